"""A message to everyone: written once, shown first, sent to every chat, corrected or taken back."""

from __future__ import annotations

from collections.abc import Callable

from bot.access import contact, member, organizer
from bot.feature import Card, Door, Entry, Feature, Rank, Sentence, Shortcut, Spot
from bot.features.announcements import (
    after,
    asking,
    card,
    changing,
    confirming,
    erasing,
    further,
    more,
    places,
    publishing,
    report,
    rules,
    sending,
    went,
    writing,
)
from bot.features.announcements.after import KIND, ROLE
from bot.features.announcements.places import PARTS
from bot.features.announcements.samples import SAMPLES
from bot.features.announcements.writing import WRITE_TO_EVERYONE, writer
from bot.loudness import NEWS, REMINDERS
from bot.texts import N_
from bot.words import Answer

_BY_WRITERS: dict[str, Callable[..., Answer]] = {
    "announce": writing.open_form,
    "announce_fixed": changing.corrected,
    "announce_look": writing.look,
    "announce_more": more.more,
    "announce_without": more.without,
    "announce_time": more.time,
    "announce_when": more.ask_when,
    "announce_until": more.ask_until,
    "announce_some": more.some,
    "announce_some_page": more.some_page,
    "announce_to": more.to,
    "announce_also": more.also,
    "announce_ask": asking.ask,
    "announce_by": asking.ask_by,
    "announce_need": asking.ask_need,
    "announce_then": asking.ask_then,
    "announce_send": sending.send,
    "announce_further": further.choose,
    "announce_there": further.bring,
    "announce_list": after.listed,
    "announce_how": went.how,
    "announce_before": went.before,
    "announce_again": went.again,
    "announce_correct": changing.correct,
    "announce_tell": changing.tell,
    "announce_who": confirming.who,
    "announce_remind": confirming.remind,
}
_BY_ORGANIZERS: dict[str, Callable[..., Answer]] = {
    "parts": places.listed,
    "parts_page": places.page,
    "part_new": places.new,
    "part_show": places.show,
    "part_chat": places.put,
    "part_remove": places.remove,
    "announce_publish": publishing.ask,
}

FEATURE = Feature(
    name="announcements",
    help=N_("Organizers and contacts write to every chat at once, and can correct or take back."),
    doors=(
        Door(
            WRITE_TO_EVERYONE,
            "announce",
            Spot.ORGANIZERS,
            organizer,
            photo=True,
            words=("announce", "announcement", "annonce", "annoncer"),
        ),
        Door(WRITE_TO_EVERYONE, "announce", Spot.CONTACTS, contact, photo=True),
        Door(N_("Messages to everyone"), "announce_list", Spot.ASKING, organizer),
        Door(N_("Messages to everyone"), "announce_list", Spot.CONTACTS, contact),
        Door(PARTS, "parts", Spot.PEOPLE, organizer),
        Door(PARTS, "part_mine", Spot.SETTINGS, member, rank=Rank.LAST),
    ),
    presses={
        **{name: Entry(run, writer) for name, run in _BY_WRITERS.items()},
        **{name: Entry(run, organizer) for name, run in _BY_ORGANIZERS.items()},
        "announce_back": Entry(changing.take_back),
        "announce_published": Entry(publishing.publish, organizer, after="announce_publish"),
        "announce_seen": Entry(confirming.saw, member),
        "part_mine": Entry(places.mine, member),
        "part_mine_page": Entry(places.mine_page, member),
        "part_follow": Entry(places.follow, member),
    },
    done={writing.FILE: Entry(writing.rebuilt, writer)},
    sheets=(
        writing.WORDS,
        more.WHEN,
        more.UNTIL,
        more.ALSO,
        asking.BY,
        asking.NEED,
        asking.THEN,
        changing.CORRECTION,
        places.NEW,
    ),
    shortcuts=(Shortcut("write", WRITE_TO_EVERYONE, writing.typed, writer, fr="ecrire"),),
    cards={
        KIND: Card(
            card.draw,
            failed=went.failed,
            stuck=after.stuck,
            topic=NEWS,
            called=card.called,
            undo=changing.way_back,
        ),
        ROLE: Card(card.draw, needs=writer, topic=REMINDERS),
        "announcement_fix": Card(card.draw_fix, topic=NEWS),
        "announcement_told": Card(card.draw_told, topic=NEWS),
        "announcement_remind": Card(confirming.draw_reminder, needs=member, topic=REMINDERS),
        "announcement_failed": Card(report.draw_failed),
        "announcement_note": Card(report.draw_note),
        "announcement_more": Card(report.draw_more),
    },
    due={
        "announcement_out": sending.go_out,
        "announcement_over": sending.over,
        "announcement_look": went.look_again,
        "announcement_more": sending.more,
    },
    replans={"announcement_out": sending.replan, "announcement_look": rules.LOOK_AGAIN},
    sentences=(Sentence(WRITE_TO_EVERYONE, "announce", writing.said, 4, writer, door="announce"),),
    traces=erasing.traces,
    forgets=erasing.forgets,
    samples=SAMPLES,
)
