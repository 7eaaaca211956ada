"""How long many messages to many chats take, over the least time that the platforms' limits leave.

On a virtual clock, through the real delivery and a real SQLite, to platforms that count strictly
and are 80 ms away. The processor time is that of our side alone: what the same calls take when
somebody makes them at the right moments by magic is measured beside it, and taken off. It is told
in microseconds of a machine on which python-telegram-bot reads a message in 73, and on which one
row is inserted and committed in a thread of its own in 98.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import tempfile
import time
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Integer, MetaData, String, Table
from telegram import Update

from bot.outbox import Outbox
from bot.pace import Gate, Lane
from bot.rests import Rests
from bot.words import Chat, ChatKind, Post, Send, plain
from storage.copies import ChatLine, WaitingCopy
from storage.database import Database
from tests import virtual
from tests.benchmarks.figures import Figure, Result
from tests.benchmarks.strict import Load, Strict, deliver, discord, even, telegram, town
from tests.virtual import VirtualLoop

LARGE = even(1000, 10)
SMALL = even(500, 1)
SKEWED = {"chat0": 200} | dict.fromkeys((f"chat{at}" for at in range(1, 5)), 100) | {
    f"chat{at}": 9 for at in range(5, 1000)
}  # fmt: skip
MEASURED = even(1000, 3)
"""What processor time is measured on."""
ROUNDS = 5
GOALS = {"large": 1.05, "small": 1.08, "skewed": 1.02, "both": 1.05}
PACING_US = 25.0
STORAGE_US = 200.0
READS_US = 73.0
COMMITS_US = 98.0

_MESSAGE = json.dumps(
    {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 1_760_000_000,
            "chat": {"id": 5, "type": "private", "first_name": "Maria"},
            "from": {"id": 5, "is_bot": False, "first_name": "Maria", "language_code": "en"},
            "text": "/menu",
            "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
        },
    }
)


async def measure() -> Result:
    """Measure how long it takes, what it costs, and that nothing is refused, lost or reordered."""
    figures: dict[str, Figure] = {}
    faults = dict.fromkeys(("refused", "lost", "reordered"), 0)
    for name, loads in (
        ("telegram_large", {telegram(): LARGE}),
        ("telegram_small", {telegram(): SMALL}),
        ("telegram_skewed", {telegram(): SKEWED}),
        ("discord_large", {discord(): LARGE}),
        ("discord_small", {discord(): SMALL}),
        ("both", {telegram(): LARGE, discord(): LARGE}),
    ):
        await asyncio.to_thread(virtual.run, _delivery(loads))
        least = max(one.least(load) for one, load in loads.items())
        took = max(one.last for one in loads)
        sides = {"seconds": took, "least": least}
        figures[name] = Figure(round(took / least, 4), GOALS[name.split("_")[-1]], "times", sides)
        for one, load in loads.items():
            faults["refused"] += one.refused
            faults["lost"] += one.lost(load)
            faults["reordered"] += one.reordered(load)
    figures |= {name: Figure(number, 0, "messages") for name, number in faults.items()}
    figures |= await _costs()
    return Result("fanout", figures)


def _delivery(
    loads: Mapping[Strict, Load], spent: list[float] | None = None
) -> Callable[[VirtualLoop], Coroutine[Any, Any, None]]:
    async def main(loop: VirtualLoop) -> None:
        async with town(loop, loads) as app:
            began = time.process_time()
            await deliver(loop, app, loads)
            if spent is not None:
                spent.append(time.process_time() - began)

    return main


# --- Processor time ---


async def _costs() -> dict[str, Figure]:
    """Measure all sides in turns, so that a drifting machine hits all of them alike."""
    number = sum(MEASURED.values())
    works = {"pacing": _pacing, "calls": _calls, "reading": _reading, "committing": _committing}
    sides: dict[str, list[float]] = {side: [] for side in ("delivery", *works)}
    for turn in range(ROUNDS):
        for side in sorted(sides, reverse=turn % 2 == 1):
            gc.collect()
            if side == "delivery":
                await asyncio.to_thread(virtual.run, _delivery({telegram(): MEASURED}, sides[side]))
            else:
                began = time.process_time()
                await asyncio.to_thread(virtual.run, works[side])
                sides[side].append(time.process_time() - began)
    us = {side: statistics.median(some) / number * 1e6 for side, some in sides.items()}
    pacing = (us["pacing"] - us["calls"]) / us["reading"] * READS_US
    delivery = (us["delivery"] - us["calls"]) / us["committing"] * COMMITS_US
    return {
        "pacing_cost": Figure(round(pacing, 1), PACING_US, "µs a message", us),
        "delivery_cost": Figure(round(delivery, 1), STORAGE_US, "µs a message", us),
    }


async def _reading(_loop: VirtualLoop) -> None:
    """Read messages with python-telegram-bot."""
    for _ in range(sum(MEASURED.values())):
        Update.de_json(json.loads(_MESSAGE), None)


async def _committing(_loop: VirtualLoop) -> None:
    """Insert and commit one row after another, each in a thread."""
    columns = Column("id", Integer, primary_key=True), Column("words", String)
    notes = Table("notes", MetaData(), *columns)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'notes.db'}")
        notes.create(database.engine)
        insert = notes.insert()
        with database.writer() as writer:

            def commit() -> None:
                with writer.begin():
                    writer.execute(insert, {"words": "Garbage day moves to Friday."})

            for _ in range(sum(MEASURED.values())):
                await asyncio.to_thread(commit)
        database.close()


SEND = Send(Post(plain("Garbage day moves to Friday.")), "nonce")


async def _calls(_loop: VirtualLoop) -> None:
    """Make the calls alone: at moments in which the platform takes them."""
    platform = telegram()
    chats = [Chat("telegram", chat, ChatKind.GROUP) for chat in MEASURED] * 3
    calls = []
    for chat in chats:
        calls.append(asyncio.create_task(platform.do(chat, SEND)))
        await asyncio.sleep(1 / 28)
    await asyncio.gather(*calls)


async def _pacing(loop: VirtualLoop) -> None:
    """Make the calls when queue and gate say so, without a database."""
    platform = telegram()
    gate = Gate(platform.can.pace, loop.time)
    queue = Outbox(gate, Rests(loop.time, lambda: False), loop.time)
    queue.fill(
        {
            chat: ChatLine(deque(WaitingCopy(at, chat, False, False, "") for at in range(number)))
            for chat, number in MEASURED.items()
        }
    )
    landed = asyncio.Event()

    async def call(copy: WaitingCopy) -> None:
        since = loop.time()
        await platform.do(Chat("telegram", copy.chat, ChatKind.GROUP), SEND)
        gate.answered(copy, loop.time() - since)
        queue.back(copy)
        landed.set()

    while queue:
        for copy in queue.pick(0.1):
            await gate.enter(Lane.ORDINARY, copy)
            loop.create_task(call(copy))
        next_one = queue.next()
        if next_one is None:
            landed.clear()
            await landed.wait()
        else:
            await asyncio.sleep(max(0.0, next_one - 0.1 - loop.time()))
