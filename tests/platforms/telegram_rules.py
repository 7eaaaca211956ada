"""What the Bot API accepts as text, buttons and commands, and how fast.

The descriptions of refusals are those of the real server, so that an adapter which reads them is
tested against the real words. Where it is stricter, the line says so: where Telegram quietly
forgives, a test should hear of it.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.platforms.telegram_html import parsed
from tests.platforms.telegram_params import JSON, Refusal, bad

TEXT_UNITS = 4096
CAPTION_UNITS = 1024
"""Longest words alone and under a file, in UTF-16 units after entities are parsed
(core.telegram.org/bots/api)."""
TOAST_CHARACTERS = 200
DATA_BYTES = 64
ENTITIES = 100
BUTTONS = 100
BUTTONS_IN_ROW = 8


# --- Text --------------------------------------------------------------------------------

_AUTOMATIC = {
    "mention": re.compile(r"(?<![\w@])@[A-Za-z0-9_]{2,32}(?!\w)"),
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    "hashtag": re.compile(r"(?<!\w)#\w*[^\W\d]\w*"),
    "url": re.compile(r"(?<!\w)(?:https?://|t\.me/)[^\s<>]+"),
}
_STYLES = {
    "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote",
    "expandable_blockquote", "code", "pre", "text_link", "text_mention", "date_time",
}  # fmt: skip
_AUTOMATIC_TOO = {*_AUTOMATIC, "cashtag", "email", "phone_number"}
"""Types that a bot may name and the server ignores: it finds these by itself."""
_NO_ENTITY_INSIDE = {"code", "pre", "text_link"}


def units(text: str) -> int:
    """Return the length as Telegram counts it: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def piece(text: str, entity: Mapping[str, Any]) -> str:
    """Return the words that an entity covers."""
    raw = text.encode("utf-16-le")
    start, length = entity["offset"] * 2, entity["length"] * 2
    return raw[start : start + length].decode("utf-16-le")


def formatted(text: str, entities: Iterable[JSON], parse_mode: str) -> tuple[str, list[JSON]]:
    """Return the text and entities as the chat will show them, or refuse."""
    if not text:
        raise bad("message text is empty")
    shown, kept = captioned(text, entities, parse_mode, TEXT_UNITS)
    if not shown:
        raise bad("text must be non-empty")
    return shown, kept


def captioned(
    text: str, entities: Iterable[JSON], parse_mode: str, most: int = CAPTION_UNITS
) -> tuple[str, list[JSON]]:
    """Return words and entities as the chat will show them; under a file there need be none."""
    if parse_mode:
        if parse_mode.lower() != "html":
            raise bad("unsupported parse_mode")
        try:
            text, entities = parsed(text)
        except ValueError as error:
            raise bad(f"can't parse entities: {error}") from None
    kept = [entity for entity in entities if entity["type"] not in _AUTOMATIC_TOO]
    _check_entities(text, kept)
    text, kept = _trimmed(text, kept)
    if units(text) > most:
        raise bad("message is too long" if most == TEXT_UNITS else "message caption is too long")
    kept += automatic(text, kept)
    return text, sorted(kept, key=lambda one: (one["offset"], -one["length"]))


def _check_entities(text: str, entities: list[JSON]) -> None:
    if len(entities) > ENTITIES:
        raise bad("ENTITIES_TOO_LONG")
    for entity in entities:
        if entity["type"] not in _STYLES:
            raise bad("can't parse MessageEntity: unsupported type specified")
        if entity["type"] == "text_link" and not entity.get("url"):
            raise bad("can't parse MessageEntity: can't find field \"url\"")
        end = entity["offset"] + entity["length"]
        # Stricter: the real server drops an entity that does not fit and says nothing.
        if entity["offset"] < 0 or entity["length"] < 1 or end > units(text):
            raise bad("ENTITY_BOUNDS_INVALID")
        try:
            piece(text, entity)
            piece(text, {"offset": 0, "length": entity["offset"]})
        except UnicodeDecodeError:
            raise bad("ENTITY_BOUNDS_INVALID") from None


def _trimmed(text: str, entities: list[JSON]) -> tuple[str, list[JSON]]:
    """Trim as Telegram does: all blanks at the end, blanks at the start unless styled."""
    text = text.rstrip()
    size = units(text)
    kept = [
        {**one, "length": min(one["length"], size - one["offset"])}
        for one in entities
        if one["offset"] < size
    ]
    first = min((one["offset"] for one in kept), default=size)
    cut = min(len(text) - len(text.lstrip(" \n")), first)
    return text[cut:], [{**one, "offset": one["offset"] - cut} for one in kept]


def automatic(text: str, taken: Iterable[JSON] = ()) -> list[JSON]:
    """Return what Telegram finds in any text by itself: mentions, commands, hashtags, links."""
    closed = [
        range(one["offset"], one["offset"] + one["length"])
        for one in taken
        if one["type"] in _NO_ENTITY_INSIDE
    ]
    found = []
    for kind, pattern in _AUTOMATIC.items():
        for match in pattern.finditer(text):
            start = units(text[: match.start()])
            if not any(start in span for span in closed):
                found.append({"type": kind, "offset": start, "length": units(match[0])})
    return found


# --- Buttons -----------------------------------------------------------------------------


def check_markup(markup: JSON) -> None:
    """Refuse an inline keyboard that Telegram would refuse."""
    rows: list[list[JSON]] = markup.get("inline_keyboard") or markup.get("keyboard") or []
    # Stricter: a ninth button in a row is not refused but simply not shown.
    if sum(len(row) for row in rows) > BUTTONS or any(len(row) > BUTTONS_IN_ROW for row in rows):
        raise bad("reply markup is too long")
    for row in markup.get("inline_keyboard", []):
        for button in row:
            _check_button(button)


def _check_button(button: JSON) -> None:
    text = button["text"]
    if not text.strip():
        raise bad("inline keyboard button text must be non-empty")
    kinds = [kind for kind in ("url", "callback_data", "copy_text") if kind in button]
    if len(kinds) != 1:
        raise bad(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if kinds == ["callback_data"]:
        if not 1 <= len(button["callback_data"].encode()) <= DATA_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    elif kinds == ["url"]:
        if not re.fullmatch(r"(?:https?://|tg://|t\.me/)\S+", button["url"]):
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    elif not 1 <= len(button["copy_text"]["text"]) <= 256:
        raise bad("BUTTON_COPY_TEXT_INVALID")


# --- Commands ----------------------------------------------------------------------------

_SCOPES = {
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat",
    "chat_administrators", "chat_member",
}  # fmt: skip


def check_commands(commands: list[JSON]) -> None:
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")


def check_scope(scope: JSON) -> None:
    if scope["type"] not in _SCOPES:
        raise bad("can't parse BotCommandScope: unsupported type specified")
    if scope["type"].startswith("chat") and "chat_id" not in scope:
        raise bad("can't parse BotCommandScope: can't find field \"chat_id\"")
    if scope["type"] == "chat_member" and "user_id" not in scope:
        raise bad("can't parse BotCommandScope: can't find field \"user_id\"")


def check_language(code: str) -> None:
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("invalid language code specified")


# --- Rates -------------------------------------------------------------------------------


@dataclass
class Rates:
    """Strict sliding windows around the documented rates (core.telegram.org/bots/faq).

    Messages and edits count alike. In one chat `burst` may come in any `burst` seconds, which is
    one a second with short bursts; in a group `group_minute` in any minute.
    """

    per_second: int = 30
    burst: int = 3
    group_minute: int = 20
    _sent: dict[tuple[str, int], deque[float]] = field(default_factory=dict)

    def take(self, chat: int, group: bool, now: float) -> None:
        """Count one message to a chat, or refuse with 429 and the seconds to wait."""
        windows = [("all", 0, self.per_second, 1.0), ("chat", chat, self.burst, float(self.burst))]
        if group:
            windows.append(("minute", chat, self.group_minute, 60.0))
        logs = []
        for name, key, most, seconds in windows:
            log = self._sent.setdefault((name, key), deque())
            while log and log[0] <= now - seconds:
                log.popleft()
            if len(log) >= most:
                wait = max(1, int(-(-(log[0] + seconds - now) // 1)))
                raise Refusal(429, f"Too Many Requests: retry after {wait}", retry_after=wait)
            logs.append(log)
        for log in logs:
            log.append(now)
