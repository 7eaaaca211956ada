"""What is said about a post: its author answers or asks another organizer, a contact asks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import escalation, forms, public, reaching, rights
from bot.access import member
from bot.binding import Forged
from bot.feature import Sheet, Underway
from bot.features.moderation.looking import go_on, settle, waiting_post
from bot.features.moderation.posts import Posts, not_theirs
from bot.texts import N_
from bot.turn import Turn
from bot.view import Row, View, rows
from bot.words import Answer, Field, FieldKind, Form, Post, Text, joined, quoted
from storage import moderation, people
from storage.moderation import ANSWERED, APPEALED, ASKED, HELD, Act

LONGEST = 500
ANSWERS = 3
"""So many answers of its author to one decision are passed on."""


class Contesting:
    """The words, whom they reach, and what comes of them."""

    def __init__(self, posts: Posts) -> None:
        self._posts = posts
        self.sheet = Sheet("post_say", self.form, self.said, needs=member, apart=("words",))

    def write(self, turn: Turn, act: str, kind: str, number: int) -> Answer:
        """Open the form for whoever may say this now."""
        return self._refused(turn, act, kind, number) or forms.ask(
            turn, self.sheet, act, kind, number, int(self._alone(turn, kind, number))
        )

    def _alone(self, turn: Turn, kind: str, number: int) -> bool:
        """Whether only the person who took a post down reads what its author answers."""
        down = public.down(turn, kind, number)
        return down is None or self._posts.read_answers(turn, down) == {down.person_id}

    def form(self, turn: Turn, act: str, kind: str, number: int, alone: int = 0) -> Form:
        """Ask for one message. `alone`: one person was named who reads it, and nobody else."""
        ref = self._posts.ref(turn, kind, number)
        answer = turn.t("What do you answer? Organizers read it.")
        if alone:
            answer = turn.t(
                "What do you answer? Only the person who took {ref} down reads it.", ref=ref
            )
        ask = {
            ASKED: turn.t("Why should {ref} go? Only organizers read this.", ref=ref),
            ANSWERED: answer,
            APPEALED: turn.t(
                "Why should {ref} be put back? The other organizers read this.", ref=ref
            ),
        }.get(act)
        if ask is None:
            raise Forged(act)
        label = turn.texts.label(N_("Your message"))
        field = Field("words", label, ask, FieldKind.TEXT, limit=LONGEST)
        return Form(turn.link("post_say", act, kind, number, alone), ref, (field,))

    def said(
        self,
        turn: Turn,
        values: Mapping[str, str],
        act: str,
        kind: str,
        number: int,
        alone: int = 0,
    ) -> Answer:
        """Keep it in the log and bring it to whoever decides."""
        forms.done(turn, self.sheet)
        if refused := self._refused(turn, act, kind, number):
            return refused
        if act == ANSWERED and alone and not self._alone(turn, kind, number):
            return turn.say(
                turn.t(
                    "Nothing was sent: other organizers would read it now. You can answer them."
                ),
                turn.button(N_("Answer"), "post_words", act, kind, number),
            )
        down, me = public.down(turn, kind, number), turn.me
        asks = act == ASKED
        noted = moderation.note(
            turn.db,
            turn.group.id,
            kind,
            number,
            act,
            person_id=me.id,
            name=me.name if asks else "",
            role=public.contact_part(turn, me.id) if asks else "",
            words=values["words"],
            at=turn.now,
        )
        readers = set(public.moderators(turn))
        if act == ANSWERED and down:
            readers = self._posts.read_answers(turn, down)
        elif act == APPEALED and down:
            readers = public.judges(turn, down, me.id)
        said = kind, number, noted.serial
        told = [turn.write_to(one, "post_said", *said) for one in sorted(readers)]
        if act != ANSWERED:
            turn.plan("post_said", kind, number, due=turn.now + public.LOOKED_BY)
        text = turn.t("Sent, without your name.")
        if asks:
            text = turn.t(
                "Sent, with your name. Organizers decide; that you asked is in their log."
            )
        if not any(told):
            text = turn.t("I could not write to them now; it waits in their list.")
        louder: tuple[Row, ...] = ()
        if act != ANSWERED:
            next_, louder = reaching.promised(turn, turn.t("I write to you what becomes of it."))
            text = joined([text, next_], " ")
        return turn.say(text, *louder, turn.button(N_("Menu"), "menu"))

    def _refused(self, turn: Turn, act: str, kind: str, number: int) -> Answer | None:
        """Return the sentence for somebody who may not say this now, None where they may."""
        ref = self._posts.ref(turn, kind, number)
        down = public.down(turn, kind, number)
        mine = self._posts.author(turn, kind, number) == turn.me.id
        if act == ASKED:
            if not public.contact_part(turn, turn.me.id):
                raise Forged(act)
            if down or moderation.open_about(turn.db, turn.group.id, kind, number):
                return turn.line(turn.t("Organizers know about {ref} already.", ref=ref))
            return self._asked_lately(turn, kind, number, ref)
        if not mine:
            return turn.line(turn.t("Only the author of {ref} can do this.", ref=ref))
        if down is None:
            return turn.line(turn.t("{ref} is not down.", ref=ref))
        return self._answered_enough(turn, act, down)

    def _answered_enough(self, turn: Turn, act: str, down: Act) -> Answer | None:
        if act == APPEALED and not public.judges(turn, down, turn.me.id):
            return turn.line(turn.t("No other organizer can decide this. You can answer."))
        since = [one for one in self._since(turn, down) if one.act == act]
        if len(since) >= (1 if act == APPEALED else ANSWERS):
            return turn.line(self._there_already(turn, down, since[-1]))
        return None

    def _there_already(self, turn: Turn, down: Act, said: Act) -> Text:
        """Say where words are that were sent before: in the list, or decided about, and how."""
        about = [one for one in self._since(turn, down) if one.serial > said.serial]
        if not any(one.act == moderation.LEFT for one in about):
            return turn.t("Your words are in their list already.")
        return self._posts.decided(turn, down.kind, down.number)

    def _asked_lately(self, turn: Turn, kind: str, number: int, ref: str) -> Answer | None:
        """Return the sentence for a contact who asked the same less than a week ago, else None."""
        every = moderation.acts(turn.db, turn.group.id, kind, number)
        theirs = [one.at for one in every if one.act == ASKED and one.person_id == turn.me.id]
        if not theirs or turn.now - theirs[-1] >= escalation.WEEK:
            return None
        return turn.line(
            turn.t(
                "You asked about {ref} {moment}; organizers decided. You can ask again {again}.",
                ref=ref,
                moment=turn.moment(theirs[-1]),
                again=turn.moment(theirs[-1] + escalation.WEEK),
            )
        )

    def _since(self, turn: Turn, down: Act) -> list[Act]:
        every = moderation.acts(turn.db, turn.group.id, down.kind, down.number)
        return [one for one in every if one.serial > down.serial]

    def leave(self, turn: Turn, kind: str, number: int) -> Answer:
        """Leave a post as it is, and tell whoever asked."""
        if not public.moderates(turn):
            return not_theirs(turn)
        ref = self._posts.ref(turn, kind, number)
        asked = _waits(turn, kind, number)
        if asked is None:
            return turn.line(self._posts.decided(turn, kind, number))
        down = public.down(turn, kind, number)
        if down and self._posts.is_own(turn, down):
            return turn.line(turn.t("Another organizer decides this: you wrote it."))
        own = down is not None and down.person_id == turn.me.id and asked.act == APPEALED
        if own and public.moderators(turn) != [turn.me.id]:
            return turn.line(turn.t("Another organizer decides this: you took it down."))
        noted = moderation.note(
            turn.db,
            turn.group.id,
            kind,
            number,
            moderation.LEFT,
            person_id=turn.me.id,
            name=turn.me.name,
            role=public.acting_as(turn),
            at=turn.now,
        )
        settle(turn, kind, number)
        told = "post_decided" if asked.act == ASKED else "post_told"
        turn.write_to(asked.person_id, told, kind, number, noted.serial)
        if asked.act == ANSWERED:
            return turn.line(turn.t("{ref} stays as it is, and its author reads that.", ref=ref))
        return turn.line(
            turn.t("{ref} stays as it is, and the person who asked reads that.", ref=ref)
        )

    def underway(self, turn: Turn) -> Sequence[Underway]:
        """Return what somebody asked of other organizers that nobody has decided."""
        person = people.person(turn.db, turn.actor.platform, turn.actor.id)
        if person is None or turn.home is None:
            return ()
        theirs = moderation.of_person(turn.db, turn.group.id, person.id)
        return [
            self._underway(turn, one)
            for one in theirs
            if one.act == APPEALED and _waits(turn, one.kind, one.number) == one
        ]

    def _underway(self, turn: Turn, asked: Act) -> Underway:
        ref = self._posts.name(asked.kind, asked.number)
        label = turn.texts.label(N_("Ask no more about {ref}"), ref=ref)
        way = turn.named(label, "post_withdraw", asked.kind, asked.number)
        return Underway(turn.t("You asked to have **{ref}** put back.", ref=ref), (way,))

    def withdraw(self, turn: Turn, kind: str, number: int) -> Answer:
        """Let other organizers decide nothing: its author asks no more, and the post stays down."""
        ref, asked = self._posts.ref(turn, kind, number), _waits(turn, kind, number)
        menu = turn.button(N_("Menu"), "menu")
        if asked is None or asked.act != APPEALED or asked.person_id != turn.me.id:
            return turn.say(turn.t("Nobody is asked about {ref} now.", ref=ref), menu)
        moderation.withdraw(turn.db, turn.group.id, asked, turn.now)
        settle(turn, kind, number)
        return turn.say(turn.t("I ask nobody about {ref} any more. It stays down.", ref=ref), menu)

    def late(self, turn: Turn, kind: str, number: int) -> None:
        """Nobody has decided for a day: ask again, by rule for as long as nobody does."""
        asked = moderation.open_about(turn.db, turn.group.id, kind, number)
        if asked is None:
            return
        if self._posts.is_gone(turn, kind, number):
            settle(turn, kind, number)
            if asked.act == ASKED:
                turn.write_to(asked.person_id, "post_decided", kind, number, asked.serial)
            return
        rights.roll_call(turn)
        down = public.down(turn, kind, number)
        author = asked.person_id if asked.act == APPEALED else 0
        others = set(public.moderators(turn)) - {down.person_id if down else 0, author}
        go_on(turn, "post_said", asked, others)

    # --- Cards ---

    def draw(self, view: View, kind: str, number: int, serial: int) -> Post | None:
        """Draw for organizers what was said about a post."""
        return self._draw(view, (kind, number, serial), Text())

    def draw_again(
        self, view: View, kind: str, number: int, serial: int, _step: int
    ) -> Post | None:
        """Draw it once more: nobody has decided yet."""
        return self._draw(view, (kind, number, serial), view.t("Nobody has decided yet."))

    def _draw(self, view: View, about: tuple[str, int, int], first: Text) -> Post | None:
        kind, number, serial = about
        act = moderation.one(view.db, view.group.id, kind, number, serial)
        if act is None:
            return None
        if act.act == APPEALED and not act.words:
            return None  # its author asks no more
        if act.act == HELD:
            held = public.held(view, kind, number)
            return waiting_post(view, self._posts, kind, number) if held == act else None
        ref = self._posts.name(kind, number)
        who = public.asker(view, act)
        said = {
            ASKED: view.t("{who} asks you to take **{ref}** down:", who=who, ref=ref),
            ANSWERED: view.t("The author of **{ref}**, which was taken down, writes:", ref=ref),
            APPEALED: view.t("The author of **{ref}** asks you to put it back:", ref=ref),
        }[act.act]
        head = view.t("**{group}**", group=view.group.name.upper())
        words = joined([joined([head, first, said], "\n"), quoted(act.words)], "\n")
        if self._posts.is_gone(view, kind, number):
            return Post(joined([words, self._posts.gone(view, kind, number)], "\n"))
        waits = _waits(view, kind, number)
        decided = waits is None or (act.act != ANSWERED and waits.serial != serial)
        if decided:
            return Post(joined([words, view.t("It is decided.")], "\n"))
        shown = self._posts.words(view, kind, number)
        return Post(joined([words, shown]), rows(self._choices(view, act)))

    def _choices(self, view: View, act: Act) -> list[Row]:
        kind, number = act.kind, act.number
        back = view.button(N_("Put it back"), "post_back", kind, number)
        leave = view.button(N_("Leave it as it is"), "post_leave", kind, number)
        if act.act in (ANSWERED, APPEALED):
            return [back, leave]
        return [view.button(public.TAKE_DOWN, "post_down", kind, number), leave]


def _waits(view: View, kind: str, number: int) -> Act | None:
    """Return what waits for a decision about a post: what organizers were asked, else an answer."""
    asked = moderation.open_about(view.db, view.group.id, kind, number)
    return asked or moderation.answer_to(view.db, view.group.id, kind, number)
