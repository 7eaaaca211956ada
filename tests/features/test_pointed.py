"""What people do with a message that they point at: ask about it, or make it an official answer."""

from __future__ import annotations

import pytest

from tests.features.test_moderation import is_young
from tests.features.test_questions import SIGN, asks
from tests.stage import Town

SAID = "The lamp at Elm and 3rd has been out for a month."
ANSWER = "The city replaces it on Friday."


async def test_asking_about_a_message(town: Town) -> None:
    await town.maria.says(SAID, to=town.elm)
    await town.maria.runs("ask", about=town.elm.messages[-1])
    await town.maria.fills(whom="Ask Lee, police", shown="Yes, without my name")
    town.elm.shows(SAID)
    town.maria.sees("Q-1 is with Lee, police contact.")


async def test_on_discord_the_words_stand_in_the_form(town: Town) -> None:
    await town.tom.says(SAID, to=town.teens)
    await town.tom.runs("ask", about=town.teens.messages[-1])
    assert town.tom.form is not None
    assert [one.value for one in town.tom.form.fields if one.key == "words"] == [SAID]


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_words_of_somebody_else_are_asked_only_by_them(town: Town, platform: str) -> None:
    author, other = (town.maria, town.ana) if platform == "telegram" else (town.tom, town.maya)
    room = town.elm if platform == "telegram" else town.teens
    await author.says(SAID, to=room)
    await other.runs("ask", about=room.message(SAID))
    assert other.form is None
    other.sees(f"I ask {author.name} in this chat.")
    room.shows(f"{author.name}, do you want to ask a contact what you wrote here?")
    await other.presses("Look at it first")
    other.sees(f"Only {author.name} can decide this.")
    town.lee.never_saw(SAID)
    await author.presses("Look at it first")
    await author.fills(whom="Ask Lee, police", shown="Yes, without my name")
    author.sees("Q-1 is with Lee, police contact.")
    town.lee.sees(SAID)
    room.hides("do you want to ask")


async def test_an_author_does_not_want_to_ask(town: Town) -> None:
    await town.tom.says(SAID, to=town.teens)
    await town.maya.runs("ask", about=town.teens.message(SAID))
    look = town.teens.message("do you want to ask").buttons[0].data
    await town.tom.presses("No")
    town.teens.hides("do you want to ask")
    await town.tom.forges(look)
    town.tom.sees("That question is over.")
    town.elm.hides(SAID)
    town.lee.never_saw(SAID)


async def test_what_names_somebody_is_looked_at_before_it_is_asked(town: Town) -> None:
    await town.tom.says("Who watches Kevin Wong at 412 Oak Street?", to=town.teens)
    await town.maya.runs("ask", about=town.teens.message("Kevin"))
    await town.tom.presses("Look at it first")
    await town.tom.fills(whom="Ask Lee, police", shown="Yes, without my name")
    town.tom.sees("Everyone would read")
    town.elm.hides("Kevin")


@pytest.mark.parametrize("command", ["ask", "concern"])
async def test_where_most_are_under_18_the_question_names_nobody(town: Town, command: str) -> None:
    await is_young(town)
    await town.tom.says(SAID, to=town.teens)
    await town.maya.runs(command, about=town.teens.message(SAID))
    question = town.teens.messages[-1]
    assert "its author can" in question.text.casefold()
    assert "Tom" not in question.text


async def test_whoever_is_erased_is_asked_no_more(town: Town) -> None:
    await town.tom.says(SAID, to=town.teens)
    await town.maya.runs("ask", about=town.teens.message(SAID))
    await town.tom.says("delete my data")
    await town.tom.presses("Erase")
    town.teens.hides("do you want to ask")


async def test_there_is_nothing_to_ask_about_without_words(town: Town) -> None:
    await town.tom.runs("ask")
    town.tom.sees("I can ask only about a message in words: do this in reply to one.")


async def test_words_in_a_chat_become_the_answer(town: Town) -> None:
    await asks(town.maria)
    await town.lee.says(ANSWER, to=town.elm)
    await town.lee.runs("answer", about=town.elm.messages[-1])
    town.lee.sees(
        "In 2 minutes I send it to ELM STREET and the person who asked, as Lee, police contact:"
    )
    await town.later(minutes=2)
    assert ANSWER in town.elm.message(SIGN).text


async def test_of_several_questions_the_right_one_is_chosen(town: Town) -> None:
    await asks(town.maria)
    await asks(town.tom, words="Who plows Elm?")
    await town.lee.says(ANSWER, to=town.elm)
    await town.lee.runs("answer", about=town.elm.messages[-1])
    town.lee.sees("Which question does that answer?")
    await town.lee.presses("Q-2: Who plows Elm?")
    await town.later(minutes=2)
    assert ANSWER in town.teens.message("Who plows Elm?").text
    assert ANSWER not in town.elm.message(SIGN).text


async def test_nobody_makes_the_words_of_somebody_else_official(town: Town) -> None:
    await asks(town.maria)
    await town.maria.says("It is all solved.", to=town.elm)
    await town.lee.runs("answer", about=town.elm.messages[-1])
    town.lee.sees("Use this on a message of your own")


async def test_only_who_answers_may(town: Town) -> None:
    await asks(town.maria)
    await town.tom.says(ANSWER, to=town.teens)
    await town.tom.runs("answer", about=town.teens.messages[-1])
    assert "Only" in town.tom.last
