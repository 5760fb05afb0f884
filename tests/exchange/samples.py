"""A small made-up file of every format, with what it holds."""
# ruff: noqa: E501 - lines are as long as the programs write them

import gzip
import io
import sqlite3
import zipfile
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.exchange.fit_samples import LiftedSet, fit_file, strength_file

STRONG = """\
Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE
2024-03-01 07:00:00,"Legs",1h 6m,"Squat (Barbell)",W,45.0,8,0,0,"","felt good",
2024-03-01 07:00:00,"Legs",1h 6m,"Squat (Barbell)",1,135.0,5,0,0,,,8
2024-03-01 07:00:00,"Legs",1h 6m,"Squat (Barbell)",2,225.0,5,0,0,"belt",,
2024-03-01 07:00:00,"Legs",1h 6m,"Plank",1,0,0,0,60,,,
2024-03-03 18:30:00,"Push",45m,"Bench Press (Barbell)",1,95.0,10,0,0,,,
2024-03-03 18:30:00,"Push",45m,"Bench Press (Barbell)",2,95.0,10,0,0,,,
"""

STRONG_NEWER = """\
"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Squat (Barbell)";"Note";"";"";"";"";"";"slow; deep";"felt good"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Squat (Barbell)";"W";"40.0";"8";"";"";"";"";"felt good"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Squat (Barbell)";"1";"82,5";"5";"8";"";"";"";"felt good"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Squat (Barbell)";"Rest Timer";"";"";"";"";"180";"";"felt good"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Squat (Barbell)";"D";"60.0";"12";"";"";"";"";"felt good"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Pull Up (Assisted)";"F";"20.0";"7";"";"";"";"";"felt good"
"1";"2024-03-01 07:00:00";"Legs";"3960";"Running";"1";"";"";"";"1500";"420";"";"felt good"
"""

HEVY = """\
"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"
"Push","28 Mar 2025, 17:29","28 Mar 2025, 18:29","good","Bench Press (Barbell)",,"wide",0,"warmup",40,10,,,
"Push","28 Mar 2025, 17:29","28 Mar 2025, 18:29","good","Bench Press (Barbell)",,"wide",1,"normal",80,8,,,8.5
"Push","28 Mar 2025, 17:29","28 Mar 2025, 18:29","good","Fly (Cable)",0,"",0,"dropset",15,12,,,
"Push","28 Mar 2025, 17:29","28 Mar 2025, 18:29","good","Push Up",0,"",0,"failure",,20,,,
"Run","30 Mar 2025, 09:00","30 Mar 2025, 09:40","","Running",,"",0,"normal",,,7.5,2400,
"""

FITNOTES = """\
Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time
2024-03-01,Flat Bench Press,Chest,135.0,10,,,
2024-03-01,Flat Bench Press,Chest,135.0,10,,,
2024-03-01,Running (Outdoor),Cardio,,,2.0,mi,0:16:30
2024-03-02,Side Plank,Abs,,,0.0,kg,0:00:45
"""

FITBOD = """\
Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier
2024-03-02 22:14:35 +0000,Back Squat, 5,20.0,0.0,0.0,0.0,0.0,true,, 1.0
2024-03-02 22:14:35 +0000,Back Squat, 5,100.0,0.0,0.0,0.0,0.0,false,deep, 1.0
2024-03-02 22:14:35 +0000,Superman Hold, 0,0.0,30.0,0.0,0.0,0.0,false,, 0.0
2024-03-04 18:00:00 +0000,Dumbbell Lunge, 8,12.5,0.0,0.0,0.0,0.0,false,, 4.0
"""

FITBOD_TABLE = """\
Date,workoutId,exerciseId,singleSetId,exerciseName,reps,weight
2024-03-02,w1,e1,s1,Back Squat,5,100.0
2024-03-04,w2,e2,s2,Pull Up,8,0.0
2024-03-02,w1,e1,s3,Back Squat,5,102.5
"""

LIFTOSAUR = """\
Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Squat, Barbell",1,5,5,0,,,0,135,lb,135,lb,0,2026-03-01T10:02:00.000Z,,,
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Squat, Barbell",0,5,5,0,,8,0,225,lb,225,lb,0,2026-03-01T10:45:00.000Z,,,
2026-03-01T10:00:00.000Z,GZCLP,Day 1,"Squat, Barbell",0,5,,0,,,0,225,lb,,,0,,,,
"""

STRONGLIFTS = """\
\ufeffDate (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG),Set 3 (Reps),Set 3 (KG)
2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Squat",5/5/-,,5×55,63.7,10,550,760.0,0.75,10:56 PM,11:41 PM,"",5,55,5,55,0,55
2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Bench Press",3,,3×70,75.9,3,210,760.0,0.75,10:56 PM,11:41 PM,"form",3,70
"""

ALPHA_PROGRESSION = """\

"Legs · Day 2 · Week 4";"2026-02-19 4:54 h";"1:02 hr"
"1. Hack Squats · Machine · 8 reps";"WU1 · 37,5 kg · 9 reps<br>WU2 · 72,5 kg · 7 reps"
#;KG;REPS;RIR
1;115;8;1
2;115;10+;0,5
"2. Hyperextensions · Bodyweight · 10 reps"
#;KG;REPS;RIR
1;+35;10;0
2;-;-;-

"Push · Day 1";"2026-02-17 5:04 h";"0:45 hr"
"1. Bench Press · Barbell · 6 reps"
#;KG;REPS
1;102,5;6
"""

JEFIT = """\
### SETTING ###
USERID,TIMESTAMP,_id,mass,length
1,2,3, lbs, in
### EXERCISE LOGS ###
USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession,logTime,interval_logs,auto_generated
1,2,1,"100x5,100x5,200x5",10,99,2024-05-01,12,Barbell Squat,3,1714590000,1714590300,,0
1,2,1,"0x12",11,99,2024-05-01,13,Pull Up,3,1714590000,1714590400,,0
1,2,1,"0x12",11,99,2024-05-01,13,Pull Up,3,1714590000,1714590400,,0
### CUSTOM EXERCISES ###
USERID,name
1,Thing
"""

STRAVA = """\
Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Perceived Exertion,Moving Time,Distance,Elevation Loss
9001,"Jul 1, 2025, 6:30:00 AM","Morning ride, easy",Ride,with Jo,3700,20.10,6,3600,20100.0,140
9002,"Jul 2, 2025, 7:00:00 PM",Evening Row,Rowing,,1900,5.00,,1800,5000.0,
"""

INTERVALS_ICU = """\
date,weight,restingHR,hrv,sleepSecs,sleepScore,sleepQuality,soreness,fatigue,stress,mood,comments
2026-03-01,80,50,60,27000,80,2,1,2,1,2,slept well
2026-03-02,80,50,60,,,,,,,,
2026-03-03,80,50,60,27000,80,2,3,2,1,2,legs
"""

GPX = """\
<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="a watch" xmlns="http://www.topografix.com/GPX/1/1">
 <metadata><name>not this</name><time>2024-05-01T05:00:00Z</time></metadata>
 <trk><name>Over the hill</name><type>trail_running</type><trkseg>
  <trkpt lat="52.0000000000000000000000000000001" lon="5.0"><ele>100</ele><time>2024-05-01T06:00:00.000Z</time></trkpt>
  <trkpt lat="52.0100" lon="5.0"><ele>130</ele><time>2024-05-01T06:04:00.000Z</time></trkpt>
  <trkpt lat="52.0200" lon="5.0"><ele>90</ele><time>2024-05-01T06:08:00.000Z</time></trkpt>
 </trkseg></trk>
</gpx>
"""

TCX = """\
<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
 <Activities><Activity Sport="Running"><Id>2024-05-01T06:00:00Z</Id>
  <Lap StartTime="2024-05-01T06:00:00Z"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>2000</DistanceMeters>
   <Track>
    <Trackpoint><Time>2024-05-01T06:00:00Z</Time><AltitudeMeters>50</AltitudeMeters><DistanceMeters>0</DistanceMeters></Trackpoint>
    <Trackpoint><Time>2024-05-01T06:12:00Z</Time><AltitudeMeters>20</AltitudeMeters><DistanceMeters>2000</DistanceMeters></Trackpoint>
   </Track></Lap>
  <Notes>wet</Notes></Activity></Activities>
</TrainingCenterDatabase>
"""

APPLE_HEALTH = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>
<HealthData locale="en_NL">
 <ExportDate value="2024-05-02 10:00:00 +0200"/>
 <Record type="HKQuantityTypeIdentifierHeartRate" value="61" startDate="2024-05-01 08:00:00 +0200"/>
 <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="40.5" durationUnit="min" startDate="2024-05-01 08:00:00 +0200" endDate="2024-05-01 08:45:00 +0200">
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="7.5" unit="km"/>
  <MetadataEntry key="HKElevationDescended" value="12000 cm"/>
 </Workout>
 <Workout workoutActivityType="HKWorkoutActivityTypeTraditionalStrengthTraining" duration="60" durationUnit="min" totalDistance="0" totalDistanceUnit="km" startDate="2024-05-02 08:00:00 +0200" endDate="2024-05-02 09:00:00 +0200"/>
</HealthData>
"""


def fitnotes_database() -> bytes:
    """A FitNotes back-up with a squat and a run."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "backup"
        connection = sqlite3.connect(path)
        connection.executescript(
            """
            CREATE TABLE exercise(_id INTEGER PRIMARY KEY, name TEXT, category_id INTEGER);
            CREATE TABLE training_log(_id INTEGER PRIMARY KEY, exercise_id INTEGER, date TEXT,
                metric_weight REAL, reps INTEGER, distance REAL, duration_seconds INTEGER);
            INSERT INTO exercise VALUES (1, 'Barbell Squat', 1), (2, 'Running', 2);
            INSERT INTO training_log VALUES
                (1, 1, '2024-03-01', 100, 5, 0, 0), (2, 1, '2024-03-01', 100, 5, 0, 0),
                (3, 2, '2024-03-01', 0, 0, 5000, 1500), (4, 1, '2024-03-03', 102.5, 5, 0, 0);
            """
        )
        connection.close()
        return path.read_bytes()


def zipped(content: bytes, name: str = "apple_health_export/export.xml") -> bytes:
    """An archive with one file."""
    return archived({name: content})


def archived(files: Mapping[str, str | bytes]) -> bytes:
    """An archive with files by their names."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in files.items():
            opened.writestr(name, content)
    return archive.getvalue()


STRAVA_LIST = """\
Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Moving Time,Distance,Elevation Loss
1,"May 1, 2024, 6:00:00 AM",Over the hill,Run,480,2.22,activities/1.gpx.gz,470,2224.0,
2,"May 2, 2024, 6:00:00 AM",Lifting,Weight Training,2500,,activities/2.fit.gz,2400,,
3,"May 3, 2024, 6:00:00 AM",Flat,Run,1800,5.00,activities/3.gpx.gz,1800,5000.0,4
"""
"""A list of activities, whose recordings lie beside it in an archive."""
STRAVA_FILES: dict[str, str | bytes] = {
    "activities.csv": STRAVA_LIST,
    "activities/1.gpx.gz": gzip.compress(GPX.encode()),
    "activities/2.fit.gz": gzip.compress(
        strength_file([LiftedSet(), LiftedSet(is_active=False), LiftedSet(repetitions=6)])
    ),
    "activities/3.gpx.gz": b"never looked at",
    "media/photo.jpg": b"\xff\xd8",
}

SAMPLES: dict[str, bytes] = {
    "strong-csv": STRONG.encode(),
    "strong-csv newer": STRONG_NEWER.encode(),
    "hevy-csv": HEVY.encode(),
    "fitnotes-csv": FITNOTES.encode(),
    "fitnotes-database": fitnotes_database(),
    "fitbod-csv": FITBOD.encode(),
    "fitbod-sets-csv": FITBOD_TABLE.encode(),
    "liftosaur-csv": LIFTOSAUR.encode(),
    "stronglifts-csv": STRONGLIFTS.encode(),
    "alpha-progression-csv": ALPHA_PROGRESSION.encode(),
    "jefit-csv": JEFIT.encode(),
    "strava-csv": STRAVA.encode(),
    "strava-archive": archived(STRAVA_FILES),
    "intervals-icu-csv": INTERVALS_ICU.encode(),
    "gpx": GPX.encode(),
    "tcx": TCX.encode(),
    "apple-health": APPLE_HEALTH.encode(),
    "apple-health zip": zipped(APPLE_HEALTH.encode()),
    "fit": fit_file(),
    "fit strength": strength_file(
        [LiftedSet(), LiftedSet(is_active=False), LiftedSet((28,), (6,))]
    ),
}
"""Files by the key of their format; a word behind the key tells variants apart."""
