"""Writes the skeleton of a feature: `python -m tests.newfeature lanterns`.

The feature is whole and small: organizers write one sentence, and whoever is in the chats reads it.
It has a door behind [My settings], a form, a drawer with one table, a sample and tests, and stands
in the list of features. Change what it does from there. What it cannot write is said at its end.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from string import Template

ROOT = Path(__file__).parent.parent
NAME = re.compile(r"[a-z]{3,16}")
"""A word: it begins the names of presses, and stands alone as the name of a table."""

FILES = {
    "bot/features/$name/__init__.py": '''\
"""$Label: what organizers write, and everyone in the chats can read."""

from __future__ import annotations

from bot.access import member, organizer
from bot.feature import Door, Entry, Feature, Spot
from bot.features.$name import writing
from bot.features.$name.samples import SAMPLES

FEATURE = Feature(
    name="$name",
    doors=(Door(writing.LABEL, "$name", Spot.SETTINGS, member),),
    presses={
        "$name": Entry(writing.show, member),
        "${name}_write": Entry(writing.write, organizer),
    },
    sheets=(writing.WORDS,),
    samples=SAMPLES,
)
''',
    "bot/features/$name/rules.py": '''\
"""What may be written, decided without a database."""

from __future__ import annotations

LONGEST = 200


def one_sentence(words: str) -> bool:
    """Whether this is one line, as it will stand on everybody's screen."""
    return "\\n" not in words.strip()
''',
    "bot/features/$name/writing.py": '''\
"""Showing what stands there, and asking for what is to stand there."""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.access import organizer
from bot.feature import Sheet
from bot.features.$name import rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Field, FieldKind, Form, Text, joined, quoted
from storage import $name

LABEL = N_("$Label")


def show(turn: Turn) -> Answer:
    """Show what stands there now."""
    words = $name.words(turn.db, turn.group.id)
    text = turn.t("Nothing is written here yet.")
    if words:
        told = turn.t("Organizers of {group} wrote:", group=turn.group.name)
        text = joined([told, quoted(words)], "\\n")
    menu = turn.button(N_("Menu"), "menu")
    if not turn.roles.organizer:
        return turn.say(text, menu)
    return turn.say(text, turn.button(N_("Write it"), "${name}_write"), menu)


def _form(turn: Turn) -> Form:
    words = Field(
        "words",
        turn.texts.label(LABEL),
        turn.t("What should everyone read? One sentence."),
        FieldKind.TEXT,
        limit=rules.LONGEST,
    )
    return Form(turn.link("${name}_words"), turn.texts.label(LABEL), (words,))


def _check(turn: Turn, _key: str, value: str) -> Text | None:
    return None if rules.one_sentence(value) else turn.t("Please write it in one line.")


def _filled(turn: Turn, values: Mapping[str, str]) -> Answer:
    forms.done(turn, WORDS)
    $name.write(turn.db, turn.group.id, values["words"])
    return show(turn)


WORDS = Sheet("${name}_words", _form, _filled, _check, needs=organizer)


def write(turn: Turn) -> Answer:
    """Ask what is to stand there."""
    return forms.ask(turn, WORDS)
''',
    "bot/features/$name/samples.py": '''\
"""How it feels, as a conversation: the tests live it on both platforms, and in two streets."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "$Label",
        "ana",
        {"telegram": 3, "discord": 3},
        """
        ana > "$label"
        ana < Nothing is written here yet.
        ana > [Write it]
        ana > {words: We meet at the bench.}
        ana < We meet at the bench.
        maria > "$label"
        maria < Organizers of Elm Street wrote:
        """,
    ),
)
''',
    "storage/$name.py": '''\
"""What organizers wrote for everyone in their chats: one sentence for each group."""

from __future__ import annotations

from sqlmodel import Field, Session

from storage.row import Row
from storage.upsert import upsert


class ${Label}Row(Row, table=True):
    __tablename__ = "$name"

    group_id: str = Field(primary_key=True, foreign_key="groups.id")
    words: str


def words(db: Session, group_id: str) -> str:
    """Return what stands there, "" where nothing does."""
    row = db.get(${Label}Row, group_id, populate_existing=True)
    return row.words if row else ""


def write(db: Session, group_id: str, words: str) -> None:
    """Let this stand there from now on."""
    upsert(db, ${Label}Row, {"group_id": group_id, "words": words})
''',
    "tests/features/test_$name.py": '''\
"""$Label: organizers write, everyone in the chats reads."""

from __future__ import annotations

import pytest

from tests.stage import Town


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_everyone_in_the_chats_reads_what_an_organizer_wrote(town: Town, who: str) -> None:
    await town.ana.says("$label")
    await town.ana.presses("Write it")
    await town.ana.fills(words="We meet at the bench.")
    one = getattr(town, who)
    await one.says("$label")
    assert "> We meet at the bench." in one.last
    assert "Write it" not in one.labels


async def test_nobody_else_writes_it(town: Town) -> None:
    await town.maria.forges(f"${name}_write-{town.group_id}")
    town.maria.sees("Only organizers can do this")


async def test_it_is_one_line(town: Town) -> None:
    await town.ana.says("$label")
    await town.ana.presses("Write it")
    await town.ana.fills(words="We meet\\nat the bench.")
    town.ana.sees("Please write it in one line.")
''',
}

THEN = """\
$name is written, and stands in bot/house.py. Next:

  pytest tests/features/test_$name.py tests/test_samples.py
  python -m storage.migrations "$name"    (then read what it wrote)
  python -m tests.catalogue               (then translate what it added to bot/locale/fr)
  README.md: tell of **$Label** where it tells of [My settings]
"""


class TakenError(Exception):
    """One sentence that says why nothing can be written."""


def write(name: str, root: Path = ROOT) -> str:
    """Write everything that a feature of this name needs; return what is left to do.

    Raises TakenError, before it writes anything, where that cannot be its name.
    """
    if not NAME.fullmatch(name):
        raise TakenError("A feature is called by one word of 3 to 16 small letters.")
    given = {"name": name, "label": name, "Label": name.capitalize()}
    files = {root / Template(path).substitute(given): text for path, text in FILES.items()}
    folder = root / "bot" / "features" / name
    for path in (folder, *files):
        if path.exists():
            raise TakenError(f"There is {path.relative_to(root)} already.")
    for path, text in files.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(Template(text).substitute(given), "utf-8")
    house = root / "bot" / "house.py"
    house.write_text(_listed(house.read_text("utf-8"), name), "utf-8")
    return Template(THEN).substitute(given)


def _listed(house: str, name: str) -> str:
    """Return the list of features with one more: where it is brought in, and last of its own."""
    head, begins, rest = house.partition("from bot.features import (\n")
    brought, ends, rest = rest.partition(")\n")
    lines = sorted([*brought.splitlines(keepends=True), f"    {name},\n"])
    own, closes, rest = rest.partition("    )\n    helped = ")
    return "".join((head, begins, *lines, ends, own, f"        {name}.FEATURE,\n", closes, rest))


def main(words: Sequence[str] | None = None) -> int:
    """Write what the command line names, and return what to exit with."""
    said = argparse.ArgumentParser(
        prog="python -m tests.newfeature", description=__doc__.partition("\n")[0]
    )
    said.add_argument("name", help="one word, as it stands in names of presses: lanterns")
    try:
        sys.stdout.write(write(said.parse_args(words).name))
    except TakenError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
