"""Every copy of a case that lies with readers: made at a slot, and blanked once it is erased."""

from __future__ import annotations

from datetime import datetime

from bot.features.tips import shown
from bot.features.tips.folder import Folder
from bot.turn import Turn
from storage import cards, tip_pictures, tips
from storage.tips import Case


def deliver(turn: Turn, case: Case, folder: Folder, due: datetime) -> bool:
    """Show all of a case that has left to its readers; False when none of them can be reached."""
    reached = shown.deliver(turn, case, folder, "tip", case.id, due)
    if reached:
        for kind, key in _beside(turn, case):
            shown.deliver(turn, case, folder, kind, key, due)
    return reached


def again(turn: Turn, case: Case) -> None:
    """Try again what a chat of readers turned away while somebody got it in private."""
    for kind, key in (("tip", case.id), *_beside(turn, case)):
        cards.retry(turn.db, case.group_id, kind, key, turn.now)


def blank(turn: Turn, case: Case) -> None:
    """Erase a case. Every copy of it is drawn blank, and then nothing is kept of it either."""
    for note in tips.notes(turn.db, case.group_id, case.id):
        turn.end("tip_note", note.id)
    for picture in tip_pictures.pictures(turn.db, case.group_id, case.id):
        turn.end("tip_picture", picture.id)
    turn.end("tip", case.id)
    turn.end("tip_reminder", case.id)
    tips.erase(turn.db, case.group_id, case.id)


def _beside(turn: Turn, case: Case) -> list[tuple[str, str]]:
    """Return what stands beside the first words, as kinds and keys of cards."""
    notes = tips.notes(turn.db, case.group_id, case.id)
    pictures = tip_pictures.pictures(turn.db, case.group_id, case.id)
    return [
        *(("tip_picture", one.id) for one in pictures),
        *(("tip_note", one.id) for one in notes if one.side == tips.SENDER and not one.slot),
    ]
