"""What words at a desk mean that come after others: they never stand in their place unasked."""

from __future__ import annotations

from textwrap import shorten

from bot import aloud, asked, unasked
from bot.desk import Desk, soon
from bot.halting import closes, halts, surely, undoes
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Rows, joined, quoted
from storage import replies

BEGINNING = 120
"""Characters of words that somebody is asked about: enough to know them again."""


def asks(turn: Turn, waits: asked.Item, words: str) -> Answer:
    """Ask whether words go in the place of what somebody wrote that waits, or behind it."""
    mark = unasked.wait(turn, words)
    asked.propose(turn, mark, waits)
    begins = quoted(shorten(words, BEGINNING, placeholder=" …"))
    return turn.say(
        joined([turn.t("Use this instead? Add it? Nothing is changed yet."), begins], "\n"),
        turn.button(N_("Use this instead"), "my_day_answer", mark, 0),
        turn.button(N_("Add it"), "my_day_add", mark, 0),
        turn.button(N_("Something else"), "what_is", mark),
    )


def unfit(turn: Turn, desk: Desk, number: int, words: str, *, instead: bool) -> Answer | None:
    """Return the sentence where words are no answer, or where everyone would read an insult."""
    if none := _no_answer(turn, desk, number, words, instead=instead):
        return none
    told = aloud.insulted(turn, words) if desk.aloud(turn, number) else None
    return turn.say(told, turn.button(N_("Menu"), "menu")) if told else None


def _no_answer(turn: Turn, desk: Desk, number: int, words: str, *, instead: bool) -> Answer | None:
    """Return what is said to words that are no answer, with what they may mean; None else.

    Where they would go in the place of others (`instead`), a bare "no" or "thanks" is none either.
    """
    none = surely(words) or undoes(words)
    if not none and not (instead and (halts(words) or closes(words))):
        return None
    told = turn.t("Those words alone are no answer, so I changed nothing.")
    return turn.say(told, *_ways(turn, desk, number), turn.button(N_("Menu"), "menu"))


def _ways(turn: Turn, desk: Desk, number: int) -> Rows:
    """Return what can be done with what whoever acts wrote about it last."""
    gid, me = turn.group.id, turn.me.id
    waits = replies.prepared(turn.db, gid, desk.kind, number)
    stands = replies.standing(turn.db, gid, desk.kind, number)
    for one in (*reversed(waits), *reversed(stands)):
        if one.person_id == me and one.words:
            post = soon.sent(turn, desk, one) if one.sent else soon.waits(turn, desk, one)
            return post.rows
    return ()
