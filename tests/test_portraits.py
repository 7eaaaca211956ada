"""The README shows what Porchlight shows today, to those who see pictures and who hear them."""

import re
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests import portraits

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
SVG = "{http://www.w3.org/2000/svg}"
SHOWN = dict(re.findall(r'<img src="([^"]+\.svg)"[^>]* alt="([^"]+)"', README))
SMALL = 6000
"""Bytes."""


async def test_both_are_as_the_product_draws_them_today():
    """What to do where this fails: `python -m tests.portraits`, and look at them."""
    for name, drawn in (await portraits.drawn()).items():
        assert (portraits.FOLDER / name).read_text("utf-8") == drawn, name


async def test_the_readme_shows_both():
    assert SHOWN.keys() == {f".github/{name}" for name in await portraits.drawn()}


@pytest.mark.parametrize("file", sorted(SHOWN))
def test_whoever_sees_no_picture_reads_what_is_on_it(file: str):
    svg = ET.fromstring((ROOT / file).read_text("utf-8"))
    title, told = svg.findtext(f"{SVG}title"), svg.findtext(f"{SVG}desc")
    assert unescape(SHOWN[file]).startswith(title)
    for label in svg.iter(f"{SVG}text"):
        if "press" in label.get("class", ""):
            assert f"[{label.text}]" in told


@pytest.mark.parametrize("file", sorted(SHOWN))
def test_a_picture_is_small_and_asks_for_nothing_from_elsewhere(file: str):
    drawn = (ROOT / file).read_text("utf-8")
    assert len(drawn.encode()) < SMALL
    assert "prefers-color-scheme: dark" in drawn
    assert not re.search(r"\bhref\b|@import|@font-face|url\((?!#)|<script|<image", drawn)
