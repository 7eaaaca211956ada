"""An hour in a second: an event loop whose clock jumps.

It stands still while anything can be done, also in a thread, and then jumps to the next timer.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")

EPOCH = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)


class _Jumping(selectors.DefaultSelector):
    """Waits for threads really, and for timers not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.threads = 0

    def select(self, timeout: float | None = None) -> list[Any]:
        if self.threads:
            return super().select(timeout)
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("everything waits, and nothing will ever come")
        if not ready and timeout:
            self.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """The loop. Work in a thread of the pool counts by itself, any other through `real`."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        """Return the virtual seconds since the loop began."""
        return self._jumping.now

    def now(self) -> datetime:
        """Return the virtual time of day."""
        return EPOCH + timedelta(seconds=self._jumping.now)

    async def real(self, work: Awaitable[T]) -> T:
        """Wait for work outside of the loop; the clock stands still meanwhile."""
        self._jumping.threads += 1
        try:
            return await work
        finally:
            self._jumping.threads -= 1

    def run_in_executor(self, executor: Any, func: Any, *args: Any) -> asyncio.Future[Any]:
        future = super().run_in_executor(executor, func, *args)
        self._jumping.threads += 1
        future.add_done_callback(lambda _: self._leave())
        return future

    def _leave(self) -> None:
        self._jumping.threads -= 1


def run(main: Callable[[VirtualLoop], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine function on a virtual loop of its own, in this thread."""
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(main(loop))
    finally:
        loop.run_until_complete(loop.real(loop.shutdown_default_executor()))
        loop.close()
