"""Words that somebody takes out of the chats: where they are gone, said of what landed.

Whoever takes something back reads it, chat by chat, and so does whoever decides about posts. What a
platform can neither change nor take away stays there, and that is said too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from bot.binding import with_key
from bot.reasons import why
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Button, Post, Reason, Text, joined
from storage import cards, groups, left_behind, members
from storage.cards import FAILED, LEFT, MISSING, UNKNOWN, Copy
from storage.groups import GroupChat
from storage.stops import stopped

WayBack = Callable[..., tuple[Text, Button] | None]
"""What a card is called and the button that takes it back, for whoever sent it while that works."""

KIND = "taken_back"
"""The card for whoever took something back; its key is kind/number of it."""

NAMED = 2
"""So many chats are named; the others are counted."""

DELETED = (Reason.MESSAGE_GONE.value, Reason.DELETED.value)
"""Why nobody can read it there any more, though it could not be changed."""

_DISCONNECTED = N_(
    "{chat}: it is no chat of the group any more, and what stood there stays. Those who manage it "
    "can delete that."
)
_BELOW = N_(
    "{chat}: nothing can be changed there, so the old words stay. A message below shows what holds "
    "now."
)
_APART = N_(
    "{chat}: it has become a larger group, and what stood there before stays in the old one."
)
_MAYBE = N_(
    "{chat}: I am not there any more, and do not know whether it arrived. If it did, those who "
    "manage that chat can delete it."
)
LEFT_THERE = {
    Reason.REMOVED.value: N_(
        "{chat}: I was removed from it, and what stood there stays. Those who manage it can delete "
        "that."
    ),
    Reason.GONE.value: N_(
        "{chat}: I cannot find that chat any more. If it is still there, those who manage it can "
        "delete the words."
    ),
}
"""What is said of a chat that was let go, by what the platform did."""


def last(turn: Turn, ways: Mapping[str, WayBack], since: datetime) -> tuple[Text, Button] | None:
    """Return what somebody sent last since a moment and can take back: its name, and the button.

    `ways` are those of the cards, by their kind.
    """
    sent = cards.since(turn.db, turn.group.id, ways.keys(), since)
    return next(filter(None, (with_key(ways[kind], key, turn) for kind, key in sent)), None)


# --- Who took it back ------------------------------------------------------------------------


def tell(turn: Turn, kind: str, number: int, *others: str) -> Text:
    """Have whoever acts read where it is gone; return what they read until then.

    It stands in chats by a card of that `kind`, and by `others` that show its words.
    """
    kinds = (kind, *others)
    if not copies(turn, kinds, number, away=True):
        return Text()
    _try_again(turn, kinds, number)
    follow(turn, kind, number)
    if turn.write_to(turn.me.id, KIND, _key(kind, number)):
        return turn.t("I write to you where it is gone.")
    return turn.t("I cannot write to you where it is gone: please look in the chats.")


def already(turn: Turn, kind: str, number: int, *others: str) -> Text:
    """Say, to whoever takes something back once more, that it was, and where it is gone."""
    kinds = (kind, *others)
    _try_again(turn, kinds, number)
    every = copies(turn, kinds, number, away=True)
    n, missing = behind(turn, every, away=True)
    was, everywhere = N_("It was taken back already."), N_("It is gone in every chat of the group.")
    if not every:
        return turn.t(was)
    if not missing:
        return joined([turn.t(was), turn.t(everywhere)], " ")
    done = turn.tn(
        "It is gone in {done} of {n} chat.",
        "It is gone in {done} of {n} chats.",
        n,
        done=n - len(missing),
    )
    where = joined([done, *lines(turn, missing, away=True)], "\n")
    return joined([turn.t(was), where], " ")


def _try_again(turn: Turn, kinds: Collection[str], number: int) -> None:
    for kind, key in cards.about(turn.db, turn.group.id, kinds, number):
        cards.retry(turn.db, turn.group.id, kind, key, turn.now, stood=True)
        if stopped(turn.db, turn.group.id):
            left_behind.follow(turn.db, turn.group.id, kind, key, turn.now)
    turn.stirred = True


def follow(turn: Turn, kind: str, number: int) -> bool:
    """Let the word about it follow; False where nobody took that back."""
    return cards.touch(turn.db, turn.group.id, KIND, _key(kind, number))


def _key(kind: str, number: int) -> str:
    return f"{kind}/{number}"


def draw(view: View, what: Text, kinds: Collection[str], number: int) -> Post | None:
    """Draw where it is gone; it follows what becomes of every copy."""
    every = copies(view, kinds, number, away=True)
    n, missing = behind(view, every, away=True)
    if not every:
        return None
    if not missing:
        text = view.t("{what}: what you took back is gone in every chat of the group.", what=what)
        return Post(text, silent=True)
    head = view.tn(
        "{what}: what you took back is gone in {done} of {n} chat.",
        "{what}: what you took back is gone in {done} of {n} chats.",
        n,
        what=what,
        done=n - len(missing),
    )
    return Post(joined([head, *lines(view, missing, away=True)], "\n"), silent=True)


# --- Chat by chat ----------------------------------------------------------------------------


def copies(view: View, kinds: Collection[str], number: int, *, away: bool) -> list[Copy]:
    """Return the copies in chats where it is to show, or, of what goes `away`, ever stood."""
    every = [
        copy
        for kind, key in cards.about(view.db, view.group.id, kinds, number)
        for copy in cards.copies(view.db, view.group.id, kind, key, left=away)
    ]
    return [
        one for one in every if not one.direct and (one.shown or one.state != FAILED or not away)
    ]


def behind(view: View, every: Iterable[Copy], *, away: bool) -> tuple[int, list[Copy]]:
    """Return in how many chats these copies are, and for each that does not follow its worst one.

    A chat follows once all that stands there does.
    """
    chats = cards.by_chat(every)
    late = ([one for one in there if not arrived(view, one, away=away)] for there in chats)
    return len(chats), [min(there, key=_hope) for there in late if there]


def _hope(copy: Copy) -> int:
    worst_first = (LEFT, FAILED, UNKNOWN)
    return worst_first.index(copy.state) if copy.state in worst_first else len(worst_first)


def arrived(view: View, copy: Copy, *, away: bool) -> bool:
    """Whether a chat shows what holds now; words that were deleted there are gone, too."""
    old = away and (copy.apart or _stays(view, copy))
    return (copy.current or _deleted(copy)) and not old


def _deleted(copy: Copy) -> bool:
    """Whether somebody deleted it there, or the whole chat."""
    return copy.state in (FAILED, LEFT) and copy.reason in DELETED


def wrong(copy: Copy) -> bool:
    """Whether a chat does not follow, and will not by itself."""
    late = copy.state in (FAILED, LEFT, UNKNOWN) and not copy.current
    return late and not _deleted(copy)


def again(copy: Copy) -> bool:
    """Whether it can be tried again where a chat does not follow."""
    return wrong(copy) and copy.state != LEFT


def stays(view: View, platform: str) -> bool:
    """Whether words that stand in a chat of a platform stay there, whatever becomes of them."""
    can = view.cans().get(platform)
    return can is not None and not can.edits


def _stays(view: View, copy: Copy) -> bool:
    return bool(copy.shown) and stays(view, copy.platform)


def lines(view: View, found: Sequence[Copy], *, away: bool) -> list[Text]:
    """Return a line for each of these chats: why it does not follow, and what people can do."""
    titles = groups.titles(view.db, view.group.id)
    said = []
    for one in found[:NAMED]:
        there = (one.platform, one.chat)
        chat = titles.get(there) or view.texts.label(N_("a chat that I have left"))
        said.append(view.t(_how(view, one, away=away), chat=chat, why=why(view.texts, one.reason)))
    more = len(found) - NAMED
    rest = [view.tn("And {n} more chat.", "And {n} more chats.", more)] if more > 0 else []
    return [*said, *rest]


def not_there(view: View, chat: GroupChat, arrived: bool | None) -> Text:
    """Return the line for a chat that was let go; whether it arrived before, None where not."""
    if arrived is False:
        return view.t(
            "{chat}: I am not there any more, and do not know whether it arrived.", chat=chat.title
        )
    return view.t("{chat}: I am not there any more.", chat=chat.title)


def _how(view: View, copy: Copy, *, away: bool) -> str:
    if away and copy.current and (copy.apart or _stays(view, copy)):
        return _APART if copy.apart else _BELOW
    if copy.state == LEFT:
        return LEFT_THERE.get(copy.reason, _DISCONNECTED) if copy.shown else _MAYBE
    if copy.reason == MISSING:
        return N_("{chat}: I cannot find that chat. I look again soon.")
    if copy.state not in (FAILED, UNKNOWN):
        return N_("{chat}: on its way.")
    if copy.state == UNKNOWN:
        return N_("{chat}: I do not know whether it arrived. Please look there.")
    return _by_hand(view) if away else N_("{chat}: {why}.")


def _by_hand(view: View) -> str:
    if members.ORGANIZER in members.seat(view.db, view.group.id, view.reader).roles:
        return N_("{chat}: {why}. Please delete it there by hand.")
    return N_("{chat}: {why}. An organizer can delete it there by hand.")
