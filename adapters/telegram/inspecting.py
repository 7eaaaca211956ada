"""Looks at a chat: is the bot in it, what may it do there, and who is one person in it."""

from __future__ import annotations

import asyncio

from telegram import Bot, ChatFullInfo, ChatMember, ChatMemberBanned, ChatMemberRestricted
from telegram.constants import ChatAction
from telegram.error import TelegramError

from adapters.telegram.doing import refusal
from bot.words import LOST, Chat, ChatKind, Inspection, Reason, Standing

_NOT_THERE = LOST | {Reason.MOVED}
_REMOVED = {ChatMember.LEFT, ChatMember.BANNED}
_ADMIN = {ChatMember.OWNER, ChatMember.ADMINISTRATOR}


async def inspect(bot: Bot, chat: Chat, account: str = "") -> Inspection:
    """Look at a chat, and at one account in it. When Telegram cannot be asked, nothing is said."""
    try:
        if chat.kind is ChatKind.DIRECT:
            # The one question that a person who blocked the bot, or never pressed Start, answers
            # with a refusal. Others see "typing" for a moment.
            await bot.send_chat_action(int(chat.id), ChatAction.TYPING)
            return Inspection()
        return await _group(bot, chat, account)
    except TelegramError as error:
        # Where we may not write to somebody we are not there. Of a group it may mean anything.
        no = _NOT_THERE | ({Reason.FORBIDDEN} if chat.kind is ChatKind.DIRECT else set())
        why = refusal(error).reason
        return Inspection(reachable=why not in no, lost=why if why in LOST else Reason.GONE)


async def _group(bot: Bot, chat: Chat, account: str) -> Inspection:
    chat_id = int(chat.id)
    about, me, members, them = await asyncio.gather(
        bot.get_chat(chat_id),
        bot.get_chat_member(chat_id, bot.id),
        bot.get_chat_member_count(chat_id),
        _member(bot, chat_id, account),
    )
    if me.status in _REMOVED:
        return Inspection(reachable=False, lost=Reason.REMOVED)
    admin = me.status in _ADMIN
    return Inspection(
        title=about.title or "",
        missing=_missing(chat.kind, about, me),
        reads_all=admin or bool(bot.can_read_all_group_messages),
        members=members - 1,  # the bot itself is no neighbour
        standing=_standing(them),
        silenced=_silenced(them),
        # Whoever knows a public group's name reads it without being in it.
        open=bool(about.username),
    )


async def _member(bot: Bot, chat_id: int, account: str) -> ChatMember | None:
    """Return an account in the chat; Telegram answers surely only to administrators."""
    if not account:
        return None
    try:
        return await bot.get_chat_member(chat_id, int(account))
    except TelegramError:
        return None


def _silenced(member: ChatMember | None) -> bool:
    """Whether an account may not write in the chat: it is restricted there, or banned."""
    restricted = isinstance(member, ChatMemberRestricted) and not member.can_send_messages
    return restricted or isinstance(member, ChatMemberBanned)


def _standing(member: ChatMember | None) -> Standing:
    if member is None:
        return Standing.UNKNOWN
    if member.status in _ADMIN:
        return Standing.ADMIN
    if isinstance(member, ChatMemberRestricted):
        return Standing.MEMBER if member.is_member else Standing.GUEST
    return Standing.MEMBER if member.status == ChatMember.MEMBER else Standing.GUEST


def _missing(kind: ChatKind, about: ChatFullInfo, me: ChatMember) -> frozenset[str]:
    """Return the rights that would help; "see" never is: a plain member hears what is for it."""
    missing = set()
    if kind is ChatKind.CHANNEL:
        write, pin = "can_post_messages", "can_edit_messages"
        may_write = bool(getattr(me, write, False))
    else:
        pin = "can_pin_messages"
        everybody = about.permissions is None or about.permissions.can_send_messages is not False
        may_write = me.status in _ADMIN or bool(getattr(me, "can_send_messages", everybody))
    if not may_write:
        missing.add("write")
    if me.status not in _ADMIN or not getattr(me, pin, False):
        missing.add("pin")
    return frozenset(missing)
