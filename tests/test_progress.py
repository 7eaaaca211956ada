"""An update is done once: after a crash, after a second delivery, in whatever order."""

from __future__ import annotations

import asyncio
import random

import pytest

from bot.limits import Limits
from bot.words import Inspection, NotKeptError, Press, Said
from tests.failing import Commits, Fault
from tests.stage import Person, Town

KEPT = "What you did was kept"
ASIDE = "What you did was not kept"


def hello(town: Town, serial: int, who: Person | None = None) -> Said:
    who = who or town.maria
    return Said(who.direct, who.actor, "hello", str(serial), serial=serial)


async def opens_vote(town: Town) -> str:
    """Let Ana ask which tree; return what the button for a maple carries."""
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words="Maple, Cedar")
    await town.ana.presses("Post")
    return next(
        one.data for one in town.elm.message("Which tree?").buttons if one.label.startswith("Maple")
    )


def vote(town: Town, data: str, serial: int, who: Person | None = None) -> Press:
    message = town.elm.message("Which tree?").id
    return Press(town.elm.chat, (who or town.maria).actor, data, message, serial=serial)


async def told(town: Town, incoming: Press | Said) -> str:
    """Hand something in, as Telegram does: again until it is kept; return what was answered."""
    while True:
        try:
            answer = await town.app.handle(incoming)
        except NotKeptError:
            continue
        await town.settle()
        return "" if answer is None else str(answer.post.text)


async def test_an_update_that_comes_twice_is_answered_once(town: Town) -> None:
    assert await told(town, hello(town, 11))
    assert await town.app.handle(hello(town, 11)) is None


async def test_after_a_crash_a_vote_counts_once_and_its_voter_hears_that(town: Town) -> None:
    maple = await opens_vote(town)
    assert "You: Maple" in await told(town, vote(town, maple, 11))
    town.restart()
    # Telegram was not told in time that we have it, and Maria may not have heard.
    assert KEPT in await told(town, vote(town, maple, 11))
    assert await town.app.handle(vote(town, maple, 11)) is None
    town.elm.shows("“Maple”: 1")


async def test_what_changed_nothing_is_answered_anew_after_a_crash(town: Town) -> None:
    first = await told(town, hello(town, 11))
    town.restart()
    assert await told(town, hello(town, 11)) == first
    assert await town.app.handle(hello(town, 11)) is None


async def test_numbers_that_start_anew_after_a_quiet_week_are_new(town: Town) -> None:
    maple = await opens_vote(town)
    await told(town, vote(town, maple, 900))
    await town.later(days=5)
    town.restart()
    assert KEPT not in await told(town, vote(town, maple, 900))


@pytest.mark.parametrize("restarts", [False, True])
async def test_whatever_the_order_nothing_is_passed_over(town: Town, restarts: bool) -> None:
    """A webhook is called by many connections at once, which are not in step."""
    maple = await opens_vote(town)
    people = [town.person(f"N{at}", "telegram") for at in range(40)]
    town.elm.people.extend(people)
    order = list(enumerate(people, 500))
    random.Random(7).shuffle(order)
    for at, (serial, who) in enumerate(order, 1):
        assert "You: Maple" in await told(town, vote(town, maple, serial, who))
        if restarts and at % 10 == 0:
            town.restart()
    for serial, who in order:
        assert "You: Maple" not in await told(town, vote(town, maple, serial, who))
    town.elm.shows("“Maple”: 40")


async def test_an_update_that_waits_for_the_platform_is_not_passed_over(town: Town) -> None:
    await town.later(days=3)
    asked, answer = asyncio.Event(), asyncio.Event()
    telegram = town.platforms["telegram"]
    real = telegram.inspect

    async def slow(chat, account="") -> Inspection:
        asked.set()
        await answer.wait()
        return await real(chat, account)

    telegram.inspect = slow
    link = f"organize-{town.group_id}"
    press = Press(town.ana.direct, town.ana.actor, link, "5", serial=21)
    waiting = asyncio.create_task(town.app.handle(press))
    await asked.wait()
    await told(town, hello(town, 22))
    # It comes again while it is under way: once is enough.
    twin = asyncio.create_task(town.app.handle(press))
    answer.set()
    assert "organize" in str((await waiting).post.text)
    assert await twin is None


async def test_what_one_person_does_stays_in_order(town: Town) -> None:
    """Both sentences come at once; the buttons then are about both, as they were typed."""
    first, second = (Said(town.maria.direct, town.maria.actor, words) for words in ("one", "two"))
    await asyncio.gather(town.app.handle(first), town.app.handle(second))
    kept = town.app.memory.get(("telegram", town.maria.id, "typed"), town.clock)
    assert kept[1] == "one\ntwo"


async def test_a_turn_that_breaks_is_set_aside_and_its_person_told(town: Town) -> None:
    entry = town.app.registry.presses["menu"]

    def broken(turn):
        raise RuntimeError("secret words")

    town.app.registry.presses["menu"] = type(entry)(broken, needs_group=False)
    press = Press(town.maria.direct, town.maria.actor, f"menu-{town.group_id}", "5", serial=31)
    answer = await told(town, press)
    assert "That did not work, and nothing was lost." in answer
    assert "secret" not in answer
    assert await town.app.handle(press) is None
    assert await told(town, hello(town, 32))
    await town.later(minutes=1)
    town.app.registry.presses["menu"] = entry
    town.restart()
    assert ASIDE in await told(town, press)


@pytest.mark.parametrize(
    ("database_url", "faults"),
    [
        ("sqlite", (Fault.UNDONE, Fault.OPEN, Fault.KEPT)),
        ("postgresql", (Fault.UNDONE, Fault.OPEN, Fault.KEPT)),
        ("postgresql", (Fault.CUT, Fault.CUT, Fault.KEPT_AND_CUT)),
    ],
    ids=["raises-sqlite", "raises-postgresql", "cut"],
    indirect=["database_url"],
)
async def test_a_failed_commit_throws_nothing_away(town: Town, faults: tuple[Fault, ...]) -> None:
    maple = await opens_vote(town)
    commits = Commits(town.database)
    people = [town.person(f"N{at}", "telegram") for at in range(12)]
    town.elm.people.extend(people)
    commits.go(faults)
    answers = await asyncio.gather(
        *(told(town, vote(town, maple, serial, who)) for serial, who in enumerate(people, 700))
    )
    assert all("You: Maple" in one for one in answers)
    town.elm.shows("“Maple”: 12")


# --- One person's flood ---


async def floods(town: Town, presses: int, who: Person | None = None) -> list[str]:
    """Let one person press so often at once, with the limits of the real program."""
    town.app._limits = Limits(lambda: 0.0)
    who = who or town.maria
    link = f"menu-{town.group_id}"
    return await asyncio.gather(
        *(
            told(town, Press(who.direct, who.actor, link, "5", serial=serial))
            for serial in range(1, presses + 1)
        )
    )


async def test_presses_that_are_refused_take_no_commit(town: Town) -> None:
    commits = Commits(town.database)
    answers = await floods(town, 400)
    assert sum("a lot at once" in one for one in answers) == 380
    # Those that are taken in, what reads the marks once, and the turn that asked where they are.
    assert commits.count <= 20 + 2


async def test_behind_a_thousand_presses_a_neighbour_waits_for_two_commits(town: Town) -> None:
    maple = await opens_vote(town)
    await told(town, vote(town, maple, 5000, town.lee))
    commits = Commits(town.database)
    flood = asyncio.ensure_future(floods(town, 1000, town.lee))
    for _ in range(3):
        await asyncio.sleep(0)
    assert town.app.busy
    before = commits.count
    answer = await town.app.handle(vote(town, maple, 5001))
    # One that was under way, and the one that the vote is in.
    assert commits.count - before <= 2
    assert "You: Maple" in str(answer.post.text)
    await flood


async def test_a_refused_press_is_not_done_after_a_restart(town: Town) -> None:
    maple = await opens_vote(town)
    await floods(town, 20)
    assert "a lot at once" in await told(town, vote(town, maple, 50))
    await told(town, hello(town, 51, town.lee))
    town.restart()
    assert ASIDE in await told(town, vote(town, maple, 50))
    town.elm.hides("“Maple”: 1")


async def test_whose_press_was_kept_hears_that_though_there_are_many(town: Town) -> None:
    maple = await opens_vote(town)
    await told(town, vote(town, maple, 50))
    town.restart()
    await floods(town, 20)
    assert KEPT in await told(town, vote(town, maple, 50))
