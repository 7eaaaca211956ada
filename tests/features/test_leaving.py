"""Stop and erase: what is known of somebody ends, and what stays has no name."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from bot.words import Reason, Refused
from storage import cards, members, people, polls
from storage.database import Database
from tests.stage import Person, Town
from tests.telling import MAYA, SEND, answers, drafts, tells, to_slot

NAME = "Zebulonquartz"
NUMBER = "700000001234567"
"""A name and an id that stand nowhere by chance."""

WHERE = pytest.mark.parametrize("platform", ["telegram", "discord"])


def moves_in(town: Town, platform: str) -> Person:
    """Let somebody come to the street who can be told from everybody else."""
    one = Person(town, platform, NAME, id=NUMBER)
    town.platforms[platform].people[one.id] = one
    town.everyone.append(one)
    room = town.elm if platform == "telegram" else town.teens
    room.people.append(one)
    return one


def found(town: Town) -> set[str]:
    """Return the columns in which the name or the id stands."""
    there = set()
    with town.database.reading() as db:
        for table in inspect(town.database.engine).get_table_names():
            for row in db.connection().execute(text(f'SELECT * FROM "{table}"')).mappings():
                for column, value in row.items():
                    if NAME in str(value) or NUMBER in str(value):
                        there.add(f"{table}.{column}")
    return there


def in_files(folder: Path) -> bool:
    held = b"".join(one.read_bytes() for one in folder.rglob("porchlight.db*"))
    return NAME.encode() in held or NUMBER.encode() in held


async def lives_here(town: Town, one: Person) -> None:
    """Take part in everything there is."""
    await one.says("menu")
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await one.presses("Add my name")
    await one.presses("Send")
    await one.presses("Ask a question")
    await one.fills(
        whom="Ask Lee, police", words="Can we get a speed sign?", shown="Yes, with my name"
    )
    await town.ana.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Find a date")
    await town.ana.fills(what="Clean-up", dates="Tue 8 Dec 7pm, Thu 10 Dec 7pm")
    await town.ana.presses("Post")
    await one.presses("Tue 8 yes")
    await town.ana.says("menu")
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await one.presses("I need some help")
    await one.fills(need="A ladder")
    await one.presses("Send")
    await tells(one)
    await one.says("menu")
    await one.presses("Report a problem")
    await one.presses("No")


GONE = {
    "accounts.person_id", "checkin_hands.person_id", "checkin_hands.taken_by",
    "concern_offers.by_id", "concern_voices.person_id", "followed.person_id",
    "hand_words.by_id", "past_contacts.person_id",
    "memberships.person_id", "quiet_hours.person_id", "responses.person_id",
    "roles.person_id", "wishes.person_id",
}  # fmt: skip
NAMELESS = {
    "alerts.author", "announcements.author", "announcements.taken_by", "checkins.asked_by",
    "concerns.person_id", "connections.answered_by",
    "connections.asked_by", "connections.host", "moderation.person_id", "polls.asked_by",
    "questions.person_id", "renames.person_id", "replies.person_id",
}  # fmt: skip
"""Every column that refers to a person: what becomes of it when they are erased. It is gone, or
stays as a number to which no name and no account leads any more."""


def test_of_every_column_about_a_person_it_is_said_what_erasing_does(database: Database) -> None:
    there = inspect(database.engine)
    about = {
        f"{table}.{key['constrained_columns'][0]}"
        for table in there.get_table_names()
        for key in there.get_foreign_keys(table)
        if key["referred_table"] == "people"
    }
    assert about == GONE | NAMELESS


async def leaves_for_good(one: Person) -> None:
    await one.says("menu")
    await one.presses("My settings")
    await one.presses("Stop and erase")
    await one.presses("Erase")


@WHERE
async def test_nothing_is_found_of_whoever_erased_themselves(
    town: Town, platform: str, tmp_path: Path
) -> None:
    one = moves_in(town, platform)
    await lives_here(town, one)
    assert len(found(town)) > 3
    with town.database.reading() as db:
        number = people.person(db, one.platform, one.id).id
    await one.says("menu")
    await one.presses("My settings")
    await one.presses("Stop and erase")
    said = one.last
    assert "This ends: what I know of your account, 1 open question" in said
    assert "This stays, without your name: E-1" in said
    assert len(said) <= 300
    await one.presses("Erase")
    one.sees("Erased. You can block me now.")
    await town.settle()
    assert found(town) == set()
    assert not in_files(tmp_path)
    assert NUMBER not in str(town.app.memory.__dict__)
    with town.database.reading() as db:
        for table, column in (name.split(".") for name in GONE):
            left = text(f"SELECT count(*) FROM {table} WHERE {column} = :number")
            assert db.connection().execute(left, {"number": number}).scalar_one() == 0, table
    for other in town.everyone:
        if other is not one:
            assert NAME not in str([message.text for message in other.messages])
    town.elm.hides(NAME)
    town.teens.hides(NAME)


@WHERE
async def test_no_changes_nothing(town: Town, platform: str) -> None:
    one = moves_in(town, platform)
    await lives_here(town, one)
    before = found(town)
    await one.says("menu")
    await one.presses("My settings")
    await one.presses("Stop and erase")
    await one.presses("No")
    assert found(town) == before
    one.sees("I write to you when something concerns you.")


async def test_a_stranger_reads_that_nothing_is_kept(town: Town) -> None:
    await town.stranger.forges("erase_ask-0")
    assert town.stranger.last == "I keep nothing about you."


async def test_votes_that_are_over_stay_counted_and_nobody_votes_twice(town: Town) -> None:
    for what in ("Clean-up", "Picnic"):
        await town.ana.says("menu")
        await town.ana.presses("Organize")
        await town.ana.presses("Find a date")
        await town.ana.fills(what=what, dates="Tue 8 Dec 7pm, Thu 10 Dec 7pm")
        await town.ana.presses("Post")
        await town.maria.presses("Tue 8 yes")
        if what == "Clean-up":
            await town.ana.says("menu")
            await town.ana.organizes("Open votes")
            await town.ana.presses("Close it now")
    await leaves_for_good(town.maria)

    def counts() -> list[int]:
        with town.database.reading() as db:
            return [polls.counts(db, town.group_id, number)[1].yes for number in (1, 2)]

    assert counts() == [1, 0]
    await town.maria.presses("Tue 8 yes")
    assert counts() == [1, 1]


async def test_a_contact_who_is_erased_reads_nothing_more(town: Town) -> None:
    await tells(town.maria, "Lee, police contact")
    await to_slot(town)
    assert any("private message" in one.text for one in town.lee.messages)
    town.elm.shows("Lee (police)")
    await leaves_for_good(town.lee)
    assert not any("zebraquartz" in one.text for one in town.lee.messages)
    assert "Lee" not in town.elm.shows("I am a bot")
    await tells(town.maria)
    assert "Lee, police contact" not in town.maria.labels


async def test_the_only_organizer_is_told_what_happens(town: Town) -> None:
    def leave_alone(db):
        sam = people.person(db, town.sam.platform, town.sam.id)
        members.take_role(db, town.group_id, sam.id, members.ORGANIZER)

    await town.ana.presses("My settings")
    await town.ana.presses("Stop and erase")
    assert "being organizer of Elm Street" in town.ana.last
    await town.app.write(leave_alone)
    await town.ana.presses("No")
    await town.ana.presses("Stop and erase")
    assert town.ana.last.startswith("You are the only organizer of Elm Street. Who takes over?")


async def test_the_name_under_a_message_to_everyone_goes(town: Town) -> None:
    await town.sam.presses("Write to everyone")
    await town.sam.fills(words="Garbage day moves to Friday.")
    await town.sam.presses("Send")
    assert "Sam, organizer" in town.elm.shows("Garbage day")
    await town.sam.presses("Correct it")
    await town.sam.fills(words="Garbage day moves to Saturday.")
    await town.sam.presses("Post")
    await town.sam.presses("Also tell them")
    assert "Sam, organizer" in town.elm.shows("was corrected:")
    await leaves_for_good(town.sam)
    assert town.elm.shows("Garbage day").endswith("organizer")
    town.elm.hides("Sam")


async def test_private_messages_are_blanked_even_when_the_platform_was_away(town: Town) -> None:
    one = moves_in(town, "telegram")
    await lives_here(town, one)
    await town.lee.replies("Can we get a speed sign?", "Yes, in spring.")
    await town.later(minutes=3)
    assert any("Yes, in spring." in message.text for message in one.messages)
    town.platforms["telegram"].trouble[one.id] = [Refused(Reason.UNREACHED)] * 2
    await leaves_for_good(one)
    for _ in range(3):
        await town.later(minutes=1)
    assert found(town) == set()
    assert not any("Yes, in spring." in message.text for message in one.messages)


async def test_a_note_finds_nobody_any_more_and_the_reader_does_not_learn_it(town: Town) -> None:
    for one in (town.maria, town.tom):
        await drafts(one)
        for label in ("Go on (not sent yet)", "Six words, and a short reminder here", SEND):
            await one.presses(label)
    before = routes(town)
    await leaves_for_good(town.maria)
    after = routes(town)
    # All of them changed: who compares two copies of the data does not see whose did.
    assert before.keys() == after.keys()
    assert all(before[case_id] != after[case_id] for case_id in before)
    town.tom.reachable = False
    await to_slot(town)
    for card in [one for one in town.maya.messages if "private message" in one.text]:
        await town.maya.replies(card.text[:30], "Thank you.")
    await to_slot(town)
    told = [one.text for one in town.maya.messages if "a private message for" in one.text]
    assert len(told) == 2
    assert all("elivered" not in one for one in told)
    town.maria.never_saw("There is something to read here.")


def routes(town: Town) -> dict[str, bytes]:
    with town.database.reading() as db:
        found = db.connection().execute(text("SELECT id, route FROM tip_cases"))
        return {case_id: bytes(route) for case_id, route in found}


async def test_no_reader_sees_by_a_block_that_whoever_told_it_has_gone(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    await leaves_for_good(town.maria)
    await town.maya.presses("More")
    for _ in range(4):
        if "Block this sender" in town.maya.labels:
            break
        await town.maya.presses("More")
    await town.maya.presses("Block this sender")
    await town.maya.presses("Block until then")
    assert town.maya.last.startswith("Blocked until ")
    await tells(town.maria, what="Back again.")
    await to_slot(town)
    town.maya.never_saw("Back again.")


async def test_what_was_told_stays_behind_its_six_words(town: Town) -> None:
    words = await tells(town.maria)
    await leaves_for_good(town.maria)
    await to_slot(town)
    await answers(town)
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("walrusflute")


async def test_forms_and_words_in_memory_are_forgotten(town: Town) -> None:
    await drafts(town.maria, MAYA)
    await leaves_for_good(town.maria)
    await town.maria.says("menu")
    await town.maria.forges(f"tip_next-{town.group_id}-1")
    assert "That took a while" in town.maria.last or "too old" in town.maria.last


async def test_a_copy_under_way_is_blanked_once_it_has_landed(town: Town) -> None:
    one = moves_in(town, "discord")
    await lives_here(town, one)

    def under_way(db):
        card = cards.CardRow(group_id=town.group_id, kind="role_taken", key="police_20261122")
        db.add(card)
        db.flush()
        db.add(
            cards.CopyRow(
                card_id=card.id,
                platform="discord",
                chat=one.id,
                direct=True,
                language="en",
                due=town.clock,
                state=cards.SENDING,
                sending=1,
                nonce="a" * 24,
                began=town.clock - timedelta(seconds=5),
            )
        )

    await town.app.write(under_way)
    await leaves_for_good(one)
    await town.later(minutes=5)
    assert found(town) == set()
    one.never_saw("You are no longer police contact")
