"""Setting up: which town it is, asked so that a tap answers it."""

from __future__ import annotations

import pytest

from bot.words import Standing
from storage import groups
from tests.stage import Person, Room, Town


@pytest.fixture
def olga(town: Town) -> Person:
    """Somebody who manages a Telegram group that the bot has never seen."""
    return town.person("Olga", "telegram", Standing.ADMIN)


@pytest.fixture
async def oak(town: Town, olga: Person) -> Room:
    """That group, at the first question."""
    room = town.room("telegram", "Oak Lane", [olga], holds_bot=False)
    room.missing = frozenset({"pin"})
    await olga.says("hello")
    await olga.presses("Set up my group")
    await olga.presses("Choose the Telegram group", into=room)
    olga.sees("1 of 5: which town?")
    return room


async def founded(town: Town, olga: Person, oak: Room) -> groups.Group:
    """Answer what is left, and return the group."""
    await olga.presses("That is right")
    await olga.presses("Skip")
    await olga.presses("Only me for now")
    await olga.presses("Later")
    await olga.presses("Post it")
    with town.database.reading() as db:
        return groups.group(db, groups.chat(db, "telegram", oak.chat.id).group_id)


async def test_of_two_towns_with_one_name_a_tap_says_which(
    town: Town, olga: Person, oak: Room
) -> None:
    await olga.says("windsor")
    olga.sees("There is more than one Windsor. Which is yours?")
    assert olga.labels[:3] == ["Windsor, Ontario", "Windsor, Nova Scotia", "Another one"]
    await olga.presses("Windsor, Nova Scotia")
    olga.sees("in Windsor, Nova Scotia, and you speak English.")
    group = await founded(town, olga, oak)
    assert (group.town, group.zone) == ("Windsor, Nova Scotia", "America/Halifax")


async def test_which_one_can_be_typed(town: Town, olga: Person, oak: Room) -> None:
    await olga.says("Stratford")
    await olga.says("stratford prince edward island")
    olga.sees("in Stratford, Prince Edward Island, and you speak English.")


async def test_a_town_of_that_name_elsewhere_has_its_clock_chosen(olga: Person, oak: Room) -> None:
    await olga.says("Paris")
    assert olga.labels[:2] == ["Paris, France", "Paris, Ontario"]
    await olga.presses("Another one")
    olga.sees("What time is it there now?")
    await olga.presses("Central: 22:42")
    olga.sees("in Paris, and you speak English.")


async def test_a_button_from_before_says_the_town_that_is_on_it(olga: Person, oak: Room) -> None:
    await olga.says("Windsor")
    before = next(one.data for one in olga.messages[-1].buttons if "Nova" in one.label)
    await olga.presses("Back")
    await olga.says("Woodstock")
    await olga.forges(before)
    olga.sees("in Windsor, Nova Scotia, and you speak English.")


@pytest.mark.parametrize("forged", ["ON-burnaby", "CA_ON-burnaby", "CA-windsor", "CA_ON-"])
async def test_no_button_names_a_town_that_is_not_there(
    olga: Person, oak: Room, forged: str
) -> None:
    await olga.says("Windsor")
    await olga.forges(f"setup_town-0-{forged}")
    olga.never_saw("in Windsor")
    olga.never_saw("Burnaby, ")


async def test_a_slip_is_put_right_when_it_was_seen(town: Town, olga: Person, oak: Room) -> None:
    await olga.says("Monteral")
    olga.sees("in Montréal, and you speak English.")
    group = await founded(town, olga, oak)
    assert (group.town, group.zone) == ("Montréal", "America/Toronto")


async def test_of_a_hamlet_that_nobody_knows_the_clocks_of_its_province_are_offered(
    town: Town, olga: Person, oak: Room
) -> None:
    await olga.says("Kleinstadt, BC")
    olga.sees("British Columbia has more than one time. What time is it there now?")
    assert olga.labels[:3] == ["Pacific: 20:42", "Mountain: 21:42", "Other times"]
    await olga.presses("Mountain: 21:42")
    olga.sees("in Kleinstadt, BC, and you speak English.")
    group = await founded(town, olga, oak)
    assert group.zone == "America/Edmonton"


@pytest.mark.parametrize("forged", ["XX-0", "BC-7", "BC-x"])
async def test_no_button_names_a_clock_that_a_province_has_not(
    olga: Person, oak: Room, forged: str
) -> None:
    await olga.says("Kleinstadt, BC")
    await olga.forges(f"setup_in-0-{forged}")
    olga.never_saw("in Kleinstadt")


@pytest.mark.parametrize(
    "typed", ["my street", "here", "Our neighbourhood.", "notre quartier", "12", "I don't know"]
)
async def test_what_is_no_town_is_asked_again(olga: Person, oak: Room, typed: str) -> None:
    await olga.says(typed)
    olga.sees("Please type the name of a town or city, for example Burnaby.")
    await olga.says("Atikokan")
    olga.sees("in Atikokan, and you speak English.")


async def test_a_city_with_the_same_time_that_is_there_twice_needs_its_country(
    olga: Person, oak: Room
) -> None:
    await olga.says("Kleinstadt")
    olga.sees("I do not know “Kleinstadt”. What time is it there now?")
    await olga.presses("Other times")
    await olga.presses("Somewhere else")
    await olga.says("Paris")
    olga.sees("I know several of that name. Please add the country, or the province.")
    await olga.says("Paris, France")
    olga.sees("in Kleinstadt, and you speak English.")
