"""Words for the choices that the settings offer."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.settings import Experience, LanguageChoice, Settings, ThemeChoice

_THEMES: Final[Mapping[ThemeChoice, object]] = {
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("Wording", "System theme"),
    ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("Wording", "Light theme"),
    ThemeChoice.DARK: QT_TRANSLATE_NOOP("Wording", "Dark theme"),
}

_LANGUAGES: Final[Mapping[LanguageChoice, object]] = {
    LanguageChoice.SYSTEM: QT_TRANSLATE_NOOP("Wording", "System language"),
    LanguageChoice.ENGLISH: "English",
    LanguageChoice.DUTCH: "Nederlands",
}

_EXPERIENCE: Final[Mapping[Experience, object]] = {
    Experience.NEW: QT_TRANSLATE_NOOP("Wording", "New to training"),
    Experience.SOME: QT_TRANSLATE_NOOP("Wording", "6 to 24 months"),
    Experience.TRAINED: QT_TRANSLATE_NOOP("Wording", "More than 2 years"),
}


def _translated(marked: object) -> str:
    return QCoreApplication.translate("Wording", str(marked))


def theme_name(choice: ThemeChoice) -> str:
    """Name of a theme choice, as a title."""
    return _translated(_THEMES[choice])


def language_name(choice: LanguageChoice) -> str:
    """Name of a language in that language itself; the system's in the present one."""
    return _translated(_LANGUAGES[choice])


def experience_name(experience: Experience) -> str:
    """How long somebody has trained, as a choice."""
    return _translated(_EXPERIENCE[experience])


def settings_in_short(settings: Settings, language: LanguageChoice, theme: ThemeChoice) -> str:
    """Units, language and theme in one line; these two as they are, whatever was left open."""
    return " · ".join(
        (
            settings.weight_unit.value,
            settings.distance_unit.value,
            language_name(language),
            theme_name(theme).lower(),
        )
    )
