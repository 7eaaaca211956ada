"""How a role ends: its rights end with the turn, and what waits for whoever had it goes on."""

from __future__ import annotations

from collections.abc import Sequence

from bot import ended, once, reaching
from bot.before import Before
from bot.binding import Forged
from bot.feature import Feature, Passed
from bot.features.people import inviting
from bot.quitting import gives_up
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Text
from storage import cards, members


class Ending:
    """Ends roles; what `waits` for somebody hears of it, and organizers do."""

    def __init__(self, waits: Sequence[Feature], before: Before) -> None:
        self._waits, self._before = tuple(waits), before

    def by_organizer(self, turn: Turn, mark: str) -> Answer:
        """Take a role back."""
        found = inviting.endable(turn, mark)
        if found is None:
            return inviting.ask_to_end(turn, mark)
        mine = found.person_id == turn.me.id
        ended.end(turn, found.person_id, found.role, ended.BACK if mine else ended.TAKEN)
        if not mine:
            turn.write_to(found.person_id, "role_taken", found.role, f"{turn.local():%Y%m%d}")
        return turn.say(
            turn.t("{name} is no longer {role}.", name=found.name, role=turn.role_name(found.role)),
            turn.button(N_("Add people"), "people_add"),
        )

    def erased(self, turn: Turn, person_id: int) -> None:
        """End the roles of somebody who is erased; what tells of any role may name them.

        That the account was a contact's counts on for its days.
        """
        self._before.keep(turn, person_id)
        for role in members.seat(turn.db, turn.group.id, person_id).roles:
            ended.end(turn, person_id, role, ended.ERASED)
        cards.touch_from(turn.db, turn.group.id, ended.GONE, "")
        turn.stirred = True

    def tell(self, turn: Turn, person_id: int, role: str, how: str, by: int) -> None:
        """Let what waits for them go on, and tell the other organizers.

        Of whoever leaves and comes back again and again they are told once an hour.
        """
        if how == ended.LEFT and not ended.rests(turn, person_id, role):
            return  # they are back already
        passed = Passed()
        for feature in self._waits:
            if feature.role_ended is not None:
                passed += feature.role_ended(turn, person_id)
        of = cards.key_of(person_id, role, how)
        if how == ended.LEFT and (later := once.quiet_until(turn, (ended.GONE,), of)):
            ended.touch(turn, person_id)
            turn.plan(ended.KIND, person_id, role, how, by, due=later)
            return
        key = person_id, role, how, by, passed.on, passed.back, f"{turn.now:%Y%m%d%H%M%S}"
        for one in members.holders(turn.db, turn.group.id, members.ORGANIZER):
            if one.person_id not in (person_id, by):
                turn.write_to(one.person_id, ended.GONE, *key)


def door(turn: Turn, words: str) -> Button | None:
    """Return the way to give the role back for a contact who types that they do."""
    if not gives_up(turn, words, *members.CONTACTS):
        return None
    return turn.button(N_("Give my role back"), "people_give")


def ask_to_give_back(turn: Turn) -> Answer:
    """Say to a contact what giving the role back means, and ask."""
    return turn.say(
        turn.t(
            "You will no longer be {role} of {group}. What waits for you goes on to others, or "
            "back to the person who asked. {told}",
            role=turn.role_name(_held(turn)),
            group=turn.group.name,
            told=_told(turn),
        ),
        turn.button(N_("Give the role back"), "people_give_yes"),
        turn.button(N_("No"), "settings"),
    )


def _told(turn: Turn) -> Text:
    """Say whether the organizers hear of it in private."""
    holders = members.holders(turn.db, turn.group.id, members.ORGANIZER)
    others = [one.person_id for one in holders if one.person_id != turn.me.id]
    if any(reaching.arrives(turn, one) for one in others):
        return turn.t("I tell the organizers.")
    return turn.t("I can write to no organizer now: please tell them.")


def give_back(turn: Turn) -> Answer:
    """End the contact's own role."""
    role = _held(turn)
    ended.end(turn, turn.me.id, role, ended.BACK)
    return turn.say(
        turn.t(
            "You are no longer {role} of {group}. {told}",
            role=turn.role_name(role),
            group=turn.group.name,
            told=_told(turn),
        ),
        turn.button(N_("Menu"), "menu"),
    )


def _held(turn: Turn) -> str:
    held = members.seat(turn.db, turn.group.id, turn.me.id).roles
    role = next((one for one in members.CONTACTS if one in held), None)
    if role is None:
        raise Forged
    return role
