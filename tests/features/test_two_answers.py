"""Two who can answer one question: each reads what stands, and what became of the other's words."""

from __future__ import annotations

from tests.features.test_questions import NAMELESS, SIGN, loses_role
from tests.stage import Person, Town

FIRST, SECOND = "Ask the city.", "Fill in form 12."


async def asked(town: Town) -> None:
    """Let Maria ask the organizers, of whom there are two."""
    await loses_role(town, town.lee, "police")
    await loses_role(town, town.maya, "community")
    await town.maria.presses("Ask a question")
    await town.maria.fills(words=SIGN, shown=NAMELESS)


async def answered(town: Town) -> None:
    """Let Ana's answer be out."""
    await asked(town)
    await town.ana.replies("ELM STREET, Q-1", FIRST)
    await town.ana.presses("Send now")


async def second(town: Town) -> None:
    """Let Sam put another in its place, which waits."""
    await town.sam.replies("ELM STREET, Q-1", SECOND)
    await town.sam.presses("Send mine instead")


def sent_cards(who: Person) -> list[str]:
    return [one.text for one in who.messages if one.text.startswith(("Sent ", "Corrected "))]


# --- An answer that never goes out -----------------------------------------------------------


async def test_whoever_was_second_hears_that_the_first_was_not_sent(town: Town) -> None:
    await asked(town)
    await town.ana.replies("ELM STREET, Q-1", FIRST)
    await town.sam.replies("ELM STREET, Q-1", SECOND)
    town.sam.sees("Ana, organizer is about to send an answer. Yours is not sent.")
    await town.ana.says("no")
    await town.later(seconds=5)
    town.sam.sees("ELM STREET, Q-1: the other answer was not sent. I still have yours.")
    town.ana.never_saw("I still have yours.")
    await town.sam.presses("Send mine")
    await town.later(minutes=3)
    town.elm.shows(SECOND)
    town.sam.sees("ELM STREET, Q-1 waits no more.")


async def test_whoever_was_second_hears_that_the_first_writes_it_anew(town: Town) -> None:
    await asked(town)
    await town.ana.replies("ELM STREET, Q-1", FIRST)
    await town.sam.replies("ELM STREET, Q-1", SECOND)
    await town.ana.presses("Change")
    await town.later(seconds=5)
    town.sam.sees("the other answer was stopped to be changed. Nothing was sent yet.")
    town.sam.never_saw("the other answer was not sent")
    await town.ana.says("Ask the city on Monday.")
    await town.later(seconds=5)
    town.sam.sees("ELM STREET, Q-1: an answer is on its way.")
    town.sam.never_saw("I still have yours.")
    await town.later(minutes=3)
    town.elm.shows("Ask the city on Monday.")
    town.elm.hides(SECOND)


async def test_the_second_can_send_while_the_first_writes_it_anew(town: Town) -> None:
    await asked(town)
    await town.ana.replies("ELM STREET, Q-1", FIRST)
    await town.sam.replies("ELM STREET, Q-1", SECOND)
    await town.ana.presses("Change")
    await town.later(seconds=5)
    await town.sam.presses("Send mine")
    await town.ana.says("Ask the city on Monday.")
    town.ana.sees("Sam, organizer is about to send an answer. Yours is not sent.")
    await town.later(minutes=3)
    town.elm.shows(SECOND)


async def test_whoever_left_it_hears_nothing(town: Town) -> None:
    await asked(town)
    await town.ana.replies("ELM STREET, Q-1", FIRST)
    await town.sam.replies("ELM STREET, Q-1", SECOND)
    await town.sam.presses("Leave it")
    await town.ana.presses("Only a note")
    await town.later(seconds=5)
    town.sam.never_saw("I still have yours.")


# --- What stands -----------------------------------------------------------------------------


async def test_the_card_of_the_first_says_whose_answer_the_group_sees(town: Town) -> None:
    await answered(town)
    assert "The group sees it." in sent_cards(town.ana)[-1]
    await second(town)
    await town.sam.presses("Send now")
    await town.later(seconds=5)
    card = sent_cards(town.ana)[-1]
    assert "The group sees the answer of Sam, organizer now, and not yours." in card
    assert "The group sees it." not in card
    await town.sam.presses("Take it back")
    await town.later(seconds=5)
    assert "The group sees it." in sent_cards(town.ana)[-1]
    town.elm.shows(FIRST)
    town.ana.sees("Q-1: Sam, organizer took the other answer back. Yours stands again.")


async def test_whoever_corrects_reads_what_a_colleague_is_about_to_send(town: Town) -> None:
    await answered(town)
    await second(town)
    await town.ana.presses("Correct it")
    await town.ana.says("Ask the city on Monday.")
    assert town.ana.last.startswith(f"Sam, organizer is about to send:\n> {SECOND}")
    await town.later(minutes=3)
    town.elm.shows(SECOND)
    card = sent_cards(town.ana)[-1]
    assert card.startswith("Corrected ")
    assert "The group sees the answer of Sam, organizer now, and not yours." in card


async def test_each_correction_leaves_one_card(town: Town) -> None:
    await answered(town)
    for words in ("Ask the city on Monday.", "Ask the city on Tuesday."):
        await town.ana.presses("Correct it")
        await town.ana.says(words)
        await town.ana.presses("Send now")
        await town.later(seconds=5)
        assert len(sent_cards(town.ana)) == 1
    town.elm.shows("Tuesday")
