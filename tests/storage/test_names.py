"""A name says who somebody is, and never what they are: that is said by us alone."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.texts import LANGUAGES, speaking
from bot.turn import ROLE_NAMES
from storage import people
from storage.database import Database
from storage.lookalikes import skeleton
from storage.names import LONGEST, ROLE_WORDS, ROLE_WORDS_ALONE, called

HONEST = (
    "Kim", "Anne-Marie St. John", "O’Neil", "D'Arcy Ng", "Zoë Beauséjour", "Trần Thị Ngọc Ánh",
    "Мария Петрова", "Ελένη", "محمد علی", "שרה", "李小龍", "田中さくら", "김민지", "अनीता देवी",
    "ชนิดา", "Bea 🌻", "tom_1987", "Badminton Bea", "Abbott", "Stafford", "Modesty", "Agentine",
    "Poli Cella", "Антон Кот", "Νίκος Τζιμάς",
)  # fmt: skip

PRETENDING = {
    "Kim, police contact": "Kim",
    "Kim (organizer)": "Kim",
    "Kim\uff08police\uff09": "Kim",
    "Kim \u2014 Community Contact": "Kim",
    "Organisatrice Kim": "Kim",
    "Kim, agent de police": "Kim de",
    "k\u0456m \u0440\u043el\u0456\u0441\u0435": "k\u0456m",
    "con\u0442a\u0441t \uabb2olice Kim": "Kim",
    "\uff30\uff2f\uff2c\uff29\uff23\uff25 Kim": "Kim",
    "\u1d18\u1d0f\u029f\u026a\u1d04\u1d07 Kim": "Kim",
    "\U0001d4df\U0001d4f8\U0001d4f5\U0001d4f2\U0001d4ec\U0001d4ee Kim": "Kim",
    "\U0001f17f\U0001f17e\U0001f17b\U0001f178\U0001f172\U0001f174 Kim": "Kim",
    "p0l1ce Kim": "Kim",
    "P o l i c e Kim": "Kim",
    "P.O.L.I.C.E. Kim": "Kim",
    "po-lice Kim": "Kim",
    "po\u00adli\u200bce Kim": "Kim",
    "p\u0336o\u0336l\u0336i\u0336c\u0336e\u0336 Kim": "Kim",
    "KimPoliceContact": "Neighbour",
    "@dmin Kim": "Kim",
    "The_Moderators Kim": "The_ Kim",
    "poli police ce Kim": "Kim",
    "\u2705 Kim \U0001f46e": "Kim",
    "Kim\ufe50 \ua4f9 Bea": "Kim Bea",
    "Kim\nFixed: it is over": "Kim Fixed it is over",
    "Porchlight": "Neighbour",
    "Contact à la police": "Neighbour",
    "The Police": "Neighbour",
    "Agent de police": "Neighbour",
    "Officer Le": "Le",
    "Officer de la Cruz": "de la Cruz",
}

NOTHING_SEEN = (
    "", " ", "\u3164", "\u2800\u2800", "\u200b\u200d", "\u00ad", "\U000e0041", "\u0301\u0301",
    "...", "-",
    "\u115f\u1160", "\uffa0", "\ufffc", "\u202e", "\U000f0000", "\u3000", "(,)", "\u180e", "\ufe0f",
)  # fmt: skip


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_name_stays_as_it_is(name: str) -> None:
    assert called(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(("name", "shown"), PRETENDING.items())
def test_no_name_claims_a_role(name: str, shown: str) -> None:
    assert called(name) == shown


@pytest.mark.parametrize("name", NOTHING_SEEN)
def test_somebody_without_a_name_is_called_something(name: str) -> None:
    assert called(name) == "Neighbour"
    assert called(name, "Quelqu’un") == "Quelqu’un"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_role_that_we_give_can_be_a_name(language: str) -> None:
    for role in ROLE_NAMES.values():
        word = speaking(language).label(role).replace(",", "").split()[0]
        assert called(word) == "Neighbour", word
        assert called(f"Kim, {word}") == "Kim"


def test_a_long_name_is_cut_where_people_count() -> None:
    assert called("A" * 300) == "A" * LONGEST
    assert called("e\u0301" * 40) == "\u00e9" * LONGEST
    piled = called("Ze" + "\u0301\u0316" * 200)
    assert len(piled) <= 5, "nothing is piled up over other lines"
    assert len(called("\u1100" * 300)) <= 8 * LONGEST


@given(st.text(st.characters(), max_size=80))
def test_whatever_a_platform_calls_somebody(name: str) -> None:
    shown = called(name)
    assert shown == shown.strip()
    assert 1 <= len(regex.findall(r"\X", shown)) <= LONGEST
    assert not regex.search(r"[\p{C}\p{Z}--[ ]\p{Default_Ignorable_Code_Point}]", shown, regex.V1)
    assert not set(shown) & set(",;:()[]{}<>\n")
    assert called(shown) == shown, "a name that was shown once is shown the same again"


ROLES = st.sampled_from(sorted(ROLE_WORDS | ROLE_WORDS_ALONE))
WRITTEN = st.sampled_from(
    [
        str.upper,
        str.title,
        " ".join,
        ".".join,
        lambda word: word.replace("o", "\u043e").replace("a", "\u0430").replace("e", "\u0435"),
        lambda word: "".join(chr(ord(sign) + 0xFEE0) for sign in word),
        "\u200b".join,
        lambda word: "".join(sign + "\u0335" for sign in word),
    ]
)


@given(ROLES, WRITTEN, st.sampled_from(["Kim, {}", "{} Kim", "Kim ({})", "Kim\n{}", "{}|Kim"]))
def test_no_way_of_writing_makes_a_role_of_a_name(role: str, written: object, form: str) -> None:
    assert skeleton(role) not in skeleton(called(form.format(written(role))))


def test_a_name_that_was_kept_before_is_shown_as_a_new_one(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        one = people.meet(db, "telegram", "7", "Kim", "en")
        db.connection().execute(text("UPDATE people SET name = 'Kim, police contact'"))
    with database.reading() as db:
        assert people.name(db, one.id) == "Kim"
        people_there = people.person(db, "telegram", "7")
        assert people_there is not None
        assert people_there.name == "Kim"
