"""Names and homes as somebody writes them who knows what is looked for."""

from __future__ import annotations

import pytest

from bot.marks import identifying
from tests.ordinary import ENGLISH, FRENCH
from tests.test_marks_pointed import lines

NAMES = """
[johnsmith] steals bikes
It was [marialopez] again
c'est [jeanTremblay] qui vole
[KevinWong] and [mariatremblay] shout
[smith, john] stole it
It was [tremblay, marie] again
le voleur: [gagnon, luc]
nicknamed [Spider]
He is nicknamed [spider]
dubbed [Tiny] by all
Le petit [Tremblay] vole
la grosse [Gagnon] crie
le fils [Okonkwo] vend du pot
la fille [Nguyen] casse tout
le vieux [Bélanger] boit
le jeune [Wojciechowski] vole
that [Okonkwo] kid
this [Szymanski] boy again
that [Featherstonehaugh] kid throws stones
the [Okonkwo] kid broke it
ig [jsmith]
insta [mlopez]
find him on snap [kevinw]
text her, tiktok [mtremblay]
"""

HOMES = """
lives [1O44 Oak Street]
He is at [4l2 Oak Street]
[1OO Elm Avenue], the thief
Il reste au [l2 rue Laval]
au [quarante-quatre rue des Erables]
Il habite au [vingt et un, rue Laval]
[cent douze rue des Pins], c'est lui
Le voleur reste au [44 des Erables]
Elle habite au [12 de la Montagne]
house number is [forty four] on Oak
his house number is [44]
The house number: [412]
number [forty four on Oak]
numéro de [maison 44]
son numéro civique est [1044]
the thief is at [49.24891, -122.98031]
[49.24891,-122.98031]
[49.2489 N, 122.9803 W] is his home
[49°14'56"N 122°58'49"W]
he sleeps at [84XR+2J] Burnaby
[///filled.count.soap] is his door
room [204 at Elm Elementary]
She is in room [12 of the Royal Hospital]
local [204 à l'école Laval]
chambre [12 du motel Royal]
"""

PLATES = """
The van has VIN [1HGCM82633A0043S2]
[1HGCM82633A004352]
VIN ends with [A0043S2]
NIV [2T1BURHE5JC123456]
"""

PHONES = """
[604five50199]
call [604five5five0199]
[six04 555 0199]
appelez [514cinq550199]
[604-five55-0199]
"""

FINE = """
Johnsonville and Thompsonville play
Parking is full and thinking helps
Kenwood radio for sale
The smith, the baker and the mayor came
In the park, john boats are for rent
Le petit chat dort
Le petit déjeuner est à 9 h
La petite école ouvre mardi
Le vieux pont est fermé
Le grand Montréal dort
That Italian kid won the race
That Minecraft game is fun
This Saturday kids meet at the hall
the Amazon guy left a parcel
insta story of the block party
snap pictures of the pothole
ig post about the fair
Our tiktok video is up
We counted forty four on Monday
Forty four people came on Oak
trente-deux personnes, rue fermée
jusqu'au 15 des places sont libres
au 3 des feux sont éteints
Temperature was 21.5, 22.5 and 30.1
The pool is 49.2 m long, 12.5 m wide
Version 3.14159 is out
Meeting in room 204 at Elm Elementary at 7
The vote is in room 12 of the library
Rencontre au local 204 à l'école Laval mardi
Un verre de vin 2019 pour tous
Order number 12345678901234567
The 5th and 6th graders, two classes
covid19 tests and windows11 help
room for 20 at the Elm party
a 50five mix of paint
"""


def marked(words: str) -> str:
    """Return words with what is marked in brackets."""
    made, at = [], 0
    for mark in identifying(words):
        made += [words[at : mark.start], f"[{words[mark.start : mark.end]}]"]
        at = mark.end
    return "".join([*made, words[at:]])


@pytest.mark.parametrize("line", lines(f"{NAMES}\n{HOMES}\n{PLATES}\n{PHONES}"))
def test_what_was_written_to_be_overlooked_is_marked(line: str) -> None:
    assert marked(line.replace("[", "").replace("]", "")) == line


@pytest.mark.parametrize("line", [*lines(FINE), *ENGLISH, *FRENCH])
def test_what_only_looks_like_it_is_not(line: str) -> None:
    assert marked(line) == line
