/** What news in English calls a region where ISO 3166-2 has another name: `code|names`. */
export const REGION_NAMES = `
AR-B|Buenos Aires Province
BE-VLG|Flanders
BE-WAL|Wallonia
BE-BRU|Brussels Region
CA-QC|Quebec
CA-NL|Newfoundland,Labrador
CD-NK|North Kivu
CD-SK|South Kivu
CD-KC|Kasai Central
CD-KE|Kasai Oriental
CH-GE|Canton of Geneva
CH-TI|Ticino
CH-VS|Valais
CH-VD|Vaud
CH-ZH|Canton of Zurich
CN-NM|Inner Mongolia
CN-XJ|Xinjiang,Xinjiang Uygur Autonomous Region,Xinjiang Uyghur Autonomous Region
CN-XZ|Tibet,Tibet Autonomous Region,Xizang
CN-GX|Guangxi
CN-NX|Ningxia
DE-BY|Bavaria
DE-NI|Lower Saxony
DE-NW|North Rhine-Westphalia
DE-RP|Rhineland-Palatinate
DE-SN|Saxony
DE-ST|Saxony-Anhalt
DE-TH|Thuringia
DE-HE|Hesse
DE-MV|Mecklenburg-Western Pomerania
ES-AN|Andalusia
ES-AR|Aragon
ES-AS|Asturias
ES-CL|Castile and Leon
ES-CM|Castile-La Mancha
ES-CN|Canary Islands,Canaries
ES-CT|Catalonia
ES-IB|Balearic Islands,Balearics
ES-NC|Navarre
ES-PV|Basque Country
ES-VC|Valencian Community
ET-AM|Amhara
ET-AF|Afar
ET-OR|Oromia
ET-TI|Tigray
ET-SO|Somali Region
FI-01|Åland,Aland
FR-BRE|Brittany
FR-NOR|Normandy
FR-20R|Corsica
FR-PAC|Provence
FR-BFC|Burgundy
GB-ENG|England
GB-SCT|Scotland
GB-WLS|Wales
GB-NIR|Northern Ireland,Ulster
GB-CON|Cornwall
ID-AC|Aceh
ID-BA|Bali
ID-JB|West Java
ID-JI|East Java
ID-JT|Central Java
ID-JW|Java
ID-KB|West Kalimantan
ID-KI|East Kalimantan
ID-KS|South Kalimantan
ID-KT|Central Kalimantan
ID-KU|North Kalimantan
ID-NB|West Nusa Tenggara
ID-NT|East Nusa Tenggara
ID-PB|West Papua
ID-SA|North Sulawesi
ID-SB|West Sumatra
ID-SN|South Sulawesi
ID-SL|Sulawesi
ID-SM|Sumatra
ID-SS|South Sumatra
ID-ST|Central Sulawesi
ID-SU|North Sumatra
IN-TN|Tamil Nadu
IN-OD|Orissa
IN-JK|Jammu and Kashmir
IN-PY|Pondicherry
IQ-AN|Anbar
IQ-NI|Nineveh
IQ-KR|Kurdistan Region,Iraqi Kurdistan
IQ-DI|Diyala
IR-06|Khuzestan
IR-11|Sistan and Baluchestan,Sistan-Baluchestan
IR-12|Kordestan,Kurdistan Province
IR-03|East Azerbaijan
IR-04|West Azerbaijan
IR-09|Razavi Khorasan
IT-21|Piedmont
IT-25|Lombardy
IT-32|Trentino-Alto Adige,South Tyrol
IT-52|Tuscany
IT-75|Apulia
IT-82|Sicily
IT-88|Sardinia
IT-23|Aosta Valley
JP-01|Hokkaido
JP-07|Fukushima Prefecture
JP-12|Chiba Prefecture
JP-17|Ishikawa
JP-23|Aichi
JP-32|Shimane
JP-33|Okayama Prefecture
JP-22|Shizuoka Prefecture
JP-34|Hiroshima Prefecture
JP-40|Fukuoka Prefecture
JP-46|Kagoshima Prefecture
KR-41|Gyeonggi
KR-42|Gangwon
KR-43|North Chungcheong
KR-44|South Chungcheong
KR-45|North Jeolla
KR-46|South Jeolla
KR-47|North Gyeongsang
KR-48|South Gyeongsang
KR-49|Jeju
MM-16|Rakhine State
MX-COA|Coahuila
MX-MIC|Michoacan
MX-MEX|State of Mexico
MX-VER|Veracruz
NG-FC|Federal Capital Territory
NL-NH|North Holland
NL-ZH|South Holland
NL-FR|Friesland
NL-NB|North Brabant
PH-15|Cordillera
PK-BA|Balochistan,Baluchistan
PK-KP|Khyber Pakhtunkhwa
PK-PB|Punjab
PK-JK|Azad Kashmir,Azad Jammu and Kashmir
PL-14|Masovia
PL-12|Lesser Poland
PL-24|Silesia
PT-20|Azores
PT-30|Madeira
RU-AD|Adygea
RU-BA|Bashkortostan
RU-BEL|Belgorod region,Belgorod Oblast
RU-BRY|Bryansk region,Bryansk Oblast
RU-BU|Buryatia
RU-CE|Chechnya
RU-CHU|Chukotka
RU-DA|Dagestan
RU-IN|Ingushetia
RU-KAM|Kamchatka
RU-KDA|Krasnodar region,Krasnodar Krai
RU-KGD|Kaliningrad region,Kaliningrad Oblast
RU-KRS|Kursk region,Kursk Oblast
RU-LEN|Leningrad region,Leningrad Oblast
RU-MOS|Moscow region,Moscow Oblast
RU-PRI|Primorye
RU-ROS|Rostov region,Rostov Oblast
RU-SA|Yakutia,Sakha
RU-SAK|Sakhalin
RU-SE|North Ossetia
RU-SVE|Sverdlovsk region
RU-TA|Tatarstan
RU-VOR|Voronezh region
SD-DC|Central Darfur
SD-DE|East Darfur
SD-DN|North Darfur
SD-DS|South Darfur
SD-DW|West Darfur
SD-GZ|Gezira,Al Jazirah
SD-KN|North Kordofan
SD-KS|South Kordofan
SD-NB|Blue Nile
SD-NW|White Nile
SD-RS|Red Sea State
SY-DI|Damascus Governorate
SY-DR|Daraa Governorate
SY-HL|Aleppo Governorate
SY-SU|Sweida,Suwayda
SY-LA|Latakia Governorate
TR-31|Hatay
UA-05|Vinnytsia region
UA-07|Volyn
UA-09|Luhansk region,Luhansk Oblast
UA-12|Dnipropetrovsk region,Dnipropetrovsk Oblast
UA-14|Donetsk region,Donetsk Oblast
UA-21|Zakarpattia,Transcarpathia
UA-23|Zaporizhzhia region,Zaporizhzhia Oblast
UA-32|Kyiv region,Kyiv Oblast
UA-43|Crimea
UA-46|Lviv region,Lviv Oblast
UA-48|Mykolaiv region,Mykolaiv Oblast
UA-51|Odesa region,Odesa Oblast
UA-53|Poltava region
UA-59|Sumy region,Sumy Oblast
UA-63|Kharkiv region,Kharkiv Oblast
UA-65|Kherson region,Kherson Oblast
UA-68|Khmelnytskyi region
UA-74|Chernihiv region,Chernihiv Oblast
US-DC|D.C.
YE-HD|Hadramaut,Hadhramaut
YE-HU|Hodeidah Governorate
YE-SU|Socotra
`;
