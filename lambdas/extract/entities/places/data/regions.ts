// Written by `npm run build:places`. ISO 3166-2; see README.md.
export const REGIONS = `
aakkar|Aakkâr|LB-AK
aana|A'ana|WS-AA
aargau||CH-AG
abay||KZ-10
aberdeen city||GB-ABE
aberdeenshire||GB-ABD
abia||NG-AB
abidjan||CI-AB
abkhazia||GE-AB
abruzzo||IT-65
abseron|Abşeron|AZ-ABS
abu zaby|Abū Z̧aby|AE-AZ
abuja federal capital territory||NG-FC
abyan||YE-AB
aceh||ID-AC
acklins||BS-AK
acquaviva||SM-01
acre||BR-AC
ad dakhiliyah|Ad Dākhilīyah|OM-DA
ad dali|Aḑ Ḑāli‘|YE-DA
ad daqahliyah|Ad Daqahlīyah|EG-DK
ad dawhah|Ad Dawḩah|QA-DA
adamaoua||CM-AD
adamawa||NG-AD
adan|‘Adan|YE-AD
adana||TR-01
adazu novads|Ādažu novads|LV-011
addu||MV-01
adis abeba|Ādīs Ābeba|ET-AA
adiyaman|Adıyaman|TR-02
adjara||GE-AJ
adrar||DZ-01
adrar||MR-07
adygea||RU-AD
adygeya||RU-AD
aerodrom||MK-801
afar||ET-AF
afar|Āfar|ET-AF
afyonkarahisar||TR-03
agadez||NE-1
agalega islands||MU-AG
agcabadi|Ağcabədi|AZ-AGC
agdam|Ağdam|AZ-AGM
agdas|Ağdaş|AZ-AGS
agder||NO-42
agion oros|Ágion Óros|GR-69
agri|Ağrı|TR-04
agstafa|Ağstafa|AZ-AGA
agsu|Ağsu|AZ-AGU
agua grande|Água Grande|ST-01
aguascalientes||MX-AGU
ahafo||GH-AF
ahal||TM-A
ahuachapan|Ahuachapán|SV-AH
ahvenanmaan maakunta|Ahvenanmaan maakunta|FI-01
aichi||JP-23
aiga i le tai|Aiga-i-le-Tai|WS-AL
aileu||TL-AL
aimeliik||PW-002
ain defla|Aïn Defla|DZ-44
ain temouchent|Aïn Témouchent|DZ-46
ainaro||TL-AN
airai||PW-004
aisen del general carlos ibanez del campo|Aisén del General Carlos Ibañez del Campo|CL-AI
aiwo||NR-01
aizkraukles novads|Aizkraukles novads|LV-002
ajdovscina|Ajdovščina|SI-001
ajlun|‘Ajlūn|JO-AJ
ajman|‘Ajmān|AE-AJ
akita||JP-05
akraneskaupstadur|Akraneskaupstaður|IS-AKN
aksaray||TR-68
akureyrarbaer|Akureyrarbær|IS-AKU
akwa ibom||NG-AK
al ahmadi|Al Aḩmadī|KW-AH
al anbar|Al Anbār|IQ-AN
al aqabah|Al ‘Aqabah|JO-AQ
al asimah|Al ‘A̅şimah|JO-AM
al asimah|Al ‘Āşimah|BH-13
al asimah|Al ‘Āşimah|KW-KU
al awsat|Al Awsaţ|ER-MA
al bahah|Al Bāḩah|SA-11
al bahr al ahmar|Al Baḩr al Aḩmar|EG-BA
al bahr al ahmar|Al Baḩr al Aḩmar|SD-RS
al balqa|Al Balqā’|JO-BA
al basrah|Al Başrah|IQ-BA
al batha|Al Baţḩā’|TD-BA
al bayda|Al Bayḑā’|YE-BA
al buhayrah|Al Buḩayrah|EG-BH
al buhayrah|Al Buḩayrah|TD-LC
al buraymi|Al Buraymī|OM-BU
al butnan|Al Buţnān|LY-BU
al farwaniyah|Al Farwānīyah|KW-FA
al fayyum|Al Fayyūm|EG-FYM
al fujayrah||AE-FU
al gharbiyah|Al Gharbīyah|EG-GH
al hasakah|Al Ḩasakah|SY-HA
al hudaydah|Al Ḩudaydah|YE-HU
al hudud ash shamaliyah|Al Ḩudūd ash Shamālīyah|SA-08
al iskandariyah|Al Iskandarīyah|EG-ALX
al ismailiyah|Al Ismā'īlīyah|EG-IS
al jabal al akhdar|Al Jabal al Akhḑar|LY-JA
al jabal al gharbi|Al Jabal al Gharbī|LY-JG
al jafarah|Al Jafārah|LY-JI
al jahra|Al Jahrā’|KW-JA
al janubi|Al Janūbī|ER-DU
al janubiyah|Al Janūbīyah|BH-14
al jawf||SA-12
al jawf||YE-JA
al jazirah|Al Jazīrah|SD-GZ
al jazirah||SD-GZ
al jizah|Al Jīzah|EG-GZ
al jufrah||LY-JU
al karak||JO-KA
al khalil|Al Khalīl|PS-HBN
al khartum|Al Kharţūm|SD-KH
al khawr wa adh dhakhirah|Al Khawr wa adh Dhakhīrah|QA-KH
al kufrah||LY-KF
al ladhiqiyah|Al Lādhiqīyah|SY-LA
al madinah al munawwarah|Al Madīnah al Munawwarah|SA-03
al mafraq||JO-MA
al mahrah||YE-MR
al mahwit|Al Maḩwīt|YE-MW
al marj||LY-MJ
al marqab||LY-MB
al minufiyah|Al Minūfīyah|EG-MNF
al minya|Al Minyā|EG-MN
al muharraq|Al Muḩarraq|BH-15
al muthanna|Al Muthanná|IQ-MU
al qadarif|Al Qaḑārif|SD-GD
al qadisiyah|Al Qādisīyah|IQ-QA
al qahirah|Al Qāhirah|EG-C
al qalyubiyah|Al Qalyūbīyah|EG-KB
al qasim|Al Qaşīm|SA-05
al quds||PS-JEM
al qunaytirah|Al Qunayţirah|SY-QU
al uqsur|Al Uqşur|EG-LX
al wadi al jadid|Al Wādī al Jadīd|EG-WAD
al wahat|Al Wāḩāt|LY-WA
al wakrah||QA-WA
al wusta|Al Wusţá|OM-WU
alabama||US-AL
alagoas||BR-AL
alajuela||CR-A
aland||FI-01
aland|Åland|FI-01
alaska||US-AK
alba||RO-AB
alberta||CA-AB
alborz||IR-30
aleppo governorate||SY-HL
alger||DZ-16
ali sabieh||DJ-AS
alibori||BJ-AL
almaty||KZ-19
almaty||KZ-75
alo||WF-AL
alta verapaz||GT-16
altay||RU-AL
altayskiy||RU-ALT
alto paraguay||PY-16
alto parana|Alto Paraná|PY-10
aluksnes novads|Alūksnes novads|LV-007
alutaguse||EE-130
alytaus apskritis|Alytaus apskritis|LT-AL
amambay||PY-13
amanat al asimah|Amānat al ‘Āşimah|YE-SA
amapa|Amapá|BR-AP
amara|Āmara|ET-AM
amasya||TR-05
amazonas||BR-AM
amazonas||CO-AMA
amazonas||PE-AMA
amazonas||VE-Z
american samoa||US-AS
amhara||ET-AM
ammochostos||CY-04
amnat charoen||TH-37
amran|‘Amrān|YE-AM
amurskaya||RU-AMU
an giang||VN-44
an najaf||IQ-NA
an nil al abyad|An Nīl al Abyaḑ|SD-NW
an nil al azraq|An Nīl al Azraq|SD-NB
an nuqat al khams|An Nuqāţ al Khams|LY-NQ
anabar||NR-02
anambra||NG-AN
anatoliki makedonia kai|Anatolikí Makedonía kai|GR-A
anbar||IQ-AN
ancash||PE-ANC
andalucia|Andalucía|ES-AN
andalusia||ES-AN
andaman and nicobar islands|Andaman and Nicobar Islands|IN-AN
andhra pradesh||IN-AP
andijon||UZ-AN
andorra la vella|Andorra la Vella|AD-07
andrijevica||ME-01
anenii noi||MD-AN
anetan||NR-03
ang thong||TH-15
angaur||PW-010
angus||GB-ANS
anhui||CN-AH
anibare||NR-04
anija||EE-141
anjouan||KM-A
ankara||TR-06
ankaran||SI-213
annaba||DZ-23
annobon|Annobón|GQ-AN
ansaba|Ansabā|ER-AN
anse aux pins|Anse aux Pins|SC-01
anse boileau||SC-02
anse etoile||SC-03
anse la raye|Anse la Raye|LC-01
anse royale||SC-05
antalya||TR-07
antananarivo||MG-T
antioquia||CO-ANT
antofagasta||CL-AN
antrim and newtownabbey|Antrim and Newtownabbey|GB-ANN
antsiranana||MG-D
antsla||EE-142
antwerpen||BE-VAN
anzoategui|Anzoátegui|VE-B
aomori||JP-02
aosta valley||IT-23
apace|Apače|SI-195
appenzell ausserrhoden||CH-AR
appenzell innerrhoden||CH-AI
apulia||IT-75
apure||VE-C
apurimac|Apurímac|PE-APU
aqmola||KZ-11
aqtobe|Aqtöbe|KZ-15
ar raqqah||SY-RA
ar rayyan|Ar Rayyān|QA-RA
ar riyad|Ar Riyāḑ|SA-01
aracinovo|Aračinovo|MK-802
arad||RO-AR
aragacotn|Aragac̣otn|AM-AG
aragon|Aragón|ES-AR
aragon||ES-AR
aragua||VE-D
ararat||AM-AR
arauca||CO-ARA
ardabil|Ardabīl|IR-24
ardahan||TR-75
ards and north down|Ards and North Down|GB-AND
arequipa||PE-ARE
arges|Argeș|RO-AG
argyll and bute|Argyll and Bute|GB-AGB
arhangay||MN-073
arhus|Århus|DK-070
ariatholhu dhekunuburi||MV-00
ariatholhu uthuruburi||MV-02
arica y parinacota|Arica y Parinacota|CL-AP
ariha wal aghwar|Arīḩā wal Aghwār|PS-JRH
arima||TT-ARI
arizona||US-AZ
arkansas||US-AR
arkhabil suqutra|Arkhabīl Suquţrá|YE-SU
arkhangelskaya|Arkhangel'skaya|RU-ARK
armagh city||GB-ABC
armavir||AM-AV
arneshreppur|Árneshreppur|IS-ARN
arta||DJ-AR
artemisa||CU-15
artibonite||HT-AR
artigas||UY-AR
artvin||TR-08
aruba||NL-AW
arunachal pradesh|Arunāchal Pradesh|IN-AR
arusha||TZ-01
as suwayda|As Suwaydā'|SY-SU
as suways||EG-SUZ
asahreppur|Ásahreppur|IS-ASA
ascension||SH-AC
asgabat|Aşgabat|TM-S
ash shamal|Ash Shamāl|QA-MS
ash shamaliyah|Ash Shamālīyah|BH-17
ash shamaliyah|Ash Shamālīyah|SD-NO
ash shariqah|Ash Shāriqah|AE-SH
ash sharqiyah|Ash Sharqīyah|EG-SHR
ash sharqiyah|Ash Sharqīyah|SA-04
ash shihaniyah|Ash Shīḩānīyah|QA-SH
ashanti||GH-AH
asir|'Asīr|SA-14
assaba||MR-03
assam||IN-AS
astana||KZ-71
astara||AZ-AST
astrakhanskaya||RU-AST
asturias||ES-AS
asuncion|Asunción|PY-ASU
aswan|Aswān|EG-ASN
asyut|Asyūţ|EG-AST
at tafilah|Aţ Ţafīlah|JO-AT
atacama||CL-AT
atacora||BJ-AK
atlantico|Atlántico|CO-ATL
atlantida|Atlántida|HN-AT
atlantique||BJ-AQ
attapu||LA-AT
attard||MT-01
attiki|Attikí|GR-I
atua||WS-AT
atyrau|Atyraū|KZ-23
au cap||SC-04
auckland||NZ-AUK
augsdaugavas novads|Augšdaugavas novads|LV-111
australian capital territory||AU-ACT
austurland||IS-7
autonomous region in muslim mindanao|Autonomous Region in Muslim Mindanao|PH-14
auvergne rhone alpes|Auvergne-Rhône-Alpes|FR-ARA
avannaata kommunia||GL-AV
aveiro||PT-01
avtonomna respublika krym||UA-43
awdal||SO-AW
ayacucho||PE-AYA
aydin|Aydın|TR-09
ayeyarwady||MM-07
az zaayin|Az̧ Z̧a‘āyin|QA-ZA
az zahirah|Az̧ Z̧āhirah|OM-ZA
az zarqa|Az Zarqā’|JO-AZ
az zawiyah|Az Zāwiyah|LY-ZA
azad jammu and kashmir|Azad Jammu and Kashmir|PK-JK
azad jammun o kashmir|Āzād Jammūñ o Kashmīr|PK-JK
azad kashmir||PK-JK
azarbayjan e gharbi|Āz̄ārbāyjān-e Ghārbī|IR-04
azarbayjan e sharqi|Āz̄ārbāyjān-e Shārqī|IR-03
azores||PT-20
azuay||EC-A
ba ria vung tau|Bà Rịa - Vũng Tàu|VN-43
baalbek hermel|Baalbek-Hermel|LB-BH
baat dambang||KH-2
babil|Bābil|IQ-BB
bac giang|Bắc Giang|VN-54
bac kan|Bắc Kạn|VN-53
bac lieu|Bạc Liêu|VN-55
bac ninh|Bắc Ninh|VN-56
bacau|Bacău|RO-BC
bacs kiskun|Bács-Kiskun|HU-BK
badakhshan|Badakhshān|AF-BDS
baden wurttemberg|Baden-Württemberg|DE-BW
badghis|Bādghīs|AF-BDG
baghdad|Baghdād|IQ-BG
baghlan|Baghlān|AF-BGL
bagmati|Bāgmatī|NP-P3
bago||MM-02
bahia||BR-BA
bahr al ghazal|Baḩr al Ghazāl|TD-BG
baie lazare||SC-06
baie sainte anne||SC-07
baitsi||NR-05
baja california||MX-BCN
baja california sur||MX-BCS
baja verapaz||GT-15
baker island||UM-81
baki|Bakı|AZ-BA
bakool||SO-BK
balakan|Balakən|AZ-BAL
balearic islands||ES-IB
balearics||ES-IB
bali||ID-BA
balikesir|Balıkesir|TR-10
balkan||TM-B
balkh||AF-BAL
balochistan|Balōchistān|PK-BA
balochistan||PK-BA
balti|Bălți|MD-BA
baluchistan||PK-BA
balvu novads|Balvu novads|LV-015
balzan||MT-02
balzers||LI-01
bamako||ML-BKO
bamingui bangoran|Bamingui-Bangoran|CF-BB
bamyan|Bāmyān|AF-BAM
banaadir||SO-BN
banghazi|Banghāzī|LY-BA
bangui||CF-BGF
bani suwayf|Banī Suwayf|EG-BNS
banjul||GM-B
banskobystricky kraj|Banskobystrický kraj|SK-BC
banteay mean choay|Banteay Mean Choăy|KH-1
banten||ID-BT
bar||ME-02
baranya||HU-BA
barbuda||AG-10
barda|Bərdə|AZ-BAR
bari||SO-BR
barima waini|Barima-Waini|GY-BA
barinas||VE-E
baringo||KE-01
barishal||BD-A
barking and dagenham|Barking and Dagenham|GB-BDG
barnet||GB-BNE
barnsley||GB-BNS
bartin|Bartın|TR-74
bas sassandra|Bas-Sassandra|CI-BS
bas uele|Bas-Uélé|CD-BU
basarabeasca||MD-BS
basel landschaft|Basel-Landschaft|CH-BL
basel stadt|Basel-Stadt|CH-BS
bashkortostan||RU-BA
basilicata||IT-77
basnahira palata|Basnāhira paḷāta|LK-1
basque country||ES-PV
basse kotto|Basse-Kotto|CF-BK
bath and north east somerset|Bath and North East Somerset|GB-BAS
batken||KG-B
batman||TR-72
batna||DZ-05
batys qazaqstan||KZ-27
baucau||TL-BA
bauchi||NG-BA
bauskas novads|Bauskas novads|LV-016
bavaria||DE-BY
bay||SO-BY
bay of plenty|Bay of Plenty|NZ-BOP
bayan olgiy|Bayan-Ölgiy|MN-071
bayanhongor||MN-069
bayburt||TR-69
bayelsa||NG-BY
bayern||DE-BY
bayt lahm|Bayt Laḩm|PS-BTH
beau vallon||SC-08
bechar|Béchar|DZ-08
bedford||GB-BDF
beijing||CN-BJ
beja|Béja|TN-31
beja||PT-02
bejaia|Béjaïa|DZ-06
bekes|Békés|HU-BE
bekescsaba|Békéscsaba|HU-BC
bel air||SC-09
bel ombre||SC-10
belait||BN-BE
belfast city||GB-BFS
belgorod oblast||RU-BEL
belgorod region|Belgorod region|RU-BEL
belgorodskaya||RU-BEL
belize||BZ-BZ
beltinci||SI-002
ben arous||TN-13
ben tre|Bến Tre|VN-50
bender||MD-BD
benedikt||SI-148
bengkulu||ID-BE
bengo||AO-BGO
benguela||AO-BGU
beni abbes|Béni Abbès|DZ-52
beni mellal khenifra|Béni Mellal-Khénifra|MA-05
benue||NG-BE
beograd||RS-00
beqaa|Béqaa|LB-BI
berane||ME-03
berat||AL-01
berea||LS-D
berlin||DE-BE
bern||CH-BE
berovo||MK-201
berry islands||BS-BY
bexley||GB-BEX
beylaqan|Beyləqan|AZ-BEY
beyrouth||LB-BA
bicol||PH-05
bie|Bié|AO-BIE
bihar|Bihār|IN-BR
bihor||RO-BH
bijelo polje||ME-04
bilasuvar|Biləsuvar|AZ-BIL
bilecik||TR-11
bimini||BS-BI
bingol|Bingöl|TR-12
binh dinh|Bình Định|VN-31
binh duong|Bình Dương|VN-57
binh phuoc|Bình Phước|VN-58
binh thuan|Bình Thuận|VN-40
binshangul gumuz|Bīnshangul Gumuz|ET-BE
biobio|Biobío|CL-BI
bioko norte||GQ-BN
bioko sur||GQ-BS
birgu||MT-03
birkirkara||MT-04
birmingham||GB-BIR
birzebbuga|Birżebbuġa|MT-05
bishkek shaary||KG-GB
biskra||DZ-07
bissau||GW-BS
bistrica ob sotli|Bistrica ob Sotli|SI-149
bistrita nasaud|Bistrița-Năsăud|RO-BN
bitlis||TR-13
bitola||MK-501
bizerte||TN-23
bjelovarsko bilogorska zupanija|Bjelovarsko-bilogorska županija|HR-07
black point||BS-BP
black river||MU-BL
blackburn with darwen|Blackburn with Darwen|GB-BBD
blackpool||GB-BPL
blaenau gwent||GB-BGW
blagoevgrad||BG-01
blaskogabyggd|Bláskógabyggð|IS-BLA
bled||SI-003
blekinge lan|Blekinge län|SE-K
blida||DZ-09
bloke||SI-150
blue nile||SD-NB
boaco||NI-BO
bobonaro||TL-BO
bocas del toro|Bocas del Toro|PA-1
boe||NR-06
bogdanci||MK-401
bogovinje||MK-601
bohinj||SI-004
boke|Boké|GN-B
bokeo|Bokèo|LA-BK
bolikhamxai||LA-BL
bolivar|Bolívar|CO-BOL
bolivar|Bolívar|EC-B
bolivar|Bolívar|VE-F
bolton||GB-BOL
bolu||TR-14
bolungarvikurkaupstadur|Bolungarvíkurkaupstaður|IS-BOL
bomet||KE-02
bomi||LR-BM
bonaire||BQ-BO
bonaire||NL-BQ1
bong||LR-BG
bono||GH-BO
bono east||GH-BE
boqueron|Boquerón|PY-19
bordj badji mokhtar||DZ-50
bordj bou arreridj|Bordj Bou Arréridj|DZ-34
borgarbyggd|Borgarbyggð|IS-BOG
borgo maggiore||SM-06
borgou||BJ-BO
bormla||MT-06
bornholm||DK-040
borno||NG-BO
borovnica||SI-005
borski okrug|Borski okrug|RS-14
borsod abauj zemplen|Borsod-Abaúj-Zemplén|HU-BZ
bosilovo||MK-402
botha bothe|Botha-Bothe|LS-B
botosani|Botoșani|RO-BT
boucle du mouhoun|Boucle du Mouhoun|BF-01
bouenza||CG-11
bougainville||PG-NSB
bouira||DZ-10
boumerdes|Boumerdès|DZ-35
bourgogne franche comte|Bourgogne-Franche-Comté|FR-BFC
bournemouth||GB-BCP
bovec||SI-006
boyaca|Boyacá|CO-BOY
brabant wallon|Brabant wallon|BE-WBR
bracknell forest||GB-BRC
bradford||GB-BRD
braga||PT-03
braganca|Bragança|PT-04
braila|Brăila|RO-BR
brakna||MR-05
brandenburg||DE-BB
branicevski okrug|Braničevski okrug|RS-11
braslovce|Braslovče|SI-151
brasov|Brașov|RO-BV
bratislavsky kraj|Bratislavský kraj|SK-BL
brazzaville||CG-BZV
brcko distrikt|Brčko Distrikt|BA-BRC
brda||SI-007
bremen||DE-HB
brent||GB-BEN
brestskaya voblasts|Brestskaya voblasts'|BY-BR
bretagne||FR-BRE
brezice|Brežice|SI-009
brezovica||SI-008
briceni||MD-BR
bridgend||GB-BGE
brighton and hove|Brighton and Hove|GB-BNH
bristol||GB-BST
british columbia||CA-BC
brittany||FR-BRE
brodsko posavska zupanija|Brodsko-posavska županija|HR-12
brokopondo||SR-BR
bromley||GB-BRY
brong ahafo|Brong-Ahafo|GH-BA
brunei muara|Brunei-Muara|BN-BM
brussels hoofdstedelijk gewest||BE-BRU
brussels region||BE-BRU
brvenica||MK-602
bryansk oblast||RU-BRY
bryansk region|Bryansk region|RU-BRY
bryanskaya||RU-BRY
buada||NR-07
bubanza||BI-BB
buckinghamshire||GB-BKM
bucuresti|București|RO-B
budapest||HU-BU
budva||ME-05
bueng kan||TH-38
buenos aires||AR-B
buenos aires province||AR-B
bujumbura mairie||BI-BM
bujumbura rural||BI-BL
bulawayo||ZW-BU
bulgan||MN-067
bumthang||BT-33
bungoma||KE-03
bur said|Būr Sa‘īd|EG-PTS
burdur||TR-15
burgas||BG-02
burgenland||AT-1
burgundy||FR-BFC
buri ram||TH-31
burku|Būrkū|TD-BO
bursa||TR-16
bururi||BI-BR
bury||GB-BUR
buryatia||RU-BU
buryatiya||RU-BU
busan||KR-26
bushehr|Būshehr|IR-18
busia||KE-04
butel||MK-803
buxoro||UZ-BU
buzau|Buzău|RO-BZ
ca mau|Cà Mau|VN-59
caaguazu|Caaguazú|PY-5
caazapa|Caazapá|PY-6
cabanas|Cabañas|SV-CA
cabinda||AO-CAB
cabo delgado||MZ-P
cabrayil|Cəbrayıl|AZ-CAB
caerphilly||GB-CAY
cagayan valley||PH-02
cahul||MD-CA
cair|Čair|MK-815
cajamarca||PE-CAJ
calabarzon||PH-40
calabria||IT-78
calarasi|Călărași|MD-CL
calarasi|Călărași|RO-CL
caldas||CO-CAL
calderdale||GB-CLD
california||US-CA
calilabad|Cəlilabad|AZ-CAL
camaguey|Camagüey|CU-09
cambridgeshire||GB-CAM
camden||GB-CMD
campania||IT-72
campeche||MX-CAM
can tho|Cần Thơ|VN-CT
canakkale|Çanakkale|TR-17
canar|Cañar|EC-F
canarias||ES-CN
canaries||ES-CN
canaries||LC-12
canary islands||ES-CN
canelones||UY-CA
canillo||AD-02
canindeyu|Canindeyú|PY-14
cankiri|Çankırı|TR-18
cankova||SI-152
cankuzo||BI-CA
cantabria||ES-CB
cantagalo||ST-02
cantemir||MD-CT
canterbury||NZ-CAN
canton of geneva|Canton of Geneva|CH-GE
canton of zurich|Canton of Zurich|CH-ZH
cao bang|Cao Bằng|VN-04
capellen||LU-CA
capital territory||SB-CT
caqueta|Caquetá|CO-CAQ
carabobo||VE-G
caraga||PH-13
caras severin|Caraș-Severin|RO-CS
carazo||NI-CA
carchi||EC-C
cardiff||GB-CRF
cargados carajos shoals||MU-CC
carmarthenshire||GB-CMN
cartago||CR-C
casablanca settat|Casablanca-Settat|MA-06
casanare||CO-CAS
cascade||SC-11
cascades||BF-02
caska|Čaška|MK-109
castelo branco||PT-05
castile and leon|Castile and Leon|ES-CL
castile la mancha|Castile-La Mancha|ES-CM
castilla la mancha|Castilla-La Mancha|ES-CM
castilla y leon|Castilla y León|ES-CL
castries||LC-02
cat island||BS-CI
catalonia||ES-CT
catalunya||ES-CT
catamarca||AR-K
cauca||CO-CAU
caue|Caué|ST-03
causeni|Căușeni|MD-CS
causeway coast and glens|Causeway Coast and Glens|GB-CCG
cayo||BZ-CY
ceara|Ceará|BR-CE
celje||SI-011
centar||MK-814
centar zupa|Centar Župa|MK-313
central||BW-CE
central||FJ-C
central||GH-CP
central||PG-CPM
central||PY-11
central||SB-CE
central||UG-C
central||ZM-02
central abaco||BS-CO
central andros||BS-CS
central bedfordshire||GB-CBF
central darfur||SD-DC
central eleuthera||BS-CE
central equatoria||SS-EC
central java||ID-JT
central kalimantan||ID-KT
central luzon||PH-03
central river||GM-M
central singapore||SG-01
central sulawesi||ID-ST
central visayas||PH-07
centrale||TG-C
centre||BF-03
centre||CM-CE
centre||HT-CE
centre est|Centre-Est|BF-04
centre nord|Centre-Nord|BF-05
centre ouest|Centre-Ouest|BF-06
centre sud|Centre-Sud|BF-07
centre val de loire|Centre-Val de Loire|FR-CVL
centro sur||GQ-CS
ceredigion||GB-CGN
cerklje na gorenjskem|Cerklje na Gorenjskem|SI-012
cerknica||SI-013
cerkno||SI-014
cerkvenjak||SI-153
cerro largo||UY-CL
cesar||CO-CES
cesinovo oblesevo|Češinovo-Obleševo|MK-210
cesu novads|Cēsu novads|LV-022
cetinje||ME-06
ceuta||ES-CE
chachoengsao||TH-24
chaco||AR-H
chagang||KP-04
chaguanas||TT-CHA
chahar mahal va bakhtiari|Chahār Maḩāl va Bakhtīārī|IR-14
chai nat||TH-18
chaiyaphum||TH-36
chakumpoto||MW-N
chakumwera||MW-S
chalatenango||SV-CH
champasak||LA-CH
chandigarh||IN-CH
changhua||TW-CHA
chanthaburi||TH-22
chapakati||MW-C
charlotte||VC-01
chatham islands territory||NZ-CIT
chattogram||BD-B
chechenskaya||RU-CE
chechnya||RU-CE
chelyabinskaya||RU-CHE
cherkaska||UA-71
chernihiv oblast||UA-74
chernihiv region|Chernihiv region|UA-74
chernihivska||UA-74
chernivetska||UA-77
cheshire east||GB-CHE
cheshire west and chester|Cheshire West and Chester|GB-CHW
chhattisgarh|Chhattīsgarh|IN-CG
chhukha||BT-12
chiang mai||TH-50
chiang rai||TH-57
chiapas||MX-CHP
chiayi||TW-CYI
chiayi||TW-CYQ
chiba||JP-12
chiba prefecture||JP-12
chiesanuova||SM-02
chihuahua||MX-CHH
chimaltenango||GT-04
chimborazo||EC-H
chimbu||PG-CPK
chin||MM-14
chinandega||NI-CI
chiquimula||GT-20
chiriqui|Chiriquí|PA-4
chisinau|Chișinău|MD-CU
chlef||DZ-02
chobe||BW-CH
choco|Chocó|CO-CHO
choiseul||LC-03
choiseul||SB-CH
choluteca||HN-CH
chon buri||TH-20
chongqing||CN-CQ
chontales||NI-CO
christ church||BB-01
chubut||AR-U
chukotka||RU-CHU
chukotskiy avtonomnyy okrug|Chukotskiy avtonomnyy okrug|RU-CHU
chumphon||TH-86
chungcheongbuk||KR-43
chungcheongnam||KR-44
chuquisaca||BO-H
chuuk||FM-TRK
chuvashskaya||RU-CU
chuy|Chüy|KG-C
cibao nordeste||DO-33
cibao noroeste||DO-34
cibao norte||DO-35
cibao sur||DO-36
cibitoke||BI-CI
ciego de avila|Ciego de Ávila|CU-08
cienfuegos||CU-06
cimislia|Cimișlia|MD-CM
cirkulane||SI-196
citta di san marino|Città di San Marino|SM-07
city of freeport|City of Freeport|BS-FP
city of kigali|City of Kigali|RW-01
ciudad autonoma de buenos aires|Ciudad Autónoma de Buenos Aires|AR-C
ciudad de mexico|Ciudad de México|MX-CMX
clackmannanshire||GB-CLK
clarendon||JM-13
clervaux||LU-CL
clipperton||FR-CP
cluj||RO-CJ
coahuila||MX-COA
coahuila de zaragoza|Coahuila de Zaragoza|MX-COA
cochabamba||BO-C
cocle|Coclé|PA-2
coimbra||PT-06
cojedes||VE-H
colima||MX-COL
collines||BJ-CO
colon|Colón|HN-CL
colon|Colón|PA-3
colonia||UY-CO
colorado||US-CO
comayagua||HN-CM
commewijne||SR-CM
comoe|Comoé|CI-CM
conakry||GN-C
concepcion|Concepción|PY-1
connaught||IE-C
connecticut||US-CT
constanta|Constanța|RO-CT
constantine||DZ-25
conwy||GB-CWY
copan|Copán|HN-CP
copperbelt||ZM-08
coquimbo||CL-CO
cordillera||PH-15
cordillera||PY-3
cordillera administrative region||PH-15
cordoba|Córdoba|AR-X
cordoba|Córdoba|CO-COR
cornwall||GB-CON
coronie||SR-CR
corozal||BZ-CZL
corrientes||AR-W
corse||FR-20R
corsica||FR-20R
cortes|Cortés|HN-CR
corum|Çorum|TR-19
costa caribe norte||NI-AN
costa caribe sur||NI-AS
cotopaxi||EC-X
couffo||BJ-KO
couva tabaquite talparo|Couva-Tabaquite-Talparo|TT-CTT
cova lima||TL-CO
covasna||RO-CV
coventry||GB-COV
crensovci|Črenšovci|SI-015
crimea||UA-43
criuleni||MD-CR
crna na koroskem|Črna na Koroškem|SI-016
crnomelj|Črnomelj|SI-017
crooked island and long cay|Crooked Island and Long Cay|BS-CK
cross river||NG-CR
croydon||GB-CRY
csongrad csanad|Csongrád-Csanád|HU-CS
cuando cubango||AO-CCU
cuanza norte|Cuanza-Norte|AO-CNO
cuanza sul|Cuanza-Sul|AO-CUS
cucer sandevo|Čučer-Sandevo|MK-816
cumbria||GB-CMA
cundinamarca||CO-CUN
cunene||AO-CNN
curacao|Curaçao|NL-CW
cuscatlan|Cuscatlán|SV-CU
cusco||PE-CUS
cuvette||CG-8
cuvette ouest|Cuvette-Ouest|CG-15
cuyuni mazaruni|Cuyuni-Mazaruni|GY-CU
da nang|Đà Nẵng|VN-DN
dadra and nagar haveli and daman and diu|Dādra and Nagar Haveli and Damān and Diu|IN-DH
daegu||KR-27
daejeon||KR-30
dagana||BT-22
dagestan||RU-DA
dak lak|Đắk Lắk|VN-33
dak nong|Đắk Nông|VN-72
dakar||SN-DK
dakhla oued ed dahab|Dakhla-Oued Ed-Dahab|MA-12
dakhlet nouadhibou|Dakhlet Nouâdhibou|MR-08
dakunu palata|Dakuṇu paḷāta|LK-3
dalabyggd|Dalabyggð|IS-DAB
dalarnas lan|Dalarnas län|SE-W
dalvikurbyggd|Dalvíkurbyggð|IS-DAV
damascus governorate||SY-DI
dambovita|Dâmbovița|RO-DB
danilovgrad||ME-07
dar es salaam|Dar es Salaam|TZ-02
dara|Dar'ā|SY-DR
daraa governorate||SY-DR
darhan uul|Darhan uul|MN-037
darien|Darién|PA-5
darlington||GB-DAL
darnah||LY-DR
daskasan|Daşkəsən|AZ-DAS
dasoguz|Daşoguz|TM-D
daugavpils||LV-DGV
davao||PH-11
daykundi|Dāykundī|AF-DAY
dayr al balah|Dayr al Balaḩ|PS-DEB
dayr az zawr|Dayr az Zawr|SY-DY
dc|D.C.|US-DC
debar||MK-303
debrca||MK-304
debrecen||HU-DE
delaware||US-DE
delcevo|Delčevo|MK-203
delhi||IN-DL
delta||NG-DE
delta amacuro||VE-Y
demerara mahaica|Demerara-Mahaica|GY-DE
demir hisar||MK-502
demir kapija||MK-103
denbighshire||GB-DEN
denguele|Denguélé|CI-DN
denigomodu||NR-08
denizli||TR-20
dennery||LC-05
dependencias federales||VE-W
derby||GB-DER
derbyshire||GB-DBY
derry and strabane|Derry and Strabane|GB-DRS
destrnik||SI-018
devon||GB-DEV
dhaka||BD-C
dhamar|Dhamār|YE-DH
dhi qar|Dhī Qār|IQ-DQ
diber|Dibër|AL-09
diego martin||TT-DMN
diekirch||LU-D
diekirch||LU-DI
dien bien|Điện Biên|VN-71
dienvidkurzemes novads||LV-112
diffa||NE-2
dikhil||DJ-DI
dili|Díli|TL-DI
dimashq||SY-DI
dingli||MT-07
diourbel||SN-DB
dire dawa|Dirē Dawa|ET-DD
district of columbia|District of Columbia|US-DC
distrito capital||VE-A
distrito capital de bogota|Distrito Capital de Bogotá|CO-DC
distrito federal||BR-DF
divaca|Divača|SI-019
diyala|Diyālá|IQ-DI
diyala||IQ-DI
diyarbakir|Diyarbakır|TR-21
djanet||DZ-56
djelfa||DZ-17
djibloho||GQ-DJ
djibouti||DJ-DJ
dnipropetrovsk oblast||UA-12
dnipropetrovsk region|Dnipropetrovsk region|UA-12
dnipropetrovska||UA-12
dobeles novads|Dobeles novads|LV-026
dobje||SI-154
dobrepolje||SI-020
dobrich||BG-08
dobrna||SI-155
dobrova polhov gradec|Dobrova-Polhov Gradec|SI-021
dobrovnik||SI-156
dodoma||TZ-03
dojran||MK-406
dol pri ljubljani|Dol pri Ljubljani|SI-022
dolenjske toplice||SI-157
dolj||RO-DJ
dolneni||MK-503
dolnoslaskie|Dolnośląskie|PL-02
domagnano||SM-03
domzale|Domžale|SI-023
doncaster||GB-DNC
donduseni|Dondușeni|MD-DO
donetsk oblast||UA-14
donetsk region|Donetsk region|UA-14
donetska||UA-14
dong nai|Đồng Nai|VN-39
dong thap|Đồng Tháp|VN-45
donga||BJ-DO
dornava||SI-024
dornod||MN-061
dornogovi|Dornogovĭ|MN-063
dorset||GB-DOR
dosso||NE-3
draa tafilalet|Drâa-Tafilalet|MA-08
dravograd||SI-025
drenthe||NL-DR
drochia||MD-DR
dubasari|Dubăsari|MD-DU
dubayy||AE-DU
dubrovacko neretvanska zupanija|Dubrovačko-neretvanska županija|HR-19
dudley||GB-DUD
dumfries and galloway|Dumfries and Galloway|GB-DGY
dumyat|Dumyāţ|EG-DT
dunaujvaros|Dunaújváros|HU-DU
dundee city||GB-DND
dundgovi|Dundgovĭ|MN-059
duplek||SI-026
durango||MX-DUR
durazno||UY-DU
durham||GB-DUR
durres|Durrës|AL-02
dushanbe||TJ-DU
duzce|Düzce|TR-81
dytiki ellada|Dytikí Elláda|GR-G
dytiki makedonia|Dytikí Makedonía|GR-C
dzavhan||MN-057
ealing||GB-EAL
east||CM-ES
east ayrshire||GB-EAY
east azerbaijan||IR-03
east berbice corentyne|East Berbice-Corentyne|GY-EB
east darfur||SD-DE
east dunbartonshire||GB-EDU
east grand bahama||BS-EG
east java||ID-JI
east kalimantan||ID-KI
east lothian||GB-ELN
east new britain||PG-EBR
east nusa tenggara||ID-NT
east renfrewshire||GB-ERW
east riding of yorkshire|East Riding of Yorkshire|GB-ERY
east sepik||PG-ESW
east sussex||GB-ESX
eastern||FJ-E
eastern||GH-EP
eastern||RW-02
eastern||SL-E
eastern||UG-E
eastern||ZM-03
eastern cape||ZA-EC
eastern equatoria||SS-EE
eastern highlands||PG-EHG
eastern visayas||PH-08
ebonyi||NG-EB
echternach||LU-EC
edinburgh||GB-EDH
edinet|Edineț|MD-ED
edirne||TR-22
edo||NG-ED
eger||HU-EG
ehime||JP-38
eilean siar||GB-ELS
ekiti||NG-EK
el bayadh||DZ-32
el beni||BO-B
el callao||PE-CAL
el meghaier||DZ-57
el meniaa||DZ-58
el oro||EC-O
el oued||DZ-39
el paraiso|El Paraíso|HN-EP
el progreso||GT-02
el tarf||DZ-36
el valle||DO-37
elazig|Elazığ|TR-23
elbasan||AL-03
elgeyo marakwet|Elgeyo/Marakwet|KE-05
elva||EE-171
embera|Emberá|PA-EM
embu||KE-06
emilia romagna|Emilia-Romagna|IT-45
encamp||AD-03
enfield||GB-ENF
enga||PG-EPW
england||GB-ENG
england and wales|England and Wales|GB-EAW
english river||SC-16
enriquillo||DO-38
entre rios|Entre Ríos|AR-E
enugu||NG-EN
equateur|Équateur|CD-EQ
erd|Érd|HU-ER
erevan||AM-ER
ermera||TL-ER
erongo||NA-ER
erzincan||TR-24
erzurum||TR-25
escaldes engordany|Escaldes-Engordany|AD-08
esch sur alzette|Esch-sur-Alzette|LU-ES
eschen||LI-02
escuintla||GT-05
esfahan|Eşfahān|IR-10
eskisehir|Eskişehir|TR-26
esmeraldas||EC-E
espirito santo|Espírito Santo|BR-ES
essequibo islands west demerara|Essequibo Islands-West Demerara|GY-ES
essex||GB-ESS
est||BF-08
esteli|Estelí|NI-ES
estuaire||GA-1
etela karjala|Etelä-Karjala|FI-02
etela pohjanmaa|Etelä-Pohjanmaa|FI-03
etela savo|Etelä-Savo|FI-04
eua|'Eua|TO-01
evora|Évora|PT-07
ewa||NR-09
extremadura||ES-EX
exuma||BS-EX
eyja og miklaholtshreppur|Eyja- og Miklaholtshreppur|IS-EOM
eyjafjardarsveit|Eyjafjarðarsveit|IS-EYF
faadhippolhu||MV-03
faasaleleaga|Fa'asaleleaga|WS-FA
faetano||SM-04
falcon|Falcón|VE-I
falesti|Fălești|MD-FA
falkirk||GB-FAL
far north||CM-EN
farah|Farāh|AF-FRA
faranah||GN-F
fargona|Farg‘ona|UZ-FA
faro||PT-08
fars|Fārs|IR-07
faryab|Fāryāb|AF-FYB
fatick||SN-FK
federacija bosne i hercegovine|Federacija Bosne i Hercegovine|BA-BIH
federal capital territory||NG-FC
federally administered tribal areas||PK-TA
fejer|Fejér|HU-FE
felidheatholhu||MV-04
fermanagh and omagh|Fermanagh and Omagh|GB-FMO
fes meknes|Fès-Meknès|MA-03
fgura||MT-08
fianarantsoa||MG-F
fier||AL-04
fife||GB-FIF
fiorentino||SM-05
fjallabyggd|Fjallabyggð|IS-FJL
fjardabyggd|Fjarðabyggð|IS-FJD
flacq||MU-FL
flanders||BE-VLG
flevoland||NL-FL
flintshire||GB-FLN
fljotsdalshreppur|Fljótsdalshreppur|IS-FLR
floahreppur|Flóahreppur|IS-FLA
flores||UY-FS
floresti|Florești|MD-FL
floriana||MT-09
florida||US-FL
florida||UY-FD
fontana||MT-10
fontvieille||MC-FO
formosa||AR-P
francisco morazan|Francisco Morazán|HN-FM
francistown||BW-FR
frederiksberg||DK-147
frederiksborg||DK-020
free state||ZA-FS
fribourg||CH-FR
friesland||NL-FR
friuli venezia giulia||IT-36
fryslan|Fryslân|NL-FR
fujian||CN-FJ
fukui||JP-18
fukuoka||JP-40
fukuoka prefecture||JP-40
fukushima||JP-07
fukushima prefecture||JP-07
funafuti||TV-FUN
fuvammulah||MV-29
fuzuli|Füzuli|AZ-FUZ
fyn||DK-042
gabes|Gabès|TN-81
gaborone||BW-GA
gabrovo||BG-07
gadabay|Gədəbəy|AZ-GAD
gafsa||TN-71
gagaemauga|Gaga'emauga|WS-GE
gagaifomauga||WS-GI
gagauzia|Găgăuzia|MD-GA
galapagos|Galápagos|EC-W
galati|Galați|RO-GL
galguduud||SO-GA
galicia||ES-GA
gambela hizboch|Gambēla Hizboch|ET-GA
gamprin||LI-03
ganca|Gəncə|AZ-GA
gandaki|Gaṇḍakī|NP-P4
gangwon||KR-42
gansu||CN-GS
gao||ML-7
gardabaer|Garðabær|IS-GAR
garissa||KE-07
gasa||BT-GA
gateshead||GB-GAT
gauteng||ZA-GP
gavleborgs lan|Gävleborgs län|SE-X
gaza||MZ-G
gazi baba||MK-804
gaziantep||TR-27
gbarpolu||LR-GP
gedo||SO-GE
gegarkunik|Geġark'unik'|AM-GR
geita||TZ-27
gelderland||NL-GE
geneve|Genève|CH-GE
georgia||US-GA
gevgelija||MK-405
gezira||SD-GZ
ghajnsielem|Għajnsielem|MT-13
ghanzi||BW-GH
gharb|Għarb|MT-14
gharb darfur|Gharb Dārfūr|SD-DW
gharb kurdufan|Gharb Kurdufān|SD-GK
ghardaia|Ghardaïa|DZ-47
gharghur|Għargħur|MT-15
ghasri|Għasri|MT-16
ghat|Ghāt|LY-GT
ghaxaq|Għaxaq|MT-17
ghazni|Ghaznī|AF-GHA
ghazzah||PS-GZA
ghor|Ghōr|AF-GHO
gia lai||VN-30
gifu||JP-21
gilan|Gīlān|IR-01
gilbert islands||KI-G
gilgit baltistan|Gilgit-Baltistān|PK-GB
giresun||TR-28
gisborne||NZ-GIS
gitega||BI-GI
giurgiu||RO-GR
gjirokaster|Gjirokastër|AL-05
gjorce petrov|Gjorče Petrov|MK-805
glacis||SC-12
glarus||CH-GL
glasgow city||GB-GLG
glodeni||MD-GL
gloucestershire||GB-GLS
goa||IN-GA
goh djiboua|Gôh-Djiboua|CI-GD
goias|Goiás|BR-GO
golestan|Golestān|IR-27
gombe||NG-GO
goranboy||AZ-GOR
gorenja vas poljane|Gorenja vas-Poljane|SI-027
gorgol||MR-04
gorisnica|Gorišnica|SI-028
gorj||RO-GJ
gorje||SI-207
gornja radgona||SI-029
gornji grad||SI-030
gornji petrovci||SI-031
gorontalo||ID-GO
gostivar||MK-604
gotlands lan|Gotlands län|SE-I
govi altay|Govĭ-Altay|MN-065
govi sumber|Govĭ-Sümber|MN-064
goycay|Göyçay|AZ-GOY
goygol|Göygöl|AZ-GYG
gracias a dios|Gracias a Dios|HN-GD
grad||SI-158
grad zagreb||HR-21
gradsko||MK-102
granada||NI-GR
grand anse mahe||SC-13
grand anse praslin||SC-14
grand bassa||LR-GB
grand cape mount||LR-CM
grand cay||BS-GC
grand est||FR-GES
grand gedeh||LR-GG
grand kru||LR-GK
grand port||MU-GP
grande comore||KM-G
grandeanse|Grande’Anse|HT-GA
granma||CU-12
graubunden|Graubünden|CH-GR
great britain||GB-GBN
greater accra||GH-AA
greater wellington||NZ-WGN
greenwich||GB-GRE
grenadines||VC-06
grevenmacher||LU-G
grevenmacher||LU-GR
gribingui||CF-KB
grimsnes og grafningshreppur|Grímsnes- og Grafningshreppur|IS-GOG
grindavikurbaer|Grindavíkurbær|IS-GRN
groningen||NL-GR
gros islet||LC-06
grosuplje||SI-032
grundarfjardarbaer|Grundarfjarðarbær|IS-GRU
grytubakkahreppur|Grýtubakkahreppur|IS-GRY
guadalcanal||SB-GU
guadeloupe||FR-971
guainia|Guainía|CO-GUA
guaira|Guairá|PY-4
guam||US-GU
guanacaste||CR-G
guanajuato||MX-GUA
guangdong||CN-GD
guangxi||CN-GX
guantanamo|Guantánamo|CU-14
guarda||PT-09
guarico|Guárico|VE-J
guatemala||GT-01
guaviare||CO-GUV
guayas||EC-G
gudja||MT-11
guelma||DZ-24
guelmim oued noun|Guelmim-Oued Noun|MA-10
guerrero||MX-GRO
guidimaka||MR-10
guizhou||CN-GZ
gujarat|Gujarāt|IN-GJ
gulbenes novads|Gulbenes novads|LV-033
gulf||PG-GPK
gumushane|Gümüşhane|TR-29
guna yala||PA-KY
gunma||JP-10
guria||GE-GU
gusinje||ME-22
guyane||FR-973
gwangju||KR-29
gwynedd||GB-GWN
gyeonggi||KR-41
gyeongsangbuk||KR-47
gyeongsangnam||KR-48
gyor|Győr|HU-GY
gyor moson sopron|Győr-Moson-Sopron|HU-GS
gzira|Gżira|MT-12
ha giang|Hà Giang|VN-03
ha nam|Hà Nam|VN-63
ha noi|Hà Nội|VN-HN
ha tinh|Hà Tĩnh|VN-23
haa||BT-13
haademeeste|Häädemeeste|EE-214
haapai|Ha'apai|TO-02
haapsalu||EE-184
haciqabul|Hacıqabul|AZ-HAC
hackney||GB-HCK
hadarom|HaDarom|IL-D
hadhramaut||YE-HD
hadramaut||YE-HD
hadramawt|Ḩaḑramawt|YE-HD
hafnarfjardarkaupstadur|Hafnarfjarðarkaupstaður|IS-HAF
hahdhunmathi||MV-05
hai duong|Hải Dương|VN-61
hai phong|Hải Phòng|VN-HP
hail|Ḩā'il|SA-06
hainan||CN-HI
hainaut||BE-WHT
hajdina||SI-159
hajdu bihar|Hajdú-Bihar|HU-HB
hajjah|Ḩajjah|YE-HJ
hajjar lamis|Ḩajjar Lamīs|TD-HL
hakkari|Hakkâri|TR-30
halab|Ḩalab|SY-HL
haljala||EE-191
hallands lan|Hallands län|SE-N
halton||GB-HAL
hamadan|Hamadān|IR-13
hamah|Ḩamāh|SY-HM
hamburg||DE-HH
hamerkaz|HaMerkaz|IL-M
hamgyong bukto|Hamgyǒng-bukto|KP-09
hamgyong namdo|Hamgyǒng-namdo|KP-08
hammersmith and fulham|Hammersmith and Fulham|GB-HMF
hampshire||GB-HAM
hamrun|Ħamrun|MT-18
hanover||JM-09
harare||ZW-HA
harbour island||BS-HI
hardap||NA-HA
hareri hizb|Hārerī Hizb|ET-HA
harghita||RO-HR
haringey||GB-HRY
harjumaa||EE-37
harku||EE-198
harrow||GB-HRW
hartlepool||GB-HPL
haryana|Haryāna|IN-HR
haskovo||BG-26
hatay||TR-31
hatohobei||PW-050
hatsafon|HaTsafon|IL-Z
hau giang|Hậu Giang|VN-73
haut katanga|Haut-Katanga|CD-HK
haut lomami|Haut-Lomami|CD-HL
haut mbomou|Haut-Mbomou|CF-HM
haut ogooue|Haut-Ogooué|GA-2
haut uele|Haut-Uélé|CD-HU
haute kotto|Haute-Kotto|CF-HK
haute sangha mambere kadei|Haute-Sangha / Mambéré-Kadéï|CF-HS
hauts bassins|Hauts-Bassins|BF-09
hauts de france|Hauts-de-France|FR-HDF
havering||GB-HAV
hawaii||US-HI
hawalli|Ḩawallī|KW-HA
hawkes bay|Hawke's Bay|NZ-HKB
hebei||CN-HE
hefa|H̱efa|IL-HA
heilongjiang||CN-HL
hela||PG-HLA
helmand||AF-HEL
henan||CN-HA
hentiy||MN-039
herat|Herāt|AF-HER
herceg novi|Herceg-Novi|ME-08
heredia||CR-H
herefordshire||GB-HEF
herrera||PA-6
hertfordshire||GB-HRT
hesse||DE-HE
hessen||DE-HE
heves||HU-HE
hhohho||SZ-HH
hidalgo||MX-HID
highland||GB-HLD
higuamo||DO-39
hiiraan||SO-HI
hiiumaa||EE-205
hiiumaa||EE-39
hillingdon||GB-HIL
himachal pradesh|Himāchal Pradesh|IN-HP
hims|Ḩimş|SY-HI
hincesti|Hîncești|MD-HI
hiroshima||JP-34
hiroshima prefecture||JP-34
ho chi minh|Hồ Chí Minh|VN-SG
hoa binh|Hòa Bình|VN-14
hoce slivnica|Hoče-Slivnica|SI-160
hodeidah governorate||YE-HU
hodh ech chargui|Hodh ech Chargui|MR-01
hodh el gharbi|Hodh el Gharbi|MR-02
hodmezovasarhely|Hódmezővásárhely|HU-HV
hodos|Hodoš|SI-161
hofudborgarsvaedi|Höfuðborgarsvæði|IS-1
hokkaido|Hokkaidô|JP-01
hokkaido||JP-01
holguin|Holguín|CU-11
homa bay||KE-08
homyelskaya voblasts|Homyel'skaya voblasts'|BY-HO
hong kong||CN-HK
hope town||BS-HT
horad minsk||BY-HM
horgarsveit|Hörgársveit|IS-HRG
horjul||SI-162
hormozgan|Hormozgān|IR-22
houaphan||LA-HO
hounslow||GB-HNS
hovd||MN-043
hovsgol|Hövsgöl|MN-041
howland island||UM-84
hrastnik||SI-034
hrodzyenskaya voblasts|Hrodzyenskaya voblasts'|BY-HR
hrpelje kozina|Hrpelje-Kozina|SI-035
hrunamannahreppur||IS-HRU
hsinchu||TW-HSQ
hsinchu||TW-HSZ
hualien||TW-HUA
huambo||AO-HUA
huancavelica||PE-HUV
huanuco|Huánuco|PE-HUC
hubei||CN-HB
huehuetenango||GT-13
huila|Huíla|AO-HUI
huila||CO-HUI
hunabyggd|Húnabyggð|IS-HUG
hunan||CN-HN
hunathing vestra|Húnaþing vestra|IS-HUV
hunedoara||RO-HD
hung yen|Hưng Yên|VN-66
huvadhuatholhu dhekunuburi||MV-28
huvadhuatholhu uthuruburi||MV-27
hvalfjardarsveit|Hvalfjarðarsveit|IS-HVA
hveragerdisbaer|Hveragerðisbær|IS-HVE
hwanghae bukto|Hwanghae-bukto|KP-06
hwanghae namdo|Hwanghae-namdo|KP-05
hyogo|Hyôgo|JP-28
ialomita|Ialomița|RO-IL
ialoveni||MD-IA
iasi|Iași|RO-IS
ibaraki||JP-08
ibb||YE-IB
ica||PE-ICA
ida virumaa|Ida-Virumaa|EE-45
idaho||US-ID
idlib||SY-ID
idrija||SI-036
ig||SI-037
igdir|Iğdır|TR-76
ijuw||NR-10
iklin||MT-19
ilam|Īlām|IR-16
ile de france|Île-de-France|FR-IDF
ile perseverance i||SC-26
ile perseverance ii|Ile Perseverance II|SC-27
ilfov||RO-IF
ilhas de barlavento|Ilhas de Barlavento|CV-B
ilhas de sotavento|Ilhas de Sotavento|CV-S
ilinden||MK-807
ilirska bistrica||SI-038
illes balears||ES-IB
illinois||US-IL
illizi||DZ-33
ilocos||PH-01
imbabura||EC-I
imereti||GE-IM
imisli|İmişli|AZ-IMI
imo||NG-IM
in guezzam||DZ-54
in salah||DZ-53
inagua||BS-IN
incheon||KR-28
inchiri||MR-12
indiana||US-IN
ingushetia||RU-IN
ingushetiya||RU-IN
inhambane||MZ-I
inidi al gharbi|Inīdī al Gharbī|TD-EO
inidi ash sharqi|Inīdī ash Sharqī|TD-EE
inner mongolia||CN-NM
innlandet||NO-34
intibuca|Intibucá|HN-IN
inverclyde||GB-IVC
ionia nisia|Ionía Nísia|GR-F
iowa||US-IA
ipeiros|Ípeiros|GR-D
iqlim kurdistan|Iqlīm Kūrdistān|IQ-KR
iraqi kurdistan||IQ-KR
irbid||JO-IR
iringa||TZ-04
irkutskaya||RU-IRK
isabel||SB-IS
isafjardarbaer|Ísafjarðarbær|IS-ISA
ishikawa||JP-17
isiolo||KE-09
isla||MT-20
isla de la juventud|Isla de la Juventud|CU-99
islamabad|Islāmābād|PK-IS
islas de la bahia|Islas de la Bahía|HN-IB
isle of anglesey|Isle of Anglesey|GB-AGY
isle of wight|Isle of Wight|GB-IOW
isles of scilly|Isles of Scilly|GB-IOS
islington||GB-ISL
ismayilli|İsmayıllı|AZ-ISM
isparta||TR-32
istanbul|İstanbul|TR-34
istarska zupanija|Istarska županija|HR-18
itapua|Itapúa|PY-7
ituri||CD-IT
ivancna gorica|Ivančna Gorica|SI-039
ivano frankivska|Ivano-Frankivska|UA-26
ivanovskaya||RU-IVA
iwate||JP-03
izabal||GT-18
izmir|İzmir|TR-35
izola||SI-040
jablanicki okrug|Jablanički okrug|RS-23
jakarta raya||ID-JK
jalal abad|Jalal-Abad|KG-J
jalapa||GT-21
jalisco||MX-JAL
jambi||ID-JA
jammu and kashmir|Jammu and Kashmir|IN-JK
jammu and kashmir|Jammu and Kashmīr|IN-JK
jamtlands lan|Jämtlands län|SE-Z
jan mayen||NO-22
janin|Janīn|PS-JEN
janub al batinah|Janūb al Bāţinah|OM-BJ
janub ash sharqiyah|Janūb ash Sharqīyah|OM-SJ
janub darfur|Janūb Dārfūr|SD-DS
janub kurdufan|Janūb Kurdufān|SD-KS
janub sina|Janūb Sīnā'|EG-JS
janubi al bahri al ahmar|Janūbī al Baḩrī al Aḩmar|ER-DK
jarash||JO-JA
jardin exotique||MC-JE
jarva|Järva|EE-255
jarvamaa|Järvamaa|EE-52
jarvis island||UM-86
jasz nagykun szolnok|Jász-Nagykun-Szolnok|HU-JN
java||ID-JW
jawa||ID-JW
jawa barat||ID-JB
jawa tengah||ID-JT
jawa timur||ID-JI
jazan|Jāzān|SA-09
jegunovce||MK-606
jeju||KR-49
jekabpils novads|Jēkabpils novads|LV-042
jelgava||LV-JEL
jelgavas novads|Jelgavas novads|LV-041
jendouba||TN-32
jeollabuk||KR-45
jeollanam||KR-46
jesenice||SI-041
jezersko||SI-163
jharkhand|Jhārkhand|IN-JH
jiangsu||CN-JS
jiangxi||CN-JX
jigawa||NG-JI
jihocesky kraj|Jihočeský kraj|CZ-31
jihomoravsky kraj|Jihomoravský kraj|CZ-64
jijel||DZ-18
jilin||CN-JL
jinotega||NI-JI
jiwaka||PG-JWK
jizzax||UZ-JI
joelahtme|Jõelähtme|EE-245
jogeva|Jõgeva|EE-247
jogevamaa|Jõgevamaa|EE-50
johnston atoll||UM-67
johor||MY-01
johvi|Jõhvi|EE-251
jonglei||SS-JG
jonkopings lan|Jönköpings län|SE-F
jowzjan|Jowzjān|AF-JOW
jubbada dhexe||SO-JD
jubbada hoose||SO-JH
jujuy||AR-Y
junin|Junín|PE-JUN
jura||CH-JU
jurmala|Jūrmala|LV-JUR
jursinci|Juršinci|SI-042
jutiapa||GT-22
jwaneng||BW-JW
kabardino|Kabardino-|RU-KB
kabul|Kābul|AF-KAB
kachin||MM-11
kadrina||EE-272
kaduna||NG-KD
kaeb||KH-23
kaesong|Kaesŏng|KP-15
kaffrine||SN-KA
kafr ash shaykh|Kafr ash Shaykh|EG-KFS
kagawa||JP-37
kagera||TZ-05
kagoshima||JP-46
kagoshima prefecture||JP-46
kahramanmaras|Kahramanmaraş|TR-46
kainuu||FI-05
kairouan||TN-41
kajiado||KE-10
kakamega||KE-11
kakheti|K'akheti|GE-KA
kalasin||TH-46
kalbacar|Kəlbəcər|AZ-KAL
kaldrananeshreppur||IS-KAL
kalimantan||ID-KA
kalimantan barat||ID-KB
kalimantan selatan||ID-KS
kalimantan tengah||ID-KT
kalimantan timur||ID-KI
kalimantan utara||ID-KU
kaliningrad oblast||RU-KGD
kaliningrad region|Kaliningrad region|RU-KGD
kaliningradskaya||RU-KGD
kalkara||MT-21
kalmar lan|Kalmar län|SE-H
kalmykiya||RU-KL
kaluzhskaya||RU-KLU
kambja||EE-283
kamchatka||RU-KAM
kamchatskiy||RU-KAM
kamnik||SI-043
kamphaeng phet||TH-62
kampong chaam||KH-3
kampong chhnang||KH-4
kampong spueu||KH-5
kampong thum||KH-6
kampot||KH-7
kanagawa||JP-14
kanal ob soci|Kanal ob Soči|SI-044
kanchanaburi||TH-71
kandaal||KH-8
kandahar|Kandahār|AF-KAN
kanepi||EE-284
kangwon|Kangwǒn|KP-07
kanim|Kānim|TD-KA
kankan||GN-K
kano||NG-KN
kansas||US-KS
kanta hame|Kanta-Häme|FI-06
kaoh kong||KH-9
kaohsiung||TW-KHH
kaolack||SN-KL
kapisa|Kāpīsā|AF-KAP
kaposvar|Kaposvár|HU-KV
kara||TG-K
karabuk|Karabük|TR-78
karachayevo cherkesskaya|Karachayevo-Cherkesskaya|RU-KC
karaman||TR-70
karas|//Karas|NA-KA
karbala|Karbalā’|IQ-KA
karbinci||MK-205
kardzhali||BG-09
kareliya||RU-KR
karlovacka zupanija|Karlovačka županija|HR-04
karlovarsky kraj|Karlovarský kraj|CZ-41
karnali|Karṇālī|NP-P6
karnataka|Karnātaka|IN-KA
karnten|Kärnten|AT-2
karpos|Karpoš|MK-808
kars||TR-36
karuzi||BI-KR
kasai|Kasaï|CD-KS
kasai central|Kasaï Central|CD-KC
kasai central||CD-KC
kasai oriental|Kasaï Oriental|CD-KE
kasai oriental||CD-KE
kaskazini pemba||TZ-06
kaskazini unguja||TZ-07
kassala|Kassalā|SD-KA
kasserine||TN-42
kastamonu||TR-37
kastre||EE-291
katavi||TZ-28
katsina||NG-KT
kauno apskritis|Kauno apskritis|LT-KU
kavadarci||MK-104
kavango east||NA-KE
kavango west||NA-KW
kayah||MM-12
kayangel||PW-100
kayanza||BI-KY
kayes||ML-1
kayin||MM-13
kayseri||TR-38
kebbi||NG-KE
kebili|Kébili|TN-73
kecskemet|Kecskemét|HU-KM
kedah||MY-02
kedougou|Kédougou|SN-KE
keelung||TW-KEE
kehtna||EE-293
keila||EE-296
kekavas novads|Ķekavas novads|LV-052
kelantan||MY-03
kemerovskaya||RU-KEM
kemo gribingui|Kémo-Gribingui|CF-KG
kensington and chelsea|Kensington and Chelsea|GB-KEC
kent||GB-KEN
kentriki makedonia|Kentrikí Makedonía|GR-B
kentucky||US-KY
kepulauan bangka belitung||ID-BB
kepulauan riau||ID-KR
kerala||IN-KL
kercem|Kerċem|MT-22
kericho||KE-12
kerman|Kermān|IR-08
kermanshah|Kermānshāh|IR-05
keryneia||CY-06
keski pohjanmaa|Keski-Pohjanmaa|FI-07
keski suomi|Keski-Suomi|FI-08
kgalagadi||BW-KG
kgatleng||BW-KL
khabarovskiy||RU-KHA
khaibar pakhtunkhwa|Khaībar Pakhtūnkhwā|PK-KP
khakasiya||RU-KK
khammouan||LA-KH
khan yunis|Khān Yūnis|PS-KYS
khanh hoa|Khánh Hòa|VN-34
khanty|Khanty-|RU-KHM
kharkiv oblast||UA-63
kharkiv region|Kharkiv region|UA-63
kharkivska||UA-63
khatlon||TJ-KT
khenchela||DZ-40
kherson oblast||UA-65
kherson region|Kherson region|UA-65
khersonska||UA-65
khmelnytska||UA-68
khmelnytskyi region|Khmelnytskyi region|UA-68
khomas||NA-KH
khon kaen||TH-40
khorasan e jonubi|Khorāsān-e Jonūbī|IR-29
khorasan e razavi|Khorāsān-e Raẕavī|IR-09
khorasan e shomali|Khorāsān-e Shomālī|IR-28
khost|Khōst|AF-KHO
khulna||BD-D
khuzestan|Khūzestān|IR-06
khuzestan||IR-06
khyber pakhtunkhwa||PK-KP
kiambu||KE-13
kicevo|Kičevo|MK-307
kidal||ML-8
kidricevo|Kidričevo|SI-045
kie ntem|Kié-Ntem|GQ-KN
kien giang|Kiến Giang|VN-47
kigoma||TZ-08
kihnu||EE-303
kiili||EE-305
kilifi||KE-14
kilimanjaro||TZ-09
kilis||TR-79
kindia||GN-D
kingman reef||UM-89
kingston||JM-01
kingston upon hull|Kingston upon Hull|GB-KHL
kingston upon thames|Kingston upon Thames|GB-KTT
kinmen||TW-KIN
kinshasa||CD-KN
kirikkale|Kırıkkale|TR-71
kirinyaga||KE-15
kirklareli|Kırklareli|TR-39
kirklees||GB-KIR
kirkop||MT-23
kirkuk|Kirkūk|IQ-KI
kirovohradska||UA-35
kirovskaya||RU-KIR
kirsehir|Kırşehir|TR-40
kirundo||BI-KI
kisela voda||MK-809
kisii||KE-16
kisumu||KE-17
kitui||KE-18
kjosarhreppur|Kjósarhreppur|IS-KJO
klaipedos apskritis|Klaipėdos apskritis|LT-KL
knowsley||GB-KWL
kobarid||SI-046
kobenhavn|København|DK-015
kobenhavn|København|DK-101
kobilje||SI-047
kocaeli||TR-41
kocani|Kočani|MK-206
kocevje|Kočevje|SI-048
kochi|Kôchi|JP-39
kogi||NG-KO
kohgiluyeh va bowyer ahmad|Kohgīlūyeh va Bowyer Aḩmad|IR-17
kohila||EE-317
kohtla jarve|Kohtla-Järve|EE-321
kolasin|Kolašin|ME-09
kolda||SN-KD
kolhumadulu||MV-08
kolubarski okrug|Kolubarski okrug|RS-09
komarom esztergom|Komárom-Esztergom|HU-KE
komen||SI-049
komenda||SI-164
komi||RU-KO
kommune kujalleq||GL-KU
kommune qeqertalik||GL-QT
kommuneqarfik sermersooq||GL-SM
kon tum||VN-28
konce|Konče|MK-407
kongo central||CD-BC
konya||TR-42
kopavogsbaer|Kópavogsbær|IS-KOP
koper||SI-050
koprivnicko krizevacka zupanija|Koprivničko-križevačka županija|HR-06
korce|Korçë|AL-06
kordestan|Kordestān|IR-12
kordestan||IR-12
koror||PW-150
kose||EE-338
koshi|Koshī|NP-P1
kosicky kraj|Košický kraj|SK-KI
kosovo metohija|Kosovo-Metohija|RS-KM
kosrae||FM-KSA
kostanjevica na krki|Kostanjevica na Krki|SI-197
kostel||SI-165
kostromskaya||RU-KOS
kotayk|Kotayk'|AM-KT
kotor||ME-10
kouilou||CG-5
koulikoro||ML-2
kozje||SI-051
krabi||TH-81
kracheh||KH-10
kraj vysocina|Kraj Vysočina|CZ-63
kralovehradecky kraj|Královéhradecký kraj|CZ-52
kranj||SI-052
kranjska gora||SI-053
krapinsko zagorska zupanija|Krapinsko-zagorska županija|HR-02
kraslavas novads|Krāslavas novads|LV-047
krasnodar krai||RU-KDA
krasnodar region|Krasnodar region|RU-KDA
krasnodarskiy||RU-KDA
krasnoyarskiy||RU-KYA
kratovo||MK-701
kriti|Kríti|GR-M
kriva palanka||MK-702
krivogastani|Krivogaštani|MK-504
krizevci|Križevci|SI-166
kronobergs lan|Kronobergs län|SE-G
krsko|Krško|SI-054
krung thep maha nakhon||TH-10
krusevo|Kruševo|MK-505
kuhistoni badakhshon|Kŭhistoni Badakhshon|TJ-GB
kujawsko pomorskie|Kujawsko-Pomorskie|PL-04
kukes|Kukës|AL-07
kuldigas novads|Kuldīgas novads|LV-050
kumamoto||JP-43
kumanovo||MK-703
kunar|Kunaṟ|AF-KNR
kunduz||AF-KDZ
kunene||NA-KU
kungota||SI-055
kurdamir|Kürdəmir|AZ-KUR
kurdistan province||IR-12
kurdistan region||IQ-KR
kurganskaya||RU-KGN
kursk oblast||RU-KRS
kursk region|Kursk region|RU-KRS
kurskaya||RU-KRS
kusini pemba||TZ-10
kusini unguja||TZ-11
kutahya|Kütahya|TR-43
kuusalu||EE-353
kuzma||SI-056
kvemo kartli||GE-KK
kwale||KE-19
kwango||CD-KG
kwara||NG-KW
kwazulu natal|Kwazulu-Natal|ZA-KZN
kweneng||BW-KW
kwilu||CD-KL
kyiv||UA-30
kyiv oblast||UA-32
kyiv region|Kyiv region|UA-32
kyivska||UA-32
kymenlaakso||FI-09
kyoto|Kyôto|JP-26
kyustendil||BG-10
la araucania|La Araucanía|CL-AR
la colle||MC-CL
la condamine||MC-CO
la digue||SC-15
la gare||MC-GA
la guaira||VE-X
la guajira||CO-LAG
la habana||CU-03
la libertad||PE-LAL
la libertad||SV-LI
la manouba||TN-14
la massana||AD-04
la pampa||AR-L
la paz||BO-L
la paz||HN-LP
la paz||SV-PA
la reunion|La Réunion|FR-974
la rioja||AR-F
la rioja||ES-RI
la source||MC-SO
la union|La Unión|SV-UN
laane harju|Lääne-Harju|EE-431
laane nigula|Lääne-Nigula|EE-441
laane virumaa|Lääne-Virumaa|EE-60
laanemaa|Läänemaa|EE-56
laaneranna|Lääneranna|EE-430
laayoune sakia el hamra|Laâyoune-Sakia El Hamra|MA-11
labe|Labé|GN-L
laborie||LC-07
labrador||CA-NL
lacin|Laçın|AZ-LAC
lacs||CI-LC
ladakh|Ladākh|IN-LA
laghman|Laghmān|AF-LAG
laghouat||DZ-03
lagos||NG-LA
lagunes||CI-LG
lahij|Laḩij|YE-LA
lai chau|Lai Châu|VN-01
laikipia||KE-20
lakes||SS-LK
lakshadweep||IN-LD
lam dong|Lâm Đồng|VN-35
lambayeque||PE-LAM
lambeth||GB-LBH
lampang||TH-52
lamphun||TH-51
lampung||ID-LA
lamu||KE-21
lancashire||GB-LAN
lang son|Lạng Sơn|VN-09
langanesbyggd|Langanesbyggð|IS-LAN
lankaran|Lənkəran|AZ-LA
lankaran|Lənkəran|AZ-LAN
lao cai|Lào Cai|VN-02
lappi||FI-10
lara||VE-K
lariana|L'Ariana|TN-12
larnaka||CY-03
larvotto||MC-LA
las tunas||CU-10
lasko|Laško|SI-057
latakia governorate||SY-LA
lautem|Lautém|TL-LA
lavalleja||UY-LA
lazio||IT-62
le kef||TN-33
lebap||TM-L
leeds||GB-LDS
lefkosia||CY-01
leicester||GB-LCE
leicestershire||GB-LEC
leinster||IE-L
leiria||PT-10
lekoumou|Lékoumou|CG-2
lemba|Lembá|ST-04
lemesos||CY-02
lempira||HN-LE
lenart||SI-058
lendava||SI-059
leningrad oblast||RU-LEN
leningrad region|Leningrad region|RU-LEN
leningradskaya||RU-LEN
leon|León|NI-LE
leova||MD-LE
leribe||LS-C
lerik||AZ-LER
les mamelles||SC-24
lesser poland||PL-12
leste||GW-L
lewisham||GB-LEW
lezhe|Lezhë|AL-08
lhuentse||BT-44
liaoning||CN-LN
liban nord|Liban-Nord|LB-AS
liban sud|Liban-Sud|LB-JA
liberecky kraj|Liberecký kraj|CZ-51
libertador general bernardo ohiggins|Libertador General Bernardo O'Higgins|CL-LI
licko senjska zupanija|Ličko-senjska županija|HR-09
liege|Liège|BE-WLG
lienchiang||TW-LIE
liepaja|Liepāja|LV-LPX
liguria||IT-42
lija||MT-24
likouala||CG-7
lima||PE-LIM
limbazu novads|Limbažu novads|LV-054
limburg||BE-VLI
limburg||NL-LI
limon|Limón|CR-L
limpopo||ZA-LP
lincolnshire||GB-LIN
lindi||TZ-12
line islands||KI-L
lipetskaya||RU-LIP
lipkovo||MK-704
liquica|Liquiça|TL-LI
lisboa||PT-11
lisburn and castlereagh|Lisburn and Castlereagh|GB-LBC
litija||SI-060
litoral||GQ-LI
littoral||BJ-LI
littoral||CM-LT
livanu novads|Līvānu novads|LV-056
liverpool||GB-LIV
ljubljana||SI-061
ljubno||SI-062
ljutomer||SI-063
lobata||ST-05
lobatse||BW-LO
lobaye||CF-LB
lodzkie|Łódzkie|PL-10
loei||TH-42
lofa||LR-LO
log dragomer|Log-Dragomer|SI-208
logar|Lōgar|AF-LOG
logatec||SI-064
loja||EC-L
loksa||EE-424
lomami||CD-LO
lombardia||IT-25
lombardy||IT-25
london||GB-LND
long an||VN-41
long island||BS-LI
lop buri||TH-16
lorestan|Lorestān|IR-15
loreto||PE-LOR
lori|Loṙi|AM-LO
loriental|L'Oriental|MA-02
los lagos||CL-LL
los rios|Los Ríos|CL-LR
los rios|Los Ríos|EC-R
los santos||PA-7
loska dolina|Loška dolina|SI-065
loski potok|Loški Potok|SI-066
louang namtha||LA-LM
louangphabang||LA-LP
louga||SN-LG
louisiana||US-LA
lovech||BG-11
lovrenc na pohorju|Lovrenc na Pohorju|SI-167
lower river||GM-L
lower saxony||DE-NI
lozovo||MK-105
lualaba||CD-LU
luanda||AO-LUA
luapula||ZM-04
lubelskie||PL-06
lubombo||SZ-LU
lubuskie||PL-08
luce|Luče|SI-067
ludzas novads|Ludzas novads|LV-058
luganuse|Lüganuse|EE-442
lughun al gharbi|Lūghūn al Gharbī|TD-LO
lughun ash sharqi|Lūghūn ash Sharqī|TD-LR
luhansk oblast||UA-09
luhansk region|Luhansk region|UA-09
luhanska||UA-09
lukovica||SI-068
lumbini|Lumbinī|NP-P5
lunda norte|Lunda-Norte|AO-LNO
lunda sul|Lunda-Sul|AO-LSU
luqa||MT-25
lusaka||ZM-09
luton||GB-LUT
luunja||EE-432
luxembourg||BE-WLX
luxembourg||LU-L
luxembourg||LU-LU
luzern||CH-LU
lviv oblast||UA-46
lviv region|Lviv region|UA-46
lvivska||UA-46
maale||MV-MLE
maaleatholhu||MV-26
maalhosmadulu dhekunuburi||MV-20
maalhosmadulu uthuruburi||MV-13
maan|Ma‘ān|JO-MN
maardu||EE-446
macao||CN-MO
machakos||KE-22
macvanski okrug|Mačvanski okrug|RS-08
madaba|Mādabā|JO-MD
madang||PG-MPM
madeira||PT-30
madhesh||NP-P2
madhya pradesh||IN-MP
madhyama palata|Madhyama paḷāta|LK-2
madinat injamina|Madīnat Injamīnā|TD-ND
madonas novads|Madonas novads|LV-059
madre de dios|Madre de Dios|PE-MDD
madrid||ES-MD
madriz||NI-MD
mae hong son||TH-58
mafeteng||LS-E
magadanskaya||RU-MAG
magallanes||CL-MA
magdalena||CO-MAG
magway||MM-03
maha sarakham||TH-44
mahaica berbice|Mahaica-Berbice|GY-MA
mahajanga||MG-M
maharashtra|Mahārāshtra|IN-MH
mahdia||TN-53
mahilyowskaya voblasts|Mahilyowskaya voblasts'|BY-MA
mai ndombe|Mai-Ndombe|CD-MN
maine||US-ME
majsperk|Majšperk|SI-069
makamba||BI-MA
makedonska kamenica||MK-207
makedonski brod||MK-308
makira ulawa|Makira-Ulawa|SB-MK
makkah al mukarramah|Makkah al Mukarramah|SA-02
makole||SI-198
makueni||KE-23
malaita||SB-ML
malampa||VU-MAP
malange||AO-MAL
malatya||TR-44
malbousquet||MC-MA
maldonado||UY-MA
malopolskie|Małopolskie|PL-12
maluku||ID-MA
maluku||ID-ML
maluku utara||ID-MU
mamou||GN-M
manabi|Manabí|EC-M
managua||NI-MN
manatuto||TL-MT
manawatu whanganui|Manawatū-Whanganui|NZ-MWT
manchester||GB-MAN
manchester||JM-12
mandalay||MM-04
mandera||KE-24
mandul|Māndūl|TD-MA
mangghystau|Mangghystaū|KZ-47
mangrove cay||BS-MC
manica||MZ-B
manicaland||ZW-MA
maniema||CD-MA
manipur||IN-MN
manisa||TR-45
manitoba||CA-MB
manufahi||TL-MF
manus||PG-MRL
manyara||TZ-26
manzini||SZ-MA
maputo||MZ-L
maputo||MZ-MPM
mara||TZ-13
maradi||NE-4
maramures|Maramureș|RO-MM
maranhao|Maranhão|BR-MA
marche||IT-57
mardin||TR-47
margibi||LR-MG
marib|Ma’rib|YE-MA
maribor||SI-070
marijampoles apskritis|Marijampolės apskritis|LT-MR
maritime||TG-M
mariy el||RU-ME
marjamaa|Märjamaa|EE-503
markazi|Markazī|IR-00
markovci||SI-168
marlborough||NZ-MBH
marowijne||SR-MA
marrakech safi|Marrakech-Safi|MA-07
marsa||MT-26
marsabit||KE-25
marsaskala||MT-27
marsaxlokk||MT-28
martinique||FR-972
marupes novads|Mārupes novads|LV-062
mary||TM-M
maryland||LR-MY
maryland||US-MD
masalli|Masallı|AZ-MAS
masaya||NI-MS
mascara||DZ-29
maseru||LS-A
mashonaland central||ZW-MC
mashonaland east||ZW-ME
mashonaland west||ZW-MW
masovia||PL-14
masqat|Masqaţ|OM-MA
massachusetts||US-MA
masvingo||ZW-MV
matabeleland north||ZW-MN
matabeleland south||ZW-MS
matagalpa||NI-MT
matam||SN-MT
matanzas||CU-04
mato grosso||BR-MT
mato grosso do sul|Mato Grosso do Sul|BR-MS
matruh|Maţrūḩ|EG-MT
maule||CL-ML
mauren||LI-04
mavrovo i rostuse|Mavrovo i Rostuše|MK-607
mayabeque||CU-16
mayaguana||BS-MG
mayaro rio claro|Mayaro-Rio Claro|TT-MRC
mayotte||FR-976
maysan|Maysān|IQ-MA
mayu kibbi al gharbi|Māyū Kībbī al Gharbī|TD-MO
mayu kibbi ash sharqi|Māyū Kībbī ash Sharqī|TD-ME
mazandaran|Māzandarān|IR-02
mazowieckie||PL-14
mbeya||TZ-14
mbomou||CF-MB
mdina||MT-29
me zochi|Mé-Zóchi|ST-06
mecklenburg vorpommern|Mecklenburg-Vorpommern|DE-MV
mecklenburg western pomerania|Mecklenburg-Western Pomerania|DE-MV
medea|Médéa|DZ-26
medenine|Médenine|TN-82
medimurska zupanija|Međimurska županija|HR-20
medvode||SI-071
medway||GB-MDW
meghalaya|Meghālaya|IN-ML
mehedinti|Mehedinți|RO-MH
melaka||MY-04
melekeok||PW-212
melilla||ES-ML
mellieha|Mellieħa|MT-30
menaka|Ménaka|ML-9
mendoza||AR-M
meneng||NR-11
menges|Mengeš|SI-072
merida|Mérida|VE-L
mersch||LU-ME
mersin||TR-33
merthyr tydfil||GB-MTY
merton||GB-MRT
meru||KE-26
meta||CO-MET
metlika||SI-073
mexico|México|MX-MEX
mezica|Mežica|SI-074
mgarr|Mġarr|MT-31
miaoli||TW-MIA
michigan||US-MI
michoacan||MX-MIC
michoacan de ocampo|Michoacán de Ocampo|MX-MIC
micoud||LC-08
mid and east antrim|Mid and East Antrim|GB-MEA
mid ulster|Mid-Ulster|GB-MUL
middlesbrough||GB-MDB
midlands||ZW-MI
midlothian||GB-MLN
midway islands||UM-71
mie||JP-24
migori||KE-27
miklavz na dravskem polju|Miklavž na Dravskem polju|SI-169
mila||DZ-43
miladhunmadulu dhekunuburi||MV-25
miladhunmadulu uthuruburi||MV-24
milne bay||PG-MBA
milton keynes||GB-MIK
mimaropa||PH-41
minas gerais||BR-MG
mingacevir|Mingəçevir|AZ-MI
minnesota||US-MN
minskaya voblasts|Minskaya voblasts'|BY-MI
miranda||VE-M
miren kostanjevica|Miren-Kostanjevica|SI-075
mirna||SI-212
mirna pec|Mirna Peč|SI-170
misiones||AR-N
misiones||PY-8
miskolc||HU-MI
mislinja||SI-076
misratah|Mişrātah|LY-MI
mississippi||US-MS
missouri||US-MO
miyagi||JP-04
miyazaki||JP-45
mizoram||IN-MZ
mjini magharibi||TZ-15
mogila||MK-506
mohales hoek|Mohale's Hoek|LS-F
moheli|Mohéli|KM-M
mojkovac||ME-11
moka||MU-MO
mokhotlong||LS-J
mokronog trebelno|Mokronog-Trebelno|SI-199
molise||IT-67
mombasa||KE-28
mon||MM-15
monaco ville|Monaco-Ville|MC-MO
monagas||VE-N
monastir||TN-52
mondol kiri||KH-11
moneghetti||MC-MG
mongala||CD-MO
monggar||BT-42
monmouthshire||GB-MON
mono||BJ-MO
mont buxton||SC-17
mont fleuri||SC-18
mont liban|Mont-Liban|LB-JL
montagnes||CI-MG
montana||BG-12
montana||US-MT
monte carlo|Monte-Carlo|MC-MC
montegiardino||SM-08
montevideo||UY-MO
montserrado||LR-MO
moores island|Moore's Island|BS-MI
mopti||ML-5
moquegua||PE-MOQ
moravce|Moravče|SI-077
moravicki okrug|Moravički okrug|RS-17
moravske toplice||SI-078
moravskoslezsky kraj|Moravskoslezský kraj|CZ-80
moray||GB-MRY
morazan|Morazán|SV-MO
mordoviya||RU-MO
more og romsdal|Møre og Romsdal|NO-15
morelos||MX-MOR
morobe||PG-MPL
morogoro||TZ-16
morona santiago||EC-S
moscow oblast||RU-MOS
moscow region|Moscow region|RU-MOS
mosfellsbaer|Mosfellsbær|IS-MOS
moskovskaya||RU-MOS
moskva||RU-MOW
mosta||MT-32
mostaganem||DZ-27
moulins||MC-MU
moxico||AO-MOX
moyen ogooue|Moyen-Ogooué|GA-3
mozirje||SI-079
mpumalanga||ZA-MP
mqabba||MT-33
msida||MT-34
msila|M'sila|DZ-28
mtarfa||MT-35
mtskheta mtianeti|Mtskheta-Mtianeti|GE-MM
mtwara||TZ-17
mubarak al kabir|Mubārak al Kabīr|KW-MU
muchinga||ZM-10
mudug||SO-MU
mugla|Muğla|TR-48
muhu||EE-478
mukdahan||TH-49
mulakatholhu||MV-12
mulathing|Múlaþing|IS-MUL
mulgi||EE-480
municipalidad metropolitana de lima|Municipalidad Metropolitana de Lima|PE-LMA
munster||IE-M
munxar||MT-36
muramvya||BI-MU
muranga|Murang'a|KE-29
murcia||ES-MC
mures|Mureș|RO-MS
murmanskaya||RU-MUR
murska sobota||SI-080
murzuq||LY-MQ
mus|Muş|TR-49
musandam||OM-MU
mustvee||EE-486
muta||SI-081
muyinga||BI-MY
mwanza||TZ-18
mwaro||BI-MW
mykolaiv oblast||UA-48
mykolaiv region|Mykolaiv region|UA-48
mykolaivska||UA-48
mymensingh||BD-H
myrdalshreppur|Mýrdalshreppur|IS-MYR
naama||DZ-45
nabatiye|Nabatîyé|LB-NA
nabeul||TN-21
nablus|Nāblus|PS-NBS
nadur||MT-37
naegenahira palata|Næ̆gĕnahira paḷāta|LK-5
naftalan||AZ-NA
nagaland|Nāgāland|IN-NL
nagano||JP-20
nagasaki||JP-42
nagykanizsa||HU-NK
nahr an nil|Nahr an Nīl|SD-NR
nairobi city||KE-30
najran|Najrān|SA-10
nakhon nayok||TH-26
nakhon pathom||TH-73
nakhon phanom||TH-48
nakhon ratchasima||TH-30
nakhon sawan||TH-60
nakhon si thammarat||TH-80
naklo||SI-082
nakuru||KE-31
nalut|Nālūt|LY-NL
nam dinh|Nam Định|VN-67
namangan||UZ-NG
namibe||AO-NAM
nampo|Namp’o|KP-14
nampula||MZ-N
namur||BE-WNA
nan||TH-55
nana mambere|Nana-Mambéré|CF-NM
nandi||KE-32
nangarhar|Nangarhār|AF-NAN
nantou||TW-NAN
nanumaga||TV-NMG
nanumea||TV-NMA
napo||EC-N
nara||JP-29
narathiwat||TH-96
narino|Nariño|CO-NAR
narok||KE-33
narva||EE-511
narva joesuu|Narva-Jõesuu|EE-514
naryn||KG-N
nasarawa||NG-NA
naso tjer di|Naso Tjër Di|PA-NT
national capital district||PG-NCD
national capital region||PH-00
navarra||ES-NC
navarre||ES-NC
navassa island||UM-76
navoiy||UZ-NW
naxcivan|Naxçıvan|AZ-NX
naxxar||MT-38
nay pyi taw||MM-18
nayarit||MX-NAY
nazarje||SI-083
neamt|Neamț|RO-NT
neath port talbot||GB-NTL
nebraska||US-NE
neembucu|Ñeembucú|PY-12
neftcala|Neftçala|AZ-NEF
negeri sembilan||MY-05
negotino||MK-106
nei mongol||CN-NM
nelson||NZ-NSN
nenetskiy||RU-NEN
neuchatel|Neuchâtel|CH-NE
neuquen|Neuquén|AR-Q
nevada||US-NV
nevis||KN-N
nevsehir|Nevşehir|TR-50
new brunswick||CA-NB
new hampshire||US-NH
new ireland||PG-NIK
new jersey||US-NJ
new mexico||US-NM
new providence||BS-NP
new south wales||AU-NSW
new taipei||TW-NWT
new york||US-NY
newcastle upon tyne|Newcastle upon Tyne|GB-NET
newfoundland||CA-NL
newfoundland and labrador|Newfoundland and Labrador|CA-NL
newham||GB-NWM
newport||GB-NWP
newry||GB-NMD
ngabe bugle|Ngäbe-Buglé|PA-NB
ngaraard||PW-214
ngarchelong||PW-218
ngardmau||PW-222
ngatpang||PW-224
ngchesar||PW-226
ngeremlengui||PW-227
nghe an|Nghệ An|VN-22
ngiwal||PW-228
ngounie|Ngounié|GA-4
ngozi||BI-NG
niamey||NE-8
niari||CG-9
niassa||MZ-A
nibok||NR-12
nickerie||SR-NI
nidwalden||CH-NW
niederosterreich|Niederösterreich|AT-3
niedersachsen||DE-NI
nigde|Niğde|TR-51
niger||NG-NI
niigata||JP-15
niksic|Nikšić|ME-12
nilandheatholhu dhekunuburi||MV-17
nilandheatholhu uthuruburi||MV-14
nimba||LR-NI
nimroz|Nīmrōz|AF-NIM
ninawa|Nīnawá|IQ-NI
nineveh||IQ-NI
ningxia||CN-NX
ninh binh|Ninh Bình|VN-18
ninh thuan|Ninh Thuận|VN-36
nippes||HT-NI
nisavski okrug|Nišavski okrug|RS-20
nisporeni||MD-NI
nitriansky kraj|Nitriansky kraj|SK-NI
niuas||TO-03
niutao||TV-NIT
nizhegorodskaya||RU-NIZ
njombe||TZ-29
nograd|Nógrád|HU-NO
nohiyahoi tobei jumhuri|nohiyahoi tobei jumhurí|TJ-RA
nong bua lam phu||TH-39
nong khai||TH-43
nonthaburi||TH-12
noo|Nõo|EE-528
noord brabant|Noord-Brabant|NL-NB
noord holland|Noord-Holland|NL-NH
nord||BF-10
nord||HT-ND
nord est|Nord-Est|HT-NE
nord kivu|Nord-Kivu|CD-NK
nord ouest|Nord-Ouest|HT-NO
nord ubangi|Nord-Ubangi|CD-NU
nordjylland||DK-080
nordland||NO-18
nordrhein westfalen|Nordrhein-Westfalen|DE-NW
nordurland eystra|Norðurland eystra|IS-6
nordurland vestra|Norðurland vestra|IS-5
nordurthing|Norðurþing|IS-NOR
norfolk||GB-NFK
normandie||FR-NOR
normandy||FR-NOR
norrbottens lan|Norrbottens län|SE-BD
norte||GW-N
norte de santander|Norte de Santander|CO-NSA
north||CM-NO
north abaco||BS-NO
north andros||BS-NS
north ayrshire||GB-NAY
north bank||GM-N
north brabant||NL-NB
north carolina||US-NC
north chungcheong||KR-43
north dakota||US-ND
north darfur||SD-DN
north east||BW-NE
north east||GH-NE
north east||SG-02
north east lincolnshire||GB-NEL
north eleuthera||BS-NE
north gyeongsang||KR-47
north holland||NL-NH
north jeolla||KR-45
north kalimantan||ID-KU
north kivu||CD-NK
north kordofan||SD-KN
north lanarkshire||GB-NLK
north lincolnshire||GB-NLN
north northamptonshire||GB-NNH
north ossetia||RU-SE
north rhine westphalia|North Rhine-Westphalia|DE-NW
north somerset||GB-NSM
north sulawesi||ID-SA
north sumatra||ID-SU
north tyneside||GB-NTY
north west|North-West|CM-NW
north west|North-West|ZA-NW
north west||BW-NW
north west||SG-03
north western|North-Western|ZM-06
north western||SL-NW
north yorkshire||GB-NYK
northern||FJ-N
northern||GH-NP
northern||PG-NPP
northern||RW-03
northern||SL-N
northern||UG-N
northern||ZM-05
northern bahr el ghazal|Northern Bahr el Ghazal|SS-BN
northern cape||ZA-NC
northern ireland||GB-NIR
northern mariana islands||US-MP
northern mindanao||PH-10
northern territory||AU-NT
northland||NZ-NTL
northumberland||GB-NBL
northwest territories||CA-NT
notio aigaio|Nótio Aigaío|GR-L
nottingham||GB-NGM
nottinghamshire||GB-NTT
nouvelle aquitaine|Nouvelle-Aquitaine|FR-NAQ
nouvelle caledonie|Nouvelle-Calédonie|FR-NC
nova gorica||SI-084
nova scotia||CA-NS
novaci||MK-507
novgorodskaya||RU-NGR
novo mesto||SI-085
novo selo||MK-408
novosibirskaya||RU-NVS
nuble|Ñuble|CL-NB
nueva esparta||VE-O
nueva segovia||NI-NS
nuevo leon|Nuevo León|MX-NLE
nugaal||SO-NU
nui||TV-NUI
nukufetau||TV-NKF
nukulaelae||TV-NKL
nunavut||CA-NU
nuristan|Nūristān|AF-NUR
nusa tenggara||ID-NU
nusa tenggara barat||ID-NB
nusa tenggara timur||ID-NT
nuwakshut al gharbiyah|Nuwākshūţ al Gharbīyah|MR-13
nuwakshut al janubiyah|Nuwākshūţ al Janūbīyah|MR-15
nuwakshut ash shamaliyah|Nuwākshūţ ash Shamālīyah|MR-14
nyamira||KE-34
nyandarua||KE-35
nyanga||GA-5
nyeri||KE-36
nyiregyhaza|Nyíregyháza|HU-NY
nzerekore|Nzérékoré|GN-N
oaxaca||MX-OAX
oberosterreich|Oberösterreich|AT-4
obock||DJ-OB
obwalden||CH-OW
occitanie||FR-OCC
ocnita|Ocnița|MD-OC
ocotepeque||HN-OC
odesa oblast||UA-51
odesa region|Odesa region|UA-51
odeska||UA-51
odisha||IN-OD
odranci||SI-086
oe cusse ambeno|Oé-Cusse Ambeno|TL-OE
ogooue ivindo|Ogooué-Ivindo|GA-6
ogooue lolo|Ogooué-Lolo|GA-7
ogooue maritime|Ogooué-Maritime|GA-8
ogres novads|Ogres novads|LV-067
ogun||NG-OG
oguz|Oğuz|AZ-OGU
ohangwena||NA-OW
ohio||US-OH
ohrid||MK-310
oita|Ôita|JP-44
okayama||JP-33
okayama prefecture||JP-33
okinawa||JP-47
oklahoma||US-OK
olaines novads|Olaines novads|LV-068
olancho||HN-OL
oldham||GB-OLD
olomoucky kraj|Olomoucký kraj|CZ-71
olt||RO-OT
omaheke||NA-OH
ombella mpoko|Ombella-Mpoko|CF-MP
omnogovi|Ömnögovĭ|MN-053
omskaya||RU-OMS
omusati||NA-OS
ondo||NG-ON
ontario||CA-ON
oost vlaanderen|Oost-Vlaanderen|BE-VOV
oplotnica||SI-171
opolskie||PL-16
oran||DZ-31
orange walk||BZ-OW
ordino||AD-05
ordu||TR-52
orebro lan|Örebro län|SE-T
oregon||US-OR
orellana||EC-D
orenburgskaya||RU-ORE
orhei||MD-OR
orhon||MN-035
orissa||IN-OD
orkney islands||GB-ORK
orlovskaya||RU-ORL
ormoz|Ormož|SI-087
oromia||ET-OR
oromiya|Oromīya|ET-OR
oruro||BO-O
osaka|Ôsaka|JP-27
osh||KG-O
osh shaary||KG-GO
oshana||NA-ON
oshikoto||NA-OT
osilnica||SI-088
osjecko baranjska zupanija|Osječko-baranjska županija|HR-14
oslo||NO-03
osmaniye||TR-80
ostergotlands lan|Östergötlands län|SE-E
osun||NG-OS
otago||NZ-OTA
otdar mean chey||KH-22
otepaa|Otepää|EE-557
oti||GH-OT
otjozondjupa||NA-OD
ouaka||CF-UK
ouargla||DZ-30
oudomxai|Oudômxai|LA-OU
oueme|Ouémé|BJ-OU
ouest||HT-OU
ouham||CF-AC
ouham pende|Ouham-Pendé|CF-OP
ouled djellal||DZ-51
oum el bouaghi|Oum el Bouaghi|DZ-04
overijssel||NL-OV
ovorhangay|Övörhangay|MN-055
oxfordshire||GB-OXF
oyo||NG-OY
ozama||DO-40
pafos||CY-05
pahang||MY-06
paide||EE-567
paijat hame|Päijät-Häme|FI-16
pailin||KH-24
pais vasco|País Vasco|ES-PV
paktika|Paktīkā|AF-PKA
paktiya|Paktiyā|AF-PIA
palauli||WS-PA
palmyra atoll||UM-95
pamplemousses||MU-PA
panama|Panamá|PA-8
panama oeste|Panamá Oeste|PA-10
pando||BO-N
panevezio apskritis|Panevėžio apskritis|LT-PN
panjab|Panjāb|PK-PB
panjshayr||AF-PAN
paola||MT-39
papua||ID-PA
papua||ID-PP
papua barat||ID-PB
papua barat daya||ID-PD
papua pengunungan||ID-PE
papua selatan||ID-PS
papua tengah||ID-PT
para|Pará|BR-PA
para||SR-PR
paraguari|Paraguarí|PY-9
paraiba|Paraíba|BR-PB
paramaribo||SR-PM
parana|Paraná|BR-PR
pardubicky kraj|Pardubický kraj|CZ-53
parnu|Pärnu|EE-624
parnumaa|Pärnumaa|EE-68
paro||BT-11
parwan|Parwān|AF-PAR
pasco||PE-PAS
pastaza||EC-Y
pathum thani||TH-13
pattani||TH-94
pavlodar||KZ-55
pays de la loire|Pays-de-la-Loire|FR-PDL
paysandu|Paysandú|UY-PA
pazardzhik||BG-13
pcinjski okrug|Pčinjski okrug|RS-24
pecs|Pécs|HU-PS
pehcevo|Pehčevo|MK-208
peipsiaare|Peipsiääre|EE-586
peleliu||PW-350
peloponnisos|Pelopónnisos|GR-J
pema gatshel||BT-43
pembroke||MT-40
pembrokeshire||GB-PEM
penal debe|Penal-Debe|TT-PED
penama|Pénama|VU-PAM
penghu||TW-PEN
pennsylvania||US-PA
penzenskaya||RU-PNZ
perak||MY-08
perlis||MY-09
permskiy||RU-PER
pernambuco||BR-PE
pernik||BG-14
perth and kinross|Perth and Kinross|GB-PKN
pesnica||SI-089
pest||HU-PE
peten|Petén|GT-17
peterborough||GB-PTE
petnjica||ME-23
petrovec||MK-810
phangnga||TH-82
phatthalung||TH-93
phatthaya||TH-S
phayao||TH-56
phetchabun||TH-67
phetchaburi||TH-76
phichit||TH-66
phitsanulok||TH-65
phnom penh||KH-12
phoenix islands||KI-P
phongsali|Phôngsali|LA-PH
phra nakhon si ayutthaya||TH-14
phrae||TH-54
phu tho|Phú Thọ|VN-68
phu yen|Phú Yên|VN-32
phuket||TH-83
piaui|Piauí|BR-PI
pichincha||EC-P
piedmont||IT-21
piemonte||IT-21
pieta|Pietà|MT-41
pinar del rio|Pinar del Río|CU-01
pingtung||TW-PIF
piran||SI-090
pirkanmaa||FI-11
pirotski okrug|Pirotski okrug|RS-22
piura||PE-PIU
pivka||SI-091
plaines wilhems||MU-PW
plaisance||SC-19
planken||LI-05
plasnica||MK-311
plateau||BJ-PL
plateau||NG-PL
plateau central|Plateau-Central|BF-11
plateaux||CG-14
plateaux||TG-P
plav||ME-13
pleven||BG-15
pljevlja||ME-14
plovdiv||BG-16
pluzine|Plužine|ME-15
plymouth||GB-PLY
plzensky kraj|Plzeňský kraj|CZ-32
podcetrtek|Podčetrtek|SI-092
podgorica||ME-16
podkarpackie||PL-18
podlaskie||PL-20
podlehnik||SI-172
podunavski okrug|Podunavski okrug|RS-10
podvelka||SI-093
pohja parnumaa|Põhja-Pärnumaa|EE-638
pohja sakala|Põhja-Sakala|EE-615
pohjanmaa||FI-12
pohjois karjala|Pohjois-Karjala|FI-13
pohjois pohjanmaa|Pohjois-Pohjanmaa|FI-14
pohjois savo|Pohjois-Savo|FI-15
pohnpei||FM-PNI
point fortin||TT-PTF
pointe larue||SC-20
pointe noire|Pointe-Noire|CG-16
poljcane|Poljčane|SI-200
poltava region|Poltava region|UA-53
poltavska||UA-53
poltsamaa|Põltsamaa|EE-618
polva|Põlva|EE-622
polvamaa|Põlvamaa|EE-64
polynesie francaise|Polynésie française|FR-PF
polzela||SI-173
pomeroon supenaam|Pomeroon-Supenaam|GY-PM
pomoravski okrug|Pomoravski okrug|RS-13
pomorskie||PL-22
pondicherry||IN-PY
pool||CG-12
port glaud||SC-21
port hercule|Port-Hercule|MC-PH
port louis||MU-PL
port of spain|Port of Spain|TT-POS
portalegre||PT-12
portland||JM-04
porto||PT-13
portsmouth||GB-POR
portuguesa||VE-P
postojna||SI-094
potaro siparuni|Potaro-Siparuni|GY-PT
potosi|Potosí|BO-P
pousaat||KH-15
powys||GB-POW
pozesko slavonska zupanija|Požeško-slavonska županija|HR-11
prachin buri||TH-25
prachuap khiri khan||TH-77
praha||CZ-10
prahova||RO-PH
preah sihanouk||KH-18
preah vihear||KH-13
prebold||SI-174
preddvor||SI-095
preilu novads|Preiļu novads|LV-073
presidente hayes||PY-15
presovsky kraj|Prešovský kraj|SK-PV
prevalje||SI-175
prey veaeng||KH-14
prilep||MK-508
primorskiy||RU-PRI
primorsko goranska zupanija|Primorsko-goranska županija|HR-08
primorye||RU-PRI
prince edward island||CA-PE
princes town||TT-PRT
principe|Príncipe|ST-P
probistip|Probištip|MK-209
provence||FR-PAC
provence alpes cote dazur|Provence-Alpes-Côte-d’Azur|FR-PAC
pskovskaya||RU-PSK
ptuj||SI-096
puconci||SI-097
puducherry||IN-PY
puebla||MX-PUE
puerto rico||US-PR
puglia||IT-75
pulau pinang||MY-07
punakha||BT-23
punjab||IN-PB
punjab||PK-PB
puno||PE-PUN
puntarenas||CR-P
putumayo||CO-PUT
pwani||TZ-19
pyongan bukto|P'yǒngan-bukto|KP-03
pyongan namdo|P'yǒngan-namdo|KP-02
pyongyang|P'yǒngyang|KP-01
qabala|Qəbələ|AZ-QAB
qachas nek|Qacha's Nek|LS-H
qala||MT-42
qalqilyah|Qalqīlyah|PS-QQA
qaraghandy||KZ-35
qash barkah|Qāsh-Barkah|ER-GB
qashqadaryo||UZ-QA
qax||AZ-QAX
qazax||AZ-QAZ
qazvin|Qazvīn|IR-26
qeqqata kommunia||GL-QE
qina|Qinā|EG-KN
qinghai||CN-QH
qira|Qīrā|TD-GR
qobustan||AZ-QOB
qom||IR-25
qoraqalpogiston respublikasi|Qoraqalpog‘iston Respublikasi|UZ-QR
qormi||MT-43
qostanay||KZ-39
qrendi||MT-44
quang binh|Quảng Bình|VN-24
quang nam|Quảng Nam|VN-27
quang ngai|Quảng Ngãi|VN-29
quang ninh|Quảng Ninh|VN-13
quang tri|Quảng Trị|VN-25
quba||AZ-QBA
qubadli|Qubadlı|AZ-QBI
quebec||CA-QC
queensland||AU-QLD
queretaro|Querétaro|MX-QUE
quetzaltenango||GT-09
quiche|Quiché|GT-14
quindio|Quindío|CO-QUI
quintana roo||MX-ROO
qusar||AZ-QUS
quthing||LS-G
qyzylorda||KZ-43
raasiku||EE-651
rabat ghawdex|Rabat Għawdex|MT-45
rabat malta||MT-46
rabat sale kenitra|Rabat-Salé-Kénitra|MA-04
race fram|Rače-Fram|SI-098
racha lechkhumi kvemo svaneti|Rach'a-Lechkhumi-Kvemo Svaneti|GE-RL
radece|Radeče|SI-099
radenci||SI-100
radlje ob dravi|Radlje ob Dravi|SI-101
radovis|Radoviš|MK-409
radovljica||SI-102
rae||EE-653
rafah|Rafaḩ|PS-RFH
ragged island||BS-RI
rajasthan|Rājasthān|IN-RJ
rajshahi||BD-E
rakhine||MM-16
rakhine state||MM-16
rakvere||EE-661
rakvere||EE-663
ralik chain|Ralik chain|MH-L
ram allah wal birah|Rām Allāh wal Bīrah|PS-RBH
rangarthing eystra|Rangárþing eystra|IS-RGE
rangarthing ytra|Rangárþing ytra|IS-RGY
rangpur||BD-F
rankovce||MK-705
ranong||TH-85
rapina|Räpina|EE-708
rapla||EE-668
raplamaa||EE-71
ras al khaymah|Ra’s al Khaymah|AE-RK
rasinski okrug|Rasinski okrug|RS-19
raski okrug|Raški okrug|RS-18
rason|Rasǒn|KP-13
ratak chain|Ratak chain|MH-T
ratchaburi||TH-70
ravne na koroskem|Ravne na Koroškem|SI-103
raymah||YE-RA
rayong||TH-21
razavi khorasan||IR-09
razgrad||BG-17
razkrizje|Razkrižje|SI-176
reading||GB-RDG
recica ob savinji|Rečica ob Savinji|SI-209
red sea state||SD-RS
redange||LU-RD
redbridge||GB-RDB
redcar and cleveland|Redcar and Cleveland|GB-RCC
redonda||AG-11
regiao autonoma da madeira|Região Autónoma da Madeira|PT-30
regiao autonoma dos acores|Região Autónoma dos Açores|PT-20
region continental|Región Continental|GQ-C
region hovedstaden||DK-84
region insular|Región Insular|GQ-I
region metropolitana de santiago|Región Metropolitana de Santiago|CL-RM
region midjylland||DK-82
region nordjylland||DK-81
region sjaelland|Region Sjælland|DK-85
region syddanmark||DK-83
relizane||DZ-48
remich||LU-RM
rence vogrsko|Renče-Vogrsko|SI-201
renfrewshire||GB-RFW
rennell and bellona|Rennell and Bellona|SB-RB
republika srpska||BA-SRP
resen||MK-509
retalhuleu||GT-11
reykholahreppur|Reykhólahreppur|IS-RHH
reykjanesbaer|Reykjanesbær|IS-RKN
reykjavikurborg|Reykjavíkurborg|IS-RKV
rezekne|Rēzekne|LV-REZ
rezeknes novads|Rēzeknes novads|LV-077
rezina||MD-RE
rheinland pfalz|Rheinland-Pfalz|DE-RP
rhineland palatinate|Rhineland-Palatinate|DE-RP
rhode island||US-RI
rhondda cynon taff||GB-RCT
riau||ID-RI
ribe||DK-055
ribnica||SI-104
ribnica na pohorju|Ribnica na Pohorju|SI-177
richmond upon thames|Richmond upon Thames|GB-RIC
rif dimashq|Rīf Dimashq|SY-RD
riga|Rīga|LV-RIX
ringkobing|Ringkøbing|DK-065
rio de janeiro|Rio de Janeiro|BR-RJ
rio grande do norte|Rio Grande do Norte|BR-RN
rio grande do sul|Rio Grande do Sul|BR-RS
rio negro|Río Negro|AR-R
rio negro|Río Negro|UY-RN
rio san juan|Río San Juan|NI-SJ
risaralda||CO-RIS
riscani|Rîșcani|MD-RI
rivas||NI-RI
river cess||LR-RI
river gee||LR-RG
rivera||UY-RV
rivers||NG-RI
riviere du rempart|Rivière du Rempart|MU-RR
rivnenska||UA-56
rize||TR-53
rocha||UY-RO
rochdale||GB-RCH
roche caiman||SC-25
rodrigues island||MU-RO
rogaland||NO-11
rogaska slatina|Rogaška Slatina|SI-106
rogasovci|Rogašovci|SI-105
rogatec||SI-107
roi et||TH-45
rondonia|Rondônia|BR-RO
ropazu novads|Ropažu novads|LV-080
roraima||BR-RR
roskilde||DK-025
rosoman||MK-107
rostov oblast||RU-ROS
rostov region|Rostov region|RU-ROS
rostovskaya||RU-ROS
rotanak kiri||KH-16
rotherham||GB-ROT
rotuma||FJ-R
rouge|Rõuge|EE-698
rozaje|Rožaje|ME-17
ruggell||LI-06
ruhnu||EE-689
rukwa||TZ-20
rum cay||BS-RC
rumonge||BI-RM
ruse|Ruše|SI-108
ruse||BG-18
rutana||BI-RT
rutland||GB-RUT
ruvuma||TZ-21
ruyigi||BI-RY
ryanggang||KP-10
ryazanskaya||RU-RYA
sa kaeo||TH-27
saarde||EE-712
saaremaa||EE-714
saaremaa||EE-74
saarland||DE-SL
saatli|Saatlı|AZ-SAT
saba||BQ-SA
saba||NL-BQ2
sabah||MY-12
sabaragamuva palata|Sabaragamuva paḷāta|LK-9
sabha|Sabhā|LY-SB
sabirabad||AZ-SAB
sabran|Şabran|AZ-SBN
sacatepequez|Sacatepéquez|GT-03
sachsen||DE-SN
sachsen anhalt|Sachsen-Anhalt|DE-ST
sadah|Şāʻdah|YE-SD
safi||MT-47
saga||JP-41
sagaing||MM-01
saha||RU-SA
sahel||BF-12
saida|Saïda|DZ-20
saint andrew||BB-02
saint andrew||DM-02
saint andrew||GD-01
saint andrew||JM-02
saint andrew||VC-02
saint ann||JM-06
saint barthelemy|Saint-Barthélemy|FR-BL
saint catherine||JM-14
saint david||DM-03
saint david||GD-02
saint david||VC-03
saint elizabeth||JM-11
saint george||AG-03
saint george||BB-03
saint george||DM-04
saint george||GD-03
saint george||VC-04
saint helena||SH-HL
saint james||BB-04
saint james||JM-08
saint john||AG-04
saint john||BB-05
saint john||DM-05
saint john||GD-04
saint joseph||BB-06
saint joseph||DM-06
saint kitts||KN-K
saint louis|Saint-Louis|SN-SL
saint louis||SC-22
saint lucy||BB-07
saint luke||DM-07
saint mark||DM-08
saint mark||GD-05
saint martin|Saint-Martin|FR-MF
saint mary||AG-05
saint mary||JM-05
saint michael||BB-08
saint patrick||DM-09
saint patrick||GD-06
saint patrick||VC-05
saint paul||AG-06
saint paul||DM-10
saint peter||AG-07
saint peter||BB-09
saint peter||DM-11
saint philip||AG-08
saint philip||BB-10
saint pierre et miquelon|Saint-Pierre-et-Miquelon|FR-PM
saint roman|Saint-Roman|MC-SR
saint thomas||BB-11
saint thomas||JM-03
sainte devote|Sainte-Dévote|MC-SD
saitama||JP-11
sakarya||TR-54
sakha||RU-SA
sakhalin||RU-SAK
sakhalinskaya||RU-SAK
saki|Şəki|AZ-SA
saki|Şəki|AZ-SAK
sakon nakhon||TH-47
saku||EE-719
salah ad din|Şalāḩ ad Dīn|IQ-SD
salaj|Sălaj|RO-SJ
salamat|Salāmāt|TD-SA
salaspils novads|Salaspils novads|LV-087
salavan||LA-SL
saldus novads|Saldus novads|LV-088
salfit|Salfīt|PS-SLT
salford||GB-SLF
salgotarjan|Salgótarján|HU-ST
salovci|Šalovci|SI-033
salta||AR-A
salto||UY-SA
salyan||AZ-SAL
salzburg||AT-5
samangan|Samangān|AF-SAM
samarqand||UZ-SA
samarskaya||RU-SAM
samaxi|Şamaxı|AZ-SMI
samburu||KE-37
samdrup jongkhar||BT-45
samegrelo zemo svaneti|Samegrelo-Zemo Svaneti|GE-SZ
samkir|Şəmkir|AZ-SKR
samsun||TR-55
samtse||BT-14
samtskhe javakheti|Samtskhe-Javakheti|GE-SJ
samut prakan||TH-11
samut sakhon||TH-74
samut songkhram||TH-75
samux||AZ-SMX
san andres|San Andrés|CO-SAP
san fernando||TT-SFO
san giljan|San Ġiljan|MT-48
san gwann|San Ġwann|MT-49
san jose|San José|CR-SJ
san jose|San José|UY-SJ
san juan||AR-J
san juan laventille|San Juan-Laventille|TT-SJL
san lawrenz||MT-50
san luis||AR-D
san luis potosi|San Luis Potosí|MX-SLP
san marcos||GT-12
san martin|San Martín|PE-SAM
san miguel||SV-SM
san pawl il bahar|San Pawl il-Baħar|MT-51
san pedro||PY-2
san salvador||BS-SS
san salvador||SV-SS
san vicente||SV-SV
sana|Şanʻā’|YE-SN
sanaag||SO-SA
sancti spiritus|Sancti Spíritus|CU-07
sandwell||GB-SAW
sangha||CF-SE
sangha||CG-13
sangre grande||TT-SGE
sankt gallen||CH-SG
sankt peterburg|Sankt-Peterburg|RU-SPE
sankuru||CD-SA
sanliurfa|Şanlıurfa|TR-63
sanma||VU-SAM
sannat||MT-52
sant julia de loria|Sant Julià de Lòria|AD-06
santa ana||SV-SA
santa barbara|Santa Bárbara|HN-SB
santa catarina||BR-SC
santa cruz||AR-Z
santa cruz||BO-S
santa elena||EC-SE
santa fe||AR-S
santa lucija|Santa Luċija|MT-53
santa rosa||GT-06
santa venera||MT-54
santander||CO-SAN
santarem|Santarém|PT-14
santiago de cuba|Santiago de Cuba|CU-13
santiago del estero|Santiago del Estero|AR-G
santo domingo de los tsachilas|Santo Domingo de los Tsáchilas|EC-SD
sao paulo|São Paulo|BR-SP
sar e pul|Sar-e Pul|AF-SAR
saraburi||TH-19
saraj||MK-811
saramacca||SR-SA
saratovskaya||RU-SAR
sarawak||MY-13
sardegna||IT-88
sardinia||IT-88
sarpang||BT-31
saskatchewan||CA-SK
sassandra marahoue|Sassandra-Marahoué|CI-SM
satakunta||FI-17
satu mare||RO-SM
satun||TH-91
satupaitea|Satupa'itea|WS-SA
saue||EE-726
saulkrastu novads|Saulkrastu novads|LV-089
savanes||CI-SV
savanes||TG-S
savannah||GH-SV
savannakhet|Savannakhét|LA-SV
savanne||MU-SA
savnik|Šavnik|ME-18
saxony||DE-SN
saxony anhalt|Saxony-Anhalt|DE-ST
schaan||LI-07
schaffhausen||CH-SH
schellenberg||LI-08
schleswig holstein|Schleswig-Holstein|DE-SH
schwyz||CH-SZ
scotland||GB-SCT
scottish borders||GB-SCB
sedhiou|Sédhiou|SN-SE
sefton||GB-SFT
segou|Ségou|ML-4
sejong||KR-50
selangor||MY-10
selenge||MN-049
selibe phikwe||BW-SP
selnica ob dravi|Selnica ob Dravi|SI-178
seltjarnarnesbaer|Seltjarnarnesbær|IS-SEL
semic|Semič|SI-109
semnan|Semnān|IR-20
sempeter vrtojba|Šempeter-Vrtojba|SI-183
sencur|Šenčur|SI-117
sentilj|Šentilj|SI-118
sentjernej|Šentjernej|SI-119
sentjur|Šentjur|SI-120
sentrupert|Šentrupert|SI-211
seoul||KR-11
sergipe||BR-SE
serravalle||SM-09
setif|Sétif|DZ-19
setomaa||EE-732
setubal|Setúbal|PT-15
sevastopol||UA-40
severnaya osetiya||RU-SE
sevnica||SI-110
sezana|Sežana|SI-111
sfax||TN-61
shaanxi||CN-SN
shabeellaha dhexe||SO-SD
shabeellaha hoose||SO-SH
shabwah||YE-SH
shamal al batinah|Shamāl al Bāţinah|OM-BS
shamal ash sharqiyah|Shamāl ash Sharqīyah|OM-SS
shamal darfur|Shamāl Dārfūr|SD-DN
shamal ghazzah|Shamāl Ghazzah|PS-NGZ
shamal kurdufan|Shamāl Kurdufān|SD-KN
shamal sina|Shamāl Sīnā'|EG-SIN
shan||MM-17
shandong||CN-SD
shanghai||CN-SH
shanxi||CN-SX
shari al awsat|Shārī al Awsaţ|TD-MC
shari baqirmi|Shārī Bāqirmī|TD-CB
sharq darfur|Sharq Dārfūr|SD-DE
shefa|Shéfa|VU-SEE
sheffield||GB-SHF
shetland islands||GB-ZET
shida kartli||GE-SK
shiga||JP-25
shimali al bahri al ahmar|Shimālī al Baḩrī al Aḩmar|ER-SK
shimane||JP-32
shinyanga||TZ-22
shiselweni||SZ-SH
shizuoka||JP-22
shizuoka prefecture||JP-22
shkoder|Shkodër|AL-10
shropshire||GB-SHR
shumen||BG-27
shyghys qazaqstan||KZ-63
shymkent||KZ-79
si sa ket||TH-33
siauliu apskritis|Šiaulių apskritis|LT-SA
siaya||KE-38
sibensko kninska zupanija|Šibensko-kninska županija|HR-15
sibiu||RO-SB
sichuan||CN-SC
sicilia||IT-82
sicily||IT-82
sidama|Sīdama|ET-SI
sidi bel abbes|Sidi Bel Abbès|DZ-22
sidi bouzid||TN-43
siem reab||KH-17
sigave||WF-SG
siggiewi|Siġġiewi|MT-55
siguldas novads|Siguldas novads|LV-091
siirt||TR-56
sikasso||ML-3
sikkim||IN-SK
sila|Sīlā|TD-SI
silesia||PL-24
siliana||TN-34
silistra||BG-19
sillamae|Sillamäe|EE-735
simiyu||TZ-30
sinaloa||MX-SIN
sindh||PK-SD
sing buri||TH-17
singerei|Sîngerei|MD-SI
singida||TZ-23
sinnar|Sinnār|SD-SI
sinoe||LR-SI
sinop||TR-57
sint eustatius||BQ-SE
sint eustatius||NL-BQ3
sint maarten||NL-SX
sipaliwini||SR-SI
siparia||TT-SIP
sirak|Širak|AM-SH
sirdaryo||UZ-SI
sirnak|Şırnak|TR-73
sirvan|Şirvan|AZ-SR
sisacko moslavacka zupanija|Sisačko-moslavačka županija|HR-03
sistan and baluchestan|Sistan and Baluchestan|IR-11
sistan baluchestan|Sistan-Baluchestan|IR-11
sistan va baluchestan|Sīstān va Balūchestān|IR-11
sivas||TR-58
siyazan|Siyəzən|AZ-SIY
skaftarhreppur|Skaftárhreppur|IS-SKF
skagabyggd|Skagabyggð|IS-SKG
skagafjordur|Skagafjörður|IS-SKR
skane lan|Skåne län|SE-M
skeida og gnupverjahreppur|Skeiða- og Gnúpverjahreppur|IS-SOG
skikda||DZ-21
skocjan|Škocjan|SI-121
skofja loka|Škofja Loka|SI-122
skofljica|Škofljica|SI-123
skorradalshreppur||IS-SKO
slaskie|Śląskie|PL-24
sliema||MT-56
sliven||BG-20
slough||GB-SLG
slovenj gradec||SI-112
slovenska bistrica||SI-113
slovenske konjice||SI-114
smarje pri jelsah|Šmarje pri Jelšah|SI-124
smarjeske toplice|Šmarješke Toplice|SI-206
smartno ob paki|Šmartno ob Paki|SI-125
smartno pri litiji|Šmartno pri Litiji|SI-194
smiltenes novads|Smiltenes novads|LV-094
smolenskaya||RU-SMO
smolyan||BG-21
snaefellsbaer|Snæfellsbær|IS-SNF
soc trang|Sóc Trăng|VN-52
soccsksargen||PH-12
socotra||YE-SU
sodermanlands lan|Södermanlands län|SE-D
sodrazica|Sodražica|SI-179
sofala||MZ-S
sofia||BG-22
sofia||BG-23
sokoto||NG-SO
solcava|Solčava|SI-180
soldanesti|Șoldănești|MD-SD
solihull||GB-SOL
solola|Sololá|GT-07
solothurn||CH-SO
soltustik qazaqstan|Soltüstik Qazaqstan|KZ-59
somali region||ET-SO
somerset||GB-SOM
somogy||HU-SO
son la|Sơn La|VN-05
sonderjylland|Sønderjylland|DK-050
songkhla||TH-90
songwe||TZ-31
sonora||MX-SON
sonsonate||SV-SO
sonsorol||PW-370
sool||SO-SO
sopiste|Sopište|MK-812
sopron||HU-SN
soriano||UY-SO
soroca||MD-SO
sostanj|Šoštanj|SI-126
soufriere|Soufrière|LC-10
souk ahras||DZ-41
souss massa|Souss-Massa|MA-09
sousse||TN-51
south||CM-SU
south abaco||BS-SO
south andros||BS-SA
south australia||AU-SA
south ayrshire||GB-SAY
south carolina||US-SC
south chungcheong||KR-44
south dakota||US-SD
south darfur||SD-DS
south east||BW-SE
south east||SG-04
south eleuthera||BS-SE
south gloucestershire||GB-SGC
south gyeongsang||KR-48
south holland||NL-ZH
south jeolla||KR-46
south kalimantan||ID-KS
south kivu||CD-SK
south kordofan||SD-KS
south lanarkshire||GB-SLK
south sulawesi||ID-SN
south sumatra||ID-SS
south tyneside||GB-STY
south tyrol||IT-32
south west|South-West|CM-SW
south west||SG-05
southampton||GB-STH
southend on sea|Southend-on-Sea|GB-SOS
southern||BW-SO
southern||RW-05
southern||SL-S
southern||ZM-07
southern grenadine islands||GD-10
southern highlands||PG-SHM
southland||NZ-STL
southwark||GB-SWK
sowa town||BW-ST
spanish wells||BS-SW
spelugues|Spélugues|MC-SP
splitsko dalmatinska zupanija|Splitsko-dalmatinska županija|HR-17
sredisce ob dravi|Središče ob Dravi|SI-202
st helens|St. Helens|GB-SHN
staffordshire||GB-STS
stann creek||BZ-SC
stara zagora||BG-24
staro nagoricane|Staro Nagoričane|MK-706
starse|Starše|SI-115
state of mexico|State of Mexico|MX-MEX
stavropolskiy|Stavropol'skiy|RU-STA
stefan voda|Ștefan Vodă|MD-SV
steiermark||AT-6
sterea ellada|Stereá Elláda|GR-H
stinga nistrului|Stînga Nistrului|MD-SN
stip|Štip|MK-211
stirling||GB-STG
stockholms lan|Stockholms län|SE-AB
stockport||GB-SKP
stockton on tees|Stockton-on-Tees|GB-STT
stoke on trent|Stoke-on-Trent|GB-STE
store|Štore|SI-127
storstrom|Storstrøm|DK-035
strandabyggd|Strandabyggð|IS-STR
straseni|Strășeni|MD-ST
straza|Straža|SI-203
stredocesky kraj|Středočeský kraj|CZ-20
struga||MK-312
strumica||MK-410
studenicani|Studeničani|MK-813
stueng traeng||KH-19
stykkisholmsbaer|Stykkishólmsbær|IS-STY
suceava||RO-SV
suchitepequez|Suchitepéquez|GT-10
sucre||CO-SUC
sucre||VE-R
sucumbios|Sucumbíos|EC-U
sud||HT-SD
sud est|Sud-Est|HT-SE
sud kivu|Sud-Kivu|CD-SK
sud ouest|Sud-Ouest|BF-13
sud ubangi|Sud-Ubangi|CD-SU
sudavikurhreppur|Súðavíkurhreppur|IS-SDV
sudurland|Suðurland|IS-8
sudurnes|Suðurnes|IS-2
sudurnesjabaer|Suðurnesjabær|IS-SDN
sudurpashchim|Sudūrpashchim|NP-P7
suffolk||GB-SFK
sughd||TJ-SU
suhaj|Sūhāj|EG-SHG
suhbaatar|Sühbaatar|MN-051
sukhothai||TH-64
sul||GW-S
sulawesi||ID-SL
sulawesi barat||ID-SR
sulawesi selatan||ID-SN
sulawesi tengah||ID-ST
sulawesi tenggara||ID-SG
sulawesi utara||ID-SA
sumadijski okrug|Šumadijski okrug|RS-12
sumale|Sumalē|ET-SO
sumatera||ID-SM
sumatera barat||ID-SB
sumatera selatan||ID-SS
sumatera utara||ID-SU
sumatra||ID-SM
sumqayit|Sumqayıt|AZ-SM
sumska||UA-59
sumy oblast||UA-59
sumy region|Sumy region|UA-59
sunderland||GB-SND
suphan buri||TH-72
surat thani||TH-84
surin||TH-32
surrey||GB-SRY
surt||LY-SR
surxondaryo||UZ-SU
susa|Şuşa|AZ-SUS
suto orizari|Šuto Orizari|MK-817
sutton||GB-STN
suwayda||SY-SU
svaay rieng||KH-20
svalbard||NO-21
svalbardsstrandarhreppur|Svalbarðsstrandarhreppur|IS-SBT
sveitarfelagid arborg|Sveitarfélagið Árborg|IS-SFA
sveitarfelagid hornafjordur|Sveitarfélagið Hornafjörður|IS-SHF
sveitarfelagid olfus|Sveitarfélagið Ölfus|IS-SOL
sveitarfelagid skagastrond|Sveitarfélagið Skagaströnd|IS-SSS
sveitarfelagid vogar|Sveitarfélagið Vogar|IS-SVG
sverdlovsk region|Sverdlovsk region|RU-SVE
sverdlovskaya||RU-SVE
sveta ana||SI-181
sveta trojica v slovenskih goricah|Sveta Trojica v Slovenskih goricah|SI-204
sveti andraz v slovenskih goricah|Sveti Andraž v Slovenskih goricah|SI-182
sveti jurij ob scavnici|Sveti Jurij ob Ščavnici|SI-116
sveti jurij v slovenskih goricah|Sveti Jurij v Slovenskih goricah|SI-210
sveti nikole||MK-108
sveti tomaz|Sveti Tomaž|SI-205
swansea||GB-SWA
sweida||SY-SU
swieqi||MT-57
swietokrzyskie|Świętokrzyskie|PL-26
swindon||GB-SWD
sylhet||BD-G
syunik|Syunik'|AM-SU
szabolcs szatmar bereg|Szabolcs-Szatmár-Bereg|HU-SZ
szeged||HU-SD
szekesfehervar|Székesfehérvár|HU-SF
szekszard|Szekszárd|HU-SS
szolnok||HU-SK
szombathely||HU-SH
ta xbiex|Ta' Xbiex|MT-58
taakaev||KH-21
tabasco||MX-TAB
tabor||SI-184
tabora||TZ-24
tabuk|Tabūk|SA-07
tachira|Táchira|VE-S
tacna||PE-TAC
tacuarembo|Tacuarembó|UY-TA
tadjourah||DJ-TA
tafea|Taféa|VU-TAE
tagant||MR-09
tahoua||NE-5
taichung||TW-TXG
tainan||TW-TNN
taipei||TW-TPE
taita taveta|Taita/Taveta|KE-39
taitung||TW-TTT
taiwan||CN-TW
taizz|Tāʻizz|YE-TA
tak||TH-63
takamaka||SC-23
takhar|Takhār|AF-TAK
talas||KG-T
talknafjardarhreppur|Tálknafjarðarhreppur|IS-TAL
tallinn||EE-784
talsu novads|Talsu novads|LV-097
tamanrasset||DZ-11
tamaulipas||MX-TAM
tambacounda||SN-TC
tambovskaya||RU-TAM
tameside||GB-TAM
tamil nadu|Tamil Nādu|IN-TN
tamil nadu||IN-TN
tana river||KE-40
tanga||TZ-25
tanganyika||CD-TA
tanger tetouan al hoceima|Tanger-Tétouan-Al Hoceïma|MA-01
tanintharyi||MM-05
tanjili|Tānjīlī|TD-TA
taoudenit|Taoudénit|ML-10
taoyuan||TW-TAO
tapa||EE-792
taraba||NG-TA
tarabulus|Ţarābulus|LY-TB
taraclia||MD-TA
taranaki||NZ-TKI
tarapaca|Tarapacá|CL-TA
targovishte||BG-25
tarija||BO-T
tartar|Tərtər|AZ-TAR
tartu||EE-793
tartu||EE-796
tartumaa||EE-79
tartus|Ţarţūs|SY-TA
tarxien||MT-59
tasman||NZ-TAS
tasmania||AU-TAS
tatabanya|Tatabánya|HU-TB
tataouine||TN-83
tatarstan||RU-TA
taurages apskritis|Tauragės apskritis|LT-TA
tavus|Tavuš|AM-TV
tay ninh|Tây Ninh|VN-37
tbilisi||GE-TB
tbong khmum||KH-25
tearce||MK-608
tebessa|Tébessa|DZ-12
tehran|Tehrān|IR-23
tekirdag|Tekirdağ|TR-59
tel aviv||IL-TA
telangana|Telangāna|IN-TS
telenesti|Telenești|MD-TE
teleorman||RO-TR
telford and wrekin|Telford and Wrekin|GB-TFW
telsiu apskritis|Telšių apskritis|LT-TE
temburong||BN-TE
temotu||SB-TE
tennessee||US-TN
terengganu||MY-11
ternopilska||UA-61
terres australes francaises|Terres australes françaises|FR-TF
tete||MZ-T
tetovo||MK-609
texas||US-TX
thaba tseka|Thaba-Tseka|LS-K
thai binh|Thái Bình|VN-20
thai nguyen|Thái Nguyên|VN-69
thanh hoa|Thanh Hóa|VN-21
tharaka nithi|Tharaka-Nithi|KE-41
thessalia|Thessalía|GR-E
thies|Thiès|SN-TH
thiladhunmathee dhekunuburi||MV-23
thiladhunmathee uthuruburi||MV-07
thimphu||BT-15
thingeyjarsveit|Þingeyjarsveit|IS-THG
thua thien hue|Thừa Thiên-Huế|VN-26
thurgau||CH-TG
thuringen|Thüringen|DE-TH
thuringia||DE-TH
thurrock||GB-THR
tianjin||CN-TJ
tiaret||DZ-14
tibasti|Tibastī|TD-TI
tibet||CN-XZ
tibet autonomous region||CN-XZ
ticino||CH-TI
tien giang|Tiền Giang|VN-46
tierra del fuego|Tierra del Fuego|AR-V
tigray||ET-TI
tillaberi|Tillabéri|NE-6
timimoun||DZ-49
timis|Timiș|RO-TM
tindouf||DZ-37
tipaza||DZ-42
tirane|Tiranë|AL-11
tiris zemmour||MR-11
tirol||AT-7
tisina|Tišina|SI-010
tissemsilt||DZ-38
tivat||ME-19
tizi ouzou||DZ-15
tjorneshreppur|Tjörneshreppur|IS-TJO
tlaxcala||MX-TLA
tlemcen||DZ-13
toamasina||MG-A
tobago||TT-TOB
tocantins||BR-TO
tochigi||JP-09
togdheer||SO-TO
toila||EE-803
tokat||TR-60
tokushima||JP-36
tokyo|Tôkyô|JP-13
toledo||BZ-TOL
toliara||MG-U
tolima||CO-TOL
tolmin||SI-128
tolna||HU-TO
tombouctou||ML-6
tomskaya||RU-TOM
tongatapu||TO-04
toplicki okrug|Toplički okrug|RS-21
torba||VU-TOB
torbay||GB-TOB
torfaen||GB-TOF
tori||EE-809
torva|Tõrva|EE-824
toscana||IT-52
toshkent||UZ-TK
toshkent||UZ-TO
totonicapan|Totonicapán|GT-08
tottori||JP-31
touggourt||DZ-55
tov|Töv|MN-047
tovuz||AZ-TOV
tower hamlets||GB-TWH
toyama||JP-16
tozeur||TN-72
tra vinh|Trà Vinh|VN-51
trabzon||TR-61
trafford||GB-TRF
trang||TH-92
trans nzoia||KE-42
transcarpathia||UA-21
trarza||MR-06
trashi yangtse||BT-TY
trashigang||BT-41
trat||TH-23
trbovlje||SI-129
trebnje||SI-130
treinta y tres|Treinta y Tres|UY-TT
trelawny||JM-07
trenciansky kraj|Trenčiansky kraj|SK-TC
trentino alto adige|Trentino-Alto Adige|IT-32
triesen||LI-09
triesenberg||LI-10
tripura||IN-TR
tristan da cunha|Tristan da Cunha|SH-TA
trnavsky kraj|Trnavský kraj|SK-TA
trnovska vas||SI-185
troms og finnmark|Troms og Finnmark|NO-54
trondelag|Trøndelag|NO-50
trongsa||BT-32
trujillo||VE-T
trzic|Tržič|SI-131
trzin||SI-186
tshopo||CD-TO
tshuapa||CD-TU
tsirang||BT-21
tuamasaga||WS-TU
tubas|Ţūbās|PS-TBS
tucuman|Tucumán|AR-T
tukuma novads|Tukuma novads|LV-099
tulcea||RO-TL
tulkarm|Ţūlkarm|PS-TKM
tulskaya|Tul'skaya|RU-TUL
tumbes||PE-TUM
tunapuna piarco|Tunapuna-Piarco|TT-TUP
tunceli||TR-62
tungurahua||EC-T
tunis||TN-11
turi|Türi|EE-834
turkana||KE-43
turkistan|Türkistan|KZ-61
turnisce|Turnišče|SI-132
tuscany||IT-52
tutong||BN-TU
tuyen quang|Tuyên Quang|VN-07
tuzi||ME-24
tverskaya||RU-TVE
tyumenskaya||RU-TYU
tyva||RU-TY
uaboe||NR-13
uasin gishu||KE-44
ubon ratchathani||TH-34
ucar||AZ-UCA
ucayali||PE-UCA
udmurtskaya||RU-UD
udon thani||TH-41
uige|Uíge|AO-UIG
ulaanbaatar||MN-1
ulcinj||ME-20
ulsan||KR-31
ulster||GB-NIR
ulster||IE-U
ulyanovskaya|Ul'yanovskaya|RU-ULY
ulytau|Ulytaū|KZ-62
umbria||IT-55
umm al qaywayn|Umm al Qaywayn|AE-UQ
umm salal|Umm Şalāl|QA-US
ungheni||MD-UN
united kingdom||GB-UKM
united states minor outlying islands||US-UM
united states virgin islands||US-VI
unity||SS-UY
upper demerara berbice|Upper Demerara-Berbice|GY-UD
upper east||GH-UE
upper nile||SS-NU
upper river||GM-U
upper takutu upper essequibo|Upper Takutu-Upper Essequibo|GY-UT
upper west||GH-UW
uppsala lan|Uppsala län|SE-C
uri||CH-UR
uruzgan|Uruzgān|AF-URU
usak|Uşak|TR-64
ustecky kraj|Ústecký kraj|CZ-42
usulutan|Usulután|SV-US
utah||US-UT
utenos apskritis|Utenos apskritis|LT-UT
uthai thani||TH-61
utrecht||NL-UT
uttar pradesh||IN-UP
uttaradit||TH-53
uttarakhand|Uttarākhand|IN-UK
uturu palata|Uturu paḷāta|LK-4
uturumaeda palata|Uturumæ̆da paḷāta|LK-7
uusimaa||FI-18
uva palata|Ūva paḷāta|LK-8
uvea||WF-UV
uvs||MN-046
vaa o fonoti|Va'a-o-Fonoti|WS-VF
vaduz||LI-11
vaike maarja|Väike-Maarja|EE-928
vaisigano||WS-VS
vaitupu||TV-VAI
vakaga||CF-VK
valais||CH-VS
valandovo||MK-403
valcea|Vâlcea|RO-VL
valdesia||DO-41
vale of glamorgan|Vale of Glamorgan|GB-VGL
valencian community||ES-VC
valenciana||ES-VC
valga||EE-855
valgamaa||EE-81
valkas novads|Valkas novads|LV-101
valle||HN-VA
valle daosta|Valle d'Aosta|IT-23
valle del cauca|Valle del Cauca|CO-VAC
vallee du bandama|Vallée du Bandama|CI-VB
valletta||MT-60
vallon de la rousse|Vallon de la Rousse|MC-VR
valmieras novads||LV-113
valparaiso|Valparaíso|CL-VS
van||TR-65
varaklanu novads|Varakļānu novads|LV-102
varazdinska zupanija|Varaždinska županija|HR-05
varmlands lan|Värmlands län|SE-S
varna||BG-03
varsinais suomi|Varsinais-Suomi|FI-19
vas||HU-VA
vasilevo||MK-404
vaslui||RO-VS
vasterbottens lan|Västerbottens län|SE-AC
vasternorrlands lan|Västernorrlands län|SE-Y
vastmanlands lan|Västmanlands län|SE-U
vastra gotalands lan|Västra Götalands län|SE-O
vaud||CH-VD
vaupes|Vaupés|CO-VAU
vavau|Vava'u|TO-05
vayamba palata|Vayamba paḷāta|LK-6
vayoc jor|Vayoć Jor|AM-VD
vejle||DK-060
velenje||SI-133
veles||MK-101
velika polana||SI-187
velike lasce|Velike Lašče|SI-134
veliko tarnovo||BG-04
veneto||IT-34
ventspils||LV-VEN
ventspils novads|Ventspils novads|LV-106
veracruz||MX-VER
veracruz de ignacio de la llave|Veracruz de Ignacio de la Llave|MX-VER
veraguas||PA-9
vermont||US-VT
verzej|Veržej|SI-188
vestfirdir|Vestfirðir|IS-4
vestfold og telemark|Vestfold og Telemark|NO-38
vestland||NO-46
vestmannaeyjabaer|Vestmannaeyjabær|IS-VEM
vestsjaelland|Vestsjælland|DK-030
vesturbyggd|Vesturbyggð|IS-VER
vesturland||IS-3
veszprem|Veszprém|HU-VE
veszprem|Veszprém|HU-VM
vevcani|Vevčani|MK-301
viana do castelo|Viana do Castelo|PT-16
vianden||LU-VD
viangchan||LA-VI
viangchan||LA-VT
viborg||DK-076
vichada||CO-VID
victoria||AU-VIC
videm||SI-135
vidin||BG-05
vieux fort||LC-11
vihiga||KE-45
viimsi||EE-890
viken||NO-30
vila real||PT-17
viljandi||EE-897
viljandi||EE-899
viljandimaa||EE-84
villa clara||CU-05
vilniaus apskritis|Vilniaus apskritis|LT-VL
vinh long|Vĩnh Long|VN-49
vinh phuc|Vĩnh Phúc|VN-70
vinica||MK-202
vinni||EE-901
vinnytsia region|Vinnytsia region|UA-05
vinnytska||UA-05
vipava||SI-136
viqueque||TL-VI
virginia||US-VA
viroviticko podravska zupanija|Virovitičko-podravska županija|HR-10
viru nigula|Viru-Nigula|EE-903
viseu||PT-18
vitanje||SI-137
vitsyebskaya voblasts|Vitsyebskaya voblasts'|BY-VI
vlaams brabant|Vlaams-Brabant|BE-VBR
vlaams gewest||BE-VLG
vladimirskaya||RU-VLA
vlore|Vlorë|AL-12
vodice||SI-138
vojnik||SI-139
vojvodina||RS-VO
volgogradskaya||RU-VGG
vologodskaya||RU-VLG
volta||GH-TV
volyn||UA-07
volynska||UA-07
vopnafjardarhreppur|Vopnafjarðarhreppur|IS-VOP
vorarlberg||AT-8
voreio aigaio|Vóreio Aigaío|GR-K
vormsi||EE-907
voronezh region|Voronezh region|RU-VOR
voronezhskaya||RU-VOR
voru|Võru|EE-917
voru|Võru|EE-919
vorumaa|Võrumaa|EE-87
vrancea||RO-VN
vransko||SI-189
vrapciste|Vrapčište|MK-603
vratsa||BG-06
vrhnika||SI-140
vukovarsko srijemska zupanija|Vukovarsko-srijemska županija|HR-16
vuzenica||SI-141
waals gewest||BE-WAL
wadday|Waddāy|TD-OD
wadi al hayat|Wādī al Ḩayāt|LY-WD
wadi ash shati|Wādī ash Shāţi’|LY-WS
wadi fira|Wādī Fīrā’|TD-WF
waikato||NZ-WKO
wajir||KE-46
wakayama||JP-30
wake island||UM-79
wakefield||GB-WKF
wales||GB-WLS
wallis et futuna|Wallis-et-Futuna|FR-WF
wallonia||BE-WAL
walsall||GB-WLL
waltham forest||GB-WFT
wandsworth||GB-WND
wangdue phodrang||BT-24
wanica||SR-WA
wardak||AF-WAR
warminsko mazurskie|Warmińsko-Mazurskie|PL-28
warrap||SS-WR
warrington||GB-WRT
warwickshire||GB-WAR
wasat darfur|Wasaţ Dārfūr|SD-DC
washington||US-WA
wasit|Wāsiţ|IQ-WA
wele nzas|Wele-Nzas|GQ-WN
west||CM-OU
west azerbaijan||IR-04
west bengal||IN-WB
west berkshire||GB-WBK
west coast||NZ-WTC
west darfur||SD-DW
west dunbartonshire||GB-WDU
west grand bahama||BS-WG
west java||ID-JB
west kalimantan||ID-KB
west lothian||GB-WLN
west new britain||PG-WBK
west northamptonshire||GB-WNH
west nusa tenggara||ID-NB
west papua||ID-PB
west pokot||KE-47
west sepik||PG-SAN
west sumatra||ID-SB
west sussex||GB-WSX
west virginia||US-WV
west vlaanderen|West-Vlaanderen|BE-VWV
western||FJ-W
western||GH-WP
western||GM-W
western||PG-WPD
western||RW-04
western||SB-WE
western||UG-W
western||ZM-01
western area||SL-W
western australia||AU-WA
western bahr el ghazal|Western Bahr el Ghazal|SS-BW
western cape||ZA-WC
western equatoria||SS-EW
western highlands||PG-WHM
western north||GH-WN
western visayas||PH-06
westminster||GB-WSM
westmoreland||JM-10
white nile||SD-NW
wielkopolskie||PL-30
wien||AT-9
wigan||GB-WGN
wilayah persekutuan kuala lumpur||MY-14
wilayah persekutuan labuan||MY-15
wilayah persekutuan putrajaya||MY-16
wiltshire||GB-WIL
wiltz||LU-WI
windsor and maidenhead|Windsor and Maidenhead|GB-WNM
wirral||GB-WRL
wisconsin||US-WI
wokingham||GB-WOK
woleu ntem|Woleu-Ntem|GA-9
wolverhampton||GB-WLV
woqooyi galbeed||SO-WO
worcestershire||GB-WOR
woroba||CI-WR
wrexham||GB-WRX
wyoming||US-WY
xacmaz|Xaçmaz|AZ-XAC
xaghra|Xagħra|MT-61
xaignabouli||LA-XA
xaisomboun|Xaisômboun|LA-XS
xankandi|Xankəndi|AZ-XA
xekong|Xékong|LA-XE
xewkija||MT-62
xghajra|Xgħajra|MT-63
xiangkhouang||LA-XI
xinjiang||CN-XJ
xinjiang uyghur autonomous region||CN-XJ
xinjiang uygur autonomous region||CN-XJ
xizang||CN-XZ
xizi|Xızı|AZ-XIZ
xocali|Xocalı|AZ-XCI
xocavand|Xocavənd|AZ-XVD
xorazm||UZ-XO
yakutia||RU-SA
yala||TH-95
yalova||TR-77
yamagata||JP-06
yamaguchi||JP-35
yamalo|Yamalo-|RU-YAN
yamanashi||JP-19
yambol||BG-28
yamoussoukro||CI-YM
yangon||MM-06
yap||FM-YAP
yaracuy||VE-U
yardimli|Yardımlı|AZ-YAR
yaren||NR-14
yaroslavskaya||RU-YAR
yasothon||TH-35
yazd||IR-21
yedebub biheroch bihereseboch na hizboch|YeDebub Bihēroch Bihēreseboch na Hizboch|ET-SN
yedebub mirab ityopiya hizboch|YeDebub M‘irab Ītyop’iya Hizboch|ET-SW
yen bai|Yên Bái|VN-06
yerushalayim||IL-JM
yevlax||AZ-YE
yevlax||AZ-YEV
yevreyskaya avtonomnaya|Yevreyskaya avtonomnaya|RU-YEV
yilan||TW-ILA
yobe||NG-YO
yogyakarta||ID-YO
york||GB-YOR
yoro||HN-YO
yozgat||TR-66
ysyk kol|Ysyk-Köl|KG-Y
yucatan|Yucatán|MX-YUC
yukon||CA-YT
yuma||DO-42
yunlin||TW-YUN
yunnan||CN-YN
zabaykalskiy|Zabaykal'skiy|RU-ZAB
zabbar|Żabbar|MT-64
zabljak|Žabljak|ME-21
zabul|Zābul|AF-ZAB
zacapa||GT-19
zacatecas||MX-ZAC
zachodniopomorskie||PL-32
zadarska zupanija|Zadarska županija|HR-13
zaghouan||TN-22
zagorje ob savi|Zagorje ob Savi|SI-142
zagrebacka zupanija|Zagrebačka županija|HR-01
zaire||AO-ZAI
zajecarski okrug|Zaječarski okrug|RS-15
zakarpatska||UA-21
zakarpattia||UA-21
zala||HU-ZA
zalaegerszeg||HU-ZE
zalec|Žalec|SI-190
zambezi||NA-CA
zambezia|Zambézia|MZ-Q
zamboanga peninsula||PH-09
zamfara||NG-ZA
zamora chinchipe||EC-Z
zangilan|Zəngilan|AZ-ZAN
zanjan|Zanjān|IR-19
zanzan||CI-ZZ
zaporizhzhia oblast||UA-23
zaporizhzhia region|Zaporizhzhia region|UA-23
zaporizka||UA-23
zaqatala||AZ-ZAQ
zardab|Zərdab|AZ-ZAR
zavrc|Zavrč|SI-143
zebbug ghawdex|Żebbuġ Għawdex|MT-65
zebbug malta|Żebbuġ Malta|MT-66
zeeland||NL-ZE
zejtun|Żejtun|MT-67
zelenikovo||MK-806
zelezniki|Železniki|SI-146
zelino|Želino|MK-605
zeta||ME-25
zetale|Žetale|SI-191
zhambyl||KZ-31
zhejiang||CN-ZJ
zhemgang||BT-34
zhetisu|Zhetisū|KZ-33
zhytomyrska||UA-18
ziguinchor||SN-ZG
zilinsky kraj|Žilinský kraj|SK-ZI
zinder||NE-7
ziri|Žiri|SI-147
zirovnica|Žirovnica|SI-192
zlatiborski okrug|Zlatiborski okrug|RS-16
zlinsky kraj|Zlínský kraj|CZ-72
zonguldak||TR-67
zou||BJ-ZO
zrece|Zreče|SI-144
zrnovci||MK-204
zufar|Z̧ufār|OM-ZU
zug||CH-ZG
zuid holland|Zuid-Holland|NL-ZH
zulia||VE-V
zurich|Zürich|CH-ZH
zurrieq|Żurrieq|MT-68
zuzemberk|Žužemberk|SI-193
`;
