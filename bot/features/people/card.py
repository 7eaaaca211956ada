"""Draws people and their roles, and the private words about a role."""

from __future__ import annotations

from collections.abc import Sequence

from bot import ended
from bot.features.people.rules import ROLES
from bot.texts import N_
from bot.view import View
from bot.words import Post, Text, cited, joined
from storage import codes, members, people
from storage.members import Holder

OFFERS = {
    members.POLICE: N_(
        "Police contact of {group}. You see: questions, problems shared with you, private "
        "messages addressed to you. Never from me: member lists, names people did not choose to "
        "show, what is marked not police. What you read may be a record of your agency."
    ),
    members.COMMUNITY: N_(
        "Community contact of {group}, not police. You see: questions, problems shared with "
        "you, private messages addressed to you. Never from me: member lists, names people did "
        "not choose to show. A child in danger must be reported."
    ),
    members.ORGANIZER: N_(
        "Organizer of {group}. You can write to everyone, connect chats, invite people and take "
        "roles back. You see what people send to the organizers."
    ),
}


def holders(view: View) -> tuple[Holder, ...]:
    """Return everyone with a role."""
    return members.holders(view.db, view.group.id, members.ORGANIZER, *members.CONTACTS)


def holder(view: View, one: Holder) -> str:
    """Return somebody with their role: "Lee, police contact, “constable”"."""
    said = view.texts.label(N_("{name}, {role}"), name=one.name, role=view.role_name(one.role))
    return f"{said}, {cited(one.duty)}" if one.duty else said


def everybody(view: View) -> list[Text]:
    """Return who has which role, a line each, and whether there are private messages."""
    lines = [view.t("{who}", who=holder(view, one)) for one in holders(view)]
    off = view.t("Private messages are turned off in this group.")
    return lines if view.group.private_words else [off, *lines]


def draw_answered(view: View, key: str) -> Post | None:
    """Draw how an invitation was answered, for whoever made it."""
    code = codes.find(view.db, key)
    if code is None or code.group_id != view.group.id or code.purpose not in ROLES:
        return None
    role = view.role_name(code.purpose)
    if code.used_by:
        text = view.t(
            "{name} accepted: {role} of {group}.",
            name=code.used_by,
            role=role,
            group=view.group.name,
        )
        return Post(text, ((view.button(N_("People and roles"), "people_list"),),))
    text = view.t("The answer to your invitation as {role} is no.", role=role)
    return Post(text, ((view.button(N_("Add people"), "people_add"),),))


def draw_taken(view: View, role: str, _day: str) -> Post:
    """Draw that a role has ended, for the person who held it."""
    return Post(
        view.t(
            "You are no longer {role} of {group}. What was meant for that role reaches you no "
            "more.",
            role=view.role_name(role),
            group=view.group.name,
        )
    )


def draw_gone(
    view: View, person_id: int, role: str, how: str, by: int, on: int, back: int, _at: str
) -> Post:
    """Draw, for the other organizers, that a role ended, how, and what becomes of what waited.

    Nobody says who it was that is erased.
    """
    named = view.role_name(role)
    there = members.holders(view.db, view.group.id, role)
    if how == ended.LEFT and any(one.person_id == person_id for one in there):
        return Post(
            view.t(
                "**{group}**: {name} is in a chat here again, so the role as {role} counts.",
                group=view.group.name.upper(),
                name=people.name(view.db, person_id),
                role=named,
            )
        )
    next_ = [one.name for one in there if one.person_id != person_id]
    lines = [
        _ended(view, person_id, named, how, by),
        *_waited(view, next_, on, back),
    ]
    if not there:
        lines.append(view.t("{group} has no {role} now.", group=view.group.name, role=named))
    return Post(joined(lines, " "), ((view.button(N_("Add people"), "people_add"),),))


def _ended(view: View, person_id: int, role: str, how: str, by: int) -> Text:
    """Return who has which role no more, and why."""
    name = people.name(view.db, person_id)
    who = {"group": view.group.name.upper(), "name": name, "role": role}
    if not name:
        return view.t("**{group}**: a {role} erased themself here.", **who)
    if how == ended.BACK:
        return view.t("**{group}**: {name} gave the role back and is no longer {role}.", **who)
    if how == ended.TAKEN:
        taker = people.name(view.db, by) or view.texts.label(N_("an organizer"))
        return view.t("**{group}**: {by} ended the role of {name} as {role}.", by=taker, **who)
    return view.t(
        "**{group}**: {name} is in no chat here any more, so is no longer {role}. If {name} comes "
        "back, the role counts again.",
        **who,
    )


def _waited(view: View, next_: Sequence[str], on: int, back: int) -> list[Text]:
    """Return what becomes of what waited for somebody: who has it now, or that it went back."""
    lines = []
    if on:
        to = view.texts.listed(next_) if next_ else view.texts.label(N_("the organizers"))
        lines.append(
            view.tn(
                "{n} thing that waited for them goes on to {to}.",
                "{n} things that waited for them go on to {to}.",
                on,
                to=to,
            )
        )
    if back:
        lines.append(
            view.tn(
                "{n} was for them alone, and goes back to the person who asked.",
                "{n} were for them alone, and go back to the people who asked.",
                back,
            )
        )
    return lines
