"""What people write on Discord, what we write back, and what becomes of markup on the way."""

import re
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.from_words import CONTENT, content, escape
from bot.words import (
    Answer,
    Button,
    ChatKind,
    Field,
    FieldKind,
    Filled,
    Form,
    Joined,
    Left,
    Post,
    Press,
    Reason,
    Said,
    Send,
    Span,
    Standing,
    Style,
    Text,
    plain,
)
from tests.adapters.discord_street import LINES, Street, elm_street, post, says
from tests.platforms.discord_world import BOT_MAY, FORUM, NEWS, TEXT, VOICE, May


@pytest.fixture
async def live(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Street]:
    async with elm_street(monkeypatch, live=True) as street:
        yield street


# --- what we hear ----------------------------------------------------------------------


async def test_a_private_message(live: Street) -> None:
    live.core.reply = says("What is this?", (Button("A problem", "kind-7-problem"),))
    words = await live.sam.dms_bot("the lamp is out")
    said = await live.hears(Said)
    assert (said.text, said.message, said.answers) == ("the lamp is out", str(words.id), "")
    assert (said.chat.kind, said.chat.id) == (ChatKind.DIRECT, str(live.sam.id))
    assert (said.actor.id, said.actor.standing) == (str(live.sam.id), Standing.UNKNOWN)
    await live.server.until(lambda: len(live.server.messages(live.sam.dm)) == 2)
    assert live.server.messages(live.sam.dm)[-1].labels == ["A problem"]


async def test_files_are_named_and_never_fetched(live: Street) -> None:
    await live.sam.dms_bot("look", files={"lamp.jpg": b"picture", "list.pdf": b"paper"})
    assert (await live.hears(Said)).extras == ("photo", "file")


async def test_only_words_meant_for_us_are_heard(live: Street) -> None:
    await live.adapter.do(live.chat(), Send(post("Q-88: a speed sign?"), "n"))
    (card,) = live.server.messages(live.news)
    await live.sam.says(live.news, "nothing to do with the bot")
    await live.sam.says(live.news, f"{live.server.bot.mention} what is on?")
    assert (await live.hears(Said)).text == "what is on?"
    await live.ana.says(live.news, "Yes, next week.", reply_to=card)
    said = await live.hears(Said, 2)
    assert (said.text, said.answers) == ("Yes, next week.", str(card.id))
    assert said.actor.standing is Standing.ADMIN
    await live.ana.says(live.news, "withheld", reply_to=card, ping=False)
    said = await live.hears(Said, 3)
    assert (said.text, said.answers) == ("", str(card.id))
    await live.sam.says(live.news, "ah", reply_to=await live.ana.says(live.news, "among us"))
    await live.sam.dms_bot("marker")
    assert (await live.hears(Said, 4)).text == "marker"


async def test_what_came_first_is_asked_first(live: Street) -> None:
    await live.adapter.do(live.chat(), Send(post("Coming?", (Button("Yes", "come-7"),)), "n"))
    for _ in range(3):
        await live.sam.presses(live.news, "Yes", wait=False)
        await live.sam.dms_bot("and a word")
    await live.hears(Said, 3)
    assert [type(one) for one in live.core.heard] == [Press, Said] * 3


# --- what we answer --------------------------------------------------------------------


async def test_an_answer_to_words_in_the_channel_goes_to_the_private_chat(live: Street) -> None:
    live.core.reply = says("Between us.")
    await live.sam.says(live.news, f"{live.server.bot.mention} hello")
    await live.server.until(lambda: live.server.messages(live.sam.dm))
    assert live.server.messages(live.sam.dm)[0].content == "Between us."
    assert len(live.server.messages(live.news)) == 1


async def test_who_takes_no_private_messages_gets_one_line_without_the_answer(live: Street) -> None:
    live.sam.takes_dms = False
    live.core.reply = Answer(post("A secret."), aloud=post("Write to me.", silent=True))
    await live.sam.says(live.news, f"{live.server.bot.mention} hello")
    await live.server.until(lambda: len(live.server.messages(live.news)) == 2)
    line = live.server.messages(live.news)[-1]
    assert (line.content, line.silent) == ("Write to me.", True)


async def test_a_public_answer_stays_in_the_channel(live: Street) -> None:
    live.core.reply = says("For all.", public=True)
    await live.sam.says(live.news, f"{live.server.bot.mention} hello")
    await live.server.until(lambda: len(live.server.messages(live.news)) == 2)
    assert live.server.messages(live.news)[-1].content == "For all."


async def test_words_cannot_open_a_form_so_a_button_does(live: Street) -> None:
    live.core.reply = Answer(form=Form("report-7", "A problem", (Field("what", "What", Text()),)))
    await live.sam.dms_bot("a problem")
    await live.server.until(lambda: len(live.server.messages(live.sam.dm)) == 2)
    await live.sam.presses(live.sam.dm, LINES.open["en"])
    assert live.sam.form is not None


async def test_words_that_should_not_stand_there_are_deleted_where_we_may(live: Street) -> None:
    live.core.reply = says("Everyone can read that.", hide=True)
    await live.sam.says(live.news, f"{live.server.bot.mention} my six words")
    await live.server.until(lambda: live.server.messages(live.sam.dm))
    assert len(live.server.messages(live.news)) == 1
    live.guild.bot_may(BOT_MAY | May.MANAGE_MESSAGES)
    await live.sam.says(live.news, f"{live.server.bot.mention} my six words again")
    await live.server.until(lambda: len(live.server.messages(live.sam.dm)) == 2)
    assert len(live.server.messages(live.news)) == 1


async def test_a_wiped_private_chat_holds_only_the_last_line(live: Street) -> None:
    live.core.reply = says("Your six words.", (Button("Done", "done-7"),))
    await live.sam.dms_bot("an answer please")
    await live.server.until(lambda: len(live.server.messages(live.sam.dm)) == 2)
    live.core.reply = says("Hello.", wipe=True)
    await live.sam.presses(live.sam.dm, "Done")

    def ours() -> list[str]:
        return [m.content for m in live.server.messages(live.sam.dm) if m.author.bot]

    await live.server.until(lambda: ours() == ["Hello."])
    await live.sam.dms_bot("again")
    await live.server.until(lambda: len(live.core.heard) == 3 and ours() == ["Hello."])
    live.server.advance(49 * 3600)
    await live.sam.dms_bot("two days later")
    await live.server.until(lambda: ours() == ["Hello.", "Hello."])


async def test_in_a_channel_the_pressed_private_message_is_wiped(live: Street) -> None:
    live.core.reply = says("Your six words.", (Button("Done", "done-7"),))
    await live.sam.uses(live.news, "menu")
    live.core.reply = says("Hello.", wipe=True)
    await live.sam.presses(live.news, "Done")
    assert [m.content for m in live.sam.private] == ["Hello."]


async def test_a_short_line_in_the_private_chat_is_no_message_of_its_own(live: Street) -> None:
    await live.adapter.do(live.dm(), Send(post("Coming?", (Button("Yes", "come-7"),)), "n"))
    live.core.reply = says("You are coming.", toast=True)
    await live.sam.presses(live.sam.dm, "Yes")
    assert [m.content for m in live.sam.private] == ["You are coming."]
    assert [m.content for m in live.server.messages(live.sam.dm)] == ["Coming?"]


async def test_coming_to_a_server(live: Street) -> None:
    live.core.reply = lambda seen: says("Set me up.") if isinstance(seen, Joined) else None
    oak = live.server.guild("Oak Park", owner=live.sam)
    oak.channel("secret", only=[live.sam])
    general = oak.channel("general")
    await live.sam.adds_bot(oak)
    joined = await live.hears(Joined)
    assert (joined.chat.id, joined.chat.place) == (str(general.id), str(oak.id))
    await live.server.until(lambda: live.server.messages(general))
    assert live.server.messages(general)[0].content == "Set me up."

    oak.deletes(general)
    left = await live.hears(Left)
    assert (left.chat.id, left.whole_place, left.why) == (str(general.id), False, Reason.DELETED)
    await live.sam.removes_bot(oak)
    left = await live.hears(Left, 2)
    assert (left.chat.place, left.whole_place) == (str(oak.id), True)


@pytest.mark.parametrize("kind", [FORUM, VOICE, TEXT])
async def test_where_it_can_write_nowhere_whoever_owns_the_server_hears_it(
    live: Street, kind: int
) -> None:
    live.core.reply = lambda seen: says("Please make one.") if isinstance(seen, Joined) else None
    oak = live.server.guild("Oak Park", owner=live.sam)
    hall = oak.channel("hall", kind=kind)
    if kind == TEXT:
        hall.deny(oak.everyone, May.SEND)
    await live.sam.adds_bot(oak, BOT_MAY & ~May.SEND if kind == TEXT else BOT_MAY)
    joined = await live.hears(Joined)
    assert (joined.chat.kind, joined.chat.id) == (ChatKind.DIRECT, str(live.sam.id))
    assert (joined.chat.title, joined.chat.place) == ("Oak Park", str(oak.id))
    await live.server.until(lambda: live.server.messages(live.sam.dm))
    assert [one.content for one in live.server.messages(live.sam.dm)] == ["Please make one."]


async def test_an_announcement_channel_is_a_channel_to_write_in(live: Street) -> None:
    oak = live.server.guild("Oak Park", owner=live.sam)
    news = oak.channel("news", kind=NEWS)
    await live.sam.adds_bot(oak)
    assert (await live.hears(Joined)).chat.id == str(news.id)
    live.core.reply = Answer(
        form=Form("setup", "Set up", (Field("chat", "For everyone", Text(), FieldKind.CHAT),))
    )
    await live.sam.uses(news, "menu")
    await live.sam.fills(live.sam.form, {"For everyone": [news]})
    assert (await live.hears(Filled)).values == {"chat": str(news.id)}


# --- markup ---------------------------------------------------------------------------------

MARKUP = """*a* **b** _c_ __d__ ~~e~~ `f` ||g||
> quote
# head
-# small
- list
* list
3. house number
[safe](http://evil.example) @everyone @here"""


async def test_words_of_people_ring_nobody(live: Street) -> None:
    words = f"{live.ana.mention} @everyone @here <@&{live.guild.id}>"
    await live.adapter.do(live.chat(), Send(post(words), "n"))
    (message,) = live.server.messages(live.news)
    assert not message.mentions
    assert not message.rings_everyone
    assert live.ana.mention not in message.content.replace("\\<", "")


def test_words_of_people_never_become_markup() -> None:
    shown = content(plain(MARKUP))
    for live in ("*a*", "`f`", "||g||", "\n> ", "\n# ", "\n- ", "\n-# ", "\n3. ", "\n* "):
        assert live not in shown
    assert "\\[safe\\](" in shown
    assert "@everyone" not in shown


LINKS = [
    "[safe](http://evil.example)",
    "[a\nb](http://evil.example)",
    "[a\n\nb](http://evil.example) and [c\nd](http://evil.example)",
    "[**a** `b`](http://evil.example) ||c|| (d)",
    "[http://safe.example](http://evil.example)",
    "http://safe.example/[a](http://evil.example)",
    "[a](<http://evil.example>) <x:/**b**>",
    "[a]\n(http://evil.example)",
    "\\[a\\](http://evil.example)",
]


@pytest.mark.parametrize("words", LINKS)
async def test_no_label_of_a_link_hides_where_it_leads(live: Street, words: str) -> None:
    quoted = Text((Span("Ana:", Style.PLAIN), Span(words, Style.QUOTE)))
    for text in (plain(words), quoted):
        await live.adapter.do(live.chat(), Send(Post(text), "n"))
        shown = live.server.messages(live.news)[-1].content
        markup = re.sub(r"\\.", "", shown, flags=re.DOTALL)
        assert not re.search(r"[\[\]*`|<]", markup)


async def test_a_link_is_written_by_nobody_in_two_pieces(live: Street) -> None:
    spans = (Span("[Ana", Style.BOLD), Span("](http://evil.example)", Style.QUOTE))
    await live.adapter.do(live.chat(), Send(Post(Text(spans)), "n"))
    (message,) = live.server.messages(live.news)
    assert "](" not in message.content.replace("\\]", "")


def test_addresses_stay_whole() -> None:
    assert content(plain("https://example.org/a_b_c?d=*e*")) == "https://example.org/a_b_c?d=*e*"


@given(st.text())
def test_nothing_a_person_writes_is_lost(words: str) -> None:
    for added in ("\\", "\u200b"):
        words = words.replace(added, "")
        escaped = escape(words).replace("\\", "").replace("\u200b", "")
    assert escaped == words


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([("Open until ", Style.PLAIN), ("Sun 6 Dec", Style.BOLD)], "Open until **Sun 6 Dec**"),
        ([("#", Style.BOLD), ("12", Style.BOLD), (" x", Style.PLAIN)], "**\\#12** x"),
        ([(" wide ", Style.BOLD), ("*", Style.PLAIN)], " **wide** \\*"),
        ([("river `apple", Style.CODE)], "`river ˋapple`"),
        (
            [("Lee:", Style.PLAIN), ("Thank you.\nAgain?", Style.QUOTE), ("Ref", Style.PLAIN)],
            "Lee:\n> Thank you.\n> Again?\nRef",
        ),
        ([("  ", Style.BOLD)], "  "),
    ],
)
def test_styles(spans: list[tuple[str, Style]], shown: str) -> None:
    assert content(Text(tuple(Span(words, style) for words, style in spans))) == shown


def test_what_grows_too_long_by_escaping_is_cut() -> None:
    shown = content(plain("*" * CONTENT))
    assert len(shown) <= CONTENT
    assert shown.endswith("\\* …")
