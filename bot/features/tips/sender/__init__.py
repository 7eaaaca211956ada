"""The half of the feature that belongs to whoever tells something: none of it leaves a trace."""

from __future__ import annotations

from collections.abc import Callable

from bot.feature import Door, Entry, Feature, Link, Rank, Sentence, Shortcut, Spot
from bot.features.tips.pseudonyms import Pseudonyms
from bot.features.tips.seal import Seal
from bot.features.tips.sender import mine, opening
from bot.features.tips.sender.bounds import Bounds
from bot.features.tips.sender.ends import HELLO, OPEN, close
from bot.features.tips.sender.hurrying import Hurrying
from bot.features.tips.sender.opening import Opening
from bot.features.tips.sender.photos import Photos
from bot.features.tips.sender.reading import SixWords
from bot.features.tips.sender.sending import Sending
from bot.features.tips.sender.taking_back import Withdrawing
from bot.features.tips.sender.telling import LAPSED, UNSENT, Telling
from bot.features.tips.sender.unsent import STOPPED, Unsent
from bot.features.tips.sender.writing_back import WritingBack
from bot.features.tips.wording import phrase
from bot.texts import N_
from bot.words import Answer, Where


def sender(seal: Seal, pseudonyms: Pseudonyms) -> Feature:
    """Return that half."""
    bounds = Bounds(pseudonyms)
    way_in, telling = Opening(bounds), Telling(bounds)
    photos, sending = Photos(telling), Sending(seal, telling, bounds)
    reading, writing_back = SixWords(seal), WritingBack(seal)
    unsent, hurrying = Unsent(telling), Hurrying(seal)
    taking_back = Withdrawing(seal)
    presses: dict[str, Callable[..., Answer]] = {
        "tip_danger": opening.danger_now,
        "tip_stop": opening.stop,
        "tip_who": opening.who,
        "tip_tell": telling.tell,
        "tip_add": telling.add_looks,
        "tip_groups": opening.groups_page,
        "tip_for_another": telling.for_another,
        "tip_look": telling.look_again,
        "tip_thought": telling.thought,
        "tip_pictures": photos.look,
        "tip_photo_add": photos.add,
        "tip_photo_drop": photos.drop,
        "tip_next": sending.next,
        "tip_words": sending.words,
        "tip_send": sending.send,
        "tip_send_only": sending.send_only,
        "tip_again": reading.again,
        "tip_page": reading.page,
        "tip_back": writing_back.back,
        "tip_unwrite": writing_back.unwrite,
        "tip_take_back": taking_back.take_back,
        "tip_unsend": taking_back.unsend,
        "tip_hurry": hurrying.ask,
        "tip_now": hurrying.ask_of,
        "tip_now_yes": hurrying.send_of,
        "tip_still": reading.still,
        "tip_leave": hurrying.leave,
        "tip_elsewhere": reading.elsewhere,
    }
    confirmed = {
        "tip_erase": Entry(taking_back.erase, traceless=True, after="tip_take_back", ends=True),
        "tip_unsent": Entry(taking_back.unsent, traceless=True, ends=True),
        "tip_hurry_yes": Entry(hurrying.send, traceless=True, after="tip_hurry"),
    }
    anywhere = {"tip_read": reading.read, "tip_wipe": telling.wipe}
    return Feature(
        name="tips",
        help=N_(
            "Tell something privately: you choose who reads it, your name is not shown, and six "
            "words open the answer on any phone."
        ),
        doors=(
            Door(
                N_("Tell something privately"),
                "tip_start",
                Spot.STREET,
                photo=True,
                words=("private", "something private", "tip", "prive", "en prive"),
                rank=Rank.FIRST,
            ),
        ),
        presses={
            "tip_start": Entry(way_in.start, traceless=True, link=Link.PRIVATE, served=True),
            **confirmed,
            **{name: Entry(run, traceless=True) for name, run in presses.items()},
            **{
                name: Entry(run, traceless=True, needs_group=False)
                for name, run in anywhere.items()
            },
        },
        sheets=(telling.story, telling.looks, photos.sheet, reading.ask, writing_back.more),
        shortcuts=(
            Shortcut(
                "private",
                N_("Tell something privately, or read an answer"),
                way_in.command,
                where=Where.DIRECT,
                traceless=True,
                fr="prive",
            ),
        ),
        done={"tip_rebuilt": Entry(photos.rebuilt, traceless=True)},
        sentences=(
            Sentence(
                N_("Something private"),
                "private",
                way_in.sentence,
                3,
                traceless=True,
                door="tip_start",
            ),
        ),
        opens=reading.opens,
        secret=phrase.shows,
        heard=reading.heard,
        underway=mine.underway,
        hears_traceless=True,
        alarms={UNSENT: unsent.remind, LAPSED: unsent.lapse, OPEN: close},
        remains={LAPSED: STOPPED, OPEN: HELLO},
    )
