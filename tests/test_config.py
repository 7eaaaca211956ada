"""What the settings accept, and the one sentence that they answer when something is wrong."""

import os
import re
import tomllib
from pathlib import Path

import pytest

from bot import config
from bot.config import ConfigError, load

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch):
    """Nothing of the machine that runs the tests may be read."""
    for name in list(os.environ):
        if name.upper().startswith(config.PREFIX):
            monkeypatch.delenv(name)


@pytest.fixture
def written(tmp_path):
    """Write a settings file and return where it is."""

    def write(text: str) -> Path:
        file = tmp_path / "config.toml"
        file.write_text(text, "utf-8")
        return file

    return write


def refused(file: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        load(file)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def explained(text: str) -> dict[str, str]:
    """Return every key of the example, also those in a comment, with the sentence above it."""
    found: dict[str, str] = {}
    section, said = "", []
    for line in text.splitlines():
        heading = re.fullmatch(r"\[([a-z_]+)\]", line)
        key = re.fullmatch(r"(?:# )?([a-z_]+) = .*", line)
        if heading:
            section, said = heading[1] + ".", []
        elif key:
            found[section + key[1]] = " ".join(said)
            said = []
        elif line.startswith("# "):
            said.append(line[2:])
        else:
            said = []
    return found


def test_the_example_explains_every_key_and_no_other():
    assert explained(EXAMPLE.read_text("utf-8")) == config.all_keys()


def test_every_key_is_explained_in_one_sentence():
    for key, sentence in config.all_keys().items():
        assert sentence.endswith("."), key
        assert sentence.count(". ") == 0, key


def test_the_example_shows_what_holds_when_nothing_is_set(written):
    assert load(written(EXAMPLE.read_text("utf-8"))) == load(written(""))


def test_the_example_can_be_used_with_every_line_switched_on(written):
    text = re.sub(r"^# ([a-z_]+ = )", r"\1", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE)
    settings = load(written(text))
    assert settings.database_url == "postgresql://porchlight@db.example.org/porchlight"


def test_paths_start_at_the_folder_of_the_file(written, tmp_path):
    settings = load(written('data_dir = "here"\n[telegram]\ntoken_file = "t"'))
    assert settings.data_dir == tmp_path / "here"
    assert settings.keys_file == tmp_path / "porchlight.key"
    assert settings.telegram.token_file == tmp_path / "t"
    assert settings.database_url == f"sqlite:///{tmp_path}/here/porchlight.db"
    named = load(written('[database]\nurl = "sqlite:///elsewhere.db"'))
    assert named.database_url == f"sqlite:///{tmp_path}/elsewhere.db"


def test_the_environment_wins_over_the_file(written, monkeypatch):
    monkeypatch.setenv("PORCHLIGHT_TELEGRAM_API_URL", "http://127.0.0.1:8081/")
    monkeypatch.setenv("PORCHLIGHT_LOG_LEVEL", "debug")
    settings = load(written('[telegram]\napi_url = "https://other.example"'))
    assert settings.telegram.api_url == "http://127.0.0.1:8081"
    assert settings.log_level == "debug"


def test_the_file_can_be_named_by_the_environment(written, monkeypatch):
    monkeypatch.setenv("PORCHLIGHT_CONFIG", str(written('log_level = "error"')))
    assert load().log_level == "error"


def test_no_file_is_needed(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert load().data_dir == tmp_path / "data"


@pytest.mark.parametrize(
    ("text", "key", "says"),
    [
        ("colour = 'red'", "colour", "There is no key colour in"),
        ("[telegram]\napi_ulr = 'x'", "telegram.api_ulr", "perhaps telegram.api_url was meant"),
        ("data_dir = 5", "data_dir", "must be a path in quotes"),
        ("log_level = 'loud'", "log_level", "must be one of debug, info, warning, error"),
        ("telegram = 5", "telegram", "is a section"),
        ("[telegram]\napi_url = 5", "telegram.api_url", "must be text in quotes"),
        ("[telegram]\napi_url = 'ftp://x'", "telegram.api_url", "must be a web address"),
        ("[telegram]\nwebhook_listen = '443'", "telegram.webhook_listen", "and a port"),
        ("[discord]\ngateway_url = 'https://x'", "discord.gateway_url", "wss://"),
        ("[database]\nurl = 'mysql://x'", "database.url", "sqlite:/// or postgresql://"),
    ],
)
def test_a_wrong_setting_is_told_in_one_sentence(written, text, key, says):
    file = written(text)
    sentence = refused(file)
    assert key in sentence
    assert says in sentence
    assert str(file) in sentence


def test_a_file_that_is_not_toml_or_not_there_is_told(written, tmp_path):
    assert "is not TOML" in refused(written("data_dir = ["))
    assert "is not there" in refused(tmp_path / "none.toml")


@pytest.mark.parametrize("platform", ["telegram", "discord"])
def test_a_token_in_the_file_is_refused_and_never_repeated(written, platform):
    sentence = refused(written(f"[{platform}]\ntoken = '123:secret'"))
    assert "secret" not in sentence
    assert f"PORCHLIGHT_{platform.upper()}_TOKEN" in sentence
    assert f"{platform}.token_file" in sentence


def test_a_wrong_value_is_never_repeated(written):
    sentence = refused(written("[database]\nurl = 'mysql://ana:opensesame@x'"))
    assert "opensesame" not in sentence


def test_an_environment_variable_with_a_slip_is_told(written, monkeypatch):
    monkeypatch.setenv("PORCHLIGHT_TELEGRAM_TOEKN", "123:secret")
    sentence = refused(written(""))
    assert "PORCHLIGHT_TELEGRAM_TOKEN was meant" in sentence
    assert "secret" not in sentence


def test_a_wrong_value_in_the_environment_names_the_variable(written, monkeypatch):
    monkeypatch.setenv("PORCHLIGHT_DATABASE_URL", "mysql://x")
    assert "environment variable PORCHLIGHT_DATABASE_URL" in refused(written(""))


def test_a_token_comes_from_the_environment_or_a_file(written, tmp_path, monkeypatch):
    (tmp_path / "d").write_text("from-a-file\n")
    monkeypatch.setenv("PORCHLIGHT_TELEGRAM_TOKEN", "from-the-environment")
    settings = load(written("[discord]\ntoken_file = 'd'"))
    assert config.token_of(settings.telegram, "telegram") == "from-the-environment"
    assert config.token_of(settings.discord, "discord") == "from-a-file"
    assert "from-the-environment" not in repr(settings)


def test_no_token_is_no_error(written):
    assert config.token_of(load(written("")).telegram, "telegram") is None


@pytest.mark.parametrize("content", [None, "", "two words"])
def test_a_token_file_that_cannot_be_used_is_told(written, tmp_path, content):
    if content is not None:
        (tmp_path / "t").write_text(content)
    settings = load(written("[telegram]\ntoken_file = 't'"))
    with pytest.raises(ConfigError, match=r"telegram\.token_file"):
        config.token_of(settings.telegram, "telegram")


def test_files_from_notepad_are_read(written, tmp_path):
    file = written("[telegram]\ntoken_file = 't'")
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    (tmp_path / "t").write_bytes(b"\xef\xbb\xbf12:abc\r\n")
    settings = load(file)
    assert config.token_of(settings.telegram, "telegram") == "12:abc"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_files_in_utf_16_are_called_so(written, tmp_path, encoding):
    file = written("[telegram]\ntoken_file = 't'")
    (tmp_path / "t").write_bytes("12:abc".encode(encoding))
    with pytest.raises(ConfigError, match=r"^telegram\.token_file: .* is in UTF-16: save it again"):
        config.token_of(load(file).telegram, "telegram")
    file.write_bytes("[telegram]".encode(encoding))
    with pytest.raises(ConfigError, match="is in UTF-16: save it again with the encoding UTF-8"):
        load(file)


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-le", "utf-32-be"])
def test_files_in_utf_32_are_called_so(written, encoding):
    file = written("")
    file.write_bytes("data_dir = 'd'".encode(encoding))
    assert "is in UTF-32: save it again with the encoding UTF-8." in refused(file)


def test_one_sign_that_is_no_text_is_not_taken_for_another_encoding(written):
    file = written("")
    file.write_bytes(b"data_dir = 'd\0x'\nkeys_file = 'k/k'\n")
    assert "holds a sign that is no text (NUL): take it out." in refused(file)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("data_dir", 'data_dir = "d\\u0000x"'),
        ("keys_file", 'keys_file = "k\\u0000x"'),
        ("erased_file", 'erased_file = "e\\u0000x"'),
        ("telegram.token_file", '[telegram]\ntoken_file = "t\\u0000x"'),
        ("database.url", '[database]\nurl = "sqlite:///a\\u0000b.db"'),
    ],
)
def test_a_path_with_a_sign_that_no_file_has_is_refused(written, key, text):
    sentence = refused(written(text))
    assert sentence.startswith(f"{key} in ")
    assert "NUL" in sentence


def test_the_example_is_toml():
    assert set(tomllib.loads(EXAMPLE.read_text("utf-8"))) >= {"telegram", "discord"}
