<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} incidents and reference events</source>
        <translation>
            <numerusform>{n} incident or reference event</numerusform>
            <numerusform>{n} incidents and reference events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation>
            <numerusform>Import {n} row</numerusform>
            <numerusform>Import {n} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data set “{name}” has {n} rows already; only new ones are added. Nothing is written yet.</source>
        <translation>
            <numerusform>The data set “{name}” has {n} row already; only new ones are added. Nothing is written yet.</numerusform>
            <numerusform>The data set “{name}” has {n} rows already; only new ones are added. Nothing is written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows lie outside the theatre.</source>
        <translation>
            <numerusform>{n} row lies outside the theatre.</numerusform>
            <numerusform>{n} rows lie outside the theatre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful rows stay out: their number stands twice, or something else is stored.</source>
        <translation>
            <numerusform>{n} doubtful row stays out: its number stands twice, or something else is stored.</numerusform>
            <numerusform>{n} doubtful rows stay out: their number stands twice, or something else is stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents here</source>
        <translation>
            <numerusform>{n} incident here</numerusform>
            <numerusform>{n} incidents here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents on one spot</source>
        <translation>
            <numerusform>{n} incident on one spot</numerusform>
            <numerusform>{n} incidents on one spot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} drawn</source>
        <translation>
            <numerusform>{n} drawn</numerusform>
            <numerusform>{n} drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a point</source>
        <translation>
            <numerusform>{n} without a point</numerusform>
            <numerusform>{n} without a point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows copied</source>
        <translation>
            <numerusform>{n} row copied</numerusform>
            <numerusform>{n} rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields to mend:</source>
        <translation>
            <numerusform>{n} field to mend:</numerusform>
            <numerusform>{n} fields to mend:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} field</numerusform>
            <numerusform>{n} fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were written to {file}.</source>
        <translation>
            <numerusform>{n} row was written to {file}.</numerusform>
            <numerusform>{n} rows were written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mandate ended {n} days ago</source>
        <translation>
            <numerusform>The mandate ended {n} day ago</numerusform>
            <numerusform>The mandate ended {n} days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days of the mandate are left</source>
        <translation>
            <numerusform>{n} day of the mandate is left</numerusform>
            <numerusform>{n} days of the mandate are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} stretches</source>
        <translation>
            <numerusform>{n} stretch</numerusform>
            <numerusform>{n} stretches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
