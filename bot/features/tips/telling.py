"""Writing something that is told privately: the form, and exactly what will be read.

It lives in memory only, for 30 minutes from the last touch.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms
from bot.feature import Forged, Sheet
from bot.features.tips import card, phrase, rules
from bot.features.tips.opening import LONGEST, PENDING, TYPED, too_late
from bot.features.tips.readers import label, reader
from bot.texts import N_
from bot.turn import Row, Turn
from bot.words import Answer, Choice, Field, FieldKind, Form, Text, joined

STORY = "tip_story"
ADD_LOOKS = N_("Add what someone looked like")
CHANGE_LOOKS = N_("Change what someone looked like")


class Telling:
    """The form and what comes of it."""

    def __init__(self) -> None:
        self.story = Sheet(STORY, self.form, self.preview, check, private=True, wipes=True)
        self.looks = Sheet(
            "tip_looks", self.looks_form, self.with_looks, check, private=True, wipes=True
        )

    # --- The form ---

    def tell(self, turn: Turn, to: int) -> Answer:
        """Open the form; a sentence that was typed before is its first answer."""
        if reader(turn, to) is None:
            return _gone(turn)
        typed = turn.recall(TYPED)
        turn.forget(TYPED)
        turn.forget(PENDING)
        return forms.ask(turn, self.story, to, values={"what": typed} if typed else None)

    def form(self, turn: Turn, to: int) -> Form:
        """Ask for what was done first, then where and when; looks only after that."""
        one = reader(turn, to)
        title = turn.texts.label(N_("For {name}"), name=one.name if one else "")
        choices = tuple(Choice(key, turn.texts.label(text)) for key, text in rules.MOMENTS.items())
        fields = [
            Field(
                "what",
                turn.texts.label(N_("What did you see or hear?")),
                turn.t("1 of 3: what did you see or hear? Begin with what someone did."),
                FieldKind.TEXT,
                limit=LONGEST,
            ),
            Field(
                "place",
                turn.texts.label(N_("Near which corner or block?")),
                turn.t("2 of 3: near which corner or block?"),
                limit=100,
            ),
            Field(
                "moment",
                turn.texts.label(N_("When?")),
                turn.t("3 of 3: when?"),
                FieldKind.CHOICE,
                choices,
            ),
        ]
        if turn.can.forms:
            fields.append(_looks(turn))
        return Form(turn.link("tip_story", to), title[:45], tuple(fields))

    def looks_form(self, turn: Turn, to: int) -> Form:
        """Ask what someone looked like, where it was not part of the form."""
        title = turn.texts.label(N_("What someone looked like"))
        return Form(turn.link("tip_looks", to), title, (_looks(turn),))

    def add_looks(self, turn: Turn, to: int) -> Answer:
        """Ask what someone looked like."""
        if self.told(turn, to) is None:
            return too_late(turn)
        return forms.ask(turn, self.looks, to)

    def with_looks(self, turn: Turn, values: Mapping[str, str], to: int) -> Answer:
        """Put the looks with the rest and show it all."""
        forms.done(turn, self.looks)
        if self.told(turn, to) is None:
            return too_late(turn)
        return self.preview(turn, forms.keep(turn, self.story, to, looks=values["looks"]), to)

    # --- Looking at it before it goes ---

    def told(self, turn: Turn, to: int) -> Mapping[str, str] | None:
        """Return what was written for this reader, None when it was too long ago.

        An older [Next] may still stand above: it never sends half a story, or this one to
        somebody else.
        """
        if forms.values(turn, self.story) is None:
            return None
        values = forms.whole(turn, self.story, to)
        if values is None:
            raise Forged(STORY)
        return values

    def look_again(self, turn: Turn, to: int) -> Answer:
        """Go back to what will be read."""
        values = self.told(turn, to)
        return too_late(turn) if values is None else self.preview(turn, values, to)

    def preview(self, turn: Turn, values: Mapping[str, str], to: int) -> Answer:
        """Show exactly what will be read."""
        one = reader(turn, to)
        if one is None:
            return choose_again(turn, values)
        head = turn.t("This is exactly what will be read by {name}:", name=label(turn, one))
        rows: list[Row] = [
            (turn.button(N_("Next"), "tip_next", to), forms.change_button(turn, self.story))
        ]
        if not turn.can.forms:
            more = N_("Change how someone looked") if values.get("looks") else ADD_LOOKS
            rows.append(turn.button(more, "tip_add", to))
        return turn.say(
            joined([head, card.story(turn, kept(turn, values))]),
            *rows,
            forms.stop_button(turn, self.story),
        )


def check(turn: Turn, _key: str, value: str) -> Text | None:
    """Keep six words out of what others read."""
    if not phrase.looks_like(value):
        return None
    return turn.t("That looks like six words that open an answer. Others would read them here.")


def _looks(turn: Turn) -> Field:
    return Field(
        "looks",
        turn.texts.label(N_("What did someone look like?")),
        turn.t("What did someone look like? Clothes and hair first."),
        FieldKind.TEXT,
        required=False,
        limit=200,
    )


def kept(turn: Turn, values: Mapping[str, str]) -> dict[str, str]:
    """Return a story as it is kept: with the day that "today" means."""
    moment = card.kept_moment(values["moment"], turn.local().date())
    return {"looks": "", **values, "moment": moment}


def choose_again(turn: Turn, values: Mapping[str, str]) -> Answer:
    """Say that this reader is not there any more; what was written goes to another one."""
    turn.remember(TYPED, values["what"])
    return _gone(turn)


def _gone(turn: Turn) -> Answer:
    return turn.say(
        turn.t("This person cannot be told anything here any more. Nothing was sent."),
        turn.button(N_("Choose someone else"), "tip_who", 0),
    )
