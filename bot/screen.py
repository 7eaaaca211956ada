"""What stands on somebody's screen, so that who types what a button says has pressed it.

In memory only, for as long as nothing else came there.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.meant import bare_words, meant
from bot.memory import Memory
from bot.texts import LANGUAGES, N_, speaking
from bot.turn import Turn
from bot.words import Button, Post, Way

SCREEN = "screen"
_OPENED = "opened"
KEPT = timedelta(minutes=30)

_YES = frozenset(("yes", "y", "yeah", "yep", "yes please", "oui", "ouais", "oui svp"))
_NO = frozenset(("no", "n", "nope", "no thanks", "non", "non merci"))

_SENDS = _YES | frozenset(
    bare_words(one)
    for one in (
        "send it", "send it please", "send please", "please send", "ok send", "ok send it",
        "yes send", "yes send it", "looks good", "envoyez", "envoie", "envoyez le", "ok envoyer",
        "oui envoyer", "c'est bon",
    )
)  # fmt: skip
"""What sends, said at a last look: whole phrases, and no slip of any."""

_HAVE = _SENDS | frozenset(
    bare_words(one)
    for one in (
        "ok", "okay", "k", "sure", "saved", "i saved them", "i have saved them", "i have them",
        "i have the words", "i saved the words", "i wrote them down", "got them", "got it", "done",
        "sent", "d'accord", "je les ai", "je les ai notés", "je les ai gardés", "j'ai les mots",
        "noté", "c'est noté", "fait", "c'est fait", "envoyé", "envoyer",
    )
)  # fmt: skip
"""What says that six words are saved, where only that is waited for."""


def _labels(*labels: str) -> frozenset[str]:
    return frozenset(
        bare_words(speaking(one).label(label)) for one in LANGUAGES for label in labels
    )


_SEND = _labels(N_("Send"))
_SAVED = _labels(N_("I saved the words: send it"))
_REFUSES = _labels(N_("Not needed"))
_OUT = _labels(N_("Stop"), N_("Back"), N_("Menu"), N_("Fewer messages"))


def show(turn: Turn, post: Post) -> None:
    """Remember the buttons of what somebody was just shown and nobody else, wherever it stands."""
    buttons = shown(post)
    if buttons:
        turn.remember(SCREEN, buttons)
        turn.remember(_OPENED, turn.opened)
    else:
        turn.forget(SCREEN)


def comes(memory: Memory, account: tuple[str, str], post: Post, now: datetime) -> None:
    """A card or a word of ours came to somebody: from now on it is what stands there last."""
    memory.put((*account, SCREEN), shown(post), now + KEPT)


def shown(post: Post) -> tuple[Button, ...]:
    """Return the buttons of a message that typed words can press."""
    return tuple(one for row in post.rows for one in row if one.way in (Way.PRESS, Way.DOOR))


def button(turn: Turn, words: str) -> Button | None:
    """Return the button on the screen that says these words, or that a yes or no means.

    Where a form stands a press may send what was written: then no slip is forgiven.
    """
    there = _there(turn)
    called, typed = _called(there), bare_words(words)
    exact = any(one.data.startswith("form_") for one in there)
    said = called.get(typed) if exact else meant(words, called)
    return said or _answering(there, typed)


def question(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons on the screen where it asks for a yes or a no."""
    there = _there(turn)
    return there if _answering(there, "yes") or _answering(there, "no") else ()


def back(turn: Turn) -> tuple[Button, ...]:
    """Return the way back to a question that stands on the screen, where a press opens it."""
    opened: str = turn.recall(_OPENED) or ""
    if not opened or not question(turn):
        return ()
    return (Button(turn.texts.label(N_("Back")), opened),)


def sends(words: str) -> bool:
    """Whether words only say that what is looked at is to be sent."""
    return bare_words(words) in _SENDS | _SEND


def _there(turn: Turn) -> tuple[Button, ...]:
    there: tuple[Button, ...] = turn.recall(SCREEN) or ()
    return there


def _called(there: tuple[Button, ...]) -> dict[str, Button]:
    """Return the buttons by what they say, and by what stands before a comma in one alone."""
    short = [bare_words(one.label.partition(",")[0]) for one in there]
    alone = {name: one for name, one in zip(short, there, strict=True) if short.count(name) == 1}
    return alone | {bare_words(one.label): one for one in there}


def _answering(there: tuple[Button, ...], typed: str) -> Button | None:
    """Return the one button that a yes or a no means, whatever its own words are."""
    found: list[Button] = []
    if typed in _NO:
        found = [one for one in there if _refuses(one)]
    elif typed in _HAVE and (saved := _saved(there)):
        found = saved
    elif typed in _SENDS:
        found = [one for one in there if bare_words(one.label) in _SEND]
        if typed in _YES and not found:
            found = [one for one in there if _first(one) in ("yes", "oui")] or _other(there)
    return found[0] if len(found) == 1 else None


def saves(turn: Turn) -> bool:
    """Whether what stands there only waits for somebody to have saved six words."""
    return bool(_saved(_there(turn)))


def _saved(there: tuple[Button, ...]) -> list[Button]:
    return [one for one in there if bare_words(one.label) in _SAVED]


def _other(there: tuple[Button, ...]) -> list[Button]:
    """Return what stands beside the one button that says no.

    Beside “Not needed” nothing does: a yes to "Danger now?" does not say that 911 was called.
    """
    if sum(map(_says_no, there)) != 1:
        return []
    return [one for one in there if not _says_no(one) and bare_words(one.label) not in _OUT]


def _refuses(one: Button) -> bool:
    return _says_no(one) or bare_words(one.label) in _REFUSES


def _says_no(one: Button) -> bool:
    return _first(one) in ("no", "non", "stay", "rester")


def _first(one: Button) -> str:
    return bare_words(one.label).partition(" ")[0]
