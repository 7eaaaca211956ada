"""Whatever breaks, and whenever the power goes: everything arrives, and what is told is true."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.chaos import NO_ANSWER, ChaosStreet, chaos_street
from tests.e2e.mortal import AFTER_ANSWER, AFTER_LANDED, BEFORE_CALL, BEFORE_LANDED, POINTS

WORDS = {"telegram": "Clean-up on Friday.", "discord": "Garbage day moves to Saturday."}
"""What goes out until the power goes while a message is at some point of a platform."""

HELD = "accepted, and not yet answered"
"""The one point that is in the platform."""

UNDER_WAY = (BEFORE_CALL, HELD, AFTER_ANSWER, BEFORE_LANDED)
"""Where the bot cannot know afterwards whether a message is there."""

ACCEPTED = (HELD, AFTER_ANSWER, BEFORE_LANDED, AFTER_LANDED)
"""Where it is there."""


async def sends_and_the_power_goes(
    chaos: ChaosStreet, label: str, platform: str, point: str
) -> None:
    """Let the power go when the first message on that platform is at that point, and come back."""
    there = [one for one in chaos.places if one.platform == platform]
    if point == HELD:
        for one in there:
            chaos.befalls(one, NO_ANSWER)
        chaos.taps(label)
        await chaos.telegram.until(lambda: any(map(chaos.sent.held, there)))
        await chaos.kill9()
        chaos.calm()
    else:
        chaos.cut.wants(point, platform)
        chaos.taps(label)
        await chaos.dies()
    assert any(map(chaos.sent.held, there)) == (point in ACCEPTED)
    if point != AFTER_LANDED:  # then the next ones are under way
        assert any(one in there for one in chaos.under_way()) == (point in UNDER_WAY)
    await chaos.start()
    await chaos.settled()


SAMPLED = (BEFORE_CALL, HELD, BEFORE_LANDED)
"""The points where most can go wrong."""


@pytest.mark.parametrize(
    "point",
    [
        point if point in SAMPLED else pytest.param(point, marks=pytest.mark.full)
        for point in (*POINTS, HELD)
    ],
)
async def test_the_power_goes_when_a_message_is_at_that_point(tmp_path: Path, point: str) -> None:
    async with chaos_street(tmp_path, seed=1) as chaos:
        chaos.settle(8)
        await chaos.opens()
        for platform, words in WORDS.items():
            await chaos.writes(words)
            await sends_and_the_power_goes(chaos, "Send", platform, point)
            chaos.sent.are_there_once()
            await chaos.tells_the_truth()
            if chaos.sent.in_doubt():
                await chaos.tries_again()
                await chaos.settled()
                chaos.sent.are_there_once()
                await chaos.tells_the_truth()
            assert chaos.sent.told() == ["Sent to 8 of 8 chats."]


@pytest.mark.parametrize("point", [pytest.param(BEFORE_CALL, marks=pytest.mark.full), HELD])
async def test_the_power_goes_when_an_urgent_alert_is_at_that_point(
    tmp_path: Path, point: str
) -> None:
    async with chaos_street(tmp_path, seed=1) as chaos:
        chaos.settle(8)
        await chaos.opens()
        for number, (platform, words) in enumerate(WORDS.items(), 1):
            await chaos.alerts(words)
            await sends_and_the_power_goes(chaos, "Yes, alert everyone", platform, point)
            chaos.sent.are_there()
            await chaos.ana.sees(f"A-{number} reached 8 of 8 chats")


async def power_goes(chaos: ChaosStreet, cuts: int) -> int:
    """Let the power go so many times, or until everything is done; return how often it went."""
    for cut in range(cuts):
        if not await chaos.breaks():
            return cut
        await chaos.start(on="")
    return cuts


@pytest.mark.parametrize(
    ("chats", "blocked", "cuts", "seed"),
    [(40, 1, 4, 1), *(pytest.param(500, 6, 15, seed, marks=pytest.mark.full) for seed in (2, 3))],
)
async def test_everything_breaks_and_a_message_is_in_every_chat(
    tmp_path: Path, chats: int, blocked: int, cuts: int, seed: int
) -> None:
    async with chaos_street(tmp_path, seed) as chaos:
        chaos.settle(chats, blocked)
        await chaos.opens()
        await chaos.writes("Clean-up at noon.")
        chaos.trouble()
        chaos.taps("Send")
        assert await power_goes(chaos, cuts) > cuts // 2
        while True:
            await chaos.settled()
            chaos.sent.are_there_once()
            await chaos.tells_the_truth()
            if not chaos.sent.in_doubt():
                break
            await chaos.tries_again()
            cuts //= 5
            await power_goes(chaos, cuts)
        assert chaos.sent.reached == chats - 4 * blocked


@pytest.mark.full
@pytest.mark.parametrize(("chats", "blocked", "cuts", "seed"), [(40, 1, 4, 4), (500, 6, 15, 5)])
async def test_everything_breaks_and_an_urgent_alert_is_in_every_chat(
    tmp_path: Path, chats: int, blocked: int, cuts: int, seed: int
) -> None:
    async with chaos_street(tmp_path, seed) as chaos:
        chaos.settle(chats, blocked)
        await chaos.opens()
        await chaos.alerts("Clean-up at noon.")
        chaos.trouble()
        chaos.taps("Yes, alert everyone")
        assert await power_goes(chaos, cuts) > cuts // 2
        await chaos.settled()
        chaos.sent.are_there()
        reached = chats - 4 * blocked
        await chaos.ana.sees(f"A-1 reached {reached} of {chats} chats")
