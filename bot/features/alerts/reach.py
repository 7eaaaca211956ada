"""Where an alert is, of all the chats that it went to, and why it is not in the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot import taken
from bot.reasons import MENDED, why
from bot.texts import N_
from bot.view import View
from bot.words import Text
from storage import alerts, cards, groups, left_behind
from storage.cards import FAILED, MISSING, Copy
from storage.groups import GroupChat

NAMED = 5
"""So many chats are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far an alert got: its copies in chats, and the chats where the bot is no more.

    `alone` counts the people whom it reached in private. `before`: those chats, by platform and
    native id, that it had reached (True), or may have.
    """

    copies: tuple[Copy, ...]
    left: tuple[GroupChat, ...]
    alone: int
    before: Mapping[tuple[str, str], bool]

    @property
    def total(self) -> int:
        """Return how many chats it went to when it was sent."""
        return len(self.copies) + len(self.left)

    @property
    def reached(self) -> int:
        """Return how many of them it reached."""
        here = sum(bool(one.shown) for one in self.copies)
        return here + sum(bool(self.had(one)) for one in self.left)

    def had(self, chat: GroupChat) -> bool | None:
        """Tell whether it had reached a chat that was let go; None where it had not."""
        return self.before.get((chat.platform, chat.native))

    @property
    def wrong(self) -> tuple[Copy, ...]:
        """Return those where it is not as it should be, and another try may help."""
        return tuple(one for one in self.copies if one.state == FAILED and one.reason not in MENDED)

    @property
    def missing(self) -> tuple[Copy, ...]:
        """Return those whose chat seems gone, and is looked for again."""
        return tuple(one for one in self.coming if one.reason == MISSING)

    @property
    def coming(self) -> tuple[Copy, ...]:
        """Return those that it, or what was changed in it, is on its way to."""
        return tuple(one for one in self.copies if one.state != FAILED and _behind(one))


def _behind(copy: Copy) -> bool:
    """Whether a chat does not have it, or shows old words because of something."""
    return not copy.shown or (not copy.current and bool(copy.reason))


def reach(view: View, number: int) -> Reach:
    """Return how far an alert got."""
    gid = view.group.id
    copies = cards.copies(view.db, gid, "alert", str(number))
    here = {chat.id for chat in groups.chats(view.db, gid)}
    aimed = alerts.aimed(view.db, gid, number)
    left = (groups.any_chat(view.db, gid, one) for one in aimed if one not in here)
    return Reach(
        tuple(one for one in copies if not one.direct),
        tuple(chat for chat in left if chat is not None),
        sum(one.direct and bool(one.shown) for one in copies),
        left_behind.arrived(view.db, gid, [("alert", str(number))]),
    )


def named(view: View, copies: Sequence[Copy], went: Reach) -> list[Text]:
    """Return a line for each of these chats, with the reason why it is not there as it is now.

    Those that were let go come last.
    """
    titles = {(one.platform, one.native): one.title for one in groups.chats(view.db, view.group.id)}
    lines = [
        view.t(
            _how(one),
            chat=titles.get((one.platform, one.chat), ""),
            why=why(view.texts, one.reason),
        )
        for one in copies[:NAMED]
    ]
    gone = [taken.not_there(view, one, went.had(one)) for one in went.left[:NAMED]]
    return [*lines, *_rest(view, copies), *gone, *_rest(view, went.left)]


def _rest(view: View, found: Sequence[Copy] | Sequence[GroupChat]) -> list[Text]:
    more = len(found) - NAMED
    return [view.tn("And {n} more chat.", "And {n} more chats.", more)] if more > 0 else []


def _how(copy: Copy) -> str:
    if copy.reason == MISSING and copy.shown:
        return N_("{chat} still shows the old words: I cannot find that chat. I look again soon.")
    if copy.reason == MISSING:
        return N_("{chat} does not have it yet: I cannot find that chat. I look again soon.")
    if copy.state != FAILED:
        return N_("{chat}: on its way.")
    if copy.shown:
        return N_("{chat} still shows the old words: {why}.")
    return N_("{chat} did not get it: {why}.")
