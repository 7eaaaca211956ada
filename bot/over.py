"""A group that has stopped: what whoever comes to it reads, and where they go on."""

from __future__ import annotations

from bot import danger
from bot.rights import NEARBY, stopped_text
from bot.texts import N_
from bot.turn import Turn
from bot.which import whole_name
from bot.words import Answer, Button, Said, joined
from storage import cards, groups, left_behind, members, people
from storage.groups import Group
from storage.stops import free_at, stopped

REPLIED = "replied_over"
"""The name under which it is remembered that somebody was told there that a group has stopped."""


def known(turn: Turn) -> list[Group]:
    """Return the groups that whoever acts is known in, or shares a place with."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    ids = (members.groups_of(turn.db, person.id) if person else ()) or turn.recall(NEARBY) or ()
    return [group for gid in ids if (group := groups.group(turn.db, gid))]


def living(turn: Turn) -> list[Group]:
    """Return those of them that have not stopped."""
    return [one for one in known(turn) if not stopped(turn.db, one.id)]


def led(turn: Turn, home: Group) -> Group | None:
    """Return the group to go on with: of one that has stopped, the one that whoever acts is in now.

    None where that is one of several, so that they are asked.
    """
    if not stopped(turn.db, home.id):
        return home
    others = living(turn)
    if not others:
        return home
    return others[0] if len(others) == 1 else None


def answer(turn: Turn, *words: str) -> Answer:
    """Say that the group of the turn is over, whom to call, and what still helps."""
    others = living(turn) if turn.private else []
    said = stopped_text(turn)
    if others:
        said = turn.t("{group} has stopped: nobody organizes it.", group=turn.group.name)
    text = joined([said, danger.now(turn)], "\n")
    if not turn.private:
        return danger.first(turn, turn.line(text), *words)
    find = turn.button(N_("Find help"), "help_find")
    rows = [_go(turn, one) for one in others] or anew(turn)
    return danger.first(turn, turn.say(text, find, *rows, turn.button(N_("Menu"), "menu")), *words)


def replied(turn: Turn, said: Said) -> Answer | None:
    """Answer a reply to what a group that has stopped left in a chat, once a day and person."""
    home = left_by(turn, said)
    if home is None:
        return None
    heard = f"{REPLIED} {turn.chat.id} {home.id}"
    if turn.recall(heard) and not danger.is_urgent(said.text):
        return None
    turn.remember(heard, value=True, minutes=24 * 60)
    turn.home = home
    return answer(turn, said.text)


def left_by(turn: Turn, said: Said) -> Group | None:
    """Return the group that has stopped and left what words reply to; None where none did."""
    if not said.answers:
        return None
    here = (turn.chat.platform, turn.chat.id, said.answers)
    card = cards.card_of(turn.db, *here)
    home = groups.group(turn.db, card[0] if card else left_behind.group_of(turn.db, *here))
    return home if home is not None and stopped(turn.db, home.id) else None


def anew(turn: Turn) -> list[Button]:
    """Return the button that sets up anew, as soon as the chats of a group are free again."""
    until = free_at(turn.db, turn.group.id)
    if until is not None and until > turn.now:
        return []
    return [turn.button(N_("Set up my group"), "setup_start")]


def _go(turn: Turn, group: Group) -> Button:
    asked_in, turn.home = turn.home, group
    button = turn.button(N_("Go to {group}"), "menu", group=whole_name(group))
    turn.home = asked_in
    return button
