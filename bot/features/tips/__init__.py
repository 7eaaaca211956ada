"""Something told privately: who told it is kept nowhere, and only six words open the answer."""

from __future__ import annotations

from collections.abc import Callable

from bot.feature import Card, Door, Entry, Feature, Sentence, Shortcut, Spot
from bot.features.tips import opening, posting
from bot.features.tips.answering import READERS, Answering
from bot.features.tips.reading import Reading
from bot.features.tips.samples import SAMPLES
from bot.features.tips.seal import Seal
from bot.features.tips.sending import Sending
from bot.features.tips.telling import Telling
from bot.keys import Keys
from bot.texts import N_
from bot.words import Answer, Where


def feature(keys: Keys) -> Feature:
    """Return the feature. Only it holds the keys."""
    seal = Seal(keys)
    telling, reading, answering = Telling(), Reading(seal), Answering(seal)
    sending = Sending(seal, telling)
    untraced: dict[str, Callable[..., Answer]] = {
        "tip_start": opening.start,
        "tip_danger": opening.danger,
        "tip_stop": opening.stop,
        "tip_who": opening.who,
        "tip_tell": telling.tell,
        "tip_add": telling.add_looks,
        "tip_look": telling.look_again,
        "tip_next": sending.next,
        "tip_words": sending.words,
        "tip_send": sending.send,
        "tip_send_only": sending.send_only,
        "tip_again": reading.again,
        "tip_page": reading.page,
        "tip_back": reading.back,
        "tip_unwrite": reading.unwrite,
        "tip_take_back": reading.take_back,
        "tip_erase": reading.erase,
    }
    by_readers: dict[str, Callable[..., Answer]] = {
        "tip_seen": answering.seen,
        "tip_answer": answering.write,
        "tip_rewrite": answering.rewrite,
        "tip_unsay": answering.unsay,
        "tip_end": answering.end,
    }
    anywhere = {"tip_read": reading.read, "tip_wipe": reading.wipe}
    return Feature(
        name="tips",
        help=N_(
            "Tell something privately: you choose who reads it, your name is not shown, and six "
            "words open the answer on any phone."
        ),
        doors=(Door(N_("Tell something privately"), "tip_start", Spot.STREET, 3),),
        presses={
            **{name: Entry(run, traceless=True) for name, run in untraced.items()},
            **{name: Entry(run, traceless=True, homeless=True) for name, run in anywhere.items()},
            **{name: Entry(run, needs=READERS) for name, run in by_readers.items()},
        },
        sheets=(
            telling.story,
            telling.looks,
            reading.ask,
            reading.more,
            answering.answer,
            answering.ending,
        ),
        shortcuts=(
            Shortcut(
                "private",
                N_("Tell something privately, or read an answer"),
                opening.command,
                where=Where.DIRECT,
                traceless=True,
            ),
        ),
        cards={
            "tip": Card(answering.draw, answering.reply, posting.failed, READERS),
            "tip_note": Card(
                answering.draw_note, answering.reply_note, posting.note_failed, READERS
            ),
        },
        due={"tips_slot": posting.slot},
        sentences=(
            Sentence(N_("Something private"), "private", opening.sentence, 3, traceless=True),
        ),
        heard=reading.heard,
        hears_traceless=True,
        waiting=answering.waiting,
        samples=SAMPLES,
    )
