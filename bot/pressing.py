"""Which of the buttons on somebody's screen they press by what they type: a label, a yes, a nod.

Where a form stands a press may send what was written, so fewer words press anything there.
"""

from __future__ import annotations

from collections.abc import Container

from bot import naming, screen, thanks, yesno
from bot.choosing import NO, NOTHING, YES, chosen, going_on
from bot.meant import bare_words, meant, refs, without_please
from bot.texts import LANGUAGES, N_, speaking
from bot.turn import Turn
from bot.words import Button

_GROUP = "form_to"
"""The one press of a form whose choices are no answers to it: for which group it is."""
_SENDS = YES | frozenset(
    bare_words(one)
    for one in (
        "send it", "send it please", "send please", "please send", "ok send", "ok send it",
        "yes send", "yes send it", "looks good", "envoyez", "envoie", "envoyez le", "ok envoyer",
        "oui envoyer", "c'est bon",
    )
)  # fmt: skip
"""What sends, said at a last look: whole phrases, and no slip of any."""
_HAVE = _SENDS | frozenset(
    bare_words(one)
    for one in (
        "ok", "okay", "k", "sure", "saved", "i saved them", "i have saved them", "i have them",
        "i have the words", "i saved the words", "i wrote them down", "got them", "got it", "done",
        "sent", "d'accord", "je les ai", "je les ai notés", "je les ai gardés", "j'ai les mots",
        "noté", "c'est noté", "fait", "c'est fait", "envoyé", "envoyer",
    )
)  # fmt: skip
"""What says that six words are saved, where only that is waited for."""
_NODS = frozenset(
    (
        "ok", "okay", "k", "sure", "sure thing", "go ahead", "go for it", "sounds good",
        "ok thanks", "okay thanks", "ok go ahead", "daccord", "daccord merci", "ok merci",
        "cest beau", "ok cest beau", "ca marche", "allez y", "vas y",
    )
)  # fmt: skip
"""What agrees kindly: it presses a plain yes, and nothing that sends or ends something."""
_SEND = screen.labels(N_("Send"))
_SAVED = screen.labels(N_("I saved the words: send it"))
_REFUSES = screen.labels(N_("Not needed"), N_("Keep it"))
_RIGHT = screen.labels(N_("That is right"))
_WRONG = screen.labels(N_("Change"))
_SKIP = screen.labels(N_("Skip"))
_THANKS = screen.labels(N_("Thanks"))
_HELPED = screen.labels(N_("That helped"))
_SIGNS = {True: screen.labels(N_("Add my name")), False: screen.labels(N_("Leave out my name"))}


def button(turn: Turn, words: str, *, parts: bool = True) -> Button | None:
    """Return the button on the screen that says these words, or that a yes or no means.

    Where a form stands a press may send what was written: then no slip is forgiven, and where it
    does send, no part of a name. `parts`: a part of a choice's name, or its number, will do.
    """
    there = screen.there(turn)
    called, typed = _called(there), bare_words(words)
    kindly = labelled(turn, words)
    said = kindly or (None if screen.in_a_form(there) else meant(words, called))
    asked = screen.was_asked(turn)
    if not (agrees(words) and _asks_else(turn, there)):
        said = said or _answering(there, typed, asked=asked) or _alone(turn, there, typed)
        said = said or _nodded(turn, there, typed)
    told = _in_a_sentence(turn, there, words)
    said = said or _answering(there, told, asked=asked) or _alone(turn, there, told)
    said = said or _signed(turn, there, words)
    return said or (_alternative(there, words) if parts else None)


def labelled(turn: Turn, words: str) -> Button | None:
    """Return the button on the screen whose label these words are, in any of our languages."""
    return _called(screen.there(turn)).get(without_please(bare_words(words)))


def question(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons on the screen where it asks for a yes or a no, or for one of them."""
    there = screen.standing(turn)
    if _answering(there, "yes") or _answering(there, "no"):
        return there
    ways = [one for one in there if bare_words(one.label) not in screen.OUT]
    which = "?" in screen.asked(turn) and _alternatives(there)
    return there if which or (ways and yesno.asks_last(screen.asked(turn))) else ()


def back(turn: Turn) -> tuple[Button, ...]:
    """Return the way back to a question that stands on the screen."""
    beneath = screen.covered(turn)
    if beneath is None or not (question(turn) or _alternatives(screen.shown(beneath))):
        return ()
    return (turn.button(N_("Back"), "screen_back"),)


def way_out(turn: Turn, doors: Container[str]) -> Button | None:
    """Return what leaves the screen: [Stop], [Back], a [No] to a door, or the one [Cancel …].

    Where nothing of that stands beside a question, the menu does.
    """
    there = screen.there(turn)
    for label in (screen.STOP, screen.BACK):
        if found := [one for one in there if bare_words(one.label) in label]:
            return found[0]
    refused = [one for one in there if _leaves(one, doors)]
    cancels = [one for one in there if _first(one) in ("cancel", "annuler")]
    if refused or len(cancels) == 1:
        return (refused or cancels)[0]
    return _alone(turn, there, "no")


def stop(turn: Turn) -> Button | None:
    """Return the [Stop] that stands there."""
    return _one_called(screen.there(turn), screen.STOP)


def _leaves(one: Button, doors: Container[str]) -> bool:
    """Whether a button only says no: it opens a door, or asks what words are that wait."""
    action = one.data.partition("-")[0]
    says_no = bare_words(one.label) in ("no", "non")
    return action == "what_is" or (says_no and action in doors)


def nods(words: str) -> bool:
    """Whether words only agree to what is looked at: they are no new words for it."""
    return bare_words(words) in _SENDS | _SEND | _NODS


def agrees(words: str) -> bool:
    """Whether words only say yes: they name nothing of what they would press."""
    return bare_words(words) in _SENDS | _NODS


def signed_so(turn: Turn, words: str) -> bool:
    """Whether words ask for the name, or for none, where that is how it stands there."""
    wish = naming.wished(words, turn.actor.name)
    return wish is not None and _one_called(screen.there(turn), _SIGNS[not wish]) is not None


def _signed(turn: Turn, there: tuple[Button, ...], words: str) -> Button | None:
    """Return the button that puts somebody's name under it, or leaves it out, as words ask."""
    wish = naming.wished(words, turn.actor.name)
    return None if wish is None else _one_called(there, _SIGNS[wish])


def _one_called(there: tuple[Button, ...], labels: frozenset[str]) -> Button | None:
    found = [one for one in there if bare_words(one.label) in labels]
    return found[0] if len(found) == 1 else None


def _asks_else(turn: Turn, there: tuple[Button, ...]) -> bool:
    """Whether what is asked there is no yes or no, or stands below a newer screen."""
    beneath = screen.covered(turn)
    if beneath is not None and there != screen.shown(beneath):
        return True
    return yesno.asks_else(screen.asked(turn))


def sends(words: str) -> bool:
    """Whether words only say that what is looked at is to be sent."""
    return bare_words(words) in _SENDS | _SEND


def _called(there: tuple[Button, ...]) -> dict[str, Button]:
    """Return the buttons by what they say in any language; also by what stands before a comma."""
    short = [bare_words(one.label.partition(",")[0]) for one in there]
    alone = {name: one for name, one in zip(short, there, strict=True) if short.count(name) == 1}
    others = {bare_words(name): one for one in there for name in _elsewhere(one.label)}
    return others | alone | {bare_words(one.label): one for one in there}


def _elsewhere(label: str) -> list[str]:
    """Return a label in the other languages, in whichever the screen was shown."""
    return [name for one in LANGUAGES for name in speaking(one).elsewhere(label)]


def _alternative(there: tuple[Button, ...], words: str) -> Button | None:
    """Return the one choice that words name by a part of it, its number, or its place."""
    says_what = [one for one in there if one.data.startswith("say_")]
    choices = says_what or _alternatives(there) or _yes_and_no(there)
    if any(bare_words(one.label) in _SEND for one in there):
        return None
    numbered = [one for one in choices if refs(words) and refs(words) == refs(one.label)]
    if len(words.split()) == 1 and len(numbered) == 1:
        return numbered[0]
    return chosen(words, {bare_words(one.label): one for one in choices})


def _yes_and_no(there: tuple[Button, ...]) -> list[Button]:
    """Return the buttons beside the way out where one of them says yes, and one no.

    In a form a part of a name chooses nothing: it may be a last look.
    """
    if screen.in_a_form(there):
        return []
    ways = [one for one in there if bare_words(one.label) not in screen.OUT]
    return ways if any(map(_says_yes, ways)) and any(map(_refuses, ways)) else []


def _alternatives(there: tuple[Button, ...]) -> list[Button]:
    """Return the buttons of one press that differ in what they carry: "which?" asks for one."""
    differ = {one.data: one for one in there}.values()
    actions = [one.data.partition("-")[0] for one in differ]
    return [
        one
        for one, action in zip(differ, actions, strict=True)
        if actions.count(action) > 1 and (action == _GROUP or not action.startswith("form_"))
    ]


def _answering(there: tuple[Button, ...], typed: str, *, asked: bool = True) -> Button | None:
    """Return the one button that a yes or a no means, whatever its own words are.

    `asked`: it was shown to whoever answers, and did not come by itself. A yes may be for what was
    there before; it presses nothing that does not say yes.
    """
    found: list[Button] = []
    if typed in NO:
        found = [one for one in there if _refuses(one)] or _changing(there)
    elif thanks.only(typed):
        helps = _HELPED if thanks.helped(typed) else frozenset()
        found = [one for one in there if bare_words(one.label) in _THANKS | helps]
    elif typed in _HAVE and (saved := _saved(there)):
        found = saved
    elif typed in _SENDS:
        found = [one for one in there if bare_words(one.label) in _SEND]
        if typed in YES and not found:
            found = [one for one in there if _says_yes(one)] or (_other(there) if asked else [])
    if not found and typed in NOTHING:
        found = [one for one in there if bare_words(one.label) in _SKIP]
    if not found and asked:
        return going_on(typed, {bare_words(one.label): one for one in there})
    return found[0] if len(found) == 1 else None


def _nodded(turn: Turn, there: tuple[Button, ...], typed: str) -> Button | None:
    """Return the one plain yes that a nod means: never a last look, and never about danger."""
    right = any(bare_words(one.label) in _RIGHT for one in there)  # nothing is sent with it
    careful = (
        (screen.in_a_form(there) and not right)
        or not screen.was_asked(turn)
        or yesno.about_danger(screen.asked(turn))
    )
    if typed not in _NODS or careful or any(bare_words(one.label) in _SEND for one in there):
        return None
    found = [one for one in there if _says_yes(one)]
    return found[0] if len(found) == 1 else None


def _alone(turn: Turn, there: tuple[Button, ...], typed: str) -> Button | None:
    """Return what a yes or a no means where neither is on a button and the text ends by asking it.

    A yes is the one button beside the way back, and a no is the way back.
    """
    beneath, asked = screen.covered(turn), screen.was_asked(turn)
    above = beneath is not None and there != screen.shown(beneath)
    if not asked or above or screen.in_a_form(there) or not yesno.asks_last(screen.asked(turn)):
        return None
    names = {one: bare_words(one.label) for one in there}
    back = [
        one for way in (screen.STOP, screen.BACK, screen.MENU) for one in there if names[one] in way
    ]
    ways = [one for one in there if names[one] not in screen.OUT]
    if not back or not ways or any(_says_yes(one) or _refuses(one) for one in ways):
        return None
    if typed in YES and len(ways) == 1 and names[ways[0]] not in screen.UNDOES:
        return ways[0]
    return back[0] if typed in NO else None


def _in_a_sentence(turn: Turn, there: tuple[Button, ...], words: str) -> str:
    """Return the yes or no that a sentence says about the question; at a last look it says none."""
    ways = [one for one in there if _refuses(one) or _first(one) in ("yes", "oui")]
    alone = _alone(turn, there, "yes")
    ways = ways or ([alone] if alone else [])
    if not ways or any(bare_words(one.label) in _SEND for one in there):
        return ""
    yes = [one for one in ways if not _refuses(one)]
    # What several of them add to a yes is no part of the question: it is not refused with a no.
    told = [one for one in (*ways, *_other(there)) if one not in yes or len(yes) == 1]
    labels = [one.label for one in told]
    others = (name for label in labels for name in turn.texts.elsewhere(label))
    return yesno.read(words, screen.asked(turn), (*labels, *others))


def saves(turn: Turn) -> bool:
    """Whether what stands there only waits for somebody to have saved six words."""
    return bool(_saved(screen.there(turn)))


def _saved(there: tuple[Button, ...]) -> list[Button]:
    return [one for one in there if bare_words(one.label) in _SAVED]


def _other(there: tuple[Button, ...]) -> list[Button]:
    """Return what stands beside the one button that says no.

    Beside “Not needed” nothing does: a yes to "Danger now?" does not say that 911 was called.
    """
    if sum(map(_says_no, there)) != 1:
        return []
    return [one for one in there if not _says_no(one) and bare_words(one.label) not in screen.OUT]


def _refuses(one: Button) -> bool:
    return _says_no(one) or bare_words(one.label) in _REFUSES


def _says_no(one: Button) -> bool:
    return _first(one) in ("no", "non", "stay", "rester")


def _says_yes(one: Button) -> bool:
    return _first(one) in ("yes", "oui") or bare_words(one.label) in _RIGHT


def _changing(there: tuple[Button, ...]) -> list[Button]:
    """Return [Change] where it stands beside [That is right]: a no means that."""
    right = any(bare_words(one.label) in _RIGHT for one in there)
    return [one for one in there if right and bare_words(one.label) in _WRONG]


def _first(one: Button) -> str:
    return bare_words(one.label).partition(" ")[0]
