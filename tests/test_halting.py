"""Words that only say that something is not to go out, and answers that begin like them."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.halting import closes, halts, surely, undoes

SURE = """
stop
no stop
Stop, wrong person
wait, don't send it
please don't send that
please don't send it yet
hang on a second
hold on please
give me a minute
no don't
wrong one
I made a mistake
abort
oops
could you not send it
take it back please
attends, non
attendez deux minutes
retirez
pas envoyer
n'envoie pas stp
ne l'envoyez pas s'il vous plaît
je me suis trompé
""".strip().splitlines()

OPEN = """
no
no, not yet
later
that's wrong
mistake
delete it
pas encore
plus tard
c'est une erreur
""".strip().splitlines()

ANSWERS = """
wait for the city, they come on Tuesday
wait a few days
no, the lamp is not ours
no, it was me
No, you can't
Stop by the office on Monday
Don't feed them
Cancel your permit online
You can take it back to the shop
It is a mistake of the city
thank you
ok
the second one
this question is for the city
Attendez la ville
""".strip().splitlines()


@pytest.mark.parametrize("words", SURE)
def test_what_can_only_halt(words: str) -> None:
    assert halts(words)
    assert surely(words)


@pytest.mark.parametrize("words", OPEN)
def test_what_may_be_an_answer_where_something_else_is_asked(words: str) -> None:
    assert halts(words)
    assert not surely(words)


@pytest.mark.parametrize("words", ANSWERS)
def test_an_answer_that_begins_so_is_one(words: str) -> None:
    assert not halts(words)
    assert not surely(words)


@pytest.mark.parametrize("words", ["take it back", "undo", "delete my answer", "retirez ça svp"])
def test_what_takes_back(words: str) -> None:
    assert undoes(words)


@pytest.mark.parametrize("words", ["stop", "wait", "They take the old ones back"])
def test_what_takes_nothing_back(words: str) -> None:
    assert not undoes(words)


@pytest.mark.parametrize(
    "words", ["done", "thanks", "merci", "ok thank you very much", "C'est fait, merci", "all good"]
)
def test_what_says_that_it_is_well(words: str) -> None:
    assert closes(words)
    assert not halts(words)


@pytest.mark.parametrize(
    "words", ["great idea", "thanks, I have a question", "done by the city", "yes", "the good one"]
)
def test_what_says_more_than_that(words: str) -> None:
    assert not closes(words)


KINDLY = ["please", "it", "my answer", "ok", "sorry", "stp", "merci", "now", "c'est"]


@pytest.mark.parametrize(
    "word",
    [
        "take it back", "undo", "delete", "retirer", "stop", "no", "cancel", "wrong", "annule",
        "done", "thanks", "merci",
    ],
)  # fmt: skip
def test_however_kindly_it_is_said(word: str) -> None:
    for before, after in permutations(("", *KINDLY), 2):
        words = f"{before} {word} {after}"
        assert halts(words) or undoes(words) or closes(words), words
