"""The plain words of the private chat, in every language."""

from __future__ import annotations

WORDS = {
    "stop": "stop",
    "arret": "stop",
    "arrêt": "stop",
    "arrêter": "stop",
    "arretez": "stop",
    "unsubscribe": "stop",
    "menu": "menu",
    "start": "menu",
    "hello": "menu",
    "hi": "menu",
    "bonjour": "menu",
    "salut": "menu",
    "français": "fr",
    "francais": "fr",
    "french": "fr",
    "english": "en",
    "anglais": "en",
}
