"""The Qt application that every window and picture needs."""

from PySide6.QtWidgets import QApplication

from app.ui.theme.theme import theme


def make_application() -> QApplication:
    """The Qt application, themed; the one that runs already, if any."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["herstel"])
    application.setApplicationName("Herstel")
    application.setDesktopFileName("herstel")
    theme().install(application)
    return application
