"""The desk: what readers see and do with what was told privately, and who sees that."""

from __future__ import annotations

import re

import pytest

from bot.features.tips.wording import phrase
from bot.words import Text
from storage import groups, members, people, tip_desk, tips
from tests.stage import Message, Person, Room, Town
from tests.telling import (
    ANSWER,
    LEE,
    NOTHING,
    TELL,
    WHAT,
    almost,
    answers,
    chooses,
    drop,
    rows,
    tells,
    to_slot,
)


async def lies_with_maya(town: Town, what: str = WHAT) -> str:
    """Let Maria tell Maya something; return the six words once it is with her."""
    words = await tells(town.maria, what=what)
    await to_slot(town)
    return words


def card(one: Person, fragment: str = WHAT) -> Message:
    """Return the card of a case."""
    mine = (fragment, "a private message for ")
    found = (it for it in reversed(one.messages) if all(part in it.text for part in mine))
    return next(found)


def number(one: Person, fragment: str = WHAT) -> str:
    """Return the number on a card."""
    return re.search(r"[A-Z2-9]{3}-[A-Z2-9]{3}", card(one, fragment).text)[0]


async def finds(one: Person, label: str, fragment: str = WHAT) -> None:
    """Go through the screens behind [More] of a case until there is such a button; press it."""
    mine = next(button for button in card(one, fragment).buttons if button.label == "More")
    await one.forges(mine.data)
    for _ in range(4):
        assert len(set(one.labels) - {"Go on", "Menu"}) <= 5, "besides the ways back"
        if label in one.labels:
            break
        await one.presses("More")
    await one.presses(label)


async def opens(one: Person, words: str) -> str:
    """Read what the six words show."""
    await one.says(words)
    return one.last


async def desk_chat(town: Town) -> Room:
    """Let there be a chat of contacts with the police contact and an organizer in it."""
    desk = town.room("telegram", "Elm Desk", [town.ana, town.lee])

    def connect(db):
        groups.connect(
            db, town.group_id, "telegram", desk.chat.id, kind="group", title="Elm Desk",
            purpose=groups.DESK,
        )  # fmt: skip

    await town.app.write(connect)
    return desk


async def gives(town: Town, one: Person, role: str, room: Room) -> None:
    """Give a role to somebody who is in a chat of the group and has opened the private chat."""

    def job(db):
        person = people.meet(db, one.platform, one.id, one.name, one.language)
        chat = groups.chat(db, room.chat.platform, room.chat.id)
        members.see(db, town.group_id, chat.id, person.id, town.clock.date())
        people.opened_private(db, one.platform, one.id, town.group_id)
        members.give_role(db, town.group_id, person.id, role)

    if one not in room.people:
        room.people.append(one)
    await town.app.write(job)


# --- The card ---


async def test_a_card_opens_with_the_group_and_says_how_far_it_is(town: Town) -> None:
    await lies_with_maya(town)
    text = card(town.maya).text
    assert text.startswith(f"ELM STREET, {number(town.maya)}, a private message for Maya.")
    assert "Now: new." in text
    assert card(town.maya).labels == ["Answer", "I have read it", "More"]
    await town.maya.presses("I have read it")
    assert "Now: read, no answer yet." in card(town.maya).text
    assert card(town.maya).labels == ["Answer", "More"]


async def test_the_age_grows_on_the_card_and_in_my_day_oldest_first(town: Town) -> None:
    await lies_with_maya(town, "An older story.")
    await town.later(days=2)
    await tells(town.maria, what="A newer story.")
    await to_slot(town)
    assert "Now: new, for 2 days." in card(town.maya, "An older story.").text
    assert "Now: new." in card(town.maya, "A newer story.").text
    await town.maya.says("menu")
    await town.maya.presses("My day")
    old, new = number(town.maya, "An older story."), number(town.maya, "A newer story.")
    assert town.maya.last.splitlines() == [
        "2 wait in Elm Street.",
        f"1. ELM STREET, private message {old}, 2 days",
        f"2. ELM STREET, private message {new}, new",
    ]
    await town.maya.presses("Open first")
    assert "An older story." in town.maya.last
    await town.maya.replies("A newer story.", "Thank you.")
    await town.maya.says("menu")
    await town.maya.presses("My day")
    assert new not in town.maya.last


async def test_no_screen_holds_more_than_five_buttons_and_every_one_leads_somewhere(
    town: Town,
) -> None:
    await lies_with_maya(town)
    data = next(one.data for one in card(town.maya).buttons if one.label == "More")
    found: dict[str, str] = {}
    for _ in range(4):
        await town.maya.forges(data)
        assert len(set(town.maya.labels) - {"Menu"}) <= 5
        assert len(town.maya.last) <= 300
        found |= {one.label: one.data for one in town.maya.messages[-1].buttons}
        data = found.pop("More", data)
    assert list(found)[:4] == ["In progress", "Passed on", "End it, with a reason", "Ready answers"]
    assert {
        "A note for us",
        "Labels",
        "Mask words",
        "Join with another number",
        "Block this sender",
    } <= found.keys()
    assert {"Copy for my records", "Keep it longer", "Read everything"} <= found.keys()
    assert "I take it" not in found  # nobody else reads it
    for label, wire in found.items():
        town.maya.form = None
        before = len(town.maya.messages)
        await town.maya.forges(wire)
        assert town.maya.form or len(town.maya.messages) > before, label


# --- How far it is ---


@pytest.mark.parametrize(
    ("label", "shown"), [("In progress", "in progress"), ("Passed on", "passed on")]
)
async def test_how_far_it_is_shows_behind_the_words_from_the_next_slot_on(
    town: Town, label: str, shown: str
) -> None:
    words = await lies_with_maya(town)
    await finds(town.maya, label)
    assert town.maya.last == (
        f"{number(town.maya)}: {label}. The person who wrote sees that from Mon 23 Nov 2026 12:00. "
        "Until then you can choose something else."
    )
    assert f"Now: {shown}." in card(town.maya).text
    assert "not read yet" in await opens(town.maria, words)
    await to_slot(town)
    assert f"At Mon 23 Nov 2026 12:00: {shown}." in await opens(town.maria, words)


async def test_an_end_taken_back_in_time_leaves_it_as_it_was(town: Town) -> None:
    words = await lies_with_maya(town)
    await finds(town.maya, "Passed on")
    await to_slot(town)
    await finds(town.maya, "End it, with a reason")
    await town.maya.fills(reason="The city put up a lamp.")
    await town.maya.presses("Take it back")
    assert "Now: passed on." in card(town.maya).text
    await to_slot(town)
    assert "passed on" in await opens(town.maria, words)
    town.maria.never_saw("The city put up a lamp.")


# --- Five turns ---


async def test_five_turns_on_a_fresh_client_each_time(town: Town) -> None:
    words = await lies_with_maya(town)
    clients = [town.person(f"Phone {at}", ("telegram", "discord")[at % 2]) for at in range(5)]
    for at, phone in enumerate(clients):
        await town.maya.replies(WHAT, f"Question {at}?")
        await to_slot(town)
        await phone.opens(f"tip_start-{town.group_id}")
        await phone.presses("Read an answer")
        await phone.fills(words=words)
        assert f"Maya, community contact, not police:\n> Question {at}?" in phone.last
        await phone.presses("Write back")
        await phone.fills(words=f"Answer {at}.")
        town.maya.never_saw(f"Answer {at}.")
        await to_slot(town)
        town.maya.sees(f"Answer {at}.")
    other = town.person("Other phone", "telegram")
    said = set()
    for wrong in (phrase.draw("en"), almost(words)):
        await other.says(wrong)
        said.add(other.last)
    assert len(said) == 1
    assert said.pop().startswith(NOTHING)


async def test_a_case_that_ended_can_still_be_read_and_written_to(town: Town) -> None:
    words = await lies_with_maya(town)
    await finds(town.maya, "End it, with a reason")
    await town.maya.fills(reason="The city put up a lamp.")
    await to_slot(town)
    assert "it ended:\n> The city put up a lamp." in await opens(town.maria, words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="It is dark again.")
    await to_slot(town)
    town.maya.sees("It is dark again.")
    assert "Now: new." in card(town.maya).text


# --- Several readers ---


async def test_one_of_several_readers_takes_it_and_the_others_see_who(town: Town) -> None:
    await drop(town, town.lee, members.POLICE)
    await drop(town, town.maya, members.COMMUNITY)
    await tells(town.maria, "Organizers: Ana, Sam")
    await to_slot(town)
    await finds(town.sam, "I take it")
    assert town.sam.last == (f"You have {number(town.sam)} now. The other readers see that.")
    for organizer in (town.ana, town.sam):
        assert "Sam has it." in card(organizer).text
    await town.ana.says("menu")
    await town.ana.presses("My day")
    assert "private message" not in town.ana.last
    await finds(town.ana, "I take it")
    assert "Ana has it." in card(town.sam).text
    await finds(town.ana, "I give it back")
    assert "has it." not in card(town.sam).text


async def test_the_police_at_one_desk_take_a_case_from_each_other(town: Town) -> None:
    desk = await desk_chat(town)
    kim = town.person("Kim", "telegram")
    await gives(town, kim, members.POLICE, desk)
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    await town.maria.presses(next(label for label in town.maria.labels if label.startswith(LEE)))
    await town.maria.fills(what=WHAT, place="Elm and 3rd", moment="This week")
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("No, send it without an answer")
    await to_slot(town)
    more = next(one for one in desk.message(WHAT).buttons if one.label == "More")
    await kim.opens(more.data)
    await kim.presses("I take it")
    desk.shows("Kim has it.")
    await town.ana.opens(more.data)
    assert town.ana.last == "Only its reader can do this: Lee."


async def test_what_a_colleague_took_who_left_waits_for_the_others_again(town: Town) -> None:
    await drop(town, town.lee, members.POLICE)
    await drop(town, town.maya, members.COMMUNITY)
    await tells(town.maria, "Organizers: Ana, Sam")
    await to_slot(town)
    await finds(town.sam, "I take it")
    await drop(town, town.sam, members.ORGANIZER)
    await town.ana.says("menu")
    await town.ana.presses("My day")
    assert "private message" in town.ana.last
    await town.later(days=1)
    assert "Sam has it." not in card(town.ana).text


# --- For readers alone ---


async def test_notes_and_labels_are_seen_by_readers_alone(town: Town) -> None:
    words = await lies_with_maya(town)
    await finds(town.maya, "A note for us")
    await town.maya.fills(words="Ask the library, plumstone.")
    assert town.maya.last == f"Noted on {number(town.maya)}. Only its readers see it."
    await finds(town.maya, "Labels")
    await town.maya.fills(words="cars, at night, cars")
    text = card(town.maya).text
    assert "Note for readers, Maya, community contact, not police:\n> Ask the library" in text
    assert "Labels: “cars” and “at night”." in text
    for _ in range(2):
        shown = await opens(town.maria, words)
        assert "plumstone" not in shown
        assert "at night," not in shown
        await to_slot(town)
    await finds(town.maya, "Labels")
    assert town.maya.form.fields[0].value == "cars, at night"
    await town.maya.fills(words="")
    assert town.maya.last == f"{number(town.maya)} has no labels now."
    await town.maya.presses("Erase the note")
    assert "plumstone" not in card(town.maya).text
    assert not [row for row in rows(town)["tip_notes"] if tips.DESK in row]


async def test_too_many_or_too_long_labels_are_said_and_not_kept(town: Town) -> None:
    await lies_with_maya(town)
    for labels in ("a, b, c, d, e, f", "x" * 21):
        await finds(town.maya, "Labels")
        await town.maya.fills(words=labels)
        assert town.maya.last.startswith("Please give 5 labels at most")
    assert "Labels:" not in card(town.maya).text


async def test_a_full_card_still_shows_the_whole_story_on_every_platform(town: Town) -> None:
    story = "Ä" * 999 + "!"
    await lies_with_maya(town, story)
    await finds(town.maya, "Labels", story)
    await town.maya.fills(words=", ".join(letter * 20 for letter in "abcde"))
    for at in range(3):
        await finds(town.maya, "A note for us", story)
        await town.maya.fills(words=f"{at}" * 500)
        await town.maya.replies(story, "Y" * 1000)
    assert len(card(town.maya, story).text) <= 2000
    await finds(town.maya, "Read everything", story)
    assert "Y" * 1000 in town.maya.last
    for _ in range(9):
        assert len(town.maya.last) <= 2000
        if "Earlier" in town.maya.labels:
            await town.maya.presses("Earlier")
    assert story in town.maya.last


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_the_card_of_what_waits_fits_a_phone(town: Town, language: str) -> None:
    await town.maya.says("français" if language == "fr" else "English")
    await chooses(town.maria)
    await town.maria.fills(what=WHAT, place="Elm and 3rd", moment="Now")
    await town.maria.presses("Go on (not sent yet)")
    await town.maria.presses("Yes, with six words")
    await town.maria.presses("I saved the words: send it")
    await to_slot(town)
    there = next(one for one in reversed(town.maya.messages) if WHAT in one.text)
    read = next(one for one in there.buttons if one.label in ("I have read it", "J’ai lu"))
    await town.maya.forges(read.data)
    await town.later(days=12)
    shown = next(one.text for one in reversed(town.maya.messages) if WHAT in one.text)
    assert ("12 days", "12 jours")[language == "fr"] in shown


# --- Ready answers ---


async def makes_ready(one: Person, *answers_made: str) -> None:
    await finds(one, "Ready answers")
    for words in answers_made:
        await one.presses("Write a new one")
        await one.fills(words=words)
        await one.presses("Ready answers")


async def test_a_ready_answer_is_shown_before_it_goes_and_changes_until_the_slot(
    town: Town,
) -> None:
    words = await lies_with_maya(town)
    await makes_ready(town.maya, "Thank you. We look into it this week.")
    await town.maya.presses("Thank you. We look into it th…")
    assert town.maya.last == "English:\n> Thank you. We look into it this week."
    await town.maya.presses("Answer with this, Mon 23 Nov 2026 12:00")
    town.maya.sees("I send it Mon 23 Nov 2026 12:00. Until then you can change it.")
    await town.maya.presses("Change")
    await town.maya.fills(words="Thank you. We look into it tonight.")
    await to_slot(town)
    shown = await opens(town.maria, words)
    assert "We look into it tonight." in shown
    assert "this week" not in shown


async def test_ready_answers_are_the_groups_and_whoever_reads_can_erase_them(town: Town) -> None:
    await lies_with_maya(town)
    await makes_ready(town.maya, *(f"Answer {at} for many." for at in range(5)))
    seen = set()
    for _ in range(3):
        assert len(town.maya.labels) <= 6
        seen |= {label for label in town.maya.labels if label.startswith("Answer ")}
        await town.maya.presses("More")
    assert len(seen) == 5
    await town.lee.forges(f"tip_answers-{town.group_id}")
    erased = next(label for label in town.lee.labels if label.startswith("Answer "))
    await town.lee.presses(erased)
    assert "Answer with this" not in " ".join(town.lee.labels)
    await town.lee.presses("Erase it")
    with town.database.reading() as db:
        left = {one.words for one in tip_desk.ready(db, town.group_id)}
    assert len(left) == 4
    assert erased not in left
    await town.tom.forges(f"tip_answers-{town.group_id}")
    assert "Answer" not in "".join(town.tom.labels)


async def test_a_ready_answer_says_its_language_where_the_group_has_two(town: Town) -> None:
    await town.app.write(lambda db: groups.change(db, town.group_id, languages="en fr"))
    await lies_with_maya(town)
    await finds(town.maya, "Ready answers")
    await town.maya.presses("Write a new one")
    await town.maya.fills(words="Merci, nous regardons.", language="Français")
    await town.maya.presses("Ready answers")
    await town.maya.presses("Merci, nous regardons.")
    assert town.maya.last == "Français:\n> Merci, nous regardons."


# --- Two as one ---


async def test_told_again_with_the_number_both_read_as_one_conversation(town: Town) -> None:
    lost = await lies_with_maya(town, "They came on Friday, applejack.")
    first = number(town.maya, "applejack")
    await town.maya.replies("applejack", "Which car?")
    await to_slot(town)
    again = await lies_with_maya(town, f"I lost the words of {first}. A blue one, bluebottle.")
    second = number(town.maya, "bluebottle")
    await finds(town.maya, "Join with another number", "bluebottle")
    await town.maya.fills(number=first.replace("-", " ").lower())
    assert town.maya.last.startswith(f"{second} goes with {first} from now on.")
    await town.maya.presses("Read everything")
    whole = town.maya.last
    order = ["applejack", "Which car?", "bluebottle"]
    assert sorted(order, key=whole.index) == order
    assert f"Sent again, goes with {first}." in card(town.maya, "bluebottle").text
    assert f"Sent again, goes with {second}." in card(town.maya, "applejack").text
    for words in (lost, again):
        shown = await opens(town.maria, words)
        assert "goes with" not in shown
    await finds(town.maya, "Take them apart", "bluebottle")
    assert town.maya.last == f"{second} stands on its own again."
    assert "Sent again" not in card(town.maya, "bluebottle").text
    assert "Sent again" not in card(town.maya, "applejack").text


async def test_a_number_that_is_not_hers_joins_nothing(town: Town) -> None:
    await lies_with_maya(town)
    await tells(town.maria, LEE, "For Lee alone.")
    await to_slot(town)
    await tells(town.tom, what="Not out yet.")
    (hidden,) = re.findall(r"Number ([A-Z2-9-]{7})", town.tom.sees("Number "))
    for other in (number(town.lee, "For Lee alone."), hidden, number(town.maya), "nonsense"):
        await finds(town.maya, "Join with another number")
        await town.maya.fills(number=other)
        assert town.maya.last.startswith("You read nothing else with that number.")


async def test_what_is_taken_back_vanishes_from_the_case_it_was_joined_to(town: Town) -> None:
    lost = await lies_with_maya(town, "They came on Friday, applejack.")
    first = number(town.maya, "applejack")
    await lies_with_maya(town, "Once more, bluebottle.")
    await finds(town.maya, "Join with another number", "bluebottle")
    await town.maya.fills(number=first)
    await town.tom.says(lost)
    await town.tom.presses("Take it back")
    await town.tom.presses("Erase the copy now too (easier to guess who wrote)")
    await finds(town.maya, "Read everything", "bluebottle")
    assert "applejack" not in town.maya.last
    assert "bluebottle" in town.maya.last


# --- What is still to come is not for readers ---


async def test_words_that_wait_for_their_slot_are_nowhere_at_the_desk(town: Town) -> None:
    words = await lies_with_maya(town)
    await town.maria.says(words)
    await town.maria.presses("Write back")
    await town.maria.fills(words="Not yet, quincefruit 604-555-0199.")
    for label in ("Read everything", "Mask words"):
        await finds(town.maya, label)
        assert not any("604" in one for one in town.maya.labels)
    town.maya.never_saw("quincefruit")
    await town.maya.presses("Other words")
    await town.maya.fills(words="quincefruit")
    assert town.maya.last == "I do not find those words. Type them exactly as you see them."
    await to_slot(town)
    town.maya.sees("quincefruit")


async def test_a_reader_can_do_nothing_with_what_has_not_gone_out(town: Town) -> None:
    await tells(town.maria)
    (case,) = rows(town)["tip_cases"]
    for action in ("tip_show", "tip_answer", "tip_mask", "tip_pause"):
        await town.maya.forges(f"{action}-{town.group_id}-{case[0]}")
        assert town.maya.last.startswith("This was taken back, or its time was over.")


async def test_what_readers_did_is_listed_with_no_word_of_it(town: Town) -> None:
    words = await lies_with_maya(town)
    await answers(town)
    await finds(town.maya, "Passed on")
    await finds(town.maya, "A note for us")
    await town.maya.fills(words="Plumstone.")
    with town.database.reading() as db:
        acts = tip_desk.acts(db, town.group_id)
        maya = people.person(db, town.maya.platform, town.maya.id)
    assert sorted(one.act for one in acts) == ["answered", "noted", "passed", "read"]
    assert {(one.person_id, one.ref) for one in acts} == {(maya.id, number(town.maya))}
    for row in rows(town)["tip_acts"]:
        for secret in (ANSWER, "Plumstone.", words, town.maria.name, town.maria.id):
            assert secret not in map(str, row)


async def test_cards_ask_not_to_be_forwarded(town: Town) -> None:
    await lies_with_maya(town)
    sent = [
        act.post
        for chat, act in town.platforms["discord"].acts
        if chat.id == town.maya.id and hasattr(act, "post") and isinstance(act.post.text, Text)
    ]
    told = [post for post in sent if WHAT in str(post.text)]
    assert told
    assert all(post.protect for post in told)


async def test_where_the_key_is_gone_the_reader_reads_that_and_the_slot_goes_on(
    town: Town,
) -> None:
    await lies_with_maya(town)
    (case,) = rows(town)["tip_cases"]
    await tells(town.maria, what="Another story.")

    def lose(db):
        tips.change(db, town.group_id, case[0], key=b"x" * 76)

    await town.app.write(lose)
    await town.maya.forges(f"tip_show-{town.group_id}-{case[0]}")
    assert town.maya.last == "Its words can be opened no more: their key is gone."
    await town.later(days=4)
    town.maya.sees("Another story.")
