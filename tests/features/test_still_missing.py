"""[Not yet] and [Still a problem]: what is still missing goes to those who look after it."""

from __future__ import annotations

import pytest

from tests.features.test_concerns import tells
from tests.features.test_questions import ANSWER, asks
from tests.stage import Person, Town
from tests.test_asked import on_the_disk

MORE = "When, and at which corner? Nobody came, walrusflute"


async def not_yet(town: Town, who: Person) -> None:
    await asks(who)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.later(minutes=3)
    await who.presses("Not yet")
    assert who.last.startswith("I asked Lee again. Answer by")


async def still(town: Town, who: Person) -> None:
    await tells(who)
    await who.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "It is fixed.")
    await town.later(minutes=3)
    await who.presses("Still a problem")
    assert who.last.startswith("I asked again.")


async def writes(who: Person, words: str) -> None:
    if who.platform == "discord":
        await who.presses("Say what is missing")
        await who.fills(words=words)
        return
    await who.says(words)


@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize("begins", [not_yet, still])
async def test_what_is_typed_goes_to_who_answers_and_to_nobody_else(
    town: Town, begins, name: str
) -> None:
    who: Person = getattr(town, name)
    await begins(town, who)
    await writes(who, MORE)
    assert "Your words are with" in who.last
    assert f"> {MORE}" in town.lee.sees("Still missing:")
    for room in (town.elm, town.teens):
        room.hides(MORE)
    town.stranger.never_saw(MORE)


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_without_words_it_was_asked_again_all_the_same(town: Town, begins) -> None:
    await begins(town, town.maria)
    await town.maria.presses("Send without words")
    assert town.maria.last.endswith("goes on without words.")
    town.lee.never_saw("Still missing")
    town.lee.sees("says: ")


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_stop_keeps_no_words_and_says_that_the_tap_stands(town: Town, begins) -> None:
    await begins(town, town.maria)
    await town.maria.presses("Stop")
    assert town.maria.last == "Stopped. I kept no words. What you tapped before stands."
    await town.maria.says(MORE)
    assert "What is this?" in town.maria.last


async def test_words_that_come_after_it_is_done_go_to_nobody(town: Town) -> None:
    await not_yet(town, town.maria)
    await town.lee.replies("says: not yet", "On Thursday.")
    await town.later(minutes=3)
    await town.maria.runs("menu")
    await town.maria.presses("Go on")
    await town.maria.says(MORE)
    assert "Your words went to nobody." in town.maria.last
    assert MORE not in on_the_disk(town)


async def test_what_was_missing_goes_with_the_question(town: Town) -> None:
    await not_yet(town, town.maria)
    await town.maria.says(MORE)
    await town.maria.says("what i asked")
    await town.maria.presses("Q-1")
    await town.maria.presses("Take it back")
    assert MORE not in on_the_disk(town)
    town.lee.never_saw(MORE)


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_whoever_left_every_chat_writes_nothing_more_to_contacts(town: Town, begins) -> None:
    await begins(town, town.maria)
    await town.maria.leaves(town.elm)
    await town.maria.says(MORE)
    assert "You are in no chat of Elm Street now." in town.maria.last
    town.lee.never_saw(MORE)
    assert MORE not in on_the_disk(town)


async def test_whoever_left_before_asks_again_without_words(town: Town) -> None:
    await asks(town.maria)
    await town.maria.leaves(town.elm)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.later(minutes=3)
    await town.maria.presses("Not yet")
    assert town.maria.last.startswith("I asked Lee again. Answer by")
    assert "missing" not in town.maria.last
    await town.maria.forges(f"question_more-{town.group_id}-1")
    assert "You are in no chat of Elm Street now." in town.maria.last


async def test_what_was_missing_is_erased_with_whoever_wrote_it(town: Town) -> None:
    await not_yet(town, town.maria)
    await town.maria.says(MORE)
    await town.lee.replies("says: not yet", "On Thursday.")
    await town.later(minutes=3)
    await town.maria.says("delete my data")
    await town.maria.presses("Erase")
    await town.settle()
    assert MORE not in on_the_disk(town)


async def second_voice(town: Town) -> None:
    """Maria and Tom have the same problem, which is said to be fixed; Maria says that it is not."""
    await tells(town.maria)
    await town.maria.presses("Send")
    await tells(town.tom)
    await town.tom.presses("Yes, me too")
    await town.lee.replies("ELM STREET, E-1", "It is fixed.")
    await town.later(minutes=3)
    await town.maria.presses("Still a problem")


async def test_who_may_add_no_words_is_not_asked_for_any(town: Town) -> None:
    await second_voice(town)
    town.maria.sees("What is still missing?")
    await town.tom.presses("Still a problem")
    assert town.tom.labels == ["Menu"]
    assert "missing" not in town.tom.last
    await town.tom.forges(f"concern_more-{town.group_id}-1")
    assert "no words go with it any more" in town.tom.last
    await town.maria.says(MORE)
    assert "Your words are with E-1 now." in town.maria.last


async def test_whoever_says_it_after_the_first_took_it_back_is_asked(town: Town) -> None:
    await second_voice(town)
    await town.maria.presses("Stop")
    await town.maria.presses("Thanks")
    await town.tom.presses("Still a problem")
    await writes(town.tom, MORE)
    assert "Your words are with E-1 now." in town.tom.last


async def test_nobody_is_asked_what_is_missing_in_what_waits_no_more(town: Town) -> None:
    await not_yet(town, town.tom)
    await town.lee.replies("says: not yet", "On Thursday.")
    await town.later(minutes=3)
    await town.tom.presses("Say what is missing")
    assert town.tom.form is None
    assert "no words go with it any more" in town.tom.last
    await town.maria.forges(f"question_more-{town.group_id}-1")
    assert "Only the person who asked can do this." in town.maria.last


# --- Nothing is missing ---------------------------------------------------------------------


ENOUGH = [
    "thanks", "Thank you!", "merci", "nothing", "Rien.", "it's fine now", "no, it's fixed now",
    "ok merci, c'est réglé",
]  # fmt: skip


@pytest.mark.parametrize("words", ENOUGH)
@pytest.mark.parametrize("begins", [not_yet, still])
async def test_thanks_is_nothing_that_is_missing(town: Town, begins, words: str) -> None:
    await begins(town, town.maria)
    await town.maria.says(words)
    assert town.maria.last.startswith("Good. I passed nothing on. Is ")
    town.lee.never_saw("Still missing")
    await town.maria.says("yes")
    assert ("is done" in town.maria.last) or ("Noted." in town.maria.last)
    await town.later(days=9)
    town.lee.never_saw("Still missing")
    assert sum("says: " in one.text for one in town.lee.messages) <= 1


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_in_a_form_it_is_the_same(town: Town, begins) -> None:
    await begins(town, town.tom)
    await writes(town.tom, "Merci beaucoup")
    assert town.tom.last.startswith("Good. I passed nothing on.")
    await town.tom.presses("No, something is missing")
    await town.tom.fills(words=MORE)
    assert f"> {MORE}" in town.lee.sees("Still missing:")


@pytest.mark.parametrize(
    "words",
    [
        "thanks but it is dark again",
        "nothing was done",
        "merci, mais la lampe est éteinte",
        "no it is not",
    ],
)
@pytest.mark.parametrize("begins", [not_yet, still])
async def test_whatever_says_more_is_passed_on(town: Town, begins, words: str) -> None:
    await begins(town, town.maria)
    await town.maria.says(words)
    assert f"> {words}" in town.lee.sees("Still missing:")


# --- More words, after the first ------------------------------------------------------------

AND = "And the old sign fell down"
BOTH = f"> {MORE}\n> {AND}"


async def adds(who: Person, words: str) -> None:
    """Reply to the answer once more, and tap what the words go along with."""
    answer = ANSWER if any(ANSWER in one.text for one in who.messages) else "It is fixed."
    await who.replies(answer, words)
    await who.presses("Not yet" if answer == ANSWER else "Still a problem")


@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize("begins", [not_yet, still])
async def test_second_words_stand_below_the_first_and_are_told_once(
    town: Town, begins, name: str
) -> None:
    who: Person = getattr(town, name)
    await begins(town, who)
    await writes(who, MORE)
    before = len(town.lee.messages)
    await town.later(minutes=10)
    await adds(who, AND)
    assert "Your words are with" in who.last
    assert "I asked a short while ago, so I ask again" in who.last
    assert "I asked again." not in who.last
    await adds(who, "Since Sunday")
    await town.later(minutes=1)
    assert f"{BOTH}\n> Since Sunday" in town.lee.sees("Still missing:")
    assert len(town.lee.messages) == before
    await town.later(hours=1)
    assert len(town.lee.messages) == before + 1
    assert f"{BOTH}\n> Since Sunday" in town.lee.messages[-1].text
    assert not town.lee.messages[-1].silent
    await town.later(hours=3)
    assert len(town.lee.messages) == before + 1
    who.never_saw("No answer yet")


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_words_that_come_much_later_are_told_at_once(town: Town, begins) -> None:
    await begins(town, town.maria)
    await town.later(hours=2)
    before = len(town.lee.messages)
    await writes(town.maria, MORE)
    assert "Your words are with" in town.maria.last
    assert "again." in town.maria.last
    assert len(town.lee.messages) == before + 1
    assert f"> {MORE}" in town.lee.messages[-1].text


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_second_words_are_told_to_nobody_once_it_is_done(town: Town, begins) -> None:
    await begins(town, town.maria)
    await writes(town.maria, MORE)
    await adds(town.maria, AND)
    await town.lee.replies("says: ", "On Thursday.")
    await town.lee.presses("Send now")
    before = len(town.lee.messages)
    await town.later(hours=2)
    assert len(town.lee.messages) == before


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_the_same_words_stand_there_once(town: Town, begins) -> None:
    await begins(town, town.maria)
    await writes(town.maria, MORE)
    await adds(town.maria, MORE)
    assert town.lee.sees("Still missing:").count(MORE) == 1


@pytest.mark.parametrize("begins", [not_yet, still])
async def test_where_no_more_words_fit_none_are_lost(town: Town, begins) -> None:
    await begins(town, town.maria)
    await writes(town.maria, "walrus " * 71)
    await adds(town.maria, "flute " * 83)
    await adds(town.maria, AND)
    assert f"> {AND}" not in town.lee.sees("Still missing:")
    assert f"That is too long: {len(AND)} characters" in town.maria.last
    await town.maria.says("Now")
    assert "> Now" in town.lee.sees("Still missing:")


async def test_who_says_again_that_it_is_a_problem_reads_that_it_stands_there(town: Town) -> None:
    await still(town, town.maria)
    await writes(town.maria, MORE)
    before = len(town.lee.messages)
    await town.maria.presses("Still a problem")
    assert town.maria.last.startswith("E-1 says so already where it stands.")
    await town.maria.says(AND)
    assert BOTH in town.lee.sees("Still missing:")
    assert len(town.lee.messages) == before
