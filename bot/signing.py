"""The name under what a neighbour wrote: no sentence, and of nobody only among people under 18.

An account may be called anything: "Lee said it is fixed". So only what is built like a name stands
there, in any script: a few words that begin with a capital, where letters have any. Of everything
else its first word is left, or nothing.
"""

from __future__ import annotations

import regex

from bot import looks
from bot.looks.reading import read
from bot.marks.listed import NO_NAME
from bot.turn import Turn, View
from bot.words import Text, cited
from storage import people
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
_FIRST = regex.compile(
    rf"(?!{_HAN})(?=\p{{L}}\p{{M}}*['’-]?\p{{L}})\p{{L}}[\p{{L}}\p{{M}}]*(?:['’-][\p{{L}}\p{{M}}]+)*"
)
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
visit click join vote watch stop buy get beware

est sont etait vous votre jamais tue tuer tuez tueur creve crevez pends viole violeur deteste hais
frappe ment menteur menteuse vole voleur voleuse arnaqueur escroc salaud salope salopard connard
connasse conne putain pute encule enculee merde imbecile ordure debile raciste ivrogne dealeur
drogue pedophile pervers criminel criminelle appelez appelle cliquez achetez mefiez
"""
_NO_NAMES = frozenset(_SAYINGS.split())
"""What makes a sentence, a threat, an insult or a call of words, and is nobody's name."""


def signature(name: str) -> str:
    """Return the name under words for everyone, "" where none may stand there."""
    name = called(name)
    if _fits(_NAME, name):
        return name
    first = _FIRST.match(name)
    if first is None or first[0].casefold() in NO_NAME or not _fits(_FIRST, first[0]):
        return ""
    return str(first[0])


def _fits(pattern: regex.Pattern[str], name: str) -> bool:
    """Whether a name is built like one, and says nothing about anybody."""
    if not pattern.fullmatch(name):
        return False
    said = _NO_NAMES.intersection(regex.findall(r"\p{L}+", read(name)))
    return not said and looks.before_all(name) is None


def why(turn: Turn) -> Text:
    """Say why the name of an account does not stand there as it is; Text() where it does."""
    name = turn.actor.name
    if signature(name) == called(name):
        return Text()
    return turn.t("Only a name can stand here: no numbers, no links, no sentence.")


def shown(name: str) -> str:
    """Return a name as it stands in a line of ours: in marks where it could be read as more."""
    return name if _PLAIN.fullmatch(name) else cited(name)


def below(view: View, signed: str, author: int) -> str:
    """Return the name below a post that everyone reads; "" where no chat shows it any more."""
    return "" if people.only_young(view.db, view.group.id, author) else signed
