"""Calling the group otherwise: its cards follow without a sound, and whoever has a role is told."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms, muted, which
from bot.access import organizer
from bot.feature import Sheet
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Field, Form, Post, Text, cited, joined
from storage import groups, members, people, renames
from storage.renames import Rename

SHOWN = 3
"""So many changes of the name are shown, the newest first."""


def show(turn: Turn) -> Answer:
    """Show what the group is called, and who called it so."""
    log = [_told(turn, one) for one in renames.all_of(turn.db, turn.group.id)[:SHOWN]]
    name = turn.t("The group is called **{group}**.", group=turn.group.name)
    return turn.say(
        joined([name, *log], "\n"),
        turn.button(N_("Another name"), "group_name"),
        turn.button(N_("Rules of the group"), "organize_rules"),
    )


def _told(view: View, one: Rename) -> Text:
    name = people.name(view.db, one.person_id) or view.texts.label(N_("an organizer"))
    return view.t(
        "{day}, {name}: {was} became {now}.",
        day=view.texts.day(one.day),
        name=name,
        was=cited(one.was),
        now=cited(one.name),
    )


def _form(turn: Turn, mark: str) -> Form:
    name = Field(
        "name",
        turn.texts.label(N_("Name of the group")),
        turn.t("What is the group called?"),
        limit=which.NAME_LIMIT,
        value=turn.group.name,
    )
    return Form(turn.link("group_called", mark), turn.texts.label(N_("Rename the group")), (name,))


def _check(turn: Turn, _key: str, value: str) -> Text | None:
    if not groups.taken(turn.db, value, besides=turn.group.id):
        return None
    return which.taken(turn, value, which.free_name(turn, value, turn.group.town))


def _filled(turn: Turn, values: Mapping[str, str], asked: str) -> Answer:
    """Show the name before every chat does; nothing is called otherwise yet."""
    was, name = turn.group.name, values["name"]
    if name == was or asked != forms.mark(was):
        return _call(turn, name, asked)
    text = turn.t(
        "The group is called {group} now. Call it {name} from now on, in every chat?",
        group=cited(was),
        name=cited(name),
    )
    return turn.say(
        text,
        turn.button(N_("Send"), "group_name_send", asked),
        (forms.change_button(turn, NAME), forms.stop_button(turn, NAME)),
    )


def send(turn: Turn, asked: str) -> Answer:
    """Call the group so, once the name was looked at."""
    values = forms.whole(turn, NAME, asked)
    return ask(turn) if values is None else _call(turn, values["name"], asked)


def _call(turn: Turn, name: str, asked: str) -> Answer:
    if refused := _silenced(turn):
        return refused
    forms.done(turn, NAME)
    was = turn.group.name
    if asked != forms.mark(was) and name != was:
        return _meanwhile(turn)
    if name != was:
        groups.rename(turn.db, turn.group.id, name)
        number = renames.note(turn.db, turn.group.id, was, name, turn.me.id, turn.local().date())
        turn.home = groups.group(turn.db, turn.group.id)
        turn.touch("front", "card")
        told = members.holders(turn.db, turn.group.id, members.ORGANIZER, *members.CONTACTS)
        for one in {one.person_id for one in told} - {turn.me.id}:
            turn.write_to(one, "group_renamed", number)
    return turn.say(
        turn.t(
            "The group is called {group} now. Its card says so in every chat, without a sound; "
            "organizers and contacts are told.",
            group=cited(name),
        ),
        turn.button(N_("Rules of the group"), "organize_rules"),
    )


def _silenced(turn: Turn) -> Answer | None:
    """Refuse whoever may not write now where the card would say it: the name is words of theirs."""
    told = muted.only_ours(turn, "front", "card")
    return (
        turn.say(told, turn.button(N_("Rules of the group"), "organize_rules"))
        if told.spans
        else None
    )


def _meanwhile(turn: Turn) -> Answer:
    """Somebody else was faster: say what they did, and change nothing."""
    log = renames.all_of(turn.db, turn.group.id)[:1]
    text = turn.t("Another organizer gave it a name meanwhile, so I changed nothing.")
    again = turn.button(N_("Another name"), "group_name")
    rules = turn.button(N_("Rules of the group"), "organize_rules")
    return turn.say(joined([text, *(_told(turn, one) for one in log)], "\n"), again, rules)


NAME = Sheet("group_called", _form, _filled, _check, needs=organizer)


def ask(turn: Turn) -> Answer:
    """Ask what the group is called from now on."""
    return _silenced(turn) or forms.ask(turn, NAME, forms.mark(turn.group.name))


def draw(view: View, number: int) -> Post | None:
    """Draw the private word to whoever has a role that the group is called otherwise."""
    found = next(
        (one for one in renames.all_of(view.db, view.group.id) if one.number == number), None
    )
    return Post(_told(view, found)) if found else None
