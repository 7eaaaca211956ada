"""Tells Telegram, once per start, which commands to offer and what stands before Start."""

from __future__ import annotations

import re

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from adapters.telegram.from_words import in_language
from bot.words import CommandSpec, Menu, Where

_PRIVATE = {Where.EVERYWHERE, Where.DIRECT}
_GROUPS = {Where.EVERYWHERE, Where.MESSAGE}
_DESCRIPTION = 512
"""Longest text before Start (core.telegram.org/bots/api#setmydescription)."""


async def offer(bot: Bot, menu: Menu) -> None:
    """Set the commands and the text before Start, per language. Doing it again changes nothing."""
    languages = {code for spec in menu.commands for code in spec.summary} | set(menu.about)
    # "" is for everybody whose language is not listed.
    for code in ["", *sorted(filter(_two_letters, languages))]:
        for scope, places in (
            (BotCommandScopeAllPrivateChats(), _PRIVATE),
            (BotCommandScopeAllGroupChats(), _GROUPS),
        ):
            commands = [_command(spec, code) for spec in menu.commands if spec.where in places]
            await bot.set_my_commands(commands, scope, code or None)
        await bot.set_my_description(in_language(menu.about, code)[:_DESCRIPTION], code or None)


def _two_letters(code: str) -> bool:
    """Telegram's menus know languages by two letters only."""
    return re.fullmatch(r"[a-z]{2}", code) is not None


def _command(spec: CommandSpec, code: str) -> BotCommand:
    return BotCommand(spec.name, in_language(spec.summary, code))
