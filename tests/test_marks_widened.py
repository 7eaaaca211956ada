"""What stands beside something marked and belongs to it is marked too: all names of a row, all
numbers of a house, the rest of a plate and of a handle."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.marks import Kind, blurred, identifying
from tests.test_marks_pointed import found, lines

NAMES = """
It was [Kevin], [Paul] and [Ann Smith] again
[Kevin], [Ann] and [Paul Smith] shout every night
Ask [Kevin] or [Zorblax] about it
I saw [Marie], [Kofi] et [Olu]
C'était [Kevin], [Olu] et [Marie Tremblay]
The noise comes from [Kofi] and [Jason]
[Paul] and [Ann Smith] were there
[Dwayne], [Kofi] and [Ann Smith] were there
[Ann-Marie De La Cruz] did it
[Ann-Marie de la Cruz] did it
It was [Jo-Anne Petrov] again
C'est [Lou-Anne Gagnon] qui crie
Ask [kevin_smith92] about it
Ask [Kevin.in_] about it
Ask [Kevin_in] about it
Ask [kevin.bc_] about it
Ask [the_real_kevin] about it
Ask [xx_Kevin99] about it
Demandez à monsieur [zorblax]
C'est chez madame [zorblax] la nuit
C'est monsieur [zorblax] qui crie
Madame [zorblax] crie toute la nuit
It was mister [zorblax] again
Ask ms [zorblax] about it
mr [zorblax]
monsieur [zorblax]
"""

ACCOUNTS = """
Ask [@kevin.in_] about it
Ask [@kevin.smith] about it
"""

HOUSES = """
It is [1234 or 1236 Elm St]
It is [1234, 1236 and 1238 Elm Street]
It is [412-414 Elm Street]
It is [412/414 Elm Street]
C'est au [12 ou 14 rue Laval]
Ils vivent au [12, 14 et 16 rue Laval]
Le bruit vient du [12 et du 14 rue Laval]
It is [12-450 Elm]
It is [12-450 Elm Street]
It is [#12-450 Elm St]
It is [Unit 12-450 Elm]
C'est [77 de la rue X]
[77 de la rue X]
Voici: [77 de l'avenue du Parc]
"""

PLATES = """
The plate is [BC 123 ABC]
A red car, [BC 123 ABC]
A red car, [QC ABC 123], gone
Une auto, [QC 123 ABC]
[BC 123 ABC]
"""

FINE = """
Yesterday, Monday and Tuesday it rained
Elm and Oak are dark, Main and Third too
We met at Robert and 3rd, Paul and Main Street
Lamps 12 and 14 are dark
Between 10 and 12 people came, 20 or 25 bikes too
10-12 Elm trees, ages 10-12, the 2025-2026 Season
Monsieur pleure, madame crie, un monsieur passe, une madame attend
Bonjour monsieur, merci madame beaucoup
Parlez à madame demain, avec monsieur aussi
The dr said so, my doctor agrees
BC 2026, AB and ON, QC 911
"""


def pieces(line: str) -> list[str]:
    return re.findall(r"\[(.*?)\]", line)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        *((Kind.NAME, one) for one in lines(NAMES)),
        *((Kind.ACCOUNT, one) for one in lines(ACCOUNTS)),
        *((Kind.ADDRESS, one) for one in lines(HOUSES)),
        *((Kind.PLATE, one) for one in lines(PLATES)),
    ],
)
def test_all_that_belongs_together_is_marked(kind: Kind, line: str) -> None:
    marks = found(re.sub(r"[\[\]]", "", line))
    assert marks == [(piece, kind) for piece in pieces(line)]


@pytest.mark.parametrize("line", lines(FINE))
def test_what_stands_beside_nothing_marked_is_left_alone(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    "line", ["Kevin said it. Then he left", "Kevin and the dog", "Marie, the nurse, and Paul's car"]
)
def test_the_words_around_a_name_can_still_be_read(line: str) -> None:
    shown = blurred(line, identifying(line))
    assert [one for one in ("Then he left", "the dog", "the nurse", "car") if one in line] == [
        one for one in ("Then he left", "the dog", "the nurse", "car") if one in shown
    ]


@given(
    st.lists(
        st.sampled_from(["Kevin", "Marie", "Zorblax", "Kofi", "Ann Smith", "Paul"]),
        min_size=2,
        max_size=4,
        unique=True,
    ).filter(lambda names: {"Kevin", "Marie"} & set(names)),
    st.sampled_from([" and ", " or ", " et ", " ou ", " & "]),
)
def test_of_a_row_of_names_nothing_remains(names: list[str], joined: str) -> None:
    row = f"{', '.join(names[:-1])}{joined}{names[-1]}"
    line = f"It was {row} again"
    shown = blurred(line, identifying(line))
    assert not any(part in shown for name in names for part in name.split())


@given(
    st.lists(st.integers(10, 9999), min_size=2, max_size=4),
    st.sampled_from([" or ", " and ", " ou ", " et ", " & "]),
    st.sampled_from(["Elm Street", "Oak Ave"]),
)
def test_of_a_row_of_houses_no_number_remains(numbers: list[int], joined: str, street: str) -> None:
    line = f"It is {joined.join(map(str, numbers))} {street} again"
    assert not re.search(r"\d", blurred(line, identifying(line)))
