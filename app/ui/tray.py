"""The program in the system tray: there while somebody wants it, silent, and never in the way."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from app.ui.theme.icons import Icon
from app.ui.theme.theme import theme

_LEAVES_AFTER_MS: Final = 15_000


class Tray(QObject):
    """An icon in the tray, and notifications from it.

    Signals:
        opened: The person answered the icon or a notification.
    """

    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None
        self._stays = False
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(_LEAVES_AFTER_MS)
        self._leaving.timeout.connect(self._leave)

    @property
    def is_there(self) -> bool:
        """Whether the icon can be seen."""
        return self._icon is not None

    def set_staying(self, stays: bool) -> None:
        """Stand in the tray from now on, or only while there is something to say."""
        self._stays = stays
        if stays:
            self._appear()
        else:
            self._leave()

    def say(self, title: str, text: str) -> bool:
        """Show a notification; whether the system has a tray to show it from."""
        icon = self._appear()
        if icon is None:
            return False
        icon.showMessage(title, text)
        if not self._stays:
            self._leaving.start()
        return True

    def _appear(self) -> QSystemTrayIcon | None:
        if self._icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            picture = theme().icon(Icon.SPROUT, theme().colours.primary)
            self._icon = QSystemTrayIcon(picture, self)
            self._icon.setToolTip("Herstel")
            self._icon.activated.connect(self.opened)
            self._icon.messageClicked.connect(self.opened)
            self._icon.show()
        return self._icon

    def _leave(self) -> None:
        if self._icon is not None and not self._stays:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
