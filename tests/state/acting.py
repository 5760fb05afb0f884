"""Everything a person can do to a store, each act with numbers to vary it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from app.core.days import local_day
from app.core.drafts import WorkoutDraft
from app.core.exercises import Exercise
from app.core.muscles import MUSCLES
from app.core.plans import PlannedSession
from app.core.routines import Routine
from app.core.settings import Experience
from app.core.soreness import CheckIn, SorenessRating
from app.core.workouts import QuickEffort, Workout
from app.state.forms import plan_form, workout_form
from app.state.imports import PreparedImport, PreparedRound, prepare_import, prepare_round
from app.state.store import Store, Undo
from tests.storage.builders import AMSTERDAM, MovingClock, easy_run, leg_day

HEADER = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds"


def strong_file(folder: Path, days: Sequence[int], exercise: str = "Squat (Barbell)") -> Path:
    """A Strong export with one workout on each of some days of October 2026."""
    file = folder / f"strong-{exercise}-{'-'.join(map(str, days))}.csv"
    rows = [f"2026-10-{day:02d} 18:00:00,Legs,{exercise},1,100,{day},0,0" for day in days]
    file.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    return file


def planned_round(store: Store, *files: Path) -> PreparedRound:
    """Files, read and ready to be written together."""
    return prepare_round(files, store.import_facts(AMSTERDAM), {})


def planned_import(store: Store, file: Path) -> PreparedImport:
    """A file, read and ready to be written."""
    return prepare_import(file, store.import_facts(AMSTERDAM))


@dataclass(slots=True)
class Person:
    """Acts on a store at a moving time, and can take everything back."""

    store: Store
    clock: MovingClock
    folder: Path
    undos: list[Undo] = field(default_factory=list)

    def act(self, act: str, number: int) -> None:
        """Do one thing; what cannot be done now is left out."""
        self.clock.at += timedelta(hours=number % 31)
        undo = ACTS[act](self, number)
        if undo is not None:
            self.undos.append(undo)

    def pick(self, things: Sequence[object], number: int) -> int | None:
        """A place among things; None when there are none."""
        return number % len(things) if things else None


def _log(person: Person, number: int) -> Undo:
    end = person.clock() - timedelta(hours=number % 400)
    key = person.store.new_id()
    shapes: tuple[Workout, ...] = (
        leg_day(key),
        easy_run(key),
        Workout(key, "", end, end, quick=(QuickEffort(MUSCLES[number % 19], 6.0),)),
    )
    workout = replace(shapes[number % 3], started_at=end - timedelta(hours=1), ended_at=end)
    return person.store.log_workout(workout)


def _finish_draft(person: Person, number: int) -> Undo | None:
    draft = person.store.state.draft
    if draft is None:
        return None
    draft = person.store.with_its_workout(draft)
    workout = workout_form.to_workout(draft, person.store.new_id(), person.clock())
    if draft.workout_id is None:
        return person.store.log_workout(workout)
    return person.store.edit_workout(workout)


def _carry_out(person: Person, number: int) -> Undo | None:
    planned = person.store.state.planned
    if not planned:
        return None
    chosen = planned[number % len(planned)]
    workout = plan_form.to_workout(chosen, person.store.new_id(), person.clock())
    return person.store.log_workout(workout, chosen.id)


def _begin_draft(person: Person, number: int) -> Undo:
    return person.store.save_draft(workout_form.repeat(leg_day(), person.clock()))


def _workout(person: Person, number: int) -> Workout | None:
    workouts = person.store.state.history.workouts
    return workouts[number % len(workouts)] if workouts else None


def _edit_in_draft(person: Person, number: int) -> Undo | None:
    workout = _workout(person, number)
    return person.store.save_draft(workout_form.edit(workout)) if workout else None


def _move(person: Person, number: int) -> Undo | None:
    workout = _workout(person, number)
    if workout is None:
        return None
    by = timedelta(hours=number % 90 - 45)
    moved = replace(workout, started_at=workout.started_at + by, ended_at=workout.ended_at + by)
    return person.store.edit_workout(moved)


def _delete(person: Person, number: int) -> Undo | None:
    workout = _workout(person, number)
    return person.store.delete_workout(workout.id) if workout else None


def _check_in(person: Person, number: int) -> Undo:
    now = person.clock()
    at = now - timedelta(days=number % 5) if number % 2 else now
    rating = SorenessRating(MUSCLES[number % 19], number % 10 + 1)
    day = local_day(at, person.store.state.history.settings.day_start)
    return person.store.save_check_in(CheckIn(person.store.new_id(), day, at, (rating,)))


def _correct_check_in(person: Person, number: int) -> Undo | None:
    check_ins = person.store.state.history.check_ins
    if not check_ins:
        return None
    return person.store.save_check_in(replace(check_ins[number % len(check_ins)], sleep_hours=6.0))


def _delete_check_in(person: Person, number: int) -> Undo | None:
    check_ins = person.store.state.history.check_ins
    return person.store.delete_check_in(check_ins[number % len(check_ins)]) if check_ins else None


def _exercise(person: Person, number: int) -> Undo:
    key = ("squat", "running", f"own-{number % 3}")[number % 3]
    return person.store.save_exercise(Exercise(key, f"Mine {number}", {MUSCLES[number % 19]: 1.0}))


def _routine(person: Person, number: int) -> Undo:
    key = f"routine-{number % 3}"
    return person.store.save_routine(
        Routine(key, f"Day {number}", leg_day().exercises, position=number % 4)
    )


def _delete_routine(person: Person, number: int) -> Undo | None:
    routines = person.store.state.routines
    return person.store.delete_routine(routines[number % len(routines)].id) if routines else None


def _plan(person: Person, number: int) -> Undo:
    starts_at = person.clock() + timedelta(days=number % 7)
    return person.store.save_plan(PlannedSession(f"plan-{number % 3}", starts_at, minutes=30.0))


def _delete_plan(person: Person, number: int) -> Undo | None:
    planned = person.store.state.planned
    return person.store.delete_plan(planned[number % len(planned)].id) if planned else None


def _settings(person: Person, number: int) -> Undo:
    experience = tuple(Experience)[number % 3]
    settings = person.store.state.history.settings
    return person.store.change_settings(
        replace(settings, experience=experience, rest_seconds=60 + number % 60)
    )


def _import(person: Person, number: int) -> Undo | None:
    names = ("Squat (Barbell)", "A lift of my own")
    days = [1 + (number + step) % 28 for step in range(number % 3 + 1)]
    file = strong_file(person.folder, days, names[number % 2])
    return person.store.apply_import(planned_import(person.store, file))


def _revert(person: Person, number: int) -> Undo | None:
    batches = person.store.state.batches
    return person.store.revert_import(batches[number % len(batches)].id) if batches else None


def _draft_without_sets(person: Person, number: int) -> Undo:
    return person.store.save_draft(WorkoutDraft(leg_day().kind, person.clock()))


ACTS: dict[str, Callable[[Person, int], Undo | None]] = {
    "log": _log,
    "begin a draft": _begin_draft,
    "open a draft without sets": _draft_without_sets,
    "edit in a draft": _edit_in_draft,
    "carry out a plan": _carry_out,
    "finish the draft": _finish_draft,
    "discard the draft": lambda person, _number: person.store.discard_draft(),
    "move": _move,
    "delete": _delete,
    "check in": _check_in,
    "correct a check-in": _correct_check_in,
    "delete a check-in": _delete_check_in,
    "save an exercise": _exercise,
    "correct a name": lambda person, number: person.store.correct_name(
        "strong", f"name {number % 2}", f"exercise {number}"
    ),
    "save a routine": _routine,
    "delete a routine": _delete_routine,
    "plan": _plan,
    "delete a plan": _delete_plan,
    "change settings": _settings,
    "dismiss advice": lambda person, number: person.store.dismiss_advice(f"advice-{number % 2}"),
    "import": _import,
    "revert": _revert,
    "undo": lambda person, _number: person.undos.pop()() if person.undos else None,
}
