"""Six words open an answer, for whoever has them and from any account; writing back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.features.tips.wording import phrase
from bot.keys import fresh
from storage.database import Database
from tests.stage import Person, Town
from tests.telling import (
    ANSWER,
    NOTHING,
    TELL,
    WHAT,
    almost,
    chooses,
    new_rows,
    rows,
    screen,
    shows_words,
    tells,
    to_slot,
)

# --- Six words ---


async def test_the_words_work_from_any_account_with_slips_and_leave_no_row(town: Town) -> None:
    words = await tells(town.maria)
    before = rows(town)
    await town.stranger.says(words)
    town.stranger.sees("Maya gets it Mon 23 Nov 2026 08:00, unless they block you.")
    slipped = words.split()
    slipped[2] = slipped[2][1:]
    await town.tom.says(", ".join(slipped).upper())
    town.tom.sees("Maya gets it Mon 23 Nov 2026 08:00, unless they block you.")
    assert new_rows(town, before) == {}


FRENCH_WHAT = "Quelqu'un essaie les portières, zebraquartz."


async def tells_in_french(one: Person) -> str:
    """Tell something as a neighbour who reads French; return the six words."""
    await one.says("francais")
    await one.presses("Menu")
    await one.presses("Dire quelque chose en privé")
    await one.presses("Non")
    await one.presses("Maya, contact de quartier, pas la police")
    await one.fills(what=FRENCH_WHAT, place="Orme et 3e av", moment="Cette semaine")
    await one.presses("Continuer (pas encore envoyé)")
    await one.presses("Oui, avec six mots")
    assert "Gardez ces six mots :" in drawn_plainly(one.last)
    await one.presses("Copier")
    await one.presses("Mots notés\u00a0: envoyer")
    return one.clipboard


def drawn_plainly(text: str) -> str:
    """Return a text with plain spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_who_reads_french_gets_french_words_and_anybody_opens_with_them(
    town: Town, name: str
) -> None:
    words = (await tells_in_french(getattr(town, name))).split()
    assert set(words) <= set(phrase.listed("fr"))
    slipped = [word.replace("e", "é", 1) for word in words]
    slipped[1] = words[1][1:]
    await town.stranger.says(", ".join(slipped).title())
    town.stranger.sees("Maya gets it Mon 23 Nov 2026 08:00, unless they block you.")


async def test_no_row_tells_from_which_list_six_words_came(town: Town) -> None:
    before = rows(town)
    english = await tells(town.maria, what=FRENCH_WHAT[::-1])
    told = new_rows(town, before)
    before = rows(town)
    french = await tells_in_french(town.sam)
    told_in_french = new_rows(town, before)
    assert len(told["tip_cases"]) == 1
    assert shape(told["tip_cases"]) == shape(told_in_french["tip_cases"])
    everything = repr(rows(town)).casefold()
    for word in {*english.split(), *french.split()}:
        assert len(word) < 6 or word not in everything


def shape(found: Sequence[Sequence[object]]) -> list[list[object]]:
    """Return what rows are, without what they say: the length of what is sealed."""
    return [
        [len(one) if isinstance(one, (bytes, str)) else type(one) for one in row] for row in found
    ]


async def test_wrong_erased_and_unknown_words_get_the_same_answer(town: Town) -> None:
    erased = await tells(town.maria)
    kept = await tells(town.maria)
    await town.tom.says(erased)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase it")
    wrong = almost(kept)
    seen = set()
    for words in (erased, wrong, phrase.draw("en")):
        await town.stranger.says(words)
        seen.add(screen(town.stranger))
    assert len(seen) == 1
    assert town.stranger.last.startswith(NOTHING)
    asked = set()
    for words in (erased, wrong, phrase.draw("en"), "river", "x" * 150):
        await town.maria.presses("Menu" if "Menu" in town.maria.labels else "Erase this chat")
        await town.maria.says("menu")
        await town.maria.presses(TELL)
        await town.maria.presses("Read an answer")
        await town.maria.says(words)
        asked.add(screen(town.maria))
    assert len(asked) == 1


class Counted(dict):
    """The keys of a key file that count how often they are used."""

    used = 0

    def __getitem__(self, name):
        self.used += 1
        return super().__getitem__(name)


async def test_wrong_erased_and_unknown_words_cost_the_same_work(
    database: Database, tmp_path: Path
) -> None:
    """Statements and MACs are counted: clocks would say more of this computer than of the work."""
    keys = fresh()
    counted = Counted(keys.words.secrets)
    town = await Town.open(
        database, tmp_path, keys=replace(keys, words=replace(keys.words, secrets=counted))
    )
    erased, kept = await tells(town.maria), await tells(town.maria)
    await town.tom.says(erased)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase it")
    await town.stranger.says(phrase.draw("en"))  # from now on, who they are is known or not
    wrong = almost(kept)
    costs, answers = [], set()
    for words in (erased, wrong, phrase.draw("en")):
        statements, used = [], counted.used

        def note(_c, _cursor, statement, _p, _x, _m, into=statements):
            into.append(re.sub(r"\s+", " ", statement))

        event.listen(town.database.engine, "before_cursor_execute", note)
        await town.stranger.says(words)
        event.remove(town.database.engine, "before_cursor_execute", note)
        costs.append((sorted(statements), counted.used - used))
        answers.add(screen(town.stranger))
    await town.close()
    assert costs[0] == costs[1] == costs[2]
    assert len(answers) == 1
    statements, macs = costs[0]
    assert any("tip_cases" in statement for statement in statements)
    assert macs == phrase.TRIES


async def test_guessing_ends_after_ten_in_an_hour_for_that_account_alone(town: Town) -> None:
    words = await tells(town.maria)
    for _ in range(10):
        await town.stranger.says(phrase.draw("en"))
        assert town.stranger.last.startswith(NOTHING)
    for guess in (phrase.draw("en"), words):
        await town.stranger.says(guess)
        town.stranger.sees("Those were enough tries for one hour. Please try again later.")
    await town.tom.says(words)
    town.tom.sees("gets it Mon 23 Nov")
    await town.later(hours=1)
    await town.stranger.says(words)
    town.stranger.sees("gets it Mon 23 Nov")


@pytest.mark.parametrize(
    "guesses", [200, pytest.param(10_000, marks=pytest.mark.full)], ids=["some", "all"]
)
async def test_however_many_are_guessed_ten_an_hour_are_looked_at(town: Town, guesses: int) -> None:
    words = await tells(town.maria)
    looked = 0
    for _ in range(guesses):
        await town.stranger.says(phrase.draw("en"))
        looked += NOTHING in town.stranger.last
        town.stranger.messages.clear()
    assert looked == 10
    await town.tom.says(words)
    town.tom.sees("gets it Mon 23 Nov")


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_story_with_six_words_in_it_is_refused(town: Town, who: str) -> None:
    """Those of an earlier story, in a sentence; and those that were shown just now."""
    one = getattr(town, who)
    words = await tells(town.ana)
    await chooses(one)
    told = f"My words were {words.replace(' ', ', ')}. Please answer there."
    more = {"place": "Elm", "moment": "Now"} if one.form else {}
    await one.fills(what=told, **more)
    assert "six words in it that open an answer" in one.last
    await one.presses("Stop")
    await shows_words(one)
    await one.presses("Copy")
    data = f"form_change-{town.group_id}-tip_story"
    await one.forges(data if one.platform == "discord" else f"{data}-what")
    mine = f"{WHAT} {one.clipboard.title()}"
    await one.fills(what=mine)
    assert "six words in it that open an answer" in one.last
    assert len(rows(town)["tip_cases"]) == 1


async def test_six_words_typed_in_the_middle_of_a_story_open_the_answer(town: Town) -> None:
    words = await tells(town.maria)
    await chooses(town.ana)
    await town.ana.says(words)
    town.ana.sees("gets it Mon 23 Nov")
    await town.ana.says(WHAT)  # it may be about what she reads now
    town.ana.sees("What is this? I keep nothing before you choose.")


async def test_six_words_are_no_reply_either(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.tom.says(words)
    await town.tom.presses("Write back")
    await town.tom.fills(words=words)
    assert "six words in it that open an answer" in town.tom.last
    assert rows(town)["tip_notes"] == []


async def test_buttons_behind_the_words_hold_no_case(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    (case,) = rows(town)["tip_cases"]
    await town.maria.says(words)
    for button in town.maria.messages[-1].buttons:
        assert case[0] not in button.data
        await town.stranger.forges(button.data)
        town.stranger.never_saw(WHAT)
    assert rows(town)["tip_cases"] == [case]


async def test_after_thirty_minutes_the_buttons_behind_them_open_nothing(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    (case,) = rows(town)["tip_cases"]
    await town.maria.says(words)
    buttons = town.maria.messages[-1].buttons
    await town.later(minutes=31)
    for button in buttons[:2]:
        await town.maria.forges(button.data)
        assert town.maria.last == "That took a while. Please give the six words again."
    assert rows(town)["tip_cases"] == [case]


async def test_what_has_ended_stays_readable_until_it_is_erased(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maya.presses("More")
    await town.maya.presses("End it, with a reason")
    await town.maya.fills(reason="The city put up a lamp.")
    await to_slot(town)
    for days in (1, 30, 30):
        await town.later(days=days)
        await town.stranger.says(words)
        town.stranger.sees("it ended:\n> The city put up a lamp.")
        assert WHAT not in town.maria.last
    await town.stranger.presses("Take it back")
    await town.stranger.presses("Erase it")
    await town.stranger.says(words)
    assert town.stranger.last.startswith(NOTHING)


async def test_lost_words_are_told_again_with_the_number(town: Town) -> None:
    await town.maria.says(phrase.draw("en"))
    town.maria.sees("nobody can bring them back: write it again and give its number")


# --- Writing back ---


async def test_what_is_written_back_leaves_at_the_next_slot(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.tom.says(words)
    await town.tom.presses("Write back")
    await town.tom.fills(words="It did, last night.")
    town.tom.sees(
        "Maya gets it Mon 23 Nov 2026 12:00, unless they block you. You can look for an answer "
        "from Mon 23 Nov"
    )
    town.maya.never_saw("It did, last night.")
    await to_slot(town)
    card = town.maya.sees("It did, last night.")
    assert card.startswith("ELM STREET, ")
    await town.maya.replies("It did, last night.", ANSWER)
    await to_slot(town)
    await town.maria.says(words)
    assert "you:\n> It did, last night." in town.maria.last
    assert ANSWER in town.maria.last


async def test_what_is_written_back_can_be_taken_back_until_then(town: Town) -> None:
    words = await tells(town.maria)
    await to_slot(town)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="A mistake.")
    again = town.maria.messages[-1].buttons[0].data
    await town.maria.presses("Take this back")
    assert town.maria.last == "Taken back and erased. Nobody read it."
    assert rows(town)["tip_notes"] == []
    await town.maria.presses("Look again")
    await town.maria.presses("Write back")
    await town.maria.fills(words="No mistake.")
    await to_slot(town)
    town.maya.never_saw("A mistake.")
    town.maya.sees("No mistake.")
    await town.maria.says(words)
    await town.maria.forges(again)
    assert town.maria.last.startswith("It was sent already.")


async def test_a_long_conversation_can_be_read_to_its_beginning(town: Town) -> None:
    words = await tells(town.maria)
    for number in range(4):
        await to_slot(town)
        if number:
            await town.maya.replies(WHAT, f"Answer {number}. " + "x" * 900)
    await town.later(hours=16)
    await town.maria.says(words)
    assert "Answer 3." in town.maria.last
    assert "Answer 1." not in town.maria.last
    await town.maria.presses("Earlier")
    await town.maria.presses("Earlier")
    assert "Answer 1." in town.maria.last
    await town.maria.presses("Back")
    assert "Answer 3." in town.maria.last


async def test_the_right_words_open_also_where_the_form_that_asks_for_them_was_closed(
    town: Town,
) -> None:
    words = await tells(town.tom)
    await town.tom.presses("Read an answer")
    assert town.tom.form is not None
    town.tom.form = None
    await town.tom.says(words)
    town.tom.sees("Maya gets it Mon 23 Nov 2026 08:00, unless they block you.")
    town.tom.never_saw(NOTHING)
