"""What people type in French of pictures of somebody naked, and of a pregnancy.

`phrases` says how it is written, `french` what else people need.
"""

from __future__ import annotations

GROUPS = {
    "JEUNE": "fils fille filles enfant enfants ado ados neveu niece petite eleve",
    "FILLE": "fille blonde copine amie soeur niece ado cousine petite",
    "AGE": "10 11 12 13 14 15 16 17 onze douze treize quatorze quinze seize",
    "NUE": "nue nues nu nus intime intimes sexuelle sexuelles denudee denude denudees nude nudes "
    "osee osees",
    "PHOTO": "photo photos video videos image images nude nudes snap snaps",
    "DIFFUSE": "publie publient publier partage partagent partager circule circulent circuler "
    "envoie envoient envoye envoyer mis met mettre montre montrent montrer diffuse diffusent "
    "diffuser poste postent vendre vend menace menacent a ont fait font recu",
    "DEMANDE": "demande demandent demandait veut veulent exige exigent force supplie insiste",
    "RESEAU": "snapchat snap instagram insta internet ligne discord facebook tiktok web webcam",
}

KIDS = """
JEUNE
je|il|elle|on|nous ai|a|avons AGE ans
de AGE ans
a ecole|secondaire
"""
"""Whose words or whose trouble those of somebody young are."""

IMAGES = """
sextorsion|sextorque|sextorquee|sextorquer
revenge porn
vengeance pornographique
pornodivulgation|cyberpornographie
deepfake|deepfakes|hypertrucage|hypertrucages .. de|avec moi|nous|PROCHE|elle|lui|filles|eleves
mes|nos|ses|mon|ma|sa|son nudes|nude
mes|nos|ses|ma|sa|une PHOTO NUE
mes|ma|sa|ses PHOTO toute|tout NUE
deshabille|deshabiller .. camera|webcam|video|RESEAU
PHOTO NUE .. de|avec moi|nous|elle|lui|PROCHE
PHOTO .. de moi|nous|elle|lui|PROCHE .. NUE
PHOTO .. moi|fille|fils .. toute|tout NUE
PHOTO .. en sous vetements
PHOTO de mon|son corps|sexe|seins
filme|filmee|enregistre|enregistree .. nue|nu|douche|toilette|bain|deshabille|relations
argent|dollars|payer|paye .. sinon .. publie|envoie|partage|montre|diffuse
sinon .. publie|envoie|partage|montre|diffuse PHOTO
PHOTO .. ou je|elle|il|on suis|est NUE
DIFFUSE .. nudes|nude
DIFFUSE .. PHOTO NUE
DEMANDE .. nudes|nude
DEMANDE .. PHOTO NUE
chanter .. nudes|NUE|PHOTO|RESEAU
chantage .. nudes|NUE|PHOTO|RESEAU|sexuel
chantage sexuel
NOUS se fait|fais chanter
je me fais|fait chanter
veut|demande|exige .. argent .. mes|ma PHOTO
menace .. PHOTO .. NUE|moi|fille|fils|intimes
faux nudes|nude
"""
"""Pictures of somebody naked that others have, show, want, or ask money for."""

PREGNANT = """
enceinte .. AGE ans
AGE ans .. enceinte
enceinte .. peur|honte|secret|ado|avorter|avortement|mineure
je|elle|NOUS .. pense|penses|crois|croit|peut|peur|doute|inquiete .. enceinte
je|elle|FILLE|suis|est EST .. enceinte $|de|et|je|depuis|que|encore|quoi
FILLE|je|elle EST enceinte $|de|et|je|depuis|quoi
EST tombee enceinte
tombee|tomber enceinte $|et|je|de|a|sans|quoi
^ enceinte $|et|a|de|quoi
enceinte .. dire|sais|garder|veux|faire
enceinte .. parents|mere|pere|famille .. pas|plus|tuer|dehors|sait|savent|fache
mes|ses|de|FILLE regles .. retard|pas|plus|arrivent|venues
PLUS mes|ses|eu regles
retard .. regles
retard de mes|ses|regles
test de grossesse
relation|relations|rapport non protegee|protegees|protege
relation|relations|sexe .. sans condom|preservatif|protection|protege
veux|veut|peux|peut|pouvons PLUS .. garder|avoir bebe
interrompre|arreter .. grossesse
veux|veut PLUS etre enceinte
besoin|veux|veut|ou|comment|puis|peux|peut|aller|faire|voudrais|pense .. avorter|avortement
fait|faire|fais avorter
pilule|contraceptif .. lendemain|surlendemain
pilule du lendemain|surlendemain
condom|preservatif|capote .. perce|brise|brisee|dechire|dechiree|craque|pete|petee|casse
grossesse pas|non desiree|planifiee|prevue|voulue
grossesse indesiree|imprevue|accidentelle
mis|mise|mettre .. enceinte
"""
"""Pregnant, or not sure, and young, afraid or alone with it; a happy one needs nothing of ours."""
