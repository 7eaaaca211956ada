"""How Alembic reaches the database: always through the connection that `storage.migrate` opened."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime


def render(kind: str, thing: object, _context: AutogenContext) -> str | Literal[False]:
    """Write SQLModel's own types as the plain ones that they are in a database."""
    if kind == "type" and isinstance(thing, AutoString):
        return "sa.String()"
    if kind == "type" and isinstance(thing, UTCDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes.get("metadata"),
    render_item=render,
    render_as_batch=True,
)
context.run_migrations()
