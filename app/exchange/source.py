"""A file on its way in: how large it is, how it begins, its text, its bytes."""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from app.errors import ImportRefusedError
from app.exchange.csv_table import HeaderLine, header_line
from app.exchange.decoding import decoded, decoded_head
from app.exchange.packing import gunzipped, is_gzip
from app.exchange.problems import NOTHING_IMPORTED, named_refusal, shortened
from app.held_files import is_held

HEAD_BYTES: Final = 16_384
MAX_TEXT_BYTES: Final = 50_000_000


@dataclass(frozen=True)
class Source:
    """A file that somebody wants to import; nothing is read before it is asked for.

    Attributes:
        path: Where it lies.
        size: Bytes.
        head: The first ``HEAD_BYTES`` bytes.
        held: All bytes, where they came out of another file; None for one that lies at the path.
    """

    path: Path
    size: int
    head: bytes
    held: bytes | None = None

    @classmethod
    def of(cls, path: Path) -> "Source":
        """The file at a path, or the one that is packed into it with gzip.

        Raises:
            ImportRefusedError: It is missing, empty, not a file, packed to burst, the database that
                is open, or may not be read.
        """
        source = cls._at(path)
        if not is_gzip(source.head):
            return source
        try:
            content = gunzipped(source.content())
        except ImportRefusedError as refusal:
            raise named_refusal(path.name, refusal) from None
        return cls.holding(path, content)

    @classmethod
    def holding(cls, path: Path, content: bytes) -> "Source":
        """A file that came out of another one.

        Args:
            path: Tells its name; nothing lies there.
            content: All of its bytes.

        Raises:
            ImportRefusedError: It is empty.
        """
        return cls(path, len(content), _head(path, content[:HEAD_BYTES]), content)

    @classmethod
    def _at(cls, path: Path) -> "Source":
        try:
            if not path.exists():
                raise ImportRefusedError(
                    f"There is no file “{shortened(path.name)}”.", NOTHING_IMPORTED
                )
            if not path.is_file():
                raise ImportRefusedError(
                    f"“{shortened(path.name)}” is not a file.", NOTHING_IMPORTED
                )
            if is_held(path):
                raise ImportRefusedError(
                    f"“{shortened(path.name)}” is the database that is open.", NOTHING_IMPORTED
                )
            with path.open("rb") as stream:
                head = stream.read(HEAD_BYTES)
            size = path.stat().st_size
        except OSError as error:
            raise _unreadable(path, error) from None
        return cls(path, size, _head(path, head))

    @cached_property
    def head_text(self) -> str:
        """The head as text, the last line of it perhaps in part; empty when it is not text."""
        return decoded_head(self.head)

    @cached_property
    def header(self) -> HeaderLine:
        """The first line, as the header of a table."""
        return header_line(self.head_text)

    def content(self, limit: int = MAX_TEXT_BYTES) -> bytes:
        """All bytes.

        Raises:
            ImportRefusedError: There are more than ``limit``, or the file may not be read.
        """
        if self.size > limit:
            raise ImportRefusedError(
                f"It is larger than {limit // 1_000_000} MB.", NOTHING_IMPORTED
            )
        if self.held is not None:
            return self.held
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise _unreadable(self.path, error) from None

    def text(self) -> str:
        """All text.

        Raises:
            ImportRefusedError: It is not text, too large, or may not be read.
        """
        return decoded(self.content())

    def open(self) -> BinaryIO:
        """A stream of its bytes, for a file that is too large to hold.

        Raises:
            ImportRefusedError: The file may not be read.
        """
        if self.held is not None:
            return BytesIO(self.held)
        try:
            return self.path.open("rb")
        except OSError as error:
            raise _unreadable(self.path, error) from None


def _head(path: Path, head: bytes) -> bytes:
    """The beginning of a file.

    Raises:
        ImportRefusedError: There is nothing in it.
    """
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise ImportRefusedError(f"“{shortened(path.name)}” is empty.", NOTHING_IMPORTED)
    return head


def _unreadable(path: Path, error: OSError) -> ImportRefusedError:
    return ImportRefusedError(
        f"“{shortened(path.name)}” cannot be read: {error.strerror or error}.", NOTHING_IMPORTED
    )
