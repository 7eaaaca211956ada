"""How a problem looks: in the group, to those who look after it, and to who told it."""

from __future__ import annotations

from datetime import datetime
from textwrap import shorten

from bot import escalation, namesakes, offers, public, reaching, signing
from bot.feature import Result
from bot.features.concerns import viewing
from bot.features.concerns.rules import GOES_ON, Viewers, private_only
from bot.texts import N_, Value
from bot.view import Row, View, rows
from bot.words import Button, Post, Text, Way, cited, joined, quoted
from storage import concern_offers, concerns, groups, people, replies
from storage.concerns import Concern
from storage.replies import Reply

SHOWN_CHANGES = 3

ACTS = {
    concerns.ANSWERED: N_("Answer"),
    concerns.PASSED_ON: N_("Passed on"),
    concerns.FIXED: N_("Fixed"),
    concerns.NOT_FIXED: N_("Not fixed, because"),
}
"""What those who look after a problem can do about it, as buttons."""


RESULTS = {
    concerns.ANSWERED: N_("Answered: {ref}, {what}"),
    concerns.PASSED_ON: N_("Passed on: {ref}, {what}"),
    concerns.FIXED: N_("Fixed: {ref}, {what}"),
    concerns.NOT_FIXED: N_("Not fixed: {ref}, {what}"),
}
"""What the weekly post says of a change. That it is still a problem is no result."""

LINE = 80
"""Characters of a problem in the weekly summary."""


REPEATS = ("concern_desk", "concern_again", "concern_shared_news")
"""The other cards that show the words of a problem that everyone sees."""


def ref(number: int) -> str:
    """Return a problem's short name: "E-3"."""
    return f"E-{number}"


def called(view: View, number: int) -> Text:
    """Name a problem, for whoever took something about it back."""
    return view.t("**{ref}**", ref=ref(number))


def audience(view: View, who: Viewers) -> str:
    """Return who may see a problem, as a button says it."""
    names = ", ".join(who.names)
    match who.scope:
        case concerns.EVERYONE:
            return view.texts.label("Everyone here")
        case concerns.POLICE:
            return view.texts.label("Organizers and {names}, police", names=names)
        case concerns.ORGANIZERS:
            return view.texts.label("Organizers, no police")
        case _:
            return view.texts.label("{name} only, no police", name=names)


def words(view: View, what: str, place: str, signed: str) -> Text:
    """Return a problem as everyone who may see it reads it; `signed` as it stands there."""
    told = view.t("Reported by {name}.", name=signed) if signed else Text()
    return joined([quoted(f"{what}\n{place}"), told], "\n")


def change_line(view: View, concern: Concern, change: Reply) -> Text:
    """Return what somebody did about a problem, in one line."""
    if change.state == concerns.NEW:
        says = N_("Still a problem, says the person who reported it ({moment})")
        if change.person_id != concern.person_id:
            says = N_("Still a problem, says a neighbour who reported the same ({moment})")
        return view.t(says, moment=view.moment(change.at))
    who = view.in_role(change.name, change.role)
    told: dict[str, Value] = {
        "words": quoted(change.words),
        "who": who,
        "moment": view.moment(change.at),
    }
    match change.state:
        case concerns.PASSED_ON:
            return view.t("Passed on to {words} ({who}, {moment})", **told)
        case concerns.FIXED:
            return view.t("Fixed: {words} ({who}, {moment})", **told)
        case concerns.NOT_FIXED:
            return view.t("Not fixed, because: {words} ({who}, {moment})", **told)
        case _:
            return view.t("{who}, {moment}: {words}", **told)


def _said(view: View, number: int) -> tuple[Reply, ...]:
    """Return what was done about a problem and stands, the oldest first."""
    return replies.standing(view.db, view.group.id, concerns.KIND, number)


def _course(view: View, concern: Concern) -> Text:
    """Return what became of a problem so far."""
    said = _said(view, concern.number)
    if not said:
        return view.t("New, since {moment}.", moment=view.moment(concern.at))
    # Of several in a row who say that it is still a problem, the last one stands for all.
    done = [
        one
        for one, after in zip(said, (*said[1:], None), strict=True)
        if after is None or (one.state, after.state) != (concerns.NEW, concerns.NEW)
    ]
    shown = done[-SHOWN_CHANGES:]
    return joined([change_line(view, concern, change) for change in shown], "\n")


def _others(view: View, concern: Concern) -> Text:
    more = len(concerns.voices(view.db, view.group.id, concern.number))
    if not more:
        return Text()
    return view.tn("{n} more neighbour says the same.", "{n} more neighbours say the same.", more)


def _body(view: View, concern: Concern) -> Text:
    signed = concern.signed
    if signed and concern.scope == concerns.EVERYONE:
        signed = signing.below(view, signed, concern.person_id)
    name = namesakes.signed(view, signed, concern.person_id)
    told = joined([words(view, concern.what, concern.place, name), _others(view, concern)], "\n")
    return joined([told, _course(view, concern)])


# --- What stays in chats -------------------------------------------------------------------


def street(view: View, number: int) -> Post | None:
    """Draw a problem for the group."""
    concern = concerns.concern(view.db, view.group.id, number)
    if concern is None:
        return None
    if concern.state == concerns.TAKEN_BACK:
        return Post(view.t("The problem {ref} was taken back.", ref=ref(concern.number)))
    head = view.t("**A problem, {ref}**", ref=ref(concern.number))
    return Post(joined([head, _body(view, concern)], "\n"))


def in_summary(view: View, number: int) -> Text | None:
    """Draw the line of a problem in the weekly summary."""
    concern = concerns.concern(view.db, view.group.id, number)
    if concern is None or concern.state == concerns.TAKEN_BACK:
        return None
    return view.t(
        "{ref}, {place}: {words}",
        ref=ref(concern.number),
        place=cited(concern.place),
        words=quoted(short(concern.what)),
    )


def short(words: str) -> str:
    """Return the beginning of words, for one line."""
    return shorten(words, LINE, placeholder=" …")


def results(view: View, since: datetime, until: datetime) -> list[Result]:
    """Return what became of problems that everyone reads, a line each."""
    return [
        Result(
            view.t(RESULTS[change.state], ref=ref(one.number), what=cited(short(one.what))),
            "concern",
            one.number,
        )
        for change in replies.between(view.db, view.group.id, concerns.KIND, since, until)
        if change.state in RESULTS
        and (one := concerns.concern(view.db, view.group.id, change.number))
        and (one.scope, one.state != concerns.TAKEN_BACK) == (concerns.EVERYONE, True)
    ]


def desk(view: View, number: int) -> Post | None:
    """Draw a problem for those who look after it."""
    return _desk(view, number, Text())


def again(view: View, number: int, _reminder: int) -> Post | None:
    """Draw a problem once more for those who look after it: nothing is new.

    What waits no more when it would arrive, as after a night, reminds of nothing.
    """
    concern = _concern(view, number)
    if view.first and (concern is None or concern.state not in GOES_ON):
        return None
    first = view.t("Again: nobody has reacted to this yet.")
    done = _said(view, number)
    if concern and done and done[-1].state == concerns.NEW:
        first = _says_still(view, concern, done[-1])
    if concern and concern.state == concerns.PASSED_ON:
        first = view.t("What became of it? Tap Fixed, Not fixed, or Passed on again.")
        if concern.steps > 1:
            first = view.t("Again: what became of it? Tap Fixed, Not fixed, or Passed on again.")
    return _desk(view, number, first)


def _says_still(view: View, concern: Concern, said: Reply) -> Text:
    """Return who says that it is still a problem; above words of another one stands whose."""
    if said.person_id == concern.person_id:
        if concern.steps:
            return view.t("Again: the person who reported it says: still a problem.")
        return view.t("The person who reported it says: still a problem.")
    if said.words:
        return Text()
    if concern.steps:
        return view.t("Again: a neighbour who reported the same says: still a problem.")
    return view.t("A neighbour who reported the same says: still a problem.")


def _concern(view: View, number: int) -> Concern | None:
    return concerns.concern(view.db, view.group.id, number)


def _desk(view: View, number: int, first: Text) -> Post | None:
    concern = _concern(view, number)
    if concern is None:
        return None
    head = view.t("**{group}, {ref}**", group=view.group.name.upper(), ref=ref(concern.number))
    if concern.state == concerns.TAKEN_BACK:
        return Post(joined([head, view.t("Taken back by the person who reported it.")], "\n"))
    if concern.state not in GOES_ON:
        first = Text()
    else:
        first = joined([first, _still_missing(view, concern)], "\n")
    how = view.t("Tap Answer, or reply to this message.")
    buttons = [
        view.button(label, "concern_act", concern.number, act, way=Way.DOOR)
        for act, label in ACTS.items()
    ]
    below = joined([everyone_sees(view, concern), how], " ")
    text = joined([joined([head, first, _body(view, concern)], "\n"), below])
    return Post(text, rows([buttons[:2], buttons[2:], *_take_down(view, concern)]))


def everyone_sees(view: View, concern: Concern) -> Text:
    """Say whether everyone sees a problem now; Text() where it is not for everyone."""
    if concern.scope != concerns.EVERYONE:
        return Text()
    return public.seen(view, "concern", concern.number, view.t("Everyone here sees it."))


def _still_missing(view: View, concern: Concern) -> Text:
    """Return what whoever says that it is still a problem wrote to those who look after it."""
    last = _said(view, concern.number)[-1:]
    if not last or last[0].state != concerns.NEW or not last[0].words:
        return Text()
    missing = N_("Still missing: {words}")
    if last[0].person_id != concern.person_id:
        missing = N_("Still missing, says a neighbour who reported the same: {words}")
    return view.t(missing, words=quoted(last[0].words))


def _take_down(view: View, concern: Concern) -> list[Row]:
    """Return [Take it down] for what everyone reads."""
    if concern.scope != concerns.EVERYONE:
        return []
    down = view.button(public.TAKE_DOWN, "post_down", "concern", concern.number, way=Way.DOOR)
    return [down]


def news(view: View, number: int, serial: int) -> Post | None:
    """Draw a change (`serial`), for who told the problem."""
    post = shared_news(view, number, serial)
    undo = view.button(N_("Take it back"), "concern_undo", number)
    return Post(post.text, (*post.rows, (undo,))) if post else None


def shared_news(view: View, number: int, serial: int) -> Post | None:
    """Draw what changed, for the others who said the same."""
    concern = concerns.concern(view.db, view.group.id, number)
    change = replies.reply(view.db, view.group.id, concerns.KIND, number, serial)
    if concern is None or concern.state == concerns.TAKEN_BACK:
        return None
    head = view.t("**{ref}**, {what}", ref=ref(number), what=quoted(concern.what))
    if change is None:
        back = view.t("What was said here about it was taken back.")
        return Post(joined([head, back], "\n"))
    says = (
        view.button(N_("Still a problem"), "concern_still", number),
        view.button(N_("Thanks"), "concern_thanks", number),
    )
    return Post(joined([head, change_line(view, concern, change)], "\n"), (says,))


def kept(view: View, number: int) -> Post | None:
    """Draw the note to an author whose message became a problem."""
    concern = concerns.concern(view.db, view.group.id, number)
    if concern is None or concern.state == concerns.TAKEN_BACK:
        return None
    text = view.t(
        "Your message is saved as the problem **{ref}**: {what}",
        ref=ref(concern.number),
        what=quoted(concern.what),
    )
    return Post(joined([text, promise(view, concern)], "\n"), rows([undo_button(view, concern)]))


def silence(view: View, number: int, step: int) -> Post | None:
    """Draw the note to who told a problem that nothing is new."""
    concern = _concern(view, number)
    if concern is None or concern.state not in GOES_ON:
        return None
    if not reaching.newest(view, "concern_silence", number, step):
        return None
    head = view.t("**{ref}**, {what}", ref=ref(concern.number), what=quoted(concern.what))
    told = _comes(view, concern)
    return Post(joined([head, told], "\n"), rows([undo_button(view, concern)]))


def gone(view: View, concern: Concern) -> bool:
    """Whether it was for one person alone, who has that role no more."""
    if concern.scope != concerns.ONE:
        return False
    return not viewing.readers(view, concern)


def _comes(view: View, concern: Concern) -> Text:
    """Say what whoever told it hears next of a problem that goes on."""
    if gone(view, concern):
        return nobody_reads(view)
    if concern.thanked:
        return reaching.writes(view, view.t("I write to you about it only if it changes."))
    return _asked_again(view, concern)


def nobody_reads(view: View) -> Text:
    """Say to whoever told it that the one who could read it is gone."""
    return view.t(
        "The contact who could read it is not here any more, so nobody reads it now. You can "
        "take it back, and report it to somebody else."
    )


def _asked_again(view: View, concern: Concern) -> Text:
    """Say that nothing is new, and when the next word comes at the latest."""
    if unread(view, concern):
        return reaching.nobody(view)
    day = view.local(concern.told or view.now) + escalation.WEEK
    comes = view.t("I write to you when it changes, or by {day}.", day=view.texts.day(day.date()))
    comes = reaching.writes(view, comes)
    if concern.state == concerns.PASSED_ON:
        asked = view.t("Nothing is new since it was passed on. I asked what became of it.")
        return joined([asked, comes], " ")
    stands = view.t("Nobody has reacted yet.")
    done = _said(view, concern.number)
    if done and done[-1].state == concerns.NEW:
        stands = view.t("Nothing is new since “Still a problem”.")
    return joined([stands, asks_again(view, concern), comes], " ")


def unread(view: View, concern: Concern) -> bool:
    """Whether nobody is left who looks after it, because nobody organizes the group."""
    if concern.scope == concerns.ONE or reaching.led(view):
        return False
    return not viewing.readers(view, concern)


def asks_again(view: View, concern: Concern) -> Text:
    """Say that those who look after it were asked again, where that reaches them."""
    if unread(view, concern):
        return Text()
    return view.t("I asked again.") if _reaches(view, concern) else not_heard(view)


def _reaches(view: View, concern: Concern) -> bool:
    """Whether those who look after it get to see it when it is shown to them again."""
    shared = not private_only(concern.scope, viewing.everyone_with_a_role(view))
    if shared and groups.closed_desks(view.db, view.group.id):
        return True
    return any(reaching.arrives(view, one) for one in viewing.readers(view, concern))


def mine(view: View, number: int) -> Post | None:
    """Draw how a problem stands, for who told it and looks."""
    concern = _concern(view, number)
    if concern is None or concern.state == concerns.TAKEN_BACK:
        return None
    if act := public.down(view, "concern", concern.number):
        down = public.for_author(view, ref(concern.number), act, concern.person_id)
        return Post(down.text, (*down.rows, *rows([undo_button(view, concern)])))
    head = view.t("**{ref}**", ref=ref(concern.number))
    comes = Text()
    waits = concern.state in GOES_ON
    if concern.thanked or (
        waits and (concern.steps or gone(view, concern) or unread(view, concern))
    ):
        comes = _comes(view, concern)
    elif concern.state == concerns.NEW:
        comes = reaching.writes(view, promise(view, concern))
    text = joined([joined([head, _body(view, concern)], "\n"), comes])
    return Post(text, rows([undo_button(view, concern)]))


def shared(view: View, number: int) -> Post | None:
    """Draw how a problem stands, for somebody who says the same and looks."""
    concern = _concern(view, number)
    if concern is None or concern.scope != concerns.EVERYONE:
        return None
    return street(view, number) if public.visible(view, "concern", concern.number) else None


def stuck(view: View, number: int) -> Post | None:
    """Draw, for organizers, that one person does not react to a problem, or does not get it."""
    concern = _concern(view, number)
    if concern is None:
        return None
    name, short_name = view.group.name.upper(), ref(concern.number)
    if concern.state not in GOES_ON:
        return Post(view.t("**{group}, {ref}** waits no more.", group=name, ref=short_name))
    reader = people.name(view.db, concern.reader_id)
    text = view.t(
        "**{group}, {ref}**: a problem for {who} waits since {day}. Please remind them.",
        group=name,
        ref=short_name,
        who=reader,
        day=view.texts.day(view.local(concern.at).date()),
    )
    closed = Text()
    if not reaching.arrives(view, concern.reader_id):
        closed = view.t("I cannot write to {name} in private.", name=reader)
    return Post(joined([text, closed], " "))


def unheard(view: View, number: int) -> Post | None:
    """Draw, for who told it, that those who look after it take no private words."""
    concern = _concern(view, number)
    if concern is None or concern.state != concerns.NEW:
        return None
    head = view.t("**{ref}**:", ref=ref(concern.number))
    text = joined([head, not_heard(view)], " ")
    return Post(text, rows([undo_button(view, concern)]))


def offer(view: View, key: str) -> Post | None:
    """Draw the question to an author; it goes away when it is answered or a day old."""
    asked = concern_offers.asked(view.db, view.group.id, key)
    if asked is None or not asked.waits:
        return None
    text = view.t(
        "{name}, may I save your message as a problem to fix? Everyone here would see it, and "
        "organizers look after it.",
        name=offers.named(view, asked),
    )
    if view.young:  # the names of people under 18 stand in no chat
        text = view.t(
            "May I save a message from here as a problem to fix? Only its author can say yes. "
            "Everyone here would see it, and organizers look after it."
        )
    no = view.button(N_("No"), "concern_refuse", key)
    if asked.careful:
        look = view.button(N_("Look at it first"), "concern_look", key, way=Way.DOOR)
        careful = view.t("It may name somebody, so look at it first: you can change it.")
        return Post(joined([text, careful], " "), rows([look, no]), silent=True)
    answers: list[Row] = [
        view.button(N_("Yes, no name"), "concern_agree", key, "unnamed"),
        view.button(N_("Yes, with my name"), "concern_agree", key, "named"),
        no,
    ]
    if view.young:
        del answers[1]
    return Post(text, rows(answers), silent=True)


# --- Parts that answers share with cards ---------------------------------------------------


def not_heard(view: View) -> Text:
    """Say that it waits where those who look after it find it."""
    return view.t("I could not write to them now; it waits in their list.")


def promise(view: View, concern: Concern) -> Text:
    """Return what comes next and when."""
    if unread(view, concern):
        return reaching.nobody(view)
    return view.t(
        "I write to you when it changes, or by {day} if nobody reacts.",
        day=day(view, concern),
    )


def due(view: View, concern: Concern) -> Text:
    """Return that day for who looks after it; one that is over is marked as late."""
    if view.local().date() > view.local(concern.by).date():
        return view.t("late, it was due {day}", day=day(view, concern))
    return view.t("by {day}", day=day(view, concern))


def day(view: View, concern: Concern) -> str:
    """Return the day on which its author is told if nobody has reacted."""
    return view.texts.day(view.local(concern.by).date())


def undo_button(view: View, concern: Concern) -> Button:
    """Return [Take it back]."""
    return view.button(N_("Take it back"), "concern_undo", concern.number)
