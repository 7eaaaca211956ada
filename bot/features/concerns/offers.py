"""Someone else's message becomes a problem only when its author says yes."""

from __future__ import annotations

from bot import muted, offers, public, signing
from bot.binding import Forged
from bot.features.concerns import card, rules, told
from bot.features.concerns.kept import keep
from bot.features.concerns.rules import Viewers
from bot.offers import CONCERN
from bot.turn import Turn
from bot.words import Answer, Quoted, joined
from storage import concerns
from storage.concern_offers import Offer


def make(turn: Turn, _text: str, about: Quoted | None) -> Answer:
    """Ask the author of a message, in that chat, whether it may become a problem."""
    if about is None or turn.private or turn.at_desk:
        return turn.say(
            turn.t("Do this in reply to somebody's message in the group; I then ask its author.")
        )
    return offers.ask(turn, CONCERN, about, rules.WHAT_LIMIT)


def look(turn: Turn, key: str) -> Answer:
    """The author looks first: their words stand in the form, and pass what is told there."""
    asked = offers.mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    words = offers.words(turn, CONCERN, key)
    return told.begin(turn, words, key) if words is not None else _lost(turn)


def _lost(turn: Turn) -> Answer:
    return turn.line(turn.t("I no longer have the words. Please use “Report a problem” instead."))


def agree(turn: Turn, key: str, how: str) -> Answer:
    """The author says yes: the message becomes a problem that everyone here sees."""
    if how not in ("named", "unnamed"):
        raise Forged(how)
    asked = offers.mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    if asked.careful:
        raise Forged(key)
    words = offers.words(turn, CONCERN, key)
    signed = signing.signature(turn.me.name) if how == "named" and not turn.unnamed else ""
    to = public.reach(turn, words or "", signed=bool(signed))
    if to.nowhere:
        return turn.say(muted.told(turn, to.silent))
    offers.close(turn, CONCERN, key)
    if words is None:
        return _lost(turn)
    concern, _reached = keep(turn, words, "", Viewers(concerns.EVERYONE), signed, to)
    turn.write_to(turn.me.id, "concern_kept", concern.number)
    saved = turn.t("Saved as {ref}, without your name.", ref=card.ref(concern.number))
    if signed:
        saved = turn.t("Saved as {ref}, with your name.", ref=card.ref(concern.number))
    return turn.line(joined([saved, public.waits(turn, to)], " "))


def refuse(turn: Turn, key: str) -> Answer:
    """The author says no."""
    return offers.refuse(turn, CONCERN, key)


def over(turn: Turn, key: str) -> None:
    """A day has passed."""
    offers.over(turn, CONCERN, key)
