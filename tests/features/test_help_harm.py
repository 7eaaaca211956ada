"""Harm by one's own, as people tell it: what is taken, who will not stop, who threatens."""

from __future__ import annotations

import pytest

from bot.danger import AT_HOME
from bot.features.help.nearest import nearest
from tests.stage import Town

HARM = """\
my bf hits me when hes drunk
my hubby took my passport
my son takes all my pension and threatens me
mon fils me prend mon argent et me menace
my husband took my passport
my ex won't stop calling me
my roommate threatens to kill me
my wife keeps my papers locked up
my partner hid my medication
my boyfriend took my phone
he took my phone and keys
my husband controls all my money
my mother-in-law has my passport and won't give it back
my landlord took our documents
my husband won't give me my bank card
my boss keeps my passport
my ex keeps texting me
my ex doesn't stop messaging me day and night
my ex girlfriend calls me 30 times a day
my ex won't leave me alone
my ex shows up at my work
my roommate hits me
my roommate threatened me
my flatmate said he'd kill me
my housemate threatens to hurt us
my husband threatens to take the kids
my partner threatened to have me deported
my boyfriend threatens to post photos of me
my husband doesn't let me see my family
my husband won't let me work
my partner never lets me use the phone
my dad slapped me
my stepdad beat up my brother
my husband insults me every day
I'm scared of my ex
I am afraid to go home
I don't feel safe at home
he forces me to have sex
he said he'd kill me if I leave
she would kill me
my husband has taken my passport
my husband checks my phone
my husband's taken my phone
mon mari a pris mon passeport
mon mari m'a pris mes papiers
ma belle-mère garde mon passeport
mon chum cache mes médicaments
mon conjoint contrôle mon argent
mon ex n'arrête pas de m'appeler
mon ex m'appelle sans arrêt
mon ex ne me lâche pas
mon ex arrête pas de me texter
mon coloc menace de me tuer
mon coloc me frappe
mon mari me laisse pas voir mes amies
mon mari m'empêche de travailler
mon mari m'a giflée
mon chum fouille dans mon téléphone
mon mari m'insulte tous les jours
j'ai peur de mon ex
j'ai peur de rentrer chez moi
je ne suis pas en sécurité chez moi
il me force à coucher avec lui
il a dit qu'il me tuerait
my ex has been calling me nonstop
my husband's keeping my passport from me
my ex will not stop calling
my passport was taken by my husband
my roommate is threatening to kill me
my roommate wants to kill me
my phone was taken by my husband
mon passeport a été pris par mon mari
mon mari a confisqué mon téléphone
my husband has hidden my passport
my husband took away my phone
My ex-husband won't quit calling me.
my ex keeps on calling me
""".splitlines()

NO_HARM = """\
my husband took my keys to the shop
my son took my phone
my wife took my car
my husband has a passport
my dad took my old phone to the repair shop
my ex has a new house
my ex called me about the kids
my roommate plays loud music
my mom yells at the dog
my boss has my number
my husband keeps my spot in line
my landlord won't fix the door
my husband works at night
my partner lets me work in the garage
my boyfriend checks the mail
my landlord says he will paint the hall
my wife says the kids are fine
my dad won't stop talking about the bus
he took my card at the meeting to sign me up
my boss keeps my seat
my mother kept my old papers from school
my wife keeps calling me to dinner
my husband wants to share our garden
my roommate says to post the flyer
mon mari a pris mon auto
mon mari garde les enfants
mon coloc joue de la musique
mon ex habite sur la rue Elm
ma mère appelle la ville
mon ex m'écrit pour les enfants
mon mari prend mon téléphone pour appeler la ville
mon patron garde mon numéro
mon chum cache les cadeaux
my ex stopped calling me
mon ex a cessé de fumer
""".splitlines()


@pytest.mark.parametrize("typed", HARM)
def test_who_does_what_is_heard_in_every_tense(typed: str) -> None:
    assert nearest(typed) == AT_HOME


@pytest.mark.parametrize("typed", NO_HARM)
def test_what_ones_own_do_on_an_ordinary_day_is_no_harm(typed: str) -> None:
    assert nearest(typed) != AT_HOME


TOLD = [
    "my stepfather touches me",
    "my uncle touches me",
    "my mom's boyfriend touched me last night",
    "my partner threatens to kill me",
    "my husband threatened to hurt the kids",
    "he said he will kill me",
    "he says he'll kill me",
    "my ex wants to kill me",
    "my ex is outside my door",
    "my ex-husband is at my window",
    "my ex keeps following me",
    "my boyfriend took my phone and won't let me leave",
    "he won't let me leave the house",
    "my wife does not let me out",
    "my husband locked me in the bedroom",
    "I am afraid of my stepdad",
    "my stepfather comes into my room at night and touches me",
    "mon beau-père me touche",
    "mon oncle m'a touchée",
    "mon mari menace de me tuer",
    "mon mari me menace",
    "il a dit qu'il va me tuer",
    "mon ex est devant ma porte",
    "mon ex me suit partout",
    "mon ex est en bas de chez moi",
    "il ne me laisse pas sortir",
    "mon chum m'empêche de sortir",
    "mon mari m'a enfermée dans la chambre",
    "j'ai peur de mon beau-père",
    "my husband took my passport",
    "my ex won't stop calling me",
    "my roommate threatens to kill me",
    "mon mari a pris mon passeport",
]
"""What somebody types to whom one of their own does harm, or means to."""


@pytest.mark.parametrize("typed", TOLD)
async def test_whoever_tells_it_reads_the_number_and_places_and_nobody_is_warned(
    town: Town, typed: str
) -> None:
    await town.maria.says(typed)
    assert "911" in town.maria.last.partition("\n")[0]
    assert "1-800-563-0808" in town.maria.last
    assert len(town.maria.last) <= 300
    assert not any("warn" in one or "avertir" in one for one in town.maria.labels)
