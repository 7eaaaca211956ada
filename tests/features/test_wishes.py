"""Fewer messages: by topic, all off, quiet hours, on both platforms."""

from __future__ import annotations

import pytest

from storage import people
from tests.features.test_over import helps, speak_to_the_group, stops
from tests.stage import Person, Town

PEOPLE = ["maria", "tom"]


@pytest.mark.parametrize("who", PEOPLE)
async def test_a_topic_is_off_and_on_again_with_one_tap_each(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.presses("My settings")
    await one.presses("Fewer messages")
    assert "reminders and answers to you" in one.last
    await one.presses("Do not send me answers")
    assert "In this chat I send you reminders." in one.last
    await one.presses("Send me answers")
    assert "reminders and answers to you" in one.last


@pytest.mark.parametrize("who", PEOPLE)
async def test_whoever_turns_news_off_reads_how_to_mute_the_group_too(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.presses("My settings")
    await one.presses("Fewer messages")
    await one.presses("Send news here")
    assert one.last == "In this chat I send you news, reminders and answers to you."
    await one.presses("Stop news here")
    assert one.last == (
        "In this chat I send you reminders and answers to you. To mute the group itself: tap its "
        "name, then Mute."
    )


@pytest.mark.parametrize("who", PEOPLE)
async def test_stop_is_never_argued_with_and_urgent_alerts_are_one_question(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await one.presses("My settings")
    await one.presses("Fewer messages")
    await one.presses("Send urgent alerts here")
    assert "I cannot make a muted phone ring" in one.last
    await one.says("stop")
    assert "Done. I will not write to you first any more." in one.last
    assert "Urgent alerts still come. Stop those too?" in one.last
    await one.presses("Stop urgent alerts too")
    assert "Urgent alerts still come" not in one.last


@pytest.mark.parametrize("who", PEOPLE)
async def test_after_all_off_one_topic_can_come_back_alone(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.says("stop")
    await one.presses("My settings")
    await one.presses("Fewer messages")
    assert "only to answer you" in one.last
    await one.presses("Send me reminders")
    assert "In this chat I send you reminders." in one.last


@pytest.mark.parametrize("who", PEOPLE)
async def test_looking_at_the_switches_writes_nothing(town: Town, who: str) -> None:
    new = town.person("Nina", getattr(town, who).platform)
    town.elm.people.append(new)
    link = town.elm.message("Elm Street").buttons
    await new.opens(next(one.data for one in link if one.label == "My settings"))
    await new.presses("Fewer messages")
    with town.database.reading() as db:
        assert people.person(db, new.platform, new.id) is None


async def test_only_organizers_choose_the_night_of_the_group(town: Town) -> None:
    await town.ana.organizes("Night hours of the group")
    assert "from 22:00 to 07:00" in town.ana.last
    await town.ana.presses("23:00 – 06:00")
    assert "from 23:00 to 06:00" in town.ana.last
    group = town.group_id
    await town.maria.forges(f"quiet_group-{group}-21-7")
    assert "Only organizers can do this" in town.maria.last


@pytest.mark.parametrize(
    "typed",
    [
        "22 to 7",
        "10pm-7am",
        "22h à 7h",
        "de 22 h à 7 h",
        "10 PM to 7",
        "from 10 pm till 7 in the morning",
        "10 at night to 7",
        "de 10 h du soir à 7 h du matin",
    ],
)
async def test_quiet_hours_that_are_typed_are_kept(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.presses("Without quiet hours")
    assert town.maria.last == "You have no quiet hours: everything comes with a sound."
    await town.maria.says(typed)
    assert town.maria.last.startswith(("Quiet from 22:00 to 07:00", "Calme de 22")), town.maria.last


@pytest.mark.parametrize("typed", ["10 to 7", "25 to 7", "12 to 7am", "10 to 7am", "11:00 to 7:00"])
async def test_hours_that_could_be_others_are_asked_for_again(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Which hours? You can type them like this: 22:00 to 7:00.")
    assert "Quiet from 22:00 to 07:00" in town.maria.last
    assert "Without quiet hours" in town.maria.labels


@pytest.mark.parametrize("typed", ["21h30 à 7h", "9:15 pm to 6:30", "21:00-6h10"])
async def test_minutes_make_the_quiet_longer_and_it_says_so(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    assert "I keep whole hours only, so it is quiet a little longer." in town.maria.last
    assert "Quiet from 21:00 to 07:00" in town.maria.last
    assert len(town.maria.last) <= 300


async def test_minutes_make_the_night_of_the_group_longer_too(town: Town) -> None:
    await town.ana.organizes("Night hours of the group")
    await town.ana.says("22:30 to 5:30")
    assert "from 22:00 to 06:00" in town.ana.last
    assert "I keep whole hours only" in town.ana.last


@pytest.mark.parametrize("typed", ["9 to 7", "after 9 pm", "only after 9", "after 21:00"])
async def test_hours_that_may_be_meant_are_one_tap_away(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Which hours?")
    assert len(town.maria.labels) <= 6
    await town.maria.presses("21:00 – 07:00")
    assert town.maria.last.startswith("Quiet from 21:00 to 07:00")


@pytest.mark.parametrize(
    ("typed", "either", "other"),
    [
        ("noon to 2", "12:00 – 14:00", "12:00 – 02:00"),
        ("12 to 6", "00:00 – 06:00", "12:00 – 18:00"),
        ("1 to 6", "01:00 – 06:00", "13:00 – 18:00"),
        ("10 to 6", "22:00 – 06:00", "10:00 – 18:00"),
        ("from ten to six", "22:00 – 06:00", "10:00 – 18:00"),
        ("9pm to 11", "21:00 – 23:00", "21:00 – 11:00"),
        ("6 pm to 7", "18:00 – 19:00", "18:00 – 07:00"),
        ("at night", "22:00 – 07:00", "21:00 – 08:00"),
    ],
)
async def test_of_hours_that_may_be_two_it_asks_which(
    town: Town, typed: str, either: str, other: str
) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Which hours?")
    assert "Quiet from 22:00 to 07:00" in town.maria.last
    assert {either, other} <= {*town.maria.labels}
    assert len(town.maria.labels) <= 6
    await town.maria.presses(other)
    begins, _, ends = other.partition(" – ")
    assert town.maria.last.startswith(f"Quiet from {begins} to {ends}")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("from ten in the evening till six", "22:00 to 06:00"),
        ("12 at night to 6", "00:00 to 06:00"),
        ("midnight to 7", "00:00 to 07:00"),
        ("12pm to 6", "12:00 to 18:00"),
        ("de midi à 14h", "12:00 to 14:00"),
        ("22 h à 6 h", "22:00 to 06:00"),
        ("de dix heures du soir à six heures du matin", "22 h 00 à 06 h 00"),
    ],
)
async def test_hours_that_can_be_no_others_are_kept(town: Town, typed: str, kept: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    words = town.maria.last.replace("\u202f", " ").replace("\xa0", " ")
    assert kept in words, words
    assert "Which" not in words


@pytest.mark.parametrize("typed", ["la nuit", "pendant la nuit", "la nuit seulement"])
async def test_the_night_alone_is_asked_about_in_french_too(town: Town, typed: str) -> None:
    await town.maria.says("français")
    await town.maria.says("heures calmes")
    await town.maria.says(typed)
    assert town.maria.last.startswith("Quelles heures"), town.maria.last


@pytest.mark.parametrize("typed", ["no", "non", "No thanks", "not now"])
async def test_a_no_takes_no_quiet_hours_away(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.presses("21:00 – 08:00")
    await town.maria.says(typed)
    assert "everything comes with a sound" not in town.maria.last
    await town.maria.says("menu")
    await town.maria.says("quiet hours")
    assert "21:00 to 08:00" in town.maria.last


@pytest.mark.parametrize("typed", ["never", "no night", "jamais"])
async def test_a_group_can_have_no_night_and_has_it_back_with_one_tap(
    town: Town, typed: str
) -> None:
    await town.ana.organizes("Night hours of the group")
    await town.ana.says("20 to 6")
    assert "from 20:00 to 06:00" in town.ana.last
    await town.ana.says(typed)
    assert "has no night: I may post at any hour" in town.ana.last
    assert len(town.ana.labels) <= 6
    await town.ana.presses("20:00 – 06:00")
    assert "from 20:00 to 06:00" in town.ana.last
    await town.ana.says("no")
    await town.ana.says("menu")
    await town.ana.organizes("Night hours of the group")
    assert "from 20:00 to 06:00" in town.ana.last


PLAINLY = pytest.mark.parametrize(
    "typed",
    [
        "no messages after 9pm please",
        "pas de messages après 21h",
        "Please don't write to me after 21:00, thanks",
        "quiet hours after nine",
    ],
)


@PLAINLY
@pytest.mark.parametrize("name", ["maria", "tom"])
@pytest.mark.parametrize("first", ["menu", "quiet hours"])
async def test_who_says_plainly_that_nothing_is_to_come_then_is_understood_anywhere(
    town: Town, typed: str, name: str, first: str
) -> None:
    one: Person = getattr(town, name)
    await one.says(first)
    await one.says(typed)
    assert one.last.startswith(("Which hours?", "Quelles heures")), one.last
    await one.presses(next(label for label in one.labels if label.startswith("21")))
    assert "21" in one.last.split(" : ")[0].split(": ")[0]


@pytest.mark.parametrize("name", ["maria", "tom"])
async def test_two_hours_said_plainly_are_kept_from_anywhere(town: Town, name: str) -> None:
    one: Person = getattr(town, name)
    await one.says("menu")
    await one.says("no messages from 8pm to 8am please")
    assert one.last.startswith("Quiet from 20:00 to 08:00")


@pytest.mark.parametrize("typed", ["8pm-8am please", "20h à 8h svp", "quiet hours: 8pm to 8am"])
async def test_a_please_behind_the_hours_changes_nothing(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    assert town.maria.last.startswith(("Quiet from 20:00 to 08:00", "Calme de 20"))


@pytest.mark.parametrize("typed", ["no messages please", "no messages after the meeting"])
async def test_what_names_no_hours_changes_none(town: Town, typed: str) -> None:
    await town.maria.says("menu")
    await town.maria.says(typed)
    town.maria.never_saw("Which hours?")
    town.maria.never_saw("Quiet from")


@pytest.mark.parametrize("typed", ["never", "None", "off", "jamais", "no quiet hours"])
async def test_never_is_no_quiet_hours(town: Town, typed: str) -> None:
    await town.maria.says("quiet hours")
    await town.maria.says(typed)
    assert town.maria.last == "You have no quiet hours: everything comes with a sound."


async def test_the_night_of_the_group_is_typed_too_and_by_organizers_alone(town: Town) -> None:
    await town.ana.organizes("Night hours of the group")
    await town.ana.says("22:00 to 6:00")
    assert "from 22:00 to 06:00" in town.ana.last


async def test_hours_typed_where_none_are_asked_for_change_nothing(town: Town) -> None:
    await town.maria.says("menu")
    await town.maria.says("10pm to 7am")
    assert "What is this?" in town.maria.last


# --- In a group that has stopped ----------------------------------------------------------------


async def test_a_group_that_has_stopped_claims_no_alerts_to_come(town: Town) -> None:
    await speak_to_the_group(town)
    await stops(town)
    for press in ("fewer_set-{}-urgent-1", "fewer_some-{}"):
        await town.maria.forges(press.format(town.group_id))
        helps(town.maria)
        assert "has stopped" in town.maria.last
    town.maria.never_saw("Urgent alerts come here too")


async def test_what_i_keep_offers_to_tell_nothing_there(town: Town) -> None:
    await speak_to_the_group(town)
    await stops(town)
    await town.maria.forges(f"tip_privacy-{town.group_id}")
    assert "Who learns what" in town.maria.last
    assert "Tell something privately" not in town.maria.labels
