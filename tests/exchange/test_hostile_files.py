"""Whatever a file holds, nothing but a known error comes out of an import."""

import gzip
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ImportRefusedError
from app.exchange.formats import FORMATS
from app.exchange.parsed import ParseOptions
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import
from app.exchange.reading import read_file
from tests.exchange.fit_samples import messages_of, recording
from tests.exchange.samples import (
    APPLE_HEALTH,
    GPX,
    SAMPLES,
    STRAVA_FILES,
    STRAVA_LIST,
    archived,
    zipped,
)


class NoMatcher:
    """Knows no exercise."""

    def match(self, name: str, source_app: str = "", language: str = "") -> None:
        """Nothing."""


ODD_CELLS = st.sampled_from(
    [
        *(
            "",
            "-",
            "0",
            "-1",
            "1e99",
            "nan",
            "inf",
            "1_000",
            "٣",
            "1,5",
            "1.5.5",
            "+5",
            "5+",
            "9" * 400,
        ),
        *("W", "X", "Rest Timer", "Note", "true", "kg", "stone", "lbs", "x", "5x5", "1x", "=1+1"),
        *("\u202e", "\x1b[31m", "a" * 3000, '"', "''", "€", "💪"),
        *("2024-02-30", "2024-03-01", "0000-00-00 00:00:00", "9999-12-31 23:59:59"),
        *("2024-03-01 25:00", "31/12/2024 10:00", "2024-03-01T10:00:00Z", "24 8月 2026, 10:00"),
        *("2024-03-01 10:00:00 +9999", "29 Feb 2023, 10:00", "1h 6m", "-5m", "999:99:99"),
    ]
)


def imported(content: bytes, options: ParseOptions) -> ImportPlan | None:
    """Read and plan; None when the file is refused."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        path.write_bytes(content)
        context = PlanContext(NoMatcher(), ZoneInfo("Europe/Amsterdam"), lambda: "id", "batch")
        try:
            return plan_import(read_file(path, options), context)
        except ImportRefusedError:
            return None


def is_whole(plan: ImportPlan | None) -> bool:
    """Whether a plan holds only what the database takes."""
    return plan is None or all(
        workout.ended_at >= workout.started_at
        and workout.started_at.utcoffset() is not None
        and (workout.exercises or workout.activity)
        and all(
            (each.repetitions or 0) >= 0
            and (each.weight is None or each.weight.value > 0)
            and (each.rir is None or 0 <= each.rir <= 10)
            for entry in workout.exercises
            for each in entry.sets
        )
        for workout in plan.workouts
    )


@given(content=st.binary(max_size=400), known=st.sampled_from(FORMATS))
def test_noise_is_refused(content: bytes, known: object) -> None:
    """Noise under any format's name is refused, and holds nothing half."""
    options = ParseOptions(format=getattr(known, "key", None))
    assert is_whole(imported(content, options))


@given(content=st.text(max_size=400).map(str.encode))
def test_unknown_text_is_refused(content: bytes) -> None:
    """A text that no program wrote is refused."""
    assert is_whole(imported(content, ParseOptions()))


@st.composite
def damaged(draw: st.DrawFn, samples: Iterable[bytes] = SAMPLES.values()) -> bytes:
    """A sample with a piece cut out, put in or doubled, a few times over."""
    content = draw(st.sampled_from(sorted(samples)))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(content)))
        end = min(start + draw(st.integers(0, 60)), len(content))
        piece = draw(st.one_of(st.binary(max_size=12), st.just(content[start:end] * 2)))
        content = content[:start] + piece + content[end:]
    return content


@given(content=damaged())
def test_damaged_files_are_refused_or_read_in_part(content: bytes) -> None:
    """Damage never shows as anything but problems or a refusal."""
    assert is_whole(imported(content, ParseOptions()))


RECORDED = [messages_of(SAMPLES[key]) for key in ("fit", "fit strength")]
PACKED = st.one_of(
    damaged().map(gzip.compress),
    damaged([APPLE_HEALTH.encode()]).map(zipped),
    damaged(RECORDED).map(recording),
    damaged([STRAVA_LIST.encode()]).map(lambda table: archived({"activities.csv": table})),
    st.builds(
        lambda track, messages: archived(
            STRAVA_FILES | {"activities/1.gpx.gz": track, "activities/2.fit.gz": messages}
        ),
        damaged([GPX.encode()]).map(gzip.compress),
        damaged(RECORDED).map(recording),
    ),
)


@given(content=PACKED)
def test_damage_behind_right_checksums_is_met_too(content: bytes) -> None:
    """What is wrong inside an archive or a recording is met where its checksums are right."""
    assert is_whole(imported(content, ParseOptions()))


@pytest.mark.parametrize("key", [key for key in SAMPLES if "csv" in key])
@given(data=st.data())
def test_odd_cells_are_problems(key: str, data: st.DataObject) -> None:
    """Any cell in any column is either read or reported."""
    lines = SAMPLES[key].decode().splitlines()
    row = data.draw(st.integers(1, len(lines) - 1))
    delimiter = ";" if lines[row].count(";") > lines[row].count(",") else ","
    cells = lines[row].split(delimiter)
    for _ in range(data.draw(st.integers(1, 3))):
        cells[data.draw(st.integers(0, len(cells) - 1))] = data.draw(ODD_CELLS)
    lines[row] = delimiter.join(cells)
    assert is_whole(imported("\n".join(lines).encode(), ParseOptions()))
