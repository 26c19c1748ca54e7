// Written by `npm run build:places`. ISO 3166-2; see README.md.
export const REGIONS = `
Aakkâr|LB-AK
A'ana|WS-AA
Aargau|CH-AG
Abay|KZ-10
Aberdeen City|GB-ABE
Aberdeenshire|GB-ABD
Abia|NG-AB
Abidjan|CI-AB
Abkhazia|GE-AB
Abruzzo|IT-65
Abşeron|AZ-ABS
Abū Z̧aby|AE-AZ
Abuja Federal Capital Territory|NG-FC
Abyan|YE-AB
Aceh|ID-AC
Acklins|BS-AK
Acquaviva|SM-01
Acre|BR-AC
Ad Dākhilīyah|OM-DA
Aḑ Ḑāli‘|YE-DA
Ad Daqahlīyah|EG-DK
Ad Dawḩah|QA-DA
Adamaoua|CM-AD
Adamawa|NG-AD
‘Adan|YE-AD
Adana|TR-01
Ādažu novads|LV-011
Addu|MV-01
Ādīs Ābeba|ET-AA
Adıyaman|TR-02
Adjara|GE-AJ
Adrar|DZ-01
Adrar|MR-07
Adygea|RU-AD
Adygeya|RU-AD
Aerodrom|MK-801
Afar|ET-AF
Āfar|ET-AF
Afyonkarahisar|TR-03
Agadez|NE-1
Agalega Islands|MU-AG
Ağcabədi|AZ-AGC
Ağdam|AZ-AGM
Ağdaş|AZ-AGS
Agder|NO-42
Ágion Óros|GR-69
Ağrı|TR-04
Ağstafa|AZ-AGA
Ağsu|AZ-AGU
Água Grande|ST-01
Aguascalientes|MX-AGU
Ahafo|GH-AF
Ahal|TM-A
Ahuachapán|SV-AH
Ahvenanmaan maakunta|FI-01
Aichi|JP-23
Aiga-i-le-Tai|WS-AL
Aileu|TL-AL
Aimeliik|PW-002
Aïn Defla|DZ-44
Aïn Témouchent|DZ-46
Ainaro|TL-AN
Airai|PW-004
Aisén del General Carlos Ibañez del Campo|CL-AI
Aiti|JP-23
Aiwo|NR-01
Aizkraukles novads|LV-002
Ajdovščina|SI-001
‘Ajlūn|JO-AJ
‘Ajmān|AE-AJ
Akita|JP-05
Akraneskaupstaður|IS-AKN
Aksaray|TR-68
Akureyrarbær|IS-AKU
Akwa Ibom|NG-AK
Al Aḩmadī|KW-AH
Al Anbār|IQ-AN
Al ‘Aqabah|JO-AQ
Al ‘A̅şimah|JO-AM
Al ‘Āşimah|BH-13
Al ‘Āşimah|KW-KU
Al Awsaţ|ER-MA
Al Bāḩah|SA-11
Al Baḩr al Aḩmar|EG-BA
Al Baḩr al Aḩmar|SD-RS
Al Balqā’|JO-BA
Al Başrah|IQ-BA
Al Baţḩā’|TD-BA
Al Bayḑā’|YE-BA
Al Buḩayrah|EG-BH
Al Buḩayrah|TD-LC
Al Buraymī|OM-BU
Al Buţnān|LY-BU
Al Farwānīyah|KW-FA
Al Fayyūm|EG-FYM
Al Fujayrah|AE-FU
Al Gharbīyah|EG-GH
Al Ḩasakah|SY-HA
Al Ḩudaydah|YE-HU
Al Ḩudūd ash Shamālīyah|SA-08
Al Iskandarīyah|EG-ALX
Al Ismā'īlīyah|EG-IS
Al Jabal al Akhḑar|LY-JA
Al Jabal al Gharbī|LY-JG
Al Jafārah|LY-JI
Al Jahrā’|KW-JA
Al Janūbī|ER-DU
Al Janūbīyah|BH-14
Al Jawf|SA-12
Al Jawf|YE-JA
Al Jazirah|SD-GZ
Al Jazīrah|SD-GZ
Al Jīzah|EG-GZ
Al Jufrah|LY-JU
Al Karak|JO-KA
Al Khalīl|PS-HBN
Al Kharţūm|SD-KH
Al Khawr wa adh Dhakhīrah|QA-KH
Al Kufrah|LY-KF
Al Lādhiqīyah|SY-LA
Al Madīnah al Munawwarah|SA-03
Al Mafraq|JO-MA
Al Mahrah|YE-MR
Al Maḩwīt|YE-MW
Al Marj|LY-MJ
Al Marqab|LY-MB
Al Minūfīyah|EG-MNF
Al Minyā|EG-MN
Al Muḩarraq|BH-15
Al Muthanná|IQ-MU
Al Qaḑārif|SD-GD
Al Qādisīyah|IQ-QA
Al Qāhirah|EG-C
Al Qalyūbīyah|EG-KB
Al Qaşīm|SA-05
Al Quds|PS-JEM
Al Qunayţirah|SY-QU
Al Uqşur|EG-LX
Al Wādī al Jadīd|EG-WAD
Al Wāḩāt|LY-WA
Al Wakrah|QA-WA
Al Wusţá|OM-WU
Alabama|US-AL
Alagoas|BR-AL
Alajuela|CR-A
Aland|FI-01
Åland|FI-01
Alaska|US-AK
Alba|RO-AB
Alberta|CA-AB
Alborz|IR-30
Aleppo Governorate|SY-HL
Alger|DZ-16
Ali Sabieh|DJ-AS
Alibori|BJ-AL
Almaty|KZ-19
Almaty|KZ-75
Alo|WF-AL
Alta Verapaz|GT-16
Altay|RU-AL
Altayskiy|RU-ALT
Alto Paraguay|PY-16
Alto Paraná|PY-10
Alūksnes novads|LV-007
Alutaguse|EE-130
Alytaus apskritis|LT-AL
Amambay|PY-13
Amānat al ‘Āşimah|YE-SA
Amapá|BR-AP
Āmara|ET-AM
Amasya|TR-05
Amazonas|BR-AM
Amazonas|CO-AMA
Amazonas|PE-AMA
Amazonas|VE-Z
American Samoa|US-AS
Amhara|ET-AM
Ammochostos|CY-04
Amnat Charoen|TH-37
‘Amrān|YE-AM
Amurskaya|RU-AMU
An Giang|VN-44
An Najaf|IQ-NA
An Nīl al Abyaḑ|SD-NW
An Nīl al Azraq|SD-NB
An Nuqāţ al Khams|LY-NQ
Anabar|NR-02
Anambra|NG-AN
Anatolikí Makedonía kai|GR-A
Anbar|IQ-AN
Ancash|PE-ANC
Andalucía|ES-AN
Andalusia|ES-AN
Andaman and Nicobar Islands|IN-AN
Andhra Pradesh|IN-AP
Andijon|UZ-AN
Andorra la Vella|AD-07
Andrijevica|ME-01
Anenii Noi|MD-AN
Anetan|NR-03
Ang Thong|TH-15
Angaur|PW-010
Angus|GB-ANS
Anhui|CN-AH
Anibare|NR-04
Anija|EE-141
Anjouan|KM-A
Ankara|TR-06
Ankaran|SI-213
Annaba|DZ-23
Annobón|GQ-AN
Ansabā|ER-AN
Anse aux Pins|SC-01
Anse Boileau|SC-02
Anse Etoile|SC-03
Anse la Raye|LC-01
Anse Royale|SC-05
Antalya|TR-07
Antananarivo|MG-T
Antioquia|CO-ANT
Antofagasta|CL-AN
Antrim and Newtownabbey|GB-ANN
Antsiranana|MG-D
Antsla|EE-142
Antwerpen|BE-VAN
Anzoátegui|VE-B
Aomori|JP-02
Aosta Valley|IT-23
Apače|SI-195
Appenzell Ausserrhoden|CH-AR
Appenzell Innerrhoden|CH-AI
Apulia|IT-75
Apure|VE-C
Apurímac|PE-APU
Aqmola|KZ-11
Aqtöbe|KZ-15
Ar Raqqah|SY-RA
Ar Rayyān|QA-RA
Ar Riyāḑ|SA-01
Aračinovo|MK-802
Arad|RO-AR
Aragac̣otn|AM-AG
Aragon|ES-AR
Aragón|ES-AR
Aragua|VE-D
Ararat|AM-AR
Arauca|CO-ARA
Ardabīl|IR-24
Ardahan|TR-75
Ards and North Down|GB-AND
Arequipa|PE-ARE
Argeș|RO-AG
Argyll and Bute|GB-AGB
Arhangay|MN-073
Århus|DK-070
Ariatholhu Dhekunuburi|MV-00
Ariatholhu Uthuruburi|MV-02
Arica y Parinacota|CL-AP
Arīḩā wal Aghwār|PS-JRH
Arima|TT-ARI
Arizona|US-AZ
Arkansas|US-AR
Arkhabīl Suquţrá|YE-SU
Arkhangel'skaya|RU-ARK
Armagh City|GB-ABC
Armavir|AM-AV
Árneshreppur|IS-ARN
Arta|DJ-AR
Artemisa|CU-15
Artibonite|HT-AR
Artigas|UY-AR
Artvin|TR-08
Aruba|NL-AW
Arunāchal Pradesh|IN-AR
Arusha|TZ-01
As Suwaydā'|SY-SU
As Suways|EG-SUZ
Ásahreppur|IS-ASA
Ascension|SH-AC
Aşgabat|TM-S
Ash Shamāl|QA-MS
Ash Shamālīyah|BH-17
Ash Shamālīyah|SD-NO
Ash Shāriqah|AE-SH
Ash Sharqīyah|EG-SHR
Ash Sharqīyah|SA-04
Ash Shīḩānīyah|QA-SH
Ashanti|GH-AH
'Asīr|SA-14
Assaba|MR-03
Assam|IN-AS
Astana|KZ-71
Astara|AZ-AST
Astrakhanskaya|RU-AST
Asturias|ES-AS
Asunción|PY-ASU
Aswān|EG-ASN
Asyūţ|EG-AST
Aţ Ţafīlah|JO-AT
Atacama|CL-AT
Atacora|BJ-AK
Atlántico|CO-ATL
Atlántida|HN-AT
Atlantique|BJ-AQ
Attapu|LA-AT
Attard|MT-01
Attikí|GR-I
Atua|WS-AT
Atyraū|KZ-23
Au Cap|SC-04
Auckland|NZ-AUK
Augšdaugavas novads|LV-111
Australian Capital Territory|AU-ACT
Austurland|IS-7
Autonomous Region in Muslim Mindanao|PH-14
Auvergne-Rhône-Alpes|FR-ARA
Avannaata Kommunia|GL-AV
Aveiro|PT-01
Avtonomna Respublika Krym|UA-43
Awdal|SO-AW
Ayacucho|PE-AYA
Aydın|TR-09
Ayeyarwady|MM-07
Az̧ Z̧a‘āyin|QA-ZA
Az̧ Z̧āhirah|OM-ZA
Az Zarqā’|JO-AZ
Az Zāwiyah|LY-ZA
Azad Jammu and Kashmir|PK-JK
Āzād Jammūñ o Kashmīr|PK-JK
Azad Kashmir|PK-JK
Āz̄ārbāyjān-e Ghārbī|IR-04
Āz̄ārbāyjān-e Shārqī|IR-03
Azores|PT-20
Azuay|EC-A
Bà Rịa - Vũng Tàu|VN-43
Baalbek-Hermel|LB-BH
Baat Dambang|KH-2
Bābil|IQ-BB
Bắc Giang|VN-54
Bắc Kạn|VN-53
Bạc Liêu|VN-55
Bắc Ninh|VN-56
Bacău|RO-BC
Bács-Kiskun|HU-BK
Badakhshān|AF-BDS
Baden-Württemberg|DE-BW
Bādghīs|AF-BDG
Baghdād|IQ-BG
Baghlān|AF-BGL
Bāgmatī|NP-P3
Bago|MM-02
Bahia|BR-BA
Baḩr al Ghazāl|TD-BG
Baie Lazare|SC-06
Baie Sainte Anne|SC-07
Baitsi|NR-05
Baja California|MX-BCN
Baja California Sur|MX-BCS
Baja Verapaz|GT-15
Baker Island|UM-81
Bakı|AZ-BA
Bakool|SO-BK
Balakən|AZ-BAL
Balearic Islands|ES-IB
Balearics|ES-IB
Bali|ID-BA
Balıkesir|TR-10
Balkan|TM-B
Balkh|AF-BAL
Balochistan|PK-BA
Balōchistān|PK-BA
Bălți|MD-BA
Baluchistan|PK-BA
Balvu novads|LV-015
Balzan|MT-02
Balzers|LI-01
Bamako|ML-BKO
Bamingui-Bangoran|CF-BB
Bāmyān|AF-BAM
Banaadir|SO-BN
Banghāzī|LY-BA
Bangui|CF-BGF
Banī Suwayf|EG-BNS
Banjul|GM-B
Banskobystrický kraj|SK-BC
Banteay Mean Choăy|KH-1
Banten|ID-BT
Bar|ME-02
Baranya|HU-BA
Barbuda|AG-10
Bərdə|AZ-BAR
Bari|SO-BR
Barima-Waini|GY-BA
Barinas|VE-E
Baringo|KE-01
Barishal|BD-A
Barking and Dagenham|GB-BDG
Barnet|GB-BNE
Barnsley|GB-BNS
Bartın|TR-74
Bas-Sassandra|CI-BS
Bas-Uélé|CD-BU
Basarabeasca|MD-BS
Basel-Landschaft|CH-BL
Basel-Stadt|CH-BS
Bashkortostan|RU-BA
Basilicata|IT-77
Basnāhira paḷāta|LK-1
Basque Country|ES-PV
Basse-Kotto|CF-BK
Bath and North East Somerset|GB-BAS
Batken|KG-B
Batman|TR-72
Batna|DZ-05
Batys Qazaqstan|KZ-27
Baucau|TL-BA
Bauchi|NG-BA
Bauskas novads|LV-016
Bavaria|DE-BY
Bay|SO-BY
Bay of Plenty|NZ-BOP
Bayan-Ölgiy|MN-071
Bayanhongor|MN-069
Bayburt|TR-69
Bayelsa|NG-BY
Bayern|DE-BY
Bayt Laḩm|PS-BTH
Beau Vallon|SC-08
Béchar|DZ-08
Bedford|GB-BDF
Beijing|CN-BJ
Beja|PT-02
Béja|TN-31
Béjaïa|DZ-06
Békés|HU-BE
Békéscsaba|HU-BC
Bel Air|SC-09
Bel Ombre|SC-10
Belait|BN-BE
Belfast City|GB-BFS
Belgorod Oblast|RU-BEL
Belgorod region|RU-BEL
Belgorodskaya|RU-BEL
Belize|BZ-BZ
Beltinci|SI-002
Ben Arous|TN-13
Bến Tre|VN-50
Bender|MD-BD
Benedikt|SI-148
Bengkulu|ID-BE
Bengo|AO-BGO
Benguela|AO-BGU
Béni Abbès|DZ-52
Béni Mellal-Khénifra|MA-05
Benue|NG-BE
Beograd|RS-00
Béqaa|LB-BI
Berane|ME-03
Berat|AL-01
Berea|LS-D
Berlin|DE-BE
Bern|CH-BE
Berovo|MK-201
Berry Islands|BS-BY
Bexley|GB-BEX
Beyləqan|AZ-BEY
Beyrouth|LB-BA
Bicol|PH-05
Bié|AO-BIE
Bihār|IN-BR
Bihor|RO-BH
Bijelo Polje|ME-04
Biləsuvar|AZ-BIL
Bilecik|TR-11
Bimini|BS-BI
Bingöl|TR-12
Bình Định|VN-31
Bình Dương|VN-57
Bình Phước|VN-58
Bình Thuận|VN-40
Bīnshangul Gumuz|ET-BE
Biobío|CL-BI
Bioko Norte|GQ-BN
Bioko Sur|GQ-BS
Birgu|MT-03
Birkirkara|MT-04
Birmingham|GB-BIR
Birżebbuġa|MT-05
Bishkek Shaary|KG-GB
Biskra|DZ-07
Bissau|GW-BS
Bistrica ob Sotli|SI-149
Bistrița-Năsăud|RO-BN
Bitlis|TR-13
Bitola|MK-501
Bizerte|TN-23
Bjelovarsko-bilogorska županija|HR-07
Black Point|BS-BP
Black River|MU-BL
Blackburn with Darwen|GB-BBD
Blackpool|GB-BPL
Blaenau Gwent|GB-BGW
Blagoevgrad|BG-01
Bláskógabyggð|IS-BLA
Bled|SI-003
Blekinge län|SE-K
Blida|DZ-09
Bloke|SI-150
Blue Nile|SD-NB
Boaco|NI-BO
Bobonaro|TL-BO
Bocas del Toro|PA-1
Boe|NR-06
Bogdanci|MK-401
Bogovinje|MK-601
Bohinj|SI-004
Boké|GN-B
Bokèo|LA-BK
Bolikhamxai|LA-BL
Bolívar|CO-BOL
Bolívar|EC-B
Bolívar|VE-F
Bolton|GB-BOL
Bolu|TR-14
Bolungarvíkurkaupstaður|IS-BOL
Bomet|KE-02
Bomi|LR-BM
Bonaire|BQ-BO
Bonaire|NL-BQ1
Bong|LR-BG
Bono|GH-BO
Bono East|GH-BE
Boquerón|PY-19
Bordj Badji Mokhtar|DZ-50
Bordj Bou Arréridj|DZ-34
Borgarbyggð|IS-BOG
Borgo Maggiore|SM-06
Borgou|BJ-BO
Bormla|MT-06
Bornholm|DK-040
Borno|NG-BO
Borovnica|SI-005
Borski okrug|RS-14
Borsod-Abaúj-Zemplén|HU-BZ
Bosilovo|MK-402
Botha-Bothe|LS-B
Botoșani|RO-BT
Boucle du Mouhoun|BF-01
Bouenza|CG-11
Bougainville|PG-NSB
Bouira|DZ-10
Boumerdès|DZ-35
Bourgogne-Franche-Comté|FR-BFC
Bournemouth|GB-BCP
Bovec|SI-006
Boyacá|CO-BOY
Brabant wallon|BE-WBR
Bracknell Forest|GB-BRC
Bradford|GB-BRD
Braga|PT-03
Bragança|PT-04
Brăila|RO-BR
Brakna|MR-05
Brandenburg|DE-BB
Braničevski okrug|RS-11
Braslovče|SI-151
Brașov|RO-BV
Bratislavský kraj|SK-BL
Brazzaville|CG-BZV
Brčko Distrikt|BA-BRC
Brda|SI-007
Bremen|DE-HB
Brent|GB-BEN
Brestskaya voblasts'|BY-BR
Bretagne|FR-BRE
Brežice|SI-009
Brezovica|SI-008
Briceni|MD-BR
Bridgend|GB-BGE
Brighton and Hove|GB-BNH
Bristol|GB-BST
British Columbia|CA-BC
Brittany|FR-BRE
Brodsko-posavska županija|HR-12
Brokopondo|SR-BR
Bromley|GB-BRY
Brong-Ahafo|GH-BA
Brunei-Muara|BN-BM
Brussels Hoofdstedelijk Gewest|BE-BRU
Brussels Region|BE-BRU
Brvenica|MK-602
Bryansk Oblast|RU-BRY
Bryansk region|RU-BRY
Bryanskaya|RU-BRY
Buada|NR-07
Bubanza|BI-BB
Buckinghamshire|GB-BKM
București|RO-B
Budapest|HU-BU
Budva|ME-05
Bueng Kan|TH-38
Buenos Aires|AR-B
Buenos Aires Province|AR-B
Bujumbura Mairie|BI-BM
Bujumbura Rural|BI-BL
Bulawayo|ZW-BU
Bulgan|MN-067
Bumthang|BT-33
Bungoma|KE-03
Būr Sa‘īd|EG-PTS
Burdur|TR-15
Burgas|BG-02
Burgenland|AT-1
Burgundy|FR-BFC
Buri Ram|TH-31
Būrkū|TD-BO
Bursa|TR-16
Bururi|BI-BR
Bury|GB-BUR
Buryatia|RU-BU
Buryatiya|RU-BU
Busan|KR-26
Būshehr|IR-18
Busia|KE-04
Butel|MK-803
Buxoro|UZ-BU
Buzău|RO-BZ
Cà Mau|VN-59
Caaguazú|PY-5
Caazapá|PY-6
Cabañas|SV-CA
Cabinda|AO-CAB
Cabo Delgado|MZ-P
Cəbrayıl|AZ-CAB
Caerphilly|GB-CAY
Cagayan Valley|PH-02
Cahul|MD-CA
Čair|MK-815
Cajamarca|PE-CAJ
Calabarzon|PH-40
Calabria|IT-78
Călărași|MD-CL
Călărași|RO-CL
Caldas|CO-CAL
Calderdale|GB-CLD
California|US-CA
Cəlilabad|AZ-CAL
Camagüey|CU-09
Cambridgeshire|GB-CAM
Camden|GB-CMD
Campania|IT-72
Campeche|MX-CAM
Cần Thơ|VN-CT
Çanakkale|TR-17
Cañar|EC-F
Canarias|ES-CN
Canaries|ES-CN
Canaries|LC-12
Canary Islands|ES-CN
Canelones|UY-CA
Canillo|AD-02
Canindeyú|PY-14
Çankırı|TR-18
Cankova|SI-152
Cankuzo|BI-CA
Cantabria|ES-CB
Cantagalo|ST-02
Cantemir|MD-CT
Canterbury|NZ-CAN
Canton of Geneva|CH-GE
Canton of Zurich|CH-ZH
Cao Bằng|VN-04
Capellen|LU-CA
Capital Territory|SB-CT
Caquetá|CO-CAQ
Carabobo|VE-G
Caraga|PH-13
Caraș-Severin|RO-CS
Carazo|NI-CA
Carchi|EC-C
Cardiff|GB-CRF
Cargados Carajos Shoals|MU-CC
Carmarthenshire|GB-CMN
Cartago|CR-C
Casablanca-Settat|MA-06
Casanare|CO-CAS
Cascade|SC-11
Cascades|BF-02
Čaška|MK-109
Castelo Branco|PT-05
Castile and Leon|ES-CL
Castile-La Mancha|ES-CM
Castilla-La Mancha|ES-CM
Castilla y León|ES-CL
Castries|LC-02
Cat Island|BS-CI
Catalonia|ES-CT
Catalunya|ES-CT
Catamarca|AR-K
Cauca|CO-CAU
Caué|ST-03
Căușeni|MD-CS
Causeway Coast and Glens|GB-CCG
Cayo|BZ-CY
Ceará|BR-CE
Celje|SI-011
Centar|MK-814
Centar Župa|MK-313
Central|BW-CE
Central|FJ-C
Central|GH-CP
Central|PG-CPM
Central|PY-11
Central|SB-CE
Central|UG-C
Central|ZM-02
Central Abaco|BS-CO
Central Andros|BS-CS
Central Bedfordshire|GB-CBF
Central Darfur|SD-DC
Central Eleuthera|BS-CE
Central Equatoria|SS-EC
Central Java|ID-JT
Central Kalimantan|ID-KT
Central Luzon|PH-03
Central River|GM-M
Central Singapore|SG-01
Central Sulawesi|ID-ST
Central Visayas|PH-07
Centrale|TG-C
Centre|BF-03
Centre|CM-CE
Centre|HT-CE
Centre-Est|BF-04
Centre-Nord|BF-05
Centre-Ouest|BF-06
Centre-Sud|BF-07
Centre-Val de Loire|FR-CVL
Centro Sur|GQ-CS
Ceredigion|GB-CGN
Cerklje na Gorenjskem|SI-012
Cerknica|SI-013
Cerkno|SI-014
Cerkvenjak|SI-153
Cerro Largo|UY-CL
Cesar|CO-CES
Češinovo-Obleševo|MK-210
Cēsu novads|LV-022
Cetinje|ME-06
Ceuta|ES-CE
Chachoengsao|TH-24
Chaco|AR-H
Chagang|KP-04
Chaguanas|TT-CHA
Chahār Maḩāl va Bakhtīārī|IR-14
Chai Nat|TH-18
Chaiyaphum|TH-36
Chakumpoto|MW-N
Chakumwera|MW-S
Chalatenango|SV-CH
Champasak|LA-CH
Chandigarh|IN-CH
Changhua|TW-CHA
Chanthaburi|TH-22
Chapakati|MW-C
Charlotte|VC-01
Chatham Islands Territory|NZ-CIT
Chattogram|BD-B
Chechenskaya|RU-CE
Chechnya|RU-CE
Chelyabinskaya|RU-CHE
Cherkaska|UA-71
Chernihiv Oblast|UA-74
Chernihiv region|UA-74
Chernihivska|UA-74
Chernivetska|UA-77
Cheshire East|GB-CHE
Cheshire West and Chester|GB-CHW
Chhattīsgarh|IN-CG
Chhukha|BT-12
Chiang Mai|TH-50
Chiang Rai|TH-57
Chiapas|MX-CHP
Chiayi|TW-CYI
Chiayi|TW-CYQ
Chiba Prefecture|JP-12
Chiesanuova|SM-02
Chihuahua|MX-CHH
Chimaltenango|GT-04
Chimborazo|EC-H
Chimbu|PG-CPK
Chin|MM-14
Chinandega|NI-CI
Chiquimula|GT-20
Chiriquí|PA-4
Chișinău|MD-CU
Chlef|DZ-02
Chobe|BW-CH
Chocó|CO-CHO
Choiseul|LC-03
Choiseul|SB-CH
Choluteca|HN-CH
Chon Buri|TH-20
Chongqing|CN-CQ
Chontales|NI-CO
Christ Church|BB-01
Chubut|AR-U
Chukotka|RU-CHU
Chukotskiy avtonomnyy okrug|RU-CHU
Chumphon|TH-86
Chungcheongbuk|KR-43
Chungcheongnam|KR-44
Chuquisaca|BO-H
Chuuk|FM-TRK
Chuvashskaya|RU-CU
Chüy|KG-C
Cibao Nordeste|DO-33
Cibao Noroeste|DO-34
Cibao Norte|DO-35
Cibao Sur|DO-36
Cibitoke|BI-CI
Ciego de Ávila|CU-08
Cienfuegos|CU-06
Cimișlia|MD-CM
Cirkulane|SI-196
Città di San Marino|SM-07
City of Freeport|BS-FP
City of Kigali|RW-01
Ciudad Autónoma de Buenos Aires|AR-C
Ciudad de México|MX-CMX
Clackmannanshire|GB-CLK
Clarendon|JM-13
Clervaux|LU-CL
Clipperton|FR-CP
Cluj|RO-CJ
Coahuila|MX-COA
Coahuila de Zaragoza|MX-COA
Cochabamba|BO-C
Coclé|PA-2
Coimbra|PT-06
Cojedes|VE-H
Colima|MX-COL
Collines|BJ-CO
Colón|HN-CL
Colón|PA-3
Colonia|UY-CO
Colorado|US-CO
Comayagua|HN-CM
Commewijne|SR-CM
Comoé|CI-CM
Conakry|GN-C
Concepción|PY-1
Connaught|IE-C
Connecticut|US-CT
Constanța|RO-CT
Constantine|DZ-25
Conwy|GB-CWY
Copán|HN-CP
Copperbelt|ZM-08
Coquimbo|CL-CO
Cordillera|PH-15
Cordillera|PY-3
Cordillera Administrative Region|PH-15
Córdoba|AR-X
Córdoba|CO-COR
Cornwall|GB-CON
Coronie|SR-CR
Corozal|BZ-CZL
Corrientes|AR-W
Corse|FR-20R
Corsica|FR-20R
Cortés|HN-CR
Çorum|TR-19
Costa Caribe Norte|NI-AN
Costa Caribe Sur|NI-AS
Cotopaxi|EC-X
Couffo|BJ-KO
Couva-Tabaquite-Talparo|TT-CTT
Cova Lima|TL-CO
Covasna|RO-CV
Coventry|GB-COV
Črenšovci|SI-015
Crimea|UA-43
Criuleni|MD-CR
Črna na Koroškem|SI-016
Črnomelj|SI-017
Crooked Island and Long Cay|BS-CK
Cross River|NG-CR
Croydon|GB-CRY
Csongrád-Csanád|HU-CS
Cuando Cubango|AO-CCU
Cuanza-Norte|AO-CNO
Cuanza-Sul|AO-CUS
Čučer-Sandevo|MK-816
Cumbria|GB-CMA
Cundinamarca|CO-CUN
Cunene|AO-CNN
Curaçao|NL-CW
Cuscatlán|SV-CU
Cusco|PE-CUS
Cuvette|CG-8
Cuvette-Ouest|CG-15
Cuyuni-Mazaruni|GY-CU
Đà Nẵng|VN-DN
Dādra and Nagar Haveli and Damān and Diu|IN-DH
Daegu|KR-27
Daejeon|KR-30
Dagana|BT-22
Dagestan|RU-DA
Đắk Lắk|VN-33
Đắk Nông|VN-72
Dakar|SN-DK
Dakhla-Oued Ed-Dahab|MA-12
Dakhlet Nouâdhibou|MR-08
Dakuṇu paḷāta|LK-3
Dalabyggð|IS-DAB
Dalarnas län|SE-W
Dalvíkurbyggð|IS-DAV
Damascus Governorate|SY-DI
Dâmbovița|RO-DB
Danilovgrad|ME-07
Dar es Salaam|TZ-02
Dar'ā|SY-DR
Daraa Governorate|SY-DR
Darhan uul|MN-037
Darién|PA-5
Darlington|GB-DAL
Darnah|LY-DR
Daşkəsən|AZ-DAS
Daşoguz|TM-D
Daugavpils|LV-DGV
Davao|PH-11
Dāykundī|AF-DAY
Dayr al Balaḩ|PS-DEB
Dayr az Zawr|SY-DY
D.C.|US-DC
Debar|MK-303
Debrca|MK-304
Debrecen|HU-DE
Delaware|US-DE
Delčevo|MK-203
Delhi|IN-DL
Delta|NG-DE
Delta Amacuro|VE-Y
Demerara-Mahaica|GY-DE
Demir Hisar|MK-502
Demir Kapija|MK-103
Denbighshire|GB-DEN
Denguélé|CI-DN
Denigomodu|NR-08
Denizli|TR-20
Dennery|LC-05
Dependencias Federales|VE-W
Derby|GB-DER
Derbyshire|GB-DBY
Derry and Strabane|GB-DRS
Destrnik|SI-018
Devon|GB-DEV
Dhaka|BD-C
Dhamār|YE-DH
Dhī Qār|IQ-DQ
Dibër|AL-09
Diego Martin|TT-DMN
Diekirch|LU-D
Diekirch|LU-DI
Điện Biên|VN-71
Dienvidkurzemes Novads|LV-112
Diffa|NE-2
Dikhil|DJ-DI
Díli|TL-DI
Dimashq|SY-DI
Dingli|MT-07
Diourbel|SN-DB
Dirē Dawa|ET-DD
District of Columbia|US-DC
Distrito Capital|VE-A
Distrito Capital de Bogotá|CO-DC
Distrito Federal|BR-DF
Divača|SI-019
Diyala|IQ-DI
Diyālá|IQ-DI
Diyarbakır|TR-21
Djanet|DZ-56
Djelfa|DZ-17
Djibloho|GQ-DJ
Djibouti|DJ-DJ
Dnipropetrovsk Oblast|UA-12
Dnipropetrovsk region|UA-12
Dnipropetrovska|UA-12
Dobeles novads|LV-026
Dobje|SI-154
Dobrepolje|SI-020
Dobrich|BG-08
Dobrna|SI-155
Dobrova-Polhov Gradec|SI-021
Dobrovnik|SI-156
Dodoma|TZ-03
Dojran|MK-406
Dol pri Ljubljani|SI-022
Dolenjske Toplice|SI-157
Dolj|RO-DJ
Dolneni|MK-503
Dolnośląskie|PL-02
Domagnano|SM-03
Domžale|SI-023
Doncaster|GB-DNC
Dondușeni|MD-DO
Donetsk Oblast|UA-14
Donetsk region|UA-14
Donetska|UA-14
Đồng Nai|VN-39
Đồng Tháp|VN-45
Donga|BJ-DO
Dornava|SI-024
Dornod|MN-061
Dornogovĭ|MN-063
Dorset|GB-DOR
Dosso|NE-3
Drâa-Tafilalet|MA-08
Dravograd|SI-025
Drenthe|NL-DR
Drochia|MD-DR
Dubăsari|MD-DU
Dubayy|AE-DU
Dubrovačko-neretvanska županija|HR-19
Dudley|GB-DUD
Dumfries and Galloway|GB-DGY
Dumyāţ|EG-DT
Dunaújváros|HU-DU
Dundee City|GB-DND
Dundgovĭ|MN-059
Duplek|SI-026
Durango|MX-DUR
Durazno|UY-DU
Durham|GB-DUR
Durrës|AL-02
Dushanbe|TJ-DU
Düzce|TR-81
Dytikí Elláda|GR-G
Dytikí Makedonía|GR-C
Dzavhan|MN-057
Ealing|GB-EAL
East|CM-ES
East Ayrshire|GB-EAY
East Azerbaijan|IR-03
East Berbice-Corentyne|GY-EB
East Darfur|SD-DE
East Dunbartonshire|GB-EDU
East Grand Bahama|BS-EG
East Java|ID-JI
East Kalimantan|ID-KI
East Lothian|GB-ELN
East New Britain|PG-EBR
East Nusa Tenggara|ID-NT
East Renfrewshire|GB-ERW
East Riding of Yorkshire|GB-ERY
East Sepik|PG-ESW
East Sussex|GB-ESX
Eastern|FJ-E
Eastern|GH-EP
Eastern|RW-02
Eastern|SL-E
Eastern|UG-E
Eastern|ZM-03
Eastern Cape|ZA-EC
Eastern Equatoria|SS-EE
Eastern Highlands|PG-EHG
Eastern Visayas|PH-08
Ebonyi|NG-EB
Echternach|LU-EC
Edinburgh|GB-EDH
Edineț|MD-ED
Edirne|TR-22
Edo|NG-ED
Eger|HU-EG
Ehime|JP-38
Eilean Siar|GB-ELS
Ekiti|NG-EK
El Bayadh|DZ-32
El Beni|BO-B
El Callao|PE-CAL
El Meghaier|DZ-57
El Meniaa|DZ-58
El Oro|EC-O
El Oued|DZ-39
El Paraíso|HN-EP
El Progreso|GT-02
El Tarf|DZ-36
El Valle|DO-37
Elazığ|TR-23
Elbasan|AL-03
Elgeyo/Marakwet|KE-05
Elva|EE-171
Emberá|PA-EM
Embu|KE-06
Emilia-Romagna|IT-45
Encamp|AD-03
Enfield|GB-ENF
Enga|PG-EPW
England|GB-ENG
England and Wales|GB-EAW
English River|SC-16
Enriquillo|DO-38
Entre Ríos|AR-E
Enugu|NG-EN
Équateur|CD-EQ
Érd|HU-ER
Erevan|AM-ER
Ermera|TL-ER
Erongo|NA-ER
Erzincan|TR-24
Erzurum|TR-25
Escaldes-Engordany|AD-08
Esch-sur-Alzette|LU-ES
Eschen|LI-02
Escuintla|GT-05
Eşfahān|IR-10
Eskişehir|TR-26
Esmeraldas|EC-E
Espírito Santo|BR-ES
Essequibo Islands-West Demerara|GY-ES
Essex|GB-ESS
Est|BF-08
Estelí|NI-ES
Estuaire|GA-1
Etelä-Karjala|FI-02
Etelä-Pohjanmaa|FI-03
Etelä-Savo|FI-04
'Eua|TO-01
Évora|PT-07
Ewa|NR-09
Extremadura|ES-EX
Exuma|BS-EX
Eyja- og Miklaholtshreppur|IS-EOM
Eyjafjarðarsveit|IS-EYF
Faadhippolhu|MV-03
Fa'asaleleaga|WS-FA
Faetano|SM-04
Falcón|VE-I
Fălești|MD-FA
Falkirk|GB-FAL
Far North|CM-EN
Farāh|AF-FRA
Faranah|GN-F
Farg‘ona|UZ-FA
Faro|PT-08
Fārs|IR-07
Fāryāb|AF-FYB
Fatick|SN-FK
Federacija Bosne i Hercegovine|BA-BIH
Federal Capital Territory|NG-FC
Federally Administered Tribal Areas|PK-TA
Fejér|HU-FE
Felidheatholhu|MV-04
Fermanagh and Omagh|GB-FMO
Fès-Meknès|MA-03
Fgura|MT-08
Fianarantsoa|MG-F
Fier|AL-04
Fife|GB-FIF
Fiorentino|SM-05
Fjallabyggð|IS-FJL
Fjarðabyggð|IS-FJD
Flacq|MU-FL
Flanders|BE-VLG
Flevoland|NL-FL
Flintshire|GB-FLN
Fljótsdalshreppur|IS-FLR
Flóahreppur|IS-FLA
Flores|UY-FS
Florești|MD-FL
Floriana|MT-09
Florida|US-FL
Florida|UY-FD
Fontana|MT-10
Fontvieille|MC-FO
Formosa|AR-P
Francisco Morazán|HN-FM
Francistown|BW-FR
Frederiksberg|DK-147
Frederiksborg|DK-020
Free State|ZA-FS
Fribourg|CH-FR
Friesland|NL-FR
Friuli Venezia Giulia|IT-36
Fryslân|NL-FR
Fujian|CN-FJ
Fukuoka Prefecture|JP-40
Fukushima Prefecture|JP-07
Funafuti|TV-FUN
Fuvammulah|MV-29
Füzuli|AZ-FUZ
Fyn|DK-042
Gabès|TN-81
Gaborone|BW-GA
Gabrovo|BG-07
Gədəbəy|AZ-GAD
Gafsa|TN-71
Gaga'emauga|WS-GE
Gagaifomauga|WS-GI
Găgăuzia|MD-GA
Galápagos|EC-W
Galați|RO-GL
Galguduud|SO-GA
Galicia|ES-GA
Gambēla Hizboch|ET-GA
Gamprin|LI-03
Gəncə|AZ-GA
Gaṇḍakī|NP-P4
Gangwon|KR-42
Gansu|CN-GS
Gao|ML-7
Garðabær|IS-GAR
Garissa|KE-07
Gasa|BT-GA
Gateshead|GB-GAT
Gauteng|ZA-GP
Gävleborgs län|SE-X
Gaza|MZ-G
Gazi Baba|MK-804
Gaziantep|TR-27
Gbarpolu|LR-GP
Gedo|SO-GE
Geġark'unik'|AM-GR
Geita|TZ-27
Gelderland|NL-GE
Genève|CH-GE
Georgia|US-GA
Gevgelija|MK-405
Gezira|SD-GZ
Għajnsielem|MT-13
Ghanzi|BW-GH
Għarb|MT-14
Gharb Dārfūr|SD-DW
Gharb Kurdufān|SD-GK
Ghardaïa|DZ-47
Għargħur|MT-15
Għasri|MT-16
Ghāt|LY-GT
Għaxaq|MT-17
Ghaznī|AF-GHA
Ghazzah|PS-GZA
Ghōr|AF-GHO
Gia Lai|VN-30
Gihu|JP-21
Gīlān|IR-01
Gilbert Islands|KI-G
Gilgit-Baltistān|PK-GB
Giresun|TR-28
Gisborne|NZ-GIS
Gitega|BI-GI
Giurgiu|RO-GR
Gjirokastër|AL-05
Gjorče Petrov|MK-805
Glacis|SC-12
Glarus|CH-GL
Glasgow City|GB-GLG
Glodeni|MD-GL
Gloucestershire|GB-GLS
Goa|IN-GA
Gôh-Djiboua|CI-GD
Goiás|BR-GO
Golestān|IR-27
Gombe|NG-GO
Goranboy|AZ-GOR
Gorenja vas-Poljane|SI-027
Gorgol|MR-04
Gorišnica|SI-028
Gorj|RO-GJ
Gorje|SI-207
Gornja Radgona|SI-029
Gornji Grad|SI-030
Gornji Petrovci|SI-031
Gorontalo|ID-GO
Gostivar|MK-604
Gotlands län|SE-I
Govĭ-Altay|MN-065
Govĭ-Sümber|MN-064
Göyçay|AZ-GOY
Göygöl|AZ-GYG
Gracias a Dios|HN-GD
Grad|SI-158
Grad Zagreb|HR-21
Gradsko|MK-102
Granada|NI-GR
Grand Anse Mahe|SC-13
Grand Anse Praslin|SC-14
Grand Bassa|LR-GB
Grand Cape Mount|LR-CM
Grand Cay|BS-GC
Grand Est|FR-GES
Grand Gedeh|LR-GG
Grand Kru|LR-GK
Grand Port|MU-GP
Grande Comore|KM-G
Grande’Anse|HT-GA
Granma|CU-12
Graubünden|CH-GR
Great Britain|GB-GBN
Greater Accra|GH-AA
Greater Wellington|NZ-WGN
Greenwich|GB-GRE
Grenadines|VC-06
Grevenmacher|LU-G
Grevenmacher|LU-GR
Gribingui|CF-KB
Grímsnes- og Grafningshreppur|IS-GOG
Grindavíkurbær|IS-GRN
Groningen|NL-GR
Gros Islet|LC-06
Grosuplje|SI-032
Grundarfjarðarbær|IS-GRU
Grýtubakkahreppur|IS-GRY
Guadalcanal|SB-GU
Guadeloupe|FR-971
Guainía|CO-GUA
Guairá|PY-4
Guam|US-GU
Guanacaste|CR-G
Guanajuato|MX-GUA
Guangdong|CN-GD
Guangxi|CN-GX
Guantánamo|CU-14
Guarda|PT-09
Guárico|VE-J
Guatemala|GT-01
Guaviare|CO-GUV
Guayas|EC-G
Gudja|MT-11
Guelma|DZ-24
Guelmim-Oued Noun|MA-10
Guerrero|MX-GRO
Guidimaka|MR-10
Guizhou|CN-GZ
Gujarāt|IN-GJ
Gulbenes novads|LV-033
Gulf|PG-GPK
Gümüşhane|TR-29
Guna Yala|PA-KY
Gunma|JP-10
Guria|GE-GU
Gusinje|ME-22
Guyane|FR-973
Gwangju|KR-29
Gwynedd|GB-GWN
Gyeonggi|KR-41
Gyeongsangbuk|KR-47
Gyeongsangnam|KR-48
Győr|HU-GY
Győr-Moson-Sopron|HU-GS
Gżira|MT-12
Hà Giang|VN-03
Hà Nam|VN-63
Hà Nội|VN-HN
Hà Tĩnh|VN-23
Haa|BT-13
Häädemeeste|EE-214
Ha'apai|TO-02
Haapsalu|EE-184
Hacıqabul|AZ-HAC
Hackney|GB-HCK
HaDarom|IL-D
Hadhramaut|YE-HD
Hadramaut|YE-HD
Ḩaḑramawt|YE-HD
Hafnarfjarðarkaupstaður|IS-HAF
Hahdhunmathi|MV-05
Hải Dương|VN-61
Hải Phòng|VN-HP
Ḩā'il|SA-06
Hainan|CN-HI
Hainaut|BE-WHT
Hajdina|SI-159
Hajdú-Bihar|HU-HB
Ḩajjah|YE-HJ
Ḩajjar Lamīs|TD-HL
Hakkâri|TR-30
Ḩalab|SY-HL
Haljala|EE-191
Hallands län|SE-N
Halton|GB-HAL
Hamadān|IR-13
Ḩamāh|SY-HM
Hamburg|DE-HH
HaMerkaz|IL-M
Hamgyǒng-bukto|KP-09
Hamgyǒng-namdo|KP-08
Hammersmith and Fulham|GB-HMF
Hampshire|GB-HAM
Ħamrun|MT-18
Hanover|JM-09
Harare|ZW-HA
Harbour Island|BS-HI
Hardap|NA-HA
Hārerī Hizb|ET-HA
Harghita|RO-HR
Haringey|GB-HRY
Harjumaa|EE-37
Harku|EE-198
Harrow|GB-HRW
Hartlepool|GB-HPL
Haryāna|IN-HR
Haskovo|BG-26
Hatay|TR-31
Hatohobei|PW-050
HaTsafon|IL-Z
Hậu Giang|VN-73
Haut-Katanga|CD-HK
Haut-Lomami|CD-HL
Haut-Mbomou|CF-HM
Haut-Ogooué|GA-2
Haut-Uélé|CD-HU
Haute-Kotto|CF-HK
Haute-Sangha / Mambéré-Kadéï|CF-HS
Hauts-Bassins|BF-09
Hauts-de-France|FR-HDF
Havering|GB-HAV
Hawaii|US-HI
Ḩawallī|KW-HA
Hawke's Bay|NZ-HKB
Hebei|CN-HE
H̱efa|IL-HA
Heilongjiang|CN-HL
Hela|PG-HLA
Helmand|AF-HEL
Henan|CN-HA
Hentiy|MN-039
Herāt|AF-HER
Herceg-Novi|ME-08
Heredia|CR-H
Herefordshire|GB-HEF
Herrera|PA-6
Hertfordshire|GB-HRT
Hesse|DE-HE
Hessen|DE-HE
Heves|HU-HE
Hhohho|SZ-HH
Hidalgo|MX-HID
Highland|GB-HLD
Higuamo|DO-39
Hiiraan|SO-HI
Hiiumaa|EE-205
Hiiumaa|EE-39
Hillingdon|GB-HIL
Himāchal Pradesh|IN-HP
Ḩimş|SY-HI
Hîncești|MD-HI
Hiroshima Prefecture|JP-34
Hirosima|JP-34
Hồ Chí Minh|VN-SG
Hòa Bình|VN-14
Hoče-Slivnica|SI-160
Hodeidah Governorate|YE-HU
Hodh ech Chargui|MR-01
Hodh el Gharbi|MR-02
Hódmezővásárhely|HU-HV
Hodoš|SI-161
Höfuðborgarsvæði|IS-1
Hokkaido|JP-01
Hokkaidô|JP-01
Holguín|CU-11
Homa Bay|KE-08
Homyel'skaya voblasts'|BY-HO
Hong Kong|CN-HK
Hope Town|BS-HT
Horad Minsk|BY-HM
Hörgársveit|IS-HRG
Horjul|SI-162
Hormozgān|IR-22
Houaphan|LA-HO
Hounslow|GB-HNS
Hovd|MN-043
Hövsgöl|MN-041
Howland Island|UM-84
Hrastnik|SI-034
Hrodzyenskaya voblasts'|BY-HR
Hrpelje-Kozina|SI-035
Hrunamannahreppur|IS-HRU
Hsinchu|TW-HSQ
Hsinchu|TW-HSZ
Hualien|TW-HUA
Huambo|AO-HUA
Huancavelica|PE-HUV
Huánuco|PE-HUC
Hubei|CN-HB
Huehuetenango|GT-13
Huila|CO-HUI
Huíla|AO-HUI
Hukui|JP-18
Hukuoka|JP-40
Hukusima|JP-07
Húnabyggð|IS-HUG
Hunan|CN-HN
Húnaþing vestra|IS-HUV
Hunedoara|RO-HD
Hưng Yên|VN-66
Huvadhuatholhu Dhekunuburi|MV-28
Huvadhuatholhu Uthuruburi|MV-27
Hvalfjarðarsveit|IS-HVA
Hveragerðisbær|IS-HVE
Hwanghae-bukto|KP-06
Hwanghae-namdo|KP-05
Hyôgo|JP-28
Ialomița|RO-IL
Ialoveni|MD-IA
Iași|RO-IS
Ibaraki|JP-08
Ibb|YE-IB
Ica|PE-ICA
Ida-Virumaa|EE-45
Idaho|US-ID
Idlib|SY-ID
Idrija|SI-036
Ig|SI-037
Iğdır|TR-76
Ijuw|NR-10
Iklin|MT-19
Īlām|IR-16
Île-de-France|FR-IDF
Ile Perseverance I|SC-26
Ile Perseverance II|SC-27
Ilfov|RO-IF
Ilhas de Barlavento|CV-B
Ilhas de Sotavento|CV-S
Ilinden|MK-807
Ilirska Bistrica|SI-038
Illes Balears|ES-IB
Illinois|US-IL
Illizi|DZ-33
Ilocos|PH-01
Imbabura|EC-I
Imereti|GE-IM
İmişli|AZ-IMI
Imo|NG-IM
In Guezzam|DZ-54
In Salah|DZ-53
Inagua|BS-IN
Incheon|KR-28
Inchiri|MR-12
Indiana|US-IN
Ingushetia|RU-IN
Ingushetiya|RU-IN
Inhambane|MZ-I
Inīdī al Gharbī|TD-EO
Inīdī ash Sharqī|TD-EE
Inner Mongolia|CN-NM
Innlandet|NO-34
Intibucá|HN-IN
Inverclyde|GB-IVC
Ionía Nísia|GR-F
Iowa|US-IA
Ípeiros|GR-D
Iqlīm Kūrdistān|IQ-KR
Iraqi Kurdistan|IQ-KR
Irbid|JO-IR
Iringa|TZ-04
Irkutskaya|RU-IRK
Isabel|SB-IS
Ísafjarðarbær|IS-ISA
Ishikawa|JP-17
Isikawa|JP-17
Isiolo|KE-09
Isla|MT-20
Isla de la Juventud|CU-99
Islāmābād|PK-IS
Islas de la Bahía|HN-IB
Isle of Anglesey|GB-AGY
Isle of Wight|GB-IOW
Isles of Scilly|GB-IOS
Islington|GB-ISL
İsmayıllı|AZ-ISM
Isparta|TR-32
İstanbul|TR-34
Istarska županija|HR-18
Itapúa|PY-7
Ituri|CD-IT
Ivančna Gorica|SI-039
Ivano-Frankivska|UA-26
Ivanovskaya|RU-IVA
Iwate|JP-03
Izabal|GT-18
İzmir|TR-35
Izola|SI-040
Jablanički okrug|RS-23
Jakarta Raya|ID-JK
Jalal-Abad|KG-J
Jalapa|GT-21
Jalisco|MX-JAL
Jambi|ID-JA
Jammu and Kashmir|IN-JK
Jammu and Kashmīr|IN-JK
Jämtlands län|SE-Z
Jan Mayen|NO-22
Janīn|PS-JEN
Janūb al Bāţinah|OM-BJ
Janūb ash Sharqīyah|OM-SJ
Janūb Dārfūr|SD-DS
Janūb Kurdufān|SD-KS
Janūb Sīnā'|EG-JS
Janūbī al Baḩrī al Aḩmar|ER-DK
Jarash|JO-JA
Jardin Exotique|MC-JE
Järva|EE-255
Järvamaa|EE-52
Jarvis Island|UM-86
Jász-Nagykun-Szolnok|HU-JN
Java|ID-JW
Jawa|ID-JW
Jawa Barat|ID-JB
Jawa Tengah|ID-JT
Jawa Timur|ID-JI
Jāzān|SA-09
Jegunovce|MK-606
Jeju|KR-49
Jēkabpils novads|LV-042
Jelgava|LV-JEL
Jelgavas novads|LV-041
Jendouba|TN-32
Jeollabuk|KR-45
Jeollanam|KR-46
Jesenice|SI-041
Jezersko|SI-163
Jhārkhand|IN-JH
Jiangsu|CN-JS
Jiangxi|CN-JX
Jigawa|NG-JI
Jihočeský kraj|CZ-31
Jihomoravský kraj|CZ-64
Jijel|DZ-18
Jilin|CN-JL
Jinotega|NI-JI
Jiwaka|PG-JWK
Jizzax|UZ-JI
Jõelähtme|EE-245
Jõgeva|EE-247
Jõgevamaa|EE-50
Johnston Atoll|UM-67
Johor|MY-01
Jõhvi|EE-251
Jonglei|SS-JG
Jönköpings län|SE-F
Jowzjān|AF-JOW
Jubbada Dhexe|SO-JD
Jubbada Hoose|SO-JH
Jujuy|AR-Y
Junín|PE-JUN
Jura|CH-JU
Jūrmala|LV-JUR
Juršinci|SI-042
Jutiapa|GT-22
Jwaneng|BW-JW
Kabardino-|RU-KB
Kābul|AF-KAB
Kachin|MM-11
Kadrina|EE-272
Kaduna|NG-KD
Kaeb|KH-23
Kaesŏng|KP-15
Kaffrine|SN-KA
Kafr ash Shaykh|EG-KFS
Kagawa|JP-37
Kagera|TZ-05
Kagoshima Prefecture|JP-46
Kagosima|JP-46
Kahramanmaraş|TR-46
Kainuu|FI-05
Kairouan|TN-41
Kajiado|KE-10
Kakamega|KE-11
K'akheti|GE-KA
Kalasin|TH-46
Kəlbəcər|AZ-KAL
Kaldrananeshreppur|IS-KAL
Kalimantan|ID-KA
Kalimantan Barat|ID-KB
Kalimantan Selatan|ID-KS
Kalimantan Tengah|ID-KT
Kalimantan Timur|ID-KI
Kalimantan Utara|ID-KU
Kaliningrad Oblast|RU-KGD
Kaliningrad region|RU-KGD
Kaliningradskaya|RU-KGD
Kalkara|MT-21
Kalmar län|SE-H
Kalmykiya|RU-KL
Kaluzhskaya|RU-KLU
Kambja|EE-283
Kamchatka|RU-KAM
Kamchatskiy|RU-KAM
Kamnik|SI-043
Kamphaeng Phet|TH-62
Kampong Chaam|KH-3
Kampong Chhnang|KH-4
Kampong Spueu|KH-5
Kampong Thum|KH-6
Kampot|KH-7
Kanagawa|JP-14
Kanal ob Soči|SI-044
Kanchanaburi|TH-71
Kandaal|KH-8
Kandahār|AF-KAN
Kanepi|EE-284
Kangwǒn|KP-07
Kānim|TD-KA
Kankan|GN-K
Kano|NG-KN
Kansas|US-KS
Kanta-Häme|FI-06
Kaoh Kong|KH-9
Kaohsiung|TW-KHH
Kaolack|SN-KL
Kāpīsā|AF-KAP
Kaposvár|HU-KV
Kara|TG-K
Karabük|TR-78
Karachayevo-Cherkesskaya|RU-KC
Karaman|TR-70
//Karas|NA-KA
Karbalā’|IQ-KA
Karbinci|MK-205
Kardzhali|BG-09
Kareliya|RU-KR
Karlovačka županija|HR-04
Karlovarský kraj|CZ-41
Karṇālī|NP-P6
Karnātaka|IN-KA
Kärnten|AT-2
Karpoš|MK-808
Kars|TR-36
Karuzi|BI-KR
Kasaï|CD-KS
Kasai Central|CD-KC
Kasaï Central|CD-KC
Kasai Oriental|CD-KE
Kasaï Oriental|CD-KE
Kaskazini Pemba|TZ-06
Kaskazini Unguja|TZ-07
Kassalā|SD-KA
Kasserine|TN-42
Kastamonu|TR-37
Kastre|EE-291
Katavi|TZ-28
Katsina|NG-KT
Kauno apskritis|LT-KU
Kavadarci|MK-104
Kavango East|NA-KE
Kavango West|NA-KW
Kayah|MM-12
Kayangel|PW-100
Kayanza|BI-KY
Kayes|ML-1
Kayin|MM-13
Kayseri|TR-38
Kebbi|NG-KE
Kébili|TN-73
Kecskemét|HU-KM
Kedah|MY-02
Kédougou|SN-KE
Keelung|TW-KEE
Kehtna|EE-293
Keila|EE-296
Ķekavas novads|LV-052
Kelantan|MY-03
Kemerovskaya|RU-KEM
Kémo-Gribingui|CF-KG
Kensington and Chelsea|GB-KEC
Kent|GB-KEN
Kentrikí Makedonía|GR-B
Kentucky|US-KY
Kepulauan Bangka Belitung|ID-BB
Kepulauan Riau|ID-KR
Kerala|IN-KL
Kerċem|MT-22
Kericho|KE-12
Kermān|IR-08
Kermānshāh|IR-05
Keryneia|CY-06
Keski-Pohjanmaa|FI-07
Keski-Suomi|FI-08
Kgalagadi|BW-KG
Kgatleng|BW-KL
Khabarovskiy|RU-KHA
Khaībar Pakhtūnkhwā|PK-KP
Khakasiya|RU-KK
Khammouan|LA-KH
Khān Yūnis|PS-KYS
Khánh Hòa|VN-34
Khanty-|RU-KHM
Kharkiv Oblast|UA-63
Kharkiv region|UA-63
Kharkivska|UA-63
Khatlon|TJ-KT
Khenchela|DZ-40
Kherson Oblast|UA-65
Kherson region|UA-65
Khersonska|UA-65
Khmelnytska|UA-68
Khmelnytskyi region|UA-68
Khomas|NA-KH
Khon Kaen|TH-40
Khorāsān-e Jonūbī|IR-29
Khorāsān-e Raẕavī|IR-09
Khorāsān-e Shomālī|IR-28
Khōst|AF-KHO
Khulna|BD-D
Khuzestan|IR-06
Khūzestān|IR-06
Khyber Pakhtunkhwa|PK-KP
Kiambu|KE-13
Kičevo|MK-307
Kidal|ML-8
Kidričevo|SI-045
Kié-Ntem|GQ-KN
Kiến Giang|VN-47
Kigoma|TZ-08
Kihnu|EE-303
Kiili|EE-305
Kilifi|KE-14
Kilimanjaro|TZ-09
Kilis|TR-79
Kindia|GN-D
Kingman Reef|UM-89
Kingston|JM-01
Kingston upon Hull|GB-KHL
Kingston upon Thames|GB-KTT
Kinmen|TW-KIN
Kinshasa|CD-KN
Kırıkkale|TR-71
Kirinyaga|KE-15
Kırklareli|TR-39
Kirklees|GB-KIR
Kirkop|MT-23
Kirkūk|IQ-KI
Kirovohradska|UA-35
Kirovskaya|RU-KIR
Kırşehir|TR-40
Kirundo|BI-KI
Kisela Voda|MK-809
Kisii|KE-16
Kisumu|KE-17
Kitui|KE-18
Kjósarhreppur|IS-KJO
Klaipėdos apskritis|LT-KL
Knowsley|GB-KWL
Kobarid|SI-046
København|DK-015
København|DK-101
Kobilje|SI-047
Kocaeli|TR-41
Kočani|MK-206
Kočevje|SI-048
Kogi|NG-KO
Kohgīlūyeh va Bowyer Aḩmad|IR-17
Kohila|EE-317
Kohtla-Järve|EE-321
Kolašin|ME-09
Kolda|SN-KD
Kolhumadulu|MV-08
Kolubarski okrug|RS-09
Komárom-Esztergom|HU-KE
Komen|SI-049
Komenda|SI-164
Komi|RU-KO
Kommune Kujalleq|GL-KU
Kommune Qeqertalik|GL-QT
Kommuneqarfik Sermersooq|GL-SM
Kon Tum|VN-28
Konče|MK-407
Kongo Central|CD-BC
Konya|TR-42
Kópavogsbær|IS-KOP
Koper|SI-050
Koprivničko-križevačka županija|HR-06
Korçë|AL-06
Kordestan|IR-12
Kordestān|IR-12
Koror|PW-150
Kose|EE-338
Koshī|NP-P1
Košický kraj|SK-KI
Kosovo-Metohija|RS-KM
Kosrae|FM-KSA
Kostanjevica na Krki|SI-197
Kostel|SI-165
Kostromskaya|RU-KOS
Kotayk'|AM-KT
Kôti|JP-39
Kotor|ME-10
Kouilou|CG-5
Koulikoro|ML-2
Kozje|SI-051
Krabi|TH-81
Kracheh|KH-10
Kraj Vysočina|CZ-63
Královéhradecký kraj|CZ-52
Kranj|SI-052
Kranjska Gora|SI-053
Krapinsko-zagorska županija|HR-02
Krāslavas novads|LV-047
Krasnodar Krai|RU-KDA
Krasnodar region|RU-KDA
Krasnodarskiy|RU-KDA
Krasnoyarskiy|RU-KYA
Kratovo|MK-701
Kríti|GR-M
Kriva Palanka|MK-702
Krivogaštani|MK-504
Križevci|SI-166
Kronobergs län|SE-G
Krško|SI-054
Krung Thep Maha Nakhon|TH-10
Kruševo|MK-505
Kŭhistoni Badakhshon|TJ-GB
Kujawsko-Pomorskie|PL-04
Kukës|AL-07
Kuldīgas novads|LV-050
Kumamoto|JP-43
Kumanovo|MK-703
Kunaṟ|AF-KNR
Kunduz|AF-KDZ
Kunene|NA-KU
Kungota|SI-055
Kürdəmir|AZ-KUR
Kurdistan Province|IR-12
Kurdistan Region|IQ-KR
Kurganskaya|RU-KGN
Kursk Oblast|RU-KRS
Kursk region|RU-KRS
Kurskaya|RU-KRS
Kusini Pemba|TZ-10
Kusini Unguja|TZ-11
Kütahya|TR-43
Kuusalu|EE-353
Kuzma|SI-056
Kvemo Kartli|GE-KK
Kwale|KE-19
Kwango|CD-KG
Kwara|NG-KW
Kwazulu-Natal|ZA-KZN
Kweneng|BW-KW
Kwilu|CD-KL
Kyiv|UA-30
Kyiv Oblast|UA-32
Kyiv region|UA-32
Kyivska|UA-32
Kymenlaakso|FI-09
Kyôto|JP-26
Kyustendil|BG-10
La Araucanía|CL-AR
La Colle|MC-CL
La Condamine|MC-CO
La Digue|SC-15
La Gare|MC-GA
La Guaira|VE-X
La Guajira|CO-LAG
La Habana|CU-03
La Libertad|PE-LAL
La Libertad|SV-LI
La Manouba|TN-14
La Massana|AD-04
La Pampa|AR-L
La Paz|BO-L
La Paz|HN-LP
La Paz|SV-PA
La Réunion|FR-974
La Rioja|AR-F
La Rioja|ES-RI
La Source|MC-SO
La Unión|SV-UN
Lääne-Harju|EE-431
Lääne-Nigula|EE-441
Lääne-Virumaa|EE-60
Läänemaa|EE-56
Lääneranna|EE-430
Laâyoune-Sakia El Hamra|MA-11
Labé|GN-L
Laborie|LC-07
Labrador|CA-NL
Laçın|AZ-LAC
Lacs|CI-LC
Ladākh|IN-LA
Laghmān|AF-LAG
Laghouat|DZ-03
Lagos|NG-LA
Lagunes|CI-LG
Laḩij|YE-LA
Lai Châu|VN-01
Laikipia|KE-20
Lakes|SS-LK
Lakshadweep|IN-LD
Lâm Đồng|VN-35
Lambayeque|PE-LAM
Lambeth|GB-LBH
Lampang|TH-52
Lamphun|TH-51
Lampung|ID-LA
Lamu|KE-21
Lancashire|GB-LAN
Lạng Sơn|VN-09
Langanesbyggð|IS-LAN
Lənkəran|AZ-LA
Lənkəran|AZ-LAN
Lào Cai|VN-02
Lappi|FI-10
Lara|VE-K
L'Ariana|TN-12
Larnaka|CY-03
Larvotto|MC-LA
Las Tunas|CU-10
Laško|SI-057
Latakia Governorate|SY-LA
Lautém|TL-LA
Lavalleja|UY-LA
Lazio|IT-62
Le Kef|TN-33
Lebap|TM-L
Leeds|GB-LDS
Lefkosia|CY-01
Leicester|GB-LCE
Leicestershire|GB-LEC
Leinster|IE-L
Leiria|PT-10
Lékoumou|CG-2
Lembá|ST-04
Lemesos|CY-02
Lempira|HN-LE
Lenart|SI-058
Lendava|SI-059
Leningrad Oblast|RU-LEN
Leningrad region|RU-LEN
Leningradskaya|RU-LEN
León|NI-LE
Leova|MD-LE
Leribe|LS-C
Lerik|AZ-LER
Les Mamelles|SC-24
Lesser Poland|PL-12
Leste|GW-L
Lewisham|GB-LEW
Lezhë|AL-08
Lhuentse|BT-44
Liaoning|CN-LN
Liban-Nord|LB-AS
Liban-Sud|LB-JA
Liberecký kraj|CZ-51
Libertador General Bernardo O'Higgins|CL-LI
Ličko-senjska županija|HR-09
Liège|BE-WLG
Lienchiang|TW-LIE
Liepāja|LV-LPX
Liguria|IT-42
Lija|MT-24
Likouala|CG-7
Lima|PE-LIM
Limbažu novads|LV-054
Limburg|BE-VLI
Limburg|NL-LI
Limón|CR-L
Limpopo|ZA-LP
Lincolnshire|GB-LIN
Lindi|TZ-12
Line Islands|KI-L
Lipetskaya|RU-LIP
Lipkovo|MK-704
Liquiça|TL-LI
Lisboa|PT-11
Lisburn and Castlereagh|GB-LBC
Litija|SI-060
Litoral|GQ-LI
Littoral|BJ-LI
Littoral|CM-LT
Līvānu novads|LV-056
Liverpool|GB-LIV
Ljubljana|SI-061
Ljubno|SI-062
Ljutomer|SI-063
Lobata|ST-05
Lobatse|BW-LO
Lobaye|CF-LB
Łódzkie|PL-10
Loei|TH-42
Lofa|LR-LO
Log-Dragomer|SI-208
Lōgar|AF-LOG
Logatec|SI-064
Loja|EC-L
Loksa|EE-424
Lomami|CD-LO
Lombardia|IT-25
Lombardy|IT-25
London|GB-LND
Long An|VN-41
Long Island|BS-LI
Lop Buri|TH-16
Lorestān|IR-15
Loreto|PE-LOR
Loṙi|AM-LO
L'Oriental|MA-02
Los Lagos|CL-LL
Los Ríos|CL-LR
Los Ríos|EC-R
Los Santos|PA-7
Loška dolina|SI-065
Loški Potok|SI-066
Louang Namtha|LA-LM
Louangphabang|LA-LP
Louga|SN-LG
Louisiana|US-LA
Lovech|BG-11
Lovrenc na Pohorju|SI-167
Lower River|GM-L
Lower Saxony|DE-NI
Lozovo|MK-105
Lualaba|CD-LU
Luanda|AO-LUA
Luapula|ZM-04
Lubelskie|PL-06
Lubombo|SZ-LU
Lubuskie|PL-08
Luče|SI-067
Ludzas novads|LV-058
Lüganuse|EE-442
Lūghūn al Gharbī|TD-LO
Lūghūn ash Sharqī|TD-LR
Luhansk Oblast|UA-09
Luhansk region|UA-09
Luhanska|UA-09
Lukovica|SI-068
Lumbinī|NP-P5
Lunda-Norte|AO-LNO
Lunda-Sul|AO-LSU
Luqa|MT-25
Lusaka|ZM-09
Luton|GB-LUT
Luunja|EE-432
Luxembourg|BE-WLX
Luxembourg|LU-L
Luxembourg|LU-LU
Luzern|CH-LU
Lviv Oblast|UA-46
Lviv region|UA-46
Lvivska|UA-46
Maale|MV-MLE
Maaleatholhu|MV-26
Maalhosmadulu Dhekunuburi|MV-20
Maalhosmadulu Uthuruburi|MV-13
Ma‘ān|JO-MN
Maardu|EE-446
Macao|CN-MO
Machakos|KE-22
Mačvanski okrug|RS-08
Mādabā|JO-MD
Madang|PG-MPM
Madeira|PT-30
Madhesh|NP-P2
Madhya Pradesh|IN-MP
Madhyama paḷāta|LK-2
Madīnat Injamīnā|TD-ND
Madonas novads|LV-059
Madre de Dios|PE-MDD
Madrid|ES-MD
Madriz|NI-MD
Mae Hong Son|TH-58
Mafeteng|LS-E
Magadanskaya|RU-MAG
Magallanes|CL-MA
Magdalena|CO-MAG
Magway|MM-03
Maha Sarakham|TH-44
Mahaica-Berbice|GY-MA
Mahajanga|MG-M
Mahārāshtra|IN-MH
Mahdia|TN-53
Mahilyowskaya voblasts'|BY-MA
Mai-Ndombe|CD-MN
Maine|US-ME
Majšperk|SI-069
Makamba|BI-MA
Makedonska Kamenica|MK-207
Makedonski Brod|MK-308
Makira-Ulawa|SB-MK
Makkah al Mukarramah|SA-02
Makole|SI-198
Makueni|KE-23
Malaita|SB-ML
Malampa|VU-MAP
Malange|AO-MAL
Malatya|TR-44
Malbousquet|MC-MA
Maldonado|UY-MA
Małopolskie|PL-12
Maluku|ID-MA
Maluku|ID-ML
Maluku Utara|ID-MU
Mamou|GN-M
Manabí|EC-M
Managua|NI-MN
Manatuto|TL-MT
Manawatū-Whanganui|NZ-MWT
Manchester|GB-MAN
Manchester|JM-12
Mandalay|MM-04
Mandera|KE-24
Māndūl|TD-MA
Mangghystaū|KZ-47
Mangrove Cay|BS-MC
Manica|MZ-B
Manicaland|ZW-MA
Maniema|CD-MA
Manipur|IN-MN
Manisa|TR-45
Manitoba|CA-MB
Manufahi|TL-MF
Manus|PG-MRL
Manyara|TZ-26
Manzini|SZ-MA
Maputo|MZ-L
Maputo|MZ-MPM
Mara|TZ-13
Maradi|NE-4
Maramureș|RO-MM
Maranhão|BR-MA
Marche|IT-57
Mardin|TR-47
Margibi|LR-MG
Ma’rib|YE-MA
Maribor|SI-070
Marijampolės apskritis|LT-MR
Maritime|TG-M
Mariy El|RU-ME
Märjamaa|EE-503
Markazī|IR-00
Markovci|SI-168
Marlborough|NZ-MBH
Marowijne|SR-MA
Marrakech-Safi|MA-07
Marsa|MT-26
Marsabit|KE-25
Marsaskala|MT-27
Marsaxlokk|MT-28
Martinique|FR-972
Mārupes novads|LV-062
Mary|TM-M
Maryland|LR-MY
Maryland|US-MD
Masallı|AZ-MAS
Masaya|NI-MS
Mascara|DZ-29
Maseru|LS-A
Mashonaland Central|ZW-MC
Mashonaland East|ZW-ME
Mashonaland West|ZW-MW
Masovia|PL-14
Masqaţ|OM-MA
Massachusetts|US-MA
Masvingo|ZW-MV
Matabeleland North|ZW-MN
Matabeleland South|ZW-MS
Matagalpa|NI-MT
Matam|SN-MT
Matanzas|CU-04
Mato Grosso|BR-MT
Mato Grosso do Sul|BR-MS
Maţrūḩ|EG-MT
Maule|CL-ML
Mauren|LI-04
Mavrovo i Rostuše|MK-607
Mayabeque|CU-16
Mayaguana|BS-MG
Mayaro-Rio Claro|TT-MRC
Mayotte|FR-976
Maysān|IQ-MA
Māyū Kībbī al Gharbī|TD-MO
Māyū Kībbī ash Sharqī|TD-ME
Māzandarān|IR-02
Mazowieckie|PL-14
Mbeya|TZ-14
Mbomou|CF-MB
Mdina|MT-29
Mé-Zóchi|ST-06
Mecklenburg-Vorpommern|DE-MV
Mecklenburg-Western Pomerania|DE-MV
Médéa|DZ-26
Médenine|TN-82
Međimurska županija|HR-20
Medvode|SI-071
Medway|GB-MDW
Meghālaya|IN-ML
Mehedinți|RO-MH
Melaka|MY-04
Melekeok|PW-212
Melilla|ES-ML
Mellieħa|MT-30
Ménaka|ML-9
Mendoza|AR-M
Meneng|NR-11
Mengeš|SI-072
Mérida|VE-L
Mersch|LU-ME
Mersin|TR-33
Merthyr Tydfil|GB-MTY
Merton|GB-MRT
Meru|KE-26
Meta|CO-MET
Metlika|SI-073
México|MX-MEX
Mežica|SI-074
Mġarr|MT-31
Miaoli|TW-MIA
Michigan|US-MI
Michoacan|MX-MIC
Michoacán de Ocampo|MX-MIC
Micoud|LC-08
Mid and East Antrim|GB-MEA
Mid-Ulster|GB-MUL
Middlesbrough|GB-MDB
Midlands|ZW-MI
Midlothian|GB-MLN
Midway Islands|UM-71
Mie|JP-24
Migori|KE-27
Miklavž na Dravskem polju|SI-169
Mila|DZ-43
Miladhunmadulu Dhekunuburi|MV-25
Miladhunmadulu Uthuruburi|MV-24
Milne Bay|PG-MBA
Milton Keynes|GB-MIK
Mimaropa|PH-41
Minas Gerais|BR-MG
Mingəçevir|AZ-MI
Minnesota|US-MN
Minskaya voblasts'|BY-MI
Miranda|VE-M
Miren-Kostanjevica|SI-075
Mirna|SI-212
Mirna Peč|SI-170
Misiones|AR-N
Misiones|PY-8
Miskolc|HU-MI
Mislinja|SI-076
Mişrātah|LY-MI
Mississippi|US-MS
Missouri|US-MO
Miyagi|JP-04
Miyazaki|JP-45
Mizoram|IN-MZ
Mjini Magharibi|TZ-15
Mogila|MK-506
Mohale's Hoek|LS-F
Mohéli|KM-M
Mojkovac|ME-11
Moka|MU-MO
Mokhotlong|LS-J
Mokronog-Trebelno|SI-199
Molise|IT-67
Mombasa|KE-28
Mon|MM-15
Monaco-Ville|MC-MO
Monagas|VE-N
Monastir|TN-52
Mondol Kiri|KH-11
Moneghetti|MC-MG
Mongala|CD-MO
Monggar|BT-42
Monmouthshire|GB-MON
Mono|BJ-MO
Mont Buxton|SC-17
Mont Fleuri|SC-18
Mont-Liban|LB-JL
Montagnes|CI-MG
Montana|BG-12
Montana|US-MT
Monte-Carlo|MC-MC
Montegiardino|SM-08
Montevideo|UY-MO
Montserrado|LR-MO
Moore's Island|BS-MI
Mopti|ML-5
Moquegua|PE-MOQ
Moravče|SI-077
Moravički okrug|RS-17
Moravske Toplice|SI-078
Moravskoslezský kraj|CZ-80
Moray|GB-MRY
Morazán|SV-MO
Mordoviya|RU-MO
Møre og Romsdal|NO-15
Morelos|MX-MOR
Morobe|PG-MPL
Morogoro|TZ-16
Morona Santiago|EC-S
Moscow Oblast|RU-MOS
Moscow region|RU-MOS
Mosfellsbær|IS-MOS
Moskovskaya|RU-MOS
Moskva|RU-MOW
Mosta|MT-32
Mostaganem|DZ-27
Moulins|MC-MU
Moxico|AO-MOX
Moyen-Ogooué|GA-3
Mozirje|SI-079
Mpumalanga|ZA-MP
Mqabba|MT-33
Msida|MT-34
M'sila|DZ-28
Mtarfa|MT-35
Mtskheta-Mtianeti|GE-MM
Mtwara|TZ-17
Mubārak al Kabīr|KW-MU
Muchinga|ZM-10
Mudug|SO-MU
Muğla|TR-48
Muhu|EE-478
Mukdahan|TH-49
Mulakatholhu|MV-12
Múlaþing|IS-MUL
Mulgi|EE-480
Municipalidad Metropolitana de Lima|PE-LMA
Munster|IE-M
Munxar|MT-36
Muramvya|BI-MU
Murang'a|KE-29
Murcia|ES-MC
Mureș|RO-MS
Murmanskaya|RU-MUR
Murska Sobota|SI-080
Murzuq|LY-MQ
Muş|TR-49
Musandam|OM-MU
Mustvee|EE-486
Muta|SI-081
Muyinga|BI-MY
Mwanza|TZ-18
Mwaro|BI-MW
Mykolaiv Oblast|UA-48
Mykolaiv region|UA-48
Mykolaivska|UA-48
Mymensingh|BD-H
Mýrdalshreppur|IS-MYR
Naama|DZ-45
Nabatîyé|LB-NA
Nabeul|TN-21
Nāblus|PS-NBS
Nadur|MT-37
Næ̆gĕnahira paḷāta|LK-5
Naftalan|AZ-NA
Nāgāland|IN-NL
Nagano|JP-20
Nagasaki|JP-42
Nagykanizsa|HU-NK
Nahr an Nīl|SD-NR
Nairobi City|KE-30
Najrān|SA-10
Nakhon Nayok|TH-26
Nakhon Pathom|TH-73
Nakhon Phanom|TH-48
Nakhon Ratchasima|TH-30
Nakhon Sawan|TH-60
Nakhon Si Thammarat|TH-80
Naklo|SI-082
Nakuru|KE-31
Nālūt|LY-NL
Nam Định|VN-67
Namangan|UZ-NG
Namibe|AO-NAM
Namp’o|KP-14
Nampula|MZ-N
Namur|BE-WNA
Nan|TH-55
Nana-Mambéré|CF-NM
Nandi|KE-32
Nangarhār|AF-NAN
Nantou|TW-NAN
Nanumaga|TV-NMG
Nanumea|TV-NMA
Napo|EC-N
Nara|JP-29
Narathiwat|TH-96
Nariño|CO-NAR
Narok|KE-33
Narva|EE-511
Narva-Jõesuu|EE-514
Naryn|KG-N
Nasarawa|NG-NA
Naso Tjër Di|PA-NT
National Capital District|PG-NCD
National Capital Region|PH-00
Navarra|ES-NC
Navarre|ES-NC
Navassa Island|UM-76
Navoiy|UZ-NW
Naxçıvan|AZ-NX
Naxxar|MT-38
Nay Pyi Taw|MM-18
Nayarit|MX-NAY
Nazarje|SI-083
Neamț|RO-NT
Neath Port Talbot|GB-NTL
Nebraska|US-NE
Ñeembucú|PY-12
Neftçala|AZ-NEF
Negeri Sembilan|MY-05
Negotino|MK-106
Nei Mongol|CN-NM
Nelson|NZ-NSN
Nenetskiy|RU-NEN
Neuchâtel|CH-NE
Neuquén|AR-Q
Nevada|US-NV
Nevis|KN-N
Nevşehir|TR-50
New Brunswick|CA-NB
New Hampshire|US-NH
New Ireland|PG-NIK
New Jersey|US-NJ
New Mexico|US-NM
New Providence|BS-NP
New South Wales|AU-NSW
New Taipei|TW-NWT
New York|US-NY
Newcastle upon Tyne|GB-NET
Newfoundland|CA-NL
Newfoundland and Labrador|CA-NL
Newham|GB-NWM
Newport|GB-NWP
Newry|GB-NMD
Ngäbe-Buglé|PA-NB
Ngaraard|PW-214
Ngarchelong|PW-218
Ngardmau|PW-222
Ngatpang|PW-224
Ngchesar|PW-226
Ngeremlengui|PW-227
Nghệ An|VN-22
Ngiwal|PW-228
Ngounié|GA-4
Ngozi|BI-NG
Niamey|NE-8
Niari|CG-9
Niassa|MZ-A
Nibok|NR-12
Nickerie|SR-NI
Nidwalden|CH-NW
Niederösterreich|AT-3
Niedersachsen|DE-NI
Niğde|TR-51
Niger|NG-NI
Niigata|JP-15
Nikšić|ME-12
Nilandheatholhu Dhekunuburi|MV-17
Nilandheatholhu Uthuruburi|MV-14
Nimba|LR-NI
Nīmrōz|AF-NIM
Nīnawá|IQ-NI
Nineveh|IQ-NI
Ningxia|CN-NX
Ninh Bình|VN-18
Ninh Thuận|VN-36
Nippes|HT-NI
Nišavski okrug|RS-20
Nisporeni|MD-NI
Nitriansky kraj|SK-NI
Niuas|TO-03
Niutao|TV-NIT
Nizhegorodskaya|RU-NIZ
Njombe|TZ-29
Nógrád|HU-NO
nohiyahoi tobei jumhurí|TJ-RA
Nong Bua Lam Phu|TH-39
Nong Khai|TH-43
Nonthaburi|TH-12
Nõo|EE-528
Noord-Brabant|NL-NB
Noord-Holland|NL-NH
Nord|BF-10
Nord|HT-ND
Nord-Est|HT-NE
Nord-Kivu|CD-NK
Nord-Ouest|HT-NO
Nord-Ubangi|CD-NU
Nordjylland|DK-080
Nordland|NO-18
Nordrhein-Westfalen|DE-NW
Norðurland eystra|IS-6
Norðurland vestra|IS-5
Norðurþing|IS-NOR
Norfolk|GB-NFK
Normandie|FR-NOR
Normandy|FR-NOR
Norrbottens län|SE-BD
Norte|GW-N
Norte de Santander|CO-NSA
North|CM-NO
North Abaco|BS-NO
North Andros|BS-NS
North Ayrshire|GB-NAY
North Bank|GM-N
North Brabant|NL-NB
North Carolina|US-NC
North Chungcheong|KR-43
North Dakota|US-ND
North Darfur|SD-DN
North East|BW-NE
North East|GH-NE
North East|SG-02
North East Lincolnshire|GB-NEL
North Eleuthera|BS-NE
North Gyeongsang|KR-47
North Holland|NL-NH
North Jeolla|KR-45
North Kalimantan|ID-KU
North Kivu|CD-NK
North Kordofan|SD-KN
North Lanarkshire|GB-NLK
North Lincolnshire|GB-NLN
North Northamptonshire|GB-NNH
North Ossetia|RU-SE
North Rhine-Westphalia|DE-NW
North Somerset|GB-NSM
North Sulawesi|ID-SA
North Sumatra|ID-SU
North Tyneside|GB-NTY
North West|BW-NW
North West|SG-03
North-West|CM-NW
North-West|ZA-NW
North Western|SL-NW
North-Western|ZM-06
North Yorkshire|GB-NYK
Northern|FJ-N
Northern|GH-NP
Northern|PG-NPP
Northern|RW-03
Northern|SL-N
Northern|UG-N
Northern|ZM-05
Northern Bahr el Ghazal|SS-BN
Northern Cape|ZA-NC
Northern Ireland|GB-NIR
Northern Mariana Islands|US-MP
Northern Mindanao|PH-10
Northern Territory|AU-NT
Northland|NZ-NTL
Northumberland|GB-NBL
Northwest Territories|CA-NT
Nótio Aigaío|GR-L
Nottingham|GB-NGM
Nottinghamshire|GB-NTT
Nouvelle-Aquitaine|FR-NAQ
Nouvelle-Calédonie|FR-NC
Nova Gorica|SI-084
Nova Scotia|CA-NS
Novaci|MK-507
Novgorodskaya|RU-NGR
Novo Mesto|SI-085
Novo Selo|MK-408
Novosibirskaya|RU-NVS
Ñuble|CL-NB
Nueva Esparta|VE-O
Nueva Segovia|NI-NS
Nuevo León|MX-NLE
Nugaal|SO-NU
Nui|TV-NUI
Nukufetau|TV-NKF
Nukulaelae|TV-NKL
Nunavut|CA-NU
Nūristān|AF-NUR
Nusa Tenggara|ID-NU
Nusa Tenggara Barat|ID-NB
Nusa Tenggara Timur|ID-NT
Nuwākshūţ al Gharbīyah|MR-13
Nuwākshūţ al Janūbīyah|MR-15
Nuwākshūţ ash Shamālīyah|MR-14
Nyamira|KE-34
Nyandarua|KE-35
Nyanga|GA-5
Nyeri|KE-36
Nyíregyháza|HU-NY
Nzérékoré|GN-N
Oaxaca|MX-OAX
Oberösterreich|AT-4
Obock|DJ-OB
Obwalden|CH-OW
Occitanie|FR-OCC
Ocnița|MD-OC
Ocotepeque|HN-OC
Odesa Oblast|UA-51
Odesa region|UA-51
Odeska|UA-51
Odisha|IN-OD
Odranci|SI-086
Oé-Cusse Ambeno|TL-OE
Ogooué-Ivindo|GA-6
Ogooué-Lolo|GA-7
Ogooué-Maritime|GA-8
Ogres novads|LV-067
Ogun|NG-OG
Oğuz|AZ-OGU
Ohangwena|NA-OW
Ohio|US-OH
Ohrid|MK-310
Ôita|JP-44
Okayama|JP-33
Okayama Prefecture|JP-33
Okinawa|JP-47
Oklahoma|US-OK
Olaines novads|LV-068
Olancho|HN-OL
Oldham|GB-OLD
Olomoucký kraj|CZ-71
Olt|RO-OT
Omaheke|NA-OH
Ombella-Mpoko|CF-MP
Ömnögovĭ|MN-053
Omskaya|RU-OMS
Omusati|NA-OS
Ondo|NG-ON
Ontario|CA-ON
Oost-Vlaanderen|BE-VOV
Oplotnica|SI-171
Opolskie|PL-16
Oran|DZ-31
Orange Walk|BZ-OW
Ordino|AD-05
Ordu|TR-52
Örebro län|SE-T
Oregon|US-OR
Orellana|EC-D
Orenburgskaya|RU-ORE
Orhei|MD-OR
Orhon|MN-035
Orissa|IN-OD
Orkney Islands|GB-ORK
Orlovskaya|RU-ORL
Ormož|SI-087
Oromia|ET-OR
Oromīya|ET-OR
Oruro|BO-O
Ôsaka|JP-27
Osh|KG-O
Osh Shaary|KG-GO
Oshana|NA-ON
Oshikoto|NA-OT
Osilnica|SI-088
Osječko-baranjska županija|HR-14
Oslo|NO-03
Osmaniye|TR-80
Östergötlands län|SE-E
Osun|NG-OS
Otago|NZ-OTA
Otdar Mean Chey|KH-22
Otepää|EE-557
Oti|GH-OT
Otjozondjupa|NA-OD
Ouaka|CF-UK
Ouargla|DZ-30
Oudômxai|LA-OU
Ouémé|BJ-OU
Ouest|HT-OU
Ouham|CF-AC
Ouham-Pendé|CF-OP
Ouled Djellal|DZ-51
Oum el Bouaghi|DZ-04
Overijssel|NL-OV
Övörhangay|MN-055
Oxfordshire|GB-OXF
Oyo|NG-OY
Ozama|DO-40
Pafos|CY-05
Pahang|MY-06
Paide|EE-567
Päijät-Häme|FI-16
Pailin|KH-24
País Vasco|ES-PV
Paktīkā|AF-PKA
Paktiyā|AF-PIA
Palauli|WS-PA
Palmyra Atoll|UM-95
Pamplemousses|MU-PA
Panamá|PA-8
Panamá Oeste|PA-10
Pando|BO-N
Panevėžio apskritis|LT-PN
Panjāb|PK-PB
Panjshayr|AF-PAN
Paola|MT-39
Papua|ID-PA
Papua|ID-PP
Papua Barat|ID-PB
Papua Barat Daya|ID-PD
Papua Pengunungan|ID-PE
Papua Selatan|ID-PS
Papua Tengah|ID-PT
Para|SR-PR
Pará|BR-PA
Paraguarí|PY-9
Paraíba|BR-PB
Paramaribo|SR-PM
Paraná|BR-PR
Pardubický kraj|CZ-53
Pärnu|EE-624
Pärnumaa|EE-68
Paro|BT-11
Parwān|AF-PAR
Pasco|PE-PAS
Pastaza|EC-Y
Pathum Thani|TH-13
Pattani|TH-94
Pavlodar|KZ-55
Pays-de-la-Loire|FR-PDL
Paysandú|UY-PA
Pazardzhik|BG-13
Pčinjski okrug|RS-24
Pécs|HU-PS
Pehčevo|MK-208
Peipsiääre|EE-586
Peleliu|PW-350
Pelopónnisos|GR-J
Pema Gatshel|BT-43
Pembroke|MT-40
Pembrokeshire|GB-PEM
Penal-Debe|TT-PED
Pénama|VU-PAM
Penghu|TW-PEN
Pennsylvania|US-PA
Penzenskaya|RU-PNZ
Perak|MY-08
Perlis|MY-09
Permskiy|RU-PER
Pernambuco|BR-PE
Pernik|BG-14
Perth and Kinross|GB-PKN
Pesnica|SI-089
Pest|HU-PE
Petén|GT-17
Peterborough|GB-PTE
Petnjica|ME-23
Petrovec|MK-810
Phangnga|TH-82
Phatthalung|TH-93
Phatthaya|TH-S
Phayao|TH-56
Phetchabun|TH-67
Phetchaburi|TH-76
Phichit|TH-66
Phitsanulok|TH-65
Phnom Penh|KH-12
Phoenix Islands|KI-P
Phôngsali|LA-PH
Phra Nakhon Si Ayutthaya|TH-14
Phrae|TH-54
Phú Thọ|VN-68
Phú Yên|VN-32
Phuket|TH-83
Piauí|BR-PI
Pichincha|EC-P
Piedmont|IT-21
Piemonte|IT-21
Pietà|MT-41
Pinar del Río|CU-01
Pingtung|TW-PIF
Piran|SI-090
Pirkanmaa|FI-11
Pirotski okrug|RS-22
Piura|PE-PIU
Pivka|SI-091
Plaines Wilhems|MU-PW
Plaisance|SC-19
Planken|LI-05
Plasnica|MK-311
Plateau|BJ-PL
Plateau|NG-PL
Plateau-Central|BF-11
Plateaux|CG-14
Plateaux|TG-P
Plav|ME-13
Pleven|BG-15
Pljevlja|ME-14
Plovdiv|BG-16
Plužine|ME-15
Plymouth|GB-PLY
Plzeňský kraj|CZ-32
Podčetrtek|SI-092
Podgorica|ME-16
Podkarpackie|PL-18
Podlaskie|PL-20
Podlehnik|SI-172
Podunavski okrug|RS-10
Podvelka|SI-093
Põhja-Pärnumaa|EE-638
Põhja-Sakala|EE-615
Pohjanmaa|FI-12
Pohjois-Karjala|FI-13
Pohjois-Pohjanmaa|FI-14
Pohjois-Savo|FI-15
Pohnpei|FM-PNI
Point Fortin|TT-PTF
Pointe Larue|SC-20
Pointe-Noire|CG-16
Poljčane|SI-200
Poltava region|UA-53
Poltavska|UA-53
Põltsamaa|EE-618
Põlva|EE-622
Põlvamaa|EE-64
Polynésie française|FR-PF
Polzela|SI-173
Pomeroon-Supenaam|GY-PM
Pomoravski okrug|RS-13
Pomorskie|PL-22
Pondicherry|IN-PY
Pool|CG-12
Port Glaud|SC-21
Port-Hercule|MC-PH
Port Louis|MU-PL
Port of Spain|TT-POS
Portalegre|PT-12
Portland|JM-04
Porto|PT-13
Portsmouth|GB-POR
Portuguesa|VE-P
Postojna|SI-094
Potaro-Siparuni|GY-PT
Potosí|BO-P
Pousaat|KH-15
Powys|GB-POW
Požeško-slavonska županija|HR-11
Prachin Buri|TH-25
Prachuap Khiri Khan|TH-77
Praha|CZ-10
Prahova|RO-PH
Preah Sihanouk|KH-18
Preah Vihear|KH-13
Prebold|SI-174
Preddvor|SI-095
Preiļu novads|LV-073
Presidente Hayes|PY-15
Prešovský kraj|SK-PV
Prevalje|SI-175
Prey Veaeng|KH-14
Prilep|MK-508
Primorskiy|RU-PRI
Primorsko-goranska županija|HR-08
Primorye|RU-PRI
Prince Edward Island|CA-PE
Princes Town|TT-PRT
Príncipe|ST-P
Probištip|MK-209
Provence|FR-PAC
Provence-Alpes-Côte-d’Azur|FR-PAC
Pskovskaya|RU-PSK
Ptuj|SI-096
Puconci|SI-097
Puducherry|IN-PY
Puebla|MX-PUE
Puerto Rico|US-PR
Puglia|IT-75
Pulau Pinang|MY-07
Punakha|BT-23
Punjab|IN-PB
Punjab|PK-PB
Puno|PE-PUN
Puntarenas|CR-P
Putumayo|CO-PUT
Pwani|TZ-19
P'yǒngan-bukto|KP-03
P'yǒngan-namdo|KP-02
P'yǒngyang|KP-01
Qəbələ|AZ-QAB
Qacha's Nek|LS-H
Qala|MT-42
Qalqīlyah|PS-QQA
Qaraghandy|KZ-35
Qāsh-Barkah|ER-GB
Qashqadaryo|UZ-QA
Qax|AZ-QAX
Qazax|AZ-QAZ
Qazvīn|IR-26
Qeqqata Kommunia|GL-QE
Qinā|EG-KN
Qinghai|CN-QH
Qīrā|TD-GR
Qobustan|AZ-QOB
Qom|IR-25
Qoraqalpog‘iston Respublikasi|UZ-QR
Qormi|MT-43
Qostanay|KZ-39
Qrendi|MT-44
Quảng Bình|VN-24
Quảng Nam|VN-27
Quảng Ngãi|VN-29
Quảng Ninh|VN-13
Quảng Trị|VN-25
Quba|AZ-QBA
Qubadlı|AZ-QBI
Quebec|CA-QC
Queensland|AU-QLD
Querétaro|MX-QUE
Quetzaltenango|GT-09
Quiché|GT-14
Quindío|CO-QUI
Quintana Roo|MX-ROO
Qusar|AZ-QUS
Quthing|LS-G
Qyzylorda|KZ-43
Raasiku|EE-651
Rabat Għawdex|MT-45
Rabat Malta|MT-46
Rabat-Salé-Kénitra|MA-04
Rače-Fram|SI-098
Rach'a-Lechkhumi-Kvemo Svaneti|GE-RL
Radeče|SI-099
Radenci|SI-100
Radlje ob Dravi|SI-101
Radoviš|MK-409
Radovljica|SI-102
Rae|EE-653
Rafaḩ|PS-RFH
Ragged Island|BS-RI
Rājasthān|IN-RJ
Rajshahi|BD-E
Rakhine|MM-16
Rakhine State|MM-16
Rakvere|EE-661
Rakvere|EE-663
Ralik chain|MH-L
Rām Allāh wal Bīrah|PS-RBH
Rangárþing eystra|IS-RGE
Rangárþing ytra|IS-RGY
Rangpur|BD-F
Rankovce|MK-705
Ranong|TH-85
Räpina|EE-708
Rapla|EE-668
Raplamaa|EE-71
Ra’s al Khaymah|AE-RK
Rasinski okrug|RS-19
Raški okrug|RS-18
Rasǒn|KP-13
Ratak chain|MH-T
Ratchaburi|TH-70
Ravne na Koroškem|SI-103
Raymah|YE-RA
Rayong|TH-21
Razavi Khorasan|IR-09
Razgrad|BG-17
Razkrižje|SI-176
Reading|GB-RDG
Rečica ob Savinji|SI-209
Red Sea State|SD-RS
Redange|LU-RD
Redbridge|GB-RDB
Redcar and Cleveland|GB-RCC
Redonda|AG-11
Região Autónoma da Madeira|PT-30
Região Autónoma dos Açores|PT-20
Región Continental|GQ-C
Region Hovedstaden|DK-84
Región Insular|GQ-I
Región Metropolitana de Santiago|CL-RM
Region Midjylland|DK-82
Region Nordjylland|DK-81
Region Sjælland|DK-85
Region Syddanmark|DK-83
Relizane|DZ-48
Remich|LU-RM
Renče-Vogrsko|SI-201
Renfrewshire|GB-RFW
Rennell and Bellona|SB-RB
Republika Srpska|BA-SRP
Resen|MK-509
Retalhuleu|GT-11
Reykhólahreppur|IS-RHH
Reykjanesbær|IS-RKN
Reykjavíkurborg|IS-RKV
Rēzekne|LV-REZ
Rēzeknes novads|LV-077
Rezina|MD-RE
Rheinland-Pfalz|DE-RP
Rhineland-Palatinate|DE-RP
Rhode Island|US-RI
Rhondda Cynon Taff|GB-RCT
Riau|ID-RI
Ribe|DK-055
Ribnica|SI-104
Ribnica na Pohorju|SI-177
Richmond upon Thames|GB-RIC
Rīf Dimashq|SY-RD
Rīga|LV-RIX
Ringkøbing|DK-065
Rio de Janeiro|BR-RJ
Rio Grande do Norte|BR-RN
Rio Grande do Sul|BR-RS
Río Negro|AR-R
Río Negro|UY-RN
Río San Juan|NI-SJ
Risaralda|CO-RIS
Rîșcani|MD-RI
Rivas|NI-RI
River Cess|LR-RI
River Gee|LR-RG
Rivera|UY-RV
Rivers|NG-RI
Rivière du Rempart|MU-RR
Rivnenska|UA-56
Rize|TR-53
Rocha|UY-RO
Rochdale|GB-RCH
Roche Caiman|SC-25
Rodrigues Island|MU-RO
Rogaland|NO-11
Rogaška Slatina|SI-106
Rogašovci|SI-105
Rogatec|SI-107
Roi Et|TH-45
Rondônia|BR-RO
Ropažu novads|LV-080
Roraima|BR-RR
Roskilde|DK-025
Rosoman|MK-107
Rostov Oblast|RU-ROS
Rostov region|RU-ROS
Rostovskaya|RU-ROS
Rotanak Kiri|KH-16
Rotherham|GB-ROT
Rotuma|FJ-R
Rõuge|EE-698
Rožaje|ME-17
Ruggell|LI-06
Ruhnu|EE-689
Rukwa|TZ-20
Rum Cay|BS-RC
Rumonge|BI-RM
Ruse|BG-18
Ruše|SI-108
Rutana|BI-RT
Rutland|GB-RUT
Ruvuma|TZ-21
Ruyigi|BI-RY
Ryanggang|KP-10
Ryazanskaya|RU-RYA
Sa Kaeo|TH-27
Saarde|EE-712
Saaremaa|EE-714
Saaremaa|EE-74
Saarland|DE-SL
Saatlı|AZ-SAT
Saba|BQ-SA
Saba|NL-BQ2
Sabah|MY-12
Sabaragamuva paḷāta|LK-9
Sabhā|LY-SB
Sabirabad|AZ-SAB
Şabran|AZ-SBN
Sacatepéquez|GT-03
Sachsen|DE-SN
Sachsen-Anhalt|DE-ST
Şāʻdah|YE-SD
Safi|MT-47
Saga|JP-41
Sagaing|MM-01
Saha|RU-SA
Sahel|BF-12
Saïda|DZ-20
Saint Andrew|BB-02
Saint Andrew|DM-02
Saint Andrew|GD-01
Saint Andrew|JM-02
Saint Andrew|VC-02
Saint Ann|JM-06
Saint-Barthélemy|FR-BL
Saint Catherine|JM-14
Saint David|DM-03
Saint David|GD-02
Saint David|VC-03
Saint Elizabeth|JM-11
Saint George|AG-03
Saint George|BB-03
Saint George|DM-04
Saint George|GD-03
Saint George|VC-04
Saint Helena|SH-HL
Saint James|BB-04
Saint James|JM-08
Saint John|AG-04
Saint John|BB-05
Saint John|DM-05
Saint John|GD-04
Saint Joseph|BB-06
Saint Joseph|DM-06
Saint Kitts|KN-K
Saint Louis|SC-22
Saint-Louis|SN-SL
Saint Lucy|BB-07
Saint Luke|DM-07
Saint Mark|DM-08
Saint Mark|GD-05
Saint-Martin|FR-MF
Saint Mary|AG-05
Saint Mary|JM-05
Saint Michael|BB-08
Saint Patrick|DM-09
Saint Patrick|GD-06
Saint Patrick|VC-05
Saint Paul|AG-06
Saint Paul|DM-10
Saint Peter|AG-07
Saint Peter|BB-09
Saint Peter|DM-11
Saint Philip|AG-08
Saint Philip|BB-10
Saint-Pierre-et-Miquelon|FR-PM
Saint-Roman|MC-SR
Saint Thomas|BB-11
Saint Thomas|JM-03
Sainte-Dévote|MC-SD
Saitama|JP-11
Sakarya|TR-54
Sakha|RU-SA
Sakhalin|RU-SAK
Sakhalinskaya|RU-SAK
Şəki|AZ-SA
Şəki|AZ-SAK
Sakon Nakhon|TH-47
Saku|EE-719
Şalāḩ ad Dīn|IQ-SD
Sălaj|RO-SJ
Salāmāt|TD-SA
Salaspils novads|LV-087
Salavan|LA-SL
Saldus novads|LV-088
Salfīt|PS-SLT
Salford|GB-SLF
Salgótarján|HU-ST
Šalovci|SI-033
Salta|AR-A
Salto|UY-SA
Salyan|AZ-SAL
Salzburg|AT-5
Samangān|AF-SAM
Samarqand|UZ-SA
Samarskaya|RU-SAM
Şamaxı|AZ-SMI
Samburu|KE-37
Samdrup Jongkhar|BT-45
Samegrelo-Zemo Svaneti|GE-SZ
Şəmkir|AZ-SKR
Samsun|TR-55
Samtse|BT-14
Samtskhe-Javakheti|GE-SJ
Samut Prakan|TH-11
Samut Sakhon|TH-74
Samut Songkhram|TH-75
Samux|AZ-SMX
San Andrés|CO-SAP
San Fernando|TT-SFO
San Ġiljan|MT-48
San Ġwann|MT-49
San José|CR-SJ
San José|UY-SJ
San Juan|AR-J
San Juan-Laventille|TT-SJL
San Lawrenz|MT-50
San Luis|AR-D
San Luis Potosí|MX-SLP
San Marcos|GT-12
San Martín|PE-SAM
San Miguel|SV-SM
San Pawl il-Baħar|MT-51
San Pedro|PY-2
San Salvador|BS-SS
San Salvador|SV-SS
San Vicente|SV-SV
Şanʻā’|YE-SN
Sanaag|SO-SA
Sancti Spíritus|CU-07
Sandwell|GB-SAW
Sangha|CF-SE
Sangha|CG-13
Sangre Grande|TT-SGE
Sankt Gallen|CH-SG
Sankt-Peterburg|RU-SPE
Sankuru|CD-SA
Şanlıurfa|TR-63
Sanma|VU-SAM
Sannat|MT-52
Sant Julià de Lòria|AD-06
Santa Ana|SV-SA
Santa Bárbara|HN-SB
Santa Catarina|BR-SC
Santa Cruz|AR-Z
Santa Cruz|BO-S
Santa Elena|EC-SE
Santa Fe|AR-S
Santa Luċija|MT-53
Santa Rosa|GT-06
Santa Venera|MT-54
Santander|CO-SAN
Santarém|PT-14
Santiago de Cuba|CU-13
Santiago del Estero|AR-G
Santo Domingo de los Tsáchilas|EC-SD
São Paulo|BR-SP
Sar-e Pul|AF-SAR
Saraburi|TH-19
Saraj|MK-811
Saramacca|SR-SA
Saratovskaya|RU-SAR
Sarawak|MY-13
Sardegna|IT-88
Sardinia|IT-88
Sarpang|BT-31
Saskatchewan|CA-SK
Sassandra-Marahoué|CI-SM
Satakunta|FI-17
Satu Mare|RO-SM
Satun|TH-91
Satupa'itea|WS-SA
Saue|EE-726
Saulkrastu novads|LV-089
Savanes|CI-SV
Savanes|TG-S
Savannah|GH-SV
Savannakhét|LA-SV
Savanne|MU-SA
Šavnik|ME-18
Saxony|DE-SN
Saxony-Anhalt|DE-ST
Schaan|LI-07
Schaffhausen|CH-SH
Schellenberg|LI-08
Schleswig-Holstein|DE-SH
Schwyz|CH-SZ
Scotland|GB-SCT
Scottish Borders|GB-SCB
Sédhiou|SN-SE
Sefton|GB-SFT
Ségou|ML-4
Sejong|KR-50
Selangor|MY-10
Selenge|MN-049
Selibe Phikwe|BW-SP
Selnica ob Dravi|SI-178
Seltjarnarnesbær|IS-SEL
Semič|SI-109
Semnān|IR-20
Šempeter-Vrtojba|SI-183
Šenčur|SI-117
Šentilj|SI-118
Šentjernej|SI-119
Šentjur|SI-120
Šentrupert|SI-211
Seoul|KR-11
Sergipe|BR-SE
Serravalle|SM-09
Sétif|DZ-19
Setomaa|EE-732
Setúbal|PT-15
Sevastopol|UA-40
Severnaya Osetiya|RU-SE
Sevnica|SI-110
Sežana|SI-111
Sfax|TN-61
Shaanxi|CN-SN
Shabeellaha Dhexe|SO-SD
Shabeellaha Hoose|SO-SH
Shabwah|YE-SH
Shamāl al Bāţinah|OM-BS
Shamāl ash Sharqīyah|OM-SS
Shamāl Dārfūr|SD-DN
Shamāl Ghazzah|PS-NGZ
Shamāl Kurdufān|SD-KN
Shamāl Sīnā'|EG-SIN
Shan|MM-17
Shandong|CN-SD
Shanghai|CN-SH
Shanxi|CN-SX
Shārī al Awsaţ|TD-MC
Shārī Bāqirmī|TD-CB
Sharq Dārfūr|SD-DE
Shéfa|VU-SEE
Sheffield|GB-SHF
Shetland Islands|GB-ZET
Shida Kartli|GE-SK
Shimālī al Baḩrī al Aḩmar|ER-SK
Shimane|JP-32
Shinyanga|TZ-22
Shiselweni|SZ-SH
Shizuoka Prefecture|JP-22
Shkodër|AL-10
Shropshire|GB-SHR
Shumen|BG-27
Shyghys Qazaqstan|KZ-63
Shymkent|KZ-79
Si Sa Ket|TH-33
Šiaulių apskritis|LT-SA
Siaya|KE-38
Šibensko-kninska županija|HR-15
Sibiu|RO-SB
Sichuan|CN-SC
Sicilia|IT-82
Sicily|IT-82
Sīdama|ET-SI
Sidi Bel Abbès|DZ-22
Sidi Bouzid|TN-43
Siem Reab|KH-17
Siga|JP-25
Sigave|WF-SG
Siġġiewi|MT-55
Siguldas novads|LV-091
Siirt|TR-56
Sikasso|ML-3
Sikkim|IN-SK
Sīlā|TD-SI
Silesia|PL-24
Siliana|TN-34
Silistra|BG-19
Sillamäe|EE-735
Simane|JP-32
Simiyu|TZ-30
Sinaloa|MX-SIN
Sindh|PK-SD
Sing Buri|TH-17
Sîngerei|MD-SI
Singida|TZ-23
Sinnār|SD-SI
Sinoe|LR-SI
Sinop|TR-57
Sint Eustatius|BQ-SE
Sint Eustatius|NL-BQ3
Sint Maarten|NL-SX
Sipaliwini|SR-SI
Siparia|TT-SIP
Širak|AM-SH
Sirdaryo|UZ-SI
Şırnak|TR-73
Şirvan|AZ-SR
Sisačko-moslavačka županija|HR-03
Sistan and Baluchestan|IR-11
Sistan-Baluchestan|IR-11
Sīstān va Balūchestān|IR-11
Sivas|TR-58
Siyəzən|AZ-SIY
Sizuoka|JP-22
Skaftárhreppur|IS-SKF
Skagabyggð|IS-SKG
Skagafjörður|IS-SKR
Skåne län|SE-M
Skeiða- og Gnúpverjahreppur|IS-SOG
Skikda|DZ-21
Škocjan|SI-121
Škofja Loka|SI-122
Škofljica|SI-123
Skorradalshreppur|IS-SKO
Śląskie|PL-24
Sliema|MT-56
Sliven|BG-20
Slough|GB-SLG
Slovenj Gradec|SI-112
Slovenska Bistrica|SI-113
Slovenske Konjice|SI-114
Šmarje pri Jelšah|SI-124
Šmarješke Toplice|SI-206
Šmartno ob Paki|SI-125
Šmartno pri Litiji|SI-194
Smiltenes novads|LV-094
Smolenskaya|RU-SMO
Smolyan|BG-21
Snæfellsbær|IS-SNF
Sóc Trăng|VN-52
Soccsksargen|PH-12
Socotra|YE-SU
Södermanlands län|SE-D
Sodražica|SI-179
Sofala|MZ-S
Sofia|BG-22
Sofia|BG-23
Sokoto|NG-SO
Solčava|SI-180
Șoldănești|MD-SD
Solihull|GB-SOL
Sololá|GT-07
Solothurn|CH-SO
Soltüstik Qazaqstan|KZ-59
Somali Region|ET-SO
Somerset|GB-SOM
Somogy|HU-SO
Sơn La|VN-05
Sønderjylland|DK-050
Songkhla|TH-90
Songwe|TZ-31
Sonora|MX-SON
Sonsonate|SV-SO
Sonsorol|PW-370
Sool|SO-SO
Sopište|MK-812
Sopron|HU-SN
Soriano|UY-SO
Soroca|MD-SO
Šoštanj|SI-126
Soufrière|LC-10
Souk Ahras|DZ-41
Souss-Massa|MA-09
Sousse|TN-51
South|CM-SU
South Abaco|BS-SO
South Andros|BS-SA
South Australia|AU-SA
South Ayrshire|GB-SAY
South Carolina|US-SC
South Chungcheong|KR-44
South Dakota|US-SD
South Darfur|SD-DS
South East|BW-SE
South East|SG-04
South Eleuthera|BS-SE
South Gloucestershire|GB-SGC
South Gyeongsang|KR-48
South Holland|NL-ZH
South Jeolla|KR-46
South Kalimantan|ID-KS
South Kivu|CD-SK
South Kordofan|SD-KS
South Lanarkshire|GB-SLK
South Sulawesi|ID-SN
South Sumatra|ID-SS
South Tyneside|GB-STY
South Tyrol|IT-32
South West|SG-05
South-West|CM-SW
Southampton|GB-STH
Southend-on-Sea|GB-SOS
Southern|BW-SO
Southern|RW-05
Southern|SL-S
Southern|ZM-07
Southern Grenadine Islands|GD-10
Southern Highlands|PG-SHM
Southland|NZ-STL
Southwark|GB-SWK
Sowa Town|BW-ST
Spanish Wells|BS-SW
Spélugues|MC-SP
Splitsko-dalmatinska županija|HR-17
Središče ob Dravi|SI-202
St. Helens|GB-SHN
Staffordshire|GB-STS
Stann Creek|BZ-SC
Stara Zagora|BG-24
Staro Nagoričane|MK-706
Starše|SI-115
State of Mexico|MX-MEX
Stavropol'skiy|RU-STA
Ștefan Vodă|MD-SV
Steiermark|AT-6
Stereá Elláda|GR-H
Stînga Nistrului|MD-SN
Štip|MK-211
Stirling|GB-STG
Stockholms län|SE-AB
Stockport|GB-SKP
Stockton-on-Tees|GB-STT
Stoke-on-Trent|GB-STE
Štore|SI-127
Storstrøm|DK-035
Strandabyggð|IS-STR
Strășeni|MD-ST
Straža|SI-203
Středočeský kraj|CZ-20
Struga|MK-312
Strumica|MK-410
Studeničani|MK-813
Stueng Traeng|KH-19
Stykkishólmsbær|IS-STY
Suceava|RO-SV
Suchitepéquez|GT-10
Sucre|CO-SUC
Sucre|VE-R
Sucumbíos|EC-U
Sud|HT-SD
Sud-Est|HT-SE
Sud-Kivu|CD-SK
Sud-Ouest|BF-13
Sud-Ubangi|CD-SU
Súðavíkurhreppur|IS-SDV
Suðurland|IS-8
Suðurnes|IS-2
Suðurnesjabær|IS-SDN
Sudūrpashchim|NP-P7
Suffolk|GB-SFK
Sughd|TJ-SU
Sūhāj|EG-SHG
Sühbaatar|MN-051
Sukhothai|TH-64
Sul|GW-S
Sulawesi|ID-SL
Sulawesi Barat|ID-SR
Sulawesi Selatan|ID-SN
Sulawesi Tengah|ID-ST
Sulawesi Tenggara|ID-SG
Sulawesi Utara|ID-SA
Šumadijski okrug|RS-12
Sumalē|ET-SO
Sumatera|ID-SM
Sumatera Barat|ID-SB
Sumatera Selatan|ID-SS
Sumatera Utara|ID-SU
Sumatra|ID-SM
Sumqayıt|AZ-SM
Sumska|UA-59
Sumy Oblast|UA-59
Sumy region|UA-59
Sunderland|GB-SND
Suphan Buri|TH-72
Surat Thani|TH-84
Surin|TH-32
Surrey|GB-SRY
Surt|LY-SR
Surxondaryo|UZ-SU
Şuşa|AZ-SUS
Šuto Orizari|MK-817
Sutton|GB-STN
Suwayda|SY-SU
Svaay Rieng|KH-20
Svalbard|NO-21
Svalbarðsstrandarhreppur|IS-SBT
Sveitarfélagið Árborg|IS-SFA
Sveitarfélagið Hornafjörður|IS-SHF
Sveitarfélagið Ölfus|IS-SOL
Sveitarfélagið Skagaströnd|IS-SSS
Sveitarfélagið Vogar|IS-SVG
Sverdlovsk region|RU-SVE
Sverdlovskaya|RU-SVE
Sveta Ana|SI-181
Sveta Trojica v Slovenskih goricah|SI-204
Sveti Andraž v Slovenskih goricah|SI-182
Sveti Jurij ob Ščavnici|SI-116
Sveti Jurij v Slovenskih goricah|SI-210
Sveti Nikole|MK-108
Sveti Tomaž|SI-205
Swansea|GB-SWA
Sweida|SY-SU
Swieqi|MT-57
Świętokrzyskie|PL-26
Swindon|GB-SWD
Sylhet|BD-G
Syunik'|AM-SU
Szabolcs-Szatmár-Bereg|HU-SZ
Szeged|HU-SD
Székesfehérvár|HU-SF
Szekszárd|HU-SS
Szolnok|HU-SK
Szombathely|HU-SH
Ta' Xbiex|MT-58
Taakaev|KH-21
Tabasco|MX-TAB
Tabor|SI-184
Tabora|TZ-24
Tabūk|SA-07
Táchira|VE-S
Tacna|PE-TAC
Tacuarembó|UY-TA
Tadjourah|DJ-TA
Taféa|VU-TAE
Tagant|MR-09
Tahoua|NE-5
Taichung|TW-TXG
Tainan|TW-TNN
Taipei|TW-TPE
Taita/Taveta|KE-39
Taitung|TW-TTT
Taiwan|CN-TW
Tāʻizz|YE-TA
Tak|TH-63
Takamaka|SC-23
Takhār|AF-TAK
Talas|KG-T
Tálknafjarðarhreppur|IS-TAL
Tallinn|EE-784
Talsu novads|LV-097
Tamanrasset|DZ-11
Tamaulipas|MX-TAM
Tambacounda|SN-TC
Tambovskaya|RU-TAM
Tameside|GB-TAM
Tamil Nadu|IN-TN
Tamil Nādu|IN-TN
Tana River|KE-40
Tanga|TZ-25
Tanganyika|CD-TA
Tanger-Tétouan-Al Hoceïma|MA-01
Tanintharyi|MM-05
Tānjīlī|TD-TA
Taoudénit|ML-10
Taoyuan|TW-TAO
Tapa|EE-792
Taraba|NG-TA
Ţarābulus|LY-TB
Taraclia|MD-TA
Taranaki|NZ-TKI
Tarapacá|CL-TA
Targovishte|BG-25
Tarija|BO-T
Tərtər|AZ-TAR
Tartu|EE-793
Tartu|EE-796
Tartumaa|EE-79
Ţarţūs|SY-TA
Tarxien|MT-59
Tasman|NZ-TAS
Tasmania|AU-TAS
Tatabánya|HU-TB
Tataouine|TN-83
Tatarstan|RU-TA
Tauragės apskritis|LT-TA
Tavuš|AM-TV
Tây Ninh|VN-37
Tbilisi|GE-TB
Tbong Khmum|KH-25
Tearce|MK-608
Tébessa|DZ-12
Tehrān|IR-23
Tekirdağ|TR-59
Tel Aviv|IL-TA
Telangāna|IN-TS
Telenești|MD-TE
Teleorman|RO-TR
Telford and Wrekin|GB-TFW
Telšių apskritis|LT-TE
Temburong|BN-TE
Temotu|SB-TE
Tennessee|US-TN
Terengganu|MY-11
Ternopilska|UA-61
Terres australes françaises|FR-TF
Tete|MZ-T
Tetovo|MK-609
Texas|US-TX
Thaba-Tseka|LS-K
Thái Bình|VN-20
Thái Nguyên|VN-69
Thanh Hóa|VN-21
Tharaka-Nithi|KE-41
Thessalía|GR-E
Thiès|SN-TH
Thiladhunmathee Dhekunuburi|MV-23
Thiladhunmathee Uthuruburi|MV-07
Thimphu|BT-15
Þingeyjarsveit|IS-THG
Thừa Thiên-Huế|VN-26
Thurgau|CH-TG
Thüringen|DE-TH
Thuringia|DE-TH
Thurrock|GB-THR
Tianjin|CN-TJ
Tiaret|DZ-14
Tiba|JP-12
Tibastī|TD-TI
Tibet|CN-XZ
Tibet Autonomous Region|CN-XZ
Ticino|CH-TI
Tiền Giang|VN-46
Tierra del Fuego|AR-V
Tigray|ET-TI
Tillabéri|NE-6
Timimoun|DZ-49
Timiș|RO-TM
Tindouf|DZ-37
Tipaza|DZ-42
Tiranë|AL-11
Tiris Zemmour|MR-11
Tirol|AT-7
Tišina|SI-010
Tissemsilt|DZ-38
Tivat|ME-19
Tizi Ouzou|DZ-15
Tjörneshreppur|IS-TJO
Tlaxcala|MX-TLA
Tlemcen|DZ-13
Toamasina|MG-A
Tobago|TT-TOB
Tocantins|BR-TO
Togdheer|SO-TO
Toila|EE-803
Tokat|TR-60
Tokusima|JP-36
Tôkyô|JP-13
Toledo|BZ-TOL
Toliara|MG-U
Tolima|CO-TOL
Tolmin|SI-128
Tolna|HU-TO
Tombouctou|ML-6
Tomskaya|RU-TOM
Tongatapu|TO-04
Toplički okrug|RS-21
Torba|VU-TOB
Torbay|GB-TOB
Torfaen|GB-TOF
Tori|EE-809
Tõrva|EE-824
Toscana|IT-52
Toshkent|UZ-TK
Toshkent|UZ-TO
Totigi|JP-09
Totonicapán|GT-08
Tottori|JP-31
Touggourt|DZ-55
Töv|MN-047
Tovuz|AZ-TOV
Tower Hamlets|GB-TWH
Toyama|JP-16
Tozeur|TN-72
Trà Vinh|VN-51
Trabzon|TR-61
Trafford|GB-TRF
Trang|TH-92
Trans Nzoia|KE-42
Transcarpathia|UA-21
Trarza|MR-06
Trashi Yangtse|BT-TY
Trashigang|BT-41
Trat|TH-23
Trbovlje|SI-129
Trebnje|SI-130
Treinta y Tres|UY-TT
Trelawny|JM-07
Trenčiansky kraj|SK-TC
Trentino-Alto Adige|IT-32
Triesen|LI-09
Triesenberg|LI-10
Tripura|IN-TR
Tristan da Cunha|SH-TA
Trnavský kraj|SK-TA
Trnovska Vas|SI-185
Troms og Finnmark|NO-54
Trøndelag|NO-50
Trongsa|BT-32
Trujillo|VE-T
Tržič|SI-131
Trzin|SI-186
Tshopo|CD-TO
Tshuapa|CD-TU
Tsirang|BT-21
Tuamasaga|WS-TU
Ţūbās|PS-TBS
Tucumán|AR-T
Tukuma novads|LV-099
Tulcea|RO-TL
Ţūlkarm|PS-TKM
Tul'skaya|RU-TUL
Tumbes|PE-TUM
Tunapuna-Piarco|TT-TUP
Tunceli|TR-62
Tungurahua|EC-T
Tunis|TN-11
Türi|EE-834
Turkana|KE-43
Türkistan|KZ-61
Turnišče|SI-132
Tuscany|IT-52
Tutong|BN-TU
Tuyên Quang|VN-07
Tuzi|ME-24
Tverskaya|RU-TVE
Tyumenskaya|RU-TYU
Tyva|RU-TY
Uaboe|NR-13
Uasin Gishu|KE-44
Ubon Ratchathani|TH-34
Ucar|AZ-UCA
Ucayali|PE-UCA
Udmurtskaya|RU-UD
Udon Thani|TH-41
Uíge|AO-UIG
Ulaanbaatar|MN-1
Ulcinj|ME-20
Ulsan|KR-31
Ulster|GB-NIR
Ulster|IE-U
Ul'yanovskaya|RU-ULY
Ulytaū|KZ-62
Umbria|IT-55
Umm al Qaywayn|AE-UQ
Umm Şalāl|QA-US
Ungheni|MD-UN
United Kingdom|GB-UKM
United States Minor Outlying Islands|US-UM
United States Virgin Islands|US-VI
Unity|SS-UY
Upper Demerara-Berbice|GY-UD
Upper East|GH-UE
Upper Nile|SS-NU
Upper River|GM-U
Upper Takutu-Upper Essequibo|GY-UT
Upper West|GH-UW
Uppsala län|SE-C
Uri|CH-UR
Uruzgān|AF-URU
Uşak|TR-64
Ústecký kraj|CZ-42
Usulután|SV-US
Utah|US-UT
Utenos apskritis|LT-UT
Uthai Thani|TH-61
Utrecht|NL-UT
Uttar Pradesh|IN-UP
Uttaradit|TH-53
Uttarākhand|IN-UK
Uturu paḷāta|LK-4
Uturumæ̆da paḷāta|LK-7
Uusimaa|FI-18
Ūva paḷāta|LK-8
Uvea|WF-UV
Uvs|MN-046
Va'a-o-Fonoti|WS-VF
Vaduz|LI-11
Väike-Maarja|EE-928
Vaisigano|WS-VS
Vaitupu|TV-VAI
Vakaga|CF-VK
Valais|CH-VS
Valandovo|MK-403
Vâlcea|RO-VL
Valdesia|DO-41
Vale of Glamorgan|GB-VGL
Valencian Community|ES-VC
Valenciana|ES-VC
Valga|EE-855
Valgamaa|EE-81
Valkas novads|LV-101
Valle|HN-VA
Valle d'Aosta|IT-23
Valle del Cauca|CO-VAC
Vallée du Bandama|CI-VB
Valletta|MT-60
Vallon de la Rousse|MC-VR
Valmieras Novads|LV-113
Valparaíso|CL-VS
Van|TR-65
Varakļānu novads|LV-102
Varaždinska županija|HR-05
Värmlands län|SE-S
Varna|BG-03
Varsinais-Suomi|FI-19
Vas|HU-VA
Vasilevo|MK-404
Vaslui|RO-VS
Västerbottens län|SE-AC
Västernorrlands län|SE-Y
Västmanlands län|SE-U
Västra Götalands län|SE-O
Vaud|CH-VD
Vaupés|CO-VAU
Vava'u|TO-05
Vayamba paḷāta|LK-6
Vayoć Jor|AM-VD
Vejle|DK-060
Velenje|SI-133
Veles|MK-101
Velika Polana|SI-187
Velike Lašče|SI-134
Veliko Tarnovo|BG-04
Veneto|IT-34
Ventspils|LV-VEN
Ventspils novads|LV-106
Veracruz|MX-VER
Veracruz de Ignacio de la Llave|MX-VER
Veraguas|PA-9
Vermont|US-VT
Veržej|SI-188
Vestfirðir|IS-4
Vestfold og Telemark|NO-38
Vestland|NO-46
Vestmannaeyjabær|IS-VEM
Vestsjælland|DK-030
Vesturbyggð|IS-VER
Vesturland|IS-3
Veszprém|HU-VE
Veszprém|HU-VM
Vevčani|MK-301
Viana do Castelo|PT-16
Vianden|LU-VD
Viangchan|LA-VI
Viangchan|LA-VT
Viborg|DK-076
Vichada|CO-VID
Victoria|AU-VIC
Videm|SI-135
Vidin|BG-05
Vieux Fort|LC-11
Vihiga|KE-45
Viimsi|EE-890
Viken|NO-30
Vila Real|PT-17
Viljandi|EE-897
Viljandi|EE-899
Viljandimaa|EE-84
Villa Clara|CU-05
Vilniaus apskritis|LT-VL
Vĩnh Long|VN-49
Vĩnh Phúc|VN-70
Vinica|MK-202
Vinni|EE-901
Vinnytsia region|UA-05
Vinnytska|UA-05
Vipava|SI-136
Viqueque|TL-VI
Virginia|US-VA
Virovitičko-podravska županija|HR-10
Viru-Nigula|EE-903
Viseu|PT-18
Vitanje|SI-137
Vitsyebskaya voblasts'|BY-VI
Vlaams-Brabant|BE-VBR
Vlaams Gewest|BE-VLG
Vladimirskaya|RU-VLA
Vlorë|AL-12
Vodice|SI-138
Vojnik|SI-139
Vojvodina|RS-VO
Volgogradskaya|RU-VGG
Vologodskaya|RU-VLG
Volta|GH-TV
Volyn|UA-07
Volynska|UA-07
Vopnafjarðarhreppur|IS-VOP
Vorarlberg|AT-8
Vóreio Aigaío|GR-K
Vormsi|EE-907
Voronezh region|RU-VOR
Voronezhskaya|RU-VOR
Võru|EE-917
Võru|EE-919
Võrumaa|EE-87
Vrancea|RO-VN
Vransko|SI-189
Vrapčište|MK-603
Vratsa|BG-06
Vrhnika|SI-140
Vukovarsko-srijemska županija|HR-16
Vuzenica|SI-141
Waals Gewest|BE-WAL
Waddāy|TD-OD
Wādī al Ḩayāt|LY-WD
Wādī ash Shāţi’|LY-WS
Wādī Fīrā’|TD-WF
Waikato|NZ-WKO
Wajir|KE-46
Wakayama|JP-30
Wake Island|UM-79
Wakefield|GB-WKF
Wales|GB-WLS
Wallis-et-Futuna|FR-WF
Wallonia|BE-WAL
Walsall|GB-WLL
Waltham Forest|GB-WFT
Wandsworth|GB-WND
Wangdue Phodrang|BT-24
Wanica|SR-WA
Wardak|AF-WAR
Warmińsko-Mazurskie|PL-28
Warrap|SS-WR
Warrington|GB-WRT
Warwickshire|GB-WAR
Wasaţ Dārfūr|SD-DC
Washington|US-WA
Wāsiţ|IQ-WA
Wele-Nzas|GQ-WN
West|CM-OU
West Azerbaijan|IR-04
West Bengal|IN-WB
West Berkshire|GB-WBK
West Coast|NZ-WTC
West Darfur|SD-DW
West Dunbartonshire|GB-WDU
West Grand Bahama|BS-WG
West Java|ID-JB
West Kalimantan|ID-KB
West Lothian|GB-WLN
West New Britain|PG-WBK
West Northamptonshire|GB-WNH
West Nusa Tenggara|ID-NB
West Papua|ID-PB
West Pokot|KE-47
West Sepik|PG-SAN
West Sumatra|ID-SB
West Sussex|GB-WSX
West Virginia|US-WV
West-Vlaanderen|BE-VWV
Western|FJ-W
Western|GH-WP
Western|GM-W
Western|PG-WPD
Western|RW-04
Western|SB-WE
Western|UG-W
Western|ZM-01
Western Area|SL-W
Western Australia|AU-WA
Western Bahr el Ghazal|SS-BW
Western Cape|ZA-WC
Western Equatoria|SS-EW
Western Highlands|PG-WHM
Western North|GH-WN
Western Visayas|PH-06
Westminster|GB-WSM
Westmoreland|JM-10
White Nile|SD-NW
Wielkopolskie|PL-30
Wien|AT-9
Wigan|GB-WGN
Wilayah Persekutuan Kuala Lumpur|MY-14
Wilayah Persekutuan Labuan|MY-15
Wilayah Persekutuan Putrajaya|MY-16
Wiltshire|GB-WIL
Wiltz|LU-WI
Windsor and Maidenhead|GB-WNM
Wirral|GB-WRL
Wisconsin|US-WI
Wokingham|GB-WOK
Woleu-Ntem|GA-9
Wolverhampton|GB-WLV
Woqooyi Galbeed|SO-WO
Worcestershire|GB-WOR
Woroba|CI-WR
Wrexham|GB-WRX
Wyoming|US-WY
Xaçmaz|AZ-XAC
Xagħra|MT-61
Xaignabouli|LA-XA
Xaisômboun|LA-XS
Xankəndi|AZ-XA
Xékong|LA-XE
Xewkija|MT-62
Xgħajra|MT-63
Xiangkhouang|LA-XI
Xinjiang|CN-XJ
Xinjiang Uyghur Autonomous Region|CN-XJ
Xinjiang Uygur Autonomous Region|CN-XJ
Xizang|CN-XZ
Xızı|AZ-XIZ
Xocalı|AZ-XCI
Xocavənd|AZ-XVD
Xorazm|UZ-XO
Yakutia|RU-SA
Yala|TH-95
Yalova|TR-77
Yamagata|JP-06
Yamaguti|JP-35
Yamalo-|RU-YAN
Yamanasi|JP-19
Yambol|BG-28
Yamoussoukro|CI-YM
Yangon|MM-06
Yap|FM-YAP
Yaracuy|VE-U
Yardımlı|AZ-YAR
Yaren|NR-14
Yaroslavskaya|RU-YAR
Yasothon|TH-35
Yazd|IR-21
YeDebub Bihēroch Bihēreseboch na Hizboch|ET-SN
YeDebub M‘irab Ītyop’iya Hizboch|ET-SW
Yên Bái|VN-06
Yerushalayim|IL-JM
Yevlax|AZ-YE
Yevlax|AZ-YEV
Yevreyskaya avtonomnaya|RU-YEV
Yilan|TW-ILA
Yobe|NG-YO
Yogyakarta|ID-YO
York|GB-YOR
Yoro|HN-YO
Yozgat|TR-66
Ysyk-Köl|KG-Y
Yucatán|MX-YUC
Yukon|CA-YT
Yuma|DO-42
Yunlin|TW-YUN
Yunnan|CN-YN
Zabaykal'skiy|RU-ZAB
Żabbar|MT-64
Žabljak|ME-21
Zābul|AF-ZAB
Zacapa|GT-19
Zacatecas|MX-ZAC
Zachodniopomorskie|PL-32
Zadarska županija|HR-13
Zaghouan|TN-22
Zagorje ob Savi|SI-142
Zagrebačka županija|HR-01
Zaire|AO-ZAI
Zaječarski okrug|RS-15
Zakarpatska|UA-21
Zakarpattia|UA-21
Zala|HU-ZA
Zalaegerszeg|HU-ZE
Žalec|SI-190
Zambezi|NA-CA
Zambézia|MZ-Q
Zamboanga Peninsula|PH-09
Zamfara|NG-ZA
Zamora Chinchipe|EC-Z
Zəngilan|AZ-ZAN
Zanjān|IR-19
Zanzan|CI-ZZ
Zaporizhzhia Oblast|UA-23
Zaporizhzhia region|UA-23
Zaporizka|UA-23
Zaqatala|AZ-ZAQ
Zərdab|AZ-ZAR
Zavrč|SI-143
Żebbuġ Għawdex|MT-65
Żebbuġ Malta|MT-66
Zeeland|NL-ZE
Żejtun|MT-67
Zelenikovo|MK-806
Železniki|SI-146
Želino|MK-605
Zeta|ME-25
Žetale|SI-191
Zhambyl|KZ-31
Zhejiang|CN-ZJ
Zhemgang|BT-34
Zhetisū|KZ-33
Zhytomyrska|UA-18
Ziguinchor|SN-ZG
Žilinský kraj|SK-ZI
Zinder|NE-7
Žiri|SI-147
Žirovnica|SI-192
Zlatiborski okrug|RS-16
Zlínský kraj|CZ-72
Zonguldak|TR-67
Zou|BJ-ZO
Zreče|SI-144
Zrnovci|MK-204
Z̧ufār|OM-ZU
Zug|CH-ZG
Zuid-Holland|NL-ZH
Zulia|VE-V
Zürich|CH-ZH
Żurrieq|MT-68
Žužemberk|SI-193
`;
