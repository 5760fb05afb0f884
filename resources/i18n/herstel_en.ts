<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Your {muscles} follow the forecast</source>
        <translation>
            <numerusform>Your {muscles} follows the forecast</numerusform>
            <numerusform>Your {muscles} follow the forecast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{muscles} are your sorest group</source>
        <translation>
            <numerusform>{muscles} is your sorest group</numerusform>
            <numerusform>{muscles} are your sorest group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s); {needed} are needed to name the sorest</source>
        <translation>
            <numerusform>%n check-in; {needed} are needed to name the sorest</numerusform>
            <numerusform>%n check-ins; {needed} are needed to name the sorest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported soreness, %n check-in(s)</source>
        <translation>
            <numerusform>Reported soreness, %n check-in</numerusform>
            <numerusform>Reported soreness, %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest report of each week, %n check-in(s)</source>
        <translation>
            <numerusform>Highest report of each week, %n check-in</numerusform>
            <numerusform>Highest report of each week, %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest report of each month, %n check-in(s)</source>
        <translation>
            <numerusform>Highest report of each month, %n check-in</numerusform>
            <numerusform>Highest report of each month, %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s) below range</source>
        <translation>
            <numerusform>%n muscle group below range</numerusform>
            <numerusform>%n muscle groups below range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s) above range</source>
        <translation>
            <numerusform>%n muscle group above range</numerusform>
            <numerusform>%n muscle groups above range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{muscles} are below range</source>
        <translation>
            <numerusform>{muscles} is below range</numerusform>
            <numerusform>{muscles} are below range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {muscles} are in range</source>
        <translation>
            <numerusform>Only {muscles} is in range</numerusform>
            <numerusform>Only {muscles} are in range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{muscles} are above range</source>
        <translation>
            <numerusform>{muscles} is above range</numerusform>
            <numerusform>{muscles} are above range</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{inside} of %n check-in(s) inside the 80&#xa0;% band</source>
        <translation>
            <numerusform>{inside} of %n check-in inside the 80&#xa0;% band</numerusform>
            <numerusform>{inside} of %n check-ins inside the 80&#xa0;% band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard sets a week, mean of %n week(s)</source>
        <translation>
            <numerusform>Hard sets a week, mean of %n week</numerusform>
            <numerusform>Hard sets a week, mean of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s) need more than 5 days</source>
        <translation>
            <numerusform>%n muscle group needs more than 5 days</numerusform>
            <numerusform>%n muscle groups need more than 5 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} need more than 5 days</source>
        <translation>
            <numerusform>Your {muscles} needs more than 5 days</numerusform>
            <numerusform>Your {muscles} need more than 5 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{assumed} of %n session(s) without a rating: typical RPE assumed.</source>
        <translation>
            <numerusform>{assumed} of %n session without a rating: typical RPE assumed.</numerusform>
            <numerusform>{assumed} of %n sessions without a rating: typical RPE assumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln workout</numerusform>
            <numerusform>%Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n workout</numerusform>
            <numerusform>%n workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %n night(s)</source>
        <translation>
            <numerusform>Sleep, %n night</numerusform>
            <numerusform>Sleep, %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forecast check-in(s); {needed} are needed</source>
        <translation>
            <numerusform>%n forecast check-in; {needed} are needed</numerusform>
            <numerusform>%n forecast check-ins; {needed} are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned session(s) too early</source>
        <translation>
            <numerusform>%n planned session too early</numerusform>
            <numerusform>%n planned sessions too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned, at good hours</source>
        <translation>
            <numerusform>%n session planned, at a good hour</numerusform>
            <numerusform>%n sessions planned, at good hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} are sorest {first}–{last} h after training</source>
        <translation>
            <numerusform>Your {muscles} is sorest {first}–{last} h after training</numerusform>
            <numerusform>Your {muscles} are sorest {first}–{last} h after training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other group(s): too few check-ins</source>
        <translation>
            <numerusform>%n other group: too few check-ins</numerusform>
            <numerusform>%n other groups: too few check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} recover {hours} h faster after nights of {enough} h or more</source>
        <translation>
            <numerusform>Your {muscles} recovers {hours} h faster after nights of {enough} h or more</numerusform>
            <numerusform>Your {muscles} recover {hours} h faster after nights of {enough} h or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} recover {hours} h slower after nights of {enough} h or more</source>
        <translation>
            <numerusform>Your {muscles} recovers {hours} h slower after nights of {enough} h or more</numerusform>
            <numerusform>Your {muscles} recover {hours} h slower after nights of {enough} h or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) while sore, {needed} are needed</source>
        <translation>
            <numerusform>%n check-in while sore, {needed} are needed</numerusform>
            <numerusform>%n check-ins while sore, {needed} are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of sessions too close together</source>
        <translation>
            <numerusform>%n pair of sessions too close together</numerusform>
            <numerusform>%n pairs of sessions too close together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>All %Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small part(s)</source>
        <translation>
            <numerusform>%n small part</numerusform>
            <numerusform>%n small parts</numerusform>
        </translation>
    </message>
</context>
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
    <name>FilesCard</name>
    <message numerus="yes">
        <source>All %n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>All %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForYouCard</name>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min read</numerusform>
            <numerusform>%n min read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading the file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) imported</source>
        <translation>
            <numerusform>%n workout imported</numerusform>
            <numerusform>%n workouts imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message numerus="yes">
        <source>workout(s)</source>
        <translation>
            <numerusform>workout</numerusform>
            <numerusform>workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>set(s)</source>
        <translation>
            <numerusform>set</numerusform>
            <numerusform>sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercise(s)</source>
        <translation>
            <numerusform>exercise</numerusform>
            <numerusform>exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) for check-ins without sleep</source>
        <translation>
            <numerusform>%n night for a check-in without sleep</numerusform>
            <numerusform>%n nights for check-ins without sleep</numerusform>
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
        <source>%n check-in(s) left out: their days have one</source>
        <translation>
            <numerusform>%n check-in left out: its day has one</numerusform>
            <numerusform>%n check-ins left out: their days have one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln workout(s)</source>
        <translation>
            <numerusform>Import %Ln workout</numerusform>
            <numerusform>Import %Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n night(s)</source>
        <translation>
            <numerusform>Import %n night</numerusform>
            <numerusform>Import %n nights</numerusform>
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
    <name>ImportingPage</name>
    <message numerus="yes">
        <source>of %Ln workout(s)</source>
        <translation>
            <numerusform>of %Ln workout</numerusform>
            <numerusform>of %Ln workouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln set(s)</source>
        <translation>
            <numerusform>{done} of %Ln set</numerusform>
            <numerusform>{done} of %Ln sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s)</source>
        <translation>
            <numerusform>%n muscle group</numerusform>
            <numerusform>%n muscle groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>File checked</numerusform>
            <numerusform>%n files checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsPlot</name>
    <message numerus="yes">
        <source>%n pair(s) too close together</source>
        <translation>
            <numerusform>%n pair too close together</numerusform>
            <numerusform>%n pairs too close together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message numerus="yes">
        <source>%n hard set(s)</source>
        <translation>
            <numerusform>%n hard set</numerusform>
            <numerusform>%n hard sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message numerus="yes">
        <source>%n word(s), from ATP to supercompensation</source>
        <translation>
            <numerusform>%n word, from ATP to supercompensation</numerusform>
            <numerusform>%n words, from ATP to supercompensation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogStartPage</name>
    <message numerus="yes">
        <source>All %n muscle group(s) ready</source>
        <translation>
            <numerusform>Its muscle group is ready</numerusform>
            <numerusform>All %n muscle groups ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n routine</numerusform>
            <numerusform>%n routines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message numerus="yes">
        <source>%n without muscles: kept, but not part of the forecast</source>
        <translation>
            <numerusform>%n without muscles: kept, but not part of the forecast</numerusform>
            <numerusform>%n without muscles: kept, but not part of the forecast</numerusform>
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
        <source>%n new exercise(s)</source>
        <translation>
            <numerusform>%n new exercise</numerusform>
            <numerusform>%n new exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) to look at</source>
        <translation>
            <numerusform>%n exercise to look at</numerusform>
            <numerusform>%n exercises to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n matched</numerusform>
            <numerusform>%n matched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%n row(s) will be left out</source>
        <translation>
            <numerusform>%n row will be left out</numerusform>
            <numerusform>%n rows will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineEditorPage</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>Last: {when}, %n kept</source>
        <translation>
            <numerusform>Last: {when}, %n kept</numerusform>
            <numerusform>Last: {when}, %n kept</numerusform>
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
    <name>StrengthFlow</name>
    <message numerus="yes">
        <source>%n set(s) not ticked, left out</source>
        <translation>
            <numerusform>%n set not ticked, left out</numerusform>
            <numerusform>%n sets not ticked, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimingPlot</name>
    <message numerus="yes">
        <source>%n check-in(s) while sore</source>
        <translation>
            <numerusform>%n check-in while sore</numerusform>
            <numerusform>%n check-ins while sore</numerusform>
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
</TS>
