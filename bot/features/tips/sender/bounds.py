"""Who may tell something right now, five things a day each, and for whom a reader has paused them.

What is counted, and how an account could be paused, is in memory only and gone with the process;
nothing here is about a name, and only a pause itself, as a code, reaches the disk.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Hashable
from datetime import date, datetime, timedelta

from bot.features.tips.pseudonyms import EPOCH, Code, Pseudonyms, end
from bot.features.tips.readers import readers
from bot.features.tips.slots import SetHour
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer
from storage import tip_desk
from storage.members import POLICE

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
                "For each day there is a limit, so I take no new private message here before "
                "{moment}. With six words you can write back at any time. If you are in danger, "
                "call {number}.",
                moment=turn.moment(_whole_hour(lately[0] + DAY)),
                number=turn.group.emergency,
            )
            return turn.say(
                text, turn.button(N_("Read an answer"), "tip_read"), turn.button(N_("Menu"), "menu")
            )
        return None

    def blocked(self, turn: Turn, to: int) -> date | None:
        """Return the first day on which a reader reads this account again, None when they do now.

        No screen may differ by it before the six words: whoever holds a neighbour's phone would
        see there whose message it was. Police who leave nobody else to tell read everything.
        """
        days = {one.id: self._paused_until(turn, one.id) for one in readers(turn)}
        roles = {one.id: one.role for one in readers(turn)}
        if roles.get(to) == POLICE and all(days.values()):
            return None
        return days.get(to)

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
        """Return for every reader each code that a pause may need, until this can be forgotten."""
        days = (turn.local().date(), turn.local(slot.at + PAUSABLE).date())
        return {
            reader: tuple(dict.fromkeys(it for day in days for it in self._of(turn, reader, day)))
            for reader in (one.id for one in readers(turn))
        }

    def _of(self, turn: Turn, reader: int, day: date) -> tuple[Code, ...]:
        actor = turn.actor
        return self._pseudonyms.codes(turn.group.id, reader, actor.platform, actor.id, day)

    def _paused_until(self, turn: Turn, reader: int) -> date | None:
        """Return the first day without a pause, None where there is none today."""
        day, over = turn.local().date(), None
        for on in (day, day + timedelta(days=EPOCH)):
            (code, number), *_ = self._of(turn, reader, on)
            if not tip_desk.paused(turn.db, [code]):
                break
            over = end(number)
        return over


def _whole_hour(at: datetime) -> datetime:
    """Return the next whole hour: on a screen no minute tells when something was told."""
    return (at + timedelta(minutes=59, seconds=59)).replace(minute=0, second=0, microsecond=0)
