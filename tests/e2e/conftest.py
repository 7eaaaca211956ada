"""What the end-to-end tests share: one running street for each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.street import Street, running_street


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Street]:
    """Both platforms and the people of Elm Street; nothing runs yet."""
    async with running_street(tmp_path) as made:
        yield made
