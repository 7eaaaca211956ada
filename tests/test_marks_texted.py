"""Neighbours as they type in a hurry: nicknames, handles, plates, the number of a house alone.

Of a home only its number is blurred: everybody knows the street.
"""

from __future__ import annotations

import re

import pytest

from bot.marks import Kind, blurred, identifying
from tests.test_marks_pointed import lines

NAMED = """
my nbr [kev] keeps stealing packages
yo its [kev] again w the loud music
[kevvy] from the corner sells weed lol
Big [Mike] took my bike fr
lil [tony] lives on my street and deals
old man [Jenkins] yells at kids
that guy we call [Shorty] broke the window
everyone calls him [Tiny], he does it
her nickname is [Dee]
aka [Smokey], the one w the red cap
ma voisine [Mme T.] crie la nuit
ma voisine [Mme T] crie la nuit
mon voisin [M. T.] fume du pot
le fils de [Mme R.] a cassé la vitre
the guy at [12-B] plays drums at 2am
[12-B] is always loud
apt [12-B] again with the noise
the lady in [3C] feeds rats
guy in unit [204] is dealing
the ppl in [305] fight all night
its the house w number [88] on the door
[@wongster99] posted my car
follow [@kev_w] hes the thief
check [@marie.t] on insta
his insta is [kev.wong99]
his insta is [kevwong]
hes [kevwong99] on snap
insta [kev.wong99]
her snap: [mariet_]
ig = [bigmike604]
tiktok [@mikey.does.it]
add me on discord [kev#1234]
his fb is [Kevin W]
his username is [kevinator]
plate [ABC 123]
BC plate [AB1 23C]
alberta plate [CBK-4471]
Quebec plate [E42 KLM]
plaque du Québec [E42KLM]
manitoba plate [KLM 042]
Ontario [CBYZ 417] parked on the lawn
plate ontario [c b y z 4 1 7]
NS plate [GKR 471]
nova scotia [GKR 471]
saskatchewan [123 KLM]
PEI plate [12 34AB]
newfoundland plate [JKL 417]
yukon plate [KLM12]
white tesla bc [mk4 81t]
grey civic w plate starting [gk4]
plate is something like [AB1 2?C]
his plate ends in [81T]
lives above the pizza place unit [3]
lives above the pizza place in unit [C]
he stays at [417] oak in the basement
[kev] lives 2 doors down at [415]
shes at [417] oak st
they moved in [417] Oak last month
it's [417] Oak, the one w the blue door
the corner house, [417], has a grow op
house [417] is a drug house
the yellow house ([417]) is loud
bsmt suite at [417] oak
[417B] oak ave downstairs
[417] oak, upper suite
dealer's number is [604-555-0199]
txt him [6045550199]
call [604.555.0199] ask for [kev]
his cell [555 0199]
son cell [514 555 0199]
c'est le [514-555-0199]
le gars du [12-B] fait du bruit
la madame du [3C] nourrit les rats
l'appart [204] vend de la coke
au [417] chênes y a un dealer
il reste au [417] app [3]
le voisin d'en haut s'appelle [kev]
c est [kev] qui a volé le vélo
c'est [ti-guy] le voleur
[ti-guy tremblay] vend du pot
le gros [Réjean] crie encore
mon voisin [J-F] a brisé la clôture
[JF] a volé mon vélo
c'est [JP] qui crie
son insta c'est [marie.t22]
son snap est [mariet22]
cherchez [kevwong99] sur insta
plaque [E42 KLM] char gris
un char noir plaqué [klm 042]
email [kev.wong@gmail.com]
ecrivez a [kev.wong arobase gmail.com]
his email [kevwong99 at hotmail]
[kevwong99@hotmail]
my landlord [Mr K] wont fix it
mr. [k] from 204
coach [T] touched my kid
ms [chen's] son did it
the [wongs] at the corner
the kid [Jayden] took it
[Jaydens] mom knows
[Dr P] on oak street is a creep
saw [jayden w.] tagging the wall
"""

FINE = """
his insta is private
her insta is hilarious
his insta is cringe
their snap is full of cats
Burnaby is known as a quiet town
The park is known as Central Park
we call it a night at ten
people call the city and wait
call him back tomorrow
call her if you need a ladder
he goes by bus to work
everything goes by so fast
the sign says call us on Monday
our street goes by Oak Street school
it's 300 metres to the bus
its 400 steps up
it's 100 Canadian dollars
it's 2026 Monday morning
on est au 400 mètres
jusqu'au 144 personnes
le bus va au 2e arrêt
il est au 4e rang
the house with number plates on the fence
the house, 2 cars and a boat are for sale
the place (12 seats) is small
our home, 3 blocks away, is fine
number 417 is the bus to take
the kids mom group meets on Monday
the boys dad joke night
the cats house is on the roof
big art show at the hall
big may fair on Saturday
fat cat seen on Oak
crazy weather today
the big ben clock replica fell
ben oui, c'est vrai
phil collins was on the radio
the gabby neighbour next door waves
a billy goat escaped
billy goat gruff is the play at school
charlie horse in my leg
the theo lounge is closed
mr. or mrs., it does not matter
the dr is in on Monday
Dr appointments are full
Elm Dr is icy
Maple Dr North is dark
alias is a word
aka the best street ever
nickname is fine by us
the wings at the pub are great
the parks are open, the lees of wine
ti-bits of news
tidbits, tie-dye class at 6
follow the road on the left
4-D cinema is back
3-D printing class at the library
12-A is the bus stop
route 12-B is late
what? who? where?then home
who is on facebook here
is covid19 on facebook news again
sell stuff2 on kijiji
he did it b. and c. no
options a. or b. please
K is for kite
X Y Z is the end
A B testing of the signs
"""


@pytest.mark.parametrize("line", lines(NAMED))
def test_whoever_is_named_in_a_hurry_is_blurred(line: str) -> None:
    words = re.sub(r"[\[\]]", "", line)
    named = [one for one in identifying(words) if one.kind is not Kind.TIE]
    assert blurred(words, named) == re.sub(r"\[[^\]]*\]", "███", line)


@pytest.mark.parametrize("line", lines(FINE))
def test_nobody_is_named_where_only_the_words_are_alike(line: str) -> None:
    assert [one for one in identifying(line) if one.kind is not Kind.TIE] == []
