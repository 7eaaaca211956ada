"""A message to everyone: shown first, sent once to every chat, corrected, taken back."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.announcements import rules
from bot.loudness import Quiet
from bot.words import Reason, Refused
from storage import cards, groups, members, people
from storage.cards import Copy
from storage.groups import GroupChat
from tests.stage import Town

GARBAGE = "Garbage day moves to Friday this week."


def now(town: Town, shape: str = "%a %d %b %Y %H:%M") -> str:
    """What the clocks of Elm Street show."""
    return town.clock.astimezone(ZoneInfo("America/Vancouver")).strftime(shape)


async def test_it_is_shown_before_it_goes_to_every_chat(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=GARBAGE)
    shown = town.ana.sees("To Elm Street and Elm Teens. It will look like this:")
    assert GARBAGE in shown
    assert "Ana, organizer" in shown
    town.elm.hides(GARBAGE)
    await town.ana.presses("Send")
    town.ana.sees("I am sending it to 2 chats")
    for room in (town.elm, town.teens):
        assert room.shows(GARBAGE).endswith("Ana, organizer")
    assert town.ana.taps == 3


async def test_on_discord_it_is_a_form(town: Town) -> None:
    await town.sam.presses("Write to everyone")
    await town.sam.fills(words=GARBAGE)
    await town.sam.presses("Send")
    assert town.elm.shows(GARBAGE).endswith("Sam, organizer")
    assert town.sam.taps <= 4


async def test_the_preview_counts_people_where_they_are_known(town: Town) -> None:
    def count(db):
        elm, teens = groups.chats(db, town.group_id)
        groups.looked(db, town.group_id, elm.id, members=80)
        groups.looked(db, town.group_id, teens.id, members=25)

    await town.app.write(count)
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=GARBAGE)
    town.ana.sees("To Elm Street (80) and Elm Teens (25).")


async def test_a_plain_sentence_can_become_one(town: Town) -> None:
    await town.ana.says(GARBAGE)
    await town.ana.presses("Write to everyone")
    town.ana.sees("It will look like this")
    await town.ana.presses("Send")
    town.teens.shows(GARBAGE)


async def test_contacts_write_in_their_role_and_neighbours_do_not(town: Town) -> None:
    await town.lee.presses("Write to everyone")
    await town.lee.fills(words="Bike marking on Saturday.")
    await town.lee.presses("Send")
    assert town.elm.shows("Bike marking").endswith("Lee, police contact")
    await town.maria.forges(f"announce-{town.group_id}")
    town.maria.sees("Only organizers can do this; ask Ana, Sam.")


async def test_pressing_send_twice_sends_once(town: Town) -> None:
    await town.ana.says(GARBAGE)
    await town.ana.presses("Write to everyone")
    send = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Send")
    await town.ana.presses("Send")
    first = town.ana.last
    await town.ana.forges(send)
    assert first == town.ana.last
    await town.later(hours=1)
    await town.ana.forges(send)
    town.ana.sees("There is nothing to send: it was sent already, or stopped")
    assert sum(GARBAGE in one.text for one in town.elm.messages) == 1


async def test_an_older_send_never_sends_newer_words(town: Town) -> None:
    await town.ana.says("Old words")
    await town.ana.presses("Write to everyone")
    old = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Send")
    await town.ana.says("New words")
    await town.ana.presses("Use this instead")
    await town.ana.forges(old)
    assert "New words" in town.ana.last
    town.elm.hides("words")


async def test_the_draft_survives_a_restart(town: Town) -> None:
    await town.ana.presses("Write to everyone")
    town.restart()
    await town.ana.says(GARBAGE)
    await town.ana.presses("My answer to “Your message”")
    town.restart()
    await town.ana.presses("Send")
    town.elm.shows(GARBAGE)


# --- How it went ---------------------------------------------------------------------------


async def send(town: Town, words: str) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=words)
    await town.ana.presses("Send")


async def test_how_it_went_is_the_truth(town: Town) -> None:
    await send(town, GARBAGE)
    await town.ana.presses("How it went")
    assert town.ana.last == "Sent to 2 of 2 chats."


async def test_a_chat_that_failed_is_named_and_tried_again(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)] * 2
    await send(town, GARBAGE)
    why = "Elm Teens did not get it: I am not allowed to write there."
    assert sum(why in one.text for one in town.ana.messages) == 1
    await town.ana.presses("How it went")
    town.ana.sees("Sent to 1 of 2 chats.\nElm Teens did not get it: I am not allowed to write")
    await town.ana.presses("Try again")
    town.teens.hides(GARBAGE)
    await town.ana.presses("How it went")
    await town.ana.presses("Try again")
    town.teens.shows(GARBAGE)
    await town.later(minutes=2)
    assert sum("reached every chat after all." in one.text for one in town.ana.messages) == 1
    await town.ana.presses("How it went")
    town.ana.sees("Sent to 2 of 2 chats.")


async def test_the_word_about_a_chat_that_failed_says_in_the_end_what_became_of_the_others(
    town: Town,
) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)]
    town.platforms["telegram"].trouble[town.elm.chat.id] = [Refused(Reason.LATER, 100)]
    await send(town, GARBAGE)
    word = "Elm Teens did not get it: I am not allowed to write there."
    assert town.ana.sees(word).endswith("Elm Street: on its way.")
    await town.later(minutes=3)
    town.elm.shows(GARBAGE)
    assert town.ana.sees(word).endswith(word)


# --- Correcting and taking back ------------------------------------------------------------


async def test_a_correction_reaches_every_copy_without_noise(town: Town) -> None:
    await send(town, "Clean-up on Friday.")
    await town.later(minutes=8)
    await town.ana.presses("Correct it")
    await town.ana.fills(words="Clean-up on Saturday.")
    town.ana.sees("I then show this in the chats instead:\n\n> Clean-up on Saturday.")
    for room in (town.elm, town.teens):
        room.hides("Saturday")
    await town.ana.presses("Post")
    town.ana.sees("Corrected.")
    for room in (town.elm, town.teens):
        assert room.shows("Saturday").endswith(f"Ana, organizer\nCorrected {now(town, '%H:%M')}.")
        room.hides("Friday")
        assert len(room.messages) == 2


async def test_a_correction_on_another_day_carries_its_day(town: Town) -> None:
    await send(town, "Clean-up on Friday.")
    await town.later(hours=14)
    await town.ana.presses("Correct it")
    await town.ana.fills(words="Clean-up on Saturday.")
    await town.ana.presses("Post")
    assert town.elm.shows("Saturday").endswith(f"Corrected {now(town)}.")


async def test_taking_back_marks_every_copy(town: Town) -> None:
    await send(town, "The wrong list.")
    await town.ana.presses("Take it back")
    town.ana.sees("Taken back.")
    for room in (town.elm, town.teens):
        room.shows("Ana took this message back.")
        room.hides("The wrong list.")


@pytest.mark.parametrize("refused", [Refused(Reason.FORBIDDEN), Refused(Reason.LATER, 100)])
async def test_a_chat_that_never_had_it_never_hears_that_it_was_taken_back(
    town: Town, refused: Refused
) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [refused]
    await send(town, "The wrong list.")
    await town.ana.presses("Take it back")
    await town.ana.forges(f"announce_again-{town.group_id}-1")
    await town.later(minutes=5)
    assert town.ana.last == "This message was taken back."
    town.elm.shows("Ana took this message back.")
    assert len(town.teens.messages) == 1
    town.ana.never_saw("reached every chat after all.")


async def test_what_was_taken_back_is_erased_and_cannot_be_corrected(town: Town) -> None:
    await send(town, "The wrong list.")
    correct = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Correct it")
    await town.ana.presses("Take it back")
    await town.ana.forges(correct)
    assert town.ana.last == "This message was taken back."
    with town.database.reading() as db:
        stored = db.connection().exec_driver_sql("SELECT words FROM announcements").all()
    assert stored == [("",)]


async def test_another_organizer_takes_back_but_never_changes_the_words(town: Town) -> None:
    await send(town, GARBAGE)
    await town.sam.organizes("Messages to everyone")
    await town.sam.presses(next(one for one in town.sam.labels if GARBAGE in one))
    assert "Correct it" not in town.sam.labels
    await town.sam.forges(f"announce_correct-{town.group_id}-1")
    town.sam.sees("Only Ana can change these words.")
    await town.sam.forges(f"announce_back-{town.group_id}-1")
    town.elm.shows("Sam took this message back.")


async def test_a_contact_touches_nobody_elses_message(town: Town) -> None:
    await send(town, GARBAGE)
    await town.lee.forges(f"announce_back-{town.group_id}-1")
    town.lee.sees("Only Ana and organizers can take this back.")
    town.elm.shows(GARBAGE)


async def test_a_made_up_number_gets_one_sentence(town: Town) -> None:
    for action in ("announce_how", "announce_back", "announce_correct", "announce_again"):
        await town.ana.forges(f"{action}-{town.group_id}-99")
        assert "too old" in town.ana.last


# --- Twice, and at night -------------------------------------------------------------------


async def test_the_same_words_within_ten_minutes_are_asked_about(town: Town) -> None:
    await send(town, GARBAGE)
    first = now(town)
    await town.later(minutes=9)
    await send(town, "  garbage day moves to friday this week. ")
    town.ana.sees(f"Ana sent the same words {first}. Send them once more?")
    await town.ana.presses("No")
    assert len(town.elm.messages) == 2
    await send(town, GARBAGE)
    await town.ana.presses("Send again")
    assert sum(GARBAGE in one.text for one in town.elm.messages) == 2


async def test_after_ten_minutes_nobody_asks(town: Town) -> None:
    await send(town, GARBAGE)
    await town.later(minutes=11)
    await send(town, GARBAGE)
    assert sum(GARBAGE in one.text for one in town.elm.messages) == 2


async def test_at_night_it_waits_for_the_morning(town: Town) -> None:
    await town.later(hours=3)
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words=GARBAGE)
    assert "Send" not in town.ana.labels
    await town.ana.presses("Send at 07:00")
    town.ana.sees("I send it Mon 23 Nov 2026 07:00. Until then nobody sees it")
    town.elm.hides(GARBAGE)
    await town.later(hours=9)
    town.elm.shows(GARBAGE)
    assert not town.elm.message(GARBAGE).silent


async def test_at_night_it_can_go_without_a_sound(town: Town) -> None:
    await town.later(hours=3)
    await town.ana.says(GARBAGE)
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send now without a sound")
    assert town.elm.message(GARBAGE).silent


async def test_a_preview_of_the_evening_does_not_wake_anybody_at_night(town: Town) -> None:
    await town.ana.says(GARBAGE)
    await town.ana.presses("Write to everyone")
    await town.later(hours=3)
    await town.ana.presses("Send")
    town.elm.hides(GARBAGE)
    assert "Send at 07:00" in town.ana.labels


@pytest.mark.parametrize("refused", [Refused(Reason.FORBIDDEN), Refused(Reason.LATER, 3 * 3600)])
async def test_what_arrives_only_at_night_wakes_nobody(town: Town, refused: Refused) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [refused]
    await send(town, GARBAGE)
    await town.later(hours=3)
    if refused.reason is Reason.FORBIDDEN:
        await town.ana.presses("Try again")
    await town.later(hours=1)
    assert not town.elm.message(GARBAGE).silent
    assert town.teens.message(GARBAGE).silent


async def test_what_waits_can_be_changed_and_taken_back_unseen(town: Town) -> None:
    await town.later(hours=3)
    for words in ("One", "Two"):
        await town.ana.says(words)
        await town.ana.presses("Write to everyone")
        await town.ana.presses("Send at 07:00")
    await town.ana.presses("Take it back")
    assert town.ana.last == "Taken back. Nobody saw it."
    await town.ana.forges(f"announce_correct-{town.group_id}-1")
    await town.ana.fills(words="Three")
    assert town.ana.last.startswith("I then send this instead:\n\n> Three")
    await town.ana.presses("Post")
    await town.later(hours=10)
    town.elm.hides("Two")
    assert town.elm.shows("Three").endswith("Ana, organizer")


async def test_who_lost_the_role_overnight_sends_nothing(town: Town) -> None:
    await town.later(hours=3)
    await town.lee.says(GARBAGE)
    await town.lee.presses("Write to everyone")
    await town.lee.presses("Send at 07:00")

    def drop(db):
        lee = people.person(db, "telegram", town.lee.id)
        members.take_role(db, town.group_id, lee.id, members.POLICE)

    await town.app.write(drop)
    await town.later(hours=10)
    town.elm.hides(GARBAGE)
    town.lee.sees("you no longer have a role in Elm Street.")


@pytest.mark.parametrize("down", [11, 24])
async def test_after_being_down_in_the_morning_it_says_so_once(town: Town, down: int) -> None:
    await town.later(hours=3)
    await town.ana.says(GARBAGE)
    await town.ana.presses("Write to everyone")
    await town.ana.presses("Send at 07:00")
    town.clock += timedelta(hours=down)
    await town.later(hours=0)
    back = now(town) if down == 11 else "Tue 24 Nov 2026 07:00"
    await town.later(hours=9)
    assert sum(GARBAGE in one.text for one in town.elm.messages) == 1
    told = f"I was not running at Mon 23 Nov 2026 07:00. I sent your message {back}."
    assert [one.text for one in town.ana.messages].count(told) == 1


# --- Pure decisions ------------------------------------------------------------------------

MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
ZONES = st.sampled_from(["America/Toronto", "America/St_Johns", "Europe/Paris", "UTC"])


NIGHT = Quiet(time(22), time(7))


@given(MOMENTS, ZONES)
def test_nobody_is_ever_woken(moment: datetime, zone: str) -> None:
    local = moment.astimezone(ZoneInfo(zone))
    ways = rules.ways(local, NIGHT, planned=False)
    assert (rules.NOW in ways) == (7 <= local.hour < 22)


def a_copy(state: str, shown: int, chat: str) -> Copy:
    return Copy("telegram", chat, False, "en", state, shown, "")


@given(
    st.lists(
        st.builds(
            a_copy,
            st.sampled_from([cards.READY, cards.SENDING, cards.UNKNOWN, cards.FAILED]),
            st.integers(0, 2),
            st.sampled_from("abcd"),
        )
    )
)
def test_every_chat_is_counted_once(copies: list[Copy]) -> None:
    went = rules.arrival(copies)
    assert went.total == len({one.chat for one in copies})
    assert set(map(id, went.outdated)) <= set(map(id, went.reached))
    assert all(one.shown for copy in went.reached for one in copies if one.chat == copy.chat)


def test_chats_of_one_title_are_told_apart() -> None:
    def chat(platform: str, native: str, title: str) -> GroupChat:
        return GroupChat(1, "g", platform, native, "group", title, "", groups.EVERYONE)

    named = rules.names([chat("telegram", "1", "Elm"), chat("discord", "2", "Elm")])
    assert list(named.values()) == ["Elm (Telegram)", "Elm (Discord)"]
    assert list(rules.names([chat("telegram", "1", "Elm")]).values()) == ["Elm"]


@pytest.mark.parametrize("word", ["oh wait", "I mean the other thing, sorry"])
async def test_what_is_typed_next_is_published_by_no_correction(town: Town, word: str) -> None:
    await town.ana.presses("Write to everyone")
    await town.ana.fills(words="Clean-up on Friday.")
    await town.ana.presses("Send")
    await town.ana.presses("Correct it")
    await town.ana.says(word)
    await town.later(minutes=10)
    for room in (town.elm, town.teens):
        room.hides(word)
        room.shows("Clean-up on Friday.")
    await town.ana.presses("Stop")
    assert town.ana.last.startswith("Stopped.")
    town.elm.shows("Clean-up on Friday.")
