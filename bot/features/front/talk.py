"""What is said in the private chat before, between and beside the features."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from bot import asked, danger, forms, over, paging
from bot.feature import Feature
from bot.features.front import card
from bot.texts import LANGUAGE_NAMES, LANGUAGES, N_
from bot.tongue import SPOKEN
from bot.turn import Turn
from bot.view import Row, rows
from bot.words import Answer, Text, cited, joined
from storage import people
from storage.groups import Group
from storage.stops import stopped

WAYS = {N_("Set up my group"): "setup_start", N_("Look around first"): "look_around"}
"""What whoever has no group can do, besides finding help."""

SOME = 2
"""So many answers at least: one alone only says where somebody began."""


def welcome(turn: Turn, *begun: Row, door: str = "") -> Answer:
    """Greet somebody who comes without a group, or ask which of their groups this is about.

    `begun` leads back to what they have begun. `door` is one that they named, which only opens in
    a group.
    """
    found = my_groups(turn)
    if found:
        return _which(turn, 1, found, *begun)
    if turn.chat.place and not turn.manages:
        text = turn.t("Nobody has set me up here yet. If you manage this server, you can.")
        return turn.say(joined([text, danger.now(turn)], "\n"))
    text = turn.t(
        "If you are in danger, call 911: I call nobody. I am a bot for neighbours and their "
        "contacts. Is your street here? Tap a button on its card in your group chat. If not, "
        "set it up: ten minutes, nothing is posted before the end."
    )
    if door:
        text = turn.t(
            "{door} opens only for somebody in a group that has me. If yours does, tap it on the "
            "card in your group chat. If you are in danger, call 911: I call nobody.",
            door=cited(door),
        )
    ways = [turn.button(label, action) for label, action in WAYS.items()]
    return turn.say(text, *begun, turn.button(N_("Find help"), "help_find"), *ways)


def under_way(turn: Turn, features: Sequence[Feature], *begun: Row) -> Answer | None:
    """Return where somebody is who sets up a group, also a day later; None for anybody else.

    `begun` makes words the answer that they left there.
    """
    for one in features:
        for sheet in one.sheets:
            if sheet.needs_group or not sheet.again or len(forms.values(turn, sheet) or ()) < SOME:
                continue
            stands = one.presses[sheet.again].run(turn)
            if stands is not None and stands.post is not None:
                find = turn.button(N_("Find help"), "help_find")
                return turn.say(stands.post.text, *begun, *stands.post.rows, find)
    return None


def which(turn: Turn, number: int) -> Answer:
    """Show one screen of somebody's groups."""
    return _which(turn, number, my_groups(turn))


def _which(turn: Turn, number: int, found: Sequence[Group], *begun: Row) -> Answer:
    buttons = [one for row in rows(begun) for one in row]
    for group in found:
        turn.home = group
        buttons.append(turn.named(group.name, "menu"))
    head = turn.t("Which group is this about?")
    return paging.page(turn, number, paging.alone(buttons), ("choose_page",), head=head, back=())


def look_around(turn: Turn) -> Answer:
    """Say in a few lines what the bot does."""
    return turn.say(
        turn.t(
            "In your group I keep one card with buttons: report a problem, ask the police contact, "
            "tell something privately, vote on a date. Organizers write to everyone at once. "
            "I read only what is meant for me."
        ),
        turn.button(N_("Set up my group"), "setup_start"),
    )


def speak(turn: Turn, language: str) -> Answer:
    """Speak this language with this person from now on; whoever comes by a link is asked first."""
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    if turn.linked:
        turn.speak(chosen)
        question = turn.t("Shall I write to you in English from now on?")
        yes = turn.button(N_("Yes"), "speak", chosen)
        return turn.say(question, (yes, turn.button(N_("No"), "menu")))
    people.set_language(turn.db, turn.me.id, chosen)
    turn.forget(SPOKEN)
    turn.speak(chosen)
    asked.aside(turn)
    said = turn.t("I write to you in English now.")
    return turn.say(said, turn.button(N_("Menu"), "menu"))


def my_groups(turn: Turn) -> list[Group]:
    """Return the groups that are offered to this person: one that has stopped beside no other."""
    return over.living(turn) or over.known(turn)


# --- Short answers to what has no door --------------------------------------------------------

Said = tuple[Text, tuple[Row, ...]]
"""What is said, and the buttons under it."""


def thanks(turn: Turn) -> Said:
    """Somebody says thank you, or goodbye."""
    return turn.t("You are welcome."), ()


def who(turn: Turn) -> Said:
    """Somebody asks what this is."""
    text = turn.t(
        "I am a bot, not a person. Here you report a problem, ask a question, tell something "
        "privately and find help. I pass on only what you choose to send."
    )
    more = turn.button(N_("What I can do"), "help_about", 1)
    return joined([text, _nobody(turn)], " "), (more,)


def anyone(turn: Turn) -> Said:
    """Somebody asks whether anybody is there."""
    text = turn.t("I am a bot: no person reads along here, and you can write to people through me.")
    return joined([text, _nobody(turn)], " "), _ways(turn)


def police(turn: Turn) -> Said:
    """Somebody asks whether this is the police."""
    text = turn.t("No, I am a bot and not police. Nobody reads this before you send it.")
    contacts = card.contacts(turn) if turn.home else Text()
    return joined([text, contacts, danger.now(turn)], " "), _ways(turn)


def name(turn: Turn) -> Said:
    """Somebody wants to be called something else."""
    return turn.t(
        "I call you what this app calls you. Change your name in its settings, and I follow."
    ), ()


def other(turn: Turn) -> Said:
    """Somebody asks for a language that we do not speak."""
    text = turn.t(
        "I write English and French only. 911 and 211 answer in many languages: say the name of "
        "yours in English."
    )
    names = tuple(turn.named(LANGUAGE_NAMES[one], "speak", one) for one in LANGUAGES)
    return joined([text, danger.now(turn)], " "), (names,)


def nothing(turn: Turn) -> Said:
    """Somebody answers where nothing was asked."""
    return turn.t("I have asked you nothing just now. What can I do for you?"), ()


def _nobody(turn: Turn) -> Text:
    return turn.t(
        "Nobody watches me all day. Danger now: call {number}.", number=danger.number(turn)
    )


def _ways(turn: Turn) -> tuple[Row, ...]:
    """Return the ways to people, where there is a group that goes on."""
    if turn.home is None or stopped(turn.db, turn.group.id):
        return (turn.button(N_("Find help"), "help_find"),)
    asking = turn.button(N_("Ask a question"), "question_start")
    return (asking, turn.button(N_("Find help"), "help_find"))


ANSWERS: Mapping[str, Callable[[Turn], Said]] = {
    "thanks": thanks,
    "who": who,
    "anyone": anyone,
    "police": police,
    "name": name,
    "other": other,
    "nothing": nothing,
}
"""By what `words.TALK` calls them."""
