"""What the log says while the database fails: its beginning, once a minute, its end."""

from __future__ import annotations

import logging
from collections.abc import Callable

log = logging.getLogger(__name__)

MINUTE = 60.0


class Outage:
    """Counts what could not be kept. `seconds` is a clock that never goes back."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._since: float | None = None
        self._said = 0.0
        self._count = 0

    def failed(self, error: Exception) -> None:
        """Note that something could not be kept."""
        now = self._seconds()
        self._count += 1
        if self._since is None:
            self._since = now
        elif now - self._said < MINUTE:
            return
        self._said = now
        log.error(
            "the database fails (%s); what people send is taken again when it works",
            type(error.__cause__ or error),
            extra={"count": self._count, "seconds": now - self._since},
        )

    def over(self) -> None:
        """Note that something was kept."""
        if self._since is not None:
            after = self._seconds() - self._since
            log.warning("the database works again", extra={"seconds": after})
            self._since, self._count = None, 0
