"""Two minutes between what a contact writes and many who read it: it can still be changed.

Questions and problems hold an answer in this one way. When what it answers is taken down, or back,
whoever wrote it is told.
"""

from __future__ import annotations

from datetime import timedelta

from bot import asked, public
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Answer, Post, Rows

GRACE = timedelta(minutes=2)
"""An answer waits this long before it goes out."""

CORRECTED = timedelta(days=1)
"""How long it can be corrected or taken back by two buttons once it went out."""


def waiting(view: View, prefix: str, number: int) -> Rows:
    """Return what can be done while an answer waits; its presses begin with `prefix`."""
    return (
        (
            view.button(N_("Send now"), f"{prefix}_now", number),
            view.button(N_("Change"), f"{prefix}_change", number),
        ),
        (view.button(N_("Only a note"), f"{prefix}_note", number),),
    )


def shown(turn: Turn, kind: str, number: int, ref: str) -> None:
    """Let words that somebody types while their answer waits be asked about: they may replace it.

    `kind` is the card to which it replies.
    """
    if turn.private:
        item = asked.Item(turn.group.id, kind, str(number), ref, until=turn.now + GRACE)
        asked.show(turn, item)


def gone(view: View, prefix: str, number: int, serial: int) -> Rows:
    """Return what can be done once it went out."""
    return (
        (
            view.button(N_("Correct it"), f"{prefix}_correct", number, serial),
            view.button(N_("Take it back"), f"{prefix}_unsay", number, serial),
        ),
    )


def withheld(view: View, kind: str, number: int, ref: str, *, over: bool) -> Post:
    """Tell whoever wrote an answer that what it answers was taken down, or back: then it is `over`.

    Put back, it goes out.
    """
    if over:
        return Post(view.t("**{ref}** was taken back, so I did not send your answer.", ref=ref))
    if public.down(view, kind, number):
        return Post(
            view.t(
                "**{ref}** was taken down, so your answer waits. I send it if {ref} is put back.",
                ref=ref,
            )
        )
    return Post(view.t("**{ref}** was put back, so I send your answer.", ref=ref))


def read(turn: Turn, text: str, *, limit: int, extras: bool) -> str | Answer:
    """Return the words of a reply that is an answer; else the one sentence about them."""
    words = text.strip()
    if not words and extras:
        return turn.say(turn.t("I can read only words here. Reply in words, or tap Answer."))
    if not words:
        return turn.say(
            turn.t("I could not read that. Tap Answer, or reply again and leave the @ switched on.")
        )
    if len(words) > limit:
        return turn.say(
            turn.t(
                "That is too long: {n} characters, and {limit} fit. Please make it shorter.",
                n=len(words),
                limit=limit,
            )
        )
    return words
