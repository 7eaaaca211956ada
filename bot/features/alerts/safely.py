"""Words that say that whoever was missing is found, or still is not.

These end nothing: who may end it reads the buttons for it, and a neighbour tells the organizers.
"""

from __future__ import annotations

import re

from bot import rights, screen, unasked
from bot.features.alerts import rules
from bot.features.alerts.still import beginning
from bot.meant import bare_words
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Said, joined
from storage import alerts
from storage.alerts import Alert

MOST = 14
"""More words than these tell something else, too."""

_IS = r"(?:(?:hes|shes|theyre)|(?:he|she|they) (?:is|are|was|were)|il est|elle est|ils sont)"
_THERE = r"""
back | home | here | safe | found | at (?:my|our) (?:house|place|home|door) | with (?:me|us)
| ici | la | revenue?s? | rentree?s? | retrouvee?s? | chez (?:nous|moi|lui|elle) | en securite
| a la maison | avec (?:moi|nous) | sain et sauf | saine et sauve
"""
_FOUND = r"""
found (?:him|her|them|the (?:boy|girl|child|kid|kids|man|woman|lady|baby)|my (?:son|daughter))
| (?:came|come) (?:back|home) | (?:la|lai|lavons|lont|les ai|les a) (?:re)?trouvee?s?
"""
_AROUND = r"""
i | ive | we | weve | have | just | and | now | finally | thank | thanks | you | god | everyone
| all
| oh | ok | okay | fine | well | good | please | sorry | false alarm | police | is | he | she | they
| yes | alive | unharmed | sound | sleeping | in | the | garden
| je | on | nous | et | maintenant | merci | tout le monde | desole | desolee | va | bien | fausse
| alerte | oui | enfin | elle | il
"""


def _one_of(words: str) -> str:
    return "|".join(one.strip() for one in words.split("|"))


_CORE = rf"{_one_of(_FOUND)}|{_IS} (?:{_one_of(_THERE)})"
_SAYS = re.compile(rf"\b(?:{_CORE})\b")
_ONLY = re.compile(rf"(?:(?:{_CORE}|{_IS}|{_one_of(_THERE)}|{_one_of(_AROUND)})(?: |$))+")
_MISSING = re.compile(
    r"\b(?:missing|lost|gone|disappear\w*|vanished|wandered|last seen|(?:cant|cannot) find"
    r"|looking for|disparue?s?|perdue?s?|egaree?s?|fugue|trouve plus|cherche)\b"
)


def says_found(words: str) -> bool:
    """Whether words only say that somebody is found, or back; a "not" or a "?" says none of it."""
    typed = bare_words(words)
    short = len(typed.split()) <= MOST and "?" not in words
    return short and _ONLY.fullmatch(typed) is not None and _SAYS.search(typed) is not None


_STILL = re.compile(
    r"\b(?:still (?:missing|lost|gone|looking|not (?:found|back|home|here|safe))"
    r"|(?:not|nt|havent|hasnt|never) (?:\w+ )?(?:found|over|back|home)|toujours (?:disparue?|pas)"
    r"|pas (?:encore )?(?:(?:re)?trouvee?|fini|revenue?|rentree?)|introuvable|continue)\b"
)


def still(turn: Turn, said: Said) -> Answer | None:
    """Offer to take an all clear back to whoever just gave it and says that it goes on."""
    ways = [one for one in screen.there(turn) if one.data.startswith("alert_not_over-")]
    if not ways or "?" in said.text or not _STILL.search(bare_words(said.text)):
        return None
    asks = turn.t("Is it not over? Everyone reads the all clear now.")
    return turn.say(asks, ways[0], turn.button(N_("Menu"), "menu"))


def is_about_missing(alert: Alert) -> bool:
    """Whether an alert, or a plea for one, is about somebody who is looked for."""
    return alert.kind == "missing" or _MISSING.search(bare_words(alert.words)) is not None


def told(turn: Turn, said: Said) -> Answer | None:
    """Ask a neighbour whether these words are for the organizers; None where no alert is up."""
    if turn.home is None or not rights.roles(turn).member or screen.hushed(turn):
        return None
    running = alerts.running(turn.db, turn.group.id)
    up = [one for one in running if is_about_missing(one)]
    if not up:
        return None
    alert, mark = up[0], unasked.wait(turn, said.text.strip())
    asks = turn.t(
        "About **{ref}**? It is still up. I sent nothing yet. If somebody needs help, call "
        "{number}.",
        ref=rules.ref(alert.number),
        number=turn.group.emergency,
    )
    return turn.say(
        joined([asks, beginning(alert)]),
        turn.button(N_("I can help"), "alert_help", alert.number),
        turn.button(N_("Tell the organizers"), "say_problem", mark),
        (turn.button(N_("Something else"), "what_is", mark), turn.button(N_("Menu"), "menu")),
    )
