"""The front door: the card that every chat pins, and the same doors in the private chat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from bot import officers
from bot.access import Roles
from bot.danger import now
from bot.feature import Door, Feature, Spot
from bot.rights import stopped_text
from bot.texts import LANGUAGE_NAMES, N_
from bot.view import View
from bot.words import Button, Post, Rows, Text, Way, joined
from storage import members
from storage.names import titled
from storage.stops import stopped

PER_ROW = 2
NAMED = 3
"""So many contacts are named on the card, which fits a phone."""
SHORT_ROLES = {members.POLICE: N_("police"), members.COMMUNITY: N_("community, not police")}


def doors(features: Iterable[Feature], spot: Spot) -> list[Door]:
    """Return the doors of a spot, in their order."""
    found = [door for feature in features for door in feature.doors if door.spot is spot]
    return sorted(found, key=lambda door: door.rank)


def open_to(view: View, features: Sequence[Feature], spot: Spot, roles: Roles) -> list[Door]:
    """Return the doors of a spot whose presses this person may do: the press says who may."""
    entries = {name: one for feature in features for name, one in feature.presses.items()}
    over = view.home is not None and stopped(view.db, view.group.id)
    return [
        door
        for door in doors(features, spot)
        if door.needs.allows(roles)
        and entries[door.action].needs.allows(roles)
        and not (over and entries[door.action].served)
    ]


def photo_doors(features: Sequence[Feature], roles: Roles) -> list[Door]:
    """Return the doors for whoever sends a photo before anything asked for one, each once."""
    found = [door for spot in Spot for door in doors(features, spot) if door.photo]
    open_ = {door.action: door for door in found if door.needs.allows(roles)}
    return list(open_.values())


def buttons(view: View, found: Sequence[Door], way: Way) -> Rows:
    """Return doors as rows of two."""
    made = [view.button(door.label, _action(view, door), way=way) for door in found]
    return tuple(tuple(made[at : at + PER_ROW]) for at in range(0, len(made), PER_ROW))


def _action(view: View, door: Door) -> str:
    return (view.young and door.young) or door.action


def contacts(view: View) -> Text:
    """Return who the group's contacts are, by name and role; of many the first."""
    found = officers.contacts(view)
    each = [[one for one in found if one.role == role] for role in members.CONTACTS]
    # Of many the first of each role: who is not police is never behind "more".
    first = [one for nth in zip_longest(*each) for one in nth if one][:NAMED]
    names = [f"{one.name} ({view.texts.label(SHORT_ROLES[one.role])})" for one in first]
    if len(found) > NAMED:
        more = view.tn("{n} more", "{n} more", len(found) - NAMED)
        return view.t("Contacts: {names}.", names=view.texts.listed([*names, str(more)]))
    return view.t("Contacts: {names}.", names=", ".join(names)) if names else Text()


def draw(view: View, features: Sequence[Feature]) -> Post:
    """Draw the card for a chat of the group; of one that has stopped it leads where it helps."""
    group = view.group
    if stopped(view.db, group.id):
        left = open_to(view, features, Spot.STREET, Roles())
        text = joined([view.t("**{name}**", name=group.name), stopped_text(view), now(view)], "\n")
        return Post(text, buttons(view, left, Way.DOOR), silent=True, pin=True)
    lines = [
        view.t("**{name}**", name=titled(group.name)),
        view.t(
            "I am a bot, nobody watches me all day. Danger now: call {number}.",
            number=group.emergency,
        ),
        contacts(view),
    ]
    for feature in features:
        if feature.front:
            lines.extend(feature.front(view))
    others = [one for one in group.languages if one != group.language]
    rows = (
        *buttons(view, doors(features, Spot.STREET), Way.DOOR),
        *((_language_button(view, one),) for one in others),
    )
    return Post(joined(lines, "\n"), rows, silent=True, pin=True)


def _language_button(view: View, language: str) -> Button:
    return view.named(LANGUAGE_NAMES[language], "speak", language, way=Way.DOOR)


def private(view: View, features: Sequence[Feature], roles: Roles) -> Rows:
    """Return the doors of the private chat that open: everyone's six, and a row for each role."""
    extra: list[Door] = []
    if roles.organizer:
        extra.extend(open_to(view, features, Spot.ORGANIZERS, roles))
    if roles.police or roles.community:
        known = {door.action for door in extra}
        mine = open_to(view, features, Spot.CONTACTS, roles)
        extra.extend(door for door in mine if door.action not in known)
    return (
        *buttons(view, open_to(view, features, Spot.STREET, roles), Way.PRESS),
        *buttons(view, extra, Way.PRESS),
    )


def roles_line(view: View, roles: Roles) -> Text:
    """Return what the person is in this group, when it is more than a neighbour."""
    held = [
        (roles.organizer, view.t("You are an organizer here.")),
        (roles.police, view.t("You are a police contact here.")),
        (roles.community, view.t("You are a community contact here, not police.")),
    ]
    return joined([line for holds, line in held if holds], " ")
