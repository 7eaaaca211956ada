"""Setting up a watch group: in private, five questions, nothing posted before the last step."""

from __future__ import annotations

import pytest

from bot.view import NOWHERE
from bot.words import Button, Chat, ChatKind, Joined, Moved, Standing, wire
from storage import groups, people
from tests.stage import Message, Person, Room, Town


@pytest.fixture
def olga(town: Town) -> Person:
    """Somebody who manages a Telegram group that the bot has never seen."""
    return town.person("Olga", "telegram", Standing.ADMIN)


@pytest.fixture
def oak(town: Town, olga: Person) -> Room:
    neighbour = town.person("Nils", "telegram")
    room = town.room("telegram", "Oak Lane", [olga, neighbour], holds_bot=False)
    room.missing = frozenset({"pin"})
    return room


@pytest.fixture
def dora(town: Town) -> Person:
    """Somebody who manages a Discord server that the bot has never seen."""
    return town.person("Dora", "discord", Standing.ADMIN)


@pytest.fixture
def lounge(town: Town, dora: Person) -> Room:
    neighbour = town.person("Nora", "discord")
    room = town.room("discord", "Pine Yard #lounge", [dora, neighbour], place="88", holds_bot=False)
    room.missing = frozenset({"pin"})
    return room


async def added(olga: Person, oak: Room) -> None:
    await olga.says("hello")
    await olga.presses("Set up my group")
    await olga.presses("Choose the Telegram group", into=oak)


async def until_preview(olga: Person, oak: Room, readers: str = "Only me for now") -> None:
    await added(olga, oak)
    await olga.says("Burnaby")
    await olga.presses("That is right")
    await olga.says("604-555-0142")
    await olga.presses(readers)
    await olga.presses("Later")


async def test_five_questions_in_private_and_then_a_card(
    town: Town, olga: Person, oak: Room
) -> None:
    await added(olga, oak)
    olga.sees("I am in Oak Lane as a plain member: I read only what is meant for me.")
    olga.sees("1 of 5: which town?")
    await olga.says("Burnaby")
    olga.sees("in Burnaby, and you speak English.")
    assert olga.labels[:3] == ["That is right", "Change", "Add French"]
    await olga.presses("That is right")
    olga.sees("2 of 5: danger is 911.")
    await olga.says("604-555-0142")
    olga.sees("3 of 5: who reads private messages from neighbours?")
    await olga.presses("Invite our police contact")
    olga.sees("4 of 5: a second organizer")
    await olga.presses("Later")
    preview = olga.sees("5 of 5: everyone in Oak Lane will see this card.")
    assert "Not urgent: 604-555-0142." in preview
    assert oak.messages == []
    await olga.presses("Post it")
    olga.sees("Done. My card is in Oak Lane; everyone there sees it. Please pin it")
    assert "Not urgent: 604-555-0142." in oak.shows("Oak Lane")
    assert len(oak.messages) == 1
    assert olga.taps <= 14


async def test_whoever_sets_up_is_the_organizer(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    await olga.presses("Post it")
    await olga.presses("Write the first message")
    await olga.says("Hello, neighbours.")
    await olga.presses("Send")
    assert oak.shows("Hello, neighbours.").endswith("Olga, organizer")
    await olga.says("menu")
    assert "Organize" in olga.labels


async def test_setting_up_ends_with_a_test_alert_to_oneself(
    town: Town, olga: Person, oak: Room
) -> None:
    await until_preview(olga, oak)
    await olga.presses("Post it")
    await olga.presses("Send me a test alert")
    olga.sees("TEST, Oak Lane.")
    assert len(oak.messages) == 1


@pytest.mark.parametrize("second", ["Yes, a link at the end", "Later"])
async def test_the_last_screen_of_setting_up_has_five_buttons_at_most(
    town: Town, olga: Person, oak: Room, second: str
) -> None:
    await added(olga, oak)
    await olga.says("Burnaby")
    await olga.presses("That is right")
    await olga.says("604-555-0142")
    await olga.presses("Invite our police contact")
    await olga.presses(second)
    await olga.presses("Post it")
    assert len(olga.labels) == 5
    assert ("Send me a test alert" in olga.labels) == (second == "Later")
    await olga.says("menu")
    await olga.organizes("Send me a test alert")
    olga.sees("TEST, Oak Lane.")


async def test_a_group_with_one_chat_never_reads_of_the_other_platform(
    town: Town, olga: Person, oak: Room
) -> None:
    await until_preview(olga, oak)
    await olga.presses("Post it")
    await olga.presses("Menu") if "Menu" in olga.labels else await olga.says("menu")
    await olga.organizes("Chats of the group")
    olga.never_saw("Discord")
    oak.hides("Discord")


async def test_nothing_is_a_group_before_the_last_step(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    with town.database.reading() as db:
        assert groups.chat(db, "telegram", oak.chat.id) is None
        assert people.person(db, "telegram", olga.id) is None
    assert oak.messages == []


async def test_posting_twice_makes_one_group(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    post = next(one.data for one in olga.messages[-1].buttons if one.label == "Post it")
    await olga.presses("Post it")
    await olga.forges(post)
    assert len(oak.messages) == 1
    with town.database.reading() as db:
        count = db.connection().exec_driver_sql("SELECT count(*) FROM groups").scalar()
    assert count == 2


async def test_it_goes_on_where_it_was_after_a_restart(town: Town, olga: Person, oak: Room) -> None:
    await added(olga, oak)
    await olga.says("Burnaby")
    await olga.presses("That is right")
    town.restart()
    await town.later(days=5)
    await olga.says("hello")
    assert olga.last == "You were at 2 of 5, setting up Oak Lane."
    assert olga.labels == ["Go on", "Start again", "Find help"]
    await olga.presses("Go on")
    await olga.says("604-555-0142")
    town.restart()
    await olga.presses("Only me for now")
    olga.sees("4 of 5")


@pytest.mark.parametrize("pause", [{"hours": 25}, {"days": 5}])
async def test_who_comes_back_the_next_day_reads_where_they_were(
    town: Town, olga: Person, oak: Room, pause: dict[str, int]
) -> None:
    await added(olga, oak)
    await olga.says("Burnaby")
    await olga.presses("That is right")
    await town.later(**pause)
    await olga.says("604 555 0142")
    assert olga.last.startswith("You were at 2 of 5, setting up Oak Lane.")
    assert olga.labels[1:] == ["Go on", "Start again", "Find help"]
    await olga.presses("My answer to “Number when it is not urgent”")
    assert "3 of 5" in olga.last
    await town.later(days=1)
    await olga.says("menu")
    assert olga.last.startswith("You were at 3 of 5, setting up Oak Lane.")
    await olga.presses("Go on")
    assert "3 of 5" in olga.last


async def test_so_does_who_comes_back_on_discord(town: Town, dora: Person, lounge: Room) -> None:
    await begun(dora, lounge)
    await dora.fills(town="Burnaby", number="604-555-0142")
    await town.later(days=1)
    await dora.says("where were we")
    assert dora.last.startswith("You were at ")
    assert "Go on" in dora.labels


async def test_after_a_week_it_is_forgotten_and_says_so(
    town: Town, olga: Person, oak: Room
) -> None:
    await until_preview(olga, oak)
    await town.later(days=8)
    await olga.presses("Post it")
    olga.sees("That took a while. I threw it away and kept nothing.")
    assert oak.messages == []


async def test_only_an_administrator_can_set_it_up(town: Town, oak: Room) -> None:
    nils = oak.people[1]
    await nils.says("hello")
    await nils.presses("Set up my group")
    await nils.presses("Choose the Telegram group", into=oak)
    refusal = "Only an administrator can set me up."
    assert [one.text for one in nils.messages].count(refusal) == 1
    await nils.presses("Send this to an administrator")
    assert nils.shared == "setup_start-0"


async def test_who_is_no_administrator_any_more_posts_nothing(
    town: Town, olga: Person, oak: Room
) -> None:
    await until_preview(olga, oak)
    olga.standing = Standing.MEMBER
    await olga.presses("Post it")
    assert olga.last == "Only an administrator can set me up."
    assert oak.messages == []


async def test_thrown_out_before_the_last_step(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    oak.holds_bot = False
    await olga.presses("Post it")
    olga.sees("I am not in Oak Lane any more. Add me again.")


async def test_added_by_hand_it_asks_in_private(town: Town, olga: Person, oak: Room) -> None:
    await olga.adds_bot(oak)
    olga.sees("I post nothing before the last step.")
    assert oak.messages == []
    await olga.presses("Set up my group")
    olga.sees("1 of 5: which town?")


async def test_as_administrator_it_says_what_it_then_receives(
    town: Town, olga: Person, oak: Room
) -> None:
    oak.reads_all = True
    await added(olga, oak)
    olga.sees("as administrator, so every message there reaches me")


async def test_where_it_may_pin_it_pins(town: Town, olga: Person, oak: Room) -> None:
    oak.missing = frozenset()
    await until_preview(olga, oak)
    await olga.presses("Post it")
    olga.sees("Done. My card is in Oak Lane, pinned")
    assert oak.messages[0].pinned


async def test_a_group_that_becomes_a_supergroup_meanwhile(
    town: Town, olga: Person, oak: Room
) -> None:
    await until_preview(olga, oak)
    old, new = oak.chat, Chat("telegram", "-100777", ChatKind.GROUP, "Oak Lane")
    oak.chat = new
    town.platforms["telegram"].rooms = {
        **town.platforms["telegram"].rooms,
        new.id: oak,
    }
    await town.take(Moved(old, new))
    await olga.presses("Post it")
    oak.shows("Oak Lane")


async def test_a_taken_group_is_not_set_up_again(town: Town) -> None:
    await town.ana.adds_bot(town.elm, "setup_here-0")
    town.ana.sees("Elm Street belongs to a watch group already.")


async def test_the_link_and_the_arrival_in_either_order_ask_once(
    town: Town, olga: Person, oak: Room
) -> None:
    await added(olga, oak)
    await town.take(Joined(oak.chat, olga.actor))
    assert sum("1 of 5" in one.text for one in olga.messages) == 1


# --- Town, clock, language, number ---------------------------------------------------------


async def test_an_unknown_town_has_its_clock_chosen(town: Town, olga: Person, oak: Room) -> None:
    await added(olga, oak)
    await olga.says("Kleinstadt")
    olga.sees("What time is it there now?")
    await olga.presses("Other times")
    await olga.presses("Somewhere else")
    await olga.says("Nirgends")
    olga.sees("I do not know that city.")
    await olga.says("Berlin")
    olga.sees("in Kleinstadt, and you speak English.")
    await olga.presses("That is right")
    await olga.presses("Skip")
    await olga.presses("Only me for now")
    await olga.presses("Later")
    await olga.presses("Post it")
    with town.database.reading() as db:
        chat = groups.chat(db, "telegram", oak.chat.id)
        group = groups.group(db, chat.group_id)
    assert (group.zone, group.town, group.nonurgent) == ("Europe/Berlin", "Kleinstadt", "")


async def test_a_wrong_clock_is_changed(town: Town, olga: Person, oak: Room) -> None:
    await added(olga, oak)
    await olga.says("London")
    await olga.presses("Change")
    await olga.presses("The town")
    await olga.says("Moncton, NB")
    olga.sees("in Moncton, NB, and you speak English.")


async def test_french_can_be_added(town: Town, olga: Person, oak: Room) -> None:
    await added(olga, oak)
    await olga.says("Moncton")
    await olga.presses("Add French")
    olga.sees("2 of 5")
    await olga.presses("Skip")
    await olga.presses("Only me for now")
    await olga.presses("Later")
    await olga.presses("Post it")
    with town.database.reading() as db:
        group = groups.group(db, groups.chat(db, "telegram", oak.chat.id).group_id)
    assert group.languages == ("en", "fr")


@pytest.mark.parametrize("number", ["9-1-1", "the police", "12"])
async def test_a_number_that_is_none(town: Town, olga: Person, oak: Room, number: str) -> None:
    await added(olga, oak)
    await olga.says("Burnaby")
    await olga.presses("That is right")
    await olga.says(number)
    assert "2 of 5" in olga.last
    assert "not urgent" in olga.last


async def test_back_goes_one_question_back(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    for question in ("4 of 5", "3 of 5", "2 of 5", "1 of 5"):
        await olga.presses("Back")
        assert question in olga.last


async def test_the_card_is_changed_before_it_is_posted(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    await olga.presses("Change")
    await olga.presses("Name of the group")
    await olga.says("Oak Lane Watch")
    olga.sees("5 of 5")
    await olga.presses("Post it")
    oak.shows("Oak Lane Watch")


async def test_stop_posts_nothing_and_remembers(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak)
    await olga.presses("Stop")
    olga.sees("Stopped. Nothing was posted. I remember your answers for a week.")
    await olga.says("hello")
    await olga.presses("Go on")
    assert "Post it" in olga.labels
    assert oak.messages == []


async def test_stop_that_is_typed_at_a_look_stops_the_setup_and_turns_nothing_off(
    town: Town, olga: Person, oak: Room
) -> None:
    await until_preview(olga, oak)
    await olga.says("stop")
    assert olga.last.startswith("Stopped. Nothing was posted. I remember your answers for a week.")
    assert "Go on" in olga.labels
    olga.never_saw("I will not write to you first any more.")


# --- Invitations at the end ----------------------------------------------------------------


async def test_an_invited_contact_gets_a_link_that_works_once(
    town: Town, olga: Person, oak: Room
) -> None:
    nils = oak.people[1]
    await until_preview(olga, oak, "Invite our police contact")
    await olga.presses("Post it")
    await olga.presses("Share with the police contact")
    await nils.opens(olga.shared)
    nils.sees("Police contact of Oak Lane. You see: questions")
    await nils.presses("Accept")
    nils.sees("You are now police contact of Oak Lane.")
    olga.sees("Nils accepted: police contact of Oak Lane.")
    assert "Nils (police)" in oak.shows("Oak Lane")
    await town.stranger.opens(olga.shared)
    town.stranger.sees("That invitation was used before.")


async def test_private_words_can_be_left_off(town: Town, olga: Person, oak: Room) -> None:
    await until_preview(olga, oak, "Nobody yet: leave private messages off")
    await olga.presses("Post it")
    with town.database.reading() as db:
        group = groups.group(db, groups.chat(db, "telegram", oak.chat.id).group_id)
    assert not group.private_words


# --- Discord -------------------------------------------------------------------------------


async def begun(dora: Person, lounge: Room) -> None:
    await dora.adds_bot(lounge)
    lounge.shows("Someone who manages this server can set me up here.")
    await dora.presses("Start")
    await dora.presses("New group")


async def test_where_it_can_write_nowhere_whoever_owns_the_server_reads_what_to_do(
    town: Town, dora: Person
) -> None:
    owner = Chat("discord", dora.id, ChatKind.DIRECT, "Pine Yard", "88")
    answer = await town.app.handle(Joined(owner, None))
    assert answer is not None
    assert answer.post is not None
    assert "I am in Pine Yard now, but I can write in none" in str(answer.post.text)


async def test_start_goes_once_there_is_a_group(town: Town, dora: Person, lounge: Room) -> None:
    await begun(dora, lounge)
    await dora.fills(town="Burnaby", number="604-555-0142")
    for label in ("That is right", "Go on without", "Only me for now", "Later"):
        await dora.presses(label)
    lounge.shows("can set me up here")
    await dora.presses("Post it")
    lounge.hides("can set me up here")


async def test_a_start_that_was_left_goes_at_its_next_press(town: Town, dora: Person) -> None:
    start = Button("Start", wire("setup_begin", (NOWHERE,)))
    words = "Someone who manages this server can set me up here."
    town.teens.messages.append(Message("stale", words, ((start,),)))
    town.teens.people.append(dora)
    await dora.presses("Start")
    dora.sees("belongs to a watch group already")
    town.teens.hides("can set me up here")


async def test_on_discord_a_form_and_four_taps(town: Town, dora: Person, lounge: Room) -> None:
    await begun(dora, lounge)
    assert [one.key for one in dora.form.fields] == ["name", "town", "number", "chat", "desk"]
    await dora.fills(town="Burnaby", number="604-555-0142")
    await dora.presses("That is right")
    dora.sees("I cannot pin my card in Pine Yard #lounge")
    await dora.presses("Go on without")
    await dora.presses("Only me for now")
    await dora.presses("Later")
    await dora.presses("Post it")
    dora.sees("Done.")
    lounge.shows("Pine Yard")
    assert dora.taps + 3 <= 12  # and the invite link, the server, Authorize


async def test_a_right_that_was_given_is_seen_without_a_restart(
    town: Town, dora: Person, lounge: Room
) -> None:
    await begun(dora, lounge)
    await dora.fills(town="Burnaby")
    await dora.presses("That is right")
    await dora.presses("Check again")
    dora.sees("I cannot pin my card")
    lounge.missing = frozenset()
    await dora.presses("Check again")
    dora.sees("3 of 5")


async def test_a_channel_where_it_may_not_write(town: Town, dora: Person, lounge: Room) -> None:
    await begun(dora, lounge)
    lounge.missing = frozenset({"write"})
    await dora.fills(town="Burnaby")
    dora.sees("I cannot write in Pine Yard #lounge.")
    lounge.missing = frozenset({"pin"})
    await dora.presses("Check again")
    dora.sees("in Burnaby, and you speak English.")


async def test_a_channel_that_will_not_do_is_never_posted_to(
    town: Town, dora: Person, lounge: Room
) -> None:
    await begun(dora, lounge)
    lounge.missing = frozenset({"write"})
    await dora.fills(town="Burnaby")
    for press in ("setup_right", "setup_readers-me", "setup_second-later", "setup_post"):
        action, *words = press.split("-")
        await dora.forges("-".join((action, "0", *words)))
    dora.sees("I cannot write in Pine Yard #lounge.")
    assert len(lounge.messages) == 1


async def test_a_private_channel_for_those_who_answer(
    town: Town, dora: Person, lounge: Room
) -> None:
    desk = town.room("discord", "Pine Yard #desk", [dora], place="88")
    await begun(dora, lounge)
    await dora.fills(town="Burnaby", desk=lounge.chat.id)
    dora.sees("Please choose two different channels.")
    await dora.presses("Change")
    await dora.fills(desk=desk.chat.id)
    for label in ("That is right", "Go on without", "Only me for now", "Later", "Post it"):
        await dora.presses(label)
    with town.database.reading() as db:
        chat = groups.chat(db, "discord", desk.chat.id)
    assert chat.purpose == groups.DESK
    assert desk.messages == []


async def test_on_discord_too_only_who_manages_the_server(
    town: Town, dora: Person, lounge: Room
) -> None:
    await dora.adds_bot(lounge)
    nora = lounge.people[1]
    await nora.presses("Start")
    nora.sees("Only an administrator can set me up.")


# --- The whole way -------------------------------------------------------------------------


async def test_from_bot_added_to_the_first_message_in_two_chats(
    town: Town, olga: Person, oak: Room, dora: Person, lounge: Room
) -> None:
    await added(olga, oak)
    await dora.adds_bot(lounge)
    olga.taps = dora.taps = 0
    await olga.says("Burnaby")
    await olga.presses("That is right")
    await olga.says("604-555-0142")
    await olga.presses("Only me for now")
    await olga.presses("Later")
    await olga.presses("Post it")
    await olga.presses("Connect another chat")
    await olga.presses("Discord server")
    code = olga.sees("give me the code").split("the code ")[1][:9]
    await dora.presses("Start")
    await dora.presses("Join a group that exists")
    await dora.fills(code=code)
    await dora.presses("Join")
    await olga.presses("Adults")
    await olga.presses("Connect")
    await olga.says("Hello, both chats.")
    await olga.presses("Write to everyone")
    await olga.presses("Send")
    for room in (oak, lounge):
        room.shows("Hello, both chats.")
    assert olga.taps + dora.taps <= 19
