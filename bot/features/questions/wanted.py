"""Somebody types that they want to speak with a person: whom they can reach, and how."""

from __future__ import annotations

import re

from bot import danger, unasked
from bot.features.questions import asking, card
from bot.features.questions.rules import Whom
from bot.meant import bare_words
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Said, Text, joined
from storage.members import COMMUNITY, POLICE

ANYBODY = "anybody"

_WISH = (
    "(?:i|we) (?:just |really )?(?:want|need|wish|wanna|would like|have to)(?: to)?|"
    "id like(?: to)?|(?:can|could|may|how (?:can|do|could)) (?:i|we)|(?:can|could) you|let me|"
    "connect me|put me through|get me|please|"
    "je (?:veux|voudrais|souhaite|dois|peux)|jaimerais|jai besoin|il me faut|nous voulons|on veut|"
    "puis je|pourrais je|comment|est ce que|peut on|passez moi|svp"
)
_SPEAK = (
    "talk|speak|chat|call|phone|reach|contact|get in touch|text|write|see|meet|"
    "parler|appeler|telephoner|joindre|contacter|ecrire|voir|rencontrer|discuter"
)
_LEADS = re.compile(rf"(?:(?:{_WISH}|{_SPEAK}) )+")
_BETWEEN = re.compile(
    "(?:(?:to|with|a|an|the|some|our|your|my|real|live|actual|"
    "a|avec|au|aux|la|le|les|un|une|du|de|des|dun|dune|notre|votre|mon|ma|vrai|vraie) )+"
)
_BEHIND = re.compile(
    "(?: (?:please|now|directly|instead|on the phone|by phone|svp|sil vous plait|maintenant|"
    "directement|par telephone|au telephone))+$"
)

_WHO = {
    POLICE: "police|police (?:contact|station)|(?:police )?(?:officers?|constables?)|cops?|"
    "police(?:man|woman|men)|rcmp|grc|contact a la police|agente? de (?:la )?police|"
    "polici(?:er|ere|ers)|poste de police",
    COMMUNITY: "(?:social|youth|community|support) workers?|nurses?|"
    "school(?: (?:nurse|counsell?or))?|counsell?ors?|therapists?|psychologists?|doctors?|"
    "teachers?|principal|community contact|"
    "travailleu(?:r|se) sociale?|(?:l)?infirmi(?:er|ere)|(?:l)?ecole|psychologue|medecin|docteur|"
    "(?:l)?enseignante?|(?:l)?intervenante?|contact de quartier",
    ANYBODY: "human(?: being)?|person|someone|somebody|anyone|anybody|agent|operator|"
    "organizers?|you|quelquun|personne|humain|etre humain|responsables?|vous",
}
_BY_ITSELF = {POLICE: "police", ANYBODY: "human|person"}
"""What says all of it without a verb."""

_CALLS = re.compile(
    "(?:(?:what is|whats|do you have|give me|quel est) )?(?:(?:the|your|a|votre|un|le) )?"
    "(?:(?:phone|telephone) number|numero de telephone)|"
    "(?:(?:please|can you|could you) )?call me(?: back)?|r?appelez moi|telephonez moi|"
    "(?:(?:est ce que )?je peux|puis je|peut on|je (?:veux|voudrais)|jaimerais|comment) "
    "vous (?:appeler|parler|telephoner|joindre|ecrire)"
)


def wanted(words: str) -> str | None:
    """Return with whom somebody says that they want to speak: a role, ANYBODY, or None."""
    said = _BEHIND.sub("", bare_words(words))
    if _CALLS.fullmatch(said):
        return ANYBODY
    led = _LEADS.match(said)
    rest = said[led.end() :] if led else said
    if between := _BETWEEN.match(rest):
        rest = rest[between.end() :]
    forms = _WHO if led else _BY_ITSELF
    return next((who for who, form in forms.items() if re.fullmatch(form, rest)), None)


def heard(turn: Turn, said: Said) -> Answer | None:
    """Say whom they can reach, after the number for danger: no bot can put anybody through."""
    who = wanted(said.text)
    if who is None:
        return None
    unasked.set_aside(turn)
    text, ways = _WAYS[who](turn) if turn.home else _nowhere(turn)
    first = joined([danger.now(turn), text], " ")
    answer = turn.say(first, *ways, turn.button(N_("Find help"), "help_find"), _menu(turn))
    return danger.first(turn, answer, said.text)


def _menu(turn: Turn) -> Row:
    return turn.button(N_("Menu"), "menu")


def _nowhere(turn: Turn) -> tuple[Text, list[Row]]:
    return turn.t("I am a bot, and I do not know which group is yours. I cannot call."), []


def _police(turn: Turn) -> tuple[Text, list[Row]]:
    """Return the way to the police contact; without one the line for what is not urgent."""
    found = _of(turn, POLICE)
    line = turn.group.nonurgent
    if found:
        names = turn.texts.listed([one.name for one in found])
        text = turn.t(
            "I am a bot. Police contact: {names}. You write through me, and the answer takes days.",
            names=names,
        )
        number = turn.t("Police, not urgent: {number}.", number=line) if line else Text()
        return joined([text, number], " "), _asks(turn, POLICE, found)
    if line:
        text = turn.t(
            "I am a bot, and this group has no police contact. Police, not urgent: {number}.",
            number=line,
        )
        return text, []
    return turn.t("I am a bot. This group has no police contact and named no other number."), []


def _community(turn: Turn) -> tuple[Text, list[Row]]:
    """Return the way to whoever is not police, and the line that knows everybody else."""
    found = _of(turn, COMMUNITY)
    near = turn.t("211 knows who helps near you: social workers, nurses and others.")
    if not found:
        text = turn.t("I am a bot, and this group has no contact who is not police.")
        return joined([text, near], " "), []
    text = turn.t(
        "I am a bot. Community contact, not police: {names}. You write through me, and the answer "
        "takes days.",
        names=turn.texts.listed([one.name for one in found]),
    )
    return joined([text, near], " "), _asks(turn, COMMUNITY, found)


def _anybody(turn: Turn) -> tuple[Text, list[Row]]:
    """Return the ways to every contact, else to the organizers."""
    text = turn.t("I am a bot: nobody can call me, and no person reads along. You can write to:")
    police, others = _of(turn, POLICE), _of(turn, COMMUNITY)
    ways = [*_asks(turn, POLICE, police), *_asks(turn, COMMUNITY, others)]
    return text, ways or [turn.button(N_("Ask the organizers"), "question_start")]


def _of(turn: Turn, role: str) -> list[Whom]:
    return [one for one in asking.askable(turn) if one.role == role]


def _asks(turn: Turn, role: str, found: list[Whom]) -> list[Row]:
    """Return the button that asks the one contact of a role; several are chosen from later."""
    if not found:
        return []
    label = N_("Ask a police contact") if role == POLICE else N_("Ask a contact, not police")
    if len(found) == 1:
        return [turn.named(card.ask_label(turn, found[0]), "question_to", role)]
    return [turn.button(label, "question_to", role)]


_WAYS = {POLICE: _police, COMMUNITY: _community, ANYBODY: _anybody}
