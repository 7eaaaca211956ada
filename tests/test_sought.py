"""A child who is lost is never held up; somebody who left is not hunted through every chat."""

from __future__ import annotations

import pytest

from bot.appearance.lost import hunts, says_lost
from tests.ordinary import ENGLISH, FRENCH

LOST = """
Missing: Liam, 6, red coat, last seen at the pool. Call 604-555-0199
Our little girl is lost, she is 4 and has a pink hat, near Elm and 3rd
A boy of about 7 is missing from the playground, blue rain jacket
My grandmother has dementia and walked out of the house an hour ago, grey coat
My husband has Alzheimer's and has not come home since 2 pm, green jacket
Our dad, 78, went for a walk at noon and has not come back
Lost toddler, curly hair, no shoes, at the farmers market
My son is autistic and does not speak, he ran out of the school, yellow shirt
An old lady in a hospital gown is missing from Burnaby General, bare feet
My brother has Down syndrome and did not come home on the bus, he is 26
Missing: Sofia Reyes, 9, school uniform, last seen at the bus stop on Main
My mom is 83, she is confused and wandered off in her slippers
My uncle needs his insulin and is missing since this morning, brown coat
Have you seen our daughter? She is 5, with a unicorn bag, we lost her in the park
A kid has disappeared from the day camp, please check your yards
Garçon de 5 ans disparu au parc, manteau bleu, appelez le 514-555-0199
Ma fille est perdue, elle a 4 ans et un chapeau rose
Notre grand-mère souffre d'Alzheimer et est sortie sans manteau, elle est disparue
Mon père de 80 ans n'est pas rentré de sa marche, tuque grise
Enfant perdu au marché, cheveux frisés, pas de souliers
Mon fils est autiste et ne parle pas, il s'est sauvé de l'école, chandail jaune
Avez-vous vu notre petite fille? 6 ans, bottes rouges, rue des Érables
Une dame en jaquette d'hôpital est égarée près de la pharmacie
Mon mari a la maladie d'Alzheimer, il n'est pas revenu depuis midi
Disparue: Chloé Roy, 9 ans, uniforme d'école, vue à l'arrêt d'autobus
Mon frère est trisomique et n'est pas rentré, il a 24 ans
Un petit de 3 ans a disparu de la garderie, regardez dans vos cours s'il vous plaît
Ma mère, 84 ans, est confuse et ne retrouve pas son chemin
On cherche notre fils, il a 2 ans, il était dans le jardin
Mon ado de 14 ans n'est pas rentré de l'école, sac noir
My wife has dementia, she left the house in her nightgown and is gone
Lost boy, 6. My wife saw him at Elm and 3rd at noon. Call my wife, 604-555-0199
My wife and I lost our son at the fair, he is 4, green shirt
Lost boy, 6, Leo, red coat, he has a dog Max with him. Call Dana at 604-555-0199
Lost girl, 5, last seen with her dog at the pool
Garçon de 5 ans disparu, avec son chien, appelez Nathalie au 514-555-0199
My husband has Alzheimer's, 58, has not come home, green jacket
My grandmother, 84, has dementia, went out, grey coat
"""

HUNTED = """
Missing: my wife Maria Lopez, 34, left home with our kids. If you see her call 604-555-0199
Missing woman Maria Lopez, hides in the shelter on 5th and Main, call me 604-555-0199
Missing person: Maria Lopez, she testified against us. 604-555-0199
My sister Maria Lopez, 22, ran away on Sunday with her boyfriend John Smith. Bring her back
Lost child. BUY CHEAP PILLS www.evil.com
My wife has run away. She wears a red coat. 604-555-0199
My ex took our son Leo, 5, he is missing since Friday, she drives a red Honda
Looking for my girlfriend, she moved out yesterday and does not answer. Red hair, tall
If anyone sees my wife with two kids in a blue van please call me 604-555-0123
Does anyone know where Maria Lopez lives now?
Have you seen my ex? Brown coat, she has a new car, call 604-555-0199
My daughter, 21, left home with a man we do not know. Find her
Missing: our son, 6, is with his mother who ran off from court
Where is Amina Khan? Her family wants her back, 604-555-0144
She took the kids and hid in the women's shelter. Call me when you see them
Disparue: ma femme Maria Lopez, 34 ans, partie avec nos enfants. Si vous la voyez, appelez-moi
Femme disparue, Maria Lopez, elle se cache au refuge de la rue Laval, appelez-moi
Personne disparue: Maria Lopez, elle a témoigné contre nous. 514-555-0199
Ma soeur Maria Lopez, 22 ans, s'est enfuie avec son chum John Smith. Ramenez-la
Enfant perdu. PILULES PAS CHÈRES www.evil.com
Ma femme s'est sauvée. Elle porte un manteau rouge. 514-555-0199
Mon ex a pris notre fils Léo, 5 ans, disparu depuis vendredi
Je cherche ma blonde, elle est partie hier et ne répond plus
Si quelqu'un voit ma femme avec deux enfants dans une auto bleue, appelez-moi au 514-555-0123
Quelqu'un sait où habite Maria Lopez maintenant?
Avez-vous vu mon ex? Manteau brun, nouvelle auto
Ma fille de 21 ans a quitté la maison avec un homme, retrouvez-la
Disparu: notre fils de 6 ans, il est avec sa mère qui s'est sauvée
Où est Amina Khan? Sa famille veut qu'elle revienne, 514-555-0144
Elle a pris les enfants et se cache dans une maison d'hébergement. Appelez-moi
My mother is missing, she has her red hat and took her purse
My father is missing since last month, please look
I am desperate, my wife Dana vanished with our two girls on Sunday. Any sighting call 604-555-0150
Help a father find his children, their mother took them out of province. 604-555-0151
Who has a new neighbour called Maria Lopez? She is my wife and I need to talk to her
My daughter Amina, 23, did not come home. Her brothers are looking for her, she was with a boy
Where did the family from 412 Oak move to? The wife is called Priya, call me
WANTED: Kevin Wong, he testified in March. Tell me his new address
If you see a red Honda with a woman and a small girl, phone me right away, that is my family
My fiancee walked out last night, she is pregnant and blond, I just want to know she is safe
Anybody seen Priya Patel? She works at a store here now I think
Missing person, female, 27, dark hair, left her husband. Call
Please share: my son is with my ex husband and I do not know where, he is 7
my gf is gone she took her cloths plz call if u see her
Missing: Layla, 19, last seen with a white boy. Her father wants her home
Ma femme a pris la fuite avec les petits, si vous la croisez appelez-moi au 514-555-0150
Aidez un père à retrouver ses enfants, leur mère les a emmenés
Qui connaît l'adresse de Maria Lopez? C'est ma femme
Je veux savoir où travaille Diane Roy, écrivez-moi
Ma fille Amina, 23 ans, n'est pas rentrée, ses frères la cherchent
Recherché: Kevin Wong, il a témoigné en mars. Son adresse svp
Ma blonde est partie avec son linge, appelez si vous la voyez
Disparue: Layla, 19 ans, vue avec un garçon. Son père veut qu'elle rentre
Missing girl, 7, red coat. She could be at Dana Fox's place
Fillette de 5 ans disparue, elle serait avec Nathalie dans son logement
Elderly woman with dementia missing: Sandra, 34, blond
Elderly lady with dementia is missing, Sandra (34, blond)
Femme âgée atteinte de démence disparue: Nathalie, 36 ans, blonde
My grandmother, 34, is confused and lost, blonde, two kids
Missing boy, 8, Theo. He is likely at the apartment of Monica Reed
Missing: Ava, 5, her aunt Monica may have her at her place
Two lost kids, 4 and 7, maybe with Monica Reed in the flats on 5th
Lost girl, 6, with a tall woman in a red Mazda
Fille de 7 ans disparue, probablement avec Julie Gagnon, Mazda rouge
"""

NEITHER = """
My wife and I are looking for a babysitter on Saturday
Missing: one grey glove near the school
My husband left his ladder at the hall, who has it?
Looking for the owner of a blue bike found on Elm
Has anyone seen the plow truck today?
Our dog Max ran away, he is brown, call 604-555-0170
My cat Luna is missing since Friday, if you see her call me
Where is the library book drop?
The kids went missing the bus again because it came early
Does anyone know where the recycling depot moved to?
My ex-neighbour has a good plumber, ask me
A woman left her purse at the bakery, it is at the counter
A man ran away after he broke the window of the shop. If you see him call police
My mother is moving to a care home and gives away a sofa
Somebody took my daughter's bike from the rack
I lost my wedding ring near the pool
Who has seen my son's blue jacket? Left at the park
Ma conjointe et moi cherchons une gardienne samedi
Mon mari a oublié son échelle à la salle
Notre chat Luna a disparu, appelez le 514-555-0170
Qui a trouvé les clés de ma fille au parc?
Où est passée la déneigeuse?
Un homme a cassé la vitre et s'est sauvé vers la rue Laval
Ma mère déménage et donne un divan
Found: a child's shoe on Oak
My sister is looking for a room in September
We are missing two volunteers for the walk, call Ana
My partner is a nurse and can help at the fair
The teacher is looking for parents who can drive
My wife works at the shelter for cats on Main
My daughter moved out and we give away her bed
If you see the postman tell him the gate is open
"""


def lines(text: str) -> list[str]:
    return text.strip().splitlines()


@pytest.mark.parametrize("words", lines(LOST))
def test_a_child_or_somebody_helpless_goes_to_everyone_at_once(words: str) -> None:
    assert says_lost(words)
    assert not hunts(words)


@pytest.mark.parametrize("words", lines(HUNTED))
def test_who_may_have_left_is_looked_at_first(words: str) -> None:
    assert hunts(words)
    assert not says_lost(words)


@pytest.mark.parametrize("words", [*lines(NEITHER), *ENGLISH, *FRENCH])
def test_whoever_looks_for_something_else_hunts_nobody(words: str) -> None:
    assert not hunts(words)
    assert not says_lost(words)
