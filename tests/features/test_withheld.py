"""An answer waits its two minutes while what it answers is taken down: it is never lost unsaid."""

from __future__ import annotations

import pytest

from tests.features.test_moderation import CRUEL, asks, takes_down, tells
from tests.features.test_role_ended import ends
from tests.stage import Person, Town

WHY = "Why do you never come?"


async def test_an_answer_that_waits_goes_out_when_its_question_is_back(town: Town) -> None:
    await asks(town.maria, WHY)
    await town.lee.replies(WHY, "We come on Tuesday.")
    await takes_down(town.ana, "Q-1")
    await town.later(minutes=3)
    town.lee.sees("Q-1 was taken down, so your answer waits. I send it if Q-1 is put back.")
    town.maria.never_saw("Tuesday")
    await town.ana.presses("Put it back")
    await town.later(minutes=1)
    town.lee.sees("Q-1 was put back, so I send your answer.")
    town.elm.shows("We come on Tuesday.")
    town.maria.sees("We come on Tuesday.")


async def test_what_is_said_about_a_problem_waits_in_the_same_way(town: Town) -> None:
    await tells(town.maria)
    await town.maya.presses("Answer")
    await town.maya.fills(words="I talk to them.")
    await takes_down(town.ana)
    await town.later(minutes=3)
    town.maya.sees("E-1 was taken down, so your answer waits.")
    town.maria.never_saw("I talk to them.")
    await town.ana.presses("Put it back")
    await town.later(minutes=1)
    town.maya.sees("E-1 was put back, so I send your answer.")
    town.elm.shows("I talk to them.")
    town.maria.sees("I talk to them.")


async def test_it_stays_where_it_is_while_the_post_is_down(town: Town) -> None:
    await asks(town.maria, WHY)
    await town.lee.replies(WHY, "We come on Tuesday.")
    await takes_down(town.ana, "Q-1")
    await town.later(days=20)
    town.maria.never_saw("Tuesday")
    town.elm.hides("Tuesday")


async def test_whoever_answered_hears_that_the_question_was_taken_back(town: Town) -> None:
    await asks(town.maria, WHY)
    await town.lee.replies(WHY, "We come on Tuesday.")
    await town.maria.presses("Take it back")
    town.lee.sees("Q-1 was taken back, so I did not send your answer.")
    await tells(town.tom, CRUEL)
    await town.maya.presses("Answer")
    await town.maya.fills(words="I talk to them.")
    await town.tom.presses("Take it back")
    town.maya.sees("E-1 was taken back, so I did not send your answer.")


async def test_of_several_questions_one_that_is_down_is_not_offered(town: Town) -> None:
    await asks(town.maria, WHY)
    await asks(town.maria, "When is the next meeting?")
    await takes_down(town.ana, "Q-1")
    await town.lee.says("On Tuesday.", to=town.elm)
    await town.lee.runs("answer", about=town.elm.messages[-1])
    assert not any(WHY in label for label in town.lee.labels)


async def answers(town: Town, what: str) -> None:
    """Let Lee answer a question or a problem; the two minutes begin."""
    if what == "Q-1":
        await asks(town.maria, WHY)
        await town.lee.replies(WHY, "We come on Tuesday.")
        return
    await tells(town.maria)
    await town.lee.presses("Answer")
    await town.lee.fills(words="We come on Tuesday.")


def notes(one: Person, words: str) -> int:
    return sum(words in message.text for message in one.messages)


@pytest.mark.parametrize("what", ["Q-1", "E-1"])
@pytest.mark.parametrize("how", ["taken", "gave back", "left"])
async def test_nothing_goes_out_in_a_role_that_has_ended(town: Town, what: str, how: str) -> None:
    await answers(town, what)
    await ends(town, how)
    await town.later(minutes=3)
    for room in (town.elm, town.teens):
        room.hides("Tuesday")
    town.maria.never_saw("Tuesday")
    told = f"{what}: I did not send your answer. You were no longer police contact"
    assert notes(town.lee, told) == 1
    for one in (town.ana, town.sam):
        assert notes(one, f"{what}: an answer by Lee was not sent.") == 1
        one.never_saw("Tuesday")
    await town.later(days=10)
    town.maria.never_saw("Tuesday")
    assert notes(town.lee, told) == 1


async def test_whoever_was_put_out_unseen_is_asked_about_before_it_goes_out(town: Town) -> None:
    await answers(town, "Q-1")
    town.elm.people.remove(town.lee)
    await town.later(minutes=3)
    town.elm.hides("Tuesday")
    town.ana.sees("Q-1: an answer by Lee was not sent.")


async def test_the_question_then_goes_on_at_once(town: Town) -> None:
    await answers(town, "Q-1")
    await ends(town, "taken")
    await town.later(minutes=3)
    town.maria.sees("Q-1")
    assert any(WHY in one.text for one in (*town.ana.messages, *town.sam.messages))


async def test_a_role_that_was_given_again_by_then_counts(town: Town) -> None:
    await answers(town, "Q-1")
    await town.lee.leaves(town.elm)
    town.elm.people.append(town.lee)
    await town.later(minutes=3)
    town.elm.shows("We come on Tuesday.")
    town.ana.never_saw("was not sent")
