"""Who somebody is in a group right now: a role counts only while its holder is in a chat of it.

Whoever holds a role is looked up at each of their turns, on every platform where they have an
account: nothing that a role allows rests on what was seen before. Where a platform will not say,
a day on which they were seen there counts for a while.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, timedelta

from bot import ended
from bot.access import Roles, Rule, anyone, roles_of
from bot.turn import Asked, Turn
from bot.view import View, as_chat
from bot.words import Standing, Text, joined
from storage import cards, groups, members, people
from storage.groups import Group, GroupChat
from storage.members import Holder, Seat
from storage.stops import free_at, stopped

FRESH = timedelta(days=1)
"""How old it may be that somebody without a role was seen, where nothing has to be looked up."""

JUST_SEEN = 5
"""For so many minutes whoever has no role is not looked up again: they go on with what they began.

Before anything of theirs leaves, they are (`Turn.lately`).
"""

HOLDS = timedelta(days=30)
"""How long a day on which somebody was seen counts where the platform will not say."""

NEARBY = "nearby"
"""The name under which the groups are remembered whose places somebody is in."""

PLACES = 20
"""In so many places at most somebody is looked for whom nobody met yet."""

SEVERAL = 2
"""So many chats at least, and a group may go on in one that somebody is not in."""

NO_SEAT = Seat(frozenset(), None)

THERE = (Standing.MEMBER, Standing.ADMIN)


def roles(turn: Turn, needs: Rule = anyone) -> Roles:
    """Return what the person is in the group of the turn, and note where they were seen.

    The platforms are asked first where that matters: the turn then ends, and runs anew. A
    traceless turn asks and notes nothing, and nobody has a role in it.
    """
    here = _here(turn)
    if stopped(turn.db, turn.group.id):
        return Roles()
    if turn.traceless:
        return Roles(member=here is not None)
    if turn.heeded:
        heed(turn)
    told: dict[GroupChat, Standing] = {}
    if _asks(turn, here, needs):
        told = _told(turn, _accounts(turn))
        if _standing(told) is Standing.MEMBER:
            turn.remember(_just_seen(turn), value=True, minutes=JUST_SEEN)
    if here is not None and told.get(here) is not Standing.GUEST:
        told[here] = Standing.MEMBER
    where = _standing(told)
    _note(turn, told, turn.me.id if where is Standing.MEMBER else _id(turn))
    seat, today = _seat(turn), turn.local().date()
    if where is Standing.UNKNOWN:
        return roles_of(seat, member=_within(seat.last, today, HOLDS))
    if stranded(turn, _id(turn)):
        return Roles(stranded=True)
    fresh = not told and _within(seat.seen, today, FRESH)
    turn.lately = turn.lately or (fresh and not needs.allows(Roles()))
    return roles_of(seat, member=fresh or where is Standing.MEMBER)


def stranded(view: View, person_id: int) -> bool:
    """Whether somebody organizes a group that has no chat any more, however long ago it had one.

    Whoever was known to be put out before does not: in no chat that was lost they were to the end.
    """
    home = view.group.id
    return (
        not groups.chats(view.db, home)
        and members.ORGANIZER in members.seat(view.db, home, person_id).roles
        and bool(members.last_sightings(view.db, home, person_id))
    )


def look_up(turn: Turn, person_id: int = 0) -> Standing:
    """Ask where somebody (who acts, by default) is, and note it.

    Return MEMBER, GUEST, or UNKNOWN where nothing will say.
    """
    theirs = dict(people.accounts(turn.db, person_id)) if person_id else _accounts(turn)
    told = _told(turn, theirs)
    _note(turn, told, person_id or turn.me.id)
    return _standing(told)


def look_round(turn: Turn, persons: Iterable[int]) -> None:
    """Ask where each of these is, all at once, and note it. Before anything is written."""
    accounts = {one: dict(people.accounts(turn.db, one)) for one in persons}
    asked = [seat for theirs in accounts.values() for seat in turn.where(theirs).values()]
    turn.ask(*asked, hurried=True)
    for one, theirs in accounts.items():
        _note(turn, _told(turn, theirs), one)


def roll_call(turn: Turn) -> None:
    """Ask where everybody with a part is, before words leave for them: whoever is out gets none.

    Their part rests from then on. Before anything is written.
    """
    with _following(turn):
        look_round(turn, dict.fromkeys(one.person_id for one in _with_a_part(turn)))


def heed(turn: Turn) -> None:
    """Note what the platforms have just said of those with a part, before anything else is done.

    A turn asks about them where words leave for one (`Turn.write_to`), and begins anew here.
    """
    told = {account for _, account in turn.inspections} - {turn.actor.id, ""}
    with _following(turn):
        for one in dict.fromkeys(one.person_id for one in _with_a_part(turn)) if told else ():
            asked = turn.where(dict(people.accounts(turn.db, one)))
            if all(seat in turn.inspections for seat in asked.values()):
                _note(
                    turn,
                    {chat: turn.inspections[seat].standing for chat, seat in asked.items()},
                    one,
                )


@contextmanager
def _following(turn: Turn) -> Iterator[None]:
    """Let the card of the group follow where somebody with a part is known to be out now."""
    before = _with_a_part(turn)
    yield
    if _with_a_part(turn) != before:
        turn.touch("front", "card")


def _with_a_part(turn: Turn) -> tuple[Holder, ...]:
    return members.holders(turn.db, turn.group.id, members.ORGANIZER, *members.CONTACTS)


def is_out(turn: Turn, person_id: int) -> bool:
    """Whether the platforms say now that somebody is in no chat of the group. Notes nothing.

    So a traceless turn may ask it about whoever is to read what is told privately.
    """
    told = _told(turn, dict(people.accounts(turn.db, person_id)))
    return bool(told) and _standing(told) is Standing.GUEST


def vouches(turn: Turn, person_id: int = 0) -> bool:
    """Whether somebody (who acts, by default) was themselves seen, so that they can vouch.

    Somebody's word makes nobody's word good: else those who were never there would go on for ever.
    """
    seat = members.seat(turn.db, turn.group.id, person_id) if person_id else _seat(turn)
    return _within(seat.seen, turn.local().date(), HOLDS)


def holds(view: View, person_id: int, role: str) -> bool:
    """Whether somebody has a part still, in whose name something is about to be posted."""
    return person_id in {one.person_id for one in members.holders(view.db, view.group.id, role)}


def counts(turn: Turn, person_id: int, *, without: int = 0) -> bool:
    """Whether somebody's part counts while nothing new is heard (also `without` one chat)."""
    seat = members.seat(turn.db, turn.group.id, person_id)
    sightings = members.sightings(turn.db, turn.group.id, person_id)
    days = [day for chat, day in sightings.items() if chat != without]
    today = turn.local().date()
    return any(_within(day, today, HOLDS) for day in (*days, seat.confirmed))


def orphans(turn: Turn, *, person: int = 0, chat: int = 0) -> Text:
    """Say why this person's role or this chat cannot go: nobody would be left who organizes.

    Where only whoever acts would be left, they have to be seen in a chat on the same day. Nothing
    where it can go.
    """
    holders = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    left = {
        one.person_id
        for one in holders
        if one.person_id != person and counts(turn, one.person_id, without=chat)
    }
    if not left:
        return turn.t("Nobody would be left who organizes {group}.", group=turn.group.name)
    others = {one.person_id for one in holders} - {turn.me.id}
    if left == {turn.me.id} and others and _seat(turn).seen != turn.local().date():
        why = turn.t(
            "You would be the only organizer, so I need to see you in a chat of {group} today.",
            group=turn.group.name,
        )
        return joined([why, show_yourself(turn)], " ")
    return Text()


def everywhere(turn: Turn, homes: Iterable[Group]) -> dict[str, Roles]:
    """Return what the person is in each of these groups by its id, all asked about at once."""
    asked_in, homes = turn.home, list(homes)
    asked: list[Asked] = []
    for turn.home in homes:
        if _seat(turn).roles:
            asked.extend(turn.where(_accounts(turn)).values())
    turn.ask(*asked, hurried=True)
    found = {}
    for turn.home in homes:
        found[turn.group.id] = roles(turn)
    turn.home = asked_in
    return found


def find_home(turn: Turn) -> None:
    """Look for the group of somebody whom nobody met yet: they share a place with it.

    Where they share places with several, they are asked which one it is about. Nothing is written.
    """
    if turn.home is not None or turn.traceless:
        return
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is not None and members.groups_of(turn.db, person.id):
        return
    chats = groups.placed(turn.db, turn.actor.platform, PLACES)
    inspections = turn.ask(*((as_chat(chat), turn.actor.id) for chat in chats), hurried=True)
    there = [inspection.standing in THERE for inspection in inspections]
    found = {chat.group_id for chat, inside in zip(chats, there, strict=True) if inside}
    if len(found) == 1:
        (gid,) = found
        turn.home = groups.group(turn.db, gid)
        turn.remember("home", gid, minutes=24 * 60)
    elif found:
        turn.remember(NEARBY, tuple(sorted(found)))


def _here(turn: Turn) -> GroupChat | None:
    """Return the chat where this happens, when it is one of the group's."""
    if turn.private:
        return None
    chat = groups.chat(turn.db, turn.chat.platform, turn.chat.id)
    return chat if chat and chat.group_id == turn.group.id else None


def _asks(turn: Turn, here: GroupChat | None, needs: Rule) -> bool:
    """Whether it is to be asked now where this person is."""
    if here is not None and turn.actor.standing in THERE:
        return False  # the platform said so together with what they did
    seat = _seat(turn)
    if seat.roles:
        return True
    if here is not None or needs.allows(Roles()):
        return False
    return not turn.recall(_just_seen(turn)) or _was_told(turn)


def _was_told(turn: Turn) -> bool:
    """Whether this turn has asked where whoever acts is."""
    asked = turn.where(_accounts(turn)).values()
    return all(seat in turn.inspections for seat in asked)


def _just_seen(turn: Turn) -> str:
    """Return the name under which it is remembered that somebody was seen in the group."""
    return f"just seen {turn.group.id}"


def _accounts(turn: Turn) -> dict[str, str]:
    """Return the accounts of whoever acts, by platform."""
    known = dict(people.accounts(turn.db, _id(turn)))
    return {**known, turn.actor.platform: turn.actor.id}


def _told(turn: Turn, accounts: Mapping[str, str]) -> dict[GroupChat, Standing]:
    """Ask what the accounts are in the group's chats."""
    asked = turn.where(accounts)
    inspections = turn.ask(*asked.values(), hurried=True)
    return {chat: inspection.standing for chat, inspection in zip(asked, inspections, strict=True)}


def _standing(told: Mapping[GroupChat, Standing]) -> Standing:
    """Return what all that was told comes to: one chat is enough, and silence is no answer."""
    if any(one in THERE for one in told.values()):
        return Standing.MEMBER
    return Standing.UNKNOWN if Standing.UNKNOWN in told.values() else Standing.GUEST


def _note(turn: Turn, told: Mapping[GroupChat, Standing], person_id: int) -> None:
    """Keep what was told of where somebody is; 0 is whoever was never met."""
    out = (Standing.GUEST,) if person_id else ()
    for chat, standing in sorted(told.items(), key=lambda one: one[1] in out):
        if standing in THERE:
            ended.seen(turn, chat.id, person_id)
        elif standing in out:
            ended.lost(turn, chat.id, person_id)


def _within(seen: date | None, today: date, span: timedelta) -> bool:
    return seen is not None and today - seen <= span


def may_again(turn: Turn, rule: Rule) -> bool:
    """Whether somebody has only not been seen for long, and may it again once they are."""
    seat = _seat(turn)
    return seat.last is not None and rule.allows(roles_of(seat, member=True))


def could(turn: Turn, rule: Rule) -> bool:
    """Whether somebody may do it, as far as is known: nobody is asked, and whoever left may not."""
    held = roles_of(_seat(turn), member=not has_left(turn))
    return rule.allows(held) or rule.allows(Roles(stranded=stranded(turn, _id(turn))))


def has_left(turn: Turn) -> bool:
    """Whether somebody was in the group and is known to be in no chat of it now. Asks nobody."""
    person = _id(turn)
    if not person or turn.home is None or stranded(turn, person):
        return False
    return _seat(turn).last is None and members.was_there(turn.db, turn.group.id, person)


def refusal(turn: Turn, rule: Rule) -> Text:
    """Say who may do it; to whoever has the role, that it rests, and how it counts again.

    Whoever left every chat, or was put out, reads that alone: who may do it changes nothing.
    """
    if stopped(turn.db, turn.group.id):
        return stopped_text(turn)
    if may_again(turn, rule):
        return _unseen(turn)
    seat = _seat(turn)
    if has_left(turn):
        out = turn.t("You are in no chat of {group} now.", group=turn.group.name)
        return _resting(turn) if seat.roles else out
    no = turn.t(rule.otherwise, names=turn.organizers())
    held = seat.roles and rule.allows(roles_of(seat, member=True))
    return joined([no, _resting(turn)], " ") if held and not turn.roles.stranded else no


def stopped_text(view: View) -> Text:
    """Say that the group is over, and who can begin again."""
    until = free_at(view.db, view.group.id)
    if until is not None and until > view.now:
        text = view.t(
            "{group} has stopped: nobody organizes it. If you manage a chat, you can set me up "
            "there again from {moment} on.",
            group=view.group.name,
            moment=view.moment(until),
        )
    else:
        text = view.t(
            "{group} has stopped: nobody organizes it. If you manage a chat, you can set me up "
            "there again.",
            group=view.group.name,
        )
    cards_of_it = cards.copies(view.db, view.group.id, "front", "card", left=True)
    if len(cards_of_it) < SEVERAL:
        return text
    ask = view.t("If others go on in another of its chats, ask them to connect yours.")
    return joined([text, ask], " ")


def rests(turn: Turn) -> Text:
    """Say why somebody's part, or their being here, does not count now; nothing where it does."""
    seat = _seat(turn)
    if stopped(turn.db, turn.group.id):
        return stopped_text(turn)
    if turn.roles.member:
        return Text()
    if not seat.roles and not has_left(turn):
        here = turn.t(
            "I see you in no chat of {group}. This still works for you. If you are in one, let me "
            "see you.",
            group=turn.group.name,
        )
        return joined([here, show_yourself(turn)], " ")
    if turn.roles.stranded:
        return turn.t(
            "{group} has no chat any more. You can connect one, and go on as before.",
            group=turn.group.name,
        )
    if seat.last is not None:
        return _unseen(turn)
    return turn.t(
        "You are in no chat of {group} now. This still works for you:", group=turn.group.name
    )


def _resting(turn: Turn) -> Text:
    return turn.t("Your role rests until you are back in a chat of {group}.", group=turn.group.name)


def _unseen(turn: Turn) -> Text:
    """Say how it counts again, to somebody who was not seen for long."""
    if not _seat(turn).roles:
        unseen = turn.t(
            "I have not seen you in a chat of {group} for a while, and cannot ask whether you are "
            "there.",
            group=turn.group.name,
        )
        return joined([unseen, show_yourself(turn)], " ")
    said = joined([turn.t("I have not seen you there for a while."), show_yourself(turn)], " ")
    others = [
        one.name
        for one in members.holders(turn.db, turn.group.id, members.ORGANIZER)
        if one.person_id != turn.me.id
    ]
    vouching = Text()
    if others:
        vouching = turn.t(
            "Or ask {names}: under “People and roles” they confirm you.", names=", ".join(others)
        )
    return joined([_resting(turn), said, vouching], " ")


def show_yourself(turn: Turn) -> Text:
    """Say what whoever is in a chat does there to be seen, on their platform.

    The card's buttons lead into the private chat where forms do not open in the chat itself.
    """
    if turn.can.forms:
        return turn.t("Tap a button of my card in one of them, then go on.")
    return turn.t("Reply “here” to my card with the buttons in one of them, then go on.")


def comes_back(turn: Turn) -> bool:
    """Whether somebody who was not seen for long is seen just now, in this chat of the group."""
    seat, today = _seat(turn), turn.local().date()
    known = _id(turn) and members.was_there(turn.db, turn.group.id, _id(turn))
    return bool(known or seat.last) and not _within(seat.last, today, HOLDS) and roles(turn).member


def _id(turn: Turn) -> int:
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return person.id if person else 0


def _seat(turn: Turn) -> Seat:
    return members.seat(turn.db, turn.group.id, _id(turn)) if _id(turn) else NO_SEAT


def note_private(turn: Turn) -> None:
    """Whoever uses the private chat can be written to there, for that group."""
    if turn.traceless or not turn.private or turn.home is None:
        return
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person and (not person.private or person.group_id != turn.home.id):
        people.opened_private(
            turn.db, turn.actor.platform, turn.actor.id, turn.home.id, private=True
        )
