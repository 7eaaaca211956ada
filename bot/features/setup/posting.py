"""The last step of setting up: only now there is a group, and its card is posted."""

from __future__ import annotations

from datetime import timedelta

from bot import claims, forms
from bot.features.setup import channels, rules
from bot.features.setup.arriving import BEGUN, goes, only_administrators
from bot.features.setup.questions import SETUP, Answers, answers, go_on, lost, step
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Standing, Text, Way, joined
from storage import codes, groups, members
from storage.groups import DESK

INVITATION = timedelta(days=7)
"""How long an invitation to a role can be accepted."""

LINKS = {
    members.POLICE: (
        N_("For your police contact: `{code}`"),
        N_("Share with the police contact"),
    ),
    members.COMMUNITY: (
        N_("For your contact who is not police: `{code}`"),
        N_("Share with the contact"),
    ),
    members.ORGANIZER: (
        N_("For the second organizer: `{code}`"),
        N_("Share with the organizer"),
    ),
}
ROLE_OF = {rules.POLICE: members.POLICE, rules.COMMUNITY: members.COMMUNITY}


def post(turn: Turn) -> Answer:
    """Make the group and post its card, once: a second press finds no answers any more."""
    known = answers(turn)
    if not known:
        return lost(turn)
    if step(turn, known) != rules.PREVIEW:
        return go_on(turn)
    wrong = _wrong(turn, known)
    if wrong is not None:
        return wrong
    try:
        _found(turn, known)
    except groups.NameTakenError:  # somebody was faster, since the step was looked up
        return go_on(turn)
    forms.done(turn, SETUP)
    (inspection,) = turn.inspect(channels.chat(known))
    return _done(turn, known, pinned="pin" not in inspection.missing)


def _wrong(turn: Turn, known: Answers) -> Answer | None:
    """Say what stands against it in the chat as it is now."""
    keys = [key for key in channels.KEYS if known.get(key)]
    inspections = turn.inspect(*(channels.chat(known, key) for key in keys))
    inspection = inspections[0]
    if len(inspections) > 1 and inspections[1].open:
        wrong = channels.everybody_reads(turn, known["desk_title"])
        change = forms.change_button(turn, SETUP)
        return turn.say(wrong, turn.button(N_("Check again"), "setup_post"), change)
    if not inspection.reachable:
        text = turn.t("I am not in {chat} any more. Add me again.", chat=known["title"])
        return turn.say(text, turn.button(N_("Set up my group"), "setup_anew"))
    if inspection.standing in (Standing.GUEST, Standing.MEMBER):
        return only_administrators(turn)
    taken = groups.chat(turn.db, known["platform"], known["chat"])
    if taken is not None:
        text = claims.taken(turn, taken.group_id, known["title"])
        return turn.say(text, turn.button(N_("Menu"), "menu"))
    for key in channels.KEYS:
        if known.get(key):
            there = channels.chat(known, key)
            returned = claims.stands_against(turn, there, manages=True)
            if returned is not None:
                return returned
    return None


def _found(turn: Turn, known: Answers) -> None:
    """Make the group, its chats and its first organizer, and post its card."""
    languages = known["languages"].split()
    group = groups.found(
        turn.db,
        known["name"],
        known["zone"],
        languages[0],
        town=known["town"],
        nonurgent=known["number"],
    )
    groups.change(
        turn.db,
        group.id,
        languages=" ".join(languages),
        private_words=known["readers"] != rules.NOBODY,
    )
    turn.home = groups.group(turn.db, group.id)
    turn.founded.append(group)
    everyone = groups.connect(
        turn.db,
        group.id,
        known["platform"],
        known["chat"],
        kind=known["kind"],
        title=known["title"],
        place=known.get("place", ""),
        members=int(known.get("members") or 0) or None,
    )
    if known.get("desk"):
        groups.connect(
            turn.db,
            group.id,
            known["platform"],
            known["desk"],
            kind=known["kind"],
            title=known["desk_title"],
            place=known["place"],
            purpose=DESK,
            members=int(known.get("desk_members") or 0) or None,
        )
    members.give_role(turn.db, group.id, turn.me.id, members.ORGANIZER)
    members.see(turn.db, group.id, everyone.id, turn.me.id, turn.local().date())
    if turn.private:
        turn.remember("home", group.id, minutes=24 * 60)
    turn.post("front", "card", words_of=None)
    begun = turn.recall(BEGUN)
    if begun and begun[0].place == known.get("place"):
        goes(turn, group.id, *begun)


def _done(turn: Turn, known: Answers, *, pinned: bool) -> Answer:
    """Say what is there now, and offer what comes next."""
    first = (
        N_("Done. My card is in {chat}, pinned; everyone there sees it.")
        if pinned
        else N_(
            "Done. My card is in {chat}; everyone there sees it. Please pin it: hold the card, Pin."
        )
    )
    roles = [ROLE_OF[known["readers"]]] if known["readers"] in ROLE_OF else []
    if known["second"] == rules.INVITE:
        roles.append(members.ORGANIZER)
    lines, shares = [turn.t(first, chat=known["title"])], []
    for role in roles:
        line, share = _invite(turn, role)
        lines.append(line)
        shares.append(share)
    if roles:
        until = turn.moment(turn.now + INVITATION)
        lines.append(
            turn.t(
                "Each code works once, until {until}. It is typed to me in private.", until=until
            )
        )
    return turn.say(
        joined(lines, "\n"),
        *shares,
        turn.button(N_("Write the first message"), "announce"),
        turn.button(N_("Connect another chat"), "connect_start"),
        turn.button(N_("Add people"), "people_add"),
        *([] if len(shares) > 1 else [turn.button(N_("Send me a test alert"), "alert_try")]),
    )


def _invite(turn: Turn, role: str) -> tuple[Text, Button]:
    code = codes.new_code()
    until = turn.now + INVITATION
    codes.make(turn.db, turn.group.id, code, role, turn.me.id, until)
    line, label = LINKS[role]
    share = turn.button(label, "role_open", code, way=Way.SHARE)
    return turn.t(line, code=codes.shown(code)), share
