"""Notices a PostgreSQL server that says nothing any more, though its connections stand.

A server that is frozen goes on acknowledging what arrives, so that no setting of the network sees
it, and it cannot end a statement by itself. So whoever waits here counts the seconds.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Engine, event

RV = TypeVar("RV")

Seconds = Callable[[], float | None]
"""Says for how long a server may be silent; None: for as long as it likes."""


class Listener(psycopg.Connection[Any]):
    """A connection that is closed when nothing comes for too long."""

    patience: Seconds = staticmethod(lambda: None)

    def wait(self, gen: PQGen[RV], *given: Any, **named: Any) -> RV:
        """Wait for what was asked. Raises OperationalError when it does not come."""
        try:
            return super().wait(_impatient(gen, self.patience()), *given, **named)
        except _SilentError:
            self.pgconn.finish()
            raise


class _SilentError(psycopg.OperationalError):
    """Nothing came any more."""


def _impatient(gen: PQGen[RV], most: float | None) -> PQGen[RV]:
    """Do as `gen` does, and raise when nothing is ready to be read for so many seconds."""
    last = time.monotonic()
    try:
        wanted = next(gen)
        while True:
            ready = yield wanted
            now = time.monotonic()
            if ready:
                last = now
            elif most is not None and now - last > most:
                gen.close()
                raise _SilentError("the server says nothing any more")
            wanted = gen.send(ready)
    except StopIteration as done:
        result: RV = done.value
        return result


def listen(engine: Engine, patience: Seconds) -> None:
    """Let the connections of an engine be such."""

    def connect(_dialect: object, _record: object, given: Any, named: Any) -> Listener:
        made = Listener.connect(*given, **named)
        made.patience = patience
        return made

    event.listen(engine, "do_connect", connect)
