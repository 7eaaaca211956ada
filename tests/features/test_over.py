"""A group that has stopped: it offers nothing that nobody serves, and leads to the one after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.words import Way
from storage import groups
from storage.database import Ticket
from tests.features.test_alerts import BOY, alerts
from tests.features.test_announcements_change import FRIDAY, sends
from tests.features.test_concerns import LAMP, tells
from tests.features.test_desks import desk  # noqa: F401 - it is a fixture
from tests.features.test_organizing import loses_role, sets_up_again
from tests.features.test_questions import SIGN, asks
from tests.stage import Person, Room, Town

DEAD = (
    "Report a problem", "Ask a question", "Tell something privately", "Something private",
    "A problem", "A question", "Ask organizers to warn everyone", "Votes and activities",
)  # fmt: skip
"""What nobody serves there."""


async def stops(town: Town, before: Callable[[Town], Awaitable[None]] | None = None) -> None:
    """Let nobody organize it for long enough; `before` its end something else happens."""
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    await town.later(days=29)
    if before:
        await before(town)
    await town.later(days=1)
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


# --- What it leaves in its chats ---------------------------------------------------------------


@pytest.mark.parametrize("again", [False, True])
async def test_what_its_author_takes_back_goes_from_its_chats(town: Town, again: bool) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await asks(town.maria)
    await sends(town.ana)
    await stops(town)
    if again:
        await set_up_again(town)
    for one, press, words in (
        (town.maria, "concern_undo", LAMP),
        (town.maria, "question_undo", SIGN),
        (town.ana, "announce_back", FRIDAY),
    ):
        for room in (town.elm, town.teens):
            room.shows(words)
        await one.forges(f"{press}-{town.group_id}-1")
        one.sees("what you took back is gone in every chat of the group.")
        for room in (town.elm, town.teens):
            room.hides(words)


async def test_a_chat_that_put_the_bot_out_is_named_where_words_are_taken_back(
    town: Town,
) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await stops(town)
    town.teens.holds_bot = False
    await town.maria.forges(f"concern_undo-{town.group_id}-1")
    assert "Elm Teens: " in town.maria.sees("E-1: what you took back is gone in 1 of 2 chats.")
    town.elm.hides(LAMP)


async def test_nobody_takes_back_what_somebody_else_wrote_there(town: Town) -> None:
    await speak_to_the_group(town)
    await town.ana.says("menu")
    await sends(town.ana)
    await stops(town)
    for one in (town.sam, town.lee, town.maria):
        await one.forges(f"announce_back-{town.group_id}-1")
        assert "has stopped" in one.last
    town.elm.shows(FRIDAY)


@pytest.mark.parametrize("late", [False, True])
async def test_a_contact_takes_back_what_they_answered(town: Town, late: bool) -> None:
    await speak_to_the_group(town)
    await tells(town.maria)
    await town.maria.presses("Send")
    await asks(town.maria)
    if late:
        await stops(town, before=answer)
    else:
        await answer(town)
        await stops(town)
    for one, words in ((town.lee, "The city decides."), (town.maya, "A new lamp comes.")):
        for room in (town.elm, town.teens):
            room.shows(words)
        await one.presses("Take it back")
        one.sees("what you took back is gone in every chat of the group.")
        one.never_saw("waits for an answer again")
        for room in (town.elm, town.teens):
            room.hides(words)


async def answer(town: Town) -> None:
    """Let both contacts answer what waits for them."""
    await town.lee.replies("ELM STREET, Q-1", "The city decides.")
    await town.lee.presses("Send now")
    await town.maya.presses("Answer")
    await town.maya.fills(words="A new lamp comes.")
    await town.maya.presses("Send now")


async def test_an_alert_that_is_up_says_that_nobody_looks_after_it(town: Town) -> None:
    await alerts(town.ana)
    assert town.elm.message(BOY).pinned
    await stops(town)
    for room in (town.elm, town.teens):
        said = room.message(BOY)
        assert "Nobody looks after this alert any more: Elm Street has stopped." in said.text
        assert not said.pinned
        assert not said.buttons
    await town.maria.forges(f"alert_seen-{town.group_id}-1")
    assert "has stopped" in town.maria.last


async def test_an_alert_that_was_over_keeps_its_end(town: Town) -> None:
    await alerts(town.ana)
    await town.ana.presses("All clear")
    await town.ana.says("Found, he is fine.")
    await town.ana.presses("Send now")
    await stops(town)
    assert "Found, he is fine." in town.elm.message(BOY).text
    town.elm.hides("Nobody looks after this alert any more")


async def test_its_card_says_that_it_stopped_and_leads_only_where_it_helps(town: Town) -> None:
    await stops(town)
    for room in (town.elm, town.teens):
        said = room.message("Elm Street has stopped: nobody organizes it.")
        assert "you can set me up there again from Wed 23 Dec 2026 11:00 on." in said.text
        assert "Danger now: call 911." in said.text
        assert said.labels == ["Find help", "What I asked", "My settings"]
        assert all(one.way is Way.DOOR for one in said.buttons)
        room.hides("nobody watches me all day")
        room.hides("Report a problem")


async def test_under_its_last_words_nothing_offers_fewer(town: Town) -> None:
    await stops(town)
    last = next(one for one in town.lee.messages if "I stop here:" in one.text)
    assert "Fewer messages" not in last.labels


async def test_its_settings_offer_no_choice_of_what_it_sends(town: Town) -> None:
    await speak_to_the_group(town)
    await stops(town)
    await town.maria.says("menu")
    await town.maria.presses("My settings")
    assert "Fewer messages" not in town.maria.labels
    for press in ("fewer", "fewer_about"):
        await town.maria.forges(f"{press}-{town.group_id}" + "-news" * (press != "fewer"))
        helps(town.maria)
    await town.maria.says("stop")
    assert "I will not write to you first any more." in town.maria.last


@pytest.mark.parametrize(
    "card", ["A problem, E-1", "Q-1, a question", "Elm Street\nElm Street has stopped"]
)
async def test_a_reply_to_what_it_left_in_a_chat_is_answered_once_a_day(
    town: Town, card: str
) -> None:
    await speak_to_the_group(town)
    await tells(town.maria)
    await town.maria.presses("Send")
    await asks(town.maria)
    await stops(town)
    for one in (town.maria, town.lee, town.ana):
        await one.replies(card, "What became of it?")
        assert "Elm Street has stopped: nobody organizes it." in one.last
        read = len(one.messages)
        await one.replies(card, "Anybody?")
        assert len(one.messages) == read
        await one.replies(card, "help, there is a fire")
        assert one.last.startswith("Danger now: call 911.")


async def test_a_reply_in_the_chat_of_those_who_answer_is_answered(
    town: Town,
    desk: Room,  # noqa: F811 - it is a fixture
) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.maya.says("menu")
    await stops(town)
    desk.shows("ELM STREET, E-1")
    await town.maya.replies("ELM STREET, E-1", "The city says no.")
    assert "Elm Street has stopped: nobody organizes it." in town.maya.last
    town.elm.hides("The city says no.")


async def test_whoever_is_in_no_chat_of_the_new_group_reads_how_to_get_there(town: Town) -> None:
    await town.tom.says("menu")
    await stops(town)
    await set_up_again(town)
    for press in ("menu", "concern_start", "settings"):
        await town.tom.forges(f"{press}-{town.group_id}")
        assert "If others go on in another of its chats, ask them to connect yours." in (
            town.tom.last
        )
    assert "ask them to connect yours" in town.teens.shows("has stopped")
