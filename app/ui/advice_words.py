"""The words of each piece of advice: a title, what to do, its grade, and plain safety texts."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.core.advice import AdviceId, Evidence
from app.state.views.advice import AdviceView
from app.state.views.today_parts import HeadlineKind
from app.ui import formats
from app.ui.theme.icons import Icon
from app.ui.wording import muscle_name, part_name

_GRADES: Final[Mapping[Evidence, object]] = {
    Evidence.STRONG: QT_TRANSLATE_NOOP("Advice", "Strong evidence"),
    Evidence.MODERATE: QT_TRANSLATE_NOOP("Advice", "Moderate evidence"),
    Evidence.WEAK: QT_TRANSLATE_NOOP("Advice", "Weak evidence"),
    Evidence.RULE_OF_THUMB: QT_TRANSLATE_NOOP("Advice", "Rule of thumb"),
}

_TITLES: Final[Mapping[AdviceId, object]] = {
    AdviceId.SHARP_PAIN: QT_TRANSLATE_NOOP("Advice", "Sharp pain is not soreness"),
    AdviceId.WARNING_SIGNS: QT_TRANSLATE_NOOP("Advice", "Know the warning signs"),
    AdviceId.LASTING_PAIN: QT_TRANSLATE_NOOP("Advice", "Sore for over a week"),
    AdviceId.REST_GROUP: QT_TRANSLATE_NOOP("Advice", "Give it rest"),
    AdviceId.RECOVER_ACTIVELY: QT_TRANSLATE_NOOP("Advice", "Recover with light movement"),
    AdviceId.GO_EASY: QT_TRANSLATE_NOOP("Advice", "Go easy"),
    AdviceId.KEEP_MOVING: QT_TRANSLATE_NOOP("Advice", "Keep moving"),
    AdviceId.TRAIN: QT_TRANSLATE_NOOP("Advice", "A good time to train"),
    AdviceId.TRAIN_SOON: QT_TRANSLATE_NOOP("Advice", "Ready whenever you are"),
    AdviceId.SEPARATE: QT_TRANSLATE_NOOP("Advice", "Keep strength and endurance apart"),
    AdviceId.SLEEP: QT_TRANSLATE_NOOP("Advice", "A short night"),
    AdviceId.PROTEIN: QT_TRANSLATE_NOOP("Advice", "Protein helps you build"),
    AdviceId.MASSAGE: QT_TRANSLATE_NOOP("Advice", "Massage may relieve"),
    AdviceId.LOG_FIRST: QT_TRANSLATE_NOOP("Advice", "Log a workout first"),
}

_TITLES_WITH_PART: Final[Mapping[AdviceId, object]] = {
    AdviceId.REST_GROUP: QT_TRANSLATE_NOOP("Advice", "Rest your {part}"),
    AdviceId.KEEP_MOVING: QT_TRANSLATE_NOOP("Advice", "Keep your {part} moving"),
    AdviceId.TRAIN: QT_TRANSLATE_NOOP("Advice", "A good time for {part}"),
}

_TITLES_WITH_ALTERNATIVE: Final[Mapping[tuple[AdviceId, HeadlineKind], object]] = {
    (AdviceId.GO_EASY, HeadlineKind.UPPER_BODY_READY): QT_TRANSLATE_NOOP(
        "Advice", "Go easy, or train upper body"
    ),
    (AdviceId.GO_EASY, HeadlineKind.LEGS_READY): QT_TRANSLATE_NOOP(
        "Advice", "Go easy, or train legs"
    ),
}

_TEXTS: Final[Mapping[AdviceId, object]] = {
    AdviceId.SHARP_PAIN: QT_TRANSLATE_NOOP(
        "Advice",
        "Pain that is sharp, sudden or one-sided, or comes with swelling or bruising, is not muscle"
        " soreness. Do not train through it. See a doctor or physiotherapist if it stays.",
    ),
    AdviceId.WARNING_SIGNS: QT_TRANSLATE_NOOP(
        "Advice",
        "Dark urine together with extreme pain or weakness needs a doctor at once. Do not wait.",
    ),
    AdviceId.LASTING_PAIN: QT_TRANSLATE_NOOP(
        "Advice",
        "Muscle soreness fades within days. Pain that lasts over a week is something else: have it"
        " looked at.",
    ),
    AdviceId.REST_GROUP: QT_TRANSLATE_NOOP(
        "Advice", "Severe soreness: leave it alone for 48 to 72 hours. Other groups are fine."
    ),
    AdviceId.RECOVER_ACTIVELY: QT_TRANSLATE_NOOP(
        "Advice", "Walk or cycle easily for 20 to 30 minutes. No hard work for this group yet."
    ),
    AdviceId.GO_EASY: QT_TRANSLATE_NOOP("Advice", "Light movement is fine."),
    AdviceId.KEEP_MOVING: QT_TRANSLATE_NOOP(
        "Advice",
        "20 to 30 minutes of easy walking or cycling. It eases soreness but does not shorten it.",
    ),
    AdviceId.TRAIN: QT_TRANSLATE_NOOP(
        "Advice", "Recovered, and not yet long ago: the next session builds on the last one."
    ),
    AdviceId.TRAIN_SOON: QT_TRANSLATE_NOOP(
        "Advice", "Fully recovered. After a longer break, begin a little lighter than you stopped."
    ),
    AdviceId.SEPARATE: QT_TRANSLATE_NOOP(
        "Advice",
        "Lift in the morning and do endurance later the same day, at least 6 hours apart, or on"
        " another day.",
    ),
    AdviceId.SLEEP: QT_TRANSLATE_NOOP(
        "Advice",
        "Under 7 hours costs strength and speed today. Keep it lighter, and go to bed earlier.",
    ),
    AdviceId.PROTEIN: QT_TRANSLATE_NOOP(
        "Advice",
        "About 1.6 g per kg of body weight a day is enough to grow. It does not take soreness"
        " away.",
    ),
    AdviceId.MASSAGE: QT_TRANSLATE_NOOP(
        "Advice", "It can make soreness feel less for a while. It does not replace rest."
    ),
    AdviceId.LOG_FIRST: QT_TRANSLATE_NOOP(
        "Advice", "Once this group has been trained or rated, its forecast appears here."
    ),
}

_ICONS: Final[Mapping[AdviceId, Icon]] = {
    AdviceId.SHARP_PAIN: Icon.ALERT_OCTAGON_OUTLINE,
    AdviceId.WARNING_SIGNS: Icon.ALERT_OCTAGON_OUTLINE,
    AdviceId.LASTING_PAIN: Icon.MEDICAL_BAG,
    AdviceId.REST_GROUP: Icon.SLEEP,
    AdviceId.TRAIN: Icon.DUMBBELL,
    AdviceId.TRAIN_SOON: Icon.DUMBBELL,
    AdviceId.SEPARATE: Icon.SWAP_HORIZONTAL,
    AdviceId.SLEEP: Icon.SLEEP,
    AdviceId.PROTEIN: Icon.FOOD_DRUMSTICK_OUTLINE,
    AdviceId.LOG_FIRST: Icon.PLUS,
}

_ARTICLES: Final[Mapping[AdviceId, str]] = {
    AdviceId.SHARP_PAIN: "safety",
    AdviceId.WARNING_SIGNS: "safety",
    AdviceId.LASTING_PAIN: "safety",
    AdviceId.REST_GROUP: "train-while-sore",
    AdviceId.GO_EASY: "train-while-sore",
    AdviceId.TRAIN: "supercompensation",
    AdviceId.TRAIN_SOON: "supercompensation",
    AdviceId.SEPARATE: "together",
    AdviceId.LOG_FIRST: "prediction",
}
_WHAT_HELPS: Final = "what-helps"


def grade_name(evidence: Evidence) -> str:
    """How well something is supported, in words."""
    return _translated(_GRADES[evidence])


def advice_icon(view: AdviceView) -> Icon:
    """The symbol of a piece of advice."""
    return _ICONS.get(view.advice.id, Icon.WALK)


def advice_title(view: AdviceView) -> str:
    """What to do, in a few words."""
    key = view.advice.id
    if view.alternative is not None and (key, view.alternative) in _TITLES_WITH_ALTERNATIVE:
        return _translated(_TITLES_WITH_ALTERNATIVE[key, view.alternative])
    if view.part is not None and key in _TITLES_WITH_PART:
        part = QLocale().toLower(part_name(view.part))
        return _translated(_TITLES_WITH_PART[key]).format(part=part)
    return _translated(_TITLES[key])


def advice_text(view: AdviceView) -> str:
    """What to do, in a sentence or two."""
    pieces = [_translated(_TEXTS[view.advice.id]), _until_text(view)]
    return " ".join(piece for piece in pieces if piece)


def advice_source(view: AdviceView) -> str:
    """By whose word it is given; empty for what makes no claim of its own."""
    source = view.advice.basis.source
    if source:
        return QCoreApplication.translate("Advice", "Source: {source}").format(source=source)
    if view.is_graded:
        return QCoreApplication.translate("Advice", "Common advice, not tested in trials")
    return ""


def advice_article(view: AdviceView) -> str:
    """Id of the article that says more."""
    return _ARTICLES.get(view.advice.id, _WHAT_HELPS)


def _until_text(view: AdviceView) -> str:
    until = view.until
    muscles = view.advice.muscles
    if until is None or len(muscles) != 1:
        return ""
    name = QLocale().toLower(muscle_name(muscles[0]))
    if view.advice.id is AdviceId.REST_GROUP:
        text = QCoreApplication.translate("Advice", "Rest it until {when}.")
        return text.format(when=formats.weekday_and_clock(until))
    if view.advice.id in {AdviceId.GO_EASY, AdviceId.RECOVER_ACTIVELY}:
        text = QCoreApplication.translate("Advice", "Train {muscle} hard again from {when}.")
        return text.format(muscle=name, when=formats.weekday_and_clock(until))
    if view.advice.id is AdviceId.TRAIN:
        text = QCoreApplication.translate("Advice", "Best window until {day}.")
        return text.format(day=formats.short_day(until.date()))
    return ""


def _translated(marked: object) -> str:
    return QCoreApplication.translate("Advice", str(marked))
