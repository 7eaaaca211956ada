"""Says whose words these are: an answer, a reply to a card, a door's name, or nobody's yet.

In the private chat the open question comes first. Before it come only words that open something by
themselves (six words, a code), a reply to a card that takes replies, and a stop word alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from bot import among, asked, danger, files, forms, over, pressing, rights, screen
from bot.access import Roles
from bot.binding import with_key
from bot.choosing import refuses
from bot.feature import Card, Feature, Sheet
from bot.halting import halts
from bot.items import Items, has_a_part
from bot.taking import Taking, parts
from bot.texts import N_
from bot.tongue import SPOKEN, tongue
from bot.turn import Turn
from bot.ways import Ways
from bot.words import Answer, Button, Post, Press, Said, Text, cited, joined

SPEAKS_MINUTES = 24 * 60
ALBUM = "album"
"""The name under which it is remembered which album somebody sent last."""

SENTENCE = 3
"""How many words make one."""

LATE = "album_late"

REPLIED = "replied"
"""The name under which it is remembered that somebody was told what a card can do."""


@dataclass(slots=True)
class Hearing:
    """The ways of what people type."""

    taking: Taking
    items: Items = field(init=False)
    ways: Ways = field(init=False)

    def __post_init__(self) -> None:
        """Know what waits by the same ways of taking."""
        self.items, self.ways = Items(self.taking), Ways(self.taking)

    @property
    def features(self) -> tuple[Feature, ...]:
        """All features, in the order in which they hear."""
        return self.taking.registry.features

    def said(self, turn: Turn, said: Said) -> Answer | None:
        """Take words, and find whose they are."""
        if said.album and not said.text and turn.recall(ALBUM) == said.album:
            return _late(turn) if turn.private else None
        if said.album:
            turn.remember(ALBUM, said.album)
        if not turn.private:
            return self._among_many(turn, said)
        rights.find_home(turn)
        return self._awaited(turn, said) or self._loose(turn, said)

    def _among_many(self, turn: Turn, said: Said) -> Answer | None:
        """Words in a chat of several: a reply, or the bot's name. Danger is answered each time."""
        if any(one.secret(said.text) for one in self.features if one.secret):
            return among.secret(turn, said)
        if answer := over.replied(turn, said):
            return answer
        if answer := self._replied(turn, said):
            spared = has_a_part(rights.roles(turn))
            return answer if spared else danger.first(turn, answer, said.text)
        if asks := self._greeted(turn, said) or self.items.quotes(turn, said):
            return asks
        urgent = danger.is_urgent(said.text) and bool(said.answers)
        answer = None if urgent else self._explained(turn, said)
        return among.named(turn, said) if answer is None and (urgent or said.names_us) else answer

    def _awaited(self, turn: Turn, said: Said) -> Answer | None:
        """Words that open something, or are about what was asked or shown before.

        A reply to a card is no answer to what was asked elsewhere.
        """
        first = (
            self._opened(turn, said) or self._replied(turn, said) or self.items.quotes(turn, said)
        )
        if first:
            return first
        turn.replied = self.items.stands(turn, said)
        if turn.replied is not None:
            return self.items.halted(turn, said)
        if asked.is_older(turn, said):
            turn.replied = Post(Text())  # what stands on the screen is not what they answer
        return (
            self.ways.decided(turn, said)
            or self._answered(turn, said)
            or self.items.halted(turn, said)
            or self._about_item(turn, said)
            or self._about_look(turn, said)
        )

    def _loose(self, turn: Turn, said: Said) -> Answer | None:
        """Words by themselves: these alone say in which language to go on."""
        _speak_as(turn, said.text)
        return (
            self._named(turn, said)
            or self.items.about_number(turn, said)
            or self._overtaken(turn, said)
            or self._heard(turn, said)
            or self.items.about_some(turn, said)
            or self.ways.at_card(turn, said)
            or self._explained(turn, said)
            or self._beneath(turn, said)
            or self.ways.at_screen(turn, said)
            or self._unheard(turn, said)
        )

    # --- What comes before the open question ---

    def _opened(self, turn: Turn, said: Said) -> Answer | None:
        """Words that open something by themselves; what opens nothing is nothing yet."""
        for feature in self.features:
            if feature.opens:
                turn.traceless = feature.hears_traceless
                if answer := feature.opens(turn, said):
                    return answer
        turn.traceless = False
        return None

    def _replied(self, turn: Turn, said: Said) -> Answer | None:
        """A reply to a card that takes replies, or that only halts what is on its way there."""
        if stopped := self.items.stopped(turn, said):
            return stopped
        found = self.items.card(turn, said)
        if found is None:
            return None
        gid, card, key = found
        reply = card.reply
        if reply is None or (turn.private and self._opening(turn, said.text)):
            return None
        self.taking.enter(turn, gid)
        if turn.private and (asks := self.items.other_named(turn, said)):
            return asks

        def answer(now: Turn) -> Answer | None:
            if now.private:
                asked.leave(now)
            given = with_key(reply, key, now, said)
            return given and files.only_the_words(now, said, given)

        return self.taking.permit(turn, card.needs, answer)

    # --- The open question ---

    def _answered(self, turn: Turn, said: Said) -> Answer | None:
        """Take words as the answer to what was asked last, whatever else they may name."""
        sheet = forms.awaited(turn, said, self.taking.sheets)
        if sheet is None or forms.is_stop(said.text):
            return None
        data = forms.link(turn, sheet)
        if not data:
            turn.traceless = sheet.traceless
            late = forms.lapsed(turn, sheet, said)
            gone = turn.t("That took a while. I threw it away and kept nothing.")
            return self._opens(turn, self._door(turn, said.text), said, gone) or late
        self.taking.enter(turn, parts(data)[1])
        door = self._door(turn, said.text)
        if (closed := self.taking.closed(turn, sheet)).spans:
            return self._refused(turn, said, door, closed)
        if forms.asks_choice(turn):
            return self.taking.sheet(turn, sheet, lambda now: self._chosen(now, sheet, said))
        return self._worded(turn, sheet, said, door)

    def _worded(self, turn: Turn, sheet: Sheet, said: Said, door: Button | None) -> Answer | None:
        """Take words as an answer in words; where they also open something, that is said.

        The label of a door that stands beside the question presses it: it was read there. The last
        ones of a form may be with somebody at once, so these are asked about first.
        """
        presses = {"form_said", "form_on", "form_wrote", "form_back", "form_means", *sheet.answers}
        beside = door is not None and not door.data.startswith("form_")
        if door is not None and door.data.partition("-")[0] in presses:
            return self._named(turn, said)
        if beside and pressing.labelled(turn, said.text) == door:
            return self._named(turn, said)
        opens = door if beside else None

        def take(now: Turn) -> Answer:
            if opens and forms.ends_it(now, sheet):
                return forms.sure(now, sheet, said, opens)
            return forms.take(now, sheet, said)

        answer = self.taking.sheet(turn, sheet, take)
        if answer is None or door is None or door.data.startswith("form_skip-"):
            return answer
        return _beside(turn, answer, door, said.text)

    def _chosen(self, turn: Turn, sheet: Sheet, said: Said) -> Answer | None:
        """Take words for a choice; a door's name opens the door, and a sentence is asked about."""
        if not forms.misses(turn, sheet, said):
            return forms.take(turn, sheet, said)
        if opened := self._named(turn, said):
            return opened
        words, asked_about = len(said.text.split()), danger.call(turn, said.text).spans
        if forms.takes_own(turn, sheet):
            return forms.take(turn, sheet, said)
        _speak_as(turn, said.text)
        if words < SENTENCE and not asked_about:
            return forms.take(turn, sheet, said)
        asked.aside(turn)
        if words > SENTENCE or asked_about:
            return self._loose(turn, said)
        return self._heard(turn, said) or forms.take(turn, sheet, said)

    def _refused(self, turn: Turn, said: Said, door: Button | None, why: Text) -> Answer | None:
        """Say why their answer is heard no more; the door that they name opens all the same."""
        refused = self.taking.refused(turn, why, said.text)
        return self._opens(turn, door, said, why) or refused

    def _opens(self, turn: Turn, door: Button | None, said: Said, why: Text) -> Answer | None:
        """Open the door that words name, which came too late for a form, and say that as well."""
        inside = door is None or door.data.startswith("form_")
        opened = None if inside else self._named(turn, said)
        if opened is None or opened.post is None:
            return None
        post = replace(opened.post, text=joined([opened.post.text, why]))
        return replace(opened, post=post, toast=False)

    # --- What stands on the screen ---

    def _greeted(self, turn: Turn, said: Said) -> Answer | None:
        """Say that they were seen to whoever was not for long, and replies to a card here."""
        found = self.items.card(turn, said)
        if found is None:
            return None
        self.taking.enter(turn, found[0])
        if not rights.comes_back(turn):
            return None
        return turn.line(turn.t("I see you are here. Please go on where you were."))

    def _explained(self, turn: Turn, said: Said) -> Answer | None:
        """Say in one line what a card can do that takes no reply from this person.

        In a chat of several people each neighbour hears it once a day for each card: the talk goes
        on, and whoever has a part knows what the cards do.
        """
        found = self.items.card(turn, said)
        if turn.private and danger.is_urgent(said.text):
            return None
        if found is None:
            return self._of_no_card(turn, said)
        gid, card, key = found
        name = f"{REPLIED} {turn.chat.id} {said.answers}"
        self.taking.enter(turn, gid)
        if not turn.private and (turn.recall(name) or has_a_part(rights.roles(turn))):
            return None
        line = _what_it_can(turn, card, key)
        if not turn.private:
            turn.remember(name, value=True, minutes=24 * 60)
            return turn.line(line)
        return self._with_first(turn, said, line)

    def _of_no_card(self, turn: Turn, said: Said) -> Answer | None:
        """Say of a reply to something else of ours that nobody reads it there."""
        line, menu = turn.t("I read no replies to that message."), turn.button(N_("Menu"), "menu")
        if turn.private:
            return self._with_first(turn, said, line) if turn.replied is not None else None
        name = f"{REPLIED} {turn.chat.id} {said.answers}"
        if not said.answers or turn.recall(name) or over.left_by(turn, said):
            return None
        turn.remember(name, value=True, minutes=24 * 60)
        return turn.say(line, menu)

    def _overtaken(self, turn: Turn, said: Said) -> Answer | None:
        """Say of a yes or a no to something that stands there no more that it answers nothing."""
        known = turn.replied is None and asked.newest(turn) is not None
        if not said.answers or known or self.items.card(turn, said) is not None:
            return None
        if not (pressing.nods(said.text) or refuses(said.text)):
            return None
        line = turn.t("I read no replies to that message.")
        return turn.say(line, turn.button(N_("Menu"), "menu"))

    def _with_first(self, turn: Turn, said: Said, line: Text) -> Answer | None:
        answer = self._unheard(turn, said)
        if answer is None or answer.post is None:
            return answer
        return replace(answer, post=replace(answer.post, text=joined([line, answer.post.text])))

    def _about_item(self, turn: Turn, said: Said) -> Answer | None:
        """Ask whether words are the answer to the item that was opened last."""
        item, words = self.items.opened(turn, said), said.text.strip()
        if item is None or not words:
            return None
        leaves = forms.is_stop(words) or (forms.cancels(words) and self._way_out(turn))
        no = self._way_out(turn)
        if no and halts(words) and screen.offers(turn, "my_day_answer-"):
            return self.taking.press(turn, Press(said.chat, said.actor, no.data, said.message))
        if leaves or self._door(turn, words):
            return None
        return self.items.added(turn, said, item) or self.items.proposed(turn, said, item)

    def _about_look(self, turn: Turn, said: Said) -> Answer | None:
        """Ask whether words belong to what is looked at before it is sent."""
        sheet = forms.looked_at(turn, said, self.taking.sheets)
        leaves = forms.is_stop(said.text) or (forms.cancels(said.text) and self._way_out(turn))
        if sheet is None or self._door(turn, said.text) or leaves:
            return None
        self.taking.enter(turn, parts(forms.link(turn, sheet))[1])
        return self.taking.sheet(
            turn, sheet, lambda now: forms.suggest(now, sheet, said), said.text
        )

    # --- What nobody asked for ---

    def _door(self, turn: Turn, words: str) -> Button | None:
        """Return the button that typed words stand for: one on the screen, or a door."""
        means_more = danger.is_cry(words) or forms.is_stop(words)
        shown = pressing.button(turn, words, parts=not means_more)
        if shown is None:
            return self._opening(turn, words)
        door = shown.data.partition("-")[0] in self.taking.registry.doors
        with_words = self._opening(turn, words) if door and screen.offers(turn, "say_") else None
        return with_words or shown

    def _opening(self, turn: Turn, words: str) -> Button | None:
        """Return the door that words name, wherever they are typed."""
        found = (one.door(turn, words) for one in self.features if one.door)
        return next(filter(None, found), None)

    def _named(self, turn: Turn, said: Said) -> Answer | None:
        """Take the name of a door for a press on it."""
        door, cancels = self._door(turn, said.text), forms.cancels(said.text)
        stops = forms.is_stop(said.text)
        if door is None and stops:
            door = pressing.stop(turn)
        if door is None and (cancels or (stops and screen.offers(turn, "my_day_answer-"))):
            door = self._way_out(turn)
        if door is None or (forms.is_stop(said.text) and not cancels and _stops_less(door)):
            return None
        entry = self.taking.registry.presses.get(door.data.partition("-")[0])
        if entry is not None and turn.home is None and entry.needs_group:
            return None
        if entry is not None and entry.ends and pressing.agrees(said.text):
            return None
        return self.taking.press(turn, Press(said.chat, said.actor, door.data, said.message))

    def _way_out(self, turn: Turn) -> Button | None:
        """Return what leaves the screen; a [No] about words only asks what they are."""
        return pressing.way_out(turn, self.taking.registry.doors | {"menu"})

    def _heard(self, turn: Turn, said: Said) -> Answer | None:
        for feature in self.features:
            if feature.heard:
                turn.traceless = feature.hears_traceless
                if answer := feature.heard(turn, said):
                    return answer
        turn.traceless = False
        return None

    def _beneath(self, turn: Turn, said: Said) -> Answer | None:
        """Keep words for the form that the question on the screen leads to, and ask again."""
        words = said.text.strip()
        if words.endswith("?") or not words or screen.offers(turn, "say_"):
            return None
        takes = {name: run for one in self.features for name, run in one.beneath.items()}
        there = next((name for name in takes if screen.offers(turn, f"{name}-")), None)
        if there is None or turn.home is None:
            return None
        entry = self.taking.registry.presses[there]
        turn.traceless = entry.traceless

        def take(now: Turn) -> Answer | None:
            taken = takes[there](now, words)
            return taken and danger.first(now, files.only_the_words(now, said, taken), words)

        return self.taking.permit(turn, entry.needs, take)

    def _unheard(self, turn: Turn, said: Said) -> Answer | None:
        if turn.home is not None:
            turn.roles = rights.roles(turn)
        for unheard in self._hearers():
            turn.traceless = True
            return unheard(turn, said)
        return None

    def _hearers(self) -> Iterator[Callable[[Turn, Said], Answer | None]]:
        return (one.unheard for one in self.features if one.unheard)


def _late(turn: Turn) -> Answer | None:
    """Say, once, that photos of an album came too late to go with the first."""
    if turn.recall(LATE):
        return None
    turn.remember(LATE, value=True, minutes=1)
    return turn.line(turn.t("More photos of that album came later. I left those out."))


def _stops_less(door: Button) -> bool:
    """Whether a [Stop] ends less than the word, which may also want no more messages."""
    return door.data.partition("-")[0] in ("drop_words", "form_stop")


def _what_it_can(turn: Turn, card: Card, key: str) -> Text:
    """Say what a card can do for somebody who replied to it: what its buttons say."""
    post = with_key(card.draw, key, turn) if card.needs.allows(Roles(member=True)) else None
    labels = [cited(one.label) for row in (post.rows if post else ()) for one in row]
    line = turn.t("I read no replies to that message.")
    if not labels:
        return line
    does = turn.t("Its buttons are: {labels}.", labels=turn.texts.listed(labels))
    return joined([line, does], " ")


def _beside(turn: Turn, answer: Answer, door: Button, words: str) -> Answer:
    """Say that words which also name a door were taken as the answer; the door is one tap away."""
    if answer.form or answer.later:
        return answer
    post = answer.post or Post(Text())
    if any(door in row for row in post.rows):
        return answer  # they were asked about it
    taken = turn.t("I took {words} as your answer.", words=cited(words.strip()))
    rows = (*post.rows, (door,))
    return replace(answer, post=replace(post, text=joined([post.text, taken]), rows=rows))


def _speak_as(turn: Turn, words: str) -> None:
    """Answer in the language in which somebody types to us; what others are to read says nothing.

    After a sentence it stays so, until they type in another or choose one; "bonjour" is a word.
    """
    spoken = tongue(words)
    if spoken and spoken != turn.texts.language:
        turn.speak(spoken)
        if len(words.split()) >= SENTENCE:
            turn.remember(SPOKEN, spoken, SPEAKS_MINUTES)
