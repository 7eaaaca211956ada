"""Who lacks what, and who feels how, as people type it: it leads to the places nearest to that."""

from __future__ import annotations

import pytest

from bot.danger import AT_HOME
from bot.danger.apart import apart
from bot.features.help.nearest import nearest
from tests.stage import Town

NEEDS = """\
homeless
I'm hungry
im homeless
I´m starving
I have no food
we've got nowhere to sleep
I lost my home
I can't pay rent
havent got any food till payday
we don't have enough to eat this week
my landlord kicked us out
I'm being evicted at the end of the month
we got an eviction notice
I've been living in my car
they cut off our heat
my heating was cut
we're broke until friday
I can't feed my kids
my kids havent eaten since yesterday
I need diapers for my baby
where can I get free food
is there a food bank near here
I lost my job and cant pay my bills
I'm two months behind on my rent
our furnace died and we can't fix it
who can give us some food
got no money for groceries
cant pay rent this month what do i do
the bank took our house
j'ai faim
jai faim
sans abri
on m'a mis dehors
on ma mis dehors
mon chauffage est coupé
on n'a plus de quoi manger
jai pu rien à manger
je suis à la rue
je dors dans mon auto
on a nulle part où dormir
jai perdu mon appart
mon proprio m'a mis à la porte
j'ai reçu un avis d'éviction
je n'arrive plus à payer mon loyer
je peux pas payer mes factures
ils ont coupé notre électricité
mes enfants n'ont rien mangé depuis hier
j'ai besoin de couches pour mon bébé
je cherche un refuge pour ce soir
ma pension suffit pas pour le loyer
je mange pas à ma faim
peux pas payer mon loyer
qui peut nous donner à manger
""".splitlines()

TALK = """\
I'm so lonely
I feel so alone since my husband died
my daughter's depressed
I've got nobody to talk to
I don't have anyone to talk to
my wife drinks too much
I cry every night
je me sens tellement seule
ma fille fait une dépression
mon mari boit trop
j'ai personne à qui parler
j'ai pas personne à qui parler
jai rechuté
chu vraiment down pis seul
ça va vraiment pas ces temps-ci
""".splitlines()

NONE = """\
I'm hungry for news about the park
I'm hungry, what time is the barbecue?
we have no food at the meeting yet, who brings some?
I've lost my keys
I lost my house keys
I can't pay attention in those meetings
we need a food table for the block party
the food bank needs volunteers
a homeless man sleeps in the park
we live on this street since 1980
Our street has no lights
the power is out on Elm Street
we have no place for the second tent
I got kicked out of the group chat
we put out the recycling on Monday
I need a place to park
I'm alone in the library
I get high speed internet
I'd like to talk to someone about the lamp
The shelter at the bus stop is broken
I did not call the police
I have no more questions
j'ai faim de nouvelles du parc
il n'y a rien à manger à la réunion
je suis dehors devant la bibliothèque
je suis dans la rue devant l'école
on vit dans cette rue depuis 1980
la banque alimentaire cherche des bénévoles
un sans-abri dort dans le parc
j'ai payé le loyer de la salle
le courant est coupé sur la rue Laval
on a coupé l'arbre devant chez nous
j'ai mis les poubelles dehors
j'ai besoin d'un endroit où stationner
mon fils boit du lait
je suis seul à la réunion
ça ne va pas bien avec le lampadaire
j'ai vu les pompiers mais pas la police
my dad beats me at chess
my brother beats me at Mario Kart every time
my sister hit me with a snowball
my mom beat me by two points
mon père me bat aux échecs
mon frère me bat toujours aux cartes
""".splitlines()


@pytest.mark.parametrize("typed", NEEDS)
def test_whoever_lacks_something_is_heard(typed: str) -> None:
    assert nearest(typed) == "needs"


@pytest.mark.parametrize("typed", TALK)
def test_whoever_needs_to_talk_is_heard(typed: str) -> None:
    assert nearest(typed) == "talk"


@pytest.mark.parametrize("typed", NONE)
def test_the_same_words_about_something_else_lead_nowhere(typed: str) -> None:
    assert nearest(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "my husband beats me at night",
        "my husband beats me at home",
        "my boyfriend hit me with a hockey stick",
        "mon mari me bat à la maison",
        "im scared of my boyfriend",
        "my partner scares me",
        "jai peur de mon chum",
    ],
)
def test_no_game_hides_harm(typed: str) -> None:
    assert nearest(typed) == AT_HOME


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I'm", "i am"),
        ("im", "i am"),
        ("I’ve", "i have"),
        ("can't cannot cant", "can not can not can not"),
        ("weren't", "were not"),
        ("j'ai jai J’ai", "je ai je ai je ai"),
        ("je n'ai plus d'argent", "je ai plus de argent"),
        ("on m'a", "on me a"),
        ("my daughter's so sad", "my daughter is  sad"),
    ],
)
def test_contractions_are_read_apart_however_they_are_typed(typed: str, read: str) -> None:
    assert apart(typed).split() == read.split()


@pytest.mark.parametrize("typed", ["I'm homeless", "homeless", "on m'a mis dehors"])
async def test_whoever_has_no_group_yet_reads_the_places_too(town: Town, typed: str) -> None:
    await town.stranger.says(typed)
    assert "211" in town.stranger.last
    assert len(town.stranger.last) <= 300


@pytest.mark.parametrize("typed", ["I can't pay rent", "mon chauffage est coupé"])
async def test_they_read_whom_to_call_and_it_goes_to_nobody(town: Town, typed: str) -> None:
    await town.maria.says(typed)
    assert "211" in town.maria.last
    assert "What is this?" not in town.maria.last
    assert {"Something else", "Autre chose"} & {*town.maria.labels}


@pytest.mark.parametrize(
    "typed", ["my dad beats me at chess", "my landlord kicked us out", "mon père me bat aux échecs"]
)
async def test_neither_a_game_nor_a_lost_home_is_an_alarm(town: Town, typed: str) -> None:
    await town.maria.says(typed)
    assert "cannot call" not in town.maria.last
    assert "ne peux pas appeler" not in town.maria.last
