"""Writing something that is told privately, and a look at exactly what will be read.

It lives in memory only, for 30 minutes from the last touch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import danger, files, forms
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.tips import card
from bot.features.tips.readers import reader, shown
from bot.features.tips.sender import asking, opening, preview, thinking
from bot.features.tips.sender.bounds import Bounds
from bot.features.tips.sender.ends import OPEN, bye
from bot.features.tips.sender.opening import TYPED, keep
from bot.features.tips.sender.waiting import PENDING, typed
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row
from bot.words import Answer, Job, Later, Text, Trouble, joined

PHOTOS = "tip_photos"
MOST_PHOTOS = 3
"""The name under which pictures wait, rebuilt, and how many there can be."""

UNSENT = "tip_unsent"
LAPSED = "tip_lapsed"
"""Alarms: six words were shown a while ago and nothing was sent; a draft may be over."""

GO_ALONG = ("what", "place", "moment", "looks")
"""The answers that are the same whoever reads them."""

SHOWN = "tip_shown"
"""The name under which waits who was shown to read it: nobody else ever does."""

BESIDE = (PENDING, PHOTOS, UNSENT, LAPSED, SHOWN)

ADD_LOOKS = N_("Describe the person")
CHANGE_LOOKS = N_("Change the description")


class Telling:
    """The form and what comes of it."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self.story = Sheet(
            asking.STORY,
            asking.story,
            self.written,
            asking.check,
            private=True,
            wipes=True,
            beside=BESIDE,
            again="tip_start",
            photo="photo",
            typed=typed,
        )
        self.looks = Sheet(
            asking.LOOKS,
            asking.looks,
            self.with_looks,
            asking.check,
            private=True,
            wipes=True,
        )

    # --- Writing it ---

    def tell(self, turn: Turn, to: int) -> Answer:
        """Open the form; a sentence that was typed before is its first answer."""
        closed = self._bounds.closed(turn)
        if closed is not None:
            return closed
        if reader(turn, to) is None:
            return _gone(turn)
        typed = turn.recall(TYPED)
        forms.waits_no_more(turn, TYPED, OPEN, *BESIDE)
        if not turn.can.forms:
            turn.alarm(LAPSED, forms.PRIVATE_MINUTES)
        return forms.ask(turn, self.story, to, values=typed)

    def written(self, turn: Turn, values: Mapping[str, str], to: int) -> Answer:
        """Go on with the whole form: a picture that came with it is rebuilt first."""
        word = values.get("photo", "")
        if not word:
            return self.show(turn, values, to)
        without = forms.keep(turn, self.story, to, **{**values, "photo": ""})
        return self.rebuild(turn, word, without, to)

    def rebuild(self, turn: Turn, word: str, values: Mapping[str, str], to: int) -> Answer:
        """Have a picture rebuilt that was sent (`Photos.rebuilt` goes on), or say why not."""
        file = files.kept(turn, word)
        turn.forget(word)
        if file is None:
            return self.show(turn, values, to, first=files.sorry(turn, Trouble.UNFETCHED))
        if len(photos(turn)) >= MOST_PHOTOS:
            most = turn.t(
                "There are {n} pictures already, and no more fit. I left this one out.",
                n=MOST_PHOTOS,
            )
            return self.show(turn, values, to, first=most)
        return Answer(later=Later(Job.PICTURE, file, turn.link("tip_rebuilt", to)))

    def add_looks(self, turn: Turn, to: int) -> Answer:
        """Ask what someone looked like."""
        values = self.here(turn, to)
        if isinstance(values, Answer):
            return values
        forms.keep(turn, self.story, to)
        return forms.ask(turn, self.looks, to)

    def with_looks(self, turn: Turn, values: Mapping[str, str], to: int) -> Answer:
        """Put the looks with the rest and show it all."""
        forms.done(turn, self.looks)
        here = self.here(turn, to)
        if isinstance(here, Answer):
            return here
        return self.show(turn, forms.keep(turn, self.story, to, looks=values["looks"]), to)

    # --- Finding it again ---

    def here(self, turn: Turn, to: int) -> Mapping[str, str] | Answer:
        """Return what was written for this reader, or what to say when it is not there.

        An older button may still stand above: it never sends half a story, or this one to
        somebody else.
        """
        if forms.values(turn, self.story) is None:
            return forms.lapsed(turn, self.story)
        values = forms.whole(turn, self.story, to)
        if values is None:
            raise Forged(asking.STORY)
        return values if reader(turn, to) else choose_again(turn, values)

    def ready(self, turn: Turn, to: int) -> Mapping[str, str] | Answer:
        """Return what was written for this reader and may be sent; else what is in the way."""
        values = self.here(turn, to)
        if isinstance(values, Answer):
            return values
        return self._bounds.closed(turn) or thinking.pause(turn, self.story, values, to) or values

    def for_another(self, turn: Turn, to: int) -> Answer:
        """Ask for which other group of theirs it is; the answers go along, pictures do not."""
        values = self.here(turn, to)
        if isinstance(values, Answer):
            return values
        keep(turn, **{key: values[key] for key in GO_ALONG if values.get(key)})
        back = turn.button(N_("Back"), "tip_look", to)
        return opening.groups(turn, 1, back, with_pictures=bool(photos(turn)))

    # --- Looking at it before it goes ---

    def look_again(self, turn: Turn, to: int) -> Answer:
        """Go back to what will be read."""
        values = self.here(turn, to)
        if isinstance(values, Answer):
            return values
        return self.show(turn, forms.keep(turn, self.story, to), to)

    def thought(self, turn: Turn, to: int) -> Answer:
        """Go on after a pause in which nothing was missing."""
        values = self.here(turn, to)
        if isinstance(values, Answer):
            return values
        thought = {thinking.THOUGHT: thinking.about(values)}
        return self.show(turn, forms.keep(turn, self.story, to, **thought), to)

    def show(
        self,
        turn: Turn,
        values: Mapping[str, str],
        to: int,
        pictures: Sequence[bytes] | None = None,
        first: Text | None = None,
    ) -> Answer:
        """Show exactly what will be read, or pause where there is something to think about.

        `pictures` where they have just changed; `first` is said before all else.
        """
        one = reader(turn, to)
        if one is None:
            return choose_again(turn, values)
        turn.alarm(LAPSED, forms.PRIVATE_MINUTES)
        screen = thinking.pause(turn, self.story, values, to)
        if screen is None:
            n = len(photos(turn) if pictures is None else pictures)
            text = preview.draw(turn, one, kept(turn, values), n)
            screen = turn.say(joined([first or Text(), text]), *self._rows(turn, values, to, n))
            turn.remember(SHOWN, shown(turn, one), forms.PRIVATE_MINUTES)
        return danger.first(turn, screen, preview.written(values))

    def _rows(self, turn: Turn, values: Mapping[str, str], to: int, n: int) -> list[Row]:
        rows: list[Row] = [
            (
                turn.button(N_("Go on (not sent yet)"), "tip_next", to),
                forms.change_button(turn, self.story),
            ),
            turn.button(N_("Pictures") if n else N_("Add a photo"), "tip_pictures", to),
        ]
        if not turn.can.forms:
            more = CHANGE_LOOKS if values.get("looks") else ADD_LOOKS
            rows.append(turn.button(more, "tip_add", to))
        if opening.others(turn):
            rows.append(turn.button(N_("Another group"), "tip_for_another", to))
        return [*rows, forms.stop_button(turn, self.story)]

    # --- Going away ---

    def wipe(self, turn: Turn) -> Answer:
        """Leave nothing on the screen, and nothing of a draft."""
        forms.done(turn, self.story)
        turn.forget(OPEN)
        return bye(turn)


def photos(turn: Turn) -> tuple[bytes, ...]:
    """Return the pictures that wait with a draft, rebuilt."""
    waiting: tuple[bytes, ...] = turn.recall(PHOTOS) or ()
    return waiting


def kept(turn: Turn, values: Mapping[str, str]) -> dict[str, str]:
    """Return a story as it is kept: with the day that "today" means."""
    moment = card.kept_moment(values["moment"], turn.local().date())
    return {"looks": "", **values, "moment": moment}


def choose_again(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Say that this reader is not there any more; what was written goes to another one."""
    keep(turn, what=values["what"])
    return _gone(turn)


def _gone(turn: Turn) -> Answer:
    return turn.say(
        turn.t("This person does not take private messages here any more. Nothing was sent."),
        turn.button(N_("Choose someone else"), "tip_who", 0),
    )
