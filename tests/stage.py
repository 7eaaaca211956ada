"""A stage on which tests read like a chat: people press, type and fill in, and see.

The core, the database and the deliveries are real; only the platforms are made of lists. One
behaves like Telegram (no forms, doors are links into the private chat), one like Discord.
"""

from __future__ import annotations

import errno
import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path

from adapters.discord.platform import Discord
from adapters.telegram.platform import Telegram
from bot import words
from bot.app import App
from bot.delivery import Delivery
from bot.features.front.behind import SUBJECTS
from bot.hours import Hours
from bot.house import features
from bot.keys import Keys, fresh
from bot.limits import Limits
from bot.platforms import LISTED
from bot.registry import Registry
from bot.words import (
    Act,
    Actor,
    Answer,
    Attached,
    Button,
    Chat,
    ChatKind,
    Choice,
    Command,
    Delete,
    Edit,
    FieldKind,
    File,
    Filled,
    Find,
    Form,
    Inspection,
    Joined,
    Landed,
    Left,
    Make,
    Moved,
    OfferCommands,
    Outcome,
    Pace,
    Pin,
    Post,
    Press,
    Publish,
    Quoted,
    Reason,
    Refused,
    Said,
    Send,
    Standing,
    Text,
    Tick,
    Unpin,
    Way,
    Wear,
    Whisper,
)
from storage import agenda, copies, groups, members, people
from storage.database import Database, Ticket
from tests import screens
from tests.founding import Founded, kept, move_in

START = datetime(2026, 11, 23, 3, 42, tzinfo=UTC)
"""Sunday 22 November 2026, 20:42 in Vancouver (the slot of 20:00 is over, the night is not)."""

NEAR = timedelta(minutes=15)
"""How long Discord lets an answer follow that only one person sees."""

AT_ONCE = Pace(per_second=1e9, chat_gap=0, edit_gap=0)
CANS = {one.name: replace(one.can, pace=AT_ONCE) for one in (Telegram, Discord)}
_ids = itertools.count(1000)


@dataclass
class Message:
    """A message as somebody sees it."""

    id: str
    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    author: str = ""
    silent: bool = False
    edits: int = 0
    pinned: bool = False
    published: bool = False
    nonce: str = ""
    called: str = ""
    """The name under which an answer can be put in its place."""
    files: tuple[File, ...] = ()

    @property
    def buttons(self) -> list[Button]:
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]


@dataclass
class Room:
    """A chat of several people."""

    chat: Chat
    people: list[Person] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    holds_bot: bool = True
    missing: frozenset[str] = frozenset()
    reads_all: bool = False
    silenced: list[Person] = field(default_factory=list)
    """Who is muted, timed out or restricted here."""
    open: bool | None = None
    loud: bool | None = None
    followed: bool = False
    """Whether other servers may follow it."""
    pins: bool = True
    """Whether the bot may pin there."""
    roles: dict[str, set[str]] = field(default_factory=dict)
    """The roles of its server, with the accounts that have them."""

    def shows(self, fragment: str) -> str:
        """Assert that a message here holds the fragment; return its text."""
        for message in reversed(self.messages):
            if fragment in message.text:
                return message.text
        raise AssertionError(f"{fragment!r} is not in {[one.text for one in self.messages]}")

    def hides(self, fragment: str) -> None:
        """Assert that no message here holds the fragment, in its text or on a button."""
        for message in self.messages:
            assert fragment not in message.text, message.text
            assert not any(fragment in label for label in message.labels), message.labels

    def message(self, fragment: str) -> Message:
        """Return the newest message with the fragment."""
        return next(one for one in reversed(self.messages) if fragment in one.text)


class StagePlatform:
    """A platform made of lists. `trouble` makes the next acts in a chat come out otherwise."""

    room: words.Room

    def __init__(self, name: str) -> None:
        self.name = name
        self.about = next(one for one in LISTED if one.name == name)
        self.can = CANS[name]
        self.rooms: dict[str, Room] = {}
        self.people: dict[str, Person] = {}
        self.trouble: dict[str, list[Outcome]] = {}
        self.refuses_menus = False
        self.acts: list[tuple[Chat, Act]] = []
        self.overfull: list[str] = []
        """What was more than a phone shows at once."""

    async def run(self, *_: object) -> None:
        """Tests hand everything in themselves."""

    async def introduce(self) -> str:
        """Say who we are there."""
        return "Porchlight"

    async def close(self) -> None:
        """Nothing is open."""

    async def do(self, chat: Chat, act: Act) -> Outcome:  # noqa: PLR0911 - one for each end
        """Do an act on the lists."""
        if isinstance(act, OfferCommands) and self.refuses_menus:
            return Refused(Reason.REFUSED)
        if isinstance(act, OfferCommands):
            self.people[chat.id].offered = act.few
            return Landed("")
        self.acts.append((chat, act))
        lacks = {Edit: not self.can.edits, Delete: not self.can.deletes, Pin: not self.can.pins}
        if lacks.get(type(act)):
            return Refused(Reason.TOO_OLD)
        if isinstance(act, Send | Edit | Whisper):
            self.shows(act.post)
        if self.trouble.get(chat.id):
            return self.trouble[chat.id].pop(0)
        room = self.rooms.get(chat.id)
        if chat.kind is ChatKind.DIRECT:
            there = self.people[chat.id]
            near = isinstance(act, Whisper) and act.near and self.can.near
            if near and not there.near:
                return Refused(Reason.GONE)
            if not (near or there.reachable):
                return Refused(Reason.FORBIDDEN)
            messages = self.people[chat.id].messages
        elif room is None or not room.holds_bot:
            return Refused(Reason.REMOVED if room else Reason.GONE)
        else:
            messages = room.messages
        if room and isinstance(act, Make | Wear):
            return _role(room, act)
        may_not = room is not None and isinstance(act, Pin) and not room.pins
        return Refused(Reason.RIGHTS) if may_not else _act(messages, act)

    def shows(self, post: Post) -> None:
        """Look at every screen that anybody is shown; no button names a chat or an account."""
        said = {word for row in post.rows for one in row for word in one.data.split("-")}
        assert not said & (self.rooms.keys() | self.people.keys()), said
        if too_much := screens.too_much(post):
            self.overfull.append(too_much)

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        """Say who is where."""
        room = self.rooms.get(chat.id)
        if room is None or not room.holds_bot:
            return Inspection(reachable=False, lost=Reason.REMOVED if room else Reason.GONE)
        inside = next((one for one in room.people if one.id == account), None)
        standing = Standing.UNKNOWN
        if account:
            standing = inside.standing if inside else Standing.GUEST
        return Inspection(
            title=room.chat.title,
            missing=room.missing,
            reads_all=room.reads_all,
            members=len(room.people),
            standing=standing,
            silenced=inside in room.silenced,
            open=room.open,
            loud=room.loud,
            followed=room.followed,
            roles=frozenset(room.roles if "mention" not in room.missing else ()),
        )


def _role(room: Room, act: Make | Wear) -> Outcome:
    if "roles" in room.missing:
        return Refused(Reason.RIGHTS)
    if isinstance(act, Make):
        made = next(iter(room.roles), "") or str(next(_ids))
        room.roles.setdefault(made, set())
        return Landed(made)
    if act.role not in room.roles:
        return Refused(Reason.MESSAGE_GONE)
    (room.roles[act.role].add if act.on else room.roles[act.role].discard)(act.account)
    return Landed(act.role)


def _act(messages: list[Message], act: Act) -> Outcome:  # noqa: PLR0911 - one for each act
    match act:
        case Whisper(post=post, instead=name) if name:
            for message in messages:
                if message.called == name:
                    message.text, message.rows = drawn(post.text), post.rows
                    return Landed(message.id)
            return Refused(Reason.GONE)
        case Whisper(post=post, wipe=wipe):
            if wipe:
                messages.clear()
            messages.append(_message(post))
            return Landed(messages[-1].id)
        case Send(post=post, nonce=nonce):
            for message in messages:
                if message.nonce == nonce:
                    return Landed(message.id)
            made = _message(post, nonce)
            messages.append(made)
            return Landed(made.id)
        case Find(nonce=nonce):
            for message in messages:
                if message.nonce == nonce:
                    return Landed(message.id)
            return Refused(Reason.MESSAGE_GONE)
        case Make() | Wear() | OfferCommands():
            raise AssertionError(f"{act} changes no message")
    there = next((one for one in messages if one.id == act.message), None)
    if there is None:
        return Refused(Reason.MESSAGE_GONE)
    match act:
        case Edit(post=post):
            there.text, there.rows, there.edits = drawn(post.text), post.rows, there.edits + 1
            there.files = post.files
        case Delete():
            messages.remove(there)
        case Pin():
            there.pinned = True
        case Unpin():
            there.pinned = False
        case Publish():
            there.published = True
    return Landed(there.id)


def drawn(text: Text) -> str:
    """Return a text as people see it: what somebody wrote is a quotation, each line behind "> "."""
    parts = groupby(text.spans, key=lambda one: one.quoted)
    said = [(quoted, "".join(one.text for one in spans)) for quoted, spans in parts]
    return "".join("> " + one.replace("\n", "\n> ") if quoted else one for quoted, one in said)


def _message(post: Post, nonce: str = "") -> Message:
    return Message(
        str(next(_ids)),
        drawn(post.text),
        post.rows,
        silent=post.silent,
        nonce=nonce,
        files=post.files,
    )


@dataclass
class Person:
    """Somebody with one account. What only they see is in `messages`, the newest last."""

    town: Town
    platform: str
    name: str
    language: str = "en"
    standing: Standing = Standing.MEMBER
    id: str = field(default_factory=lambda: str(next(_ids)))
    messages: list[Message] = field(default_factory=list)
    form: Form | None = None
    clipboard: str = ""
    shared: str = ""
    taps: int = 0
    reachable: bool = True
    offered: bool = False
    """Whether what is for organizers stands in the menu of the private chat."""
    acted: datetime = START

    @property
    def near(self) -> bool:
        """Whether what they did last can still be answered where only they see it."""
        return self.town.clock - self.acted < NEAR

    @property
    def actor(self) -> Actor:
        return Actor(self.platform, self.id, self.name, self.standing, self.language)

    @property
    def direct(self) -> Chat:
        return Chat(self.platform, self.id, ChatKind.DIRECT)

    @property
    def rooms(self) -> list[Room]:
        rooms = self.town.platforms[self.platform].rooms.values()
        return [room for room in rooms if self in room.people]

    @property
    def last(self) -> str:
        """The text of the newest thing that only this person sees."""
        return self.messages[-1].text

    @property
    def labels(self) -> list[str]:
        """The buttons under the newest thing that only this person sees."""
        return self.messages[-1].labels

    def sees(self, fragment: str) -> str:
        """Assert that something only this person sees holds the fragment; return its text."""
        for message in reversed(self.messages):
            if fragment in message.text:
                return message.text
        raise AssertionError(f"{fragment!r} is not in {[one.text for one in self.messages]}")

    def never_saw(self, fragment: str) -> None:
        """Assert that nothing only this person sees holds the fragment."""
        assert not any(fragment in one.text for one in self.messages), self.messages

    # --- What people do ---

    async def presses(self, label: str, *, into: Room | None = None) -> None:
        """Press the newest button with this label; `into` is the chat that an ADD button picks."""
        where, message, button = self._find(label)
        self.taps += 1
        match button.way:
            case Way.LINK:
                return
            case Way.COPY:
                self.clipboard = button.value
                return
            case Way.SHARE:
                self.shared = button.data
                return
            case Way.ADD:
                assert into is not None, "an ADD button needs a chat to pick"
                self.taps += 2
                await self.adds_bot(into, button.data)
                return
            case Way.DOOR if self.platform == "telegram" and where.kind is not ChatKind.DIRECT:
                await self.opens(button.data, taps=1)
                return
        press = Press(where, self.actor, button.data, message.id)
        await self._hand_in(press, message)

    async def organizes(self, label: str) -> None:
        """Press what stands behind [Organize]: there, or one step further, in its subject."""
        every = (door for one in self.town.app.registry.features for door in one.doors)
        spot = next(door.spot for door in every if door.label == label)
        await self.presses("Organize")
        if spot in SUBJECTS:
            await self.presses(SUBJECTS[spot])
        await self.presses(label)

    async def opens(self, link: str, taps: int = 2) -> None:
        """Open a link into the private chat: a tap, and Start."""
        self.taps += taps
        sent = str(next(_ids))
        await self._hand_in(Press(self.direct, self.actor, link, sent=sent))

    async def forges(self, data: str) -> None:
        """Press a button that the bot never made, under a message that is gone."""
        await self._hand_in(Press(self.direct, self.actor, data, str(next(_ids))))

    async def says(
        self,
        text: str,
        *,
        to: Room | None = None,
        extras: tuple[str, ...] = (),
        naming: bool = False,
    ) -> None:
        """Type something, in the private chat unless a room is named; `naming` the bot there."""
        self.taps += 1
        where = to.chat if to else self.direct
        message = Message(str(next(_ids)), text, author=self.id)
        if to:
            to.messages.append(message)
        said = Said(where, self.actor, text, message.id, extras=extras, names_us=naming)
        await self._hand_in(said)

    async def sends(
        self, *photos: bytes, text: str = "", kind: str = "image/jpeg", to: Room | None = None
    ) -> None:
        """Send photos, or files of another kind, with words under them."""
        self.taps += 1
        where = to.chat if to else self.direct
        message = Message(str(next(_ids)), text, author=self.id)
        if to:
            to.messages.append(message)
        extras = ("photo" if kind.startswith("image/") else "document",) * len(photos)
        files = tuple(attached(one, kind) for one in photos)
        await self._hand_in(Said(where, self.actor, text, message.id, extras=extras, files=files))

    async def replies(self, fragment: str, text: str, *photos: bytes) -> None:
        """Reply to the newest message of the bot that holds the fragment."""
        self.taps += 1
        where, message = self._message(fragment)
        heard = message.id if where.kind is ChatKind.DIRECT or not message.author else ""
        said = Said(where, self.actor, text, str(next(_ids)), answers=heard)
        extras, files = ("photo",) * len(photos), tuple(map(attached, photos))
        await self._hand_in(replace(said, extras=extras, files=files))

    async def runs(
        self,
        command: str,
        text: str = "",
        *,
        about: Message | None = None,
        to: Room | None = None,
        bare: bool = False,
        thread: str = "",
    ) -> None:
        """Use a slash command; with `about`, on somebody's message. `bare`: it names no bot."""
        self.taps += 1
        quoted = None
        if about is not None:
            author = next((one for one in self.town.everyone if one.id == about.author), None)
            quoted = Quoted(about.id, author.actor if author else None, about.text)
        where = to.chat if to else (self.rooms[0].chat if about else self.direct)
        await self._hand_in(
            Command(where, self.actor, command, text, quoted, names_us=not bare, thread=thread)
        )

    async def fills(self, **values: str | bytes) -> None:
        """Fill in the form: at once where there are forms, else one question after another.

        Bytes are a photo.
        """
        if self.form is None:
            for value in values.values():
                if isinstance(value, bytes):
                    await self.sends(value)
                elif value in self.labels:
                    await self.presses(value)
                else:
                    await self.says(value)
            return
        form, self.form = self.form, None
        self.taps += 1
        given = {one.key: one.value for one in form.fields if one.value}
        files: dict[str, tuple[Attached, ...]] = {}
        for one in form.fields:
            told = values.get(one.key)
            if one.kind is FieldKind.FILE:
                given.pop(one.key, None)
            if isinstance(told, bytes):
                files[one.key] = (attached(told),)
            elif told is not None and one.kind is not FieldKind.FILE:
                given[one.key] = _chosen(one.kind, told, one.choices)
        unknown = values.keys() - {one.key for one in form.fields}
        assert not unknown, f"the form has no {unknown}: {[one.key for one in form.fields]}"
        where = self.rooms[0].chat if self.rooms else self.direct
        await self._hand_in(Filled(where, self.actor, form.data, given, files=files))

    async def adds_bot(self, room: Room, data: str = "") -> None:
        """Bring the bot into a chat."""
        room.holds_bot = True
        self.town.platforms[self.platform].rooms[room.chat.id] = room
        await self._hand_in(Joined(room.chat, self.actor))
        if data:
            await self._hand_in(Press(room.chat, self.actor, data))

    async def leaves(self, room: Room) -> None:
        """Leave a chat, in a way that the platform tells the bot about."""
        room.people.remove(self)
        await self.town.take(Left(room.chat, self.actor))

    async def _hand_in(
        self, incoming: Press | Said | Command | Filled | Joined, pressed: Message | None = None
    ) -> None:
        self.acted = self.town.clock
        self.town.time_passed()
        answer = await self.town.app.handle(incoming)
        if answer is not None and answer.then is not None:
            answer = await answer.then
        if answer is not None:
            self._receive(incoming, answer, pressed)
        await self.town.settle()

    def _receive(
        self,
        incoming: Press | Said | Command | Filled | Joined,
        answer: Answer,
        pressed: Message | None,
    ) -> None:
        if answer.wipe:
            self.messages.clear()
        if answer.form is not None and self.town.platforms[self.platform].can.forms:
            self.form = answer.form
        if answer.post is None:
            return
        self.town.platforms[self.platform].shows(answer.post)
        made = _message(answer.post)
        made.called = answer.called
        room = self.town.platforms[self.platform].rooms.get(incoming.chat.id)
        if answer.public and room:
            room.messages.append(made)
            return
        if room and not self._told_alone(incoming):
            if answer.aloud:
                room.messages.append(_message(answer.aloud))
            return
        # A card that came in private stays where it is.
        if answer.replace and pressed in self.messages and not pressed.nonce:
            self.messages.remove(pressed)
        self.messages.append(made)

    def _told_alone(self, incoming: Press | Said | Command | Filled | Joined) -> bool:
        """Whether an answer to what was done in a chat of many reaches this person alone."""
        near = self.town.platforms[self.platform].can.near
        tap = isinstance(incoming, Press | Filled) or (isinstance(incoming, Command) and near)
        return tap or self.reachable

    def _find(self, label: str) -> tuple[Chat, Message, Button]:
        for message in reversed(self.messages):
            for button in message.buttons:
                if button.label == label:
                    here = self.rooms[0].chat if self.rooms else self.direct
                    forms = self.town.platforms[self.platform].can.forms
                    return (here if forms else self.direct), message, button
        for room in self.rooms:
            for message in reversed(room.messages):
                for button in message.buttons:
                    if button.label == label:
                        return room.chat, message, button
        mine = [one.labels for one in self.messages]
        raise AssertionError(f"no button {label!r} for {self.name}; hers are {mine}")

    def _message(self, fragment: str) -> tuple[Chat, Message]:
        for message in reversed(self.messages):
            if fragment in message.text:
                return self.direct, message
        for room in self.rooms:
            for message in reversed(room.messages):
                if fragment in message.text:
                    return room.chat, message
        raise AssertionError(f"{self.name} sees no {fragment!r}")


def attached(photo: bytes, kind: str = "image/jpeg") -> Attached:
    """Return what the core gets of a file: what the platform says, and how to get it."""

    async def fetch(most: int) -> bytes:
        if len(photo) > most:
            raise OSError(errno.EFBIG, "too large")
        return photo

    return Attached(kind, len(photo), fetch)


def _chosen(kind: FieldKind, given: str, choices: Sequence[Choice]) -> str:
    if kind is not FieldKind.CHOICE:
        return given
    for choice in choices:
        if given in (choice.label, choice.value):
            return choice.value
    raise AssertionError(f"{given!r} is none of {choices}")


class Town:
    """Elm Street and a running Porchlight."""

    first, second = CANS

    def __init__(self, database: Database, keys: Keys) -> None:
        self.database = database
        self.clock = START
        self.wrong = timedelta(0)
        """By how much the machine's clock is wrong."""
        self.doubted: datetime | None = None
        """What was sure last, while the clock is doubted: kept in a file, over starts."""
        self.passed = START
        """The time that is known to have passed: not what somebody only sets the clock to."""
        self.hours = self._looks_at_the_clock()
        self.platforms = self.made()
        self.app = App(
            database,
            Registry(features(keys)),
            self.hours.now,
            Limits(self._seconds, burst=10_000),
        )
        self._keep_time()
        for platform in self.platforms.values():
            self.app.add(platform)
        self.delivery = Delivery(self.app, self._seconds)
        self.everyone: list[Person] = []
        self.group_id = ""

    def made(self) -> dict[str, StagePlatform]:
        """Return the platforms of this town, none of which serves yet."""
        return {name: StagePlatform(name) for name in CANS}

    async def arrive(self) -> None:
        """Let the platforms serve."""

    def _seconds(self) -> float:
        return self.clock.timestamp()

    def _looks_at_the_clock(self, last: datetime | None = None) -> Hours:
        last = self.doubted or last
        return Hours(lambda: self.clock + self.wrong, self._passed, last, self._doubts)

    def _doubts(self, since: datetime | None) -> None:
        self.doubted = since

    def _keep_time(self) -> None:
        hours = self.hours
        self.app.dues.set_right, self.app.surely = hours.changes, hours.surely
        self.app.dues.unsure = hours.unsure

    def _passed(self) -> float:
        return self.passed.timestamp()

    def time_passed(self) -> None:
        """Let the time on the clock be time that has passed, and no leap."""
        self.passed = self.clock

    @classmethod
    async def open(
        cls, database: Database, folder: Path, *, swapped: bool = False, keys: Keys | None = None
    ) -> Town:
        """Open the town with its people, its two chats, and the front card in both.

        Whoever has a role has the menu of the private chat open. `swapped`: everyone who is on
        Telegram is on Discord and the other way round.
        """
        town = cls(database, keys or fresh())
        await town.arrive()
        founded = FOUNDED.get((cls, swapped))
        if founded is not None:
            move_in(town, founded)
            await town.app.begin()
            return town
        await town._open(swapped=swapped)
        if cls is Town:
            FOUNDED[cls, swapped] = kept(town)
        return town

    async def _open(self, *, swapped: bool) -> None:
        telegram, discord = (self.second, self.first) if swapped else (self.first, self.second)
        self.ana = self.person("Ana", telegram, Standing.ADMIN)
        self.sam = self.person("Sam", discord, Standing.ADMIN)
        self.maria = self.person("Maria", telegram)
        self.tom = self.person("Tom", discord)
        self.lee = self.person("Lee", telegram)
        self.maya = self.person("Maya", discord)
        self.stranger = self.person("Stranger", telegram, Standing.GUEST)
        self.olga = self.person("Olga", telegram, Standing.ADMIN)
        self.oak = self.room(telegram, "Oak Lane", [self.olga], place="88", holds_bot=False)
        self.elm = self.room(telegram, "Elm Street", [self.ana, self.maria, self.lee])
        self.teens = self.room(discord, "Elm Teens", [self.sam, self.tom, self.maya], place="77")
        await self.app.write(self._found)
        await self.app.begin()
        await self.settle()
        for one in (self.ana, self.sam, self.lee, self.maya):
            await one.says("menu")
            one.taps = 0

    def overfull(self) -> list[str]:
        """Return what was more than a phone shows at once, of all that anybody here was shown."""
        return [said for one in self.platforms.values() for said in one.overfull]

    async def close(self) -> None:
        """End what runs."""
        await self.delivery.stop()
        await self.app.stop()

    def person(
        self, name: str, platform: str, standing: Standing = Standing.MEMBER, language: str = "en"
    ) -> Person:
        """Let somebody new exist on a platform."""
        return self.lives(Person(self, platform, name, language, standing))

    def lives(self, one: Person) -> Person:
        """Let somebody live here."""
        self.platforms[one.platform].people[one.id] = one
        self.everyone.append(one)
        return one

    def room(
        self,
        platform: str,
        title: str,
        inside: list[Person],
        *,
        place: str = "",
        holds_bot: bool = True,
    ) -> Room:
        """Let a chat exist on a platform."""
        chat = Chat(platform, str(next(_ids)), ChatKind.GROUP, title, place)
        room = Room(chat, list(inside), holds_bot=holds_bot)
        self.platforms[platform].rooms[chat.id] = room
        return room

    def _found(self, db: Ticket) -> None:
        group = groups.found(
            db, "Elm Street", "America/Vancouver", "en", town="Burnaby", nonurgent="604-555-0142"
        )
        self.group_id = group.id
        day = (self.clock - timedelta(hours=8)).date()
        for room in (self.elm, self.teens):
            chat = groups.connect(
                db,
                group.id,
                room.chat.platform,
                room.chat.id,
                kind="group",
                title=room.chat.title,
                place=room.chat.place,
            )
            for one in room.people:
                person = people.meet(db, one.platform, one.id, one.name, one.language)
                members.see(db, group.id, chat.id, person.id, day)
                people.opened_private(db, one.platform, one.id, group.id)
        for one, role in (
            (self.ana, members.ORGANIZER),
            (self.sam, members.ORGANIZER),
            (self.lee, members.POLICE),
            (self.maya, members.COMMUNITY),
        ):
            known = people.person(db, one.platform, one.id)
            assert known is not None
            members.give_role(db, group.id, known.id, role)
        turn = self.app.own_turn(db, group.id)
        assert turn is not None
        turn.post("front", "card", words_of=None)

    # --- Time and events ---

    async def settle(self) -> None:
        """Let everything that may be delivered now be delivered; all that is shown fits a phone."""
        await self.delivery.settle()
        too_much = self.overfull()
        assert not too_much, too_much

    async def take(self, incoming: Left | Moved | Joined) -> None:
        """Hand in something that nobody in particular did."""
        self.time_passed()
        await self.app.handle(incoming)
        await self.settle()

    async def later(self, **span: float) -> None:
        """Let time pass, stopping at everything that comes due."""
        end = self.clock + timedelta(**span)
        self.time_passed()
        while True:
            due = self._next_due()
            # As the bot counts, which may have another hour on its clock than it really is.
            wait = max(due - self.app.now(), timedelta(0)) if due else end - self.clock
            self.clock = min(end, self.clock + wait)
            self.time_passed()
            await self.app.handle(Tick(self.clock))
            await self.settle()
            if self.clock >= end:
                return

    def _next_due(self) -> datetime | None:
        with self.database.reading() as db:
            now = self.app.now()
            since = self.app.dues.unsure()
            dues = [
                agenda.next_due(db, since),
                copies.next_due(db, now),
                self.app.dues.next_alarm(),
            ]
        later = [one for one in dues if one is not None]
        return min(later, default=None)

    def restart(self, *, down: timedelta = timedelta(0), wrong: timedelta | None = None) -> None:
        """Let everything that was only in memory be gone, as after a crash, and be down so long.

        `wrong`: by how much the machine's clock is wrong from then on.
        """
        self.database.sightings.forget()
        last = self.clock + self.wrong
        self.wrong = self.wrong if wrong is None else wrong
        self.clock += down
        self.time_passed()
        self.hours = self._looks_at_the_clock(last)
        self.app = App(
            self.database,
            self.app.registry,
            self.hours.now,
            Limits(self._seconds, burst=10_000),
        )
        self._keep_time()
        for platform in self.platforms.values():
            self.app.add(platform)
        self.delivery = Delivery(self.app, self._seconds)


FOUNDED: dict[tuple[type[Town], bool], Founded] = {}
