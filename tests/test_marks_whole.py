"""Of what is blurred nothing remains, whatever stands between its parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.marks import Kind, blurred, identifying
from tests.test_marks_pointed import found, lines

PHONES = """
Call [604_555_0199] after five
Call [604•555•0199]
Call [604·555·0199]
Call [604/555/0199]
Call [(604)_555_0199]
Call [6o4 555 o199]
Appelez le [514_555_0199] le soir
Appelez le [5l4-555-O199]
It is [555•0199], ask for him
"""

EMAILS = """
Write to [kev dot wong at gmail dot com] please
Write to [kev.wong at gmail.com] please
Write to [kev.wong(at)gmail.com] please
Write to [kev.wong [at] gmail [dot] com] please
Write to [kevwong at shaw dot ca]
Écrivez à [kev point wong arobase videotron point ca] svp
"""

ACCOUNTS = """
insta: [kevinw]
Snapchat: [wongster]
my IG is [kev.wong], look
his discord is [kev#1234]
discord [kevin#1234] did it
"""

PLATES = """
plate [KR 241 X]
The plate said [123 ABC] on it
the plate read [abc 123]
The plate is [ABC 12A]
A grey van, [ABC 12A]
The plate is [AB 123C]
A red car, [AB 123C], BC
The plate is [ABC-D123]
A blue truck, [ABC-D123]
The plate is [abc 12a]
The van [ABC_123] drove off
The van [ABC•123] drove off
La plaque est [AB 123C]
Une auto rouge, [E42_KLM]
A grey van, [TO1 23C], and a bike
A grey van, [ALL 123], and a bike
"""

HOUSES = """
They live at [1234 east 12th]
It is [1234 W. 41st]
He is in [the house at 1234]
[The address is 1234 oak]
It comes from [#1423 Elm] every night
[no. 1423 Elm]
It is at [no. 14 Elm], by the church
[14 Elm], by the church
[14 Elm] - the blue door
C'est au [n° 1423 Laval]
They live at [twelve Elm Street] now
It is [412 boul Laval]
Le bruit vient du [412 boul. Laval]
Le bruit vient du [412 blvd Laval]
Le bruit vient du [412 r. Laval]
Le bruit vient du [412 r Laval]
C'est le [412 de la rue Laval]
C'est au [12 de la rue Laval]
C'est au [412 du boulevard Laval]
C'est au [412, av. du Parc]
C'est au [412 av Laval]
C'est au [412 ave du Parc]
C'est au [412 ch Laval]
"""

NAMES = """
[Kevin W.] did it
[Maria M.] again
[KEVIN WONG] DID IT, I SAW HIM
That [Wong] guy
The [Tremblay] woman
[O'Brien] broke the lamp
[D'Angelo] did it
[KevinWong] did it
It was [kevin-wong] again
It was [Mac Donald] again
His name is [bob]
her name's [sheila], I think
the guy's name is [kev wong]
Il s'appelle [bob], je crois
Son nom est [kevin]
It was [Mike.Wilson] again
It was [Mike_Wilson] again
It was [Mike  Wilson] again
It was [Wilson, Mike] again
C'est [Tremblay Marie] qui crie
It was [Marie Tremblay-Roy] again
[Tremblay-Roy] did it
Ask [Mme Tremblay-Roy] about it
Ask [Mr.Singh] about it
Ask [Mrs. K] about it
Ask [Mister Singh] about it
Ask mister [singh] about it
Ask [Miss Chen] about it
Demandez à monsieur [tremblay]
Demandez à madame [roy]
Demandez à Mme [gagnon]
It was dr [Patel] again
It was [Doctor Okafor] again
C'est la [docteure Gagnon]
The [Kowalskis] fight every night
Les [Kowalski] crient la nuit
C'est chez les [Kowalski]
"""

FINE = """
THE LAMP ON ELM STREET IS OUT, PLEASE COME
The McDonald's on Main, O'clock, D'habitude il crie, iPhone, YouTube, FaceBook
A house at 9 pm, the house at 12, 1234 east wind, discord: down, facebook: gone
The park guy, the white man, the young woman
His name is not known, her name is on the list
Son nom est connu, il s'appelle comment, elle s'appelle pas comme ça
We meet at eight. At ten Elm Street is closed, meet me at twelve at the church
The #1 Elm fan, no. 5 Monday, 14 July, by the church
Look: this dot com thing. We met at the dot, point com
The plate said nothing, the license read well, fb is down.
Route 99 and Highway 1 are closed, HWY 99 too
Bus 25 stops on the 5 boul, take the 5 boul
Le 5 boul est en retard, la 12 av est barrée
Il y a 2 ch libres, 3 r. pour tous
Le 2 de la semaine, les 3 de la rue
Les 3 lampes de la rue Laval, le 22 de la fête
It is 604 metres, 555 people and 1999 steps
200 / 300 / 4000 people, 2/12/2026, 12-12-2026
From 10:30-11:45, 604.50 dollars, 1.5 km
BC 99A, LOT 12A, GATE 12A, ALL 12A, ROOM 12B
Room 12A, PM 730A, E-214, Q-88 and K7M-2QD
The 20s, 80s and 90s, iPhone 12, iOS 17, WD40
Call 911 or 988, 811 for the nurse
Monsieur le maire, madame la directrice, un monsieur avec un chien, monsieur dit que non
Miss the bus, I miss the park, a doctor came, the doctor is in, docteur ou pas
Mister, please. Sir, madam, the dr said so
The Lions beat the Alouettes, the Canadians, the Rockies, the Olympics
Les Canadiens ont perdu, les Halles, les Québécois
Thanks.Then he left, end_of_list, a_b_c
The mayor spoke. Then all went home
The police came, Burnaby, Vancouver
"""


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        *((Kind.PHONE, one) for one in lines(PHONES)),
        *((Kind.EMAIL, one) for one in lines(EMAILS)),
        *((Kind.ACCOUNT, one) for one in lines(ACCOUNTS)),
        *((Kind.PLATE, one) for one in lines(PLATES)),
        *((Kind.ADDRESS, one) for one in lines(HOUSES)),
        *((Kind.NAME, one) for one in lines(NAMES)),
    ],
)
def test_it_is_marked_whole(kind: Kind, line: str) -> None:
    piece = line.partition("[")[2].rpartition("]")[0]
    assert found(line.replace(f"[{piece}]", piece)) == [(piece, kind)]


@pytest.mark.parametrize("line", lines(FINE))
def test_what_only_looks_alike_is_left_alone(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize("words", ["Kevin/Wong did it", "Kevin+Lina did it", "Kevin&Lina did it"])
def test_names_without_a_space_between_leave_nothing(words: str) -> None:
    assert blurred(words, identifying(words)).strip("█/+&") == " did it"


# --- Nothing remains ---

BETWEEN = st.sampled_from(["_", "-", ".", "•", "·", "–", " "])
AROUND = st.sampled_from(
    ["{}", "It was {} again", "Look: {}.", "C'était {}, hier", "({})", "« {} »"]
)


def left(around: str, secret: str, *parts: str) -> list[str]:
    """Return every two signs of a secret that can still be read once it is blurred."""
    before, _, after = around.partition("{}")
    words = around.format(secret)
    shown = blurred(words, identifying(words)).removeprefix(before).removesuffix(after)
    pairs = (part[at : at + 2] for part in parts for at in range(len(part) - 1))
    return [pair for pair in pairs if pair in shown]


@given(AROUND, BETWEEN, BETWEEN, st.sampled_from(["", "1", "+1"]))
def test_of_a_telephone_number_nothing_remains(
    around: str, one: str, other: str, country: str
) -> None:
    number = one.join(filter(None, (country, "604"))) + f"{other}555{other}0199"
    assert left(around, number, "604", "555", "0199") == []


SHAPES = ("ABC|123", "ABCD|123", "123|ABC", "AB1|23C", "ABC|12D", "AB|123C", "ABC|D123", "A12|BCD")


@given(AROUND, st.sampled_from(SHAPES), BETWEEN, st.booleans())
def test_of_a_plate_nothing_remains(around: str, shape: str, between: str, named: bool) -> None:
    around = around.replace("{}", "plate {}") if named else around
    assert left(around, shape.replace("|", between), *shape.split("|")) == []


@given(
    AROUND,
    st.sampled_from(["Mike", "Marie", "Jean-François", "Kevin"]),
    st.sampled_from([" ", "  ", ".", "_", "•", "·"]),
    st.sampled_from(["Wilson", "Tremblay-Roy", "O'Neil", "Okonkwo", "de la Tour"]),
)
def test_of_a_name_nothing_remains(around: str, given_: str, between: str, family: str) -> None:
    assert left(around, f"{given_}{between}{family}", given_, family) == []


@given(
    AROUND,
    st.sampled_from(["Mr", "Mrs", "Ms", "Mme", "Dr", "Miss", "Mister", "Monsieur", "Madame"]),
    st.sampled_from([" ", ". "]),
    st.sampled_from(["Singh", "singh", "Tremblay", "tremblay", "Tremblay-Roy", "Gagnon"]),
)
def test_of_whoever_has_a_title_nothing_remains(
    around: str, title: str, dot: str, family: str
) -> None:
    assert left(around.replace("{}", f"{title}{dot}{{}}"), family, family) == []


@given(
    AROUND,
    st.sampled_from(["412", "77", "1204B"]),
    st.sampled_from(["rue", "r.", "boul", "boul.", "av.", "ave", "ch.", "chemin"]),
)
def test_of_a_house_no_number_remains(around: str, number: str, way: str) -> None:
    assert left(around, f"{number} {way} Laval", number) == []
