import pytest
from PySide6.QtGui import QColor

from app.core.status import Status
from app.ui.theme.tokens import DARK, LIGHT, Colours, high_contrast, mixed

APPEARANCES = {
    "light": LIGHT,
    "dark": DARK,
    "light, high contrast": high_contrast(LIGHT),
    "dark, high contrast": high_contrast(DARK),
}
LEAST_FOR_TEXT = 4.5
LEAST_FOR_MARKS = 3.0
LEAST_FOR_HIGH_CONTRAST = 7.0

TEXT_PAIRS = (
    ("text", "surface"),
    ("text", "raised"),
    ("text", "inset"),
    ("text", "tint"),
    ("text", "seg"),
    ("muted", "surface"),
    ("muted", "raised"),
    ("muted", "inset"),
    ("muted", "tint"),
    ("primary", "surface"),
    ("primary", "raised"),
    ("on_primary", "primary"),
    ("on_tint", "tint"),
    ("toast_text", "toast"),
    ("toast_action", "toast"),
    ("danger", "raised"),
)
MARK_PAIRS = (
    ("control", "raised"),
    ("control", "surface"),
    ("primary", "inset"),
    ("primary", "tint"),
    ("danger", "surface"),
)


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it, from 1 to 21."""
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_contrast_of_black_on_white_is_the_largest() -> None:
    """The measure itself is right at its end."""
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)


@pytest.mark.parametrize("colours", APPEARANCES.values(), ids=APPEARANCES.keys())
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_stands_out(colours: Colours, ink: str, ground: str) -> None:
    """Every pair of words and background has a contrast of 4.5 or more."""
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= LEAST_FOR_TEXT


@pytest.mark.parametrize("colours", APPEARANCES.values(), ids=APPEARANCES.keys())
@pytest.mark.parametrize(("ink", "ground"), MARK_PAIRS)
def test_marks_stand_out(colours: Colours, ink: str, ground: str) -> None:
    """Every mark that is not text has a contrast of 3 or more."""
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= LEAST_FOR_MARKS


@pytest.mark.parametrize("colours", APPEARANCES.values(), ids=APPEARANCES.keys())
@pytest.mark.parametrize("status", Status)
def test_status_roles_stand_out(colours: Colours, status: Status) -> None:
    """A status's words read on a card and in their chip; its symbol is seen on both."""
    roles = colours.status(status)
    for ground in (colours.raised, roles.container):
        assert contrast(roles.text, ground) >= LEAST_FOR_TEXT
    assert contrast(roles.ink, colours.raised) >= LEAST_FOR_MARKS


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=("light", "dark"))
def test_series_stand_out(colours: Colours) -> None:
    """Every chart series reads as text on a card."""
    for series in colours.series:
        assert contrast(series, colours.raised) >= LEAST_FOR_TEXT


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=("light", "dark"))
def test_soreness_gets_stronger(colours: Colours) -> None:
    """More soreness always stands out more from the card than less, in either appearance."""
    steps = [contrast(colour, colours.raised) for colour in colours.soreness]
    assert len(steps) == 11
    assert steps == sorted(steps)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=("light", "dark"))
def test_high_contrast_strengthens_second_lines(colours: Colours) -> None:
    """High contrast brings second lines to 7 and edges to 3."""
    strong = high_contrast(colours)
    assert contrast(strong.muted, strong.raised) >= LEAST_FOR_HIGH_CONTRAST
    assert contrast(strong.hair, strong.raised) >= LEAST_FOR_MARKS


def test_mixing_covers_both_ends() -> None:
    """No share shows what lies below, a full share what lies above."""
    assert mixed(QColor("red"), QColor("blue"), 0.0).name() == QColor("blue").name()
    assert mixed(QColor("red"), QColor("blue"), 1.0).name() == QColor("red").name()
