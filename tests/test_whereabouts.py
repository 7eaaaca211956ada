"""Who asks everyone what only one household tells waits for an organizer's look."""

from __future__ import annotations

import pytest

from bot.appearance.lost import hunts
from tests.ordinary import ENGLISH, FRENCH
from tests.test_sought import lines

OF_ONE = """
Package for Sandra Miller delivered to me by mistake, what is her address?
Parcel here for Dana. Which door is it?
Process server looking for Dana F., which unit?
If you see this grey Honda with two child seats text me
New neighbours with two kids, blonde woman, moved in at night. Who are they?
Who moved into the basement at 412 Oak?
When does she get home at night?
Which house is Dana's?
Which daycare does her son go to?
Where does the blonde from 12 Oak park?
What car does Dana drive?
J'ai un colis pour Nathalie, c'est quelle maison?
J'ai un colis pour Nathalie Roy, où reste-t-elle?
On veut faire une surprise à Nathalie, où habite-t-elle maintenant?
Quelle maison est celle de Nathalie?
Huissier: il me faut l'adresse de Nathalie Roy
Chien perdu, vu avec une femme blonde, Honda grise. Où sont-ils?
Honda grise avec deux sièges d'enfant: devant quelle maison est-elle stationnée?
Qui est la nouvelle locataire du sous-sol, blonde avec deux enfants?
Qui a emménagé dans le sous-sol du 412?
À quelle heure Nathalie part-elle travailler?
À quelle école vont les enfants de Nathalie?
À quelle heure elle rentre chez elle le soir?
Flowers for Monica Reed, where can I bring them?
I have mail for Monica Reed. What is the unit number?
UPS driver asks: which apartment does Monica Reed live in?
Which unit is Monica's?
Which is Monica's house?
Where does Monica park her car?
Does anyone know Monica's house?
When does Monica come home from work?
What time does the woman at 14 leave her house?
Is Monica home during the day?
Is the blonde lady at 14 alone at night?
Which door does the blonde with two kids use?
Where do Monica's kids go to school?
Who is the woman with two kids who moved in at 14 Oak?
Who is the blonde in the basement?
Whose red Mazda with two child seats is that on Oak?
Red Mazda, plate XYZ 987: where is it parked at night?
Red Mazda, plate XYZ 987, which house?
C'est quelle porte, Julie Gagnon?
Où est-ce que Julie travaille?
À quelle heure Julie quitte la maison?
Quand est-ce que Julie rentre du travail?
Est-ce que Julie est seule le soir?
Quelle est la maison de Julie?
Des fleurs pour Julie Gagnon, quelle adresse?
À quelle école vont ses enfants?
Où vont à l'école les enfants de Julie?
Mazda rouge, plaque ABC 123, elle est stationnée où le soir?
C'est qui la blonde qui a emménagé au 14?
C'est qui la nouvelle au sous-sol?
"""

OF_ALL = """
Which house collects the bottle drive?
Whose grey Honda has its lights on at Elm and 3rd?
Where does the school bus stop?
Parcel for 14 was left at 12
What time does the library close?
Which school is open for the vote?
What school do your kids go to?
When do the children get home from camp?
What time does the bus leave for work at the mill?
Which house has the free books?
Who lives near the creek and can lend a pump?
Where is the new library?
Lost dog, brown, last seen at Elm. Where are the owners?
What is the library's address?
Where does the snowplow park?
Who is the new crossing guard?
Who is new on Oak? Come for coffee on Sunday
A van blocks the hydrant, who owns it?
My package for Oak 14 is lost, did anyone get it?
We want to surprise our mail carrier with a card, who joins?
Which door is open on Sunday?
Where are the bins? They came last year
Quelle maison ramasse les bouteilles?
Où arrête l'autobus scolaire?
À quelle heure ferme la bibliothèque?
À quelle heure part l'autobus pour le travail?
Le colis du 14 est au 12
À qui est la Honda grise aux phares allumés au coin de Laval?
Quelle école est ouverte pour le vote?
Qui habite près du ruisseau et prête une pompe?
Is the library open on Sunday?
Is anyone home at 14? Your garage is open
Who has a truck to lend?
Which school is Monica Park near?
What time does the fair end?
When do you get home? We start at 7
What is the address of the hall?
Where is the party?
Who is the new coach?
Where do we park on Sunday?
Where does the street sweeper go on Friday?
When does the plow come?
Gift for the mail carrier: where can we leave it?
Child seat found on Oak, whose is it?
Who lives at the end of the lane? Water runs from the pipe
Whose dog is this? Brown, at Elm and 3rd
Which house has the loud alarm?
À qui est ce chien brun au coin de Laval?
Quelle maison a l'alarme?
À quelle heure finit la fête?
Quand passe la déneigeuse?
Où est la fête?
Qui est le nouvel entraîneur?
Siège d'enfant trouvé rue Laval, à qui est-il?
"""


@pytest.mark.parametrize("words", lines(OF_ONE))
def test_who_asks_after_one_household_waits(words: str) -> None:
    assert hunts(words)


@pytest.mark.parametrize("words", [*lines(OF_ALL), *ENGLISH, *FRENCH])
def test_who_asks_about_a_place_or_all_does_not(words: str) -> None:
    assert not hunts(words)
