"""Every constant of the prediction engine, once, with its unit and its source.

Sources are given as author and year; ``docs/model-card.md`` holds the full list, the fit error per
study and how to change a constant. "Fitted" means: chosen by least squares on the published time
courses named beside it. "Rule" means: a rule of the domain that every session obeys.
"""

from typing import Final

from app.core.soreness import MAX_SORENESS

HOURS_PER_WEEK: Final = 168.0
"""A week."""

SORENESS_MAX: Final = float(MAX_SORENESS)
"""Soreness is a 0-10 number rating per muscle group."""

# --- time course of soreness -------------------------------------------------------------------

ONSET_H: Final = 6.0
"""Hours after a session's end before delayed soreness begins to rise. Fitted: Willoughby 2003 finds
little at 6 h; Vickers 2001 shows that what is felt at the finish is another, immediate pain."""

PEAK_EARLIEST_H: Final = 12.0
"""Rule ONSET: soreness is worst no earlier than 12 h after a session."""

PEAK_LATEST_H: Final = 48.0
"""Rule ONSET: soreness is worst no later than 48 h after a session."""

GONE_EARLIEST_H: Final = 48.0
"""Rule RESOLVE: soreness fades no earlier than 48 h after a session."""

GONE_LATEST_H: Final = 120.0
"""Rule RESOLVE: soreness fades no later than 120 h after a session."""

GONE_INTERCEPT_H: Final = 43.0
GONE_PER_POINT_H: Final = 10.0
"""Gone after 43 h + 10 h per point of peak soreness: Takayama 2017, nine muscles, r = .85."""

GONE_ECCENTRIC_H: Final = 20.0
"""How much longer a session of twice the eccentric load lasts: 72-120 h at peaks of 1-4 points
(Lavender & Nosaka, Clarkson & Dedrick, Tufano 2012), 20 h more than the line above."""

GONE_FRACTION: Final = 0.2
"""Soreness counts as gone when a fifth of its peak is left."""

RESPONSE_WINDOW_H: Final = 240.0
"""A session older than this adds less than 0.2 points of soreness and is left out."""

PEAK_BASE_ENDURANCE_H: Final = 24.0
"""Peak of an accustomed endurance or sport session: Takayama 2017, Andrade 2021, Fletcher 2015."""

PEAK_BASE_STRENGTH_H: Final = 30.0
"""Peak of an accustomed strength session: Campbell 2012 (24 h), de Camargo 2022 (24-36 h), heavy
leg sessions and everyday strength in PMData (48 h)."""

PEAK_NOVELTY_DELAY_H: Final = 4.0
"""How much later a first ever session peaks: Flores 2011 and Dahlstrom 2007 (48 h, untrained), but
Willoughby 2003 and Proppe 2024 (24 h, untrained)."""

PEAK_ECCENTRIC_DELAY_H: Final = 6.0
"""How much later a session of twice the eccentric load peaks: 24-48 h, mean 39 h, in nine studies;
Byrnes 1985 (42 h downhill), Vickers 2001 (36-48 h bench-stepping), Coratella 2025 (48 h)."""

PEAK_FULL_GONE_H: Final = 56.0
"""A response that is gone sooner than this peaks sooner too, in proportion: small soreness rises
and fades faster (Takayama 2017, everyday running in PMData)."""

# --- size of the response ----------------------------------------------------------------------

DOSE_SCALE_SETS: Final = 14.0
"""Hard sets, first ever, that bring soreness to 63 % of the scale: least squares over Flores 2011,
Chen 2019, Proppe 2024, Jamurtas 2000, drop jumps and heel drops in the model card (12 to 16)."""

LOAD_PER_HARD_SET: Final = 70.0
"""Session load (RPE x minutes) that the most loaded muscle of a sport meets as one hard set:
fitted to the quadriceps after a marathon (Takayama 2017, +5.1 points)."""

HABITUATION_FLOOR: Final = 0.35
"""Share of a first-ever dose that still counts when it is fully habitual: everyday sessions raise
soreness by 0.5-1.9 points (PMData), hard squats in the trained by 3.6 (Davies 2018)."""

HABITUATION_RATE: Final = 40.0
"""How steeply accustomed load protects: the second bout's peak is 0.45 of the first after 2 weeks
(Meneghel 2014) and 0.65 after 6 weeks (Jamurtas 2000)."""

ACCUSTOMED_TIME_H: Final = 3.0 * HOURS_PER_WEEK
"""Time constant of the accustomed load: a bout protects 3-9 weeks (Byrnes 1985, Cleary 2002)."""

ACCUSTOMED_DELAY_H: Final = 24.0
"""Time constant with which a session begins to protect: a second session on the same day meets an
unprotected muscle; three days later it is protected (Chen & Nosaka)."""

# --- function ----------------------------------------------------------------------------------

FUNCTION_MAX: Final = 100.0
"""Function is a percentage of normal strength."""

FATIGUE_TIME_H: Final = 10.0
"""Time constant of the fast part of a loss: trained lifting 92 -> 98.5 % at 0 and 24 h (medians of
the published studies)."""

FATIGUE_MAX: Final = 0.14
"""Largest fast loss, in log units: untrained lifting 74 % right after; damage is half of that."""

FATIGUE_SCALE_SETS: Final = 2.5
"""Hard sets, first ever, that bring the fast loss to 63 % of its largest: trained lifting 92 %."""

DAMAGE_TIME_H: Final = 60.0
"""Time constant of the slow part: untrained 88 -> 98 %, eccentric 84 -> 92 % at 24 and 48 h; a
marathon is slower than this (82 % at 48 h, 88 % at 120 h)."""

DAMAGE_PER_SQUARED_POINT: Final = 0.0085
"""Slow loss in log units per squared point of peak soreness: 1.5 points cost 2 % (trained lifting),
5 points 19 % (untrained and eccentric work)."""

FUNCTION_SPREAD: Final = 0.5
"""Standard deviation of the logarithm of a loss between persons (Davies 2018: 6-14 of 10-25 %)."""

FUNCTION_WINDOW_H: Final = 480.0
"""A session older than this takes less than 0.1 % of function and is left out."""

SLEEP_ENOUGH_H: Final = 7.0
"""A night from here on costs nothing: 7-9 h are advised for adults (Walsh 2021)."""

SLEEP_SHORT_H: Final = 4.0
SLEEP_SHORT_LOSS: Final = 0.0756
"""The day after a short night (mostly about 4 h; at most 6 h) performance is 7.56 % lower, 95 % CI
3.1-11.9 (Craven 2022, 69 studies). Sleep loss does not change soreness itself (Dattilo 2020,
Ribeiro 2025), so it acts on function alone."""

# --- stimulus: what was done becomes hard sets -------------------------------------------------

EFFORT_RIR: Final = (0.0, 1.0, 2.0, 3.0, 4.0, 6.0, 10.0)
EFFORT_FACTOR: Final = (1.25, 1.1, 1.0, 0.85, 0.7, 0.5, 0.25)
"""What a set counts for by its repetitions in reserve, straight in between; RIR 2 is one hard set.
Shape from Refalo 2023 (0, 1 and 3 in reserve cost 25, 13 and 8 % of velocity) and Moran-Navarro
2017 (failure delays recovery by 24-48 h), flattened because part of it is gone by the next day."""

EFFORT_UNRATED: Final = 1.0
"""A set without RIR counts as one near RIR 2, the usual effort of a logged working set."""

UNRATED_SPREAD: Final = 0.2
"""How much less sure soreness from sets without RIR is: standard deviation per point. An unrated
set may stand for anything from 0.7 to 1.25 of a hard set."""

WARM_UP_FACTOR: Final = 0.0
"""A warm-up set is too light to count."""

DROP_SET_FACTOR: Final = 0.75
"""A drop set follows a full set without rest and holds fewer repetitions: rule of thumb."""

STRETCHING_FACTOR: Final = 0.1
"""A stretch is a long, light lengthening, a tenth of a hard set: rule of thumb."""

CARDIO_SET_RPE: Final = 4.0
"""RPE of a timed cardio set inside a strength workout, when it has no RIR."""

QUICK_SETS_PER_POINT: Final = 0.8
"""Hard sets per point of "how hard" (1-10) in a quick log: 10 stands for eight hard sets, about
what one muscle group meets in a hard session (10-20 sets a week in two: Baz-Valle 2022)."""

DOWNHILL_FULL_M_PER_H: Final = 800.0
"""Descent per hour of running that counts as fully downhill: about 30 min at -10 % in the downhill
protocols of Byrnes 1985 and Khassetarash 2022 is 700-900 m per hour."""

LANDING_ECCENTRIC: Final = 0.8
"""Eccentric factor from which a sport's legs land or brake, so that descent counts: walking and
running do, cycling does not."""

DOWNHILL_ECCENTRIC_GAIN: Final = 0.8
"""How much more eccentric fully downhill running is than level running (factor 1.8)."""

ECCENTRIC_MIN: Final = 0.1
ECCENTRIC_MAX: Final = 3.0
"""Bounds of an eccentric factor, whatever an exercise says."""

SESSION_MINUTES_MAX: Final = 2880.0
"""Longest activity that is believed: two days; the rest is a typing error."""

EXPERIENCED_SETS_PER_WEEK: Final = (0.0, 1.0, 4.0)
"""Hard sets per week and muscle group that a new, somewhat trained and trained athlete is taken to
be used to when the history begins; fades within weeks as the log takes over. Rule of thumb."""

# --- load --------------------------------------------------------------------------------------

HARD_SET_RIR_MAX: Final = 4.0
"""Sets with more repetitions in reserve are not counted as hard sets of a week."""

WEEKLY_SETS_RANGE: Final = (10.0, 20.0)
"""Hard sets per muscle group and week with the most growth per effort in trained people:
Schoenfeld 2017 (10 and more), Baz-Valle 2022 (12-20); indirect sets count half (Pelland 2024)."""

ACUTE_DAYS: Final = 7
CHRONIC_DAYS: Final = 28
"""Spans of the exponentially weighted load, weight 2 / (days + 1): Williams 2017."""

MONOTONY_DAYS: Final = 7
MONOTONY_MAX: Final = 10.0
"""Monotony is the mean over the standard deviation of a week's daily loads (Foster 1998); the same
load every day would make it infinite, so it stops here."""

STRENGTH_TYPICAL_RPE: Final = 6.0
"""Session RPE of an unrated strength session: rule of thumb."""

MINUTES_PER_SET: Final = 3.0
MINUTES_PER_SET_MAX: Final = 10.0
"""Length of a strength session whose clock was not kept, and where a forgotten clock is cut off."""

# --- the athlete's own filter ------------------------------------------------------------------

TIME_SCALES: Final = (0.75, 1.0, 1.3)
"""How slow the athlete recovers, as hypotheses side by side; 1 is the published time course."""

GAIN_MEAN: Final = 1.0
GAIN_VARIANCE: Final = 0.16
"""An athlete feels 1 +- 0.4 times the published response: spread between persons after one and the
same marathon (Takayama 2017, SD 2.2 at a mean of 6.1) and doubt about the dose."""

GAIN_TIME_H: Final = 160.0 * 24.0
"""What is known of the gain fades with this time constant. Tuned, flat between 60 and 600 days."""

RESIDUAL_TIME_H: Final = 47.0
"""A passing deviation keeps 60 % to the next day. Tuned, flat between 0.5 and 0.7."""

RESIDUAL_SHARE: Final = 0.5
NOISE_SHARE: Final = 0.3
"""Parts of the athlete's spread: what passes slowly, and the noise of a single rating."""

NOISE_PER_SQUARED_POINT: Final = 0.1
"""Noise of a single rating grows with soreness from training: one rating varies by 45-49 %
(PMC7449331), part of which the residual holds. Tuned, flat between 0 and 0.2."""

SPREAD_REPORTS: Final = 6.0
"""How many reports the prior spread is worth."""

SPREAD_MEMORY: Final = 0.98
"""Weight an error keeps per later report, so that interval width follows the last 50 or so."""

SURPRISE_MAX: Final = 9.0
"""Squared error, in units of its variance, that a single report may count for in the spread: one
surprise does not widen every interval. No effect on the back-test (MAE and RPS within .0002)."""

SURPRISE_STARTLES: Final = 4.0
"""Squared error, in units of its variance, from which a report is a surprise: it then speaks of
today (residual) before it speaks of the athlete (baseline, gain)."""

SPREAD_FLOOR: Final = 0.1
"""Smallest spread in squared rating steps: nobody rates more finely than the scale."""

MUSCLE_BASELINE_MEAN: Final = 0.05
MUSCLE_BASELINE_VARIANCE: Final = 0.1
MUSCLE_BASELINE_TIME_H: Final = 100.0 * 24.0
MUSCLE_SPREAD: Final = 0.4
"""Prior of one muscle group: a rested muscle is not sore, so that one surprising report speaks of
the session or of the day, not of how this muscle always feels."""

WHOLE_BODY_BASELINE_MEAN: Final = 5.0
WHOLE_BODY_BASELINE_VARIANCE: Final = 4.0
WHOLE_BODY_BASELINE_TIME_H: Final = 1600.0 * 24.0
WHOLE_BODY_SPREAD: Final = 3.0
"""Prior of one whole-body rating a day, whose middle means "normal" (McLean 2010)."""

SPEED_MIN_REPORTS: Final = 8
"""Fewer reports than this made while sore are too few to tell how fast an athlete recovers."""

SPEED_MIN_RESPONSE: Final = 0.5
"""A report tells about recovery speed when at least this much soreness was expected."""

SPEED_RULED_OUT: Final = 0.1
"""A time scale less probable than this is ruled out."""

# --- whole-number ratings ----------------------------------------------------------------------

RATING_SLIP: Final = 0.01
"""Share of ratings that follow no model: a slip of the thumb, an illness, a knock."""

ROUNDING_SHARE_MAX: Final = 0.85
"""Rounding explains at most this share of a forecast's variance."""

# --- daily files -------------------------------------------------------------------------------

DAILY_AMPLITUDE: Final = 1.0
"""Points of soreness after a usual session, where a file knows only one load a day: distributed-lag
estimates give 0.5-0.8 points per 500 AU (SoccerMon, PMData)."""

DAILY_SESSION_LEAD_H: Final = 16.0
"""A day's session is taken to end this long before the next day's report."""

SCORED_FROM_REPORT: Final = 11
"""Forecasts count in the main score from an athlete's eleventh report on."""

# --- readiness ---------------------------------------------------------------------------------

CAUTION_FLOOR: Final = 0.3
CAUTION_SHARE: Final = 0.47
"""Most that readiness lets soreness be in doubt: standard deviation of 0.3 points plus 47 % of the
expected soreness, the variation of one rating (PMC7449331: 45-49 %). One surprise widens the shown
band for weeks; it must not keep a muscle that is not sore from being ready (rule RESOLVE)."""
