"""Relay, a platform of lines: no edits, no buttons, no deletes, no answers that one person sees.

A line is a JSON array, and a chat is "#name" or somebody's account. Buttons are numbered lines,
pressed by typing "!57.2": the second one under message 57.
"""

from __future__ import annotations

import asyncio
import json
import re
from contextlib import suppress
from itertools import count, groupby
from typing import Any

from bot import words

NAME = "relay"
PAUSE, KEPT = 1.0, 1000
_PRESSED = re.compile(r"!(\d+)\.(\d+)")
_COMMAND = re.compile(r"/(\w+) ?(.*)", re.DOTALL)
_PRESSABLE = (words.Way.PRESS, words.Way.DOOR)


class Relay:
    """One bot on a server of lines."""

    name = NAME
    about: words.About
    can = words.Can(
        text=1000,
        pace=words.Pace(per_second=1000, chat_gap=0, edit_gap=0),
        size=lambda text: len(drawn(text, [], 0)),
    )

    def __init__(self, token: str, *, host: str, port: int) -> None:
        self._token, self._where = token, (host, port)
        self._writer: asyncio.StreamWriter | None = None
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._shown: dict[int, list[words.Button]] = {}
        self._ids = count(1)
        self.room: words.Room = words.at_once

    async def run(self, receive: words.Receive, menu: words.Menu, lines: words.Lines) -> None:
        while True:
            with suppress(OSError):
                async with asyncio.TaskGroup() as together:
                    reader = await self._enter()
                    async for line in reader:
                        verb, *rest = json.loads(line)
                        if verb == "is" and rest[0] in self._waiting:
                            self._waiting.pop(rest[0]).set_result(rest[1:])
                        elif verb != "is":
                            together.create_task(self._take(receive, verb, *rest))
            await self.close()
            await asyncio.sleep(PAUSE)

    async def introduce(self) -> str:
        reader = await self._enter()
        if not (answer := await reader.readline()):
            raise PermissionError  # the server hangs up on whom it does not know
        return str(json.loads(answer)[2])

    async def close(self) -> None:
        writer, self._writer = self._writer, None
        if writer:
            writer.close()

    async def _enter(self) -> asyncio.StreamReader:
        reader, self._writer = await asyncio.open_connection(*self._where)
        self._tell("bot", 0, self._token)
        return reader

    def _tell(self, *line: object) -> None:
        assert self._writer is not None
        self._writer.write(json.dumps(line).encode() + b"\n")

    async def _ask(self, verb: str, number: int, *line: object) -> Any:
        self._waiting[number] = answer = asyncio.get_running_loop().create_future()
        self._tell(verb, number, *line)
        return await answer

    async def _take(self, receive: words.Receive, verb: str, mark: int, *rest: Any) -> None:
        event = self._event(verb, mark, *rest)
        answer = await receive(event) if event else None
        if answer is not None and answer.then is not None:
            answer = await answer.then
        if event and answer is not None and answer.post is not None:
            alone = words.Chat(NAME, rest[1], words.ChatKind.DIRECT)
            await self._say(event.chat if answer.public else alone, answer.post)
        self._tell("taken", mark)

    def _event(self, verb: str, mark: int, room: str, *rest: Any) -> words.Event | None:
        account, name, standing, title, said, about = rest
        actor = words.Actor(NAME, account, name, words.Standing(standing))
        direct = words.Chat(NAME, account, words.ChatKind.DIRECT)
        there = words.Chat(NAME, room, words.ChatKind.GROUP, title)
        chat = there if room.startswith("#") else direct
        if verb != "says":
            return words.Joined(chat, actor) if verb == "adds" else words.Left(chat, actor)
        if pressed := _PRESSED.fullmatch(said):
            for one in self._shown.get(int(pressed[1]), [])[int(pressed[2]) - 1 :][:1]:
                if one.way is words.Way.DOOR and chat is not direct:
                    return words.Press(direct, actor, one.data)
                return words.Press(chat, actor, one.data, pressed[1])
        if command := _COMMAND.fullmatch(said):
            author = words.Actor(NAME, about[1], about[2]) if about and about[1] else None
            quoted = words.Quoted(about[0], author, about[3]) if about else None
            return words.Command(chat, actor, command[1], command[2], quoted, names_us=True)
        answers, named = about[0] if about and not about[1] else "", "porchlight" in said.lower()
        heard = words.Said(chat, actor, said, str(mark), answers, names_us=named)
        return heard if chat is direct or named or answers else None

    async def do(self, chat: words.Chat, act: words.Act) -> words.Outcome:
        if self._writer is None:
            return words.Refused(words.Reason.UNREACHED)
        if isinstance(act, words.Whisper) and act.near:
            return words.Refused(words.Reason.GONE)
        if isinstance(act, words.Send | words.Whisper):
            return await self._say(chat, act.post)
        return words.Refused(words.Reason.TOO_OLD)

    async def inspect(self, chat: words.Chat, account: str = "") -> words.Inspection:
        if self._writer is None:
            return words.Inspection()
        (title, members) = await self._ask("look", next(self._ids), chat.id)
        return (
            words.Inspection(title=title, members=members)
            if title
            else words.Inspection(reachable=False)
        )

    async def _say(self, chat: words.Chat, post: words.Post) -> words.Outcome:
        number = next(self._ids)
        buttons = [one for row in post.rows for one in row]
        self._shown[number] = [one for one in buttons if one.way in _PRESSABLE]
        self._shown.pop(number - KEPT, None)
        (landed,) = await self._ask("say", number, chat.id, drawn(post.text, buttons, number))
        return words.Landed(str(number)) if landed else words.Refused(words.Reason.GONE)


def drawn(text: words.Text, buttons: list[words.Button], number: int) -> str:
    parts = groupby(text.spans, key=lambda one: one.quoted)
    spoken = [(quoted, "".join(one.text for one in spans)) for quoted, spans in parts]
    lines = ["".join("> " + one.replace("\n", "\n> ") if quoted else one for quoted, one in spoken)]
    pressable = [one for one in buttons if one.way in _PRESSABLE]
    lines += [f"  !{number}.{at} {one.label}" for at, one in enumerate(pressable, 1)]
    return "\n".join(lines + [f"  {one.label} = {one.value}" for one in buttons if one.value])


Relay.about = words.About(
    NAME,
    "Relay",
    {"en": "Relay channel", "fr": "Salon Relay"},
    {"en": "Choose the Relay channel", "fr": "Choisir le salon Relay"},
    token="ask whoever runs the server.",
    build=Relay,
)
