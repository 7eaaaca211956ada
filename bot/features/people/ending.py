"""How a role ends: its rights end with the turn, and what waits for whoever had it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.feature import Feature
from bot.features.people import inviting
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer
from storage import cards, codes, people


class Ending:
    """Ends roles; what `waits` for somebody hears of it."""

    def __init__(self, waits: Sequence[Feature]) -> None:
        self._waits = tuple(waits)

    def by_organizer(self, turn: Turn, mark: str) -> Answer:
        """Take a role back."""
        found = inviting.endable(turn, mark)
        if found is None:
            return inviting.ask_to_end(turn, mark)
        self._end(turn, found.person_id, found.role, turn.local().date())
        if found.role == people.ORGANIZER:
            codes.withdraw(turn.db, turn.group.id, found.person_id)
        for platform, account in people.accounts(turn.db, found.person_id):
            # What was written to them for that role goes from their private chat now.
            cards.touch_in(turn.db, turn.group.id, platform, account)
        if found.person_id != turn.me.id:
            turn.write_to(found.person_id, "role_taken", f"{found.role}_{turn.local():%Y%m%d}")
        return turn.say(
            turn.t("{name} is no longer {role}.", name=found.name, role=turn.role_name(found.role)),
            turn.button(N_("Add people"), "people_add"),
        )

    def erased(self, turn: Turn, person_id: int) -> None:
        """End the roles of somebody who is erased, and the invitations that they made or used."""
        for role in people.seat(turn.db, turn.group.id, person_id).roles:
            self._end(turn, person_id, role)
            if role in people.CONTACTS:
                for one in people.organizers(turn.db, turn.group.id):
                    turn.write_to(one, "role_gone", f"{role}_{turn.now:%Y%m%d%H%M%S}")
        codes.forget(turn.db, turn.group.id, person_id)

    def _end(self, turn: Turn, person_id: int, role: str, day: date | None = None) -> None:
        """End a role; `day` is kept as its last, but for whoever is erased."""
        people.take_role(turn.db, turn.group.id, person_id, role, day)
        turn.touch("front", "card")
        for one in self._waits:
            if one.role_ended is not None:
                one.role_ended(turn, person_id)
