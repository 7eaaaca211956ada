"""One living message: corrected, taken back, with a photo, in pieces; and the truth about it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.announcements import card, rules
from bot.words import (
    DOCUMENT_BYTES,
    PICTURE_BYTES,
    Delete,
    Edit,
    Outcome,
    Reason,
    Refused,
    Send,
    joined,
    plain,
)
from storage import groups
from storage.database import Ticket
from tests.photos import photo
from tests.stage import CANS, Person, Room, StagePlatform, Town

FRIDAY = "Clean-up on Friday at ten."
SATURDAY = "Clean-up on Saturday at ten."


async def sends(one: Person, words: str = FRIDAY, **more: str | bytes) -> None:
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.fills(words=words, **more)
    await one.presses("Send")


async def corrects(one: Person, words: str = SATURDAY, **more: str) -> None:
    await one.presses("Correct it")
    await one.fills(words=words, **more)
    await one.presses("Post")


def sounds(room: Room, *fragments: str) -> int:
    return sum(
        not one.silent and any(part in one.text for part in fragments) for one in room.messages
    )


# --- Correcting ------------------------------------------------------------------------------


async def test_earlier_words_are_kept_for_organizers(town: Town) -> None:
    await sends(town.ana)
    await corrects(town.ana)
    await corrects(town.ana, "Clean-up on Sunday at ten.")
    await town.ana.presses("How it went")
    await town.ana.presses("Earlier words")
    assert f":\n> {FRIDAY}\n" in town.ana.last
    assert town.ana.last.endswith(f":\n> {SATURDAY}")
    await town.maria.forges(f"announce_before-{town.group_id}-1")
    town.maria.never_saw(FRIDAY)
    await town.ana.presses("Take it back")
    with town.database.reading() as db:
        stored = db.connection().exec_driver_sql("SELECT words FROM announcement_words").all()
    assert stored == []


async def test_a_correction_makes_no_sound_unless_that_is_asked(town: Town) -> None:
    await sends(town.ana)
    await corrects(town.ana)
    for room in (town.elm, town.teens):
        assert sounds(room, FRIDAY, SATURDAY) == 1
    await town.ana.presses("Also tell them")
    assert "goes to 2 chats." in town.ana.last
    await town.ana.forges(f"announce_tell-{town.group_id}-1-1")
    for room in (town.elm, town.teens):
        assert sounds(room, SATURDAY) == 2
        room.shows("was corrected:")
    await corrects(town.ana, "Clean-up on Sunday at ten.")
    town.elm.hides(SATURDAY)
    await town.ana.presses("Also tell them")
    assert sounds(town.elm, "was corrected:") == 2
    await town.ana.presses("Take it back")
    for room in (town.elm, town.teens):
        room.hides("Clean-up")


@pytest.mark.parametrize("reason", [Reason.TOO_OLD, Reason.MESSAGE_GONE])
async def test_where_it_cannot_be_changed_any_more_a_short_message_follows(
    town: Town, reason: Reason
) -> None:
    await sends(town.ana)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(reason)]
    await corrects(town.ana)
    assert town.elm.shows(SATURDAY).startswith(f"> {SATURDAY}")
    assert town.teens.shows(SATURDAY).startswith("Correction to the message of")
    town.elm.hides("Correction to")
    town.ana.never_saw("old words")
    await corrects(town.ana, "Clean-up on Sunday at ten.")
    assert town.teens.shows("Sunday").startswith("Correction to the message of")
    assert sum("Correction to" in one.text for one in town.teens.messages) == 1
    await town.ana.presses("Take it back")
    town.teens.hides("Sunday")
    town.teens.shows("was taken back.")


async def test_what_was_taken_back_is_followed_by_one_message_where_that_is_asked(
    town: Town,
) -> None:
    await sends(town.sam)
    await town.sam.presses("Take it back")
    for room in (town.elm, town.teens):
        room.hides(FRIDAY)
        assert sum("took this message back" in one.text for one in room.messages) == 1
    await town.sam.presses("Also tell them")
    await town.sam.forges(f"announce_tell-{town.group_id}-1-0")
    for room in (town.elm, town.teens):
        assert sum("was taken back." in one.text for one in room.messages) == 1


async def test_a_chat_that_never_had_it_is_told_of_no_change(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FORBIDDEN)] * 2
    await sends(town.ana)
    await corrects(town.ana)
    await town.ana.presses("Also tell them")
    assert "goes to 1 chat." in town.ana.last
    town.elm.shows("was corrected:")
    town.teens.hides("was corrected:")


async def test_nothing_is_told_of_a_change_that_nobody_made(town: Town) -> None:
    await sends(town.ana)
    before = len(town.elm.messages)
    for forged in ("1-0", "1-1", "1-7"):
        await town.ana.forges(f"announce_tell-{town.group_id}-{forged}")
        assert "too old" in town.ana.last
    assert len(town.elm.messages) == before


# --- The truth about it ----------------------------------------------------------------------


async def a_third_chat(town: Town) -> Room:
    room = town.room("discord", "Elm Pond", [town.sam, town.tom], place="77")

    def connect(db: Ticket) -> None:
        groups.connect(
            db, town.group_id, "discord", room.chat.id, kind="group", title="Elm Pond", place="77"
        )

    await town.app.write(connect)
    return room


def sent(platform: StagePlatform, room: Room, words: str) -> int:
    return sum(
        chat.id == room.chat.id and isinstance(act, Send) and words in str(act.post.text)
        for chat, act in platform.acts
    )


async def test_three_chats_are_three_sends_and_only_what_failed_is_sent_again(town: Town) -> None:
    pond = await a_third_chat(town)
    discord = town.platforms["discord"]
    refusal: Sequence[Outcome] = [Refused(Reason.RIGHTS)]
    discord.trouble[pond.chat.id] = list(refusal)
    await sends(town.ana)
    rooms = (
        (town.elm, town.platforms["telegram"]),
        (town.teens, discord),
        (pond, discord),
    )
    assert [sent(platform, room, FRIDAY) for room, platform in rooms] == [1, 1, 1]
    with town.database.reading() as db:
        landed = db.connection().exec_driver_sql(
            "SELECT native FROM copies JOIN cards ON cards.id = card_id "
            "WHERE kind = 'announcement' AND state = 'ready'"
        )
        natives = {native for (native,) in landed}
    assert natives == {town.elm.message(FRIDAY).id, town.teens.message(FRIDAY).id}
    town.ana.sees("Elm Pond did not get it: I am not allowed to write there.")
    await town.ana.presses("Try again")
    assert [sent(platform, room, FRIDAY) for room, platform in rooms] == [1, 1, 2]
    await town.ana.presses("How it went")
    assert town.ana.last == "Sent to 3 of 3 chats."


async def test_a_chat_that_removed_the_bot_is_retired_and_told_once(town: Town) -> None:
    pond = await a_third_chat(town)
    pond.holds_bot = False
    await sends(town.ana)
    town.ana.never_saw("I am not there any more.")
    await town.later(minutes=12)
    town.ana.sees("Elm Pond: I am not there any more.")
    for one in (town.ana, town.sam):
        assert sum("I was removed from Elm Pond." in two.text for two in one.messages) == 1
    await town.ana.presses("How it went")
    assert town.ana.last.startswith("Sent to 2 of 3 chats.\nElm Pond: I am not there any more.")
    assert "Try again" not in town.ana.labels
    before = sent(town.platforms["discord"], pond, "")
    await sends(town.ana, SATURDAY)
    assert sent(town.platforms["discord"], pond, "") == before
    assert sum("Elm Pond" in one.text for one in town.sam.messages) == 1


# --- With a photo ------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_photo_goes_with_the_words_rebuilt(town: Town, who: str) -> None:
    organizer: Person = getattr(town, who)
    await organizer.says("menu")
    await organizer.presses("Write to everyone")
    if organizer.platform == "telegram":
        await organizer.sends(photo(), text=FRIDAY)
    else:
        await organizer.fills(words=FRIDAY, file=photo())
    assert organizer.messages[-1].files
    await organizer.presses("Send")
    for room in (town.elm, town.teens):
        (file,) = room.message(FRIDAY).files
        assert file.kind == "image/jpeg"
        assert len(file.data) <= PICTURE_BYTES
        assert b"Maria at 12 Elm Street" not in file.data
    await organizer.presses("Take it back")
    for room in (town.elm, town.teens):
        assert room.message("took this message back").files == ()
    with town.database.reading() as db:
        stored = db.connection().exec_driver_sql("SELECT number FROM announcement_files").all()
    assert stored == []


async def test_a_photo_without_words_is_kept_until_they_come(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.sends(photo())
    await town.ana.says(FRIDAY)
    await town.ana.presses("Send")
    assert town.teens.message(FRIDAY).files


async def test_what_is_neither_photo_nor_pdf_is_refused_with_the_reason_and_the_words_stay(
    town: Town,
) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.sends(b"MZ flyer.exe", text=FRIDAY, kind="application/pdf")
    assert "I can take only photos and PDF files here" in town.ana.last
    assert FRIDAY in town.ana.last
    await town.ana.presses("Send")
    assert town.elm.message(FRIDAY).files == ()


@pytest.mark.parametrize("size", [40, DOCUMENT_BYTES, DOCUMENT_BYTES + 1])
async def test_a_pdf_goes_out_as_it_is_up_to_what_every_platform_sends(
    town: Town, size: int
) -> None:
    flyer = b"%PDF-1.7" + bytes(size - 8)
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.sends(flyer, text=FRIDAY, kind="application/pdf")
    assert ("This file is too large" in town.ana.last) == (size > DOCUMENT_BYTES)
    await town.ana.presses("Send")
    for room in (town.elm, town.teens):
        files = room.message(FRIDAY).files
        assert [one.data for one in files] == ([flyer] if size <= DOCUMENT_BYTES else [])
        assert all(one.kind == "application/pdf" for one in files)


async def test_a_photo_that_was_only_in_memory_is_asked_for_again(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.sends(photo(), text=FRIDAY)
    town.restart()
    await town.ana.presses("Send")
    town.elm.hides(FRIDAY)
    assert "I do not have the file any more." in town.ana.last
    await town.ana.presses("Send")
    assert town.elm.message(FRIDAY).files == ()


# --- Long ones ---------------------------------------------------------------------------------

LONG = " ".join(f"word{at:03}" for at in range(630))
"""5,039 characters; each word tells where it belongs."""


def read(room: Room) -> list[str]:
    """Every word of a long message in the order in which it stands in a chat."""
    there = [one.text for one in room.messages if "word" in one.text]
    return [word for text in there for word in text.split() if word.startswith("word")]


async def test_five_thousand_characters_arrive_whole_in_order_and_ring_once(town: Town) -> None:
    first, rest = LONG[:4095], LONG[4096:]
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.says(first)  # a telephone cuts it like this
    await town.ana.says(rest)
    await town.ana.presses("Add it")
    assert "messages, one after another" in town.ana.last
    await town.ana.presses("Send")
    for room in (town.elm, town.teens):
        assert read(room) == LONG.split()
        assert sounds(room, "word") == 1
        assert all(len(one.text) <= CANS[room.chat.platform].text for one in room.messages)


async def test_a_long_one_from_a_form_gets_shorter_and_longer_again(town: Town) -> None:
    first, rest = rules.boxes(LONG)
    await sends(town.sam, first, more=rest)
    for room in (town.elm, town.teens):
        assert read(room) == LONG.split()
    await corrects(town.sam, "Short now.", more="")
    town.elm.hides("word")
    await corrects(town.sam, first, more=f"{rest} {rest}")
    for room in (town.elm, town.teens):
        assert read(room) == [*first.split(), *rest.split(), *rest.split()]


async def test_a_chat_that_got_a_part_is_never_said_to_have_nothing(town: Town) -> None:
    first, rest = rules.boxes(LONG)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FILTERED)]
    await sends(town.sam, first, more=rest)
    assert read(town.elm) == LONG.split()
    assert 0 < len(read(town.teens)) < len(LONG.split())
    await town.later(minutes=2)
    assert "Elm Teens got only a part of it: " in town.sam.sees("Your message of")
    await town.sam.presses("How it went")
    assert "Sent to 1 of 2 chats. In part to 1 chat." in town.sam.last
    assert "Elm Teens got only a part of it: " in town.sam.last
    assert "did not get it" not in town.sam.last
    await town.sam.presses("Try again")
    assert sorted(read(town.teens)) == sorted(LONG.split())
    await town.sam.presses("How it went")
    assert "Sent to 2 of 2 chats." in town.sam.last
    assert "In part" not in town.sam.last


async def test_of_a_chat_that_may_lack_a_part_it_says_to_look(town: Town) -> None:
    first, rest = rules.boxes(LONG)
    town.platforms["telegram"].trouble[town.elm.chat.id] = [Refused(Reason.UNKNOWN)]
    await sends(town.sam, first, more=rest)
    await town.later(minutes=10)
    await town.sam.presses("How it went")
    assert "Sent to 1 of 2 chats. In part to 1 chat." in town.sam.last
    assert "Elm Street got a part of it. Whether the rest arrived, please look" in town.sam.last


@given(st.text(min_size=1, max_size=4000), st.booleans())
def test_pieces_hold_every_word_in_order_and_fit(words: str, file: bool) -> None:
    found = rules.pieces(words, CANS.values(), file=file)
    assert "".join("".join(found).split()) == "".join(words.split())
    assert all(whole(rules.Passage(one), file=file) for one in found)


@given(st.lists(st.integers(0, 40), min_size=1, max_size=600), st.sampled_from("w-*_`.1#>"))
def test_no_line_is_lost_however_long_the_lines_are(lengths: list[int], letter: str) -> None:
    lines = [f"{at}{letter * length}" for at, length in enumerate(lengths)]
    found = rules.pieces("\n".join(lines), CANS.values(), file=False)
    assert [line for one in found for line in one.split("\n")] == lines
    assert all(whole(rules.Passage(one), file=False) for one in found)


def whole(part: rules.Passage, *, file: bool) -> bool:
    """Whether every platform shows all of it, and who says it."""
    signed = joined([card.said((part,)), plain("A" * 60 + ", community contact, not police")])
    return all(can.size(signed) <= (can.caption if file else can.text) for can in CANS.values())


async def test_nine_hundred_short_lines_arrive_whole_and_in_order(town: Town) -> None:
    lines = [f"word{at:03}" for at in range(900)]
    await sends(town.sam, "\n".join(lines[:450]), more="\n".join(lines[450:]))
    for room in (town.elm, town.teens):
        assert read(room) == lines


async def test_a_mute_of_news_holds_for_changes_too(town: Town) -> None:
    await town.tom.presses("My settings")
    await town.tom.presses("Fewer messages")
    await town.tom.presses("Send news here")
    await town.tom.presses("Stop all of these")
    await sends(town.ana)
    await corrects(town.ana)
    await town.ana.presses("Also tell them")
    await town.later(days=8)
    acts = [
        act
        for chat, act in town.platforms["discord"].acts
        if chat.id == town.tom.id and isinstance(act, Send | Edit | Delete)
    ]
    assert acts == []


async def test_corrected_is_never_the_first_that_a_chat_sees(town: Town) -> None:
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.FILTERED)]
    await sends(town.ana)
    town.teens.hides(FRIDAY)
    await corrects(town.ana)
    assert "Corrected" in town.elm.shows(SATURDAY)
    await town.ana.presses("Try again")
    assert "Corrected" not in town.teens.shows(SATURDAY)
