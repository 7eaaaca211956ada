"""The front door: the pinned card, the private chat, plain words, language, and silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot import asked, danger, forms, rights, unasked
from bot.access import Roles, contact, member, organizer
from bot.feature import Card, Door, Entry, Feature, Link, Sentence, Shortcut, Spot
from bot.features.front import card, talk
from bot.features.front.day import Day
from bot.features.front.mine import MINE, Asked
from bot.features.front.on import On
from bot.features.front.samples import SAMPLES
from bot.features.front.words import WORDS
from bot.meant import meant
from bot.reaching import UNREACHED
from bot.texts import LANGUAGE_NAMES, LANGUAGES, N_
from bot.turn import Turn, View
from bot.words import DOCUMENT, Answer, Button, Post, Quoted, Said, Text, Way, joined
from storage import people

SILENCE = "fewer_none"
"""What "stop" presses: everything that comes by itself is off."""


class Front:
    """What gathers from all features: their doors, their sentences and their news."""

    def __init__(self, others: Sequence[Feature]) -> None:
        day, on, mine = Day(others), On(others), Asked(others)
        self.feature = Feature(
            name="front",
            doors=(
                Door(N_("What is on"), "whats_on", Spot.STREET, 5),
                Door(MINE, "mine", Spot.STREET, 6),
                Door(N_("My settings"), "settings", Spot.STREET, 7),
                Door(N_("Organize"), "organize", Spot.ORGANIZERS, 3, organizer),
                Door(N_("My day"), "my_day", Spot.ORGANIZERS, 4, organizer),
                Door(N_("My day"), "my_day", Spot.CONTACTS, 1),
            ),
            presses={
                "menu": Entry(self.menu, homeless=True),
                "whats_on": Entry(on.show, member, link=Link.PRIVATE),
                "whats_on_page": Entry(on.page, member),
                "settings": Entry(self.settings, link=Link.PRIVATE),
                "organize": Entry(self.organize, organizer),
                "mine": Entry(mine.show, link=Link.PRIVATE),
                "mine_more": Entry(mine.page),
                "mine_open": Entry(mine.open),
                "private_try": Entry(mine.try_again),
                "my_day": Entry(day.show),
                "my_day_page": Entry(day.page),
                "my_day_open": Entry(day.open, organizer | contact),
                "look_around": Entry(talk.look_around, homeless=True),
                "choose_group": Entry(talk.welcome, homeless=True),
                "speak": Entry(talk.speak, homeless=True, link=Link.PRIVATE),
                "hello": Entry(self.hello),
                **{f"say_{one.name}": self._entry(one) for one in self._sentences(others)},
            },
            shortcuts=(
                Shortcut("start", N_("Open the menu"), _typed(self.menu), homeless=True),
                Shortcut("menu", N_("Open the menu"), _typed(self.menu), homeless=True),
                Shortcut("stop", N_("No messages to me"), _typed(self.silence), homeless=True),
            ),
            cards={"front": Card(self.draw), UNREACHED: Card(mine.draw_unreached)},
            heard=self.heard,
            unheard=self.unheard,
            samples=SAMPLES,
        )
        self._features = (*others, self.feature)
        self._sheets = {sheet.name: sheet for one in others for sheet in one.sheets}

    def draw(self, view: View, _key: str) -> Post:
        """Draw the card that a chat pins."""
        return card.draw(view, self._features)

    # --- The private chat ---

    def menu(self, turn: Turn) -> Answer:
        """Show every door there is for this person."""
        asked.leave(turn)
        if turn.home is None:
            return talk.welcome(turn)
        text = joined(
            [
                turn.t("**{name}**. What can I do for you?", name=turn.group.name),
                card.roles_line(turn, turn.roles),
                rights.rests(turn),
                danger.now(turn),
            ],
            "\n",
        )
        rows = [*card.private(turn, self._features, turn.roles), _languages(turn)]
        if turn.roles.stranded:
            rows.append((turn.button(N_("Connect another chat"), "connect_start"),))
        if len(talk.my_groups(turn)) > 1:
            rows.append((turn.button(N_("Another group"), "choose_group"),))
        return turn.say(text, *rows)

    def organize(self, turn: Turn) -> Answer:
        """Show what organizers can set going."""
        rows = card.buttons(turn, card.doors(self._features, Spot.ORGANIZE), Way.PRESS)
        return turn.say(turn.t("What would you like to organize?"), *rows, _menu(turn))

    def settings(self, turn: Turn) -> Answer:
        """Show what a person can set for themselves."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        quiet = person is not None and person.quiet
        state = (
            turn.t("I write to you only to answer you.")
            if quiet
            else turn.t("I write to you when something concerns you.")
        )
        rows = card.buttons(turn, card.doors(self._features, Spot.SETTINGS), Way.PRESS)
        return turn.say(state, *rows, _languages(turn), _menu(turn))

    def silence(self, turn: Turn) -> Answer:
        """Turn off what comes by itself: somebody said "stop"."""
        run = next(one.presses[SILENCE].run for one in self._features if SILENCE in one.presses)
        answer = run(turn)
        assert answer is not None
        return answer

    # --- Plain words ---

    def heard(self, turn: Turn, said: Said) -> Answer | None:
        """Take "menu", "stop" and the name of a language, with typing mistakes."""
        match meant(said.text, WORDS):
            case "menu":
                if turn.home is not None:
                    turn.roles = rights.roles(turn)
                return self.menu(turn)
            case "stop":
                # In the middle of a form it means the form; the other meaning is one tap away.
                quiet = turn.button(N_("No messages to me"), SILENCE)
                return forms.stop_asked(turn, self._sheets, quiet) or self.silence(turn)
            case None:
                return None
            case language:
                return talk.speak(turn, language)

    def unheard(self, turn: Turn, said: Said) -> Answer:
        """Ask what a sentence is; it waits in memory and nothing is kept."""
        words, here = said.text.strip(), replace(turn.roles, member=True)
        if turn.home is not None and not words:
            return self._no_words(turn, said, here)
        mark = unasked.wait(turn, words)
        begun = forms.begun(turn, self._sheets, mark) if words else ()
        if turn.home is None:
            return danger.first(turn, talk.welcome(turn, *begun), words)
        choices = [
            turn.button(one.label, f"say_{one.name}", mark)
            for one in self._sentences(self._features)
            if one.needs.allows(here)
        ]
        hello = turn.button(N_("Just hello"), "hello")
        return turn.say(_what_is_this(turn, said), *choices, *begun, hello)

    def _no_words(self, turn: Turn, said: Said, here: Roles) -> Answer:
        """Say that only words are read here. A photo is welcome behind some doors, not before."""
        if not any(file.kind.startswith("image/") or file.kind == DOCUMENT for file in said.files):
            text = turn.t("I can read only words here. What can I do for you?")
            return turn.say(text, *card.private(turn, self._features, turn.roles))
        text = turn.t(
            "I did not keep that. What is it about? I ask for a photo where one can go with it."
        )
        rows = card.buttons(turn, card.photo_doors(self._features, here), Way.PRESS)
        return turn.say(joined([text, danger.now(turn)], "\n"), *rows, _menu(turn))

    def _entry(self, chosen: Sentence) -> Entry:
        """Return the press that goes on with what was typed, as what the person says it is.

        One for each, so that the core knows the right to it and whether it leaves a trace.
        """

        def go_on(turn: Turn, mark: str) -> Answer:
            words = unasked.taken(turn, mark)
            if words is None:
                text = turn.t("That took a while. I threw it away and kept nothing.")
                return turn.say(text, *card.private(turn, self._features, turn.roles))
            return chosen.start(turn, words)

        return Entry(go_on, chosen.needs, chosen.traceless)

    def hello(self, turn: Turn) -> Answer:
        """Answer a greeting; what was typed is forgotten."""
        unasked.drop(turn)
        text = turn.t("Hello. What can I do for you?")
        return turn.say(text, *card.private(turn, self._features, turn.roles))

    @staticmethod
    def _sentences(features: Sequence[Feature]) -> list[Sentence]:
        found = [one for feature in features for one in feature.sentences]
        return sorted(found, key=lambda one: one.rank)


def feature(others: Sequence[Feature]) -> Feature:
    """Return the front door of a house with these features."""
    return Front(others).feature


def _what_is_this(turn: Turn, said: Said) -> Text:
    """Return the question, with the number to call: before it where the sentence says danger."""
    left_out = turn.t("I took only the words of that.") if said.extras else Text()
    question = joined([left_out, turn.t("What is this? I keep nothing before you choose.")], " ")
    urgent = danger.call(turn, said.text)
    if urgent.spans:
        return joined([urgent, question])
    return joined([question, danger.now(turn)], "\n")


def _menu(turn: Turn) -> Button:
    return turn.button(N_("Menu"), "menu")


def _languages(turn: Turn) -> tuple[Button, ...]:
    """Return the other languages, each under its own name."""
    return tuple(
        turn.named(LANGUAGE_NAMES[one], "speak", one)
        for one in LANGUAGES
        if one != turn.texts.language
    )


def _typed(run: Callable[[Turn], Answer]) -> Callable[[Turn, str, Quoted | None], Answer]:
    return lambda turn, _text, _about: run(turn)
