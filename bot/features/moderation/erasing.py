"""When somebody is erased: what was done about posts stays in the log, without a name."""

from __future__ import annotations

from collections.abc import Sequence

from bot import switches
from bot.feature import Trace
from bot.features.moderation.looking import follow_cards
from bot.features.moderation.posts import Posts
from bot.turn import Turn
from bot.view import View
from storage import cards, moderation


class ErasedNames:
    """What the log keeps of somebody."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts

    def traces(self, view: View, person_id: int) -> Sequence[Trace]:
        """Return how much the log keeps of this person."""
        kept = len(moderation.of_person(view.db, view.group.id, person_id))
        if not kept:
            return ()
        return (Trace(view.tn("{n} note about a post", "{n} notes about posts", kept), ends=False),)

    def forgets(self, turn: Turn, person_id: int) -> None:
        """Take somebody's name from the log, and from every place of a post that shows it."""
        theirs = moderation.of_person(turn.db, turn.group.id, person_id)
        moderation.forget(turn.db, turn.group.id, person_id)
        cards.touch_from(turn.db, turn.group.id, switches.KIND, "")
        for kind, number in dict.fromkeys((act.kind, act.number) for act in theirs):
            self._posts.follow(turn, kind, number)
            follow_cards(turn, kind, number)
