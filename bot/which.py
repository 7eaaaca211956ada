"""Says which group this is, so that nobody takes one for another: its name, town and chats."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, count

from bot.fit import SCREEN, ours
from bot.meant import bare_words
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Text, cited, joined
from storage import groups, members, people
from storage.groups import Group, GroupChat
from storage.stops import stopped

SHOWN = 6
"""Most chats that are named."""

SEVERAL = 2
"""In so many groups at least, and somebody has to read which one it is about."""

NAME_LIMIT = 60
"""Most characters in the name of a group."""


def whole_name(group: Group) -> str:
    """Return the name of a group with its town: "Elm Street, Burnaby"."""
    named = group.town.casefold() in group.name.casefold()
    return group.name if named else f"{group.name}, {group.town}"


def called(view: View, chats: Iterable[GroupChat]) -> dict[int, str]:
    """Return what each chat is called in a list, by its id; of two with one name also where."""
    there = list(chats)
    titles = [one.title.casefold() for one in there]
    return {
        one.id: f"{one.title} ({view.platforms[one.platform].title})"
        if titles.count(one.title.casefold()) > 1
        else one.title
        for one in there
    }


def free_name(view: View, name: str, town: str) -> str:
    """Return what a group could be called whose name is taken: with its town, or a number."""
    whole = f"{name}, {town}" if town else name
    numbered = (f"{whole[: NAME_LIMIT - 4]} {number}" for number in count(2))
    mine = view.home.id if view.home else ""
    others = chain((whole[:NAME_LIMIT],), numbered)
    return next(one for one in others if not groups.taken(view.db, one, besides=mine))


def taken(view: View, name: str, other: str) -> Text:
    """Say that a name is another group's, and which one is free."""
    return view.t(
        "Another group here is called {name}, or it looks the same. How about {other}?",
        name=cited(name),
        other=cited(other),
    )


def presented(view: View, group: Group) -> Text:
    """Return what a group is called, where it is, and the chats that it is for."""
    chats = [cited(chat.title) for chat in groups.street_chats(view.db, group.id)[:SHOWN]]
    name = view.t("**{group}**", group=whole_name(group))
    if not chats:
        return name
    return joined([name, view.t("For {chats}.", chats=view.texts.listed(chats))], "\n")


def elsewhere(turn: Turn, gid: str) -> Group | None:
    """Return the group that a link would move this private chat to; None when it stays.

    Of a group that has stopped nobody is asked whether they stay with it.
    """
    if not turn.private or turn.home is None or turn.home.id == gid:
        return None
    if stopped(turn.db, turn.group.id):
        return None
    return groups.group(turn.db, gid)


def ask(turn: Turn, there: Group, data: str) -> Answer:
    """Say that a link leads to another group, before anything of that group is used."""
    text = joined(
        [
            turn.t("This link leads to another group:"),
            presented(turn, there),
            turn.t("Until now this chat was about {group}.", group=whole_name(turn.group)),
        ]
    )
    go = Button(turn.texts.label("Go to {group}", group=whole_name(there)), data)
    stay = turn.button(N_("Stay with {group}"), "menu", group=whole_name(turn.group))
    return turn.say(text, go, stay)


# --- Whoever is in several ------------------------------------------------------------------------


def of(turn: Turn) -> list[Group]:
    """Return the groups that whoever acts is in, without those that have stopped."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    return homes(turn, person.id) if person else []


def homes(view: View, person_id: int) -> list[Group]:
    """Return the groups that somebody is in, without those that have stopped."""
    found = (groups.group(view.db, gid) for gid in members.groups_of(view.db, person_id))
    return [one for one in found if one and not stopped(view.db, one.id)]


def to(turn: Turn, group: Group, action: str, *args: str | int) -> Button:
    """Return a button with the name of another group, for a press in that one."""
    home, turn.home = turn.home, group
    button = turn.named(group.name, action, *args)
    turn.home = home
    return button


def headed(view: View, text: Text, theirs: Sequence[Group]) -> Text:
    """Name the group first, for whoever is in several; not where what we say names one already."""
    said = "".join(one.text for one in text.spans if not one.quoted).casefold()
    if len(theirs) < SEVERAL or any(one.name.casefold() in said for one in theirs):
        return text
    whole = joined([view.t("**{group}**", group=view.group.name.upper()), text], "\n")
    return whole if ours(whole) <= SCREEN else text


def named_in(words: str, theirs: Iterable[Group]) -> Group | None:
    """Return the group that words name, None where they name none of these."""
    said = f" {bare_words(words)} "
    return next((one for one in theirs if f" {bare_words(one.name)} " in said), None)
