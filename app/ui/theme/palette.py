"""The tokens as a Qt palette, for the parts that Qt draws itself."""

from PySide6.QtGui import QColor, QPalette

from app.ui.theme.tokens import Colours

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def palette_of(colours: Colours) -> QPalette:
    """A palette whose every used role is a token."""
    palette = QPalette()
    for role, colour in _role_colours(colours):
        palette.setColor(role, colour)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(_Group.Disabled, role, colours.muted)
    return palette


def _role_colours(colours: Colours) -> tuple[tuple[QPalette.ColorRole, QColor], ...]:
    return (
        (_Role.Window, colours.surface),
        (_Role.WindowText, colours.text),
        (_Role.Base, colours.raised),
        (_Role.AlternateBase, colours.inset),
        (_Role.Text, colours.text),
        (_Role.PlaceholderText, colours.muted),
        (_Role.Button, colours.inset),
        (_Role.ButtonText, colours.text),
        (_Role.BrightText, colours.danger),
        (_Role.Highlight, colours.primary),
        (_Role.HighlightedText, colours.on_primary),
        (_Role.Accent, colours.primary),
        (_Role.Link, colours.primary),
        (_Role.LinkVisited, colours.primary),
        (_Role.ToolTipBase, colours.toast),
        (_Role.ToolTipText, colours.toast_text),
        (_Role.Light, colours.raised),
        (_Role.Midlight, colours.inset),
        (_Role.Mid, colours.outline),
        (_Role.Dark, colours.control),
        (_Role.Shadow, colours.hair),
    )
