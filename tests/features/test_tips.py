"""Something told privately, and the answer with six words, on both platforms."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.features.tips.seal import Seal
from bot.features.tips.wording import phrase
from bot.keys import fresh
from storage import groups, tip_desk, tips
from storage.database import Database
from storage.tip_desk import TipTerms
from tests import photos
from tests.stage import Town
from tests.telling import (
    ANSWER,
    LEE,
    MAYA,
    SEND,
    TELL,
    WHAT,
    answers,
    chooses,
    drafts,
    new_rows,
    rows,
    shows_words,
    tells,
    to_slot,
)

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])


# --- The whole way ---


@pytest.mark.parametrize(("who", "taps"), [("maria", 10), ("tom", 7)])
async def test_told_at_night_read_at_the_slot_answered_and_read_next_day(
    town: Town, who: str, taps: int
) -> None:
    one = getattr(town, who)
    words = await tells(one)
    assert one.taps == taps
    said = one.sees("Maya gets it Mon 23 Nov 2026 08:00, unless they block you, together")
    assert "You can look for an answer from Mon 23 Nov 2026 12:00" in said
    number = re.search(r"Number ([A-Z2-9]{3}-[A-Z2-9]{3})", said)[1]
    one.never_saw(words)

    town.maya.never_saw(number)
    await to_slot(town, short_of=timedelta(minutes=1))
    town.maya.never_saw(number)
    await to_slot(town)
    card = town.maya.sees(WHAT)
    assert card.startswith(f"ELM STREET, {number}, a private message")
    for stranger_to_it in (one.name, one.id, words):
        assert stranger_to_it not in card
    for other in (town.ana, town.sam, town.lee):
        other.never_saw(number)
    for room in (town.elm, town.teens):
        room.hides(number)

    await answers(town)
    town.maya.sees("I send it Mon 23 Nov 2026 12:00. Until then you can change it.")
    await to_slot(town)

    one.taps = 0
    if who == "tom":
        await one.presses(TELL)
        await one.presses("Read an answer")
        await one.fills(words=words)
    else:
        await one.says(words)
    assert one.taps <= 3
    assert f"Maya, community contact, not police:\n> {ANSWER}" in one.sees(number)
    assert one.labels[:2] == ["Write back", "Take it back"]


@BOTH
async def test_both_ends_speak_five_times_with_the_six_words_alone(town: Town, who: str) -> None:
    """Each time from another account than the one that told it."""
    words = await tells(getattr(town, who))
    await to_slot(town)
    for turn in range(5):
        await answers(town, f"Question {turn}?")
        await to_slot(town)
        other = town.person(f"Phone {turn}", "telegram")
        await other.says(words)
        other.sees(f"Question {turn}?")
        await other.presses("Write back")
        await other.says(f"Reply {turn}.")
        await to_slot(town)
        town.maya.sees(f"Reply {turn}.")


# --- Before a word is written ---


MUST_BE_SAID = (
    "not for emergencies",
    "Crime Stoppers, 1-800-222-8477 in Canada",
    "No reader sees your name or account",
    "This app and the person who runs my computer can see that you write",
    "Your own words can give you away, above all in a small group",
    "Police may keep what they read",
    "All readers may copy it",
    "must report a child in danger",
)


@BOTH
async def test_before_a_word_is_written_all_that_must_be_said_is_said(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.presses(TELL)
    assert one.last.endswith("Is someone in danger right now?")
    screens = [one.last]
    assert one.labels == ["Yes", "No", "What this hides, and what not", "Read an answer", "Stop"]
    await one.presses("No")
    screens.append(one.last)
    assert one.labels == [LEE, MAYA, "Stop", "Back"]
    for fact in MUST_BE_SAID:
        assert sum(fact in said for said in screens) == 1, fact
    for said in screens:
        assert len(said) <= 300
        for lie in ("anonym", "untrace", "encrypt", "secure"):
            assert lie not in said.lower()


@BOTH
async def test_what_this_hides_is_one_tap_away_and_leads_back(town: Town, who: str) -> None:
    one = getattr(town, who)
    before = rows(town)
    await one.presses(TELL)
    await one.presses("What this hides, and what not")
    await one.presses(TELL)
    await one.presses("No")
    one.sees("Who should read it?")
    assert new_rows(town, before) == {}


async def test_danger_is_sent_to_the_emergency_number_and_nothing_is_kept(town: Town) -> None:
    before = rows(town)
    await town.maria.presses(TELL)
    await town.maria.presses("Yes")
    assert town.maria.last == "Call 911. I cannot. I kept nothing."
    assert new_rows(town, before) == {}


@BOTH
async def test_a_sentence_that_was_typed_is_the_first_answer(town: Town, who: str) -> None:
    one = getattr(town, who)
    before = rows(town)
    await one.says(WHAT)
    await one.presses("Something private")
    await one.presses("No")
    await one.presses(MAYA)
    if one.form:
        assert one.form.fields[0].value == WHAT
    await one.fills(place="Elm and 3rd", moment="Today")
    assert f"What:\n> {WHAT}" in one.last
    await one.says("x" * 1001)
    await one.presses("Something else")
    await one.presses("Something private")
    one.sees("That is too long: 1001 characters, and 1000 fit.")
    assert new_rows(town, before) == {}


@BOTH
async def test_a_story_after_a_command_in_a_group_is_never_acted_on(town: Town, who: str) -> None:
    one, room = getattr(town, who), town.elm if who == "maria" else town.teens
    before, stood = rows(town), list(room.messages)
    await one.runs("private", WHAT, to=room)
    if who == "maria":  # what is typed after a command of Discord's nobody else reads
        assert one.last.startswith("Everyone there can read what you typed after that command.")
        assert "please delete it. I did nothing with it." in one.last
    assert room.messages == stood  # told to that person alone
    await one.presses(TELL if who == "maria" else "Open")
    assert one.last.endswith("Is someone in danger right now?")
    await one.presses("No")
    await one.presses(MAYA)
    assert "car doors" not in (str(one.form) if one.form else one.last)
    assert new_rows(town, before) == {}


# --- Sending it, or not ---


@pytest.mark.parametrize(("members", "small"), [((80, 25), False), ((8, 6), True), ((9, 6), False)])
@BOTH
async def test_in_a_small_group_there_is_one_more_warning_before_it_is_sent(
    town: Town, who: str, members: tuple[int, int], small: bool
) -> None:
    one = getattr(town, who)

    def count(db):
        for chat, n in zip(groups.chats(db, town.group_id), members, strict=True):
            groups.looked(db, town.group_id, chat.id, members=n)

    await town.app.write(count)
    await drafts(one)
    await one.presses("Go on (not sent yet)")
    assert ("This group is small: few people could have known this." in one.last) == small


async def test_a_group_that_nobody_counted_is_warned_when_few_were_seen(town: Town) -> None:
    await drafts(town.maria)
    await town.maria.presses("Go on (not sent yet)")
    assert "This group is small" in town.maria.last


@BOTH
async def test_a_neutral_note_is_offered_where_the_group_wants_it_and_its_way_back_is_sealed(
    database: Database, tmp_path: Path, who: str
) -> None:
    keys = fresh()
    town = await Town.open(database, tmp_path, keys=keys)
    one = getattr(town, who)
    await drafts(one, what="With a note.")
    await one.presses("Go on (not sent yet)")
    assert "For a reminder I keep where to write to you, locked, until the end." in one.last
    await one.presses("Six words, and a short reminder here")
    assert "The reminder will only say: there is something to read here." in one.last
    await one.presses(SEND)
    await tells(one)
    with database.reading() as db:
        cases = tips.all_cases(db, town.group_id)
    ways = [Seal(keys).way(case.id, case.route) for case in cases]
    assert [way for way in ways if way] == [(one.platform, one.id, "en")]
    assert len(ways) == 2
    assert len({len(case.route) for case in cases}) == 1
    off = TipTerms(routes=False)
    await town.app.write(lambda db: tip_desk.set_terms(db, town.group_id, off))
    await drafts(one)
    await one.presses("Go on (not sent yet)")
    assert "note" not in one.last
    assert one.labels == ["Yes, with six words", "No, send it without an answer", "Stop", "Back"]
    wanted = one.messages[-1].buttons[0].data[:-1] + "1"
    await one.forges(wanted)
    assert "NOT SENT YET" in one.last
    assert "note" not in one.last
    await town.close()


@BOTH
async def test_no_row_is_written_before_the_last_tap(town: Town, who: str) -> None:
    one = getattr(town, who)
    before = rows(town)
    await drafts(one)
    await one.presses("Go on (not sent yet)")
    await one.presses("Back")
    await one.presses("Go on (not sent yet)")
    await one.presses("Yes, with six words")
    assert "NOT SENT YET" in one.last
    assert new_rows(town, before) == {}
    await one.presses(SEND)
    assert new_rows(town, before).keys() == {"tip_cases"}


@BOTH
async def test_screens_of_the_whole_way_fit_a_phone(
    town: Town, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All but the look at one's own words, which are as long as they are."""
    longest = max(phrase.listed("en"), key=len)
    monkeypatch.setattr(phrase, "listed", lambda _language: (longest,))
    one = getattr(town, who)
    seen = []
    receive = one._receive

    def note(chat, answer, pressed):
        if answer.post:
            seen.append(answer.post)
        receive(chat, answer, pressed)

    one._receive = note
    await drafts(one)
    await one.presses("Go on (not sent yet)")
    await one.presses("Six words, and a short reminder here")
    await one.presses(SEND)
    await one.presses("Send it now (easier to guess who wrote)")
    await one.presses("Yes, now")
    await one.presses("Take it back")
    await one.presses("Erase it")
    assert len(seen) >= 9
    for post in seen:
        labels = {button.label for row in post.rows for button in row}
        assert len(labels - {"Stop", "Back"}) <= 5, post
        assert len(str(post.text)) <= 300, post


async def test_the_last_tap_twice_sends_once(town: Town) -> None:
    await shows_words(town.maria)
    data = town.maria.messages[-1].buttons[0].data
    await town.maria.presses(SEND)
    await town.maria.forges(data)
    assert len(rows(town)["tip_cases"]) == 1
    assert "gets it" in town.maria.last


async def test_the_words_are_shown_once_and_the_same_until_it_is_sent(town: Town) -> None:
    await shows_words(town.maria)
    await town.maria.presses("Copy")
    first = town.maria.clipboard
    await town.later(minutes=1)
    await town.maria.forges(f"tip_look-{town.group_id}-{_reader(town)}")
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("Yes, with six words")
    assert first in town.maria.last
    await town.maria.presses(SEND)
    town.maria.never_saw(first)
    words = await tells(town.maria)
    assert words != first


def _reader(town: Town) -> str:
    """Return the word by which buttons name the reader."""
    send = next(one for one in town.maria.messages[-1].buttons if one.label == SEND)
    return send.data.rpartition("-")[2]


async def test_stop_forgets_and_wipes(town: Town) -> None:
    before = rows(town)
    await drafts(town.maria)
    await town.maria.presses("Stop")
    assert [one.text for one in town.maria.messages] == [
        "Stopped. Nothing was sent, and I kept nothing."
    ]
    await town.later(hours=1)
    assert len(town.maria.messages) == 1
    assert new_rows(town, before) == {}


async def test_the_chat_ends_with_a_line_that_says_nothing(town: Town) -> None:
    await tells(town.maria)
    assert len(town.maria.messages) == 1
    await town.maria.presses("Erase this chat")
    assert [one.text for one in town.maria.messages] == ["Hello. What can I do for you?"]


async def test_where_no_chat_can_be_wiped_the_person_is_told_how(town: Town) -> None:
    await tells(town.tom)
    assert town.tom.last.endswith("Now tap Dismiss.")
    assert "Erase this chat" not in town.tom.labels


async def test_stickers_voices_and_places_go_nowhere_and_are_said_to(town: Town) -> None:
    """Nor do edits and deletions: nothing that was sent is looked at again."""
    before = rows(town)
    await chooses(town.maria)
    for extra in ("sticker", "voice", "contact", "location"):
        await town.maria.says("", extras=(extra,))
        assert town.maria.last.startswith("I can read only words here.")
    await town.maria.sends(photos.photo(), text=WHAT)
    assert town.maria.last == "2 of 3: near which corner or block?"
    await town.maria.fills(place="Elm and 3rd", moment="Now")
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await to_slot(town)
    card = next(one for one in town.maya.messages if WHAT in one.text)
    assert card.files == ()
    assert len([one for one in town.maya.messages if "private message" in one.text]) == 1
    assert set(new_rows(town, before)) >= {"tip_cases"}
