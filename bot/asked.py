"""What somebody was asked last: the one place that says whose answer their typed words are.

In memory only, so that a turn that leaves no trace may change it, and words after a restart are no
answer before somebody says so. A question stays the last one when its draft is gone: then words
that come late are thrown away, and never taken for the answer to an older form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

from bot import screen
from bot.turn import Turn, shown_here
from bot.words import Said
from storage import people

KEEP = timedelta(hours=24)
"""How long words may still answer it. No draft lives longer."""

BEFORE = 8
"""So many questions before the last are known, so that a reply to one of them finds it."""

_LAST = "asked"
_BEFORE = "asked before"


@dataclass(frozen=True, slots=True)
class Item:
    """Something that waits for an answer: its group, its card's kind and key, and what it is.

    `until`: an answer of theirs waits until then, and words may go in its place.
    """

    group_id: str
    kind: str
    key: str
    label: str
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: the `field` of a `sheet`, and when it was asked.

    Without a field the answers are there and looked at; without a sheet the person went elsewhere.
    `choice`: it asks for one of several buttons, or for a photo, and not for words.
    `message` is what they did to be asked. `covered`: something private came to their screen since,
    and words may be about that. `shown`: the item that they opened last, and no sheet then.
    `left`: the sheet that they went away from, where they look at something else for a while.
    """

    sheet: str
    field: str
    at: datetime
    message: str
    covered: bool = False
    shown: Item | None = None
    choice: bool = False
    left: str = ""


def note(turn: Turn, sheet: str, field: str = "", *, choice: bool = False) -> None:
    """Let this be what was asked last; what was asked before is open no more."""
    before = last(turn)
    if sheet and before is not None and before.sheet == sheet:
        turn.left = False  # it is what stands there again
    _ask(turn, sheet, field, choice=choice)
    turn.over.discard(sheet)


def show(turn: Turn, item: Item) -> None:
    """Somebody opened an item: words that come now may be the answer to it."""
    _ask(turn, shown=item)
    turn.left = True


def leave(turn: Turn) -> None:
    """Somebody goes elsewhere: words are no answer any more; the form's own buttons still are."""
    before = newest(turn)
    _ask(turn, left=before.sheet or before.left if before else "")
    turn.left = True


def browse(turn: Turn) -> None:
    """Somebody looks on where they went: what they left is offered on each screen."""
    leave(turn)
    turn.browses = True


def aside(turn: Turn) -> None:
    """Something else comes to the screen for a moment: what was asked stays asked."""
    turn.left = True


def _ask(
    turn: Turn,
    sheet: str = "",
    field: str = "",
    shown: Item | None = None,
    *,
    choice: bool = False,
    left: str = "",
) -> None:
    asked = Asked(sheet, field, turn.now, turn.number, shown=shown, choice=choice, left=left)
    last, minutes = newest(turn), int(KEEP.total_seconds()) // 60
    before = (*(turn.recall(_BEFORE) or ()), *((last,) if last else ()))[-BEFORE:]
    turn.remember(_BEFORE, _without(before, sheet, *turn.over, became=shown), minutes)
    turn.remember(_LAST, asked, minutes)


def end(turn: Turn, sheet: str) -> None:
    """A form is over: its question is open no more, and that of any other form still is."""
    turn.forget_if(_LAST, lambda last: last.sheet == sheet)
    turn.change(_BEFORE, lambda before: _without(before, sheet))
    turn.over.add(sheet)


def _without(before: Sequence[Asked], *over: str, became: Item | None = None) -> tuple[Asked, ...]:
    """Return questions without those of a form that is over, or that was asked anew since.

    That something was asked there stays known: it was no question of any other form. Words that
    reply to it late go on with what its answer `became`.
    """
    return tuple(
        replace(one, sheet="", field="", shown=one.shown or became) if one.sheet in over else one
        for one in before
    )


def cover(turn: Turn, person_id: int) -> None:
    """Something private comes to somebody's screen by itself: words may be about that from now."""
    for account in people.accounts(turn.db, person_id):
        turn.after_commit(partial(_cover, turn, account))


def cover_here(turn: Turn) -> None:
    """The same for the account that the turn is about, which may be nobody we know."""
    turn.after_commit(partial(_cover, turn, (turn.actor.platform, turn.actor.id)))


def came(turn: Turn, account: tuple[str, str], kind: str, key: str) -> None:
    """A card that people answer arrived; one shown in the place of an answer covers nothing."""
    if turn.memory.get((*account, shown_here(kind, key)), turn.now) is None:
        _cover(turn, account)


def _cover(turn: Turn, account: tuple[str, str]) -> None:
    screen.gone(turn.memory, account)
    key = (*account, _LAST)
    found = turn.memory.get(key, turn.now)
    if isinstance(found, Asked):
        turn.memory.put(key, replace(found, covered=True), found.at + KEEP)


def last(turn: Turn) -> Asked | None:
    """Return what was asked last; None when nobody knows, as after a restart.

    Of words that reply to something: what was asked there.
    """
    found, said = newest(turn), turn.incoming
    if found is None or not isinstance(said, Said) or not said.answers.isdecimal():
        return found
    return _there(turn, said, found)


def newest(turn: Turn) -> Asked | None:
    """Return what was asked last, whatever words reply to."""
    found = turn.recall(_LAST)
    return found if isinstance(found, Asked) else None


def is_older(turn: Turn, said: Said) -> bool:
    """Whether words reply to something in their private chat that came before what stands there."""
    number, stands = said.answers, screen.at(turn)
    before = number.isdecimal() and stands.isdecimal() and int(number) < int(stands)
    return before or last(turn) != newest(turn)


def _there(turn: Turn, said: Said, found: Asked) -> Asked:
    """Return what was asked where words reply to: the numbers of messages grow within a chat.

    After a question whose number nobody knows it could be either.
    """
    every: tuple[Asked, ...] = (*(turn.recall(_BEFORE) or ()), found)
    earlier = [
        (int(one.message), at)
        for at, one in enumerate(every)
        if one.message.isdecimal() and int(one.message) <= int(said.answers)
    ]
    after = max(earlier)[1] + 1 if earlier else 0
    unknown = not earlier or (after < len(every) and not every[after].message.isdecimal())
    return Asked("", "", found.at, "") if unknown else every[after - 1]


def answers(said: Said, question: Asked) -> bool:
    """Whether words can be the answer: no reply, or one to a message that came with the question.

    The numbers of messages grow within a chat. A reply to an older one answers something else, and
    what covers the question has a higher one too.
    """
    if question.covered or not said.answers:
        return not question.covered
    numbers = (said.answers, question.message)
    return all(one.isdecimal() for one in numbers) and int(numbers[0]) >= int(numbers[1])
