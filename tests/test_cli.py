"""The program as a whole: exit codes, sentences, and what is loaded for what."""

import subprocess
import sys
from pathlib import Path

import pytest

from app import cli
from app.cli import herstel as group
from app.cli import main, run

ROOT = Path(__file__).resolve().parent.parent


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Each command says in a sentence what it does, and takes --db and --json."""
    for name, command in group.commands.items():
        assert command.help
        assert run([name, "--help"]) == 0
        text = capsys.readouterr().out
        assert "--db" in text
        assert "--json" in text


def test_no_sentence_of_the_help_is_cut_off(capsys: pytest.CaptureFixture[str]) -> None:
    """The list of commands says what each does in full, in a terminal of 80 columns."""
    assert run(["--help"]) == 0
    lines = capsys.readouterr().out.partition("Commands:\n")[2].splitlines()
    assert len(lines) == len(group.commands)
    assert all(line.endswith(".") and not line.endswith("...") for line in lines)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """One line with the name and the version."""
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Herstel, version ")


def test_wrong_usage_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown command and an unknown option are the caller's mistakes."""
    assert run(["reprot"]) == 2
    assert run(["report", "--when", "now"]) == 2
    assert "Error" in capsys.readouterr().err


def test_the_database_is_named_before_or_after_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """--db in both places; the later one counts; else HERSTEL_DB."""
    first, second, third = (tmp_path / f"{name}.db" for name in "abc")
    assert run(["--db", str(first), "report"]) == 0
    assert run(["--db", str(first), "report", "--db", str(second)]) == 0
    monkeypatch.setenv("HERSTEL_DB", str(third))
    assert run(["report"]) == 0
    assert first.exists()
    assert second.exists()
    assert third.exists()


def test_without_a_name_the_platforms_place_is_used(own_home: Path) -> None:
    """The application-data folder of the person."""
    assert run(["report"]) == 0
    assert list(own_home.rglob("herstel.db"))


def test_json_may_stand_before_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both options belong to the program as well as to the command."""
    assert run(["--json", "--db", str(tmp_path / "a.db"), "report"]) == 0
    assert capsys.readouterr().out.startswith("{")


def test_a_file_that_is_no_database_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A known problem: exit 1, nothing on stdout, no traceback, the file untouched."""
    file = tmp_path / "notes.txt"
    file.write_text("these are my notes, " * 100, encoding="utf-8")
    assert run(["--db", str(file), "report"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert len(captured.err.splitlines()) == 1
    assert "Traceback" not in captured.err


def test_a_name_with_a_line_break_makes_no_second_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever a file is called, a problem is one line, and a terminal obeys nothing in it."""
    database = tmp_path / "a\x1b[2J\n.db"
    assert run(["--db", str(database), "restore", str(tmp_path / "old\nBack up\x1b[31m.db")]) == 1
    problem = capsys.readouterr().err
    assert problem.count("\n") == 1
    assert "\x1b" not in problem
    assert run(["--db", str(database), "doctor"]) == 0
    assert "\x1b" not in capsys.readouterr().out


def test_an_unexpected_error_is_written_down(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    """A bug is a sentence that says where the details are; the traceback goes into the log."""
    monkeypatch.delenv("HERSTEL_DEBUG", raising=False)
    monkeypatch.setattr("app.commands.report.prepare", _fail)
    assert run(["report"]) == 1
    captured = capsys.readouterr()
    assert "Traceback" not in captured.err
    log = Path(captured.err.split(" are in ")[1].strip().removesuffix("."))
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_an_unexpected_error_that_cannot_be_written_down(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a log, the way to see the details is named."""
    monkeypatch.delenv("HERSTEL_DEBUG", raising=False)
    monkeypatch.setattr("app.commands.report.prepare", _fail)
    monkeypatch.setattr(cli, "record_crash", lambda _: None)
    assert run(["report"]) == 1
    assert "HERSTEL_DEBUG=1" in capsys.readouterr().err


def test_developers_see_the_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """HERSTEL_DEBUG=1 lets an unexpected error through."""
    monkeypatch.setenv("HERSTEL_DEBUG", "1")
    monkeypatch.setattr("app.commands.report.prepare", _fail)
    with pytest.raises(ZeroDivisionError):
        run(["report"])


def test_main_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """The exit status is the program's."""
    monkeypatch.setattr(sys, "argv", ["herstel", "reprot"])
    with pytest.raises(SystemExit) as ending:
        main()
    assert ending.value.code == 2


@pytest.mark.parametrize(
    "arguments", ["report", "match Squat", "doctor --help", "import --help", "demo"]
)
def test_commands_without_a_window_load_no_qt(tmp_path: Path, arguments: str) -> None:
    """Headless commands work where Qt cannot even be loaded."""
    program = (
        "import sys; from app.cli import run\n"
        f"run({arguments.split()!r})\n"
        "print([name for name in sys.modules if name.startswith('PySide6')], file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={"HERSTEL_DB": str(tmp_path / "a.db"), "HOME": str(tmp_path), "PATH": "/usr/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr.splitlines()[-1] == "[]"


def _fail(*_: object) -> None:
    raise ZeroDivisionError
