<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackUpsPage</name>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInPlace</name>
    <message numerus="yes">
        <source>%n sore muscle group(s)</source>
        <translation>
            <numerusform>%n sore muscle group</numerusform>
            <numerusform>%n sore muscle groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>%n workout(s) imported</source>
        <translation>
            <numerusform>%n workout imported</numerusform>
            <numerusform>%n workouts imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) known already, left as they are</source>
        <translation>
            <numerusform>%n workout known already, left as it is</numerusform>
            <numerusform>%n workouts known already, left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new exercise(s)</source>
        <translation>
            <numerusform>%n new exercise</numerusform>
            <numerusform>%n new exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n matched</numerusform>
            <numerusform>%n matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out</source>
        <translation>
            <numerusform>%n row will be left out</numerusform>
            <numerusform>%n rows will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n workout(s)</source>
        <translation>
            <numerusform>Import %n workout</numerusform>
            <numerusform>Import %n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n check-in(s)</source>
        <translation>
            <numerusform>Import %n check-in</numerusform>
            <numerusform>Import %n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogStartPage</name>
    <message numerus="yes">
        <source>All %n muscle group(s) ready</source>
        <translation>
            <numerusform>%n muscle group ready</numerusform>
            <numerusform>All %n muscle groups ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SorenessCard</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_WorkoutWords</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
</TS>
