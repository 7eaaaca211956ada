"""The whole story on both platforms, on the real SDKs, with the process killed three times.

Ana sets a group up on Telegram and connects Sam's Discord server; Maria and Tom are neighbours,
Lee is the police contact. Each part is one flow; at the end every copy in every chat is right.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.e2e.neighbours import OnDiscord
from tests.e2e.street import Street
from tests.platforms.patience import PATIENCE

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
SEEN = "Someone tries car doors at night"


async def test_a_street_lives_through_it_all(street: Street) -> None:
    await street.start()
    await ana_sets_up_the_group(street)
    await lee_accepts(street)
    await sam_connects_his_server(street)
    await sam_becomes_an_organizer(street)

    six_words = await maria_tells_something_privately(street)
    await ana_writes_and_the_power_goes(street)
    street.slot_passes()
    await street.start()
    await what_was_cut_off_is_settled(street)
    await ana_corrects_it_and_sam_takes_one_back(street)
    await lee_answers_what_was_told(street)

    first = await sam_asks_for_dates(street)
    await a_vote_and_the_power_goes(street, first)
    street.slot_passes()
    await street.start()
    await more_votes(street, first)
    await maria_reads_the_answer_on_discord(street, six_words)

    await street.kill9()
    street.slot_passes()
    street.comes_due("poll_close")
    await street.start()
    await the_vote_is_closed(street, first)
    await street.lee.sees("It was a red bicycle.")

    await a_problem_is_answered_by_a_reply(street)
    await a_question_is_answered_by_a_button(street)
    await everyone_is_asked_how_they_are(street)
    await help_and_french(street)
    await every_copy_is_right(street)
    assert await street.stop() == 0, street.log
    assert " ERROR " not in street.log, street.log
    nothing_told_privately_can_be_read(street, six_words)


# --- A group in two chats ----------------------------------------------------------------


async def ana_sets_up_the_group(street: Street) -> None:
    ana = street.ana
    await ana.starts()
    await ana.presses("Set up my group")
    await ana.opens(ana.link("Choose the Telegram group"), into=street.elm.chat)
    await ana.sees("1 of 5: which town?")
    await ana.says(street.town)
    await ana.presses("Add French")
    await ana.says("604-555-0142")
    await ana.presses("Invite our police contact")
    await ana.presses("Later")
    assert street.elm.texts() == []
    await ana.presses("Post it")
    await street.elm.shows("Not urgent: 604-555-0142.")
    assert "Discord" not in "".join((*ana.private(), *street.elm.texts()))


async def lee_accepts(street: Street) -> None:
    await street.lee.opens(street.ana.link("Share with the police contact"))
    await street.lee.presses("Accept")
    await street.lee.presses("Votes and activities")
    await street.elm.shows("Contacts: Lee (police).")


async def sam_connects_his_server(street: Street) -> None:
    ana, sam = street.ana, street.sam
    await ana.presses("Connect another chat")
    (code,) = CODE.findall(await ana.presses("Discord server"))
    await sam.account.adds_bot(street.guild)
    await street.teens.shows("Someone who manages this server can set me up here.")
    await sam.presses("Start")
    await sam.presses("Join a group that exists")
    await sam.fills(code.lower().replace("-", " "))
    await sam.presses("Join")
    await ana.sees("Sam asks.")
    await ana.presses("Adults")
    await ana.presses("Connect")
    await street.everywhere("In Elm Street (Telegram) and Elm Teens")


async def sam_becomes_an_organizer(street: Street) -> None:
    await street.ana.presses("Add people")
    (code,) = CODE.findall(await street.ana.presses("Another organizer"))
    await street.sam.says(code)
    await street.sam.presses("Accept")
    await street.ana.sees("Sam accepted: organizer")


# --- A message to everyone, and a power cut ----------------------------------------------


async def ana_writes_and_the_power_goes(street: Street) -> None:
    """Discord has done it, and its answer got lost; Telegram has not done it yet."""
    posts = rf"POST /channels/{street.teens.channel.id}/messages"
    await street.ana.says("menu")
    await street.ana.presses("Write to everyone")
    await street.ana.fills("Garbage day moves to Friday.")
    street.discord.fail_next(posts, None, after_accept=True)
    with street.telegram.hold("sendMessage") as held:
        answer = await street.ana.presses("Send")
        assert "I am sending it to 2 chats" in answer
        await street.teens.shows("Garbage day moves to Friday.")
        await street.telegram.until(lambda: held.held)
        await street.kill9()


async def what_was_cut_off_is_settled(street: Street) -> None:
    """Only on Telegram nobody can tell whether it arrived: Ana looks, and sends it there again."""
    await street.ana.sees("Elm Street: I do not know whether it arrived.")
    await street.ana.presses("Try again")
    await street.everywhere("Garbage day moves to Friday.")


async def ana_corrects_it_and_sam_takes_one_back(street: Street) -> None:
    await street.ana.presses("How it went")
    await street.ana.presses("Correct it")
    await street.ana.fills("Garbage day moves to Saturday.")
    await street.ana.presses("Post")
    await street.everywhere("Garbage day moves to Saturday.")
    await street.sam.says("menu")
    await street.sam.presses("Write to everyone")
    await street.sam.fills("A wrong list, sorry.")
    await street.sam.presses("Send")
    await street.everywhere("A wrong list, sorry.")
    await street.sam.presses("Take it back")
    await street.everywhere("Sam took this message back.")


# --- Something told privately ------------------------------------------------------------


async def maria_tells_something_privately(street: Street) -> str:
    maria = street.maria
    await maria.presses("Tell something privately")
    await maria.presses("No")
    await maria.presses("Lee, police contact")
    await maria.fills(SEEN, "Elm and 3rd", "This week")
    await maria.presses("Go on (not sent yet)")
    six_words = (await maria.presses("Yes, with six words")).splitlines()[0]
    assert len(six_words.split()) == 6
    await maria.presses("I saved the words: send it")
    assert SEEN not in "".join((*maria.private(), *street.lee.private()))
    return six_words


async def lee_answers_what_was_told(street: Street) -> None:
    told = await street.lee.sees(SEEN)
    assert "Maria" not in told
    await street.lee.replies(SEEN, "Thank you. What did they ride?")
    await street.lee.sees("I send it")


async def maria_reads_the_answer_on_discord(street: Street, six_words: str) -> None:
    """From another account on the other platform, with capitals and a slip of the finger."""
    cafe = OnDiscord(street.discord, "Somebody")
    street.guild.adds(cafe.account)
    await cafe.presses("Tell something privately")
    await cafe.presses("Read an answer")
    await cafe.fills(six_words.title())
    await cafe.sees("Thank you. What did they ride?")
    await cafe.presses("Write back")
    await cafe.fills("It was a red bicycle.")
    await cafe.sees("gets it")


# --- A vote, and another power cut -------------------------------------------------------


async def sam_asks_for_dates(street: Street) -> date:
    first = datetime.now(ZoneInfo(street.zone)).date() + timedelta(days=14)
    dates = "\n".join(f"{day.day} {day:%b %Y} 7pm" for day in (first, first + timedelta(days=2)))
    await street.sam.says("menu")
    await street.sam.presses("Organize")
    await street.sam.presses("Find a date")
    await street.sam.fills("Clean-up", dates)
    await street.sam.presses("Post")
    await street.everywhere("Clean-up\nWhich dates can you make?")
    return first


def _button(day: date, word: str) -> str:
    return f"{day:%a} {day.day} {word}"


async def a_vote_and_the_power_goes(street: Street, first: date) -> None:
    """The vote is on the disk and its answer is not out when the process dies."""
    await street.tom.presses(_button(first, "yes"))
    with street.telegram.hold("answerCallbackQuery") as held:
        poll = street.elm.message("Clean-up")
        street.maria.account.taps(poll, _button(first, "yes"))
        await street.telegram.until(lambda: held.held)
        await street.kill9()


async def more_votes(street: Street, first: date) -> None:
    await street.lee.presses(_button(first + timedelta(days=2), "yes"))
    await street.tom.presses(_button(first, "maybe"))
    await street.everywhere("19:00: 1 yes, 1 maybe")


async def the_vote_is_closed(street: Street, first: date) -> None:
    await street.everywhere("Clean-up\nThis vote is closed.")
    await street.sam.sees("Clean-up\nThis vote is closed.")
    later = first + timedelta(days=2)
    for room in street.rooms:
        tally = await room.shows("This vote is closed.")
        assert f"{first:%a} {first.day} {first:%b %Y} 19:00: 1 yes, 1 maybe" in tally
        assert f"{later:%a} {later.day} {later:%b %Y} 19:00: 1 yes" in tally


# --- Problems, questions, check-ins ------------------------------------------------------


async def a_problem_is_answered_by_a_reply(street: Street) -> None:
    maria = street.maria
    await maria.presses("Report a problem")
    await maria.presses("No")
    await maria.fills("Street lamp out, very dark.", "Elm and 3rd", "Everyone here")
    await maria.presses("Send")
    await street.everywhere("Street lamp out, very dark.")
    await street.lee.sees("Street lamp out, very dark.")
    await street.sam.sees("Street lamp out, very dark.")
    sams_card = "Tap Answer, or reply to this message."
    await street.sam.replies(sams_card, "The city comes on Monday.")
    await street.sam.sees("I send this in 2 minutes, as Sam")
    assert not any("The city comes" in text for text in (*maria.private(), *street.elm.texts()))
    await street.sam.presses("Send now")
    await maria.sees("The city comes on Monday.")
    await street.everywhere("The city comes on Monday.")


async def a_question_is_answered_by_a_button(street: Street) -> None:
    tom = street.tom
    await tom.presses("Ask a question")
    await tom.fills("Ask Lee, police", "Why no speed sign?", "Yes, without my name")
    await street.everywhere("Why no speed sign?")
    await street.lee.sees("Why no speed sign?")
    await street.lee.presses("Answer")
    await street.lee.fills("The city decides; I ask them.")
    await street.lee.presses("Send now")
    await tom.sees("The city decides; I ask them.")
    await street.everywhere("The city decides; I ask them.")


async def everyone_is_asked_how_they_are(street: Street) -> None:
    ana, tom = street.ana, street.tom
    await ana.says("menu")
    await ana.presses("Organize")
    await ana.presses("Ask and tell")
    await ana.presses("Ask how everyone is")
    await ana.presses("Once, now")
    await ana.presses("Post")
    await street.everywhere("How are you?")
    assert "You: fine." in await street.maria.presses("I am fine")
    await tom.presses("I need some help")
    await tom.fills("Someone to carry my shopping.")
    await tom.presses("Send")
    await ana.sees("Fine: 1. Need some help: 1.")
    await ana.sees("Someone to carry my shopping.")
    await ana.presses("I look after it")
    await tom.sees("has read what you need and looks after it.")


async def help_and_french(street: Street) -> None:
    await street.maria.says("help")
    await street.maria.sees("Danger now: 911. Thoughts of suicide: 988")
    await street.tom.presses("Français")
    await street.tom.sees("français")
    await street.tom.says("aide")
    await street.tom.sees("911")


# --- The end -----------------------------------------------------------------------------

CARDS = (
    "I am a bot",
    "Garbage day moves to Saturday.",
    "Sam took this message back.",
    "Clean-up\nThis vote is closed.",
    "Street lamp out, very dark.",
    "Why no speed sign?",
    "How are you?",
)
"""What everyone can read at the end, each in one message."""


async def every_copy_is_right(street: Street) -> None:
    await street.telegram.until(lambda: not street.behind(), PATIENCE)
    for words in CARDS:
        await street.everywhere(words)
    arrival = "Someone who manages this server can set me up here."
    elm = street.elm.texts()
    teens = [one for one in street.teens.texts() if one != arrival]
    assert sorted(elm) == sorted(teens)
    assert len(elm) == len(CARDS)


def nothing_told_privately_can_be_read(street: Street, six_words: str) -> None:
    stored = b"".join(one.read_bytes() for one in (street.folder / "data").iterdir())
    for secret in (SEEN, "What did they ride?", "red bicycle", six_words, "Somebody"):
        assert secret.encode() not in stored
