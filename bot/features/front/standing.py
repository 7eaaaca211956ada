"""The card that every chat keeps: where somebody deleted it, organizers are offered it once."""

from __future__ import annotations

from bot import paging, which
from bot.binding import Forged
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Post
from storage import cards, groups, members
from storage.cards import Target
from storage.groups import GroupChat

LOST = "front_lost"
UNPINNED = "front_unpinned"


def deleted(turn: Turn, target: Target, _key: str) -> None:
    """Offer it to the organizers again."""
    chat = groups.chat(turn.db, target.platform, target.chat)
    if chat is not None:
        for one in members.organizers(turn.db, turn.group.id):
            turn.write_to(one, LOST, chat.id)


def draw(view: View, chat_id: int) -> Post | None:
    """Draw the offer, while that chat is one of the group."""
    chat = _chat(view, chat_id)
    if chat is None:
        return None
    text = view.t(
        "My card in {chat} was deleted. Without it people there do not find my buttons.",
        chat=chat.title,
    )
    return Post(text, ((view.button(N_("Post it again"), "front_again", chat.id),),))


def unpinned(turn: Turn, target: Target) -> None:
    """Ask the organizers to pin it by hand; each time it begins, not each time it is tried."""
    chat = groups.chat(turn.db, target.platform, target.chat)
    if chat is not None:
        for one in members.organizers(turn.db, turn.group.id):
            turn.write_to(one, UNPINNED, chat.id, f"{turn.local():%Y%m%d}")


def draw_unpinned(view: View, chat_id: int, _day: str) -> Post | None:
    """Draw that, while that chat is one of the group."""
    chat = _chat(view, chat_id)
    if chat is None:
        return None
    return Post(
        view.t(
            "I may not pin messages in {chat}. Please pin my card there: hold the card, Pin. Then "
            "everyone finds it.",
            chat=chat.title,
        )
    )


def choose(turn: Turn, number: int) -> Answer:
    """Ask in which chat the card is to be posted once more; where there is one, just do it."""
    chats = groups.street_chats(turn.db, turn.group.id)
    if len(chats) == 1:
        return again(turn, chats[0].id)
    called = which.called(turn, chats)
    return paging.page(
        turn,
        number,
        paging.alone(turn.named(name, "front_again", one) for one, name in called.items()),
        ("front_anew",),
        head=turn.t("In which chat shall I post my card again?"),
        back=_chats(turn),
    )


def again(turn: Turn, chat_id: int) -> Answer:
    """Post the card once more, and say who can pin it."""
    chat = _chat(turn, chat_id)
    if chat is None:
        raise Forged(str(chat_id))
    cards.anew(turn.db, turn.group.id, "front", "card", chat.platform, chat.native, turn.now)
    turn.stirred = True
    return turn.say(
        turn.t(
            "My card is in {chat} again. If it is not pinned there, please pin it: hold the card, "
            "Pin.",
            chat=chat.title,
        ),
        _chats(turn),
    )


def _chats(turn: Turn) -> Button:
    return turn.button(N_("Chats of the group"), "chats_list")


def _chat(view: View, chat_id: int) -> GroupChat | None:
    chats = groups.street_chats(view.db, view.group.id)
    return next((one for one in chats if one.id == chat_id), None)
