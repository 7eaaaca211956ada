"""The settings: one TOML file and the environment, checked before anything starts.

Whatever is wrong is told in one sentence that names the key and where it stands. Tokens are
never in the file: they come from the environment or from a file of their own.
"""

from __future__ import annotations

import codecs
import difflib
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

PREFIX = "PORCHLIGHT_"
DEFAULT_FILE = Path("config.toml")
FILE_VARIABLE = PREFIX + "CONFIG"
"""The environment variable that names the settings file."""

SQLITE = "sqlite:///"


class ConfigError(Exception):
    """One sentence that says what is wrong with the settings, and where."""


def _web(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("must be a web address that begins with https:// or http://")
    return url.rstrip("/")


def _socket(url: str) -> str:
    if not url.startswith(("ws://", "wss://")):
        raise ValueError("must be an address that begins with wss:// or ws://")
    return url


def _listen(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:  # noqa: PLR2004 - TCP ports
        raise ValueError('must be an address and a port, such as "127.0.0.1:8443"')
    return address


def _database(url: str) -> str:
    if not url.startswith((SQLITE, "postgresql://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    if "\0" in url:
        raise ValueError(_NUL)
    return url


def _place(path: Path) -> Path:
    if "\0" in str(path):
        raise ValueError(_NUL)
    return path


_NUL = "must not hold a sign that no name of a file has (NUL)"

Place = Annotated[Path, AfterValidator(_place)]
Web = Annotated[str, AfterValidator(_web)]
_SECTION = ConfigDict(extra="forbid", frozen=True, strict=False, hide_input_in_errors=True)


class DatabaseSection(BaseModel):
    """Where everything is kept."""

    model_config = _SECTION

    url: Annotated[str, AfterValidator(_database)] | None = Field(
        default=None,
        repr=False,
        description="Where everything is kept: sqlite:///path or postgresql://user@host/name; "
        "when it is left out, a SQLite file in data_dir.",
    )


class PlatformSection(BaseModel):
    """How a platform is told who we are. `token` comes from the environment only."""

    model_config = _SECTION

    token: SecretStr | None = Field(default=None, repr=False)
    token_file: Place | None = Field(
        default=None,
        description="A file that holds the bot's token and nothing else.",
    )

    @property
    def beside_the_token(self) -> dict[str, Any]:
        """What this platform alone can be told, by name."""
        return self.model_dump(exclude=set(PlatformSection.model_fields))


class TelegramSection(PlatformSection):
    """The Telegram side."""

    api_url: Web = Field(
        default="https://api.telegram.org",
        description="The Bot API server: Telegram's own, or the root of one that you run.",
    )
    webhook_url: Web | None = Field(
        default=None,
        description="The public address at which Telegram should call us; "
        "when it is left out, we ask Telegram ourselves, which needs no public address.",
    )
    webhook_listen: Annotated[str, AfterValidator(_listen)] = Field(
        default="127.0.0.1:8443",
        description="The address and port at which we wait for those calls.",
    )


class DiscordSection(PlatformSection):
    """The Discord side."""

    api_url: Web = Field(
        default="https://discord.com/api/v10",
        description="Discord's REST server, up to and with /api/v10.",
    )
    gateway_url: Annotated[str, AfterValidator(_socket)] = Field(
        default="wss://gateway.discord.gg/",
        description="Discord's gateway, from which events come.",
    )


class Settings(BaseSettings):
    """All settings. Paths are absolute here; in the file they start at the file's own folder."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_nested_delimiter="_",
        env_nested_max_split=1,
        env_ignore_empty=True,
        extra="forbid",
        frozen=True,
        hide_input_in_errors=True,
    )

    data_dir: Place = Field(
        default=Path("data"),
        description="The folder for the database; it is made when it is missing.",
    )
    keys_file: Place = Field(
        default=Path("porchlight.key"),
        description="The file with the keys that private words are sealed with; "
        "it must not be inside data_dir, so that a copy of the data alone opens nothing.",
    )
    erased_file: Place | None = Field(
        default=None,
        description="The list of what was erased, so that no backup brings it back; it must not be "
        "inside data_dir; when it is left out, it lies beside keys_file, as porchlight.key.erased.",
    )
    backup_days: int = Field(
        default=35,
        ge=1,
        le=3650,
        description="For how many days you keep backups: for so long it is remembered what was "
        "erased, and no longer.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info",
        description="How much the log tells: debug, info, warning or error; "
        "it never holds words, names, ids or tokens.",
    )
    database: DatabaseSection = DatabaseSection()
    telegram: TelegramSection = TelegramSection()
    discord: DiscordSection = DiscordSection()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic-settings passes it by name
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - as above
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Let the environment win over the file."""
        return env_settings, init_settings

    @property
    def platforms(self) -> dict[str, PlatformSection]:
        """The sections of the platforms, by name."""
        return {name: one for name, one in self if isinstance(one, PlatformSection)}

    @property
    def database_url(self) -> str:
        """Where the database is, also when nobody said."""
        return self.database.url or f"{SQLITE}{self.data_dir / 'porchlight.db'}"

    @property
    def data_folder(self) -> Path:
        """The folder with the database: data_dir, or that of the SQLite file that url names."""
        url = self.database.url
        if url is None or not url.startswith(SQLITE):
            return self.data_dir
        return Path(url.removeprefix(SQLITE)).parent


def token_of(section: PlatformSection, name: str) -> str | None:
    """Return a platform's token from the environment or its file; None when it has none.

    Raises ConfigError when the file is named and cannot be used.
    """
    if section.token is not None:
        return section.token.get_secret_value().strip()
    if section.token_file is None:
        return None
    token = _text(section.token_file, f"{name}.token_file: the file {section.token_file}").strip()
    if not token or len(token.split()) != 1:
        raise ConfigError(
            f"{name}.token_file: the file {section.token_file} must hold the token alone, "
            "on one line."
        )
    return token


_SECRET = ".token"  # noqa: S105 - the end of a key, and no secret


def all_keys() -> dict[str, str]:
    """Return every key that the file may hold, as "database.url", with its sentence."""
    return {key: text for key, text in _keys().items() if not key.endswith(_SECRET)}


def _keys() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, field in Settings.model_fields.items():
        section = field.annotation
        if isinstance(section, type) and issubclass(section, BaseModel):
            for inner, one in section.model_fields.items():
                found[f"{name}.{inner}"] = one.description or ""
        else:
            found[name] = field.description or ""
    return found


def variable(key: str) -> str:
    """Return the environment variable that sets a key: PORCHLIGHT_DATABASE_URL."""
    return PREFIX + key.replace(".", "_").upper()


def load(file: Path | None = None) -> Settings:
    """Read the settings. Without `file`: PORCHLIGHT_CONFIG, else config.toml when it is there.

    Raises ConfigError with one sentence when anything about them is wrong.
    """
    variables = {name.upper() for name in os.environ if name.upper().startswith(PREFIX)}
    _refuse_unknown(variables)
    told = os.environ.get(FILE_VARIABLE)
    named = file or (Path(told) if told else None)
    where = named or DEFAULT_FILE
    written = _read(where) if named or where.exists() else {}
    _refuse_tokens(written, where)
    try:
        settings = Settings(**written)
    except ValidationError as error:
        raise ConfigError(_sentence(error, where, variables)) from None
    return _placed(settings, where.parent.resolve())


def _read(file: Path) -> dict[str, Any]:
    text = _text(file, f"The settings file {file}")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"The settings file {file} is not TOML: {error}.") from None


def _text(file: Path, called: str) -> str:
    """Return what a file says, also one from Notepad, which puts a mark before the first word."""
    try:
        written = file.read_bytes()
        if wide := _wide(written):
            raise ConfigError(f"{called} is in {wide}: save it again with the encoding UTF-8.")
        if b"\0" in written:
            raise ConfigError(f"{called} holds a sign that is no text (NUL): take it out.")
        return written.decode("utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(f"{called} is not there.") from None
    except (OSError, UnicodeDecodeError):
        raise ConfigError(f"{called} cannot be read.") from None


def _wide(written: bytes) -> str | None:
    """Return the encoding of a file whose signs have two or four bytes each, None of all others.

    Without a mark in front, what is plain has a NUL in every other byte, or in three of four.
    """
    if written.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "UTF-32"
    if written.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "UTF-16"
    nothing = written.count(0) / max(1, len(written))
    return "UTF-32" if nothing > _MOST else "UTF-16" if nothing > _MANY else None


_MANY, _MOST = 0.3, 0.6
"""How much of such a file is NUL at least."""


def _refuse_unknown(variables: set[str]) -> None:
    known = {FILE_VARIABLE, *map(variable, _keys())}
    for name in sorted(variables - known):
        raise ConfigError(f"The environment variable {name} is none of ours{_meant(name, known)}.")


def _refuse_tokens(written: Mapping[str, Any], file: Path) -> None:
    for name in [key.removesuffix(_SECRET) for key in _keys() if key.endswith(_SECRET)]:
        section = written.get(name)
        if isinstance(section, dict) and "token" in section:
            raise ConfigError(
                f"{name}.token must not stand in {file}: take it out, and put the token into "
                f"the environment as {variable(name + '.token')} or into a file that "
                f"{name}.token_file names."
            )


def _meant(name: str, known: set[str]) -> str:
    close = difflib.get_close_matches(name, sorted(known), n=1)
    return f"; perhaps {close[0]} was meant" if close else ""


_MUST = {
    "string_type": "must be text in quotes",
    "path_type": "must be a path in quotes",
    "literal_error": "must be one of debug, info, warning, error",
    "model_type": "is a section: write it in square brackets, with its keys below",
}


def _sentence(error: ValidationError, file: Path, variables: set[str]) -> str:
    """Say what is wrong first, without the value: it may be a secret."""
    first = error.errors(include_url=False, include_input=False)[0]
    key = ".".join(str(part) for part in first["loc"] if isinstance(part, str))
    where = f"in {file}"
    if variable(key) in variables:
        where = f"(environment variable {variable(key)})"
    if first["type"] == "extra_forbidden":
        return f"There is no key {key} {where}{_meant(key, set(all_keys()))}."
    must = first["msg"].removeprefix("Value error, ") if first["type"] == "value_error" else ""
    return f"{key} {where} {must or _MUST.get(first['type'], 'cannot be used as it is')}."


def _placed(settings: Settings, folder: Path) -> Settings:
    """Make paths absolute: they start at the settings file's own folder."""

    def at(path: Path | None) -> Path | None:
        return None if path is None else (folder / path.expanduser()).resolve()

    url = settings.database.url
    if url is not None and url.startswith(SQLITE):
        url = f"{SQLITE}{at(Path(url.removeprefix(SQLITE)))}"
    sections = {
        name: one.model_copy(update={"token_file": at(one.token_file)})
        for name, one in settings.platforms.items()
    }
    return settings.model_copy(
        update={
            "data_dir": at(settings.data_dir),
            "keys_file": at(settings.keys_file),
            "erased_file": at(settings.erased_file),
            "database": settings.database.model_copy(update={"url": url}),
            **sections,
        }
    )
