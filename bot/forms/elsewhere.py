"""Whoever is in several groups reads which one a form is for, and can choose another one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot import paging, rights, which
from bot.access import Rule
from bot.feature import Sheet
from bot.fit import MOST
from bot.forms import kept
from bot.meant import refs
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Button, Field, FieldKind, Form, Post, joined
from storage.drafts import Draft
from storage.groups import Group

SAID = "said which group"
"""The name in a draft under which stands that its author said which group it is for."""

CHOOSES = ("form_pick", "form_change")
"""What stands under a choice, and under a look at what will be sent."""

BACK = ("form_stop", "form_back", "form_on", "menu")


def placed(turn: Turn, post: Post, sheets: Mapping[str, Sheet]) -> Post:
    """Name the group of something on a screen, and offer another one where it can be chosen.

    Named is it where something is chosen, looked at or sent, and where a number stands.
    """
    if not turn.private or turn.traceless or turn.home is None:
        return post
    sheet = _chosen_in(post, sheets)
    sent = not turn.left and any(_goes_out(sheets.get(name)) for name in turn.over)
    if sheet is None and not sent and not refs(str(post.text)):
        return post
    post = replace(post, text=which.headed(turn, post.text, which.of(turn)))
    return _with_others(turn, post, sheet) if sheet else post


def _chosen_in(post: Post, sheets: Mapping[str, Sheet]) -> Sheet | None:
    """Return the form in which something is chosen or looked at here."""
    words = (one.data.split("-") for row in post.rows for one in row)
    names = (one[2] for one in words if one[0] in CHOOSES)
    return next((sheets[name] for name in names if _goes_out(sheets.get(name))), None)


def _goes_out(sheet: Sheet | None) -> bool:
    """Whether what is written in a form is for somebody in the group."""
    return sheet is not None and sheet.needs_group and not sheet.private


def _with_others(turn: Turn, post: Post, sheet: Sheet) -> Post:
    draft = kept.here(turn, sheet)
    if draft is None or not _others(turn, sheet, draft):
        return post
    actions = [one.data.partition("-")[0] for row in post.rows for one in row]
    if "form_other" in actions or sum(one not in BACK for one in actions) >= MOST:
        return post
    other = turn.button(N_("Another group"), "form_other", sheet.name)
    return replace(post, rows=(*post.rows[:-1], (other,), *post.rows[-1:]))


def _others(turn: Turn, sheet: Sheet, draft: Draft) -> list[Group]:
    """Return the other groups that a form can be for: none where it is about one thing."""
    if not _goes_out(sheet) or kept.words(draft.link) or not turn.private:
        return []
    return other_groups(turn, sheet.needs)


def other_groups(turn: Turn, needs: Rule) -> list[Group]:
    """Return the other groups of theirs in which somebody could do it, as far as is known."""
    others = (one for one in which.of(turn) if one.id != turn.group.id)
    return [one for one in others if _could(turn, needs, one)]


def _could(turn: Turn, needs: Rule, group: Group) -> bool:
    home, turn.home = turn.home, group
    could = rights.could(turn, needs)
    turn.home = home
    return could


def first(turn: Turn, sheet: Sheet, form: Form, draft: Draft) -> Answer | None:
    """Ask which group it is for, where the words name another one of theirs; None where not."""
    if draft.values.get(SAID):
        return None
    typed = (draft.values.get(one.key, "") for one in form.fields if kept.worded(one))
    words = "\n".join(filter(None, typed))
    others = _others(turn, sheet, draft) if words else []
    named = which.named_in(words, others)
    if named is None or which.named_in(words, [turn.group]):
        return None
    text = turn.t("Your words name {group}.", group=named.name)
    text = joined([text, turn.t("Which group is this about?")], " ")
    stop = turn.button(N_("Stop"), "form_stop", sheet.name)
    return turn.say(text, _to(turn, sheet, named), _to(turn, sheet, turn.group), stop)


def other(turn: Turn, sheet: Sheet, draft: Draft, screen: int) -> Answer:
    """Ask for which of their groups it is."""
    groups = [turn.group, *_others(turn, sheet, draft)]
    back = turn.button(N_("Back"), "form_on", sheet.name)
    return paging.page(
        turn,
        screen,
        paging.alone([_to(turn, sheet, one) for one in groups]),
        ("form_other", sheet.name),
        head=turn.t("Which group is this about?"),
        back=(back, turn.button(N_("Stop"), "form_stop", sheet.name)),
    )


def _to(turn: Turn, sheet: Sheet, group: Group) -> Button:
    return which.to(turn, group, "form_to", sheet.name)


def moved(turn: Turn, sheet: Sheet) -> Draft | None:
    """Return what was begun as it is for the group of the turn; None when it was too long ago.

    The words go along. What was chosen is asked anew: other people are there.
    """
    draft = kept.anywhere(turn, sheet)
    if draft is None or not _goes_out(sheet) or kept.words(draft.link):
        return None
    link = turn.link(sheet.name)
    if draft.link == link:
        return replace(draft, at=turn.now, values={**draft.values, SAID: "yes"})
    form = kept.form(turn, sheet, link)
    typed = {one.key: draft.values[one.key] for one in form.fields if _stays(one, draft)}
    return Draft(sheet.name, link, turn.now, {**typed, SAID: "yes"})


def _stays(field: Field, draft: Draft) -> bool:
    return field.kind is not FieldKind.CHOICE and field.key in draft.values
