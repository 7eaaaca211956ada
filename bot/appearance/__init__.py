"""When words are about somebody's race, or looks alone: what else has to be said before they go on.

A reader can do nothing with a race alone, and a neighbour who did nothing can be harmed by it. So
it waits for what somebody did and for two more details of different kinds, as a neighbourhood
network asks since 2016. What is published about such a pause is that company's own word, and no
independent study was found: profiling posts down 75 % in its test markets (Nextdoor, 2016), 34.4 %
of those who met its notice changed their words or kept them (2022), 36 % in 2023. About one draft
in three, then: it helps, and it is no wall.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.appearance.appeals import finds_child
from bot.appearance.described import (
    LOOKS,
    details,
    praises,
    says_deed,
    says_need,
    says_treated,
)
from bot.appearance.lost import beside, says_lost
from bot.appearance.naming import names_origin
from bot.appearance.slurs import insults
from bot.appearance.somebody import is_poor, names_somebody
from bot.appearance.thanked import besides
from bot.view import View
from bot.words import Text

DETAILS = 2
"""Details of different kinds that are asked for besides race: clothes, hair, age, direction..."""


@dataclass(frozen=True, slots=True)
class Pause:
    """What is still to be said. With nothing to be said a pause is only a thought: "go on".

    `origin`: a race or the like was named; else it was how somebody looks, and nothing more.
    `insult`: a word insults a people, and other words have to be found.
    """

    needs_behaviour: bool
    details_missing: int
    origin: bool = True
    insult: bool = False

    @property
    def may_go_on(self) -> bool:
        """Whether nothing is missing any more."""
        return not (self.needs_behaviour or self.details_missing or self.insult)


INSULT = Pause(needs_behaviour=False, details_missing=0, insult=True)


def pause(what: str, looks: str) -> Pause | None:
    """Return the pause for a story, None when it names no race, ethnicity or the like.

    What somebody did is looked for in `what` alone, the details in both.
    """
    both = f"{what}\n{looks}"
    if not names_origin(both):
        return None
    return Pause(not says_deed(what), max(0, DETAILS - len(details(both))))


def alone(words: str, *, known: str = "", need: bool = False) -> Pause | None:
    """Return the pause for words that ring in every chat, None where enough is said.

    `known`: what everyone has read before, which counts as said. `need`: somebody is looked for or
    needs help; then how they look is what people have to know, and no deed is asked for. So it is
    when the words say it themselves. Who is thanked is not looked for.
    """
    if insults(words):
        return INSULT
    words = besides(words)
    if finds_child(words) or says_lost(words):
        return None
    said = f"{known}\n{words}"
    needs_behaviour = not (need or says_deed(said) or says_need(said))
    if names_origin(words):
        found = Pause(needs_behaviour, max(0, DETAILS - len(details(said))))
        return None if found.may_go_on else found
    described = needs_behaviour and names_somebody(words) and details(words) & LOOKS
    only_looks = (described and not praises(words)) or (needs_behaviour and is_poor(words))
    return Pause(needs_behaviour, 0, origin=False) if only_looks else None


def before_all(words: str, *, need: bool = False) -> Pause | None:
    """Return the pause for words of a neighbour that everyone would read, None where there is none.

    Somebody who is looked for is never held up, nor a child that was found, nor who tells how
    people are treated; others who are told of beside an appeal are told of as everywhere.
    Nobody in particular is harmed by a question ("Where do refugees find help?"). A word that
    insults a people harms whoever reads it, whatever it is said for.
    """
    if insults(words):
        return INSULT
    others = beside(words)
    if not others or says_treated(words):
        return None
    found = alone(others, need=need and others == words)
    return None if found and found.origin and "?" in words and not names_somebody(words) else found


def refused(found: Pause, words: str) -> bool:
    """Whether words go no further as they are: an insult, or a race and nothing that they did."""
    return found.insult or (found.origin and found.needs_behaviour and names_somebody(words))


# --- The same sentences wherever there is a pause ---------------------------------------------


def why(view: View, wanted: Pause) -> Text:
    """Say why there is a pause."""
    if wanted.insult:
        return view.t(
            "A word in it insults a whole people, and neighbours who did nothing read it too. "
            "Please say it without that word."
        )
    if wanted.origin:
        return view.t(
            "You name somebody's race or where they seem to come from. That says nothing about "
            "what they did, and it often harms somebody who did nothing."
        )
    return view.t(
        "You say how somebody looks, and not what they do. That fits many who did nothing."
    )


def more(view: View, wanted: Pause) -> Text:
    """Ask for the details that are missing; Text() where none are."""
    if not wanted.details_missing:
        return Text()
    return view.tn(
        "Please add one more detail of another kind: clothes, hair, age, build.",
        "Please add {n} details of different kinds: clothes, hair, age, build.",
        wanted.details_missing,
    )
