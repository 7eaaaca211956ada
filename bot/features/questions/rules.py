"""What decides about a question: who may be asked, who may answer, and until when."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.escalation import Step
from storage.members import COMMUNITY, ORGANIZER, POLICE, Holder
from storage.questions import Question

A_DAY = 5
"""Questions that one person may ask in a day."""

PROMISED = timedelta(days=4)
"""An answer is promised by the end of this day from the day of asking on."""

SPEAKS_AT = 9
"""The morning after the promised day, at this hour of the group's clocks, the bot speaks first."""

WORDS_LIMIT = 500
ANSWER_LIMIT = 1000

PUBLIC = "unnamed"
NAMED = "named"
PRIVATE = "private"
"""What the group sees: the question, the question with the asker's name, or nothing."""


@dataclass(frozen=True, slots=True)
class Whom:
    """Who is asked: a contact with a name, or the organizers (`person_id` 0, no name)."""

    person_id: int
    name: str
    role: str

    @property
    def value(self) -> str:
        """Return what a form keeps of it."""
        return f"{self.role}_{self.person_id}"


ORGANIZERS = Whom(0, "", ORGANIZER)


def contacts(holders: Iterable[Holder]) -> list[Whom]:
    """Return the contacts who can be asked, police first."""
    police = [one for one in holders if one.role == POLICE]
    others = [one for one in holders if one.role == COMMUNITY]
    return [Whom(one.person_id, one.name, one.role) for one in (*police, *others)]


def answers_as(
    question: Question, person_id: int, roles: Collection[str], police: Collection[int]
) -> str | None:
    """Return the role in which a person may answer, None when they may not.

    Who was asked, or, before the whole group, a colleague; an organizer too once the promised day
    has passed. A question to somebody who is not police is never answered by the police: those
    who count as `police` (bot/officers.py).
    """
    if question.to_role == COMMUNITY and person_id in police:
        return None
    if question.to_role in roles and (question.to_id in (0, person_id) or question.public):
        return question.to_role
    late = question.public and question.steps > Step.AGAIN
    return ORGANIZER if late and ORGANIZER in roles else None


def promised(local: datetime) -> datetime:
    """Return when the promised day is over and the bot speaks first; local time in and out."""
    morning = local.replace(hour=SPEAKS_AT, minute=0, second=0, microsecond=0)
    return morning + PROMISED + timedelta(days=1)


def last_day(by: datetime) -> datetime:
    """Return a moment of the promised day, from when the bot speaks."""
    return by - timedelta(days=1)
