"""The practice platform: made-up people and chats in one terminal."""

from adapters.console.console import Console
from adapters.console.screen import Screen
from adapters.console.table import Time, Unplayable
from adapters.console.world import Guest, Room, World

__all__ = ["Console", "Guest", "Room", "Screen", "Time", "Unplayable", "World"]
