"""What the bot says to one person by itself on Discord: near what they did, or in private."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.discord.taps import ANSWERABLE, Taps
from bot.words import (
    Button,
    Command,
    Landed,
    Outcome,
    Press,
    Reason,
    Refused,
    Send,
    Whisper,
)
from tests.adapters.discord_street import Street, elm_street, post, says

YES = Button("Yes", "tip-7-yes")
SEND = Button("I saved the words: send it", "tip-7-send")
NEAR = Whisper(post("Hello. This is NOT SENT.", (SEND,)), near=True)
GONE = Refused(Reason.GONE)


@pytest.fixture
async def live(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def taps_in_the_channel(street: Street) -> None:
    """Let Sam tap a card, and get an answer that only he sees."""
    await street.adapter.do(street.chat(), Send(post("Elm Street", (YES,)), "n"))
    street.core.reply = says("river apple nine coat lamp north")
    await street.sam.presses(street.news, "Yes")


async def whispers(street: Street, what: Whisper = NEAR) -> Outcome:
    return await street.adapter.do(street.dm(), what)


async def test_it_stands_where_they_tapped_and_only_they_see_it(live: Street) -> None:
    await taps_in_the_channel(live)
    assert isinstance(await whispers(live), Landed)
    assert [one.content for one in live.sam.private] == [
        "river apple nine coat lamp north",
        "Hello. This is NOT SENT.",
    ]
    assert not live.ana.private
    assert [one.content for one in live.server.messages(live.news)] == ["Elm Street"]
    assert live.server.messages(live.server.dm_with(live.sam)) == []


async def test_its_buttons_go_on(live: Street) -> None:
    await taps_in_the_channel(live)
    await whispers(live)
    live.core.reply = says("It goes out.", replace=True)
    await live.sam.presses(live.sam.private[-1], "I saved the words: send it")
    assert (await live.hears(Press, 2)).data == "tip-7-send"
    assert live.sam.private[-1].content == "It goes out."


async def test_after_a_tap_in_private_it_is_said_in_private(live: Street) -> None:
    live.core.reply = says("Hello.")
    await live.sam.uses(live.sam.dm, "menu")
    await live.hears(Command)
    assert isinstance(await whispers(live), Landed)
    said = [one.content for one in live.server.messages(live.sam.dm)]
    assert said[-1] == "Hello. This is NOT SENT."


async def test_without_a_tap_or_after_another_persons_nothing_is_said(live: Street) -> None:
    assert await whispers(live) == GONE
    await taps_in_the_channel(live)
    dm = live.dm()
    for_ana = type(dm)(dm.platform, str(live.ana.id), dm.kind)
    assert await live.adapter.do(for_ana, NEAR) == GONE
    assert not live.ana.private


async def test_a_tap_that_discord_lets_nobody_answer_any_more_is_gone(live: Street) -> None:
    await taps_in_the_channel(live)
    live.server.advance(15 * 60 + 1)
    assert await whispers(live) == GONE
    assert len(live.sam.private) == 1


# --- In the place of what was answered -----------------------------------------------------------

SENT = Whisper(post("Sent.", (YES,)), near=True, instead="Q-1")
WAITS = replace(says("In 2 minutes I send it.", (SEND,)), called="Q-1")


async def test_it_takes_the_place_of_the_answer_that_was_called_so(live: Street) -> None:
    await live.adapter.do(live.chat(), Send(post("Elm Street", (YES,)), "n"))
    live.core.reply = WAITS
    await live.sam.presses(live.news, "Yes")
    live.core.reply = says("Another one.")
    await live.sam.presses(live.news, "Yes")
    assert isinstance(await whispers(live, SENT), Landed)
    shown = [(one.content, one.labels) for one in live.sam.private]
    assert shown == [("Sent.", ["Yes"]), ("Another one.", [])]


async def test_it_does_so_where_the_answer_came_late(live: Street) -> None:
    await live.adapter.do(live.chat(), Send(post("Elm Street", (YES,)), "n"))
    live.core.gate.clear()
    live.core.reply = WAITS
    await live.sam.presses(live.news, "Yes")
    live.core.gate.set()
    taps = live.adapter._taps
    await live.server.until(lambda: taps.called(str(live.sam.id), "Q-1") is not None)
    assert isinstance(await whispers(live, SENT), Landed)
    assert [one.content for one in live.sam.private] == ["Sent."]
    assert [one.content for one in live.server.messages(live.news)] == ["Elm Street"]


async def test_nothing_else_is_changed_where_no_answer_was_called_so(live: Street) -> None:
    await taps_in_the_channel(live)
    assert await whispers(live, SENT) == GONE
    live.core.reply = WAITS
    await live.sam.presses(live.news, "Yes")
    live.server.advance(15 * 60 + 1)
    assert await whispers(live, SENT) == GONE
    assert live.sam.private[-1].content == "In 2 minutes I send it."


async def test_a_tap_is_forgotten_before_discord_forgets_it(live: Street) -> None:
    await taps_in_the_channel(live)
    clock = 0.0
    taps = Taps(lambda: clock)
    tap = live.adapter._taps.last(str(live.sam.id))
    assert tap is not None
    taps.note(tap)
    clock = ANSWERABLE - 1
    assert taps.last(str(live.sam.id)) is tap
    clock = ANSWERABLE
    assert taps.last(str(live.sam.id)) is None
    assert not taps._last
    assert ANSWERABLE < 15 * 60


async def test_not_near_it_is_said_in_private_whatever_they_tapped(live: Street) -> None:
    await taps_in_the_channel(live)
    assert isinstance(await whispers(live, Whisper(post("There is something to read."))), Landed)
    (said,) = live.server.messages(live.server.dm_with(live.sam))
    assert said.content == "There is something to read."


async def test_a_wipe_leaves_the_one_new_line_of_ours(live: Street) -> None:
    """What the person wrote, only they can delete."""
    live.core.reply = says("What did you see or hear?")
    await live.sam.dms_bot("Someone tries car doors.")
    await live.server.until(lambda: len(live.server.messages(live.sam.dm)) == 2)
    outcome = await whispers(live, Whisper(post("Hello. What can I do for you?"), wipe=True))
    assert isinstance(outcome, Landed)
    assert [one.content for one in live.server.messages(live.sam.dm)] == [
        "Someone tries car doors.",
        "Hello. What can I do for you?",
    ]


async def test_a_tap_that_was_answered_with_nothing_can_be_followed_too(live: Street) -> None:
    await taps_in_the_channel(live)
    live.core.reply = None
    await live.sam.presses(live.news, "Yes")
    await live.hears(Press, 2)
    assert isinstance(await whispers(live), Landed)
    assert live.sam.private[-1].content == "Hello. This is NOT SENT."
