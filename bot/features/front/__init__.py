"""The front door: the pinned card, the private chat, plain words, language, and silence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot import asked, danger, over, public, rights, taken
from bot.access import contact, member, organizer
from bot.feature import Card, Door, Entry, Feature, Link, Rank, Shortcut, Spot
from bot.features.front import behind, card, standing, talk, words
from bot.features.front.day import Day
from bot.features.front.mine import MINE, WhatIAsked
from bot.features.front.on import On
from bot.features.front.plain import Plain
from bot.features.front.samples import SAMPLES
from bot.reaching import UNREACHED
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Post, Quoted, joined
from storage.stops import stopped


class Front:
    """What gathers from all features: their doors, their sentences and their news."""

    def __init__(self, others: Sequence[Feature]) -> None:
        day, on, mine = Day(others), On(others), WhatIAsked(others)
        doors = (
            Door(N_("Votes and activities"), "whats_on", Spot.STREET, member, words=words.ON),
            Door(MINE, "mine", Spot.STREET, words=words.MINE),
            Door(N_("My settings"), "settings", Spot.STREET, words=words.SETTINGS),
            Door(N_("Organize"), "organize", Spot.ORGANIZERS, organizer),
            *behind.DOORS,
            Door(N_("My day"), "my_day", Spot.ORGANIZERS, organizer),
            Door(N_("My day"), "my_day", Spot.CONTACTS, rank=Rank.FIRST),
        )
        own = {
            "menu": Entry(self.menu, needs_group=False, link=Link.PRIVATE),
            **behind.Behind(others).presses,
            "whats_on": Entry(on.show, member, link=Link.PRIVATE),
            "whats_on_page": Entry(on.page, member),
            "front_anew": Entry(standing.choose, organizer),
            "front_again": Entry(standing.again, organizer),
            "mine": Entry(mine.show, link=Link.PRIVATE),
            "mine_more": Entry(mine.page),
            "mine_open": Entry(mine.open),
            "private_try": Entry(mine.try_again),
            "my_day": Entry(day.show),
            "my_day_page": Entry(day.page),
            "my_day_open": Entry(day.open, organizer | contact),
            "my_day_answer": Entry(day.answer, organizer | contact),
            "my_day_add": Entry(day.add, organizer | contact),
            "look_around": Entry(talk.look_around, needs_group=False),
            "choose_page": Entry(talk.which, needs_group=False),
            "choose_group": Entry(talk.welcome, needs_group=False),
            "speak": Entry(talk.speak, needs_group=False, link=Link.PRIVATE),
        }
        plain = Plain((*others, Feature(name="front", doors=doors, presses=own)))
        self.feature = Feature(
            name="front",
            doors=doors,
            presses={**own, **plain.presses},
            shortcuts=(
                Shortcut("start", N_("Open the menu"), _typed(self.menu), needs_group=False),
                Shortcut("menu", N_("Open the menu"), _typed(self.menu), needs_group=False),
                Shortcut(
                    "stop",
                    N_("Do not write to me"),
                    _typed(plain.silence),
                    needs_group=False,
                    fr="silence",
                ),
            ),
            cards={
                "front": Card(self.draw, stuck=standing.deleted),
                standing.LOST: Card(standing.draw, needs=organizer),
                standing.UNPINNED: Card(standing.draw_unpinned, needs=organizer),
                UNREACHED: Card(mine.draw_unreached),
                taken.KIND: Card(mine.draw_gone),
                public.FROM: Card(mine.draw_taken),
            },
            door=plain.door,
            heard=plain.heard,
            unheard=plain.unheard,
            unpinned=standing.unpinned,
            samples=SAMPLES,
        )
        self._features = (*others, self.feature)

    def draw(self, view: View, _key: str) -> Post:
        """Draw the card that a chat pins."""
        return card.draw(view, self._features)

    # --- The private chat ---

    def menu(self, turn: Turn) -> Answer:
        """Show every door there is for this person: those whose presses they may do now."""
        asked.leave(turn)
        turn.home = turn.home and over.led(turn, turn.home)
        if turn.home is None:
            return talk.under_way(turn, self._features) or talk.welcome(turn)
        turn.roles = rights.roles(turn, member)
        text = joined(
            [
                turn.t("**{name}**. What can I do for you?", name=turn.group.name),
                card.roles_line(turn, turn.roles),
                rights.rests(turn),
                danger.now(turn),
            ],
            "\n",
        )
        rows = [*card.private(turn, self._features, turn.roles), behind.languages(turn)]
        if stopped(turn.db, turn.group.id):
            rows.extend((one,) for one in over.anew(turn))
        if turn.roles.stranded:
            rows.append((turn.button(N_("Connect another chat"), "connect_start"),))
        if len(talk.my_groups(turn)) > 1:
            rows.append((turn.button(N_("Another group"), "choose_group"),))
        return turn.say(text, *rows)


def feature(others: Sequence[Feature]) -> Feature:
    """Return the front door of a house with these features."""
    return Front(others).feature


def _typed(run: Callable[[Turn], Answer]) -> Callable[[Turn, str, Quoted | None], Answer]:
    return lambda turn, _text, _about: run(turn)
