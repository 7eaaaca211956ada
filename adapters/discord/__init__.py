"""Discord, for Porchlight. Nothing of `platform` is loaded before it is built."""

from __future__ import annotations

from bot.words import About, Platform


def _build(token: str, *, api_url: str, gateway_url: str) -> Platform:
    from adapters.discord.platform import Discord  # noqa: PLC0415 - only when it is used

    return Discord(token, api_url=api_url, gateway_url=gateway_url)


ABOUT = About(
    "discord",
    "Discord",
    {"en": "Discord server", "fr": "Serveur Discord"},
    {"en": "Choose the Discord server", "fr": "Choisir le serveur Discord"},
    "discord.com/developers/applications, New Application, Bot, Reset Token.",
    _build,
)
