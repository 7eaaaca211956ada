"""Whoever begins a feature gets one that is whole: tests, types and import contracts agree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import newfeature

pytestmark = pytest.mark.ci

ROOT = newfeature.ROOT
NAME = "lanterns"
ROOMS = ("bot", "adapters", "storage", "tests")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the house in which somebody has just begun a feature."""
    copy = tmp_path_factory.mktemp("house")
    for room in ROOMS:
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    newfeature.write(NAME, copy)
    return copy


def runs(house: Path, command: str, *words: str) -> None:
    done = subprocess.run(
        [Path(sys.executable).with_name(command), *words],
        cwd=house,
        env={**os.environ, "PYTHONPATH": str(house)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_its_tests_and_its_sample_pass(house: Path) -> None:
    files = (f"tests/features/test_{NAME}.py", "tests/test_samples.py")
    runs(house, "pytest", "-p", "no:cacheprovider", *files, "-k", f"{NAME} and not postgresql")


def test_the_linters_have_nothing_to_say(house: Path) -> None:
    runs(house, "ruff", "check", "--no-cache", *ROOMS)
    runs(house, "ruff", "format", "--no-cache", "--check", *ROOMS)
    runs(house, "lint-imports", "--no-cache")


@pytest.mark.full
def test_its_types_agree(house: Path) -> None:
    runs(house, "mypy", f"bot/features/{NAME}", f"storage/{NAME}.py", "bot/house.py")


def test_it_says_what_is_left_to_do() -> None:
    left = newfeature.THEN
    assert "storage.migrations" in left
    assert "tests.catalogue" in left
    assert "README.md" in left


@pytest.mark.parametrize("name", ["wishes", "Lanterns", "two words", "no", "groups", ""])
def test_a_name_that_will_not_do_writes_nothing(house: Path, name: str) -> None:
    before = {path for path in house.rglob("*") if "__pycache__" not in path.parts}
    with pytest.raises(newfeature.TakenError):
        newfeature.write(name, house)
    after = {path for path in house.rglob("*") if "__pycache__" not in path.parts}
    assert before == after
