"""The chats of a group: which there are, letting one go, and what the platforms do to them."""

from __future__ import annotations

from bot import desks, ended, missing, officers, paging, rights, sounds, switches, unnamed
from bot import which as names
from bot.binding import Forged
from bot.feature import Waiting
from bot.features.chats import card
from bot.texts import N_
from bot.turn import Turn
from bot.view import as_chat
from bot.words import Answer, ChatKind, Left, Moved, Reason, Text, joined
from storage import cards, connections, groups, members
from storage.cards import Target
from storage.groups import DESK, GroupChat


def listed(turn: Turn) -> Answer:
    """Show the group's chats with today's numbers, and what can be done about them."""
    chats = groups.chats(turn.db, turn.group.id)
    inspections = turn.inspect(*map(as_chat, chats))
    desks.inspect(turn)
    for chat, inspection in zip(chats, inspections, strict=True):
        if not inspection.reachable:
            missing.seems_gone(turn, chat)
        desks.note(turn, chat, inspection)
    chats = groups.chats(turn.db, turn.group.id)
    named = card.few(turn, card.described(turn, chats))
    text = turn.t("{group} is in: {chats}.", group=turn.group.name, chats=named)
    ways = [
        turn.button(N_("Who is in which chat"), "chats_ages", 1),
        turn.button(N_("Post my card again"), "front_anew", 1),
        turn.button(N_("Connect another chat"), "connect_start"),
    ]
    if sounds.choosable(turn):
        ways.insert(1, turn.button(N_("Whom an alert mentions"), "chats_rings", 1))
    if len(chats) > 1:
        ways.append(turn.button(N_("Disconnect a chat"), "chats_which", 1))
    back = turn.button(N_("Chats and people"), "organize_people")
    return turn.say(joined([text, desks.told(turn, chats)]), *ways, back)


def which(turn: Turn, number: int) -> Answer:
    """Ask which chat is to be let go."""
    label = N_("Disconnect {chat}")
    called = names.called(turn, groups.chats(turn.db, turn.group.id))
    chats = [
        turn.named(turn.texts.label(label, chat=name), "chats_off", one)
        for one, name in called.items()
    ]
    return paging.page(
        turn,
        number,
        paging.alone(chats),
        ("chats_which",),
        head=turn.t("Which chat shall be disconnected?"),
        back=card.back(turn),
    )


def ask_to_let_go(turn: Turn, chat_id: int) -> Answer:
    """Say what disconnecting means, and ask."""
    chat = _chat(turn, chat_id)
    if chat is None:
        return turn.say(turn.t("That chat is not connected any more."))
    if chat.purpose != DESK and len(groups.street_chats(turn.db, turn.group.id)) == 1:
        return turn.say(
            turn.t("{chat} is the only chat. To end the group, remove me there.", chat=chat.title)
        )
    stays = rights.orphans(turn, chat=chat.id)
    if stays.spans:
        return turn.say(stays, card.back(turn))
    return turn.say(
        turn.t(
            "Disconnect {chat}? Nothing is sent there any more. What stands there stays. "
            "People who are only there lose their rights here, organizers too.",
            chat=chat.title,
        ),
        turn.named(
            turn.texts.label(N_("Disconnect {chat}"), chat=chat.title), "chats_off_yes", chat.id
        ),
        turn.button(N_("No"), "chats_list"),
    )


def let_go(turn: Turn, chat_id: int) -> Answer:
    """Disconnect a chat: from the commit on nothing is sent there, also not what waits."""
    chat = _chat(turn, chat_id)
    if chat is None:
        return turn.say(turn.t("That chat is not connected any more."))
    only = chat.purpose != DESK and len(groups.street_chats(turn.db, turn.group.id)) == 1
    if only or rights.orphans(turn, chat=chat.id).spans:
        return ask_to_let_go(turn, chat_id)
    if chat.purpose != DESK:
        switches.note(turn, switches.DISCONNECTED, words=chat.title)
    _disconnect(turn, chat)
    groups.free(turn.db, turn.group.id, chat.id, turn.now)
    return turn.say(
        turn.t("{chat} is disconnected. Nothing is sent there any more.", chat=chat.title),
        turn.button(N_("Connect another chat"), "connect_start"),
    )


def bars(turn: Turn, chat_id: int) -> Text:
    """Say who can let a chat go, where whoever acts may not: others who are only there lose."""
    barred, chat = officers.bars_chat(turn, chat_id), _chat(turn, chat_id)
    return switches.bars(turn) if chat and chat.purpose != DESK and not barred.spans else barred


def _chat(turn: Turn, chat_id: int) -> GroupChat | None:
    chats = groups.chats(turn.db, turn.group.id)
    return next((chat for chat in chats if chat.id == chat_id), None)


def _disconnect(turn: Turn, chat: GroupChat, why: Reason | None = None) -> None:
    everyone = members.holders(turn.db, turn.group.id, members.ORGANIZER, *members.CONTACTS)
    missing.let_go(turn, chat, why)
    for one in dict.fromkeys(holder.person_id for holder in everyone):
        ended.out(turn, one)
    unnamed.follows(turn, chat.id)
    turn.touch("front", "card")


# --- What the platforms do -----------------------------------------------------------------


def left(turn: Turn, event: Left) -> None:
    """The bot was thrown out: organizers are told once, in private."""
    if event.actor is not None or event.chat.kind is ChatKind.DIRECT:
        return
    platform = event.chat.platform
    if event.whole_place:
        gone = groups.place_chats(turn.db, platform, event.chat.place)
    else:
        connections.drop(turn.db, platform, event.chat.id)
        chat = groups.chat(turn.db, platform, event.chat.id)
        gone = (chat,) if chat else ()
    for chat in gone:
        _lost(turn, chat, event.why)


def _lost(turn: Turn, chat: GroupChat, why: Reason) -> None:
    turn.home = groups.group(turn.db, chat.group_id)
    if turn.home is None:
        return
    # Who organizes is asked first: some may have been in this chat only.
    holders = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    told = {one.person_id for one in holders}
    _disconnect(turn, chat, why)
    if not groups.chats(turn.db, turn.group.id):  # whoever organized it can take it up again
        told.update(members.organizers(turn.db, turn.group.id))
    for one in sorted(told):
        turn.write_to(one, card.LOST[why], chat.id, f"{turn.local():%Y%m%d}")


def undelivered(turn: Turn, target: Target) -> None:
    """Something may be missing in a chat: organizers hear of it, once a day for each chat."""
    chat = groups.chat(turn.db, target.platform, target.chat)
    if chat is not None:
        for one in members.holders(turn.db, turn.group.id, members.ORGANIZER):
            turn.write_to(one.person_id, "chat_doubt", chat.id, f"{turn.local():%Y%m%d}")


def try_again(turn: Turn, chat_id: int) -> Answer:
    """Send once more what may be missing in a chat."""
    chat = groups.any_chat(turn.db, turn.group.id, chat_id)
    if chat is None:
        raise Forged(str(chat_id))
    cards.retry_chat(turn.db, turn.group.id, chat.platform, chat.native, turn.now)
    turn.stirred = True
    return turn.say(turn.t("I try again in {chat}.", chat=chat.title))


def let_be(turn: Turn, chat_id: int) -> Answer:
    """Somebody looked: nothing is missing in a chat since the database was restored."""
    chat = groups.any_chat(turn.db, turn.group.id, chat_id)
    if chat is None:
        raise Forged(str(chat_id))
    cards.let_be(turn.db, turn.group.id, chat.platform, chat.native)
    return turn.say(turn.t("I leave {chat} as it is.", chat=chat.title))


def waiting(turn: Turn) -> tuple[Waiting, ...]:
    """Return the chats in which something may be missing since the database was restored."""
    if not turn.roles.organizer:
        return ()
    there = cards.parked_in(turn.db, turn.group.id)
    chats = [groups.chat(turn.db, platform, native) for platform, native in there]
    return tuple(
        Waiting(
            turn.t("{chat}: something may be missing", chat=chat.title),
            "chat_doubt",
            f"{chat.id}_restored",
        )
        for chat in chats
        if chat is not None and chat.group_id == turn.group.id
    )


def moved(turn: Turn, event: Moved) -> None:
    """A chat got a new id: everything goes on there."""
    platform, old, new = event.chat.platform, event.chat.id, event.new.id
    connections.move(turn.db, platform, old, new)
    chat = groups.chat(turn.db, platform, old)
    if chat is None:
        return
    groups.move(turn.db, chat.group_id, chat.id, new)
    cards.moved(turn.db, platform, old, new, turn.now)
    turn.stirred = True
