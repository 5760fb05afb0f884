"""Bytes to text: files come as UTF-8 with or without a mark, UTF-16, or an old Windows page."""

import codecs
from typing import Final

from app.errors import ImportRefusedError
from app.exchange.problems import NOTHING_IMPORTED

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN: Final = "cp1252"
_LONGEST_LETTER_BYTES: Final = 4


def decoded(content: bytes) -> str:
    """The text of a file.

    Raises:
        ImportRefusedError: It is not text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _as_text(content, encoding)
    if b"\0" in content:
        return _as_text(content, _unmarked_utf16(content))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _as_text(content, _WESTERN)


def decoded_head(content: bytes) -> str:
    """The beginning of a file as text, cut wherever it was cut; empty when it is not text."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="ignore")
    if b"\0" in content:
        text = content.decode(_unmarked_utf16(content), errors="ignore")
        return "" if "\0" in text else text
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(content) - _LONGEST_LETTER_BYTES:
            return content[: error.start].decode("utf-8")
        return content.decode(_WESTERN, errors="replace")


def _unmarked_utf16(content: bytes) -> str:
    return "utf-16-le" if content[1::2].count(0) >= content[0::2].count(0) else "utf-16-be"


def _as_text(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise ImportRefusedError("It is not a text file.", NOTHING_IMPORTED) from None
    if "\0" in text:
        raise ImportRefusedError("It is not a text file.", NOTHING_IMPORTED)
    return text
