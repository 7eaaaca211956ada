"""An organizer invites somebody to a role: by a link or a code that works once."""

from __future__ import annotations

from bot import officers, paging, public, reaching, rights, sightings, switches
from bot.binding import Forged
from bot.features.people import card, rules
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Text, Way, joined
from storage import codes, groups, members
from storage.members import Holder

LABELS = {
    members.POLICE: N_("Police contact"),
    members.COMMUNITY: N_("Contact who is not police"),
    members.ORGANIZER: N_("Another organizer"),
}


def choose(turn: Turn) -> Answer:
    """Ask as what somebody is invited."""
    return turn.say(
        turn.t("Whom would you like to invite?"),
        *(turn.button(label, "people_invite", role) for role, label in LABELS.items()),
        turn.button(N_("People and roles"), "people_list"),
    )


def invite(turn: Turn, role: str) -> Answer:
    """Make an invitation."""
    if role not in LABELS:
        raise Forged(role)
    code, until = codes.new_code(), turn.now + rules.INVITATION
    codes.make(turn.db, turn.group.id, code, role, turn.me.id, until)
    made = turn.t(
        "Invitation as {role}. Give it to that person only; they type it to me in private: "
        "`{code}`. It works once, until {until}.",
        role=turn.role_name(role),
        code=codes.shown(code),
        until=turn.moment(until),
    )
    next_ = reaching.if_written(turn, turn.t("I tell you what they answer."))
    never = Text()
    if role == members.COMMUNITY:
        never = turn.t(
            "Not for somebody who was a police contact here in the last {n} days.",
            n=public.CONTACT_FOR.days,
        )
    return turn.say(
        joined([made, never, next_], " "),
        turn.button(N_("Share the link"), "role_open", code, way=Way.SHARE),
        turn.button(N_("Cancel the invitation"), "people_cancel", role),
        turn.button(N_("People and roles"), "people_list"),
    )


def cancel(turn: Turn, role: str) -> Answer:
    """Let no invitation of this organizer to this role work any more."""
    if role not in LABELS:
        raise Forged(role)
    codes.cancel(turn.db, turn.group.id, role, turn.me.id)
    return turn.say(
        turn.t("Cancelled. That invitation does not work any more."),
        turn.button(N_("People and roles"), "people_list"),
    )


# --- People and roles ----------------------------------------------------------------------


def listed(turn: Turn) -> Answer:
    """Show everyone with a role, and what can be done about roles."""
    return page(turn, 1)


def page(turn: Turn, number: int) -> Answer:
    """Show one screen of them."""
    words = turn.button(N_("Turn private messages on"), "people_words", 1)
    if turn.group.private_words:
        words = turn.button(N_("Turn private messages off"), "people_words", 0)
    ways = [
        turn.button(N_("Add people"), "people_add"),
        turn.button(N_("Take a role back"), "people_back", 1),
        words,
    ]
    if sightings.old(turn):
        ways.insert(0, turn.button(N_("Who was not seen for a week"), "people_unseen", 1))
    return paging.page(
        turn,
        number,
        [*paging.alone(ways), *((line, None) for line in card.everybody(turn))],
        ("people_page",),
        head=turn.t("**People and roles**"),
        back=turn.button(N_("Chats and people"), "organize_people"),
    )


def private_words(turn: Turn, on: int) -> Answer:
    """Turn on that people can tell something privately; say first what turning it off means."""
    if on not in (0, 1):
        raise Forged(str(on))
    if on:
        return _set_words(turn, on=True)
    return turn.say(
        turn.t(
            "Turn private messages off? Then people can tell nobody here something new privately. "
            "What was told before goes on. I tell the organizers and contacts."
        ),
        turn.button(N_("Turn them off"), "people_words_off"),
        turn.button(N_("No"), "people_list"),
    )


def bars_words(turn: Turn, on: int = 0) -> Text:
    """Say who can turn it off, where whoever acts may not."""
    return Text() if on else switches.bars(turn)


def words_off(turn: Turn) -> Answer:
    """Turn it off."""
    return _set_words(turn, on=False)


def _set_words(turn: Turn, *, on: bool) -> Answer:
    if turn.group.private_words != on:
        switches.note(turn, switches.WORDS_ON if on else switches.WORDS_OFF, contacts=True)
    groups.change(turn.db, turn.group.id, private_words=on)
    turn.home = groups.group(turn.db, turn.group.id)
    turn.touch("front", "card")
    return listed(turn)


def choose_whose(turn: Turn, number: int) -> Answer:
    """Ask whose role is to end."""
    whose = [
        turn.named(
            card.holder(turn, one),
            "people_end",
            rules.mark(turn.group.id, one.person_id, one.role),
        )
        for one in card.holders(turn)
    ]
    return paging.page(
        turn,
        number,
        paging.alone(whose),
        ("people_back",),
        head=turn.t("Whose role do you want to take back?"),
        back=turn.button(N_("People and roles"), "people_list"),
    )


def ask_to_end(turn: Turn, mark: str) -> Answer:
    """Say what taking a role back means, and ask."""
    found = rules.marked(turn.group.id, card.holders(turn), mark)
    if found is None:
        return turn.say(
            turn.t("That role was taken back already, or that button is too old."),
            turn.button(N_("Take a role back"), "people_back", 1),
            turn.button(N_("People and roles"), "people_list"),
        )
    stays = _stays(turn, found)
    if stays.spans:
        return turn.say(stays, turn.button(N_("Add people"), "people_add"))
    ends = turn.t(
        "{name} will no longer be {role}. The rights end at once, and I tell {name}.",
        name=found.name,
        role=turn.role_name(found.role),
    )
    if not reaching.arrives(turn, found.person_id):
        ends = turn.t(
            "{name} will no longer be {role}. The rights end at once. I cannot write to {name}: "
            "please say it yourself.",
            name=found.name,
            role=turn.role_name(found.role),
        )
    return turn.say(
        ends,
        turn.button(N_("Take the role back"), "people_end_yes", mark),
        turn.button(N_("No"), "people_list"),
    )


def bars_end(turn: Turn, mark: str) -> Text:
    """Say who can end that role, where whoever acts may not."""
    found = rules.marked(turn.group.id, card.holders(turn), mark)
    return officers.bars(turn, [found.person_id]) if found else Text()


def endable(turn: Turn, mark: str) -> Holder | None:
    """Return whose role it is, None where it ended already or cannot end."""
    found = rules.marked(turn.group.id, card.holders(turn), mark)
    return None if found is None or _stays(turn, found).spans else found


def _stays(turn: Turn, found: Holder) -> Text:
    """Say why this role cannot go: somebody has to organize."""
    if found.role != members.ORGANIZER:
        return Text()
    if len(members.holders(turn.db, turn.group.id, members.ORGANIZER)) == 1:
        return turn.t("{name} is the only organizer. Invite another one first.", name=found.name)
    return rights.orphans(turn, person=found.person_id)
