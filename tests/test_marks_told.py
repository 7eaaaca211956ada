"""Nothing of a name, plate, address, e-mail or telephone number is left, however it is written."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.marks import blurred, identifying
from bot.marks.listed import SHORT
from tests.test_marks_pointed import lines

BLURRED = """
[K.W.]? plate [A B 1 2 3 C], write [kev dash wong at gmail dot com]
[J.D.] stole my bike
[J D] stole my bike
[JD] sells drugs
[kw] stole my bike
It was [K.W.] who stole it
It was [KW] who stole it
[D.B.] and his brother shout
le voleur c'est [J.-P. R.]
the thief is called [K.W.]
my friend [k.w.] saw it
his initials are [K.W.]
The [D.B.] family shouts
[K.W.T.] and his brother shout
plate [A B one two three C]
plate [A dash B dash 1 2 3 dash C]
plate [alpha bravo one two three charlie]
plaque [A B un deux trois C]
write [kev underscore wong at gmail dot com]
write to [kevin wong at gmail dot com]
écrivez à [kev tiret wong arobase gmail point com]
[k w o n g at gmail dot com]
[marie tiret eve arobase videotron point ca]
[kev nine nine at gmail dot com]
his mail is [kev.wong99 @ gmail . com]
[k e v i n] stole it
his name is [k-e-v-i-n]
call [6 0 4 5 5 5 0 1 9 9]
call [six oh four, five five five, oh one nine nine]
the basement suite of [417] Oak
the tenant in the basement of [417] Oak
unit [3], [417] Oak
apt [B] at [417] Oak
[417] Oak, apt [B]
#[3] [417] Oak
[417 and a half] Oak
he lives at [417½] Oak
[417 1/2] Oak Street
[four seventeen] Oak Street
the blue house at [417]
the guy at [12-B]
the woman who lives at [417]
au [417], rue des Chênes app. [3]
le voleur est dans le sous-sol du [417]
la maison bleue au [417]
le gars du [417]
il habite au [417]
""".replace("[K.W.]? plate", "my neighbour [K.W.]? plate")


@pytest.mark.parametrize("line", lines(BLURRED))
def test_a_block_stands_in_the_place_of_all_of_it(line: str) -> None:
    words = re.sub(r"[\[\]]", "", line)
    named = [one for one in identifying(words) if words[one.start : one.end] != "my neighbour"]
    assert blurred(words, named) == re.sub(r"\[[^\]]*\]", "███", line)


# --- However it is written ---

EN, FR = (
    "zero one two three four five six seven eight nine",
    "zéro un deux trois quatre cinq six sept huit neuf",
)
SAID = {"en": EN.split(), "fr": FR.split()}
LANGUAGES = st.sampled_from(sorted(SAID))


def read(words: str) -> set[str]:
    """Return all that can be read of words: runs of letters, and runs of digits."""
    return set(re.findall(r"[^\W\d_]+|\d+", words.casefold()))


def left(around: str, secret: str, *public: str) -> set[str]:
    """Return what can still be read of a secret; the words around it and what is no secret apart.

    A letter of it that stands alone counts as well, and so does a part of a word of it.
    """
    words = around.format(secret)
    shown = blurred(words, identifying(words))
    return read(shown) - read(around.format(" ".join(public)))


def digits(number: str, language: str) -> str:
    return " ".join(SAID[language][int(one)] for one in number)


@st.composite
def initials(draw: st.DrawFn) -> str:
    letters = draw(st.lists(st.sampled_from("BDFGHJKLNQRTVWXZ"), min_size=2, max_size=2))
    form = draw(
        st.sampled_from(["{}.{}.", "{}.{}", "{}. {}.", "{}.-{}.", "{}-{}.", "{}. {}. Zorblax"])
    )
    return form.format(*letters)


@given(
    initials().filter(lambda one: re.sub(r"\W", "", one)[:2].casefold() not in SHORT),
    st.sampled_from(
        [
            "It was {} again",
            "{} stole my bike",
            "my neighbour {} shouts",
            "the thief is called {}",
            "Everyone knows {}, he does it",
            "le voleur c'est {}",
            "ma voisine {} crie",
            "{} et son frère",
            "Demandez à {} demain",
        ]
    ),
)
def test_of_initials_nothing_remains(secret: str, around: str) -> None:
    assert left(around, secret) == set()


@given(
    st.sampled_from(["K{}W", "J{}D", "R{}T", "J{}P{}R"]),
    st.sampled_from(["", " ", "-", ".", " dot ", " tiret ", " point ", " - ", "_"]),
    st.sampled_from(
        [
            "my neighbour {} shouts",
            "the dealer is called {}",
            "mon voisin {} crie",
            "It was {} who did it",
        ]
    ),
)
def test_of_initials_of_a_neighbour_nothing_remains(form: str, between: str, around: str) -> None:
    assert left(around, form.replace("{}", between)) == set()


@given(
    st.sampled_from(["kevin", "marie", "jason", "thomas"]),
    st.sampled_from(["", "wong", "tremblay", "okonkwo"]),
    st.sampled_from([" ", "-", ".", "_", ", ", "*"]),
    st.booleans(),
    st.sampled_from(["It was {} again", "{} did it", "C'est {}, je crois", "Ask {} about it"]),
)
def test_of_a_spelled_name_nothing_remains(
    name: str, family: str, between: str, loud: bool, around: str
) -> None:
    secret = between.join(name + family)
    assert left(around, secret.upper() if loud else secret) == set()


SHAPES = ("ABC 123", "ABCD 123", "123 ABC", "AB1 23C", "ABC 12D", "AB 123C", "A12 BCD", "1ABC 234")


@st.composite
def plates(draw: st.DrawFn) -> str:
    language = draw(LANGUAGES)
    signs = draw(st.sampled_from(SHAPES)).replace(" ", "")
    told = draw(st.booleans())
    between = draw(st.sampled_from([" ", "-", ".", " dash ", " tiret ", ", ", " - "]))
    made = [digits(one, language) if told and one.isdigit() else one for one in signs]
    return between.join(made)


@given(
    plates(),
    st.sampled_from(
        ["plate {}", "His plate is {}, white van", "La plaque est {}", "plate number {} I think"]
    ),
)
def test_of_a_plate_that_is_spelled_nothing_remains(secret: str, around: str) -> None:
    assert left(around, secret) == set()


@st.composite
def emails(draw: st.DrawFn) -> str:
    language = draw(LANGUAGES)
    dot = {"en": [".", " dot ", "(dot)", " . "], "fr": [".", " point ", "[point]"]}[language]
    at = {"en": [" at ", "@", " @ ", "(at)"], "fr": [" arobase ", "@", "(arobase)"]}[language]
    join = draw(
        st.sampled_from(
            [" dash ", " underscore ", " dot ", "_", "-", ".", " - ", "(dot)", " hyphen "]
            if language == "en"
            else [" tiret ", " tiret du bas ", " point ", " trait d'union ", "_", "-", "."]
        )
    )
    name = [draw(st.sampled_from(["kev", "marie", "xz", "wong"])) for _ in "ab"]
    if draw(st.booleans()):
        name = [" ".join(one) for one in name]
    number = draw(st.sampled_from(["", "9", "42", " 42", " " + digits("42", language)]))
    host = draw(st.sampled_from(["gmail", "hotmail", "videotron", "g mail", "my-shop"]))
    return (
        f"{join.join(name)}{number}{draw(st.sampled_from(at))}{host}{draw(st.sampled_from(dot))}com"
    )


@given(
    emails(),
    st.sampled_from(["Write to {} please", "{}", "Look: {} sells it", "Écrivez à {} svp", "({})"]),
)
def test_of_an_email_nothing_remains(secret: str, around: str) -> None:
    assert left(around, secret) == set()


@given(
    LANGUAGES,
    st.lists(st.booleans(), min_size=3, max_size=3).filter(any),
    st.sampled_from([" ", ", ", " dash ", " tiret ", " - ", "-", ". ", " dot ", " point "]),
    st.sampled_from(["Call {} at night", "{}", "Son numéro : {}", "It is {}, ask for him"]),
)
def test_of_a_spoken_telephone_number_nothing_remains(
    language: str, spoken: list[bool], between: str, around: str
) -> None:
    parts = zip(("604", "555", "0199"), spoken, strict=True)
    secret = between.join(digits(one, language) if said else one for one, said in parts)
    assert left(around, secret) == set()


@given(
    st.sampled_from([" ", "-", ".", ", ", "_", " - "]),
    st.sampled_from(["Call {} at night", "{}", "Son numéro : {}"]),
)
def test_of_a_telephone_number_sign_by_sign_nothing_remains(between: str, around: str) -> None:
    assert left(around, between.join("6045550199")) == set()


PUBLIC = (
    "Oak Street",
    "rue Laval",
    "apt unit suite app # the basement of house at au du chemin no",
)


@given(
    st.sampled_from(["417", "77", "1204B", "417 and a half", "417½", "12-417", "four seventeen"]),
    st.sampled_from(
        [
            "{} Oak Street",
            "{} Oak St",
            "unit 3, {} Oak Street",
            "{} Oak Street #3",
            "{} Oak Street, apt B",
            "the basement suite of {} Oak",
            "suite 3B at {} Oak Street",
        ]
    ),
    st.sampled_from(["They live at {}", "The noise comes from {} again", "{}"]),
)
def test_of_a_home_no_number_remains(number: str, form: str, around: str) -> None:
    assert (
        left(around, form.format(number), "unit suite apt Oak St Street the basement of at")
        == set()
    )


@given(
    st.sampled_from(["417", "77", "1204B", "417 et demi", "417 bis"]),
    st.sampled_from(
        [
            "{}, rue des Chênes app. 3",
            "{} rue Laval, appartement 3",
            "{} de la rue Laval",
            "{} boul. Laval #3",
        ]
    ),
    st.sampled_from(["C'est au {}", "Le bruit vient du {} encore"]),
)
def test_of_a_home_in_french_no_number_remains(number: str, form: str, around: str) -> None:
    assert (
        left(around, form.format(number), "rue des Chênes app appartement de la Laval boul")
        == set()
    )


@pytest.mark.parametrize("before", ["Who took it?", "Ask us", "call 911"])
def test_a_name_at_the_beginning_of_a_line_takes_nothing_of_the_line_before(before: str) -> None:
    assert blurred(f"{before}\nHarjinder Gill", identifying(f"{before}\nHarjinder Gill")) == (
        f"{before}\n███"
    )
