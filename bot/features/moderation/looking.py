"""An organizer looks first: what waits for it, the look, and the group's choice."""

from __future__ import annotations

from bot import public
from bot.feature import Forged
from bot.features.moderation.arriving import Arriving
from bot.features.moderation.posts import Posts, parts
from bot.texts import N_
from bot.turn import Turn, View, rows
from bot.words import Answer, Post, joined
from storage import groups, moderation, people

ON, OFF = 1, 0


class Looking:
    """What happens before a post shows."""

    def __init__(self, posts: Posts, arriving: Arriving) -> None:
        self._posts, self._arriving = posts, arriving

    def choose(self, turn: Turn, on: int) -> Answer:
        """Keep whether an organizer looks first; what waits already goes on waiting."""
        if on not in (ON, OFF):
            raise Forged(str(on))
        groups.change(turn.db, turn.group.id, looks_first=on == ON)
        turn.home = groups.group(turn.db, turn.group.id)
        return self._posts.listed(turn)

    def show(self, turn: Turn, kind: str, number: int) -> Answer:
        """Show a post everywhere: an organizer has looked."""
        ref = self._posts.ref(turn, kind, number)
        act = moderation.standing(turn.db, turn.group.id, kind, number)
        if act is None or act.act != moderation.HELD:
            return turn.line(turn.t("{ref} was decided already.", ref=ref))
        shown = moderation.note(
            turn.db,
            turn.group.id,
            kind,
            number,
            moderation.SHOWN,
            person_id=turn.me.id,
            name=turn.me.name,
            role=people.ORGANIZER,
            at=turn.now,
        )
        public.show(turn, kind, number)
        self._posts.follow(turn, kind, number)
        settle(turn, kind, number)
        self._arriving.tell(turn, shown)
        return turn.line(turn.t("I show {ref} now.", ref=ref))

    def late(self, turn: Turn, key: str) -> None:
        """Nobody has looked for a day: ask once more. Late is fine."""
        kind, number, _ = parts(key)
        act = moderation.standing(turn.db, turn.group.id, kind, number)
        if act is None or act.act != moderation.HELD:
            return
        turn.touch("post_look", key)
        for one in public.moderators(turn):
            turn.write_to(one, "post_again", f"{key}_{act.serial}")

    def draw(self, view: View, key: str) -> Post | None:
        """Draw for organizers a post that waits."""
        kind, number, _ = parts(key)
        act = moderation.standing(view.db, view.group.id, kind, number)
        ref = self._posts.name(kind, number)
        if act is None or act.act != moderation.HELD:
            return Post(view.t("**{ref}** was decided already.", ref=ref))
        return waiting_post(view, self._posts, kind, number)


def waiting_post(view: View, posts: Posts, kind: str, number: int) -> Post:
    """Draw a post that waits for a look, with what can be done."""
    head = view.t("**{group}**: should everyone read this?", group=view.group.name.upper())
    buttons = (
        view.button(N_("Show it"), "post_show", kind, number),
        view.button(public.TAKE_DOWN, "post_down", kind, number),
    )
    return Post(joined([head, posts.words(view, kind, number)]), rows([buttons]))


def settle(turn: Turn, kind: str, number: int) -> None:
    """Let what asked organizers about a post follow: it is decided."""
    key = f"{kind}_{number}"
    turn.unplan("post_look", key)
    turn.unplan("post_said", key)
    follow_cards(turn, kind, number)


def follow_cards(turn: Turn, kind: str, number: int) -> None:
    """Let every card about a post follow."""
    key = f"{kind}_{number}"
    turn.touch("post_look", key)
    for act in moderation.acts(turn.db, turn.group.id, kind, number):
        turn.touch("post_said", f"{key}_{act.serial}")
        turn.touch("post_again", f"{key}_{act.serial}")
        turn.touch("post_told", f"{key}_{act.serial}")
        turn.touch("post_decided", f"{key}_{act.serial}")
