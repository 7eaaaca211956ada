"""What a platform is told before anybody has spoken: the text before Start, and a few lines."""

from __future__ import annotations

from bot.texts import LANGUAGES, N_, speaking
from bot.words import Lines

ABOUT = N_(
    "I am a bot for neighbours who look after their street. If you are in danger, call 911; "
    "nobody watches me all day. You can report a problem, ask a question, tell something "
    "privately, or find help."
)


def lines() -> Lines:
    """Return the adapters' own sentences in every language."""
    return Lines(
        busy=_everywhere(N_("That took a moment. Tap to go on.")),
        open=_everywhere(N_("Open")),
        down=_everywhere(N_("That did not work, and nothing was lost. Please try again.")),
        held=_everywhere(
            N_("I cannot write anything down right now. I keep trying; no need to send it again.")
        ),
        away=_everywhere(
            N_("That did not work, and nothing was lost. Please try again in a minute.")
        ),
        late=_everywhere(N_("That took too long. Please open it again.")),
    )


def _everywhere(message: str) -> dict[str, str]:
    return {language: speaking(language).label(message) for language in LANGUAGES}
