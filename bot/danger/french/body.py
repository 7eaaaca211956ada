"""French words. What happens to a body, and where."""

from __future__ import annotations

WORDS = """
BREATHE: respirer, souffle, respiration
BREATHLESS: mal|peine|difficulte .. respirer, respire mal|drole|croche|fort, manque|cherche ..
    air|souffle, etouffer, suffoquer, crise .. asthme, levre|visage|face|doigt .. bleu|mauve|gris,
    devenir|devient|vire bleu|mauve|gris, devenir|devient tout bleu|mauve|gris, pompe vide, asthme
BLUE: bleu, bleue, mauve, gris, grise, blanc comme drap
LIPS: levre, visage, face, bebe, doigt, devenir, tourner, virer, peau
RESPOND: repondre, reveiller, reagir, bouger, grouiller, parler, reponse, conscient, consciente
DOWN: tomber, terre, couche, etendu, etendue, plancher, sol, lit, allonge, effondre, chute,
    trottoir, neige, escalier
UNCONSCIOUS: mou, molle, flasque, inconscient, inconsciente, sans|perdre|perdu connaissance,
    evanouir, evanoui, evanouie, tomber dans les pommes|vapes, inanime, coma, pas de pouls, plus de
    pouls, ranimer
COLLAPSE: effondrer, affaisser, evanouir, ecrouler
FALL: tomber, chuter, debouler, glisser, planter, fouille, revire
HEIGHT: toit, echelle, fenetre, balcon, pont, escalier, marche, echafaudage, arbre, falaise, cheval,
    mur, galerie, camion, etage, viaduc, balancoire
GETUP: relever, lever, marcher, bouger, debout
LIE: couche, etendu, etendue, allonge, gisant, gesir, est|sont|reste|homme|femme|dame|gars|quelqu
    par|a terre, evanoui, face contre
GROUND: terre, sol, trottoir, rue, neige, route, ruelle, fosse, plancher, stationnement, chemin,
    parking, entree
HURT: blesser, magane, amoche, ensanglante, ouvert la, fracture
HURTS: mal, douleur, serrement, serre, pression, ecrase, elance, bruler
CHEST: poitrine, coeur, thorax
SIDE: bras, machoire, gauche
BADLY: gravement, grievement, grave, serieusement, beaucoup, plein, partout, tellement, masse,
    flaque, mare, gicler, abondamment, tas, couvert, fort
BLEED: saigner, sang, hemorragie
BODY: tete, visage, face, cou, gorge, bras, jambe, main, poitrine, dos, hanche, pied, ventre, oeil,
    nez, bouche, oreille, crane, poignet, cheville, genou, doigt, chandail, vetement, linge, front,
    menton, cote, nuque, coude, corps, veine, artere, langue
DEEP: entaille, profond, profonde, ouvert, ouverte, fendu, fendue, fracture, coupure
CUTOFF: coupe|tranche|sectionne|arrache|perdu .. doigt|pouce|main|veine|artere, couper .. avec ..
    scie|hache|tondeuse|couteau|vitre, taillade|coupe|ouvert .. veines|poignets
BROKEN: casser, briser, fracturer, disloque, pete
NUMB: engourdi, engourdie, paralyse, croche, affaisse, tordu, tordue, mou, molle, pendante,
    bras|jambe|main|cote mort|morte, picote
LIMB: bras, jambe, visage, face, main, cote, pied, corps, bouche, sourire, joue
FEEL: sentir, sens, sent
SLUR: parler .. mal|croche|drole|importe|pateux|pateuse|travers, dit importe, confus .. parler,
    confuse .. parler, bafouille, delirer, =articule
CONFUSED: confus, confuse, desoriente, etourdi, etourdie, delire, incoherent, mele, vertige
ILL: crise cardiaque|coeur|epilepsie|asthme|diabete, crise de coeur, infarctus, un|=l avc,
    fait|faire .. avc, convulsion, convulser, epilepsie, overdoser, surdose, choc anaphylactique,
    anaphylactique, reaction allergique, allergie grave, coeur .. arrete|lache, arret cardiaque,
    anevrisme, hypothermie, coup de chaleur, fausse couche, ecume .. bouche, od, hypoglycemie,
    meningite, epileptique, massage cardiaque
CARE: naloxone, narcan, epipen, epi pen, defibrillateur, rcr, garrot, insuline, pompe, oxygene, dea
NEED: besoin, avoir, quelqu, quelque, prendre, faut, chercher, apporter, aucun, sans, vide, ou,
    vite, =ca
DRUG: pilule, medicament, comprime, cachet, poison, javel, savon, produit, draino, drano, antigel,
    pile, batterie, aimant, monnaie, champignon, baie, mort aux rats, essence, fentanyl, alcool,
    vodka, drogue, speed, coke, tylenol, insuline, chose, detergent, peinture, acide, jujube,
    cannabis, boite, bouteille, nettoyant, vitres
POISON: poison, javel, draino, drano, antigel, pile, batterie, aimant, detergent, nettoyant, acide,
    essence, savon, produit, drogue, fentanyl
TAKEN: avaler, boire, bu, manger, prendre, prise, ingerer, gober, caler, inhaler, injecte, pique
TOOMUCH: trop, plein, tas, bouteille, boite, tout, toute, pot, gang, flacon, poignee, paquet, masse
SWELL: enfler, gonfler, urticaire
THROAT: gorge, langue, visage, levre, face, yeux, cou
ALLERGY: allergie, allergique, arachide, noix, abeille, guepe, piquer, crevette, fruits mer, sesame,
    lait, reaction, peanut, frelon
DIABETES: diabetique, sucre, diabete, epileptique, asthmatique, insuline
SICK: bas, basse, confus, confuse, trembler, malaise, shake, evanoui, reveiller, sue, transpire,
    perdre, faible, connaissance, blanc, blanche
LABOUR: accoucher, eaux|eau creve|crevent|perdu, perdu|perdre .. eaux, bebe arrive|sort|vient, bebe
    .. arrive|sort|vient .. maintenant|ici|char|auto, contraction, enceinte .. travail
VOMIT: vomir, vomit, cracher, tousser, restituer, renvoyer
BURNED: bruler, ebouillanter, electrocuter, empoisonner
HOT: huile, acide, eau, gravement, grave, bouillant, bouillante, degre, graisse, feu, prise, fil,
    visage, main
ELECTROCUTED: electrocuter, empoisonner, ebouillante, intoxique
DYING: agoniser, va|vont|vais|allons|train de mourir, =meurt, =meurs, =mourant, =mourante, est|sont|
    semble|air|ya|homme|femme|gars|quelqu|dame|monsieur|chauffeur|papa|maman|pere|mere
    =mort|=morte|=morts|=mortes
HERE: ici, chez, au, sur, coin, rue, besoin, pour, =la, dans
CLUTCH: tenir, tient, serrer
FALLENONE: dame|homme|monsieur|femme|personne|vieux|vieil|voisin|voisine|enfant|quelqu|quelque|
    cycliste .. est tombe END|ici|et|dehors, vient|viennent tomber
HITON: recu|coup .. tete
INPAIN: se est ouvert|ouverte|fendu|casse|fracture .. front|tete|crane|menton|jambe|bras|hanche|
    cheville|cou|poignet|main, se est fait mal .. tete|dos|cou|nuque
WOUNDED: ya .. blesse, blesse .. demande|qui|venez|vite|ici, ya .. inconscient|inconsciente
FEVER: fievre
WAKE: =repond, =repondent, =reveille, =reveillent, =bouge, =bougent, =grouille, =grouillent,
    =reagit, conscient, consciente, =bouger, =reveiller END
"""
