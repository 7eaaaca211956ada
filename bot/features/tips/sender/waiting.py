"""Six words that are shown while something private waits for the last tap: nothing is sent yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot import pressing
from bot.features.tips import rules
from bot.features.tips.sender import asking
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Text, Way, joined

PENDING = "tip_pending"
"""The name under which a number and six words wait to be sent."""


@dataclass(frozen=True, slots=True)
class Pending:
    """What the last tap sends: a case's id, from which its number comes, and its six words.

    `to` is its reader. `note`: a neutral note is wanted where they write now, when there is
    something to read.
    """

    to: int
    case_id: str
    words: str = field(repr=False)
    note: bool = False


def screen(turn: Turn, pending: Pending, first: Text | None = None) -> Answer:
    """Show the number and the six words; only one tap sends."""
    copy = Button(turn.texts.label(N_("Copy")), way=Way.COPY, value=pending.words)
    return turn.say(
        joined([first or Text(), *_lines(turn, pending)]),
        turn.button(N_("I saved the words: send it"), "tip_send", pending.to),
        copy,
        turn.button(N_("Stop"), "form_stop", asking.STORY),
    )


def typed(turn: Turn) -> Answer | None:
    """Whatever else is typed at the six words, they stand there again, and it is not sent."""
    pending: Pending | None = turn.recall(PENDING)
    if pending is None or not pressing.saves(turn):
        return None
    return screen(turn, pending, turn.t("Not sent. I kept nothing of what you typed."))


def _lines(turn: Turn, pending: Pending) -> list[Text]:
    """Return the lines of the screen with the six words."""
    parts = [
        turn.t("`{words}`", words=pending.words),
        turn.t("Keep these six words: only they open the answer."),
        Text() if turn.private else turn.t("They disappear when you close the app."),
        turn.t("Your number: {number}.", number=rules.number(pending.case_id)),
    ]
    if pending.note:
        parts.append(turn.t("The reminder will only say: there is something to read here."))
    parts.append(turn.t("**NOT SENT YET.** Tap within 30 minutes, or I throw it away."))
    return parts
