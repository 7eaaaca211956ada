"""Does what delivery asks for, and says what came of it. Nothing here raises.

Telegram tells its reasons in English sentences only, so this is where they are read.
"""

from __future__ import annotations

import logging
import re
from datetime import timedelta

from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from adapters.telegram import from_words
from adapters.telegram.transport import UnreachedError
from bot.words import (
    Act,
    Chat,
    ChatKind,
    Delete,
    Edit,
    Find,
    Landed,
    Outcome,
    Pin,
    Post,
    Reason,
    Refused,
    Send,
)

log = logging.getLogger(__name__)

NOT_MODIFIED = "message is not modified"

_REASONS = (
    ("chat not found", Reason.GONE),
    ("kicked from", Reason.GONE),
    ("not a member of", Reason.GONE),
    ("chat was deleted", Reason.GONE),
    ("user is deactivated", Reason.GONE),
    ("peer_id_invalid", Reason.GONE),
    ("message to edit not found", Reason.MESSAGE_GONE),
    ("message to delete not found", Reason.MESSAGE_GONE),
    ("message to pin not found", Reason.MESSAGE_GONE),
    ("message_id_invalid", Reason.MESSAGE_GONE),
    ("message can't be deleted", Reason.TOO_OLD),
    ("message can't be edited", Reason.TOO_OLD),
    ("not enough rights", Reason.RIGHTS),
    ("have no rights", Reason.RIGHTS),
    ("need administrator rights", Reason.RIGHTS),
    ("chat_write_forbidden", Reason.RIGHTS),
    ("chat_admin_required", Reason.RIGHTS),
    ("topic_closed", Reason.RIGHTS),
    ("is too long", Reason.TOO_LARGE),
    ("message_too_long", Reason.TOO_LARGE),
    ("bot was blocked", Reason.FORBIDDEN),
    ("can't initiate conversation", Reason.FORBIDDEN),
)
"""What a refusal says, in part, and what it means. From the source of Telegram's Bot API server
and TDLib, version 10.0 (github.com/tdlib/telegram-bot-api, Client.cpp)."""


async def perform(bot: Bot, chat: Chat, act: Act) -> Outcome:
    """Do one act in one chat."""
    try:
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
        case Send(post=post):
            return Landed(str(await send(bot, int(chat.id), chat.kind, post)))
        case Edit(message=message, post=post):
            await edit(bot, int(chat.id), int(message), chat.kind, post)
            return Landed(message)
        case Delete(message=message):
            await bot.delete_message(int(chat.id), int(message))
            return Landed(message)
        case Pin(message=message):
            await bot.pin_chat_message(int(chat.id), int(message), disable_notification=True)
            return Landed(message)
        case Find():
            return Refused(Reason.UNKNOWN)


async def send(
    bot: Bot,
    chat_id: int,
    kind: ChatKind,
    post: Post,
    *,
    reply_to: int | None = None,
    thread: int | None = None,
) -> int:
    """Send a message and return its native id. Raises telegram.error types."""
    text, entities = from_words.words(post.text)
    sent = await bot.send_message(
        chat_id,
        text,
        entities=entities,
        reply_markup=from_words.keyboard(post.rows, bot.username, kind),
        disable_notification=post.silent,
        protect_content=post.protect,
        link_preview_options=from_words.NO_PREVIEW,
        reply_to_message_id=reply_to,
        allow_sending_without_reply=True if reply_to else None,
        message_thread_id=thread,
    )
    return sent.message_id


async def edit(bot: Bot, chat_id: int, message: int, kind: ChatKind, post: Post) -> None:
    """Make one of the bot's messages look like the post. Raises telegram.error types."""
    text, entities = from_words.words(post.text)
    await bot.edit_message_text(
        text,
        chat_id,
        message,
        entities=entities,
        reply_markup=from_words.keyboard(post.rows, bot.username, kind),
        link_preview_options=from_words.NO_PREVIEW,
    )


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
        case _:
            # A time-out, a cut connection, a server error: it may have happened.
            return Refused(Reason.UNKNOWN)


def _reason(error: TelegramError) -> Reason:
    said = error.message.lower()
    for part, reason in _REASONS:
        if part in said:
            return reason
    log.warning("Telegram refused for a reason we do not know", extra={"reason": short(error)})
    return Reason.FORBIDDEN


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
