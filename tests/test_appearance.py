"""A race is named: what somebody did comes first, and two more details; else it goes no further."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.appearance import Pause, alone, before_all, pause, refused
from bot.appearance.described import details, says_deed
from bot.appearance.lost import says_lost
from bot.appearance.naming import names_origin
from bot.appearance.slurs import insults
from tests.ordinary import ENGLISH, FRENCH

NAMED = """
a black man tried doors
Two white guys in a van
brown kid on a bike
young black men
black, male, 20s
Male, black, 6 feet
M, black, 25
man (white) about 40
he was black
She is probably Asian
the guy looked Chinese
both were black
he's Arab
two Hispanic teenagers
a Latino
some Muslims from the mosque
a Jewish man
a Sikh with a turban
He looked Native
an Indigenous woman
First Nations man
a Métis kid
dark-skinned man
light skinned female
person of colour
people of color
mixed race teenager
African American male
a Middle Eastern looking man
someone with a Russian accent
of Pakistani descent
an Indian with a backpack
two Mexicans
a group of Somalis
Caucasian male
the suspect is a white male
he looks like a Mexican
one of them was Asian
un homme noir
une femme noire
deux jeunes noirs
trois Noirs en auto
un Black
un Arabe avec un sac
des Arabes
c'était des Arabes
un homme de type arabe
un gars d'origine haïtienne
une femme maghrébine
deux Chinoises qui regardaient
il est noir
elle était blanche
ils avaient l'air arabes
un monsieur asiatique
un homme à la peau foncée
teint basané
une personne de couleur
une musulmane
un juif
une autochtone
deux Amérindiens
un Inuit
une métisse
des gitans
des Roms
homme, noir, 20 ans
un grand gars blanc
des Premières Nations
un Haïtien
un homme à l'accent russe
de type nord-africain
les Noirs du coin
two BMs in a grey car
Unknown WM looking at bikes
BM walking down the road
Bravo male at the gate
Suspicious bravo mikes with a bag
a foreign-looking woman
The man looked foreign
a foreigner with a backpack
he does not look like he is from here
They don't belong here
They look like refugees
un gars à l'air étranger
un étranger avec un sac
il n'a pas l'air d'ici
b l a c k guy walking
a b l a c k man walking
an a s i a n with a bag
a a r a b with a bag
bl@ck guy walking
bl\u200back guy walking
bl\u0430ck guy walking
blk male
coloured fellow
BIPOC youth loitering
Natives drinking at the park again
Mexicans in the lane again
Those immigrants again near the school
refugees hang around
immigrants hanging out behind the mall
Woman in a hijab looks into cars
man with a turban waiting
hijab lady again
l'Arabe du coin
l\u2019Arabe d'à côté
une femme voilée dans le bloc
un homme au turban
des immigrants traînent derrière le centre
""".strip().splitlines()

NOT_NAMED = """
a black jacket
a white van
a man in a black jacket
the man in black
a man dressed all in black
he wore a brown coat
Indian Road
corner of Indian Road and Main
the Chinese restaurant
a Mexican restaurant
Asian grocery store
the Sikh temple
Jewish cemetery
native plants
a Persian cat
Chinese New Year
the black cat
the van was white
it was black
two cars, they were white
a black SUV with two men
a white family car
a black kids bike
Mr. White called
black ice on the road
he has white hair
a white-haired man
Indigenous languages
he speaks Punjabi
polish the floor
Black Friday
kids on black bikes
the black market
First Nations art
un manteau noir
une camionnette blanche
un homme habillé en noir
un homme tout en noir
un homme en manteau noir
une femme au chapeau blanc
rue des Noirs
au coin de la rue des Noirs
restaurant chinois
une épicerie arabe
le temple sikh
art autochtone
un chat noir
le chat a disparu, il est noir
deux sacs, un noir et un blanc
il parle arabe
écrit en chinois
un homme chauve, casquette noire
glace noire
l'auto était noire
l'été des Indiens
une femme brune
le quartier chinois
la fête grecque
my BF is in the car
a BMW on Elm Street
The WM truck comes on Tuesday
30 cm deep
a BM-20 valve
foreign languages at the library
the bins do not belong to us
Foreign Affairs office
un voyage à l'étranger
Refugees need winter coats
a welcome dinner for refugees
The library helps immigrants with papers
Plant natives along the fence
Chinese and Italian at the fair
Free English class for newcomers and immigrants
Turban tying workshop on Saturday
The new citizens, once immigrants, sing
Un cours d'arabe au centre
l'arabe et l'anglais
un souper pour les réfugiés
a b c of bike repair
parking c.d.e.f. is closed
mail ana@blackbird.ca for keys
""".strip().splitlines()

DEEDS = """
tried car doors
he steals packages
went through mailboxes
looked into car windows
was following a woman
ran off with a bag
walked from car to car
exchanged small bags for cash
rang every bell at 2 am
let the air out of tires
a essayé les portières
a cassé une vitre
suivait une femme
regardait dans les autos
est entré dans la cour
en train de forcer une porte
fouillait dans les boîtes aux lettres
a mis le feu à une poubelle
il sonne à toutes les portes
""".strip().splitlines()

NO_DEEDS = """
was hanging around
looked suspicious
looked weird
standing on the corner
walking down the street
was there again
was wearing a black hoodie
loitering by the store
driving around slowly
acting strange
tried to look normal
does not belong here
made me nervous
his hands were in his pockets
is up to no good
in a suit
rôdait dans le coin
avait l'air louche
marchait dans la rue
était debout au coin
regardait les maisons
portait un manteau noir
passait lentement en auto
j'avais peur
un individu louche dans la ruelle
il n'est pas d'ici
assis sur son lit
""".strip().splitlines()

DETAILS = {
    "clothes": ("a red coat", "black hoodie", "white shoes", "manteau rouge", "une casquette"),
    "hair": ("long blond hair", "a beard", "short hair", "cheveux longs", "il était chauve"),
    "build": ("very tall", "6'2", "heavy", "180 cm", "un homme grand", "plutôt mince", "1 m 80"),
    "age": (
        "in his 20s",
        "about 40",
        "boy, 6,",
        "a teenager",
        "dans la vingtaine",
        "environ 30 ans",
    ),
    "carried": ("with a backpack", "a crowbar", "sac à dos", "un pied-de-biche"),
    "vehicle": ("a red pickup", "on a bike", "auto grise", "en vélo"),
    "direction": ("toward the park", "ran down the lane", "vers le parc", "northbound"),
}


@pytest.mark.parametrize("words", NAMED)
def test_a_race_or_a_people_is_noticed(words: str) -> None:
    assert names_origin(words)
    assert pause(words, "") is not None
    assert pause("tried doors", words) is not None


@pytest.mark.parametrize("words", [*NOT_NAMED, *ENGLISH, *FRENCH])
def test_colours_of_things_and_names_of_places_are_no_race(words: str) -> None:
    assert pause(words, "") is None
    assert pause("", words) is None


@pytest.mark.parametrize("words", DEEDS)
def test_what_somebody_did_is_a_deed(words: str) -> None:
    assert says_deed(words)


@pytest.mark.parametrize("words", NO_DEEDS)
def test_being_there_and_looking_weird_is_none(words: str) -> None:
    assert not says_deed(words)
    stopped = pause(f"A black man {words}", "red coat, tall")
    assert stopped is not None
    assert stopped.needs_behaviour
    assert not stopped.may_go_on


@pytest.mark.parametrize(
    ("kind", "words"), [(kind, words) for kind, all_ in DETAILS.items() for words in all_]
)
def test_each_kind_of_detail_is_counted_as_its_own(kind: str, words: str) -> None:
    assert details(words) == {kind}


@pytest.mark.parametrize(
    ("what", "looks", "missing"),
    [
        ("A black man was hanging around", "", Pause(needs_behaviour=True, details_missing=2)),
        ("A black man tried car doors", "", Pause(needs_behaviour=False, details_missing=2)),
        ("Tried car doors", "black man, red coat", Pause(False, 1)),
        ("Tried car doors", "black man, red coat, blue jacket, white cap", Pause(False, 1)),
        ("Tried car doors", "black man, red coat, tall", Pause(False, 0)),
        ("A black man in a red coat stood there", "tall, with a beard", Pause(True, 0)),
        ("Tried car doors and ran toward the park", "black man, tall", Pause(False, 0)),
        ("Un Noir rôdait dans le coin", "", Pause(True, 2)),
        ("Un homme noir a essayé les portières", "manteau rouge", Pause(False, 1)),
        ("Quelqu'un a essayé les portières", "un Arabe, manteau rouge, grand", Pause(False, 1)),
        ("Quelqu'un a essayé les portières", "un Arabe, manteau rouge, barbu", Pause(False, 0)),
    ],
)
def test_what_is_still_to_be_said(what: str, looks: str, missing: Pause) -> None:
    assert pause(what, looks) == missing
    assert missing.may_go_on == (missing == Pause(needs_behaviour=False, details_missing=0))


def test_without_a_race_nothing_stops_however_little_was_said() -> None:
    assert pause("someone was hanging around", "") is None


bits = st.sampled_from([one for all_ in DETAILS.values() for one in all_])
stories = st.lists(st.sampled_from([*NAMED, *DEEDS, *NO_DEEDS]) | bits, min_size=1, max_size=5)


@given(stories, bits)
def test_one_more_detail_never_makes_more_missing(story: list[str], detail: str) -> None:
    before = pause(". ".join(story), "")
    after = pause(". ".join(story), detail)
    assert (before is None) == (after is None)
    if before and after:
        assert after.details_missing <= before.details_missing
        assert after.needs_behaviour == before.needs_behaviour


@given(stories)
def test_capitals_change_nothing(story: list[str]) -> None:
    words = ". ".join(story)
    assert pause(words, "") == pause(words.upper(), "")


@given(st.text(max_size=400), st.text(max_size=100))
def test_whatever_is_written_there_is_an_answer(what: str, looks: str) -> None:
    stopped = pause(what, looks)
    assert stopped is None or 0 <= stopped.details_missing <= 2


# --- Words that ring in every chat ---


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("Black man at 3rd and Elm", Pause(True, 2)),
        ("Un homme noir au coin de la 3e", Pause(True, 2)),
        ("Black man broke a car window at 3rd and Elm", Pause(False, 2)),
        ("Black man in a red coat broke a car window", Pause(False, 1)),
        ("Tall man in a red hoodie at 3rd and Elm", Pause(True, 0, origin=False)),
        ("Gars mince en manteau rouge, rue Elm", Pause(True, 0, origin=False)),
        ("Black man in a red coat, tall, broke a car window", None),
        ("Un homme noir, manteau rouge, mince, a cassé une vitre", None),
        ("Tall man in a red hoodie is trying car doors", None),
        ("A thug in a grey hoodie is at the bakery", Pause(True, 0, origin=False)),
        ("Some kid with braids is at the bike rack again", Pause(True, 0, origin=False)),
        ("She looks like she is high, long hair, thin", Pause(True, 0, origin=False)),
        ("A guy with tattoos at the mailboxes", Pause(True, 0, origin=False)),
        ("Un type tatoué au coin de la rue", Pause(True, 0, origin=False)),
        ("Two homeless men behind the bakery again", Pause(True, 0, origin=False)),
        ("Une itinérante devant la pharmacie", Pause(True, 0, origin=False)),
        ("A homeless man behind the bakery broke a window", None),
        ("Man at 3rd and Elm", None),
        ("Tree down, wear boots and a heavy coat", None),
    ],
)
def test_a_race_or_looks_alone_stop_before_everyone_reads_them(
    words: str, missing: Pause | None
) -> None:
    assert alone(words) == missing


@pytest.mark.parametrize(
    "words",
    [
        "Black boy, 6, red coat, is missing",
        "Tall man in a red hoodie has dementia",
        "Woman with long hair has not come home since noon",
        "Garçon noir, 6 ans, manteau rouge, disparu",
        "Une femme aux cheveux longs est blessée",
    ],
)
def test_whoever_needs_help_may_be_described_without_a_deed(words: str) -> None:
    assert alone(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "The man who fixed our gate is wonderful, long beard",
        "La dame au manteau rouge est très gentille",
        "Merci au gars en casquette qui a poussé mon auto",
        "Thanks to the guy in the green hat",
        "The kid in the blue cap is my son's friend",
        "Soirée sur l'histoire des Noirs à la bibliothèque",
        "Le centre des Autochtones ouvre mardi",
        "Soup for the homeless at the church",
        "Des bas chauds pour les itinérants du quartier",
        "A homeless person needs help at the church",
    ],
)
def test_what_praises_helps_or_is_a_feast_needs_no_thought(words: str) -> None:
    assert alone(words) is None


def test_what_everyone_has_read_already_counts_as_said() -> None:
    assert alone("He is Black, now on 5th") == Pause(True, 2)
    assert alone("He is Black, now on 5th", known="Broke a car window, red coat, tall") is None
    assert alone("Now on 5th", known="Black man at the park") is None


@pytest.mark.parametrize("words", [*ENGLISH, *FRENCH])
def test_ordinary_sentences_ring_without_a_pause(words: str) -> None:
    assert alone(words) is None


@given(stories)
def test_need_asks_for_no_deed_but_for_details_all_the_same(story: list[str]) -> None:
    before, after = alone(". ".join(story)), alone(". ".join(story), need=True)
    if after:
        assert before is not None
        assert not after.needs_behaviour
        assert after.details_missing == before.details_missing


@pytest.mark.parametrize(
    "words",
    [
        "My son is lost",
        "Lost boy, 6, red jacket, on Elm",
        "A girl of 8 lost her mother at the fair",
        "Our grandmother wandered off",
        "Garçon perdu, 6 ans, manteau rouge",
        "Ma fille a perdu sa maman au marché",
        "Un enfant a disparu près de l'école",
        "My father, 82, is missing since last month, please look",
        "Black boy, 6, red coat, is missing, ran off toward the park",
        "Missing: Liam, 6, red coat, last seen at Elm and 3rd. Call 604-555-0199",
        "Have you seen my son? Red coat, last seen at the park",
        "We are looking for our daughter Emma, 5, yellow boots",
        "I can't find my son, he is 4, red coat",
        "Avez-vous vu ma fille? 5 ans, bottes jaunes",
        "Missing boy, 6, red coat, last seen at 412 Oak Street",
        "The man of 412 Oak is missing, he is 80 and has dementia",
        "My father wandered off from 12 Elm Street, blue jacket. We live there, bring him home",
        "My mother, 77, is missing, she has her red hat and took her purse",
        "Lost girl, 5, nobody knows where she went, last seen with her friend Emma",
        "Our daughter is missing. Her name is Emma Park. Call Anna Park, 604-555-0199",
        "Our daughter is missing. Emma Park, 5, yellow boots. Last seen on Main and Oak",
        "My son Liam is missing. He was with Jack Miller at the park",
        "Notre fille a disparu. Elle s'appelle Emma Roy, 5 ans. Appelez Jean Roy",
        "Girl, 5, blue hat, missing from Oak and 2nd since 18:10. Look in your shed",
        "Our father Jack, 79, walked away from home",
        "Lost boy, 6. Call Anna Park, 604-555-0110. He is autistic and may be scared",
        "Lost girl, 5. She is black, with a pink hat. Call her father Jack Miller",
        "Our grandfather is missing. He is a black man, 80, in a blue coat",
        "Garçon perdu, 6 ans, noir, manteau rouge. Il répond au nom de Liam",
        "Notre mère, 81 ans, a disparu avec son chien",
        "My son got lost downtown",
    ],
)
def test_whoever_is_lost_is_looked_for(words: str) -> None:
    assert says_lost(words)


@pytest.mark.parametrize(
    "words",
    [
        "Her mother lost her job",
        "The man lost his keys, call Kevin",
        "The boys missing class are with Kevin",
        "The woman lost control of her car",
        "Sa mère a perdu son emploi",
        "L'homme a perdu les clés",
        "Une dame a perdu le contrôle de son auto",
        "A child went missing here last year and Kevin Wong did it, 412 Oak",
        "A girl disappeared in 2019 and everybody knows who",
        "Un enfant a disparu ici l'an dernier",
        "Lost: my son. Also Kevin Wong at 412 Oak sells drugs",
        "Missing: son of Kevin Wong who is a dealer",
        "Garçon perdu, et Kevin Wong est un voleur",
        "missing child! and the black guy at 412 Oak took him",
        "Missing kid, I bet it was the man at the corner house",
        "Lost girl, 5. The man at 412 Oak has her",
        "Lost boy, 6. Kevin Wong took him",
        "Lost boy, 6. Kevin Wong knows where he is",
        "Missing girl, pink hat. The neighbour at 412 Oak is odd",
        "Missing girl, pink hat, please check 412 Oak",
        "A girl is missing and the Arab who follows kids was there",
        "Enfant disparu, c'est le voisin du 412 rue Laval",
        "Enfant disparu, le gars au 12 rue Laval l'a pris",
        "Missing: bikes, 5 of them",
        "We are looking for our neighbour Kevin Wong of 412 Oak",
        "My daughter is missing. Jake Miller is a junkie and a liar",
        "My daughter is missing and Jake Miller cannot be trusted",
        "My daughter is missing. It was Jake Miller",
        "My daughter is missing. Jake Miller, we all know you",
        "My daughter is missing. At night Jake Miller hunts",
        "My daughter is missing. Our neighbour murdered her",
        "My daughter is missing. The landlord is a criminal",
        "Ma fille est disparue. Jean Roy est bizarre",
        "Ma fille est disparue. Le voisin l'a tuée",
        "The man of 300 Elm Street has lost custody. Missing child support too",
        "Le père du 300 rue Elm a perdu la garde de ses enfants",
        "Our landlord Jack Miller vanished with our rent, 604-555-0110",
        "Notre voisin Jean Roy a disparu avec notre argent",
        "Girl, 5, missing. Call Jack Miller 604-555-0110. He is a liar",
        "Girl, 5, missing. Call Jack Miller, the village drunk",
        "Fille perdue. Appelez Jean Roy, 514-555-0110. Il boit trop",
        "Missing girl. My boss Anna Lee, 604-555-0110, is a fool",
        "Lost boy. An Arab in a grey car near the school",
        "Missing girl and a Chinese man in a truck",
        "Enfant disparu. Deux Arabes dans une auto grise au parc",
        "Our aunt is missing, our mother is missing. A black guy in a van at the park",
    ],
)
def test_who_lost_something_is_not_looked_for(words: str) -> None:
    assert not says_lost(words)


@pytest.mark.parametrize(
    "words",
    [
        "I am not racist, but the Pakistani man at the corner is suspicious",
        "I am no racist, but two Arabs hang around",
        "The police should check the Pakistani man at the corner",
        "Je ne suis pas raciste mais les deux Arabes du coin sont louches",
        "La police doit contrôler les deux Arabes du coin",
        "La police devrait fouiller les deux Arabes du coin",
        "Blacks are hanging around the park again",
    ],
)
def test_a_disclaimer_or_a_wish_does_not_tell_how_people_are_treated(words: str) -> None:
    assert before_all(words) is not None


@pytest.mark.parametrize(
    "words",
    [
        "The police stop black kids here every week",
        "There is racist graffiti about Arabs on the school wall",
        "Two Arab boys were stopped by the police again",
        "La police arrête toujours les jeunes Noirs ici",
        "Des graffitis racistes sur les Arabes devant l'école",
    ],
)
def test_how_people_are_treated_may_be_said_at_once(words: str) -> None:
    assert before_all(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "Lost boy, 6, red coat. An Arab in a grey car near the school",
        "Garçon perdu, 6 ans. Un noir traînait à l'école",
    ],
)
def test_a_race_beside_whoever_is_lost_stops_as_everywhere(words: str) -> None:
    found = before_all(words, need=True)
    assert found is not None
    assert refused(found, words)


# --- Words that insult a people ---


@pytest.mark.parametrize(
    "words",
    [
        "nigger at the park again",
        "Niggaz",
        "n i g g e r",
        "n1gg3r",
        "n*gger",
        "niggggers",
        "ni\u200bgger",
        "n\u0456gger",
        "Pakis again",
        "two chinks",
        "A towel-head in a van",
        "sale nègre",
        "les bougnoules",
        "Lost boy, 6, red coat, some chinks took him",
        "The police stop niggers here",
        "a n i g g e r",
        "there is a p a k i again",
        "is a p.a.k.i",
        "saw a n-i-g-g-e-r",
        "a g o o k at the park",
        "n 1 g g e r",
        "a ch1nk at the park",
        "c h i n k",
        "pak1 at the park",
        "pak1s",
        "\u0274\u026a\u0262\u0262\u1d07\u0280",
        "\u24dd\u24d8\u24d6\u24d6\u24d4\u24e1",
        "\U0001f17d\U0001f178\U0001f176\U0001f176\U0001f174\U0001f181",
        "nig ger",
        "un n è g r e",
    ],
)
def test_an_insult_needs_other_words_whatever_it_is_said_for(words: str) -> None:
    for found in (before_all(words), alone(words, need=True)):
        assert found is not None
        assert refused(found, words)


@pytest.mark.parametrize(
    "words",
    [
        *ENGLISH,
        *FRENCH,
        "Nigeria plays Niger tonight",
        "They snigger at the niggardly budget",
        "The hall is spic and span",
        "Squaw Valley, Maine coon cats, raccoons, a chink in the fence",
        "Negro spirituals at the church",
        "Kike Hernandez, the Pakistani shop, Japan, Spica, chic",
        "5 * 3 * 2 ** n*r and #### or n***",
        "le raton laveur, la tapette à souris, la négritude",
        "a p i e sale, a c h a i r, a b c of bikes, plan b 1 2 3",
        "We got wet back home, the spic and span hall, a chink of light",
        "RAV4, Mazda3, unit b1, a p a r k bench",
    ],
)
def test_words_that_only_sound_so_are_no_insult(words: str) -> None:
    assert not insults(words)


@pytest.mark.parametrize(
    "words",
    [
        "a man in a turban is sitting on the bench",
        "guy in a thobe walking on Oak",
        "foreign looking man at the corner",
        "suspicious man, not from here",
        "homeless man on Elm",
        "thugs hanging around the plaza",
        "two people in hoods on Oak",
        "un homme d'allure étrangère",
        "un itinérant traîne devant le dépanneur",
        "des voyous au parc",
        "deux jeunes avec des capuchons sur la rue",
    ],
)
def test_who_is_only_there_is_asked_about_whatever_they_are_called(words: str) -> None:
    assert before_all(words) is not None


@pytest.mark.parametrize(
    "words",
    [
        "lost boy, 6, red jacket, on Elm",
        "found a little boy about 4 in a green hoodie at the park, where are his parents",
        "found child, girl, 3, asian, crying at the bakery",
        "petit garçon perdu, 6 ans, manteau rouge, rue Laval",
        "on a trouvé un petit gars de 3 ans en pyjama, il pleure",
        "fillette trouvée seule devant l'école, noire, 5 ans, tuque rose",
    ],
)
def test_a_child_who_is_lost_or_found_is_never_held_up(words: str) -> None:
    assert before_all(words) is None
    assert alone(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "help for homeless people at the church",
        "a homeless man needs a blanket on Elm",
        "repas pour les itinérants au sous-sol",
        "un itinérant a besoin d'une couverture",
    ],
)
def test_who_needs_something_is_held_up_by_no_name_for_them(words: str) -> None:
    assert before_all(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "thanks to the man in the turban who helped me",
        "Thank you so much to the Somali woman who found my keys!",
        "thanks to the man in the turban",
        "merci au monsieur au turban qui m'a aidé",
        "Merci à la dame voilée qui a trouvé mes clés",
        "un gros merci aux deux jeunes Noirs qui ont poussé mon auto",
    ],
)
def test_who_is_thanked_is_not_looked_for(words: str) -> None:
    assert before_all(words) is None
    assert alone(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "thanks to the Arabs at the corner nothing is safe",
        "thanks to the man in the turban my bike is gone",
        "thanks to the nurse who helped me, now two Arabs hang around",
        "merci aux deux Arabes du coin mon vélo est parti",
        "merci au voisin qui m'a aidé, deux Arabes traînent encore",
    ],
)
def test_thanks_hide_no_accusation(words: str) -> None:
    assert before_all(words) is not None
