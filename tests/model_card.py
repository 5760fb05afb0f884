"""Figures of the model card that the program itself knows: ``python -m tests.model_card`` renews.

With a folder of real data as argument it renews all of them, without one only the constants and
the fit of function.

The constants come from their own module, the back-test and the published time courses from the
program run on real data; the rest of the card is written by hand.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from app.core import constants
from app.core.arrays import FloatArray
from app.core.athlete_days import AthleteDays, parse_athlete_days
from app.core.backtest import Scores, backtest
from app.core.curves import compare, parse_curves
from app.core.filter_settings import WHOLE_BODY, FilterSettings
from app.core.scoring import Score
from tests.core.published import FUNCTION_ARMS, errors_in_percent

CARD: Final = Path(__file__).resolve().parent.parent / "docs" / "model-card.md"
FILES: Final = {"SoccerMon": "soccermon_train.csv", "PMData": "pmdata_train.csv"}
ABLATIONS: Final[Mapping[str, FilterSettings]] = {
    "complete": WHOLE_BODY,
    "without the training load": replace(WHOLE_BODY, gain_mean=0.0, gain_variance=0.0),
    "without the personal gain": replace(WHOLE_BODY, gain_variance=0.0),
    "without the residual": replace(WHOLE_BODY, residual_share=0.0, noise_share=0.8),
    "without the time-scale bank": replace(WHOLE_BODY, time_scales=(1.0,)),
}
_HEADING = re.compile(r"# --- (.+?) -+$")
_Athletes = Mapping[str, Sequence[AthleteDays]]


def constants_table() -> str:
    """Every engine constant with its value and source, as its module states them."""
    source = Path(constants.__file__).read_text(encoding="utf-8")
    headings = {
        number: found.group(1)
        for number, line in enumerate(source.splitlines(), 1)
        if (found := _HEADING.match(line))
    }
    lines, waiting = ["| constant | value | meaning and source |", "|---|---|---|"], []
    for node in ast.parse(source).body:
        passed = [number for number in headings if number < node.lineno]
        lines.extend(f"| **{headings.pop(number)}** | | |" for number in passed)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            waiting.append(node.target.id)
        elif waiting and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            values = ", ".join(_shown(getattr(constants, name)) for name in waiting)
            names = ", ".join(f"`{name}`" for name in waiting)
            lines.append(f"| {names} | {values} | {' '.join(str(node.value.value).split())} |")
            waiting = []
    return "\n".join(lines)


def backtest_table(athletes: _Athletes) -> str:
    """The model beside its baselines, from the eleventh report on and before."""
    habits = ("last report MAE", "running median MAE", "running mean RMSE")
    model = ("model MAE", "RMSE", "RPS", "80 % holds", "PIT KS")
    columns = ("athletes, reports", "n", *habits, *model)
    lines = [f"| {' | '.join(columns)} |", "|---" * len(columns) + "|"]
    for name, of_file in athletes.items():
        result = backtest(of_file)
        lines.append(_compared(f"{name}, from the 11th", result.overall))
        lines.append(_compared(f"{name}, 2nd to 10th", result.first_reports))
    return "\n".join(lines)


def ablation_table(athletes: _Athletes) -> str:
    """What the forecasts lose when a part of the model is taken out."""
    columns = " | ".join(f"{name} MAE | RMSE | RPS" for name in athletes)
    lines = [f"| model | {columns} |", "|---" * (1 + 3 * len(athletes)) + "|"]
    for name, settings in ABLATIONS.items():
        scores = [backtest(of_file, settings).overall.model for of_file in athletes.values()]
        figures = " | ".join(_figures(score, "mae", "rmse", "rps") for score in scores)
        lines.append(f"| {name} | {figures} |")
    return "\n".join(lines)


def curves_table(content: bytes) -> str:
    """Our time course against every published arm that has measures enough."""
    result = compare(parse_curves(content))
    lines = [
        "| study | muscle | kind | n | measures | RMSE, points | peak, hours |",
        "|---|---|---|---|---|---|---|",
    ]
    for arm in result.arms:
        if arm.rmse_points is None:
            continue
        peak = "no rise" if arm.peak_hours_error is None else f"{arm.peak_hours_error:+.0f}"
        lines.append(
            f"| {arm.study} | {arm.muscle} | {arm.kind} | {arm.n or '?'} | {arm.measures} "
            f"| {arm.rmse_points:.2f} | {peak} |"
        )
    lines.append(
        f"| **all {result.arms_compared} arms** | | | | | **{result.rmse_points:.2f}** "
        f"| **±{result.peak_hours_error:.1f}** |"
    )
    return "\n".join(lines)


def function_table() -> str:
    """Function against every published arm."""
    lines = [
        "| study | dose, eccentric, weekly habit | hours: published → model | RMSE |",
        "|---|---|---|---|",
    ]
    everything = []
    for arm in FUNCTION_ARMS:
        errors, session = errors_in_percent(arm), arm.session
        everything.append(errors)
        shown = ", ".join(
            f"{hour:g}: {percent:g} → {percent + error:.0f}"
            for (hour, percent), error in zip(arm.percent.items(), errors, strict=True)
        )
        read = f"{session.dose:.2g}, {session.eccentric:g}, {session.per_week:.2g}"
        lines.append(f"| {arm.study} | {read} | {shown} | {_root_mean_square(errors):.1f} |")
    errors = np.concatenate(everything)
    lines.append(
        f"| **all {len(FUNCTION_ARMS)} arms** | | {errors.size} measures, mean error "
        f"{errors.mean():+.1f}, mean absolute error {np.abs(errors).mean():.1f} "
        f"| **{_root_mean_square(errors):.1f}** |"
    )
    return "\n".join(lines)


def sections(realdata: Path) -> Iterator[tuple[str, Callable[[], str]]]:
    """Name and maker of every section that needs real data."""
    athletes = {
        name: parse_athlete_days((realdata / "athletes" / file).read_bytes())
        for name, file in FILES.items()
    }
    published = (realdata / "curves" / "soreness_curves.csv").read_bytes()
    yield "back-test", lambda: backtest_table(athletes)
    yield "ablation", lambda: ablation_table(athletes)
    yield "curves", lambda: curves_table(published)


def section_of(card: str, name: str) -> str:
    """What stands between the marks of a section."""
    begin, end = _marks(name)
    return card.split(begin, 1)[1].split(end, 1)[0].strip()


def _renewed(card: str, name: str, text: str) -> str:
    begin, end = _marks(name)
    before, rest = card.split(begin, 1)
    return f"{before}{begin}\n{text}\n{end}{rest.split(end, 1)[1]}"


def _root_mean_square(errors: FloatArray) -> float:
    return float(np.sqrt((errors**2).mean()))


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- {name}: begin -->", f"<!-- {name}: end -->"


def _shown(value: float | tuple[float, ...]) -> str:
    if isinstance(value, tuple):
        return "(" + ", ".join(f"{item:g}" for item in value) + ")"
    return f"{value:g}"


def _compared(name: str, scores: Scores) -> str:
    habits = (scores.last_report.mae, scores.running_median.mae, scores.running_mean.rmse)
    habit = " | ".join(_figure(value) for value in habits)
    model = _figures(scores.model, "mae", "rmse", "rps", "coverage80", "pit_ks")
    return f"| {name} | {scores.model.n:,} | {habit} | {model} |"


def _figures(score: Score, *names: str) -> str:
    return " | ".join(_figure(getattr(score, name)) for name in names)


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}".removeprefix("0")


def main(realdata: Path | None) -> None:
    """Write the sections anew; those of real data only where there is some."""
    card = CARD.read_text(encoding="utf-8")
    made = {"constants": constants_table(), "function": function_table()}
    if realdata is not None:
        made |= {name: make() for name, make in sections(realdata)}
    for name, text in made.items():
        card = _renewed(card, name, text)
    CARD.write_text(card, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None)
