"""Harm by one's own is told from games, sayings and ordinary days, in both languages."""

from __future__ import annotations

import pytest

from bot.danger import is_danger
from bot.danger.own import is_own
from tests import own_english, own_french
from tests.alarms import NO_DANGER_ENGLISH, NO_DANGER_FRENCH
from tests.ordinary import ENGLISH, FRENCH


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
