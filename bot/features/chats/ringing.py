"""Whom an urgent alert mentions in a chat where it can mention somebody: organizers choose."""

from __future__ import annotations

from dataclasses import replace

from bot import paging, sounds, which
from bot.binding import Forged
from bot.features.chats import card
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, as_chat
from bot.words import (
    Answer,
    Inspection,
    Landed,
    Make,
    Outcome,
    Post,
    Refused,
    Text,
    Wear,
    joined,
)
from storage import groups
from storage.groups import HERE, GroupChat

NOBODY, ROLE = "nobody", "role"
RING_ME = "chat_ring_me"
"""The card in a chat by which neighbours give themselves its role; its key is the chat's number."""


def listed(turn: Turn, number: int) -> Answer:
    """Show what was chosen for each chat, a screen at a time; where there is only one, ask."""
    chats = sounds.choosable(turn)
    if len(chats) == 1:
        return ask(turn, chats[0].id)
    called = which.called(turn, chats)
    items = [
        (sounds.chosen(turn, one), turn.named(called[one.id], "chat_rings", one.id))
        for one in chats
    ]
    head = turn.t("Whom does an urgent alert mention?")
    return paging.page(turn, number, items, ("chats_rings",), head=head, back=card.back(turn))


def ask(turn: Turn, chat_id: int) -> Answer:
    """Ask for one chat; say what the platform allows there."""
    chat = _chat(turn, chat_id)
    (inspection,) = turn.inspect(as_chat(chat))
    text = turn.t(
        "Whom does an urgent alert mention in {chat}? Everything else mentions nobody.",
        chat=chat.title,
    )
    return turn.say(
        joined([text, _lacking(turn, inspection)]),
        turn.button(N_("@here: everybody who is online"), "chat_rings_are", chat.id, HERE),
        turn.button(N_("Those who want it"), "chat_rings_are", chat.id, ROLE),
        turn.button(N_("Nobody"), "chat_rings_are", chat.id, NOBODY),
        card.back(turn),
    )


def _lacking(turn: Turn, inspection: Inspection) -> Text:
    """Say which rights are missing in the server, and where they are given."""
    where = turn.texts.label(N_("Server Settings, Roles, Porchlight"))
    if "mention" in inspection.missing:
        return turn.t("I may mention nobody there yet: {where}, Mention Everyone.", where=where)
    if "roles" in inspection.missing:
        return turn.t(
            "For “Those who want it” I need one more right: {where}, Manage Roles.", where=where
        )
    return Text()


def say(turn: Turn, chat_id: int, whom: str) -> Answer:
    """Note it, and say how the next alert will sound there."""
    chat = _chat(turn, chat_id)
    if whom not in (HERE, ROLE, NOBODY):
        raise Forged(whom)
    (inspection,) = turn.inspect(as_chat(chat))
    if whom != ROLE:
        _note(turn, chat, HERE if whom == HERE else "")
        return turn.say(_how(turn, chat_id, inspection), card.back(turn))
    if {"mention", "roles"} & inspection.missing:
        return ask(turn, chat_id)
    there = _role_of(turn, chat, inspection)
    if there:
        _note(turn, chat, there)
        return turn.say(_how(turn, chat_id, inspection), card.back(turn))
    direct, language = turn.direct, turn.texts.language

    def made(later: Turn, outcome: Outcome) -> None:
        later.speak(language)
        if isinstance(outcome, Landed):
            _note(later, chat, outcome.message)
            now = replace(inspection, roles=inspection.roles | {outcome.message})
            later.whisper(direct, Post(_how(later, chat_id, now)), near=True)
        else:
            text = later.t("I could not make a role in {chat}. Nothing changed.", chat=chat.title)
            later.whisper(direct, Post(text), near=True)

    turn.have(as_chat(chat), Make(turn.texts.label(N_("Urgent alerts"))), made)
    return turn.say(turn.t("One moment: I try to make a role for {chat}.", chat=chat.title))


def _how(turn: Turn, chat_id: int, inspection: Inspection) -> Text:
    chat = _chat(turn, chat_id)
    return turn.t(sounds.how(turn, chat, inspection), chat=chat.title)


def _note(turn: Turn, chat: GroupChat, rings: str) -> None:
    """Note whom it mentions; where it is a role, the way to it stands in the chat."""
    groups.say_rings(turn.db, turn.group.id, chat.id, rings)
    if _is_role(rings):
        turn.post(RING_ME, chat.id, chats=[chat], words_of=None)
    turn.touch(RING_ME, chat.id)


def _is_role(rings: str) -> bool:
    return rings not in ("", HERE)


def _role_of(turn: Turn, chat: GroupChat, inspection: Inspection) -> str:
    """Return the role that the group has in that server already, "" where there is none."""
    others = (one for one in sounds.choosable(turn) if one.place == chat.place)
    return next((one.rings for one in others if one.rings in inspection.roles), "")


# --- For neighbours ------------------------------------------------------------------------


def draw_ring_me(view: View, number: int) -> Post | None:
    """Draw the way to be rung, in the chat whose alerts mention those who want it."""
    chat = groups.any_chat(view.db, view.group.id, number)
    if chat is None or not _is_role(chat.rings):
        return None
    text = view.t(
        "Shall urgent alerts ring for you? Here they make a sound only for those who want it."
    )
    yes = view.button(N_("Ring for me"), "chat_ring", chat.id, "on")
    no = view.button(N_("Not for me"), "chat_ring", chat.id, "off")
    return Post(text, ((yes, no),), silent=True)


def wear(turn: Turn, chat_id: int, how: str) -> Answer | None:
    """Give somebody the role, or take it away; they hear what came of it."""
    chat = _chat(turn, chat_id)
    if how not in ("on", "off") or turn.actor.platform != chat.platform:
        raise Forged(how)
    if not _is_role(chat.rings):
        return turn.line(turn.t("That was changed meanwhile."))
    direct, language, on = turn.direct, turn.texts.language, how == "on"

    def done(later: Turn, outcome: Outcome) -> None:
        later.speak(language)
        later.whisper(direct, Post(_told(later, chat, outcome, on=on)), near=True)

    turn.have(as_chat(chat), Wear(chat.rings, turn.actor.id, on), done)
    return None


def _told(turn: Turn, chat: GroupChat, outcome: Outcome, *, on: bool) -> Text:
    if isinstance(outcome, Refused):
        return turn.t(
            "I could not change that in {chat}. Please tell {names}: my own role has to stand "
            "above it there.",
            chat=chat.title,
            names=turn.organizers(),
        )
    if on:
        return turn.t("Urgent alerts in {chat} ring for you now.", chat=chat.title)
    return turn.t("Urgent alerts in {chat} do not ring for you any more.", chat=chat.title)


def _chat(turn: Turn, chat_id: int) -> GroupChat:
    for one in sounds.choosable(turn):
        if one.id == chat_id:
            return one
    raise Forged(str(chat_id))
