"""No platform has a reason to refuse what we send, however the network wavers."""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from heapq import heappop, heappush

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.pace import SURE, Gate, Lane
from bot.words import Pace
from tests import virtual

TELEGRAM = Pace(per_second=30, chat_gap=1.0, group_minute=20, gap=0.02)
DISCORD = Pace(per_second=50, chat_gap=1.0, gap=0.005, private_calls=2)
WAY = 0.03
"""Seconds that every message takes at least, each way."""


@dataclass(frozen=True)
class Message:
    chat: str
    direct: bool = False
    native: str = ""


def known(gate: Gate) -> Gate:
    """Let a gate know the way to the platform; that was long ago."""
    for _ in range(SURE):
        gate.take(Lane.ORDINARY, Message("earlier", direct=True))
        gate.answered(Message("earlier", direct=True), 2 * WAY)
    return gate


late = st.one_of(st.just(0.0), st.floats(0, 0.1), st.floats(0, 3))
rush = st.lists(
    st.tuples(st.integers(1, 4), st.booleans(), late, late, st.floats(0, 1)),
    min_size=1, max_size=150,
)  # fmt: skip


@given(rush, st.sampled_from([TELEGRAM, DISCORD]))
def test_however_late_messages_and_answers_are_no_window_holds_too_many(rush, pace) -> None:
    clock = [100.0]
    gate = known(Gate(pace, lambda: clock[0]))
    clock[0] = 200.0
    answers: list[tuple[float, int, Message]] = []
    arrived: list[tuple[float, Message]] = []

    def pass_until(second: float) -> None:
        while answers and answers[0][0] <= second:
            at, _, message = heappop(answers)
            clock[0] = max(clock[0], at)
            gate.answered(message, at)
        clock[0] = max(clock[0], second)

    for number, (place, edit, there, back, pause) in enumerate(rush):
        message = Message(str(place), place == 4, "77" if edit else "")
        pass_until(clock[0] + pause)
        while any(one.chat == message.chat for _, _, one in answers):
            pass_until(answers[0][0])  # of each chat one message is on its way
        while (
            ready := max(gate.ready(), gate.chat_ready(message), gate.edit_ready(message))
        ) > clock[0]:
            pass_until(answers[0][0] if math.isinf(ready) else ready)
        gate.take(Lane.ORDINARY, message)
        arrived.append((clock[0] + WAY + there, message))
        heappush(answers, (clock[0] + 2 * WAY + there + back, number, message))

    def most(of: list[float], number: float, seconds: float) -> None:
        of.sort()
        late = of[int(number) :]
        assert all(b - a >= seconds - 1e-9 for a, b in zip(of, late, strict=False))

    most([at for at, _ in arrived], pace.per_second, 1)
    for place in {message.chat for _, message in arrived}:
        here = [(at, message) for at, message in arrived if message.chat == place]
        most([at for at, _ in here], 1, pace.chat_gap)
        most([at for at, message in here if message.native], 12, 60)
        if pace.group_minute and not here[0][1].direct:
            most([at for at, _ in here], pace.group_minute, 60)


def test_a_pause_holds_for_its_chat_only() -> None:
    gate = Gate(TELEGRAM, lambda: 100.0)
    gate.pause(Message("1"), 35)
    assert gate.chat_ready(Message("1")) == 135
    assert max(gate.ready(), gate.chat_ready(Message("2"))) <= 100


def test_when_two_chats_are_asked_for_a_pause_the_platform_means_all() -> None:
    clock = [100.0]
    gate = Gate(TELEGRAM, lambda: clock[0])
    gate.pause(Message("1"), 35)
    clock[0] = 101.0
    gate.pause(Message("2"), 20)
    assert gate.ready() == 121
    assert gate.ready(Lane.ANSWER) <= 101, "whoever waits for an answer gets it, or hears why not"


def test_a_message_to_a_private_chat_counts_as_its_calls() -> None:
    gate = Gate(DISCORD, lambda: 100.0)
    for _ in range(25):
        gate.take(Lane.ORDINARY, Message("maria", direct=True))
    assert math.isinf(gate.ready(Lane.ANSWER))


async def backlog(gate: Gate, number: int) -> None:
    """Let so many messages wait, each for a chat of its own, and each answered after 60 ms."""

    async def send(message: Message) -> None:
        await gate.enter(Lane.ORDINARY, message)
        await asyncio.sleep(2 * WAY)
        gate.answered(message, 2 * WAY)

    await asyncio.gather(*(send(Message(str(at))) for at in range(number)))


@pytest.mark.parametrize("lane", [Lane.ANSWER, Lane.URGENT, Lane.WHISPER])
def test_what_is_in_a_higher_lane_hardly_waits_for_a_backlog(lane: Lane) -> None:
    async def main(loop: virtual.VirtualLoop) -> list[float]:
        gate = Gate(TELEGRAM, loop.time)
        waiting = asyncio.create_task(backlog(gate, 200))
        waits = []
        for at in range(11):
            await asyncio.sleep(0.5)
            asked, maria = loop.time(), Message(f"maria {at}", direct=True)
            await gate.enter(lane, maria)
            waits.append(loop.time() - asked)
            gate.answered(maria)
        waiting.cancel()
        return sorted(waits)

    waits = virtual.run(main)
    assert waits[-1] < 1
    assert waits[5] < (0.01 if lane is Lane.ANSWER else 0.5)


@pytest.mark.parametrize("pace", [TELEGRAM, DISCORD])
def test_two_who_act_at_once_are_answered_at_once_beside_a_backlog(pace: Pace) -> None:
    async def main(loop: virtual.VirtualLoop) -> list[float]:
        gate = Gate(pace, loop.time)
        waiting = asyncio.create_task(backlog(gate, 300))
        waits = []

        async def answer(name: str) -> None:
            asked, message = loop.time(), Message(name, direct=True)
            await gate.enter(Lane.ANSWER, message)
            waits.append(loop.time() - asked)
            await asyncio.sleep(2 * WAY)
            gate.answered(message, 2 * WAY)

        await asyncio.sleep(0.5)
        await answer("first of all")
        for at in range(4):
            await asyncio.sleep(1.2)
            await asyncio.gather(answer(f"maria {at}"), answer(f"lee {at}"))
        waiting.cancel()
        return waits[1:]

    assert max(virtual.run(main)) < 0.01


def test_who_waits_in_a_higher_lane_goes_first() -> None:
    async def main(loop: virtual.VirtualLoop) -> list[Lane]:
        gate = Gate(TELEGRAM, loop.time)
        for at in range(30):
            gate.take(Lane.ORDINARY, Message(str(at)))
        went: list[Lane] = []

        async def go(lane: Lane) -> None:
            await gate.enter(lane, Message(lane.name, direct=True))
            went.append(lane)

        waiting = [asyncio.create_task(go(lane)) for lane in reversed(Lane)]
        await asyncio.sleep(0.1)
        for at in range(30):
            gate.answered(Message(str(at)))
        await asyncio.gather(*waiting)
        return went

    assert virtual.run(main) == list(Lane)
