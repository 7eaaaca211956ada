"""Two minutes between what a contact writes and many who read it: it can still be changed.

Questions and problems hold an answer in this one way. When what it answers is taken down, or back,
whoever wrote it is told.
"""

from __future__ import annotations

from datetime import timedelta

from bot import asked, public, rights
from bot.access import Roles, roles_of
from bot.texts import N_
from bot.turn import Turn, View
from bot.words import Answer, Post, Rows, Standing
from storage import groups, people

GRACE = timedelta(minutes=2)
"""An answer waits this long before it goes out."""

CORRECTED = timedelta(days=1)
"""How long it can be corrected or taken back by two buttons once it went out."""


def waiting(view: View, prefix: str, number: int) -> Rows:
    """Return what can be done while an answer waits; its presses begin with `prefix`."""
    return (
        (
            view.button(N_("Send now"), f"{prefix}_now", number),
            view.button(N_("Change"), f"{prefix}_change", number),
        ),
        (view.button(N_("Only a note"), f"{prefix}_note", number),),
    )


def shown(turn: Turn, kind: str, number: int, ref: str) -> None:
    """Let words that somebody types while their answer waits be asked about: they may replace it.

    `kind` is the card to which it replies.
    """
    if turn.private:
        item = asked.Item(turn.group.id, kind, str(number), ref, until=turn.now + GRACE)
        asked.show(turn, item)


def gone(view: View, prefix: str, number: int, serial: int) -> Rows:
    """Return what can be done once it went out."""
    return (
        (
            view.button(N_("Correct it"), f"{prefix}_correct", number, serial),
            view.button(N_("Take it back"), f"{prefix}_unsay", number, serial),
        ),
    )


def withheld(view: View, kind: str, number: int, ref: str, *, over: bool) -> Post:
    """Tell whoever wrote an answer that what it answers was taken down, or back: then it is `over`.

    Put back, it goes out.
    """
    if over:
        return Post(view.t("**{ref}** was taken back, so I did not send your answer.", ref=ref))
    if public.down(view, kind, number):
        return Post(
            view.t(
                "**{ref}** was taken down, so your answer waits. I send it if {ref} is put back.",
                ref=ref,
            )
        )
    return Post(view.t("**{ref}** was put back, so I send your answer.", ref=ref))


# --- Whose role ended meanwhile --------------------------------------------------------------


def roles(turn: Turn, person_id: int) -> Roles:
    """Return what somebody is at the moment at which their words go out. The platforms are asked.

    Where they say nothing it counts as in `bot.rights`, and a group without a chat asks nobody.
    """
    if not person_id:
        return Roles()
    silent = not groups.chats(turn.db, turn.group.id)
    where = Standing.UNKNOWN if silent else rights.look_up(turn, person_id)
    seat = people.seat(turn.db, turn.group.id, person_id)
    unknown = where is Standing.UNKNOWN and (silent or rights.counts(turn, person_id))
    return roles_of(seat, member=unknown or where in rights.THERE)


def unsent(turn: Turn, kind: str, number: int, person_id: int, role: str) -> None:
    """Tell whoever wrote it, and the organizers, that it did not go out: that role had ended."""
    key = f"{number}_{role}_{person_id}_{turn.now:%Y%m%d%H%M%S}"
    if person_id:
        turn.write_to(person_id, kind, f"{key}_{MINE}")
    for one in people.holders(turn.db, turn.group.id, people.ORGANIZER):
        if one.person_id != person_id:
            turn.write_to(one.person_id, kind, key)


MINE = "mine"
"""At the end of the key for whoever wrote it."""


def draw_unsent(view: View, key: str, ref: str) -> Post:
    """Draw that an answer did not go out because the role had ended by then."""
    _number, role, whose, _at, *mine = key.split("_")
    told = {"ref": ref, "role": view.role_name(role)}
    if mine:
        return Post(
            view.t(
                "**{ref}**: I did not send your answer. You were no longer {role} when its two "
                "minutes were over. The organizers know.",
                **told,
            )
        )
    name = people.name(view.db, int(whose))
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


def read(turn: Turn, text: str, *, limit: int, extras: bool) -> str | Answer:
    """Return the words of a reply that is an answer; else the one sentence about them."""
    words = text.strip()
    if not words and extras:
        return turn.say(turn.t("I can read only words here. Reply in words, or tap Answer."))
    if not words:
        return turn.say(
            turn.t("I could not read that. Tap Answer, or reply again and leave the @ switched on.")
        )
    if len(words) > limit:
        return turn.say(
            turn.t(
                "That is too long: {n} characters, and {limit} fit. Please make it shorter.",
                n=len(words),
                limit=limit,
            )
        )
    return words
