"""An answer waits its two minutes while what it answers is taken down: it is never lost unsaid."""

from __future__ import annotations

from tests.features.test_moderation import CRUEL, asks, takes_down, tells
from tests.stage import Town

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
