"""Where Porchlight begins: `porchlight`, or `python -m bot`."""

import gc


def main() -> None:
    """Take a command."""
    # Tens of thousands of objects are made while importing, and none of them goes: looking for
    # garbage among them takes a quarter of the time to start. Each command turns it on again.
    gc.disable()
    from bot.cli import porchlight  # noqa: PLC0415 - after the line above

    porchlight()


if __name__ == "__main__":
    main()
