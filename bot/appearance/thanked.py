"""Who is thanked, and for what: nobody is looked for, and a good word harms no one.

Only the thanks themselves: "thanks to the Arabs nothing is safe" thanks nobody for anything, and
what else is told beside them is told as everywhere.
"""

from __future__ import annotations

import re

from bot.appearance.reading import read

_HELPED = (
    r"(?:helped|saved|found|brought|returned|gave|lent|fixed|repaired|shovell?ed|carried|pushed\s(?:my|our)"
    r"|cleaned|stopped\sto\shelp|picked\sup|called\s(?:me|us|for\shelp|911|an?\sambulance)|waited\swith"
    r"|stayed\swith|walked\s(?:me|us|my|our|her|him)|let\s(?:me|us)|held\sthe\sdoor|jump\w*\smy"
    r"|always\shelps|helps)"
)
_AIDE = (
    r"(?:(?:m'|nous\s|l'|l[ae]s?\s)?(?:aide|secouru|sauve|attendu|raccompagne|depanne|rassure)e?s?"
    r"|(?:m'|nous\s)?(?:a|ont)\s(?:(?:si|tellement|bien|encore)\s)?(?:aide|secouru|sauve|attendu|raccompagne|depanne"
    r"|rassure|prete|donne|rendu|rapporte|apporte|tenu|trouve|retrouve|ramasse|repare|deneige|pellete"
    r"|nettoye|appele|pousse\s(?:mon|ma|notre)|porte)e?s?"
    r"|deneige|pellete)"
)
_END = r"(?=\s*(?:$|[.!\n]))"
_SOMEBODY = (
    r"(?:\w+\s){0,2}?(?:m[ae]n|wom[ae]n|guys?|lady|ladies|gentlem[ae]n|people|kids?|boys?|girls?|driver"
    rf"|neighbou?rs?)(?:\s(?:in|with)\s(?:(?:the|a|an)\s)?(?:\w+\s)?[\w-]+)?{_END}"
)
_QUELQUUN = (
    r"(?:\w+\s)?(?:monsieur|messieurs|dames?|hommes?|femmes?|gars|gens|jeunes|enfants?|garcons?|filles?"
    rf"|voisine?s?)(?:\s\w+)?(?:\s(?:en|au|avec)\s(?:(?:un|une|le|la|son)\s)?\w+)?{_END}"
)
_THANKS = re.compile(
    rf"""\b(?:thanks?|thank\syou|thx|ty|grateful)\s(?:\w+\s){{0,3}}?to\s(?:the|that|those|our|an?)\s
        (?:[\w'-]+\s){{1,9}}?who\s(?:\w+\s)?{_HELPED}\b
    | \bmerci\s(?:\w+\s){{0,2}}?(?:au|aux|a\sla|a\sl'|a\sces?|a\scette|a\sun|a\sune)\s?
        (?:[\w'-]+\s){{1,9}}?qui\s{_AIDE}\b
    | \b(?:thanks?|thank\syou|thx)\s(?:\w+\s){{0,3}}?to\s(?:the|that|those|our)\s{_SOMEBODY}
    | \bmerci\s(?:\w+\s){{0,2}}?(?:au|aux|a\sla|a\sl')\s?{_QUELQUUN}""",
    re.VERBOSE | re.MULTILINE,
)
"""Thanks to somebody for a good deed, or thanks and nothing more."""


def besides(words: str) -> str:
    """Return what words tell besides the thanks in them: all of it where there are none."""
    text = read(words)
    rest = _THANKS.sub(" ", text)
    return words if rest == text else rest
