"""What words at a desk mean that come after others: they never stand in their place unasked."""

from __future__ import annotations

import re
from difflib import get_close_matches
from textwrap import shorten

from bot import aloud, asked, danger, lacking, proposing
from bot.desk import Desk, pausing, soon
from bot.halting import closes, doubts, halts, surely, undoes
from bot.meant import bare_words
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Rows, Text, joined, quoted
from storage import replies

BEGINNING = 120
"""Characters of words that somebody is asked about: enough to know them again."""

CLOSE, MENDED = 0.75, 0.6
"""How alike two words are, and how many of them, where a sentence is written once more."""

_ANEW = frozenset(("no", "nope", "non", "not", "wait", "attends", "attendez", "pas", "ou", "or"))
"""How a sentence begins that may go in the place of another."""

_MENDS = frozenset(
    (
        "instead", "correction", "mean", "meant", "sorry", "oops", "typo", "rather", "plutot",
        "oups", "pardon", "desole", "desolee", "erreur", "mistake", "veux",
    )
)  # fmt: skip
"""What is said where something is put right."""


_NOT = re.compile(r"\b(?:not|pas)(?: (?:on|at|in|the|le|la|les|a|au|en))* (\w+)")
"""What is said not to be so."""


def adds(before: str, words: str) -> bool:
    """Whether words only go on with what was typed before: they put nothing of it right.

    Where they may be something else it is asked.
    """
    typed, stood = bare_words(words).split(), bare_words(before).split()
    if not typed or not stood or danger.is_urgent(words) or surely(words) or undoes(words):
        return False
    if typed[0] in _ANEW or not _MENDS.isdisjoint(typed) or words.lstrip().startswith("*"):
        return False
    if lacking.together(before, words) == before:
        return True  # the very same, twice
    if doubts(words) or any(one in stood for one in _NOT.findall(" ".join(typed))):
        return False  # "Tuesday, not Monday"
    again = sum(bool(get_close_matches(one, stood, 1, CLOSE)) for one in typed)
    return again < MENDED * len(typed)


def begins(words: str) -> Text:
    """Quote the beginning of each part of words that somebody is asked about."""
    parts = (shorten(one, BEGINNING, placeholder=" …") for one in words.splitlines())
    return quoted("\n".join(filter(None, parts)))


def asks(turn: Turn, waits: asked.Item, words: str, *first: Text) -> Answer:
    """Ask whether words go in the place of what somebody wrote that waits, or behind it.

    `first`: why they cannot go behind it.
    """
    if not first:
        pausing.at(turn, waits)

    def ask(mark: str, gathered: str) -> Answer:
        told = first or (turn.t("Use this instead? Add it? Nothing is changed yet."),)
        add = () if first else (turn.button(N_("Add it"), "my_day_add", mark, 0),)
        return turn.say(
            joined([*told, begins(gathered)], "\n"),
            turn.button(N_("Use this instead"), "my_day_answer", mark, 0),
            *add,
            turn.button(N_("Something else"), "what_is", mark),
        )

    return proposing.propose(turn, words, (waits,), ask)


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
