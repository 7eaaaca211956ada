"""What the bot may never promise, in any sentence; and what it says before a word is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.texts import LANGUAGES
from tests import catalogue
from tests.stage import Person, Town

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")

LIES = {
    "en": (
        "Your message is 100 % anonymous.",
        "It is completely anonymous.",
        "You stay untraceable.",
        "Nobody can find out that it was you.",
        "No one will ever know who you are.",
        "This chat is end-to-end encrypted.",
        "We use military-grade protection.",
        "We know nothing about you.",
        "The police cannot get it.",
        "Police will never see your name.",
        "This chat is monitored 24/7.",
        "Somebody reads it around the clock.",
        "Your message is secure.",
        "It is stored securely.",
        "Your secret is safe with us.",
        "We guarantee that you stay hidden.",
        "It leaves no trace.",
        "It is impossible to identify you.",
        "Your data is fully protected.",
    ),
    "fr": (
        "Votre message est 100 % anonyme.",
        "C'est totalement anonyme.",
        "Vous restez intraçable.",
        "Personne ne peut savoir que c'est vous.",
        "Personne ne pourra vous retrouver.",
        "Cette conversation est chiffrée de bout en bout.",
        "Une protection de niveau militaire.",
        "Nous ne savons rien de vous.",
        "La police ne peut pas l'obtenir.",
        "La police ne verra jamais votre nom.",
        "Surveillé 24 h/24, 7 j/7.",
        "Quelqu'un le lit jour et nuit.",
        "Votre message est sécurisé.",
        "Tout se passe en toute sécurité.",
        "Votre secret est bien gardé.",
        "Nous vous garantissons de rester caché.",
        "Cela ne laisse aucune trace.",
        "Il est impossible de vous identifier.",
        "Vos données sont totalement protégées.",
    ),
}
"""Promises that nobody who keeps a bot on somebody else's platform can keep."""

_EN = r"""
    anonym | untrace | unidentif | end[- ]to[- ]end | (?:military|bank)[- ]grade | guarantee
    | no(?:body|\s?one)\s(?:can|could|will)\s(?:ever\s)?(?:find\sout|know|identify|trace|tell\swho)
    | we\sknow\snothing | i\sknow\snothing
    | police\s(?:cannot|can't|can\snot|can\snever|will\snever|won't|never)\s
    | 24/7 | around\sthe\sclock | \bmonitored | \bsecure(?:ly)?\b | \bis\ssafe\swith | no\strace\b
    | impossible\sto\s(?:identify|trace|find) | (?:fully|totally|completely|perfectly)\s(?:protected
    | safe|private|hidden|confidential)
"""
_FR = r"""
    anonym | intra[cç]able | de\sbout\sen\sbout | (?:niveau|qualité)\smilitaire | garanti
    | personne\sne\s(?:peut|pourra|pourrait|saura)\s(?:jamais\s)?(?:le\s)?(?:savoir|découvrir
        |vous\s(?:retrouver|identifier|reconnaître)|qui)
    | nous\sne\ssavons\srien | je\sne\ssais\srien | la\spolice\sne\s(?:peut|pourra|verra|saura)
    | 24\s?(?:h\s?)?(?:/|sur\s)\s?(?:7|24) | quelqu['’]un\sle\slit\sjour\set\snuit
    | \bsécurisé | en\stoute\ssécurité | secret\sest\s(?:bien\sgardé|en\ssûreté)
    | aucune\strace\b | impossible\sde\svous | (?:totalement|entièrement|parfaitement)\s(?:protégé
        |privé|caché|confidentiel|sûr)
"""
BANNED = {
    language: re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for language, pattern in (("en", _EN), ("fr", _FR))
}


def said(language: str) -> list[str]:
    """Return every sentence and label of the bot in a language."""
    found = catalogue.sentences() if language == "en" else catalogue.translated(language)
    parts = [one.id if language == "en" else one.string for one in found if one.id]
    return [text for part in parts for text in ([part] if isinstance(part, str) else part)]


@pytest.mark.parametrize(
    ("language", "lie"), [(language, lie) for language, lies in LIES.items() for lie in lies]
)
def test_a_promise_that_cannot_be_kept_is_noticed(language: str, lie: str) -> None:
    assert BANNED[language].search(lie)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_promises_what_cannot_be_kept(language: str) -> None:
    assert [text for text in said(language) if BANNED[language].search(text)] == []


SOUGHT = "[anonymous tips](#who-could-learn-what)"
"""What people search for may stand in the README where it leads to what is true of it."""


COMMAND = re.compile(r"(?:^|[\s(“«\"'])/[a-z]{2,}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_tells_anybody_to_write_a_command(language: str) -> None:
    assert [text for text in said(language) if COMMAND.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_readme_promises_nothing_that_cannot_be_kept(language: str) -> None:
    # It may say what it is not: "not end-to-end encrypted".
    told = README.replace(SOUGHT, "", 1)
    honest = re.sub(r"\b(?:not|nor|never|no)\s+(?:says?\s+)?[“\"]?[\w%-]+", "", told)
    assert [found[0] for found in BANNED[language].finditer(honest)] == []


# --- Before the first word ---

FACTS = {
    "the platform knows that you write": {
        "en": r"(?:app|Telegram|Discord)\b.{0,60}\bsee that you write",
        "fr": r"(?:application|Telegram|Discord)\b.{0,80}\bvo(?:ir|it|ient)\b.{0,20}écri",
    },
    "whoever runs the computer could see it": {
        "en": r"the person who runs my computer can see",
        "fr": r"mon ordinateur",
    },
    "your words can identify you": {
        "en": r"own words can give you away",
        "fr": r"[Vv]os (?:propres )?mots peuvent",
    },
    "in a small group few people could have known": {
        "en": r"small group",
        "fr": r"petit groupe",
    },
    "it is not for emergencies": {
        "en": r"not for emergencies",
        "fr": r"[Pp]as (?:pour|fait pour|destiné à) (?:les |des |une )?urgences?",
    },
    "there is stronger cover elsewhere": {
        "en": r"More cover.{0,20}Crime Stoppers",
        "fr": r"(?:Crime Stoppers|Échec au crime)",
    },
    "a child in danger must be reported": {
        "en": r"must report a child in danger|child in danger must be reported",
        "fr": r"enfant en danger",
    },
}


async def _presses(one: Person, action: str) -> str:
    """Press the first button of the newest screen that leads to an action, in any language."""
    button = next(one for one in one.messages[-1].buttons if one.data.startswith(f"{action}-"))
    await one.presses(button.label)
    return one.last


async def before_the_first_word(one: Person, language: str) -> list[str]:
    """Walk to where the first words are asked for, and return what was shown on the way."""
    await one.says("francais" if language == "fr" else "english")
    await one.says("menu")
    screens = [await _presses(one, "tip_start"), await _presses(one, "tip_who")]
    assert one.form is None
    await _presses(one, "tip_tell")
    return screens


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_before_a_word_is_written_all_that_must_be_known_is_said(
    town: Town, who: str, language: str
) -> None:
    screens = await before_the_first_word(getattr(town, who), language)
    shown = " ".join(screens)
    assert [fact for fact, words in FACTS.items() if not re.search(words[language], shown)] == []
    assert all(len(screen) <= 300 for screen in screens)
    assert not BANNED[language].search(shown)
