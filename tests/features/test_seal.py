"""Sealed words: what opens them, what does not, and what a thief of the database can see."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.tips.seal import SIZES, BrokenSealError, Seal
from bot.keys import Keys, Ring, fresh

ROW, OTHER_ROW = "a" * 32, "b" * 32
WORDS = st.text(max_size=2000)


@given(WORDS)
def test_what_is_closed_opens_again_and_takes_one_of_three_sizes(words):
    wrapped, seal = Seal(keys := fresh()).fresh(ROW)
    sealed = seal.close(ROW, "what", words)
    assert Seal(keys).case(ROW, wrapped).open(ROW, "what", sealed) == words
    assert len(sealed) - 28 in SIZES


@given(st.text(alphabet="\0\x80\u0080 a", max_size=600))
def test_words_that_look_like_padding_stay_as_they_are(words):
    _, seal = Seal(fresh()).fresh(ROW)
    assert seal.open(ROW, "what", seal.close(ROW, "what", words)) == words


def test_words_in_another_place_do_not_open():
    _, seal = Seal(fresh()).fresh(ROW)
    sealed = seal.close(ROW, "what", "words")
    for row, column in ((OTHER_ROW, "what"), (ROW, "place")):
        with pytest.raises(BrokenSealError):
            seal.open(row, column, sealed)


@given(st.integers(min_value=0, max_value=539), st.integers(min_value=0, max_value=7))
def test_a_single_changed_bit_fails_closed(byte, bit):
    _, seal = Seal(fresh()).fresh(ROW)
    sealed = bytearray(seal.close(ROW, "what", "words"))
    sealed[byte] ^= 1 << bit
    with pytest.raises(BrokenSealError):
        seal.open(ROW, "what", bytes(sealed))


def test_without_its_key_a_case_is_erased():
    keys = fresh()
    wrapped, seal = Seal(keys).fresh(ROW)
    sealed = seal.close(ROW, "what", "words")
    for no_key in (b"", wrapped[:-1], b"\x00" + wrapped, b"\xff" * 70):
        with pytest.raises(BrokenSealError):
            Seal(keys).case(ROW, no_key)
    with pytest.raises(BrokenSealError):
        Seal(keys).case(OTHER_ROW, wrapped)
    with pytest.raises(BrokenSealError):
        Seal(fresh()).case(ROW, wrapped)
    _, other = Seal(keys).fresh(ROW)
    with pytest.raises(BrokenSealError):
        other.open(ROW, "what", sealed)


def test_an_older_key_still_opens_what_it_sealed():
    old = fresh()
    wrapped, seal = Seal(old).fresh(ROW)
    sealed = seal.close(ROW, "what", "words")
    both = Ring({**old.content.secrets, "newer": b"n" * 32})
    rotated = Seal(Keys(old.words, both))
    assert rotated.case(ROW, wrapped).open(ROW, "what", sealed) == "words"
    newly, _ = rotated.fresh(OTHER_ROW)
    assert newly[1:6] == b"newer"


def test_nothing_sealed_twice_looks_the_same():
    seal = Seal(fresh())
    first, one = seal.fresh(ROW)
    second, _ = seal.fresh(ROW)
    assert first != second
    assert one.close(ROW, "what", "words") != one.close(ROW, "what", "words")


def test_a_code_hangs_on_the_key_and_on_every_word():
    seal = Seal(fresh())
    assert seal.code("a b c") == seal.code("a b c")
    assert seal.code("a b c") != seal.code("a b d")
    assert seal.code("a b c") != Seal(fresh()).code("a b c")


def test_too_many_words_are_a_bug_and_no_silent_loss():
    _, seal = Seal(fresh()).fresh(ROW)
    with pytest.raises(ValueError, match="do not fit"):
        seal.close(ROW, "what", "x" * 8192)


def test_what_is_printed_of_a_seal_shows_no_key():
    keys = fresh()
    seal = Seal(keys)
    _, case = seal.fresh(ROW)
    for ring in (keys.words, keys.content):
        (secret,) = ring.secrets.values()
        assert repr(secret) not in repr(seal) + repr(case)
        assert secret.hex() not in repr(seal) + repr(case)
