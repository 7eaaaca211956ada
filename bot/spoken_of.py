"""Which organizers read what is written to all of them, said before it is sent.

Words may be about one of those who read them: whoever writes sees that in time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.view import View
from bot.words import Text, joined
from storage.lookalikes import alike, namesakes


def told(view: View, organizers: Sequence[str], words: str, *others: str) -> Text:
    """Name the organizers, and say which of them, or of the `others` who read it, words name."""
    if not organizers:
        return Text()
    who = view.t("Organizers: {names}.", names=view.texts.listed(list(organizers)))
    named = [one for one in dict.fromkeys((*organizers, *others)) if holds(words, one)]
    if not named:
        return who
    listed = view.texts.listed(named)
    said = view.tn("{names} is one of them.", "{names} are some of them.", len(named), names=listed)
    return joined([who, said], " ")


def holds(words: str, name: str) -> bool:
    """Whether words hold somebody's name, or that by which they are called."""
    called = re.split(r"[\s'’]+", name.strip())[0]
    spoken = (one for one in re.split(r"[^\w-]+", alike(words)) if one)
    return any(namesakes(one, called) for one in spoken)
