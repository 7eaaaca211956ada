"""What is known of every platform before it runs: what people call it, and its settings."""

import pytest

from bot.config import Settings
from bot.platforms import LISTED
from bot.running import Tokens, platforms
from bot.texts import LANGUAGES


@pytest.mark.parametrize("about", LISTED, ids=lambda about: about.name)
def test_it_is_called_something_in_every_language(about) -> None:
    assert about.title
    assert about.token
    for names in (about.place, about.choose):
        assert set(names) == set(LANGUAGES)


def test_every_section_of_settings_builds_its_platform() -> None:
    settings = Settings()
    assert set(settings.platforms) == {one.name for one in LISTED}
    built = platforms(settings, Tokens({one.name: "1:a" for one in LISTED}))
    assert [one.about for one in built] == list(LISTED)
