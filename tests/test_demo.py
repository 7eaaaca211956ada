"""`porchlight demo`, as whoever tries it would see it: from a pipe, and word by word."""

import fcntl
import io
import os
import pty
import select
import subprocess
import sys
import termios
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from adapters.console import Console, Guest, Room, Screen, Unplayable, World
from bot.story import Tell, Typing, story
from bot.words import (
    Answer,
    Button,
    Chat,
    ChatKind,
    Command,
    Delete,
    Edit,
    Find,
    Joined,
    Landed,
    Post,
    Press,
    Reason,
    Refused,
    Said,
    Send,
    Span,
    Standing,
    Text,
    Way,
    plain,
)

pytestmark = pytest.mark.ci

ROOT = Path(__file__).parent.parent


def demo(*words: str, typed: str = "", **environment: str) -> str:
    """Run the demo to its end and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", "demo", *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        input=typed,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


# --- The whole demo ---


@pytest.fixture(scope="module")
def told() -> str:
    """What the story alone prints."""
    return demo("--story")


def part(told: str, number: int) -> str:
    """Return one part of the story."""
    return told.partition(f"\n{number}. ")[2].partition(f"\n{number + 1}. ")[0]


def test_the_story_ends_by_itself_and_in_plain_letters(told):
    assert "That was the story." in told
    assert "\x1b" not in told


def test_the_readme_shows_a_moment_of_the_story(told):
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = readme.partition("<!-- story -->\n```\n")[2].partition("```")[0]
    assert len(shown.splitlines()) >= 10
    assert shown in told


def test_the_story_opens_the_front_door(told):
    assert "Danger now: 911. Thoughts of suicide: 988" in part(told, 1)


def test_the_story_sends_one_message_to_both_chats_and_corrects_it(told):
    sent, _, corrected = part(told, 2).partition("Friday was wrong.")
    assert "New in: Elm Street, Elm Teens" in sent
    assert "Garbage day moves to Friday" in sent.rpartition("Tom, neighbour, 16 · Elm Teens")[2]
    seen = corrected.rpartition("Tom, neighbour, 16 · Elm Teens")[2]
    assert "Garbage day moves to Saturday" in seen
    assert "Friday" not in seen


def test_the_story_tells_something_privately_and_brings_the_answer_back(told):
    private = part(told, 3)
    assert "NOT SENT YET" in private
    assert "(This private chat was erased.)" in private
    for_maya = private.partition("Maya, private > /later 13h")[2]
    assert "Someone tries car doors at night." in for_maya
    assert "Maria" not in for_maya.partition("Maya, private > Thank you")[0]
    answer = private.rpartition("> /paste")[2]
    assert "Maya, community contact, not police:\n  │ Thank you. Did it happen again?" in answer


def test_the_story_counts_votes_from_both_chats_in_one_tally(told):
    assert "Tue 8 Dec 2026 19:00: 2 yes" in part(told, 4).rpartition("One tally")[2]


def test_the_story_reports_a_problem_and_gets_a_question_answered(told):
    group = part(told, 5).rpartition("Maria, neighbour · Elm Street")[2]
    assert "E-1" in group
    assert "Lee, police contact:\n  │ The city decides. I ask them this week." in group


def test_the_story_asks_how_everyone_is(told):
    round_ = part(told, 6)
    assert "[I am fine]" in round_
    assert "[I need some help]" in round_


def test_the_story_speaks_french_and_closes_the_vote(told):
    last = part(told, 7)
    assert "français" in last
    assert "Most people chose: Tue 8 Dec 2026 19:00" in last or "ont choisi" in last


def test_lines_from_a_pipe_are_played_after_the_story():
    out = demo(
        typed="/as ana\n/in private\nmenu\n1\nnonsense 5\n/later 1h\n/who\n/quit\nnot read\n"
    )
    after = out.partition("That was the story.")[2]
    assert "Ana, private > menu" in after
    assert "Dangerous right now?" in after
    assert "It is now" in after
    assert "maya    Maya, community contact, not police" in after
    assert "not read" not in after
    assert "\x1b" not in out


def test_a_pipe_that_just_ends_ends_the_demo():
    assert "/quit" in demo(typed="").partition("That was the story.")[2]


def test_the_story_hands_over_in_english_as_ana_with_three_things_to_try(told):
    end = part(told, 7).rpartition("Ana, private > menu")[2]
    assert "Elm Street. What can I do for you?" in end
    assert "Write to everyone" in end
    handed = " ".join(end.partition("That was the story.")[2].split())
    for words in ("you are Ana, an organizer", "[Urgent alert]", "[Report a problem]", "[My day]"):
        assert words in handed


def test_the_teenagers_of_the_demo_are_known_to_be_under_18():
    out = demo(typed="/as tom\n/in teens\n[Find help]\n")
    help_places = out.partition("That was the story.")[2].rpartition("[Find help]")[2]
    assert "1-800-668-6868" in help_places


def test_help_says_all_that_can_be_typed(desk):
    out = subprocess.run(
        [sys.executable, "-m", "bot", "demo", "--help"],
        cwd=ROOT, env={**os.environ, "COLUMNS": "100"}, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for line in (*desk.console._own, "/quit", "--story", "Ana"):
        assert line in out, line


def test_a_terminal_without_dashes_gets_question_marks():
    assert "That was the story." in demo("--story", PYTHONIOENCODING="ascii")


def test_at_a_terminal_enter_ends_the_pauses_and_ctrl_c_the_demo():
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "demo"],
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm-256color"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        # The terminal is the process's own, so that Ctrl-C reaches it.
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - one call, no thread
    )
    os.close(theirs)

    unread = b""

    def until(words: str) -> str:
        """Read as far as these words; what came with them is read next."""
        nonlocal unread
        while words.encode() not in unread:
            assert select.select([ours], [], [], 60)[0], f"{words!r} never came"
            unread += os.read(ours, 65536)
        seen, _, unread = unread.partition(words.encode())
        return seen.decode(errors="replace")

    try:
        assert "\x1b[" in until("Enter: no pauses")
        os.write(ours, b"\n")
        until("That was the story.")
        until("Ana, private > ")
        # Python misses a Ctrl-C between the prompt and its wait: whoever sees that presses again.
        for _ in range(3):
            os.write(ours, b"\x03")
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=15)
                break
        assert process.wait(timeout=15) == 0
    finally:
        process.kill()
        process.wait()
        os.close(ours)


def test_every_step_of_the_story_can_be_read():
    steps = list(story())
    assert isinstance(steps[0], Tell)
    assert any(isinstance(step, Typing) and step.room == "" for step in steps)
    with pytest.raises(ValueError, match="nobody said this"):
        list(story("maria > hello\n1 nobody said this"))


# --- The practice platform by itself ---


class StillTime:
    """A clock for tests without a bot behind it."""

    moment = datetime(2026, 11, 22, 19, 42)  # noqa: DTZ001 - no zone is at play here

    def now(self):
        return self.moment

    def wall(self, moment):
        return moment

    async def later(self, by):
        self.moment += by / 2
        yield self.moment
        self.moment += by / 2

    async def settle(self):
        """Nothing waits here."""


class Desk:
    """A practice platform with a bot that answers what the test says."""

    def __init__(self) -> None:
        self.out = io.StringIO()
        world = World.of(
            [
                Guest("ana", "Ana", "organizer", ("elm", "oak"), admin=True),
                Guest("tom", "Tom", "neighbour", ("elm",)),
            ],
            [Room("elm", "Elm Street"), Room("oak", "Oak Lane", holds_bot=False)],
        )
        self.console = Console(world, StillTime(), Screen(self.out))
        self.heard = []
        self.answers = []
        self.console.begin(self.receive)

    async def receive(self, incoming):
        self.heard.append(incoming)
        return self.answers.pop(0) if self.answers else None

    async def type(self, *lines: str) -> str:
        """Type lines and return what was printed because of the last."""
        for line in lines:
            self.out.seek(0)
            self.out.truncate()
            await self.console.play(line)
        return self.out.getvalue()

    async def bot_says(self, chat: str, text: str, *buttons: Button) -> str:
        where = Chat("practice", chat, ChatKind.GROUP)
        landed = await self.console.do(where, Send(Post(Text((Span(text),)), (buttons,)), "n"))
        return landed.message


@pytest.fixture
def desk():
    return Desk()


async def test_words_in_a_private_chat_reach_the_bot(desk):
    await desk.type("/in private", "hello there")
    (said,) = desk.heard
    assert isinstance(said, Said)
    assert (said.chat.kind, said.chat.id, said.text) == (ChatKind.DIRECT, "ana", "hello there")


async def test_words_in_a_group_do_not_but_replies_to_the_bot_do(desk):
    number = await desk.bot_says("elm", "Who can help?")
    assert "does not listen" in await desk.type("I can")
    assert desk.heard == []
    await desk.type(f"/reply {number} I can")
    assert desk.heard[0].answers == number
    assert "number stands behind the #" in await _refused(desk, "/reply 99 I can")


async def test_a_command_carries_the_message_that_it_answers(desk):
    await desk.type("/as tom", "The lamp is out")
    await desk.type("/as ana", "/reply 1 /concern")
    (command,) = desk.heard
    assert isinstance(command, Command)
    assert (command.name, command.about.text, command.about.author.name) == (
        "concern",
        "The lamp is out",
        "Tom",
    )


async def test_numbers_and_labels_press_buttons(desk):
    await desk.bot_says("elm", "Vote", Button("Yes", "vote-g-1"), Button("No", "vote-g-2"))
    await desk.type("/in elm", "2", "[Yes]")
    assert [one.data for one in desk.heard] == ["vote-g-2", "vote-g-1"]
    assert desk.heard[0].actor.standing is Standing.ADMIN
    assert "no button with that number" in await _refused(desk, "9")
    assert "no button [Perhaps]" in await _refused(desk, "[Perhaps]")


async def test_an_old_button_can_be_pressed_and_only_where_it_is_seen(desk):
    old = await desk.bot_says("elm", "Vote", Button("Yes", "vote-g-1"), Button("No", "vote-g-2"))
    for words in ("One", "Two", "Three", "Four", "Five"):
        await desk.bot_says("elm", words)
    await desk.type("/in elm")
    await desk.type(f"/press {old} 2", f"/press #{old} 1")
    assert [(one.data, one.message) for one in desk.heard] == [("vote-g-2", old), ("vote-g-1", old)]
    assert "has no button 3" in await _refused(desk, f"/press {old} 3")
    assert "has no button 1" in await _refused(desk, "/press 99 1")
    assert "Like this" in await _refused(desk, "/press 5")
    await desk.type("/in private")
    assert "has no button 1" in await _refused(desk, f"/press {old} 1")


async def test_a_label_that_was_edited_away_cannot_be_pressed(desk):
    number = await desk.bot_says("elm", "Vote", Button("Yes", "vote-g-1"))
    where = Chat("practice", "elm", ChatKind.GROUP)
    await desk.type("/in elm")
    await desk.console.do(where, Edit(number, Post(plain("Closed"))))
    assert "no button [Yes]" in await _refused(desk, "[Yes]")


async def test_a_door_opens_the_private_chat(desk):
    await desk.bot_says("elm", "Card", Button("Ask", "ask-g", Way.DOOR))
    desk.answers = [Answer(Post(plain("What would you like to know?")))]
    printed = await desk.type("/in elm", "[Ask]")
    (press,) = desk.heard
    assert isinstance(press, Press)
    assert (press.chat.id, press.data, press.message) == ("ana", "ask-g", "")
    assert "private chat with Porchlight" in printed
    assert "What would you like to know?" in printed


async def test_add_brings_the_bot_into_another_chat_once(desk):
    await desk.bot_says("elm", "Chats", Button("Add", "join-g", Way.ADD))
    assert "Oak Lane" in await desk.type("/in elm", "[Add]")
    joined, press = desk.heard
    assert isinstance(joined, Joined)
    assert (joined.chat.id, press.chat.id, press.data) == ("oak", "oak", "join-g")
    assert "no other chat" in await _refused(desk, "[Add]")


async def test_links_are_handed_on_and_opened_by_somebody_else(desk):
    await desk.bot_says(
        "elm",
        "Invite",
        Button("Share", "invite-g-7", Way.SHARE),
        Button("Site", way=Way.LINK, value="https://example.org"),
        Button("Copy", way=Way.COPY, value="six small words"),
    )
    assert "practice:invite-g-7" in await desk.type("/in elm", "[Share]")
    assert "https://example.org" in await desk.type("[Site]")
    assert "Nothing was copied" in await _refused(desk, "/paste")
    await desk.type("[Copy]", "/in private", "/paste")
    assert desk.heard[-1].text == "six small words"
    await desk.type("/as tom", "practice:invite-g-7")
    assert (desk.heard[-1].data, desk.heard[-1].actor.name) == ("invite-g-7", "Tom")


async def test_answers_in_a_group_are_seen_by_one_person_only(desk):
    await desk.bot_says("elm", "Vote", Button("Who voted", "who-g"))
    desk.answers = [Answer(Post(plain("Maria and Tom")))]
    assert "only you see this" in await desk.type("/in elm", "[Who voted]")
    assert "Maria and Tom" in await desk.type("/look")
    assert "Maria and Tom" not in await desk.type("/as tom")


async def test_a_public_answer_is_seen_by_everyone(desk):
    await desk.bot_says("elm", "Vote", Button("Tell", "tell-g"))
    desk.answers = [Answer(Post(plain("Said aloud")), public=True)]
    await desk.type("/in elm", "[Tell]")
    assert "Said aloud" in await desk.type("/as tom")


async def test_short_lines_hidden_words_and_erased_chats(desk):
    desk.answers = [
        Answer(Post(plain("Saved.")), toast=True),
        Answer(Post(plain("Gone.")), hide=True),
        Answer(Post(plain("Hello.")), wipe=True),
    ]
    assert "· Saved." in await desk.type("/in private", "one")
    assert "Your message was taken away" in await desk.type("two")
    assert "This private chat was erased" in await desk.type("three")
    shown = await desk.type("/look")
    assert "Hello." in shown
    assert "Gone." not in shown


async def test_what_was_seen_is_shown_in_one_line(desk):
    await desk.type("/in private")
    await desk.bot_says("elm", "First line\nSecond line", Button("Yes", "vote-g-1"))
    assert "Second line" in await desk.type("/in elm")
    again = await desk.type("/in elm")
    assert "First line  [1] Yes" in again
    assert "Second line" not in again
    assert "Second line" in await desk.type("/look")


async def test_time_moves_as_far_as_one_says(desk):
    assert "It is now Mon 23 Nov 2026 21:12." in await desk.type("/later 1d 1h30m")
    assert "How much later" in await _refused(desk, "/later soon")
    assert "How much later" in await _refused(desk, "/later")


async def test_who_and_where_are_told_when_somebody_is_lost(desk):
    assert "Here are: ana, tom." in await _refused(desk, "/as bob")
    assert "in these chats: private, elm, oak." in await _refused(desk, "/in nowhere")
    assert "/later 4h moves the clock" in await desk.type("/?")
    assert "Tom, neighbour; in Elm Street" in await desk.type("/who")
    assert await desk.console.play("/quit") is False


async def test_the_platform_keeps_to_the_words(desk):
    where = Chat("practice", "elm", ChatKind.GROUP)
    number = await desk.bot_says("elm", "Here")
    assert await desk.console.do(where, Edit(number, Post(plain("Here")))) == Landed(number)
    assert await desk.console.do(where, Delete(number)) == Landed(number)
    assert await desk.console.do(where, Edit(number, Post(plain("x")))) == Refused(
        Reason.MESSAGE_GONE
    )
    assert await desk.console.do(where, Find("n")) == Refused(Reason.UNKNOWN)
    inspection = await desk.console.inspect(where, "tom")
    assert (inspection.title, inspection.members, inspection.standing) == (
        "Elm Street",
        2,
        Standing.MEMBER,
    )
    assert not (await desk.console.inspect(Chat("practice", "oak", ChatKind.GROUP))).reachable
    assert (await desk.console.inspect(where, "stranger")).standing is Standing.UNKNOWN


async def _refused(desk: Desk, line: str) -> str:
    with pytest.raises(Unplayable) as caught:
        await desk.console.play(line)
    return str(caught.value)
