"""The language in force: translations, and how dates and numbers are written."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from app.core.settings import LanguageChoice
from app.resources import resource_path

_LOCALES: Final = {
    LanguageChoice.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
    LanguageChoice.DUTCH: QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
}


class _Words(QTranslator):
    """The words of the language in force."""


def use_language(choice: LanguageChoice) -> None:
    """Speak a language from now on; widgets made before keep their words."""
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("A language needs an application.")
    for former in application.findChildren(_Words):
        application.removeTranslator(former)
        former.deleteLater()
    locale = locale_of(choice)
    QLocale.setDefault(locale)
    name = locale.name().split("_")[0]
    for file, folder in (
        (f"herstel_{name}", str(resource_path("i18n"))),
        (f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        words = _Words(application)
        if words.load(file, folder):
            application.installTranslator(words)


def spoken_language(choice: LanguageChoice) -> LanguageChoice:
    """The language that a choice comes to: Dutch or English."""
    is_dutch = locale_of(choice).language() == QLocale.Language.Dutch
    return LanguageChoice.DUTCH if is_dutch else LanguageChoice.ENGLISH


def locale_of(choice: LanguageChoice) -> QLocale:
    """The locale of a language; the system's own when it is Dutch or English, else English."""
    if choice is not LanguageChoice.SYSTEM:
        return _LOCALES[choice]
    system = QLocale.system()
    known = {QLocale.Language.Dutch, QLocale.Language.English}
    return system if system.language() in known else _LOCALES[LanguageChoice.ENGLISH]
