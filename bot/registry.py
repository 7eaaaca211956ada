"""All features as one table of contents: who takes which press, form, card, command and hour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from bot import missing, reaching, taken
from bot.access import organizer
from bot.binding import with_key
from bot.feature import Card, Entry, Feature, Link, Public, Replan, Sheet, Shortcut
from bot.loudness import ANSWERS, DANGER
from bot.texts import LANGUAGES, speaking
from bot.turn import Turn
from bot.words import CommandSpec, Menu, Post, Reason
from storage import bonds, cards, groups, left_behind
from storage.cards import Target

V = TypeVar("V")

FIXED = (Reason.TOO_OLD, Reason.MESSAGE_GONE)
"""A message that stands in a chat, or stood there, and cannot be changed any more."""


class Registry:
    """The slots of all features by name.

    Two features with one name for a thing is an error, and so is a column that leads to a person
    and does not say what becomes of it when they are erased.
    """

    def __init__(self, features: Sequence[Feature]) -> None:
        if unsaid := bonds.unsaid():
            raise ValueError(f"what becomes of {unsaid} when somebody is erased?")
        self.features = tuple(features)
        self.presses: Mapping[str, Entry] = _merged(one.presses for one in features)
        for name, entry in self.presses.items():
            if entry.after and entry.after not in self.presses:
                raise ValueError(f"nothing asks whether {name} is meant")
        self.cards: Mapping[str, Card] = _merged(one.cards for one in features)
        self.public: Mapping[str, Public] = _merged(one.public for one in features)
        self.posts: Mapping[str, str] = _merged(
            dict.fromkeys((kind, *one.cards), kind) for kind, one in self.public.items()
        )
        """Which kind of post a card shows the words of."""
        self.taken: Mapping[str, str] = {
            **{kind: kind for kind, card in self.cards.items() if card.called},
            **self.posts,
        }
        """Under which kind something is taken back that a card shows the words of."""
        self.ways_back = {kind: card.undo for kind, card in self.cards.items() if card.undo}
        """How what a card shows is taken back by whoever sent it."""
        self.followed = frozenset(self.taken)
        """Cards of which somebody hears that they were changed, too."""
        self.due: Mapping[str, Callable[..., None]] = _merged(
            (
                {missing.SECOND_LOOK: self._look_again, missing.LEFT: self._left},
                *(one.due for one in features),
            )
        )
        self.replans: Mapping[str, Replan] = _merged(
            ({missing.SECOND_LOOK: missing.AFTER}, *(one.replans for one in features))
        )
        self.done: Mapping[str, Entry] = _merged(one.done for one in features)
        self.sheets: Mapping[str, Sheet] = _merged(
            {sheet.name: sheet for sheet in one.sheets} for one in features
        )
        self.alarms: Mapping[str, Callable[[Turn], Post | None]] = _merged(
            one.alarms for one in features
        )
        self.remains: Mapping[str, str] = _merged(one.remains for one in features)
        self.answers = frozenset(
            kind
            for kind, card in self.cards.items()
            if card.topic == ANSWERS and not card.for_a_part
        )
        """Cards that tell one person what they asked for."""
        self.lasting = frozenset(
            kind
            for kind, card in self.cards.items()
            if card.topic in (ANSWERS, DANGER) and not card.for_a_part
        )
        """Cards that somebody waits for: they go again when they could not arrive before."""
        self.homes: Mapping[str, str] = {
            name: one.name
            for one in features
            for name in (*one.presses, *(sheet.name for sheet in one.sheets))
        }
        """Which feature a press or a form is of."""
        self.private = frozenset(
            name
            for one in features
            if any(sheet.private for sheet in one.sheets)
            for name in (
                *(name for name, entry in one.presses.items() if entry.needs is not organizer),
                *(sheet.name for sheet in one.sheets),
            )
        )
        """Presses and forms of what is private: what is typed there is for nobody else."""
        self.doors = frozenset(door.action for one in features for door in one.doors)
        self.shortcuts: Mapping[str, Shortcut] = _merged(
            {shortcut.name: shortcut for shortcut in one.shortcuts} for one in features
        )

    def check_links(self, post: Post) -> None:
        """Raise ValueError when a post draws as a link what may not come by one."""
        for button in (one for row in post.rows for one in row if one.travels):
            entry = self.presses.get(button.data.partition("-")[0])
            if entry is None or entry.link is Link.NEVER:
                raise ValueError(f"{button.data!r} is no link")

    def given_up(self, turn: Turn, kind: str, key: str, target: Target, reason: Reason) -> None:
        """Tell whom it concerns that a copy was given up: its card, else whoever hears of chats."""
        self._spread(turn, kind, key)
        card = self.cards.get(kind)
        if target.direct and reason in reaching.TURNED_AWAY:
            self._tell_author(turn, kind, key)
        hears = card.stuck if card and reason in FIXED else None
        if hears is None and reason is Reason.MESSAGE_GONE:
            return  # somebody deleted it, and knows
        hears = hears or (card.failed if card else None)
        if hears is not None:
            with_key(hears, key, turn, target)
            return
        for feature in self.features if not target.direct else ():
            if feature.undelivered is not None:
                feature.undelivered(turn, target)

    def unpinned(self, turn: Turn, target: Target) -> None:
        """Tell whom it concerns that the bot may not pin in a chat."""
        for feature in self.features:
            if feature.unpinned is not None:
                feature.unpinned(turn, target)

    def _tell_author(self, turn: Turn, kind: str, key: str) -> None:
        """Tell whoever wrote something that whom it is for takes no private words."""
        card = self.cards.get(kind)
        wrote = with_key(card.wrote, key, turn) if card and card.wrote else None
        if wrote is not None:
            turn.write_to(wrote.person_id, reaching.UNREACHED, f"{kind}/{key}")
            turn.touch(reaching.UNREACHED, f"{kind}/{key}")

    def _spread(self, turn: Turn, kind: str, key: str) -> bool:
        """Tell that a copy of what can be taken back went on, or could not; False: nobody asks."""
        if kind not in self.taken:
            return False
        number = int(key.partition("_")[0])
        told = taken.follow(turn, self.taken[kind], number)
        post = self.posts.get(kind)
        if post is None:
            return told
        asks = [one.spread for one in self.features if one.spread is not None]
        heard = [spread(turn, post, number) for spread in asks]
        return told or any(heard)

    def landed(self, turn: Turn, kind: str, key: str, *, first: bool) -> bool:
        """Tell whom it concerns that a copy arrived; False where nobody wants to know.

        `first`: nothing stood there before; else it was changed.
        """
        spread, card = self._spread(turn, kind, key), self.cards.get(kind)
        if not first or card is None or (card.landed is None and card.wrote is None):
            return spread
        if card.landed is not None:
            with_key(card.landed, key, turn)
        if card.wrote is not None:
            turn.touch(reaching.UNREACHED, f"{kind}/{key}")
        return True

    def missed(
        self, turn: Turn, kind: str, key: str, target: Target, *, urgent: bool, anew: bool
    ) -> datetime | None:
        """Hear that a chat seems gone; return until when a copy waits, None where it need not.

        What is urgent tells at once where it did not arrive. `anew`: this copy met it before.
        """
        chat = groups.chat(turn.db, target.platform, target.chat)
        if chat is None or chat.group_id != turn.group.id:
            return None
        self._spread(turn, kind, key)
        card = self.cards.get(kind)
        if urgent and not anew and card is not None and card.failed is not None:
            with_key(card.failed, key, turn, target)
        return missing.seems_gone(turn, chat, urgent=urgent)

    def _look_again(self, turn: Turn, key: str) -> None:
        """Let a chat go that is gone still, once those heard of it who wait for what goes there."""
        gone = missing.look_again(turn, key)
        if gone is None:
            return
        chat = gone.chat
        for kind, its_key in cards.missing_in(turn.db, turn.group.id, chat.platform, chat.id):
            card = self.cards.get(kind)
            if card is not None and card.failed is not None:
                target = Target(chat.platform, chat.id, turn.group.language)
                with_key(card.failed, its_key, turn, target)
        for feature in self.features:
            if feature.left is not None:
                feature.left(turn, gone)

    def _left(self, turn: Turn, key: str) -> None:
        """Tell that what a chat shows that was let go stays, and once it is back, what may."""
        chat = groups.any_chat(turn.db, turn.group.id, int(key))
        there = (chat.platform, chat.native) if chat else ("", "")
        for kind, its_key in left_behind.in_chat(turn.db, turn.group.id, *there):
            self._spread(turn, kind, its_key)

    def begin(self, turn: Turn) -> None:
        """Let every feature plan for the turn's group what comes again and again."""
        for feature in self.features:
            if feature.begins is not None:
                feature.begins(turn)

    def replan(self, turn: Turn, kind: str, key: str, due: datetime) -> bool:
        """Plan something anew that is planned later than its rule allows; False when it is not."""
        rule = self.replans[kind]
        if not isinstance(rule, timedelta):
            return with_key(rule, key, turn, due)
        if due <= turn.now + rule:
            return False
        turn.plan(kind, key, due=turn.now + rule)
        return True

    def menu(self, about: str) -> Menu:
        """Return what the platforms are told at start; `about` is the line before Start."""
        commands = tuple(
            CommandSpec(
                one.name,
                _languages(one.summary),
                one.where,
                _languages(one.title) if one.title else {},
                one.args,
                {"fr": one.fr} if one.fr else {},
                one.apart,
            )
            for one in self.shortcuts.values()
        )
        return Menu(commands, _languages(about))


def _languages(message: str) -> dict[str, str]:
    return {language: speaking(language).label(message) for language in LANGUAGES}


def _merged(maps: Iterable[Mapping[str, V]]) -> dict[str, V]:
    merged: dict[str, V] = {}
    for one in maps:
        twice = merged.keys() & one.keys()
        if twice:
            raise ValueError(f"two features claim {sorted(twice)}")
        merged.update(one)
    return merged
