"""A chat that lost the bot and gets it back: whose it is, and who has to be asked first."""

from __future__ import annotations

from datetime import timedelta

from bot import missing, reaching, rights
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Chat, Standing, Text
from storage import groups, members, people
from storage.groups import Group, GroupChat
from storage.stops import free_at

ASKED = timedelta(days=7)
"""How long the organizers of a group have to answer, before a chat of theirs is set up anew."""


def stands_against(turn: Turn, chat: Chat, *, manages: bool) -> Answer | None:
    """Say why a chat cannot be given to a group now: it was one of another group's before.

    To that group's organizers it is offered as it was. Anybody else who manages it has them asked
    first. None where nothing stands against it, or where the person manages nothing there.
    """
    lost = groups.lost(turn.db, chat.platform, chat.id, turn.now)
    home = groups.group(turn.db, lost.group_id) if lost else None
    if lost is None or home is None:
        return None
    asked_in, turn.home = turn.home, home
    try:
        if organizes(turn, lost, chat):
            return turn.say(
                turn.t(
                    "{chat} was a chat of {group}. Go on there as before?",
                    chat=lost.title,
                    group=home.name,
                ),
                turn.button(N_("Go on as before"), "chat_back", lost.id),
            )
        return _asks(turn, lost) if manages else None
    finally:
        turn.home = asked_in


def taken(turn: Turn, group_id: str, title: str) -> Text:
    """Say that a chat belongs to a group; of one that has stopped, from when it is free."""
    until, home = free_at(turn.db, group_id), groups.group(turn.db, group_id)
    if until is None or home is None:
        return turn.t("{chat} belongs to a watch group already.", chat=title)
    return turn.t(
        "{chat} belonged to a watch group that has stopped. If you manage it, you can set me up "
        "there from {moment} on.",
        chat=title,
        moment=turn.texts.moment(max(until, turn.now), home.zone),
    )


def organizes(turn: Turn, lost: GroupChat, chat: Chat) -> bool:
    """Whether who acts organizes the group of the turn, and is in this lost chat of it.

    Where the platform will not say: was there lately, or the group has no other chat to ask in.
    """
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None or person.id not in members.organizers(turn.db, lost.group_id):
        return False
    (look,) = turn.ask((chat, turn.actor.id), hurried=True)
    if look.standing in rights.THERE:
        return True
    seen = members.last_sightings(turn.db, lost.group_id, person.id).get(lost.id)
    lately = seen is not None and turn.local().date() - seen[0] <= rights.HOLDS
    return look.standing is Standing.UNKNOWN and (lately or rights.stranded(turn, person.id))


def _asks(turn: Turn, lost: GroupChat) -> Answer:
    """Have the organizers asked, once, and say until when."""
    until = groups.free_from(turn.db, lost.group_id, lost.id)
    if until is None:
        until = turn.now + ASKED
        groups.free(turn.db, lost.group_id, lost.id, until)
        for one in members.organizers(turn.db, lost.group_id):
            turn.write_to(one, "chat_claimed", lost.id, f"{turn.local():%Y%m%d}")
    if until == groups.NEVER:
        return turn.say(
            turn.t(
                "{chat} belongs to a watch group. Its organizers do not give it away.",
                chat=lost.title,
            )
        )
    asks = turn.t("I can reach none of its organizers now.")
    if any(reaching.arrives(turn, one) for one in members.organizers(turn.db, lost.group_id)):
        asks = turn.t("I ask its organizers.")
    return turn.say(
        turn.t(
            "{chat} belongs to a watch group. {asks} If none of them answers until {until}, you "
            "can set it up then.",
            chat=lost.title,
            asks=asks,
            until=turn.moment(until),
        )
    )


def again(turn: Turn, home: Group, chat: GroupChat) -> None:
    """Let a lost chat be one of its group's again, as it was; its card is posted there."""
    back = groups.connect(
        turn.db,
        home.id,
        chat.platform,
        chat.native,
        kind=chat.kind,
        title=chat.title,
        place=chat.place,
        purpose=chat.purpose,
        members=chat.members,
        ages=chat.ages,
    )
    missing.take_up(turn, back)
