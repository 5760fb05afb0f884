"""``report``: the readiness of every muscle group at a moment, for people or as JSON."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

import click

from app.commands.invocation import Instant, Invocation, moment, takes_database
from app.core.engine import forecast, prepare
from app.core.forecast import Forecast, MuscleForecast, WhyPart
from app.core.status import Status
from app.exchange.catalogue import load_catalogue
from app.state.loading import load_history

_SYMBOLS: Final = {
    Status.READY: "●",
    Status.GO_LIGHT: "◐",
    Status.RECOVER: "○",
    Status.REST: "✕",
    Status.UNKNOWN: "?",
}
_WITHIN_A_WEEK: Final = 6
_NOTHING_KNOWN: Final = (
    "No training in the weeks before, so nothing is known of any muscle group.",
    "Bring in another program's log with: herstel import FILE",
    "Look around with a made-up athlete: herstel demo",
)


@click.command
@takes_database
@click.option("--at", type=Instant(), help="Date and time to report on; now without it.")
def report(invocation: Invocation, at: datetime | None) -> None:
    """Say how ready every muscle group is."""
    show_report(invocation, moment(at))


def show_report(invocation: Invocation, at: datetime) -> None:
    """Print the report on a moment."""
    with invocation.library(only_reads=True) as library:
        history = load_history(library, load_catalogue())
    found = forecast(prepare(history), at)
    invocation.show(report_document(found), lambda: "\n".join(report_lines(found)))


def report_document(found: Forecast) -> dict[str, Any]:
    """The report for programs."""
    return {
        "at": found.at.isoformat(),
        "muscles": [_muscle_document(muscle) for muscle in found.muscles.values()],
    }


def _muscle_document(found: MuscleForecast) -> dict[str, Any]:
    known = found.status is not Status.UNKNOWN
    return {
        "muscle": found.muscle.value,
        "status": found.status.value,
        "readiness": found.readiness if known else None,
        "readiness_low": found.readiness_low if known else None,
        "readiness_high": found.readiness_high if known else None,
        "soreness": found.soreness,
        "soreness_low": found.soreness_low,
        "soreness_high": found.soreness_high,
        "function": found.function,
        "ready_at": _iso(found.ready_at),
        "peak_at": _iso(found.peak_at),
        "gone_at": _iso(found.gone_at),
        "reported": found.reported.soreness if found.reported else None,
        "why": [{"label": _label(part), "points": part.points} for part in found.why],
    }


def _iso(instant: datetime | None) -> str | None:
    return instant.isoformat(timespec="minutes") if instant else None


def _label(part: WhyPart) -> str:
    return part.label or part.cause.value


def report_lines(found: Forecast) -> Iterator[str]:
    """The report for people: the least ready first, what is unknown last."""
    known = [m for m in found.muscles.values() if m.status is not Status.UNKNOWN]
    unknown = [m for m in found.muscles.values() if m.status is Status.UNKNOWN]
    ready = sum(m.status is Status.READY for m in known)
    yield f"Readiness on {found.at:%A} {found.at.day} {found.at:%B %Y}, {found.at:%H:%M}"
    if not known:
        yield from _NOTHING_KNOWN
        return
    yield f"{ready} of {len(found.muscles)} muscle groups are ready."
    yield ""
    yield "  Muscle group   Status    Readiness     Soreness       Strength  Ready"
    for muscle in sorted(known, key=lambda m: (m.readiness, -m.soreness)):
        yield _line(muscle, found.at)
    if unknown:
        yield ""
        yield "? Nothing logged for: " + ", ".join(_name(muscle) for muscle in unknown)


def _line(found: MuscleForecast, at: datetime) -> str:
    readiness = f"{found.readiness:.0f} ({found.readiness_low:.0f}–{found.readiness_high:.0f})"
    soreness = f"{found.soreness:.1f} ({found.soreness_low:.1f}–{found.soreness_high:.1f})"
    return (
        f"{_SYMBOLS[found.status]} {_name(found):<14} {found.status.value.capitalize():<9} "
        f"{readiness:<13} {soreness:<14} {found.function:>4.0f} %    {_ready_text(found, at)}"
    )


def _name(found: MuscleForecast) -> str:
    return found.muscle.value.capitalize()


def _ready_text(found: MuscleForecast, at: datetime) -> str:
    if found.status is Status.READY:
        return "now"
    if found.ready_at is None:
        return "later than the forecast reaches"
    if (found.ready_at.date() - at.date()).days <= _WITHIN_A_WEEK:
        return f"{found.ready_at:%a %H:%M}"
    return f"{found.ready_at:%a} {found.ready_at.day} {found.ready_at:%b}"
