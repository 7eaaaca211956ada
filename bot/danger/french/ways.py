"""French words. Crashes, water, ice, and whatever holds somebody fast."""

from __future__ import annotations

WORDS = """
SWEPT: emporte .. courant|riviere|vague|eau, ensevelir, enseveli, ensevelie, avalanche
DROWN: noyer, noie, noient, noyade, caler, emporte par, emportee par, sous l eau, sous eau
WATER: eau, riviere, lac, fleuve, piscine, etang, canal, glace, mer, ruisseau, quai, rapides, bain,
    puits
FLOOD: inonder, inondation, courant, crue, envahir
BOAT: bateau, chaloupe, canot, kayak, ponton, voilier, motomarine, planche
CAPSIZE: chavirer, couler, renverser, virer, tonneau, tonneaux, capote
ICE: travers .. glace, dans .. glace, sous .. glace, defonce|brise|casse .. glace, glace ..
    cede|casse|brise|pete
GETOUT: sortir, sort, partir
TRAPPED: coince, pris, prise, pogne, prisonnier, prisonniere, ecrase, enseveli, dessous, sous,
    dedans, incarcere, mort, blesse, saigne, inconscient, inconsciente, enferme, embarre, sang,
    barre, ejecte, grave, magane
CAR: auto, char, voiture, camion, autobus, bus, train, moto, truck, van, camionnette, vus, taxi,
    vehicule, velo, metro, charrue, deneigeuse, tramway, trottinette, scooter, pickup
HIT: frapper, happer, renverser, ecraser, heurter, fauche, rentrer|foncer dans|sur, rentre dedans,
    passe sous|dessus, percute, passe sur
STREET: pieton, pietonne, cycliste, motocycliste, enfant, garcon, fille, homme, femme, personne,
    monde, gens, quelqu, quelque, me, nous, dame, gars, fils, ami, jeune, vieux, vieille, bebe,
    frere, soeur, mari, mere, pere, maman, papa, brigadiere, lui, eleve, madame, monsieur, ado
CRASH: accident, collision, carambolage, crash, crashe, accrochage, impact, embardee, face face,
    capote, tonneau, tonneaux
INTO: dans, sur, contre, fosse, champ, clos, rentrer, fonce, defonce, entrer
SOLID: magasin, maison, mur, foule, gens, arbre, poteau, vitrine, fosse, riviere, lac, ravin,
    depanneur, ecole, vitre, abribus, terrasse, piscine, clos, cafe, restaurant, facade, balcon,
    lampadaire, fenetre, train
DESCENDED: defoncer, effondrer, tomber, ecrouler, ceder, glissement
ROOF: toit, mur, balcon, echafaudage, plafond, plancher, neige, arbre, galerie, grue, pont,
    tranchee, branche
ONPEOPLE: gens, monde, quelqu, quelque, dessous, sous, travailleur, ouvrier, nous, lui, moi, enfant,
    dedans, auto, char, personnes, homme, femme, fils, fille
ELEVATOR: ascenseur
TRACKS: sur|dans rail|rails|track|tracks, sur|dans|traverse voie|voies
    ferree|ferrees|metro|train|END, tombe .. voie|voies|rails
RUNOVER: rouler|passer dessus, ecraser|ecrase par
UNDER: sous, en dessous
DOWNED: homme|motocycliste|cycliste|pieton|travailleur|personne|madame|monsieur|gars a terre
FLOATS: flotter, emporte
RISE: monter, rentrer, envahir, fenetre, haut
"""
