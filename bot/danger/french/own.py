"""French words. Harm by one's own: blows, threats, watching, keeping short."""

from __future__ import annotations

WORDS = """
ABUSE: ete =violee|abusee, fait|faite =violer, peur .. rentrer|aller .. maison|chez, pas .. securite
    .. chez|maison, force|oblige|obligent .. coucher|relations|marier|sexe|deshabiller,
    =violee|=viole|agressee|touchee par .. connais|connait, cache|fui|enfui de lui, pas .. quitter
    .. retrouver|tuer, mariage|couple|relation est violent|violente, violenter .. maison, crier
    dessus .. menace, violence conjugale|familiale, victime .. violence|abus|inceste|viol, inceste,
    subir|vis .. violence, violence .. maison, refuge|maison pour femme, hebergement .. femmes,
    femme|enfant|personne battue|battus|maltraites|violentees, conjoint|mari|chum|blonde|femme|
    homme|pere|mere|couple|mariage|relation|ex violent|violente|abusif|abusive|controlant|
    controlante|agressif, avec|mon agresseur, mariage force, forcer|oblige .. marier
VIOLENT: violent, violente, agressif, agressive, controlant, controlante, abusif, abusive, jaloux,
    dangereux
BECOMES: etre, devenir, devient, devenue, peut, etait, rendu
BRUISE: bleu, ecchymose, marque, cicatrice, oeil au beurre noir, commotion
GIVES: donner, laisser, faire, fait, mettre
BREAKS: casser, briser, bruler, tordre, tordu, fracturer, fouler, disloquer, arracher, mordre,
    griffer, couper, cracher, tirer, planter, serrer, brusquer
LIMBS: bras, jambe, nez, cote, poignet, doigt, dent, machoire, cheville, main, epaule, cou, visage,
    cheveux, tete, gorge, bouche, hanche, ventre, dessus, cigarette
HURL: lancer, garrocher, jeter, pitcher
PUSHHARD: pousser, bousculer, jeter, lancer, trainer, projeter, secouer, plaquer, tirer, pogner
HARDWHERE: contre, bas, escalier, mur, terre, sol, cheveux, gorge, cou, lit, plancher, frigo, END,
    et, quand, dans, souvent, tete, casse
DRUNK: soul, saoul, soule, ivre, chaud, boire, boit, bu, drogue, consomme, paquete
RAGE: crier, hurler, pleurer, pleurent, menacer, cache, violent, frapper, peur, enferme, tape,
    casse, battre
EVERYTIME: toujours, chaque, jour, nuit, sans, tout, menace, pousse, frappe, insulte, lance, dessus
INSULT: insulter, humilier, rabaisser, controler, terroriser, intimider, denigrer, manipuler,
    harceler, traiter .. folle|putain|pute|conne|salope|bonne|idiote|niaiseuse|rien|nulle,
    fait|faire peur
THREATEN: menacer
LOSSES: tuer, frapper, battre, blesser, bruler, prendre, enlever, publier, montrer, partager,
    envoyer, deporter, expulser, mettre, placer, =violer, mal, moi, nous, photos, jamais, partir
IFLEAVE: si|quand|que je|on .. pars|partais|parte|parle|parlais|dis|quitte|quittais|apprend|vais|
    appelle|sors, si|quand je|on
SAYS: dire, disent, jurer, menacer, repete
TAKES: prendre, prise, prend, prennent, cacher, voler, garder, gardent, confisquer, enlever, briser,
    casser, detruire, dechirer, bruler, jeter, fouiller, controler, lire, lit, surveiller, depenser,
    vider, decide, vit, choisit, encaisse, garroche
PAPERS: passeport, visa, papier, permis, identite, medicament, pilule, insuline, marchette,
    telephone, cellulaire, cell, cle, argent, carte, portefeuille, paye, paie, message, texto,
    courriel, compte, pension, cheque, economies, heritage, allocation, salaire, sacoche, tout,
    banque
KEPTSHORT: laisse|laissent|veut|veulent|donne|donnent pas|plus|jamais|rien .. voir|parler|
    travailler|appeler|utiliser|telephoner|manger|dormir|amis|argent|emploi|job|medecin|etudier|
    conduire|cell|nourriture|voie|sorte|nourrir, empeche|empechent|interdit|defend .. voir|parler|
    travailler|appeler|manger|dormir|utiliser|conduire, refuse que ..
    medecin|docteur|voie|sorte|mange, plus argent, queter, sans manger, donne rien|pas argent, donne
    pas .. manger|argent|medicaments, seul|seule .. jours, enleve .. compte, fait donner ..
    paye|paie|argent, force|oblige .. signer, sans .. argent|nourriture
LOCKIN: enfermer|enferment|sequestrer|attache|embarre|barre ..
    dans|sous|chambre|garde|sol|END|quand|au|bain
REACHING: suivre, suit, harceler, texter, appelle, appeler, message, surveiller, attend, dehors,
    gps, airtag, traceur, camera, trouve .. adresse, adresse, passe .. devant, vient ..
    ecole|travail|maison|chez, retrouver, laisse pas tranquille, espionner, porte, entre|rentre ..
    chez|dans, menaces, cogne, textos, envoie
AGAIN: toujours, sans, tous, jour, nuit, pas, plus, partout, porte, dehors, adresse, peur, auto,
    char, telephone, fois, jusqu, jusque, internet, arret, arrete, appartement, suit, harcele,
    devant, cameras, menaces
AFRAID: peur, terrifie, craindre, effraye, terreur
SAFEWHERE: de, que, rentrer, maison
NOTSAFE: pas .. securite .. maison|chez, endroit sur|securitaire|securite,
    quitter|fuir|fui|fuit|enfuir .. mon|mari|conjoint|chum, partir avant que, sans danger, cache ..
    de lui, fui
SEXUAL: =violer, =viole, =violee, me|la|le|nous touche|touchait ..
    sous|quand|encore|END|et|partout|dans, abuser par, abuse sexuellement, coucher avec, relations
    sexuelles, avoir des relations, force|oblige|fait .. coucher|toucher|deshabiller|relations|sexe,
    vient|venu|rentre .. dans .. lit, regarde|filme|espionne .. douche|nue|bain|dormir, fait le
    toucher, attouchements, dise|dire non, me|m a forcee
MARRIAGE: marier, mariage
FORCED: forcer, obliger, veulent|veut .. que|me, envoyer, veulent, veut
THINGSTHROWN: assiette, verre, chaise, eau, tasse, objet, choses, vaisselle, soulier
TRACKED: telephone, auto, char, gps, cameras, cell, maison, adresse
STALK: harceler, surveiller, espionner, suivre, suit, traque
ATHOME: maison, chez
HUNGER: laissent|laisse|donnent|donne pas .. manger|medecin
VALUABLES: passeport, pension, argent, cheque, carte, economies, heritage, paye, paie, compte,
    banque, maison
CONTROLS: controler, vider, depenser, voler, decide
HOUNDS: lache pas, laisse pas .. tranquille, arrete pas ..
    appeler|texter|ecrire|suivre|harceler|envoyer, sans arret, jour et nuit, arrete|cesse .. pas ..
    appeler|texter
STRIKES: frapper, battre, battu, bat, gifler, cogner, etrangler, =violer, bousculer, maltraiter,
    leve main sur, fait|faire mal, pousser .. contre|bas|escalier, secouer .. bebe, varge,
    violent|violente avec|envers, fesser, poignarde
PASSIVE: ete|suis|etais frappe|battu|battue|gifle|cogne|etrangle|=viole|=violee|maltraite|violente,
    fait|fais frapper|battre|gifler|=violer|cogner
STOPHITTING: arreter .. frapper|battre|violent|violente, plus .. frapper, empecher .. frapper
NUDES: nude, photos|photo|video|videos|images nues|intimes|nue|nus|intime
"""
