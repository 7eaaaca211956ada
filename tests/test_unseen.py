"""Signs that show nothing are no words: no form, no reply and no command takes them for any."""

from __future__ import annotations

import pytest

from bot.typed import tidy
from tests.stage import Person, Town

UNSEEN = {
    "hangul filler": "\u3164",
    "empty braille": "\u2800\u2800",
    "hangul letters": "\u115f\u1160",
    "half width filler": "\uffa0",
    "no width": "\u200b\u200d\u2060",
    "variation": "\ufe0f\ufe0e\U000e0101",
    "mixed": " \u3164\n\u2800\u00ad\u180e ",
}
SIGNS = pytest.mark.parametrize("signs", UNSEEN.values(), ids=UNSEEN)
BOTH = pytest.mark.parametrize("who", ["telegram", "discord"])


def on(town: Town, platform: str, *people: str) -> Person:
    """Return the first of these who is on a platform."""
    found: list[Person] = [getattr(town, one) for one in people]
    return next(one for one in found if one.platform == platform)


@BOTH
@SIGNS
async def test_no_alert_of_them_is_looked_at(town: Town, who: str, signs: str) -> None:
    one = on(town, who, "ana", "sam")
    await one.presses("Urgent alert")
    await one.presses("I called 911")
    await one.fills(kind="Fire or gas", words=signs)
    assert "Yes, alert everyone" not in one.labels


@BOTH
@SIGNS
async def test_no_message_problem_question_or_vote_is_made_of_them(
    town: Town, who: str, signs: str
) -> None:
    one = on(town, who, "ana", "sam")
    await one.presses("Write to everyone")
    await one.fills(words=signs)
    assert "Send" not in one.labels
    await one.presses("Stop")
    await one.says("menu")
    await one.organizes("Ask for a vote")
    await one.fills(what=signs, words="red, blue")
    assert "Post" not in one.labels
    other = on(town, who, "maria", "tom")
    await other.presses("Ask a question")
    await other.fills(whom="Ask Lee, police", words=signs)
    assert not any("Q-1" in one.text for one in town.lee.messages)
    await other.presses("Stop")
    await other.says("menu")
    await other.presses("Report a problem")
    await other.presses("No")
    await other.fills(what=signs)
    assert "Send" not in other.labels


@SIGNS
async def test_no_answer_is_made_of_them(town: Town, signs: str) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(whom="Ask Lee, police", words="When?", shown="Yes, without my name")
    await town.lee.replies("ELM STREET, Q-1", signs)
    assert "In 2 minutes" not in town.lee.last
    await town.later(minutes=3)
    town.elm.hides("Lee, police contact:")


@pytest.mark.parametrize(
    "shows", ["\u2764\ufe0f", "1\ufe0f\u20e3", "\U0001f468\u200d\U0001f469", "。"]
)
def test_a_sign_that_shows_is_kept(shows: str) -> None:
    assert tidy(shows)
