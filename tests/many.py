"""Many things told privately at once, kept by the very code that keeps each of them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.features.tips.pseudonyms import Pseudonyms
from bot.features.tips.readers import readers, shown
from bot.features.tips.seal import Seal
from bot.features.tips.sender.bounds import Bounds
from bot.features.tips.sender.sending import Pending, Sending
from bot.features.tips.sender.telling import Telling
from bot.features.tips.slots import slots
from bot.features.tips.wording import phrase
from bot.keys import Keys
from bot.texts import LANGUAGES
from bot.words import Actor, Chat, ChatKind
from storage import tips
from tests.stage import Town

WORDS = ("someone", "tried", "the", "doors", "of", "cars", "at", "night", "and", "went", "away")


@dataclass(frozen=True)
class Told:
    """Something that an account told, under the id of its case."""

    case_id: str
    account: tuple[str, str]
    note: bool


async def tell_many(town: Town, keys: Keys, accounts: Sequence[tuple[str, str]]) -> list[Told]:
    """Let each of these accounts tell something, in this order: how long and to whom is chance.

    Every second one asks for a neutral note.
    """
    bounds = Bounds(Pseudonyms(keys))
    sending = Sending(Seal(keys), Telling(bounds), bounds)

    def job(db) -> list[Told]:
        told = []
        for at, (platform, account) in enumerate(accounts):
            turn = replace(
                town.app.own_turn(db, town.group_id),
                actor=Actor(platform, account, "Marmalade Corner"),
                chat=Chat(platform, account, ChatKind.DIRECT),
                traceless=True,
            )
            one = random.choice(readers(turn))
            pending = Pending(
                one.id, tips.new_id(), phrase.draw(random.choice(LANGUAGES)), note=bool(at % 2)
            )
            words = {
                "what": " ".join(random.choices(WORDS, k=random.randint(3, 150))),
                "place": "Elm and 3rd",
                "moment": "week 2026-11-22",
                "looks": random.choice(("", "A red coat")),
            }
            sending._keep(turn, one, shown(turn, one), pending, slots(turn).next(turn.now), words)
            told.append(Told(pending.case_id, (platform, account), pending.note))
        return told

    return await town.app.write(job)
