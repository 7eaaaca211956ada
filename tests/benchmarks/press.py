"""What a vote press costs: durable, answered and drawn, over a bot that stores nothing.

Ours: `App.handle`, with role, language, limit, ballot, counters, commit (FULL) and the drawn
card; 64 presses in flight. Theirs: python-telegram-bot answering a press and editing the message.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel
from telegram import Update
from telegram.ext import Application, CallbackQueryHandler
from telegram.request import BaseRequest

from adapters.telegram.platform import Telegram
from bot.app import App
from bot.delivery import Delivery
from bot.house import features
from bot.keys import fresh
from bot.limits import Limits
from bot.registry import Registry
from bot.words import Act, Actor, Chat, ChatKind, Inspection, Landed, Outcome, Pace, Press, Standing
from storage.database import Database
from tests.benchmarks.figures import Figure, Result, paired_cpu
from tests.stage import START, Message, Town

IN_FLIGHT = 64
PIECES = 640
GOAL = 2.0

_OK = json.dumps({"ok": True, "result": True}).encode()
_EDITED = json.dumps(
    {
        "ok": True,
        "result": {
            "message_id": 7,
            "date": 1_760_000_000,
            "chat": {"id": -100, "type": "supergroup", "title": "Elm Street"},
            "text": "Clean-up",
        },
    }
).encode()

_ME = json.dumps(
    {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "B", "username": "b_bot"}}
).encode()


class Stub(BaseRequest):
    """A transport that answers at once, as the platform would."""

    read_timeout = 5.0

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, *_: Any, **__: Any) -> tuple[int, bytes]:
        if url.endswith("getMe"):
            return 200, _ME
        return 200, (_EDITED if url.endswith("editMessageText") else _OK)


def _update(number: int) -> str:
    return json.dumps(
        {
            "update_id": number,
            "callback_query": {
                "id": str(number),
                "from": {"id": 5000 + number, "is_bot": False, "first_name": "Maria"},
                "chat_instance": "1",
                "data": "poll_vote-abcdefgh-1-0-y",
                "message": json.loads(_EDITED)["result"],
            },
        }
    )


class Bare:
    """python-telegram-bot alone."""

    def __init__(self) -> None:
        self.app = (
            Application.builder()
            .token("1:a")
            .request(Stub())
            .get_updates_request(Stub())
            .updater(None)
            .job_queue(None)
            .build()
        )
        self.app.add_handler(CallbackQueryHandler(self._answer))
        self._numbers = count(1)

    async def _answer(self, update: Update, _context: Any) -> None:
        query = update.callback_query
        await query.answer("You: Tue 8 Dec yes.")
        await query.edit_message_text(f"Clean-up: {next(self._numbers)} votes")

    async def round(self) -> int:
        async def one(raw: str) -> None:
            await self.app.process_update(Update.de_json(json.loads(raw), self.app.bot))

        for start in range(0, PIECES, IN_FLIGHT):
            raws = [_update(start + at) for at in range(IN_FLIGHT)]
            await asyncio.gather(*(one(raw) for raw in raws))
        return PIECES


class Silent:
    """A platform that lands everything at once."""

    about = Telegram.about
    name = about.name
    can = replace(Telegram.can, pace=Pace(25, 1.05, 18))

    async def run(self, *_: object) -> None:
        """Presses are handed in by the benchmark."""

    async def do(self, _chat: Chat, _act: Act) -> Outcome:
        return Landed("7")

    async def inspect(self, _chat: Chat, _account: str = "") -> Inspection:
        return Inspection(standing=Standing.MEMBER)


class Ours:
    """A running Porchlight with one open vote in a group of 640."""

    def __init__(self, town: Town, app: App, message: Message) -> None:
        self.app = app
        self._rounds = count()
        chat = town.elm.chat
        self._presses = [
            [
                Press(
                    Chat("telegram", chat.id, ChatKind.GROUP),
                    Actor(
                        "telegram", str(900_000 + voter), f"Voter {voter}", Standing.MEMBER, "en"
                    ),
                    link,
                    message.id,
                )
                for voter in range(PIECES)
            ]
            for link in _votes(message)
        ]

    async def round(self) -> int:
        presses = self._presses[next(self._rounds) % len(self._presses)]
        for start in range(0, PIECES, IN_FLIGHT):
            await asyncio.gather(
                *(self.app.handle(press) for press in presses[start : start + IN_FLIGHT])
            )
        return PIECES


def _votes(message: Message) -> list[str]:
    """Return the buttons for yes and for maybe on the first date: each changes every vote."""
    return [one.data for one in message.buttons if one.data.startswith("poll_vote")][:2]


async def open_vote(folder: Path) -> tuple[Town, Message]:
    """Open a town with one vote on two dates; return its card in the first chat."""
    database = Database(f"sqlite:///{folder / 'press.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, folder)
    await town.ana.presses("Organize")
    await town.ana.presses("Find a date")
    await town.ana.fills(what="Clean-up", dates="Tue 8 Dec 7pm, Thu 10 Dec 7pm")
    await town.ana.presses("Post")
    return town, town.elm.message("Clean-up")


async def measure() -> Result:
    """Measure the paired ratio of processor time a press."""
    with tempfile.TemporaryDirectory() as name:
        town, card = await open_vote(Path(name))
        await town.close()
        app = App(
            town.database,
            Registry(features(fresh())),
            lambda: START,  # the vote never closes, whenever this is run
            Limits(time.monotonic, burst=1_000_000),
        )
        app.add(Silent())
        delivery = Delivery(app, time.monotonic)
        running = asyncio.create_task(delivery.run())
        bare = Bare()
        async with bare.app:
            ratio, ours, theirs = await paired_cpu(Ours(town, app, card).round, bare.round)
        running.cancel()
        await app.stop()
        town.database.close()
    return Result(
        "press",
        {
            "ratio": Figure(
                round(ratio, 3),
                GOAL,
                "times bare answer + edit",
                {"ours_us": ours * 1e6, "bare_us": theirs * 1e6},
            )
        },
    )
