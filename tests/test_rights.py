"""Rights are real: whoever was put out a moment ago has none, and silence counts for a while."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.patience import Patience
from bot.words import Chat, Filled, Inspection, Press, Standing
from storage import people
from storage.database import Ticket
from tests.features.test_concerns import tells
from tests.stage import Person, StagePlatform, Town


def silent(town: Town, *names: str) -> None:
    """Let platforms not say who is in a chat, as where the list of members is hidden."""

    def hide(inspect: Callable[..., object]) -> Callable[..., object]:
        async def hidden(chat: Chat, account: str = "") -> Inspection:
            return replace(await inspect(chat, account), standing=Standing.UNKNOWN)

        return hidden

    for name in names or town.platforms:
        platform = town.platforms[name]
        platform.inspect = hide(platform.inspect)  # type: ignore[method-assign] - it answers less


def silent_no_more(town: Town) -> None:
    """Let the platforms say again who is in a chat."""
    for platform in town.platforms.values():
        vars(platform).pop("inspect", None)


def put_out(who: Person) -> None:
    """Remove somebody from every chat in a way that no bot hears of."""
    for room in who.rooms:
        room.people.remove(who)


@pytest.mark.parametrize("name", ["sam", "ana"])
async def test_whoever_was_put_out_a_minute_ago_invites_nobody(town: Town, name: str) -> None:
    one = getattr(town, name)
    await one.presses("Organize")
    put_out(one)
    await town.later(minutes=1)
    await one.forges(f"people_invite-{town.group_id}-organizer")
    one.sees("Your role rests until you are back in a chat of Elm Street.")
    one.never_saw("Invitation as organizer")


@pytest.mark.parametrize("name", ["sam", "ana"])
async def test_send_pressed_an_hour_after_being_put_out(town: Town, name: str) -> None:
    one = getattr(town, name)
    await one.presses("Write to everyone")
    await one.fills(words="the street is mine")
    send = next(each.data for each in one.messages[-1].buttons if each.label == "Send")
    put_out(one)
    await town.later(hours=1)
    await one.forges(send)
    one.sees("Your role rests until you are back in a chat of Elm Street.")
    for room in (town.elm, town.teens):
        room.hides("the street is mine")


async def test_the_last_step_of_a_form_after_being_put_out(town: Town) -> None:
    await town.sam.presses("Urgent alert")
    await town.sam.presses("I called 911")
    form = town.sam.form
    assert form is not None
    put_out(town.sam)
    words = {one.key: "all of you go home" for one in form.fields}
    answer = await town.app.handle(Filled(town.sam.direct, town.sam.actor, form.data, words))
    assert answer
    assert answer.post
    assert str(answer.post.text).startswith(
        "Your role rests until you are back in a chat of Elm Street."
    )


async def test_a_reply_in_private_after_being_put_out(town: Town) -> None:
    await town.maria.presses("Ask a question")
    await town.maria.fills(
        whom="Ask Lee, police", words="is the road closed", shown="Yes, without my name"
    )
    put_out(town.lee)
    await town.lee.replies("is the road closed", "no, go on")
    town.lee.sees("Your role rests until you are back in a chat of Elm Street.")
    town.maria.never_saw("no, go on")


OUT = "You are in no chat of Elm Street now."
BOTH = pytest.mark.parametrize("name", ["maria", "tom"])


@BOTH
async def test_words_that_wait_go_nowhere_once_their_author_was_put_out(
    town: Town, name: str
) -> None:
    one: Person = getattr(town, name)
    await tells(one)
    await one.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "It is mended.")
    await town.lee.presses("Send now")
    await one.says("no it is still dark, walrusflute")
    put_out(one)
    await one.presses("Still a problem")
    assert one.last.startswith(OUT)
    for other in (town.ana, town.lee):
        other.never_saw("walrusflute")
    for room in (town.elm, town.teens):
        room.hides("Still a problem")


@BOTH
@pytest.mark.parametrize("who", ["Everyone here", "Organizers, no police"])
async def test_what_was_looked_at_is_not_sent_by_whoever_was_put_out(
    town: Town, name: str, who: str
) -> None:
    one: Person = getattr(town, name)
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="lamp out", where="Elm and 3rd", who=who)
    put_out(one)
    await one.presses("Send")
    assert one.last.startswith(OUT)
    town.ana.never_saw("lamp out")
    await one.says("yes, send it")
    town.ana.never_saw("lamp out")


@BOTH
async def test_no_question_is_asked_by_whoever_was_put_out_meanwhile(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await one.says("menu")
    await one.presses("Ask a question")
    put_out(one)
    await one.fills(whom="Ask Lee, police", words="Who pays?", shown="Yes, without my name")
    assert one.last.startswith(OUT)
    town.lee.never_saw("Who pays?")


async def test_the_menu_offers_nothing_that_its_buttons_refuse(town: Town) -> None:
    for one in (town.ana, town.sam):
        put_out(one)
        await one.says("menu")
        one.sees("You are in no chat of Elm Street now.")
        assert "organizer" not in one.last
        assert not {"Urgent alert", "Organize", "My day", "Write to everyone"} & set(one.labels)


async def test_my_day_is_of_groups_where_one_is_still(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    put_out(town.sam)
    await town.sam.presses("My day")
    assert "lamp out" not in town.sam.last
    assert not any(one.startswith("Open") for one in town.sam.labels)


async def test_somebody_who_is_put_out_of_one_chat_and_is_in_another_keeps_their_part(
    town: Town,
) -> None:
    """Asked on every platform where somebody has an account, one yes is enough."""
    other = town.person("Ana", "discord")

    def connect(db: Ticket) -> None:
        ana = people.person(db, "telegram", town.ana.id)
        assert ana
        db.add(people.AccountRow(platform="discord", native=other.id, person_id=ana.id))

    await town.app.write(connect)
    town.teens.people.append(other)
    put_out(town.ana)
    await town.ana.says("menu")
    assert "Organize" in town.ana.labels
    town.teens.people.remove(other)
    await town.ana.says("menu")
    assert "Organize" not in town.ana.labels


# --- Where a platform will not say ---------------------------------------------------------


async def test_silence_counts_for_thirty_days_and_no_longer(town: Town) -> None:
    silent(town)
    for one in (town.ana, town.sam):
        await town.app.handle(Press(one.rooms[0].chat, one.actor, f"menu-{town.group_id}"))
    start = town.clock
    for days, may in ((1, True), (29, True), (30, True), (31, False), (400, False)):
        town.clock = start + timedelta(days=days)
        for one in (town.ana, town.sam):
            await one.forges(f"alert_start-{town.group_id}")
            assert ("911" in one.last) is may, (days, one.name, one.last)


async def test_who_was_not_seen_for_long_reads_how_it_counts_again(town: Town) -> None:
    silent(town)
    await town.later(days=31)
    await town.ana.says("menu")
    told = town.ana.sees("Your role rests until you are back in a chat of Elm Street.")
    assert "I have not seen you there for a while. Reply “here” to my card" in told
    assert len(told) <= 300
    assert "Organize" not in town.ana.labels
    await town.ana.forges(f"organize-{town.group_id}")
    assert "Reply “here” to my card" in town.ana.last
    await town.ana.replies("nobody watches me all day", "here")
    assert town.ana.last == "I see you are here. Please go on where you were."
    await town.ana.says("menu")
    assert "Organize" in town.ana.labels


async def test_a_neighbour_not_seen_for_long_reads_it_too(town: Town) -> None:
    silent(town)
    await town.later(days=31)
    await town.maria.forges(f"whats_on-{town.group_id}")
    told = town.maria.sees("I have not seen you in a chat of Elm Street for a while")
    assert "Your role" not in told
    await town.maria.replies("nobody watches me all day", "here")
    await town.maria.forges(f"whats_on-{town.group_id}")
    town.maria.sees("Nothing is planned right now.")


async def test_what_the_platform_said_last_holds_in_the_silence_after(town: Town) -> None:
    put_out(town.ana)
    await town.ana.says("menu")
    silent(town)
    await town.ana.says("menu")
    assert "Organize" not in town.ana.labels


# --- A platform that is slow or down -------------------------------------------------------


class Stuck(StagePlatform):
    """Takes everything that people do, and answers no look."""

    async def inspect(self, chat: Chat, account: str = "") -> Inspection:
        """Never come back."""
        await asyncio.Event().wait()
        raise AssertionError((chat, account))


@pytest.mark.parametrize("how", ["down", "stuck"])
async def test_an_urgent_alert_goes_out_while_nobody_can_be_asked(town: Town, how: str) -> None:
    asked = []

    async def look(chat: Chat, account: str = "") -> Inspection:
        asked.append(chat)
        if how == "down":
            raise OSError("nothing is there")
        return await Stuck.inspect(town.platforms["telegram"], chat, account)  # type: ignore[arg-type]

    town.platforms["telegram"].inspect = look  # type: ignore[method-assign] - it is out of order
    town.app._patience = Patience(wait=0.01)
    await town.ana.says("menu")
    await town.ana.presses("Urgent alert")
    await town.ana.presses("I called 911")
    await town.ana.fills(kind="Fire or gas", words="gas smell at 3rd")
    await town.ana.presses("Yes, alert everyone")
    town.elm.shows("gas smell at 3rd")
    assert asked
    assert how == "down" or len(asked) == 1, "nobody waits for it again and again"


async def test_patience_tries_again_after_a_rest() -> None:
    seconds, stuck = [0.0], Stuck("telegram")
    patience = Patience(lambda: seconds[0], wait=0.01, rest=30)
    there = Chat("telegram", "1", kind=None)  # type: ignore[arg-type] - nobody looks at it
    assert await patience.inspect(stuck, there, "7") == Inspection()
    well = StagePlatform("telegram")
    assert (await patience.inspect(well, there, "7")).reachable, "it is not asked again at once"
    seconds[0] = 31.0
    assert not (await patience.inspect(well, there, "7")).reachable
