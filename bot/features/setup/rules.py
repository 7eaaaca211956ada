"""The questions of setting up: which one comes next, and what is a usable answer to it."""

from __future__ import annotations

import re
from collections.abc import Mapping

TOWN_LIMIT = 60

ME, POLICE, COMMUNITY, NOBODY = "me", "police", "community", "nobody"
READERS = (ME, POLICE, COMMUNITY, NOBODY)
"""Who reads what people tell privately."""

LATER, INVITE = "later", "invite"
"""Whether a second organizer is invited at the end."""

MISSING, WITHOUT = "missing", "without"
"""The right to pin: MISSING until somebody says that it goes WITHOUT."""

CHAT, TOWN, CLOCK, NAME = "chat", "town", "clock", "name"
NUMBER, RIGHTS = "number", "rights"
READING, SECOND, PREVIEW = "reading", "second", "preview"

QUESTIONS = {
    CHAT: 1,
    TOWN: 1,
    CLOCK: 1,
    NAME: 1,
    NUMBER: 2,
    RIGHTS: 2,
    READING: 3,
    SECOND: 4,
    PREVIEW: 5,
}
"""The steps in their order, and which of the five questions each belongs to."""

BEFORE = {CLOCK: "town", NAME: "town", READING: "number", SECOND: "readers", PREVIEW: "second"}
"""Which answer [Back] takes away at a step, so that it is asked again."""


def next_step(answers: Mapping[str, str], *, taken: bool = False) -> str:
    """Return the step that is to be taken now: the first that is not settled.

    `taken`: another group has the name that this one would have.
    """
    settled = {
        CHAT: bool(answers.get("chat")),
        TOWN: bool(answers.get("town")),
        CLOCK: answers.get("clock_of") == answers.get("town"),
        NAME: not taken,
        NUMBER: "number" in answers,
        RIGHTS: bool(answers.get("title")) and answers.get("pin") != MISSING,
        READING: answers.get("readers") in READERS,
        SECOND: answers.get("second") in (LATER, INVITE),
    }
    return next((step for step, done in settled.items() if not done), PREVIEW)


_MINE = r"(?:(?:in|at|on|dans|à|a|sur) )?(?:my|our|the|this|ma|mon|notre|nos|cette?|la|le|les) "
_PART = (
    r"(?:own |home |petite? )?(?:street|block|neighbou?rhood|road|avenue|lane|town|city|village"
    r"|area|region|province|place|home|house|building|community|group|rue|quartier|ville|région|maison"
    r"|immeuble|coin|communauté|groupe)s?"
)
_NO_TOWN = re.compile(
    rf"{_MINE}{_PART}|{_PART}|(?:right |over )?(?:here|there)|ici|là|chez (?:moi|nous)|downtown"
    r"|(?:au )?centre-?\s?ville|n\.?a\.?|n/a|idk|(?:i )?(?:do not|don['’]t) know|je ne sais pas"
    r"|(?:not |no )?(?:sure|idea)|nowhere|nulle part|same|yes|no|ok(?:ay)?|oui|non|none|aucune?"
    r"|hello|hi|bonjour|allo|skip|help|test|canada",
    re.IGNORECASE,
)


def is_no_town(words: str) -> bool:
    """Tell whether this only points at a place, or at none: "my street", "here", "12"."""
    bare = " ".join(words.split()).strip(" .,!?")
    return not any(map(str.isalpha, bare)) or bool(_NO_TOWN.fullmatch(bare))
