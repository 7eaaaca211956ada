"""What wipes private screens before the process ends: what would do it later is in memory only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.memory import Alarm
from bot.texts import N_, speaking
from bot.turn import Whispered
from bot.view import NOWHERE
from bot.words import Button, Chat, ChatKind, Post, wire


def whispers(remains: Mapping[str, str], alarms: Iterable[Alarm]) -> list[Whispered]:
    """Return for each private chat with such alarms what wipes it."""
    private = [one for one in alarms if one.chat.kind is ChatKind.DIRECT]
    found: dict[Chat, Whispered] = {}
    for name, words in remains.items():
        for alarm in private:
            chat = Chat(alarm.actor.platform, alarm.actor.id, ChatKind.DIRECT)
            if alarm.name == name:
                found.setdefault(chat, Whispered(chat, _left(alarm, words), wipe=True))
    return list(found.values())


def _left(alarm: Alarm, words: str) -> Post:
    texts = speaking(alarm.actor.language)
    menu = Button(texts.label(N_("Menu")), wire("menu", (alarm.home or NOWHERE,)))
    return Post(texts.t(words), ((menu,),), silent=True)
