"""What the end-to-end tests share: one running street for each."""

from __future__ import annotations

import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.e2e.hidden import HiddenStreet, hidden_street
from tests.e2e.street import Street, running_street

SIDE_BY_SIDE = 2


@pytest.fixture(autouse=True)
def seat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let only two of these run side by side, however many workers there are."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    file = tmp_path_factory.getbasetemp().parent / f"end-to-end-{worker % SIDE_BY_SIDE}"
    with file.open("w") as taken:
        fcntl.flock(taken, fcntl.LOCK_EX)
        yield


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Street]:
    """Both platforms and the people of Elm Street; nothing runs yet."""
    async with running_street(tmp_path) as made:
        yield made


@pytest.fixture
async def hidden(tmp_path: Path) -> AsyncIterator[HiddenStreet]:
    """A street whose people tell things privately and do nothing else; nothing runs yet."""
    async with hidden_street(tmp_path) as made:
        yield made
