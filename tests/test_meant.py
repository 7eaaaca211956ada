"""Plain words with typing mistakes."""

from __future__ import annotations

import pytest

from bot.features.front.words import LANGUAGES, SILENCE, keyed
from bot.meant import meant

WORDS = keyed({"stop": SILENCE, **LANGUAGES})


@pytest.mark.parametrize("typed", ["stop", "STOP", " Stop. ", "stpo", "sttop", "sto", "/stop"])
def test_a_slip_of_the_finger_is_forgiven(typed: str) -> None:
    assert meant(typed, WORDS) == "stop"


@pytest.mark.parametrize("typed", ["shop", "step", "stop it at the corner", "", "?", "a"])
def test_another_word_is_another_word(typed: str) -> None:
    assert meant(typed, WORDS) is None


def test_languages_answer_to_their_names() -> None:
    assert meant("francais", WORDS) == "fr"
    assert meant("Français", WORDS) == "fr"
    assert meant("englsh", WORDS) == "en"
