"""Sample conversations about posts: the tests live them on both platforms."""

from __future__ import annotations

from bot.feature import Sample

SAMPLES = (
    Sample(
        "A post is taken down",
        "ana",
        {"telegram": 4, "discord": 3},
        """
maria > [Report a problem]
maria > [No]
maria > {what: The people at the corner are idiots. | where: Elm and 3rd | who: Everyone here}
maria > [Send]
elm << idiots
ana > [Take it down]
ana > {why: It accuses or insults somebody. | words: Please say it kindly.}
ana > [Take it down]
ana < E-1 is down
elm << E-1 was taken down by Ana, organizer
maria < It accuses or insults somebody.
maria > [Ask another organizer]
maria > {words: It was a joke.}
sam < The author of E-1 asks you to put it back:
""",
    ),
)
