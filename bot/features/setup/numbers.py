"""The number to call when it is not urgent: what can be dialled, and what is for danger."""

from __future__ import annotations

import re
from collections.abc import Iterable

from babel.core import get_global

from bot.seen import seen

NUMBER_LIMIT = 32
DANGER = frozenset({"911", "112", "999", "000"})
"""Numbers for danger, of the countries that most people know one of."""
CRISIS = "988"
"""The number for people who think of suicide."""

_CALLED = re.compile(
    r"^(?:tel|tél|phone|téléphone|ph|numéro|number|n[o°])\b[\s.:°]*", re.IGNORECASE
)
_EXTENSION = re.compile(
    r"[\s,;]*(?:extension|extn|ext|poste|option|opt|x|#)[\s.:=]*\d{1,7}$", re.IGNORECASE
)
_WRITTEN = re.compile(r"\+?[\s(]*\d[\d\s()+./–—-]*")
_IN_LETTERS = re.compile(r"[\s(+]*1?[\s().-]*\d{3}[\s).-]+(?:[\s.-]*[A-Za-z\d]){6,11}")
_STAR = re.compile(r"[*#]\s?\d{3,5}")
"""*4141: the police of Quebec from a cell phone."""
_ABROAD = re.compile(r"^(?:(?:\+|00|011)\d{0,3}?|1)(?=\d{3}$)")
"""The country before a number of three digits."""
_PREMIUM = re.compile(r"1?(?:900|976)\d{7}|1?\d{3}976\d{4}")
"""What costs whoever calls it, in Canada and the USA."""
_LOCAL = re.compile(r"[2-9]\d{6}")
_LOCAL_DIGITS, _WITH_AREA, _WITH_COUNTRY = 7, 10, 11


def as_dialled(typed: str) -> str:
    """Return a number as it was written, without the word for a number before it."""
    return _CALLED.sub("", typed.strip())


def digits(typed: str) -> str:
    """Return what is dialled first, without an extension and a country in front of a short number.

    Digits of every writing are digits: whoever types them in Hindi dials the same number.
    """
    dialled = re.sub(r"[^\d+]", "", _EXTENSION.sub("", _in_digits(typed)))
    short = _ABROAD.sub("", dialled)
    return short if short in {*DANGER, CRISIS} else dialled.replace("+", "")


def _in_digits(typed: str) -> str:
    """Return a number as it is seen, with plain digits, and without the word before it."""
    return as_dialled(seen(typed).text)


def is_number(typed: str, zone: str | None) -> bool:
    """Tell whether this can be dialled, in the country of a zone; without one, in any country."""
    bare = _EXTENSION.sub("", _in_digits(typed)).strip()
    if _STAR.fullmatch(bare):
        return True
    if _IN_LETTERS.fullmatch(bare) and re.search(r"[A-Za-z]", bare):
        return _spelled(bare)
    if not _WRITTEN.fullmatch(bare):
        return False
    if _PREMIUM.fullmatch(re.sub(r"\D", "", bare)):
        return False
    country = get_global("zone_territories").get(zone) if zone else None
    return any(_is_there(bare, one) for one in ([country] if country else _countries()))


def _spelled(bare: str) -> bool:
    """Tell whether it is a number with letters; whoever dials more of them still gets through."""
    from phonenumbers import convert_alpha_characters_in_number  # noqa: PLC0415 - see marks

    dialled = re.sub(r"\D", "", convert_alpha_characters_in_number(bare))
    length = _WITH_COUNTRY if dialled.startswith("1") else _WITH_AREA
    return _is_there(dialled[:length], "CA")


def _is_there(bare: str, country: str) -> bool:
    import phonenumbers  # noqa: PLC0415 - a megabyte that few need

    try:
        number = phonenumbers.parse(bare, country)
    except phonenumbers.NumberParseException:
        return False
    if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.PREMIUM_RATE:
        return False
    if number.country_code == 1 and _LOCAL.fullmatch(str(number.national_number)):
        return True
    return phonenumbers.is_valid_number(number) or phonenumbers.is_valid_short_number_for_region(
        number, country
    )


def _countries() -> Iterable[str]:
    from phonenumbers import SUPPORTED_REGIONS  # noqa: PLC0415 - as above

    return ("CA", *sorted(SUPPORTED_REGIONS))
