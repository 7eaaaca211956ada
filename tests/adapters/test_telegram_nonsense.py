"""What no Telegram would send is set aside alone: whoever wrote before and behind it is heard."""

import asyncio
import json
import math
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields, is_dataclass
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession
from hypothesis import given
from hypothesis import strategies as st
from telegram import User

from adapters.telegram.albums import Albums
from adapters.telegram.platform import Hook, Telegram
from adapters.telegram.traces import Traces
from adapters.telegram.turns import Turns
from bot.typed import tidied
from bot.words import Actor, Attached, Chat, Said
from tests.adapters.telegram_street import LINES, MENU, Core, running
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person

SECRET = "zebraquartz"
MARIA = {"id": 601, "is_bot": False, "first_name": "Maria", "language_code": "en"}
PRIVATE = {"id": 601, "type": "private", "first_name": "Maria"}
STREET = {"id": -1_001_000_000_777, "type": "supergroup", "title": "Elm Street", "is_forum": True}
BOT = {"id": 42, "is_bot": True, "first_name": "Porchlight", "username": "PorchTestBot"}


def message(**changed: Any) -> dict[str, Any]:
    return {
        "message_id": 31, "date": 1_795_900_000, "chat": PRIVATE, "from": MARIA, "text": SECRET,
    } | changed  # fmt: skip


NO_NUMBERS = ["null", "1.5", '"7"', "true", "-3", "1e30", "9" * 25, "9" * 5000, "[]", "{}", "NaN"]
"""JSON that stands where a number should."""

SOUND = json.dumps({"update_id": 5, "message": message()})
NO_UPDATES = [
    *(SOUND.replace('"message_id": 31', f'"message_id": {wrong}') for wrong in NO_NUMBERS),
    *(SOUND.replace('"update_id": 5', f'"update_id": {wrong}') for wrong in NO_NUMBERS),
    *(SOUND.replace('"id": 601', f'"id": {wrong}') for wrong in NO_NUMBERS),
    *(SOUND.replace(f'"{SECRET}"', wrong) for wrong in ("7", "true", "[1]", '{"a": 1}')),
    *(SOUND.replace('"Maria"', wrong) for wrong in ("7", "[null]", "{}")),
    SOUND.replace(f'"{SECRET}"', "[" * 1000 + "]" * 1000),
    SOUND.replace(f'"{SECRET}"', '{"a":' * 30_000 + "1" + "}" * 30_000),
    SOUND.replace(SECRET, SECRET * 20_000),
    SOUND.replace(SECRET, f'{SECRET}", "deep": {"[" * 900 + "]" * 900}, "x": "'),
    SOUND.replace('"message_id": 31, ', ""),
    SOUND.replace(json.dumps(PRIVATE), "null"),
    SOUND.replace('"chat": ' + json.dumps(PRIVATE) + ", ", ""),
    SOUND.replace('"private"', '"living room"'),
    SOUND.replace('"update_id": 5, ', ""),
    SOUND.replace("1795900000", "9" * 18),
    *("null", "[]", "[null]", f'["{SECRET}"]', "5", "true", f'"{SECRET}"', "{}"),
    "[" * 3000 + "]" * 3000,
]  # fmt: skip

STRANGE_WORDS = ["\ud800", "a\0b", "\udfff\ud800", "\u202e\u0007"]
"""Words that no keyboard makes. They are words: whoever writes them is heard."""


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    person = server.person("Maria")
    person.starts()
    return person


def numbered_by_telegram(text: str, number: int) -> str:
    """Give an update a number of its own, where it has a good one."""
    return text.replace('"update_id": 5', f'"update_id": {number}')


async def test_polling_passes_over_it(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    said = ["before"]
    maria.says(maria.private, "before")
    for at, wrong in enumerate(NO_UPDATES):
        server.push_text(numbered_by_telegram(wrong, at))
        if at % 3 == 0:
            said.append(f"and {at}")
            maria.says(maria.private, said[-1])
    said.append("behind")
    maria.says(maria.private, "behind")
    async with running(server, core):
        await server.idle()
        assert core.words() == said
        assert caplog.text.count("set aside") == len(NO_UPDATES)
        assert SECRET not in caplog.text
        asked = len(server.called("getUpdates"))
        maria.says(maria.private, "still there?")
        await server.idle()
    assert len(server.called("getUpdates")) <= asked + 2


@pytest.mark.parametrize("wrong", ["null", '{"update_id": "7"}', '{"update_id": -1}'])
async def test_what_has_no_number_is_confirmed_without_skipping_anybody(
    server: TelegramServer, core: Core, maria: Person, wrong: str
):
    async with running(server, core):
        await server.idle()
        server.push_text(wrong)
        await server.idle()
        assert len(server.called("getUpdates")) < 10
        maria.says(maria.private, "behind it")
        await server.idle()
    assert core.words() == ["behind it"]


async def test_strange_words_are_words(
    server: TelegramServer, core: Core, maria: Person, caplog: pytest.LogCaptureFixture
):
    for words in STRANGE_WORDS:
        server.push_raw({"message": message(text=words)})
    async with running(server, core):
        await server.idle()
    tidy = [tidied(one) for one in core.heard if isinstance(one, Said)]
    assert [one.text for one in tidy if one.text] == ["ab"]
    assert len(core.words()) == len(STRANGE_WORDS)
    assert not caplog.records


async def test_a_batch_that_is_no_list_is_asked_for_again(
    server: TelegramServer, core: Core, maria: Person, monkeypatch: pytest.MonkeyPatch
):
    answers = iter(["{}", "7", "null", '"no"'])
    right = server._get_updates

    async def wrong(params: Any) -> Any:
        result = await right(params)
        return type(result)(next(answers, str(result)))

    monkeypatch.setattr(server, "_get_updates", wrong)
    maria.says(maria.private, "hello")
    async with running(server, core):
        await server.until(core.words)
        await server.idle()
    assert core.words() == ["hello"]


async def test_the_webhook_sets_it_aside(
    server: TelegramServer,
    core: Core,
    maria: Person,
    hook: Hook,
    caplog: pytest.LogCaptureFixture,
):
    platform = Telegram(server.token, hook=hook, api=server.url)
    task = asyncio.create_task(platform.run(core.receive, MENU, LINES))
    maria.says(maria.private, "listening?")
    await server.idle()
    headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret}
    async with ClientSession(headers=headers) as telegram:
        for at, wrong in enumerate(NO_UPDATES):
            body = numbered_by_telegram(wrong, at).encode()
            async with telegram.post(hook.url, data=body) as answer:
                assert answer.status == 200, wrong[:100]
        assert caplog.text.count("set aside") == len(NO_UPDATES)
        async with telegram.post(hook.url, data=BytesIO(b" " * 2_000_000)) as answer:
            assert answer.status == 200
        async with telegram.post(hook.url, data=SOUND) as answer:
            assert answer.status == 200
    task.cancel()
    await asyncio.wait([task])
    assert core.words() == ["listening?", SECRET]
    assert SECRET not in caplog.text


# --- Nonsense anywhere in a real update -----------------------------------------------------

REAL = [
    message(entities=[{"type": "bold", "offset": 0, "length": 3}], message_thread_id=4,
            is_topic_message=True, chat=STREET, reply_to_message=message(chat=STREET)),
    message(photo=[{"file_id": "a", "file_unique_id": "b", "width": 9, "height": 9,
                    "file_size": 5}], caption="a lamp"),
    message(document={"file_id": "a", "file_unique_id": "b", "mime_type": "text/plain"}),
    message(migrate_to_chat_id=-1_001_000_000_778),
    message(left_chat_member=MARIA, chat=STREET),
    message(text="/concern@PorchTestBot here", chat=STREET, reply_to_message=message()),
]  # fmt: skip
WAS, IS = {"status": "left", "user": BOT}, {"status": "member", "user": BOT}
CAME = {"chat": STREET, "from": MARIA, "date": 1, "old_chat_member": WAS, "new_chat_member": IS}
WENT = CAME | {"old_chat_member": IS | {"user": MARIA}, "new_chat_member": WAS | {"user": MARIA}}
PRESS = {"id": "9", "from": MARIA, "chat_instance": "8", "data": "poll_1",
         "message": message(chat=STREET, is_topic_message=True, message_thread_id=4)}  # fmt: skip
UPDATES = [
    *({"update_id": 5, "message": one} for one in REAL),
    {"update_id": 6, "my_chat_member": CAME},
    {"update_id": 7, "chat_member": WENT},
    {"update_id": 8, "callback_query": PRESS},
]

NONSENSE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    | st.sampled_from([2**31, 2**53, -(2**63), 10**30, math.inf, "\ud800", "\0", "x" * 70_000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)  # fmt: skip


def places(raw: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    inner = (
        raw.items() if isinstance(raw, dict) else enumerate(raw) if isinstance(raw, list) else ()
    )
    for key, value in inner:
        yield from places(value, (*path, key))


PLACES = [(update, path) for update in UPDATES for path in places(update) if path]


def put(raw: Any, path: tuple[Any, ...], value: object) -> Any:
    made = inner = deepcopy(raw)
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return made


def check_sound(heard: object) -> None:
    """Fail where one of our words holds what its field may not hold."""
    match heard:
        case Chat() | Actor():
            assert re.fullmatch(r"-?[0-9]{1,16}", heard.id)
        case Attached():
            assert type(heard.size) is int
    for one in fields(heard) if is_dataclass(heard) else ():
        value = getattr(heard, one.name)
        if one.type == "str":
            assert isinstance(value, str)
        elif one.name == "serial":
            assert type(value) is int
            assert 0 <= value < 2**31
        elif one.name in ("message", "answers") and value:
            assert re.fullmatch(r"[0-9]{1,10}", value)
        for inner in value if isinstance(value, tuple) else (value,):
            check_sound(inner)


@given(st.sampled_from(PLACES), NONSENSE)
def test_nonsense_anywhere_costs_nobody_else(place: tuple[Any, tuple[Any, ...]], value: object):
    heard: list[object] = []

    class Silent:
        def give(self, *_: object) -> None: ...
        def failed(self, *_: object) -> None: ...
        def held(self, *_: object) -> None: ...
        def nothing_held(self) -> None: ...

    async def receive(incoming: Any) -> None:
        check_sound(incoming)
        tidied(incoming)
        heard.append(incoming)

    async def fetch(_file: str, _most: int) -> bytes:
        return b""

    turns = Turns(User.de_json(BOT, None), receive, Silent(), Traces(), fetch, Albums())  # type: ignore[arg-type] - nobody is answered here
    update, path = place
    sound = {"update_id": 1, "message": message(text="me first")}
    last = {"update_id": 9, "message": message(text="me last")}
    asyncio.run(turns.take([sound, put(update, path, value), last]))
    words = [one.text for one in heard if isinstance(one, Said)]
    assert (words[0], words[-1]) == ("me first", "me last")
