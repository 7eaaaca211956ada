"""Two streets under one roof that live the same: other people, other chats, other words.

Elm Street is the town's own. Oak Road lives each line of a sample too, on the same platforms, done
by people with the same parts. What everybody is shown is kept, and what each street has used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import wraps
from typing import Any

from bot.binding import with_key
from bot.feature import Sample
from bot.registry import Registry
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Edit, FieldKind, Form, Incoming, Moved, Send, Standing, Whisper
from storage import members
from tests.befalling import befall
from tests.stage import Message, Person, Room, Town, _ids, drawn
from tests.test_samples import live

ELM, OAK = "elderberry", "apricot"
"""What stands before every sentence of people of Elm Street, and of Oak Road."""

CAST = {
    "ana": ("Opal", members.ORGANIZER),
    "sam": ("Sven", members.ORGANIZER),
    "maria": ("Nora", ""),
    "tom": ("Dagmar", ""),
    "lee": ("Piet", members.POLICE),
    "maya": ("Cora", members.COMMUNITY),
    "olga": ("Petra", ""),
    "stranger": ("Xenia", ""),
}
"""Who is in Oak Road what somebody of the samples is in Elm Street."""

CHATS = {"elm": "Oak Road", "teens": "Oak Pond", "oak": "Fir Lane"}

FIRST = 500
"""Things of Oak Road have numbers behind this one."""

SENTENCE = re.compile(r"\D*[^\W\d]{2}\W+[^\W\d]{2}\D*")
"""Words of somebody's own: more than one, and no figure, which would make it a date or a number."""

USED = ("presses", "sheets", "due", "cards")
"""The slots of the registry of which each street has to use everything."""


OPENS = ("presses mine_open", "presses my_day_open")
"""What answers with a card, by its kind and key."""


class Neighbour(Person):
    """Somebody whose sentences all begin with the word of their street."""

    word = ""

    def own(self, text: str) -> str:
        sentence = self.word and SENTENCE.fullmatch(text) and text != self.clipboard
        return f"{self.word} {text}" if sentence else text

    async def says(self, text: str, **how: Any) -> None:
        await super().says(self.own(text), **how)

    async def replies(self, fragment: str, text: str, *photos: bytes) -> None:
        await super().replies(fragment, self.own(text), *photos)

    async def fills(self, **values: str | bytes) -> None:
        kinds = {one.key: one.kind for one in self.form.fields} if self.form else {}
        for key, value in values.items():
            if kinds.get(key) in (FieldKind.LINE, FieldKind.TEXT) and isinstance(value, str):
                values[key] = self.own(value)
        await super().fills(**values)

    def _find(self, label: str) -> Any:
        seen = (*self.messages, *(one for room in self.rooms for one in room.messages))
        there = {one for message in seen for one in message.labels}
        marked = (f"{self.word} {label}", label.replace(": ", f": {self.word} ", 1))
        return super()._find(next((one for one in marked if one in there), label))


class Roof(Town):
    """A town of such people."""

    def person(
        self, name: str, platform: str, standing: Standing = Standing.MEMBER, language: str = "en"
    ) -> Person:
        number = f"70000000{next(_ids)}"  # it stands nowhere by chance
        one = Neighbour(self, platform, name, language, standing, id=number)
        self.platforms[platform].people[one.id] = one
        self.everyone.append(one)
        return one


class Street:
    """One of them, with its people and chats under the names that the samples give them."""

    def __init__(self, word: str, group: str, **those: Any) -> None:
        self.word, self.groups, self.those = word, {group}, those
        self.everyone: list[Person] = [those[one] for one in CAST]
        self.rooms: list[Room] = [those[one] for one in CHATS]
        self.answers: list[str] = []
        """All that was answered to its people."""
        for one in self.everyone:
            one.word = word

    def __getattr__(self, name: str) -> Any:
        return self.those[name]

    @property
    def town(self) -> Town:
        """Where both are."""
        return self.everyone[0].town

    @property
    def names(self) -> list[str]:
        """What its people and chats are called."""
        return [*(one.name for one in self.everyone), *(one.chat.title for one in self.rooms)]

    def signs(self, *, numbers: bool = True) -> re.Pattern[str]:
        """What can only be of this street: its word, its names, its numbers."""
        number = "5[0-9]{2}" if self.word == OAK else "[0-9]{1,2}"
        # As they are written, or in capitals: a secret word may be a name in small letters.
        names = "|".join(rf"\b({one}|{one.upper()})\b" for one in self.names)
        counted = rf"|\b[A-Z]-{number}\b" if numbers else ""
        return re.compile(rf"(?i:{self.word})|{names}{counted}")

    async def lives(self, line: str) -> None:
        """Live through one line of a sample, as it goes here."""
        if self.word == OAK:
            called = [*(one.capitalize() for one in CAST), "Elm Street", "Elm Teens", "Oak Lane"]
            for there, here in zip(called, self.names, strict=True):
                line = re.sub(rf"\b{there}\b", here, line).replace(there.upper(), here.upper())
            line = re.sub(r"\b([A-Z])-(\d)\b", rf"\1-{FIRST // 10}\2", line)
        if not await befall(self, line):
            await live(self, line)  # type: ignore[arg-type] - it has whom and what it names


class Streets:
    """Both of them. `used` is what each used of the registry, by its word, over all samples."""

    def __init__(self, town: Town, elm: Street, oak: Street, used: dict[str, set[str]]) -> None:
        self.town, self.elm, self.oak, self.used = town, elm, oak, used
        self.both = (elm, oak)
        self._listen()

    async def live(self, sample: Sample) -> None:
        """Live through a sample in both; what is seen there is looked at where each is alone."""
        for line in filter(None, map(str.strip, sample.lines.splitlines())):
            if line.startswith("later "):
                await live(self.town, line)
            elif not re.match(r"\w+ <", line):
                for street in self.both:
                    await street.lives(line)

    def unused(self, street: Street) -> list[str]:
        """Return what of the registry a street has not used."""
        return [one for one in every(self.town.app.registry) if one not in self.used[street.word]]

    def shown(self, street: Street) -> list[str]:
        """Return all that was ever shown in a street's chats, and to its people alone."""
        here = {one.chat.id for one in street.rooms} | {one.id for one in street.everyone}
        acts = [act for one in self.town.platforms.values() for act in one.acts]
        sent = [
            said(drawn(act.post.text), act.post.rows)
            for chat, act in acts
            if chat.id in here and isinstance(act, Send | Edit | Whisper)
        ]
        there = [said(one.text, one.rows) for one in standing(street)]
        return [*street.answers, *sent, *there]

    def apart(self) -> None:
        """Assert that nothing of one street was ever shown in the other."""
        for street, other in (self.both, self.both[::-1]):
            # A group that its people founded here counts from one.
            signs = other.signs(numbers=len(street.groups) == 1)
            for text in self.shown(street):
                assert not signs.search(text), (street.word, text)

    def _of(self, turn: View) -> Street | None:
        """Return whose turn it is: of whom acts, else of the group; it may be founded just now."""
        group = turn.home.id if turn.home else ""
        actor = turn.actor.id if isinstance(turn, Turn) else ""
        for street in self.both:
            if actor and any(one.id == actor for one in street.everyone):
                if group and not any(group in one.groups for one in self.both):
                    street.groups.add(group)
                return street
        return next((one for one in self.both if group in one.groups), None)

    def _listen(self) -> None:
        registry, take = self.town.app.registry, self.town.app.handle
        for slot, name in (("presses", "run"), ("sheets", "filled")):
            noted = {
                key: replace(one, **{name: self._noting(f"{slot} {key}", getattr(one, name))})
                for key, one in getattr(registry, slot).items()
            }
            setattr(registry, slot, noted)
        registry.due = {key: self._noting(f"due {key}", run) for key, run in registry.due.items()}
        registry.cards = {
            key: replace(one, draw=self._noting(f"cards {key}", one.draw))
            for key, one in registry.cards.items()
        }

        async def keeping(incoming: Incoming) -> Answer | None:
            answer = await take(incoming)
            actor = None if isinstance(incoming, Moved) else getattr(incoming, "actor", None)
            for street in self.both:
                if answer and actor and any(one.id == actor.id for one in street.everyone):
                    street.answers += _answered(answer)
            return answer

        self.town.app.handle = keeping  # type: ignore[method-assign] - all that is said is kept

    def _noting(self, what: str, run: Callable[..., Any]) -> Callable[..., Any]:
        """Return what a slot does, and note which street used it: a card is one once it shows."""

        @wraps(run)
        def runs(turn: View, *args: Any) -> Any:
            came, street = run(turn, *args), self._of(turn)
            if street is not None and (came is not None or not what.startswith("cards ")):
                self.used[street.word].add(what)
            if what in OPENS:  # these draw a card themselves
                with_key(self.town.app.registry.cards[args[0]].draw, args[1], turn)
            return came

        return runs


def every(registry: Registry) -> Iterator[str]:
    """Yield all that a street has to use."""
    for slot in USED:
        yield from (f"{slot} {name}" for name in getattr(registry, slot))


def standing(street: Street) -> list[Message]:
    """Return what stands on its screens now, of what the bot wrote."""
    messages = [one for where in (*street.everyone, *street.rooms) for one in where.messages]
    return [one for one in messages if not one.author]


def cards(street: Street) -> list[Message]:
    """Return what the bot can change still: in chats, and what came to its people by itself."""
    rooms = [one for room in street.rooms for one in room.messages if not one.author]
    return rooms + [one for it in street.everyone for one in it.messages if one.nonce]


def said(text: str, rows: Any) -> str:
    """Return a text and its buttons as words."""
    return "\n".join((text, *(button.label for row in rows for button in row)))


def _answered(answer: Answer) -> list[str]:
    posts = [said(drawn(one.text), one.rows) for one in (answer.post, answer.aloud) if one]
    return [*posts, *(_asked(answer.form) if answer.form else ())]


def _asked(form: Form) -> Iterator[str]:
    yield form.title
    for one in form.fields:
        yield from (one.label, str(one.ask), one.value, *(choice.label for choice in one.choices))
