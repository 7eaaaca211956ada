"""Who said no to a neighbour's plea: it ends for them alone. It stands in the log of the group."""

from __future__ import annotations

from collections.abc import Sequence

from bot import public
from bot.turn import Turn
from bot.view import View
from bot.words import Text
from storage import moderation
from storage.alerts import KIND
from storage.moderation import REFUSED, Act


def note(turn: Turn, number: int) -> None:
    """Note the no of whoever acts."""
    public.log(turn, KIND, number, REFUSED)


def said(view: View, number: int) -> Sequence[Act]:
    """Return who said no, in that order."""
    acts = moderation.acts(view.db, view.group.id, KIND, number)
    return [one for one in acts if one.act == REFUSED]


def by(view: View, number: int) -> frozenset[int]:
    """Return who said no, by id."""
    return frozenset(one.person_id for one in said(view, number))


def names(view: View, number: int) -> str:
    """Return their names for a sentence, for those who can decide too."""
    an_organizer = view.texts.label("an organizer")
    return view.texts.listed([one.name or an_organizer for one in said(view, number)])


def counted(view: View, number: int) -> Text:
    """Return how many said no, for the neighbour; nothing where nobody did."""
    n = len(said(view, number))
    return view.tn("{n} person said no.", "{n} people said no.", n) if n else Text()
