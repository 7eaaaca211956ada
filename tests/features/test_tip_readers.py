"""Who reads what is told privately: named before a word is written, and nobody else."""

from __future__ import annotations

import pytest

from storage import groups, members, people
from tests.stage import Person, Room, Town
from tests.telling import LEE, MAYA, TELL, WHAT, chooses, drafts, drop, rows, tells, to_slot

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])
KIM = "Kim, community contact, not police"


async def desk(town: Town, members: int | None = None) -> Room:
    """Let the contacts have a chat of their own."""
    room = town.room("telegram", "Elm Desk", [town.ana, town.lee])

    def connect(db):
        groups.connect(
            db,
            town.group_id,
            "telegram",
            room.chat.id,
            kind="group",
            title="Elm Desk",
            purpose=groups.DESK,
            members=members,
        )

    await town.app.write(connect)
    return room


async def contact(town: Town, name: str) -> Person:
    """Let somebody else be a community contact too."""
    one = town.person(name, "telegram")
    town.elm.people.append(one)

    def job(db):
        chat = groups.chat(db, "telegram", town.elm.chat.id)
        person = people.meet(db, one.platform, one.id, one.name, "en")
        members.see(db, town.group_id, chat.id, person.id, town.clock.date())
        people.opened_private(db, one.platform, one.id, town.group_id)
        members.give_role(db, town.group_id, person.id, members.COMMUNITY)

    await town.app.write(job)
    return one


# --- By name, role and number ---


@pytest.mark.parametrize(
    ("members", "others"),
    [
        (5, "Lee, police contact; also 4 others in Elm Desk"),
        (2, "Lee, police contact; also 1 other in Elm Desk"),
        (1, "Lee, police contact"),
        (None, "Lee, police contact; also all in Elm Desk"),
    ],
)
@BOTH
async def test_whoever_reads_along_is_counted(
    town: Town, who: str, members: int | None, others: str
) -> None:
    one = getattr(town, who)
    await desk(town, members)
    await one.presses(TELL)
    await one.presses("No")
    assert one.labels == [others, MAYA, "Stop", "Back"]
    await one.presses(others)
    asked = one.form.fields[0].hint if one.form else one.last
    assert others in asked


async def test_organizers_are_named_and_their_chat_is_counted(town: Town) -> None:
    await desk(town, 5)
    await drop(town, town.lee, members.POLICE)
    await drop(town, town.maya, members.COMMUNITY)
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    assert town.maria.labels[0] == "Organizers: Ana, Sam; also 5 others in Elm Desk"


@BOTH
async def test_who_reads_next_when_the_reader_stays_silent_is_said_before(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await chooses(one)
    assert "No answer for" not in (one.form.fields[0].hint if one.form else one.last)
    await contact(town, "Kim")
    await one.presses(TELL)
    await one.presses("No")
    assert one.labels == [LEE, MAYA, KIM, "Stop", "Back"]
    await one.presses(MAYA)
    said = "Maya, community contact, not police. No answer for 6 days: Kim reads it too."
    assert said in (one.form.fields[0].hint if one.form else one.last)
    await one.fills(what=WHAT, place="Elm", moment="Now")
    assert one.last.endswith("No answer for 6 days: Kim reads it too.")


async def test_many_readers_come_a_few_at_a_time(town: Town) -> None:
    for name in ("Kim", "Noor", "Rosa"):
        await contact(town, name)
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    assert len(town.maria.labels) <= 5
    seen = list(town.maria.labels)
    while "Someone else" in town.maria.labels:
        await town.maria.presses("Someone else")
        assert len(town.maria.labels) <= 5
        assert "Who should read it?" in town.maria.last
        seen += town.maria.labels
    assert {LEE, MAYA, KIM} <= set(seen)
    await town.maria.presses("Rosa, community contact, not police")
    town.maria.sees("1 of 3: what did you see or hear?")


# --- Where it goes ---


async def test_what_is_told_to_police_stands_in_their_chat_and_no_police_only_in_private(
    town: Town,
) -> None:
    room = await desk(town, 2)
    await tells(town.maria, "Lee, police contact; also 1 other in Elm Desk")
    await tells(town.maria, MAYA, "For Maya alone.")
    await to_slot(town)
    room.shows(WHAT)
    room.hides("For Maya alone.")
    for other in (town.elm, town.teens):
        other.hides("a private message for")
    town.maya.sees("For Maya alone.")
    town.maya.never_saw(WHAT)
    for other in (town.ana, town.sam, town.lee):
        other.never_saw("For Maya alone.")
    await town.lee.replies(WHAT, "We will drive by.")
    town.lee.sees("as Lee, police contact:\n> We will drive by.")
    await town.ana.replies(WHAT, "Me too.")
    town.ana.sees("Only its reader can do this: Lee.")


async def test_without_contacts_organizers_read_and_without_those_nobody(town: Town) -> None:
    await drop(town, town.lee, members.POLICE)
    await drop(town, town.maya, members.COMMUNITY)
    await tells(town.maria, "Organizers: Ana, Sam")
    await to_slot(town)
    for organizer in (town.ana, town.sam):
        organizer.sees(WHAT)
    await town.sam.presses("Answer")
    await town.sam.fills(words="We look into it.")
    town.sam.sees("as Sam, organizer:\n> We look into it.")
    await drop(town, town.ana, members.ORGANIZER)
    await drop(town, town.sam, members.ORGANIZER)
    await town.tom.presses(TELL)
    await town.tom.presses("No")
    assert town.tom.last.startswith(
        "Nobody in this group reads private messages yet. Crime Stopper"
    )


@BOTH
async def test_a_reader_who_left_in_between_gets_nothing(town: Town, who: str) -> None:
    one = getattr(town, who)
    await drafts(one, LEE)
    await one.presses("Go on (not sent yet)")
    await drop(town, town.lee, members.POLICE)
    await one.presses("No, send it without an answer")
    assert "Nothing was sent" in one.last
    assert rows(town)["tip_cases"] == []
    await one.presses("Choose someone else")
    await one.presses(MAYA)
    await one.fills(place="Elm and 3rd", moment="Now")
    assert WHAT in one.last


async def test_only_its_reader_may_answer(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    (case,) = rows(town)["tip_cases"]
    for other in (town.ana, town.lee):
        for action in ("tip_answer", "tip_seen", "tip_end"):
            await other.forges(f"{action}-{town.group_id}-{case[0]}")
            assert other.last == "Only its reader can do this: Maya."
    await town.tom.forges(f"tip_answer-{town.group_id}-{case[0]}")
    assert "Only" in town.tom.last


async def test_a_reader_who_cannot_be_reached_is_named_and_tried_again(town: Town) -> None:
    town.maya.reachable = False
    words = await tells(town.maria)
    await to_slot(town)
    await town.maria.says(words)
    town.maria.sees("I could not reach Maya. I try again Mon 23 Nov 2026 12:00")
    town.maya.reachable = True
    await to_slot(town)
    town.maya.sees(WHAT)
    await town.maria.says(words)
    town.maria.sees("At Mon 23 Nov 2026 12:00: with Maya, not read yet.")
