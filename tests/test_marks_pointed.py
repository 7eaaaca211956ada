"""Who is pointed to by the name of a page, plates of food, and numbers that are no house."""

from __future__ import annotations

import pytest

from bot.marks import Kind, identifying

PROFILES = """
His facebook is [Kev Wong]
his Facebook: [Kev Wong]
Her Instagram is [Kevin W]
his tiktok account is [Kev Wong], look
his facebook name is [kev wong]
her name on insta is [kevwong]
Their facebook page is [Marisol Duarte]
You find him on facebook as [Kev Wong]
She is on Snapchat under [Kev Wong]
he is [Kev Wong] on facebook
He's [Kev Wong] on Insta
Look up [Kev Wong] on Facebook
follow [Kevin Tran-Wong] on tiktok
He goes by [kev wong] on discord
[Kev Wong] on Facebook is a thief
Son Facebook est [Kev Wong]
Son facebook c'est [Kev Wong]
Son nom sur facebook est [kev wong]
il s'appelle [kev wong] sur facebook
Cherchez [Kev Wong] sur Facebook
Elle est sur Instagram sous le nom de [Mireille Roy]
C'est [Kev Wong] sur Insta
"""

HOUSES = """
He lives at [4, Pine Street]
The thief is at [4, Pine Street]
[4, Pine Street]
The noise comes from [12, Oak Lane] every night
They moved into [412, Elm Street] in May
A man from [4, Pine Street] hits his dog
Look at [9, Maple Drive], it is full of bikes
The dealer at [7, Pine Street] is back
Police were at [11, Elm Street] at night
Outside [4, Pine Street] he shouts
Le voleur habite au [4, rue des Pins]
Le bruit vient du [12, rue Laval]
C'est au [1204, boulevard Saint-Laurent]
La police était au [77, chemin de la Montagne]
Celui du [4, rue Laval] crie la nuit
"""

PLATES = """
The plate ends with [412]
His plate starts with [GK4]
La plaque finit par [417]
The plate says [ab 12]
the plate is [abc 123]
"""

FINE = """
A plate of 12 cookies was left on the bench
plate of 12
Bring a plate of 12 samosas on Friday
the plate of 12 is for the volunteers
We need plates for 40 people
A plate for 12, please
Two plates in 10 minutes
the licence is 20 dollars
A license for 15 dogs
a plate with 24 cupcakes
plates at 12 dollars each
Plates and 30 forks
Une plaque de 12 brownies
des plaques de 20 muffins
la plaque est 30 fois trop chaude
The plaque on 4th was polished
Lamps 3 and 4, Pine Street
Lamp 4, Pine Street
Photo 4, Pine Street
Items 2, 3 and 4, Pine Street
Poles 11 and 12, Elm Street are leaning
Hydrant no. 4, Pine Street
Meet at 4, Pine Street entrance
On Tuesday at 4, Pine Street library
We gather at 9, Oak Lane is blocked until noon
The party starts at 7, Pine Street will be closed
Clean-up tomorrow at 10, Elm Street side
At 4, Pine Street park
Lampadaires 3 et 4, rue des Pins
Photo 2, rue Laval
Arrêt 12, rue Laval
Bancs 1 et 2, avenue du Parc
his facebook is private
Her Instagram is full of pictures of the park
Our Facebook is Elm Street Watch
The group's facebook is Elm Watch
Their facebook page is Burnaby Community News
His Facebook is Public
Look up Burnaby News on Facebook
Look for us on Facebook
Find the event on Facebook as usual
He is always on Facebook
She is on Facebook all day
Nobody on Facebook is a neighbour
Share it on Facebook or Telegram
Son facebook est privé
son instagram est plein de photos du parc
Notre Facebook est Rue Laval
Leur page facebook est fermée
Cherchez le groupe sur Facebook
Il est toujours sur Facebook
C'est sur Facebook
Regardez Ville de Laval sur Facebook
Partagez sur Facebook et Telegram
"""


def lines(text: str) -> list[str]:
    return [one for one in text.splitlines() if one]


def found(words: str) -> list[tuple[str, Kind]]:
    return [(words[one.start : one.end], one.kind) for one in identifying(words)]


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        *((Kind.ACCOUNT, one) for one in lines(PROFILES)),
        *((Kind.ADDRESS, one) for one in lines(HOUSES)),
        *((Kind.PLATE, one) for one in lines(PLATES)),
    ],
)
def test_who_is_pointed_to_is_marked(kind: Kind, line: str) -> None:
    piece = line.partition("[")[2].partition("]")[0]
    assert found(line.replace(f"[{piece}]", piece)) == [(piece, kind)]


@pytest.mark.parametrize("line", lines(FINE))
def test_what_points_to_nobody_is_left_alone(line: str) -> None:
    assert found(line) == []
