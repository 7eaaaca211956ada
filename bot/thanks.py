"""Whether words only thank, and whether they say that it helped.

Such a sentence holds nothing but thanks, what these are for, and a name: "thank you very much Lee,
that was helpful" thanks, and "thank you, but it is dark again" says more.
"""

from __future__ import annotations

import re

from bot.choosing import SMALL
from bot.meant import bare_words

MOST = 16
"""More words than these say more than that."""

_HELPED = r"""
(?:that|it|this) (?:(?:really|already) )?(?:helped|helps|worked|works) | helped (?:me|us|a lot)
| (?:was|is|were|are) (?:(?:very|really|so) )?(?:helpful|useful) | very helpful | very useful
| (?:ca|cela) (?:maide|nous aide|(?:ma|nous a|a) (?:(?:bien|beaucoup|vraiment) )?(?:aidee?s?|servi))
| (?:cest|cetait|etait|tres) (?:tres )?utile
"""
_THANKS = r"""
thank you | thanks | thank u | thankyou | thx | ty | god bless(?: you)? | bless you
| (?:much|really) appreciated | appreciate (?:it|that|this) | merci | vous remercie | te remercie
| que dieu vous benisse
"""
_AROUND = r"""
many | much | very | so | a | lot | lots | really | all | again | and | for | your | the | this
| that | it | its | is | was | thats | you | are | youre | i | me | us | to | know | now
| answer | answering | answers | reply | replying | quick | fast | information | info | time
| (?:for|of) (?:(?:your|the|all) )*(?:help|helping)
| have a (?:good|nice|great) (?:day|evening|night) | kind | kindly | nice | good | great | perfect
| lovely | wonderful | ok | okay | oh | yes | yeah | yep | oui | officer | sir | madam | mr | mrs
| ms | dear | beaucoup | bien | tres | bon | bonne
| grand | un | une | votre | vos | la | le | les | l | reponse | information | pour | de | mille
| fois | cest | cetait | ca | cela | gentil | gentille | aimable | parfait | super | madame
| monsieur | agent | agente | et | je | vous | te | encore | vraiment | aide | journee | soiree
| rapide | rapidement
"""


def _one_of(*words: str) -> str:
    return "|".join(re.sub(r"\s*\n?\s*\|\s*", "|", one.strip()) for one in words)


_ONLY = re.compile(rf"(?:(?:{_one_of(_THANKS, _HELPED, _AROUND)})(?: |$))+")
_CORE = re.compile(rf"\b(?:{_one_of(_THANKS, _HELPED)})(?: |$)")
_WORKED = re.compile(rf"\b(?:{_one_of(_HELPED)})(?: |$)")
_OURS = re.compile(_one_of(_THANKS, _HELPED, _AROUND))
_MUCH = "so much|very much|a lot|beaucoup|bien"
_NAME = re.compile(rf"\b((?:{_one_of(_THANKS)})(?: (?:{_MUCH}))?) (\w+)")


def only(typed: str) -> bool:
    """Whether words only thank, or say that it helped."""
    return bool(_bare(typed))


def helped(typed: str) -> bool:
    """Whether words only say so, and that it helped."""
    return _WORKED.search(_bare(typed)) is not None


def _bare(typed: str) -> str:
    """Return the bare words where they only thank, without the name of who is thanked; else ""."""
    words = bare_words(typed)
    if "?" in typed or not 0 < len(words.split()) <= MOST:
        return ""
    words = _NAME.sub(_unnamed, words)
    thanks = _ONLY.fullmatch(words) and _CORE.search(words)
    return words if thanks else ""


def _unnamed(found: re.Match[str]) -> str:
    """Leave out a name behind thanks; a word of ours is none."""
    ours = found[2] in SMALL or _OURS.fullmatch(found[2])
    return found[0] if ours or not found[2].isalpha() else found[1]
