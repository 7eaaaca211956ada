"""What somebody replies among many: it goes out only where they could see it first, and stop it."""

from __future__ import annotations

from tests.features.test_questions import ANSWER, asks
from tests.stage import Town

JOKE = "Haha, ask her husband John Smith at 12 Oak Street."
UNTAKEN = "I did not take the reply to Q-1"


def nobody_reads(town: Town, words: str) -> None:
    for room in (town.elm, town.teens):
        room.hides(words)
    town.maria.never_saw(words)


async def test_what_they_see_nowhere_does_not_go_out_and_the_chat_says_what_to_do(
    town: Town,
) -> None:
    await asks(town.maria)
    town.lee.reachable = False
    for _ in range(2):  # the first time nobody knows yet that nothing arrives there
        await town.lee.replies("a question to Lee", JOKE)
        await town.later(minutes=5)
        told = town.lee.rooms[0].message(UNTAKEN)
        assert "open me in private, then reply again" in told.text
        assert told.labels == ["Open"]
        assert len(told.text) < 160
    nobody_reads(town, "John")
    assert "Q-1" in town.maria.last or town.maria.sees("Q-1")


async def test_once_it_is_open_they_see_it_with_what_it_names_and_can_stop_it(town: Town) -> None:
    await asks(town.maria)
    town.lee.reachable = False
    await town.lee.replies("a question to Lee", JOKE)
    town.lee.reachable = True
    await town.lee.says("menu")
    await town.lee.replies("a question to Lee", JOKE)
    seen = town.lee.sees("In 2 minutes I send it")
    assert "Everyone would read" in seen
    assert "John Smith" in seen
    await town.lee.presses("Only a note")
    await town.later(minutes=5)
    nobody_reads(town, "John")


async def test_what_they_let_stand_goes_out(town: Town) -> None:
    await asks(town.maria)
    await town.lee.replies("a question to Lee", ANSWER)
    town.lee.sees("In 2 minutes I send it")
    await town.later(minutes=2)
    town.maria.sees(ANSWER)
    town.elm.message(ANSWER)


async def test_whoever_wants_no_private_words_sends_nothing_unseen(town: Town) -> None:
    await asks(town.maria)
    await town.lee.says("stop")
    await town.lee.replies("a question to Lee", JOKE)
    await town.later(minutes=5)
    town.lee.rooms[0].message(UNTAKEN)
    nobody_reads(town, "John")
