"""What people do with a message that they point at: ask about it, or make it an official answer."""

from __future__ import annotations

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
    await town.maya.says(SAID, to=town.teens)
    await town.tom.runs("ask", about=town.teens.messages[-1])
    assert town.tom.form is not None
    assert [one.value for one in town.tom.form.fields if one.key == "words"] == [SAID]


async def test_there_is_nothing_to_ask_about_without_words(town: Town) -> None:
    await town.tom.runs("ask")
    town.tom.sees("I can ask only about a message in words.")


async def test_words_in_a_chat_become_the_answer(town: Town) -> None:
    await asks(town.maria)
    await town.lee.says(ANSWER, to=town.elm)
    await town.lee.runs("answer", about=town.elm.messages[-1])
    town.lee.sees(
        "In 2 minutes I send it to ELM STREET and the person who asked, as Lee, police contact."
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
