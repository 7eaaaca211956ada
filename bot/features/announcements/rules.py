"""How a message to everyone is cut, when it may make a noise, and how well it arrived: decisions.

Nothing here reads a clock or a database.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from hashlib import sha256

from bot.fit import MESSAGE, holds
from bot.loudness import Quiet
from bot.reasons import MENDED
from bot.words import Can
from storage import cards
from storage.announcements import Announcement, Wording
from storage.cards import FAILED, UNKNOWN, Copy
from storage.groups import GroupChat

BOX = 4000
"""Characters that fit one box of a form everywhere."""

TYPED = 4096
"""Characters that fit one message on the platform where the most do."""

BETWEEN = 60
"""What stands between two languages takes less than this."""

TWICE = timedelta(minutes=10)
"""The same words within this time are asked about first."""

LATE = timedelta(hours=1)
"""A message that goes out later than promised by more than this is told to its author."""

LOOK_AGAIN = timedelta(minutes=1)
"""How long after something went wrong its author reads what became of the rest, and of another try:
as often as anything is still on its way."""

NOW = "now"
AT_MORNING = "morning"
QUIETLY = "quiet"
PLANNED = "planned"


# --- When it may go out ----------------------------------------------------------------------


def ways(local: datetime, night: Quiet, *, planned: bool) -> tuple[str, ...]:
    """Return how a message may be sent at this local time; nobody is woken by one."""
    if planned:
        return (PLANNED,)
    return (AT_MORNING, QUIETLY) if night.holds(local) else (NOW,)


def mark(values: Mapping[str, str]) -> str:
    """Return a short mark of a draft: a [Send] under an older preview does not fit it."""
    return sha256(repr(sorted(values.items())).encode()).hexdigest()[:8]


def repeated(
    wording: Wording, audience: str, earlier: Iterable[Announcement]
) -> Announcement | None:
    """Return the first of these that says the same to the same, whatever its case and spacing.

    The same in one language is enough: there are people who would read it twice.
    """
    bare, whom = _bare(wording), set(audience.split())
    for one in earlier:
        if bare & _bare(one.wording) and set(one.terms.audience.split()) == whom:
            return one
    return None


def _bare(wording: Wording) -> set[str]:
    return {" ".join(one.casefold().split()) for one in (wording.words, wording.also)} - {""}


# --- Long messages ---------------------------------------------------------------------------

Cans = Collection[Can]
"""What the platforms can do on which a message stands."""

_ENDS = ("\n\n", "\n", ". ", " ")


def pieces(words: str, cans: Cans, *, file: bool, beside: int = 0) -> tuple[str, ...]:
    """Cut a message into messages that fit every platform, at the end of a line or word."""
    found: list[str] = []
    rest = words.strip()
    while rest:
        at = _cut(rest, partial(holds, cans=cans, file=file and not found, beside=beside))
        found.append(rest[:at].rstrip())
        rest = rest[at:].lstrip()
    return tuple(found)


def _cut(words: str, held: Callable[[str], bool]) -> int:
    lengths = range(1, min(len(words), MESSAGE) + 1)
    fits = max(1, bisect_left(lengths, True, key=lambda at: not held(words[:at])))
    if fits == len(words):
        return fits
    ends = (words.rfind(end, fits // 2, fits) + len(end) for end in _ENDS if end in words)
    return next((at for at in ends if at > fits // 2), fits)


def boxes(words: str) -> tuple[str, str]:
    """Return words as they fit two boxes of a form."""
    if len(words) <= BOX:
        return words, ""
    at = max(words.rfind(" ", 0, BOX), words.rfind("\n", 0, BOX)) + 1 or BOX
    return words[:at].rstrip(), words[at:].lstrip()


FIRST = ("words", "more")
SECOND = ("also", "rest")
"""The two boxes for the first words, and for the same in another language."""
TOLD = (*FIRST, *SECOND)


def goes_on(values: Mapping[str, str]) -> str:
    """Return the box in which words go on that were cut where a message ends; "" where none were.

    The program does that in which a long text was pasted.
    """
    first, rest = SECOND if wording(values).also else FIRST
    return rest if len(values.get(first, "")) >= BOX and not values.get(rest) else ""


def wording(values: Mapping[str, str]) -> Wording:
    """Return all words of a draft, from all boxes."""
    also = _whole(values, SECOND)
    return Wording(_whole(values, FIRST), also, values.get("language", "") if also else "")


def _whole(values: Mapping[str, str], both: tuple[str, str]) -> str:
    return "\n".join(values[one] for one in both if values.get(one))


# --- In two languages ------------------------------------------------------------------------


def read_by(wording: Wording, language: str) -> str:
    """Return the words for one person: in their language, else the first ones."""
    return wording.also if wording.also and language == wording.language else wording.words


@dataclass(frozen=True, slots=True)
class Passage:
    """What somebody wrote, in one language. `language` heads it where it is the second one."""

    words: str
    language: str = ""


Piece = tuple[Passage, ...]
"""What one message holds."""


def both(wording: Wording) -> Piece:
    """Return the words for a chat, where people read either: its own language stands first."""
    first = Passage(wording.words)
    return (first, Passage(wording.also, wording.language)) if wording.also else (first,)


def shown(wording: Wording, language: str | None, cans: Cans, *, file: bool) -> tuple[Piece, ...]:
    """Return the messages that one person reads, or where `language` is None, a chat.

    What is too long for one message begins a new one with the other language.
    """
    if language is not None:
        return _apart(read_by(wording, language), cans, file=file)
    if _fits(wording, cans, file=file):
        return (both(wording),)
    if not wording.also:
        return _apart(wording.words, cans, file=file)
    also, *more = pieces(wording.also, cans, file=False, beside=BETWEEN)
    headed = (Passage(also, wording.language),)
    return *_apart(wording.words, cans, file=file), headed, *((Passage(one),) for one in more)


def _apart(words: str, cans: Cans, *, file: bool) -> tuple[Piece, ...]:
    return tuple((Passage(one),) for one in pieces(words, cans, file=file))


def _fits(wording: Wording, cans: Cans, *, file: bool) -> bool:
    """Whether all of it is one message, with the heading between its languages."""
    beside = BETWEEN if wording.also else 0
    return holds(f"{wording.words}\n{wording.also}", cans, file=file, beside=beside)


def look(wording: Wording, cans: Cans, *, file: bool) -> Piece:
    """Return how it looks: a long one as it begins, in each of its languages."""
    if _fits(wording, cans, file=file) or not wording.also:
        return shown(wording, None, cans, file=file)[0]
    held = partial(holds, cans=cans, file=file, beside=BETWEEN, share=2)
    first, second = (_begun(one, held) for one in (wording.words, wording.also))
    return both(Wording(first, second, wording.language))


def _begun(words: str, held: Callable[[str], bool]) -> str:
    at = _cut(words, held)
    return words if at == len(words) else f"{words[:at].rstrip()} …"


def keys(number: int, count: int) -> tuple[str, ...]:
    """Return the keys of a message's cards: one for each piece, the first its bare number."""
    return tuple(f"{number}_{piece}" if piece > 1 else f"{number}" for piece in range(1, count + 1))


# --- How it arrived --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arrival:
    """How far a message got: chats it reached, chats still to come, and what went wrong where.

    `partly`: chats that have a part of it, and do not get the rest by themselves. `left`: chats
    that it was meant for and where the bot is no more; `before`: those of them, by platform and
    native id, that it had reached (True), or may have. `alone` counts those whom it reached in
    private, of `private`.
    """

    reached: tuple[Copy, ...]
    partly: tuple[Copy, ...]
    coming: tuple[Copy, ...]
    doubtful: tuple[Copy, ...]
    failed: tuple[Copy, ...]
    outdated: tuple[Copy, ...]
    left: tuple[GroupChat, ...]
    alone: int
    private: int
    before: Mapping[tuple[str, str], bool] = field(default_factory=dict)

    def had(self, chat: GroupChat) -> bool | None:
        """Tell whether it had reached a chat that was let go; None where it had not."""
        return self.before.get((chat.platform, chat.native))

    @property
    def reached_before(self) -> tuple[GroupChat, ...]:
        """Return the chats that it reached before the bot was there no more."""
        return tuple(one for one in self.left if self.had(one))

    @property
    def total(self) -> int:
        """Return the number of chats it was meant for."""
        each = (self.reached, self.partly, self.coming, self.doubtful, self.failed, self.left)
        return sum(map(len, each))

    @property
    def open_ends(self) -> bool:
        """Tell whether something can be tried again."""
        return bool(self.partly or self.failed or self.doubtful or self.outdated)


def arrival(copies: Iterable[Copy], left: Sequence[GroupChat] = ()) -> Arrival:
    """Sort the copies of a message, chat by chat: each counts as what went worst in it.

    `outdated` are chats that it reached and a change did not.
    """
    found = [(min(there, key=_how_well), there) for there in cards.by_chat(copies)]
    reached = tuple(one for one, _ in found if one.shown and not one.direct)
    rest = [(one, there) for one, there in found if not (one.shown or one.direct)]
    coming = tuple(one for one, there in rest if any(map(_comes, there)))
    stuck = [(one, there) for one, there in rest if one not in coming]
    partly = tuple(one for one, there in stuck if any(piece.shown for piece in there))
    bare = [one for one, _ in stuck if one not in partly]
    alone = [one for one, _ in found if one.direct]
    return Arrival(
        reached,
        partly,
        coming,
        tuple(one for one in bare if one.state == UNKNOWN),
        tuple(one for one in bare if one.state == FAILED),
        tuple(
            one
            for one in reached
            if one.state == UNKNOWN or (one.state == FAILED and one.reason not in MENDED)
        ),
        tuple(left),
        sum(bool(one.shown) for one in alone),
        len(alone),
    )


def _comes(copy: Copy) -> bool:
    return not copy.shown and copy.state not in {FAILED, UNKNOWN}


def _how_well(copy: Copy) -> tuple[bool, bool, bool]:
    return bool(copy.shown), copy.state not in {FAILED, UNKNOWN}, copy.state != FAILED


def names(chats: Sequence[GroupChat]) -> dict[tuple[str, str], str]:
    """Return what to call each chat; where two have one title the platform tells them apart."""
    titles = [chat.title for chat in chats]
    return {
        (chat.platform, chat.native): chat.title
        if titles.count(chat.title) == 1
        else f"{chat.title} ({chat.platform.capitalize()})"
        for chat in chats
    }
