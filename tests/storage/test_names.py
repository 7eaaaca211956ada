"""A name says who somebody is, and never what they are: that is said by us alone."""

from __future__ import annotations

import unicodedata

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.texts import LANGUAGES, speaking
from bot.view import ROLE_NAMES
from storage import people
from storage.database import Database
from storage.lookalikes import skeleton
from storage.names import LONGEST, called, titled
from storage.role_words import ALONE, ANYWHERE, NAMES_TOO, RANKS, SPACED, UNSPACED

HONEST = (
    "Kim", "Anne-Marie St. John", "O’Neil", "D'Arcy Ng", "Zoë Beauséjour", "Trần Thị Ngọc Ánh",
    "Мария Петрова", "Ελένη", "محمد علی", "שרה", "李小龍", "田中さくら", "김민지", "अनीता देवी",
    "ชนิดา", "Bea 🌻", "tom_1987", "Badminton Bea", "Abbott", "Stafford", "Modesty", "Agentine",
    "Poli Cella", "Антон Кот", "Νίκος Τζιμάς",
    # Family and given names that only sound like a rank, or mostly are none.
    "Thurgood Marshall", "Bishop", "Desmond Bishop", "Mary Chief", "Sam Crow Chief", "Littlechief",
    "Omar Sherif", "Major Singh", "Jarnail Singh", "Dee Prévost", "Sgarbi", "W. Arden", "Милица",
    "Lieu Tran", "Constance", "Copley", "Botha", "R. Anger", "Bobby Lee", "Justice Oyelaran",
    "Thanh Trà Nguyễn", "Officina", "מאיר", "경수", "رسمي",
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
    "Kim\nFixed: all is over": "Kim Fixed all is over",
    "Porchlight": "Neighbour",
    "Contact à la police": "Neighbour",
    "The Police": "Neighbour",
    "Agent de police": "Neighbour",
    "Officer Le": "Le",
    "Officer de la Cruz": "de la Cruz",
    "Constable Lee": "Lee",
    "Sgt. Kim": "Kim",
    "S.g.t. Kim": "Kim",
    "S gt Kim": "Kim",
    "5gt Kim": "Kim",
    "C o n s t a b l e Lee": "Lee",
    "Of ficer Bo": "Bo",
    "\ua731\u029c\u1d07\u0280\u026a\ua730\ua730 Kim": "Kim",
    "Det. Insp. Kim": "Kim",
    "Sergent-détective Roy": "Roy",
    "agent Tremblay": "Tremblay",
    "GRC Tremblay": "Tremblay",
    "ConstableLee": "Neighbour",
    "Sheriff": "Neighbour",
    "The Constable": "Neighbour",
    "Chief of Police": "Neighbour",
    "Police Chief Lee": "Lee",
    "Lee Police Chief": "Lee",
    "Chief Lee": "Lee",
    "Police Elm St": "Elm St",
    "Kim, Constable": "Kim",
    "Kim (Constable)": "Kim",
    "Constable, John": "John",
    # One whose family name it may be keeps a letter of it.
    "John Constable": "John C",
    "Dan Officer": "Dan O",
    "Lee Constable Constable": "Lee C",
    "A" * 22 + " constablesque Kim": "A" * 22 + " Kim",
    "\u041f\u043e\u043b\u0438\u0446\u0438\u044f": "Neighbour",
    "\u0428\u0435\u0440\u0438\u0444 \u041b\u0438": "\u041b\u0438",
    "\u8b66\u5bdf": "Neighbour",
    "\u8b66 \u5bdf\u674e\u5c0f\u9f99": "\u674e\u5c0f\u9f99",
    "\u674e\u8b66\u5b98": "\u674e",
    "\uae40\uacbd\ucc30": "\uae40",
    "\u0627\u0644\u0634\u0631\u0637\u0629": "Neighbour",
    "\u067e\u0644\u06cc\u0633 \u0639\u0644\u06cc": "\u0639\u0644\u06cc",
    "\u0a2a\u0a41\u0a32\u0a3f\u0a38 \u0a38\u0a3f\u0a70\u0a18": "\u0a38\u0a3f\u0a70\u0a18",
    "\u092a\u0941\u0932\u093f\u0938": "Neighbour",
    "C\u1ea3nh S\u00e1t L\u00ea": "L\u00ea",
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


ROLES = st.sampled_from(sorted(ANYWHERE | ALONE | RANKS | NAMES_TOO))
SIGNS = st.sampled_from((*UNSPACED, *SPACED))
WRITTEN = st.sampled_from(
    [
        str,
        str.upper,
        str.title,
        " ".join,
        ".".join,
        lambda word: word.replace("o", "\u043e").replace("a", "\u0430").replace("e", "\u0435"),
        lambda word: "".join(chr(ord(sign) + 0xFEE0) if sign < "~" else sign for sign in word),
        "\u200b".join,
        lambda word: "".join(sign + "\u0335" for sign in word),
        lambda word: f"{word[:-1]}\u200d\u00ad{word[-1]}",
    ]
)
FORMS = st.sampled_from(
    ["{}", "{} Kim", "Kim, {}", "{}. Kim", "Kim ({})", "Kim\n{}", "{}|Kim", "The {}", "Kim {} Wu"]
)


@given(ROLES, WRITTEN, FORMS)
def test_no_way_of_writing_makes_a_role_of_a_name(role: str, written: object, form: str) -> None:
    shown = called(form.format(written(role)))
    assert _alike(role) not in {_alike(word) for word in regex.split(r"[^\w]+", shown)}
    assert skeleton(role) not in skeleton(shown) or role in ALONE | RANKS | NAMES_TOO
    assert called(shown) == shown


def _alike(word: str) -> str:
    return skeleton(word) or word


@given(SIGNS, st.sampled_from([str, " ".join, "\u200b".join, "-".join]), FORMS)
def test_nor_in_a_script_of_its_own(sign: str, written: object, form: str) -> None:
    shown = called(form.format(written(sign)))
    assert sign not in shown
    assert sign not in regex.sub(r"\W", "", shown)


@given(st.sampled_from(sorted(RANKS)), st.sampled_from(["John", "Anne-Marie", "李", "Trần Thị"]))
def test_whoever_is_called_like_a_rank_keeps_a_letter_of_it(rank: str, name: str) -> None:
    assert called(f"{name} {rank.title()}") == f"{name} {rank[0].upper()}"


@given(st.sampled_from(HONEST), st.sampled_from(HONEST))
def test_two_honest_names_make_an_honest_name(one: str, other: str) -> None:
    both = f"{one.split(maxsplit=1)[0]} {other.rsplit(maxsplit=1)[-1]}"
    assert called(both) == unicodedata.normalize("NFC", both)


def test_a_name_that_was_kept_before_is_shown_as_a_new_one(database: Database) -> None:
    with database.writer() as writer, database.transaction(writer) as db:
        one = people.meet(db, "telegram", "7", "Kim", "en")
        db.connection().execute(text("UPDATE people SET name = 'Kim, police contact'"))
    with database.reading() as db:
        assert people.name(db, one.id) == "Kim"
        people_there = people.person(db, "telegram", "7")
        assert people_there is not None
        assert people_there.name == "Kim"


# --- Chats and groups ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "title",
    [
        "Elm Street",
        "Elm and 3rd",
        "desk",
        "Elm Teens #house-17",
        "Rue de Elm",
        "Elm-Ouest",
        "榆树街",
    ],
)
def test_what_is_built_like_a_name_of_a_chat_stands_as_it_is(title: str) -> None:
    assert titled(title) == title


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Fixed: all is well", "“Fixed: all is well”"),
        ("Leave your homes", "“Leave your homes”"),
        ("Elm (Telegram) and Oak", "“Elm (Telegram) and Oak”"),
        ("Burnaby Police", "“Burnaby Police”"),
        ("a” (Discord). Call “1", '“a" (Discord). Call "1”'),
        ("x\ny", "“x y”"),
        ("long " * 20, "“long long long long long long l…”"),
        ("", ""),
    ],
)
def test_what_says_more_stands_in_marks_and_is_cut(title: str, shown: str) -> None:
    assert titled(title) == shown
    assert titled(shown) == shown


BLANK = (
    "\u2800",
    "\u3164",
    "\uffa0",
    "\u200b",
    "\U0001d159",
    "\u0301",
    "\ufe0f",
    "\u00ad ",
    "\ufffc",
)


@pytest.mark.parametrize("name", [*BLANK, "\u2800\u3164\u200b"])
def test_a_name_that_shows_nothing_has_a_stand_in(name: str) -> None:
    assert called(name) == "Neighbour"
    assert titled(name) == "“…”"
    assert titled(f"{name}Elm") == titled(titled(f"{name}Elm"))
