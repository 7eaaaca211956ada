"""What the rows of all tables have in common: shown in an error or a log, a row tells nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped
from sqlmodel import SQLModel

PASSING = "passing"
FINAL = "final"


def passing() -> dict[str, Any]:
    """Mark a table or column by which nothing is erased: what it holds comes and goes.

    All others are watched (storage/erasing.py).
    """
    return {PASSING: True}


def final(*values: object) -> dict[str, Any]:
    """Mark a column that ends something with one of these values; `...` stands for any.

    A copy that is put back must not begin it again.
    """
    return {"info": {FINAL: values}}


class Row(SQLModel):
    """A row that hides what it holds: names, accounts and words."""

    def __repr__(self) -> str:
        """Return the table's name alone."""
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def afterwards(number: Mapped[int]) -> ColumnElement[int]:
    """Sort by a number only what was found by something else: what is open, what is somebody's.

    SQLite would walk through all rows of a group otherwise, because they lie in that order.
    """
    return number + 0


def is_private(table: str) -> bool:
    """Tell by its name whether a table holds what was told privately."""
    return table.startswith("tip_")
