"""Parts of the group: organizers say which chats belong to one, people say which they follow."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms, loudness, paging, which
from bot.access import organizer
from bot.binding import Forged
from bot.feature import Sheet
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, Form, Text, joined
from storage import groups, parts, wishes
from storage.parts import Part

PARTS = N_("Parts of the group")
MOST = 8
LONGEST = 30
"""So many parts there can be, with names of so many characters."""


# --- For organizers --------------------------------------------------------------------------


def listed(turn: Turn) -> Answer:
    """Show the parts there are."""
    return page(turn, 1)


def page(turn: Turn, number: int) -> Answer:
    """Show one screen of them."""
    there = parts.parts(turn.db, turn.group.id)
    head = (
        turn.t("Which part? A message can go to the chats of some parts only.")
        if there
        else turn.t(
            "{group} has no parts yet. One can be a street or a block.", group=turn.group.name
        )
    )
    shown = [turn.named(one.name, "part_show", one.number, 1) for one in there]
    add = [turn.button(N_("Add a part"), "part_new")] if len(there) < MOST else []
    menu, items = turn.button(N_("Menu"), "menu"), paging.alone([*add, *shown])
    return paging.page(turn, number, items, ("parts_page",), head=head, back=menu)


def new(turn: Turn) -> Answer:
    """Ask for the name of a new part."""
    return forms.ask(turn, NEW)


def _form(turn: Turn) -> Form:
    name = Field(
        "name",
        turn.texts.label(N_("What is it called?")),
        turn.t("What is the part called? For example: Oak Street."),
        limit=LONGEST,
    )
    return Form(turn.link("part_add"), turn.texts.label(N_("Add a part")), (name,))


def _check(turn: Turn, _key: str, value: str) -> Text | None:
    there = parts.parts(turn.db, turn.group.id)
    if len(there) >= MOST:
        return turn.t("There are {n} parts, and no more fit.", n=MOST)
    if value.casefold() in (one.name.casefold() for one in there):
        return turn.t("There is a part of that name.")
    return None


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    forms.done(turn, NEW)
    return show(turn, parts.add(turn.db, turn.group.id, values["name"]).number, 1)


NEW = Sheet("part_add", _form, _filled, _check, organizer)


def show(turn: Turn, number: int, screen: int) -> Answer:
    """Show which chats belong to a part, and how many people follow it."""
    part = _part(turn, number)
    inside = parts.chats_in(turn.db, turn.group.id, [number])
    chats = groups.street_chats(turn.db, turn.group.id)
    called = which.called(turn, chats)
    named = turn.texts.listed([called[one.id] for one in chats if one.id in inside])
    follow = turn.tn(
        "{n} person follows it.",
        "{n} people follow it.",
        len(wishes.followers(turn.db, turn.group.id, [part.tag])),
    )
    text = (
        turn.t("**{part}**: {chats}.", part=part.name, chats=named)
        if named
        else turn.t("**{part}**: no chat belongs to it.", part=part.name)
    )
    ways = [
        turn.named(
            turn.texts.label(
                N_("Leave out {chat}") if one.id in inside else N_("Add {chat}"),
                chat=called[one.id],
            ),
            "part_chat",
            number,
            one.id,
            int(one.id not in inside),
        )
        for one in chats
    ]
    remove = turn.button(N_("Remove this part"), "part_remove", number)
    return paging.page(
        turn,
        screen,
        paging.alone([remove, *ways]),
        ("part_show", number),
        head=joined([text, follow], " "),
        back=turn.button(PARTS, "parts"),
    )


def put(turn: Turn, number: int, chat_id: int, on: int) -> Answer:
    """Let a chat belong to a part, or not."""
    _part(turn, number)
    if on not in (0, 1) or chat_id not in {
        one.id for one in groups.street_chats(turn.db, turn.group.id)
    }:
        raise Forged(str(chat_id))
    act = parts.put if on else parts.take_out
    act(turn.db, turn.group.id, chat_id, number)
    return show(turn, number, 1)


def remove(turn: Turn, number: int) -> Answer:
    """Let there be no such part any more; what was sent stays."""
    part = _part(turn, number)
    parts.remove(turn.db, turn.group.id, number)
    text = turn.t("{part} is no part any more. What was sent stays.", part=part.name)
    return turn.say(text, turn.button(PARTS, "parts"))


def _part(turn: Turn, number: int) -> Part:
    there = {one.number: one for one in parts.parts(turn.db, turn.group.id)}
    if number not in there:
        raise Forged(str(number))
    return there[number]


# --- For everyone ----------------------------------------------------------------------------


def mine(turn: Turn) -> Answer:
    """Show which parts somebody follows, with one tap for each change."""
    return mine_page(turn, 1)


def mine_page(turn: Turn, number: int) -> Answer:
    """Show one screen of them."""
    settings = turn.button(N_("My settings"), "settings")
    there = parts.parts(turn.db, turn.group.id)
    if not there:
        return turn.say(turn.t("{group} has no parts.", group=turn.group.name), settings)
    followed = wishes.followed(turn.db, turn.group.id, turn.me.id)
    names = [one.name for one in there if one.tag in followed]
    head = (
        turn.t(
            "You follow {parts}. News comes here in private too.", parts=turn.texts.listed(names)
        )
        if names
        else turn.t("You follow no part of the group. Which one should I tell you about here?")
    )
    ways = [
        turn.named(
            turn.texts.label(
                N_("Stop following {part}") if one.tag in followed else N_("Follow {part}"),
                part=one.name,
            ),
            "part_follow",
            one.number,
            int(one.tag not in followed),
        )
        for one in there
    ]
    more, items = ("part_mine_page",), paging.alone(ways)
    return paging.page(turn, number, items, more, head=head, back=settings)


def follow(turn: Turn, number: int, on: int) -> Answer:
    """Follow a part, or no longer; whoever follows one wants news in private."""
    part = _part(turn, number)
    if on not in (0, 1):
        raise Forged(str(on))
    me = turn.me.id
    others = [one for one in wishes.followed(turn.db, turn.group.id, me) if one != part.tag]
    wishes.follow(turn.db, turn.group.id, me, [*others, part.tag] if on else others)
    if on:
        wishes.choose(turn.db, me, **{loudness.NEWS: True})
    return mine(turn)
