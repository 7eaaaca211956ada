"""The log of what was done about posts, whole: of all of them, and of one.

Of all, with what organizers wrote and another took back or ended, and what they switched for the
group.

That an author wrote about a decision stands in it; their words are for those who were named, alone.
What a contact asked stands first on the first page of a post, whatever was written about it since.
"""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten

from bot import paging, public
from bot.features.moderation.posts import Posts
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View
from bot.words import Answer, Text, joined, quoted
from storage import moderation
from storage.moderation import Act

LINE = 60
"""Characters of somebody's words in a line."""

DID = {
    moderation.SHOWN: N_("{who} let {ref} be shown, {moment}"),
    moderation.DOWN: N_("{who} took {ref} down, {moment}"),
    moderation.BACK: N_("{who} put {ref} back, {moment}"),
    moderation.LEFT: N_("{who} left {ref} as it was, {moment}"),
    moderation.ASKED: N_("{who} asked to take {ref} down, {moment}"),
    moderation.ANSWERED: N_("The author of {ref} answered, {moment}"),
    moderation.TAKEN: N_("{who} took back: {ref}, {moment}"),
    moderation.ENDED: N_("All clear by {who}: {ref}, {moment}"),
    moderation.RESUMED: N_("Not over, says {who}: {ref}, {moment}"),
    moderation.SWITCHED: N_("{who} chose “{ref}”, {moment}"),
    moderation.REFUSED: N_("{who} said no to {ref}, {moment}"),
    moderation.REWORDED: N_("{who} sent {ref} in other words, {moment}"),
    moderation.APPEALED: N_("The author of {ref} asked another organizer, {moment}"),
    moderation.WITHDRAWN: N_("The author of {ref} asks no more, {moment}"),
}

IN_ONE_PART = (
    moderation.ASKED,
    moderation.ANSWERED,
    moderation.APPEALED,
    moderation.WITHDRAWN,
    moderation.REFUSED,
    moderation.REWORDED,
)
"""What contacts do who need not organize."""


class Log:
    """Its pages."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts

    def newest(self, turn: Turn) -> Answer:
        """Show what was done last about any post."""
        return self.page(turn, 1)

    def page(self, turn: Turn, page: int) -> Answer:
        """Show what was done about any post, the newest first."""
        acts = moderation.log(turn.db, turn.group.id)
        back = turn.button(N_("Back"), "post_list")
        return self._page(turn, page, acts, ("post_log_on",), back)

    def of(self, turn: Turn, kind: str, number: int, page: int) -> Answer:
        """Show what was done about one post: what contacts asked, then the rest, newest first."""
        self._posts.ref(turn, kind, number)
        every = moderation.acts(turn.db, turn.group.id, kind, number)[::-1]
        asked = [one for one in every if one.act == moderation.ASKED]
        rest = [one for one in every if one.act not in (moderation.ASKED, moderation.HELD)]
        back = turn.button(N_("Back"), "post_open", kind, number)
        return self._page(turn, page, [*asked, *rest], ("post_past", kind, number), back)

    def _page(
        self, turn: Turn, page: int, acts: Sequence[Act], more: tuple[str | int, ...], back: Row
    ) -> Answer:
        if not acts:
            return turn.say(turn.t("Nothing was done about any post yet."), back)
        items = [(self._line(turn, act), None) for act in acts]
        return paging.page(turn, page, items, more, back=back, between="\n\n")

    def _line(self, view: View, act: Act) -> Text:
        did = view.t(
            DID[act.act],
            who=_who(view, act),
            ref=self._posts.called(view, act.kind, act.number),
            moment=view.moment(act.at),
        )
        reason = view.t(public.REASONS[act.reason]) if act.reason in public.REASONS else Text()
        said = "" if act.act in (moderation.ANSWERED, moderation.APPEALED) else act.words
        words = quoted(shorten(said, LINE, placeholder=" …")) if said else Text()
        return joined([did, reason, words], "\n")


def _who(view: View, act: Act) -> str:
    if act.act in IN_ONE_PART:
        return public.asker(view, act)
    return public.decider(view, act)
