"""What stands on somebody's screen, so that who types what a button says has pressed it.

In memory only, for as long as nothing else came there.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import datetime, timedelta

from bot import naming, thanks, yesno
from bot.choosing import NO, NOTHING, YES, chosen, going_on
from bot.meant import bare_words, meant, refs, without_please
from bot.memory import Memory
from bot.texts import LANGUAGES, N_, speaking
from bot.turn import Turn
from bot.words import Button, Post, Way

SCREEN = "screen"
_BENEATH = "screen beneath"
_HUSHED = "screen hushed"
_CAME = "screen came by itself"
_ASKS = "screen asks"
_AT = "screen at"
KEPT = timedelta(minutes=30)

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


def _labels(*labels: str) -> frozenset[str]:
    return frozenset(
        bare_words(speaking(one).label(label)) for one in LANGUAGES for label in labels
    )


_NODS = frozenset(
    (
        "ok", "okay", "k", "sure", "sure thing", "go ahead", "go for it", "sounds good",
        "ok thanks", "okay thanks", "ok go ahead", "daccord", "daccord merci", "ok merci",
        "cest beau", "ok cest beau", "ca marche", "allez y", "vas y",
    )
)  # fmt: skip
"""What agrees kindly: it presses a plain yes, and nothing that sends or ends something."""

_SEND = _labels(N_("Send"))
_SAVED = _labels(N_("I saved the words: send it"))
_REFUSES = _labels(N_("Not needed"), N_("Keep it"))
_RIGHT = _labels(N_("That is right"))
_WRONG = _labels(N_("Change"))
_SKIP = _labels(N_("Skip"))
_STOP, _BACK = _labels(N_("Stop")), _labels(N_("Back"))
_MENU = _labels(N_("Menu"))
_THANKS = _labels(N_("Thanks"))
_HELPED = _labels(N_("That helped"))
_OUT = _STOP | _BACK | _MENU | _labels(N_("Fewer messages"))
_UNDOES = _labels(
    N_("Take it back"), N_("Take this back"), N_("It was a mistake"), N_("Write to me again")
)
"""What takes back what was done. It is offered to whoever types "cancel", and never pressed."""
_OVER = _labels(N_("All clear"))
_SIGNS = {True: _labels(N_("Add my name")), False: _labels(N_("Leave out my name"))}


def show(turn: Turn, post: Post) -> None:
    """Remember what somebody was just shown and nobody else, wherever it stands.

    What asks about words that answered nothing stands over what was there: that stays the question.
    So it does where the same buttons stand there again.
    """
    buttons, asks = shown(post), _own_words(post)
    if buttons == turn.recall(SCREEN) and "?" not in asks:
        asks = turn.recall(_ASKS) or asks
    if turn.over_screen and (beneath := again(turn)):
        buttons, asks = (*buttons, *shown(beneath)), _own_words(beneath)
        turn.prolong(_BENEATH)
    elif buttons and _stays(post, buttons):
        turn.remember(_BENEATH, post)
    else:
        turn.forget(_BENEATH)
    turn.forget(_CAME)
    for name, value in ((SCREEN, buttons), (_ASKS, asks), (_AT, turn.number)):
        if buttons:
            turn.remember(name, value)
        else:
            turn.forget(name)


def _stays(post: Post, buttons: tuple[Button, ...]) -> bool:
    """Whether words may come over a screen and leave it where it was."""
    quotes = any(one.quoted for one in post.text.spans)
    waits = any(one.data.startswith("drop_words-") for one in buttons)
    return not (quotes or waits or _in_a_form(buttons))


def comes(memory: Memory, account: tuple[str, str], post: Post, now: datetime) -> None:
    """A card or a word of ours came to somebody: from now on it is what stands there last.

    What is for its reader alone is something private, however it came.
    """
    memory.drop((*account, _BENEATH))
    memory.drop((*account, _AT))
    memory.put((*account, SCREEN), shown(post), now + KEPT)
    memory.put((*account, _CAME), post.protect, now + KEPT)
    memory.put((*account, _ASKS), _own_words(post), now + KEPT)
    if post.protect:
        memory.put((*account, _HUSHED), True, now + KEPT)


def gone(memory: Memory, account: tuple[str, str]) -> None:
    """Something came over a screen: what is typed now may be about that."""
    for what in (_BENEATH, SCREEN, _ASKS):
        memory.drop((*account, what))


def at(turn: Turn) -> str:
    """Return what somebody did to see what stands there; "" where it came by itself."""
    return turn.recall(_AT) or ""


def shown(post: Post) -> tuple[Button, ...]:
    """Return the buttons of a message that typed words can press."""
    return tuple(one for row in post.rows for one in row if one.way in (Way.PRESS, Way.DOOR))


def button(turn: Turn, words: str, *, parts: bool = True) -> Button | None:
    """Return the button on the screen that says these words, or that a yes or no means.

    Where a form stands a press may send what was written: then no slip is forgiven, and where it
    does send, no part of a name. `parts`: a part of a choice's name, or its number, will do.
    """
    there = _there(turn)
    called, typed = _called(there), bare_words(words)
    kindly = called.get(without_please(typed))
    said = kindly or (None if _in_a_form(there) else meant(words, called))
    asked = _was_asked(turn)
    if not (agrees(words) and _asks_else(turn, there)):
        said = said or _answering(there, typed, asked=asked) or _alone(turn, there, typed)
        said = said or _nodded(turn, there, typed)
    told = _in_a_sentence(turn, there, words)
    said = said or _answering(there, told, asked=asked) or _alone(turn, there, told)
    said = said or _signed(turn, there, words)
    return said or (_alternative(there, words) if parts else None)


def carried(turn: Turn, action: str) -> frozenset[str]:
    """Return the last word that each button of one press on the screen carries."""
    words = (one.data.split("-") for one in _there(turn))
    return frozenset(parts[-1] for parts in words if parts[0] == action)


def question(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons on the screen where it asks for a yes or a no, or for one of them."""
    there = standing(turn)
    if _answering(there, "yes") or _answering(there, "no"):
        return there
    ways = [one for one in there if bare_words(one.label) not in _OUT]
    which = "?" in _asked(turn) and _alternatives(there)
    return there if which or (ways and yesno.asks_last(_asked(turn))) else ()


def standing(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons of what was there before words that answered nothing came over it."""
    beneath = _beneath(turn)
    return shown(beneath) if beneath else _there(turn)


def own(there: Iterable[Button]) -> list[Button]:
    """Return the buttons that neither lead out nor take back what was done."""
    return [one for one in there if bare_words(one.label) not in _OUT | _UNDOES]


def undoing(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons on the screen where one takes back what was done."""
    there = standing(turn)
    return there if any(bare_words(one.label) in _UNDOES for one in there) else ()


def ending(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons there that take back, or say that it is over, and no others."""
    return ending_among(standing(turn))


def ending_among(there: Iterable[Button]) -> tuple[Button, ...]:
    """Return those of some buttons that take back, or say that it is over."""
    return tuple(one for one in there if bare_words(one.label) in _UNDOES | _OVER)


def ends(turn: Turn) -> tuple[Button, ...]:
    """Return the buttons there that a "stop" may mean: what takes back, or says that it is over.

    What came by itself and can be taken back does not make a "stop" mean that.
    """
    there = standing(turn)
    if any(bare_words(one.label) in _OVER for one in there):
        return there
    if turn.recall(_CAME) is not None:
        return ()
    return tuple(one for one in undoing(turn) if bare_words(one.label) in _UNDOES)


def back(turn: Turn) -> tuple[Button, ...]:
    """Return the way back to a question that stands on the screen."""
    beneath = _beneath(turn)
    if beneath is None or not (question(turn) or _alternatives(shown(beneath))):
        return ()
    return (turn.button(N_("Back"), "screen_back"),)


def way_out(turn: Turn, doors: Container[str]) -> Button | None:
    """Return what leaves the screen: [Stop], [Back], a [No] to a door, or the one [Cancel …].

    Where nothing of that stands beside a question, the menu does.
    """
    there = _there(turn)
    for label in (_STOP, _BACK):
        if found := [one for one in there if bare_words(one.label) in label]:
            return found[0]
    refused = [one for one in there if _leaves(one, doors)]
    cancels = [one for one in there if _first(one) in ("cancel", "annuler")]
    if refused or len(cancels) == 1:
        return (refused or cancels)[0]
    return _alone(turn, there, "no")


def stop(turn: Turn) -> Button | None:
    """Return the [Stop] that stands there."""
    return _one_called(_there(turn), _STOP)


def _leaves(one: Button, doors: Container[str]) -> bool:
    """Whether a button only says no: it opens a door, or asks what words are that wait."""
    action = one.data.partition("-")[0]
    says_no = bare_words(one.label) in ("no", "non")
    return action == "what_is" or (says_no and action in doors)


def again(turn: Turn) -> Post | None:
    """Return the question that words came over, None where it is not known any more."""
    post: Post | None = turn.recall(_BENEATH)
    return post


def ways(turn: Turn, action: str) -> tuple[Button, ...]:
    """Return the buttons of one press that stand there."""
    return tuple(one for one in _there(turn) if one.data.partition("-")[0] == action)


def offers(turn: Turn, press: str) -> bool:
    """Whether a button stands there whose press begins like this."""
    return any(one.data.startswith(press) for one in _there(turn))


def hush(turn: Turn) -> None:
    """Something private stands there: nothing public is offered for words before it is left."""
    turn.remember(_HUSHED, value=True)


def speaks_up(turn: Turn) -> None:
    """Something private is left."""
    turn.forget(_HUSHED)


def hushed(turn: Turn) -> bool:
    """Whether words that come now may be about something private."""
    return turn.recall(_HUSHED) is not None


def secret(turn: Turn) -> bool:
    """Whether words are about something private that is not what stands there."""
    return hushed(turn) and turn.recall(_CAME) is not True


def nods(words: str) -> bool:
    """Whether words only agree to what is looked at: they are no new words for it."""
    return bare_words(words) in _SENDS | _SEND | _NODS


def agrees(words: str) -> bool:
    """Whether words only say yes: they name nothing of what they would press."""
    return bare_words(words) in _SENDS | _NODS


def signed_so(turn: Turn, words: str) -> bool:
    """Whether words ask for the name, or for none, where that is how it stands there."""
    wish = naming.wished(words, turn.actor.name)
    return wish is not None and _one_called(_there(turn), _SIGNS[not wish]) is not None


def _signed(turn: Turn, there: tuple[Button, ...], words: str) -> Button | None:
    """Return the button that puts somebody's name under it, or leaves it out, as words ask."""
    wish = naming.wished(words, turn.actor.name)
    return None if wish is None else _one_called(there, _SIGNS[wish])


def _one_called(there: tuple[Button, ...], labels: frozenset[str]) -> Button | None:
    found = [one for one in there if bare_words(one.label) in labels]
    return found[0] if len(found) == 1 else None


def _asks_else(turn: Turn, there: tuple[Button, ...]) -> bool:
    """Whether what is asked there is no yes or no, or stands below a newer screen."""
    beneath = _beneath(turn)
    if beneath is not None and there != shown(beneath):
        return True
    return yesno.asks_else(_asked(turn))


def sends(words: str) -> bool:
    """Whether words only say that what is looked at is to be sent."""
    return bare_words(words) in _SENDS | _SEND


def _there(turn: Turn) -> tuple[Button, ...]:
    there: tuple[Button, ...] = turn.recall(SCREEN) or ()
    return there if turn.replied is None else shown(turn.replied)


def _beneath(turn: Turn) -> Post | None:
    return again(turn) if turn.replied is None else None


def _asked(turn: Turn) -> str:
    """Return our own words on the screen."""
    return _own_words(turn.replied) if turn.replied else turn.recall(_ASKS) or ""


def _was_asked(turn: Turn) -> bool:
    """Whether somebody asked for what stands there, or replies to it: it did not come over them."""
    return turn.replied is not None or turn.recall(_CAME) is None


def _own_words(post: Post) -> str:
    """Return what we say in a message, without what somebody wrote."""
    return "".join(one.text for one in post.text.spans if not one.quoted)


def _in_a_form(there: tuple[Button, ...]) -> bool:
    return any(one.data.startswith("form_") for one in there)


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
    if _in_a_form(there):
        return []
    ways = [one for one in there if bare_words(one.label) not in _OUT]
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
    careful = _in_a_form(there) or not _was_asked(turn) or yesno.about_danger(_asked(turn))
    if typed not in _NODS or careful or any(bare_words(one.label) in _SEND for one in there):
        return None
    found = [one for one in there if _says_yes(one)]
    return found[0] if len(found) == 1 else None


def _alone(turn: Turn, there: tuple[Button, ...], typed: str) -> Button | None:
    """Return what a yes or a no means where neither is on a button and the text ends by asking it.

    A yes is the one button beside the way back, and a no is the way back.
    """
    beneath, asked = _beneath(turn), _was_asked(turn)
    above = beneath is not None and there != shown(beneath)
    if not asked or above or _in_a_form(there) or not yesno.asks_last(_asked(turn)):
        return None
    names = {one: bare_words(one.label) for one in there}
    back = [one for way in (_STOP, _BACK, _MENU) for one in there if names[one] in way]
    ways = [one for one in there if names[one] not in _OUT]
    if not back or not ways or any(_says_yes(one) or _refuses(one) for one in ways):
        return None
    if typed in YES and len(ways) == 1 and names[ways[0]] not in _UNDOES:
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
    return yesno.read(words, _asked(turn), (*labels, *others))


def saves(turn: Turn) -> bool:
    """Whether what stands there only waits for somebody to have saved six words."""
    return bool(_saved(_there(turn)))


def _saved(there: tuple[Button, ...]) -> list[Button]:
    return [one for one in there if bare_words(one.label) in _SAVED]


def _other(there: tuple[Button, ...]) -> list[Button]:
    """Return what stands beside the one button that says no.

    Beside “Not needed” nothing does: a yes to "Danger now?" does not say that 911 was called.
    """
    if sum(map(_says_no, there)) != 1:
        return []
    return [one for one in there if not _says_no(one) and bare_words(one.label) not in _OUT]


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
