"""Somebody else's words go on only when their author says so: they are asked first, in that chat.

The question stands there for a day. Until the answer the words are in memory only.
"""

from __future__ import annotations

import secrets
from collections.abc import Hashable
from datetime import timedelta

from bot import aloud, muted, namesakes
from bot.room import crowded
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Quoted
from storage import concern_offers, people
from storage.concern_offers import Offer
from storage.groups import GroupChat

CONCERN = "concern_offer"
QUESTION = "question_offer"
"""The cards that ask an author; each is planned and remembered under its own name."""

A_DAY = 3
"""Authors that one person may have asked in a day, whatever for."""

KEPT = timedelta(hours=24)


def ask(turn: Turn, kind: str, about: Quoted, limit: int) -> Answer:
    """Ask the author of a message, in that chat, whether it may become what this `kind` says."""
    silent = tuple(one for one in turn.silent_in() if _is_here(turn, one))
    if silent:
        return turn.say(muted.told(turn, silent))
    words, author = about.text.strip(), about.author
    if author is None or not words:
        return turn.say(turn.t("I can save only a message that a person wrote, in words."))
    if len(words) > limit:
        return turn.say(
            turn.t(
                "That message is too long: {n} characters, and {limit} fit.",
                n=len(words),
                limit=limit,
            )
        )
    if crowded(turn, words, limit):
        return turn.say(turn.t("That message has too many short lines to arrive whole."))
    since = turn.now - timedelta(days=1)
    if concern_offers.asked_since(turn.db, turn.group.id, turn.me.id, since) >= A_DAY:
        return turn.say(
            turn.t("I ask {n} times a day for one person. Please go on tomorrow.", n=A_DAY)
        )
    key, until = secrets.token_hex(5), turn.now + KEPT
    concern_offers.ask(
        turn.db,
        turn.group.id,
        key,
        platform=author.platform,
        native=author.id,
        name=author.name,
        by_id=turn.me.id,
        at=turn.now,
        careful=aloud.holds_up(turn, words),
    )
    place = _slot(turn, kind, key)
    turn.after_commit(lambda: turn.memory.put(place, words, until))
    turn.post_here(kind, key)
    turn.plan(kind, key, due=until)
    return turn.say(
        turn.t(
            "I ask {name} in this chat. Only {name} can say yes; after a day the question is gone.",
            name=author.name,
        )
    )


def _is_here(turn: Turn, chat: GroupChat) -> bool:
    """Whether this happens in a chat, or beside it in its place."""
    beside = bool(chat.place) and chat.place == turn.chat.place
    return chat.platform == turn.chat.platform and (beside or chat.native == turn.chat.id)


def mine(turn: Turn, key: str) -> Offer | Answer:
    """Return the question for its author; else the one sentence for whoever pressed."""
    asked = concern_offers.asked(turn.db, turn.group.id, key)
    if asked is None or not asked.waits:
        return turn.line(turn.t("That question is over."))
    if (asked.platform, asked.native) != (turn.actor.platform, turn.actor.id):
        name = namesakes.among(turn, asked.name, _author(turn, asked))
        return turn.line(turn.t("Only {name} can decide this.", name=name))
    return asked


def named(view: View, asked: Offer) -> str:
    """Return the name of an author who is asked, for the beginning of a line."""
    return namesakes.signed(view, asked.name, _author(view, asked))


def _author(view: View, asked: Offer) -> int | None:
    author = people.person(view.db, asked.platform, asked.native)
    return author.id if author else None


def words(turn: Turn, kind: str, key: str) -> str | None:
    """Return the words that wait, None when they are gone."""
    found: str | None = turn.memory.get(_slot(turn, kind, key), turn.now)
    return found


def refuse(turn: Turn, kind: str, key: str) -> Answer:
    """The author says no: nothing is saved and the question goes away."""
    asked = mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    close(turn, kind, key)
    return turn.line(turn.t("Nothing was saved."))


def close(turn: Turn, kind: str, key: str) -> None:
    """Let the question to an author go: it is answered."""
    concern_offers.settle(turn.db, turn.group.id, key)
    place = _slot(turn, kind, key)
    turn.after_commit(lambda: turn.memory.drop(place))
    turn.touch(kind, key)


def over(turn: Turn, kind: str, key: str) -> None:
    """A day has passed: forget that anybody was asked."""
    concern_offers.drop(turn.db, turn.group.id, key)
    turn.touch(kind, key)


def forgets(turn: Turn, person_id: int) -> None:
    """Forget the questions that somebody was asked, or had asked."""
    for key in concern_offers.forget(turn.db, turn.group.id, person_id):
        for kind in (CONCERN, QUESTION):
            turn.unplan(kind, key)
            turn.touch(kind, key)


def _slot(turn: Turn, kind: str, key: str) -> Hashable:
    """Return where the words wait: under the question, not under whoever asked it."""
    return (kind, turn.group.id, key)
