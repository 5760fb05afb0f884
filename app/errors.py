"""Errors a person may meet: each is one plain sentence, shown calmly; anything else is a bug."""

from app.compat import override


class KnownError(Exception):
    """A problem with a known cause.

    Attributes:
        message: What is wrong, in one plain sentence.
        advice: What is safe and what to do, in one plain sentence; may be empty.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    @override
    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class StorageError(KnownError):
    """The database cannot be opened, read or written: damaged, locked, full, too new."""


class ImportRefusedError(KnownError):
    """A file cannot be imported: unknown, broken, empty, hostile or too large."""


class BackupError(KnownError):
    """A back-up cannot be made, verified or restored."""


class MissingLibraryError(KnownError):
    """A system library that Qt needs is not installed."""
