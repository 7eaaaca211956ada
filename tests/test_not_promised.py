"""What the bot does not promise because it would not come: to you, and of those it speaks of."""

from __future__ import annotations

import pytest

from bot.words import Left
from storage import members
from storage.database import Ticket
from tests.features.test_alerts import pleads
from tests.features.test_concerns import tells
from tests.stage import Person, Town

QUIET = "You asked me not to write: look under “What I asked”."


async def without(town: Town, *roles: str) -> None:
    """Let nobody in the group have these roles."""

    def change(db: Ticket) -> None:
        for one in members.holders(db, town.group_id, *roles):
            members.take_role(db, town.group_id, one.person_id, one.role)

    await town.app.write(change)


async def blocks(town: Town, one: Person) -> None:
    one.reachable = False
    await town.take(Left(one.direct))


async def wants_no_answers(one: Person) -> None:
    await one.says("menu")
    await one.presses("My settings")
    await one.presses("Fewer messages")
    await one.presses("Do not send me answers")


# --- To whoever reads it -------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_thanks_promise_nothing_to_whoever_said_stop(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await tells(one)
    await one.presses("Send")
    await town.ana.presses("Passed on")
    await town.ana.fills(words="To the city.")
    await town.ana.presses("Send now")
    await one.says("stop")
    await one.presses("Thanks")
    one.sees(f"Noted. {QUIET}")
    one.never_saw("only if it changes")


async def test_still_a_problem_promises_nothing_to_whoever_said_stop(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.ana.presses("Passed on")
    await town.ana.fills(words="To the city.")
    await town.ana.presses("Send now")
    await town.maria.says("stop")
    await town.maria.presses("Still a problem")
    assert QUIET in town.maria.last
    assert "I write to you" not in town.maria.last


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_whoever_wants_no_answers_is_promised_none(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await wants_no_answers(one)
    await tells(one)
    await one.presses("Send")
    assert "You asked for no answers: look under “What I asked”." in one.last
    assert "I write to you" not in one.last
    await one.presses("Send me answers")
    await tells(one, what="The bench is broken.", where="Park")
    await one.presses("Send")
    assert "I write to you when it changes" in one.last


async def test_who_invites_and_said_stop_is_promised_no_word(town: Town) -> None:
    await town.ana.organizes("People and roles")
    await town.ana.presses("Add people")
    await town.ana.presses("Police contact")
    assert "I tell you what they answer." in town.ana.last
    await town.ana.says("stop")
    await town.ana.says("menu")
    await town.ana.organizes("People and roles")
    await town.ana.presses("Add people")
    await town.ana.presses("Police contact")
    assert "I tell you" not in town.ana.last


async def test_who_asks_for_a_vote_and_said_stop_is_promised_no_result(town: Town) -> None:
    await town.ana.says("stop")
    await town.ana.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Where do we meet?", words="Library, School")
    await town.ana.presses("Post")
    assert "then I close it." in town.ana.last
    assert "I write you" not in town.ana.last


# --- Of whom it speaks ---------------------------------------------------------------------------


async def test_it_is_over_is_told_to_nobody_who_blocked_me_since(town: Town) -> None:
    await pleads(town.maria)
    town.maria.sees("It has reached Ana and Sam.")
    await blocks(town, town.ana)
    await town.maria.presses("It is over")
    assert "I tell Sam. I cannot write to Ana any more: please tell them." in town.maria.last


async def test_after_three_pleas_it_says_who_can_read_them(town: Town) -> None:
    for one in (town.ana, town.sam, town.lee, town.maya):
        one.reachable = False
    await town.later(hours=1)
    for _ in range(3):
        await town.maria.says("menu")
        await pleads(town.maria)
    await town.maria.says("menu")
    await town.maria.presses("Report a problem")
    await town.maria.presses("Yes, it is dangerous")
    await town.maria.presses("Ask organizers to warn everyone")
    assert "You asked organizers 3 times today" in town.maria.last
    assert "It has reached nobody yet." in town.maria.last


async def test_where_nobody_organizes_no_organizer_gets_a_question(town: Town) -> None:
    await without(town, members.ORGANIZER, members.POLICE, members.COMMUNITY)
    await town.maria.presses("Ask a question")
    assert "Nobody organizes Elm Street now, so nobody looks at this." in town.maria.last
    town.maria.never_saw("organizers get it")


async def test_who_gives_a_role_back_reads_whether_organizers_hear_it(town: Town) -> None:
    for one in (town.ana, town.sam):
        await blocks(town, one)
    await town.lee.presses("My settings")
    await town.lee.presses("More")
    await town.lee.presses("Give my role back")
    assert "I can write to no organizer now: please tell them." in town.lee.last
    await town.lee.presses("Give the role back")
    town.lee.never_saw("I tell the organizers.")


async def test_a_role_is_not_said_to_be_told_to_whoever_blocked_me(town: Town) -> None:
    await blocks(town, town.lee)
    await town.ana.organizes("People and roles")
    await town.ana.presses("Take a role back")
    await town.ana.presses(next(one for one in town.ana.labels if one.startswith("Lee")))
    assert "I cannot write to Lee: please say it yourself." in town.ana.last
