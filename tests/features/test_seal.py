"""Sealed words, pictures and ways back: what opens them, what does not, what a thief can see."""

from __future__ import annotations

import secrets
import string
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.features.tips.seal import (
    LARGEST_PICTURE,
    PICTURE_SIZES,
    ROUTE_SIZE,
    SIZES,
    BrokenSealError,
    Route,
    Seal,
)
from bot.keys import ID_BYTES, SECTIONS, Keys, Ring, fresh

ROW, OTHER_ROW = "a" * 32, "b" * 32
STORY = "Someone tries car doors at night."
HERE = Route("telegram", "-1001234567890", "fr")
WORDS = st.text(max_size=2000)
NAMES = st.text(string.printable, max_size=30)
PLACES = st.tuples(
    st.sampled_from([ROW, OTHER_ROW]),
    st.sampled_from(["what", "place", "moment", "looks", "desk", "words", "pixels"]),
)
BITS = st.integers(min_value=0)
SEALED_BY_GCM = 28
"""Bytes: a nonce before, a tag behind."""


def flipped(sealed: bytes, bit: int) -> bytes:
    """Return the same bytes with one bit changed."""
    changed = bytearray(sealed)
    at = bit % (len(sealed) * 8)
    changed[at // 8] ^= 1 << at % 8
    return bytes(changed)


# --- Words and pictures ---


@given(WORDS)
def test_what_is_closed_opens_again_and_takes_one_of_three_sizes(words):
    wrapped, seal = Seal(keys := fresh()).fresh(ROW)
    sealed = seal.close(ROW, "what", words)
    assert Seal(keys).case(ROW, wrapped).open(ROW, "what", sealed) == words
    assert len(sealed) - SEALED_BY_GCM in SIZES


@given(st.text(alphabet="\0\x80\u0080 a", max_size=600))
def test_words_that_look_like_padding_stay_as_they_are(words):
    _, seal = Seal(fresh()).fresh(ROW)
    assert seal.open(ROW, "what", seal.close(ROW, "what", words)) == words


@settings(max_examples=30)
@given(st.integers(0, LARGEST_PICTURE), st.binary(max_size=50))
def test_pictures_take_one_of_three_sizes_and_come_back_as_they_were(length, end):
    picture = (bytes(length) + end)[-length:] if length else b""
    _, seal = Seal(fresh()).fresh(ROW)
    sealed = seal.close_bytes(ROW, "pixels", picture)
    assert seal.open_bytes(ROW, "pixels", sealed) == picture
    assert len(sealed) - SEALED_BY_GCM in PICTURE_SIZES


@pytest.mark.parametrize(("size", "larger"), list(pairwise(SIZES)))
def test_words_fill_a_size_to_its_last_byte_but_one(size, larger):
    _, seal = Seal(fresh()).fresh(ROW)
    assert len(seal.close(ROW, "what", "x" * (size - 1))) == size + SEALED_BY_GCM
    assert len(seal.close(ROW, "what", "x" * size)) == larger + SEALED_BY_GCM


@pytest.mark.parametrize(("size", "larger"), list(pairwise(PICTURE_SIZES)))
def test_pictures_fill_a_size_to_its_last_byte_but_one(size, larger):
    _, seal = Seal(fresh()).fresh(ROW)
    assert len(seal.close_bytes(ROW, "pixels", bytes(size - 1))) == size + SEALED_BY_GCM
    assert len(seal.close_bytes(ROW, "pixels", bytes(size))) == larger + SEALED_BY_GCM


@pytest.mark.parametrize("too_long", ["x" * SIZES[-1], "é" * (SIZES[-1] // 2)])
def test_too_many_words_are_a_bug_and_no_silent_loss(too_long):
    _, seal = Seal(fresh()).fresh(ROW)
    with pytest.raises(ValueError, match="do not fit"):
        seal.close(ROW, "what", too_long)
    with pytest.raises(ValueError, match="do not fit"):
        seal.close_bytes(ROW, "pixels", bytes(LARGEST_PICTURE + 1))


# --- What does not open ---


@given(WORDS, BITS)
def test_words_with_a_single_changed_bit_do_not_open(words, bit):
    _, seal = Seal(fresh()).fresh(ROW)
    with pytest.raises(BrokenSealError):
        seal.open(ROW, "what", flipped(seal.close(ROW, "what", words), bit))


@given(BITS)
def test_a_case_whose_key_has_a_single_changed_bit_does_not_open(bit):
    wrapped, _ = (seal := Seal(fresh())).fresh(ROW)
    with pytest.raises(BrokenSealError):
        seal.case(ROW, flipped(wrapped, bit))


@given(BITS)
def test_a_way_back_with_a_single_changed_bit_leads_nowhere(bit):
    seal = Seal(fresh())
    assert seal.way(ROW, flipped(seal.route(ROW, *HERE), bit)) is None


@given(st.integers(0, 600))
def test_what_was_cut_short_does_not_open(length):
    wrapped, case = (seal := Seal(fresh())).fresh(ROW)
    sealed, route = case.close(ROW, "what", STORY), seal.route(ROW, *HERE)
    with pytest.raises(BrokenSealError):
        case.open(ROW, "what", sealed[: min(length, len(sealed) - 1)])
    with pytest.raises(BrokenSealError):
        seal.case(ROW, wrapped[: min(length, len(wrapped) - 1)])
    assert seal.way(ROW, route[: min(length, len(route) - 1)]) is None


@given(PLACES, PLACES)
def test_words_that_are_moved_to_another_row_or_column_do_not_open(sealed_for, moved_to):
    assume(sealed_for != moved_to)
    _, seal = Seal(fresh()).fresh(ROW)
    with pytest.raises(BrokenSealError):
        seal.open(*moved_to, seal.close(*sealed_for, STORY))


def test_nothing_of_a_case_opens_in_another_or_in_another_column():
    seal = Seal(fresh())
    (wrapped, case), (_, other) = seal.fresh(ROW), seal.fresh(OTHER_ROW)
    with pytest.raises(BrokenSealError):
        other.open(ROW, "what", case.close(ROW, "what", STORY))
    route = seal.route(ROW, *HERE)
    for row, sealed in ((OTHER_ROW, wrapped), (ROW, route), (ROW, case.close(ROW, "key", STORY))):
        with pytest.raises(BrokenSealError):
            seal.case(row, sealed)
    for row, sealed in ((OTHER_ROW, route), (ROW, wrapped)):
        assert seal.way(row, sealed) is None


def test_keys_that_carry_the_same_name_open_nothing_of_each_other():
    ours, theirs = (
        Keys(*(Ring({"k1": secrets.token_bytes(32)}) for _ in SECTIONS)) for _ in range(2)
    )
    wrapped, _ = Seal(ours).fresh(ROW)
    with pytest.raises(BrokenSealError):
        Seal(theirs).case(ROW, wrapped)
    assert Seal(theirs).way(ROW, Seal(ours).route(ROW, *HERE)) is None


@given(WORDS)
def test_without_the_keys_nothing_opens(words):
    seal, thief = Seal(fresh()), Seal(fresh())
    wrapped, case = seal.fresh(ROW)
    sealed = case.close(ROW, "what", words)
    with pytest.raises(BrokenSealError):
        thief.case(ROW, wrapped)
    _, other = thief.fresh(ROW)
    with pytest.raises(BrokenSealError):
        other.open(ROW, "what", sealed)
    assert thief.way(ROW, seal.route(ROW, *HERE)) is None


@pytest.mark.parametrize("no_key", [b"", b"\0", b"\0" * 76, b"\xff" * 76, b"c" * 200])
def test_without_its_own_key_a_case_is_erased(no_key):
    with pytest.raises(BrokenSealError):
        Seal(fresh()).case(ROW, no_key)


# --- The way back ---


@given(NAMES, NAMES, NAMES)
def test_a_way_back_leads_where_it_did_and_always_takes_as_many_bytes(platform, chat, language):
    seal = Seal(fresh())
    sealed = seal.route(ROW, platform, chat, language)
    assert seal.way(ROW, sealed) == (platform, chat, language)
    assert len(sealed) == len(seal.no_route())


def test_a_way_back_that_does_not_fit_is_a_bug_and_no_silent_loss():
    with pytest.raises(ValueError, match="do not fit"):
        Seal(fresh()).route(ROW, "telegram", "1" * ROUTE_SIZE, "en")


def test_where_there_is_no_way_back_it_looks_like_one():
    """The name of the key stands before both; behind it any byte may stand anywhere."""
    seal = Seal(fresh())
    some = [seal.route(ROW, *HERE) for _ in range(1000)]
    none = [seal.no_route() for _ in range(1000)]
    assert all(seal.way(ROW, one) is None for one in none)
    (named,) = {one[:ID_BYTES] for one in some + none}
    assert named.rstrip(b"\0").decode() == seal.keys.route.newest
    (length,) = {len(one) for one in some + none}
    for at in range(ID_BYTES, length):
        for kind in (some, none):
            assert len({one[at] for one in kind}) > 200  # of 256; chance gives 251


def test_a_way_back_needs_no_key_but_its_own():
    """Whoever has the keys of words, cases and pauses, but not this one, finds nobody."""
    keys, others = fresh(), fresh()
    route = Seal(keys).route(ROW, *HERE)
    without = Keys(keys.words, keys.content, others.route, keys.people)
    assert Seal(without).way(ROW, route) is None
    alone = Keys(others.words, others.content, keys.route, others.people)
    assert Seal(alone).way(ROW, route) == HERE


# --- When keys change ---


@given(WORDS)
def test_what_is_renewed_opens_under_the_newest_keys_alone(words):
    old = fresh()
    wrapped, case = Seal(old).fresh(ROW)
    sealed, route = case.close(ROW, "what", words), Seal(old).route(ROW, *HERE)
    changing = Seal(old.with_new())
    assert changing.case(ROW, wrapped).open(ROW, "what", sealed) == words
    assert changing.way(ROW, route) == HERE
    renewed = changing.renewed_key(ROW, wrapped), changing.renewed_route(ROW, route)
    after = Seal(changing.keys.only_newest())
    assert after.case(ROW, renewed[0]).open(ROW, "what", sealed) == words
    assert after.way(ROW, renewed[1]) == HERE
    with pytest.raises(BrokenSealError):
        after.case(ROW, wrapped)
    assert after.way(ROW, route) is None


def test_after_a_change_no_way_back_still_looks_like_one():
    old = fresh()
    changing = Seal(old.with_new())
    none = changing.renewed_route(ROW, Seal(old).no_route())
    some = changing.renewed_route(ROW, Seal(old).route(ROW, *HERE))
    assert none[:ID_BYTES] == some[:ID_BYTES]
    assert len(none) == len(some)
    assert changing.way(ROW, none) is None


def test_a_key_that_does_not_open_is_not_renewed():
    wrapped, _ = Seal(fresh()).fresh(ROW)
    with pytest.raises(BrokenSealError):
        Seal(fresh()).renewed_key(ROW, wrapped)


# --- What can be seen from outside ---


def test_twenty_of_one_person_look_like_twenty_of_twenty_people():
    """Not even eight bytes are the same in two of them, but for the names of keys."""
    seal = Seal(fresh())
    accounts = ["5001"] * 20 + [str(5002 + at) for at in range(20)]
    seen: set[bytes] = set()
    for number, account in enumerate(accounts):
        row = f"{number:032x}"
        wrapped, case = seal.fresh(row)
        named = (wrapped, seal.route(row, "telegram", account, "en"))
        sealed = [one[ID_BYTES:] for one in named]
        sealed += [case.close(row, column, STORY) for column in ("what", "place", "desk")]
        parts = {one[at : at + 8] for one in sealed for at in range(len(one) - 7)}
        assert not parts & seen
        seen |= parts


def test_nothing_sealed_twice_looks_the_same():
    seal = Seal(fresh())
    first, case = seal.fresh(ROW)
    second, _ = seal.fresh(ROW)
    assert first != second
    assert case.close(ROW, "what", STORY) != case.close(ROW, "what", STORY)
    assert seal.route(ROW, *HERE) != seal.route(ROW, *HERE)
    assert seal.no_route() != seal.no_route()


def test_a_code_hangs_on_the_key_and_on_every_word():
    seal = Seal(fresh())
    assert seal.code("a b c") == seal.code("a b c")
    assert seal.code("a b c") != seal.code("a b d")
    assert seal.code("a b c") != Seal(fresh()).code("a b c")


def test_a_code_outlives_a_change_of_keys():
    keys = fresh()
    assert Seal(keys.with_new().only_newest()).code("a b c") == Seal(keys).code("a b c")


def test_what_is_printed_of_a_seal_shows_no_key_and_no_way_back():
    keys = fresh()
    seal = Seal(keys)
    _, case = seal.fresh(ROW)
    printed = f"{seal!r} {case!r} {seal.way(ROW, seal.route(ROW, *HERE))!r}"
    for ring in (keys.words, keys.content, keys.route, keys.people):
        (secret,) = ring.secrets.values()
        assert repr(secret) not in printed
        assert secret.hex() not in printed
    assert not any(part in printed for part in HERE)
