"""What is known of every platform before it runs: what people call it, and its settings."""

import ast
from pathlib import Path

import pytest

from bot.config import Settings
from bot.platforms import LISTED
from bot.running import Tokens, platforms
from bot.texts import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("about", LISTED, ids=lambda about: about.name)
def test_it_is_called_something_in_every_language(about) -> None:
    assert about.title
    assert about.token
    for names in (about.place, about.choose):
        assert set(names) == set(LANGUAGES)


def test_every_section_of_settings_builds_its_platform() -> None:
    settings = Settings()
    assert set(settings.platforms) == {one.name for one in LISTED}
    built = platforms(settings, Tokens({one.name: "1:a" for one in LISTED}))
    assert [one.about for one in built] == list(LISTED)


def _naming(file: Path) -> bool:
    """Whether a program names a platform, in a word of its own or as what it imports or asks."""
    names = {one.name for one in LISTED}
    tree = ast.parse(file.read_text("utf-8"))
    samples = [one for one in ast.walk(tree) if isinstance(one, ast.Call) and _makes_sample(one)]
    beside = {id(one) for sample in samples for one in ast.walk(sample)}
    for node in ast.walk(tree):
        said = {getattr(node, part, None) for part in ("id", "attr", "name", "module")}
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            said.add(node.value)
        if id(node) not in beside and said & names:
            return True
    return False


def _makes_sample(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "Sample"


def test_a_platform_is_a_folder_a_section_and_a_place_in_one_line() -> None:
    """What conversations of the tests may cost on each is counted by its name too."""
    programs = [file for part in ("bot", "storage") for file in (ROOT / part).rglob("*.py")]
    naming = {str(file.relative_to(ROOT)) for file in programs if _naming(file)}
    assert naming == {"bot/config.py", "bot/platforms.py"}
    for one in LISTED:
        assert (ROOT / "adapters" / one.name / "__init__.py").exists()
    lines = (ROOT / "bot/platforms.py").read_text("utf-8").splitlines()
    (line,) = [line for line in lines if line.startswith("LISTED")]
    assert all(f"{one.name}.ABOUT" in line for one in LISTED)
