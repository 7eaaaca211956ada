"""Two with a role and one name: nobody confuses them, wherever one is shown or chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import SQLModel

from storage import groups, members, people
from storage.database import Database
from storage.lookalikes import skeleton
from tests.features.test_people import invited
from tests.stage import Person, Town

pytestmark = pytest.mark.ci

LIKE_LEE = (
    "Lee",
    "LEE",
    "lee.",
    "L\u0435e",
    "\uff2c\uff45\uff45",
    "L\u00e9e",
    "Lee\u200b",
    "Constable Lee",
)


async def joins(town: Town, name: str, role: str, platform: str = "telegram") -> Person:
    """Let somebody of this name take a role; return them."""
    one = town.person(name, platform)
    (town.elm if platform == "telegram" else town.teens).people.append(one)
    code = await invited(town, role)
    await one.says(code)
    await one.presses("Accept")
    return one


@pytest.mark.parametrize("name", LIKE_LEE)
async def test_a_second_lee_is_another_one_wherever_somebody_is_chosen(
    town: Town, name: str
) -> None:
    second = await joins(town, name, "Police contact", "discord")
    await town.later(minutes=1)
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    labels = [one for one in town.maria.labels if one.endswith(", police contact")]
    assert len({skeleton(one) for one in labels}) == len(labels) == 2, labels
    assert "Lee, police contact" in labels
    assert "Somebody here" in second.last
    await town.maria.presses("Stop")
    await town.maria.presses("Ask a question")
    asked = [one for one in town.maria.labels if one.endswith(", police")]
    assert len({skeleton(one) for one in asked}) == len(asked) == 2
    town.elm.shows(" 2 (police)")


async def test_two_organizers_called_ana(town: Town) -> None:
    second = await joins(town, "Ana", "Another organizer", "discord")
    assert "Somebody here is called Ana already. You are Ana 2." in second.last
    await town.ana.says("menu")
    await town.ana.organizes("People and roles")
    assert "Ana, organizer\n" in town.ana.last
    assert "Ana 2, organizer" in town.ana.last
    await town.ana.presses("Take a role back")
    assert {"Ana, organizer", "Ana 2, organizer"} <= set(town.ana.labels)
    await town.maria.forges(f"organize-{town.group_id}")
    town.maria.sees("ask Ana, Sam, Ana 2.")
    await second.presses("Menu")
    await second.presses("Write to everyone")
    await second.fills(words="Garbage day moves to Friday.")
    await second.presses("Send")
    town.elm.shows("Ana 2, organizer")


async def test_whoever_is_renamed_to_another_one_gets_a_number_too(town: Town) -> None:
    town.sam.name = "Ana"
    await town.sam.says("menu")
    await town.maria.forges(f"organize-{town.group_id}")
    town.maria.sees("ask Ana, Ana 2.")
    town.sam.name = "Samuel"
    await town.sam.says("menu")
    await town.maria.forges(f"organize-{town.group_id}")
    town.maria.sees("ask Ana, Samuel.")


async def test_nobody_else_takes_the_name_of_whoever_had_it_first(town: Town) -> None:
    await joins(town, "Ana", "Another organizer", "discord")
    for _ in range(2):
        await town.ana.says("menu")
    await town.maria.forges(f"organize-{town.group_id}")
    town.maria.sees("ask Ana, Sam, Ana 2.")


NAMES = st.lists(st.sampled_from([*LIKE_LEE, "Lee 2", "Lee 3", "\U0001f33b", "A" * 40]), max_size=8)


@given(NAMES)
def test_no_two_with_a_role_look_the_same(names: list[str]) -> None:
    database = Database("sqlite://")
    SQLModel.metadata.create_all(database.engine)
    with database.writer() as writer, database.transaction(writer) as db:
        home = groups.found(db, "Elm Street", "America/Vancouver", "en").id
        for at, name in enumerate(names):
            one = people.meet(db, "telegram", str(at), "Kim", "en")
            members.give_role(db, home, one.id, members.ORGANIZER)
            people.meet(db, "telegram", str(at), name, "en")
        shown = [people.name(db, one) for one in members.organizers(db, home)]
    assert len({skeleton(one) or one for one in shown}) == len(names)
    database.close()
