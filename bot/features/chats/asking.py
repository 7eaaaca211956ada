"""A chat wants to join a group: what stands against it, who is asked, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass

from bot import claims, missing, reaching
from bot.binding import Forged
from bot.features.chats import card
from bot.features.chats.rules import AGES, DAY, TITLE_LIMIT
from bot.texts import N_
from bot.turn import Turn
from bot.view import NOWHERE
from bot.words import (
    Answer,
    Button,
    Chat,
    ChatKind,
    Field,
    FieldKind,
    Inspection,
    Standing,
    Way,
    joined,
    wire,
)
from storage import connections, groups, members, people
from storage.connections import ASKED, CONNECTED, LAPSED, REFUSED, Connection


@dataclass(frozen=True, slots=True)
class Wish:
    """A chat that is to be connected, as the platform describes it."""

    chat: Chat
    title: str
    members: int | None


def wish(chat: Chat, inspection: Inspection) -> Wish:
    """Return a chat with what a look at it has shown."""
    return Wish(chat, (inspection.title or chat.title)[:TITLE_LIMIT], inspection.members)


def place_chat(turn: Turn, native: str) -> Chat:
    """Return another chat of the platform and place where this happens."""
    return Chat(turn.actor.platform, native, ChatKind.GROUP, place=turn.chat.place)


def channel_field(turn: Turn) -> Field:
    """Return the question which channel of a place is meant."""
    return Field(
        "chat",
        turn.texts.label(N_("Channel for everyone")),
        turn.t("Which channel is for everyone?"),
        FieldKind.CHAT,
    )


def refused(turn: Turn, chat: Chat) -> Answer | None:
    """Say why this chat cannot be connected to the turn's group, None when it can."""
    taken = groups.chat(turn.db, chat.platform, chat.id)
    if taken is None:
        lost = groups.lost(turn.db, chat.platform, chat.id, turn.now)
        if lost is None or (turn.home is not None and lost.group_id == turn.home.id):
            return None
        return claims.stands_against(turn, chat, manages=True)
    if turn.home is not None and taken.group_id == turn.home.id:
        text = turn.t(
            "{chat} is connected to {group} already.", chat=taken.title, group=turn.home.name
        )
        return turn.say(text)
    return turn.say(claims.taken(turn, taken.group_id, taken.title))


def unfit(turn: Turn, inspection: Inspection) -> Answer | None:
    """Say why the bot or the person may not do it in a chat that was looked at."""
    if not inspection.reachable or inspection.missing & {"see", "write"}:
        return turn.say(turn.t("I am not allowed to write in that chat. Let me in first."))
    return None if inspection.standing is Standing.ADMIN else only_administrators(turn)


def only_administrators(turn: Turn) -> Answer:
    """Say who can connect a chat."""
    send = Button(
        turn.texts.label(N_("Send this to an administrator")),
        wire("setup_start", (NOWHERE,)),
        Way.SHARE,
    )
    return turn.say(turn.t("Only an administrator of that chat can connect it."), send)


def keep(turn: Turn, wanted: Wish, host: int) -> Connection:
    """Keep the question, and have it lapse after a day."""
    until = turn.now + DAY
    kept = connections.ask(
        turn.db,
        turn.group.id,
        platform=wanted.chat.platform,
        native=wanted.chat.id,
        kind=wanted.chat.kind.value,
        title=wanted.title,
        place=wanted.chat.place,
        members=wanted.members,
        asked_by=turn.me.id,
        host=host,
        until=until,
    )
    turn.plan("connect_over", kept.number, due=until)
    return kept


# --- Yes, no, and nothing ------------------------------------------------------------------


def _open(turn: Turn, number: int) -> Connection | Answer:
    wanted = connections.connection(turn.db, turn.group.id, number)
    if wanted is None:
        return turn.say(turn.t("That question is not there any more."))
    return wanted if wanted.state == ASKED else turn.say(card.state(turn, wanted))


def say_who(turn: Turn, number: int, who: str) -> Answer:
    """Say what follows from who is there, and ask for the last yes."""
    wanted = _open(turn, number)
    if isinstance(wanted, Answer):
        return wanted
    known = turn.t(
        "**{who}** in {chat}.", who=turn.texts.label(ages(who)), chat=card.named(turn, wanted)
    )
    text = joined([joined([known, card.follows(turn, who)], " "), turn.t("Connect it?")])
    return turn.say(text, card.yes_or_no(turn, wanted, who))


def ages(who: str) -> str:
    """Return how people say who is in a chat; any other word was made up."""
    if who not in AGES:
        raise Forged(who)
    return AGES[who]


def say_yes(turn: Turn, number: int, who: str) -> Answer:
    """Connect the chat; its card is posted there without a sound."""
    ages(who)
    wanted = _open(turn, number)
    if isinstance(wanted, Answer):
        return wanted
    lost = groups.lost(turn.db, wanted.platform, wanted.native, turn.now)
    others = lost is not None and lost.group_id != turn.group.id
    there = groups.chat(turn.db, wanted.platform, wanted.native) or (lost if others else None)
    if there is not None:
        _settle(turn, wanted, LAPSED)
        return turn.say(claims.taken(turn, there.group_id, wanted.title))
    if (waits := _another_yes(turn, wanted)) is not None:
        return waits
    chat = groups.connect(
        turn.db,
        turn.group.id,
        wanted.platform,
        wanted.native,
        kind=wanted.kind,
        title=wanted.title,
        place=wanted.place,
        members=wanted.members,
        ages=who,
    )
    members.see(turn.db, turn.group.id, chat.id, wanted.asked_by, turn.local().date())
    _settle(turn, wanted, CONNECTED)
    if turn.roles.stranded:
        for one in set(members.organizers(turn.db, turn.group.id)) - {turn.me.id}:
            turn.write_to(one, "connect_told", number)
    missing.take_up(turn, chat)
    return turn.say(
        turn.t(
            "Connected. What is sent to everyone now shows in {chat} too. Its card is there, "
            "without a sound. To undo it: “Chats of the group”.",
            chat=wanted.title,
        ),
        card.back(turn),
        turn.button(N_("Add people"), "people_add"),
    )


def _another_yes(turn: Turn, wanted: Connection) -> Answer | None:
    """Have the other organizers asked where no chat of the group is left; None once one said yes.

    Nothing says then whether whoever asks was put out before: so one alone takes the group along
    only after those days without an answer, and never after a no.
    """
    others = [one for one in members.organizers(turn.db, turn.group.id) if one != turn.me.id]
    if not turn.roles.stranded or not others or wanted.agreed not in (0, turn.me.id):
        return None
    until = wanted.until
    if not wanted.agreed:
        until = turn.now + claims.ASKED
        connections.agree(turn.db, turn.group.id, wanted.number, turn.me.id, until)
        turn.plan("connect_over", wanted.number, due=until)
        for one in others:
            turn.write_to(one, "connect_asked", wanted.number)
    elif until <= turn.now:
        return None
    denied = connections.denied(turn.db, turn.group.id, turn.me.id)
    asks = turn.t("I can reach none of them now.")
    if any(reaching.arrives(turn, one) for one in others):
        asks = turn.t("I ask them.")
    needed = turn.t(
        "{group} has no chat any more, so another organizer has to say yes too: {names}. {asks}",
        group=turn.group.name,
        names=turn.texts.listed([people.name(turn.db, one) for one in others]),
        asks=asks,
    )
    then = turn.t(
        "If none of them answers until {until}, you can connect it then.", until=turn.moment(until)
    )
    if denied:
        then = turn.t("You were told no before: without a yes nothing is connected.")
    return turn.say(joined([needed, then], " "), turn.button(N_("Menu"), "menu"))


def say_no(turn: Turn, number: int) -> Answer:
    """Connect nothing."""
    wanted = _open(turn, number)
    if isinstance(wanted, Answer):
        return wanted
    _settle(turn, wanted, REFUSED)
    return turn.say(turn.t("Nothing is connected."), turn.button(N_("Menu"), "menu"))


def lapse(turn: Turn, number: int) -> None:
    """A day has passed: both are told, nothing is connected.

    Where no other organizer answered, whoever has said yes can connect it from now on.
    """
    wanted = connections.connection(turn.db, turn.group.id, number)
    if wanted is None or wanted.state != ASKED:
        return
    if wanted.agreed and not connections.denied(turn.db, turn.group.id, wanted.agreed):
        turn.touch("connect_asked", number)
        turn.write_to(wanted.agreed, "connect_free", number)
        return
    _settle(turn, wanted, LAPSED)
    if wanted.host != wanted.asked_by:
        turn.write_to(wanted.host, "connect_lapsed", number)


def _settle(turn: Turn, wanted: Connection, state: str) -> None:
    """Note the end, and let whoever asked know of it."""
    by = None if state == LAPSED else turn.me.id
    connections.settle(turn.db, turn.group.id, wanted.number, state, by)
    turn.unplan("connect_over", wanted.number)
    turn.touch("connect_asked", wanted.number)
    asks = {wanted.asked_by} if wanted.host != wanted.asked_by else set()
    for one in sorted((asks | {wanted.agreed}) - {0, by}):
        turn.write_to(one, "connect_told", wanted.number)
