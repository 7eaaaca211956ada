"""From what an organizer wrote to a vote that could be posted, or to what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot import dated
from bot.features.polls import card, rules
from bot.texts import Texts
from bot.turn import Turn
from bot.when import instant
from bot.when.reading import Unclear, When
from bot.words import Text, joined
from storage.polls import Option

_PROBLEMS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class VotePlan:
    """A vote that could be posted as it is."""

    title: str
    options: tuple[Option, ...]
    until: datetime


def spelled(texts: Texts, found: Iterable[When]) -> str:
    """Return dates in full, one per line, as `read` understands them in any year."""
    return "\n".join(card.label(texts, Option(day=one.day, at=one.at)) for one in found)


def problem(turn: Turn, unclear: Sequence[Unclear], good: str = "") -> Text:
    """Return what is asked about words that are no dates yet, and which dates stay."""
    lines = [dated.why(turn, one) for one in unclear[:_PROBLEMS_SHOWN]]
    if good:
        lines.append(turn.t("The rest stays: {dates}.", dates=", ".join(good.splitlines())))
    return joined(lines, "\n")


def asked_next(turn: Turn, unclear: Sequence[Unclear], good: str) -> Text:
    """Return what is asked about the first of them, what comes next, and which dates stay."""
    first, *others = unclear
    lines = [problem(turn, [first], good)]
    if others:
        words = ", ".join(one.words for one in others[:_PROBLEMS_SHOWN])
        more = "…" if len(others) > _PROBLEMS_SHOWN else ""
        lines.append(turn.t("Next I ask about {words}.", words=words + more))
    return joined(lines, "\n")


def wrong_words(turn: Turn, words: Sequence[str]) -> Text | None:
    """Return what is wrong with answers in words, None when they can be posted."""
    if not 2 <= len(words) <= rules.MOST_OPTIONS:  # noqa: PLR2004 - fewer leave no choice
        return turn.t("Please write between 2 and {n} answers.", n=rules.MOST_OPTIONS)
    if len({one.casefold() for one in words}) < len(words):
        return turn.t("Two of these answers are the same.")
    if any(len(one) > rules.LONGEST_OPTION for one in words):
        return turn.t(
            "One answer is too long: at most {limit} characters fit a button.",
            limit=rules.LONGEST_OPTION,
        )
    return None


def end_of(turn: Turn, text: str) -> datetime | Text:
    """Return the moment that somebody wrote as the end; a day alone means its evening."""
    end = dated.one_here(turn, text)
    if isinstance(end, Text):
        return end
    moment = end.moment or instant(datetime.combine(end.day, rules.EVENING), turn.group.zone)
    return moment if moment > turn.now else turn.t("**{words}** is past.", words=text)


def plan(turn: Turn, values: Mapping[str, str]) -> VotePlan | Text:
    """Return the vote as it would be posted now, or why it cannot be."""
    if "dates" in values:
        reading = dated.read_here(turn, values["dates"])
        if reading.unclear:
            return problem(turn, reading.unclear)
        options = [Option(day=one.day, at=one.at) for one in reading.found]
        if len(options) > rules.MOST_OPTIONS:
            return turn.t("At most {n} dates fit one vote.", n=rules.MOST_OPTIONS)
        options.sort(key=lambda one: rules.start(one, turn.group.zone))
    else:
        options = [Option(words) for words in rules.split_words(values["words"])]
    end = _end_or_why(turn, options, values["until"])
    return end if isinstance(end, Text) else VotePlan(values["what"], tuple(options), end)


def _end_or_why(turn: Turn, options: Sequence[Option], until: str) -> datetime | Text:
    zone = turn.group.zone
    first = options[0]
    if not until:
        usual = rules.usual_end(options, zone, turn.now)
        soon = turn.t("{date} is too soon for a vote.", date=card.label(turn.texts, first))
        return usual or soon
    end = end_of(turn, until)
    if isinstance(end, Text) or first.day is None or end <= rules.start(first, zone):
        return end
    return turn.t(
        "The vote has to end before the first date, {date}.", date=card.label(turn.texts, first)
    )
