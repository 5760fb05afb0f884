"""What the tests of importing share: a small matcher, and plans without a database."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.core.exercises import Exercise
from app.core.muscles import MuscleGroup
from app.exchange.matching import Match
from app.exchange.parsed import ParsedFile
from app.exchange.plan_import import ImportPlan, PlanContext, plan_import

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


SQUAT = Exercise("squat", "Squat", {MuscleGroup.QUADRICEPS: 1.0})


class SquatMatcher:
    """Knows the squat and nothing else."""

    def match(self, name: str, source_app: str = "", language: str = "") -> Match | None:
        """The squat for every name that holds it."""
        return Match(name, SQUAT, SQUAT.primary, (), 1.0) if "squat" in name.casefold() else None


@pytest.fixture
def context() -> PlanContext:
    """An athlete in Amsterdam who has nothing yet."""
    numbers = count(1)
    return PlanContext(
        matcher=SquatMatcher(),
        timezone=AMSTERDAM,
        new_id=lambda: f"id-{next(numbers)}",
        batch_id="batch",
    )


@pytest.fixture
def plan(context: PlanContext) -> Callable[[ParsedFile], ImportPlan]:
    """Plans an import for that athlete."""
    return lambda parsed: plan_import(parsed, context)


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Writes an export and gives its path, under a name that tells nothing."""

    def write(content: str | bytes) -> Path:
        path = tmp_path / "export.dat"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write
