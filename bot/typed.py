"""What people typed, as it can be kept and shown anywhere.

Words that show nothing are none: whoever sends only signs that nobody sees has sent no words. Some
signs are left out: control characters and halves of characters, which a database or a
platform refuses, signs of no width, which hide in a word and make it another, and the marks that
turn the direction of all that follows, which would let a person's words change how our own sentence
behind them reads.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import regex

from bot.texts import N_, speaking
from bot.words import Actor, Chat, Command, Event, Filled, Moved, Quoted, Said
from storage.names import called

NAMELESS = N_("Neighbour")
"""What somebody is called of whose name nothing can be seen."""

_BREAKS = re.compile("\r\n?|[\u2028\u2029]")
_LEFT_OUT = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)
_SHOWS = regex.compile(
    r"[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\U0001d159]"
)
"""Any sign that somebody sees: no space, no filler, nothing of no width, no empty Braille cell."""


def tidy(words: str) -> str:
    """Return words without the signs that are left out; "" where nothing of them shows."""
    if not _SHOWS.search(words):
        return ""
    if words.isprintable():  # the usual case, and the cheapest to see
        return words
    return _LEFT_OUT.sub("", _BREAKS.sub("\n", words))


def tidied(incoming: Event) -> Event:
    """Return what came in with tidy words, names and titles."""
    changed: dict[str, Any] = {"chat": _chat(incoming.chat)}
    match incoming:
        case Said(text=text):
            changed["text"] = tidy(text)
        case Command(text=text, about=about):
            changed |= {"text": tidy(text), "about": _quoted(about)}
        case Filled(values=values):
            changed["values"] = {key: tidy(value) for key, value in values.items()}
        case Moved(new=new):
            changed["new"] = _chat(new)
        case _:
            pass
    if not isinstance(incoming, Moved):
        changed["actor"] = _actor(incoming.actor)
    before = {name: getattr(incoming, name) for name in changed}
    return incoming if changed == before else replace(incoming, **changed)


def _one_line(words: str) -> str:
    return words if words.isprintable() else " ".join(tidy(words).split())


def _actor(actor: Actor | None) -> Actor | None:
    """Return who acts under the name that they have here, whatever their platform calls them."""
    if actor is None:
        return actor
    name = called(actor.name, speaking(actor.language).label(NAMELESS))
    return actor if name == actor.name else replace(actor, name=name)


def _chat(chat: Chat) -> Chat:
    return chat if chat.title.isprintable() else replace(chat, title=_one_line(chat.title))


def _quoted(about: Quoted | None) -> Quoted | None:
    if about is None:
        return None
    return replace(about, text=tidy(about.text), author=_actor(about.author))
