"""Pictures that go with a story: each is rebuilt from its pixels before it waits in memory."""

from __future__ import annotations

from collections.abc import Mapping

from bot import files, forms
from bot.feature import Sheet
from bot.features.tips.sender import asking
from bot.features.tips.sender.telling import MOST_PHOTOS, PHOTOS, Telling, photos
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Done, Trouble


class Photos:
    """Adding pictures to a story, and taking them out."""

    def __init__(self, telling: Telling) -> None:
        self._telling = telling
        self.sheet = Sheet(asking.PHOTO, asking.photo, self.sent, private=True, wipes=True)

    def look(self, turn: Turn, to: int) -> Answer:
        """Ask for the first picture, or what to do with those that are there."""
        values = self._telling.here(turn, to)
        n = len(photos(turn))
        if isinstance(values, Answer) or not n:
            return values if isinstance(values, Answer) else self.add(turn, to)
        text = turn.tn(
            "{n} picture goes with it. {most} at most.",
            "{n} pictures go with it. {most} at most.",
            n,
            most=MOST_PHOTOS,
        )
        more = [turn.button(N_("Add another"), "tip_photo_add", to)] if n < MOST_PHOTOS else []
        drop = turn.button(N_("Take the pictures out"), "tip_photo_drop", to)
        return turn.say(text, more, drop, turn.button(N_("Back"), "tip_look", to))

    def add(self, turn: Turn, to: int) -> Answer:
        """Ask for a picture."""
        values = self._telling.here(turn, to)
        if isinstance(values, Answer):
            return values
        forms.keep(turn, self._telling.story, to)
        return forms.ask(turn, self.sheet, to)

    def sent(self, turn: Turn, values: Mapping[str, str], to: int) -> Answer:
        """Have it rebuilt."""
        forms.done(turn, self.sheet)
        here = self._telling.here(turn, to)
        if isinstance(here, Answer):
            return here
        whole = forms.keep(turn, self._telling.story, to)
        return self._telling.rebuild(turn, values["photo"], whole, to)

    def rebuilt(self, turn: Turn, done: Done, to: int) -> Answer:
        """Put it with the story, or say why there is none."""
        here = self._telling.here(turn, to)
        if isinstance(here, Answer):
            return here
        whole = forms.keep(turn, self._telling.story, to)
        if done.value is None:
            sorry = files.sorry(turn, done.trouble or Trouble.BROKEN)
            return self._telling.show(turn, whole, to, first=sorry)
        waiting = (*photos(turn), done.value)[:MOST_PHOTOS]
        turn.remember(PHOTOS, waiting, forms.PRIVATE_MINUTES)
        return self._telling.show(turn, whole, to, waiting)

    def drop(self, turn: Turn, to: int) -> Answer:
        """Take the pictures out."""
        values = self._telling.here(turn, to)
        if isinstance(values, Answer):
            return values
        turn.forget(PHOTOS)
        return self._telling.show(turn, forms.keep(turn, self._telling.story, to), to, ())
