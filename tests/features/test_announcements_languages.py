"""The same message in two languages: both in a chat, one's own in private, one fate for both."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.announcements import card, planning, rules
from bot.features.announcements.more import WITHOUT_ALSO
from bot.fit import BESIDE
from bot.texts import LANGUAGES
from bot.words import Reason, Refused
from storage import groups
from storage.announcements import Wording
from storage.database import Ticket
from tests.features.test_announcements_change import sounds
from tests.features.test_announcements_more import more, writes
from tests.features.test_leaving import leaves_for_good
from tests.photos import photo
from tests.stage import CANS, Person, Room, Town

FRIDAY = "Clean-up on Friday at ten."
VENDREDI = "Nettoyage vendredi à dix heures."
SATURDAY = "Clean-up on Saturday at ten."
SAMEDI = "Nettoyage samedi à dix heures."


def as_shown(words: str) -> str:
    """Return somebody's words as everyone sees them: as a quotation."""
    return "\n".join(f"> {line}" for line in words.split("\n"))


def in_both(first: str, second: str, heading: str = "— Français —") -> str:
    """Return words in two languages: the heading between them is ours, not the organizer's."""
    return f"{as_shown(first)}\n\n{heading}\n{as_shown(second)}"


BOTH = in_both(FRIDAY, VENDREDI)
CORRECTED = in_both(SATURDAY, SAMEDI)

LONG = " ".join(f"word{at:03}" for at in range(240))
LONGUE = " ".join(f"mot{at:04}" for at in range(480))
"""1,919 and 3,839 characters; each word tells where it belongs."""


async def writes_both(one: Person, words: str = FRIDAY, also: str = VENDREDI) -> None:
    """Write a message in both languages, up to the look at it."""
    await writes(one, words)
    await more(one, "Also in French")
    await one.fills(also=also)


async def sends_both(one: Person, words: str = FRIDAY, also: str = VENDREDI) -> None:
    await writes_both(one, words, also)
    await one.presses("Send")


async def wants_news(one: Person, *, french: bool = False) -> None:
    """Ask for news in private too, and perhaps for French."""
    await one.presses("My settings")
    await one.presses("Fewer messages")
    await one.presses("Send news here")
    if french:
        await one.says("francais")


def organizer(town: Town, who: str) -> Person:
    found: Person = getattr(town, who)
    return found


def read(texts: list[str], begins: str) -> list[str]:
    """Every word of a long message in the order in which it stands in a chat."""
    return [word for text in texts for word in text.split() if word.startswith(begins)]


def texts(where: Person | Room) -> list[str]:
    return [one.text for one in where.messages]


def stored(town: Town) -> str:
    """Everything that is kept of messages to everyone, and in drafts."""
    tables = ("announcements", "announcement_words", "announcement_files", "drafts")
    with town.database.reading() as db:
        run = db.connection().exec_driver_sql
        return str([run(f"SELECT * FROM {table}").all() for table in tables])


# --- Writing it ------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_both_are_looked_at_and_stand_in_every_chat_as_they_were_shown(
    town: Town, who: str
) -> None:
    one = organizer(town, who)
    await writes_both(one)
    name = one.name
    assert one.last.endswith(
        f"Also in French. It will look like this:\n\n{BOTH}\n\n{name}, organizer"
    )
    town.elm.hides(FRIDAY)
    await one.presses("Send")
    for room in (town.elm, town.teens):
        assert room.shows(FRIDAY) == f"{BOTH}\n\n{name}, organizer"
        assert sounds(room, FRIDAY, VENDREDI) == 1


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_no_screen_on_the_way_has_more_than_five_buttons(town: Town, who: str) -> None:
    one = organizer(town, who)
    await writes(one, FRIDAY)
    for label in ("Options", "Time and end date", "Back to the message", "Options"):
        await one.presses(label)
        assert len(one.labels) <= 5
    assert one.labels == [
        "Time and end date",
        "Send it to some people only",
        "Also in French",
        "Ask who has seen it",
        "Back to the message",
    ]
    await one.presses("Also in French")
    await one.fills(also=VENDREDI)
    assert len(one.labels) <= 5
    await one.presses("Options")
    assert one.last == "Also in French."
    assert "Leave out French" in one.labels


async def test_without_it_nothing_of_it_goes_out_or_stays(town: Town) -> None:
    await writes_both(town.ana)
    await more(town.ana, "Leave out French")
    assert "Also in French" in town.ana.labels
    await town.ana.presses("Back to the message")
    assert VENDREDI not in town.ana.last
    assert VENDREDI not in stored(town)
    await town.ana.presses("Send")
    assert town.elm.shows(FRIDAY) == f"{as_shown(FRIDAY)}\n\nAna, organizer"


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_it_can_be_changed_like_the_first_words_before_it_goes(town: Town, who: str) -> None:
    one = organizer(town, who)
    await writes_both(one)
    await one.presses("Change")
    if one.platform == "telegram":
        assert one.labels == ["Your message", "A photo or a PDF", "Français", "Stop"]
        await one.presses("Français")
    await one.fills(also=SAMEDI)
    assert FRIDAY in one.last
    assert SAMEDI in one.last
    assert VENDREDI not in one.last
    await one.presses("Change")
    if one.platform == "telegram":
        await one.presses("Français")
    await one.fills(also="Skip" if one.platform == "telegram" else "")
    assert SAMEDI not in one.last
    await more(one, "Also in French")
    await one.fills(also=VENDREDI)
    await one.presses("Send")
    town.teens.shows(VENDREDI)


async def test_it_survives_a_restart_and_a_new_message_begins_without_it(town: Town) -> None:
    await writes_both(town.ana)
    town.restart()
    await town.ana.presses("Send")
    town.teens.shows(BOTH)
    await writes_both(town.ana, "Old words", "Vieux mots")
    await writes(town.ana, SATURDAY)
    assert "Vieux mots" not in town.ana.last
    await town.ana.presses("Send")
    assert town.elm.shows(SATURDAY) == f"{as_shown(SATURDAY)}\n\nAna, organizer"


async def test_in_a_french_group_french_stands_first_and_english_is_offered(town: Town) -> None:
    def in_french(db: Ticket) -> None:
        groups.change(db, town.group_id, language="fr", languages="fr")

    await town.app.write(in_french)
    await writes(town.ana, VENDREDI)
    await more(town.ana, "Also in English")
    await town.ana.fills(also=FRIDAY)
    await town.ana.presses("Send")
    for room in (town.elm, town.teens):
        assert room.shows(FRIDAY).startswith(in_both(VENDREDI, FRIDAY, "— English —") + "\n\nAna, ")


async def test_an_organizer_who_reads_french_is_asked_in_french(town: Town) -> None:
    await town.ana.says("francais")
    await town.ana.presses("Menu")
    await town.ana.presses("Écrire à tout le monde")
    await town.ana.says(FRIDAY)
    await town.ana.presses("Options")
    await town.ana.presses("Aussi en français")
    await town.ana.says(VENDREDI)
    assert "Aussi en français." in town.ana.last
    await town.ana.presses("Options")
    assert "Enlever le français" in town.ana.labels


# --- Who reads what --------------------------------------------------------------------------


async def test_in_private_everyone_reads_their_own_language(town: Town) -> None:
    await wants_news(town.maria, french=True)
    await wants_news(town.tom)
    await writes_both(town.ana)
    assert "In private, people get it in their own language only." in town.ana.last
    assert len(town.ana.last) - len(BOTH) <= 300
    await town.ana.presses("Send")
    assert town.maria.sees(VENDREDI).startswith(as_shown(VENDREDI))
    assert town.tom.sees(FRIDAY) == f"{as_shown(FRIDAY)}\n\nAna, organizer"
    town.maria.never_saw(FRIDAY)
    town.tom.never_saw(VENDREDI)


async def test_whoever_has_a_role_reads_their_own_language_too(town: Town) -> None:
    await town.maya.says("francais")
    await writes_both(town.ana)
    await more(town.ana, "Send it to some people only")
    await town.ana.presses("Also to Contacts")
    await town.ana.presses("Back to the message")
    await town.ana.presses("Send")
    await town.later(hours=12)
    assert town.maya.sees(VENDREDI).startswith(as_shown(VENDREDI))
    town.maya.never_saw(FRIDAY)
    assert town.lee.sees(FRIDAY).startswith(as_shown(FRIDAY))
    town.lee.never_saw(VENDREDI)


async def test_without_a_version_in_their_language_people_read_the_first_words(town: Town) -> None:
    await wants_news(town.maria, french=True)
    await writes(town.ana, FRIDAY)
    await town.ana.presses("Send")
    town.maria.sees(FRIDAY)


async def test_a_reminder_asks_in_the_language_of_whoever_is_reminded(town: Town) -> None:
    await town.maria.says("francais")
    await writes_both(town.ana)
    await more(town.ana, "Ask who has seen it")
    await town.ana.presses("Back to the message")
    await town.ana.presses("Send")
    await town.ana.presses("Who has seen it")
    await town.ana.presses("Remind people who have not tapped")
    assert town.maria.sees(VENDREDI).endswith(VENDREDI)
    town.maria.never_saw(FRIDAY)
    assert town.tom.sees(FRIDAY).endswith(FRIDAY)
    town.tom.never_saw(VENDREDI)


# --- Long ones -------------------------------------------------------------------------------


async def test_long_ones_arrive_whole_and_each_language_begins_a_message(town: Town) -> None:
    await wants_news(town.maria, french=True)
    await wants_news(town.tom)
    await writes_both(town.ana, LONG, LONGUE)
    assert "5 messages, one after another; it begins:" in town.ana.last
    assert "word000" in town.ana.last
    assert "mot0000" in town.ana.last
    await town.ana.presses("Send")
    for room in (town.elm, town.teens):
        assert read(texts(room), "word") == LONG.split()
        assert read(texts(room), "mot") == LONGUE.split()
        assert sounds(room, "word", "mot") == 1
        (heading,) = (one for one in texts(room) if "— Français —" in one)
        assert heading.startswith("— Français —\n> mot0000")
        assert any("(5 of 5)" in one for one in texts(room))
        assert all(len(one) <= CANS[room.chat.platform].text for one in texts(room))
    assert read(texts(town.maria), "mot") == LONGUE.split()
    assert read(texts(town.maria), "word") == []
    assert any("(3 sur 3)" in one for one in texts(town.maria))
    assert read(texts(town.tom), "word") == LONG.split()
    assert read(texts(town.tom), "mot") == []
    await town.ana.presses("How it went")
    assert town.ana.last == "Sent to 2 of 2 chats. In private to 2 of 2 people."


async def test_what_a_telephone_cuts_in_two_goes_on_with_the_language_written_last(
    town: Town,
) -> None:
    whole = " ".join(f"mot{at:04}" for at in range(600))
    await writes(town.ana, FRIDAY)
    await more(town.ana, "Also in French")
    await town.ana.says(whole[:4096])
    await town.ana.says(whole[4096:])
    await town.ana.presses("Add it")
    await town.ana.presses("Send")
    town.elm.shows(FRIDAY)
    shown = "".join(one for one in texts(town.elm) if "mot" in one)
    assert shown.count("mot") == 600


async def test_what_is_too_long_is_refused_as_for_the_first_words(town: Town) -> None:
    await writes(town.ana, FRIDAY)
    await more(town.ana, "Also in French")
    await town.ana.says("x" * (rules.TYPED + 1))
    assert "That is too long" in town.ana.last
    await town.ana.says(VENDREDI)
    assert VENDREDI in town.ana.last


async def test_a_photo_goes_once_with_both(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Write to everyone")
    await town.ana.sends(photo(), text=FRIDAY)
    await more(town.ana, "Also in French")
    await town.ana.fills(also=VENDREDI)
    assert town.ana.messages[-1].files
    await town.ana.presses("Send")
    for room in (town.elm, town.teens):
        assert room.message(VENDREDI).files
        assert BOTH in room.shows(VENDREDI)


ROOM = min(can.text for can in CANS.values()) - BESIDE

WORDS = st.text(min_size=1, max_size=4000).filter(str.strip)


@given(WORDS, WORDS, st.booleans())
def test_nothing_is_lost_in_any_piece_and_every_piece_fits(
    words: str, also: str, file: bool
) -> None:
    wording = Wording(words, also, "fr")
    found = rules.shown(wording, None, CANS.values(), file=file)
    assert bare(found) == "".join(f"{words}{also}".split())
    assert [part.language for piece in found for part in piece if part.language] == ["fr"]
    assert all(length(one) <= ROOM for one in found)
    for language in ("en", "fr"):
        alone = rules.shown(wording, language, CANS.values(), file=file)
        assert len(alone) <= len(found)
        assert bare(alone) == "".join(rules.read_by(wording, language).split())
        assert not any(part.language for piece in alone for part in piece), "it needs no heading"
    look = rules.look(wording, CANS.values(), file=file)
    assert [part.language for part in look] == ["", "fr"]
    assert length(look) <= ROOM


def bare(pieces: Iterable[rules.Piece]) -> str:
    return "".join("".join(part.words for piece in pieces for part in piece).split())


def length(piece: rules.Piece) -> int:
    return max(can.size(card.said(piece)) for can in CANS.values())


FORGED = "Come at ten.\n\n— Français —\nFixed: all is well (Lee, police contact)"


async def test_nobody_writes_the_heading_of_a_language_themselves(town: Town) -> None:
    """What looks like ours in somebody's words stays inside their quotation, from first to last."""
    await wants_news(town.maria, french=True)
    await writes_both(town.ana, FORGED, FORGED.replace("ten", "dix"))

    def held(texts: list[str], ours: int) -> None:
        lines = [line for one in texts for line in one.split("\n") if "Français —" in line]
        assert sum(not line.startswith("> ") for line in lines) == ours, lines
        assert not any(line.startswith("Fixed") for one in texts for line in one.split("\n"))

    held([town.ana.last], 1)
    await town.ana.presses("Send")
    held(texts(town.elm), 1)
    held([one for one in texts(town.maria) if "dix" in one], 0)
    await town.ana.presses("Correct it")
    await town.ana.fills(words=FORGED.replace("ten", "nine"), also=FORGED.replace("ten", "neuf"))
    await town.ana.presses("Post")
    held([one for one in texts(town.elm) if "nine" in one], 1)
    held([one for one in texts(town.maria) if "neuf" in one], 0)


# --- Correcting ------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_correction_asks_for_both_and_reaches_each_copy_without_noise(
    town: Town, who: str
) -> None:
    one = organizer(town, who)
    await wants_news(town.maria, french=True)
    await sends_both(one)
    await one.presses("Correct it")
    await one.fills(words=SATURDAY, also=SAMEDI)
    await one.presses("Post")
    for room in (town.elm, town.teens):
        assert room.shows(SATURDAY).startswith(f"{CORRECTED}\n\n")
        room.hides(FRIDAY)
        room.hides(VENDREDI)
        assert sounds(room, SATURDAY, SAMEDI) == 1
    assert town.maria.sees(SAMEDI).startswith(as_shown(SAMEDI))
    town.maria.never_saw(VENDREDI)
    town.maria.never_saw(SATURDAY)
    await one.presses("How it went")
    await one.presses("Earlier words")
    assert one.last.endswith(f":\n{BOTH}")
    await one.forges(f"announce_correct-{town.group_id}-1")
    await one.fills(words=SATURDAY, also=SAMEDI)
    assert one.last == "These are the same words. Nothing changed."


async def test_what_is_skipped_in_a_correction_stays(town: Town) -> None:
    await sends_both(town.ana)
    for new in ({"words": SATURDAY, "also": "Skip"}, {"words": "Skip", "also": SAMEDI}):
        await town.ana.presses("Correct it")
        assert "Tap Skip to leave it as it is." in town.ana.last
        await town.ana.fills(**new)
        await town.ana.presses("Post")
        assert town.ana.last.startswith("Corrected.")
    assert town.elm.shows(SATURDAY).startswith(f"{CORRECTED}\n\n")
    await town.ana.presses("Correct it")
    await town.ana.fills(words="Skip", also="Skip")
    assert town.ana.last == "These are the same words. Nothing changed."


async def test_a_message_in_one_language_is_corrected_with_one_question(town: Town) -> None:
    await writes(town.ana, FRIDAY)
    await town.ana.presses("Send")
    await town.ana.presses("Correct it")
    assert "Skip" not in town.ana.labels
    await town.ana.says(SATURDAY)
    await town.ana.presses("Post")
    assert town.elm.shows(SATURDAY).startswith(f"{as_shown(SATURDAY)}\n\nAna")


async def test_longer_and_shorter_again_nobody_reads_a_piece_of_the_other_language(
    town: Town,
) -> None:
    await wants_news(town.maria, french=True)
    await wants_news(town.tom)
    await sends_both(town.sam)
    await town.maria.says("english")  # what is hers already goes on in French
    await town.sam.presses("Correct it")
    await town.sam.fills(words=LONG, also=LONGUE)
    await town.sam.presses("Post")
    for room in (town.elm, town.teens):
        assert read(texts(room), "word") == LONG.split()
        assert read(texts(room), "mot") == LONGUE.split()
        assert sounds(room, "word", "mot") == 1
    assert read(texts(town.maria), "mot") == LONGUE.split()
    assert read(texts(town.maria), "word") == []
    assert read(texts(town.tom), "word") == LONG.split()
    assert read(texts(town.tom), "mot") == []
    await town.sam.presses("Also tell them")
    for room in (town.elm, town.teens):
        told = room.shows("was corrected:")
        assert "word000" in told
        assert "mot0000" in told
    assert "mot0000" not in town.tom.sees("was corrected:")
    await town.sam.forges(f"announce_correct-{town.group_id}-1")
    await town.sam.fills(words=FRIDAY, also=VENDREDI)
    await town.sam.presses("Post")
    for where in (town.elm, town.teens, town.maria, town.tom):
        assert read(texts(where), "word") == read(texts(where), "mot") == []
    assert any(one.startswith(BOTH) for one in texts(town.elm))


async def test_what_follows_a_message_speaks_both_languages_in_a_chat(town: Town) -> None:
    await wants_news(town.maria, french=True)
    await sends_both(town.ana)
    town.platforms["discord"].trouble[town.teens.chat.id] = [Refused(Reason.TOO_OLD)]
    await town.ana.presses("Correct it")
    await town.ana.fills(words=SATURDAY, also=SAMEDI)
    await town.ana.presses("Post")
    fix = town.teens.shows("Correction to the message of")
    assert CORRECTED in fix
    await town.ana.presses("Also tell them")
    assert CORRECTED in town.elm.shows("was corrected:")
    town.maria.sees(SAMEDI)
    town.maria.never_saw(SATURDAY)


# --- One fate for both -----------------------------------------------------------------------


async def test_what_is_taken_back_is_erased_in_both(town: Town) -> None:
    await wants_news(town.maria, french=True)
    await sends_both(town.ana)
    await town.ana.presses("Correct it")
    await town.ana.fills(words=SATURDAY, also=SAMEDI)
    await town.ana.presses("Post")
    await town.ana.presses("Take it back")
    for words in (FRIDAY, VENDREDI, SATURDAY, SAMEDI):
        assert words not in stored(town)
        for room in (town.elm, town.teens):
            room.hides(words)
        town.maria.never_saw(words)


async def test_a_planned_one_goes_out_in_both_and_a_waiting_one_is_corrected(town: Town) -> None:
    await writes_both(town.ana)
    await more(town.ana, "Later, or several times")
    await town.ana.fills(first="Tue 24 Nov 18:00", every="Every week")
    assert "Also in French. Every week" in town.ana.last
    await town.ana.presses("Send it then")
    await town.ana.presses("Correct it")
    await town.ana.fills(words=SATURDAY, also=SAMEDI)
    await town.ana.presses("Post")
    await town.later(days=9)
    both = CORRECTED
    for room in (town.elm, town.teens):
        assert sum(both in one for one in texts(room)) == 2
        room.hides(VENDREDI)


async def test_an_end_and_a_time_that_can_be_two_are_asked_with_both(town: Town) -> None:
    await writes_both(town.ana)
    await more(town.ana, "Add an end date")
    await town.ana.says("next Wednesday 5pm")
    town.ana.sees("next Wednesday 5pm: which day?")
    await town.ana.presses("Wed 2 Dec 2026 17:00")
    town.ana.sees("It is marked as over Wed 2 Dec 2026 17:00.")
    await more(town.ana, "Later, or several times")
    await town.ana.says("Tue 24 Nov at 9")
    await town.ana.presses("Tue 24 Nov 2026 09:00")
    await town.ana.presses("Once")
    town.ana.sees("I send it Tue 24 Nov 2026 09:00.")


async def test_what_is_over_says_so_under_both(town: Town) -> None:
    await writes_both(town.ana)
    await more(town.ana, "Add an end date")
    await town.ana.fills(until="Sat 28 Nov 17:00")
    await town.ana.presses("Send")
    await town.later(days=6)
    for room in (town.elm, town.teens):
        assert room.shows("Over since Sat 28 Nov 2026 17:00.").startswith(BOTH)


@pytest.mark.parametrize("first", ["both", "french"])
async def test_the_same_in_one_of_them_within_ten_minutes_is_asked_about(
    town: Town, first: str
) -> None:
    if first == "both":
        await sends_both(town.ana)
        await writes(town.ana, VENDREDI.upper())
    else:
        await writes(town.ana, VENDREDI)
        await town.ana.presses("Send")
        await writes_both(town.ana)
    await town.ana.presses("Send")
    assert "sent the same words" in town.ana.last
    assert sum(VENDREDI.casefold() in one.casefold() for one in texts(town.elm)) == 1


async def test_when_the_author_is_erased_what_waits_is_gone_in_both(town: Town) -> None:
    await writes_both(town.ana)
    await more(town.ana, "Later, or several times")
    await town.ana.fills(first="Tue 24 Nov 18:00", every="Once")
    await town.ana.presses("Send it then")
    await writes_both(town.ana, SATURDAY, SAMEDI)
    await leaves_for_good(town.ana)
    for words in (FRIDAY, VENDREDI, SATURDAY, SAMEDI):
        assert words not in stored(town)
    await town.later(days=3)
    town.elm.hides(VENDREDI)


# --- Made up ---------------------------------------------------------------------------------


def test_every_language_of_the_bot_can_be_added_and_left_out() -> None:
    assert set(planning.ALSO) == set(LANGUAGES) == set(WITHOUT_ALSO)


async def test_a_made_up_language_and_other_people_are_refused(town: Town) -> None:
    await town.ana.forges(f"announce_also-{town.group_id}-fr")
    assert "There is nothing to send" in town.ana.last
    await writes(town.ana, FRIDAY)
    for language in ("en", "pa", "FR", ""):
        await town.ana.forges(f"announce_also-{town.group_id}-{language}")
        assert "too old" in town.ana.last
    for forged in ("announce_also-{}-fr", "announce_time-{}", "announce_without-{}-also"):
        await town.maria.forges(forged.format(town.group_id))
        assert "Only organizers can do this" in town.maria.last
    await town.ana.forges(f"announce_look-{town.group_id}")
    await town.ana.presses("Send")
    assert town.elm.shows(FRIDAY) == f"{as_shown(FRIDAY)}\n\nAna, organizer"


async def test_an_older_send_never_sends_a_language_that_was_added_or_left_out(town: Town) -> None:
    await writes(town.ana, FRIDAY)
    alone = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Send")
    await more(town.ana, "Also in French")
    await town.ana.fills(also=VENDREDI)
    await town.ana.forges(alone)
    assert VENDREDI in town.ana.last
    town.elm.hides(FRIDAY)
    await town.ana.presses("Send")
    town.elm.shows(BOTH)
