"""Someone else's message becomes a question only when its author asks it."""

from __future__ import annotations

from bot import offers
from bot.features.questions import asking, rules
from bot.offers import QUESTION
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Answer, Post, Quoted, Way
from storage import concern_offers
from storage.concern_offers import Offer


def make(turn: Turn, _text: str, about: Quoted | None) -> Answer:
    """Ask about a message: one's own words stand in the form, the author of others is asked."""
    words = about.text.strip() if about else ""
    if about is None or about.author is None or not words:
        return turn.say(turn.t("I can ask only about a message in words: do this in reply to one."))
    if (about.author.platform, about.author.id) == (turn.actor.platform, turn.actor.id):
        return asking.sentence(turn, words)
    if turn.private or turn.at_desk:
        return turn.say(
            turn.t("Do this in reply to a message in the group; I then ask its author.")
        )
    return offers.ask(turn, QUESTION, about, rules.WORDS_LIMIT)


def look(turn: Turn, key: str) -> Answer:
    """The author asks it: their words stand in the form, and pass what every question passes."""
    asked = offers.mine(turn, key)
    if not isinstance(asked, Offer):
        return asked
    words = offers.words(turn, QUESTION, key)
    if words is None:
        return turn.line(turn.t("I no longer have the words. Please use “Ask a question” instead."))
    return asking.offered(turn, words, key)


def refuse(turn: Turn, key: str) -> Answer:
    """The author says no."""
    return offers.refuse(turn, QUESTION, key)


def over(turn: Turn, key: str) -> None:
    """A day has passed."""
    offers.over(turn, QUESTION, key)


def draw(view: View, key: str) -> Post | None:
    """Draw the question to an author; it goes away when it is answered or a day old."""
    asked = concern_offers.asked(view.db, view.group.id, key)
    if asked is None or not asked.waits:
        return None
    text = view.t(
        "{name}, do you want to ask a contact what you wrote here? You choose whom, and whether "
        "everyone sees it.",
        name=offers.named(view, asked),
    )
    if view.young:  # the names of people under 18 stand in no chat
        text = view.t(
            "Somebody wants to know more about a message here. Its author can ask a contact, and "
            "chooses whether everyone sees it."
        )
    ask = view.button(N_("Look at it first"), "question_look", key, way=Way.DOOR)
    return Post(text, rows([ask, view.button(N_("No"), "question_refuse", key)]), silent=True)
