"""A neighbour in danger asks to warn everyone: who is rung, and what the neighbour hears of it."""

from __future__ import annotations

import pytest

from storage import alerts, groups, members, people
from storage.database import Ticket
from tests.features.test_alerts import pleads
from tests.features.test_leaving import leaves_for_good
from tests.stage import Person, Room, Town
from tests.test_asked import on_the_disk

NEIGHBOURS = ["maria", "tom"]


async def with_desk(town: Town) -> Room:
    """Give the group a chat of those who answer."""
    desk = town.room("telegram", "Elm Desk", [town.ana, town.lee])

    def connect(db: Ticket) -> None:
        groups.connect(
            db,
            town.group_id,
            "telegram",
            desk.chat.id,
            kind="group",
            title="Elm Desk",
            purpose=groups.DESK,
        )

    await town.app.write(connect)
    return desk


def asked(who: Person) -> int:
    return sum("asks to warn everyone" in one.text for one in who.messages)


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_the_neighbour_hears_whom_it_has_reached(town: Town, name: str) -> None:
    neighbour: Person = getattr(town, name)
    town.ana.reachable = False
    await pleads(neighbour)
    neighbour.sees("tell you at once whom it reached")
    assert neighbour.last == "It has reached Sam. If you are in danger, call 911."


async def test_whoever_it_reached_is_not_named_once_they_are_erased(town: Town) -> None:
    await pleads(town.maria)
    town.maria.sees("It has reached Ana and Sam.")
    await town.ana.says("delete my data")
    await town.ana.presses("Erase")
    await town.settle()
    town.maria.sees("It has reached Sam.")
    town.maria.never_saw("Ana")


async def test_it_goes_to_the_chat_of_those_who_answer_too(town: Town) -> None:
    desk = await with_desk(town)
    for one in (town.ana, town.sam):
        one.reachable = False
    await town.later(minutes=20)  # no tap is open any more
    await pleads(town.maria)
    desk.shows("asks to warn everyone")
    assert not desk.message("asks to warn everyone").silent
    assert "It has reached Elm Desk." in town.maria.last
    await town.ana.presses("Alert everyone")
    town.elm.shows("Gas smell")


async def test_a_chat_that_everybody_can_read_gets_no_plea(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    desk.open = True
    await pleads(town.maria)
    await town.later(minutes=30)
    desk.hides("Gas smell")
    desk.hides("Maria")
    town.sam.sees("Gas smell")


async def test_once_everybody_can_read_it_a_plea_that_stands_there_is_blanked(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    await pleads(town.maria)
    desk.shows("Gas smell")
    desk.open = True
    await town.later(minutes=6)
    desk.hides("Gas smell")
    desk.hides("Maria")


async def test_a_problem_for_some_asks_who_reads_that_chat_before_it_goes_there(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    desk.open = True
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(
        what="Somebody deals here", where="Elm and 3rd", who="Organizers and Lee, police"
    )
    await town.maria.presses("Send")
    desk.hides("deals")
    town.lee.sees("Somebody deals here")


async def test_after_five_minutes_organizers_are_rung_again_and_the_contacts_too(
    town: Town,
) -> None:
    await pleads(town.maria)
    assert [asked(one) for one in (town.ana, town.lee, town.maya)] == [1, 0, 0]
    await town.later(minutes=5)
    assert [asked(one) for one in (town.ana, town.lee, town.maya)] == [2, 1, 1]
    told = town.maria.sees("Nobody has reacted yet.")
    assert all(name in told for name in ("Ana", "Sam", "Lee", "Maya"))
    await town.lee.presses("Alert everyone")
    town.elm.shows("Gas smell")
    town.maria.sees("Lee alerted everyone.")
    # Whoever organizes leads it from there.
    town.ana.sees("A-1 reached 2 of 2 chats")
    assert "All clear" in town.ana.labels
    await town.later(hours=1)
    assert asked(town.sam) == 0


async def test_it_rings_on_while_nobody_decides(town: Town) -> None:
    await pleads(town.maria)
    await town.later(minutes=35)
    assert asked(town.ana) == 4


async def test_where_no_organizer_can_be_reached_the_contacts_are_rung_at_once(
    town: Town,
) -> None:
    for one in (town.ana, town.sam):
        one.reachable = False
    await town.later(minutes=20)  # no tap is open any more
    await pleads(town.maria)
    await town.later(seconds=1)
    assert asked(town.lee) == 1
    told = town.maria.sees("Nobody has reacted yet.")
    assert "Lee" in told
    assert "Ana" not in told
    # Now it is known before.
    await pleads(town.maria)
    await town.later(seconds=1)
    town.maria.sees("I could reach no organizer, so I try the contacts now.")
    assert asked(town.lee) == 2


async def test_where_nobody_at_all_can_be_reached_the_neighbour_reads_that(town: Town) -> None:
    for one in (town.ana, town.sam, town.lee, town.maya):
        one.reachable = False
    await town.later(minutes=20)  # no tap is open any more
    await pleads(town.maria)
    await town.later(seconds=1)
    assert "it has reached nobody" in town.maria.sees("Nobody has reacted yet.")


async def test_who_takes_no_private_words_hears_it_where_they_tapped(town: Town) -> None:
    town.tom.reachable = False
    await pleads(town.tom)
    town.tom.sees("It has reached Ana and Sam.")
    await town.later(minutes=5)
    town.tom.sees("Nobody has reacted yet.")
    await town.later(minutes=30)
    await town.ana.presses("Alert everyone")
    town.tom.never_saw("Ana alerted everyone.")
    await town.tom.presses("Votes and activities")
    town.tom.sees("Ana alerted everyone.")


async def test_a_contact_who_was_not_asked_yet_decides_nothing(town: Town) -> None:
    await pleads(town.maria)
    for pressed in ("alert_now", "alert_not", "alert_as_asked", "alert_reword"):
        await town.lee.forges(f"{pressed}-{town.group_id}-1")
    town.elm.hides("Gas smell")

    def left(db: Ticket) -> None:
        lee = people.person(db, town.lee.platform, town.lee.id)
        members.take_role(db, town.group_id, lee.id, members.POLICE)

    await town.app.write(left)
    await town.later(minutes=5)
    assert asked(town.lee) == 0


async def test_after_one_was_declined_the_next_of_that_person_that_night_rings_them_once(
    town: Town,
) -> None:
    await town.later(hours=6)
    await pleads(town.maria)
    await town.ana.presses("No, do not alert")
    await pleads(town.maria)
    asks = town.ana.sees("asks to warn everyone")
    assert "They asked shortly before too, and somebody said no." in asks
    rung = next(one for one in town.ana.messages if "asks to warn everyone" in one.text)
    assert not rung.silent
    await town.later(hours=1)
    assert [asked(one) for one in (town.ana, town.sam, town.maya)] == [1, 8, 6]
    # Somebody else's rings on for them too, and so does hers on another day.
    await pleads(town.tom)
    await town.later(minutes=5)
    assert "shortly before" not in town.ana.sees("Tom says that there is danger")
    assert asked(town.ana) == 3
    await town.later(days=1, minutes=1)
    await pleads(town.maria)
    await town.later(minutes=5)
    assert asked(town.ana) == 2


# --- Before it is sent, and after ------------------------------------------------------------


async def begins(one: Person) -> None:
    await one.presses("Report a problem")
    await one.presses("Yes, it is dangerous")
    await one.presses("Ask organizers to warn everyone")
    await one.fills(words="Jack Miller, 604-555-0199, has a knife")


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_the_words_are_shown_one_tap_before_they_ring(town: Town, name: str) -> None:
    neighbour: Person = getattr(town, name)
    await begins(neighbour)
    shown = neighbour.last
    assert shown.startswith("Not sent yet. Organizers read this, with your name.")
    assert "call 911" in shown
    assert "604-555-0199" in shown
    assert neighbour.labels == ["Send", "Change", "Stop"]
    assert [asked(one) for one in (town.ana, town.sam)] == [0, 0]
    await neighbour.presses("Send")
    assert [asked(one) for one in (town.ana, town.sam)] == [1, 1]
    await town.later(minutes=2)
    assert "Not sent yet." not in neighbour.last


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_who_does_not_tap_send_is_asked_once_a_minute_later(town: Town, name: str) -> None:
    neighbour: Person = getattr(town, name)
    await begins(neighbour)
    before = len(neighbour.messages)
    await town.later(minutes=5)
    assert len(neighbour.messages) == before + 1
    assert neighbour.last.startswith("Not sent yet.")
    await neighbour.presses("Send")
    assert asked(town.ana) == 1


async def test_who_stopped_is_asked_nothing(town: Town) -> None:
    await begins(town.maria)
    await town.maria.presses("Stop")
    await town.later(minutes=5)
    assert "Not sent yet." not in town.maria.last
    assert asked(town.ana) == 0


SAYS = {
    "It is over": "A-1, {name}: it is over, nothing more is needed.",
    "It was a mistake": "A-1, {name}: it was a mistake. If you doubt that, call {name}, or 911.",
}


def heard(one: Person, words: str) -> int:
    return sum(words in message.text for message in one.messages)


@pytest.mark.parametrize("name", NEIGHBOURS)
@pytest.mark.parametrize("label", SAYS)
async def test_the_neighbour_says_that_it_is_over_to_those_who_were_rung_once(
    town: Town, name: str, label: str
) -> None:
    neighbour: Person = getattr(town, name)
    await pleads(neighbour)
    await neighbour.presses(label)
    assert "I tell Ana and Sam." in neighbour.last
    assert "If you are in danger, call 911." in neighbour.last
    says = SAYS[label].format(name=neighbour.name)
    for one in (town.ana, town.sam):
        assert heard(one, says) == 2, "the plea says so, and a message rings"
        assert asked(one) == 0
        assert not any("Alert everyone" in message.labels for message in one.messages)
    await town.later(hours=13)
    for one in (town.lee, town.maya):
        one.never_saw("A-1")
    await neighbour.forges(f"alert_safe-{town.group_id}-1")
    await neighbour.forges(f"alert_mistake-{town.group_id}-1")
    assert "You said so already" in neighbour.last
    assert [heard(one, says) for one in (town.ana, town.sam)] == [2, 2]


async def test_the_words_of_a_mistake_are_gone(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.presses("It was a mistake")
    with town.database.reading() as db:
        assert alerts.alert(db, town.group_id, 1).words == ""
    await town.ana.forges(f"alert_now-{town.group_id}-1")
    town.elm.hides("Gas smell")
    # Whoever was forced to say so, or is wrong, asks again at once.
    await town.maria.presses("Ask organizers to warn everyone")
    await town.maria.fills(words="Gas again")
    await town.maria.presses("Send")
    assert asked(town.ana) == 1


async def test_contacts_who_were_rung_hear_it_too_and_desks(town: Town) -> None:
    desk = await with_desk(town)
    await town.later(minutes=20)
    await pleads(town.maria)
    await town.later(minutes=5)
    await town.maria.presses("It is over")
    for one in (town.ana, town.sam, town.lee, town.maya):
        one.sees("A-1, Maria: it is over")
    desk.shows("A-1, Maria: it is over")


async def test_once_everyone_was_alerted_those_who_can_end_it_hear_it(town: Town) -> None:
    await pleads(town.maria)
    await town.later(minutes=5)
    await town.ana.presses("Alert everyone")
    town.elm.shows("Gas smell")
    await town.maria.presses("It was a mistake")
    assert "The alert is up in the chats: organizers end it." in town.maria.last
    says = "A-1, Maria: it was a mistake."
    for one in (town.ana, town.sam):
        assert "The alert is still up in the chats." in one.sees(says)
        assert one.messages[-1].labels == ["All clear"]
    assert town.lee.messages[-1].labels in ([], ["Menu"])
    await town.maria.forges(f"alert_safe-{town.group_id}-1")
    assert [heard(one, says) for one in (town.ana, town.sam, town.lee)] == [1, 1, 1]
    cards = [one for one in town.maria.messages if "I send it to the organizers" not in one.text]
    assert not any("It is over" in one.labels for one in cards)


async def test_nobody_says_it_for_somebody_else(town: Town) -> None:
    await pleads(town.maria)
    for one in (town.tom, town.lee, town.stranger):
        await one.forges(f"alert_mistake-{town.group_id}-1")
    town.ana.sees("asks to warn everyone")


async def test_whoever_is_second_reads_what_the_first_did(town: Town) -> None:
    await pleads(town.maria)
    await town.sam.presses("Alert everyone")
    await town.ana.forges(f"alert_not-{town.group_id}-1")
    assert "A-1 was decided already. A-1 was sent by Sam, Sun 22 Nov 2026" in town.ana.last
    town.elm.shows("Gas smell")
    await pleads(town.tom)
    await town.tom.presses("It was a mistake")
    await town.sam.forges(f"alert_now-{town.group_id}-2")
    assert "A-2, Tom: it was a mistake." in town.sam.last
    assert sum("Gas smell" in one.text for one in town.elm.messages) == 1


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_words_that_say_danger_lead_to_a_plea_wherever_they_are_typed(
    town: Town, name: str
) -> None:
    neighbour: Person = getattr(town, name)
    await neighbour.presses("Report a problem")
    await neighbour.presses("Yes, it is dangerous")
    await neighbour.says("There is a gas smell at Elm and 3rd")
    assert "911" in neighbour.last.split("\n")[0]
    await neighbour.presses("Ask organizers to warn everyone")
    if neighbour.form:
        await neighbour.fills()
    assert "> There is a gas smell at Elm and 3rd" in neighbour.last
    town.ana.never_saw("gas smell")
    await neighbour.presses("Send")
    town.ana.sees("> There is a gas smell at Elm and 3rd")


async def test_other_words_are_not_asked_about_as_a_plea(town: Town) -> None:
    for words in ("The lamp at my corner is out", "I want to kill myself"):
        await town.maria.says(words)
        assert "What is this?" in town.maria.last
        assert "Ask organizers to warn everyone" not in town.maria.labels


async def test_thanks_are_answered_with_no_word_on_what_happens_next(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.says("thank you")
    assert town.maria.last == "You are welcome."
    await town.later(minutes=5)
    town.maria.sees("Nobody has reacted yet.")


@pytest.mark.parametrize("word", ["yes", "ok", "send it", "oui"])
async def test_a_yes_to_something_else_warns_nobody_of_a_plea_that_came_meanwhile(
    town: Town, word: str
) -> None:
    await pleads(town.maria)
    await town.ana.says(word)
    town.elm.hides("Gas smell")
    await town.ana.presses("Alert everyone")
    town.elm.shows("Gas smell")


# --- Called off by typing, when the buttons are no longer the last on the screen ---------------

CALLED_OFF = (
    "it was nothing",
    "False alarm!",
    "c’était rien",
    "I'm fine now",
    "it's over",
    "It was nothing, sorry. Just my neighbour's cat.",
    "sorry, fals alarm",
    "never mind",
    "Fausse alerte, désolée",
    "je vais bien maintenant",
    "cancel the alert please",
)


@pytest.mark.parametrize("name", NEIGHBOURS)
@pytest.mark.parametrize("typed", CALLED_OFF)
async def test_words_that_call_it_off_show_its_two_buttons_and_do_no_more(
    town: Town, name: str, typed: str
) -> None:
    neighbour: Person = getattr(town, name)
    await pleads(neighbour)
    await neighbour.presses("Menu")
    await neighbour.says(typed)
    assert "A-1" in neighbour.last
    assert "911" in neighbour.last
    assert {"It is over", "It was a mistake"} <= {*neighbour.labels} or {
        "C’est fini",
        "C’était une erreur",
    } <= {*neighbour.labels}, neighbour.labels
    town.ana.never_saw("it is over")
    town.ana.never_saw("it was a mistake")
    await neighbour.presses(neighbour.labels[1])
    town.ana.sees(f"A-1, {neighbour.name}: it was a mistake.")


async def test_the_same_words_are_about_nothing_without_an_open_plea(town: Town) -> None:
    await town.maria.says("it was nothing")
    assert "What is this?" in town.maria.last
    await pleads(town.maria)
    await town.maria.presses("It is over")
    await town.maria.says("it was nothing")
    assert "What is this?" in town.maria.last
    await pleads(town.tom)
    await town.maria.says("false alarm")
    assert "A-2" not in town.maria.last


async def test_danger_that_goes_on_calls_nothing_off(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.presses("Menu")
    await town.maria.says("It was nothing, but now he has a gun")
    assert "911" in town.maria.last.split("\n")[0]
    assert "Ask organizers to warn everyone" in town.maria.labels


async def test_what_was_typed_answers_the_question_that_is_open(town: Town) -> None:
    await pleads(town.maria)
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("it was nothing")
    assert town.maria.last.startswith("Where?")


async def test_it_is_called_off_days_later_and_from_what_i_asked(town: Town) -> None:
    await pleads(town.maria)
    await town.ana.presses("Alert everyone")
    await town.later(days=2)
    await town.maria.says("it's over")
    assert {"It is over", "It was a mistake"} <= {*town.maria.labels}
    await town.maria.says("menu")
    await town.maria.presses("What I asked")
    await town.maria.presses("A-1")
    assert {"It is over", "It was a mistake"} <= {*town.maria.labels}
    await town.maria.presses("It is over")
    town.ana.sees("A-1, Maria: it is over")


async def test_of_several_the_newest_is_shown_and_the_others_are_one_tap_away(town: Town) -> None:
    await pleads(town.maria)
    await pleads(town.maria)
    await town.maria.presses("Menu")
    await town.maria.says("false alarm")
    assert "A-2" in town.maria.last
    assert town.maria.labels == ["It is over", "It was a mistake", "Open A-1", "Menu"]
    await town.maria.presses("Open A-1")
    await town.maria.presses("It was a mistake")
    town.ana.sees("A-1, Maria: it was a mistake.")
    town.ana.never_saw("A-2, Maria: it was a mistake.")


@pytest.mark.parametrize("name", NEIGHBOURS)
async def test_the_plea_of_whoever_was_erased_ends_and_names_no_organizer(
    town: Town, name: str
) -> None:
    neighbour: Person = getattr(town, name)
    await pleads(neighbour)
    await town.ana.forges(f"alert_reword-{town.group_id}-1")
    await leaves_for_good(neighbour)
    for one in (town.ana, town.sam):
        one.sees("the person who asked to warn everyone was erased since")
        one.never_saw("an organizer says")
        for pressed in ("alert_now", "alert_reword", "alert_not"):
            await one.forges(f"{pressed}-{town.group_id}-1")
            assert "was erased since" in one.last
    await town.later(hours=8)
    town.sam.sees("was erased since")
    town.lee.never_saw("Gas smell")
    for room in (town.elm, town.teens):
        room.hides("Gas smell")
    assert "Gas smell" not in on_the_disk(town)
