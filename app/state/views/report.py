"""What a printed report holds: a review, and the course of its most telling muscle group."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from app.core.days import at_local_time
from app.core.exercises import Sport
from app.core.load import load_series
from app.core.settings import Settings
from app.state.views.review import Review, ReviewSource, past_of, present_review
from app.state.views.trends_course import trend_course
from app.state.views.trends_load import LoadTrend, present_load_trend
from app.state.views.trends_range import Span
from app.state.views.trends_sessions import session_table
from app.state.views.trends_soreness import SorenessTrend, present_soreness_trend


@dataclass(frozen=True, slots=True)
class Report:
    """A review to print.

    Attributes:
        review: The review.
        course: Predicted and reported soreness of the group of the largest miss, else of the most
            sore one; None without either.
        course_days: How many days of it there are to show.
        load: Session load of the days.
        sports: Every known sport by id.
        settings: The athlete's settings.
        made_at: When it was made.
    """

    review: Review
    course: SorenessTrend | None
    course_days: float
    load: LoadTrend
    sports: Mapping[str, Sport]
    settings: Settings
    made_at: datetime


def present_report(source: ReviewSource, span: Span) -> Report:
    """A span of days to print."""
    review = present_review(source, span)
    course = _course(source, review)
    return Report(
        review=review,
        course=course,
        course_days=course.last if course and review.is_running else float(span.days),
        load=_load(source, past_of(span, source.today)),
        sports=source.history.sports,
        settings=source.history.settings,
        made_at=source.now,
    )


def _load(source: ReviewSource, span: Span) -> LoadTrend:
    series = load_series(source.history, span.last)
    return present_load_trend(session_table(source.history), series, span, source.first_weekday)


def _course(source: ReviewSource, review: Review) -> SorenessTrend | None:
    if review.muscle is None:
        return None
    over = at_local_time(review.span.last + timedelta(days=1), time(), source.now)
    at = min(source.now, over)
    span = past_of(review.span, source.today)
    known = trend_course(review.muscle, source.prepared, span, at)
    return present_soreness_trend(review.muscle, known, source.prepared, span, at)
