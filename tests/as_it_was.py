"""The application as it was before a test: no language, no theme and no text size left behind."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from app.ui.theme.theme import Appearance, theme


def restore() -> None:
    """Forget what a window made the whole application do."""
    application = QCoreApplication.instance()
    if application is not None:
        for translator in application.findChildren(QTranslator):
            application.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
    theme().set_appearance(Appearance.LIGHT)
    theme().set_text_scale(1.0)
    theme().set_reduced_motion(None)
    theme().set_high_contrast(False)
