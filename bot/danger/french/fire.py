"""French words. Fire, smoke, gas and wires."""

from __future__ import annotations

WORDS = """
FIRE: feu, feux, flamme, incendie, brasier
AFIRE: en feu, prendre|prend|pogner|passer feu, prendre|pogner|passer en|au feu, en flamme, en
    flammes, passe au feu, brule|brulent .. maison|cuisine|garage|appartement|toit|cabanon|immeuble|
    bloc|grange|chalet, maison|cuisine|garage|appartement|toit|cabanon|auto|char|voiture|immeuble|
    bloc|grange|poele|four .. brule|brulent, =ca brule, mettre .. feu, flambe, en train de bruler,
    au feu
BURN: bruler, brulent, flambe
SHORTFIRE: START feu END, START feu feu, START incendie, START au feu
SMOKE: fumee, boucaner
COMES: sortir, sort, remplir, rempli, remplit, plein, pleine, partout, noir, noire, epais, epaisse,
    rentrer, passer, venir, vient, beaucoup, dessous, tellement, masse, grosse, voir, voit, entre,
    corridor, cage
SEE: ya, il y avait, voir, voit, entendre, entendu, grand, gros, il est, est
BIG: gros, enorme, grand, propage, approche, gagne, avance, haut, monte, dessus, coin, partout,
    pogne, dans, chez, derriere, vite, aide, sur, cote, arriere, devant, pres
BUILDING: maison, immeuble, appartement, appart, cuisine, garage, sous sol, corridor, couloir, toit,
    balcon, ecole, escalier, chambre, salon, etage, foret, cabanon, remise, grange, char, auto,
    voiture, camion, voisin, voisine, ruelle, magasin, depanneur, bloc, mur, four, poele, rideau,
    secheuse, batiment, condo, chalet, entree, cour, moi, nous, fenetre, porte, logement, cage,
    hangar, parc, boise, poubelle, conteneur, eglise, rue, arbre, stationnement, sol, haut, cote,
    tour, pres, cave, lit, divan
SMELL: sentir, sent, sens, odeur, puer, senteur
GAS: gaz, propane, monoxyde, oeuf pourri, oeufs pourris, oeufs pourri
LEAK: fuir, fuit, fuite, siffler, perdre, percer, casser, briser, toucher, accrocher, coule,
    echapper, plein, rempli
GASLINE: conduite|tuyau|ligne|fuite gaz, conduite|tuyau|ligne|fuite .. gaz
BURNSMELL: bruler, boucane, fumee, roussi, plastique, caoutchouc, fils
CO: monoxyde, detecteur de gaz
RINGS: sonner, crier, arreter, mal, tete, etourdi, parti, parte, alarme, monte, niveau
EXPLODE: exploser, explosion, fait|faire|tout|va|bombe|immeuble|transformateur|maison|reservoir
    sauter, gros boum|bang, deflagration, pete .. vitres|fenetres, vitres .. pete
BOMB: bombe, grenade, engin explosif
WIRE: fil, poteau electrique|hydro, ligne electrique|haute, transformateur, fils, ligne
SPARK: sur|dans|travers =la|=le|=un|=une rue|route|trottoir|char|auto|voiture, par|a terre,
    etincelle, flammeche, tomber, arrache, pend, branche, vif
APPLIANCE: secheuse, poele, four, prise, fournaise, panneau, batterie, char, auto, moteur, mur,
    micro, grille pain, laveuse
SMOKES: fumer, boucaner, boucane, fumee
"""
