"""How long somebody waits for an answer while 10,000 messages wait to go out.

On a virtual clock, from the press or the words to the arrival of the answer at a platform that
counts strictly and is 80 ms away. On Telegram a press is answered by a message of its own, which
counts to the limits; on Discord that is so for words in a private chat, and an answer to a press
counts nowhere.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping

from bot.app import App
from bot.words import Actor, Chat, ChatKind, Press, Send, wire
from tests import virtual
from tests.benchmarks.figures import Figure, Result
from tests.benchmarks.strict import Load, Strict, deliver, discord, even, telegram, town
from tests.virtual import VirtualLoop

GOAL_MS = 150.0
PEOPLE = 300
EVERY = 0.5
"""Seconds between two people who act, on average."""


async def measure() -> Result:
    """Measure how long the slowest of a hundred waits."""
    figures = {}
    refused = 0
    for name, platform in (("telegram", telegram()), ("discord", discord())):
        waits: list[float] = []
        loads = {platform: even(1000, 10)}

        async def main(
            loop: VirtualLoop, loads: Mapping[Strict, Load] = loads, waits: list[float] = waits
        ) -> None:
            async with town(loop, loads) as app:
                (platform,) = loads
                people = asyncio.create_task(_act(loop, app, platform, waits))
                await deliver(loop, app, loads)
                await people

        await asyncio.to_thread(virtual.run, main)
        waits.sort()
        sides = {"p50_ms": waits[len(waits) // 2] * 1e3, "longest_ms": waits[-1] * 1e3}
        slow = waits[int(len(waits) * 0.99)] * 1e3
        figures[name] = Figure(round(slow, 1), GOAL_MS, "ms (p99)", sides)
        refused += platform.refused
    return Result("backlog", figures | {"refused": Figure(refused, 0, "messages")})


async def _act(loop: VirtualLoop, app: App, platform: Strict, waits: list[float]) -> None:
    """Let one person after another press a button, and note how long each waits."""
    moments = random.Random("people of 22 November 2026")
    acting = []
    for number in range(PEOPLE):
        await asyncio.sleep(moments.expovariate(1 / EVERY))
        acting.append(asyncio.create_task(_one(loop, app, platform, str(number), waits)))
    await asyncio.gather(*acting)


async def _one(
    loop: VirtualLoop, app: App, platform: Strict, number: str, waits: list[float]
) -> None:
    began = loop.time()
    chat = Chat(platform.name, f"person{number}", ChatKind.DIRECT)
    actor = Actor(platform.name, chat.id, "Maria", language="en")
    answer = await app.handle(Press(chat, actor, wire("bench_ask", ("0",)), "5"))
    assert answer is not None
    assert answer.post is not None
    async with platform.room(chat):
        await platform.do(chat, Send(answer.post, number))
    waits.append(platform.arrived[number] - began)
