"""A chat that lost the bot comes back: its group goes on there, or gives it away."""

from __future__ import annotations

from datetime import datetime

from bot import claims
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, as_chat
from bot.words import Answer, Post
from storage import groups, members, people
from storage.groups import GroupChat


def go_on(turn: Turn, chat_id: int) -> Answer:
    """Go on in a chat as before, and in all others of its place that have the bot again."""
    chat = _lost(turn, chat_id)
    if chat is None:
        return turn.say(turn.t("That is settled already."), turn.button(N_("Menu"), "menu"))
    if not claims.organizes(turn, chat, as_chat(chat)):
        return turn.line(turn.t("Only organizers can do this; ask {names}.", names=_names(turn)))
    beside = [
        one
        for one in groups.lost_chats(turn.db, turn.group.id, turn.now)
        if one.id == chat.id or (chat.place and one.place == chat.place)
    ]
    inspections = turn.inspect(*map(as_chat, beside))
    back = [
        one for one, inspection in zip(beside, inspections, strict=True) if inspection.reachable
    ]
    if not back:
        return turn.say(turn.t("I am not in {chat} any more. Add me again.", chat=chat.title))
    for one in back:
        claims.again(turn, turn.group, one)
    members.see(turn.db, turn.group.id, back[0].id, turn.me.id, turn.local().date())
    return turn.say(
        turn.t(
            "{group} goes on in {chats}, as before. Its card is there.",
            group=turn.group.name,
            chats=turn.texts.listed([one.title for one in back]),
        ),
        turn.button(N_("Menu"), "menu"),
    )


def give(turn: Turn, chat_id: int) -> Answer:
    """Let somebody else set a lost chat up anew."""
    return _settle(turn, chat_id, turn.now)


def keep(turn: Turn, chat_id: int) -> Answer:
    """Let nobody else set a lost chat up anew."""
    return _settle(turn, chat_id, groups.NEVER)


def _settle(turn: Turn, chat_id: int, moment: datetime) -> Answer:
    chat = _lost(turn, chat_id)
    if chat is None:
        return turn.say(turn.t("That is settled already."), turn.button(N_("Menu"), "menu"))
    groups.free(turn.db, turn.group.id, chat.id, moment)
    said = N_("{chat} stays with {group}. Nobody else can set it up.")
    if moment != groups.NEVER:
        said = N_("{chat} is no chat of {group} any more. Others can set it up.")
    text = turn.t(said, chat=chat.title, group=turn.group.name)
    return turn.say(text, turn.button(N_("Menu"), "menu"))


def _lost(turn: Turn, chat_id: int) -> GroupChat | None:
    lost = groups.lost_chats(turn.db, turn.group.id, turn.now)
    return next((one for one in lost if one.id == chat_id), None)


def _names(turn: Turn) -> str:
    names = [people.name(turn.db, one) for one in members.organizers(turn.db, turn.group.id)]
    return ", ".join(names) or turn.texts.label("an organizer")


def draw(view: View, chat_id: int, _when: str = "") -> Post | None:
    """Draw the question to the organizers, while it is one."""
    lost = groups.lost_chats(view.db, view.group.id, view.now)
    chat = next((one for one in lost if one.id == chat_id), None)
    if chat is None:
        return None
    text = view.t(
        "Somebody who manages {chat} added me there again and wants to set it up for another "
        "group. It was a chat of {group}. If no organizer answers within 7 days, they can.",
        chat=chat.title,
        group=view.group.name,
    )
    return Post(
        text,
        (
            (view.button(N_("Go on as before"), "chat_back", chat.id),),
            (
                view.button(N_("They can have it"), "chat_give", chat.id),
                view.button(N_("It stays ours"), "chat_keep", chat.id),
            ),
        ),
    )
