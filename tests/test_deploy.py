"""What stands in deploy/ starts this program, and keeps everything in the one folder that it may.

Nothing here needs systemd or a container: what the files name has to be there.
"""

from __future__ import annotations

import re
import shutil
import tomllib
from configparser import ConfigParser
from pathlib import Path

import pytest
import typer.main

from bot import config
from bot.cli import porchlight

ROOT = Path(__file__).parent.parent
CONTAINER = (ROOT / "deploy" / "Containerfile").read_text("utf-8")
UNIT = (ROOT / "deploy" / "porchlight.service").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
KEPT = "/var/lib/porchlight"
PROGRAM = "/opt/porchlight/bin/porchlight"
BOTH = pytest.mark.parametrize("text", [CONTAINER, UNIT], ids=["container", "service"])


def service() -> dict[str, str]:
    """Return the unit's section about the process; of what stands twice, the last."""
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read_string(UNIT)
    return dict(unit["Service"])


def steps(word: str) -> list[str]:
    """Return what the lines of the container file say that begin with a word."""
    return re.findall(rf"^{word} (.+)$", CONTAINER, re.MULTILINE)


def test_both_start_the_program_that_is_there():
    (entry,), (command,) = steps("ENTRYPOINT"), steps("CMD")
    assert (entry, command) == (f'["{PROGRAM}"]', '["run"]')
    assert service()["ExecStart"] == f"{PROGRAM} run"
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert PROGRAM.rpartition("/")[2] in scripts


@BOTH
def test_every_command_that_is_named_is_there(text: str):
    commands = typer.main.get_command(porchlight).commands
    named = re.findall(
        rf"(?:{PROGRAM}|{KEPT} porchlight|ExecStart=\S+) ([a-z]+)(?: ([a-z]+))?", text
    )
    assert ("keys", "new") in named
    for name, inner in named:
        assert name in commands
        assert not inner or inner in commands[name].commands


@BOTH
def test_it_makes_its_own_folder_for_itself_alone(text: str):
    assert re.search(rf"install -d -o porchlight -m 700 {KEPT}$", text, re.MULTILINE)


def test_both_work_in_the_folder_that_they_keep():
    assert steps("WORKDIR")[-1] == KEPT
    assert steps("VOLUME") == [KEPT]
    assert steps("USER") == [service()["User"]]
    assert service()["WorkingDirectory"] == KEPT == f"/var/lib/{service()['StateDirectory']}"


def test_all_that_the_example_names_lies_in_that_folder(tmp_path: Path):
    shutil.copyfile(ROOT / "config.example.toml", tmp_path / config.DEFAULT_FILE)
    settings = config.load(tmp_path / config.DEFAULT_FILE)
    for place in (settings.data_dir, settings.keys_file):
        assert place.parent == tmp_path


def test_the_tokens_are_named_as_the_program_reads_them():
    known = {config.variable(f"{name}.token") for name in config.Settings().platforms}
    assert set(re.findall(r"PORCHLIGHT_\w+", CONTAINER)) == known
    assert set(re.findall(r"PORCHLIGHT_\w+", UNIT)) <= known


def test_the_container_takes_what_is_there_and_all_that_the_program_is():
    taken = [one for line in steps("COPY") if "--from" not in line for one in line.split()[:-1]]
    assert all((ROOT / one).exists() for one in taken)
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packages = told["tool"]["setuptools"]["packages"]["find"]["include"]
    assert {one.rstrip("*") for one in packages} <= set(taken)
    assert {told["project"]["readme"], *told["project"]["license-files"]} <= set(taken)


def test_the_service_may_write_to_nothing_else_and_become_nobody_else():
    may = service()
    assert may["ProtectSystem"] == "strict"
    assert may["ProtectHome"] == may["NoNewPrivileges"] == "yes"
    assert may["CapabilityBoundingSet"] == ""
    assert "ReadWritePaths" not in may
    assert may["LimitMEMLOCK"] == "infinity"


def test_the_readme_leads_to_both_and_builds_the_one_that_is_there():
    for file in ("deploy/porchlight.service", "deploy/Containerfile"):
        assert f"]({file})" in README
    assert "`podman build -t porchlight -f deploy/Containerfile .`" in README
    assert f"`{KEPT}`" in README
