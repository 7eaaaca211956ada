"""A message to everyone: written once, shown first, sent to every chat, corrected or taken back."""

from __future__ import annotations

from bot.access import contact, organizer
from bot.feature import Card, Door, Entry, Feature, Sentence, Shortcut, Spot
from bot.features.announcements import after, card, sending
from bot.features.announcements.after import KIND, WRITE_TO_EVERYONE
from bot.features.announcements.samples import SAMPLES
from bot.features.announcements.sending import writer
from bot.texts import N_

FEATURE = Feature(
    name="announcements",
    help=N_("Organizers and contacts write to every chat at once, and can correct or take back."),
    doors=(
        Door(WRITE_TO_EVERYONE, "announce", Spot.ORGANIZERS, 1, organizer),
        Door(WRITE_TO_EVERYONE, "announce", Spot.CONTACTS, 2, contact),
        Door(N_("Messages to everyone"), "announce_list", Spot.ORGANIZE, 6, organizer),
        Door(N_("Messages to everyone"), "announce_list", Spot.CONTACTS, 5, contact),
    ),
    presses={
        "announce_list": Entry(after.listed, writer),
        "announce": Entry(sending.open_form, writer),
        "announce_send": Entry(sending.send, writer),
        "announce_how": Entry(after.how, writer),
        "announce_again": Entry(after.again, writer),
        "announce_correct": Entry(after.correct, writer),
        "announce_back": Entry(after.take_back, writer),
    },
    sheets=(sending.WORDS, after.CORRECTION),
    shortcuts=(Shortcut("write", WRITE_TO_EVERYONE, sending.typed, writer),),
    cards={
        KIND: Card(card.draw, failed=after.failed),
        "announcement_failed": Card(card.draw_failed),
        "announcement_note": Card(card.draw_note),
    },
    due={"announcement_out": sending.go_out},
    sentences=(Sentence(WRITE_TO_EVERYONE, "announce", sending.said, 4, writer),),
    samples=SAMPLES,
)
