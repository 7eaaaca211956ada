"""Connecting a second chat, letting one go, losing one, and a group that becomes a supergroup."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.words import Chat, ChatKind, Left, Moved, Reason, Refused, Standing
from storage import codes, groups, members, people
from tests.stage import Person, Room, Town


@pytest.fixture
def oak(town: Town) -> Room:
    """A Telegram group that Ana manages too."""
    return town.room("telegram", "Oak Lane", [town.ana, town.maria], holds_bot=False)


@pytest.fixture
def dora(town: Town) -> Person:
    return town.person("Dora", "discord", Standing.ADMIN)


@pytest.fixture
def lounge(town: Town, dora: Person) -> Room:
    nora = town.person("Nora", "discord")
    return town.room("discord", "Pine Yard #lounge", [dora, nora], place="88", holds_bot=False)


def connected(town: Town, room: Room) -> bool:
    with town.database.reading() as db:
        chat = groups.chat(db, room.chat.platform, room.chat.id)
    return chat is not None and chat.group_id == town.group_id


async def code_for(town: Town, label: str = "Discord server") -> str:
    await town.ana.says("menu")
    await town.ana.organizes("Connect another chat")
    await town.ana.presses(label)
    return town.ana.sees("give me the code").split("the code ")[1][:9]


async def at_the_form(dora: Person, lounge: Room) -> None:
    await dora.adds_bot(lounge)
    await dora.presses("Start")
    await dora.presses("Join a group that exists")


# --- With a code ---------------------------------------------------------------------------


async def test_a_discord_server_joins_with_a_code(town: Town, dora: Person, lounge: Room) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code.lower().replace("-", " "))
    dora.sees("Join Elm Street? Its messages will show in Pine Yard #lounge, and yours there.")
    await dora.presses("Join")
    dora.sees("Now Ana has to say yes")
    assert dora.taps == 4
    assert not connected(town, lounge)
    town.ana.sees("Dora asks. Connect Pine Yard #lounge (2 people) to Elm Street?")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    assert connected(town, lounge)
    assert town.ana.taps <= 7
    town.ana.sees("Connected. What is sent to everyone now shows in Pine Yard #lounge too.")
    dora.sees("Pine Yard #lounge is connected to Elm Street. Ana said yes.")


async def test_the_card_comes_silently_and_says_where_the_group_is(
    town: Town, dora: Person, lounge: Room
) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Join")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    where = "In Elm Street (Telegram), Elm Teens (Discord) and Pine Yard #lounge (Discord)."
    for room in (town.elm, town.teens, lounge):
        room.shows(where)
        assert all(message.silent for message in room.messages if where in message.text)
    assert len(town.elm.messages) == 1


async def test_what_is_sent_to_everyone_then_reaches_it(
    town: Town, dora: Person, lounge: Room
) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Join")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    await town.ana.says("Hello to all three.")
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send")
    lounge.shows("Hello to all three.")


async def test_whoever_manages_it_is_told_where_to_find_the_bot(town: Town) -> None:
    discord = town.platforms["discord"]
    discord.can = replace(discord.can, address="https://example.org/add")
    code = await code_for(town)
    town.ana.sees("They find me here: https://example.org/add")
    await town.ana.presses("Copy both")
    assert town.ana.clipboard == f"https://example.org/add {code}"


async def test_a_code_works_once(town: Town, dora: Person, lounge: Room) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Join")
    await dora.runs("join", code, to=lounge)
    dora.sees("That code was used before.")


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("AAAA-2222", "I do not know that code."), ("hello", "That is not a code.")],
)
async def test_a_wrong_code(
    town: Town, dora: Person, lounge: Room, typed: str, answer: str
) -> None:
    await at_the_form(dora, lounge)
    await dora.fills(code=typed)
    dora.sees(answer)
    assert not connected(town, lounge)


async def test_a_code_of_yesterday(town: Town, dora: Person, lounge: Room) -> None:
    code = await code_for(town)
    await town.later(hours=24)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    dora.sees("That code is too old.")


async def test_a_cancelled_code(town: Town, dora: Person, lounge: Room) -> None:
    code = await code_for(town)
    await town.ana.presses("Cancel the code")
    town.ana.sees("Cancelled.")
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    dora.sees("That code was used before.")


async def test_the_same_chat_and_a_chat_of_another_group(town: Town, dora: Person) -> None:
    code = await code_for(town)
    await town.sam.runs("join", code, to=town.teens)
    town.sam.sees("Elm Teens is connected to Elm Street already.")


async def test_no_connects_nothing_and_both_know(town: Town, dora: Person, lounge: Room) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Join")
    await town.ana.presses("No")
    town.ana.sees("Nothing is connected.")
    dora.sees("Ana said no to connecting Pine Yard #lounge. Nothing is connected.")
    assert not connected(town, lounge)


async def test_never_answered_both_are_told_after_a_day(
    town: Town, dora: Person, lounge: Room
) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Join")
    await town.ana.presses("Adults")
    yes = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Connect")
    await town.later(hours=25)
    for one in (town.ana, dora):
        one.sees("Nobody answered about connecting Pine Yard #lounge in time.")
    await town.ana.forges(yes)
    assert not connected(town, lounge)


@pytest.mark.parametrize("first", ["No", "Connect", "removed", "a day"])
async def test_the_first_answer_holds(town: Town, dora: Person, lounge: Room, first: str) -> None:
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Join")
    await town.ana.presses("Adults")
    buttons = {one.label: one.data for one in town.ana.messages[-1].buttons}
    match first:
        case "removed":
            await town.take(Left(lounge.chat))
        case "a day":
            await town.later(days=1)
        case label:
            await town.ana.presses(label)
    for label in ("Connect", "No", "Connect"):
        await town.ana.forges(buttons[label])
    assert connected(town, lounge) == (first == "Connect")


async def test_only_who_manages_the_server_joins_it(town: Town, dora: Person, lounge: Room) -> None:
    code = await code_for(town)
    await dora.adds_bot(lounge)
    nora = lounge.people[1]
    await nora.runs("join", code, to=lounge)
    nora.sees("Only an administrator of that chat can connect it.")


async def test_the_one_who_joins_may_choose_another_channel(
    town: Town, dora: Person, lounge: Room
) -> None:
    other = town.room("discord", "Pine Yard #street", [dora], place="88")
    code = await code_for(town)
    await at_the_form(dora, lounge)
    await dora.fills(code=code)
    await dora.presses("Another channel")
    await dora.fills(chat=other.chat.id)
    dora.sees("will show in Pine Yard #street")
    await dora.presses("Join")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    assert connected(town, other)
    assert not connected(town, lounge)


async def test_a_code_typed_in_private_says_how_to_go_on(
    town: Town, dora: Person, lounge: Room
) -> None:
    code = await code_for(town)
    await dora.says(code)
    dora.sees("The code is right. Now add me there (Discord server)")


async def test_words_that_only_look_like_a_code_are_left_alone(town: Town) -> None:
    await town.maria.says("4 threats")
    town.maria.sees("What is this?")


async def test_nobody_without_the_role_makes_codes(town: Town) -> None:
    await town.maria.forges(f"connect_code-{town.group_id}-discord")
    assert town.maria.last.startswith("Only organizers")


# --- Telegram groups -----------------------------------------------------------------------


async def test_another_telegram_group_needs_no_code(town: Town, oak: Room) -> None:
    await town.ana.says("menu")
    await town.ana.organizes("Connect another chat")
    await town.ana.presses("Telegram group", into=oak)
    assert "1 of 5" not in town.ana.last
    town.ana.sees("Connect Oak Lane (2 people) to Elm Street?")
    assert not connected(town, oak)
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    assert connected(town, oak)
    oak.shows("Elm Street")


async def test_a_group_that_one_only_belongs_to_is_not_connected(town: Town, oak: Room) -> None:
    await town.ana.organizes("Connect another chat")
    town.ana.standing = Standing.MEMBER
    await town.ana.presses("Telegram group", into=oak)
    town.ana.sees("Only an administrator of that chat can connect it.")
    assert not connected(town, oak)


async def test_a_telegram_group_of_somebody_else_by_a_link(town: Town) -> None:
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    yard = town.room("telegram", "Oak Yard", [olga], holds_bot=False)
    await code_for(town, "A chat that somebody else manages")
    await town.ana.presses("Share")
    await olga.opens(town.ana.shared)
    olga.sees("Elm Street asks your chat to join.")
    await olga.presses("Choose the Telegram group", into=yard)
    olga.never_saw("1 of 5")
    olga.sees("Join Elm Street? Its messages will show in Oak Yard")
    await olga.presses("Join")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    assert connected(town, yard)


async def test_a_code_typed_after_the_bot_was_added_by_hand(town: Town) -> None:
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    yard = town.room("telegram", "Oak Yard", [olga], holds_bot=False)
    code = await code_for(town, "A chat that somebody else manages")
    await olga.adds_bot(yard)
    await olga.presses("Join a group that exists")
    await olga.says(code.replace("-", ""))
    olga.sees("Join Elm Street?")
    await olga.presses("Join")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    assert connected(town, yard)


@pytest.mark.parametrize("native", ["-100777", "#elm", "maple-m 7"])
async def test_a_chat_joins_whatever_its_platform_calls_it(town: Town, native: str) -> None:
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    yard = town.room("telegram", "Oak Yard", [olga], holds_bot=False)
    yard.chat = replace(yard.chat, id=native)
    code = await code_for(town, "A chat that somebody else manages")
    await olga.adds_bot(yard)
    await olga.presses("Join a group that exists")
    await olga.says(code)
    await olga.presses("Join")
    await town.ana.presses("Adults")
    await town.ana.presses("Connect")
    assert connected(town, yard)


async def test_a_number_of_another_platform_names_no_chat(town: Town, dora: Person) -> None:
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    await olga.adds_bot(town.room("telegram", "Oak Yard", [olga], holds_bot=False))
    (join,) = [one for one in olga.messages[-1].buttons if one.label.startswith("Join")]
    await dora.forges(join.data)
    dora.sees("too old")


# --- Another channel of the same server ----------------------------------------------------


async def test_another_channel_of_the_server(town: Town) -> None:
    other = town.room("discord", "Elm Teens #events", [town.sam], place="77")
    await town.sam.organizes("Connect another chat")
    await town.sam.presses("Another channel of this server")
    await town.sam.fills(chat=other.chat.id)
    await town.sam.presses("Adults")
    await town.sam.presses("Connect")
    assert connected(town, other)


# --- Letting go and losing -----------------------------------------------------------------


async def test_chats_are_listed_and_let_go(town: Town) -> None:
    await town.ana.organizes("Chats of the group")
    town.ana.sees(
        "Elm Street is in: Elm Street (Telegram, 3 people) and Elm Teens (Discord, 3 people)."
    )
    await town.ana.presses("Disconnect a chat")
    await town.ana.presses("Disconnect Elm Teens")
    town.ana.sees("Disconnect Elm Teens? Nothing is sent there any more.")
    await town.ana.presses("Disconnect Elm Teens")
    assert not connected(town, town.teens)
    await town.ana.says("Only for Elm Street.")
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send")
    town.elm.shows("Only for Elm Street.")
    town.teens.hides("Only for Elm Street.")


async def lets_go(one: Person, chat_id: int) -> None:
    """Ask for it and say yes, whatever is drawn on the buttons."""
    for action in ("chats_off", "chats_off_yes"):
        await one.forges(f"{action}-{one.town.group_id}-{chat_id}")


async def test_what_waited_for_a_chat_is_not_sent_after_it_was_let_go(town: Town) -> None:
    await town.later(hours=3)
    await town.ana.says("In the morning.")
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send at 07:00")
    with town.database.reading() as db:
        teens = groups.chat(db, "discord", town.teens.chat.id)
    await lets_go(town.ana, teens.id)
    await town.later(hours=10)
    town.elm.shows("In the morning.")
    town.teens.hides("In the morning.")


async def test_the_last_chat_is_not_let_go(town: Town) -> None:
    with town.database.reading() as db:
        elm, teens = groups.chats(db, town.group_id)
    await lets_go(town.ana, teens.id)
    await lets_go(town.ana, elm.id)
    town.ana.sees("Elm Street is the only chat.")
    assert connected(town, town.elm)


async def test_who_was_only_there_has_no_rights_any_more(town: Town) -> None:
    with town.database.reading() as db:
        teens = groups.chat(db, "discord", town.teens.chat.id)
    await lets_go(town.ana, teens.id)
    await town.sam.forges(f"organize-{town.group_id}")
    assert town.sam.last.startswith("Only organizers can do this; ask Ana.")


async def test_thrown_out_organizers_are_told_once(town: Town) -> None:
    town.teens.holds_bot = False
    for _ in range(2):
        await town.take(Left(town.teens.chat))
    gone = "I was removed from Elm Teens. Nothing is sent there any more."
    for one in (town.ana, town.sam):
        assert sum(gone in message.text for message in one.messages) == 1
    assert not connected(town, town.teens)


async def test_a_server_that_removes_the_bot_takes_all_its_channels(town: Town) -> None:
    other = town.room("discord", "Elm Teens #events", [town.sam], place="77")
    await town.sam.organizes("Connect another chat")
    await town.sam.presses("Another channel of this server")
    await town.sam.fills(chat=other.chat.id)
    await town.sam.presses("Adults")
    await town.sam.presses("Connect")
    server = Chat("discord", "", ChatKind.GROUP, "Elm Teens", "77")
    await town.take(Left(server, whole_place=True))
    assert not connected(town, other)
    assert not connected(town, town.teens)
    assert connected(town, town.elm)


# --- A group becomes a supergroup ----------------------------------------------------------


async def become_super(town: Town) -> Room:
    new = Chat("telegram", "-100555", ChatKind.GROUP, "Elm Street")
    room = town.room("telegram", "Elm Street", town.elm.people)
    del town.platforms["telegram"].rooms[room.chat.id]
    room.chat = new
    town.platforms["telegram"].rooms[new.id] = room
    old, town.elm.people, town.elm.holds_bot = town.elm.chat, [], False
    for _ in range(2):
        await town.take(Moved(old, new))
    return room


async def test_a_supergroup_keeps_everything(town: Town) -> None:
    await town.ana.says("Said before.")
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send")
    room = await become_super(town)
    assert [one.text.split("\n")[0] for one in room.messages] == ["Elm Street"]
    await town.ana.says("Said after.")
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send")
    room.shows("Said after.")
    await town.ana.presses("How it went")
    town.ana.sees("Sent to 2 of 2 chats.")
    await town.maria.forges(f"whats_on-{town.group_id}")
    with town.database.reading() as db:
        maria = people.person(db, "telegram", town.maria.id)
        assert members.seat(db, town.group_id, maria.id).seen


async def test_a_correction_reaches_the_supergroup_too(town: Town) -> None:
    await town.ana.says("Clean-up on Friday.")
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send")
    room = await become_super(town)
    await town.ana.presses("Correct it")
    await town.ana.fills(words="Clean-up on Saturday.")
    await town.ana.presses("Post")
    assert room.message("Clean-up on Saturday.").silent
    room.hides("Friday")


# --- Codes ---------------------------------------------------------------------------------


def test_codes_are_read_as_people_type_them() -> None:
    for typed in ("K7QM-2XRD", "k7qm2xrd", " K7QM 2XRD ", "k7qm - 2xrd"):
        assert codes.read(typed) == "K7QM2XRD"
    for typed in ("", "tomorrow", "12345678", "K7QM-2XR", "K7QM-2XRDD", "K7QM-2XR0"):
        assert codes.read(typed) == ""
    assert codes.shown("K7QM2XRD") == "K7QM-2XRD"


def test_codes_have_a_letter_and_a_digit() -> None:
    for _ in range(500):
        made = codes.new_code()
        assert codes.read(codes.shown(made)) == made


async def test_a_code_belongs_to_its_group(town: Town) -> None:
    def tried(db):
        codes.make(db, town.group_id, "AAAA2222", codes.CHAT, 1, town.clock + timedelta(hours=1))
        return codes.use(db, "another", "AAAA2222"), codes.use(db, town.group_id, "AAAA2222")

    assert await town.app.write(tried) == (False, True)


# --- What may be missing -------------------------------------------------------------------


async def test_a_vote_that_may_be_missing_is_told_to_organizers_once(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words="Maple, Cedar")
    trouble = town.platforms["telegram"].trouble
    trouble[town.elm.chat.id] = [Refused(Reason.UNKNOWN)]
    await town.ana.presses("Post")
    await town.later(minutes=1)
    town.teens.shows("Which tree?")
    doubt = "Something of mine may be missing in Elm Street."
    for one in (town.ana, town.sam):
        assert sum(doubt in message.text for message in one.messages) == 1
    town.lee.never_saw(doubt)

    await town.ana.presses("Try again")
    town.ana.sees("I try again in Elm Street.")
    town.elm.shows("Which tree?")


async def test_a_vote_that_was_refused_is_told_with_the_reason(town: Town) -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Which tree?", words="Maple, Cedar")
    trouble = town.platforms["telegram"].trouble
    trouble[town.elm.chat.id] = [Refused(Reason.ARCHIVED)]
    await town.ana.presses("Post")
    said = town.sam.sees("In Elm Street something of mine is missing, or not as it should be: ")
    assert "that thread or topic is closed" in said
    await town.sam.presses("Try again")
    town.elm.shows("Which tree?")


WHY_LOST = {
    Reason.DELETED: "Somebody deleted Elm Teens, and what I had posted there with it.",
    Reason.REMOVED: "I was removed from Elm Teens. Nothing is sent there any more.",
    Reason.GONE: "I cannot find Elm Teens any more: somebody deleted it, or I was removed.",
}


@pytest.mark.parametrize("why", tuple(WHY_LOST))
async def test_a_chat_that_is_lost_is_lost_for_the_reason_that_is_known(
    town: Town, why: Reason
) -> None:
    await town.take(Left(town.teens.chat, why=why))
    for one in (town.ana, town.sam):
        one.sees(WHY_LOST[why])
    assert not connected(town, town.teens)


async def test_trying_again_is_for_organizers_of_that_group(town: Town) -> None:
    with town.database.reading() as db:
        elm = groups.chat(db, "telegram", town.elm.chat.id)
    await town.maria.forges(f"chat_again-{town.group_id}-{elm.id}")
    town.maria.sees("Only organizers can do this")
    await town.ana.forges(f"chat_again-{town.group_id}-99")
    town.ana.sees("too old")


async def test_two_chats_of_one_name_are_told_apart_by_where_they_are(town: Town) -> None:
    town.teens.chat = replace(town.teens.chat, title="Elm Street")
    for door in ("Who is in which chat", "Post my card again"):
        await town.ana.says("menu")
        await town.ana.organizes("Chats of the group")
        await town.ana.presses(door)
        assert town.ana.labels[:2] == ["Elm Street (Telegram)", "Elm Street (Discord)"]
