"""Tests of app.state.views.today_parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.muscles import MUSCLES, REGION_MUSCLES, MuscleGroup, Region
from app.core.status import Status
from app.state.views.today_parts import (
    Headline,
    HeadlineKind,
    headline,
    muscles_of,
    part_of,
    ready_parts,
    ready_regions,
)

LEGS = REGION_MUSCLES[Region.LEGS]
CORE = REGION_MUSCLES[Region.CORE]


def everyone(status: Status, **others: Status) -> dict[MuscleGroup, Status]:
    """All muscle groups in one status, but for those named in upper case."""
    statuses = dict.fromkeys(MUSCLES, status)
    return statuses | {MuscleGroup[name]: other for name, other in others.items()}


def with_region(
    statuses: dict[MuscleGroup, Status], region: Region, status: Status
) -> dict[MuscleGroup, Status]:
    """The statuses with a whole region changed."""
    return statuses | dict.fromkeys(REGION_MUSCLES[region], status)


ANY_STATUSES = st.fixed_dictionaries({muscle: st.sampled_from(list(Status)) for muscle in MUSCLES})


def test_nothing_known_is_no_data() -> None:
    """Without any known muscle group the page says that it has no data."""
    assert headline(everyone(Status.UNKNOWN)) == Headline(HeadlineKind.NO_DATA)


def test_all_known_ready_is_all_ready() -> None:
    """Muscle groups without data do not spoil the good news."""
    statuses = everyone(Status.READY, NECK=Status.UNKNOWN)

    assert headline(statuses) == Headline(HeadlineKind.ALL_READY)


def test_nothing_ready() -> None:
    """When every known muscle group is tired the page says so."""
    statuses = everyone(Status.GO_LIGHT, NECK=Status.UNKNOWN)

    assert headline(statuses) == Headline(HeadlineKind.NOTHING_READY)


def test_all_but_a_few() -> None:
    """One or two tired muscle groups are named."""
    statuses = everyone(Status.READY, LOWER_BACK=Status.RECOVER)

    assert headline(statuses) == Headline(HeadlineKind.ALL_BUT, (MuscleGroup.LOWER_BACK,))


def test_upper_body_ready_after_legs() -> None:
    """The day after legs the whole upper body is ready, whatever the lower back does."""
    statuses = with_region(everyone(Status.READY), Region.LEGS, Status.GO_LIGHT)
    statuses[MuscleGroup.LOWER_BACK] = Status.GO_LIGHT

    assert headline(statuses) == Headline(HeadlineKind.UPPER_BODY_READY)


def test_sore_core_is_no_upper_body() -> None:
    """A region that is not ready is never part of what is called ready."""
    statuses = with_region(everyone(Status.READY), Region.LEGS, Status.REST)
    statuses = with_region(statuses, Region.CORE, Status.GO_LIGHT)

    named = headline(statuses)

    assert named.kind is HeadlineKind.REGIONS_READY
    assert Region.CORE not in named.parts
    assert len(named.parts) == 4


def test_legs_ready() -> None:
    """Only legs ready has its own sentence."""
    statuses = with_region(everyone(Status.RECOVER), Region.LEGS, Status.READY)

    assert headline(statuses) == Headline(HeadlineKind.LEGS_READY)


def test_some_ready_without_a_whole_region() -> None:
    """Ready muscle groups that make no region are only counted, and offered by name."""
    statuses = everyone(Status.GO_LIGHT, CALVES=Status.READY, BICEPS=Status.READY)

    assert headline(statuses) == Headline(HeadlineKind.SOME_READY)
    assert ready_parts(statuses) == (MuscleGroup.BICEPS, MuscleGroup.CALVES)


@given(ANY_STATUSES)
def test_a_region_is_ready_only_when_all_of_it_is(statuses: dict[MuscleGroup, Status]) -> None:
    """A chip names a region exactly when every muscle group in it is ready."""
    for region, muscles in REGION_MUSCLES.items():
        whole = {statuses[muscle] for muscle in muscles} == {Status.READY}
        assert (region in ready_regions(statuses)) == whole


@given(ANY_STATUSES)
def test_the_headline_never_claims_a_tired_part(statuses: dict[MuscleGroup, Status]) -> None:
    """Everything a sentence calls ready is ready."""
    named = headline(statuses)
    claimed = {
        HeadlineKind.UPPER_BODY_READY: [r for r in Region if r is not Region.LEGS],
        HeadlineKind.LEGS_READY: [Region.LEGS],
        HeadlineKind.REGIONS_READY: list(named.parts),
    }.get(named.kind, [])

    ready = [statuses[muscle] for part in claimed for muscle in muscles_of(part)]

    assert set(ready) <= {Status.READY}


@pytest.mark.parametrize("muscle", MUSCLES)
def test_every_muscle_belongs_to_a_part_that_holds_it(muscle: MuscleGroup) -> None:
    """A muscle group is named by its region, or by itself when it has none."""
    assert muscle in muscles_of(part_of(muscle))
