"""Turns our words into what Telegram's methods take. Pure: asks nobody and sends nothing.

Text goes out as bare words beside a list of styled stretches, never as markup, so that nothing
a person wrote can be read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlencode

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    MessageEntity,
)

from bot.words import Button, ChatKind, Rows, Span, Style, Text, Way

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""Previews would fetch what people link to and push the card's own words off a phone's screen."""

_STYLES = {
    Style.BOLD: MessageEntity.BOLD,
    Style.CODE: MessageEntity.CODE,
    Style.MARKED: MessageEntity.BOLD,
}
_HANDLE = re.compile(r"(?<!\w)@(?=[A-Za-z0-9_]{2})")


def length(text: str) -> int:
    """Return the length as Telegram counts it: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def size(text: Text) -> int:
    """Return the length of a text as Telegram counts it: its styles take no room."""
    return length(str(text))


def words(text: Text) -> tuple[str, list[MessageEntity]]:
    """Return the bare text and its styled stretches, offsets in UTF-16 units."""
    parts: list[str] = []
    entities: list[MessageEntity] = []
    quotation: list[tuple[int, int]] = []
    at = 0
    for span in text.spans:
        part = _no_handles(span.text)
        size = length(part)
        style = _STYLES.get(span.style)
        if style and size:
            entities.append(MessageEntity(style, at, size))
        if span.quoted and quotation and sum(quotation[-1]) == at:
            begun, before = quotation.pop()
            quotation.append((begun, before + size))
        elif span.quoted and size:
            quotation.append((at, size))
        parts.append(part)
        at += size
    entities.extend(MessageEntity(MessageEntity.BLOCKQUOTE, *where) for where in quotation)
    return "".join(parts), entities


def cut(text: Text, most: int) -> Text:
    """Return the beginning of a text, as long as Telegram counts to `most`."""
    spans: list[Span] = []
    for span in text.spans:
        units = span.text.encode("utf-16-le")[: 2 * most]
        spans.append(Span(units.decode("utf-16-le", "ignore"), span.style))
        most -= len(units) // 2
    return Text(tuple(spans))


def _no_handles(text: str) -> str:
    """Make "@name" ring nobody.

    Telegram turns it into a mention whatever the entities say. The full-width sign looks nearly
    the same, is no mention, and keeps the length, so that a text that fitted still fits.
    """
    return _HANDLE.sub("\uff20", text)


def keyboard(rows: Rows, bot: str, kind: ChatKind) -> InlineKeyboardMarkup | None:
    """Return the buttons, `bot` being its user name; None when there are none."""
    if not any(rows):
        return None
    return InlineKeyboardMarkup([[_button(one, bot, kind) for one in row] for row in rows if row])


def _button(button: Button, bot: str, kind: ChatKind) -> InlineKeyboardButton:
    match button.way:
        case Way.DOOR if kind is not ChatKind.DIRECT:
            return InlineKeyboardButton(button.label, url=door(bot, button.data))
        case Way.PRESS | Way.DOOR:
            # In the private chat the person is already behind the door; a link would ask for
            # one more tap on Start.
            return InlineKeyboardButton(button.label, callback_data=button.data)
        case Way.ADD:
            link = f"https://t.me/{bot}?startgroup={button.data}"
            return InlineKeyboardButton(button.label, url=link)
        case Way.SHARE:
            shared = {"url": door(bot, button.data)}
            if button.value:
                shared["text"] = button.value
            link = f"https://t.me/share/url?{urlencode(shared)}"
            return InlineKeyboardButton(button.label, url=link)
        case Way.LINK:
            return InlineKeyboardButton(button.label, url=button.value)
        case Way.COPY:
            return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.value))


def door(bot: str, data: str = "") -> str:
    """Return the link into the private chat; its data arrives as a Press after Start."""
    return f"https://t.me/{bot}?start={data}" if data else f"https://t.me/{bot}"


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text in a language ("pt-br" finds "pt"), else in English, else any."""
    for code in (language, language.partition("-")[0], "en"):
        if code in texts:
            return texts[code]
    return next(iter(texts.values()))
