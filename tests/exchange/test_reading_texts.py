"""Decoding, tables, numbers, clocks and units."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.workouts import WeightUnit
from app.errors import ImportRefusedError
from app.exchange import numbers
from app.exchange.cell_texts import first_duration
from app.exchange.clock_texts import duration_seconds, moment
from app.exchange.csv_table import header_line
from app.exchange.decoding import decoded, decoded_head
from app.exchange.formats import FORMATS, format_named
from app.exchange.parsed import ParseOptions
from app.exchange.problems import MAX_PROBLEMS, ImportCancelledError, RowError
from app.exchange.reading import read_file
from app.exchange.source import Source
from app.exchange.units import guess_unit
from tests.exchange.samples import HEVY, SAMPLES, STRONG

# ruff: noqa: DTZ001 - clocks without a zone are what files hold

Written = Callable[[str | bytes], Path]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(written: Written, encoding: str) -> None:
    """A file reads the same in every encoding that programs use."""
    content = HEVY.replace("Push", "Drückën 💪")
    parsed = read_file(written(content.encode(encoding)))
    assert parsed.workouts[0].title == "Drückën 💪"


def test_old_windows_page(written: Written) -> None:
    """What is not UTF-8 is read as Western Windows text."""
    parsed = read_file(written(HEVY.replace("Push", "Drücken").encode("cp1252")))
    assert parsed.workouts[0].title == "Drücken"


@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_utf8_is_kept(text: str) -> None:
    """Every text survives being written and read, with or without a mark."""
    assert decoded(text.encode()) == text.removeprefix("\ufeff")
    assert decoded(text.encode("utf-8-sig")) == text


@given(
    text=st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff")), cut=st.integers(0, 3)
)
def test_beginning_survives_a_cut_through_a_letter(text: str, cut: int) -> None:
    """A beginning that was cut anywhere is a beginning of the text."""
    content = (text + "é💪").encode()
    assert (text + "é💪").startswith(decoded_head(content[: len(content) - cut]))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n", "empty"),
        (b"hello", "not a file of a program"),
        (b"a,b\n1,2\n", "not a file of a program"),
        (b"\xef\xbb\xbf" + STRONG.encode() + b"\0", "not a text file"),
        (STRONG.encode()[:300] + b"\0\0" + STRONG.encode()[300:], "not a file|not a text"),
        (STRONG.encode() + b'2024-03-05 07:00:00,"open', "row 8"),
        (STRONG.encode() + b"2024-03-05 07:00:00," + b"x" * 200_000, "row 8"),
        (b"PK\x03\x04" + b"\0" * 50, "damaged or locked"),
    ],
)
def test_refusals(written: Written, content: bytes, reason: str) -> None:
    """A file that cannot be read is refused in one plain sentence."""
    with pytest.raises(ImportRefusedError, match=reason) as refusal:
        read_file(written(content))
    assert refusal.value.advice == "Nothing was imported."


def test_missing_and_unreadable_files_are_refused(tmp_path: Path) -> None:
    """Neither a missing file nor a folder is a traceback."""
    with pytest.raises(ImportRefusedError, match="no file"):
        read_file(tmp_path / "nothing.csv")
    with pytest.raises(ImportRefusedError, match="not a file"):
        read_file(tmp_path)


def test_too_many_bad_rows_are_refused(written: Written) -> None:
    """A table in which nearly nothing can be read is refused, with the first reason."""
    bad = "soon,Legs,1h,Squat,1,100,5,0,0,,,\n" * (MAX_PROBLEMS + 1)
    with pytest.raises(ImportRefusedError, match=r"more than 1,000 rows .* row 8"):
        read_file(written(STRONG + bad))


def test_large_table_can_be_cancelled(written: Written) -> None:
    """A long table asks now and then whether to go on, with a growing fraction."""
    rows = STRONG.splitlines(keepends=True)[-1] * 20_000
    seen: list[float] = []

    def stop_at_the_third(fraction: float) -> bool:
        seen.append(fraction)
        return len(seen) < 3

    with pytest.raises(ImportCancelledError):
        read_file(written(STRONG + rows), ParseOptions(unit=WeightUnit.KG), stop_at_the_third)
    assert seen == sorted(seen)
    assert 0 < seen[0] < seen[-1] < 1


def test_format_by_name(written: Written) -> None:
    """A format can be named; a wrong or unknown name is refused."""
    path = written(STRONG)
    assert read_file(path, ParseOptions("strong-csv")).format == "strong-csv"
    with pytest.raises(ImportRefusedError, match="not a file of Hevy"):
        read_file(path, ParseOptions("hevy-csv"))
    with pytest.raises(ImportRefusedError, match="no format “word”"):
        read_file(path, ParseOptions("word"))


@pytest.mark.parametrize("key", SAMPLES)
def test_format_is_found_by_content(key: str, written: Written) -> None:
    """Every sample is taken for what it is, and by no other format."""
    path = written(SAMPLES[key])
    assert read_file(path).format == key.split(maxsplit=1)[0]


def test_formats_have_their_own_keys() -> None:
    """Each key names one format."""
    assert all(format_named(known.key) is known for known in FORMATS)


@pytest.mark.parametrize(
    ("line", "delimiter", "names"),
    [
        ("Date,Workout Name\n", ",", ("date", "workout name")),
        ('\ufeff"Workout #";"Weight  (kg)"\n', ";", ("workout #", "weight (kg)")),
        ("a\tb", "\t", ("a", "b")),
        ("", ",", ()),
    ],
)
def test_header(line: str, delimiter: str, names: tuple[str, ...]) -> None:
    """Delimiter and names come from the first line."""
    header = header_line(line)
    assert (header.delimiter, header.names) == (delimiter, names)


@pytest.mark.parametrize(
    ("text", "value"),
    [("", None), (" - ", None), ("1.5", 1.5), ("1,5", 1.5), ("-3", -3), ("5.", 5), ("1e2", 100)],
)
def test_numbers(text: str, value: float | None) -> None:
    """Points and commas are decimal signs; empty is nothing."""
    assert numbers.number(text) == value


@pytest.mark.parametrize("text", ["nan", "inf", "1_0", "٣", "1.2.3", "0x10", "5 kg", "1e999"])
def test_what_is_no_number(text: str) -> None:
    """Nothing that only Python takes for a number is one."""
    with pytest.raises(RowError):
        numbers.number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-01 07:00:00", datetime(2024, 3, 1, 7)),
        ("2018/8/31 5:49", datetime(2018, 8, 31, 5, 49)),
        ("31.12.2024 10:00", datetime(2024, 12, 31, 10)),
        ("12/31/2024 10:00", datetime(2024, 12, 31, 10)),
        ("2024-03-01", datetime(2024, 3, 1, 12)),
        ("2024-03-01 10:00:00 -0330", datetime.fromisoformat("2024-03-01T10:00:00-03:30")),
        ("2024-03-01T10:00:00.123Z", datetime(2024, 3, 1, 10, tzinfo=UTC)),
        ("Jul 1, 2025, 12:05:00 AM", datetime(2025, 7, 1, 0, 5)),
        ("1 août 2025, 09:05", datetime(2025, 8, 1, 9, 5)),
        ("2 Sept. 2025 at 21:05", datetime(2025, 9, 2, 21, 5)),
    ],
)
def test_moments(text: str, expected: datetime) -> None:
    """Dates as the programs write them."""
    assert moment(text) == expected


@pytest.mark.parametrize(
    "text", ["", "soon", "2023-02-29", "1850-01-01", "2024-03-01 25:00", "Foo 3, 2024", "24 2024"]
)
def test_what_is_no_moment(text: str) -> None:
    """A date that does not exist is no date."""
    with pytest.raises(RowError):
        moment(text)


@given(
    at=st.datetimes(datetime(1970, 1, 1), datetime(2100, 12, 31)).map(
        lambda d: d.replace(microsecond=0)
    )
)
def test_iso_moments_survive(at: datetime) -> None:
    """Every clock that is written in ISO is read back."""
    assert moment(f"{at:%Y-%m-%d %H:%M:%S}".rjust(19, "0")) == at


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", None), ("1h 6m", 3960), ("56m", 3360), ("45s", 45), ("1267", 1267), ("0:25:40", 1540)],
)
def test_durations(text: str, expected: float | None) -> None:
    """Lengths as the programs write them."""
    assert duration_seconds(text) == expected


def test_first_duration_that_says_something() -> None:
    """Empty, zero and unreadable cells are passed over."""
    assert first_duration(["", "0", "soon", "5m", "9m"]) == 300
    assert first_duration(["", "soon"]) is None


@pytest.mark.parametrize(
    ("weights", "unit"),
    [
        ([60, 80, 100, 62.5, 22, 24], WeightUnit.KG),
        ([20, 40, 60, 100, 17.5], WeightUnit.KG),
        ([6.80388555, 11.33980925], WeightUnit.KG),
        ([45, 95, 135, 225, 315], WeightUnit.LB),
        ([135, 185, 205, 50, 25], WeightUnit.LB),
        ([], WeightUnit.KG),
    ],
)
def test_plates_tell_the_unit(weights: list[float], unit: WeightUnit) -> None:
    """Plate arithmetic tells kilograms from pounds; the confidence is a share."""
    guess, confidence = guess_unit(weights)
    assert guess is unit
    assert 0 <= confidence <= 1
    assert (confidence == 0) == (not weights)


def test_names_of_files_stay_on_one_line(tmp_path: Path) -> None:
    """A file whose name holds odd signs is named in one short line."""
    path = tmp_path / ("x\n\x1b[31m" + "y" * 60)
    path.write_text("hello", encoding="utf-8")
    with pytest.raises(ImportRefusedError) as refusal:
        read_file(path)
    assert refusal.value.message.isprintable()
    assert len(refusal.value.message) < 110


def test_too_large_a_table_is_refused(written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    """A table larger than any real log is not read into memory."""
    monkeypatch.setattr(Source.content, "__defaults__", (100,))
    with pytest.raises(ImportRefusedError, match="larger than"):
        read_file(written(STRONG))


def test_file_that_may_not_be_read_is_refused(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the system says is passed on as one sentence."""

    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = written(STRONG)
    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(ImportRefusedError, match="Permission denied"):
        read_file(path)
