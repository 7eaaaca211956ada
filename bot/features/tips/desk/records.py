"""Copies for the records of a reader: number, days and words, never a person.

One case at a time every reader may copy. Many at once need a second reader of the same cases, who
agrees in their own private chat within a day.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from bot import reaching
from bot.feature import Waiting
from bot.features.tips import acts, card, shown
from bot.features.tips.card import Opened
from bot.features.tips.desk import Cases, desk_card, today
from bot.texts import N_
from bot.turn import Turn
from bot.view import View, rows
from bot.words import Answer, Button, File, Post, Text, joined, plain
from storage import people, tip_desk, tips
from storage.tip_desk import Export
from storage.tips import Note

AGREED_WITHIN = timedelta(hours=24)
"""How long a second reader may take to agree, and the first to get the copy."""

AGREED = "tip copies"
"""Under this name and its id it is remembered what a second reader agreed to."""

Agreed = Mapping[str, Collection[str]]
"""The ids of cases, each with those of what had left."""

KIND = "text/plain; charset=utf-8"


class Records:
    """[Copy for my records], of one case and of many."""

    def __init__(self, desk: Cases) -> None:
        self._desk = desk

    # --- One ---

    def copy(self, turn: Turn, key: str) -> Answer:
        """Give a copy of one case."""
        one = self._desk.case(turn, key)
        if isinstance(one, Answer):
            return one
        acts.note(turn, one.case, acts.COPIED)
        text = turn.t(
            "{number}: days and words, never a person. “What readers did” says that you took this "
            "copy. I cannot erase it: from now on you keep it safe.",
            number=one.number,
        )
        many = turn.button(N_("Copy several"), "tip_copies")
        back = desk_card.back_button(turn, one.case)
        return _given(turn, text, _file(turn, one.number, [one]), many, back)

    # --- Many ---

    def many(self, turn: Turn) -> Answer:
        """Say what a copy of many needs; a lone reader is told why there is none."""
        found = self._shared(turn)
        if not found:
            return turn.say(
                turn.t(
                    "Nobody copies several numbers alone: a second reader of the same ones has to "
                    "agree, and there is none. You can copy one at a time."
                ),
                turn.button(N_("Menu"), "menu"),
            )
        text = turn.tn(
            "{n} number that {others} can read too, in one file. One of them has to agree within "
            "a day; then I give it to you alone. “What readers did” will say so.",
            "{n} numbers that {others} can read too, in one file. One of them has to agree within "
            "a day; then I give it to you alone. “What readers did” will say so.",
            len(found),
            others=_names(turn, self._partners(turn)),
        )
        return turn.say(
            text,
            turn.button(N_("Ask them"), "tip_copies_ask"),
            turn.button(N_("Menu"), "menu"),
        )

    def ask(self, turn: Turn) -> Answer:
        """Ask those who read the same cases, once for each copy that is to be had."""
        mine = tip_desk.exports(turn.db, turn.group.id)
        waits = next((one for one in mine if one.asked_by == turn.me.id), None)
        if waits:
            return self._asked_already(turn, waits)
        partners = self._partners(turn)
        if not partners:
            return self.many(turn)
        asked = [one for one in partners if reaching.arrives(turn, one)]
        if not asked:
            text = turn.t("I cannot write to any of them. Ask them to open me in private first.")
            return turn.say(text, turn.button(N_("Menu"), "menu"))
        export_id = tip_desk.add_export(turn.db, turn.group.id, turn.me.id, today(turn))
        acts.note(turn, None, acts.ASKED_COPIES)
        for one in asked:
            turn.write_to(one, "tip_copies", export_id)
        turn.plan("tip_copies_over", export_id, due=turn.now + AGREED_WITHIN)
        text = turn.t("I asked {others}. After a day it is over.", others=_names(turn, asked))
        return turn.say(_comes(turn, text), turn.button(N_("Menu"), "menu"))

    def _asked_already(self, turn: Turn, waits: Export) -> Answer:
        if waits.agreed_by:
            return Answer(self.draw_ready(turn, waits.id))
        text = turn.t("I asked already. After a day it is over.")
        return turn.say(_comes(turn, text), turn.button(N_("Menu"), "menu"))

    def draw(self, view: View, export_id: str) -> Post | None:
        """Draw the question to a second reader."""
        found = tip_desk.export(view.db, view.group.id, export_id)
        if found is None:
            return None
        who = people.name(view.db, found.asked_by)
        if found.agreed_by:
            other = people.name(view.db, found.agreed_by)
            return Post(view.t("{other} agreed to the copy for {who}.", other=other, who=who))
        text = view.t(
            "**{group}**: {who} asks for a copy of all numbers that you both read. It leaves me "
            "as a file, and nobody can erase it there. Agree only if you know what it is for.",
            group=view.group.name.upper(),
            who=who,
        )
        agree = view.button(N_("I agree"), "tip_copies_agree", export_id)
        return Post(text, rows([agree]), protect=True)

    def agree(self, turn: Turn, export_id: str) -> Answer:
        """A second reader agrees."""
        found = tip_desk.export(turn.db, turn.group.id, export_id)
        if found is None or found.agreed_by:
            return turn.say(turn.t("That is over: a day has passed, or somebody agreed already."))
        if found.asked_by == turn.me.id or not self._both(turn, found.asked_by):
            return turn.say(turn.t("Only another reader of the same numbers can agree to this."))
        self._agree_to(turn, export_id, self._both(turn, found.asked_by))
        tip_desk.agree(turn.db, turn.group.id, export_id, turn.me.id)
        acts.note(turn, None, acts.AGREED_COPIES)
        turn.touch("tip_copies", export_id)
        turn.write_to(found.asked_by, "tip_copies_ready", export_id)
        who = people.name(turn.db, found.asked_by)
        return turn.say(turn.t("{who} can get the copy now, until the day is over.", who=who))

    def _agree_to(self, turn: Turn, export_id: str, both: Sequence[Opened]) -> None:
        """Remember what the copy may hold: what stands there now. On the disk it would tell order.

        After a restart nobody knows it any more, and the copy has to be asked for again.
        """
        agreed = {one.case.id: frozenset(note.id for note, _ in _left(one)) for one in both}
        until = turn.now + AGREED_WITHIN
        turn.after_commit(lambda: turn.memory.put((AGREED, export_id), agreed, until))

    def draw_ready(self, view: View, export_id: str) -> Post | None:
        """Draw for the first reader that the copy can be had."""
        found = tip_desk.export(view.db, view.group.id, export_id)
        if found is None:
            return None
        text = view.t(
            "{other} agreed to your copy of several numbers. You can get it once.",
            other=people.name(view.db, found.agreed_by),
        )
        return Post(text, rows([view.button(N_("Get the copy"), "tip_copies_get", export_id)]))

    def get(self, turn: Turn, export_id: str) -> Answer:
        """Give the copy, once."""
        found = tip_desk.export(turn.db, turn.group.id, export_id)
        agreed: Agreed = turn.memory.get((AGREED, export_id), turn.now) or {}
        both = self._both(turn, found.agreed_by) if found and found.agreed_by else []
        both = [one for one in both if one.case.id in agreed]
        if found is None or found.asked_by != turn.me.id or not both:
            if found is not None and found.asked_by == turn.me.id and found.agreed_by:
                self._drop(turn, found)  # what was agreed to is not known any more
            return turn.say(turn.t("There is no such copy any more. You can ask for a new one."))
        for one in both:
            acts.note(turn, one.case, acts.COPIED_MANY)
        self._drop(turn, found)
        text = turn.tn(
            "{n} number: days and words, never a person, as it stood when {other} agreed. I cannot "
            "erase this copy: from now on you keep it safe.",
            "{n} numbers: days and words, never a person, as they stood when {other} agreed. I "
            "cannot erase this copy: from now on you keep it safe.",
            len(both),
            other=people.name(turn.db, found.agreed_by),
        )
        return _given(turn, text, _file(turn, turn.texts.label(N_("Copies")), both, agreed))

    def waiting(self, turn: Turn) -> list[Waiting]:
        """Return the copies that this reader can get, or can agree to."""
        found = []
        for one in tip_desk.exports(turn.db, turn.group.id):
            theirs = one.asked_by == turn.me.id
            if theirs and one.agreed_by:
                ready = turn.t("the copy of several numbers that you asked for")
                found.append(Waiting(ready, "tip_copies_ready", one.id))
            elif not theirs and not one.agreed_by and self._both(turn, one.asked_by):
                who = people.name(turn.db, one.asked_by)
                wants = turn.t("{who} asks for a copy of several numbers", who=who)
                found.append(Waiting(wants, "tip_copies", one.id))
        return found

    def over(self, turn: Turn, export_id: str) -> None:
        """A day has passed: nothing is left of the question."""
        found = tip_desk.export(turn.db, turn.group.id, export_id)
        if found is not None:
            self._drop(turn, found)

    def _drop(self, turn: Turn, found: Export) -> None:
        tip_desk.drop_export(turn.db, turn.group.id, found.id)
        turn.unplan("tip_copies_over", found.id)
        turn.end("tip_copies", found.id)
        turn.end("tip_copies_ready", found.id)

    # --- Who reads what ---

    def _partners(self, turn: Turn) -> list[int]:
        """Return the persons who read any of the cases that whoever acts reads."""
        mine = self._desk.mine(turn)
        return sorted({other for one in mine for other in self._others(turn, one)})

    def _shared(self, turn: Turn) -> list[Opened]:
        """Return the cases that whoever acts reads together with somebody."""
        return [one for one in self._desk.mine(turn) if self._others(turn, one)]

    def _others(self, turn: Turn, one: Opened) -> set[int]:
        return shown.all_of(turn, one.case, one.folder) - {turn.me.id}

    def _both(self, turn: Turn, person_id: int) -> list[Opened]:
        """Return the cases that whoever acts reads together with this person."""
        return [one for one in self._desk.mine(turn) if person_id in self._others(turn, one)]


# --- The file ------------------------------------------------------------------------------


def _file(view: View, name: str, cases: Sequence[Opened], agreed: Agreed | None = None) -> File:
    pages = (_page(view, one, agreed[one.case.id] if agreed else None) for one in cases)
    return File(f"{name}.txt", KIND, "\n\n\n".join(str(page) for page in pages).encode())


def _left(one: Opened) -> list[tuple[Note, str]]:
    """Return what has left on either side, with its words."""
    return [(note, words) for note, words in card.sent_notes(one) if not note.slot]


def _page(view: View, one: Opened, agreed: Collection[str] | None) -> Text:
    """Return a case as it stands in a copy; of what was `agreed` to by id, no more than that."""
    head = view.t(
        "{group}, {number}, private message of {day}. The sender gave no name.",
        group=view.group.name,
        number=one.number,
        day=view.texts.day(one.case.day),
    )
    told = [
        _line(view, one, note, words)
        for note, words in _left(one)
        if agreed is None or note.id in agreed
    ]
    return joined([head, card.story(view, one.story), *told], "\n")


def _line(view: View, one: Opened, note: Note, words: str) -> Text:
    if note.side == tips.END:
        return desk_card.reader_note(view, one, note, words)
    return card.signed(view, one.case, note, words)


def _given(turn: Turn, text: Text, file: File, *buttons: Button) -> Answer:
    """Give a file; where a platform has none, its words."""
    if not turn.can.files:
        return turn.say(joined([text, plain(file.data.decode())]), buttons)
    return Answer(Post(text, rows([buttons]), files=(file,)))


def _comes(turn: Turn, asked: Text) -> Text:
    """Return what was asked with the promise to write, where that comes true."""
    comes = turn.t("I write to you when somebody agrees.")
    return joined([asked, reaching.if_written(turn, comes)], " ")


def _names(view: View, persons: Sequence[int]) -> str:
    return view.texts.listed([people.name(view.db, one) for one in persons])
