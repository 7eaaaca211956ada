"""Why something could not be shown or changed in a chat, in plain words."""

from __future__ import annotations

from bot.texts import N_, Texts

WHY = {
    "gone": N_("the chat is gone, or I was removed"),
    "forbidden": N_("I am not allowed to write there"),
    "rights": N_("I am not allowed to write there"),
    "filtered": N_("a filter of that server (AutoMod) does not let these words through"),
    "archived": N_("that thread is archived or locked"),
    "message_gone": N_("somebody deleted it there"),
    "too_old": N_("it is too old to be changed"),
    "too_large": N_("it is too long for that chat"),
}
OTHERWISE = N_("it could not be reached")

MENDED = {"too_old", "message_gone"}
"""What cannot be changed any more is followed by a message of its own, and so is no open end."""


def why(texts: Texts, reason: str) -> str:
    """Return why a copy was given up, for a sentence."""
    return texts.label(WHY.get(reason, OTHERWISE))
