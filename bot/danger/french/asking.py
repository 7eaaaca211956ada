"""French words. Who is missing, and how help is asked for."""

from __future__ import annotations

WORDS = """
LOST: perdu, perdue, egare
SAVE: sauvez moi|nous|la|le|les, venez .. chercher vite
TAKEKID: enlever, kidnapper, prendre, prise, attraper, emmener, embarquer, forcer, faire monter,
    fait monter, monter, ramasser, aborder, parti avec, pogne, voulu, suit
VEHICLE: auto, char, voiture, camion, camionnette, van, truck, pickup, pick, force, rue, loin,
    parti, mise, mis
MISSING: disparaitre, disparu, disparue, introuvable, perdu, perdue, fuguer, est sauver,
    parti|partie|sorti|sortie|partir seul|seule|tout|toute|pyjama|pieds|pas|sans, pas|jamais|plus ..
    revenir|revenu|revenue|rentre|arrive|retourne|donne .. ecole|maison|hier|heures|autobus|bus|
    nuit|encore|nouvelles|soir, pas|jamais|plus revenu|revenue|rentre|arrive, enlevement, echapper
FIND: trouver, retrouver, voir, voit, localise
WANDER: alzheimer, demence, autiste, senile, autisme
COMEHOME: revenir, revenu, revenue, rentre, retour, arrive
WHEREABOUTS: rue, route, coin, ruelle, trafic, stationnement, parking, intersection, autoroute,
    rail, track, auto, char, piscine, balcon, dehors, parc, trottoir, pleurer, toit, magasin,
    centre, arret, autobus, quai, pont, fenetre, riviere, bois, voiture, neige
WANDERING: marcher, courir, court, ramper, promener, traverser, jouer, debout, assis
DANGERPLACE: trafic, route, autoroute, rail, track, rebord, toit, chars, circulation, boulevard,
    milieu, fenetre, voie ferree
LEFT: laisse, enferme, oublie, barre, seul, seule, embarre
HOTCAR: auto, char, voiture, soleil, camion, chaleur
CALL911: appeler|appelle|appelez|appellez|call|callez|composer
    911|police|112|pompiers|ambulance|secours, 911
SEND: envoyer, envoie, envoyez, besoin, faut, appeler, appelle, appelez, vite, ca prend, venir,
    venez, falloir
FORCE: police, ambulance, pompier, secours, ambulancier, policiers, paramedic, 911
NOWWORD: maintenant, vite, urgence, urgent, svp, suite, rapidement, immediatement, au plus
HELPNOW: au secours, START secours, START a aide, a aide END, a aide
    il|elle|ils|je|y|quelqu|vite|svp, venez vite, viens vite|svp aide|vite|svp, aidez|aide moi|nous
    .. il|elle|y|je|quelqu|vite|gars|homme|suis|svp|chu|ils, aidez|aide moi|nous END, aidez|aide
    moi|nous vite|svp END, besoin .. aide .. suite|vite|maintenant|urgence|urgent, vite .. aide,
    aide vite, depechez, crier|hurler|hurlent|crient .. aide|secours
EMERGENCY: urgence, urgent
HAPPENS: =est, vraie, medicale, c est, ce est
SHORTEMERGENCY: START urgence END, START urgence COMMA
GIVEBACK: rendre|ramener|redonner
GONEOUT: parti, partie, sorti, sortie, sauver
"""
