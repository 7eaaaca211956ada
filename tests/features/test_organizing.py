"""Who organizes a group leaves: somebody takes over, or the group stops, and says so in time."""

from __future__ import annotations

import pytest

from bot.words import Standing
from storage import groups, members, people
from storage.database import Ticket
from tests.features.test_concerns import loses_role as ends_role
from tests.features.test_concerns import tells
from tests.features.test_questions import asks
from tests.stage import Person, Town


async def loses_role(town: Town, who: Person) -> None:
    def take(db: Ticket) -> None:
        person = people.person(db, who.platform, who.id)
        members.take_role(db, town.group_id, person.id, members.ORGANIZER)

    await town.app.write(take)


async def organizers(town: Town) -> list[str]:
    def names(db: Ticket) -> list[str]:
        return [one.name for one in members.holders(db, town.group_id, members.ORGANIZER)]

    return await town.app.write(names)


async def erases(one: Person) -> None:
    await one.presses("My settings")
    await one.presses("Stop and erase")


async def test_the_only_organizer_is_asked_who_takes_over(town: Town) -> None:
    await loses_role(town, town.sam)
    await erases(town.ana)
    assert "You are the only organizer of Elm Street. Who takes over?" in town.ana.last
    await town.ana.presses("Invite another organizer")
    assert "Invitation as organizer" in town.ana.last
    assert await organizers(town) == ["Ana"]


async def test_an_organizer_among_others_is_asked_nothing_more(town: Town) -> None:
    await erases(town.ana)
    assert "Erase you, in every group?" in town.ana.last


async def test_a_yes_that_was_never_asked_erases_no_only_organizer(town: Town) -> None:
    await loses_role(town, town.sam)
    await town.ana.forges("erase_yes-0")
    assert "Who takes over?" in town.ana.last
    assert await organizers(town) == ["Ana"]


async def test_without_an_organizer_contacts_and_chats_are_told(town: Town) -> None:
    await loses_role(town, town.sam)
    await erases(town.ana)
    await town.ana.presses("Erase me all the same")
    await town.ana.presses("Erase")
    for room in (town.elm, town.teens):
        room.shows("Nobody organizes Elm Street any more.")
        assert "I stop here on Tue 22 Dec 2026" in room.shows("Nobody organizes")
    for contact in (town.lee, town.maya):
        contact.sees("Nobody organizes Elm Street any more.")


async def test_who_manages_a_chat_can_take_over(town: Town) -> None:
    await loses_role(town, town.sam)
    await town.ana.organizes("I am leaving")
    await town.ana.presses("Yes, I stop")
    await town.maria.presses("I organize it")
    assert "Only people who manage a chat" in town.maria.last
    town.maria.standing = Standing.ADMIN
    await town.maria.presses("I organize it")
    await town.maria.presses("Yes, I organize it")
    assert await organizers(town) == ["Maria"]
    town.elm.shows("Elm Street is organized by Maria.")
    town.lee.sees("Elm Street is organized by Maria.")
    town.sam.standing = Standing.ADMIN
    await town.sam.forges(f"lead_ask-{town.group_id}")
    assert "Somebody organizes Elm Street already." in town.sam.last
    await town.later(days=40)
    town.elm.hides("I stop here:")


async def test_a_group_that_nobody_organizes_stops_and_says_so(town: Town) -> None:
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    town.elm.shows("Nobody organizes Elm Street any more.")
    await town.later(days=30)
    for room in (town.elm, town.teens):
        room.shows("I stop here: nobody organizes Elm Street.")
    town.lee.sees("I stop here: nobody organizes Elm Street.")
    await town.later(days=2)

    def chats(db: Ticket) -> int:
        return len(groups.chats(db, town.group_id))

    assert await town.app.write(chats) == 0
    await town.maria.forges(f"question_start-{town.group_id}")
    assert "Elm Street has stopped: nobody organizes it." in town.maria.last


async def test_a_group_that_stopped_is_over_once(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    await town.later(days=30)
    everybody = (town.elm, town.teens, town.lee, town.maya)
    sent = [len(one.messages) for one in everybody]
    town.maria.standing = Standing.ADMIN
    for _ in range(2):
        town.elm.hides("Without an organizer I stop here")
        town.elm.hides("I organize it")
        await town.maria.forges(f"lead_ask-{town.group_id}")
        assert "Elm Street has stopped: nobody organizes it." in town.maria.last
        await town.later(days=1)
    await town.later(days=9)
    assert [len(one.messages) for one in everybody] == sent
    assert "has stopped" in town.maria.last


async def sets_up_again(town: Town) -> None:
    """Let Maria set up a group of the same name in the same chat."""
    town.maria.standing = Standing.ADMIN
    await town.maria.adds_bot(town.elm)
    await town.maria.presses("Set up my group")
    await town.maria.says("Burnaby")
    await town.maria.presses("That is right")
    await town.maria.says("604-555-0142")
    for label in ("Only me for now", "Later", "Post it"):
        await town.maria.presses(label)


async def test_whoever_manages_a_chat_of_it_sets_it_up_again(town: Town) -> None:
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    await town.later(days=30)
    await town.later(hours=2)
    await sets_up_again(town)
    town.elm.shows("Elm Street")
    await town.maria.says("menu")
    assert "Urgent alert" in town.maria.labels


async def test_in_the_hour_of_the_last_word_it_says_from_when_it_can_be_set_up(town: Town) -> None:
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=1)
    while not any("I stop here:" in one.text for one in town.elm.messages):
        await town.later(hours=1)
    free = "from Wed 23 Dec 2026 11:00 on"
    assert free in town.elm.shows("I stop here:")
    town.sam.standing = town.maria.standing = Standing.ADMIN
    await town.maria.says("menu")
    assert free in town.maria.last
    await town.maria.adds_bot(town.elm, "setup_here-0")
    town.maria.sees("Elm Street belonged to a watch group that has stopped.")
    assert free in town.maria.last
    await town.later(hours=1, minutes=1)
    await town.maria.adds_bot(town.elm)
    assert "Set up my group" in town.maria.labels


async def test_whoever_leaves_the_chats_organizes_nothing_there(town: Town) -> None:
    await loses_role(town, town.sam)
    await town.ana.leaves(town.elm)
    town.teens.shows("Nobody organizes Elm Street any more.")
    town.elm.people.append(town.ana)
    await town.ana.says("hello everyone", to=town.elm)
    await town.ana.presses("Organize")
    await town.later(days=1)
    town.teens.shows("Elm Street is organized by Ana.")


async def test_whoever_puts_the_organizer_out_does_not_take_the_group_over_at_once(
    town: Town,
) -> None:
    await loses_role(town, town.sam)
    town.maria.standing = Standing.ADMIN
    await town.ana.leaves(town.elm)
    town.ana.sees("Nobody organizes Elm Street any more.")
    await town.maria.presses("I organize it")
    assert "You can take over from Sun 29 Nov 2026 on." in town.maria.last
    await town.maria.forges(f"lead_yes-{town.group_id}")
    assert await organizers(town) == []
    await town.later(days=7)
    await town.maria.presses("I organize it")
    await town.maria.presses("Yes, I organize it")
    assert await organizers(town) == ["Maria"]


@pytest.mark.parametrize("before", [(), ("Maria",), ("Maria", "yes")])
@pytest.mark.parametrize("typed", ["yes", "oui", "yes please", "ok"])
async def test_no_bare_yes_ends_the_only_organizer(
    town: Town, before: tuple[str, ...], typed: str
) -> None:
    await loses_role(town, town.sam)
    await town.ana.presses("Organize")
    await town.ana.presses("Chats and people")
    await town.ana.presses("I am leaving")
    for words in (*before, typed):
        await town.ana.says(words)
    assert "Yes, I stop" in town.ana.labels or "Back" in town.ana.labels
    assert await organizers(town) == ["Ana"]


async def test_its_own_words_end_it(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Chats and people")
    await town.ana.presses("I am leaving")
    await town.ana.says("yes")
    assert town.ana.last == "Please tap one of these."
    await town.ana.says("yes, I stop")
    assert await organizers(town) == ["Sam"]


@pytest.mark.parametrize("language", ["english", "français"])
async def test_the_question_does_not_say_that_it_is_done(town: Town, language: str) -> None:
    await town.ana.says(language)
    await town.ana.forges(f"lead_leave-{town.group_id}")
    assert "Elm Street" in town.ana.last.partition("?")[0]
    assert await organizers(town) == ["Ana", "Sam"]


async def test_who_waits_reads_once_that_nobody_organizes_the_group(town: Town) -> None:
    await tells(town.maria, "Organizers, no police")
    await town.maria.presses("Send")
    await loses_role(town, town.ana)
    await loses_role(town, town.sam)
    await town.later(days=5)
    told = town.maria.sees("Nobody organizes Elm Street now, so nobody looks at this.")
    assert "You can ask Lee and Maya." in told
    assert "If you are in danger, call 911." in told
    heard = len(town.maria.messages)
    await town.later(days=9)
    assert len(town.maria.messages) == heard
    await town.maria.presses("What I asked")
    await town.maria.presses("E-1")
    assert "Nobody organizes Elm Street now" in town.maria.last
    town.maria.never_saw("I asked again")
    town.maria.never_saw("it waits in their list")


async def test_a_question_whose_contact_left_says_who_has_it_now(town: Town) -> None:
    await asks(town.maria)
    await ends_role(town, town.lee, members.POLICE)
    await town.later(days=5)
    told = town.maria.sees("Lee is no longer a contact here. Now I asked the organizers.")
    assert "no answer yet" not in told
    public = town.elm.shows("Q-1, a question")
    assert "Lee is no longer a contact here. Now I asked the organizers." in public
    assert "Answer by" not in public


@pytest.mark.parametrize(
    "typed",
    [
        "I quit being organizer",
        "I quit",
        "I don't want to be an organizer any more",
        "I want to step down as a volunteer.",
        "Je ne veux plus être responsable",
        "je ne veux plus être bénévole",
        "Je démissionne",
    ],
)
async def test_an_organizer_who_types_that_they_stop_is_asked_and_stays_until_they_say_yes(
    town: Town, typed: str
) -> None:
    await town.ana.says(typed)
    assert "988" not in town.ana.last
    assert {"Yes, I stop", "Oui, j’arrête"} & {*town.ana.labels}, town.ana.labels
    assert "911" not in town.ana.last
    await town.ana.presses(town.ana.labels[1])
    await town.ana.says("menu")
    assert {"Organize", "Organiser"} & {*town.ana.labels}
    await town.ana.says(typed)
    await town.ana.presses(town.ana.labels[0])
    await town.ana.says("menu")
    assert not {"Organize", "Organiser"} & {*town.ana.labels}


@pytest.mark.parametrize(
    "typed",
    [
        "I don't want to be a contact any more",
        "I'm stepping down as police liaison",
        "Je ne veux plus être policier liaison",
        "je ne veux plus être contact",
        "I quit",
    ],
)
async def test_a_contact_who_types_that_they_stop_is_asked(town: Town, typed: str) -> None:
    await town.lee.says(typed)
    assert "988" not in town.lee.last
    assert {"Give the role back", "Rendre le rôle"} & {*town.lee.labels}, town.lee.labels
    await town.lee.says("menu")
    assert {"My day", "Ma journée"} & {*town.lee.labels}


@pytest.mark.parametrize("typed", ["I quit", "Je ne veux plus être responsable"])
async def test_a_neighbour_who_types_the_same_has_nothing_to_give_back(
    town: Town, typed: str
) -> None:
    await town.maria.says(typed)
    assert town.maria.last.startswith(("What is this?", "Qu"))
    assert "988" not in town.maria.last


@pytest.mark.parametrize(
    "typed", ["I don't want to be any more", "Je ne veux plus être là", "je ne veux plus être"]
)
async def test_who_does_not_want_to_be_any_more_reads_the_number_first(
    town: Town, typed: str
) -> None:
    for one in (town.ana, town.lee, town.maria):
        await one.says(typed)
        assert "988" in one.last.partition("\n")[0]
