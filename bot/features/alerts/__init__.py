"""Urgent alerts: they ring in every chat at any hour, and stay up until an all clear."""

from __future__ import annotations

from bot.access import contact, member, organizer
from bot.feature import Card, Door, Entry, Feature, Link, Sentence, Spot
from bot.features.alerts import (
    after,
    arriving,
    asking,
    card,
    erasing,
    pleas,
    releasing,
    ringing,
    rules,
    sending,
    still,
    trying,
    unsaying,
)
from bot.features.alerts.samples import SAMPLES
from bot.loudness import DANGER, URGENT
from bot.texts import N_

FEATURE = Feature(
    name="alerts",
    help=N_(
        "Organizers alert everyone at once. If you are in danger, call the emergency number first."
    ),
    doors=(
        Door(
            N_("Urgent alert"),
            "alert_start",
            Spot.ORGANIZERS,
            2,
            organizer,
            words=("alert", "urgent", "alerte", "alerter"),
        ),
        Door(trying.TRY, "alert_try", Spot.ASKING, 5, organizer),
    ),
    presses={
        "alert_start": Entry(sending.start, organizer),
        "alert_words": Entry(sending.words, organizer),
        "alert_send": Entry(sending.send, organizer),
        "alert_as_is": Entry(sending.as_it_is, organizer),
        "alert_now": Entry(releasing.release, organizer | contact),
        "alert_not": Entry(releasing.drop, organizer | contact),
        "alert_reword": Entry(releasing.reword, organizer | contact),
        "alert_as_asked": Entry(releasing.as_asked, organizer | contact),
        "alert_blurred": Entry(releasing.blurred, organizer | contact),
        "alert_left": Entry(releasing.left, organizer | contact),
        "alert_news": Entry(after.news, organizer),
        "alert_news_as_is": Entry(after.as_it_is, organizer),
        "alert_news_send": Entry(after.send_news, organizer),
        "alert_news_out": Entry(after.take_out, organizer),
        "alert_over": Entry(after.over, organizer),
        "alert_over_as": Entry(after.over_as, organizer),
        "alert_not_over": Entry(after.not_over, organizer),
        "alert_clear": Entry(after.clear, organizer),
        "alert_on": Entry(still.goes_on, organizer),
        "alert_again": Entry(arriving.again, organizer),
        "alert_seen": Entry(after.saw, member),
        "alert_help": Entry(after.help_, member, link=Link.PRIVATE),
        "alert_help_yes": Entry(after.can_help, member, after="alert_help"),
        "alert_help_no": Entry(after.cannot_help, member),
        "alert_ask": Entry(asking.ask, member),
        "alert_ask_send": Entry(asking.send, member),
        "alert_safe": Entry(unsaying.safe),
        "alert_mistake": Entry(unsaying.mistake),
        "alert_try": Entry(trying.try_it, organizer),
    },
    sentences=(Sentence(asking.ASK, "plea", asking.sentence, 0, member, danger=True),),
    sheets=(sending.WORDS, releasing.REWORD, after.NEWS, after.CLEAR, asking.PLEA),
    cards={
        "alert": Card(
            card.draw,
            topic=URGENT,
            landed=after.landed,
            failed=arriving.failed,
            stuck=arriving.stuck,
        ),
        "alert_fix": Card(arriving.draw_fix, topic=URGENT),
        "alert_failed": Card(arriving.draw_failed, needs=organizer, topic=URGENT),
        "alert_state": Card(card.draw_state, needs=organizer, topic=URGENT),
        "alert_still": Card(still.draw, needs=organizer),
        "alert_silence": Card(card.draw_silence, needs=organizer, topic=URGENT),
        "alert_agree": Card(card.draw_agree, needs=organizer | contact, topic=URGENT),
        pleas.ASKS: Card(
            pleas.draw,
            needs=organizer,
            topic=URGENT,
            landed=ringing.heard,
            failed=ringing.failed,
        ),
        pleas.RINGS: Card(
            pleas.draw,
            needs=organizer | contact,
            topic=URGENT,
            landed=ringing.heard,
            failed=ringing.failed,
        ),
        pleas.SAYS: Card(unsaying.draw, needs=organizer | contact, topic=URGENT),
        "alert_heard": Card(pleas.draw_heard, needs=member, topic=DANGER),
        "alert_unheard": Card(pleas.draw_unheard, needs=member, topic=DANGER),
        "alert_decided": Card(pleas.draw_decided, needs=member, topic=DANGER),
    },
    alarms={asking.UNSENT: asking.unsent},
    due={
        "alert_paused": releasing.paused,
        "alert_late": releasing.too_late,
        "alert_still": still.ask,
        "alert_look": arriving.look_again,
        "alert_unheard": ringing.unheard,
    },
    replans={
        "alert_paused": rules.ALONE,
        "alert_late": rules.TOO_LATE,
        "alert_still": rules.STILL_UP + rules.DAY,
        "alert_look": rules.LOOK_AGAIN,
        "alert_unheard": max(rules.AGAIN),
    },
    on=card.on,
    waiting=card.waiting,
    mine=pleas.mine,
    forgets=erasing.forgets,
    samples=SAMPLES,
)
