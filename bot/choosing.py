"""Which one of several choices somebody names who types instead of tapping."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypeVar

from bot import hints
from bot.meant import bare_words, meant, without_please
from bot.tongue import ENGLISH, FRENCH

V = TypeVar("V")

RIGHT = frozenset(
    (
        "right", "thats right", "that is right", "correct", "thats correct", "that is correct",
        "exactly", "thats it", "cest ca", "cest bien ca", "exact", "exactement",
        "cest exact", "cest juste", "juste", "cest correct", "tout a fait",
    )
)  # fmt: skip
_YES = (
    "yes", "y", "yeah", "yep", "yup", "yes yes", "yes please", "of course", "absolutely", "oui",
    "ouais", "oui oui", "ben oui", "mais oui", "bien sur", "oui svp", "ok", "okay",
)  # fmt: skip
YES = frozenset(
    (*_YES[:-2], *RIGHT, *(f"{yes} {right}" for yes in _YES for right in RIGHT), "yes it is")
)
NO = frozenset(
    (
        "no", "n", "nope", "nah", "no no", "no way", "not at all", "no thanks", "non", "non non",
        "ben non", "mais non", "pas du tout", "pantoute", "pas pantoute", "non merci", "wrong",
        "thats wrong", "that is wrong",
        "no thats wrong", "not right", "thats not right", "no thats not right", "faux",
        "cest faux", "non cest faux", "ce nest pas ca", "non ce nest pas ca", "pas ca",
        "not really", "no not really", "not particularly", "pas vraiment", "non pas vraiment",
    )
)  # fmt: skip
"""How people say yes and no, whatever the button says that means it."""

THANKS = (
    "thanks", "thank you", "thank you very much", "thanks a lot", "many thanks", "ok thanks",
    "okay thanks", "thx", "ty", "merci", "merci beaucoup", "un grand merci", "ok merci",
)  # fmt: skip
"""How people thank, and say no more than that."""

_NOBODY = frozenset(
    (
        "nobody", "nobody yet", "no one", "no one yet", "noone", "none yet", "nobody for now",
        "no one for now", "nobody now", "not anybody yet", "there is nobody", "there is nobody yet",
        "personne", "personne encore", "encore personne", "personne pour linstant",
        "pour linstant personne", "personne pour le moment", "il ny a personne",
    )
)  # fmt: skip
LATER = frozenset(
    (
        "later", "later please", "not now", "not yet", "maybe later", "some other time",
        "not today",
        "do it later", "plus tard", "peut etre plus tard", "pas maintenant", "pas encore",
        "pas pour linstant", "pas pour le moment", "pas aujourdhui", "une autre fois",
    )
)  # fmt: skip
_SKIP = frozenset(
    (
        "skip", "skip it", "skip this", "skip that", "please skip", "skip please", "pass",
        "i dont know", "dont know", "do not know", "i do not know", "i dont know it", "idk",
        "no idea", "not sure", "im not sure", "i am not sure", "i have none", "i dont have one",
        "leave it out", "go on without", "without", "passer", "passez", "passe",
        "je passe", "je ne sais pas", "je sais pas", "sais pas", "aucune idee", "je nen ai pas",
        "sans",
    )
)  # fmt: skip
NOTHING = NO | {"none", "nothing", "nothing else", "n a", "na", "rien", "rien dautre", "aucun",
                "aucune"}  # fmt: skip
"""What says of a question that only asks whether there is more that there is nothing more."""

_GO_ON = frozenset(
    (
        "go on", "go on then", "continue", "carry on", "keep going", "proceed", "next",
        "continuer", "continuez", "continue comme ca", "on continue", "poursuivre", "poursuivez",
        "suivant",
    )
)  # fmt: skip

_NOBODYS, _NOBODYS_YET = ("nobody", "no one", "personne"), ("nobody yet", "personne encore")
_LATERS = ("later", "not now", "plus tard", "pas maintenant")
_SKIPS = ("skip", "passer", "go on without", "continuer sans", "send without", "envoyer sans")
_MEANS = (
    (_NOBODY, (_NOBODYS, _LATERS, _SKIPS)),
    (LATER, (_LATERS, _SKIPS, _NOBODYS_YET)),
    (_SKIP, (_SKIPS, _LATERS, _NOBODYS_YET)),
    (_GO_ON, (("go on", "continuer"),)),
)
"""What people type who go on, or go on without, and how the buttons begin that may mean it, nearest
first."""

CANCELS = frozenset(("quit", "cancel", "cancel it", "annuler", "annule", "annulez"))
UNSUBSCRIBES = frozenset(("unsubscribe", "desabonner", "desabonnez moi"))
STOPS = (
    CANCELS
    | UNSUBSCRIBES
    | frozenset(
        (
            "stop",
            "please stop",
            "stop please",
            "stop it",
            "arret",
            "arrete",
            "arretez",
            "arreter",
            "stop svp",
        )
    )
)
"""Words that stop what is under way when they stand alone, in every language."""

NEVER_MIND = frozenset(
    (
        "never mind", "nevermind", "forget it", "cancel that", "laisse faire", "laissez faire",
        "laisse tomber", "laissez tomber", "oublie ca", "oubliez ca", "annulez ca",
    )
)  # fmt: skip
"""What also says that nothing is to come of it, where no words are asked for."""

PLACES = (
    ("first", "the first", "first one", "the first one", "premier", "le premier", "la premiere"),
    ("second", "the second", "second one", "the second one", "deuxieme", "le deuxieme",
     "la deuxieme"),
    ("third", "the third", "third one", "the third one", "troisieme", "le troisieme",
     "la troisieme"),
)  # fmt: skip
"""What people call a choice by where it stands."""

_AROUND = re.compile(
    r"^(?:(?:please|pls|ask|to|for|the|only|just|i want|svp|a|au|le|la|les|l|pour|demandez|juste|"
    r"seulement) )+|(?: (?:please|pls|svp|stp|only|thanks|merci|seulement|s ?il vous plait))+$"
)
"""What people say around the name of a choice: "the police please"."""

_POLICE = frozenset(
    (
        "police", "police officer", "police contact", "officer", "cop", "cops", "policeman",
        "contact a la police", "policier", "policiere", "agent de police",
    )
)  # fmt: skip
_CONTACT = frozenset(
    (
        "social worker", "community contact", "community worker", "not police", "no police",
        "without police", "without the police", "no police officer", "sans police",
        "sans la police", "pas de police",
        "one who is not police", "person who is not police", "somebody who is not police",
        "someone who is not police", "not the police", "contact de quartier", "travailleur social",
        "travailleuse sociale", "pas la police", "pas police",
        "personne qui nest pas de la police",
    )
)  # fmt: skip
_NO_POLICE = re.compile(r"\b(?:not|no|without|pas|sans)(?: de| la| the)? police\b")
_PRIVATE = frozenset(
    (
        "private", "privately", "in private", "keep it private", "not public", "not in public",
        "prive", "en prive", "pas public", "pas en public", "gardez ca prive",
    )
)  # fmt: skip
_ONLY = re.compile(r"\b(?:only|just|seulement|juste)\b")
_WITH = frozenset(("and", "with", "et", "avec"))
"""What a choice says that names more than one of those who may read."""
_PUBLIC = ("yes", "oui", "everyone", "everyone here", "tout le monde")
"""How a choice begins that shows something to everyone."""

_DENIED = re.compile(r"\b(?:not|no|without|pas|sans)(?: (?:de|la|le|les|my|mon|the))? \w+")
_ANSWERS = re.compile(r"^(?:yes|no|oui|non) ")
"""How a choice begins that is a yes or a no: what follows is what it says."""
_DENIES = frozenset(("not", "no", "without", "pas", "sans"))

SMALL = FRENCH | ENGLISH
"""Words that say nothing by themselves of which choice is meant."""

_NUMBER = re.compile(r"(?:(?:number|no|nr|option|numero|choice|choix) )?([1-9])")


def chosen(typed: str, labels: Mapping[str, V], shown: Sequence[V] = ()) -> V | None:
    """Return the one choice that words name: its label, a part of it, a yes or no, or its place.

    `labels` are the choices in their order, each under its `bare_words`. `shown` are those that
    stand on the screen, where not all of them do: a place is one among these.
    """
    words, places = bare_words(typed), shown or [*labels.values()]
    found = meant(typed, labels) or _part(labels, places, words)
    said = _AROUND.sub("", words)
    if found is None and said != words:
        found = _part(labels, places, said)
    if found is None and (fits := _by_kind(labels, typed)):
        return fits[0] if len(fits) == 1 else None
    return found or going_on(typed, labels)


def _by_kind(labels: Mapping[str, V], typed: str) -> list[V]:
    """Return every choice that words fit which say of what kind it is: of several none is chosen.

    With the police, or without; these and nobody else; or not for everyone to see.
    """
    words = bare_words(typed)
    said = _AROUND.sub("", words)
    found: list[V] = []
    if hinted := hints.fitting(typed, labels):
        return [labels[one] for one in hinted]
    if said in _PRIVATE:
        named = [value for label, value in labels.items() if {*label.split()} & _PRIVATE]
        apart = [value for label, value in labels.items() if not _begins(label, _PUBLIC)]
        found = named or (apart if len(apart) < len(labels) else [])
    elif _ONLY.search(words) and said not in SMALL:
        of_them = [label for label in labels if _holds(_DENIED.sub("", label), said)]
        found = [labels[label] for label in of_them if _WITH.isdisjoint(label.split())]
    if said in _POLICE:
        without = {label: _NO_POLICE.sub("", label) for label in labels}
        found = [value for label, value in labels.items() if "police" in without[label].split()]
    elif said in _CONTACT or hints.not_police(said):
        found = [value for label, value in labels.items() if _NO_POLICE.search(label)]
    return found


def going_on(typed: str, labels: Mapping[str, V]) -> V | None:
    """Return the one choice that goes on without, for words that mean no more than that."""
    said = without_please(bare_words(typed))
    for words, kinds in _MEANS:
        if meant(said, dict.fromkeys(words, True), slips=False):
            for begins in kinds:
                found = [value for label, value in labels.items() if _begins(label, begins)]
                if found:
                    return found[0] if len(found) == 1 else None
    return None


def passes(typed: str, *, nothing: bool) -> bool:
    """Whether words only pass over a question; `nothing`: also who says that there is no more."""
    every = _NOBODY | LATER | _SKIP | (NOTHING if nothing else frozenset())
    return meant(typed, dict.fromkeys(every, True), slips=False) is not None


def refuses(typed: str) -> bool:
    """Whether words only say no, or not now, and not of what."""
    return meant(typed, dict.fromkeys(NO | LATER, True), slips=False) is not None


def near(typed: str, labels: Mapping[str, V]) -> bool:
    """Whether words are a part of what some of the choices say, so that they are about them."""
    words = bare_words(typed)
    return bool(words) and (any(_holds(label, words) for label in labels) or kinds(typed, labels))


def kinds(typed: str, labels: Mapping[str, V]) -> bool:
    """Whether words say of which kind one of these choices is to be."""
    return bool(_by_kind(labels, typed))


def _part(labels: Mapping[str, V], shown: Sequence[V], typed: str) -> V | None:
    for at, place in enumerate(PLACES[: len(shown)]):
        if typed in place:
            return shown[at]
    spoken = typed.split()
    telling = [one for one in spoken if one not in SMALL]
    whole = not _DENIES.isdisjoint(spoken)  # what a choice says that it is not does not name it
    said = {one: one if whole else _DENIED.sub("", _ANSWERS.sub("", one)) for one in labels}
    found = [value for label, value in labels.items() if telling and _holds(said[label], typed)]
    for words, begins in ((YES, ("yes", "oui")), (NO, ("no", "non"))):
        if typed in words:
            found = [value for label, value in labels.items() if _begins(label, begins)]
    return found[0] if len(found) == 1 else _numbered(labels, shown, typed)


def _holds(label: str, words: str) -> bool:
    return f" {words} " in f" {label} "


def _begins(label: str, words: Sequence[str]) -> bool:
    return any(f"{label} ".startswith(f"{one} ") for one in words)


def _numbered(labels: Mapping[str, V], shown: Sequence[V], typed: str) -> V | None:
    """Return the choice of a number, where no choice has a number of its own: "10" may be 10:00."""
    number = _NUMBER.fullmatch(typed)
    if number is None or any(re.search(r"\d", label) for label in labels):
        return None
    at = int(number[1])
    return shown[at - 1] if at <= len(shown) else None
