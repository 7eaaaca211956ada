"""Copies for records: one case for its reader, many only when a second reader agrees."""

from __future__ import annotations

import pytest

from storage import members, tip_desk, tips
from tests.features.test_tip_desk import finds, number
from tests.stage import Person, Town
from tests.telling import LEE, WHAT, drop, tells, to_slot

ORGANIZERS = "Organizers: Ana, Sam"


def copied(one: Person) -> str:
    """Return what stands in the newest file that somebody got."""
    (file,) = one.messages[-1].files
    return file.data.decode()


def acts(town: Town) -> list[str]:
    with town.database.reading() as db:
        return [one.act for one in tip_desk.acts(db, town.group_id)]


async def without_contacts(town: Town) -> None:
    """Let the organizers read what is told."""
    await drop(town, town.lee, members.POLICE)
    await drop(town, town.maya, members.COMMUNITY)


async def told_to_organizers(town: Town) -> None:
    await without_contacts(town)
    for one, what in ((town.maria, WHAT), (town.tom, "A loud party.")):
        await tells(one, ORGANIZERS, what)
    await to_slot(town)


async def asks_for_many(one: Person, what: str = WHAT) -> None:
    await finds(one, "Copy for my records", what)
    await one.presses("Copy several")


# --- One -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("who", "reader"), [("maya", None), ("lee", LEE)])
async def test_a_reader_copies_number_days_and_words_and_nobody(
    town: Town, who: str, reader: str | None
) -> None:
    one = getattr(town, who)
    words = await (tells(town.maria, reader) if reader else tells(town.maria))
    await to_slot(town)
    told = number(one)
    await one.replies(WHAT, "Thank you, walrusflute.")
    await to_slot(town)
    await one.replies(WHAT, "This waits still.")
    await finds(one, "Copy for my records")
    assert "never a person" in one.last
    assert one.messages[-1].files[0].name == f"{told}.txt"
    page = copied(one)
    for part in (told, "Mon 23 Nov 2026", WHAT, "Elm and 3rd", "Thank you, walrusflute."):
        assert part in page
    for part in (town.maria.name, town.maria.id, words, "This waits still."):
        assert part not in page
    assert acts(town).count("copied") == 1


async def test_nobody_else_copies_it(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    for one in (town.lee, town.ana, town.tom):
        with town.database.reading() as db:
            (case,) = tips.all_cases(db, town.group_id)
        await one.forges(f"tip_copy-{town.group_id}-{case.id}")
        assert one.messages[-1].files == ()
    assert acts(town) == []


# --- Many ----------------------------------------------------------------------------------


async def test_many_leave_once_a_second_reader_has_agreed_in_private(town: Town) -> None:
    await told_to_organizers(town)
    await asks_for_many(town.ana)
    assert "2 numbers that Sam can read too" in town.ana.last
    await town.ana.presses("Ask them")
    assert "I asked Sam." in town.ana.last
    town.ana.never_saw("You can get it once")
    town.sam.sees("Ana asks for a copy of all numbers that you both read.")
    town.elm.hides("asks for a copy")
    await town.sam.presses("I agree")
    town.ana.sees("Sam agreed to your copy of several numbers.")
    await town.ana.presses("Get the copy")
    page = copied(town.ana)
    assert WHAT in page
    assert "A loud party." in page
    assert sorted(acts(town)) == [
        "agreed_copies", "asked_copies", "copied", "copied_many", "copied_many",
    ]  # fmt: skip
    await town.ana.forges(next(iter(_links(town, "tip_copies_get"))))
    assert "There is no such copy any more." in town.ana.last


async def test_what_came_after_the_agreement_is_not_in_the_copy(town: Town) -> None:
    await told_to_organizers(town)
    await town.sam.replies(WHAT, "Thank you, walrusflute.")
    await to_slot(town)
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    await town.sam.presses("I agree")
    await town.sam.replies(WHAT, "Written after I agreed.")
    await tells(town.lee, ORGANIZERS, "A new matter.")
    await to_slot(town)
    await town.ana.presses("Get the copy")
    assert "as they stood when Sam agreed" in town.ana.last
    page = copied(town.ana)
    assert "walrusflute" in page
    assert "A loud party." in page
    assert "Written after I agreed." not in page
    assert "A new matter." not in page


async def test_after_a_restart_nobody_knows_what_was_agreed_to_and_it_is_asked_anew(
    town: Town,
) -> None:
    await told_to_organizers(town)
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    await town.sam.presses("I agree")
    town.restart()
    await town.ana.presses("Get the copy")
    assert "There is no such copy any more. You can ask for a new one." in town.ana.last
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    assert "I asked Sam." in town.ana.last
    await town.sam.presses("I agree")
    await town.ana.presses("Get the copy")
    assert WHAT in copied(town.ana)


def _links(town: Town, action: str) -> list[str]:
    acts = town.platforms["telegram"].acts
    posts = [act.post for _, act in acts if getattr(act, "post", None)]
    links = [one.data for post in posts for row in post.rows for one in row]
    return [link for link in links if link.startswith(f"{action}-")]


async def test_a_lone_reader_is_told_why_not(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    await asks_for_many(town.maya)
    assert "Nobody copies several numbers alone" in town.maya.last
    assert "Ask them" not in town.maya.labels
    await town.maya.forges(f"tip_copies_ask-{town.group_id}")
    assert "Nobody copies several numbers alone" in town.maya.last
    assert "asked_copies" not in acts(town)


async def test_whoever_wants_no_messages_is_not_asked(town: Town) -> None:
    await told_to_organizers(town)
    await town.sam.says("stop")
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    assert "I cannot write to any of them." in town.ana.last
    assert "asked_copies" not in acts(town)


async def test_a_day_later_it_is_over(town: Town) -> None:
    await told_to_organizers(town)
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    agree = [one.data for one in town.sam.messages[-1].buttons]
    await town.later(hours=25)
    town.sam.never_saw("asks for a copy")
    await town.sam.forges(agree[0])
    assert "That is over" in town.sam.last
    town.ana.never_saw("agreed")


async def test_asked_again_nobody_is_rung_a_second_time(town: Town) -> None:
    await told_to_organizers(town)
    await asks_for_many(town.ana)
    for told in ("I asked Sam.", "I asked already."):
        await town.ana.forges(f"tip_copies_ask-{town.group_id}")
        assert told in town.ana.last
    assert sum("asks for a copy" in one.text for one in town.sam.messages) == 1
    await town.sam.presses("I agree")
    await town.ana.forges(f"tip_copies_ask-{town.group_id}")
    assert "Get the copy" in town.ana.labels


async def test_nobody_agrees_to_their_own_and_no_stranger_to_any(town: Town) -> None:
    await told_to_organizers(town)
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    agree = town.sam.messages[-1].buttons[0].data
    await town.ana.forges(agree)
    assert "Only another reader of the same numbers can agree to this." in town.ana.last
    for one in (town.lee, town.maria):
        await one.forges(agree)
    await town.sam.forges(agree.replace("agree", "get"))
    assert town.sam.messages[-1].files == ()
    assert "agreed_copies" not in acts(town)


async def test_whoever_lost_the_role_gets_no_copy(town: Town) -> None:
    await told_to_organizers(town)
    await asks_for_many(town.ana)
    await town.ana.presses("Ask them")
    await town.sam.presses("I agree")
    await drop(town, town.sam, members.ORGANIZER)
    await town.ana.presses("Get the copy")
    assert town.ana.messages[-1].files == ()
