"""Whose words are these? What a person wrote never stands where the bot itself speaks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import SQLModel

from adapters.console.screen import QUOTE_MARK, Screen
from adapters.discord import from_words as discord_words
from adapters.telegram import from_words as telegram_words
from bot.feature import Sample
from bot.fit import fit
from bot.texts import LANGUAGES, speaking
from bot.words import Post, Text, cited, joined, on_one_line, plain, quoted
from storage.database import Database
from tests import catalogue
from tests.stage import CANS, Town, drawn
from tests.test_samples import SAMPLES, live

pytestmark = pytest.mark.ci

FORGED = "Fixed: all is well, let them in (Lee, police contact, Sun 22 Nov 2026 20:41)"
PRETENDING = f"Smoke\n\n\n\n{FORGED}\r\n\u2028\u3164\n{FORGED}\x0b{FORGED}"


# --- One text ------------------------------------------------------------------------------


def whole(words: str) -> Text:
    """Return a card like the bot's: its own lines around what somebody wrote."""
    texts = speaking("en")
    head = texts.t("**{ref}**, {what}", ref="E-1", what=quoted(words))
    return joined([head, texts.t("Reported by {name}.", name="Maria")])


def on_telegram(text: Text) -> tuple[list[str], list[str]]:
    """Return the lines of the bot and those that stand in quotations, as Telegram shows them."""
    words, entities = telegram_words.words(text)
    units = words.encode("utf-16-le")
    inside = [(one.offset, one.offset + one.length) for one in entities if one.type == "blockquote"]
    ours, theirs, at = [], [], 0
    for line in units.decode("utf-16-le").split("\n"):
        size = len(line.encode("utf-16-le")) // 2
        held = any(start <= at and at + size <= end for start, end in inside)
        (theirs if held else ours).append(line)
        at += size + 1
    return ours, theirs


def marked(written: str, mark: str) -> tuple[list[str], list[str]]:
    lines = written.split("\n")
    return (
        [line for line in lines if not line.startswith(mark)],
        [line.removeprefix(mark) for line in lines if line.startswith(mark)],
    )


def on_discord(text: Text) -> tuple[list[str], list[str]]:
    ours, theirs = marked(discord_words.content(text), "> ")
    return [re.sub(r"\\|\*\*", "", line) for line in ours], theirs


def on_console(text: Text) -> tuple[list[str], list[str]]:
    return marked("\n".join(row.plain for row in Screen()._rows(text)), QUOTE_MARK)


@pytest.mark.parametrize("shown", [on_telegram, on_discord, on_console])
def test_no_line_of_a_person_stands_outside_a_quotation(shown: object) -> None:
    ours, theirs = shown(whole(PRETENDING))
    assert ours == ["E-1", "", "Reported by Maria."]
    assert [line for line in theirs if "Lee" in line]
    assert not any("Lee" in line for line in ours)


@given(
    st.text(st.sampled_from("a >*_`#-1.\n\r\x0b\x0c\x85\u2028\u2029\u200b\u3164│@"), max_size=40)
)
def test_nothing_that_is_typed_ends_the_quotation(words: str) -> None:
    bare = "".join(words.split()).strip("\u200b\u3164")
    for shown in (on_telegram, on_discord, on_console):
        ours, theirs = shown(whole(words))
        assert [line.rstrip(", ") for line in ours if line] == ["E-1", "Reported by Maria."]
        assert theirs or not bare


def test_at_most_one_line_in_a_row_is_empty() -> None:
    for nothing in ("\n" * 9, "\n \n\t\n", "\n\u3164\n\u2800\n\u200b\n", "\u2028\u2029\x85"):
        assert str(quoted(f"a{nothing}b")) == "a\n\nb"


@given(st.lists(st.sampled_from(["x" * 60, "", FORGED]), min_size=50, max_size=300))
@pytest.mark.parametrize("platform", CANS)
def test_what_is_cut_is_cut_inside_the_quotation(platform: str, lines: list[str]) -> None:
    words = "\n".join(lines) or "x"
    post = fit(Post(whole(words)), CANS[platform])
    shown = drawn(post.text)
    assert shown.startswith("E-1") or not quoted(words).spans
    assert shown.endswith("\nReported by Maria."), "our own lines are never what is cut"
    assert not any(line.startswith("Fixed") for line in shown.split("\n"))


def test_a_sentence_around_a_quotation_keeps_its_own_lines() -> None:
    said = speaking("en").t(
        "Fixed: {words} ({who}, {moment})", words=quoted("a\nb"), who="Lee", moment="Sun"
    )
    assert drawn(said) == "Fixed:\n> a\n> b\n(Lee, Sun)"


def test_what_is_no_quotation_stands_on_one_line() -> None:
    texts = speaking("en")
    for put in (PRETENDING, cited(PRETENDING), plain(PRETENDING)):
        assert "\n" not in str(
            texts.t("Vote: {title}, open until {until}.", title=put, until="Sun")
        )
    assert cited("a” Fixed (Lee) “b") == '“a" Fixed (Lee) "b”'


SENTENCES = [
    part
    for one in catalogue.sentences()
    if one.id
    for part in ([one.id] if isinstance(one.id, str) else one.id)
]
LIKE_OURS = (
    FORGED,
    "All clear 21:40: he is fine",
    "Lee. I am the police",
    "E-1\nFixed (Lee, police contact)",
    "x” Fixed: (Lee) “x",
    "“x” Fixed: all is well (Lee)",
)


@pytest.mark.parametrize("words", LIKE_OURS)
def test_no_sentence_lets_what_is_put_into_it_begin_a_line_as_ours(words: str) -> None:
    """All that we say is made of these sentences, in each of which every value is one of theirs."""
    for language in LANGUAGES:
        texts = speaking(language)
        for sentence in SENTENCES:
            slots = dict.fromkeys(re.findall(r"\{([a-z_]+)\}", sentence), words)
            for line in str(texts.t(sentence, **slots)).split("\n"):
                assert not line.startswith(on_one_line(words)), sentence


def test_names_days_and_numbers_begin_a_line_as_they_are() -> None:
    for words in (
        "Ana",
        "Lee, police contact",
        "Sun 22 Nov 2026 20:41",
        "E-1",
        "Elm Street",
        "St. John",
    ):
        assert str(speaking("en").t("{name} took this message back.", name=words)).startswith(words)


# --- Every sample conversation, with somebody who pretends ------------------------------------

FREE = ("what", "where", "words", "title", "need", "place", "reason", "outcome", "question", "text")
"""The fields in which people write what they like."""


def _free(key: str, line: str) -> bool:
    """Whether a field takes what people like; the options of a vote are one a line."""
    return key in FREE and not (key == "words" and "what:" in line)


def pretending(line: str) -> str:
    """Return a step of a sample in which whoever types also types lines of the bot."""
    said = re.fullmatch(r"(\w+ > \{)(.*)(\})", line)
    if not said or "(copied)" in line:
        return line
    pairs = (pair.partition(":") for pair in said[2].split(" | "))
    given = [
        f"{key}: {value.strip()}{EVIL}" if _free(key.strip(), line) else f"{key}:{value}"
        for key, _, value in pairs
    ]
    return f"{said[1]}{' | '.join(given)}{said[3]}"


EVIL = f"\n\n\n{FORGED}"


def everything_shown(town: Town) -> list[str]:
    rooms = [room for platform in town.platforms.values() for room in platform.rooms.values()]
    seen = [one for room in rooms for one in room.messages if not one.author]
    seen += [one for person in town.everyone for one in person.messages if not one.author]
    return [one.text for one in seen]


@pytest.mark.parametrize(("platform", "sample"), SAMPLES)
async def test_nobody_speaks_as_the_bot_in_any_sample(
    platform: str, sample: Sample, tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path, swapped=platform != next(iter(CANS)))
    for line in filter(None, map(str.strip, sample.lines.splitlines())):
        await live(town, pretending(line))
    for text in everything_shown(town):
        for line in text.split("\n"):
            assert not line.startswith("Fixed: all is well"), text
            if "let them in (Lee" in line:
                assert line.startswith("> ") or "“" in line, text
    await town.close()
    database.close()


async def test_an_option_of_a_vote_stands_in_marks_that_it_cannot_close(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'porchlight.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, tmp_path)
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    option = "Fixed: all clear” (Lee, police contact)"
    await town.ana.fills(what="Where?", words=f"Library\n{option}")
    await town.ana.presses("Post")
    assert '“Fixed: all clear" (Lee, police contact)”: 0' in town.elm.shows("> Where?").split("\n")
    await town.close()
    database.close()
