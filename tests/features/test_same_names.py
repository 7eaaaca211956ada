"""One group cannot pass for another: no name is given twice, also not one that looks the same."""

from __future__ import annotations

import pytest

from storage import groups
from storage.database import Database, Ticket
from storage.groups import NameTakenError
from tests.stage import Town

ALIKE = (
    "Elm Street", "elm street", "ELM STREET", "Elm  Street.", "Élm Strëet", "ElmStreet",
    "Elm Str\u0435\u0435t", "\uff25\uff4c\uff4d Street", "Elm\u200bStreet", "EIm Street",
    "\U0001d404\U0001d425\U0001d426 Street", "Elm\u2013Street", "\u0395lm Street", "Elrn Street",
)  # fmt: skip
APART = (
    "Elm Lane",
    "Elm Street, Burnaby",
    "Oak Street",
    "Elm Streets",
    "\u0443\u043b\u0438\u0446\u0430",
)


@pytest.mark.parametrize("name", ALIKE)
def test_no_group_is_founded_that_looks_like_another(database: Database, name: str) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        groups.found(db, "Elm Street", "America/Vancouver", "en")
        with pytest.raises(NameTakenError):
            groups.found(db, name, "America/Vancouver", "en")
        assert len(groups.every(db)) == 1


def test_names_that_people_can_tell_apart_are_free(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        groups.found(db, "Elm Street", "America/Vancouver", "en")
        for name in APART:
            groups.found(db, name, "America/Vancouver", "en")
        assert len(groups.every(db)) == len(APART) + 1


async def set_up(town: Town) -> None:
    """Olga sets up a chat that is called like the group that exists."""
    await town.olga.says("hello")
    await town.olga.presses("Set up my group")
    await town.olga.presses("Choose the Telegram group", into=town.oak)
    await town.olga.says("Toronto")
    await town.olga.presses("That is right")


async def test_whoever_sets_up_the_same_name_is_offered_another(town: Town) -> None:
    town.oak.chat = type(town.oak.chat)(
        "telegram", town.oak.chat.id, town.oak.chat.kind, "ELM  STR\u0415ET"
    )
    await set_up(town)
    assert "Another group here is called" in town.olga.last
    await town.olga.presses("Another name")
    await town.olga.says("elm street")
    assert "How about “elm street, Toronto”?" in town.olga.last, "the same again is refused again"
    await town.olga.says("Oak and 5th")
    await town.olga.says("604-555-0142")
    await town.olga.presses("Only me for now")
    await town.olga.presses("Later")
    await town.olga.presses("Post it")
    town.oak.shows("Oak and 5th")


async def test_who_was_faster_keeps_the_name(town: Town) -> None:
    await set_up(town)
    await town.olga.says("604-555-0142")
    await town.olga.presses("Only me for now")
    await town.olga.presses("Later")
    await town.app.write(lambda db: groups.found(db, "OAK LANE", "America/Vancouver", "en"))
    await town.olga.presses("Post it")
    assert "Another group here is called" in town.olga.last
    await town.olga.presses("Call it Oak Lane, Toronto")
    await town.olga.presses("Post it")
    town.oak.shows("Oak Lane, Toronto")


# --- A link of another group ---------------------------------------------------------------


async def another(town: Town) -> str:
    """Found Oak Lane in Surrey, with a chat of its own; return its id."""

    def found(db: Ticket) -> str:
        group = groups.found(db, "Oak Lane", "America/Vancouver", "en", town="Surrey")
        chat = town.oak.chat
        groups.connect(db, group.id, chat.platform, chat.id, kind="group", title=chat.title)
        return group.id

    return await town.app.write(found)


async def test_a_link_of_another_group_says_so_and_waits_for_a_tap(town: Town) -> None:
    oak = await another(town)
    await town.maria.opens(f"tip_start-{oak}")
    for word in ("another group", "Oak Lane, Surrey", "For “Oak Lane”", "Elm Street, Burnaby"):
        assert word in town.maria.last
    assert "in danger right now" not in town.maria.last
    await town.maria.presses("Stay with Elm Street, Burnaby")
    assert town.maria.last.startswith("Elm Street")
    await town.maria.presses("Tell something privately")
    assert town.maria.last.startswith("Elm Street, Burnaby\nFor “Elm Street” and “Elm Teens”.")


async def test_one_tap_goes_to_the_other_group(town: Town) -> None:
    oak = await another(town)
    await town.maria.opens(f"tip_start-{oak}")
    await town.maria.presses("Go to Oak Lane, Surrey")
    assert town.maria.last.startswith("Oak Lane, Surrey\nFor “Oak Lane”.")
    assert "in danger right now" in town.maria.last


async def test_a_link_of_ones_own_group_asks_nothing(town: Town) -> None:
    await town.maria.opens(f"tip_start-{town.group_id}")
    assert "in danger right now" in town.maria.last
