"""What stands on somebody's screen: its buttons, what it asks, and what it came over.

In memory only, for as long as nothing else came there. pressing.py says which button typed words
press.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.meant import bare_words
from bot.memory import Memory
from bot.texts import LANGUAGES, N_, speaking
from bot.turn import Turn
from bot.words import Button, Post, Way

SCREEN = "screen"
_BENEATH = "screen beneath"
_HUSHED = "screen hushed"
_CAME = "screen came by itself"
_ASKS = "screen asks"
_AT = "screen at"
KEPT = timedelta(minutes=30)


def labels(*labels: str) -> frozenset[str]:
    """Return how typed words can say these labels of ours, in every language."""
    return frozenset(
        bare_words(speaking(one).label(label)) for one in LANGUAGES for label in labels
    )


STOP, BACK = labels(N_("Stop")), labels(N_("Back"))
MENU = labels(N_("Menu"))
OUT = STOP | BACK | MENU | labels(N_("Fewer messages"))
UNDOES = labels(
    N_("Take it back"),
    N_("Take this back"),
    N_("It was a mistake"),
    N_("Write to me again"),
    N_("Put it back"),
    N_("It is not over"),
)
"""What takes back what was done. It is offered to whoever types "cancel", and never pressed."""
OVER = labels(N_("All clear"))


def show(turn: Turn, post: Post) -> None:
    """Remember what somebody was just shown and nobody else, wherever it stands.

    What asks about words that answered nothing stands over what was there: that stays the question.
    So it does where the same buttons stand there again.
    """
    buttons, asks = shown(post), _own_words(post)
    if buttons == turn.recall(SCREEN) and "?" not in asks:
        asks = turn.recall(_ASKS) or asks
    if turn.over_screen and (beneath := again(turn)):
        buttons, asks = (*buttons, *shown(beneath)), _own_words(beneath)
        turn.prolong(_BENEATH)
    elif buttons and _stays(post, buttons):
        turn.remember(_BENEATH, post)
    else:
        turn.forget(_BENEATH)
    turn.forget(_CAME)
    for name, value in ((SCREEN, buttons), (_ASKS, asks), (_AT, turn.number)):
        if buttons:
            turn.remember(name, value)
        else:
            turn.forget(name)


def _stays(post: Post, buttons: tuple[Button, ...]) -> bool:
    """Whether words may come over a screen and leave it where it was."""
    quotes = any(one.quoted for one in post.text.spans)
    waits = any(one.data.startswith("drop_words-") for one in buttons)
    return not (quotes or waits or in_a_form(buttons))


def comes(memory: Memory, account: tuple[str, str], post: Post, now: datetime) -> None:
    """A card or a word of ours came to somebody: from now on it is what stands there last.

    What is for its reader alone is something private, however it came.
    """
    memory.drop((*account, _BENEATH))
    memory.drop((*account, _AT))
    memory.put((*account, SCREEN), shown(post), now + KEPT)
    memory.put((*account, _CAME), post.protect, now + KEPT)
    memory.put((*account, _ASKS), _own_words(post), now + KEPT)
    if post.protect:
        memory.put((*account, _HUSHED), True, now + KEPT)


def gone(memory: Memory, account: tuple[str, str]) -> None:
    """Something came over a screen: what is typed now may be about that."""
    for what in (_BENEATH, SCREEN, _ASKS):
        memory.drop((*account, what))


def at(turn: Turn) -> str:
    """Return what somebody did to see what stands there; "" where it came by itself."""
    return turn.recall(_AT) or ""


def shown(post: Post) -> tuple[Button, ...]:
    """Return the buttons of a message that typed words can press."""
    return tuple(one for row in post.rows for one in row if one.way in (Way.PRESS, Way.DOOR))


def carried(turn: Turn, action: str) -> frozenset[str]:
    """Return the last word that each button of one press on the screen carries."""
    words = (one.data.split("-") for one in there(turn))
    return frozenset(parts[-1] for parts in words if parts[0] == action)


def standing(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons of what was there before words that answered nothing came over it."""
    beneath = covered(turn)
    return shown(beneath) if beneath else there(turn)


def own(there: Iterable[Button]) -> list[Button]:
    """Return the buttons that neither lead out nor take back what was done."""
    return [one for one in there if bare_words(one.label) not in OUT | UNDOES]


def undoing(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons on the screen where one takes back what was done."""
    there = standing(turn)
    return there if any(bare_words(one.label) in UNDOES for one in there) else ()


def ending(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons there that take back, or say that it is over, and no others."""
    return ending_among(standing(turn))


def ending_among(there: Iterable[Button]) -> tuple[Button, ...]:
    """Return those of some buttons that take back, or say that it is over."""
    return tuple(one for one in there if bare_words(one.label) in UNDOES | OVER)


def ends(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons there that a "stop" may mean: what takes back, or says that it is over.

    What came by itself and can be taken back does not make a "stop" mean that.
    """
    there = standing(turn)
    if any(bare_words(one.label) in OVER for one in there):
        return there
    if turn.recall(_CAME) is not None:
        return ()
    return tuple(one for one in undoing(turn) if bare_words(one.label) in UNDOES)


def again(turn: Turn) -> Post | None:
    """Return the question that words came over, None where it is not known any more."""
    post: Post | None = turn.recall(_BENEATH)
    return post


def ways(turn: Turn, action: str) -> tuple[Button, ...]:
    """Return the buttons of one press that stand there."""
    return tuple(one for one in there(turn) if one.data.partition("-")[0] == action)


def offers(turn: Turn, press: str) -> bool:
    """Whether a button stands there whose press begins like this."""
    return any(one.data.startswith(press) for one in there(turn))


def hush(turn: Turn) -> None:
    """Something private stands there: nothing public is offered for words before it is left."""
    turn.remember(_HUSHED, value=True)


def speaks_up(turn: Turn) -> None:
    """Something private is left."""
    turn.forget(_HUSHED)


def hushed(turn: Turn) -> bool:
    """Whether words that come now may be about something private."""
    return turn.recall(_HUSHED) is not None


def secret(turn: Turn) -> bool:
    """Whether words are about something private that is not what stands there."""
    return hushed(turn) and turn.recall(_CAME) is not True


def there(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons that stand there last, or under what somebody replies to."""
    there: tuple[Button, ...] = turn.recall(SCREEN) or ()
    return there if turn.replied is None else shown(turn.replied)


def covered(turn: Turn) -> Post | None:
    """Return the question that words came over, where nobody replies to something else."""
    return again(turn) if turn.replied is None else None


def asked(turn: Turn) -> str:
    """Return our own words on the screen."""
    return _own_words(turn.replied) if turn.replied else turn.recall(_ASKS) or ""


def was_asked(turn: Turn) -> bool:
    """Whether somebody asked for what stands there, or replies to it: it did not come over them."""
    return turn.replied is not None or turn.recall(_CAME) is None


def _own_words(post: Post) -> str:
    """Return what we say in a message, without what somebody wrote."""
    return "".join(one.text for one in post.text.spans if not one.quoted)


def in_a_form(there: tuple[Button, ...]) -> bool:
    """Whether a form stands there: a press may send what was written."""
    return any(one.data.startswith("form_") for one in there)
