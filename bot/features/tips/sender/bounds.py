"""Who may tell something right now: five things a day each, and nobody to a reader who paused them.

What is counted, and how an account could be paused, is in memory only and gone with the process;
nothing here is about a name, and only a pause itself, as a code, reaches the disk.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Hashable
from datetime import date, datetime, timedelta

from bot.features.tips.pseudonyms import Code, Pseudonyms
from bot.features.tips.readers import ORGANIZERS, readers
from bot.features.tips.slots import SetHour
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer
from storage import tip_desk
from storage.people import POLICE

MOST = 5
DAY = timedelta(days=1)
"""How many things one account may tell in so much time."""

TELLER = "tip_sender"
PAUSABLE = timedelta(hours=48)
"""With the id of a case, the name under which the codes of whoever told it wait in memory, so long
after its slot, for a reader who wants to pause them."""


class Bounds:
    """What one account may tell."""

    def __init__(self, pseudonyms: Pseudonyms) -> None:
        self._pseudonyms = pseudonyms
        self._secret = secrets.token_bytes(32)

    def closed(self, turn: Turn) -> Answer | None:
        """Return what to say when this account cannot tell anything now, None when it can."""
        lately = self._lately(turn)
        if len(lately) >= MOST:
            text = turn.t(
                "You have sent {n} private messages within a day, which is the most. You can "
                "send the next from {moment}. With your six words you can write back at any "
                "time. If you are in danger, call {number}.",
                n=MOST,
                moment=turn.moment(lately[0] + DAY),
                number=turn.group.emergency,
            )
            return turn.say(
                text, turn.button(N_("Read an answer"), "tip_read"), turn.button(N_("Menu"), "menu")
            )
        return None

    def refuses(self, turn: Turn, to: int) -> Answer | None:
        """Return what to say when a reader takes nothing from this account now, None when they do.

        It says of no one why. Police who leave nobody else to tell take everything.
        """
        found = readers(turn)
        paused = {one.id for one in found if self._paused(turn, one.id)}
        one = next((one for one in found if one.id == to and to in paused), None)
        if one is None or (one.role == POLICE and len(paused) == len(found)):
            return None
        who = turn.texts.label(N_("the organizers")) if one.id == ORGANIZERS else one.name
        text = turn.t(
            "From here nothing goes to {who} now. If you are in danger, call {number}. Crime "
            "Stoppers: 1-800-222-8477 in Canada (Quebec: 1-800-711-1800).",
            who=who,
            number=turn.group.emergency,
        )
        ways = [turn.button(N_("Choose someone else"), "tip_who", 0)] if len(found) > 1 else []
        return turn.say(text, *ways, turn.button(N_("Menu"), "menu"))

    def count(self, turn: Turn, case_id: str, slot: SetHour) -> None:
        """Count something that was told just now, and let its teller be paused for a while."""
        key, told = self._key(turn), (*self._lately(turn), turn.now)
        codes, until = self._codes(turn, slot), slot.at + PAUSABLE
        turn.after_commit(lambda: turn.memory.put(key, told, turn.now + DAY))
        turn.after_commit(lambda: turn.memory.put((TELLER, case_id), codes, until))

    def _lately(self, turn: Turn) -> tuple[datetime, ...]:
        told: tuple[datetime, ...] = turn.memory.get(self._key(turn), turn.now) or ()
        return tuple(at for at in told if at > turn.now - DAY)

    def _key(self, turn: Turn) -> Hashable:
        """Return the key of a counter, by which nobody who reads the memory knows whose it is."""
        who = f"{turn.actor.platform}\0{turn.actor.id}".encode()
        return hashlib.blake2b(who, key=self._secret, digest_size=16).digest()

    # --- Pauses ---

    def _codes(self, turn: Turn, slot: SetHour) -> dict[int, tuple[Code, ...]]:
        """Return for every reader each code that a pause may need, until this can be forgotten.

        Those of the organizers are always there: by them whoever is erased is found.
        """
        days = (turn.local().date(), turn.local(slot.at + PAUSABLE).date())
        return {
            reader: tuple(dict.fromkeys(it for day in days for it in self._of(turn, reader, day)))
            for reader in (ORGANIZERS, *(one.id for one in readers(turn)))
        }

    def _of(self, turn: Turn, reader: int, day: date) -> tuple[Code, ...]:
        actor = turn.actor
        return self._pseudonyms.codes(turn.group.id, reader, actor.platform, actor.id, day)

    def _paused(self, turn: Turn, reader: int) -> bool:
        (code, _), *_ = self._of(turn, reader, turn.local().date())
        return tip_desk.paused(turn.db, [code])
