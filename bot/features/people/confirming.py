"""Whose role rests on a day long past, and how an organizer vouches for them by one tap."""

from __future__ import annotations

from bot import paging, rights, sightings
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Standing, joined
from storage import members


def listed(turn: Turn, number: int) -> Answer:
    """Show who was not seen in a chat for a week, and offer to vouch for each."""
    return paging.page(
        turn,
        number,
        sightings.items(turn),
        ("people_unseen",),
        head=turn.t("Not seen in a chat for a week:"),
        back=turn.button(N_("People and roles"), "people_list"),
    )


def confirm(turn: Turn, mark: str) -> Answer:
    """Ask once more where they are; where no platform will say, this organizer vouches for them."""
    found = sightings.marked(turn, mark)
    back = turn.button(N_("People and roles"), "people_list")
    if found is None:
        return turn.say(turn.t("That person has no role here any more."), back)
    if found.person_id == turn.me.id:
        return turn.say(turn.t("Somebody else has to confirm you."), back)
    where = rights.look_up(turn, found.person_id)
    if where is Standing.GUEST:
        text = turn.t(
            "{name} is in no chat of {group} now, so the role does not count.",
            name=found.name,
            group=turn.group.name,
        )
        take = turn.button(N_("Take a role back"), "people_back", 1)
        return turn.say(text, take, back)
    if where is Standing.UNKNOWN:
        return _vouch(turn, found.person_id, found.name, back)
    return turn.say(turn.t("{name} is in a chat of the group.", name=found.name), back)


def _vouch(turn: Turn, person_id: int, name: str, back: Button) -> Answer:
    if not rights.vouches(turn):
        text = turn.t("First I need to see you in a chat of {group}.", group=turn.group.name)
        return turn.say(joined([text, rights.show_yourself(turn)], " "), back)
    today = turn.local().date()
    members.confirm(turn.db, turn.group.id, person_id, turn.me.id, today)
    text = turn.t(
        "Confirmed. What {name} may do counts until {day}. Organizers see that you said so.",
        name=name,
        day=turn.texts.day(today + rights.HOLDS),
    )
    return turn.say(text, back)
