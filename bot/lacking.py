"""What is still missing in an answer or a fix: one question, and words that say: nothing."""

from __future__ import annotations

import re

from bot import thanks
from bot.choosing import THANKS
from bot.meant import bare_words, meant
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Form, Text

_ENOUGH = (
    *THANKS, "no thanks", "ok", "okay", "no", "nope", "none", "never mind",
    "nothing", "nothing more", "nothing else", "nothing is missing", "nothing missing",
    "not anymore", "that helped", "it helped", "it worked", "it works", "solved", "fixed", "done",
    "all good", "all good now", "all is good", "all is well", "good now", "fine now", "its fine",
    "its fine now", "it is fine", "it is fine now", "its ok", "its ok now", "it is ok now",
    "its good now", "it is good now", "its fixed", "its fixed now", "it is fixed",
    "it is fixed now", "its solved", "it is solved", "its done", "it was a mistake", "my mistake",
    "non merci", "non", "rien",
    "rien de plus", "rien dautre", "rien du tout", "il ne manque rien", "il manque rien",
    "rien ne manque", "plus rien", "cest bon", "cest bon maintenant", "ca va", "ca va maintenant",
    "cest regle", "cest regle maintenant", "cest repare", "cest fait", "tout va bien",
    "tout est bon", "tout est regle", "laissez tomber", "cest parfait", "parfait", "perfect",
    "ca a aide", "cela a aide", "daccord", "cest une erreur",
)  # fmt: skip
"""What says that it is enough. Every part of what was typed has to, so that nothing is lost."""

_SAYS = dict.fromkeys(_ENOUGH, True)

MOST = 1000
"""So many characters stand there at most of all that somebody wrote is missing."""


def form(turn: Turn, link: str, title: str, ask: Text, limit: int) -> Form:
    """Ask what is still missing, of whoever said that it is not enough."""
    words = Field(
        "words",
        turn.texts.label(N_("What is still missing?")),
        ask,
        FieldKind.TEXT,
        required=False,
        limit=max(limit, 1),
        skip=N_("Send without words"),
    )
    return Form(link, title, (words,))


def together(before: str, words: str) -> str:
    """Return words behind those that stand there already; what stands there already stands once."""
    if f"{words}\n".startswith(f"{before}\n"):
        return words
    again = f"\n{before}".endswith(f"\n{words}")
    return before if again else "\n".join(filter(None, (before, words)))


def room(before: str, limit: int) -> int:
    """Return how many characters still fit behind these, and at once at most."""
    return min(limit, MOST - len(before) - 1)


def full(turn: Turn, ref: str) -> Answer:
    """Say that no more words fit behind those that stand there."""
    text = turn.t("No more words fit to {ref}. Those that you sent before stand there.", ref=ref)
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def nothing(words: str) -> bool:
    """Whether words only say that nothing is missing, or thanks."""
    if thanks.only(words):
        return True
    parts = [one for one in re.split(r"[,.;:!\n]+", words) if bare_words(one)]
    return bool(parts) and all(meant(one, _SAYS, slips=False) for one in parts)


def done(turn: Turn, ref: str, enough: tuple[str, int], more: tuple[str, int]) -> Answer:
    """Say that nothing of it was passed on, and ask whether it is done.

    `enough` and `more` are the presses that end it, and that ask again what is missing.
    """
    yes: Button = turn.button(N_("Yes, it is done"), *enough)
    return turn.say(
        turn.t("Good. I passed nothing on. Is {ref} done? Then I ask nobody any more.", ref=ref),
        (yes, turn.button(N_("No, something is missing"), *more)),
    )
