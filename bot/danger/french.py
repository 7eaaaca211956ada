"""What French words mean for danger, those of Quebec too. `meanings` says how it is written.

Accents are left out, and `apart` reads elisions apart: "m'a frappée" is "me a frappee".
"""

from __future__ import annotations

WORDS = """
SMALL: le, ne, la, les, un, une, du, de, des, mon, ma, mes, son, sa, ses, notre, nos, leur, ce, cette, petit, vieux, vieille,
    gros, grosse, jeune, au, aux, a, en
NOT: pas, plus, jamais, aucun, aucune, rien, personne, ni, sans, arreter, arrete, cesser, cesse, incapable, refuser, refuse, peine
NOT_AFTER: pas, plus, jamais, aucun, rien
AND: COMMA, et, mais, ou, parce, car, puis, quand, si, qui, alors, pendant

I: je, j, on, nous
ME: me, moi, nous, te
MY: mon, ma, mes, notre, nos
HE: il, elle, ils, elles, =y
HIM: lui, elle, eux, moi, nous
CLITIC: me, te, se, le, la, les, l, lui, leur, nous, vous, =y
HIS: son, sa, ses, leur, leurs
SPOUSE: mari, femme, conjoint, conjointe, chum, blonde, copain, copine, fiance, fiancee, ex, compagnon, compagne, epoux, epouse
EX: ex, harceleur
PARENT: pere, mere, papa, maman, beau pere, belle mere, parent, oncle, tante, grand pere|mere|papa|maman, papi, papy, mamie, mamy, parrain, famille
CARER: coloc, colocataire, preposee, prepose, aidante, aidant, proprio, proprietaire, patron, patronne, entraineur, prof, coach, gardien, gardienne, infirmiere
SIBLING: frere, soeur, cousin, cousine
CHILD: fils, fille, bebe, enfant, garcon, neveu, niece, ado, adolescent, nourrisson, nouveau ne, mon|notre gars, bambin
YOUNG: @CHILD, petite, petit gars|fille|bout, ti cul|gars, ptit, ptite, fillette, gamin, gamine, jumeaux, flo, petit, eleve
OLD: grand pere|mere|papa|maman, papi, papy, mamie, mere, pere, papa, maman, vieux, vieille, aine, ainee, oncle, tante, voisin, voisine,
    monsieur, madame, dame, homme, femme, mari, patient
STRANGER: quelque, quelqu, inconnu, inconnue, homme, gars, type, bonhomme, gang, bande, jeunes, gens, monde, voleur, dame, femme, monsieur, malade,
    individu, mec, fou, conducteur, chauffeur, intrus, voix, personne
PERSON: @I, @ME, @HE, @HIM, @SPOUSE, @PARENT, @CARER, @SIBLING, @YOUNG, @OLD, @STRANGER, ami, amie, voisin, voisine, cycliste, pieton, pietonne,
    passager, passagere, motocycliste, caissier, caissiere, client, cliente, travailleur, collegue, kayakiste, nageur, nageuse, plongeur, etudiant,
    etudiante, jeune, foule, victime, locataire, policier, agent, mon ami, couvreur, eleve, randonneur, skieur
OTHERS: @HE, @HIM, @SPOUSE, @PARENT, @CARER, @SIBLING, @YOUNG, @OLD, @STRANGER, ami, amie, voisin, voisine, cycliste, pieton, pietonne, passager,
    motocycliste, caissier, caissiere, client, travailleur, kayakiste, nageur, etudiant, jeune, victime, locataire, policier, couvreur
KIN: @SPOUSE, @PARENT, @SIBLING, @CHILD
OWN: @SPOUSE, @PARENT, @SIBLING, @CHILD, @CARER
ANIMAL: chien, chat, raton, ecureuil, oiseau, coyote, chevreuil, moufette, lapin, ours, pigeon, poisson, hamster, poule, canard, chaton
BEAST: chien, pitbull, ours, cougar, coyote, loup, orignal

BREATHE: respirer, respire, souffle, respiration
BREATHLESS: mal|peine|difficulte .. respirer, respire mal|drole|croche|fort, manque|cherche .. air|souffle, etouffer, etouffe, suffoquer, crise .. asthme,
    levre|visage|face|doigt .. bleu|mauve|gris, devenir|devient|vire bleu|mauve|gris, devenir|devient tout bleu|mauve|gris, pompe vide, asthme
BLUE: bleu, bleue, mauve, gris, grise, blanc comme drap
LIPS: levre, visage, face, bebe, doigt, devenir, tourner, virer, peau
RESPOND: repondre, reveiller, reveille, reagir, bouger, grouiller, parler, reponse, conscient, consciente, bouge, parle
DOWN: tomber, tombe, terre, couche, couchee, etendu, etendue, plancher, sol, lit, allonge, effondre, chute, trottoir, neige, escalier
NOREPLY: courriel, telephone, texto, porte, message, appel, lettre, question, annonce, loyer, sonnette, vendeur, anglais, invitation, cell
UNCONSCIOUS: inconscient, inconsciente, sans|perdre|perd|perdu connaissance, evanouir, evanoui, evanouie, tomber|tombe dans les pommes|vapes, inanime, inanimee, coma, pas de pouls, plus de pouls, ranimer
COLLAPSE: effondrer, effondre, effondree, affaisser, affaisse, evanouir, ecrouler, ecroule
FALL: tomber, tombe, chute, chuter, deboule, debouler, glisser, planter, fouille, revire
HEIGHT: toit, echelle, fenetre, balcon, pont, escalier, marche, marches, echafaudage, arbre, falaise, cheval, mur, galerie, camion, etage, viaduc, balancoire
GETUP: relever, lever, marcher, bouger, releve, debout
LIE: couche, couchee, etendu, etendue, allonge, allongee, gisant, gesir, git, terre, evanoui, face contre
GROUND: terre, sol, trottoir, rue, neige, route, ruelle, fosse, plancher, stationnement, chemin, parking, entree
HURT: blesser, blesse, blessee, magane, maganee, amoche, ensanglante, ouvert la, fracture
HURTS: mal, douleur, serrement, serre, pression, ecrase, elance, brule, bruler
CHEST: poitrine, coeur, thorax
SIDE: bras, machoire, gauche
BADLY: gravement, grievement, grave, serieusement, beaucoup, plein, partout, tellement, masse, flaque, mare, gicler, abondamment, tas, couvert, fort
BLEED: saigner, saigne, sang, hemorragie
BODY: tete, visage, face, cou, gorge, bras, jambe, main, poitrine, dos, hanche, pied, ventre, oeil, nez, bouche, oreille, crane, poignet, cheville, genou, doigt,
    chandail, vetement, linge, front, menton, cote, nuque, coude, corps, veine, artere, langue
DEEP: entaille, profond, profonde, ouvert, ouverte, fendu, fendue, fracture, coupure
CUTOFF: coupe|coupee|tranche|tranchee|sectionne|arrache|perdu .. doigt|doigts|pouce|main|veine|veines|artere, couper|coupe|coupee .. avec .. scie|hache|tondeuse|couteau|vitre,
    taillade|coupe|ouvert .. veines|poignets
BROKEN: casser, casse, cassee, briser, fracturer, fracture, disloque, pete
NUMB: engourdi, engourdie, paralyse, paralysee, croche, affaisse, affaissee, tordu, tordue, mou, molle, pendante, mort, morte, picote
LIMB: bras, jambe, visage, face, main, cote, pied, corps, bouche, sourire, joue
FEEL: sentir, sens, sent
SLUR: parle|parler|dit .. mal|croche|drole|importe|bien|pateux|pateuse|travers, confus .. parle|parler, confuse .. parle|parler, bafouille, delirer, articule
CONFUSED: confus, confuse, desoriente, desorientee, etourdi, etourdie, delire, incoherent, mele, melee, vertige
ILL: crise cardiaque|coeur|epilepsie|asthme|diabete, crise de coeur, infarctus, avc, convulsion, convulsions, convulser, convulse, epilepsie, overdose, overdoser, surdose, choc anaphylactique, anaphylactique,
    reaction allergique, allergie grave, coeur .. arrete|lache, arret cardiaque, anevrisme, hypothermie, coup de chaleur, fausse couche, ecume .. bouche, od, hypoglycemie, meningite, epileptique, massage cardiaque
CARE: naloxone, narcan, epipen, epi pen, defibrillateur, rcr, garrot, insuline, pompe, oxygene, dea
NEED: besoin, avoir, quelqu, quelque, prendre, faut, chercher, apporter, aucun, sans, vide, ou, vite, =ca
DRUG: pilule, pilules, medicament, comprime, cachet, poison, javel, savon, produit, draino, drano, antigel, pile, batterie, aimant, monnaie, champignon, baie, mort aux rats, essence,
    fentanyl, alcool, vodka, drogue, speed, coke, tylenol, insuline, chose, detergent, peinture, acide, jujube, cannabis, boite, bouteille, nettoyant, vitres
POISON: poison, javel, draino, drano, antigel, pile, batterie, aimant, detergent, nettoyant, acide, essence, savon, produit, drogue, fentanyl
TAKEN: avaler, avale, boire, bu, manger, mange, prendre, pris, prise, ingerer, gober, caler, inhaler, injecte, pique
TOOMUCH: trop, plein, tas, bouteille, boite, tout, toute, toutes, tous, pot, gang, flacon, poignee, paquet, masse
SWELL: enfler, enfle, enflee, gonfler, gonfle, urticaire
THROAT: gorge, langue, visage, levre, face, yeux, cou
ALLERGY: allergie, allergique, arachide, noix, abeille, guepe, pique, piquer, crevette, fruits mer, sesame, lait, reaction, peanut, frelon
DIABETES: diabetique, sucre, diabete, epileptique, asthmatique, insuline
SICK: bas, basse, confus, confuse, trembler, tremble, malaise, shake, evanoui, reveiller, sue, transpire, perdre, faible, connaissance, blanc, blanche
LABOUR: accoucher, accouche, eaux|eau creve|crevees|crevent|perdu, perdu|perd|perdre .. eaux, bebe arrive|sort|vient, bebe .. arrive|sort|vient .. maintenant|ici|char|auto, contraction, contractions, enceinte .. travail
VOMIT: vomir, vomit, cracher, crache, tousser, tousse, restituer, renvoyer
BURNED: bruler, brule, brulee, ebouillanter, ebouillante, ebouillantee, electrocuter, electrocute, electrocutee, empoisonner, empoisonne, empoisonnee
HOT: huile, acide, eau, gravement, grave, bouillant, bouillante, degre, graisse, feu, prise, fil, visage, main
ELECTROCUTED: electrocuter, electrocute, electrocutee, empoisonner, empoisonne, ebouillante, ebouillantee, intoxique
DYING: mourir, meurt, meurs, mort, morte, agoniser
THINGS: plante, pile, batterie, telephone, cell, arbre, tomate, fleur, moteur, gazon, char, auto, lampe, feuille, cellulaire, ordi, lumiere, temps, angle, nature, saison
SWEPT: emporte|emportee .. courant|riviere|vague|eau, ensevelir, enseveli, ensevelie, avalanche

FIRE: feu, feux, flamme, flammes, incendie, brasier
AFIRE: en feu, prendre|prend|pris|pogner|pogne|pognee|passer|passe feu, prendre|pris|pogne|pogner|passer|passe en|au feu, en flamme, en flammes, passe au feu, brule|brulent .. maison|cuisine|garage|appartement|toit|cabanon|immeuble|bloc|grange|chalet,
    maison|cuisine|garage|appartement|toit|cabanon|auto|char|voiture|immeuble|bloc|grange|poele|four .. brule|brulent, =ca brule, mis|mettre .. feu, flambe, en train de bruler, au feu
BURN: bruler, brule, brulent, flambe
SHORTFIRE: START feu END, START feu feu, START incendie, START au feu
SMOKE: fumee, boucane, boucaner
COMES: sortir, sort, remplir, rempli, remplit, plein, pleine, partout, noir, noire, epais, epaisse, rentrer, rentre, passer, passe, venir, vient, beaucoup, dessous, tellement, masse, grosse, voir, voit, entre, corridor, cage
SEE: ya, il y avait, voir, vois, voit, entends, entendre, entendu, grand, gros, il est, est
BIG: gros, enorme, grand, propage, approche, gagne, avance, haut, monte, dessus, coin, partout, pogne, dans, chez, derriere, vite, aide, sur, cote, arriere, devant, pres
BUILDING: maison, immeuble, appartement, appart, cuisine, garage, sous sol, corridor, couloir, toit, balcon, ecole, escalier, chambre, salon, etage, foret, cabanon, remise, grange, char, auto, voiture, camion,
    voisin, voisine, ruelle, magasin, depanneur, bloc, mur, four, poele, rideau, secheuse, batiment, condo, chalet, entree, cour, moi, nous, fenetre, porte, logement, cage, hangar, parc, boise, poubelle, conteneur, eglise, rue, arbre, stationnement, sol, haut, cote, tour, pres, cave, lit, divan
SMELL: sentir, sent, sens, sentons, odeur, pue, puer, senteur
GAS: gaz, propane, monoxyde, oeuf pourri, oeufs pourris, oeufs pourri
LEAK: fuir, fuit, fuite, siffler, siffle, perdre, perd, percer, perce, casser, casse, briser, brise, toucher, accrocher, accroche, coule, echapper, echappe, plein, rempli
GASLINE: conduite|tuyau|ligne|fuite gaz, conduite|tuyau|ligne|fuite .. gaz
BURNSMELL: bruler, brule, boucane, fumee, roussi, plastique, caoutchouc, fils
CO: monoxyde, detecteur de gaz
RINGS: sonner, sonne, crier, crie, arreter, arrete, mal, tete, etourdi, parti, parte, alarme, monte, niveau
EXPLODE: exploser, explose, explosion, saute, sauter, gros boum|bang, deflagration, pete|petee .. vitres|fenetres, vitres .. pete
BOMB: bombe, grenade, engin explosif
WIRE: fil, poteau electrique|hydro, ligne electrique|haute, transformateur, fils, ligne
SPARK: sur|dans|travers =la|=le|=un|=une rue|route|trottoir|char|auto|voiture, par terre, etincelle, etincelles, flammeche, tombe, tomber, arrache, pend, branche, vif
UTILITY: internet, telephone, linge, cable, clothes

DROWN: noyer, noie, noient, noyade, caler, cale, emporte par, emportee par, sous l eau, sous eau
WATER: eau, riviere, lac, fleuve, piscine, etang, canal, glace, mer, ruisseau, quai, rapides, bain, puits
FLOOD: inonder, inonde, inondation, monter, monte, rentrer, rentre, envahir, fenetre, fenetres, courant, crue, haut
BOAT: bateau, chaloupe, canot, kayak, ponton, voilier, motomarine, planche
CAPSIZE: chavirer, chavire, couler, coule, renverser, renverse, virer, vire, tonneau, tonneaux, capote
ICE: travers .. glace, dans .. glace, sous .. glace, defonce|brise|casse .. glace, glace .. cede|casse|brise|pete
GETOUT: sortir, sort, partir
TRAPPED: coince, coincee, pris, prise, pogne, pognee, prisonnier, prisonniere, ecrase, ecrasee, enseveli, dessous, sous, dedans, incarcere, mort, morts, blesse, blessee, saigne, inconscient, inconsciente, enferme, embarre, embarree, sang, barre, ejecte, grave, magane
CAR: auto, char, voiture, camion, autobus, bus, train, moto, truck, van, camionnette, vus, taxi, vehicule, velo, metro, charrue, deneigeuse, tramway, trottinette, scooter, pickup
HIT: frapper, frappe, frappee, happer, happe, happee, renverser, renverse, renversee, ecraser, ecrase, ecrasee, heurter, heurte, fauche, rentrer|rentre|fonce|foncer dans|sur, rentre dedans, passe sous|dessus, percute, passe sur
STREET: pieton, pietonne, cycliste, motocycliste, enfant, garcon, fille, homme, femme, personne, monde, gens, quelqu, quelque, me, nous, dame, gars, fils, ami, jeune, vieux, vieille, bebe, frere, soeur, mari, mere, pere, maman, papa, brigadiere, lui, eleve, madame, monsieur, ado
CRASH: accident, collision, carambolage, crash, crashe, accrochage, impact, embardee, face face, capote, tonneau, tonneaux
INTO: dans, sur, contre, fosse, champ, clos, rentrer, rentre, fonce, defonce, entrer, entre
SOLID: magasin, maison, mur, foule, gens, arbre, poteau, vitrine, fosse, riviere, lac, ravin, depanneur, ecole, vitre, abribus, terrasse, piscine, clos, cafe, restaurant, facade, balcon, lampadaire, fenetre, train
DESCENDED: effondrer, effondre, effondree, tomber, tombe, ecrouler, ecroule, ecroulee, ceder, cede, glissement
ROOF: toit, mur, balcon, echafaudage, plafond, plancher, neige, arbre, galerie, grue, pont, tranchee, branche, plancher
ONPEOPLE: gens, monde, quelqu, quelque, dessous, sous, travailleur, ouvrier, nous, lui, moi, enfant, dedans, auto, char, personnes, homme, femme, fils, fille
ELEVATOR: ascenseur
TRACKS: rail, rails, voie, track, voies
FIGHT: bagarre, battre, bat, battent, chicane, bataille, battu

WEAPON: machete, un|avec bat, couteau, fusil, arme, pistolet, gun, machette, hache, carabine, shotgun, epee, sabre, lame, batte, marteau, pied biche, barre fer, tournevis, ciseaux, arbalete, baton, revolver, brique, poing americain, rasoir, canif, scie, bouteille, exacto
GUN: machete, couteau, fusil, arme, pistolet, gun, machette, hache, carabine, shotgun, epee, sabre, revolver, lame, canif, poignard
HOLDS: avoir, a, ont, avec, tenir, tient, pointer, pointe, sortir, sort, sorti, brandir, brandit, porter, montre, menacer, menace, garde, promene, attaquer, attaque, tire, courir, court, braque, braquer, voler, vole, donne, frappe
WITH: avec, arme de
THROATOF: sur|sous|contre|a gorge|tete|cou|tempe|moi|nous|lui|elle, sur le monde, sur les gens
SHOTS: coup de feu, coups de feu, coups feu, coup feu, fusillade, tireur, tireur actif, detonation, detonations, coups de fusil|carabine|gun
SHOOT: tirer, tire, tirent, tiraille
SHOOTWHO: dehors, sur, dessus, partout, gens, monde, homme, femme, quelqu, fusil, arme, gun, fusille, coup, rue, police, pour tuer, magasin, ecole
STAB: poignarder, poignarde, poignardee, egorger, egorge, coup|coups de couteau|hache|machette, planter|plante .. couteau, decapite
ARMED: arme, armee
HARMLESSSHOT: panier, photo, film, but, numero, chaise, conclusion, rondelle, loterie, tirage, conge, ficelle, avantage, rideau, toile, au sort, lecon

INDOORS: maison, sous sol, appartement, appart, logement, chambre, cuisine, garage, cave, condo, salon, escalier, grenier, remise, cabanon, moi, nous, toilette, bain, voisin, chalet
HOME: @INDOORS, porte, fenetre, patio
BREAKIN: essayer|essaie|essaye|essaient .. ouvrir .. porte|portes|fenetre, defoncer|defonce|defoncent|forcer|force|forcent|briser|brise|brisent|casser|casse|cassent|crocheter|crochete|fesser|fesse|cogner|cogne|kicker|kicke|enfoncer|enfonce|bris|essaye|essaie|essayer|tourne|rentrer|frapper|frappe|taper|tape|pied .. porte|portes|serrure|poignee|poignees|fenetre|fenetres|portiere|vitre,
    essayer|essaie|essaye|essaient|essayent|tenter|tente|veut|veulent|voulait .. entrer|rentrer|penetrer|introduire, entrer|entre|entrent|entree|rentrer|rentre|rentrent|rentree|grimper|grimpe|passer|introduit .. fenetre|fenetres|balcon|patio|appartement|maison|sous|garage, entrer|entre|rentrer|rentre|rentrent .. chez .. nous|moi, entre|rentre|entree|rentree .. chez .. moi|nous|voisin|voisins, intrus, cambrioleur, cambrioler, cambriole, entre effraction, pied de biche, porte|fenetre|vitre .. brise|brisee|casse|cassee|defonce|defoncee|casser .. dedans|encore|entends
INTRUDER: intrus, cambrioleur, rodeur, voleur .. chez|dans
BROKEINPAST: boite, velo, colis, stationnement, courrier, demenager, record, biscuit, biscuits, vendeur, ballon, balle, piece
INSIDE: dans, chez, sur, haut, bas, dehors, rentrer, rentre, entrer, entre, derriere, marche, cache, dessous, en
LURK: devant|chez|porte|dehors .. veut|refuse pas|partir, veut pas|plus .. partir|aller, regarder|regarde|espionne|epie|fixe .. par|dans fenetre|fenetres|vitre|chambre, rode|roder|rodent .. maison|autour, essaie|essaye poignee|porte, cache .. cour|remise|balcon|garage
HEARNOISE: entendre, entends, entend, bruit, bruits, voix, craquer
ALONE: seul, seule, tout seul, toute seule, sans surveillance, abandonne, abandonnee, laisse, laissee, sans adulte|parent|parents
HIDE: cache|cachee|caches|cacher, barre|barree|enferme|enfermee|embarre .. chambre|bain|toilette|garde, barricade, barricadee
STILL: encore, toujours, present, moment
THINK: pense, crois, penser, croire, sais

ATTACK: frapper, frappe, frappee, battre, bat, battent, battu, battue, gifler, gifle, cogner, cogne, cognent, fesser, fesse, attaquer, attaque, agresser, agresse, agressee, etrangler, etrangle, poignarder, poignarde, violer, viole, tabasser, tabasse, mordre, mord, mordu, varger, menacer, menace,
    donner|donne|donnent|donnait .. coup|coups|volee|claque|claques|raclee, sacrer|sacre .. volee|coup|coups|claque|chaise, manger .. volee, sauter|saute|sautent sur, garrocher|garroche, traine, trainer, brutaliser, enlever, kidnapper, kidnappe, braquer, harceler, harcele, pousser, pousse, poussee, pogner|pogne .. cou|gorge|bras|cheveux, tuer, ecraser, mutile, molester, lance|lancer|lancent .. roches|bouteille|bouteilles|acide, secoue, torture, fait mal, faire mal, fouette, bouscule, bouscules, pincer, pince
ATTACKNOW: @ATTACK, voler, vole, volent, poursuivre, poursuit, poursuivent, courir|court|courent apres, agace
SEVERE: poignarder, poignarde, poignardee, violer, viole, violee, agresser, agresse, agressee, etrangler, etrangle, etranglee, kidnapper, kidnappe, kidnappee, enlevement, sequestrer, sequestre, sequestree, braquer, braque, braquee, menacer, menace, menacee, tabasser, tabasse, battu, battue, poignardent, attaque, attaquee, frapper, tirer dessus, tire dessus, otage, otages, hold up, assassine, mort de|menaces mort, attouchement, attouchements, lynche, vole .. couteau|arme|fusil|gun, battre
BITE: mordre, mord, mordu, mordue, attaquer, attaque, attaquee, dechiqueter, devorer, saute, charge
BITTEN: mordre, mordu, mordue, attaque, attaquee
PUSH: tirer|tire .. cheveux|bras, pousser, pousse, poussee, jeter, jete, jetee, trainer, traine, trainent, lancer, lance, projeter, pogner, pogne, attraper, attrape, embarquer, embarque, forcer, force, ramasser, coincer
WHERE: contre, mur, escalier, bas, terre, auto, char, voiture, camion, camionnette, van, ruelle, bois, cheveux, gorge, cou, bras, coffre, lacher, de force, sol, poignet, balcon, plancher
GET: se, etre, fait, faire, me, vient, viens, venir, est, ont, on, ete, avoir, fais
RIGHTNOW: ya, maintenant, moment, train, vite, aide, vient, viens, en ce, dehors, encore, rue, urgence, parc, arret, ecole, parking, stationnement, gang, entends
KILLS: tuer, tue, tuera, tuerait, poignarder, tirer, battre, frapper, bruler, etrangler, violer, egorger, descendre, ecraser, abattre, ramasser, assassiner, blesser, mal, sauter, crever
WILL: aller, va, vont, vouloir, veut, veulent, menacer, menace, essayer, essaie, essaye, dire, dit, promis, vient, venir, jure, il a dit, pour, tente, tenter, =tuera, =tuerait, peur
THREAT: menaces mort, menace de mort, en danger, peur pour .. vie, otage, otages, gun tete, alerte bombe, menace .. avec, harceleur, menace|menacent .. bombe
FOLLOW: suivre, suit, suivie, suivi, poursuivre, poursuit, poursuivent, suivent, courir|court|courent apres, coller, colle, fonce|foncent|foncer sur, traquer, traque
FEAR: peur, terrifie, aide, panique, stresse, chez, maison, jusque, jusqu, auto, char, vite, tantot, cache, encore
YELL: crier, crie, crient, hurler, hurle, hurlent, supplier, supplie, pleurer, pleure, appelle
PLEA: arrete, arretez, arreter, aide, secours, stop, pitie, lache, non, bruit, casser, casse, frappe, cogne, meurtre, brise
EVERYONE: monde, gens, ecole, tous
HEAR: entendre, entends, entendu
BAND: musique, fete, voisins, train, fanfare
KEYS: cle, cles
LOST: perdu, perdue, egare, egaree
NOBODY: personne n
IS: est, sont
WOMAN: femme, quelqu, quelque, dame, fille, voisin, voisine, enfant, il, elle, y, homme, bebe, monde, gens, couple
SAVE: sauver|sauvez|sauve moi|nous|la|le|les, venez .. chercher vite
SHUTIN: laisser|laisse|laissent|veut|veulent .. pas|plus|jamais .. sortir|partir|sorte|aller|parte|lacher, laisse|laissent pas|plus|jamais .. sortir|partir, empeche|interdit|defend .. sortir|partir
LOCKED: enfermer|enferme|enfermee|sequestre|sequestree|embarre|embarree|barre|barree .. dans|chambre|bain|sous|garde|toilette|auto|chez|sol, prisonnier, prisonniere
TAKEKID: enlever, enleve, kidnapper, kidnappe, prendre, pris, prise, attraper, attrape, emmener, emmene, embarquer, embarque, forcer, faire monter, fait monter, monter, ramasser, aborder, parti avec, pogne, voulu, suit
VEHICLE: auto, char, voiture, camion, camionnette, van, truck, pickup, pick, force, rue, loin, parti, mise, mis
EXPOSE: exhibitionniste, exhibe, exhiber, masturbe, masturber, nu, baisse .. pantalon|culotte, pantalon baisse, organes genitaux
SEXTO: enfant, ecole, fille, devant, parc, femme, garderie, jeunes, fillette

MISSING: disparaitre, disparu, disparue, introuvable, perdu, perdue, fugue, fuguer, sauver, sauve, sauvee, parti, partie, sorti, sortie, pas|jamais|plus .. revenir|revenu|revenue|rentre|rentree|arrive|arrivee|retourne|donne .. ecole|maison|hier|heures|autobus|bus|nuit|encore|nouvelles|soir, pas|jamais|plus revenu|revenue|rentre|rentree|arrive|arrivee, enlevement, echapper, echappe
GONEKID: disparaitre, disparu, disparue, introuvable, perdu, perdue, fugue, fuguer
FIND: trouver, trouve, trouvons, retrouver, retrouve, voir, vois, voit, localise
LOSTTHING: mitaine, dent, cle, cles, chat, chien, velo, portefeuille, telephone, gant, tuque, chapeau, jouet, manteau, ballon, sac, patin, patins, lunettes, botte, bottes, soulier, match, partie, emploi, foulard, trottinette, poids, voix, casque, panneau, gout, travail, argent, balle, temps, doudou, bicyclette, date, gardienne
WANDER: alzheimer, demence, autiste, senile, autisme
COMEHOME: revenir, revenu, revenue, rentre, rentree, retour, arrive
COMEBACK: est revenu|revenue|retour|rentre, revenu .. content|bien, retrouve, retrouvee, saine, va bien, est|etait de retour, revenu du camp, revenu
WHEREABOUTS: rue, route, coin, ruelle, trafic, stationnement, parking, intersection, autoroute, rail, rails, track, auto, char, piscine, balcon, dehors, parc, trottoir, pleure, pleurer, toit, magasin, centre, arret, autobus, quai, pont, fenetre, riviere, bois, voiture, neige
WANDERING: marcher, marche, courir, court, ramper, promener, promene, traverser, jouer, joue, debout, assis
DANGERPLACE: trafic, route, autoroute, rail, rails, track, rebord, toit, chars, circulation, boulevard, milieu, fenetre, voie ferree
LITTLE: bebe, enfant, petit, petite, fille, garcon, ti gars|cul, ptit, ptite, fillette, gamin, bambin, bout chou
LEFT: laisse, laissee, enferme, enfermee, oublie, oubliee, barre, barree, seul, seule, embarre
HOTCAR: auto, char, voiture, soleil, camion, chaleur

CALL911: appeler|appelle|appelez|appellez|call|callez|composer 911|police|112|pompiers|ambulance|secours, 911
SEND: envoyer, envoie, envoyez, besoin, faut, appeler, appelle, appelez, vite, ca prend, venir, venez, falloir
FORCE: police, ambulance, pompiers, pompier, secours, ambulancier, ambulanciers, policiers, paramedic, 911, paramedics
NOWWORD: maintenant, vite, urgence, urgent, svp, suite, rapidement, immediatement, au plus
HERE: ici, chez, au, sur, coin, rue, besoin, pour, =la, dans
HELPNOW: au secours, START secours, a l aide, a aide, venez|viens vite, aidez|aide moi|nous .. il|elle|y|je|quelqu|vite|gars|homme|suis|svp|chu|ils, aidez|aide moi|nous END, aidez|aide moi|nous vite|svp END, besoin .. aide .. suite|vite|maintenant|urgence|urgent, vite .. aide, aide vite, depechez, crie|crier|hurle|hurler|hurlent|crient .. aide|secours
HELPWITH: organiser, choisir, remplir, trouver, demenager, monter, pelleter, traduire, devoirs, formulaire, ecrire, comprendre, installer, preparer, sapin, reunion, fete, neige, affiche, nettoyer, avec mon, avec ma, reparer, planter, demarrer, deplacer, lampadaire, coller, porter, publier, nettoyer, ramasser
EMERGENCY: urgence, urgent
HAPPENS: =est, vraie, medicale, c est, ce est
SHORTEMERGENCY: START urgence END, START urgence COMMA
EMERGENCYTHING: plan, trousse, sortie, contact, numero, abri, mesure, salle, hopital, escalier, sac, fonds, lumiere, cas, tempete, veterinaire, preparation, vehicule, services

DIEWISH: plus heureux|tranquille|facile .. si|sans .. plus|mort|morte|parti|partie|moi, vouloir|veux|veut|voudrais|envie|aimer|aimerais|prefere|vais|va|souhaite|pret|prete|goute .. mourir|mort|morte|crever|disparaitre, suicider, suicide, suicidaire, me|se|m|s pendre|noyer|flinguer|tuer|jeter|tirer|jetter|tue, enlever|oter|ote|enleve .. vie, mettre|mets|met|mis fin .. jours|vie, en finir, finir avec .. vie, mieux|facile .. sans moi, plus|pas|perdu .. envie|gout|force|raison|courage|capable .. vivre|continuer|exister|etre|rester|vie|ici, gout de vivre|vie, veux|veut|envie|aimerais plus|pas .. vivre|exister, veux|veut|voudrais plus|pas .. etre ici|la, plus|pas envie .. continuer|exister|etre, raison .. vivre,
    mieux|heureux|bien|tranquille|facile .. si je|j|il|elle|on .. plus|mort|morte|parti|partie|la, aimerais .. etre mort|morte, tanne|tannee|fatigue|fatiguee|ecoeure|ecoeuree|marre .. vivre|vie|exister, a quoi bon|sert .. vivre|vie|continuer, sert .. rien .. vivre|vie|continuer, plus reveiller|capable .. continuer|vivre|vie, veux|veut|voudrais .. plus|pas|jamais .. reveiller, personne .. ennuierait|ennuiera|ennuierais|pleurerait|pleurera|remarquerait|manquerais, adieu .. monde|tous|tout, lettre .. adieu, kms, unalive, idees|pensees noires|suicidaires, parle|parlent|pense|pensent|penser|pensees .. mourir|suicide|mort, capable .. veux .. arrete|finisse, veux .. arrete|finisse tout|=toute|=ca, veux plus etre|vivre, vie vaut|sert .. rien|peine, vaut plus|pas .. peine .. vivre, capable .. vivre
JUMP: sauter, jeter, saute, crisser, garrocher, pitcher
JUMPWHERE: pont, toit, balcon, metro, train, viaduc, bas, fenetre, va, veux, veut, vais
LEDGE: bord|rebord|rambarde|garde|garde .. pont|toit|balcon|viaduc|fenetre, debout|assis|assise|suis|est .. pont|viaduc|rebord|toit .. sauter|vide|regarde, debout|assis|assise .. viaduc|rebord|pont, autre bord .. rambarde|garde
GOODBYE: adieu, adieux, dit bye
NOANSWER: repondre, decrocher, repond, decroche
ROPE: corde, noeud coulant
ROPEFOR: cou, adieu, pendre, plafond, accroche, seul, garde robe
SELFHARM: je me coupe|coupes|mutile|taillade|lacere|scarifie|griffe|brule|frappe|automutile .. bras|cuisses|poignets|jambes|encore|expres|volontairement|souvent|quand|parce|depuis|END|jusqu, se coupe|coupes|mutile|mutiles|taillade|lacere|scarifie|griffe|brule|frappe|blesse|automutile .. bras|cuisses|poignets|jambes|encore|expres|volontairement|souvent|quand|parce|depuis|END|jusqu|pis, automutiler, automutile, automutilent, automutilation, scarifier, scarifie, scarification, se|me faire|fait|fais|font du mal, se|me faire|fait|fais|font .. expres|coupures|entailles|volontairement, se|me couper|mutiler|taillader|griffer|lacerer .. bras|cuisses|poignets|encore|END,
    coupures|marques|cicatrices|entailles .. bras|cuisses|poignets, bras|cuisses|poignets .. coupures|cicatrices|entailles, coupe|coupes|taillade .. veines|poignets, se frappe|cogne|tape .. tete .. mur|murs|plancher, inflige|infliges|infligent .. blessures|coupures|douleur, arrache .. peau, fait|fais|faire .. du mal a moi, me|se coupe|mutile .. END, arrete .. se couper|mutiler|frapper, mal expres|volontairement
SELFACCIDENT: rasant, cuisine, cuisinant, oignon, oignons, papier, accident, legumes, scie, ciseaux, table, orteil, patin, vitre, four, cheveux, toupet, morceau, genou, dos, soccer, hockey, pelletant, pain
ALLPILLS: toutes|tous mes|ses|les pilules|medicaments|comprimes, toute la|une bouteille, bouteille|pot .. pilules|medicaments, toutes|tous .. pilules|medicaments
PILLGOODBYE: adieu, mourir, reveiller, fin, desole, desolee, vivre, bye

AGO: NUMBER h, apres avoir|que, NUMBER heures|am, an|annee|semaine|mois|ete|hiver|printemps|automne|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche passe|passee|dernier|derniere|prochain|prochaine, l an passe, ya .. ans|mois|semaines|jours|annees|longtemps, YEAR, quand j|je etais, autrefois, histoire, hopital, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, cette annee, demain, printemps, depuis .. ans|hiver, mois passe, dans le temps, automne
TOLD: cours, formation, atelier, film, livre, roman, serie, nouvelles, documentaire, tele, exercice, pratique, spectacle, piece, theatre, musee, affiche, depliant, conference, assemblee, marche pour, rapport, emission, sensibilisation, prevention, securite, permis, assurance, reglement, petition, campagne, exposition, murale, costume, halloween, test, balado, chanson, journal, inspection, simulation, visite, tempetes
GAME: echecs, dames, cartes, jeu, jeux, hockey, tennis, soccer, foot, badminton, golf, quilles, poker, scrabble, monopoly, uno, course, courses, dominos, petanque, pong, billard, bingo, match, partie, quiz, kart, fortnite, minecraft, roblox, fifa, nhl, xbox, nintendo, basket, volley, ballon, balle, natation, concours, mario, but, buts, points, point, secondes, record, records, circuit, souque, gardien but, gardien, aux, oeufs, tambour, lol, haha, baton, karaoke, neige
JOKE: lol, haha, blague, blagues, drole, niaise, farce, rire
PETTY: surprise, fete, idee, cafe, question, gentillesse, beaute, talent, accueil, nerfs, marchee, generosite, fort avec
IFONLY: oublie, oubliais, rate, ratais, rapporte, manque, brise, achete, retard, anniversaire, oublier, souper, vaisselle

RUNOVER: rouler|roule|passer|passe dessus|sur, ecraser, ecrase, ecrasee
ATDOOR: a|devant|chez|dehors|dans .. porte|moi|nous|maison|travail|fenetre, dehors
CLUTCH: tenir, tient, serrer
AROUNDTHROAT: main|mains|bras|ceinture|corde|oreiller .. autour|sur|dans .. cou|gorge|bouche|visage, tenir|tient|serre|serrer|pris|prend|pogne|attrape .. gorge|cou|cheveux
GIVEBACK: rendre|ramener|redonner|ramene|rend|redonne
ELDER: grand pere|mere|papa|maman, papi, papy, mamie, mere, pere, papa, maman, aine, ainee, vieux monsieur, vieille dame, patient, resident, residente
NIGHT: hier soir, cette nuit, hier
STEAL: voler, vole, braquer, braque, cambrioler
JUSTNOW: train de, moment, en ce moment, maintenant
BY: par
UNDER: sous, en dessous
DOWNED: homme|motocycliste|cycliste|pieton|travailleur|personne|madame|monsieur|gars a terre
ABUSE: violence|violences conjugale|conjugales|familiale|familiales, victime .. violence|abus|inceste|viol, inceste, subir|subis|vis .. violence, violence .. maison, refuge|maison pour femmes|femme, hebergement .. femmes, femme|femmes|enfant|enfants|personne battue|battues|battus|maltraites|violentees, conjoint|mari|chum|blonde|femme|homme|pere|mere|couple|mariage|relation|ex violent|violente|abusif|abusive|controlant|controlante|agressif, avec|mon agresseur, mariage force, forcer|force|oblige .. marier
VIOLENT: violent, violente, agressif, agressive, controlant, controlante, abusif, abusive, jaloux, dangereux
BECOMES: est, etre, devenir, devient, devenu, devenue, peut, etait, rendu
BRUISE: bleu, bleus, ecchymose, marque, cicatrice, oeil au beurre noir, commotion
GIVES: donner, donne, laisser, faire, fait, mettre
FROM: cause, par, parce, de
AT: a, sur, par
BREAKS: casser, casse, briser, brise, bruler, brule, brulee, tordre, tordu, fracturer, fouler, disloquer, arracher, mordre, mord, griffer, griffe, couper, cracher, crache, tirer, tire, planter, plante, serrer, serre, brusquer, brusque
LIMBS: bras, jambe, nez, cote, cotes, poignet, doigt, dent, machoire, cheville, main, epaule, cou, visage, cheveux, tete, gorge, bouche, hanche, ventre, dessus, cigarette, cigarettes
HURL: lancer, lance, garrocher, garroche, jeter, jete, pitcher
PUSHHARD: pousser, pousse, poussee, bousculer, bouscule, bousculee, jeter, jete, lancer, lance, lancee, trainer, traine, projeter, secouer, secoue, plaquer, tirer, tire, pogner, pogne, prendre, pris
HARDWHERE: contre, bas, escalier, mur, terre, sol, cheveux, gorge, cou, lit, plancher, frigo, END, et, quand, dans, souvent, tete, casse
DRUNK: soul, saoul, soule, ivre, chaud, boire, boit, bu, drogue, consomme, paquete
RAGE: crier, crie, hurler, hurle, pleurer, pleurent, menacer, menace, cache, violent, frapper, frappe, peur, enferme, enfermee, tape, casse, battre
EVERYTIME: tous, toujours, chaque, jour, nuit, sans, tout, menace, pousse, frappe, insulte, lance, dessus
INSULT: insulter, insulte, humilier, humilie, rabaisser, rabaisse, controler, controle, terroriser, terrorise, intimider, intimide, denigrer, denigre, manipuler, manipule, harceler, harcele, traite|traiter .. folle|putain|pute|conne|salope|bonne|idiote|niaiseuse|rien|nulle, fait|faire peur
THREATEN: menacer, menace, menaces
LOSSES: tuer, frapper, battre, blesser, bruler, prendre, enlever, publier, montrer, partager, envoyer, deporter, expulser, mettre, placer, violer, mal, moi, nous, me, photos, jamais, partir
IFLEAVE: si|quand|que je|on .. pars|partais|parte|parle|parlais|dis|quitte|quittais|apprend|vais|appelle|sors, si|quand je|on
SAYS: dire, dit, disent, jurer, jure, menacer, repete
TAKES: prendre, pris, prise, prend, prennent, cacher, cache, voler, vole, garder, garde, gardent, confisquer, confisque, enlever, enleve, enlevee, briser, casser, detruire, dechirer, bruler, jeter, fouiller, fouille, controler, controle, lire, lit, surveiller, surveille, depenser, depense, vider, vide, decide, vit, choisit, encaisse, garroche
PAPERS: passeport, visa, papier, permis, identite, medicament, pilule, insuline, marchette, telephone, cellulaire, cell, cle, argent, carte, portefeuille, paye, paie, message, texto, courriel, compte, pension, cheque, economies, heritage, allocation, salaire, sacoche, tout, banque
LEND: pour acheter|appeler|aller|payer|le, par erreur, au garage, pharmacie, ouvrir, pot, aide, aider, quelqu, peinture, salle, rapporte, billets, minutes, proces, verbal, son, lumieres, theatre, voyage, avec mes
KEPTSHORT: laisse|laissent|veut|veulent|donne|donnent pas|plus|jamais|rien .. voir|parler|travailler|appeler|utiliser|telephoner|manger|dormir|amis|argent|emploi|job|medecin|etudier|conduire|telephone|cell|nourriture|travaille|voie|sorte|parle|nourrir, empeche|empechent|interdit|defend .. voir|parler|travailler|appeler|manger|dormir|utiliser|conduire, refuse que .. medecin|docteur|voie|sorte|mange, plus argent, queter, sans manger, donne rien|pas argent, donne pas .. manger|argent|medicaments, seul|seule .. jours, enlevee|enleve .. compte, fait donner .. paye|paie|argent, forcee|force|oblige|obligee .. signer, sans .. argent|nourriture
LOCKIN: enfermer|enferme|enferment|enfermee|sequestre|sequestrer|attache|attachee|embarre|embarree|barre|barree .. dans|sous|chambre|garde|sol|END|quand|au|bain
REACHING: suivre, suit, harceler, harcele, texter, texte, appelle, appeler, message, messages, surveiller, surveille, attend, dehors, gps, airtag, traceur, camera, cameras, trouve .. adresse, adresse, passe .. devant, vient .. ecole|travail|maison|chez, retrouver, laisse pas tranquille, espionner, espionne, porte, entre|entree|rentre .. chez|dans, menaces, cogne, textos, envoie
AGAIN: toujours, sans, tous, jour, jours, nuit, pas, plus, partout, travail, ecole, porte, dehors, ou, adresse, peur, auto, char, telephone, fois, jusqu, jusque, internet, arret, arrete, chez, maison, appartement, suit, harcele, devant, peur, cameras, menaces
AFRAID: peur, terrifie, terrifiee, craindre, crains, effraye, effrayee, terreur
SAFEWHERE: de, que, rentrer, maison
NOTSAFE: pas .. securite .. maison|chez, endroit sur|securitaire|securite, quitter|quitte|fuir|fui|fuit|enfuir .. mon|mari|conjoint|chum, partir avant que, sans danger, cache|cachee .. de lui, fui
SEXUAL: violer, viole, violee, touche|touchee|touches sous|quand|encore|la|END|et|a|partout|au|dans, abuser|abuse|abusee par, abuse|abusee sexuellement, coucher avec, relations sexuelles, avoir des relations, force|forcee|oblige|obligee|fait .. coucher|toucher|deshabiller|relations|sexe, vient|venu|rentre .. dans .. lit, regarde|filme|espionne .. douche|nue|bain|dormir, photos|video|videos nues|intimes|nue|nu, fait le toucher, nudes, attouchements, dise|dire non, me|m a forcee
MARRIAGE: marier, marie, mariage
FORCED: forcer, force, obliger, oblige, veulent|veut .. que|me, envoyer, veulent, veut
BEAST_THING: balle, ballon, rondelle, auto, voiture, camion, autobus, velo, cycliste, arbre, branche, porte, chien, orage, foudre, vague, soleil, nid, clou, clous, tambour, tapis, oeufs, chevreuil, cancer, tele, ratons, souliers, feuilles, chat, tablette, divan, herbes, discours, peinture, histoire, geste, nouilles, accident, herbe, bruit, chaleur, dos
NAMEDSTRANGER: inconnu, inconnue, quelqu, quelque, conducteur, chauffeur, cycliste, voleur, jeune, jeunes, client, gardien, equipe, chien, policier, agent, homme, gars, type, voisin, voisine
THINGSTHROWN: assiette, verre, chaise, eau, tasse, objet, objets, choses, vaisselle, soulier
MONEYWHOSE: mon, ma, mes, me, tout, toute
TRACKED: telephone, auto, char, gps, cameras, cell, maison, adresse
STALK: harceler, harcele, surveiller, surveille, espionner, espionne, suivre, suit, traque
DOGS: chien, chiens, hauteurs, circulation, avion, noir, traverser, glace, tomber, nuit, sentier, orage
ATHOME: maison, chez
NOTHING: feu|feux rouge|rouges|vert|verts|jaune|circulation|artifice|camp|foyer|joie|signalisation|pieton|pietons, feu .. camp|foyer|artifice|circulation|pieton|joie, sur|au dessus feu .. guimauve|griller, griller .. feu, brule feu|arret|stop,
    exercice|prevention|simulation|alarme|test|visite .. incendie|feu|evacuation, test .. alarme, detecteur|detecteurs|avertisseur|avertisseurs fumee .. pile|piles|besoin|neuf|corridor|gratuit|test, detecteur|avertisseur de fumee, fumee|boucane .. barbecue|bbq|cheminee|poele|cigarette, defense .. fumer, barbecue,
    permis .. chasse|arme|armes, couteau|couteaux .. donner|vendre|aiguise, aiguise|vend|vendre|vendent|aiguisage .. couteau|couteaux, ensemble .. couteaux, fusil|fusils .. eau|nerf|colle|clous, maniement .. armes, chambre .. louer, camion|test|cours .. couteau|couteaux,
    sortie|plan|trousse|mesures|numero|contact|cas|salle|escalier|lumiere|abri .. urgence|secours, premiers soins|secours, cours .. rcr, fil|fils|ligne internet|telephone|linge|cable|autobus, station|compagnie|facture|prix|compteur|bouton|poele|gars .. gaz|essence, prix .. gaz, gaz est rendu|cher,
    prevention|ligne .. suicide, sang froid, collecte|don|donneurs|prise|test .. sang, oranges sanguines, saigne .. nez, personne est|a|ete .. blesse|blessee, pas .. blesse, aucun blesse, mort|meurs|meurt|mourir|mourant de|d rire|faim|chaud|soif|ennui|honte|envie|froid|curiosite|fatigue, a mourir de rire, font mourir, fait mourir, cul de sac, feuilles|feuille|batterie|pile|cell|angle|nature|temps mort|morte|mortes, trafic .. mortel, tuerais|tuer pour, me|nous tue|tuent .. genoux|dos|avec|bruit|chaleur, dos|genoux|pieds|chaleur|delais|bruit|blagues .. tue|tuent,
    tombe|tombee|tomber en panne|amour, tombe|tomber endormi, nuit|neige|prix|feuilles|panneau|pluie|sujet|loyer|pression|temperature tombe|tombent|tombee|est tombe, tombe .. neige|pluie, baisse|pression .. eau, eau .. embouteillee|courante|sous .. bibliotheque, travaux .. eau, cours|cour .. natation|ecole, piscine ouvre|ferme|chauffee, me noie dans, noie|noye|noyee dans .. zucchini|paperasse|travail|courriels, bateau|rideau voile,
    de|du|tout coeur, coeur du|de quartier|artichoke, fondation|maladies|marche .. coeur|avc, attaque .. ecureuils|puces|montee|projet|probleme, attaque|attaquer la|le|projet|montee, bombe .. fete|tarte, de la bombe, est une bombe, site|web|ordi|ordinateur|serveur|logiciel plante|crash, coup de main|circuit|fil|oeil|pouce|balai|coeur|pied arret, tire|tirer .. panier|photo|numero|conclusion|ficelles, tire le, tirage, faire|fait feu,
    bat son plein, bat .. record|records|tambour|oeufs|tapis, battre|battez|battu .. oeufs|cancer|record, frappe|frappee .. balle|ballon|mur|boite|cloture|chevreuil|poteau|clou|clous|nid|porte|coup circuit|idee, failli .. frapper|toucher, a frappe .. boite|cloture|poteau|nid, frapper|frappe .. porte .. vendre|livrer|colis, accroche .. char|auto stationne|stationnee, barre|enferme|enfermee dehors, barre .. jardin|velos|porte|portes|salle,
    bebe .. musique|linge|vetements|poussette|pleure|sonnette, cour ecole, reveiller|reveillez .. bebe|monde, repond|repondre|parle|parler .. courriel|courriels|porte|loyer|telephone|anglais|francais|texto, seul|seule .. apres ecole, suivre|suit|suivez|suivi .. page|nouvelles|fleches|equipe|match|cours, court|courir|courent apres ballon|autobus|ecureuils|temps|chat|balle, corde .. danser|sauter|linge, sautent|saute|sauter .. trampoline|corde, cache|caches .. oeufs|cadeaux, chat|chien|oiseau|lapin|perruche .. disparu|perdu|sauve|sauvee|trouve, perdu .. mitaine|dent|cles|partie|tuque|chat|ballon,
    fin .. saison|semaine|mois|rue|annee, finir .. devoirs|projet|travaux, tanne|tannee .. bruit|bar|neige|vivre a|cote|pres, vivre sans marche|toi|auto, disparaitre dans .. livre, vie est belle, pas|plus envie .. etre @ROLE, veux|veut|aimerais plus|pas etre @ROLE, envie .. parc, bruler|brule|brules|brulee .. feuilles|biscuits|calories|toast|lumiere|ampoule|feu, lumiere .. brulee, couper|coupe .. haie|gazon|cheveux|ruban|gateau|bois|arbre|arbres|branches|legumes, crie|crient|crier .. recre|tele|match|goal|but|cour|hockey|marque|canadien|ratons|neige, prix criants, peur .. que arbre|chat|neige, peur .. pas|hauteurs|noir|chiens|avion|circulation|traverser, parti|part en fumee, rue brule, brule .. soleil, vente .. garage, pris|prise|pogne dans|avec .. trafic|neige, prendre|pris|prend .. billets|photo|photos|rendez, police .. cheval|caserne, pompiers|police|ambulance .. visite|visitent|cadenas|ramassent|jouets|dit|dire|passait|etait|ouvre|deja, ont|a appele .. police|ambulance|pompiers, garage .. ambulances, envoyez|envoyer .. reparer|ramasser|nettoyer|deneiger|remplacer|proces|photo, envoyez moi, appelez .. ville, vole|voles|volee .. velo|colis|auto|sac, pousse|poussee a|au|vers|poussette|neige .. venir|presenter|hors|cour, monter .. tente|loyer|autobus, eau .. monte .. journal|annee, en panne, dechire, etoile
ROLE: responsable, organisateur, organisatrice, administrateur, administratrice, benevole, volontaire, contact, policier, policiere, liaison, agent, agente
"""
