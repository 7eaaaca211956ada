"""A vote on dates or in words: asked, read back, one tally everywhere, closed once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.features.polls import rules
from bot.when import wall
from bot.words import Button, Press
from storage import members, people, polls, responses
from storage.polls import Count
from tests.stage import Person, Room, Town

DATES = "Tue 8 Dec 7pm, Thu 10 Dec 7pm, Sat 12 Dec 10am"
TUE, THU = "Tue 8 Dec 2026 19:00", "Thu 10 Dec 2026 19:00"
END = "Sun 6 Dec 2026 20:00"


async def ask(person: Person, what: str = "Clean-up", dates: str = DATES) -> None:
    await person.presses("Organize")
    await person.presses("Find a date")
    await person.fills(what=what, dates=dates)


async def posted(town: Town, dates: str = DATES) -> None:
    await ask(town.ana, dates=dates)
    await town.ana.presses("Post")


async def posted_words(town: Town, words: str = "Library, School") -> None:
    await town.ana.presses("Organize")
    await town.ana.presses("Ask for a vote")
    await town.ana.fills(what="Where do we meet?", words=words)
    await town.ana.presses("Post")


def everywhere(town: Town, fragment: str) -> None:
    for room in (town.elm, town.teens):
        room.shows(fragment)


def button(room: Room, label: str) -> Button:
    return next(one for one in room.message("Clean-up").buttons if one.label == label)


# --- Asking -------------------------------------------------------------------------------


async def maybe(who: Person, date: str, *, opened: bool = False) -> None:
    """Say maybe to a date, which takes a look at all of them."""
    if not opened:
        await who.presses("Another answer")
    await who.presses(date)
    await who.presses("Maybe")


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_everything_is_read_back_before_it_is_posted(town: Town, who: str) -> None:
    organizer = getattr(town, who)
    await ask(organizer)
    shown = organizer.sees("Clean-up")
    for words in (TUE, THU, "Sat 12 Dec 2026 10:00", "Vancouver time", END, "organizers only"):
        assert words in shown
    assert len(shown) <= 300
    town.elm.hides("Clean-up")
    await organizer.presses("Post")
    everywhere(town, "> Clean-up\nWhich dates can you make?")
    organizer.sees(f"Open until {END}; then I close it. I write you the result.")
    assert organizer.taps == {"telegram": 5, "discord": 4}[organizer.platform]


async def test_what_was_not_understood_is_asked_for_and_the_rest_stays(town: Town) -> None:
    await ask(town.ana, dates="Tue 8 Dec 7pm, 7pm, 30 Feb 7pm")
    asked = town.ana.sees("I did not understand 7pm. Which day?")
    assert "Next I ask about 30 Feb 7pm." in asked
    assert f"The rest stays: {TUE}." in asked
    await town.ana.says("Thu 10 Dec")
    assert THU in town.ana.sees("30 Feb 7pm: there is no such day.")
    await town.ana.says("Mon 14 Dec")
    await town.ana.presses("Post")
    everywhere(town, f"{THU}: 0 yes")
    everywhere(town, "Mon 14 Dec 2026 19:00: 0 yes")


async def test_on_discord_the_form_comes_back_with_what_was_understood(town: Town) -> None:
    await ask(town.sam, dates="Tue 8 Dec 7pm\n7pm")
    assert f"The rest stays: {TUE}." in town.sam.sees("I did not understand 7pm. Which day?")
    await town.sam.presses("Change")
    given = {field.key: field.value for field in town.sam.form.fields}
    assert given["dates"] == f"{TUE}\n7pm"
    await town.sam.fills(dates=f"{TUE}\nThu 10 Dec 7pm")
    town.sam.sees(THU)


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_what_was_not_understood_can_be_left_out(town: Town, who: str) -> None:
    organizer = getattr(town, who)
    await ask(organizer, dates="Tue 8 Dec 7pm, Thu and Sat 12 Dec 10am")
    organizer.sees("Thu: at what time?")
    await organizer.presses("Leave it out")
    await organizer.presses("Post")
    text = town.elm.shows("Clean-up")
    assert TUE in text
    assert "Sat 12 Dec 2026 10:00" in text
    assert "Thu" not in text


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_what_can_mean_two_days_is_asked_with_both(town: Town, who: str) -> None:
    organizer = getattr(town, who)
    await ask(organizer, dates="Tue 8 Dec 7pm, next Wednesday 7pm")
    asked = organizer.sees("next Wednesday 7pm: which day?")
    assert f"The rest stays: {TUE}." in asked
    await organizer.presses("Wed 2 Dec 2026 19:00")
    assert "Wed 2 Dec 2026 19:00" in organizer.sees(TUE)
    await organizer.presses("Post")
    everywhere(town, "Wed 2 Dec 2026 19:00: 0 yes")


async def test_of_several_unclear_dates_each_is_asked(town: Town) -> None:
    await ask(town.ana, dates="3/12 7pm\nFri 4 Dec at 7")
    town.ana.sees("3/12 7pm: which day?")
    await town.ana.presses("Thu 3 Dec 2026 19:00")
    asked = town.ana.sees("Fri 4 Dec at 7: at which of these times?")
    assert "The rest stays: Thu 3 Dec 2026 19:00." in asked
    await town.ana.presses("Fri 4 Dec 2026 19:00")
    await town.ana.presses("Post")
    everywhere(town, "Thu 3 Dec 2026 19:00")
    everywhere(town, "Fri 4 Dec 2026 19:00")


async def test_a_day_that_was_meant_counts_once(town: Town) -> None:
    await ask(town.ana, dates="3/12 7pm\nFri 4 Dec at 7")
    link = next(one.data for one in town.ana.messages[-1].buttons if "3 Dec" in one.label)
    await town.ana.forges(link)
    await town.ana.forges(link)
    await town.ana.presses("Fri 4 Dec 2026 19:00")
    await town.ana.presses("Post")
    assert town.elm.shows("Clean-up").count("Thu 3 Dec") == 1
    await town.ana.forges(link)
    assert town.ana.last.startswith("It goes to 2 chats now.")


async def test_a_second_tap_on_what_was_meant_reads_back_the_same(town: Town) -> None:
    await ask(town.ana, dates="3/12 7pm")
    link = next(one.data for one in town.ana.messages[-1].buttons if "3 Dec" in one.label)
    await town.ana.forges(link)
    read_back = town.ana.last
    assert "Thu 3 Dec 2026 19:00" in read_back
    await town.ana.forges(link)
    assert town.ana.last == read_back


async def test_a_place_behind_a_date_is_offered_as_one(town: Town) -> None:
    await ask(town.ana, dates="Tue 8 Dec 7pm at the library")
    town.ana.sees("at the library is no date. Should it stand there?")
    await town.ana.presses("Yes, add it")
    assert "Clean-up, at the library" in town.ana.last
    assert "is no date" not in town.ana.last
    await town.ana.presses("Post")
    everywhere(town, "Clean-up, at the library")


async def test_the_end_of_a_vote_is_asked_with_its_times(town: Town) -> None:
    await ask(town.ana)
    await town.ana.presses("Change")
    await town.ana.presses("Open until")
    await town.ana.says("Mon 7 Dec at 9")
    town.ana.sees("Mon 7 Dec at 9: at which of these times?")
    await town.ana.presses("Mon 7 Dec 2026 21:00")
    town.ana.sees("Open until Mon 7 Dec 2026 21:00")


async def test_a_draft_means_the_same_days_the_day_after(town: Town) -> None:
    await ask(town.ana, dates="friday 7pm, saturday 10am")
    await town.later(hours=20)
    await town.ana.presses("Post")
    everywhere(town, "Fri 27 Nov 2026 19:00")
    everywhere(town, "Sat 28 Nov 2026 10:00")


async def test_nothing_is_posted_twice_by_a_double_tap(town: Town) -> None:
    await ask(town.ana)
    link = next(one.data for one in town.ana.messages[-1].buttons if one.label == "Post")
    await town.ana.forges(link)
    await town.ana.forges(link)
    assert town.ana.last.startswith("It goes to 2 chats now.")
    assert len(town.elm.messages) == 2


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_the_end_can_be_changed(town: Town, who: str) -> None:
    organizer = getattr(town, who)
    await ask(organizer)
    await organizer.presses("Change")
    if organizer.platform == "telegram":
        await organizer.presses("Open until")
    await organizer.fills(until="Mon 7 Dec 9pm")
    organizer.sees("Open until Mon 7 Dec 2026 21:00")
    await organizer.presses("Post")
    everywhere(town, "Open until Mon 7 Dec 2026 21:00")


async def test_an_end_after_the_first_date_is_refused(town: Town) -> None:
    await ask(town.sam)
    await town.sam.presses("Change")
    await town.sam.fills(until="Wed 9 Dec 20:00")
    town.sam.sees(f"The vote has to end before the first date, {TUE}.")


async def test_bad_input_gets_one_sentence_each(town: Town) -> None:
    await ask(town.ana, dates="3/12 7pm")
    town.ana.sees("3/12 7pm: which day?")
    await town.ana.says("20 Nov 7pm")
    town.ana.sees("20 Nov 7pm is past.")
    await town.ana.says("x " * 500)
    town.ana.sees("That is too long")
    soon = f"{wall(town.clock, 'America/Vancouver') + timedelta(minutes=3):%H:%M}"
    await town.ana.says(f"today {soon}")
    town.ana.sees(f"Sun 22 Nov 2026 {soon} is too soon for a vote.")
    await town.ana.presses("Stop")
    town.ana.sees("Stopped. Nothing was sent")
    await town.ana.presses("Menu")
    await ask(town.ana, dates="\n".join(f"{day} Dec 19:00" for day in range(10, 21)))
    town.ana.sees("At most 10 dates fit one vote.")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Library", "between 2 and 10 answers"),
        ("Library, library", "Two of these answers are the same."),
        ("Library, " + "x" * 61, "at most 60 characters"),
        (", ".join(map(str, range(11))), "between 2 and 10 answers"),
    ],
)
async def test_answers_in_words_are_checked(town: Town, words: str, why: str) -> None:
    await town.sam.presses("Organize")
    await town.sam.presses("Ask for a vote")
    await town.sam.fills(what="Where?", words=words)
    town.sam.sees(why)
    town.elm.hides("Where?")


@pytest.mark.parametrize(
    ("words", "answers"),
    [
        ("O-\nO+", ["O-", "O+"]),
        ("-5\n0\n+5", ["-5", "0", "+5"]),
        ("A-, A, B*", ["A-", "A", "B*"]),
        ("- Library\n- The school", ["Library", "The school"]),
        ("• Library\n\n*  The school\n-", ["Library", "The school"]),
        ("Bread, butter; Tea", ["Bread, butter", "Tea"]),
        ("Bread; butter\nTea, milk\n", ["Bread; butter", "Tea, milk"]),
    ],
)
async def test_answers_keep_their_signs(town: Town, words: str, answers: list[str]) -> None:
    await posted_words(town, words)
    shown = [one.label for one in town.elm.message("Where do we meet?").buttons]
    assert shown[: len(answers)] == answers


async def test_a_neighbour_cannot_ask(town: Town) -> None:
    await town.maria.forges(f"poll_dates_new-{town.group_id}")
    town.maria.sees("Only organizers can do this; ask Ana, Sam.")


# --- Voting -------------------------------------------------------------------------------


async def test_one_tap_counts_in_every_copy_and_is_told_in_private(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    assert town.maria.last == f"You: {TUE} yes. You can change it until {END}."
    await town.tom.presses("Tue 8 yes")
    await maybe(town.tom, THU)
    everywhere(town, f"{TUE}: 2 yes")
    everywhere(town, f"{THU}: 0 yes, 1 maybe")
    assert town.maria.taps == 1
    assert len(town.elm.messages) == len(town.teens.messages) == 2
    for room in (town.elm, town.teens):
        room.hides("Maria")


async def test_the_same_press_twice_changes_nothing_and_says_so(town: Town) -> None:
    await posted(town)
    for _ in range(3):
        await town.maria.presses("Tue 8 yes")
    assert "That was your answer already." in town.maria.last
    everywhere(town, f"{TUE}: 1 yes")


async def test_a_yes_becomes_a_maybe_and_none_of_these_clears_it(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.maria.presses("Thu 10 yes")
    await maybe(town.maria, TUE)
    everywhere(town, f"{TUE}: 0 yes, 1 maybe")
    everywhere(town, f"{THU}: 1 yes")
    await town.maria.presses("None of these")
    assert town.maria.last.startswith("You: none of these.")
    everywhere(town, f"{TUE}: 0 yes\n{THU}: 0 yes")
    everywhere(town, "None of these: 1")
    await town.maria.presses("Thu 10 yes")
    everywhere(town, f"{THU}: 1 yes")
    assert "None of these" not in town.elm.shows("Clean-up").split(END)[0]


async def test_of_words_only_the_newest_choice_counts(town: Town) -> None:
    await posted_words(town)
    await town.maria.presses("Library")
    await town.maria.presses("School")
    everywhere(town, "“Library”: 0\n“School”: 1")


async def test_a_hundred_taps_at_once_leave_one_vote_each(town: Town) -> None:
    await posted(town)
    links = [button(town.elm, label).data for label in ("Tue 8 yes", "Thu 10 yes", "Sat 12 yes")]
    crowd = [(town.maria, town.elm), (town.tom, town.teens), (town.lee, town.elm)]
    presses = [
        town.app.handle(Press(room.chat, person.actor, links[at % 3], "5"))
        for at in range(33)
        for person, room in crowd
    ]
    await asyncio.gather(*presses)
    await town.settle()
    with town.database.reading() as db:
        counts = polls.counts(db, town.group_id, 1)
        ballots = responses.everyone(db, town.group_id, polls.KIND, 1)
    assert len(ballots) == 3
    for option in (1, 2, 3):
        marks = [ballot.marks[option] for ballot in ballots]
        assert counts[option] == Count(marks.count("y"), marks.count("m"))
        total = counts[1].yes + counts[1].maybe
    everywhere(town, f"{TUE}: {counts[1].yes} yes")
    assert total == 3


async def test_a_forged_vote_changes_nothing(town: Town) -> None:
    await posted(town)
    gid = town.group_id
    for words in ("1-9-yes", "1-1-no", "1-0-maybe", "7-1-yes", "1-1", "x-1-yes"):
        await town.maria.forges(f"poll_vote-{gid}-{words}")
        town.maria.sees("too old")
    everywhere(town, f"{TUE}: 0 yes")


async def test_who_is_in_no_chat_of_the_group_cannot_vote(town: Town) -> None:
    await posted(town)
    await town.stranger.forges(button(town.elm, "Tue 8 yes").data)
    town.stranger.sees("This is for people in the chats of this group.")
    everywhere(town, f"{TUE}: 0 yes")


async def test_buttons_work_after_a_restart(town: Town) -> None:
    await posted(town)
    town.restart()
    await town.maria.presses("Tue 8 yes")
    everywhere(town, f"{TUE}: 1 yes")


async def test_names_are_for_organizers(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await maybe(town.tom, TUE)
    await town.lee.presses("None of these")
    await town.ana.presses("Who voted")
    names = town.ana.sees("Only organizers see this")
    assert f"{TUE}: yes Maria; maybe Tom" in names
    assert "None of these: Lee" in names
    await town.maria.forges(f"poll_names-{town.group_id}-1")
    assert "Only organizers" in town.maria.last


async def test_what_is_on_tells_of_open_votes(town: Town) -> None:
    await posted(town)
    await town.maria.says("menu")
    await town.maria.presses("Votes and activities")
    town.maria.sees(f"Vote: “Clean-up”, open until {END}.")


async def test_dates_stay_apart_on_their_buttons(town: Town) -> None:
    await posted(town, dates="8 Dec 10h\n8 Dec 11h\n9 Dec 10h")
    labels = town.elm.message("Clean-up").labels
    assert labels == [
        "Tue 8 10:00 yes", "Tue 8 11:00 yes", "Wed 9 10:00 yes", "Another answer", "None of these"
    ]  # fmt: skip


async def test_more_dates_than_a_screen_holds_are_chosen_in_private(town: Town) -> None:
    await posted(town, dates="\n".join(f"{day} Dec 10h" for day in range(8, 18)))
    assert town.elm.message("Clean-up").labels == ["Choose my dates", "None of these"]
    for one in (town.maria, town.tom):
        await one.presses("Choose my dates")
        assert len(one.labels) == 6
        await one.presses("More")
        await one.presses("More")
        await maybe(one, "Thu 17 Dec 2026 10:00", opened=True)
        await one.presses("Tue 8 Dec 2026 10:00")
        await one.presses("Yes")
        await one.presses("Tue 8 Dec 2026 10:00")
        await one.presses("No")
    everywhere(town, "Thu 17 Dec 2026 10:00: 0 yes, 2 maybe")
    everywhere(town, "Tue 8 Dec 2026 10:00: 0 yes")


async def test_people_vote_from_what_is_on(town: Town) -> None:
    await posted_words(town)
    await town.ana.says("menu")
    await posted(town)
    for one in (town.maria, town.tom):
        await one.says("menu")
        await one.presses("Votes and activities")
        await one.presses("Clean-up")
        await one.presses(TUE)
        await one.presses("Yes")
        assert f"You: {TUE} yes. You can change it until {END}." in one.last
        await one.presses("Menu")
        await one.presses("Votes and activities")
        await one.presses(next(label for label in one.labels if label not in ("Clean-up", "Menu")))
        await one.presses("Library")
    everywhere(town, f"{TUE}: 2 yes")
    everywhere(town, "“Library”: 2")


# --- The end ------------------------------------------------------------------------------


async def test_it_closes_at_its_hour_and_the_organizer_is_told(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await maybe(town.tom, THU)
    await maybe(town.sam, TUE)
    old = button(town.elm, "Thu 10 yes").data
    await town.later(days=14)
    for room in (town.elm, town.teens):
        text = room.shows("This vote is closed")
        assert f"{TUE}: 1 yes, 1 maybe" in text
        assert f"Most people chose: {TUE}" in text
        assert not room.message("Clean-up").buttons
    town.ana.sees(f"Most people chose: {TUE}")
    assert "Ask again" in town.ana.labels
    town.sam.never_saw("This vote is closed")
    await town.maria.forges(old)
    assert f"This vote closed on {END}. Your answer was not counted." in town.maria.last
    everywhere(town, f"{TUE}: 1 yes, 1 maybe")


async def test_it_closes_once_also_when_nobody_was_there_at_that_hour(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    town.clock += timedelta(days=20)
    town.restart()
    await town.maria.presses("Thu 10 yes")
    assert "Your answer was not counted." in town.maria.last
    everywhere(town, "Which dates can you make?")
    await town.later(minutes=1)
    everywhere(town, "This vote is closed")
    everywhere(town, f"{THU}: 0 yes")
    told = [one for one in town.ana.messages if "This vote is closed" in one.text]
    edits = town.elm.message("This vote is closed").edits
    town.restart()
    await town.later(days=2)
    assert len([one for one in town.ana.messages if "This vote is closed" in one.text]) == 1
    assert len(told) == 1
    assert town.elm.message("This vote is closed").edits == edits


async def test_a_tie_is_for_an_organizer_to_break(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.tom.presses("Thu 10 yes")
    await town.later(days=14)
    everywhere(town, f"Equal: {TUE}, {THU}. An organizer chooses.")
    await town.ana.presses("Thu 10")
    town.ana.sees(f"I show it in the chats now: {THU}.")
    everywhere(town, f"Organizers chose: {THU}")
    await town.maria.forges(f"poll_choose-{town.group_id}-1-1")
    everywhere(town, f"Organizers chose: {THU}")


async def test_every_organizer_reads_of_a_tie_and_how_it_was_broken(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.tom.presses("Thu 10 yes")
    await town.later(days=14)
    for one in (town.ana, town.sam):
        one.sees(f"Equal: {TUE}, {THU}. An organizer chooses.")
    await town.sam.presses("Thu 10")
    town.ana.sees(f"Organizers chose: {THU}")
    town.maria.never_saw("An organizer chooses.")


async def test_what_is_none_of_the_tied_ones_is_asked_again(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.tom.presses("Thu 10 yes")
    await town.ana.presses("Close it now")
    await town.ana.says("pizza")
    assert town.ana.last == "That is none of these. Tap the one that you choose:"
    await town.ana.presses("Tue 8")
    everywhere(town, f"Organizers chose: {TUE}")
    await town.ana.says("The lamp on Elm is dark")
    assert "What is this?" in town.ana.last


async def test_closing_now_and_asking_again(town: Town) -> None:
    await posted(town)
    await town.ana.presses("Close it now")
    everywhere(town, "Nobody chose any of these.")
    await town.ana.presses("Ask again")
    assert TUE in town.ana.sees("Vancouver time")
    await town.ana.presses("Post")
    assert town.elm.messages[-1].buttons
    assert len(town.elm.messages) == 3


async def test_taken_back_it_shows_no_answers_and_never_closes(town: Town) -> None:
    await posted(town)
    await town.maria.presses("Tue 8 yes")
    await town.ana.presses("Take it back")
    for room in (town.elm, town.teens):
        assert room.shows("An organizer took this vote back") == (
            "> Clean-up\nAn organizer took this vote back."
        )
    await town.later(days=20)
    town.ana.never_saw("This vote is closed")


async def test_the_result_goes_to_another_organizer_when_the_asker_is_gone(town: Town) -> None:
    await posted(town)
    with town.database.reading() as db:
        ana = people.person(db, town.ana.platform, town.ana.id)
    await town.app.write(
        lambda ticket: members.take_role(ticket, town.group_id, ana.id, members.ORGANIZER)
    )
    await town.later(days=14)
    town.sam.sees("This vote is closed")
    town.ana.never_saw("This vote is closed")


# --- Decisions ----------------------------------------------------------------------------


def test_yes_and_maybe_together_lead_then_yes() -> None:
    none = Count(9, 0)
    assert rules.leaders([none, Count(1, 3), Count(3, 0)]) == (1,)
    assert rules.leaders([none, Count(1, 2), Count(2, 1)]) == (2,)
    assert rules.leaders([none, Count(2, 1), Count(2, 1)]) == (1, 2)
    assert rules.leaders([none, Count(0, 0), Count(0, 0)]) == ()
