"""Before everyone reads what a neighbour wrote: it passes what words for one reader pass.

What names somebody, or says where they live, is blurred or left, as its writer chooses. Race or
looks alone want a thought first, and a word that insults a people other words. A child or somebody
helpless who is looked for is never held up, where nobody is accused beside it; of anybody else who
is looked for its writer reads why an organizer looks first. What was thought about stands in the
draft, so that nobody is asked about the same words twice. Organizers and contacts are told the
same, and held up by nothing but an insult.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from bot import appearance, danger, marks
from bot.appearance import Pause
from bot.appearance.lost import hunts, says_lost
from bot.appearance.slurs import insults
from bot.danger.own import is_own
from bot.feature import Sheet
from bot.marks import Kind, Mark
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Button, Text, joined
from storage import groups, members, parts

THOUGHT = "thought"
LEFT = "left"
OWN = "own"
"""The keys in a draft of the words about which somebody thought, in which they left a name, and of
which they know that they tell everyone of harm by their own."""

AS_IT_IS = N_("Go on as it is")
BLUR, LEAVE = N_("Blur it"), N_("Leave it")

NAMING = {Kind.PHONE, Kind.EMAIL, Kind.ACCOUNT, Kind.ADDRESS, Kind.PLATE, Kind.NAME}


def first(turn: Turn, sheet: Sheet, values: Mapping[str, str]) -> Answer | None:
    """Return the screen that comes before everyone reads what was written, None where none does."""
    words = spoken(sheet, values)
    if not words:
        return None
    found = appearance.before_all(words, need=danger.is_danger(words))
    if found is not None and (values.get(THOUGHT) != words or _refused(sheet, found, words)):
        return _pause(turn, sheet, found, words)
    if says_lost(words):
        return None
    if values.get(LEFT) == words:
        return None
    hunted = hunts(words)
    named = _pieces(turn, words, hunted=hunted)
    return _names(turn, sheet, words, named, hunted=hunted) if named or hunted else None


def holds_up(turn: Turn, words: str) -> bool:
    """Whether words cannot go out to everyone before somebody has looked at them again."""
    found = appearance.before_all(words, need=danger.is_danger(words))
    if found is not None or hunts(words):
        return True
    return not says_lost(words) and (is_own(words) or bool(pieces(turn, words)))


def spoken(sheet: Sheet, values: Mapping[str, str]) -> str:
    """Return all that everyone would read of what was written, one thing a line."""
    return "\n".join(filter(None, (values.get(key, "") for key in sheet.aloud(values))))


# --- Race or looks alone --------------------------------------------------------------------


def _pause(turn: Turn, sheet: Sheet, found: Pause, words: str) -> Answer:
    onward = (
        [] if _refused(sheet, found, words) else [turn.button(AS_IT_IS, "form_as_is", sheet.name)]
    )
    key = next(iter(sheet.aloud({})), "")
    return pause(turn, sheet, key, found, *onward)


def _refused(sheet: Sheet, found: Pause, words: str) -> bool:
    """Whether words go no further as they are; of whoever has a part here, only an insult."""
    return appearance.refused(found, words) if sheet.danger else found.insult


def pause(turn: Turn, sheet: Sheet, key: str, found: Pause, *onward: Button) -> Answer:
    """Return the pause with its reason; `key` is the field whose words can be changed."""
    return turn.say(
        joined([appearance.why(turn, found), missing(turn, found)]),
        turn.button(N_("Change the words"), "form_change", sheet.name, key),
        *onward,
        turn.button(N_("Stop"), "form_stop", sheet.name),
    )


def missing(turn: Turn, found: Pause) -> Text:
    """Ask for what is missing; Text() of an insult, which says it itself."""
    deed = turn.t("First, please: what do they do, where and when?")
    return joined([deed if found.needs_behaviour else Text(), appearance.more(turn, found)])


# --- What names somebody ----------------------------------------------------------------------


def insulted(view: View, words: str) -> Text | None:
    """Say what keeps words of whoever has a part here from everyone: an insult, and no more."""
    return appearance.why(view, appearance.INSULT) if insults(words) else None


def warned(view: View, words: str) -> Text:
    """Say to whoever has a part here what would name somebody, before everyone reads it.

    They answer for what they write, and it may have to name somebody: so it is said, and no more.
    """
    if says_lost(words):
        return Text()
    hunted = hunts(words)
    named = _pieces(view, words, hunted=hunted)
    return _hunted(view, words, named) if hunted else _read(view, words, named)


def pieces(view: View, words: str) -> Sequence[Mark]:
    """Return what names somebody in words for everyone.

    Who has a part in the group is no secret, and neither is the number that the group itself shows.
    """
    return _pieces(view, words, hunted=hunts(words))


def _pieces(view: View, words: str, *, hunted: bool) -> Sequence[Mark]:
    """Return them; also pages, where whoever is looked for may be an excuse to show them."""
    ours = {name.casefold() for name in _ours(view)}
    return [
        one
        for one in unknown(view, words)
        if (one.kind in NAMING or (hunted and one.kind is Kind.LINK))
        and words[one.start : one.end].casefold() not in ours
    ]


def unknown(view: View, words: str) -> Sequence[Mark]:
    """Return what identifies somebody in words, but for the names that the group has for places.

    They stand over what everyone reads. One word alone may be a person all the same.
    """
    places = [one for one in _places(view) if len(one.split()) > 1]
    named = "|".join(map(re.escape, sorted(places, key=len, reverse=True)))
    said = re.finditer(rf"(?<!\w)(?:{named})(?!\w)", words, re.IGNORECASE) if named else ()
    known = [one.span() for one in said]
    return [
        one
        for one in marks.identifying(words)
        if not any(start <= one.start and one.end <= end for start, end in known)
    ]


def _places(view: View) -> Iterable[str]:
    """Return what the group, its town, its chats and its parts are called."""
    yield from (view.group.name, view.group.town)
    yield from groups.titles(view.db, view.group.id).values()
    yield from (one.name for one in parts.parts(view.db, view.group.id))


def _ours(view: View) -> Iterable[str]:
    for one in members.holders(view.db, view.group.id, members.ORGANIZER, *members.CONTACTS):
        yield one.name
        yield one.name.split(" ")[0]
    yield view.group.nonurgent
    yield view.group.emergency


def naming(view: View, words: str) -> Text:
    """Say what of a neighbour's words everyone would read; Text() where nothing is to be looked at.

    For whoever sends them on to everyone.
    """
    if says_lost(words):
        return Text()
    hunted = hunts(words)
    named = _pieces(view, words, hunted=hunted)
    if hunted:
        return _hunted(view, words, named)
    return _told(view, words, named) if named else Text()


def _read(view: View, words: str, named: Sequence[Mark]) -> Text:
    if not named:
        return Text()
    return view.t("Everyone would read {pieces}.", pieces=marks.told(words, named))


def _hunted(view: View, words: str, named: Sequence[Mark]) -> Text:
    """Say what speaks against looking for somebody before everyone who may have left."""
    may = view.t("Somebody who left may not want to be found.")
    return joined([_read(view, words, named), may], " ")


def _told(view: View, words: str, named: Sequence[Mark]) -> Text:
    return view.t(
        "Everyone would read {pieces}. That can name somebody, or show where they live. A block "
        "can stand there instead.",
        pieces=marks.told(words, named),
    )


def _names(turn: Turn, sheet: Sheet, words: str, named: Sequence[Mark], *, hunted: bool) -> Answer:
    """Show what names somebody, and why an organizer looks first where somebody is hunted."""
    says = _told(turn, words, named)
    if hunted:
        says = joined([_hunted(turn, words, named), _looks_first(turn)], " ")
    return turn.say(
        says,
        *([turn.button(BLUR, "form_blur", sheet.name)] if named else []),
        turn.button(LEAVE if named else AS_IT_IS, "form_leave", sheet.name),
        (
            turn.button(N_("Change"), "form_change", sheet.name),
            turn.button(N_("Stop"), "form_stop", sheet.name),
        ),
    )


def _looks_first(turn: Turn) -> Text:
    """Say who looks first (`bot.public.reach`), and who looks for somebody at once."""
    call = turn.t("Is somebody missing or in danger? Call {number}.", number=turn.group.emergency)
    first = Text() if turn.roles.organizer else turn.t("An organizer looks first.")
    return joined([first, call], " ")


def shows_writer(turn: Turn, words: str) -> Text:
    """Say what in words that carry no name may show who wrote them."""
    ties = [one for one in marks.identifying(words) if one.kind is Kind.TIE]
    if not ties:
        return Text()
    return turn.t("{pieces} may show who you are.", pieces=marks.told(words, ties))


def blur(turn: Turn, sheet: Sheet, values: Mapping[str, str]) -> dict[str, str]:
    """Return the values with blocks in the place of what names somebody."""
    changed, hunted = dict(values), hunts(spoken(sheet, values))
    for key in sheet.aloud(values):
        box = values.get(key, "")
        changed[key] = marks.blurred(box, _pieces(turn, box, hunted=hunted))
    for key in (THOUGHT, OWN):
        if key in values:
            changed[key] = spoken(sheet, changed)
    return {**changed, LEFT: spoken(sheet, changed)}


def without_names(view: View, words: str) -> str:
    """Return words with blocks in the place of what names somebody."""
    return marks.blurred(words, pieces(view, words))
