"""The rules of the domain, each in a sentence."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.core.rules import Rule

_RULES: Final[Mapping[Rule, object]] = {
    Rule.ONSET: QT_TRANSLATE_NOOP("Rules", "Soreness appears 12 to 48 hours after a session."),
    Rule.RESOLVE: QT_TRANSLATE_NOOP("Rules", "It fades within 2 to 5 days."),
    Rule.DEPENDS: QT_TRANSLATE_NOOP(
        "Rules", "How long it lasts depends on the session, on recovery and on sleep."
    ),
    Rule.LIGHT: QT_TRANSLATE_NOOP(
        "Rules", "Light soreness: keep moving at a lower intensity, or train another group."
    ),
    Rule.SEVERE: QT_TRANSLATE_NOOP("Rules", "Severe soreness: rest this group for 48 to 72 hours."),
    Rule.HELPS: QT_TRANSLATE_NOOP(
        "Rules", "Rest, food, light movement and good sleep help recovery."
    ),
    Rule.MASSAGE: QT_TRANSLATE_NOOP("Rules", "Massage may relieve; it does not replace rest."),
    Rule.NATURE: QT_TRANSLATE_NOOP(
        "Rules", "Soreness after unaccustomed or heavy load is a normal part of adapting."
    ),
    Rule.STRENGTH: QT_TRANSLATE_NOOP(
        "Rules", "After strength training, muscle is repaired stronger; protein and sleep matter."
    ),
    Rule.ENDURANCE: QT_TRANSLATE_NOOP(
        "Rules", "Endurance training builds mitochondria and capillaries: more stamina."
    ),
    Rule.INTERFERENCE: QT_TRANSLATE_NOOP(
        "Rules", "Strength and endurance signals partly work against each other."
    ),
    Rule.SEPARATE: QT_TRANSLATE_NOOP(
        "Rules", "Keep strength and endurance apart, by hours or by blocks of weeks."
    ),
    Rule.SUPERCOMP: QT_TRANSLATE_NOOP(
        "Rules", "Train again once recovered, and before the gain is gone: about a week."
    ),
    Rule.SHARP_PAIN: QT_TRANSLATE_NOOP(
        "Rules", "Sharp pain is not soreness and overrides every forecast."
    ),
}


def rule_text(rule: Rule) -> str:
    """What a rule says."""
    return QCoreApplication.translate("Rules", str(_RULES[rule]))
