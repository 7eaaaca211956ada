"""What stands behind [Organize], by subject, and behind [My settings]: a screen of a phone each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import paging, rights
from bot.access import Roles, member, organizer
from bot.binding import Forged
from bot.feature import Door, Entry, Feature, Link, Spot
from bot.features.front import card
from bot.texts import LANGUAGE_NAMES, LANGUAGES, N_
from bot.turn import Turn
from bot.words import Answer, Button
from storage import people
from storage.stops import stopped

SUBJECTS = {
    Spot.ASKING: N_("Ask and tell"),
    Spot.PEOPLE: N_("Chats and people"),
    Spot.RULES: N_("Rules of the group"),
}
"""The second step behind [Organize]; what is set going most often stands on the first."""

DOORS = tuple(
    Door(label, f"organize_{spot.value}", Spot.ORGANIZE, organizer)
    for spot, label in SUBJECTS.items()
)


class Behind:
    """The doors of all features that stand behind another one."""

    def __init__(self, others: Sequence[Feature]) -> None:
        own = Feature(name="front", doors=DOORS, presses=self.presses)
        self._features = (*others, own)

    @property
    def presses(self) -> Mapping[str, Entry]:
        """The presses that open these screens."""
        return {
            "organize": Entry(self.organize, organizer),
            **{
                f"organize_{spot.value}": Entry(self._subject(spot), organizer) for spot in SUBJECTS
            },
            "organize_page": Entry(self.page, organizer),
            "settings": Entry(self.settings, needs_group=False, link=Link.PRIVATE),
            "settings_page": Entry(self.settings_page, needs_group=False),
        }

    def organize(self, turn: Turn) -> Answer:
        """Show what is set going most often, and the subjects of all else."""
        return self.page(turn, Spot.ORGANIZE.value, 1)

    def _subject(self, spot: Spot) -> Callable[[Turn], Answer]:
        return lambda turn: self.page(turn, spot.value, 1)

    def page(self, turn: Turn, name: str, number: int) -> Answer:
        """Show one screen of what organizers find in a spot."""
        head, back = turn.t("What would you like to organize?"), menu(turn)
        spot = next((one for one in (Spot.ORGANIZE, *SUBJECTS) if one.value == name), None)
        if spot is None:
            raise Forged(name)
        if spot in SUBJECTS:
            head = turn.t("**{subject}**", subject=turn.texts.label(SUBJECTS[spot]))
            back = turn.button(N_("Organize"), "organize")
        doors = paging.alone(self._doors(turn, spot))
        return paging.page(turn, number, doors, ("organize_page", name), head=head, back=back)

    def settings(self, turn: Turn) -> Answer:
        """Show what a person can set for themselves."""
        return self.settings_page(turn, 1)

    def settings_page(self, turn: Turn, number: int) -> Answer:
        """Show one screen of it. Looking leaves no row about somebody who is not known yet."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        known = person is not None and turn.home is not None
        turn.roles = rights.roles(turn, member) if known else Roles(member=True)
        state = (
            turn.t("I write to you only to answer you.")
            if person is not None and person.quiet
            else turn.t("I write to you when something concerns you.")
        )
        if turn.home is not None and stopped(turn.db, turn.group.id):
            state = rights.stopped_text(turn)
        buttons = [*languages(turn), *self._doors(turn, Spot.SETTINGS)]
        return paging.page(
            turn, number, paging.alone(buttons), ("settings_page",), head=state, back=menu(turn)
        )

    def _doors(self, turn: Turn, spot: Spot) -> list[Button]:
        found = card.open_to(turn, self._features, spot, turn.roles)
        entries = {name: it for one in self._features for name, it in one.presses.items()}
        return [
            turn.button(one.label, one.action)
            for one in found
            if turn.home is not None or not entries[one.action].needs_group
        ]


def menu(turn: Turn) -> Button:
    """Return the way back to the front door."""
    return turn.button(N_("Menu"), "menu")


def languages(turn: Turn) -> tuple[Button, ...]:
    """Return the other languages, each under its own name."""
    return tuple(
        turn.named(LANGUAGE_NAMES[one], "speak", one)
        for one in LANGUAGES
        if one != turn.texts.language
    )
