"""Rules of reading files of athletes: gaps stay gaps, and what is wrong is named."""

import numpy as np
import pytest

from app.core.athlete_days import parse_athlete_days
from app.errors import ImportRefusedError

HEADER = "athlete,day,session_load,soreness,scale_max,sleep_hours\n"


def file_of(*rows: str) -> bytes:
    """A file with these rows."""
    return (HEADER + "\n".join(rows)).encode()


def test_days_are_laid_out_without_gaps() -> None:
    """A day that is not in the file has no load and no report; an empty cell neither."""
    (one,) = parse_athlete_days(file_of("a,2026-03-01,400,2,4,8", "a,2026-03-04,,,4,"))
    assert (one.athlete, one.scale_max) == ("a", 4)
    assert one.session_load.tolist() == [400.0, 0.0, 0.0, 0.0]
    assert one.soreness[0] == 2.0
    assert np.isnan(one.soreness[1:]).all()


def test_athletes_come_in_the_order_of_the_file() -> None:
    """Rows may be in any order and athletes may be mixed."""
    rows = ("b,2026-03-02,1,1,4,", "a,2026-03-01,2,0,10,", "b,2026-03-01,3,2,4,")
    first, second = parse_athlete_days(file_of(*rows))
    assert (first.athlete, second.athlete) == ("b", "a")
    assert first.soreness.tolist() == [2.0, 1.0]


def test_byte_order_mark_and_missing_sleep_column_are_fine() -> None:
    """Spreadsheets write a byte order mark; sleep is not needed."""
    text = "\ufeffathlete,day,session_load,soreness,scale_max\na,2026-03-01,0,3,4\n"
    assert parse_athlete_days(text.encode())[0].soreness.tolist() == [3.0]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",2026-03-01,0,1,4,", "the athlete is missing"),
        ("a,yesterday,0,1,4,", "the day is not a date"),
        ("a,2026-03-01,much,1,4,", "session_load is not a number"),
        ("a,2026-03-01,-5,1,4,", "session_load is not a number from 0 up"),
        ("a,2026-03-01,inf,1,4,", "session_load is not a number from 0 up"),
        ("a,2026-03-01,nan,1,4,", "session_load is not a number from 0 up"),
        ("a,2026-03-01,0,5,4,", "not a whole number from 0 to 4"),
        ("a,2026-03-01,0,1.5,4,", "not a whole number from 0 to 4"),
        ("a,2026-03-01,0,1,,", "scale_max"),
        ("a,2026-03-01,0,1,0,", "scale_max"),
        ("a,2026-03-01,0,1,1e9,", "scale_max"),
        ("a,2026-03-02,0,1,4,", "a has this day twice"),
        ("a,2026-03-03,0,1,10,", "scale_max of a changes"),
        ("a,0001-01-01,0,1,4,", "more than thirty years"),
    ],
)
def test_a_bad_row_is_named_with_its_reason(row: str, reason: str) -> None:
    """Untrusted input: a bad row is refused by its number in the file, in one sentence."""
    with pytest.raises(ImportRefusedError) as refused:
        parse_athlete_days(file_of("a,2026-03-02,0,1,4,", row))
    assert refused.value.message.startswith("Row 3: ")
    assert reason in refused.value.message


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "no column athlete"),
        (b"athlete,day\n", "no column scale_max"),
        (HEADER.encode(), "no rows"),
        (b"\xff\xfe\x00", "not a CSV file"),
        (HEADER.encode() + b'a,"2026', "not a CSV file"),
    ],
)
def test_a_file_that_is_something_else_is_refused(content: bytes, message: str) -> None:
    """Empty, truncated and foreign files are refused calmly."""
    with pytest.raises(ImportRefusedError, match=message):
        parse_athlete_days(content)
