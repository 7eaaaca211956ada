"""An update is done once: after a crash, after a second delivery, and out of order."""

from __future__ import annotations

import asyncio

from bot.words import Look, Press, Said
from storage import marks
from tests.stage import Town


def hello(town: Town, serial: int, who=None) -> Said:
    who = who or town.maria
    return Said(who.direct, who.actor, "hello", str(serial), serial=serial)


async def mark(town: Town) -> int | None:
    with town.database.reading() as db:
        return marks.marked(db, "telegram", town.clock.date())


async def test_an_update_that_comes_twice_is_answered_once(town: Town) -> None:
    assert await town.app.handle(hello(town, 11)) is not None
    assert await town.app.handle(hello(town, 11)) is None
    assert await mark(town) == 11


async def test_an_update_that_was_done_before_a_crash_is_not_done_again(town: Town) -> None:
    await town.app.handle(hello(town, 11))
    town.restart()
    assert await town.app.handle(hello(town, 11)) is None
    assert await town.app.handle(hello(town, 12)) is not None


async def test_numbers_that_start_anew_after_a_quiet_week_are_new(town: Town) -> None:
    await town.app.handle(hello(town, 9_000))
    town.restart()
    await town.later(days=8)
    assert await town.app.handle(hello(town, 5)) is not None


async def test_an_update_that_waits_for_the_platform_is_not_passed_over(town: Town) -> None:
    await town.later(days=3)
    asked, answer = asyncio.Event(), asyncio.Event()
    telegram = town.platforms["telegram"]
    real = telegram.look

    async def slow(chat, account="") -> Look:
        asked.set()
        await answer.wait()
        return await real(chat, account)

    telegram.look = slow
    link = f"organize-{town.group_id}"
    waiting = asyncio.create_task(
        town.app.handle(Press(town.ana.direct, town.ana.actor, link, "5", serial=21))
    )
    await asked.wait()
    await town.app.handle(hello(town, 22))
    assert await mark(town) == 20
    assert await town.app.handle(hello(town, 22)) is None
    answer.set()
    assert "organize" in str((await waiting).post.text)
    assert await mark(town) == 22


async def test_what_one_person_does_stays_in_order(town: Town) -> None:
    """Both sentences come at once; the second is the one that the buttons then are about."""
    first, second = (Said(town.maria.direct, town.maria.actor, words) for words in ("one", "two"))
    await asyncio.gather(town.app.handle(first), town.app.handle(second))
    kept = town.app._memory.get(("telegram", town.maria.id, "typed"), town.clock)
    assert kept == "two"


async def test_a_turn_that_breaks_is_set_aside_and_its_person_told(town: Town) -> None:
    entry = town.app.registry.presses["menu"]

    def broken(turn):
        raise RuntimeError("secret words")

    town.app.registry.presses["menu"] = type(entry)(broken, homeless=True)
    press = Press(town.maria.direct, town.maria.actor, f"menu-{town.group_id}", "5", serial=31)
    told = await town.app.handle(press)
    assert "That did not work, and nothing was lost." in str(told.post.text)
    assert "secret" not in str(told.post.text)
    assert await mark(town) == 31
    assert await town.app.handle(hello(town, 32)) is not None
