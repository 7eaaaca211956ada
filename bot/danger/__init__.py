"""Words that say that somebody is in danger now: the number to call comes before all else.

It reads meanings (`meanings`) and errs towards the number: a line too many harms nobody. Where
it stays silent, the number still stands under every answer to a sentence. Of harm by one's own
(`own`) the places for home are said with it, and their door stands first: who cannot call can talk
there, and nobody is warned.
"""

from __future__ import annotations

from dataclasses import replace

from bot.danger import rules
from bot.danger.cries import CRIES
from bot.danger.heard import says
from bot.danger.meanings import Rules
from bot.danger.own import is_by_writer, is_own
from bot.fit import SCREEN
from bot.meant import meant
from bot.texts import N_, Texts, speaking
from bot.tongue import tongue
from bot.view import View
from bot.words import Answer, Button, Post, Rows, Text, Way, joined

EMERGENCY = "911"
"""Canada's number, for whoever writes before there is a group with a number of its own."""

DANGER, DESPAIR, HARMING = Rules(rules.DANGER), Rules(rules.DESPAIR), Rules(rules.HARMING)

AT_HOME = "home"
"""The places for violence and fear at home (the feature `help`), and what their door carries."""

HURTING = "hurting"
"""The places for whoever hurts those they love."""


def is_danger(words: str) -> bool:
    """Tell whether words say that somebody is in danger right now, in any of our languages."""
    return says(words, DANGER)


def is_despair(words: str) -> bool:
    """Tell whether words say that somebody thinks of ending their life, or hurts themselves."""
    return says(words, DESPAIR)


def is_self_harm(words: str) -> bool:
    """Tell whether words say that somebody hurts themselves on purpose, whoever tells it."""
    return says(words, HARMING)


def is_cry(words: str) -> bool:
    """Tell whether words are a cry for help and nothing else: "help", "au secours", "911"."""
    return meant(words, CRIES) is not None


def is_urgent(words: str) -> bool:
    """Tell whether words say any of these, and so are always answered with whom to call."""
    return is_danger(words) or is_despair(words) or is_cry(words) or is_own(words)


def number(view: View) -> str:
    """Return the emergency number of the group, and 911 where there is none yet."""
    return view.home.emergency if view.home else EMERGENCY


def call(view: View, *words: str) -> Text:
    """Return whom to call first when words say danger; Text() when they do not.

    It keeps and remembers nothing, and speaks the language of the words, whatever the dialog does.
    """
    text = "\n".join(words)
    if is_despair(text):
        return _speaking(view, text).t(
            "**Thoughts of suicide: call or text 988**, day and night. "
            "**Danger now: call {number}.** I cannot call.",
            number=number(view),
        )
    if is_by_writer(text):
        return _speaking(view, text).t(
            "**Danger now: call {number}.** I cannot call. You hurt somebody close to you? "
            "**Find help** shows who helps you to stop.",
            number=number(view),
        )
    if is_own(text):
        return _speaking(view, text).t(
            "**Danger now: call {number}.** I cannot call. Hurt or afraid at home: **Find help** "
            "shows who listens to you in private.",
            number=number(view),
        )
    return call_now(view, text) if is_danger(text) else Text()


def door(view: View, *words: str, way: Way = Way.PRESS) -> Rows:
    """Return the door to the places for home when words tell of harm by one's own; else nothing."""
    text = "\n".join(words)
    if not is_own(text):
        return ()
    label = _speaking(view, text).label(N_("Find help"))
    topic = HURTING if is_by_writer(text) else AT_HOME
    return ((Button(label, view.link("help_topic", topic), way),),)


def _speaking(view: View, words: str) -> Texts:
    return speaking(tongue(words) or view.texts.language)


def call_now(view: View, words: str) -> Text:
    """Return the number for danger, in the language of the words."""
    return _speaking(view, words).t(
        "**Danger now: call {number}.** I cannot call, and nobody watches me all day.",
        number=number(view),
    )


def urgent(view: View, words: str) -> Text:
    """Return whom to call when words say danger or cry for help; Text() when they do neither."""
    found = call(view, words)
    return found if found.spans or not is_cry(words) else call_now(view, words)


def cry(view: View, answer: Answer, words: str) -> Answer:
    """Return the answer to these words, with whom to call in front of it if they cry for help."""
    return _before(view, answer, call_now(view, words), words) if is_cry(words) else answer


def first(view: View, answer: Answer, *words: str) -> Answer:
    """Return the answer to these words, with whom to call in front of it if they say danger."""
    text = "\n".join(words)
    return _before(view, answer, call(view, text), text)


def _before(view: View, answer: Answer, urgent: Text, words: str) -> Answer:
    """Put whom to call before all else; of home the door alone where a phone would not show all."""
    if not urgent.spans:
        return answer
    post, rows = answer.post or Post(Text()), door(view, words)
    if post.text.spans[: len(urgent.spans)] == urgent.spans:
        return answer  # it stands there already
    both = joined([urgent, post.text])
    ours = sum(len(one.text) for one in both.spans if not one.quoted)
    if ours > SCREEN and rows and not is_despair(words):
        alone = _speaking(view, words).t("Danger now: call {number}.", number=number(view))
        both = joined([alone, post.text])
    first = replace(post, text=both, rows=(*rows, *_besides(post, rows)))
    return replace(answer, post=first, toast=answer.toast and not rows)


def _besides(post: Post, rows: Rows) -> Rows:
    """Return the buttons of a post without the door to all places, where that of some comes first.

    The same words on two buttons would be a riddle.
    """
    if not rows:
        return post.rows
    kept = (tuple(one for one in row if not _opens_help(one)) for row in post.rows)
    return tuple(row for row in kept if row)


def _opens_help(button: Button) -> bool:
    return button.data.partition("-")[0] in ("help_find", "help_topic")


def now(view: View) -> Text:
    """Return the line that stands under every answer to a sentence."""
    return view.t("Danger now: call {number}.", number=number(view))


def beside(view: View, answer: Answer, *words: str) -> Answer:
    """Return the answer to words that were not taken: whom to call is in it, whatever they say."""
    if call(view, *words).spans:
        return first(view, answer, *words)
    post = answer.post or Post(Text())
    return replace(answer, post=replace(post, text=joined([post.text, now(view)], "\n")))
