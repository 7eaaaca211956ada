"""Whatever was promised comes: by a landing, or as a word where that person looks next.

Each promise of a feature is made, and what it is about comes true while their private messages
close and open, and while they tap or stay away. Who can be written to then is written to; who
cannot finds it at the next look. Which sentences promise something stands in the catalogue: each
has to be read in one of these plays.
"""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.words import Standing
from storage.database import Database
from tests.catalogue import sentences
from tests.conftest import hurried
from tests.features.test_alerts import pleads
from tests.features.test_chats import at_the_form, code_for
from tests.features.test_moderation import takes_down
from tests.features.test_moderation import tells as posts
from tests.features.test_tip_desk_notices import NOTE, tells_for_a_note
from tests.features.test_tip_records import asks_for_many, told_to_organizers
from tests.stage import Person, Town
from tests.telling import ANSWER, answers, to_slot

pytestmark = pytest.mark.ci

Act = Callable[[Town, Person], Awaitable[None]]

PROMISES = re.compile(
    r"\bI (?:write to|tell) you (?!when something concerns)"
    r"(?:privately|what|when|then|if|at once)\b"
    r"|\btell you (?:at once|if it)\b"
)
"""Sentences that promise to write about a thing."""


@dataclass(frozen=True)
class Promise:
    """A promise: how it is made, how it comes true, what is read then, and where it is looked for.

    `who` are those to whom it is made, on each platform.
    """

    who: tuple[str, ...]
    made: Act
    comes: Act
    read: str
    looks: Act


async def looks_at_what_i_asked(_town: Town, one: Person) -> None:
    await one.says("menu")
    await one.presses("What I asked")
    opens = [it for it in one.messages if any(b.data.startswith("mine_open") for b in it.buttons)]
    for button in opens[-1].buttons if opens else ():
        if button.data.startswith("mine_open"):
            await one.forges(button.data)


async def looks_at_my_day(_town: Town, one: Person) -> None:
    await one.says("menu")
    await one.presses("My day")


async def asks_lee(_town: Town, one: Person) -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words="When?", shown="Yes, without my name")


async def asks_lee_by_name(_town: Town, one: Person) -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words="When?", shown="Yes, with my name")


async def lee_answers(town: Town, _one: Person) -> None:
    await town.lee.presses("Answer")
    await town.lee.fills(words="On Friday.")
    await town.lee.presses("Send now")


async def reports(_town: Town, one: Person) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await one.presses("Send")


async def reports_by_name(_town: Town, one: Person) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await one.presses("Add my name")
    await one.presses("Send")


async def says_the_same(town: Town, one: Person) -> None:
    await reports(town, town.lee)
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Dark", where="Elm and 3rd", who="Everyone here")
    await one.presses("Yes, me too")


async def ana_answers(town: Town, _one: Person) -> None:
    await town.ana.presses("Answer")
    await town.ana.fills(words="We look at it.")
    await town.ana.presses("Send now")


async def everyone_is_asked(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post" if "Post" in town.ana.labels else "Ask now without a sound")


async def needs_help(town: Town, one: Person) -> None:
    await everyone_is_asked(town)
    await one.presses("I need some help")
    await one.fills(need="A ladder")
    await one.presses("Send")


async def sam_looks_after_it(town: Town, _one: Person) -> None:
    await town.sam.presses("I look after it")


async def asks_how_everyone_is(town: Town, _one: Person) -> None:
    await everyone_is_asked(town)


async def tom_needs_help(town: Town, _one: Person) -> None:
    await town.tom.presses("I need some help")
    await town.tom.fills(need="A ladder")
    await town.tom.presses("Send")


async def warns(_town: Town, one: Person) -> None:
    await pleads(one)


async def sam_warns_everyone(town: Town, _one: Person) -> None:
    await town.sam.presses("Alert everyone")


async def appeals(town: Town, one: Person) -> None:
    await posts(one)
    await takes_down(town.ana)
    await one.presses("Ask another organizer")
    await one.fills(words="Please look again.")


async def sam_puts_it_back(town: Town, _one: Person) -> None:
    await town.sam.presses("Put it back")


async def asks_to_take_it_down(town: Town, one: Person) -> None:
    await posts(town.tom)
    await one.presses("Take it down")
    await one.presses("Ask organizers")
    await one.fills(words="It is cruel.")


async def ana_takes_it_down(town: Town, _one: Person) -> None:
    await takes_down(town.ana)


async def tells_with_a_note(_town: Town, one: Person) -> None:
    await tells_for_a_note(one)


async def maya_answers(town: Town, _one: Person) -> None:
    await to_slot(town)
    await answers(town)
    await to_slot(town)


async def reads_with_six_words(_town: Town, one: Person) -> None:
    await one.presses("Tell something privately")
    await one.presses("Read an answer")
    await one.fills(words=one.clipboard)


def waits(made: Act, **span: int) -> Act:
    """Make a promise, and let so much time pass: what is said then promises anew."""

    async def waited(town: Town, one: Person) -> None:
        await made(town, one)
        await town.later(**span)

    return waited


async def passed_on(town: Town, one: Person) -> None:
    await reports(town, one)
    await town.ana.presses("Passed on")
    await town.ana.fills(words="To the city.")
    await town.ana.presses("Send now")


async def invites(_town: Town, one: Person) -> None:
    await looks_at_roles(_town, one)
    await one.presses("Add people")
    await one.presses("Another organizer")


async def tom_accepts(town: Town, one: Person) -> None:
    code = one.sees("they type it to me in private").split("private: ")[1][:9]
    await town.tom.says(code)
    await town.tom.presses("Accept")


async def looks_at_roles(_town: Town, one: Person) -> None:
    await one.says("menu")
    await one.presses("Organize")
    await one.presses("Chats and people")
    await one.presses("People and roles")


async def wants_a_copy(town: Town, one: Person) -> None:
    await told_to_organizers(town)
    await asks_for_many(one)
    await one.presses("Ask them")
    await one.forges(f"tip_copies_ask-{town.group_id}")


async def sam_agrees(town: Town, _one: Person) -> None:
    await town.sam.presses("I agree")


async def asks_to_connect(town: Town, one: Person) -> None:
    nora = town.person("Nora", "discord")
    lounge = town.room("discord", "Pine Yard #lounge", [one, nora], place="88", holds_bot=False)
    code = await code_for(town)
    await at_the_form(one, lounge)
    await one.fills(code=code)
    await one.presses("Join")


async def ana_connects(town: Town, _one: Person) -> None:
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")


async def starts(_town: Town, one: Person) -> None:
    await one.presses("Start")


PLAYS = {
    "a question": Promise(
        ("maria", "tom"), asks_lee, lee_answers, "On Friday", looks_at_what_i_asked
    ),
    "a problem": Promise(
        ("maria", "tom"), reports, ana_answers, "We look at it", looks_at_what_i_asked
    ),
    "a question with a name": Promise(
        ("maria", "tom"), asks_lee_by_name, lee_answers, "On Friday", looks_at_what_i_asked
    ),
    "a problem with a name": Promise(
        ("maria", "tom"), reports_by_name, ana_answers, "We look at it", looks_at_what_i_asked
    ),
    "a problem of somebody else": Promise(
        ("maria", "tom"), says_the_same, ana_answers, "We look at it", looks_at_what_i_asked
    ),
    "a hand": Promise(
        ("maria", "tom"), needs_help, sam_looks_after_it, "looks after it", looks_at_what_i_asked
    ),
    "a plea": Promise(
        ("maria", "tom"), warns, sam_warns_everyone, "alerted everyone", looks_at_what_i_asked
    ),
    "an appeal": Promise(
        ("maria", "tom"), appeals, sam_puts_it_back, "back where it was", looks_at_what_i_asked
    ),
    "an appeal that waits": Promise(
        ("maria",),
        waits(appeals, days=2),
        sam_puts_it_back,
        "back where it was",
        looks_at_what_i_asked,
    ),
    "what a contact asked": Promise(
        ("lee", "maya"),
        asks_to_take_it_down,
        ana_takes_it_down,
        "was taken down by Ana",
        looks_at_what_i_asked,
    ),
    "a check-in": Promise(
        ("ana",), asks_how_everyone_is, tom_needs_help, "Tom.* needs some help", looks_at_my_day
    ),
    "a note": Promise(
        ("maria", "tom"),
        tells_with_a_note,
        maya_answers,
        f"{re.escape(NOTE)}|{re.escape(ANSWER)}",
        reads_with_six_words,
    ),
    "a question that waits": Promise(
        ("maria",), waits(asks_lee, days=6), lee_answers, "On Friday", looks_at_what_i_asked
    ),
    "a problem that waits": Promise(
        ("maria",), waits(reports, days=8), ana_answers, "We look at it", looks_at_what_i_asked
    ),
    "a problem that was passed on": Promise(
        ("tom",), waits(passed_on, days=15), ana_answers, "We look at it", looks_at_what_i_asked
    ),
    "a hand that waits": Promise(
        ("tom",),
        waits(needs_help, days=1),
        sam_looks_after_it,
        "looks after it",
        looks_at_what_i_asked,
    ),
    "an invitation": Promise(
        ("ana",), invites, tom_accepts, "Tom accepted|Tom.*, organizer", looks_at_roles
    ),
    "a copy of what was told": Promise(
        ("ana",),
        wants_a_copy,
        sam_agrees,
        "copy of several numbers that you asked for|agreed to your copy",
        looks_at_my_day,
    ),
    "a chat": Promise(
        ("dora",), asks_to_connect, ana_connects, "is connected to Elm Street", starts
    ),
}

MADE = [(name, who) for name, one in PLAYS.items() for who in one.who]
STEPS = st.lists(st.sampled_from(["closes", "opens", "taps", "waits"]), max_size=3)
PLANS = st.tuples(st.sampled_from(MADE), STEPS, STEPS)


async def happens(town: Town, one: Person, step: str) -> None:
    match step:
        case "closes":
            one.reachable = False
        case "opens":
            one.reachable = True
        case "taps":
            await one.presses("Votes and activities")
        case "waits":
            await town.later(hours=2)


async def play(
    database: Database, plan: tuple[tuple[str, str], list[str], list[str]], said: list[str]
) -> None:
    (name, who), before, after = plan
    promise = PLAYS[name]
    town = await Town.open(database, Path())
    town.dora = town.person("Dora", "discord", Standing.ADMIN)
    one: Person = getattr(town, who)
    try:
        await promise.made(town, one)
        said += [it.text for it in one.messages]
        steps = [it for it in before if it != "taps" or who != "dora"]
        for step in steps:
            await happens(town, one, step)
        could = one.reachable
        await promise.comes(town, one)
        if could:
            assert reads(one, promise), (name, [it.text for it in one.messages])
        for step in after:
            if step != "taps" or who != "dora":
                await happens(town, one, step)
        if not reads(one, promise):
            await promise.looks(town, one)
            assert reads(one, promise), (name, [it.text for it in one.messages])
    finally:
        said += [it.text for person in town.everyone for it in person.messages]
        await town.close()
        database.close()


def reads(one: Person, promise: Promise) -> bool:
    """Tell whether somebody has read what they wait for, also where an older message changed."""
    return any(re.search(promise.read, it.text) for it in one.messages)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


def check(loop: asyncio.Runner, model_file: Path, folder: Path, examples: int) -> None:
    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(PLANS)
    def promises_are_kept(plan: tuple[tuple[str, str], list[str], list[str]]) -> None:
        file = folder / f"{token_hex(4)}.db"
        shutil.copyfile(model_file, file)
        loop.run(play(hurried(Database(f"sqlite:///{file}")), plan, []))

    promises_are_kept()


@pytest.mark.parametrize("made", MADE, ids=" to ".join)
def test_who_cannot_be_written_to_finds_it_where_they_look(
    loop: asyncio.Runner, model_file: Path, tmp_path: Path, made: tuple[str, str]
) -> None:
    file = tmp_path / "town.db"
    shutil.copyfile(model_file, file)
    loop.run(play(hurried(Database(f"sqlite:///{file}")), (made, ["closes"], []), []))


def test_every_promise_is_kept(loop: asyncio.Runner, model_file: Path, tmp_path: Path) -> None:
    check(loop, model_file, tmp_path, 12)


@pytest.mark.full
def test_every_promise_is_kept_in_full(
    loop: asyncio.Runner, model_file: Path, tmp_path: Path
) -> None:
    check(loop, model_file, tmp_path, 400)


def test_each_sentence_that_promises_to_write_is_played(
    loop: asyncio.Runner, model_file: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    for name, one in PLAYS.items():
        for who, before, after in ((one.who[0], [], []), (one.who[-1], ["closes"], ["opens"])):
            file = tmp_path / f"{token_hex(4)}.db"
            shutil.copyfile(model_file, file)
            plan = ((name, who), before, after)
            loop.run(play(hurried(Database(f"sqlite:///{file}")), plan, said))
    unread = [one for one in promises() if not any(one.search(words) for words in said)]
    assert not unread


def promises() -> Iterator[re.Pattern[str]]:
    """Yield every sentence of the catalogue that promises to write, as it looks once drawn."""
    for one in sentences():
        if one.id and PROMISES.search(str(one.id)):
            forms = (one.id,) if isinstance(one.id, str) else one.id
            yield re.compile("|".join(map(_drawn, forms)), re.DOTALL)


def _drawn(sentence: str) -> str:
    plain = sentence.replace("**", "").replace("`", "")
    return ".*".join(re.escape(one) for one in re.split(r"\{\w+\}", plain))
