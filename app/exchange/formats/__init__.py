"""Every format that can be imported: one module each, and one entry here.

A format says whether a file is its own by looking at the content, never at the name. Formats are
asked in this order, so the more particular come first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.exchange.formats import hevy, strong
from app.exchange.parsed import ParsedFile, ParseOptions, Progress
from app.exchange.source import Source


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file.

    Attributes:
        key: What ``--format`` calls it.
        name: The program and the kind of file, as people know it.
        sniff: Whether a file is one, by its first bytes.
        parse: Reads one.
    """

    key: str
    name: str
    sniff: Callable[[Source], bool]
    parse: Callable[[Source, ParseOptions, Progress], ParsedFile]


FORMATS: Final = (
    Format("hevy-csv", "Hevy", hevy.sniff, hevy.parse),
    Format("strong-csv", "Strong", strong.sniff, strong.parse),
)


def format_named(key: str) -> Format | None:
    """The format with a key; None when there is none."""
    return next((known for known in FORMATS if known.key == key), None)


def format_of(source: Source) -> Format | None:
    """The format of a file; None when no program is known to write such files."""
    return next((known for known in FORMATS if known.sniff(source)), None)
