"""Pages look as they were approved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests import as_it_was
from tests.visual.pictures import APPROVED, SHOTS, Shot, compare, keep_failure, render

pytestmark = pytest.mark.no_cover  # other tests trace these pages, and tracing costs half

MOST_BYTES = 5_000_000


@pytest.fixture(autouse=True)
def leaves_no_trace(qapp: object) -> Iterator[None]:
    """Leave no theme and no language behind."""
    yield
    as_it_was.restore()


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the pictures are drawn."""
    return tmp_path_factory.mktemp("pictures")


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_page_looks_as_approved(studio: Path, shot: Shot) -> None:
    """What changes by accident is seen; what changes on purpose is approved by its own command."""
    file = render(studio, shot)
    approved = APPROVED / file.name
    comparison = compare(file, approved)
    if not comparison.is_same:
        keep_failure(file, approved, comparison)
    assert comparison.is_same, (
        f"{file.name} differs in {comparison.share:.1%} of its pixels; look at tests/visual/failed,"
        " and approve it by python -m tests.visual --approve"
    )


def test_approved_pictures_stay_small() -> None:
    """All of them together are less than five megabytes."""
    assert sum(file.stat().st_size for file in APPROVED.glob("*.png")) < MOST_BYTES


def test_a_visible_difference_is_found(tmp_path: Path) -> None:
    """A moved button is a difference; a shade of antialiasing is none."""
    for name, colour, shade in (("a", "white", "white"), ("b", "white", "#f0f0f0")):
        picture = QImage(100, 100, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        for x in range(20):
            picture.setPixelColor(x, 50, QColor(shade))
        picture.save(str(tmp_path / f"{name}.png"))
    assert compare(tmp_path / "a.png", tmp_path / "b.png").is_same
    moved = QImage(str(tmp_path / "a.png"))
    for x in range(20):
        for y in range(20):
            moved.setPixelColor(x, y, QColor("black"))
    moved.save(str(tmp_path / "c.png"))
    found = compare(tmp_path / "c.png", tmp_path / "a.png")
    assert not found.is_same
    assert found.share == pytest.approx(0.04)
