"""Why something could not be shown or changed in a chat, in plain words."""

from __future__ import annotations

from bot.texts import N_, Texts
from bot.words import Reason

WHY = {
    Reason.GONE: N_("I cannot find that chat any more"),
    Reason.DELETED: N_("somebody deleted that chat"),
    Reason.REMOVED: N_("I was removed from it"),
    Reason.FORBIDDEN: N_("I am not allowed to write there"),
    Reason.RIGHTS: N_("I am not allowed to write there"),
    Reason.FILTERED: N_("a filter of that server (AutoMod) does not let these words through"),
    Reason.ARCHIVED: N_("that thread or topic is closed"),
    Reason.MESSAGE_GONE: N_("somebody deleted it there"),
    Reason.TOO_OLD: N_("it is too old to be changed"),
    Reason.TOO_LARGE: N_("it is too long for that chat"),
    Reason.REFUSED: N_("it was refused there, and I do not know why"),
    Reason.UNKNOWN: N_("I do not know whether it arrived"),
}
"""Every reason for which a copy is given up: with the others it is tried again."""

MENDED = {Reason.TOO_OLD.value, Reason.MESSAGE_GONE.value}
"""What cannot be changed any more is followed by a message of its own, and so is no open end."""


def why(texts: Texts, reason: str) -> str:
    """Return why a copy was given up, for a sentence."""
    known = next((words for one, words in WHY.items() if one.value == reason), None)
    return texts.label(known) if known else ""
