"""A neighbour who is called like somebody with a role: nobody takes the one for the other."""

from __future__ import annotations

import pytest

from bot.words import Standing
from storage import groups
from storage.lookalikes import namesakes
from tests.features.test_alerts import pleads
from tests.features.test_chats import at_the_form, code_for
from tests.features.test_checkins import begins
from tests.features.test_concerns import tells
from tests.features.test_namesakes import joins
from tests.features.test_polls import posted
from tests.features.test_questions import asks
from tests.stage import Person, Town

pytestmark = pytest.mark.ci

CANCELLED = "The clean-up is cancelled, stay home."
NAMED = "Yes, with my name"


def neighbour(town: Town, name: str, platform: str = "discord") -> Person:
    one = town.person(name, platform)
    (town.elm if platform == "telegram" else town.teens).people.append(one)
    return one


async def reports(one: Person, where: str = "Oak and 9th") -> None:
    await tells(one, what=CANCELLED, where=where)
    await one.presses("Add my name")
    await one.presses("Send")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ana", "Ana, a neighbour"),
        ("ANA", "ANA, a neighbour"),
        ("\u0410NA", "\u0410NA, a neighbour"),
        ("Ana Smith", "Ana S, a neighbour"),
        ("Lee", "Lee, a neighbour"),
        ("Mrs. Lee", "“Mrs. Lee”, a neighbour"),
        ("Anabel", "Anabel"),
        ("Tom Ana", "Tom A"),
    ],
)
async def test_under_a_problem_it_says_what_they_are(town: Town, name: str, shown: str) -> None:
    one = neighbour(town, name)
    await tells(one, what=CANCELLED)
    await one.presses("Add my name")
    assert (", a neighbour." in one.last) == shown.endswith(", a neighbour")
    await one.presses("Send")
    for room in (town.elm, town.teens):
        assert f"Reported by {shown}." in room.shows(CANCELLED)
    assert f"Reported by {shown}." in town.sam.sees(CANCELLED)


async def test_whoever_has_the_role_signs_with_the_bare_name(town: Town) -> None:
    await reports(town.ana)
    assert "Reported by Ana." in town.elm.shows(CANCELLED)


async def test_under_a_question_and_in_the_list_of_who_answers(town: Town) -> None:
    await asks(neighbour(town, "Lee"), "Ask Lee, police", NAMED)
    town.elm.shows("Asked by Lee, a neighbour.")
    await town.lee.says("menu")
    await town.lee.presses("My day")
    town.lee.sees("a question from Lee (a neighbour)")


async def test_an_organizer_reads_that_a_neighbour_pleads(town: Town) -> None:
    one = neighbour(town, "Ana")
    await pleads(one)
    town.sam.sees("A neighbour called Ana says that there is danger now")
    await one.presses("It was a mistake")
    assert "Ana (a neighbour): it was a mistake." in town.sam.sees("it was a mistake")
    assert "call Ana (a neighbour), or 911." in town.sam.sees("it was a mistake")


async def test_an_organizer_who_pleads_as_none_is_named_as_ever(town: Town) -> None:
    await pleads(town.maria)
    town.sam.sees("Maria says that there is danger now")


async def test_whoever_needs_help(town: Town) -> None:
    await begins(town.ana, "Once, now")
    one = neighbour(town, "Sam", "telegram")
    await one.presses("I need some help")
    await one.says("Someone to carry my shopping.")
    await one.presses("Send")
    town.ana.sees("A neighbour called Sam needs some help.")
    assert "Write to Sam (a neighbour)" in town.ana.labels
    town.ana.sees("A neighbour called Sam: nobody looks after it yet.")


async def test_who_voted(town: Town) -> None:
    await posted(town)
    await neighbour(town, "Sam", "telegram").presses("Tue 8 yes")
    await town.ana.presses("Who voted")
    assert "yes Sam (a neighbour)" in town.ana.last


async def test_whose_message_may_become_a_problem(town: Town) -> None:
    one = neighbour(town, "Ana")
    await one.says("The crossing at Oak is dangerous", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("The crossing"))
    town.teens.shows("Ana, a neighbour, may I save your message")


async def test_whoever_wants_to_connect_a_chat(town: Town) -> None:
    other = town.person("Sam", "discord", Standing.ADMIN)
    lounge = town.room("discord", "Pine Yard #lounge", [other], place="88", holds_bot=False)
    code = await code_for(town)
    await at_the_form(other, lounge)
    await other.fills(code=code)
    await other.presses("Join")
    town.ana.sees("Somebody called Sam asks. Connect Pine Yard #lounge")


async def test_an_alert_says_as_what_somebody_sends_it(town: Town) -> None:
    await pleads(town.maria)
    await town.ana.presses("Alert everyone")
    for room in (town.elm, town.teens):
        room.shows("From Ana, organizer. Number A-1.")


async def test_it_follows_when_somebody_of_that_name_takes_a_role_and_gives_it_back(
    town: Town,
) -> None:
    await reports(neighbour(town, "Kim"))
    assert "Reported by Kim." in town.elm.shows(CANCELLED)
    await joins(town, "Kim", "Another organizer")
    await town.later(minutes=1)
    assert "Reported by Kim, a neighbour." in town.elm.shows(CANCELLED)
    await town.ana.says("menu")
    await town.ana.organizes("People and roles")
    await town.ana.presses("Take a role back")
    await town.ana.presses("Kim, organizer")
    await town.ana.presses("Take the role back")
    await town.later(minutes=1)
    assert "Reported by Kim." in town.elm.shows(CANCELLED)


async def test_it_says_so_in_french(town: Town) -> None:
    await town.app.write(lambda db: groups.change(db, town.group_id, language="fr"))
    await reports(neighbour(town, "Ana"))
    town.elm.shows("Signalé par Ana, du voisinage.")


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        ("Ana", "Ana Smith", True),
        ("Ana S.", "Ana Smith", True),
        ("Ana T.", "Ana Smith", False),
        ("Mr. Smith", "Ana Smith", True),
        ("Ana", "Ana 2", True),
        ("Anna", "Ana", False),
        ("\U0001f33b", "\U0001f33b", True),
        ("\U0001f33b", "\U0001f33a", False),
        ("Li", "Lily", False),
    ],
)
def test_names_that_may_be_one_persons(one: str, other: str, may: bool) -> None:
    assert namesakes(one, other) is may
    assert namesakes(other, one) is may
