<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name></name>
    <message>
        <source>The map file {file} has no layer “{layer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file {file} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date-time group. Write 230952D NOV 26, 230952D, 0952Z or -50 (minutes ago).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J means “local time” and is not a zone. Write the letter of the zone, such as C, D or Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{letter}” is not a time zone. Zones are A to Z without J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is not a time of day. Hours go to 23, minutes to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{month}” is not a month. Write JAN, FEB, MAR … DEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day {day} in any month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {day} {month} in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved filter cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not classed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy or light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weapon named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is no counting rule of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} does not know {code}. It knows: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a box. Write west,south,east,north in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no grid: its zone {zone} is not between 1 and 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no grid: easting and northing need equally many digits, at most 5 each, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no grid: there is no square {square} in zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no grid: the square {square} of zone {zone} lies in band {bands}, not {band}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no grid: a grid looks like 38T PK 774 383.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no grid near here: write it with its zone, like 38T PK 774 383.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime; your change was not entered. Look at both versions, then enter what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the ceasefire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both, differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{km} km {direction} of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} m {direction} of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no position: it names the same axis twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no position: the latitude is beyond 90°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no position: the longitude is beyond 180°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no position: write it like 40.0764 47.0815 or 38T PK 774 383.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no position: minutes and seconds go from 0 to below 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no centre profile {name}. Profiles shipped: {shipped}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} cannot be used: {reason}. Mend the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre profile in this database cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codes} incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>involving {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of origin {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weapon {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codes} weapons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliability {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credibility {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severity {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the map box {box}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting rule: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavy weapons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire, explosion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air, UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm, mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void, duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} could not be verified and was removed. Use another medium, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing in it was changed. Choose a centre database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a centre database. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name, or make a new centre database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes): it was never a centre database, or a copy of one was broken off. Restore a backup, or make a new centre database under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Check its name, or connect the medium it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check that you may use it and that its medium is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a centre database. Nothing in it was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut off: {size} of {expected} bytes are there. Keep the file as it is and restore the last backup under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened ({reason}). Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open for reading only: the file, its folder or its medium is read-only. To change something, copy the database to a folder you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (schema {found}, here {known}). Nothing in it was changed. Install the newer version on this station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has an older schema ({found}, here {known}) and is read-only, so it cannot be brought up to date. Copy it to a folder you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing of this step was written. Free some space, then do the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds {path} locked. Close it there, or wait until it has finished, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: what it says does not fit together ({reason}). Keep the file as it is and restore the last backup under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). Nothing of this step was written. Check the disk or medium, then do the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: the file, its folder or its medium is read-only. Nothing was changed. Copy the database to a folder you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be opened ({reason}). Check that its folder is there and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air and UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossing, movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mines, ordnance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts against persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure, corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denial, interference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMG or grenade launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sniper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mortar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artillery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLRS or missile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tank or IFV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire, undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>airburst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explosion, undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controlled detonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overflight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnaissance UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>armed UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manned aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAV shot at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infiltration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overmanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy weapon in a prohibited zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing from storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air defence or EW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trench or position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine laying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detonation of a mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexploded ordnance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booby trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilian harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combatant captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water, power or gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corridor blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convoy harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cultural or religious site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jamming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire at monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propaganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weapons pointed or laser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breach of agreed notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third-party report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>controlled demolition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural or industrial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>celebratory fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by {left} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by {right} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both assessed, agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both assessed, differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint finding signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint finding revised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parties notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small arms up to 7.62 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy machine gun 12.7 to 14.5 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic grenade launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket-propelled grenade, anti-tank missile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anti-aircraft gun 20 to 57 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mortar below 82 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mortar 82 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mortar 120 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infantry fighting vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artillery below 122 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artillery 122 mm and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple rocket launcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvised explosive device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand grenade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UAV watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera or acoustic sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot line or complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peacekeeping contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>civilian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saw and heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from imagery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explosion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projectile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muzzle flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emplacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bursts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explosions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projectiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within a watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix within 50 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 500 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearing and range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named settlement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged by a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessed by one contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slight damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damage unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 small arms, complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 HMG, works, UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 heavy weapon, crossing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 wounded, heavy impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 fatality, corridor closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurred, no violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be verified, no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training or controlled detonation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watch officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of contingent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ESE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WNW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NNW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trucewatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What was already saved is safe; the last action may not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wounded {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contingent}: no assessment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contingent}: no assessment yet, the other side has filed its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contingent}: it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contingent}: it did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contingent}: undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contingent}: filed, sealed until both are filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DTG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid, north to south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K / W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed / wounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading: reliability and credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>no point on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>±{metres} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
