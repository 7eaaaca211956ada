"""How long something told privately is kept, and what the six words say of that."""

from __future__ import annotations

from datetime import date, timedelta

from bot.features.tips.folder import Folder
from bot.features.tips.slots import slots
from bot.view import View
from bot.words import Text, quoted
from storage import tips
from storage.tips import Case, Note

WROTE_LATELY = timedelta(days=7)
"""Nothing is erased for so long after whoever told it wrote: they may be waiting for an answer."""


def last_day(case: Case) -> date:
    """Return the day on which a case that has ended is erased, and one that has not ends.

    It is the one that was said when it was told, whatever the group has chosen since.
    """
    return max(case.changed + timedelta(days=case.keep_days), case.wrote + WROTE_LATELY)


def hold_shown(view: View, folder: Folder) -> str:
    """Return the reason of a hold as it was at the last slot: the six words show no more."""
    seen = folder.hold_slot <= slots(view).last(view.now).name
    return folder.hold if seen else folder.hold_before


def for_sender(view: View, case: Case, folder: Folder) -> Text:
    """Say behind the six words for how long it is kept."""
    reason = hold_shown(view, folder)
    if reason:
        return view.t(
            "A reader keeps it longer than usual, because: {reason}", reason=quoted(reason)
        )
    if case.shown == tips.ENDED:
        day = view.texts.day(last_day(case))
        return view.t("It is erased on {day}.", day=day)
    return view.tn(
        "It is erased {n} day after it ends.",
        "It is erased {n} days after it ends.",
        case.keep_days,
    )


def reason(view: View, note: Note, words: str) -> Text:
    """Return why a case ended: in a reader's words, or because its days passed without any."""
    if note.reader_id:
        return quoted(words)
    return view.tn("no word came for {n} day", "no word came for {n} days", int(words))
