"""Someone else's message becomes a problem only when its author says yes.

The question stands in the chat for a day; until the answer, the words are in memory only.
"""

from __future__ import annotations

import secrets
from datetime import timedelta

from bot import aloud, public
from bot.feature import Forged
from bot.features.concerns import card, rules, told
from bot.features.concerns.kept import close_offer, keep, slot
from bot.features.concerns.rules import Audience
from bot.turn import Turn
from bot.words import Answer, Quoted, joined
from storage import concern_offers, concerns
from storage.concern_offers import Offer
from storage.groups import GroupChat


def make(turn: Turn, _text: str, about: Quoted | None) -> Answer:
    """Ask the author of a message, in that chat, whether it may become a problem."""
    if about is None or turn.private or turn.at_desk:
        return turn.say(
            turn.t("Reply to somebody's message in the group with /concern; I then ask its author.")
        )
    silent = tuple(one for one in public.silent_in(turn) if _is_here(turn, one))
    if silent:
        return turn.say(public.silenced(turn, public.Reach((), (), silent)))
    words = about.text.strip()
    if about.author is None or not words:
        return turn.say(turn.t("I can save only a message that a person wrote, in words."))
    if len(words) > rules.WHAT_LIMIT:
        return turn.say(
            turn.t(
                "That message is too long for a problem: {n} characters, and {limit} fit.",
                n=len(words),
                limit=rules.WHAT_LIMIT,
            )
        )
    since = turn.now - timedelta(days=1)
    if concern_offers.asked_since(turn.db, turn.group.id, turn.me.id, since) >= rules.A_DAY:
        return turn.say(
            turn.t("I ask {n} times a day for one person. Please go on tomorrow.", n=rules.A_DAY)
        )
    return _ask(turn, about, words)


def _is_here(turn: Turn, chat: GroupChat) -> bool:
    """Whether this happens in a chat, or beside it in its place."""
    beside = bool(chat.place) and chat.place == turn.chat.place
    return chat.platform == turn.chat.platform and (beside or chat.native == turn.chat.id)


def _ask(turn: Turn, about: Quoted, words: str) -> Answer:
    author = about.author
    assert author is not None
    key, until = secrets.token_hex(5), turn.now + rules.OFFER_KEPT
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
    place = slot(turn, key)
    turn.after_commit(lambda: turn.memory.put(place, words, until))
    turn.post_here("concern_offer", key)
    turn.plan("concern_offer", key, until)
    return turn.say(
        turn.t(
            "I ask {name} in this chat. Only {name} can say yes; after a day the question is gone.",
            name=author.name,
        )
    )


def look(turn: Turn, key: str) -> Answer:
    """The author looks first: their words stand in the form, and pass what is told there."""
    asked = _mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    words = turn.memory.get(slot(turn, key), turn.now)
    return told.begin(turn, words, key) if words is not None else _lost(turn)


def _lost(turn: Turn) -> Answer:
    return turn.line(turn.t("I no longer have the words. Please use “Report a problem” instead."))


def agree(turn: Turn, key: str, how: str) -> Answer:
    """The author says yes: the message becomes a problem that everyone here sees."""
    if how not in ("named", "unnamed"):
        raise Forged(how)
    asked = _mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    if asked.careful:
        raise Forged(key)
    words = turn.memory.get(slot(turn, key), turn.now)
    to = public.reach(turn, words or "")
    if to.nowhere:
        return turn.say(public.silenced(turn, to))
    close_offer(turn, key)
    if words is None:
        return _lost(turn)
    signed = turn.me.name if how == "named" and not turn.unnamed else ""
    concern, _reached = keep(turn, words, "", Audience(concerns.EVERYONE), signed, to)
    turn.write_to(turn.me.id, "concern_kept", concern.number)
    saved = turn.t("Saved as {ref}, without your name.", ref=card.ref(concern.number))
    if signed:
        saved = turn.t("Saved as {ref}, with your name.", ref=card.ref(concern.number))
    return turn.line(joined([saved, public.waits(turn, to)], " "))


def refuse(turn: Turn, key: str) -> Answer:
    """The author says no: nothing is saved and the question goes away."""
    asked = _mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    close_offer(turn, key)
    return turn.line(turn.t("Nothing was saved."))


def over(turn: Turn, key: str) -> None:
    """A day has passed: forget that anybody was asked."""
    concern_offers.drop(turn.db, turn.group.id, key)
    turn.touch("concern_offer", key)


def _mine(turn: Turn, key: str) -> Offer | Answer:
    """Return the question for its author; else the one sentence for whoever pressed."""
    asked = concern_offers.asked(turn.db, turn.group.id, key)
    if asked is None or not asked.waits:
        return turn.line(turn.t("That question is over."))
    if (asked.platform, asked.native) != (turn.actor.platform, turn.actor.id):
        return turn.line(turn.t("Only {name} can decide this.", name=asked.name))
    return asked
