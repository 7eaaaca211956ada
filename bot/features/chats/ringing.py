"""Whom an urgent alert mentions in a chat where it can mention somebody: organizers choose."""

from __future__ import annotations

from bot import sounds
from bot.feature import Forged
from bot.texts import N_
from bot.turn import Turn, as_chat
from bot.words import Answer, joined
from storage import groups
from storage.groups import HERE, GroupChat

NOBODY = "nobody"


def listed(turn: Turn) -> Answer:
    """Show what was chosen for each chat; where there is only one, ask at once."""
    chats = sounds.choosable(turn)
    if len(chats) == 1:
        return ask(turn, chats[0].id)
    return turn.say(
        joined(
            [
                turn.t("Whom does an urgent alert mention?"),
                *(sounds.chosen(turn, one) for one in chats),
            ],
            "\n",
        ),
        *(turn.named(one.title, "chat_rings", one.id) for one in chats),
        turn.button(N_("Back"), "chats_list"),
    )


def ask(turn: Turn, chat_id: int) -> Answer:
    """Ask for one chat; say what the platform allows there."""
    chat = _chat(turn, chat_id)
    (look,) = turn.look_at(as_chat(chat))
    right = turn.t(
        "I may not use @here there yet: Server Settings, Roles, Porchlight, Mention Everyone."
    )
    text = turn.t(
        "Whom does an urgent alert mention in {chat}? Everything else mentions nobody.",
        chat=chat.title,
    )
    return turn.say(
        joined([text, right] if "mention" in look.missing else [text]),
        turn.button(N_("@here: everybody who is online"), "chat_rings_are", chat.id, HERE),
        turn.button(N_("Nobody"), "chat_rings_are", chat.id, NOBODY),
        turn.button(N_("Back"), "chats_list"),
    )


def say(turn: Turn, chat_id: int, whom: str) -> Answer:
    """Note it, and say how the next alert will sound there."""
    chat = _chat(turn, chat_id)
    if whom not in (HERE, NOBODY):
        raise Forged(whom)
    (look,) = turn.look_at(as_chat(chat))
    groups.say_rings(turn.db, turn.group.id, chat.id, HERE if whom == HERE else "")
    chat = _chat(turn, chat_id)
    return turn.say(
        turn.t(sounds.how(turn, chat, look), chat=chat.title),
        turn.button(N_("Chats and people"), "chats_list"),
    )


def _chat(turn: Turn, chat_id: int) -> GroupChat:
    for one in sounds.choosable(turn):
        if one.id == chat_id:
            return one
    raise Forged(str(chat_id))
