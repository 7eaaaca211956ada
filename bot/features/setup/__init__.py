"""Setting up a watch group: in private, five questions, and nothing is posted before the last."""

from __future__ import annotations

from bot.feature import Card, Entry, Feature, Link
from bot.features.setup import arriving, card, clock, posting, questions
from bot.features.setup.samples import SAMPLES
from bot.texts import N_

FEATURE = Feature(
    name="setup",
    help=N_("If you manage a chat, you can set me up there in ten minutes, in private."),
    presses={
        "setup_start": Entry(arriving.start, needs_group=False, link=Link.PRIVATE),
        "setup_anew": Entry(arriving.start_anew, needs_group=False),
        "setup_go": Entry(questions.go_on, needs_group=False),
        "setup_here": Entry(arriving.here, needs_group=False, inspects=True, link=Link.INTO),
        "setup_at": Entry(arriving.at, needs_group=False, link=Link.PRIVATE),
        "setup_take": Entry(arriving.take, needs_group=False),
        "setup_begin": Entry(arriving.begin_here, needs_group=False, inspects=True),
        "setup_new": Entry(arriving.new_group, needs_group=False, inspects=True),
        "setup_back": Entry(questions.back, needs_group=False),
        "setup_right": Entry(questions.clock_is_right, needs_group=False),
        "setup_name": Entry(questions.take_name, needs_group=False),
        "setup_change": Entry(clock.ask_what, needs_group=False),
        "setup_add": Entry(questions.add_language, needs_group=False),
        "setup_speak": Entry(questions.speak, needs_group=False),
        "setup_clock": Entry(clock.choose, needs_group=False),
        "setup_town": Entry(questions.take_town, needs_group=False),
        "setup_in": Entry(questions.take_clock_in, needs_group=False),
        "setup_zone": Entry(questions.take_clock, needs_group=False),
        "setup_city": Entry(questions.ask_city, needs_group=False),
        "setup_pin": Entry(questions.take_pin, needs_group=False),
        "setup_readers": Entry(questions.take_readers, needs_group=False),
        "setup_second": Entry(questions.take_second, needs_group=False),
        "setup_post": Entry(posting.post, needs_group=False),
    },
    sheets=(questions.SETUP, questions.CITY),
    cards={arriving.START: Card(lambda _view, _key: None)},
    front=card.front,
    joined=arriving.joined_chat,
    moved=arriving.moved,
    samples=SAMPLES,
)
