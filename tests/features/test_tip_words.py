"""Six words and how they are read back; slots; numbers."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from math import log2
from string import ascii_lowercase

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bot import danger
from bot.features.tips import rules
from bot.features.tips.seal import Seal
from bot.features.tips.sender.reading import SixWords
from bot.features.tips.slots import Slots
from bot.features.tips.wording import phrase
from bot.keys import fresh
from bot.texts import LANGUAGES
from storage import tips
from storage.tip_desk import HOURS
from tests.test_house import texts as said_in

LISTS = {language: phrase.listed(language) for language in LANGUAGES}
SIX = st.sampled_from(LANGUAGES).flatmap(
    lambda language: st.lists(st.sampled_from(LISTS[language]), min_size=6, max_size=6)
)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
ZONES = st.sampled_from(["America/Vancouver", "Europe/Paris", "Asia/Kathmandu", "UTC"])
MOMENTS = st.integers(1_577_836_800, 2_051_222_400).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)
UNHURRIED = settings(deadline=None)
"""The list is read at its first use, which takes longer than the rest."""


@BOTH
def test_six_words_are_77_bits_in_every_language(language):
    words = LISTS[language]
    assert len(words) == len(set(words))
    assert 77 <= 6 * log2(len(words)) < 78
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


@BOTH
def test_no_six_words_sound_like_danger(language):
    assert not any(danger.is_urgent(phrase.draw(language)) for _ in range(1500))


def test_an_english_list_is_the_one_that_words_of_before_came_from():
    assert len(LISTS["en"]) == 7775
    assert phrase.readings("river apple nine coat lamp north") == ()
    old = "eloquence overstuff tinderbox yoyo dropdown zoom"
    assert phrase.readings(old)[0] == old


@BOTH
def test_six_new_words_are_read_back_and_are_others_each_time(language):
    first, second = phrase.draw(language), phrase.draw(language)
    assert first != second
    assert set(first.split()) <= set(LISTS[language])
    assert phrase.readings(first)[0] == first
    assert phrase.looks_like(first)


@UNHURRIED
@given(SIX, st.sampled_from([" ", ", ", "\n", " . ", "-", "  ", "; "]), st.randoms())
def test_case_commas_and_line_breaks_are_forgiven(words, between, chance):
    typed = between.join("".join(chance.choice((c, c.upper())) for c in word) for word in words)
    assert phrase.readings(f" {typed}. ")[0] == " ".join(words)


def _slipped(word: str, kind: str, at: int, letter: str) -> str:
    at %= len(word)
    match kind:
        case "out":
            return word[:at] + word[at + 1 :]
        case "in":
            return word[:at] + letter + word[at:]
        case "wrong":
            return word[:at] + letter + word[at + 1 :]
        case _:
            return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


SLIP = st.tuples(
    st.sampled_from(["out", "in", "wrong", "swapped"]),
    st.integers(min_value=0, max_value=20),
    st.sampled_from(ascii_lowercase),
)


@settings(max_examples=300, deadline=None)
@given(SIX, st.lists(SLIP, min_size=6, max_size=6))
def test_one_slip_in_every_word_is_forgiven(words, slips):
    typed = [_slipped(word, *slip) for word, slip in zip(words, slips, strict=True)]
    # How many words each slip may have come from. Where several are unlucky at once, there are
    # more readings than are looked for; a slip that makes another word may happen once.
    known = next(one for one in phrase._lists() if set(words) <= one)
    choices = 1
    for token in typed:
        choices *= len(phrase._meant(token, known))
    others = sum(token in known and token != word for token, word in zip(typed, words, strict=True))
    assume(choices <= phrase.TRIES // 4)
    assume(others == 0 or (others == 1 and choices == 1))
    assert " ".join(words) in phrase.readings(" ".join(typed))


@UNHURRIED
@given(SIX, SLIP, st.integers(min_value=0, max_value=5))
def test_one_slip_alone_is_always_forgiven(words, slip, at):
    typed = list(words)
    typed[at] = _slipped(words[at], *slip)
    assert " ".join(words) in phrase.readings(" ".join(typed))


@UNHURRIED
@given(st.text(max_size=300))
@example("river " * 6)
@example("aaaaaa " * 6)
def test_whatever_is_typed_there_are_never_too_many_readings(typed):
    found = phrase.readings(typed)
    assert len(found) <= phrase.TRIES
    assert len(set(found)) == len(found)
    for words in found:
        assert any(set(words.split(" ")) <= set(one) for one in LISTS.values())


@pytest.mark.parametrize("spoiled", [3, 5])
def test_two_slips_in_a_word_are_not_forgiven(spoiled):
    words = phrase.draw("en").split()
    words[spoiled] = "qzx" + words[spoiled] + "qzx"
    assert phrase.readings(" ".join(words)) == ()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "help",
        "the lamp is dark on elm street",
        "someone breaks into cars every night",
        "they went into the blue house",
        "can you tell me when meeting",
        "my son was hit at school",
        "garbage day moves to friday again",
        "what is this bot good for",
        "la lampe est brisée depuis lundi",
        "quelqu'un force les autos la nuit",
        "je voudrais parler à la police",
        "cela fait du bruit toute la nuit",
    ],
)
def test_ordinary_sentences_are_not_taken_for_six_words(said):
    assert not phrase.looks_like(said)


def test_ordinary_french_holds_no_six_words():
    assert not any(phrase.holds(text) for text in said_in("fr"))


def test_accents_and_joined_letters_are_forgiven():
    words = "abeille oeillet bateau oeilleton domino escargot"
    assert set(words.split()) <= set(LISTS["fr"])
    assert phrase.readings("Àbeille, œillet, bâteau, œilleton, dominô, éscargot")[0] == words


def test_words_of_two_lists_are_no_six_words():
    english = phrase.draw("en").split()[:5]
    assert phrase.readings(" ".join([*english, "oeilleton"])) == ()


@BOTH
def test_five_or_seven_words_are_not_six(language):
    words = phrase.draw(language).split()
    assert phrase.readings(" ".join(words[:5])) == ()
    assert phrase.readings(" ".join([*words, words[0]])) == ()


@pytest.mark.parametrize(
    "typed",
    ["", "river", phrase.draw("en"), phrase.draw("fr"), "river aple nine coat lamp north"],
    ids=range(5),
)
def test_whatever_is_typed_as_many_codes_are_made_and_looked_for(typed):
    codes = SixWords(Seal(fresh()))._codes(typed)
    assert len(set(codes)) == phrase.TRIES


# --- Slots ---


@given(MOMENTS, ZONES)
def test_slots_follow_each_other_and_now_lies_between(now, zone):
    slots = Slots(zone, HOURS)
    last, following = slots.last(now), slots.next(now)
    assert last.at <= now < following.at
    assert slots.next(last.at) == following
    assert timedelta(hours=3) <= following.at - last.at <= timedelta(hours=13)
    for slot in (last, following):
        assert slots.named(slot.name) == slot
        assert int(slot.name[-2:]) in HOURS
    assert last.name < following.name


def test_a_slot_that_is_now_is_over():
    eight = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
    slots = Slots("America/Vancouver", HOURS)
    assert slots.next(eight - timedelta(seconds=1)).at == eight
    assert slots.next(eight).at == eight + timedelta(hours=4)


# --- Numbers ---


def test_numbers_can_be_read_aloud_and_come_from_chance_alone():
    numbers = {rules.number(tips.new_id()) for _ in range(500)}
    assert len(numbers) == 500
    for number in numbers:
        assert len(number) == 7
        assert number[3] == "-"
        assert not set(number) & set("IO01")


def test_numbers_use_every_letter():
    chance = random.Random(1)
    numbers = [rules.number(f"{chance.getrandbits(128):032x}") for _ in range(300)]
    assert len(set("".join(numbers))) == 33
