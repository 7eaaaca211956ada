"""What fits a phone: the one rule for every screen that anybody is shown.

**Buttons.** At most five, and under them a way back; a question has two, [Back] and [Stop]. More
of these count as any other button. The doors of the front door are not counted where three of
everyone's stand together: on the card, in the private chat, under "What is this?".

**Words.** At most 300 characters of ours. What people wrote is as long as they wrote it: what is
quoted, the line that says whose words those are, and what stands in a sentence in “marks”.
"""

from __future__ import annotations

import re

from bot.feature import Spot
from bot.fit import MOST, SCREEN
from bot.house import features
from bot.keys import fresh
from bot.words import Post

WAYS_BACK = {
    "menu", "drop_words", "form_stop", "form_back", "form_on", "setup_back",
    "organize", "organize_people", "settings", "chats_list", "people_list", "help_find",
    "announce_look", "tip_desk", "parts",
}  # fmt: skip
"""The presses that lead back to where somebody came from, or out."""

OUT = 2
TOGETHER = 3

_FEATURES = features(fresh())
_DOORS = [door for one in _FEATURES for door in one.doors]
_SAID = {f"say_{one.name}" for feature in _FEATURES for one in feature.sentences}
_STREET = [one for one in _DOORS if one.spot is Spot.STREET]
EVERYONES = {one.action for one in _STREET} | {one.young for one in _STREET if one.young} | _SAID
"""The presses of everyone's doors, and those under "What is this?" that open the same."""

FRONT = EVERYONES | {one.action for one in _DOORS if one.spot in (Spot.ORGANIZERS, Spot.CONTACTS)}

QUOTED = "\0"
_WHOSE = re.compile(rf"[^\n{QUOTED}]*\n?{QUOTED}+")
_IN_MARKS = re.compile("“[^”]*”")
"""A quotation and the line above it; words of a person in the middle of a sentence."""


def too_much(post: Post) -> str:
    """Say what of a screen is more than a phone shows at once; "" where all of it fits."""
    said = "".join(QUOTED if one.quoted else one.text for one in post.text.spans)
    length = len(_IN_MARKS.sub("", _WHOSE.sub("", said)))
    if length > SCREEN:
        return f"{length} characters of ours:\n{post.text}"
    actions = [one.data.partition("-")[0] for row in post.rows for one in row]
    if len(EVERYONES.intersection(actions)) >= TOGETHER:
        actions = [one for one in actions if one not in FRONT]
    last = [one.data.partition("-")[0] for row in post.rows[-2:] for one in row]
    out = sum(one in WAYS_BACK for one in last if one in actions)
    labels = [one.label for row in post.rows for one in row]
    if len(actions) - min(out, OUT) > MOST:
        return f"{len(labels)} buttons, {labels}, under {str(post.text)[:80]!r}"
    return ""
