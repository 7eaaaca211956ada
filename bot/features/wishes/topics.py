"""Which topics come in private. Nobody is argued with: off is one tap, and so is on again."""

from __future__ import annotations

from bot import loudness, over
from bot.binding import Forged
from bot.loudness import ANSWERS, NEWS, REMINDERS, TOPICS, URGENT
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Text, joined
from storage import people, roles, wishes
from storage.stops import stopped

FEWER = N_("Fewer messages")

OFF = {
    URGENT: N_("Stop urgent alerts here"),
    NEWS: N_("Stop news here"),
    REMINDERS: N_("Do not send me reminders"),
    ANSWERS: N_("Do not send me answers"),
}
ON = {
    URGENT: N_("Send urgent alerts here"),
    NEWS: N_("Send news here"),
    REMINDERS: N_("Send me reminders"),
    ANSWERS: N_("Send me answers"),
}
"""What a button does, said as its result: that topic off, that topic on."""

COMES = {
    URGENT: N_("urgent alerts"),
    NEWS: N_("news"),
    REMINDERS: N_("reminders"),
    ANSWERS: N_("answers to you"),
}


def fewer(turn: Turn) -> Answer:
    """Show what comes here now, with one tap for each change."""
    return _switches(turn, _what_comes(turn))


def about(turn: Turn, topic: str) -> Answer:
    """Show the same from under a message: what that was, and its switch first."""
    if topic not in TOPICS:
        raise Forged(topic)
    came = turn.t("That message was one of these: {topic}.", topic=turn.texts.label(COMES[topic]))
    return _switches(turn, joined([came, _what_comes(turn)], " "), first=topic)


def _what_comes(turn: Turn) -> Text:
    wanted = _wanted(turn)
    comes = [turn.texts.label(COMES[topic]) for topic in TOPICS if topic in wanted]
    if not comes:
        return turn.t("Here I write to you only to answer you.")
    return turn.t("In this chat I send you {topics}.", topics=turn.texts.listed(comes))


def choose(turn: Turn, topic: str, on: int) -> Answer:
    """Turn one topic on or off."""
    if topic not in TOPICS or on not in (0, 1):
        raise Forged(topic)
    if on and _over(turn):
        return over.answer(turn)
    person = turn.me
    if on and person.quiet:
        # "All off" ends with the first thing that is wanted; the others stay off.
        wishes.choose(turn.db, person.id, **dict.fromkeys(TOPICS, False))
        people.set_quiet(turn.db, person.id, quiet=False)
    wishes.choose(turn.db, person.id, **{topic: bool(on)})
    if topic == URGENT and on:
        return _switches(
            turn,
            turn.t(
                "Urgent alerts come here too, at night as well. I cannot make a muted phone ring."
            ),
        )
    if topic == NEWS and not on:
        return _switches(turn, joined([_what_comes(turn), _how_to_mute(turn)], " "))
    return fewer(turn)


def _how_to_mute(turn: Turn) -> Text:
    return turn.t("To mute the group itself: tap its name, then Mute.")


def nothing(turn: Turn) -> Answer:
    """Turn everything off at once; whether urgent alerts too is one question, not an argument."""
    person = turn.me
    people.set_quiet(turn.db, person.id, quiet=True)
    off = turn.t("Done. I will not write to you first any more.")
    text = joined([off, _how_to_mute(turn), _still_asked(turn)], " ")
    some = turn.button(N_("Write to me again"), "fewer_some")
    if URGENT not in _wanted(turn):
        return turn.say(text, some)
    asked = turn.t("Urgent alerts still come. Stop those too?")
    text = joined([text, asked], " ")
    return turn.say(text, turn.button(N_("Stop urgent alerts too"), "fewer_urgent"), some)


def _still_asked(turn: Turn) -> Text:
    """Say, to whoever has a part, what becomes of what is meant for it."""
    if not roles.groups_with_role(turn.db, turn.me.id):
        return Text()
    return turn.t("What is asked of you waits in “My day”, and organizers hear that.")


def urgent_too(turn: Turn) -> Answer:
    """Turn urgent alerts off too."""
    wishes.choose(turn.db, turn.me.id, **{URGENT: False})
    return nothing(turn)


def again(turn: Turn) -> Answer:
    """Write to this person again, as it was before."""
    people.set_quiet(turn.db, turn.me.id, quiet=False)
    if _over(turn):
        return over.answer(turn)
    return _switches(turn, turn.t("I write to you again when something concerns you."))


def _wanted(turn: Turn) -> frozenset[str]:
    """Return the topics that come now; nothing is written about whoever only looks."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    if person is None:
        return loudness.BY_ITSELF
    wanted = loudness.wishes(person, wishes.chosen(turn.db, person.id))
    return wanted.topics & {URGENT} if wanted.nothing else wanted.topics


def _over(turn: Turn) -> bool:
    """Whether nothing more comes from the group of the turn, because it has stopped."""
    return turn.home is not None and stopped(turn.db, turn.group.id)


def _switches(turn: Turn, text: Text, first: str = "") -> Answer:
    wanted = _wanted(turn)
    rows = [
        turn.button(OFF[topic], "fewer_set", topic, 0)
        if topic in wanted
        else turn.button(ON[topic], "fewer_set", topic, 1)
        for topic in sorted(TOPICS, key=lambda topic: topic != first)
    ]
    off = [turn.button(N_("Stop all of these"), "fewer_none")] if wanted else []
    return turn.say(text, *rows, [*off, turn.button(N_("Menu"), "menu")])
