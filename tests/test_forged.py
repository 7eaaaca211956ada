"""Two streets share one Porchlight, and somebody makes up buttons and forms.

Whatever is pressed, filled in or typed by people of Elm Street: nothing of Oak Road is seen or
changed, whoever told something privately stays unknown, and the answer is a clean sentence.
"""

from __future__ import annotations

import asyncio
import logging
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlmodel import SQLModel

from bot import forms
from bot.binding import takes
from bot.taking import OURS
from bot.words import Answer, Command, Filled, Form, Incoming, Press, Said
from storage import groups, members, people
from storage.database import Database, Ticket
from tests.rows import Rows, rows_of
from tests.stage import Message, Person, Room, Town

pytestmark = pytest.mark.ci

OAK = "apricot"
"""A word that stands in everything that people of Oak Road wrote."""

TELLERS = ("Quillon", "Quimby")
"""Whoever told something privately, in Oak Road and in Elm Street."""

ELM_PEOPLE = ("Ana", "Sam", "Maria", "Tom", "Lee", "Maya", "Stranger")
"""Organizers, neighbours, the police contact and the other one, and somebody in no chat."""


# --- A busy day in both streets ----------------------------------------------------------


async def oak_road(town: Town) -> str:
    """Found Oak Road beside Elm Street, with people in the same parts; return its id."""
    parts = {
        "Opal": ("telegram", members.ORGANIZER),
        "Piet": ("telegram", members.POLICE),
        "Nora": ("telegram", ""),
        "Quillon": ("telegram", ""),
        "Cora": ("discord", members.COMMUNITY),
        "Dan": ("discord", ""),
    }
    made = {name: town.person(name, where) for name, (where, _) in parts.items()}
    rooms = [
        town.room(
            "telegram", "Oak Road", [made[one] for one in ("Opal", "Piet", "Nora", "Quillon")]
        ),
        town.room("discord", "Oak Pond", [made[one] for one in ("Cora", "Dan")], place="88"),
    ]

    def found(db: Ticket) -> str:
        group = groups.found(db, "Oak Road", "America/Vancouver", "en", town="Surrey")
        for room in rooms:
            where = room.chat
            chat = groups.connect(
                db, group.id, where.platform, where.id, kind="group", title=where.title,
                place=where.place,
            )  # fmt: skip
            for one in room.people:
                person = people.meet(db, one.platform, one.id, one.name, one.language)
                members.see(db, group.id, chat.id, person.id, town.clock.date())
                people.opened_private(db, one.platform, one.id, group.id)
                if role := parts[one.name][1]:
                    members.give_role(db, group.id, person.id, role)
        turn = town.app.own_turn(db, group.id)
        assert turn is not None
        turn.post("front", "card", words_of=None)
        return group.id

    oak = await town.app.write(found)
    await town.settle()
    for one in made.values():
        await one.says("menu")
    return oak


async def busy_day(town: Town, word: str, *names: str) -> None:
    """Let a street use everything; all words of theirs hold `word`."""
    organizer, neighbour, police, community, teller = (named(town, one) for one in names)
    for choice, (what, where) in enumerate((("lamp", "3rd"), ("loud party", "library"))):
        await neighbour.presses("Report a problem")
        await neighbour.presses("No")
        await neighbour.says(f"{what} {word}")
        await neighbour.says(f"{where} {word}")
        await neighbour.presses(neighbour.labels[choice])
        await neighbour.presses("Send")
    for shown in ("Yes, without my name", f"No, only {police.name} and me"):
        await neighbour.presses("Ask a question")
        await neighbour.fills(whom=f"Ask {police.name}, police", words=f"{word} why", shown=shown)
    await teller.presses("Tell something privately")
    await teller.presses("No")
    await teller.presses(f"{community.name}, community contact, not police")
    await teller.fills(what=f"{word} doors", place=f"{word} block", moment="This week")
    await teller.presses("Go on (not sent yet)")
    await teller.presses("Yes, with six words")
    await teller.presses("I saved the words: send it")
    await organizer.says("menu")
    await organizer.presses("Write to everyone")
    await organizer.fills(words=f"{word} garbage")
    await organizer.presses("Send")
    await organizer.says("menu")
    await organizer.presses("Organize")
    await organizer.presses("Ask for a vote")
    await organizer.fills(what=f"{word} where", words=f"{word} one, {word} two")
    await organizer.presses("Post")
    await organizer.says("menu")
    await organizer.organizes("Ask how everyone is")
    await organizer.presses("Once, now")
    await organizer.presses("Post")


def named(town: Town, name: str) -> Person:
    return next(one for one in town.everyone if one.name == name)


@dataclass(repr=False)
class Streets:
    """Elm Street and Oak Road after that day, kept as a file that each example takes a copy of.

    `wires` is every button that anybody was shown.
    """

    town: Town
    file: Path
    oak: str
    wires: list[str]

    @property
    def somebody(self) -> list[Person]:
        return [named(self.town, one) for one in ELM_PEOPLE]


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="module")
def streets(loop: asyncio.Runner, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Streets]:
    folder = tmp_path_factory.mktemp("streets")
    made = loop.run(_streets(folder))
    yield made
    made.town.database.close()


async def _streets(folder: Path) -> Streets:
    database = Database(f"sqlite:///{folder / 'day.db'}")
    SQLModel.metadata.create_all(database.engine)
    town = await Town.open(database, folder)
    wires: set[str] = set()
    take = town.app.handle

    async def noting(incoming: Incoming) -> Answer | None:
        answer = await take(incoming)
        for row in answer.post.rows if answer and answer.post else ():
            wires.update(one.data for one in row)
        return answer

    town.app.handle = noting  # type: ignore[method-assign] - every button is written down
    town.elm.people.append(town.person("Quimby", "telegram"))
    oak = await oak_road(town)
    await busy_day(town, "elderberry", "Ana", "Maria", "Lee", "Maya", "Quimby")
    await busy_day(town, OAK, "Opal", "Nora", "Piet", "Cora", "Quillon")
    await town.later(hours=13)
    wires.update(button.data for message in shown(town) for button in message.buttons)
    await town.close()
    database.close()
    return Streets(town, folder / "day.db", oak, sorted(wires - {""}))


def shown(town: Town) -> list[Message]:
    """Return every message in every chat."""
    rooms = [room for platform in town.platforms.values() for room in platform.rooms.values()]
    return [one for where in (*town.everyone, *rooms) for one in where.messages]


# --- What somebody makes up --------------------------------------------------------------

NUMBERS = ("0", "1", "2", "3", "7", "2147483648", "99999999999999999999", "007", "1_0", "\u0661")
WORDS = st.sampled_from((*NUMBERS, "", "yes", "no", "done", "unnamed", "x" * 60, "_", "front"))
KEYS = (
    *("what", "where", "who", "words", "whom", "shown", "place", "moment", "looks", "question"),
    *("first", "every", "dates", "until", "answer", "reason", "duty", "code", "chat", "name"),
    *("town", "number", "city", "need", "more", "by", "minutes", "then"),
    *("also", "rest"),
)
CHOICES = ("everyone", "public", "named", "private", "now", "today", "week", "once", "weekly")
NASTY = st.sampled_from(
    (
        "",
        " ",
        "x" * 5000,
        "\0",
        "a\0b",
        "\ud800",
        "\u202egnp.exe",
        "@everyone <@1> [a](http://b.c) **c** <b>d</b> `e`",
        "stop",
        "menu",
        "K7QM-2XRD",
        "acorn bagel cabin dairy eagle fable",
        "7pm",
        "\n".join("abc" for _ in range(40)),
        "\N{ARABIC LETTER ALEF}\u200f" * 30,
        "9" * 400,
    )
)


@st.composite
def wires(draw: st.DrawFn, streets: Streets) -> str:
    """Return a button's data: a real one, one with a part exchanged, or something else."""
    registry = streets.town.app.registry
    actions = (*registry.presses, *OURS, *registry.sheets)
    group = st.sampled_from((streets.oak, streets.town.group_id, "0", "aaaaaaaa"))
    real = st.sampled_from(streets.wires)
    parts = [word for one in streets.wires for word in one.split("-")[2:] if not _code(word)]
    word = st.sampled_from(parts) | st.sampled_from((*registry.sheets, *KEYS)) | WORDS
    numbers = st.sampled_from(NUMBERS[:4]) | st.sampled_from(NUMBERS)
    match draw(st.integers(0, 12)):
        case 0:
            return draw(st.text(max_size=64))
        case 1 | 2 | 3 | 4:
            words = draw(real).split("-")
            words[1:2] = [draw(group)]
            if draw(st.booleans()) and len(words) > 2:
                words[draw(st.integers(2, len(words) - 1))] = draw(word)
            return "-".join(words)
        case 5 | 6:
            name = draw(st.sampled_from(tuple(registry.sheets)))
            key, mark = (
                draw(st.sampled_from(KEYS)),
                f"{crc32(draw(st.sampled_from(CHOICES)).encode()):08x}",
            )
            action = draw(st.sampled_from(tuple(forms.PRESSES)))
            return "-".join(
                (action, draw(group), name, *draw(st.sampled_from(((), (key,), (key, mark)))))
            )
        case _:
            action = draw(st.sampled_from(actions))
            run = registry.presses[action].run if action in registry.presses else None
            run = registry.sheets[action].form if action in registry.sheets else run
            words = [draw(numbers if kind is int else word) for kind in wanted(run)] if run else []
            return "-".join((action, draw(group), *words))


def wanted(run: Callable[..., Any]) -> list[type]:
    """Return which kinds of words a button's function takes."""
    return list(takes(run, 1))


def _code(word: str) -> bool:
    """An invitation is for whoever has it, so nobody here has one."""
    return re.fullmatch(r"[A-Z2-9]{8}", word) is not None


@st.composite
def acts(draw: st.DrawFn, streets: Streets) -> tuple[Person, Incoming]:
    """Return what somebody of Elm Street, or a stranger, sends."""
    who = draw(st.sampled_from(streets.somebody))
    rooms = [room.chat for room in who.rooms]
    where = draw(st.sampled_from((who.direct, *rooms)))
    said = st.text(max_size=30) | NASTY | st.sampled_from(("lamp", "Tue 8 Dec 7pm, Thu 10 Dec"))
    match draw(st.integers(0, 9)):
        case 0:
            mine = [one.id for one in who.messages]
            mine += [one.id for room in who.rooms if where != who.direct for one in room.messages]
            answers = draw(st.sampled_from((*mine, "", "77")))
            return who, Said(where, who.actor, draw(said), "5", answers)
        case 1:
            name = draw(st.sampled_from((*streets.town.app.registry.shortcuts, "nothing")))
            return who, Command(where, who.actor, name, draw(said))
        case 2 | 3 | 4:
            given_values = st.sampled_from(CHOICES) | said
            keys = st.sampled_from((*KEYS, "nothing"))
            values = draw(st.dictionaries(keys, given_values, max_size=5))
            return who, Filled(where, who.actor, draw(wires(streets)), values)
        case _:
            # Half of them come by a link, as anybody can make one up.
            pressed = draw(st.sampled_from(("", "5")))
            return who, Press(where, who.actor, draw(wires(streets)), pressed)


# --- What must not happen ----------------------------------------------------------------


def said_in(answer: Answer | None) -> str:
    """Return everything that an answer shows."""
    words = []
    if answer and answer.post:
        words += [str(answer.post.text), *(one.label for row in answer.post.rows for one in row)]
    if answer and answer.form:
        words += _form_words(answer.form)
    return "\n".join(words)


def _form_words(form: Form) -> list[str]:
    words = [form.title]
    for one in form.fields:
        words += [one.label, str(one.ask), one.value, *(choice.label for choice in one.choices)]
    return words


def rows_of_oak(streets: Streets) -> Rows:
    """Return every row that belongs to Oak Road, also by way of another row, and its people's."""
    theirs = {one.id for one in streets.town.everyone if one.name not in ELM_PEOPLE}
    return rows_of(streets.town, {streets.oak}, theirs)


class Broken(logging.Handler):
    """Collects what the log calls a mistake of ours."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


async def play(streets: Streets, folder: Path, todo: list[tuple[Person, Incoming]]) -> None:
    """Let it all happen in a copy of both streets, and look at what came of it."""
    town = streets.town
    shutil.copy(streets.file, folder / "copy.db")
    town.database = Database(f"sqlite:///{folder / 'copy.db'}")
    clock = town.clock
    kept = [(where, list(where.messages)) for where in _places(town)]
    town.restart()
    broken = Broken()
    logging.getLogger().addHandler(broken)
    try:
        before = rows_of_oak(streets)
        for who, incoming in todo:
            answer = await town.app.handle(incoming)
            words = said_in(answer)
            assert OAK not in words, (who.name, incoming)
            assert not any(one in words for one in TELLERS), (who.name, incoming)
            assert not broken.records, (who.name, incoming, broken.records[0].exc_info)
        await town.settle()
        after = rows_of_oak(streets)
        for name in before:
            assert before[name] <= after[name], (name, todo)
            new = after[name] - before[name]
            assert not new or name in ("tip_cases", "agenda"), (name, new, todo)
        await town.later(hours=5)
        assert not broken.records, (todo, broken.records[0].exc_info)
        for where in (*streets.somebody, town.elm, town.teens):
            for message in where.messages:
                assert OAK not in message.text
                assert not any(one in message.text for one in TELLERS)
    finally:
        logging.getLogger().removeHandler(broken)
        await town.close()
        town.database.close()
        town.clock = clock
        for where, messages in kept:
            where.messages[:] = messages


def _places(town: Town) -> list[Person | Room]:
    rooms = [room for platform in town.platforms.values() for room in platform.rooms.values()]
    return [*town.everyone, *rooms]


CALM = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


def check(streets: Streets, loop: asyncio.Runner, folder: Path, examples: int) -> None:
    @settings(max_examples=examples, deadline=None, suppress_health_check=CALM)
    @given(st.lists(acts(streets), min_size=1, max_size=16))
    def nothing_happens(todo: list[tuple[Person, Incoming]]) -> None:
        loop.run(play(streets, folder, todo))

    nothing_happens()


@pytest.mark.parametrize("name", ELM_PEOPLE)
def test_whoever_erases_themselves_changes_nothing_in_another_street(
    streets: Streets, loop: asyncio.Runner, tmp_path: Path, name: str
) -> None:
    who = named(streets.town, name)
    for group in (streets.town.group_id, streets.oak):
        asks, yes = (
            Press(who.direct, who.actor, f"{one}-{group}", "5")
            for one in ("erase_ask", "erase_yes")
        )
        loop.run(play(streets, tmp_path, [(who, asks), (who, yes)]))


@pytest.mark.parametrize("name", ["Sam", "Ana", "Maria"])
def test_no_button_of_another_street_does_anything_there_from_a_chat_of_ours(
    streets: Streets, loop: asyncio.Runner, tmp_path: Path, name: str
) -> None:
    who = named(streets.town, name)
    presses = [
        Press(room.chat, who.actor, f"{action}-{streets.oak}", "5")
        for action, entry in streets.town.app.registry.presses.items()
        if not wanted(entry.run)
        for room in who.rooms
    ]
    loop.run(play(streets, tmp_path, [(who, press) for press in presses]))


def test_what_people_make_up_reaches_no_other_street(
    streets: Streets, loop: asyncio.Runner, tmp_path: Path
) -> None:
    check(streets, loop, tmp_path, 40)


@pytest.mark.full
def test_what_people_make_up_reaches_no_other_street_in_full(
    streets: Streets, loop: asyncio.Runner, tmp_path: Path
) -> None:
    check(streets, loop, tmp_path, 3000)


# --- One by one: what was made up once, or was left standing on a screen -------------------


async def test_a_number_that_is_none_gets_one_clean_sentence(town: Town) -> None:
    for number in ("99999999999999999999", "2147483648", "1_0", "\u0661", "a\0b"):
        await town.maria.forges(f"question_undo-{town.group_id}-{number}")
        assert town.maria.last.startswith("That button is too old.")


async def test_a_word_too_many_gets_one_clean_sentence(town: Town) -> None:
    await town.lee.forges("choose_group-0-nothing")
    town.lee.sees("That button is too old.")


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_signs_that_no_database_takes_are_left_out(town: Town, who: str) -> None:
    one = getattr(town, who)
    one.name = f"{one.name}\u202e\n"
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="lamp\0 \ud800out\u202e", where="3rd\r\nand Elm", who="Everyone here")
    await one.presses("Add my name")
    await one.presses("Send")
    text = town.elm.shows("lamp out")
    assert "> 3rd\n> and Elm" in text
    assert not set(text) & set("\0\u202e\ud800\r")


async def test_an_older_button_never_sends_half_a_story(town: Town) -> None:
    await town.maria.presses("Tell something privately")
    await town.maria.presses("No")
    await town.maria.presses("Maya, community contact, not police")
    await town.maria.fills(what="car doors", place="Elm and 3rd", moment="This week")
    send = next(
        one.data for one in town.maria.messages[-1].buttons if one.label == "Go on (not sent yet)"
    )
    await town.maria.presses("Change")
    await town.maria.presses("Near which corner or block?")
    for older in (send, send.replace("tip_next", "tip_send_only")):
        await town.maria.forges(older)
        town.maria.sees("That button is too old.")
    await town.maria.says("Oak and 9th")
    town.maria.sees("This is exactly what will be read")


async def test_an_older_button_never_sends_a_story_to_somebody_else(town: Town) -> None:
    sends = []
    for reader in ("Maya, community contact, not police", "Lee, police contact"):
        await town.maria.presses("Tell something privately")
        await town.maria.presses("No")
        await town.maria.presses(reader)
        await town.maria.fills(what=f"for {reader[:4]}", place="Elm and 3rd", moment="This week")
        sends.append(town.maria.messages[-1].buttons[0].data)
    await town.maria.forges(sends[0].replace("tip_next", "tip_send_only"))
    town.maria.sees("That button is too old.")
    await town.later(hours=13)
    town.maya.never_saw("private message")
    await town.maria.forges(sends[1].replace("tip_next", "tip_send_only"))
    town.maria.sees("That took a while.")


async def test_words_for_one_street_never_end_up_in_another(town: Town) -> None:
    oak = await oak_road(town)
    ana, opal = town.ana, named(town, "Opal")

    def both(db: Ticket) -> None:
        person = people.person(db, opal.platform, opal.id)
        elm = groups.chat(db, "telegram", town.elm.chat.id)
        assert person
        assert elm
        members.see(db, town.group_id, elm.id, person.id, town.clock.date())
        members.give_role(db, town.group_id, person.id, members.ORGANIZER)

    await town.app.write(both)
    town.elm.people.append(opal)
    await opal.says("menu")
    await opal.presses("Write to everyone")
    await opal.fills(words="only for Oak Road")
    send = next(one.data for one in opal.messages[-1].buttons if one.label == "Send")
    await opal.forges(send.replace(oak, town.group_id))
    opal.sees("There is nothing to send")
    town.elm.hides("only for Oak Road")
    await opal.forges(f"form_change-{town.group_id}-announce_words")
    opal.sees("That button is too old.")
    await opal.forges(send)
    assert "only for Oak Road" in named(town, "Nora").rooms[0].messages[-1].text
    ana.never_saw("only for Oak Road")


async def test_nobody_goes_on_with_a_sentence_that_is_not_theirs_to_say(town: Town) -> None:
    await town.maria.says("garbage tomorrow")
    await town.maria.forges(f"say_announce-{town.group_id}-0")
    town.maria.sees("Only organizers can do this; ask Ana, Sam.")
    town.maria.never_saw("It will look like this")


async def test_who_is_in_no_chat_reads_nothing_and_leaves_no_row(town: Town) -> None:
    await town.ana.says("menu")
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Where do we meet?", words="Library, School")
    await town.ana.presses("Post")
    await town.stranger.says("menu")
    await town.stranger.forges(f"whats_on-{town.group_id}")
    town.stranger.sees("This is for people in the chats of this group.")
    town.stranger.never_saw("Where do we meet?")
    oak = await oak_road(town)
    with town.database.reading() as db:
        before = db.connection().execute(text("SELECT count(*) FROM memberships")).scalar()
    await town.maria.says("menu")
    await town.maria.forges(f"question_start-{oak}")
    town.maria.sees("This is for people in the chats of this group.")
    with town.database.reading() as db:
        after = db.connection().execute(text("SELECT count(*) FROM memberships")).scalar()
    assert before == after


async def test_a_reader_who_left_the_server_answers_nothing_more(town: Town) -> None:
    await town.tom.presses("Tell something privately")
    await town.tom.presses("No")
    await town.tom.presses("Maya, community contact, not police")
    await town.tom.fills(what="car doors", place="Elm and 3rd", moment="This week")
    await town.tom.presses("Go on (not sent yet)")
    await town.tom.presses("Yes, with six words")
    await town.tom.presses("I saved the words: send it")
    await town.later(hours=13)
    await town.maya.presses("Answer")
    form = town.maya.form
    assert form is not None
    town.teens.people.remove(town.maya)
    await town.later(days=3)
    late = Filled(town.maya.direct, town.maya.actor, form.data, {"words": "too late"})
    answer = await town.app.handle(late)
    assert "Your role rests until you are back in a chat of Elm Street." in said_in(answer)


async def test_a_word_too_long_for_any_button_gets_one_clean_sentence(town: Town) -> None:
    for data in ("role_what-0-" + "x" * 60, "tip_reply-0-" + "x" * 50 + "-0"):
        answer = await town.app.handle(Filled(town.lee.direct, town.lee.actor, data, {"duty": "x"}))
        assert "That button is too old" in said_in(answer)


async def test_a_button_for_a_case_that_is_none_gets_one_clean_sentence(town: Town) -> None:
    for action in ("tip_reason", "tip_reply", "tip_end", "tip_seen"):
        last = ("-0",) if action == "tip_reply" else ()
        data = "".join((f"{action}-{town.group_id}-nothing", *last))
        made_up: Incoming = Press(town.lee.direct, town.lee.actor, data, "5")
        if action in town.app.registry.sheets:
            made_up = Filled(town.lee.direct, town.lee.actor, data, {"words": "x", "reason": "x"})
        assert "This was taken back" in said_in(await town.app.handle(made_up))


@pytest.mark.parametrize("lost", ["role", "place"])
async def test_a_contact_no_more_reads_nothing_new_in_the_old_messages(
    town: Town, lost: str
) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    town.lee.sees("lamp out")

    def take(db: Ticket) -> None:
        lee = people.person(db, town.lee.platform, town.lee.id)
        assert lee
        members.take_role(db, town.group_id, lee.id, members.POLICE)

    if lost == "role":
        await town.app.write(take)
    else:
        await town.lee.leaves(town.elm)
    await town.sam.presses("Passed on")
    await town.sam.fills(words="the city, in private")
    await town.sam.presses("Send now")
    assert "the city, in private" in town.ana.sees("lamp out")
    town.lee.never_saw("the city, in private")
    town.lee.never_saw("lamp out")
