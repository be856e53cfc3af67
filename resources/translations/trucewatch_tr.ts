<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name></name>
    <message>
        <source>The map file {file} has no layer “{layer}”.</source>
        <translation>{file} harita dosyasında “{layer}” katmanı yok.</translation>
    </message>
    <message>
        <source>The map file {file} cannot be read: {reason}</source>
        <translation>{file} harita dosyası okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is not a date-time group. Write 230952D NOV 26, 230952D, 0952Z or -50 (minutes ago).</source>
        <translation>“{text}” bir tarih-saat grubu değil. 230952D NOV 26, 230952D, 0952Z veya -50 (dakika önce) yazın.</translation>
    </message>
    <message>
        <source>J means “local time” and is not a zone. Write the letter of the zone, such as C, D or Z.</source>
        <translation>J “yerel saat” demektir, saat dilimi değildir. Saat diliminin harfini yazın, örneğin C, D veya Z.</translation>
    </message>
    <message>
        <source>“{letter}” is not a time zone. Zones are A to Z without J.</source>
        <translation>“{letter}” bir saat dilimi değil. Saat dilimleri J dışında A’dan Z’ye kadardır.</translation>
    </message>
    <message>
        <source>{time} is not a time of day. Hours go to 23, minutes to 59.</source>
        <translation>{time} geçerli bir saat değil. Saat en çok 23, dakika en çok 59 olur.</translation>
    </message>
    <message>
        <source>“{month}” is not a month. Write JAN, FEB, MAR … DEC.</source>
        <translation>“{month}” bir ay değil. JAN, FEB, MAR … DEC yazın.</translation>
    </message>
    <message>
        <source>There is no day {day} in any month.</source>
        <translation>Hiçbir ayda {day} günü yok.</translation>
    </message>
    <message>
        <source>There is no {day} {month} in that year.</source>
        <translation>O yıl {day} {month} günü yok.</translation>
    </message>
    <message>
        <source>The saved filter cannot be read: {reason}.</source>
        <translation>Kayıtlı süzgeç okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>ağır</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hafif</translation>
    </message>
    <message>
        <source>values differ</source>
        <translation>değerler farklı</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>not classed</source>
        <translation>sınıfsız</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>reference data</source>
        <translation>referans veri</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektör</translation>
    </message>
    <message>
        <source>outside the sectors</source>
        <translation>sektörlerin dışında</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Side of origin</source>
        <translation>Çıkış tarafı</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Silah</translation>
    </message>
    <message>
        <source>Heavy or light</source>
        <translation>Ağır veya hafif</translation>
    </message>
    <message>
        <source>no weapon named</source>
        <translation>silah belirtilmemiş</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>rapor yok</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Güvenilirlik</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>derecesiz</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Doğruluk</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>verilmemiş</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Veri kümesi</translation>
    </message>
    <message>
        <source>the centre&apos;s own</source>
        <translation>merkezin kendi</translation>
    </message>
    <message>
        <source>{code} is no counting rule of this profile.</source>
        <translation>{code} bu profilin sayım kurallarından değil.</translation>
    </message>
    <message>
        <source>{option} does not know {code}. It knows: {known}.</source>
        <translation>{option}, {code} kodunu tanımıyor. Tanıdıkları: {known}.</translation>
    </message>
    <message>
        <source>{text} is not a box. Write west,south,east,north in degrees.</source>
        <translation>{text} bir kutu değil. batı,güney,doğu,kuzey sırasıyla derece yazın.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: its zone {zone} is not between 1 and 60.</source>
        <translation>“{text}” bir kare değil: {zone} dilimi 1 ile 60 arasında değil.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: easting and northing need equally many digits, at most 5 each, not {count}.</source>
        <translation>“{text}” bir kare değil: sağa ve yukarı değer eşit ve en çok 5’er basamaklı olmalı; {count} basamak olmaz.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: there is no square {square} in zone {zone}.</source>
        <translation>“{text}” bir kare değil: {zone} diliminde {square} karesi yok.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: the square {square} of zone {zone} lies in band {bands}, not {band}.</source>
        <translation>“{text}” bir kare değil: {zone} diliminin {square} karesi {band} bandında değil, {bands} bandındadır.</translation>
    </message>
    <message>
        <source>“{text}” is no grid: a grid looks like 38T PK 774 383.</source>
        <translation>“{text}” bir kare değil: kare 38T PK 774 383 gibi yazılır.</translation>
    </message>
    <message>
        <source>“{text}” is no grid near here: write it with its zone, like 38T PK 774 383.</source>
        <translation>“{text}” bu yakında bir kare değil: dilimiyle birlikte, 38T PK 774 383 gibi yazın.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime; your change was not entered. Look at both versions, then enter what is right.</source>
        <translation>Bu kaydı bu arada bir başkası değiştirdi; değişikliğiniz girilmedi. İki sürüme de bakın, sonra doğru olanı girin.</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>son 24 saat</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>son 7 gün</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>son 30 gün</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>son 90 gün</translation>
    </message>
    <message>
        <source>this watch</source>
        <translation>bu nöbet</translation>
    </message>
    <message>
        <source>since the ceasefire</source>
        <translation>ateşkesten beri</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>tüm zamanlar</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>2 values</source>
        <translation>2 değer</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>bildirildi</translation>
    </message>
    <message>
        <source>logged</source>
        <translation>kaydedildi</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>doğrulanıyor</translation>
    </message>
    <message>
        <source>{left} only</source>
        <translation>yalnız {left}</translation>
    </message>
    <message>
        <source>{right} only</source>
        <translation>yalnız {right}</translation>
    </message>
    <message>
        <source>both, agree</source>
        <translation>ikisi, uyumlu</translation>
    </message>
    <message>
        <source>both, differ</source>
        <translation>ikisi, farklı</translation>
    </message>
    <message>
        <source>joint finding</source>
        <translation>ortak bulgu</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>revize edildi</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>tebliğ edildi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapatıldı</translation>
    </message>
    <message>
        <source>void</source>
        <translation>geçersiz</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>mükerrer</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referans</translation>
    </message>
    <message>
        <source>{km} km {direction} of {place}</source>
        <translation>{place}, {km} km {direction}</translation>
    </message>
    <message>
        <source>{m} m {direction} of {place}</source>
        <translation>{place}, {m} m {direction}</translation>
    </message>
    <message>
        <source>uncountable</source>
        <translation>sayılamıyor</translation>
    </message>
    <message>
        <source>“{text}” is no position: it names the same axis twice.</source>
        <translation>“{text}” bir konum değil: aynı ekseni iki kez belirtiyor.</translation>
    </message>
    <message>
        <source>“{text}” is no position: the latitude is beyond 90°.</source>
        <translation>“{text}” bir konum değil: enlem 90°’yi aşıyor.</translation>
    </message>
    <message>
        <source>“{text}” is no position: the longitude is beyond 180°.</source>
        <translation>“{text}” bir konum değil: boylam 180°’yi aşıyor.</translation>
    </message>
    <message>
        <source>“{text}” is no position: write it like 40.0764 47.0815 or 38T PK 774 383.</source>
        <translation>“{text}” bir konum değil: 40.0764 47.0815 veya 38T PK 774 383 gibi yazın.</translation>
    </message>
    <message>
        <source>“{text}” is no position: minutes and seconds go from 0 to below 60.</source>
        <translation>“{text}” bir konum değil: dakika ve saniye 0 ile 60 arasında (60 hariç) olur.</translation>
    </message>
    <message>
        <source>There is no centre profile {name}. Profiles shipped: {shipped}.</source>
        <translation>{name} adlı bir merkez profili yok. Programla gelen profiller: {shipped}.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be used: {reason}. Mend the file and try again.</source>
        <translation>{name} profili kullanılamıyor: {reason}. Dosyayı düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The centre profile in this database cannot be read: {reason}.</source>
        <translation>Bu veritabanındaki merkez profili okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{codes} incidents</source>
        <translation>Olay: {codes}</translation>
    </message>
    <message>
        <source>status {codes}</source>
        <translation>durum: {codes}</translation>
    </message>
    <message>
        <source>sector {codes}</source>
        <translation>sektör: {codes}</translation>
    </message>
    <message>
        <source>involving {codes}</source>
        <translation>taraf: {codes}</translation>
    </message>
    <message>
        <source>side of origin {codes}</source>
        <translation>çıkış tarafı: {codes}</translation>
    </message>
    <message>
        <source>weapon {codes}</source>
        <translation>silah: {codes}</translation>
    </message>
    <message>
        <source>{codes} weapons</source>
        <translation>silah sınıfı: {codes}</translation>
    </message>
    <message>
        <source>source {codes}</source>
        <translation>kaynak: {codes}</translation>
    </message>
    <message>
        <source>reliability {codes}</source>
        <translation>güvenilirlik: {codes}</translation>
    </message>
    <message>
        <source>credibility {codes}</source>
        <translation>doğruluk: {codes}</translation>
    </message>
    <message>
        <source>severity {codes}</source>
        <translation>önem: {codes}</translation>
    </message>
    <message>
        <source>data set {codes}</source>
        <translation>veri kümesi: {codes}</translation>
    </message>
    <message>
        <source>with “{text}”</source>
        <translation>“{text}” geçen</translation>
    </message>
    <message>
        <source>in the map box {box}</source>
        <translation>harita kutusu {box}</translation>
    </message>
    <message>
        <source>counting rule: {rule}</source>
        <translation>sayım kuralı: {rule}</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Tüm olaylar</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ve {count} daha</translation>
    </message>
    <message>
        <source>other places</source>
        <translation>diğer yerler</translation>
    </message>
    <message>
        <source>no place named</source>
        <translation>yer belirtilmemiş</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Ölü</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Yaralı</translation>
    </message>
    <message>
        <source>Heavy weapons</source>
        <translation>Ağır silahlar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Fire, explosion</source>
        <translation>Ateş, patlama</translation>
    </message>
    <message>
        <source>Air, UAV</source>
        <translation>Hava, İHA</translation>
    </message>
    <message>
        <source>Ground posture</source>
        <translation>Tertiplenme</translation>
    </message>
    <message>
        <source>Harm, mines</source>
        <translation>Zarar, mayın</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>Engelleme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Class differs</source>
        <translation>Sınıf farklı</translation>
    </message>
    <message>
        <source>No class named</source>
        <translation>Sınıf belirtilmemiş</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Pt</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Ça</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>Pe</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Cu</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Ct</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Pz</translation>
    </message>
    <message>
        <source>several</source>
        <translation>birden çok</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>farklı</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>İkisi</translation>
    </message>
    <message>
        <source>Only {left}</source>
        <translation>Yalnız {left}</translation>
    </message>
    <message>
        <source>Only {right}</source>
        <translation>Yalnız {right}</translation>
    </message>
    <message>
        <source>Joint finding</source>
        <translation>Ortak bulgu</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Void, duplicate</source>
        <translation>Geçersiz, mükerrer</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Referans veri</translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten. Choose another name.</source>
        <translation>{path} zaten var ve üzerine yazılmaz. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The backup {path} could not be verified and was removed. Use another medium, then try again.</source>
        <translation>{path} yedeği doğrulanamadı ve silindi. Başka bir taşınabilir bellek kullanıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing in it was changed. Choose a centre database.</source>
        <translation>{path} başka bir programın veritabanı. İçinde hiçbir şey değiştirilmedi. Bir merkez veritabanı seçin.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a centre database. Choose a file in it.</source>
        <translation>{path} bir klasör, merkez veritabanı değil. İçinden bir dosya seçin.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check its name, or make a new centre database.</source>
        <translation>{path} dosyası yok. Adını denetleyin veya yeni bir merkez veritabanı oluşturun.</translation>
    </message>
    <message>
        <source>{path} is empty (0 bytes): it was never a centre database, or a copy of one was broken off. Restore a backup, or make a new centre database under another name.</source>
        <translation>{path} boş (0 bayt): ya hiç merkez veritabanı olmadı ya da kopyalanması yarıda kaldı. Bir yedeği geri yükleyin veya başka adla yeni bir merkez veritabanı oluşturun.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Check its name, or connect the medium it is on.</source>
        <translation>{folder} klasörü yok. Adını denetleyin veya bulunduğu belleği takın.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check that you may use it and that its medium is in order.</source>
        <translation>{path} okunamıyor ({reason}). Kullanma yetkinizi ve belleğin sağlam olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>{path} is not a centre database. Nothing in it was changed. Choose another file.</source>
        <translation>{path} bir merkez veritabanı değil. İçinde hiçbir şey değiştirilmedi. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>{path} is cut off: {size} of {expected} bytes are there. Keep the file as it is and restore the last backup under another name.</source>
        <translation>{path} eksik: {expected} bayttan {size} baytı var. Dosyayı olduğu gibi saklayın ve son yedeği başka adla geri yükleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({reason}). Nothing in it was changed.</source>
        <translation>{path} açılamıyor ({reason}). İçinde hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>{path} is open for reading only: the file, its folder or its medium is read-only. To change something, copy the database to a folder you may write to, and open the copy.</source>
        <translation>{path} salt okunur açık: dosya, klasörü veya belleği yazmaya kapalı. Değişiklik yapmak için veritabanını yazabildiğiniz bir klasöre kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program (schema {found}, here {known}). Nothing in it was changed. Install the newer version on this station.</source>
        <translation>{path} bu programın daha yeni bir sürümüyle yazılmış (şema {found}, buradaki {known}). İçinde hiçbir şey değiştirilmedi. Bu bilgisayara yeni sürümü kurun.</translation>
    </message>
    <message>
        <source>{path} has an older schema ({found}, here {known}) and is read-only, so it cannot be brought up to date. Copy it to a folder you may write to, and open the copy.</source>
        <translation>{path} daha eski bir şemada ({found}, buradaki {known}) ve salt okunur olduğundan güncellenemiyor. Yazabildiğiniz bir klasöre kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>The disk with {path} is full. Nothing of this step was written. Free some space, then do the step again.</source>
        <translation>{path} dosyasının bulunduğu disk dolu. Bu adımdan hiçbir şey yazılmadı. Yer açıp adımı yineleyin.</translation>
    </message>
    <message>
        <source>Another program holds {path} locked. Close it there, or wait until it has finished, then try again.</source>
        <translation>{path} başka bir program tarafından kilitli tutuluyor. Orada kapatın veya bitmesini bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>{path} is damaged: what it says does not fit together ({reason}). Keep the file as it is and restore the last backup under another name.</source>
        <translation>{path} hasarlı: içindekiler birbirini tutmuyor ({reason}). Dosyayı olduğu gibi saklayın ve son yedeği başka adla geri yükleyin.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({reason}). Nothing of this step was written. Check the disk or medium, then do the step again.</source>
        <translation>{path} okunamadı veya yazılamadı ({reason}). Bu adımdan hiçbir şey yazılmadı. Diski veya belleği denetleyip adımı yineleyin.</translation>
    </message>
    <message>
        <source>{path} cannot be written: the file, its folder or its medium is read-only. Nothing was changed. Copy the database to a folder you may write to, and open the copy.</source>
        <translation>{path} yazılamıyor: dosya, klasörü veya belleği salt okunur. Hiçbir şey değiştirilmedi. Veritabanını yazabildiğiniz bir klasöre kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>{path} could not be opened ({reason}). Check that its folder is there and that you may use it.</source>
        <translation>{path} açılamadı ({reason}). Klasörünün orada olduğunu ve kullanma yetkinizi denetleyin.</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Ateş</translation>
    </message>
    <message>
        <source>Explosion</source>
        <translation>Patlama</translation>
    </message>
    <message>
        <source>Air and UAV</source>
        <translation>Hava ve İHA</translation>
    </message>
    <message>
        <source>Crossing, movement</source>
        <translation>Geçiş, hareket</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Konuşlanma</translation>
    </message>
    <message>
        <source>Engineer works</source>
        <translation>İstihkâm</translation>
    </message>
    <message>
        <source>Mines, ordnance</source>
        <translation>Mayın, patlayıcı</translation>
    </message>
    <message>
        <source>Acts against persons</source>
        <translation>Kişilere karşı</translation>
    </message>
    <message>
        <source>Infrastructure, corridor</source>
        <translation>Altyapı, koridor</translation>
    </message>
    <message>
        <source>Denial, interference</source>
        <translation>Engelleme</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Complaint only</source>
        <translation>Yalnız şikâyet</translation>
    </message>
    <message>
        <source>Not a violation</source>
        <translation>İhlal değil</translation>
    </message>
    <message>
        <source>small arms</source>
        <translation>hafif silah</translation>
    </message>
    <message>
        <source>HMG or grenade launcher</source>
        <translation>ağır mak. veya bombaatar</translation>
    </message>
    <message>
        <source>sniper</source>
        <translation>keskin nişancı</translation>
    </message>
    <message>
        <source>anti-tank</source>
        <translation>tanksavar</translation>
    </message>
    <message>
        <source>mortar</source>
        <translation>havan</translation>
    </message>
    <message>
        <source>artillery</source>
        <translation>topçu</translation>
    </message>
    <message>
        <source>MLRS or missile</source>
        <translation>ÇNRA veya füze</translation>
    </message>
    <message>
        <source>tank or IFV</source>
        <translation>tank veya ZMA</translation>
    </message>
    <message>
        <source>fire, undetermined</source>
        <translation>ateş, belirsiz</translation>
    </message>
    <message>
        <source>airburst</source>
        <translation>havada paralanma</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>düşüş</translation>
    </message>
    <message>
        <source>explosion, undetermined</source>
        <translation>patlama, belirsiz</translation>
    </message>
    <message>
        <source>controlled detonation</source>
        <translation>kontrollü patlatma</translation>
    </message>
    <message>
        <source>overflight</source>
        <translation>üst uçuş</translation>
    </message>
    <message>
        <source>reconnaissance UAV</source>
        <translation>keşif İHA’sı</translation>
    </message>
    <message>
        <source>armed UAV</source>
        <translation>silahlı İHA</translation>
    </message>
    <message>
        <source>manned aircraft</source>
        <translation>insanlı hava aracı</translation>
    </message>
    <message>
        <source>UAV shot at</source>
        <translation>İHA’ya ateş</translation>
    </message>
    <message>
        <source>crossing of the line</source>
        <translation>hattın geçilmesi</translation>
    </message>
    <message>
        <source>move forward</source>
        <translation>ileri hareket</translation>
    </message>
    <message>
        <source>infiltration</source>
        <translation>sızma</translation>
    </message>
    <message>
        <source>convoy</source>
        <translation>konvoy</translation>
    </message>
    <message>
        <source>overmanning</source>
        <translation>mevcut aşımı</translation>
    </message>
    <message>
        <source>heavy weapon in a prohibited zone</source>
        <translation>yasak bölgede ağır silah</translation>
    </message>
    <message>
        <source>missing from storage</source>
        <translation>depoda eksik silah</translation>
    </message>
    <message>
        <source>air defence or EW</source>
        <translation>hava savunma veya EH</translation>
    </message>
    <message>
        <source>trench or position</source>
        <translation>siper veya mevzi</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>inşaat</translation>
    </message>
    <message>
        <source>mine laying</source>
        <translation>mayın döşeme</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>engel</translation>
    </message>
    <message>
        <source>detonation of a mine</source>
        <translation>mayın patlaması</translation>
    </message>
    <message>
        <source>IED</source>
        <translation>EYP</translation>
    </message>
    <message>
        <source>unexploded ordnance</source>
        <translation>patlamamış mühimmat</translation>
    </message>
    <message>
        <source>booby trap</source>
        <translation>bubi tuzağı</translation>
    </message>
    <message>
        <source>civilian harmed</source>
        <translation>sivile zarar</translation>
    </message>
    <message>
        <source>detention</source>
        <translation>alıkoyma</translation>
    </message>
    <message>
        <source>combatant captured</source>
        <translation>muharibin yakalanması</translation>
    </message>
    <message>
        <source>forced displacement</source>
        <translation>zorla yerinden etme</translation>
    </message>
    <message>
        <source>water, power or gas</source>
        <translation>su, elektrik veya gaz</translation>
    </message>
    <message>
        <source>corridor blocked</source>
        <translation>koridorun kapanması</translation>
    </message>
    <message>
        <source>convoy harmed</source>
        <translation>konvoya zarar</translation>
    </message>
    <message>
        <source>cultural or religious site</source>
        <translation>kültürel veya dinî yapı</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>erişimin reddi</translation>
    </message>
    <message>
        <source>access delayed</source>
        <translation>erişimin gecikmesi</translation>
    </message>
    <message>
        <source>jamming</source>
        <translation>karıştırma</translation>
    </message>
    <message>
        <source>fire at monitors</source>
        <translation>gözlemcilere ateş</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>tehdit</translation>
    </message>
    <message>
        <source>propaganda</source>
        <translation>propaganda</translation>
    </message>
    <message>
        <source>weapons pointed or laser</source>
        <translation>silah doğrultma veya lazer</translation>
    </message>
    <message>
        <source>breach of agreed notification</source>
        <translation>bildirim anlaşmasına aykırılık</translation>
    </message>
    <message>
        <source>allegation</source>
        <translation>iddia</translation>
    </message>
    <message>
        <source>question</source>
        <translation>soru</translation>
    </message>
    <message>
        <source>third-party report</source>
        <translation>üçüncü taraf bildirimi</translation>
    </message>
    <message>
        <source>notified training</source>
        <translation>bildirilmiş eğitim</translation>
    </message>
    <message>
        <source>controlled demolition</source>
        <translation>kontrollü tahrip</translation>
    </message>
    <message>
        <source>natural or industrial</source>
        <translation>doğal veya endüstriyel</translation>
    </message>
    <message>
        <source>celebratory fire</source>
        <translation>kutlama atışı</translation>
    </message>
    <message>
        <source>under verification</source>
        <translation>doğrulamada</translation>
    </message>
    <message>
        <source>assessed by {left} only</source>
        <translation>yalnız {left} değerlendirdi</translation>
    </message>
    <message>
        <source>assessed by {right} only</source>
        <translation>yalnız {right} değerlendirdi</translation>
    </message>
    <message>
        <source>both assessed, agree</source>
        <translation>ikisi de değerlendirdi, uyumlu</translation>
    </message>
    <message>
        <source>both assessed, differ</source>
        <translation>ikisi de değerlendirdi, farklı</translation>
    </message>
    <message>
        <source>joint finding signed</source>
        <translation>ortak bulgu imzalandı</translation>
    </message>
    <message>
        <source>joint finding revised</source>
        <translation>ortak bulgu revize edildi</translation>
    </message>
    <message>
        <source>parties notified</source>
        <translation>tebliğ edildi</translation>
    </message>
    <message>
        <source>small arms up to 7.62 mm</source>
        <translation>hafif silah, en çok 7,62 mm</translation>
    </message>
    <message>
        <source>heavy machine gun 12.7 to 14.5 mm</source>
        <translation>ağır makineli tüfek 12,7–14,5 mm</translation>
    </message>
    <message>
        <source>automatic grenade launcher</source>
        <translation>otomatik bombaatar</translation>
    </message>
    <message>
        <source>rocket-propelled grenade, anti-tank missile</source>
        <translation>roketatar, tanksavar füzesi</translation>
    </message>
    <message>
        <source>anti-aircraft gun 20 to 57 mm</source>
        <translation>uçaksavar topu 20–57 mm</translation>
    </message>
    <message>
        <source>mortar below 82 mm</source>
        <translation>havan, 82 mm’den küçük</translation>
    </message>
    <message>
        <source>mortar 82 mm</source>
        <translation>havan 82 mm</translation>
    </message>
    <message>
        <source>mortar 120 mm</source>
        <translation>havan 120 mm</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>tank</translation>
    </message>
    <message>
        <source>infantry fighting vehicle</source>
        <translation>zırhlı muharebe aracı</translation>
    </message>
    <message>
        <source>artillery below 122 mm</source>
        <translation>topçu, 122 mm’den küçük</translation>
    </message>
    <message>
        <source>artillery 122 mm and up</source>
        <translation>topçu 122 mm ve üstü</translation>
    </message>
    <message>
        <source>multiple rocket launcher</source>
        <translation>çok namlulu roketatar</translation>
    </message>
    <message>
        <source>missile</source>
        <translation>füze</translation>
    </message>
    <message>
        <source>aircraft</source>
        <translation>hava aracı</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mayın</translation>
    </message>
    <message>
        <source>improvised explosive device</source>
        <translation>el yapımı patlayıcı</translation>
    </message>
    <message>
        <source>hand grenade</source>
        <translation>el bombası</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>işaret fişeği</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>belirlenemedi</translation>
    </message>
    <message>
        <source>UAV watch</source>
        <translation>İHA gözetlemesi</translation>
    </message>
    <message>
        <source>observation post</source>
        <translation>gözlem noktası</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>devriye</translation>
    </message>
    <message>
        <source>camera or acoustic sensor</source>
        <translation>kamera veya akustik sensör</translation>
    </message>
    <message>
        <source>hot line or complaint</source>
        <translation>sıcak hat veya şikâyet</translation>
    </message>
    <message>
        <source>liaison</source>
        <translation>irtibat</translation>
    </message>
    <message>
        <source>peacekeeping contingent</source>
        <translation>barışı koruma birliği</translation>
    </message>
    <message>
        <source>civilian</source>
        <translation>sivil</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>açık kaynak</translation>
    </message>
    <message>
        <source>imagery</source>
        <translation>görüntü</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>duyuldu</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>görüldü</translation>
    </message>
    <message>
        <source>saw and heard</source>
        <translation>görüldü ve duyuldu</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>kayda alındı</translation>
    </message>
    <message>
        <source>by UAV</source>
        <translation>İHA ile</translation>
    </message>
    <message>
        <source>from imagery</source>
        <translation>görüntüden</translation>
    </message>
    <message>
        <source>physical evidence</source>
        <translation>fiziki delil</translation>
    </message>
    <message>
        <source>was told</source>
        <translation>anlatıldı</translation>
    </message>
    <message>
        <source>explosion</source>
        <translation>patlama</translation>
    </message>
    <message>
        <source>shot</source>
        <translation>tek atış</translation>
    </message>
    <message>
        <source>burst</source>
        <translation>seri atış</translation>
    </message>
    <message>
        <source>projectile</source>
        <translation>mermi</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>roket</translation>
    </message>
    <message>
        <source>muzzle flash</source>
        <translation>namlu alevi</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>hareket</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>geçiş</translation>
    </message>
    <message>
        <source>works</source>
        <translation>istihkâm</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>uçuş</translation>
    </message>
    <message>
        <source>emplacement</source>
        <translation>konuşlanma</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>çıkış</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>havada</translation>
    </message>
    <message>
        <source>training</source>
        <translation>eğitim</translation>
    </message>
    <message>
        <source>events</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>shots</source>
        <translation>atış</translation>
    </message>
    <message>
        <source>bursts</source>
        <translation>seri</translation>
    </message>
    <message>
        <source>explosions</source>
        <translation>patlama</translation>
    </message>
    <message>
        <source>projectiles</source>
        <translation>mermi</translation>
    </message>
    <message>
        <source>sorties</source>
        <translation>sorti</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>vehicles</source>
        <translation>araç</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>about</source>
        <translation>yaklaşık</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>completely reliable</source>
        <translation>tamamen güvenilir</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>genellikle güvenilir</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>oldukça güvenilir</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>genellikle güvenilmez</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>güvenilmez</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>takdir edilemez</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>başka kaynaklarca teyitli</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>muhtemelen doğru</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>doğru olabilir</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>şüpheli</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>zayıf ihtimal</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>dakikası belli</translation>
    </message>
    <message>
        <source>±5 min</source>
        <translation>±5 dk</translation>
    </message>
    <message>
        <source>±30 min</source>
        <translation>±30 dk</translation>
    </message>
    <message>
        <source>within a watch</source>
        <translation>bir nöbet içinde</translation>
    </message>
    <message>
        <source>day only</source>
        <translation>yalnız gün</translation>
    </message>
    <message>
        <source>fix within 50 m</source>
        <translation>50 m içinde tespit</translation>
    </message>
    <message>
        <source>within 500 m</source>
        <translation>500 m içinde</translation>
    </message>
    <message>
        <source>bearing and range</source>
        <translation>istikamet ve mesafe</translation>
    </message>
    <message>
        <source>named settlement</source>
        <translation>adı bilinen yerleşim</translation>
    </message>
    <message>
        <source>sector only</source>
        <translation>yalnız sektör</translation>
    </message>
    <message>
        <source>point</source>
        <translation>nokta</translation>
    </message>
    <message>
        <source>line</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>area</source>
        <translation>alan</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>alleged by a party</source>
        <translation>bir tarafın iddiası</translation>
    </message>
    <message>
        <source>assessed by one contingent</source>
        <translation>bir birliğin değerlendirmesi</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>mutabık</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>no damage</source>
        <translation>hasar yok</translation>
    </message>
    <message>
        <source>slight damage</source>
        <translation>hafif hasar</translation>
    </message>
    <message>
        <source>moderate damage</source>
        <translation>orta hasar</translation>
    </message>
    <message>
        <source>severe damage</source>
        <translation>ağır hasar</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>yıkıldı</translation>
    </message>
    <message>
        <source>damage unknown</source>
        <translation>hasar bilinmiyor</translation>
    </message>
    <message>
        <source>1 small arms, complaint</source>
        <translation>1 hafif silah, şikâyet</translation>
    </message>
    <message>
        <source>2 HMG, works, UAV</source>
        <translation>2 ağır mak., istihkâm, İHA</translation>
    </message>
    <message>
        <source>3 heavy weapon, crossing</source>
        <translation>3 ağır silah, geçiş</translation>
    </message>
    <message>
        <source>4 wounded, heavy impact</source>
        <translation>4 yaralı, ağır silah düşüşü</translation>
    </message>
    <message>
        <source>5 fatality, corridor closed</source>
        <translation>5 ölüm, kapalı koridor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>kararsız</translation>
    </message>
    <message>
        <source>confirmed violation</source>
        <translation>doğrulanmış ihlal</translation>
    </message>
    <message>
        <source>occurred, no violation</source>
        <translation>oldu, ihlal değil</translation>
    </message>
    <message>
        <source>did not occur</source>
        <translation>olmadı</translation>
    </message>
    <message>
        <source>no consensus</source>
        <translation>mutabakat yok</translation>
    </message>
    <message>
        <source>could not be verified, no access</source>
        <translation>doğrulanamadı, erişim yok</translation>
    </message>
    <message>
        <source>training or controlled detonation</source>
        <translation>eğitim veya kontrollü patlatma</translation>
    </message>
    <message>
        <source>watch officer</source>
        <translation>nöbetçi subay</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analist</translation>
    </message>
    <message>
        <source>head of contingent</source>
        <translation>birlik başkanı</translation>
    </message>
    <message>
        <source>liaison officer</source>
        <translation>irtibat subayı</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>sistem yöneticisi</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>izleyici</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>gözlendi</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>arızalı</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>karıştırıldı</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>reddedildi</translation>
    </message>
    <message>
        <source>N</source>
        <translation>K</translation>
    </message>
    <message>
        <source>NNE</source>
        <translation>KKD</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>KD</translation>
    </message>
    <message>
        <source>ENE</source>
        <translation>DKD</translation>
    </message>
    <message>
        <source>E</source>
        <translation>D</translation>
    </message>
    <message>
        <source>ESE</source>
        <translation>DGD</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>GD</translation>
    </message>
    <message>
        <source>SSE</source>
        <translation>GGD</translation>
    </message>
    <message>
        <source>S</source>
        <translation>G</translation>
    </message>
    <message>
        <source>SSW</source>
        <translation>GGB</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>WSW</source>
        <translation>BGB</translation>
    </message>
    <message>
        <source>W</source>
        <translation>B</translation>
    </message>
    <message>
        <source>WNW</source>
        <translation>BKB</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>KB</translation>
    </message>
    <message>
        <source>NNW</source>
        <translation>KKB</translation>
    </message>
    <message>
        <source>Trucewatch</source>
        <translation>Trucewatch</translation>
    </message>
    <message>
        <source>A fault of the program</source>
        <translation>Program hatası</translation>
    </message>
    <message>
        <source>The program made a mistake. What was already saved is safe; the last action may not be done.</source>
        <translation>Program bir hata yaptı. Önceden kaydedilenler güvende; son işlem yapılmamış olabilir.</translation>
    </message>
    <message>
        <source>killed {low} to {high}</source>
        <translation>ölü {low}–{high}</translation>
    </message>
    <message>
        <source>wounded {low} to {high}</source>
        <translation>yaralı {low}–{high}</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>bekleniyor</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>mühürlü</translation>
    </message>
    <message>
        <source>{contingent}: no assessment yet</source>
        <translation>{contingent}: henüz değerlendirme yok</translation>
    </message>
    <message>
        <source>{contingent}: no assessment yet, the other side has filed its own</source>
        <translation>{contingent}: henüz değerlendirme yok, diğer taraf kendininkini sundu</translation>
    </message>
    <message>
        <source>{contingent}: it happened</source>
        <translation>{contingent}: oldu</translation>
    </message>
    <message>
        <source>{contingent}: it did not happen</source>
        <translation>{contingent}: olmadı</translation>
    </message>
    <message>
        <source>{contingent}: undecided</source>
        <translation>{contingent}: kararsız</translation>
    </message>
    <message>
        <source>{contingent}: filed, sealed until both are filed</source>
        <translation>{contingent}: sunuldu, ikisi de sunana dek mühürlü</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Sıra no.</translation>
    </message>
    <message>
        <source>DTG</source>
        <translation>TSG</translation>
    </message>
    <message>
        <source>Date-time group</source>
        <translation>Tarih-saat grubu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Kare</translation>
    </message>
    <message>
        <source>Grid, north to south</source>
        <translation>Kare, kuzeyden güneye</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>K / W</source>
        <translation>Ö / Y</translation>
    </message>
    <message>
        <source>Killed / wounded</source>
        <translation>Ölü / yaralı</translation>
    </message>
    <message>
        <source>Gr.</source>
        <translation>Der.</translation>
    </message>
    <message>
        <source>Grading: reliability and credibility</source>
        <translation>Derece: güvenilirlik ve doğruluk</translation>
    </message>
    <message>
        <source>Assessment of {left}</source>
        <translation>{left} değerlendirmesi</translation>
    </message>
    <message>
        <source>Assessment of {right}</source>
        <translation>{right} değerlendirmesi</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Etkilenen</translation>
    </message>
    <message>
        <source>Affected side</source>
        <translation>Etkilenen taraf</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Source channel</source>
        <translation>Kaynak kanalı</translation>
    </message>
    <message>
        <source>Time ±</source>
        <translation>Zaman ±</translation>
    </message>
    <message>
        <source>Time precision</source>
        <translation>Zaman kesinliği</translation>
    </message>
    <message>
        <source>Place ±</source>
        <translation>Yer ±</translation>
    </message>
    <message>
        <source>Place precision</source>
        <translation>Yer kesinliği</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometri</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing was entered.</source>
        <translation>Hiçbir şey değiştirilmediği için kayıt girilmedi.</translation>
    </message>
    <message>
        <source>This record is no longer in the database. Reload the list.</source>
        <translation>Bu kayıt artık veritabanında yok. Listeyi yenileyin.</translation>
    </message>
    <message>
        <source>{serial} is void or a duplicate and is changed no more. Undo that step first.</source>
        <translation>{serial} geçersiz veya mükerrer; artık değiştirilmez. Önce o adımı geri alın.</translation>
    </message>
    <message>
        <source>Give a reason: it is kept with the record.</source>
        <translation>Gerekçe yazın: kayıtla birlikte saklanır.</translation>
    </message>
    <message>
        <source>Only an officer of a contingent can do this. Sign in as one of {codes}.</source>
        <translation>Bunu yalnız bir birliğin subayı yapabilir. Şunlardan biri olarak oturum açın: {codes}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code of this list. Choose one that is.</source>
        <translation>“{code}” bu listenin kodlarından değil. Listeden birini seçin.</translation>
    </message>
    <message>
        <source>This cannot be empty. Say it in a few words.</source>
        <translation>Bu alan boş olamaz. Birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>The end is before the start. Correct one of the two.</source>
        <translation>Bitiş başlangıçtan önce. Birini düzeltin.</translation>
    </message>
    <message>
        <source>A position needs both latitude and longitude.</source>
        <translation>Konum için hem enlem hem boylam gerekir.</translation>
    </message>
    <message>
        <source>The latitude must lie between -90 and 90 degrees.</source>
        <translation>Enlem -90 ile 90 derece arasında olmalı.</translation>
    </message>
    <message>
        <source>The longitude must lie between -180 and 180 degrees.</source>
        <translation>Boylam -180 ile 180 derece arasında olmalı.</translation>
    </message>
    <message>
        <source>The bearing must lie between 0 and 360 degrees.</source>
        <translation>İstikamet 0 ile 360 derece arasında olmalı.</translation>
    </message>
    <message>
        <source>The far range is nearer than the near range. Correct one of the two.</source>
        <translation>Uzak mesafe yakın mesafeden küçük. Birini düzeltin.</translation>
    </message>
    <message>
        <source>A point needs a position: a grid, or latitude and longitude.</source>
        <translation>Nokta için konum gerekir: kare veya enlem ve boylam.</translation>
    </message>
    <message>
        <source>Bearing and range need the observer&apos;s position, a bearing and a range.</source>
        <translation>İstikamet ve mesafe için gözlemcinin konumu, bir istikamet ve bir mesafe gerekir.</translation>
    </message>
    <message>
        <source>A line or an area needs its corners.</source>
        <translation>Hat veya alan için köşe noktaları gerekir.</translation>
    </message>
    <message>
        <source>Name the place.</source>
        <translation>Yerin adını yazın.</translation>
    </message>
    <message>
        <source>This number cannot be negative.</source>
        <translation>Bu sayı eksi olamaz.</translation>
    </message>
    <message>
        <source>This number must lie between {least} and {most}.</source>
        <translation>Bu sayı {least} ile {most} arasında olmalı.</translation>
    </message>
    <message>
        <source>Low, best and high must not fall: low first, high last.</source>
        <translation>En az, tahmin ve en çok bu sırayla küçülmemeli.</translation>
    </message>
    <message>
        <source>The same is entered twice. Take one of the two away.</source>
        <translation>Aynı şey iki kez girilmiş. Birini çıkarın.</translation>
    </message>
    <message>
        <source>There is a data set called “{name}” already. Choose another name.</source>
        <translation>“{name}” adlı bir veri kümesi zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>A finding needs one signature of each contingent.</source>
        <translation>Bulgu için her birlikten bir imza gerekir.</translation>
    </message>
    <message>
        <source>Both contingents must have filed their assessment before a finding can be signed.</source>
        <translation>Bulgu imzalanmadan önce iki birlik de değerlendirmesini sunmuş olmalı.</translation>
    </message>
    <message>
        <source>An incident cannot be a duplicate of itself. Choose another.</source>
        <translation>Olay kendisinin mükerreri olamaz. Başka bir olay seçin.</translation>
    </message>
    <message>
        <source>There is a post called “{name}” already. Choose another name.</source>
        <translation>“{name}” adlı bir nokta zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>This report is matched or void already. Reload the list.</source>
        <translation>Bu rapor zaten eşlenmiş veya geçersiz. Listeyi yenileyin.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Süzgece bir ad verin.</translation>
    </message>
    <message>
        <source>There is no step of yours to undo.</source>
        <translation>Geri alınacak bir adımınız yok.</translation>
    </message>
    <message>
        <source>Your last step cannot be undone: others may rely on it already. Enter a correction instead.</source>
        <translation>Son adımınız geri alınamaz: başkaları ona dayanmış olabilir. Onun yerine düzeltme girin.</translation>
    </message>
    <message>
        <source>Your last step cannot be undone: {name} has built on it ({time}). Enter a correction instead.</source>
        <translation>Son adımınız geri alınamaz: {name} ona dayanarak işlem yaptı ({time}). Onun yerine düzeltme girin.</translation>
    </message>
    <message>
        <source>Give the best figure too: lists and charts count by it.</source>
        <translation>Tahmini de yazın: listeler ve grafikler onu sayar.</translation>
    </message>
    <message>
        <source>Say what was counted.</source>
        <translation>Neyin sayıldığını belirtin.</translation>
    </message>
    <message>
        <source>An exact count has no range. Choose “about”, or clear low and high.</source>
        <translation>Kesin sayının aralığı olmaz. “Yaklaşık”ı seçin veya en az ve en çok değerlerini silin.</translation>
    </message>
    <message>
        <source>This draft cannot be read: {reason}. Discard it, or ask for help.</source>
        <translation>Bu taslak okunamıyor: {reason}. Silin veya yardım isteyin.</translation>
    </message>
    <message>
        <source>This draft was written by a newer version of the program. Open it there.</source>
        <translation>Bu taslak programın daha yeni bir sürümüyle yazılmış. Orada açın.</translation>
    </message>
    <message>
        <source>Choose the class of the incident.</source>
        <translation>Olayın sınıfını seçin.</translation>
    </message>
    <message>
        <source>Say when it began.</source>
        <translation>Ne zaman başladığını yazın.</translation>
    </message>
    <message>
        <source>Say where it was, in one of the four ways, or choose a place or a sector.</source>
        <translation>Nerede olduğunu dört yoldan biriyle yazın veya bir yer ya da sektör seçin.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it in figures.</source>
        <translation>“{text}” bir sayı değil. Rakamla yazın.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number below a million.</source>
        <translation>“{text}” bir milyondan küçük bir tam sayı değil.</translation>
    </message>
    <message>
        <source>“{text}” is not a distance. Write it like 5.5 km or 300 m.</source>
        <translation>“{text}” bir mesafe değil. 5.5 km veya 300 m gibi yazın.</translation>
    </message>
    <message>
        <source>“{text}” is not an offset. Write distance and direction, like 8 km S or 400 m NNE.</source>
        <translation>“{text}” bir uzaklık değil. Mesafe ve yön yazın, örneğin 8 km G veya 400 m KKD.</translation>
    </message>
    <message>
        <source>“{text}” is not a count. Write one number, or low, best and high: 1/2/4.</source>
        <translation>“{text}” bir sayı değil. Tek sayı veya en az, tahmin ve en çok yazın: 1/2/4.</translation>
    </message>
    <message>
        <source>{group} is later than the report was received. Correct one of the two.</source>
        <translation>{group}, raporun alınmasından sonra. Birini düzeltin.</translation>
    </message>
    <message>
        <source>Say when it was received.</source>
        <translation>Ne zaman alındığını yazın.</translation>
    </message>
    <message>
        <source>Say by which channel it came.</source>
        <translation>Hangi kanaldan geldiğini belirtin.</translation>
    </message>
    <message>
        <source>Write down what was reported, in its own words.</source>
        <translation>Bildirileni kendi sözleriyle yazın.</translation>
    </message>
    <message>
        <source>This text is {over} characters too long. Shorten it.</source>
        <translation>Bu metin {over} karakter fazla. Kısaltın.</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>about {count} {unit}</source>
        <translation>yaklaşık {count} {unit}</translation>
    </message>
    <message>
        <source>at least {count} {unit}</source>
        <translation>en az {count} {unit}</translation>
    </message>
    <message>
        <source>uncountable {unit}</source>
        <translation>sayılamayan {unit}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>At a time not said</source>
        <translation>Zamanı belirtilmedi</translation>
    </message>
    <message>
        <source>At {time} ({precision})</source>
        <translation>{time} ({precision})</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>– {time}</translation>
    </message>
    <message>
        <source>at {far} km</source>
        <translation>mesafe {far} km</translation>
    </message>
    <message>
        <source>at {near} to {far} km</source>
        <translation>mesafe {near}–{far} km</translation>
    </message>
    <message>
        <source>time to be mended</source>
        <translation>düzeltilmeli</translation>
    </message>
    <message>
        <source>channel to be said</source>
        <translation>kanal belirtilmeli</translation>
    </message>
    <message>
        <source>count to be mended</source>
        <translation>sayı düzeltilmeli</translation>
    </message>
    <message>
        <source>position to be mended</source>
        <translation>konum düzeltilmeli</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. An observation cannot be later than now.</source>
        <translation>{group} saatten {hours} sa {minutes} dk ileride. Gözlem şu andan sonra olamaz.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. An observation cannot be later than now.</source>
        <translation>{group} saatten {days} gün ileride. Gözlem şu andan sonra olamaz.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. Nothing can be received later than now.</source>
        <translation>{group} saatten {hours} sa {minutes} dk ileride. Hiçbir şey şu andan sonra alınmış olamaz.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. Nothing can be received later than now.</source>
        <translation>{group} saatten {days} gün ileride. Hiçbir şey şu andan sonra alınmış olamaz.</translation>
    </message>
    <message>
        <source>A bearing with an error of 90° or more says nothing.</source>
        <translation>Hatası 90° veya daha büyük bir istikamet bir şey söylemez.</translation>
    </message>
    <message>
        <source>Say from where: a post, a grid, or latitude and longitude.</source>
        <translation>Nereden gözlendiğini yazın: nokta, kare veya enlem ve boylam.</translation>
    </message>
    <message>
        <source>“{text}” is neither a post nor a position. Write it like 38T PK 774 383.</source>
        <translation>“{text}” ne bir nokta ne de bir konum. 38T PK 774 383 gibi yazın.</translation>
    </message>
    <message>
        <source>{n} incidents written to {path}</source>
        <translation>{n} olay {path} dosyasına yazıldı</translation>
    </message>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>Hesap tabloları için CSV</translation>
    </message>
    <message>
        <source>There is no export format “{name}”. Formats: {formats}.</source>
        <translation>“{name}” diye bir dışa aktarma biçimi yok. Biçimler: {formats}.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Choose another name.</source>
        <translation>{path} veritabanının kendisi. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>TATBİKAT</translation>
    </message>
    <message>
        <source>GeoJSON for maps</source>
        <translation>Haritalar için GeoJSON</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Nothing was left there.</source>
        <translation>{path} yazılamıyor: {reason}. Orada hiçbir şey bırakılmadı.</translation>
    </message>
    <message>
        <source>ACLED</source>
        <translation>ACLED</translation>
    </message>
    <message>
        <source>{added} rows taken into the data set “{name}”</source>
        <translation>“{name}” veri kümesine {added} satır alındı</translation>
    </message>
    <message>
        <source>{count} rows from line {line}: {reason}</source>
        <translation>{line}. satırdan itibaren {count} satır: {reason}</translation>
    </message>
    <message>
        <source>date in the future</source>
        <translation>tarih gelecekte</translation>
    </message>
    <message>
        <source>killed: low, best and high do not ascend</source>
        <translation>ölü: en az, tahmin ve en çok artmıyor</translation>
    </message>
    <message>
        <source>wounded: low, best and high do not ascend</source>
        <translation>yaralı: en az, tahmin ve en çok artmıyor</translation>
    </message>
    <message>
        <source>latitude and longitude are both 0</source>
        <translation>enlem ve boylamın ikisi de 0</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>başlamadan bitiyor</translation>
    </message>
    <message>
        <source>latitude and longitude look exchanged</source>
        <translation>enlem ve boylam yer değiştirmiş görünüyor</translation>
    </message>
    <message>
        <source>its number stands in the file more than once</source>
        <translation>numarası dosyada birden çok kez geçiyor</translation>
    </message>
    <message>
        <source>differs from what is stored under its number</source>
        <translation>bu numarayla saklanandan farklı</translation>
    </message>
    <message>
        <source>“{lat}”, “{lon}” is not a position</source>
        <translation>“{lat}”, “{lon}” bir konum değil</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number from 0</source>
        <translation>“{cell}” 0 veya daha büyük bir tam sayı değil</translation>
    </message>
    <message>
        <source>the row has no identifier</source>
        <translation>satırın tanıtıcısı yok</translation>
    </message>
    <message>
        <source>“{date}” is not a date</source>
        <translation>“{date}” bir tarih değil</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Herhangi tablo</translation>
    </message>
    <message>
        <source>“{cell}” in {column} is no code of ours</source>
        <translation>{column} sütunundaki “{cell}” kodlarımızdan değil</translation>
    </message>
    <message>
        <source>Number in the source</source>
        <translation>Kaynaktaki numara</translation>
    </message>
    <message>
        <source>Date or date and time</source>
        <translation>Tarih veya tarih ve saat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Ayın günü</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Günün saati</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlem</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Boylam</translation>
    </message>
    <message>
        <source>MGRS grid</source>
        <translation>MGRS karesi</translation>
    </message>
    <message>
        <source>Class or subclass code</source>
        <translation>Sınıf veya alt sınıf kodu</translation>
    </message>
    <message>
        <source>Weapon codes</source>
        <translation>Silah kodları</translation>
    </message>
    <message>
        <source>Actor 1</source>
        <translation>Aktör 1</translation>
    </message>
    <message>
        <source>Actor 2</source>
        <translation>Aktör 2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ülke</translation>
    </message>
    <message>
        <source>Killed, low</source>
        <translation>Ölü, en az</translation>
    </message>
    <message>
        <source>Killed, high</source>
        <translation>Ölü, en çok</translation>
    </message>
    <message>
        <source>Killed, civilians</source>
        <translation>Ölü, sivil</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>The mapping names “{field}”, which is no field of an event.</source>
        <translation>Eşlemede geçen “{field}” bir olay alanı değil.</translation>
    </message>
    <message>
        <source>Choose the column of the date, or those of year, month and day.</source>
        <translation>Tarih sütununu veya yıl, ay ve gün sütunlarını seçin.</translation>
    </message>
    <message>
        <source>Choose the columns of both latitude and longitude, or of neither.</source>
        <translation>Enlem ve boylam sütunlarının ya ikisini ya hiçbirini seçin.</translation>
    </message>
    <message>
        <source>The mapping {file} cannot be read: {reason}.</source>
        <translation>{file} eşlemesi okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no column mapping: {reason}.</source>
        <translation>{file} bir sütun eşlemesi değil: {reason}.</translation>
    </message>
    <message>
        <source>Export of this program</source>
        <translation>Bu programın dışa aktarımı</translation>
    </message>
    <message>
        <source>The columns of {file} are not known ({columns}). Say with a mapping what they hold.</source>
        <translation>{file} dosyasının sütunları bilinmiyor ({columns}). Ne tuttuklarını bir eşlemeyle belirtin.</translation>
    </message>
    <message>
        <source>The mapping names columns that {file} has not: {columns}.</source>
        <translation>Eşlemede {file} dosyasında olmayan sütunlar var: {columns}.</translation>
    </message>
    <message>
        <source>characters that do not belong into a text of encoding {name}</source>
        <translation>{name} kodlamalı bir metne ait olmayan karakterler</translation>
    </message>
    <message>
        <source>{found} cells where the header has {expected}; a quotation mark may not be closed</source>
        <translation>başlıkta {expected} hücre varken burada {found}; bir tırnak kapatılmamış olabilir</translation>
    </message>
    <message>
        <source>{found} cells where the header has {expected}</source>
        <translation>başlıkta {expected} hücre varken burada {found}</translation>
    </message>
    <message>
        <source>a cell of more than {most} characters; a quotation mark may not be closed</source>
        <translation>{most} karakteri aşan hücre; bir tırnak kapatılmamış olabilir</translation>
    </message>
    <message>
        <source>not a row of CSV ({reason})</source>
        <translation>CSV satırı değil ({reason})</translation>
    </message>
    <message>
        <source>{file} holds no rows under a header. Nothing was imported.</source>
        <translation>{file} dosyasında başlık altında satır yok. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>The data set “{name}” has changed since the review. Review the file again.</source>
        <translation>“{name}” veri kümesi incelemeden sonra değişti. Dosyayı yeniden inceleyin.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut off: it cannot be unpacked to its end. Get it again.</source>
        <translation>{file} hasarlı veya eksik: sonuna kadar açılamıyor. Yeniden edinin.</translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was imported.</source>
        <translation>{file} boş. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>{file} holds more than {most} MB of text. Divide it into smaller files.</source>
        <translation>{file} {most} MB’tan fazla metin içeriyor. Daha küçük dosyalara bölün.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} bir klasör. İçinden bir dosya seçin.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} okunamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a {kind} file, not CSV. Open it in its own program and save it as CSV (UTF-8).</source>
        <translation>{file} CSV değil, {kind} dosyası. Kendi programında açıp CSV (UTF-8) olarak kaydedin.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Nothing was imported.</source>
        <translation>{file} bir metin dosyası değil. Hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>UCDP GED</source>
        <translation>UCDP GED</translation>
    </message>
    <message>
        <source>There is no centre database at {path}. Make one with “create --profile default”, or try --exercise.</source>
        <translation>{path} yolunda merkez veritabanı yok. “create --profile default” ile oluşturun veya --exercise deneyin.</translation>
    </message>
    <message>
        <source>The number of invented incidents cannot be below zero.</source>
        <translation>Kurgu olay sayısı sıfırın altında olamaz.</translation>
    </message>
    <message>
        <source>many</source>
        <translation>birçok</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>sektör dışı</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Merkez</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Süzgeç</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapor</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Olay</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Nöbet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>New centre database…</source>
        <translation>Yeni merkez veritabanı…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
    <message>
        <source>Exercise…</source>
        <translation>Tatbikat…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Save picture of the map…</source>
        <translation>Harita resmini kaydet…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Undo my last step</source>
        <translation>Son adımımı geri al</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Find by serial…</source>
        <translation>Sıra numarasıyla bul…</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>Sözcükle bul</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süzgeç</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafikler</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Düzeni sıfırla</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Ask for everything</source>
        <translation>Süzgeci kaldır</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Bu süzgeci kaydet…</translation>
    </message>
    <message>
        <source>New source report…</source>
        <translation>Yeni kaynak raporu…</translation>
    </message>
    <message>
        <source>Waiting reports and drafts…</source>
        <translation>Bekleyen raporlar ve taslaklar…</translation>
    </message>
    <message>
        <source>Open an incident without a report…</source>
        <translation>Raporsuz olay aç…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Düzelt…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Geçersiz kıl…</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Önceki olay</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Sonraki olay</translation>
    </message>
    <message>
        <source>Drop the choice</source>
        <translation>Seçimi bırak</translation>
    </message>
    <message>
        <source>Watch log line…</source>
        <translation>Nöbet günlüğüne satır…</translation>
    </message>
    <message>
        <source>Show the watch log…</source>
        <translation>Nöbet günlüğünü göster…</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tuşlar ve yardım</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Tüm işlemler…</translation>
    </message>
    <message>
        <source>Check this installation…</source>
        <translation>Bu kurulumu denetle…</translation>
    </message>
    <message>
        <source>About Trucewatch</source>
        <translation>Trucewatch hakkında</translation>
    </message>
    <message>
        <source>Quiet days in a row, by sector</source>
        <translation>Art arda sakin gün, sektöre göre</translation>
    </message>
    <message>
        <source>By country and class</source>
        <translation>Ülkeye ve sınıfa göre</translation>
    </message>
    <message>
        <source>By sector and class</source>
        <translation>Sektöre ve sınıfa göre</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>diğer hepsi</translation>
    </message>
    <message>
        <source>{label}: {total}</source>
        <translation>{label}: {total}</translation>
    </message>
    <message>
        <source>left out by the filter</source>
        <translation>süzgeç dışında</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>kayıtta yok</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} gün</translation>
    </message>
    <message>
        <source>Casualties, low to high</source>
        <translation>Ölü ve yaralı, en az–en çok</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{label}: {best}, low {low}, high {high}</source>
        <translation>{label}: {best}, en az {low}, en çok {high}</translation>
    </message>
    <message>
        <source>No incident, so nobody reported harmed</source>
        <translation>Olay yok, bildirilen ölü ve yaralı da yok</translation>
    </message>
    <message>
        <source>Not stated in {count}</source>
        <translation>Belirtilmemiş: {count}</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Ölü ve yaralı</translation>
    </message>
    <message>
        <source>By class, any time</source>
        <translation>Sınıfa göre, tüm zamanlar</translation>
    </message>
    <message>
        <source>This period / as long before</source>
        <translation>Bu dönem / önceki eşit dönem</translation>
    </message>
    <message>
        <source>This day / the day before</source>
        <translation>Bu gün / önceki gün</translation>
    </message>
    <message>
        <source>These {days} days / the {days} before</source>
        <translation>Bu {days} gün / önceki {days}</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Diğer sınıflar</translation>
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
        <translation>{label}: {now}, önce: {before}</translation>
    </message>
    <message>
        <source>{change} %</source>
        <translation>%{change}</translation>
    </message>
    <message>
        <source>Period against the one before</source>
        <translation>Bu dönem ve önceki dönem</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>{time} itibarıyla</translation>
    </message>
    <message>
        <source>{part} of {whole} unverified</source>
        <translation>doğrulanmamış {part} / {whole}</translation>
    </message>
    <message>
        <source>{percent} % unverified</source>
        <translation>doğrulanmamış %{percent}</translation>
    </message>
    <message>
        <source>data {hash}</source>
        <translation>veri {hash}</translation>
    </message>
    <message>
        <source>Hour × weekday, local {letter}</source>
        <translation>Saat × gün, yerel {letter}</translation>
    </message>
    <message>
        <source>0 incidents: too few to tell</source>
        <translation>0 olay: yorum için çok az</translation>
    </message>
    <message>
        <source>No hour known for any of the {count}</source>
        <translation>{count} olayın hiçbirinde saat bilinmiyor</translation>
    </message>
    <message>
        <source>darkest: {most}</source>
        <translation>en koyu: {most}</translation>
    </message>
    <message>
        <source>{count} of unknown hour</source>
        <translation>{count} olayda saat bilinmiyor</translation>
    </message>
    <message>
        <source>Hour and weekday</source>
        <translation>Saat ve gün</translation>
    </message>
    <message>
        <source>same filter as list and map</source>
        <translation>liste ve haritayla aynı süzgeç</translation>
    </message>
    <message>
        <source>Choose, copy and save charts</source>
        <translation>Grafik seç, kopyala, kaydet</translation>
    </message>
    <message>
        <source>Copy picture of all</source>
        <translation>Hepsinin resmini kopyala</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <source>Save picture of all…</source>
        <translation>Hepsinin resmini kaydet…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>The picture cannot be written to {path}: {reason}. Choose another folder.</source>
        <translation>Resim {path} yoluna yazılamıyor: {reason}. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Save picture of the charts</source>
        <translation>Grafiklerin resmini kaydet</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG resmi (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG çizimi (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF sayfası (*.pdf)</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter asks for it, Delete asks for everything again.</source>
        <translation>Ok tuşları çubuktan çubuğa gider, Enter onu süzgece alır, Delete süzgeci kaldırır.</translation>
    </message>
    <message>
        <source>Per day, 7-day mean</source>
        <translation>Günlük, 7 günlük ortalama</translation>
    </message>
    <message>
        <source>Per week, 4-week mean</source>
        <translation>Haftalık, 4 haftalık ortalama</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Aylık</translation>
    </message>
    <message>
        <source>Per quarter</source>
        <translation>Üç aylık</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Yıllık</translation>
    </message>
    <message>
        <source>None in this period, and none on record before it.</source>
        <translation>Bu dönemde yok, öncesinde de kayıtta yok.</translation>
    </message>
    <message>
        <source>None in this period. The last one: {group}, {days} days before.</source>
        <translation>Bu dönemde yok. Sonuncusu: {group}, {days} gün önce.</translation>
    </message>
    <message>
        <source>Incidents of every kind in this period: {count}</source>
        <translation>Bu dönemde her türden olay: {count}</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zaman içinde</translation>
    </message>
    <message>
        <source>Weapons, heavy hatched</source>
        <translation>Silahlar, ağır olan taralı</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} daha</translation>
    </message>
    <message>
        <source>+{count} in several</source>
        <translation>+{count} birlikte</translation>
    </message>
    <message>
        <source>heavy {count}</source>
        <translation>ağır {count}</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Silahlar</translation>
    </message>
    <message>
        <source>Who has assessed</source>
        <translation>Kim değerlendirdi</translation>
    </message>
    <message>
        <source>agree {agree} · differ {differ}</source>
        <translation>uyumlu {agree} · farklı {differ}</translation>
    </message>
    <message>
        <source>Choose an incident first.</source>
        <translation>Önce bir olay seçin.</translation>
    </message>
    <message>
        <source>Choose one of the centre&apos;s own incidents first.</source>
        <translation>Önce merkezin kendi olaylarından birini seçin.</translation>
    </message>
    <message>
        <source>This database is open for reading only.</source>
        <translation>Bu veritabanı salt okunur açık.</translation>
    </message>
    <message>
        <source>Open a centre database</source>
        <translation>Merkez veritabanı aç</translation>
    </message>
    <message>
        <source>Save picture of the map</source>
        <translation>Harita resmini kaydet</translation>
    </message>
    <message>
        <source>The map was saved as {name}.</source>
        <translation>Harita {name} olarak kaydedildi.</translation>
    </message>
    <message>
        <source>Your last step was undone; the history keeps both.</source>
        <translation>Son adımınız geri alındı; geçmişte ikisi de durur.</translation>
    </message>
    <message>
        <source>{name} – EXERCISE – Trucewatch</source>
        <translation>{name} – TATBİKAT – Trucewatch</translation>
    </message>
    <message>
        <source>{name} – Trucewatch</source>
        <translation>{name} – Trucewatch</translation>
    </message>
    <message>
        <source>{n} killed</source>
        <translation>{n} ölü</translation>
    </message>
    <message>
        <source>{n} wounded</source>
        <translation>{n} yaralı</translation>
    </message>
    <message>
        <source>two values, see the assessments</source>
        <translation>iki değer, değerlendirmelere bakın</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Madde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bulgu</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Mükerreri olduğu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atıf</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Hasar</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Derece</translation>
    </message>
    <message>
        <source>military</source>
        <translation>asker</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Bildiren</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Taraf</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Gözlendi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Nasıl</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Geçersiz</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Sunuldu</translation>
    </message>
    <message>
        <source>sealed until both are filed</source>
        <translation>ikisi de sunana dek mühürlü</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Oldu mu</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>İhlal</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} / 5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numara</translation>
    </message>
    <message>
        <source>Civilians killed</source>
        <translation>Ölen siviller</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>opened the incident</source>
        <translation>olayı açtı</translation>
    </message>
    <message>
        <source>corrected the incident</source>
        <translation>olayı düzeltti</translation>
    </message>
    <message>
        <source>made the incident void</source>
        <translation>olayı geçersiz kıldı</translation>
    </message>
    <message>
        <source>marked the incident as a duplicate</source>
        <translation>olayı mükerrer olarak işaretledi</translation>
    </message>
    <message>
        <source>closed the incident</source>
        <translation>olayı kapattı</translation>
    </message>
    <message>
        <source>logged a source report</source>
        <translation>kaynak raporu kaydetti</translation>
    </message>
    <message>
        <source>matched a source report</source>
        <translation>kaynak raporunu eşledi</translation>
    </message>
    <message>
        <source>filed an assessment</source>
        <translation>değerlendirme sundu</translation>
    </message>
    <message>
        <source>signed a joint finding</source>
        <translation>ortak bulguyu imzaladı</translation>
    </message>
    <message>
        <source>took the last step back</source>
        <translation>son adımı geri aldı</translation>
    </message>
    <message>
        <source>gave a task</source>
        <translation>görev verdi</translation>
    </message>
    <message>
        <source>finished a task</source>
        <translation>görevi tamamladı</translation>
    </message>
    <message>
        <source>notified a party</source>
        <translation>bir tarafa tebliğ etti</translation>
    </message>
    <message>
        <source>entered an answer</source>
        <translation>yanıtı girdi</translation>
    </message>
    <message>
        <source>wrote into the watch log</source>
        <translation>nöbet günlüğüne yazdı</translation>
    </message>
    <message>
        <source>class</source>
        <translation>sınıf</translation>
    </message>
    <message>
        <source>start</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>end</source>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>saat dilimi</translation>
    </message>
    <message>
        <source>status</source>
        <translation>durum</translation>
    </message>
    <message>
        <source>time precision</source>
        <translation>zaman kesinliği</translation>
    </message>
    <message>
        <source>place precision</source>
        <translation>yer kesinliği</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>geometri</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>enlem</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>boylam</translation>
    </message>
    <message>
        <source>error, m</source>
        <translation>hata, m</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sektör</translation>
    </message>
    <message>
        <source>side of origin</source>
        <translation>çıkış tarafı</translation>
    </message>
    <message>
        <source>affected side</source>
        <translation>etkilenen taraf</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>atıf</translation>
    </message>
    <message>
        <source>least count</source>
        <translation>en az sayı</translation>
    </message>
    <message>
        <source>count</source>
        <translation>sayı</translation>
    </message>
    <message>
        <source>greatest count</source>
        <translation>en çok sayı</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>birim</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>niteleyici</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>hasar</translation>
    </message>
    <message>
        <source>article</source>
        <translation>madde</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>önem</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>güvenilirlik</translation>
    </message>
    <message>
        <source>credibility</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>silah</translation>
    </message>
    <message>
        <source>bearing</source>
        <translation>istikamet</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>ölü</translation>
    </message>
    <message>
        <source>wounded</source>
        <translation>yaralı</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>özet</translation>
    </message>
    <message>
        <source>offset, m</source>
        <translation>uzaklık, m</translation>
    </message>
    <message>
        <source>result</source>
        <translation>sonuç</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>oldu mu</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>ihlal</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>güven</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>no assessment yet, the other side has filed</source>
        <translation>henüz değerlendirme yok, diğer taraf sundu</translation>
    </message>
    <message>
        <source>no assessment yet</source>
        <translation>henüz değerlendirme yok</translation>
    </message>
    <message>
        <source>filed, sealed until both are filed</source>
        <translation>sunuldu, ikisi de sunana dek mühürlü</translation>
    </message>
    <message>
        <source>happened {happened} · origin {origin}</source>
        <translation>oldu mu: {happened} · çıkış: {origin}</translation>
    </message>
    <message>
        <source>violation {violation} · confidence {n}</source>
        <translation>ihlal: {violation} · güven: {n}</translation>
    </message>
    <message>
        <source>No source report belongs to this incident.</source>
        <translation>Bu olaya ait kaynak raporu yok.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Reports {n}</source>
        <translation>Raporlar {n}</translation>
    </message>
    <message>
        <source>Assessments {n}</source>
        <translation>Değerlendirmeler {n}</translation>
    </message>
    <message>
        <source>History {n}</source>
        <translation>Geçmiş {n}</translation>
    </message>
    <message>
        <source>{status} · severity {severity}</source>
        <translation>{status} · önem {severity}</translation>
    </message>
    <message>
        <source>reference event of {data_set}, not counted as a violation</source>
        <translation>{data_set} referans olayı, ihlal olarak sayılmaz</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Hiçbir şey seçilmedi</translation>
    </message>
    <message>
        <source>Choose an incident in the list or on the map, and its reports, assessments and history appear here.</source>
        <translation>Listede veya haritada bir olay seçin; raporları, değerlendirmeleri ve geçmişi burada görünür.</translation>
    </message>
    <message>
        <source>The watch, meanwhile</source>
        <translation>Bu arada nöbet</translation>
    </message>
    <message>
        <source>This watch since</source>
        <translation>Bu nöbetin başlangıcı</translation>
    </message>
    <message>
        <source>Watch log entries this watch</source>
        <translation>Bu nöbette günlük satırı</translation>
    </message>
    <message>
        <source>Reports waiting for a match</source>
        <translation>Eşlenmeyi bekleyen rapor</translation>
    </message>
    <message>
        <source>Incidents waiting for {contingent}</source>
        <translation>{contingent} görüşü bekleyen olay</translation>
    </message>
    <message>
        <source>Trucewatch {version}</source>
        <translation>Trucewatch {version}</translation>
    </message>
    <message>
        <source>The watch floor of a joint ceasefire monitoring centre. It uses no network.</source>
        <translation>Ortak ateşkes izleme merkezinin nöbet masası. Ağ kullanmaz.</translation>
    </message>
    <message>
        <source>Made with Qt (LGPL 3), SQLAlchemy, NumPy, matplotlib, pyproj, shapely, mgrs and msgspec.</source>
        <translation>Qt (LGPL 3), SQLAlchemy, NumPy, matplotlib, pyproj, shapely, mgrs ve msgspec ile yapılmıştır.</translation>
    </message>
    <message>
        <source>Typefaces: Noto Sans (SIL Open Font License). Icons: Tabler (MIT).</source>
        <translation>Yazı tipleri: Noto Sans (SIL Open Font License). Simgeler: Tabler (MIT).</translation>
    </message>
    <message>
        <source>Map: {attribution}</source>
        <translation>Harita: {attribution}</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Durduruldu. Dosya yazılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents and reference events</source>
        <translation>
            <numerusform>{n} olay ve referans olay</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a file of this name; it will be replaced.</source>
        <translation>Bu adda bir dosya var; yerine yenisi yazılacak.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Şuraya aktar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} okunuyor …</translation>
    </message>
    <message>
        <source>Reviewing {file} …</source>
        <translation>{file} inceleniyor …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>İçe aktarılıyor …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Karşılaştırılıyor …</translation>
    </message>
    <message>
        <source>{n} rows were added to “{name}”; it now has {rows}.</source>
        <translation>“{name}” kümesine {n} satır eklendi; şimdi {rows} satırı var.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rows</source>
        <translation>
            <numerusform>{n} satırı içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İncele</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Bu dosyada yeni bir şey yok.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgül</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>noktalı virgül</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>sekme</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here.</source>
        <translation>Dosya seçin veya buraya bırakın.</translation>
    </message>
    <message>
        <source>Choose myself what the columns hold</source>
        <translation>Sütunların ne tuttuğunu kendim seçeyim</translation>
    </message>
    <message>
        <source>Encoding: found by itself</source>
        <translation>Kodlama: kendiliğinden</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>01/02/2020 is 1 February</source>
        <translation>01/02/2020 = 1 Şubat</translation>
    </message>
    <message>
        <source>01/02/2020 is 2 January</source>
        <translation>01/02/2020 = 2 Ocak</translation>
    </message>
    <message>
        <source>times in zone {letter}</source>
        <translation>saatler {letter} diliminde</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Eşleme yükle…</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Eşlemeyi kaydet…</translation>
    </message>
    <message>
        <source>{format} · {columns} columns · {separator} · {encoding}</source>
        <translation>{format} · {columns} sütun · {separator} · {encoding}</translation>
    </message>
    <message>
        <source>columns not known</source>
        <translation>sütunlar bilinmiyor</translation>
    </message>
    <message>
        <source>What {column} holds</source>
        <translation>{column} sütununun içeriği</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>alınmaz</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Dosya içe aktar</translation>
    </message>
    <message>
        <source>Load a column mapping</source>
        <translation>Sütun eşlemesi yükle</translation>
    </message>
    <message>
        <source>The mapping names columns that are not here: {columns}.</source>
        <translation>Eşlemede burada olmayan sütunlar var: {columns}.</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>Sütun eşlemesini kaydet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörler</translation>
    </message>
    <message>
        <source>Killed, low / best / high</source>
        <translation>Ölü, az / tahmin / çok</translation>
    </message>
    <message>
        <source>New ({n})</source>
        <translation>Yeni ({n})</translation>
    </message>
    <message>
        <source>Already known ({n})</source>
        <translation>Zaten var ({n})</translation>
    </message>
    <message>
        <source>Doubtful ({n})</source>
        <translation>Şüpheli ({n})</translation>
    </message>
    <message>
        <source>Save unreadable rows as CSV…</source>
        <translation>Okunamayan satırları CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Kimin verisi</translation>
    </message>
    <message>
        <source>Take the doubtful rows as they stand as well ({n})</source>
        <translation>Şüpheli satırları da olduğu gibi al ({n})</translation>
    </message>
    <message>
        <source>“{name}” will be a new data set. Nothing is written yet.</source>
        <translation>“{name}” yeni bir veri kümesi olacak. Henüz hiçbir şey yazılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>The data set “{name}” has {n} rows already; only new ones are added. Nothing is written yet.</source>
        <translation>
            <numerusform>“{name}” veri kümesinde zaten {n} satır var; yalnız yeniler eklenir. Henüz hiçbir şey yazılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference data stand beside the centre&apos;s own incidents and are never counted as violations.</source>
        <translation>Referans veriler merkezin kendi olaylarının yanında durur ve hiçbir zaman ihlal sayılmaz.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows lie outside the theatre.</source>
        <translation>
            <numerusform>{n} satır izleme alanının dışında.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful rows stay out: their number stands twice, or something else is stored.</source>
        <translation>
            <numerusform>{n} şüpheli satır alınmıyor: numarası iki kez geçiyor veya kayıtlı olan farklı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreadable ({n})</source>
        <translation>Okunamayan ({n})</translation>
    </message>
    <message>
        <source>Save unreadable rows</source>
        <translation>Okunamayan satırları kaydet</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <translation>Yukarı, Aşağı, Home, End</translation>
    </message>
    <message>
        <source>in list and map: the incident before, after, first, last</source>
        <translation>listede ve haritada: önceki, sonraki, ilk, son olay</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in list and map: open what is chosen</source>
        <translation>listede ve haritada: seçileni aç</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>go back, drop the choice</source>
        <translation>geri dön, seçimi bırak</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>harfler ve rakamlar</translation>
    </message>
    <message>
        <source>in the list: find a serial or a place as you type</source>
        <translation>listede: yazdıkça sıra numarası veya yer bul</translation>
    </message>
    <message>
        <source>+ − 0 and arrows</source>
        <translation>+ − 0 ve oklar</translation>
    </message>
    <message>
        <source>on the map: zoom, whole theatre, pan</source>
        <translation>haritada: yakınlaştır, tüm alan, kaydır</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>on the map: measure distance and bearing</source>
        <translation>haritada: mesafe ve istikamet ölç</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>on the map: go to a grid, a position or a place</source>
        <translation>haritada: kareye, konuma veya yere git</translation>
    </message>
    <message>
        <source>drag in the time chart</source>
        <translation>zaman grafiğinde sürükle</translation>
    </message>
    <message>
        <source>choose the period; a double click takes it back</source>
        <translation>dönemi seç; çift tıklama geri alır</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+7, F8</source>
        <translation>Alt+1 … Alt+7, F8</translation>
    </message>
    <message>
        <source>in a form: go to a section; to the next field to mend</source>
        <translation>formda: bölüme git; düzeltilecek sonraki alana git</translation>
    </message>
    <message>
        <source>Ctrl+S, Ctrl+Enter</source>
        <translation>Ctrl+S, Ctrl+Enter</translation>
    </message>
    <message>
        <source>in a form: keep as a draft; enter it on record</source>
        <translation>formda: taslak olarak sakla; kayda geçir</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Başka yerde</translation>
    </message>
    <message>
        <source>Could be the same event</source>
        <translation>Aynı olay olabilir</translation>
    </message>
    <message>
        <source>Leave unmatched</source>
        <translation>Eşlemeden bırak</translation>
    </message>
    <message>
        <source>Open a new incident</source>
        <translation>Yeni olay aç</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bak</translation>
    </message>
    <message>
        <source>Show it in the main window</source>
        <translation>Ana pencerede göster</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Eşle</translation>
    </message>
    <message>
        <source>Match this report with {serial} when it is logged</source>
        <translation>Kaydedilince bu raporu {serial} ile eşle</translation>
    </message>
    <message>
        <source>needs time and position</source>
        <translation>zaman ve konum gerekir</translation>
    </message>
    <message>
        <source>none within 5 km and 2 days</source>
        <translation>5 km ve 2 gün içinde yok</translation>
    </message>
    <message>
        <source>{n} within 1 km and 1 day</source>
        <translation>1 km ve 1 gün içinde {n}</translation>
    </message>
    <message>
        <source>{n} within 5 km and 2 days</source>
        <translation>5 km ve 2 gün içinde {n}</translation>
    </message>
    <message>
        <source>{n} of another class</source>
        <translation>başka sınıftan {n}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} gün {hours} sa</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} sa {minutes} dk</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>{span} earlier</source>
        <translation>{span} önce</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} sonra</translation>
    </message>
    <message>
        <source>Alt+{number}</source>
        <translation>Alt+{number}</translation>
    </message>
    <message>
        <source>Use {text}</source>
        <translation>{text} kullan</translation>
    </message>
    <message>
        <source>Tab and Shift+Tab walk the fields, Alt+1 to Alt+{last} the sections.</source>
        <translation>Tab ve Shift+Tab alanları, Alt+1 – Alt+{last} bölümleri dolaşır.</translation>
    </message>
    <message>
        <source>A letter or digit picks in a row of choices, arrows move.</source>
        <translation>Seçenek sırasında harf veya rakam seçer, oklar ilerletir.</translation>
    </message>
    <message>
        <source>A time takes 230952d, 0952z or -50 (minutes ago).</source>
        <translation>Zaman 230952d, 0952z veya -50 (dakika önce) olarak yazılır.</translation>
    </message>
    <message>
        <source>Draft not kept: {reason}</source>
        <translation>Taslak saklanmadı: {reason}</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>{n} sn önce</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} dk önce</translation>
    </message>
    <message>
        <source>Draft kept on this station {ago}. Nothing is in the journal until you enter it.</source>
        <translation>Taslak bu bilgisayarda saklandı ({ago}). Siz girmedikçe kayıt defterine hiçbir şey geçmez.</translation>
    </message>
    <message>
        <source>Preview on the map</source>
        <translation>Haritada önizleme</translation>
    </message>
    <message>
        <source>{length} km</source>
        <translation>{length} km</translation>
    </message>
    <message>
        <source>As it will read in the log</source>
        <translation>Günlükte görüneceği gibi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaycanca</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Ermenice</translation>
    </message>
    <message>
        <source>completely</source>
        <translation>tamamen</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>genellikle</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>oldukça</translation>
    </message>
    <message>
        <source>not usually</source>
        <translation>genellikle değil</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>takdir edilemez</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>teyitli</translation>
    </message>
    <message>
        <source>probably</source>
        <translation>muhtemel</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>olabilir</translation>
    </message>
    <message>
        <source>231039D or -5</source>
        <translation>231039D veya -5</translation>
    </message>
    <message>
        <source>In the words of the source</source>
        <translation>Kaynağın kendi sözleriyle</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınış</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Anlatım</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>no party</source>
        <translation>taraf yok</translation>
    </message>
    <message>
        <source>Reporting party</source>
        <translation>Bildiren taraf</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Gözlem</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Kaynağın güvenilirliği</translation>
    </message>
    <message>
        <source>Credibility of the information, graded on its own</source>
        <translation>Bilginin doğruluğu, ayrıca derecelendirilir</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Asıl dil</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} / {most}</translation>
    </message>
    <message>
        <source>{language}: not translated</source>
        <translation>{language}: çevrilmedi</translation>
    </message>
    <message>
        <source>kept as typed</source>
        <translation>olduğu gibi saklanır</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>High</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birim</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Niteleyici</translation>
    </message>
    <message>
        <source>230952D or -50</source>
        <translation>230952D veya -50</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 dakika</translation>
    </message>
    <message>
        <source>4 watch</source>
        <translation>4 nöbet</translation>
    </message>
    <message>
        <source>5 day</source>
        <translation>5 gün</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>same moment</source>
        <translation>aynı an</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Türetilen</translation>
    </message>
    <message>
        <source>no point yet</source>
        <translation>henüz nokta yok</translation>
    </message>
    <message>
        <source>±{metres} m</source>
        <translation>±{metres} m</translation>
    </message>
    <message>
        <source>Bearing and range</source>
        <translation>İstikamet ve mesafe</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation>MGRS</translation>
    </message>
    <message>
        <source>Lat, lon</source>
        <translation>Enlem, boylam</translation>
    </message>
    <message>
        <source>Place and offset</source>
        <translation>Yer ve uzaklık</translation>
    </message>
    <message>
        <source>Entered as</source>
        <translation>Giriş biçimi</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Gözlemci</translation>
    </message>
    <message>
        <source>Observer error</source>
        <translation>Gözlemci hatası</translation>
    </message>
    <message>
        <source>Bearing, true</source>
        <translation>İstikamet, hakiki</translation>
    </message>
    <message>
        <source>Range, near</source>
        <translation>Mesafe, yakın</translation>
    </message>
    <message>
        <source>Range, far</source>
        <translation>Mesafe, uzak</translation>
    </message>
    <message>
        <source>38T PK 774 383, or PK 774 383</source>
        <translation>38T PK 774 383 veya PK 774 383</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Enlem, boylam</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Uzaklık</translation>
    </message>
    <message>
        <source>8 km S of</source>
        <translation>8 km G</translation>
    </message>
    <message>
        <source>Geo precision</source>
        <translation>Konum kesinliği</translation>
    </message>
    <message>
        <source>Position error</source>
        <translation>Konum hatası</translation>
    </message>
    <message>
        <source>There is already a saved filter “{name}”. Choose another name.</source>
        <translation>“{name}” adlı kayıtlı bir süzgeç zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Save this filter as</source>
        <translation>Bu süzgeci şu adla kaydet</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Başka ad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Period, as a window over the days</source>
        <translation>Dönem, günler üzerinde bir pencere</translation>
    </message>
    <message>
        <source>Drag to ask about other days; the wheel shows more or fewer of them</source>
        <translation>Başka günleri sormak için sürükleyin; tekerlek aralığı büyütür veya küçültür</translation>
    </message>
    <message>
        <source>clear {n}</source>
        <translation>temizle {n}</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>daha az</translation>
    </message>
    <message>
        <source>{n} more, all 0</source>
        <translation>{n} daha, hepsi 0</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} daha</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Sözcük ara</translation>
    </message>
    <message>
        <source>Looks in place, serial, actors and text, whatever case and accents (Ctrl+F)</source>
        <translation>Yer, sıra no., aktör ve metinde büyük-küçük harf ve işaret ayırmadan arar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter before this one (Alt+Left)</source>
        <translation>Önceki süzgeç (Alt+Sol)</translation>
    </message>
    <message>
        <source>Filter after this one (Alt+Right)</source>
        <translation>Sonraki süzgeç (Alt+Sağ)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Kayıtlı süzgeçler</translation>
    </message>
    <message>
        <source>of {n} incidents</source>
        <translation>/ {n} olay</translation>
    </message>
    <message>
        <source>of {n} reference events</source>
        <translation>/ {n} referans olay</translation>
    </message>
    <message>
        <source>of {n} incidents and events</source>
        <translation>/ {n} olay ve referans olay</translation>
    </message>
    <message>
        <source>The period ends ({last}) before it begins ({first}).</source>
        <translation>Dönem ({first}) başlamadan ({last}) bitiyor.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 sa</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 g</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 g</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 g</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>nöbet</translation>
    </message>
    <message>
        <source>ceasefire</source>
        <translation>ateşkes</translation>
    </message>
    <message>
        <source>all</source>
        <comment>period</comment>
        <translation>tümü</translation>
    </message>
    <message>
        <source>From, as a date-time group</source>
        <translation>Başlangıç, tarih-saat grubu olarak</translation>
    </message>
    <message>
        <source>To, as a date-time group</source>
        <translation>Bitiş, tarih-saat grubu olarak</translation>
    </message>
    <message>
        <source>{what}: 230952D NOV 26, 230952D, 0952Z or -50</source>
        <translation>{what}: 230952D NOV 26, 230952D, 0952Z veya -50</translation>
    </message>
    <message>
        <source>Choose days on a calendar</source>
        <translation>Günleri takvimden seç</translation>
    </message>
    <message>
        <source>One touch asks about that day, a second one about all days between.</source>
        <translation>Bir dokunuş o günü, ikinci dokunuş aradaki bütün günleri sorar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ ekle</translation>
    </message>
    <message>
        <source>{choice}
alone would give {n}</source>
        <translation>{choice}
tek başına {n} verir</translation>
    </message>
    <message>
        <source>invented incidents</source>
        <translation>kurgu olaylar</translation>
    </message>
    <message>
        <source>Map of the incidents</source>
        <translation>Olay haritası</translation>
    </message>
    <message>
        <source>{bearing}° ±{half}°, {near} to {far} km</source>
        <translation>{bearing}° ±{half}°, {near}–{far} km</translation>
    </message>
    <message>
        <source>1:{denominator} generalised</source>
        <translation>1:{denominator} genelleştirilmiş</translation>
    </message>
    <message>
        <source>1:{denominator}</source>
        <translation>1:{denominator}</translation>
    </message>
    <message>
        <source>{length} m</source>
        <translation>{length} m</translation>
    </message>
    <message>
        <source>Grid, latitude and longitude, or place</source>
        <translation>Kare, enlem ve boylam veya yer</translation>
    </message>
    <message>
        <source>Go to a grid or a place</source>
        <translation>Kareye veya yere git</translation>
    </message>
    <message>
        <source>airports</source>
        <translation>havaalanları</translation>
    </message>
    <message>
        <source>borders of states</source>
        <translation>devlet sınırları</translation>
    </message>
    <message>
        <source>district lines</source>
        <translation>ilçe sınırları</translation>
    </message>
    <message>
        <source>zones of the grid</source>
        <translation>MGRS dilimleri</translation>
    </message>
    <message>
        <source>1994 line</source>
        <translation>1994 hattı</translation>
    </message>
    <message>
        <source>1991 oblast outline</source>
        <translation>1991 oblast sınırı</translation>
    </message>
    <message>
        <source>places</source>
        <translation>yerler</translation>
    </message>
    <message>
        <source>observation posts</source>
        <translation>gözlem noktaları</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>kabartma</translation>
    </message>
    <message>
        <source>sectors</source>
        <translation>sektörler</translation>
    </message>
    <message>
        <source>water</source>
        <translation>su</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>ateş</translation>
    </message>
    <message>
        <source>air, UAV</source>
        <translation>hava, İHA</translation>
    </message>
    <message>
        <source>mines</source>
        <translation>mayın</translation>
    </message>
    <message>
        <source>infrastructure</source>
        <translation>altyapı</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>engelleme</translation>
    </message>
    <message>
        <source>information</source>
        <translation>bilgi</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>şikâyet</translation>
    </message>
    <message>
        <source>no violation</source>
        <translation>ihlal değil</translation>
    </message>
    <message>
        <source>1991 outline</source>
        <translation>1991 sınırı</translation>
    </message>
    <message>
        <source>outside filter</source>
        <translation>süzgeç dışında</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Lejant</translation>
    </message>
    <message>
        <source>incidents to a cell</source>
        <translation>hücredeki olay sayısı</translation>
    </message>
    <message>
        <source>shape = class, fill = status</source>
        <translation>şekil = sınıf, dolgu = durum</translation>
    </message>
    <message>
        <source>Open the legend</source>
        <translation>Lejantı aç</translation>
    </message>
    <message>
        <source>Fold the legend</source>
        <translation>Lejantı kapat</translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents here</source>
        <translation>
            <numerusform>burada {n} olay</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to look closer.</source>
        <translation>Yakından bakmak için tıklayın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} incidents on one spot</source>
        <translation>
            <numerusform>tek noktada {n} olay</numerusform>
        </translation>
    </message>
    <message>
        <source>Each click chooses the next.</source>
        <translation>Her tıklama sonrakini seçer.</translation>
    </message>
    <message>
        <source>outside the filter</source>
        <translation>süzgeç dışında</translation>
    </message>
    <message>
        <source>no incident to draw</source>
        <translation>çizilecek olay yok</translation>
    </message>
    <message numerus="yes">
        <source>{n} drawn</source>
        <translation>
            <numerusform>{n} çizildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a point</source>
        <translation>
            <numerusform>{n} noktasız</numerusform>
        </translation>
    </message>
    <message>
        <source>what the filter leaves out is pale and never counted</source>
        <translation>süzgecin dışında kalan soluktur ve hiç sayılmaz</translation>
    </message>
    <message>
        <source>A map cannot be saved as {name}: the name must end in .png, .svg or .pdf.</source>
        <translation>Harita {name} olarak kaydedilemiyor: ad .png, .svg veya .pdf ile bitmeli.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>{distance} from the 1994 line</source>
        <translation>1994 hattına {distance}</translation>
    </message>
    <message>
        <source>{post} → {bearing}°, {distance}</source>
        <translation>{post} → {bearing}°, {distance}</translation>
    </message>
    <message>
        <source>Choose: click an incident, drag the map</source>
        <translation>Seç: olaya tıklayın, haritayı sürükleyin</translation>
    </message>
    <message>
        <source>Box: drag to ask for what lies in it, click to ask for everywhere (also Shift and drag)</source>
        <translation>Kutu: içindekini sormak için sürükleyin, her yeri sormak için tıklayın (Shift ile sürükleme de olur)</translation>
    </message>
    <message>
        <source>Measure distance and bearing (M)</source>
        <translation>Mesafe ve istikamet ölç (M)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Yakınlaştır (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Uzaklaştır (−)</translation>
    </message>
    <message>
        <source>Whole theatre (0)</source>
        <translation>Tüm alan (0)</translation>
    </message>
    <message>
        <source>Show all that answers the filter</source>
        <translation>Süzgece uyan her şeyi göster</translation>
    </message>
    <message>
        <source>Go to a grid or a place (G)</source>
        <translation>Kareye veya yere git (G)</translation>
    </message>
    <message>
        <source>Layers of the map</source>
        <translation>Harita katmanları</translation>
    </message>
    <message>
        <source>{distance} · {bearing}°</source>
        <translation>{distance} · {bearing}°</translation>
    </message>
    <message>
        <source> · {distance} in all</source>
        <translation> · toplam {distance}</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} km</translation>
    </message>
    <message>
        <source>neither contingent</source>
        <translation>hiçbir birlik</translation>
    </message>
    <message>
        <source>Name of the officer…</source>
        <translation>Subayın adı…</translation>
    </message>
    <message>
        <source>On watch</source>
        <translation>Nöbette</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Subayın adı</translation>
    </message>
    <message>
        <source>On watch {contingent} {name}</source>
        <translation>Nöbette {contingent} {name}</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>There is no pane {pane}. The panes are: {panes}.</source>
        <translation>{pane} adlı bölme yok. Bölmeler: {panes}.</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder.</source>
        <translation>{path} yazılamıyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{text} is not a size. Write it as 1600x1000.</source>
        <translation>{text} bir boyut değil. 1600x1000 gibi yazın.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Her şeyin boyutu</translation>
    </message>
    <message>
        <source>Brightness of the night theme</source>
        <translation>Gece temasının parlaklığı</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>Yer adları</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>Pencere düzeni</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Pencerenin yeri</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Liste sütunları</translation>
    </message>
    <message>
        <source>Parts of the filter folded up</source>
        <translation>Süzgecin kapalı bölümleri</translation>
    </message>
    <message>
        <source>Legend of the map</source>
        <translation>Harita lejantı</translation>
    </message>
    <message>
        <source>Part of the map last looked at</source>
        <translation>Haritada son bakılan kesim</translation>
    </message>
    <message>
        <source>Last centre database</source>
        <translation>Son merkez veritabanı</translation>
    </message>
    <message>
        <source>Centre databases opened before</source>
        <translation>Daha önce açılan merkez veritabanları</translation>
    </message>
    <message>
        <source>Officer on watch</source>
        <translation>Nöbetteki subay</translation>
    </message>
    <message>
        <source>Contingent of the officer on watch</source>
        <translation>Nöbetteki subayın birliği</translation>
    </message>
    <message>
        <source>Nothing here reaches a network. What you enter stays on this station.</source>
        <translation>Buradaki hiçbir şey ağa çıkmaz. Girdikleriniz bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>The watch floor of a joint ceasefire monitoring centre.</source>
        <translation>Ortak ateşkes izleme merkezinin nöbet masası.</translation>
    </message>
    <message>
        <source>Invented incidents</source>
        <translation>Kurgu olaylar</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Tatbikat</translation>
    </message>
    <message>
        <source>Invented incidents in the shape of a real ceasefire. EXERCISE stands on everything; nothing is kept.</source>
        <translation>Gerçek bir ateşkes biçiminde kurgu olaylar. Her şeyin üzerinde TATBİKAT yazar; hiçbir şey saklanmaz.</translation>
    </message>
    <message>
        <source>Open the exercise</source>
        <translation>Tatbikatı aç</translation>
    </message>
    <message>
        <source>New centre database</source>
        <translation>Yeni merkez veritabanı</translation>
    </message>
    <message>
        <source>One file on this station for everything your centre records.</source>
        <translation>Merkezinizin kaydettiği her şey için bu bilgisayarda tek dosya.</translation>
    </message>
    <message>
        <source>Centre profile</source>
        <translation>Merkez profili</translation>
    </message>
    <message>
        <source>Choose a place and create…</source>
        <translation>Yer seç ve oluştur…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>A centre database that exists already.</source>
        <translation>Zaten var olan bir merkez veritabanı.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Inventing incidents: {done} of {total}</source>
        <translation>Kurgu olaylar üretiliyor: {done} / {total}</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>How long the oldest open incident waits for each contingent&apos;s view</source>
        <translation>En eski açık olayın her birliğin görüşünü ne kadardır beklediği</translation>
    </message>
    <message>
        <source>Journal {count}</source>
        <translation>Kayıt defteri {count}</translation>
    </message>
    <message>
        <source>Oldest unanswered {left} {left_wait} · {right} {right_wait}</source>
        <translation>En eski yanıtsız {left} {left_wait} · {right} {right_wait}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} sa</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} g</translation>
    </message>
    <message>
        <source>Find by serial</source>
        <translation>Sıra numarasıyla bul</translation>
    </message>
    <message>
        <source>Show it: ask for everything</source>
        <translation>Göster: süzgeci kaldır</translation>
    </message>
    <message>
        <source>No incident has the serial {serial}.</source>
        <translation>{serial} sıra numaralı olay yok.</translation>
    </message>
    <message>
        <source>{serial} is chosen, but the filter leaves it out.</source>
        <translation>{serial} seçili ama süzgecin dışında.</translation>
    </message>
    <message>
        <source>K / W killed, wounded</source>
        <translation>Ö / Y ölü, yaralı</translation>
    </message>
    <message>
        <source>filed, with its answer Y N U</source>
        <translation>sunuldu, yanıtı E H K</translation>
    </message>
    <message>
        <source>the other side awaits it</source>
        <translation>diğer taraf bekliyor</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>Nothing is on record yet.</source>
        <translation>Henüz hiçbir şey kayıtlı değil.</translation>
    </message>
    <message>
        <source>Log a report, import a file, or open the exercise.</source>
        <translation>Rapor kaydedin, dosya içe aktarın veya tatbikatı açın.</translation>
    </message>
    <message>
        <source>No incident is on record for: {question}</source>
        <translation>Buna uyan kayıtlı olay yok: {question}</translation>
    </message>
    <message>
        <source>Hours watched</source>
        <translation>Gözlenen saat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Vasıta</translation>
    </message>
    <message>
        <source>Denied, h</source>
        <translation>Ret, sa</translation>
    </message>
    <message>
        <source>Jammed, h</source>
        <translation>Karıştırma, sa</translation>
    </message>
    <message>
        <source>The same question, wider</source>
        <translation>Aynı soru, daha geniş</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>{watched} of {asked}</source>
        <translation>{watched} / {asked}</translation>
    </message>
    <message>
        <source>What was watched in this period is not on record: this zero is no evidence that nothing happened.</source>
        <translation>Bu dönemde neyin gözlendiği kayıtlı değil: bu sıfır, bir şey olmadığının delili değildir.</translation>
    </message>
    <message>
        <source>{watched} of {asked} sector hours were watched, access was refused for {denied} hours and sensors were jammed for {jammed}. A zero counts only as far as someone was looking.</source>
        <translation>{asked} sektör saatinin {watched} saati gözlendi; {denied} saat erişim reddedildi, {jammed} saat sensörler karıştırıldı. Sıfır, ancak gözlenen kadar geçerlidir.</translation>
    </message>
    <message>
        <source>0 answer this filter</source>
        <translation>bu süzgece uyan: 0</translation>
    </message>
    <message>
        <source>{n}, {order}</source>
        <translation>{n}, {order}</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>önce yeni</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>önce eski</translation>
    </message>
    <message>
        <source>by {column}, falling</source>
        <translation>{column}, azalan</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>{column}, artan</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Columns as they were at first</source>
        <translation>Sütunları ilk hâline getir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>{n} of {all} rows copied; Export… writes all of them</source>
        <translation>{all} satırdan {n} tanesi kopyalandı; Dışa aktar… hepsini yazar</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows copied</source>
        <translation>
            <numerusform>{n} satır kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <source>find: {text}</source>
        <translation>ara: {text}</translation>
    </message>
    <message>
        <source>find: {text} – not in this answer, {n} outside it</source>
        <translation>ara: {text} – süzgeçte yok, dışında {n}</translation>
    </message>
    <message>
        <source>find: {text} – no serial or place begins so</source>
        <translation>ara: {text} – böyle başlayan sıra no. veya yer yok</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: hepsi</translation>
    </message>
    <message>
        <source>without “{text}”</source>
        <translation>“{text}” olmadan</translation>
    </message>
    <message>
        <source>without the map box</source>
        <translation>harita kutusu olmadan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Aydınlık</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Gece</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>English names</source>
        <translation>İngilizce adlar</translation>
    </message>
    <message>
        <source>Azerbaijani names</source>
        <translation>Azerbaycanca adlar</translation>
    </message>
    <message>
        <source>Armenian names</source>
        <translation>Ermenice adlar</translation>
    </message>
    <message>
        <source>Russian names</source>
        <translation>Rusça adlar</translation>
    </message>
    <message>
        <source>Turkish names</source>
        <translation>Türkçe adlar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Brightness at night</source>
        <translation>Gece parlaklığı</translation>
    </message>
    <message>
        <source>{percent} %, contrast below the AA rule</source>
        <translation>%{percent}, karşıtlık AA kuralının altında</translation>
    </message>
    <message>
        <source>{local} · local UTC{offset}</source>
        <translation>{local} · yerel UTC{offset}</translation>
    </message>
    <message>
        <source>{zulu} · local UTC{offset}</source>
        <translation>{zulu} · yerel UTC{offset}</translation>
    </message>
    <message>
        <source>There is no screen to open the window on. Start it from a desktop, or give a command (--help).</source>
        <translation>Pencerenin açılacağı bir ekran yok. Masaüstünden başlatın veya bir komut verin (--help).</translation>
    </message>
    <message>
        <source>Received {group} ({zulu}).</source>
        <translation>Alındı: {group} ({zulu}).</translation>
    </message>
    <message>
        <source>({low} to {high})</source>
        <translation>({low}–{high})</translation>
    </message>
    <message>
        <source>weapon: {weapon}</source>
        <translation>silah: {weapon}</translation>
    </message>
    <message>
        <source>on bearing {bearing}° ±{half}°</source>
        <translation>istikamet {bearing}° ±{half}°</translation>
    </message>
    <message>
        <source>sector {sector}</source>
        <translation>{sector} sektörü</translation>
    </message>
    <message>
        <source>{file} holds no places.</source>
        <translation>{file} dosyasında yer yok.</translation>
    </message>
    <message>
        <source>{file} is no gazetteer: it is neither a GeoNames dump nor a table with columns name, lat and lon.</source>
        <translation>{file} bir yer adları dizini değil: ne GeoNames dökümü ne de name, lat ve lon sütunları olan bir tablo.</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} sonrası</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>{last} öncesi</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <translation>haritada nokta yok</translation>
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
        <translation>, dönem dışında {count}</translation>
    </message>
    <message>
        <source>, reports may still come in</source>
        <translation>, rapor gelmeye devam edebilir</translation>
    </message>
    <message>
        <source>No incident, so no weapon to count</source>
        <translation>Olay yok, sayılacak silah da yok</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>{near} to {far} km</source>
        <translation>{near}–{far} km</translation>
    </message>
    <message>
        <source>{direction} from {post}</source>
        <translation>{post}: {direction}</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>bildirilen yok</translation>
    </message>
    <message>
        <source>{result}, version {version}</source>
        <translation>{result}, sürüm {version}</translation>
    </message>
    <message>
        <source>taken back by its author</source>
        <translation>kaydeden geri aldı</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>{who} {what}.</source>
        <translation>{who} {what}.</translation>
    </message>
    <message>
        <source>{sentence} Reason: {reason}</source>
        <translation>{sentence} Gerekçe: {reason}</translation>
    </message>
    <message>
        <source>{name}: {old} → {new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Bu kurulumu denetle</translation>
    </message>
    <message>
        <source>Every part is tried once. No network is touched.</source>
        <translation>Her parça bir kez denenir. Ağa çıkılmaz.</translation>
    </message>
    <message>
        <source>All parts work.</source>
        <translation>Bütün parçalar çalışıyor.</translation>
    </message>
    <message>
        <source>A part does not work: this installation is not whole. Install it again from the stick.</source>
        <translation>Bir parça çalışmıyor: bu kurulum tam değil. Taşınabilir bellekten yeniden kurun.</translation>
    </message>
    <message>
        <source>chosen, derived {derived}</source>
        <translation>seçildi, türetilen {derived}</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>türetildi</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields to mend:</source>
        <translation>
            <numerusform>düzeltilecek {n} alan:</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to say:</source>
        <translation>Eksik kalan:</translation>
    </message>
    <message>
        <source>F8 goes to it</source>
        <translation>F8 oraya gider</translation>
    </message>
    <message>
        <source>F8 goes to the next</source>
        <translation>F8 sonrakine gider</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>To be mended or said first: {fields}</source>
        <translation>Önce düzeltilecek veya yazılacak: {fields}</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Entering …</source>
        <translation>Giriliyor …</translation>
    </message>
    <message>
        <source>Not entered.</source>
        <translation>Girilmedi.</translation>
    </message>
    <message>
        <source>Discard: sure?</source>
        <translation>Silinsin mi?</translation>
    </message>
    <message>
        <source>Press again to throw away what was typed</source>
        <translation>Yazılanları silmek için yeniden basın</translation>
    </message>
    <message>
        <source>Subclass</source>
        <translation>Alt sınıf</translation>
    </message>
    <message>
        <source>choose a class first</source>
        <translation>önce sınıf seçin</translation>
    </message>
    <message>
        <source>{code} not further determined</source>
        <translation>{code}, ayrıntısı belirsiz</translation>
    </message>
    <message>
        <source>Reason, kept with the record</source>
        <translation>Gerekçe (kayıtla saklanır)</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Taraflar</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Zarar</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Düzeltme</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Article said to be broken</source>
        <translation>İhlal edildiği bildirilen madde</translation>
    </message>
    <message>
        <source>{side}, military killed</source>
        <translation>{side}, ölen asker</translation>
    </message>
    <message>
        <source>{side}, military wounded</source>
        <translation>{side}, yaralı asker</translation>
    </message>
    <message>
        <source>{side}, civilians killed</source>
        <translation>{side}, ölen sivil</translation>
    </message>
    <message>
        <source>{side}, civilians wounded</source>
        <translation>{side}, yaralı sivil</translation>
    </message>
    <message>
        <source>0, or low/best/high</source>
        <translation>0 veya en az/tahmin/en çok</translation>
    </message>
    <message>
        <source>Summary in {language}</source>
        <translation>Özet ({language})</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>çevrilmedi</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ne değişiyor</translation>
    </message>
    <message>
        <source>Corrected by somebody else meanwhile</source>
        <translation>Bu arada bir başkası düzeltti</translation>
    </message>
    <message>
        <source>from a report</source>
        <translation>rapordan</translation>
    </message>
    <message>
        <source>without a report</source>
        <translation>raporsuz</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Yeni olay</translation>
    </message>
    <message>
        <source>Correct {serial}</source>
        <translation>{serial} kaydını düzelt</translation>
    </message>
    <message>
        <source>the record keeps what was before, and the reason</source>
        <translation>kayıt, önceki hâli ve gerekçeyi saklar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>follows the fields as you type</source>
        <translation>yazdıkça alanları izler</translation>
    </message>
    <message>
        <source>Put my changes on top of theirs</source>
        <translation>Değişikliklerimi onlarınkinin üzerine koy</translation>
    </message>
    <message>
        <source>Take theirs, drop mine</source>
        <translation>Onlarınkini al, benimkini bırak</translation>
    </message>
    <message numerus="yes">
        <source>{n} fields</source>
        <translation>
            <numerusform>{n} alan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>henüz yok</translation>
    </message>
    <message>
        <source>was</source>
        <translation>önceki</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Place number</source>
        <translation>Yer numarası</translation>
    </message>
    <message>
        <source>on record now</source>
        <translation>şu an kayıtlı</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>burada yazılan</translation>
    </message>
    <message>
        <source>Corrected by somebody else meanwhile. Nothing was overwritten: choose at the right.</source>
        <translation>Bu arada bir başkası düzeltti. Hiçbir şeyin üzerine yazılmadı: sağdan seçin.</translation>
    </message>
    <message>
        <source>{name}, {time}: {reason}</source>
        <translation>{name}, {time}: {reason}</translation>
    </message>
    <message>
        <source>New source report</source>
        <translation>Yeni kaynak raporu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>Back; what was typed is kept as a draft (Esc)</source>
        <translation>Geri; yazılanlar taslak olarak saklanır (Esc)</translation>
    </message>
    <message>
        <source>What was watched</source>
        <translation>Gözlenen alan</translation>
    </message>
    <message>
        <source>watched, darker: longer</source>
        <translation>gözlendi, koyu: daha uzun</translation>
    </message>
    <message>
        <source>access denied for some hours</source>
        <translation>bazı saatlerde erişim reddi</translation>
    </message>
    <message>
        <source>watched and denied ground; no incident to draw</source>
        <translation>gözlenen ve erişimi reddedilen alan; çizilecek olay yok</translation>
    </message>
    <message>
        <source>n {n} · {unverified} unverified · as of {as_of} · {data_hash}</source>
        <translation>n {n} · doğrulanmamış {unverified} · {as_of} itibarıyla · {data_hash}</translation>
    </message>
    <message>
        <source>{hours} of {asked} h watched</source>
        <translation>{hours} / {asked} sa gözlendi</translation>
    </message>
    <message>
        <source>access denied {hours} h</source>
        <translation>erişim reddi {hours} sa</translation>
    </message>
    <message>
        <source>jammed {hours} h</source>
        <translation>karıştırma {hours} sa</translation>
    </message>
    <message>
        <source>Line {line} of {file} has {count} columns, a GeoNames dump has {expected}.</source>
        <translation>{file}, satır {line}: {count} sütun var, GeoNames dökümünde {expected} olur.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has no name.</source>
        <translation>{file}, satır {line}: ad yok.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has “{text}” where a number belongs.</source>
        <translation>{file}, satır {line}: sayı olması gereken yerde “{text}” var.</translation>
    </message>
    <message>
        <source>Line {line} of {file} has “{text}” where latitude and longitude belong.</source>
        <translation>{file}, satır {line}: enlem ve boylam olması gereken yerde “{text}” var.</translation>
    </message>
    <message>
        <source>All reference events</source>
        <translation>Tüm referans olaylar</translation>
    </message>
    <message>
        <source>All incidents and reference events</source>
        <translation>Tüm olaylar ve referans olaylar</translation>
    </message>
    <message>
        <source>{codes} reference events</source>
        <translation>Referans olay: {codes}</translation>
    </message>
    <message>
        <source>{codes} incidents and reference events</source>
        <translation>Olay ve referans olay: {codes}</translation>
    </message>
    <message>
        <source>source report</source>
        <translation>kaynak raporu</translation>
    </message>
    <message>
        <source>correction of an incident</source>
        <translation>olay düzeltmesi</translation>
    </message>
    <message>
        <source>new incident</source>
        <translation>yeni olay</translation>
    </message>
    <message>
        <source>watch log line</source>
        <translation>nöbet günlüğü satırı</translation>
    </message>
    <message>
        <source>draft that cannot be read</source>
        <translation>okunamayan taslak</translation>
    </message>
    <message>
        <source>draft of another kind</source>
        <translation>başka türden taslak</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Taslak olarak sakla</translation>
    </message>
    <message>
        <source>Enter correction</source>
        <translation>Düzeltmeyi gir</translation>
    </message>
    <message>
        <source>Open incident</source>
        <translation>Olayı aç</translation>
    </message>
    <message>
        <source>Log report</source>
        <translation>Raporu kaydet</translation>
    </message>
    <message>
        <source>Log and open incident</source>
        <translation>Kaydet ve olay aç</translation>
    </message>
    <message>
        <source>Log and match</source>
        <translation>Kaydet ve eşle</translation>
    </message>
    <message>
        <source>Void {serial}</source>
        <translation>{serial} kaydını geçersiz kıl</translation>
    </message>
    <message>
        <source>It stays in the record and can be found, with this reason, but is counted no more.</source>
        <translation>Kayıtta kalır ve bu gerekçeyle bulunabilir, ama artık sayılmaz.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Drafts of this station</source>
        <translation>Bu bilgisayardaki taslaklar</translation>
    </message>
    <message>
        <source>Reports without an incident</source>
        <translation>Olayı olmayan raporlar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekleyenler</translation>
    </message>
    <message>
        <source>what was typed and not entered, what came in and belongs nowhere yet</source>
        <translation>girilmemiş taslaklar, bağlanmamış raporlar</translation>
    </message>
    <message>
        <source>Serial of the incident</source>
        <translation>Olayın sıra numarası</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>, the newest {n} are listed</source>
        <translation>, en yeni {n} tanesi listelendi</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Burada bekleyen yok.</translation>
    </message>
    <message>
        <source>Match…</source>
        <translation>Eşle…</translation>
    </message>
    <message>
        <source>Y N U</source>
        <translation>E H K</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. A line says what is, not what will be.</source>
        <translation>{group} saatten {hours} sa {minutes} dk ileride. Satır olanı yazar, olacağı değil.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. A line says what is, not what will be.</source>
        <translation>{group} saatten {days} gün ileride. Satır olanı yazar, olacağı değil.</translation>
    </message>
    <message>
        <source>Say when it was.</source>
        <translation>Ne zaman olduğunu yazın.</translation>
    </message>
    <message>
        <source>Say what you know, in a few words.</source>
        <translation>Ne bildiğinizi birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>Put your initials to it.</source>
        <translation>Parafınızı yazın.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>What do I know?</source>
        <translation>Ne biliyorum?</translation>
    </message>
    <message>
        <source>Whom do I tell, what do I do?</source>
        <translation>Kime bildirir, ne yaparım?</translation>
    </message>
    <message>
        <source>Did I do it?</source>
        <translation>Yaptım mı?</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraf</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>SITREP</source>
        <translation>SITREP</translation>
    </message>
    <message>
        <source>[void] {text}</source>
        <translation>[geçersiz] {text}</translation>
    </message>
    <message>
        <source>Enter line</source>
        <translation>Satırı gir</translation>
    </message>
    <message>
        <source>Watch log line</source>
        <translation>Nöbet günlüğü satırı</translation>
    </message>
    <message>
        <source>Whom do I tell, or what do I do?</source>
        <translation>Kime bildiririm veya ne yaparım?</translation>
    </message>
    <message>
        <source>For the situation report</source>
        <translation>Durum raporu için</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>İlgili</translation>
    </message>
    <message>
        <source>Watch log</source>
        <translation>Nöbet günlüğü</translation>
    </message>
    <message>
        <source>Find words in the log</source>
        <translation>Günlükte sözcük ara</translation>
    </message>
    <message>
        <source>New line  Ctrl+L</source>
        <translation>Yeni satır  Ctrl+L</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} satır</translation>
    </message>
    <message>
        <source>the newest {n} lines</source>
        <translation>en yeni {n} satır</translation>
    </message>
    <message>
        <source>no line</source>
        <translation>satır yok</translation>
    </message>
    <message>
        <source>A range of {km} km is beyond what can be observed. Metres are written with their unit.</source>
        <translation>{km} km mesafe gözlemin ötesinde. Metreyi birimiyle yazın.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>dönem içinde</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>dönem dışında</translation>
    </message>
    <message>
        <source>reports may still come in</source>
        <translation>rapor gelmeye devam edebilir</translation>
    </message>
    <message>
        <source>Entry {number} of the journal is written.</source>
        <translation>Kayıt defterine {number}. kayıt yazıldı.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>eski hâli</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Nereye ait?</translation>
    </message>
    <message>
        <source>Match with the incident</source>
        <translation>Olayla eşle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Somebody harmed in {harmed} of {n}</source>
        <translation>{n} olayın {harmed} tanesinde zarar</translation>
    </message>
    <message>
        <source>Choose at the right first</source>
        <translation>Önce sağdan seçin</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>same minute</source>
        <translation>aynı dakika</translation>
    </message>
    <message>
        <source>Type the name of a file, or choose one.</source>
        <translation>Dosya adını yazın veya bir dosya seçin.</translation>
    </message>
    <message>
        <source>No filter was asked before this one.</source>
        <translation>Bundan önce sorulmuş süzgeç yok.</translation>
    </message>
    <message>
        <source>No filter was asked after this one.</source>
        <translation>Bundan sonra sorulmuş süzgeç yok.</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Kayıt okunuyor.</translation>
    </message>
    <message>
        <source>Words are looked for in place, serial, actors and text.</source>
        <translation>Sözcükler yer, sıra no., aktör ve metinde aranır.</translation>
    </message>
    <message>
        <source>{field}: “{text}”</source>
        <translation>{field}: “{text}”</translation>
    </message>
    <message>
        <source>Drafts not yet entered (Ctrl+Shift+N)</source>
        <translation>Girilmemiş taslaklar (Ctrl+Shift+N)</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows were written to {file}.</source>
        <translation>
            <numerusform>{n} satır {file} dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was watched before {since} is not on record.</source>
        <translation>{since} öncesinde neyin gözlendiği kayıtlı değil.</translation>
    </message>
    <message>
        <source>{n} are on record; void, duplicate and what the counting rule leaves out are not counted.</source>
        <translation>Kayıtta {n} olay var; geçersiz, mükerrer ve sayım kuralının dışında kalanlar sayılmaz.</translation>
    </message>
    <message>
        <source>{who} took it in from the file {text}.</source>
        <translation>{who} bunu {text} dosyasından aldı.</translation>
    </message>
    <message>
        <source>{who} took it in from the clipboard as {text}.</source>
        <translation>{who} bunu panodan {text} adıyla aldı.</translation>
    </message>
    <message>
        <source>{who} saved a copy as {text}.</source>
        <translation>{who} bir kopyasını {text} adıyla kaydetti.</translation>
    </message>
    <message>
        <source>{who} made it void: {text}</source>
        <translation>{who} bunu geçersiz kıldı: {text}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
    <message>
        <source>The file {path} is gone. Connect the medium it is on, or take it off the list.</source>
        <translation>{path} dosyası artık yok. Bulunduğu belleği takın veya dosyayı listeden çıkarın.</translation>
    </message>
    <message>
        <source>{path} is a folder. Attach the files in it one by one.</source>
        <translation>{path} bir klasör. İçindeki dosyaları tek tek ekleyin.</translation>
    </message>
    <message>
        <source>{path} is not a file with content of its own, so it cannot be copied in.</source>
        <translation>{path} kendi içeriği olan bir dosya değil; bu yüzden alınamaz.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). There is nothing to attach; copy the file anew from its source.</source>
        <translation>“{name}” boş (0 bayt). Eklenecek bir şey yok; dosyayı kaynağından yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB; at most {most} MB can be attached. Attach the part that matters (single pictures, a cut), and write into the report where the whole is kept.</source>
        <translation>“{name}” {size} MB; en çok {most} MB eklenebilir. Önemli bölümü (tek tek resimler, bir kesit) ekleyin ve tamamının nerede saklandığını rapora yazın.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG resmi</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG resmi</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF resmi</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP resmi</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF resmi</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF belgesi</translation>
    </message>
    <message>
        <source>sealed file</source>
        <translation>mühürlü dosya</translation>
    </message>
    <message>
        <source>This is a sealed file: it is kept as it is and never opened here. A copy of it can be saved.</source>
        <translation>Bu mühürlü bir dosya: olduğu gibi saklanır, burada hiç açılmaz. Bir kopyası kaydedilebilir.</translation>
    </message>
    <message>
        <source>This picture unfolds to more than {most} megapixels and is not shown: drawing it could stop the station. The original is kept as it is, and a copy of it can be saved.</source>
        <translation>Bu resim açıldığında {most} megapikseli aşıyor ve gösterilmiyor: çizilmesi bilgisayarı durdurabilir. Aslı olduğu gibi saklanır; bir kopyası kaydedilebilir.</translation>
    </message>
    <message>
        <source>This file is damaged or cut short and cannot be shown. The original is kept as it is; ask its source for another copy.</source>
        <translation>Bu dosya hasarlı veya eksik, gösterilemiyor. Aslı olduğu gibi saklanır; kaynağından başka bir kopya isteyin.</translation>
    </message>
    <message>
        <source>This PDF asks for a password and cannot be shown. Save a copy of it, or ask for one without a lock.</source>
        <translation>Bu PDF parola istiyor, gösterilemiyor. Bir kopyasını kaydedin veya parolasız olanını isteyin.</translation>
    </message>
    <message>
        <source>This file has no such page.</source>
        <translation>Bu dosyada böyle bir sayfa yok.</translation>
    </message>
    <message>
        <source>This file needs more memory than it may take and is not shown. A copy of it can be saved.</source>
        <translation>Bu dosya izin verilenden çok RAM gerektiriyor ve gösterilmiyor. Bir kopyası kaydedilebilir.</translation>
    </message>
    <message>
        <source>Drawing this file took more than {seconds} s and was stopped. A copy of it can be saved.</source>
        <translation>Bu dosyanın çizimi {seconds} sn’yi aştı ve durduruldu. Bir kopyası kaydedilebilir.</translation>
    </message>
    <message>
        <source>Drawing this file broke off. Nothing else was touched: the original is kept as it is, and a copy of it can be saved.</source>
        <translation>Bu dosyanın çizimi yarıda kaldı. Başka hiçbir şey etkilenmedi: aslı olduğu gibi saklanır; bir kopyası kaydedilebilir.</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>This centre is set up: say who enters (--officer NAME) and with which key file (--keys FILE).</source>
        <translation>Bu merkez kurulu: kimin girdiğini (--officer AD) ve hangi anahtar dosyasıyla girdiğini (--keys DOSYA) belirtin.</translation>
    </message>
    <message>
        <source>{code} has no officer {name}. On record: {names}.</source>
        <translation>{code} birliğinde {name} adlı subay yok. Kayıtlı olanlar: {names}.</translation>
    </message>
    <message>
        <source>Password of {name}: </source>
        <translation>{name} için parola: </translation>
    </message>
    <message>
        <source>Only an officer who has signed in can enter something here. Sign in first.</source>
        <translation>Buraya yalnız oturum açmış bir subay girdi yapabilir. Önce oturum açın.</translation>
    </message>
    <message>
        <source>What is on record of {name} has changed. Sign in again.</source>
        <translation>{name} hakkındaki kayıt değişti. Yeniden oturum açın.</translation>
    </message>
    <message>
        <source>{serial} is void or a duplicate and is changed no more. Restore it first.</source>
        <translation>{serial} geçersiz ya da mükerrer; artık değiştirilmez. Önce geri getirin.</translation>
    </message>
    <message>
        <source>What was sealed here does not match what was committed to. It is not opened; file the assessment anew.</source>
        <translation>Burada mühürlenen, taahhüt edilenle uyuşmuyor. Açılmadı; değerlendirmeyi yeniden sunun.</translation>
    </message>
    <message>
        <source>To seal an assessment, sign in with the key of your contingent first, or file it open.</source>
        <translation>Bir değerlendirmeyi mühürlemek için önce birliğinizin anahtarıyla oturum açın veya onu açık sunun.</translation>
    </message>
    <message>
        <source>Your contingent has no sealed assessment of {serial}.</source>
        <translation>Birliğinizin {serial} için mühürlü değerlendirmesi yok.</translation>
    </message>
    <message>
        <source>The other side has not filed its assessment yet; until then yours stays sealed.</source>
        <translation>Öbür taraf değerlendirmesini henüz sunmadı; o zamana dek sizinki mühürlü kalır.</translation>
    </message>
    <message>
        <source>This takes an officer of each contingent; {name} is of neither.</source>
        <translation>Bunun için her birlikten bir subay gerekir; {name} ikisinden de değil.</translation>
    </message>
    <message>
        <source>This needs a signature. Sign in with your key first.</source>
        <translation>Bunun için imza gerekir. Önce anahtarınızla oturum açın.</translation>
    </message>
    <message>
        <source>This cannot be done while the incident has status {status}.</source>
        <translation>Olay {status} durumundayken bu yapılamaz.</translation>
    </message>
    <message>
        <source>This takes two people, one of each contingent. Ask an officer of the other side to join.</source>
        <translation>Bunun için her birlikten bir kişi olmak üzere iki kişi gerekir. Karşı taraftan bir subayın katılmasını isteyin.</translation>
    </message>
    <message>
        <source>This needs the signatures of both. {name} is to sign in with a key.</source>
        <translation>Bunun için ikisinin de imzası gerekir. {name} bir anahtarla oturum açmalı.</translation>
    </message>
    <message>
        <source>{name} may not do this as {role}. Ask an officer whose role it is.</source>
        <translation>{name}, {role} olarak bunu yapamaz. Görevi bu olan bir subaydan isteyin.</translation>
    </message>
    <message>
        <source>The sector {code} is on record and cannot be taken away. Change its outline.</source>
        <translation>{code} sektörü kayıtlı olduğundan kaldırılamaz. Sınırını değiştirin.</translation>
    </message>
    <message>
        <source>There are two sectors {code}. Choose another code for one.</source>
        <translation>İki {code} sektörü var. Birine başka kod seçin.</translation>
    </message>
    <message>
        <source>The outline of {code} needs four corners or more.</source>
        <translation>{code} sınırı için en az dört köşe gerekir.</translation>
    </message>
    <message>
        <source>The outline of {code} crosses itself. Put its corners in order.</source>
        <translation>{code} sınırı kendini kesiyor. Köşelerini sıraya koyun.</translation>
    </message>
    <message>
        <source>The outline of {code} leaves the theatre. Correct the corner outside it.</source>
        <translation>{code} sınırı izleme alanının dışına çıkıyor. Dışarıdaki köşeyi düzeltin.</translation>
    </message>
    <message>
        <source>The sector {code} has no name.</source>
        <translation>{code} sektörünün adı yok.</translation>
    </message>
    <message>
        <source>Say what the agreement is called.</source>
        <translation>Anlaşmanın adını yazın.</translation>
    </message>
    <message>
        <source>Every article needs a code and its words.</source>
        <translation>Her maddenin kodu ve metni olmalı.</translation>
    </message>
    <message>
        <source>There are two articles {code}. Choose another code for one.</source>
        <translation>İki {code} maddesi var. Birine başka kod seçin.</translation>
    </message>
    <message>
        <source>The journal does not hold, so no checkpoint was signed. Verify the record to see what was altered.</source>
        <translation>Kayıt defteri tutarlı değil, bu yüzden denetim noktası imzalanmadı. Neyin değiştirildiğini görmek için kayıtları doğrulayın.</translation>
    </message>
    <message>
        <source>Say what watched: a post, a UAV, a camera.</source>
        <translation>Neyin gözlediğini yazın: nokta, İHA, kamera.</translation>
    </message>
    <message>
        <source>This stretch has ended already. Correct it with a reason.</source>
        <translation>Bu kesit zaten bitti. Gerekçeyle düzeltin.</translation>
    </message>
    <message>
        <source>This stretch is void and is changed no more.</source>
        <translation>Bu kesit geçersiz; artık değiştirilmez.</translation>
    </message>
    <message>
        <source>{sensor} has a stretch over this sector at that time already. Correct that one or choose another time.</source>
        <translation>{sensor} için o zamanda bu sektörde zaten bir kesit var. Onu düzeltin veya başka zaman seçin.</translation>
    </message>
    <message>
        <source>The assessments do not differ here; there is nothing to settle.</source>
        <translation>Değerlendirmeler bu konuda farklı değil; karara bağlanacak bir şey yok.</translation>
    </message>
    <message>
        <source>Each contingent keeps its own key file: choose two different folders.</source>
        <translation>Her birlik kendi anahtar dosyasını saklar: iki farklı klasör seçin.</translation>
    </message>
    <message>
        <source>“{text}…” is too long: at most {most} characters.</source>
        <translation>“{text}…” çok uzun: en çok {most} karakter.</translation>
    </message>
    <message>
        <source>Name and initials are missing.</source>
        <translation>Ad ve paraf eksik.</translation>
    </message>
    <message>
        <source>Class, side of origin, weapons and counts stand in the signed finding. Revise the finding instead.</source>
        <translation>Sınıf, çıkış tarafı, silahlar ve sayılar imzalı bulguda yer alıyor. Bunun yerine bulguyu revize edin.</translation>
    </message>
    <message>
        <source>An incident cannot be part of itself, nor of one that is part of it. Choose another.</source>
        <translation>Olay kendisinin ya da kendi parçası olan bir olayın parçası olamaz. Başka bir olay seçin.</translation>
    </message>
    <message>
        <source>{serial} counts for its duplicates {serials}. Restore them first, then mark them anew.</source>
        <translation>{serial}, mükerrerleri ({serials}) yerine sayılıyor. Önce onları geri getirin, sonra yeniden işaretleyin.</translation>
    </message>
    <message>
        <source>{name} of {code} is on record already. Add what tells the two apart.</source>
        <translation>{code} birliğinden {name} zaten kayıtlı. İkisini ayıran bir şey ekleyin.</translation>
    </message>
    <message>
        <source>A lost key is replaced by the head or administrator of {name}&apos;s own contingent.</source>
        <translation>{name} için kayıp anahtarı kendi birliğinin başkanı ya da yöneticisi yeniler.</translation>
    </message>
    <message>
        <source>{name} has left already.</source>
        <translation>{name} zaten ayrıldı.</translation>
    </message>
    <message>
        <source>This is not the key of {code} on record. Officers are certified by the key of their own contingent.</source>
        <translation>Bu, {code} birliğinin kayıtlı anahtarı değil. Subayları kendi birliklerinin anahtarı onaylar.</translation>
    </message>
    <message>
        <source>{code} would be without a head. Put the next head on record first.</source>
        <translation>{code} başkansız kalırdı. Önce sonraki başkanı kaydedin.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Bir görev seçin.</translation>
    </message>
    <message>
        <source>The assessment of {contingent} is still sealed. An officer of that side opens it first.</source>
        <translation>{contingent} değerlendirmesi hâlâ mühürlü. Önce o tarafın bir subayı açar.</translation>
    </message>
    <message>
        <source>This report is void and is changed no more.</source>
        <translation>Bu rapor geçersiz; artık değiştirilmez.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged after it was made: its record does not hold together. Nothing was restored. Choose another backup, and run “verify” on this one to see what was altered.</source>
        <translation>{path} oluşturulduktan sonra değiştirilmiş veya hasar görmüş: kayıtları birbirini tutmuyor. Hiçbir şey geri getirilmedi. Başka bir yedek seçin; neyin değiştirildiğini görmek için bunda “verify” çalıştırın.</translation>
    </message>
    <message>
        <source>This centre is set up already; its officers and keys are changed by both contingents.</source>
        <translation>Bu merkez zaten kurulu; subaylarını ve anahtarlarını iki birlik birlikte değiştirir.</translation>
    </message>
    <message>
        <source>The contingent {code} is to bring a head with a key of their own before the centre can be set up.</source>
        <translation>Merkez kurulmadan önce {code} birliği kendi anahtarı olan bir başkan getirmeli.</translation>
    </message>
    <message>
        <source>This line is void already.</source>
        <translation>Bu satır zaten geçersiz.</translation>
    </message>
    <message>
        <source>A watch is running. Hand it over; the next one begins with it.</source>
        <translation>Bir nöbet sürüyor. Devredin; sonraki onunla başlar.</translation>
    </message>
    <message>
        <source>This watch was handed over already.</source>
        <translation>Bu nöbet zaten devredildi.</translation>
    </message>
    <message>
        <source>A watch has officers of both sides. Name one of {contingent}.</source>
        <translation>Nöbette iki taraftan da subay olur. {contingent} için birini yazın.</translation>
    </message>
    <message>
        <source>Say which day, as 2027-01-30.</source>
        <translation>Günü yazın, örneğin 2027-01-30.</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2027-01-30.</source>
        <translation>“{text}” bir gün değil. 2027-01-30 gibi yazın.</translation>
    </message>
    <message>
        <source>Say what the post is called.</source>
        <translation>Noktanın adını yazın.</translation>
    </message>
    <message>
        <source>Say how many man it, as a number.</source>
        <translation>Mevcudu sayı olarak yazın.</translation>
    </message>
    <message>
        <source>A code has up to twelve letters and digits and begins with a letter.</source>
        <translation>Kod en çok on iki harf ve rakamdan oluşur, harfle başlar.</translation>
    </message>
    <message>
        <source>Say what the sector is called.</source>
        <translation>Sektörün adını yazın.</translation>
    </message>
    <message>
        <source>Corner {number} is no position: {text}</source>
        <translation>{number}. köşe bir konum değil: {text}</translation>
    </message>
    <message>
        <source>An outline needs four corners or more, one in each line.</source>
        <translation>Sınır için en az dört köşe gerekir, her satırda bir tane.</translation>
    </message>
    <message>
        <source>The answer went out before the message came in. Correct one of the two.</source>
        <translation>Yanıt, ileti gelmeden önce gitmiş. İkisinden birini düzeltin.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. Enter a message once it has gone out.</source>
        <translation>{group} saatten {hours} sa {minutes} dk ileride. İletiyi gittikten sonra girin.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. Enter a message once it has gone out.</source>
        <translation>{group} saatten {days} gün ileride. İletiyi gittikten sonra girin.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. An answer cannot come later than now.</source>
        <translation>{group} saatten {hours} sa {minutes} dk ileride. Yanıt şu andan sonra gelmiş olamaz.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. An answer cannot come later than now.</source>
        <translation>{group} saatten {days} gün ileride. Yanıt şu andan sonra gelmiş olamaz.</translation>
    </message>
    <message>
        <source>Say which party is told.</source>
        <translation>Hangi tarafa bildirildiğini seçin.</translation>
    </message>
    <message>
        <source>Say by which channel it went.</source>
        <translation>Hangi kanaldan gittiğini seçin.</translation>
    </message>
    <message>
        <source>Say when it went out.</source>
        <translation>Ne zaman gittiğini yazın.</translation>
    </message>
    <message>
        <source>Write down what the party is told.</source>
        <translation>Tarafa ne bildirildiğini yazın.</translation>
    </message>
    <message>
        <source>Say when it came.</source>
        <translation>Ne zaman geldiğini yazın.</translation>
    </message>
    <message>
        <source>The answer came before the message went out. Correct its time.</source>
        <translation>Yanıt, ileti gitmeden önce gelmiş. Zamanını düzeltin.</translation>
    </message>
    <message>
        <source>Write down what was answered.</source>
        <translation>Ne yanıt verildiğini yazın.</translation>
    </message>
    <message>
        <source>{group} lies {hours} h {minutes} min ahead of the clock. Enter what was watched, not what will be.</source>
        <translation>{group} saatten {hours} sa {minutes} dk ileride. Gözlenecek olanı değil, gözleneni girin.</translation>
    </message>
    <message>
        <source>{group} lies {days} days ahead of the clock. Enter what was watched, not what will be.</source>
        <translation>{group} saatten {days} gün ileride. Gözlenecek olanı değil, gözleneni girin.</translation>
    </message>
    <message>
        <source>Say which sector was watched.</source>
        <translation>Hangi sektörün gözlendiğini seçin.</translation>
    </message>
    <message>
        <source>Say from when.</source>
        <translation>Ne zamandan beri olduğunu yazın.</translation>
    </message>
    <message>
        <source>Say the visibility in kilometres, 0 to 100.</source>
        <translation>Görüşü kilometre olarak yazın, 0–100.</translation>
    </message>
    <message>
        <source>Say how it is to be verified.</source>
        <translation>Nasıl doğrulanacağını seçin.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Kimin yapacağını yazın.</translation>
    </message>
    <message>
        <source>Say what is to be found out, in a few words.</source>
        <translation>Ne öğrenileceğini birkaç sözcükle yazın.</translation>
    </message>
    <message>
        <source>{group} is past. A task is due at a time ahead.</source>
        <translation>{group} geçti. Görevin süresi ileride bir zamanda dolar.</translation>
    </message>
    <message>
        <source>verification task</source>
        <translation>doğrulama görevi</translation>
    </message>
    <message>
        <source>notification of a party</source>
        <translation>bir tarafa tebliğ</translation>
    </message>
    <message>
        <source>Only an invented officer of an exercise signs in without a password.</source>
        <translation>Yalnız bir tatbikatın kurgu subayı parolasız oturum açar.</translation>
    </message>
    <message>
        <source>no joint finding</source>
        <translation>ortak bulgu yok</translation>
    </message>
    <message>
        <source>This is not the password of this officer&apos;s key. Try again, or ask the head of your contingent.</source>
        <translation>Bu, bu subayın anahtarının parolası değil. Yeniden deneyin ya da birlik başkanınıza sorun.</translation>
    </message>
    <message>
        <source>{path} is not there. Bring the stick with the key file, or choose a copy of it.</source>
        <translation>{path} orada değil. Anahtar dosyasının bulunduğu belleği getirin ya da bir kopyasını seçin.</translation>
    </message>
    <message>
        <source>{path} does not hold the key of this officer. Choose the key file of your contingent.</source>
        <translation>{path} bu subayın anahtarını içermiyor. Birliğinizin anahtar dosyasını seçin.</translation>
    </message>
    <message>
        <source>A password needs at least {count} characters.</source>
        <translation>Parola en az {count} karakter olmalı.</translation>
    </message>
    <message>
        <source>{path} is no key file of this program. Choose the key file of your contingent.</source>
        <translation>{path} bu programın anahtar dosyası değil. Birliğinizin anahtar dosyasını seçin.</translation>
    </message>
    <message>
        <source>This is sealed by the other contingent, or was altered, and cannot be opened here. Sign in as one of its officers.</source>
        <translation>Bu, öbür birlikçe mühürlenmiş ya da değiştirilmiş; burada açılamaz. Onun bir subayı olarak oturum açın.</translation>
    </message>
    <message>
        <source>±{km} km</source>
        <translation>±{km} km</translation>
    </message>
    <message>
        <source>joint finding {codes}</source>
        <translation>ortak bulgu {codes}</translation>
    </message>
    <message>
        <source>After the wrong passwords before, wait another {seconds} s.</source>
        <translation>Önceki yanlış parolalardan sonra {seconds} sn daha bekleyin.</translation>
    </message>
    <message>
        <source>{path} is the key file of another centre. Choose the key file made for this one.</source>
        <translation>{path} başka bir merkezin anahtar dosyası. Bu merkez için yapılanı seçin.</translation>
    </message>
    <message>
        <source>{path} is the key file of {found}, not of {code}. Each contingent keeps its own.</source>
        <translation>{path}, {code} değil {found} birliğinin anahtar dosyası. Her birlik kendininkini saklar.</translation>
    </message>
    <message>
        <source>This officer is not on record any more. Choose another.</source>
        <translation>Bu subay artık kayıtlı değil. Başkasını seçin.</translation>
    </message>
    <message>
        <source>This centre is not set up yet: it has no keys.</source>
        <translation>Bu merkez henüz kurulmadı: anahtarı yok.</translation>
    </message>
    <message>
        <source>Choose the key file of your contingent first.</source>
        <translation>Önce birliğinizin anahtar dosyasını seçin.</translation>
    </message>
    <message>
        <source>What the record says of {name} is not certified by the key of {code}: it was altered. Check the record before anybody signs in.</source>
        <translation>Kaydın {name} hakkında söylediği {code} anahtarıyla onaylı değil: değiştirilmiş. Kimse oturum açmadan önce kaydı denetleyin.</translation>
    </message>
    <message>
        <source>{path} holds another key than the one on record: it is an older copy. Choose the newest key file.</source>
        <translation>{path} kayıttakinden başka bir anahtar içeriyor: eski bir kopya. En yeni anahtar dosyasını seçin.</translation>
    </message>
    <message>
        <source>{folder} is the folder of the database itself. Choose another folder or a stick for the backups.</source>
        <translation>{folder}, veritabanının kendi klasörü. Yedekler için başka bir klasör veya taşınabilir bellek seçin.</translation>
    </message>
    <message>
        <source>The disk with {path} failed at the very end of this step ({reason}): it may be written or not. Check the disk or medium, then do the step again: it is not entered twice.</source>
        <translation>{path} dosyasının diski bu adımın tam sonunda hata verdi ({reason}): adım yazılmış da olabilir, yazılmamış da. Diski veya belleği denetleyip adımı yineleyin: iki kez girilmez.</translation>
    </message>
    <message>
        <source>A content is kept that belongs to no attachment ({name}).</source>
        <translation>Hiçbir eke ait olmayan bir içerik saklanıyor ({name}).</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is not the one that was taken in.</source>
        <translation>“{name}” ekinin içeriği, alınan içerik değil.</translation>
    </message>
    <message>
        <source>The size of the attachment “{name}” is not the one on record.</source>
        <translation>“{name}” ekinin boyutu kayıttakiyle aynı değil.</translation>
    </message>
    <message>
        <source>The content of the attachment “{name}” is missing.</source>
        <translation>“{name}” ekinin içeriği eksik.</translation>
    </message>
    <message>
        <source>The rows of the data set “{name}” are not those that were taken in.</source>
        <translation>“{name}” veri kümesinin satırları, alınan satırlar değil.</translation>
    </message>
    <message>
        <source>{count} rows belong to no data set.</source>
        <translation>{count} satır hiçbir veri kümesine ait değil.</translation>
    </message>
    <message>
        <source>What is kept packed of the data set “{name}” is not what its rows say.</source>
        <translation>“{name}” veri kümesinin paketlenmiş hâli, satırlarıyla uyuşmuyor.</translation>
    </message>
    <message>
        <source>{path} has the schema {found}; this program verifies the schema {known}. Open it once with this program, which brings it up to date after a backup, or verify it with the version that wrote it.</source>
        <translation>{path} dosyasının şeması {found}; bu program {known} şemasını doğrular. Dosyayı bu programla bir kez açın (yedek alınıp güncellenir) ya da onu yazan sürümle doğrulayın.</translation>
    </message>
    <message>
        <source>A program was stopped while it wrote to {path}. Open it once, so that what was broken off is taken back, then verify it.</source>
        <translation>Bir program {path} dosyasına yazarken durduruldu. Yarım kalanın geri alınması için dosyayı bir kez açın, sonra doğrulayın.</translation>
    </message>
    <message>
        <source>The file holds the {kind} “{name}”, which this program never makes.</source>
        <translation>Dosyada bu programın hiç oluşturmadığı bir öğe var: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the file is not as this program makes it.</source>
        <translation>Dosyadaki {kind} “{name}” bu programın oluşturduğu gibi değil.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is missing in the file.</source>
        <translation>Dosyada eksik: {kind} “{name}”.</translation>
    </message>
    <message>
        <source>Entry {seq} says of {table} {key}: {field} = {said}; the table says {found}.</source>
        <translation>{seq}. kayda göre {table} {key}: {field} = {said}; tabloda ise {found}.</translation>
    </message>
    <message>
        <source>Entry {seq} made a row of {table} ({key}) that is not there.</source>
        <translation>{seq}. kaydın oluşturduğu {table} satırı ({key}) yerinde yok.</translation>
    </message>
    <message>
        <source>A row of {table} ({key}) is there that no entry made.</source>
        <translation>Hiçbir kaydın oluşturmadığı bir {table} satırı var ({key}).</translation>
    </message>
    <message>
        <source>Entries change a row of {table} ({key}) that no entry made.</source>
        <translation>Kayıtlar, hiçbir kaydın oluşturmadığı bir {table} satırını değiştiriyor ({key}).</translation>
    </message>
    <message>
        <source>Entry {seq} is not what this program writes.</source>
        <translation>{seq}. kayıt bu programın yazdığı biçimde değil.</translation>
    </message>
    <message>
        <source>The histories name entries that do not concern their record.</source>
        <translation>Geçmişler, ilgili olmadıkları kayıtları gösteriyor.</translation>
    </message>
    <message>
        <source>Entry {seq} is missing in the history of a record.</source>
        <translation>{seq}. kayıt, ilgili geçmişte eksik.</translation>
    </message>
    <message>
        <source>This is no receipt. It takes the file of one, or the number of entries and the {count} groups of letters as they stand on paper.</source>
        <translation>Bu bir makbuz değil. Makbuzun dosyası ya da kâğıttaki kayıt sayısı ile {count} harf grubu gerekir.</translation>
    </message>
    <message>
        <source>The groups of letters do not fit together: one of them was read or typed wrongly. Compare them once more.</source>
        <translation>Harf grupları birbirini tutmuyor: biri yanlış okundu veya yazıldı. Bir daha karşılaştırın.</translation>
    </message>
    <message>
        <source>The file holds what this program never makes, or lacks what it makes.</source>
        <translation>Dosyada bu programın oluşturmadığı bir şey var ya da oluşturduğu bir şey eksik.</translation>
    </message>
    <message>
        <source>Entries were taken out of the journal.</source>
        <translation>Kayıt defterinden kayıtlar çıkarılmış.</translation>
    </message>
    <message>
        <source>An entry was changed after it was written.</source>
        <translation>Bir kayıt, yazıldıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>An entry was changed after it was written; it cannot be read.</source>
        <translation>Bir kayıt, yazıldıktan sonra değiştirilmiş; okunamıyor.</translation>
    </message>
    <message>
        <source>A column of the journal was changed; the signed text of the entry says otherwise.</source>
        <translation>Kayıt defterinin bir sütunu değiştirilmiş; kaydın imzalı metni başka söylüyor.</translation>
    </message>
    <message>
        <source>The journal was changed and its chain computed anew; the signatures do not fit it.</source>
        <translation>Kayıt defteri değiştirilip zinciri yeniden hesaplanmış; imzalar uymuyor.</translation>
    </message>
    <message>
        <source>One contingent changed the journal alone and signed it anew; the other&apos;s signatures do not fit.</source>
        <translation>Bir birlik kayıt defterini tek başına değiştirip yeniden imzalamış; öbürünün imzaları uymuyor.</translation>
    </message>
    <message>
        <source>An entry was put in without a signature.</source>
        <translation>İmzasız bir kayıt eklenmiş.</translation>
    </message>
    <message>
        <source>An entry was put in that no officer on record has signed.</source>
        <translation>Kayıtlı hiçbir subayın imzalamadığı bir kayıt eklenmiş.</translation>
    </message>
    <message>
        <source>An entry was put in with the key of an officer who had left.</source>
        <translation>Görevden ayrılmış bir subayın anahtarıyla kayıt eklenmiş.</translation>
    </message>
    <message>
        <source>A signature was changed, or an entry put in that its author has not signed.</source>
        <translation>Bir imza değiştirilmiş ya da yazarının imzalamadığı bir kayıt eklenmiş.</translation>
    </message>
    <message>
        <source>An entry that takes both contingents was put in by one alone.</source>
        <translation>İki birliği gerektiren bir kayıt tek birlikçe eklenmiş.</translation>
    </message>
    <message>
        <source>An officer or a key on record is not certified by the contingent.</source>
        <translation>Kayıtlı bir subay veya anahtar, birliğince onaylı değil.</translation>
    </message>
    <message>
        <source>A joint finding does not carry the signatures of both contingents over its content.</source>
        <translation>Bir ortak bulgu, içeriği üzerinde iki birliğin imzasını taşımıyor.</translation>
    </message>
    <message>
        <source>A checkpoint does not carry the signatures of both contingents over the journal as it stands.</source>
        <translation>Bir denetim noktası, kayıt defterinin bu hâli üzerinde iki birliğin imzasını taşımıyor.</translation>
    </message>
    <message>
        <source>A table was changed without an entry in the journal.</source>
        <translation>Bir tablo, kayıt defterine kayıt düşülmeden değiştirilmiş.</translation>
    </message>
    <message>
        <source>The index of the histories was changed.</source>
        <translation>Geçmişlerin dizini değiştirilmiş.</translation>
    </message>
    <message>
        <source>The content of an attachment was changed, exchanged or taken out.</source>
        <translation>Bir ekin içeriği değiştirilmiş, başkasıyla yer değiştirmiş ya da çıkarılmış.</translation>
    </message>
    <message>
        <source>Rows of a data set were changed after they were taken in.</source>
        <translation>Bir veri kümesinin satırları, alındıktan sonra değiştirilmiş.</translation>
    </message>
    <message>
        <source>The end of the journal was cut off, or an old copy was put in the place of the record.</source>
        <translation>Kayıt defterinin sonu kesilmiş ya da kayıtların yerine eski bir kopya konmuş.</translation>
    </message>
    <message>
        <source>The journal was rewritten after a receipt of it was made.</source>
        <translation>Kayıt defteri, makbuzu verildikten sonra yeniden yazılmış.</translation>
    </message>
    <message>
        <source>A receipt is not one of this centre.</source>
        <translation>Makbuzlardan biri bu merkezin değil.</translation>
    </message>
    <message>
        <source>A receipt does not carry the signatures of officers on record.</source>
        <translation>Makbuzlardan biri kayıtlı subayların imzasını taşımıyor.</translation>
    </message>
    <message>
        <source>No receipt was given: entries cut off at the end, or an old copy put in the place of the record, cannot be seen from the file alone.</source>
        <translation>Makbuz verilmedi: sondan kesilen kayıtlar ya da kayıtların yerine konan eski bir kopya yalnız dosyadan anlaşılamaz.</translation>
    </message>
    <message>
        <source>The centre is not set up, so that no entry is signed: a chain changed and computed anew cannot be seen from the file alone.</source>
        <translation>Merkez kurulmamış, hiçbir kayıt imzalı değil: değiştirilip yeniden hesaplanan bir zincir yalnız dosyadan anlaşılamaz.</translation>
    </message>
    <message>
        <source>Entry {seq} was made, by the clock of its station, over a minute before the entry before it. The order of the entries stands; check the clocks of the stations.</source>
        <translation>{seq}. kayıt, bilgisayarının saatine göre kendinden önceki kayıttan bir dakikadan fazla önce yapılmış. Kayıtların sırası geçerlidir; bilgisayarların saatlerini denetleyin.</translation>
    </message>
    <message>
        <source>{count} more of this kind are not listed.</source>
        <translation>Bu türden {count} tane daha var, sıralanmadı.</translation>
    </message>
    <message>
        <source>The record holds: {count} entries are as they were written.</source>
        <translation>Kayıtlar tutarlı: {count} kayıt, yazıldığı gibi.</translation>
    </message>
    <message>
        <source>The record was altered.</source>
        <translation>Kayıtlar değiştirilmiş.</translation>
    </message>
    <message>
        <source>Signatures checked one by one: {count}</source>
        <translation>Tek tek denetlenen imza: {count}</translation>
    </message>
    <message>
        <source>Entries whose signatures a checkpoint of both contingents vouches for: {count}</source>
        <translation>İmzalarına iki birliğin denetim noktası kefil olan kayıt: {count}</translation>
    </message>
    <message>
        <source>Checkpoints that hold: {count}</source>
        <translation>Tutarlı denetim noktası: {count}</translation>
    </message>
    <message>
        <source>Rows of tables held against the journal: {count}</source>
        <translation>Kayıt defteriyle karşılaştırılan tablo satırı: {count}</translation>
    </message>
    <message>
        <source>Attached files held against their SHA-256: {count}</source>
        <translation>SHA-256 özetiyle karşılaştırılan ek dosya: {count}</translation>
    </message>
    <message>
        <source>Rows of data sets held against their SHA-256: {count}</source>
        <translation>SHA-256 özetiyle karşılaştırılan veri kümesi satırı: {count}</translation>
    </message>
    <message>
        <source>Receipts the record answers to: {count}</source>
        <translation>Kayıtların uyduğu makbuz: {count}</translation>
    </message>
    <message>
        <source>Entry {seq}: what it says of {name} is not certified by the key of the contingent.</source>
        <translation>{seq}. kayıt: {name} için söyledikleri birliğin anahtarıyla onaylı değil.</translation>
    </message>
    <message>
        <source>Entry {seq}: its checkpoint is not signed by both over the journal before it as it stands.</source>
        <translation>{seq}. kayıt: denetim noktası, önceki kayıt defterinin bu hâli üzerinde iki tarafça imzalı değil.</translation>
    </message>
    <message>
        <source>Entry {seq}: the joint finding does not carry the signatures of both over its hash.</source>
        <translation>{seq}. kayıt: ortak bulgu, özeti üzerinde iki tarafın imzasını taşımıyor.</translation>
    </message>
    <message>
        <source>Entry {seq} ({kind}) takes an officer of each contingent; only {name} entered it.</source>
        <translation>{seq}. kayıt ({kind}) her birlikten bir subay gerektirir; yalnız {name} girmiş.</translation>
    </message>
    <message>
        <source>Entry {seq} bears no signature of {name}.</source>
        <translation>{seq}. kayıtta imza yok: {name}.</translation>
    </message>
    <message>
        <source>Entry {seq} is signed in the name of {name}, who is not an officer on record.</source>
        <translation>{seq}. kayıt, kayıtlı subay olmayan biri adına imzalı: {name}.</translation>
    </message>
    <message>
        <source>Entry {seq} is signed by {name}, whose service had ended.</source>
        <translation>{seq}. kayıt, görevi bitmiş biri tarafından imzalı: {name}.</translation>
    </message>
    <message>
        <source>From entry {seq} on no signature of {sides} fits, while those of {others} do.</source>
        <translation>{seq}. kayıttan sonra {sides} imzalarının hiçbiri uymuyor, {others} imzaları uyuyor.</translation>
    </message>
    <message>
        <source>From entry {seq} on no signature fits: what they were made over was changed.</source>
        <translation>{seq}. kayıttan sonra hiçbir imza uymuyor: imzalanan metin değiştirilmiş.</translation>
    </message>
    <message>
        <source>Entry {seq}: the signature of {name} does not fit it.</source>
        <translation>{seq}. kayıt: imza uymuyor ({name}).</translation>
    </message>
    <message>
        <source>Entries {detail} to {last} are missing.</source>
        <translation>Eksik kayıtlar: {detail}–{last}.</translation>
    </message>
    <message>
        <source>Entry {seq} is not as it was written: its text does not give its hash.</source>
        <translation>{seq}. kayıt yazıldığı gibi değil: metni özetini vermiyor.</translation>
    </message>
    <message>
        <source>Entry {seq} cannot be read.</source>
        <translation>{seq}. kayıt okunamıyor.</translation>
    </message>
    <message>
        <source>Entry {seq}: the column “{detail}” does not say what its signed text says.</source>
        <translation>{seq}. kayıt: “{detail}” sütunu imzalı metnin söylediğini söylemiyor.</translation>
    </message>
    <message>
        <source>The receipt of {entries} entries is not one of this centre, or a letter of it was typed wrongly.</source>
        <translation>{entries} kayıtlık makbuz bu merkezin değil ya da bir harfi yanlış yazılmış.</translation>
    </message>
    <message>
        <source>The receipt of {entries} entries is not signed by officers that this record knows.</source>
        <translation>{entries} kayıtlık makbuzu bu kayıtların tanıdığı subaylar imzalamamış.</translation>
    </message>
    <message>
        <source>A receipt names {entries} entries; the record has {count}. Its end was cut off, or an old copy was put in its place.</source>
        <translation>Bir makbuz {entries} kayıt gösteriyor; burada {count} kayıt var. Sonu kesilmiş ya da yerine eski bir kopya konmuş.</translation>
    </message>
    <message>
        <source>Entry {entries} does not end as its receipt says: the journal was rewritten at or before it.</source>
        <translation>{entries}. kayıt makbuzundaki gibi bitmiyor: kayıt defteri o kayıtta veya öncesinde yeniden yazılmış.</translation>
    </message>
    <message>
        <source>UAV re-tasking</source>
        <translation>İHA&apos;ya yeni görev</translation>
    </message>
    <message>
        <source>site visit</source>
        <translation>yerinde inceleme</translation>
    </message>
    <message>
        <source>call to a party</source>
        <translation>tarafa arama</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Yedekler…</translation>
    </message>
    <message>
        <source>Set up with both contingents…</source>
        <translation>İki birlikle kur…</translation>
    </message>
    <message>
        <source>The centre…</source>
        <translation>Merkez…</translation>
    </message>
    <message>
        <source>Officers and keys…</source>
        <translation>Subaylar ve anahtarlar…</translation>
    </message>
    <message>
        <source>Fold or unfold the filter</source>
        <translation>Süzgeci katla veya aç</translation>
    </message>
    <message>
        <source>Fold or unfold the details</source>
        <translation>Ayrıntıları katla veya aç</translation>
    </message>
    <message>
        <source>Verification task…</source>
        <translation>Doğrulama görevi…</translation>
    </message>
    <message>
        <source>Notify a party…</source>
        <translation>Bir tarafa tebliğ…</translation>
    </message>
    <message>
        <source>Mark as a duplicate of…</source>
        <translation>Mükerrer olarak işaretle…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Kapat…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri getir…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Oturum aç…</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>Ekranı kilitle</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oturumu kapat</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Gözlem kapsamı…</translation>
    </message>
    <message>
        <source>Tasks and notifications…</source>
        <translation>Görevler ve tebliğler…</translation>
    </message>
    <message>
        <source>Verification clock…</source>
        <translation>Doğrulama saati…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Devret…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message numerus="yes">
        <source>every {n} hours</source>
        <translation>
            <numerusform>{n} saatte bir</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>yalnız elle</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Bu klasördeki yedekler</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Klasör veya bellek</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Sıklık</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Saklanan</translation>
    </message>
    <message>
        <source>{when} · {size} MB · {name}</source>
        <translation>{when} · {size} MB · {name}</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or a stick: a backup beside the database dies with it.</source>
        <translation>Başka bir diskte klasör veya taşınabilir bellek seçin: veritabanının yanındaki yedek onunla birlikte yok olur.</translation>
    </message>
    <message>
        <source>There is no backup of this database in the folder yet.</source>
        <translation>Klasörde bu veritabanının henüz yedeği yok.</translation>
    </message>
    <message>
        <source>Each was verified after it was written. Restoring makes a new file; nothing is replaced.</source>
        <translation>Her biri yazıldıktan sonra doğrulandı. Geri getirme yeni bir dosya oluşturur; hiçbir dosyanın yerini almaz.</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Önce bir klasör seçin.</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>Önce listeden bir yedek seçin.</translation>
    </message>
    <message>
        <source>Folder or stick for backups</source>
        <translation>Yedekler için klasör veya bellek</translation>
    </message>
    <message>
        <source>Stopped. No backup was made.</source>
        <translation>Durduruldu. Yedek alınmadı.</translation>
    </message>
    <message>
        <source>{name} was written and verified.</source>
        <translation>{name} yazıldı ve doğrulandı.</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>Yeni bir dosyaya geri getir</translation>
    </message>
    <message>
        <source>Stopped. Nothing was restored.</source>
        <translation>Durduruldu. Hiçbir şey geri getirilmedi.</translation>
    </message>
    <message>
        <source>Restored as {name}, entry {number} of its journal.</source>
        <translation>{name} olarak geri getirildi; kendi kayıt defterinin {number}. kaydı.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Anlaşma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Yürürlük</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Madde ekle</translation>
    </message>
    <message>
        <source>Take the chosen one away</source>
        <translation>Seçileni çıkar</translation>
    </message>
    <message>
        <source>In the words of its text</source>
        <translation>Metnin sözleriyle</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maddeler</translation>
    </message>
    <message>
        <source>a new agreement</source>
        <translation>yeni bir anlaşma</translation>
    </message>
    <message>
        <source>Correct this mandate</source>
        <translation>Bu görev süresini düzelt</translation>
    </message>
    <message>
        <source>Extension, or a new mandate</source>
        <translation>Uzatma veya yeni görev süresi</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ne değişiyor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>bitişi yok</translation>
    </message>
    <message>
        <source>What it says, or rests on</source>
        <translation>Ne dediği veya dayanağı</translation>
    </message>
    <message>
        <source>Mandates on record</source>
        <translation>Kayıtlı görev süreleri</translation>
    </message>
    <message>
        <source>No mandate is on record.</source>
        <translation>Kayıtlı görev süresi yok.</translation>
    </message>
    <message>
        <source>Officers and their keys are changed by both contingents under Officers and keys.</source>
        <translation>Subaylar ve anahtarları, “Subaylar ve anahtarlar” altında iki birlikçe değiştirilir.</translation>
    </message>
    <message>
        <source>No officer is on record yet.</source>
        <translation>Henüz kayıtlı subay yok.</translation>
    </message>
    <message>
        <source>{role}, signs for the head</source>
        <translation>{role}, başkan adına imzalar</translation>
    </message>
    <message>
        <source>The first figures of the key</source>
        <translation>Anahtarın ilk haneleri</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Yeni nokta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>38T PK 774 383, or 40.0764 47.0815</source>
        <translation>38T PK 774 383 veya 40.0764 47.0815</translation>
    </message>
    <message>
        <source>Manned by</source>
        <translation>Mevcut</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ikisi</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Birlik</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>No post is on record.</source>
        <translation>Kayıtlı nokta yok.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>crew {n}</source>
        <translation>mevcut {n}</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} değiştir</translation>
    </message>
    <message>
        <source>Give up {name}</source>
        <translation>{name} kaldır</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name, {language}</source>
        <translation>Ad, {language}</translation>
    </message>
    <message>
        <source>Corners, one in each line</source>
        <translation>Köşeler, her satırda bir tane</translation>
    </message>
    <message>
        <source>A grid, or latitude and longitude</source>
        <translation>Kare veya enlem ve boylam</translation>
    </message>
    <message>
        <source>Incidents keep the sector they were entered with; what is derived from now on follows the new line.</source>
        <translation>Olaylar girildikleri sektörü korur; bundan sonra türetilenler yeni çizgiye uyar.</translation>
    </message>
    <message>
        <source>a new sector</source>
        <translation>yeni bir sektör</translation>
    </message>
    <message>
        <source>Change, both sign…</source>
        <translation>Değiştir, ikisi de imzalar…</translation>
    </message>
    <message>
        <source>Nothing is chosen to be changed.</source>
        <translation>Değiştirilecek bir şey seçilmedi.</translation>
    </message>
    <message>
        <source>Changed by both; entry {number} of the journal.</source>
        <translation>İki tarafça değiştirildi; kayıt defterinin {number}. kaydı.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Görev süresi</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sektörler</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Subaylar</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>This incident counts.</source>
        <translation>Bu olay sayılıyor.</translation>
    </message>
    <message>
        <source>An exercise has its invented officers, and no lock.</source>
        <translation>Tatbikatın kurgu subayları vardır, kilidi yoktur.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Oturum açan kimse yok.</translation>
    </message>
    <message>
        <source>This centre is not set up: entries are unsigned.</source>
        <translation>Bu merkez kurulmadı: girdiler imzasız.</translation>
    </message>
    <message>
        <source>This centre is set up.</source>
        <translation>Bu merkez kurulu.</translation>
    </message>
    <message>
        <source>The backup {name}</source>
        <translation>{name} yedeği</translation>
    </message>
    <message>
        <source>restored the incident</source>
        <translation>olayı geri getirdi</translation>
    </message>
    <message>
        <source>linked the incident with a larger one</source>
        <translation>olayı daha büyük bir olaya bağladı</translation>
    </message>
    <message>
        <source>graded a source report</source>
        <translation>bir kaynak raporunu derecelendirdi</translation>
    </message>
    <message>
        <source>made a source report void</source>
        <translation>bir kaynak raporunu geçersiz kıldı</translation>
    </message>
    <message>
        <source>opened the sealed assessment</source>
        <translation>mühürlü değerlendirmeyi açtı</translation>
    </message>
    <message>
        <source>made a task void</source>
        <translation>bir görevi geçersiz kıldı</translation>
    </message>
    <message>
        <source>{who} and {second}</source>
        <translation>{who} ve {second}</translation>
    </message>
    <message>
        <source>Tasks {n}</source>
        <translation>Görevler {n}</translation>
    </message>
    <message>
        <source>No task was given and no party was told anything yet.</source>
        <translation>Henüz görev verilmedi ve hiçbir tarafa tebliğ yapılmadı.</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>{span} gecikti</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>yapıldı {time}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span} kaldı</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>süre verilmedi</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>süre sonu {time}</translation>
    </message>
    <message>
        <source>{party} told</source>
        <translation>{party} bilgilendirildi</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>{span} bekliyor</translation>
    </message>
    <message>
        <source>answered after {span}</source>
        <translation>{span} sonra yanıtlandı</translation>
    </message>
    <message>
        <source>Handed over {time}, {initials}</source>
        <translation>Devir {time}, {initials}</translation>
    </message>
    <message>
        <source>Open then: {tasks} tasks, {overdue} of them overdue; {answers} answers waited for; {reports} reports without an incident; {drafts} drafts.</source>
        <translation>O anda açık: {tasks} görev, bunların {overdue} tanesi gecikmiş; beklenen yanıt {answers}; olaysız rapor {reports}; taslak {drafts}.</translation>
    </message>
    <message>
        <source>Tasks open (Ctrl+T)</source>
        <translation>Açık görevler (Ctrl+T)</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Geciken görevler</translation>
    </message>
    <message>
        <source>Answers waited for</source>
        <translation>Beklenen yanıtlar</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Bu adla bir şey yok</translation>
    </message>
    <message>
        <source>{n} asked</source>
        <translation>{n} koşul</translation>
    </message>
    <message>
        <source>Match this report with {serial}</source>
        <translation>Bu raporu {serial} ile eşle</translation>
    </message>
    <message>
        <source>Mark {serial} as a duplicate</source>
        <translation>{serial} kaydını mükerrer olarak işaretle</translation>
    </message>
    <message>
        <source>Both stay in the record and can be found; the other one is counted.</source>
        <translation>İkisi de kayıtta kalır ve bulunabilir; öbürü sayılır.</translation>
    </message>
    <message>
        <source>Mark as a duplicate…</source>
        <translation>Mükerrer olarak işaretle…</translation>
    </message>
    <message>
        <source>Restore {serial}</source>
        <translation>{serial} kaydını geri getir</translation>
    </message>
    <message>
        <source>It counts again, with the status it had before.</source>
        <translation>Önceki durumuyla yeniden sayılır.</translation>
    </message>
    <message>
        <source>Close {serial}</source>
        <translation>{serial} kaydını kapat</translation>
    </message>
    <message>
        <source>The signed finding stays as it is. Opening the incident again takes a new finding.</source>
        <translation>İmzalı bulgu olduğu gibi kalır. Olayı yeniden açmak yeni bir bulgu gerektirir.</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Nedenini birkaç sözcükle belirtin</translation>
    </message>
    <message>
        <source>It takes two people, one of each contingent.</source>
        <translation>Her birlikten bir kişi olmak üzere iki kişi gerekir.</translation>
    </message>
    <message>
        <source>Serial of the other incident</source>
        <translation>Öbür olayın seri numarası</translation>
    </message>
    <message>
        <source>Say which incident it is a duplicate of.</source>
        <translation>Hangi olayın mükerreri olduğunu belirtin.</translation>
    </message>
    <message>
        <source>There is no incident {serial} here. Check the serial.</source>
        <translation>Burada {serial} numaralı olay yok. Seri numarasını denetleyin.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Çıkış</translation>
    </message>
    <message>
        <source>Void, both sign…</source>
        <translation>Geçersiz kıl, ikisi de imzalar…</translation>
    </message>
    <message>
        <source>Void this line…</source>
        <translation>Bu satırı geçersiz kıl…</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Satır seçilmedi.</translation>
    </message>
    <message>
        <source>Void line {number}</source>
        <translation>{number}. satırı geçersiz kıl</translation>
    </message>
    <message>
        <source>Line {number} of the watch log</source>
        <translation>Nöbet günlüğünün {number}. satırı</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>Geçersiz: {reason}</translation>
    </message>
    <message>
        <source>The report was matched with {serial}.</source>
        <translation>Rapor {serial} ile eşlendi.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Geldi</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Gitti</translation>
    </message>
    <message>
        <source>{panel}: click to open it</source>
        <translation>{panel}: açmak için tıklayın</translation>
    </message>
    <message>
        <source>Keep it open beside the others</source>
        <translation>Diğerlerinin yanında açık tut</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Fold it up to the edge</source>
        <translation>Kenara katla</translation>
    </message>
    <message>
        <source>The mandate has no end</source>
        <translation>Görev süresinin bitişi yok</translation>
    </message>
    <message numerus="yes">
        <source>The mandate ended {n} days ago</source>
        <translation>
            <numerusform>Görev süresi {n} gün önce doldu</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandate ends today</source>
        <translation>Görev süresi bugün doluyor</translation>
    </message>
    <message numerus="yes">
        <source>{n} days of the mandate are left</source>
        <translation>
            <numerusform>Görev süresinin bitmesine {n} gün var</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandate over for {n} d</source>
        <translation>Görev süresi {n} g önce doldu</translation>
    </message>
    <message>
        <source>Mandate {n} d left</source>
        <translation>Görev süresi: {n} g</translation>
    </message>
    <message>
        <source>void, duplicate</source>
        <translation>geçersiz, mükerrer</translation>
    </message>
    <message>
        <source>{name} is at this desk now.</source>
        <translation>Bu masada şimdi {name} var.</translation>
    </message>
    <message>
        <source>Sealed assessments opened, now that the other side has filed: {count}.</source>
        <translation>Öbür taraf da sunduğu için açılan mühürlü değerlendirme sayısı: {count}.</translation>
    </message>
    <message>
        <source>none chosen yet</source>
        <translation>henüz seçilmedi</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Yer seç…</translation>
    </message>
    <message>
        <source>For the head of this contingent alone: type, while the others look away.</source>
        <translation>Yalnız bu birliğin başkanı içindir: öbürleri bakmazken yazın.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rütbe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Parola, yeniden</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Anahtar dosyası</translation>
    </message>
    <message>
        <source>The key file goes to a stick or folder that only this contingent has. The password opens the key of the head and, until it gets one of its own, the key of the contingent. At least {count} characters; nobody can look it up or reset it.</source>
        <translation>Anahtar dosyası yalnız bu birlikte bulunan bir belleğe ya da klasöre konur. Parola başkanın anahtarını ve kendi parolasını alana dek birliğin anahtarını açar. En az {count} karakter; kimse onu öğrenemez ya da sıfırlayamaz.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Ad eksik.</translation>
    </message>
    <message>
        <source>The initials are missing.</source>
        <translation>Paraf eksik.</translation>
    </message>
    <message>
        <source>At least {count} characters.</source>
        <translation>En az {count} karakter.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>İkisi aynı değil.</translation>
    </message>
    <message>
        <source>Choose where the key file goes.</source>
        <translation>Anahtar dosyasının yerini seçin.</translation>
    </message>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The other contingent keeps its key file in this folder. Choose another.</source>
        <translation>Öbür birlik anahtar dosyasını bu klasörde saklıyor. Başkasını seçin.</translation>
    </message>
    <message>
        <source>Where {code} keeps its key file</source>
        <translation>{code} birliğinin anahtar dosyasının yeri</translation>
    </message>
    <message>
        <source>Put an officer on record</source>
        <translation>Bir subayı kaydet</translation>
    </message>
    <message>
        <source>The officer types the new password. The key of the contingent certifies who they are.</source>
        <translation>Yeni parolayı subay yazar. Kim olduğunu birliğin anahtarı onaylar.</translation>
    </message>
    <message>
        <source>Change an officer</source>
        <translation>Bir subayı değiştir</translation>
    </message>
    <message>
        <source>The key of the contingent certifies it anew.</source>
        <translation>Birliğin anahtarı bunu yeniden onaylar.</translation>
    </message>
    <message>
        <source>End the service of an officer</source>
        <translation>Bir subayın görevini sonlandır</translation>
    </message>
    <message>
        <source>They stay on record with all they entered, and can sign in no more.</source>
        <translation>Girdikleriyle birlikte kayıtta kalır, artık oturum açamaz.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>It is signed for with the old key; what was signed before stays good.</source>
        <translation>Eski anahtarla imzalanır; önce imzalananlar geçerli kalır.</translation>
    </message>
    <message>
        <source>New key in the place of a lost one</source>
        <translation>Kayıp anahtarın yerine yeni anahtar</translation>
    </message>
    <message>
        <source>You sign for it, for your contingent. The officer types the new password.</source>
        <translation>Birliğiniz adına siz imzalarsınız. Yeni parolayı subay yazar.</translation>
    </message>
    <message>
        <source>New key of the contingent</source>
        <translation>Birliğin yeni anahtarı</translation>
    </message>
    <message>
        <source>The old key signs it, and it certifies every officer anew.</source>
        <translation>Onu eski anahtar imzalar; o da her subayı yeniden onaylar.</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Başka parola</translation>
    </message>
    <message>
        <source>It opens the same key. It is changed in this key file alone, not in copies of it.</source>
        <translation>Aynı anahtarı açar. Yalnız bu anahtar dosyasında değişir, kopyalarında değişmez.</translation>
    </message>
    <message>
        <source>Another password for the key of the contingent</source>
        <translation>Birliğin anahtarı için başka parola</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Devam…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Signs findings for the head</source>
        <translation>Bulguları başkan adına imzalar</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Şimdiki parola</translation>
    </message>
    <message>
        <source>Password of the contingent&apos;s key</source>
        <translation>Birlik anahtarının parolası</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Yeni parola, yeniden</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Görev seçin</translation>
    </message>
    <message>
        <source>Choose the key file of {code}.</source>
        <translation>{code} birliğinin anahtar dosyasını seçin.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Bu eksik.</translation>
    </message>
    <message>
        <source>Key file of {code}</source>
        <translation>{code} anahtar dosyası</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kilitli</translation>
    </message>
    <message>
        <source>{name} is at this desk. The password opens it again.</source>
        <translation>Bu masada {name} var. Parola ekranı yeniden açar.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Another officer takes the desk over…</source>
        <translation>Masayı başka bir subay devralıyor…</translation>
    </message>
    <message>
        <source>Whoever signs in takes the desk over. Forms of the officer before are closed and kept as drafts.</source>
        <translation>Oturum açan masayı devralır. Önceki subayın formları kapatılır ve taslak olarak saklanır.</translation>
    </message>
    <message>
        <source>Entries are unsigned: the name is what this station was told.</source>
        <translation>Girdiler imzasız: ad, bu bilgisayara söylenendir.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Nobody is signed in: the record can be read, and nothing entered.</source>
        <translation>Oturum açan yok: kayıt okunabilir, girdi yapılamaz.</translation>
    </message>
    <message>
        <source>Put on record…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>End service…</source>
        <translation>Görevi sonlandır…</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Yeni anahtar…</translation>
    </message>
    <message>
        <source>Key lost…</source>
        <translation>Anahtar kayıp…</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>Parola…</translation>
    </message>
    <message>
        <source>New key of the contingent…</source>
        <translation>Birliğin yeni anahtarı…</translation>
    </message>
    <message>
        <source>Its password…</source>
        <translation>Onun parolası…</translation>
    </message>
    <message>
        <source>Officers and keys</source>
        <translation>Subaylar ve anahtarlar</translation>
    </message>
    <message>
        <source>Each contingent names its own officers; every change is signed by an officer of each.</source>
        <translation>Her birlik kendi subaylarını belirler; her değişikliği her ikisinden birer subay imzalar.</translation>
    </message>
    <message>
        <source>Officers of {code}</source>
        <translation>{code} subayları</translation>
    </message>
    <message>
        <source>Key of {code}: {key} …</source>
        <translation>{code} anahtarı: {key} …</translation>
    </message>
    <message>
        <source>An exercise has its invented officers; they do not change.</source>
        <translation>Tatbikatın kurgu subayları vardır; değişmezler.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Oturum açan kimse yok. Önce oturum açın.</translation>
    </message>
    <message>
        <source>This is done while an officer of {code} is at the desk.</source>
        <translation>Bu, masada {code} birliğinden bir subay varken yapılır.</translation>
    </message>
    <message>
        <source>Choose an officer first.</source>
        <translation>Önce bir subay seçin.</translation>
    </message>
    <message>
        <source>Only the officer at the desk does this, for themselves.</source>
        <translation>Bunu yalnız masadaki subay, kendisi için yapar.</translation>
    </message>
    <message>
        <source>A lost key is replaced by another head or administrator of the contingent.</source>
        <translation>Kayıp anahtarı birliğin başka bir başkanı ya da yöneticisi yeniler.</translation>
    </message>
    <message>
        <source>signs for the head</source>
        <translation>başkan adına imzalar</translation>
    </message>
    <message>
        <source>left: {reason}</source>
        <translation>ayrıldı: {reason}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Subay</translation>
    </message>
    <message>
        <source>Choose an officer</source>
        <translation>Subay seçin</translation>
    </message>
    <message>
        <source>Say who you are.</source>
        <translation>Kim olduğunuzu belirtin.</translation>
    </message>
    <message>
        <source>Choose an officer.</source>
        <translation>Bir subay seçin.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Parolayı yazın.</translation>
    </message>
    <message>
        <source>Void a source report</source>
        <translation>Bir kaynak raporunu geçersiz kıl</translation>
    </message>
    <message>
        <source>Correct an incident with a signed finding</source>
        <translation>İmzalı bulgusu olan bir olayı düzelt</translation>
    </message>
    <message>
        <source>Link an incident with a signed finding</source>
        <translation>İmzalı bulgusu olan bir olayı bağla</translation>
    </message>
    <message>
        <source>Void an incident</source>
        <translation>Bir olayı geçersiz kıl</translation>
    </message>
    <message>
        <source>Mark an incident as a duplicate</source>
        <translation>Bir olayı mükerrer olarak işaretle</translation>
    </message>
    <message>
        <source>Restore an incident</source>
        <translation>Bir olayı geri getir</translation>
    </message>
    <message>
        <source>Close an incident</source>
        <translation>Bir olayı kapat</translation>
    </message>
    <message>
        <source>Sign the joint finding</source>
        <translation>Ortak bulguyu imzala</translation>
    </message>
    <message>
        <source>Void a line of the watch log</source>
        <translation>Nöbet günlüğünden bir satırı geçersiz kıl</translation>
    </message>
    <message>
        <source>Hand the watch over</source>
        <translation>Nöbeti devret</translation>
    </message>
    <message>
        <source>Sign a checkpoint of the journal</source>
        <translation>Kayıt defterinin bir denetim noktasını imzala</translation>
    </message>
    <message>
        <source>Void an attachment</source>
        <translation>Bir eki geçersiz kıl</translation>
    </message>
    <message>
        <source>Change a post</source>
        <translation>Bir gözlem noktasını değiştir</translation>
    </message>
    <message>
        <source>Change the agreement</source>
        <translation>Anlaşmayı değiştir</translation>
    </message>
    <message>
        <source>Change the mandate</source>
        <translation>Görev süresini değiştir</translation>
    </message>
    <message>
        <source>Change the sectors</source>
        <translation>Sektörleri değiştir</translation>
    </message>
    <message>
        <source>Put a new key of an officer on record</source>
        <translation>Bir subayın yeni anahtarını kaydet</translation>
    </message>
    <message>
        <source>Put a new key of a contingent on record</source>
        <translation>Bir birliğin yeni anahtarını kaydet</translation>
    </message>
    <message>
        <source>Restore the record from a backup</source>
        <translation>Kayıtları yedekten geri getir</translation>
    </message>
    <message>
        <source>This takes two people, one of each contingent. Both are kept with it.</source>
        <translation>Bunun için her birlikten bir kişi gerekir. İkisi de kayda geçer.</translation>
    </message>
    <message>
        <source>signed in at this desk</source>
        <translation>bu masada oturum açık</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>bu masada</translation>
    </message>
    <message>
        <source>Sign for {code}</source>
        <translation>{code} adına imzala</translation>
    </message>
    <message>
        <source>{role}: not the one for this</source>
        <translation>{role}: bu iş için değil</translation>
    </message>
    <message>
        <source>{code} agrees</source>
        <translation>{code} kabul ediyor</translation>
    </message>
    <message>
        <source>Set up with both contingents</source>
        <translation>İki birlikle kurulum</translation>
    </message>
    <message>
        <source>Until now every entry of this centre is unsigned. From the set-up on each is signed by its officer.</source>
        <translation>Şimdiye dek bu merkezin her girdisi imzasız. Kurulumdan sonra her birini subayı imzalar.</translation>
    </message>
    <message>
        <source>Both heads sit here together. Each gives a name and a password and gets a key file: the key of the contingent and the key of its head. Each contingent keeps its own and never gives it away.</source>
        <translation>İki başkan burada birlikte oturur. Her biri ad ve parola verir, bir anahtar dosyası alır: birliğin anahtarı ve başkanının anahtarı. Her birlik kendininkini saklar ve kimseye vermez.</translation>
    </message>
    <message>
        <source>Voiding, restoring, findings and changes of officers and keys then take an officer of each contingent. Neither can change the record alone without the other being able to see it.</source>
        <translation>Geçersiz kılma, geri getirme, bulgular ile subay ve anahtar değişiklikleri artık her birlikten bir subay gerektirir. Hiçbiri, öbürü göremeden kaydı tek başına değiştiremez.</translation>
    </message>
    <message>
        <source>It is done once. Nothing is written before both have agreed on the last page.</source>
        <translation>Bir kez yapılır. Son sayfada ikisi de kabul edene dek hiçbir şey yazılmaz.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Yazılacaklar</translation>
    </message>
    <message>
        <source>One entry, signed by both heads, and two key files.</source>
        <translation>İki başkanın imzaladığı bir girdi ve iki anahtar dosyası.</translation>
    </message>
    <message>
        <source>The centre is set up</source>
        <translation>Merkez kuruldu</translation>
    </message>
    <message>
        <source>Each contingent makes a copy of its key file now and locks it away apart from the first.</source>
        <translation>Her birlik şimdi anahtar dosyasının bir kopyasını alır ve ilkinden ayrı bir yerde kilit altında tutar.</translation>
    </message>
    <message>
        <source>Next, sign in and put the other officers on record (Centre, Officers and keys): a second head or an administrator of each contingent first, who can replace a key that is lost.</source>
        <translation>Sonra oturum açıp öbür subayları kaydedin (Merkez, Subaylar ve anahtarlar): önce her birlikten, kayıp anahtarı yenileyebilecek ikinci bir başkan ya da yönetici.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Başla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Both have to agree.</source>
        <translation>İkisi de kabul etmeli.</translation>
    </message>
    <message>
        <source>Key file {path}</source>
        <translation>Anahtar dosyası {path}</translation>
    </message>
    <message>
        <source>Sign in for {code}</source>
        <translation>{code} için oturum aç</translation>
    </message>
    <message>
        <source>These officers are invented. Choose whom you play; it takes no password.</source>
        <translation>Bu subaylar kurgudur. Kimi oynayacağınızı seçin; parola gerekmez.</translation>
    </message>
    <message>
        <source>What you enter is signed with your key, which is in the key file of your contingent.</source>
        <translation>Girdikleriniz anahtarınızla imzalanır; anahtar birliğinizin anahtar dosyasındadır.</translation>
    </message>
    <message>
        <source>Another officer…</source>
        <translation>Başka subay…</translation>
    </message>
    <message>
        <source>Hand the watch over…</source>
        <translation>Nöbeti devret…</translation>
    </message>
    <message>
        <source>No change of shift</source>
        <translation>Nöbet değişimi yok</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Kur…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Choose which invented officer you play: until then you only read.</source>
        <translation>Hangi kurgu subayı oynayacağınızı seçin: o zamana dek yalnız okursunuz.</translation>
    </message>
    <message>
        <source>This centre is new: once both contingents have set it up, every entry is signed.</source>
        <translation>Bu merkez yeni: iki birlik onu kurunca her girdi imzalanır.</translation>
    </message>
    <message>
        <source>{name} has taken the desk over from {before}.</source>
        <translation>{name}, masayı {before} adlı subaydan devraldı.</translation>
    </message>
    <message>
        <source>Panels folded up</source>
        <translation>Katlanmış bölmeler</translation>
    </message>
    <message>
        <source>Folder last chosen for a file</source>
        <translation>Bir dosya için son seçilen klasör</translation>
    </message>
    <message>
        <source>Hours between two backups</source>
        <translation>İki yedek arasındaki saat</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Saklanan yedek sayısı</translation>
    </message>
    <message>
        <source>Key file of a contingent</source>
        <translation>Bir birliğin anahtar dosyası</translation>
    </message>
    <message>
        <source>Minutes until the screen locks</source>
        <translation>Ekran kilitlenene dek dakika</translation>
    </message>
    <message>
        <source>Officer chosen in the exercise</source>
        <translation>Tatbikatta seçilen subay</translation>
    </message>
    <message>
        <source>Back to {centre}</source>
        <translation>{centre}: geri dön</translation>
    </message>
    <message>
        <source>{action} (Esc)</source>
        <translation>{action} (Esc)</translation>
    </message>
    <message>
        <source>The watch that is running (Ctrl+H hands it over)</source>
        <translation>Süren nöbet (Ctrl+H devreder)</translation>
    </message>
    <message>
        <source>How long each side usually takes from the first entry to its view</source>
        <translation>Her tarafın ilk kayıttan kendi görüşüne dek genellikle ne kadar sürdüğü</translation>
    </message>
    <message>
        <source>Not set up: entries are unsigned</source>
        <translation>Kurulmadı: girdiler imzasız</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Henüz yedek yok</translation>
    </message>
    <message>
        <source>Backup {age} ago</source>
        <translation>Yedek {age} önce</translation>
    </message>
    <message>
        <source>When the last backup was made (Centre, Backups…)</source>
        <translation>Son yedeğin alındığı zaman (Merkez, Yedekler…)</translation>
    </message>
    <message>
        <source>No watch on record</source>
        <translation>Kayıtlı nöbet yok</translation>
    </message>
    <message>
        <source>Median {left} {left_time} · {right} {right_time}</source>
        <translation>Ortanca {left} {left_time} · {right} {right_time}</translation>
    </message>
    <message>
        <source>Incidents and events</source>
        <translation>Olaylar ve referans olaylar</translation>
    </message>
    <message>
        <source>Reference events</source>
        <translation>Referans olaylar</translation>
    </message>
    <message>
        <source>Verification clock</source>
        <translation>Doğrulama saati</translation>
    </message>
    <message>
        <source>what waits for whom, and since when</source>
        <translation>kimi ne bekliyor, ne zamandan beri</translation>
    </message>
    <message>
        <source>No incident waits for this side.</source>
        <translation>Bu tarafı bekleyen olay yok.</translation>
    </message>
    <message>
        <source>Choose this incident</source>
        <translation>Bu olayı seç</translation>
    </message>
    <message>
        <source>Show all of them in the list</source>
        <translation>Hepsini listede göster</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message>
        <source>{n} waiting, the oldest {span}</source>
        <translation>{n} bekliyor, en eskisi {span}</translation>
    </message>
    <message>
        <source>No assessment in the last {days} days</source>
        <translation>Son {days} günde değerlendirme yok</translation>
    </message>
    <message>
        <source>Median {span} from the first entry to this side&apos;s assessment, {n} incidents in {days} days</source>
        <translation>İlk kayıttan bu tarafın değerlendirmesine ortanca {span}; {days} günde {n} olay</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>Şu anda sürenler</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Gözlem kapsamı</translation>
    </message>
    <message>
        <source>what was watched, by what, and what was not</source>
        <translation>neyin neyle gözlendiği, neyin gözlenmediği</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Önceki gün</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Sonraki gün</translation>
    </message>
    <message>
        <source>Nothing is being watched as far as the record says. Start a stretch above.</source>
        <translation>Kayda göre şu anda hiçbir şey gözlenmiyor. Yukarıda bir kesit başlatın.</translation>
    </message>
    <message numerus="yes">
        <source>{n} stretches</source>
        <translation>
            <numerusform>{n} kesit</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has not begun.</source>
        <translation>Bu gün henüz başlamadı.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Şimdi bitir</translation>
    </message>
    <message>
        <source>{sector}: {watched} of {asked} h watched</source>
        <translation>{sector}: {asked} saatin {watched} saati gözlendi</translation>
    </message>
    <message>
        <source>The stretch was entered.</source>
        <translation>Kesit kaydedildi.</translation>
    </message>
    <message>
        <source>The stretch was ended.</source>
        <translation>Kesit bitirildi.</translation>
    </message>
    <message>
        <source>The stretch was corrected; the history keeps both.</source>
        <translation>Kesit düzeltildi; geçmiş ikisini de saklar.</translation>
    </message>
    <message>
        <source>The stretch counts no more; the history keeps it.</source>
        <translation>Kesit artık sayılmaz; geçmişte kalır.</translation>
    </message>
    <message>
        <source>Officers on watch, {contingent}</source>
        <translation>Nöbetteki subaylar, {contingent}</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Adlar, virgülle ayrılmış</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>kayıt yok</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sürüyor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Açık olanlar</translation>
    </message>
    <message>
        <source>The watch that goes</source>
        <translation>Giden nöbet</translation>
    </message>
    <message>
        <source>The next watch</source>
        <translation>Sonraki nöbet</translation>
    </message>
    <message>
        <source>What the next watch has to know</source>
        <translation>Sonraki nöbetin bilmesi gerekenler</translation>
    </message>
    <message>
        <source>Begin a watch</source>
        <translation>Nöbet başlat</translation>
    </message>
    <message>
        <source>no watch is on record as running</source>
        <translation>kayıtta süren bir nöbet yok</translation>
    </message>
    <message>
        <source>Begin the watch</source>
        <translation>Nöbeti başlat</translation>
    </message>
    <message>
        <source>read through by both, initialled by both</source>
        <translation>ikisi de okur, ikisi de paraf atar</translation>
    </message>
    <message>
        <source>Hand over, both sign…</source>
        <translation>Devret, ikisi de imzalar…</translation>
    </message>
    <message>
        <source>Since {time} ({span})
{left}  {left_names}
{right}  {right_names}</source>
        <translation>{time} tarihinden beri ({span})
{left}  {left_names}
{right}  {right_names}</translation>
    </message>
    <message>
        <source>The watch before was handed over {time}, initialled {left} and {right}.</source>
        <translation>Önceki nöbet {time} devredildi; paraflar: {left} ve {right}.</translation>
    </message>
    <message>
        <source>Name at least one officer of each side for the next watch.</source>
        <translation>Sonraki nöbet için her taraftan en az bir subay belirtin.</translation>
    </message>
    <message>
        <source>The watch since {time}</source>
        <translation>{time} başlayan nöbet</translation>
    </message>
    <message>
        <source>Enter as sent</source>
        <translation>Gönderildi olarak kaydet</translation>
    </message>
    <message>
        <source>Notify a party</source>
        <translation>Bir tarafa tebliğ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderildi</translation>
    </message>
    <message>
        <source>What the party is told</source>
        <translation>Tarafa ne bildirildi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Waiting for the assessment of {contingent}</source>
        <translation>{contingent} değerlendirmesini bekleyenler</translation>
    </message>
    <message>
        <source>Assessed by both, waiting for the joint finding</source>
        <translation>İki tarafça değerlendirilmiş, ortak bulguyu bekleyenler</translation>
    </message>
    <message>
        <source>{n}, {late} overdue</source>
        <translation>{n}, {late} gecikmiş</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Waiting at the desk</source>
        <translation>Masada bekleyenler</translation>
    </message>
    <message>
        <source>Watched since the watch began</source>
        <translation>Nöbet başından beri gözlenen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>ve {n} tane daha</translation>
    </message>
    <message>
        <source>Drafts of this station, not entered</source>
        <translation>Bu bilgisayarın girilmemiş taslakları</translation>
    </message>
    <message>
        <source>Sealed assessments of {contingent}</source>
        <translation>{contingent} mühürlü değerlendirmeleri</translation>
    </message>
    <message>
        <source>{watched} of {asked} h</source>
        <translation>{watched} / {asked} sa</translation>
    </message>
    <message>
        <source>{n} h denied</source>
        <translation>{n} sa reddedildi</translation>
    </message>
    <message>
        <source>{n} h jammed</source>
        <translation>{n} sa karıştırıldı</translation>
    </message>
    <message>
        <source>{n} h out of order</source>
        <translation>{n} sa arızalı</translation>
    </message>
    <message>
        <source>not watched now</source>
        <translation>şu an gözlenmiyor</translation>
    </message>
    <message>
        <source>watched now</source>
        <translation>şu an gözleniyor</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Yanıt zamanı</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Gözleyen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Görüş</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Düzeltmenin gerekçesi</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Şimdi başlat</translation>
    </message>
    <message>
        <source>Enter as written</source>
        <translation>Yazıldığı gibi gir</translation>
    </message>
    <message>
        <source>Take out of the count</source>
        <translation>Sayımdan çıkar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Görevi ver</translation>
    </message>
    <message>
        <source>Verification task</source>
        <translation>Doğrulama görevi</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Kim yapacak</translation>
    </message>
    <message>
        <source>OP 3, UAV watch, liaison …</source>
        <translation>OP 3, İHA nöbeti, irtibat …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Süre sonu</translation>
    </message>
    <message>
        <source>+6h, 1800D or 241800D</source>
        <translation>+6h, 1800D veya 241800D</translation>
    </message>
    <message>
        <source>What is to be found out?</source>
        <translation>Ne öğrenilecek?</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>herkesin</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Yeni görev…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Tebliğler</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ne bulundu</translation>
    </message>
    <message>
        <source>Enter result</source>
        <translation>Sonucu gir</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ne yanıt verildi</translation>
    </message>
    <message>
        <source>Enter answer</source>
        <translation>Yanıtı gir</translation>
    </message>
    <message>
        <source>Tasks and notifications</source>
        <translation>Görevler ve tebliğler</translation>
    </message>
    <message>
        <source>what is owed, and by when</source>
        <translation>ne borçlu olunduğu ve ne zamana dek</translation>
    </message>
    <message>
        <source>Nothing is listed here.</source>
        <translation>Burada kayıt yok.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Bekleyen iş yok.</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>Sonuç…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Yanıt…</translation>
    </message>
    <message>
        <source>Write down what was found.</source>
        <translation>Ne bulunduğunu yazın.</translation>
    </message>
    <message>
        <source>The result was entered.</source>
        <translation>Sonuç kaydedildi.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>The answer was entered.</source>
        <translation>Yanıt kaydedildi.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>for {serial}</source>
        <translation>{serial} için</translation>
    </message>
    <message>
        <source>The content of this attachment is not what was taken in (SHA-256 {digest} …). It is not shown or saved. Verify the record, and bring the file back from a backup.</source>
        <translation>Bu ekin içeriği, alınan içerik değil (SHA-256 {digest} …). Gösterilmez ve kaydedilmez. Kayıtları doğrulayın ve dosyayı bir yedekten geri getirin.</translation>
    </message>
    <message>
        <source>The time of capture lies ahead. Correct it.</source>
        <translation>Çekim zamanı gelecekte. Düzeltin.</translation>
    </message>
    <message>
        <source>This attachment is void already. Reload the list.</source>
        <translation>Bu ek zaten geçersiz. Listeyi yenileyin.</translation>
    </message>
    <message>
        <source>This report is void: nothing is attached to it any more.</source>
        <translation>Bu rapor geçersiz: artık ona bir şey eklenmez.</translation>
    </message>
    <message>
        <source>Say whether it happened: yes, no, or undecided.</source>
        <translation>Olup olmadığını belirtin: evet, hayır veya kararsız.</translation>
    </message>
    <message>
        <source>Say whether it broke the agreement: yes, no, or undecided.</source>
        <translation>Anlaşmayı ihlal edip etmediğini belirtin: evet, hayır veya kararsız.</translation>
    </message>
    <message>
        <source>Say how sure your contingent is, 1 to 5.</source>
        <translation>Birliğinizin ne kadar emin olduğunu belirtin, 1–5.</translation>
    </message>
    <message>
        <source>Choose whether it is filed sealed or open.</source>
        <translation>Mühürlü mü açık mı sunulacağını seçin.</translation>
    </message>
    <message>
        <source>Say where it stands: a grid, or latitude and longitude.</source>
        <translation>Yerini yazın: kare veya enlem ve boylam.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Yargı</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Dayanağı</translation>
    </message>
    <message>
        <source>Source reports</source>
        <translation>Kaynak raporları</translation>
    </message>
    <message>
        <source>In words, in {language}</source>
        <translation>Metin ({language})</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Beyan</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Sunuş</translation>
    </message>
    <message>
        <source>looked into, and not established</source>
        <translation>araştırıldı, belirlenemedi</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>Sealed, the other contingent sees only that yours is filed, until theirs is filed too; nobody can change it meanwhile unnoticed.</source>
        <translation>Mühürlüyken öbür birlik, kendisi de sunana dek yalnız sizinkinin sunulduğunu görür; bu arada kimse onu fark edilmeden değiştiremez.</translation>
    </message>
    <message>
        <source>Assessment of {code}</source>
        <translation>{code} değerlendirmesi</translation>
    </message>
    <message>
        <source>{serial} · version {version}</source>
        <translation>{serial} · sürüm {version}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Deliller</translation>
    </message>
    <message>
        <source>Our version {n}</source>
        <translation>Bizim {n}. sürümümüz</translation>
    </message>
    <message>
        <source>The other contingent has filed; what it says is not shown here.</source>
        <translation>Öbür birlik sundu; ne dediği burada gösterilmez.</translation>
    </message>
    <message>
        <source>{article}, no longer in force</source>
        <translation>{article}, artık yürürlükte değil</translation>
    </message>
    <message>
        <source>The watch was handed over.</source>
        <translation>Nöbet devredildi.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Choose the result that both sign.</source>
        <translation>İki tarafın imzalayacağı sonucu seçin.</translation>
    </message>
    <message>
        <source>The two differ on whether it happened. Settle that first, or choose another result.</source>
        <translation>İki taraf, olup olmadığı konusunda farklı. Önce bunu karara bağlayın veya başka bir sonuç seçin.</translation>
    </message>
    <message>
        <source>assessment, readable to its own contingent</source>
        <translation>değerlendirme, yalnız kendi birliğince okunur</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Değerlendir…</translation>
    </message>
    <message>
        <source>Joint finding…</source>
        <translation>Ortak bulgu…</translation>
    </message>
    <message>
        <source>There is neither a file nor a picture on the clipboard. Copy one first, then paste again.</source>
        <translation>Panoda ne dosya ne resim var. Önce birini kopyalayın, sonra yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>No file yet. Files can be dropped here.</source>
        <translation>Henüz dosya yok. Dosyalar buraya bırakılabilir.</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>{name} dosyasını listeden çıkar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Attachments {n}</source>
        <translation>Ekler {n}</translation>
    </message>
    <message>
        <source>Nothing is attached. Files can be dropped here.</source>
        <translation>Ek yok. Dosyalar buraya bırakılabilir.</translation>
    </message>
    <message>
        <source>{time} by {name}</source>
        <translation>{time}, {name}</translation>
    </message>
    <message>
        <source>attached a file</source>
        <translation>bir dosya ekledi</translation>
    </message>
    <message>
        <source>saved a copy of an attachment</source>
        <translation>bir ekin kopyasını kaydetti</translation>
    </message>
    <message>
        <source>made an attachment void</source>
        <translation>bir eki geçersiz kıldı</translation>
    </message>
    <message>
        <source>file</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>Result that both sign</source>
        <translation>İki tarafın imzaladığı sonuç</translation>
    </message>
    <message>
        <source>Two assessments</source>
        <translation>İki değerlendirme</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Beyanlar</translation>
    </message>
    <message>
        <source>Finding in words, in {language}</source>
        <translation>Bulgu metni ({language})</translation>
    </message>
    <message>
        <source>Dissent of {code}</source>
        <translation>{code} karşı görüşü</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>Karşı görüşler</translation>
    </message>
    <message>
        <source>into the finding</source>
        <translation>bulguda</translation>
    </message>
    <message>
        <source>The two differ here</source>
        <translation>İkisi burada farklı</translation>
    </message>
    <message>
        <source>{name}: what goes into the finding</source>
        <translation>{name}: bulguya geçecek değer</translation>
    </message>
    <message>
        <source>Both values are kept unless both sides settle on one of them</source>
        <translation>İki taraf birinde karar kılmadıkça iki değer de saklanır</translation>
    </message>
    <message>
        <source>both values</source>
        <translation>her iki değer</translation>
    </message>
    <message>
        <source>as {code} says</source>
        <translation>{code} değeri</translation>
    </message>
    <message>
        <source>{code} assessment</source>
        <translation>{code} değerlendirmesi</translation>
    </message>
    <message>
        <source>not filed yet</source>
        <translation>henüz sunulmadı</translation>
    </message>
    <message>
        <source>filed {at}, sealed</source>
        <translation>{at} sunuldu, mühürlü</translation>
    </message>
    <message>
        <source>filed {at} · {name} · version {n}</source>
        <translation>{at} sunuldu · {name} · sürüm {n}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapor</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>sürüm {n}</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Karşı görüş</translation>
    </message>
    <message>
        <source>Sign together…</source>
        <translation>Birlikte imzala…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>What will be signed</source>
        <translation>İmzalanacak olan</translation>
    </message>
    <message>
        <source>An assessment was filed or opened meanwhile; what is shown is the newest.</source>
        <translation>Bu arada bir değerlendirme sunuldu veya açıldı; gösterilen en yenisidir.</translation>
    </message>
    <message>
        <source>Statement of {code}</source>
        <translation>{code} beyanı</translation>
    </message>
    <message>
        <source>Both versions say the same, or were settled; nothing is kept apart.</source>
        <translation>İki değerlendirme aynı veya karara bağlandı; ayrı tutulan bir şey yok.</translation>
    </message>
    <message>
        <source>Kept with both values: {fields}.</source>
        <translation>Her iki değeriyle saklanan: {fields}.</translation>
    </message>
    <message>
        <source>Nothing yet: see what is to be mended or waited for.</source>
        <translation>Henüz yok: düzeltilecek veya beklenecek olana bakın.</translation>
    </message>
    <message>
        <source>nothing said in words</source>
        <translation>metin yazılmadı</translation>
    </message>
    <message>
        <source>A finding rests on both assessments. Still to be filed by: {codes}.</source>
        <translation>Bulgu iki değerlendirmeye dayanır. Henüz sunmayan: {codes}.</translation>
    </message>
    <message>
        <source>Still sealed: {codes}. It is opened when an officer of that side signs in.</source>
        <translation>Hâlâ mühürlü: {codes}. O tarafın bir subayı oturum açınca açılır.</translation>
    </message>
    <message>
        <source>This text has {count} characters; at most {most} are kept. Shorten it, or attach it as a file.</source>
        <translation>Bu metin {count} karakter; en çok {most} karakter saklanır. Kısaltın veya dosya olarak ekleyin.</translation>
    </message>
    <message>
        <source>Verify the record…</source>
        <translation>Kayıtları doğrula…</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Makbuz…</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Paste as an attachment…</source>
        <translation>Ek olarak yapıştır…</translation>
    </message>
    <message>
        <source>Paste…</source>
        <translation>Yapıştır…</translation>
    </message>
    <message>
        <source>did it happen?</source>
        <translation>olay meydana geldi mi?</translation>
    </message>
    <message>
        <source>did it break the agreement?</source>
        <translation>anlaşmaya aykırı mı?</translation>
    </message>
    <message>
        <source>1 hardly, 5 certain</source>
        <translation>1 çok az, 5 kesin</translation>
    </message>
    <message>
        <source>Sealed or open</source>
        <translation>Mühürlü veya açık</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>Sealed: only your contingent can read this.</source>
        <translation>Mühürlü: bunu yalnız birliğiniz okuyabilir.</translation>
    </message>
    <message>
        <source>File sealed</source>
        <translation>Mühürlü sun</translation>
    </message>
    <message>
        <source>{group} is {ahead} ahead of this station&apos;s clock. A picture cannot have been taken yet.</source>
        <translation>{group}, bu bilgisayarın saatinden {ahead} ileride. Henüz çekilmiş bir resim olamaz.</translation>
    </message>
    <message>
        <source>{group} lies ahead of this station&apos;s clock. A picture cannot have been taken yet.</source>
        <translation>{group}, bu bilgisayarın saatinden ileride. Henüz çekilmiş bir resim olamaz.</translation>
    </message>
    <message>
        <source>A file that is attached stays in the record for good: it can be made void, never taken out.</source>
        <translation>Eklenen dosya kayıtta kalıcıdır: geçersiz kılınabilir, çıkarılamaz.</translation>
    </message>
    <message>
        <source>Attach to {serial}</source>
        <translation>{serial} kaydına ekle</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Captured at, where known</source>
        <translation>Çekim zamanı (biliniyorsa)</translation>
    </message>
    <message>
        <source>Captured by, where known</source>
        <translation>Çeken (biliniyorsa)</translation>
    </message>
    <message numerus="yes">
        <source>Attach {n} files</source>
        <translation>
            <numerusform>{n} dosya ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose, paste or drop a file first.</source>
        <translation>Önce bir dosya seçin, yapıştırın veya bırakın.</translation>
    </message>
    <message>
        <source>One of the files cannot be taken in; take it off the list.</source>
        <translation>Dosyalardan biri alınamıyor; onu listeden çıkarın.</translation>
    </message>
    <message>
        <source>The time of capture is to be mended first.</source>
        <translation>Önce çekim zamanı düzeltilmeli.</translation>
    </message>
    <message>
        <source>Stopped. What was not entered stays out of the record.</source>
        <translation>Durduruldu. Girilmeyenler kayda geçmez.</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Teslim zinciri</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <translation>{size} ({n} bayt)</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Çekim</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Önceki sayfa</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Sonraki sayfa</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Büyüt (+)</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Küçült (-)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>Sığdır (0)</translation>
    </message>
    <message>
        <source>This attachment is void already.</source>
        <translation>Bu ek zaten geçersiz.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>Stopped. The picture is not drawn.</source>
        <translation>Durduruldu. Resim çizilmedi.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source>A copy was saved as {path}. The record says so.</source>
        <translation>Bir kopyası {path} olarak kaydedildi. Bu, kayda geçti.</translation>
    </message>
    <message>
        <source>Stopped. No copy was saved.</source>
        <translation>Durduruldu. Kopya kaydedilmedi.</translation>
    </message>
    <message>
        <source>It stays in the record with its content and this reason, and counts no more.</source>
        <translation>İçeriği ve bu gerekçeyle kayıtta kalır, artık sayılmaz.</translation>
    </message>
    <message>
        <source>The journal as it stands</source>
        <translation>Kayıt defterinin şu anki hâli</translation>
    </message>
    <message>
        <source>task</source>
        <translation>görev</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>sorumlu</translation>
    </message>
    <message>
        <source>due</source>
        <translation>son tarih</translation>
    </message>
    <message>
        <source>party</source>
        <translation>taraf</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>killed, at least</source>
        <translation>ölü, en az</translation>
    </message>
    <message>
        <source>killed, at most</source>
        <translation>ölü, en çok</translation>
    </message>
    <message>
        <source>wounded, at least</source>
        <translation>yaralı, en az</translation>
    </message>
    <message>
        <source>wounded, at most</source>
        <translation>yaralı, en çok</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Signed finding {serial}</source>
        <translation>İmzalı bulgu {serial}</translation>
    </message>
    <message>
        <source>Finding in words</source>
        <translation>Bulgu metni</translation>
    </message>
    <message>
        <source>What both signed, SHA-256</source>
        <translation>İki tarafın imzaladığı, SHA-256</translation>
    </message>
    <message>
        <source>holds over the hash below</source>
        <translation>aşağıdaki özet için geçerli</translation>
    </message>
    <message>
        <source>does not hold over the hash below</source>
        <translation>aşağıdaki özet için geçersiz</translation>
    </message>
    <message>
        <source>Signature of {code}</source>
        <translation>{code} imzası</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>anahtar {key}</translation>
    </message>
    <message>
        <source>version {n}, in force</source>
        <translation>sürüm {n}, yürürlükte</translation>
    </message>
    <message>
        <source>version {n}, superseded by a later one</source>
        <translation>sürüm {n}, yerini sonraki sürüm aldı</translation>
    </message>
    <message>
        <source>{language}, not translated</source>
        <translation>{language}, çevrilmedi</translation>
    </message>
    <message>
        <source>both hold that it happened and broke the agreement</source>
        <translation>ikisine göre de oldu ve anlaşmayı ihlal etti</translation>
    </message>
    <message>
        <source>both hold that it happened and did not break the agreement</source>
        <translation>ikisine göre de oldu ve anlaşmayı ihlal etmedi</translation>
    </message>
    <message>
        <source>both hold that it did not happen</source>
        <translation>ikisine göre de olmadı</translation>
    </message>
    <message>
        <source>both leave open whether it happened</source>
        <translation>ikisi de olup olmadığını açık bırakıyor</translation>
    </message>
    <message>
        <source>both hold it for training or a controlled detonation</source>
        <translation>ikisine göre de eğitim veya kontrollü patlatma</translation>
    </message>
    <message>
        <source>both hold it for a duplicate</source>
        <translation>ikisine göre de mükerrer</translation>
    </message>
    <message>
        <source>both leave open whether it broke the agreement</source>
        <translation>ikisi de anlaşmanın ihlal edilip edilmediğini açık bırakıyor</translation>
    </message>
    <message>
        <source>the two differ on whether it happened</source>
        <translation>olup olmadığı konusunda ikisi farklı</translation>
    </message>
    <message>
        <source>the two differ on whether it broke the agreement</source>
        <translation>anlaşmanın ihlal edilip edilmediği konusunda ikisi farklı</translation>
    </message>
    <message>
        <source>Signed finding…</source>
        <translation>İmzalı bulgu…</translation>
    </message>
    <message>
        <source>Finding of both contingents</source>
        <translation>İki birliğin bulgusu</translation>
    </message>
    <message>
        <source>proposed by the rule: {result}, since {reason}</source>
        <translation>kuralın önerisi: {result}; gerekçe: {reason}</translation>
    </message>
    <message>
        <source>Receipt of the journal</source>
        <translation>Kayıt defteri makbuzu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Dosyaya kaydet…</translation>
    </message>
    <message>
        <source>Sign a new checkpoint…</source>
        <translation>Yeni denetim noktası imzala…</translation>
    </message>
    <message>
        <source>No checkpoint was signed yet. Both contingents sign one when the watch is handed over, or here.</source>
        <translation>Henüz denetim noktası imzalanmadı. İki birlik, nöbet devrinde ya da burada imzalar.</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Makbuzu kaydet</translation>
    </message>
    <message>
        <source>Keep this outside the database, each contingent its own. Whoever verifies the record with it sees whether entries were cut off or an old copy was put in its place.</source>
        <translation>Bunu veritabanının dışında saklayın, her birlik kendininkini. Kayıtları bununla doğrulayan, sondan kayıt kesilip kesilmediğini ya da eski bir kopya konup konmadığını görür.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>for checking what was typed</source>
        <translation>yazılanı denetlemek için</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Kayıtları doğrula</translation>
    </message>
    <message>
        <source>A receipt, typed</source>
        <translation>Elle yazılan makbuz</translation>
    </message>
    <message>
        <source>Number of entries and the groups of letters of a receipt</source>
        <translation>Makbuzun kayıt sayısı ve harf grupları</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Makbuzlar</translation>
    </message>
    <message>
        <source>Check every signature, even those a checkpoint of both stands for (takes longer)</source>
        <translation>İki tarafın denetim noktasının kefil olduğu imzaları da denetle (daha uzun sürer)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <source>The record is held against its journal, its signatures and the receipts of its checkpoints. Nothing is changed. Only a receipt shows whether its end was cut off.</source>
        <translation>Kayıtlar; kayıt defteri, imzalar ve denetim noktalarının makbuzlarıyla karşılaştırılır. Hiçbir şey değiştirilmez. Sonunun kesilip kesilmediğini yalnız makbuz gösterir.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Open a receipt</source>
        <translation>Makbuz aç</translation>
    </message>
    <message>
        <source>{entries} entries · {letters} …</source>
        <translation>{entries} kayıt · {letters} …</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Doğrulanıyor…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was found out.</source>
        <translation>Durduruldu. Sonuç yok.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Kilitleme süresi</translation>
    </message>
    <message>
        <source>{minutes} min without a hand on it</source>
        <translation>{minutes} dk dokunulmayınca</translation>
    </message>
    <message>
        <source>The record holds in itself, but it does not answer to a receipt.</source>
        <translation>Kayıtlar kendi içinde tutarlı, ama bir makbuzla uyuşmuyor.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>attached</comment>
        <translation>Dosya</translation>
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
