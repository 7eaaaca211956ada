"""Asks a form at once where a platform has forms, and question by question elsewhere.

Either way the feature sees one thing: `filled(turn, values, *args)`. What was written so far is
a draft (`kept`): on the disk for 24 hours, or in memory for 30 minutes when the sheet is private.
A draft holds answers, and no right to more: whose answer typed words are, `asked` alone says.
`asking` asks, `buttons` takes the presses under a question, `said` what was typed.
"""

from __future__ import annotations

from bot.forms.asking import ask, fill, held, lapsed, mark, refused, stop_button, whole
from bot.forms.buttons import PRESSES, change_button, go_on, press, stop_asked
from bot.forms.kept import (
    PRIVATE_MINUTES,
    answers_again,
    done,
    ended,
    keep,
    left,
    link,
    repeated,
    sent,
    undone,
    values,
)
from bot.forms.said import STOPS, awaited, begun, cover, is_stop, looked_at, suggest, take

__all__ = [
    "PRESSES",
    "PRIVATE_MINUTES",
    "STOPS",
    "answers_again",
    "ask",
    "awaited",
    "begun",
    "change_button",
    "cover",
    "done",
    "ended",
    "fill",
    "go_on",
    "held",
    "is_stop",
    "keep",
    "lapsed",
    "left",
    "link",
    "looked_at",
    "mark",
    "press",
    "refused",
    "repeated",
    "sent",
    "stop_asked",
    "stop_button",
    "suggest",
    "take",
    "undone",
    "values",
    "whole",
]
