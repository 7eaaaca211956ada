"""Who is in a chat, adults or people under 18: organizers say it, and can say it anew."""

from __future__ import annotations

from bot import offers, paging, switches, unnamed, which
from bot.features.chats import card
from bot.features.chats.asking import ages
from bot.features.chats.rules import AGES
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Text, joined
from storage import alerts, cards, groups
from storage.groups import GroupChat

UNSAID = N_("nobody has said")


def listed(turn: Turn, number: int) -> Answer:
    """Show what is known of each chat, a screen at a time; where there is only one, ask."""
    chats = groups.street_chats(turn.db, turn.group.id)
    if len(chats) == 1:
        return ask(turn, chats[0].id)
    called = which.called(turn, chats)
    items = [(_known(turn, one), turn.named(called[one.id], "chat_ages", one.id)) for one in chats]
    head = turn.t("Who is in which chat?")
    return paging.page(turn, number, items, ("chats_ages",), head=head, back=card.back(turn))


def _known(turn: Turn, chat: GroupChat) -> Text:
    who = turn.texts.label(AGES.get(chat.ages, UNSAID))
    return turn.t("{chat}: {who}", chat=chat.title, who=who)


def ask(turn: Turn, chat_id: int) -> Answer:
    """Ask who is in a chat."""
    chat = _chat(turn, chat_id)
    if chat is None:
        return _gone(turn)
    return turn.say(
        turn.t("Who is in {chat}?", chat=chat.title),
        card.ages(turn, "chat_ages_are", chat.id),
        card.back(turn),
    )


def say(turn: Turn, chat_id: int, who: str) -> Answer:
    """Note it; what stands in that chat changes with it."""
    label, chat = turn.texts.label(ages(who)), _chat(turn, chat_id)
    if chat is None:
        return _gone(turn)
    if who == groups.YOUNG and chat.ages != who:
        switches.note(turn, switches.YOUNG, words=chat.title)
    groups.say_ages(turn.db, turn.group.id, chat.id, who)
    turn.touch("front", "card")
    unnamed.follows(turn, chat_id)
    for kind in (offers.CONCERN, offers.QUESTION):
        cards.touch_from(turn.db, turn.group.id, kind, "")
    for alert in alerts.running(turn.db, turn.group.id):
        turn.touch("alert", alert.number)
    known = turn.t("**{who}** in {chat}.", who=label, chat=card.named(turn, chat))
    return turn.say(
        joined([known, card.follows(turn, who)], " "),
        card.back(turn),
    )


def bars(turn: Turn, _chat_id: int, who: str) -> Text:
    """Say who can say that a chat is of people under 18, where whoever acts may not."""
    return switches.bars(turn) if who == groups.YOUNG else Text()


def _chat(turn: Turn, chat_id: int) -> GroupChat | None:
    chats = groups.street_chats(turn.db, turn.group.id)
    return next((chat for chat in chats if chat.id == chat_id), None)


def _gone(turn: Turn) -> Answer:
    return turn.say(turn.t("That chat is not connected any more."))
