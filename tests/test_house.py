"""What no linter knows: the rules of the house that a new line could break unseen."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo

import storage
from bot.binding import takes
from bot.house import features
from bot.keys import fresh
from bot.registry import Registry
from bot.texts import LANGUAGES, LOCALES
from tests import catalogue

ROOT = Path(__file__).parent.parent
REGISTRY = Registry(features(fresh()))
SOURCES = [path for room in ("bot", "adapters", "storage") for path in (ROOT / room).rglob("*.py")]

ROOMS_OF_ALL = {"database", "migrate", "leader", "upsert", "lives", "erasing", "parking"}
"""Rooms of the database itself, which know no group."""

OVER_GROUPS = {
    "agenda.first_due", "agenda.next_due", "agenda.planned_last",
    "agenda.all_planned", "copies.hasten", "codes.find", "groups.chat", "groups.found",
    "groups.taken",
    "groups.every_chat", "groups.lost", "groups.place_chats", "groups.of_place", "groups.placed",
    "connections.drop", "connections.move",
    "drafts.named", "tips.add", "tips.by_code", "marks.load", "marks.keep", "marks.drop_old",
    "drafts.keep", "drafts.drafts", "drafts.drop", "drafts.drop_older",
    "people.person", "people.meet", "people.opened_private", "people.set_language",
    "people.set_quiet", "people.accounts",
    "people.address", "people.tell_apart", "members.groups_of", "roles.groups_with_role",
    "cards.arriving", "cards.card_of", "cards.moved", "copies.adopt", "copies.waiting",
    "left_behind.group_of",
    "copies.next_due",
    "copies.rev", "copies.note", "copies.again", "copies.fail", "copies.put_off", "copies.settle",
    "copies.miss",
    "agenda.plan", "agenda.drop", "agenda.planned", "agenda.drop_due", "tip_keys.every",
    "tip_keys.change", "cards.erase_private", "drafts.drop_all", "groups.every", "groups.open_ids",
    "people.erase", "people.name", "members.settle", "sightings.noted",
    "tip_desk.drop_pauses", "tip_desk.pause", "tip_desk.paused",
    "tip_order.rebuild", "tip_pictures.add", "wishes.choose", "wishes.chosen", "wishes.forget",
    "wishes.keep_quiet", "cards.forget_copy", "cards.parking", "cards.parks",
    "numbers.leave_gap", "cards.again_private", "people.arrived", "people.refused",
    "menus.note", "menus.offered", "replies.prepared_by",
    "sites.number", "sites.number_of", "sites.native", "sites.moved",
}  # fmt: skip
"""Drawer functions that do not take the group second: they find it, or belong to a person, a
platform, the one clock or the one delivery."""


def drawers() -> list[str]:
    return [one.name for one in pkgutil.iter_modules(storage.__path__) if not one.ispkg]


@pytest.mark.parametrize("name", [one for one in drawers() if one not in ROOMS_OF_ALL])
def test_every_drawer_function_takes_the_group(name: str) -> None:
    module = import_module(f"storage.{name}")
    for function_name, function in inspect.getmembers(module, inspect.isfunction):
        parameters = list(inspect.signature(function).parameters)
        pure = not parameters or parameters[0] != "db"
        if function.__module__ != module.__name__ or function_name.startswith("_") or pure:
            continue
        over = f"{name}.{function_name}" in OVER_GROUPS
        assert over or parameters[:2] == ["db", "group_id"], f"{name}.{function_name}"


def test_every_door_and_sentence_leads_somewhere() -> None:
    for feature in REGISTRY.features:
        for door in feature.doors:
            for action in filter(None, (door.action, door.young)):
                assert action in REGISTRY.presses, action


def test_every_action_leaves_room_for_its_words_in_a_button() -> None:
    names = [*REGISTRY.presses, *REGISTRY.sheets]
    for name in names:
        assert re.fullmatch(r"[a-z_]{1,30}", name), name


def test_all_that_a_card_brings_takes_the_key_that_draws_it() -> None:
    behind = {"reply": 2, "failed": 2, "stuck": 2}
    brought = (*behind, "line", "landed", "wrote", "called", "undo")
    for kind, card in REGISTRY.cards.items():
        key = takes(card.draw, 1)
        for name in brought:
            if run := getattr(card, name):
                parts = takes(run, behind.get(name, 1))
                whole = parts if parts[-1] is int else parts[:-1]  # the last text takes the rest
                assert whole == key[: len(whole)], f"{kind}.{name}"
                assert parts[-1] is str or len(parts) == len(key), f"{kind}.{name}"


def test_one_name_means_one_thing() -> None:
    """Platforms are twins, and may call what they do alike: nobody reads two of them at once."""
    named: dict[str, set[Path]] = {}
    for path in SOURCES:
        here = path.relative_to(ROOT)
        for one in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(one, ast.ClassDef):
                named.setdefault(one.name, set()).add(here)
    twice = {
        name: sorted(map(str, paths))
        for name, paths in named.items()
        if len({"adapters" if path.parts[0] == "adapters" else path for path in paths}) > 1
    }
    assert not twice


def test_every_excuse_carries_its_reason() -> None:
    excuse = re.compile(r"# (?:noqa(?:: [A-Z0-9, ]+)?|type: ignore\[[a-z-]+\])(?P<reason>.*)")
    for path in SOURCES:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if found := excuse.search(line):
                assert len(found["reason"].strip(" -#")) > 5, f"{path.name}:{number}"


def test_no_file_names_a_machine_or_an_index() -> None:
    # In pieces, so that this file may be looked through like any other.
    hosts, folders = (
        "py" + r"pi\.|python" + "hosted",
        "/(?:root|work|home)" + "/|\\.\\./" + "shared",
    )
    places = re.compile(f"{folders}|{hosts}", re.IGNORECASE)
    for path in ROOT.rglob("*"):
        if ".git" in path.parts or path.suffix not in {
            ".py",
            ".md",
            ".toml",
            ".txt",
            ".yaml",
            ".po",
        }:
            continue
        if any(part.startswith(".venv") for part in path.parts):
            continue
        assert not places.search(path.read_text()), path


def test_words_reach_a_private_chat_by_one_way_which_asks_for_their_reader() -> None:
    placing = re.compile(r"\bcards\.place\(|\bdirect=True\b")
    ways = [path for path in (ROOT / "bot").rglob("*.py") if placing.search(path.read_text())]
    assert [path.name for path in ways] == ["turn.py"]


def test_every_page_leads_where_it_says() -> None:
    pages = [
        path for path in (*ROOT.glob("*.md"), *ROOT.glob("*/*.md")) if ".venv" not in path.parts
    ]
    assert ROOT / ".github" / "CONTRIBUTING.md" in pages
    for page in pages:
        for place in re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", page.read_text()):
            assert (page.parent / place).exists(), f"{page.name}: {place}"
        for file in re.findall(r"`((?:bot|storage|tests|adapters)/[\w/.]+)`", page.read_text()):
            assert (ROOT / file).exists(), f"{page.name}: {file}"


# --- Languages ----------------------------------------------------------------------------

FORBIDDEN = {
    "en": (
        "100 % anonymous|untraceable|end-to-end|monitored|24/7|we will respond|\\bencrypted",
        r"\binform on\b|\bpassphrase|\btoken\b|\bcredential|\bescalat|\bsuspect|\bsuspicious",
        r"\bbroadcast|\backnowledge|\bRSVP|\bdeadline\b|\bballot|\bquorum|\bwelfare check",
        r"\bephemeral|\binline\b|\bDM\b|\bsubmit|\bpurge|\bdenied|\bforbidden|\bunauthorized",
        r"\berror\b|\bexception|\btimeout|\bfailed\b|\bincident|\bticket|!",
        # What stops a slow reader: "whoever" as a subject, idioms, what was told as a thing.
        r"\bwhoever\b|\bwhomever\b|\bcould use a hand\b|\btold privately\b|\bprivate things\b",
        r"\b(goes|go|went|going|gone) out\b|\bits six words\b|\bin danger call\b|\bneutral note",
        r"\banew\b|\bsealed\b|^(Next|Right|More\?)$",
    ),
    "fr": (
        "100 % anonyme|intraçable|de bout en bout|24/7",
        r"\bdénonc|\bdélation|\binformateur|\bjeton|\bidentifiant|\bindividu louche|\bsuspect",
        r"\bdiffusion|\baccuser réception|\bscrutin|\bsoumettre|\bagent de liaison|\bsignalement",
        r"\btu\b|\bton\b|\btes\b|·|!",
        # What is said of a person says nothing of whether it is a woman or a man.
        r"\bvous ai (pas )?vue?s?\b|\bseul responsable|\b[Pp]as vus\b|\} : (vu|confirmé)\b",
        # As read in Québec: a chat is a cat, to "reprendre" is to go on, to "détacher" to untie.
        r"\bchats?\b|\brepren|\brepris|\bdétach|\bdanger maintenant\b|\borganisateur",
        r"\bcoup de main\b|\bquoi de neuf|\bquoi de nouveau|\btous les combien|\brien de tout cela",
        r"\bvous attend|\btout (est )?coupé?r?\b|\bscellé|\bnotes? neutres?\b|\bla suite$|\bbot\b",
    ),
}
"""Words not to use, each beside a better one in the lists that the texts were written by."""


def texts(language: str) -> list[str]:
    if language == LANGUAGES[0]:
        return [part for one in catalogue.sentences() if one.id for part in _parts(one.id)]
    return [part for one in catalogue.translated(language) if one.id for part in _parts(one.string)]


def _parts(value: object) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def test_every_sentence_stands_where_the_catalogue_finds_it() -> None:
    """What is in brackets of its own is no sentence to Babel, and stays English for everybody."""
    known = {one for found in catalogue.sentences() for one in ids(found.id)}
    for file in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and called(node) in catalogue.KEYWORDS:
                said = [one.value for one in node.args if isinstance(one, ast.Constant)]
                assert {one for one in said if isinstance(one, str)} <= known, (file.name, said)


def ids(found: str | tuple[str, ...]) -> tuple[str, ...]:
    return (found,) if isinstance(found, str) else found


def called(call: ast.Call) -> str:
    """Return the name of what is called, without what stands before its last dot."""
    return getattr(call.func, "attr", "") or getattr(call.func, "id", "")


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_sentence_is_translated_with_all_its_slots(language: str) -> None:
    there = {one.id: one for one in catalogue.translated(language) if one.id}
    missing = []
    for sentence in catalogue.sentences():
        if not sentence.id:
            continue
        translation = there.get(sentence.id)
        if translation is None or not all(_parts(translation.string)):
            missing.append(sentence.id)
            continue
        wanted = set(re.findall(r"\{[a-z_]+\}", "".join(_parts(sentence.id))))
        for part in _parts(translation.string):
            assert set(re.findall(r"\{[a-z_]+\}", part)) <= wanted, part
        given = set(re.findall(r"\{[a-z_]+\}", "".join(_parts(translation.string))))
        assert wanted - {"{n}"} == given - {"{n}"}, translation.string
    assert not missing, f"{len(missing)} without a translation: {missing[:5]}"
    assert len(there) == len([one for one in catalogue.sentences() if one.id]), "some are not used"


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_what_is_read_is_what_was_written(language: str) -> None:
    with (LOCALES / language / "LC_MESSAGES" / "porchlight.mo").open("rb") as file:
        read = {tuple(_parts(one.id)): _parts(one.string) for one in read_mo(file) if one.id}
    written = [one for one in catalogue.translated(language) if one.id]
    assert read == {tuple(_parts(one.id)): _parts(one.string) for one in written}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_keep_to_the_word_list(language: str) -> None:
    for pattern in FORBIDDEN[language]:
        for text in texts(language):
            said = re.sub(r"\{[a-z_]+\}", "{}", text)
            assert not re.search(pattern, said, re.IGNORECASE), f"{pattern!r} in {text!r}"


def test_french_signs_stay_beside_their_words() -> None:
    for text in texts("fr"):
        assert catalogue.beside(text) == text
