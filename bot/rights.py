"""Who somebody is in a group right now: a role counts only while its holder is in a chat of it.

Whoever holds a role is looked up at each of their turns, on every platform where they have an
account: nothing that a role allows rests on what was seen before. Where a platform will not say,
a day on which they were seen there counts for a while.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from bot.access import Roles, Rule, anyone, roles_of
from bot.turn import Asked, Turn, as_chat
from bot.words import Look, Standing, Text
from storage import groups, people
from storage.groups import Group, GroupChat
from storage.people import Seat

FRESH = timedelta(days=1)
"""How old it may be that somebody without a role was seen, before it is looked up again."""

HOLDS = timedelta(days=30)
"""How long a day on which somebody was seen counts where the platform will not say."""

NO_SEAT = Seat(frozenset(), None)

THERE = (Standing.MEMBER, Standing.ADMIN)


def roles(turn: Turn, needs: Rule = anyone) -> Roles:
    """Return what the person is in the group of the turn, and note where they were seen.

    The platforms are asked first where that matters: the turn then ends, and runs anew. A
    traceless turn asks and notes nothing, and nobody has a role in it.
    """
    here = _here(turn)
    if turn.traceless:
        return Roles(member=here is not None)
    seat = _seat(turn)
    looks: dict[GroupChat, Look] = {}
    if _asks(turn, here, seat, needs):
        asked = _questions(turn)
        looks = dict(zip(asked, turn.ask(*asked.values(), hurried=True), strict=True))
    told = {chat: look.standing for chat, look in looks.items()}
    if here is not None and told.get(here) is not Standing.GUEST:
        told[here] = Standing.MEMBER
    return roles_of(seat, member=_note(turn, told))


def everywhere(turn: Turn, homes: Iterable[Group]) -> dict[str, Roles]:
    """Return what the person is in each of these groups by its id, all asked about at once."""
    asked_in, homes = turn.home, list(homes)
    asked: list[Asked] = []
    for turn.home in homes:
        if _seat(turn).roles:
            asked.extend(_questions(turn).values())
    turn.ask(*asked, hurried=True)
    found = {}
    for turn.home in homes:
        found[turn.group.id] = roles(turn)
    turn.home = asked_in
    return found


def _here(turn: Turn) -> GroupChat | None:
    """Return the chat where this happens, when it is one of the group's."""
    if turn.private:
        return None
    chat = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
    return chat if chat and chat.group_id == turn.group.id else None


def _asks(turn: Turn, here: GroupChat | None, seat: Seat, needs: Rule) -> bool:
    """Whether it is to be asked now where this person is."""
    if here is not None and turn.actor.standing in THERE:
        return False  # the platform said so together with what they did
    if seat.roles:
        return True
    seen_lately = _within(seat.seen, turn.local().date(), FRESH)
    return here is None and not seen_lately and not needs.allows(Roles())


def _questions(turn: Turn) -> dict[GroupChat, Asked]:
    """Return the group's chats in which an account of this person could be, and what to ask."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    accounts = dict(people.accounts(turn.db, person.id)) if person else {}
    accounts[turn.actor.platform] = turn.actor.id
    return {
        chat: (as_chat(chat), accounts[chat.platform])
        for chat in groups.chats(turn.db, turn.group.id)
        if chat.platform in accounts
    }


def _note(turn: Turn, told: dict[GroupChat, Standing]) -> bool:
    """Keep what was told of where they are; tell whether they are in a chat of the group."""
    today, home = turn.local().date(), turn.group.id
    inside = [chat for chat, standing in told.items() if standing in THERE]
    for chat in inside:
        people.see(turn.db, home, chat.id, turn.me.id, today)
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return False
    for chat, standing in told.items():
        if standing is Standing.GUEST:
            people.lose(turn.db, home, chat.id, person.id, today)
    if inside:
        return True
    silent = Standing.UNKNOWN in told.values()
    seen = people.seat(turn.db, home, person.id).seen
    return _within(seen, today, HOLDS if silent else FRESH)


def _within(seen: date | None, today: date, span: timedelta) -> bool:
    return seen is not None and today - seen <= span


def refusal(turn: Turn, rule: Rule) -> Text:
    """Say who may do it; to whoever has only not been seen for long, how they may again."""
    seat = _seat(turn)
    if seat.seen is not None and rule.allows(roles_of(seat, member=True)):
        return _unseen(turn)
    return turn.t(rule.otherwise, names=turn.organizers())


def rests(turn: Turn) -> Text:
    """Say why a part that somebody has in the group does not count now; nothing where it does."""
    seat = _seat(turn)
    if turn.roles.member or not seat.roles:
        return Text()
    if seat.seen is not None:
        return _unseen(turn)
    return turn.t("You are in no chat of {group} now.", group=turn.group.name)


def _unseen(turn: Turn) -> Text:
    return turn.t(
        "I have not seen you in a chat of {group} for a while, and cannot ask whether you are "
        "there. Please write /menu in one of them, then go on here.",
        group=turn.group.name,
    )


def _seat(turn: Turn) -> Seat:
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return people.seat(turn.db, turn.group.id, person.id) if person else NO_SEAT


def note_private(turn: Turn) -> None:
    """Whoever uses the private chat can be written to there, for that group."""
    if turn.traceless or not turn.private or turn.home is None:
        return
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person and (not person.private or person.group_id != turn.home.id):
        people.opened_private(
            turn.db, turn.actor.platform, turn.actor.id, turn.home.id, private=True
        )
