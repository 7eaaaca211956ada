"""Tells Telegram, once per start, which commands to offer to whom, and what stands before Start.

What is for a few is offered to the administrators of a group there, and in the private chats that
the core names: of who has which part in a group Telegram knows nothing. Whoever types it may use it
wherever they are.
"""

from __future__ import annotations

import re

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)

from adapters.telegram.from_words import in_language
from bot.words import CommandSpec, Menu, Where

_PRIVATE = {Where.EVERYWHERE, Where.DIRECT}
_GROUPS = {Where.EVERYWHERE, Where.MESSAGE}
_FEW = BotCommandScopeAllChatAdministrators()
_SCOPES = (BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats(), _FEW)
_DESCRIPTION = 512
"""Longest text before Start (core.telegram.org/bots/api#setmydescription)."""


async def offer(bot: Bot, menu: Menu) -> None:
    """Set the commands and the text before Start, per language. Doing it again changes nothing."""
    for code in _languages(menu):
        for scope in _SCOPES:
            offered = [_command(spec, code) for spec in menu.commands if _fits(spec, scope)]
            await bot.set_my_commands(offered, scope, code or None)
        await bot.set_my_description(in_language(menu.about, code)[:_DESCRIPTION], code or None)


async def offer_to(bot: Bot, chat: int, menu: Menu, *, few: bool) -> None:
    """Offer one private chat what is for a few too, or no more than every private chat has."""
    scope = BotCommandScopeChat(chat)
    for code in _languages(menu):
        if few:
            offered = [_command(one, code) for one in menu.commands if one.where in _PRIVATE]
            await bot.set_my_commands(offered, scope, code or None)
        else:
            await bot.delete_my_commands(scope, code or None)


def _languages(menu: Menu) -> list[str]:
    """Return the languages of a menu; "" is for everybody whose language is not listed."""
    languages = {code for spec in menu.commands for code in spec.summary} | set(menu.about)
    return ["", *sorted(filter(_two_letters, languages))]


def _fits(spec: CommandSpec, scope: BotCommandScope) -> bool:
    places = _PRIVATE if scope.type == BotCommandScope.ALL_PRIVATE_CHATS else _GROUPS
    return spec.where in places and (scope is _FEW or not spec.apart)


def _two_letters(code: str) -> bool:
    """Telegram's menus know languages by two letters only."""
    return re.fullmatch(r"[a-z]{2}", code) is not None


def _command(spec: CommandSpec, code: str) -> BotCommand:
    return BotCommand(spec.name, in_language(spec.summary, code))
