"""Asks a form at once where a platform has forms, and question by question elsewhere.

Either way the feature sees one thing: `filled(turn, values, *args)`. What was written so far is
a draft (`kept`): on the disk for 24 hours, or in memory for 30 minutes when the sheet is private.
A draft holds answers, and no right to more: whose answer typed words are, `asked` alone says.
`asking` asks, `buttons` takes the presses under a question, `said` what was typed, and
`correcting` what was typed at a look at what will be sent.
"""

from __future__ import annotations

from bot.forms.asking import (
    NO_WORDS,
    ask,
    ask_beside,
    closed,
    fill,
    held,
    kept_for_later,
    lapsed,
    not_kept,
    refused,
    said_more,
    stop_button,
    too_late,
    whole,
)
from bot.forms.buttons import PRESSES, change_button, for_another, go_on, press, stop_asked
from bot.forms.correcting import (
    AS_IT_STOOD,
    looked_at,
    open_words,
    stood,
    suggest,
    which,
)
from bot.forms.elsewhere import placed
from bot.forms.kept import (
    PRIVATE_MINUTES,
    WROTE,
    answers_again,
    done,
    ended,
    keep,
    left,
    link,
    mark,
    repeated,
    sent,
    undone,
    values,
)
from bot.forms.said import (
    asks_choice,
    awaited,
    begun,
    cancels,
    cover,
    ends_it,
    is_stop,
    misses,
    sure,
    take,
    takes_own,
)

__all__ = [
    "AS_IT_STOOD",
    "NO_WORDS",
    "PRESSES",
    "PRIVATE_MINUTES",
    "WROTE",
    "answers_again",
    "ask",
    "ask_beside",
    "asks_choice",
    "awaited",
    "begun",
    "cancels",
    "change_button",
    "closed",
    "cover",
    "done",
    "ended",
    "ends_it",
    "fill",
    "for_another",
    "go_on",
    "held",
    "is_stop",
    "keep",
    "kept_for_later",
    "lapsed",
    "left",
    "link",
    "looked_at",
    "mark",
    "misses",
    "not_kept",
    "open_words",
    "placed",
    "press",
    "refused",
    "repeated",
    "said_more",
    "sent",
    "stood",
    "stop_asked",
    "stop_button",
    "suggest",
    "sure",
    "take",
    "takes_own",
    "too_late",
    "undone",
    "values",
    "which",
    "whole",
]
