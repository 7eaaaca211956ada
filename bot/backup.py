"""`porchlight backup FILE`: a copy of the data, which opens nothing told privately by itself."""

from __future__ import annotations

from pathlib import Path

from bot import keys
from bot.config import Settings
from bot.hours import utc_now
from bot.opening import SENTENCES, StartError, open_database, plainly
from storage import backup, lives
from storage.database import Database
from storage.faults import Fault, whole
from storage.migrate import newest, version

_WRITTEN = """\
The copy is {file}. To put it back, stop Porchlight, and run:
  porchlight restore {file}
What was told privately opens only with the key file: keep a copy of {keys} somewhere else."""

_LAID = """\
Ready: take the copy now, with: pg_dump --format=custom
Before this, its rows would have told which came first. To put it back, stop Porchlight, then run:
  pg_restore --clean --if-exists --create --exit-on-error
  porchlight restore --after-pg
What was told privately opens only with the key file: keep a copy of {keys} somewhere else."""

_EMPTY = "There is nothing in this database yet, so there is nothing to copy."


def write(settings: Settings, file: Path | None) -> str:
    """Copy the database into a new file, or make PostgreSQL ready for its own way to do that.

    Returns in plain words what was done. Raises ConfigError, KeysError or StartError with a
    sentence when it cannot be done: also where no key would open what is told privately in it.
    """
    keys.load(settings.keys_file, settings.data_folder, older=True)
    database = open_database(settings)
    try:
        with plainly():
            if version(database) is None:
                raise StartError(_EMPTY)
            if not database.sqlite:
                _begin_life(database, copied=True)
                backup.lay_anew(database)
                return _LAID.format(keys=settings.keys_file)
            if file is None:
                raise StartError("Say where the copy goes: porchlight backup FILE.")
            _refuse_inside(file, settings.data_folder)
            # What is broken would take the place of a good copy, night after night.
            if not whole(database):
                raise StartError(SENTENCES[Fault.BROKEN])
            _begin_life(database)
            backup.write_copy(database, file)
            _begin_life(database)
        return _WRITTEN.format(file=file.absolute(), keys=settings.keys_file)
    except FileExistsError:
        raise StartError(f"{file} is there already: give the copy a name of its own.") from None
    except BlockingIOError:
        raise StartError(f"Another backup to {file} is being written just now.") from None
    except OSError as error:
        raise StartError(f"The copy {file} cannot be written: {error.strerror}.") from None
    finally:
        database.close()


def _begin_life(database: Database, *, copied: bool = False) -> None:
    """Let what is erased from now on be told from what was erased before the copy.

    `copied`: it is made by other means, so that we do not see when it is whole.
    """
    if version(database) != newest():
        return  # an older Porchlight's, which noted nothing
    with database.writer() as writer, database.transaction(writer) as ticket:
        begin = lives.copied if copied else lives.begin
        begin(ticket, utc_now().date())


def _refuse_inside(file: Path, data: Path) -> None:
    """Refuse a copy among the data: a disk takes both, and its name may mean something there."""
    if file.absolute().parent.resolve().is_relative_to(data.resolve()):
        raise StartError(
            f"The copy must not be inside the data folder {data}: what breaks one would break the "
            "other. Give it a place of its own."
        )
