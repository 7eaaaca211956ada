"""Who says right after sending that it is to go finds it, also when the program began anew since.

What is asked is offered, and nothing is taken back by words alone.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.features.test_alerts import alerts
from tests.features.test_announcements_change import sends
from tests.features.test_moderation import asks, tells
from tests.stage import Person, Town

WORDS = pytest.mark.parametrize("words", ["delete it", "take it back please", "retirez-le svp"])
LAST = ("You sent this last:", "Voici votre dernier envoi")


async def votes(one: Person) -> None:
    await one.organizes("Ask for a vote")
    await one.fills(what="Which colour?", words="red, blue")
    await one.presses("Post")


async def asks_privately(one: Person) -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words="When?", shown="No, only the person I ask and me")


SENT: dict[str, tuple[str, Callable[[Person], Awaitable[None]], str]] = {
    "a message": ("ana", lambda one: sends(one, "Garbage day moves."), "Message of Sun 22 Nov"),
    "a vote": ("sam", votes, "“Which colour?”"),
    "a question": ("maria", lambda one: asks(one, "Why do you never come?"), "Q-1"),
    "a private question": ("tom", asks_privately, "Q-1"),
    "a problem": ("maria", tells, "E-1"),
}


@pytest.mark.parametrize("what", SENT)
@WORDS
async def test_after_a_restart_it_is_found(town: Town, what: str, words: str) -> None:
    name, act, called = SENT[what]
    one: Person = getattr(town, name)
    await act(one)
    town.restart()
    await one.says(words)
    assert one.last.startswith(LAST)
    assert called in one.last or words.startswith("retirez")
    assert one.labels in (["Take it back", "Menu"], ["Retirer", "Menu"])


async def test_the_newest_is_meant_and_one_tap_takes_it_back(town: Town) -> None:
    await asks(town.maria, "Why do you never come?")
    await tells(town.maria)
    town.restart()
    await town.maria.says("delete it")
    assert "E-1" in town.maria.last
    await town.maria.presses("Take it back")
    await town.maria.says("menu")
    await town.maria.says("delete it")
    assert "Q-1" in town.maria.last
    town.elm.shows("Why do you never come?")


async def test_what_was_sent_after_an_answer_is_meant(town: Town) -> None:
    await asks(town.maria, "Why do you never come?")
    await town.lee.replies("Why do you never come?", "We come on Tuesday.")
    await town.lee.presses("Send now")
    town.restart()
    await town.lee.says("delete it")
    assert "your answer was sent" in town.lee.last
    await sends(town.lee, "I am away this week.")
    town.restart()
    await town.lee.says("delete it")
    assert "Message of Sun 22 Nov" in town.lee.last


async def test_an_alert_is_ended_and_a_plea_was_a_mistake(town: Town) -> None:
    await alerts(town.ana)
    await town.maria.presses("Report a problem")
    await town.maria.presses("Yes, it is dangerous")
    await town.maria.presses("Ask organizers to warn everyone")
    await town.maria.fills(words="Smoke from the school.")
    await town.maria.presses("Send")
    town.restart()
    await town.ana.says("delete it")
    assert "A-1" in town.ana.last
    assert town.ana.labels == ["All clear", "Menu"]
    await town.maria.says("delete it")
    assert "A-2" in town.maria.last
    assert town.maria.labels == ["It was a mistake", "Menu"]


async def test_what_others_sent_or_a_day_ago_is_not_offered(town: Town) -> None:
    await sends(town.ana, "Garbage day moves.")
    town.restart()
    await town.sam.says("delete it")
    assert not town.sam.last.startswith(LAST)
    await town.later(hours=25)
    await town.ana.says("delete it")
    assert not town.ana.last.startswith(LAST)
