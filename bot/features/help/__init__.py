"""Help: who to call, and what this bot can do. It opens with 911 and 988, and keeps nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot import asked, danger
from bot.danger.cries import CRIES
from bot.feature import Door, Entry, Feature, Forged, Link, Sample, Shortcut, Spot
from bot.features.help.nearest import nearest
from bot.features.help.places import TOPICS, YOUNG
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Said, Text, joined, plain

SCREEN = 300
"""Characters that a phone shows at once."""

WORDS = (*CRIES, "find help for me", "trouver de laide", "aidez nous", "numbers", "hotline")

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
        return _opened(turn, *TOPICS)

    def find_young(self, turn: Turn) -> Answer:
        """Open with what is for young people, in a chat of people under 18."""
        return _opened(turn, YOUNG, *(one for one in TOPICS if one != YOUNG))

    def topic(self, turn: Turn, topic: str) -> Answer:
        """Show up to three places."""
        if topic not in TOPICS:
            raise Forged(topic)
        lines = _places(turn, topic)
        again = turn.button(N_("Something else"), "help_find")
        wipe = turn.button(N_("Erase this chat"), "help_wipe")
        return turn.say(joined(lines, "\n"), (again, wipe))

    def wipe(self, turn: Turn) -> Answer:
        """Leave nothing of it in the private chat."""
        return turn.say(
            turn.t("Hello. What can I do for you?"), turn.button(N_("Menu"), "menu"), wipe=True
        )

    def about(self, turn: Turn, page: int) -> Answer:
        """Say what every feature does, in one line each, as many as fit a phone."""
        screens = _screens([turn.t(one.help) for one in self._others if one.help])
        if not 0 < page <= len(screens):
            raise Forged(str(page))
        buttons = [turn.button(N_("Menu"), "menu")]
        if page < len(screens):
            buttons.insert(0, turn.button(N_("More"), "help_about", page + 1))
        return turn.say(joined(screens[page - 1], "\n"), buttons)

    def heard(self, turn: Turn, said: Said) -> Answer | None:
        """Go from a sentence to the places nearest to it; it goes to nobody.

        In danger there is only one number to read.
        """
        topic = None if danger.is_danger(said.text) else nearest(said.text)
        if topic is None:
            return None
        asked.leave(turn)
        shown = self.topic(turn, topic)
        assert shown.post is not None
        post = replace(shown.post, text=joined([_numbers(turn), shown.post.text]))
        return danger.first(turn, replace(shown, post=post), said.text)


def feature(others: Sequence[Feature]) -> Feature:
    """Return help for a house with these features."""
    made = Help(others)
    return Feature(
        name="help",
        doors=(
            Door(N_("Find help"), "help_find", Spot.STREET, 4, young="help_young", words=WORDS),
        ),
        presses={
            "help_find": Entry(made.find, traceless=True, homeless=True, link=Link.PRIVATE),
            "help_young": Entry(made.find_young, traceless=True, homeless=True, link=Link.PRIVATE),
            "help_topic": Entry(made.topic, traceless=True, homeless=True),
            "help_about": Entry(made.about, traceless=True, homeless=True),
            "help_wipe": Entry(made.wipe, traceless=True, homeless=True),
        },
        shortcuts=(
            Shortcut(
                "help",
                N_("Numbers to call, and what I can do"),
                lambda turn, _text, _about: made.find(turn),
                traceless=True,
                homeless=True,
                fr="aide",
            ),
        ),
        heard=made.heard,
        hears_traceless=True,
        samples=SAMPLES,
    )


def _opened(turn: Turn, *topics: str) -> Answer:
    """Return the first screen; where young people come first, so does whom they can call."""
    first = _places(turn, YOUNG) if topics[0] == YOUNG else []
    asks = turn.t("What is it about? I keep nothing of this.")
    return turn.say(
        joined([_numbers(turn), *first, asks]),
        *(turn.button(TOPICS[one][0], "help_topic", one) for one in topics),
        turn.button(N_("What I can do"), "help_about", 1),
    )


def _places(turn: Turn, topic: str) -> list[Text]:
    """Return the places of a topic, a line each."""
    return [
        turn.t(
            "**{number}**: {what}, {hours}",
            number=one.number,
            what=turn.t(one.what),
            hours=turn.t(one.hours),
        )
        for one in TOPICS[topic][1]
    ]


def _screens(lines: Sequence[Text]) -> list[list[Text]]:
    """Return the lines in screens of a phone, in their order."""
    screens: list[list[Text]] = []
    for line in lines:
        if screens and len(str(joined([*screens[-1], line], "\n"))) <= SCREEN:
            screens[-1].append(line)
        else:
            screens.append([line])
    return screens


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
