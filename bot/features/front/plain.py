"""Plain words in the private chat, while nothing was asked that they could answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import (
    asked,
    danger,
    forms,
    lacking,
    over,
    pressing,
    proposing,
    rights,
    screen,
    thanks,
    unasked,
)
from bot.access import Roles, member
from bot.appearance.lost import says_lost
from bot.choosing import UNSUBSCRIBES, refuses
from bot.danger.own import is_own
from bot.desk import going, pausing
from bot.feature import Entry, Feature, Sentence
from bot.features.front import card, talk
from bot.features.front.ending import TakingBack
from bot.features.front.words import LANGUAGES, MENU, OTHERS, SILENCE, TALK, WAYS, keyed, known
from bot.halting import halts, surely, undoes, waits
from bot.meant import bare_words, refs
from bot.texts import LANGUAGE_NAMES, N_, speaking
from bot.texts import LANGUAGES as SPOKEN
from bot.turn import Turn
from bot.view import Row
from bot.words import DOCUMENT, Answer, Button, Rows, Said, Text, Way, joined, quoted
from storage.stops import stopped

QUIET = "fewer_none"
"""What "stop" presses: everything that comes by itself is off."""

_SHORT = {**keyed({"quiet": SILENCE, "other": OTHERS}), **keyed(TALK)}
_SPEAK = keyed(LANGUAGES)


class Plain:
    """What words stand for: a door, a short answer, or "What is this?"."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._features = features
        self._ending = TakingBack(features)
        self._sheets = {sheet.name: sheet for one in features for sheet in one.sheets}
        self._doors = _doors(features)
        self._labels = {door.action: door.label for one in features for door in one.doors} | {
            "menu": N_("Menu"),
            **{action: label for label, action in talk.WAYS.items()},
        }

    @property
    def presses(self) -> dict[str, Entry]:
        """The buttons under words that nobody asked for."""
        return {
            "hello": Entry(self.hello),
            "what_is": Entry(self.what_is),
            "screen_back": Entry(self.back, traceless=True, needs_group=False),
            "drop_words": Entry(self.drop, traceless=True, needs_group=False),
            **{f"say_{one.name}": self._entry(one) for one in self._sentences},
        }

    @property
    def _sentences(self) -> list[Sentence]:
        found = [one for feature in self._features for one in feature.sentences]
        return sorted(found, key=lambda one: one.rank)

    @property
    def _private(self) -> set[str]:
        """What is told to one reader, of what words can be."""
        apart = (one for one in self._features if any(sheet.private for sheet in one.sheets))
        return {sentence.name for one in apart for sentence in one.sentences}

    # --- What has a door ---

    def door(self, turn: Turn, words: str) -> Button | None:
        """Return the button of a door whose name was typed, in any language."""
        if language := known(words, _SPEAK):
            return turn.named(LANGUAGE_NAMES[language], "speak", language)
        found = known(words, self._doors)
        if found is None:
            return None
        action, language = found
        if with_words := self._with_words(turn, action):
            return with_words
        if language and language != turn.texts.language:
            turn.speak(language)
        return turn.button(self._labels[action], action)

    def _with_words(self, turn: Turn, action: str) -> Button | None:
        """Return the choice that begins as a door does, where words wait for one."""
        ways = (f"say_{one.name}" for one in self._sentences if one.door == action)
        return next((there for way in ways for there in screen.ways(turn, way)), None)

    # --- What has a short answer ---

    def heard(self, turn: Turn, said: Said) -> Answer | None:
        """Take "stop", and what people say who ask for nothing that has a door."""
        words = said.text.strip()
        meaning = known(words, _SHORT) if words else None
        meaning = "thanks" if meaning is None and thanks.only(words) else meaning
        if ended := self._ends(turn, words, quiet=meaning == "quiet"):
            return ended
        if meaning is None:
            return None
        if meaning == "nothing" and (again := self._asked_already(turn)):
            return again
        unasked.set_aside(turn)
        if meaning == "nothing" and (open_ := self._question(turn)):
            return turn.say(turn.t("Please tap one of these."), *open_)
        turn.over_screen = True
        text, rows = talk.ANSWERS[meaning](turn)
        return turn.say(text, *rows, *pressing.back(turn), *self._after(turn))

    def _ends(self, turn: Turn, words: str, *, quiet: bool) -> Answer | None:
        """Take words that end something: what waits here, what goes on, or all that I write."""
        less = turn.button(N_("Do not write to me"), QUIET)
        stops, cancels = forms.is_stop(words), forms.cancels(words)
        if screen.offers(turn, "drop_words-") and _leaves_them(words):
            return self._halted(turn, words, *([less] if stops and not cancels else []))
        if stops or quiet:
            # In the middle of a form it means the form; the other meaning is one tap away.
            stopped = forms.stop_asked(turn, self._sheets, less) if stops else None
            if stopped or not cancels:
                return stopped or self._ending.which(turn, words, less) or self.silence(turn)
        back = cancels or surely(words) or undoes(words)
        return self._ending.taken_back(turn, words) if back else None

    def _halted(self, turn: Turn, words: str, *more: Button) -> Answer:
        """Throw away words that wait, or leave them there for whoever only asks for time."""
        if undoes(words) and (back := self._ending.before(turn, words)):
            unasked.drop(turn)
            return forms.above(back, turn.t("I threw away what you typed last."))
        if not waits(words):
            return self.drop(turn, *more)
        turn.over_screen = True
        return turn.say(turn.t("I wait. I keep nothing before you choose."), *screen.standing(turn))

    def _question(self, turn: Turn) -> tuple[Button, ...]:
        """Return the buttons of a question that stands there, also of one that takes words."""
        takes = (name for one in self._features for name in one.beneath)
        asked_there = any(screen.offers(turn, f"{name}-") for name in takes)
        return pressing.question(turn) or (screen.standing(turn) if asked_there else ())

    def silence(self, turn: Turn) -> Answer:
        """Turn off what comes by itself: somebody said "stop"."""
        run = next(one.presses[QUIET].run for one in self._features if QUIET in one.presses)
        answer = run(turn)
        assert answer is not None
        return answer

    def _after(self, turn: Turn) -> list[Row]:
        return [turn.button(N_("Menu"), "menu")]

    # --- What is it? ---

    def unheard(self, turn: Turn, said: Said) -> Answer:
        """Ask what a sentence is; it waits in memory and nothing is kept."""
        words, here = said.text.strip(), _as_neighbour(turn)
        if turn.home is not None and stopped(turn.db, turn.group.id):
            return over.answer(turn, words)
        if turn.home is not None and not words:
            return self._no_words(turn, said, here)
        again = unasked.typed_before(turn, words) if words else False
        words = _gathered(turn, words)
        mark = unasked.wait(turn, words)
        turn.over_screen = True
        begun = forms.begun(turn, self._sheets, mark) if words else ()
        begun = (*begun, *self._named(turn, words), *pressing.back(turn))
        if turn.home is None:
            door = self.door(turn, words)
            named = door.label if door and not begun else ""
            at = None if door else talk.under_way(turn, self._features, *begun)
            return danger.first(turn, at or talk.welcome(turn, *begun, door=named), words)
        first = turn.t("I kept only the words.") if said.extras else Text()
        if again:
            first = turn.t("You typed that before: one tap says where it goes.")
        return self._asks(turn, words, mark, here, first, *begun)

    def _named(self, turn: Turn, words: str) -> tuple[Button, ...]:
        """Return the way to what somebody asked or told, where they name its number."""
        named = refs(words)
        if not named or turn.home is None:
            return ()
        theirs = (it for one in self._features if one.mine for it in one.mine(turn))
        found = next((one for one in theirs if one.label in named), None)
        if found is None:
            return ()
        label = turn.texts.label(N_("Open {ref}"), ref=found.label)
        return (turn.named(label, "mine_open", found.kind, found.key),)

    def what_is(self, turn: Turn, mark: str) -> Answer:
        """Ask what words are that were typed before, and were not what I took them for."""
        pausing.over(turn)
        first, words = _goes_on(turn, mark), unasked.stands(turn, mark)
        asked.leave(turn)
        if not words:
            return self._gone(turn, mark)
        if stopped(turn.db, turn.group.id):
            return over.answer(turn, words)
        turn.over_screen = True
        begun = forms.begun(turn, self._sheets, mark)
        return self._asks(turn, words, mark, _as_neighbour(turn), first, *begun)

    def _asks(
        self, turn: Turn, words: str, mark: str, roles: Roles, first: Text, *begun: Row
    ) -> Answer:
        hushed = screen.hushed(turn) or unasked.hushed(turn, mark)
        apart = hushed or not roles.member
        open_ = [
            one
            for one in self._sentences
            if one.needs.allows(roles) and (one.name in self._private or not apart)
        ]
        made = {one: turn.button(one.label, f"say_{one.name}", mark) for one in open_}
        in_danger = danger.is_danger(words) and not (is_own(words) or danger.is_despair(words))
        warns = says_lost(words) or in_danger
        first_of_all = [made[one] for one in open_ if one.danger and warns]
        choices = [made[one] for one in open_ if not one.danger]
        if hushed:
            what = turn.t("Something private is open here. To write to others, tap Menu first.")
            first = joined([what, first], " ")
        pairs = [choices[at : at + 2] for at in range(0, len(choices), 2)]
        find = turn.button(N_("Find help"), "help_find")
        out = (turn.button(N_("Menu"), "menu"), turn.button(N_("Stop"), "drop_words"))
        less = turn.button(N_("Fewer messages"), "fewer")
        hello = turn.button(N_("I only say hello"), "hello")
        last = [find, out] if apart else [(find, less), (hello, *out)]
        question = joined([first, turn.t("What is this? I keep nothing before you choose.")], " ")
        if "\n" in words:
            question = joined([question, quoted(words)], "\n")
        asks = turn.say(question, *begun, *first_of_all, *pairs, *last)
        return danger.beside(turn, asks, words)

    def _asked_already(self, turn: Turn) -> Answer | None:
        """Ask again what words are that wait: a bare "yes" does not say it."""
        mark, words = unasked.waiting(turn)
        if not words or pressing.question(turn) or not screen.offers(turn, "say_"):
            return None
        turn.roles, turn.over_screen = rights.roles(turn), True
        please = turn.t("Please tap one of these.")
        return self._asks(turn, words, mark, _as_neighbour(turn), please)

    def back(self, turn: Turn) -> Answer:
        """Show again what words came over."""
        post = screen.again(turn)
        return Answer(post) if post else self.hello(turn)

    def _no_words(self, turn: Turn, said: Said, here: Roles) -> Answer:
        """Say that only words are read here. A photo is welcome behind some doors, not before.

        What was asked there stays asked.
        """
        turn.over_screen = True
        if not any(file.kind.startswith("image/") or file.kind == DOCUMENT for file in said.files):
            text = turn.t("I can read only words here. What can I do for you?")
            return turn.say(text, *pressing.back(turn), *card.private(turn, self._features, here))
        text = turn.t(
            "I did not keep that. A problem or a question is told in words, without a photo. One "
            "can go with this:"
        )
        rows = card.buttons(turn, card.photo_doors(self._features, here), Way.PRESS)
        return turn.say(
            joined([text, danger.now(turn)], "\n"), *rows, *pressing.back(turn), *self._after(turn)
        )

    def _entry(self, chosen: Sentence) -> Entry:
        """Return the press that goes on with what was typed, as what the person says it is.

        One for each, so that the core knows the right to it and whether it leaves a trace.
        """

        def go_on(turn: Turn, mark: str) -> Answer:
            words = unasked.taken(turn, mark)
            return chosen.start(turn, words) if words is not None else self._gone(turn, mark)

        return Entry(go_on, chosen.needs, chosen.traceless, served=True)

    def _gone(self, turn: Turn, mark: str) -> Answer:
        """Say what became of words; those that were joined since wait under a newer question."""
        newer, words = unasked.waiting(turn)
        if words and not unasked.was_taken(turn, mark):
            turn.roles, turn.over_screen = rights.roles(turn, member), True
            more = turn.t("You wrote more since then: this is all of it.")
            return self._asks(turn, words, newer, _as_neighbour(turn), more)
        return turn.say(unasked.gone(turn, mark), *self._doors_of(turn))

    def hello(self, turn: Turn) -> Answer:
        """Answer a greeting; what was typed is forgotten."""
        unasked.drop(turn)
        text = turn.t("Hello. What can I do for you?")
        return turn.say(text, *self._doors_of(turn))

    def _doors_of(self, turn: Turn) -> Rows:
        """Return the doors that open for this person; a traceless turn asks nobody who they are."""
        roles = Roles(member=True) if turn.traceless else rights.roles(turn, member)
        return card.private(turn, self._features, roles)

    def drop(self, turn: Turn, *more: Button) -> Answer:
        """Throw away what was typed, unless it was taken before."""
        text = unasked.drop(turn) or turn.t("Stopped. Nothing was sent, and I kept nothing.")
        return turn.say(text, *self._after(turn), *more)


def _as_neighbour(turn: Turn) -> Roles:
    """Return what somebody is, taken for a neighbour unless they are known to have left."""
    return replace(turn.roles, member=turn.home is None or not rights.has_left(turn))


def _leaves_them(words: str) -> bool:
    """Whether words say of others, which wait, that they are to go nowhere, or not yet."""
    return halts(words) and not refuses(words) and bare_words(words) not in UNSUBSCRIBES


def _gathered(turn: Turn, words: str) -> str:
    """Return words behind those that it was asked about just before: a sentence comes in pieces.

    What was typed where something private stood is told apart from what was not.
    """
    mark, before = unasked.waiting(turn)
    asked_there = screen.offers(turn, "say_") and unasked.hushed(turn, mark) == screen.hushed(turn)
    return lacking.together(before, words) if before and words and asked_there else words


def _goes_on(turn: Turn, mark: str) -> Text:
    """Say of words that were not to be replaced when they go out."""
    item = proposing.proposed(turn, mark, 0)
    found = going.at(turn, item) if item is not None and item.until is not None else None
    if found is None:
        return Text()
    return turn.t("I send your first words {moment}.", moment=turn.moment(found[2].at))


def _doors(features: Sequence[Feature]) -> dict[str, tuple[str, str]]:
    """Return which press typed words stand for, and the one language that they are in.

    Every door is known by its label in every language, and by what else people type for it.
    """
    found = dict.fromkeys(MENU, ("menu", ""))
    doors = [door for one in features for door in one.doors]
    named = [*((door.label, door.action) for door in doors), *talk.WAYS.items()]
    for label, action in named:
        labels = {language: bare_words(speaking(language).label(label)) for language in SPOKEN}
        alike = len(set(labels.values())) == 1
        for language, name in labels.items():
            found.setdefault(name, (action, "" if alike else language))
    for door in doors:
        for words in door.words:
            found.setdefault(bare_words(words), (door.action, ""))
    for words, action in WAYS.items():
        found.setdefault(bare_words(words), (action, ""))
    return found
