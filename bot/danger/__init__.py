"""Words that say that somebody is in danger now: the number to call comes before all else.

It knows phrases, not meanings, and errs towards the number: a line too many harms nobody. Where
it stays silent, the number still stands under every answer to a sentence.
"""

from __future__ import annotations

from dataclasses import replace

from bot.danger.cries import CRIES
from bot.danger.reading import DANGER, DESPAIR, says
from bot.meant import meant
from bot.texts import Texts, speaking
from bot.tongue import tongue
from bot.turn import View
from bot.words import Answer, Post, Text, joined

EMERGENCY = "911"
"""Canada's number, for whoever writes before there is a group with a number of its own."""


def is_danger(words: str) -> bool:
    """Tell whether words say that somebody is in danger right now, in any of our languages."""
    return says(words, DANGER)


def is_despair(words: str) -> bool:
    """Tell whether words say that somebody thinks of ending their life."""
    return says(words, DESPAIR)


def is_cry(words: str) -> bool:
    """Tell whether words are a cry for help and nothing else: "help", "au secours", "911"."""
    return meant(words, CRIES) is not None


def is_urgent(words: str) -> bool:
    """Tell whether words say any of these, and so are always answered with whom to call."""
    return is_danger(words) or is_despair(words) or is_cry(words)


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
    return _call_now(view, text) if is_danger(text) else Text()


def _speaking(view: View, words: str) -> Texts:
    return speaking(tongue(words) or view.texts.language)


def _call_now(view: View, words: str) -> Text:
    return _speaking(view, words).t(
        "**Danger now: call {number}.** I cannot call, and nobody watches me all day.",
        number=number(view),
    )


def urgent(view: View, words: str) -> Text:
    """Return whom to call when words say danger or cry for help; Text() when they do neither."""
    found = call(view, words)
    return found if found.spans or not is_cry(words) else _call_now(view, words)


def cry(view: View, answer: Answer, words: str) -> Answer:
    """Return the answer to these words, with whom to call in front of it if they cry for help."""
    return _before(answer, _call_now(view, words)) if is_cry(words) else answer


def first(view: View, answer: Answer, *words: str) -> Answer:
    """Return the answer to these words, with whom to call in front of it if they say danger."""
    return _before(answer, call(view, *words))


def _before(answer: Answer, urgent: Text) -> Answer:
    if not urgent.spans:
        return answer
    post = answer.post or Post(Text())
    if post.text.spans[: len(urgent.spans)] == urgent.spans:
        return answer  # it stands there already
    return replace(answer, post=replace(post, text=joined([urgent, post.text])))


def now(view: View) -> Text:
    """Return the line that stands under every answer to a sentence."""
    return view.t("Danger now: call {number}.", number=number(view))


def beside(view: View, answer: Answer, *words: str) -> Answer:
    """Return the answer to words that were not taken: whom to call is in it, whatever they say."""
    if call(view, *words).spans:
        return first(view, answer, *words)
    post = answer.post or Post(Text())
    return replace(answer, post=replace(post, text=joined([post.text, now(view)], "\n")))
