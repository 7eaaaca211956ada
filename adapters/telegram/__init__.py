"""Telegram, for Porchlight. Nothing of `platform` is loaded before it is built."""

from __future__ import annotations

import secrets

from bot.words import About, Platform


def _build(token: str, *, api_url: str, webhook_url: str | None, webhook_listen: str) -> Platform:
    from adapters.telegram.platform import Hook, Telegram  # noqa: PLC0415 - only when it is used

    hook = None
    if webhook_url:
        host, _, port = webhook_listen.rpartition(":")
        hook = Hook(webhook_url, secrets.token_urlsafe(32), host, int(port))
    return Telegram(token, hook=hook, api=api_url)


ABOUT = About(
    "telegram",
    "Telegram",
    {"en": "Telegram group", "fr": "Groupe Telegram"},
    {"en": "Choose the Telegram group", "fr": "Choisir le groupe Telegram"},
    "write to @BotFather, send /newbot, and keep the token it gives you.",
    _build,
)
