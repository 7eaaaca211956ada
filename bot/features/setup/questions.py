"""The five questions of setting up. The answers are a draft on the disk until the last step."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot import claims, danger, desks, forms, which
from bot.binding import Forged
from bot.feature import Sheet
from bot.features.setup import card, channels, clock, numbers, rules
from bot.texts import LANGUAGES, N_
from bot.towns import ZONES, read, zone_of
from bot.turn import Turn
from bot.words import Answer, Field, Form, Said, Text, joined
from storage import groups

Answers = Mapping[str, str]


# --- The answers ---------------------------------------------------------------------------


def answers(turn: Turn) -> Answers:
    """Return what was answered so far; nothing when it was too long ago."""
    return forms.values(turn, SETUP) or {}


def keep(turn: Turn, **changed: str) -> Answers:
    """Keep answers, beside those there are."""
    return forms.keep(turn, SETUP, **changed)


def forget(turn: Turn, key: str) -> None:
    """Take an answer away, so that it is asked again."""
    left = {known: value for known, value in answers(turn).items() if known != key}
    forms.done(turn, SETUP)
    forms.keep(turn, SETUP, **left)


def _form(turn: Turn) -> Form:
    known = answers(turn)
    label = turn.texts.label
    name = Field(
        "name",
        label(N_("Name of the group")),
        turn.t("What is the group called?"),
        limit=which.NAME_LIMIT,
        value=known.get("name", ""),
    )
    town = Field("town", label(N_("Town")), turn.t("1 of 5: which town?"), limit=rules.TOWN_LIMIT)
    number = Field(
        "number",
        label(N_("Number when it is not urgent")),
        turn.t("2 of 5: danger is 911. Which number is it when it is not urgent? Type it."),
        required=False,
        limit=numbers.NUMBER_LIMIT,
    )
    asked: tuple[Field, ...] = (name, town, number, *channels.fields(turn, known))
    if not turn.can.forms:
        # One by one the clock is settled right after the town; the name is the chat's own.
        settled = known.get("town") and known.get("clock_of") == known["town"]
        # Where another group has that name, it is asked for before what comes next.
        mine = known.get("name", "")
        last = (number, name) if mine and not groups.taken(turn.db, mine) else (name, number)
        asked = (town, *last) if settled else (town, name)
    return Form(turn.link("setup"), label(N_("Your group")), asked)


def _check(turn: Turn, key: str, value: str) -> Text | None:
    if key == "number":
        return _wrong_number(turn, value)
    if key == "town" and (rules.is_no_town(value) or danger.is_urgent(value)):
        return turn.t("Please type the name of a town or city, for example Burnaby.")
    if key == "name" and groups.taken(turn.db, value):
        return _taken(turn, {**answers(turn), "name": value})
    there = groups.chat(turn.db, turn.actor.platform, value) if key in channels.KEYS else None
    if there is not None:
        other = turn.t("Please choose another.")
        return joined([claims.taken(turn, there.group_id, there.title), other], " ")
    return None


def _wrong_number(turn: Turn, value: str) -> Text | None:
    dialled = numbers.digits(value)
    if dialled == numbers.CRISIS:
        return turn.t("988 is for people in despair. Type the other number, or leave it out.")
    if dialled in numbers.DANGER:
        return turn.t(
            "{number} is for danger. Type the other number, or leave it out.", number=dialled
        )
    there = clock.settled(answers(turn))
    if numbers.is_number(value, there[1] if there else None):
        return None
    return turn.t("I cannot read that as a number. Type it like 604-555-0142.")


def _filled(turn: Turn, given: Answers) -> Answer:
    if not given.get("chat"):
        return lost(turn)
    if given.get("number"):
        keep(turn, number=numbers.as_dialled(given["number"]))
    if not given.get("place"):
        return go_on(turn)
    keep(turn, title="")  # until the channels were looked at
    return _look_at_channels(turn)


def _look_at_channels(turn: Turn) -> Answer:
    """Look whether the chosen channels will do, and go on when they do."""
    kept, wrong = channels.seen(turn, answers(turn))
    if wrong is not None:
        again = turn.button(N_("Check again"), "setup_pin", "again")
        change, stop = forms.change_button(turn, SETUP), forms.stop_button(turn, SETUP)
        return turn.say(wrong, again, (change, stop))
    keep(turn, **kept)
    return go_on(turn)


def _another_town(turn: Turn) -> Answer | None:
    """Take the name of a town where time and town are looked at for the town that it is."""
    known, said = answers(turn), turn.incoming
    typed = said.text.strip() if isinstance(said, Said) else ""
    if not known.get("town") or step(turn, known) != rules.CLOCK or _check(turn, "town", typed):
        return None
    if len(typed) > rules.TOWN_LIMIT or not read(typed).places:
        return None
    keep(turn, town=typed)
    return go_on(turn)


SETUP = Sheet(
    "setup",
    _form,
    _filled,
    _check,
    needs_group=False,
    again="setup_start",
    typed=_another_town,
)


# --- Going on, back and away ---------------------------------------------------------------


def go_on(turn: Turn) -> Answer:
    """Ask what comes next."""
    known = answers(turn)
    return ASKS[step(turn, known)](turn, known)


def step(turn: Turn, known: Answers) -> str:
    """Return the step that is to be taken now."""
    name = known.get("name", "")
    return rules.next_step(known, taken=bool(name) and groups.taken(turn.db, name))


def _ask_form(turn: Turn, known: Answers) -> Answer:
    return forms.ask(turn, SETUP, values=known)


def _ask_to_post(turn: Turn, known: Answers) -> Answer:
    return turn.say(
        card.preview(turn, known),
        turn.button(N_("Post it"), "setup_post"),
        (forms.change_button(turn, SETUP), *card.back_and_stop(turn, rules.PREVIEW)),
    )


def lost(turn: Turn, _known: Answers | None = None) -> Answer:
    """Say that there is nothing to go on with."""
    return turn.say(
        turn.t("That took a while. I threw it away and kept nothing."),
        turn.button(N_("Set up my group"), "setup_start"),
    )


def back(turn: Turn, before: str) -> Answer:
    """Ask the question before this step again."""
    if before not in rules.BEFORE:
        raise Forged(before)
    if turn.can.forms and before in (rules.CLOCK, rules.NAME, rules.READING):
        return forms.ask(turn, SETUP, values=answers(turn))
    forget(turn, rules.BEFORE[before])
    return go_on(turn)


# --- Town, clock and language --------------------------------------------------------------


def clock_is_right(turn: Turn) -> Answer:
    """Take town, clock and language as they were shown."""
    known = answers(turn)
    there = clock.settled(known)
    if there is not None:
        spoken = " ".join(clock.languages(turn, known))
        town, zone = there
        keep(turn, town=town, zone=zone, zone_of=town, clock_of=town, languages=spoken)
    return go_on(turn)


def add_language(turn: Turn, language: str) -> Answer:
    """Let the group speak one more language, and go on."""
    if language not in LANGUAGES:
        raise Forged(language)
    others = [one for one in clock.languages(turn, answers(turn)) if one != language]
    keep(turn, languages=" ".join((*others, language)))
    return clock_is_right(turn)


def speak(turn: Turn, language: str) -> Answer:
    """Go on in another language; it is the group's own then."""
    if language not in LANGUAGES:
        raise Forged(language)
    turn.speak(language)
    keep(turn, languages=language)
    return go_on(turn)


def take_clock(turn: Turn, index: int) -> Answer:
    """Take a clock from the list."""
    if not 0 <= index < len(ZONES):
        raise Forged(str(index))
    return _take_zone(turn, ZONES[index][0])


def take_clock_in(turn: Turn, province: str, index: int) -> Answer:
    """Take one of the clocks of a province."""
    return _take_zone(turn, clock.clock_in(province, index))


def take_town(turn: Turn, where: str, name: str) -> Answer:
    """Take one of several towns of one name."""
    town, zone = clock.chosen(turn, where, name)
    if answers(turn).get("town"):
        keep(turn, town=town, zone=zone, zone_of=town)
    return go_on(turn)


def _take_zone(turn: Turn, there: str) -> Answer:
    known = answers(turn)
    if known.get("town"):
        keep(turn, zone=there, zone_of=known["town"])
    return go_on(turn)


def _city_form(turn: Turn) -> Form:
    city = Field(
        "city",
        turn.texts.label(N_("A big city with the same time")),
        turn.t("Which big city has the same time? For example Berlin."),
        limit=rules.TOWN_LIMIT,
    )
    return Form(turn.link("setup_where"), turn.texts.label(N_("The time")), (city,))


def _check_city(turn: Turn, _key: str, value: str) -> Text | None:
    if zone_of(value):
        return None
    if read(value).places:
        return turn.t("I know several of that name. Please add the country, or the province.")
    return turn.t("I do not know that city. Please try a bigger one.")


def _city_filled(turn: Turn, given: Answers) -> Answer:
    forms.done(turn, CITY)
    return _take_zone(turn, zone_of(given["city"]) or "")


CITY = Sheet("setup_where", _city_form, _city_filled, _check_city, needs_group=False)


def ask_city(turn: Turn) -> Answer:
    """Ask for a city that has the same time."""
    return forms.ask(turn, CITY)


# --- A name of its own --------------------------------------------------------------------


def _ask_name(turn: Turn, known: Answers) -> Answer:
    return turn.say(
        _taken(turn, known),
        turn.button(N_("Call it {name}"), "setup_name", name=_free_name(turn, known)),
        turn.button(N_("Another name"), "form_change", SETUP.name, "name"),
        card.back_and_stop(turn, rules.NAME),
    )


def _taken(turn: Turn, known: Answers) -> Text:
    return which.taken(turn, known["name"], _free_name(turn, known))


def _free_name(turn: Turn, known: Answers) -> str:
    return which.free_name(turn, known["name"], known.get("town", ""))


def take_name(turn: Turn) -> Answer:
    """Take the name that was offered, and go on."""
    known = answers(turn)
    if step(turn, known) == rules.NAME:
        keep(turn, name=_free_name(turn, known))
    return go_on(turn)


# --- The right to pin, who reads, who helps ------------------------------------------------


def _ask_to_pin(turn: Turn, known: Answers) -> Answer:
    if not known.get("title"):
        return _look_at_channels(turn)
    return turn.say(
        turn.t(
            "I cannot pin my card in {chat}; pinned, everyone finds it. To allow it: Server "
            "Settings, Roles, Porchlight, Pin Messages.",
            chat=known["title"],
        ),
        turn.button(N_("Check again"), "setup_pin", "again"),
        turn.button(N_("Go on without"), "setup_pin", rules.WITHOUT),
        card.back_and_stop(turn, rules.READING),
    )


def take_pin(turn: Turn, how: str) -> Answer:
    """Look again whether the bot may pin, or go on without."""
    known = answers(turn)
    if how == "again" and known.get("chat"):
        return _look_at_channels(turn)
    keep(turn, pin=rules.WITHOUT)
    return go_on(turn)


def _ask_readers(turn: Turn, known: Answers) -> Answer:
    most = int(known.get("desk_members") or 0)
    question = turn.t(
        "3 of 5: who reads private messages from neighbours? If you invite someone, you get a "
        "link for them at the end."
    )
    return turn.say(
        joined([desks.readable(turn, known.get("desk_title", ""), most), question]),
        turn.button(N_("Only me for now"), "setup_readers", rules.ME),
        turn.button(N_("Invite our police contact"), "setup_readers", rules.POLICE),
        turn.button(N_("Invite someone who is not police"), "setup_readers", rules.COMMUNITY),
        turn.button(N_("Nobody yet: leave private messages off"), "setup_readers", rules.NOBODY),
        card.back_and_stop(turn, rules.READING),
    )


def take_readers(turn: Turn, who: str) -> Answer:
    """Keep who reads what is told privately."""
    if who not in rules.READERS:
        raise Forged(who)
    keep(turn, readers=who)
    return go_on(turn)


def _ask_second(turn: Turn, _known: Answers) -> Answer:
    return turn.say(
        turn.t("4 of 5: a second organizer, so that not everything depends on you?"),
        turn.button(N_("Yes, a link at the end"), "setup_second", rules.INVITE),
        turn.button(N_("Later"), "setup_second", rules.LATER),
        card.back_and_stop(turn, rules.SECOND),
    )


def take_second(turn: Turn, when: str) -> Answer:
    """Keep whether a second organizer is invited."""
    if when not in (rules.INVITE, rules.LATER):
        raise Forged(when)
    keep(turn, second=when)
    return go_on(turn)


ASKS: Mapping[str, Callable[[Turn, Answers], Answer]] = {
    rules.CHAT: lost,
    rules.TOWN: _ask_form,
    rules.CLOCK: clock.ask,
    rules.NAME: _ask_name,
    rules.NUMBER: _ask_form,
    rules.RIGHTS: _ask_to_pin,
    rules.READING: _ask_readers,
    rules.SECOND: _ask_second,
    rules.PREVIEW: _ask_to_post,
}
