"""What was written at a desk does not go out: it was dropped, or its thing or the role went."""

from __future__ import annotations

from bot import public, rights
from bot.access import Roles, roles_of
from bot.desk import SEND, SOON, UNSENT, WITHHELD, Desk, pausing, soon_key
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Post, Standing
from storage import groups, members, people, replies, responses
from storage.replies import Reply

MUTED = "muted"
"""In the place of a role, in the key of what was not sent because somebody may not write now."""
INSTEAD, AFTER, AGAIN = "instead", "after", "again"
"""The same, where a colleague's words go in the place of theirs, before those went out or after,
and where these were taken back.
"""
MINE = "mine"
"""At the end of the key of what was not sent, for whoever wrote it."""


def drop(turn: Turn, kind: str, waits: Reply) -> None:
    """Forget what was prepared: it does not go out."""
    replies.drop(turn.db, turn.group.id, kind, waits.number, waits.serial)
    turn.unplan(f"{kind}_{SEND}", waits.number, waits.serial)
    pausing.end(turn, kind, waits)
    pausing.shows(turn, kind, waits)


def tell(turn: Turn, kind: str, waits: Reply) -> None:
    """Tell whoever wrote what has not gone out that it does not go out now."""
    turn.touch(f"{kind}_{SOON}", *soon_key(waits))
    turn.write_to(waits.person_id, f"{kind}_{WITHHELD}", waits.number, waits.serial)
    turn.touch(f"{kind}_{WITHHELD}", waits.number, waits.serial)


def end(turn: Turn, kind: str, number: int) -> None:
    """Let nothing go out about a thing that is taken back, and tell everybody who wrote."""
    for waits in replies.prepared(turn.db, turn.group.id, kind, number):
        turn.unplan(f"{kind}_{SEND}", number, waits.serial)
        tell(turn, kind, waits)


def go_on(turn: Turn, kind: str, number: int) -> None:
    """Let what waits go out once its thing is back, and say so."""
    if public.down(turn, kind, number):
        return
    for waits in replies.prepared(turn.db, turn.group.id, kind, number):
        if pausing.held(turn, kind, waits):
            continue
        turn.touch(f"{kind}_{WITHHELD}", number, waits.serial)
        turn.plan(f"{kind}_{SEND}", number, waits.serial, due=max(waits.at, turn.now))


def forget(turn: Turn, kind: str, person_id: int) -> None:
    """Somebody is erased: what they prepared does not go out."""
    for number in replies.said_by(turn.db, turn.group.id, kind, person_id):
        for waits in replies.prepared(turn.db, turn.group.id, kind, number):
            if waits.person_id == person_id:
                drop(turn, kind, waits)


def draw(desk: Desk, view: View, number: int, _serial: int) -> Post:
    """Draw what became of it, for whoever wrote it."""
    return told(view, desk, number, over=desk.over(view, number))


def told(view: View, desk: Desk, number: int, *, over: bool) -> Post:
    """Return that its thing was taken down, or taken back: then it is `over`. Put back, it goes."""
    ref = desk.ref(number)
    if over:
        return Post(view.t("**{ref}** was taken back, so I did not send your answer.", ref=ref))
    if public.down(view, desk.kind, number):
        return Post(
            view.t(
                "**{ref}** was taken down, so your answer waits. I send it if {ref} is put back.",
                ref=ref,
            )
        )
    return Post(view.t("**{ref}** was put back, so I send your answer.", ref=ref))


# --- Who may not write now where it would stand ----------------------------------------------


def silence(turn: Turn, kind: str, waits: Reply, *, silent: bool) -> None:
    """Note that whoever wrote it was seen to be muted where it would stand, or not any more."""
    before = responses.marks(turn.db, turn.group.id, *_silence(kind, waits))
    after = responses.SEEN if silent else responses.NO
    if (before == responses.SEEN) != silent:
        responses.say(turn.db, turn.group.id, *_silence(kind, waits), before, after)
        turn.touch(f"{kind}_{SOON}", *soon_key(waits))


def silenced(view: View, kind: str, waits: Reply) -> bool:
    """Whether whoever wrote it was muted there when that was last seen."""
    return responses.marks(view.db, view.group.id, *_silence(kind, waits)) == responses.SEEN


def _silence(kind: str, waits: Reply) -> tuple[str, int, int]:
    return f"{kind}_{MUTED}", waits.serial, waits.person_id


# --- Whose role ended meanwhile --------------------------------------------------------------


def roles(turn: Turn, person_id: int) -> Roles:
    """Return what somebody is at the moment at which their words go out. The platforms are asked.

    Where they say nothing it counts as in `bot.rights`, and a group without a chat asks nobody.
    """
    if not person_id:
        return Roles()
    silent = not groups.chats(turn.db, turn.group.id)
    where = Standing.UNKNOWN if silent else rights.look_up(turn, person_id)
    seat = members.seat(turn.db, turn.group.id, person_id)
    unknown = where is Standing.UNKNOWN and (silent or rights.counts(turn, person_id))
    return roles_of(seat, member=unknown or where in rights.THERE)


def unsent(turn: Turn, desk: Desk, waits: Reply) -> None:
    """Tell whoever wrote it, and the organizers, that it did not go out: that role had ended."""
    person_id, kind = waits.person_id, desk.named(UNSENT)
    key = waits.number, waits.role, person_id, f"{turn.now:%Y%m%d%H%M%S}"
    if person_id:
        turn.write_to(person_id, kind, *key, MINE)
    for one in members.holders(turn.db, turn.group.id, members.ORGANIZER):
        if one.person_id != person_id:
            turn.write_to(one.person_id, kind, *key)


def muted(turn: Turn, desk: Desk, waits: Reply) -> None:
    """Tell whoever wrote it that it was not sent: they may not write where it would stand."""
    key = waits.number, MUTED, waits.person_id, f"{turn.now:%Y%m%d%H%M%S}", MINE
    turn.write_to(waits.person_id, desk.named(UNSENT), *key)


def replaced(turn: Turn, kind: str, first: Reply, how: str, by: int, role: str) -> None:
    """Tell whoever was first who put words in the place of theirs, and in which role."""
    key = first.number, how, by, f"{turn.now:%Y%m%d%H%M%S}", role
    turn.write_to(first.person_id, f"{kind}_{UNSENT}", *key)


REPLACED = {
    INSTEAD: N_("**{ref}**: I did not send your answer. {who} wrote another in its place."),
    AFTER: N_("**{ref}**: {who} put another answer in the place of yours."),
    AGAIN: N_("**{ref}**: {who} took the other answer back. Yours stands again."),
}


def draw_unsent(
    desk: Desk, view: View, number: int, role: str, whose: int, _at: str, mine: str = ""
) -> Post:
    """Draw that it did not go out."""
    if role == MUTED:
        return Post(
            view.t(
                "**{ref}**: I did not send your answer, because you may not write now where it "
                "would stand.",
                ref=desk.ref(number),
            )
        )
    if role in REPLACED:
        who = view.in_role(people.name(view.db, whose), mine)
        return Post(view.t(REPLACED[role], ref=desk.ref(number), who=who))
    told = {"ref": desk.ref(number), "role": view.role_name(role)}
    if mine:
        return Post(
            view.t(
                "**{ref}**: I did not send your answer. You were no longer {role} when its two "
                "minutes were over. The organizers know.",
                **told,
            )
        )
    name = people.name(view.db, whose)
    if not name:
        return Post(
            view.t("**{ref}**: an answer was not sent: its writer was no longer {role}.", **told)
        )
    return Post(
        view.t(
            "**{ref}**: an answer by {name} was not sent. {name} was no longer {role} when its two "
            "minutes were over.",
            name=name,
            **told,
        )
    )
