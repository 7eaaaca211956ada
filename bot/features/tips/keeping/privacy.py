"""What is kept, who can learn what, and for how long: said from what is true right now."""

from __future__ import annotations

from bot import danger, paging, public
from bot.features.tips.keeping import terms
from bot.features.tips.lasting import WROTE_LATELY
from bot.features.tips.pseudonyms import EPOCH, LEAST
from bot.features.tips.readers import readers
from bot.keys import Keys
from bot.texts import N_
from bot.turn import Turn
from bot.view import View
from bot.words import Answer, Text
from storage import groups, tip_desk
from storage.stops import stopped

WORDS = (
    "privacy", "my privacy", "private life", "what do you keep", "what do you know about me",
    "what do you store", "is this private", "is this anonymous", "is it anonymous", "who sees this",
    "who can see this", "who sees what i write", "confidentialite", "vie privee",
    "que gardez vous", "quest ce que vous gardez", "est ce confidentiel", "cest confidentiel",
    "est ce anonyme", "cest anonyme", "qui voit ca", "qui voit ce que jecris",
)  # fmt: skip

PAUSED = EPOCH + LEAST - 1
"""Days for which a pause can hold at most."""


class Privacy:
    """The text, a screen at a time. Who reads it leaves no trace."""

    def __init__(self, keys: Keys) -> None:
        self._older_key = len(keys.content.secrets) > 1

    def show(self, turn: Turn) -> Answer:
        """Show its first screen."""
        return self.more(turn, 1)

    def more(self, turn: Turn, number: int) -> Answer:
        """Show a screen."""
        parts = [(one, None) for one in self.parts(turn)]
        back = turn.button(N_("Tell something privately"), "tip_start")
        if turn.home is None or stopped(turn.db, turn.group.id):
            back = turn.button(N_("Menu"), "menu")
        return paging.page(turn, number, parts, ("tip_privacy_more",), between="\n\n", back=back)

    def parts(self, view: View) -> list[Text]:
        """Return the whole text, from the group's terms, readers, chats and keys of today.

        Whoever has no group reads what is so in each.
        """
        if view.home is None:
            return [
                _seen(view),
                _thieves(view),
                self._keys(view),
                _outside(view),
                _own_words(view),
                _erasing(view),
                _contacts(view),
                _more_cover(view),
            ]
        kept = tip_desk.terms(view.db, view.group.id)
        return [
            _seen(view),
            _readers(view),
            _thieves(view),
            self._keys(view),
            _watchers(view, kept.hours),
            _outside(view),
            _own_words(view),
            _days(view, kept.keep_days),
            *([_note(view)] if kept.routes else []),
            _erasing(view),
            _contacts(view),
            _more_cover(view),
        ]

    def _keys(self, view: View) -> Text:
        text = view.t(
            "Your words are locked; the keys are in another file than the data. Somebody who "
            "has both can read what is still kept, and nothing that was erased."
        )
        older = view.t(
            "I am changing the keys. Until that is done, they open older copies of the data too."
        )
        return view.t("{text} {older}", text=text, older=older) if self._older_key else text


def _seen(view: View) -> Text:
    return view.t(
        "**Who learns what**\nReaders see your words, your photo rebuilt from its pixels, and a "
        "number. Never your name or account."
    )


def _readers(view: View) -> Text:
    names = view.texts.listed([one.name for one in readers(view)])
    text = view.t(
        "You choose who reads it; here that is: {names}.",
        names=names or view.texts.label(N_("nobody yet")),
    )
    others = view.t("Other organizers see numbers and days of what readers did, and no words.")
    return view.t("{text} {others}", text=text, others=others)


def _thieves(view: View) -> Text:
    return view.t(
        "Somebody who steals the data or a copy, without the keys, reads no words and finds "
        "nobody. They see how many there are, from which days, and roughly how long they are. "
        "My log says nothing of it."
    )


def _watchers(view: View, hours: tuple[int, ...]) -> Text:
    return view.t(
        "Somebody who watches the chats sees what is sent at {hours}, together with others, and "
        "not when it was written. “Send it now” shows more of that, and so does every further "
        "message.",
        hours=terms.hours_told(view, hours),
    )


def _outside(view: View) -> Text:
    chats = groups.chats(view.db, view.group.id) if view.home else ()
    used = dict.fromkeys(chat.platform for chat in chats)
    return view.t(
        "**Outside this promise**\n{apps} can see that you write to me, when, and what. The "
        "person who runs my computer could read it as it arrives. Somebody with your phone "
        "reads what is not erased there.",
        apps=view.texts.listed([view.platforms[one].title for one in used])
        or view.texts.label(N_("This app")),
    )


def _own_words(view: View) -> Text:
    return view.t(
        "Your own words can give you away, and in a small group few people can know a thing. "
        "Police may keep what they read, readers may copy it for their records, and a child in "
        "danger must be reported."
    )


def _days(view: View, keep_days: int) -> Text:
    return view.t(
        "**How long**\nIt is erased {n} days after it ends; if nobody writes any more, it ends by "
        "itself after {n} days too. Never within {lately} days after you wrote. A reader can keep "
        "it longer: your six words show that. With them you erase it at once.",
        n=keep_days,
        lately=WROTE_LATELY.days,
    )


def _note(view: View) -> Text:
    return view.t(
        "**A short reminder**, only if you ask for one: then I keep where to write to you, "
        "locked with a key of its own, until the last reminder. It only says: there is "
        "something to read here."
    )


def _erasing(view: View) -> Text:
    return view.t(
        "**Stop and erase** removes what I know about you, and every short reminder. Private "
        "messages stay; only their six words can erase them. If a reader blocked you, or does so "
        "within three days, a code without name, number or time stays, for {n} days at most: "
        "nobody reads from it who you are.",
        n=PAUSED,
    )


def _contacts(view: View) -> Text:
    return view.t(
        "Contacts who erase themselves still count as contacts here for {n} days. I know them by a "
        "code of their account, from which nobody reads who it was.",
        n=public.CONTACT_FOR.days,
    )


def _more_cover(view: View) -> Text:
    return view.t(
        "Not for emergencies. If you are in danger, call {number}. More cover than here: Crime "
        "Stoppers, 1-800-222-8477 in Canada (Quebec: 1-800-711-1800), or SecureDrop with a Tor "
        "browser, which some newspapers have.",
        number=danger.number(view),
    )
