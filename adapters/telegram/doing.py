"""Does what delivery asks for, and says what came of it. Nothing here raises.

Telegram tells its reasons in English sentences only, so this is where they are read.
"""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from datetime import timedelta
from itertools import chain

from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from adapters.telegram import menu, posting
from adapters.telegram.traces import Traces
from adapters.telegram.transport import UnreachedError
from bot.words import (
    Act,
    Chat,
    Delete,
    Edit,
    Find,
    Landed,
    Make,
    Menu,
    OfferCommands,
    Outcome,
    Pin,
    Publish,
    Reason,
    Refused,
    Send,
    Unpin,
    Wear,
    Whisper,
)

log = logging.getLogger(__name__)

NOT_MODIFIED = "message is not modified"
_TOO_LARGE = "request entity too large"

_REASONS = (
    ("chat not found", Reason.GONE),
    ("kicked from", Reason.REMOVED),
    ("not a member of", Reason.REMOVED),
    ("chat was deleted", Reason.DELETED),
    ("user is deactivated", Reason.GONE),
    ("peer_id_invalid", Reason.GONE),
    ("message to edit not found", Reason.MESSAGE_GONE),
    ("message to delete not found", Reason.MESSAGE_GONE),
    ("message to pin not found", Reason.MESSAGE_GONE),
    ("message to unpin not found", Reason.MESSAGE_GONE),
    ("message_id_invalid", Reason.MESSAGE_GONE),
    ("message can't be deleted", Reason.TOO_OLD),
    ("message can't be edited", Reason.TOO_OLD),
    ("not enough rights", Reason.RIGHTS),
    ("have no rights", Reason.RIGHTS),
    ("need administrator rights", Reason.RIGHTS),
    ("chat_write_forbidden", Reason.RIGHTS),
    ("chat_admin_required", Reason.RIGHTS),
    ("topic_closed", Reason.ARCHIVED),
    ("topic_deleted", Reason.ARCHIVED),
    ("message thread not found", Reason.ARCHIVED),
    ("is too long", Reason.TOO_LARGE),
    ("message_too_long", Reason.TOO_LARGE),
    ("bot was blocked", Reason.FORBIDDEN),
    ("can't initiate conversation", Reason.FORBIDDEN),
)
"""What a refusal says, in part, and what it means. From the source of Telegram's Bot API server
and TDLib, version 10.0 (github.com/tdlib/telegram-bot-api, Client.cpp)."""


async def perform(bot: Bot, chat: Chat, act: Act, offered: Menu) -> Outcome:
    """Do one act in one chat. `offered` is what is on the menu."""
    try:
        if isinstance(act, OfferCommands):
            await menu.offer_to(bot, int(chat.id), offered, few=act.few)
            return Landed("")
        return await _perform(bot, chat, act)
    except TelegramError as error:
        if NOT_MODIFIED in error.message.lower() and isinstance(act, Edit):
            return Landed(act.message)
        return refusal(error)
    except Exception as error:  # noqa: BLE001 - an answer that the SDK cannot read; it may be done
        log.warning("Telegram's answer could not be read (%s)", type(error))
        return Refused(Reason.UNKNOWN)


async def _perform(bot: Bot, chat: Chat, act: Act) -> Outcome:
    match act:
        case Send(post=post) | Whisper(post=post):
            thread = act.thread if isinstance(act, Send) else ""
            topic = int(thread) if thread else None
            sent = await posting.send(bot, int(chat.id), chat.kind, post, thread=topic)
            return Landed(str(sent))
        case Edit(message=message, post=post, same_files=same):
            to = (int(chat.id), int(message), chat.kind)
            await posting.edit(bot, *to, post, same_files=same)
            return Landed(message)
        case Delete(message=message):
            await bot.delete_message(int(chat.id), int(message))
            return Landed(message)
        case Pin(message=message):
            await bot.pin_chat_message(int(chat.id), int(message), disable_notification=True)
            return Landed(message)
        case Unpin(message=message):
            await bot.unpin_chat_message(int(chat.id), int(message))
            return Landed(message)
        case Find() | Make() | Wear() | OfferCommands() | Publish():
            return Refused(Reason.UNKNOWN)


async def wipe(bot: Bot, chat: str, traces: Traces) -> None:
    """Delete what stands in a private chat. Raises telegram.error types; again is fine then."""
    portions = traces.take(chat)
    try:
        while portions:
            # What is older than two days cannot go, and must not keep the rest from going.
            with suppress(BadRequest):
                await bot.delete_messages(int(chat), portions[0])
            del portions[0]
    finally:
        for number in chain(*portions):
            traces.add(chat, number)


def refusal(error: TelegramError) -> Refused:
    """Return what an error means for the message that was to go out."""
    match error:
        case ChatMigrated():
            return Refused(Reason.MOVED, moved_to=str(error.new_chat_id))
        case RetryAfter():
            return Refused(Reason.LATER, wait=seconds(error))
        case UnreachedError() | InvalidToken() | Conflict():
            return Refused(Reason.UNREACHED)
        case Forbidden() | BadRequest():
            return Refused(_reason(error))
        case NetworkError() if _TOO_LARGE in error.message.lower():
            return Refused(Reason.TOO_LARGE)
        case _:
            # A time-out, a cut connection, a server error: it may have happened.
            return Refused(Reason.UNKNOWN)


def _reason(error: TelegramError) -> Reason:
    said = error.message.lower()
    for part, reason in _REASONS:
        if part in said:
            return reason
    log.warning("Telegram refused for a reason we do not know", extra={"reason": short(error)})
    return Reason.FORBIDDEN if isinstance(error, Forbidden) else Reason.REFUSED


def short(error: TelegramError) -> str:
    """Return what Telegram said as one plain word for a log: "button_data_invalid".

    What stands in quotes is left out, because it may be somebody's words.
    """
    bare = re.sub(r"(['\"]).*\1", "", error.message.lower())
    return re.sub(r"[^a-z]+", "_", bare).strip("_")[:32]


def seconds(error: RetryAfter) -> float:
    """Return how long Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
