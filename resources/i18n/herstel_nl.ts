<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Your {muscles} follow the forecast</source>
        <translation>
            <numerusform>Je {muscles} volgt de voorspelling</numerusform>
            <numerusform>Je {muscles} volgen de voorspelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{muscles} are your sorest group</source>
        <translation>
            <numerusform>{muscles} heeft de meeste spierpijn</numerusform>
            <numerusform>{muscles} hebben de meeste spierpijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s); {needed} are needed to name the sorest</source>
        <translation>
            <numerusform>%n check-in; {needed} zijn nodig om de ergste te noemen</numerusform>
            <numerusform>%n check-ins; {needed} zijn nodig om de ergste te noemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported soreness, %n check-in(s)</source>
        <translation>
            <numerusform>Gemelde spierpijn, %n check-in</numerusform>
            <numerusform>Gemelde spierpijn, %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest report of each week, %n check-in(s)</source>
        <translation>
            <numerusform>Hoogste melding per week, %n check-in</numerusform>
            <numerusform>Hoogste melding per week, %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highest report of each month, %n check-in(s)</source>
        <translation>
            <numerusform>Hoogste melding per maand, %n check-in</numerusform>
            <numerusform>Hoogste melding per maand, %n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s) below range</source>
        <translation>
            <numerusform>%n spiergroep onder bereik</numerusform>
            <numerusform>%n spiergroepen onder bereik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s) above range</source>
        <translation>
            <numerusform>%n spiergroep boven bereik</numerusform>
            <numerusform>%n spiergroepen boven bereik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{muscles} are below range</source>
        <translation>
            <numerusform>{muscles} blijft onder bereik</numerusform>
            <numerusform>{muscles} blijven onder bereik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {muscles} are in range</source>
        <translation>
            <numerusform>Alleen {muscles} is in bereik</numerusform>
            <numerusform>Alleen {muscles} zijn in bereik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{muscles} are above range</source>
        <translation>
            <numerusform>{muscles} zit boven bereik</numerusform>
            <numerusform>{muscles} zitten boven bereik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{inside} of %n check-in(s) inside the 80&#xa0;% band</source>
        <translation>
            <numerusform>{inside} van %n check-in binnen de 80%-band</numerusform>
            <numerusform>{inside} van %n check-ins binnen de 80%-band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard sets a week, mean of %n week(s)</source>
        <translation>
            <numerusform>Zware sets per week, over %n week</numerusform>
            <numerusform>Zware sets per week, over %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s) need more than 5 days</source>
        <translation>
            <numerusform>%n spiergroep heeft meer dan 5 dagen nodig</numerusform>
            <numerusform>%n spiergroepen hebben meer dan 5 dagen nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} need more than 5 days</source>
        <translation>
            <numerusform>Je {muscles} heeft meer dan 5 dagen nodig</numerusform>
            <numerusform>Je {muscles} hebben meer dan 5 dagen nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{assumed} of %n session(s) without a rating: typical RPE assumed.</source>
        <translation>
            <numerusform>{assumed} van %n training zonder inspanning: een gewone RPE aangenomen.</numerusform>
            <numerusform>{assumed} van %n trainingen zonder inspanning: een gewone RPE aangenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln workout(s)</source>
        <translation>
            <numerusform>%Ln training</numerusform>
            <numerusform>%Ln trainingen</numerusform>
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
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sleep, %n night(s)</source>
        <translation>
            <numerusform>Slaap, %n nacht</numerusform>
            <numerusform>Slaap, %n nachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forecast check-in(s); {needed} are needed</source>
        <translation>
            <numerusform>%n voorspelde check-in; {needed} zijn nodig</numerusform>
            <numerusform>%n voorspelde check-ins; {needed} zijn nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned session(s) too early</source>
        <translation>
            <numerusform>%n geplande training te vroeg</numerusform>
            <numerusform>%n geplande trainingen te vroeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) planned, at good hours</source>
        <translation>
            <numerusform>%n training gepland, op een goed uur</numerusform>
            <numerusform>%n trainingen gepland, op goede uren</numerusform>
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
            <numerusform>Je {muscles} heeft de meeste spierpijn {first}–{last} u na de training</numerusform>
            <numerusform>Je {muscles} hebben de meeste spierpijn {first}–{last} u na de training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other group(s): too few check-ins</source>
        <translation>
            <numerusform>%n andere groep: te weinig check-ins</numerusform>
            <numerusform>%n andere groepen: te weinig check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} recover {hours} h faster after nights of {enough} h or more</source>
        <translation>
            <numerusform>Je {muscles} herstelt {hours} u sneller na nachten van {enough} u of meer</numerusform>
            <numerusform>Je {muscles} herstellen {hours} u sneller na nachten van {enough} u of meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your {muscles} recover {hours} h slower after nights of {enough} h or more</source>
        <translation>
            <numerusform>Je {muscles} herstelt {hours} u trager na nachten van {enough} u of meer</numerusform>
            <numerusform>Je {muscles} herstellen {hours} u trager na nachten van {enough} u of meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) while sore, {needed} are needed</source>
        <translation>
            <numerusform>%n check-in met spierpijn, {needed} zijn nodig</numerusform>
            <numerusform>%n check-ins met spierpijn, {needed} zijn nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of sessions too close together</source>
        <translation>
            <numerusform>%n paar trainingen te dicht op elkaar</numerusform>
            <numerusform>%n paar trainingen te dicht op elkaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n bestand importeren</numerusform>
            <numerusform>%n bestanden importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln rij weggelaten</numerusform>
            <numerusform>%Ln rijen weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s) read</source>
        <translation>
            <numerusform>%Ln rij gelezen</numerusform>
            <numerusform>Alle %Ln rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small part(s)</source>
        <translation>
            <numerusform>%n klein deel</numerusform>
            <numerusform>%n kleine delen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Over Herstel</translation>
    </message>
    <message>
        <source>How well it predicts</source>
        <translation>Hoe goed het voorspelt</translation>
    </message>
    <message>
        <source>Tested on {ratings} morning ratings of 27 football players, each forecast from what was known before. Your own record is in Trends; the first weeks are less sure.</source>
        <translation>Getest op {ratings} ochtendcijfers van 27 voetbalsters, elk voorspeld uit wat eerder bekend was. Je eigen cijfers staan in Trends; de eerste weken zijn minder zeker.</translation>
    </message>
    <message>
        <source>less error than repeating the last rating</source>
        <translation>minder fout dan het laatste cijfer herhalen</translation>
    </message>
    <message>
        <source>of ratings inside the 80&#xa0;% band</source>
        <translation>van de cijfers binnen de 80%-band</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>off at the peak of {curves} published curves</source>
        <translation>ernaast bij de piek van {curves} gepubliceerde curven</translation>
    </message>
    <message>
        <source>Herstel {version}</source>
        <translation>Herstel {version}</translation>
    </message>
    <message>
        <source>MIT licence, Herstel contributors.</source>
        <translation>MIT-licentie, de makers van Herstel.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>No account and no network. Everything stays in one file on this computer, readable by you alone.</source>
        <translation>Geen account en geen netwerk. Alles blijft in één bestand op deze computer, alleen voor jou leesbaar.</translation>
    </message>
    <message>
        <source>How it predicts</source>
        <translation>Hoe het voorspelt</translation>
    </message>
    <message>
        <source>Each session becomes a dose per muscle group. A dose brings soreness that comes up after 12 to 48 hours and is gone in 2 to 5 days, and a loss of strength that recovers faster. Your check-ins correct the curve. The model card in the documentation holds every equation, constant and source.</source>
        <translation>Elke training wordt een dosis per spiergroep. Een dosis geeft spierpijn die na 12 tot 48 uur opkomt en in 2 tot 5 dagen weg is, en een verlies van kracht dat sneller herstelt. Je check-ins stellen de curve bij. De modelkaart in de documentatie bevat elke formule, elk getal en elke bron.</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Wat het niet is</translation>
    </message>
    <message>
        <source>It is not a doctor. Pain that is sharp, sudden or one-sided, that comes with swelling or bruising, or that lasts over seven days is not soreness. Dark urine with extreme pain or weakness needs a doctor at once.</source>
        <translation>Het is geen arts. Pijn die scherp, plotseling of eenzijdig is, die met een zwelling of blauwe plek komt, of die langer dan zeven dagen duurt, is geen spierpijn. Ga bij donkere urine met extreme pijn of zwakte meteen naar een arts.</translation>
    </message>
</context>
<context>
    <name>AccuracyCard</name>
    <message>
        <source>Check in</source>
        <translation>Check-in doen</translation>
    </message>
</context>
<context>
    <name>AccuracySection</name>
    <message>
        <source>80&#xa0;% band</source>
        <translation>80%-band</translation>
    </message>
</context>
<context>
    <name>ActivitySharesPage</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>As usual for: {sport}</source>
        <translation>Zoals gewoonlijk bij: {sport}</translation>
    </message>
    <message>
        <source>Muscles worked</source>
        <translation>Gebruikte spieren</translation>
    </message>
    <message>
        <source>For this activity only. 100 % is what worked hardest.</source>
        <translation>Alleen voor deze activiteit. 100 % is wat het hardst werkte.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Strong evidence</source>
        <translation>Sterk bewijs</translation>
    </message>
    <message>
        <source>Moderate evidence</source>
        <translation>Matig bewijs</translation>
    </message>
    <message>
        <source>Weak evidence</source>
        <translation>Zwak bewijs</translation>
    </message>
    <message>
        <source>Rule of thumb</source>
        <translation>Vuistregel</translation>
    </message>
    <message>
        <source>Sharp pain is not soreness</source>
        <translation>Scherpe pijn is geen spierpijn</translation>
    </message>
    <message>
        <source>Know the warning signs</source>
        <translation>Ken de alarmsignalen</translation>
    </message>
    <message>
        <source>Sore for over a week</source>
        <translation>Langer dan een week pijn</translation>
    </message>
    <message>
        <source>Give it rest</source>
        <translation>Geef het rust</translation>
    </message>
    <message>
        <source>Recover with light movement</source>
        <translation>Herstel met lichte beweging</translation>
    </message>
    <message>
        <source>Go easy</source>
        <translation>Doe rustig aan</translation>
    </message>
    <message>
        <source>Keep moving</source>
        <translation>Blijf bewegen</translation>
    </message>
    <message>
        <source>A good time to train</source>
        <translation>Een goed moment om te trainen</translation>
    </message>
    <message>
        <source>Ready whenever you are</source>
        <translation>Klaar wanneer jij het bent</translation>
    </message>
    <message>
        <source>Keep strength and endurance apart</source>
        <translation>Houd kracht en duur uit elkaar</translation>
    </message>
    <message>
        <source>A short night</source>
        <translation>Een korte nacht</translation>
    </message>
    <message>
        <source>Protein helps you build</source>
        <translation>Eiwit helpt je opbouwen</translation>
    </message>
    <message>
        <source>Massage may relieve</source>
        <translation>Massage kan verlichten</translation>
    </message>
    <message>
        <source>Log a workout first</source>
        <translation>Log eerst een training</translation>
    </message>
    <message>
        <source>Rest your {part}</source>
        <translation>Gun je {part} rust</translation>
    </message>
    <message>
        <source>Keep your {part} moving</source>
        <translation>Houd je {part} in beweging</translation>
    </message>
    <message>
        <source>A good time for {part}</source>
        <translation>Een goed moment voor je {part}</translation>
    </message>
    <message>
        <source>Go easy, or train upper body</source>
        <translation>Doe rustig aan, of train je bovenlichaam</translation>
    </message>
    <message>
        <source>Go easy, or train legs</source>
        <translation>Doe rustig aan, of train je benen</translation>
    </message>
    <message>
        <source>Pain that is sharp, sudden or one-sided, or comes with swelling or bruising, is not muscle soreness. Do not train through it. See a doctor or physiotherapist if it stays.</source>
        <translation>Pijn die scherp, plotseling of eenzijdig is, of met een zwelling of blauwe plek komt, is geen spierpijn. Train er niet doorheen. Ga naar een arts of fysiotherapeut als het niet overgaat.</translation>
    </message>
    <message>
        <source>Dark urine together with extreme pain or weakness needs a doctor at once. Do not wait.</source>
        <translation>Ga bij donkere urine samen met extreme pijn of zwakte meteen naar een arts. Wacht niet.</translation>
    </message>
    <message>
        <source>Muscle soreness fades within days. Pain that lasts over a week is something else: have it looked at.</source>
        <translation>Spierpijn zakt binnen dagen weg. Pijn die langer dan een week duurt, is iets anders: laat ernaar kijken.</translation>
    </message>
    <message>
        <source>Severe soreness: leave it alone for 48 to 72 hours. Other groups are fine.</source>
        <translation>Hevige spierpijn: laat deze groep 48 tot 72 uur met rust. De andere groepen mogen wel.</translation>
    </message>
    <message>
        <source>Walk or cycle easily for 20 to 30 minutes. No hard work for this group yet.</source>
        <translation>Wandel of fiets 20 tot 30 minuten rustig. Nog geen zwaar werk voor deze groep.</translation>
    </message>
    <message>
        <source>Light movement is fine.</source>
        <translation>Licht bewegen mag.</translation>
    </message>
    <message>
        <source>20 to 30 minutes of easy walking or cycling. It eases soreness but does not shorten it.</source>
        <translation>20 tot 30 minuten rustig wandelen of fietsen. Het verzacht de pijn, maar maakt haar niet korter.</translation>
    </message>
    <message>
        <source>Recovered, and not yet long ago: the next session builds on the last one.</source>
        <translation>Hersteld, en nog niet te lang geleden: de volgende training bouwt voort op de vorige.</translation>
    </message>
    <message>
        <source>Fully recovered. After a longer break, begin a little lighter than you stopped.</source>
        <translation>Helemaal hersteld. Begin na een langere pauze iets lichter dan je ophield.</translation>
    </message>
    <message>
        <source>Lift in the morning and do endurance later the same day, at least 6 hours apart, or on another day.</source>
        <translation>Doe kracht in de ochtend en duur later op de dag, met minstens 6 uur ertussen, of op een andere dag.</translation>
    </message>
    <message>
        <source>Under 7 hours costs strength and speed today. Keep it lighter, and go to bed earlier.</source>
        <translation>Minder dan 7 uur slaap kost vandaag kracht en snelheid. Houd het lichter, en ga eerder naar bed.</translation>
    </message>
    <message>
        <source>About 1.6 g per kg of body weight a day is enough to grow. It does not take soreness away.</source>
        <translation>Ongeveer 1,6 g per kg lichaamsgewicht per dag is genoeg om te groeien. Het neemt de spierpijn niet weg.</translation>
    </message>
    <message>
        <source>It can make soreness feel less for a while. It does not replace rest.</source>
        <translation>Massage kan de pijn even verzachten. Ze vervangt geen rust.</translation>
    </message>
    <message>
        <source>Once this group has been trained or rated, its forecast appears here.</source>
        <translation>Zodra je deze groep hebt getraind of beoordeeld, staat hier de voorspelling.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>Common advice, not tested in trials</source>
        <translation>Gangbaar advies, niet in proeven getoetst</translation>
    </message>
    <message>
        <source>Rest it until {when}.</source>
        <translation>Geef rust tot {when}.</translation>
    </message>
    <message>
        <source>Train {muscle} hard again from {when}.</source>
        <translation>Train je {muscle} weer zwaar vanaf {when}.</translation>
    </message>
    <message>
        <source>Best window until {day}.</source>
        <translation>Beste venster tot {day}.</translation>
    </message>
    <message>
        <source>Why now: you reported sharp pain on {day}.</source>
        <translation>Waarom nu: je meldde {day} scherpe pijn.</translation>
    </message>
    <message>
        <source>Why now: you rated {muscle} {number} of 10 on {day}.</source>
        <translation>Waarom nu: je gaf {muscle} {day} een {number} van de 10.</translation>
    </message>
    <message>
        <source>Why now: {muscle} sore in every check-in for over a week.</source>
        <translation>Waarom nu: al ruim een week spierpijn in {muscle}, bij elke check-in.</translation>
    </message>
    <message>
        <source>Why now: soreness of {muscle} is at {number} of 10.</source>
        <translation>Waarom nu: spierpijn in {muscle} is {number} van 10.</translation>
    </message>
    <message>
        <source>Why now: strength of {muscle} is at {number}.</source>
        <translation>Waarom nu: de kracht van {muscle} is {number}.</translation>
    </message>
    <message>
        <source>Why now: trained on {day}, and the soreness is still to come.</source>
        <translation>Waarom nu: {day} getraind, en de spierpijn moet nog komen.</translation>
    </message>
    <message>
        <source>Why now: {muscle} ready, last trained on {day}.</source>
        <translation>Waarom nu: {muscle} klaar, laatst getraind op {day}.</translation>
    </message>
    <message>
        <source>Why now: {first} and {second} on {day}, {number} apart.</source>
        <translation>Waarom nu: {first} en {second} op {day}, met {number} ertussen.</translation>
    </message>
    <message>
        <source>Why now: you slept {number}.</source>
        <translation>Waarom nu: je sliep {number}.</translation>
    </message>
    <message>
        <source>Why now: yesterday was short of protein.</source>
        <translation>Waarom nu: gisteren at je te weinig eiwit.</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Hide this advice for a week</source>
        <translation>Verberg dit advies een week</translation>
    </message>
</context>
<context>
    <name>AdviceFoot</name>
    <message>
        <source>Read more</source>
        <translation>Lees meer</translation>
    </message>
</context>
<context>
    <name>AheadCard</name>
    <message>
        <source>What the coming week could hold</source>
        <translation>Wat de komende week kan brengen</translation>
    </message>
    <message>
        <source>Open the planner</source>
        <translation>Planner openen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Weer klaar</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Log as planned</source>
        <translation>Log zoals gepland</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>Deze training wijzigen</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Naar {when}</translation>
    </message>
    <message>
        <source>Keep {day}</source>
        <translation>Houd {day}</translation>
    </message>
</context>
<context>
    <name>ArchiveFlow</name>
    <message>
        <source>Making a back-up</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Back-up put back</source>
        <translation>Back-up teruggezet</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>De import wordt teruggedraaid</translation>
    </message>
    <message>
        <source>Back-up made and checked</source>
        <translation>Back-up gemaakt en gecontroleerd</translation>
    </message>
    <message>
        <source>Putting the back-up back</source>
        <translation>De back-up wordt teruggezet</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Zoals het daarvoor was</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import teruggedraaid</translation>
    </message>
    <message>
        <source>Bringing the import back</source>
        <translation>De import wordt teruggehaald</translation>
    </message>
</context>
<context>
    <name>Axes</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>BackUpsPage</name>
    <message>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Made every day and before each import, checked when made: 7 daily, 4 weekly and 12 monthly ones are kept.</source>
        <translation>Elke dag en voor elke import gemaakt, en meteen gecontroleerd. Er blijven 7 dagelijkse, 4 wekelijkse en 12 maandelijkse bewaard.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nu een back-up maken</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>No back-up yet</source>
        <translation>Nog geen back-up</translation>
    </message>
    <message>
        <source>The first one is made today.</source>
        <translation>De eerste komt er vandaag.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>More about this chart</source>
        <translation>Meer over deze grafiek</translation>
    </message>
    <message>
        <source>More about: {chart}</source>
        <translation>Meer over: {chart}</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Show as a table</source>
        <translation>Als tabel tonen</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)</source>
        <translation>Opslaan als afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)</source>
        <translation>Opslaan als tekening (SVG)</translation>
    </message>
    <message>
        <source>Save the values (CSV)</source>
        <translation>Waarden opslaan (CSV)</translation>
    </message>
    <message>
        <source>What this shows</source>
        <translation>Wat dit laat zien</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Terug naar vandaag</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
</context>
<context>
    <name>CheckInCard</name>
    <message>
        <source>30 seconds, sharper forecast</source>
        <translation>30 seconden, scherper beeld</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nothing is sore: saves it at once</source>
        <translation>Geen spierpijn: meteen opgeslagen</translation>
    </message>
    <message>
        <source>Opens the check-in</source>
        <translation>Opent de check-in</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Nothing sore today</source>
        <translation>Vandaag geen spierpijn</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Deze check-in verwijderen</translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation>Check-in opslaan</translation>
    </message>
    <message>
        <source>Nothing sore that day</source>
        <translation>Die dag geen spierpijn</translation>
    </message>
</context>
<context>
    <name>CheckInPlace</name>
    <message>
        <source>Check-in saved</source>
        <translation>Check-in opgeslagen</translation>
    </message>
    <message>
        <source>Check-in saved for {day}</source>
        <translation>Check-in van {day} opgeslagen</translation>
    </message>
    <message>
        <source>Check-in deleted</source>
        <translation>Check-in verwijderd</translation>
    </message>
    <message>
        <source>Nothing sore</source>
        <translation>Geen spierpijn</translation>
    </message>
    <message numerus="yes">
        <source>%n sore muscle group(s)</source>
        <translation>
            <numerusform>%n spiergroep met spierpijn</numerusform>
            <numerusform>%n spiergroepen met spierpijn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>{session} to {when}</source>
        <translation>{session} naar {when}</translation>
    </message>
</context>
<context>
    <name>CurveSection</name>
    <message>
        <source>Soreness 0–10, left and right together</source>
        <translation>Spierpijn 0–10, links en rechts samen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Voorspeld</translation>
    </message>
    <message>
        <source>80&#xa0;% band</source>
        <translation>80%-band</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Onset 12–48 h</source>
        <translation>Opkomst 12–48 u</translation>
    </message>
    <message>
        <source>Recovery 2–5 days</source>
        <translation>Herstel 2–5 dagen</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>Earlier day</source>
        <translation>Eerdere dag</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Latere dag</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Vandaag, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gisteren, {day}</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Strength workout</source>
        <translation>Krachttraining</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Verder met {title}</translation>
    </message>
    <message>
        <source>Discard it and start the new one</source>
        <translation>Weggooien en de nieuwe beginnen</translation>
    </message>
    <message>
        <source>A workout of {when} is half entered</source>
        <translation>Een training van {when} is half ingevuld</translation>
    </message>
</context>
<context>
    <name>EmptyToday</name>
    <message>
        <source>Import your history</source>
        <translation>Importeer je geschiedenis</translation>
    </message>
    <message>
        <source>Strong, Hevy, FIT, CSV</source>
        <translation>Strong, Hevy, FIT, CSV</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Rondkijken met een voorbeeld</translation>
    </message>
    <message>
        <source>A made-up athlete, in its own window</source>
        <translation>Verzonnen, in een eigen venster</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Nog geen gegevens</translation>
    </message>
    <message>
        <source>Log a workout and see what to expect</source>
        <translation>Log een training en zie wat je kunt verwachten</translation>
    </message>
    <message>
        <source>Body map, no data yet</source>
        <translation>Lichaamskaart, nog geen gegevens</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in doen</translation>
    </message>
</context>
<context>
    <name>EndurancePage</name>
    <message>
        <source>Duration</source>
        <translation>Tijdsduur</translation>
    </message>
    <message>
        <source>Effort (RPE)</source>
        <translation>Inspanning (RPE)</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Downhill</source>
        <translation>Bergaf</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Muscles worked</source>
        <translation>Gebruikte spieren</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Save workout</source>
        <translation>Training opslaan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Edit the muscles worked</source>
        <translation>Gebruikte spieren bewerken</translation>
    </message>
    <message>
        <source>Not rated; {rpe} is usual for this.</source>
        <translation>Niet ingevuld; {rpe} is hiervoor gewoon.</translation>
    </message>
    <message>
        <source>Session load {load} ({rpe} × {minutes} min)</source>
        <translation>Trainingsbelasting {load} ({rpe} × {minutes} min)</translation>
    </message>
</context>
<context>
    <name>ErrorPlot</name>
    <message>
        <source>Off by {points} points on average</source>
        <translation>Gemiddeld {points} punt ernaast</translation>
    </message>
</context>
<context>
    <name>ExampleChart</name>
    <message>
        <source>day {number}</source>
        <translation>dag {number}</translation>
    </message>
</context>
<context>
    <name>ExerciseCard</name>
    <message>
        <source>{name}: more</source>
        <translation>{name}: meer</translation>
    </message>
    <message>
        <source>Add set</source>
        <translation>Set toevoegen</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Vorige keer</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Herh.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Start clock</source>
        <translation>Klok starten</translation>
    </message>
    <message>
        <source>Sec</source>
        <translation>Sec</translation>
    </message>
    <message>
        <source>Muscles not known yet</source>
        <translation>Spieren nog niet bekend</translation>
    </message>
    <message>
        <source>Superset {letter}</source>
        <translation>Superset {letter}</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
</context>
<context>
    <name>ExerciseEditorPage</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Naam van de oefening</translation>
    </message>
    <message>
        <source>Save exercise</source>
        <translation>Oefening opslaan</translation>
    </message>
    <message>
        <source>Your exercise</source>
        <translation>Je eigen oefening</translation>
    </message>
</context>
<context>
    <name>ExerciseMenu</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Count repetitions, time or distance</source>
        <translation>Herhalingen, tijd of afstand tellen</translation>
    </message>
    <message>
        <source>One set for both sides</source>
        <translation>Eén set voor beide kanten</translation>
    </message>
    <message>
        <source>Left and right apart</source>
        <translation>Links en rechts apart</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Rust tussen sets</translation>
    </message>
    <message>
        <source>Superset with the next exercise</source>
        <translation>Superset met de volgende oefening</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Exercise removed</source>
        <translation>Oefening verwijderd</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>Time in seconds</source>
        <translation>Tijd in seconden</translation>
    </message>
    <message>
        <source>Distance in metres</source>
        <translation>Afstand in meters</translation>
    </message>
    <message>
        <source>What is counted?</source>
        <translation>Wat wordt geteld?</translation>
    </message>
</context>
<context>
    <name>ExercisePickerPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Name, muscle or equipment</source>
        <translation>Naam, spier of materiaal</translation>
    </message>
    <message>
        <source>Make “{name}”</source>
        <translation>‘{name}’ maken</translation>
    </message>
    <message>
        <source>Make your own exercise</source>
        <translation>Eigen oefening maken</translation>
    </message>
    <message>
        <source>Muscles not known yet</source>
        <translation>Spieren nog niet bekend</translation>
    </message>
</context>
<context>
    <name>ExercisePicking</name>
    <message>
        <source>Add exercise</source>
        <translation>Oefening toevoegen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Choose a folder</source>
        <translation>Kies een map</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Writing the export</source>
        <translation>Export wordt geschreven</translation>
    </message>
    <message>
        <source>{muscle}: ready</source>
        <translation>{muscle}: klaar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message numerus="yes">
        <source>All %n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>Alle %n bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>kg and km</source>
        <translation>kg en km</translation>
    </message>
    <message>
        <source>lb and miles</source>
        <translation>lb en mijl</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Eenheden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Net begonnen</translation>
    </message>
    <message>
        <source>6–24 months</source>
        <translation>6–24 mnd</translation>
    </message>
    <message>
        <source>2 years +</source>
        <translation>2+ jaar</translation>
    </message>
    <message>
        <source>How long have you trained regularly?</source>
        <translation>Hoe lang train je al regelmatig?</translation>
    </message>
    <message>
        <source>Know which muscles are ready</source>
        <translation>Weet welke spieren klaar zijn</translation>
    </message>
    <message>
        <source>Three questions. You can change all of it later.</source>
        <translation>Drie vragen. Je kunt alles later nog veranderen.</translation>
    </message>
    <message>
        <source>Your history</source>
        <translation>Je geschiedenis</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>A made-up athlete, in its own window</source>
        <translation>Verzonnen, in een eigen venster</translation>
    </message>
    <message>
        <source>Body map, an example</source>
        <translation>Lichaamskaart, een voorbeeld</translation>
    </message>
    <message>
        <source>No account. Nothing leaves this computer.</source>
        <translation>Geen account. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Import from another app</source>
        <translation>Importeren uit een andere app</translation>
    </message>
    <message>
        <source>Strong, Hevy, FIT, CSV and more</source>
        <translation>Strong, Hevy, FIT, CSV en meer</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Rondkijken met een voorbeeld</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Forecasts get better in 2 weeks</source>
        <translation>De voorspelling wordt in 2 weken beter</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Load demo</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>ForYouCard</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n min read</source>
        <translation>
            <numerusform>%n min lezen</numerusform>
            <numerusform>%n min lezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Where the forecast was wrong</source>
        <translation>Waar de voorspelling ernaast zat</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{day} night</source>
        <translation>{day} nacht</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <translation>{day} ochtend</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <translation>{day} middag</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <translation>{day} avond</translation>
    </message>
    <message>
        <source>{day} night</source>
        <comment>whole name</comment>
        <translation>{day}­nacht</translation>
    </message>
    <message>
        <source>{day} morning</source>
        <comment>whole name</comment>
        <translation>{day}­ochtend</translation>
    </message>
    <message>
        <source>{day} afternoon</source>
        <comment>whole name</comment>
        <translation>{day}­middag</translation>
    </message>
    <message>
        <source>{day} evening</source>
        <comment>whole name</comment>
        <translation>{day}­avond</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>{hours} h {minutes} m</source>
        <translation>{hours} u {minutes} m</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>GoodHoursCard</name>
    <message>
        <source>When can I train again?</source>
        <translation>Wanneer kan ik weer trainen?</translation>
    </message>
    <message>
        <source>After what you did; planned sessions left out. Tap one to plan it.</source>
        <translation>Na wat je deed; geplande trainingen tellen niet mee. Tik er een aan om die te plannen.</translation>
    </message>
    <message>
        <source>Muscle groups that need time</source>
        <translation>Spiergroepen die tijd nodig hebben</translation>
    </message>
    <message>
        <source>Plan {name}</source>
        <translation>{name} plannen</translation>
    </message>
</context>
<context>
    <name>GoodSlotsCard</name>
    <message>
        <source>Good hours this week</source>
        <translation>Goede uren deze week</translation>
    </message>
    <message>
        <source>Tap one to move {session} there; the share is its readiness then.</source>
        <translation>Tik er een aan om {session} erheen te zetten; het percentage is de gereedheid dan.</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Naar {when}</translation>
    </message>
</context>
<context>
    <name>GradeLink</name>
    <message>
        <source>What the grades mean</source>
        <translation>Wat de graden betekenen</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <source>0–10 soreness</source>
        <translation>0–10 spierpijn</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>geen check-in</translation>
    </message>
    <message>
        <source>Check in on mornings to see which muscles get sore.</source>
        <translation>Doe ’s ochtends een check-in en zie welke spieren pijn doen.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in doen</translation>
    </message>
</context>
<context>
    <name>HeatPlot</name>
    <message>
        <source>no check-in</source>
        <translation>geen check-in</translation>
    </message>
    <message>
        <source>soreness {soreness}</source>
        <translation>spierpijn {soreness}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Title, exercise or sport</source>
        <translation>Titel, oefening of sport</translation>
    </message>
    <message>
        <source>Show older workouts</source>
        <translation>Oudere trainingen tonen</translation>
    </message>
    <message>
        <source>No workout found</source>
        <translation>Geen training gevonden</translation>
    </message>
    <message>
        <source>Try another word, or a shorter one.</source>
        <translation>Probeer een ander woord, of een korter.</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Reading the export</source>
        <translation>De export wordt gelezen</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Kies bestanden om te importeren</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Het bestand lezen</numerusform>
            <numerusform>%n bestanden lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” holds nothing new.</source>
        <translation>“{name}” bevat niets nieuws.</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) imported</source>
        <translation>
            <numerusform>%n training geïmporteerd</numerusform>
            <numerusform>%n trainingen geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n bestand overgeslagen</numerusform>
            <numerusform>%n bestanden overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>De import wordt teruggedraaid</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>1 Read</source>
        <translation>1 Lezen</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Nakijken</translation>
    </message>
    <message>
        <source>3 Import</source>
        <translation>3 Import</translation>
    </message>
    <message numerus="yes">
        <source>workout(s)</source>
        <translation>
            <numerusform>training</numerusform>
            <numerusform>trainingen</numerusform>
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
            <numerusform>oefening</numerusform>
            <numerusform>oefeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}.</source>
        <translation>{first} tot {last}.</translation>
    </message>
    <message>
        <source>You can take the import back at any time.</source>
        <translation>Je kunt de import altijd terugdraaien.</translation>
    </message>
    <message>
        <source>Takes about {seconds} seconds, and can be taken back.</source>
        <translation>Duurt zo’n {seconds} seconden, en je kunt het terugdraaien.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln workout(s)</source>
        <translation>
            <numerusform>%Ln training importeren</numerusform>
            <numerusform>%Ln trainingen importeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n night(s)</source>
        <translation>
            <numerusform>%n nacht importeren</numerusform>
            <numerusform>%n nachten importeren</numerusform>
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
            <numerusform>%n nacht voor een check-in zonder slaap</numerusform>
            <numerusform>%n nachten voor check-ins zonder slaap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s) known already, left as they are</source>
        <translation>
            <numerusform>%n training al bekend, blijft zoals ze is</numerusform>
            <numerusform>%n trainingen al bekend, blijven zoals ze zijn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) left out: their days have one</source>
        <translation>
            <numerusform>%n check-in weggelaten: die dag heeft er een</numerusform>
            <numerusform>%n check-ins weggelaten: die dagen hebben er een</numerusform>
        </translation>
    </message>
    <message>
        <source>A back-up is made first. You can take the import back at any time.</source>
        <translation>Eerst wordt een back-up gemaakt. Je kunt de import altijd terugdraaien.</translation>
    </message>
    <message>
        <source>A back-up is made first. Takes about {seconds} seconds, and can be taken back.</source>
        <translation>Er wordt eerst een back-up gemaakt. Duurt zo’n {seconds} seconden, en je kunt het terugdraaien.</translation>
    </message>
    <message>
        <source>Nothing new to import</source>
        <translation>Niets nieuws om te importeren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n check-in(s)</source>
        <translation>
            <numerusform>%n check-in importeren</numerusform>
            <numerusform>%n check-ins importeren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportingPage</name>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import annuleren</translation>
    </message>
    <message>
        <source>1 Read</source>
        <translation>1 Lezen</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Nakijken</translation>
    </message>
    <message>
        <source>3 Import</source>
        <translation>3 Import</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln workout(s)</source>
        <translation>
            <numerusform>van %Ln training</numerusform>
            <numerusform>van %Ln trainingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln set(s)</source>
        <translation>
            <numerusform>{done} van %Ln set</numerusform>
            <numerusform>{done} van %Ln sets</numerusform>
        </translation>
    </message>
    <message>
        <source>About {seconds} s left</source>
        <translation>Nog zo’n {seconds} s</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
    <message>
        <source>Back-up made</source>
        <translation>Back-up gemaakt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>Bestand bekeken</numerusform>
            <numerusform>%n bestanden bekeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving workouts</source>
        <translation>Trainingen opslaan</translation>
    </message>
    <message>
        <source>Learning your curves</source>
        <translation>Jouw curven leren</translation>
    </message>
    <message numerus="yes">
        <source>%n muscle group(s)</source>
        <translation>
            <numerusform>%n spiergroep</numerusform>
            <numerusform>%n spiergroepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Komt nog</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Too close</source>
        <translation>Te dicht</translation>
    </message>
    <message>
        <source>Log strength and endurance to see how they share your week.</source>
        <translation>Log kracht en duur en zie hoe ze je week delen.</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
</context>
<context>
    <name>KindsPlot</name>
    <message>
        <source>Strength {hours}, load {load}</source>
        <translation>Kracht {hours}, belasting {load}</translation>
    </message>
    <message>
        <source>Endurance {hours}, load {load}</source>
        <translation>Duur {hours}, belasting {load}</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) too close together</source>
        <translation>
            <numerusform>%n paar te dicht op elkaar</numerusform>
            <numerusform>%n paar te dicht op elkaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Week van {day}</translation>
    </message>
</context>
<context>
    <name>LabCard</name>
    <message>
        <source>Lifting</source>
        <translation>Krachttraining</translation>
    </message>
    <message>
        <source>Slow lowering</source>
        <translation>Langzaam zakken</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Hardlopen</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Wat je doet</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>little</source>
        <translation>weinig</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>heel veel</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Eerste keer</translation>
    </message>
    <message>
        <source>Once before</source>
        <translation>Eén keer eerder</translation>
    </message>
    <message>
        <source>Used to it</source>
        <translation>Gewend</translation>
    </message>
    <message>
        <source>How used you are to it</source>
        <translation>Hoe gewend je eraan bent</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;u</translation>
    </message>
    <message>
        <source>Sleep in the night after</source>
        <translation>Slaap in de nacht erna</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>This is the engine’s own curve, for somebody who has never checked in. Sleep changes strength, not soreness: that is what the studies found.</source>
        <translation>Dit is de curve van het model zelf, voor iemand die nog nooit heeft ingecheckt. Slaap verandert de kracht, niet de spierpijn: dat is wat onderzoek laat zien.</translation>
    </message>
    <message>
        <source>gone, {time}</source>
        <translation>weg, {time}</translation>
    </message>
    <message>
        <source>You would hardly feel it</source>
        <translation>Je zou het nauwelijks voelen</translation>
    </message>
    <message>
        <source>Worst after {worst}, gone after {gone}</source>
        <translation>Ergst na {worst}, weg na {gone}</translation>
    </message>
    <message>
        <source>{minutes} minutes at RPE {rpe}</source>
        <translation>{minutes} minuten op RPE {rpe}</translation>
    </message>
    <message numerus="yes">
        <source>%n hard set(s)</source>
        <translation>
            <numerusform>%n zware set</numerusform>
            <numerusform>%n zware sets</numerusform>
        </translation>
    </message>
    <message>
        <source>Soreness 0–10</source>
        <translation>Spierpijn 0–10</translation>
    </message>
    <message>
        <source>80&#xa0;% band</source>
        <translation>80%-band</translation>
    </message>
    <message>
        <source>Onset 12–48 h</source>
        <translation>Opkomst 12–48 u</translation>
    </message>
    <message>
        <source>Recovery 2–5 days</source>
        <translation>Herstel 2–5 dagen</translation>
    </message>
    <message>
        <source>not within a week</source>
        <translation>niet binnen een week</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>nauwelijks</translation>
    </message>
    <message>
        <source>Felt from</source>
        <translation>Voelbaar na</translation>
    </message>
    <message>
        <source>Ready after</source>
        <translation>Klaar na</translation>
    </message>
    <message>
        <source>Strength next day</source>
        <translation>Kracht dag erna</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagen</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>What your chest is doing now</source>
        <translation>Wat je borst nu doet</translation>
    </message>
    <message>
        <source>What your back is doing now</source>
        <translation>Wat je rug nu doet</translation>
    </message>
    <message>
        <source>What your shoulders are doing now</source>
        <translation>Wat je schouders nu doen</translation>
    </message>
    <message>
        <source>What your arms are doing now</source>
        <translation>Wat je armen nu doen</translation>
    </message>
    <message>
        <source>What your core is doing now</source>
        <translation>Wat je romp nu doet</translation>
    </message>
    <message>
        <source>What your legs are doing now</source>
        <translation>Wat je benen nu doen</translation>
    </message>
    <message>
        <source>What a muscle does after training</source>
        <translation>Wat een spier doet na een training</translation>
    </message>
    <message>
        <source>What your muscles are doing now</source>
        <translation>Wat je spieren nu doen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>For you, after {day}’s {session}</source>
        <translation>Voor jou, na {session} van {day}</translation>
    </message>
    <message>
        <source>usual strength</source>
        <translation>gewone kracht</translation>
    </message>
    <message>
        <source>Strength over the week after a session: down to {lowest}, then back to usual</source>
        <translation>Kracht in de week na een training: omlaag tot {lowest}, dan terug naar gewoon</translation>
    </message>
    <message>
        <source>Strength of {muscle}: {now} of usual now, {lowest} at its lowest</source>
        <translation>Kracht van {muscle}: nu {now} van gewoon, {lowest} op het laagst</translation>
    </message>
    <message>
        <source>Sore</source>
        <translation>Spierpijn</translation>
    </message>
    <message>
        <source>{first}–{last}&#xa0;h</source>
        <translation>{first}–{last}&#xa0;u</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} dagen</translation>
    </message>
    <message>
        <source>Best window</source>
        <translation>Beste venster</translation>
    </message>
    <message>
        <source>to day {last}</source>
        <translation>tot dag {last}</translation>
    </message>
</context>
<context>
    <name>LearnFlow</name>
    <message>
        <source>Glossary</source>
        <translation>Woordenlijst</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search words and questions</source>
        <translation>Zoek woorden en vragen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>In your muscles</source>
        <translation>In je spieren</translation>
    </message>
    <message>
        <source>How Herstel works</source>
        <translation>Hoe Herstel werkt</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Om te lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s), from ATP to supercompensation</source>
        <translation>
            <numerusform>%n woord, van ATP tot supercompensatie</numerusform>
            <numerusform>%n woorden, van ATP tot supercompensatie</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Woordenlijst</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Try another word, or a shorter one.</source>
        <translation>Probeer een ander woord, of een korter.</translation>
    </message>
</context>
<context>
    <name>LegendColumn</name>
    <message>
        <source>What the colours mean</source>
        <translation>Wat de kleuren betekenen</translation>
    </message>
</context>
<context>
    <name>LegendPanel</name>
    <message>
        <source>Soreness at most 1 and strength back to normal. Train as you like.</source>
        <translation>Spierpijn hoogstens 1 en je kracht is terug. Train zoals je wilt.</translation>
    </message>
    <message>
        <source>A little sore or not quite at full strength. Go lighter, or train another group.</source>
        <translation>Een beetje spierpijn of nog niet op volle kracht. Train lichter, of een andere groep.</translation>
    </message>
    <message>
        <source>Moderately sore or clearly weaker. Light, active recovery only.</source>
        <translation>Matige spierpijn of duidelijk zwakker. Alleen licht, actief herstel.</translation>
    </message>
    <message>
        <source>Severely sore. Leave it alone for 48 to 72 hours.</source>
        <translation>Hevige spierpijn. Laat deze groep 48 tot 72 uur met rust.</translation>
    </message>
    <message>
        <source>Nothing logged or reported lately, so nothing is claimed.</source>
        <translation>Lang niets gelogd of gemeld, dus valt er niets over te zeggen.</translation>
    </message>
    <message>
        <source>The number</source>
        <translation>Het getal</translation>
    </message>
    <message>
        <source>Readiness runs from 0 to 100 and follows the worse of soreness and strength. Ready means 80 or more. It is a forecast from what you log and report, with the range it is 80&#xa0;% sure of.</source>
        <translation>Gereedheid loopt van 0 tot 100 en volgt de slechtste van spierpijn en kracht. Klaar is 80 of meer. Het is een voorspelling uit wat je logt en meldt, met het bereik waar ze 80% zeker van is.</translation>
    </message>
    <message>
        <source>Pain that is no soreness</source>
        <translation>Pijn die geen spierpijn is</translation>
    </message>
    <message>
        <source>Sharp, sudden or one-sided pain, swelling, bruising, or pain for over a week: stop and have it looked at. Dark urine with extreme pain or weakness needs a doctor at once.</source>
        <translation>Scherpe, plotselinge of eenzijdige pijn, een zwelling, een blauwe plek, of langer dan een week pijn: stop en laat ernaar kijken. Ga bij donkere urine met extreme pijn of zwakte meteen naar een arts.</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Acute, 7 d</source>
        <translation>Acuut, 7 d</translation>
    </message>
    <message>
        <source>Chronic, 28 d</source>
        <translation>Chronisch, 28 d</translation>
    </message>
    <message>
        <source>Log workouts with a rating of how hard they were.</source>
        <translation>Log trainingen en zeg erbij hoe zwaar ze waren.</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
</context>
<context>
    <name>LoadPlot</name>
    <message>
        <source>Load {load}</source>
        <translation>Belasting {load}</translation>
    </message>
    <message>
        <source>Load {load} a day</source>
        <translation>Belasting {load} per dag</translation>
    </message>
    <message>
        <source>Acute {acute}, chronic {chronic}</source>
        <translation>Acuut {acute}, chronisch {chronic}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Week van {day}</translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Duplicate to now</source>
        <translation>Kopiëren naar nu</translation>
    </message>
    <message>
        <source>Move to another day or time</source>
        <translation>Naar een ander moment verplaatsen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Save as a routine</source>
        <translation>Bewaren als schema</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wanneer was het?</translation>
    </message>
    <message>
        <source>Workout moved</source>
        <translation>Training verplaatst</translation>
    </message>
    <message>
        <source>Workout deleted</source>
        <translation>Training verwijderd</translation>
    </message>
</context>
<context>
    <name>LogStartPage</name>
    <message>
        <source>Repeat a recent one</source>
        <translation>Herhaal een recente training</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Schema’s</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Nieuw beginnen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>Sets, reps, rest timer</source>
        <translation>Sets met rusttimer</translation>
    </message>
    <message>
        <source>Endurance</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Run, ride, swim, sport</source>
        <translation>Hardlopen, fietsen</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Snel loggen</translation>
    </message>
    <message>
        <source>Muscles and how hard</source>
        <translation>Spieren en hoe zwaar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Strong, Hevy, FIT, CSV</source>
        <translation>Strong, Hevy, FIT, CSV</translation>
    </message>
    <message>
        <source>Strength workout</source>
        <translation>Krachttraining</translation>
    </message>
    <message>
        <source>{done} of {sets} sets</source>
        <translation>{done} van {sets} sets</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Verder met {title}</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle schema’s</translation>
    </message>
    <message>
        <source>Nothing known about its muscles</source>
        <translation>Niets bekend over de spieren</translation>
    </message>
    <message numerus="yes">
        <source>All %n muscle group(s) ready</source>
        <translation>
            <numerusform>De ene spiergroep is klaar</numerusform>
            <numerusform>Alle %n spiergroepen klaar</numerusform>
        </translation>
    </message>
    <message>
        <source>{muscle} ready {when}</source>
        <translation>{muscle} klaar {when}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Undo, while it is offered</source>
        <translation>Terugdraaien, zolang dat wordt aangeboden</translation>
    </message>
    <message>
        <source>Move a chart through time</source>
        <translation>Een grafiek door de tijd schuiven</translation>
    </message>
    <message>
        <source>Bring a chart back to today</source>
        <translation>Een grafiek terug naar vandaag</translation>
    </message>
    <message>
        <source>Close a sheet or go back</source>
        <translation>Paneel sluiten of teruggaan</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Readiness of each muscle group</source>
        <translation>Gereedheid van elke spiergroep</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
</context>
<context>
    <name>MinutesPanel</name>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekoverzicht</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Schema’s</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Leren</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importeren en exporteren</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over Herstel</translation>
    </message>
    <message numerus="yes">
        <source>%n routine(s)</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schema’s</numerusform>
        </translation>
    </message>
    <message>
        <source>{used} used, {own} of your own</source>
        <translation>{used} gebruikt, {own} van jezelf</translation>
    </message>
    <message>
        <source>Soreness, recovery, safety</source>
        <translation>Spierpijn, herstel, veiligheid</translation>
    </message>
    <message>
        <source>Press ? anywhere</source>
        <translation>De toets ? opent ze overal</translation>
    </message>
    <message>
        <source>Version, licence and how it predicts</source>
        <translation>Versie, licentie en hoe het voorspelt</translation>
    </message>
    <message>
        <source>No good hour for legs within a week</source>
        <translation>Geen goed uur voor benen binnen een week</translation>
    </message>
    <message>
        <source>Next good hour for legs: {when}</source>
        <translation>Eerste goede uur voor benen: {when}</translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Last import {day}</source>
        <translation>Laatste import {day}</translation>
    </message>
    <message>
        <source>None made yet</source>
        <translation>Nog geen gemaakt</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
</context>
<context>
    <name>MorePlace</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>MuscleChart</name>
    <message>
        <source>Predicted {mean}, 80&#xa0;% sure {low}–{high}</source>
        <translation>Voorspeld {mean}, 80% zeker {low}–{high}</translation>
    </message>
    <message>
        <source>Without {mean}</source>
        <translation>Zonder {mean}</translation>
    </message>
    <message>
        <source>You reported {soreness}</source>
        <translation>Jij meldde {soreness}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Ready {when}</source>
        <translation>Klaar {when}</translation>
    </message>
</context>
<context>
    <name>MuscleList</name>
    <message>
        <source>Ready to train</source>
        <translation>Klaar om te trainen</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>Most sore first</source>
        <translation>Pijnlijkste eerst</translation>
    </message>
    <message>
        <source>Ready soonest first</source>
        <translation>Eerst klaar bovenaan</translation>
    </message>
    <message>
        <source>Head to toe</source>
        <translation>Van hoofd tot teen</translation>
    </message>
</context>
<context>
    <name>MusclePanel</name>
    <message>
        <source>Previous muscle group</source>
        <translation>Vorige spiergroep</translation>
    </message>
    <message>
        <source>Next muscle group</source>
        <translation>Volgende spiergroep</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in doen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Rest of the session</source>
        <translation>Rest van de training</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Your usual level</source>
        <translation>Je gewone niveau</translation>
    </message>
    <message>
        <source>Your own response</source>
        <translation>Hoe jij reageert</translation>
    </message>
    <message>
        <source>Your last reports</source>
        <translation>Je laatste meldingen</translation>
    </message>
    <message>
        <source>End of the scale</source>
        <translation>Einde van de schaal</translation>
    </message>
    <message>
        <source>without training</source>
        <translation>zonder training</translation>
    </message>
    <message>
        <source>stronger than most</source>
        <translation>sterker dan de meesten</translation>
    </message>
    <message>
        <source>milder than most</source>
        <translation>milder dan de meesten</translation>
    </message>
    <message>
        <source>sorer than expected</source>
        <translation>hoger dan verwacht</translation>
    </message>
    <message>
        <source>milder than expected</source>
        <translation>lager dan verwacht</translation>
    </message>
    <message>
        <source>What you report here on days without a recent session.</source>
        <translation>Wat je hier meldt op dagen zonder recente training.</translation>
    </message>
    <message>
        <source>Learned from your check-ins: how much your sessions make you feel here.</source>
        <translation>Geleerd van je check-ins: hoeveel je hier van je trainingen voelt.</translation>
    </message>
    <message>
        <source>Your latest check-ins differ from the curve; the difference fades in days.</source>
        <translation>Je laatste check-ins wijken af van de curve; dat verschil zakt in dagen weg.</translation>
    </message>
    <message>
        <source>The scale runs from 0 to 10.</source>
        <translation>De schaal loopt van 0 tot 10.</translation>
    </message>
    <message>
        <source>{status} now</source>
        <translation>Nu: {status}</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nog niets gelogd</translation>
    </message>
    <message>
        <source>Readiness, 80&#xa0;% sure: {low}–{high}</source>
        <translation>Gereedheid, 80% zeker: {low}–{high}</translation>
    </message>
    <message>
        <source>Sharp pain pauses this forecast.</source>
        <translation>Scherpe pijn zet deze voorspelling stil.</translation>
    </message>
    <message>
        <source>Rest until {when}</source>
        <translation>Rust tot {when}</translation>
    </message>
    <message>
        <source>Ready until {when}, then sore for a while</source>
        <translation>Klaar tot {when}, daarna een tijdje spierpijn</translation>
    </message>
    <message>
        <source>Best window until {day}</source>
        <translation>Beste venster tot {day}</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Nog geen gegevens</translation>
    </message>
    <message>
        <source>No soreness expected</source>
        <translation>Geen spierpijn verwacht</translation>
    </message>
    <message>
        <source>Gone since {gone}</source>
        <translation>Weg sinds {gone}</translation>
    </message>
    <message>
        <source>Peaked {peak}, gone {gone}</source>
        <translation>Piek was {peak}, weg {gone}</translation>
    </message>
    <message>
        <source>Peaks {peak}, gone {gone}</source>
        <translation>Piek {peak}, weg {gone}</translation>
    </message>
    <message>
        <source>Soreness curve. {finding}. Now {soreness} of 10. Arrow keys read it off.</source>
        <translation>Curve van de spierpijn. {finding}. Nu {soreness} van 10. Lees haar af met de pijltjestoetsen.</translation>
    </message>
    <message>
        <source>Why soreness is {soreness} now</source>
        <translation>Waarom de spierpijn nu {soreness} is</translation>
    </message>
    <message>
        <source>You reported {reported}, the curve says {expected}. The advice follows the worse of both.</source>
        <translation>Jij meldde {reported}, de curve zegt {expected}. Het advies volgt de slechtste van de twee.</translation>
    </message>
    <message>
        <source>Too few check-ins to tell how accurate this is.</source>
        <translation>Te weinig check-ins om te zeggen hoe nauwkeurig dit is.</translation>
    </message>
    <message>
        <source>Off by {error} points on average</source>
        <translation>Gemiddeld {error} punten ernaast</translation>
    </message>
    <message>
        <source>{reports} check-ins; {inside} fell inside the band.</source>
        <translation>{reports} check-ins; {inside} binnen de band.</translation>
    </message>
</context>
<context>
    <name>NameChoosing</name>
    <message>
        <source>A new exercise</source>
        <translation>Een nieuwe oefening</translation>
    </message>
    <message>
        <source>One that is known here</source>
        <translation>Een bekende oefening</translation>
    </message>
    <message>
        <source>Another exercise</source>
        <translation>Een andere oefening</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message numerus="yes">
        <source>%n without muscles: kept, but not part of the forecast</source>
        <translation>
            <numerusform>%n zonder spieren: wordt bewaard, maar telt niet mee in de voorspelling</numerusform>
            <numerusform>%n zonder spieren: worden bewaard, maar tellen niet mee in de voorspelling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message numerus="yes">
        <source>%n new exercise(s)</source>
        <translation>
            <numerusform>%n nieuwe oefening</numerusform>
            <numerusform>%n nieuwe oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercise(s) to look at</source>
        <translation>
            <numerusform>%n oefening om na te kijken</numerusform>
            <numerusform>%n oefeningen om na te kijken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n herkend</numerusform>
            <numerusform>%n herkend</numerusform>
        </translation>
    </message>
    <message>
        <source>What names stand for</source>
        <translation>Waar namen voor staan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Match {name}</source>
        <translation>Oefening kiezen voor {name}</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
</context>
<context>
    <name>PlanChoicePanel</name>
    <message>
        <source>A part of the body</source>
        <translation>Een deel van je lichaam</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Schema’s</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nog eens hetzelfde</translation>
    </message>
</context>
<context>
    <name>PlanChoosing</name>
    <message>
        <source>Plan a session</source>
        <translation>Training plannen</translation>
    </message>
</context>
<context>
    <name>PlanCurveCard</name>
    <message>
        <source>With this session</source>
        <translation>Met deze training</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Zonder</translation>
    </message>
    <message>
        <source>80&#xa0;% band</source>
        <translation>80%-band</translation>
    </message>
    <message>
        <source>Soreness if you train {when}</source>
        <translation>Spierpijn als je {when} traint</translation>
    </message>
    <message>
        <source>Soreness in the days ahead</source>
        <translation>Spierpijn in de komende dagen</translation>
    </message>
    <message>
        <source>{title}, {muscle}: highest {soreness}</source>
        <translation>{title}, {muscle}: hoogste {soreness}</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Strength</source>
        <translation>Kracht</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Move {session} to {when}, the first good hour</source>
        <translation>{session} verplaatsen naar {when}, het eerste goede uur</translation>
    </message>
    <message>
        <source>Not logged yet</source>
        <translation>Nog niet gelogd</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>Te vroeg</translation>
    </message>
    <message>
        <source>Did you do it?</source>
        <translation>Heb je het gedaan?</translation>
    </message>
    <message>
        <source>No good hour within a week</source>
        <translation>Geen goed uur binnen een week</translation>
    </message>
    <message>
        <source>A good hour</source>
        <translation>Een goed uur</translation>
    </message>
    <message>
        <source>First good hour: {when}</source>
        <translation>Eerste goede uur: {when}</translation>
    </message>
    <message>
        <source>It loads no muscle group that is followed.</source>
        <translation>Het belast geen spiergroep die wordt gevolgd.</translation>
    </message>
    <message>
        <source>Log it, or give it another hour. Nothing counts before that.</source>
        <translation>Log het, of geef het een ander uur. Tot dan telt het niet mee.</translation>
    </message>
    <message>
        <source>Every main muscle group is ready then.</source>
        <translation>Elke belangrijke spiergroep is dan klaar.</translation>
    </message>
    <message>
        <source>Decided by {muscle}.</source>
        <translation>Bepalend: {muscle}.</translation>
    </message>
    <message>
        <source>Decided by {muscle}; {other} ready {when}.</source>
        <translation>Bepalend: {muscle}; {other} klaar {when}.</translation>
    </message>
    <message>
        <source>Nothing logged yet, so nothing in the way</source>
        <translation>Nog niets gelogd, dus niets in de weg</translation>
    </message>
    <message>
        <source>Not within a week</source>
        <translation>Niet binnen een week</translation>
    </message>
    <message>
        <source>Ready now</source>
        <translation>Nu klaar</translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation>Vanaf {when}</translation>
    </message>
    <message>
        <source>{first} and {second} collide</source>
        <translation>{first} en {second} botsen</translation>
    </message>
    <message>
        <source>{gap} apart, their signals partly work against each other. Lift in the morning and do endurance at least {least} later, or on another day.</source>
        <translation>Met {gap} ertussen werken hun signalen elkaar deels tegen. Doe kracht in de ochtend en duur minstens {least} later, of op een andere dag.</translation>
    </message>
    <message>
        <source>Over months: give strength and endurance blocks of several weeks each, one focus at a time.</source>
        <translation>Over maanden: geef kracht en duur elk blokken van enkele weken, met één nadruk tegelijk.</translation>
    </message>
</context>
<context>
    <name>PlannerFlow</name>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Duur gewijzigd</translation>
    </message>
    <message>
        <source>Removed from the plan</source>
        <translation>Uit het plan gehaald</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Gelogd</translation>
    </message>
    <message>
        <source>Export to a calendar</source>
        <translation>Naar een agenda exporteren</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dit plan</translation>
    </message>
    <message>
        <source>Enter it set by set</source>
        <translation>Set voor set invoeren</translation>
    </message>
    <message>
        <source>Log as planned</source>
        <translation>Log zoals gepland</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Remove from the plan</source>
        <translation>Uit het plan halen</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
</context>
<context>
    <name>PlannerPage</name>
    <message>
        <source>The week ahead</source>
        <translation>De komende week</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Niets gepland</translation>
    </message>
    <message>
        <source>Choose a routine or a part of the body, and see when it is a good hour.</source>
        <translation>Kies een schema of een deel van je lichaam, en zie wanneer het een goed uur is.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Drag a session to another day or hour</source>
        <translation>Sleep een training naar een andere dag of een ander uur</translation>
    </message>
    <message>
        <source>The next seven days are free</source>
        <translation>De komende zeven dagen zijn vrij</translation>
    </message>
    <message>
        <source>Drag a session to another day or hour; swipe for the days after</source>
        <translation>Sleep een training naar een andere dag of een ander uur; veeg voor de dagen erna</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Training plannen</translation>
    </message>
    <message>
        <source>More about this plan</source>
        <translation>Meer over dit plan</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Put the newest back-up back</source>
        <translation>Nieuwste back-up terugzetten</translation>
    </message>
    <message>
        <source>Begin with an empty database</source>
        <translation>Met een lege database beginnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>“{name}” cannot be imported: {reason}</source>
        <translation>‘{name}’ kan niet worden geïmporteerd: {reason}</translation>
    </message>
    <message>
        <source>The back-up {name} cannot be used. {reason}</source>
        <translation>De back-up {name} is niet te gebruiken. {reason}</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>‘{name}’ kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>‘{name}’ kon niet worden opgeslagen: {reason}.</translation>
    </message>
    <message>
        <source>More than {count} rows cannot be read; the first is {reason}</source>
        <translation>Meer dan {count} rijen zijn niet te lezen; de eerste is {reason}</translation>
    </message>
    <message>
        <source>None of its rows can be read; the first is {reason}</source>
        <translation>Geen van de rijen is te lezen; de eerste is {reason}</translation>
    </message>
    <message>
        <source>row {count}: {reason}</source>
        <translation>rij {count}: {reason}</translation>
    </message>
    <message>
        <source>It holds a course or a planned workout, not a recorded activity.</source>
        <translation>Het bevat een route of een geplande training, geen vastgelegde activiteit.</translation>
    </message>
    <message>
        <source>It holds {reason}, not a recorded activity.</source>
        <translation>Het bevat {reason}, geen vastgelegde activiteit.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>De database {name} is beschadigd.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Sluit het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>It was set aside, unchanged, as {path}. The newest good back-up is {backup}; restore it to go on.</source>
        <translation>Ze is ongewijzigd apart gezet als {path}. De nieuwste goede back-up is {backup}; zet die terug om verder te gaan.</translation>
    </message>
    <message>
        <source>It was set aside, unchanged, as {path}. There is no back-up of it, so the next start begins empty.</source>
        <translation>Ze is ongewijzigd apart gezet als {path}. Er is geen back-up van, dus de volgende start begint leeg.</translation>
    </message>
    <message>
        <source>The newest good back-up is {backup}; restore it to go on.</source>
        <translation>De nieuwste goede back-up is {backup}; zet die terug om verder te gaan.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of Herstel.</source>
        <translation>De database {name} is geschreven door een nieuwere versie van Herstel.</translation>
    </message>
    <message>
        <source>It was not changed. Install the newer version to open it.</source>
        <translation>Er is niets aan veranderd. Installeer de nieuwere versie om haar te openen.</translation>
    </message>
    <message>
        <source>The file {name} is not a database of Herstel.</source>
        <translation>Het bestand {name} is geen database van Herstel.</translation>
    </message>
    <message>
        <source>It was not changed. Choose another file.</source>
        <translation>Er is niets aan veranderd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{name}” is the database that is open.</source>
        <translation>“{name}” is de database die open is.</translation>
    </message>
    <message>
        <source>Herstel already has this database open in another window.</source>
        <translation>Herstel heeft deze database al open in een ander venster.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it first.</source>
        <translation>Ga daar verder, of sluit dat venster eerst.</translation>
    </message>
    <message>
        <source>Another program is using the database {name}.</source>
        <translation>Een ander programma gebruikt de database {name}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>Er is niets veranderd. Sluit het andere programma en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>De schijf is vol, dus dit kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Everything saved earlier is safe. Free some space and try again.</source>
        <translation>Alles wat je eerder opsloeg is veilig. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file {name} cannot be opened for writing.</source>
        <translation>Het bestand {name} kan niet worden geopend om in te schrijven.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check that the folder exists and that you may write to it.</source>
        <translation>Er is niets veranderd. Kijk of de map bestaat en of je erin mag schrijven.</translation>
    </message>
    <message>
        <source>The disk failed while reading or writing the database.</source>
        <translation>De schijf haperde bij het lezen of schrijven van de database.</translation>
    </message>
    <message>
        <source>Everything saved earlier is safe. Check the disk, then open the program again.</source>
        <translation>Alles wat je eerder opsloeg is veilig. Kijk de schijf na en open het programma daarna opnieuw.</translation>
    </message>
    <message>
        <source>This entry is no longer in the database.</source>
        <translation>Dit staat niet meer in de database.</translation>
    </message>
    <message>
        <source>Nothing was changed. Go back and look at the list again.</source>
        <translation>Er is niets veranderd. Ga terug en kijk opnieuw in de lijst.</translation>
    </message>
    <message>
        <source>A value lies outside what can be stored ({rule}).</source>
        <translation>Een waarde valt buiten wat kan worden opgeslagen ({rule}).</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the value and try again.</source>
        <translation>Er is niets veranderd. Pas de waarde aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The back-up could not be verified.</source>
        <translation>De back-up kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>Your data is safe. Try again in a moment.</source>
        <translation>Je gegevens zijn veilig. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>There is no back-up {name}.</source>
        <translation>Er is geen back-up {name}.</translation>
    </message>
    <message>
        <source>The back-up {name} is damaged.</source>
        <translation>De back-up {name} is beschadigd.</translation>
    </message>
    <message>
        <source>The back-up {name} was changed after it was made.</source>
        <translation>De back-up {name} is veranderd nadat ze was gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another back-up.</source>
        <translation>Er is niets veranderd. Kies een andere back-up.</translation>
    </message>
    <message>
        <source>The tables could not be written into {name}.</source>
        <translation>De tabellen konden niet worden opgeslagen in {name}.</translation>
    </message>
    <message>
        <source>Your data is safe. Choose a folder that you may write to, with room on its disk.</source>
        <translation>Je gegevens zijn veilig. Kies een map waarin je mag schrijven, op een schijf met ruimte.</translation>
    </message>
    <message>
        <source>Your data is safe; choose another folder.</source>
        <translation>Je gegevens zijn veilig; kies een andere map.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} kon niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>The report could not be painted.</source>
        <translation>Het verslag kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>Het rapport is gestopt.</translation>
    </message>
    <message>
        <source>Nothing was written; your data is safe.</source>
        <translation>Er is niets opgeslagen; je gegevens zijn veilig.</translation>
    </message>
    <message>
        <source>Choose another folder; nothing was changed.</source>
        <translation>Kies een andere map; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Nothing was imported, and your data is as it was.</source>
        <translation>Er is niets geïmporteerd, en je gegevens zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>De import is gestopt.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>De export is gestopt.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Er is niets weggeschreven.</translation>
    </message>
    <message>
        <source>The archive is locked with a password.</source>
        <translation>Het archief is met een wachtwoord vergrendeld.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that is not known here.</source>
        <translation>Het archief is ingepakt op een manier die hier onbekend is.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Er is geen bestand ‘{name}’.</translation>
    </message>
    <message>
        <source>“{name}” is not a file.</source>
        <translation>‘{name}’ is geen bestand.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>‘{name}’ is leeg.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of a program that is known here.</source>
        <translation>‘{name}’ is geen bestand van een programma dat hier bekend is.</translation>
    </message>
    <message>
        <source>“{name}” is not a file of {program}.</source>
        <translation>‘{name}’ is geen bestand van {program}.</translation>
    </message>
    <message>
        <source>There is no format “{name}”.</source>
        <translation>Er is geen formaat ‘{name}’.</translation>
    </message>
    <message>
        <source>The formats are {names}.</source>
        <translation>De formaten zijn {names}.</translation>
    </message>
    <message>
        <source>It is larger than {count} MB.</source>
        <translation>Het is groter dan {count} MB.</translation>
    </message>
    <message>
        <source>It is not a text file.</source>
        <translation>Het is geen tekstbestand.</translation>
    </message>
    <message>
        <source>Its dates can be read in two ways, such as “{value}”.</source>
        <translation>De datums zijn op twee manieren te lezen, zoals ‘{value}’.</translation>
    </message>
    <message>
        <source>It holds no workouts.</source>
        <translation>Het bevat geen trainingen.</translation>
    </message>
    <message>
        <source>It holds no finished session.</source>
        <translation>Het bevat geen afgeronde training.</translation>
    </message>
    <message>
        <source>It declares entities, which no training program does.</source>
        <translation>Het legt entiteiten vast, en dat doet geen trainingsprogramma.</translation>
    </message>
    <message>
        <source>It is a route without times, not a recorded activity.</source>
        <translation>Het is een route zonder tijden, geen vastgelegde activiteit.</translation>
    </message>
    <message>
        <source>It breaks off or is damaged at line {count} ({detail}).</source>
        <translation>Het breekt af of is beschadigd op regel {count} ({detail}).</translation>
    </message>
    <message>
        <source>Row {count} breaks off or is damaged ({detail}).</source>
        <translation>Rij {count} breekt af of is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>It breaks off or is damaged ({detail}).</source>
        <translation>Het breekt af of is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>The recording breaks off or is damaged ({detail}).</source>
        <translation>De opname breekt af of is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({detail}).</source>
        <translation>Het archief is beschadigd of vergrendeld ({detail}).</translation>
    </message>
    <message>
        <source>The database is damaged ({detail}).</source>
        <translation>De database is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>It is damaged ({detail}).</source>
        <translation>Het is beschadigd ({detail}).</translation>
    </message>
    <message>
        <source>The archive holds no export.</source>
        <translation>Het archief bevat geen export.</translation>
    </message>
    <message>
        <source>The archive holds more files than any real export.</source>
        <translation>Het archief bevat meer bestanden dan een echte export.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than any real export.</source>
        <translation>Het archief wordt uitgepakt groter dan welke echte export ook.</translation>
    </message>
    <message>
        <source>It unpacks to more than any real export.</source>
        <translation>Het wordt uitgepakt groter dan welke echte export ook.</translation>
    </message>
    <message>
        <source>The document is too large.</source>
        <translation>Het document is te groot.</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} is te groot.</translation>
    </message>
    <message>
        <source>The document is not JSON ({detail}).</source>
        <translation>Het document is geen JSON ({detail}).</translation>
    </message>
    <message>
        <source>The file is not a document of Herstel.</source>
        <translation>Het bestand is geen document van Herstel.</translation>
    </message>
    <message>
        <source>The document was written by a newer version of Herstel.</source>
        <translation>Het document is geschreven door een nieuwere versie van Herstel.</translation>
    </message>
    <message>
        <source>In the document, {detail}.</source>
        <translation>In het document klopt iets niet: {detail}.</translation>
    </message>
    <message>
        <source>Its cells do not match the header.</source>
        <translation>De cellen passen niet bij de kop.</translation>
    </message>
    <message>
        <source>“{value}” is not a date that can be read.</source>
        <translation>‘{value}’ is geen leesbare datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>‘{value}’ is geen getal.</translation>
    </message>
    <message>
        <source>{value} is not plausible.</source>
        <translation>{value} is niet aannemelijk.</translation>
    </message>
    <message>
        <source>It names no exercise.</source>
        <translation>Er staat geen oefening bij.</translation>
    </message>
    <message>
        <source>“{value}” is not a known kind of set.</source>
        <translation>‘{value}’ is geen bekend soort set.</translation>
    </message>
    <message>
        <source>“{value}” is not a known unit.</source>
        <translation>‘{value}’ is geen bekende eenheid.</translation>
    </message>
    <message>
        <source>“{value}” is not a known activity.</source>
        <translation>‘{value}’ is geen bekende activiteit.</translation>
    </message>
    <message>
        <source>It does not say how long it lasted.</source>
        <translation>Er staat niet bij hoe lang het duurde.</translation>
    </message>
    <message>
        <source>It does not say which muscles were sore.</source>
        <translation>Er staat niet bij welke spieren pijn deden.</translation>
    </message>
    <message>
        <source>{value} lies in the future.</source>
        <translation>{value} ligt in de toekomst.</translation>
    </message>
    <message>
        <source>It is damaged: {value}.</source>
        <translation>Het is beschadigd: {value}.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>settings of a sport</source>
        <translation>instellingen van een sport</translation>
    </message>
    <message>
        <source>settings of a device</source>
        <translation>instellingen van een apparaat</translation>
    </message>
    <message>
        <source>weights of a scale</source>
        <translation>gewichten van een weegschaal</translation>
    </message>
    <message>
        <source>a planned workout</source>
        <translation>een geplande training</translation>
    </message>
    <message>
        <source>a course</source>
        <translation>een route</translation>
    </message>
    <message>
        <source>a day&apos;s steps</source>
        <translation>de stappen van een dag</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>een planning</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>totalen</translation>
    </message>
    <message>
        <source>blood pressures</source>
        <translation>bloeddrukmetingen</translation>
    </message>
    <message>
        <source>a segment</source>
        <translation>een segment</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>het bestand of de map bestaat niet</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>je hebt er geen toegang toe</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>er kan niet op worden geschreven</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>er is geen ruimte meer</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>de oorzaak is onbekend</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er ging iets mis.</translation>
    </message>
    <message>
        <source>Your data is safe. The details are in {path}.</source>
        <translation>Je gegevens zijn veilig. De details staan in {path}.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>Je gegevens zijn veilig.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%n row(s) will be left out</source>
        <translation>
            <numerusform>%n rij wordt overgeslagen</numerusform>
            <numerusform>%n rijen worden overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rij {row}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>Geschatte 1RM</translation>
    </message>
    <message>
        <source>Volume, own scale</source>
        <translation>Volume, eigen schaal</translation>
    </message>
    <message>
        <source>Log sets with a weight to follow an exercise.</source>
        <translation>Log sets met een gewicht om een oefening te volgen.</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
</context>
<context>
    <name>ProgressPlot</name>
    <message>
        <source>Estimated 1RM {weight} {unit}</source>
        <translation>Geschatte 1RM {weight} {unit}</translation>
    </message>
    <message>
        <source>Best set {weight} {unit} × {repetitions}</source>
        <translation>Beste set {weight} {unit} × {repetitions}</translation>
    </message>
    <message>
        <source>Volume {weight} {unit}</source>
        <translation>Volume {weight} {unit}</translation>
    </message>
</context>
<context>
    <name>QuickLogPage</name>
    <message>
        <source>Which muscles worked</source>
        <translation>Welke spieren werkten</translation>
    </message>
    <message>
        <source>How hard</source>
        <translation>Hoe zwaar</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Tijdsduur</translation>
    </message>
    <message>
        <source>Save workout</source>
        <translation>Training opslaan</translation>
    </message>
    <message>
        <source>Quick log</source>
        <translation>Snel loggen</translation>
    </message>
    <message>
        <source>Tap what you trained</source>
        <translation>Tik aan wat je trainde</translation>
    </message>
</context>
<context>
    <name>ReadinessSection</name>
    <message>
        <source>Readiness</source>
        <translation>Gereedheid</translation>
    </message>
    <message>
        <source>ready from {threshold}</source>
        <translation>klaar vanaf {threshold}</translation>
    </message>
</context>
<context>
    <name>ReadyChips</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Not ready</source>
        <translation>Niet klaar</translation>
    </message>
    <message>
        <source>Soreness 4 or more</source>
        <translation>Spierpijn 4 of meer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Log a workout to see when each muscle group is ready again.</source>
        <translation>Log een training en zie wanneer elke spiergroep weer klaar is.</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>Every muscle group with data is ready.</source>
        <translation>Elke spiergroep met gegevens is klaar.</translation>
    </message>
    <message>
        <source>How recovery went</source>
        <translation>Hoe het herstel ging</translation>
    </message>
    <message>
        <source>0–10 soreness</source>
        <translation>0–10 spierpijn</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>geen check-in</translation>
    </message>
</context>
<context>
    <name>RecoveryPlot</name>
    <message>
        <source>Soreness up to {soreness}</source>
        <translation>Spierpijn tot {soreness}</translation>
    </message>
    <message>
        <source>Not ready within 5 days</source>
        <translation>Niet klaar binnen 5 dagen</translation>
    </message>
    <message>
        <source>Ready {when}</source>
        <translation>Klaar {when}</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Sore this morning?</source>
        <translation>Spierpijn vanochtend?</translation>
    </message>
    <message>
        <source>30 seconds, sharper forecast</source>
        <translation>30 seconden, scherper beeld</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>range {low}–{high}</source>
        <translation>bereik {low}–{high}</translation>
    </message>
    <message>
        <source>soreness 0–10</source>
        <translation>spierpijn 0–10</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>geen check-in</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>voorspeld</translation>
    </message>
    <message>
        <source>80&#xa0;% band</source>
        <translation>80%-band</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>acute, 7 days</source>
        <translation>acuut, 7 dagen</translation>
    </message>
    <message>
        <source>chronic, 28 days</source>
        <translation>chronisch, 28 dagen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainingen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Ready again</source>
        <translation>Weer klaar</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Gemaakt op {day}</translation>
    </message>
    <message>
        <source>page {number} of {count}</source>
        <translation>pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Predictions are estimates, not medical advice.</source>
        <translation>Voorspellingen zijn schattingen, geen medisch advies.</translation>
    </message>
    <message>
        <source>Training and recovery</source>
        <translation>Training en herstel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>ReportFlow</name>
    <message>
        <source>Week, {days}</source>
        <translation>Week, {days}</translation>
    </message>
    <message>
        <source>Last 4 weeks, {days}</source>
        <translation>Laatste 4 weken, {days}</translation>
    </message>
    <message>
        <source>Last 12 weeks, {days}</source>
        <translation>Laatste 12 weken, {days}</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Verslag van</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Verslag opgeslagen</translation>
    </message>
</context>
<context>
    <name>RestTimes</name>
    <message>
        <source>As in the settings ({time})</source>
        <translation>Zoals in de instellingen ({time})</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Rust tussen sets</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This week, so far</source>
        <translation>Deze week, tot nu toe</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>No workout</source>
        <translation>Geen training</translation>
    </message>
    <message>
        <source>No muscle group was loaded</source>
        <translation>Er is geen spiergroep belast</translation>
    </message>
    <message>
        <source>Most loaded: {muscles}</source>
        <translation>Meest belast: {muscles}</translation>
    </message>
    <message>
        <source>The stronger the colour, the more hard sets</source>
        <translation>Hoe sterker de kleur, hoe meer zware sets</translation>
    </message>
    <message>
        <source>Hard sets so far</source>
        <translation>Zware sets tot nu toe</translation>
    </message>
    <message>
        <source>No check-in, so nothing to tell</source>
        <translation>Geen check-in, dus niets te melden</translation>
    </message>
    <message>
        <source>{done} of {days}</source>
        <translation>{done} van {days}</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Highest, {when}</source>
        <translation>Hoogste, {when}</translation>
    </message>
    <message>
        <source>No check-in to compare the forecast with</source>
        <translation>Geen check-in om de voorspelling mee te vergelijken</translation>
    </message>
    <message>
        <source>Forecast: too few check-ins to tell</source>
        <translation>Voorspelling: te weinig check-ins om iets te zeggen</translation>
    </message>
    <message>
        <source>{inside} of {ratings} ratings inside the 80&#xa0;% band, {share}&#xa0;%</source>
        <translation>{inside} van {ratings} meldingen binnen de 80%-band, {share}%</translation>
    </message>
    <message>
        <source>Every rating was within the forecast</source>
        <translation>Elke melding viel binnen de voorspelling</translation>
    </message>
    <message>
        <source>Forecast furthest off: {muscle}, {day}</source>
        <translation>Voorspelling het verst ernaast: {muscle}, {day}</translation>
    </message>
    <message>
        <source>Predicted {predicted} ({low}–{high}), reported {reported}</source>
        <translation>Voorspeld {predicted} ({low}–{high}), gemeld {reported}</translation>
    </message>
    <message>
        <source>The coming seven days</source>
        <translation>De komende zeven dagen</translation>
    </message>
    <message>
        <source>Everything is ready now</source>
        <translation>Alles is nu klaar</translation>
    </message>
    <message>
        <source>Everything is ready by {when}</source>
        <translation>Alles is {when} klaar</translation>
    </message>
    <message>
        <source>Not all is ready within a week</source>
        <translation>Niet alles is binnen een week klaar</translation>
    </message>
    <message>
        <source>Nothing logged, so nothing in the way</source>
        <translation>Niets gelogd, dus niets in de weg</translation>
    </message>
    <message>
        <source>Ready now: {names}</source>
        <translation>Nu klaar: {names}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Earlier week</source>
        <translation>Eerdere week</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Latere week</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Verslag maken</translation>
    </message>
    <message>
        <source>Nothing logged this week</source>
        <translation>Deze week niets gelogd</translation>
    </message>
    <message>
        <source>Log a workout or check in, and the week sums itself up here.</source>
        <translation>Log een training of doe een check-in, en hier staat je week op een rij.</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>Nothing was logged in this week</source>
        <translation>In deze week is niets gelogd</translation>
    </message>
    <message>
        <source>A week of rest, or one that was not written down.</source>
        <translation>Een week rust, of een die niet is opgeschreven.</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Weekoverzicht</translation>
    </message>
</context>
<context>
    <name>RoutineEditorPage</name>
    <message>
        <source>New routine</source>
        <translation>Nieuw schema</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Delete this routine</source>
        <translation>Dit schema verwijderen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name, such as Pull A</source>
        <translation>Naam, zoals Trekken A</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Oefening toevoegen</translation>
    </message>
    <message>
        <source>Save routine</source>
        <translation>Schema opslaan</translation>
    </message>
    <message>
        <source>An exercise that you did before opens with the sets of last time.</source>
        <translation>Een oefening die je eerder deed, opent met de sets van de vorige keer.</translation>
    </message>
    <message>
        <source>{name}: sets</source>
        <translation>{name}: sets</translation>
    </message>
    <message>
        <source>{name}: move up</source>
        <translation>{name}: omhoog</translation>
    </message>
    <message>
        <source>{name}: move down</source>
        <translation>{name}: omlaag</translation>
    </message>
    <message>
        <source>{name}: remove</source>
        <translation>{name}: weghalen</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineTargets</name>
    <message>
        <source>{name}: weight</source>
        <translation>{name}: gewicht</translation>
    </message>
    <message>
        <source>varies</source>
        <translation>wisselt</translation>
    </message>
    <message>
        <source>{name}: repetitions</source>
        <translation>{name}: herhalingen</translation>
    </message>
    <message>
        <source>{name}: seconds</source>
        <translation>{name}: seconden</translation>
    </message>
    <message>
        <source>{name}: metres</source>
        <translation>{name}: meters</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>keer</translation>
    </message>
</context>
<context>
    <name>RoutinesFlow</name>
    <message>
        <source>Start now</source>
        <translation>Nu beginnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Routine saved</source>
        <translation>Schema opgeslagen</translation>
    </message>
    <message>
        <source>Routine deleted</source>
        <translation>Schema verwijderd</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
</context>
<context>
    <name>RoutinesPage</name>
    <message>
        <source>Routines</source>
        <translation>Schema’s</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nieuw schema</translation>
    </message>
    <message>
        <source>No routine yet</source>
        <translation>Nog geen schema</translation>
    </message>
    <message>
        <source>A routine opens with the sets of last time, ready to tick off.</source>
        <translation>Een schema opent met de sets van de vorige keer, klaar om af te vinken.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Soreness appears 12 to 48 hours after a session.</source>
        <translation>Spierpijn komt 12 tot 48 uur na een training op.</translation>
    </message>
    <message>
        <source>It fades within 2 to 5 days.</source>
        <translation>Ze zakt binnen 2 tot 5 dagen weg.</translation>
    </message>
    <message>
        <source>How long it lasts depends on the session, on recovery and on sleep.</source>
        <translation>Hoe lang ze duurt, hangt af van de training, van herstel en van slaap.</translation>
    </message>
    <message>
        <source>Light soreness: keep moving at a lower intensity, or train another group.</source>
        <translation>Lichte spierpijn: blijf bewegen op een lagere intensiteit, of train een andere groep.</translation>
    </message>
    <message>
        <source>Severe soreness: rest this group for 48 to 72 hours.</source>
        <translation>Hevige spierpijn: geef deze groep 48 tot 72 uur rust.</translation>
    </message>
    <message>
        <source>Rest, food, light movement and good sleep help recovery.</source>
        <translation>Rust, eten, licht bewegen en goede slaap helpen bij het herstel.</translation>
    </message>
    <message>
        <source>Massage may relieve; it does not replace rest.</source>
        <translation>Massage kan verlichten; ze vervangt geen rust.</translation>
    </message>
    <message>
        <source>Soreness after unaccustomed or heavy load is a normal part of adapting.</source>
        <translation>Spierpijn na een ongewone of zware belasting hoort bij aanpassen.</translation>
    </message>
    <message>
        <source>After strength training, muscle is repaired stronger; protein and sleep matter.</source>
        <translation>Na krachttraining wordt spier sterker hersteld; eiwit en slaap tellen mee.</translation>
    </message>
    <message>
        <source>Endurance training builds mitochondria and capillaries: more stamina.</source>
        <translation>Duurtraining bouwt mitochondriën en haarvaten: je houdt het langer vol.</translation>
    </message>
    <message>
        <source>Strength and endurance signals partly work against each other.</source>
        <translation>De signalen van kracht en duur werken elkaar deels tegen.</translation>
    </message>
    <message>
        <source>Keep strength and endurance apart, by hours or by blocks of weeks.</source>
        <translation>Houd kracht en duur uit elkaar, met uren of met blokken van weken.</translation>
    </message>
    <message>
        <source>Train again once recovered, and before the gain is gone: about a week.</source>
        <translation>Train weer zodra je hersteld bent en voor de winst weg is: ongeveer een week.</translation>
    </message>
    <message>
        <source>Sharp pain is not soreness and overrides every forecast.</source>
        <translation>Scherpe pijn is geen spierpijn en gaat voor elke voorspelling.</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>How the prediction works</source>
        <translation>Hoe de voorspelling werkt</translation>
    </message>
</context>
<context>
    <name>ScalesCard</name>
    <message>
        <source>Hours slept</source>
        <translation>Uren geslapen</translation>
    </message>
    <message>
        <source>Sleep quality</source>
        <translation>Nachtrust</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Enough protein yesterday</source>
        <translation>Gisteren genoeg eiwit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Usually {hours}</source>
        <translation>Meestal {hours}</translation>
    </message>
    <message>
        <source>About 1.6 g per kg body weight</source>
        <translation>Ongeveer 1,6 g per kg lichaamsgewicht</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Slaap</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Very poor</source>
        <translation>Heel slecht</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Heel goed</translation>
    </message>
    <message>
        <source>Very low</source>
        <translation>Heel laag</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Heel hoog</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>SessionAlarm</name>
    <message>
        <source>The set has lasted long enough</source>
        <translation>De set heeft lang genoeg geduurd</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>De rust is voorbij</translation>
    </message>
</context>
<context>
    <name>SessionTimer</name>
    <message>
        <source>Rest, then {what}</source>
        <translation>Rust, daarna {what}</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>Rest is over</source>
        <translation>De rust is voorbij</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>{time} of {aim}</source>
        <translation>{time} van {aim}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>SessionWatch</name>
    <message>
        <source>{exercise}, {set}</source>
        <translation>{exercise}, {set}</translation>
    </message>
    <message>
        <source>the warm-up</source>
        <translation>de warming-up</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>set {number}</translation>
    </message>
</context>
<context>
    <name>SetMenu</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Deze set verwijderen</translation>
    </message>
    <message>
        <source>Kind of set</source>
        <translation>Soort set</translation>
    </message>
    <message>
        <source>Set removed</source>
        <translation>Set verwijderd</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>Set {number}, kind of set</source>
        <translation>Set {number}, soort set</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>Repetitions in reserve</source>
        <translation>Herhalingen in reserve</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Set {number}</source>
        <translation>Set {number}</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Meters</translation>
    </message>
</context>
<context>
    <name>SetsCard</name>
    <message>
        <source>In range</source>
        <translation>In bereik</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Eronder</translation>
    </message>
    <message>
        <source>Range 10–20</source>
        <translation>Bereik 10–20</translation>
    </message>
    <message>
        <source>Log strength sets to see how much each muscle group gets.</source>
        <translation>Log krachttraining en zie hoeveel sets elke spiergroep krijgt.</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
    <message>
        <source>How much, muscle by muscle</source>
        <translation>Hoeveel, spier voor spier</translation>
    </message>
</context>
<context>
    <name>SetsPlot</name>
    <message>
        <source>{sets} hard sets a week</source>
        <translation>{sets} zware sets per week</translation>
    </message>
    <message>
        <source>Range {low}–{high}</source>
        <translation>Bereik {low}–{high}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Day starts at</source>
        <translation>Dag begint om</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Pages and sheets appear without sliding</source>
        <translation>Pagina’s verschijnen zonder te schuiven</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Meer contrast</translation>
    </message>
    <message>
        <source>Stronger edges and second lines</source>
        <translation>Sterkere randen en tweede regels</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Voorspelling</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Ready from</source>
        <translation>Klaar vanaf</translation>
    </message>
    <message>
        <source>Readiness {number}</source>
        <translation>Gereedheid {number}</translation>
    </message>
    <message>
        <source>Strength and endurance apart</source>
        <translation>Kracht en duur uit elkaar</translation>
    </message>
    <message>
        <source>Rest from</source>
        <translation>Rust vanaf</translation>
    </message>
    <message>
        <source>Readiness {number}: soreness {soreness}, function {function}</source>
        <translation>Gereedheid {number}: spierpijn {soreness}, functie {function}</translation>
    </message>
    <message>
        <source>Soreness {soreness}, for {shortest}–{longest} hours</source>
        <translation>Spierpijn {soreness}, {shortest}–{longest} uur lang</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Wat de kleuren betekenen</translation>
    </message>
    <message>
        <source>System ({language})</source>
        <translation>Systeem ({language})</translation>
    </message>
    <message>
        <source>Logging</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>Effort of a set</source>
        <translation>Inspanning van een set</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Rust tussen sets</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>Morning check-in</source>
        <translation>Check-in in de ochtend</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Off. At {time} when on</source>
        <translation>Uit. Als het aan staat om {time}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Jouw gegevens</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exporteren</translation>
    </message>
    <message>
        <source>JSON, CSV, calendar or a report</source>
        <translation>JSON, CSV, agenda of een rapport</translation>
    </message>
    <message>
        <source>None made yet</source>
        <translation>Nog geen gemaakt</translation>
    </message>
    <message numerus="yes">
        <source>Last: {when}, %n kept</source>
        <translation>
            <numerusform>Laatste: {when}, %n bewaard</numerusform>
            <numerusform>Laatste: {when}, %n bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles blijft op deze computer</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Elke dag om {time}</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>Muscles it loads</source>
        <translation>Belaste spieren</translation>
    </message>
    <message>
        <source>Tap what it trains</source>
        <translation>Tik aan wat ze traint</translation>
    </message>
    <message>
        <source>Once for some of the load, twice for all of it.</source>
        <translation>Eén keer voor een deel van de belasting, twee keer voor alles.</translation>
    </message>
</context>
<context>
    <name>SharpPainCard</name>
    <message>
        <source>Sharp or joint pain</source>
        <translation>Scherpe pijn of gewrichtspijn</translation>
    </message>
    <message>
        <source>Which part is it nearest to?</source>
        <translation>Bij welk deel zit het?</translation>
    </message>
    <message>
        <source>Sudden, one-sided, swollen or bruised is not muscle soreness. We leave it out of the forecast.</source>
        <translation>Plotseling, eenzijdig, gezwollen of blauw is geen spierpijn. Dat blijft buiten de voorspelling.</translation>
    </message>
    <message>
        <source>This is not muscle soreness. Do not train this part, and see a doctor or physiotherapist if it is swollen or bruised, if you cannot put weight on it, or if it lasts. Dark urine with extreme pain or weakness needs a doctor at once.</source>
        <translation>Dit is geen spierpijn. Train dit deel niet, en ga naar een arts of fysiotherapeut als het gezwollen of blauw is, als je er niet op kunt steunen, of als het niet overgaat. Ga bij donkere urine met extreme pijn of zwakte meteen naar een arts.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ShortNames</name>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>Abs</source>
        <translation>Buik</translation>
    </message>
    <message>
        <source>Obliques</source>
        <translation>Schuine buik</translation>
    </message>
    <message>
        <source>Lats</source>
        <translation>Lats</translation>
    </message>
    <message>
        <source>Quads</source>
        <translation>Quads</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Rustig</translation>
    </message>
</context>
<context>
    <name>SleepCard</name>
    <message>
        <source>Long night</source>
        <translation>Lange nacht</translation>
    </message>
    <message>
        <source>Short night</source>
        <translation>Korte nacht</translation>
    </message>
    <message>
        <source>Line: mean</source>
        <translation>Lijn: gemiddelde</translation>
    </message>
    <message>
        <source>Check in on the mornings after training, with your hours of sleep, to compare long and short nights.</source>
        <translation>Doe op de ochtend na een training een check-in met je uren slaap, om lange en korte nachten te vergelijken.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in doen</translation>
    </message>
</context>
<context>
    <name>SleepPlot</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>Slept {sleep}</source>
        <translation>{sleep} geslapen</translation>
    </message>
    <message>
        <source>Recovered after {hours} h</source>
        <translation>Hersteld na {hours} u</translation>
    </message>
</context>
<context>
    <name>SorenessCard</name>
    <message>
        <source>Where it is sore</source>
        <translation>Waar je spierpijn hebt</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Voorkant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Achterkant</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n gemarkeerd</numerusform>
            <numerusform>%n gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Tap where it is sore</source>
        <translation>Tik aan waar je spierpijn hebt</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Voorspeld</translation>
    </message>
    <message>
        <source>80&#xa0;% band</source>
        <translation>80%-band</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Log a workout or check in to see how sore you get, and when.</source>
        <translation>Log een training of doe een check-in en zie hoeveel spierpijn je krijgt, en wanneer.</translation>
    </message>
    <message>
        <source>No soreness yet</source>
        <translation>Nog geen spierpijn</translation>
    </message>
    <message>
        <source>Log a workout</source>
        <translation>Training loggen</translation>
    </message>
</context>
<context>
    <name>SorenessPlot</name>
    <message>
        <source>Predicted {mean}, 80&#xa0;% sure {low}–{high}</source>
        <translation>Voorspeld {mean}, 80% zeker {low}–{high}</translation>
    </message>
    <message>
        <source>You reported {soreness}</source>
        <translation>Jij meldde {soreness}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Week van {day}</translation>
    </message>
</context>
<context>
    <name>Sports</name>
    <message>
        <source>Running</source>
        <translation>Hardlopen</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Rustige duurloop</translation>
    </message>
    <message>
        <source>Interval running</source>
        <translation>Intervaltraining lopen</translation>
    </message>
    <message>
        <source>Trail running</source>
        <translation>Trailrunning</translation>
    </message>
    <message>
        <source>Downhill running</source>
        <translation>Bergaf lopen</translation>
    </message>
    <message>
        <source>Treadmill running</source>
        <translation>Loopband</translation>
    </message>
    <message>
        <source>Sprinting</source>
        <translation>Sprinten</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Wandelen</translation>
    </message>
    <message>
        <source>Hiking</source>
        <translation>Bergwandelen</translation>
    </message>
    <message>
        <source>Walking with a load</source>
        <translation>Wandelen met bepakking</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Fietsen</translation>
    </message>
    <message>
        <source>Indoor cycling</source>
        <translation>Binnen fietsen</translation>
    </message>
    <message>
        <source>Mountain biking</source>
        <translation>Mountainbiken</translation>
    </message>
    <message>
        <source>Swimming</source>
        <translation>Zwemmen</translation>
    </message>
    <message>
        <source>Open-water swimming</source>
        <translation>Openwaterzwemmen</translation>
    </message>
    <message>
        <source>Rowing</source>
        <translation>Roeien</translation>
    </message>
    <message>
        <source>Kayaking and canoeing</source>
        <translation>Kajakken en kanoën</translation>
    </message>
    <message>
        <source>Stand-up paddling</source>
        <translation>Suppen</translation>
    </message>
    <message>
        <source>Elliptical trainer</source>
        <translation>Crosstrainer</translation>
    </message>
    <message>
        <source>Stair climber</source>
        <translation>Traplopen (toestel)</translation>
    </message>
    <message>
        <source>Air bike</source>
        <translation>Airbike</translation>
    </message>
    <message>
        <source>Ski ergometer</source>
        <translation>Skiërgometer</translation>
    </message>
    <message>
        <source>Cross-country skiing</source>
        <translation>Langlaufen</translation>
    </message>
    <message>
        <source>Alpine skiing</source>
        <translation>Skiën</translation>
    </message>
    <message>
        <source>Snowboarding</source>
        <translation>Snowboarden</translation>
    </message>
    <message>
        <source>Ice skating</source>
        <translation>Schaatsen</translation>
    </message>
    <message>
        <source>Inline skating</source>
        <translation>Skeeleren</translation>
    </message>
    <message>
        <source>Football (soccer)</source>
        <translation>Voetbal</translation>
    </message>
    <message>
        <source>American football</source>
        <translation>American football</translation>
    </message>
    <message>
        <source>Rugby</source>
        <translation>Rugby</translation>
    </message>
    <message>
        <source>Field hockey</source>
        <translation>Hockey</translation>
    </message>
    <message>
        <source>Ice hockey</source>
        <translation>IJshockey</translation>
    </message>
    <message>
        <source>Basketball</source>
        <translation>Basketbal</translation>
    </message>
    <message>
        <source>Handball</source>
        <translation>Handbal</translation>
    </message>
    <message>
        <source>Volleyball</source>
        <translation>Volleybal</translation>
    </message>
    <message>
        <source>Tennis</source>
        <translation>Tennis</translation>
    </message>
    <message>
        <source>Padel</source>
        <translation>Padel</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Squash</translation>
    </message>
    <message>
        <source>Badminton</source>
        <translation>Badminton</translation>
    </message>
    <message>
        <source>Table tennis</source>
        <translation>Tafeltennis</translation>
    </message>
    <message>
        <source>Climbing</source>
        <translation>Klimmen</translation>
    </message>
    <message>
        <source>Bouldering</source>
        <translation>Boulderen</translation>
    </message>
    <message>
        <source>Martial arts</source>
        <translation>Vechtsport</translation>
    </message>
    <message>
        <source>Boxing</source>
        <translation>Boksen</translation>
    </message>
    <message>
        <source>Judo and wrestling</source>
        <translation>Judo en worstelen</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Dancing</source>
        <translation>Dansen</translation>
    </message>
    <message>
        <source>Gymnastics</source>
        <translation>Turnen</translation>
    </message>
    <message>
        <source>Functional fitness class</source>
        <translation>Functionele fitnessles</translation>
    </message>
    <message>
        <source>HIIT</source>
        <translation>HIIT</translation>
    </message>
    <message>
        <source>Circuit training</source>
        <translation>Circuittraining</translation>
    </message>
    <message>
        <source>Aerobics class</source>
        <translation>Aerobicsles</translation>
    </message>
    <message>
        <source>Jumping rope</source>
        <translation>Touwtjespringen</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>Pilates</source>
        <translation>Pilates</translation>
    </message>
    <message>
        <source>Surfing</source>
        <translation>Surfen</translation>
    </message>
    <message>
        <source>Horse riding</source>
        <translation>Paardrijden</translation>
    </message>
    <message>
        <source>Skateboarding</source>
        <translation>Skateboarden</translation>
    </message>
    <message>
        <source>Garden and house work</source>
        <translation>Werk in huis en tuin</translation>
    </message>
    <message>
        <source>Other endurance</source>
        <translation>Andere duursport</translation>
    </message>
    <message>
        <source>Other sport</source>
        <translation>Andere sport</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Hardlopen</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Wandelen</translation>
    </message>
    <message>
        <source>Hike</source>
        <translation>Bergwandelen</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Fietsen</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Zwemmen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Roeien</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: minder</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: meer</translation>
    </message>
</context>
<context>
    <name>StrengthFlow</name>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dag en tijd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>This workout</source>
        <translation>Deze training</translation>
    </message>
    <message>
        <source>Workout discarded</source>
        <translation>Training weggegooid</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) not ticked, left out</source>
        <translation>
            <numerusform>%n set niet afgevinkt, weggelaten</numerusform>
            <numerusform>%n sets niet afgevinkt, weggelaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrengthPage</name>
    <message>
        <source>Title, time and note</source>
        <translation>Titel, tijd en notitie</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>Waar begin je mee?</translation>
    </message>
    <message>
        <source>Each exercise opens with the sets of last time.</source>
        <translation>Elke oefening opent met de sets van de vorige keer.</translation>
    </message>
    <message>
        <source>Keep as a draft and go back</source>
        <translation>Als concept bewaren en teruggaan</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Oefening toevoegen</translation>
    </message>
    <message>
        <source>Strength workout</source>
        <translation>Krachttraining</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{done} of {sets} sets</source>
        <translation>{done} van {sets} sets</translation>
    </message>
</context>
<context>
    <name>SubPageBar</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>TermLink</name>
    <message>
        <source>Explain this word</source>
        <translation>Leg dit woord uit</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Double-tap the chart to return to today</source>
        <translation>Tik dubbel op de grafiek voor vandaag</translation>
    </message>
</context>
<context>
    <name>TimingCard</name>
    <message>
        <source>Worst</source>
        <translation>Ergst</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Log workouts and check in to learn how fast you recover.</source>
        <translation>Log trainingen en doe check-ins, en leer hoe snel je herstelt.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in doen</translation>
    </message>
</context>
<context>
    <name>TimingPlot</name>
    <message numerus="yes">
        <source>%n check-in(s) while sore</source>
        <translation>
            <numerusform>%n check-in met spierpijn</numerusform>
            <numerusform>%n check-ins met spierpijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few check-ins to tell</source>
        <translation>Te weinig check-ins om iets te zeggen</translation>
    </message>
    <message>
        <source>Worst {first}–{last} h after training</source>
        <translation>Ergst {first}–{last} u na de training</translation>
    </message>
    <message>
        <source>Gone after {first}–{last} h</source>
        <translation>Weg na {first}–{last} u</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>te weinig</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>What the colours mean</source>
        <translation>Wat de kleuren betekenen</translation>
    </message>
    <message>
        <source>Everything is ready</source>
        <translation>Alles is klaar</translation>
    </message>
    <message>
        <source>Upper body is ready</source>
        <translation>Je bovenlichaam is klaar</translation>
    </message>
    <message>
        <source>Legs are ready</source>
        <translation>Je benen zijn klaar</translation>
    </message>
    <message>
        <source>Some groups are ready</source>
        <translation>Een deel is klaar</translation>
    </message>
    <message>
        <source>A day to recover</source>
        <translation>Een dag om te herstellen</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Nog geen gegevens</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Sore this morning?</source>
        <translation>Spierpijn vanochtend?</translation>
    </message>
    <message>
        <source>Sore today?</source>
        <translation>Spierpijn vandaag?</translation>
    </message>
    <message>
        <source>{ready} of {all} groups</source>
        <translation>{ready} van {all} groepen</translation>
    </message>
    <message>
        <source>Today {clock}</source>
        <translation>Vandaag {clock}</translation>
    </message>
    <message>
        <source>Tomorrow {clock}</source>
        <translation>Morgen {clock}</translation>
    </message>
    <message>
        <source>Yesterday {clock}</source>
        <translation>Gisteren {clock}</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zoals het was</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Voorspelling</translation>
    </message>
    <message>
        <source>{part} at their worst</source>
        <translation>{part} op hun ergst</translation>
    </message>
    <message>
        <source>{part} at its worst</source>
        <translation>{part} op zijn ergst</translation>
    </message>
    <message>
        <source>{ready} of {all} groups ready</source>
        <translation>{ready} van {all} groepen klaar</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nog niets gelogd</translation>
    </message>
    <message>
        <source>not ready this week</source>
        <translation>deze week niet klaar</translation>
    </message>
    <message>
        <source>ready in {hours} h</source>
        <translation>klaar over {hours} u</translation>
    </message>
    <message>
        <source>ready {when}</source>
        <translation>klaar {when}</translation>
    </message>
    <message>
        <source>soreness {soreness}</source>
        <translation>spierpijn {soreness}</translation>
    </message>
    <message>
        <source>Everything but {parts} is ready</source>
        <translation>Alles behalve {parts} is klaar</translation>
    </message>
    <message>
        <source>{parts} is ready</source>
        <translation>{parts} is klaar</translation>
    </message>
    <message>
        <source>{parts} are ready</source>
        <translation>{parts} zijn klaar</translation>
    </message>
    <message>
        <source>{part} are worst today</source>
        <translation>{part} vandaag op hun ergst</translation>
    </message>
    <message>
        <source>{part} is worst today</source>
        <translation>{part} vandaag op zijn ergst</translation>
    </message>
    <message>
        <source>{part} are worst tomorrow</source>
        <translation>{part} morgen op hun ergst</translation>
    </message>
    <message>
        <source>{part} is worst tomorrow</source>
        <translation>{part} morgen op zijn ergst</translation>
    </message>
    <message>
        <source>{part} are worst on {day}</source>
        <translation>{part} {day} op hun ergst</translation>
    </message>
    <message>
        <source>{part} is worst on {day}</source>
        <translation>{part} {day} op zijn ergst</translation>
    </message>
    <message>
        <source>Ready until {when}</source>
        <translation>Klaar tot {when}</translation>
    </message>
    <message>
        <source>Best window until {day}</source>
        <translation>Beste venster tot {day}</translation>
    </message>
    <message>
        <source>Last trained {day}</source>
        <translation>Laatst getraind {day}</translation>
    </message>
</context>
<context>
    <name>TodayPlace</name>
    <message>
        <source>What the colours mean</source>
        <translation>Wat de kleuren betekenen</translation>
    </message>
    <message>
        <source>Not shown for a week</source>
        <translation>Een week niet getoond</translation>
    </message>
</context>
<context>
    <name>TrainingCard</name>
    <message>
        <source>What was trained</source>
        <translation>Wat je trainde</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Import and export</source>
        <translation>Importeren en exporteren</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Eerdere imports</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Bestand importeren</translation>
    </message>
    <message>
        <source>Strong, Hevy and more, recognised by content</source>
        <translation>Strong, Hevy, FIT, CSV en meer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Spreadsheets</translation>
    </message>
    <message>
        <source>Planned sessions, and when muscles are ready again</source>
        <translation>Geplande trainingen, en wanneer spieren weer klaar zijn</translation>
    </message>
    <message>
        <source>One JSON document that can be imported again</source>
        <translation>Eén bestand, weer te importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Sets, activities and check-ins as CSV</source>
        <translation>Sets, activiteiten en check-ins als CSV</translation>
    </message>
    <message>
        <source>Workouts for Strong</source>
        <translation>Trainingen voor Strong</translation>
    </message>
    <message>
        <source>CSV in Strong&apos;s columns</source>
        <translation>CSV met de kolommen van Strong</translation>
    </message>
    <message>
        <source>Workouts for Hevy</source>
        <translation>Trainingen voor Hevy</translation>
    </message>
    <message>
        <source>CSV in Hevy&apos;s columns</source>
        <translation>CSV met de kolommen van Hevy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>A page or two to print or send</source>
        <translation>Een of twee pagina’s om te printen of te sturen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>%n workout(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s)</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing imported yet</source>
        <translation>Nog niets geïmporteerd</translation>
    </message>
    <message>
        <source>Years of history make the forecast yours from the first day.</source>
        <translation>Met jaren geschiedenis is de voorspelling vanaf dag één van jou.</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>1 w</source>
        <translation>1 w</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 w</translation>
    </message>
    <message>
        <source>12 w</source>
        <translation>12 w</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 j</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The forecast for your {muscles}</source>
        <translation>De voorspelling voor je {muscles}</translation>
    </message>
    <message>
        <source>Your {muscles}, predicted and reported</source>
        <translation>Je {muscles}, voorspeld en gemeld</translation>
    </message>
    <message>
        <source>Too little to tell for your {muscles}</source>
        <translation>Nog te weinig te zeggen over je {muscles}</translation>
    </message>
    <message>
        <source>More soreness in your {muscles} than forecast</source>
        <translation>Meer spierpijn in je {muscles} dan voorspeld</translation>
    </message>
    <message>
        <source>Less soreness in your {muscles} than forecast</source>
        <translation>Minder spierpijn in je {muscles} dan voorspeld</translation>
    </message>
    <message>
        <source>Soreness in your {muscles} is hard to forecast</source>
        <translation>Spierpijn in je {muscles} is lastig te voorspellen</translation>
    </message>
    <message>
        <source>{muscles} are your sorest groups</source>
        <translation>{muscles} hebben de meeste spierpijn</translation>
    </message>
    <message>
        <source>No muscle group stands out as the sorest</source>
        <translation>Geen spiergroep springt eruit met spierpijn</translation>
    </message>
    <message>
        <source>Reported soreness</source>
        <translation>Gemelde spierpijn</translation>
    </message>
    <message>
        <source>Nothing was sore</source>
        <translation>Nergens spierpijn</translation>
    </message>
    <message>
        <source>Weekly hard sets</source>
        <translation>Zware sets per week</translation>
    </message>
    <message>
        <source>Your first week is under way</source>
        <translation>Je eerste week is bezig</translation>
    </message>
    <message>
        <source>All muscle groups are in range</source>
        <translation>Alle spiergroepen in bereik</translation>
    </message>
    <message>
        <source>All muscle groups are below range</source>
        <translation>Alle spiergroepen onder bereik</translation>
    </message>
    <message>
        <source>No check-in yet to compare it with</source>
        <translation>Nog geen check-in om mee te vergelijken</translation>
    </message>
    <message>
        <source>too few to tell, {needed} are needed</source>
        <translation>te weinig, {needed} zijn nodig</translation>
    </message>
    <message>
        <source>weekly means</source>
        <translation>gemiddelden per week</translation>
    </message>
    <message>
        <source>monthly means</source>
        <translation>gemiddelden per maand</translation>
    </message>
    <message>
        <source>Hard sets, {first} to {last}</source>
        <translation>Zware sets, {first} tot {last}</translation>
    </message>
    <message>
        <source>From onset to ready, coming 5 days</source>
        <translation>Van opkomst tot klaar, komende 5 dagen</translation>
    </message>
    <message>
        <source>Recovery in the coming days</source>
        <translation>Herstel in de komende dagen</translation>
    </message>
    <message>
        <source>All clear</source>
        <translation>Alles klaar</translation>
    </message>
    <message>
        <source>All clear by {when}</source>
        <translation>Alles {when} klaar</translation>
    </message>
    <message>
        <source>Session load</source>
        <translation>Trainingsbelasting</translation>
    </message>
    <message>
        <source>Load so far</source>
        <translation>Belasting tot nu toe</translation>
    </message>
    <message>
        <source>Load is steady</source>
        <translation>De belasting is stabiel</translation>
    </message>
    <message>
        <source>Load varies as usual</source>
        <translation>De belasting wisselt zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Load is higher than usual</source>
        <translation>De belasting is hoger dan gewoonlijk</translation>
    </message>
    <message>
        <source>Load is lower than usual</source>
        <translation>De belasting is lager dan gewoonlijk</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Monotony</source>
        <translation>Monotonie</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Strain</translation>
    </message>
    <message>
        <source>Describes what you did. No ratio predicts injury.</source>
        <translation>Dit beschrijft wat je deed. Geen verhouding voorspelt een blessure.</translation>
    </message>
    <message>
        <source>Two check-ins are needed to begin with</source>
        <translation>Er zijn om te beginnen twee check-ins nodig</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nauwkeurigheid</translation>
    </message>
    <message>
        <source>Too few check-ins to tell for your {muscles}</source>
        <translation>Nog te weinig check-ins over je {muscles}</translation>
    </message>
    <message>
        <source>Your {muscles}: off by {points} points on average</source>
        <translation>Je {muscles}: gemiddeld {points} punt ernaast</translation>
    </message>
    <message>
        <source>Mean error, {reports}; lower is better</source>
        <translation>Gemiddelde fout, {reports}; lager is beter</translation>
    </message>
    <message>
        <source>Mean error, {reports}; a simpler guess does better</source>
        <translation>Gemiddelde fout, {reports}; een eenvoudiger gok doet het beter</translation>
    </message>
    <message>
        <source>{inside} of {reports}</source>
        <translation>{inside} van {reports}</translation>
    </message>
    <message>
        <source>Inside the 80&#xa0;% band</source>
        <translation>Binnen de 80%-band</translation>
    </message>
    <message>
        <source>Skill over last report</source>
        <translation>Winst op laatste melding</translation>
    </message>
    <message>
        <source>Your last report</source>
        <translation>Je laatste melding</translation>
    </message>
    <message>
        <source>Running median</source>
        <translation>Lopende mediaan</translation>
    </message>
    <message>
        <source>Fixed half-life of 36 h</source>
        <translation>Vaste halfwaardetijd 36 u</translation>
    </message>
    <message>
        <source>RPE × minutes a day</source>
        <translation>RPE × minuten per dag</translation>
    </message>
    <message>
        <source>{days} days are needed to tell</source>
        <translation>{days} dagen zijn nodig om iets te zeggen</translation>
    </message>
    <message>
        <source>Acute {share} above chronic</source>
        <translation>Acuut {share} boven chronisch</translation>
    </message>
    <message>
        <source>Acute {share} below chronic</source>
        <translation>Acuut {share} onder chronisch</translation>
    </message>
    <message>
        <source>Acute as high as chronic</source>
        <translation>Acuut even hoog als chronisch</translation>
    </message>
    <message>
        <source>Each cell is what you reported for a muscle group on a day; over longer ranges the highest report of the week or month. An empty cell is a day without a check-in. Sharp pain is left out: it is not soreness.</source>
        <translation>Elk vakje is wat je op een dag voor een spiergroep meldde; over langere periodes de hoogste melding van de week of maand. Een leeg vakje is een dag zonder check-in. Scherpe pijn telt niet mee: dat is geen spierpijn.</translation>
    </message>
    <message>
        <source>Sets with at most 4 repetitions in reserve, or unrated, without warm-ups; muscles that help count by their share. 10 to 20 sets a week gave most growth per effort in trained people (Schoenfeld 2017, Baz-Valle 2022). Fewer still keep what you have.</source>
        <translation>Sets met hoogstens 4 herhalingen in reserve, of zonder inspanning, zonder warming-ups; spieren die meehelpen tellen voor hun deel. 10 tot 20 sets per week gaven getrainde mensen de meeste groei voor de moeite (Schoenfeld 2017, Baz-Valle 2022). Met minder houd je vast wat je hebt.</translation>
    </message>
    <message>
        <source>Each bar runs from when a muscle group stopped being ready until it is ready again, by the present forecast. The darker part is where soreness of 4 or more is expected. New sessions move the bars.</source>
        <translation>Elke balk loopt van het moment dat een spiergroep niet meer klaar was tot ze het weer is, volgens de voorspelling van nu. In het donkere deel is spierpijn van 4 of meer te verwachten. Nieuwe trainingen verschuiven de balken.</translation>
    </message>
    <message>
        <source>The curve is the soreness predicted from your sessions and from the reports before each moment, never from later ones. Eight of ten reports should fall inside the band. Dots are what you reported, left and right together. Nothing is said of the forecast that chance alone would often bring about.</source>
        <translation>De lijn is de spierpijn die voorspeld wordt uit je trainingen en uit de meldingen vóór elk moment, nooit uit latere. Acht van de tien meldingen horen binnen de band te vallen. Stippen zijn wat je meldde, links en rechts samen. Over de voorspelling wordt niets gezegd wat toeval alleen ook vaak zou geven.</translation>
    </message>
    <message>
        <source>Load is rated exertion times minutes (Foster 2001). Acute and chronic are weighted means over about 7 and 28 days. Monotony is the mean of the last 7 days over their spread, strain is the week&apos;s load times monotony. Higher or lower than usual means further off than your own load varied in the past year. They describe what you did; no ratio of them predicts injury (Impellizzeri 2020).</source>
        <translation>Belasting is ervaren inspanning maal minuten (Foster 2001). Acuut en chronisch zijn gewogen gemiddelden over ongeveer 7 en 28 dagen. Monotonie is het gemiddelde van de laatste 7 dagen gedeeld door hun spreiding, strain is de belasting van de week maal de monotonie. Hoger of lager dan gewoonlijk betekent verder weg dan je eigen belasting het afgelopen jaar wisselde. Ze beschrijven wat je deed; geen verhouding ertussen voorspelt een blessure (Impellizzeri 2020).</translation>
    </message>
    <message>
        <source>Every check-in is compared with what was forecast just before it. The other bars are simple guesses for the same check-ins: your last report again, the middle of all reports before, and a fixed half-life since the last session.</source>
        <translation>Elke check-in wordt vergeleken met wat er vlak ervoor was voorspeld. De andere balken zijn eenvoudige gokken voor dezelfde check-ins: je laatste melding opnieuw, het midden van alle meldingen ervoor, en een vaste halfwaardetijd sinds de laatste training.</translation>
    </message>
    <message>
        <source>When soreness from a session like your latest is worst and when it is gone, at the speed your own check-ins speak for. The range holds every speed that they have not ruled out; n counts the check-ins made while soreness was expected. Below {needed} nothing is told.</source>
        <translation>Wanneer spierpijn van een training als je laatste het ergst is en wanneer ze weg is, in het tempo waar je eigen check-ins voor spreken. Het bereik bevat elk tempo dat ze niet hebben uitgesloten; n telt de check-ins op momenten dat er spierpijn te verwachten was. Onder {needed} wordt niets beweerd.</translation>
    </message>
    <message>
        <source>Each dot is a session that made the muscle group sore: the sleep in the night after it, and the hours until a check-in said 0 or 1 again. A difference is claimed only where a permutation test leaves chance at most {share}&#xa0;%, shared among all muscle groups compared. Even then something else may be behind it, such as harder sessions before short nights.</source>
        <translation>Elke stip is een training die de spiergroep spierpijn gaf: de slaap in de nacht erna, en de uren tot een check-in weer 0 of 1 zei. Een verschil wordt alleen gemeld als een permutatietoets het toeval hoogstens {share}% laat, verdeeld over alle vergeleken spiergroepen. Ook dan kan er iets anders achter zitten, zoals zwaardere trainingen voor korte nachten.</translation>
    </message>
    <message>
        <source>Time in strength sessions and in endurance. A dot marks weeks in which both loaded the same muscles within {hours} h of each other (a setting). Their signals partly work against each other: explosive strength suffers when endurance follows within 3 h (Schumann 2022), strength within 6 h (Robineau 2016). Sports that are neither are left out.</source>
        <translation>Tijd in krachttraining en in duurtraining. Een stip staat bij weken waarin beide binnen {hours} u van elkaar dezelfde spieren belastten (een instelling). Hun signalen werken elkaar deels tegen: explosieve kracht lijdt eronder als duur binnen 3 u volgt (Schumann 2022), kracht binnen 6 u (Robineau 2016). Sporten die geen van beide zijn, tellen niet mee.</translation>
    </message>
    <message>
        <source>The estimated one-repetition maximum is weight × (1 + repetitions / 30), after Epley 1985, of the best set of each session. Sets of more than {most} repetitions, warm-ups, assisted and timed sets do not count, nor do exercises with your own body weight. A direction is told from {needed} sessions on, and only where it is more than chance.</source>
        <translation>Het geschatte maximum voor één herhaling is gewicht × (1 + herhalingen / 30), naar Epley 1985, van de beste set van elke training. Sets van meer dan {most} herhalingen, warming-ups, sets met hulp en sets op tijd tellen niet mee, en oefeningen met je eigen lichaamsgewicht ook niet. Een richting wordt pas vanaf {needed} trainingen gemeld, en alleen als ze meer is dan toeval.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Voorspeld</translation>
    </message>
    <message>
        <source>Low, 10&#xa0;%</source>
        <translation>Laag, 10%</translation>
    </message>
    <message>
        <source>High, 90&#xa0;%</source>
        <translation>Hoog, 90%</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Muscle group</source>
        <translation>Spiergroep</translation>
    </message>
    <message>
        <source>Not ready from</source>
        <translation>Niet klaar vanaf</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Klaar om</translation>
    </message>
    <message>
        <source>Highest soreness</source>
        <translation>Hoogste spierpijn</translation>
    </message>
    <message>
        <source>Hard sets a week</source>
        <translation>Zware sets per week</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Bereik van</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Bereik tot</translation>
    </message>
    <message>
        <source>Load a day</source>
        <translation>Belasting per dag</translation>
    </message>
    <message>
        <source>Acute, 7 d</source>
        <translation>Acuut, 7 d</translation>
    </message>
    <message>
        <source>Chronic, 28 d</source>
        <translation>Chronisch, 28 d</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Gok</translation>
    </message>
    <message>
        <source>Mean error in points</source>
        <translation>Gemiddelde fout in punten</translation>
    </message>
    <message>
        <source>Worst from, h</source>
        <translation>Ergst vanaf, u</translation>
    </message>
    <message>
        <source>Worst to, h</source>
        <translation>Ergst tot, u</translation>
    </message>
    <message>
        <source>Gone from, h</source>
        <translation>Weg vanaf, u</translation>
    </message>
    <message>
        <source>Gone to, h</source>
        <translation>Weg tot, u</translation>
    </message>
    <message>
        <source>Check-ins while sore</source>
        <translation>Check-ins met spierpijn</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Sleep after it, h</source>
        <translation>Slaap erna, u</translation>
    </message>
    <message>
        <source>Recovered after, h</source>
        <translation>Hersteld na, u</translation>
    </message>
    <message>
        <source>Strength, min</source>
        <translation>Kracht, min</translation>
    </message>
    <message>
        <source>Endurance, min</source>
        <translation>Duur, min</translation>
    </message>
    <message>
        <source>Strength load</source>
        <translation>Belasting kracht</translation>
    </message>
    <message>
        <source>Endurance load</source>
        <translation>Belasting duur</translation>
    </message>
    <message>
        <source>Too close together</source>
        <translation>Te dicht op elkaar</translation>
    </message>
    <message>
        <source>Estimated 1RM, {unit}</source>
        <translation>Geschatte 1RM, {unit}</translation>
    </message>
    <message>
        <source>Best set, {unit}</source>
        <translation>Beste set, {unit}</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Herhalingen</translation>
    </message>
    <message>
        <source>Volume, {unit}</source>
        <translation>Volume, {unit}</translation>
    </message>
    <message>
        <source>Your recovery</source>
        <translation>Jouw herstel</translation>
    </message>
    <message>
        <source>Sleep and recovery</source>
        <translation>Slaap en herstel</translation>
    </message>
    <message>
        <source>Too few nights to tell</source>
        <translation>Te weinig nachten om iets te zeggen</translation>
    </message>
    <message>
        <source>No difference that stands out</source>
        <translation>Geen verschil dat eruit springt</translation>
    </message>
    <message>
        <source>No training of your {muscles} yet</source>
        <translation>Je {muscles} nog niet getraind</translation>
    </message>
    <message>
        <source>After {needed} mornings on which a muscle group is sore, its own recovery time stands here. Until then the forecast goes by what holds for most people.</source>
        <translation>Na {needed} ochtenden waarop een spiergroep pijn doet, staat hier haar eigen hersteltijd. Tot dan volgt de voorspelling wat voor de meeste mensen geldt.</translation>
    </message>
    <message>
        <source>{needed} long and {needed} short nights are needed</source>
        <translation>{needed} lange en {needed} korte nachten zijn nodig</translation>
    </message>
    <message>
        <source>{enough} h or more, n = {count}</source>
        <translation>{enough} u of meer, n = {count}</translation>
    </message>
    <message>
        <source>Less than {enough} h, n = {count}</source>
        <translation>Minder dan {enough} u, n = {count}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} u</translation>
    </message>
    <message>
        <source>hours to recover by hours of sleep</source>
        <translation>uren tot herstel per uren slaap</translation>
    </message>
    <message>
        <source>gone after {first}–{last} h, n = {count}</source>
        <translation>weg na {first}–{last} u, n = {count}</translation>
    </message>
    <message>
        <source>Strength and endurance</source>
        <translation>Kracht en duur</translation>
    </message>
    <message>
        <source>Only strength</source>
        <translation>Alleen kracht</translation>
    </message>
    <message>
        <source>Only endurance</source>
        <translation>Alleen duur</translation>
    </message>
    <message>
        <source>Strength and endurance kept apart</source>
        <translation>Kracht en duur goed gescheiden</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Uren per week</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Uren per maand</translation>
    </message>
    <message>
        <source>Strength a week</source>
        <translation>Kracht per week</translation>
    </message>
    <message>
        <source>Endurance a week</source>
        <translation>Duur per week</translation>
    </message>
    <message>
        <source>Too close</source>
        <translation>Te dicht</translation>
    </message>
    <message>
        <source>To keep them from each other&apos;s way, separate them by {hours} h, or in blocks of weeks with one focus.</source>
        <translation>Scheid ze met {hours} u, of in blokken van weken met één nadruk, zodat ze elkaar niet in de weg zitten.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Vooruitgang</translation>
    </message>
    <message>
        <source>Too few sessions to tell a direction</source>
        <translation>Te weinig trainingen voor een richting</translation>
    </message>
    <message>
        <source>{exercise}: up {change} {unit}</source>
        <translation>{exercise}: {change} {unit} omhoog</translation>
    </message>
    <message>
        <source>{exercise}: down {change} {unit}</source>
        <translation>{exercise}: {change} {unit} omlaag</translation>
    </message>
    <message>
        <source>{exercise}: no clear direction</source>
        <translation>{exercise}: geen duidelijke richting</translation>
    </message>
    <message>
        <source>Estimated 1RM in {unit}</source>
        <translation>Geschatte 1RM in {unit}</translation>
    </message>
    <message>
        <source>{needed} are needed</source>
        <translation>{needed} zijn nodig</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>Beste set</translation>
    </message>
    <message>
        <source>Estimated 1RM</source>
        <translation>Geschatte 1RM</translation>
    </message>
    <message>
        <source>Volume a session</source>
        <translation>Volume per training</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Muscle group</source>
        <translation>Spiergroep</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>TrendsPlace</name>
    <message>
        <source>Chart saved</source>
        <translation>Grafiek opgeslagen</translation>
    </message>
    <message>
        <source>Muscle group</source>
        <translation>Spiergroep</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>The file does not say; you did.</source>
        <translation>Het bestand zegt het niet; jij wel.</translation>
    </message>
    <message>
        <source>The file does not say. The plates suggest it.</source>
        <translation>Het bestand zegt het niet. De schijven wijzen erop.</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogram</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pond (lb)</translation>
    </message>
    <message>
        <source>Weight unit of the file</source>
        <translation>Gewichtseenheid van het bestand</translation>
    </message>
    <message>
        <source>Are the weights from {app} in {unit}?</source>
        <translation>Zijn de gewichten uit {app} in {unit}?</translation>
    </message>
    <message>
        <source>Are the weights in kg?</source>
        <translation>Zijn de gewichten in kg?</translation>
    </message>
    <message>
        <source>Are the weights in lb?</source>
        <translation>Zijn de gewichten in lb?</translation>
    </message>
</context>
<context>
    <name>WaitingNote</name>
    <message>
        <source>Working out your recovery again…</source>
        <translation>Je herstel wordt opnieuw berekend…</translation>
    </message>
</context>
<context>
    <name>WhenPanel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>{unit}: earlier</source>
        <translation>{unit}: eerder</translation>
    </message>
    <message>
        <source>{unit}: later</source>
        <translation>{unit}: later</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Neck</source>
        <translation>Nek</translation>
    </message>
    <message>
        <source>Trapezius</source>
        <translation>Trapezius</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schouders</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Borst</translation>
    </message>
    <message>
        <source>Biceps</source>
        <translation>Biceps</translation>
    </message>
    <message>
        <source>Triceps</source>
        <translation>Triceps</translation>
    </message>
    <message>
        <source>Forearms</source>
        <translation>Onderarmen</translation>
    </message>
    <message>
        <source>Abdominals</source>
        <translation>Buikspieren</translation>
    </message>
    <message>
        <source>Obliques</source>
        <translation>Schuine buikspieren</translation>
    </message>
    <message>
        <source>Lats</source>
        <translation>Brede rugspieren</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Bovenrug</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Onderrug</translation>
    </message>
    <message>
        <source>Glutes</source>
        <translation>Bilspieren</translation>
    </message>
    <message>
        <source>Hip abductors</source>
        <translation>Heupabductoren</translation>
    </message>
    <message>
        <source>Adductors</source>
        <translation>Adductoren</translation>
    </message>
    <message>
        <source>Quadriceps</source>
        <translation>Quadriceps</translation>
    </message>
    <message>
        <source>Hamstrings</source>
        <translation>Hamstrings</translation>
    </message>
    <message>
        <source>Calves</source>
        <translation>Kuiten</translation>
    </message>
    <message>
        <source>Shins</source>
        <translation>Schenen</translation>
    </message>
    <message>
        <source>trapezius, shoulders, biceps, triceps, forearms, abdominals, obliques, lats, glutes, hip abductors, adductors, quadriceps, hamstrings, calves, shins</source>
        <translation>trapezius, shoulders, forearms, lats, glutes, hip abductors, adductors, quadriceps, hamstrings, calves, shins</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Armen</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Romp</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Benen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Go light</source>
        <translation>Rustig aan</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Geen gegevens</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Nothing to feel.</source>
        <translation>Je voelt niets.</translation>
    </message>
    <message>
        <source>barely</source>
        <translation>nauwelijks</translation>
    </message>
    <message>
        <source>You feel it when you press on it.</source>
        <translation>Je voelt het als je erop drukt.</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>You feel it when you stretch it.</source>
        <translation>Je voelt het als je rekt.</translation>
    </message>
    <message>
        <source>You notice it when you use it.</source>
        <translation>Je merkt het als je de spier gebruikt.</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>You notice it all day.</source>
        <translation>Je merkt het de hele dag.</translation>
    </message>
    <message>
        <source>It is stiff, and moving is not pleasant.</source>
        <translation>De spier is stijf en bewegen is niet fijn.</translation>
    </message>
    <message>
        <source>You would rather not load it.</source>
        <translation>Je belast hem liever niet.</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>hevig</translation>
    </message>
    <message>
        <source>Everyday movements hurt.</source>
        <translation>Gewone bewegingen doen pijn.</translation>
    </message>
    <message>
        <source>You move around it.</source>
        <translation>Je beweegt eromheen.</translation>
    </message>
    <message>
        <source>It hurts even at rest.</source>
        <translation>Het doet zelfs in rust pijn.</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>ergst</translation>
    </message>
    <message>
        <source>As sore as you can imagine.</source>
        <translation>Erger kun je je niet voorstellen.</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Systeemthema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Licht thema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Donker thema</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systeemtaal</translation>
    </message>
    <message>
        <source>New to training</source>
        <translation>Net begonnen</translation>
    </message>
    <message>
        <source>6 to 24 months</source>
        <translation>6 tot 24 maanden</translation>
    </message>
    <message>
        <source>More than 2 years</source>
        <translation>Meer dan 2 jaar</translation>
    </message>
    <message>
        <source>Cells that do not match the header</source>
        <translation>Cellen die niet bij de kop passen</translation>
    </message>
    <message>
        <source>No readable date</source>
        <translation>Geen leesbare datum</translation>
    </message>
    <message>
        <source>No readable number</source>
        <translation>Geen leesbaar getal</translation>
    </message>
    <message>
        <source>Not plausible</source>
        <translation>Niet aannemelijk</translation>
    </message>
    <message>
        <source>No exercise named</source>
        <translation>Geen oefening genoemd</translation>
    </message>
    <message>
        <source>Unknown kind of set</source>
        <translation>Onbekend soort set</translation>
    </message>
    <message>
        <source>Unknown unit</source>
        <translation>Onbekende eenheid</translation>
    </message>
    <message>
        <source>Unknown activity</source>
        <translation>Onbekende activiteit</translation>
    </message>
    <message>
        <source>No length</source>
        <translation>Geen duur</translation>
    </message>
    <message>
        <source>No muscle named that was sore</source>
        <translation>Geen spier met spierpijn genoemd</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In de toekomst</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Import from {app}</source>
        <translation>Importeren uit {app}</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Alles kon worden gelezen</translation>
    </message>
    <message>
        <source>{rows}, {count} left out</source>
        <translation>{rows}, {count} weggelaten</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>heel licht</translation>
    </message>
    <message>
        <source>You hardly notice it.</source>
        <translation>Je merkt het nauwelijks.</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>You could go on all day.</source>
        <translation>Je houdt het de hele dag vol.</translation>
    </message>
    <message>
        <source>You can sing.</source>
        <translation>Je kunt erbij zingen.</translation>
    </message>
    <message>
        <source>somewhat easy</source>
        <translation>vrij licht</translation>
    </message>
    <message>
        <source>You can talk in sentences.</source>
        <translation>Je kunt in hele zinnen praten.</translation>
    </message>
    <message>
        <source>You can talk in short sentences.</source>
        <translation>Je kunt in korte zinnen praten.</translation>
    </message>
    <message>
        <source>somewhat hard</source>
        <translation>vrij zwaar</translation>
    </message>
    <message>
        <source>You can say a few words.</source>
        <translation>Je kunt een paar woorden zeggen.</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>zwaar</translation>
    </message>
    <message>
        <source>You would rather not talk.</source>
        <translation>Je praat liever niet.</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>heel zwaar</translation>
    </message>
    <message>
        <source>One word at a time.</source>
        <translation>Eén woord tegelijk.</translation>
    </message>
    <message>
        <source>You could do a little more, not much.</source>
        <translation>Er zat nog iets in, niet veel.</translation>
    </message>
    <message>
        <source>all out</source>
        <translation>maximaal</translation>
    </message>
    <message>
        <source>Nothing is left.</source>
        <translation>Er zit niets meer in.</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>A</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Werkset</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warming-up</translation>
    </message>
    <message>
        <source>Drop set</source>
        <translation>Dropset</translation>
    </message>
    <message>
        <source>To failure</source>
        <translation>Tot falen</translation>
    </message>
    <message>
        <source>Assisted</source>
        <translation>Met hulp</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} en {second}</translation>
    </message>
    <message>
        <source>{muscle}, {side}, soreness {soreness}</source>
        <translation>{muscle}, {side}, spierpijn {soreness}</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Halterstang</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Dumbbell</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Lichaamsgewicht</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Smith machine</source>
        <translation>Smith-machine</translation>
    </message>
    <message>
        <source>Muscles not known yet</source>
        <translation>Spieren nog niet bekend</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>niets nieuws</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>What is there now is backed up first.</source>
        <translation>Van wat er nu is wordt eerst een back-up gemaakt.</translation>
    </message>
    <message>
        <source>Cancelling leaves everything as it was.</source>
        <translation>Als je annuleert, blijft alles zoals het was.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Workout</name>
    <message>
        <source>Quick log</source>
        <translation>Snel loggen</translation>
    </message>
    <message>
        <source>Strength workout</source>
        <translation>Krachttraining</translation>
    </message>
    <message>
        <source>{muscle}: worst {worst}, ready {ready}</source>
        <translation>{muscle}: ergst {worst}, klaar {ready}</translation>
    </message>
    <message>
        <source>{muscle}: worst {worst}, stays ready</source>
        <translation>{muscle}: ergst {worst}, blijft klaar</translation>
    </message>
    <message>
        <source>{muscle} worst {worst}, ready {ready}</source>
        <translation>{muscle} ergst {worst}, klaar {ready}</translation>
    </message>
    <message>
        <source>{muscle} worst {worst}, stays ready</source>
        <translation>{muscle} ergst {worst}, blijft klaar</translation>
    </message>
</context>
<context>
    <name>WorkoutAnswers</name>
    <message>
        <source>1 Very easy</source>
        <translation>1 Heel licht</translation>
    </message>
    <message>
        <source>10 All out</source>
        <translation>10 Maximaal</translation>
    </message>
</context>
<context>
    <name>WorkoutFlow</name>
    <message>
        <source>When did it start?</source>
        <translation>Wanneer begon het?</translation>
    </message>
    <message>
        <source>Closed, not saved</source>
        <translation>Gesloten, niet opgeslagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>{workout} saved · {when}</source>
        <translation>{workout} opgeslagen · {when}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>It does not move the forecast</source>
        <translation>Dit verandert de voorspelling niet</translation>
    </message>
</context>
<context>
    <name>_RatingPanel</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Kant</translation>
    </message>
    <message>
        <source>Soreness</source>
        <translation>Spierpijn</translation>
    </message>
    <message>
        <source>0 None</source>
        <translation>0 Geen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>10 Worst</source>
        <translation>10 Ergst</translation>
    </message>
    <message>
        <source>{soreness} of 10, {word}.</source>
        <translation>{soreness} van 10, {word}.</translation>
    </message>
</context>
</TS>
