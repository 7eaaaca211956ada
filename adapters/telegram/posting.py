"""Writes messages and writes them anew: words alone, or words under a picture or another file.

Files always go out as bytes: Telegram's own numbers for them are the same in every chat, so that
one used twice would tell where else a picture was seen.
"""

from __future__ import annotations

import zlib
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot, InputMediaDocument, InputMediaPhoto, Message, MessageEntity
from telegram.error import BadRequest

from adapters.telegram import from_words
from bot.words import ChatKind, File, Post

CAPTION = 1024
"""Longest text under a file (core.telegram.org/bots/api#sendphoto)."""

PHOTO_BYTES = 10 * 1024 * 1024
"""Largest picture that is shown; a larger one goes as a file to open."""

_PICTURES = {"image/jpeg", "image/png"}
_NO_WORDS = "there is no text in the message to edit"


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
    rest: dict[str, Any] = {
        "reply_markup": from_words.keyboard(post.rows, bot.username, kind),
        "disable_notification": post.silent,
        "protect_content": post.protect,
        "reply_to_message_id": reply_to,
        "allow_sending_without_reply": True if reply_to else None,
        "message_thread_id": thread,
    }
    if not post.files:
        sent = await bot.send_message(
            chat_id,
            text,
            entities=entities,
            link_preview_options=from_words.NO_PREVIEW,
            **rest,
        )
        return sent.message_id
    file = post.files[0]
    upload: Callable[..., Awaitable[Message]]
    upload = bot.send_photo if _is_shown(file) else bot.send_document
    sent = await upload(
        chat_id, file.data, caption=text, caption_entities=entities, filename=file.name, **rest
    )
    return sent.message_id


async def edit(
    bot: Bot, chat_id: int, message: int, kind: ChatKind, post: Post, *, same_files: bool = False
) -> None:
    """Make one of the bot's messages look like the post. Raises telegram.error types."""
    text, entities = from_words.words(post.text)
    buttons = from_words.keyboard(post.rows, bot.username, kind)
    if post.files and same_files:
        await bot.edit_message_caption(
            chat_id, message, caption=text, caption_entities=entities, reply_markup=buttons
        )
        return
    if post.files:
        media = _media(post.files[0], text, entities)
        await bot.edit_message_media(media, chat_id, message, reply_markup=buttons)
        return
    try:
        await bot.edit_message_text(
            text,
            chat_id,
            message,
            entities=entities,
            reply_markup=buttons,
            link_preview_options=from_words.NO_PREVIEW,
        )
    except BadRequest as error:
        if _NO_WORDS not in error.message.lower():
            raise
        # A message with a picture stays one, so a blank takes the picture's place.
        media = _media(BLANK, *from_words.words(from_words.cut(post.text, CAPTION)))
        await bot.edit_message_media(media, chat_id, message, reply_markup=buttons)


def _media(
    file: File, text: str, entities: list[MessageEntity]
) -> InputMediaPhoto | InputMediaDocument:
    made = InputMediaPhoto if _is_shown(file) else InputMediaDocument
    return made(file.data, caption=text, caption_entities=entities, filename=file.name)


def _is_shown(file: File) -> bool:
    return file.kind in _PICTURES and len(file.data) <= PHOTO_BYTES


def _grey(width: int, height: int) -> bytes:
    """Return a PNG in one light grey."""

    def chunk(name: bytes, content: bytes) -> bytes:
        sum_ = zlib.crc32(name + content)
        return len(content).to_bytes(4) + name + content + sum_.to_bytes(4)

    shape = width.to_bytes(4) + height.to_bytes(4) + bytes((8, 0, 0, 0, 0))
    rows = (b"\0" + b"\xdd" * width) * height
    chunks = chunk(b"IHDR", shape) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


BLANK = File("blank.png", "image/png", _grey(320, 80))
"""What stands where a picture was."""
