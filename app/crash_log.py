"""Where an unexpected error is written down, so that a person sees a sentence and no traceback."""

import os
import traceback
from datetime import UTC, datetime
from pathlib import Path

from platformdirs import user_log_path

from app import __version__

_OWNER_ONLY = 0o600


def record_crash(error: BaseException, folder: Path | None = None) -> Path | None:
    """Append an error with its traceback to the log.

    Args:
        error: What happened.
        folder: Where the log lies; None for the platform's place.

    Returns:
        The log, or None when it could not be written.
    """
    text = "".join(traceback.format_exception(error))
    entry = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC, Herstel {__version__}\n{text}\n"
    place = folder or user_log_path("herstel", appauthor=False)
    try:
        return _append(place / "herstel.log", entry)
    except OSError:
        return None


def _append(log: Path, entry: str) -> Path:
    log.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, _OWNER_ONLY)
    with os.fdopen(descriptor, "a", encoding="utf-8") as file:
        file.write(entry)
    return log
