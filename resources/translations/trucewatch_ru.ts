<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name></name>
    <message>
        <source>The map file {file} has no layer “{layer}”.</source>
        <translation>В файле карты {file} нет слоя «{layer}».</translation>
    </message>
    <message>
        <source>The map file {file} cannot be read: {reason}</source>
        <translation>Файл карты {file} не читается: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not a date-time group. Write 230952D NOV 26, 230952D, 0952Z or -50 (minutes ago).</source>
        <translation>«{text}» — не группа даты-времени. Пишите 230952D NOV 26, 230952D, 0952Z или -50 (минут назад).</translation>
    </message>
    <message>
        <source>J means “local time” and is not a zone. Write the letter of the zone, such as C, D or Z.</source>
        <translation>J означает «местное время» и поясом не является. Укажите букву пояса, например C, D или Z.</translation>
    </message>
    <message>
        <source>“{letter}” is not a time zone. Zones are A to Z without J.</source>
        <translation>«{letter}» — не часовой пояс. Пояса обозначаются буквами A–Z, кроме J.</translation>
    </message>
    <message>
        <source>{time} is not a time of day. Hours go to 23, minutes to 59.</source>
        <translation>{time} — не время суток. Часы — до 23, минуты — до 59.</translation>
    </message>
    <message>
        <source>“{month}” is not a month. Write JAN, FEB, MAR … DEC.</source>
        <translation>«{month}» — не месяц. Пишите JAN, FEB, MAR … DEC.</translation>
    </message>
    <message>
        <source>There is no day {day} in any month.</source>
        <translation>Дня {day} нет ни в одном месяце.</translation>
    </message>
    <message>
        <source>There is no {day} {month} in that year.</source>
        <translation>Даты {day} {month} в этом году нет.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read: {reason}.</source>
        <translation>Сохранённый отбор не читается: {reason}.</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>тяжёлое</translation>
    </message>
    <message>
        <source>light</source>
        <translation>лёгкое</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>расходятся</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>not classed</source>
        <translation>класс не указан</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>справочные данные</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>outside the sectors</source>
        <translation>вне секторов</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Side of origin</source>
        <translation>Исходная сторона</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Оружие</translation>
    </message>
    <message>
        <source>Heavy or light</source>
        <translation>Тяжёлое или лёгкое</translation>
    </message>
    <message>
        <source>no weapon named</source>
        <translation>оружие не названо</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>нет сообщения</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Тяжесть</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Набор данных</translation>
    </message>
    <message>
        <source>the centre&apos;s own</source>
        <translation>данные центра</translation>
    </message>
    <message>
        <source>{code} is no counting rule of this profile.</source>
        <translation>Правила счёта {code} в этом профиле нет.</translation>
    </message>
    <message>
        <source>{option} does not know {code}. It knows: {known}.</source>
        <translation>{option}: код {code} неизвестен. Известны: {known}.</translation>
    </message>
    <message>
        <source>{text} is not a box. Write west,south,east,north in degrees.</source>
        <translation>{text} — не рамка. Пишите запад,юг,восток,север в градусах.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: its zone {zone} is not between 1 and 60.</source>
        <translation>«{text}» — не квадрат: зона {zone} не лежит между 1 и 60.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: easting and northing need equally many digits, at most 5 each, not {count}.</source>
        <translation>«{text}» — не квадрат: в восточной и северной координатах должно быть поровну цифр, не более 5 в каждой, а не {count}.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: there is no square {square} in zone {zone}.</source>
        <translation>«{text}» — не квадрат: в зоне {zone} нет квадрата {square}.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: the square {square} of zone {zone} lies in band {bands}, not {band}.</source>
        <translation>«{text}» — не квадрат: квадрат {square} зоны {zone} лежит в поясе {bands}, а не {band}.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: a grid looks like 38T PK 774 383.</source>
        <translation>«{text}» — не квадрат: квадрат пишется так: 38T PK 774 383.</translation>
    </message>
    <message>
        <source>“{text}” is no grid near here: write it with its zone, like 38T PK 774 383.</source>
        <translation>«{text}» — поблизости нет такого квадрата: пишите с зоной, так: 38T PK 774 383.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime; your change was not entered. Look at both versions, then enter what is right.</source>
        <translation>Запись тем временем изменил другой офицер; Ваше изменение не внесено. Посмотрите обе версии и внесите верное.</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>последние 24 часа</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>последние 90 дней</translation>
    </message>
    <message>
        <source>this watch</source>
        <translation>эта смена</translation>
    </message>
    <message>
        <source>since the ceasefire</source>
        <translation>с прекращения огня</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>любое время</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>2 values</source>
        <translation>2 значения</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщено</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>учтено</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>{left} only</source>
        <translation>только {left}</translation>
    </message>
    <message>
        <source>{right} only</source>
        <translation>только {right}</translation>
    </message>
    <message>
        <source>both, agree</source>
        <translation>оба, согласны</translation>
    </message>
    <message>
        <source>both, differ</source>
        <translation>оба, расходятся</translation>
    </message>
    <message>
        <source>joint finding</source>
        <translation>совм. заключение</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>пересмотрено</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>уведомлены</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>void</source>
        <translation>аннулировано</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дубликат</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>справочное</translation>
    </message>
    <message>
        <source>{km} km {direction} of {place}</source>
        <translation>{place}, {km} км {direction}</translation>
    </message>
    <message>
        <source>{m} m {direction} of {place}</source>
        <translation>{place}, {m} м {direction}</translation>
    </message>
    <message>
        <source>uncountable</source>
        <translation>не поддаётся счёту</translation>
    </message>
    <message>
        <source>“{text}” is no position: it names the same axis twice.</source>
        <translation>«{text}» — не положение: одна и та же ось названа дважды.</translation>
    </message>
    <message>
        <source>“{text}” is no position: the latitude is beyond 90°.</source>
        <translation>«{text}» — не положение: широта больше 90°.</translation>
    </message>
    <message>
        <source>“{text}” is no position: the longitude is beyond 180°.</source>
        <translation>«{text}» — не положение: долгота больше 180°.</translation>
    </message>
    <message>
        <source>“{text}” is no position: write it like 40.0764 47.0815 or 38T PK 774 383.</source>
        <translation>«{text}» — не положение: пишите так: 40.0764 47.0815 или 38T PK 774 383.</translation>
    </message>
    <message>
        <source>“{text}” is no position: minutes and seconds go from 0 to below 60.</source>
        <translation>«{text}» — не положение: минуты и секунды — от 0 и меньше 60.</translation>
    </message>
    <message>
        <source>There is no centre profile {name}. Profiles shipped: {shipped}.</source>
        <translation>Профиля центра {name} нет. Есть профили: {shipped}.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be used: {reason}. Mend the file and try again.</source>
        <translation>Профиль {name} непригоден: {reason}. Исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>The centre profile in this database cannot be read: {reason}.</source>
        <translation>Профиль центра в этой базе не читается: {reason}.</translation>
    </message>
    <message>
        <source>{codes} incidents</source>
        <translation>Инциденты: {codes}</translation>
    </message>
    <message>
        <source>status {codes}</source>
        <translation>состояние: {codes}</translation>
    </message>
    <message>
        <source>sector {codes}</source>
        <translation>сектор: {codes}</translation>
    </message>
    <message>
        <source>involving {codes}</source>
        <translation>с участием: {codes}</translation>
    </message>
    <message>
        <source>side of origin {codes}</source>
        <translation>исходная сторона: {codes}</translation>
    </message>
    <message>
        <source>weapon {codes}</source>
        <translation>оружие: {codes}</translation>
    </message>
    <message>
        <source>{codes} weapons</source>
        <translation>вооружение: {codes}</translation>
    </message>
    <message>
        <source>source {codes}</source>
        <translation>источник: {codes}</translation>
    </message>
    <message>
        <source>reliability {codes}</source>
        <translation>надёжность: {codes}</translation>
    </message>
    <message>
        <source>credibility {codes}</source>
        <translation>достоверность: {codes}</translation>
    </message>
    <message>
        <source>severity {codes}</source>
        <translation>тяжесть: {codes}</translation>
    </message>
    <message>
        <source>data set {codes}</source>
        <translation>набор данных: {codes}</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>со словами «{text}»</translation>
    </message>
    <message>
        <source>in the map box {box}</source>
        <translation>в рамке карты {box}</translation>
    </message>
    <message>
        <source>counting rule: {rule}</source>
        <translation>правило счёта: {rule}</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Все инциденты</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>other places</source>
        <translation>другие места</translation>
    </message>
    <message>
        <source>no place named</source>
        <translation>место не названо</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Убито</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Ранено</translation>
    </message>
    <message>
        <source>Heavy weapons</source>
        <translation>Тяжёлое оружие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Fire, explosion</source>
        <translation>Огонь, взрывы</translation>
    </message>
    <message>
        <source>Air, UAV</source>
        <translation>Воздух, БПЛА</translation>
    </message>
    <message>
        <source>Ground posture</source>
        <translation>На земле</translation>
    </message>
    <message>
        <source>Harm, mines</source>
        <translation>Ущерб, мины</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Недопуск</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Class differs</source>
        <translation>Разный класс</translation>
    </message>
    <message>
        <source>No class named</source>
        <translation>Класс не указан</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Вс</translation>
    </message>
    <message>
        <source>several</source>
        <translation>несколько</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>расходятся</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Only {left}</source>
        <translation>Только {left}</translation>
    </message>
    <message>
        <source>Only {right}</source>
        <translation>Только {right}</translation>
    </message>
    <message>
        <source>Joint finding</source>
        <translation>Совместно</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Void, duplicate</source>
        <translation>Аннулир., дубликат</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Справочные данные</translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten. Choose another name.</source>
        <translation>{path} уже есть и не перезаписывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The backup {path} could not be verified and was removed. Use another medium, then try again.</source>
        <translation>Резервную копию {path} проверить не удалось, она удалена. Возьмите другой носитель и повторите.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing in it was changed. Choose a centre database.</source>
        <translation>{path} — база другой программы. В ней ничего не изменено. Выберите базу центра.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a centre database. Choose a file in it.</source>
        <translation>{path} — папка, а не база центра. Выберите в ней файл.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name, or make a new centre database.</source>
        <translation>Файла {path} нет. Проверьте имя или создайте новую базу центра.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes): it was never a centre database, or a copy of one was broken off. Restore a backup, or make a new centre database under another name.</source>
        <translation>{path} пуст (0 байт): это не была база центра, или её копирование прервалось. Восстановите резервную копию или создайте новую базу под другим именем.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Check its name, or connect the medium it is on.</source>
        <translation>Папки {folder} нет. Проверьте имя или подключите её носитель.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check that you may use it and that its medium is in order.</source>
        <translation>{path} не читается ({reason}). Проверьте, есть ли у Вас доступ и исправен ли носитель.</translation>
    </message>
    <message>
        <source>{path} is not a centre database. Nothing in it was changed. Choose another file.</source>
        <translation>{path} — не база центра. В файле ничего не изменено. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{path} is cut off: {size} of {expected} bytes are there. Keep the file as it is and restore the last backup under another name.</source>
        <translation>{path} обрезан: есть {size} из {expected} байт. Сохраните файл как есть и восстановите последнюю резервную копию под другим именем.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({reason}). Nothing in it was changed.</source>
        <translation>{path} не открывается ({reason}). В файле ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: the file, its folder or its medium is read-only. To change something, copy the database to a folder you may write to, and open the copy.</source>
        <translation>{path} открыт только для чтения: файл, папка или носитель защищены от записи. Чтобы вносить изменения, скопируйте базу в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (schema {found}, here {known}). Nothing in it was changed. Install the newer version on this station.</source>
        <translation>{path} записан более новой версией программы (схема {found}, здесь {known}). В файле ничего не изменено. Установите на этой станции новую версию.</translation>
    </message>
    <message>
        <source>{path} has an older schema ({found}, here {known}) and is read-only, so it cannot be brought up to date. Copy it to a folder you may write to, and open the copy.</source>
        <translation>У {path} старая схема ({found}, здесь {known}), файл только для чтения, обновить его нельзя. Скопируйте его в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing of this step was written. Free some space, then do the step again.</source>
        <translation>Диск с файлом {path} заполнен. От этого шага ничего не записано. Освободите место и повторите шаг.</translation>
    </message>
    <message>
        <source>Another program holds {path} locked. Close it there, or wait until it has finished, then try again.</source>
        <translation>{path} занят другой программой. Закройте его там или дождитесь её завершения и повторите.</translation>
    </message>
    <message>
        <source>{path} is damaged: what it says does not fit together ({reason}). Keep the file as it is and restore the last backup under another name.</source>
        <translation>{path} повреждён: содержимое не согласуется ({reason}). Сохраните файл как есть и восстановите последнюю резервную копию под другим именем.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). Nothing of this step was written. Check the disk or medium, then do the step again.</source>
        <translation>{path} не удалось прочитать или записать ({reason}). От этого шага ничего не записано. Проверьте диск или носитель и повторите шаг.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file, its folder or its medium is read-only. Nothing was changed. Copy the database to a folder you may write to, and open the copy.</source>
        <translation>{path} не записывается: файл, папка или носитель защищены от записи. Ничего не изменено. Скопируйте базу в папку, доступную для записи, и откройте копию.</translation>
    </message>
    <message>
        <source>{path} could not be opened ({reason}). Check that its folder is there and that you may use it.</source>
        <translation>{path} не открывается ({reason}). Проверьте, что папка есть и доступ к ней разрешён.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Огонь</translation>
    </message>
    <message>
        <source>Explosion</source>
        <translation>Взрыв</translation>
    </message>
    <message>
        <source>Air and UAV</source>
        <translation>Воздух и БПЛА</translation>
    </message>
    <message>
        <source>Crossing, movement</source>
        <translation>Пересечение, движение</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>Engineer works</source>
        <translation>Инж. работы</translation>
    </message>
    <message>
        <source>Mines, ordnance</source>
        <translation>Мины, боеприпасы</translation>
    </message>
    <message>
        <source>Acts against persons</source>
        <translation>Против лиц</translation>
    </message>
    <message>
        <source>Infrastructure, corridor</source>
        <translation>Инфраструктура, коридор</translation>
    </message>
    <message>
        <source>Denial, interference</source>
        <translation>Недопуск, помехи</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Complaint only</source>
        <translation>Только жалоба</translation>
    </message>
    <message>
        <source>Not a violation</source>
        <translation>Не нарушение</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>стрелковое оружие</translation>
    </message>
    <message>
        <source>HMG or grenade launcher</source>
        <translation>крупнокал. пулемёт или гранатомёт</translation>
    </message>
    <message>
        <source>sniper</source>
        <translation>снайпер</translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation>противотанковое средство</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>миномёт</translation>
    </message>
    <message>
        <source>artillery</source>
        <translation>артиллерия</translation>
    </message>
    <message>
        <source>MLRS or missile</source>
        <translation>РСЗО или ракета</translation>
    </message>
    <message>
        <source>tank or IFV</source>
        <translation>танк или БМП</translation>
    </message>
    <message>
        <source>fire, undetermined</source>
        <translation>огонь, средство не установлено</translation>
    </message>
    <message>
        <source>airburst</source>
        <translation>воздушный разрыв</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>разрыв при падении</translation>
    </message>
    <message>
        <source>explosion, undetermined</source>
        <translation>взрыв, характер не установлен</translation>
    </message>
    <message>
        <source>controlled detonation</source>
        <translation>контролируемый подрыв</translation>
    </message>
    <message>
        <source>overflight</source>
        <translation>пролёт</translation>
    </message>
    <message>
        <source>reconnaissance UAV</source>
        <translation>развед. БПЛА</translation>
    </message>
    <message>
        <source>armed UAV</source>
        <translation>ударный БПЛА</translation>
    </message>
    <message>
        <source>manned aircraft</source>
        <translation>пилотируемый ЛА</translation>
    </message>
    <message>
        <source>UAV shot at</source>
        <translation>обстрел БПЛА</translation>
    </message>
    <message>
        <source>crossing of the line</source>
        <translation>пересечение линии</translation>
    </message>
    <message>
        <source>move forward</source>
        <translation>выдвижение вперёд</translation>
    </message>
    <message>
        <source>infiltration</source>
        <translation>проникновение</translation>
    </message>
    <message>
        <source>convoy</source>
        <translation>колонна</translation>
    </message>
    <message>
        <source>overmanning</source>
        <translation>превышение численности</translation>
    </message>
    <message>
        <source>heavy weapon in a prohibited zone</source>
        <translation>тяжёлое оружие в запретной зоне</translation>
    </message>
    <message>
        <source>missing from storage</source>
        <translation>нет в месте хранения</translation>
    </message>
    <message>
        <source>air defence or EW</source>
        <translation>ПВО или РЭБ</translation>
    </message>
    <message>
        <source>trench or position</source>
        <translation>траншея или позиция</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>строительство</translation>
    </message>
    <message>
        <source>mine laying</source>
        <translation>установка мин</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>заграждение</translation>
    </message>
    <message>
        <source>detonation of a mine</source>
        <translation>подрыв мины</translation>
    </message>
    <message>
        <source>IED</source>
        <translation>СВУ</translation>
    </message>
    <message>
        <source>unexploded ordnance</source>
        <translation>неразорвавшийся боеприпас</translation>
    </message>
    <message>
        <source>booby trap</source>
        <translation>мина-ловушка</translation>
    </message>
    <message>
        <source>civilian harmed</source>
        <translation>вред гражданскому лицу</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>задержание</translation>
    </message>
    <message>
        <source>combatant captured</source>
        <translation>захват комбатанта</translation>
    </message>
    <message>
        <source>forced displacement</source>
        <translation>принудительное перемещение</translation>
    </message>
    <message>
        <source>water, power or gas</source>
        <translation>вода, электричество или газ</translation>
    </message>
    <message>
        <source>corridor blocked</source>
        <translation>коридор перекрыт</translation>
    </message>
    <message>
        <source>convoy harmed</source>
        <translation>ущерб колонне</translation>
    </message>
    <message>
        <source>cultural or religious site</source>
        <translation>культурный или религиозный объект</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>отказ в доступе</translation>
    </message>
    <message>
        <source>access delayed</source>
        <translation>задержка доступа</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>радиопомехи</translation>
    </message>
    <message>
        <source>fire at monitors</source>
        <translation>огонь по наблюдателям</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>угроза</translation>
    </message>
    <message>
        <source>propaganda</source>
        <translation>пропаганда</translation>
    </message>
    <message>
        <source>weapons pointed or laser</source>
        <translation>наведение оружия или лазера</translation>
    </message>
    <message>
        <source>breach of agreed notification</source>
        <translation>нарушение порядка уведомления</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>утверждение стороны</translation>
    </message>
    <message>
        <source>question</source>
        <translation>запрос</translation>
    </message>
    <message>
        <source>third-party report</source>
        <translation>сообщение третьей стороны</translation>
    </message>
    <message>
        <source>notified training</source>
        <translation>учение с уведомлением</translation>
    </message>
    <message>
        <source>controlled demolition</source>
        <translation>контролируемое уничтожение</translation>
    </message>
    <message>
        <source>natural or industrial</source>
        <translation>природное или промышленное</translation>
    </message>
    <message>
        <source>celebratory fire</source>
        <translation>праздничная стрельба</translation>
    </message>
    <message>
        <source>under verification</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>assessed by {left} only</source>
        <translation>оценил только {left}</translation>
    </message>
    <message>
        <source>assessed by {right} only</source>
        <translation>оценил только {right}</translation>
    </message>
    <message>
        <source>both assessed, agree</source>
        <translation>оценили оба, согласны</translation>
    </message>
    <message>
        <source>both assessed, differ</source>
        <translation>оценили оба, расходятся</translation>
    </message>
    <message>
        <source>joint finding signed</source>
        <translation>совместное заключение подписано</translation>
    </message>
    <message>
        <source>joint finding revised</source>
        <translation>совместное заключение пересмотрено</translation>
    </message>
    <message>
        <source>parties notified</source>
        <translation>стороны уведомлены</translation>
    </message>
    <message>
        <source>small arms up to 7.62 mm</source>
        <translation>стрелковое оружие до 7,62 мм</translation>
    </message>
    <message>
        <source>heavy machine gun 12.7 to 14.5 mm</source>
        <translation>крупнокал. пулемёт 12,7–14,5 мм</translation>
    </message>
    <message>
        <source>automatic grenade launcher</source>
        <translation>автоматический гранатомёт</translation>
    </message>
    <message>
        <source>rocket-propelled grenade, anti-tank missile</source>
        <translation>ручной гранатомёт, ПТУР</translation>
    </message>
    <message>
        <source>anti-aircraft gun 20 to 57 mm</source>
        <translation>зенитная пушка 20–57 мм</translation>
    </message>
    <message>
        <source>mortar below 82 mm</source>
        <translation>миномёт менее 82 мм</translation>
    </message>
    <message>
        <source>mortar 82 mm</source>
        <translation>миномёт 82 мм</translation>
    </message>
    <message>
        <source>mortar 120 mm</source>
        <translation>миномёт 120 мм</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>танк</translation>
    </message>
    <message>
        <source>infantry fighting vehicle</source>
        <translation>боевая машина пехоты</translation>
    </message>
    <message>
        <source>artillery below 122 mm</source>
        <translation>артиллерия менее 122 мм</translation>
    </message>
    <message>
        <source>artillery 122 mm and up</source>
        <translation>артиллерия 122 мм и более</translation>
    </message>
    <message>
        <source>multiple rocket launcher</source>
        <translation>реактивная система залпового огня</translation>
    </message>
    <message>
        <source>missile</source>
        <translation>ракета</translation>
    </message>
    <message>
        <source>aircraft</source>
        <translation>самолёт или вертолёт</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>мина</translation>
    </message>
    <message>
        <source>improvised explosive device</source>
        <translation>самодельное взрывное устройство</translation>
    </message>
    <message>
        <source>hand grenade</source>
        <translation>ручная граната</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>осветительная ракета</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлено</translation>
    </message>
    <message>
        <source>UAV watch</source>
        <translation>наблюдение с БПЛА</translation>
    </message>
    <message>
        <source>observation post</source>
        <translation>наблюдательный пост</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>патруль</translation>
    </message>
    <message>
        <source>camera or acoustic sensor</source>
        <translation>камера или звуковой датчик</translation>
    </message>
    <message>
        <source>hot line or complaint</source>
        <translation>горячая линия или жалоба</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>офицер связи</translation>
    </message>
    <message>
        <source>peacekeeping contingent</source>
        <translation>миротворческий контингент</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>гражданское лицо</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>открытый источник</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>снимки</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>слышал</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>видел</translation>
    </message>
    <message>
        <source>saw and heard</source>
        <translation>видел и слышал</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>by UAV</source>
        <translation>с БПЛА</translation>
    </message>
    <message>
        <source>from imagery</source>
        <translation>по снимкам</translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation>вещественные следы</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>сообщили</translation>
    </message>
    <message>
        <source>explosion</source>
        <translation>взрыв</translation>
    </message>
    <message>
        <source>shot</source>
        <translation>выстрел</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>очередь</translation>
    </message>
    <message>
        <source>projectile</source>
        <translation>снаряд</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>реактивный снаряд</translation>
    </message>
    <message>
        <source>muzzle flash</source>
        <translation>вспышка выстрела</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>движение</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>пересечение</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работы</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>полёт</translation>
    </message>
    <message>
        <source>emplacement</source>
        <translation>размещение</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>не определено</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>в полёте</translation>
    </message>
    <message>
        <source>training</source>
        <translation>учение</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>выстрелы</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>очереди</translation>
    </message>
    <message>
        <source>explosions</source>
        <translation>взрывы</translation>
    </message>
    <message>
        <source>projectiles</source>
        <translation>снаряды</translation>
    </message>
    <message>
        <source>sorties</source>
        <translation>вылеты</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>машины</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>полностью надёжный</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>обычно надёжный</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>довольно надёжный</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>не всегда надёжный</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>ненадёжный</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>оценить невозможно</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>подтверждено другими источниками</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>маловероятно</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>до минуты</translation>
    </message>
    <message>
        <source>±5 min</source>
        <translation>±5 мин</translation>
    </message>
    <message>
        <source>±30 min</source>
        <translation>±30 мин</translation>
    </message>
    <message>
        <source>within a watch</source>
        <translation>в пределах смены</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>только день</translation>
    </message>
    <message>
        <source>fix within 50 m</source>
        <translation>засечка до 50 м</translation>
    </message>
    <message>
        <source>within 500 m</source>
        <translation>до 500 м</translation>
    </message>
    <message>
        <source>bearing and range</source>
        <translation>азимут и дальность</translation>
    </message>
    <message>
        <source>named settlement</source>
        <translation>названный населённый пункт</translation>
    </message>
    <message>
        <source>sector only</source>
        <translation>только сектор</translation>
    </message>
    <message>
        <source>point</source>
        <translation>точка</translation>
    </message>
    <message>
        <source>line</source>
        <translation>линия</translation>
    </message>
    <message>
        <source>area</source>
        <translation>площадь</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>alleged by a party</source>
        <translation>по утверждению стороны</translation>
    </message>
    <message>
        <source>assessed by one contingent</source>
        <translation>оценка одного контингента</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>признано</translation>
    </message>
    <message>
        <source>no damage</source>
        <translation>повреждений нет</translation>
    </message>
    <message>
        <source>slight damage</source>
        <translation>лёгкие повреждения</translation>
    </message>
    <message>
        <source>moderate damage</source>
        <translation>средние повреждения</translation>
    </message>
    <message>
        <source>severe damage</source>
        <translation>тяжёлые повреждения</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>разрушено</translation>
    </message>
    <message>
        <source>damage unknown</source>
        <translation>повреждения неизвестны</translation>
    </message>
    <message>
        <source>1 small arms, complaint</source>
        <translation>1 стрелковое оружие, жалоба</translation>
    </message>
    <message>
        <source>2 HMG, works, UAV</source>
        <translation>2 крупнокал. пулемёт, работы, БПЛА</translation>
    </message>
    <message>
        <source>3 heavy weapon, crossing</source>
        <translation>3 тяжёлое оружие, пересечение</translation>
    </message>
    <message>
        <source>4 wounded, heavy impact</source>
        <translation>4 раненые, удар тяжёлым оружием</translation>
    </message>
    <message>
        <source>5 fatality, corridor closed</source>
        <translation>5 погибшие, коридор закрыт</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>confirmed violation</source>
        <translation>нарушение подтверждено</translation>
    </message>
    <message>
        <source>occurred, no violation</source>
        <translation>имело место, не нарушение</translation>
    </message>
    <message>
        <source>did not occur</source>
        <translation>не имело места</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>согласия нет</translation>
    </message>
    <message>
        <source>could not be verified, no access</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>training or controlled detonation</source>
        <translation>учение или контролир. подрыв</translation>
    </message>
    <message>
        <source>watch officer</source>
        <translation>дежурный офицер</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>аналитик</translation>
    </message>
    <message>
        <source>head of contingent</source>
        <translation>глава контингента</translation>
    </message>
    <message>
        <source>liaison officer</source>
        <translation>офицер связи</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>читатель</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>наблюдалось</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>не работало</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>помехи</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>недопуск</translation>
    </message>
    <message>
        <source>N</source>
        <translation>С</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>ССВ</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>СВ</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>ВСВ</translation>
    </message>
    <message>
        <source>E</source>
        <translation>В</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>ВЮВ</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>ЮВ</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>ЮЮВ</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Ю</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>ЮЮЗ</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>ЮЗ</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>ЗЮЗ</translation>
    </message>
    <message>
        <source>W</source>
        <translation>З</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>ЗСЗ</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>СЗ</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>ССЗ</translation>
    </message>
    <message>
        <source>Trucewatch</source>
        <translation>Trucewatch</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>The program made a mistake. What was already saved is safe; the last action may not be done.</source>
        <translation>Программа допустила ошибку. Сохранённое в безопасности; последнее действие могло не выполниться.</translation>
    </message>
    <message>
        <source>killed {low} to {high}</source>
        <translation>убито {low}–{high}</translation>
    </message>
    <message>
        <source>wounded {low} to {high}</source>
        <translation>ранено {low}–{high}</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>опечатано</translation>
    </message>
    <message>
        <source>{contingent}: no assessment yet</source>
        <translation>{contingent}: оценки ещё нет</translation>
    </message>
    <message>
        <source>{contingent}: no assessment yet, the other side has filed its own</source>
        <translation>{contingent}: оценки ещё нет, другая сторона свою подала</translation>
    </message>
    <message>
        <source>{contingent}: it happened</source>
        <translation>{contingent}: имело место</translation>
    </message>
    <message>
        <source>{contingent}: it did not happen</source>
        <translation>{contingent}: не имело места</translation>
    </message>
    <message>
        <source>{contingent}: undecided</source>
        <translation>{contingent}: не решено</translation>
    </message>
    <message>
        <source>{contingent}: filed, sealed until both are filed</source>
        <translation>{contingent}: подано, опечатано, пока не подали оба</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>DTG</source>
        <translation>ГДВ</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>Группа даты-времени</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Grid, north to south</source>
        <translation>Квадрат, с севера на юг</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>K / W</source>
        <translation>У / Р</translation>
    </message>
    <message>
        <source>Killed / wounded</source>
        <translation>Убито / ранено</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Н/Д</translation>
    </message>
    <message>
        <source>Grading: reliability and credibility</source>
        <translation>Градация: надёжность и достоверность</translation>
    </message>
    <message>
        <source>Assessment of {left}</source>
        <translation>Оценка {left}</translation>
    </message>
    <message>
        <source>Assessment of {right}</source>
        <translation>Оценка {right}</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Затронута</translation>
    </message>
    <message>
        <source>Affected side</source>
        <translation>Затронутая сторона</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>Тяж.</translation>
    </message>
    <message>
        <source>Source channel</source>
        <translation>Канал источника</translation>
    </message>
    <message>
        <source>Time ±</source>
        <translation>Время ±</translation>
    </message>
    <message>
        <source>Time precision</source>
        <translation>Точность времени</translation>
    </message>
    <message>
        <source>Place ±</source>
        <translation>Место ±</translation>
    </message>
    <message>
        <source>Place precision</source>
        <translation>Точность места</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Геометрия</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was entered.</source>
        <translation>Ничего не изменено, поэтому ничего не внесено.</translation>
    </message>
    <message>
        <source>This record is no longer in the database. Reload the list.</source>
        <translation>Этой записи больше нет в базе. Обновите список.</translation>
    </message>
    <message>
        <source>{serial} is void or a duplicate and is changed no more. Undo that step first.</source>
        <translation>{serial}: запись аннулирована или является дубликатом и больше не изменяется. Сначала отмените тот шаг.</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the record.</source>
        <translation>Укажите основание: оно хранится вместе с записью.</translation>
    </message>
    <message>
        <source>Only an officer of a contingent can do this. Sign in as one of {codes}.</source>
        <translation>Это может сделать только офицер контингента. Войдите от одного из них: {codes}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code of this list. Choose one that is.</source>
        <translation>«{code}» — не код этого перечня. Выберите код из перечня.</translation>
    </message>
    <message>
        <source>This cannot be empty. Say it in a few words.</source>
        <translation>Поле не может быть пустым. Напишите хотя бы несколько слов.</translation>
    </message>
    <message>
        <source>The end is before the start. Correct one of the two.</source>
        <translation>Конец раньше начала. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation>Для положения нужны и широта, и долгота.</translation>
    </message>
    <message>
        <source>The latitude must lie between -90 and 90 degrees.</source>
        <translation>Широта должна быть от -90 до 90 градусов.</translation>
    </message>
    <message>
        <source>The longitude must lie between -180 and 180 degrees.</source>
        <translation>Долгота должна быть от -180 до 180 градусов.</translation>
    </message>
    <message>
        <source>The bearing must lie between 0 and 360 degrees.</source>
        <translation>Азимут должен быть от 0 до 360 градусов.</translation>
    </message>
    <message>
        <source>The far range is nearer than the near range. Correct one of the two.</source>
        <translation>Дальняя граница ближе ближней. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>A point needs a position: a grid, or latitude and longitude.</source>
        <translation>Для точки нужно положение: квадрат или широта и долгота.</translation>
    </message>
    <message>
        <source>Bearing and range need the observer&apos;s position, a bearing and a range.</source>
        <translation>Для азимута и дальности нужны место наблюдателя, азимут и дальность.</translation>
    </message>
    <message>
        <source>A line or an area needs its corners.</source>
        <translation>Для линии или площади нужны вершины.</translation>
    </message>
    <message>
        <source>Name the place.</source>
        <translation>Назовите место.</translation>
    </message>
    <message>
        <source>This number cannot be negative.</source>
        <translation>Число не может быть отрицательным.</translation>
    </message>
    <message>
        <source>This number must lie between {least} and {most}.</source>
        <translation>Число должно быть от {least} до {most}.</translation>
    </message>
    <message>
        <source>Low, best and high must not fall: low first, high last.</source>
        <translation>Минимум, оценка и максимум не должны убывать: сначала минимум, в конце максимум.</translation>
    </message>
    <message>
        <source>The same is entered twice. Take one of the two away.</source>
        <translation>Одно и то же внесено дважды. Уберите одно из двух.</translation>
    </message>
    <message>
        <source>There is a data set called “{name}” already. Choose another name.</source>
        <translation>Набор данных «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A finding needs one signature of each contingent.</source>
        <translation>Для заключения нужна одна подпись от каждого контингента.</translation>
    </message>
    <message>
        <source>Both contingents must have filed their assessment before a finding can be signed.</source>
        <translation>Прежде чем подписать заключение, оба контингента должны подать свои оценки.</translation>
    </message>
    <message>
        <source>An incident cannot be a duplicate of itself. Choose another.</source>
        <translation>Инцидент не может быть дубликатом самого себя. Выберите другой.</translation>
    </message>
    <message>
        <source>There is a post called “{name}” already. Choose another name.</source>
        <translation>Пост «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This report is matched or void already. Reload the list.</source>
        <translation>Это сообщение уже привязано или аннулировано. Обновите список.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Дайте отбору имя.</translation>
    </message>
    <message>
        <source>There is no step of yours to undo.</source>
        <translation>Нет Вашего шага, который можно отменить.</translation>
    </message>
    <message>
        <source>Your last step cannot be undone: others may rely on it already. Enter a correction instead.</source>
        <translation>Ваш последний шаг отменить нельзя: на него, возможно, уже опираются другие. Внесите исправление.</translation>
    </message>
    <message>
        <source>Your last step cannot be undone: {name} has built on it ({time}). Enter a correction instead.</source>
        <translation>Ваш последний шаг отменить нельзя: на него уже опирается запись, автор — {name} ({time}). Внесите исправление.</translation>
    </message>
    <message>
        <source>Give the best figure too: lists and charts count by it.</source>
        <translation>Укажите и саму оценку: по ней считают списки и графики.</translation>
    </message>
    <message>
        <source>Say what was counted.</source>
        <translation>Укажите, что подсчитано.</translation>
    </message>
    <message>
        <source>An exact count has no range. Choose “about”, or clear low and high.</source>
        <translation>У точного числа нет диапазона. Выберите «около» или очистите минимум и максимум.</translation>
    </message>
    <message>
        <source>This draft cannot be read: {reason}. Discard it, or ask for help.</source>
        <translation>Черновик не читается: {reason}. Удалите его или обратитесь за помощью.</translation>
    </message>
    <message>
        <source>This draft was written by a newer version of the program. Open it there.</source>
        <translation>Черновик написан в более новой версии программы. Откройте его в ней.</translation>
    </message>
    <message>
        <source>Choose the class of the incident.</source>
        <translation>Выберите класс инцидента.</translation>
    </message>
    <message>
        <source>Say when it began.</source>
        <translation>Укажите, когда он начался.</translation>
    </message>
    <message>
        <source>Say where it was, in one of the four ways, or choose a place or a sector.</source>
        <translation>Укажите, где это было, одним из четырёх способов, либо выберите место или сектор.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it in figures.</source>
        <translation>«{text}» — не число. Напишите цифрами.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number below a million.</source>
        <translation>«{text}» — не целое число меньше миллиона.</translation>
    </message>
    <message>
        <source>“{text}” is not a distance. Write it like 5.5 km or 300 m.</source>
        <translation>«{text}» — не расстояние. Пишите так: 5,5 км или 300 м.</translation>
    </message>
    <message>
        <source>“{text}” is not an offset. Write distance and direction, like 8 km S or 400 m NNE.</source>
        <translation>«{text}» — не смещение. Пишите расстояние и направление: 8 км Ю или 400 м ССВ.</translation>
    </message>
    <message>
        <source>“{text}” is not a count. Write one number, or low, best and high: 1/2/4.</source>
        <translation>«{text}» — не количество. Пишите одно число или минимум, оценку и максимум: 1/2/4.</translation>
    </message>
    <message>
        <source>{group} is later than the report was received. Correct one of the two.</source>
        <translation>{group} позже времени получения сообщения. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>Say when it was received.</source>
        <translation>Укажите, когда сообщение получено.</translation>
    </message>
    <message>
        <source>Say by which channel it came.</source>
        <translation>Укажите, по какому каналу оно поступило.</translation>
    </message>
    <message>
        <source>Write down what was reported, in its own words.</source>
        <translation>Запишите, что сообщено, словами источника.</translation>
    </message>
    <message>
        <source>This text is {over} characters too long. Shorten it.</source>
        <translation>Текст длиннее допустимого, лишних знаков: {over}. Сократите его.</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>about {count} {unit}</source>
        <translation>около {count} {unit}</translation>
    </message>
    <message>
        <source>at least {count} {unit}</source>
        <translation>не менее {count} {unit}</translation>
    </message>
    <message>
        <source>uncountable {unit}</source>
        <translation>{unit}, не поддаётся счёту</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>At a time not said</source>
        <translation>Время не указано</translation>
    </message>
    <message>
        <source>At {time} ({precision})</source>
        <translation>{time} ({precision})</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>at {far} km</source>
        <translation>дальность {far} км</translation>
    </message>
    <message>
        <source>at {near} to {far} km</source>
        <translation>дальность {near}–{far} км</translation>
    </message>
    <message>
        <source>time to be mended</source>
        <translation>исправить время</translation>
    </message>
    <message>
        <source>channel to be said</source>
        <translation>указать канал</translation>
    </message>
    <message>
        <source>count to be mended</source>
        <translation>исправить количество</translation>
    </message>
    <message>
        <source>position to be mended</source>
        <translation>исправить положение</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. An observation cannot be later than now.</source>
        <translation>{group} опережает часы на {hours} ч {minutes} мин. Наблюдение не может быть позже текущего времени.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. An observation cannot be later than now.</source>
        <translation>{group} опережает часы на {days} сут. Наблюдение не может быть позже текущего времени.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. Nothing can be received later than now.</source>
        <translation>{group} опережает часы на {hours} ч {minutes} мин. Получить что-либо позже текущего времени нельзя.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. Nothing can be received later than now.</source>
        <translation>{group} опережает часы на {days} сут. Получить что-либо позже текущего времени нельзя.</translation>
    </message>
    <message>
        <source>A bearing with an error of 90° or more says nothing.</source>
        <translation>Азимут с ошибкой 90° и более ничего не говорит.</translation>
    </message>
    <message>
        <source>Say from where: a post, a grid, or latitude and longitude.</source>
        <translation>Укажите, откуда: пост, квадрат или широта и долгота.</translation>
    </message>
    <message>
        <source>“{text}” is neither a post nor a position. Write it like 38T PK 774 383.</source>
        <translation>«{text}» — не пост и не положение. Пишите так: 38T PK 774 383.</translation>
    </message>
    <message>
        <source>{n} incidents written to {path}</source>
        <translation>Записано в {path}: {n}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV для электронных таблиц</translation>
    </message>
    <message>
        <source>There is no export format “{name}”. Formats: {formats}.</source>
        <translation>Формата экспорта «{name}» нет. Форматы: {formats}.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Choose another name.</source>
        <translation>{path} — сама база данных. Выберите другое имя.</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>УЧЕНИЕ</translation>
    </message>
    <message>
        <source>GeoJSON for maps</source>
        <translation>GeoJSON для карт</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was left there.</source>
        <translation>{path} не записывается: {reason}. Там ничего не осталось.</translation>
    </message>
    <message>
        <source>ACLED</source>
        <translation>ACLED</translation>
    </message>
    <message>
        <source>{added} rows taken into the data set “{name}”</source>
        <translation>Взято в набор данных «{name}», строк: {added}</translation>
    </message>
    <message>
        <source>{count} rows from line {line}: {reason}</source>
        <translation>строк: {count}, начиная со строки {line}: {reason}</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>дата в будущем</translation>
    </message>
    <message>
        <source>killed: low, best and high do not ascend</source>
        <translation>убито: минимум, оценка и максимум не возрастают</translation>
    </message>
    <message>
        <source>wounded: low, best and high do not ascend</source>
        <translation>ранено: минимум, оценка и максимум не возрастают</translation>
    </message>
    <message>
        <source>latitude and longitude are both 0</source>
        <translation>широта и долгота равны 0</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>кончается раньше, чем начинается</translation>
    </message>
    <message>
        <source>latitude and longitude look exchanged</source>
        <translation>широта и долгота, похоже, переставлены</translation>
    </message>
    <message>
        <source>its number stands in the file more than once</source>
        <translation>его номер стоит в файле более одного раза</translation>
    </message>
    <message>
        <source>differs from what is stored under its number</source>
        <translation>отличается от хранимого под этим номером</translation>
    </message>
    <message>
        <source>“{lat}”, “{lon}” is not a position</source>
        <translation>«{lat}», «{lon}» — не положение</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number from 0</source>
        <translation>«{cell}» — не целое число от 0</translation>
    </message>
    <message>
        <source>the row has no identifier</source>
        <translation>в строке нет номера</translation>
    </message>
    <message>
        <source>“{date}” is not a date</source>
        <translation>«{date}» — не дата</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Любая таблица</translation>
    </message>
    <message>
        <source>“{cell}” in {column} is no code of ours</source>
        <translation>«{cell}» в столбце {column} — не наш код</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Номер в источнике</translation>
    </message>
    <message>
        <source>Date or date and time</source>
        <translation>Дата или дата и время</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Время суток</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>MGRS grid</source>
        <translation>Квадрат MGRS</translation>
    </message>
    <message>
        <source>Class or subclass code</source>
        <translation>Код класса или подкласса</translation>
    </message>
    <message>
        <source>Weapon codes</source>
        <translation>Коды оружия</translation>
    </message>
    <message>
        <source>Actor 1</source>
        <translation>Участник 1</translation>
    </message>
    <message>
        <source>Actor 2</source>
        <translation>Участник 2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Killed, low</source>
        <translation>Убито, мин.</translation>
    </message>
    <message>
        <source>Killed, high</source>
        <translation>Убито, макс.</translation>
    </message>
    <message>
        <source>Killed, civilians</source>
        <translation>Убито, гражданские</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The mapping names “{field}”, which is no field of an event.</source>
        <translation>В схеме названо «{field}», у события такого поля нет.</translation>
    </message>
    <message>
        <source>Choose the column of the date, or those of year, month and day.</source>
        <translation>Выберите столбец даты либо столбцы года, месяца и дня.</translation>
    </message>
    <message>
        <source>Choose the columns of both latitude and longitude, or of neither.</source>
        <translation>Выберите столбцы и широты, и долготы либо ни того, ни другого.</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read: {reason}.</source>
        <translation>Схема столбцов {file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no column mapping: {reason}.</source>
        <translation>{file} — не схема столбцов: {reason}.</translation>
    </message>
    <message>
        <source>Export of this program</source>
        <translation>Выгрузка этой программы</translation>
    </message>
    <message>
        <source>The columns of {file} are not known ({columns}). Say with a mapping what they hold.</source>
        <translation>Столбцы файла {file} неизвестны ({columns}). Укажите в схеме, что в них.</translation>
    </message>
    <message>
        <source>The mapping names columns that {file} has not: {columns}.</source>
        <translation>В схеме названы столбцы, которых в {file} нет: {columns}.</translation>
    </message>
    <message>
        <source>characters that do not belong into a text of encoding {name}</source>
        <translation>знаки, которых нет в тексте кодировки {name}</translation>
    </message>
    <message>
        <source>{found} cells where the header has {expected}; a quotation mark may not be closed</source>
        <translation>ячеек {found}, в заголовке {expected}; возможно, не закрыта кавычка</translation>
    </message>
    <message>
        <source>{found} cells where the header has {expected}</source>
        <translation>ячеек {found}, в заголовке {expected}</translation>
    </message>
    <message>
        <source>a cell of more than {most} characters; a quotation mark may not be closed</source>
        <translation>ячейка длиннее {most} знаков; возможно, не закрыта кавычка</translation>
    </message>
    <message>
        <source>not a row of CSV ({reason})</source>
        <translation>не строка CSV ({reason})</translation>
    </message>
    <message>
        <source>{file} holds no rows under a header. Nothing was imported.</source>
        <translation>В файле {file} под заголовком нет строк. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>The data set “{name}” has changed since the review. Review the file again.</source>
        <translation>Набор данных «{name}» изменился после проверки. Проверьте файл снова.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut off: it cannot be unpacked to its end. Get it again.</source>
        <translation>{file} повреждён или обрезан: распаковать до конца нельзя. Получите файл заново.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was imported.</source>
        <translation>{file} пуст. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file} holds more than {most} MB of text. Divide it into smaller files.</source>
        <translation>В {file} более {most} МБ текста. Разделите его на файлы меньше.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} — папка. Выберите в ней файл.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, not CSV. Open it in its own program and save it as CSV (UTF-8).</source>
        <translation>{file} — файл {kind}, а не CSV. Откройте его в своей программе и сохраните как CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{file} is not a text file. Nothing was imported.</source>
        <translation>{file} — не текстовый файл. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>UCDP GED</source>
        <translation>UCDP GED</translation>
    </message>
    <message>
        <source>There is no centre database at {path}. Make one with “create --profile default”, or try --exercise.</source>
        <translation>По адресу {path} базы центра нет. Создайте её командой «create --profile default» или попробуйте --exercise.</translation>
    </message>
    <message>
        <source>The number of invented incidents cannot be below zero.</source>
        <translation>Число вымышленных инцидентов не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>many</source>
        <translation>много</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>вне секторов</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Центр</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Отбор</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Сообщение</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Инцидент</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Дежурство</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>New centre database…</source>
        <translation>Новая база центра…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Учение…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Save picture of the map…</source>
        <translation>Сохранить снимок карты…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Undo my last step</source>
        <translation>Отменить мой последний шаг</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Find by serial…</source>
        <translation>Найти по номеру…</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>Найти по словам</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Следующая панель</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Исходное расположение</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Ask for everything</source>
        <translation>Снять весь отбор</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Сохранить этот отбор…</translation>
    </message>
    <message>
        <source>New source report…</source>
        <translation>Новое сообщение…</translation>
    </message>
    <message>
        <source>Waiting reports and drafts…</source>
        <translation>Ожидающие сообщения и черновики…</translation>
    </message>
    <message>
        <source>Open an incident without a report…</source>
        <translation>Открыть инцидент без сообщения…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Предыдущий инцидент</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Следующий инцидент</translation>
    </message>
    <message>
        <source>Drop the choice</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Watch log line…</source>
        <translation>Строка журнала дежурства…</translation>
    </message>
    <message>
        <source>Show the watch log…</source>
        <translation>Показать журнал дежурства…</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Клавиши и справка</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Все действия…</translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation>Проверить установку…</translation>
    </message>
    <message>
        <source>About Trucewatch</source>
        <translation>О программе Trucewatch</translation>
    </message>
    <message>
        <source>Quiet days in a row, by sector</source>
        <translation>Дней подряд без инцидентов</translation>
    </message>
    <message>
        <source>By country and class</source>
        <translation>По странам и классам</translation>
    </message>
    <message>
        <source>By sector and class</source>
        <translation>По секторам и классам</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все прочие</translation>
    </message>
    <message>
        <source>{label}: {total}</source>
        <translation>{label}: {total}</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>вне отбора</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} сут.</translation>
    </message>
    <message>
        <source>Casualties, low to high</source>
        <translation>Пострадавшие, от мин. до макс.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{label}: {best}, low {low}, high {high}</source>
        <translation>{label}: {best}, мин. {low}, макс. {high}</translation>
    </message>
    <message>
        <source>No incident, so nobody reported harmed</source>
        <translation>Инцидентов нет, о пострадавших не сообщено</translation>
    </message>
    <message>
        <source>Not stated in {count}</source>
        <translation>Не указано: {count}</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Пострадавшие</translation>
    </message>
    <message>
        <source>By class, any time</source>
        <translation>По классам, любое время</translation>
    </message>
    <message>
        <source>This period / as long before</source>
        <translation>Этот период / столько же до него</translation>
    </message>
    <message>
        <source>This day / the day before</source>
        <translation>Этот день / днём ранее</translation>
    </message>
    <message>
        <source>These {days} days / the {days} before</source>
        <translation>Эти {days} дн. / {days} дн. до них</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Другие классы</translation>
    </message>
    <message>
        <source>{label}: {now}</source>
        <translation>{label}: {now}</translation>
    </message>
    <message>
        <source>{now} / {before}</source>
        <translation>{now} / {before}</translation>
    </message>
    <message>
        <source>{label}: {now}, before: {before}</source>
        <translation>{label}: {now}, до того: {before}</translation>
    </message>
    <message>
        <source>{change} %</source>
        <translation>{change} %</translation>
    </message>
    <message>
        <source>Period against the one before</source>
        <translation>Период и предыдущий период</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>на {time}</translation>
    </message>
    <message>
        <source>{part} of {whole} unverified</source>
        <translation>не проверено {part} из {whole}</translation>
    </message>
    <message>
        <source>{percent} % unverified</source>
        <translation>не проверено {percent} %</translation>
    </message>
    <message>
        <source>data {hash}</source>
        <translation>данные {hash}</translation>
    </message>
    <message>
        <source>Hour × weekday, local {letter}</source>
        <translation>Час × день недели, местное {letter}</translation>
    </message>
    <message>
        <source>0 incidents: too few to tell</source>
        <translation>0 инцидентов: данных мало</translation>
    </message>
    <message>
        <source>No hour known for any of the {count}</source>
        <translation>Час неизвестен, все инциденты: {count}</translation>
    </message>
    <message>
        <source>darkest: {most}</source>
        <translation>максимум: {most}</translation>
    </message>
    <message>
        <source>{count} of unknown hour</source>
        <translation>час неизвестен: {count}</translation>
    </message>
    <message>
        <source>Hour and weekday</source>
        <translation>Час и день недели</translation>
    </message>
    <message>
        <source>same filter as list and map</source>
        <translation>отбор тот же, что у списка и карты</translation>
    </message>
    <message>
        <source>Choose, copy and save charts</source>
        <translation>Выбрать, копировать и сохранить графики</translation>
    </message>
    <message>
        <source>Copy picture of all</source>
        <translation>Копировать снимок всех</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать снимок</translation>
    </message>
    <message>
        <source>Save picture of all…</source>
        <translation>Сохранить снимок всех…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить снимок…</translation>
    </message>
    <message>
        <source>The picture cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Снимок не записывается в {path}: {reason}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Save picture of the charts</source>
        <translation>Сохранить снимок графиков</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Снимок PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Чертёж SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Страница PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter asks for it, Delete asks for everything again.</source>
        <translation>Стрелки — от столбца к столбцу, Enter — отобрать по нему, Delete — снять отбор.</translation>
    </message>
    <message>
        <source>Per day, 7-day mean</source>
        <translation>По дням, среднее за 7</translation>
    </message>
    <message>
        <source>Per week, 4-week mean</source>
        <translation>По неделям, среднее за 4</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Per quarter</source>
        <translation>По кварталам</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>None in this period, and none on record before it.</source>
        <translation>За этот период нет, и до него не записано ни одного.</translation>
    </message>
    <message>
        <source>None in this period. The last one: {group}, {days} days before.</source>
        <translation>За этот период нет. Последний: {group}, за {days} сут. до него.</translation>
    </message>
    <message>
        <source>Incidents of every kind in this period: {count}</source>
        <translation>Инциденты всех видов за этот период: {count}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Weapons, heavy hatched</source>
        <translation>Оружие, тяжёлое штрихом</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>+{count} in several</source>
        <translation>+{count} в неск.</translation>
    </message>
    <message>
        <source>heavy {count}</source>
        <translation>тяж. {count}</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Оружие</translation>
    </message>
    <message>
        <source>Who has assessed</source>
        <translation>Кто оценил</translation>
    </message>
    <message>
        <source>agree {agree} · differ {differ}</source>
        <translation>согл. {agree} · расх. {differ}</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>Сначала выберите инцидент.</translation>
    </message>
    <message>
        <source>Choose one of the centre&apos;s own incidents first.</source>
        <translation>Сначала выберите инцидент самого центра.</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>База открыта только для чтения.</translation>
    </message>
    <message>
        <source>Open a centre database</source>
        <translation>Открыть базу центра</translation>
    </message>
    <message>
        <source>Save picture of the map</source>
        <translation>Сохранить снимок карты</translation>
    </message>
    <message>
        <source>The map was saved as {name}.</source>
        <translation>Карта сохранена: {name}.</translation>
    </message>
    <message>
        <source>Your last step was undone; the history keeps both.</source>
        <translation>Ваш последний шаг отменён; в истории остаются оба.</translation>
    </message>
    <message>
        <source>{name} – EXERCISE – Trucewatch</source>
        <translation>{name} – УЧЕНИЕ – Trucewatch</translation>
    </message>
    <message>
        <source>{name} – Trucewatch</source>
        <translation>{name} – Trucewatch</translation>
    </message>
    <message>
        <source>{n} killed</source>
        <translation>убито {n}</translation>
    </message>
    <message>
        <source>{n} wounded</source>
        <translation>ранено {n}</translation>
    </message>
    <message>
        <source>two values, see the assessments</source>
        <translation>два значения, см. оценки</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Дубликат инц.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Градация</translation>
    </message>
    <message>
        <source>military</source>
        <translation>военные</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Сообщил</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Наблюдалось</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>sealed until both are filed</source>
        <translation>опечатано, пока не подали оба</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Имело место</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Нарушение</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} из 5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation>Убито гражданских</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>opened the incident</source>
        <translation>инцидент открыт</translation>
    </message>
    <message>
        <source>corrected the incident</source>
        <translation>инцидент исправлен</translation>
    </message>
    <message>
        <source>made the incident void</source>
        <translation>инцидент аннулирован</translation>
    </message>
    <message>
        <source>marked the incident as a duplicate</source>
        <translation>инцидент отмечен как дубликат</translation>
    </message>
    <message>
        <source>closed the incident</source>
        <translation>инцидент закрыт</translation>
    </message>
    <message>
        <source>logged a source report</source>
        <translation>сообщение источника зарегистрировано</translation>
    </message>
    <message>
        <source>matched a source report</source>
        <translation>сообщение источника привязано</translation>
    </message>
    <message>
        <source>filed an assessment</source>
        <translation>оценка подана</translation>
    </message>
    <message>
        <source>signed a joint finding</source>
        <translation>совместное заключение подписано</translation>
    </message>
    <message>
        <source>took the last step back</source>
        <translation>последний шаг отменён</translation>
    </message>
    <message>
        <source>gave a task</source>
        <translation>задача поставлена</translation>
    </message>
    <message>
        <source>finished a task</source>
        <translation>задача завершена</translation>
    </message>
    <message>
        <source>notified a party</source>
        <translation>сторона уведомлена</translation>
    </message>
    <message>
        <source>entered an answer</source>
        <translation>ответ внесён</translation>
    </message>
    <message>
        <source>wrote into the watch log</source>
        <translation>запись в журнал дежурства</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>пояс</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>time precision</source>
        <translation>точность времени</translation>
    </message>
    <message>
        <source>place precision</source>
        <translation>точность места</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>геометрия</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>широта</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>долгота</translation>
    </message>
    <message>
        <source>error, m</source>
        <translation>ошибка, м</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>сектор</translation>
    </message>
    <message>
        <source>side of origin</source>
        <translation>исходная сторона</translation>
    </message>
    <message>
        <source>affected side</source>
        <translation>затронутая сторона</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>атрибуция</translation>
    </message>
    <message>
        <source>least count</source>
        <translation>наименьшее количество</translation>
    </message>
    <message>
        <source>count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>greatest count</source>
        <translation>наибольшее количество</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>уточнение</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>повреждения</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>тяжесть</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>надёжность</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>достоверность</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>оружие</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>азимут</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>убито</translation>
    </message>
    <message>
        <source>wounded</source>
        <translation>ранено</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>сводка</translation>
    </message>
    <message>
        <source>offset, m</source>
        <translation>смещение, м</translation>
    </message>
    <message>
        <source>result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>имело место</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>нарушение</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>no assessment yet, the other side has filed</source>
        <translation>оценки ещё нет, другая сторона подала</translation>
    </message>
    <message>
        <source>no assessment yet</source>
        <translation>оценки ещё нет</translation>
    </message>
    <message>
        <source>filed, sealed until both are filed</source>
        <translation>подано, опечатано, пока не подали оба</translation>
    </message>
    <message>
        <source>happened {happened} · origin {origin}</source>
        <translation>имело место: {happened} · исх. сторона: {origin}</translation>
    </message>
    <message>
        <source>violation {violation} · confidence {n}</source>
        <translation>нарушение: {violation} · уверенность {n}</translation>
    </message>
    <message>
        <source>No source report belongs to this incident.</source>
        <translation>К этому инциденту не относится ни одно сообщение.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Reports {n}</source>
        <translation>Сообщения {n}</translation>
    </message>
    <message>
        <source>Assessments {n}</source>
        <translation>Оценки {n}</translation>
    </message>
    <message>
        <source>History {n}</source>
        <translation>История {n}</translation>
    </message>
    <message>
        <source>{status} · severity {severity}</source>
        <translation>{status} · тяжесть {severity}</translation>
    </message>
    <message>
        <source>reference event of {data_set}, not counted as a violation</source>
        <translation>справочное событие, {data_set}; нарушением не считается</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose an incident in the list or on the map, and its reports, assessments and history appear here.</source>
        <translation>Выберите инцидент в списке или на карте: здесь появятся его сообщения, оценки и история.</translation>
    </message>
    <message>
        <source>The watch, meanwhile</source>
        <translation>Тем временем на дежурстве</translation>
    </message>
    <message>
        <source>This watch since</source>
        <translation>Эта смена с</translation>
    </message>
    <message>
        <source>Watch log entries this watch</source>
        <translation>Записей в журнале за смену</translation>
    </message>
    <message>
        <source>Reports waiting for a match</source>
        <translation>Сообщений ждут привязки</translation>
    </message>
    <message>
        <source>Incidents waiting for {contingent}</source>
        <translation>Ждут оценки {contingent}</translation>
    </message>
    <message>
        <source>Trucewatch {version}</source>
        <translation>Trucewatch {version}</translation>
    </message>
    <message>
        <source>The watch floor of a joint ceasefire monitoring centre. It uses no network.</source>
        <translation>Рабочее место дежурной смены совместного центра мониторинга прекращения огня. Сетью не пользуется.</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL 3), SQLAlchemy, NumPy, matplotlib, pyproj, shapely, mgrs and msgspec.</source>
        <translation>Использованы Qt (LGPL 3), SQLAlchemy, NumPy, matplotlib, pyproj, shapely, mgrs и msgspec.</translation>
    </message>
    <message>
        <source>Typefaces: Noto Sans (SIL Open Font License). Icons: Tabler (MIT).</source>
        <translation>Шрифты: Noto Sans (SIL Open Font License). Значки: Tabler (MIT).</translation>
    </message>
    <message>
        <source>Map: {attribution}</source>
        <translation>Карта: {attribution}</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents and reference events</source>
        <translation>
            <numerusform>{n} инцидент или справочное событие</numerusform>
            <numerusform>{n} инцидента и справочных события</numerusform>
            <numerusform>{n} инцидентов и справочных событий</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Файл с таким именем есть; он будет заменён.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Чтение {file} …</translation>
    </message>
    <message>
        <source>Reviewing {file} …</source>
        <translation>Проверка {file} …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Сравнение …</translation>
    </message>
    <message>
        <source>{n} rows were added to “{name}”; it now has {rows}.</source>
        <translation>В «{name}» добавлено строк: {n}; теперь их {rows}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation>
            <numerusform>Импортировать {n} строку</numerusform>
            <numerusform>Импортировать {n} строки</numerusform>
            <numerusform>Импортировать {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>В этом файле нет ничего нового.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>Выберите файл или перетащите его сюда.</translation>
    </message>
    <message>
        <source>Choose myself what the columns hold</source>
        <translation>Самому указать, что в столбцах</translation>
    </message>
    <message>
        <source>Encoding: found by itself</source>
        <translation>Кодировка: определить</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>01/02/2020 is 1 February</source>
        <translation>01/02/2020 — 1 февраля</translation>
    </message>
    <message>
        <source>01/02/2020 is 2 January</source>
        <translation>01/02/2020 — 2 января</translation>
    </message>
    <message>
        <source>times in zone {letter}</source>
        <translation>время в поясе {letter}</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Загрузить схему…</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Сохранить схему…</translation>
    </message>
    <message>
        <source>{format} · {columns} columns · {separator} · {encoding}</source>
        <translation>{format} · столбцов {columns} · {separator} · {encoding}</translation>
    </message>
    <message>
        <source>columns not known</source>
        <translation>столбцы неизвестны</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>Что в столбце {column}</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>Load a column mapping</source>
        <translation>Загрузить схему столбцов</translation>
    </message>
    <message>
        <source>The mapping names columns that are not here: {columns}.</source>
        <translation>В схеме названы столбцы, которых здесь нет: {columns}.</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>Сохранить схему столбцов</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Killed, low / best / high</source>
        <translation>Убито мин/оц/макс</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>Новые ({n})</translation>
    </message>
    <message>
        <source>Already known ({n})</source>
        <translation>Уже известные ({n})</translation>
    </message>
    <message>
        <source>Doubtful ({n})</source>
        <translation>Сомнительные ({n})</translation>
    </message>
    <message>
        <source>Save unreadable rows as CSV…</source>
        <translation>Сохранить нечитаемые строки в CSV…</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Чьи данные</translation>
    </message>
    <message>
        <source>Take the doubtful rows as they stand as well ({n})</source>
        <translation>Взять и сомнительные строки как есть ({n})</translation>
    </message>
    <message>
        <source>“{name}” will be a new data set. Nothing is written yet.</source>
        <translation>«{name}» будет новым набором данных. Пока ничего не записано.</translation>
    </message>
    <message numerus="yes">
        <source>The data set “{name}” has {n} rows already; only new ones are added. Nothing is written yet.</source>
        <translation>
            <numerusform>В наборе данных «{name}» уже есть {n} строка; добавляются только новые. Пока ничего не записано.</numerusform>
            <numerusform>В наборе данных «{name}» уже есть {n} строки; добавляются только новые. Пока ничего не записано.</numerusform>
            <numerusform>В наборе данных «{name}» уже есть {n} строк; добавляются только новые. Пока ничего не записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data stand beside the centre&apos;s own incidents and are never counted as violations.</source>
        <translation>Справочные данные стоят рядом с инцидентами центра и нарушениями не считаются.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows lie outside the theatre.</source>
        <translation>
            <numerusform>{n} строка лежит вне района мониторинга.</numerusform>
            <numerusform>{n} строки лежат вне района мониторинга.</numerusform>
            <numerusform>{n} строк лежат вне района мониторинга.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful rows stay out: their number stands twice, or something else is stored.</source>
        <translation>
            <numerusform>{n} сомнительная строка не берётся: номер стоит дважды или под ним хранится другое.</numerusform>
            <numerusform>{n} сомнительные строки не берутся: номер стоит дважды или под ним хранится другое.</numerusform>
            <numerusform>{n} сомнительных строк не берутся: номер стоит дважды или под ним хранится другое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable ({n})</source>
        <translation>Нечитаемые ({n})</translation>
    </message>
    <message>
        <source>Save unreadable rows</source>
        <translation>Сохранить нечитаемые строки</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <translation>Вверх, Вниз, Home, End</translation>
    </message>
    <message>
        <source>in list and map: the incident before, after, first, last</source>
        <translation>в списке и на карте: предыдущий, следующий, первый, последний инцидент</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in list and map: open what is chosen</source>
        <translation>в списке и на карте: открыть выбранное</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>go back, drop the choice</source>
        <translation>вернуться, снять выбор</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>буквы и цифры</translation>
    </message>
    <message>
        <source>in the list: find a serial or a place as you type</source>
        <translation>в списке: искать номер или место при наборе</translation>
    </message>
    <message>
        <source>+ − 0 and arrows</source>
        <translation>+ − 0 и стрелки</translation>
    </message>
    <message>
        <source>on the map: zoom, whole theatre, pan</source>
        <translation>на карте: масштаб, весь район, сдвиг</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>on the map: measure distance and bearing</source>
        <translation>на карте: измерить расстояние и азимут</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>on the map: go to a grid, a position or a place</source>
        <translation>на карте: перейти к квадрату, положению или месту</translation>
    </message>
    <message>
        <source>drag in the time chart</source>
        <translation>протянуть по графику времени</translation>
    </message>
    <message>
        <source>choose the period; a double click takes it back</source>
        <translation>выбрать период; двойной щелчок снимает его</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+7, F8</source>
        <translation>Alt+1 … Alt+7, F8</translation>
    </message>
    <message>
        <source>in a form: go to a section; to the next field to mend</source>
        <translation>в форме: к разделу; к следующему полю для исправления</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Enter</source>
        <translation>Ctrl+S, Ctrl+Enter</translation>
    </message>
    <message>
        <source>in a form: keep as a draft; enter it on record</source>
        <translation>в форме: сохранить черновик; внести в базу</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Could be the same event</source>
        <translation>Возможно, то же событие</translation>
    </message>
    <message>
        <source>Leave unmatched</source>
        <translation>Не привязывать</translation>
    </message>
    <message>
        <source>Open a new incident</source>
        <translation>Открыть новый инцидент</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Смотреть</translation>
    </message>
    <message>
        <source>Show it in the main window</source>
        <translation>Показать в главном окне</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Match this report with {serial} when it is logged</source>
        <translation>При регистрации привязать это сообщение к {serial}</translation>
    </message>
    <message>
        <source>needs time and position</source>
        <translation>нужны время и положение</translation>
    </message>
    <message>
        <source>none within 5 km and 2 days</source>
        <translation>нет в пределах 5 км и 2 суток</translation>
    </message>
    <message>
        <source>{n} within 1 km and 1 day</source>
        <translation>до 1 км и 1 сут.: {n}</translation>
    </message>
    <message>
        <source>{n} within 5 km and 2 days</source>
        <translation>до 5 км и 2 сут.: {n}</translation>
    </message>
    <message>
        <source>{n} of another class</source>
        <translation>другого класса: {n}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} сут {hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>на {span} раньше</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>на {span} позже</translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>Взять {text}</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab walk the fields, Alt+1 to Alt+{last} the sections.</source>
        <translation>Tab и Shift+Tab — по полям, Alt+1 … Alt+{last} — по разделам.</translation>
    </message>
    <message>
        <source>A letter or digit picks in a row of choices, arrows move.</source>
        <translation>Буква или цифра выбирает в ряду, стрелки передвигают.</translation>
    </message>
    <message>
        <source>A time takes 230952d, 0952z or -50 (minutes ago).</source>
        <translation>Время: 230952d, 0952z или -50 (минут назад).</translation>
    </message>
    <message>
        <source>Draft not kept: {reason}</source>
        <translation>Черновик не сохранён: {reason}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} с назад</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} мин назад</translation>
    </message>
    <message>
        <source>Draft kept on this station {ago}. Nothing is in the journal until you enter it.</source>
        <translation>Черновик сохранён на этой станции {ago}. До внесения в журнале ничего нет.</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>Просмотр на карте</translation>
    </message>
    <message>
        <source>{length} km</source>
        <translation>{length} км</translation>
    </message>
    <message>
        <source>As it will read in the log</source>
        <translation>Как это будет в журнале</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>довольно</translation>
    </message>
    <message>
        <source>not usually</source>
        <translation>не всегда</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>не оценить</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>231039D or -5</source>
        <translation>231039D или -5</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>Словами источника</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>no party</source>
        <translation>не названа</translation>
    </message>
    <message>
        <source>Reporting party</source>
        <translation>От стороны</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Характер</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Надёжность источника</translation>
    </message>
    <message>
        <source>Credibility of the information, graded on its own</source>
        <translation>Достоверность сведений, оценивается отдельно</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Язык оригинала</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} из {most}</translation>
    </message>
    <message>
        <source>{language}: not translated</source>
        <translation>{language}: не переведено</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>хранится как введено</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>230952D or -50</source>
        <translation>230952D или -50</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 минута</translation>
    </message>
    <message>
        <source>4 watch</source>
        <translation>4 смена</translation>
    </message>
    <message>
        <source>5 day</source>
        <translation>5 день</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>same moment</source>
        <translation>тот же момент</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Расчётное</translation>
    </message>
    <message>
        <source>no point yet</source>
        <translation>точки ещё нет</translation>
    </message>
    <message>
        <source>±{metres} m</source>
        <translation>±{metres} м</translation>
    </message>
    <message>
        <source>Bearing and range</source>
        <translation>Азимут и дальность</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Lat, lon</source>
        <translation>Шир., долг.</translation>
    </message>
    <message>
        <source>Place and offset</source>
        <translation>Место и смещение</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>Способ ввода</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Observer error</source>
        <translation>Ошибка места</translation>
    </message>
    <message>
        <source>Bearing, true</source>
        <translation>Азимут, истин.</translation>
    </message>
    <message>
        <source>Range, near</source>
        <translation>Дальн. от</translation>
    </message>
    <message>
        <source>Range, far</source>
        <translation>Дальн. до</translation>
    </message>
    <message>
        <source>38T PK 774 383, or PK 774 383</source>
        <translation>38T PK 774 383 или PK 774 383</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Смещение</translation>
    </message>
    <message>
        <source>8 km S of</source>
        <translation>8 км Ю от</translation>
    </message>
    <message>
        <source>Geo precision</source>
        <translation>Точность места</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Ошибка положения</translation>
    </message>
    <message>
        <source>There is already a saved filter “{name}”. Choose another name.</source>
        <translation>Сохранённый отбор «{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <translation>Сохранить этот отбор как</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Period, as a window over the days</source>
        <translation>Период как окно над днями</translation>
    </message>
    <message>
        <source>Drag to ask about other days; the wheel shows more or fewer of them</source>
        <translation>Протяните, чтобы отобрать другие дни; колёсико меняет их число</translation>
    </message>
    <message>
        <source>clear {n}</source>
        <translation>снять {n}</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>{n} more, all 0</source>
        <translation>ещё {n}, все 0</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>ещё {n}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Найти слова</translation>
    </message>
    <message>
        <source>Looks in place, serial, actors and text, whatever case and accents (Ctrl+F)</source>
        <translation>Ищет в месте, номере, участниках и тексте без учёта регистра и знаков (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter before this one (Alt+Left)</source>
        <translation>Предыдущий отбор (Alt+Влево)</translation>
    </message>
    <message>
        <source>Filter after this one (Alt+Right)</source>
        <translation>Следующий отбор (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые отборы</translation>
    </message>
    <message>
        <source>of {n} incidents</source>
        <translation>из {n} инц.</translation>
    </message>
    <message>
        <source>of {n} reference events</source>
        <translation>из {n} справ. соб.</translation>
    </message>
    <message>
        <source>of {n} incidents and events</source>
        <translation>из {n} инц. и соб.</translation>
    </message>
    <message>
        <source>The period ends ({last}) before it begins ({first}).</source>
        <translation>Период кончается ({last}) раньше, чем начинается ({first}).</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 дн</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 дн</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 дн</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>смена</translation>
    </message>
    <message>
        <source>ceasefire</source>
        <translation>с прекр. огня</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>всё</translation>
    </message>
    <message>
        <source>From, as a date-time group</source>
        <translation>С, группа даты-времени</translation>
    </message>
    <message>
        <source>To, as a date-time group</source>
        <translation>По, группа даты-времени</translation>
    </message>
    <message>
        <source>{what}: 230952D NOV 26, 230952D, 0952Z or -50</source>
        <translation>{what}: 230952D NOV 26, 230952D, 0952Z или -50</translation>
    </message>
    <message>
        <source>Choose days on a calendar</source>
        <translation>Выбрать дни в календаре</translation>
    </message>
    <message>
        <source>One touch asks about that day, a second one about all days between.</source>
        <translation>Первый щелчок отбирает этот день, второй — все дни между ними.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ ещё</translation>
    </message>
    <message>
        <source>{choice}
alone would give {n}</source>
        <translation>{choice}
только это даст {n}</translation>
    </message>
    <message>
        <source>invented incidents</source>
        <translation>вымышленные инциденты</translation>
    </message>
    <message>
        <source>Map of the incidents</source>
        <translation>Карта инцидентов</translation>
    </message>
    <message>
        <source>{bearing}° ±{half}°, {near} to {far} km</source>
        <translation>{bearing}° ±{half}°, {near}–{far} км</translation>
    </message>
    <message>
        <source>1:{denominator} generalised</source>
        <translation>1:{denominator}, обобщённо</translation>
    </message>
    <message>
        <source>1:{denominator}</source>
        <translation>1:{denominator}</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} м</translation>
    </message>
    <message>
        <source>Grid, latitude and longitude, or place</source>
        <translation>Квадрат, широта и долгота или место</translation>
    </message>
    <message>
        <source>Go to a grid or a place</source>
        <translation>К квадрату или месту</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>аэродромы</translation>
    </message>
    <message>
        <source>borders of states</source>
        <translation>государственные границы</translation>
    </message>
    <message>
        <source>district lines</source>
        <translation>границы районов</translation>
    </message>
    <message>
        <source>zones of the grid</source>
        <translation>зоны координатной сетки</translation>
    </message>
    <message>
        <source>1994 line</source>
        <translation>линия 1994 г.</translation>
    </message>
    <message>
        <source>1991 oblast outline</source>
        <translation>контур области 1991 г.</translation>
    </message>
    <message>
        <source>places</source>
        <translation>населённые пункты</translation>
    </message>
    <message>
        <source>observation posts</source>
        <translation>наблюдательные посты</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>рельеф</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>секторы</translation>
    </message>
    <message>
        <source>water</source>
        <translation>воды</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>огонь</translation>
    </message>
    <message>
        <source>air, UAV</source>
        <translation>воздух, БПЛА</translation>
    </message>
    <message>
        <source>mines</source>
        <translation>мины</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>инфраструктура</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>недопуск</translation>
    </message>
    <message>
        <source>information</source>
        <translation>информация</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>no violation</source>
        <translation>не нарушение</translation>
    </message>
    <message>
        <source>1991 outline</source>
        <translation>контур 1991 г.</translation>
    </message>
    <message>
        <source>outside filter</source>
        <translation>вне отбора</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>incidents to a cell</source>
        <translation>инцидентов на ячейку</translation>
    </message>
    <message>
        <source>shape = class, fill = status</source>
        <translation>форма — класс, заливка — состояние</translation>
    </message>
    <message>
        <source>Open the legend</source>
        <translation>Развернуть обозначения</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>Свернуть обозначения</translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents here</source>
        <translation>
            <numerusform>Здесь {n} инцидент</numerusform>
            <numerusform>Здесь {n} инцидента</numerusform>
            <numerusform>Здесь {n} инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look closer.</source>
        <translation>Щёлкните, чтобы приблизить.</translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents on one spot</source>
        <translation>
            <numerusform>В одной точке {n} инцидент</numerusform>
            <numerusform>В одной точке {n} инцидента</numerusform>
            <numerusform>В одной точке {n} инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Each click chooses the next.</source>
        <translation>Каждый щелчок выбирает следующий.</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>вне отбора</translation>
    </message>
    <message>
        <source>no incident to draw</source>
        <translation>инцидентов для карты нет</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawn</source>
        <translation>
            <numerusform>на карте {n}</numerusform>
            <numerusform>на карте {n}</numerusform>
            <numerusform>на карте {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a point</source>
        <translation>
            <numerusform>без точки {n}</numerusform>
            <numerusform>без точки {n}</numerusform>
            <numerusform>без точки {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>what the filter leaves out is pale and never counted</source>
        <translation>вне отбора — бледно, не считается</translation>
    </message>
    <message>
        <source>A map cannot be saved as {name}: the name must end in .png, .svg or .pdf.</source>
        <translation>Карту нельзя сохранить как {name}: имя должно кончаться на .png, .svg или .pdf.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} не записывается: {reason}.</translation>
    </message>
    <message>
        <source>{distance} from the 1994 line</source>
        <translation>до линии 1994 г. {distance}</translation>
    </message>
    <message>
        <source>{post} → {bearing}°, {distance}</source>
        <translation>{post} → {bearing}°, {distance}</translation>
    </message>
    <message>
        <source>Choose: click an incident, drag the map</source>
        <translation>Выбор: щёлкните по инциденту, тяните карту</translation>
    </message>
    <message>
        <source>Box: drag to ask for what lies in it, click to ask for everywhere (also Shift and drag)</source>
        <translation>Рамка: протяните, чтобы отобрать лежащее в ней; щелчок снимает рамку (также Shift и протягивание)</translation>
    </message>
    <message>
        <source>Measure distance and bearing (M)</source>
        <translation>Измерить расстояние и азимут (M)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Приблизить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Отдалить (−)</translation>
    </message>
    <message>
        <source>Whole theatre (0)</source>
        <translation>Весь район (0)</translation>
    </message>
    <message>
        <source>Show all that answers the filter</source>
        <translation>Показать всё, что в отборе</translation>
    </message>
    <message>
        <source>Go to a grid or a place (G)</source>
        <translation>К квадрату или месту (G)</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Слои карты</translation>
    </message>
    <message>
        <source>{distance} · {bearing}°</source>
        <translation>{distance} · {bearing}°</translation>
    </message>
    <message>
        <source> · {distance} in all</source>
        <translation> · всего {distance}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} м</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <source>neither contingent</source>
        <translation>вне контингентов</translation>
    </message>
    <message>
        <source>Name of the officer…</source>
        <translation>Имя офицера…</translation>
    </message>
    <message>
        <source>On watch</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Имя офицера</translation>
    </message>
    <message>
        <source>On watch {contingent} {name}</source>
        <translation>Дежурит {contingent} {name}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>There is no pane {pane}. The panes are: {panes}.</source>
        <translation>Панели {pane} нет. Есть панели: {panes}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} не записывается. Выберите другую папку.</translation>
    </message>
    <message>
        <source>{text} is not a size. Write it as 1600x1000.</source>
        <translation>{text} — не размер. Пишите так: 1600x1000.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Общий размер</translation>
    </message>
    <message>
        <source>Brightness of the night theme</source>
        <translation>Яркость ночной темы</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>Названия мест</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>Расположение панелей</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Положение окна</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>Parts of the filter folded up</source>
        <translation>Свёрнутые части отбора</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Обозначения на карте</translation>
    </message>
    <message>
        <source>Part of the map last looked at</source>
        <translation>Последний участок карты</translation>
    </message>
    <message>
        <source>Last centre database</source>
        <translation>Последняя база центра</translation>
    </message>
    <message>
        <source>Centre databases opened before</source>
        <translation>Ранее открытые базы центра</translation>
    </message>
    <message>
        <source>Officer on watch</source>
        <translation>Дежурный офицер</translation>
    </message>
    <message>
        <source>Contingent of the officer on watch</source>
        <translation>Контингент дежурного офицера</translation>
    </message>
    <message>
        <source>Nothing here reaches a network. What you enter stays on this station.</source>
        <translation>Здесь ничего не уходит в сеть. Введённое остаётся на этой станции.</translation>
    </message>
    <message>
        <source>The watch floor of a joint ceasefire monitoring centre.</source>
        <translation>Рабочее место дежурной смены совместного центра мониторинга прекращения огня.</translation>
    </message>
    <message>
        <source>Invented incidents</source>
        <translation>Вымышленные инциденты</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учение</translation>
    </message>
    <message>
        <source>Invented incidents in the shape of a real ceasefire. EXERCISE stands on everything; nothing is kept.</source>
        <translation>Вымышленные инциденты по образцу реального прекращения огня. Везде стоит «УЧЕНИЕ»; ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Open the exercise</source>
        <translation>Открыть учение</translation>
    </message>
    <message>
        <source>New centre database</source>
        <translation>Новая база центра</translation>
    </message>
    <message>
        <source>One file on this station for everything your centre records.</source>
        <translation>Один файл на этой станции для всех записей центра.</translation>
    </message>
    <message>
        <source>Centre profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Choose a place and create…</source>
        <translation>Выбрать место и создать…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>A centre database that exists already.</source>
        <translation>Уже существующая база центра.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Inventing incidents: {done} of {total}</source>
        <translation>Создание вымышленных инцидентов: {done} из {total}</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Профиль: {name}</translation>
    </message>
    <message>
        <source>How long the oldest open incident waits for each contingent&apos;s view</source>
        <translation>Сколько самый давний открытый инцидент ждёт оценки каждого контингента</translation>
    </message>
    <message>
        <source>Journal {count}</source>
        <translation>Журнал: {count}</translation>
    </message>
    <message>
        <source>Oldest unanswered {left} {left_wait} · {right} {right_wait}</source>
        <translation>Дольше всего без ответа: {left} {left_wait} · {right} {right_wait}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} сут</translation>
    </message>
    <message>
        <source>Find by serial</source>
        <translation>Найти по номеру</translation>
    </message>
    <message>
        <source>Show it: ask for everything</source>
        <translation>Показать: снять отбор</translation>
    </message>
    <message>
        <source>No incident has the serial {serial}.</source>
        <translation>Инцидента с номером {serial} нет.</translation>
    </message>
    <message>
        <source>{serial} is chosen, but the filter leaves it out.</source>
        <translation>{serial} выбран, но он вне отбора.</translation>
    </message>
    <message>
        <source>K / W killed, wounded</source>
        <translation>У / Р — убито, ранено</translation>
    </message>
    <message>
        <source>filed, with its answer Y N U</source>
        <translation>подано, с ответом Д Н ?</translation>
    </message>
    <message>
        <source>the other side awaits it</source>
        <translation>другая сторона ждёт</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>Записей ещё нет.</translation>
    </message>
    <message>
        <source>Log a report, import a file, or open the exercise.</source>
        <translation>Зарегистрируйте сообщение, импортируйте файл или откройте учение.</translation>
    </message>
    <message>
        <source>No incident is on record for: {question}</source>
        <translation>Записей нет: {question}</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Часы наблюдения</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Чем</translation>
    </message>
    <message>
        <source>Denied, h</source>
        <translation>Недопуск, ч</translation>
    </message>
    <message>
        <source>Jammed, h</source>
        <translation>Помехи, ч</translation>
    </message>
    <message>
        <source>The same question, wider</source>
        <translation>Тот же отбор, шире</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{watched} of {asked}</source>
        <translation>{watched} из {asked}</translation>
    </message>
    <message>
        <source>What was watched in this period is not on record: this zero is no evidence that nothing happened.</source>
        <translation>Что наблюдалось за этот период, не записано: этот ноль не доказывает, что ничего не произошло.</translation>
    </message>
    <message>
        <source>{watched} of {asked} sector hours were watched, access was refused for {denied} hours and sensors were jammed for {jammed}. A zero counts only as far as someone was looking.</source>
        <translation>Наблюдалось {watched} из {asked} секторо-часов, отказ в доступе — {denied} ч, помехи датчикам — {jammed} ч. Ноль значим лишь там, где велось наблюдение.</translation>
    </message>
    <message>
        <source>0 answer this filter</source>
        <translation>отбору отвечает 0</translation>
    </message>
    <message>
        <source>{n}, {order}</source>
        <translation>{n}, {order}</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>by {column}, falling</source>
        <translation>по столбцу «{column}», убывание</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>по столбцу «{column}»</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Исходные столбцы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>{n} of {all} rows copied; Export… writes all of them</source>
        <translation>скопировано строк: {n} из {all}; все запишет «Экспорт…»</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows copied</source>
        <translation>
            <numerusform>скопирована {n} строка</numerusform>
            <numerusform>скопированы {n} строки</numerusform>
            <numerusform>скопировано {n} строк</numerusform>
        </translation>
    </message>
    <message>
        <source>find: {text}</source>
        <translation>поиск: {text}</translation>
    </message>
    <message>
        <source>find: {text} – not in this answer, {n} outside it</source>
        <translation>поиск: {text} – в отборе нет, вне его {n}</translation>
    </message>
    <message>
        <source>find: {text} – no serial or place begins so</source>
        <translation>поиск: {text} – так не начинается ни номер, ни место</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: любое значение</translation>
    </message>
    <message>
        <source>without “{text}”</source>
        <translation>без «{text}»</translation>
    </message>
    <message>
        <source>without the map box</source>
        <translation>без рамки карты</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>English names</source>
        <translation>Английские названия</translation>
    </message>
    <message>
        <source>Azerbaijani names</source>
        <translation>Азербайджанские названия</translation>
    </message>
    <message>
        <source>Armenian names</source>
        <translation>Армянские названия</translation>
    </message>
    <message>
        <source>Russian names</source>
        <translation>Русские названия</translation>
    </message>
    <message>
        <source>Turkish names</source>
        <translation>Турецкие названия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Brightness at night</source>
        <translation>Яркость ночью</translation>
    </message>
    <message>
        <source>{percent} %, contrast below the AA rule</source>
        <translation>{percent} %, контраст ниже нормы AA</translation>
    </message>
    <message>
        <source>{local} · local UTC{offset}</source>
        <translation>{local} · местное UTC{offset}</translation>
    </message>
    <message>
        <source>{zulu} · local UTC{offset}</source>
        <translation>{zulu} · местное UTC{offset}</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it from a desktop, or give a command (--help).</source>
        <translation>Нет экрана, на котором можно открыть окно. Запустите программу с рабочего стола или задайте команду (--help).</translation>
    </message>
    <message>
        <source>Received {group} ({zulu}).</source>
        <translation>Получено {group} ({zulu}).</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low}–{high})</translation>
    </message>
    <message>
        <source>weapon: {weapon}</source>
        <translation>оружие: {weapon}</translation>
    </message>
    <message>
        <source>on bearing {bearing}° ±{half}°</source>
        <translation>азимут {bearing}° ±{half}°</translation>
    </message>
    <message>
        <source>sector {sector}</source>
        <translation>сектор {sector}</translation>
    </message>
    <message>
        <source>{file} holds no places.</source>
        <translation>В файле {file} нет мест.</translation>
    </message>
    <message>
        <source>{file} is no gazetteer: it is neither a GeoNames dump nor a table with columns name, lat and lon.</source>
        <translation>{file} — не указатель мест: это не выгрузка GeoNames и не таблица со столбцами name, lat и lon.</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>с {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>по {last}</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <translation>нет точки на карте</translation>
    </message>
    <message>
        <source>unk</source>
        <translation>?</translation>
    </message>
    <message>
        <source>{day} {first}–{last}: {count}</source>
        <translation>{day} {first}–{last}: {count}</translation>
    </message>
    <message>
        <source>{bar}: {count}</source>
        <translation>{bar}: {count}</translation>
    </message>
    <message>
        <source>, {count} outside the period</source>
        <translation>, вне периода {count}</translation>
    </message>
    <message>
        <source>, reports may still come in</source>
        <translation>, сообщения ещё могут поступить</translation>
    </message>
    <message>
        <source>No incident, so no weapon to count</source>
        <translation>Инцидентов нет, оружия тоже</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{near} to {far} km</source>
        <translation>{near}–{far} км</translation>
    </message>
    <message>
        <source>{direction} from {post}</source>
        <translation>{direction}, {post}</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>{result}, version {version}</source>
        <translation>{result}, версия {version}</translation>
    </message>
    <message>
        <source>taken back by its author</source>
        <translation>отозвано автором</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>центр</translation>
    </message>
    <message>
        <source>{who} {what}.</source>
        <translation>{who}: {what}.</translation>
    </message>
    <message>
        <source>{sentence} Reason: {reason}</source>
        <translation>{sentence} Основание: {reason}</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Проверка установки</translation>
    </message>
    <message>
        <source>Every part is tried once. No network is touched.</source>
        <translation>Каждая часть пробуется один раз. Сеть не затрагивается.</translation>
    </message>
    <message>
        <source>All parts work.</source>
        <translation>Все части работают.</translation>
    </message>
    <message>
        <source>A part does not work: this installation is not whole. Install it again from the stick.</source>
        <translation>Одна из частей не работает: установка неполна. Установите программу заново с носителя.</translation>
    </message>
    <message>
        <source>chosen, derived {derived}</source>
        <translation>выбрано, расчётно {derived}</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>расчётно</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields to mend:</source>
        <translation>
            <numerusform>Исправить {n} поле:</numerusform>
            <numerusform>Исправить {n} поля:</numerusform>
            <numerusform>Исправить {n} полей:</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>Ещё указать:</translation>
    </message>
    <message>
        <source>F8 goes to it</source>
        <translation>F8 — перейти к нему</translation>
    </message>
    <message>
        <source>F8 goes to the next</source>
        <translation>F8 — к следующему</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>To be mended or said first: {fields}</source>
        <translation>Сначала исправить или указать: {fields}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Entering …</source>
        <translation>Внесение …</translation>
    </message>
    <message>
        <source>Not entered.</source>
        <translation>Не внесено.</translation>
    </message>
    <message>
        <source>Discard: sure?</source>
        <translation>Точно удалить?</translation>
    </message>
    <message>
        <source>Press again to throw away what was typed</source>
        <translation>Нажмите ещё раз, чтобы удалить введённое</translation>
    </message>
    <message>
        <source>Subclass</source>
        <translation>Подкласс</translation>
    </message>
    <message>
        <source>choose a class first</source>
        <translation>сначала выберите класс</translation>
    </message>
    <message>
        <source>{code} not further determined</source>
        <translation>{code} без уточнения</translation>
    </message>
    <message>
        <source>Reason, kept with the record</source>
        <translation>Основание, хранится с записью</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Article said to be broken</source>
        <translation>Статья, о нарушении которой заявлено</translation>
    </message>
    <message>
        <source>{side}, military killed</source>
        <translation>{side}, убито военных</translation>
    </message>
    <message>
        <source>{side}, military wounded</source>
        <translation>{side}, ранено военных</translation>
    </message>
    <message>
        <source>{side}, civilians killed</source>
        <translation>{side}, убито гражданских</translation>
    </message>
    <message>
        <source>{side}, civilians wounded</source>
        <translation>{side}, ранено гражданских</translation>
    </message>
    <message>
        <source>0, or low/best/high</source>
        <translation>0 или мин./оценка/макс.</translation>
    </message>
    <message>
        <source>Summary in {language}</source>
        <translation>Сводка ({language})</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>не переведено</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Corrected by somebody else meanwhile</source>
        <translation>Тем временем исправлено другим</translation>
    </message>
    <message>
        <source>from a report</source>
        <translation>по сообщению</translation>
    </message>
    <message>
        <source>without a report</source>
        <translation>без сообщения</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Новый инцидент</translation>
    </message>
    <message>
        <source>Correct {serial}</source>
        <translation>Исправить {serial}</translation>
    </message>
    <message>
        <source>the record keeps what was before, and the reason</source>
        <translation>в записи остаются прежнее и основание</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>follows the fields as you type</source>
        <translation>следует за полями при вводе</translation>
    </message>
    <message>
        <source>Put my changes on top of theirs</source>
        <translation>Внести мои изменения поверх</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>Принять чужие, мои отбросить</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} поле</numerusform>
            <numerusform>{n} поля</numerusform>
            <numerusform>{n} полей</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>was</source>
        <translation>было</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>станет</translation>
    </message>
    <message>
        <source>Place number</source>
        <translation>Номер места</translation>
    </message>
    <message>
        <source>on record now</source>
        <translation>сейчас в базе</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>введено здесь</translation>
    </message>
    <message>
        <source>Corrected by somebody else meanwhile. Nothing was overwritten: choose at the right.</source>
        <translation>Тем временем исправлено другим. Ничего не перезаписано: выберите справа.</translation>
    </message>
    <message>
        <source>{name}, {time}: {reason}</source>
        <translation>{name}, {time}: {reason}</translation>
    </message>
    <message>
        <source>New source report</source>
        <translation>Новое сообщение источника</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Back; what was typed is kept as a draft (Esc)</source>
        <translation>Назад; введённое остаётся черновиком (Esc)</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>Что наблюдалось</translation>
    </message>
    <message>
        <source>watched, darker: longer</source>
        <translation>наблюдалось, темнее — дольше</translation>
    </message>
    <message>
        <source>access denied for some hours</source>
        <translation>недопуск в отдельные часы</translation>
    </message>
    <message>
        <source>watched and denied ground; no incident to draw</source>
        <translation>наблюдение и недопуск; инцидентов для карты нет</translation>
    </message>
    <message>
        <source>n {n} · {unverified} unverified · as of {as_of} · {data_hash}</source>
        <translation>n {n} · не проверено {unverified} · на {as_of} · {data_hash}</translation>
    </message>
    <message>
        <source>{hours} of {asked} h watched</source>
        <translation>наблюдалось {hours} из {asked} ч</translation>
    </message>
    <message>
        <source>access denied {hours} h</source>
        <translation>отказ в доступе {hours} ч</translation>
    </message>
    <message>
        <source>jammed {hours} h</source>
        <translation>помехи {hours} ч</translation>
    </message>
    <message>
        <source>Line {line} of {file} has {count} columns, a GeoNames dump has {expected}.</source>
        <translation>В строке {line} файла {file} столбцов {count}, в выгрузке GeoNames их {expected}.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name.</source>
        <translation>В строке {line} файла {file} нет названия.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has “{text}” where a number belongs.</source>
        <translation>В строке {line} файла {file} вместо числа стоит «{text}».</translation>
    </message>
    <message>
        <source>Line {line} of {file} has “{text}” where latitude and longitude belong.</source>
        <translation>В строке {line} файла {file} вместо широты и долготы стоит «{text}».</translation>
    </message>
    <message>
        <source>All reference events</source>
        <translation>Все справочные события</translation>
    </message>
    <message>
        <source>All incidents and reference events</source>
        <translation>Все инциденты и справочные события</translation>
    </message>
    <message>
        <source>{codes} reference events</source>
        <translation>Справочные события: {codes}</translation>
    </message>
    <message>
        <source>{codes} incidents and reference events</source>
        <translation>Инциденты и справочные события: {codes}</translation>
    </message>
    <message>
        <source>source report</source>
        <translation>сообщение источника</translation>
    </message>
    <message>
        <source>correction of an incident</source>
        <translation>исправление инцидента</translation>
    </message>
    <message>
        <source>new incident</source>
        <translation>новый инцидент</translation>
    </message>
    <message>
        <source>watch log line</source>
        <translation>строка журнала дежурства</translation>
    </message>
    <message>
        <source>draft that cannot be read</source>
        <translation>нечитаемый черновик</translation>
    </message>
    <message>
        <source>draft of another kind</source>
        <translation>черновик иного вида</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>В черновик</translation>
    </message>
    <message>
        <source>Enter correction</source>
        <translation>Внести исправление</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Открыть инцидент</translation>
    </message>
    <message>
        <source>Log report</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Log and open incident</source>
        <translation>Внести и открыть инцидент</translation>
    </message>
    <message>
        <source>Log and match</source>
        <translation>Внести и привязать</translation>
    </message>
    <message>
        <source>Void {serial}</source>
        <translation>Аннулировать {serial}</translation>
    </message>
    <message>
        <source>It stays in the record and can be found, with this reason, but is counted no more.</source>
        <translation>Запись остаётся, её можно найти вместе с основанием, но она больше не считается.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Drafts of this station</source>
        <translation>Черновики этой станции</translation>
    </message>
    <message>
        <source>Reports without an incident</source>
        <translation>Сообщения без инцидента</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>what was typed and not entered, what came in and belongs nowhere yet</source>
        <translation>не внесено и не привязано</translation>
    </message>
    <message>
        <source>Serial of the incident</source>
        <translation>Номер инцидента</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>, the newest {n} are listed</source>
        <translation>, показаны последние {n}</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Здесь ничего не ожидает.</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>Привязать…</translation>
    </message>
    <message>
        <source>Y N U</source>
        <translation>Д Н ?</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. A line says what is, not what will be.</source>
        <translation>{group} опережает часы на {hours} ч {minutes} мин. В журнал пишут то, что есть, а не то, что будет.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. A line says what is, not what will be.</source>
        <translation>{group} опережает часы на {days} сут. В журнал пишут то, что есть, а не то, что будет.</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Укажите, когда это было.</translation>
    </message>
    <message>
        <source>Say what you know, in a few words.</source>
        <translation>Напишите в нескольких словах, что известно.</translation>
    </message>
    <message>
        <source>Put your initials to it.</source>
        <translation>Поставьте свои инициалы.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What do I know?</source>
        <translation>Что известно?</translation>
    </message>
    <message>
        <source>Whom do I tell, what do I do?</source>
        <translation>Кому сообщить, что сделать?</translation>
    </message>
    <message>
        <source>Did I do it?</source>
        <translation>Сделано ли?</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Иниц.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Инцидент</translation>
    </message>
    <message>
        <source>SITREP</source>
        <translation>Донес.</translation>
    </message>
    <message>
        <source>[void] {text}</source>
        <translation>[аннул.] {text}</translation>
    </message>
    <message>
        <source>Enter line</source>
        <translation>Внести строку</translation>
    </message>
    <message>
        <source>Watch log line</source>
        <translation>Строка журнала дежурства</translation>
    </message>
    <message>
        <source>Whom do I tell, or what do I do?</source>
        <translation>Кому сообщить или что сделать?</translation>
    </message>
    <message>
        <source>For the situation report</source>
        <translation>Для донесения об обстановке</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>Watch log</source>
        <translation>Журнал дежурства</translation>
    </message>
    <message>
        <source>Find words in the log</source>
        <translation>Найти слова в журнале</translation>
    </message>
    <message>
        <source>New line  Ctrl+L</source>
        <translation>Новая строка  Ctrl+L</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>строк: {n}</translation>
    </message>
    <message>
        <source>the newest {n} lines</source>
        <translation>последние строки: {n}</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>нет строк</translation>
    </message>
    <message>
        <source>A range of {km} km is beyond what can be observed. Metres are written with their unit.</source>
        <translation>Дальность {km} км больше, чем можно наблюдать. Метры пишут с единицей.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>за период</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>вне периода</translation>
    </message>
    <message>
        <source>reports may still come in</source>
        <translation>ещё могут поступить</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is written.</source>
        <translation>Внесено в журнал, запись {number}.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>К чему относится?</translation>
    </message>
    <message>
        <source>Match with the incident</source>
        <translation>Привязать к инциденту</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Somebody harmed in {harmed} of {n}</source>
        <translation>Пострадавшие: в {harmed} из {n}</translation>
    </message>
    <message>
        <source>Choose at the right first</source>
        <translation>Сначала выберите справа</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>same minute</source>
        <translation>та же минута</translation>
    </message>
    <message>
        <source>No filter was asked before this one.</source>
        <translation>До этого отбора других не было.</translation>
    </message>
    <message>
        <source>No filter was asked after this one.</source>
        <translation>После этого отбора других не было.</translation>
    </message>
    <message>
        <source>Type the name of a file, or choose one.</source>
        <translation>Введите имя файла или выберите файл.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Данные читаются.</translation>
    </message>
    <message>
        <source>Words are looked for in place, serial, actors and text.</source>
        <translation>Слова ищутся в месте, номере, участниках и тексте.</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were written to {file}.</source>
        <translation>
            <numerusform>Записана {n} строка: {file}.</numerusform>
            <numerusform>Записано {n} строки: {file}.</numerusform>
            <numerusform>Записано {n} строк: {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts not yet entered (Ctrl+Shift+N)</source>
        <translation>Невнесённые черновики (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>What was watched before {since} is not on record.</source>
        <translation>Что наблюдалось до {since}, не записано.</translation>
    </message>
    <message>
        <source>{n} are on record; void, duplicate and what the counting rule leaves out are not counted.</source>
        <translation>На учёте: {n}; аннулированные, дубликаты и исключённые правилом счёта не считаются.</translation>
    </message>
    <message>
        <source>{who} took it in from the file {text}.</source>
        <translation>{who}: принято из файла {text}.</translation>
    </message>
    <message>
        <source>{who} took it in from the clipboard as {text}.</source>
        <translation>{who}: принято из буфера обмена под именем {text}.</translation>
    </message>
    <message>
        <source>{who} saved a copy as {text}.</source>
        <translation>{who}: сохранена копия под именем {text}.</translation>
    </message>
    <message>
        <source>{who} made it void: {text}</source>
        <translation>{who}: аннулировано: {text}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>The file {path} is gone. Connect the medium it is on, or take it off the list.</source>
        <translation>Файла {path} больше нет. Подключите его носитель или уберите файл из списка.</translation>
    </message>
    <message>
        <source>{path} is a folder. Attach the files in it one by one.</source>
        <translation>{path} — папка. Приложите файлы из неё по одному.</translation>
    </message>
    <message>
        <source>{path} is not a file with content of its own, so it cannot be copied in.</source>
        <translation>{path} — не файл с собственным содержимым, поэтому скопировать его нельзя.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). There is nothing to attach; copy the file anew from its source.</source>
        <translation>«{name}» пуст (0 байт). Прикладывать нечего; скопируйте файл из источника заново.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; at most {most} MB can be attached. Attach the part that matters (single pictures, a cut), and write into the report where the whole is kept.</source>
        <translation>Размер «{name}» — {size} МБ; приложить можно не более {most} МБ. Приложите нужную часть (отдельные снимки, фрагмент) и укажите в сообщении, где хранится всё целиком.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>изображение TIFF</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>изображение WebP</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>запечатанный файл</translation>
    </message>
    <message>
        <source>This is a sealed file: it is kept as it is and never opened here. A copy of it can be saved.</source>
        <translation>Это запечатанный файл: он хранится как есть и здесь не открывается. Можно сохранить его копию.</translation>
    </message>
    <message>
        <source>This picture unfolds to more than {most} megapixels and is not shown: drawing it could stop the station. The original is kept as it is, and a copy of it can be saved.</source>
        <translation>В развёрнутом виде это изображение больше {most} мегапикселей и не показывается: его вывод мог бы остановить станцию. Оригинал хранится как есть, можно сохранить его копию.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short and cannot be shown. The original is kept as it is; ask its source for another copy.</source>
        <translation>Файл повреждён или обрезан и показан быть не может. Оригинал хранится как есть; запросите у источника другую копию.</translation>
    </message>
    <message>
        <source>This PDF asks for a password and cannot be shown. Save a copy of it, or ask for one without a lock.</source>
        <translation>Этот PDF требует пароля и показан быть не может. Сохраните его копию или запросите файл без пароля.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>В этом файле такой страницы нет.</translation>
    </message>
    <message>
        <source>This file needs more memory than it may take and is not shown. A copy of it can be saved.</source>
        <translation>Файлу нужно больше памяти, чем разрешено, и он не показывается. Можно сохранить его копию.</translation>
    </message>
    <message>
        <source>Drawing this file took more than {seconds} s and was stopped. A copy of it can be saved.</source>
        <translation>Вывод файла занял более {seconds} с и был остановлен. Можно сохранить его копию.</translation>
    </message>
    <message>
        <source>Drawing this file broke off. Nothing else was touched: the original is kept as it is, and a copy of it can be saved.</source>
        <translation>Вывод файла прервался. Ничего другого это не затронуло: оригинал хранится как есть, можно сохранить его копию.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>This centre is set up: say who enters (--officer NAME) and with which key file (--keys FILE).</source>
        <translation>Этот центр настроен: укажите, кто вносит (--officer ИМЯ) и с каким файлом ключей (--keys ФАЙЛ).</translation>
    </message>
    <message>
        <source>{code} has no officer {name}. On record: {names}.</source>
        <translation>У {code} нет офицера {name}. На учёте: {names}.</translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>Пароль офицера {name}: </translation>
    </message>
    <message>
        <source>Only an officer who has signed in can enter something here. Sign in first.</source>
        <translation>Вносить здесь может только офицер, выполнивший вход. Сначала войдите.</translation>
    </message>
    <message>
        <source>What is on record of {name} has changed. Sign in again.</source>
        <translation>Запись об офицере {name} изменилась. Войдите снова.</translation>
    </message>
    <message>
        <source>{serial} is void or a duplicate and is changed no more. Restore it first.</source>
        <translation>{serial}: аннулировано или дубликат, больше не изменяется. Сначала восстановите.</translation>
    </message>
    <message>
        <source>What was sealed here does not match what was committed to. It is not opened; file the assessment anew.</source>
        <translation>Опечатанное здесь не совпадает с тем, что было зафиксировано. Оно не вскрывается; подайте оценку заново.</translation>
    </message>
    <message>
        <source>To seal an assessment, sign in with the key of your contingent first, or file it open.</source>
        <translation>Чтобы опечатать оценку, сначала войдите с ключом своего контингента или подайте её открыто.</translation>
    </message>
    <message>
        <source>Your contingent has no sealed assessment of {serial}.</source>
        <translation>У Вашего контингента нет опечатанной оценки инцидента {serial}.</translation>
    </message>
    <message>
        <source>The other side has not filed its assessment yet; until then yours stays sealed.</source>
        <translation>Другая сторона ещё не подала оценку; до тех пор Ваша остаётся опечатанной.</translation>
    </message>
    <message>
        <source>This takes an officer of each contingent; {name} is of neither.</source>
        <translation>Для этого нужен офицер от каждого контингента; {name} не от них.</translation>
    </message>
    <message>
        <source>This needs a signature. Sign in with your key first.</source>
        <translation>Здесь нужна подпись. Сначала войдите со своим ключом.</translation>
    </message>
    <message>
        <source>This cannot be done while the incident has status {status}.</source>
        <translation>Это невозможно, пока состояние инцидента {status}.</translation>
    </message>
    <message>
        <source>This takes two people, one of each contingent. Ask an officer of the other side to join.</source>
        <translation>Для этого нужны двое, по одному от каждого контингента. Попросите офицера другой стороны присоединиться.</translation>
    </message>
    <message>
        <source>This needs the signatures of both. {name} is to sign in with a key.</source>
        <translation>Нужны подписи обоих. {name} должен войти с ключом.</translation>
    </message>
    <message>
        <source>{name} may not do this as {role}. Ask an officer whose role it is.</source>
        <translation>{name} в роли {role} не может этого делать. Попросите офицера, в чьей это роли.</translation>
    </message>
    <message>
        <source>The sector {code} is on record and cannot be taken away. Change its outline.</source>
        <translation>Сектор {code} есть в записях, убрать его нельзя. Измените его границу.</translation>
    </message>
    <message>
        <source>There are two sectors {code}. Choose another code for one.</source>
        <translation>Секторов {code} два. Выберите для одного другой код.</translation>
    </message>
    <message>
        <source>The outline of {code} needs four corners or more.</source>
        <translation>Границе {code} нужно не меньше четырёх углов.</translation>
    </message>
    <message>
        <source>The outline of {code} crosses itself. Put its corners in order.</source>
        <translation>Граница {code} пересекает сама себя. Расположите углы по порядку.</translation>
    </message>
    <message>
        <source>The outline of {code} leaves the theatre. Correct the corner outside it.</source>
        <translation>Граница {code} выходит за район. Исправьте угол вне его.</translation>
    </message>
    <message>
        <source>The sector {code} has no name.</source>
        <translation>У сектора {code} нет имени.</translation>
    </message>
    <message>
        <source>Say what the agreement is called.</source>
        <translation>Укажите название соглашения.</translation>
    </message>
    <message>
        <source>Every article needs a code and its words.</source>
        <translation>Каждой статье нужны код и текст.</translation>
    </message>
    <message>
        <source>There are two articles {code}. Choose another code for one.</source>
        <translation>Статей {code} две. Выберите для одной другой код.</translation>
    </message>
    <message>
        <source>The journal does not hold, so no checkpoint was signed. Verify the record to see what was altered.</source>
        <translation>Журнал не сходится, поэтому контрольная точка не подписана. Проверьте данные центра, чтобы увидеть, что изменено.</translation>
    </message>
    <message>
        <source>Say what watched: a post, a UAV, a camera.</source>
        <translation>Укажите, чем наблюдали: пост, БПЛА, камера.</translation>
    </message>
    <message>
        <source>This stretch has ended already. Correct it with a reason.</source>
        <translation>Отрезок уже закончен. Исправьте его с основанием.</translation>
    </message>
    <message>
        <source>This stretch is void and is changed no more.</source>
        <translation>Отрезок аннулирован и больше не изменяется.</translation>
    </message>
    <message>
        <source>{sensor} has a stretch over this sector at that time already. Correct that one or choose another time.</source>
        <translation>У {sensor} на это время в этом секторе отрезок уже есть. Исправьте его или выберите другое время.</translation>
    </message>
    <message>
        <source>The assessments do not differ here; there is nothing to settle.</source>
        <translation>Здесь оценки не расходятся; согласовывать нечего.</translation>
    </message>
    <message>
        <source>Each contingent keeps its own key file: choose two different folders.</source>
        <translation>Каждый контингент хранит свой файл ключей: выберите две разные папки.</translation>
    </message>
    <message>
        <source>“{text}…” is too long: at most {most} characters.</source>
        <translation>«{text}…» слишком длинно: не более {most} знаков.</translation>
    </message>
    <message>
        <source>Name and initials are missing.</source>
        <translation>Не указаны имя и инициалы.</translation>
    </message>
    <message>
        <source>Class, side of origin, weapons and counts stand in the signed finding. Revise the finding instead.</source>
        <translation>Класс, исходная сторона, оружие и числа указаны в подписанном заключении. Вместо этого пересмотрите заключение.</translation>
    </message>
    <message>
        <source>An incident cannot be part of itself, nor of one that is part of it. Choose another.</source>
        <translation>Инцидент не может быть частью самого себя или собственной части. Выберите другой.</translation>
    </message>
    <message>
        <source>{serial} counts for its duplicates {serials}. Restore them first, then mark them anew.</source>
        <translation>{serial} учитывается вместо своих дубликатов {serials}. Сначала восстановите их, затем отметьте заново.</translation>
    </message>
    <message>
        <source>{name} of {code} is on record already. Add what tells the two apart.</source>
        <translation>{name} ({code}) уже на учёте. Добавьте то, что их отличает.</translation>
    </message>
    <message>
        <source>A lost key is replaced by the head or administrator of {name}&apos;s own contingent.</source>
        <translation>Утерянный ключ офицера {name} заменяет глава или администратор его контингента.</translation>
    </message>
    <message>
        <source>{name} has left already.</source>
        <translation>{name} уже выбыл.</translation>
    </message>
    <message>
        <source>This is not the key of {code} on record. Officers are certified by the key of their own contingent.</source>
        <translation>Это не ключ {code}, стоящий на учёте. Офицеров заверяет ключ их контингента.</translation>
    </message>
    <message>
        <source>{code} would be without a head. Put the next head on record first.</source>
        <translation>{code} остался бы без главы. Сначала внесите следующего главу.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Выберите роль.</translation>
    </message>
    <message>
        <source>The assessment of {contingent} is still sealed. An officer of that side opens it first.</source>
        <translation>Оценка {contingent} ещё опечатана. Сначала её вскрывает офицер этой стороны.</translation>
    </message>
    <message>
        <source>This report is void and is changed no more.</source>
        <translation>Сообщение аннулировано и больше не изменяется.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged after it was made: its record does not hold together. Nothing was restored. Choose another backup, and run “verify” on this one to see what was altered.</source>
        <translation>{path} изменён или повреждён после создания: его записи не сходятся. Ничего не восстановлено. Выберите другую резервную копию, а эту проверьте командой «verify», чтобы увидеть, что изменено.</translation>
    </message>
    <message>
        <source>This centre is set up already; its officers and keys are changed by both contingents.</source>
        <translation>Этот центр уже настроен; офицеров и ключи меняют оба контингента.</translation>
    </message>
    <message>
        <source>The contingent {code} is to bring a head with a key of their own before the centre can be set up.</source>
        <translation>До настройки центра контингент {code} должен представить главу с собственным ключом.</translation>
    </message>
    <message>
        <source>This line is void already.</source>
        <translation>Строка уже аннулирована.</translation>
    </message>
    <message>
        <source>A watch is running. Hand it over; the next one begins with it.</source>
        <translation>Дежурство идёт. Сдайте его: с этого начнётся следующее.</translation>
    </message>
    <message>
        <source>This watch was handed over already.</source>
        <translation>Это дежурство уже сдано.</translation>
    </message>
    <message>
        <source>A watch has officers of both sides. Name one of {contingent}.</source>
        <translation>В дежурстве офицеры обеих сторон. Назовите офицера {contingent}.</translation>
    </message>
    <message>
        <source>Say which day, as 2027-01-30.</source>
        <translation>Укажите день, например 2027-01-30.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2027-01-30.</source>
        <translation>«{text}» — не день. Пишите так: 2027-01-30.</translation>
    </message>
    <message>
        <source>Say what the post is called.</source>
        <translation>Укажите имя поста.</translation>
    </message>
    <message>
        <source>Say how many man it, as a number.</source>
        <translation>Укажите состав числом.</translation>
    </message>
    <message>
        <source>A code has up to twelve letters and digits and begins with a letter.</source>
        <translation>Код — до двенадцати букв и цифр, начинается с буквы.</translation>
    </message>
    <message>
        <source>Say what the sector is called.</source>
        <translation>Укажите имя сектора.</translation>
    </message>
    <message>
        <source>Corner {number} is no position: {text}</source>
        <translation>Угол {number} — не положение: {text}</translation>
    </message>
    <message>
        <source>An outline needs four corners or more, one in each line.</source>
        <translation>Границе нужно не меньше четырёх углов, по одному в строке.</translation>
    </message>
    <message>
        <source>The answer went out before the message came in. Correct one of the two.</source>
        <translation>Ответ ушёл раньше, чем пришло сообщение. Исправьте одно из двух.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. Enter a message once it has gone out.</source>
        <translation>{group} опережает часы на {hours} ч {minutes} мин. Вносите сообщение, когда оно ушло.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. Enter a message once it has gone out.</source>
        <translation>{group} опережает часы на {days} сут. Вносите сообщение, когда оно ушло.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. An answer cannot come later than now.</source>
        <translation>{group} опережает часы на {hours} ч {minutes} мин. Ответ не может прийти позже текущего времени.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. An answer cannot come later than now.</source>
        <translation>{group} опережает часы на {days} сут. Ответ не может прийти позже текущего времени.</translation>
    </message>
    <message>
        <source>Say which party is told.</source>
        <translation>Укажите, какая сторона уведомляется.</translation>
    </message>
    <message>
        <source>Say by which channel it went.</source>
        <translation>Укажите, по какому каналу ушло.</translation>
    </message>
    <message>
        <source>Say when it went out.</source>
        <translation>Укажите, когда ушло.</translation>
    </message>
    <message>
        <source>Write down what the party is told.</source>
        <translation>Запишите, что сообщается стороне.</translation>
    </message>
    <message>
        <source>Say when it came.</source>
        <translation>Укажите, когда пришёл.</translation>
    </message>
    <message>
        <source>The answer came before the message went out. Correct its time.</source>
        <translation>Ответ пришёл раньше, чем ушло сообщение. Исправьте время.</translation>
    </message>
    <message>
        <source>Write down what was answered.</source>
        <translation>Запишите, что ответили.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. Enter what was watched, not what will be.</source>
        <translation>{group} опережает часы на {hours} ч {minutes} мин. Вносите то, что наблюдалось, а не то, что будет.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. Enter what was watched, not what will be.</source>
        <translation>{group} опережает часы на {days} сут. Вносите то, что наблюдалось, а не то, что будет.</translation>
    </message>
    <message>
        <source>Say which sector was watched.</source>
        <translation>Укажите, какой сектор наблюдался.</translation>
    </message>
    <message>
        <source>Say from when.</source>
        <translation>Укажите, с какого времени.</translation>
    </message>
    <message>
        <source>Say the visibility in kilometres, 0 to 100.</source>
        <translation>Укажите видимость в километрах, от 0 до 100.</translation>
    </message>
    <message>
        <source>Say how it is to be verified.</source>
        <translation>Укажите способ проверки.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Укажите исполнителя.</translation>
    </message>
    <message>
        <source>Say what is to be found out, in a few words.</source>
        <translation>Скажите в нескольких словах, что выяснить.</translation>
    </message>
    <message>
        <source>{group} is past. A task is due at a time ahead.</source>
        <translation>{group} уже прошло. Срок задачи — время впереди.</translation>
    </message>
    <message>
        <source>verification task</source>
        <translation>задача проверки</translation>
    </message>
    <message>
        <source>notification of a party</source>
        <translation>уведомление стороны</translation>
    </message>
    <message>
        <source>Only an invented officer of an exercise signs in without a password.</source>
        <translation>Без пароля входит только вымышленный офицер учения.</translation>
    </message>
    <message>
        <source>no joint finding</source>
        <translation>совместного заключения нет</translation>
    </message>
    <message>
        <source>This is not the password of this officer&apos;s key. Try again, or ask the head of your contingent.</source>
        <translation>Это не пароль ключа этого офицера. Попробуйте снова или обратитесь к главе контингента.</translation>
    </message>
    <message>
        <source>{path} is not there. Bring the stick with the key file, or choose a copy of it.</source>
        <translation>{path} отсутствует. Принесите носитель с файлом ключей или выберите его копию.</translation>
    </message>
    <message>
        <source>{path} does not hold the key of this officer. Choose the key file of your contingent.</source>
        <translation>{path} не содержит ключа этого офицера. Выберите файл ключей своего контингента.</translation>
    </message>
    <message>
        <source>A password needs at least {count} characters.</source>
        <translation>В пароле должно быть не менее {count} знаков.</translation>
    </message>
    <message>
        <source>{path} is no key file of this program. Choose the key file of your contingent.</source>
        <translation>{path} не файл ключей этой программы. Выберите файл ключей своего контингента.</translation>
    </message>
    <message>
        <source>This is sealed by the other contingent, or was altered, and cannot be opened here. Sign in as one of its officers.</source>
        <translation>Это опечатано другим контингентом или изменено и здесь не открывается. Войдите как один из его офицеров.</translation>
    </message>
    <message>
        <source>±{km} km</source>
        <translation>±{km} км</translation>
    </message>
    <message>
        <source>joint finding {codes}</source>
        <translation>совместное заключение: {codes}</translation>
    </message>
    <message>
        <source>After the wrong passwords before, wait another {seconds} s.</source>
        <translation>После неверных паролей подождите ещё {seconds} с.</translation>
    </message>
    <message>
        <source>{path} is the key file of another centre. Choose the key file made for this one.</source>
        <translation>{path} — файл ключей другого центра. Выберите созданный для этого центра.</translation>
    </message>
    <message>
        <source>{path} is the key file of {found}, not of {code}. Each contingent keeps its own.</source>
        <translation>{path} — файл ключей {found}, а не {code}. Каждый контингент хранит свой.</translation>
    </message>
    <message>
        <source>This officer is not on record any more. Choose another.</source>
        <translation>Этого офицера больше нет на учёте. Выберите другого.</translation>
    </message>
    <message>
        <source>This centre is not set up yet: it has no keys.</source>
        <translation>Этот центр ещё не настроен: ключей нет.</translation>
    </message>
    <message>
        <source>Choose the key file of your contingent first.</source>
        <translation>Сначала выберите файл ключей своего контингента.</translation>
    </message>
    <message>
        <source>What the record says of {name} is not certified by the key of {code}: it was altered. Check the record before anybody signs in.</source>
        <translation>То, что в записи о {name}, не заверено ключом {code}: оно изменено. Проверьте записи, прежде чем кто-либо войдёт.</translation>
    </message>
    <message>
        <source>{path} holds another key than the one on record: it is an older copy. Choose the newest key file.</source>
        <translation>{path} содержит не тот ключ, что на учёте: это старая копия. Выберите новейший файл ключей.</translation>
    </message>
    <message>
        <source>{folder} is the folder of the database itself. Choose another folder or a stick for the backups.</source>
        <translation>{folder} — папка самой базы. Выберите для резервных копий другую папку или носитель.</translation>
    </message>
    <message>
        <source>The disk with {path} failed at the very end of this step ({reason}): it may be written or not. Check the disk or medium, then do the step again: it is not entered twice.</source>
        <translation>Диск с {path} отказал в самом конце этого шага ({reason}): записан он или нет, неизвестно. Проверьте диск или носитель и повторите шаг: дважды он не внесётся.</translation>
    </message>
    <message>
        <source>A content is kept that belongs to no attachment ({name}).</source>
        <translation>Хранится содержимое, не относящееся ни к одному вложению ({name}).</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is not the one that was taken in.</source>
        <translation>Содержимое вложения «{name}» не то, что было принято.</translation>
    </message>
    <message>
        <source>The size of the attachment “{name}” is not the one on record.</source>
        <translation>Размер вложения «{name}» не тот, что записан.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is missing.</source>
        <translation>Содержимое вложения «{name}» отсутствует.</translation>
    </message>
    <message>
        <source>The rows of the data set “{name}” are not those that were taken in.</source>
        <translation>Строки набора данных «{name}» не те, что были приняты.</translation>
    </message>
    <message>
        <source>{count} rows belong to no data set.</source>
        <translation>Строк, не относящихся ни к одному набору данных: {count}.</translation>
    </message>
    <message>
        <source>What is kept packed of the data set “{name}” is not what its rows say.</source>
        <translation>Сжатая копия набора данных «{name}» расходится с его строками.</translation>
    </message>
    <message>
        <source>{path} has the schema {found}; this program verifies the schema {known}. Open it once with this program, which brings it up to date after a backup, or verify it with the version that wrote it.</source>
        <translation>Схема файла {path}: {found}; эта программа проверяет схему {known}. Откройте его этой программой один раз (после резервной копии он будет обновлён) или проверьте той версией, которая его записала.</translation>
    </message>
    <message>
        <source>A program was stopped while it wrote to {path}. Open it once, so that what was broken off is taken back, then verify it.</source>
        <translation>Программа была остановлена во время записи в {path}. Откройте файл один раз, чтобы незаконченное было отменено, затем проверьте.</translation>
    </message>
    <message>
        <source>The file holds the {kind} “{name}”, which this program never makes.</source>
        <translation>В файле есть то, чего эта программа не создаёт: {kind} «{name}».</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the file is not as this program makes it.</source>
        <translation>В файле {kind} «{name}» не такого вида, как создаёт эта программа.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing in the file.</source>
        <translation>В файле отсутствует: {kind} «{name}».</translation>
    </message>
    <message>
        <source>Entry {seq} says of {table} {key}: {field} = {said}; the table says {found}.</source>
        <translation>Запись {seq} говорит о {table} {key}: {field} = {said}; в таблице: {found}.</translation>
    </message>
    <message>
        <source>Entry {seq} made a row of {table} ({key}) that is not there.</source>
        <translation>Строки {table} ({key}), созданной записью {seq}, нет.</translation>
    </message>
    <message>
        <source>A row of {table} ({key}) is there that no entry made.</source>
        <translation>Есть строка {table} ({key}), которую не создавала ни одна запись.</translation>
    </message>
    <message>
        <source>Entries change a row of {table} ({key}) that no entry made.</source>
        <translation>Записи меняют строку {table} ({key}), которую не создавала ни одна запись.</translation>
    </message>
    <message>
        <source>Entry {seq} is not what this program writes.</source>
        <translation>Запись {seq} не такая, как пишет эта программа.</translation>
    </message>
    <message>
        <source>The histories name entries that do not concern their record.</source>
        <translation>Истории ссылаются на записи, которые к ним не относятся.</translation>
    </message>
    <message>
        <source>Entry {seq} is missing in the history of a record.</source>
        <translation>Запись {seq} отсутствует в истории, к которой относится.</translation>
    </message>
    <message>
        <source>This is no receipt. It takes the file of one, or the number of entries and the {count} groups of letters as they stand on paper.</source>
        <translation>Это не квитанция. Нужен её файл или, как на бумаге, число записей и группы букв ({count}).</translation>
    </message>
    <message>
        <source>The groups of letters do not fit together: one of them was read or typed wrongly. Compare them once more.</source>
        <translation>Группы букв не сходятся: одна прочитана или набрана неверно. Сравните ещё раз.</translation>
    </message>
    <message>
        <source>The file holds what this program never makes, or lacks what it makes.</source>
        <translation>В файле есть то, чего эта программа не создаёт, или нет того, что она создаёт.</translation>
    </message>
    <message>
        <source>Entries were taken out of the journal.</source>
        <translation>Из журнала изъяты записи.</translation>
    </message>
    <message>
        <source>An entry was changed after it was written.</source>
        <translation>Запись изменена после внесения.</translation>
    </message>
    <message>
        <source>An entry was changed after it was written; it cannot be read.</source>
        <translation>Запись изменена после внесения; прочитать её нельзя.</translation>
    </message>
    <message>
        <source>A column of the journal was changed; the signed text of the entry says otherwise.</source>
        <translation>Изменён столбец журнала; подписанный текст записи говорит иное.</translation>
    </message>
    <message>
        <source>The journal was changed and its chain computed anew; the signatures do not fit it.</source>
        <translation>Журнал изменён, и его цепочка вычислена заново; подписи к ней не подходят.</translation>
    </message>
    <message>
        <source>One contingent changed the journal alone and signed it anew; the other&apos;s signatures do not fit.</source>
        <translation>Один контингент в одиночку изменил журнал и подписал его заново; подписи другого не подходят.</translation>
    </message>
    <message>
        <source>An entry was put in without a signature.</source>
        <translation>Внесена запись без подписи.</translation>
    </message>
    <message>
        <source>An entry was put in that no officer on record has signed.</source>
        <translation>Внесена запись, не подписанная ни одним офицером на учёте.</translation>
    </message>
    <message>
        <source>An entry was put in with the key of an officer who had left.</source>
        <translation>Внесена запись с ключом офицера, который уже выбыл.</translation>
    </message>
    <message>
        <source>A signature was changed, or an entry put in that its author has not signed.</source>
        <translation>Подпись изменена, или внесена запись, которую её автор не подписывал.</translation>
    </message>
    <message>
        <source>An entry that takes both contingents was put in by one alone.</source>
        <translation>Запись, для которой нужны оба контингента, внесена одним.</translation>
    </message>
    <message>
        <source>An officer or a key on record is not certified by the contingent.</source>
        <translation>Офицер или ключ на учёте не заверен контингентом.</translation>
    </message>
    <message>
        <source>A joint finding does not carry the signatures of both contingents over its content.</source>
        <translation>Совместное заключение не несёт подписей обоих контингентов под своим содержанием.</translation>
    </message>
    <message>
        <source>A checkpoint does not carry the signatures of both contingents over the journal as it stands.</source>
        <translation>Контрольная точка не несёт подписей обоих контингентов под журналом в этом виде.</translation>
    </message>
    <message>
        <source>A table was changed without an entry in the journal.</source>
        <translation>Таблица изменена без записи в журнале.</translation>
    </message>
    <message>
        <source>The index of the histories was changed.</source>
        <translation>Изменён указатель историй.</translation>
    </message>
    <message>
        <source>The content of an attachment was changed, exchanged or taken out.</source>
        <translation>Содержимое вложения изменено, подменено или изъято.</translation>
    </message>
    <message>
        <source>Rows of a data set were changed after they were taken in.</source>
        <translation>Строки набора данных изменены после приёма.</translation>
    </message>
    <message>
        <source>The end of the journal was cut off, or an old copy was put in the place of the record.</source>
        <translation>Конец журнала отрезан, или на место данных поставлена старая копия.</translation>
    </message>
    <message>
        <source>The journal was rewritten after a receipt of it was made.</source>
        <translation>Журнал переписан после выдачи квитанции.</translation>
    </message>
    <message>
        <source>A receipt is not one of this centre.</source>
        <translation>Квитанция не этого центра.</translation>
    </message>
    <message>
        <source>A receipt does not carry the signatures of officers on record.</source>
        <translation>Квитанция не несёт подписей офицеров, стоящих на учёте.</translation>
    </message>
    <message>
        <source>No receipt was given: entries cut off at the end, or an old copy put in the place of the record, cannot be seen from the file alone.</source>
        <translation>Квитанция не предъявлена: отрезанные в конце записи или старая копия на месте данных по одному файлу не видны.</translation>
    </message>
    <message>
        <source>The centre is not set up, so that no entry is signed: a chain changed and computed anew cannot be seen from the file alone.</source>
        <translation>Центр не настроен, и записи не подписаны: изменённая и заново вычисленная цепочка по одному файлу не видна.</translation>
    </message>
    <message>
        <source>Entry {seq} was made, by the clock of its station, over a minute before the entry before it. The order of the entries stands; check the clocks of the stations.</source>
        <translation>Запись {seq} по часам своей станции сделана более чем на минуту раньше предыдущей. Порядок записей в силе; проверьте часы станций.</translation>
    </message>
    <message>
        <source>{count} more of this kind are not listed.</source>
        <translation>Ещё такого рода, не перечислено: {count}.</translation>
    </message>
    <message>
        <source>The record holds: {count} entries are as they were written.</source>
        <translation>Данные целы: записей в первоначальном виде: {count}.</translation>
    </message>
    <message>
        <source>The record was altered.</source>
        <translation>Данные изменены.</translation>
    </message>
    <message>
        <source>Signatures checked one by one: {count}</source>
        <translation>Подписей проверено по одной: {count}</translation>
    </message>
    <message>
        <source>Entries whose signatures a checkpoint of both contingents vouches for: {count}</source>
        <translation>Записей, за подписи которых ручается контрольная точка обоих контингентов: {count}</translation>
    </message>
    <message>
        <source>Checkpoints that hold: {count}</source>
        <translation>Действительных контрольных точек: {count}</translation>
    </message>
    <message>
        <source>Rows of tables held against the journal: {count}</source>
        <translation>Строк таблиц сверено с журналом: {count}</translation>
    </message>
    <message>
        <source>Attached files held against their SHA-256: {count}</source>
        <translation>Вложенных файлов сверено с их SHA-256: {count}</translation>
    </message>
    <message>
        <source>Rows of data sets held against their SHA-256: {count}</source>
        <translation>Строк наборов данных сверено с их SHA-256: {count}</translation>
    </message>
    <message>
        <source>Receipts the record answers to: {count}</source>
        <translation>Квитанций, которым данные соответствуют: {count}</translation>
    </message>
    <message>
        <source>Entry {seq}: what it says of {name} is not certified by the key of the contingent.</source>
        <translation>Запись {seq}: сведения ({name}) не заверены ключом контингента.</translation>
    </message>
    <message>
        <source>Entry {seq}: its checkpoint is not signed by both over the journal before it as it stands.</source>
        <translation>Запись {seq}: её контрольная точка не подписана обоими под журналом в этом виде.</translation>
    </message>
    <message>
        <source>Entry {seq}: the joint finding does not carry the signatures of both over its hash.</source>
        <translation>Запись {seq}: совместное заключение не несёт подписей обоих под своим хешем.</translation>
    </message>
    <message>
        <source>Entry {seq} ({kind}) takes an officer of each contingent; only {name} entered it.</source>
        <translation>Запись {seq} ({kind}): нужен офицер от каждого контингента; внесено только от имени: {name}.</translation>
    </message>
    <message>
        <source>Entry {seq} bears no signature of {name}.</source>
        <translation>Запись {seq}: нет подписи ({name}).</translation>
    </message>
    <message>
        <source>Entry {seq} is signed in the name of {name}, who is not an officer on record.</source>
        <translation>Запись {seq} подписана от имени лица, не стоящего на учёте: {name}.</translation>
    </message>
    <message>
        <source>Entry {seq} is signed by {name}, whose service had ended.</source>
        <translation>Запись {seq} подписана лицом, служба которого окончена: {name}.</translation>
    </message>
    <message>
        <source>From entry {seq} on no signature of {sides} fits, while those of {others} do.</source>
        <translation>Начиная с записи {seq} ни одна подпись {sides} не подходит, а подписи {others} подходят.</translation>
    </message>
    <message>
        <source>From entry {seq} on no signature fits: what they were made over was changed.</source>
        <translation>Начиная с записи {seq} ни одна подпись не подходит: подписанное изменено.</translation>
    </message>
    <message>
        <source>Entry {seq}: the signature of {name} does not fit it.</source>
        <translation>Запись {seq}: подпись не подходит ({name}).</translation>
    </message>
    <message>
        <source>Entries {detail} to {last} are missing.</source>
        <translation>Отсутствуют записи {detail}–{last}.</translation>
    </message>
    <message>
        <source>Entry {seq} is not as it was written: its text does not give its hash.</source>
        <translation>Запись {seq} не в первоначальном виде: её текст не даёт её хеша.</translation>
    </message>
    <message>
        <source>Entry {seq} cannot be read.</source>
        <translation>Запись {seq} прочитать нельзя.</translation>
    </message>
    <message>
        <source>Entry {seq}: the column “{detail}” does not say what its signed text says.</source>
        <translation>Запись {seq}: столбец «{detail}» расходится с подписанным текстом.</translation>
    </message>
    <message>
        <source>The receipt of {entries} entries is not one of this centre, or a letter of it was typed wrongly.</source>
        <translation>Квитанция (записей: {entries}) не этого центра, или буква набрана неверно.</translation>
    </message>
    <message>
        <source>The receipt of {entries} entries is not signed by officers that this record knows.</source>
        <translation>Квитанция (записей: {entries}) не подписана офицерами, известными этим данным.</translation>
    </message>
    <message>
        <source>A receipt names {entries} entries; the record has {count}. Its end was cut off, or an old copy was put in its place.</source>
        <translation>По квитанции записей {entries}, здесь {count}. Конец отрезан, или на место данных поставлена старая копия.</translation>
    </message>
    <message>
        <source>Entry {entries} does not end as its receipt says: the journal was rewritten at or before it.</source>
        <translation>Запись {entries} кончается не так, как в квитанции: журнал переписан на ней или раньше.</translation>
    </message>
    <message>
        <source>UAV re-tasking</source>
        <translation>направить БПЛА</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>выезд на место</translation>
    </message>
    <message>
        <source>call to a party</source>
        <translation>звонок стороне</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Set up with both contingents…</source>
        <translation>Настроить с обоими контингентами…</translation>
    </message>
    <message>
        <source>The centre…</source>
        <translation>Центр…</translation>
    </message>
    <message>
        <source>Officers and keys…</source>
        <translation>Офицеры и ключи…</translation>
    </message>
    <message>
        <source>Fold or unfold the filter</source>
        <translation>Свернуть или развернуть отбор</translation>
    </message>
    <message>
        <source>Fold or unfold the details</source>
        <translation>Свернуть или развернуть подробности</translation>
    </message>
    <message>
        <source>Verification task…</source>
        <translation>Задача проверки…</translation>
    </message>
    <message>
        <source>Notify a party…</source>
        <translation>Уведомить сторону…</translation>
    </message>
    <message>
        <source>Mark as a duplicate of…</source>
        <translation>Отметить как дубликат…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Заблокировать экран</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Охват наблюдением…</translation>
    </message>
    <message>
        <source>Tasks and notifications…</source>
        <translation>Задачи и уведомления…</translation>
    </message>
    <message>
        <source>Verification clock…</source>
        <translation>Часы проверки…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Сдать дежурство…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <translation>
            <numerusform>каждый {n} час</numerusform>
            <numerusform>каждые {n} часа</numerusform>
            <numerusform>каждые {n} часов</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>только вручную</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Резервные копии в этой папке</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Папка или носитель</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Хранить копий</translation>
    </message>
    <message>
        <source>{when} · {size} MB · {name}</source>
        <translation>{when} · {size} МБ · {name}</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or a stick: a backup beside the database dies with it.</source>
        <translation>Выберите папку на другом диске или носитель: копия рядом с базой погибнет вместе с ней.</translation>
    </message>
    <message>
        <source>There is no backup of this database in the folder yet.</source>
        <translation>В этой папке ещё нет резервной копии этой базы.</translation>
    </message>
    <message>
        <source>Each was verified after it was written. Restoring makes a new file; nothing is replaced.</source>
        <translation>Каждая проверена после записи. При восстановлении создаётся новый файл; ничего не заменяется.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Сначала выберите папку.</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>Сначала выберите копию в списке.</translation>
    </message>
    <message>
        <source>Folder or stick for backups</source>
        <translation>Папка или носитель для резервных копий</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Остановлено. Копия не создана.</translation>
    </message>
    <message>
        <source>{name} was written and verified.</source>
        <translation>{name}: записано и проверено.</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Восстановить в новый файл</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored.</source>
        <translation>Остановлено. Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>Restored as {name}, entry {number} of its journal.</source>
        <translation>Восстановлено под именем {name}, запись журнала {number}.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>В силе с</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Добавить статью</translation>
    </message>
    <message>
        <source>Take the chosen one away</source>
        <translation>Убрать выбранную</translation>
    </message>
    <message>
        <source>In the words of its text</source>
        <translation>Словами текста</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>a new agreement</source>
        <translation>новое соглашение</translation>
    </message>
    <message>
        <source>Correct this mandate</source>
        <translation>Исправить этот мандат</translation>
    </message>
    <message>
        <source>Extension, or a new mandate</source>
        <translation>Продление или новый мандат</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>What it says, or rests on</source>
        <translation>Что в нём сказано или на чём основан</translation>
    </message>
    <message>
        <source>Mandates on record</source>
        <translation>Мандаты в записях</translation>
    </message>
    <message>
        <source>No mandate is on record.</source>
        <translation>Мандатов в записях нет.</translation>
    </message>
    <message>
        <source>Officers and their keys are changed by both contingents under Officers and keys.</source>
        <translation>Офицеров и их ключи оба контингента меняют в окне «Офицеры и ключи».</translation>
    </message>
    <message>
        <source>No officer is on record yet.</source>
        <translation>Офицеров в записях ещё нет.</translation>
    </message>
    <message>
        <source>{role}, signs for the head</source>
        <translation>{role}, подписывает за главу</translation>
    </message>
    <message>
        <source>The first figures of the key</source>
        <translation>Первые знаки ключа</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новый пост</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>38T PK 774 383, or 40.0764 47.0815</source>
        <translation>38T PK 774 383 или 40.0764 47.0815</translation>
    </message>
    <message>
        <source>Manned by</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Контингент</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>No post is on record.</source>
        <translation>Постов в записях нет.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Снять…</translation>
    </message>
    <message>
        <source>crew {n}</source>
        <translation>состав {n}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Изменить {name}</translation>
    </message>
    <message>
        <source>Give up {name}</source>
        <translation>Снять {name}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name, {language}</source>
        <translation>Имя, {language}</translation>
    </message>
    <message>
        <source>Corners, one in each line</source>
        <translation>Углы, по одному в строке</translation>
    </message>
    <message>
        <source>A grid, or latitude and longitude</source>
        <translation>Квадрат или широта и долгота</translation>
    </message>
    <message>
        <source>Incidents keep the sector they were entered with; what is derived from now on follows the new line.</source>
        <translation>Инциденты сохраняют сектор, с которым внесены; дальше сектор определяется по новой линии.</translation>
    </message>
    <message>
        <source>a new sector</source>
        <translation>новый сектор</translation>
    </message>
    <message>
        <source>Change, both sign…</source>
        <translation>Изменить, подписывают оба…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be changed.</source>
        <translation>Не выбрано, что менять.</translation>
    </message>
    <message>
        <source>Changed by both; entry {number} of the journal.</source>
        <translation>Изменено обоими; запись журнала {number}.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Секторы</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Офицеры</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>This incident counts.</source>
        <translation>Этот инцидент в счёте.</translation>
    </message>
    <message>
        <source>An exercise has its invented officers, and no lock.</source>
        <translation>В учении офицеры вымышлены, блокировки нет.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Никто не вошёл.</translation>
    </message>
    <message>
        <source>This centre is not set up: entries are unsigned.</source>
        <translation>Этот центр не настроен: записи без подписи.</translation>
    </message>
    <message>
        <source>This centre is set up.</source>
        <translation>Этот центр настроен.</translation>
    </message>
    <message>
        <source>The backup {name}</source>
        <translation>Резервная копия {name}</translation>
    </message>
    <message>
        <source>restored the incident</source>
        <translation>инцидент восстановлен</translation>
    </message>
    <message>
        <source>linked the incident with a larger one</source>
        <translation>инцидент связан с более крупным</translation>
    </message>
    <message>
        <source>graded a source report</source>
        <translation>сообщению источника присвоена градация</translation>
    </message>
    <message>
        <source>made a source report void</source>
        <translation>сообщение источника аннулировано</translation>
    </message>
    <message>
        <source>opened the sealed assessment</source>
        <translation>опечатанная оценка вскрыта</translation>
    </message>
    <message>
        <source>made a task void</source>
        <translation>задача аннулирована</translation>
    </message>
    <message>
        <source>{who} and {second}</source>
        <translation>{who} и {second}</translation>
    </message>
    <message>
        <source>Tasks {n}</source>
        <translation>Задачи {n}</translation>
    </message>
    <message>
        <source>No task was given and no party was told anything yet.</source>
        <translation>Задач ещё не давали, стороны не уведомляли.</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>просрочено {span}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>выполнено {time}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>через {span}</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>срок {time}</translation>
    </message>
    <message>
        <source>{party} told</source>
        <translation>{party}: уведомление</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>ждёт {span}</translation>
    </message>
    <message>
        <source>answered after {span}</source>
        <translation>ответ через {span}</translation>
    </message>
    <message>
        <source>Handed over {time}, {initials}</source>
        <translation>Сдано {time}, {initials}</translation>
    </message>
    <message>
        <source>Open then: {tasks} tasks, {overdue} of them overdue; {answers} answers waited for; {reports} reports without an incident; {drafts} drafts.</source>
        <translation>Было открыто: задач {tasks}, из них просрочено {overdue}; ожидаемых ответов {answers}; сообщений без инцидента {reports}; черновиков {drafts}.</translation>
    </message>
    <message>
        <source>Tasks open (Ctrl+T)</source>
        <translation>Открытых задач (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Просроченных задач</translation>
    </message>
    <message>
        <source>Answers waited for</source>
        <translation>Ожидаемые ответы</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Ничего с таким названием</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>условий: {n}</translation>
    </message>
    <message>
        <source>Match this report with {serial}</source>
        <translation>Привязать это сообщение к {serial}</translation>
    </message>
    <message>
        <source>Mark {serial} as a duplicate</source>
        <translation>Отметить {serial} как дубликат</translation>
    </message>
    <message>
        <source>Both stay in the record and can be found; the other one is counted.</source>
        <translation>Оба остаются в записях и находятся; в счёт идёт другой.</translation>
    </message>
    <message>
        <source>Mark as a duplicate…</source>
        <translation>Отметить как дубликат…</translation>
    </message>
    <message>
        <source>Restore {serial}</source>
        <translation>Восстановить {serial}</translation>
    </message>
    <message>
        <source>It counts again, with the status it had before.</source>
        <translation>Он снова в счёте, с прежним состоянием.</translation>
    </message>
    <message>
        <source>Close {serial}</source>
        <translation>Закрыть {serial}</translation>
    </message>
    <message>
        <source>The signed finding stays as it is. Opening the incident again takes a new finding.</source>
        <translation>Подписанное заключение остаётся как есть. Чтобы снова открыть инцидент, нужно новое заключение.</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Кратко укажите почему</translation>
    </message>
    <message>
        <source>It takes two people, one of each contingent.</source>
        <translation>Нужны двое, по одному от каждого контингента.</translation>
    </message>
    <message>
        <source>Serial of the other incident</source>
        <translation>Номер другого инцидента</translation>
    </message>
    <message>
        <source>Say which incident it is a duplicate of.</source>
        <translation>Укажите, чей это дубликат.</translation>
    </message>
    <message>
        <source>There is no incident {serial} here. Check the serial.</source>
        <translation>Инцидента {serial} здесь нет. Проверьте номер.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вх.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Исх.</translation>
    </message>
    <message>
        <source>Void, both sign…</source>
        <translation>Аннулировать, подписывают оба…</translation>
    </message>
    <message>
        <source>Void this line…</source>
        <translation>Аннулировать строку…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Строка не выбрана.</translation>
    </message>
    <message>
        <source>Void line {number}</source>
        <translation>Аннулировать строку {number}</translation>
    </message>
    <message>
        <source>Line {number} of the watch log</source>
        <translation>Строка {number} журнала дежурства</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>Аннулировано: {reason}</translation>
    </message>
    <message>
        <source>The report was matched with {serial}.</source>
        <translation>Сообщение привязано к {serial}.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>{panel}: click to open it</source>
        <translation>{panel}: щёлкните, чтобы открыть</translation>
    </message>
    <message>
        <source>Keep it open beside the others</source>
        <translation>Держать открытым рядом с остальными</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Fold it up to the edge</source>
        <translation>Свернуть к краю</translation>
    </message>
    <message>
        <source>The mandate has no end</source>
        <translation>Мандат бессрочный</translation>
    </message>
    <message numerus="yes">
        <source>The mandate ended {n} days ago</source>
        <translation>
            <numerusform>Мандат истёк {n} день назад</numerusform>
            <numerusform>Мандат истёк {n} дня назад</numerusform>
            <numerusform>Мандат истёк {n} дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate ends today</source>
        <translation>Мандат истекает сегодня</translation>
    </message>
    <message numerus="yes">
        <source>{n} days of the mandate are left</source>
        <translation>
            <numerusform>До конца мандата остался {n} день</numerusform>
            <numerusform>До конца мандата осталось {n} дня</numerusform>
            <numerusform>До конца мандата осталось {n} дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandate over for {n} d</source>
        <translation>Мандат истёк {n} сут назад</translation>
    </message>
    <message>
        <source>Mandate {n} d left</source>
        <translation>Мандат: ещё {n} сут</translation>
    </message>
    <message>
        <source>void, duplicate</source>
        <translation>аннулировано, дубликат</translation>
    </message>
    <message>
        <source>{name} is at this desk now.</source>
        <translation>За этим столом теперь {name}.</translation>
    </message>
    <message>
        <source>Sealed assessments opened, now that the other side has filed: {count}.</source>
        <translation>Другая сторона подала; вскрыто опечатанных оценок: {count}.</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>ещё не выбран</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>For the head of this contingent alone: type, while the others look away.</source>
        <translation>Только для главы этого контингента: введите, пока другие не смотрят.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключей</translation>
    </message>
    <message>
        <source>The key file goes to a stick or folder that only this contingent has. The password opens the key of the head and, until it gets one of its own, the key of the contingent. At least {count} characters; nobody can look it up or reset it.</source>
        <translation>Файл ключей кладут на носитель или в папку, которые есть только у этого контингента. Пароль открывает ключ главы и, пока у него нет своего пароля, ключ контингента. Не менее {count} знаков; узнать или сбросить его не может никто.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано имя.</translation>
    </message>
    <message>
        <source>The initials are missing.</source>
        <translation>Не указаны инициалы.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>Не менее {count} знаков.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Они не совпадают.</translation>
    </message>
    <message>
        <source>Choose where the key file goes.</source>
        <translation>Выберите место для файла ключей.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The other contingent keeps its key file in this folder. Choose another.</source>
        <translation>В этой папке хранит свой файл ключей другой контингент. Выберите другую.</translation>
    </message>
    <message>
        <source>Where {code} keeps its key file</source>
        <translation>Где {code} хранит файл ключей</translation>
    </message>
    <message>
        <source>Put an officer on record</source>
        <translation>Внести офицера</translation>
    </message>
    <message>
        <source>The officer types the new password. The key of the contingent certifies who they are.</source>
        <translation>Новый пароль вводит сам офицер. Кто он, заверяет ключ контингента.</translation>
    </message>
    <message>
        <source>Change an officer</source>
        <translation>Изменить офицера</translation>
    </message>
    <message>
        <source>The key of the contingent certifies it anew.</source>
        <translation>Ключ контингента заверяет это заново.</translation>
    </message>
    <message>
        <source>End the service of an officer</source>
        <translation>Завершить службу офицера</translation>
    </message>
    <message>
        <source>They stay on record with all they entered, and can sign in no more.</source>
        <translation>Он остаётся на учёте со всем внесённым, но войти больше не может.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>It is signed for with the old key; what was signed before stays good.</source>
        <translation>Подписывается старым ключом; подписанное ранее остаётся в силе.</translation>
    </message>
    <message>
        <source>New key in the place of a lost one</source>
        <translation>Новый ключ вместо утерянного</translation>
    </message>
    <message>
        <source>You sign for it, for your contingent. The officer types the new password.</source>
        <translation>Подписываете Вы, за свой контингент. Новый пароль вводит офицер.</translation>
    </message>
    <message>
        <source>New key of the contingent</source>
        <translation>Новый ключ контингента</translation>
    </message>
    <message>
        <source>The old key signs it, and it certifies every officer anew.</source>
        <translation>Его подписывает старый ключ, а он заново заверяет всех офицеров.</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Другой пароль</translation>
    </message>
    <message>
        <source>It opens the same key. It is changed in this key file alone, not in copies of it.</source>
        <translation>Он открывает тот же ключ. Меняется только в этом файле ключей, но не в копиях.</translation>
    </message>
    <message>
        <source>Another password for the key of the contingent</source>
        <translation>Другой пароль для ключа контингента</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Далее…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Signs findings for the head</source>
        <translation>Подписывает заключения за главу</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>Password of the contingent&apos;s key</source>
        <translation>Пароль ключа контингента</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Выберите роль</translation>
    </message>
    <message>
        <source>Choose the key file of {code}.</source>
        <translation>Выберите файл ключей {code}.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Не указано.</translation>
    </message>
    <message>
        <source>Key file of {code}</source>
        <translation>Файл ключей {code}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>{name} is at this desk. The password opens it again.</source>
        <translation>За этим столом {name}. Пароль снова откроет экран.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Another officer takes the desk over…</source>
        <translation>Стол принимает другой офицер…</translation>
    </message>
    <message>
        <source>Whoever signs in takes the desk over. Forms of the officer before are closed and kept as drafts.</source>
        <translation>Вошедший принимает стол. Формы прежнего офицера закрываются и сохраняются как черновики.</translation>
    </message>
    <message>
        <source>Entries are unsigned: the name is what this station was told.</source>
        <translation>Записи без подписи: имя то, что указано на этой станции.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Nobody is signed in: the record can be read, and nothing entered.</source>
        <translation>Никто не вошёл: записи можно читать, но не вносить.</translation>
    </message>
    <message>
        <source>Put on record…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>End service…</source>
        <translation>Завершить службу…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Новый ключ…</translation>
    </message>
    <message>
        <source>Key lost…</source>
        <translation>Ключ утерян…</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Пароль…</translation>
    </message>
    <message>
        <source>New key of the contingent…</source>
        <translation>Новый ключ контингента…</translation>
    </message>
    <message>
        <source>Its password…</source>
        <translation>Его пароль…</translation>
    </message>
    <message>
        <source>Officers and keys</source>
        <translation>Офицеры и ключи</translation>
    </message>
    <message>
        <source>Each contingent names its own officers; every change is signed by an officer of each.</source>
        <translation>Каждый контингент назначает своих офицеров; каждое изменение подписывают офицеры обоих.</translation>
    </message>
    <message>
        <source>Officers of {code}</source>
        <translation>Офицеры {code}</translation>
    </message>
    <message>
        <source>Key of {code}: {key} …</source>
        <translation>Ключ {code}: {key} …</translation>
    </message>
    <message>
        <source>An exercise has its invented officers; they do not change.</source>
        <translation>В учении офицеры вымышлены; они не меняются.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Никто не вошёл. Сначала войдите.</translation>
    </message>
    <message>
        <source>This is done while an officer of {code} is at the desk.</source>
        <translation>Это делается, когда за столом офицер {code}.</translation>
    </message>
    <message>
        <source>Choose an officer first.</source>
        <translation>Сначала выберите офицера.</translation>
    </message>
    <message>
        <source>Only the officer at the desk does this, for themselves.</source>
        <translation>Это делает только офицер за столом, для себя.</translation>
    </message>
    <message>
        <source>A lost key is replaced by another head or administrator of the contingent.</source>
        <translation>Утерянный ключ заменяет другой глава или администратор контингента.</translation>
    </message>
    <message>
        <source>signs for the head</source>
        <translation>подписывает за главу</translation>
    </message>
    <message>
        <source>left: {reason}</source>
        <translation>выбыл: {reason}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Офицер</translation>
    </message>
    <message>
        <source>Choose an officer</source>
        <translation>Выберите офицера</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Укажите, кто Вы.</translation>
    </message>
    <message>
        <source>Choose an officer.</source>
        <translation>Выберите офицера.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Void a source report</source>
        <translation>Аннулировать сообщение источника</translation>
    </message>
    <message>
        <source>Correct an incident with a signed finding</source>
        <translation>Исправить инцидент с подписанным заключением</translation>
    </message>
    <message>
        <source>Link an incident with a signed finding</source>
        <translation>Связать инцидент с подписанным заключением</translation>
    </message>
    <message>
        <source>Void an incident</source>
        <translation>Аннулировать инцидент</translation>
    </message>
    <message>
        <source>Mark an incident as a duplicate</source>
        <translation>Отметить инцидент как дубликат</translation>
    </message>
    <message>
        <source>Restore an incident</source>
        <translation>Восстановить инцидент</translation>
    </message>
    <message>
        <source>Close an incident</source>
        <translation>Закрыть инцидент</translation>
    </message>
    <message>
        <source>Sign the joint finding</source>
        <translation>Подписать совместное заключение</translation>
    </message>
    <message>
        <source>Void a line of the watch log</source>
        <translation>Аннулировать строку журнала дежурства</translation>
    </message>
    <message>
        <source>Hand the watch over</source>
        <translation>Сдать дежурство</translation>
    </message>
    <message>
        <source>Sign a checkpoint of the journal</source>
        <translation>Подписать контрольную точку журнала</translation>
    </message>
    <message>
        <source>Void an attachment</source>
        <translation>Аннулировать вложение</translation>
    </message>
    <message>
        <source>Change a post</source>
        <translation>Изменить пост</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Изменить соглашение</translation>
    </message>
    <message>
        <source>Change the mandate</source>
        <translation>Изменить мандат</translation>
    </message>
    <message>
        <source>Change the sectors</source>
        <translation>Изменить секторы</translation>
    </message>
    <message>
        <source>Put a new key of an officer on record</source>
        <translation>Внести новый ключ офицера</translation>
    </message>
    <message>
        <source>Put a new key of a contingent on record</source>
        <translation>Внести новый ключ контингента</translation>
    </message>
    <message>
        <source>Restore the record from a backup</source>
        <translation>Восстановить записи из резервной копии</translation>
    </message>
    <message>
        <source>This takes two people, one of each contingent. Both are kept with it.</source>
        <translation>Для этого нужны двое, по одному от каждого контингента. Оба остаются в записи.</translation>
    </message>
    <message>
        <source>signed in at this desk</source>
        <translation>вошёл за этим столом</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>за этим столом</translation>
    </message>
    <message>
        <source>Sign for {code}</source>
        <translation>Подписать за {code}</translation>
    </message>
    <message>
        <source>{role}: not the one for this</source>
        <translation>{role}: не для этого</translation>
    </message>
    <message>
        <source>{code} agrees</source>
        <translation>{code} согласен</translation>
    </message>
    <message>
        <source>Set up with both contingents</source>
        <translation>Настройка с обоими контингентами</translation>
    </message>
    <message>
        <source>Until now every entry of this centre is unsigned. From the set-up on each is signed by its officer.</source>
        <translation>До сих пор записи этого центра без подписи. После настройки каждую подписывает её офицер.</translation>
    </message>
    <message>
        <source>Both heads sit here together. Each gives a name and a password and gets a key file: the key of the contingent and the key of its head. Each contingent keeps its own and never gives it away.</source>
        <translation>Оба главы сидят здесь вместе. Каждый даёт имя и пароль и получает файл ключей: ключ контингента и ключ его главы. Каждый контингент хранит свой файл и никому его не отдаёт.</translation>
    </message>
    <message>
        <source>Voiding, restoring, findings and changes of officers and keys then take an officer of each contingent. Neither can change the record alone without the other being able to see it.</source>
        <translation>Аннулирование, восстановление, заключения и смена офицеров и ключей требуют затем офицера от каждого контингента. Ни один не может изменить записи в одиночку незаметно для другого.</translation>
    </message>
    <message>
        <source>It is done once. Nothing is written before both have agreed on the last page.</source>
        <translation>Это делается один раз. Ничего не записывается, пока оба не согласятся на последней странице.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>One entry, signed by both heads, and two key files.</source>
        <translation>Одна запись с подписями обоих глав и два файла ключей.</translation>
    </message>
    <message>
        <source>The centre is set up</source>
        <translation>Центр настроен</translation>
    </message>
    <message>
        <source>Each contingent makes a copy of its key file now and locks it away apart from the first.</source>
        <translation>Каждый контингент делает сейчас копию файла ключей и запирает её отдельно от первого.</translation>
    </message>
    <message>
        <source>Next, sign in and put the other officers on record (Centre, Officers and keys): a second head or an administrator of each contingent first, who can replace a key that is lost.</source>
        <translation>Затем войдите и внесите других офицеров (Центр, Офицеры и ключи): сначала второго главу или администратора каждого контингента, кто сможет заменить утерянный ключ.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Both have to agree.</source>
        <translation>Должны согласиться оба.</translation>
    </message>
    <message>
        <source>Key file {path}</source>
        <translation>Файл ключей {path}</translation>
    </message>
    <message>
        <source>Sign in for {code}</source>
        <translation>Войти за {code}</translation>
    </message>
    <message>
        <source>These officers are invented. Choose whom you play; it takes no password.</source>
        <translation>Эти офицеры вымышлены. Выберите, за кого играете; пароль не нужен.</translation>
    </message>
    <message>
        <source>What you enter is signed with your key, which is in the key file of your contingent.</source>
        <translation>То, что Вы вносите, подписывается Вашим ключом из файла ключей Вашего контингента.</translation>
    </message>
    <message>
        <source>Another officer…</source>
        <translation>Другой офицер…</translation>
    </message>
    <message>
        <source>Hand the watch over…</source>
        <translation>Сдать дежурство…</translation>
    </message>
    <message>
        <source>No change of shift</source>
        <translation>Смены нет</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Настроить…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Choose which invented officer you play: until then you only read.</source>
        <translation>Выберите, за какого вымышленного офицера играете: до этого Вы только читаете.</translation>
    </message>
    <message>
        <source>This centre is new: once both contingents have set it up, every entry is signed.</source>
        <translation>Этот центр новый: после настройки обоими контингентами каждая запись подписывается.</translation>
    </message>
    <message>
        <source>{name} has taken the desk over from {before}.</source>
        <translation>{name} принял стол у {before}.</translation>
    </message>
    <message>
        <source>Panels folded up</source>
        <translation>Свёрнутые панели</translation>
    </message>
    <message>
        <source>Folder last chosen for a file</source>
        <translation>Папка, выбранная последней для файла</translation>
    </message>
    <message>
        <source>Hours between two backups</source>
        <translation>Часов между двумя копиями</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Сколько копий хранить</translation>
    </message>
    <message>
        <source>Key file of a contingent</source>
        <translation>Файл ключей контингента</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Минут до блокировки экрана</translation>
    </message>
    <message>
        <source>Officer chosen in the exercise</source>
        <translation>Офицер, выбранный в учении</translation>
    </message>
    <message>
        <source>Back to {centre}</source>
        <translation>Назад: {centre}</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>The watch that is running (Ctrl+H hands it over)</source>
        <translation>Идущее дежурство (Ctrl+H — сдать)</translation>
    </message>
    <message>
        <source>How long each side usually takes from the first entry to its view</source>
        <translation>Сколько обычно проходит от первой записи до оценки каждой стороны</translation>
    </message>
    <message>
        <source>Not set up: entries are unsigned</source>
        <translation>Не настроено: записи без подписи</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>Backup {age} ago</source>
        <translation>Копия {age} назад</translation>
    </message>
    <message>
        <source>When the last backup was made (Centre, Backups…)</source>
        <translation>Когда сделана последняя копия (Центр, Резервные копии…)</translation>
    </message>
    <message>
        <source>No watch on record</source>
        <translation>Дежурство не записано</translation>
    </message>
    <message>
        <source>Median {left} {left_time} · {right} {right_time}</source>
        <translation>Медиана {left} {left_time} · {right} {right_time}</translation>
    </message>
    <message>
        <source>Incidents and events</source>
        <translation>Инциденты и справочные события</translation>
    </message>
    <message>
        <source>Reference events</source>
        <translation>Справочные события</translation>
    </message>
    <message>
        <source>Verification clock</source>
        <translation>Часы проверки</translation>
    </message>
    <message>
        <source>what waits for whom, and since when</source>
        <translation>что кого ждёт и с каких пор</translation>
    </message>
    <message>
        <source>No incident waits for this side.</source>
        <translation>Ни один инцидент не ждёт эту сторону.</translation>
    </message>
    <message>
        <source>Choose this incident</source>
        <translation>Выбрать этот инцидент</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Показать все в списке</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт</translation>
    </message>
    <message>
        <source>{n} waiting, the oldest {span}</source>
        <translation>ждут: {n}, дольше всего {span}</translation>
    </message>
    <message>
        <source>No assessment in the last {days} days</source>
        <translation>За последние {days} сут оценок нет</translation>
    </message>
    <message>
        <source>Median {span} from the first entry to this side&apos;s assessment, {n} incidents in {days} days</source>
        <translation>Медиана {span} от первой записи до оценки этой стороны; инцидентов: {n} за {days} сут</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>Идёт сейчас</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват наблюдением</translation>
    </message>
    <message>
        <source>what was watched, by what, and what was not</source>
        <translation>что и чем наблюдалось, а что нет</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Предыдущий день</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Nothing is being watched as far as the record says. Start a stretch above.</source>
        <translation>По записям сейчас ничего не наблюдается. Начните отрезок выше.</translation>
    </message>
    <message numerus="yes">
        <source>{n} stretches</source>
        <translation>
            <numerusform>{n} отрезок</numerusform>
            <numerusform>{n} отрезка</numerusform>
            <numerusform>{n} отрезков</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has not begun.</source>
        <translation>Этот день ещё не начался.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Закончить сейчас</translation>
    </message>
    <message>
        <source>{sector}: {watched} of {asked} h watched</source>
        <translation>{sector}: наблюдалось {watched} из {asked} ч</translation>
    </message>
    <message>
        <source>The stretch was entered.</source>
        <translation>Отрезок внесён.</translation>
    </message>
    <message>
        <source>The stretch was ended.</source>
        <translation>Отрезок закончен.</translation>
    </message>
    <message>
        <source>The stretch was corrected; the history keeps both.</source>
        <translation>Отрезок исправлен; история хранит оба варианта.</translation>
    </message>
    <message>
        <source>The stretch counts no more; the history keeps it.</source>
        <translation>Отрезок больше не считается; в истории он остаётся.</translation>
    </message>
    <message>
        <source>Officers on watch, {contingent}</source>
        <translation>Дежурные офицеры, {contingent}</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>нет записей</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Что открыто</translation>
    </message>
    <message>
        <source>The watch that goes</source>
        <translation>Сменяющееся дежурство</translation>
    </message>
    <message>
        <source>The next watch</source>
        <translation>Следующее дежурство</translation>
    </message>
    <message>
        <source>What the next watch has to know</source>
        <translation>Что нужно знать следующему дежурству</translation>
    </message>
    <message>
        <source>Begin a watch</source>
        <translation>Начать дежурство</translation>
    </message>
    <message>
        <source>no watch is on record as running</source>
        <translation>в записях нет идущего дежурства</translation>
    </message>
    <message>
        <source>Begin the watch</source>
        <translation>Начать дежурство</translation>
    </message>
    <message>
        <source>read through by both, initialled by both</source>
        <translation>прочитано и парафировано обеими сторонами</translation>
    </message>
    <message>
        <source>Hand over, both sign…</source>
        <translation>Сдать, подписывают оба…</translation>
    </message>
    <message>
        <source>Since {time} ({span})
{left}  {left_names}
{right}  {right_names}</source>
        <translation>С {time} ({span})
{left}  {left_names}
{right}  {right_names}</translation>
    </message>
    <message>
        <source>The watch before was handed over {time}, initialled {left} and {right}.</source>
        <translation>Предыдущее дежурство сдано {time}, парафы: {left} и {right}.</translation>
    </message>
    <message>
        <source>Name at least one officer of each side for the next watch.</source>
        <translation>Назовите для следующего дежурства хотя бы по одному офицеру от каждой стороны.</translation>
    </message>
    <message>
        <source>The watch since {time}</source>
        <translation>Дежурство с {time}</translation>
    </message>
    <message>
        <source>Enter as sent</source>
        <translation>Внести как отправленное</translation>
    </message>
    <message>
        <source>Notify a party</source>
        <translation>Уведомление стороны</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>What the party is told</source>
        <translation>Что сообщается стороне</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение стороне</translation>
    </message>
    <message>
        <source>Waiting for the assessment of {contingent}</source>
        <translation>Ждут оценки {contingent}</translation>
    </message>
    <message>
        <source>Assessed by both, waiting for the joint finding</source>
        <translation>Оценены обоими, ждут совместного заключения</translation>
    </message>
    <message>
        <source>{n}, {late} overdue</source>
        <translation>{n}, просрочено {late}</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Waiting at the desk</source>
        <translation>Ждёт на рабочем месте</translation>
    </message>
    <message>
        <source>Watched since the watch began</source>
        <translation>Наблюдалось с начала дежурства</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>Drafts of this station, not entered</source>
        <translation>Черновики этой станции, не внесённые</translation>
    </message>
    <message>
        <source>Sealed assessments of {contingent}</source>
        <translation>Опечатанные оценки {contingent}</translation>
    </message>
    <message>
        <source>{watched} of {asked} h</source>
        <translation>{watched} из {asked} ч</translation>
    </message>
    <message>
        <source>{n} h denied</source>
        <translation>{n} ч недопуск</translation>
    </message>
    <message>
        <source>{n} h jammed</source>
        <translation>{n} ч помехи</translation>
    </message>
    <message>
        <source>{n} h out of order</source>
        <translation>{n} ч не работало</translation>
    </message>
    <message>
        <source>not watched now</source>
        <translation>сейчас не видно</translation>
    </message>
    <message>
        <source>watched now</source>
        <translation>наблюдается</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Чем наблюдалось</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Видимость</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Основание исправления</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Начать сейчас</translation>
    </message>
    <message>
        <source>Enter as written</source>
        <translation>Внести как написано</translation>
    </message>
    <message>
        <source>Take out of the count</source>
        <translation>Исключить из подсчёта</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Дать задачу</translation>
    </message>
    <message>
        <source>Verification task</source>
        <translation>Задача проверки</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>OP 3, UAV watch, liaison …</source>
        <translation>OP 3, дежурство БПЛА, связь …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>+6h, 1800D or 241800D</source>
        <translation>+6h, 1800D или 241800D</translation>
    </message>
    <message>
        <source>What is to be found out?</source>
        <translation>Что нужно выяснить?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>все</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что установлено</translation>
    </message>
    <message>
        <source>Enter result</source>
        <translation>Внести результат</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Enter answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Tasks and notifications</source>
        <translation>Задачи и уведомления</translation>
    </message>
    <message>
        <source>what is owed, and by when</source>
        <translation>что и к какому сроку нужно сделать</translation>
    </message>
    <message>
        <source>Nothing is listed here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Невыполненного нет.</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>Результат…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation>Запишите, что установлено.</translation>
    </message>
    <message>
        <source>The result was entered.</source>
        <translation>Результат внесён.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>The answer was entered.</source>
        <translation>Ответ внесён.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>for {serial}</source>
        <translation>для {serial}</translation>
    </message>
    <message>
        <source>The content of this attachment is not what was taken in (SHA-256 {digest} …). It is not shown or saved. Verify the record, and bring the file back from a backup.</source>
        <translation>Содержимое этого вложения не то, что было принято (SHA-256 {digest} …). Оно не показывается и не сохраняется. Проверьте данные центра и верните файл из резервной копии.</translation>
    </message>
    <message>
        <source>The time of capture lies ahead. Correct it.</source>
        <translation>Время съёмки ещё не наступило. Исправьте его.</translation>
    </message>
    <message>
        <source>This attachment is void already. Reload the list.</source>
        <translation>Вложение уже аннулировано. Обновите список.</translation>
    </message>
    <message>
        <source>This report is void: nothing is attached to it any more.</source>
        <translation>Сообщение аннулировано: приложить к нему больше ничего нельзя.</translation>
    </message>
    <message>
        <source>Say whether it happened: yes, no, or undecided.</source>
        <translation>Укажите, имело ли это место: да, нет или не решено.</translation>
    </message>
    <message>
        <source>Say whether it broke the agreement: yes, no, or undecided.</source>
        <translation>Укажите, нарушено ли соглашение: да, нет или не решено.</translation>
    </message>
    <message>
        <source>Say how sure your contingent is, 1 to 5.</source>
        <translation>Укажите уверенность Вашего контингента, от 1 до 5.</translation>
    </message>
    <message>
        <source>Choose whether it is filed sealed or open.</source>
        <translation>Выберите, подать опечатанной или открыто.</translation>
    </message>
    <message>
        <source>Say where it stands: a grid, or latitude and longitude.</source>
        <translation>Укажите, где он стоит: квадрат или широта и долгота.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Что это было</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основано на</translation>
    </message>
    <message>
        <source>Source reports</source>
        <translation>Сообщения источников</translation>
    </message>
    <message>
        <source>In words, in {language}</source>
        <translation>Словами ({language})</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Изложение</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Подача</translation>
    </message>
    <message>
        <source>looked into, and not established</source>
        <translation>изучено и не установлено</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Sealed, the other contingent sees only that yours is filed, until theirs is filed too; nobody can change it meanwhile unnoticed.</source>
        <translation>Если оценка опечатана, другой контингент видит лишь, что она подана, пока не подаст свою; незаметно изменить её за это время не может никто.</translation>
    </message>
    <message>
        <source>Assessment of {code}</source>
        <translation>Оценка {code}</translation>
    </message>
    <message>
        <source>{serial} · version {version}</source>
        <translation>{serial} · версия {version}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Our version {n}</source>
        <translation>Наша версия {n}</translation>
    </message>
    <message>
        <source>The other contingent has filed; what it says is not shown here.</source>
        <translation>Другой контингент подал оценку; её содержание здесь не показывается.</translation>
    </message>
    <message>
        <source>{article}, no longer in force</source>
        <translation>{article}, больше не действует</translation>
    </message>
    <message>
        <source>The watch was handed over.</source>
        <translation>Дежурство сдано.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Choose the result that both sign.</source>
        <translation>Выберите результат, который подписывают оба.</translation>
    </message>
    <message>
        <source>The two differ on whether it happened. Settle that first, or choose another result.</source>
        <translation>Оценки расходятся в том, имело ли это место. Сначала согласуйте это или выберите другой результат.</translation>
    </message>
    <message>
        <source>assessment, readable to its own contingent</source>
        <translation>оценка, доступная своему контингенту</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <source>Joint finding…</source>
        <translation>Совместное заключение…</translation>
    </message>
    <message>
        <source>There is neither a file nor a picture on the clipboard. Copy one first, then paste again.</source>
        <translation>В буфере обмена нет ни файла, ни изображения. Сначала скопируйте, затем вставьте снова.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>No file yet. Files can be dropped here.</source>
        <translation>Файлов ещё нет. Файлы можно перетащить сюда.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Убрать {name} из списка</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>Attachments {n}</source>
        <translation>Вложения {n}</translation>
    </message>
    <message>
        <source>Nothing is attached. Files can be dropped here.</source>
        <translation>Вложений нет. Файлы можно перетащить сюда.</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time} · {name}</translation>
    </message>
    <message>
        <source>attached a file</source>
        <translation>файл приложен</translation>
    </message>
    <message>
        <source>saved a copy of an attachment</source>
        <translation>копия вложения сохранена</translation>
    </message>
    <message>
        <source>made an attachment void</source>
        <translation>вложение аннулировано</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Result that both sign</source>
        <translation>Общий результат</translation>
    </message>
    <message>
        <source>Two assessments</source>
        <translation>Две оценки</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Изложения</translation>
    </message>
    <message>
        <source>Finding in words, in {language}</source>
        <translation>Заключение словами ({language})</translation>
    </message>
    <message>
        <source>Dissent of {code}</source>
        <translation>Особое мнение {code}</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Особые мнения</translation>
    </message>
    <message>
        <source>into the finding</source>
        <translation>в заключение</translation>
    </message>
    <message>
        <source>The two differ here</source>
        <translation>Здесь оценки расходятся</translation>
    </message>
    <message>
        <source>{name}: what goes into the finding</source>
        <translation>{name}: что войдёт в заключение</translation>
    </message>
    <message>
        <source>Both values are kept unless both sides settle on one of them</source>
        <translation>Сохраняются оба значения, если стороны не согласуют одно из них</translation>
    </message>
    <message>
        <source>both values</source>
        <translation>оба</translation>
    </message>
    <message>
        <source>as {code} says</source>
        <translation>как у {code}</translation>
    </message>
    <message>
        <source>{code} assessment</source>
        <translation>оценка {code}</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>ещё не подана</translation>
    </message>
    <message>
        <source>filed {at}, sealed</source>
        <translation>подана {at}, опечатана</translation>
    </message>
    <message>
        <source>filed {at} · {name} · version {n}</source>
        <translation>подана {at} · {name} · версия {n}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>report</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>версия {n}</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Особое мнение</translation>
    </message>
    <message>
        <source>Sign together…</source>
        <translation>Подписать вместе…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>Что будет подписано</translation>
    </message>
    <message>
        <source>An assessment was filed or opened meanwhile; what is shown is the newest.</source>
        <translation>Тем временем оценка была подана или вскрыта; показана самая новая.</translation>
    </message>
    <message>
        <source>Statement of {code}</source>
        <translation>Изложение {code}</translation>
    </message>
    <message>
        <source>Both versions say the same, or were settled; nothing is kept apart.</source>
        <translation>Обе версии совпадают или согласованы; раздельно ничего не хранится.</translation>
    </message>
    <message>
        <source>Kept with both values: {fields}.</source>
        <translation>Сохраняются оба значения: {fields}.</translation>
    </message>
    <message>
        <source>Nothing yet: see what is to be mended or waited for.</source>
        <translation>Пока ничего: см., что исправить или чего дождаться.</translation>
    </message>
    <message>
        <source>nothing said in words</source>
        <translation>словами ничего не сказано</translation>
    </message>
    <message>
        <source>A finding rests on both assessments. Still to be filed by: {codes}.</source>
        <translation>Заключение основано на обеих оценках. Ещё не подали: {codes}.</translation>
    </message>
    <message>
        <source>Still sealed: {codes}. It is opened when an officer of that side signs in.</source>
        <translation>Ещё опечатаны: {codes}. Вскрываются при входе офицера этой стороны.</translation>
    </message>
    <message>
        <source>This text has {count} characters; at most {most} are kept. Shorten it, or attach it as a file.</source>
        <translation>В тексте {count} знаков; хранится не более {most}. Сократите его или приложите файлом.</translation>
    </message>
    <message>
        <source>Verify the record…</source>
        <translation>Проверить данные центра…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Квитанция…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Приложить файлы…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Приложить…</translation>
    </message>
    <message>
        <source>Paste as an attachment…</source>
        <translation>Вставить как вложение…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Вставить…</translation>
    </message>
    <message>
        <source>did it happen?</source>
        <translation>имело ли место?</translation>
    </message>
    <message>
        <source>did it break the agreement?</source>
        <translation>нарушено ли соглашение?</translation>
    </message>
    <message>
        <source>1 hardly, 5 certain</source>
        <translation>1 едва ли, 5 точно</translation>
    </message>
    <message>
        <source>Sealed or open</source>
        <translation>Опечатанной или открыто</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Подать</translation>
    </message>
    <message>
        <source>Sealed: only your contingent can read this.</source>
        <translation>Опечатано: прочесть может только Ваш контингент.</translation>
    </message>
    <message>
        <source>File sealed</source>
        <translation>Подать опечатанной</translation>
    </message>
    <message>
        <source>{group} is {ahead} ahead of this station&apos;s clock. A picture cannot have been taken yet.</source>
        <translation>{group} опережает часы этой станции на {ahead}. Снимок ещё не мог быть сделан.</translation>
    </message>
    <message>
        <source>{group} lies ahead of this station&apos;s clock. A picture cannot have been taken yet.</source>
        <translation>{group} опережает часы этой станции. Снимок ещё не мог быть сделан.</translation>
    </message>
    <message>
        <source>A file that is attached stays in the record for good: it can be made void, never taken out.</source>
        <translation>Приложенный файл остаётся в записях навсегда: его можно аннулировать, но не изъять.</translation>
    </message>
    <message>
        <source>Attach to {serial}</source>
        <translation>Приложить к {serial}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не вносить</translation>
    </message>
    <message>
        <source>Captured at, where known</source>
        <translation>Время съёмки, если известно</translation>
    </message>
    <message>
        <source>Captured by, where known</source>
        <translation>Кем снято, если известно</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <translation>
            <numerusform>Приложить {n} файл</numerusform>
            <numerusform>Приложить {n} файла</numerusform>
            <numerusform>Приложить {n} файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose, paste or drop a file first.</source>
        <translation>Сначала выберите, вставьте или перетащите файл.</translation>
    </message>
    <message>
        <source>One of the files cannot be taken in; take it off the list.</source>
        <translation>Один из файлов принять нельзя; уберите его из списка.</translation>
    </message>
    <message>
        <source>The time of capture is to be mended first.</source>
        <translation>Сначала исправьте время съёмки.</translation>
    </message>
    <message>
        <source>Stopped. What was not entered stays out of the record.</source>
        <translation>Остановлено. Не внесённое в записи не попало.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Движение файла</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <translation>{size} ({n} байт)</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Мельче (-)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>Вписать (0)</translation>
    </message>
    <message>
        <source>This attachment is void already.</source>
        <translation>Вложение уже аннулировано.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} из {all}</translation>
    </message>
    <message>
        <source>Stopped. The picture is not drawn.</source>
        <translation>Остановлено. Изображение не выведено.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>A copy was saved as {path}. The record says so.</source>
        <translation>Копия сохранена как {path}. В записях это отмечено.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Остановлено. Копия не сохранена.</translation>
    </message>
    <message>
        <source>It stays in the record with its content and this reason, and counts no more.</source>
        <translation>Оно остаётся в записях с содержимым и этим основанием и больше не учитывается.</translation>
    </message>
    <message>
        <source>The journal as it stands</source>
        <translation>Журнал в нынешнем виде</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>party</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>killed, at least</source>
        <translation>убитых, не менее</translation>
    </message>
    <message>
        <source>killed, at most</source>
        <translation>убитых, не более</translation>
    </message>
    <message>
        <source>wounded, at least</source>
        <translation>раненых, не менее</translation>
    </message>
    <message>
        <source>wounded, at most</source>
        <translation>раненых, не более</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Signed finding {serial}</source>
        <translation>Подписанное заключение {serial}</translation>
    </message>
    <message>
        <source>Finding in words</source>
        <translation>Заключение словами</translation>
    </message>
    <message>
        <source>What both signed, SHA-256</source>
        <translation>Подписанное обоими, SHA-256</translation>
    </message>
    <message>
        <source>holds over the hash below</source>
        <translation>соответствует хешу ниже</translation>
    </message>
    <message>
        <source>does not hold over the hash below</source>
        <translation>не соответствует хешу ниже</translation>
    </message>
    <message>
        <source>Signature of {code}</source>
        <translation>Подпись {code}</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>ключ {key}</translation>
    </message>
    <message>
        <source>version {n}, in force</source>
        <translation>версия {n}, действует</translation>
    </message>
    <message>
        <source>version {n}, superseded by a later one</source>
        <translation>версия {n}, заменена более поздней</translation>
    </message>
    <message>
        <source>{language}, not translated</source>
        <translation>{language}, не переведено</translation>
    </message>
    <message>
        <source>both hold that it happened and broke the agreement</source>
        <translation>оба считают, что это имело место и нарушило соглашение</translation>
    </message>
    <message>
        <source>both hold that it happened and did not break the agreement</source>
        <translation>оба считают, что это имело место и не нарушило соглашение</translation>
    </message>
    <message>
        <source>both hold that it did not happen</source>
        <translation>оба считают, что это не имело места</translation>
    </message>
    <message>
        <source>both leave open whether it happened</source>
        <translation>оба оставляют открытым, имело ли это место</translation>
    </message>
    <message>
        <source>both hold it for training or a controlled detonation</source>
        <translation>оба считают это учением или контролируемым подрывом</translation>
    </message>
    <message>
        <source>both hold it for a duplicate</source>
        <translation>оба считают это дубликатом</translation>
    </message>
    <message>
        <source>both leave open whether it broke the agreement</source>
        <translation>оба оставляют открытым, нарушено ли соглашение</translation>
    </message>
    <message>
        <source>the two differ on whether it happened</source>
        <translation>они расходятся в том, имело ли это место</translation>
    </message>
    <message>
        <source>the two differ on whether it broke the agreement</source>
        <translation>они расходятся в том, нарушено ли соглашение</translation>
    </message>
    <message>
        <source>Signed finding…</source>
        <translation>Подписанное…</translation>
    </message>
    <message>
        <source>Finding of both contingents</source>
        <translation>Заключение обоих контингентов</translation>
    </message>
    <message>
        <source>proposed by the rule: {result}, since {reason}</source>
        <translation>по правилу: {result}, так как {reason}</translation>
    </message>
    <message>
        <source>Receipt of the journal</source>
        <translation>Квитанция журнала</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Sign a new checkpoint…</source>
        <translation>Подписать новую контрольную точку…</translation>
    </message>
    <message>
        <source>No checkpoint was signed yet. Both contingents sign one when the watch is handed over, or here.</source>
        <translation>Контрольная точка ещё не подписана. Оба контингента подписывают её при сдаче смены или здесь.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Keep this outside the database, each contingent its own. Whoever verifies the record with it sees whether entries were cut off or an old copy was put in its place.</source>
        <translation>Храните вне базы данных, каждый контингент свою. Кто проверит с ней данные, увидит, не отрезаны ли записи и не поставлена ли старая копия.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписали</translation>
    </message>
    <message>
        <source>for checking what was typed</source>
        <translation>для проверки набранного</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Проверка данных центра</translation>
    </message>
    <message>
        <source>A receipt, typed</source>
        <translation>Квитанция, набранная вручную</translation>
    </message>
    <message>
        <source>Number of entries and the groups of letters of a receipt</source>
        <translation>Число записей и группы букв квитанции</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>Check every signature, even those a checkpoint of both stands for (takes longer)</source>
        <translation>Проверить каждую подпись, даже покрытые контрольной точкой обоих (дольше)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>The record is held against its journal, its signatures and the receipts of its checkpoints. Nothing is changed. Only a receipt shows whether its end was cut off.</source>
        <translation>Данные сверяются с журналом, подписями и квитанциями контрольных точек. Ничего не меняется. Только квитанция показывает, не отрезан ли конец.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Открыть квитанцию</translation>
    </message>
    <message>
        <source>{entries} entries · {letters} …</source>
        <translation>записей: {entries} · {letters} …</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was found out.</source>
        <translation>Остановлено. Результата нет.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Блокировать после</translation>
    </message>
    <message>
        <source>{minutes} min without a hand on it</source>
        <translation>{minutes} мин без действий</translation>
    </message>
    <message>
        <source>The record holds in itself, but it does not answer to a receipt.</source>
        <translation>Сами данные целы, но не соответствуют квитанции.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attached</comment>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
</TS>
