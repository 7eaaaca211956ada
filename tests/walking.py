"""Walks on from where a sample ends, to whatever of the house a street has not used yet.

Which press leads where is learned on the way. What is near to something unused is pressed first,
and what was pressed in vain is left alone for a while.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterator

from bot.words import Button, FieldKind, Filled, Left, Reason, Refused, Way
from tests.stage import Message, Person
from tests.streets import Street, Streets
from tests.test_outcomes import press

FAR = 12
"""So many steps away, something is not worth the way."""

Offer = tuple[Person, Message | None, Button | None]


def action(button: Button) -> str:
    return f"presses {button.data.partition('-')[0]}"


MENU = "presses menu"


class Walk:
    """What was learned, over all samples: `leads` from a press or a form to what it offers."""

    def __init__(self) -> None:
        self.leads: dict[str, set[str]] = defaultdict(set)
        self.vain: Counter[tuple[str, str]] = Counter()
        self.said: Counter[tuple[str, str]] = Counter()
        """How often a field was filled, or a choice made: each time otherwise."""

    async def goes_on(self, streets: Streets, street: Street, steps: int) -> None:
        """Take up to so many steps in a street."""
        done: Counter[tuple[str, str]] = Counter()
        for _ in range(steps):
            near = self.near(streets.unused(street))
            offers = [
                (self.costs(near, done, street, *it), at, it) for at, it in self.offers(street)
            ]
            cost, _, (one, message, button) = min(offers, key=lambda it: it[:2])
            if cost > FAR:
                return
            before = len(streets.used[street.word])
            name = action(button) if button else MENU
            done[name, ""] += 1
            done[name, button.data if button else one.id] += 1
            if button is None:
                await one.says("menu")
            else:
                await press(streets.town, one, message, button)
            self.learn(name, one)
            await self.answers(streets, street, one, name)
            self.vain[street.word, name] += len(streets.used[street.word]) == before

    def costs(
        self,
        near: dict[str, int],
        done: Counter[tuple[str, str]],
        street: Street,
        one: Person,
        _message: Message | None,
        button: Button | None,
    ) -> float:
        """Return how far it is this way, and add what was tried here, and elsewhere in vain."""
        name = action(button) if button else MENU
        tried = 2 * done[name, ""] if button else 0
        again = 4 * done[name, button.data if button else one.id]
        return near.get(name, 2 * FAR) + tried + again + min(self.vain[street.word, name], 8) / 2

    def near(self, unused: list[str]) -> dict[str, int]:
        """Return how many steps it is from each thing to one that was not used."""
        back: dict[str, list[str]] = defaultdict(list)
        for one, others in self.leads.items():
            for other in others:
                back[other].append(one)
        far = dict.fromkeys(unused, 0)
        todo = deque(unused)
        while todo:
            there = todo.popleft()
            for one in back[there]:
                if one not in far:
                    far[one] = far[there] + 1
                    todo.append(one)
        return far

    def offers(self, street: Street) -> Iterator[tuple[int, Offer]]:
        """Yield what stands on everybody's screens and in their chats, the newest first."""
        for one in street.everyone:
            rooms = [message for room in one.rooms for message in room.messages[-6:]]
            for at, message in enumerate((*one.messages[:-13:-1], *rooms[::-1])):
                for button in message.buttons:
                    if button.way in (Way.PRESS, Way.DOOR):
                        yield at, (one, message, button)
        for one in (street.ana, street.maria, street.lee, street.maya):
            yield 99, (one, None, None)

    def learn(self, name: str, one: Person) -> None:
        """Remember what somebody is offered now."""
        self.leads[name].update(
            action(button) for message in one.messages[-2:] for button in message.buttons
        )

    async def answers(self, streets: Streets, street: Street, one: Person, name: str) -> None:
        """Answer what was just asked: the form at once, or question by question."""
        for _ in range(8):
            if one.form is not None:
                form, one.form = one.form, None
                sheet = form.data.partition("-")[0]
                where = one.rooms[0].chat if one.rooms else one.direct
                given = {
                    it.key: self.choice(sheet, it.choices)
                    if it.choices
                    else self.words(street, it.key)
                    for it in form.fields
                    if it.kind is not FieldKind.FILE
                }
                await one._hand_in(Filled(where, one.actor, form.data, given))
            elif asked := [it for it in one.messages[-1:] if "Stop" in it.labels]:
                stop = next(it for it in asked[0].buttons if it.label == "Stop")
                sheet = stop.data.split("-")[2] if stop.data.count("-") > 1 else ""
                if not sheet or not one.messages[-1].buttons[0].data.startswith("form_"):
                    return
                await self.asked(streets, street, one, asked[0])
            else:
                return
            self.leads[name].add(f"sheets {sheet}")
            name = f"sheets {sheet}"
            self.learn(name, one)

    async def asked(self, streets: Streets, street: Street, one: Person, message: Message) -> None:
        """Answer one question: by a button where there are some, three times of four."""
        picks = [it for it in message.buttons if it.label != "Stop"]
        turn = self.said["", message.text]
        self.said["", message.text] += 1
        if picks and turn % 4 != 3:
            button = min(picks, key=lambda it: self.said[street.word, it.label])
            self.said[street.word, button.label] += 1
            await press(streets.town, one, message, button)
        else:
            await one.says(self.words(street, message.text))

    def choice(self, sheet: str, choices: tuple) -> str:
        self.said[sheet, ""] += 1
        return choices[self.said[sheet, ""] % len(choices)].value

    def words(self, street: Street, key: str) -> str:
        """Return what to write there: at times a date, a sentence, a number."""
        self.said[street.word, key] += 1
        some = (
            f"{street.word} Sun 29 Nov 2027 7pm",
            "Sun 29 Nov 2027 7pm",
            f"{street.word} and nothing besides",
            "604-555-0142",
            "3",
        )
        return some[self.said[street.word, key] % len(some)]


# --- What befalls a street ------------------------------------------------------------------


def trouble(street: Street, reason: Reason) -> None:
    """Let the platforms refuse what comes next to a street's chats, and to two of its people."""
    places = [one.chat for one in street.rooms] + [one.direct for one in street.everyone[2:5]]
    for where in places:
        refused = Refused(reason, wait=60.0, moved_to=where.id)
        street.ana.town.platforms[where.platform].trouble[where.id] = [refused, refused]


async def farewell(street: Street) -> None:
    """Let a neighbour, a contact and an organizer leave, and a chat put the bot out."""
    for one in (street.maria, street.lee, street.sam):
        for room in one.rooms:
            await one.leaves(room)
    street.teens.holds_bot = False
    await street.ana.town.take(Left(street.teens.chat, None))
