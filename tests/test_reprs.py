"""Shown in an error or a failed assertion, no value tells of a person or repeats their words."""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any, get_args, get_type_hints

import pytest
from sqlmodel import SQLModel

import bot.house  # noqa: F401 - brings in every drawer, so that all tables are known
from bot import words

SECRET = "Quetzalina Wombat"
OURS = {
    "platform", "language", "kind", "nonce", "key", "place", "address", "extras",
    "missing", "members",
}  # fmt: skip
"""What stands in our values and is nobody's: names of platforms, counts."""
TOLD_TO_ALL = (words.About, words.CommandSpec, words.Arg, words.Menu, words.Lines)
"""These hold sentences and labels of ours, and nothing else."""

WORDS = [
    one
    for _, one in inspect.getmembers(words, inspect.isclass)
    if dataclasses.is_dataclass(one)
    and one.__module__.startswith("bot.words.")
    and one not in TOLD_TO_ALL
]
ROWS = sorted(
    (mapper.class_ for mapper in SQLModel._sa_registry.mappers),
    key=lambda one: (one.__module__, one.__name__),
)


def with_secrets(made: type[Any]) -> object:
    """Return a value whose every free text is the secret; what is in it is empty."""
    hints = get_type_hints(made)
    given: dict[str, object] = {}
    for one in dataclasses.fields(made):
        hint = hints[one.name]
        if one.name in OURS:
            given[one.name] = ()
        elif hint is str:
            given[one.name] = SECRET
        elif hint in (bytes, bytes | None):
            given[one.name] = SECRET.encode()
        elif hint == int | None:
            given[one.name] = 7_281_946_503
        elif str in get_args(hint) or "Mapping" in str(hint):
            given[one.name] = {SECRET: SECRET}
        elif one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING:
            given[one.name] = None
    return made(**given)


@pytest.mark.parametrize("made", WORDS, ids=lambda one: one.__name__)
def test_no_word_of_ours_shows_whose_it_is_or_what_they_wrote(made: type[Any]) -> None:
    shown = repr(with_secrets(made))
    assert shown.startswith(made.__name__)
    assert "Quetzalina" not in shown
    assert "7281946503" not in shown


@pytest.mark.parametrize("row", ROWS, ids=lambda one: one.__name__)
def test_no_row_shows_what_it_holds(row: type[SQLModel]) -> None:
    one = row.model_construct(**dict.fromkeys(row.model_fields, SECRET))
    for shown in (repr(one), str(one), f"{[one]}"):
        assert row.__name__ in shown
        assert "Quetzalina" not in shown


def test_all_words_and_rows_are_looked_at() -> None:
    assert len(WORDS) > 30
    assert {row.__tablename__ for row in ROWS} == SQLModel.metadata.tables.keys()
