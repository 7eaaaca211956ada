"""`porchlight backup FILE`: a copy of the data, which opens nothing told privately by itself."""

from __future__ import annotations

from pathlib import Path

from bot.config import Settings
from bot.running import NEWER, UNREACHABLE, StartError, open_database
from storage import backup
from storage.hold import UnreachableError
from storage.migrate import NewerDatabaseError, version

_WRITTEN = """\
The copy is {file}. To use it, stop Porchlight, and put it where the database is.
What was told privately opens only with the key file: keep a copy of {keys} somewhere else."""

_LAID = """\
Ready: take the copy now, with pg_dump. Before this, its rows would have told which came first.
What was told privately opens only with the key file: keep a copy of {keys} somewhere else."""

_EMPTY = "There is nothing in this database yet, so there is nothing to copy."


def write(settings: Settings, file: Path | None) -> str:
    """Copy the database into a new file, or make PostgreSQL ready for its own way to do that.

    Returns in plain words what was done. Raises ConfigError or StartError with a sentence when it
    cannot be done.
    """
    database = open_database(settings)
    try:
        if version(database) is None:
            raise StartError(_EMPTY)
        if not database.sqlite:
            backup.lay_anew(database)
            return _LAID.format(keys=settings.keys_file)
        if file is None:
            raise StartError("Say where the copy goes: porchlight backup FILE.")
        backup.write_copy(database, file)
        return _WRITTEN.format(file=file, keys=settings.keys_file)
    except FileExistsError:
        raise StartError(f"{file} is there already: give the copy a name of its own.") from None
    except OSError as error:
        raise StartError(f"The copy {file} cannot be written: {error.strerror}.") from None
    except UnreachableError:
        raise StartError(UNREACHABLE) from None
    except NewerDatabaseError:
        raise StartError(NEWER) from None
    finally:
        database.close()
