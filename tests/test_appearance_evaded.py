"""A race in anger, in a code, in digits or in slang is thought about as in plain words."""

from __future__ import annotations

import pytest

from bot.appearance import INSULT, before_all
from tests.test_sought import lines

PAUSED = """
Drunk natives by the store
A dirty old Indian on the bench
2 b1ack guys at the bus stop
B1ack woman sits on the wall
Bl4ck guy jogging past
AA female, 30s, at the bus stop
AA guy again by the school
No whites left on this block
No real Canadians around here
Maudit Haïtien dans la ruelle
Un ostie d'Arabe sur le banc
Pas un Québécois dans cette maison
Deux renois au parc
Des rebeus au coin
"""

INSULTS = """
sale juif
Sales Arabes au parc
dirty Jews on Elm
the kike from 14
two japs on Oak
That Jap at the corner
She is an ape
those people look like monkeys
Ils ont l'air de singes
on dirait des macaques
"""

FREE = """
For sale: black jacket, size M
No Indian food left, the stand is closed
The AA men's group meets on Monday at 7
The kids jumped like monkeys at the gym
Kike Hernandez coaches on Sunday
Les Canadiens jouent ce soir, la rue sera bruyante
No dogs in the playground any more
The drunk driver hit the fence at Elm
Vente: sacs, souliers et un vélo noir
The monkeys at the zoo are back
My c1ass is full, sorry
La salle est sale depuis dimanche
"""


@pytest.mark.parametrize("words", lines(PAUSED))
def test_a_race_in_other_words_is_thought_about(words: str) -> None:
    found = before_all(words)
    assert found
    assert found.origin


@pytest.mark.parametrize("words", lines(INSULTS))
def test_an_insult_in_a_sentence_is_one(words: str) -> None:
    assert before_all(words) == INSULT


@pytest.mark.parametrize("words", lines(FREE))
def test_what_sounds_alike_is_none(words: str) -> None:
    assert before_all(words) is None
