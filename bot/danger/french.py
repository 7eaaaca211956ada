"""What French words mean for danger, those of Quebec too. `meanings` says how it is written.

Accents are left out, and `apart` reads elisions apart: "m'a frappée" is "me a frappee".
"""

from __future__ import annotations

WORDS = """
SMALL: le, ne, la, les, un, une, du, de, des, mon, ma, mes, son, sa, ses, notre, nos, leur, ce,
    cette, petit, vieux, vieille, gros, grosse, jeune, au, aux, a, en
NOT: pas, plus, jamais, aucun, aucune, rien, personne, ni, sans, arreter, cesser, incapable,
    refuser, peine
NOT_AFTER: pas, plus, jamais, aucun, rien
AND: COMMA, et, mais, ou, parce, car, puis, quand, si, qui, alors, pendant
I: =je, =j, =on, =nous
ME: =me, =moi, =nous, =te
MY: =mon, =ma, =mes, =notre, =nos
HE: =il, =elle, =ils, =elles, =y
HIM: =lui, =elle, =eux, =moi, =nous
CLITIC: =ma, =me, =te, =le, =la, =les, =l, =lui, =leur, =nous, =vous, =y
HIS: =son, =sa, =ses, =leur, =leurs
SPOUSE: mari, femme, conjoint, conjointe, chum, blonde, copain, copine, fiance, ex, compagnon,
    compagne, epoux, epouse
EX: ex, harceleur
PARENT: pere, mere, papa, maman, beau pere, belle mere, parent, oncle, tante, grand
    pere|mere|papa|maman, papi, papy, mamie, mamy, parrain, famille
CARER: mon|notre aide, coloc, colocataire, prepose, aidante, aidant, proprio, proprietaire, patron,
    patronne, entraineur, prof, coach, gardien, gardienne, infirmiere
SIBLING: frere, soeur, cousin, cousine
CHILD: fils, fille, bebe, enfant, garcon, neveu, niece, ado, adolescent, nourrisson, nouveau ne,
    mon|notre gars, bambin
YOUNG: petit|petite|gars|fille NUMBER ans, @CHILD, petite, petit gars|fille|bout, ti cul|gars, ptit,
    ptite, fillette, gamin, gamine, jumeaux, flo, petit, eleve
OLD: vieil, grand pere|mere|papa|maman, papi, papy, mamie, mere, pere, papa, maman, vieux, vieille,
    aine, oncle, tante, voisin, voisine, monsieur, madame, dame, homme, femme, mari, patient
STRANGER: vieil, quelque, quelqu, inconnu, inconnue, homme, gars, type, bonhomme, gang, bande,
    jeunes, gens, monde, voleur, dame, femme, monsieur, malade, individu, mec, fou, conducteur,
    chauffeur, intrus, voix, personne
PERSON: @I, @ME, @HE, @HIM, @SPOUSE, @PARENT, @CARER, @SIBLING, @YOUNG, @OLD, @STRANGER, ami, amie,
    voisin, voisine, cycliste, pieton, pietonne, passager, passagere, motocycliste, caissier,
    caissiere, client, cliente, travailleur, collegue, kayakiste, nageur, nageuse, plongeur,
    etudiant, etudiante, jeune, foule, victime, locataire, policier, agent, mon ami, couvreur,
    eleve, randonneur, skieur
OTHERS: @HE, @HIM, @SPOUSE, @PARENT, @CARER, @SIBLING, @YOUNG, @OLD, @STRANGER, ami, amie, voisin,
    voisine, cycliste, pieton, pietonne, passager, motocycliste, caissier, caissiere, client,
    travailleur, kayakiste, nageur, etudiant, jeune, victime, locataire, policier, couvreur
KIN: @SPOUSE, @PARENT, @SIBLING, @CHILD
OWN: @SPOUSE, @PARENT, @SIBLING, @CHILD, @CARER
ANIMAL: chien, chat, raton, ecureuil, oiseau, coyote, chevreuil, moufette, lapin, ours, pigeon,
    poisson, hamster, poule, canard, chaton
BEAST: chien, pitbull, ours, cougar, coyote, loup, orignal
BREATHE: respirer, souffle, respiration
BREATHLESS: mal|peine|difficulte .. respirer, respire mal|drole|croche|fort, manque|cherche ..
    air|souffle, etouffer, suffoquer, crise .. asthme, levre|visage|face|doigt .. bleu|mauve|gris,
    devenir|devient|vire bleu|mauve|gris, devenir|devient tout bleu|mauve|gris, pompe vide, asthme
BLUE: bleu, bleue, mauve, gris, grise, blanc comme drap
LIPS: levre, visage, face, bebe, doigt, devenir, tourner, virer, peau
RESPOND: repondre, reveiller, reagir, bouger, grouiller, parler, reponse, conscient, consciente
DOWN: tomber, terre, couche, etendu, etendue, plancher, sol, lit, allonge, effondre, chute,
    trottoir, neige, escalier
NOREPLY: courriel, telephone, texto, porte, message, appel, lettre, question, annonce, loyer,
    sonnette, vendeur, anglais, invitation, cell
UNCONSCIOUS: mou, molle, flasque, inconscient, inconsciente, sans|perdre|perdu connaissance,
    evanouir, evanoui, evanouie, tomber dans les pommes|vapes, inanime, coma, pas de pouls, plus de
    pouls, ranimer
COLLAPSE: effondrer, affaisser, evanouir, ecrouler
FALL: tomber, chuter, debouler, glisser, planter, fouille, revire
HEIGHT: toit, echelle, fenetre, balcon, pont, escalier, marche, echafaudage, arbre, falaise, cheval,
    mur, galerie, camion, etage, viaduc, balancoire
GETUP: relever, lever, marcher, bouger, debout
LIE: couche, etendu, etendue, allonge, gisant, gesir, est|sont|reste|homme|femme|dame|gars|quelqu par|a terre, evanoui, face contre
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
NUMB: engourdi, engourdie, paralyse, croche, affaisse, tordu, tordue, mou, molle, pendante, bras|jambe|main|cote mort|morte, picote
LIMB: bras, jambe, visage, face, main, cote, pied, corps, bouche, sourire, joue
FEEL: sentir, sens, sent
SLUR: parler .. mal|croche|drole|importe|pateux|pateuse|travers, dit importe, confus .. parler, confuse .. parler, bafouille, delirer, =articule
CONFUSED: confus, confuse, desoriente, etourdi, etourdie, delire, incoherent, mele, vertige
ILL: crise cardiaque|coeur|epilepsie|asthme|diabete, crise de coeur, infarctus, un|=l avc, fait|faire .. avc, convulsion,
    convulser, epilepsie, overdoser, surdose, choc anaphylactique, anaphylactique, reaction
    allergique, allergie grave, coeur .. arrete|lache, arret cardiaque, anevrisme, hypothermie, coup
    de chaleur, fausse couche, ecume .. bouche, od, hypoglycemie, meningite, epileptique, massage
    cardiaque
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
DYING: agoniser, va|vont|vais|allons|train de mourir, =meurt, =meurs, =mourant, =mourante, est|sont|semble|air|ya|homme|femme|gars|quelqu|dame|monsieur|chauffeur|papa|maman|pere|mere =mort|=morte|=morts|=mortes
THINGS: plante, pile, batterie, telephone, cell, arbre, tomate, fleur, moteur, gazon, char, auto,
    lampe, feuille, cellulaire, ordi, lumiere, temps, angle, nature, saison
SWEPT: emporte .. courant|riviere|vague|eau, ensevelir, enseveli, ensevelie, avalanche
FIRE: feu, feux, flamme, incendie, brasier
AFIRE: en feu, prendre|prend|pogner|passer feu, prendre|pogner|passer en|au feu, en flamme, en
    flammes, passe au feu, brule|brulent .. maison|cuisine|garage|appartement|toit|cabanon|immeuble|
    bloc|grange|chalet, maison|cuisine|garage|appartement|toit|cabanon|auto|char|
    voiture|immeuble|bloc|grange|poele|four .. brule|brulent, =ca brule, mettre .. feu, flambe, en
    train de bruler, au feu
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
EXPLODE: exploser, explosion, fait|faire|tout|va|bombe|immeuble|transformateur|maison|reservoir sauter, gros boum|bang, deflagration, pete .. vitres|fenetres, vitres .. pete
BOMB: bombe, grenade, engin explosif
WIRE: fil, poteau electrique|hydro, ligne electrique|haute, transformateur, fils, ligne
SPARK: sur|dans|travers =la|=le|=un|=une rue|route|trottoir|char|auto|voiture, par|a terre, etincelle,
    flammeche, tomber, arrache, pend, branche, vif
UTILITY: internet, telephone, linge, cable, clothes
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
TRACKS: sur|dans rail|rails|track|tracks, sur|dans|traverse voie|voies ferree|ferrees|metro|train|END, tombe .. voie|voies|rails
FIGHT: bagarre, battre, bat, battent, chicane, bataille, battu
WEAPON: machete, un|avec bat, couteau, fusil, arme, pistolet, gun, machette, hache, carabine,
    shotgun, epee, sabre, lame, arbalete, revolver, poing americain, canif
GUN: machete, couteau, fusil, arme, pistolet, gun, machette, hache, carabine, shotgun, epee, sabre,
    revolver, lame, canif, poignard
HOLDS: avoir, a, avec, tenir, tient, pointer, sortir, sort, sorti, brandir, brandit, porter, montre,
    menacer, garde, promene, attaquer, tire, courir, court, braquer, voler, donne, frappe
WITH: avec, arme de
THROATOF: sur|sous|contre gorge|tete|cou|tempe|moi|nous|lui|elle, sur le monde, sur les gens
SHOTS: coup de feu, coups de feu, coups feu, coup feu, fusillade, tireur, tireur actif, detonation,
    coups de fusil|carabine|gun
SHOOT: tirer|tirent|tire|tiraient sur|dessus|dans|partout|apres|dehors, tire|tirer|tirent .. coup|fusil|gun|arme|monde|gens|police, tire .. de balcon|fenetre|toit|auto|char, tiraille, fusille
SHOOTWHO: dehors, sur, dessus, partout, gens, monde, homme, femme, quelqu, fusil, arme, gun,
    fusille, coup, rue, police, pour tuer, magasin, ecole
STAB: poignarder, egorger, coup de couteau|hache|machette, planter .. couteau, decapite
ARMED: arme
HARMLESSSHOT: panier, photo, film, but, numero, chaise, conclusion, rondelle, loterie, tirage,
    conge, ficelle, avantage, rideau, toile, au sort, lecon
INDOORS: chez =moi|=nous, maison, sous sol, appartement, appart, logement, chambre, cuisine, garage,
    cave, condo, salon, escalier, grenier, remise, cabanon, toilette, bain, voisin, chalet
HOME: @INDOORS, porte, fenetre, patio
BREAKIN: rentrer|entrer de force, essayer|essaie|essaient .. ouvrir .. porte|fenetre,
    defoncer|defoncent|forcer|forcent|briser|brisent|casser|
    cassent|crocheter|fesser|cogner|kicker|enfoncer|bris|essaie|essayer|tourne|rentrer|pied .. porte|serrure|poignee|fenetre|portiere|vitre,
    essayer|essaie|essaient|essayent|tenter|veut|veulent|voulait ..
    entrer|rentrer|penetrer|introduire, entrer|entrent|rentrer|rentrent|grimper|passer|introduit ..
    fenetre|balcon|patio|appartement|maison|sous|garage, entrer|rentrer|rentrent .. chez ..
    nous|moi, entre|rentre .. chez .. moi|nous|voisin, intrus, cambrioleur, cambrioler, entre
    effraction, pied de biche, porte|fenetre|vitre .. brise|defonce|casser .. dedans|encore|entends
INTRUDER: intrus, cambrioleur, rodeur, voleur .. chez|dans
BROKEINPAST: boite, velo, colis, stationnement, courrier, demenager, record, biscuit, vendeur,
    ballon, balle, piece
INSIDE: chez, dans, sur, haut, bas, dehors, rentrer, entrer, derriere, marche, cache, dessous, en
LURK: devant|chez|porte|dehors .. veut|refuse pas|partir, veut pas|plus .. partir|aller,
    regarder|espionne|epie|fixe .. par|dans fenetre|vitre|chambre, roder|rodent .. maison|autour,
    essaie|essaye poignee|porte, cache .. cour|remise|balcon|garage
HEARNOISE: entendre|entends|entend .. bruit|voix|pas|quelqu|quelque|craquer|vitre|marcher|monde, bruit|bruits .. pas|sol|salon|cuisine|bas|haut|cave|garage|maison, bruits dans
ALONE: seul, seule, tout seul, toute seule, sans surveillance, abandonne, laisse, sans adulte|parent
HIDE: suis|est|sommes|me|nous cacher, cacher .. garde|chambre|bain|toilette|lit|sol|placard|remise|salle, barre|enferme|embarre .. chambre|bain|toilette|garde, barricade
STILL: encore, toujours, present, moment
THINK: crois, penser, croire, sais
ATTACK: kicker, brusquer, maltraiter, violenter, leve .. main sur, frapper, battre, bat, battent,
    battu, battue, gifler, cogner, cognent, fesser, attaquer, agresser, etrangler, poignarder,
    =violer, =viole, tabasser, mordre, mordu, varger, menacer, donner|donnent|donnait ..
    coup|volee|claque|raclee, sacrer .. volee|coup|claque|chaise, manger .. volee, sauter|sautent
    sur, garrocher, trainer, brutaliser, enlever, kidnapper, braquer, harceler, pousser, pogner ..
    cou|gorge|bras|cheveux, ecraser, mutile, molester, lancer|lancent .. roches|bouteille|acide,
    secoue, torture, fait mal, faire mal, fouette, bouscule, pincer
ATTACKNOW: kicker, @ATTACK, voler, volent, poursuivre, poursuit, poursuivent, courir|court|courent
    apres, agace
SEVERE: poignarder, =violer, =viole, =violee, agresser, etrangler, kidnapper, enlevement,
    sequestrer, braquer, menacer, tabasser, battu, battue, poignardent, attaque, frapper, tirer
    dessus, tire dessus, otage, hold up, assassine, mort de|menaces mort, attouchement, lynche, vole
    .. couteau|arme|fusil|gun, battre
BITE: mordre, mordu, mordue, attaquer, dechiqueter, devorer, saute, charge
BITTEN: mordre, mordu, mordue, attaque
PUSH: tirer .. cheveux|bras, pousser, jeter, trainer, trainent, lancer, projeter, pogner, attraper,
    embarquer, forcer, ramasser, coincer
WHERE: contre, mur, escalier, bas, terre, auto, char, voiture, camion, camionnette, van, ruelle,
    bois, cheveux, gorge, cou, bras, coffre, lacher, de force, sol, poignet, balcon, plancher
GET: etre, fait, faire, vient, venir, se =font, =on =me|=nous|=la|=le|=les, jai|ai ete
RIGHTNOW: ya, maintenant, moment, train, vite, aide, vient, viens, en ce, dehors, encore, rue,
    urgence, parc, arret, ecole, parking, stationnement, gang, entends
KILLS: tuer, tuera, tuerait, poignarder, tirer, battre, frapper, bruler, etrangler, =violer,
    egorger, descendre, ecraser, abattre, ramasser, assassiner, blesser, mal, sauter, crever
WILL: aller, vont, vouloir, veut, veulent, menacer, essayer, essaie, dire, promis, vient, venir,
    jure, il a dit, pour, tenter, =tuera, =tuerait, peur
THREAT: menaces mort, menace de mort, en danger, peur pour .. vie, otage, gun tete, alerte bombe,
    menace .. avec, harceleur, menace|menacent .. bombe
FOLLOW: suivre, suit, suivie, suivi, poursuivre, poursuit, poursuivent, suivent,
    courir|court|courent apres, foncent|foncer sur, traquer, me|nous coller|colle depuis|derriere|jusque|et|pis|partout
FEAR: peur, terrifie, aide, panique, stresse, chez, maison, jusque, jusqu, auto, char, vite, tantot,
    cache, encore
YELL: crier, crient, hurler, hurlent, supplier, pleurer, appelle
PLEA: arretez, arreter, aide, secours, stop, pitie, lache, non, bruit, casser, frappe, cogne,
    meurtre, brise
EVERYONE: monde, gens, ecole, tous
HEAR: entendre, entendu
BAND: musique, fete, voisins, train, fanfare
KEYS: cle
LOST: perdu, perdue, egare
NOBODY: personne n
IS: est, sont
WOMAN: femme, quelqu, quelque, dame, fille, voisin, voisine, enfant, il, elle, y, homme, bebe,
    monde, gens, couple
SAVE: sauvez moi|nous|la|le|les, venez .. chercher vite
SHUTIN: laisser|laissent|veut|veulent .. pas|plus|jamais .. sortir|partir|sorte|aller|parte|lacher,
    laisse|laissent pas|plus|jamais .. sortir|partir, empeche|interdit|defend .. sortir|partir
LOCKED: enfermer|sequestre|embarre|barre .. dans|chambre|bain|sous|garde|toilette|auto|chez|sol,
    garde|gardee|tient|suis|retient prisonnier|prisonniere
TAKEKID: enlever, kidnapper, prendre, prise, attraper, emmener, embarquer, forcer, faire monter,
    fait monter, monter, ramasser, aborder, parti avec, pogne, voulu, suit
VEHICLE: auto, char, voiture, camion, camionnette, van, truck, pickup, pick, force, rue, loin,
    parti, mise, mis
EXPOSE: exhibitionniste, exhiber, masturber, nu, baisse .. pantalon|culotte, pantalon baisse,
    organes genitaux
SEXTO: enfant, ecole, fille, devant, parc, femme, garderie, jeunes, fillette
MISSING: disparaitre, disparu, disparue, introuvable, perdu, perdue, fuguer, est sauver, parti|partie|sorti|sortie|partir seul|seule|tout|toute|pyjama|pieds|pas|sans, pas|jamais|plus .. revenir|revenu|revenue|rentre|arrive|retourne|donne ..
    ecole|maison|hier|heures|autobus|bus|nuit|encore|nouvelles| soir, pas|jamais|plus
    revenu|revenue|rentre|arrive, enlevement, echapper
FIND: trouver, retrouver, voir, voit, localise
LOSTTHING: mitaine, dent, cle, chat, chien, velo, portefeuille, telephone, gant, tuque, chapeau,
    jouet, manteau, ballon, sac, patin, lunettes, botte, soulier, match, partie, emploi, foulard,
    trottinette, poids, voix, casque, panneau, gout, travail, argent, balle, temps, doudou,
    bicyclette, date, gardienne
WANDER: alzheimer, demence, autiste, senile, autisme
COMEHOME: revenir, revenu, revenue, rentre, retour, arrive
COMEBACK: est revenu|revenue|retour|rentre, revenu .. content|bien, retrouve, saine, va bien,
    est|etait de retour, revenu du camp, revenu
WHEREABOUTS: rue, route, coin, ruelle, trafic, stationnement, parking, intersection, autoroute,
    rail, track, auto, char, piscine, balcon, dehors, parc, trottoir, pleurer, toit, magasin,
    centre, arret, autobus, quai, pont, fenetre, riviere, bois, voiture, neige
WANDERING: marcher, courir, court, ramper, promener, traverser, jouer, debout, assis
DANGERPLACE: trafic, route, autoroute, rail, track, rebord, toit, chars, circulation, boulevard,
    milieu, fenetre, voie ferree
LITTLE: bebe, enfant, petit, petite, fille, garcon, ti gars|cul, ptit, ptite, fillette, gamin,
    bambin, bout chou
LEFT: laisse, enferme, oublie, barre, seul, seule, embarre
HOTCAR: auto, char, voiture, soleil, camion, chaleur
CALL911: appeler|appelle|appelez|appellez|call|callez|composer
    911|police|112|pompiers|ambulance|secours, 911
SEND: envoyer, envoie, envoyez, besoin, faut, appeler, appelle, appelez, vite, ca prend, venir,
    venez, falloir
FORCE: police, ambulance, pompier, secours, ambulancier, policiers, paramedic, 911
NOWWORD: maintenant, vite, urgence, urgent, svp, suite, rapidement, immediatement, au plus
HERE: ici, chez, au, sur, coin, rue, besoin, pour, =la, dans
HELPNOW: au secours, START secours, START a aide, a aide END, a aide il|elle|ils|je|y|quelqu|vite|svp, venez vite, viens vite|svp aide|vite|svp, aidez|aide moi|nous ..
    il|elle|y|je|quelqu|vite|gars|homme|suis|svp|chu|ils, aidez|aide moi|nous END, aidez|aide
    moi|nous vite|svp END, besoin .. aide .. suite|vite|maintenant|urgence|urgent, vite .. aide,
    aide vite, depechez, crier|hurler|hurlent|crient .. aide|secours
HELPWITH: organiser, choisir, remplir, trouver, demenager, monter, pelleter, traduire, devoirs,
    formulaire, ecrire, comprendre, installer, preparer, sapin, reunion, fete, neige, affiche,
    nettoyer, avec mon, avec ma, reparer, planter, demarrer, deplacer, lampadaire, coller, porter,
    publier, ramasser
EMERGENCY: urgence, urgent
HAPPENS: =est, vraie, medicale, c est, ce est
SHORTEMERGENCY: START urgence END, START urgence COMMA
EMERGENCYTHING: plan, trousse, sortie, contact, numero, abri, mesure, salle, hopital, escalier, sac,
    fonds, lumiere, cas, tempete, veterinaire, preparation, vehicule, services
DIEWISH: plus capable .. veux .. arrete|arreter|finisse, mieux sans moi|elle|lui, plus
    heureux|tranquille|facile .. si|sans .. plus|mort|morte|parti|partie|moi,
    vouloir|veux|veut|envie|aimer|prefere|vais|va|souhaite|pret| prete|goute .. mourir|mort|morte|=crever|disparaitre, suicider, suicidaire,
    =veux|=vais|=envie|=pense|=penser|=voudrais|=songe| =aimerais|=voulais|=pensais .. me
    pendre|noyer|flinguer|tuer|jeter, vouloir|aller|parler|penser|menacer .. se
    pendre|noyer|flinguer|tuer, se pendre, enlever|oter .. vie, mettre|mets fin .. jours|vie, en
    finir, finir avec .. vie, mieux|facile .. sans moi, plus|pas|perdu ..
    envie|gout|force|raison|courage|capable .. vivre|continuer|exister|vie, plus|pas|perdu .. envie|gout|force .. etre|rester ici|=la, gout de
    vivre|vie, veux|veut|envie|aimerais plus|pas .. vivre|exister, veux|veut|voudrais plus|pas ..
    etre ici|la, plus|pas envie .. continuer|exister|etre, raison .. vivre,
    mieux|heureux|bien|tranquille|facile .. si je|j|il|elle|on .. plus|mort|morte|parti|partie|la,
    aimerais .. etre mort|morte, tanne|fatigue|ecoeure|marre .. vivre|vie|exister, a quoi bon|sert
    .. vivre|vie|continuer, sert .. rien .. vivre|vie|continuer, plus reveiller|capable ..
    continuer|vivre|vie, veux|veut|voudrais .. plus|pas|jamais me|se reveiller, personne ..
    ennuierait|ennuiera|ennuierais|pleurerait|pleurera| remarquerait|manquerais, adieu ..
    monde|tout, lettre .. adieu, kms, unalive, idees|pensees noires|suicidaires,
    parle|parlent|pensent|penser .. mourir|suicide|mort, capable .. veux .. arrete|finisse, veux ..
    arrete|finisse tout|=toute|=ca, veux plus etre|vivre, vie vaut|sert .. rien|peine, vaut plus|pas
    .. peine .. vivre, capable .. vivre
JUMP: sauter, se|me|la jeter|crisser|garrocher|pitcher
JUMPWHERE: pont, toit, balcon, metro, train, viaduc, bas, fenetre, dit|menace|veut|veux|va|vais|pense sauter END, vide
LEDGE: bord|rebord|rambarde|garde|garde .. pont|toit|balcon|viaduc|fenetre,
    debout|assis|assise|suis|est .. pont|viaduc|rebord|toit .. sauter|vide|regarde,
    debout|assis|assise .. viaduc|rebord|pont, autre bord .. rambarde|garde
GOODBYE: adieu, adieux, dit bye
NOANSWER: repondre, decrocher
ROPE: corde, noeud coulant
ROPEFOR: cou, adieu, pendre, plafond, accroche, seul, garde robe
SELFHARM: de|a se couper|mutiler|taillader END, train de .. se couper|mutiler, je me
    coupe|mutile|taillade|lacere|scarifie|griffe|brule|frappe| automutile ..
    bras|cuisses|poignets|jambes|encore|expres|volontairement| souvent|quand|parce|depuis|END|jusqu,
    automutiler, automutilent, automutilation, scarifier, scarification, se|me faire|fait|font du
    mal, se|me faire|fait|font .. expres|coupures|entailles|volontairement, me
    couper|mutiler|taillader|griffer|lacerer .. bras|cuisses|poignets|encore|END,
    coupures|marques|cicatrices|entailles .. bras|cuisses|poignets, bras|cuisses|poignets ..
    coupures|cicatrices|entailles, coupe|taillade .. veines|poignets, se frappe|cogne|tape .. tete
    .. mur|plancher, inflige|infligent .. blessures|coupures|douleur, arrache .. peau, fait|faire ..
    du mal a moi, arrete .. se couper|mutiler|frapper, mal expres|volontairement
SELFACCIDENT: rasant, cuisine, cuisinant, oignon, papier, accident, legumes, scie, ciseaux, table,
    orteil, patin, vitre, four, cheveux, toupet, morceau, genou, dos, soccer, hockey, pelletant,
    pain
ALLPILLS: toutes|tous mes|ses|les pilules|medicaments|comprimes, toute la|une bouteille,
    bouteille|pot .. pilules|medicaments, toutes|tous .. pilules|medicaments
PILLGOODBYE: adieu, mourir, reveiller, fin, desole, vivre, bye
AGO: presque|failli noye|noyee|mourir|etouffer|tomber|mort|morte,  repare, reparee, regle, reglee, remplace, remplacee, termine, terminee, NUMBER h, apres
    avoir|que, NUMBER heures|am, an|annee|semaine|mois|ete|hiver|printemps|automne|lundi|
    mardi|mercredi|jeudi|vendredi|samedi|dimanche passe|dernier|derniere|prochain|prochaine, l an
    passe, ya .. ans|mois|semaines|jours|annees|longtemps, YEAR, quand j|je etais, autrefois,
    histoire, hopital, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, cette annee,
    demain, printemps, depuis .. ans|hiver, mois passe, dans le temps, automne
TOLD: president, ministre, gouvernement, armee, soldat, militaire, guerre, siecle, regiment, roi, empereur, commandant, regime,  marche|manif contre, cours, formation, atelier, film, livre, roman, serie, nouvelles,
    documentaire, tele, exercice, pratique, spectacle, piece, theatre, musee, affiche, depliant,
    conference, assemblee, marche pour, rapport, emission, sensibilisation, prevention, permis,
    assurance, reglement, petition, campagne, exposition, murale, costume, halloween, test, balado,
    chanson, journal, inspection, simulation, visite, tempetes
GAME: echecs, dames, cartes, jeu, jeux, hockey, tennis, soccer, foot, badminton, golf, quilles,
    poker, scrabble, monopoly, uno, course, dominos, petanque, pong, billard, bingo, match, partie,
    quiz, kart, fortnite, minecraft, roblox, fifa, nhl, xbox, nintendo, basket, volley, ballon,
    balle, natation, concours, mario, but, point, secondes, record, circuit, souque, gardien but,
    gardien, aux, oeufs, tambour, lol, haha, karaoke, neige
JOKE: lol, haha, blague, drole, niaise, farce, rire
PETTY: battu|battue au stationnement|poteau|fil, par son accueil, surprise, fete, idee, cafe,
    question, gentillesse, beaute, talent, nerfs, marchee, generosite, fort avec
IFONLY: rater, rapporte, manque, brise, achete, retard, anniversaire, oublier, souper, vaisselle
RUNOVER: rouler|passer dessus, ecraser|ecrase par
ATDOOR: bas de chez moi|nous, a|devant|chez|dehors|dans .. porte|moi|nous|maison|travail|fenetre,
    dehors
CLUTCH: tenir, tient, serrer
AROUNDTHROAT: main|bras|ceinture|corde|oreiller .. autour|sur|dans .. cou|gorge|bouche|visage,
    tenir|tient|serrer|pris|prend|pogne|attrape .. gorge|cou|cheveux
GIVEBACK: rendre|ramener|redonner
ELDER: vieux monsieur, vieil homme, vieille, grand pere|mere|papa|maman, papi, papy, mamie, mere,
    pere, papa, maman, aine, vieille dame, patient, resident, residente
NIGHT: hier soir, cette nuit, hier
STEAL: voler, braquer, cambrioler
JUSTNOW: train de, moment, en ce moment, maintenant
BY: par
UNDER: sous, en dessous
DOWNED: homme|motocycliste|cycliste|pieton|travailleur|personne| madame|monsieur|gars a terre
ABUSE: ete =violee|abusee, fait|faite =violer, peur .. rentrer|aller .. maison|chez, pas .. securite
    .. chez|maison, force|oblige|obligent .. coucher|relations|marier|sexe|deshabiller,
    =violee|=viole|agressee|touchee par .. connais|connait, cache|fui|enfui de lui, pas .. quitter
    .. retrouver|tuer, mariage|couple|relation est violent|violente, violenter .. maison, crier
    dessus .. menace, violence conjugale|familiale, victime .. violence|abus|inceste|viol, inceste,
    subir|vis .. violence, violence .. maison, refuge|maison pour femme, hebergement .. femmes,
    femme|enfant|personne battue|battus|maltraites|violentees,
    conjoint|mari|chum|blonde|femme|homme|pere|mere|couple| mariage|relation|ex
    violent|violente|abusif|abusive|controlant|controlante| agressif, avec|mon agresseur, mariage
    force, forcer|oblige .. marier
VIOLENT: violent, violente, agressif, agressive, controlant, controlante, abusif, abusive, jaloux,
    dangereux
BECOMES: etre, devenir, devient, devenue, peut, etait, rendu
BRUISE: bleu, ecchymose, marque, cicatrice, oeil au beurre noir, commotion
GIVES: donner, laisser, faire, fait, mettre
FROM: cause, par, parce, de
AT: a, sur, par
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
    harceler, traiter .. folle|putain|pute|conne|salope|bonne|idiote|niaiseuse|rien| nulle,
    fait|faire peur
THREATEN: menacer
LOSSES: tuer, frapper, battre, blesser, bruler, prendre, enlever, publier, montrer, partager,
    envoyer, deporter, expulser, mettre, placer, =violer, mal, moi, nous, photos, jamais, partir
IFLEAVE: si|quand|que je|on .. pars|partais|parte|parle|parlais|dis|quitte|quittais|
    apprend|vais|appelle|sors, si|quand je|on
SAYS: dire, disent, jurer, menacer, repete
TAKES: prendre, prise, prend, prennent, cacher, voler, garder, gardent, confisquer, enlever, briser,
    casser, detruire, dechirer, bruler, jeter, fouiller, controler, lire, lit, surveiller, depenser,
    vider, decide, vit, choisit, encaisse, garroche
PAPERS: passeport, visa, papier, permis, identite, medicament, pilule, insuline, marchette,
    telephone, cellulaire, cell, cle, argent, carte, portefeuille, paye, paie, message, texto,
    courriel, compte, pension, cheque, economies, heritage, allocation, salaire, sacoche, tout,
    banque
LEND: pour acheter|appeler|aller|payer|le, par erreur, au garage, pharmacie, ouvrir, pot, aide,
    aider, quelqu, peinture, salle, rapporte, billets, minutes, proces, verbal, lumieres, theatre,
    voyage, avec mes
KEPTSHORT: laisse|laissent|veut|veulent|donne|donnent pas|plus|jamais|rien ..
    voir|parler|travailler|appeler|utiliser|telephoner|manger|
    dormir|amis|argent|emploi|job|medecin|etudier|conduire|cell| nourriture|voie|sorte|nourrir,
    empeche|empechent|interdit|defend .. voir|parler|travailler|appeler|manger|dormir|utiliser|
    conduire, refuse que .. medecin|docteur|voie|sorte|mange, plus argent, queter, sans manger,
    donne rien|pas argent, donne pas .. manger|argent|medicaments, seul|seule .. jours, enleve ..
    compte, fait donner .. paye|paie|argent, force|oblige .. signer, sans .. argent|nourriture
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
BEAST_THING: balle, ballon, rondelle, auto, voiture, camion, autobus, velo, cycliste, arbre,
    branche, porte, chien, orage, foudre, vague, soleil, nid, clou, tambour, tapis, oeufs,
    chevreuil, cancer, tele, ratons, souliers, feuilles, chat, tablette, divan, discours, peinture,
    histoire, geste, nouilles, accident, herbe, bruit, chaleur, dos
NAMEDSTRANGER: inconnu, inconnue, quelqu, quelque, conducteur, chauffeur, cycliste, voleur, jeune,
    client, gardien, equipe, chien, policier, agent, homme, gars, type, voisin, voisine
THINGSTHROWN: assiette, verre, chaise, eau, tasse, objet, choses, vaisselle, soulier
TRACKED: telephone, auto, char, gps, cameras, cell, maison, adresse
STALK: harceler, surveiller, espionner, suivre, suit, traque
DOGS: eau, rater, chien, hauteurs, circulation, avion, noir, traverser, glace, tomber, nuit, sentier, orage
ATHOME: maison, chez
MANWHO: homme|gars|quelqu|personne|femme qui
HUNGER: laissent|laisse|donnent|donne pas .. manger|medecin
FAMILY: famille, ami, amie, travailler, medecin, mere, soeur, manger
VALUABLES: passeport, pension, argent, cheque, carte, economies, heritage, paye, paie, compte,
    banque, maison
CONTROLS: controler, vider, depenser, voler, decide
STORY: histoire, geste, paroles, mots, discours, peinture, lettre, gentillesse
HOUNDS: lache pas, laisse pas .. tranquille, arrete pas ..
    appeler|texter|ecrire|suivre|harceler|envoyer, sans arret, jour et nuit, arrete|cesse .. pas ..
    appeler|texter
WRITER: =je, =j
THEM: =la, =le, =l, =les
STRIKES: frapper, battre, battu, bat, gifler, cogner, etrangler, =violer, bousculer, maltraiter,
    leve main sur, fait|faire mal, pousser .. contre|bas|escalier, secouer .. bebe, varge,
    violent|violente avec|envers, fesser, poignarde
PASSIVE: ete|suis|etais frappe|battu|battue|gifle|cogne|etrangle|=viole|=violee| maltraite|violente,
    fait|fais frapper|battre|gifler|=violer|cogner
STOPHITTING: arreter .. frapper|battre|violent|violente, plus .. frapper, empecher .. frapper
CUTTER: @CHILD, @SIBLING, ami, amie, garcon, elle, il, blonde, chum, copain, copine, niece, neveu,
    coloc, femme, mari, une, =elle, =il
CUTS: se coupe|mutile|taillade|lacere|griffe|scarifie|brule|frappe| blesse ..
    END|bras|cuisses|poignets|jambes|et|encore|expres|quand|
    avec|volontairement|souvent|depuis|parce
LIGHTS: lumiere, internet, courant, electricite, wifi, =son, image, ligne
FALLENONE: dame|homme|monsieur|femme|personne|vieux|vieil|voisin|
    voisine|enfant|quelqu|quelque|cycliste .. est tombe END|ici|et|dehors, vient|viennent tomber
HITON: recu|coup .. tete
INPAIN: se est ouvert|ouverte|fendu|casse|fracture ..
    front|tete|crane|menton|jambe|bras|hanche|cheville|cou| poignet|main, se est fait mal ..
    tete|dos|cou|nuque
WOUNDED: ya .. blesse, blesse .. demande|qui|venez|vite|ici, ya .. inconscient|inconsciente
MIGHT: avant que, pourrait, risque, va se|quelqu|blesser
SLIPPED: glisser
TOOL: un|avec bat, batte, marteau, pied biche, barre fer, tournevis, ciseaux, baton, brique, scie,
    bouteille, exacto, rasoir
SWINGS: menacer, courir|court|courent apres, brandir, frapper, attaquer, poursuivre, fonce, fesser,
    cogner
FEVER: fievre
FLOATS: flotter, emporte
APPLIANCE: secheuse, poele, four, prise, fournaise, panneau, batterie, char, auto, moteur, mur,
    micro, grille pain, laveuse
SMOKES: fumer, boucaner, boucane, fumee
NUDES: nude, photos|photo|video|videos|images nues|intimes|nue|nus|intime
PICKUP: chercher, =porter
WAKE: =repond, =repondent, =reveille, =reveillent, =bouge, =bougent, =grouille, =grouillent, =reagit, conscient, consciente, =bouger, =reveiller END
BEFOLLOWED: fais|fait|faire|suis|me suivre|suivi|suivie|poursuivre, me suit|suivent
TALK: =tu, =te, =toi, =ton, =ta, =tes, =t, START pourquoi, START combien, mdr, lol, haha, ptdr, xd, bisous, bises, biz, merci a|au|aux|pour|beaucoup|de|=d|bien|merci, vous avez|etes|dites|parlez|affirmez|voyez|disiez, avez vous deja
GONEOUT: parti, partie, sorti, sortie, sauver
RISE: monter, rentrer, envahir, fenetre, haut
NOTHING: prendre|prit|prend soin|part|place|temps|dejeuner|diner|souper|repas, aux|les urgence|urgences, se battre|battu|battus pour|trop,  ce est mort, je|suis|viens|vais|dois|on|peux rentrer|rentre|rentree chez|maison, elle|il|on est|sont rentrer|rentre|rentree =a maison, voulait|veut pas rentrer|entrer, laisser entrer|rentrer, pas me pendre, a aide de|des|du, prendre|prend|pris|prise un|une|mon|ma|son|sa|notre|l|le|la avion|train|taxi|auto|char|voiture|bus|autobus|metro|vol|velo|camion|tram, fait|faite|faites|faits prisonnier, ca|cinema|projet|plan .. tombe .. eau, se battre pour|contre|bien, chien battu, faute de frappe, vers|au|du|le bat, coupe .. souffle|parole|faim, lui|monter rit|sauter au nez, bruler .. souper|diner|repas|tarte|gateau|pain|langue|bouche|soupe, signal|sonnette alarme .. tire, tirer .. signal|sonnette|chemise|manche|rideau|carte|langue, sauter .. joie|douche|tour|repas|lit, a mort END, jappe|travaille|rire|fond a mort, bebe arrive =au|=avec|=chez|=demain|=bientot, telephone|cell .. mourir, histoire|geste ..
    toucher, suis gars|homme, se .. fait|faire mal au genou|dos|pied, pris dans bras, traine ..
    reunion|fete, peinture fraiche, feu|feux rouge|vert|jaune|circulation|artifice|camp|foyer|joie|
    signalisation|pieton, feu .. camp|foyer|artifice|circulation|pieton|joie, sur|au dessus feu ..
    guimauve|griller, griller .. feu, brule feu|arret|stop,
    exercice|prevention|simulation|alarme|test|visite .. incendie|feu|evacuation, test .. alarme,
    detecteur|avertisseur fumee .. pile|besoin|neuf|corridor|gratuit|test, detecteur|avertisseur de
    fumee, fumee|boucane .. barbecue|bbq|cheminee|poele|cigarette, defense .. fumer, barbecue,
    permis .. chasse|arme, couteau|couteaux .. donner|vendre|aiguise,
    aiguise|vendre|vendent|aiguisage .. couteau|couteaux, ensemble .. couteaux, fusil ..
    eau|nerf|colle|clous, maniement .. armes, chambre .. louer, camion|test|cours ..
    couteau|couteaux, sortie|plan|trousse|mesures|numero|contact|cas|salle| escalier|lumiere|abri ..
    urgence|secours, premiers soins|secours, cours .. rcr, fil|fils|ligne
    internet|telephone|linge|cable|autobus,
    station|compagnie|facture|prix|compteur|bouton|poele|gars .. gaz|essence, prix .. gaz, gaz est
    rendu|cher, prevention|ligne .. suicide, sang froid, collecte|don|donneurs|prise|test .. sang,
    oranges sanguines, personne est|a|ete .. blesse, pas .. blesse, aucun blesse,
    mort|meurt|mourir|mourant de rire|faim|chaud|soif|ennui|honte|envie|froid|curiosite| fatigue, a
    mourir de rire, font mourir, fait mourir, cul de sac,
    feuille|batterie|pile|cell|angle|nature|temps mort|morte, trafic .. mortel, tuer pour, me|nous
    tue|tuent .. genoux|dos|avec|bruit|chaleur, dos|genoux|pieds|chaleur|delais|bruit|blagues ..
    tue|tuent, tomber en panne|amour, tomber endormi,
    nuit|neige|prix|feuilles|panneau|pluie|sujet|loyer|pression| temperature tombe|tombent|est
    tombe, tombe .. neige|pluie, baisse|pression .. eau, eau .. embouteillee|courante|sous ..
    bibliotheque, travaux .. eau, cour .. natation|ecole, piscine ouvre|ferme|chauffee, me noie
    dans, noie|noye dans .. zucchini|paperasse|travail|courriels, bateau|rideau voile, de|du|tout
    coeur, coeur du|de quartier|artichoke, fondation|maladies|marche .. coeur|avc, attaque ..
    ecureuils|puces|montee|projet|probleme, attaquer la|le|projet|montee, bombe .. fete|tarte, de la
    bombe, est une bombe, site|web|ordi|ordinateur|serveur|logiciel plante|crash, coup de
    main|circuit|fil|oeil|pouce|balai|coeur|pied arret, tirer ..
    panier|photo|numero|conclusion|ficelles, tire le, tirage, faire|fait feu, bat son plein, bat ..
    record|tambour|oeufs|tapis, battre|battez|battu .. oeufs|cancer|record, frappe ..
    balle|ballon|mur|boite|cloture|chevreuil|poteau|clou|nid| porte|coup circuit|idee, failli ..
    frapper|toucher, a frappe .. boite|cloture|poteau|nid, frapper .. porte .. vendre|livrer|colis,
    accroche .. char|auto stationne, barre|enferme dehors, barre .. jardin|velos|porte|salle, bebe
    .. musique|linge|vetements|poussette|pleure|sonnette, cour ecole, reveiller|reveillez ..
    bebe|monde, repondre|parler .. courriel|porte|loyer|telephone|anglais|francais|texto, seul|seule
    .. apres ecole, suivre|suit|suivez|suivi .. page|nouvelles|fleches|equipe|match|cours,
    court|courir|courent apres ballon|autobus|ecureuils|temps|chat|balle, corde ..
    danser|sauter|linge, sautent|sauter .. trampoline|corde, cache .. oeufs|cadeaux,
    chat|chien|oiseau|lapin|perruche .. disparu|perdu|sauve|trouve, perdu ..
    mitaine|dent|cles|partie|tuque|chat|ballon, fin .. saison|semaine|mois|rue|annee, finir ..
    devoirs|projet|travaux, tanne .. bruit|bar|neige|vivre a|cote|pres, vivre sans marche|toi|auto,
    disparaitre dans .. livre, vie est belle, pas|plus envie .. etre @ROLE, veux|veut|aimerais
    plus|pas etre @ROLE, envie .. parc, bruler ..
    feuilles|biscuits|calories|toast|lumiere|ampoule|feu, lumiere .. brulee, couper ..
    haie|gazon|cheveux|ruban|gateau|bois|arbre|branches|legumes, crient|crier ..
    recre|tele|match|goal|but|cour|hockey|marque|canadien| ratons|neige, prix criants, peur .. que
    arbre|chat|neige, peur .. pas|hauteurs|noir|chiens|avion|circulation|traverser, parti|part en
    fumee, rue brule, brule .. soleil, vente .. garage, pris|prise|pogne dans|avec .. trafic|neige,
    prendre|prend .. billets|photo|rendez, police .. cheval|caserne, pompiers|police|ambulance ..
    visite|visitent|cadenas|ramassent|jouets|dire|passait|etait| ouvre|deja, ont|a appele ..
    police|ambulance|pompiers, garage .. ambulances, envoyez|envoyer ..
    reparer|ramasser|nettoyer|deneiger|remplacer|proces|photo, envoyez moi, appelez .. ville, vole
    .. velo|colis|auto|sac, pousse a|au|vers|poussette|neige .. venir|presenter|hors|cour, monter ..
    tente|loyer|autobus, eau .. monte .. journal|annee, en panne, dechire, etoile
ROLE: responsable, organisateur, organisatrice, administrateur, administratrice, benevole,
    volontaire, contact, policier, policiere, liaison, agent, agente
"""
