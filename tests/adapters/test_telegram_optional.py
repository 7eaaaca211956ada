"""What Telegram may leave out, it may leave out: each value alone, and whoever wrote is answered.

Which values those are the SDK says, so that no list has to be remembered here.
"""

from __future__ import annotations

import inspect
import sys
from collections import defaultdict
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
import telegram
from telegram import TelegramObject, Update
from telegram.constants import MessageAttachmentType

from adapters.telegram import to_words
from adapters.telegram.platform import Telegram
from bot.words import Said
from storage.database import Database
from tests.adapters.telegram_street import Core, running
from tests.adapters.test_telegram_nonsense import BOT, CAME, WENT
from tests.adapters.whole import elm_street, founded, porchlight
from tests.platforms.telegram import TelegramServer

Json = dict[str, Any]
Path = tuple[str | int, ...]

ME = telegram.User.de_json(BOT, None)
NAMELESS = telegram.User.de_json({**BOT, "username": None}, None)

# --- Updates in which nothing is left out that the adapter reads ----------------------------------

MARIA: Json = {
    "id": 601, "is_bot": False, "first_name": "Maria", "last_name": "Lopez", "username": "maria_l",
    "language_code": "en", "is_premium": True,
}  # fmt: skip
PRIVATE: Json = {
    "id": 601, "type": "private", "first_name": "Maria", "last_name": "Lopez",
    "username": "maria_l",
}  # fmt: skip
ELM: Json = {
    "id": -1_001_000_000_777, "type": "supergroup", "title": "Elm Street", "username": "elm_street",
    "is_forum": True,
}  # fmt: skip
NEWS: Json = {"id": -1_001_000_000_888, "type": "channel", "title": "News"}


def message(**changed: Any) -> Json:
    return {"message_id": 31, "date": 1_795_900_000, "chat": PRIVATE, "from": MARIA} | changed


IN_TOPIC = {"chat": ELM, "message_thread_id": 4, "is_topic_message": True}
PHOTO = {"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9, "file_size": 5}
PAPER = {"file_id": "a", "file_unique_id": "b", "mime_type": "text/plain", "file_size": 7}
NAMED = [{"type": "text_mention", "offset": 0, "length": 2, "user": BOT}]
OPENED = message(chat=ELM, forum_topic_created={"name": "Lamps", "icon_color": 1})
WHOLE: list[Json] = [
    {"message": message(text="help", entities=[{"type": "bold", "offset": 0, "length": 4}])},
    {"message": message(**IN_TOPIC, text="hi you", entities=NAMED)},
    {"message": message(**IN_TOPIC, text="hi", reply_to_message=OPENED)},
    {
        "message": message(
            **IN_TOPIC,
            text="/concern@PorchTestBot here",
            reply_to_message=message(chat=ELM, text="It is dark", sender_chat=NEWS),
        )
    },
    {
        "message": message(
            **IN_TOPIC,
            text="/concern@PorchTestBot",
            reply_to_message=message(chat=ELM, photo=[PHOTO], caption="It is dark"),
        )
    },
    {
        "message": message(
            photo=[PHOTO], caption="hi", caption_entities=NAMED, media_group_id="5", chat=ELM
        )
    },
    {"message": message(document=PAPER, caption="the list")},
    {"message": message(chat=ELM, text="/menu", sender_chat=ELM)},
    {"message": message(chat=ELM, left_chat_member=MARIA)},
    {"message": message(chat=ELM, migrate_to_chat_id=-1_001_000_000_778)},
    {"edited_message": message(text="hello")},
    {"my_chat_member": CAME | {"from": MARIA, "chat": ELM}},
    {"chat_member": WENT | {"from": MARIA, "chat": ELM}},
    {
        "callback_query": {
            "id": "9", "from": MARIA, "chat_instance": "8", "data": "poll_1",
            "message": message(**IN_TOPIC, text="card"),
        }
    },
]  # fmt: skip

EXTRAS = {kind.value for kind in MessageAttachmentType} - {"photo", "document"}
"""Of what else came with a message, only that it did is read."""


# --- What is left out -----------------------------------------------------------------------------


def given(thing: TelegramObject) -> Iterator[tuple[str, str, bool]]:
    """Return each field of a thing: its name here, its name on the wire, whether it must be."""
    for name, one in inspect.signature(type(thing).__init__).parameters.items():
        if name not in ("self", "api_kwargs"):
            yield name, "from" if name == "from_user" else name, one.default is one.empty


def places(thing: Any, path: Path = ()) -> Iterator[tuple[Path, bool]]:
    """Return where something is that may be left out or, if it has to be there, be empty."""
    if isinstance(thing, tuple):
        for at, one in enumerate(thing):
            yield from places(one, (*path, at))
    elif isinstance(thing, TelegramObject):
        for name, key, needed in given(thing):
            value = getattr(thing, name)
            if value in (None, (), False):
                continue
            if not needed or name == "first_name":
                yield (*path, key), needed
            yield from places(value, (*path, key))


def changed(update: Json, path: Path, value: Any = None, *, out: bool = False) -> Json:
    """Return an update with something else at one place, or without it."""
    made: Any = deepcopy(update)
    inner = made
    for key in path[:-1]:
        inner = inner[key]
    if out:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return made


def at(update: Json, path: Path) -> Any:
    found: Any = update
    for key in path:
        found = found[key]
    return found


def poorer(update: Json) -> Iterator[Json]:
    """Return an update without each of what may be left out, with null there, and with nothing."""
    for path, needed in places(Update.de_json({"update_id": 1} | update, None)):
        if path == ("update_id",) or len(path) < 2:
            continue
        if not needed:
            yield changed(update, path, out=True)
            yield changed(update, path, None)
        if isinstance(at(update, path), str):
            yield changed(update, path, "")


POORER = [one for whole in WHOLE for one in poorer(whole)]


# --- Read ---------------------------------------------------------------------------------------


async def fetch(_file: str, _most: int) -> bytes:
    return b""


def test_every_value_that_is_read_is_left_out_somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: dict[tuple[str, str], set[bool]] = defaultdict(set)
    read = TelegramObject.__getattribute__

    def noting(thing: Any, name: str) -> Any:
        value = read(thing, name)
        if sys._getframe(1).f_globals["__name__"] == to_words.__name__ and name not in EXTRAS:
            seen[type(thing).__name__, name].add(value not in (None, ()))
        return value

    updates = [Update.de_json({"update_id": 1} | one, None) for one in [*WHOLE, *POORER]]
    monkeypatch.setattr(TelegramObject, "__getattribute__", noting, raising=False)
    for update in updates:
        to_words.heard(update, ME, fetch)
        to_words.heard(update, NAMELESS, fetch)
    monkeypatch.undo()
    optional = {
        (type(one).__name__, name)
        for update in updates
        for one in things(update)
        for name, _, needed in given(one)
        if not needed
    }
    assert len(optional & {*seen}) > 25
    assert {one for one in optional & {*seen} if seen[one] != {True, False}} == set()


def things(thing: Any) -> Iterator[TelegramObject]:
    if isinstance(thing, tuple):
        for one in thing:
            yield from things(one)
    elif isinstance(thing, TelegramObject):
        yield thing
        for name, _, _ in given(thing):
            yield from things(getattr(thing, name))


# --- Heard --------------------------------------------------------------------------------------


async def test_whatever_is_left_out_costs_nobody(
    server: TelegramServer, core: Core, caplog: pytest.LogCaptureFixture
) -> None:
    maria = server.person("Maria")
    maria.starts()
    async with running(server, core):
        for number, one in enumerate(POORER):
            server.push_raw(one)
            maria.says(maria.private, f"still there {number}?")
        await server.idle()
        await server.until(lambda: core.words()[-1:] == [f"still there {number}?"])
    assert "set aside" not in caplog.text
    # Without their words, or without who said them, there is nothing to hear; all else is heard.
    from_maria = [one for one in core.heard if isinstance(one, Said) and one.actor.id == "601"]
    assert len(from_maria) > 100


NAMES = ("", "\u0627\u0633\u0645", "\u4f50\u85e4", "\u3164", "Zoë 🐈")


def called(update: Json) -> Iterator[Json]:
    """Return an update whose sender leaves something out, or has names of any script."""
    for path, needed in places(Update.de_json({"update_id": 1} | update, None)):
        if len(path) > 2 and path[1] in ("from", "chat"):
            if not needed:
                yield changed(update, path, out=True)
            if isinstance(at(update, path), str):
                yield from (changed(update, path, name) for name in NAMES)


async def test_whoever_leaves_something_out_is_answered_by_the_core(
    server: TelegramServer, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    ana, kim, elm = elm_street(server)
    async with porchlight(database, Telegram(server.token, api=server.url)) as app:
        await server.until(lambda: server.called("getUpdates"))
        await founded(app, "telegram", str(elm.id), (str(ana.id), "Ana"))
        for one in called(WHOLE[0]):
            new = server.person("Maria")
            new.started = new.met = True
            words = one["message"]
            words["from"]["id"] = words["chat"]["id"] = new.id
            server.push_raw(one)
            await new.sees("911")
    assert not caplog.records
    assert kim
