import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QPalette
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme.icons import Icon
from app.ui.theme.motion import Motion
from app.ui.theme.theme import Appearance, Theme
from app.ui.theme.tokens import DARK, LIGHT
from app.ui.theme.type_scale import TYPE_SCALE, TextRole


def test_appearance_restyles_the_application(
    installed_theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    """Choosing dark changes colours and palette at once and says so."""
    with qtbot.waitSignal(installed_theme.changed):
        installed_theme.set_appearance(Appearance.DARK)
    assert installed_theme.colours is DARK
    assert installed_theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == DARK.surface


def test_system_follows_the_platform(installed_theme: Theme, qapp: QApplication) -> None:
    """Without a wish, a dark platform gives dark colours, and an unknown one light."""
    installed_theme.set_appearance(Appearance.SYSTEM)
    hints = qapp.styleHints()
    is_system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    assert installed_theme.colours is (DARK if is_system_dark else LIGHT)


def test_same_wish_restyles_nothing(installed_theme: Theme) -> None:
    """A wish that is already granted emits nothing."""
    restyled = QSignalSpy(installed_theme.changed)
    installed_theme.set_appearance(Appearance.LIGHT)
    installed_theme.set_text_scale(installed_theme.text_scale)
    assert restyled.count() == 0


@pytest.mark.parametrize("role", TextRole)
def test_fonts_follow_scale_and_role(installed_theme: Theme, role: TextRole) -> None:
    """Every role is set in the packaged family, its own size and weight, at any text scale."""
    for scale in (1.0, 1.5, 2.0):
        installed_theme.set_text_scale(scale)
        font = installed_theme.font(role)
        assert QFontInfo(font).family() == "Roboto"
        assert font.pixelSize() == round(TYPE_SCALE[role].size * TYPE_SCALE[role].scale(scale))
        assert font.weight() == TYPE_SCALE[role].weight


def test_small_text_doubles_and_large_text_stays_larger(installed_theme: Theme) -> None:
    """At 200 % whatever is read doubles; headings grow less, and keep their order."""
    installed_theme.set_text_scale(2.0)
    sizes = {role: installed_theme.font(role).pixelSize() for role in TextRole}
    for role, style in TYPE_SCALE.items():
        if style.size <= TYPE_SCALE[TextRole.ITEM].size:
            assert sizes[role] == 2 * style.size
    order = (TextRole.HERO, TextRole.TITLE, TextRole.SECTION, TextRole.ITEM, TextRole.BODY)
    assert [sizes[role] for role in order] == sorted((sizes[r] for r in order), reverse=True)
    assert len({sizes[role] for role in order}) == len(order)


@pytest.mark.parametrize("role", TextRole)
def test_figures_are_tabular(installed_theme: Theme, role: TextRole) -> None:
    """Numbers under one another stay in columns: every digit is as wide as any other."""
    metrics = QFontMetricsF(installed_theme.font(role))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize(("wanted", "given"), [(0.2, 1.0), (1.3, 1.3), (9.0, 2.0)])
def test_text_scale_is_bounded(installed_theme: Theme, wanted: float, given: float) -> None:
    """Text is never smaller than normal nor larger than double."""
    installed_theme.set_text_scale(wanted)
    assert installed_theme.text_scale == given


def test_measures_grow_as_their_lines(installed_theme: Theme) -> None:
    """A height that holds text grows by exactly what its lines grow."""
    assert installed_theme.grown(48, TextRole.ITEM) == 48
    installed_theme.set_text_scale(2.0)
    assert installed_theme.grown(48, TextRole.ITEM) == 48 + 22
    assert installed_theme.grown(64, TextRole.BODY, lines=2) == 64 + 2 * 20


def test_reduced_motion_stops_movement(installed_theme: Theme) -> None:
    """Reduced motion makes every movement last no time."""
    installed_theme.set_reduced_motion(True)
    assert [installed_theme.milliseconds(motion) for motion in Motion] == [0, 0, 0]
    installed_theme.set_reduced_motion(False)
    assert [installed_theme.milliseconds(motion) for motion in Motion] == [150, 250, 400]


def test_high_contrast_can_be_turned_on_and_off(installed_theme: Theme) -> None:
    """High contrast strengthens the colours and leaves the originals as they were."""
    installed_theme.set_high_contrast(True)
    assert installed_theme.colours.muted != LIGHT.muted
    installed_theme.set_high_contrast(False)
    assert installed_theme.colours is LIGHT


@pytest.mark.parametrize("icon", Icon)
def test_icons_are_drawn(installed_theme: Theme, icon: Icon) -> None:
    """Every named icon is in the packaged font and takes the colour asked for."""
    picture = installed_theme.icon(icon, QColor("red")).pixmap(QSize(24, 24)).toImage()
    inked = [
        picture.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if picture.pixelColor(x, y).alpha() > 200
    ]
    assert inked
    assert all(colour.red() > 200 and colour.green() < 50 for colour in inked)


def test_disabled_icons_are_faint(installed_theme: Theme) -> None:
    """A disabled icon is half as strong."""
    icon = installed_theme.icon(Icon.CHECK_CIRCLE, QColor("red"))
    faint = icon.pixmap(QSize(24, 24), QIcon.Mode.Disabled).toImage()
    assert max(faint.pixelColor(x, 6).alpha() for x in range(24)) < 140


def test_installing_twice_changes_nothing(installed_theme: Theme, qapp: QApplication) -> None:
    """A second installation is no restyling."""
    restyled = QSignalSpy(installed_theme.changed)
    installed_theme.install(qapp)
    assert restyled.count() == 0


def test_platform_change_is_followed_only_if_asked(installed_theme: Theme) -> None:
    """A change of the platform's scheme restyles under SYSTEM and not under a person's own wish."""
    installed_theme.set_appearance(Appearance.LIGHT)
    restyled = QSignalSpy(installed_theme.changed)
    installed_theme._follow_system()
    assert restyled.count() == 0
    installed_theme.set_appearance(Appearance.SYSTEM)
    wished = restyled.count()
    installed_theme._follow_system()
    assert restyled.count() == wished + 1


def test_system_motion_is_taken_where_nothing_is_asked(installed_theme: Theme) -> None:
    """Without a wish, motion is what the platform's style says."""
    installed_theme.set_reduced_motion(None)
    assert installed_theme.milliseconds(Motion.STATE) in {0, 150}
