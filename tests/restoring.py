"""A town that remembers what was erased, and a backup of it that is put back."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import SQLModel

from bot.restore import _cleaned
from storage import lives
from storage.erased import Erased
from tests.stage import Town


class Kept:
    """A town that remembers what was erased, and a backup of it that is put back."""

    def __init__(self, town: Town, folder: Path) -> None:
        self.town, self.folder = town, folder
        self.copies: list[tuple[object, list[object]]] = []
        self.known = Erased(folder / "list.erased", b"k" * 32, 35)
        self._remembers()
        self.write(lambda db: lives.begin(db, self.town.clock.date()))

    def _remembers(self) -> None:
        self.town.database.notes = lambda db, gone, back: self.known.note(
            gone, back, lives.number(db), self.town.clock.date()
        )

    def write(self, act) -> None:
        with self.town.database.writer() as writer, self.town.database.transaction(writer) as db:
            act(db)

    def rows(self) -> dict[str, dict[tuple[object, ...], object]]:
        """Return every row of what is kept, by table and key."""
        with self.town.database.engine.connect() as connection:
            return {
                target.name: {
                    tuple(getattr(row, column.name) for column in target.primary_key): row
                    for row in connection.execute(target.select())
                }
                for target in SQLModel.metadata.sorted_tables
            }

    def copy(self) -> None:
        """Make a backup."""
        self.saved = self.rows()
        self.write(lambda db: lives.begin(db, self.town.clock.date()))

    async def put_back(self) -> None:
        """Restore it, and start again."""
        await self.town.app.stop()
        database = self.town.database
        database.notes = None
        with database.engine.begin() as connection:
            for target in reversed(SQLModel.metadata.sorted_tables):
                connection.execute(target.delete())
            for target in SQLModel.metadata.sorted_tables:
                there = [row._asdict() for row in self.saved[target.name].values()]
                if there:
                    connection.execute(target.insert(), there)
        _cleaned(database, self.known, self.town.clock)
        self._remembers()
        self.town.restart()
        await self.town.app.begin()
