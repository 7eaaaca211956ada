"""The town of the stage with its first chat, and the people in it, on a Relay of their own."""

from __future__ import annotations

import asyncio
import json
import re
from itertools import count
from typing import Any

from bot.lines import ABOUT, lines
from bot.words import (
    Act,
    Button,
    Chat,
    ChatKind,
    Command,
    Inspection,
    Joined,
    Outcome,
    Press,
    Said,
    Standing,
    Way,
)
from tests.platforms.relay import NAME, Relay
from tests.stage import CANS, Message, Person, Room, StagePlatform, Town

_CHOICE = re.compile(r"  !(\d+\.\d+) (.+)")
_VALUE = re.compile(r"  (.+) = (.+)")


class RelayServer(StagePlatform):
    """A server of lines, whose rooms and people are those of the stage."""

    def __init__(self) -> None:
        self.name, self.can, self.rooms, self.people = NAME, Relay.can, {}, {}
        self.about, self.trouble, self.acts, self.overfull = Relay.about, {}, [], []
        self._marks = count(1)
        self._taken: dict[int, asyncio.Future[None]] = {}

    async def open(self, town: Town) -> None:
        """Serve on a port of this machine, and let the bot come."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        host, port = self._server.sockets[0].getsockname()
        self._there, self._left = asyncio.Event(), asyncio.Event()
        self.relay = Relay("token", host=host, port=port)
        menu = town.app.registry.menu(ABOUT)
        self._running = asyncio.create_task(self.relay.run(town.app.handle, menu, lines()))
        await self._there.wait()

    async def close(self) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        await self.relay.close()
        await self._left.wait()
        self._server.close()

    async def do(self, chat: Chat, act: Act) -> Outcome:
        self.acts.append((chat, act))
        if hasattr(act, "post"):
            self.shows(act.post)
        return await self.relay.do(chat, act)

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        return await self.relay.inspect(chat, account)

    async def tells(
        self, verb: str, who: Person, room: Room | None, *, said: str = "", about: Any = None
    ) -> None:
        """Pass on what somebody did, until the bot has taken it."""
        mark = next(self._marks)
        self._taken[mark] = taken = asyncio.get_running_loop().create_future()
        where, title = (room.chat.id, room.chat.title) if room else (who.id, "")
        self._write(verb, mark, where, who.id, who.name, who.standing.value, title, said, about)
        await taken

    def _write(self, *line: object) -> None:
        self._writer.write(json.dumps(line).encode() + b"\n")

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        async for line in reader:
            match json.loads(line):
                case ["bot", number, _token]:
                    self._write("is", number, "Porchlight")
                    self._there.set()
                case ["taken", mark]:
                    self._taken.pop(mark).set_result(None)
                case ["look", number, where]:
                    room = self.rooms.get(where)
                    there = room is not None and room.holds_bot
                    self._write(
                        "is",
                        number,
                        room.chat.title if there else "",
                        len(room.people) if there else 0,
                    )
                case ["say", number, where, said]:
                    self._write("is", number, self._shows(where, str(number), said))
        writer.close()
        await writer.wait_closed()
        self._left.set()

    def _shows(self, where: str, number: str, said: str) -> bool:
        place = self.rooms.get(where) or self.people.get(where)
        if place is None or (isinstance(place, Room) and not place.holds_bot):
            return False
        shown, buttons = [], []
        for line in said.splitlines():
            if choice := _CHOICE.fullmatch(line):
                buttons.append((Button(choice[2], choice[1]),))
            elif value := _VALUE.fullmatch(line):
                buttons.append((Button(value[1], way=Way.COPY, value=value[2]),))
            else:
                shown.append(line)
        place.messages.append(Message(number, "\n".join(shown), tuple(buttons)))
        return True


class RelayPerson(Person):
    """Somebody who only ever types lines."""

    async def adds_bot(self, room: Room, data: str = "") -> None:
        assert not data
        room.holds_bot = True
        await self._hand_in(Joined(room.chat, self.actor))

    async def leaves(self, room: Room) -> None:
        room.people.remove(self)
        await self._told("left", room)

    async def _hand_in(self, incoming: Any, pressed: Message | None = None) -> None:
        self.acted = self.town.clock
        self.town.time_passed()
        room = self.town.platforms[NAME].rooms.get(incoming.chat.id)
        match incoming:
            case Joined():
                await self._told("adds", room)
            case Press(data=data):
                await self._told("says", room, said=f"!{data}")
            case Said(text=text, answers=answers):
                about = [answers, "", "", ""] if answers else None
                await self._told("says", room, said=text, about=about)
            case Command(name=name, text=text, about=about):
                author = about.author if about else None
                there = about and [
                    about.message,
                    author.id if author else "",
                    author.name if author else "",
                    about.text,
                ]
                await self._told("says", room, said=f"/{name} {text}".strip(), about=there)

    async def _told(self, verb: str, room: Room | None, **given: Any) -> None:
        await self.town.platforms[NAME].tells(verb, self, room, **given)
        await self.town.settle()


class RelayTown(Town):
    """Elm Street on Relay, its teens on Discord."""

    first, second = NAME, "discord"

    def made(self) -> dict[str, StagePlatform]:
        return super().made() | {NAME: RelayServer()}

    async def arrive(self) -> None:
        await self.platforms[NAME].open(self)

    async def close(self) -> None:
        await super().close()
        await self.platforms[NAME].close()

    def person(
        self, name: str, platform: str, standing: Standing = Standing.MEMBER, language: str = "en"
    ) -> Person:
        kind = RelayPerson if platform == NAME else Person
        return self.lives(kind(self, platform, name, language, standing))

    def room(self, platform: str, title: str, *given: Any, **more: Any) -> Room:
        room = super().room(platform, title, *given, **more)
        if platform == NAME:
            rooms = self.platforms[NAME].rooms
            del rooms[room.chat.id]
            room.chat = Chat(NAME, f"#{title.replace(' ', '-').lower()}", ChatKind.GROUP, title)
            rooms[room.chat.id] = room
        return room


NEEDS = {"] into ": Relay.can.brings, "it rings": Relay.can.rings}
"""What a line of a sample needs: a link that brings something back, a chat that surely rings."""


def carries(taps: dict[str, int], lines: str) -> str:
    """Return the platform whose taps count on Relay for a sample; "" where it cannot be had there.

    Only its abilities decide: it is asked there as forms are, and what its lines need it can.
    """
    like = next((one for one in taps if CANS[one].forms == Relay.can.forms), "")
    return like if all(can for line, can in NEEDS.items() if line in lines) else ""
