"""Something told privately: who told it is kept nowhere, and only six words open the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot import switches
from bot.access import organizer
from bot.feature import Card, Door, Entry, Feature, Link, Rank, Spot
from bot.features.tips import posting
from bot.features.tips.desk import READERS, Cases, logbook
from bot.features.tips.desk.answering import CaseAnswers
from bot.features.tips.desk.holding import Holding
from bot.features.tips.desk.joining import Joining
from bot.features.tips.desk.masking import Masking
from bot.features.tips.desk.more import More
from bot.features.tips.desk.notes import Notes
from bot.features.tips.desk.pausing import Pausing
from bot.features.tips.desk.ready import ReadyList
from bot.features.tips.desk.records import AGREED_WITHIN, Records
from bot.features.tips.desk.showing import Showing
from bot.features.tips.keeping import counting, terms
from bot.features.tips.keeping.erasing import Erasing
from bot.features.tips.keeping.privacy import WORDS as PRIVACY_WORDS
from bot.features.tips.keeping.privacy import Privacy
from bot.features.tips.posting import Posting
from bot.features.tips.pseudonyms import Pseudonyms
from bot.features.tips.samples import SAMPLES
from bot.features.tips.seal import Seal
from bot.features.tips.sender import sender
from bot.keys import Keys
from bot.texts import N_
from bot.words import Answer


def feature(keys: Keys) -> Feature:
    """Return the feature. Only it holds the keys."""
    seal, pseudonyms = Seal(keys), Pseudonyms(keys)
    desk = Cases(seal)
    answering, showing = CaseAnswers(desk), Showing(desk)
    more, notes, ready = More(desk), Notes(desk), ReadyList(desk, answering)
    masking, joining, pausing = Masking(desk), Joining(desk), Pausing(desk)
    holding, records, privacy = Holding(desk), Records(desk), Privacy(keys)
    erasing = Erasing(seal)
    by_links: dict[str, Callable[..., Answer]] = {
        "tip_answer": answering.write,
        "tip_rewrite": answering.rewrite,
        "tip_show": showing.show,
        "tip_desk": more.show,
    }
    by_readers: dict[str, Callable[..., Answer]] = {
        "tip_seen": answering.seen,
        "tip_unsay": answering.unsay,
        "tip_end": answering.end,
        "tip_status": more.set_status,
        "tip_take": more.take,
        "tip_jot": notes.jot,
        "tip_unjot": notes.unjot,
        "tip_labels": notes.label,
        "tip_answers": ready.every,
        "tip_ready": ready.show,
        "tip_pick": ready.pick,
        "tip_use": ready.use,
        "tip_unmake": ready.erase,
        "tip_make_new": ready.new,
        "tip_mask": masking.ask,
        "tip_mask_this": masking.pick,
        "tip_mask_type": masking.write,
        "tip_mask_yes": masking.mask,
        "tip_join": joining.ask,
        "tip_unjoin": joining.part,
        "tip_whole": joining.whole,
        "tip_pause": pausing.ask,
        "tip_mute": pausing.mute,
        "tip_hold": holding.hold,
        "tip_lift": holding.lift,
        "tip_copy": records.copy,
        "tip_copies": records.many,
        "tip_copies_ask": records.ask,
        "tip_copies_agree": records.agree,
        "tip_copies_get": records.get,
    }
    by_who_decides: dict[str, Callable[..., Answer]] = {
        "tip_days": terms.days,
        "tip_days_ask": terms.ask_days,
        "tip_days_set": terms.set_days,
        "tip_hours": terms.hours,
        "tip_hours_ask": terms.ask_hours,
        "tip_hours_set": terms.set_hours,
        "tip_notes_may": terms.may_note,
    }
    by_organizers: dict[str, Callable[..., Answer]] = {
        "tip_terms": terms.show,
        "tip_acts": logbook.show,
        "tip_counts": counting.show,
    }
    told = sender(seal, pseudonyms)
    return replace(
        told,
        doors=(
            *told.doors,
            Door(N_("Private messages"), "tip_terms", Spot.RULES, organizer),
            Door(N_("Ready answers"), "tip_answers", Spot.RULES, organizer),
            Door(
                N_("Private messages: what I keep"),
                "tip_privacy",
                Spot.SETTINGS,
                words=PRIVACY_WORDS,
                rank=Rank.LAST,
            ),
        ),
        presses={
            **told.presses,
            "tip_privacy": Entry(privacy.show, traceless=True, needs_group=False),
            "tip_privacy_more": Entry(privacy.more, traceless=True, needs_group=False),
            **{
                name: Entry(run, needs=READERS, link=Link.PRIVATE) for name, run in by_links.items()
            },
            **{name: Entry(run, needs=READERS) for name, run in by_readers.items()},
            "tip_pause_yes": Entry(pausing.pause, needs=READERS, after="tip_pause", ends=True),
            **{name: Entry(run, needs=organizer) for name, run in by_organizers.items()},
            **{
                name: Entry(run, needs=organizer, bars=switches.bars)
                for name, run in by_who_decides.items()
            },
        },
        sheets=(
            *told.sheets,
            answering.answer,
            answering.ending,
            notes.note,
            notes.labels,
            ready.sheet,
            masking.typed,
            joining.number,
            holding.reason,
        ),
        cards={
            "tip": Card(showing.draw, answering.reply, posting.failed, READERS),
            "tip_note": Card(showing.draw_note, answering.reply_note, posting.note_failed, READERS),
            "tip_picture": Card(showing.draw_picture, answering.reply_picture, None, READERS),
            "tip_reminder": Card(showing.draw_reminder, answering.reply, None, READERS),
            "tip_copies": Card(records.draw, needs=READERS),
            "tip_copies_ready": Card(records.draw_ready),
        },
        due={
            "tips_slot": Posting(desk).slot,
            posting.SORTED: posting.lay_anew,
            "tip_copies_over": records.over,
        },
        replans={"tips_slot": posting.replan, "tip_copies_over": AGREED_WITHIN},
        begins=posting.begins,
        waiting=lambda turn: [*showing.waiting(turn), *records.waiting(turn)],
        traces=erasing.traces,
        forgets=erasing.forgets,
        samples=SAMPLES,
    )
