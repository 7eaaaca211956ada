"""Whoever types that somebody is in danger reads first whom to call, and no row is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from cProfile import Profile
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import inspect, text

from bot.danger import is_danger, is_despair
from bot.danger.heard import LANGUAGES
from bot.danger.lemmas import FORMS, KEYS
from bot.danger.own import is_own
from bot.meant import bare
from storage import groups, people
from tests import forms, phones
from tests.alarms import (
    DANGER_ENGLISH,
    DANGER_FRENCH,
    DESPAIR_ENGLISH,
    DESPAIR_FRENCH,
    NO_DANGER_ENGLISH,
    NO_DANGER_FRENCH,
)
from tests.ordinary import ENGLISH, FRENCH
from tests.stage import Person, Town
from tests.telling import MAYA, TELL

DANGER = {"en": DANGER_ENGLISH, "fr": DANGER_FRENCH}
DESPAIR = {"en": DESPAIR_ENGLISH, "fr": DESPAIR_FRENCH}

OTHER_WORDS = {
    word for one in LANGUAGES for word in (FORMS / f"{one.name}.txt").read_text().split()
}
"""A slip that makes another word of a word cannot be seen."""


# --- Words ---


@pytest.mark.parametrize("words", [*DANGER_ENGLISH, *DANGER_FRENCH])
def test_danger_is_understood(words: str) -> None:
    assert is_danger(words)


@pytest.mark.parametrize("words", [*DESPAIR_ENGLISH, *DESPAIR_FRENCH])
def test_despair_is_understood(words: str) -> None:
    assert is_despair(words)


@pytest.mark.parametrize("words", [*ENGLISH, *FRENCH, *NO_DANGER_ENGLISH, *NO_DANGER_FRENCH])
def test_what_only_sounds_like_danger_is_none(words: str) -> None:
    assert not is_danger(words)
    assert not is_despair(words)


def test_there_are_sixty_phrases_and_more_in_each_language() -> None:
    assert all(len(set(phrases)) >= 60 for phrases in DANGER.values())


def slips(word: str) -> Iterator[str]:
    """Return a word with a letter missing, doubled, swapped, or the key beside it."""
    for at, letter in enumerate(word):
        before, after = word[:at], word[at + 1 :]
        yield before + after
        yield before + letter * 2 + after
        if after and after[0] != letter:
            yield before + after[0] + letter + after[1:]
        row = next((row for row in KEYS if letter in row), letter)
        key = row.index(letter)
        yield from (before + row[one] + after for one in (key - 1, key + 1) if 0 <= one < len(row))


@pytest.mark.parametrize(
    ("phrases", "understood"),
    [(one, is_danger) for one in DANGER.values()] + [(one, is_despair) for one in DESPAIR.values()],
)
def test_a_slip_of_the_finger_is_forgiven_in_every_longer_word(phrases, understood) -> None:
    missed = []
    for phrase in phrases:
        words = re.findall(r"[a-z0-9']+", bare(phrase))
        for at, word in enumerate(words):
            for slip in slips(word) if len(word) >= 5 and "'" not in word else ():
                sentence = " ".join([*words[:at], slip, *words[at + 1 :]])
                if slip not in OTHER_WORDS and not understood(sentence):
                    missed.append(sentence)
    assert not missed


# --- The aims ---

HEARD, FALSE = 0.85, 0.02
"""How many of a hundred alarms are to be heard, and in how many ordinary sentences one may be."""


def is_alarm(words: str) -> bool:
    return is_danger(words) or is_despair(words) or is_own(words)


@pytest.mark.parametrize("alarms", [phones.DANGER_ENGLISH, phones.DANGER_FRENCH])
def test_danger_is_heard_as_people_type_it_on_phones(alarms: list[str]) -> None:
    missed = [one for one in alarms if not is_alarm(one)]
    assert len(missed) <= (1 - HEARD) * len(alarms), missed


@pytest.mark.parametrize("ordinary", [phones.PLAIN_ENGLISH, phones.PLAIN_FRENCH])
def test_the_same_words_on_an_ordinary_day_are_no_alarm(ordinary: list[str]) -> None:
    false = [one for one in ordinary if is_alarm(one)]
    assert len(false) <= FALSE * len(ordinary), false


@pytest.mark.parametrize(
    "words",
    [
        "please help me set up a meeting",
        "can somebody help me organize the fair",
        "aidez-moi à organiser la fête",
        "aidez-nous à trouver une salle",
    ],
)
def test_who_asks_for_a_hand_cries_for_no_help(words: str) -> None:
    assert not is_alarm(words)


@pytest.mark.parametrize(
    "words",
    [
        "la boucane sort par la fenetre",
        "ma cuisine a pogné en feu",
        "mon voisin est pogné dans son char pis ca brule",
        "y respire pu",
        "chu pu capable de respirer",
    ],
)
def test_the_words_of_quebec_are_heard(words: str) -> None:
    assert is_danger(words)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.name)
def test_the_forms_are_those_of_the_lists(language) -> None:
    """`python -m tests.forms` brings them up to date."""
    assert (FORMS / f"{language.name}.txt").read_text() == forms.written(language.lemmas)


UNKNOWN = "".join(f"{''.join(word)} " for word in permutations("bdkmvwz", 6))[:10_000]
KNOWN = " ".join([*ENGLISH, *FRENCH])[:10_000]
SLIPS = "kitchne knfie smoek bleedign flaems shotign "


@pytest.mark.parametrize("story", [UNKNOWN, KNOWN, (SLIPS * 300)[:10_000], "a" * 10_000])
def test_a_long_story_is_read_with_little_work(story: str) -> None:
    is_danger(story)  # the lists are read once
    work = Profile()
    work.runcall(is_danger, story)
    assert sum(one.callcount for one in work.getstats()) < 60 * len(story)


@pytest.mark.parametrize(
    "words",
    [
        "IL A UN COUTEAU",
        "ca sent la fumee",
        "Je n’arrive plus à respirer",
        "j arrive pas a respirer",
        "quelqu un se noie",
        "quelquun se noie",
        "ya quelqun dans mon garage",
        "jentends quelquun dans la maison",
        "ya le feu dans lescalier",
        "my hubby fell and he dosnt answer",
        "he's got a gun",
        "he’s got a gun",
        "hes got a gun",
        "FIRE!!!",
    ],
)
def test_capitals_accents_and_apostrophes_do_not_matter(words: str) -> None:
    assert is_danger(words)


@pytest.mark.parametrize(
    "words", ["he has no gun", "il n'a pas de couteau", "he had a gun in 1990"]
)
def test_what_is_not_so_or_long_ago_is_no_danger_now(words: str) -> None:
    assert not is_danger(words)


def test_a_threat_to_somebody_else_is_no_despair() -> None:
    assert not is_despair("il va me tuer")
    assert not is_despair("he wants to kill me")
    assert not is_despair("C'était à mourir de rire")


@given(st.sampled_from([*DANGER_ENGLISH, *DANGER_FRENCH]), st.sampled_from([*ENGLISH, *FRENCH]))
def test_danger_in_the_middle_of_a_story_is_understood(alarm: str, ordinary: str) -> None:
    assert is_danger(f"{ordinary}\n{alarm}. {ordinary}")


@given(st.text(max_size=2000))
def test_whatever_is_typed_there_is_an_answer(words: str) -> None:
    assert is_danger(words) in (True, False)
    assert is_despair(words) in (True, False)


@pytest.mark.parametrize(
    "words",
    [
        "are you there, somebody is breaking into my house",
        "if you read this, my kitchen is on fire",
        "why is nobody coming, my dad is not breathing",
        "thank you for answering, he has a gun",
        "es-tu là, quelqu'un défonce ma porte",
        "pourquoi personne vient, ma mère est inconsciente",
        "t'es où, y'a un gars avec une machette dans la ruelle",
    ],
)
def test_who_talks_to_somebody_is_heard_all_the_same(words: str) -> None:
    assert is_danger(words)


@pytest.mark.parametrize(
    "words",
    [
        "I heard the kitchen at the new place is huge",
        "Are you hiding the cookies from me?",
        "Can you help me look for my mittens?",
        "I'll get you and everybody else a coffee",
        "Prices are going up again",
        "We just don't want to move away",
        "we don't want to eat here",
        "Quelqu'un a frappé à la porte, c'était le facteur",
        "je suis morte de fatigue, je viens de rentrer chez moi",
        "On a pris le train, on est partis avec papa",
        "j'ai sauté dans mes bottes et je suis parti",
        "Je veux pas te réveiller",
    ],
)
def test_what_people_say_on_any_day_is_no_alarm(words: str) -> None:
    assert not is_alarm(words)


# --- In the private chat ---


def everything(town: Town) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    found = {}
    with town.database.reading() as db:
        for name in inspect(town.database.engine).get_table_names():
            rows = db.connection().execute(text(f'SELECT * FROM "{name}"'))
            found[name] = sorted((tuple(row) for row in rows), key=repr)
    return found


async def speaks(town: Town, who: str, language: str) -> Person:
    """Let somebody speak a language, and nothing be written any more about that."""
    one: Person = getattr(town, who)
    await one.says("francais" if language == "fr" else "english")
    return one


def ours(text: str) -> str:
    """Return what the bot says of a screen: what somebody typed stands there too, in order."""
    return "\n".join(line for line in text.split("\n") if not line.startswith("> "))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_the_first_answer_holds_the_number_and_no_row_of_any_table_is_written(
    town: Town, who: str, language: str
) -> None:
    one = await speaks(town, who, language)
    before = everything(town)
    for phrase in DANGER[language]:
        await one.says(phrase)
        first = one.messages[-1]
        assert "911" in first.text[:60], (phrase, first.text)
        assert len(ours(first.text)) <= 300
    assert everything(town) == before


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_despair_reads_988_first_and_the_emergency_number_beside_it(
    town: Town, who: str, language: str
) -> None:
    one = await speaks(town, who, language)
    before = everything(town)
    for phrase in DESPAIR[language]:
        await one.says(phrase)
        at_988, at_911 = one.last.index("988"), one.last.index("911")
        assert at_988 < at_911 < 150, one.last
        assert len(ours(one.last)) <= 300
    assert everything(town) == before


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_the_choices_are_offered_and_go_on_with_the_words(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.says("someone is breaking in")
    assert one.last.startswith("Danger now: call 911. I cannot call, and nobody watches me")
    assert {"A problem", "Something private", "I only say hello"} <= set(one.labels)
    await one.presses("A problem")
    assert one.last.startswith("Danger now: call 911.")
    assert "Dangerous right now?" in one.last


async def test_any_sentence_is_answered_with_the_number(town: Town) -> None:
    await town.maria.says("the lamp is dark")
    question, number = town.maria.last.splitlines()
    assert question == "What is this? I keep nothing before you choose."
    assert number == "Danger now: call 911."


@pytest.mark.parametrize(
    ("cry", "number"),
    [
        ("he has a gun", "Danger now: call 911."),
        ("il a un couteau", "En danger\u202f? Appelez le 911."),
    ],
)
async def test_a_stranger_reads_the_number_first_too(town: Town, cry: str, number: str) -> None:
    before = everything(town)
    await town.stranger.says(cry)
    assert town.stranger.last.startswith(number)
    assert everything(town) == before


async def test_the_number_is_the_one_of_the_group(town: Town) -> None:
    lyon = town.person("Luc", "telegram", language="fr")
    await town.app.write(lambda db: _lives_in_lyon(db, lyon))
    await lyon.says("il a un couteau")
    assert "112" in lyon.last[:60]
    assert "911" not in lyon.last


def _lives_in_lyon(db, one: Person) -> None:
    group = groups.found(db, "Rue des Lilas", "Europe/Paris", "fr", town="Lyon", emergency="112")
    people.meet(db, one.platform, one.id, one.name, one.language)
    people.opened_private(db, one.platform, one.id, group.id)


# --- Where something else was asked ---

KNIFE = "he has a knife and is in my house"
STEPS = {
    "a choice of whom to ask": ("Ask a question",),
    "a question": ("Ask a question", "Ask Lee, police"),
    "how a question is shown": ("Ask a question", "Ask Lee, police", "> What is on?"),
    "a choice of who may see it": ("Report a problem", "No", "> Lamp out", "> Elm"),
    "a choice of when": (TELL, "No", MAYA, "> Lamp out", "> Elm"),
    "a photo": (TELL, "No", MAYA, "> Lamp out", "> Elm", "Today", "Add a photo"),
    "the six words": (TELL, "Read an answer"),
}
"""How to come to a question that such a sentence does not answer: presses, and what is typed."""


async def goes_to(one: Person, *steps: str) -> None:
    await one.says("menu")
    for step in steps:
        await (one.says(step[2:]) if step.startswith("> ") else one.presses(step))


@pytest.mark.parametrize("steps", STEPS.values(), ids=STEPS)
async def test_whatever_was_asked_danger_is_answered_with_the_number(
    town: Town, steps: tuple[str, ...]
) -> None:
    await goes_to(town.maria, *steps)
    asked = town.maria.labels
    await town.maria.says(KNIFE)
    assert town.maria.last.startswith("Danger now: call 911.")
    assert "Back" not in asked or {"Back", "Go on"}.intersection(town.maria.labels)


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_a_question_that_says_danger_is_kept_and_answered_with_the_number(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    await one.presses("Ask a question")
    await one.fills(whom="Ask Lee, police", words=KNIFE, shown="Yes, without my name")
    assert one.last.startswith("Danger now: call 911.")
    assert "Q-1 is with Lee" in one.last


async def test_whoever_could_use_a_hand_in_danger_reads_the_number_first(town: Town) -> None:
    await town.ana.organizes("Ask how everyone is")
    await town.ana.presses("Once, now")
    await town.ana.presses("Post")
    await town.maria.presses("I need some help")
    await town.maria.says(KNIFE)
    assert town.maria.last.startswith("Danger now: call 911.")
    assert {"Send", "It was a mistake"} == set(town.maria.labels)


async def test_words_that_come_too_late_read_the_number_and_how_to_begin_again(town: Town) -> None:
    await goes_to(town.maria, TELL, "No", MAYA)
    await town.later(minutes=31)
    await town.maria.says(KNIFE)
    number, late = town.maria.last.split("\n\n")
    assert number.startswith("Danger now: call 911.")
    assert late == "That took a while. I threw it away and kept nothing."
    await town.maria.presses("Start again")
    assert town.maria.last.endswith("Is someone in danger right now?")


async def test_the_number_stands_under_words_that_come_too_late_for_anything(town: Town) -> None:
    await goes_to(town.maria, TELL, "No", MAYA)
    await town.later(minutes=31)
    await town.maria.says("The lamp is dark.")
    late, number = town.maria.last.splitlines()
    assert late == "That took a while. I threw it away and kept nothing."
    assert number == "Danger now: call 911."


# --- In a story that is being written ---


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_danger_in_a_problem_reads_the_number_first_and_goes_on(town: Town, who: str) -> None:
    one = getattr(town, who)
    await one.presses("Report a problem")
    await one.presses("No")
    if one.form is None:
        await one.says("The house across the street is on fire")
        assert one.last.startswith("Danger now: call 911.")
        assert "Where?" in one.last
        await one.fills(where="Elm and 3rd", who="Everyone here")
    else:
        await one.fills(
            what="The house across the street is on fire", where="Elm and 3rd", who="Everyone here"
        )
    assert one.last.startswith("Danger now: call 911.")
    assert "They read exactly this" in one.last


@pytest.mark.parametrize("who", ["maria", "tom"])
async def test_danger_told_privately_reads_the_number_first_and_no_row_is_written(
    town: Town, who: str
) -> None:
    one = getattr(town, who)
    before = everything(town)
    await one.presses("Tell something privately")
    await one.presses("No")
    await one.presses("Maya, community contact, not police")
    if one.form is None:
        await one.says("he is hitting her right now")
    else:
        await one.fills(what="he is hitting her right now", place="Elm and 3rd", moment="Now")
    assert one.last.startswith("Danger now: call 911.")
    assert everything(town) == before


async def test_an_ordinary_problem_is_not_interrupted(town: Town) -> None:
    await town.maria.presses("Report a problem")
    await town.maria.presses("No")
    await town.maria.says("Street lamp out, very dark.")
    assert "911" not in town.maria.last
