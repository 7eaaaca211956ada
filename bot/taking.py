"""Finds the one function that takes a press, a form, a command or slow work, if it is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import among, asked, forms, over, rights, screen, unasked, which
from bot.access import Roles, Rule, anyone
from bot.binding import Forged, bound
from bot.feature import Entry, Link, Sheet
from bot.registry import Registry
from bot.texts import N_
from bot.turn import Turn
from bot.view import NOWHERE
from bot.words import Answer, Command, Done, Filled, Post, Press, Text, joined
from storage import cards, copies, groups
from storage.groups import Group
from storage.stops import stopped

WIRE = re.compile(r"[A-Za-z0-9_]{1,32}(-[A-Za-z0-9_]{1,32})+")
"""What buttons carry: an action and a group are the least, and a case's id is the longest word."""

WITH = "with_words"
"""The press that goes on with a way that was offered for words (bot/ways.py)."""

FOR_ANOTHER = "form_to"
"""The press that goes on with a form in another group."""

OURS = frozenset((WITH, forms.AS_IT_STOOD, FOR_ANOTHER, *forms.PRESSES))
"""The presses that are of no feature: they are about words."""

Run = Callable[[Turn], Answer | None]

WORDS_WAIT = frozenset(("what_is", "my_day_answer", "my_day_add"))
"""Presses about words that wait: whether something private stands there stays as it was."""


@dataclass(slots=True)
class Taking:
    """The ways of what people choose to do, each with the right that it needs."""

    registry: Registry

    @property
    def sheets(self) -> Mapping[str, Sheet]:
        """The forms of the house, by name."""
        return self.registry.sheets

    def enter(self, turn: Turn, gid: str) -> None:
        """Let the turn be about the group that a button names, and the private chat with it."""
        if gid == NOWHERE:
            return
        home = groups.group(turn.db, gid)
        if home is None:
            raise Forged(gid)
        moved_in = turn.private and (turn.home is None or turn.home.id != gid)
        turn.home = home
        if moved_in:
            turn.remember("home", gid, minutes=24 * 60)

    def press(self, turn: Turn, press: Press) -> Answer | None:
        """Take a press on a button, or a link that was opened."""
        action, gid, words = parts(press.data)
        entry = self.registry.presses.get(action)
        if press.linked and not _opens(turn, entry):
            raise Forged(action)
        if press.linked and (there := which.elsewhere(turn, gid)):
            return _leads(turn, there, press.data)
        _adopt(turn, press)
        self.enter(turn, gid)
        if action in OURS:
            return self._ours(turn, press, action, words)
        if entry is None or (turn.home is None and entry.needs_group):
            raise Forged(action)
        if entry.served and _over(turn):
            return over.answer(turn)
        if action not in WORDS_WAIT:
            self._hush(turn, action)
        if asks := self._which_words(turn, press, action):
            return asks
        if entry.after and not _meant(turn, press.data):
            entry = self.registry.presses[entry.after]
            words = words[: entry.takes]
        return self._entry(turn, entry, action, words)

    def _hush(self, turn: Turn, name: str) -> None:
        """Note whether what comes to the screen now is private."""
        (screen.hush if name in self.registry.private else screen.speaks_up)(turn)

    def _ours(self, turn: Turn, press: Press, action: str, words: tuple[str, ...]) -> Answer | None:
        """Take one of them."""
        if action == WITH:
            return self._with_words(turn, press, words)
        if action == forms.AS_IT_STOOD:
            return self._as_it_stood(turn, press, words)
        name, data = forms.waiting(turn)
        if action == "form_on" and words[:1] == (name,):
            return self.press(turn, replace(press, data=data))
        return self._form(turn, action, words)

    def _form(self, turn: Turn, action: str, words: tuple[str, ...]) -> Answer | None:
        """Take a press on one of a form's own buttons."""
        sheet = self._sheet_named(words)
        if action == FOR_ANOTHER:  # what was begun stays as it is for whoever may not
            return self.permit(turn, sheet.needs, lambda now: forms.for_another(now, sheet))

        def go_on(now: Turn) -> Answer:
            return forms.press(now, sheet, action, words[1:])

        if action == "form_stop":  # whoever began it may end it, whatever they may do now
            turn.traceless = sheet.traceless
            return self.permit(turn, anyone, go_on)
        return self.sheet(turn, sheet, go_on)

    def _sheet_named(self, words: tuple[str, ...]) -> Sheet:
        sheet = self.sheets.get(words[0]) if words else None
        if sheet is None:
            raise Forged
        return sheet

    def _which_words(self, turn: Turn, press: Press, action: str) -> Answer | None:
        """Ask which words are meant, where some were typed at the look that this goes on from."""
        here = (turn.chat.platform, turn.chat.id)
        if action in self.registry.doors or cards.card_of(turn.db, *here, press.message):
            return None
        home = self.registry.homes.get(action)
        inside = (one for one in self.sheets.values() if self.registry.homes.get(one.name) == home)
        at = next((one for one in inside if forms.open_words(turn, one)), None)
        return self.sheet(turn, at, lambda now: forms.which(now, at, press.data)) if at else None

    def _as_it_stood(self, turn: Turn, press: Press, words: tuple[str, ...]) -> Answer | None:
        """Press what was pressed before, for whoever has read which words go."""
        sheet = self._sheet_named(words)
        pressed = forms.stood(turn, sheet)
        if not pressed:
            return forms.lapsed(turn, sheet)
        return self.press(turn, replace(press, data=pressed))

    def _with_words(self, turn: Turn, press: Press, words: tuple[str, ...]) -> Answer | None:
        """Press a way that was offered for words; what takes none leaves them waiting."""
        mark, number = _way(words)
        offer = unasked.offered(turn, mark)
        if offer is None or not offer.words:
            return turn.say(unasked.gone(turn, mark), turn.button(N_("Menu"), "menu"))
        if number >= len(offer.ways):
            raise Forged(press.data)
        way = offer.ways[number].data
        turn.words = offer.words if self.registry.presses[parts(way)[0]].worded else ""
        takes = bool(turn.words)
        answer = self.press(turn, replace(press, data=way))
        if takes and not turn.words:
            unasked.taken(turn, mark)
            return answer
        return _left(turn, answer, mark)

    def _entry(
        self, turn: Turn, entry: Entry, action: str, words: tuple[str, ...]
    ) -> Answer | None:
        turn.traceless = entry.traceless
        args = bound(entry.run, words)

        def run(now: Turn) -> Answer | None:
            if self._leads_away(now, entry, action):
                asked.leave(now)
            elif entry.traceless:
                asked.note(now, "")
            if entry.bars is not None and (barred := entry.bars(now, *args)).spans:
                return now.say(barred, now.button(N_("Organize"), "organize"))
            return entry.run(now, *args)

        return self.permit(turn, entry.needs, run)

    def _leads_away(self, turn: Turn, entry: Entry, action: str) -> bool:
        """Whether a press goes elsewhere than where somebody was asked something."""
        if action in self.registry.doors:
            return True
        last = asked.last(turn)
        inside = last and self.registry.homes.get(last.sheet) == self.registry.homes.get(action)
        return entry.traceless and not inside

    def note_questions(self, turn: Turn, post: Post) -> None:
        """Remember which questions somebody was shown, so that their yes counts once."""
        for button in (one for row in post.rows for one in row):
            entry = self.registry.presses.get(button.data.partition("-")[0])
            if entry is not None and entry.after:
                turn.remember(_yes(button.data), value=True, minutes=24 * 60)

    def filled(self, turn: Turn, filled: Filled) -> Answer | None:
        """Take a form that was filled in."""
        action, gid, _words = parts(filled.data)
        self.enter(turn, gid)
        sheet = self.sheets.get(action)
        if sheet is None:
            raise Forged(action)
        words = tuple(filled.values.values())
        return self.sheet(turn, sheet, lambda now: forms.handed_in(now, sheet, filled), *words)

    def sheet(self, turn: Turn, sheet: Sheet, run: Run, *words: str) -> Answer | None:
        """Go on with a form, for whoever may fill it in. `words` may say danger also where not."""
        if turn.home is None and sheet.needs_group:
            raise Forged(sheet.name)
        turn.traceless = sheet.traceless
        self._hush(turn, sheet.name)
        why = self.closed(turn, sheet)
        if why.spans:
            return self.refused(turn, why, *words)

        def go_on(now: Turn) -> Answer | None:
            if sheet.for_a_part:
                rights.roll_call(now)  # it names who reads the words, and they leave for them
            return run(now)

        return self.permit(turn, sheet.needs, go_on)

    def refused(self, turn: Turn, why: Text, *words: str) -> Answer:
        """Tell whoever may not fill in a form any more; of a group that is over, what helps now."""
        return over.answer(turn, *words) if _over(turn) else forms.refused(turn, why, *words)

    def closed(self, turn: Turn, sheet: Sheet) -> Text:
        """End a form that somebody may not fill in any more, and say why; Text() where they may.

        It locks nobody in: what they type from now on is no answer to it. It waits for whoever may
        again once they are seen.
        """
        closed = _over(turn) and sheet.needs_group
        if turn.home is None:
            return Text()
        if not closed and sheet.needs.allows(rights.roles(turn, sheet.needs)):
            return Text()
        why = rights.refusal(turn, sheet.needs)
        if not closed and rights.may_again(turn, sheet.needs):
            asked.leave(turn)
            return why
        begun = forms.link(turn, sheet)
        forms.done(turn, sheet)
        return (
            why
            if not begun
            else joined([why, turn.t("What you had begun ended here. I sent nothing.")], " ")
        )

    def command(self, turn: Turn, command: Command) -> Answer | None:
        """Take a slash command."""
        shortcut = self.registry.shortcuts.get(command.name)
        if not turn.private and shortcut is None and not command.names_us:
            return None  # it is for another bot
        if among.overheard(turn, command, shortcut.args if shortcut else ()):
            return among.warned(turn, command)
        if turn.private:
            rights.find_home(turn)
        if shortcut is None:
            return turn.say(
                turn.t("I do not know that command. Everything I can do is behind these buttons."),
                turn.button(N_("Menu"), "menu"),
            )
        if turn.home is None and shortcut.needs_group:
            return turn.say(turn.t("Open me from your group first: tap a button on my card there."))
        if _over(turn) and shortcut.needs_group:
            return over.answer(turn)
        turn.traceless = shortcut.traceless
        text, about = command.text.strip(), command.about

        def run(now: Turn) -> Answer | None:
            asked.leave(now)
            screen.speaks_up(now)
            return shortcut.run(now, text, about)

        return self.permit(turn, shortcut.needs, run)

    def done(self, turn: Turn, done: Done) -> Answer | None:
        """Go on after slow work. Whoever began it needs the right to it still."""
        action, gid, words = parts(done.data)
        self.enter(turn, gid)
        entry = self.registry.done[action]
        turn.traceless = entry.traceless
        args = bound(entry.run, words, skip=2)
        return self.permit(turn, entry.needs, lambda now: entry.run(now, done, *args))

    def permit(self, turn: Turn, rule: Rule, run: Run) -> Answer | None:
        """Run it for whoever has the right to it now; else say who has."""
        if turn.home is not None:
            turn.roles = rights.roles(turn, rule)
            if not rule.allows(turn.roles):
                return self._may_not(turn, rule)
        elif not rule.allows(Roles()):
            raise Forged
        answer = run(turn)
        rights.note_private(turn)
        return answer

    def _may_not(self, turn: Turn, rule: Rule) -> Answer:
        """Say who may; whoever is in no chat any more is led to what still works for them."""
        if _over(turn):
            asked.leave(turn)
            return over.answer(turn)
        why = rights.refusal(turn, rule)
        if turn.private and rights.has_left(turn):
            asked.leave(turn)
            return turn.say(why, turn.button(N_("Menu"), "menu"))
        return turn.line(why)


def _way(words: tuple[str, ...]) -> tuple[str, int]:
    """Return the mark of words and the number of a way. Raises Forged when there are none."""
    match words:
        case (mark, number) if number.isdecimal():
            return mark, int(number)
    raise Forged


def _left(turn: Turn, answer: Answer | None, mark: str) -> Answer | None:
    """Say that words went to nobody, and let them be something else."""
    if answer is None or answer.form:
        return answer
    post = answer.post or Post(Text())
    text = joined([post.text, turn.t("Your words went to nobody. They wait here.")])
    other = turn.button(N_("Something else"), "what_is", mark)
    return replace(answer, post=replace(post, text=text, rows=(*post.rows, (other,))), toast=False)


def _over(turn: Turn) -> bool:
    """Whether the group of the turn has stopped."""
    return turn.home is not None and stopped(turn.db, turn.group.id)


def _leads(turn: Turn, there: Group, data: str) -> Answer:
    """Answer a link to another group: to one that has stopped it leads nobody."""
    if not stopped(turn.db, there.id):
        return which.ask(turn, there, data)
    turn.home = there
    return over.answer(turn)


def parts(data: str) -> tuple[str, str, tuple[str, ...]]:
    """Return a button's action, group and words. Raises Forged when there are none."""
    words = data.split("-")
    if not WIRE.fullmatch(data):
        raise Forged
    return words[0], words[1], tuple(words[2:])


def _meant(turn: Turn, data: str) -> bool:
    """Whether somebody was asked what this is the yes to; it counts once."""
    meant = turn.recall(_yes(data)) is not None
    turn.forget(_yes(data))
    return meant


def _yes(data: str) -> str:
    """Return the name under which it is remembered that somebody was shown a yes."""
    return f"yes {data}"


def _opens(turn: Turn, entry: Entry | None) -> bool:
    """Whether a press may come here by a link, as which it opens something and never acts."""
    link = entry.link if entry else Link.NEVER
    return link is Link.INTO or (link is Link.PRIVATE and turn.private)


def _adopt(turn: Turn, press: Press) -> None:
    """A group message whose fate was unknown proves by being pressed that it landed."""
    if press.message and not turn.private and not turn.can.finds:
        platform, chat = turn.chat.platform, turn.chat.id
        if cards.card_of(turn.db, platform, chat, press.message) is None:
            copies.adopt(turn.db, platform, chat, press.message)
