"""French words. Who wants to die, or hurts themselves."""

from __future__ import annotations

WORDS = """
DIEWISH: plus capable .. veux .. arrete|arreter|finisse, mieux sans moi|elle|lui, plus
    heureux|tranquille|facile .. si|sans .. plus|mort|morte|parti|partie|moi, vouloir|veux|veut|
    envie|aimer|prefere|vais|va|souhaite|pret|prete|goute .. mourir|mort|morte|=crever|disparaitre,
    suicider, suicidaire, =veux|=vais|=envie|=pense|=penser|=voudrais|=songe|=aimerais|=voulais|
    =pensais .. me pendre|noyer|flinguer|tuer|jeter, vouloir|aller|parler|penser|menacer .. se
    pendre|noyer|flinguer|tuer, se pendre, enlever|oter .. vie, mettre|mets fin .. jours|vie, en
    finir, finir avec .. vie, mieux|facile .. sans moi, plus|pas|perdu ..
    envie|gout|force|raison|courage|capable .. vivre|continuer|exister|vie, plus|pas|perdu ..
    envie|gout|force .. etre|rester ici|=la, gout de vivre|vie, veux|veut|envie|aimerais plus|pas ..
    vivre|exister, veux|veut|voudrais plus|pas .. etre ici|la, plus|pas envie ..
    continuer|exister|etre, raison .. vivre, mieux|heureux|bien|tranquille|facile .. si
    je|j|il|elle|on .. plus|mort|morte|parti|partie|la, aimerais .. etre mort|morte,
    tanne|fatigue|ecoeure|marre .. vivre|vie|exister, a quoi bon|sert .. vivre|vie|continuer, sert
    .. rien .. vivre|vie|continuer, plus reveiller|capable .. continuer|vivre|vie,
    veux|veut|voudrais .. plus|pas|jamais me|se reveiller, personne .. ennuierait|ennuiera|
    ennuierais|pleurerait|pleurera|remarquerait|manquerais, adieu .. monde|tout, lettre .. adieu,
    kms, unalive, idees|pensees noires|suicidaires, parle|parlent|pensent|penser ..
    mourir|suicide|mort, capable .. veux .. arrete|finisse, veux .. arrete|finisse tout|=toute|=ca,
    veux plus etre|vivre, vie vaut|sert .. rien|peine, vaut plus|pas .. peine .. vivre, capable ..
    vivre
JUMP: sauter, se|me|la jeter|crisser|garrocher|pitcher
JUMPWHERE: pont, toit, balcon, metro, train, viaduc, bas, fenetre,
    dit|menace|veut|veux|va|vais|pense sauter END, vide
LEDGE: bord|rebord|rambarde|garde|garde .. pont|toit|balcon|viaduc|fenetre,
    debout|assis|assise|suis|est .. pont|viaduc|rebord|toit .. sauter|vide|regarde,
    debout|assis|assise .. viaduc|rebord|pont, autre bord .. rambarde|garde
GOODBYE: adieu, adieux, dit bye
NOANSWER: repondre, decrocher
ROPE: corde, noeud coulant
ROPEFOR: cou, adieu, pendre, plafond, accroche, seul, garde robe
SELFHARM: de|a se couper|mutiler|taillader END, train de .. se couper|mutiler, je me coupe|mutile|
    taillade|lacere|scarifie|griffe|brule|frappe|automutile .. bras|cuisses|poignets|jambes|encore|
    expres|volontairement|souvent|quand|parce|depuis|END|jusqu, automutiler, automutilent,
    automutilation, scarifier, scarification, se|me faire|fait|font du mal, se|me faire|fait|font ..
    expres|coupures|entailles|volontairement, me couper|mutiler|taillader|griffer|lacerer ..
    bras|cuisses|poignets|encore|END, coupures|marques|cicatrices|entailles ..
    bras|cuisses|poignets, bras|cuisses|poignets .. coupures|cicatrices|entailles, coupe|taillade ..
    veines|poignets, se frappe|cogne|tape .. tete .. mur|plancher, inflige|infligent ..
    blessures|coupures|douleur, arrache .. peau, fait|faire .. du mal a moi, arrete .. se
    couper|mutiler|frapper, mal expres|volontairement
ALLPILLS: toutes|tous mes|ses|les pilules|medicaments|comprimes, toute la|une bouteille,
    bouteille|pot .. pilules|medicaments, toutes|tous .. pilules|medicaments
PILLGOODBYE: adieu, mourir, reveiller, fin, desole, vivre, bye
CUTTER: @CHILD, @SIBLING, ami, amie, garcon, elle, il, blonde, chum, copain, copine, niece, neveu,
    coloc, femme, mari, une, =elle, =il
CUTS: se coupe|mutile|taillade|lacere|griffe|scarifie|brule|frappe|blesse .. END|bras|cuisses|
    poignets|jambes|et|encore|expres|quand|avec|volontairement|souvent|depuis|parce
"""
