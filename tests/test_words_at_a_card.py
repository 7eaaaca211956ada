"""Words typed at a private card: its own ways are offered for them, and nothing goes by itself."""

from __future__ import annotations

import pytest

from tests.features.test_checkins import begins
from tests.features.test_concerns import tells
from tests.features.test_questions import ANSWER, asks
from tests.stage import Person, Town
from tests.test_asked import begins_a_problem, on_the_disk

WORDS = "It is dark there again since Sunday, walrusflute"
WAITS = "I have sent nothing. With"


async def answered(town: Town, who: Person) -> str:
    """Let the answer to a question come to whoever asked it; return what its card says."""
    await asks(who)
    await town.lee.replies("ELM STREET, Q-1", ANSWER)
    await town.later(minutes=3)
    return who.sees("Q-1")


async def fixed(town: Town, who: Person) -> str:
    """Let the news come to whoever told a problem that it is fixed."""
    await tells(who)
    await who.presses("Send")
    await town.lee.replies("ELM STREET, E-1", "It is fixed.")
    await town.later(minutes=3)
    return who.sees("It is fixed.")


async def types(who: Person, card: str, words: str, how: str) -> None:
    if how == "right after":
        await who.says(words)
    else:
        await who.replies(card, words)


BOTH = pytest.mark.parametrize("how", ["right after", "as a reply"])


@BOTH
@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize(
    ("comes", "way", "others"),
    [(answered, "Not yet", ["That helped"]), (fixed, "Still a problem", ["Thanks"])],
)
async def test_one_tap_on_what_the_card_can_do_takes_the_words_along(
    town: Town, comes, way: str, others: list[str], name: str, how: str
) -> None:
    who: Person = getattr(town, name)
    await types(who, await comes(town, who), WORDS, how)
    assert who.last == f"{WAITS} “{way}”, these words go along:\n> {WORDS}"
    assert sorted(who.labels) == sorted([way, *others, "Something else"])
    town.lee.never_saw(WORDS)
    assert WORDS not in on_the_disk(town)
    await who.presses(way)
    assert "again." in who.last
    assert "Your words are with" in who.last
    assert f"> {WORDS}" in town.lee.sees("Still missing:")
    for room in (town.elm, town.teens):
        room.hides(WORDS)


@BOTH
async def test_what_takes_no_words_says_so_and_they_wait(town: Town, how: str) -> None:
    await types(town.maria, await answered(town, town.maria), WORDS, how)
    await town.maria.presses("That helped")
    assert town.maria.last.startswith("Q-1 is done.")
    assert town.maria.last.endswith("Your words went to nobody. They wait here.")
    await town.maria.presses("Something else")
    assert "What is this?" in town.maria.last
    await town.maria.presses("A problem")
    await town.maria.presses("No")
    await town.maria.says("Elm and 3rd")
    await town.maria.presses("Everyone here")
    assert WORDS in town.maria.last
    town.lee.never_saw(WORDS)


async def test_something_else_asks_what_the_words_are(town: Town) -> None:
    await town.maria.replies(await fixed(town, town.maria), WORDS)
    await town.maria.presses("Something else")
    assert "What is this?" in town.maria.last
    assert "A question" in town.maria.labels


async def test_what_is_typed_in_two_messages_goes_as_one(town: Town) -> None:
    await fixed(town, town.maria)
    await town.maria.says(WORDS)
    await town.maria.says("And the bulb hangs loose.")
    assert town.maria.last.endswith(f"> {WORDS} And the bulb hangs loose.")
    await town.maria.presses("Still a problem")
    assert "> And the bulb hangs loose." in town.lee.sees(f"> {WORDS}")


async def test_a_second_tap_takes_no_words_twice(town: Town) -> None:
    await town.maria.replies(await fixed(town, town.maria), WORDS)
    way = next(
        one.data for one in town.maria.messages[-1].buttons if one.label == "Still a problem"
    )
    await town.maria.presses("Still a problem")
    await town.maria.forges(way)
    assert town.maria.last == "I took those words already, when you tapped before."
    assert sum("says: " in one.text for one in town.lee.messages) == 1


@BOTH
async def test_words_that_say_danger_come_before_all_that_a_card_can_do(
    town: Town, how: str
) -> None:
    card = await answered(town, town.maria)
    await types(town.maria, card, "He is breaking down my door with an axe", how)
    assert town.maria.last.startswith("Danger now: call 911.")
    assert "Ask organizers to warn everyone" in town.maria.labels


# --- Thanks -----------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("words", ["thank you", "Thanks a lot!", "merci", "Merci beaucoup."])
async def test_who_types_thanks_has_thanked(town: Town, words: str, how: str) -> None:
    await types(town.maria, await fixed(town, town.maria), words, how)
    assert "Noted." in town.maria.last or "C’est noté" in town.maria.last


# --- The card that is replied to, and no other --------------------------------------------------


async def test_a_buttons_name_typed_in_reply_is_that_cards(town: Town) -> None:
    for words in ("When is the next patrol?", "Can we get a speed sign?"):
        await town.maria.says("ask a question")
        await town.maria.presses("Ask Lee, police")
        await town.maria.says(words)
        await town.maria.presses("Yes, without my name")
    await town.lee.replies("When is the next patrol?", "On Friday.")
    await town.later(minutes=3)
    await town.lee.replies("Can we get a speed sign?", "The city says no.")
    await town.later(minutes=3)
    town.maria.sees("The city says no.")
    await town.maria.replies("On Friday.", "not yet")
    assert town.maria.last.startswith("I asked Lee again.")
    assert "When is the next patrol?" in town.lee.sees("says: not yet")
    town.lee.never_saw("not yet.\n> Can we get a speed sign?")


async def test_a_reply_to_a_card_that_came_meanwhile_answers_no_form(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.later(hours=90)
    await begins_a_problem(town.maria)
    await town.later(hours=8)
    town.maria.sees("Nobody has reacted yet.")
    await town.maria.replies("Nobody has reacted yet.", WORDS)
    assert "What is this?" in town.maria.last
    assert WORDS not in on_the_disk(town)
    await town.maria.says("Another lamp is dark")
    assert "Where?" in town.maria.last


async def test_a_reply_to_the_card_that_was_tapped_answers_what_it_asked(town: Town) -> None:
    card = await answered(town, town.maria)
    await town.maria.presses("Not yet")
    await town.maria.replies(card, WORDS)
    assert "Your words are with Q-1 now." in town.maria.last


# --- Other cards ------------------------------------------------------------------------------


async def helped(town: Town) -> None:
    """Let Maria ask for help, and Ana write to her about it."""
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="I am out of insulin")
    await town.maria.presses("Send")
    await town.ana.presses("Write to Maria")
    await town.ana.fills(words="I can be there at five.")
    town.maria.sees("I can be there at five.")


@BOTH
async def test_words_about_help_go_to_whom_the_card_answers(town: Town, how: str) -> None:
    await helped(town)
    await types(town.maria, "I can be there at five.", WORDS, how)
    if how != "as a reply":  # a reply is the answer
        assert town.maria.labels == ["Answer", "Something else"]
        town.ana.never_saw(WORDS)
        await town.maria.presses("Answer")
    assert WORDS in town.ana.sees("Maria answers about the help:")
    town.sam.never_saw(WORDS)


async def test_an_author_answers_why_their_post_was_taken_down(town: Town) -> None:
    await asks(town.maria)
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("Q-1")
    await town.ana.presses("Take it down")
    await town.ana.presses("It names or shows somebody.")
    await town.ana.presses("Skip")
    await town.ana.presses("Take it down")
    await town.maria.replies("was taken down by", WORDS)
    assert town.maria.labels == ["Answer", "Ask another organizer", "Something else"]
    await town.maria.presses("Answer")
    assert WORDS in town.ana.sees("The author of Q-1, which was taken down, writes:")
    town.sam.never_saw(WORDS)


async def test_news_of_an_alert_is_looked_at_before_it_goes_out(town: Town) -> None:
    await town.ana.says("menu")
    for label in ("Urgent alert", "Not needed", "Storm, power, water"):
        await town.ana.presses(label)
    await town.ana.says("Water main burst on the whole block")
    await town.ana.presses("Yes, alert everyone")
    await town.ana.replies("A-1 reached", WORDS)
    assert town.ana.labels == ["Add news", "All clear", "Something else"]
    await town.ana.presses("Add news")
    assert "Add this to every copy?" in town.ana.last
    town.elm.hides(WORDS)
    await town.ana.presses("Send now")
    town.elm.shows(WORDS)


async def test_whoever_left_is_told_who_may_and_the_words_wait(town: Town) -> None:
    card = await fixed(town, town.maria)
    await town.maria.leaves(town.elm)
    await town.maria.replies(card, WORDS)
    await town.maria.presses("Still a problem")
    assert town.maria.last.endswith("Your words went to nobody. They wait here.")
    town.lee.never_saw(WORDS)


async def test_a_card_without_a_way_for_words_names_what_it_can(town: Town) -> None:
    await tells(town.maria)
    await town.maria.presses("Send")
    await town.later(days=5)
    await town.maria.replies("Nobody has reacted yet.", WORDS)
    assert "Its buttons are: “Take it back”." in town.maria.last
    assert "What is this?" in town.maria.last


async def test_more_words_after_not_yet_go_there_too(town: Town) -> None:
    card = await answered(town, town.maria)
    await town.maria.presses("Not yet")
    await town.maria.presses("Send without words")
    await town.maria.replies(card, WORDS)
    await town.maria.presses("Not yet")
    assert town.maria.last.startswith("Your words are with Q-1 now.")
    assert f"> {WORDS}" in town.lee.sees("Still missing:")
