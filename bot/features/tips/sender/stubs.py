"""What the screen of whoever sent something without six words carries, to take it back with.

A stub is chance, and the moment at which it ends. Of it the case keeps a keyed hash alone, made
together with whose screen it stands on: so a restart forgets nothing, and without that screen the
hash leads to nobody.
"""

from __future__ import annotations

import re
import secrets
from datetime import UTC, datetime, timedelta

from bot import forms
from bot.binding import Forged
from bot.features.tips.seal import Seal
from bot.texts import N_
from bot.turn import Turn
from bot.words import Button
from storage import tips
from storage.tips import Case

LASTS = timedelta(minutes=forms.PRIVATE_MINUTES)

_CHANCE = 12
"""Bytes of it that nobody can guess: 96 bits, so that one word of a button holds it all."""

_STUB = re.compile(rf"[0-9a-f]{{{2 * _CHANCE}}}([0-9a-f]{{8}})")


def new(turn: Turn) -> str:
    """Return a stub that ends in 30 minutes."""
    return f"{secrets.token_hex(_CHANCE)}{int((turn.now + LASTS).timestamp()):08x}"


def hashed(turn: Turn, seal: Seal, stub: str) -> str:
    """Return what the case keeps of a stub, for the account that has it on its screen."""
    return seal.stub(stub, turn.group.id, turn.actor.platform, turn.actor.id)


def over(turn: Turn, stub: str) -> bool:
    """Whether its 30 minutes are over."""
    made = _STUB.fullmatch(stub)
    if made is None:
        raise Forged
    return datetime.fromtimestamp(int(made[1], 16), UTC) < turn.now


def case(turn: Turn, seal: Seal, stub: str) -> Case | None:
    """Return the case that a stub belongs to, for whoever got it; None where it is none."""
    return tips.by_stub(turn.db, turn.group.id, hashed(turn, seal, stub))


def button(turn: Turn, stub: str) -> Button:
    """Return [Take it back], which works with a stub after a restart as well."""
    return press(turn, N_("Take it back"), stub, "tip_unsend", "tip_take_back")


def press(turn: Turn, label: str, stub: str, led: str, opened: str, *words: int) -> Button:
    """Return a button that a `stub` leads from after a restart too (`led`).

    Where there is none: one for what six words `opened`.
    """
    return turn.button(label, led, stub, *words) if stub else turn.button(label, opened, *words)
