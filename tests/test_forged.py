"""Two streets share one Porchlight, and somebody makes up buttons and forms.

Whatever is pressed, filled in or typed by people of Elm Street: nothing of Oak Road is seen or
changed, whoever told something privately stays unknown, and the answer is a clean sentence.
"""

from __future__ import annotations

import asyncio
import logging
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import inspect, text
from sqlmodel import SQLModel

from bot import forms
from bot.features.tips import rules as tip_rules
from bot.words import Answer, Command, Filled, Form, Incoming, Press, Said
from storage import groups, people
from storage.database import Database, Ticket
from tests.stage import Person, Room, Town

OAK = "apricot"
"""A word that stands in everything that people of Oak Road wrote."""

TELLERS = ("Quillon", "Quimby")
"""Whoever told something privately, in Oak Road and in Elm Street."""

ELM_PEOPLE = ("Ana", "Sam", "Maria", "Tom", "Lee", "Maya", "Stranger")
"""Organizers, neighbours, the police contact and the other one, and somebody in no chat."""


# --- A busy day in both streets ----------------------------------------------------------


async def oak_road(town: Town) -> str:
    """Found Oak Road beside Elm Street, with people in the same parts; return its id."""
    parts = {
        "Olga": ("telegram", people.ORGANIZER),
        "Piet": ("telegram", people.POLICE),
        "Nora": ("telegram", ""),
        "Quillon": ("telegram", ""),
        "Cora": ("discord", people.COMMUNITY),
        "Dan": ("discord", ""),
    }
    made = {name: town.person(name, where) for name, (where, _) in parts.items()}
    rooms = [
        town.room("telegram", "Oak Road", [made[one] for one in ("Olga", "Piet", "Nora", "Quillon")]),
        town.room("discord", "Oak Pond", [made[one] for one in ("Cora", "Dan")], place="88"),
    ]

    def found(db: Ticket) -> str:
        group = groups.found(db, "Oak Road", "America/Vancouver", "en", town="Surrey")
        for room in rooms:
            where = room.chat
            chat = groups.connect(
                db, group.id, where.platform, where.id, kind="group", title=where.title,
                place=where.place,
            )  # fmt: skip
            for one in room.people:
                person = people.meet(db, one.platform, one.id, one.name, one.language)
                people.see(db, group.id, chat.id, person.id, town.clock.date())
                people.opened_private(db, one.platform, one.id, group.id)
                if role := parts[one.name][1]:
                    people.give_role(db, group.id, person.id, role)
        turn = town.app.own_turn(db, group.id)
        assert turn is not None
        turn.post("front", "card")
        return group.id

    oak = await town.app.write(found)
    await town.settle()
    for one in made.values():
        await one.says("menu")
    return oak


async def busy_day(town: Town, word: str, *names: str) -> None:
    """Let a street use everything; all words of theirs hold `word`."""
    organizer, neighbour, police, community, teller = (named(town, one) for one in names)
    for choice, (what, where) in enumerate((("lamp", "3rd"), ("loud party", "library"))):
        await neighbour.presses("Report a problem")
        await neighbour.presses("No")
        await neighbour.says(f"{what} {word}")
        await neighbour.says(f"{where} {word}")
        await neighbour.presses(neighbour.labels[choice])
        await neighbour.presses("Send")
    for shown in ("Yes, without my name", f"No, only {police.name} and me"):
        await neighbour.presses("Ask a question")
        await neighbour.fills(whom=f"Ask {police.name}, police", words=f"{word} why", shown=shown)
    await teller.presses("Tell something privately")
    await teller.presses("No")
    await teller.presses(f"{community.name}, community contact, not police")
    await teller.fills(what=f"{word} doors", place=f"{word} block", moment="This week")
    await teller.presses("Next")
    await teller.presses("Yes, with six words")
    await teller.presses("I have them: send")
    await organizer.says("menu")
    await organizer.presses("Write to everyone")
    await organizer.fills(words=f"{word} garbage")
    await organizer.presses("Send")
    await organizer.says("menu")
    await organizer.presses("Organize")
    await organizer.presses("Ask for a vote")
    await organizer.fills(what=f"{word} where", words=f"{word} one, {word} two")
    await organizer.presses("Post")
    await organizer.says("menu")
    await organizer.presses("Organize")
    await organizer.presses("Ask how everyone is")
    await organizer.presses("Once, now")


def named(town: Town, name: str) -> Person:
    return next(one for one in town.everyone if one.name == name)
