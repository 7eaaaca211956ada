"""Before everyone reads what a neighbour wrote, it passes what words for one reader pass."""

from __future__ import annotations

import pytest

from bot.words import Standing
from tests.features.test_checkins import begins
from tests.stage import Person, Town

CRUEL = "My neighbour John Smith at 412 Oak steals parcels, call 604-555-0199"
BLURRED = "My neighbour ███ at ███ Oak steals parcels, call ███"
RACE = "A black man walks up and down here"
LOOKS = "Tall man in a red hoodie at the corner"
LOST = "Lost boy, 6, black hair, red coat. Call his mother Maria Lopez, 604-555-0199"

BOTH = pytest.mark.parametrize("who", ["maria", "tom"])
BOTH_ORGANIZE = pytest.mark.parametrize("who", ["ana", "sam"])


async def tells(
    one: Person, what: str, who: str = "Everyone here", where: str = "Elm and 3rd"
) -> None:
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what=what, where=where, who=who)


async def asks(one: Person, words: str, shown: str = "Yes, without my name") -> None:
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words=words, shown=shown)


def everyone_reads(town: Town, words: str) -> None:
    for room in (town.elm, town.teens):
        room.shows(words)


def nobody_reads(town: Town, words: str) -> None:
    for room in (town.elm, town.teens):
        room.hides(words)


@BOTH
async def test_a_problem_that_names_somebody_is_blurred_with_one_tap(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, CRUEL)
    assert "Everyone would read John Smith, 412 Oak, 604-555-0199." in one.last
    assert one.labels == ["Blur it", "Leave it", "Change", "Stop"]
    assert len(one.last) <= 300
    await one.presses("Blur it")
    one.sees(BLURRED)
    one.sees("My neighbour may show who you are.")
    await one.presses("Send")
    everyone_reads(town, BLURRED)
    for piece in ("Smith", "412", "0199"):
        nobody_reads(town, piece)
        town.lee.never_saw(piece)


@BOTH
async def test_what_was_left_goes_out_as_it_is_and_is_not_asked_about_again(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await tells(one, "The sign of the bakery says 604-555-0199, it fell down")
    await one.presses("Leave it")
    await one.presses("Add my name") if who == "maria" else None
    await one.presses("Send")
    everyone_reads(town, "604-555-0199, it fell down")


@pytest.mark.parametrize(
    ("words", "piece"),
    [
        ("Loud music at Oak Street 412 every night", "Oak Street 412"),
        ("Loud music, call 604 0199", "604 0199"),
        ("He does it: facebook.com/kev.wong.52", "facebook.com/kev.wong.52"),
        ("A white van, AB1-23C, speeds here", "AB1-23C"),
        ("The Okonkwo family throws garbage", "Okonkwo"),
        ("La famille Tremblay fait du bruit", "Tremblay"),
    ],
)
async def test_whatever_leads_to_somebody_can_be_blurred(
    town: Town, words: str, piece: str
) -> None:
    await tells(town.maria, words)
    assert f"Everyone would read {piece}." in town.maria.last
    await town.maria.presses("Blur it")
    await town.maria.presses("Send")
    nobody_reads(town, piece)


@BOTH
async def test_other_words_are_looked_at_anew(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, "Loud music, call 604-555-0199")
    await one.presses("Leave it")
    await one.presses("Change")
    if who == "maria":
        await one.presses("What is wrong?")
    await one.fills(what="Loud music, call 604-555-0777")
    one.sees("Everyone would read 604-555-0777.")
    nobody_reads(town, "Loud music")


async def test_a_send_button_of_before_sends_no_words_that_nobody_looked_at(town: Town) -> None:
    await tells(town.maria, "Lamp out")
    send = next(one for one in town.maria.messages[-1].buttons if one.label == "Send").data
    await town.maria.presses("Change")
    await town.maria.presses("What is wrong?")
    await town.maria.says(CRUEL)
    await town.maria.forges(send)
    town.maria.sees("Everyone would read John Smith")
    nobody_reads(town, "John Smith")


@BOTH
async def test_a_race_alone_goes_no_further_and_says_why(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, RACE)
    assert one.last.startswith("You name somebody's race or where they seem to come from.")
    assert "what do they do, where and when?" in one.last
    assert one.labels == ["Change the words", "Stop"]
    await one.forges(f"form_as_is-{town.group_id}-concern")
    assert one.labels == ["Change the words", "Stop"]
    await one.presses("Change the words")
    await one.fills(what="A black man in a red coat, tall, broke a window at the bakery")
    await one.presses("Send")
    everyone_reads(town, "broke a window")
    nobody_reads(town, RACE)


async def test_an_old_loss_with_an_accusation_is_no_appeal(town: Town) -> None:
    await tells(town.maria, "A child went missing here last year and Kevin Wong of 412 Oak did it")
    assert "Everyone would read Kevin Wong" in town.maria.last
    await town.maria.presses("Blur it")
    await town.maria.presses("Send")
    nobody_reads(town, "Kevin Wong")


@BOTH
async def test_a_lost_child_is_no_door_for_words_about_a_house(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, "missing child! and the black guy at 412 Oak took him")
    one.sees("You name somebody's race")
    await one.presses("Go on as it is")
    one.sees("Everyone would read 412 Oak.")
    nobody_reads(town, "412 Oak")


@pytest.mark.parametrize(
    "words",
    [
        "Missing: Liam, 6, red coat, last seen at 412 Oak Street. Call 604-555-0199",
        "Have you seen my son? Red coat, 6. Call me, Maria Lopez, 604-555-0199",
        "Avez-vous vu ma fille? 5 ans, bottes jaunes, appelez le 514-555-0199",
    ],
)
async def test_what_finders_have_to_know_is_never_blurred(town: Town, words: str) -> None:
    await tells(town.maria, words)
    assert "Blur it" not in town.maria.labels
    await town.maria.presses("Send")
    everyone_reads(town, words)


@BOTH
async def test_an_insult_goes_out_in_other_words_only(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    insult = "Lost boy, 6, the n1ggers at the park broke a window"
    await tells(one, insult)
    one.sees("A word in it insults a whole people")
    assert len(one.last) <= 300
    assert one.labels == ["Change the words", "Stop"]
    await one.forges(f"form_as_is-{town.group_id}-concern")
    assert one.labels == ["Change the words", "Stop"]
    await one.presses("Change the words")
    await one.fills(what="Somebody at the park broke a window")
    await one.presses("Send")
    everyone_reads(town, "broke a window")
    nobody_reads(town, "n1gg")


@BOTH
async def test_looks_alone_want_one_thought(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, LOOKS)
    assert one.last.startswith("You say how somebody looks, and not what they do.")
    await one.presses("Go on as it is")
    await one.presses("Send")
    everyone_reads(town, LOOKS)


@BOTH
async def test_a_lost_child_is_never_held_up(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, LOST)
    await one.presses("Send")
    everyone_reads(town, LOST)


@pytest.mark.parametrize(
    "words",
    [
        "The police stop black kids here every week. Who can help?",
        "There is racist graffiti on the school wall",
        "My daughter, 8, lost her mother at the fair, she is black, in a red coat",
        "Garçon disparu, 6 ans, peau noire, manteau rouge, appelez le 604-555-0199",
        "Where do refugees find help here?",
        "Constable Lee never answers us",
    ],
)
async def test_how_people_are_treated_and_who_has_a_part_may_be_said_at_once(
    town: Town, words: str
) -> None:
    await tells(town.maria, words)
    await town.maria.presses("Send")
    everyone_reads(town, words)


async def test_a_thing_that_is_gone_is_no_lost_child(town: Town) -> None:
    await tells(town.maria, "A black boy took my bike, it is missing. Ask Kevin Jones")
    assert "Go on as it is" in town.maria.labels
    await town.maria.presses("Go on as it is")
    town.maria.sees("Everyone would read Kevin Jones.")


@pytest.mark.parametrize(
    "words",
    [
        "Her mother lost her job, so now Kevin Jones sells weed here",
        "The boys missing class are with Kevin Jones",
    ],
)
async def test_who_lost_something_is_no_lost_child(town: Town, words: str) -> None:
    await tells(town.maria, words)
    town.maria.sees("Everyone would read")
    nobody_reads(town, words)


@pytest.mark.parametrize(
    "words",
    [
        "I am not racist, but the Pakistani man at the corner is suspicious",
        "The police should check the Pakistani man at the corner",
        "Blacks are hanging around the park again",
    ],
)
async def test_what_the_police_should_do_about_a_race_is_asked_about(
    town: Town, words: str
) -> None:
    await tells(town.maria, words)
    assert "Send" not in town.maria.labels
    assert {"Change the words", "Go on as it is"} & set(town.maria.labels)
    nobody_reads(town, words)


@pytest.mark.parametrize("where", ["412 Oak", "412 oak", "house 412", "412, Oak Street"])
async def test_a_house_is_blurred_also_where_the_place_is_asked(town: Town, where: str) -> None:
    await tells(town.maria, "The fence fell down", where=where)
    town.maria.sees("Everyone would read")
    await town.maria.presses("Blur it")
    await town.maria.presses("Send")
    everyone_reads(town, "The fence fell down")
    nobody_reads(town, "412")


@BOTH
async def test_what_one_person_reads_alone_may_name_somebody(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(one, CRUEL, "Maya only, no police")
    await one.presses("Send")
    town.maya.sees("John Smith")
    await asks(
        one, CRUEL, "No, only Lee and me" if who == "maria" else "No, only the person I ask and me"
    )
    town.lee.sees("John Smith")
    nobody_reads(town, "John Smith")


@BOTH
async def test_a_question_that_everyone_reads_is_looked_at_before_it_is_asked(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await asks(one, "Why does the car ABC 123 park on the sidewalk?")
    one.sees("Everyone would read ABC 123.")
    nobody_reads(town, "sidewalk")
    town.lee.never_saw("ABC 123")
    await one.presses("Blur it")
    one.sees("Q-1 is with Lee, police contact.")
    everyone_reads(town, "Why does the car ███ park on the sidewalk?")


async def test_a_message_that_names_somebody_is_looked_at_by_its_author_first(town: Town) -> None:
    await town.maria.says(CRUEL, to=town.elm)
    await town.ana.runs("concern", about=town.elm.message(CRUEL))
    asked = town.elm.message("may I save your message")
    assert asked.labels == ["Look at it first", "No"]
    assert "John Smith" not in asked.text
    await town.ana.presses("Look at it first")
    town.ana.sees("Only Maria can decide this.")
    await town.maria.presses("Look at it first")
    await town.maria.fills(where="Oak", who="Everyone here")
    await town.maria.presses("Blur it")
    await town.maria.presses("Send")
    town.teens.shows(BLURRED)
    town.elm.hides("may I save your message")


async def test_a_yes_to_a_message_that_names_somebody_cannot_be_made_up(town: Town) -> None:
    await town.tom.says("Kevin Jones sells drugs", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("Kevin"))
    look = town.teens.message("may I save").buttons[0].data
    await town.tom.forges(look.replace("concern_look", "concern_agree") + "-unnamed")
    town.tom.sees("That button is too old")
    town.elm.hides("Kevin")


async def reports_by_name(town: Town, account: str) -> Person:
    """Let somebody of this name report a problem, as far as the look at it with their name."""
    one = town.person(account, "discord")
    town.teens.people.append(one)
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    await one.presses("Add my name")
    return one


@pytest.mark.parametrize(
    ("account", "signed"),
    [
        ("Kevin Wong 412 Oak St sells meth", "Kevin."),
        ("Maria del Carmen", "Maria C."),
        ("Bob 604-555-0123", "Bob."),
        ("Tom of the corner house", "Tom."),
        ("Kim lies", "Kim."),
        ("maria lopez", "maria."),
        ("Ludwig van den Berg", "Ludwig B."),
    ],
)
async def test_the_name_of_an_account_says_no_more_than_a_name(
    town: Town, account: str, signed: str
) -> None:
    one = await reports_by_name(town, account)
    await one.presses("Send")
    assert f"Reported by {signed}\n" in town.elm.shows("Lamp out") + "\n"
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words="When?", shown="Yes, with my name")
    assert f"Asked by {signed}\n" in town.elm.shows("When?") + "\n"


@pytest.mark.parametrize(
    ("account", "drawn", "asked"),
    [
        ("Kim Knows Nothing", "Kim N.", "“Kim Knows Nothing”"),
        ("Nguyễn Văn An", "Nguyễn A.", "“Nguyễn Văn An”"),
        ("Maria Lopez", "Maria L.", "Maria Lopez"),
        ("Ludwig van den Berg", "Ludwig B.", "Ludwig van den Berg"),
        ("J. Smith", "J. Smith.", "J. Smith"),
        ("李 伟", "李 伟.", "李 伟"),
        ("maria", "maria.", "maria"),
    ],
)
async def test_a_name_is_never_read_as_a_sentence_of_ours(
    town: Town, account: str, drawn: str, asked: str
) -> None:
    one = await reports_by_name(town, account)
    assert f"Reported by {drawn}" in one.last
    await one.presses("Send")
    assert f"Reported by {drawn}" in town.elm.shows("Lamp out")
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words="When?", shown="Yes, with my name")
    assert f"Asked by {drawn}" in town.elm.shows("When?")
    await one.says("The stairs are broken", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("The stairs"))
    assert town.teens.shows("may I save your message").startswith(f"{asked}, may I")


@pytest.mark.parametrize("account", ["Kim said so", "Fixed. Call Bob", "she was wrong"])
async def test_a_sentence_that_is_asked_stands_in_marks(town: Town, account: str) -> None:
    one = town.person(account, "discord")
    town.teens.people.append(one)
    await one.says("The stairs are broken", to=town.teens)
    await town.sam.runs("concern", about=town.teens.message("The stairs"))
    assert town.teens.shows("may I save your message").startswith(f"“{account}”, may I")


async def test_whose_account_is_called_more_hears_that_only_a_name_stands_there(town: Town) -> None:
    one = await reports_by_name(town, "Kim lies")
    one.sees("Reported by Kim.")
    one.sees("Only a name can stand here: no numbers, no links, no sentence.")


@pytest.mark.parametrize("account", ["604-555-0123", "Kill Mike Wilson", "t.me/evil", "Pakis out"])
async def test_what_is_no_name_stands_nowhere(town: Town, account: str) -> None:
    one = town.person(account, "discord")
    town.teens.people.append(one)
    await one.presses("Report a problem")
    await one.presses("No")
    await one.fills(what="Lamp out", where="Elm and 3rd", who="Everyone here")
    assert "Add my name" not in one.labels
    one.sees("Only a name can stand here: no numbers, no links, no sentence.")
    await one.presses("Send")
    town.elm.shows("Lamp out")
    town.elm.hides("Reported by")


# --- Whoever has a part in the group ---

SLUR = "Pakis out"
INSULTS = "A word in it insults a whole people"


@BOTH_ORGANIZE
async def test_no_insult_stands_in_a_vote(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.presses("Organize")
    await one.presses("Ask for a vote")
    await one.fills(what=f"{SLUR}?", words="Yes\nNo")
    one.sees(INSULTS)
    nobody_reads(town, SLUR)


@BOTH_ORGANIZE
async def test_no_insult_stands_in_a_message_to_everyone(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.presses("Write to everyone")
    await one.fills(words=SLUR)
    one.sees(INSULTS)
    assert "Send" not in one.labels
    nobody_reads(town, SLUR)


async def test_a_sentence_that_was_there_already_is_read_as_well(town: Town) -> None:
    await town.ana.says(f"{SLUR} of the whole street now")
    await town.ana.presses("Write to everyone")
    town.ana.sees(INSULTS)
    assert "Send" not in town.ana.labels


async def test_no_insult_is_an_answer_that_everyone_reads(town: Town) -> None:
    await asks(town.maria, "When is the gate open?")
    await town.lee.presses("Answer")
    await town.lee.fills(words=f"{SLUR} first")
    town.lee.sees(INSULTS)
    nobody_reads(town, SLUR)


async def test_no_insult_is_said_about_a_problem(town: Town) -> None:
    await tells(town.maria, "Lamp out")
    await town.maria.presses("Send")
    await town.lee.presses("Passed on")
    await town.lee.fills(words=f"the city, {SLUR}")
    town.lee.sees(INSULTS)
    nobody_reads(town, SLUR)


@BOTH_ORGANIZE
async def test_the_group_is_called_by_no_insult(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.forges(f"group_name-{town.group_id}")
    await one.fills(name=SLUR)
    one.sees(INSULTS)
    nobody_reads(town, SLUR)


async def test_no_insult_says_what_a_contact_does(town: Town) -> None:
    await town.maya.forges(f"role_duty-{town.group_id}-community")
    await town.maya.fills(duty=SLUR)
    town.maya.sees(INSULTS)
    await town.ana.organizes("People and roles")
    town.ana.never_saw(SLUR)


@BOTH_ORGANIZE
async def test_no_part_of_the_group_is_called_by_an_insult(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.organizes("Parts of the group")
    await one.presses("Add a part")
    await one.fills(name=SLUR)
    one.sees(INSULTS)
    await one.presses("Stop")
    await one.says("menu")
    await one.organizes("Parts of the group")
    assert not any(SLUR in label for label in one.labels)


@BOTH_ORGANIZE
async def test_no_insult_is_asked_of_everyone(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.organizes("Ask how everyone is")
    await one.presses("Other words or another time")
    await one.fills(question=f"{SLUR}?", first="Thu 31 Dec 9am", every="Every month")
    one.sees(INSULTS)
    assert "Post" not in one.labels


@BOTH_ORGANIZE
async def test_no_insult_is_a_choice_or_a_day_of_a_vote(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.presses("Organize")
    await one.presses("Ask for a vote")
    await one.fills(what="What next?", words=f"Clean-up\n{SLUR}")
    one.sees(INSULTS)
    assert "Post" not in one.labels
    nobody_reads(town, SLUR)


@BOTH_ORGANIZE
async def test_no_insult_comes_in_by_a_correction_or_in_another_language(
    town: Town, who: str
) -> None:
    one: Person = getattr(town, who)
    await one.presses("Write to everyone")
    await one.fills(words="Clean-up on Friday.")
    await one.presses("Options")
    await one.presses("Also in French")
    await one.fills(also="Les bougnoules dehors")
    one.sees(INSULTS)
    await one.presses("Stop")
    await one.says("menu")
    await one.presses("Write to everyone")
    await one.fills(words="Clean-up on Friday.")
    await one.presses("Send")
    await one.presses("Correct it")
    await one.fills(words=SLUR)
    assert INSULTS in one.last
    assert "Post" not in one.labels
    nobody_reads(town, SLUR)


@BOTH_ORGANIZE
async def test_no_insult_is_the_reason_why_a_post_is_taken_down(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await tells(town.maria, "Lamp out")
    await town.maria.presses("Send")
    await one.says("menu")
    await one.organizes("Posts of neighbours")
    await one.presses("E-1")
    await one.presses("Take it down")
    await one.fills(why="In my own words", words=SLUR)
    one.sees(INSULTS)
    assert "Take it down" not in one.labels
    nobody_reads(town, SLUR)


async def test_no_group_is_founded_by_an_insult(town: Town) -> None:
    olga = town.person("Olga", "telegram", Standing.ADMIN)
    room = town.room("telegram", SLUR, [olga], holds_bot=False)
    await olga.says("hello")
    await olga.presses("Set up my group")
    await olga.presses("Choose the Telegram group", into=room)
    await olga.says("Burnaby")
    olga.sees(INSULTS)
    await olga.says("Oak Lane")
    await olga.presses("That is right")
    olga.sees("2 of 5")


async def test_an_organizer_may_hear_in_private_which_word_was_said(town: Town) -> None:
    await begins(town.ana, "Once, now")
    await town.maria.presses("I need some help")
    await town.maria.fills(need="He calls us Pakis at the door every night")
    await town.maria.presses("Send")
    town.ana.sees("He calls us Pakis")


@BOTH_ORGANIZE
async def test_an_all_clear_pauses_as_the_alert_does(town: Town, who: str) -> None:
    one: Person = getattr(town, who)
    await one.presses("Urgent alert")
    await one.presses("I called 911")
    await one.fills(kind="A crime just happened", words="Somebody broke a window at 3rd and Elm")
    await one.presses("Yes, alert everyone")
    await one.presses("All clear")
    await one.fills(words=SLUR)
    one.sees(INSULTS)
    await one.presses("Change the words")
    await one.fills(words="It was a black man")
    assert one.last.startswith("You name somebody's race")
    nobody_reads(town, "It was a black man")
    await one.presses("Go on as it is")
    everyone_reads(town, "It was a black man")
