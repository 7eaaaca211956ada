"""French words. Weapons, who breaks in, blows, chases, and children taken."""

from __future__ import annotations

WORDS = """
FIGHT: bagarre, battre, bat, battent, chicane, bataille, battu
WEAPON: machete, un|avec bat, couteau, fusil, arme, pistolet, gun, machette, hache, carabine,
    shotgun, epee, sabre, lame, arbalete, revolver, poing americain, canif
GUN: machete, couteau, fusil, arme, pistolet, gun, machette, hache, carabine, shotgun, epee, sabre,
    revolver, lame, canif, poignard
HOLDS: avoir, a, avec, tenir, tient, pointer, sortir, sort, sorti, brandir, brandit, porter, montre,
    menacer, garde, promene, attaquer, tire, courir, court, braquer, voler, donne, frappe
THROATOF: sur|sous|contre gorge|tete|cou|tempe|moi|nous|lui|elle, sur le monde, sur les gens
SHOTS: coup de feu, coups de feu, coups feu, coup feu, fusillade, tireur, tireur actif, detonation,
    coups de fusil|carabine|gun
SHOOT: tirer|tirent|tire|tiraient sur|dessus|dans|partout|apres|dehors, tire|tirer|tirent ..
    coup|fusil|gun|arme|monde|gens|police, tire .. de balcon|fenetre|toit|auto|char, tiraille,
    fusille
SHOOTWHO: dehors, sur, dessus, partout, gens, monde, homme, femme, quelqu, fusil, arme, gun,
    fusille, coup, rue, police, pour tuer, magasin, ecole
STAB: poignarder, egorger, coup de couteau|hache|machette, planter .. couteau, decapite
ARMED: arme
INDOORS: chez =moi|=nous, maison, sous sol, appartement, appart, logement, chambre, cuisine, garage,
    cave, condo, salon, escalier, grenier, remise, cabanon, toilette, bain, voisin, chalet
HOME: @INDOORS, porte, fenetre, patio
BREAKIN: rentrer|entrer de force, essayer|essaie|essaient .. ouvrir .. porte|fenetre, defoncer|
    defoncent|forcer|forcent|briser|brisent|casser|cassent|crocheter|fesser|cogner|kicker|enfoncer|
    bris|essaie|essayer|tourne|rentrer|pied .. porte|serrure|poignee|fenetre|portiere|vitre,
    essayer|essaie|essaient|essayent|tenter|veut|veulent|voulait ..
    entrer|rentrer|penetrer|introduire, entrer|entrent|rentrer|rentrent|grimper|passer|introduit ..
    fenetre|balcon|patio|appartement|maison|sous|garage, entrer|rentrer|rentrent .. chez ..
    nous|moi, entre|rentre .. chez .. moi|nous|voisin, intrus, cambrioleur, cambrioler, entre
    effraction, pied de biche, porte|fenetre|vitre .. brise|defonce|casser .. dedans|encore|entends
INTRUDER: intrus, cambrioleur, rodeur, voleur .. chez|dans
INSIDE: chez, dans, sur, haut, bas, dehors, rentrer, entrer, derriere, marche, cache, dessous, en
LURK: devant|chez|porte|dehors .. veut|refuse pas|partir, veut pas|plus .. partir|aller,
    regarder|espionne|epie|fixe .. par|dans fenetre|vitre|chambre, roder|rodent .. maison|autour,
    essaie|essaye poignee|porte, cache .. cour|remise|balcon|garage
HEARNOISE: entendre|entends|entend .. bruit|voix|pas|quelqu|quelque|craquer|vitre|marcher|monde,
    bruit|bruits .. pas|sol|salon|cuisine|bas|haut|cave|garage|maison, bruits dans
ALONE: seul, seule, tout seul, toute seule, sans surveillance, abandonne, laisse, sans adulte|parent
HIDE: suis|est|sommes|me|nous cacher, cacher ..
    garde|chambre|bain|toilette|lit|sol|placard|remise|salle, barre|enferme|embarre ..
    chambre|bain|toilette|garde, barricade
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
RIGHTNOW: ya, maintenant, moment, train, vite, aide, vient, viens, en ce, dehors, encore, rue,
    urgence, parc, arret, ecole, parking, stationnement, gang, entends
KILLS: tuer, tuera, tuerait, poignarder, tirer, battre, frapper, bruler, etrangler, =violer,
    egorger, descendre, ecraser, abattre, ramasser, assassiner, blesser, mal, sauter, crever
WILL: aller, vont, vouloir, veut, veulent, menacer, essayer, essaie, dire, promis, vient, venir,
    jure, il a dit, pour, tenter, =tuera, =tuerait, peur
THREAT: menaces mort, menace de mort, en danger, peur pour .. vie, otage, gun tete, alerte bombe,
    menace .. avec, harceleur, menace|menacent .. bombe
FOLLOW: suivre, suit, suivie, suivi, poursuivre, poursuit, poursuivent, suivent,
    courir|court|courent apres, foncent|foncer sur, traquer, me|nous coller|colle
    depuis|derriere|jusque|et|pis|partout
FEAR: peur, terrifie, aide, panique, stresse, chez, maison, jusque, jusqu, auto, char, vite, tantot,
    cache, encore
YELL: crier, crient, hurler, hurlent, supplier, pleurer, appelle
PLEA: arretez, arreter, aide, secours, stop, pitie, lache, non, bruit, casser, frappe, cogne,
    meurtre, brise
HEAR: entendre, entendu
KEYS: cle
SHUTIN: laisser|laissent|veut|veulent .. pas|plus|jamais .. sortir|partir|sorte|aller|parte|lacher,
    laisse|laissent pas|plus|jamais .. sortir|partir, empeche|interdit|defend .. sortir|partir
LOCKED: enfermer|sequestre|embarre|barre .. dans|chambre|bain|sous|garde|toilette|auto|chez|sol,
    garde|gardee|tient|suis|retient prisonnier|prisonniere
EXPOSE: exhibitionniste, exhiber, masturber, nu, baisse .. pantalon|culotte, pantalon baisse,
    organes genitaux
SEXTO: enfant, ecole, fille, devant, parc, femme, garderie, jeunes, fillette
ATDOOR: bas de chez moi|nous, a|devant|chez|dehors|dans .. porte|moi|nous|maison|travail|fenetre,
    dehors
AROUNDTHROAT: main|bras|ceinture|corde|oreiller .. autour|sur|dans .. cou|gorge|bouche|visage,
    tenir|tient|serrer|pris|prend|pogne|attrape .. gorge|cou|cheveux
STEAL: voler, braquer, cambrioler
JUSTNOW: train de, moment, en ce moment, maintenant
TOOL: un|avec bat, batte, marteau, pied biche, barre fer, tournevis, ciseaux, baton, brique, scie,
    bouteille, exacto, rasoir
SWINGS: menacer, courir|court|courent apres, brandir, frapper, attaquer, poursuivre, fonce, fesser,
    cogner
BEFOLLOWED: fais|fait|faire|suis|me suivre|suivi|suivie|poursuivre, me suit|suivent
"""
