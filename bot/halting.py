"""Whether words only say that what somebody wrote is not to go out, or is to come back.

Such a sentence is short and holds nothing but words that halt, what these are about ("it", "my
answer"), and politeness: "wait, don't send it" halts, and "wait for the city" is an answer.
"""

from __future__ import annotations

import re

from bot.choosing import LATER, NEVER_MIND, NO, STOPS
from bot.meant import bare_words, meant

MOST = 9
"""More words than these say more than that."""

_THING = "answer|answers|reply|message|msg|words|text|post|one|question|person|chat|group|button"
_CHOSE = "reponse|question|personne|message|mot|texte|groupe|bouton|conversation|salon"
_SENDS = "send|sent|sending|post|publish|share"
_ENVOIE = "envoie|envoies|envoyez|envoyer|publie|publiez|publier|postez|poster"

_BACK = rf"""
take (?:(?:it|that|this|them|mine|(?:my|the) (?:{_THING})) )?back | undo | withdraw | retract
| retire | retires | retirez | retirer | reprends | reprenez
"""
_SURE = rf"""
{_BACK}
| stop | halt | abort | cancel | quit | wait | hold (?:on|it|that|off|up) | hang on | oops | whoops
| never ?mind | forget (?:it|that|this|about it) | scrap | discard
| dont | do not | (?:dont|do not|never|not|not to) (?:you )?(?:{_SENDS}) | stop (?:{_SENDS})
| wrong (?:{_THING}) | (?:made|make) a mistake | my mistake | by mistake | changed my mind
| didnt mean (?:it|that|to) | (?:ignore|disregard|scratch|strike) (?:it|that|this|my last)
| ignorez | ignore (?:ca|cela)
| (?:one|just a|just one|give me a|hold a) (?:minute|min|sec|second|moment)
| arret | arrete | arretez | arreter | attends | attendez | attendre | annule | annulez | annuler
| oups | oublie | oubliez | laisse (?:faire|tomber) | laissez (?:faire|tomber)
| un (?:petit )?(?:instant|moment) | une (?:petite )?(?:minute|seconde)
| (?:ne )?(?:n|l ?|(?:le|la|les) )?(?:{_ENVOIE}) (?:surtout )?(?:ca )?(?:pas|rien)
| (?:ne )?(?:surtout )?pas (?:l ?|(?:le|la|les) )?(?:{_ENVOIE})
| me suis trompee? | fait une erreur | par erreur | mauvaise? (?:{_CHOSE})
| change davis
"""
"""What can mean nothing else, whatever else is open."""

_BARE = r"""
no | nope | nah | non | later | not (?:yet|now|today|right|that|this) | wrong | incorrect
| mistake | error | delete | erase | remove
| plus tard | pas (?:encore|maintenant|ca|cela|bon|celui la|celle la) | faux | erreur
| efface | effacez | effacer | supprime | supprimez | supprimer
"""
"""What halts where nothing else is asked: it may answer something, too."""

_AROUND = rf"""
{_THING} | my (?:problem|report) | mon (?:probleme|signalement)
| it | its | that | thats | this | them | is | was | the | a | an | my | mine | our | i
| excuse me | (?:can|could|would) you | all | both | of | everything | just | yet | now | out
| please | pls | plz | sorry | thanks | thank | ok | okay | oh | ah | uh | um | hey | well
| actually | but | and | so | have | minute | minutes | min | sec | second | seconds | moment | bit
| {_CHOSE} | mots | le | la | les | l | un | une | ca | cela | ce | cest | cette | celui | celle
| ci | ma | mon | mes | je | jai | ai | tout | tous | toutes | deux | encore | maintenant
| de | suite | svp | stp | sil | vous | te | plait | merci | pardon | desole | desolee | excusez
| excuse | moi | euh | mais | et | alors | en | seconde | instant | petit | petite | surtout
"""
"""What halting words are about, and how people say them kindly."""

_CHANGES = r"""
change | edit | fix | correct | rephrase | reword | rewrite | redo | changer | modifier
| reformuler | corriger | reecrire | refaire
"""
"""What says that words are to be put otherwise, and not how."""

_WISHES = r"""
can | could | may | let | me | need | want | to | still | wording | typo | puis | peux | est
| que | laisse | laissez | voudrais | veux | dois | il faut | pouvez | je peux
"""
"""How people ask for that."""

_ANEW = "change|edit|fix|correct|rephrase|reword|rewrite|redo|changer|modifier|reformuler|corriger"

_DOUBTS = rf"""
actually | rather | en fait | finalement | in fact
| (?:ignore|disregard|scratch|strike|skip|forget|delete|remove|change|edit|fix|correct)
[ ](?:it|that|this|what|my|the last)
| (?:let me|i (?:need|want|have|would like) to|id like to|can i|could i|may i)(?: still)?
[ ](?:{_ANEW})
| between (?:us|you and me|ourselves) | (?:just|only) (?:for|between) (?:you|us) | off the record
| (?:this|that|it) (?:is|was) (?:private|confidential|wrong|(?:only |just )?for some(?:one|body))
| (?:do not|dont|not to be|never) (?:tell|post|publish|share|show|send|repeat|quote)
| not for (?:the group|everyone|everybody|others|publication)
| entre nous | en confidence | confidentiel | ignorez | oubliez | je (?:me )?corrige
| (?:laissez|laisse) moi (?:{_ANEW})
| (?:est ce que )?je (?:peux|veux|dois|voudrais)(?: encore)? (?:le |la )?(?:{_ANEW})
"""
"""How words begin that are said to us about others of theirs, and are for nobody else."""

_CLOSES = r"""
thanks | thank you | thank | thx | ty | cheers | done | finished | perfect | great | cool | nice
| super | ok | okay | good | merci | fini | termine | fait | parfait | daccord
"""
"""What says that it is well as it is."""

_KINDLY = r"""
it | its | it is | that | that is | thats | is | all | so | very | much | a lot | many | you | now
| for now | i am | im | my answer | please | pls | plz | sorry | oh | well | and | yes
| un grand | beaucoup | bien | tres | cest | tout | est | jai | je vous en prie | stp | svp | oui
| vous | pardon | desole | desolee | maintenant | ma reponse | et
"""
"""How people say so."""

_EXACT = (
    STOPS | NEVER_MIND | NO | LATER
    | {"no thanks", "minute", "not sent yet", "delete it", "delete that", "retirez ca"}
)  # fmt: skip


def _one_of(*words: str) -> str:
    ways = (re.sub(r"\s*\n\s*", "", one) for one in words)
    return "|".join(re.sub(r"\s*\|\s*", "|", one.strip()) for one in ways)


_TIME = frozenset(
    (
        "wait", "hold", "minute", "moment", "later", "now", "instant", "attends", "attendez",
        "attendre", "tard", "maintenant",
    )
)  # fmt: skip
_GOES_BACK = frozenset(("back", "go back", "retour", "revenir", "en arriere"))

_ONLY = re.compile(rf"(?:(?:{_one_of(_SURE, _BARE, _AROUND)})(?: |$))+")
_HALT = re.compile(rf"\b(?:{_one_of(_SURE, _BARE)})\b")
_SURELY = re.compile(rf"\b(?:{_one_of(_SURE)})\b")
_UNDO = re.compile(rf"\b(?:{_one_of(_BACK, 'delete|erase|efface[rz]?|supprime[rz]?')})\b")
_CLOSED = re.compile(rf"(?:(?:{_one_of(_CLOSES, _KINDLY)})(?: |$))+")
_CLOSE = re.compile(rf"\b(?:{_one_of(_CLOSES)})\b")
_CHANGED = re.compile(rf"(?:(?:{_one_of(_CHANGES, _WISHES, _AROUND)})(?: |$))+")
_CHANGE = re.compile(rf"\b(?:{_one_of(_CHANGES)})\b")
_DOUBTED = re.compile(
    rf"(?:(?:please|pls|sorry|oh|ok|just|so|well|but|no) )*(?:{_one_of(_DOUBTS)})\b"
)
_EVERY = re.compile(r"\b(?:both|all|everything|tout|tous|toutes|deux)\b")


def halts(typed: str) -> bool:
    """Whether words only say that what is about to go out is not to."""
    return _is(typed, _HALT) or meant(typed, dict.fromkeys(_EXACT, True), slips=False) is not None


def waits(typed: str) -> bool:
    """Whether words only ask for time: nothing is sent, and nothing is thrown away."""
    return not _TIME.isdisjoint(bare_words(typed).split()) and halts(typed)


def goes_back(typed: str) -> bool:
    """Whether words only ask for what was asked before."""
    return bare_words(typed) in _GOES_BACK


def surely(typed: str) -> bool:
    """Whether words halt that can be no answer to anything."""
    return _is(typed, _SURELY) or meant(typed, dict.fromkeys(STOPS, True), slips=False) is not None


def undoes(typed: str) -> bool:
    """Whether words only say that what was sent is to be taken back."""
    return _is(typed, _UNDO)


def changes(typed: str) -> bool:
    """Whether words only say that others are to be put otherwise: "can I still change it?"."""
    words = bare_words(typed)
    short = len(words.split()) <= MOST
    return short and _CHANGED.fullmatch(words) is not None and _CHANGE.search(words) is not None


def doubts(typed: str) -> bool:
    """Whether words begin as people speak to us of what they just wrote: they may take it back."""
    return _DOUBTED.match(bare_words(typed)) is not None


def closes(typed: str) -> bool:
    """Whether words only thank, or say that all is well: they change nothing of what was sent."""
    words = bare_words(typed)
    return _CLOSED.fullmatch(words) is not None and _CLOSE.search(words) is not None


def every(typed: str) -> bool:
    """Whether words that halt, or that say which, are about all there is."""
    return _EVERY.search(bare_words(typed)) is not None


def _is(typed: str, core: re.Pattern[str]) -> bool:
    words = bare_words(typed)
    short = 0 < len(words.split()) <= MOST
    return short and _ONLY.fullmatch(words) is not None and core.search(words) is not None
