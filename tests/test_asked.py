"""Whose answer typed words are: the last question's, or nobody's.

What was typed for something private never becomes the answer to anything else, whatever was begun
before, however long somebody thinks, and also when the program is started again in between.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from inspect import signature
from itertools import count
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from bot import forms
from bot.feature import Entry, Sheet
from bot.features.tips.wording import phrase
from bot.turn import Turn
from bot.words import Answer, Filled, Press, Said
from storage import members, moderation, people, tips
from storage.database import Database, Ticket
from storage.drafts import Draft
from tests.stage import Person, Town
from tests.telling import LEE, WHAT, chooses, rows, tells, to_slot
from tests.test_forged import busy_day

SECRET = "my neighbour Bob at 12 Elm"


async def begins_a_problem(one: Person) -> None:
    await one.says("menu")
    await one.presses("Report a problem")
    await one.presses("No")


def on_the_disk(town: Town) -> str:
    return repr(rows(town))


# --- What people see -------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [0, 0.5, 5, 30])
async def test_private_words_after_a_restart_are_nobodys_answer(town: Town, hours: float) -> None:
    await begins_a_problem(town.maria)
    await town.later(hours=2)
    await chooses(town.maria, LEE)
    town.restart()
    await town.later(hours=hours)
    await town.maria.says(SECRET)
    town.maria.sees("What is this? I keep nothing before you choose.")
    assert SECRET not in on_the_disk(town)


@pytest.mark.parametrize("minutes", [31, 60, 300])
async def test_private_words_that_come_late_are_thrown_away(town: Town, minutes: int) -> None:
    await begins_a_problem(town.maria)
    await town.later(hours=2)
    await chooses(town.maria, LEE)
    await town.later(minutes=minutes)
    await town.maria.says(SECRET)
    town.maria.sees("That took a while. I threw it away and kept nothing.")
    await town.maria.says(SECRET)
    town.maria.sees("What is this?")
    assert SECRET not in on_the_disk(town)


async def test_an_answer_that_comes_late_is_no_message_to_everyone(town: Town) -> None:
    await tells(town.maria, LEE)
    await to_slot(town)
    await town.lee.says("menu")
    await town.lee.presses("Write to everyone")
    await town.lee.forges(button(town.lee, WHAT, "Answer"))
    await town.later(minutes=31)
    await town.lee.says(SECRET)
    town.lee.sees("That took a while.")
    town.lee.never_saw("It will look like this")
    assert SECRET not in on_the_disk(town)


async def test_whoever_opens_something_private_is_asked_nothing_else_any_more(town: Town) -> None:
    await tells(town.maria, LEE)
    await to_slot(town)
    for label in ("I have read it", "More"):
        await town.lee.says("menu")
        await town.lee.presses("Write to everyone")
        await town.lee.forges(button(town.lee, WHAT, label))
        await town.lee.says(SECRET)
        town.lee.sees("What is this?")
        town.lee.never_saw("It will look like this")
    assert SECRET not in on_the_disk(town)


async def test_words_after_something_private_came_are_asked_about(town: Town) -> None:
    await tells(town.maria, LEE)
    await town.lee.says("menu")
    await town.lee.presses("Write to everyone")
    await to_slot(town)
    await town.lee.says(SECRET)
    town.lee.sees("What is this?")
    town.lee.never_saw("It will look like this")
    assert SECRET not in on_the_disk(town)
    await town.lee.presses("My answer to “Your message”")
    town.lee.sees("It will look like this")


@pytest.mark.parametrize("reply", [False, True])
async def test_words_after_it_said_by_itself_that_nothing_was_sent_are_asked_about(
    town: Town, reply: bool
) -> None:
    await chooses(town.maria, LEE)
    await begins_a_problem(town.maria)
    await town.later(minutes=31)
    town.maria.sees("NOT SENT. That took a while")
    if reply:
        await town.maria.replies("NOT SENT", SECRET)
    else:
        await town.maria.says(SECRET)
    town.maria.sees("What is this?")
    assert SECRET not in on_the_disk(town)


async def test_a_reply_to_something_private_that_came_since_is_asked_about(town: Town) -> None:
    await tells(town.maria, LEE)
    await town.lee.says("menu")
    await town.lee.presses("Write to everyone")
    await to_slot(town)
    await town.lee.says("What can I do?")
    await town.lee.replies("What is this?", SECRET)
    town.lee.never_saw("It will look like this")
    assert SECRET not in on_the_disk(town)


async def test_words_after_a_private_question_or_its_answer_came_are_asked_about(
    town: Town,
) -> None:
    await town.lee.says("menu")
    await town.lee.presses("Write to everyone")
    for label in ("Ask a question", "Ask Lee, police"):
        await town.maria.presses(label)
    await town.maria.says("When is the next patrol?")
    await town.maria.presses("No, only Lee and me")
    await town.lee.says(SECRET)
    town.lee.sees("What is this?")
    town.lee.never_saw("It will look like this")
    await town.lee.presses("Answer")
    await town.lee.says("On Friday. What is the house?")
    await begins_a_problem(town.maria)
    await town.lee.presses("Send now")
    town.maria.sees("What is the house?")
    await town.maria.says(SECRET)
    town.maria.sees("I have sent nothing.")
    town.lee.never_saw(SECRET)
    assert "My answer to “What is wrong?”" in town.maria.labels
    await town.maria.presses("Something else")
    town.maria.sees("What is this?")
    assert SECRET not in on_the_disk(town)


async def test_a_second_sentence_after_a_reply_is_no_answer_to_an_older_form(town: Town) -> None:
    await tells(town.maria, LEE)
    await to_slot(town)
    await town.lee.says("menu")
    await town.lee.presses("Write to everyone")
    await town.lee.replies(WHAT, "Thank you.")
    await town.lee.says(SECRET)
    town.lee.sees("What is this?")
    assert SECRET not in on_the_disk(town)


async def test_six_words_with_a_slip_are_no_answer_to_an_older_form(town: Town) -> None:
    words = await tells(town.maria, LEE)
    await to_slot(town)
    await begins_a_problem(town.maria)
    await town.maria.says(words)
    await town.maria.says(SECRET)
    town.maria.sees("What is this?")
    await town.maria.says("menu")
    await town.maria.says(phrase.draw("en"))
    town.maria.sees("These six words open nothing.")
    await town.maria.says(words.rpartition(" ")[0])
    town.maria.sees("What is this?")
    assert words.rpartition(" ")[0] not in on_the_disk(town)


async def test_a_button_under_older_words_never_takes_the_new_ones(town: Town) -> None:
    await town.maria.says("The lamp is out")
    older = next(one.data for one in town.maria.messages[-1].buttons if one.label == "A problem")
    await town.maria.says(SECRET)
    await town.maria.forges(older)
    assert town.maria.last.startswith("You wrote more since then: this is all of it. What is this?")
    assert SECRET not in on_the_disk(town)


async def test_a_question_is_answered_by_typing_for_a_day(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.later(hours=23)
    await town.maria.says("lamp out")
    await town.later(hours=23)
    await town.maria.says("3rd and Elm")
    town.maria.sees("Who may see")


async def test_after_a_restart_one_tap_says_that_words_are_the_answer(town: Town) -> None:
    await begins_a_problem(town.maria)
    await town.maria.says("lamp out")
    town.restart()
    await town.maria.says("3rd and Elm")
    town.maria.sees("What is this?")
    await town.maria.presses("My answer to “Where? A corner or block”")
    await town.maria.presses("Everyone here")
    await town.maria.presses("Send")
    assert "3rd and Elm" in town.elm.shows("lamp out")


async def test_a_reply_to_something_older_is_asked_about(town: Town) -> None:
    await town.maria.says("menu")
    await begins_a_problem(town.maria)
    await town.maria.replies("What can I do for you?", SECRET)
    town.maria.sees("What is this?")
    await town.maria.replies("What is wrong?", "lamp out")
    town.maria.sees("Where")


async def test_stop_after_a_restart_still_means_what_was_just_begun(town: Town) -> None:
    await begins_a_problem(town.maria)
    town.restart()
    await town.maria.says("stop")
    town.maria.sees("Stopped. Nothing was sent, and I kept nothing.")
    await town.maria.says("stop")
    town.maria.sees("I will not write to you first any more.")


def button(one: Person, fragment: str, label: str) -> str:
    message = next(found for found in one.messages if fragment in found.text)
    return next(found.data for found in message.buttons if found.label == label)


# --- All sheets of the house, two at a time ---------------------------------------------------

WORDS = (f"walrusflute{n}x" for n in count())
"""No word is typed twice, in no two examples either: cards outlive them."""

FAMILY = {"tip_story", "tip_looks", "tip_photo"}
"""The questions of one private story: its answers belong together."""
KEPT_IN = {"tip_make": "tip_ready"}
"""Where the words of a form are kept for all who read here: that is what it is filled in for."""


@dataclass(repr=False)
class Day:
    """Elm Street after a busy day, kept as a file that each example takes a copy of.

    Lee is on Telegram and Maya on Discord; both lead and read, so that every sheet is theirs.
    """

    town: Town
    file: Path
    case: str
    private: tuple[str, ...] = ()
    others: tuple[str, ...] = ()

    def who(self, platform: str) -> Person:
        return self.town.lee if platform == "telegram" else self.town.maya

    def opens(self, turn: Turn, name: str) -> Answer:
        """Ask a sheet, as one of the house's own buttons would."""
        sheet = self.town.app.registry.sheets[name]
        return forms.ask(turn, sheet, *self.args(sheet))

    def args(self, sheet: Sheet) -> tuple[str | int, ...]:
        hints = get_type_hints(sheet.form)
        names = [one for one in signature(sheet.form).parameters if one != "turn"]
        known = {"key": self.case, "state": "answered", "role": "police", "language": "fr"}
        known |= {"kind": "question", "act": moderation.ASKED, "mark": "m"}
        number = 0 if sheet.name in ("tip_reply", "tip_story") else 1
        return tuple(number if hints[one] is int else known[one] for one in names)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def day(loop: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    made = loop.run(_day(tmp_path_factory.mktemp("asked")))
    yield made
    made.town.database.close()


async def _day(folder: Path) -> Day:
    database = Database(f"sqlite:///{folder / 'day.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, folder)
    town.elm.people.append(town.person("Quimby", "telegram"))
    await busy_day(town, "elderberry", "Ana", "Maria", "Lee", "Maya", "Quimby")
    await town.maria.presses("I need some help")
    await town.maria.says("elderberry bags to carry")
    await town.maria.presses("Send")
    for label in ("Report a problem", "Yes, it is dangerous", "Ask organizers to warn everyone"):
        await town.maria.presses(label)
    await town.maria.says("elderberry smoke")
    await town.maria.presses("Send")
    await town.later(hours=13)

    def lead(db: Ticket) -> str:
        for one in (town.lee, town.maya):
            person = people.person(db, one.platform, one.id)
            assert person
            members.give_role(db, town.group_id, person.id, members.ORGANIZER)
        (case,) = tips.all_cases(db, town.group_id)
        return case.id

    case = await town.app.write(lead)
    await town.close()
    database.close()
    made = Day(town, folder / "day.db", case)
    town.app.registry.presses["open_sheet"] = Entry(made.opens, needs_group=False)  # type: ignore[index]
    sheets = town.app.registry.sheets.values()
    made.private = tuple(one.name for one in sheets if one.private)
    made.others = tuple(one.name for one in sheets if not one.private)
    return made


@dataclass(repr=False)
class Chat:
    """One person, what they were asked last, and what they typed for something private."""

    day: Day
    one: Person
    asked: str = ""
    secrets: dict[str, str] = field(default_factory=dict)

    async def does(self, step: tuple[str, str]) -> None:
        what, which = step
        town = self.day.town
        match what:
            case "open":
                await self.presses(f"open_sheet-{town.group_id}-{which}")
                self.asked = which
            case "type":
                word = next(WORDS)
                if self.asked in self.day.private:
                    self.secrets[word] = self.asked
                await self.hands_in(
                    Said(self.one.direct, self.one.actor, f"{word} {which}".strip(), "9")
                )
            case "fill":
                await self.fills()
            case "restart":
                await town.app.stop()
                town.restart()
            case "later":
                await town.later(minutes=int(which))
        self.looks()

    async def presses(self, data: str) -> None:
        await self.hands_in(Press(self.one.direct, self.one.actor, data, "9"))

    async def fills(self) -> None:
        """Send the form that still stands open on the screen, where there are forms."""
        form, self.one.form = self.one.form, None
        if form is None:
            return
        word, name = next(WORDS), form.data.partition("-")[0]
        if name in self.day.private:
            self.secrets[word] = name
        given = {one.key: one.choices[0].value if one.choices else word for one in form.fields}
        await self.hands_in(Filled(self.one.direct, self.one.actor, form.data, given))

    async def hands_in(self, incoming: Press | Said | Filled) -> None:
        answer = await self.day.town.app.handle(incoming)
        if answer is not None and answer.form is not None:
            self.one.form = answer.form
        await self.day.town.settle()

    def looks(self) -> None:
        """Look everywhere for what belongs nowhere but to its own sheet."""
        town = self.day.town
        disk = rows(town) if self.secrets else {}
        rooms = "".join(one.text for room in (town.elm, town.teens) for one in room.messages)
        memory = town.app.memory._kept.values()
        kept = [value for value, _ in memory if isinstance(value, Draft)]
        for word, sheet in self.secrets.items():
            elsewhere = [kept for table, kept in disk.items() if table != KEPT_IN.get(sheet)]
            assert word not in repr(elsewhere), sheet
            assert word not in rooms, sheet
            for draft in kept:
                mine = draft.name == sheet or {draft.name, sheet} <= FAMILY
                assert mine or word not in repr(dict(draft.values)), (sheet, draft.name)


@st.composite
def plays(draw: st.DrawFn, day: Day) -> list[tuple[str, str]]:
    """Two sheets, at least one of them private, and words, restarts and hours between any steps."""
    pair = [draw(st.sampled_from(day.private)), draw(st.sampled_from(day.private + day.others))]
    between = st.lists(
        st.just(("restart", ""))
        | st.sampled_from([("later", one) for one in ("1", "29", "31", "300", "1500")]),
        max_size=2,
    )
    words = st.sampled_from([("type", ""), ("type", "7pm"), ("fill", "")])
    steps: list[tuple[str, str]] = []
    for _ in range(draw(st.integers(2, 5))):
        step = draw(st.sampled_from(pair).map(lambda one: ("open", one)) | words)
        steps += [step, *draw(between)]
    return [*steps, ("open", pair[0]), *draw(between), ("type", ""), *draw(between), ("type", "")]


async def play(day: Day, folder: Path, platform: str, steps: list[tuple[str, str]]) -> None:
    town = day.town
    shutil.copy(day.file, folder / "copy.db")
    town.database = Database(f"sqlite:///{folder / 'copy.db'}")
    clock, kept = (
        town.clock,
        [(one, list(one.messages)) for one in (*town.everyone, town.elm, town.teens)],
    )
    town.restart()
    try:
        chat = Chat(day, day.who(platform))
        chat.one.form = None
        for step in steps:
            await chat.does(step)
    finally:
        await town.close()
        town.database.close()
        town.clock = clock
        for where, messages in kept:
            where.messages[:] = messages


def check(day: Day, loop: asyncio.Runner, folder: Path, examples: int) -> None:
    calm = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]

    @settings(max_examples=examples, deadline=None, suppress_health_check=calm)
    @given(st.sampled_from(("telegram", "telegram", "discord")), plays(day))
    def nothing_strays(platform: str, steps: list[tuple[str, str]]) -> None:
        loop.run(play(day, folder, platform, steps))

    nothing_strays()


def test_every_sheet_can_be_asked_here(day: Day, loop: asyncio.Runner, tmp_path: Path) -> None:
    """What the property below says of all sheets, it says of all that it can open."""
    unasked = []
    for name in (*day.private, *day.others):
        loop.run(play(day, tmp_path, "telegram", [("open", name)]))
        last = day.town.app.memory.get((*_account(day), "asked"), day.town.clock)
        if last is None or last.sheet != name:
            unasked.append(name)
    assert unasked == []


def _account(day: Day) -> tuple[str, str]:
    return day.who("telegram").platform, day.who("telegram").id


def test_no_word_of_a_private_sheet_strays(day: Day, loop: asyncio.Runner, tmp_path: Path) -> None:
    check(day, loop, tmp_path, 40)


@pytest.mark.full
def test_no_word_of_a_private_sheet_strays_in_full(
    day: Day, loop: asyncio.Runner, tmp_path: Path
) -> None:
    check(day, loop, tmp_path, 3000)
