"""What is asked of somebody who tells something: what was done first, then where and when."""

from __future__ import annotations

from bot.features.tips import rules
from bot.features.tips.readers import reader
from bot.features.tips.sender import preview
from bot.features.tips.wording import phrase
from bot.texts import N_
from bot.turn import Turn
from bot.words import Choice, Field, FieldKind, Form, Text, joined

STORY = "tip_story"
LOOKS = "tip_looks"
PHOTO = "tip_photo"
"""Names of the forms."""

LONGEST = 1000
"""Characters of what was seen or heard."""

TITLE = 45


def story(turn: Turn, to: int) -> Form:
    """Ask for what was done, where and when; where there are forms, for looks and a photo too."""
    one = reader(turn, to)
    title = turn.texts.label(N_("For {name}"), name=one.name if one else "")
    whom = preview.for_whom(turn, one) if one else Text()
    ask = turn.t("1 of 3: what did you see or hear? Begin with what someone did.")
    fields = [
        Field(
            "what",
            turn.texts.label(N_("What did you see or hear?")),
            joined([whom, ask], "\n"),
            FieldKind.TEXT,
            limit=LONGEST,
            hint=str(whom),
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
            tuple(Choice(key, turn.texts.label(text)) for key, text in rules.MOMENTS.items()),
        ),
    ]
    if turn.can.forms:
        fields += [_looks(turn), _photo(turn, required=False)]
    return Form(turn.link(STORY, to), title[:TITLE], tuple(fields))


def looks(turn: Turn, to: int) -> Form:
    """Ask what someone looked like, where it was not part of the form."""
    title = turn.texts.label(N_("What someone looked like"))
    return Form(turn.link(LOOKS, to), title, (_looks(turn),))


def photo(turn: Turn, to: int) -> Form:
    """Ask for a photo."""
    title = turn.texts.label(N_("A photo"))
    return Form(turn.link(PHOTO, to), title, (_photo(turn, required=True),))


def _looks(turn: Turn) -> Field:
    return Field(
        "looks",
        turn.texts.label(N_("What did someone look like?")),
        turn.t("What did someone look like? Clothes and hair first."),
        FieldKind.TEXT,
        required=False,
        limit=200,
    )


def _photo(turn: Turn, *, required: bool) -> Field:
    return Field(
        "photo",
        turn.texts.label(N_("A photo")),
        turn.t("Send the photo now. I remake it from its pixels, without hidden data."),
        FieldKind.FILE,
        required=required,
    )


def check(turn: Turn, _key: str, value: str) -> Text | None:
    """Keep six words out of what others read."""
    if not (phrase.looks_like(value) or phrase.holds(value)):
        return None
    return turn.t("There are six words in it that open an answer. Others would read them here.")
