"""Text as cells of a spreadsheet: nothing that a spreadsheet would run."""

from typing import Final

_RUNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: such ones get an apostrophe in front."""
    return f"'{text}" if text.startswith(_RUNS) else text


def figure(value: float | None) -> str:
    """A number with up to six decimals, without needless zeros; empty for None."""
    return "" if value is None else f"{value:.6f}".rstrip("0").rstrip(".")
