"""Files packed with gzip or alone in a zip: opened by content, within limits."""

import gzip
import tracemalloc
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from unittest import mock

import pytest

from app.errors import ImportRefusedError
from app.exchange.formats import apple_health, strava_archive
from app.exchange.packing import MAX_UNPACKED_BYTES, bearable, is_zip
from app.exchange.parsed import ParsedFile, ParseOptions, Progress, no_progress
from app.exchange.reading import read_file
from app.exchange.source import Source
from tests.exchange.samples import HEVY, SAMPLES, archived, zipped

Written = Callable[[str | bytes], Path]
MEGABYTE = 1_000_000


@pytest.mark.parametrize("key", SAMPLES)
def test_packed_file_holds_what_the_bare_one_holds(written: Written, key: str) -> None:
    """A single file of any format may be packed; its name need not say so."""
    bare = read_file(written(SAMPLES[key]))
    assert read_file(written(gzip.compress(SAMPLES[key]))) == bare


@pytest.mark.parametrize("key", [key for key in SAMPLES if not is_zip(SAMPLES[key])])
def test_only_file_in_an_archive_is_read(written: Written, key: str) -> None:
    """Garmin hands out a recording as a zip with one file, which may be packed itself."""
    bare = read_file(written(SAMPLES[key]))
    files = {"folder/": b"", "folder/file": SAMPLES[key], "__MACOSX/folder/._file": b"x"}
    assert read_file(written(archived(files))) == bare
    assert read_file(written(zipped(gzip.compress(SAMPLES[key]), "x.gz"))) == bare


def test_what_systems_leave_beside_a_file_is_passed_over(written: Written) -> None:
    """A folder that was packed as it stood holds more than its one file."""
    left = {".DS_Store": b"x", "log/.DS_Store": b"x", "log/Thumbs.db": b"x", "desktop.ini": b"x"}
    files = {**left, "__MACOSX/log/._a.csv": b"x", "log/a.csv": HEVY}
    assert read_file(written(archived(files))) == read_file(written(HEVY))


def many_files(count: int) -> bytes:
    """An archive with the list of so many files."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}", b"")
    return content.getvalue()


@pytest.mark.parametrize("count", [45_000, 70_000])
def test_archive_with_too_many_files_is_refused_unopened(written: Written, count: int) -> None:
    """Whichever form the end of its list has; opening it would take seconds."""
    path = written(many_files(count))
    with (
        mock.patch.object(zipfile, "ZipFile") as opened,
        pytest.raises(ImportRefusedError, match="more files than any real export"),
    ):
        read_file(path)
    opened.assert_not_called()


def test_archive_with_a_comment_is_opened(written: Written) -> None:
    """The end of its list is found before the comment, whatever that says."""
    content = BytesIO(zipped(HEVY.encode(), "a.csv"))
    with zipfile.ZipFile(content, "a") as archive:
        archive.comment = b"PK\x05 made by hand"
    assert read_file(written(content.getvalue())) == read_file(written(HEVY))


def test_file_without_a_name_in_an_archive_is_a_file(written: Written) -> None:
    """A damaged name may come out empty."""
    content = zipped(HEVY.encode(), "only.csv").replace(b"only.csv", b"\0nly.csv")
    assert read_file(written(content)) == read_file(written(HEVY))


def test_several_files_in_an_archive_are_not_guessed_at(written: Written) -> None:
    """Nobody said which of them."""
    with pytest.raises(ImportRefusedError, match="not a file of a program"):
        read_file(written(archived({"a.csv": HEVY, "b.csv": HEVY})))


def test_only_file_in_an_archive_that_bursts_is_refused(written: Written) -> None:
    """What an archive unpacks to is bounded, whatever is in it."""
    with pytest.raises(ImportRefusedError, match="cannot be imported: the archive unpacks to more"):
        read_file(written(zipped(HEVY.encode() + bytes(40 * MEGABYTE), "a.csv")))


def test_several_packed_parts_are_one_file(written: Written) -> None:
    """The format lets parts follow one another."""
    half = len(HEVY) // 2
    parts = (HEVY[:half], HEVY[half:])
    content = b"".join(gzip.compress(part.encode()) for part in parts)
    assert read_file(written(content)) == read_file(written(HEVY))


def test_file_that_unpacks_to_too_much_is_refused(written: Written) -> None:
    """A small file with gigabytes in it is given up before they are in memory."""
    path = written(gzip.compress(bytes(40 * MEGABYTE)))
    tracemalloc.start()
    try:
        with pytest.raises(ImportRefusedError, match="cannot be imported: it unpacks to more"):
            read_file(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 30 * MEGABYTE


@pytest.mark.parametrize(
    ("packed", "unpacked"),
    [(1, MEGABYTE), (50_000, 10 * MEGABYTE), (MEGABYTE, MAX_UNPACKED_BYTES)],
)
def test_bearable_size(packed: int, unpacked: int) -> None:
    """A megabyte is always bearable, a hundred are the end; between them the ratio decides."""
    assert bearable(packed, MAX_UNPACKED_BYTES) == unpacked


@pytest.mark.parametrize("cut", [12, -9, -1])
def test_packed_file_that_breaks_off_is_refused(written: Written, cut: int) -> None:
    """A download that ended early is not read in part."""
    with pytest.raises(ImportRefusedError, match="breaks off or is damaged"):
        read_file(written(gzip.compress(HEVY.encode())[:cut]))


def test_packed_nothing_is_empty(written: Written) -> None:
    """An empty file stays empty when it is packed."""
    with pytest.raises(ImportRefusedError, match="is empty"):
        read_file(written(gzip.compress(b"")))


def test_file_packed_twice_is_not_known(written: Written) -> None:
    """No program packs twice, so unpacking ends after once."""
    with pytest.raises(ImportRefusedError, match="not a file of a program"):
        read_file(written(gzip.compress(gzip.compress(HEVY.encode()))))


def test_archive_of_something_else_is_not_known(written: Written) -> None:
    """A zip is opened to look inside; one without an export is refused."""
    with pytest.raises(ImportRefusedError, match="not a file of a program"):
        read_file(written(zipped(b"<svg/>", "export/picture.xml")))


@pytest.mark.parametrize(
    "parse", [apple_health.parse, strava_archive.parse], ids=["apple health", "strava"]
)
def test_archive_without_an_export_is_not_read(
    written: Written, parse: Callable[[Source, ParseOptions, Progress], ParsedFile]
) -> None:
    """Who reads an archive without having looked inside is told that there is nothing."""
    source = Source.of(written(zipped(b"<svg/>", "export/picture.xml")))
    with pytest.raises(ImportRefusedError, match="holds no export"):
        parse(source, ParseOptions(), no_progress)


def test_archive_that_is_none_is_refused(written: Written) -> None:
    """Four right bytes make no archive."""
    with pytest.raises(ImportRefusedError, match="damaged or locked"):
        read_file(written(b"PK\x03\x04" + bytes(100)))


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_archive_that_is_packed_in_a_rare_way_is_refused(written: Written, method: int) -> None:
    """Only what unpacks within limits is unpacked; damage in the rest is never met."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("a.csv", HEVY)
    with pytest.raises(ImportRefusedError, match="packed in a way that is not known"):
        read_file(written(stream.getvalue()))


def test_archive_with_a_password_is_refused(written: Written) -> None:
    """It is called locked, for whoever knows the password can unpack it first."""
    content = bytearray(zipped(HEVY.encode(), "a.csv"))
    for at in (6, content.rindex(b"PK\x01\x02") + 8):
        content[at] |= 1
    with pytest.raises(ImportRefusedError, match="locked with a password"):
        read_file(written(bytes(content)))
