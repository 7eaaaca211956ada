"""Help: who to call, and what this bot can do. It opens with 911 and 988, and keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence

from bot import asked, danger, paging
from bot.binding import Forged
from bot.danger import AT_HOME, HURTING
from bot.danger.cries import CRIES
from bot.feature import Door, Entry, Feature, Link, Sample, Shortcut, Spot
from bot.features.help import places
from bot.features.help.nearest import nearest
from bot.features.help.places import FIRST, TOPICS, YOUNG, Place
from bot.texts import N_
from bot.towns import province_of
from bot.turn import Turn
from bot.words import Answer, Button, Said, Text, joined, plain

WORDS = (
    *CRIES, "find help for me", "trouver de laide", "aidez nous", "numbers", "hotline",
    "im scared", "i am scared", "im so scared", "im afraid", "i am afraid", "jai peur",
)  # fmt: skip

SAMPLES = (
    Sample(
        "Finding help",
        "maria",
        {"telegram": 3, "discord": 2},
        """
        maria > [Find help]
        maria < Danger now: 911. Thoughts of suicide: 988
        maria > [Food, money, housing]
        maria < 211
        """,
    ),
)


class Help:
    """Where to find help, and what every feature says of itself."""

    def __init__(self, others: Sequence[Feature]) -> None:
        self._others = others

    def find(self, turn: Turn) -> Answer:
        """Open with the numbers, then ask what it is about."""
        return _opened(turn, *FIRST)

    def find_young(self, turn: Turn) -> Answer:
        """Open with what is for young people, in a chat of people under 18."""
        return _opened(turn, YOUNG, *(one for one in FIRST if one != YOUNG))

    def more(self, turn: Turn) -> Answer:
        """Offer the other topics, and what the bot can do."""
        asked.browse(turn)
        return turn.say(
            turn.t("What is it about? I keep nothing of this."),
            *_topics(turn, [one for one in TOPICS if one not in (*FIRST, HURTING)]),
            turn.button(N_("What I can do"), "help_about", 1),
            turn.button(N_("Back"), "help_find"),
        )

    def topic(self, turn: Turn, topic: str) -> Answer:
        """Show places, as many as fit a phone."""
        return self.page(turn, topic, 1)

    def page(self, turn: Turn, topic: str, number: int) -> Answer:
        """Show those that did not fit the screens before."""
        if topic not in TOPICS:
            raise Forged(topic)
        return _shown(turn, topic, number, Text())

    def wipe(self, turn: Turn) -> Answer:
        """Leave nothing of it in the private chat."""
        return turn.say(
            turn.t("Hello. What can I do for you?"), turn.button(N_("Menu"), "menu"), wipe=True
        )

    def about(self, turn: Turn, number: int) -> Answer:
        """Say what every feature does, in one line each, as many as fit a phone."""
        asked.browse(turn)
        lines = [(turn.t(one.help), None) for one in self._others if one.help]
        menu = turn.button(N_("Menu"), "menu")
        return paging.page(turn, number, lines, ("help_about",), back=menu)

    def heard(self, turn: Turn, said: Said) -> Answer | None:
        """Go from a sentence to the places nearest to it; it goes to nobody.

        In danger there is only one number to read, but for violence at home and for whoever hurts
        themselves: the places are for whoever cannot call now, and there is nobody to warn.
        """
        topic = nearest(said.text)
        alone = topic in (AT_HOME, HURTING) or danger.is_self_harm(said.text)
        if topic is None or (danger.is_danger(said.text) and not alone):
            return None
        urgent = danger.call(turn, said.text)
        if topic in (AT_HOME, HURTING) and not danger.is_despair(said.text):
            urgent = danger.call_now(turn, said.text)
        return _shown(turn, topic, 1, urgent if urgent.spans else _numbers(turn))


def feature(others: Sequence[Feature]) -> Feature:
    """Return help for a house with these features."""
    made = Help(others)
    return Feature(
        name="help",
        doors=(Door(N_("Find help"), "help_find", Spot.STREET, young="help_young", words=WORDS),),
        presses={
            "help_find": Entry(made.find, traceless=True, needs_group=False, link=Link.PRIVATE),
            "help_young": Entry(
                made.find_young, traceless=True, needs_group=False, link=Link.PRIVATE
            ),
            "help_more": Entry(made.more, traceless=True, needs_group=False),
            "help_topic": Entry(made.topic, traceless=True, needs_group=False, link=Link.PRIVATE),
            "help_page": Entry(made.page, traceless=True, needs_group=False),
            "help_about": Entry(made.about, traceless=True, needs_group=False),
            "help_wipe": Entry(made.wipe, traceless=True, needs_group=False),
        },
        shortcuts=(
            Shortcut(
                "help",
                N_("Numbers to call, and what I can do"),
                lambda turn, _text, _about: made.find(turn),
                traceless=True,
                needs_group=False,
                fr="aide",
            ),
        ),
        heard=made.heard,
        hears_traceless=True,
        samples=SAMPLES,
    )


def _opened(turn: Turn, *topics: str) -> Answer:
    """Return the first screen; where young people come first, so does whom they can call."""
    asked.browse(turn)
    first = [_place(turn, places.everywhere(YOUNG))] if topics[0] == YOUNG else []
    asks = turn.t("What is it about? I keep nothing of this.")
    return turn.say(
        joined([_numbers(turn), *first, asks]),
        *_topics(turn, topics),
        turn.button(N_("More"), "help_more"),
    )


def _topics(turn: Turn, topics: Sequence[str]) -> list[Button]:
    return [turn.button(TOPICS[one][0], "help_topic", one) for one in topics]


def _shown(turn: Turn, topic: str, number: int, first: Text) -> Answer:
    """Return one screen of places; `first` stands above it."""
    asked.browse(turn)
    erase = turn.button(N_("Erase this chat"), "help_wipe")
    others = _topics(turn, [HURTING]) if topic == AT_HOME else []
    return paging.page(
        turn,
        number,
        [(one, None) for one in _places(turn, topic)],
        ("help_page", topic),
        head=first,
        foot=_looked_up(turn),
        back=[*others, turn.button(N_("Something else"), "help_find"), erase],
    )


def _places(turn: Turn, topic: str) -> list[Text]:
    """Return the places of a topic, a line each."""
    home = turn.home
    province = province_of(home.town, home.zone) if home else ""
    found = places.listed(topic, province, turn.texts.language)
    return [_place(turn, one) for one in found]


def _place(turn: Turn, one: Place) -> Text:
    return turn.t("**{number}**: {what}", number=one.number, what=_facts(turn, one))


def _facts(turn: Turn, one: Place) -> Text:
    facts = (one.what, one.hours, one.languages, one.police)
    return joined([turn.t(fact) for fact in facts if fact], " ")


def _looked_up(turn: Turn) -> Text:
    """Return when all of it was looked up, or that it may be out of date."""
    when = turn.texts.day(places.LOOKED_UP)
    if places.may_be_old(turn.now.date()):
        return turn.t("Looked up {when}: it may be out of date. 211 knows more.", when=when)
    return turn.t("Looked up {when}.", when=when)


def _numbers(turn: Turn) -> Text:
    """Return the line that comes before everything else."""
    first = turn.t(
        "Danger now: {number}. Thoughts of suicide: 988, call or text.",
        number=danger.number(turn),
    )
    if turn.home and turn.home.nonurgent:
        return joined(
            [first, turn.t("Police, not urgent: {number}.", number=turn.home.nonurgent)], " "
        )
    return joined([first, plain("")], " ")
