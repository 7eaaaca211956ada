"""Whether somebody who looks at what will be sent wants their name under it, or not."""

from __future__ import annotations

import re

from bot.meant import bare_words

_POLITE = (
    "please|pls|yes|ok|okay|but|and|send|it|this|that|i|want|would|like|to|me|svp|oui|mais|"
    "envoyez|le|la|ca|je|veux|voudrais|merci|thanks|on|under|there|dessous"
)
_SHOWS = (
    "(?:with|add|show|use|put|include|write|sign(?: it)?(?: with)?) my name|sign it|"
    "avec mon nom|(?:ajoutez|ajouter|mettez|mettre|montrez) mon nom|signez"
)
_HIDES = (
    "(?:no|not|without|hide|remove|leave out|(?:dont|do not) (?:show|use|add|put|include|write)|"
    "(?:without|not) showing) (?:my )?names?|leave my name out|without (?:a )?name|"
    "(?:(?:stay|be|remain|keep|make) )?anonymous(?:ly)?|"
    "sans (?:mon )?nom|pas (?:de|mon) nom|(?:rester )?anonyme(?:ment)?|"
    "ne (?:montrez|mettez) pas mon nom|(?:enlevez|retirez) mon nom"
)
_SIGNS = "(?:sign|signed|signe|signez|signer)(?: it| this|)(?: (?:as|by|with|comme|par|avec|de)|)"
_ASIDE = f"(?: (?:{_POLITE}))*"
_SHOWN = re.compile(f"(?:(?:{_POLITE}) )*(?:{_SHOWS}){_ASIDE}")
_HIDDEN = re.compile(f"(?:(?:{_POLITE}|no|non) )*(?:{_HIDES}){_ASIDE}")


def wished(typed: str, name: str = "") -> bool | None:
    """Return whether words only ask for the name (True) or for none (False); None for all else.

    `name` is what whoever types is called: they may say it, all of it or how it begins.
    """
    words = bare_words(typed)
    parts = bare_words(name).split()
    own = "|".join(" ".join(parts[: at + 1]) for at in reversed(range(len(parts))))
    if own and re.fullmatch(f"(?:(?:{_POLITE}) )*{_SIGNS} (?:{own}){_ASIDE}", words):
        return True
    if _HIDDEN.fullmatch(words):
        return False
    return True if _SHOWN.fullmatch(words) else None
