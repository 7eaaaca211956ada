"""[Private messages] for organizers: the terms, the list of acts, numbers, and the privacy text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.features.tips import acts
from bot.features.tips.keeping.privacy import PAUSED, Privacy
from bot.keys import fresh
from bot.texts import LANGUAGES, speaking
from bot.view import View
from storage import groups, members, people, tip_counts, tip_desk
from storage.tip_desk import TipTerms
from tests.features.test_tip_desk import finds, number
from tests.stage import Person, Town
from tests.telling import TELL, WHAT, answers, tells, to_slot

README = Path(__file__).parent.parent.parent / "README.md"
BOTH = pytest.mark.parametrize("who", ["ana", "sam"])


async def private_things(one: Person) -> None:
    await one.says("menu")
    await one.organizes("Private messages")


def terms(town: Town) -> TipTerms:
    with town.database.reading() as db:
        return tip_desk.terms(db, town.group_id)


# --- Terms ---------------------------------------------------------------------------------


@BOTH
async def test_organizers_choose_the_days_and_read_what_that_means(town: Town, who: str) -> None:
    one = getattr(town, who)
    await private_things(one)
    one.sees("I send them at 08:00, 12:00, 16:00, 20:00. I erase them 90 days after they end")
    await one.presses("Days until erased")
    assert one.labels == ["30 days", "90 days", "180 days", "365 days", "Back"]
    await one.presses("180 days")
    assert "Earlier messages keep the days that were promised then." in one.last
    await one.presses("Back")
    assert terms(town).keep_days == 90
    await one.presses("Days until erased")
    await one.presses("30 days")
    assert "Earlier messages keep the days that were promised then." in one.last
    await one.presses("Change it")
    assert "I erase them 30 days after they end" in one.last
    assert terms(town).keep_days == 30


async def test_whoever_tells_something_reads_the_days(town: Town) -> None:
    words = await tells(town.maria)
    await town.maria.says(words)
    assert "It is erased 90 days after it ends." in town.maria.last


async def test_other_hours_take_what_waits_with_them(town: Town) -> None:
    await to_slot(town)  # 08:00
    words = await tells(town.maria)
    assert "12:00" in town.maria.last
    await private_things(town.ana)
    await town.ana.presses("Hours of sending")
    await town.ana.presses("08:00, 14:00, 20:00")
    assert "What waits for an hour that you drop is sent at the next one." in town.ana.last
    await town.ana.presses("Change it")
    await town.maria.says(words)
    assert "gets it Mon 23 Nov 2026 14:00" in town.maria.last
    await town.later(hours=5)
    town.maya.never_saw(WHAT)
    await town.later(hours=1)
    town.maya.sees(WHAT)
    await answers(town)
    town.maya.sees("I send it Mon 23 Nov 2026 20:00.")
    await town.later(hours=6)
    await town.maria.says(words)
    town.maria.sees("walrusflute")


@BOTH
async def test_neutral_notes_are_offered_only_while_they_are_on(town: Town, who: str) -> None:
    one = getattr(town, who)
    await private_things(one)
    await one.presses("Turn short reminders off")
    assert "Nobody can ask for a short reminder" in one.last
    await town.maria.presses(TELL)
    await town.maria.presses("No")
    await town.maria.presses("Maya, community contact, not police")
    await town.maria.fills(what=WHAT, place="Elm and 3rd", moment="This week")
    await town.maria.presses("Go on (not sent yet)")
    assert "Six words, and a short reminder here" not in town.maria.labels
    await one.presses("Turn short reminders on")
    assert terms(town).routes


@pytest.mark.parametrize("who", ["maria", "lee", "maya", "stranger"])
async def test_only_organizers_change_anything(town: Town, who: str) -> None:
    one = getattr(town, who)
    for link in (
        "tip_days_set-{}-30",
        "tip_hours_set-{}-2",
        "tip_notes_may-{}-0",
        "tip_acts-{}-0",
    ):
        await one.forges(link.format(town.group_id))
        assert "Only organizers can do this; ask Ana, Sam." in one.last
    assert terms(town) == TipTerms()


@pytest.mark.parametrize("link", ["tip_days_set-{}-1", "tip_hours_set-{}-7", "tip_notes_may-{}-2"])
async def test_nobody_sets_what_was_not_offered(town: Town, link: str) -> None:
    await town.ana.forges(link.format(town.group_id))
    assert "too old" in town.ana.last
    assert terms(town) == TipTerms()


# --- What readers did ----------------------------------------------------------------------


@BOTH
async def test_organizers_read_who_did_what_on_which_day_and_no_words(town: Town, who: str) -> None:
    one = getattr(town, who)
    await tells(town.maria)
    await to_slot(town)
    told = number(town.maya)
    await town.maya.presses("I have read it")
    await answers(town)
    await finds(town.maya, "Passed on")
    await private_things(one)
    await one.presses("What readers did")
    shown = one.last
    assert shown.startswith("Mon 23 Nov 2026\n")
    for line in ("Maya has read", "Maya answered", "Maya passed"):
        assert f"{line} {told}" in shown
    assert "walrusflute" not in shown
    assert "Maria" not in shown
    assert not re.search(r"\d\d:\d\d", shown)
    assert len(shown) <= 300


async def test_every_act_is_noted_once(town: Town) -> None:
    await tells(town.maria)
    await to_slot(town)
    await town.maya.presses("I have read it")
    await answers(town)
    for label in ("Passed on", "In progress"):
        await finds(town.maya, label)
    await finds(town.maya, "A note for us")
    await town.maya.fills(words="Ask the school.")
    await finds(town.maya, "Labels")
    await town.maya.fills(words="cars")
    await finds(town.maya, "Keep it longer")
    await town.maya.fills(reason="A court asked.")
    await finds(town.maya, "The usual time again")
    await finds(town.maya, "Copy for my records")
    await finds(town.maya, "Block this sender")
    await town.maya.presses("Block until then")
    with town.database.reading() as db:
        done = tip_desk.acts(db, town.group_id)
        maya = people.person(db, "discord", town.maya.id).id
    assert sorted(one.act for one in done) == sorted(
        [
            acts.READ, acts.ANSWERED, acts.PASSED, acts.BEGAN, acts.NOTED, acts.LABELLED,
            acts.HELD, acts.LIFTED, acts.COPIED, acts.PAUSED,
        ]
    )  # fmt: skip
    assert {one.person_id for one in done} == {maya}
    # Beside the codes of pauses a number would say too much.
    assert {one.ref for one in done} == {number(town.maya), ""}
    assert [one.act for one in done if not one.ref] == [acts.PAUSED]


async def test_a_year_of_acts_is_a_page_at_a_time(town: Town) -> None:
    def many(db):
        for _ in range(12):
            tip_desk.note_act(
                db, town.group_id, tip_desk.Did(0, acts.ERASED, "K7M-2QD", town.clock.date())
            )

    await town.app.write(many)
    await private_things(town.ana)
    await town.ana.presses("What readers did")
    assert town.ana.last.count("I erased K7M-2QD") == 5
    await town.ana.presses("Earlier")
    await town.ana.presses("Earlier")
    assert town.ana.last.count("I erased K7M-2QD") == 2
    await town.ana.presses("Later")
    assert len(town.ana.last) <= 300


# --- Numbers -------------------------------------------------------------------------------


async def test_a_month_is_told_once_it_is_over_and_never_exactly(town: Town) -> None:
    def told_in_october(db):
        tip_counts.publish(
            db,
            town.group_id,
            "2026-10",
            {"police": 10, "community": -1, "organizer": -1, "all": 15},
        )

    await tells(town.maria)
    await private_things(town.ana)
    await town.ana.presses("How many there were")
    assert "No month is over yet." in town.ana.last
    await town.app.write(told_in_october)
    await town.later(days=9)
    await town.ana.presses("Back")
    await town.ana.presses("How many there were")
    assert "Nov 2026: fewer than 5." in town.ana.last
    assert "Oct 2026: 15. police contact 10." in town.ana.last


# --- The privacy text ----------------------------------------------------------------------


def text(town: Town, language: str = "en") -> str:
    """Return the whole privacy text as it is now."""
    with town.database.reading() as db:
        home = groups.group(db, town.group_id)
        view = View(
            db=db,
            now=town.clock,
            texts=speaking(language),
            home=home,
            platforms=town.app.abouts,
        )
        pages = [str(one) for one in Privacy(fresh()).parts(view)]
    assert all(len(one) <= 300 for one in pages)
    return "\n\n".join(pages)


@pytest.mark.parametrize("who", ["maria", "tom", "stranger"])
async def test_anybody_reads_it_before_telling_anything(town: Town, who: str) -> None:
    one = getattr(town, who)
    if who == "stranger":
        await one.opens(f"tip_start-{town.group_id}")
    else:
        await one.presses(TELL)
    await one.presses("What this hides, and what not")
    pages = [one.last]
    while "More" in one.labels:
        await one.presses("More")
        pages.append(one.last)
    assert "\n\n".join(pages) == text(town)
    await one.presses(TELL)
    assert "Is someone in danger right now?" in one.last


async def test_it_is_behind_my_settings_too(town: Town) -> None:
    await town.maria.says("menu")
    await town.maria.presses("My settings")
    await town.maria.presses("More")
    await town.maria.presses("Private messages: what I keep")
    assert "Who learns what" in town.maria.last


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_changes_with_what_is_true(town: Town, language: str) -> None:
    now = text(town, language)
    for changed in (TipTerms(keep_days=30), TipTerms(hours=(8, 20)), TipTerms(routes=False)):
        await town.app.write(lambda db, new=changed: tip_desk.set_terms(db, town.group_id, new))
        assert text(town, language) != now
    await town.app.write(lambda db: tip_desk.set_terms(db, town.group_id, TipTerms()))
    assert text(town, language) == now

    def takes_roles(db):
        for one, role in ((town.lee, members.POLICE), (town.maya, members.COMMUNITY)):
            person = people.person(db, one.platform, one.id)
            members.take_role(db, town.group_id, person.id, role)

    await town.app.write(takes_roles)
    assert text(town, language) != now


async def test_it_says_what_must_be_said(town: Town) -> None:
    said = text(town)
    for fact in (
        "Lee and Maya", "Telegram and Discord can see that you write to me, when, and what",
        "The person who runs my computer could read it as it arrives",
        "Your own words can give you away",
        "in a small group few people can know", "Not for emergencies", "Crime Stoppers",
        "Tor browser", "Police may keep", "A reader can keep it longer", "90 days after it ends",
        "08:00, 12:00, 16:00, 20:00", "Somebody with your phone", "A short reminder",
        "If a reader blocked you, or does so within three days, a code without name",
        "or time stays, for 44 days at most",
    ):  # fmt: skip
        assert fact in said, fact


async def test_the_readme_says_the_same_of_pauses() -> None:
    assert f"for {PAUSED} days at most" in " ".join(README.read_text("utf-8").split())


BANNED = {
    "en": r"anonymous|untraceable|nobody can find out|encrypt|secure\b|we know nothing|24/7"
    r"|end.to.end|police cannot|monitored|100 ?%",
    "fr": r"anonyme|intraçable|chiffr|sécurisé|24/7|bout en bout|100 ?%|surveillé",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_promises_nothing_that_nobody_can_keep(town: Town, language: str) -> None:
    assert not re.search(BANNED[language], text(town, language), re.IGNORECASE)


async def test_one_platform_alone_is_the_only_one_named(town: Town) -> None:
    def alone(db):
        chat = groups.chat(db, "discord", town.teens.chat.id)
        groups.disconnect(db, town.group_id, chat.id, town.clock.date())

    await town.app.write(alone)
    assert "Discord" not in text(town)
    assert "Telegram can see that you write to me" in text(town)
