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
        "setup_start": Entry(arriving.start, homeless=True, link=Link.PRIVATE),
        "setup_anew": Entry(arriving.start_anew, homeless=True),
        "setup_go": Entry(questions.go_on, homeless=True),
        "setup_here": Entry(arriving.here, homeless=True, looks=True, link=Link.INTO),
        "setup_at": Entry(arriving.at, homeless=True, link=Link.PRIVATE),
        "setup_take": Entry(arriving.take, homeless=True),
        "setup_begin": Entry(arriving.begin_here, homeless=True, looks=True),
        "setup_new": Entry(arriving.new_group, homeless=True, looks=True),
        "setup_back": Entry(questions.back, homeless=True),
        "setup_right": Entry(questions.clock_is_right, homeless=True),
        "setup_name": Entry(questions.take_name, homeless=True),
        "setup_change": Entry(clock.ask_what, homeless=True),
        "setup_add": Entry(questions.add_language, homeless=True),
        "setup_speak": Entry(questions.speak, homeless=True),
        "setup_clock": Entry(clock.choose, homeless=True),
        "setup_zone": Entry(questions.take_clock, homeless=True),
        "setup_city": Entry(questions.ask_city, homeless=True),
        "setup_pin": Entry(questions.take_pin, homeless=True),
        "setup_readers": Entry(questions.take_readers, homeless=True),
        "setup_second": Entry(questions.take_second, homeless=True),
        "setup_post": Entry(posting.post, homeless=True),
    },
    sheets=(questions.SETUP, questions.CITY),
    cards={arriving.START: Card(lambda _view, _key: None)},
    front=card.front,
    joined=arriving.joined_chat,
    moved=arriving.moved,
    samples=SAMPLES,
)
