"""What somebody types who wants to give a role up, and which: it opens the question of that role.

Whole sentences only: "I do not want to be any more" is something else, and has a number to call.
"""

from __future__ import annotations

import re

from bot.meant import bare_words
from bot.turn import Turn
from storage import members, people

_ORGANIZES = (
    "organizer|organiser|admin|administrator|block captain|captain|"
    "responsable|organisateur|organisatrice|administrateur|administratrice"
)
_ANSWERS = (
    "contact|police contact|community contact|contact person|police liaison|liaison|"
    "liaison officer|police liaison officer|police officer|officer|constable|"
    "contact a la police|contact de quartier|policier|policiere|policier liaison|"
    "policier de liaison|agent|agente|agent de liaison|agente de liaison"
)
_ANY = "volunteer|benevole|volontaire"
_ROLE = rf"(?:(?:a|an|the|your|un|une|le|la|l|votre) )?(?P<role>{_ORGANIZES}|{_ANSWERS}|{_ANY})"
_AS = rf"(?: (?:from )?(?:being|as) {_ROLE})?"
_FIRST = "(?:(?:ok|sorry|please|desole|desolee|svp) )?"
_MORE = "(?: (?:here|of this group|any ?more|any longer|now|sorry|ici|du groupe|maintenant|svp))*"
_SAID = tuple(
    re.compile(rf"{_FIRST}(?:{one}){_MORE}")
    for one in (
        rf"i (?:(?:want to|would like to|have to) )?(?:quit|resign|step down){_AS}",
        rf"(?:im|i am) (?:quitting|resigning|stepping down){_AS}",
        rf"i (?:dont|do not|no longer) (?:want to|wanna) be {_ROLE}",
        rf"i (?:cant|cannot|can not|can no longer) be {_ROLE}",
        rf"i (?:want to )?(?:stop|give up) being {_ROLE}",
        rf"je demissionne(?: (?:comme|de mon role de|de mon role|en tant que)(?: {_ROLE})?)?",
        r"je (?:quitte|rends|laisse) mon role",
        rf"je (?:ne )?(?:veux|peux|souhaite|voudrais) (?:plus|pas) etre {_ROLE}",
        rf"j(?:arrete| arrete) (?:detre|d etre) {_ROLE}",
        rf"je veux arreter (?:detre|d etre) {_ROLE}",
    )
)  # fmt: skip


def gives_up(turn: Turn, words: str, *roles: str) -> bool:
    """Whether somebody who has one of these roles types that they want to give it up."""
    found = next(filter(None, (one.fullmatch(bare_words(words)) for one in _SAID)), None)
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if found is None or turn.home is None or person is None:
        return False
    named = found.groupdict().get("role")
    held = members.seat(turn.db, turn.group.id, person.id).roles
    return any(one in held and (not named or _is(named, one)) for one in roles)


def _is(named: str, role: str) -> bool:
    """Whether a role is called this, as people do."""
    called = _ORGANIZES if role == members.ORGANIZER else _ANSWERS
    return named in f"{called}|{_ANY}".split("|")
