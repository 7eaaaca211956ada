"""Typed answers: whatever somebody types while a question is open arrives as its answer."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from bot import forms
from bot.access import Roles
from bot.choosing import passes
from bot.feature import Entry, Sheet
from bot.texts import LANGUAGES, speaking
from bot.turn import Turn
from bot.when.why import Why
from bot.words import Answer, Post, Press, Said, Text
from storage import drafts
from storage.database import Database
from tests.plain_words import SENTENCES, WORDS
from tests.stage import Person, Town
from tests.test_asked import Day, day, loop  # noqa: F401 - they are fixtures

pytestmark = pytest.mark.ci

LEAVES = ("Back",)
"""What names no answer: it asks for the question before."""

TYPED = (*(one for one in WORDS.splitlines() if one not in LEAVES), *SENTENCES)
EACH = 4
"""How many of them each form hears in the usual run; together the forms hear every word."""

AGAIN = tuple(
    speaking(language).label(why)
    for language in LANGUAGES
    for why in ("Please tap one of these.", "I see no photo in that.")
)
NO_DATE = tuple(
    str(speaking(language).t(why.value, words="#")).rpartition("#")[2]
    for language in LANGUAGES
    for why in Why
)
"""What somebody reads behind their words where a date is asked for."""

LONG = ("That is too long:", "C’est trop long")
SURE = ("I sent nothing.", "Je n’ai rien envoyé.")
"""What somebody reads who types the name of a door as the last words of a form."""

ENOUGH = ("Good. I passed nothing on.", "Bien. Je n’ai rien transmis.")
"""What somebody reads who says thanks where they were asked what is missing."""

ON_THE_WAY = 6
"""Most questions before one that words can answer."""


def test_there_are_enough_sentences_and_none_of_them_only_says_stop() -> None:
    assert len(SENTENCES) >= 500
    assert not any(forms.is_stop(one) for one in TYPED)


def test_whatever_is_typed_arrives(day: Day, loop: asyncio.Runner, tmp_path: Path) -> None:  # noqa: F811 - fixtures
    assert loop.run(lost(day, tmp_path, EACH)) == []


@pytest.mark.full
def test_whatever_is_typed_arrives_in_full(day: Day, loop: asyncio.Runner, tmp_path: Path) -> None:  # noqa: F811 - fixtures
    assert loop.run(lost(day, tmp_path, len(TYPED))) == []


def test_the_name_of_a_door_alone_counts_nowhere_at_once(
    day: Day,  # noqa: F811 - a fixture
    loop: asyncio.Runner,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    """Whoever types "menu" wants the menu: no form is over with that, and nobody reads it."""
    names = (*day.private, *day.others)
    over = [one for one in names if loop.run(is_over(day, tmp_path, one))]
    assert over == [], ", ".join(over)


async def is_over(day: Day, folder: Path, name: str) -> bool:  # noqa: F811 - it is no fixture here
    """Type "menu" at every question of a form; return whether that ended it without a look."""
    town = day.town
    needs = town.app.registry.sheets[name].needs
    clock, one = town.clock, day.who("telegram")
    if not needs.allows(Roles(member=True, organizer=True, police=True)):
        one = town.ana  # contacts take no post down, also those who organize
    shutil.copy(day.file, folder / "doors.db")
    town.database = Database(f"sqlite:///{folder / 'doors.db'}")
    town.restart()
    try:
        opened = f"open_sheet-{town.group_id}-{name}"
        answer = await town.app.handle(Press(one.direct, one.actor, opened, "9"))
        for _ in range(ON_THE_WAY):
            asks = _first(answer)
            press = asks.startswith("form_pick") or (asks and _wants_a_file(answer))
            if press:
                answer = await town.app.handle(Press(one.direct, one.actor, asks, "9"))
                continue
            if not asks or not _begun(town, one, name):
                return False  # it was over before, or is looked at
            answer = await town.app.handle(Said(one.direct, one.actor, "menu", "9"))
            if not _begun(town, one, name):
                return True
        return False
    finally:
        await town.close()
        town.database.close()
        town.clock = clock


def _begun(town: Town, one: Person, name: str) -> bool:
    """Whether what somebody wrote in a form is there still."""
    account = (one.platform, one.id)
    if town.app.registry.sheets[name].private:
        return town.app.memory.get((*account, name), town.clock) is not None
    with town.database.reading() as db:
        return name in {one.name for one in drafts.drafts(db, *account)}


async def lost(day: Day, folder: Path, each: int) -> list[tuple[str, str]]:  # noqa: F811 - it is no fixture here
    """Type into every form of the house, and return what did not arrive."""
    found = []
    for at, name in enumerate((*day.private, *day.others)):
        typed = [TYPED[(at * each + step) % len(TYPED)] for step in range(each)]
        found += [(name, words) for words in await lost_by(day, folder, name, typed)]
    return found


async def lost_by(day: Day, folder: Path, name: str, typed: Sequence[str]) -> list[str]:  # noqa: F811 - it is no fixture here
    """Type each of these at the first question of a form that words can answer."""
    town, got = day.town, []
    sheets = town.app.registry.sheets
    before: Sheet = sheets[name]

    def check(turn: Turn, key: str, value: str) -> Text | None:
        got.append(value)
        return before.check(turn, key, value)

    sheets[name] = replace(before, check=check)  # type: ignore[index] - a test may listen in
    shutil.copy(day.file, folder / "typed.db")
    town.database = Database(f"sqlite:///{folder / 'typed.db'}")
    clock, one = town.clock, day.who("telegram")
    if not before.needs.allows(Roles(member=True, organizer=True, police=True)):
        one = town.ana  # contacts take no post down, also those who organize
    town.restart()
    try:
        missing = []
        for words in typed:
            got.clear()
            answer = await town.app.handle(
                Press(one.direct, one.actor, f"open_sheet-{town.group_id}-{name}", "9")
            )
            for _ in range(ON_THE_WAY):
                asks = _first(answer)
                if not asks.startswith(("form_pick", "form_skip")) or words in got:
                    break
                if asks.startswith("form_skip") and not _wants_a_file(answer):
                    break
                answer = await town.app.handle(Press(one.direct, one.actor, asks, "9"))
            passed = _may_be_left_out(answer) and passes(words, nothing=False)
            last = town.app.memory.get((one.platform, one.id, "asked"), town.clock)
            open_ = last is not None and last.sheet == name and bool(last.field)
            open_ = open_ and not last.choice and not passed  # no words answer that
            answer = await town.app.handle(Said(one.direct, one.actor, words, "9"))
            if open_ and words not in got and not _asked_again(answer):
                missing.append(words)
        return missing
    finally:
        sheets[name] = before  # type: ignore[index] - as it was
        await town.close()
        town.database.close()
        town.clock = clock


DANGER = ("my husband hits me", "help he is breaking in", "il me frappe")
"""What somebody may type wherever they are asked for something else."""

DOORS = ("Find help", "Trouver de l’aide")
"""What the door beside the number is called."""

NUMBER = ("Danger now: call 911.", "En danger ? Appelez le 911.")
"""How whom to call begins."""


def test_danger_typed_at_any_open_question_gets_the_number_first(
    day: Day,  # noqa: F811 - a fixture
    loop: asyncio.Runner,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    """Nobody looks whether it is a form of neighbours or of organizers before they type it."""
    found = [loop.run(unwarned(day, tmp_path, name)) for name in (*day.private, *day.others)]
    asked = {at for each in found for at, _words in each}
    assert len(asked) > ON_THE_WAY * 5
    missed = [at for each in found for at, told in each.items() if not told]
    assert missed == [], missed


async def unwarned(day: Day, folder: Path, name: str) -> dict[tuple[str, str], bool]:  # noqa: F811 - it is no fixture here
    """Type danger at each open question of a form; return whether the number came first."""
    town, told = day.town, {}
    if town.app.registry.sheets[name].warns:
        return {}
    async for field, one, words in open_questions(day, folder, name, DANGER):
        text = str(_shown(await town.app.handle(Said(one.direct, one.actor, words, "9"))).text)
        told[f"{name} {field}", words] = text.startswith(NUMBER)
    return told


def test_the_label_of_a_button_beside_an_open_question_presses_it(
    day: Day,  # noqa: F811 - a fixture
    loop: asyncio.Runner,  # noqa: F811 - a fixture
    tmp_path: Path,
) -> None:
    """Whoever told of harm at home is shown a door; its name is no place and no hour."""
    found = [loop.run(pressed(day, tmp_path, name)) for name in (*day.private, *day.others)]
    asked = [at for each in found for at in each]
    assert len(asked) > ON_THE_WAY
    missed = [at for each in found for at, opened in each.items() if not opened]
    assert missed == [], missed


async def pressed(day: Day, folder: Path, name: str) -> dict[str, bool]:  # noqa: F811 - it is no fixture here
    """Tell of harm, then type the door's name where words are asked for; return what opened it."""
    town, opened = day.town, {}
    if town.app.registry.sheets[name].warns:
        return {}  # no number stands there, and no door
    async for field, one, words in open_questions(day, folder, name, DOORS):
        await town.app.handle(Said(one.direct, one.actor, DANGER[0], "9"))
        last = town.app.memory.get((one.platform, one.id, "asked"), town.clock)
        if last is not None and last.sheet == name and last.field and not last.choice:
            answer = await town.app.handle(Said(one.direct, one.actor, words, "9"))
            opened[f"{name} {field} {words}"] = "VictimLinkBC" in str(_shown(answer).text)
    return opened


async def open_questions(
    day: Day,  # noqa: F811 - it is no fixture here
    folder: Path,
    name: str,
    each: Sequence[str],
) -> AsyncIterator[tuple[str, Person, str]]:
    """Put each question of a form that words answer to somebody, anew for each of these words."""
    town, sheet = day.town, day.town.app.registry.sheets[name]
    clock, one = town.clock, day.who("telegram")
    if not sheet.needs.allows(Roles(member=True, organizer=True, police=True)):
        one = town.ana  # contacts take no post down, also those who organize

    def opens(turn: Turn, at: int) -> Answer:
        fields = sheet.form(turn, *day.args(sheet)).fields[:at]
        known = {it.key: it.choices[0].value if it.choices else "elderberry" for it in fields}
        return forms.ask(turn, sheet, *day.args(sheet), values=known)

    town.app.registry.presses["open_at"] = Entry(opens, needs_group=False)  # type: ignore[index] - a test may open any
    for at, words in product(range(ON_THE_WAY), each):
        shutil.copy(day.file, folder / "open.db")
        town.database = Database(f"sqlite:///{folder / 'open.db'}")
        town.restart()
        try:
            press = Press(one.direct, one.actor, f"open_at-{town.group_id}-{at}", "9")
            await town.app.handle(press)
            last = town.app.memory.get((one.platform, one.id, "asked"), town.clock)
            if last is None or last.sheet != name or not last.field:
                break  # it has no more questions
            if not last.choice:
                yield last.field, one, words
        finally:
            await town.close()
            town.database.close()
            town.clock = clock


def _shown(answer: Answer | None) -> Post:
    return (answer and answer.post) or Post(Text())


def _wants_a_file(answer: Answer | None) -> bool:
    return bool(answer and answer.post and "photo" in str(answer.post.text).lower())


def _may_be_left_out(answer: Answer | None) -> bool:
    rows = answer.post.rows if answer and answer.post else ()
    return any(one.data.startswith("form_skip") for row in rows for one in row)


def _asked_again(answer: Answer | None) -> bool:
    """Whether the question says why such words cannot be its answer, and stays open."""
    text = str(answer.post.text) if answer and answer.post else ""
    return any(why in text for why in (*AGAIN, *NO_DATE, *LONG, *SURE, *ENOUGH))


def _first(answer: Answer | None) -> str:
    """Return what the first button under an answer carries."""
    rows = answer.post.rows if answer and answer.post else ()
    return rows[0][0].data if rows else ""
