"""Kinds of need that are told of oneself or of somebody close, as people type them."""

from __future__ import annotations

import pytest

from bot.danger import AT_HOME, is_danger, is_despair, is_self_harm
from bot.features.help.nearest import nearest
from bot.features.help.places import IMAGES, PREGNANT, TALK, YOUNG
from tests.ordinary import ENGLISH, FRENCH
from tests.stage import Town

SELF_HARM_YOUNG = """\
my daughter cuts herself
my son is cutting himself
my son hurts himself
my daughter has been cutting
my daughter has cuts on her arms
i found cuts on my daughters arms
my kid scratches himself until he bleeds
my son bangs his head against the wall
my daughter harms herself
my daughter is harming herself
my teenager is self harming
my friend at school cuts her arms
my niece cuts her wrists
my daughter is hurting herself on purpose
my child hurts herself on purpose
ma fille se coupe
ma fille se mutile
mon fils se scarifie
mon fils se fait du mal
ma fille s'automutile
ma fille se brule avec des cigarettes
mon ado se blesse exprès
mon fils se frappe la tête contre le mur
j'ai vu des coupures sur les bras de ma fille
ma fille se griffe jusqu'au sang
our son slices his arms when he is upset
I caught my daughter cutting in the bathroom
my 14 year old is self-harming
i think my nephew cuts himself
my stepson hits himself in the face all the time
my daughters thighs are covered in cuts
mon fils de 12 ans s'inflige des blessures
ma nièce se coupe les cuisses
j'ai surpris ma fille en train de se couper
ma fille s'arrache la peau
our foster kid scratches his skin until it bleeds
ma belle-fille se coupe en cachette
my 12 year old keeps cutting her legs
mon petit-fils se fait des coupures
""".splitlines()
"""Who hurts themselves, and is somebody young."""

SELF_HARM = """\
my friend cuts
my friend is cutting again
my sister self-harms
my girlfriend burns herself with cigarettes
i cut myself
i have been cutting again
she cuts her arms
my brother keeps hurting himself
my roommate cuts himself
mon amie se coupe les bras
ma soeur se taillade
elle se coupe
elle se fait du mal
je me coupe
je me mutile
mon ami recommence à se couper
my girl is hurting herself with a razor
my best friend told me she cuts
my sister keeps burning herself
he cuts himself when he is sad
her arms are full of cuts
i want to cut again
mon chum se brûle les bras exprès
ses bras sont pleins de coupures
ma meilleure amie se fait mal exprès
j'ai encore envie de me couper
mon frère se cogne la tête sur le mur
my cousin has fresh scars on her wrists, I think she cuts
she told me she is harming herself again
mon garçon se mutile et je ne sais pas quoi faire
my best friend wants to hurt herself
the girl next door cuts her legs
my wife hits herself when she is angry
my brother has started to harm himself
""".splitlines()

PICTURES = """\
someone posts naked pictures of me
someone posted my nudes
somebody is sharing nude photos of me
a boy at school sent my nude to everyone
they are passing around pictures of me naked
he will share my nudes if i dont pay
someone threatens to post my nudes
someone on instagram wants money or he sends my nudes to my friends
i got sextorted
sextortion
i am being sextorted
i am being blackmailed with nude photos
a guy online has my nudes and wants money
someone is blackmailing me with a video of me
my son is being blackmailed on snapchat with naked photos
my nudes got leaked
my nudes were leaked
my intimate photos are online
someone made fake nudes of me
they made a deepfake of my daughter
i sent a nude to someone and now he wants more
i sent him a picture of my body and he wants money
someone asks me for nudes
a stranger online asks for photos of my body
revenge porn
there is a video of me having sex on the internet
quelqu'un publie des photos nues de moi
quelqu'un a mis mes nudes sur internet
on partage des photos de moi nue
mes photos intimes circulent à l'école
on me fait chanter avec mes nudes
sextorsion
je suis victime de sextorsion
quelqu'un veut de l'argent sinon il envoie mes photos nues
un gars me demande des photos nues
quelqu'un demande des nudes à ma fille
il y a une vidéo de moi nue qui circule
ils ont fait un deepfake de moi
mon fils se fait chanter sur snapchat
ma fille a envoyé des nudes et tout le monde les a vus
somebody put nudes of me on telegram
my classmates are sharing a naked picture of me
a man wants 500 dollars or he will send my pictures to my family
i sent nudes and now im being threatened
he says he'll post my nudes if i dont send more
they filmed me in the shower and posted it
someone is threatening to leak my private photos
a scammer recorded me naked on video call and wants money
pictures of my naked body are going around at school
my son got tricked into showing himself on camera and now they want money
how do i get my nudes off the internet
someone keeps asking my daughter for pics of her body
j'ai envoyé une nude et maintenant il me menace
quelqu'un fait circuler une photo de moi toute nue
il demande 500 dollars sinon il publie ma vidéo
on m'a filmée sous la douche et mis sur internet
comment faire enlever mes nudes d'internet
mon fils est victime de chantage sur instagram
un homme veut des photos de mon corps
on a trafiqué une photo de ma fille pour la mettre nue
je me fais menacer avec mes photos intimes
a stranger on snapchat says he will show my photos to everyone
I am 13 and a man has a video of me undressing
someone made porn with my face
my son paid a blackmailer on discord
somebody hacked my phone and has my private pictures
un inconnu me fait du chantage avec une vidéo de moi
ma photo toute nue circule dans mon école
quelqu'un a partagé mes photos osées
on menace de montrer mes nudes à ma mère
j'ai 13 ans et un homme veut que je me déshabille à la caméra
my pictures are on a porn site and I never agreed
une fille de ma classe a montré ma photo nue à tout le monde
je reçois des menaces parce que j'ai envoyé une photo de moi en sous-vêtements
""".splitlines()

PREGNANCIES = """\
i am pregnant and 15
im 15 and pregnant
i'm 16 and i think i'm pregnant
i think i am pregnant
i might be pregnant
my daughter is pregnant
my daughter is 14 and pregnant
my girlfriend is pregnant and we are 16
i missed my period
my period is late
my period is late and im scared
i am pregnant and cant tell my mom
i am pregnant and scared
i need an abortion
where can i get an abortion
i need the morning after pill
i had sex and the condom broke
pregnant at 15
pregnant and 17
teen pregnancy
i got a girl pregnant
i got my girlfriend pregnant
je suis enceinte et j'ai 15 ans
j'ai 15 ans et je suis enceinte
je pense que je suis enceinte
je suis peut-être enceinte
ma fille est enceinte
ma fille de 14 ans est enceinte
ma blonde est enceinte on a 16 ans
mes règles sont en retard
je n'ai pas mes règles
j'ai besoin d'un avortement
où avorter
je veux me faire avorter
j'ai besoin de la pilule du lendemain
enceinte à 15 ans
je suis enceinte et je ne peux pas le dire à mes parents
je suis tombée enceinte
hi im 14 and i might be pregnant what do i do
my test was positive and im only 16
i'm pregnant and i don't know what to do
i had unprotected sex and im scared
my 15 year old daughter is pregnant
i havent had my period in two months
she is pregnant and her parents dont know
i dont want this baby
i cant have this baby
i need to end my pregnancy
where do i get a pregnancy test
my boyfriend got me pregnant
i'm a pregnant teen
je crois que je suis enceinte et j'ai peur
j'ai fait un test de grossesse, il est positif
j'ai 16 ans, je suis peut-être enceinte
ma soeur de 15 ans est enceinte
j'ai pas eu mes règles ce mois-ci
je veux pas garder le bébé
j'ai eu une relation non protégée et j'ai peur
comment faire pour avorter
mon chum m'a mise enceinte
je suis ado et enceinte
im 17, pregnant, and my bf left me
I'm scared I'm pregnant
I need help, my teenage daughter is expecting
my friend is 16 and pregnant and doesn't know what to do
can I get an abortion without my parents knowing
J'ai peur d'être enceinte
j'ai 17 ans et mon test de grossesse est positif
ma meilleure amie est enceinte et elle a 15 ans
je ne veux pas être enceinte
my little sister is pregnant and only 14
i skipped my period and im freaking out
on a pas mis de condom et j'ai peur d'être enceinte
""".splitlines()

HURT_HERE = """\
there is a man bleeding here
a man is bleeding
there's a woman bleeding on the sidewalk
someone is hurt
somebody is hurt here
a man got hurt
a kid is hurt
there is an injured man at the bus stop
there is an injured person here
there is a hurt kid in the park
a cyclist is hurt
an old lady fell
someone fell and is hurt
a man is lying on the ground
there is a man on the ground
somebody is lying in the lane
a person is unconscious in the park
a woman is hurt and crying
a child is injured
my neighbour is injured
the boy is hurt badly
his leg is broken
he hurt his head
a man was hit in the head
someone is in pain
a guy is bleeding from the head
a girl with blood on her face
there is a man with blood all over him
a man covered in blood
he has a deep cut
he is wounded
there's a wounded guy
people are hurt
two people hurt on elm
il y a un homme qui saigne ici
un homme saigne
quelqu'un est blessé
un enfant est blessé
il y a un homme blessé devant chez moi
il y a un blessé
une dame est tombée
un homme est couché par terre
il y a quelqu'un par terre
un gars est étendu sur le trottoir
une femme est pleine de sang
il s'est cassé la jambe
il s'est ouvert le front
mon voisin est blessé
il y a une personne inconsciente
un cycliste est blessé
le garçon s'est fait mal à la tête
des gens sont blessés
a guy just got hit and he is bleeding everywhere
there is a kid with a bleeding head at the playground
an elderly woman is lying on the sidewalk
someone has been injured on Elm
there's an unconscious man by the door
my friend is hurt please come
a child fell off the swing and is crying and bleeding
a lady slipped and cant get up
a boy fell off his bike and hit his head
the cyclist is on the ground and not moving
somebody is bleeding on the bus
a worker fell from the scaffold
there is an old man on the floor here
i found a man lying in the snow
he is bleeding from his mouth
two kids are hurt on the trampoline
il y a une dame blessée à l'arrêt d'autobus
un enfant saigne de la tête au parc
quelqu'un est tombé et saigne
une vieille dame est étendue sur le trottoir
mon ami est blessé venez vite
un homme gît dans la rue
un travailleur est tombé de l'échafaudage
une femme inconsciente devant la porte
il a du sang sur le visage
un jeune s'est fait frapper par une auto
un monsieur est tombé et ne se relève pas
j'ai trouvé un homme couché dans la neige
there's a boy hurt at the skate park
a man got hit by a bike and he's hurt
my neighbour fell off his roof
someone is lying at the bus stop and there is blood
a girl fainted in front of the store
an injured woman at my door asks for help
quelqu'un est étendu par terre et il y a du sang
un vieil homme est tombé et saigne du nez
une fille blessée demande de l'aide
un homme s'est effondré devant la pharmacie
an older man collapsed beside the bakery and his head is bleeding
there is a girl hurt at the crossing
y a une madame qui saigne du bras devant le dépanneur
un enfant est blessé à la tête
""".splitlines()

NONE = """\
my dog was hurt by a firework last year
the hedge cuts off the view
my husband cuts the grass on Sundays
he cuts himself a slice of pizza
the power cuts are every night
my son cuts hair, ask him
they are cutting the tree again
my neighbour is cutting trees at 6 am
my daughter hurt her knee at soccer
a car hurt nobody
nobody was hurt
no one is hurt
we hurt the budget
the storm hurt business on Elm
I took a picture of my car
I have a photo of me with the mayor
can I share pictures of my garden
someone shares photos of our street
there is a naked man in the park
he walks around naked
send pictures of the lamp
I am sending a video of the noise
somebody posted a photo of my house
someone posts pictures of my car
my wife is pregnant and the sidewalk is icy
a pregnant woman slipped on the stairs last week
seats for pregnant women
my neighbour is pregnant, who can shovel?
the bus 15 is late
the comment period is late
the parking period of 15 minutes
our cat is pregnant
there is an injured raccoon in the lane
an injured bird is on my balcony
there is a hurt dog here
there is a man on the roof fixing the lamp
there is a man on the bench
fix the crossing before someone gets hurt
a kid got hurt there last year
leaves fell off the tree
a branch fell from the tree on a truck
une brique est tombée du mur
un enfant a été blessé là l'an dernier
quelqu'un va se blesser sur cette glace
there is a man on the ground floor who sells bikes
someone is in the ground floor office
a sign is lying on the ground
the bike is lying in the lane
garbage is on the ground
there is blood donor clinic on Monday
the leg of the bench is broken
a first aid course about bleeding
the kids fell in love with the park
leaves fell on the sidewalk
a tree fell here
a man was hit with a fine
I got hit with a bill
the street light on the ground floor is out
my son is in grade 5
my daughter is 15 and wants to help with the clean-up
I asked for a picture of the plan
ask for videos of the meeting
talk about death of the tree
they talk about killing the bus line
le courant se coupe souvent
la lumière se coupe toute seule
internet se coupe tout le temps
mon voisin coupe sa haie
ma fille se coupe les cheveux
mon mari se coupe un morceau de gâteau
il y a un oiseau blessé sur mon balcon
il y a un chat blessé ici
personne n'est blessé
il n'y a pas de blessé
un panneau est couché par terre
les poubelles sont par terre
j'ai une photo de moi avec le maire
quelqu'un publie des photos de ma maison
on partage des photos du parc
la vidéo du bruit est dans le groupe
mes règles du jeu
les règles du groupe sont en retard
ma femme est enceinte et le trottoir est glacé
une dame enceinte a glissé sur l'escalier
des places pour femmes enceintes
une enceinte acoustique trop forte
l'autobus 15 est en retard
un arbre est tombé ici
la chorale fait chanter les enfants
le banc est cassé
la rue est pleine de sang froid
des marques sur le mur
il y a des marques sur la route
on veut de l'argent pour une photo de groupe
le prof veut une photo de classe
""".splitlines()


@pytest.mark.parametrize("typed", [*SELF_HARM_YOUNG, *SELF_HARM])
def test_who_hurts_themselves_is_heard_whoever_tells_it(typed: str) -> None:
    assert is_self_harm(typed)
    assert is_despair(typed)


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        *((one, YOUNG) for one in SELF_HARM_YOUNG),
        *((one, TALK) for one in SELF_HARM),
        *((one, IMAGES) for one in PICTURES),
        *((one, PREGNANT) for one in PREGNANCIES),
    ],
)
def test_each_kind_of_need_leads_to_its_own_places(typed: str, topic: str) -> None:
    assert nearest(typed) == topic


@pytest.mark.parametrize("typed", HURT_HERE)
def test_somebody_hurt_here_is_danger(typed: str) -> None:
    assert is_danger(typed)


@pytest.mark.parametrize("typed", [*NONE, *ENGLISH, *FRENCH])
def test_the_same_words_about_something_else_are_none_of_these(typed: str) -> None:
    assert nearest(typed) is None
    assert not is_danger(typed)
    assert not is_despair(typed)


@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("my daughter cuts herself", "1-800-668-6868"),
        ("my brother keeps hurting himself", "988"),
        ("ma fille se coupe", "1-800-668-6868"),
        ("someone posts naked pictures of me", "needhelpnow.ca"),
        ("quelqu'un publie des photos nues de moi", "aidezmoisvp.ca"),
        ("i am pregnant and 15", "1-888-642-2725"),
        ("je suis enceinte et j'ai 15 ans", "1-888-642-2725"),
    ],
)
async def test_they_read_whom_to_call_first_and_then_the_places(
    town: Town, name: str, typed: str, number: str, *, inside: bool
) -> None:
    one = getattr(town, name)
    if inside:
        await one.presses("Find help")
    await one.says(typed)
    first, _, rest = one.last.partition("\n")
    assert "911" in first
    assert "988" in first
    assert number in rest
    assert len(one.last) <= 300
    assert "What is this?" not in one.last
    assert not any("warn" in label or "avertir" in label for label in one.labels)
    assert {"Erase this chat", "Effacer cette conversation"} & {*one.labels}


@pytest.mark.parametrize("typed", ["there is a man bleeding here", "quelqu'un est blessé"])
async def test_of_somebody_hurt_here_the_number_comes_first_and_others_can_be_warned(
    town: Town, typed: str
) -> None:
    await town.maria.says(typed)
    assert "911" in town.maria.last[:60]
    assert {
        "Ask organizers to warn everyone",
        "Demander aux responsables d’avertir tout le monde",
    } & {*town.maria.labels}


def test_what_ones_own_do_with_such_pictures_stays_harm_at_home() -> None:
    assert nearest("my ex posted nudes of me") == AT_HOME
