"""Opens what is packed with gzip or zip: in memory, within limits, following no path in it."""

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import SEEK_END, BytesIO
from typing import BinaryIO, Final, cast

from app.errors import ImportRefusedError
from app.exchange.problems import NOTHING_IMPORTED

MAX_UNPACKED_BYTES: Final = 100_000_000
_MAX_RATIO: Final = 200
ALWAYS_BEARABLE_BYTES: Final = 1_000_000
_GZIP_MAGIC: Final = b"\x1f\x8b\x08"
_ZIP_MAGIC: Final = b"PK\x03\x04"
_FINDER_FOLDER: Final = "__MACOSX/"
_LEFT_BY_SYSTEMS: Final = frozenset({"thumbs.db", "desktop.ini"})
_MAX_DIRECTORY_BYTES: Final = 2_000_000
"""What the list of an archive's files takes: twenty thousand files are listed in so much."""
_END_OF_DIRECTORY: Final = b"PK\x05\x06"
_END_BYTES: Final = 22
_LONGEST_COMMENT: Final = 65_535
_LONG_END_OF_DIRECTORY: Final = b"PK\x06\x06"
_LONG_END_BEFORE: Final = 76
"""Bytes from the long form of the end, with what points to it, to the short form."""
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""Ways of packing that unpack piece by piece, within limits; what phones and services use."""
_LOCKED: Final = 0x1
"""Bit of an entry that is locked with a password (APPNOTE.TXT of zip, 4.4.4)."""
_ZIP_FAILURES: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
)


def is_gzip(head: bytes) -> bool:
    """Whether a file that begins like this is packed with gzip."""
    return head.startswith(_GZIP_MAGIC)


def is_zip(head: bytes) -> bool:
    """Whether a file that begins like this is a zip archive."""
    return head.startswith(_ZIP_MAGIC)


def gunzipped(packed: bytes) -> bytes:
    """The content of a file that is packed with gzip.

    Raises:
        ImportRefusedError: It is damaged, or unpacks to more than any real file.
    """
    most = bearable(len(packed), MAX_UNPACKED_BYTES)
    try:
        with gzip.GzipFile(fileobj=BytesIO(packed)) as stream:
            content = stream.read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise ImportRefusedError(
            f"It breaks off or is damaged ({error}).", NOTHING_IMPORTED
        ) from None
    if len(content) > most:
        raise ImportRefusedError("It unpacks to more than any real export.", NOTHING_IMPORTED)
    return content


@contextmanager
def opened_zip(stream: BinaryIO) -> Iterator[zipfile.ZipFile]:
    """An archive to read from.

    Raises:
        ImportRefusedError: It is damaged, or holds more files than any real export.
    """
    if _directory_bytes(stream) > _MAX_DIRECTORY_BYTES:
        raise ImportRefusedError(
            "The archive holds more files than any real export.", NOTHING_IMPORTED
        )
    with told_plainly():
        archive = zipfile.ZipFile(stream)
    with archive:
        yield archive


@contextmanager
def told_plainly() -> Iterator[None]:
    """Tell in one sentence what goes wrong while an archive is read.

    Raises:
        ImportRefusedError: The archive is damaged, or locked with a password.
    """
    try:
        yield
    except _ZIP_FAILURES as error:
        raise ImportRefusedError(
            f"The archive is damaged or locked ({error}).", NOTHING_IMPORTED
        ) from None


def member_stream(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    most: int = MAX_UNPACKED_BYTES,
    always: int = ALWAYS_BEARABLE_BYTES,
) -> BinaryIO:
    """A stream of one file in an archive; to be read while failures are ``told_plainly``.

    Args:
        archive: The archive.
        member: The file.
        most: Bytes that no real file unpacks to.
        always: Bytes that do no harm, however small the file is packed.

    Raises:
        ImportRefusedError: It unpacks to more than any real one, is locked, or is packed in a rare
            way.
    """
    if member.flag_bits & _LOCKED:
        raise ImportRefusedError("The archive is locked with a password.", NOTHING_IMPORTED)
    if member.compress_type not in _METHODS:
        raise ImportRefusedError(
            "The archive is packed in a way that is not known here.", NOTHING_IMPORTED
        )
    if member.file_size > bearable(member.compress_size, most, always):
        raise ImportRefusedError(
            "The archive unpacks to more than any real export.", NOTHING_IMPORTED
        )
    return cast("BinaryIO", archive.open(member))


def member_content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """All bytes of one file in an archive, which may be packed with gzip once more.

    Raises:
        ImportRefusedError: It is damaged, locked, or unpacks to more than any real one.
    """
    with told_plainly(), member_stream(archive, member) as stream:
        content = stream.read()
    return gunzipped(content) if is_gzip(content) else content


def only_member(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    """The only file in an archive; None where there are several, or none."""
    files = [member for member in archive.infolist() if not _is_left_by_system(member.filename)]
    return files[0] if len(files) == 1 else None


def bearable(packed_bytes: int, most: int, always: int = ALWAYS_BEARABLE_BYTES) -> int:
    """Bytes to which a file may unpack: no real one is packed to a two-hundredth."""
    return min(most, max(packed_bytes * _MAX_RATIO, always))


def _is_left_by_system(name: str) -> bool:
    """Whether an entry is a folder, or what an operating system leaves beside somebody's files."""
    last = name.rpartition("/")[2].casefold()
    is_hidden = name.endswith("/") or last.startswith(".")
    return is_hidden or last in _LEFT_BY_SYSTEMS or name.startswith(_FINDER_FOLDER)


def _directory_bytes(stream: BinaryIO) -> int:
    """How long the list of an archive's files is, by its end (APPNOTE.TXT of zip, 4.3.14, 4.3.16).

    Read beforehand, for opening an archive reads all of the list, however long it is. The end is
    looked for where ``zipfile`` looks for it; 0 where there is none.
    """
    size = stream.seek(0, SEEK_END)
    stream.seek(max(size - _LONGEST_COMMENT - _END_BYTES - _LONG_END_BEFORE, 0))
    tail = stream.read()
    stream.seek(0)
    last = len(tail) - _END_BYTES
    is_bare = tail[last:].startswith(_END_OF_DIRECTORY) and tail.endswith(b"\0\0")
    at = last if is_bare else tail.rfind(_END_OF_DIRECTORY)
    if not 0 <= at <= last:
        return 0
    long_at = at - _LONG_END_BEFORE
    if long_at >= 0 and tail.startswith(_LONG_END_OF_DIRECTORY, long_at):
        return int.from_bytes(tail[long_at + 40 : long_at + 48], "little")
    return int.from_bytes(tail[at + 12 : at + 16], "little")
