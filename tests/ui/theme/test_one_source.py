import re
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[3] / "app" / "ui"
COLOUR_LITERAL = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b(?!\w)|QColor\(\s*[\"'\d]")
STYLE_LITERAL = re.compile(r"setStyleSheet\(")


def modules_outside_theme() -> list[Path]:
    """Every module of the window that is not the theme."""
    return [path for path in sorted(UI.rglob("*.py")) if UI / "theme" not in path.parents]


@pytest.mark.parametrize("pattern", [COLOUR_LITERAL, STYLE_LITERAL], ids=("colours", "styles"))
def test_colours_live_in_the_theme_alone(pattern: re.Pattern[str]) -> None:
    """No module outside the theme writes a colour as a number or sets a style sheet."""
    found = [
        f"{path.relative_to(UI)}:{number}"
        for path in modules_outside_theme()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]
    assert found == []
