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
    """The whole lines at the beginning of a file as text; empty when it is not text."""
    end = content.rfind(b"\n") + 1 or len(content)
    for last in (end, end - 1, end + 1, end - 2, end - 3):
        try:
            return decoded(content[:last])
        except ImportRefusedError:
            continue
    return ""


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
