"""Harm by one's own is told from games, sayings and ordinary days, in both languages."""

from __future__ import annotations

import pytest

from bot.danger import AT_HOME, HURTING, is_danger
from bot.danger.own import is_by_writer, is_own
from bot.features.help.nearest import nearest
from tests import own_english, own_french
from tests.alarms import NO_DANGER_ENGLISH, NO_DANGER_FRENCH
from tests.ordinary import ENGLISH, FRENCH
from tests.stage import Town


@pytest.mark.parametrize("words", [*own_english.HARM, *own_french.HARM])
def test_harm_by_ones_own_is_understood(words: str) -> None:
    assert is_own(words)


@pytest.mark.parametrize(
    "words",
    [
        *own_english.NO_HARM,
        *own_french.NO_HARM,
        *ENGLISH,
        *FRENCH,
        *NO_DANGER_ENGLISH,
        *NO_DANGER_FRENCH,
    ],
)
def test_what_only_sounds_like_it_is_none(words: str) -> None:
    assert not is_own(words)


@pytest.mark.parametrize("language", [own_english, own_french])
def test_there_are_a_hundred_and_fifty_sentences_and_more_in_each_language(
    language: object,
) -> None:
    harm, none = vars(language)["HARM"], vars(language)["NO_HARM"]
    assert len(set(harm)) >= 100
    assert len({*harm, *none}) >= 150


@pytest.mark.parametrize(
    "words",
    [
        "My husband hit me. I don't know what to do.",
        "MY HUSBAND HIT ME",
        "my husbnad hit me",
        "my step-dad hits me",
        "He hit me again last night",
        "mon mari ma frappée",
        "Mon mari M’A FRAPPÉE",
    ],
)
def test_it_is_heard_however_it_is_typed(words: str) -> None:
    assert is_own(words)


@pytest.mark.parametrize(
    "words",
    [
        "A man on Elm shouted and then he hit me",
        "Somebody came out of the bar and he pushed me against the wall",
        "Un homme est sorti du bar et il m'a frappé",
    ],
)
def test_a_stranger_is_not_ones_own(words: str) -> None:
    assert not is_own(words)


@pytest.mark.parametrize(
    "words",
    [
        "hit me up",
        "he beats me at chess",
        "my wife would kill me if I forgot",
        "my brother threw me a surprise party",
        "my sister beat me to the last parking spot",
        "I locked my husband out",
        "ma femme me tuerait si j'oubliais",
        "mon fils me bat à Mario Kart",
        "mon père me bat au ping-pong",
    ],
)
def test_a_game_and_a_saying_are_no_danger(words: str) -> None:
    assert not is_danger(words)
    assert not is_own(words)


# --- Who writes is who does it ---

BY_WRITER = [
    "I hit my wife",
    "i slapped my girlfriend last night and i hate myself for it",
    "I got angry and punched my son",
    "I pushed my wife down the stairs",
    "I can't stop hitting my kids",
    "I want to stop hurting my wife",
    "I'm afraid I'll hurt my kids",
    "j'ai frappé ma blonde",
    "jai giflé mon fils",
    "je l'ai frappée",
    "j'ai levé la main sur ma fille",
    "je suis violent avec ma conjointe",
    "j'ai peur de frapper mes enfants",
]


@pytest.mark.parametrize("words", BY_WRITER)
def test_who_hurts_their_own_is_heard_as_such(words: str) -> None:
    assert is_own(words)
    assert is_by_writer(words)
    assert nearest(words) == HURTING


@pytest.mark.parametrize(
    "words",
    [
        "I was hit by my boyfriend",
        "I was beaten when my husband was drunk",
        "I got slapped by my mom",
        "he hits his kids",
        "j'ai été frappée par mon chum",
        "je suis battue par mon mari",
        "je me suis fait frapper par mon ex",
    ],
)
def test_who_is_hurt_is_not_who_hurts(words: str) -> None:
    assert not is_by_writer(words)
    assert nearest(words) == AT_HOME


@pytest.mark.parametrize(
    "words",
    [
        "I never hit my wife",
        "he never hits me",
        "my husband never hit me",
        "I beat my brother at chess",
        "I hit my husband's car by accident",
        "my son beats me at chess",
        "I hit a deer with my wife",
        "j'ai battu mon frère aux cartes",
        "mon chum me frappe jamais",
        "je frappe jamais mes enfants",
        "je bats ma femme au scrabble",
        "I read about a man who hits his wife in a book",
    ],
)
def test_what_never_was_a_game_and_a_book_are_no_harm(words: str) -> None:
    assert not is_own(words)


@pytest.mark.parametrize("typed", ["I hit my wife", "j'ai frappé ma blonde"])
async def test_who_hurts_their_own_reads_the_number_and_who_helps_to_stop(
    town: Town, typed: str
) -> None:
    await town.maria.says(typed)
    assert "911" in town.maria.last.partition("\n")[0]
    assert "211" in town.maria.last
    assert "stop hurting" in town.maria.last or "arrêter de faire du mal" in town.maria.last
    assert not any("warn" in one or "avertir" in one for one in town.maria.labels)
