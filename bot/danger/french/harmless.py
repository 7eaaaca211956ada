"""French words. What takes danger back: games, stories, sayings, long ago."""

from __future__ import annotations

WORDS = """
NOREPLY: courriel, telephone, texto, porte, message, appel, lettre, question, annonce, loyer,
    sonnette, vendeur, anglais, invitation, cell
THINGS: plante, pile, batterie, telephone, cell, arbre, tomate, fleur, moteur, gazon, char, auto,
    lampe, feuille, cellulaire, ordi, lumiere, temps, angle, nature, saison
UTILITY: internet, telephone, linge, cable, clothes
HARMLESSSHOT: panier, photo, film, but, numero, chaise, conclusion, rondelle, loterie, tirage,
    conge, ficelle, avantage, rideau, toile, au sort, lecon
BROKEINPAST: boite, velo, colis, stationnement, courrier, demenager, record, biscuit, vendeur,
    ballon, balle, piece
BAND: musique, fete, voisins, train, fanfare
LOSTTHING: mitaine, dent, cle, chat, chien, velo, portefeuille, telephone, gant, tuque, chapeau,
    jouet, manteau, ballon, sac, patin, lunettes, botte, soulier, match, partie, emploi, foulard,
    trottinette, poids, voix, casque, panneau, gout, travail, argent, balle, temps, doudou,
    bicyclette, date, gardienne
COMEBACK: est revenu|revenue|retour|rentre, revenu .. content|bien, retrouve, saine, va bien,
    est|etait de retour, revenu du camp, revenu
HELPWITH: organiser, choisir, remplir, trouver, demenager, monter, pelleter, traduire, devoirs,
    formulaire, ecrire, comprendre, installer, preparer, sapin, reunion, fete, neige, affiche,
    nettoyer, avec mon, avec ma, reparer, planter, demarrer, deplacer, lampadaire, coller, porter,
    publier, ramasser
EMERGENCYTHING: plan, trousse, sortie, contact, numero, abri, mesure, salle, hopital, escalier, sac,
    fonds, lumiere, cas, tempete, veterinaire, preparation, vehicule, services
SELFACCIDENT: rasant, cuisine, cuisinant, oignon, papier, accident, legumes, scie, ciseaux, table,
    orteil, patin, vitre, four, cheveux, toupet, morceau, genou, dos, soccer, hockey, pelletant,
    pain
AGO: cette semaine|saison, presque|failli noye|noyee|mourir|etouffer|tomber|mort|morte, repare,
    reparee, regle, reglee,
    remplace, remplacee, termine, terminee, NUMBER h, apres avoir|que, NUMBER heures|am, an|annee|
    semaine|mois|ete|hiver|printemps|automne|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    passe|dernier|derniere|prochain|prochaine, l an passe, ya ..
    ans|mois|semaines|jours|annees|longtemps, YEAR, quand j|je etais, autrefois, histoire, hopital,
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, cette annee, demain, printemps,
    depuis .. ans|hiver, mois passe, dans le temps, automne
TOLD: president, ministre, gouvernement, armee, soldat, militaire, guerre, siecle, regiment, roi,
    empereur, commandant, regime, marche|manif contre, cours, formation, atelier, film, livre,
    roman, serie, nouvelles, documentaire, tele, exercice, pratique, spectacle, piece, theatre,
    musee, affiche, depliant, conference, assemblee, marche pour, rapport, emission,
    sensibilisation, prevention, permis, assurance, reglement, petition, campagne, exposition,
    murale, costume, halloween, test, balado, chanson, journal, inspection, simulation, visite,
    tempetes
GAME: echecs, dames, cartes, jeu, jeux, hockey, tennis, soccer, foot, badminton, golf, quilles,
    poker, scrabble, monopoly, uno, course, dominos, petanque, pong, billard, bingo, match, partie,
    quiz, kart, fortnite, minecraft, roblox, fifa, nhl, xbox, nintendo, basket, volley, ballon,
    balle, natation, concours, mario, but, point, secondes, record, circuit, souque, gardien but,
    gardien, aux, oeufs, tambour, lol, haha, karaoke, neige
JOKE: lol, haha, blague, drole, niaise, farce, rire
PETTY: battu|battue au stationnement|poteau|fil, par son accueil, surprise, fete, idee, cafe,
    question, gentillesse, beaute, talent, nerfs, marchee, generosite, fort avec
IFONLY: rater, rapporte, manque, brise, achete, retard, anniversaire, oublier, souper, vaisselle
NIGHT: hier soir, cette nuit, hier
LEND: pour acheter|appeler|aller|payer|le, par erreur, au garage, pharmacie, ouvrir, pot, aide,
    aider, quelqu, peinture, salle, rapporte, billets, minutes, proces, verbal, lumieres, theatre,
    voyage, avec mes
BEAST_THING: balle, ballon, rondelle, auto, voiture, camion, autobus, velo, cycliste, arbre,
    branche, porte, chien, orage, foudre, vague, soleil, nid, clou, tambour, tapis, oeufs,
    chevreuil, cancer, tele, ratons, souliers, feuilles, chat, tablette, divan, discours, peinture,
    histoire, geste, nouilles, accident, herbe, bruit, chaleur, dos
DOGS: eau, rater, chien, hauteurs, circulation, avion, noir, traverser, glace, tomber, nuit,
    sentier, orage
STORY: histoire, geste, paroles, mots, discours, peinture, lettre, gentillesse
LIGHTS: lumiere, internet, courant, electricite, wifi, =son, image, ligne
MIGHT: avant que, pourrait, risque, va se|quelqu|blesser
SLIPPED: glisser
PICKUP: chercher, =porter
TALK: =tu, =te, =toi, =ton, =ta, =tes, =t, START pourquoi, START combien, mdr, lol, haha, ptdr, xd,
    bisous, bises, biz, merci a|au|aux|pour|beaucoup|de|=d|bien|merci, vous
    avez|etes|dites|parlez|affirmez|voyez|disiez, avez vous deja
NOTHING: essaie|essayer|tire|ouvre le|les|des|la portiere,
    est une|la .. bombe, etouffer dans|de .. appartement|chaleur|chaud, prendre|prit|prend
    soin|part|place|temps|dejeuner|diner|souper|repas, aux|les
    urgence|urgences, se battre|battu|battus pour|trop, ce est mort, je|suis|viens|vais|dois|on|peux
    rentrer|rentre|rentree chez|maison, elle|il|on est|sont rentrer|rentre|rentree =a maison,
    voulait|veut pas rentrer|entrer, laisser entrer|rentrer, pas me pendre, a aide de|des|du,
    prendre|prend|pris|prise un|une|mon|ma|son|sa|notre|l|le|la avion|train|taxi|auto|char|voiture|
    bus|autobus|metro|vol|velo|camion|tram, fait|faite|faites|faits prisonnier,
    ca|cinema|projet|plan .. tombe .. eau, se battre pour|contre|bien, chien battu, faute de frappe,
    vers|au|du|le bat, coupe .. souffle|parole|faim, lui|monter rit|sauter au nez, bruler ..
    souper|diner|repas|tarte|gateau|pain|langue|bouche|soupe, signal|sonnette alarme .. tire, tirer
    .. signal|sonnette|chemise|manche|rideau|carte|langue, sauter .. joie|douche|tour|repas|lit, a
    mort END, jappe|travaille|rire|fond a mort, bebe arrive =au|=avec|=chez|=demain|=bientot,
    telephone|cell .. mourir, histoire|geste .. toucher, suis gars|homme, se .. fait|faire mal au
    genou|dos|pied, pris dans bras, traine .. reunion|fete, peinture fraiche, feu|feux rouge|vert|
    jaune|circulation|artifice|camp|foyer|joie|signalisation|pieton, feu ..
    camp|foyer|artifice|circulation|pieton|joie, sur|au dessus feu .. guimauve|griller, griller ..
    feu, brule feu|arret|stop, exercice|prevention|simulation|alarme|test|visite ..
    incendie|feu|evacuation, test .. alarme, detecteur|avertisseur fumee ..
    pile|besoin|neuf|corridor|gratuit|test, detecteur|avertisseur de fumee, fumee|boucane ..
    barbecue|bbq|cheminee|poele|cigarette, defense .. fumer, barbecue, permis .. chasse|arme,
    couteau|couteaux .. donner|vendre|aiguise, aiguise|vendre|vendent|aiguisage .. couteau|couteaux,
    ensemble .. couteaux, fusil .. eau|nerf|colle|clous, maniement .. armes, chambre .. louer,
    camion|test|cours .. couteau|couteaux, sortie|plan|trousse|mesures|numero|contact|cas|salle|
    escalier|lumiere|abri .. urgence|secours, premiers soins|secours, cours .. rcr, fil|fils|ligne
    internet|telephone|linge|cable|autobus,
    station|compagnie|facture|prix|compteur|bouton|poele|gars .. gaz|essence, prix .. gaz, gaz est
    rendu|cher, prevention|ligne .. suicide, sang froid, collecte|don|donneurs|prise|test .. sang,
    oranges sanguines, personne est|a|ete .. blesse, pas .. blesse, aucun blesse,
    mort|meurt|mourir|mourant de rire|faim|chaud|soif|ennui|honte|envie|froid|curiosite|fatigue, a
    mourir de rire, font mourir, fait mourir, cul de sac,
    feuille|batterie|pile|cell|angle|nature|temps mort|morte, trafic .. mortel, tuer pour, me|nous
    tue|tuent .. genoux|dos|avec|bruit|chaleur, dos|genoux|pieds|chaleur|delais|bruit|blagues ..
    tue|tuent, tomber en panne|amour, tomber endormi, nuit|neige|prix|feuilles|panneau|pluie|sujet|
    loyer|pression|temperature tombe|tombent|est tombe, tombe .. neige|pluie, baisse|pression ..
    eau, eau .. embouteillee|courante|sous .. bibliotheque, travaux .. eau, cour .. natation|ecole,
    piscine ouvre|ferme|chauffee, me noie dans, noie|noye dans ..
    zucchini|paperasse|travail|courriels, bateau|rideau voile, de|du|tout coeur, coeur du|de
    quartier|artichoke, fondation|maladies|marche .. coeur|avc, attaque ..
    ecureuils|puces|montee|projet|probleme, attaquer la|le|projet|montee, bombe .. fete|tarte, de la
    bombe, est une bombe, site|web|ordi|ordinateur|serveur|logiciel plante|crash, coup de
    main|circuit|fil|oeil|pouce|balai|coeur|pied arret, tirer ..
    panier|photo|numero|conclusion|ficelles, tire le, tirage, faire|fait feu, bat son plein, bat ..
    record|tambour|oeufs|tapis, battre|battez|battu .. oeufs|cancer|record, frappe .. balle|ballon|
    mur|boite|cloture|chevreuil|poteau|clou|nid|porte|coup circuit|idee, failli .. frapper|toucher,
    a frappe .. boite|cloture|poteau|nid, frapper .. porte .. vendre|livrer|colis, accroche ..
    char|auto stationne, barre|enferme dehors, barre .. jardin|velos|porte|salle, bebe ..
    musique|linge|vetements|poussette|pleure|sonnette, cour ecole, reveiller|reveillez ..
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
    haie|gazon|cheveux|ruban|gateau|bois|arbre|branches|legumes, crient|crier .. recre|tele|match|
    goal|but|cour|hockey|marque|canadien|ratons|neige, prix criants, peur .. que arbre|chat|neige,
    peur .. pas|hauteurs|noir|chiens|avion|circulation|traverser, parti|part en fumee, rue brule,
    brule .. soleil, vente .. garage, pris|prise|pogne dans|avec .. trafic|neige, prendre|prend ..
    billets|photo|rendez, police .. cheval|caserne, pompiers|police|ambulance .. visite|visitent|
    cadenas|ramassent|jouets|dire|passait|etait|ouvre|deja, ont|a appele ..
    police|ambulance|pompiers, garage .. ambulances, envoyez|envoyer ..
    reparer|ramasser|nettoyer|deneiger|remplacer|proces|photo, envoyez moi, appelez .. ville, vole
    .. velo|colis|auto|sac, pousse a|au|vers|poussette|neige .. venir|presenter|hors|cour, monter ..
    tente|loyer|autobus, eau .. monte .. journal|annee, en panne, dechire, etoile
ROLE: responsable, organisateur, organisatrice, administrateur, administratrice, benevole,
    volontaire, contact, policier, policiere, liaison, agent, agente
FOOD: pain, gateau, tarte, steak, poulet, sauce, sirop, soupe, souper, diner, repas, crepe,
    biscuit, cafe, encens, guimauve, sucre, fourchette, pizza
FUN: plaisir, belle, beau, soleil, content, contente, rire
"""
