"""The athlete's history, worked out once: doses, responses and reports as arrays.

`update` is the only way in. It keeps everything before the first difference to the history it knew
and works out the rest, in blocks that always begin at the same places, so that the result is, to
the bit, what a full pass over the new history gives.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from app.core.constants import (
    ACCUSTOMED_DELAY_H,
    ACCUSTOMED_TIME_H,
    EXPERIENCED_SETS_PER_WEEK,
    FUNCTION_WINDOW_H,
    HOURS_PER_WEEK,
    RESPONSE_WINDOW_H,
)
from app.core.days import epoch_hours
from app.core.differences import in_order, same_sessions
from app.core.function import Drops, function_drops, sleep_share
from app.core.history import History
from app.core.muscles import MUSCLE_COUNT, MUSCLE_INDEX
from app.core.observing import observe_all
from app.core.personal import FilterState, bank_response, prior_state
from app.core.readiness import Reports
from app.core.records import joined, since_row, stacked
from app.core.response import AccustomedLoad, Responses, session_responses
from app.core.settings import Experience
from app.core.soreness import MAX_SORENESS, CheckIn
from app.core.stimulus import Stimuli, stimuli
from app.core.workouts import Workout

SESSION_BLOCK: Final = 32
"""Sessions per block: enough to vectorise, few enough to work out again in a moment."""

_TOLD_BEFORE: Final = 8
"""Check-ins kept before the first hour asked: the latest of them speaks, and holds last days."""

_NOTHING_LEARNED: Final = prior_state(MUSCLE_COUNT, 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A history and what follows from it; made by `prepare` and `update`.

    Attributes:
        history: What it was made from.
        workouts: The history's workouts, earliest end first.
        check_ins: The history's check-ins, earliest first.
        stimuli: Their doses.
        responses: Their soreness pulses.
        drops: What they take from function.
        accustomed: The load each block of `SESSION_BLOCK` sessions begins with.
        reports: The check-ins as arrays.
        states: What the athlete's own filter knows after each check-in.
    """

    history: History
    workouts: tuple[Workout, ...]
    check_ins: tuple[CheckIn, ...]
    stimuli: Stimuli
    responses: Responses
    drops: Drops
    accustomed: tuple[AccustomedLoad, ...]
    reports: Reports
    states: tuple[FilterState, ...]


def prepare(history: History) -> Prepared:
    """Work out a whole history in one pass."""
    return update(_nothing(), history)


def update(prepared: Prepared, history: History) -> Prepared:
    """Work out a newer history, and only what follows its first difference.

    Args:
        prepared: What is known of an earlier history.
        history: Any history; the more it begins like the earlier one, the less is to do.

    Returns:
        To the bit what `prepare` gives for the new history.
    """
    workouts, same = in_order(prepared.workouts, history.workouts, _end_of)
    check_ins, told = in_order(prepared.check_ins, history.check_ins, _moment_of)
    same = same_sessions(prepared.history, history, workouts, same)
    kept = same // SESSION_BLOCK * SESSION_BLOCK
    new = stimuli(workouts[same:], history.exercises, history.sports)
    known = joined(prepared.stimuli, same, new)
    added = since_row(known, kept)
    before = prepared.accustomed[kept // SESSION_BLOCK] if kept else _habit(history, added)
    new_responses, new_drops, loads = _respond(added, before)
    responses = joined(prepared.responses, kept, new_responses)
    reports = joined(prepared.reports, told, _reports(check_ins[told:]))
    learned = min(told, _unmoved_check_ins(prepared, responses, same, reports))
    return Prepared(
        history=history,
        workouts=workouts,
        check_ins=check_ins,
        stimuli=known,
        responses=responses,
        drops=joined(prepared.drops, kept, new_drops),
        accustomed=prepared.accustomed[: kept // SESSION_BLOCK] + loads,
        reports=reports,
        states=_learn(prepared.states[:learned], responses, reports),
    )


def end_of(prepared: Prepared, since: float) -> Prepared:
    """The end of a prepared history: from ``since`` on it foretells what the whole does.

    It can be continued by `update` as the whole can, at the cost of these weeks alone. Whether a
    muscle group was ever logged, only the whole can tell.

    Args:
        prepared: The whole.
        since: First epoch hour that will be asked for.
    """
    reaching = since - max(RESPONSE_WINDOW_H, FUNCTION_WINDOW_H)
    sessions = int(np.searchsorted(prepared.responses.ended_h, reaching))
    blocks = max(sessions // SESSION_BLOCK - 1, 0)
    first = blocks * SESSION_BLOCK
    told = max(int(np.searchsorted(prepared.reports.at_h, since)) - _TOLD_BEFORE, 0)
    history = replace(
        prepared.history,
        workouts=prepared.workouts[first:],
        check_ins=prepared.check_ins[told:],
    )
    return Prepared(
        history=history,
        workouts=history.workouts,
        check_ins=history.check_ins,
        stimuli=since_row(prepared.stimuli, first),
        responses=since_row(prepared.responses, first),
        drops=since_row(prepared.drops, first),
        accustomed=prepared.accustomed[blocks:],
        reports=since_row(prepared.reports, told),
        states=prepared.states[told:],
    )


def state_before(states: Sequence[FilterState], check_in: int) -> FilterState:
    """What the filter knows before a check-in, counted from 0."""
    return states[check_in - 1] if check_in else _NOTHING_LEARNED


def _learn(
    states: tuple[FilterState, ...], responses: Responses, reports: Reports
) -> tuple[FilterState, ...]:
    """States after all reports, continued from those already known."""
    first = len(states)
    new = reports.part(slice(first, None))
    expected = bank_response(responses, new.at_h)
    ratings = np.where(new.rated, new.soreness, np.nan)
    return states + observe_all(state_before(states, first), new.at_h, expected, ratings)


def _unmoved_check_ins(
    prepared: Prepared, responses: Responses, same: int, reports: Reports
) -> int:
    """How many check-ins at the beginning came before any session that differs."""
    changed = (prepared.responses.ended_h[same:], responses.ended_h[same:])
    since = min((float(ended_h[0]) for ended_h in changed if ended_h.size), default=np.inf)
    return int(np.searchsorted(reports.at_h, since, side="left"))


def _respond(
    added: Stimuli, before: AccustomedLoad
) -> tuple[Responses, Drops, tuple[AccustomedLoad, ...]]:
    """Responses and drops of sessions, and the load that each of their blocks begins with."""
    loads = [before]
    blocks, shares = [_no_responses()], [np.empty((0, MUSCLE_COUNT))]
    for first in range(0, added.ended_h.size, SESSION_BLOCK):
        block = slice(first, first + SESSION_BLOCK)
        response, share, after = session_responses(
            added.ended_h[block],
            added.dose[block],
            added.eccentric[block],
            added.base_peak_h[block],
            loads[-1],
        )
        blocks.append(response)
        shares.append(share)
        if share.shape[0] == SESSION_BLOCK:
            loads.append(after)
    responses = stacked(blocks)
    habituated = np.concatenate(shares)
    drops = function_drops(added.ended_h, added.dose, habituated, responses.amplitude)
    return responses, drops, tuple(loads)


def _habit(history: History, added: Stimuli) -> AccustomedLoad:
    """What the athlete was used to before the first workout, by their own account."""
    per_week = EXPERIENCED_SETS_PER_WEEK[list(Experience).index(history.settings.experience)]
    slow = per_week / HOURS_PER_WEEK * (ACCUSTOMED_TIME_H - ACCUSTOMED_DELAY_H)
    began = float(added.ended_h[0]) if added.ended_h.size else 0.0
    return AccustomedLoad(began, np.full(MUSCLE_COUNT, slow), np.zeros(MUSCLE_COUNT))


def _reports(check_ins: Sequence[CheckIn]) -> Reports:
    soreness = np.zeros((len(check_ins), MUSCLE_COUNT))
    sharp = np.zeros((len(check_ins), MUSCLE_COUNT), dtype=np.bool_)
    for row, check_in in enumerate(check_ins):
        for rating in check_in.ratings if check_in.soreness_asked else ():
            column = MUSCLE_INDEX[rating.muscle]
            soreness[row, column] = max(soreness[row, column], rating.soreness)
        if check_in.sharp_pain and check_in.sharp_pain.muscle:
            sharp[row, MUSCLE_INDEX[check_in.sharp_pain.muscle]] = True
    at_h = np.array([epoch_hours(check_in.at) for check_in in check_ins], dtype=np.float64)
    shares = [
        1.0 if check_in.sleep_hours is None else sleep_share(check_in.sleep_hours)
        for check_in in check_ins
    ]
    return Reports(
        at_h=at_h,
        asked=np.array([check_in.soreness_asked for check_in in check_ins], dtype=np.bool_),
        soreness=np.clip(soreness, 0.0, MAX_SORENESS),
        sharp=sharp,
        sleep_share=np.array(shares, dtype=np.float64),
    )


def _end_of(workout: Workout) -> float:
    return workout.ended_at.timestamp()


def _moment_of(check_in: CheckIn) -> float:
    return check_in.at.timestamp()


def _nothing() -> Prepared:
    sessions = np.empty(0)
    muscles = np.empty((0, MUSCLE_COUNT))
    return Prepared(
        history=History(),
        workouts=(),
        check_ins=(),
        stimuli=Stimuli(sessions, muscles, muscles, sessions, muscles, muscles),
        responses=_no_responses(),
        drops=Drops(sessions, muscles, muscles),
        accustomed=(),
        reports=_reports(()),
        states=(),
    )


def _no_responses() -> Responses:
    muscles = np.empty((0, MUSCLE_COUNT))
    return Responses(np.empty(0), muscles, muscles, muscles)
