"""French words. Who somebody is, and the small words around."""

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
WITH: avec, arme de
GET: etre, fait, faire, vient, venir, se =font, =on =me|=nous|=la|=le|=les, jai|ai ete
EVERYONE: monde, gens, ecole, tous
NOBODY: personne n
IS: est, sont
WOMAN: femme, quelqu, quelque, dame, fille, voisin, voisine, enfant, il, elle, y, homme, bebe,
    monde, gens, couple
LITTLE: bebe, enfant, petit, petite, fille, garcon, ti gars|cul, ptit, ptite, fillette, gamin,
    bambin, bout chou
ELDER: vieux monsieur, vieil homme, vieille, grand pere|mere|papa|maman, papi, papy, mamie, mere,
    pere, papa, maman, aine, vieille dame, patient, resident, residente
BY: par
FROM: cause, par, parce, de
AT: a, sur, par
NAMEDSTRANGER: inconnu, inconnue, quelqu, quelque, conducteur, chauffeur, cycliste, voleur, jeune,
    client, gardien, equipe, chien, policier, agent, homme, gars, type, voisin, voisine
MANWHO: homme|gars|quelqu|personne|femme qui
FAMILY: famille, ami, amie, travailler, medecin, mere, soeur, manger
WRITER: =je, =j
THEM: =la, =le, =l, =les
"""
