"""The name under what a neighbour wrote: no sentence, and of nobody only among people under 18.

An account may be called anything: "Lee said it is fixed", "Death To Lee". So no more than a given
name and an initial stands there, as neighbours sign a note on a door, and only of what is built
like a name, in any script: a few words that begin with a capital, where letters have any. Of
everything else its first word is left, or nothing.
"""

from __future__ import annotations

import regex

from bot import appearance
from bot.appearance.reading import read
from bot.marks.listed import ALSO_WORDS, GIVEN, NO_NAME, SURNAMES
from bot.turn import Turn
from bot.view import View
from bot.words import Text, cited
from storage import members
from storage.names import called

_HAN = r"[\p{Han}\p{Hangul}]"
_PART = (
    rf"(?:(?!{_HAN})[\p{{Lu}}\p{{Lt}}\p{{Lo}}][\p{{L}}\p{{M}}]*(?:['’-][\p{{L}}\p{{M}}]+)*"
    r"|\p{Lu}\p{Ll}{0,2}\.)"
)
"""One word of a name, an initial, or a title that is cut: "Mrs."."""
_JOIN = r"(?:de|del|della|la|le|du|da|dos|van|von|den|der|bin|ibn|bint|al|el|y)"
_NAME = regex.compile(
    rf"{_PART}(?:\ (?:{_JOIN}\ ){{0,2}}{_PART}){{0,2}} | {_HAN}(?:\ ?{_HAN}){{0,3}}", regex.VERBOSE
)
"""In Chinese and Korean four signs at most: a sentence there is one word as well."""
_BY_ITSELF = regex.compile(r"(?:\p{Lu}\p{Ll}{0,2}\.|The|Les|La|Le)\ .+")
"""What comes before a surname and needs it: "Mrs. K", "The Tremblays"."""
_FIRST = regex.compile(
    rf"(?!{_HAN})(?=\p{{L}}\p{{M}}*['’-]?\p{{L}})\p{{L}}[\p{{L}}\p{{M}}]*(?:['’-][\p{{L}}\p{{M}}]+)*"
)
_SAID_IN_SIGNS = regex.compile("[是杀殺死偷骗騙坏壞贼賊滚滾操他她我你您们們的不没沒]")
"""Signs of a sentence or a threat that stand in no name."""
_PLAIN = regex.compile(
    rf"[\p{{L}}\p{{M}}]+ | {_HAN}+\ {_HAN}+ | {_PART} (?:\ {_JOIN}){{0,2}}\ {_PART}", regex.VERBOSE
)
"""One word, or a given name and a surname: nobody takes it for a sentence of ours."""

_SAYINGS = """
is was are were has had does did not never they your kill kills killed killer murder murders
murderer hate hates shoot shoots stab stabs burn rape rapes rapist beat beats beater attack attacks
destroy lies liar steals stole stolen thief thieves cheat cheats cheater robs sells sell deals
dealer fuck fucks fucking fucker motherfucker shit bullshit bitch bastard asshole arsehole cunt
whore slut sucks stinks idiot stupid retard scum pig pigs trash rat snitch loser fraud scammer
junkie drunk creep pervert pedo pedophile predator racist nazi terrorist criminal call calls text
visit click join vote watch stop buy get beware raped robbed robber mugged stabbed molested molester
abuses abused abuser assaulted attacked threatened harasses harassed bullies bullied stalks stalked
stalker lied cheated sold scammed groped hurts touched owes rapes guilty arrested banned
wanted evict deport expose avoid ignore punish dead die died quit resigned meth cocaine heroin not
it all everyone everybody nobody must death snitches shooter fag fags faggot dyke tranny out off
heil hitler kkk cops police meeting doors whites blacks jews muslims immigrants cancel lock

est sont etait vous votre jamais tue tuer tuez tueur creve crevez pends viole violeur deteste hais
frappe ment menteur menteuse vole voleur voleuse arnaqueur escroc salaud salope salopard connard
connasse conne putain pute encule enculee merde imbecile ordure debile raciste ivrogne dealeur
drogue pedophile pervers criminel criminelle appelez appelle cliquez achetez mefiez battu agresse
harcele menace touche poignarde menti coupable banni expulsez chassez evitez dites demandez pendez
brulez bannissez signalez suivez aidez aux flics nique niquez noirs blancs arabes juifs musulmans
immigres

fixed solved resolved closed reopened done cancelled canceled confirmed verified approved answered
rejected denied deleted removed blocked delivered postponed official urgent alert warning danger
emergency evacuate regle resolu corrige ferme termine annule confirme verifie approuve supprime
retire officiel officielle urgence alerte evacuez
"""
_NO_NAMES = frozenset(_SAYINGS.split())
"""What makes a sentence, a threat, an insult, a call or a status of ours, and is nobody's name."""

_TOGETHER = regex.compile(
    r"""\b(?:false\ alarm|fausse\ alerte|fin\ d.?\ ?alerte|tout\ va|tout\ est|go\ (?:home|away|back)
    |get\ out|leave\ now|stay\ away|keep\ out|no\ (?:danger|entry|meeting)|to\ (?:jail|prison)
    |en\ prison|a\ mort|(?:white|black)\ (?:power|pride)|down\ with|a\ bas|mort\ aux
    |no\ (?:police|\p{L}{3,}s)|sales?\ \p{L}+)\b
    | (?<=^\p{L}+)\ (?:by|for|from|with|against|par|pour|contre|avec)\ \p{L}""",
    regex.VERBOSE,
)
"""Words that say something only together: "By" may be a name, "Fixed By Lee" is none."""

_TOLD = """
hang ban burn hurt jail lynch shame sue fire trust love ask tell find report follow help
"""
_ORDERS = frozenset(_TOLD.split())
_TO_WHOM = (GIVEN | ALSO_WORDS) - (SURNAMES - {"lee", "martin"})
"""Orders where somebody's given name follows; alone, or before a surname, some of them are names:
"Hang Nguyen", "Hang Kim", "Ask Hansen"."""


def signature(name: str) -> str:
    """Return the name under words for everyone, "" where none may stand there."""
    name = called(name)
    if _fits(_NAME, name):
        return _in_short(name)
    words, first = _words(name), _FIRST.match(name)
    if first is None or _orders(words) or _TOGETHER.match(" ".join(words)):
        return ""
    one = str(first[0])
    return "" if one.casefold() in NO_NAME or not _fits(_FIRST, one) else one


def _in_short(name: str) -> str:
    """Return a given name and the initial of the last: "Maria L.". No initial without capitals."""
    first, *between = name.split(" ")
    if not between or regex.match(_HAN, name) or _BY_ITSELF.fullmatch(name):
        return name
    last = between[-1]
    return f"{first} {last[0]}." if last[0].isupper() else first


def _fits(pattern: regex.Pattern[str], name: str) -> bool:
    """Whether a name is built like one, and says nothing about anybody."""
    if not pattern.fullmatch(name):
        return False
    words = _words(name)
    said = (
        _SAID_IN_SIGNS.search(name)
        or _NO_NAMES.intersection(words)
        or _TOGETHER.search(" ".join(words))
        or _orders(words)
    )
    return not said and appearance.before_all(name) is None


def _words(name: str) -> list[str]:
    apart = regex.sub(r"(?<=\p{Ll})(?=\p{Lu}\p{Ll})", " ", name)
    return [str(one) for one in regex.findall(r"\p{L}+", read(apart))]


def _orders(words: list[str]) -> bool:
    """Whether words tell to do something to somebody: "Hang Tom"."""
    return len(words) > 1 and words[0] in _ORDERS and words[1] in _TO_WHOM


def why(turn: Turn) -> Text:
    """Say why the name of an account does not stand there as it is; Text() where it does."""
    if _fits(_NAME, called(turn.actor.name)):
        return Text()
    return turn.t("Only a name can stand here: no numbers, no links, no sentence.")


def shown(name: str) -> str:
    """Return a name as it stands in a line of ours: in marks where it could be read as more."""
    return name if _PLAIN.fullmatch(name) else cited(name)


def below(view: View, signed: str, author: int) -> str:
    """Return the name below a post that everyone reads; "" where no chat shows it any more."""
    return "" if members.only_young(view.db, view.group.id, author) else signed
