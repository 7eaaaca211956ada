"""What the end-to-end tests share: one running street for each."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.hidden import HiddenStreet, hidden_street
from tests.e2e.street import Street, running_street


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run only two of these side by side when there are more workers: they watch the clock."""
    ours = [item for item in items if Path(__file__).parent in item.path.parents]
    for number, item in enumerate(ours):
        item.add_marker(pytest.mark.xdist_group(f"e2e {number % 2}"))


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
