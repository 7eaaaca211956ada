"""Porchlight does not start with keys that are missing, open to others, among the data or alike."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.test_cli import Terminal

pytestmark = pytest.mark.ci

KEY = re.compile(r'"([A-Za-z0-9+/]{43}=)"')


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A key file beside the folder of the data, as `porchlight keys new` makes it."""
    (tmp_path / "data").mkdir()
    assert Terminal(tmp_path).run("keys", "new").returncode == 0
    return tmp_path / "porchlight.key"


def _missing(file: Path) -> Path:
    file.unlink()
    return file


def _read_by_the_group(file: Path) -> Path:
    file.chmod(0o640)
    return file


def _read_by_everyone(file: Path) -> Path:
    file.chmod(0o604)
    return file


def _among_the_data(file: Path) -> Path:
    return file.rename(file.parent / "data" / "porchlight.key")


def _linked_to_the_data(file: Path) -> Path:
    file.symlink_to(_among_the_data(file))
    return file


def _in_a_folder_of_the_data_by_another_name(file: Path) -> Path:
    _among_the_data(file)
    (file.parent / "elsewhere").symlink_to(file.parent / "data")
    return file.parent / "elsewhere" / "porchlight.key"


def _changed(file: Path, change: Callable[[str], str]) -> Path:
    file.write_text(change(file.read_text()))
    return file


def _alike_in_two_sections(file: Path) -> Path:
    first, *_, last = KEY.findall(file.read_text())
    return _changed(file, lambda text: text.replace(last, first))


def _alike_in_one_section(file: Path) -> Path:
    def again(text: str) -> str:
        key = KEY.findall(text)[1]
        return text.replace("[content]\n", f'[content]\nolder = "{key}"\n')

    return _changed(file, again)


def _too_short(file: Path) -> Path:
    short = base64.b64encode(b"s" * 31).decode()
    return _changed(file, lambda text: text.replace(KEY.findall(text)[2], short))


def _of_an_older_porchlight(file: Path) -> Path:
    return _changed(file, lambda text: text.partition("[route]")[0])


WRONG = {
    _missing: "is not there: “porchlight keys new” makes one.",
    _read_by_the_group: "can be read by others on this computer: “chmod 600",
    _read_by_everyone: "can be read by others on this computer: “chmod 600",
    _among_the_data: "must not be inside the data folder",
    _linked_to_the_data: "must not be inside the data folder",
    _in_a_folder_of_the_data_by_another_name: "must not be inside the data folder",
    _alike_in_two_sections: "holds the same key twice.",
    _alike_in_one_section: "holds the same key twice.",
    _too_short: "is not a key:",
    _of_an_older_porchlight: "holds no key for “route”: “porchlight keys rotate” adds one.",
}


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.__name__.strip("_"))
def test_it_ends_at_once_with_one_sentence_and_without_a_key(file: Path, wrong) -> None:
    keys = KEY.findall(file.read_text())
    terminal = Terminal(file.parent)
    terminal.has_telegram()
    terminal.environment["PORCHLIGHT_KEYS_FILE"] = str(wrong(file))
    done = terminal.run("run")
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.fullmatch(r"porchlight: (The key file|A key for) [^\n]+\.\n", done.stderr)
    assert WRONG[wrong] in done.stderr
    assert not any(key in done.stderr for key in keys)
    assert not (file.parent / "data" / "porchlight.db").exists()


def test_an_open_key_file_is_not_changed_either(file: Path) -> None:
    file.chmod(0o644)
    before = file.read_bytes()
    done = Terminal(file.parent).run("keys", "rotate")
    assert done.returncode == 1
    assert "chmod 600" in done.stderr
    assert file.read_bytes() == before
    assert {one.name for one in file.parent.iterdir()} == {"data", "porchlight.key"}
