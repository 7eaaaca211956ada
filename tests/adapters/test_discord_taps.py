"""Buttons, forms and commands on Discord, from the tap to what the person sees."""

from collections.abc import AsyncIterator

import pytest

from adapters.discord.from_words import commands
from bot.words import (
    Answer,
    Button,
    Choice,
    Command,
    CommandSpec,
    Field,
    FieldKind,
    Filled,
    Form,
    Incoming,
    NotKeptError,
    Press,
    Send,
    Standing,
    Way,
    plain,
)
from tests.adapters.discord_street import LINES, Street, elm_street, post, says

YES = Button("Yes", "come-7-yes")
FORM = Form(
    "report-7",
    "A problem",
    (
        Field("what", "What", plain("What is wrong?"), FieldKind.TEXT, limit=50, hint="Two lines"),
        Field("where", "Where", plain("Where?"), required=False, value="Elm"),
        Field(
            "who",
            "Who may see it",
            plain("Who?"),
            FieldKind.CHOICE,
            (Choice("all", "Everyone"), Choice("org", "Organizers")),
            value="org",
        ),
        Field("chat", "Channel", plain("Which?"), FieldKind.CHAT),
    ),
)


@pytest.fixture
async def street(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=False) as street:
        yield street


@pytest.fixture
async def live(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


async def card(street: Street, *buttons: Button) -> None:
    """Let a card with buttons stand in the channel, as delivery would."""
    await street.adapter.do(street.chat(), Send(post("Clean-up", buttons or (YES,)), "nonce-1"))


# --- presses ---------------------------------------------------------------------------


async def test_a_press_says_who_pressed_what_and_where(live: Street) -> None:
    await card(live)
    live.core.reply = says("Vous venez.")
    tap = await live.sam.presses(live.news, "Yes")
    press = await live.hears(Press)
    assert press.data == "come-7-yes"
    assert not press.linked
    assert press.message == str(live.server.messages(live.news)[0].id)
    assert (press.chat.id, press.chat.place) == (str(live.news.id), str(live.guild.id))
    assert press.chat.title == "Elm Teens #news"
    assert (press.actor.id, press.actor.name) == (str(live.sam.id), "Sam")
    assert (press.actor.language, press.actor.standing) == ("fr", Standing.MEMBER)
    assert press.at is not None
    assert press.at.timestamp() == pytest.approx(tap.at, abs=0.001)
    assert [m.content for m in live.sam.private] == ["Vous venez."]
    assert not live.ana.private


async def test_who_manages_the_server_is_an_admin(live: Street) -> None:
    await card(live)
    live.core.reply = says("ok")
    await live.ana.presses(live.news, "Yes")
    assert (await live.hears(Press)).actor.standing is Standing.ADMIN


async def test_an_answer_for_everyone(live: Street) -> None:
    await card(live)
    live.core.reply = says("All hear this.", public=True)
    await live.sam.presses(live.news, "Yes")
    assert [m.content for m in live.server.messages(live.news)] == ["Clean-up", "All hear this."]


async def test_nothing_to_show(live: Street) -> None:
    await card(live)
    tap = await live.sam.presses(live.news, "Yes")
    assert tap.settled
    assert not live.sam.private
    await live.sam.uses(live.news, "menu")
    await live.hears(Command)
    await live.server.until(lambda: not live.sam.private)


async def test_a_private_answer_is_replaced_in_its_place_but_a_card_is_not(live: Street) -> None:
    await card(live)
    live.core.reply = says("First?", (Button("Go on (not sent yet)", "next-7"),), replace=True)
    await live.sam.presses(live.news, "Yes")
    (shown,) = live.sam.private
    assert live.server.messages(live.news)[0].content == "Clean-up"
    live.core.reply = says("Second?", replace=True)
    await live.sam.presses(shown, "Go on (not sent yet)")
    assert [(m.content, m.labels) for m in live.sam.private] == [("Second?", [])]


async def test_a_core_that_breaks_is_told_to_the_person(live: Street) -> None:
    def breaks(_: Incoming) -> Answer:
        raise ValueError

    await card(live)
    live.core.reply = breaks
    await live.sam.presses(live.news, "Yes")
    assert [m.content for m in live.sam.private] == [LINES.down["fr"]]


async def test_what_could_not_be_kept_has_to_be_done_again(live: Street) -> None:
    def fails(_: Incoming) -> Answer:
        raise NotKeptError

    await card(live)
    live.core.reply = fails
    await live.sam.presses(live.news, "Yes")
    assert [m.content for m in live.sam.private] == [LINES.away["en"]]


# --- a core that needs longer -------------------------------------------------------------


async def test_a_late_answer_to_a_button(live: Street) -> None:
    await card(live)
    live.core.gate.clear()
    live.core.reply = says("At last.")
    tap = await live.sam.presses(live.news, "Yes")
    assert not live.sam.private
    assert tap.settled
    live.core.gate.set()
    await live.server.until(lambda: [m.content for m in live.sam.private] == ["At last."])


async def test_a_late_answer_in_the_place_of_the_pressed_one(live: Street) -> None:
    await card(live)
    live.core.reply = says("First?", (Button("Go on (not sent yet)", "next-7"),))
    await live.sam.presses(live.news, "Yes")
    live.core.gate.clear()
    live.core.reply = says("Second?", replace=True)
    await live.sam.presses(live.sam.private[0], "Go on (not sent yet)")
    live.core.gate.set()
    await live.server.until(lambda: [m.content for m in live.sam.private] == ["Second?"])


async def test_a_late_answer_to_a_command(live: Street) -> None:
    live.core.gate.clear()
    live.core.reply = says("Here.")
    await live.sam.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: live.sam.private and live.sam.private[0].loading)
    live.core.gate.set()
    await live.server.until(lambda: [m.content for m in live.sam.private] == ["Here."])
    assert not live.server.messages(live.news)


async def test_a_late_answer_for_everyone_is_not_hidden_by_the_waiting(live: Street) -> None:
    live.core.gate.clear()
    live.core.reply = says("All hear this.", public=True)
    await live.sam.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: live.sam.private)
    live.core.gate.set()
    await live.server.until(lambda: live.server.messages(live.news))
    assert not live.sam.private


async def test_late_and_nothing_to_show(live: Street) -> None:
    live.core.gate.clear()
    await live.sam.uses(live.news, "menu", wait=False)
    await live.server.until(lambda: live.sam.private)
    live.core.gate.set()
    await live.server.until(lambda: not live.sam.private)


# --- forms -----------------------------------------------------------------------------------


async def test_a_form_is_opened_and_comes_back(live: Street) -> None:
    await card(live)
    live.core.reply = Answer(form=FORM)
    await live.sam.presses(live.news, "Yes")
    form = live.sam.form
    assert form is not None
    assert (form.title, form.asks) == ("A problem", ["What", "Where", "Who may see it", "Channel"])
    assert form.values == {
        "What": "",
        "Where": "Elm",
        "Who may see it": ["Organizers"],
        "Channel": [],
    }
    live.core.reply = says("Thank you.")
    await live.sam.fills(form, {"What": "Lamp\nout", "Where": "", "Channel": [live.news]})
    filled = await live.hears(Filled)
    assert filled.data == "report-7"
    chat = str(live.news.id)
    assert filled.values == {"what": "Lamp\nout", "where": "", "who": "org", "chat": chat}
    assert [m.content for m in live.sam.private] == ["Thank you."]


async def test_a_form_after_a_form_is_offered_by_a_button(live: Street) -> None:
    live.core.reply = Answer(form=FORM)
    await live.sam.uses(live.news, "menu")
    await live.sam.fills(live.sam.form, {"What": "Lamp", "Channel": [live.news]})
    (offer,) = live.sam.private
    assert (offer.content, offer.labels) == (LINES.busy["fr"], [LINES.open["fr"]])
    await live.sam.presses(offer, "Ouvrir")
    assert live.sam.form is not None
    assert live.sam.form.custom_id == "report-7"
    assert len(live.core.heard) == 2  # the core was not asked again


async def test_a_form_that_comes_too_late_is_offered_by_a_button(live: Street) -> None:
    await card(live)
    live.core.gate.clear()
    live.core.reply = Answer(post("Please go on."), form=FORM)
    await live.sam.presses(live.news, "Yes")
    live.core.gate.set()
    await live.server.until(lambda: live.sam.private)
    assert live.sam.private[0].content == "Please go on."
    await live.sam.presses(live.news, "Ouvrir")
    assert live.sam.form is not None


async def test_a_waiting_form_is_lost_with_the_process(street: Street) -> None:
    async with street.running():
        street.core.reply = Answer(form=FORM)
        await street.sam.uses(street.news, "menu")
        await street.sam.fills(street.sam.form, {"What": "Lamp", "Channel": [street.news]})
    async with street.running(street.adapt()):
        await street.sam.presses(street.news, "Ouvrir")
        assert street.sam.private[-1].content == LINES.down["fr"]


# --- commands -----------------------------------------------------------------------------


async def test_a_slash_command_with_words(live: Street) -> None:
    live.core.reply = says("Joined.")
    await live.sam.uses(live.sam.dm, "join", code="K7QM", more="please")
    command = await live.hears(Command)
    assert (command.name, command.text, command.about) == ("join", "K7QM please", None)
    assert (command.chat.id, command.actor.standing) == (str(live.sam.id), Standing.UNKNOWN)
    assert [m.content for m in live.server.messages(live.sam.dm)] == ["Joined."]


async def test_an_entry_of_the_message_menu(live: Street) -> None:
    words = await live.sam.says(live.news, "The lamp is out")
    live.core.reply = says("Saved.")
    await live.ana.uses_on(words, "Save as a problem to fix")
    command = await live.hears(Command)
    assert command.name == "concern"
    assert command.about is not None
    assert (command.about.text, command.about.message) == ("The lamp is out", str(words.id))
    assert command.about.author is not None
    assert command.about.author.id == str(live.sam.id)
    assert [m.content for m in live.ana.private] == ["Saved."]


async def test_a_command_of_an_older_version_is_still_heard(live: Street) -> None:
    live.core.reply = says("I do not know that command.")
    live.server.commands[0]["name"] = "old"
    await live.sam.uses(live.news, "old")
    assert (await live.hears(Command)).name == "old"


async def test_commands_are_registered_only_when_they_changed(street: Street) -> None:
    def registrations() -> int:
        return sum(call.method == "PUT" for call in street.server.calls)

    async with street.running():
        assert registrations() == 1
    async with street.running(street.adapt()):
        assert registrations() == 1
    street.server.commands[0]["description"] = "Something else"
    async with street.running(street.adapt()):
        assert registrations() == 2


# --- buttons -----------------------------------------------------------------------------------


async def test_buttons_that_discord_has_and_has_not(live: Street) -> None:
    await card(
        live,
        YES,
        Button("In private", "menu-7", Way.DOOR),
        Button("Crime Stoppers", way=Way.LINK, value="https://example.org/tips"),
        Button("Add me", "setup-7", Way.ADD),
        Button("Share", "invite-7", Way.SHARE),
        Button("Copy", way=Way.COPY, value="river apple"),
    )
    (message,) = live.server.messages(live.news)
    assert message.labels == ["Yes", "In private", "Crime Stoppers", "Add me"]
    urls = [part.get("url", "") for part in message.parts]
    assert urls[2] == "https://example.org/tips"
    assert f"client_id={live.server.bot.id}" in urls[3]


async def test_many_rows_are_spread_so_that_they_fit(live: Street) -> None:
    rows = [(Button(f"{i}a", f"a-{i}"), Button(f"{i}b", f"b-{i}")) for i in range(8)]
    await live.adapter.do(live.chat(), Send(post("Dates", *rows), "n"))
    (message,) = live.server.messages(live.news)
    assert message.labels == [button.label for row in rows for button in row]
    assert [len(row["components"]) for row in message.components] == [4, 4, 4, 4]


# --- what is offered -------------------------------------------------------------------


def test_commands_are_offered_in_servers_in_both_languages_and_to_whom_they_are_for() -> None:
    specs = (
        CommandSpec("help", {"en": "Help", "fr": "Aide"}, names={"fr": "aide"}),
        CommandSpec("write", {"en": "Write"}, apart=True),
    )
    found = commands(specs)
    assert [one["integration_types"] for one in found] == [[0], [0]]
    assert found[0]["name_localizations"]["fr"] == "aide"
    assert [one["default_member_permissions"] for one in found] == [None, "32"]
