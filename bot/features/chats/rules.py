"""Codes and chats: what is wrong with a code, and who can be in a chat."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.texts import N_
from storage.codes import CHAT, Code
from storage.groups import ADULTS, MIXED, YOUNG

DAY = timedelta(days=1)
"""How long a code works, and how long a question waits for its answer."""

TITLE_LIMIT = 60

NO_CODE = N_("That is not a code. A code looks like K7QM-2XRD.")
UNKNOWN = N_("I do not know that code. Please ask for a new one.")
USED = N_("That code was used before. Please ask for a new one.")
OVER = N_("That code is too old. Please ask for a new one.")

AGES = {
    ADULTS: N_("Adults"),
    YOUNG: N_("Mostly under 18"),
    MIXED: N_("Mixed"),
}
"""Who can be in a chat."""


def wrong(code: Code | None, now: datetime) -> str | None:
    """Return what is wrong with a code that is to connect a chat, None when it works."""
    if code is None or code.purpose != CHAT:
        return UNKNOWN
    if code.used:
        return USED
    return OVER if code.until <= now else None
