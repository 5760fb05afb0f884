"""What the charts show, worked out anew with pandas from the definitions alone.

Nothing here calls the presenters or the engine's load: a mistake would have to be made twice, in
two ways. Only doses (``stimuli``) and forecasts are taken as they are, for they are no chart's own.
"""

from datetime import date, timedelta
from itertools import pairwise
from typing import Final

import pandas as pd

from app.core.engine import Prepared
from app.core.exercises import ExerciseCategory
from app.core.history import History
from app.core.muscles import MUSCLES, MuscleGroup
from app.core.workouts import SetKind, StrengthSet, Workout

NOT_LIFTED: Final = {ExerciseCategory.CARDIO, ExerciseCategory.STRETCHING}


def training_day(workout: Workout, history: History) -> pd.Timestamp:
    """The athlete's day: the clock of the place, less the hour at which a day begins."""
    start = history.settings.day_start
    shift = timedelta(hours=start.hour, minutes=start.minute)
    return pd.Timestamp(workout.started_at.replace(tzinfo=None) - shift).normalize()


def session_frame(history: History) -> pd.DataFrame:
    """One row a session: day, kind, minutes, and load as RPE x minutes."""
    rows = []
    for workout in history.workouts:
        minutes, rpe = _minutes_and_rpe(workout, history)
        sport = history.sports.get(workout.activity.sport_id) if workout.activity else None
        rows.append(
            {
                "id": workout.id,
                "day": training_day(workout, history),
                "start": pd.Timestamp(workout.started_at).tz_convert("UTC"),
                "end": pd.Timestamp(workout.ended_at).tz_convert("UTC"),
                "minutes": minutes,
                "load": minutes * rpe,
                "strength": bool(workout.exercises or workout.quick),
                "lifting": bool(workout.exercises),
                "endurance": workout.activity is not None and (sport is None or sport.endurance),
            }
        )
    return pd.DataFrame(rows)


def _minutes_and_rpe(workout: Workout, history: History) -> tuple[float, float]:
    if workout.activity is not None:
        usual = history.sports[workout.activity.sport_id].typical_rpe
        rated = [workout.activity.rpe, workout.session_rpe, usual]
        return workout.activity.minutes, next(each for each in rated if each is not None)
    sets = sum(len(entry.sets) for entry in workout.exercises)
    clock = (workout.ended_at - workout.started_at).total_seconds() / 60
    minutes = 3.0 * sets if clock <= 0 else min(clock, 10.0 * sets) if sets else clock
    efforts = pd.Series([quick.effort for quick in workout.quick], dtype=float)
    rated = [workout.session_rpe, efforts.mean() if len(efforts) else None, 6.0]
    return minutes, next(each for each in rated if each is not None)


def daily_load(history: History, end: date) -> pd.DataFrame:
    """Load, acute, chronic, monotony and strain of every day from the first session's on."""
    sessions = session_frame(history)
    days = pd.date_range(sessions["day"].min(), pd.Timestamp(end))
    load = sessions.groupby("day")["load"].sum().reindex(days, fill_value=0.0)
    rests = pd.Series(0.0, index=pd.date_range(end=days[0] - pd.Timedelta(days=1), periods=6))
    week = pd.concat([rests, load]).rolling(7)
    mean, spread = week.mean()[days], week.std(ddof=1)[days]
    monotony = (mean / spread).where(spread > mean / 10.0, 10.0).where(mean > 0.0, 0.0)
    return pd.DataFrame(
        {
            "load": load,
            "acute": load.ewm(span=7, adjust=False).mean(),
            "chronic": load.ewm(span=28, adjust=False).mean(),
            "monotony": monotony,
            "strain": week.sum()[days] * monotony,
        }
    )


def hard_sets(history: History) -> pd.DataFrame:
    """Hard sets of each week (rows, by their Monday) and muscle group (columns)."""
    rows = [
        {"day": training_day(workout, history), "muscle": muscle, "sets": share}
        for workout in history.workouts
        for entry in workout.exercises
        for one in entry.sets
        if _is_hard(one)
        and (exercise := history.exercises.get(entry.exercise_id)) is not None
        and exercise.category not in NOT_LIFTED
        for muscle, share in exercise.shares.items()
    ]
    rows += [
        {"day": training_day(workout, history), "muscle": quick.muscle, "sets": 0.8 * quick.effort}
        for workout in history.workouts
        for quick in workout.quick
    ]
    frame = pd.DataFrame(rows, columns=["day", "muscle", "sets"])
    frame["week"] = frame["day"] - pd.to_timedelta(frame["day"].dt.day_of_week, unit="D")
    table = frame.pivot_table(index="week", columns="muscle", values="sets", aggfunc="sum")
    return table.reindex(columns=list(MUSCLES)).fillna(0.0)


def _is_hard(one: StrengthSet) -> bool:
    moved = [one.duration_seconds, one.distance_metres]
    done = one.repetitions > 0 if one.repetitions is not None else any(each or 0 for each in moved)
    near = one.rir is None or one.rir <= 4.0
    return bool(done) and near and one.kind is not SetKind.WARM_UP


def lifted_sets(history: History) -> pd.DataFrame:
    """Working sets with a weight and repetitions, one row each, with Epley's maximum."""
    rows = [
        {
            "session": workout.id,
            "day": training_day(workout, history),
            "exercise": entry.exercise_id,
            "weight": one.weight.in_unit(history.settings.weight_unit),
            "repetitions": one.repetitions,
        }
        for workout in history.workouts
        for entry in workout.exercises
        for one in entry.sets
        if one.weight is not None
        and one.weight.value > 0
        and one.repetitions
        and not one.duration_seconds
        and one.kind not in {SetKind.WARM_UP, SetKind.ASSISTED}
        and not _on_body_weight(entry.exercise_id, history)
    ]
    frame = pd.DataFrame(rows)
    frame["volume"] = frame["weight"] * frame["repetitions"]
    epley = frame["weight"] * (1 + frame["repetitions"] / 30)
    frame["maximum"] = epley.where(frame["repetitions"] > 1, frame["weight"])
    frame.loc[frame["repetitions"] > 12, "maximum"] = float("nan")
    return frame


def _on_body_weight(exercise_id: str, history: History) -> bool:
    exercise = history.exercises.get(exercise_id)
    return exercise is not None and exercise.equipment == "body weight"


def exercise_progress(history: History, exercise_id: str) -> pd.DataFrame:
    """Each session of an exercise: its day, highest maximum and volume."""
    sets = lifted_sets(history)
    mine = sets[sets["exercise"] == exercise_id]
    sessions = mine.groupby("session", sort=False).agg(
        day=("day", "first"), maximum=("maximum", "max"), volume=("volume", "sum")
    )
    return sessions.dropna(subset=["maximum"])


def ratings(history: History) -> pd.DataFrame:
    """Reported soreness of each check-in day (rows) and muscle group, missing in sharp pain."""
    rows = {}
    for check_in in history.check_ins:
        if check_in.soreness_asked:
            told = dict.fromkeys(MUSCLES, 0.0)
            for rating in check_in.ratings:
                told[rating.muscle] = max(told[rating.muscle], float(rating.soreness))
            if check_in.sharp_pain and check_in.sharp_pain.muscle:
                told[check_in.sharp_pain.muscle] = float("nan")
            rows[pd.Timestamp(check_in.day)] = told
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(MUSCLES))


def close_pairs(history: History, prepared: Prepared) -> pd.DataFrame:
    """Pairs of strength and endurance less than the set hours apart that load the same muscles."""
    sessions = session_frame(history).set_index("id")
    doses = pd.DataFrame(prepared.stimuli.dose, index=[workout.id for workout in prepared.workouts])
    within = pd.Timedelta(hours=history.settings.interference_hours)
    ordered = sessions.sort_values("start", kind="stable")
    pairs = []
    for place, (first_id, first) in enumerate(ordered.iterrows()):
        for second_id, second in ordered.iloc[place + 1 :].iterrows():
            if second["start"] - first["end"] >= within:
                break
            shared = ((doses.loc[first_id] >= 1.0) & (doses.loc[second_id] >= 1.0)).any()
            opposed = (first["endurance"] and second["lifting"]) or (
                first["lifting"] and second["endurance"]
            )
            if shared and opposed:
                pairs.append({"day": first["day"], "first": first_id, "second": second_id})
    return pd.DataFrame(pairs, columns=["day", "first", "second"])


def recoveries(history: History, prepared: Prepared, muscle: MuscleGroup) -> pd.DataFrame:
    """Each session that made a muscle group sore: its day, the night after it, hours to recover."""
    column = list(MUSCLES).index(muscle)
    trained = [
        workout
        for workout, dose in zip(
            prepared.workouts, prepared.stimuli.dose[:, column].tolist(), strict=True
        )
        if dose >= 0.5
    ]
    told = ratings(history)[muscle]
    said = pd.DataFrame(
        {
            "at": pd.to_datetime([one.at for one in history.check_ins], utc=True),
            "day": [pd.Timestamp(one.day) for one in history.check_ins],
            "sleep": [one.sleep_hours for one in history.check_ins],
        }
    )
    said["sore"] = told.reindex(said["day"]).to_numpy()
    rows = [
        _recovery(workout, following, said, history)
        for workout, following in pairwise([*trained, None])
        if workout is not None
    ]
    found = [row for row in rows if row is not None]
    return pd.DataFrame(found, columns=["day", "sleep", "hours"])


def _recovery(
    workout: Workout, following: Workout | None, said: pd.DataFrame, history: History
) -> dict[str, object] | None:
    end = pd.Timestamp(workout.ended_at).tz_convert("UTC")
    until = end + pd.Timedelta(hours=240)
    if following is not None:
        until = min(until, pd.Timestamp(following.ended_at).tz_convert("UTC"))
    after = said[(said["at"] > end) & (said["at"] <= until)]
    hours = (after["at"] - end) / pd.Timedelta(hours=1)
    is_sore = after["sore"] > 1
    well = is_sore.cummax() & ~is_sore
    if not well.any():
        return None
    last = well.idxmax()
    gaps = hours.loc[:last].diff().fillna(hours.iloc[0])
    day = training_day(workout, history)
    night = after[after["day"] == day + pd.Timedelta(days=1)]["sleep"]
    if (gaps > 36).any() or after.loc[:last, "sore"].isna().any():
        return None
    if night.empty or pd.isna(night.iloc[0]):
        return None
    return {"day": day, "sleep": night.iloc[0], "hours": hours[last]}
