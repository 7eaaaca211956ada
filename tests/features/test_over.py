"""A group that has stopped: it offers nothing that nobody serves, and leads to the one after it."""

from __future__ import annotations

import pytest

from storage import groups
from storage.database import Ticket
from tests.features.test_organizing import loses_role, sets_up_again
from tests.stage import Person, Town

DEAD = (
    "Report a problem", "Ask a question", "Tell something privately", "Something private",
    "A problem", "A question", "Ask organizers to warn everyone", "Votes and activities",
)  # fmt: skip
"""What nobody serves there."""


async def stops(town: Town) -> None:
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    await town.later(days=30)
    await town.later(hours=2)


async def set_up_again(town: Town) -> str:
    """Let Maria set up a group of the same name in the same chat; return its id."""
    await sets_up_again(town)

    def found(db: Ticket) -> str:
        chat = groups.chat(db, town.elm.chat.platform, town.elm.chat.id)
        return chat.group_id if chat else ""

    return await town.app.write(found)


async def speak_to_the_group(town: Town) -> tuple[Person, ...]:
    """Let each of these be known in the group's chat and in private."""
    people = (town.maria, town.lee, town.ana)
    for one in people:
        await one.says("here", to=town.elm)
        await one.opens(f"question_start-{town.group_id}")
        await one.says("menu")
    return people


def helps(one: Person) -> None:
    """See that they read whom to call, and are offered help and nothing that is dead."""
    assert "911" in one.last
    assert "Find help" in one.labels
    assert not set(DEAD) & set(one.labels)


# --- The group that was set up after it ------------------------------------------------------


async def test_whoever_is_in_the_new_group_is_led_there_without_a_question(town: Town) -> None:
    everybody = await speak_to_the_group(town)
    await stops(town)
    new = await set_up_again(town)
    for one in everybody:
        await one.says("menu")
        assert "has stopped" not in one.last
        assert "Another group" not in one.labels
        assert "Report a problem" in one.labels
        await one.opens(f"concern_start-{new}")
        assert "another group" not in one.last
        assert "has stopped" not in one.last


async def test_a_link_of_the_new_group_asks_nothing_of_whoever_was_seen_nowhere(
    town: Town,
) -> None:
    await town.maria.opens(f"help_find-{town.group_id}")
    await stops(town)
    new = await set_up_again(town)
    await town.tom.opens(f"menu-{town.group_id}")
    await town.tom.opens(f"concern_start-{new}")
    assert "another group" not in town.tom.last
    assert "has stopped" not in town.tom.last


async def test_an_old_button_leads_to_the_new_group(town: Town) -> None:
    await speak_to_the_group(town)
    await stops(town)
    await set_up_again(town)
    await town.lee.forges(f"menu-{town.group_id}")
    assert "has stopped" not in town.lee.last
    for open_ in (town.lee.forges, town.lee.opens):
        await open_(f"concern_start-{town.group_id}")
        assert "Elm Street has stopped: nobody organizes it." in town.lee.last
        assert "set me up" not in town.lee.last
        helps(town.lee)
        await town.lee.presses("Go to Elm Street, Burnaby")
        assert "Report a problem" in town.lee.labels


async def test_a_group_that_stopped_is_no_place_to_choose(town: Town) -> None:
    await speak_to_the_group(town)
    await stops(town)
    new = await set_up_again(town)
    await town.lee.forges(f"choose_group-{new}")
    assert town.lee.labels.count("Elm Street") == 1


# --- The group that stopped, and nobody set up again -----------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "menu",
        "help my husband is bleeding, there is a fire",
        "my bike was stolen",
        "is anyone there",
        "hello",
        "/menu",
        "I want to tell you something about my neighbour",
    ],
)
async def test_nothing_is_offered_that_nobody_serves(town: Town, words: str) -> None:
    await speak_to_the_group(town)
    await stops(town)
    for one in (town.maria, town.lee, town.ana):
        await one.says(words)
        helps(one)


async def test_words_of_danger_are_answered_with_the_number_first(town: Town) -> None:
    await speak_to_the_group(town)
    await stops(town)
    await town.maria.says("help my husband is bleeding, there is a fire")
    assert town.maria.last.startswith("Danger now: call 911.")
    assert town.maria.labels[0] == "Find help"
    assert "Set up my group" in town.maria.labels


@pytest.mark.parametrize(
    "action", ["question_start", "concern_start", "tip_start", "lead_ask", "whats_on", "organize"]
)
async def test_every_refusal_says_whom_to_call_and_what_still_helps(
    town: Town, action: str
) -> None:
    await speak_to_the_group(town)
    await stops(town)
    await town.maria.forges(f"{action}-{town.group_id}")
    assert "Elm Street has stopped: nobody organizes it." in town.maria.last
    helps(town.maria)
    await town.maria.presses("Set up my group")
    assert "Which group is it for?" in town.maria.last


async def test_what_was_begun_before_is_sent_to_nobody(town: Town) -> None:
    await speak_to_the_group(town)
    await town.maria.opens(f"question_start-{town.group_id}")
    await stops(town)
    await town.maria.says("The lamp at the corner is out since Monday")
    helps(town.maria)


async def test_in_its_last_hour_nothing_is_to_be_set_up_yet(town: Town) -> None:
    await speak_to_the_group(town)
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    while not any("I stop here:" in one.text for one in town.elm.messages):
        await town.later(hours=1)
    await town.maria.says("menu")
    helps(town.maria)
    assert "Set up my group" not in town.maria.labels


async def test_the_settings_say_that_it_stopped_and_offer_nothing_about_what_it_sends(
    town: Town,
) -> None:
    await speak_to_the_group(town)
    await stops(town)
    await town.maria.says("menu")
    await town.maria.presses("My settings")
    assert "Elm Street has stopped: nobody organizes it." in town.maria.last
    assert "I write to you when" not in town.maria.last
    assert "Quiet hours" not in town.maria.labels
    assert {"Français", "Stop and erase"} <= {*town.maria.labels}
    await town.maria.forges(f"quiet_hours-{town.group_id}")
    helps(town.maria)
