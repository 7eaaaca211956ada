"""Lets what somebody wrote not go out while it waits its two minutes, or takes back what they sent.

What they reply to is meant, and what is open on their screen comes first; of several it is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot import asked, forms, pressing, screen, went
from bot.choosing import refuses
from bot.desk import HELD, SOON, pausing, soon_key
from bot.desk.going import MOST, notes, waiting
from bot.halting import changes, closes, every, halts, surely, undoes
from bot.meant import bare_words, refs, without_refs
from bot.taking import Taking
from bot.turn import Turn
from bot.words import Answer, Button, Press, Said, joined
from storage import cards, people, replies
from storage.replies import Reply

SHORT = 3
"""With more words somebody says more than which one it is."""

_FIRST = frozenset(
    (
        "first",
        "old",
        "older",
        "oldest",
        "premier",
        "premiere",
        "ancien",
        "ancienne",
        "lancien",
        "lancienne",
    )
)
_LAST = frozenset(("last", "new", "newer", "newest", "latest", "dernier", "derniere", "nouvelle"))
_NEXT = frozenset(("second", "deuxieme", "seconde"))
_SMALL = frozenset(
    (
        "the", "one", "ones", "please", "pls", "of", "them", "my", "answer", "to", "not", "no",
        "send", "dont", "stop", "le", "la", "les", "l", "a", "svp", "stp", "reponse", "celle",
        "celui", "and", "et",
    )
)  # fmt: skip
"""What says nothing of which one is meant."""


# --- Words by themselves ---------------------------------------------------------------------


def halted(turn: Turn, said: Said, taking: Taking) -> Answer | None:
    """Let what waits not go out, because words by themselves say so.

    What may be an answer, too, is for what is open on the screen, where that is something else.
    """
    if forms.awaited(turn, said, taking.sheets) is not None:
        return None
    if which := _which(turn, said, taking):
        return which
    words, named = without_refs(said.text), refs(said.text)
    if changes(words):
        return _changes(turn, said, taking)
    if not (surely(words) if named or _open_else(turn, said) else halts(words)):
        return None
    found = [one for one in notes(turn, taking.registry.public) if named <= refs(one.label)]
    if len(found) > 1 and not every(words):
        return _asks(turn, found)
    return _let_go(turn, said, taking, found)


def _changes(turn: Turn, said: Said, taking: Taking) -> Answer | None:
    """Show what they wrote last, where words ask to put it otherwise: it goes by a tap alone."""
    if _open_else(turn, said) or not (found := waiting(turn)):
        return None
    pausing.hold(turn, found)  # the one before may be meant as well
    group_id, kind, waits = max(found, key=lambda one: one[2].at)
    taking.enter(turn, group_id)
    post = taking.registry.cards[f"{kind}_{SOON}"].draw(turn, *soon_key(waits))
    return Answer(post) if post else None


def _open_else(turn: Turn, said: Said) -> bool:
    """Whether something else stands there that words may answer than what is on its way."""
    last = asked.last(turn)
    item = last.shown if last and asked.answers(said, last) else None
    if item is not None and item.until is None:
        return True
    elsewhere = item is None or screen.offers(turn, "my_day_answer")
    return elsewhere and refuses(said.text) and bool(pressing.question(turn))


def _asks(turn: Turn, found: Sequence[Button]) -> Answer:
    pausing.hold(turn, waiting(turn))
    return turn.say(turn.t("Which one is not to be sent?"), *found[:MOST])


def _which(turn: Turn, said: Said, taking: Taking) -> Answer | None:
    """Take words for which one is not to be sent, where that was asked just now."""
    there = [one for one in screen.standing(turn) if one.data.partition("-")[0].endswith("_note")]
    found = [one for one in notes(turn, taking.registry.public) if one in there]
    if len(found) <= 1 or not said.text.strip():
        return None
    typed = bare_words(without_refs(said.text)).split()
    if every(said.text) and len(typed) <= SHORT + 1:
        return _let_go(turn, said, taking, found)
    meant = _meant(found, refs(said.text), [one for one in typed if one not in _SMALL])
    if len(meant) == 1:
        return _let_go(turn, said, taking, meant)
    short = len(said.text.split()) <= SHORT and pressing.button(turn, said.text) is None
    return _asks(turn, meant or found) if meant or short or halts(said.text) else None


def _meant(
    found: Sequence[Button], named: frozenset[str], words: Sequence[str]
) -> Sequence[Button]:
    """Return those that words name: by a number, by the group, or by which came first."""
    if not named and not words:
        return ()
    for places, at in ((_FIRST, 0), (_NEXT, 1), (_LAST, -1)):
        if words and places.issuperset(words):
            return (found[at],)
    labels = [(one, frozenset(bare_words(one.label).split())) for one in found]
    return [one for one, label in labels if named <= refs(one.label) and label.issuperset(words)]


def _let_go(turn: Turn, said: Said, taking: Taking, found: Sequence[Button]) -> Answer | None:
    """Press each of these, and say all that came of it."""
    presses = [Press(said.chat, said.actor, one.data, said.message) for one in found]
    given = [taking.press(turn, one) for one in presses]
    told = [one.post.text for one in given if one is not None and one.post is not None]
    if len(told) <= 1:
        return next(iter(given), None)
    return turn.line(joined(told, "\n"))


# --- Whether other words go in its place -------------------------------------------------------

_AGREE = frozenset(
    (
        "yes", "y", "yeah", "yep", "ok", "okay", "k", "sure", "use", "replace", "fine", "right",
        "correct", "oui", "ouais", "daccord", "remplacez", "remplacer", "remplace", "utilisez",
        "utiliser", "prenez",
    )
)  # fmt: skip
_KEEP = frozenset(
    ("keep", "leave", "stay", "stays", "gardez", "garder", "garde", "laissez", "laisser", "laisse")
)  # fmt: skip
_ABOUT = frozenset(
    (
        "it", "this", "that", "these", "those", "instead", "is", "as", "was", "please", "pls",
        "thanks", "thank", "you", "do", "words", "answer", "the", "one", "send", "cest", "comme",
        "etait", "ca", "celle", "celui", "ci", "la", "le", "les", "l", "mots", "reponse", "svp",
        "stp", "merci", "plutot",
    )
)  # fmt: skip
_WAS = _FIRST | {"no", "nope", "non", "what", "i", "had", "before"}


def decided(turn: Turn, said: Said, taking: Taking) -> Answer | None:
    """Take words for the yes or the no, where it is asked whether others are the answer."""
    ways, no = screen.ways(turn, "my_day_answer"), screen.ways(turn, "what_is")
    words = frozenset(bare_words(said.text).split())
    if len(ways) != 1 or not no or not words:
        return None
    pressed = None
    if words & _AGREE and words <= _AGREE | _ABOUT | _LAST:
        pressed = ways[0]
    elif words & _KEEP and words <= _KEEP | _ABOUT | _WAS:
        pressed = no[0]
    if pressed is None:
        return None
    return taking.press(turn, Press(said.chat, said.actor, pressed.data, said.message))


# --- A reply to its card ---------------------------------------------------------------------


def replied(turn: Turn, said: Said, taking: Taking) -> Answer | None:
    """Take a reply that only halts: what it replies to stops, or comes back, or says whose it is.

    Under what is still to be answered a bare "no" can be an answer, unless one of theirs waits.
    """
    if not said.answers or not (halts(said.text) or closes(said.text)):
        return None
    found = cards.card_of(turn.db, turn.chat.platform, turn.chat.id, said.answers)
    group_id, card, key = found or ("", "", "")
    kind, _, about = card.partition("_")
    about = SOON if about == HELD else about
    takes = taking.registry.cards.get(card)
    if takes is None or takes.reply is None or f"{kind}_{SOON}" not in taking.registry.cards:
        return None
    number, *serials = (int(one) for one in key.split("_"))
    if closes(said.text):
        return went.well(turn) if about == SOON else None
    if about == SOON and turn.private and not undoes(said.text):
        sent = _went(turn, (group_id, kind, number), *serials)
        if sent is not None:
            return went.means(turn, taking, group_id, kind, sent)
    press, serial = "note", 0
    if about == SOON:
        press, serial = _of_its_card(turn, said, (group_id, kind, number), *serials)
    elif theirs := _theirs(turn, group_id, kind, number):
        serial = theirs[-1].serial
    elif about and surely(said.text):
        others = replies.prepared(turn.db, group_id, kind, number)
        serial = others[-1].serial if others else 0
    if not serial:
        return None
    data = f"{kind}_{press}-{group_id}-{number}-{serial}"
    return taking.press(turn, Press(said.chat, said.actor, data, said.message))


def _of_its_card(
    turn: Turn, said: Said, thing: tuple[str, str, int], serial: int, words: int
) -> tuple[str, int]:
    """Return what a halting reply presses under the card of one that waits, or that was sent."""
    group_id, kind, number = thing
    if any(one.serial == words for one in replies.prepared(turn.db, group_id, kind, number)):
        return "note", words
    if undoes(said.text) and replies.reply(turn.db, group_id, kind, number, serial):
        return "unsay", serial
    theirs = _theirs(turn, group_id, kind, number)
    return "note", theirs[-1].serial if theirs else serial


def _went(turn: Turn, thing: tuple[str, str, int], serial: int, words: int) -> Reply | None:
    """Return what stands of theirs under the card of one that was sent; None where one waits."""
    group_id, kind, number = thing
    waits = replies.prepared(turn.db, group_id, kind, number)
    said = replies.reply(turn.db, group_id, kind, number, serial)
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    mine = said is not None and person is not None and said.person_id == person.id
    here = any(one.serial == words for one in waits) or _theirs(turn, group_id, kind, number)
    return said if mine and not here else None


def _theirs(turn: Turn, group_id: str, kind: str, number: int) -> list[Reply]:
    found = waiting(turn)
    return [one for *its, one in found if (*its, one.number) == (group_id, kind, number)]
