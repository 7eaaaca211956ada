"""Whatever people do, in whatever order: nobody reads who told something.

Neighbours, contacts, organizers and administrators on both platforms press what they see, make up
buttons, reply, type and fill in, while known people tell things in between. Nothing that anyone
else could read holds one of those people in any form, and nobody but readers gets a word of theirs.
"""

from __future__ import annotations

import asyncio
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from secrets import token_hex
from string import ascii_lowercase

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from bot.words import (
    Answer,
    Button,
    Edit,
    FieldKind,
    Filled,
    Form,
    Incoming,
    Post,
    Press,
    Send,
    Standing,
    Way,
    Whisper,
)
from storage import members, tips
from storage.database import Database
from tests.leakscan import Known, Search, known
from tests.stage import Message, Person, Town
from tests.telling import SEND, to_slot
from tests.test_forged import wanted

pytestmark = pytest.mark.ci

TELLERS = {"Quillon Vexworth": ("telegram", "7351904286"), "Quimby": ("discord", "803511102246")}
"""Who tells something: name, platform and account."""

OTHERS = ("Ana", "Sam", "Maria", "Tom", "Lee", "Maya", "Stranger", "Addy", "Maya", "Lee")
"""Everybody else. Whoever reads what is told acts twice as often."""

TYPED = ("menu", "stop", "my day", "lamp", "604 555 0199", "K7M-2QD", "quartz", "no", "x" * 1100)


@dataclass(frozen=True)
class Move:
    """What happens next: by whom, and the how-manieth of all that could be done so."""

    kind: str
    who: int
    n: int


@dataclass
class Told:
    """Something that was told: by whom, its reader's role, its six words, and all of its words."""

    by: str
    role: str
    words: str
    stories: list[str] = field(default_factory=list)


class Day:
    """A day on Elm Street, and all that everybody could read in it."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.read: dict[str, set[str]] = defaultdict(set)
        self.pixels: dict[str, set[bytes]] = defaultdict(set)
        self.wires: dict[str, None] = {}
        self.told: list[Told] = []
        self.cases: set[str] = set()
        self.held: dict[str, set[str]] = defaultdict(set)
        self.acts = dict.fromkeys(town.platforms, 0)
        take = town.app.handle

        async def noting(incoming: Incoming) -> Answer | None:
            answer = await take(incoming)
            if answer is not None and answer.then is not None:
                self.shown(incoming, answer)
                answer = await answer.then
            self.shown(incoming, answer)
            return answer

        town.app.handle = noting  # type: ignore[method-assign] - all that is said is noted

    # --- What is read ---

    def shown(self, incoming: Incoming, answer: Answer | None) -> None:
        """Note what somebody was answered."""
        actor = getattr(incoming, "actor", None)
        if answer is None or actor is None:
            return
        (name,) = (one.name for one in self.town.everyone if one.id == actor.id)
        where = "everyone" if answer.public else name
        if answer.post:
            self.posted(where, answer.post)
        if answer.form:
            self.read[where].update(_form_words(answer.form))

    def posted(self, where: str, post: Post) -> None:
        self.read[where].add(str(post.text))
        self.pixels[where].update(one.data for one in post.files)
        for button in (one for row in post.rows for one in row):
            self.read[where].update((button.label, button.data, button.value))
            self.wires[button.data] = None

    def look(self) -> None:
        """Note what reached chats, and who holds which role by now."""
        names = {one.id: one.name for one in self.town.everyone}
        for name, platform in self.town.platforms.items():
            for chat, act in platform.acts[self.acts[name] :]:
                if isinstance(act, Send | Edit | Whisper):
                    self.posted(names.get(chat.id, "everyone"), act.post)
            self.acts[name] = len(platform.acts)
        with self.town.database.reading() as db:
            for role in (members.ORGANIZER, *members.CONTACTS):
                holders = members.holders(db, self.town.group_id, role)
                self.held[role].update(one.name for one in holders)

    # --- What is done ---

    async def play(self, move: Move) -> None:
        town = self.town
        if move.kind == "slot":
            await to_slot(town)
        elif move.kind == "day":
            await town.later(days=1 + move.n % 3)
        elif move.kind == "tell":
            await self.tells(self.teller(move), move.n)
        elif move.kind == "goes on":
            await self.goes_on(move.n)
        else:
            one = self.named(OTHERS[move.who % len(OTHERS)])
            await getattr(self, move.kind)(one, move.n)
        self.look()

    def named(self, name: str) -> Person:
        return next(one for one in self.town.everyone if one.name == name)

    def teller(self, move: Move) -> Person:
        return self.named(list(TELLERS)[move.who % len(TELLERS)])

    async def press(self, one: Person, n: int) -> None:
        """Press a button that is seen, the newest first."""
        messages = [*one.messages, *(it for room in one.rooms for it in room.messages)]
        seen = [(it, button) for it in reversed(messages) for button in it.buttons]
        pressable = [pair for pair in seen if pair[1].way in (Way.PRESS, Way.DOOR)]
        if pressable:
            await self._press(one, *pressable[n % len(pressable)])

    async def _press(self, one: Person, message: Message, button: Button) -> None:
        rooms = [room.chat for room in one.rooms if message in room.messages]
        if not rooms or (button.way is Way.DOOR and one.platform == "telegram"):
            where, pressed = one.direct, "" if rooms else message.id
        else:
            where, pressed = rooms[0], message.id
        await one._hand_in(Press(where, one.actor, button.data, pressed), message)

    async def forge(self, one: Person, n: int) -> None:
        """Press what somebody else was shown, or any act of a reader on what was told."""
        if n % 2:
            wires = [wire for wire in self.wires if wire]
            await one.forges(wires[-1 - n % len(wires)])
            return
        presses = self.town.app.registry.presses
        acts = [name for name in presses if name.startswith("tip_") and not presses[name].traceless]
        act = acts[n // 2 % len(acts)]
        case, *others = wanted(presses[act].run) or [int]
        words = [sorted(self.cases)[n % len(self.cases)]] if case is str and self.cases else []
        words += ["0" if kind is int else "progress" for kind in others]
        await one.forges("-".join((act, self.town.group_id, *words)))

    async def reply(self, one: Person, n: int) -> None:
        """Reply to something that is seen."""
        seen = [it for it in reversed(one.messages) if it.text]
        if seen:
            await one.replies(seen[n % len(seen)].text, TYPED[n % len(TYPED)])

    async def say(self, one: Person, n: int) -> None:
        await one.says(TYPED[n % len(TYPED)])

    async def command(self, one: Person, n: int) -> None:
        names = list(self.town.app.registry.shortcuts)
        await one.runs(names[n % len(names)], TYPED[n % len(TYPED)])

    async def fill(self, one: Person, n: int) -> None:
        """Fill in the form that is open."""
        form, one.form = one.form, None
        if form is None:
            return
        values = {}
        for it in form.fields:
            if it.kind is FieldKind.CHOICE and it.choices:
                values[it.key] = it.choices[n % len(it.choices)].value
            elif it.kind is not FieldKind.FILE:
                values[it.key] = TYPED[n % len(TYPED)][: it.limit]
        where = one.rooms[0].chat if one.rooms else one.direct
        await one._hand_in(Filled(where, one.actor, form.data, values))

    # --- What is told ---

    async def tells(self, one: Person, n: int) -> None:
        """Tell one of the readers something, with or without a way back."""
        story = _words(len(self.told))
        await one.opens(f"tip_start-{self.town.group_id}")
        readers = await self._taps(one, "No") and [it for it in one.labels if ", " in it]
        if not readers:
            return
        await one.presses(readers[n % len(readers)])
        await one.fills(what=story, place="Elm and 3rd", moment="Now")
        how = ("Yes, with six words", "Six words, and a short reminder here")[n % 2]
        if await self._taps(one, "Go on (not sent yet)", how, "Copy", SEND):
            self.told.append(Told(one.name, self._role(), one.clipboard, [story]))

    def _role(self) -> str:
        """Return the role of whoever reads what was told last."""
        with self.town.database.reading() as db:
            there = {it.id: it for it in tips.all_cases(db, self.town.group_id)}
        (new,) = there.keys() - self.cases
        self.cases.add(new)
        return there[new].reader_role

    async def goes_on(self, n: int) -> None:
        """Read with six words; write back, or take it back."""
        if not self.told:
            return
        told = self.told[n % len(self.told)]
        one = self.named(told.by)
        await one.says(told.words)
        if n % 5 == 0:
            await self._taps(one, "Take it back", "Erase it")
        elif await self._taps(one, "Write back"):
            told.stories.append(_words(1000 + sum(len(it.stories) for it in self.told)))
            await one.fills(words=told.stories[-1])

    async def _taps(self, one: Person, *labels: str) -> bool:
        """Press these one after another; False where one is not offered."""
        for label in labels:
            if label not in one.labels:
                return False
            await one.presses(label)
        return True

    # --- What must never be ---

    def nobody_is_found(self) -> None:
        for name, (_platform, account) in TELLERS.items():
            self._only({name}, known(0, "id", account), known(0, "name", name))
        for told in self.told:
            words = (known(0, "words", one) for one in told.stories)
            self._only({told.by, *self.held[told.role]}, *words)

    def _only(self, may: set[str], *things: Known) -> None:
        """Assert that these stand in nothing that anybody else could read."""
        search = Search([(0, form) for thing in things for form in thing.forms()])
        for reader in self.read.keys() - may:
            texts = (one.encode(errors="surrogatepass") for one in self.read[reader])
            for shown in (*texts, *self.pixels[reader]):
                assert not list(search.found(BytesIO(shown))), (reader, shown[:300])


def _words(at: int) -> str:
    """Return a story that has nothing in common with another one."""
    chance = random.Random(at)
    return " ".join("".join(chance.choices(ascii_lowercase, k=9)) for _ in range(4))


def _form_words(form: Form) -> list[str]:
    words = [form.title, form.data]
    for one in form.fields:
        words += [one.label, str(one.ask), one.value, one.hint]
        words += [part for choice in one.choices for part in (choice.label, choice.value)]
    return words


# --- Any day ------------------------------------------------------------------------------

KINDS = ("press",) * 12 + ("forge",) * 6 + ("fill",) * 3 + ("reply", "say", "command")
KINDS += ("tell", "tell", "goes on", "slot", "slot", "day")
MOVES = st.builds(Move, st.sampled_from(KINDS), st.integers(0, len(OTHERS) - 1), st.integers(0, 99))
CALM = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


async def open_day(folder: Path) -> Day:
    """Open Elm Street with its tellers, in whose name two things are told and lie with readers."""
    database = Database(f"sqlite:///{folder / token_hex(4)}.db")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, folder)
    day = Day(town)
    town.elm.people.append(town.person("Addy", "telegram", Standing.ADMIN))
    for name, (platform, account) in TELLERS.items():
        one = town.person(name, platform)
        one.id = account
        town.platforms[platform].people[account] = one
        (town.elm if platform == "telegram" else town.teens).people.append(one)
    for n, name in enumerate(TELLERS):
        await day.tells(day.named(name), n)
    await to_slot(town)
    day.look()
    return day


async def play(folder: Path, moves: list[Move]) -> None:
    day = await open_day(folder)
    try:
        for move in moves:
            await day.play(move)
        await day.play(Move("slot", 0, 0))
        day.nobody_is_found()
    finally:
        await day.town.close()
        day.town.database.close()


def check(loop: asyncio.Runner, folder: Path, examples: int, longest: int) -> None:
    @settings(max_examples=examples, deadline=None, suppress_health_check=CALM)
    @given(st.lists(MOVES, min_size=longest // 2, max_size=longest))
    def nobody_is_found(moves: list[Move]) -> None:
        loop.run(play(folder, moves))

    nobody_is_found()


def test_no_sender_is_in_anything_that_anybody_else_can_read(
    loop: asyncio.Runner, tmp_path: Path
) -> None:
    check(loop, tmp_path, 8, 40)


@pytest.mark.full
def test_no_sender_is_in_anything_that_anybody_else_can_read_in_full(
    loop: asyncio.Runner, tmp_path: Path
) -> None:
    check(loop, tmp_path, 400, 120)


def test_what_would_tell_a_sender_is_found(loop: asyncio.Runner, tmp_path: Path) -> None:
    async def leaks(text: str, reader: str) -> bool:
        day = await open_day(tmp_path)
        assert _words(0) in " ".join(day.read["Lee"] | day.read["Maya"])
        day.nobody_is_found()
        day.read[reader].add(text)
        await day.town.close()
        day.town.database.close()
        try:
            day.nobody_is_found()
        except AssertionError:
            return True
        return False

    name, (_, account) = next(iter(TELLERS.items()))
    for text in (f"by {name}", f"role_take-x-{account}", f"{int(account):x}", account[::-1]):
        assert loop.run(leaks(text, "Maya")), text
    assert loop.run(leaks(f"somewhere {_words(0)[5:20]}", "Tom"))
    assert not loop.run(leaks("nothing of it", "Tom"))
