"""Draws what setting up shows: as what the bot is in a chat, and the card before it is posted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.texts import N_
from bot.view import NOWHERE, View
from bot.words import Button, Text, joined, wire

EMERGENCY = "911"
"""Canada's number for danger; a group starts with it."""


def choose(view: View, platform: str) -> Button:
    """Return the button that brings the bot into a chat of this platform."""
    return view.choose(platform, wire("setup_here", (NOWHERE,)))


def presence(view: View, title: str, *, reads_all: bool) -> Text:
    """Say as what the bot is in a chat, and what it therefore receives."""
    if reads_all:
        return view.t(
            "I am in {chat} as administrator, so every message there reaches me; I use only "
            "those meant for me. As a plain member I do not get the others.",
            chat=title,
        )
    return view.t("I am in {chat} as a plain member: I read only what is meant for me.", chat=title)


def front(view: View) -> Sequence[Text]:
    """Add the number for what is not urgent to the group's card."""
    number = view.group.nonurgent
    return (view.t("Not urgent: {number}.", number=number),) if number else ()


def preview(view: View, answers: Mapping[str, str]) -> Text:
    """Return the group's card in short, before there is a group."""
    lines = [
        view.t("**{name}**", name=answers["name"]),
        view.t(
            "I am a bot, nobody watches me all day. Danger now: call {number}.", number=EMERGENCY
        ),
    ]
    if answers["number"]:
        lines.append(view.t("Not urgent: {number}.", number=answers["number"]))
    first = view.t("5 of 5: everyone in {chat} will see this card.", chat=answers["title"])
    return joined([first, joined(lines, "\n")])


def back_and_stop(view: View, step: str) -> tuple[Button, Button]:
    """Return the two buttons that every question has."""
    back = view.button(N_("Back"), "setup_back", step)
    return back, view.button(N_("Stop"), "form_stop", "setup")
