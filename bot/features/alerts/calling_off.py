"""Words that say that there is no danger after all, from whoever asked to warn everyone, or can.

Nothing is called off by them: they show the two buttons of the plea, wherever these stand else, and
an organizer reads of the alerts that are up.
"""

from __future__ import annotations

import re

from bot import danger, forms, public, rights, unasked
from bot.features.alerts import pleas, rules, safely, still
from bot.meant import bare_words, meant
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Said, joined
from storage import alerts, groups, members, people
from storage.alerts import Alert
from storage.groups import Group

_OVER = """
it was nothing|it is nothing|its nothing|it turned out to be nothing|nothing happened
nothing is wrong|false alarm|a false alarm|it was a false alarm|its a false alarm
it is a false alarm|mistake|my mistake|it was a mistake|its a mistake|it is a mistake|by mistake
i made a mistake|i was wrong|i got it wrong|it was an accident|wrong button
i pressed the wrong button|im fine|i am fine|im ok|im okay|i am ok|i am okay|im safe|i am safe
im alright|im good|we are fine|we are ok|we are okay|we are safe|were safe|were fine|were ok
all good|all is good|all fine|all clear|all ok|its ok|it is ok|its okay|its fine|it is fine
its alright|everything is fine|everythings fine|everything is ok|everything is okay
everything is good|its over|it is over|over|the danger is over|danger is over|its done|it is done
solved|resolved|no danger|there is no danger|theres no danger|no more danger|not dangerous
it is not dangerous|its not dangerous|its not dangerous anymore|no longer dangerous
nobody is in danger|no one is in danger|never mind|nevermind|forget it|call it off
call off the alert|call it back|take it back|i take it back|cancel it|cancel the alert
cancel my alert|cancel the alarm|cancel that|stop the alert|no help needed|i need no help
i dont need help|i do not need help|i dont need help anymore|not needed|not needed anymore
the fire is out|fire is out|fire out|le feu est eteint|lincendie est eteint
hes gone|he is gone|shes gone|they are gone|they left|he left
cetait rien|ce netait rien|cest rien|ce nest rien|il ny a rien|rien de grave|cest pas grave
fausse alerte|une fausse alerte|cetait une fausse alerte|cest une fausse alerte|erreur|mon erreur
cetait une erreur|cest une erreur|par erreur|je me suis trompe|je me suis trompee|je vais bien
ca va|ca va bien|ca va mieux|tout va bien|on va bien|nous allons bien|je suis ok|cest fini|fini
cest termine|termine|le danger est passe|cest passe|cest regle|regle|plus de danger|pas de danger
aucun danger|il ny a plus de danger|il ny a pas de danger|ce nest pas dangereux|cest pas dangereux
ce nest plus dangereux|je suis en securite|on est en securite|nous sommes en securite
personne nest en danger|annulez lalerte|annuler lalerte|annulez ma demande|annulez ca
laissez tomber|oubliez|oubliez ca|plus besoin daide|je nai plus besoin daide|pas besoin daide
il est parti|elle est partie|ils sont partis
"""
_BESIDE = """
sorry so very really now again oh ok okay thanks thank you everyone everybody all please actually
just hi hello finally finalement maintenant merci desole desolee pardon vraiment bonjour mais tout
le monde
"""
"""What may stand around these words and changes nothing."""

_AROUND = frozenset(_BESIDE.split())
_SAYS = dict.fromkeys((one for line in _OVER.split("\n") for one in line.split("|") if one), True)


def says_over(words: str) -> bool:
    """Whether words say that there is no danger after all; danger beside it counts for more."""
    if danger.is_danger(words):
        return _alone(words)
    return any(_alone(one) for one in re.split(r"[.,;:!\n]+", words))


def _alone(words: str) -> bool:
    typed = bare_words(words)
    ways = (typed, _bare(typed, before=False), _bare(typed, before=True))  # "all good now"
    return any(meant(one, _SAYS) is not None for one in ways)


def _bare(typed: str, *, before: bool) -> str:
    """Return words without what stands behind them, and before them, and changes nothing."""
    words = typed.split()
    while words and words[-1] in _AROUND:
        del words[-1]
    while before and words and words[0] in _AROUND:
        del words[0]
    return " ".join(words)


def heard(turn: Turn, said: Said) -> Answer | None:
    """Show the two buttons of an open plea of theirs; None where they have none."""
    if goes_on := safely.still(turn, said):
        return goes_on
    is_found = safely.says_found(said.text)
    if not is_found and not says_over(said.text):
        return None
    found = _everywhere(turn)
    if not says_over(said.text):  # "he is back" is no relief where nobody is missing
        found = [one for one in found if safely.is_about_missing(one[1])]
    if not found:
        ends = None if forms.cancels(said.text) else _ends(turn)
        return ends or (safely.told(turn, said) if is_found else None)
    unasked.drop(turn)
    group, alert = found[0]
    turn.home = group
    text = turn.t(
        "**{ref}**, you asked to warn everyone, is not called off yet: tap what is true. If you "
        "are in danger, call {number}.",
        ref=rules.ref(alert.number),
        number=group.emergency,
    )
    menu = turn.button(N_("Menu"), "menu")
    return turn.say(text, *pleas.ways(turn, alert), *_others(turn, found[1:]), menu)


def _ends(turn: Turn) -> Answer | None:
    """Ask an organizer whether the alert is over that is up, or which; None where none is."""
    if turn.home is None or not rights.roles(turn).organizer:
        return None
    running = alerts.running(turn.db, turn.group.id)
    up = [one for one in running if not public.barred(turn, turn.me.id, one.author)][:SHOWN]
    if not up:
        return None
    unasked.drop(turn)
    menu = turn.button(N_("Menu"), "menu")
    if len(up) == 1:
        asks = turn.t(still.ASKED[0], ref=rules.ref(up[0].number))
        text = joined([asks, still.beginning(up[0])])
        return turn.say(text, turn.button(N_("All clear"), "alert_clear", up[0].number), menu)
    lines = [turn.t("Which alert is over?")]
    ways = []
    for alert in up:
        ref = rules.ref(alert.number)
        lines.append(turn.t("{ref}: {words}", ref=ref, words=still.beginning(alert)))
        ways.append(turn.button(N_("All clear: {ref}"), "alert_clear", alert.number, ref=ref))
    return turn.say(joined(lines, "\n"), *ways, menu)


SHOWN = 4
"""So many alerts that are up have a button, the newest first; a day has three at most."""

MORE = 2
"""So many other open pleas have a button of their own; there are few of them in a day."""


def _others(turn: Turn, found: list[tuple[Group, Alert]]) -> list[Row]:
    """Return the ways to what else they asked for that is open."""
    here = turn.home
    others: list[Row] = []
    for group, alert in found[:MORE]:
        turn.home = group
        label = turn.texts.label(N_("Open {ref}"), ref=rules.ref(alert.number))
        others.append(turn.named(label, "mine_open", "alert_heard", str(alert.number)))
    turn.home = here
    return others


def _everywhere(turn: Turn) -> list[tuple[Group, Alert]]:
    """Return the open pleas of whoever acts in each of their groups, that of the turn first."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return []
    here, found = turn.home, []
    first = [here.id] if here else []
    for gid in dict.fromkeys((*first, *members.groups_of(turn.db, person.id))):
        turn.home = groups.group(turn.db, gid)
        found += [(turn.group, one) for one in pleas.open_of(turn, person.id)]
    turn.home = here
    return found
