"""Unexpected errors are written down for the person to send, and to nobody else."""

import stat
from pathlib import Path

from app.crash_log import record_crash


def test_the_log_holds_the_traceback_and_is_private(tmp_path: Path) -> None:
    """What happened, and where, readable by its owner only."""
    log = record_crash(_raised("first"), tmp_path / "log")
    assert log is not None
    text = log.read_text(encoding="utf-8")
    assert "invalid literal for int() with base 10: 'first'" in text
    assert "_raised" in text
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_later_errors_are_added(tmp_path: Path) -> None:
    """The log keeps what it had."""
    record_crash(_raised("first"), tmp_path)
    log = record_crash(_raised("second"), tmp_path)
    assert log is not None
    assert log.read_text(encoding="utf-8").count("Traceback") == 2


def test_a_log_that_cannot_be_written_is_no_second_error(tmp_path: Path) -> None:
    """Where no file can be made there is no log."""
    (tmp_path / "taken").write_text("", encoding="utf-8")
    assert record_crash(_raised("lost"), tmp_path / "taken") is None


def _raised(message: str) -> Exception:
    try:
        int(message)
    except ValueError as error:
        return error
    raise AssertionError(message)
