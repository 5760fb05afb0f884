"""Reading a file that was named on the command line, whatever it turns out to be."""

from pathlib import Path
from typing import Final

from app.errors import ImportRefusedError

MAX_BYTES: Final = 100_000_000
_NOTHING_DONE: Final = "Nothing was done."


def read_bytes(file: Path) -> bytes:
    """The content of a file.

    Raises:
        ImportRefusedError: It is missing, not a file, larger than ``MAX_BYTES``, or may not be
            read.
    """
    try:
        if file.exists() and not file.is_file():
            raise ImportRefusedError(f"{file} is not a file.", _NOTHING_DONE)
        if file.stat().st_size > MAX_BYTES:
            raise ImportRefusedError(
                f"{file} is larger than {MAX_BYTES // 1_000_000} MB.", _NOTHING_DONE
            )
        return file.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ImportRefusedError(f"{file} cannot be read: {reason}.", _NOTHING_DONE) from error
