"""Organizers take a post down everywhere, with a reason that all can read, and can undo it.

Contacts cannot, the police above all: nobody silences what is said about themselves. They may ask,
and that they asked stands in the log. Where nobody else organizes they can, and all read that.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot import forms, muted, public
from bot.access import organizer
from bot.feature import Sheet
from bot.features.moderation.arriving import Arriving
from bot.features.moderation.looking import settle
from bot.features.moderation.posts import Posts, not_theirs
from bot.texts import N_
from bot.turn import Turn
from bot.words import Answer, Choice, Field, FieldKind, Form, joined
from storage import moderation
from storage.moderation import Act

OWN = "own"
LONGEST = 200


class TakingDown:
    """The reason, the look at it, the act and its undoing."""

    def __init__(self, posts: Posts, arriving: Arriving) -> None:
        self._posts, self._arriving = posts, arriving
        self.sheet = Sheet(
            "post_reason", self.form, self.preview, needs=organizer, aloud=lambda _: ("words",)
        )

    def ask(self, turn: Turn, kind: str, number: int) -> Answer:
        """Ask organizers for the reason; tell contacts what they can do."""
        ref = self._posts.ref(turn, kind, number)
        if public.down(turn, kind, number):
            return self._posts.open(turn, kind, number)
        if public.moderates(turn):
            return forms.ask(turn, self.sheet, kind, number)
        only = turn.t("Only organizers who are no contacts take posts down.")
        can = turn.t(
            "You can ask them to take {ref} down; that you asked stands in their log.", ref=ref
        )
        text = joined([public.past_contact(turn) or only, can], " ")
        ask = turn.button(N_("Ask organizers"), "post_words", moderation.ASKED, kind, number)
        return turn.say(text, ask, turn.button(N_("Menu"), "menu"))

    def form(self, turn: Turn, kind: str, number: int) -> Form:
        """Ask for the reason, and for words of one's own."""
        ref = self._posts.ref(turn, kind, number)
        title = turn.texts.label("Take {ref} down", ref=ref)
        asks = turn.t("Why does {ref} go? Its author and everyone here read this.", ref=ref)
        reasons, own = {**public.REASONS, OWN: N_("In my own words")}, OWN
        if (silent := muted.only_ours(turn, kind, number)).spans:
            asks, reasons, own = joined([silent, asks], " "), {**public.REASONS}, ""
        choices = tuple(Choice(key, turn.texts.label(label)) for key, label in reasons.items())
        why = turn.texts.label(N_("Why?"))
        more = Field(
            "words",
            turn.texts.label(N_("Anything else to say?")),
            turn.t("Anything else to say? One sentence, no names."),
            required=False,
            limit=LONGEST,
        )
        reason = Field("why", why, asks, FieldKind.CHOICE, choices, own=own)
        fields = (reason, more) if own else (reason,)
        return Form(turn.link("post_reason", kind, number), title, fields)

    def preview(self, turn: Turn, values: Mapping[str, str], kind: str, number: int) -> Answer:
        """Show what will be read; nothing is down yet."""
        ref = self._posts.ref(turn, kind, number)
        change = (forms.change_button(turn, self.sheet), forms.stop_button(turn, self.sheet))
        if values["why"] == OWN and not values.get("words"):
            silent = muted.unspoken(turn, kind, number, ref)
            return silent or turn.say(turn.t("Please say why, in a sentence."), change)
        if unspoken := self._unspoken(turn, values, kind, number):
            return unspoken
        act = self._drafted(turn, values, kind, number)
        head = turn.t("In its place everyone will read:")
        undo = turn.t(
            "Its author can answer, or ask another organizer. You can undo it until {moment}.",
            moment=turn.moment(turn.now + public.UNDO),
        )
        return turn.say(
            joined([head, public.told(turn, ref, act), undo]),
            turn.button(public.TAKE_DOWN, "post_down_yes", kind, number),
            change,
        )

    def _unspoken(
        self, turn: Turn, values: Mapping[str, str], kind: str, number: int
    ) -> Answer | None:
        """Return the sentence for words of one's own that would stand where one may not write."""
        if not values.get("words"):
            return None
        return muted.unspoken(turn, kind, number, self._posts.ref(turn, kind, number))

    def _drafted(self, turn: Turn, values: Mapping[str, str], kind: str, number: int) -> Act:
        reason = values["why"] if values["why"] != OWN else ""
        words = values.get("words", "")
        me = turn.me
        return Act(
            kind,
            number,
            0,
            moderation.DOWN,
            me.id,
            me.name,
            public.acting_as(turn),
            reason,
            words,
            turn.now,
        )

    def take_down(self, turn: Turn, kind: str, number: int) -> Answer:
        """Take it down in every chat, once, and tell its author."""
        if not public.moderates(turn):
            return not_theirs(turn)
        ref = self._posts.ref(turn, kind, number)
        values = forms.whole(turn, self.sheet, kind, number)
        if values is None or public.down(turn, kind, number):
            text = turn.t("There is nothing to take down: it was done, or it took too long.")
            return turn.say(text, turn.button(N_("Posts of neighbours"), "post_list"))
        if stopped := self._unspoken(turn, values, kind, number) or forms.held(turn, self.sheet):
            return stopped
        forms.done(turn, self.sheet)
        draft = self._drafted(turn, values, kind, number)
        act = self._note(turn, kind, number, moderation.DOWN, draft.reason, draft.words)
        if self._arriving.tell(turn, act):
            return turn.line(
                turn.t("I take {ref} down now, and write to you where it is down.", ref=ref)
            )
        return turn.say(
            turn.t("I take {ref} down now. I cannot write to you where it is down.", ref=ref),
            turn.button(N_("Put it back"), "post_back", kind, number),
            turn.button(N_("Menu"), "menu"),
        )

    def put_back(self, turn: Turn, kind: str, number: int) -> Answer:
        """Put a post back: within a day, or when its author asked another organizer."""
        if not public.moderates(turn):
            return not_theirs(turn)
        ref = self._posts.ref(turn, kind, number)
        act = public.down(turn, kind, number)
        if act is None:
            return turn.line(turn.t("{ref} is not down.", ref=ref))
        if self._posts.is_own(turn, act):
            return turn.line(turn.t("Another organizer decides this: you wrote it."))
        if not self._may_put_back(turn, act):
            return turn.line(
                turn.t("{ref} was taken down more than a day ago, and stays down.", ref=ref)
            )
        self._arriving.tell(turn, self._note(turn, kind, number, moderation.BACK))
        return turn.line(turn.t("I put {ref} back now.", ref=ref))

    def _may_put_back(self, turn: Turn, act: Act) -> bool:
        if turn.now - act.at <= public.UNDO:
            return True
        asked = moderation.open_about(turn.db, turn.group.id, act.kind, act.number)
        if asked is None and moderation.answer_to(turn.db, turn.group.id, act.kind, act.number):
            return turn.me.id in self._posts.read_answers(turn, act)
        alone = public.moderators(turn) == [turn.me.id]
        return asked is not None and (turn.me.id != act.person_id or alone)

    def _note(
        self, turn: Turn, kind: str, number: int, act: str, reason: str = "", words: str = ""
    ) -> Act:
        """Keep what was done, let everything follow, and tell the author and whoever asked."""
        noted = moderation.note(
            turn.db,
            turn.group.id,
            kind,
            number,
            act,
            person_id=turn.me.id,
            name=turn.me.name,
            role=public.acting_as(turn),
            reason=reason,
            words=words,
            at=turn.now,
        )
        author = self._posts.author(turn, kind, number)
        self._posts.follow(turn, kind, number)
        settle(turn, kind, number)
        if public.held(turn, kind, number):
            turn.plan("post_look", kind, number, due=turn.now + public.LOOKED_BY)
        for one in moderation.asked(turn.db, turn.group.id, kind, number):
            if one not in (author, turn.me.id):
                turn.write_to(one, "post_decided", kind, number, noted.serial)
        if author is not None:
            turn.write_to(author, "post_told", kind, number, noted.serial)
        return noted
