"""When words name somebody's race or ethnicity: what else has to be said before they go on.

A reader can do nothing with a race alone, and a neighbour who did nothing can be harmed by it. So
it waits for what somebody did and for two more details of different kinds, as a neighbourhood
network asks since 2016. What is published about such a pause is that company's own word, and no
independent study was found: profiling posts down 75 % in its test markets (Nextdoor, 2016), 34.4 %
of those who met its notice changed their words or kept them (2022), 36 % in 2023. About one draft
in three, then: it helps, and it is no wall.
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.features.tips.wording.described import details, says_deed
from bot.features.tips.wording.naming import names_origin

DETAILS = 2
"""Details of different kinds that are asked for besides race: clothes, hair, age, direction..."""


@dataclass(frozen=True, slots=True)
class Pause:
    """What is still to be said. With nothing to be said a pause is only a thought: "go on"."""

    needs_behaviour: bool
    details_missing: int

    @property
    def may_go_on(self) -> bool:
        """Whether nothing is missing any more."""
        return not self.needs_behaviour and not self.details_missing


def pause(what: str, looks: str) -> Pause | None:
    """Return the pause for a story, None when it names no race, ethnicity or the like.

    What somebody did is looked for in `what` alone, the details in both.
    """
    both = f"{what}\n{looks}"
    if not names_origin(both):
        return None
    return Pause(not says_deed(what), max(0, DETAILS - len(details(both))))
