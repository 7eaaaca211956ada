"""Organizers take a post down everywhere, with a reason; contacts cannot, and may ask for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage import groups, members, people
from storage.database import Ticket
from tests.restoring import Kept
from tests.stage import Person, Town

CRUEL = "The people at the corner are idiots"
COMPLAINT = "The police never answer here"


async def tells(one: Person, what: str = CRUEL, *, named: bool = False) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=what, where="Elm and 3rd", who="Everyone here")
    if named:
        await one.presses("Add my name")
    await one.presses("Send")


async def asks(one: Person, words: str = COMPLAINT) -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words=words, shown="Yes, without my name")


async def takes_down(
    one: Person, ref: str = "E-1", why: str = "It accuses or insults somebody."
) -> None:
    await one.says("menu")
    await one.organizes("Posts of neighbours")
    await one.presses(ref)
    await one.presses("Take it down")
    if one.platform == "telegram":
        await one.presses(why)
        await one.presses("Skip")
    else:
        await one.fills(why=why)
    await one.presses("Take it down")


async def gets_role(town: Town, who: Person, role: str) -> None:
    def give(db: Ticket) -> None:
        members.give_role(db, town.group_id, people.person(db, who.platform, who.id).id, role)

    await town.app.write(give)


async def loses_role(town: Town, who: Person, role: str) -> None:
    def take(db: Ticket) -> None:
        members.take_role(db, town.group_id, people.person(db, who.platform, who.id).id, role)

    await town.app.write(take)


async def is_young(town: Town, room_title: str = "Elm Teens") -> None:
    def say(db: Ticket) -> None:
        for chat in groups.street_chats(db, town.group_id):
            if chat.title == room_title:
                groups.say_ages(db, town.group_id, chat.id, groups.YOUNG)

    await town.app.write(say)


@pytest.mark.parametrize("who", ["ana", "sam"])
async def test_a_post_goes_everywhere_with_a_reason_and_its_author_reads_it(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await takes_down(one)
    one.sees(
        "E-1 is down in every chat of the group. Its author finds the same under “What I asked”."
    )
    for room in (town.elm, town.teens):
        said = room.shows(f"E-1 was taken down by {one.name}, organizer")
        assert "It accuses or insults somebody." in said
        room.hides(CRUEL)
    town.lee.never_saw(CRUEL)
    assert "It accuses or insults somebody." in town.maria.last
    assert town.maria.labels[:2] == ["Answer", "Ask another organizer"]


async def test_it_can_be_undone_within_a_day_and_not_after(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.later(hours=23)
    await town.ana.presses("Put it back")
    for room in (town.elm, town.teens):
        room.shows(CRUEL)
    town.maria.sees("E-1 is back where it was: Ana, organizer put it back.")
    await takes_down(town.sam)
    back = town.sam.messages[-1].buttons[0].data
    await town.later(hours=25)
    await town.sam.forges(back)
    town.sam.sees("E-1 was taken down more than a day ago, and stays down.")
    town.elm.hides(CRUEL)


async def test_the_author_asks_another_organizer_who_decides(town: Town) -> None:
    await tells(town.tom)
    await takes_down(town.ana)
    await town.later(days=3)
    await town.tom.presses("Ask another organizer")
    await town.tom.fills(words="They left glass everywhere.")
    town.tom.sees("Sent, without your name.")
    asked = town.sam.sees("The author of E-1 asks you to put it back:")
    assert "They left glass everywhere." in asked
    assert "Tom" not in asked
    town.ana.never_saw("They left glass everywhere.")
    await town.tom.presses("Ask another organizer")
    town.tom.sees("Your words are in their list already.")
    leave = next(one for one in town.sam.messages[-1].buttons if one.label == "Leave it as it is")
    await town.ana.forges(leave.data)
    town.ana.sees("Another organizer decides this: you took it down.")
    await town.sam.presses("Put it back")
    town.elm.shows(CRUEL)
    town.tom.sees("E-1 is back where it was: Sam, organizer put it back.")


@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize("typed", ["undo", "take it back", "retirer"])
async def test_undo_after_an_appeal_asks_which_and_ends_the_appeal_alone(
    town: Town, typed: str, name: str
) -> None:
    author: Person = getattr(town, name)
    await tells(author)
    await takes_down(town.ana)
    await author.presses("Ask another organizer")
    await author.fills(words="Please look again.")
    town.sam.sees("Please look again.")
    await author.says(typed)
    assert "E-1" in author.last
    ask_no_more = next(
        it for it in author.labels if it.endswith("E-1") and it.startswith(("Ask no", "Ne plus"))
    )
    await author.presses(ask_no_more)
    assert "E-1" in author.last
    await town.later(days=2)
    town.sam.never_saw("Please look again.")
    town.sam.never_saw("Nobody has decided yet.")
    town.elm.hides(CRUEL)
    town.elm.shows("E-1 was taken down")


async def test_undo_after_more_was_typed_does_not_say_that_nothing_was_sent(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Ask another organizer")
    await town.maria.says("Please look again.")
    await town.maria.says("They left glass everywhere, too.")
    await town.maria.says("undo")
    assert "Nothing was sent" not in town.maria.last
    assert "Ask no more about E-1" in town.maria.labels


async def test_an_appeal_that_was_decided_is_in_no_list_any_more(town: Town) -> None:
    await tells(town.tom)
    await takes_down(town.ana)
    await town.tom.presses("Ask another organizer")
    await town.tom.fills(words="Please look again.")
    await town.sam.presses("Leave it as it is")
    await town.tom.presses("Ask another organizer")
    town.tom.sees("E-1 was decided already: Sam, organizer")


@pytest.mark.parametrize("typed", ["undo", "put it back"])
async def test_undo_after_a_post_was_taken_down_shows_what_puts_it_back(
    town: Town, typed: str
) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.ana.says(typed)
    if "Put it back" in town.ana.labels:
        await town.ana.presses("Put it back")
    await town.later(minutes=1)
    town.elm.shows(CRUEL)


async def test_nobody_else_ends_an_appeal_and_it_ends_once(town: Town) -> None:
    await tells(town.tom)
    await takes_down(town.ana)
    await town.tom.presses("Ask another organizer")
    await town.tom.fills(words="Please look again.")
    data = f"post_withdraw-{town.group_id}-concern-1"
    for one in (town.sam, town.maria):
        await one.forges(data)
        one.sees("Nobody is asked about E-1 now.")
    town.sam.sees("Please look again.")
    for said in ("I ask nobody about E-1 any more. It stays down.", "Nobody is asked about E-1"):
        await town.tom.forges(data)
        town.tom.sees(said)


async def test_an_appeal_that_nobody_decides_is_asked_once_more(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Ask another organizer")
    await town.maria.fills(words="Please look again.")
    await town.later(days=1, minutes=1)
    town.sam.sees("Nobody has decided yet.")
    await town.sam.presses("Leave it as it is")
    town.maria.sees("E-1 stays as it is: Sam, organizer has looked.")
    town.elm.hides(CRUEL)


async def test_an_answer_reaches_whoever_took_it_down(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Answer")
    await town.maria.fills(words="I am sorry.")
    said = town.ana.sees("The author of E-1, which was taken down, writes:")
    assert "I am sorry." in said
    assert "Maria" not in said
    town.sam.never_saw("I am sorry.")


@pytest.mark.parametrize(
    ("who", "role"), [("lee", "police contact"), ("maya", "community contact")]
)
async def test_a_contact_takes_nothing_down_and_what_they_ask_is_in_the_log(
    town: Town, who: str, role: str
) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria, COMPLAINT)
    await one.presses("Take it down")
    one.sees("Only organizers who are no contacts take posts down.")
    town.elm.shows(COMPLAINT)
    await one.presses("Ask organizers")
    await one.fills(words="It is not true.")
    one.sees("Organizers decide; that you asked is in their log.")
    town.elm.shows(COMPLAINT)
    for other in (town.ana, town.sam):
        other.sees(f"{one.name}, {role}")
        other.sees("It is not true.")
    await town.ana.presses("Leave it as it is")
    one.sees("E-1 stays as it is: Ana, organizer has looked.")
    await town.sam.says("menu")
    await town.sam.organizes("Posts of neighbours")
    await town.sam.presses("What was done")
    assert f"{one.name}, {role}" in town.sam.last
    assert "asked to take E-1 down" in town.sam.last


async def test_a_contact_who_is_also_an_organizer_takes_nothing_down_by_any_button(
    town: Town,
) -> None:
    await gets_role(town, town.lee, members.ORGANIZER)
    await asks(town.maria)
    await town.lee.presses("Take it down")
    town.lee.sees("Only organizers who are no contacts take posts down.")
    for wire in ("post_down_yes-{}-question-1", "post_back-{}-question-1"):
        await town.lee.forges(wire.format(town.group_id))
        town.lee.sees("Only organizers who are no contacts can do this")
    town.elm.shows(COMPLAINT)


async def gives_back(town: Town, one: Person, role: str) -> None:
    """Take back a role of one's own, as organizers do."""
    await one.says("menu")
    await one.organizes("People and roles")
    await one.presses("Take a role back")
    await one.presses(next(label for label in one.labels if one.name in label and role in label))
    await one.presses("Take the role back")


@pytest.mark.parametrize(
    ("who", "role", "part"),
    [
        ("ana", members.POLICE, "police contact"),
        ("sam", members.COMMUNITY, "community contact, not police"),
    ],
)
async def test_giving_the_part_of_a_contact_back_lets_nobody_silence_what_is_said_of_them(
    town: Town, who: str, role: str, part: str
) -> None:
    one: Person = getattr(town, who)
    other = town.sam if one is town.ana else town.ana
    await gets_role(town, one, role)
    await tells(town.maria, COMPLAINT)
    await gives_back(town, one, part)
    await one.forges(f"post_down-{town.group_id}-concern-1")
    assert f"You were {part} until" in one.last
    assert "For 90 days after that, only other organizers take posts down." in one.last
    await one.forges(f"post_down_yes-{town.group_id}-concern-1")
    assert f"You were {part} until" in one.last
    town.elm.shows(COMPLAINT)
    await one.forges(f"post_words-{town.group_id}-asked-concern-1")
    await one.fills(words="It is not true.")
    other.sees(f"{one.name}, {part} until")
    await other.presses("Leave it as it is")
    await town.later(days=89)
    await one.forges(f"post_down-{town.group_id}-concern-1")
    assert f"You were {part} until" in one.last
    await town.later(days=2)
    await takes_down(one)
    town.elm.shows(f"E-1 was taken down by {one.name}, organizer")


async def test_where_nobody_else_organizes_all_read_until_when_it_was_a_contact(
    town: Town,
) -> None:
    await loses_role(town, town.sam, members.ORGANIZER)
    await gets_role(town, town.ana, members.POLICE)
    await tells(town.maria, COMPLAINT)
    await gives_back(town, town.ana, "police contact")
    await takes_down(town.ana)
    town.elm.shows("E-1 was taken down by Ana, organizer, police contact until")
    await reads_the_log(town.ana)
    assert "Ana, organizer, police contact until" in town.ana.last


async def test_where_the_only_organizer_is_a_contact_all_read_that_it_was_a_contact(
    town: Town,
) -> None:
    await loses_role(town, town.sam, members.ORGANIZER)
    await gets_role(town, town.ana, members.POLICE)
    await tells(town.maria)
    await takes_down(town.ana)
    down = "E-1 was taken down by Ana, organizer and police contact"
    town.elm.shows(down)
    town.teens.shows(down)
    town.maria.sees(down)
    await town.ana.presses("Put it back")
    town.elm.shows(CRUEL)


async def test_a_question_goes_with_its_answer_and_nobody_answers_it_then(town: Town) -> None:
    await asks(town.maria, "Why are they idiots?")
    await town.lee.replies("ELM STREET, Q-1", "They are not.")
    await town.lee.presses("Send now")
    await takes_down(town.ana, "Q-1")
    for room in (town.elm, town.teens):
        room.hides("idiots")
        room.hides("They are not.")
    await town.lee.replies("Q-1 was taken down", "Once more")
    town.lee.sees("Q-1 was taken down by Ana, organizer")
    town.elm.hides("Once more")


async def test_what_is_down_is_offered_to_nobody_as_known_and_stands_in_no_summary(
    town: Town,
) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Glass", where="Elm and 3rd", who="Everyone here")
    town.tom.never_saw("idiots")
    await town.later(days=9)
    town.elm.hides("idiots")
    town.maria.never_saw("Nobody has reacted yet")


async def test_only_its_author_answers_and_only_once_it_is_down(town: Town) -> None:
    await tells(town.maria)
    for act in ("answered", "appealed"):
        await town.tom.forges(f"post_words-{town.group_id}-{act}-concern-1")
        town.tom.sees("Only the author of E-1 can do this.")
        await town.maria.forges(f"post_words-{town.group_id}-{act}-concern-1")
        town.maria.sees("E-1 is not down.")
    await town.maria.forges(f"post_words-{town.group_id}-asked-concern-1")
    town.maria.sees("That button is too old")


async def test_a_reason_that_names_somebody_is_looked_at_too(town: Town) -> None:
    await tells(town.maria)
    await town.sam.presses("Take it down")
    await town.sam.fills(why="In my own words", words="Kevin Jones told me it is false.")
    town.sam.sees("Everyone would read Kevin Jones.")
    await town.sam.presses("Blur it")
    await town.sam.presses("Take it down")
    town.elm.shows("███ told me it is false.")


@pytest.mark.parametrize("typed", ["Spam", "It says where she lives, and she asked me to."])
async def test_a_reason_that_is_typed_at_the_choices_is_the_reason(town: Town, typed: str) -> None:
    await tells(town.maria)
    await town.ana.presses("Take it down")
    await town.ana.says(typed)
    assert "In its place everyone will read:" in town.ana.last
    assert typed in town.ana.last
    await town.ana.presses("Take it down")
    town.elm.shows(typed)


async def test_the_name_of_a_reason_or_a_door_is_still_that(town: Town) -> None:
    await tells(town.maria)
    await town.ana.presses("Take it down")
    await town.ana.says("menu")
    await town.ana.presses("Go on")
    await town.ana.says("It does not belong in this group.")
    assert "Anything else to say?" in town.ana.last


# --- An organizer looks first -----------------------------------------------------------------


async def test_where_most_are_under_18_an_organizer_always_looks_first(town: Town) -> None:
    await is_young(town)
    await tells(town.maria)
    town.maria.sees("In Elm Teens it shows once an organizer has looked.")
    town.elm.shows(CRUEL)
    town.teens.hides(CRUEL)
    town.lee.never_saw("should everyone read this?")
    town.ana.sees("should everyone read this?")
    buttons = [button for one in town.ana.messages for button in one.buttons]
    show = next(one.data for one in buttons if one.label == "Show it")
    await town.sam.presses("Show it")
    town.teens.shows(CRUEL)
    await town.ana.forges(show)
    assert town.ana.last.startswith("E-1 was decided already: Sam, organizer, Sun 22 Nov 2026")


async def test_what_is_put_back_comes_where_it_was_and_waits_where_it_waited(town: Town) -> None:
    await is_young(town)
    await tells(town.maria)
    await takes_down(town.ana)
    town.elm.hides(CRUEL)
    await town.ana.presses("Put it back")
    town.ana.sees("E-1 is back where it was. Where it waited for a look, it waits on.")
    town.elm.shows(CRUEL)
    town.teens.hides(CRUEL)
    await town.later(days=1, minutes=1)
    town.maria.sees("E-1: no organizer has decided yet.")
    town.teens.hides(CRUEL)
    await town.sam.presses("Show it")
    town.teens.shows(CRUEL)


async def test_a_group_chooses_that_an_organizer_looks_first(town: Town) -> None:
    await town.ana.organizes("Posts of neighbours")
    town.ana.sees("Posts of neighbours show at once.")
    await town.ana.presses("An organizer looks first")
    town.ana.sees("Posts of neighbours show once an organizer has looked.")
    await asks(town.tom)
    town.tom.sees("In Elm Street, Elm Teens it shows once an organizer has looked.")
    for room in (town.elm, town.teens):
        room.hides(COMPLAINT)
    await town.later(days=1, minutes=1)
    town.sam.sees("should everyone read this?")
    await town.sam.presses("Take it down")
    await town.sam.fills(why="It does not belong in this group.")
    await town.sam.presses("Take it down")
    town.tom.sees("Q-1 was taken down by Sam, organizer")
    town.elm.hides(COMPLAINT)


async def test_a_lost_child_waits_for_nobody(town: Town) -> None:
    await is_young(town)
    await tells(town.maria, "Lost girl, 5, yellow boots")
    town.teens.shows("Lost girl, 5, yellow boots")


async def test_what_waits_is_read_by_nobody_by_another_way(town: Town) -> None:
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    await tells(town.maria)
    await town.tom.presses("Report a problem")
    await town.tom.presses("No")
    await town.tom.fills(what="Glass", where="Elm and 3rd", who="Everyone here")
    town.tom.never_saw(CRUEL)
    await town.later(days=8)
    town.elm.hides(CRUEL)


# --- Whoever asked for it ---------------------------------------------------------------------


@pytest.mark.parametrize("who", ["lee", "maya"])
async def test_a_contact_who_asked_reads_what_became_of_it(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria)
    await one.presses("Take it down")
    await one.presses("Ask organizers")
    await one.fills(words="It insults people.")
    one.sees("I write to you what becomes of it.")
    await takes_down(town.ana)
    told = one.sees("E-1 was taken down by Ana, organizer")
    assert "It accuses or insults somebody." in told
    asked = next(it for it in one.messages if it.text == told)
    assert "Ask another organizer" not in asked.labels
    await town.ana.presses("Put it back")
    one.sees("E-1 is back where it was: Ana, organizer put it back.")


async def test_what_its_author_took_back_waits_for_nobodys_decision(town: Town) -> None:
    await tells(town.maria)
    await town.lee.presses("Take it down")
    await town.lee.presses("Ask organizers")
    await town.lee.fills(words="It insults people.")
    await town.maria.presses("Take it back")
    await town.ana.presses("My day")
    assert "your decision" not in town.ana.last


@pytest.mark.parametrize("waits", ["held", "asked"])
async def test_what_was_taken_back_is_asked_about_no_more_and_whoever_asked_reads_that(
    town: Town, waits: str
) -> None:
    if waits == "held":
        await town.app.write(lambda db: groups.change(db, town.group_id, looks_first=True))
    await tells(town.maria)
    if waits == "asked":
        await town.lee.presses("Take it down")
        await town.lee.presses("Ask organizers")
        await town.lee.fills(words="It insults people.")
    await town.maria.presses("Take it back")
    await town.later(minutes=1)
    gone = "E-1 is not there any more. There is nothing to decide."
    town.ana.sees(gone)
    if waits == "asked":
        town.lee.sees(gone)
        await town.lee.presses("What I asked")
        await town.lee.presses("About E-1")
        assert gone in town.lee.last
    before = [len(one.messages) for one in (town.ana, town.sam, town.lee, town.maria)]
    await town.later(days=20)
    after = [len(one.messages) for one in (town.ana, town.sam, town.lee, town.maria)]
    assert before == after


async def test_whoever_took_it_down_never_reads_what_was_asked_of_the_others(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Ask another organizer")
    await town.maria.fills(words="Ana does not like me.")
    await town.ana.presses("My day")
    assert "your decision" not in town.ana.last
    assert "Ana does not like me" not in "\n".join(await reads_the_log(town.ana))
    await town.sam.presses("My day")
    assert "E-1, your decision" in town.sam.last


async def test_an_answer_for_one_reader_goes_to_no_other(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Answer")
    town.maria.sees("Only the person who took E-1 down reads it.")
    await loses_role(town, town.ana, members.ORGANIZER)
    await town.maria.fills(words="Only for you, Ana.")
    town.maria.sees("Nothing was sent: other organizers would read it now. You can answer them.")
    town.sam.never_saw("Only for you")
    await town.maria.presses("Answer")
    town.maria.sees("What do you answer? Organizers read it.")


# --- A copy from before is put back -----------------------------------------------------------


async def test_what_was_taken_down_does_not_come_back_with_a_copy(
    town: Town, tmp_path: Path
) -> None:
    kept = Kept(town, tmp_path)
    await tells(town.maria)
    await asks(town.tom)
    kept.copy()
    await takes_down(town.ana)
    await takes_down(town.sam, "Q-1")
    await town.sam.presses("Put it back")
    await kept.put_back()
    await town.lee.replies("ELM STREET, Q-1", "They do now.")
    await town.lee.presses("Send now")
    town.elm.shows("They do now.")
    await town.sam.says("menu")
    await town.sam.organizes("Posts of neighbours")
    await town.sam.presses("E-1")
    town.sam.sees("E-1 was taken down by an organizer.")
    await town.lee.replies("E-1 was taken down", "I looked.")
    town.elm.hides("I looked.")
    await town.sam.presses("Put it back")
    town.elm.shows(CRUEL)


@pytest.mark.parametrize("what", ["problem", "question"])
async def test_the_author_finds_it_down_with_its_reason_and_can_answer(
    town: Town, what: str
) -> None:
    ref = "E-1" if what == "problem" else "Q-1"
    await (tells(town.maria) if what == "problem" else asks(town.maria))
    town.maria.reachable = False
    await takes_down(town.ana, ref)
    await town.later(hours=2)
    town.maria.reachable = True
    await town.maria.says("what I asked")
    town.maria.sees(f"{ref}, taken down")
    await town.maria.presses(ref)
    shown = town.maria.messages[-1]
    assert f"{ref} was taken down by Ana, organizer" in shown.text
    assert "It accuses or insults somebody." in shown.text
    assert shown.labels == ["Answer", "Ask another organizer", "Take it back"]
    await town.maria.presses("Ask another organizer")
    await town.maria.fills(words="It is true.")
    town.sam.sees("It is true.")


async def test_no_organizer_decides_about_a_post_of_their_own(town: Town) -> None:
    await gets_role(town, town.tom, members.ORGANIZER)
    await tells(town.ana)
    await takes_down(town.sam)
    await town.later(days=2)
    await town.ana.presses("Ask another organizer")
    await town.ana.fills(words="It is true.")
    town.tom.sees("The author of E-1 asks you to put it back:")
    town.ana.never_saw("asks you to put it back")
    for wire in ("post_back-{}-concern-1", "post_leave-{}-concern-1"):
        await town.ana.forges(wire.format(town.group_id))
        assert "Another organizer decides this: you wrote it." in town.ana.last
    town.elm.hides(CRUEL)
    await town.tom.presses("Put it back")
    town.elm.shows(CRUEL)


async def reads_day(one: Person) -> str:
    await one.says("menu")
    await one.presses("My day")
    return one.last


@pytest.mark.parametrize("then", ["Put it back", "Leave it as it is"])
async def test_an_answer_waits_in_my_day_until_it_is_decided(town: Town, then: str) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    for one in (town.ana, town.sam):
        one.reachable = False
        await town.app.write(lambda db, one=one: people.refused(db, one.platform, one.id))
    await town.maria.presses("Answer")
    await town.maria.fills(words="I saw it with my own eyes.")
    town.maria.sees("I could not write to them now; it waits in their list.")
    await town.later(days=3)
    town.ana.reachable = town.sam.reachable = True
    assert "E-1, its author answered" in await reads_day(town.sam)
    await town.sam.presses("E-1" if "E-1" in town.sam.labels else town.sam.labels[0])
    assert "I saw it with my own eyes." in town.sam.last
    await town.sam.presses(then)
    town.maria.sees("is back where it was" if then == "Put it back" else "E-1 stays as it is")
    for one in (town.ana, town.sam):
        assert "E-1" not in await reads_day(one)


async def test_whoever_took_it_down_ends_an_answer_to_them(town: Town) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    await town.maria.presses("Answer")
    await town.maria.fills(words="I saw it with my own eyes.")
    town.sam.never_saw("my own eyes")
    assert "E-1" not in await reads_day(town.sam)
    assert "E-1, its author answered" in await reads_day(town.ana)
    await town.later(days=2)
    await town.ana.presses("Leave it as it is")
    town.ana.sees("E-1 stays as it is, and its author reads that.")
    town.maria.sees("E-1 stays as it is: Ana, organizer has looked.")
    assert "E-1" not in await reads_day(town.ana)


@pytest.mark.parametrize("how", ["closed", "left"])
async def test_an_answer_is_read_also_where_whoever_took_it_down_reads_no_more(
    town: Town, how: str
) -> None:
    await tells(town.maria)
    await takes_down(town.ana)
    if how == "left":
        await loses_role(town, town.ana, members.ORGANIZER)
    else:
        town.ana.reachable = False
        await town.app.write(lambda db: people.refused(db, "telegram", town.ana.id))
    await town.maria.presses("Answer")
    town.maria.sees("What do you answer? Organizers read it.")
    await town.maria.fills(words="I saw it with my own eyes.")
    town.sam.sees("I saw it with my own eyes.")


async def test_a_contact_asks_about_one_post_once_a_week(town: Town) -> None:
    await tells(town.maria, COMPLAINT)
    await town.lee.presses("Take it down")
    await town.lee.presses("Ask organizers")
    await town.lee.fills(words="Away with it.")
    await town.sam.presses("Leave it as it is")
    ask = f"post_words-{town.group_id}-asked-concern-1"
    heard = len(town.ana.messages)
    await town.lee.forges(ask)
    town.lee.sees("organizers decided. You can ask again")
    assert len(town.ana.messages) == heard
    await town.maya.forges(ask)
    await town.maya.fills(words="It is not true.")
    town.ana.sees("It is not true.")
    await town.sam.presses("Leave it as it is")
    await town.later(days=7, minutes=1)
    await town.lee.forges(ask)
    await town.lee.fills(words="Please look again.")
    town.ana.sees("Please look again.")


# --- The log ----------------------------------------------------------------------------------


async def reads_the_log(one: Person) -> list[str]:
    """Read every page of the log; return them."""
    await one.says("menu")
    await one.presses("Organize")
    await one.presses("Ask and tell")
    await one.presses("Posts of neighbours")
    await one.presses("What was done")
    pages = [one.last]
    while "More" in one.messages[-1].labels:
        await one.presses("More")
        pages.append(one.last)
    return pages


async def test_the_log_is_whole_and_who_asked_stands_first_at_the_post(town: Town) -> None:
    await tells(town.maria, COMPLAINT)
    await town.lee.presses("Take it down")
    await town.lee.presses("Ask organizers")
    await town.lee.fills(words="Take this lie down, or I stop coming.")
    await takes_down(town.ana)
    for n in range(3):
        await town.maria.presses("Answer")
        await town.maria.fills(words=f"But it is true {n}")
    pages = await reads_the_log(town.sam)
    whole = "\n".join(pages)
    assert "Lee, police contact asked to take E-1 down" in whole
    assert "Ana, organizer took E-1 down" in whole
    assert whole.count("The author of E-1 answered") == 3
    assert "But it is true" not in whole  # its author read: only the person who took it down
    await town.sam.presses("Back")
    await town.sam.presses("E-1")
    await town.sam.presses("What was done")
    assert town.sam.last.startswith("Lee, police contact asked to take E-1 down")


# --- Nobody looks -----------------------------------------------------------------------------


async def test_what_is_held_goes_on_by_rule_and_its_author_hears(town: Town) -> None:
    await town.app.write(lambda db: groups.change(db, town.group_id, looks_first=True))
    await tells(town.maria, COMPLAINT)
    await town.later(days=1, minutes=1)
    town.maria.sees("E-1: no organizer has decided yet. I asked them again, and go on asking.")

    def asked() -> int:
        return sum("Show it" in one.labels for one in town.sam.messages)

    def heard() -> int:
        return sum("no organizer has decided yet" in one.text for one in town.maria.messages)

    before = asked()
    await town.later(days=8)
    assert asked() >= before + 3
    assert heard() == 2
    await town.sam.presses("Show it")
    town.maria.sees("An organizer has looked: E-1 shows.")
    town.elm.shows(COMPLAINT)
    before = asked()
    await town.later(days=8)
    assert asked() <= before


async def test_what_a_contact_asked_goes_on_too(town: Town) -> None:
    await tells(town.maria, COMPLAINT)
    await town.lee.presses("Take it down")
    await town.lee.presses("Ask organizers")
    await town.lee.fills(words="It is not true.")
    await town.later(days=10)
    assert sum("Nobody has decided yet." in one.text for one in town.ana.messages) >= 4
    assert sum("no organizer has decided yet" in one.text for one in town.lee.messages) == 2


# --- Who sees it, while it waits --------------------------------------------------------------

NOWHERE = "No chat shows it before an organizer has looked."


async def test_what_waits_for_a_look_is_said_to_be_seen_by_nobody_yet(town: Town) -> None:
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    await tells(town.maria)
    assert town.maria.sees("E-1 is sent.").startswith("E-1 is sent. In Elm Street, Elm Teens it")
    for one in (town.lee, town.ana, town.sam):
        assert NOWHERE in one.sees("ELM STREET, E-1")
    await town.lee.replies("ELM STREET, E-1", "I look at it on Friday.")
    assert NOWHERE in town.lee.sees("I send this in 2 minutes")
    await town.later(minutes=2)
    assert NOWHERE in town.lee.sees("Sent Sun 22 Nov 2026")
    for one in (town.maria, town.lee, town.ana, town.sam):
        one.never_saw("Everyone here")
    await town.sam.presses("Show it")
    for said in ("ELM STREET, E-1", "Sent Sun 22 Nov 2026"):
        assert "Everyone here sees it." in town.lee.sees(said)


async def test_a_question_that_waits_for_a_look_is_said_to_be_seen_by_nobody_yet(
    town: Town,
) -> None:
    await town.ana.organizes("Posts of neighbours")
    await town.ana.presses("An organizer looks first")
    await asks(town.maria)
    assert "Your name is not shown." in town.maria.sees("Q-1 is with Lee")
    assert NOWHERE in town.lee.sees("ELM STREET, Q-1")
    await town.lee.replies("ELM STREET, Q-1", "The city decides.")
    soon = town.lee.sees("In 2 minutes I send it to the person in ELM STREET who asked, as Lee")
    assert NOWHERE in soon
    await town.later(minutes=2)
    assert NOWHERE in town.lee.sees("Sent Sun 22 Nov 2026")
    for one in (town.maria, town.lee):
        one.never_saw("The group sees")
    await town.sam.presses("Show it")
    assert "The group sees it." in town.lee.sees("Sent Sun 22 Nov 2026")
    assert "The group sees the question and the answer." in town.lee.sees("ELM STREET, Q-1")


async def test_what_only_some_chats_show_is_said_to_show_there_alone(town: Town) -> None:
    await is_young(town)
    await tells(town.maria)
    assert "Before an organizer has looked it shows only in Elm Street." in (
        town.lee.sees("ELM STREET, E-1")
    )
    town.lee.never_saw("Everyone here sees it.")


async def test_what_is_down_is_not_said_to_be_seen(town: Town) -> None:
    await tells(town.maria)
    await town.lee.replies("ELM STREET, E-1", "I look at it on Friday.")
    await town.later(minutes=2)
    assert "Everyone here sees it." in town.lee.sees("Sent Sun 22 Nov 2026")
    await takes_down(town.ana)
    assert "It was taken down: no chat shows it." in town.lee.sees("Sent Sun 22 Nov 2026")
