"""Which language a sentence is in, by the small words that only one of ours has.

A place or a name says nothing: "rue Saint-Denis" is no French sentence.
"""

from __future__ import annotations

from bot.meant import bare_words

_SURELY_FRENCH = """
allo aidez arrete arreter arretez annuler annulez bonjour bonsoir desabonner jai laide merci oui
quelquun salut secours svp
"""
"""Words that one of is enough."""

_FRENCH = """
je tu il elle nous vous ils elles ma mes notre votre nos vos ce cette ces est sont suis etes sommes
ont avez avons etait une le la les un et du au aux avec dans chez sur sous pour sans ne pas jamais
qui que quoi quand comment pourquoi ou quel quelle cest lai dune dun quil nest nai mest cetait
jetais voisin voisine homme femme fils fille mari maison feu besoin mon peux peut veux veut faut
fait faire tres aussi mais non
mien tien sien leur leurs tous toutes toute rien trop beaucoup toujours encore ici demain hier
aujourdhui soir soiree nuit matin journee heure heures quelle quelles quels combien voudrais
voudrait aimerais pouvez savez avez voulez allez voyez connaissez pourriez poser demander parler
savoir signaler ecrire trouver comprends comprend parlez marche marchent fonctionne fonctionnent
disparu disparue perdu perdue vole volee casse cassee chien chiens chats enfant enfants ecole garcon
voisins voisines quartier lampadaire trottoir ruelle voiture voitures velo velos dechets poubelle
poubelles bruit lumiere probleme problemes eteint eteinte bonne bonnes
"""
_ENGLISH = """
i you he she we they my your his her our their this that these those is are am was were be been have
has had do does did the an of to at with for from by not no and or but who what when how why where
can could would should will there it its im ive dont cant isnt help please someone somebody need
want
"""
"""Without capitals, accents and apostrophes. What both have ("a", "on", "me", "plus") counts for
neither of them."""

SURELY_FRENCH = frozenset(_SURELY_FRENCH.split())
FRENCH = SURELY_FRENCH | frozenset(_FRENCH.split())
ENGLISH = frozenset(_ENGLISH.split())
ENOUGH = 2

SPOKEN = "spoken"
"""The name under which it is remembered in which language somebody types."""


def tongue(words: str) -> str:
    """Return the language of a sentence: "en", "fr", or "" where too little says so."""
    found = bare_words(words).split()
    french = sum(one in FRENCH for one in found) + sum(one in SURELY_FRENCH for one in found)
    english = sum(one in ENGLISH for one in found)
    if french >= ENOUGH and french > english:
        return "fr"
    return "en" if english >= ENOUGH and english > french else ""
