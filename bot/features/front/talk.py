"""What is said in the private chat before, between and beside the features."""

from __future__ import annotations

from bot.texts import LANGUAGES, N_
from bot.turn import Turn
from bot.words import Answer, Button
from storage import groups, people
from storage.groups import Group


def welcome(turn: Turn, *begun: Button) -> Answer:
    """Greet somebody who comes without a group, or ask which of their groups this is about.

    `begun` leads back to what they have begun.
    """
    found = my_groups(turn)
    if found:
        rows = []
        for group in found:
            turn.home = group
            rows.append(turn.named(group.name, "menu"))
        return turn.say(turn.t("Which group is this about?"), *begun, *rows)
    return turn.say(
        turn.t(
            "I help a street talk together and with its contacts. Danger now: call 911. "
            "Setting up takes ten minutes; stop any time, I remember. "
            "I post nothing before the last step."
        ),
        *begun,
        turn.button(N_("Set up my group"), "setup_start"),
        turn.button(N_("Look around first"), "look_around"),
    )


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
        asked = turn.t("Shall I write to you in English from now on?")
        yes = turn.button(N_("Yes"), "speak", chosen)
        return turn.say(asked, (yes, turn.button(N_("No"), "menu")))
    people.set_language(turn.db, turn.me.id, chosen)
    turn.speak(chosen)
    said = turn.t("I write to you in English now.")
    return turn.say(said, turn.button(N_("Menu"), "menu"))


def my_groups(turn: Turn) -> list[Group]:
    """Return the groups that this person is known in."""
    person = people.person(turn.db, turn.actor.platform, turn.actor.id)
    ids = people.groups_of(turn.db, person.id) if person else ()
    return [group for gid in ids if (group := groups.group(turn.db, gid))]
