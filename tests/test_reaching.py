"""Whether private words reach somebody: what is promised then, and where what was lost is found."""

from __future__ import annotations

import pytest

from bot.words import Left
from storage import groups, members, people
from storage.database import Ticket
from tests.stage import Person, Town


async def asks(
    who: Person, words: str = "When is the next patrol?", *, named: bool = False
) -> None:
    """Ask Lee something that nobody else sees; `named`: in one's own name, for everyone."""
    await who.says("menu")
    await who.presses("Ask a question")
    shown = "No, only the person I ask and me" if who.form else "No, only Lee and me"
    shown = "Yes, with my name" if named else shown
    await who.fills(whom="Ask Lee, police", words=words, shown=shown)


async def answers(lee: Person, words: str = "On Friday at nine.") -> None:
    await lee.presses("Answer")
    await lee.says(words)
    await lee.presses("Send now")


async def test_an_answer_to_closed_messages_is_called_sent_and_not_seen(town: Town) -> None:
    await asks(town.maria, named=True)
    town.maria.reachable = False
    await answers(town.lee)
    sent = "The group sees it. The person who asked takes no private messages now, and finds it"
    town.lee.sees(sent)
    town.lee.sees("Q-1: your words did not arrive in private")


async def test_whoever_opens_the_bot_again_gets_what_was_turned_away(town: Town) -> None:
    await asks(town.maria, named=True)
    town.maria.reachable = False
    await answers(town.lee)
    await town.later(days=9)
    town.maria.reachable = True
    await town.maria.says("menu")
    town.maria.sees("On Friday at nine.")
    town.lee.sees("Q-1: it has arrived now.")
    await answers(town.lee, "On Saturday.")
    town.lee.sees("I write it to the person who asked, and tell you if it does not arrive.")


async def test_what_was_asked_is_behind_a_door_of_the_front_card(town: Town) -> None:
    await asks(town.tom)
    town.tom.reachable = False
    await town.later(hours=1)
    await answers(town.lee)
    town.tom.never_saw("On Friday at nine.")
    await town.tom.presses("What I asked")
    assert "Q-1, answered" in town.tom.messages[-2].text + town.tom.last
    await town.tom.presses("Q-1")
    assert "On Friday at nine." in town.tom.last
    assert "That helped" in town.tom.labels


async def test_where_messages_are_closed_an_open_tap_is_answered_first(town: Town) -> None:
    await asks(town.tom)
    town.tom.reachable = False
    await answers(town.lee)
    town.tom.sees("On Friday at nine.")
    town.lee.never_saw("did not arrive")


async def test_the_next_tap_brings_what_was_turned_away(town: Town) -> None:
    await asks(town.tom, named=True)
    town.tom.reachable = False
    await town.later(hours=1)
    await answers(town.lee)
    town.tom.never_saw("On Friday at nine.")
    await town.tom.presses("Votes and activities")
    town.tom.sees("On Friday at nine.")
    town.lee.sees("it has arrived now")


async def test_nothing_is_promised_where_words_were_turned_away(town: Town) -> None:
    await asks(town.tom)
    town.tom.reachable = False
    await town.later(hours=1)
    await answers(town.lee)
    await town.later(hours=1)
    await asks(town.tom, "And the one after?")
    said = town.tom.sees("Q-2 is with Lee")
    assert "I write to you privately" not in said
    assert "What I asked" in said
    town.tom.reachable = True
    await town.tom.presses("Try again")
    town.tom.sees("This is how I write to you.")
    await asks(town.tom, "And the third?")
    assert "I write to you privately" in town.tom.sees("Q-3 is with Lee")


async def test_a_test_message_comes_before_the_first_promise(town: Town) -> None:
    zoe = town.person("Zoe", "discord")
    town.teens.people.append(zoe)
    await zoe.presses("Ask a question")
    await zoe.fills(whom="Ask Lee, police", words="When?", shown="Yes, without my name")
    zoe.sees("This is how I write to you.")
    await zoe.presses("Ask a question")
    await zoe.fills(whom="Ask Lee, police", words="Where?", shown="Yes, without my name")
    assert sum("This is how" in one.text for one in zoe.messages) == 1


async def test_a_test_message_that_is_refused_is_said_where_they_are(town: Town) -> None:
    zoe = town.person("Zoe", "discord")
    town.teens.people.append(zoe)
    zoe.reachable = False
    await zoe.presses("Ask a question")
    await zoe.fills(whom="Ask Lee, police", words="When?", shown="Yes, without my name")
    assert "I could not write to you in private" in zoe.last
    assert zoe.labels == ["Try again", "What I asked"]


async def test_a_reader_who_takes_no_private_words_is_named_to_organizers(town: Town) -> None:
    town.lee.reachable = False
    await asks(town.maria)
    town.maria.sees("Q-1 waits in the list of Lee, police contact. I could not write to them now")
    town.ana.sees("a question to Lee, police contact waits since")
    town.ana.sees("I cannot write to Lee in private.")
    town.ana.never_saw("When is the next patrol?")
    # From now on it is known before.
    await asks(town.maria, "And then?")
    town.maria.sees("Q-2 waits in the list of Lee")
    town.lee.reachable = True
    await town.lee.says("menu")
    await town.lee.presses("My day")
    await town.lee.presses("Open first")
    town.lee.sees("When is the next patrol?")


async def test_whoever_blocks_the_bot_is_known_to_be_closed(town: Town) -> None:
    await town.take(Left(town.maria.direct))
    town.maria.reachable = False

    def known(db: Ticket) -> bool:
        person = people.person(db, town.maria.platform, town.maria.id)
        return person is not None and person.refused

    assert await town.app.write(known)


async def test_answers_of_a_second_organizer_count_on_the_other_platform(town: Town) -> None:
    town.ana.reachable = False
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    town.sam.sees("Lamp out")
    assert "can see it now" not in town.maria.last


async def test_a_hand_names_only_those_whom_it_reaches(town: Town) -> None:
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    town.ana.reachable = False
    await town.take(Left(town.ana.direct))
    await town.maria.presses("I need some help")
    await town.maria.says("A ladder")
    await town.maria.presses("Send")
    assert "It goes to Sam now" in town.maria.sees("with your name, and to nobody else")


# --- Everything that waits for somebody, wherever they look ------------------------------------


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_what_i_asked_holds_all_that_waits(town: Town, who: str) -> None:
    one = getattr(town, who)
    await asks(one)
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await one.presses("I need some help")
    await one.fills(need="A ladder")
    await one.presses("Send")
    await one.presses("What I asked")
    for line in ("Q-1, no answer yet", "You need some help", "A ladder"):
        assert line in one.last
    await town.later(days=1)
    data = next(it.data for it in one.messages[-2].buttons if it.label == "I need some help")
    await one.forges(data)
    one.sees("I asked them all again.")


async def other_group(town: Town, one: Person) -> str:
    """Let somebody be in a second group too, and ask its organizer there."""

    def found(db: Ticket) -> str:
        group = groups.found(db, "Oak Lane", "America/Vancouver", "en", town="Burnaby")
        chat = groups.connect(
            db, group.id, "telegram", town.oak.chat.id, kind="group", title="Oak Lane"
        )
        person = people.person(db, one.platform, one.id)
        members.see(db, group.id, chat.id, person.id, town.clock.date())
        olga = people.meet(db, "telegram", town.olga.id, "Olga", "en")
        members.see(db, group.id, chat.id, olga.id, town.clock.date())
        members.give_role(db, group.id, olga.id, members.ORGANIZER)
        return group.id

    town.oak.people.append(one)
    town.oak.holds_bot = True
    return await town.app.write(found)


async def test_what_i_asked_holds_every_group_of_theirs(town: Town) -> None:
    await asks(town.maria)
    other = await other_group(town, town.maria)
    await town.maria.forges(f"mine-{other}")
    assert "ELM STREET: Q-1, no answer yet" in town.maria.last
    await town.maria.presses("Elm Street: Q-1")
    town.maria.sees("It is with Lee, police contact.")


async def test_what_others_said_first_waits_for_them_too(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Dark", where="Elm and 3rd", who="Everyone here")
    await town.tom.presses("Yes, me too")
    await town.tom.presses("What I asked")
    assert "E-1, “Elm and 3rd”" in town.tom.last
    await town.tom.presses("E-1")
    assert "Lamp out" in town.tom.last


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_plea_is_found_there_too(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.says("menu")
    await one.forges(f"alert_ask-{town.group_id}")
    await one.fills(words="A fire in the yard")
    await one.presses("Send")
    await one.presses("What I asked")
    assert "A-1, you asked to warn everyone." in one.last
    await one.presses("A-1")
    one.sees("It has reached")


@pytest.mark.parametrize("who", ["lee", "maya"])
async def test_what_was_asked_of_organizers_about_a_post_is_found_too(town: Town, who: str) -> None:
    one = getattr(town, who)
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await town.maria.presses("Send")
    await one.presses("Take it down")
    await one.presses("Ask organizers")
    await one.fills(words="It is wrong.")
    await one.presses("What I asked")
    assert "You asked organizers to take E-1 down." in one.last
    await one.presses("About E-1")
    assert "It is wrong." in one.last
