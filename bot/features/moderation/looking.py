"""An organizer looks first: what waits for it, the look, and the group's choice."""

from __future__ import annotations

from collections.abc import Iterable

from bot import escalation, muted, public, reaching, rights, switches
from bot.binding import Forged
from bot.escalation import Step
from bot.features.moderation.arriving import Arriving
from bot.features.moderation.posts import Posts
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Answer, Post, Text, joined
from storage import groups, members, moderation, people
from storage.moderation import Act

ON, OFF = 1, 0

WAITS = "post_waits"
"""The card that tells whoever waits for a decision that there is none yet."""


class Looking:
    """What happens before a post shows."""

    def __init__(self, posts: Posts, arriving: Arriving) -> None:
        self._posts, self._arriving = posts, arriving

    def choose(self, turn: Turn, on: int) -> Answer:
        """Keep whether an organizer looks first; what waits already goes on waiting."""
        if on not in (ON, OFF):
            raise Forged(str(on))
        if turn.group.looks_first != (on == ON):
            switches.note(turn, switches.LOOK_FIRST if on == ON else switches.SHOW_AT_ONCE)
        groups.change(turn.db, turn.group.id, looks_first=on == ON)
        turn.home = groups.group(turn.db, turn.group.id)
        return self._posts.listed(turn)

    @staticmethod
    def bars(turn: Turn, on: int) -> Text:
        """Say who can have an organizer look first, where whoever acts may not."""
        return Text() if on == OFF else switches.bars(turn)

    def show(self, turn: Turn, kind: str, number: int) -> Answer:
        """Show a post everywhere: an organizer has looked."""
        ref = self._posts.ref(turn, kind, number)
        if public.held(turn, kind, number) is None:
            return turn.line(self._posts.decided(turn, kind, number))
        author = self._posts.author(turn, kind, number)
        named = self._posts.named(turn, kind, number)
        if turn.me.id not in (others := public.lookers(turn, author)):
            names = turn.texts.listed([people.name(turn.db, one) for one in others])
            told = turn.t(
                "You wrote {ref}: another organizer looks, {names}.", ref=ref, names=names
            )
            return turn.line(told)
        if author is not None and named and muted.everywhere(turn, author):
            why = turn.t(
                "I do not show {ref}: the person who wrote it may not write in any chat of {group} "
                "now.",
                ref=ref,
                group=turn.group.name,
            )
            return turn.say(why, turn.button(public.TAKE_DOWN, "post_down", kind, number))
        shown = moderation.note(
            turn.db,
            turn.group.id,
            kind,
            number,
            moderation.SHOWN,
            person_id=turn.me.id,
            name=turn.me.name,
            role=members.ORGANIZER,
            at=turn.now,
        )
        if author is not None:
            public.show(turn, kind, number, author if named else None)
        self._posts.follow(turn, kind, number)
        settle(turn, kind, number)
        self._arriving.tell(turn, shown)
        if author is not None:
            turn.write_to(author, WAITS, kind, number, shown.serial)
        return turn.line(turn.t("I show {ref} now.", ref=ref))

    def late(self, turn: Turn, kind: str, number: int) -> None:
        """Nobody has looked for a day: ask again, by rule for as long as nobody does."""
        act = public.held(turn, kind, number)
        if self._posts.is_gone(turn, kind, number):
            settle(turn, kind, number)
            return
        if act is None:
            return
        rights.roll_call(turn)
        turn.touch("post_look", kind, number)
        go_on(turn, "post_look", act, public.lookers(turn, act.person_id))

    def draw_waits(
        self, view: View, kind: str, number: int, serial: int, _step: int = 0
    ) -> Post | None:
        """Draw, for whoever wrote a post or asked about one, that nobody has decided yet."""
        act = moderation.one(view.db, view.group.id, kind, number, serial)
        if act is None:
            return None
        if self._posts.is_gone(view, kind, number):
            return Post(self._posts.gone(view, kind, number))
        ref = self._posts.name(kind, number)
        waits = moderation.open_about(view.db, view.group.id, kind, number)
        standing = moderation.standing(view.db, view.group.id, kind, number)
        if act.act == moderation.SHOWN:
            return Post(view.t("An organizer has looked: **{ref}** shows.", ref=ref))
        if act not in (waits, standing, public.held(view, kind, number)):
            return Post(view.t("**{ref}** was decided already.", ref=ref))
        waits_on = view.t(
            "**{ref}**: no organizer has decided yet. I asked them again, and go on asking.",
            ref=ref,
        )
        comes = reaching.writes(view, view.t("I write to you when they have."))
        return Post(joined([waits_on, comes], " "))

    def draw(self, view: View, kind: str, number: int) -> Post | None:
        """Draw for organizers a post that waits."""
        if self._posts.is_gone(view, kind, number):
            return Post(self._posts.gone(view, kind, number))
        if public.held(view, kind, number) is None:
            return Post(self._posts.decided(view, kind, number))
        return waiting_post(view, self._posts, kind, number)


def waiting_post(view: View, posts: Posts, kind: str, number: int) -> Post:
    """Draw a post that waits for a look, with what can be done."""
    head = view.t("**{group}**: should everyone read this?", group=view.group.name.upper())
    buttons = (
        view.button(N_("Show it"), "post_show", kind, number),
        view.button(public.TAKE_DOWN, "post_down", kind, number),
    )
    return Post(joined([head, posts.words(view, kind, number)]), rows([buttons]))


def go_on(turn: Turn, due: str, act: Act, deciding: Iterable[int]) -> None:
    """Ask again whoever decides about what waits, and tell whoever waits, once a week at most."""
    taken, next_ = escalation.so_far(act.at + public.LOOKED_BY, turn.now)
    about = act.kind, act.number
    for one in sorted(deciding):
        turn.write_to(one, "post_again", *about, act.serial, taken)
    if taken == 1 or taken > Step.WEEKLY:
        turn.write_to(act.person_id, WAITS, *about, act.serial, taken)
    turn.plan(due, *about, due=next_)


def settle(turn: Turn, kind: str, number: int) -> None:
    """Let what asked organizers about a post follow: it is decided."""
    turn.unplan("post_look", kind, number)
    turn.unplan("post_said", kind, number)
    follow_cards(turn, kind, number)


def follow_cards(turn: Turn, kind: str, number: int) -> None:
    """Let every card about a post follow."""
    turn.touch("post_look", kind, number)
    for act in moderation.acts(turn.db, turn.group.id, kind, number):
        turn.touch("post_said", kind, number, act.serial)
        asked, _ = escalation.so_far(act.at + public.LOOKED_BY, turn.now)
        for step in (
            range(1, asked + 1) if act.act in (moderation.HELD, *moderation.OPENING) else ()
        ):
            turn.touch("post_again", kind, number, act.serial, step)
            turn.touch(WAITS, kind, number, act.serial, step)
        turn.touch("post_told", kind, number, act.serial)
        turn.touch("post_decided", kind, number, act.serial)
