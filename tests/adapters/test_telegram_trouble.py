"""Answers meet cut connections, servers in trouble and long waits on Telegram, and arrive."""

import asyncio
from typing import Any

import pytest

from adapters.telegram import answers, doing, trying
from adapters.telegram.platform import Telegram
from bot.words import Answer, Button, Incoming, Press, Said, Send
from tests.adapters.telegram_street import Core, always, ours, post, running
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram_people import Person
from tests.platforms.telegram_world import Chat, Toast

TROUBLE: list[dict[str, Any]] = [
    {},
    {"after_accept": True},
    {"status": 500},
    {"status": 502, "after_accept": True},
    {"status": 503, "count": 4},
    {"status": 429, "retry_after": 40},
]
"""What happens to a call: it is cut, or done and cut, or refused, or it has to wait."""


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Telegram's seconds be thousandths."""
    seconds = doing.seconds
    monkeypatch.setattr(doing, "seconds", lambda error: seconds(error) / 1000)


@pytest.fixture
def maria(server: TelegramServer) -> Person:
    return server.person("Maria")


@pytest.fixture
def ana(server: TelegramServer) -> Person:
    return server.person("Ana")


@pytest.fixture
def elm(server: TelegramServer, maria: Person, ana: Person) -> Chat:
    chat = server.group("Elm Street", [maria], creator=ana, kind="supergroup")
    ana.adds_bot(chat)
    return chat


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_words_arrive(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, trouble: dict[str, Any]
):
    core.says = always(Answer(post("Your six words.")))
    server.fail_next("sendMessage", **trouble)
    maria.starts()
    await maria.sees("Your six words.")
    await server.until(lambda: server.called("sendMessage")[-1].status == 200)


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_the_pressed_message_becomes_what_it_should(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, trouble: dict[str, Any]
):
    core.says = always(Answer(post("First.", Button("Go on (not sent yet)", "next"))))
    maria.starts()
    first = await maria.sees("First.")
    core.says = always(Answer(post("Second."), replace=True))
    server.fail_next("editMessageText", **trouble)
    assert await maria.presses(maria.private, "Go on (not sent yet)") == Toast("")
    assert first.text == "Second."
    assert len(maria.private.messages) == 2


@pytest.mark.parametrize("trouble", TROUBLE)
async def test_a_toast_is_shown_or_its_words_are_said(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: Chat, trouble: Any
):
    maria.starts()
    await porch.do(ours(elm), Send(post("Card", Button("Yes", "vote-1")), "n"))
    core.says = always(Answer(post("Yes is noted."), toast=True))
    server.fail_next("answerCallbackQuery", **trouble)
    maria.taps(elm, "Yes")
    await server.until(
        lambda: (
            Toast("Yes is noted.") in maria.toasts
            or "Yes is noted." in [one.text for one in maria.private.messages]
        )
    )


async def test_what_everyone_may_read_arrives(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: Chat
):
    core.says = always(Answer(post("It is on the list."), public=True))
    server.fail_next("sendMessage", 502, count=3)
    maria.says(elm, "/concern@porchlight_bot")
    await elm.shows("It is on the list.")


async def test_where_a_toast_comes_too_late_its_words_go_to_the_private_chat(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    elm: Chat,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(answers, "TOAST_SECONDS", 0.05)
    maria.starts()
    await porch.do(ours(elm), Send(post("Card", Button("Yes", "vote-1")), "n"))
    core.says = always(Answer(post("Yes is noted."), toast=True))
    server.fail_next("answerCallbackQuery", 502, count=1000)
    maria.taps(elm, "Yes")
    await maria.sees("Yes is noted.")
    assert "Yes is noted." not in [one.text for one in elm.messages]


async def test_nobody_waits_for_anothers_trouble_and_each_ones_words_keep_their_order(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, ana: Person
):
    core.says = lambda one: Answer(post(f"You said {one.text}.")) if isinstance(one, Said) else None
    maria.starts()
    ana.starts()
    server.fail_next("sendMessage", 502, chat=maria.private, count=8)
    for word in ("one", "two", "three"):
        maria.says(maria.private, word)
    ana.says(ana.private, "four")
    await ana.sees("You said four.")
    assert not [one for one in maria.private.messages if one.text.startswith("You said")]
    await maria.sees("You said three.")
    said = [one.text for one in maria.private.messages if one.text.startswith("You said")]
    assert said == ["You said one.", "You said two.", "You said three."]


async def test_a_toast_waits_for_no_words_in_trouble(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person, elm: Chat
):
    def says(one: Incoming) -> Answer:
        return Answer(post("Noted." if isinstance(one, Press) else "Words."), toast=True)

    maria.starts()
    await server.idle()
    await porch.do(ours(elm), Send(post("Card", Button("Yes", "vote-1")), "n"))
    core.says = says
    with server.hold("sendMessage") as hold:
        maria.says(maria.private, "hello")
        await server.until(lambda: hold.held)
        assert await maria.presses(elm, "Yes") == Toast("Noted.")
    await maria.sees("Words.")


async def test_after_an_outage_the_answer_comes(
    server: TelegramServer, maria: Person, caplog: pytest.LogCaptureFixture
):
    class Cut(Core):
        async def receive(self, incoming: Incoming) -> Answer:
            if isinstance(incoming, Said):
                await server.down()
            return Answer(post("It is kept."))

    async with running(server, Cut()):
        maria.starts()
        await maria.sees("It is kept.")
        maria.says(maria.private, "the lamp is out")
        await server.until(lambda: "cannot be reached" in caplog.text)
        await server.up()
        await server.until(
            lambda: [one.text for one in maria.private.messages].count("It is kept.") == 2
        )


async def test_what_is_to_be_wiped_is_wiped_in_the_end(
    server: TelegramServer, core: Core, porch: Telegram, maria: Person
):
    maria.starts()
    maria.says(maria.private, "my story")
    await server.idle()
    core.says = always(Answer(post("Nothing is left here."), wipe=True))
    server.fail_next("deleteMessages", 502, count=3)
    maria.says(maria.private, "delete it")
    await maria.sees("Nothing is left here.")
    assert [one.text for one in maria.private.messages] == ["Nothing is left here."]


async def test_memory_has_an_end(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
):
    monkeypatch.setattr(trying, "MOST", 5)
    maria.starts()
    await server.idle()
    core.says = always(Answer(post("Here.")))
    server.fail_next("sendMessage", 502, count=10_000)
    for at in range(20):
        maria.says(maria.private, f"{at}")
    await server.until(lambda: caplog.text.count("did not arrive") == 15)
    assert "Here." not in caplog.text


async def test_what_cannot_arrive_is_given_up_after_a_while(
    server: TelegramServer,
    core: Core,
    porch: Telegram,
    maria: Person,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
):
    monkeypatch.setattr(answers, "PATIENCE_SECONDS", 0.1)
    core.says = always(Answer(post("Here.")))
    server.fail_next("sendMessage", 502, count=10_000)
    maria.starts()
    await server.until(lambda: "did not arrive" in caplog.text)
    assert len(server.called("sendMessage")) > 2


@pytest.mark.parametrize("still_down", [False, True])
async def test_at_the_end_each_answer_is_tried_once_more(
    server: TelegramServer,
    core: Core,
    maria: Person,
    monkeypatch: pytest.MonkeyPatch,
    still_down: bool,
):
    monkeypatch.setattr(trying, "FIRST_PAUSE", 60.0)
    monkeypatch.setattr(answers, "FLUSH_SECONDS", 0.2)
    core.says = always(Answer(post("It is kept.")))
    before = asyncio.all_tasks()
    async with running(server, core):
        server.fail_next("sendMessage", 502)
        server.fail_next("sendMessage", silent=True, count=1 if still_down else 0)
        maria.starts()
        await server.until(lambda: server.called("sendMessage"))
    assert maria.private.messages[-1].text == ("/start" if still_down else "It is kept.")
    assert [one for one in asyncio.all_tasks() - before if "Answers" in repr(one)] == []
