"""What the rule for screens counts, and what not."""

from __future__ import annotations

from bot.view import rows
from bot.words import Button, Post, Text, joined, plain, quoted
from tests.screens import too_much


def buttons(*actions: str) -> Post:
    return Post(plain("Which one?"), rows([Button(one, f"{one}-77") for one in actions]))


def test_five_buttons_and_a_way_back_fit_and_no_more() -> None:
    five = ("part_show", "part_new", "poll_names", "chat_ages", "chats_off")
    assert not too_much(buttons(*five, "menu"))
    assert too_much(buttons(*five, "chat_ages", "menu")).startswith("7 buttons")
    assert too_much(buttons(*five, "chat_ages"))
    assert too_much(buttons(*five, "form_stop", "form_back", "menu"))


def test_what_people_wrote_is_as_long_as_they_wrote_it() -> None:
    ours = plain("x" * 290)
    assert not too_much(Post(ours + quoted("y" * 2000)))
    assert not too_much(Post(ours + plain("“" + "y" * 60 + "”")))
    assert too_much(Post(ours + plain("y" * 20))).startswith("310 characters")
    assert not too_much(Post(Text()))


def test_whose_words_are_quoted_is_not_counted() -> None:
    told = joined([plain("x" * 290), plain("Mon 23 Nov 2026, Maya:"), quoted("y")], "\n")
    assert not too_much(Post(told))
    assert too_much(Post(joined([told, plain("z" * 20)], "\n")))


def test_a_way_back_stands_under_the_others() -> None:
    assert too_much(buttons("menu", "people_list", "chats_list", *("chat_ages",) * 4))
    assert not too_much(buttons("people_list", "chats_list", *("chat_ages",) * 3, "menu"))
