"""What the rows of all tables have in common: shown in an error or a log, a row tells nothing."""

from __future__ import annotations

from sqlmodel import SQLModel


class Row(SQLModel):
    """A row that hides what it holds: names, accounts and words."""

    def __repr__(self) -> str:
        """Return the table's name alone."""
        return f"{type(self).__name__}(…)"

    __str__ = __repr__


def is_private(table: str) -> bool:
    """Tell by its name whether a table holds what was told privately."""
    return table.startswith("tip_")
