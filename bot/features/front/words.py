"""The plain words of the private chat, in every language.

All without capitals, accents, marks and apostrophes (`bot.meant.bare_words`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from bot.choosing import STOPS, THANKS
from bot.meant import bare_words, meant

V = TypeVar("V")

MENU = (
    "menu", "show menu", "show me the menu", "main menu", "menu please", "the menu", "options",
    "start", "restart", "start over", "begin", "commencer", "recommencer", "accueil",
    "hello", "hello there", "hi", "hi there", "hey", "hey there", "hallo", "yo", "good morning",
    "good evening", "good afternoon",
    "bonjour", "bonsoir", "salut", "allo", "coucou", "le menu", "montrez le menu",
)  # fmt: skip

ON = (
    "whats on", "what is going on", "vote", "votes", "activities", "activites", "meeting",
    "meetings", "the meeting", "next meeting",
    "when is the meeting", "events", "event", "calendar", "news", "quoi de neuf", "reunion",
    "la reunion", "quand est la reunion", "prochaine reunion", "calendrier", "nouvelles",
)  # fmt: skip
MINE = (
    "did anybody answer me", "did anyone answer me", "did anybody answer", "did anyone answer",
    "did someone answer me", "any answer", "is there an answer", "my question", "my questions",
    "what happened to my question", "what happened with my question", "where is my question",
    "take back my question", "take my question back", "is it sent", "was it sent",
    "did you send it", "did it send", "my problem", "what happened to my problem",
    "what happened to my report", "ou est ma demande", "ou en est ma demande", "ma demande",
    "ma question", "ou est ma question", "quelquun ma repondu", "est ce envoye", "cest envoye",
    "est ce que cest envoye", "reprendre ma question", "retirer ma question", "une reponse",
)  # fmt: skip
SETTINGS = (
    "settings", "setting", "setup", "language", "change language", "langue", "changer de langue",
    "reglages", "parametres", "preferences",
)  # fmt: skip
"""What people type for our own doors."""

WAYS = {
    **dict.fromkeys(
        ("set up a group", "set up group", "set up", "set it up", "new group", "start a group",
         "make a group", "set up my street", "installer un groupe", "installer", "linstaller",
         "nouveau groupe", "creer un groupe"),
        "setup_start",
    ),
    **dict.fromkeys(("look around", "just looking", "regarder", "regarder dabord"), "look_around"),
}  # fmt: skip
"""What people type for what whoever has no group can do."""

LANGUAGES = {
    "fr": ("francais", "en francais", "french", "in french", "do you speak french",
           "parlez vous francais", "speak french", "je parle francais"),
    "en": ("english", "in english", "anglais", "en anglais", "do you speak english",
           "speak english", "parlez vous anglais"),
}  # fmt: skip

OTHERS = (
    "espanol", "spanish", "punjabi", "panjabi", "hindi", "urdu", "chinese", "mandarin",
    "cantonese", "arabic", "tagalog", "filipino", "korean", "japanese", "vietnamese", "russian",
    "ukrainian", "ukrainska", "polish", "german", "deutsch", "italian", "italiano", "portuguese",
    "portugues", "persian", "farsi", "tamil", "turkish", "inuktitut", "cree", "ojibwe",
    "habla espanol", "hablas espanol", "do you speak spanish", "hola", "other languages",
    "autres langues", "espagnol", "chinois", "arabe",
    "中文", "العربية", "ਪੰਜਾਬੀ", "русский", "українська", "한국어", "日本語", "हिन्दी", "فارسی",
)  # fmt: skip
"""Languages that we do not speak, as people ask for them."""

SILENCE = (
    *STOPS, "leave me alone", "no more messages", "no messages", "stop messages",
    "stop messaging me", "stop writing to me", "stop writing me", "dont write to me",
    "do not write to me", "dont message me", "stop sending me messages", "too many messages",
    "unfollow", "opt out", "remove me", "shut up", "laissez moi tranquille",
    "laisse moi tranquille", "plus de messages", "pas de messages", "ne mecrivez plus",
    "arretez de mecrire", "desabonnez moi", "me desabonner", "desinscription",
)  # fmt: skip

TALK = {
    "thanks": (
        *THANKS, "bye", "goodbye", "au revoir",
    ),
    "who": (
        "who are you", "what are you", "what is this", "whats this", "what can you do",
        "what do you do", "how does this work", "how do you work", "how do i use this",
        "what is this for", "are you a bot", "are you a robot", "are you real", "are you human",
        "is this a bot", "what is this bot", "whats this bot", "who is this",
        "what is porchlight", "info", "about",
        "qui etes vous", "qui es tu", "cest quoi ca", "cest quoi", "cest quoi ce bot",
        "cest quoi ce robot",
        "quest ce que ce bot", "quest ce que cest",
        "que pouvez vous faire", "que peux tu faire", "comment ca marche", "etes vous un robot",
        "es tu un robot", "cest un robot",
    ),
    "anyone": (
        "is anyone there", "anyone there", "is anybody there", "anybody there", "anyone",
        "is someone there", "are you there", "is there anyone", "who reads this",
        "does anyone read this", "il y a quelquun", "y a t il quelquun", "ya quelquun",
        "quelquun", "etes vous la", "qui lit ca", "qui lit ceci",
    ),
    "police": (
        "are you police", "are you the police", "are you a cop", "are you cops", "is this police",
        "is this the police", "is this a police bot", "do the police read this",
        "do police read this", "does the police read this",
        "etes vous la police", "etes vous de la police", "es tu la police", "cest la police",
        "est ce que la police lit ca", "est ce la police",
    ),
    "name": (
        "change my name", "change name", "my name is wrong", "how do i change my name",
        "changer mon nom", "changer de nom", "comment changer mon nom",
    ),
    "nothing": (
        "yes", "no", "ok", "okay", "k", "sure", "yep", "nope", "y", "n", "oui", "non", "daccord",
        "", "test", "testing", "back", "go back", "retour",
    ),
}  # fmt: skip
"""What people say who ask for nothing that has a door."""

_POLITE = re.compile(
    r"^(?:(?:please|i want to|i would like to|id like to|i need to|can i|could i|how do i|"
    r"how can i|open|show|show me|go to|where is|where are|when is|whats|what is|"
    r"je veux|je voudrais|je peux|puis je|comment|ouvrir|montrez moi|ou est|svp) )+"
    r"|(?: (?:please|pls|now|svp|sil vous plait|sil te plait|maintenant))+$"
)


def known(text: str, words: Mapping[str, V]) -> V | None:
    """Return what words stand for, also within a polite sentence."""
    found = meant(text, words)
    return found or meant(_POLITE.sub("", bare_words(text)), words)


def keyed(words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Return which meaning each of these words has."""
    return {bare_words(one): name for name, each in words.items() for one in each}
