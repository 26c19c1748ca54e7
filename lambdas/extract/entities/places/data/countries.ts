/**
 * One country a line: `ISO 3166-1 alpha-2 | name | other names | demonyms | capital`.
 *
 * Other names are separated by `;`. Demonyms come in groups separated by `/`; the words of a group mean the same
 * and its first is the one ids are made of ("Britons" is `NORP:british`, "Scots" is `NORP:scottish`, both GB).
 * A plural in -s needs no entry. Written by hand for this project.
 */
export const COUNTRIES = `
AD|Andorra|Principality of Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates|UAE;Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan|Afghan,Afghani|Kabul
AG|Antigua and Barbuda||Antiguan,Barbudan|Saint John's
AI|Anguilla||Anguillan|The Valley
AL|Albania|Republic of Albania|Albanian|Tirana
AM|Armenia|Republic of Armenia|Armenian|Yerevan
AO|Angola|Republic of Angola|Angolan|Luanda
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
AS|American Samoa||American Samoan|Pago Pago
AT|Austria|Republic of Austria|Austrian|Vienna
AU|Australia|Commonwealth of Australia|Australian,Aussie|Canberra
AW|Aruba||Aruban|Oranjestad
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian,Bosnian-Herzegovinian|Sarajevo
BB|Barbados||Barbadian,Bajan|Bridgetown
BD|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Kingdom of Belgium|Belgian|Brussels
BF|Burkina Faso|Burkina|Burkinabe,Burkinabè|Ouagadougou
BG|Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BH|Bahrain|Kingdom of Bahrain|Bahraini|Manama
BI|Burundi|Republic of Burundi|Burundian|Gitega
BJ|Benin|Republic of Benin|Beninese,Beninois|Porto-Novo
BM|Bermuda||Bermudian,Bermudan|Hamilton
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Sucre
BR|Brazil|Brasil;Federative Republic of Brazil|Brazilian|Brasília
BS|Bahamas|The Bahamas;Commonwealth of The Bahamas|Bahamian|Nassau
BT|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BW|Botswana|Republic of Botswana|Botswanan,Motswana,Batswana|Gaborone
BY|Belarus|Republic of Belarus;Belorussia;Byelorussia|Belarusian,Belarussian|Minsk
BZ|Belize||Belizean|Belmopan
CA|Canada||Canadian/Quebecois,Québécois,Quebecker,Quebecer|Ottawa
CD|Democratic Republic of the Congo|DR Congo;DRC;D.R. Congo;Democratic Republic of Congo;Congo-Kinshasa;Congo Kinshasa;Congo;Zaire;Congo, Democratic Republic of the;RDC|Congolese|Kinshasa
CF|Central African Republic|CAR;Centrafrique|Central African|Bangui
CG|Republic of the Congo|Republic of Congo;Congo-Brazzaville;Congo Brazzaville;Congo Republic||Brazzaville
CH|Switzerland|Swiss Confederation|Swiss|Bern
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian,Ivoirian|Yamoussoukro
CK|Cook Islands||Cook Islander|Avarua
CL|Chile|Republic of Chile|Chilean|Santiago
CM|Cameroon|Republic of Cameroon;Cameroun|Cameroonian|Yaoundé
CN|China|People's Republic of China;PRC;mainland China;Mainland|Chinese|Beijing
CO|Colombia|Republic of Colombia|Colombian|Bogotá
CR|Costa Rica|Republic of Costa Rica|Costa Rican,Tico|San José
CU|Cuba|Republic of Cuba|Cuban|Havana
CV|Cape Verde|Cabo Verde|Cape Verdean,Cabo Verdean|Praia
CW|Curaçao|Curacao|Curaçaoan|Willemstad
CY|Cyprus|Republic of Cyprus|Cypriot,Greek Cypriot/Turkish Cypriot|Nicosia
CZ|Czech Republic|Czechia|Czech|Prague
DE|Germany|Federal Republic of Germany;Deutschland|German/Bavarian|Berlin
DJ|Djibouti|Republic of Djibouti|Djiboutian|Djibouti
DK|Denmark|Kingdom of Denmark|Danish,Dane|Copenhagen
DM|Dominica|Commonwealth of Dominica||Roseau
DO|Dominican Republic||Dominican|Santo Domingo
DZ|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
EC|Ecuador|Republic of Ecuador|Ecuadorian,Ecuadorean,Ecuadoran|Quito
EE|Estonia|Republic of Estonia|Estonian|Tallinn
EG|Egypt|Arab Republic of Egypt|Egyptian|Cairo
EH|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi,Saharawi|El Aaiún
ER|Eritrea|State of Eritrea|Eritrean|Asmara
ES|Spain|Kingdom of Spain|Spanish,Spaniard/Catalan|Madrid
ET|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Republic of Finland|Finnish,Finn|Helsinki
FJ|Fiji|Republic of Fiji|Fijian|Suva
FK|Falkland Islands|Falklands;Malvinas;Islas Malvinas|Falkland Islander|Stanley
FM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
FO|Faroe Islands|Faeroe Islands;Faroes|Faroese|Tórshavn
FR|France|French Republic|French,Frenchman,Frenchmen,Frenchwoman,Frenchwomen/Corsican|Paris
GA|Gabon|Gabonese Republic|Gabonese|Libreville
GB|United Kingdom|UK;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British,Briton,Brit/English,Englishman,Englishmen,Englishwoman/Scottish,Scot,Scots,Scotsman/Welsh,Welshman/Northern Irish|London
GD|Grenada||Grenadian|St. George's
GE|Georgia|Republic of Georgia|Georgian|Tbilisi
GF|French Guiana|Guyane|French Guianese|Cayenne
GH|Ghana|Republic of Ghana|Ghanaian,Ghanian|Accra
GI|Gibraltar||Gibraltarian|Gibraltar
GL|Greenland|Kalaallit Nunaat|Greenlandic,Greenlander|Nuuk
GM|Gambia|The Gambia;Republic of The Gambia|Gambian|Banjul
GN|Guinea|Republic of Guinea;Guinea-Conakry;Guinea Conakry|Guinean|Conakry
GP|Guadeloupe||Guadeloupean|Basse-Terre
GQ|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
GR|Greece|Hellenic Republic|Greek|Athens
GT|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GU|Guam||Guamanian|Hagåtña
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean,Guinea-Bissauan|Bissau
GY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HK|Hong Kong|Hongkong;Hong Kong SAR|Hong Konger,Hongkonger,Hong Kongese|
HN|Honduras|Republic of Honduras|Honduran|Tegucigalpa
HR|Croatia|Republic of Croatia|Croatian,Croat|Zagreb
HT|Haiti|Republic of Haiti|Haitian|Port-au-Prince
HU|Hungary||Hungarian|Budapest
ID|Indonesia|Republic of Indonesia|Indonesian|Jakarta
IE|Ireland|Republic of Ireland;Irish Republic;Eire|Irish,Irishman,Irishmen,Irishwoman|Dublin
IL|Israel|State of Israel|Israeli|Jerusalem
IM|Isle of Man||Manx|Douglas
IN|India|Republic of India;Bharat|Indian|New Delhi
IQ|Iraq|Republic of Iraq|Iraqi|Baghdad
IR|Iran|Islamic Republic of Iran;Islamic Republic;Persia|Iranian,Persian|Tehran
IS|Iceland|Republic of Iceland|Icelandic,Icelander|Reykjavik
IT|Italy|Italian Republic|Italian/Sicilian/Sardinian|Rome
JM|Jamaica||Jamaican|Kingston
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP|Japan||Japanese/Okinawan|Tokyo
KE|Kenya|Republic of Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizstan|Kyrgyz,Kyrgyzstani|Bishkek
KH|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian,Khmer|Phnom Penh
KI|Kiribati||I-Kiribati|Tarawa
KM|Comoros|Union of the Comoros;Comoro Islands|Comorian,Comoran|Moroni
KN|Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts and Nevis|Kittitian,Nevisian|Basseterre
KP|North Korea|DPRK;Democratic People's Republic of Korea;N. Korea;N Korea;NKorea|North Korean|Pyongyang
KR|South Korea|ROK;Republic of Korea;S. Korea;S Korea;SKorea|South Korean|Seoul
KW|Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands|Caymans|Caymanian|George Town
KZ|Kazakhstan|Republic of Kazakhstan|Kazakh,Kazakhstani|Astana
LA|Laos|Lao PDR;Lao People's Democratic Republic|Laotian,Lao|Vientiane
LB|Lebanon|Lebanese Republic|Lebanese|Beirut
LC|Saint Lucia|St Lucia;St. Lucia|Saint Lucian,St. Lucian,St Lucian|Castries
LI|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Ceylon|Sri Lankan|Colombo
LR|Liberia|Republic of Liberia|Liberian|Monrovia
LS|Lesotho|Kingdom of Lesotho|Basotho,Mosotho,Lesothan|Maseru
LT|Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish,Luxembourger|Luxembourg
LV|Latvia|Republic of Latvia|Latvian|Riga
LY|Libya|State of Libya|Libyan|Tripoli
MA|Morocco|Kingdom of Morocco|Moroccan|Rabat
MC|Monaco|Principality of Monaco|Monegasque,Monégasque,Monacan|Monaco
MD|Moldova|Republic of Moldova;Moldavia|Moldovan,Moldavian|Chisinau
ME|Montenegro||Montenegrin|Podgorica
MG|Madagascar|Republic of Madagascar|Malagasy,Madagascan|Antananarivo
MH|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MK|North Macedonia|Macedonia;FYROM;Republic of North Macedonia|Macedonian,North Macedonian|Skopje
ML|Mali|Republic of Mali|Malian|Bamako
MM|Myanmar|Burma;Republic of the Union of Myanmar|Burmese,Myanma,Myanmarese|Naypyidaw
MN|Mongolia||Mongolian,Mongol|Ulaanbaatar
MO|Macau|Macao|Macanese|
MP|Northern Mariana Islands|Northern Marianas||Saipan
MQ|Martinique||Martinican,Martiniquais|Fort-de-France
MR|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MS|Montserrat||Montserratian|Brades
MT|Malta|Republic of Malta|Maltese|Valletta
MU|Mauritius|Republic of Mauritius|Mauritian|Port Louis
MV|Maldives|The Maldives;Republic of Maldives|Maldivian|Malé
MW|Malawi|Republic of Malawi|Malawian|Lilongwe
MX|Mexico|United Mexican States;México|Mexican|Mexico City
MY|Malaysia||Malaysian|Kuala Lumpur
MZ|Mozambique|Republic of Mozambique|Mozambican|Maputo
NA|Namibia|Republic of Namibia|Namibian|Windhoek
NC|New Caledonia|Nouvelle-Calédonie|New Caledonian|Nouméa
NE|Niger|Republic of the Niger|Nigerien,Nigerois|Niamey
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NI|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NL|Netherlands|The Netherlands;Holland;Kingdom of the Netherlands|Dutch,Dutchman,Dutchmen,Dutchwoman,Netherlander|Amsterdam
NO|Norway|Kingdom of Norway|Norwegian|Oslo
NP|Nepal|Federal Democratic Republic of Nepal|Nepali,Nepalese|Kathmandu
NR|Nauru||Nauruan|Yaren
NU|Niue||Niuean|Alofi
NZ|New Zealand|Aotearoa;Aotearoa New Zealand;N.Z.|New Zealander,Kiwi,New Zealand|Wellington
OM|Oman|Sultanate of Oman|Omani|Muscat
PA|Panama|Republic of Panama;Panamá|Panamanian|Panama City
PE|Peru|Republic of Peru;Perú|Peruvian|Lima
PF|French Polynesia||French Polynesian,Tahitian|Papeete
PG|Papua New Guinea|PNG|Papua New Guinean|Port Moresby
PH|Philippines|The Philippines;Republic of the Philippines|Filipino,Philippine,Filipina,Pinoy|Manila
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PL|Poland|Republic of Poland|Polish,Pole|Warsaw
PR|Puerto Rico||Puerto Rican|San Juan
PS|Palestine|State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Palestinian/Gazan|Ramallah
PT|Portugal|Portuguese Republic|Portuguese|Lisbon
PW|Palau||Palauan|Ngerulmud
PY|Paraguay|Republic of Paraguay|Paraguayan|Asunción
QA|Qatar|State of Qatar|Qatari|Doha
RE|Réunion|La Réunion;Reunion Island|Reunionese|Saint-Denis
RO|Romania||Romanian|Bucharest
RS|Serbia|Republic of Serbia|Serbian,Serb|Belgrade
RU|Russia|Russian Federation;Soviet Russia|Russian/Chechen/Dagestani|Moscow
RW|Rwanda|Republic of Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands|Solomons|Solomon Islander|Honiara
SC|Seychelles|Republic of Seychelles|Seychellois|Victoria
SD|Sudan|Republic of the Sudan|Sudanese|Khartoum
SE|Sweden|Kingdom of Sweden|Swedish,Swede|Stockholm
SG|Singapore|Republic of Singapore|Singaporean|Singapore
SH|Saint Helena|St Helena|Saint Helenian|Jamestown
SI|Slovenia|Republic of Slovenia|Slovenian,Slovene|Ljubljana
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
SL|Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SM|San Marino||Sammarinese|San Marino
SN|Senegal|Republic of Senegal|Senegalese|Dakar
SO|Somalia|Federal Republic of Somalia|Somali,Somalian|Mogadishu
SR|Suriname|Surinam|Surinamese|Paramaribo
SS|South Sudan|Republic of South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe|Sao Tome and Principe|São Toméan,Sao Tomean|São Tomé
SV|El Salvador|Republic of El Salvador|Salvadoran,Salvadorean,Salvadorian|San Salvador
SY|Syria|Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swaziland|Swazi,Emaswati|Mbabane
TC|Turks and Caicos Islands|Turks and Caicos||Cockburn Town
TD|Chad|Republic of Chad;Tchad|Chadian|N'Djamena
TG|Togo|Togolese Republic|Togolese|Lomé
TH|Thailand|Kingdom of Thailand;Siam|Thai|Bangkok
TJ|Tajikistan|Republic of Tajikistan|Tajik,Tajikistani|Dushanbe
TL|East Timor|Timor-Leste;Timor Leste|East Timorese,Timorese|Dili
TM|Turkmenistan||Turkmen,Turkmenistani|Ashgabat
TN|Tunisia|Republic of Tunisia|Tunisian|Tunis
TO|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa
TR|Turkey|Türkiye;Turkiye;Republic of Türkiye;Republic of Turkey|Turkish,Turk|Ankara
TT|Trinidad and Tobago|Trinidad & Tobago;T&T|Trinidadian,Trinbagonian,Tobagonian|Port of Spain
TV|Tuvalu||Tuvaluan|Funafuti
TW|Taiwan|Republic of China;ROC;Chinese Taipei|Taiwanese|Taipei
TZ|Tanzania|United Republic of Tanzania|Tanzanian/Zanzibari|Dodoma
UA|Ukraine|The Ukraine|Ukrainian|Kyiv
UG|Uganda|Republic of Uganda|Ugandan|Kampala
US|United States|US;U.S.;USA;U.S.A.;United States of America;America;the States;U.S|American,US,U.S.,Americano/Californian/Texan/New Yorker/Floridian/Hawaiian|Washington
UY|Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Republic of Uzbekistan|Uzbek,Uzbekistani|Tashkent
VA|Vatican City|Vatican City State;Holy See|Vatican|Vatican City
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent;St. Vincent|Vincentian|Kingstown
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VG|British Virgin Islands|BVI|British Virgin Islander|Road Town
VI|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands||Charlotte Amalie
VN|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
VU|Vanuatu|Republic of Vanuatu|Ni-Vanuatu,Vanuatuan|Port Vila
WS|Samoa|Western Samoa;Independent State of Samoa|Samoan|Apia
XK|Kosovo|Republic of Kosovo|Kosovan,Kosovar|Pristina
YE|Yemen|Republic of Yemen|Yemeni,Yemenite|Sana'a
YT|Mayotte||Mahoran|Mamoudzou
ZA|South Africa|Republic of South Africa;RSA;S. Africa;S Africa|South African|Pretoria
ZM|Zambia|Republic of Zambia|Zambian|Lusaka
ZW|Zimbabwe|Republic of Zimbabwe;Rhodesia|Zimbabwean|Harare
`;
