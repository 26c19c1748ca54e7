// Written by `npm run build:places`. GeoNames, CC BY 4.0; see README.md.
export const CITIES = `
a coruna|A Coruña|ES||43.37|-8.40|246|1uva9
a estrada||ES||42.69|-8.49|22|1uv7m
aabenraa||DK||55.04|9.42|16|1k9im
aachen||DE||50.78|6.08|265|1xlqx
aalborg||DK||57.05|9.92|122|1k9di
aalen||DE||48.84|10.09|67|1rfw7
aalsmeer||NL||52.26|4.76|23|1n5qe
aalst||BE||50.94|4.04|78|1o35k
aalten||NL||51.92|6.58|19|1n5q3
aalter||BE||51.09|3.45|19|1o35f
aarau||CH|AG|47.39|8.04|16|1l1x5
aarhus|Århus|DK||56.16|10.21|238|1k970
aarschot||BE||50.99|4.84|28|1o351
aba||NG||5.11|7.37|898|1efpb
abadan||IR||30.34|48.30|370|348j
abadan||TM||38.05|58.20|39|3h2r
abadeh|Ābādeh|IR||31.16|52.65|57|3489
abaete|Abaeté|BR||-19.16|-45.45|20|22fzn
abaetetuba||BR||-1.72|-48.88|78|211yg
abakaliki||NG||6.32|8.11|134|1efnv
abakan||RU||53.72|91.43|167|weuk
abancay||PE||-13.63|-72.88|55|2cmsi
abano terme||IT||45.36|11.79|18|1w8gz
abasan al kabirah|‘Abasān al Kabīrah|PS||31.32|34.34|18|60y5
abashiri||JP||44.02|144.27|42|19o39
abasolo||MX||20.45|-101.53|27|2e5r1
abay||KZ||49.64|72.86|35|wq7u
abaza||RU||52.66|90.09|18|wetp
abbeville||FR||50.11|1.84|26|1t4qt
abbiategrasso||IT||45.40|8.92|31|1w8gl
abbotsford||CA|BC|49.06|-122.25|152|3i2f3
abbottabad||PK||34.15|73.21|120|pee8
abdanan|Ābdānān|IR||32.99|47.42|19|3429
abdulino||RU||53.70|53.67|21|cizb
abeche|Abéché|TD||13.83|20.83|74|59nd
abengourou||CI||6.73|-3.50|104|1d5pp
abeokuta||NG||7.16|3.35|593|1efjn
abepura||ID||-2.60|140.63|62|18n1j
aberdare||GB|WLS|51.71|-3.45|31|1kysr
aberdeen||GB|SCT|57.14|-2.10|197|1kyso
aberdeen||US|MD|39.51|-76.16|16|2l63l
aberdeen||US|SD|45.46|-98.49|28|340ap
aberdeen||US|WA|46.98|-123.82|16|3fzx7
abergele||GB|WLS|53.28|-3.58|18|1kys4
aberystwyth||GB|WLS|52.42|-4.08|19|1kyra
abha||SA||18.22|42.51|211|2deq
abhar||IR||36.15|49.22|70|33wq
abhayapuri|Abhayāpuri|IN||26.32|90.69|16|rf73
abidjan||CI||5.35|-4.00|3677|1d5pe
abiko||JP||35.87|140.02|132|19aj0
abilene||US|TX|32.45|-99.73|122|2s343
abingdon||GB|ENG|51.67|-1.28|39|1kyr8
abington||US|MA|42.10|-70.95|16|2xmza
abinsk||RU||44.87|38.16|35|ciyh
abnub|Abnūb|EG||27.27|31.15|69|7s2l
abobo||CI||5.42|-4.02|900|1d5ox
abohar||IN||30.14|74.20|131|rf6z
aboisso||CI||5.47|-3.21|38|1d5oj
abomey||BJ||7.18|1.99|82|1fcp7
abomey calavi|Abomey-Calavi|BJ||6.45|2.36|386|1fcp6
abomsa||ET||9.98|39.98|15|7eqw
abony||HU||47.19|20.00|16|fhw6
abou el hassan|Abou el Hassan|DZ||36.42|1.20|24|1hrzb
abovyan||AM||40.27|44.63|36|d83m
abqaiq||SA||25.93|49.67|29|2asw
abrama||IN||20.86|72.91|21|6lyvx
abreu e lima|Abreu e Lima|BR||-7.91|-34.90|82|211xw
abreus||CU||22.28|-80.57|17|24ifh
abrisham|Abrīsham|IR||32.56|51.57|20|8z9i
abu|Ābu|IN||24.59|72.72|25|rf6s
abu al matamir|Abū al Maţāmīr|EG||30.91|30.17|41|7s02
abu arish|Abū ‘Arīsh|SA||16.97|42.83|49|2dcr
abu dhabi||AE||24.45|54.40|603|6a20|*
abu ghurayb|Abū Ghurayb|IQ||33.31|44.18|900|257x
abu jibeha||SD||11.46|31.23|22|85sl
abu kabir|Abū Kabīr|EG||30.73|31.67|101|7rp1
abu qurqas|Abū Qurqāş|EG||27.93|30.84|61|7rj9
abu road|Ābu Road|IN||24.48|72.78|50|rf6q
abu tij|Abū Tīj|EG||27.05|31.32|71|7rbo
abu zabad|Abū Zabad|SD||12.35|29.25|15|85h8
abucay||PH||14.73|120.53|36|114oy
abuja||NG||9.06|7.50|590|1efey|*
aburi||GH||5.85|-0.17|18|1dfev
abuyog||PH||10.75|125.01|16|114ns
abyek|Ābyek|IR||36.07|50.55|55|33q2
acacias|Acacías|CO||3.99|-73.76|41|273o1
acajete||MX||19.11|-97.95|21|23qge
acajutla||SV||13.59|-89.83|23|24w4q
acambaro|Acámbaro|MX||20.03|-100.72|58|2e5pv
acaponeta||MX||22.49|-105.36|19|2e5pn
acapulco de juarez|Acapulco de Juárez|MX||16.85|-99.91|673|23qfq
acarau|Acaraú|BR||-2.89|-40.12|28|211ww
acarigua||VE||9.55|-69.20|144|26889
acatlan de osorio|Acatlán de Osorio|MX||18.20|-98.05|16|23qf4
acatzingo||MX||18.98|-97.78|26|23qex
acayucan||MX||17.95|-94.91|51|23qeq
accra||GH||5.56|-0.20|1963|1dfeg|*
accrington||GB|ENG|53.75|-2.36|35|1kyqy
acerra||IT||40.94|14.37|54|1w8fp
achalpur||IN||21.26|77.51|111|rf6m
acharnes|Acharnés|GR||38.08|23.73|99|5ouo
acheng||CN||45.55|126.98|145|17p1z
acheres|Achères|FR||48.96|2.07|23|1t4oo
achern||DE||48.63|8.08|24|1rfpi
achhnera||IN||27.18|77.76|21|rf6e
achim||DE||53.01|9.03|30|1rfpd
achinsk||RU||56.27|90.50|118|wesl
achkhoy martan|Achkhoy-Martan|RU||43.19|45.28|17|ciui
aci castello||IT||37.56|15.15|18|1i4ww
aci catena||IT||37.61|15.14|25|1i4wv
acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica|IT||41.76|12.33|129|1w8fn
acireale||IT||37.61|15.17|49|1i4wu
acopiara||BR||-6.10|-39.45|25|211w7
acquaviva delle fonti|Acquaviva delle Fonti|IT||40.90|16.84|21|1w8ee
acqui terme||IT||44.68|8.47|18|1w8ea
acre||IL||32.93|35.08|46|6c6h
acton||GB|ENG|51.51|-0.28|54|1kyox
acton||US|MA|42.49|-71.43|21|2xn0f
actopan||MX||20.27|-98.94|29|23qdp
acu|Açu|BR||-5.58|-36.91|36|211w1
acworth||US|GA|34.07|-84.68|22|2hkle
ad damazin|Ad-Damazin|SD||11.79|34.36|186|85ce
ad dana|Ad Dānā|SY||36.21|36.77|22|3qgj
ad darbasiyah|Ad Darbāsīyah|SY||37.07|40.65|21|3nuv
ad dasmah||KW||29.36|48.00|18|64kg
ad dawadimi|Ad Dawādimī|SA||24.51|44.39|54|2d4l
ad dilam||SA||23.99|47.16|35|2d4a
ad dilinjat|Ad Dilinjāt|EG||30.83|30.54|40|7r6r
ad dindar||SD||13.20|34.17|15|85br
ad diwaniyah|Ad Dīwānīyah|IQ||31.99|44.93|319|24z6
ad douiem||SD||14.00|32.31|87|85b5
ad dujayl||IQ||33.85|44.23|26|24z3
ada||US|OK|34.77|-96.68|17|2p2o8
adam||OM||22.38|57.53|17|67bt
adamantina||BR||-21.69|-51.07|31|22fwl
adampur||IN||31.43|75.71|17|vcnh
adams morgan||US|DC|38.92|-77.04|16|2gohd
adamstown||PN||-25.07|-130.10|0|2ee4j|*
adana||TR||36.99|35.33|1249|6z1v
adapazari|Adapazarı|TR||40.78|30.40|287|g4wi
addanki||IN||15.81|79.97|29|rf5o
addiet canna||ET||11.27|37.48|23|7eh5
addis ababa||ET||9.02|38.75|2758|7e6r|*
addison||US|IL|41.93|-87.99|37|2wnoo
addison||US|TX|32.96|-96.83|16|2s39g
adeje||ES||28.12|-16.73|43|1i2bp
adelaide||AU|SA|-34.93|138.60|1225|18jex
adelaide hills||AU|SA|-34.91|138.71|60|4ciqs
adelanto||US|CA|34.58|-117.41|33|362sg
adelfia||IT||41.00|16.87|17|1w8ds
adelphi||US|MD|39.00|-76.97|15|2l65r
aden||YE||12.78|45.04|551|8wd1
adh dhayd||AE||25.29|55.88|25|6a1l
adh dhibiyah||SA||26.03|43.16|15|2d37
adiake|Adiaké|CI||5.29|-3.30|17|1d5mc
adigrat|Ādīgrat|ET||14.28|39.46|65|7ebh
adilabad|Ādilābād|IN||19.67|78.54|119|rf5c
adilcevaz||TR||38.80|42.73|53|6z14
adirampattinam||IN||10.34|79.38|28|re9o
adis zemen|Ādīs Zemen|ET||12.12|37.78|23|7e57
adiwerna||ID||-6.94|109.13|134|zelr
adiyaman|Adıyaman|TR||37.76|38.28|224|6z0y
adjud||RO||46.10|27.17|17|epu5
adjumani||UG||3.38|31.79|29|51pd
adler||RU||43.43|39.92|70|cisz
adliswil||CH|ZH|47.31|8.52|15|1l1wl
admiralteisky||RU||59.91|30.28|158|52agp
ado ekiti|Ado-Ekiti|NG||7.62|5.22|424|1ef3v
ado odo|Ado-Odo|NG||6.60|2.94|15|1ef38
adoni|Ādoni|IN||15.63|77.27|164|rf53
adra||ES||36.75|-3.02|24|1i2bi
adra||IN||23.50|86.68|22|rf52
adrano||IT||37.66|14.83|34|1i4w9
adrar||DZ||27.87|-0.29|44|1hrt9
adrian||US|MI|41.90|-84.04|21|2ytj7
adrogue|Adrogué|AR||-34.80|-58.38|28|620ug
adur|Adūr|IN||9.16|76.73|30|rf4r
adwick le street|Adwick le Street|GB|ENG|53.57|-1.18|19|1kynu
adzope|Adzopé|CI||6.11|-3.86|62|1d5jy
afak|‘Afak|IQ||32.06|45.25|22|24yi
affery||CI||6.32|-3.95|30|1d1iu
affton||US|MO|38.55|-90.33|20|2lre9
afgooye||SO||2.14|45.12|65|1erd
afif||SA||23.91|42.92|46|2d2i
afikpo||NG||5.89|7.94|72|1ef0a
afipskiy||RU||44.90|38.84|18|cipq
aflao||GH||6.12|1.19|67|1df2l
aflou||DZ||34.11|2.10|85|1hrr5
afogados da ingazeira|Afogados da Ingazeira|BR||-7.75|-37.64|25|211ua
afragola||IT||40.92|14.31|63|1w8db
afrin|‘Afrīn|SY||36.51|36.87|49|3qei
afsin|Afşin|TR||38.25|36.91|40|6z08
afula||IL||32.61|35.29|45|6c70
afyonkarahisar||TR||38.76|30.54|146|6z07
afzalgarh||IN||29.39|78.67|28|rf4b
afzalpur||IN||17.20|76.36|20|rf4a
agadez||NE||16.97|7.99|124|1ggyd
agadir||MA||30.42|-9.60|698|1iwlg
agar||IN||23.71|76.02|35|rf43
agaro|Āgaro|ET||7.85|36.65|28|7dxx
agartala||IN||23.84|91.28|203|rf3u
agawam||US|MA|42.07|-72.61|29|2xn2s
agbor||NG||6.25|6.19|68|1eesr
agboville||CI||5.93|-4.21|82|1d5hw
agdam|Ağdam|AZ||39.99|46.93|39|36ob
agdas|Ağdaş|AZ||40.65|47.47|24|cl82
agde||FR||43.31|3.48|23|1t4mm
agdzhabedy||AZ||40.05|47.46|35|cl88
agen||FR||44.20|0.62|34|1t4mi
ageoshimo||JP||35.97|139.61|219|13zle
aghajari||IR||30.70|49.83|22|33nc
aghsu||AZ||40.57|48.40|17|cl7l
agia paraskevi|Agía Paraskeví|GR||38.02|23.83|60|5nuq
agia varvara|Agía Varvára|GR||37.99|23.66|27|5nsf
agidel|Agidel’|RU||55.91|53.94|19|ae48
aginskoye||RU||51.10|114.53|17|17gvi
agioi anargyroi|Ágioi Anárgyroi|GR||38.03|23.72|34|4z5ib
agios dimitrios||GR||37.93|23.73|71|5noy
agios ioannis rentis||GR||37.96|23.67|16|51pv5
agnibilekrou|Agnibilékrou|CI||7.13|-3.20|43|1d5ho
agogo||GH||6.80|-1.08|32|1deyp
agoo||PH||16.08|120.10|29|114dz
agoura||US|CA|34.14|-118.74|21|362wn
agoura hills||US|CA|34.14|-118.77|21|362wp
agra||IN||27.18|78.02|1430|rf2z
agri|Ağrı|TR||39.72|43.05|92|6mxb
agrigento||IT||37.31|13.58|33|1i4w4
agrinio|Agrínio|GR||38.62|21.41|47|5owo
agropoli||IT||40.35|14.99|17|1w8c4
agryz||RU||56.52|52.99|19|cilr
agua dulce||MX||18.14|-94.15|36|23qad
agua preta|Água Preta|BR||-8.71|-35.53|16|211rj
agua prieta||MX||31.33|-109.55|77|2e5a4
aguachica||CO||8.31|-73.62|73|273kx
aguada de pasajeros|Aguada de Pasajeros|CU||22.39|-80.85|24|24ia2
aguadas||CO||5.61|-75.46|20|273jz
aguadilla||PR||18.43|-67.15|16|2psga
aguai|Aguaí|BR||-22.06|-46.98|28|22frd
aguas belas|Águas Belas|BR||-9.11|-37.12|23|211ra
aguas de lindoia|Águas de Lindóia|BR||-22.48|-46.63|19|22fol
aguas santas|Águas Santas|PT||41.21|-8.58|28|1msqw
aguas vermelhas|Águas Vermelhas|BR||-15.75|-41.46|16|22fo0
aguascalientes||MX||21.88|-102.28|722|2e59d
aguazul||CO||5.17|-72.55|16|273gs
agudos||BR||-22.47|-48.99|31|22fnd
aguilares||AR||-27.43|-65.61|32|2aveo
aguilares||SV||13.96|-89.19|21|24w2s
aguilas|Águilas|ES||37.41|-1.58|35|1i28t
aguimes|Agüimes|ES||27.91|-15.45|29|1i28l
agulu||NG||6.10|7.06|79|1eem4
agustin codazzi|Agustín Codazzi|CO||10.04|-73.24|51|29a7z
ahar||IR||38.48|47.07|94|33l4
ahaus||DE||52.08|7.01|38|1rfe7
ahfir||MA||34.95|-2.10|20|1iw6c
ahlat||TR||38.75|42.48|65|6yun
ahlen||DE||51.76|7.89|55|1rfcn
ahmadbayli|Əhmədbəyli|AZ||39.88|48.39|17|35gz
ahmadnagar||IN||19.09|74.74|367|rf24
ahmadpur||IN||18.71|76.94|40|rf23
ahmadpur east||PK||29.14|71.26|117|pe8d
ahmadpur sial||PK||30.68|71.74|25|t2ob
ahmedabad||IN||23.03|72.59|3720|rf29
ahraura||IN||25.02|83.03|25|rf1v
ahrensburg||DE||53.68|10.23|30|1rf8r
ahuachapan|Ahuachapán|SV||13.92|-89.84|34|24w2q
ahualulco de mercado|Ahualulco de Mercado|MX||20.70|-103.97|16|2e556
ahvaz||IR||31.32|48.68|841|33gg
ahwatukee foothills||US|AZ|33.34|-111.98|83|3b0aq
aibak|Aībak|AF||36.26|68.02|48|o66w
aichach||DE||48.46|11.13|21|1rf5r
aigaleo|Aigáleo|GR||37.98|23.68|70|5ovx
aigio|Aígio|GR||38.25|22.08|20|5ov0
aiken||US|SC|33.56|-81.72|31|2pxij
aileu||TL||-8.73|125.57|17|zejs
aimores|Aimorés|BR||-19.50|-41.06|19|22fmw
ain abid|’Aïn Abid|DZ||36.23|6.94|29|1hrf9
ain arnat|Aïn Arnat|DZ||36.19|5.31|35|1hrex
ain beida|Aïn Beïda|DZ||35.80|7.39|106|1hren
ain beni mathar|Aïn Beni Mathar|MA||34.01|-2.03|16|1iw0q
ain benian|’Aïn Benian|DZ||36.80|2.92|31|1hreb
ain bessem|Aïn Bessem|DZ||36.29|3.67|29|1hre4
ain defla|Aïn Defla|DZ||36.26|1.97|52|1hrd0
ain deheb|’Aïn Deheb|DZ||34.84|1.55|36|1hrcx
ain el bell|’Aïn el Bell|DZ||34.34|3.22|32|1hrbs
ain el berd|’Aïn el Berd|DZ||35.36|-0.51|17|1hrbo
ain el bya|Aïn el Bya|DZ||35.80|-0.30|37|1hrbi
ain el hadjel|‘Aïn el Hadjel|DZ||35.67|3.88|43|1hrb1
ain el hammam|’Aïn el Hammam|DZ||36.56|4.31|28|1hraw
ain el melh|’Aïn el Melh|DZ||34.84|4.16|40|1hraa
ain el turk|’Aïn el Turk|DZ||35.74|-0.77|45|1hr9z
ain fakroun|Aïn Fakroun|DZ||35.97|6.87|68|1hr9i
ain kercha|Aïn Kercha|DZ||35.92|6.70|32|1hr8b
ain merane|’Aïn Merane|DZ||36.16|0.97|34|1hr6y
ain oussera|Aïn Oussera|DZ||35.45|2.91|119|1hr5w
ain sefra|Aïn Sefra|DZ||32.75|-0.58|63|1hr53
ain smara|Aïn Smara|DZ||36.27|6.50|29|1hr4m
ain sukhna||EG||29.60|32.32|46|4h7ic
ain taya|Aïn Taya|DZ||36.79|3.29|22|1hr48
ain temouchent|Aïn Temouchent|DZ||35.30|-1.14|57|1hr3x
ain touta|Aïn Touta|DZ||35.38|5.90|72|1hr39
aioi||JP||34.80|134.47|32|13zjx
airdrie||CA|AB|51.30|-114.04|25|3i373
airdrie||GB|SCT|55.87|-3.98|37|1kyml
airoli||IN||19.15|73.00|100|4c0z3
aistala||IN||23.18|88.58|19|4cix8
aiud||RO||46.31|23.72|28|epry
aix en provence|Aix-en-Provence|FR||43.53|5.45|147|1t4eq
aix les bains|Aix-les-Bains|FR||45.69|5.91|28|1t4em
aizawl||IN||23.73|92.72|265|rf0y
aja|Ajā|EG||30.94|31.29|35|7r3a
ajab shir|‘Ajab Shīr|IR||37.48|45.89|30|33gb
ajaccio||FR||41.92|8.74|54|1t4e6
ajalpan||MX||18.38|-97.26|28|23q6e
ajaokuta||NG||7.56|6.65|15|1eeem
ajax||CA|ON|43.85|-79.03|90|3i395
ajdabiya||LY||30.76|20.23|134|1wrd
ajka||HU||47.10|17.56|31|1tiat
ajlun|‘Ajlūn|JO||32.33|35.75|126|5din
ajman city||AE||25.40|55.48|490|6a10
ajmer||IN||26.45|74.64|518|rf07
ajnala|Ajnāla|IN||31.84|74.76|20|rf06
ajodhya||IN||26.80|82.20|53|re6m
ajra||IN||16.12|74.21|16|rf02
akademicheskoe||RU||60.01|30.39|103|52agu
akalkot||IN||17.53|76.21|39|rezv
akaltara||IN||22.02|82.43|21|rezs
akashi||JP||34.66|135.01|297|13lwe
akbarabad|Akbarābād|IR||29.25|52.78|98|33fe
akbarpur||IN||26.38|79.95|19|rezj
akbarpur||IN||26.43|82.53|37|rezi
akbou||DZ||36.46|4.53|67|1hqwu
akcaabat|Akçaabat|TR||41.02|39.57|45|g4qb
akcakale|Akçakale|TR||36.71|38.95|32|6yq8
akcakoca|Akçakoca|TR||41.09|31.12|35|g4p4
akdagmadeni|Akdağmadeni|TR||39.66|35.88|23|6ylc
akersberga|Åkersberga|SE||59.48|18.30|33|1mgci
aketi||CD||2.74|23.78|35|4q3k
akhaltsikhe||GE||41.64|42.98|17|d778
akhisar||TR||38.92|27.84|85|6yje
akhmim|Akhmīm|EG||26.56|31.75|99|7r25
akhtubinsk||RU||48.28|46.17|45|cigm
akhtyrskiy||RU||44.85|38.30|19|cig9
aki||JP||33.50|133.90|20|13ze1
akim oda||GH||5.93|-0.99|61|1d81g
akita||JP||39.72|140.12|320|19ahy
akividu|Akivīdu|IN||16.58|81.38|40|rez7
akkarampalle||IN||13.65|79.42|20|4civp
akkol|Akkol’|KZ||53.30|69.60|17|wq31
aklera||IN||24.41|76.57|20|reyz
akola||IN||20.71|77.00|429|reyp
akonolinga||CM||3.77|12.25|17|1bx4w
akora||PK||34.00|72.13|23|pe5s
akot||IN||21.10|77.06|87|reye
akouda||TN||35.87|10.57|20|1h0vt
akoupe|Akoupé|CI||6.38|-3.89|36|1d5df
akron||US|OH|41.08|-81.52|198|32a9w
aksaray||TR||38.37|34.03|152|6yds
aksay||RU||47.26|39.87|39|cid5
aksehir|Akşehir|TR||38.36|31.42|64|6ydm
aksu||CN||41.18|80.28|340|wsak
aksu||KZ||52.04|76.93|45|wo5m
aktau||KZ||43.65|51.17|147|d35g
aktobe||KZ||50.28|57.21|262|d35f
aku||NG||6.71|7.32|74|1edye
akune||JP||32.02|130.20|25|13zcp
akure||NG||7.25|5.19|421|1edx5
akureyri||IS||65.68|-18.09|18|1kfui
akwanga||NG||8.91|8.41|16|1edw6
akwatia||GH||6.04|-0.81|24|1dehv
akyazi|Akyazı|TR||40.69|30.62|25|g4gw
al aaroui||MA||35.01|-3.01|36|1ihfh
al abyar|Al Abyār|LY||32.19|20.60|33|1wqn
al ahmadi|Al Aḩmadī|KW||29.08|48.08|637|64jz
al ain city||AE||24.19|55.76|55|6a0h
al ajaylat||LY||32.76|12.38|131|1bkqd
al amarah|Al ‘Amārah|IQ||31.84|47.14|323|24uw
al arish|Arish|EG||31.13|33.80|129|7qyy
al ayyat|Al ‘Ayyāţ|EG||29.62|31.26|35|7qxj
al ayzariyah|Al ‘Ayzarīyah|PS||31.77|35.27|17|63zr
al aziziyah|Al ‘Azīzīyah|IQ||32.91|45.06|45|24t8
al bab|Al Bāb|SY||36.37|37.52|131|3q9u
al badari|Al Badārī|EG||26.99|31.42|44|7qx2
al bahah||SA||20.01|41.47|88|2cu9
al bajur|Al Bājūr|EG||30.43|31.04|37|7qwh
al balyana|Al Balyanā|EG||26.24|32.00|49|7qvv
al basrah al qadimah|Al Başrah al Qadīmah|IQ||30.50|47.82|2015|8bnh
al battaliyah|Al Baţţālīyah|SA||25.43|49.63|17|2ct7
al bawiti|Al Bawīţī|EG||28.35|28.87|20|7quq
al bayda|Al Bayḑā’|LY||32.76|21.76|75|1wpr
al bayda||YE||13.99|45.57|38|1plo
al birah|Al Bīrah|PS||31.91|35.22|38|63zo
al bukayriyah|Al Bukayrīyah|SA||26.14|43.66|25|2cs6
al burayj||PS||31.44|34.40|35|60y1
al buraymi|Al Buraymī|OM||24.25|55.79|74|678l
al fahahil|Al Faḩāḩīl|KW||29.08|48.13|68|64j7
al fallujah|Al Fallūjah|IQ||33.35|43.79|190|24qm
al farwaniyah|Al Farwānīyah|KW||29.28|47.96|87|64jb
al fashn||EG||28.82|30.90|64|7qsx
al faw|Al Fāw|IQ||29.97|48.47|105|24qe
al fayyum|Al Fayyūm|EG||29.31|30.84|306|7qso
al fintas|Al Finţās|KW||29.17|48.12|23|64j8
al fqih ben calah|Al Fqih Ben Çalah|MA||32.50|-6.69|84|1imou
al fujairah city||AE||25.12|56.34|87|69zi
al hamdaniya|Al-Hamdaniya|IQ||36.27|43.38|50|1zbi
al hamul|Al Ḩāmūl|EG||31.31|31.15|46|7qpp
al harak|Al Ḩarāk|SY||32.75|36.31|24|3q4b
al hasaheisa||SD||14.75|33.30|29|84rn
al hasakah|Al Ḩasakah|SY||36.50|40.75|82|3q43
al hawamidiyah|Al Ḩawāmidīyah|EG||29.90|31.25|107|7qor
al hawatah|Al Ḩawātah|SD||13.42|34.63|25|84rc
al hayy|Al Ḩayy|IQ||32.17|46.04|78|24nq
al hazm|Al Ḩazm|YE||16.16|44.78|18|1pb3
al hilaliyya|Al Hilāliyya|SD||14.94|33.23|17|84r2
al hillah|Al Ḩillah|IQ||32.46|44.42|290|24nn
al hindiyah|Al Hindīyah|IQ||32.55|44.23|57|24nk
al hoceima|Al Hoceïma|MA||35.25|-3.94|396|1iu6p
al hudaydah|Al Ḩudaydah|YE||14.80|42.95|618|1p9z
al hufuf|Al Hufūf|SA||25.36|49.59|293|2cjn
al ibrahimiyah|Al Ibrāhīmīyah|EG||30.72|31.56|35|7qmn
al jadid|Al Jadīd|LY||27.05|14.40|126|1bkxk
al jahra|Al Jahrā’|KW||29.34|47.66|24|64iv
al jammaliyah|Al Jammālīyah|EG||31.18|31.86|68|7qkl
al jawf||LY||24.20|23.29|17|1wn6
al jubayhah||JO||32.01|35.90|47|5de5
al jubayl||SA||27.02|49.62|237|2cfv
al jumum|Al Jumūm|SA||21.62|39.70|22|2cfd
al khaburah|Al Khābūrah|OM||23.97|57.09|50|675b
al khafji|Al Khafjī|SA||28.44|48.49|55|2cec
al khankah|Al Khānkah|EG||30.21|31.37|62|7qhs
al kharijah|Al Khārijah|EG||25.45|30.55|68|7qhn
al kharj||SA||24.16|47.33|425|2cdl
al khawr||QA||25.68|51.51|19|67qi
al khums||LY||32.65|14.26|202|1bkw1
al kiswah||SY||33.36|36.24|24|3py6
al kut|Al Kūt|IQ||32.51|45.82|315|24hn
al mahallah al kubra|Al Maḩallah al Kubrá|EG||30.97|31.17|431|7qf1
al mahbulah|Al Mahbūlah|KW||29.14|48.13|18|64ie
al manaqil|Al Manāqil|SD||14.25|32.99|128|84jx
al manqaf||KW||29.10|48.13|39|64ia
al manshah|Al Manshāh|EG||26.48|31.80|61|7qdh
al mansurah|Al Manşūrah|EG||31.04|31.38|420|7qd5
al manzalah||EG||31.16|31.94|67|7qcy
al marj||LY||32.49|20.83|85|1wlj
al marsa|Al Marsá|TN||36.88|10.32|66|1h0lg
al matariyah|Al Maţarīyah|EG||31.18|32.03|99|7qbw
al mawsil al jadidah|Al Mawşil al Jadīdah|IQ||36.33|43.11|2066|24fz
al mayadin|Al Mayādīn|SY||35.02|40.45|55|3puw
al mijlad||SD||11.03|27.73|20|84im
al minya|Al Minyā|EG||28.09|30.76|227|7qb2
al miqdadiyah|Al Miqdādīyah|IQ||33.98|44.94|51|24fq
al mishkhab|Al Mishkhāb|IQ||31.80|44.49|23|24fo
al mithnab||SA||25.86|44.22|61|2c7f
al mubarraz||SA||25.41|49.59|291|2c6l
al muharraq||BH||26.26|50.61|97|680s
al munayzilah||SA||25.38|49.67|16|2c5f
al musayyib||IQ||32.78|44.29|43|24f3
al qadarif||SD||14.03|35.38|364|84hi
al qanatir al khayriyah|Al Qanāţir al Khayrīyah|EG||30.19|31.14|56|7q93
al qanayat|Al Qanāyāt|EG||30.62|31.46|43|7q90
al qararah|Al Qarārah|PS||31.37|34.34|20|45cft
al qaryatayn||SY||34.23|37.24|32|3prl
al qatif|Al Qaţīf|SA||26.57|50.01|98|2c1r
al qitena|Al Qiţena|SD||14.86|32.37|18|84g6
al qubbah||LY||32.76|22.24|25|1wjn
al qunaytirah|Al Qunayţirah|SY||33.13|35.82|36|3pqu
al qurayn||EG||30.62|31.74|62|7q72
al qusayr|Al Quşayr|EG||26.11|34.28|25|7q6r
al qusayr|Al Quşayr|SY||34.51|36.58|41|3pqi
al qusiyah|Al Qūşīyah|EG||27.44|30.82|68|7q6m
al qutayfah|Al Quţayfah|SY||33.74|36.60|16|3pq8
al shamkhah city||AE||24.39|54.71|62|767ug
al ula|Al-Ula|SA||26.61|37.92|32|2bzd
al wajh||SA||26.25|36.45|27|2bxh
al wakrah||QA||25.17|51.60|26|67p7
al wasitah|Al Wāsiţah|EG||29.34|31.21|37|7q4w
al yamun|Al Yāmūn|PS||32.49|35.23|16|63wn
alabaster||US|AL|33.24|-86.82|33|2vio2
alabel||PH||6.10|125.29|43|11480
alaca||TR||40.17|34.84|27|g4gm
alafaya||US|FL|28.56|-81.21|78|3rq53
alaghsas||NE||17.02|8.02|89|1ggua
alagir||RU||43.04|44.22|20|h6vy
alagoa grande||BR||-7.16|-35.63|16|211pg
alagoinhas||BR||-12.14|-38.42|123|22flq
alajuela||CR||10.02|-84.21|47|25p17
alamar||CU||23.16|-82.28|100|24i56
alameda||US|CA|37.77|-122.26|79|3631t
alaminos||PH||14.06|121.25|31|1146e
alamo||US|TX|26.18|-98.12|19|2s3ga
alamo|Álamo|MX||20.91|-97.68|25|23q5v
alamogordo||US|NM|32.90|-105.96|31|38wtf
aland||IN||17.56|76.57|39|rexo
alandi||IN||18.68|73.90|21|rexm
alandur||IN||13.00|80.21|154|rexk
alangayam|Alangāyam|IN||12.62|78.75|17|rexh
alangulam|Ālangulam|IN||8.86|77.50|29|rexe
alanya||TR||36.54|32.00|113|6y5a
alapayevsk||RU||57.85|61.70|44|wemq
alapli|Alaplı|TR||41.18|31.39|21|g4e0
alappuzha||IN||9.49|76.33|177|revd
alaquas|Alaquàs|ES||39.46|-0.46|30|1i27t
alarobia||MG||-18.97|47.73|16|n8zo
alasehir|Alaşehir|TR||38.35|28.52|48|6y4s
alatyr|Alatyr’|RU||54.84|46.58|42|ci6l
alba||IT||44.70|8.03|25|1w8as
alba iulia||RO||46.07|23.58|66|eprm
albacete||ES||38.99|-1.86|170|1i26q
albal||ES||39.40|-0.42|15|1i26i
albano laziale||IT||41.73|12.66|27|1w8ak
albany||AU|WA|-35.03|117.88|34|18jd7
albany||US|CA|37.89|-122.30|20|3634y
albany||US|GA|31.58|-84.16|75|2hks8
albany||US|NY|42.65|-73.76|98|31ggi
albany||US|OR|44.64|-123.11|52|3eeg4
albardon|Albardón|AR||-31.44|-68.53|20|2avcp
albemarle||US|NC|35.35|-80.20|16|2nff3
albenga||IT||44.05|8.22|17|1w8a7
albert lea||US|MN|43.65|-93.37|18|2zie0
alberton||ZA||-26.27|28.12|122|lxox
albertslund||DK||55.66|12.36|30|1k9e2
albertville||FR||45.67|6.39|19|1t4ca
albertville||US|AL|34.27|-86.21|21|2viov
albi||FR||43.93|2.15|52|1t4c5
albignasego||IT||45.35|11.87|16|1w89j
alblasserdam||NL||51.87|4.66|18|1n5kb
albolote||ES||37.23|-3.66|17|1i25c
alborada jaltenco||MX||19.66|-99.07|15|59uyz
alboraya||ES||39.50|-0.35|22|1i257
albstadt||DE||48.22|9.03|47|1rev7
albu kamal|Ālbū Kamāl|SY||34.45|40.92|58|3qls
albufeira||PT||37.09|-8.25|16|1cp9a
albuquerque||US|NM|35.08|-106.65|559|38wvr
alcabideche||PT||38.73|-9.41|33|1cp93
alcala de guadaira|Alcalá de Guadaira|ES||37.34|-5.84|70|1i245
alcala de henares|Alcalá de Henares|ES||40.48|-3.36|205|1v3lk
alcala la real|Alcalá la Real|ES||37.46|-3.92|23|1i240
alcalde diaz|Alcalde Díaz|PA||9.12|-79.56|20|27mgk
alcamo||IT||37.98|12.96|44|1i4vv
alcaniz|Alcañiz|ES||41.05|-0.13|16|1v3la
alcantarilla||ES||37.97|-1.22|41|1i23s
alcazar de san juan|Alcázar de San Juan|ES||39.39|-3.21|31|1i237
alchevsk|Alchevs’k|UA||48.47|38.82|116|fapg
alcobaca|Alcobaça|PT||39.55|-8.98|16|1cp77
alcobendas||ES||40.55|-3.64|108|1v3kn
alcorcon|Alcorcón|ES||40.35|-3.82|168|1v3k4
alcoy||ES||38.71|-0.47|62|1i22a
alcudia|Alcúdia|ES||39.85|3.12|19|1i223
aldaia||ES||39.47|-0.46|30|1i21p
aldama||MX||28.84|-105.91|19|2e4y7
aldan||RU||58.61|125.40|24|17gsg
alderetes||AR||-26.82|-65.13|38|2avb3
aldershot||GB|ENG|51.25|-0.76|61|1kykk
aldine||US|TX|29.93|-95.38|16|2s3ia
aldridge||GB|ENG|52.61|-1.92|16|1kyk8
aleg||MR||17.05|-13.91|15|1f1p7
alegre||BR||-20.76|-41.53|20|22fiy
alegrete||BR||-29.78|-55.79|87|22fi6
aleksandrov||RU||56.40|38.71|64|ci46
aleksandrovsk||RU||59.16|57.57|15|chvl
aleksandrovskoye||RU||44.71|43.00|28|chu9
aleksandrow lodzki|Aleksandrów Łódzki|PL||51.82|19.30|20|1uj5w
alekseyevka||RU||50.63|38.69|40|cht8
aleksin||RU||54.51|37.07|67|chni
alem paraiba|Além Paraíba|BR||-21.89|-42.70|34|22fhd
alencon|Alençon|FR||48.43|0.09|31|1t4ba
alenquer||BR||-1.94|-54.74|26|211m4
aleppo||SY||36.20|37.16|1602|3n7z
ales|Alès|FR||44.12|4.08|42|1t4b4
aleshtar||IR||33.86|48.26|28|33bh
alessandria||IT||44.91|8.61|64|1w88z
alesund|Ålesund|NO||62.47|6.15|44|1vsw0
alexandria||EG||31.20|29.92|3812|7qle
alexandria||RO||43.98|25.33|49|eppi
alexandria||US|LA|31.31|-92.45|48|2kh4m
alexandria||US|VA|38.80|-77.05|154|2tokb
alexandroupoli||GR||40.85|25.88|53|fsm8
aleysk||RU||52.49|82.78|28|wehz
alfafar||ES||39.42|-0.38|21|1i215
alfeld||DE||51.98|9.82|19|1reth
alfena||PT||41.24|-8.52|15|1msl3
alfenas||BR||-21.43|-45.95|71|22fh7
alfortville||FR||48.81|2.42|37|1t4at
alfragide||PT||38.73|-9.22|17|44jc9
alfreton||GB|ENG|53.10|-1.38|23|1kyjo
alfter||DE||50.73|7.02|22|1ret0
algeciras||ES||36.13|-5.45|116|1i1zx
algemesi|Algemesí|ES||39.19|-0.44|28|1i1zw
alges|Algés|PT||38.70|-9.23|19|1cp2p
algete||ES||40.60|-3.50|20|1v3f3
alghero||IT||40.56|8.32|34|1w88k
algiers||DZ||36.73|3.09|1978|1hqs8|*
algonquin||US|IL|42.17|-88.29|31|2wnt2
algueirao|Algueirão|PT||38.80|-9.34|66|1cp2h
alhama de murcia|Alhama de Murcia|ES||37.85|-1.43|20|1i1zc
alhambra||US|AZ|33.50|-112.13|128|3az9v
alhambra||US|CA|34.10|-118.13|86|363as
alhaurin de la torre|Alhaurín de la Torre|ES||36.66|-4.56|35|1i1z6
alhaurin el grande|Alhaurín el Grande|ES||36.64|-4.69|23|1i1z5
ali al gharbi|‘Alī al Gharbī|IQ||32.46|46.69|20|24mi
ali sabieh|'Ali Sabieh|DJ||11.16|42.71|55|4ttw
aliaga|Aliağa|TR||38.80|26.97|45|6y2y
aliaga||PH||15.50|120.84|34|11420
alibag|Alībāg|IN||18.65|72.88|21|rewj
alicante||ES||38.35|-0.48|335|1i1yy
alice||US|TX|27.75|-98.07|19|2s3kq
alice springs||AU|NT|-23.70|133.88|25|18jbb
alicia||PH||16.78|121.70|25|1140u
alief||US|TX|29.71|-95.60|99|2s3l5
aliganj|Alīganj|IN||27.49|79.17|27|rewf
aligarh|Alīgarh|IN||27.88|78.07|753|rew9
aligudarz|Alīgūdarz|IR||33.40|49.69|91|331t
alimos|Álimos|GR||37.91|23.72|42|5lv2
alingsas|Alingsås|SE||57.93|12.53|26|1mfz8
alipur|Alīpur|IN||28.80|77.13|21|revx
alipur||PK||29.38|70.91|34|pe33
alipur duar|Alīpur Duār|IN||26.48|89.52|65|revv
aliso viejo||US|CA|33.57|-117.73|50|363dn
aliwal north||ZA||-30.69|26.71|44|lxl9
aljaraque||ES||37.27|-7.02|18|1i1yk
alkmaar||NL||52.63|4.75|95|1n5jv
allada||BJ||6.67|2.15|20|1fchf
allahabad|Allahābād|IN||25.44|81.84|1073|revm
allanridge||ZA||-27.75|26.64|32|lxkn
allapattah||US|FL|25.81|-80.22|54|2gux9
allauch||FR||43.34|5.48|21|1t49b
allen||AR||-38.98|-67.83|26|2av7m
allen||US|TX|33.10|-96.67|98|2s3mk
allen park||US|MI|42.26|-83.21|27|2ytow
allendale||US|MI|42.97|-85.95|18|2ytp9
allende||MX||18.16|-94.39|24|23q4g
allende||MX||28.34|-100.85|21|2e4w9
allentown||US|PA|40.61|-75.49|120|32zgv
alliance||US|OH|40.92|-81.11|22|32adj
allison park||US|PA|40.56|-79.96|22|32zhx
alliston||CA|ON|44.15|-79.87|19|3i45v
alloa||GB|SCT|56.12|-3.79|20|1kyin
allschwil||CH|BL|47.55|7.54|18|1l1v6
alma||CA|QC|48.55|-71.65|30|3i46r
almada||PT||38.68|-9.16|34|1cp21
almansa||ES||38.87|-1.10|26|1i1xf
almassora||ES||39.95|-0.06|25|1i1x1
almaty||KZ||43.26|76.93|2001|wprk
almeirim||BR||-1.52|-52.58|20|211jz
almelo||NL||52.36|6.66|73|1n5jj
almenara||BR||-16.18|-40.69|29|22few
almendralejo||ES||38.68|-6.41|34|1i1wl
almere stad||NL||52.37|5.21|176|1n5jb
almeria|Almería|ES||36.84|-2.46|189|1i1we
almetyevsk|Al’met’yevsk|RU||54.90|52.32|140|cheo
almirante tamandare|Almirante Tamandaré|BR||-25.32|-49.31|89|22feu
almonte||ES||37.26|-6.52|22|1i1vl
almora||IN||29.60|79.66|32|rev2
almoradi|Almoradí|ES||38.11|-0.79|19|1i1vj
almunecar|Almuñécar|ES||36.73|-3.69|28|1i1vb
alnavar|Alnāvar|IN||15.43|74.74|17|rev1
alofi||NU||-19.05|-169.92|1|2eif0|*
aloha||US|OR|45.49|-122.87|49|3eepn
along||IN||28.17|94.80|18|reux
alor gajah||MY||2.38|102.21|20|116jd
alor setar||MY||6.12|100.36|217|117qt
alot||IN||23.76|75.56|23|reus
alotenango||GT||14.49|-90.80|17|255m4
alpharetta||US|GA|34.08|-84.29|64|2hkza
alphen aan den rijn|Alphen aan den Rijn|NL||52.13|4.66|70|1n5j7
alpignano||IT||45.09|7.52|17|1w85v
alquizar|Alquízar|CU||22.81|-82.58|15|24hyo
alsdorf||DE||50.88|6.16|46|1reil
alsfeld||DE||50.75|9.27|18|1rei8
alsip||US|IL|41.67|-87.74|19|2wnwn
alta gracia||AR||-31.65|-64.43|40|2av5f
altadena||US|CA|34.19|-118.13|43|363np
altagracia de orituco|Altagracia de Orituco|VE||9.86|-66.38|40|267wg
altai||MN||46.37|96.26|16|wi21
altamira||BR||-3.20|-52.21|71|211je
altamira||MX||22.39|-97.94|60|23q31
altamont||US|OR|42.21|-121.74|19|3eer1
altamonte springs||US|FL|28.66|-81.37|43|2gv11
altamura||IT||40.83|16.55|68|1w85m
altay||CN||47.85|88.13|139|wsab
altdorf||DE||49.39|11.36|15|1refc
altea||ES||38.60|-0.05|24|1i1u4
altena||DE||51.29|7.67|21|1rebi
altenburg||DE||50.99|12.44|39|1re8d
altepexi||MX||18.37|-97.30|18|23q2l
alto barinas||VE||8.59|-70.23|284|22ra7
alto lucero||MX||20.95|-97.44|15|29z14
alton||GB|ENG|51.15|-0.97|17|1kygw
alton||US|IL|38.89|-90.18|27|2ipyf
alton||US|TX|26.29|-98.31|16|2s3tn
altona||DE||53.55|9.93|250|1qedc
altoona||US|IA|41.64|-93.46|17|2vvs5
altoona||US|PA|40.52|-78.39|45|32zir
altos||BR||-5.04|-42.46|29|211h1
altotonga||MX||19.77|-97.25|20|23q21
altrincham||GB|ENG|53.39|-2.35|42|1kygq
altus||US|OK|34.64|-99.33|19|2p2to
alushta||UA||44.68|34.41|30|fajt
aluva||IN||10.11|76.35|24|4c0z4
alvalade||PT||38.75|-9.14|32|44jci
alvand||IR||36.19|50.06|90|85m
alvand||IR||36.32|49.17|75|32x0
alvarado||MX||18.77|-95.76|23|23q1w
alvares machado|Álvares Machado|BR||-22.08|-51.47|22|22fc1
alvaro obregon|Álvaro Obregón|MX||19.36|-99.20|727|23bxj
alvin||US|TX|29.42|-95.24|26|2s3uo
alwar||IN||27.56|76.63|283|reua
alwaye||IN||10.11|76.35|24|reu5
alytus||LT||54.40|24.04|71|cvss
alzenau in unterfranken|Alzenau in Unterfranken|DE||50.09|9.06|19|1rdez
alzey||DE||49.75|8.12|18|1rdeu
alzira||ES||39.15|-0.43|45|1i235
am timan||TD||11.03|20.28|29|59ay
amadeo||PH||14.17|120.92|17|113t8
amadora||PT||38.75|-9.23|179|1cows
amagasaki||JP||34.72|135.42|442|13zcb
amagi||JP||33.42|130.65|42|13zbz
amahai||ID||-3.34|128.92|48|zedj
amaigbo||NG||5.79|7.84|127|1edgp
amalapuram|Amalāpuram|IN||16.58|82.01|53|retz
amaliada|Amaliáda|GR||37.80|21.35|17|5oo4
amalner||IN||21.04|75.06|97|retv
aman garh||PK||34.01|71.93|26|pe0p
amancio||CU||20.82|-77.58|42|24hvk
amaraji||BR||-8.38|-35.45|17|211fy
amargosa||BR||-13.03|-39.60|23|22faq
amarillo||US|TX|35.22|-101.83|199|3a8cp
amarnath|Amarnāth|IN||19.20|73.17|218|ret3
amarpatan|Amarpātan|IN||24.31|80.98|17|resz
amarpur||IN||25.04|86.90|23|resv
amasya||TR||40.65|35.83|83|g49b
amatitlan|Amatitlán|GT||14.48|-90.63|72|255kn
ambad||IN||19.61|75.79|30|res7
ambah|Ambāh|IN||26.70|78.23|41|res4
ambajogai|Ambājogāi|IN||18.73|76.39|74|rery
ambala|Ambāla|IN||30.36|76.80|147|rerw
ambalangoda||LK||6.24|80.05|20|qtpy
ambalavao||MG||-21.83|46.93|28|n8e8
ambanja||MG||-13.67|48.45|31|n87g
ambarakaraka||MG||-13.50|48.87|16|n864
ambarawa||ID||-7.26|110.40|84|zecj
ambasamudram||IN||8.71|77.45|32|rerd
ambato||EC||-1.25|-78.62|154|26glt
ambato boeny||MG||-16.47|46.72|23|n7uh
ambatofinandrahana||MG||-20.55|46.80|26|n7tz
ambatolampy||MG||-19.38|47.42|28|n7n4
ambatondrazaka||MG||-17.83|48.42|43|n7db
ambattur|Ambattūr|IN||13.10|80.16|341|rerc
amberg||DE||49.44|11.86|45|1rddc
ambikapur|Ambikāpur|IN||23.12|83.20|73|reqz
ambilobe||MG||-13.20|49.05|56|n72b
amboanjo||MG||-22.00|47.85|17|n6rr
amboasary||MG||-25.03|46.38|36|n6pq
ambohitrolomahitsy||MG||-18.70|47.68|17|n55t
ambon||ID||-3.70|128.18|356|zebv
ambositra||MG||-20.53|47.24|30|n4mo
ambovombe||MG||-25.18|46.09|67|n4lk
ambur||IN||12.79|78.72|110|reqn
ameca||MX||20.55|-104.05|36|2e4ra
amecameca||MX||19.12|-98.77|32|23q03
american canyon||US|CA|38.17|-122.26|21|363se
american fork||US|UT|40.38|-111.80|28|3h9c0
americana||BR||-22.74|-47.33|196|22f9z
americo brasiliense|Américo Brasiliense|BR||-21.72|-48.10|34|22f9u
americus||US|GA|32.07|-84.23|16|2hl1v
amersfoort||NL||52.16|5.39|140|1n5hp
amersham||GB|ENG|51.67|-0.62|22|1kyfg
amersham on the hill|Amersham on the Hill|GB|ENG|51.67|-0.61|18|3zehs
ames|Amés|ES||42.90|-8.66|27|1v38r
ames||US|IA|42.03|-93.62|65|2vvua
amesbury||US|MA|42.86|-70.93|18|2xn8s
amet||IN||25.31|73.93|17|reqg
amherst||US|MA|42.37|-72.52|40|2xn9a
amherst||US|NY|42.98|-78.80|122|31gop
amherst center||US|MA|42.38|-72.52|19|2xn9b
ami||JP||36.03|140.20|48|19ahn
amiens||FR||49.90|2.30|143|1t40u
amirdzhan||AZ||40.43|49.98|27|cl4t
amizour||DZ||36.64|4.90|26|1hqjl
amla||IN||21.92|78.13|30|repj
amlagora|Āmlāgora|IN||22.85|87.34|19|repi
amlapura||ID||-8.45|115.62|32|z6fp
amlapura city|Amlapura city|ID||-8.45|115.61|32|73hhp
amli|Āmli|IN||20.28|73.02|33|repc
amman||JO||31.96|35.95|1276|5d8p|*
ammanford||GB|WLS|51.79|-3.99|24|1kyf5
ammi moussa||DZ||35.87|1.11|23|1hqj7
amnat charoen||TH||15.86|104.63|35|yqtg
amod||IN||21.99|72.87|19|reom
amol|Āmol|IR||36.47|52.35|199|32r2
amora||PT||38.63|-9.12|53|1cou8
amorebieta||ES||43.22|-2.73|18|1v389
amos||CA|QC|48.57|-78.12|18|3i4ks
amozoc de mota|Amozoc de Mota|MX||19.05|-98.05|77|23pzl
ampahana||MG||-14.75|50.22|25|n4ja
ampang||MY||3.15|101.77|126|116v4
ampanihy||MG||-24.69|44.75|26|n47t
ampara||LK||7.30|81.68|18|qtmr
amparafaravola||MG||-17.59|48.22|52|n44u
amparo||BR||-22.70|-46.76|41|22f93
ampasimanolotra||MG||-18.82|49.07|21|n3x7
amphoe sikhiu||TH||14.90|101.71|29|15r3j
ampliacion san mateo colonia solidaridad|Ampliación San Mateo (Colonia Solidaridad)|MX||19.62|-99.15|16|59uyu
amposta||ES||40.71|0.58|21|1v383
ampthill||GB|ENG|52.03|-0.50|20|1kyex
amran|‘Amrān|YE||15.66|43.94|91|1oik
amravati|Amrāvati|IN||20.93|77.75|604|reny
amreli||IN||21.60|71.21|100|renv
amritsar||IN||31.62|74.88|1092|renq
amroha||IN||28.90|78.47|176|reno
amroli||IN||21.25|72.84|17|renn
amstelveen||NL||52.30|4.86|80|1n5h2
amsterdam||NL||52.37|4.89|742|1n5gy|*
amsterdam||US|NY|42.94|-74.19|18|31gpc
amstetten||AT||48.12|14.87|16|1nn17
amta|Āmta|IN||22.58|88.01|17|renj
amudalavalasa|Amudālavalasa|IN||18.41|83.90|39|rene
amuntai||ID||-2.42|115.25|56|ze9x
amursk||RU||50.24|136.88|47|17gmd
amvrosiyivka||UA||47.79|38.48|21|fajk
an muileann gcearr|An Muileann gCearr|IE||53.52|-7.34|17|1rhrt
an nabk||SY||34.02|36.73|49|3pmx
an nimas|An Nimāş|SA||19.15|42.12|24|2bt5
an nuhud|An Nuhūd|SD||12.70|28.43|108|847f
an nusayrat|An Nuşayrāt|PS||31.45|34.39|36|60wl
anaco||VE||9.43|-64.46|118|22q0u
anacortes||US|WA|48.51|-122.61|16|3g08p
anah|‘Anah|IQ||34.37|41.98|27|4107d
anaheim||US|CA|33.84|-117.91|351|363vm
anahuac|Anáhuac|MX||27.24|-100.13|17|2e10e
anaime||CO||4.40|-75.44|26|2736o
anak||KP||38.51|125.49|20|14ade
anakapalle|Anakāpalle|IN||17.69|83.00|84|ren4
anamalais||IN||10.58|76.93|16|ren8
anamur||TR||36.08|32.84|57|6xv8
anan||JP||33.92|134.65|55|13za5
anand||IN||22.55|72.96|138|ren1
anandpur||IN||31.24|76.50|15|rems
ananindeua||BR||-1.37|-48.37|434|211dh
anantapur||IN||14.68|77.61|240|remo
anantnag||IN||33.73|75.15|80|remj
anapa||RU||44.89|37.32|54|ch7q
anapolis|Anápolis|BR||-16.33|-48.95|320|22f8f
anastacio|Anastácio|BR||-20.48|-55.81|19|22f8c
anat al qadimah|‘Anat al Qadīmah|IQ||34.47|41.94|20|24at
anatuya|Añatuya|AR||-28.46|-62.83|20|2auwg
anbu||CN||23.45|116.68|163|12yv8
anbyon up|Anbyŏn-ŭp|KP||39.04|127.52|32|14ad4
ancaster||CA|ON|43.22|-79.99|33|4xl3g
anchau||NG||10.96|8.39|16|1ed8f
anchorage||US|AK|61.22|-149.90|299|3i0ko
ancon|Ancón|PA||8.96|-79.55|21|27mb2
ancona||IT||43.59|13.50|90|1w835
ancud||CL||-41.87|-73.82|28|2bl0v
anda||CN||46.40|125.31|181|17p16
andahuaylas||PE||-13.66|-73.39|17|2cm3g
andalucia|Andalucía|CO||4.17|-76.17|17|2735d
andapa||MG||-14.65|49.65|21|n2li
andenne||BE||50.49|5.10|24|1o2ys
andernach||DE||50.43|7.40|30|1rd0u
anderson||US|IN|40.11|-85.68|55|2xefs
anderson||US|SC|34.50|-82.65|27|2pxoy
andes||CO||5.66|-75.88|16|27357
andijon||UZ||40.78|72.34|318|wgnw
andilamena||MG||-17.01|48.57|20|n2ea
andippatti|Āndippatti|IN||10.00|77.62|24|reld
andkhoy|Andkhōy|AF||36.95|65.12|29|omb6
andol||IN||17.81|78.08|25|rel9
andong||KR||36.57|128.72|129|13l56
andorra la vella|Andorra la Vella|AD||42.51|1.52|20|1t6vv|*
andover||GB|ENG|51.21|-1.49|42|1kyek
andover||US|MN|45.23|-93.29|32|2zinq
andradas||BR||-22.07|-46.57|27|22f7i
andradina||BR||-20.90|-51.38|52|22f7c
andreyevskoye||RU||55.55|37.93|20|ch0o
andria||IT||41.23|16.30|98|1w82o
andrychow|Andrychów|PL||49.85|19.34|22|1uj5f
andujar|Andújar|ES||38.04|-4.05|39|1i1sa
aneho|Aného|TG||6.23|1.59|48|1er5i
anekal||IN||12.71|77.70|37|rekx
angamali|Angamāli|IN||10.19|76.39|34|rekq
angarsk||RU||52.54|103.89|243|17gk3
angat||PH||14.93|121.03|41|113gd
angeles city||PH||15.15|120.58|299|113g1
angelholm|Ängelholm|SE||56.24|12.86|23|1mfbh
angermunde|Angermünde|DE||53.01|14.00|15|1rcxp
angers||FR||47.47|-0.55|168|1t3vc
anglet||FR||43.49|-1.52|41|1t3u4
angleton||US|TX|29.17|-95.43|19|2s42a
angol||CL||-37.80|-72.72|45|2bkz1
angono||PH||14.53|121.15|87|113fd
angouleme|Angoulême|FR||45.65|0.15|49|1t3tq
angra dos reis|Angra dos Reis|BR||-23.01|-44.32|154|22f5d
angren||UZ||41.02|70.14|127|wgnp
angri||IT||40.74|14.57|32|1w82f
angul||IN||20.84|85.10|44|rekh
anicuns||BR||-16.46|-49.96|16|22f4a
anjad||IN||22.04|75.06|24|rekc
anjangaon||IN||21.17|77.31|55|rek4
anjar|Anjār|IN||23.11|70.03|67|rejx
anjarah|‘Anjarah|JO||32.31|35.75|18|5d84
anjiang||CN||27.32|110.10|55|12ytf
anjo|Anjō|JP||34.96|137.08|178|13z9q
anjozorobe||MG||-18.40|47.87|19|n0ay
anju||KP||39.62|125.66|50|14abh
ankang||CN||32.68|109.02|133|12cg9
ankara||TR||39.92|32.85|3517|6xu2|*
ankazoabo||MG||-22.28|44.52|26|mzu7
ankazobe||MG||-18.32|47.12|16|mztd
ankazondandy||MG||-18.70|47.78|16|mzpj
ankeny||US|IA|41.73|-93.61|57|2vvxs
ankleshwar||IN||21.63|72.99|75|rejd
anloga||GH||5.79|0.90|30|1de78
anlu||CN||31.26|113.68|71|12ysg
ann arbor||US|MI|42.28|-83.74|117|2ytvb
anna||RU||51.48|40.43|19|cgtj
annaba||DZ||36.90|7.77|207|1hqev
annaberg buchholz|Annaberg-Buchholz|DE||50.58|13.01|23|1rcv9
annaka||JP||36.33|138.90|48|13z9m
annandale||US|VA|38.83|-77.20|41|2tous
annapolis||US|MD|38.98|-76.49|39|2l6cq
annau||TM||37.89|58.52|28|3h5j
annecy||FR||45.91|6.13|49|1t3s7
annecy le vieux|Annecy-le-Vieux|FR||45.92|6.14|22|1t3s4
annemasse||FR||46.19|6.24|28|1t3s2
annigeri||IN||15.43|75.43|26|rej0
annino||RU||55.58|37.26|30|hkdc
anniston||US|AL|33.66|-85.83|22|2vj06
annonay||FR||45.24|4.67|18|1t3re
annur||IN||11.24|77.11|20|reiz
ano liosia|Áno Liósia|GR||38.08|23.70|34|5oe0
anoka||US|MN|45.20|-93.39|17|2zipu
anqing||CN||30.51|117.05|359|12yrt
anqiu||CN||36.43|119.19|106|12yrq
ans||BE||50.66|5.52|27|1o2xk
ansan si|Ansan-si|KR||37.32|126.82|651|13l3a
ansbach||DE||49.30|10.59|32|1rctc
anseong||KR||37.01|127.27|69|13l34
anserma||CO||5.33|-75.79|25|2733d
anshan||CN||41.12|122.99|1199|17p0o
anshing||IN||20.04|77.32|19|reiu
anshun||CN||26.25|105.93|352|12yr4
ansonia||US|CT|41.35|-73.08|19|3579r
anta||IN||25.15|76.30|31|reis
antakya||TR||36.21|36.16|210|6xtv
antalaha||MG||-14.90|50.28|34|mym8
antalya||TR||36.91|30.70|758|6xtt
antananarivo||MG||-18.91|47.54|1391|mycc|*
antanifotsy||MG||-19.65|47.32|71|my4l
antelope||US|CA|38.71|-121.33|46|3643t
antequera||ES||37.02|-4.56|45|1i1ri
anthem||US|AZ|33.87|-112.15|22|3azka
anthiyur||IN||11.58|77.59|20|rela
antibes||FR||43.59|7.11|76|1t3ps
antigua guatemala||GT||14.56|-90.73|39|255jn
antiguo cuscatlan|Antiguo Cuscatlán|SV||13.66|-89.25|34|24w0y
antioch||US|CA|38.00|-121.81|111|3646g
antipolo||PH||14.63|121.12|550|1139h
antofagasta||CL||-23.65|-70.40|310|2bkwj
antonina||BR||-25.43|-48.71|16|22f1s
antonio enes|António Enes|MZ||-16.23|39.91|75|mkgg
antony||FR||48.75|2.30|60|1t3ov
antratsyt||UA||48.12|39.09|62|facr
antrim||GB|NIR|54.70|-6.20|20|1kycn
antsirabe||MG||-19.87|47.03|186|mwz2
antsiranana||MG||-12.32|49.29|83|mwy1
antsohihy||MG||-14.88|47.99|21|mwtn
antsohimbondrona||MG||-13.08|48.85|32|mwt7
antwerp|Antwerpen|BE||51.22|4.40|460|1o2wy
antwerpen||BE||51.22|4.40|460|1o2wy
anupgarh|Anūpgarh|IN||29.19|73.21|33|rei6
anuppur|Anūppur|IN||23.10|81.69|18|rei4
anupshahr|Anūpshahr|IN||28.36|78.27|25|rei3
anuradhapura||LK||8.31|80.41|61|qtc9
anxiang||CN||29.40|112.15|58|12yqo
anyama||CI||5.49|-4.05|101|1d56c
anyang||CN||36.10|114.38|781|129ji
anyang si|Anyang-si|KR||37.39|126.93|634|13l2q
anzhero sudzhensk|Anzhero-Sudzhensk|RU||56.08|86.03|83|we9y
anzio||IT||41.45|12.62|45|1w80t
aoji||KP||42.52|130.40|34|17u67
aomori||JP||40.82|140.73|298|19o0y
aonla||IN||28.27|79.17|50|rehu
aosta||IT||45.74|7.32|32|1w80l
aoulef||DZ||26.97|1.08|25|1hq97
apache junction||US|AZ|33.42|-111.55|38|3azlb
apalit||PH||14.95|120.77|77|11371
apam||GH||5.28|-0.74|20|1de2t
apan||MX||19.71|-98.45|27|23pxr
aparecida||BR||-22.85|-45.23|34|22ez1
aparecida de goiania|Aparecida de Goiânia|BR||-16.82|-49.24|511|3rdrq
aparecida do taboado|Aparecida do Taboado|BR||-20.09|-51.09|17|22eys
aparri||PH||18.36|121.64|33|1136m
apartado|Apartadó|CO||7.88|-76.63|86|2732e
apas||PH||10.34|123.90|23|6btap
apaseo el alto|Apaseo el Alto|MX||20.46|-100.62|28|2e4mc
apaseo el grande|Apaseo el Grande|MX||20.54|-100.68|26|2e4mb
apatin||RS||45.67|18.98|18|1wou1
apatity||RU||67.56|33.40|61|cgkt
apatzingan|Apatzingán|MX||19.09|-102.36|99|2e4m8
apeldoorn||NL||52.21|5.97|137|1n5ei
apex||US|NC|35.73|-78.85|46|2nft4
apia||WS||-13.83|-171.77|40|2ehqt|*
apiai|Apiaí|BR||-24.51|-48.84|18|22eyf
apizaco||MX||19.41|-98.14|50|23px4
aplahoue|Aplahoué|BJ||6.93|1.68|20|1fcfk
apodi||BR||-5.66|-37.80|17|21174
apolda||DE||51.03|11.52|25|1rcoq
apomu||NG||7.35|4.18|72|1ecxi
apopa||SV||13.81|-89.18|112|24w0h
apopka||US|FL|28.68|-81.51|48|2gv7a
apostolove||UA||47.66|33.71|16|facd
apple valley||US|CA|34.50|-117.19|72|364az
apple valley||US|MN|44.73|-93.22|51|2zir2
appleton||US|WI|44.26|-88.42|74|34ecw
aprelevka||RU||55.55|37.08|18|cgjt
aprilia||IT||41.59|12.65|41|1w7zh
apsheronsk||RU||44.46|39.73|40|cgjl
apucarana||BR||-23.55|-51.46|107|22exy
aqaba||JO||29.53|35.01|95|5dhy
aqrah|‘Aqrah|IQ||36.76|43.89|23|2492
aqsay||KZ||51.17|53.00|35|d35h
aquidauana||BR||-20.47|-55.79|35|22exk
aquiraz||BR||-3.90|-38.39|65|21167
ar rahad||SD||12.72|30.65|26|841p
ar ram wa dahiyat al barid|Ar Rām wa Ḑāḩiyat al Barīd|PS||31.85|35.23|25|63tm
ar ramtha|Ar Ramthā|JO||32.56|36.01|75|5d5s
ar raqqah||SY||35.95|39.01|178|3pgb
ar rass||SA||25.87|43.50|82|2bo3
ar rastan||SY||34.93|36.73|53|3pg2
ar rayyan|Ar Rayyān|QA||25.29|51.42|272|67og
ar rifa|Ar Rifā‘|BH||26.13|50.55|80|893i
ar riqqah||KW||29.15|48.09|52|64gw
ar rudayyif||TN||34.38|8.16|30|1h0dl
ar rumaythah||IQ||31.53|45.20|47|2459
ar ruseris||SD||11.87|34.39|29|840r
ar rutbah|Ar Ruţbah|IQ||33.04|40.29|22|2451
ar ruways||AE||24.11|52.73|16|69u8
aracaju||BR||-10.91|-37.07|490|22eww
aracataca||CO||10.59|-74.19|28|2731b
aracati||BR||-4.56|-37.77|44|2115e
aracatuba|Araçatuba|BR||-21.21|-50.43|170|22ewj
araci||BR||-11.33|-38.97|15|22ewe
aracoiaba da serra|Araçoiaba da Serra|BR||-23.51|-47.61|15|22ew9
aracruz||BR||-19.82|-40.27|58|22ew8
aracuai|Araçuaí|BR||-16.85|-42.07|22|22ew6
arad||IL||31.26|35.21|24|6c4p
arad||RO||46.18|21.32|169|epim
aragarcas|Aragarças|BR||-15.90|-52.25|17|22ew0
araguaina|Araguaína|BR||-7.19|-48.21|105|2114t
araguari||BR||-18.65|-48.19|97|22evq
arai||JP||37.00|138.23|27|13z7b
arak|Arāk|IR||34.09|49.70|504|32fr
arakkonam||IN||13.08|79.67|79|reh3
arakli|Araklı|TR||40.94|40.06|30|g483
aral||CN||40.54|81.27|260|wsa1
aral||KZ||46.80|61.66|33|wpo9
arambagh|Arāmbāgh|IN||22.88|87.78|61|regy
aramil||RU||56.70|60.84|15|we96
aramoko ekiti|Aramoko-Ekiti|NG||7.70|5.04|74|1ecwp
aranda de duero|Aranda de Duero|ES||41.67|-3.69|33|1v311
arandas||MX||20.71|-102.35|52|2e4ks
arandelovac|Aranđelovac|RS||44.31|20.56|24|gzyv
arang||IN||21.20|81.97|18|regq
arangaon|Ārangaon|IN||19.03|74.71|30|regn
aranjuez||ES||40.03|-3.60|54|1v30h
arantangi|Arantāngi|IN||10.17|78.99|36|regg
aranyaprathet||TH||13.69|102.50|20|yqsc
arapiraca||BR||-9.75|-36.66|167|2113z
arapongas||BR||-23.42|-51.42|98|22euu
arar||SA||30.98|41.04|149|2bq8
ararangua|Araranguá|BR||-28.94|-49.50|43|22eu4
araraquara||BR||-21.79|-48.18|168|22ety
araras||BR||-22.36|-47.38|107|22etq
ararat||AM||39.83|44.71|29|3r0v
arari||BR||-3.45|-44.78|17|21122
araria|Arāria|IN||26.15|87.51|67|rege
araripina||BR||-7.58|-40.50|39|2111n
araruama||BR||-22.87|-42.34|110|22esj
arashiyama||JP||35.01|135.68|50|4cje7
arauca||CO||7.08|-70.76|69|27306
araucaria|Araucária|BR||-25.59|-49.41|111|22es1
arauco||CL||-37.25|-73.32|25|2bkue
araure||VE||9.58|-69.24|73|267ll
arawa||PG||-6.23|155.57|40|190ux
araxa|Araxá|BR||-19.59|-46.94|83|22erv
arayat||PH||15.15|120.77|88|1131t
arba minch||ET||6.03|37.55|70|7d67
arbatache||DZ||36.64|3.37|17|1hq4f
arbroath||GB|SCT|56.56|-2.59|24|1kybj
arbutus||US|MD|39.25|-76.70|20|2l6gb
arcadia||US|CA|34.14|-118.04|58|364e5
arcata||US|CA|40.87|-124.08|18|3b5bd
arcelia||MX||18.32|-100.28|19|2e4k0
archena||ES||38.12|-1.30|18|1i1qk
archway||GB|ENG|51.57|-0.13|216|70fo8
arcore||IT||45.63|9.32|17|1w7y0
arcos||BR||-20.28|-45.54|33|22ern
arcos de la frontera|Arcos de la Frontera|ES||36.75|-5.81|31|1i1q9
arcos de valdevez|Arcos de Valdevez|PT||41.85|-8.42|23|1msd0
arcot||IN||12.91|79.32|52|reg0
arcoverde||BR||-8.42|-37.05|57|2110w
arcueil||FR||48.80|2.33|17|1t3hh
ardabil|Ardabīl|IR||38.25|48.29|411|32ej
ardahan||TR||41.11|42.70|21|g47k
ardakan|Ardakān|IR||32.31|54.02|59|32e9
ardea||IT||41.61|12.54|17|1w7xt
arden arcade|Arden-Arcade|US|CA|38.60|-121.38|92|4bmh2
ardesen|Ardeşen|TR||41.19|40.99|68|g47h
ardestan|Ardestān|IR||33.38|52.37|16|32do
ardmore||US|OK|34.17|-97.14|25|2p2yl
ardon||RU||43.18|44.30|18|cgfv
arecibo||PR||18.47|-66.72|49|2psjv
areia branca||BR||-4.96|-37.14|18|2110a
areka|Āreka|ET||7.07|37.70|33|7d49
arendal||NO||58.46|8.77|31|1vsjv
arenys de mar|Arenys de Mar|ES||41.58|2.55|15|1v2v1
arequipa||PE||-16.40|-71.53|841|2clru
arese||IT||45.55|9.08|19|1w7xi
arezzo||IT||43.46|11.88|76|1w7xg
arfoud||MA||31.44|-4.23|24|1in3g
arganda||ES||40.30|-3.44|51|1v2uc
arganzuela||ES||40.40|-3.70|149|3w9rb
argentan||FR||48.74|-0.02|18|1t3ej
argenteuil||FR||48.95|2.25|101|1t3ec
argos|Árgos|GR||37.63|22.73|22|5o7y
argun||RU||43.30|45.87|28|cgee
argungu||NG||12.74|4.53|46|1ectz
argyroupoli|Argyroúpoli|GR||37.91|23.75|34|5o3o
arhavi||TR||41.35|41.30|16|g46z
arhribs||DZ||36.79|4.31|24|1hq1j
arhus|Århus|DK||56.16|10.21|238|1k970
ariana||TN||36.86|10.19|98|1h0db
arica||CL||-18.47|-70.30|186|2bkrl
ariccia||IT||41.72|12.67|17|1w7wj
ariel||IL||32.11|35.18|18|4vqoy
arifwala||PK||30.29|73.07|87|pdv6
ariguani|Ariguaní|CO||10.25|-74.00|26|272wl
arima||TT||10.64|-61.28|35|24miz
aringay||PH||16.39|120.35|30|1130b
ario de rosales|Ario de Rosales|MX||19.21|-101.71|17|2e4i6
aripuana|Aripuanã|BR||-9.17|-60.63|27|26k36
ariquemes||BR||-9.91|-63.04|58|26k33
arish||EG||31.13|33.80|129|7qyy
aristobulo del valle|Aristóbulo del Valle|AR||-27.10|-54.90|21|21ngf
arivonimamo||MG||-19.02|47.18|22|mwqp
ariyalur|Ariyalūr|IN||11.14|79.08|29|ref9
arjawinangun||ID||-6.65|108.41|106|ze3e
arjona||CO||10.25|-75.34|50|272w2
arkalgud|Arkalgūd|IN||12.76|76.06|16|reex
arkalyk||KZ||50.25|66.92|42|wpm9
arkhangelsk|Arkhangel’sk|RU||64.54|40.54|356|cgc9
arkhangelsk|Arkhangel’sk|RU||64.54|40.54|356|cgc9
arles||FR||43.68|4.63|53|1t3be
arlington||US|MA|42.42|-71.16|43|2xndo
arlington||US|TX|32.74|-97.11|388|2s4co
arlington||US|VA|38.88|-77.10|208|2tp1h
arlington||US|WA|48.20|-122.13|19|3g0ek
arlington heights||US|IL|42.09|-87.98|76|2wo6b
arlon||BE||49.68|5.82|26|1o2v5
armacao de buzios|Armação de Búzios|BR||-22.75|-41.88|23|22em7
armavir||AM||40.15|44.04|26|d7sn
armavir||RU||44.99|41.12|200|cg8q
armenia||CO||4.53|-75.68|315|272vs
armentieres|Armentières|FR||50.69|2.88|27|1t3af
armidale||AU|NSW|-30.50|151.67|24|1aoav
armilla||ES||37.14|-3.63|21|1i1o6
armyansk||UA||46.11|33.69|24|fab7
arnavutkoy|Arnavutköy|TR||41.18|28.74|198|g458
arnhem||NL||51.98|5.91|142|1n5d9
arni||IN||12.67|79.29|63|regm
arnold||GB|ENG|53.00|-1.13|38|1ky6e
arnold||US|MD|39.03|-76.50|23|2l6hu
arnold||US|MO|38.43|-90.38|21|2lru7
arnsberg||DE||51.38|8.08|77|1rcgf
arnstadt||DE||50.84|10.95|26|1rcfj
aron|Āron|IN||24.38|77.42|24|ree5
arona||ES||28.10|-16.68|79|1i1ny
aroor||IN||9.87|76.30|39|6bt33
arpino||IT||40.89|14.32|20|5bsv8
arrah||CI||6.67|-3.97|37|1d53n
arrah||IN||25.56|84.66|224|rehf
arraial do cabo|Arraial do Cabo|BR||-22.97|-42.03|26|22el7
arraijan|Arraiján|PA||8.95|-79.66|77|27m8d
arras||FR||50.29|2.78|47|1t374
arrasate mondragon|Arrasate / Mondragón|ES||43.06|-2.49|22|1uspj
arrecife||ES||28.96|-13.55|59|1i1nm
arrentela||PT||38.63|-9.10|30|1cooh
arriaga||MX||16.24|-93.90|24|29t0j
arris||DZ||35.26|6.35|37|1hpyc
arroio do meio|Arroio do Meio|BR||-29.40|-51.95|16|22ekk
arroio grande||BR||-32.24|-53.09|16|22eke
arroyito||AR||-31.42|-63.05|20|2aukw
arroyo grande||US|CA|35.12|-120.59|18|364n6
arroyo naranjo||CU||23.04|-82.38|210|24hcm
arroyo seco||AR||-33.15|-60.51|20|2aujt
arsenyev|Arsen’yev|RU||44.15|133.28|59|17gek
arsikere||IN||13.31|76.26|44|redu
arsin||TR||40.95|39.93|16|g44e
arsk||RU||56.09|49.88|17|cg6q
art khwajah|Ārt Khwājah|AF||37.09|69.48|19|olvu
arta|Árta|GR||39.16|20.99|22|5o4v
artashat||AM||39.96|44.54|21|3r0j
arteixo||ES||43.30|-8.51|30|1v2lt
artem|Artëm|RU||43.36|132.19|102|17ge8
artemida|Artémida|GR||37.97|24.00|21|5j3q
artemisa||CU||22.82|-82.76|68|24hbs
artemovskiy|Artëmovskiy|RU||57.36|61.87|34|we6g
artesia||US|CA|33.87|-118.08|17|364ou
artigas||UY||-30.40|-56.47|42|21t7y
artur nogueira||BR||-22.57|-47.17|40|22ejn
artvin||TR||41.18|41.82|24|g43t
arua||UG||3.02|30.91|56|51cv
arucas||ES||28.12|-15.52|36|1i1m7
aruja|Arujá|BR||-23.40|-46.32|72|22ejl
arukutti||IN||9.87|76.35|18|redl
arumuganeri||IN||8.57|78.09|25|redj
aruppukkottai||IN||9.51|78.10|85|redg
arusha||TZ||-3.37|36.68|341|3gh9
arvada||US|CO|39.80|-105.09|115|3802v
arvayheer||MN||46.26|102.78|26|17kj2
arvi|Ārvi|IN||21.00|78.23|42|redb
arvin||US|CA|35.21|-118.83|21|364pz
arys||KZ||42.43|68.81|36|wplk
arzamas||RU||55.39|43.84|109|cg38
arzano||IT||40.91|14.27|35|1w7u5
arzgir||RU||45.37|44.22|16|cg30
arzignano||IT||45.52|11.33|21|1w7tx
as saff|Aş Şaff|EG||29.56|31.28|38|7pp8
as safirah|As Safīrah|SY||36.08|37.37|64|3p3r
as salamiyah|As Salamīyah|SY||35.01|37.05|95|3j9v
as salimiyah|As Sālimīyah|KW||29.33|48.08|148|64g8
as salt|As Salţ|JO||32.04|35.73|80|5d3m
as samawah||IQ||31.33|45.29|153|240y
as samu|As Samū‘|PS||31.40|35.07|19|63l3
as sanamayn|Aş Şanamayn|SY||33.07|36.18|26|3p2t
as suki|As Sūkī|SD||13.32|33.88|34|83vj
as sulaymaniyah|As Sulaymānīyah|IQ||35.56|45.43|723|23z3
as sulayyil||SA||20.46|45.58|24|2bdc
as suwayda|As-Suwayda|SY||32.71|36.57|59|3p14
as suwayq||OM||23.85|57.44|107|66yj
as suwayrah|Aş Şuwayrah|IQ||32.93|44.78|42|23yz
asaba||NG||6.20|6.73|73|1ecpo
asadabad|Asadābād|AF||34.87|71.15|48|om1j
asadabad|Asadābād|IR||34.78|48.12|60|328o
asahi||JP||35.72|140.65|42|19agl
asahikawa||JP||43.77|142.36|357|19o05
asaita||ET||11.57|41.44|20|7cz5
asaka||JP||35.80|139.60|128|14voj
asaka||UZ||40.64|72.24|57|wfnb
asamankese||GH||5.86|-0.66|39|1ddy4
asan||KR||36.78|127.00|98|13fji
asandh|Āsandh|IN||29.52|76.61|25|recw
asansol|Āsansol|IN||23.68|86.98|504|recq
asasa|Āsasa|ET||7.10|39.20|24|7cz9
asbe teferi|Āsbe Teferī|ET||9.09|40.87|31|7cyy
asbest||RU||57.01|61.46|75|we5e
asbury park||US|NJ|40.22|-74.01|16|317jl
ascencion de guarayos|Ascención de Guarayos|BO||-15.89|-63.19|19|5fob2
aschaffenburg||DE||49.98|9.15|69|1rcaw
ascheberg||DE||51.78|7.62|15|1rc9k
aschersleben||DE||51.76|11.46|25|1rc80
ascoli piceno||IT||42.85|13.57|42|1w7tp
ascot||GB|ENG|51.41|-0.67|18|1ky5c
asenovgrad||BG||42.02|24.87|52|fq2a
aserri|Aserrí|CR||9.86|-84.09|26|25oy8
ash shafa|Ash Shafā|SA||21.07|40.32|72|8sfk
ash shamiyah|Ash Shāmīyah|IQ||31.96|44.60|58|243p
ash shatrah|Ash Shaţrah|IQ||31.41|46.17|83|243i
ash shaykh miskin|Ash Shaykh Miskīn|SY||32.83|36.16|26|3iso
ash shuhada|Ash Shuhadā’|EG||30.60|30.90|48|7pqp
asha||RU||55.00|57.27|33|cg1g
ashburn||US|VA|39.04|-77.49|44|2tp5y
ashburton||NZ||-43.90|171.73|30|3p94p
ashdod||IL||31.79|34.65|225|6c3x
asheboro||US|NC|35.71|-79.81|26|2nfzf
asheville||US|NC|35.60|-82.55|89|2ng0a
ashford||GB|ENG|51.15|0.87|63|1ky4b
ashford||GB|ENG|51.43|-0.46|27|1ky4a
ashgabat||TM||37.95|58.38|728|3h53|*
ashibetsu||JP||43.51|142.19|19|19nzo
ashikaga||JP||36.33|139.45|160|13z1p
ashington||GB|ENG|55.18|-1.56|28|1ky42
ashiya||JP||34.73|135.30|89|13z15
ashkelon||IL||31.67|34.57|106|6c3o
ashland||US|CA|37.69|-122.11|22|364sz
ashland||US|KY|38.48|-82.64|21|2jslh
ashland||US|MA|42.26|-71.46|16|2xngj
ashland||US|OH|40.87|-82.32|20|32apz
ashland||US|OR|42.19|-122.71|21|3ef8t
ashmun|Ashmūn|EG||30.30|30.98|83|7ptc
ashoknagar||IN||24.58|77.73|65|rec9
ashoknagar kalyangarh||IN||22.86|88.64|111|4cix9
ashta||IN||16.95|74.41|35|rec8
ashta||IN||23.02|76.72|45|rec6
ashtabula||US|OH|41.87|-80.79|18|32aqx
ashtarak||AM||40.30|44.36|19|d7zh
ashton in makerfield|Ashton in Makerfield|GB|ENG|53.48|-2.65|29|1ky3a
ashton under lyne|Ashton-under-Lyne|GB|ENG|53.49|-2.10|44|1ky37
ashwaubenon||US|WI|44.48|-88.07|17|34ei3
asia||PH||9.55|122.52|24|112y9
asifabad|Asifābād|IN||19.36|79.28|21|rebu
asika|Āsika|IN||19.61|84.66|21|rebr
asilah||MA||35.47|-6.03|29|1it1b
asind|Āsind|IN||25.73|74.33|15|rebq
asino||RU||57.00|86.14|27|we4t
asipovichy||BY||53.30|28.64|35|ddia
askale|Aşkale|TR||39.92|40.70|15|6xau
asker||NO||59.83|10.44|61|1vsbl
askoy|Askøy|NO||60.40|5.18|17|1ziiz
asmar|Āsmār|AF||35.03|71.36|16|olyl
asmara||ER||15.34|38.93|564|7cw4|*
asnieres sur seine|Asnières-sur-Seine|FR||48.92|2.28|87|1t318
aso||JP||32.94|131.08|28|3rk2v
asosa|Āsosa|ET||10.07|34.53|31|7cvw
aspe||ES||38.35|-0.77|20|1i1ly
aspen hill||US|MD|39.08|-77.07|49|2l6ld
aspropyrgos|Asprópyrgos|GR||38.06|23.59|30|5o1p
assab||ER||13.01|42.74|21|7cyi
asse||BE||50.91|4.20|29|1o2u1
assemini||IT||39.29|9.00|25|1i4t3
assen||NL||53.00|6.56|62|1n5ch
assis||BR||-22.66|-50.41|102|22ej2
assiut|Asyūţ|EG||27.18|31.18|421|7plz
astana|Nur-Sultan|KZ||51.18|71.45|346|wpoh|*
astanajapura||ID||-6.80|108.63|148|ze08
astaneh ye ashrafiyeh|Āstāneh-ye Ashrafīyeh|IR||37.26|49.94|43|323b
astara||AZ||38.46|48.87|15|36jh
astara|Āstārā|IR||38.43|48.87|39|3238
asti||IT||44.90|8.21|61|1w7sq
astorga||BR||-23.23|-51.67|20|22eiw
astoria||US|NY|40.77|-73.93|150|31gy0
astrakhan||RU||46.35|48.04|503|cfwx
asuncion|Asunción|PY||-25.29|-57.65|1482|21pul|*
asuncion mita|Asunción Mita|GT||14.33|-89.71|16|255hz
aswan||EG||24.09|32.90|241|7pm8
asyut|Asyūţ|EG||27.18|31.18|421|7plz
asyut|Asyūţ|EG||27.18|31.18|421|7plz
at bashi|At-Bashi|KG||41.17|75.80|15|wrmk
at tafilah|Aţ Ţafīlah|JO||30.84|35.60|25|5d1y
at taj|At Tāj|LY||24.20|23.29|46|1wc2
at tall||SY||33.61|36.31|56|3ozh
at tall al kabir|At Tall al Kabīr|EG||30.54|31.79|52|7pjy
at taraf|Aţ Ţaraf|SA||25.36|49.73|21|2bav
atakpame|Atakpamé|TG||7.53|1.13|81|1er2m
atalaia||BR||-9.50|-36.02|19|210us
atamaria|Atamaría|ES||37.60|-0.81|30|1i1la
atambua||ID||-9.11|124.89|36|zdzz
atami||JP||35.09|139.05|41|13z01
atamyrat||TM||37.84|65.21|33|q4l6
atani||NG||6.01|6.75|230|1ecij
ataq||YE||14.54|46.83|37|1nz2
atar||MR||20.52|-13.05|24|1f1g6
atarfe||ES||37.22|-3.69|15|1i1l9
atarra||IN||25.29|80.57|46|reac
atascadero||US|CA|35.49|-120.67|30|364vr
atascocita||US|TX|30.00|-95.18|66|2s4kk
atasehir|Ataşehir|TR||40.98|29.12|362|44wtx
atbara||SD||17.70|33.99|108|83uf
atbasar||KZ||51.81|68.36|35|wphy
ath||BE||50.63|3.78|27|1o2te
ath thawrah||SY||35.84|38.55|88|3p06
athagarh|Āthagarh|IN||20.52|85.63|17|rea0
athens||GR||37.98|23.73|664|5nzn|*
athens||US|AL|34.80|-86.97|25|2vjd8
athens||US|GA|33.96|-83.38|117|2hllu
athens||US|OH|39.33|-82.10|25|2okhy
atherton||GB|ENG|53.52|-2.49|20|1ky1b
athi river||KE||-1.46|36.98|25|4axf
athis mons|Athis-Mons|FR||48.71|2.39|31|1t2y4
athlone||IE||53.42|-7.94|21|1z0ow
athni||IN||16.73|75.06|42|re9s
ati||TD||13.22|18.34|24|1g7xs
atibaia||BR||-23.12|-46.55|111|22ehz
atimonan||PH||14.00|121.92|29|112v7
atkarsk||RU||51.87|45.01|28|cfus
atlacomulco de fabela|Atlacomulco de Fabela|MX||19.80|-99.88|23|23ps9
atlanta||US|GA|33.75|-84.39|464|2hlnb
atlantic city||US|NJ|39.36|-74.42|39|2ogn6
atlantis||ZA||-33.57|18.48|60|208kw
atlixco||MX||18.91|-98.44|87|23prk
atmakur|Atmakūr|IN||15.88|78.59|35|re9l
atotonilco el alto|Atotonilco el Alto|MX||20.55|-102.51|27|2e4aw
atoyac de alvarez|Atoyac de Álvarez|MX||17.21|-100.43|21|2e4ao
atrauli|Atraulī|IN||28.03|78.29|48|re9a
atsiaman||GH||5.70|-0.33|203|1dfdr
atsugi||JP||35.44|139.37|229|13lwb
attendorn||DE||51.13|7.90|25|1rc1g
attili||IN||16.70|81.60|68|re8y
attingal||IN||8.70|76.82|37|re8w
attleboro||US|MA|41.94|-71.29|44|2xnjr
attock city||PK||33.77|72.36|85|pdrt
attur||IN||11.59|78.60|59|re8t
atuntaqui||EC||0.33|-78.21|17|26gfy
atwater||US|CA|37.35|-120.61|29|364xv
atyrau||KZ||47.12|51.88|180|d335
aubagne||FR||43.29|5.57|45|1t2xd
aubervilliers||FR||48.92|2.38|71|1t2w2
auburn||US|AL|32.61|-85.48|62|2vjgs
auburn||US|MA|42.19|-71.84|17|2xnk9
auburn||US|ME|44.10|-70.23|23|2y8ts
auburn||US|NY|42.93|-76.57|27|31gz5
auburn||US|WA|47.31|-122.23|77|3g0h9
auburn hills||US|MI|42.69|-83.23|23|2yu45
auburndale||US|FL|28.07|-81.79|15|2gvdh
auch||FR||43.65|0.59|24|1t2t5
auchi||NG||7.07|6.26|63|1ecf0
auckland||NZ||-36.85|174.76|418|1b0p1
audincourt||FR||47.48|6.85|16|1t2s0
aue||DE||50.59|12.71|19|1rbuv
auerbach||DE||50.51|12.40|21|1rbsa
augsburg||DE||48.37|10.90|259|1rbgc
augusta||IT||37.24|15.22|31|1i4su
augusta||US|GA|33.47|-81.97|43|2hlpv
augusta||US|ME|44.31|-69.78|18|2y8uj
augusto correa|Augusto Corrêa|BR||-1.02|-46.63|16|210tt
augustow|Augustów|PL||53.84|22.98|30|gn85
aulnay sous bois|Aulnay-sous-Bois|FR||48.94|2.49|81|1t2pd
aurad|Aurād|IN||18.25|77.42|17|re8c
auraiya||IN||26.47|79.51|71|re88
aurangabad|Aurangābād|IN||24.75|84.37|96|re84
aurangabad||IN||19.88|75.34|1016|re85
aurich||DE||53.47|7.48|40|1rbbq
aurillac||FR||44.93|2.44|35|1t2ls
aurora||CA|ON|44.00|-79.47|55|3i7i1
aurora||PH||13.35|122.52|16|1080a
aurora||US|CO|39.73|-104.83|359|3806z
aurora||US|IL|41.76|-88.32|201|2wodl
aurora||US|OH|41.32|-81.35|16|32aux
ausa||IN||18.25|76.50|34|re7v
austin||US|MN|43.67|-92.97|25|2zj1w
austin||US|TX|30.27|-97.74|932|2s4o6
austintown||US|OH|41.10|-80.76|30|32avk
autlan de navarro|Autlán de Navarro|MX||19.77|-104.37|45|2e49x
autun||FR||46.95|4.30|18|1t2i3
auxerre||FR||47.80|3.57|42|1t2gz
avadi|Āvadi|IN||13.11|80.11|250|re7m
avanigadda||IN||16.02|80.92|26|re7e
avare|Avaré|BR||-23.10|-48.93|81|22egr
avarua||CK||-21.21|-159.78|13|2ehz7|*
avdiyivka||UA||48.14|37.74|36|fa8y
aveiro||PT||40.64|-8.65|54|1ms7n
avellaneda||AR||-29.12|-59.66|23|21neu
avellino||IT||40.91|14.79|48|1w7qy
avenel||US|NJ|40.58|-74.29|17|317kt
aventura||US|FL|25.96|-80.14|38|2gvel
aversa||IT||40.97|14.21|53|1w7qo
avezzano||IT||42.03|13.43|38|1w7qk
avignon||FR||43.95|4.81|90|1t2ch
avila|Ávila|ES||40.66|-4.70|57|1v2gg
aviles|Avilés|ES||43.55|-5.92|84|1v2gf
avinashi||IN||11.19|77.27|24|re7g
avion||FR||50.41|2.83|18|1t2c3
avocado heights||US|CA|34.04|-117.99|15|36530
avola||IT||36.91|15.14|29|1i4sr
avon||FR||48.40|2.72|15|1t2bq
avon||US|IN|39.76|-86.40|16|2j6f9
avon||US|OH|41.45|-82.04|23|32aw5
avon center||US|OH|41.46|-82.02|16|32awa
avon lake||US|OH|41.51|-82.03|23|32awe
avondale||US|AZ|33.44|-112.35|81|3b06l
avtury||RU||43.16|46.00|18|cfp6
aweil||SS||8.76|27.39|39|7t5b
awgu||NG||6.07|7.48|23|1ecbz
awka||NG||6.21|7.07|168|1ecbp
awsim|Awsīm|EG||30.12|31.14|64|7pg8
axim||GH||4.87|-2.24|25|1ddh7
axochiapan||MX||18.50|-98.75|18|23pq9
axum||ET||14.12|38.72|41|7dr8
ayabe||JP||35.30|135.25|38|13yy1
ayacucho||PE||-13.16|-74.22|140|2cljf
ayagoz||KZ||47.96|80.43|33|wpgk
ayakudi||IN||10.45|77.55|24|re6s
ayamonte||ES||37.21|-7.41|20|1i1kg
ayang ni|Ayang-ni|KP||38.24|125.78|16|14a9k
ayapel||CO||8.31|-75.14|23|272qt
ayaviri||PE||-14.89|-70.59|19|2clih
aydin|Aydın|TR||37.85|27.84|163|6x3i
aykhal||RU||65.93|111.48|15|17g9s
aylesbury||GB|ENG|51.82|-0.81|75|1kxxr
ayn al arab|‘Ayn al ‘Arab|SY||36.89|38.35|50|3oww
ayorou||NE||14.73|0.92|26|1ggfs
ayr||GB|SCT|55.46|-4.63|47|1kxxg
aytos||BG||42.70|27.25|21|fq17
ayutla de los libres|Ayutla de los Libres|MX||16.96|-99.10|15|23poz
ayutuxtepeque||SV||13.74|-89.20|25|24vzg
ayvalik|Ayvalık|TR||39.32|26.69|70|6wz5
az zabadani|Az Zabadānī|SY||33.72|36.10|30|3orf
az zahiriyah|Az̧ Z̧āhirīyah|PS||31.41|34.97|28|63ie
az zarqa|Az Zarqā|EG||31.21|31.64|40|8zmz
az zawiyah|Az Zāwīyah|LY||32.76|12.73|200|1bk62
az zubayr||IQ||30.39|47.70|123|23t1
az zulfi|Az Zulfī|SA||26.30|44.82|53|2b5x
az zuwaydah|Az Zuwāydah|PS||31.44|34.38|17|45cja
az zuwaytinah|Az Zuwaytīnah|LY||30.95|20.12|21|1w70
azadshahr|Āzādshahr|IR||34.79|48.57|514|b00
azadshahr|Āzādshahr|IR||37.09|55.17|48|2din
azamgarh||IN||26.07|83.18|117|re6b
azare||NG||11.67|10.19|106|1ec6r
azazga||DZ||36.74|4.37|41|1hpob
azcapotzalco||MX||19.49|-99.19|415|23pox
azeitao|Azeitão|PT||38.52|-9.01|19|713ap
azemmour||MA||33.29|-8.34|37|1isq9
azhiyur|Azhiyūr|IN||11.69|75.56|29|6i5q7
azimpur||BD||23.73|90.39|97|4l2ei
azna|Aznā|IR||33.61|48.93|47|31y8
azogues||EC||-2.74|-78.85|35|26geq
azor||IL||32.02|34.81|16|6c2o
azov||RU||47.11|39.42|82|cfkm
azrou||MA||33.43|-5.22|48|1iskw
azua||DO||18.45|-70.73|59|23a1c
azul||AR||-36.78|-59.86|54|21ndz
azuqueca de henares|Azuqueca de Henares|ES||40.57|-3.27|33|1v2dy
azusa||US|CA|34.13|-117.91|50|3654f
azzaba||DZ||36.74|7.11|75|1hpkr
baalbek||LB||34.01|36.22|31|5xu2
baao||PH||13.45|123.37|20|112qe
baar||CH|ZG|47.20|8.53|21|1l1qt
baardheere||SO||2.34|42.28|42|1eaa
baarn||NL||52.21|5.29|25|1n5a0
bab ezzouar||DZ||36.73|3.18|276|1hpj2
babaeski||TR||41.43|27.09|27|g3rf
babahoyo||EC||-1.80|-79.53|76|26gea
babai|Bābai|IN||22.70|77.93|16|re61
babana||NG||10.43|3.81|18|1ec4b
babat||ID||-7.11|112.16|27|zdu0
babati||TZ||-4.22|35.75|34|3ggw
babenhausen||DE||49.97|8.95|17|1rb56
baberu||IN||25.55|80.70|16|re5s
babina|Babīna|IN||25.24|78.47|36|re5m
babo pangulo|Babo-Pangulo|PH||15.08|120.52|15|112o6
babol|Bābol|IR||36.55|52.68|203|31uj
babolsar|Bābolsar|IR||36.70|52.65|48|31ue
babor ville|BABOR - VILLE|DZ||36.49|5.54|33|3zkhk
babra|Bābra|IN||21.85|71.31|19|re5i
babrala|Babrāla|IN||28.26|78.41|17|re5g
babruysk||BY||53.14|29.22|221|dih0
babu||CN||24.42|111.52|66|12yo2
bac giang|Bắc Giang|VN||21.27|106.19|54|y413
bac kan|Bắc Kạn|VN||22.15|105.83|18|y41e
bac lieu|Bạc Liêu|VN||9.29|105.73|108|y3zm
bac ninh|Bắc Ninh|VN||21.19|106.08|44|y3yx
bacabal||BR||-4.29|-44.79|72|210se
bacau|Bacău|RO||46.57|26.91|171|epa4
bachhraon||IN||28.93|78.23|29|re50
back mountain||US|PA|41.34|-76.00|27|32zzk
backa palanka|Bačka Palanka|RS||45.25|19.40|29|1woqq
backa topola|Bačka Topola|RS||45.82|19.63|16|1woqo
backnang||DE||48.95|9.44|36|1razk
bacoli||IT||40.80|14.07|26|1w7pj
bacolod city||PH||10.67|122.95|455|112jg
bacoor||PH||14.46|120.94|357|112ic
bad aibling||DE||47.86|12.01|18|1raza
bad arolsen||DE||51.38|9.01|17|1rcf1
bad bentheim||DE||52.30|7.16|16|1raz4
bad berleburg||DE||51.05|8.39|21|1rayx
bad driburg||DE||51.73|9.02|20|1rayd
bad durkheim|Bad Dürkheim|DE||49.46|8.17|19|1raya
bad essen||DE||52.32|8.33|16|1rawo
bad harzburg||DE||51.88|10.56|23|1raw9
bad hersfeld||DE||50.87|9.71|31|1ravz
bad homburg vor der hohe|Bad Homburg vor der Höhe|DE||50.23|8.62|52|1ravw
bad honnef||DE||50.64|7.23|25|1ravv
bad kissingen||DE||50.20|10.08|21|1ravk
bad kreuznach||DE||49.84|7.87|43|1ravc
bad laasphe||DE||50.93|8.43|15|1pru3
bad langensalza||DE||51.11|10.65|18|1rav9
bad lippspringe||DE||51.78|8.82|15|1rav1
bad mergentheim||DE||49.49|9.77|22|1rauy
bad munder am deister|Bad Münder am Deister|DE||52.20|9.46|19|1rauw
bad munstereifel|Bad Münstereifel|DE||50.56|6.76|19|1rauu
bad nauheim||DE||50.36|8.74|30|1raur
bad neuenahr ahrweiler|Bad Neuenahr-Ahrweiler|DE||50.54|7.11|28|1raun
bad neustadt an der saale|Bad Neustadt an der Saale|DE||50.32|10.21|16|1raul
bad oeynhausen||DE||52.21|8.80|50|1raui
bad oldesloe||DE||53.81|10.37|24|1rauh
bad pyrmont||DE||51.99|9.25|22|1raub
bad rappenau||DE||49.24|9.10|21|1rau6
bad reichenhall||DE||47.73|12.88|17|1rau3
bad sackingen|Bad Säckingen|DE||47.55|7.95|17|1ratv
bad salzuflen||DE||52.09|8.74|55|1ratq
bad salzungen||DE||50.81|10.24|16|1ratp
bad schwartau||DE||53.92|10.70|20|1ratf
bad segeberg||DE||53.94|10.30|16|1rat9
bad soden am taunus|Bad Soden am Taunus|DE||50.14|8.50|21|1rat7
bad tolz|Bad Tölz|DE||47.76|11.56|17|1rass
bad vilbel||DE||50.18|8.74|31|1rasp
bad waldsee||DE||47.92|9.75|20|1raso
bad wildungen||DE||51.12|9.12|18|1rasl
bad zwischenahn||DE||53.18|8.00|28|1rase
bada barabil|Bada Barabīl|IN||22.11|85.39|57|re4q
badagara||IN||11.60|75.58|76|re4n
badagry||NG||6.42|2.88|26|1ec17
badajoz||ES||38.88|-6.97|148|1i1jg
badalona||ES||41.45|2.25|220|1v2dg
badami|Bādāmi|IN||15.91|75.68|28|re4h
badarganj||BD||25.67|89.05|33|pekj
baddi||IN||30.96|76.79|23|4c132
baddomalhi||PK||31.99|74.66|18|pdmz
baden||AT||48.01|16.23|26|1nmnn
baden||CH|AG|47.47|8.31|16|1l1qm
baden baden|Baden-Baden|DE||48.76|8.24|54|1raxs
badger||US|AK|64.80|-147.53|19|3i0yi
badin||PK||24.66|68.84|74|pdmf
badiyah|Badīyah|OM||22.45|58.80|18|66x2
badlapur||IN||19.16|73.27|105|re3c
badnawar|Badnāwar|IN||23.02|75.23|19|re36
badou||TG||7.58|0.60|24|1eqwc
badr hunayn|Badr Ḩunayn|SA||23.78|38.79|27|2b4w
badulla||LK||6.98|81.06|48|qszb
baduria|Badūria|IN||22.74|88.79|50|re2m
badvel||IN||14.75|79.06|16|re2l
baekrajan||ID||-6.77|110.85|58|zdrz
baena||ES||37.62|-4.32|21|1i1jb
baesweiler||DE||50.91|6.19|28|1ras6
baeza||ES||37.99|-3.47|16|1i1j9
bafang||CM||5.16|10.18|81|1bwos
bafata|Bafatá|GW||12.17|-14.66|23|1ewra
bafia||CM||4.75|11.23|69|1bwoq
bafilo||TG||9.35|1.27|23|1eqw8
bafoulabe|Bafoulabé|ML||13.81|-10.83|27|1gqqb
bafoussam||CM||5.48|10.42|291|1bwol
bafq|Bāfq|IR||31.60|55.40|31|31rj
bafra||TR||41.57|35.91|93|g3qf
bagaha||IN||24.53|85.06|91|re2c
bagaha||IN||27.10|84.09|104|re2b
bagalkot||IN||16.19|75.70|97|re28
bagamoyo||TZ||-6.44|38.90|82|3gga
bagan serai||MY||5.01|100.54|20|116a1
bagar||IN||28.19|75.50|16|re22
bagasra||IN||21.49|70.96|33|re1w
bagayevskaya||RU||47.32|40.39|15|cfcr
bagcilar|Bağcılar|TR||41.04|28.86|724|g3q4
bagdogra||IN||26.70|88.31|17|re15
bage|Bagé|BR||-31.33|-54.11|99|22ee4
bagepalli|Bāgepalli|IN||13.78|77.80|24|re1h
bagerhat||BD||22.66|89.79|266|pekh
baggabag b||PH||16.51|121.19|25|112cs
bagha purana|Bāgha Purāna|IN||30.69|75.10|23|re1a
baghdad||IQ||33.34|44.40|7216|23ra|*
bagheria||IT||38.08|13.51|53|1i4sc
baghlan|Baghlān|AF||36.13|68.71|108|olg4
baghpat|Bāghpat|IN||28.94|77.22|42|re0q
baglung|Bāglung|NP||28.27|83.59|23|riin
bagneux||FR||48.80|2.31|39|1t24x
bagnolet||FR||48.87|2.42|34|1t24r
bagnoli||IT||40.81|14.17|23|1w7na
bagnols sur ceze|Bagnols-sur-Cèze|FR||44.16|4.62|20|1t24k
bago||MM||17.34|96.48|244|rvg2
bago city||PH||10.53|122.83|150|11265
bagong pagasa||PH||14.66|121.03|46|1658g
bagua grande||PE||-5.76|-78.44|20|27ajg
baguim do monte|Baguim do Monte|PT||41.19|-8.54|16|1ms4q
baguio||PH||16.42|120.59|273|1121u
bagula|Bagulā|IN||23.34|88.64|21|rdzo
bah|Bāh|IN||26.87|78.59|15|rdzl
bah bah|Bah-Bah|PH||8.61|125.91|29|111yx
bahadurganj|Bahādurganj|IN||26.26|87.82|31|rdzg
bahadurgarh|Bahādurgarh|IN||28.69|76.94|154|rdzf
bahar|Bahār|IR||34.91|48.44|29|31kg
baharampur||IN||24.10|88.25|181|rdz0
baharly||TM||38.44|57.43|23|3h4e
bahau||MY||2.81|102.40|31|116lz
bahawalnagar||PK||30.00|73.25|127|pdhn
bahawalnagar||PK||30.55|73.39|127|sjub
bahawalpur||PK||29.40|71.68|553|pdhk
bahce|Bahçe|TR||37.20|36.58|20|6wrb
bahcelievler|Bahçelievler|TR||41.00|28.86|577|4jh2z
baheri||IN||28.77|79.50|64|rdyu
bahia blanca|Bahía Blanca|AR||-38.72|-62.27|277|2aubi
bahia de caraquez|Bahía de Caráquez|EC||-0.60|-80.42|37|26gdt
bahia honda|Bahía Honda|CU||22.90|-83.16|20|24h2z
bahir dar||ET||11.59|37.39|169|7ckk
bahjoi||IN||28.40|78.63|34|rdyo
bahla|Bahlā’|OM||22.98|57.30|54|66wz
bahraigh||IN||27.57|81.59|182|rdyf
bahula||IN||23.65|87.16|16|4cixa
baia mare||RO||47.66|23.57|137|ep6q
baia sprie||RO||47.66|23.69|17|ep6n
baiao|Baião|PT||41.16|-8.03|21|1ms4o
baicheng||CN||45.61|122.82|317|17oyx
baicoi|Băicoi|RO||45.03|25.85|20|ep6b
baidoa||SO||3.11|43.65|130|1dso
baidyabati|Baidyabāti|IN||22.78|88.33|116|rdxw
baie comeau|Baie-Comeau|CA|QC|49.22|-68.15|30|3i8k1
baie mahault|Baie-Mahault|GP||16.27|-61.59|31|24q5z
baiersbronn||DE||48.50|8.38|16|1rap9
baihar||IN||22.10|80.55|16|rdxs
baihe||CN||22.13|107.23|64|12yjp
baijiantan||CN||45.69|85.14|94|ws9m
baikonur||KZ||45.62|63.32|70|wlw8
bail hongal|Bail-Hongal|IN||15.81|74.86|47|rdxh
baildon||GB|ENG|53.85|-1.79|16|1kxv7
bailen|Bailén|ES||38.10|-3.78|19|1i1j6
bailesti|Băileşti|RO||44.02|23.35|20|ep5l
baileys crossroads||US|VA|38.85|-77.13|24|2tph4
bainbridge island||US|WA|47.63|-122.52|24|3gnwg
baiquan||CN||47.61|126.08|70|17oy5
bairagnia|Bairāgnia|IN||26.74|85.27|37|rdx0
bais||PH||9.59|123.12|66|111xg
baise city||CN||23.90|106.61|91|12xfx
baishan||CN||41.94|126.42|184|17ozc
baishishan||CN||43.58|127.57|57|17oxt
baixo guandu||BR||-19.52|-41.02|19|22ead
baiyin||CN||36.55|104.17|189|12y6w
baj baj||IN||22.48|88.18|76|rdwb
baja||HU||46.18|18.95|38|1ths5
bajil|Bājil|YE||15.06|43.29|48|1nq8
bajitpur|Bājitpur|BD||24.22|90.95|35|pekc
bajos de haina|Bajos de Haina|DO||18.42|-70.03|67|239z4
bakal||RU||54.94|58.81|22|cfbu
bakau||GM||13.48|-16.68|43|1fqlc
bakersfield||US|CA|35.37|-119.02|374|365d6
bakhchysarai||UA||44.76|33.86|27|fa4p
bakhmach||UA||51.18|32.83|23|fa4n
bakhmut||UA||48.59|38.00|81|faae
bakhtiyarpur|Bakhtiyārpur|IN||25.46|85.53|35|rdv8
baki||ID||-7.61|110.78|59|zdny
baki||SO||9.89|43.39|20|4sg0s
bakixanov|Bakıxanov|AZ||40.42|49.97|67|hnsz
bako||ET||5.78|36.57|18|7cjs
bakri||MY||2.04|102.65|30|1153b
baksan||RU||43.69|43.54|38|cf7a
baku||AZ||40.38|49.89|1117|ckzw|*
balabanovo||RU||55.18|36.66|24|cf61
balachor|Bālāchor|IN||31.06|76.30|19|rduq
balad||IQ||34.01|44.15|42|23pc
balaghat|Bālāghāt|IN||21.82|80.19|80|rdul
balagtas||PH||14.82|120.87|60|111s8
balaguer||ES||41.79|0.81|17|1v2c2
balaipungut||ID||1.06|101.29|56|zdm0
balaka||MW||-14.98|34.96|19|jz15
balaklava||UA||44.51|33.60|19|fa3m
balakliya||UA||49.46|36.86|31|fa3i
balakovo||RU||52.03|47.80|200|cf50
balamban||PH||10.50|123.72|22|111r6
balanga||PH||14.68|120.54|73|111qj
balangir|Balāngīr|IN||20.70|83.49|91|rdu3
balapulang||ID||-7.05|109.10|28|zdl8
balapur|Bālāpur|IN||20.67|76.77|42|rdtw
balarampur|Balarāmpur|IN||23.10|86.22|23|rdtu
balashikha||RU||55.81|37.96|150|cf48
balashov||RU||51.55|43.17|98|cf44
balasore||IN||21.49|86.93|114|rdsv
balassagyarmat||HU||48.07|19.30|18|1thpt
balatah|Balāţah|PS||32.21|35.29|17|63ha
balayan||PH||13.94|120.73|50|111lc
balbriggan||IE||53.61|-6.18|23|1rl6y
balcarce||AR||-37.85|-58.26|39|21ndd
balch springs||US|TX|32.73|-96.62|25|2s4zf
baldwin||US|NY|40.66|-73.61|24|31h68
baldwin||US|PA|40.34|-79.98|20|3303g
baldwin park||US|CA|34.09|-117.96|77|365gq
balen||BE||51.17|5.17|20|1o2lz
balezino||RU||57.98|53.01|17|cf3c
balfour||ZA||-26.66|28.59|46|lw44
bali|Bāli|IN||22.65|88.34|297|rdr7
bali|Bāli|IN||25.20|73.29|19|rdsm
bali||CM||5.89|10.01|73|1bwk5
balikesir|Balıkesir|TR||39.65|27.89|238|6wl1
balikpapan||ID||-1.27|116.83|434|zdjz
balingen||DE||48.28|8.85|34|1ram9
baliuag||PH||14.95|120.90|136|111bv
balkanabat||TM||39.51|54.37|88|3gpc
balkh||AF||36.76|66.90|115|ol96
ballarat||AU|VIC|-37.57|143.85|98|1anur
ballenger creek||US|MD|39.37|-77.44|18|2l6tb
ballerup||DK||55.73|12.36|40|1k8yd
ballito||ZA||-29.54|31.21|17|lw34
ballwin||US|MO|38.60|-90.55|31|2lsa7
ballymena||GB|NIR|54.86|-6.28|29|1kxre
balma||FR||43.61|1.50|16|1t1z8
balmazujvaros|Balmazújváros|HU||47.62|21.35|18|fhl8
balneario camboriu|Balneário Camboriú|BR||-26.99|-48.63|49|22e9r
balod||IN||20.73|81.21|22|rdr3
baloda bazar|Baloda Bāzār|IN||21.66|82.16|25|rdqy
balotra|Bālotra|IN||25.83|72.24|68|rdqv
balqash||KZ||46.85|75.00|81|wpba
balrampur|Balrāmpur|IN||27.43|82.19|77|rdqt
bals|Balş|RO||44.35|24.10|21|ep02
balsas||BR||-7.53|-46.04|68|210i9
balta||UA||47.94|29.62|19|fa2e
balti|Bălţi|MD||47.76|27.93|125|d9bh
baltimore||US|MD|39.29|-76.61|622|2l6rm
baltiysk||RU||54.65|19.91|35|1jxte
balugaon|Bālugaon|IN||20.18|85.11|17|rdqi
balung||ID||-7.73|113.92|48|zdi4
balurghat|Bālurghāt|IN||25.22|88.78|141|rdqc
balvanera||AR||-34.61|-58.40|152|3zgj0
balwyn north||AU|VIC|-37.79|145.09|20|4q0ut
balykchy||KG||42.46|76.19|40|wq8s
balykshi||KZ||47.07|51.87|19|d30t
balzar||EC||-1.37|-79.90|40|26gcp
bam||IR||29.11|58.36|99|31d4
bama||NG||11.52|13.69|118|1eboy
bamako||ML||12.65|-8.00|1297|1gqlw|*
bambang||PH||16.39|121.11|23|1112n
bambanglipuro||ID||-7.95|110.28|45|zdhe
bambari||CF||5.77|20.68|33|55ng
bamberg||DE||49.90|10.90|70|1rajc
bambous||MU||-20.26|57.41|15|k1a2
bambui|Bambuí|BR||-20.01|-45.98|19|22e8t
bamenda||CM||5.96|10.15|394|1bwim
bamiantong||CN||44.92|130.52|66|17owi
bamor kalan|Bāmor Kalān|IN||24.89|78.15|28|rdoi
bamusso||CM||4.46|8.90|25|1bwhp
bamyan|Bāmyān|AF||34.82|67.83|62|ol7u
ban bang kadi pathum thani||TH||14.00|100.55|28|yqob
ban bueng||TH||13.31|101.11|24|yqab
ban chalong||TH||7.84|98.34|18|48045
ban chang||TH||12.73|101.06|28|yq72
ban dung||TH||17.70|103.26|19|ypqa
ban houakhoua||LA||20.25|100.45|16|14tfr
ban huai thalaeng||TH||14.98|102.65|15|yd2b
ban khlong bang sao thong||TH||13.64|100.83|31|ye04
ban lam luk ka||TH||13.98|100.78|61|ynrr
ban mai||TH||7.20|100.55|87|ybsb
ban mo||TH||14.62|100.73|16|ynf6
ban na||TH||17.02|99.73|40|os69
ban na san||TH||8.80|99.36|22|os0e
ban nong wua so||TH||17.27|103.22|22|yaag
ban phaeo||TH||13.59|100.11|42|ylq9
ban phai||TH||16.06|102.73|36|ylpz
ban phan don||TH||17.14|102.97|29|ylmo
ban phe||TH||12.63|101.44|17|yllc
ban pong||TH||13.82|99.88|58|orb7
ban ratsada||TH||7.91|98.40|34|4805k
ban selaphum||TH||16.02|103.95|17|yktg
ban tak||TH||17.04|99.08|18|oqyd
ban talat bueng||TH||13.07|101.00|26|yqca
ban talat nua||TH||7.88|98.39|23|nye0
ban talat yai||TH||7.88|98.40|52|nydw
banamba||ML||13.55|-7.45|31|1gqki
banapur|Bānapur|IN||19.78|85.17|17|rdo2
banat||IN||29.46|77.35|22|rdnl
banaybanay||PH||13.85|121.20|39|110yq
banaz||TR||38.74|29.75|17|6whv
banbridge||GB|NIR|54.35|-6.28|16|1kxp3
banbury||GB|ENG|52.06|-1.34|49|1kxp2
banda|Bānda|IN||25.48|80.33|152|rdn9
banda||IN||24.04|78.96|29|rdna
banda aceh||ID||5.54|95.33|251|q1vy
bandar||ID||2.05|99.75|31|q1vu
bandar abbas||IR||27.19|56.28|352|31bl
bandar e anzali|Bandar-e Anzalī|IR||37.47|49.46|111|31bj
bandar e genaveh|Bandar-e Genāveh|IR||29.58|50.52|53|2vk9
bandar e lengeh|Bandar-e Lengeh|IR||26.56|54.88|23|31b5
bandar labuan||MY||5.29|115.27|55|4civz
bandar lampung||ID||-5.43|105.26|800|ytsl
bandar seri begawan||BN||4.89|114.94|64|1310q|*
bandarban|Bāndarban|BD||22.20|92.22|33|pek6
bandeirantes||BR||-23.11|-50.37|29|22e68
banderilla||MX||19.59|-96.94|20|23pmm
bandikui|Bāndīkūi|IN||27.05|76.57|16|rdma
bandipura||IN||34.42|74.64|32|rdm6
bandirma|Bandırma|TR||40.35|27.98|108|g3j9
bandundu||CD||-3.32|17.38|118|1do45
bandung||ID||-6.92|107.61|1700|zdf9
baneh|Bāneh|IR||36.00|45.89|105|318w
banepa|Banepā|NP||27.63|85.52|17|rihr
banes||CU||20.96|-75.72|53|24gzh
banfora||BF||10.63|-4.77|60|1en8d
bang ban||TH||14.37|100.49|17|yppc
bang bo district||TH||13.58|100.82|28|yqpj
bang bua thong||TH||13.92|100.42|42|ypoy
bang krathum||TH||16.58|100.30|19|ypkd
bang kruai||TH||13.80|100.47|78|ypka
bang lamung||TH||13.05|100.93|40|ypjz
bang len||TH||14.02|100.17|18|ypjr
bang mun nak||TH||16.03|100.38|16|ypjc
bang pa in|Bang Pa-in|TH||14.23|100.58|20|ypih
bang pakong||TH||13.54|100.99|26|ypib
bang phae||TH||13.69|99.93|30|ot9v
bang racham||TH||14.89|100.32|15|ypg1
bang rakam||TH||16.76|100.12|17|ypfw
bang saphan||TH||11.21|99.51|15|ot9a
banga|Bañga|PH||6.42|124.78|59|110vc
banga||IN||31.19|75.99|19|rdlm
bangalore|Bengaluru|IN||12.97|77.59|5104|rdlh
banganapalle||IN||15.32|78.23|25|rdle
bangangte|Bangangté|CM||5.14|10.53|65|1bwfl
bangaon||IN||23.05|88.83|112|rdl8
bangaon||IN||25.87|86.51|60|rdl6
bangarapet||IN||12.99|78.18|43|rdl4
bangarmau|Bāngarmau|IN||26.89|80.21|37|rdl2
bangassou||CF||4.74|22.82|24|55ki
bangil||ID||-7.60|112.82|120|zde7
bangkalan||ID||-7.05|112.74|62|zddm
bangkok||TH||13.75|100.50|5104|yhs6|*
bangolo||CI||7.01|-7.49|18|1d4nn
bangor||GB|NIR|54.65|-5.67|60|1kxos
bangor||GB|WLS|53.23|-4.13|18|1kxot
bangor||US|ME|44.80|-68.78|32|2y928
bangui||CF||4.36|18.55|542|1f80t|*
banha|Banhā|EG||30.46|31.18|167|7p80
bani|Baní|DO||18.28|-70.33|67|239xf
bani mazar|Banī Mazār|EG||28.50|30.80|58|7p64
bani naim|Banī Na‘īm|PS||31.52|35.16|20|63gv
bani suhayla|Banī Suhaylā|PS||31.34|34.32|31|60xo
bani suwayf|Banī Suwayf|EG||29.07|31.10|190|7p51
bani walid||LY||31.75|13.98|46|1bk2g
bani yas city||AE||24.31|54.63|80|763pg
baniachang||BD||24.52|91.36|38|peka
banikoara||BJ||11.30|2.44|22|1fc8l
baniyas|Bāniyās|SY||35.18|35.95|39|3ol2
banja luka||BA||44.78|17.19|221|1won1
banjar||ID||-7.20|107.43|37|zdbu
banjar||ID||-8.19|114.97|89|zdbs
banjaran||ID||-7.05|107.59|165|zdbn
banjarmasin||ID||-3.32|114.59|573|zdb9
banjul||GM||13.45|-16.58|35|1fqk4|*
banka|Bānka|IN||24.88|86.92|39|rdk9
banki|Bānki|IN||20.38|85.53|17|rdjt
bankra||IN||22.60|88.28|56|swp7
bankura|Bānkura|IN||23.23|87.07|134|rdjk
banlung||KH||13.74|106.99|17|139dg
banmankhi||IN||25.89|87.19|27|rdjj
banning||US|CA|33.93|-116.88|31|365lc
bannu||PK||32.99|70.60|49|pd5w
bannur|Bannūr|IN||12.33|76.86|25|rdjb
banovce nad bebravou|Bánovce nad Bebravou|SK||48.72|18.26|19|1tm10
banqiao||TW||25.01|121.47|543|zslp
bansalan||PH||6.79|125.21|21|110mg
bansbaria|Bānsbāria|IN||22.95|88.40|108|rdiw
bansdih|Bānsdīh|IN||25.88|84.22|21|rdiu
bansi|Bānsi|IN||27.18|82.93|40|rdio
banska bystrica|Banská Bystrica|SK||48.74|19.15|82|1tm0y
banstead||GB|ENG|51.32|-0.21|46|1kxob
banswada|Bānswāda|IN||18.38|77.88|23|rdi8
banswara|Bānswāra|IN||23.54|74.44|94|rdi6
bantayan||PH||11.17|123.72|19|110lf
banting||MY||2.81|101.50|48|116kd
bantul||ID||-7.89|110.33|59|zd8n
bantva|Bāntva|IN||21.49|70.08|15|rdhu
bantval|Bantvāl|IN||12.89|75.03|38|rdht
banur|Banūr|IN||30.55|76.72|17|rdhs
banyo||CM||6.75|11.82|41|1bwdm
banyoles||ES||42.12|2.77|18|1v29h
banyumas||ID||-7.51|109.29|48|zd7z
banyuwangi||ID||-8.23|114.36|108|zd7h
bao loc|Bảo Lộc|VN||11.55|107.81|152|y1ir
baoding||CN||38.85|115.49|996|12xzf
baoqing||CN||46.33|132.21|63|17ovi
baoshan||CN||46.56|131.42|124|17ova
baotou||CN||40.58|110.02|1302|17ov4
baoying||CN||33.23|119.31|80|12xx6
bapatla|Bāpatla|IN||15.90|80.47|70|rdhb
baqubah||IQ||33.75|44.61|153|23ly
bar||ME||42.09|19.10|18|1wom5
bar||UA||49.08|27.68|17|fa1p
bar bigha||IN||25.22|85.73|42|rdda
bar le duc|Bar-le-Duc|FR||48.77|5.16|19|1t1r3
bara uchana|Bara Uchāna|IN||29.47|76.18|16|qvlc
barabai||ID||-2.58|115.38|60|zd74
barabinsk||RU||55.36|78.36|32|wdtw
baracoa||CU||20.35|-74.50|48|24gyi
baragua|Baraguá|CU||21.68|-78.63|15|24gy7
barah|Bārah|SD||13.70|30.37|17|83gc
barakaldo||ES||43.30|-2.99|98|1un9p
baraki||DZ||36.67|3.10|105|1hpdh
baraki barak||AF||33.97|68.95|22|ol2y
barakpur|Bārākpur|IN||22.77|88.36|148|rdf0
baramati|Bārāmati|IN||18.15|74.58|54|rder
baramula|Bāramūla|IN||34.21|74.34|77|rdel
baran|Bārān|IN||25.10|76.52|87|rdek
baranagar||IN||22.64|88.38|260|rdei
baranain|Barañáin|ES||42.81|-1.68|22|1v27s
baranoa||CO||10.79|-74.92|44|272mr
baranovichi||BY||53.13|26.01|169|difx
barao de cocais|Barão de Cocais|BR||-19.95|-43.49|22|22e5a
baras||PH||14.52|121.27|20|110dp
barasat|Bārāsat|IN||22.23|88.45|238|rde2
barasat|Bārāsat|IN||22.72|88.48|298|rde1
barauli||IN||26.38|84.59|37|rddp
baraut||IN||29.10|77.26|94|rddg
barbacena||BR||-21.23|-43.77|122|22e4q
barbacha||DZ||36.57|4.97|32|1hpdf
barbalha||BR||-7.31|-39.30|34|210fe
barbastro||ES||42.04|0.13|17|1v26z
barbate||ES||36.19|-5.92|23|1i1h3
barbera del valles|Barberà del Vallès|ES||41.52|2.12|31|1unjg
barberena||GT||14.31|-90.36|31|255ge
barberton||US|OH|41.01|-81.61|26|32b23
barberton||ZA||-25.79|31.05|68|lvvi
barbil||IN||22.10|85.38|53|4c0z1
barbosa||CO||5.93|-73.62|20|272ly
barbosa||CO||6.44|-75.33|17|272lx
barcarena||BR||-1.51|-48.63|30|210f1
barcellona pozzo di gotto|Barcellona Pozzo di Gotto|IT||38.15|15.21|35|1i4rh
barcelona||ES||41.39|2.16|1622|1v260
barcelona||VE||10.14|-64.69|425|2678v
barceloneta||PR||18.45|-66.54|22|2psnk
barcelos||PT||41.53|-8.62|19|1ms28
barda||AZ||40.38|47.13|37|ckz5
bardaskan||IR||35.26|57.97|28|312d
barddhaman|Barddhamān|IN||23.26|87.86|302|rdd1
bardejov||SK||49.29|21.27|33|fjjk
bardoli|Bārdoli|IN||21.12|73.11|58|rdcu
bardsir|Bardsīr|IR||29.92|56.57|37|2o6f
bareggio||IT||45.48|9.00|17|1w7ix
bareilly||IN||28.37|79.43|745|rdcl
barendrecht||NL||51.86|4.53|39|1n56q
barentu||ER||15.11|37.59|16|7cfr
bargarh||IN||21.33|83.62|69|rdbw
bargi||IN||22.99|79.88|18|rdbq
barh|Bārh|IN||25.48|85.71|50|rdbl
barhiya||IN||25.29|86.02|43|rday
bari|Bāri|IN||26.65|77.62|56|rdas
bari||IT||41.12|16.87|277|1w7in
bari sadri|Bari Sādri|IN||24.41|74.47|16|rdaj
bariadi||TZ||-2.80|33.98|34|3gea
barika||DZ||35.39|5.37|99|1hpct
barinas||VE||8.62|-70.21|353|2678i
barinitas||VE||8.76|-70.41|34|2678c
bariri||BR||-22.07|-48.74|29|22e3t
barisal|Barisāl|BD||22.70|90.37|202|smyx
barjala||IN||23.62|91.36|18|rdai
barka kana|Barkā Kānā|IN||23.62|85.47|18|rda7
barki saria||IN||24.18|85.89|24|rd9z
barking||GB|ENG|51.53|0.08|61|1kxn1
barlad|Bârlad|RO||46.23|27.67|68|eoea
barletta||IT||41.31|16.28|93|1w7ic
barmer|Bārmer|IN||25.75|71.39|89|rd9h
barnala|Barnāla|IN||30.37|75.55|105|rd9b
barnaul||RU||53.36|83.76|600|wds5
barnet||GB|ENG|51.65|-0.20|30|1kxlz
barneveld||NL||52.14|5.58|29|1n567
barnsley||GB|ENG|53.55|-1.48|71|1kxlo
barnstable||US|MA|41.70|-70.30|48|2xnu3
barnstaple||GB|ENG|51.08|-4.06|32|1kxll
baro||NG||8.62|6.42|27|1ebew
baroda|Vadodara|IN||22.30|73.21|1409|qv9h
barpali|Barpāli|IN||21.19|83.59|20|rd8m
barpeta||IN||26.32|91.01|49|rd8j
barpeta road||IN||26.50|90.97|35|4ciwx
barquisimeto||VE||10.06|-69.36|809|2677u
barra||BR||-11.09|-43.14|21|22e3p
barra||IT||40.84|14.32|37|1w7i8
barra bonita||BR||-22.49|-48.56|37|22e2g
barra de sao francisco|Barra de São Francisco|BR||-18.75|-40.89|21|22e16
barra do bugres|Barra do Bugres|BR||-15.07|-57.18|31|22e0u
barra do corda|Barra do Corda|BR||-5.51|-45.24|87|210bx
barra do garcas|Barra do Garças|BR||-15.89|-52.26|52|22e0l
barra do pirai|Barra do Piraí|BR||-22.47|-43.83|88|22e03
barra dos coqueiros|Barra dos Coqueiros|BR||-10.91|-37.04|29|22dzm
barra mansa||BR||-22.54|-44.17|164|22dyk
barra velha||BR||-26.63|-48.68|18|22dxh
barranca||PE||-10.75|-77.77|46|2cldw
barrancabermeja||CO||7.07|-73.85|191|272kx
barrancas||CO||10.96|-72.79|17|272kq
barranqueras||AR||-27.48|-58.94|51|21nbw
barranquilla||CO||10.97|-74.78|1380|272kb
barras||BR||-4.24|-42.29|22|210af
barreiras||BR||-12.15|-44.99|158|22dx3
barreirinhas||BR||-2.76|-42.83|17|2108k
barreiro||PT||38.66|-9.07|51|1codb
barreiro do jaiba|Barreiro do Jaíba|BR||-15.62|-43.59|18|22dty
barreiros||BR||-8.82|-35.19|36|2107k
barretos||BR||-20.56|-48.57|101|22dtf
barrhead||GB|SCT|55.80|-4.39|18|1kxky
barrie||CA|ON|44.40|-79.67|182|3ibyz
barrington||US|RI|41.74|-71.31|17|33we6
barrinha||BR||-21.19|-48.16|27|22dss
barros blancos||UY||-34.75|-56.00|32|60fvr
barroso||BR||-21.19|-43.98|17|22dr5
barrow in furness|Barrow in Furness|GB|ENG|54.11|-3.23|46|1kxkh
barry||GB|WLS|51.40|-3.28|55|1kxkb
barsi|Bārsi|IN||18.23|75.69|111|rd88
barstow||US|CA|34.90|-117.02|24|365sp
barstow heights||US|CA|34.87|-117.06|24|365sx
bartin|Bartın|TR||41.64|32.34|37|g3ip
bartlesville||US|OK|36.75|-95.98|37|2p3cz
bartlett||US|IL|42.00|-88.19|42|2woml
bartlett||US|TN|35.20|-89.87|59|2qolz
bartley green||GB|ENG|52.44|-2.00|25|4cicy
bartolome maso|Bartolomé Masó|CU||20.17|-76.94|53|24gtx
bartoszyce||PL||54.25|20.81|26|gn0x
bartow||US|FL|27.90|-81.84|19|2gvmr
barueri||BR||-23.51|-46.88|252|22dqp
baruipur|Bāruipur|IN||22.35|88.44|48|rd7k
baruni|Bāruni|IN||25.48|85.97|85|rd7h
baruta||VE||10.43|-66.88|244|2675j
baruun urt|Baruun-Urt|MN||46.68|113.28|16|17kdi
barwala|Barwāla|IN||29.37|75.91|37|rd73
barwani|Barwāni|IN||22.03|74.90|47|rd6y
barysaw||BY||54.23|28.50|144|dieg
barysh||RU||53.66|47.11|19|cepf
basaksehir|Başakşehir|TR||41.09|28.80|194|44wtz
basauri||ES||43.24|-2.89|43|3zjgv
basavakalyan|Basavakalyān|IN||17.87|76.95|66|rd67
basavana bagevadi|Basavana Bāgevādi|IN||16.57|75.97|31|rd66
basel||CH|BS|47.56|7.57|164|1l1pg
basford||GB|ENG|52.97|-1.18|16|1kxj8
bashanet||TZ||-4.23|35.42|19|3gdw
basi||IN||26.83|76.05|21|rd5r
basi||IN||30.59|76.84|19|rd5p
basi||IN||30.69|76.40|19|rd5o
basildon||GB|ENG|51.57|0.46|145|1kxj6
basingstoke||GB|ENG|51.26|-1.09|108|1kxj4
basirpur||PK||30.58|73.84|42|pczc
baskil||TR||38.57|38.82|16|6weh
basmat||IN||19.33|77.16|64|rd5h
basni||IN||27.17|73.65|23|rd5e
basoda|Bāsoda|IN||23.85|77.94|69|rd5c
basoko||CD||1.24|23.62|44|4pau
basotu||TZ||-4.37|35.08|21|3gdp
basra|Al Başrah al Qadīmah|IQ||30.50|47.82|2015|8bnh
basrah||IQ||30.51|47.78|2600|24ss
bassano del grappa|Bassano del Grappa|IT||45.77|11.73|38|1w7h5
bassar||TG||9.25|0.78|62|1eqts
basse terre|Basse-Terre|GP||16.00|-61.73|11|24q50|*
basseterre||KN||17.30|-62.72|13|24mwv|*
bassila||BJ||9.01|1.67|24|1fc71
bassum||DE||52.85|8.73|16|1r9z0
basti|Bastī|IN||26.79|82.72|115|rd4w
bastia||FR||42.70|9.45|41|1t1jk
bastia umbra|Bastia umbra|IT||43.06|12.55|18|1w7gx
bastos||BR||-21.92|-50.73|18|22dqd
basudebpur|Bāsudebpur|IN||21.12|86.73|32|rd4r
baswa||IN||27.15|76.58|23|rd4k
basyun|Basyūn|EG||30.94|30.81|56|7oze
bat khela||PK||34.62|71.97|46|pcvm
bat yam||IL||32.02|34.75|129|6c1o
bata||GQ||1.86|9.77|173|1dify
batac city||PH||18.06|120.56|54|1101v
batala|Batāla|IN||31.81|75.20|145|rd4g
batam||ID||1.15|104.02|1164|3qxpf
batang||ID||-6.48|110.71|116|zd21
batang berjuntai||MY||3.38|101.42|20|1153w
batangafo||CF||7.30|18.28|15|1f7wb
batangas||PH||13.76|121.06|237|11008
batatais||BR||-20.89|-47.59|52|22dpw
batavia||US|IL|41.85|-88.31|26|2woo0
batavia||US|NY|43.00|-78.19|15|31hfh
bataysk||RU||47.14|39.75|110|cek4
bath||GB|ENG|51.38|-2.36|95|1kxil
bath beach||US|NY|40.60|-74.00|33|31hfz
bathgate||GB|SCT|55.90|-3.64|21|1kxih
bathinda||IN||30.21|74.94|243|rcme
bathurst||AU|NSW|-33.42|149.58|33|1ani0
bati|Batī|ET||11.19|40.02|19|7cdt
batifa||IQ||37.17|43.01|26|23hd
batikent||TR||39.97|32.73|300|9ha5
batley||GB|ENG|53.70|-1.63|51|1kxig
batman||TR||37.89|41.13|382|6wbw
batna||DZ||35.56|6.17|281|1hpb8
bato||PH||13.35|123.37|17|10zws
baton rouge||US|LA|30.44|-91.19|229|2khxg
batouri||CM||4.43|14.37|44|1bw9z
battagram||PK||34.68|73.02|700|pcw1
battambang||KH||13.10|103.20|150|139f9
battaramulla south||LK||6.90|79.92|76|qsms
batticaloa||LK||7.71|81.69|87|qsmp
battipaglia||IT||40.61|14.98|47|1w7gg
battle creek||US|MI|42.32|-85.18|52|2yukh
battle ground||US|WA|45.78|-122.53|19|3g0vp
batu||ID||-7.87|112.53|76|zd0g
batu arang||MY||3.32|101.47|23|1153x
batu berendam||MY||2.25|102.25|25|12656
batu feringgi||MY||5.47|100.25|20|116si
batu gajah||MY||4.47|101.04|46|116xw
batu pahat||MY||1.85|102.93|156|114y7
batumi||GE||41.64|41.63|122|d6y4
baturaden||ID||-7.30|109.22|42|zcu3
baturaja||ID||-4.13|104.17|135|zcu1
baturite|Baturité|BR||-4.33|-38.88|22|2101u
bauan||PH||13.79|121.01|34|10zs7
bauang||PH||16.53|120.33|17|10zrz
bauchi||NG||10.31|9.84|316|1ebbi
baud||IN||20.84|84.33|19|rd3i
baukau||TL||-8.48|126.46|16|zcsj
baunatal||DE||51.25|9.41|28|1r9pv
bauru||BR||-22.31|-49.06|335|22don
bauta||CU||22.98|-82.55|46|24gsc
bautzen||DE||51.18|14.43|42|1r9op
bavly||RU||54.39|53.26|23|ceha
bawana|Bawāna|IN||28.80|77.03|25|rd2v
bawku||GH||11.06|-0.24|57|1dd87
bawshar||OM||23.58|58.40|159|66t8
bay||PH||14.18|121.29|34|10zq7
bay city||US|MI|43.59|-83.89|34|2yul8
bay city||US|TX|28.98|-95.97|18|2vibf
bay point||US|CA|38.03|-121.96|22|36601
bay shore||US|NY|40.73|-73.25|26|31hhl
bay village||US|OH|41.48|-81.92|15|32b77
bayaguana||DO||18.75|-69.64|21|239l6
bayambang||PH||15.81|120.46|16|10zon
bayamo||CU||20.37|-76.64|193|24grx
bayamon|Bayamón|PR||18.40|-66.16|203|2pspb
bayan||CN||46.08|127.40|55|17out
bayan nur||CN||40.74|107.39|1760|71qgi
bayana|Bayāna|IN||26.91|77.29|36|rd2k
bayanhongor||MN||46.19|100.72|26|17kb9
bayawan||PH||9.36|122.80|36|10zn0
baybay||PH||10.68|124.80|18|10zmv
bayburt||TR||40.26|40.22|31|g3fe
baychester||US|NY|40.87|-73.84|16|31hi2
bayeux||BR||-7.13|-34.93|91|2101g
bayeux||FR||49.28|-0.70|16|1t1f7
bayindir|Bayındır|TR||38.22|27.65|17|6wai
bayji|Bayjī|IQ||34.93|43.49|36|23g7
baykalsk|Baykal’sk|RU||51.52|104.14|16|17g0z
baymak||RU||52.59|58.32|17|ceee
baynjiwayn||IQ||35.62|45.95|27|23mk
bayombong||PH||16.48|121.15|48|10zkx
bayonet point||US|FL|28.33|-82.68|23|2gvrp
bayonne||FR||43.49|-1.47|44|1t1ez
bayonne||US|NJ|40.67|-74.11|66|317o5
bayou cane||US|LA|29.62|-90.75|19|2ki2g
bayramaly||TM||37.62|62.17|76|q56a
bayreuth||DE||49.95|11.58|75|1r9n5
bayshore gardens||US|FL|27.43|-82.59|16|2gvsm
bayside||US|CA|40.84|-124.06|17|3b5lk
bayside||US|NY|40.77|-73.78|66|31hi9
bayt al faqih|Bayt al Faqīh|YE||14.52|43.32|34|1nen
bayt hanun|Bayt Ḩānūn|PS||31.54|34.54|37|60xm
bayt jala|Bayt Jālā|PS||31.72|35.19|16|63dw
bayt lahya|Bayt Lāhyā|PS||31.55|34.50|57|60xl
baytown||US|TX|29.74|-94.98|76|2s5i3
bayugan||PH||8.76|125.77|41|10zjo
bayville||US|NJ|39.91|-74.15|21|2ogr4
baza||ES||37.49|-2.77|23|1i1dr
bazar e yakawlang|Bāzār-e Yakāwlang|AF||34.74|66.97|65|o19h
bazar korgon|Bazar-Korgon|KG||41.04|72.75|28|wrkd
bazarak|Bāzārak|AF||35.31|69.52|65|umyi
bazpur|Bāzpur|IN||29.15|79.11|24|rd2a
bcharre|Bcharré|LB||34.25|36.01|20|5x8n
beaconsfield||CA|QC|45.43|-73.87|19|3id42
bealanana||MG||-14.54|48.75|17|mwla
bear||US|DE|39.63|-75.66|19|2grhv
bearsden||GB|SCT|55.92|-4.33|27|1kxg6
beau bassin rose hill|Beau Bassin-Rose Hill|MU||-20.23|57.47|111|k19p
beaufort||MY||5.35|115.75|16|115v6
beaufort west||ZA||-32.36|22.58|45|lvj5
beaumont||US|CA|33.93|-116.98|44|366ey
beaumont||US|TX|30.09|-94.10|118|2s5p9
beaune||FR||47.02|4.84|24|1t15a
beauvais||FR||49.43|2.08|53|1t11y
beaver dam||US|WI|43.46|-88.84|17|34f7t
beavercreek||US|OH|39.71|-84.06|46|2okuw
beaverton||US|OR|45.49|-122.80|97|3eggw
beawar|Beāwar|IN||26.10|74.32|131|rd22
bebedouro||BR||-20.95|-48.48|72|22do8
beberibe||BR||-4.18|-38.13|37|21010
bebington||GB|ENG|53.35|-3.02|16|1kxfq
becej|Bečej|RS||45.62|20.03|26|gzqm
bechar|Béchar|DZ||31.62|-2.22|143|1hpa2
bechem||GH||7.09|-2.02|17|1dd7e
beckenham||GB|ENG|51.41|-0.03|82|1kxfl
beckingen||DE||49.40|6.70|16|1r9j3
beckley||US|WV|37.78|-81.19|17|2uuec
beckum||DE||51.76|8.04|38|1r9ie
becontree||GB|ENG|51.55|0.13|100|3zepi
bedburg||DE||50.99|6.57|25|1r9i8
bedele|Bedelē|ET||8.46|36.35|20|7cbr
bedesa|Bedēsa|ET||8.90|40.78|18|7cbj
bedford||GB|ENG|52.13|-0.47|107|1kxf2
bedford||US|NH|42.95|-71.52|21|30y8l
bedford||US|TX|32.84|-97.14|49|2s5s6
bedi||IN||22.50|70.04|21|rd1v
bedlington||GB|ENG|55.13|-1.59|17|1kxev
bedong||MY||5.73|100.51|48|116av
bedugul||ID||-8.45|115.59|20|47whz
bedworth||GB|ENG|52.48|-1.47|30|1kxen
bedzin|Będzin|PL||50.33|19.13|58|1uiuf
beer sheva|Beersheba|IL||31.25|34.79|187|6c16
beerse||BE||51.32|4.85|16|1o2df
beersel||BE||50.77|4.30|23|1o2dd
beersheba||IL||31.25|34.79|187|6c16
begamganj||IN||23.60|78.34|33|rd1p
begles|Bègles|FR||44.81|-0.55|24|1t0yh
begoro||GH||6.39|-0.38|30|1dd6s
begun|Begūn|IN||24.98|75.00|21|rd1j
begusarai||IN||25.42|86.13|103|rd1d
behat||IN||30.17|77.61|18|rd14
behbahan|Behbahān|IR||30.60|50.24|79|30rb
behror||IN||27.89|76.28|26|rd0t
behshahr||IR||36.69|53.55|94|30qe
beian|Bei’an|CN||48.27|126.60|436|17ot9
beibei||CN||29.83|106.44|112|12xue
beichengqu||CN||40.44|113.15|72|17o27
beidaihehaibin||CN||39.82|119.52|66|12xtd
beidao||CN||34.57|105.89|75|12xtb
beihai||CN||21.48|109.10|290|12xs1
beijing||CN||39.91|116.40|11717|12xr2|*
beipiao||CN||41.79|120.78|155|17osm
beira||MZ||-19.84|34.84|531|mk0l
beirut||LB||33.89|35.50|1916|5xkd|*
beitbridge||ZW||-22.22|30.00|26|j6sl
beja|Béja|TN||36.73|9.18|57|1h006
beja||PT||38.02|-7.86|35|1coax
bejaia|Bejaïa|DZ||36.76|5.08|164|1hp4h
bejar|Béjar|ES||40.39|-5.76|15|1v1vi
bejucal||CU||22.93|-82.39|18|24gqi
bekalta||TN||35.62|10.99|16|1h0te
bekasi||ID||-6.23|106.99|1520|zco2
bekes|Békés|HU||46.77|21.13|21|fhfr
bekescsaba|Békéscsaba|HU||46.68|21.10|65|fhfp
bekobod||UZ||40.22|69.27|86|wgiq
bektemir||UZ||41.21|69.33|26|wgik
bel air north||US|MD|39.55|-76.37|31|4bkav
bel air riviere seche|Bel Air Rivière Sèche|MU||-20.26|57.75|18|k19a
bel air south||US|MD|39.51|-76.32|48|4bkaw
bela||IN||25.92|82.00|74|rd0e
bela||PK||26.23|66.31|20|pct2
bela vista||BR||-22.11|-56.52|18|22dlt
belabo|Bélabo|CM||4.93|13.30|23|1bw6g
belalcazar|Belalcázar|CO||2.65|-75.97|32|26qeu
belas||PT||38.78|-9.26|21|1coat
belawan||ID||3.78|98.68|103|q1tg
belaya glina||RU||46.08|40.87|18|ce49
belaya kalitva||RU||48.19|40.77|48|ce3v
belchatow|Bełchatów|PL||51.37|19.36|63|1uiu5
beldanga|Beldānga|IN||23.93|88.26|27|rczo
belebey||RU||54.12|54.12|63|ce2w
beledweyne||SO||4.74|45.20|55|1dqk
belek||TR||36.86|31.06|73|6w4s
belem|Belém|BR||-1.46|-48.50|1408|20zzi
belem|Belém|BR||-6.69|-35.53|16|20zzb
belen||TR||36.49|36.19|20|6w4k
belen de umbria|Belén de Umbría|CO||5.20|-75.87|16|272fx
belev|Belëv|RU||53.81|36.13|15|ce23
belfast||GB|NIR|54.60|-5.93|275|1kxdc
belford roxo||BR||-22.76|-43.40|466|22dku
belfort||FR||47.64|6.85|55|1t0vz
belgaum||IN||15.85|74.50|429|rcz9
belgorod||RU||50.61|36.58|345|ce1k
belgrade||RS||44.80|20.47|1274|gzmw|*
belgrano||AR||-34.56|-58.46|139|21nal
beli||NG||7.86|10.97|17|1eb7m
belidzhi||RU||41.89|48.41|16|hqxj
belize city||BZ||17.50|-88.20|61|24set
bell||US|CA|33.98|-118.19|36|366ki
bell gardens||US|CA|33.97|-118.15|43|366l3
bell ville||AR||-32.63|-62.69|35|2atqj
bella vista||AR||-27.03|-65.30|15|2atrr
bella vista||DO||18.46|-69.95|176|239j2
bella vista||US|AR|36.48|-94.27|28|2fwfu
bellaire||US|TX|29.71|-95.46|19|2s5zd
bellampalli||IN||19.06|79.49|67|4civq
bellaria igea marina|Bellaria-Igea Marina|IT||44.14|12.47|18|4w9r0
bellary||IN||15.14|76.92|337|rcyl
bellavista||PE||-7.06|-76.59|15|27ag4
belle glade||US|FL|26.68|-80.67|18|2gw15
belleville||CA|ON|44.17|-77.38|49|3ieu4
belleville||US|IL|38.52|-89.98|42|2iqtx
belleville||US|NJ|40.79|-74.15|37|317r1
bellevue||US|NE|41.14|-95.89|56|30j99
bellevue||US|WA|47.61|-122.20|140|3g16q
bellevue||US|WI|44.44|-87.92|15|34fcf
bellflower||US|CA|33.88|-118.12|78|366ny
bellingham||US|WA|48.76|-122.49|85|3g177
bellinzona||CH|TI|46.19|9.02|17|1l1of
bellmore||US|NY|40.67|-73.53|16|31hwj
bello||CO||6.34|-75.56|393|272e8
bellshill||GB|SCT|55.82|-4.02|21|1kxcg
belluno||IT||46.14|12.22|25|1w7eq
bellview||US|FL|30.46|-87.31|23|2gw2i
bellwood||US|IL|41.88|-87.88|19|2wouq
belmont||US|CA|37.52|-122.28|27|366ov
belmont||US|MA|42.40|-71.18|25|2xo8a
belmopan||BZ||17.25|-88.77|13|24seo|*
belo horizonte||BR||-19.92|-43.94|2373|22dkf
belo jardim||BR||-8.34|-36.42|50|20zxw
belo oriente||BR||-19.22|-42.48|18|22dk5
belo sur tsiribihina|Belo sur Tsiribihina|MG||-19.70|44.55|24|mvpn
beloeil||CA|QC|45.57|-73.21|19|3if16
belogorsk||RU||50.92|128.48|68|17fyn
beloha||MG||-25.17|45.05|23|mvql
beloit||US|WI|42.51|-89.03|37|34fd7
belonia||IN||23.25|91.45|17|rcye
beloozerskiy|Beloozërskiy|RU||55.46|38.44|18|cdwt
belorechensk||RU||44.77|39.88|55|cdwl
beloretsk||RU||53.96|58.40|70|cdw9
belovo||RU||54.42|86.30|76|wdhh
beloyarskiy||RU||63.71|66.67|20|wdgy
belpasso||IT||37.59|14.98|16|1i4qr
belper||GB|ENG|53.02|-1.48|23|1kxc6
belsand||IN||26.44|85.40|19|rcy7
belton||US|MO|38.81|-94.53|23|2lswy
belton||US|TX|31.06|-97.46|21|2s61d
beltsville||US|MD|39.03|-76.91|17|2l77l
belur|Belūr|IN||13.17|75.87|22|rcxy
belvedere park||US|GA|33.75|-84.27|15|2hmsw
belvidere||US|IL|42.26|-88.84|25|2wov9
belyye vody||KZ||42.42|69.83|26|wp1y
bembereke|Bembèrèkè|BJ||10.23|2.66|24|1fc4u
bemetara|Bemetāra|IN||21.72|81.53|25|rcxq
bemowo||PL||52.25|20.91|102|gmyj
ben arous||TN||36.75|10.22|75|1gzrz
ben mehidi||DZ||36.77|7.91|28|1hoh2
ben tre|Bến Tre|VN||10.24|106.38|59|y1ag
benalmadena|Benalmádena|ES||36.60|-4.57|59|1i1bn
benares|Varanasi|IN||25.32|83.01|1164|qv4t
benavente||ES||42.00|-5.68|19|1v1sz
benbrook||US|TX|32.67|-97.46|23|2s62y
bend||US|OR|44.06|-121.32|87|3egmr
bende||NG||5.56|7.63|80|1eb6v
bender||MD||46.83|29.48|110|d9ap
bendigo||AU|VIC|-36.76|144.28|101|1an5n
bendorf||DE||50.42|7.58|17|1r93b
benesov|Benešov|CZ||49.78|14.69|16|1u05w
benetusser|Benetússer|ES||39.42|-0.40|15|1i1ap
benevento||IT||41.13|14.78|49|1w7dv
benevides||BR||-1.36|-48.24|50|20zxc
benfica||PT||38.75|-9.20|37|1coaa
bengaluru||IN||12.97|77.59|5104|rdlh
bengbu||CN||32.94|117.36|577|12xko
benghazi||LY||32.11|20.07|651|1w5b
bengkulu||ID||-3.80|102.27|310|zchq
benguela||AO||-12.58|13.41|151|1zu5r
beni||CD||0.49|29.47|232|4p0x
beni amrane||DZ||36.67|3.59|18|1hoo3
beni douala||DZ||36.62|4.08|34|1hon3
beni khiar||TN||36.47|10.78|18|1gzyq
beni mellal||MA||32.34|-6.35|166|1is0x
beni mered||DZ||36.52|2.86|93|1hoku
beni mester||DZ||34.87|-1.42|20|1hoko
beni saf||DZ||35.30|-1.38|46|1hojp
benicarlo|Benicarló|ES||40.42|0.43|27|1v1sh
benicassim|Benicàssim|ES||40.05|0.07|18|1v1sg
benicia||US|CA|38.05|-122.16|28|366ri
benidorm||ES||38.54|-0.13|71|1i1a8
benin city||NG||6.34|5.63|1125|1eb6b
benito juarez|Benito Juárez|MX||19.37|-99.16|385|45447
benito juarez||MX||19.40|-99.16|355|2a18u
benoni||ZA||-26.19|28.32|605|lv42
benoy||TD||8.98|16.32|16|1g790
bensekrane||DZ||35.07|-1.22|21|1hoe9
bensenville||US|IL|41.96|-87.94|18|2wowt
bensheim||DE||49.68|8.62|39|1r8zm
bensonhurst||US|NY|40.60|-73.99|60|31hzj
bensonville||LR||6.45|-10.61|33|1cu8q
benthuizen||NL||52.08|4.54|19|1n4zu
bentley||GB|ENG|53.53|-1.15|35|1kxai
bento goncalves|Bento Gonçalves|BR||-29.17|-51.52|91|22dix
benton||US|AR|34.56|-92.59|34|2fwjd
bentong town||MY||3.52|101.91|49|125am
bentonville||US|AR|36.37|-94.21|44|2fwjw
bentota||LK||6.43|80.00|37|qshm
benxi||CN||41.29|123.77|988|17org
beohari|Beohāri|IN||24.02|81.38|22|rcx3
beolgyo||KR||34.85|127.34|20|13ezn
beoumi|Béoumi|CI||7.67|-5.58|23|1d4cj
beppu||JP||33.28|131.50|125|13yum
bera||BD||24.08|89.63|40|pxay
berasia||IN||23.63|77.43|27|rcwx
berastagi||ID||3.19|98.51|45|q1sz
berat||AL||40.71|19.95|47|1waec
berazategui||AR||-34.77|-58.21|167|21n9n
berber||SD||18.02|33.98|22|83fe
berbera||SO||10.44|45.01|242|1dpv
berberati|Berbérati|CF||4.26|15.79|62|1f7fi
berck||FR||50.40|1.60|16|1t0lj
berck plage|Berck-Plage|FR||50.41|1.56|16|1t0lk
berdsk||RU||54.76|83.10|90|wde6
berdyansk||UA||46.77|36.80|118|f9qb
berdychiv||UA||49.90|28.60|86|f9q1
berea||US|OH|41.37|-81.85|19|32bix
berea||ZA||-29.85|30.99|15|lv36
berehove||UA||48.21|22.64|26|f9pj
bereket||TM||39.24|55.52|21|3gza
berekum||GH||7.45|-2.58|62|1dd3p
berettyoujfalu|Berettyóújfalu|HU||47.22|21.55|16|fhck
berezhani|Бережани|UA||49.45|24.93|17|f9o6
berezniki||RU||59.41|56.82|168|cddi
berezovka|Berëzovka|RU||56.03|93.11|21|wdbj
berezovskiy|Berëzovskiy|RU||55.60|86.20|55|wda5
berga||ES||42.10|1.85|17|1v1qh
bergama||TR||39.12|27.18|57|6w0i
bergamo||IT||45.70|9.67|114|1w7dg
bergedorf||DE||53.48|10.23|120|4c96r
bergeijk||NL||51.32|5.36|18|1n4yk
bergen||NO||60.39|5.32|214|1vrlw
bergen op zoom|Bergen op Zoom|NL||51.49|4.29|66|1n4yx
bergenfield||US|NJ|40.93|-74.00|28|317sr
bergerac||FR||44.85|0.48|28|1t0kv
bergheim||DE||50.96|6.64|64|1r8km
bergisch gladbach||DE||50.99|7.13|106|1r8i5
bergkamen||DE||51.62|7.64|52|1r8i0
bergneustadt||DE||51.02|7.66|21|1r8gm
bergschenhoek||NL||51.99|4.50|17|1n4y1
beri khas|Beri Khās|IN||28.70|76.58|17|rcwl
beringen||BE||51.05|5.23|41|1o262
berja||ES||36.85|-2.95|15|1i188
berkane||MA||34.92|-2.32|81|1irt7
berkel en rodenrijs|Berkel en Rodenrijs|NL||51.99|4.48|20|44j7s
berkeley||US|CA|37.87|-122.27|121|366v8
berkhamsted||GB|ENG|51.76|-0.57|22|1kx9u
berkley||US|MI|42.50|-83.18|15|2yv0w
berkovitsa||BG||43.24|23.13|15|fpsg
berlin||DE||52.52|13.41|3426|1r8cv|*
bermejo||BO||-22.73|-64.34|35|2c34i
bermeo||ES||43.42|-2.72|17|1v1pq
bern||CH|BE|46.95|7.45|122|1l1o0|*
bernau bei berlin|Bernau bei Berlin|DE||52.68|13.59|35|1r8b4
bernburg||DE||51.79|11.74|32|1r8ah
beroroha||MG||-21.67|45.17|19|mv67
beroun||CZ||49.96|14.07|18|1u04r
berrahal||DZ||36.84|7.45|19|1ho7c
berrechid||MA||33.27|-7.59|94|1isfk
berriane||DZ||32.83|3.77|45|1ho6m
berriozabal|Berriozábal|MX||16.80|-93.27|28|23pi6
berrouaghia||DZ||36.14|2.91|81|1ho6b
bertioga||BR||-23.85|-46.14|36|22dic
bertoua||CM||4.58|13.68|218|1bw1j
beruniy||UZ||41.69|60.75|51|wgib
beruwala||LK||6.48|79.98|34|qsgb
berwyn||US|IL|41.85|-87.79|56|2woz9
beryozovsky||RU||56.91|60.80|47|wda3
besancon|Besançon|FR||47.25|6.02|128|1t0df
besbes||DZ||36.70|7.85|66|1ho5k
beshariq||UZ||40.44|70.61|22|wgi6
beshkent||UZ||38.82|65.65|17|q3l3
besikduzu|Beşikdüzü|TR||41.05|39.23|37|g39r
beslan||RU||43.19|44.54|36|cczd
besni||TR||37.69|37.86|42|6vy1
bessemer||US|AL|33.40|-86.95|27|2erh3
best||NL||51.51|5.39|29|1n4w0
besuki||ID||-7.73|113.70|55|zcba
bet shean|Bet She’an|IL||32.50|35.50|17|6byj
bet shemesh||IL||31.73|34.99|67|6byg
betafo||MG||-19.83|46.85|30|muxe
betamcherla||IN||15.45|78.15|35|rcw0
betera|Bétera|ES||39.59|-0.46|21|1i16w
bethal||ZA||-26.46|29.47|102|luuo
bethany||US|OK|35.52|-97.63|20|2p3no
bethany||US|OR|45.56|-122.87|21|3egrj
bethel park||US|PA|40.33|-80.04|32|3312f
bethesda||US|MD|38.98|-77.10|61|2l7ef
bethlehem||PS||31.70|35.20|29|63dn
bethlehem||US|PA|40.63|-75.37|75|33135
bethlehem||ZA||-28.23|28.31|84|lut4
bethpage||US|NY|40.74|-73.48|16|31i3f
bethune|Béthune|FR||50.53|2.64|32|1t0a2
betim||BR||-19.97|-44.20|384|22di4
betioky||MG||-23.72|44.38|31|murq
betong||TH||5.77|101.07|30|yjjn
bettendorf||US|IA|41.52|-90.52|36|2vx49
bettiah||IN||26.80|84.50|127|rcvd
betul|Betūl|IN||21.90|77.90|92|rcv9
beuningen||NL||51.86|5.77|26|1n4vc
beveren||BE||51.21|4.26|45|1o227
beverley||GB|ENG|53.85|-0.42|31|1kx7t
beverly||US|MA|42.56|-70.88|41|2xoeh
beverly cove||US|MA|42.55|-70.85|40|2xoen
beverly hills||US|CA|34.07|-118.40|35|36755
beverungen||DE||51.67|9.37|15|1r7tv
beverwijk||NL||52.48|4.66|38|1n4uu
bewar||IN||27.22|79.30|23|rcv1
bexbach||DE||49.35|7.26|19|1r7tq
bexhill on sea|Bexhill-on-Sea|GB|ENG|50.85|0.47|40|1kx7l
bexley||GB|ENG|51.44|0.15|228|1kx7j
beykonak||TR||36.33|30.30|30|6jv4
beylagan||AZ||39.78|47.62|16|36gy
beylikduzu|Beylikdüzü|TR||40.98|28.64|122|44wu0
beypazari|Beypazarı|TR||40.17|31.92|39|g371
beypore||IN||11.17|75.81|71|rcuy
beysehir|Beyşehir|TR||37.68|31.72|44|6vtz
bezenchuk||RU||52.98|49.43|24|ccwe
bezerros||BR||-8.23|-35.80|51|20zvu
bezhetsk||RU||57.79|36.70|28|ccvq
beziers|Béziers|FR||43.34|3.21|74|1t05d
bezons||FR||48.92|2.21|28|1t054
bhabhua||IN||25.04|83.61|49|rcur
bhachau|Bhachāu|IN||23.30|70.34|24|rcuq
bhadasar|Bhādāsar|IN||28.31|74.29|33|rcub
bhadaur||IN||30.48|75.33|18|rcu9
bhadohi||IN||25.40|82.57|79|rctr
bhadra|Bhādra|IN||29.10|75.17|38|rctm
bhadrachalam|Bhadrāchalam|IN||17.67|80.89|46|rctk
bhadrakh||IN||21.05|86.52|99|rcth
bhadrapur||NP||26.54|88.09|20|rigc
bhadravati|Bhadrāvati|IN||13.85|75.71|164|rctd
bhadreswar||IN||22.82|88.34|122|rctc
bhagalpur|Bhāgalpur|IN||25.24|86.97|362|rcss
bhainsdehi||IN||21.64|77.63|16|rcrt
bhairab bazar|Bhairab Bāzār|BD||24.05|90.98|105|pejz
bhaisa||IN||19.11|77.96|46|rcrd
bhakkar||PK||31.63|71.06|82|pcnz
bhalki|Bhālki|IN||18.04|77.21|39|rcqj
bhalwal||PK||32.27|72.90|75|pcn7
bhamo||MM||24.25|97.23|48|sguy
bhan||PK||26.56|67.72|17|pcmv
bhandara|Bhandāra|IN||21.17|79.65|90|rcpr
bhandaria|Bhāndāria|BD||22.49|90.06|30|vo1m
bhander|Bhānder|IN||25.74|78.75|22|rcpe
bhanjanagar||IN||19.93|84.58|21|rcov
bhanpura|Bhānpura|IN||24.51|75.75|17|rcoo
bhanpuri|Bhānpurī|IN||21.09|80.93|17|rcon
bhanvad|Bhānvad|IN||21.93|69.78|21|rcoj
bharatpur||IN||27.22|77.49|229|rco0
bharatpur||NP||27.68|84.44|107|rifx
bharthana||IN||26.75|79.22|41|rcnb
bharuch|Bharūch|IN||21.69|72.98|154|rcn8
bharwari|Bharwāri|IN||25.56|81.49|16|rcn3
bhasawar|Bhasāwar|IN||27.04|77.05|19|rcn0
bhatapara|Bhātāpāra|IN||21.73|81.95|52|rcms
bhatkal||IN||13.99|74.56|32|rcmb
bhatpara|Bhātpāra|IN||22.87|88.40|483|rcm2
bhatpara abhaynagar|Bhātpāra Abhaynagar|BD||23.01|89.44|43|pejw
bhattiprolu||IN||16.10|80.78|18|rcly
bhavani|Bhavāni|IN||11.45|77.68|40|rclh
bhavnagar||IN||21.76|72.15|555|rclc
bhawana||PK||31.57|72.65|16|pcka
bhawaniganj|Bhawāniganj|IN||24.42|75.84|38|rcl7
bhawanigarh|Bhawānīgarh|IN||30.27|76.04|19|rcl6
bhawanipatna|Bhawānipatna|IN||19.91|83.17|64|rcl3
bhawanipur||IN||26.45|87.03|27|4jgoq
bhayandar||IN||19.30|72.85|520|rcku
bhayavadar|Bhāyāvadar|IN||21.86|70.25|19|rckt
bhera||PK||32.48|72.91|32|pcjt
bheramara|Bherāmāra|BD||24.02|88.99|38|pejy
bhikangaon||IN||21.87|75.96|15|rcju
bhikhi|Bhīkhi|IN||30.06|75.53|16|rcjt
bhilai||IN||21.21|81.43|625|rcjn
bhilwara|Bhīlwāra|IN||25.35|74.64|326|rcjc
bhimavaram|Bhīmavaram|IN||16.54|81.52|143|rciz
bhimbar||PK||32.97|74.08|343|pcj1
bhimunipatnam|Bhīmunipatnam|IN||17.89|83.45|45|rcii
bhind||IN||26.57|78.79|174|rcie
bhindar|Bhindār|IN||24.50|74.19|17|rcid
bhinga||IN||27.70|81.93|22|rci9
bhinmal|Bhīnmāl|IN||25.00|72.27|43|rci8
bhisho||ZA||-32.85|27.44|137|luiq
bhit shah||PK||25.81|68.49|19|pci7
bhitarwar|Bhitarwār|IN||25.79|78.11|18|rcht
bhiwadi||IN||28.21|76.86|34|4c137
bhiwandi||IN||19.30|73.06|707|rchp
bhiwani|Bhiwāni|IN||28.79|76.14|191|rchn
bhogpur||IN||31.55|75.64|18|rch6
bhola||BD||22.69|90.64|99|smyw
bhongaon||IN||27.26|79.18|30|rcg9
bhongir|Bhongīr|IN||17.52|78.89|50|rcg8
bhopal||IN||23.25|77.40|1600|rcg1
bhopalwala||PK||32.43|74.36|17|pchd
bhor||IN||18.15|73.84|19|rcfw
bhuban||IN||20.88|85.83|20|rcfe
bhubaneshwar||IN||20.27|85.83|762|rcfd
bhudgaon||IN||16.91|74.60|16|rcfa
bhuj||IN||23.25|69.67|133|rcf8
bhum|Bhūm|IN||18.46|75.66|19|rcf0
bhusaval|Bhusāval|IN||21.04|75.79|183|rcea
biala podlaska|Biała Podlaska|PL||52.03|23.12|58|gmwf
bialogard|Białogard|PL||54.01|15.99|24|1uipw
bialoleka|Białołeka|PL||52.32|20.97|89|gmuf
bialystok|Białystok|PL||53.13|23.16|292|gmth
biancavilla||IT||37.64|14.87|23|1i4qg
biankouma||CI||7.74|-7.61|23|1d49e
bianzhuang||CN||34.85|118.04|65|12xjq
biaora||IN||23.92|76.91|42|rcdu
biarritz||FR||43.48|-1.56|33|1t04d
bibai||JP||43.32|141.86|29|19nxi
biberach an der riss|Biberach an der Riß|DE||48.09|9.79|32|1r7sf
bibiani||GH||6.46|-2.32|19|1dd1w
bibir hat||BD||22.68|91.79|89|3th7s
bibirevo||RU||55.88|37.60|159|ccs0
bicester||GB|ENG|51.90|-1.15|34|1kx69
bichena||ET||10.45|38.20|16|7c1a
bida||NG||9.08|6.01|172|1eb49
bidar|Bīdar|IN||17.91|77.52|204|rcd6
bidbid||OM||23.41|58.13|21|66s1
biddeford||US|ME|43.49|-70.45|21|2y9q5
biddulph||GB|ENG|53.12|-2.18|18|1kx5o
bideford||GB|ENG|51.02|-4.21|29|1kx5n
bidhuna|Bidhūna|IN||26.80|79.51|27|rcd0
bidur||MY||4.12|101.28|30|116yf
biel bienne|Biel/Bienne|CH|BE|47.14|7.25|49|1l1mx
bielany||PL||52.29|20.94|135|gmsd
bielawa||PL||50.69|16.62|31|1uino
bielefeld||DE||52.03|8.53|332|1r7lu
biella||IT||45.56|8.06|43|1w7a3
bielsk podlaski||PL||52.77|23.19|26|gmr6
bielsko biala|Bielsko-Biala|PL||49.82|19.05|177|1uilm
bien hoa|Biên Hòa|VN||10.94|106.82|407|y18z
bierun|Bieruń|PL||50.09|19.09|20|1uikl
bietigheim bissingen|Bietigheim-Bissingen|DE||48.94|9.12|42|1r7h0
big spring||US|TX|32.25|-101.48|29|3a8zp
biga||TR||40.23|27.24|31|g365
bigadic|Bigadiç|TR||39.39|28.13|15|6vsg
biggleswade||GB|ENG|52.09|-0.26|17|1kx55
bignay uno||PH||13.86|121.49|22|10zan
bignona||SN||12.81|-16.23|26|1cb4d
biguacu|Biguaçu|BR||-27.49|-48.66|52|22dgz
bihac|Bihać|BA||44.82|15.87|76|1woe6
bihar sharif|Bihār Sharīf|IN||25.20|85.52|244|rcck
biharamulo||TZ||-2.63|31.31|34|3gci
bihariganj|Bihārīganj|IN||25.73|86.99|33|rccn
bijapur||IN||16.82|75.72|271|rcc5
bijar|Bījār|IR||35.87|47.61|54|30fd
bijawar|Bijāwar|IN||24.62|79.49|19|rcby
bijbehara||IN||33.79|75.11|25|rcbw
bijeljina||BA||44.76|19.21|38|1wod6
bijelo polje||ME||43.04|19.75|15|1wocw
bijie||CN||27.30|105.29|78|12xit
bijnor||IN||29.37|78.14|85|rcbj
bikaner|Bīkaner|IN||28.02|73.31|576|rcb5
bikin||RU||46.81|134.25|20|17ft4
bikramganj||IN||25.21|84.26|43|rcav
bila tserkva||UA||49.81|30.11|199|f9id
bilajari||AZ||40.44|49.81|42|ckzq
bilara|Bilāra|IN||26.18|73.71|42|rcan
bilari|Bilāri|IN||28.62|78.80|30|rcam
bilasipara|Bilāsipāra|IN||26.23|90.23|38|rcah
bilaspur|Bilāspur|IN||22.08|82.16|283|rcad
bilaspur|Bīlāspur|IN||28.89|79.27|40|rcaa
bilbao||ES||43.26|-2.93|355|1v1lm
bilbays||EG||30.42|31.56|129|7ovs
bilecik||TR||40.14|29.98|40|g35y
bilgi||IN||16.35|75.62|16|rc9v
bilgoraj|Biłgoraj|PL||50.54|22.72|27|gmpe
bilgram|Bilgrām|IN||27.18|80.03|27|rc9u
bilhaur||IN||26.84|80.06|19|rc9q
bilhorod dnistrovskyi|Bilhorod-Dnistrovskyi|UA||46.19|30.35|50|f9i8
bilicenii vechi||MD||47.66|28.05|15|d8ch
bilimora||IN||20.77|72.96|511|rc9m
bilina|Bílina|CZ||50.55|13.78|16|1u01g
billerica||US|MA|42.56|-71.27|40|2xogh
billericay||GB|ENG|51.63|0.42|36|1kx4o
billingham||GB|ENG|54.59|-1.29|36|1kx4g
billings||US|MT|45.78|-108.50|110|3cw4e
billiri||NG||9.87|11.23|16|1eb2r
bilohirsk||UA||45.05|34.60|16|f9u3
bilopillya||UA||51.15|34.31|18|f9tb
biloxi||US|MS|30.40|-88.89|46|2mpbi
bilqas|Bilqās|EG||31.21|31.36|104|7ov9
bilsanda||IN||28.24|79.95|16|rc95
bilsi||IN||28.13|78.91|26|rc92
bilthra||IN||26.13|83.89|17|rc91
bilzen||BE||50.87|5.52|30|1o1z8
bim son|Bỉm Sơn|VN||20.08|105.86|54|y18v
bima||ID||-8.46|118.73|67|zc6v
bimbo||CF||4.26|18.42|130|1f79l
binalbagan||PH||10.19|122.86|39|10z51
binan|Biñan|PH||14.34|121.08|300|10z3v
binangonan||PH||14.46|121.19|219|10z3a
binche||BE||50.41|4.16|32|1o1z6
bindki||IN||26.04|80.58|36|rc8k
bindura||ZW||-17.30|31.33|37|j6mt
bingen am rhein|Bingen am Rhein|DE||49.97|7.90|25|1r7bt
bingerville||CI||5.36|-3.89|51|1d470
binghamton||US|NY|42.10|-75.92|46|31i9l
bingley||GB|ENG|53.85|-1.84|20|1kx3u
bingol|Bingöl|TR||38.88|40.49|81|6vqy
binh long|Bình Long|VN||11.65|106.61|15|xvel
binhe||CN||32.69|112.83|69|12ft7
binjai||ID||3.60|98.49|229|q1rv
binka||IN||21.03|83.81|15|rc86
binmaley||PH||16.03|120.27|44|10yzg
binnish||SY||35.96|36.71|30|3oaj
binonga||PH||10.77|122.98|84|10yyt
bintulu||MY||3.17|113.03|152|118ni
biny selo||AZ||40.45|50.09|25|ckwo
binzhou||CN||37.37|118.02|116|12xhs
binzhou||CN||45.75|127.48|62|17oqz
bir el ater|Bir el Ater|DZ||34.74|8.06|69|1ho06
bir el djir|Bir el Djir|DZ||35.72|-0.55|68|1ho02
biratnagar||NP||26.46|87.27|182|rif2
birecik||TR||37.03|37.98|44|6vqe
birendranagar||NP||28.60|81.63|31|3q29n
bireun||ID||5.20|96.70|26|q1rq
birganj|Birgañj|NP||27.02|84.88|133|rif1
birigui||BR||-21.29|-50.34|102|22dgl
birine||DZ||35.63|3.23|51|1hnzg
biritiba mirim||BR||-23.57|-46.04|26|22dgg
birjand|Bīrjand|IR||32.87|59.22|197|30dr
birkenhead||GB|ENG|53.39|-3.01|325|1kx31
birkerod|Birkerød|DK||55.85|12.43|19|1k8s0
birkhadem||DZ||36.71|3.05|72|1hnzb
birkirkara||MT||35.90|14.46|22|1ixrr
birmingham||GB|ENG|52.48|-1.90|984|1kx2r
birmingham||US|AL|33.52|-86.80|212|2eszf
birmingham||US|MI|42.55|-83.21|21|2yvcs
birmitrapur||IN||22.40|84.77|28|rc6q
birni n konni||NE||13.80|5.25|48|1g8ys
birnin kebbi||NG||12.45|4.20|108|1eb03
birnin kudu||NG||11.45|9.48|27|1eb01
birobidzhan||RU||48.79|132.92|76|17frn
birpara||IN||26.70|89.15|30|4c4zn
birpur|Bīrpur|IN||26.51|87.01|19|rc6j
birsk||RU||55.42|55.54|41|ccot
birur|Birūr|IN||13.60|75.97|23|rc68
biryulevo|Biryulëvo|RU||55.59|37.68|144|ccnr
bisalpur|Bīsalpur|IN||28.29|79.80|68|rc61
bisauli||IN||28.31|78.94|32|rc5w
bisceglie||IT||41.24|16.50|54|1w793
bischheim||FR||48.62|7.75|17|1szxj
bishkek||KG||42.87|74.59|900|wrj7|*
bishnupur||IN||23.07|87.32|64|rc5i
bishoftu||ET||8.75|38.98|104|7a36
bishop auckland||GB|ENG|54.66|-1.68|26|1kx27
bishopbriggs||GB|SCT|55.91|-4.22|23|1kx26
bishops stortford||GB|ENG|51.87|0.16|38|1kx1m
bishopstoke||GB|ENG|50.97|-1.33|18|1kx1h
biskra||DZ||34.85|5.73|308|1hnyq
bislig||PH||8.22|126.32|68|10yu7
bismarck||US|ND|46.81|-100.78|71|3dwwp
bismil||TR||37.85|40.66|74|6vpj
bissau|Bissāu|IN||28.25|75.08|23|rc4x
bissau||GW||11.86|-15.60|388|1ewdz|*
bistrita|Bistriţa|RO||47.13|24.50|81|eoa9
biswan|Biswān|IN||27.50|81.00|53|rc4r
bitkine||TD||11.98|18.21|18|1g6yc
bitlis||TR||38.40|42.11|46|6vpd
bitola||MK||41.03|21.33|87|gzk2
bitonto||IT||41.11|16.69|52|1w78r
bitterfeld wolfen|Bitterfeld-Wolfen|DE||51.62|12.32|16|1r6tg
biu||NG||10.61|12.19|95|1eayb
bixby||US|OK|35.94|-95.88|25|2p3zl
biysk||RU||52.54|85.21|215|wd4y
bizerte||TN||37.27|9.87|115|1gzya
bjelovar||HR||45.90|16.85|28|1wo7i
bjorlanda|Björlanda|SE||57.77|11.83|23|1mc9m
blackburn||GB|ENG|53.75|-2.48|147|1kx0k
blackheath||GB|ENG|51.46|0.01|25|44wdd
blackpool||GB|ENG|53.82|-3.05|239|1kwyr
blacksburg||US|VA|37.23|-80.41|44|2trgl
blackwood||GB|WLS|51.67|-3.21|15|1zp9h
blagnac||FR||43.63|1.39|24|1szv9
blagodarnyy||RU||45.10|43.44|36|ccks
blagoevgrad||BG||42.02|23.10|71|fpqf
blagoveshchensk||RU||50.28|127.54|221|17fqp
blagoveshchensk||RU||55.03|55.98|34|ccj8
blaine||US|MN|45.16|-93.23|62|2zkez
blainville||CA|QC|45.67|-73.88|46|3ij6e
blaj||RO||46.18|23.92|20|eo90
blanchardstown||IE||53.39|-6.38|17|1rkny
blanes||ES||41.67|2.79|40|1v1ka
blankenberge||BE||51.31|3.13|18|1o1xe
blankenburg||DE||51.79|10.96|16|1r6qv
blanquefort||FR||44.91|-0.64|17|1szro
blansko||CZ||49.36|16.64|20|1tzzd
blantyre||GB|SCT|55.80|-4.09|17|6wgj3
blantyre||MW||-15.78|35.01|585|jyy3
blenheim||NZ||-41.52|173.95|27|3ptue
bletchley||GB|ENG|51.99|-0.73|50|1kwvr
blida||DZ||36.47|2.83|182|1hnx5
blieskastel||DE||49.24|7.26|23|1r6hn
blitar||ID||-8.10|112.17|132|zc1w
bloemfontein||ZA||-29.12|26.21|463|lu1x
bloemhof||ZA||-27.65|25.61|17|lu0h
blois||FR||47.59|1.33|54|1szo5
blomberg||DE||51.94|9.09|17|1r6ex
bloomfield||US|NJ|40.81|-74.19|49|317xf
bloomingdale||US|FL|27.89|-82.24|23|2gwrz
bloomingdale||US|IL|41.96|-88.08|22|2wpes
bloomington||US|CA|34.07|-117.40|24|36874
bloomington||US|IL|40.48|-88.99|78|2wpf0
bloomington||US|IN|39.17|-86.53|84|2j6xj
bloomington||US|MN|44.84|-93.30|86|2zkhf
blora||ID||-6.97|111.42|52|zc1k
bloxwich||GB|ENG|52.62|-2.00|40|1kwv5
blue island||US|IL|41.66|-87.68|24|2wpfm
blue springs||US|MO|39.02|-94.28|54|2ltts
bluefields||NI||12.01|-83.76|44|25lqg
bluffton||US|SC|32.24|-80.86|17|2pzka
blumenau||BR||-26.92|-49.07|294|22dg0
blyth||GB|ENG|55.13|-1.51|37|1kwur
blythe||US|CA|33.61|-114.60|19|368dt
bnei brak||IL||32.08|34.83|154|6c0q
bni bouayach||MA||35.11|-3.84|18|6ivmj
bo||SL||7.96|-11.74|174|1fnls
bo phloi||TH||14.33|99.51|17|oqbe
boa esperanca|Boa Esperança|BR||-21.09|-45.57|34|22df0
boa viagem||BR||-5.13|-39.73|25|20zsg
boa vista||BR||2.82|-60.67|235|26jx0
boaco||NI||12.47|-85.66|29|25lqa
boadilla del monte|Boadilla del Monte|ES||40.41|-3.88|43|1v1jq
boardman||US|OH|41.02|-80.66|35|32c20
bobbili||IN||18.57|83.36|53|rc3y
bobigny||FR||48.91|2.45|45|1szn7
bobingen||DE||48.27|10.83|17|1r69l
boblingen|Böblingen|DE||48.68|9.01|46|1r69g
bobo dioulasso|Bobo-Dioulasso|BF||11.18|-4.30|360|1emso
bobrov||RU||51.10|40.02|21|ccek
boca chica||DO||18.45|-69.60|46|239d4
boca del mar||US|FL|26.35|-80.15|24|2gwxb
boca raton||US|FL|26.36|-80.08|93|2gwxn
boca suno||EC||-0.70|-77.14|20|26g6w
bocaiuva|Bocaiúva|BR||-17.11|-43.81|32|22d5t
bocaue||PH||14.80|120.93|99|10ymh
bochnia||PL||49.97|20.43|29|gmku
bocholt||DE||51.84|6.62|74|1r68t
bochum||DE||51.48|7.22|386|1r68o
bochum hordel|Bochum-Hordel|DE||51.50|7.18|380|44rr3
bocsa|Bocşa|RO||45.37|21.71|16|eo5m
boda||CF||4.32|17.47|17|1f72e
bodaybo||RU||57.85|114.19|16|17fpz
bode saadu||NG||8.94|4.78|17|1eax3
bodegraven||NL||52.08|4.75|19|1n4od
boden||SE||65.83|21.69|17|d003
bodhan||IN||18.66|77.89|74|rc3j
bodinayakkanur|Bodināyakkanūr|IN||10.01|77.35|76|rc3g
boditi|Bodītī|ET||6.97|37.87|33|7bsl
bodo|Bodø|NO||67.28|14.41|34|1vqy9
bodrum||TR||37.04|27.43|39|6voj
boende||CD||-0.28|20.88|32|4oqg
bogale||MM||16.29|95.40|69|sgs9
bogatynia||PL||50.91|14.96|19|1uid4
bogdanovich||RU||56.78|62.05|32|wd1c
boghni||DZ||36.54|3.95|55|1hnwr
bognor regis||GB|ENG|50.78|-0.68|64|1kwta
bogo||CM||10.73|14.61|17|1bvm5
bogo||PH||11.05|124.01|24|10ykz
bogor||ID||-6.59|106.79|800|zbyx
bogoroditsk||RU||53.77|38.12|30|cc4n
bogorodsk||RU||56.11|43.51|37|cc3s
bogorodskoye||RU||55.81|37.72|103|cc29
bogota|Bogotá|CO||4.61|-74.08|7674|2727l|*
bogotol||RU||56.21|89.53|24|wd0c
bogovinje||MK||41.92|20.91|15|gzhx
bogra||BD||24.85|89.37|210|sntd
boguchar||RU||49.94|40.55|15|cc0x
boguszow gorce|Boguszów-Gorce|PL||50.76|16.20|17|1uibe
bohicon||BJ||7.18|2.07|125|1fc15
bohodukhiv||UA||50.16|35.53|18|f9au
bohumin|Bohumín|CZ||49.90|18.36|23|1tzvd
bohuslav||UA||49.55|30.87|16|f9a3
boiro||ES||42.65|-8.88|19|1v1ht
bois colombes|Bois-Colombes|FR||48.92|2.27|24|1szk6
boisar||IN||19.80|72.76|16|rc2w
boisbriand||CA|QC|45.62|-73.83|26|3ikfg
boise||US|ID|43.61|-116.20|146|3bqit
boissy saint leger|Boissy-Saint-Léger|FR||48.75|2.51|16|1szfe
boituva||BR||-23.28|-47.67|49|22d44
bojia||CN||26.47|111.97|25|15cre
bojnurd|Bojnūrd|IR||37.47|57.33|192|30bg
bojonegoro||ID||-7.15|111.88|87|zbyb
boka|Bo‘ka|UZ||40.81|69.19|20|wggq
bokajan|Bokajān|IN||26.02|93.78|17|rc2s
bokaro|Bokāro|IN||23.79|85.96|419|rc2q
boke|Boké|GN||10.93|-14.29|15|1fxjg
boksburg||ZA||-26.21|28.26|445|ltbo
boksitogorsk||RU||59.47|33.85|17|cbzm
boldumsaz||TM||42.13|59.67|21|cw8t
boleslawiec|Bolesławiec|PL||51.26|15.57|41|1uia3
bolgatanga||GH||10.79|-0.85|54|1dcv9
bolhrad||UA||45.68|28.62|15|f99d
boli||CN||45.75|130.57|95|17oqq
bolingbrook||US|IL|41.70|-88.07|74|2wpht
bollate||IT||45.55|9.12|35|1w76z
bolobo||CD||-2.16|16.23|28|1dnm4
bologna||IT||44.49|11.34|366|1w76w
bologoye||RU||57.89|34.05|25|cbxx
bolotnoye||RU||55.67|84.40|18|wczf
bolpur||IN||23.66|87.70|71|rc2a
bolshoy kamen|Bol’shoy Kamen’|RU||43.11|132.35|38|17fi7
bolton||GB|ENG|53.58|-2.43|141|1kwsl
bolu||TR||40.74|31.61|97|g33o
bolvadin||TR||38.71|31.05|56|6vlb
bolzano||IT||46.49|11.34|99|1w76h
bom conselho||BR||-9.17|-36.68|28|20zlw
bom despacho||BR||-19.74|-45.25|40|22d3g
bom jesus da lapa|Bom Jesus da Lapa|BR||-13.26|-43.42|41|22d19
bom jesus do itabapoana|Bom Jesus do Itabapoana|BR||-21.13|-41.68|31|22d0x
boma||CD||-5.85|13.05|163|1dnku
bombay|Mumbai|IN||19.07|72.88|12692|rc23
bon air||US|VA|37.52|-77.56|16|2trtd
bonab|Bonāb|IR||37.34|46.06|80|30pl
bonao||DO||18.94|-70.41|73|239a9
bondo||CD||3.81|23.69|18|4oel
bondoukou||CI||8.04|-2.80|58|1d3uo
bondowoso||ID||-7.91|113.82|70|zbt6
bondy||FR||48.90|2.49|48|1szd3
bonen|Bönen|DE||51.60|7.77|19|1r5im
bonga||ET||7.28|36.23|19|7bou
bongabon||PH||15.63|121.14|36|10ybu
bongaigaon||IN||26.48|90.56|65|rc1l
bongao||PH||5.03|119.77|27|10ybc
bongor||TD||10.28|15.37|28|1g6se
bongouanou||CI||6.65|-4.20|34|1d3u1
bonita springs||US|FL|26.34|-81.78|52|2gx11
bonn||DE||50.73|7.10|313|1r5hr
bonneuil sur marne|Bonneuil-sur-Marne|FR||48.77|2.48|19|1sza5
bonney lake||US|WA|47.18|-122.19|20|3g1vk
bonny||NG||4.45|7.17|17|1eat8
bonnyrigg||GB|SCT|55.87|-3.11|16|1kwru
bonoua||CI||5.27|-3.60|37|1d3tb
bontang||ID||0.13|117.49|102|zbqy
boom||BE||51.09|4.37|16|1o1na
boone||US|NC|36.22|-81.67|18|2nitb
bootle||GB|ENG|53.47|-3.02|58|1kwri
boppard||DE||50.23|7.59|16|1r5fi
bor||RS||44.07|22.10|39|gzgo
bor||RU||56.36|44.07|61|c9vd
bor||SS||6.21|31.56|27|832x
bor||TR||37.89|34.56|32|6vl3
boras|Borås|SE||57.72|12.94|72|1mb5h
borazjan|Borāzjān|IR||29.27|51.22|86|303l
bordeaux||FR||44.84|-0.58|232|1sz6m
bordj bou arreridj||DZ||36.07|4.76|168|1hnv9
bordj el kiffan|Bordj el Kiffan|DZ||36.75|3.19|123|1hnu5
bordj ghdir||DZ||35.90|4.90|34|1hnty
bordj zemoura||DZ||36.27|4.86|20|1hnt0
bordon||GB|ENG|51.11|-0.86|21|3zgje
borehamwood||GB|ENG|51.65|-0.28|32|1kwr6
borgomanero||IT||45.70|8.46|20|1w732
borisoglebsk||RU||51.37|42.08|69|c9rh
borivli||IN||19.23|72.86|610|rbzk
borken||DE||51.84|6.86|41|1r5bo
borlange|Borlänge|SE||60.49|15.44|42|1mb27
bormujos||ES||37.37|-6.07|19|1i135
borna||DE||51.12|12.50|19|1r5a4
borne||NL||52.30|6.75|21|1n4jq
bornem||BE||51.10|4.24|20|1o1lz
bornheim||DE||50.76|6.99|49|1r58f
borodino||RU||55.91|94.91|20|wcb3
borongan||PH||11.61|125.43|16|10y5x
boroon||PH||8.18|124.18|15|10wz8
borough park||US|NY|40.63|-74.00|149|31iqm
borovichi||RU||58.39|33.92|57|c9h6
borovskiy||RU||57.04|65.72|15|wc9b
borsa|Borşa|RO||47.66|24.66|27|enwc
borsad||IN||22.41|72.90|60|rbz2
borssele||NL||51.42|3.73|22|1n4jf
borujen|Borūjen|IR||31.97|51.29|53|3026
borujerd|Borūjerd|IR||33.90|48.75|252|3024
boryeong||KR||36.35|126.60|62|13c8n
boryslav||UA||49.29|23.43|37|f94l
boryspil|Boryspil’|UA||50.35|30.96|55|f94c
borzya||RU||50.38|116.52|30|17fda
bosanska krupa||BA||44.88|16.15|15|1wnyd
bosaso||SO||11.28|49.18|74|1de5
boscoreale||IT||40.77|14.48|27|1w703
boshan||CN||36.48|117.83|154|12xft
boshkengash||TJ||38.47|68.81|24|q6zf
boskoop||NL||52.08|4.66|15|1n4ib
bossangoa||CF||6.49|17.46|27|1f6mc
bossier city||US|LA|32.52|-93.73|68|2kjif
boston||GB|ENG|52.98|-0.03|41|1kwpu
boston||US|MA|42.36|-71.06|667|2xor0
bostonia||US|CA|32.81|-116.94|15|368s7
botad|Botād|IN||22.17|71.67|117|rbyq
botevgrad||BG||42.90|23.78|21|fpli
bothaville||ZA||-27.39|26.62|72|lshm
bothell||US|WA|47.76|-122.21|43|3g1x1
bothell west||US|WA|47.81|-122.24|17|4cslt
botolan||PH||15.29|120.02|23|10y3y
botosani|Botoşani|RO||47.75|26.67|115|ent3
botou||CN||38.07|116.57|63|12xfk
botshabelo||ZA||-29.27|26.73|310|lsgu
bottrop||DE||51.52|6.93|120|1r4yk
botucatu||BR||-22.89|-48.45|114|22csw
bou arfa|Boû Arfa|DZ||36.46|2.81|44|1hnos
bou hanifia el hamamat|Bou Hanifia el Hamamat|DZ||35.31|-0.05|28|1hncp
bou ismail|Bou Ismaïl|DZ||36.64|2.69|22|1hna3
bou tlelis||DZ||35.57|-0.90|26|1hmqn
bouafle|Bouaflé|CI||6.99|-5.74|61|1d3pw
bouake|Bouaké|CI||7.69|-5.03|567|1d3po
bouar||CF||5.93|15.60|29|1f6ja
bouarfa||MA||32.53|-1.96|29|1irkl
boucherville||CA|QC|45.59|-73.44|39|3ilaz
boudjima||DZ||36.80|4.15|21|1hnid
boudouaou||DZ||36.73|3.41|45|1hni5
boufarik||DZ||36.57|2.91|60|1hngt
bougaa||DZ||36.33|5.09|39|1hng4
bougado||PT||41.34|-8.55|22|1mrs3
bougara||DZ||36.54|3.08|63|1hnfv
bougouni||ML||11.42|-7.48|35|1gpz3
bouguenais||FR||47.18|-1.62|17|1syxw
bouinan||DZ||36.53|2.99|30|1hnaq
bouira|Bouïra|DZ||36.37|3.90|53|1hnam
boujniba||MA||32.90|-6.77|15|3wbgl
boukadir||DZ||36.07|1.13|27|1hn9o
boulder||US|CO|40.01|-105.27|107|3bhov
boulder city||US|NV|35.98|-114.83|16|39w8r
boulogne billancourt|Boulogne-Billancourt|FR||48.84|2.24|109|1syu9
boulogne sur mer|Boulogne-sur-Mer|FR||50.73|1.61|47|1syu5
boulsa||BF||12.67|-0.57|17|1emhm
boumahra ahmed||DZ||36.46|7.51|23|1hn32
boumerdas||DZ||36.77|3.48|786|1h125
bouna||CI||9.27|-3.00|24|1d3mp
boundiali||CI||9.52|-6.49|39|1d3mc
bountiful||US|UT|40.89|-111.88|44|3fpki
bourbonnais||US|IL|41.15|-87.89|19|2wpjy
bourg en bresse|Bourg-en-Bresse|FR||46.21|5.23|45|1syqp
bourg la reine|Bourg-la-Reine|FR||48.78|2.32|19|1syq6
bourg les valence|Bourg-lès-Valence|FR||44.95|4.89|20|1syq1
bourges||FR||47.08|2.40|68|1syql
bourgoin jallieu|Bourgoin-Jallieu|FR||45.59|5.27|24|3xskz
bournemouth||GB|ENG|50.72|-1.88|164|1kwon
bousse|Boussé|BF||12.66|-1.90|16|1emet
boussu||BE||50.43|3.79|20|1o1fu
bouznika||MA||33.79|-7.16|27|1iqhj
bovisio masciago|Bovisio-Masciago|IT||45.61|9.15|17|1w6yx
bowie||US|MD|38.94|-76.73|58|2l7tz
bowling green||US|KY|36.99|-86.44|64|2juj8
bowling green||US|OH|41.37|-83.65|31|32c74
bowthorpe||GB|ENG|52.64|1.22|20|3xwar
boxtel||NL||51.59|5.33|30|1n4fw
boyabat||TR||41.47|34.77|28|g32c
boyarka||UA||50.32|30.30|35|f90b
boyeros||CU||23.01|-82.40|189|453s7
boynton beach||US|FL|26.53|-80.07|74|2gx51
boyolali||ID||-7.53|110.60|60|zbo4
boyolangu||ID||-8.12|111.89|32|zbo2
boysun||UZ||38.21|67.21|25|q3ly
bozeman||US|MT|45.68|-111.04|43|3cx6n
bozhou||CN||33.88|115.77|174|12xey
bozoum||CF||6.32|16.38|40|1f68q
bozova||TR||37.36|38.53|22|6vd1
bozuyuk|Bozüyük|TR||39.91|30.04|55|6vcd
bozyazi|Bozyazı|TR||36.11|32.96|28|6vc8
bra||IT||44.70|7.85|24|1w6yn
brackenheim||DE||49.08|9.07|15|1r4tz
bracknell||GB|ENG|51.41|-0.75|76|1kwm9
braco do norte|Braço do Norte|BR||-28.27|-49.17|22|22csb
brad||RO||46.13|22.78|16|enra
bradenton||US|FL|27.50|-82.57|54|2gx5w
bradford||GB|ENG|53.79|-1.75|299|1kwlt
bradley||US|IL|41.14|-87.86|16|2wpm2
braga||PT||41.55|-8.42|121|1mrrk
braganca|Bragança|BR||-1.05|-46.77|57|20zbi
braganca|Bragança|PT||41.81|-6.76|34|1mrrf
braganca paulista|Bragança Paulista|BR||-22.95|-46.54|125|22cro
brahmapur||IN||19.31|84.79|325|rby6
braila|Brăila|RO||45.27|27.97|214|enpa
braine lalleud|Braine-l'Alleud|BE||50.68|4.37|38|1o1du
braine le comte|Braine-le-Comte|BE||50.61|4.15|20|1o1dq
braintree||GB|ENG|51.88|0.55|53|1kwka
braintree||US|MA|42.20|-71.00|37|4bjyc
brajarajnagar|Brājarājnagar|IN||21.82|83.92|79|rby2
brak||LY||27.55|14.27|39|1bjse
brake unterweser|Brake (Unterweser)|DE||53.33|8.48|16|1r4sp
brakel||DE||51.72|9.19|18|1r4sm
brakpan||ZA||-26.24|28.37|306|ls39
bramhall||GB|ENG|53.36|-2.17|26|1kwjz
brampton||CA|ON|43.68|-79.77|434|3im5g
bramsche||DE||52.41|7.97|31|1r4qq
brandenburg an der havel|Brandenburg an der Havel|DE||52.42|12.55|60|1r4ni
brandon||CA|MB|49.85|-99.95|26|3imk8
brandon||US|FL|27.94|-82.29|103|2gx79
brandon||US|MS|32.27|-89.99|24|2mpy2
brandys nad labem stara boleslav|Brandýs nad Labem-Stará Boleslav|CZ||50.19|14.66|15|1tzn9
branford||US|CT|41.28|-72.82|29|358fi
braniewo||PL||54.38|19.82|18|1ui1h
brant||CA|ON|43.13|-80.35|34|3immn
brantford||CA|ON|43.13|-80.27|88|3immu
brasilia|Brasília|BR||-15.78|-47.93|2208|22cqq|*
brasilia|Brasília|BR||-15.78|-47.93|2208|22cqq|*
brasov|Braşov|RO||45.65|25.61|276|enno
brasschaat||BE||51.29|4.49|37|1o1ct
brateyevo||RU||55.64|37.76|102|c95p
bratislava||SK||48.15|17.11|424|1tlv0|*
bratsk||RU||56.13|101.61|257|17yyr
braunschweig||DE||52.27|10.53|245|1r4e8
brawley||US|CA|32.98|-115.53|26|3693b
bray||IE||53.20|-6.10|33|1rkli
brazzaville||CG||-4.27|15.28|1285|1cg8n|*
brcko|Brčko|BA||44.87|18.81|39|1wnup
brea||US|CA|33.92|-117.90|42|3693q
breaza||RO||45.18|25.67|18|enlc
brecht||BE||51.35|4.64|26|1o1ci
breclav|Břeclav|CZ||48.76|16.88|26|1tzlh
breda||NL||51.59|4.78|168|1n4e9
bredbury||GB|ENG|53.42|-2.12|15|1kwgu
bregenz||AT||47.50|9.75|29|1nm7z
brejo da madre de deus|Brejo da Madre de Deus|BR||-8.15|-36.37|27|20z7i
brejo santo||BR||-7.49|-38.99|27|20z6p
bremen||DE||53.08|8.81|547|1r3wk
bremerhaven||DE||53.54|8.59|117|1r3w0
bremerton||US|WA|47.57|-122.63|40|3g23a
bremervorde|Bremervörde|DE||53.48|9.14|19|1r3vm
brenham||US|TX|30.17|-96.40|17|2s86m
brent||GB|ENG|51.55|-0.30|329|1kwg5
brent||US|FL|30.47|-87.24|22|2gx8j
brentwood||GB|ENG|51.62|0.31|53|1kwfy
brentwood||US|CA|37.93|-121.70|59|3695e
brentwood||US|NY|40.78|-73.25|61|31iyl
brentwood||US|TN|36.03|-86.78|42|2qrvc
brescia||IT||45.54|10.21|185|1w6wi
bressanone||IT||46.72|11.66|16|1w6we
bresso||IT||45.54|9.19|26|1w6wc
bressuire||FR||46.84|-0.49|21|1sy73
brest||BY||52.10|23.69|301|dhtu
brest||FR||48.39|-4.49|145|1sy70
bretigny sur orge|Brétigny-sur-Orge|FR||48.61|2.31|24|1sy5t
bretten||DE||49.04|8.71|28|1r3rc
breves||BR||-1.68|-50.48|46|20z69
brezina||DZ||33.10|1.26|19|1hmky
brezno||SK||48.80|19.64|21|1tlue
bria||CF||6.54|21.99|29|553v
briarwood||US|NY|40.71|-73.82|54|3ybhc
bridgend||GB|WLS|51.51|-3.58|58|1kwf7
bridgeport||US|CT|41.18|-73.19|148|3588k
bridgeton||US|NJ|39.43|-75.23|25|2ogy6
bridgetown||BB||13.11|-59.62|99|20bf8|*
bridgeview||US|IL|41.75|-87.80|16|2wpqd
bridgewater||US|NJ|40.60|-74.65|44|4xvzs
bridgwater||GB|ENG|51.13|-3.00|41|1kwei
bridlington||GB|ENG|54.08|-0.19|35|1kweg
brie comte robert|Brie-Comte-Robert|FR||48.69|2.61|16|1sy1h
brierley hill||GB|ENG|52.48|-2.12|28|1kwec
brigham city||US|UT|41.51|-112.02|19|3fpo8
brighouse||GB|ENG|53.70|-1.78|33|1kwe3
brighton||GB|ENG|50.83|-0.14|139|1kwdy
brighton||US|CO|39.99|-104.82|38|38271
brighton||US|NY|43.15|-77.55|37|31j0v
brighton beach||US|NY|40.58|-73.96|31|31j0x
brignoles||FR||43.41|6.06|15|1sy09
brikama||GM||13.27|-16.65|78|1fqgp
brilon||DE||51.39|8.57|27|1r3nz
brindisi||IT||40.63|17.94|79|1w6vs
brisbane||AU|QLD|-27.47|153.03|2190|1algz
bristol||GB|ENG|51.46|-2.60|617|1kwcz
bristol||US|CT|41.67|-72.95|60|3589f
bristol||US|RI|41.68|-71.27|23|33wlx
bristol||US|TN|36.60|-82.19|27|2qs29
bristol||US|VA|36.60|-82.19|17|2tsch
briton ferry||GB|WLS|51.63|-3.82|35|1kwcs
brits||ZA||-25.63|27.78|122|lrnp
brive la gaillarde|Brive-la-Gaillarde|FR||45.16|1.53|53|1sxxy
brixham||GB|ENG|50.39|-3.52|17|1kwcn
brno||CZ||49.20|16.61|370|1tzgy
broad ripple||US|IN|39.87|-86.14|17|2j759
broadstairs||GB|ENG|51.36|1.44|23|1kwbv
broadview heights||US|OH|41.31|-81.69|19|32cfl
brockton||US|MA|42.08|-71.02|95|2xp45
brockville||CA|ON|44.59|-75.69|24|3inn2
brodnica||PL||53.26|19.40|27|1ui03
brodosqui|Brodósqui|BR||-20.99|-47.66|18|22cme
brody||UA||50.09|25.15|23|f8xk
broken arrow||US|OK|36.05|-95.79|107|2p4gd
broken hill||AU|NSW|-31.97|141.45|18|1alef
bromsgrove||GB|ENG|52.34|-2.06|49|1kwab
bron||FR||45.74|4.91|38|1sxwr
bronkhorstspruit||ZA||-25.81|28.74|27|lrkg
bronnitsy||RU||55.42|38.26|19|c90l
bronte||IT||37.79|14.83|18|1i4oq
brook park||US|OH|41.40|-81.80|19|32ch2
brookfield||US|IL|41.82|-87.85|19|2wptl
brookfield||US|WI|43.06|-88.11|38|34ghf
brookhaven||US|GA|33.86|-84.34|52|2hosy
brookings||US|SD|44.31|-96.80|24|340ti
brookline||US|MA|42.33|-71.12|59|2xp5m
brooklyn||US|NY|40.65|-73.95|2301|31j4u
brooklyn center||US|MN|45.08|-93.33|31|2zkxu
brooklyn park||US|MN|45.09|-93.36|79|2zkxz
broomfield||US|CO|39.92|-105.09|65|3829n
brossard||CA|QC|45.45|-73.47|70|3inwd
brotas||BR||-22.28|-48.13|19|22cmb
brough||GB|ENG|53.73|-0.57|20|1kw90
brovary||UA||50.52|30.81|89|f8wu
brownhills||GB|ENG|52.63|-1.93|20|1kw7u
brownsburg||US|IN|39.84|-86.40|25|2j780
brownsville||US|FL|25.82|-80.24|15|2gxg5
brownsville||US|NY|40.66|-73.92|74|31j8u
brownsville||US|TX|25.90|-97.50|184|2s8lg
brownwood||US|TX|31.71|-98.99|19|2s8n2
broxburn||GB|SCT|55.93|-3.47|15|1kw7k
bruay la buissiere|Bruay-la-Buissière|FR||50.48|2.55|24|1sxtt
bruchkobel|Bruchköbel|DE||50.18|8.92|21|1r39x
bruchsal||DE||49.12|8.60|43|1r39k
bruckmuhl|Bruckmühl|DE||47.88|11.91|16|1r35c
bruges|Brugge|BE||51.21|3.22|117|1o17n
brugge||BE||51.21|3.22|117|1o17n
bruggen|Brüggen|DE||51.24|6.18|16|1r33c
brugherio||IT||45.55|9.30|33|1w6uv
bruhl|Brühl|DE||50.83|6.90|44|1r32w
brumadinho||BR||-20.14|-44.20|28|22cm6
brumado||BR||-14.20|-41.67|42|22cm5
brummen||NL||52.09|6.16|21|1n481
brunn|Brno|CZ||49.20|16.61|370|1tzgy
brunoy||FR||48.69|2.49|24|1sxro
brunssum||NL||50.95|5.97|29|1n47y
brunswick||US|GA|31.15|-81.49|16|2hp1p
brunswick||US|ME|43.91|-69.97|15|2yar5
brunswick||US|OH|41.24|-81.84|35|32clc
bruntal|Bruntál|CZ||49.99|17.46|18|1tzf5
brusciano||IT||40.92|14.42|15|1w6u7
brushy creek||US|TX|30.51|-97.74|22|2s8qg
brusque||BR||-27.10|-48.91|88|22clr
brussels||BE||50.85|4.35|1019|1o15u|*
brvenica||MK||41.97|20.98|16|gzab
bry sur marne|Bry-sur-Marne|FR||48.84|2.52|16|1sxqi
bryan||US|TX|30.67|-96.37|82|2s8sw
bryanka||UA||48.51|38.67|52|f8w9
bryansk||RU||53.25|34.37|427|c8yc
bryant||US|AR|34.60|-92.49|20|2fy8o
brymbo||GB|WLS|53.07|-3.07|18|1kw6q
bryn mawr skyway|Bryn Mawr-Skyway|US|WA|47.49|-122.24|16|4bmli
bryukhovetskaya||RU||45.81|39.00|22|c8ws
brzeg||PL||50.86|17.47|38|1uhvf
brzesko||PL||49.97|20.61|17|gm4v
bua yai||TH||15.59|102.43|17|yjfo
buaran||ID||-7.05|109.55|39|zblj
bucak||TR||37.46|30.59|29|6vbp
bucaramanga||CO||7.13|-73.12|572|2721d
bucha||UA||50.54|30.21|42|f8vq
buchanan||LR||5.88|-10.05|26|1ctu6
bucharest||RO||44.43|26.11|1877|enea|*
buchen in odenwald|Buchen in Odenwald|DE||49.52|9.32|19|1r2ju
bucheon si|Bucheon-si|KR||37.50|126.78|851|13erg
buchholz in der nordheide|Buchholz in der Nordheide|DE||53.33|9.87|37|1r2b7
buckeburg|Bückeburg|DE||52.26|9.05|21|1r26n
buckeye||US|AZ|33.37|-112.58|51|35boe
buckhall||US|VA|38.73|-77.43|16|2tsu3
buckingham||CA|QC|45.59|-75.42|17|44sz9
buckley||GB|WLS|53.17|-3.08|64|1kw56
bucuresti|Bucharest|RO||44.43|26.11|1877|enea|*
budaors|Budaörs|HU||47.46|18.96|25|1tgza
budapest||HU||47.50|19.04|1741|1tgz7|*
budapest iii kerulet|Budapest III. kerület|HU||47.54|19.05|124|4c50q
budapest xi kerulet|Budapest XI. kerület|HU||47.48|19.04|139|4c508
budapest xiii kerulet|Budapest XIII. kerület|HU||47.53|19.08|114|4c50e
budaun||IN||28.04|79.13|162|rbx7
buddh gaya||IN||24.70|84.99|35|rc3h
budennovsk|Budënnovsk|RU||44.78|44.17|68|c8tm
budhana|Budhāna|IN||29.29|77.48|35|rbww
budhlada|Budhlāda|IN||29.93|75.56|25|rbwr
budingen|Büdingen|DE||50.29|9.11|22|1r249
budta||PH||7.20|124.44|1274|10xva
buduran||ID||-7.43|112.72|48|zbk0
budva||ME||42.29|18.84|18|1wnj6
buea||CM||4.15|9.24|47|1bvb6
buena park||US|CA|33.87|-118.00|83|369vb
buenaventura||CO||3.58|-77.00|25|27210
buenaventura||CO||3.88|-77.03|240|2720z
buenaventura lakes||US|FL|28.34|-81.35|26|2gxlh
buenavista||MX||19.61|-99.17|206|2a1ee
buenavista||PH||8.98|125.41|19|10xuh
buenos aires||AR||-34.61|-58.38|13076|21n5y|*
buerarema||BR||-14.96|-39.30|16|22cl6
buffalo||US|MN|45.17|-93.87|16|2zl50
buffalo||US|NY|42.89|-78.88|258|31jdx
buffalo grove||US|IL|42.15|-87.96|41|2wq0z
buftea||RO||44.56|25.95|21|enb6
bugarama||TZ||-2.87|30.53|32|3g8v
bugiri||UG||0.57|33.74|23|50zp
bugo||PH||8.51|124.76|46|10xo9
bugojno||BA||44.06|17.45|41|1wniz
bugulma|Bugul’ma|RU||54.54|52.80|92|c8pu
buguma||NG||4.74|6.86|135|1eanr
buguruslan||RU||53.66|52.44|54|c8pj
buhe||CN||30.29|112.23|106|12xel
buhi||PH||13.43|123.52|30|10xlq
buhl|Bühl|DE||48.70|8.14|29|1r21k
buhusi|Buhuşi|RO||46.72|26.70|18|enad
buin||CL||-33.73|-70.74|55|2bjji
buinsk||RU||54.97|48.29|20|c8pf
buique|Buíque|BR||-8.62|-37.16|20|20z4u
bujumbura||BI||-3.38|29.36|332|9482
bukama||CD||-9.20|25.85|39|4o2y
bukan|Būkān|IR||36.52|46.21|213|2zxt
bukavu||CD||-2.49|28.84|225|4o2v
bukhara||UZ||39.77|64.43|248|q3jy
bukit mertajam||MY||5.36|100.47|212|116sn
bukit rambai||MY||2.26|102.18|17|1244y
bukittinggi||ID||-0.31|100.37|99|zbi2
bukoba||TZ||-1.33|31.81|71|3g75
bukuru||NG||9.79|8.86|16|1eam9
bulacan||PH||14.79|120.88|71|10xiy
bulakamba||ID||-6.87|108.96|27|zbh6
bulan||PH||12.67|123.88|29|10xgp
bulancak||TR||40.94|38.23|44|g2y5
bulandshahr||IN||28.40|77.86|199|rbw0
bulanik|Bulanık|TR||39.09|42.27|31|6v9c
bulaon||PH||15.08|120.66|132|10xf6
bulawayo||ZW||-20.15|28.58|699|j6ct
buldana|Buldāna|IN||20.53|76.18|67|rbvx
bulgan||MN||48.81|103.53|17|17k21
bullhead city||US|AZ|35.15|-114.57|39|35bwt
bulolo||PG||-7.20|146.64|16|18zhx
buluan||PH||6.72|124.80|28|10xc2
bulungu||CD||-4.54|18.60|48|1dn8j
bulungur shahri|Bulung’ur Shahri|UZ||39.76|67.27|27|q3ju
bumba||CD||2.19|22.47|96|4o0h
bunawan||PH||8.17|125.99|15|10x9n
bunbury||AU|WA|-33.33|115.64|68|18hew
bunda||TZ||-2.05|33.87|51|3g58
bundaberg||AU|QLD|-24.87|152.35|71|1aky3
bunde|Bünde|DE||52.20|8.59|45|1r1tq
bundi|Būndi|IN||25.44|75.64|99|rbvj
bundibugyo||UG||0.71|30.06|17|50oy
bundu|Būndu|IN||23.16|85.59|19|rbvd
bungo takada shi|Bungo-Takada-shi|JP||33.56|131.45|24|13ode
bungoma||KE||0.56|34.56|56|4adf
bungu||TZ||-7.63|39.06|28|3g4t
bunia||CD||1.56|30.25|97|4nz3
buon ma thuot|Buôn Ma Thuột|VN||12.67|108.04|147|y0gg
burao||SO||9.52|45.53|99|1d83
buraydah||SA||26.33|43.97|391|2aso
burbank||US|CA|34.18|-118.31|105|36a2j
burbank||US|IL|41.73|-87.78|29|2wq1r
burdur||TR||37.72|30.29|66|6v7s
bure|Burē|ET||10.70|37.07|22|7bf9
buren|Büren|DE||51.55|8.56|22|1r1qa
burewala|Būrewāla|PK||30.17|72.65|184|pc3w
burg bei magdeburg|Burg bei Magdeburg|DE||52.27|11.85|25|1r1od
burgas||BG||42.51|27.47|196|fpeq
burgdorf||DE||52.45|10.01|30|1r1lp
burgess hill||GB|ENG|50.96|-0.13|31|1kw2s
burghausen||DE||48.17|12.83|18|1r1i7
burgos||ES||42.34|-3.70|179|1v15x
burgos||PH||15.73|120.57|28|10x1d
burhaniye||TR||39.50|26.97|38|6v75
burhanpur|Burhānpur|IN||21.31|76.23|203|rbuk
burhanuddin|Burhānuddin|BD||22.50|90.72|46|py2t
burhar||IN||23.21|81.53|18|rbui
buri||BR||-23.80|-48.59|16|22cjm
buri ram||TH||14.99|103.10|28|yjel
burien||US|WA|47.47|-122.35|50|3g2g4
buriti bravo||BR||-5.84|-43.83|18|20z3m
buritis||BR||-15.62|-46.42|16|22cho
buritizeiro||BR||-17.35|-44.96|25|22chc
burjassot||ES||39.51|-0.41|38|1i0zs
burke||US|VA|38.79|-77.27|41|2tt32
burla||IN||21.51|83.87|41|rbu2
burlata||ES||42.83|-1.62|18|1v15n
burleson||US|TX|32.54|-97.32|44|2s97z
burlingame||US|CA|37.58|-122.37|30|36a4w
burlington||CA|ON|43.39|-79.84|164|3ipew
burlington||US|IA|40.81|-91.11|25|2vy5e
burlington||US|KY|39.03|-84.72|16|2jvbd
burlington||US|MA|42.50|-71.20|24|2xpcp
burlington||US|NC|36.10|-79.44|52|2njzo
burlington||US|VT|44.48|-73.21|42|346v8
burnaby||CA|BC|49.27|-122.95|203|3ipfa
burngreave||GB|ENG|53.39|-1.46|27|70f2x
burnham on sea|Burnham-on-Sea|GB|ENG|51.24|-3.00|23|1kw1p
burnie||AU|TAS|-41.06|145.90|20|1aksl
burnley||GB|ENG|53.80|-2.23|149|1kw1k
burnsville||US|MN|44.77|-93.28|61|2zl9z
burntwood||GB|ENG|52.68|-1.93|29|1kw18
burrel||AL||41.61|20.01|15|gsjp
burriana||ES||39.89|-0.08|35|1i0zp
bursa||TR||40.20|29.06|1413|g2wt
burscheid||DE||51.08|7.11|19|1r18u
burstadt|Bürstadt|DE||49.64|8.46|15|1r18q
burton||US|MI|43.00|-83.62|29|2ywd6
burton upon trent|Burton upon Trent|GB|ENG|52.81|-1.64|122|1kvzs
burunday||KZ||43.36|76.85|21|wony
bururi||BI||-3.95|29.62|20|92n4
burutu||NG||5.35|5.51|16|1eafh
bury||GB|ENG|53.60|-2.30|61|1kvzf
bury st edmunds||GB|ENG|52.25|0.71|43|1kvze
busan||KR||35.10|129.03|3679|13em4
busembatia||UG||0.78|33.62|16|50mk
buseresere||TZ||-3.02|31.87|53|3g3l
bush|Būsh|EG||29.15|31.13|87|7op4
bushehr||IR||28.97|50.84|165|2zvt
bushey||GB|ENG|51.64|-0.36|17|1kvz7
bushwick||US|NY|40.69|-73.92|113|31jly
busia||KE||0.46|34.11|52|4ab9
busia||UG||0.47|34.09|43|50m5
businga||CD||3.34|20.89|29|4nxh
busko zdroj|Busko-Zdrój|PL||50.47|20.72|17|glsr
busselton||AU|WA|-33.65|115.35|22|18ha9
bussolengo||IT||45.47|10.85|15|1w6r3
bussum||NL||52.27|5.16|31|1n44w
busto arsizio||IT||45.61|8.85|80|1w6qz
buston||TJ||40.23|69.69|22|wyyv
bustos||PH||14.96|120.92|42|10wwr
buta||CD||2.79|24.73|50|4nvm
butajira|Butajīra|ET||8.12|38.37|31|7bch
butare||RW||-2.60|29.74|90|4cq0
butel||MK||42.03|21.45|36|huy4
butembo||CD||0.14|29.29|155|4nve
butha buthe|Butha-Buthe|LS||-28.77|28.25|16|jzti
butia|Butiá|BR||-30.12|-51.96|19|22cgw
butiama||TZ||-1.77|33.97|16|3g2m
butte||US|MT|46.00|-112.53|34|3cy46
butterworth||MY||5.40|100.36|108|116sk
butterworth||ZA||-32.33|28.15|34|lqs9
butuan||PH||8.95|125.54|310|10wui
buturlinovka||RU||50.83|40.61|29|c88z
butwal|Butwāl|NP||27.70|83.45|92|riei
butzbach||DE||50.43|8.67|25|1r0ww
buulobarde||SO||3.85|45.57|17|1d55
buurhakaba||SO||2.80|44.08|28|1d1v
buwenge||UG||0.65|33.17|15|50gu
buxar||IN||25.58|83.98|96|rbt7
buxtehude||DE||53.47|9.69|38|1r0v7
buxton||GB|ENG|53.26|-1.91|21|1kvy5
buy||RU||58.48|41.54|26|c87g
buyeo||KR||36.27|126.91|33|13elo
buynaksk||RU||42.82|47.12|63|c86n
buyukcekmece|Büyükçekmece|TR||41.02|28.59|163|44wu1
buzau|Buzău|RO||45.15|26.83|131|en3n
buzen||JP||33.61|131.13|27|4vq5x
buzovna||AZ||40.52|50.11|25|ckvh
buzuluk||RU||52.78|52.26|88|c857
bwizibwera||UG||-0.59|30.63|79|50ci
byadgi|Byādgi|IN||14.67|75.49|28|rbt4
byaroza||BY||52.53|24.98|30|dhou
bydgoszcz||PL||53.12|18.01|366|1uhj2
bykhaw||BY||53.52|30.25|18|dhon
byndoor||IN||13.87|74.63|20|rdxb
bytom||PL||50.35|18.93|189|1uhha
bytow|Bytów|PL||54.17|17.49|17|1uhh3
byumba||RW||-1.58|30.07|71|4cps
ca mau|Cà Mau|VN||9.18|105.15|112|y03v
caacupe|Caacupé|PY||-25.39|-57.14|22|21pso
caaguazu|Caaguazú|PY||-25.47|-56.02|55|21psl
caala|Caála|AO||-12.85|15.56|21|1zu18
caazapa|Caazapá|PY||-26.20|-56.37|24|21ps1
cabadbaran||PH||9.12|125.54|31|10wq8
cabagan||PH||17.43|121.77|25|10wph
cabaiguan|Cabaiguán|CU||22.08|-79.50|45|24g0b
cabanatuan city||PH||15.49|120.97|220|10wmq
cabayangan||PH||7.41|125.73|17|10wgv
cabeceiras de basto|Cabeceiras de Basto|PT||41.51|-7.99|17|1mrmx
cabedelo||BR||-6.98|-34.83|55|20yz2
cabiao||PH||15.25|120.85|50|10wf8
cabimas||VE||10.40|-71.45|201|266jn
cabinda||AO||-5.55|12.20|66|1c2x3
cabo||BR||-8.28|-35.03|143|20yyp
cabo frio||BR||-22.89|-42.03|108|22cef
cabo san lucas||MX||22.89|-109.91|68|2dfe6
cabot||US|AR|34.97|-92.02|26|2fymt
cabra||ES||37.47|-4.44|21|1i0xx
cabrero||CL||-37.03|-72.40|18|2bjdh
cabreuva|Cabreúva|BR||-23.31|-47.13|39|22cds
cabrobo|Cabrobó|BR||-8.51|-39.31|16|20yxt
cabuyao||PH||14.27|121.13|309|10w5d
cacador|Caçador|BR||-26.78|-51.02|64|22cd6
cacahoatan|Cacahoatán|MX||14.99|-92.16|17|23p8g
cacak|Čačak|RS||43.89|20.35|117|gz66
cacapava|Caçapava|BR||-23.10|-45.71|72|22ccy
cacapava do sul|Caçapava do Sul|BR||-30.51|-53.48|18|22ccw
cacem|Cacém|PT||38.77|-9.30|94|1cnxj
caceres|Cáceres|ES||39.48|-6.37|93|1i0wz
cachan||FR||48.80|2.34|27|1sxek
cachoeira||BR||-12.60|-38.97|16|22cc7
cachoeira do sul|Cachoeira do Sul|BR||-30.04|-52.89|75|22c9g
cachoeiras de macacu|Cachoeiras de Macacu|BR||-22.46|-42.65|46|22c95
cachoeirinha||BR||-29.95|-51.09|121|22c8j
cachoeiro de itapemirim|Cachoeiro de Itapemirim|BR||-20.85|-41.11|187|22c7s
cacoal||BR||-11.44|-61.45|56|2c4po
cacocum||CU||20.74|-76.33|43|24fvh
cadca|Čadca|SK||49.44|18.79|25|1tlr7
cadereyta||MX||25.58|-99.98|68|23p7d
cadereyta jimenez|Cadereyta Jiménez|MX||25.59|-100.00|68|23p7a
cadiz||ES||36.53|-6.29|127|1i0wo
cadiz||PH||10.95|123.29|129|10w28
caen||FR||49.19|-0.36|111|1sxdl
caerphilly||GB|WLS|51.57|-3.22|31|1kvwp
caete|Caeté|BR||-19.88|-43.67|33|22c6f
caetite|Caetité|BR||-14.07|-42.48|27|22c65
cagayan de oro|Cagayan de Oro|PH||8.48|124.65|445|10vzs
caglayancerit|Çağlayancerit|TR||37.75|37.29|16|6ux0
cagliari||IT||39.23|9.12|149|1i4o1
cagnes sur mer|Cagnes-sur-Mer|FR||43.66|7.15|47|1sxd7
cagua||VE||10.19|-67.46|119|266gt
caguas||PR||18.23|-66.05|87|2psu8
cahors||FR||44.45|1.44|23|1sxct
cahul||MD||45.90|28.20|34|d97c
caibarien|Caibarién|CU||22.52|-79.47|39|24ftg
caicedonia||CO||4.33|-75.83|32|271qf
caico|Caicó|BR||-6.46|-37.10|55|20ymt
caidian||CN||30.58|114.03|72|12xdc
caieiras||BR||-23.36|-46.74|87|22c3b
cainta||PH||14.58|121.12|283|10vt4
cair|Čair|MK||42.02|21.44|65|huy6
cairns||AU|QLD|-16.92|145.77|153|1akjh
cairo||EG||30.06|31.25|7735|7q9i|*
caivano||IT||40.96|14.31|35|1w6oa
cajamar||BR||-23.36|-46.88|57|22c1q
cajamarca||PE||-7.16|-78.50|135|27a8g
cajati||BR||-24.74|-48.12|28|22c1p
cajazeiras||BR||-6.89|-38.56|44|20yk4
cajica|Cajicá|CO||4.92|-74.03|25|271om
cajueiro||BR||-9.72|-36.45|15|20yhx
cajuru||BR||-21.28|-47.30|20|22c0p
cakovec|Čakovec|HR||46.38|16.43|16|1wnd4
calabanga||PH||13.71|123.21|27|10vrt
calabar||NG||4.96|8.33|462|1ead1
calabasas||US|CA|34.16|-118.64|23|36anl
calabozo||VE||8.92|-67.43|117|266dw
calaca||PH||13.93|120.81|37|10vqn
calafat||RO||43.99|22.93|19|en16
calafell||ES||41.20|1.57|24|1v0uy
calahorra||ES||42.31|-1.97|25|1v0ux
calais||FR||50.95|1.86|74|1sxbe
calama||CL||-22.46|-68.92|143|2bj7n
calamba||PH||14.21|121.17|317|10vop
calangute||IN||15.54|73.76|17|rawy
calapan||PH||13.41|121.18|66|10vld
calarca|Calarcá|CO||4.53|-75.64|62|271ng
calasiao||PH||16.01|120.36|24|10vjw
calatagan||PH||13.83|120.63|16|10vjn
calatayud||ES||41.35|-1.64|22|1v0uf
calauag||PH||13.96|122.29|21|10viw
calauan||PH||14.15|121.32|37|10vio
calbayog city||PH||12.07|124.60|68|10vgy
calceta||EC||-0.85|-80.16|17|26g0m
calcutta|Kolkata|IN||22.56|88.36|4631|rbss
caldas||CO||6.09|-75.64|66|271n4
caldas da rainha|Caldas da Rainha|PT||39.40|-9.14|27|1cnvp
caldas novas||BR||-17.74|-48.63|64|22c04
caldes de montbui|Caldes de Montbui|ES||41.63|2.17|17|1v0u3
caldwell||US|ID|43.66|-116.69|52|3brhu
caledonia||US|WI|42.81|-87.92|25|34gxj
calella||ES||41.61|2.65|19|1v0tb
caleta olivia||AR||-46.44|-67.53|36|2at03
calexico||US|CA|32.68|-115.50|40|36aqi
calgary||CA|AB|51.05|-114.09|1020|3iqvm
calhoun||US|GA|34.50|-84.95|16|2hpo9
cali||CO||3.44|-76.52|2393|271md
calimete||CU||22.53|-80.91|23|24fna
callao||PE||-12.06|-77.12|813|2cktf
calle blancos||CR||9.95|-84.07|21|25oot
callosa de segura|Callosa de Segura|ES||38.12|-0.88|18|1i0ty
calne||GB|ENG|51.44|-2.01|17|1kvti
caloocan city||PH||14.65|120.97|1500|10v9z
calp||ES||38.64|0.04|30|1i0ts
calpulalpan||MX||19.59|-98.57|33|23p54
caltagirone||IT||37.24|14.52|35|1i4ne
caltanissetta||IT||37.49|14.06|57|1i4nc
caluire et cuire|Caluire-et-Cuire|FR||45.79|4.85|43|1sx9k
calumet city||US|IL|41.62|-87.53|37|2wq9b
calumpang||PH||14.62|121.09|16|10v78
calumpit||PH||14.92|120.77|92|10v6q
calverton||US|MD|39.06|-76.94|18|2l8ls
calvia|Calvià|ES||39.57|2.51|52|1i0tp
calvillo||MX||21.85|-102.72|20|2e2ty
calw||DE||48.71|8.74|24|1r0tb
cam pha mines|Cẩm Phả Mines|VN||21.02|107.30|135|y01h
cam ranh||VN||11.92|109.16|147|y01a
camacari|Camaçari|BR||-12.70|-38.32|189|22by7
camacupa||AO||-12.02|17.48|19|1ztnq
camaguey|Camagüey|CU||21.38|-77.92|348|24flf
camaiore||IT||43.94|10.30|27|1w6kl
camajuani|Camajuaní|CU||22.48|-79.75|36|24fl2
camana|Camaná|PE||-16.62|-72.71|16|2ckqp
camanducaia||BR||-22.76|-46.14|18|22bxz
camaqua|Camaquã|BR||-30.85|-51.81|53|22bxq
camara de lobos|Câmara de Lobos|PT||32.65|-16.98|32|1cnu4
camarate||PT||38.80|-9.13|20|1cnu1
camargo||ES||43.41|-3.88|31|1v0qt
camargo||MX||27.68|-105.17|40|2e10c
camarillo||US|CA|34.22|-119.04|68|36b3w
camas||ES||37.40|-6.03|26|1i0t9
camas||US|WA|45.59|-122.40|22|3g2om
camayenne||GN||9.54|-13.69|1871|1fx7c
cambara|Cambará|BR||-23.05|-50.07|21|22bwx
cambe|Cambé|BR||-23.28|-51.28|91|22bwq
camberley||GB|ENG|51.34|-0.74|30|1kvsr
camborne||GB|ENG|50.21|-5.30|23|1kvsp
cambrai||FR||50.18|3.23|36|1sx7q
cambre||ES||43.29|-8.35|23|1v0q2
cambria heights||US|NY|40.69|-73.74|20|31js5
cambridge||CA|ON|43.36|-80.31|120|3ir1b
cambridge||GB|ENG|52.20|0.12|158|1kvsl
cambridge||NZ||-37.88|175.44|15|3preq
cambridge||US|MA|42.38|-71.11|110|2xpj8
cambrils||ES||41.07|1.06|32|1v0q0
cambui|Cambuí|BR||-22.61|-46.06|21|22bw4
cambuslang||GB|SCT|55.81|-4.16|28|1kvsf
camden||US|NJ|39.93|-75.12|76|2oh0a
camden town||GB|ENG|51.54|-0.14|26|1zpct
cameron park||US|CA|38.67|-120.99|18|36b6q
cameta|Cametá|BR||-2.24|-49.50|45|20yb5
camiling||PH||15.69|120.41|40|10uwz
camiri||BO||-20.04|-63.52|28|2c2jy
camoapa||NI||12.38|-85.51|17|25lmo
camocim||BR||-2.90|-40.84|44|20yav
camp springs||US|MD|38.80|-76.91|19|2l8pc
campana||AR||-34.16|-58.96|82|21n36
campbell||US|CA|37.29|-121.95|41|36bi1
campbell river||CA|BC|50.02|-125.24|33|3irdg
campeche||MX||19.84|-90.53|220|23p3o
campechuela||CU||20.23|-77.28|25|24fi7
campi bisenzio||IT||43.82|11.13|33|1w6hm
campia turzii|Câmpia Turzii|RO||46.55|23.88|26|em4p
campina|Campiña|ES||38.22|-2.98|68|1i0rt
campina|Câmpina|RO||45.13|25.73|42|em4m
campina grande||BR||-7.23|-35.88|349|20y9m
campina grande do sul|Campina Grande do Sul|BR||-25.31|-49.06|31|22btx
campinas||BR||-22.91|-47.06|1032|22btl
campinas||BR||-27.59|-48.61|20|3re0p
campo alegre||BR||-9.78|-36.35|17|20y8r
campo belo||BR||-20.90|-45.28|47|22bro
campo de criptana|Campo de Criptana|ES||39.40|-3.12|15|1i0rh
campo de la cruz|Campo de la Cruz|CO||10.38|-74.88|23|271hq
campo formoso||BR||-10.51|-40.32|24|22bqo
campo grande||BR||-20.44|-54.65|729|22bqb
campo largo||BR||-25.46|-49.53|95|22bq0
campo maior||BR||-4.83|-42.17|32|20y7i
campo mourao|Campo Mourão|BR||-24.04|-52.38|75|22bph
campo verde||BR||-20.42|-54.07|23|22bo9
campoalegre||CO||2.68|-75.32|23|271j2
campobasso||IT||41.56|14.67|40|1w6gv
campos belos||BR||-13.04|-46.77|16|22bon
campos do jordao|Campos do Jordão|BR||-22.74|-45.59|53|22bok
campos dos goytacazes|Campos dos Goytacazes|BR||-21.75|-41.33|387|22bot
campos gerais||BR||-21.23|-45.76|22|22bog
campos novos||BR||-27.40|-51.23|23|22bod
campos sales||BR||-7.07|-40.38|18|20y6m
campulung moldovenesc|Câmpulung Moldovenesc|RO||47.53|25.57|20|em45
camrose||CA|AB|53.02|-112.84|16|3irrx
can|Çan|TR||40.03|27.05|26|g2jn
can gio|Cần Giờ|VN||10.41|106.95|55|xzzk
can giuoc|Cần Giuộc|VN||10.61|106.67|152|xzzs
can tho|Cần Thơ|VN||10.04|105.79|260|xzx7
canada de gomez|Cañada de Gómez|AR||-32.82|-61.39|36|2asp1
canakkale|Çanakkale|TR||40.16|26.41|88|g2j8
cananea||MX||30.99|-110.29|32|2e2j8
canarsie||US|NY|40.64|-73.90|87|31jzo
canas|Cañas|CR||10.43|-85.10|20|25ono
canavieiras||BR||-15.68|-38.95|26|22bll
canberra||AU|ACT|-35.28|149.13|368|1akbp|*
canby||US|OR|45.26|-122.69|17|3ejum
cancun|Cancún|MX||21.17|-86.85|628|23p21
candaba||PH||15.10|120.83|47|10un5
candelaria|Candelária|BR||-29.67|-52.79|30|22bku
candelaria||CO||3.41|-76.35|24|271ek
candelaria||ES||28.35|-16.37|24|1i0nv
candelaria||PH||13.93|121.42|61|10ulm
candelaria||PR||18.40|-66.21|18|2psxe
candi prambanan||ID||-7.75|110.49|45|yy8p
candiac||CA|QC|45.38|-73.52|16|3irwq
candido mota|Cândido Mota|BR||-22.75|-50.39|28|22bkm
candler mcafee|Candler-McAfee|US|GA|33.73|-84.27|23|4blv7
canela||BR||-29.36|-50.81|34|22bka
canelones||UY||-34.52|-56.28|20|21syd
canete|Cañete|CL||-37.80|-73.40|20|2bivw
cangas do morrazo|Cangas do Morrazo|ES||42.26|-8.78|26|1v0hd
canguaretama||BR||-6.38|-35.13|19|20y1u
cangucu|Canguçu|BR||-31.39|-52.68|20|22bjs
cangzhou||CN||38.32|116.87|528|12xao
canicatti|Canicattì|IT||37.36|13.85|33|1i4m5
canico|Caniço|PT||32.65|-16.84|23|1cnqq
canidelo||PT||41.12|-8.65|26|1mre7
caninde|Canindé|BR||-4.36|-39.31|43|20y1l
cankaya|Çankaya|TR||39.92|32.86|792|45319
canlaon||PH||10.39|123.22|45|10ufh
cannes||FR||43.55|7.01|70|1sx1k
canning||IN||22.31|88.66|42|rbs8
cannock||GB|ENG|52.69|-2.03|86|1kvqz
canoas||BR||-29.92|-51.18|328|22bij
canoinhas||BR||-26.18|-50.39|39|22bi4
canon city|Cañon City|US|CO|38.44|-105.24|16|3830l
canosa di puglia|Canosa di Puglia|IT||41.22|16.07|30|1w6bc
canovelles||ES||41.62|2.28|16|1v0g6
cantaura||VE||9.31|-64.36|33|265xx
cantel||GT||14.81|-91.46|26|25525
canteleu||FR||49.44|1.02|16|1sx0r
canterbury||GB|ENG|51.28|1.08|55|1kvqt
canton|Guangzhou|CN||23.12|113.25|11071|12shu
canton||US|GA|34.24|-84.49|25|2hq3p
canton||US|MA|42.16|-71.14|22|2xppy
canton||US|MI|42.31|-83.48|87|2ywra
canton||US|OH|40.80|-81.38|72|32d5y
cantu|Cantù|IT||45.74|9.13|37|1w6ae
canvey island||GB|ENG|51.52|0.58|38|4pkdj
canyon lake||US|TX|29.88|-98.26|21|2sa9h
cao bang|Cao Bằng|VN||22.67|106.26|41|xzwp
cao lanh|Cao Lãnh|VN||10.46|105.63|64|xzvr
caohe||CN||30.23|115.43|67|12x96
capalaba||AU|QLD|-27.54|153.20|17|1ak9e
capanema||BR||-1.20|-47.18|48|20xxk
capannori||IT||43.84|10.57|41|1w69p
capao bonito|Capâo Bonito|BR||-24.01|-48.35|37|22bfv
capao da canoa|Capão da Canoa|BR||-29.75|-50.01|36|22bfm
caparica||PT||38.66|-9.20|21|1cnpx
capas||PH||15.33|120.59|72|10u6a
cape coast||GH||5.11|-1.25|143|1dcid
cape coral||US|FL|26.56|-81.95|175|2gy4q
cape girardeau||US|MO|37.31|-89.52|39|2lvlq
cape town||ZA||-33.93|18.42|3433|207np
capela||BR||-10.50|-37.05|16|22bef
capelinha||BR||-17.69|-42.52|20|22be1
capelle aan den ijssel|Capelle aan den IJssel|NL||51.93|4.58|65|1n43g
capesterre belle eau|Capesterre-Belle-Eau|GP||16.04|-61.56|20|24q0x
capiata|Capiatá|PY||-25.36|-57.45|199|21ppq
capim grosso||BR||-11.38|-40.01|17|22bd4
capinzal||BR||-27.34|-51.61|24|22bct
capitan bermudez|Capitán Bermúdez|AR||-32.82|-60.72|27|2asia
capitao poco|Capitão Poço|BR||-1.75|-47.06|33|20xvb
capivari||BR||-23.00|-47.51|36|22bb1
capua||IT||41.11|14.21|15|1w661
capulhuac de mirafuentes|Capulhuac de Mirafuentes|MX||19.19|-99.47|21|23ozy
caraballeda||VE||10.61|-66.85|38|265v3
carabanchel||ES||40.39|-3.72|254|3w9rh
caracal||RO||44.12|24.35|34|emt7
caracas||VE||10.49|-66.88|3000|265ua|*
caraguatatuba||BR||-23.62|-45.41|91|22b7t
carandai|Carandaí|BR||-20.95|-43.81|17|22b6a
carangola||BR||-20.73|-42.03|25|22b5w
caransebes|Caransebeş|RO||45.42|22.22|28|emsp
carapicuiba|Carapicuíba|BR||-23.52|-46.84|361|22b5i
carate brianza||IT||45.68|9.24|15|1w65h
caratinga||BR||-19.79|-42.14|60|22b58
carauari||BR||-4.88|-66.90|18|26jo3
caravaca||ES||38.11|-1.86|26|1i0kr
carazinho||BR||-28.28|-52.79|59|22b4y
carballo||ES||43.21|-8.69|31|1v0bl
carbondale||US|IL|37.73|-89.22|26|2irw9
carbonia||IT||39.16|8.52|22|1i4ky
carcaixent||ES||39.12|-0.45|22|1i0k6
carcar||PH||10.11|123.64|41|10tyc
carcarana|Carcarañá|AR||-32.86|-61.15|16|2asfz
carcassonne||FR||43.21|2.35|50|1swwx
carcavelos||PT||38.69|-9.32|20|1cnoo
cardedeu||ES||41.64|2.36|17|1v0a5
cardenas|Cárdenas|CU||23.04|-81.21|99|24f3s
cardenas|Cárdenas|MX||18.00|-93.38|92|23ozc
cardenas|Cárdenas|MX||22.00|-99.64|15|23oza
cardiff||GB|WLS|51.48|-3.18|447|1kvpa
cardito||IT||40.95|14.30|22|1w64d
cardona||PH||14.49|121.23|30|10ty2
carei||RO||47.68|22.47|21|emrh
carepa||CO||7.76|-76.65|21|29a7r
cariamanga||EC||-4.33|-79.56|17|26fun
carigara||PH||11.30|124.68|17|10tx5
caringin||ID||-6.71|106.82|92|zb2a
carini||IT||38.13|13.18|35|1i4km
carlet||ES||39.23|-0.52|16|1i0jd
carletonville||ZA||-26.36|27.40|182|lqgp
carlisle||GB|ENG|54.90|-2.94|78|1kvnz
carlisle||US|PA|40.20|-77.19|19|333eq
carlos a carrillo|Carlos A. Carrillo|MX||18.37|-95.75|18|23oys
carlos barbosa||BR||-29.30|-51.50|19|22b3p
carlow||IE||52.84|-6.93|20|1rkeg
carlsbad||US|CA|33.16|-117.35|113|36bwv
carlsbad||US|NM|32.42|-104.23|29|391bf
carmagnola||IT||44.85|7.72|23|1w634
carmarthen||GB|WLS|51.86|-4.31|16|1kvnf
carmel||US|IN|39.98|-86.12|89|2j7je
carmelo||UY||-34.00|-58.28|17|21swd
carmen de viboral|Carmen de Viboral|CO||6.08|-75.34|21|2715i
carmichael||US|CA|38.62|-121.33|62|36c00
carmo do cajuru|Carmo do Cajuru|BR||-20.18|-44.77|16|22b2v
carmo do paranaiba|Carmo do Paranaíba|BR||-19.00|-46.32|27|22b2u
carmona||ES||37.47|-5.65|28|1i0ja
carmona||PH||14.31|121.06|56|10tuq
carnaxide||PT||38.73|-9.25|24|1cnnx
carney||US|MD|39.39|-76.52|30|2l8st
carnot||CF||4.94|15.88|38|1f67b
carol city||US|FL|25.94|-80.25|63|2gy7m
carol stream||US|IL|41.91|-88.13|40|2wqkm
carolina||BR||-7.34|-47.46|16|20xk4
carolina||PR||18.38|-65.96|170|2pt0r
caronno pertusella||IT||45.60|9.05|16|3w1ui
carora||VE||10.17|-70.08|94|265nb
carouge||CH|GE|46.18|6.14|19|1l1g1
carpentersville||US|IL|42.12|-88.26|39|2wql0
carpentras||FR||44.06|5.05|30|1swu6
carpi centro||IT||44.78|10.88|53|1w61p
carpina||BR||-7.85|-35.25|71|20xk1
carquefou||FR||47.30|-1.49|18|1swtz
carrara||IT||44.08|10.10|59|1w613
carrboro||US|NC|35.91|-79.08|21|2nkun
carrefour||HT||18.54|-72.40|442|27wsy
carrickfergus||GB|NIR|54.72|-5.81|29|1kvlc
carrieres sous poissy|Carrières-sous-Poissy|FR||48.95|2.04|15|1swtl
carrizal||ES||27.91|-15.41|22|1i0hx
carrizal||VE||10.35|-66.99|41|265mb
carrollton||US|GA|33.58|-85.08|26|2hq9c
carrollton||US|TX|32.95|-96.89|133|2sahn
carrollwood||US|FL|28.05|-82.49|33|2gy8z
carrollwood village||US|FL|28.07|-82.52|41|2gy92
carsamba|Çarşamba|TR||41.20|36.72|50|g2h4
carshalton||GB|ENG|51.37|-0.17|46|1kvke
carson||US|CA|33.83|-118.28|93|36c53
carson city||US|NV|39.16|-119.77|55|39wv4
cartagena||CL||-33.55|-71.61|17|2bii9
cartagena||CO||10.40|-75.51|952|2713a
cartagena||ES||37.61|-0.99|212|1i0hm
cartago||CO||4.75|-75.91|135|27132
cartago||CR||9.86|-83.92|27|25oky
cartama|Cártama|ES||36.71|-4.63|21|1i0hj
cartaya||ES||37.28|-7.15|18|1i0hg
carteret||US|NJ|40.58|-74.23|24|318cc
cartersville||US|GA|34.17|-84.80|20|2hqcj
carterton||GB|ENG|51.76|-1.59|16|1kvk2
carthage||TN||36.86|10.33|16|1gwid
caruaru||BR||-8.28|-35.98|235|20xi7
carupano|Carúpano|VE||10.67|-63.25|112|265ke
carvin||FR||50.49|2.96|19|1swsm
cary||US|IL|42.21|-88.24|18|2wqmq
cary||US|NC|35.79|-78.78|160|2nky3
casa blanca||MX||19.04|-98.12|17|59uys
casa branca||BR||-21.77|-47.09|22|22b0o
casa de oro mount helix|Casa de Oro-Mount Helix|US|CA|32.76|-116.97|19|4bmn9
casa grande||US|AZ|32.88|-111.76|51|35cqk
casa santa||IT||38.03|12.55|24|5bsv6
casablanca||MA||33.59|-7.61|3145|1iqdg
casal di principe|Casal di Principe|IT||41.01|14.13|21|1w5w0
casale monferrato||IT||45.13|8.45|31|1w5v4
casalecchio di reno|Casalecchio di Reno|IT||44.48|11.27|34|1w5vk
casalnuovo di napoli|Casalnuovo di Napoli|IT||40.91|14.34|46|1w5u4
casamassima||IT||40.96|16.92|18|1w5t1
casarano||IT||40.01|18.16|19|1i4gn
casas adobes||US|AZ|32.32|-111.00|67|35cr9
casavatore||IT||40.90|14.28|19|3w1vf
cascais||PT||38.70|-9.42|36|1cn8a
cascavel||BR||-24.96|-53.46|257|22azf
cascavel||BR||-4.13|-38.24|52|20xh1
cascina||IT||43.68|10.55|41|1w5op
caserta||IT||41.07|14.33|73|1w5lm
casilda||AR||-33.04|-61.17|32|2as7j
casimiro de abreu|Casimiro de Abreu|BR||-22.48|-42.20|19|22ayz
casoria||IT||40.91|14.29|58|1w5jy
casper||US|WY|42.87|-106.31|60|3gra9
cassano dadda|Cassano d'Adda|IT||45.53|9.52|17|1w5jn
cassano magnago||IT||45.67|8.83|21|3w1uj
casselberry||US|FL|28.68|-81.33|27|2gyb2
cassilandia|Cassilândia|BR||-19.11|-51.73|18|22aym
cassino||IT||41.49|13.83|21|1w5j9
castaic||US|CA|34.49|-118.62|19|36ccv
castanhal||BR||-1.29|-47.93|137|20xgf
castanos|Castaños|MX||26.79|-101.43|24|2e20e
castel maggiore||IT||44.58|11.36|16|1w5d4
castel volturno||IT||41.03|13.94|22|1w59v
castelfranco emilia||IT||44.59|11.05|17|1w5gm
castelfranco veneto||IT||45.67|11.93|26|1w5gk
castellammare di stabia|Castellammare di Stabia|IT||40.70|14.49|66|1w5fx
castellar del valles|Castellar del Vallès|ES||41.62|2.08|23|1uzyz
castelldefels||ES||41.28|1.97|62|1uzyh
castelli||AR||-25.95|-60.62|37|2as6o
castello de la plana|Castelló de la Plana|ES||39.99|-0.05|180|1i094
castelnau le lez|Castelnau-le-Lez|FR||43.63|3.90|18|1swoh
castelo||BR||-20.60|-41.18|20|22axv
castelo branco||PT||39.82|-7.49|33|1cn62
castelvetrano||IT||37.68|12.79|28|1i4d7
castiglione delle stiviere|Castiglione delle Stiviere|IT||45.39|10.49|19|1w593
castilleja de la cuesta|Castilleja de la Cuesta|ES||37.39|-6.05|17|1i08q
castillejos||PH||14.93|120.20|27|10toe
castle rock||US|CO|39.37|-104.86|56|3839l
castleford||GB|ENG|53.73|-1.36|61|1kvio
castlereagh||GB|NIR|54.57|-5.88|57|1kvhy
castres||FR||43.61|2.24|47|1swmf
castricum||NL||52.55|4.67|35|1n42v
castries||LC||14.00|-61.01|20|24nvw|*
castro||BR||-24.79|-50.01|42|22axc
castro||CL||-42.47|-73.77|30|2bica
castro urdiales|Castro-Urdiales|ES||43.38|-3.22|32|1uzqt
castro valley||US|CA|37.69|-122.09|61|36cgg
castrop rauxel|Castrop-Rauxel|DE||51.56|7.31|78|1r0p3
castrovillari||IT||39.82|16.20|20|1i4cu
cat ba|Cát Bà|VN||20.73|107.05|30|xzt0
catabola||AO||-12.15|17.28|19|1zt5w
catacaos||PE||-5.27|-80.68|57|279wi
cataguases||BR||-21.39|-42.70|63|22ax6
catalao|Catalão|BR||-18.17|-47.95|64|22ax4
catalca|Çatalca|TR||41.14|28.46|19|g2fg
catalina foothills||US|AZ|32.30|-110.92|51|35cuq
catamayo||EC||-3.99|-79.36|19|26frj
catanauan||PH||13.59|122.32|27|10tl4
catanduva||BR||-21.14|-48.97|110|22ax0
catania||IT||37.49|15.07|291|1i4cs
catano|Cataño|PR||18.44|-66.12|28|2pt2a
catanzaro||IT||38.88|16.60|79|1i4cj
catarman||PH||12.50|124.64|47|10tk6
catarroja||ES||39.40|-0.40|27|1i07e
catbalogan||PH||11.78|124.89|68|10tjr
catemaco||MX||18.42|-95.11|28|23ouw
catende||BR||-8.67|-35.72|23|20xeo
caterham||GB|ENG|51.28|-0.08|21|1kvgw
cathedral city||US|CA|33.78|-116.47|54|36cim
catia la mar||VE||10.61|-67.03|107|265f2
cativa|Cativá|PA||9.36|-79.83|30|27kvo
catole do rocha|Catolé do Rocha|BR||-6.34|-37.75|20|20xcx
catonsville||US|MD|39.27|-76.73|42|2l8yz
catriel||AR||-37.88|-67.80|15|2as4u
cattolica||IT||43.96|12.74|16|1w577
catu||BR||-12.35|-38.38|40|22avl
catumbela||AO||-12.43|13.55|17|1zt2e
caucaguita||VE||10.36|-66.80|59|29it7
caucaguito|Caucagüito|VE||10.49|-66.74|53|265eh
caucaia||BR||-3.74|-38.65|275|20xbx
caucasia||CO||7.99|-75.19|58|270xd
caucete||AR||-31.65|-68.28|34|2as4g
cauquenes||CL||-35.97|-72.32|31|2bi95
causeni|Căuşeni|MD||46.64|29.41|22|d8y0
cauto cristo||CU||20.56|-76.47|21|24eol
cava de tirreni|Cava Dè Tirreni|IT||40.70|14.71|48|1w56x
cavaillon||FR||43.83|5.04|27|1swiu
cave spring||US|VA|37.23|-80.01|25|2tu7x
cavite city||PH||14.48|120.90|116|10tc9
caxambu||BR||-21.98|-44.93|23|22asz
caxias||BR||-4.86|-43.36|148|20xan
caxias do sul|Caxias do Sul|BR||-29.17|-51.18|381|22asp
caxito||AO||-8.58|13.66|28|1c1xt
cay|Çay|TR||38.59|31.03|34|6u80
cayambe||EC||0.04|-78.15|27|26fqy
caycuma|Çaycuma|TR||41.43|32.08|22|g2bo
cayeli|Çayeli|TR||41.09|40.72|25|g2bi
cayenne||GF||4.93|-52.33|62|20how|*
cayey||PR||18.11|-66.17|18|2pt2k
cazin||BA||44.97|15.94|22|1wnba
ceadir lunga|Ceadîr-Lunga|MD||46.06|28.83|23|d976
ceara mirim|Ceará Mirim|BR||-5.63|-35.43|33|20xa0
cebu|Cebu City|PH||10.32|123.89|799|10t8o
cebu city||PH||10.32|123.89|799|10t8o
cecina||IT||43.31|10.52|22|1w543
cedar city||US|UT|37.68|-113.06|30|3ao3a
cedar falls||US|IA|42.53|-92.45|41|2vytn
cedar hill||US|TX|32.59|-96.96|49|2sayj
cedar park||US|TX|30.51|-97.82|66|2sb0b
cedar rapids||US|IA|42.01|-91.64|130|2vyv3
ceeldheer||SO||3.85|47.18|27|1cg4
ceerigaabo||SO||10.62|47.37|34|1cdf
cegled|Cegléd|HU||47.17|19.80|39|1tgwf
ceglie messapica||IT||40.65|17.52|17|1w53m
cehegin|Cehegín|ES||38.09|-1.80|16|1i06b
celaya||MX||20.52|-100.82|340|2e1wb
celbridge||IE||53.34|-6.54|20|1rk7t
celje||SI||46.23|15.26|38|1wna5
celle||DE||52.62|10.08|71|1r0ol
celso ramos||BR||-27.63|-51.34|15|22ar5
cenon||FR||44.86|-0.53|22|1swdq
centar zupa|Centar Župa|MK||41.48|20.56|45|4p1k1
centenario||AR||-38.83|-68.13|29|2as1s
centennial||US|CO|39.58|-104.88|110|383fh
center point||US|AL|33.65|-86.68|17|2ewdm
centereach||US|NY|40.86|-73.10|32|31kgz
centerville||US|OH|39.63|-84.16|24|2omjw
centerville||US|UT|40.92|-111.87|17|3fq7i
cento||IT||44.73|11.29|18|1w522
central||US|LA|30.55|-91.04|28|2kkwb
central falls||US|RI|41.89|-71.39|19|33wt9
central islip||US|NY|40.79|-73.20|34|31ki6
central point||US|OR|42.38|-122.92|18|3eki1
centralia||US|WA|46.72|-122.95|17|3g3cj
centralniy||RU||59.93|30.36|215|52agw
centre de flacq|Centre de Flacq|MU||-20.19|57.71|18|k15z
centreville||US|VA|38.84|-77.43|71|2tujj
centro familiar la soledad|Centro Familiar la Soledad|MX||21.14|-101.75|32|59uy8
centro habana||CU||23.14|-82.36|158|28akn
centurion||ZA||-25.86|28.19|233|np81
ceper||ID||-7.67|110.68|29|zaz7
cepu||ID||-7.15|111.59|55|zayz
cercola||IT||40.86|14.36|18|1w50l
cerdanyola del valles|Cerdanyola del Vallès|ES||41.49|2.14|59|1un8a
ceres||BR||-15.31|-49.60|19|22apw
ceres||US|CA|37.59|-120.96|48|36d0i
ceres||ZA||-33.37|19.31|42|207mx
cerete|Cereté|CO||8.88|-75.79|56|270ui
cergy||FR||49.04|2.08|58|1swbv
cergy pontoise|Cergy-Pontoise|FR||49.04|2.08|183|53dkr
cerignola||IT||41.27|15.90|54|1w4zn
cerkes|Çerkeş|TR||40.81|32.89|18|g25b
cerkezkoy|Çerkezköy|TR||41.29|28.00|84|g256
cermik|Çermik|TR||38.14|39.45|21|6tym
cernavoda|Cernavodă|RO||44.34|28.03|19|emhd
cernusco sul naviglio|Cernusco sul Naviglio|IT||45.53|9.33|29|1w4ze
cerquilho||BR||-23.16|-47.74|35|22app
cerritos||US|CA|33.86|-118.06|50|36d0v
cerro||CU||23.11|-82.39|132|24ec4
cerro azul||MX||21.19|-97.74|22|23os9
cerro de pasco|Cerro de Pasco|PE||-10.67|-76.26|79|2cjtp
cerveteri||IT||41.99|12.09|16|1w4xj
cervia||IT||44.26|12.35|20|1w4xi
cesano boscone||IT||45.44|9.09|23|3w1vs
cesano maderno||IT||45.63|9.15|37|1w4ws
cesena||IT||44.14|12.24|79|1w4wd
cesenatico||IT||44.20|12.40|19|1w4wc
cesis|Cēsis|LV||57.31|25.27|18|9vdm
ceska lipa|Česká Lípa|CZ||50.69|14.54|39|1tyy1
ceska trebova|Česká Třebová|CZ||49.90|16.44|17|1tyxs
ceske budejovice|České Budějovice|CZ||48.97|14.47|96|1tyxo
cesky tesin|Český Těšín|CZ||49.75|18.63|26|1tywq
cesme|Çeşme|TR||38.33|26.31|21|6tyb
cessnock||AU|NSW|-32.83|151.36|15|1ajt1
cesson sevigne|Cesson-Sévigné|FR||48.12|-1.60|16|1sw8n
cestas||FR||44.74|-0.68|18|1sw8j
cetinje||ME||42.39|18.91|15|1wn69
ceuta||ES||35.89|-5.32|79|3sdpn
ceyhan||TR||37.02|35.82|96|6tw3
ceylanpinar|Ceylanpınar|TR||36.85|40.05|31|6tvw
cha am|Cha-am|TH||12.80|99.97|49|oqa7
cha grande|Chã Grande|BR||-8.24|-35.46|17|20x7j
chabahar||IR||25.29|60.64|47|owe4
chabet el ameur|Chabet el Ameur|DZ||36.64|3.69|20|1hmgh
chacabuco||AR||-34.64|-60.47|35|2arwh
chacao||VE||10.50|-66.85|65|26599
chacarita||CR||9.98|-84.78|26|25oio
chachapoyas||PE||-6.23|-77.87|20|279t8
chachoengsao||TH||13.69|101.07|50|yje7
chaeryong up|Chaeryŏng-ŭp|KP||38.40|125.62|53|14a7z
chaguanas||TT||10.52|-61.42|67|24mca
chai badan||TH||15.20|101.13|25|yjds
chai nat||TH||15.19|100.12|15|yjdk
chaibasa|Chāībāsa|IN||22.55|85.80|66|rbqo
chaidari|Chaïdári|GR||38.01|23.67|46|5krb
chaihe||CN||44.76|129.68|68|17oom
chaiyaphum||TH||15.81|102.03|58|yjdb
chajari|Chajarí|AR||-30.75|-57.98|31|21mu6
chak azam sahu||PK||30.75|73.03|38|pby7
chak five hundred seventy five|Chak Five Hundred Seventy-five|PK||31.55|73.83|24|ox1o
chak jhumra||PK||31.57|73.18|37|p77o
chak one hundred twenty nine left||PK||30.43|73.05|24|p6pm
chak thirty one eleven left|Chak Thirty-one -Eleven Left|PK||30.42|72.70|46|p888
chak two hundred forty nine thal development authority|Chak Two Hundred Forty-nine Thal Development Authority|PK||31.18|71.20|18|p9yh
chakan|Chākan|IN||18.76|73.86|23|rbqa
chakapara||IN||22.63|88.35|27|swpd
chake chake||TZ||-5.25|39.77|22|3fz9
chakia|Chākia|IN||26.42|85.05|18|rbpv
chaklasi|Chaklāsi|IN||22.65|72.94|38|rbps
chakradharpur||IN||22.68|85.63|41|rbpm
chaksu||IN||26.61|75.95|33|rbfo
chakwal||PK||32.93|72.85|101|pbr8
chakwama||NG||11.56|9.66|200|77z9h
chala||TZ||-7.58|31.27|23|3fz2
chalala|Chalāla|IN||21.41|71.17|17|rbp6
chalatenango||SV||14.03|-88.93|19|24vtf
chalchuapa||SV||13.99|-89.68|32|24vta
chalco||MX||19.26|-98.90|169|23oow
chalfont saint peter||GB|ENG|51.61|-0.56|20|1kvdd
chalinze||TZ||-6.64|38.35|34|3fys
chalisgaon|Chālisgaon|IN||20.46|75.02|96|rbp0
chalkida|Chalkída|GR||38.46|23.60|59|5kpx
challakere||IN||14.32|76.65|54|rbou
challans||FR||46.84|-1.87|19|1sw1l
challapalle||IN||16.12|80.93|17|rbot
chalmette||US|LA|29.94|-89.97|17|2kkym
chalon sur saone|Chalon-sur-Saône|FR||46.78|4.85|47|1sw0s
chalons en champagne|Châlons-en-Champagne|FR||48.95|4.37|51|1sw0v
chalus|Chālūs|IR||36.66|51.42|70|2zfb
cham||DE||49.23|12.66|17|1r0oc
chamalieres|Chamalières|FR||45.77|3.07|20|1svzx
chaman||PK||30.92|66.45|89|pbqj
chamartin|Chamartín|ES||40.46|-3.68|140|1uzg7
chamba||IN||32.56|76.13|22|rbog
chambas||CU||22.20|-78.91|24|24eay
chamberi|Chamberí|ES||40.43|-3.70|146|3w9rg
chambersburg||US|PA|39.94|-77.66|21|2poad
chambery|Chambéry|FR||45.57|5.92|62|1svz2
chamblee||US|GA|33.89|-84.30|28|2hqv8
chambly||CA|QC|45.45|-73.28|23|3ivke
champa|Chāmpa|IN||22.04|82.64|41|rbo5
champaign||US|IL|40.12|-88.24|86|2wqye
champigny sur marne|Champigny-sur-Marne|FR||48.82|2.49|77|1svq9
champlin||US|MN|45.19|-93.40|24|2zm4b
champoton|Champotón|MX||19.35|-90.72|31|23oo9
champs sur marne|Champs-sur-Marne|FR||48.85|2.60|28|1svnq
chamrajnagar||IN||11.92|76.94|68|rbnp
chanasma|Chānasma|IN||23.71|72.11|16|rbnb
chancay||PE||-11.57|-77.27|27|2cjin
chanda|Chānda|IN||19.95|79.30|328|rbk5
chandannagar||IN||22.86|88.37|181|rbmo
chandauli||IN||25.26|83.27|25|rbma
chanderi||IN||24.71|78.14|33|rblv
chandigarh||IN||30.74|76.79|961|rblm
chandler||US|AZ|33.31|-111.84|261|35d8i
chandor|Chāndor|IN||20.33|74.24|20|rbjl
chandpur|Chāndpur|IN||29.13|78.27|74|rbkq
chandrakona||IN||22.73|87.52|22|rbkb
chanduasi||IN||28.45|78.78|113|rbm7
chandur|Chāndur|IN||19.73|79.17|23|rbjo
chandur|Chāndūr|IN||20.81|77.98|19|rbjn
chandur bazar|Chāndūr Bāzār|IN||21.24|77.75|19|rbjm
changanacheri|Changanācheri|IN||9.44|76.54|51|rbjc
changchun||CN||43.88|125.32|4193|17oo4
changde||CN||29.03|111.70|518|12e1d
changji||CN||44.01|87.30|199|ws81
changleng||CN||28.70|115.82|56|12wz7
changli||CN||39.70|119.15|64|12wyw
changling||CN||44.27|124.00|56|17oni
changnyeong||KR||35.54|128.50|75|43yg6
changping||CN||40.22|116.23|93|17one
changqing||CN||36.56|116.73|83|12wwx
changsha||CN||28.20|112.97|3094|12wwp
changshu city||CN||31.65|120.74|1048|4c3wa
changsu||KR||35.65|127.52|26|13knn
changtu||CN||42.78|124.10|71|17omz
changuinola||PA||9.43|-82.52|18|27kmo
changwon||KR||35.23|128.68|550|13kmu
changyon|Changyŏn|KP||38.25|125.10|39|149v9
changzhi||CN||35.21|111.74|700|12wtj
changzhou||CN||31.77|119.95|949|12wtc
chanhassen||US|MN|44.86|-93.53|25|2zm4x
chania|Chaniá|GR||35.51|24.03|54|5kpe
chanika||TZ||-5.42|38.02|31|3fww
channagiri||IN||14.02|75.93|20|rbiq
channapatna||IN||12.65|77.21|67|rbip
channarayapatna|Channarāyapatna|IN||12.91|76.39|38|rbio
channelview||US|TX|29.78|-95.11|38|2sbes
chanthaburi||TH||12.61|102.10|100|yj9h
chantilly||US|VA|38.89|-77.43|23|2tum7
chaohu||CN||31.60|117.87|138|12wsj
chaoyang||CN||41.57|120.46|410|17omg
chaoyang||CN||42.66|126.03|75|17ome
chaozhou||CN||23.65|116.62|425|12wrn
chapadinha||BR||-3.74|-43.36|41|20x6d
chapala||MX||20.30|-103.19|22|2e1nd
chapar|Chāpar|IN||26.27|90.45|19|rbi2
chaparral||CO||3.72|-75.48|20|270qx
chapayevsk||RU||52.98|49.71|70|c7s3
chapeco|Chapecó|BR||-27.10|-52.62|160|22am0
chapel allerton||GB|ENG|53.83|-1.54|18|3zi33
chapel hill||US|NC|35.91|-79.06|60|2nlhe
chapeltown||GB|ENG|53.47|-1.47|23|1kvc9
chapra|Chāpra|IN||25.78|84.75|202|rbap
char bhadrasan|Char Bhadrāsan|BD||23.31|90.23|34|pvd3
charallave||VE||10.24|-66.86|129|2655q
charata||AR||-27.21|-61.19|28|2arou
chardara||KZ||41.26|67.97|25|wom1
charef||DZ||34.62|2.80|28|1hmdj
charenton le pont|Charenton-le-Pont|FR||48.82|2.41|31|1svd9
charikar||AF||35.01|69.17|54|ojrc
charkhari|Charkhāri|IN||25.40|79.75|25|rbgu
charkhi dadri|Charkhi Dādri|IN||28.59|76.27|51|rbgr
charleroi||BE||50.41|4.44|200|1o0v5
charleston||US|IL|39.50|-88.18|21|2is9g
charleston||US|SC|32.78|-79.93|133|2q1kk
charleston||US|WV|38.35|-81.63|50|2ux4z
charleville mezieres|Charleville-Mézières|FR||49.77|4.72|52|1svcl
charlotte||US|NC|35.23|-80.84|827|2nljn
charlotte amalie||VI||18.34|-64.93|20|2us7f|*
charlottenburg||DE||52.52|13.28|120|1r0nv
charlottenlund||DK||55.75|12.57|40|1k82c
charlottesville||US|VA|38.03|-78.48|47|2tuov
charlottetown||CA|PE|46.23|-63.13|42|3iw4g
charneca de caparica|Charneca de Caparica|PT||38.62|-9.19|30|1cmzm
charqueadas||BR||-29.95|-51.63|32|22al1
charsadda||PK||34.15|71.74|95|pblr
charthawal|Charthāwal|IN||29.55|77.59|20|rbgg
chartres||FR||48.45|1.49|44|1sv8j
chas|Chās|IN||23.64|86.17|112|rbg9
chaska||US|MN|44.79|-93.60|25|2zm6i
chatan||JP||26.31|127.77|28|13yrw
chateau thierry|Château-Thierry|FR||49.05|3.40|16|1sv0y
chateaudun|Châteaudun|FR||48.07|1.34|16|1sv3h
chateauguay|Châteauguay|CA|QC|45.38|-73.75|43|3iw8h
chateauroux|Châteauroux|FR||46.81|1.69|53|1sv18
chatelet|Châtelet|BE||50.40|4.53|35|1o0u8
chatellerault|Châtellerault|FR||46.82|0.55|37|1suzh
chatenay malabry|Châtenay-Malabry|FR||48.77|2.27|33|1suyk
chatham||CA|ON|42.41|-82.18|44|3iw95
chatham||GB|ENG|51.38|0.53|76|1kvax
chatillon|Châtillon|FR||48.80|2.29|32|1suxv
chato||TZ||-2.64|31.77|28|3fvs
chatou||FR||48.89|2.16|30|1suwh
chatra|Chatrā|IN||24.21|84.87|47|rbfs
chatrapur||IN||19.36|84.98|21|rbfp
chattanooga||US|TN|35.05|-85.31|177|2qvb2
chattogram|Chittagong|BD||22.34|91.83|3920|pucl
chaudfontaine||BE||50.58|5.63|21|1o0ty
chauk||MM||20.90|94.82|91|sgff
chaumont||FR||48.11|5.14|29|1susk
chaupimarca||PE||-10.41|-76.46|29|2cjcj
chaves||PT||41.74|-7.47|18|1mqs9
chaville||FR||48.81|2.19|19|1sunn
chawinda||PK||32.34|74.71|24|pbjc
chaykovskiy||RU||56.77|54.11|87|c7m6
cheadle hulme||GB|ENG|53.38|-2.19|29|1kvai
cheb||CZ||50.08|12.37|33|1tyvf
chebarkul|Chebarkul’|RU||54.97|60.36|47|wbum
chebba||TN||35.24|11.12|22|1h0ct
chebli||DZ||36.58|3.01|20|1hmb4
cheboksary||RU||56.13|47.25|447|c7kw
cheektowaga||US|NY|42.90|-78.75|75|31kqf
chefchaouene||MA||35.17|-5.26|36|1iq9b
chegem||RU||43.56|43.59|18|c7jb
chegutu||ZW||-18.13|30.14|47|j5zz
chekhov||RU||55.15|37.48|76|c7hz
chelak||UZ||39.92|66.86|17|q3hd
chelghoum el aid|Chelghoum el Aïd|DZ||36.16|6.17|72|1hm79
chelles||FR||48.88|2.59|47|1sul2
chelm|Chełm|PL||51.14|23.47|68|glni
chelmno|Chełmno|PL||53.35|18.43|21|1uhcz
chelmsford||GB|ENG|51.74|0.47|112|1kv9u
chelmsford||US|MA|42.60|-71.37|34|2xq85
chelmza|Chełmża|PL||53.18|18.60|15|1uhcr
chelsea||US|MA|42.39|-71.03|39|2xq8f
cheltenham||GB|ENG|51.90|-2.08|116|1kv9p
chelyabinsk||RU||55.15|61.43|1063|wbsz
chemini||DZ||36.60|4.62|22|1hm6c
chemmumiahpet||IN||15.90|79.32|31|4civs
chemnitz||DE||50.84|12.93|247|1r0mc
chenab nagar||PK||31.76|72.91|70|p0ur
chenaran|Chenārān|IR||36.65|59.12|47|2z1y
chengam||IN||12.31|78.79|24|rbct
chengannur|Chengannūr|IN||9.32|76.62|25|rbcs
chengde||CN||40.95|117.96|449|17olj
chengdu||CN||30.67|104.07|7416|12wom
chenghua||CN||23.46|116.77|152|12wp2
chengtangcun||CN||35.08|117.19|105|12fik
chengyang||CN||35.58|118.83|67|12wls
chengzhong||CN||30.94|113.55|266|12akw
chengzihe||CN||45.33|131.07|98|17olc
chennai||IN||13.09|80.28|4328|r3pr
chennevieres sur marne|Chennevières-sur-Marne|FR||48.80|2.54|18|1suhx
chennimalai||IN||11.16|77.60|16|rbcm
chenove|Chenôve|FR||47.29|5.00|16|1suhk
chenzhou||CN||25.80|113.03|179|12wib
cheonan||KR||36.81|127.15|365|13k73
cheongju si|Cheongju-si|KR||36.64|127.49|635|13k2s
cheongsong gun|Cheongsong gun|KR||36.43|129.06|31|13k0f
chepen|Chepén|PE||-7.22|-79.42|42|279p2
chepstow||GB|WLS|51.64|-2.68|16|1kv9k
cheraga||DZ||36.77|2.96|28|1hm55
cherbourg octeville|Cherbourg-Octeville|FR||49.64|-1.62|27|1sugq
cheremkhovo||RU||53.16|103.07|57|17ewn
cheremushki|Cherëmushki|RU||55.66|37.56|107|c795
cherepanovo||RU||54.22|83.38|20|wbpd
cherepovets||RU||59.13|37.90|316|c77r
cheria||DZ||35.27|7.75|72|1hm3g
cherkasy||UA||49.43|32.06|298|f8g7
cherkessk||RU||44.22|42.06|116|c75u
chernihiv||UA||51.51|31.28|308|f8en
chernivtsi||UA||48.29|25.94|236|f8e7
chernogolovka||RU||56.00|38.37|20|c6w8
chernogorsk||RU||53.82|91.28|72|wbme
chernushka||RU||56.51|56.08|36|c6qo
chernyakhovsk||RU||54.63|21.82|45|c6qb
chernyanka||RU||50.93|37.82|15|c6q3
cherpulassery||IN||10.88|76.31|30|52a1u
cherry hill||US|NJ|39.93|-75.03|70|2oh5a
cherry hill||US|VA|38.57|-77.27|16|2turs
chertanovo yuzhnoye||RU||55.59|37.60|142|3tk9u
cherthala||IN||9.68|76.34|46|6fbm4
chervonohrad||UA||50.39|24.24|83|f89m
chervonopartyzansk|Chervonopartyzans’k|UA||48.08|39.80|18|f89g
chesapeake||US|VA|36.82|-76.27|235|2tut6
chesham||GB|ENG|51.70|-0.60|21|1kv8z
cheshire||US|CT|41.50|-72.90|29|35919
cheshunt||GB|ENG|51.70|-0.03|57|1kv8w
chessington||GB|ENG|51.36|-0.30|19|1kv8t
chester||GB|ENG|53.19|-2.89|91|1kv8s
chester||US|PA|39.85|-75.36|34|2pob5
chester||US|VA|37.36|-77.44|21|2tuud
chester le street|Chester-le-Street|GB|ENG|54.86|-1.57|37|1kv8o
chesterfield||GB|ENG|53.25|-1.42|113|1kv8p
chesterfield||US|MO|38.66|-90.58|48|2lwgg
chetouane||DZ||34.92|-1.30|40|1hm2a
chettipalaiyam|Chettipālaiyam|IN||10.91|77.04|24|rbbp
chetumal||MX||18.51|-88.30|151|23ojz
chetwayi||IN||10.53|76.05|38|rbdw
chevilly larue|Chevilly-Larue|FR||48.76|2.35|20|1suci
cheyenne||US|WY|41.14|-104.82|63|3grku
cheyyar||IN||12.66|79.54|37|qvua
chhabra||IN||24.66|76.84|26|rbbh
chhagalnaiya|Chhāgalnāiya|BD||23.02|91.51|39|pejl
chhala||IN||23.31|72.77|17|rbb5
chhapar|Chhāpar|IN||27.82|74.44|19|rbav
chhaprauli||IN||29.21|77.17|19|rban
chharra||IN||27.92|78.40|25|rbai
chhata|Chhāta|IN||27.72|77.51|21|rbaf
chhatak|Chhātak|BD||25.04|91.67|39|pejq
chhatapur|Chhātāpur|IN||26.22|87.00|23|rbae
chhatarpur||IN||24.92|79.59|112|rba9
chhibramau|Chhibrāmau|IN||27.15|79.50|57|rb9n
chhindwara|Chhindwāra|IN||22.06|78.94|135|rb9c
chhor||PK||25.51|69.78|16|pba6
chhota udepur||IN||22.30|74.02|25|rb8t
chhoti sadri|Chhoti Sādri|IN||24.38|74.70|17|rb8s
chia|Chía|CO||4.86|-74.06|65|270nn
chiang mai||TH||18.79|98.98|201|oq6f
chiang rai||TH||19.91|99.83|79|oq6d
chiapa de corzo|Chiapa de Corzo|MX||16.71|-93.01|45|23ojp
chiari||IT||45.54|9.93|16|1w4te
chiavari||IT||44.32|9.32|27|1w4sw
chiba||JP||35.60|140.12|920|19aev
chibuto||MZ||-24.69|33.53|59|mi2t
chicacao||GT||14.54|-91.33|20|254ra
chicago||US|IL|41.85|-87.65|2721|2wr52
chicago heights||US|IL|41.51|-87.64|30|2wr6a
chichawatni||PK||30.53|72.69|83|pbe3
chichen itza|Chichén-Itzá|MX||20.67|-88.57|18|23oiq
chichester||GB|ENG|50.84|-0.78|32|1kv7s
chichibu||JP||35.99|139.08|59|13yrh
chichicastenango||GT||14.94|-91.11|80|254qn
chichigalpa||NI||12.58|-87.03|33|25lie
chicholi||IN||21.47|79.70|19|rb89
chickasha||US|OK|35.05|-97.94|16|2p5ph
chiclana de la frontera|Chiclana de la Frontera|ES||36.42|-6.14|77|1i02h
chiclayo||PE||-6.77|-79.84|577|279ny
chico||US|CA|39.73|-121.84|90|36dhp
chicoloapan||MX||19.42|-98.90|173|23ohl
chiconcuac||MX||19.56|-98.90|22|23ohg
chicopee||US|MA|42.15|-72.61|57|2xqbu
chicureo abajo||CL||-33.28|-70.65|18|2bhj1
chidambaram||IN||11.40|79.69|59|rb80
chidawa||IN||28.24|75.64|41|rb3q
chieri||IT||45.01|7.82|32|1w4si
chieti||IT||42.35|14.16|44|1w4rw
chifeng||CN||42.27|118.96|347|17okz
chiffa||DZ||36.46|2.74|23|1hm17
chigasaki||JP||35.34|139.40|232|13yr4
chignahuapan||MX||19.84|-98.03|20|23ogs
chigorodo|Chigorodó|CO||7.67|-76.68|48|270mk
chiguayante||CL||-36.93|-73.03|83|2bhia
chihuahua||MX||28.64|-106.09|809|2e1he
chik ballapur|Chik Ballāpur|IN||13.44|77.73|58|rb7n
chikhli||IN||20.35|76.26|53|rb7h
chikmagalur|Chikmagalūr|IN||13.32|75.77|121|rb70
chiknayakanhalli|Chiknāyakanhalli|IN||13.42|76.62|24|rb6z
chikodi||IN||16.43|74.59|35|rb6y
chikushino shi|Chikushino-shi|JP||33.50|130.52|100|13ypo
chilakalurupet|Chilakalūrupet|IN||16.09|80.17|94|rb6t
chilapa de alvarez|Chilapa de Álvarez|MX||17.60|-99.17|31|23og6
chilaw||LK||7.58|79.80|25|qruh
chilecito||AR||-29.16|-67.50|42|2arid
chilibre||PA||9.15|-79.62|34|27kjr
chililabombwe||ZM||-12.36|27.82|57|jpiw
chillan|Chillán|CL||-36.61|-72.10|150|2bhgw
chillicothe||US|OH|39.33|-82.98|22|2vhzu
chilliwack||CA|BC|49.17|-121.95|77|3iwy4
chillum||US|MD|38.96|-76.99|34|2l9jr
chillupar|Chillupār|IN||26.28|83.51|21|rb6b
chilly mazarin|Chilly-Mazarin|FR||48.71|2.32|19|1su7s
chilmari|Chilmāri|BD||25.56|89.67|50|pejj
chilpancingo||MX||17.55|-99.51|187|23ofq
chimala||TZ||-8.86|34.02|25|3ftc
chimaltenango||GT||14.66|-90.82|82|254oc
chimbarongo||CL||-34.71|-71.04|17|2bhg5
chimbas||AR||-31.48|-68.53|74|2arhk
chimbote||PE||-9.09|-78.58|317|279mo
chimichagua||CO||9.26|-73.81|17|270l5
chimoio||MZ||-19.12|33.48|257|mhm5
chinandega||NI||12.63|-87.13|126|25li5
chinatown||US|CA|37.80|-122.41|101|36dnh
chinautla||GT||14.70|-90.50|97|254n5
chincha alta||PE||-13.41|-76.13|153|2cj1p
chinchina|Chinchiná|CO||4.98|-75.60|69|270kh
chincholi||IN||17.47|77.42|20|rb5l
chinchon|Chinch'ŏn|KR||36.86|127.44|61|13kgf
chinde||MZ||-18.58|36.46|17|lynt
chingleput||IN||12.69|79.98|66|rbcu
chingola||ZM||-12.53|27.88|149|jp41
chinhoyi||ZW||-17.37|30.20|62|j5kx
chiniot||PK||31.72|72.98|202|pbc8
chinju||KR||35.19|128.08|307|13kf8
chinna salem||IN||11.63|78.87|20|rb4y
chinnachowk||IN||14.48|78.84|64|4ciwe
chinnamanur|Chinnamanūr|IN||9.84|77.38|39|rb53
chino||JP||35.99|138.15|57|13yp9
chino||US|CA|34.01|-117.69|86|36dp5
chino hills||US|CA|33.99|-117.76|78|36dpd
chinoz||UZ||40.94|68.76|25|wgdj
chintamani|Chintāmani|IN||13.40|78.05|72|rb4h
chinu|Chinú|CO||9.11|-75.40|20|270jw
chioggia||IT||45.22|12.28|42|1w4rk
chios||GR||38.37|26.14|24|5klh
chipata||ZM||-13.63|32.65|86|jovi
chipinge||ZW||-20.19|32.62|19|j5gt
chipiona||ES||36.74|-6.44|19|1i01h
chiplun|Chiplūn|IN||17.53|73.51|51|rb47
chippenham||GB|ENG|51.46|-2.12|36|1kv6g
chipping sodbury||GB|ENG|51.54|-2.39|36|1kv69
chipurupalle|Chīpurupalle|IN||18.31|83.57|26|rb44
chiquimula||GT||14.80|-89.55|42|254ld
chiquinquira|Chiquinquirá|CO||5.62|-73.82|45|270j5
chirala|Chīrāla|IN||15.82|80.35|87|rb3u
chirchiq||UZ||41.47|69.58|168|wgde
chiredzi||ZW||-21.05|31.67|28|j5f1
chiriguana|Chiriguaná|CO||9.36|-73.60|15|270i7
chiroqchi||UZ||39.03|66.57|19|q3gk
chirpan||BG||42.20|25.33|17|fp5w
chiryu|Chiryū|JP||35.00|137.03|67|13yp1
chisec||GT||15.81|-90.29|17|254jz
chishmy||RU||54.58|55.38|22|c6a4
chishtian||PK||29.80|72.86|122|pbbl
chisinau||MD||47.01|28.86|636|d96i|*
chislehurst||GB|ENG|51.42|0.07|20|1kv5v
chistopol|Chistopol’|RU||55.36|50.64|62|c69i
chita||RU||52.03|113.50|309|17erf
chitapur|Chītāpur|IN||17.12|77.08|30|rb31
chitose||JP||42.82|141.65|93|19nv8
chitradurga||IN||14.22|76.40|139|rb2g
chittagong||BD||22.34|91.83|3920|pucl
chittaranjan||IN||23.86|86.90|45|rb23
chittaurgarh||IN||24.89|74.62|107|rb20
chittur|Chittūr|IN||10.70|76.75|32|rb1s
chitungwiza||ZW||-18.01|31.08|340|npta
chivacoa||VE||10.16|-68.89|46|2650n
chivasso||IT||45.19|7.89|23|1w4qh
chivilcoy||AR||-34.90|-60.02|55|2arfk
chizhou||CN||30.66|117.48|148|12weu
chlef||DZ||36.17|1.33|179|1hjxv
cho dok||VN||10.70|105.12|70|xzi4
choa saidan shah||PK||32.72|72.99|15|pbb1
chocope||PE||-7.79|-79.22|32|279jm
chodavaram||IN||17.83|82.94|29|rb1g
chodziez|Chodzież|PL||53.00|16.92|20|1uh9s
chofu|Chōfu|JP||35.66|139.55|213|13yo6
choisy le roi|Choisy-le-Roi|FR||48.77|2.42|36|1su5b
chojnice||PL||53.70|17.56|39|1uh9k
chok chai||TH||14.73|102.17|23|yj5r
chokwe|Chokwé|MZ||-24.53|32.98|64|mgx8
cholargos|Cholargós|GR||38.00|23.80|31|5kkt
cholet||FR||47.06|-0.88|53|1su59
choloma||HN||15.61|-87.95|139|25g7x
cholpon ata|Cholpon-Ata|KG||42.65|77.08|19|wreo
cholula||MX||19.06|-98.30|88|23ocl
chom bueng||TH||13.62|99.59|15|oq5q
choma||ZM||-16.81|26.99|47|jo50
chomutov||CZ||50.46|13.42|50|1tyr9
chon buri||TH||13.36|100.98|219|yj52
chon daen||TH||16.19|100.86|18|yj4y
chone||EC||-0.70|-80.09|45|26fer
chongjin||KP||41.80|129.78|327|17tqt
chongju|Chŏngju|KP||39.69|125.21|29|149dh
chonglong||CN||29.78|104.85|58|12wef
chongoyape||PE||-6.64|-79.39|16|279j4
chongqing||CN||29.56|106.55|7458|12we2
chopda||IN||21.25|75.30|66|rb0o
chorfa||DZ||36.37|4.33|21|1hm09
chorley||GB|ENG|53.65|-2.62|34|1kv4u
chornomorsk|Chornomors’k|UA||46.30|30.65|54|f620
chortkiv||UA||49.02|25.80|29|f85c
chortoq||UZ||41.07|71.82|50|wgeq
chorzow|Chorzów|PL||50.31|18.97|113|1uh83
chosica||PE||-11.94|-76.71|89|2cirj
choszczno||PL||53.17|15.42|16|1uh7x
chotila||IN||22.42|71.20|15|razs
chowchilla||US|CA|37.12|-120.26|19|36dsr
christchurch||GB|ENG|50.74|-1.78|42|1kv4j
christchurch||NZ||-43.53|172.63|364|1azmy
christiana||ZA||-27.91|25.16|18|lq26
christiansburg||US|VA|37.13|-80.41|22|2tv6h
chrudim||CZ||49.95|15.80|24|1tyn7
chrzanow|Chrzanów|PL||50.14|19.40|40|1uh63
chu||KZ||43.60|73.76|40|wk3a
chubek||TJ||37.61|69.71|20|q6wd
chuchar kana mandi|Chuchar-kana Mandi|PK||31.75|73.80|69|pb93
chudovo||RU||59.12|31.68|17|c63i
chuhar jamali||PK||24.39|67.99|16|nr29
chuhuyiv||UA||49.84|36.69|37|f84m
chula vista||US|CA|32.64|-117.08|266|36dz7
chulucanas||PE||-5.09|-80.16|69|279h5
chum phae||TH||16.54|102.10|46|yj2q
chumphon||TH||10.50|99.18|56|oq39
chunar|Chunār|IN||25.13|82.88|36|rayr
chuncheon||KR||37.87|127.73|210|13jps
chunghwa||KP||38.86|125.80|19|148z4
chunian||PK||30.97|73.98|57|pb7y
chunskiy||RU||56.08|99.63|16|wbas
chur||CH|GR|46.85|9.53|32|1l1dd
churachandpur|Churāchāndpur|IN||24.33|93.67|48|rayd
churu|Chūru|IN||28.30|74.97|104|raxw
chusovoy||RU||58.30|57.81|50|c5u2
chust||UZ||41.00|71.24|65|wgcw
chuzhou||CN||32.32|118.30|281|12w9x
chystyakove||UA||48.04|38.60|68|etgu
ciamis||ID||-7.33|108.35|124|zay5
ciampea||ID||-6.55|106.70|207|zb4n
ciampino||IT||41.80|12.60|35|1w4qa
cianorte||BR||-23.66|-52.60|56|22aim
cibinong||ID||-6.48|106.85|189|zau3
cibolo||US|TX|29.56|-98.23|27|2sc8m
cicero||US|IL|41.85|-87.75|84|2wrm7
cicero dantas|Cícero Dantas|BR||-10.60|-38.38|18|22aij
cicurug||ID||-6.78|106.78|89|zar1
ciechanow|Ciechanów|PL||52.88|20.62|46|glds
ciego de avila|Ciego de Ávila|CU||21.84|-78.76|142|24e4y
ciempozuelos||ES||40.16|-3.62|22|1uzbu
cienaga|Ciénaga|CO||11.01|-74.25|88|270cn
cienaga de oro|Ciénaga de Oro|CO||8.87|-75.62|18|270cg
cienega de flores|Ciénega de Flores|MX||25.95|-100.17|15|2e150
cienfuegos||CU||22.15|-80.45|187|24e3g
cieplice slaskie zdroj|Cieplice Śląskie Zdrój|PL||50.87|15.68|15|1uh13
cieszyn||PL||49.75|18.63|36|1ugzt
cieza||ES||38.24|-1.42|35|1i001
cifuentes||CU||22.65|-80.05|40|24e36
cihuatlan|Cihuatlán|MX||19.24|-104.57|18|2d8o7
cikampek||ID||-6.42|107.46|146|zalm
cikarang||ID||-6.26|107.15|106|zal2
cikupa||ID||-6.24|106.51|174|16k5b
cileungsir||ID||-6.39|106.96|202|zafy
cileunyi||ID||-6.94|107.75|111|zafw
cimahi||ID||-6.87|107.54|494|zaeo
cimin||TR||39.71|39.70|40|6e46
cincinnati||US|OH|39.13|-84.51|297|2omya
cinco ranch||US|TX|29.74|-95.76|18|2sc99
cinco saltos||AR||-38.82|-68.06|20|2ar7p
cine|Çine|TR||37.61|28.06|21|6tno
cinisello balsamo||IT||45.56|9.21|71|1w4of
cintalapa de figueroa|Cintalapa de Figueroa|MX||16.68|-93.72|42|23o8p
cipolletti||AR||-38.93|-67.99|75|2ar7k
ciputat||ID||-6.24|106.70|208|za7m
ciranjang hilir|Ciranjang-hilir|ID||-6.82|107.26|78|163gg
circasia||CO||4.62|-75.64|20|270bd
cirebon||ID||-6.71|108.56|254|za6y
cirencester||GB|ENG|51.72|-1.97|17|1kv2b
cirie|Ciriè|IT||45.23|7.60|17|1w4nu
ciro redondo||CU||22.02|-78.70|30|24e2c
cisnadie|Cisnădie|RO||45.72|24.15|15|elum
cisterna di latina|Cisterna di Latina|IT||41.59|12.83|27|1w4nb
citeureup||ID||-6.49|106.88|110|za36
citrus heights||US|CA|38.71|-121.28|87|36ehl
citrus park||US|FL|28.08|-82.57|24|2gz1x
citta di castello|Città di Castello|IT||43.47|12.24|22|1w4mz
city center||ES||40.42|-3.70|150|3w9ri
city of balikpapan|City of Balikpapan|ID||-1.24|116.89|700|4wa5s
city of isabela|City of Isabela|PH||6.70|121.97|67|10nuf
city of milford balance|City of Milford (balance)|US|CT|41.22|-73.06|51|49guk
city of sammamish|City of Sammamish|US|WA|47.60|-122.04|46|49rrx
city of westminster|City of Westminster|GB|ENG|51.50|-0.14|248|1kgo5
ciudad acuna|Ciudad Acuña|MX||29.32|-100.95|134|2e10g
ciudad altamirano||MX||18.36|-100.67|25|2e10f
ciudad apodaca||MX||25.78|-100.19|467|2e4ly
ciudad benito juarez|Ciudad Benito Juárez|MX||25.65|-100.10|152|2dtbh
ciudad bolivar|Ciudad Bolívar|CO||5.85|-76.03|16|29a7s
ciudad bolivar|Ciudad Bolívar|VE||8.13|-63.54|338|264ws
ciudad camilo cienfuegos||CU||23.16|-82.33|178|28akl
ciudad choluteca||HN||13.30|-87.19|76|25g7s
ciudad constitucion|Ciudad Constitución|MX||25.03|-111.66|41|2e10b
ciudad de allende|Ciudad de Allende|MX||25.28|-100.01|26|2e4wa
ciudad de armeria|Ciudad de Armería|MX||18.94|-103.96|16|2e4hf
ciudad de huajuapan de leon|Ciudad de Huajuapan de León|MX||17.81|-97.78|53|23lgv
ciudad de huitzuco|Ciudad de Huitzuco|MX||18.30|-99.33|17|23lcg
ciudad de mexico|Mexico City|MX||19.43|-99.13|12294|23o85|*
ciudad de villa de alvarez|Ciudad de Villa de Álvarez|MX||19.27|-103.74|118|2db4y
ciudad del carmen|Ciudad del Carmen|MX||18.65|-91.83|169|23o87
ciudad del este|Ciudad del Este|PY||-25.51|-54.61|321|21pml
ciudad delicias||MX||28.19|-105.47|118|2e108
ciudad fernandez|Ciudad Fernández|MX||21.94|-100.01|32|23o84
ciudad general escobedo||MX||25.80|-100.32|352|2duy3
ciudad guadalupe victoria||MX||24.44|-104.12|17|2dukk
ciudad guayana||VE||8.35|-62.64|747|264wo
ciudad guzman|Ciudad Guzmán|MX||19.70|-103.46|98|2e102
ciudad hidalgo||MX||19.69|-100.55|61|2e100
ciudad juarez|Juárez|MX||31.72|-106.46|1321|2e0zw
ciudad lazaro cardenas|Ciudad Lázaro Cárdenas|MX||17.97|-102.22|79|2eajm
ciudad lerdo||MX||25.54|-103.52|80|2e0zu
ciudad lineal||ES||40.45|-3.65|228|1uz8k
ciudad lopez mateos|Ciudad López Mateos|MX||19.56|-99.26|489|23psg
ciudad madero||MX||22.27|-97.84|197|23o82
ciudad mante||MX||22.74|-98.97|85|23mt0
ciudad melchor muzquiz|Ciudad Melchor Múzquiz|MX||27.88|-101.52|35|2dnjj
ciudad mendoza||MX||18.81|-97.18|36|23o80
ciudad miguel aleman|Ciudad Miguel Alemán|MX||26.40|-99.03|20|23o7y
ciudad nezahualcoyotl||MX||19.40|-99.01|1105|23o7x
ciudad obregon|Ciudad Obregón|MX||27.49|-109.94|299|2e0zs
ciudad real||ES||38.99|-3.93|74|1hzze
ciudad rio bravo|Ciudad Río Bravo|MX||25.99|-98.09|96|23g9b
ciudad sabinas hidalgo||MX||26.50|-100.18|33|2dhev
ciudad sahagun||MX||19.78|-98.57|29|23o7v
ciudad sandino||NI||12.16|-86.34|50|2a1wm
ciudad serdan|Ciudad Serdán|MX||18.99|-97.45|24|23o7s
ciudad valles||MX||22.00|-99.01|125|22o5l
ciudad victoria||MX||23.74|-99.15|305|23o7o
ciudad vieja||GT||14.52|-90.76|30|254c0
ciutadella||ES||40.00|3.84|29|1uz8n
ciutat vella||ES||41.38|2.17|102|3w9gq
civitanova marche||IT||43.30|13.72|41|1vy2e
civitavecchia||IT||42.09|11.80|48|1w4m3
cizre||TR||37.33|42.18|81|6tkd
clacton on sea|Clacton-on-Sea|GB|ENG|51.79|1.16|51|1kv1q
clamart||FR||48.80|2.27|51|1stxr
claremont||US|CA|34.10|-117.72|36|36elc
claremore||US|OK|36.31|-95.62|19|2p64s
clarence rockland|Clarence-Rockland|CA|ON|45.55|-75.29|21|3iyal
clark fulton|Clark-Fulton|US|OH|41.46|-81.71|18|4st6z
clarksburg||US|WV|39.28|-80.34|16|2uxho
clarksdale||US|MS|34.20|-90.57|17|2mrzj
clarksville||US|IN|38.30|-85.76|22|2j7to
clarksville||US|TN|36.53|-87.36|149|2qw30
claudio|Cláudio|BR||-20.44|-44.77|22|22afi
clausthal zellerfeld|Clausthal-Zellerfeld|DE||51.81|10.34|15|1r0ij
clayton||US|MO|38.64|-90.32|16|2lwrq
clayton||US|NC|35.65|-78.46|19|2nm33
clearfield||US|UT|41.11|-112.03|31|3fqfz
clearlake||US|CA|38.96|-122.63|15|36er8
clearwater||US|FL|27.97|-82.80|113|2gz6c
cleburne||US|TX|32.35|-97.39|30|2scmw
cleckheaton||GB|ENG|53.72|-1.71|27|1kuze
cleethorpes||GB|ENG|53.56|-0.03|32|1kuz9
clement town||IN||30.26|78.01|21|raxk
clemmons||US|NC|36.02|-80.38|20|2nm53
clemson||US|SC|34.68|-82.84|15|2q231
clermont||US|FL|28.55|-81.77|32|2gz7c
clermont ferrand|Clermont-Ferrand|FR||45.78|3.09|139|1sttn
clevedon||GB|ENG|51.44|-2.86|21|1kuyl
cleveland||US|OH|41.50|-81.70|388|32e69
cleveland||US|TN|35.16|-84.88|44|2qw94
cleveland heights||US|OH|41.52|-81.56|45|2vlew
cleveleys||GB|ENG|53.88|-3.04|15|1kuyh
clichy||FR||48.90|2.31|57|1stsl
clichy sous bois|Clichy-sous-Bois|FR||48.91|2.55|29|1stsk
cliffside park||US|NJ|40.82|-73.99|25|318mm
clifton||US|CO|39.09|-108.45|20|383ze
clifton||US|NJ|40.86|-74.16|86|318mz
clinton||US|IA|41.84|-90.19|26|2vzue
clinton||US|MD|38.77|-76.90|36|2l9xb
clinton||US|MS|32.34|-90.32|25|2ms51
clinton||US|UT|41.14|-112.05|21|3fqh5
clinton township||US|MI|42.59|-82.92|100|2yxn1
clive||US|IA|41.60|-93.72|15|2vzvl
cloppenburg||DE||52.85|8.04|31|1r0ht
clorinda||AR||-25.28|-57.72|15|21mqs
closepet||IN||12.72|77.28|94|qz94
cloverleaf||US|TX|29.78|-95.17|23|2scr3
cloverly||US|MD|39.11|-77.00|15|2l9wr
clovis||US|CA|36.83|-119.70|104|36ex6
clovis||US|NM|34.40|-103.21|39|392t5
cluain meala||IE||52.35|-7.70|17|1rk2x
cluj napoca|Cluj-Napoca|RO||46.77|23.60|317|eloq
cluses||FR||46.06|6.57|20|1stqs
clydach||GB|WLS|51.68|-3.90|19|1kuv2
clydebank||GB|SCT|55.90|-4.41|27|1kuuy
coacalco||MX||19.63|-99.11|278|23o7d
coachella||US|CA|33.68|-116.17|45|36eye
coalinga||US|CA|36.14|-120.36|17|36ez8
coalville||GB|ENG|52.72|-1.37|38|1kuu2
coaraci||BR||-14.64|-39.55|32|22aex
coari||BR||-4.08|-63.14|50|26jkr
coatbridge||GB|SCT|55.86|-4.02|44|1kuu0
coatepec||MX||19.45|-96.96|54|23o6b
coatepeque||GT||14.70|-91.86|46|254bu
coatzacoalcos||MX||18.15|-94.44|236|23o5x
coatzintla||MX||20.49|-97.47|34|23o5t
coban|Cobán|GT||15.47|-90.37|53|254br
cobham||GB|ENG|51.33|-0.41|17|1kutt
cobija||BO||-11.03|-68.77|27|2c0ou
cobourg||CA|ON|43.96|-78.17|18|3izfn
coburg||DE||50.26|10.96|42|1r0hb
cochabamba||BO||-17.39|-66.16|900|2c0o0
cochin||IN||9.94|76.26|605|raxe
cochrane||CA|AB|51.18|-114.47|16|3izgq
cockburn town||TC||21.46|-71.14|4|24o0y|*
cockeysville||US|MD|39.48|-76.64|21|2l9xr
cocoa||US|FL|28.39|-80.74|18|2gz9s
coconut creek||US|FL|26.25|-80.18|59|2gza7
coconut grove||US|FL|25.71|-80.26|20|2gzac
codlea||RO||45.70|25.45|24|elln
codo|Codó|BR||-4.46|-43.89|83|20x00
coelho neto||BR||-4.26|-43.01|36|20wzs
coesfeld||DE||51.94|7.17|37|1r0h5
coeur dalene|Coeur d'Alene|US|ID|47.68|-116.78|49|3bsmt
coffs harbour||AU|NSW|-30.30|153.11|27|1aj7x
cofradia|Cofradía|HN||15.40|-88.15|20|25g42
cogan||PH||10.59|124.02|22|10tvc
cognac||FR||45.70|-0.33|21|1sto8
cohoes||US|NY|42.77|-73.70|17|31lbq
coimbatore||IN||11.01|76.97|960|rax5
coimbra||PT||40.21|-8.42|107|1mqot
coin|Coín|ES||36.66|-4.76|22|1hzyf
coishco||PE||-9.02|-78.62|15|279dy
coity||GB|WLS|51.52|-3.56|41|1kury
cojutepeque||SV||13.72|-88.93|48|24vq9
colachel||IN||8.18|77.26|23|r53m
colatina||BR||-19.54|-40.63|101|22ac8
colchester||GB|ENG|51.89|0.90|122|1kuru
colchester||US|VT|44.54|-73.15|17|347dc
coleraine||GB|NIR|55.13|-6.67|26|1kuqy
colfontaine||BE||50.41|3.86|20|1o0nw
colgong||IN||25.26|87.23|24|raww
colima||CR||9.95|-84.09|16|25ofi
colima||MX||19.25|-103.73|137|2e0uk
colinas||BR||-6.03|-44.25|25|20wyz
collado villalba|Collado-Villalba|ES||40.64|-4.00|55|1uz3u
colle di val delsa|Colle di Val d'Elsa|IT||43.42|11.13|17|1w4gy
colleferro||IT||41.73|13.00|21|1w4gu
college park||US|MD|38.98|-76.94|32|2la09
college point||US|NY|40.79|-73.85|27|31lg6
college station||US|TX|30.63|-96.33|108|2sd0g
collegno||IT||45.08|7.57|47|1w4gk
colleyville||US|TX|32.88|-97.16|25|2sd0u
collierville||US|TN|35.04|-89.66|49|2qwrg
collingwood||CA|ON|44.48|-80.22|16|3j0if
collinsville||US|IL|38.67|-89.98|25|2isnz
collinwood||US|OH|41.56|-81.57|34|32edk
collipulli||CL||-37.95|-72.43|16|2bgrl
colmar||FR||48.08|7.36|65|1stk9
colmenar viejo||ES||40.66|-3.77|44|1uz31
colne||GB|ENG|53.86|-2.17|20|1kups
cologne|Köln|DE||50.93|6.95|963|1pv1e
cologno monzese||IT||45.53|9.28|46|1w4dn
colomadu||ID||-7.53|110.75|26|za1m
colomba||GT||14.71|-91.73|19|254ah
colombes||FR||48.92|2.25|82|1stje
colombia||CU||20.99|-77.43|20|24dw0
colombo||BR||-25.29|-49.22|217|22abr
colombo||LK||6.94|79.85|648|qrq7|*
colomiers||FR||43.61|1.33|31|1sti7
colon|Colón|CU||22.72|-80.90|64|24dvn
colon|Colón|PA||9.35|-79.90|77|27k98
colon|Colón|VE||8.03|-72.26|38|25rfg
colonelganj||IN||27.13|81.70|26|rawq
colonia||US|NJ|40.57|-74.30|18|318pq
colonia del sacramento|Colonia del Sacramento|UY||-34.46|-57.84|22|21sn9
colonia del sol|Colonia del Sol|MX||22.91|-109.93|48|6md6c
colonia del valle|Colonia del Valle|MX||19.39|-99.16|250|4c1tw
colonia lindavista||MX||19.49|-99.12|100|4c1tz
colonial heights||US|VA|37.27|-77.41|18|2tvyf
colorado||BR||-22.84|-51.97|20|22aah
colorado springs||US|CO|38.83|-104.82|457|3848u
colton||US|CA|34.07|-117.31|55|36ffj
columbia||US|MD|39.24|-76.84|100|2la2d
columbia||US|MO|38.95|-92.33|119|2lx5q
columbia||US|SC|34.00|-81.03|134|2q2d4
columbia||US|TN|35.62|-87.04|37|2qwur
columbia heights||US|MN|45.04|-93.26|20|2zmv8
columbine||US|CO|39.59|-105.07|24|384ah
columbus||US|GA|32.46|-84.99|201|2hs8p
columbus||US|IN|39.20|-85.92|47|2j7za
columbus||US|MS|33.50|-88.43|23|2msdm
columbus||US|NE|41.43|-97.37|23|30ky9
columbus||US|OH|39.96|-83.00|850|2onax
colwyn bay||GB|WLS|53.29|-3.73|34|1kuox
comal||ID||-6.91|109.53|51|za1k
comalapa||GT||14.74|-90.89|21|2549e
comalapa||MX||15.66|-92.14|19|23lva
comalcalco||MX||18.26|-93.22|41|23o29
comanesti|Comăneşti|RO||46.42|26.44|24|elh5
comayagua||HN||14.45|-87.64|59|25g21
combs la ville|Combs-la-Ville|FR||48.66|2.57|22|1stez
come|Comé|BJ||6.41|1.88|29|1fbuw
comilla||BD||23.46|91.19|389|pehu
comiso||IT||36.95|14.61|26|1i49n
comitan|Comitán|MX||16.25|-92.14|98|23o1r
comitancillo||GT||15.09|-91.75|20|25495
commack||US|NY|40.84|-73.29|36|31lj8
commerce city||US|CO|39.81|-104.93|54|384cp
como||IT||45.81|9.08|82|1w4c5
comodoro rivadavia||AR||-45.86|-67.50|141|2aqqj
comonfort||MX||20.72|-100.76|24|2e0iu
compiegne|Compiègne|FR||49.42|2.83|44|1stdu
compostela||MX||21.24|-104.90|18|2e0il
compostela||PH||10.46|124.01|19|10svv
compostela||PH||7.67|126.09|43|10svx
compton||US|CA|33.90|-118.22|98|36fne
comrat||MD||46.29|28.66|23|d95x
conakry||GN||9.54|-13.68|1767|1fx6p|*
concarneau||FR||47.88|-3.92|21|1stcz
conceicao da barra|Conceição da Barra|BR||-18.59|-39.73|19|22a7d
conceicao da feira|Conceição da Feira|BR||-12.51|-39.00|16|22a7b
conceicao das alagoas|Conceição das Alagoas|BR||-19.91|-48.39|16|22a78
conceicao do araguaia|Conceição do Araguaia|BR||-8.26|-49.27|27|20wvp
conceicao do coite|Conceição do Coité|BR||-11.56|-39.28|35|22a6s
conceicao do jacuipe|Conceição do Jacuípe|BR||-12.32|-38.77|22|22a72
concepcion|Concepción|CL||-36.83|-73.05|215|2bgjq
concepcion|Concepción|PY||-23.40|-57.43|48|21pf6
concepcion||PH||15.33|120.66|64|10sub
concepcion de la vega|Concepción de La Vega|DO||19.22|-70.53|102|237uu
concepcion del uruguay|Concepción del Uruguay|AR||-32.48|-58.23|68|21mo0
concepcion ibaba||PH||13.92|121.46|26|10suo
conception bay south||CA|NL|47.50|-53.00|17|3j0xb
conchal||BR||-22.33|-47.17|21|22a6b
concord||US|CA|37.98|-122.03|129|36fon
concord||US|MA|42.46|-71.35|17|2xqwf
concord||US|MO|38.52|-90.36|16|2lx88
concord||US|NC|35.41|-80.58|88|2nmkm
concord||US|NH|43.21|-71.54|43|30zic
concordia|Concórdia|BR||-27.23|-52.03|55|22a61
concordia||AR||-31.39|-58.02|145|21mnx
condado||BR||-7.59|-35.11|20|20wva
condado||CU||21.88|-79.84|38|24dp5
conde||BR||-11.81|-37.61|16|22a5t
conde||BR||-7.26|-34.91|16|20jxx
condeixa a nova|Condeixa-a-Nova|PT||40.11|-8.50|17|1mqnl
conegliano||IT||45.89|12.30|31|1w4b9
coney island||US|NY|40.58|-73.99|60|31ll5
conflans sainte honorine|Conflans-Sainte-Honorine|FR||49.00|2.10|36|1st9w
congleton||GB|ENG|53.16|-2.21|26|1kunk
congonhas||BR||-20.51|-43.86|49|22a4n
conil de la frontera|Conil de la Frontera|ES||36.28|-6.09|21|1hzw9
conisbrough||GB|ENG|53.48|-1.23|16|1kune
conroe||US|TX|30.31|-95.46|69|2sdf3
conselheiro lafaiete||BR||-20.66|-43.79|112|22a3w
consett||GB|ENG|54.85|-1.83|29|1kumt
consolacion||PH||10.38|123.96|49|10ssc
consolacion del sur|Consolación del Sur|CU||22.50|-83.51|70|24dnr
constanta|Constanţa|RO||44.18|28.63|303|elfn
constantine||DZ||36.37|6.61|450|1hlwg
constantinople|Istanbul|TR||41.01|28.95|14804|fyvo
constanza||DO||18.91|-70.74|29|237ub
constitucion|Constitución|CL||-35.33|-72.41|38|2bgf2
contagem||BR||-19.93|-44.05|627|22a3c
contai||IN||21.78|87.75|89|st39
contla||MX||19.33|-98.17|28|23nz8
contramaestre||CU||20.30|-76.25|70|24dm8
conversano||IT||40.97|17.11|23|1w49v
converse||US|TX|29.52|-98.32|22|2sdfx
conway||US|AR|35.09|-92.44|65|2g0ka
conway||US|SC|33.84|-79.05|21|2q2g5
conyers||US|GA|33.67|-84.02|16|2hsf1
cookeville||US|TN|36.16|-85.50|32|2qx2h
coon rapids||US|MN|45.12|-93.29|62|2zn0p
coondapoor||IN||13.63|74.69|28|rawa
cooper city||US|FL|26.06|-80.27|35|2gzkg
coos bay||US|OR|43.37|-124.22|16|3elyn
copacabana||CO||6.35|-75.51|49|2703h
copenhagen||DK||55.68|12.57|1154|1k4e1|*
copertino||IT||40.27|18.05|23|1w49p
copiague||US|NY|40.68|-73.40|23|31lqr
copiapo|Copiapó|CL||-27.37|-70.33|129|2bgd4
coppell||US|TX|32.95|-97.02|41|2sdld
copperas cove||US|TX|31.12|-97.90|33|2sdm4
coquimbo||CL||-29.95|-71.34|161|2bgcd
coquitlam||CA|BC|49.28|-122.78|140|3j1u2
corabia||RO||43.78|24.50|20|eldt
coral gables||US|FL|25.72|-80.27|51|2gzlr
coral springs||US|FL|26.27|-80.27|129|2gzmt
coral terrace||US|FL|25.75|-80.30|24|2gzn5
coralville||US|IA|41.68|-91.58|21|2w0bk
coram||US|NY|40.87|-73.00|39|31lr2
corato||IT||41.15|16.41|47|1w49f
corbeil essonnes|Corbeil-Essonnes|FR||48.61|2.49|41|1st5f
corby||GB|ENG|52.50|-0.69|57|1kul9
corcoran||US|CA|36.10|-119.56|22|36g0j
cordeiro||BR||-22.03|-42.36|16|22a0n
cordeiropolis|Cordeirópolis|BR||-22.48|-47.46|26|22a0k
cordenons||IT||45.98|12.70|16|1w48w
cordoba|Córdoba|AR||-31.41|-64.18|1428|2aqlf
cordoba|Córdoba|ES||37.89|-4.77|328|1hzuw
cordoba|Córdoba|MX||18.88|-96.93|141|23ny8
cordova||PH||10.24|123.94|29|10sqi
corfu||GR||39.62|19.92|27|1gszj
coria del rio|Coria del Río|ES||37.29|-6.05|28|1hzup
corigliano scalo||IT||39.63|16.51|15|5czb3
corinth||US|TX|33.15|-97.06|21|2sdo5
corinto||BR||-18.38|-44.46|22|22a08
corinto||CO||3.17|-76.26|17|2701b
corinto||NI||12.48|-87.17|19|25lf1
cork||IE||51.90|-8.47|190|1rjx0
corlu|Çorlu|TR||41.16|27.80|203|g1ul
cormano||IT||45.55|9.16|19|1w487
cormeilles en parisis|Cormeilles-en-Parisis|FR||48.97|2.20|22|1st25
cornaredo||IT||45.50|9.03|20|1w47u
cornelio procopio|Cornélio Procópio|BR||-23.18|-50.65|48|22a04
cornelius||US|NC|35.49|-80.86|28|2nmut
cornella de llobregat|Cornellà de Llobregat|ES||41.35|2.08|87|1uyxl
corner brook||CA|NL|48.95|-57.95|19|3j21t
cornwall||CA|ON|45.02|-74.73|49|3j24h
coro||VE||11.40|-69.67|195|264nx
coroata|Coroatá|BR||-4.13|-44.12|34|20wrr
coromandel||BR||-18.47|-47.20|23|229zj
corona||US|CA|33.88|-117.57|164|36g33
corona||US|NY|40.75|-73.86|110|31ltf
coronado||US|CA|32.69|-117.18|25|36g3z
coronda||AR||-31.97|-60.92|17|2aqk9
coronel||CL||-37.03|-73.14|93|2bg9o
coronel fabriciano||BR||-19.52|-42.63|101|229z8
coronel oviedo||PY||-25.44|-56.44|51|21per
coronel suarez|Coronel Suárez|AR||-37.45|-61.93|27|2aqis
coronel vivida||BR||-25.98|-52.57|16|229yr
corozal||CO||9.32|-75.29|40|26zzz
corpus christi||US|TX|27.80|-97.40|324|2sdqw
corralillo||CU||22.98|-80.59|52|24dh1
correggio||IT||44.77|10.78|16|1w46b
corrientes||AR||-27.47|-58.83|339|21mmp
corroios||PT||38.64|-9.15|53|1cmsx
corsicana||US|TX|32.10|-96.47|24|2sds6
corsico||IT||45.43|9.11|34|1w45w
cortazar||MX||20.48|-100.96|62|2e08h
cortland||US|NY|42.60|-76.18|19|31ltq
corum|Çorum|TR||40.55|34.95|183|g1u7
corumba|Corumbá|BR||-19.01|-57.65|97|229vi
coruripe||BR||-10.13|-36.18|31|229v5
corvallis||US|OR|44.56|-123.26|56|3em53
corvera de asturias|Corvera de Asturias|ES||43.54|-5.89|16|48i1z
cosamaloapan||MX||18.37|-95.80|31|23nwh
coscomatepec de bravo|Coscomatepec de Bravo|MX||19.07|-97.05|15|23nwf
cosenza||IT||39.30|16.25|64|1i48b
coslada||ES||40.42|-3.56|90|1uyt4
cosmopolis|Cosmópolis|BR||-22.65|-47.20|48|229uw
cosoleacaque||MX||18.00|-94.64|22|23nw7
cosquin|Cosquín|AR||-31.25|-64.47|19|2aqd9
costa mesa||US|CA|33.64|-117.92|113|36g8w
coswig||DE||51.13|13.58|22|1r0do
cotabato||PH||7.22|124.25|179|10so3
cote saint luc|Côte-Saint-Luc|CA|QC|45.47|-73.67|31|3j2g8
cotia||BR||-23.60|-46.92|175|229tw
cotoca||BO||-17.82|-63.05|18|2bzvd
cotonou||BJ||6.37|2.42|780|1fbur
cottage grove||US|MN|44.83|-92.94|36|2zn3q
cottage lake||US|WA|47.74|-122.08|22|3g4cb
cottbus||DE||51.76|14.33|85|1r0df
cottonwood heights||US|UT|40.62|-111.81|34|3fqpk
cotui|Cotuí|DO||19.05|-70.15|42|237pz
coudekerque branche|Coudekerque-Branche|FR||51.02|2.39|25|1ssu4
coueron|Couëron|FR||47.22|-1.72|19|1sst8
coulommiers||FR||48.81|3.08|15|1ssqw
coulsdon||GB|ENG|51.32|-0.14|26|1kuhl
council bluffs||US|IA|41.26|-95.86|63|2w0gw
country club||US|FL|25.95|-80.32|47|2gzrx
country club hills||US|IL|41.57|-87.72|17|2wsak
country walk||US|FL|25.63|-80.43|16|2gzr4
courbevoie||FR||48.90|2.26|85|1sso5
courcelles||BE||50.46|4.37|29|1o0jj
cournon dauvergne|Cournon-d'Auvergne|FR||45.74|3.20|19|1ssjw
courtenay||CA|BC|49.69|-124.99|33|3j4ay
cova figueira||CV||14.89|-24.29|15|20bxv
cove|Cové|BJ||7.22|2.34|39|1fbum
coventry||GB|ENG|52.41|-1.51|359|1kugt
coventry||US|RI|41.70|-71.68|36|33x1h
covilha|Covilhã|PT||40.28|-7.51|18|1mqft
covina||US|CA|34.09|-117.89|49|36gi7
covington||US|KY|39.08|-84.51|41|2jx9l
covington||US|WA|47.36|-122.12|19|3g4hj
cowes||GB|ENG|50.76|-1.30|21|1kugc
cowley||GB|ENG|51.73|-1.21|17|1kufz
coxim||BR||-18.51|-54.76|30|229sc
coxs bazar|Cox’s Bāzār|BD||21.44|92.01|254|smyu
coyah||GN||9.71|-13.38|77|1fx6h
coyhaique||CL||-45.58|-72.07|46|2bgyi
coyoacan|Coyoacán|MX||19.35|-99.16|620|23nvf
coyotepec||MX||19.78|-99.21|36|23nuz
coyula||MX||20.66|-103.23|30|2e059
cozumel||MX||20.50|-86.94|77|23nuf
cradock||ZA||-32.16|25.62|33|lpbs
craigavon||GB|NIR|54.45|-6.39|59|1zpcw
crailsheim||DE||49.13|10.07|32|1r0d1
craiova||RO||44.32|23.80|304|eky4
cramlington||GB|ENG|55.09|-1.59|33|1kudb
cran gevrier|Cran-Gevrier|FR||45.90|6.10|19|1ssbw
cranberry township||US|PA|40.68|-80.11|28|55922
cranbrook||CA|BC|49.50|-115.77|19|3j508
cranendonck||NL||51.30|5.59|20|1n402
cranford||US|NJ|40.66|-74.30|23|318vt
cranston||US|RI|41.78|-71.44|81|33x23
crateus|Crateús|BR||-5.18|-40.68|53|20wng
crato||BR||-7.23|-39.41|89|20wnd
cravinhos||BR||-21.34|-47.73|33|229rt
crawfordsville||US|IN|40.04|-86.87|16|2xfth
crawley||GB|ENG|51.11|-0.18|181|1kuc5
creil||FR||49.26|2.48|32|1ss9e
crema||IT||45.36|9.68|31|1w41d
cremona||IT||45.13|10.02|60|1w41a
crepy en valois|Crépy-en-Valois|FR||49.23|2.89|16|1ss89
crespo||AR||-32.03|-60.31|18|2aqbk
crest hill||US|IL|41.55|-88.10|21|2wsgj
crestview||US|FL|30.76|-86.57|23|2gzxz
creteil|Créteil|FR||48.79|2.47|85|1ss76
creve coeur||US|MO|38.66|-90.42|18|2lxth
crevillente||ES||38.25|-0.81|29|1hzra
crewe||GB|ENG|53.10|-2.44|76|1kuaq
criciuma|Criciúma|BR||-28.68|-49.37|162|229rg
crimmitschau||DE||50.82|12.39|22|1r0bn
cristalina||BR||-16.77|-47.62|37|229qk
crofton||US|MD|39.00|-76.69|27|2lafv
croix||FR||50.68|3.15|21|1ss2w
croix des bouquets|Croix-des-Bouquets|HT||18.58|-72.23|229|27vvj
crosby||GB|ENG|53.48|-3.03|52|1wsj4
crotone||IT||39.08|17.13|49|1i47l
crowborough||GB|ENG|51.06|0.16|21|1ku6k
crown point||US|IN|41.42|-87.37|29|2xfvf
crowthorne||GB|ENG|51.37|-0.79|26|1ku5z
croydon||GB|ENG|51.38|-0.10|173|1ku5l
crucecita||MX||15.77|-96.14|15|59uz0
cruces||CU||22.34|-80.27|25|24dc9
cruz alta||BR||-28.64|-53.61|65|229p0
cruz das almas|Cruz das Almas|BR||-12.67|-39.10|48|229ox
cruz del eje|Cruz del Eje|AR||-30.73|-64.80|28|2aq9g
cruzeiro||BR||-22.57|-44.97|72|229oi
cruzeiro do oeste|Cruzeiro do Oeste|BR||-23.79|-53.07|15|229ob
cruzeiro do sul|Cruzeiro do Sul|BR||-7.63|-72.68|80|26jio
crystal||US|MN|45.03|-93.36|23|2zo7n
crystal lake||US|IL|42.24|-88.32|40|2wsjx
csongrad|Csongrád|HU||46.71|20.14|19|fgs8
cu chi|Củ Chi|VN||10.97|106.49|75|xyqd
cua|Cúa|VE||10.16|-66.88|183|264fq
cuamba||MZ||-14.80|36.54|73|mgdo
cuauhtemoc|Cuauhtémoc|MX||19.45|-99.15|532|2a18x
cuauhtemoc|Cuauhtémoc|MX||28.41|-106.86|114|2dzzq
cuautepec de hinojosa|Cuautepec de Hinojosa|MX||20.04|-98.31|19|23nr9
cuautitlan|Cuautitlán|MX||19.67|-99.18|108|23nr6
cuautitlan izcalli|Cuautitlán Izcalli|MX||19.64|-99.22|485|23ctb
cuautla||MX||18.81|-98.94|154|23nr2
cuautlancingo||MX||19.09|-98.27|25|23nr1
cubatao|Cubatão|BR||-23.89|-46.43|118|229nn
cubuk|Çubuk|TR||40.24|33.03|63|g1ty
cucuta|Cúcuta|CO||7.89|-72.51|721|26zrx
cudahy||US|CA|33.96|-118.19|24|36h6j
cudahy||US|WI|42.96|-87.86|18|34itr
cuddalore||IN||11.76|79.77|159|rave
cuddapah||IN||14.48|78.82|127|ravc
cuenca||EC||-2.90|-79.00|277|26f1m
cuenca||ES||40.07|-2.13|56|1uylg
cuenca||PH||13.90|121.05|22|10sju
cuernavaca||MX||18.93|-99.23|339|23nq3
cueto||CU||20.65|-75.93|27|24d5b
cugir||RO||45.84|23.37|25|ekor
cugnaux||FR||43.54|1.34|15|1srwn
cuiaba|Cuiabá|BR||-15.60|-56.10|522|229n2
cuilapa||GT||14.28|-90.30|16|25430
cuito||AO||-12.38|16.93|114|1zre6
cukai||MY||4.25|103.42|82|1155d
culemborg||NL||51.95|5.23|27|1n3zk
culiacan|Culiacán|MX||24.79|-107.39|676|2dztc
cullera||ES||39.17|-0.25|24|1hzmt
culleredo||ES||43.29|-8.39|28|1uyix
cullinan||ZA||-25.67|28.52|25|lp6l
cullman||US|AL|34.17|-86.84|15|2ez1n
culpeper||US|VA|38.47|-78.00|18|2twye
cumana|Cumaná|VE||10.45|-64.18|258|264bk
cumanayagua||CU||22.15|-80.20|39|24d3f
cumaribo||CO||4.45|-69.80|24|26zp7
cumberland||US|MD|39.65|-78.76|20|2lajt
cumberland||US|RI|41.97|-71.43|35|33x3b
cumbernauld||GB|SCT|55.95|-3.99|52|1ku2r
cumbum||IN||15.58|79.11|23|rav7
cumbum||IN||9.74|77.28|61|r6l2
cumra|Çumra|TR||37.57|32.77|46|6t90
cuncolim||IN||15.18|73.99|16|rav5
cunduacan|Cunduacán|MX||18.07|-93.17|20|23noe
cuneo||IT||44.39|7.55|46|1w3xg
cung kiem|Cung Kiệm|VN||21.19|106.16|80|4yrrs
cupertino||US|CA|37.32|-122.03|61|36h95
cupira||BR||-8.62|-35.95|19|20who
cuprija|Ćuprija|RS||43.93|21.37|21|gyv2
curanilahue||CL||-37.48|-73.34|31|2bfrw
curchorem||IN||15.26|74.11|23|rav0
curepipe||MU||-20.32|57.53|84|k14a
curico|Curicó|CL||-34.98|-71.24|102|2bfra
curitiba||BR||-25.43|-49.27|1718|229lb
curitibanos||BR||-27.28|-50.58|32|229la
currais novos||BR||-6.26|-36.52|36|20wg3
curridabat||CR||9.91|-84.03|35|25oa1
curtea de arges|Curtea de Argeş|RO||45.13|24.67|32|ekmb
curug||ID||-6.27|106.56|191|z9zb
curumani|Curumaní|CO||9.20|-73.54|22|26zmf
curundu|Curundú|PA||8.97|-79.55|16|27jyr
curup||ID||-3.47|102.52|46|z9yr
cururupu||BR||-1.83|-44.87|22|20wcc
curuzu cuatia|Curuzú Cuatiá|AR||-29.79|-58.05|36|21mjj
curvelo||BR||-18.76|-44.43|64|229iz
cusano||IT||45.55|9.18|19|1w3wg
cuscatancingo||SV||13.73|-89.18|44|24vm9
cusco||PE||-13.52|-71.97|312|2chcg
custodia|Custódia|BR||-8.09|-37.64|18|20wc2
custoias||PT||41.11|-7.32|19|1mqby
cutler||US|FL|25.62|-80.31|18|2h050
cutler bay||US|FL|25.58|-80.34|45|3rq1h
cutler ridge||US|FL|25.58|-80.35|27|2h05a
cutral co|Cutral-Có|AR||-38.93|-69.23|47|2aq1s
cuttack||IN||20.46|85.88|580|raus
cuxhaven||DE||53.87|8.70|53|1r096
cuyahoga falls||US|OH|41.13|-81.48|49|32f0d
cwmbran||GB|WLS|51.65|-3.02|48|1ku12
cyangugu||RW||-2.48|28.91|64|4c46
cypress||US|CA|33.82|-118.04|49|36hc8
cypress||US|TX|29.97|-95.70|46|2ser8
cypress hills||US|NY|40.68|-73.89|55|31mb6
czechowice dziedzice|Czechowice-Dziedzice|PL||49.91|19.00|35|1ugt0
czeladz|Czeladź|PL||50.32|19.08|34|1ugsh
czerwionka leszczyny|Czerwionka-Leszczyny|PL||50.15|18.68|29|1ugq6
czestochowa|Częstochowa|PL||50.80|19.12|248|1ugpe
da lat|Ðà Lạt|VN||11.95|108.44|197|xy9z
da nang||VN||16.07|108.22|752|xy7s
dabas||HU||47.19|19.31|17|1tgcs
dabhoi||IN||22.18|73.43|56|raue
daboh||IN||26.00|78.88|18|rau4
dabou||CI||5.33|-4.38|70|1d3fa
dabra||IN||25.89|78.33|61|ratz
dabrowa gornicza|Dąbrowa Górnicza|PL||50.33|19.20|131|1ugl8
dabwali|Dabwāli|IN||29.95|74.74|62|ratt
dachau||DE||48.26|11.43|40|1r087
dadeldhura|Dadeldhurā|NP||29.30|80.58|19|ricr
dadhar||PK||29.47|67.65|15|pb4p
dadonghai||CN||18.22|109.51|2000|153ry
dadri|Dādri|IN||28.55|77.55|71|rat8
dadu||PK||26.73|67.78|140|pb49
dadukou||CN||26.55|101.71|462|12k46
daegu||KR||35.87|128.59|2567|13c5d
daejeon||KR||36.35|127.38|1475|13c2r
daet||PH||14.11|122.96|78|10san
dagenham||GB|ENG|51.55|0.17|108|1ku05
dagestanskiye ogni||RU||42.12|48.19|28|c5q2
dagomys||RU||43.67|39.67|20|hnju
dagupan||PH||16.04|120.33|171|10s86
dahanu|Dāhānu|IN||19.97|72.71|49|rass
dahegam|Dahegām|IN||23.17|72.82|41|raso
daigo||JP||36.77|140.35|22|19ae5
dailekh||NP||28.84|81.71|21|rico
daimiel||ES||39.07|-3.61|19|1hzm4
daitocho|Daitōchō|JP||34.71|135.62|130|13ylc
dajabon|Dajabón|DO||19.55|-71.71|16|237iw
dajal||PK||29.56|70.38|18|pb2o
dakar||SN||14.69|-17.44|2476|1cap6|*
dakhla||EH||23.68|-15.96|75|1gst3
dakor|Dākor|IN||22.75|73.15|25|rarl
dakoro||NE||14.51|6.76|20|1gfjv
dakovo|Đakovo|HR||45.31|18.41|19|1wmuk
dalai||CN||45.50|124.30|93|17oh6
dalaman||TR||36.77|28.80|19|9l49
dalandzadgad||MN||43.57|104.42|15|17jwn
dale city||US|VA|38.64|-77.31|66|2tx3q
dalfsen||NL||52.51|6.26|27|1n3yy
dali||CN||25.58|100.21|134|12vrh
dalian||CN||38.91|121.60|4088|12vrb
daliang||CN||22.84|113.25|210|12vr6
dalianwan||CN||39.03|121.69|56|156jg
daliyat al karmel|Daliyat al Karmel|IL||32.69|35.05|25|6bwl
dalkola||IN||25.88|87.84|15|raqy
dallas||US|OR|44.92|-123.32|15|3en68
dallas||US|TX|32.78|-96.81|1300|2sevs
dalmine||IT||45.65|9.61|23|1w3w2
dalnegorsk||RU||44.56|135.62|38|17yxb
dalnerechensk||RU||45.93|133.74|28|17emf
daloa||CI||6.88|-6.45|216|1d3cm
dalserf||GB|SCT|55.73|-3.92|18|1ktye
dalsingh sarai||IN||25.67|85.84|22|raqk
dalton||US|GA|34.77|-84.97|34|2hth1
daltonganj||IN||24.04|84.07|78|raqi
daly city||US|CA|37.71|-122.46|107|36hh2
dam dam||IN||22.63|88.42|123|r9o3
daman||IN||20.41|72.83|40|raqa
damanhur|Damanhūr|EG||31.03|30.47|228|7okw
damara||CF||4.96|18.70|20|1f65n
damascus||SY||33.51|36.29|1569|3noe|*
damascus||US|MD|39.29|-77.20|15|2lal4
damaturu||NG||11.75|11.96|46|1e9td
damavand|Damāvand|IR||35.72|52.07|29|2yii
damboa||NG||11.16|12.76|22|1e9sq
dambulla||LK||7.86|80.65|67|qrjh
damghan|Dāmghān|IR||36.17|54.34|68|2yi1
damietta||EG||31.42|31.81|77|7o9s
dammam||SA||26.43|50.10|769|2d4w
dammarie les lys|Dammarie-les-Lys|FR||48.52|2.65|21|1sroc
damme||DE||52.52|8.20|16|1qzvj
damnagar|Dāmnagar|IN||21.69|71.52|18|rapl
damnoen saduak||TH||13.52|99.95|23|oq21
damoh||IN||23.83|79.44|119|rapf
dampit||ID||-8.21|112.75|23|z9v9
dan khun thot||TH||15.21|101.77|16|yj0z
dana point||US|CA|33.47|-117.70|34|36hij
danane|Danané|CI||7.26|-8.15|54|1d3by
danang|Da Nang|VN||16.07|108.22|752|xy7s
danao||PH||10.52|124.03|70|10rx8
danao||PH||9.55|123.76|18|10rxg
danbury||US|CT|41.39|-73.45|85|2vko1
dandeli||IN||15.27|74.62|52|rap2
dandong||CN||40.13|124.39|632|17ofy
danghara||TJ||38.10|69.34|23|q6vh
dania beach||US|FL|26.05|-80.14|31|2h0as
danilov||RU||58.19|40.17|17|c5n3
danjiangkou||CN||32.54|111.51|92|12vk4
dankov||RU||53.25|39.16|23|c5l1
danli|Danlí|HN||14.03|-86.58|45|25fqj
danshui||CN||22.80|114.47|127|12vjo
danvers||US|MA|42.58|-70.93|26|2xrhg
danville||US|CA|37.82|-122.00|44|36hjv
danville||US|IL|40.12|-87.63|32|2wspe
danville||US|KY|37.65|-84.77|17|2jxr9
danville||US|VA|36.59|-79.40|42|2tx74
daokou||CN||35.56|114.51|57|12vin
daoukro||CI||7.06|-3.96|40|1d3ak
dapaong||TG||10.86|0.21|33|1eqik
daphne||US|AL|30.60|-87.90|25|2ezcb
dapitan||PH||8.66|123.42|51|10rpy
daqing||CN||46.58|125.00|203|17of8
dar chabanne||TN||36.47|10.75|34|1gz4l
dar chioukh||DZ||34.90|3.49|54|1hlpk
dar el beida|Dar el Beïda|DZ||36.71|3.21|37|1hlp5
dar es salaam|Dar es Salaam|TZ||-6.82|39.27|2699|3fnr
dar kulayb|Dār Kulayb|BH||26.07|50.50|65|67z1
dara|Dar‘ā|SY||32.62|36.10|98|3nvd
dara||SN||15.35|-15.48|30|1can1
daraa|Dar‘ā|SY||32.62|36.10|98|3nvd
daraa|Dar‘ā|SY||32.62|36.10|98|3nvd
darab|Dārāb|IR||28.75|54.54|63|2yg4
darayya|Dārayyā|SY||33.46|36.23|72|3nv0
darazo||NG||11.00|10.41|18|1e9j4
darbhanga||IN||26.15|85.90|287|ramr
darchula|Dārchulā|NP||29.83|80.55|18|ricc
dareda||TZ||-4.22|35.55|20|3fnu
darende||TR||38.55|37.51|20|6t1w
dargecit|Dargeçit|TR||37.55|41.72|21|6t1v
darhan||MN||49.49|105.92|74|17jvg
darien||CO||3.93|-76.48|16|26zkp
darien||US|CT|41.08|-73.47|21|2vkq1
darien||US|IL|41.75|-87.97|22|2wspz
darjiling|Dārjiling|IN||27.03|88.27|124|ram3
darlington||GB|ENG|54.52|-1.55|92|1ktx5
darmstadt||DE||49.87|8.65|140|1qzoh
darnah||LY||32.77|22.64|79|1vad
darreh shahr||IR||33.14|47.38|25|2y1o
darsi||IN||15.77|79.68|33|ralk
dartford||GB|ENG|51.45|0.21|57|1ktws
dartmouth||CA|NS|44.67|-63.58|101|3j7ot
darton||GB|ENG|53.59|-1.53|15|1ktwp
daru||PG||-9.08|143.21|15|18z2x
darwen||GB|ENG|53.70|-2.46|33|1ktwn
darwha|Dārwha|IN||20.31|77.77|23|ralc
darwin||AU|NT|-12.46|130.84|129|18fms
darya khan||PK||31.78|71.10|15|paue
daryapur|Daryāpur|IN||20.92|77.33|36|ral6
dasha||CN||23.11|113.44|116|12qit
dashiqiao||CN||40.64|122.50|80|17oe7
dashitou||CN||43.31|128.51|66|17oe4
dashtobod||UZ||40.13|68.49|20|wf1c
daska kalan||PK||32.32|74.35|127|patw
dasmarinas|Dasmariñas|PH||14.33|120.94|442|10rmu
dasna|Dāsna|IN||28.68|77.52|28|rako
dasnapur||IN||19.65|78.51|20|4civw
dasoguz|Daşoguz|TM||41.84|59.97|167|cwau
dassa zoume|Dassa-Zoumé|BJ||7.75|2.18|22|1fbrr
dasuya|Dasūya|IN||31.82|75.65|21|raki
dataganj|Dātāganj|IN||28.03|79.41|25|rakh
date||JP||42.47|140.87|35|19nud
datia||IN||25.67|78.46|91|rakb
datong||CN||32.62|117.06|61|12v9n
datong||CN||40.09|113.29|1053|17odj
dattapur|Dattāpur|IN||20.78|78.14|22|rak5
datteln||DE||51.66|7.35|36|1qzkw
daud khel||PK||32.88|71.57|26|patf
daudnagar||IN||25.03|84.40|41|rajy
daugavpils||LV||55.88|26.53|112|9v99
daund||IN||18.47|74.58|45|raji
daur||PK||26.46|68.32|18|pas6
daura||NG||11.55|11.41|78|1e9hk
daura||NG||13.03|8.32|25|1e9hi
dausa||IN||26.89|76.34|73|rajd
davangere||IN||14.47|75.93|435|rajc
davao||PH||7.07|125.61|1213|10rkk
davao city|Davao|PH||7.07|125.61|1213|10rkk
davenport||US|IA|41.52|-90.58|103|2w0xb
daventry||GB|ENG|52.26|-1.16|24|1ktwd
david||PA||8.43|-82.43|82|27jxw
davie||US|FL|26.06|-80.23|101|2h0c4
davis||US|CA|38.54|-121.74|68|36hoo
davlekanovo||RU||54.22|55.03|24|c5i6
dawei||MM||14.08|98.19|137|rq61
dawukou||CN||39.04|106.40|132|12v6o
dax||FR||43.71|-1.05|22|1srja
daxi||TW||24.88|121.29|85|zreb
daxing||CN||39.74|116.33|105|12qpk
daye||CN||30.08|114.95|62|12v2u
dayr al balah|Dayr al Balaḩ|PS||31.42|34.35|60|60xh
dayr hafir|Dayr Ḩāfir|SY||36.16|37.71|29|3ns1
dayr mawas|Dayr Mawās|EG||27.64|30.85|41|7og2
dayrut|Dayrūţ|EG||27.56|30.81|68|7ofx
dayton||US|OH|39.76|-84.19|141|2onuk
daytona beach||US|FL|29.21|-81.02|65|2h0dk
dazaifu||JP||33.51|130.52|71|4f3hc
dazhong||CN||33.20|120.46|84|12uzk
dazhou||CN||31.22|107.50|131|12v65
de aar||ZA||-30.65|24.01|32|lokw
de pere||US|WI|44.45|-88.06|25|34j2x
deal||GB|ENG|51.22|1.40|31|1ktvw
dean funes|Deán Funes|AR||-30.42|-64.35|20|2aq0o
dearborn||US|MI|42.32|-83.18|95|2yypa
dearborn heights||US|MI|42.34|-83.27|56|2yypc
deba||NG||10.21|11.39|18|1e9fp
debaltseve|Debal’tseve|UA||48.34|38.40|30|f80l
debar||MK||41.52|20.52|18|gyt2
debark|Debark’|ET||13.16|37.90|25|7a7j
debary|DeBary|US|FL|28.88|-81.31|20|2h0f2
debica|Dębica|PL||50.05|21.41|47|gkqs
debila||DZ||33.52|6.95|37|1hlkx
deblin|Dęblin|PL||51.56|21.85|18|gkq5
debre birhan||ET||9.68|39.53|58|7a52
debre markos|Debre Mark’os|ET||10.35|37.73|60|7a4c
debre tabor||ET||11.85|38.02|33|7a3q
debrecen||HU||47.53|21.62|204|fgow
decan|Deçan|XK||42.54|20.29|51|gysc
decatur||US|AL|34.61|-86.98|55|2ezll
decatur||US|GA|33.77|-84.30|22|2htw4
decatur||US|IL|39.84|-88.95|73|2it7j
decin|Děčín|CZ||50.78|14.21|52|1tyf0
decines charpieu|Décines-Charpieu|FR||45.77|4.96|25|1srj2
dededo village||GU||13.52|144.84|45|2eoat
dedham||US|MA|42.24|-71.17|25|2xrm0
dedougou|Dédougou|BF||12.46|-3.46|45|1em4l
dedovsk||RU||55.87|37.12|27|c5dy
dedza||MW||-14.38|34.33|16|jxm1
deer park||US|NY|40.76|-73.33|28|31mjv
deer park||US|TX|29.71|-95.12|34|2sfjd
deer valley||US|AZ|33.68|-112.13|166|35fmr
deerfield||US|IL|42.17|-87.84|19|2wsw4
deerfield beach||US|FL|26.32|-80.10|80|2h0j3
deeside||GB|WLS|53.20|-3.04|32|4xw0w
defiance||US|OH|41.28|-84.36|17|32f79
degema hulk||NG||4.76|6.75|19|1jjcn
deggendorf||DE||48.84|12.96|31|1qze4
degtyarsk||RU||56.70|60.09|15|wb6o
dehdasht||IR||30.79|50.56|70|2xp7
dehiwala mount lavinia|Dehiwala-Mount Lavinia|LK||6.84|79.87|220|qgll
dehloran|Dehlorān|IR||32.69|47.27|46|2xha
dehra dun|Dehra Dūn|IN||30.32|78.03|522|raht
dehri||IN||24.90|84.18|130|rahp
dehui||CN||44.53|125.70|109|17ob4
deinze||BE||50.98|3.53|30|1o0aq
deir al zor|Deir ez-Zor|SY||35.34|40.14|243|3nsa
deir ez zor|Deir ez-Zor|SY||35.34|40.14|243|3nsa
deir ezzor|Deir ez-Zor|SY||35.34|40.14|243|3nsa
dej||RO||47.15|23.87|38|ekce
dekalb|DeKalb|US|IL|41.93|-88.75|43|2wssx
del city||US|OK|35.44|-97.44|22|2p76e
del pilar||PH||15.04|120.70|37|10rfl
del rio||US|TX|29.36|-100.90|36|3abbg
deland|DeLand|US|FL|29.03|-81.30|30|2h0e2
delanggu||ID||-7.62|110.68|24|z9q5
delano||US|CA|35.77|-119.25|53|36iad
delaware||US|OH|40.30|-83.07|38|32f83
delbruck|Delbrück|DE||51.77|8.56|30|1qz9x
delcevo||MK||41.97|22.77|17|gyrr
delegacion cuajimalpa de morelos|Delegación Cuajimalpa de Morelos|MX||19.37|-99.29|160|23nsx
delft||NL||52.01|4.36|95|1n3kx
delfzijl||NL||53.33|6.92|29|1n3ks
delgado||SV||13.72|-89.17|72|24vlq
delhi||IN||28.65|77.23|10928|raha
deli tua||ID||3.51|98.68|28|q1nj
delicias||ES||41.65|-0.91|111|3xsi8
delijan|Delījān|IR||33.99|50.68|34|2x8v
delitzsch||DE||51.53|12.34|25|1qz9k
dellys||DZ||36.92|3.91|26|1hlgn
delmas||ZA||-26.15|28.68|92|lo47
delmas 73||HT||18.54|-72.30|383|27vlu
delmenhorst||DE||53.05|8.63|76|1qz83
delmiro gouveia||BR||-9.39|-38.00|35|20wb9
delray beach||US|FL|26.46|-80.07|66|2h0ks
delta||CA|BC|49.14|-122.91|102|3j9hr
delta del tigre|Delta del Tigre|UY||-34.76|-56.36|18|21sgq
deltona||US|FL|28.90|-81.26|88|2h0l6
demak||ID||-6.89|110.64|27|z9pz
demba||CD||-5.50|22.27|22|4nql
dembi dolo|Dembī Dolo|ET||8.53|34.80|27|79x4
demerval lobao|Demerval Lobão|BR||-5.36|-42.68|15|20wb6
demirci||TR||39.05|28.66|21|6ss9
den bosch|'s-Hertogenbosch|NL||51.70|5.30|135|1mvvb
den chai||TH||17.98|100.05|17|yj0f
den haag|The Hague|NL||52.08|4.30|474|1mvvx
den helder||NL||52.96|4.76|60|1n3hg
denain||FR||50.33|3.39|21|1srhh
denderleeuw||BE||50.89|4.08|17|1o07z
dendermonde||BE||51.03|4.10|43|1o07x
dengzhou||CN||37.81|120.76|85|12uws
denia||ES||38.84|0.11|44|1hzku
denison||US|TX|33.76|-96.54|23|2sfno
denizciler||TR||36.64|36.21|17|9e9s
denizli||TR||37.77|29.09|313|6sol
denkanikota||IN||12.53|77.79|19|rago
denov||UZ||38.27|67.90|69|q3eq
denpasar||ID||-8.65|115.22|835|z9p4
denton||GB|ENG|53.46|-2.12|27|1ktst
denton||US|TX|33.21|-97.13|131|2sfo3
denver||US|CO|39.74|-104.98|683|385mg
deoband||IN||29.70|77.68|88|ragh
deogarh||IN||21.54|84.73|21|rafy
deolali|Deolāli|IN||19.94|73.83|53|rafk
deoli||IN||20.65|78.48|17|rafg
deoli||IN||25.76|75.38|21|rabf
deoli||IN||28.50|77.23|120|63z5s
deoranian|Deoraniān|IN||28.63|79.48|20|raeu
deori khas|Deori Khās|IN||23.39|79.02|25|raef
deoria||IN||26.50|83.78|130|raeh
depalpur|Depālpur|IN||22.85|75.54|17|rae5
depew||US|NY|42.90|-78.69|15|31mok
depok||ID||-6.40|106.82|1198|z9p0
depok||ID||-7.76|110.43|105|z9ou
deqen|Dêqên|CN||29.96|90.72|62|rgpk
deqing||CN||30.54|119.96|88|12uwl
dera bugti||PK||29.04|69.16|18|papz
dera ghazi khan||PK||30.05|70.64|236|papt
dera ismail khan||PK||31.83|70.90|102|papl
deraa|Dar‘ā|SY||32.62|36.10|98|3nvd
derbent||RU||42.07|48.29|106|c550
derby||GB|ENG|52.92|-1.48|270|1ktsj
derby||US|KS|37.55|-97.27|24|2jj10
derhachi||UA||50.11|36.12|19|f7wy
derince||TR||40.76|29.81|125|g1bk
derna|Darnah|LY||32.77|22.64|79|1vad
derry||GB|NIR|55.00|-7.31|84|1knx4
derry||US|NH|42.88|-71.33|22|30zwe
derry village||US|NH|42.89|-71.31|35|30zwm
des moines||US|IA|41.60|-93.61|210|2w18k
des moines||US|WA|47.40|-122.32|31|3g5bo
des plaines||US|IL|42.03|-87.88|59|2wsz0
desarmes|Désarmes|HT||18.99|-72.39|16|27viq
descalvado||BR||-21.90|-47.62|26|229gp
dese|Desē|ET||11.13|39.63|136|79qr
desenzano del garda|Desenzano del Garda|IT||45.47|10.54|23|1w3uy
desert hot springs||US|CA|33.96|-116.50|28|36igm
deshnoke||IN||27.80|73.34|17|radd
desio||IT||45.62|9.20|40|1w3uw
desnogorsk||RU||54.15|33.28|32|c50w
desoto|DeSoto|US|TX|32.59|-96.86|52|2sfdg
dessau||DE||51.84|12.25|77|1qyxz
destelbergen||BE||51.06|3.80|17|1o03s
det udom||TH||14.91|105.08|36|yj0c
detmold||DE||51.94|8.87|74|1qyxc
detroit||US|MI|42.33|-83.05|677|2yyvd
detroit shoreway|Detroit-Shoreway|US|OH|41.48|-81.73|17|4st6u
detva||SK||48.56|19.42|15|1tlkd
deuil la barre|Deuil-la-Barre|FR||48.98|2.33|22|1srf0
deulgaon raja|Deūlgaon Rāja|IN||20.02|76.04|27|racw
deurne||BE||51.22|4.47|79|1o03a
deux montagnes|Deux-Montagnes|CA|QC|45.53|-73.90|17|3ja6p
deva||RO||45.88|22.90|68|ek9o
devakottai||IN||9.95|78.82|42|raco
devanhalli||IN||13.25|77.71|25|racj
devarkonda||IN||16.69|78.92|30|rac5
develi||TR||38.39|35.49|36|6sfv
deventer||NL||52.26|6.16|97|1n3az
devgadh bariya|Devgadh Bāriya|IN||22.71|73.91|20|rac0
devgarh||IN||25.53|73.91|18|rabu
devinuwara||LK||5.93|80.59|45|qr32
devizes||GB|ENG|51.35|-1.99|18|1ktr2
devrek||TR||41.22|31.96|25|g1af
dewas||IN||22.97|76.06|261|raay
dewsbury||GB|ENG|53.69|-1.63|57|1ktqu
deyang||CN||31.13|104.38|152|12uw1
dezhou||CN||37.45|116.31|380|12uvv
dhafni|Dhafní|GR||37.95|23.73|23|5n68
dhahran||SA||26.29|50.11|100|2b6d
dhaka|Dhāka|IN||26.67|85.17|36|raab
dhaka||BD||23.71|90.41|10357|pejd|*
dhamar|Dhamār|YE||14.54|44.41|160|1ms8
dhamnod|Dhāmnod|IN||22.21|75.47|30|ra9a
dhampur|Dhāmpur|IN||29.31|78.51|50|ra96
dhamtari||IN||20.71|81.55|87|ra91
dhanaula||IN||30.28|75.57|19|ra8p
dhanaura||IN||28.96|78.26|28|ra8n
dhanbad|Dhanbād|IN||23.80|86.44|220|ra8j
dhandhuka||IN||22.38|71.99|30|ra8a
dhanera||IN||24.51|72.02|24|ra82
dhangadhi|Dhangaḍhi̇̄|NP||28.70|80.59|92|ribv
dhankuta|Dhankutā|NP||26.98|87.33|22|ribt
dhanot||PK||29.58|71.75|19|palh
dhar|Dhār|IN||22.59|75.30|82|ra64
dharampur||IN||20.54|73.17|21|ra5t
dharamsala||IN||32.22|76.32|20|ra4g
dharan|Dharān|NP||26.81|87.28|109|ribo
dharangaon||IN||21.01|75.27|34|ra5m
dharapuram||IN||10.74|77.53|72|ra5l
dhari|Dhāri|IN||21.33|71.03|29|ra59
dhariwal|Dhāriwāl|IN||31.96|75.32|21|ra58
dharmabad|Dharmābād|IN||18.89|77.85|32|ra55
dharmadam||IN||11.78|75.46|30|ra54
dharmanagar||IN||24.37|92.17|33|ra50
dharmapuri||IN||12.13|78.16|66|ra4v
dharmavaram||IN||14.41|77.72|114|ra4q
dharuhera|Dhāruhera|IN||28.21|76.80|23|ra46
dharur|Dhārūr|IN||18.82|76.11|19|ra43
dhaulpur||IN||26.69|77.88|102|ra3p
dhaurahra||IN||28.00|81.09|20|ra3m
dhekiajuli||IN||26.70|92.48|21|ra3a
dhenkanal|Dhenkānāl|IN||20.66|85.60|62|ra30
dhi as sufal|Dhī as Sufāl|YE||13.83|44.11|38|1mre
dhing||IN||26.47|92.47|21|ra2o
dholka||IN||22.73|72.44|55|ra1p
dhone||IN||15.40|77.87|40|ra1e
dhoraji|Dhorāji|IN||21.73|70.45|81|ra1c
dhoro naro||PK||25.50|69.57|20|paf2
dhrangadhra|Dhrāngadhra|IN||22.99|71.47|76|ra0t
dhrol||IN||22.57|70.42|26|ra0r
dhuburi||IN||26.02|89.99|63|ra0m
dhulagari||IN||22.58|88.17|21|swq4
dhulia|Dhūlia|IN||20.90|74.78|367|ra0j
dhulian|Dhuliān|IN||24.68|87.95|77|ra0h
dhulikhel||NP||27.62|85.54|16|ribc
dhupgari|Dhupgāri|IN||26.59|89.01|41|ra02
dhuri|Dhūri|IN||30.37|75.87|54|r9zy
diadema||BR||-23.69|-46.62|391|229er
diadi||PH||16.73|121.36|16|10rdi
diamante||AR||-32.07|-60.64|20|2apx4
diamantina||BR||-18.25|-43.60|37|229eg
diamantino||BR||-14.41|-56.45|16|229ec
diamond bar||US|CA|34.03|-117.81|57|36iog
diamond harbour||IN||22.19|88.18|40|r9zl
diapaga||BF||12.07|1.79|26|1em1p
dibai||IN||28.21|78.26|38|r9zh
dibba al fujairah|Dibba Al-Fujairah|AE||25.59|56.26|30|69hj
dibba al hisn|Dibba Al-Hisn|AE||25.62|56.27|26|69hr
dibrugarh||IN||27.48|94.91|122|r9zc
dicholi||IN||15.59|73.95|15|r9za
dickinson||US|ND|46.88|-102.79|24|3dxhx
dickinson||US|TX|29.46|-95.05|20|2sfv7
dickson||US|TN|36.08|-87.39|15|2qzbd
didcot||GB|ENG|51.61|-1.24|29|1ktqd
didim||TR||37.38|27.26|26|6d8i
didouche mourad||DZ||36.45|6.64|26|1hlbl
didwana|Dīdwāna|IN||27.40|74.58|50|r9z4
dieburg||DE||49.90|8.85|15|1qynr
diego de almagro|Diego de Almagro|CL||-26.37|-70.05|18|2bffq
diemen||NL||52.34|4.96|24|1n388
dien bien phu||VN||21.39|103.02|40|xxth
diepenbeek||BE||50.91|5.42|18|1o01g
diepholz||DE||52.61|8.37|17|1qyg5
dieppe||CA|NB|46.08|-64.69|19|3jaqb
dieppe||FR||49.92|1.08|36|1src3
diepsloot||ZA||-25.93|28.01|350|57us2
diest||BE||50.99|5.05|23|1o011
dietikon||CH|ZH|47.40|8.40|21|1l193
dietzenbach||DE||50.01|8.78|33|1qy8g
diez de octubre|Diez de Octubre|CU||23.09|-82.36|227|453s8
diffa||NE||13.32|12.61|28|1gf48
dig|Dīg|IN||27.47|77.33|43|r9z3
digboi||IN||27.39|95.62|21|r9yt
dighwara|Dighwāra|IN||25.74|85.01|29|r9ya
diglur|Dīglūr|IN||18.55|77.58|53|r9y6
digne les bains|Digne-les-Bains|FR||44.09|6.23|19|1srba
digos||PH||6.75|125.36|116|10r9o
digras||IN||20.10|77.72|42|r9xw
digri||PK||25.16|69.11|32|pad9
dihok||IQ||36.87|42.99|284|22ua
dijkot||PK||31.22|73.00|27|pad6
dijon||FR||47.32|5.02|150|1srb0
dikirnis||EG||31.09|31.59|138|7od8
diksmuide||BE||51.03|2.86|16|1o009
dikwa||NG||12.04|13.92|29|1e9au
dila|Dīla|ET||6.42|38.32|47|79km
dilbeek||BE||50.85|4.26|39|1o005
dili||TL||-8.56|125.57|150|z9n5|*
dillenburg||DE||50.74|8.29|24|1qy6x
dilling||SD||12.05|29.65|37|82gy
dillingen||DE||49.36|6.73|22|1qy6p
dillingen an der donau|Dillingen an der Donau|DE||48.58|10.50|19|1qy6m
dimapur|Dimāpur|IN||25.91|93.72|136|r9wo
dimbokro||CI||6.65|-4.71|67|1d2yn
dimitrovgrad||BG||42.05|25.60|43|fp0n
dimitrovgrad||RU||54.21|49.62|132|c4vr
dimona||IL||31.07|35.03|34|6bvk
dinajpur|Dinājpur|BD||25.63|88.64|206|psxf
dinalupihan||PH||14.88|120.45|67|10r4e
dinanagar|Dīnānagar|IN||32.14|75.47|23|r9wi
dinapore||IN||25.64|85.05|153|rap9
dinar||TR||38.06|30.17|35|6sbe
dindigul||IN||10.37|77.98|201|r9wf
dindori||IN||22.94|81.08|19|r9wc
dinga||PK||32.64|73.72|40|paby
dingcheng||CN||32.13|115.04|73|12qpt
dingolfing||DE||48.64|12.49|19|1qy4t
dingtao||CN||35.07|115.57|58|12uqa
dingzhou||CN||38.51|115.00|153|12upk
dinh van|Đinh Văn|VN||11.79|108.24|16|5cptb
dinhata|Dīnhāta|IN||26.14|89.46|42|r9w4
dinnington||GB|ENG|53.37|-1.20|20|1ktpl
dinskaya||RU||45.22|39.23|35|c4v9
dinslaken||DE||51.56|6.74|71|1qy3r
dinuba||US|CA|36.54|-119.39|24|36itf
dipalpur||PK||30.67|73.65|75|pab4
dipayal||NP||29.26|80.94|23|3q29p
diphu||IN||25.84|93.43|57|r9vx
dipolog||PH||8.57|123.33|94|10r1u
dire dawa||ET||9.59|41.87|252|79g0
diriamba||NI||11.86|-86.24|35|25lca
disa|Dīsa|IN||24.26|72.18|92|r9vl
dishna|Dishnā|EG||26.12|32.48|54|7obn
disuq|Disūq|EG||31.13|30.65|102|7obg
ditzingen||DE||48.83|9.07|24|1qxz5
diu||IN||20.71|70.98|24|r9va
divichibazar||AZ||41.20|48.99|23|ckqz
divinopolis|Divinópolis|BR||-20.14|-44.89|194|229dc
divnogorsk||RU||55.96|92.37|30|wb3n
divnoye||RU||45.91|43.35|16|c4uj
divo||CI||5.84|-5.36|128|1d2vz
diwek||ID||-7.58|112.23|42|z9mc
dix hills||US|NY|40.80|-73.34|27|31mub
dixiana||US|AL|33.74|-86.65|23|54fox
dixon||US|CA|38.45|-121.82|19|36ix3
dixon||US|IL|41.84|-89.48|15|2wt47
diyadin||TR||39.54|43.67|18|6s8u
diyarb najm||EG||30.75|31.44|52|7ob3
diyarbakir|Diyarbakır|TR||37.91|40.22|645|6s8t
dizangue|Dizangué|CM||3.77|9.98|19|1buzp
djamaa||DZ||33.53|5.99|53|1hl8a
djelfa||DZ||34.67|3.26|154|1hl0x
djemmal||TN||35.62|10.76|40|1gy0f
djenne|Djénné|ML||13.91|-4.55|22|1gp25
djibo||BF||14.10|-1.63|22|1elw9
djibouti||DJ||11.59|43.15|624|4sp5|*
djidiouia||DZ||35.93|0.83|32|1hfjs
djougou||BJ||9.71|1.67|237|1fbnk
dmitrov||RU||56.34|37.52|62|c4oz
dnipro||UA||48.46|35.04|1033|f7sa
dnipropetrovsk|Dnipro|UA||48.46|35.04|1033|f7sa
dniprorudne||UA||47.38|34.98|20|f7t4
doba||TD||8.65|16.85|24|1g5nh
dobeln|Döbeln|DE||51.12|13.11|21|1qxxu
doboj||BA||44.73|18.09|27|1wmo0
dobrich||BG||43.57|27.83|95|fkia
dobropillya||UA||48.46|37.09|36|f7rg
dobrush||BY||52.41|31.32|19|dhcq
dobryanka||RU||58.46|56.41|33|c4k2
dod ballapur|Dod Ballāpur|IN||13.29|77.54|79|r9uh
doda||IN||33.15|75.55|18|r9uk
dodge city||US|KS|37.75|-100.02|28|38pma
dodola||ET||6.98|39.18|23|79d2
dodoma||TZ||-6.17|35.74|181|3flw|*
doetinchem||NL||51.97|6.29|50|1n34v
dogbo||BJ||6.80|1.78|41|1fbn5
dogonbadan||IR||30.36|50.80|95|2wy6
dogondoutchi||NE||13.64|4.03|32|1gf01
dogubayazit|Doğubayazıt|TR||39.55|44.08|70|6s57
doha||QA||25.29|51.53|345|67se|*
dohad||IN||22.83|74.26|84|ras7
dohar|Dohār|BD||23.59|90.14|46|pefg
dois corregos|Dois Córregos|BR||-22.37|-48.38|21|229be
dois vizinhos||BR||-25.73|-53.06|23|229ab
dok kham tai||TH||19.16|99.99|24|oq0o
doka||SD||13.52|35.77|20|82do
dokuchayevsk|Dokuchayevs’k|UA||47.75|37.68|24|f7pn
dole||FR||47.09|5.49|26|1sr7z
dolgoprudnyy||RU||55.95|37.50|68|c4fi
dolisie||CG||-4.20|12.67|104|1cehh
dollard des ormeaux|Dollard-Des Ormeaux|CA|QC|45.49|-73.82|49|3jc2k
dolny kubin|Dolný Kubín|SK||49.21|19.30|19|1tlf9
dologon||PH||7.84|125.04|15|10qxj
dolores||AR||-36.31|-57.68|25|21mhq
dolores||UY||-33.53|-58.22|16|21sfy
dolores hidalgo cuna de la independencia nacional|Dolores Hidalgo Cuna de la Independencia Nacional|MX||21.16|-100.93|59|2e899
dolton||US|IL|41.64|-87.61|23|2wt5l
dolyna||UA||48.97|24.01|21|f7nf
dolynska|Dolyns'ka|UA||48.11|32.76|34|f7o6
dom pedrito||BR||-30.98|-54.67|37|2299f
dom pedro||BR||-5.04|-44.44|16|20w7d
doma||NG||8.39|8.36|15|1e93s
domalanoan||PH||16.00|120.21|15|10qwi
dombivli||IN||19.22|73.08|1193|r9t3
dombovar|Dombóvár|HU||46.38|18.14|21|1tg5y
dome||GH||5.65|-0.24|47|1dbyf
domodedovo||RU||55.44|37.75|54|c491
domodossola||IT||46.12|8.29|18|1w3ss
domont||FR||49.03|2.33|17|1sr4u
dompu||ID||-8.54|118.46|49|z9jz
don antonio||MX||19.87|-98.93|18|59uyp
don benito||ES||38.96|-5.86|36|1hzj8
don carlos||PH||7.68|125.00|20|10qvd
don luan||VN||11.53|106.88|24|xx0k
don torcuato||AR||-34.49|-58.63|65|21mgy
donaueschingen||DE||47.96|8.50|22|1qxmz
donaustadt||AT||48.23|16.46|187|734wk
donauworth|Donauwörth|DE||48.72|10.78|18|1qxml
doncaster||GB|ENG|53.52|-1.13|158|1ktmb
dondaicha||IN||21.32|74.57|46|r9sr
dondo||MZ||-19.61|34.74|79|lyns
donetsk||RU||48.34|39.96|51|c484
donetsk||UA||48.02|37.80|1025|f7md
dong ha|Ðông Hà|VN||16.82|107.10|18|xxe6
dongargarh||IN||21.19|80.75|36|r9sc
dongcun||CN||36.78|121.16|92|12uml
dongdu||CN||35.85|117.70|73|12ulx
dongen||NL||51.63|4.94|25|1n33n
dongfeng||CN||42.64|125.51|68|17o9m
donggang||TW||22.47|120.45|48|zpyc
donggongon||MY||5.91|116.10|72|115j2
dongguan||CN||23.02|113.75|8000|12ukh
donghai||CN||22.95|115.64|189|12ujt
dongkan||CN||34.00|119.83|73|12uh7
dongling||CN||41.81|123.58|171|17o8k
dongning||CN||44.06|131.12|61|17o8b
dongobesh||TZ||-4.07|35.38|19|3fl8
dongsheng||CN||39.82|109.98|100|12ucg
dongtai||CN||32.85|120.31|111|12ubo
dongxing||CN||45.36|130.79|110|17oad
dongyang||CN||29.27|120.23|130|12dzk
donna||US|TX|26.17|-98.05|17|2sg75
donostia|Donostia / San Sebastián|ES||43.31|-1.97|185|1unq4
donostia san sebastian|Donostia / San Sebastián|ES||43.31|-1.97|185|1unq4
donskoy||RU||53.97|38.34|32|c46i
donskoye||RU||45.46|41.97|15|c46h
doraha|Dorāha|IN||30.80|76.02|24|r9rr
doral||US|FL|25.82|-80.36|56|2h0u7
dorcheh piaz|Dorcheh Pīāz|IR||32.62|51.56|37|8z80
dorchester||GB|ENG|50.72|-2.43|17|1ktlp
dordrecht||NL||51.81|4.67|119|1n325
dori||BF||14.04|-0.03|38|1eltm
dorking||GB|ENG|51.23|-0.33|18|1ktlj
dormagen||DE||51.10|6.83|64|1qxap
dornakal||IN||17.44|80.15|15|r9rj
dornbirn||AT||47.41|9.74|49|1nlmt
dorohoi||RO||47.95|26.40|31|ejyx
dorsten||DE||51.66|6.97|80|1qx2i
dortmund||DE||51.51|7.47|588|1qx25
dortyol|Dörtyol|TR||36.84|36.23|57|6s1o
dorval||CA|QC|45.45|-73.75|18|3jcth
dos hermanas||ES||37.28|-5.92|123|1hzii
dosquebradas||CO||4.84|-75.67|180|26zfr
dosso||NE||13.05|3.19|50|1gey8
dostlik shahri|Do’stlik Shahri|UZ||40.53|68.03|17|wgb1
dothan||US|AL|31.22|-85.39|69|2f00u
douai||FR||50.37|3.08|47|1sr0o
douala||CM||4.05|9.70|1338|1buoh
douane||TN||36.45|10.76|60|1jc3e
douar tindja||TN||37.17|9.75|19|1gz03
douarnenez||FR||48.10|-4.33|17|1sr0k
douera||DZ||36.67|2.94|27|1hke1
douglas||IM||54.15|-4.48|26|1t7el|*
douglas||US|AZ|31.34|-109.55|17|35g63
douglasville||US|GA|33.75|-84.75|33|2huj7
douliu||TW||23.71|120.54|105|zovg
douma||SY||33.57|36.40|112|3nmo
dour||BE||50.40|3.78|17|1nzwa
dourados||BR||-22.22|-54.81|162|22970
dourbali||TD||11.81|15.87|18|1g5cv
douz||TN||33.47|9.02|28|1gyuv
dover||GB|ENG|51.13|1.31|42|1ktk8
dover||US|DE|39.16|-75.52|38|2gs7m
dover||US|NH|43.20|-70.87|31|3100g
dover||US|NJ|40.88|-74.56|18|31943
dowlatabad|Dowlatābād|IR||32.80|51.70|34|8z78
downers grove||US|IL|41.81|-88.01|50|2wt8n
downey||US|CA|33.94|-118.13|114|36jci
draa ben khedda||DZ||36.73|3.96|37|1hkbw
draa el mizan|Draa el Mizan|DZ||36.54|3.83|41|1hkbk
drachten||NL||53.11|6.10|45|1n31g
dracut||US|MA|42.67|-71.30|29|2xrwe
dragasani|Drăgăşani|RO||44.65|24.27|21|ejwi
dragash||XK||42.03|20.65|35|gyfm
draguignan||FR||43.54|6.46|39|1sqwi
drama|Dráma|GR||41.15|24.15|45|fs6k
drammen||NO||59.74|10.20|91|1vpig
drancy||FR||48.93|2.45|62|1sqw7
draper||US|UT|40.52|-111.86|47|3fr8x
draveil||FR||48.68|2.41|29|1sqw0
drean||DZ||36.68|7.75|55|1hka7
dreieich||DE||50.02|8.70|40|1qwtw
drensteinfurt||DE||51.80|7.74|15|1qwoy
dresden||DE||51.05|13.74|487|1qwoe
dreux||FR||48.74|1.37|31|1sqve
drexel heights||US|AZ|32.14|-111.03|28|35g8v
drexel hill||US|PA|39.95|-75.29|28|2poo6
driebergen rijsenburg|Driebergen-Rijsenburg|NL||52.05|5.28|19|1n30r
driefontein||ZA||-27.02|30.45|28|llz9
driyorejo||ID||-7.37|112.62|27|z9gk
drobeta turnu severin|Drobeta-Turnu Severin|RO||44.63|22.65|102|ejs1
drochia||MD||48.04|27.81|16|d94y
drogheda||IE||53.72|-6.35|33|1rjjp
drohobych||UA||49.35|23.51|79|f7jf
droichead nua||IE||53.18|-6.80|19|1rhpu
droitwich||GB|ENG|52.27|-2.15|24|1ktif
dronfield||GB|ENG|53.30|-1.48|21|1kthz
dronten||NL||52.52|5.72|28|1n2z3
droylsden||GB|ENG|53.48|-2.15|24|1kthu
drummondville||CA|QC|45.88|-72.48|59|3jdj1
druskininkai||LT||54.02|23.99|18|curx
druzhkivka||UA||48.63|37.55|62|d7vr
dschang||CM||5.44|10.05|96|1bukc
duarte||US|CA|34.14|-117.98|22|36jkj
duayaw nkwanta|Duayaw-Nkwanta|GH||7.17|-2.10|17|1dbtk
duba||SA||27.35|35.69|22|2ahp
dubai||AE||25.08|55.31|2957|69hb
dubasari|Dubăsari|MD||47.27|29.17|23|d94t
dubbo||AU|NSW|-32.24|148.60|40|1ah2p
dubendorf|Dübendorf|CH|ZH|47.40|8.62|20|1l17v
dublin||IE||53.33|-6.25|1024|1rjha|*
dublin||US|CA|37.70|-121.94|58|36jkt
dublin||US|GA|32.54|-82.90|16|2huq5
dublin||US|OH|40.10|-83.11|45|32fkd
dubna||RU||56.73|37.17|61|c3qn
dubnica nad vahom|Dubnica nad Váhom|SK||48.96|18.17|27|1tldm
dubno||UA||50.42|25.73|38|f7hg
dubovka||RU||49.06|44.83|15|c3ou
dubrajpur|Dubrājpur|IN||23.79|87.38|35|r9q8
dubrovnik||HR||42.64|18.11|28|1wlxz
dubti||ET||11.73|41.08|26|798a
dubuque||US|IA|42.50|-90.66|59|2w1s1
duc trong|Đưc Trọng|VN||11.74|108.37|161|xwt9
ducheng||CN||23.24|111.53|96|12u3d
ducos||MQ||14.58|-60.97|17|24j8h
dudelange||LU||49.48|6.09|18|1rgfu
duderstadt||DE||51.51|10.26|23|1qwg8
dudinka||RU||69.41|86.18|24|wawc
dudley||GB|ENG|52.50|-2.08|199|1ktef
duekoue|Duekoué|CI||6.74|-7.35|47|1d2ml
duesseldorf|Düsseldorf|DE||51.22|6.78|573|1qw2u
duffel||BE||51.10|4.51|16|1nzsi
dugda||IN||23.75|86.17|20|r9p1
dugulubgey||RU||43.66|43.54|21|bim9
duisburg||DE||51.43|6.77|504|1qwf7
duitama||CO||5.82|-73.03|92|26zfg
duiven||NL||51.95|6.01|25|1n2xn
duiwelskloof||ZA||-23.69|30.14|25|llei
dukinfield||GB|ENG|53.47|-2.09|19|1ktdr
dukku||NG||10.82|10.77|17|1e8yq
dukuhturi||ID||-6.90|109.08|98|z9eq
duliagaon|Duliāgaon|IN||27.37|95.31|24|r9oj
dullewala||PK||31.83|71.44|49|pa3s
dulmen|Dülmen|DE||51.83|7.28|47|1qwee
duluth||US|GA|34.00|-84.14|29|2hush
duluth||US|MN|46.78|-92.11|86|2zp3j
dum duma||IN||27.57|95.56|22|r9o2
dumaguete||PH||9.31|123.30|114|10qop
dumai||ID||1.67|101.44|144|z9e5
dumas||US|TX|35.87|-101.97|15|3aboo
dumbarton||GB|SCT|55.94|-4.57|20|1ktde
dumbea|Dumbéa|NC||-22.16|166.46|19|19wb6
dumfries||GB|SCT|55.07|-3.61|33|1ktda
dumjor||IN||22.62|88.25|18|swoz
dumka||IN||24.27|87.25|48|r9nx
dumont||US|NJ|40.94|-74.00|18|31959
dumra||IN||26.57|85.52|16|r9np
dumraon||IN||25.55|84.15|51|r9nl
dun laoghaire|Dún Laoghaire|IE||53.29|-6.14|27|1rjfe
dunaharaszti||HU||47.35|19.10|17|1tg31
dunaivtsi||UA||48.89|26.86|16|f7ed
dunajska streda|Dunajská Streda|SK||47.99|17.61|24|1tlck
dunakeszi||HU||47.64|19.14|30|1tg2s
dunaujvaros|Dunaújváros|HU||46.96|18.94|50|1tg1q
duncan||CA|BC|48.78|-123.70|22|3jebd
duncan||US|OK|34.50|-97.96|23|2p7j1
duncanville||US|TX|32.65|-96.91|40|2sgrn
dundalk||IE||54.00|-6.42|33|1rjgc
dundalk||US|MD|39.25|-76.52|64|2lbdx
dundee||GB|SCT|56.47|-2.97|148|1ktc0
dundee||ZA||-28.17|30.23|84|llbc
dunedin||NZ||-45.87|170.50|114|1az0q
dunedin||US|FL|28.02|-82.77|36|2h127
dunfermline||GB|SCT|56.07|-3.46|50|1ktbg
dunga bunga||PK||29.75|73.24|26|pa2v
dungarpur|Dūngarpur|IN||23.84|73.71|45|r9mx
dunhua||CN||43.37|128.24|149|17o66
dunkerque||FR||51.03|2.38|71|1sqry
dunkwa||GH||5.96|-1.78|33|1dbrs
dunstable||GB|ENG|51.89|-0.52|52|1kt9d
dunwoody||US|GA|33.95|-84.33|49|2huuv
dunyapur||PK||29.80|71.74|34|pa2i
duobao||CN||30.67|112.69|90|12u0l
duong dong|Dương Đông|VN||10.22|103.96|15|xned
dupnitsa||BG||42.27|23.12|35|fkuw
duque de caxias|Duque de Caxias|BR||-22.79|-43.31|818|2294m
dura|Dūrā|PS||31.51|35.03|21|6357
durango||ES||43.17|-2.63|28|1uybh
durango||US|CO|37.28|-107.88|18|386a9
durant||US|OK|33.99|-96.37|17|2p7jq
durazno||UY||-33.38|-56.52|34|21sfb
durban||ZA||-29.86|31.03|3120|ll8v
duren|Düren|DE||50.80|6.49|93|1qw9i
durg||IN||21.19|81.28|255|r9md
durgapur|Durgāpur|IN||20.01|79.30|19|r9m9
durgapur||IN||23.52|87.31|519|r9m7
durham||GB|ENG|54.78|-1.58|48|1kt8k
durham||US|NC|35.99|-78.90|258|2noq8
durres|Durrës|AL||41.32|19.45|122|1wa4g
dursunbey||TR||39.59|28.63|18|6rwm
dushanbe||TJ||38.54|68.78|679|q6sy|*
dusseldorf|Düsseldorf|DE||51.22|6.78|573|1qw2u
dutse||NG||11.76|9.34|17|1e8tx
dutsen wai||NG||10.85|8.20|22|1e8th
duyun||CN||26.27|107.52|91|12tys
duzce|Düzce|TR||40.84|31.16|58|g0z8
dvur kralove nad labem|Dvůr Králové nad Labem|CZ||50.43|15.81|16|1tm3o
dwarka|Dwārka|IN||22.24|68.97|36|r9l8
dyatkovo|Dyat’kovo|RU||53.60|34.34|33|c31q
dyer||US|IN|41.49|-87.52|16|2xg5o
dyersburg||US|TN|36.03|-89.39|17|2r0ns
dyker heights||US|NY|40.62|-74.01|34|31n8e
dyurtyuli||RU||55.49|54.87|31|c2yv
dzaoudzi||YT||-12.78|45.26|15|jrcc
dzerzhinsk||RU||56.24|43.46|233|c2yk
dzerzhinskiy||RU||55.63|37.86|41|c2yh
dzerzhinsky||RU||55.63|37.86|47|52n6o
dzhankoy||UA||45.71|34.39|42|f7bq
dzhetygara||KZ||52.19|61.20|43|wi7t
dzialdowo|Działdowo|PL||53.24|20.17|21|gk98
dzierzoniow|Dzierżoniów|PL||50.73|16.65|34|1ufuc
dzuunharaa|Dzüünharaa|MN||48.85|106.46|19|17jjh
dzyarzhynsk||BY||53.68|27.14|25|dh22
eagan||US|MN|44.80|-93.17|66|2zp6h
eagle||US|ID|43.70|-116.35|24|3bun6
eagle mountain||US|UT|40.31|-112.01|27|3frev
eagle pass||US|TX|28.71|-100.50|29|3abs5
eagle river||US|AK|61.32|-149.57|25|3hmir
earl shilton||GB|ENG|52.58|-1.32|20|3zgcv
earlsfield||GB|ENG|51.44|-0.19|16|4stiw
easley||US|SC|34.83|-82.60|21|2q3u7
east brainerd||US|TN|35.00|-85.15|15|2r0rr
east brunswick||US|NJ|40.43|-74.42|48|3196i
east chattanooga||US|TN|35.07|-85.25|154|2r0rv
east chicago||US|IN|41.64|-87.45|29|2xg6p
east cleveland||US|OH|41.53|-81.58|17|32frr
east concord||US|NH|43.24|-71.54|43|31054
east dereham||GB|ENG|52.68|0.93|21|1kt46
east elmhurst||US|NY|40.76|-73.87|23|31nej
east flatbush||US|NY|40.65|-73.93|178|31ner
east florence||US|AL|34.81|-87.65|36|2f0m6
east grinstead||GB|ENG|51.12|-0.01|27|1kt37
east gwillimbury||CA|ON|44.10|-79.44|24|3jfqj
east hampton||US|VA|37.04|-76.33|148|2tyhn
east harlem||US|NY|40.79|-73.94|116|3rq4s
east hartford||US|CT|41.78|-72.61|51|2vlh7
east haven||US|CT|41.28|-72.87|29|2vlht
east hemet||US|CA|33.74|-116.94|17|36k6m
east hill meridian|East Hill-Meridian|US|WA|47.41|-122.17|30|4bn7j
east honolulu||US|HI|21.29|-157.72|50|4csh9
east independence||US|MO|39.10|-94.36|111|2lzi2
east jerusalem||PS||31.78|35.23|428|4cjcr
east kilbride||GB|SCT|55.76|-4.18|75|1kt2d
east lake||US|FL|28.11|-82.69|31|2h194
east lake orient park|East Lake-Orient Park|US|FL|27.98|-82.38|23|4blmh
east lansing||US|MI|42.74|-84.48|48|2yzko
east london||ZA||-33.02|27.91|479|lkzs
east longmeadow||US|MA|42.06|-72.51|15|2xs7e
east los angeles||US|CA|34.02|-118.17|126|36k82
east massapequa||US|NY|40.67|-73.44|19|31ni2
east meadow||US|NY|40.71|-73.56|38|31ni0
east millcreek||US|UT|40.70|-111.81|21|3frh9
east molesey||GB|ENG|51.40|-0.35|19|1kt1k
east moline||US|IL|41.50|-90.44|21|2wtk8
east naples||US|FL|26.14|-81.77|23|2h19r
east new york||US|NY|40.67|-73.88|173|31nip
east northport||US|NY|40.88|-73.32|20|31nit
east norwalk||US|CT|41.11|-73.40|85|2vlk1
east orange||US|NJ|40.77|-74.20|65|3197l
east palo alto||US|CA|37.47|-122.14|30|36k94
east patchogue||US|NY|40.77|-73.00|22|31nj8
east pensacola heights||US|FL|30.43|-87.18|54|2h1a7
east peoria||US|IL|40.67|-89.58|23|2wtkl
east point||US|GA|33.68|-84.44|35|2hv36
east providence||US|RI|41.81|-71.37|47|33x9n
east rancho dominguez||US|CA|33.90|-118.20|15|36k35
east ridge||US|TN|35.01|-85.25|21|2r0wz
east riverdale||US|MD|38.96|-76.92|16|2lbid
east saint louis||US|IL|38.62|-90.15|27|2itqj
east setauket||US|NY|40.94|-73.11|17|31nks
east tremont||US|NY|40.85|-73.89|23|31nlf
east york||CA|ON|43.69|-79.33|115|4op8t
eastbourne||GB|ENG|50.77|0.28|118|1kt4x
easthampton||US|MA|42.27|-72.67|17|2xsbi
eastlake||US|OH|41.65|-81.45|18|32fy9
eastleigh||GB|ENG|50.97|-1.35|54|1kt24
eastmont||US|WA|47.90|-122.18|20|4cslw
easton||US|MA|42.02|-71.13|23|2xscn
easton||US|MD|38.77|-76.08|17|2lbje
easton||US|PA|40.69|-75.22|27|33770
eastpointe||US|MI|42.47|-82.96|33|2yznb
eastvale||US|CA|33.96|-117.56|59|4tj2x
eastwood||GB|ENG|53.00|-1.30|19|1kszp
eau claire||US|WI|44.81|-91.50|68|34k18
eaubonne||FR||49.00|2.28|24|1sqpl
ebano|Ébano|MX||22.22|-98.38|24|23ngz
ebaye||MH||8.77|167.74|15|4ck5v
ebbw vale||GB|WLS|51.78|-3.21|33|1ksz1
ebebiyin||GQ||2.15|11.34|25|1dhw4
eberbach||DE||49.47|8.99|16|1qvwk
ebersbach an der fils|Ebersbach an der Fils|DE||48.72|9.52|16|1qvuv
eberswalde||DE||52.83|13.82|42|1qvsq
ebetsu||JP||43.11|141.55|134|19ntw
eboli||IT||40.62|15.06|26|1w3q6
ebolowa|Ébolowa|CM||2.90|11.15|88|1bufv
ebute ikorodu||NG||6.60|3.49|536|1e8pe
ecatepec de morelos|Ecatepec de Morelos|MX||19.60|-99.06|1655|23ngs
eccles||GB|ENG|53.48|-2.33|37|1ksyu
ech chettia||DZ||36.20|1.26|168|1hk7e
echirolles|Échirolles|FR||45.15|5.71|33|1sqmn
ecija|Écija|ES||37.54|-5.08|40|1hzhu
eckernforde|Eckernförde|DE||54.47|9.84|23|1qvln
ecully|Écully|FR||45.77|4.78|19|1sqjs
ed damer||SD||17.60|33.97|104|85cd
ede||NL||52.03|5.66|68|1n2vh
edea|Edéa|CM||3.80|10.13|203|1buen
edegem||BE||51.16|4.45|22|1nzq7
eden||US|NC|36.49|-79.77|15|2np49
eden prairie||US|MN|44.85|-93.47|63|2zphf
edenvale||ZA||-26.14|28.15|49|lkvm
edessa|Édessa|GR||40.80|22.05|19|fs6d
edewecht||DE||53.13|7.98|21|1qvec
edgewater||US|FL|28.99|-80.90|22|2h1el
edgewood||US|MD|39.42|-76.29|26|2lbmv
edina||US|MN|44.89|-93.35|50|2zpio
edinburg||US|TX|26.30|-98.16|84|2shhv
edinburgh||GB|SCT|55.95|-3.20|465|1ksxd
edinet|Edineţ|MD||48.17|27.30|23|d850
edirne||TR||41.68|26.56|126|g0xs
edison||US|NJ|40.52|-74.41|103|319a1
edmond||US|OK|35.65|-97.48|90|2p7ss
edmonds||US|WA|47.81|-122.38|41|3g68j
edmonton||CA|AB|53.55|-113.47|712|3jgk0
edmundston||CA|NB|47.37|-68.33|17|3wa67
edosaki||JP||35.95|140.32|21|19adf
edremit||TR||39.60|27.02|41|6rtd
edwardsville||US|IL|38.81|-89.95|25|2itud
eeklo||BE||51.19|3.56|19|1nzpn
eersel||NL||51.36|5.32|18|1n2t2
effium||NG||6.63|8.06|87|1e8mp
efon alaaye|Efon-Alaaye|NG||7.66|4.92|279|1e8mn
egbe||NG||8.22|5.52|18|1e8lj
eger||HU||47.90|20.37|57|fgif
eggenstein leopoldshafen|Eggenstein-Leopoldshafen|DE||49.09|8.40|15|1qv71
eggertsville||US|NY|42.96|-78.80|15|31nrj
egham||GB|ENG|51.43|-0.55|30|1kswc
egirdir|Eğirdir|TR||37.87|30.85|17|6rr5
egra||IN||21.90|87.54|33|r9k5
egypt lake leto|Egypt Lake-Leto|US|FL|28.02|-82.51|35|2h1go
eha amufu||NG||6.66|7.76|71|1e8i6
ehingen||DE||48.28|9.73|26|1qv24
eibar||ES||43.18|-2.47|27|1uy9p
eibergen||NL||52.10|6.65|16|1n2rr
eilat||IL||29.56|34.95|46|6bu5
eilenburg||DE||51.46|12.63|18|1qu8v
eimsbuttel|Eimsbüttel|DE||53.57|9.96|252|1qed9
einbeck||DE||51.82|9.87|28|1qu70
eindhoven||NL||51.44|5.48|210|1n2ql
eirunepe|Eirunepé|BR||-6.66|-69.87|17|26jep
eisen||KR||35.97|128.93|56|13a21
eisen||KR||36.82|128.63|85|139vk
eisenach||DE||50.98|10.32|44|1qu0m
eisenhuttenstadt|Eisenhüttenstadt|DE||52.15|14.65|32|1qty1
eisleben lutherstadt||DE||51.53|11.55|24|4c4t7
eislingen||DE||48.70|9.71|21|1qtw6
eitorf||DE||50.77|7.45|20|1qtup
eixample||ES||41.39|2.16|266|3w9gk
ejea de los caballeros|Ejea de los Caballeros|ES||42.13|-1.14|17|1uy94
ejido||VE||8.55|-71.24|107|2641t
ejigbo||NG||7.90|4.31|138|1e8h4
ejura||GH||7.39|-1.36|71|1dbmp
ekangala||ZA||-25.70|28.75|38|np6m
ekaterinburg|Yekaterinburg|RU||56.85|60.61|1350|vurl
ekazhevo||RU||43.21|44.82|26|c2u7
eket||NG||4.64|7.92|26|1e8fc
ekibastuz||KZ||51.72|75.32|121|wo6d
ekpoma||NG||6.74|6.14|60|1e8d5
el abadia||DZ||36.27|1.69|29|1hk2m
el abiodh sidi cheikh||DZ||32.89|0.55|39|1hk2f
el achir||DZ||36.06|4.63|158|1hk26
el affroun||DZ||36.47|2.63|43|1hk1s
el aioun|El Aïoun|MA||34.58|-2.51|35|1io7q
el alia||TN||37.17|10.03|16|1h0us
el amria||DZ||35.52|-1.02|26|1hk0g
el aouinet||DZ||35.87|7.89|33|1hjzf
el arahal||ES||37.26|-5.55|19|1hzgp
el arish|Arish|EG||31.13|33.80|129|7qyy
el astillero||ES||43.40|-3.82|17|1uy8j
el attaf||DZ||36.22|1.67|44|1hjxa
el bagre||CO||7.60|-74.81|41|26zbl
el banco||CO||9.00|-73.98|55|26zat
el bauga||SD||18.26|33.91|19|84xa
el bayadh||DZ||33.68|1.02|65|1hjvz
el bolson|El Bolsón|AR||-41.96|-71.53|16|2apfx
el cajon||US|CA|32.79|-116.96|104|36kmx
el campello||ES||38.43|-0.40|27|1i0sf
el carmen de bolivar|El Carmen de Bolívar|CO||9.72|-75.12|48|26z3u
el centro||US|CA|32.79|-115.56|44|36kp5
el cerrito||CO||3.69|-76.31|38|26z2f
el cerrito||US|CA|37.92|-122.31|24|36kpj
el charco||CO||2.48|-78.11|29|26z1f
el copey||CO||10.15|-73.96|18|26yxw
el crucero||NI||11.99|-86.31|16|25l3h
el daein||SD||11.46|26.13|265|85bo
el dorado||US|AR|33.21|-92.67|18|2g34p
el dorado hills||US|CA|38.69|-121.08|42|36kr3
el ejido||ES||36.78|-2.81|84|1hza6
el estor||GT||15.53|-89.33|16|253iu
el eulma||DZ||36.15|5.69|128|1hjrs
el fahs||TN||36.37|9.91|18|1gwjh
el fasher||SD||13.63|25.35|253|84v7
el gouna||EG||27.39|33.68|15|3zfz4
el grao||ES||39.97|0.01|16|1hz8s
el grullo||MX||19.81|-104.22|21|2dxwh
el hadjar||DZ||36.80|7.74|47|1hjlz
el hadjira||DZ||32.61|5.51|40|1hjlo
el hajeb||MA||33.69|-5.37|28|1insc
el hamma||TN||33.89|9.80|62|1h0r7
el hatillo||VE||10.42|-66.83|58|262zb
el hed|el hed|DZ||36.65|4.77|32|1h2t8
el idrissia||DZ||34.45|2.53|39|1hjgw
el jadid||MA||33.26|-8.51|148|1inni
el jem||TN||35.30|10.72|20|1h0om
el kala||DZ||36.90|8.44|35|1hjgk
el kef||TN||36.17|8.70|48|1h0o2
el khroub||DZ||36.26|6.69|84|1hjcp
el kseur||DZ||36.68|4.86|26|1hjb8
el limon|El Limón|VE||10.31|-67.63|148|262tt
el mahalla|Al Maḩallah al Kubrá|EG||30.97|31.17|431|7qf1
el malah||DZ||35.39|-1.09|19|1hj8y
el masnou||ES||41.48|2.32|22|1ut9s
el mirage||US|AZ|33.61|-112.32|34|35gvg
el monte||CL||-33.68|-70.98|23|2be9x
el monte||US|CA|34.07|-118.03|117|36ksv
el obeid||SD||13.18|30.22|393|84fv
el oued||DZ||33.36|6.86|135|1hj0j
el palmar||GT||14.65|-91.58|15|2536s
el paraiso|El Paraíso|HN||13.87|-86.55|19|25e8l
el paso||US|TX|31.76|-106.49|681|3ac0x
el prat de llobregat|El Prat de Llobregat|ES||41.33|2.09|63|1uxz5
el progreso||HN||15.40|-87.80|101|25dyt
el pueblito||MX||20.54|-100.44|71|2db4r
el puerto de santa maria|El Puerto de Santa María|ES||36.59|-6.23|88|1hz27
el quince||MX||20.54|-103.28|18|2dwrk
el rama||NI||12.16|-84.22|20|25iyv
el reno||US|OK|35.53|-97.96|19|2p7tz
el reten|El Retén|CO||10.61|-74.27|16|26y01
el rosario||MX||22.99|-105.86|16|2dhhc
el salto||MX||20.33|-104.50|23|2dwck
el salto||MX||20.52|-103.18|22|2dwci
el salto||MX||23.78|-105.36|24|2dwc9
el segundo||US|CA|33.92|-118.42|17|36kw4
el soberbio||AR||-27.30|-54.20|20|21lwz
el tarf||DZ||36.77|8.31|20|1hiy3
el tejar||GT||14.65|-90.79|16|252q1
el tigre||VE||8.89|-64.25|151|261on
el tocuyo||VE||9.79|-69.79|53|261mj
el triunfo||EC||-1.93|-79.97|32|26ekl
el vendrell||ES||41.22|1.53|36|1ukqs
el viejo||NI||12.66|-87.17|54|25kn7
el vigia|El Vigía|VE||8.61|-71.66|59|261hn
el viso del alcor|El Viso del Alcor|ES||37.39|-5.72|18|1hyxk
elamanchili||IN||17.55|82.86|26|r9jo
elancourt|Élancourt|FR||48.78|1.96|31|1sqhi
elazig|Elazığ|TR||38.67|39.22|298|6rog
elbasan||AL||41.11|20.08|101|gsdb
elbeuf||FR||49.29|1.00|17|1sqhf
elbistan||TR||38.21|37.20|80|6ro3
elblag|Elbląg|PL||54.15|19.41|128|1ufsf
elburg||NL||52.45|5.84|22|1n2q0
elche||ES||38.26|-0.70|230|1hzbz
elda||ES||38.48|-0.79|55|1hzah
eldersburg||US|MD|39.40|-76.95|31|2lboz
eldoret||KE||0.52|35.27|218|499h
elefsina|Elefsína|GR||38.04|23.54|25|5mqo
elektrogorsk||RU||55.88|38.79|21|c2tg
elektrostal|Elektrostal’|RU||55.79|38.45|144|c2tf
elektrougli||RU||55.72|38.21|20|c2te
elele||NG||5.10|6.81|21|1e89k
eleskirt|Eleşkirt|TR||39.80|42.68|19|6rn2
elgin||GB|SCT|57.65|-3.32|23|1ksui
elgin||US|IL|42.04|-88.28|112|2wttc
elista||RU||46.31|44.26|107|c2t6
elizabeth||US|NJ|40.66|-74.21|129|319by
elizabeth city||US|NC|36.29|-76.25|18|2npa8
elizabethtown||US|KY|37.69|-85.86|30|2jyy4
elk|Ełk|PL||53.83|22.36|56|gk5p
elk grove||US|CA|38.41|-121.37|167|36l33
elk grove village||US|IL|42.00|-87.97|33|2wtv1
elk river||US|MN|45.30|-93.57|24|2zpof
elkhart||US|IN|41.68|-85.98|52|2xgab
elko||US|NV|40.83|-115.76|20|3e8za
elkridge||US|MD|39.21|-76.71|16|2lbrk
elkton||US|MD|39.61|-75.83|16|2lbqy
elland||GB|ENG|53.69|-1.84|16|1ksu6
ellenabad||IN||29.45|74.66|38|r9j1
ellensburg||US|WA|47.00|-120.55|19|3g6ef
ellesmere port||GB|ENG|53.28|-2.90|68|1ksts
ellicott city||US|MD|39.27|-76.80|66|2lbrt
elliniko|Ellinikó|GR||37.89|23.74|17|5mpr
ellore||IN||16.71|81.10|183|r9ir
ellwangen||DE||48.96|10.13|25|1qthl
elmadag|Elmadağ|TR||39.92|33.23|25|6rm0
elmali|Elmalı|TR||36.74|29.92|17|6rld
elmhurst||US|IL|41.90|-87.94|46|2wtxe
elmhurst||US|NY|40.74|-73.88|113|31nwv
elmina||GH||5.08|-1.35|26|1dbly
elmira||US|NY|42.09|-76.81|28|31nwx
elmont||US|NY|40.70|-73.71|33|31nx8
elmshorn||DE||53.75|9.65|49|1qtfp
elmwood park||US|IL|41.92|-87.81|25|2wtyj
elmwood park||US|NJ|40.90|-74.12|20|319cr
eloi mendes|Elói Mendes|BR||-21.61|-45.57|19|2293d
eloy||US|AZ|32.76|-111.55|17|35h07
eloy alfaro||EC||-2.18|-79.86|168|26eog
elsdorf||DE||50.94|6.57|22|1qtei
elst||NL||51.92|5.84|20|1n2o1
eltville||DE||50.03|8.12|17|1qtau
elur|Elūr|IN||10.07|76.28|31|r9is
ely||GB|ENG|52.40|0.26|19|1ksrr
elyria||US|OH|41.37|-82.11|54|32g8n
embalenhle|eMbalenhle|ZA||-26.53|29.07|142|ljym
embalse||AR||-32.18|-64.42|16|2anhn
embarcacion|Embarcación|AR||-23.21|-64.10|24|2anhj
embi||KZ||48.83|58.15|19|d2mc
embu||BR||-23.65|-46.85|222|2292p
embu||KE||-0.54|37.46|35|4958
embu guacu|Embu Guaçu|BR||-23.83|-46.81|76|2292o
emden||DE||53.37|7.21|52|1qt9g
emerson hill||US|NY|40.61|-74.10|15|31nyy
emet||TR||39.34|29.26|24|6rjr
emiliano zapata||MX||17.74|-91.77|20|23m4o
emiliano zapata||MX||18.84|-99.18|49|23m4n
emiliano zapata||MX||19.34|-98.97|25|59uyb
eminabad||PK||32.04|74.26|23|pa1a
emirdag|Emirdağ|TR||39.02|31.15|20|6rj9
emkhomazi|eMkhomazi|ZA||-30.21|30.80|20|ka1c
emmeloord||NL||52.71|5.75|46|1n2nf
emmen||CH|LU|47.08|8.27|27|1l167
emmen||NL||52.78|6.91|57|1n2nc
emmendingen||DE||48.12|7.85|27|1qt7f
emmerich||DE||51.84|6.25|29|1qt71
emmiganur|Emmiganūr|IN||15.77|77.48|81|r9il
empalme||MX||27.96|-110.81|43|2dvo6
empangeni||ZA||-28.76|31.89|28|ljvs
empoli||IT||43.72|10.95|34|1w3p4
emporia||US|KS|38.40|-96.18|25|2jjla
emsdetten||DE||52.17|7.53|36|1qt5d
emsworth||GB|ENG|50.85|-0.94|19|1ksr8
emure ekiti|Emure-Ekiti|NG||7.44|5.46|91|1e83n
en naqoura|En Nâqoûra|LB||33.12|35.14|25|5z5c
encantado||BR||-29.24|-51.87|17|2291u
encarnacion|Encarnación|PY||-27.33|-55.87|75|21pcf
encarnacion de diaz|Encarnación de Díaz|MX||21.53|-102.24|25|2dvnj
enchanted hills||US|NM|35.34|-106.59|88|4o0so
encheng||CN||22.19|112.30|111|12txt
encinitas||US|CA|33.04|-117.29|63|36lhy
encrucijada||CU||22.62|-79.87|26|24ago
encruzilhada do sul|Encruzilhada do Sul|BR||-30.54|-52.52|17|2291b
ende||ID||-8.84|121.66|77|z98k
enem||RU||44.93|38.91|18|c2s0
energodar||UA||47.50|34.66|56|f7a4
enfield||US|CT|41.98|-72.59|45|2vlyw
enfield town||GB|ENG|51.65|-0.08|104|1ksr1
engels|Engel’s|RU||51.48|46.11|196|c2rs
engelskirchen||DE||50.99|7.41|21|1qsyw
enger||DE||52.14|8.56|20|1qsxy
englewood||US|CO|39.65|-104.99|33|3872a
englewood||US|NJ|40.89|-73.97|29|319e0
enid||US|OK|36.40|-97.88|52|2p7yx
enkhuizen||NL||52.70|5.29|17|1n2lp
enkoping|Enköping|SE||59.64|17.08|23|1m7t2
enna||IT||37.57|14.27|23|1i45v
ennepetal||DE||51.30|7.36|33|1qsu3
ennigerloh||DE||51.84|8.03|21|1qstq
ennis||IE||52.84|-8.99|24|1rjcl
ennis||US|TX|32.33|-96.63|19|2sian
enschede||NL||52.22|6.90|154|1n2lj
ensenada||MX||31.87|-116.60|280|2dvla
enshi||CN||30.30|109.48|95|12txk
ensley||US|FL|30.52|-87.27|21|2h1mh
entebbe||UG||0.06|32.48|63|506c
enterprise||US|AL|31.32|-85.86|28|2f1br
enterprise||US|NV|36.03|-115.24|108|39yqe
entre rios||BR||-11.94|-38.08|27|228x0
entroncamento||PT||39.47|-8.47|20|1cmfz
enugu||NG||6.44|7.50|689|1e833
enugu ezike|Enugu-Ezike|NG||6.98|7.46|19|1e82x
enugu ukwu|Enugu-Ukwu|NG||6.17|7.01|69|1e82u
envigado||CO||6.18|-75.59|163|26xjb
enzan||JP||35.70|138.73|25|13yes
epe||NG||6.58|3.98|85|1e82c
epe||NL||52.35|5.98|33|1n2l7
epernay|Épernay|FR||49.04|3.96|27|1sqam
epinal|Épinal|FR||48.18|6.45|40|1sq9v
epinay sur seine|Épinay-sur-Seine|FR||48.95|2.32|46|1sq9g
eppelborn||DE||49.40|6.97|18|1qsp5
eppingen||DE||49.14|8.91|21|1qso7
epsom||GB|ENG|51.33|-0.27|27|1kspx
epworth||ZW||-17.89|31.15|123|n9l2
eqbaliyeh|Eqbālīyeh|IR||35.30|51.54|37|8q1d
equeurdreville hainneville|Équeurdreville-Hainneville|FR||49.65|-1.65|19|1sq7s
er reina||IL||32.72|35.32|16|6bra
eragny|Éragny|FR||49.02|2.10|15|1sq7k
erandio||ES||43.30|-2.97|24|1uxsw
erandol||IN||20.92|75.33|31|r9i1
erattupetta|Erāttupetta|IN||9.69|76.78|33|r9hy
eravur town||LK||7.78|81.60|23|qq4s
erba||IT||45.81|9.23|16|1w3oc
erbaa||TR||40.67|36.57|52|g0rl
erbil||IQ||36.18|44.01|933|21na
ercis|Erciş|TR||39.03|43.36|92|6rgq
ercolano||IT||40.81|14.35|54|1w3o3
erd|Érd|HU||47.39|18.91|62|1tfxd
erdaojiang||CN||41.78|126.03|61|17o52
erdek||TR||40.40|27.79|23|g0re
erdemli||TR||36.60|34.31|47|6rgb
erdenet||MN||49.03|104.08|80|17jfx
erding||DE||48.31|11.91|34|1qskz
erechim||BR||-27.63|-52.28|96|228w9
eregli|Ereğli|TR||37.51|34.05|92|6rfu
eregli|Ereğli|TR||41.28|31.42|89|g0r3
erenhot||CN||43.65|111.98|16|17o4t
erftstadt||DE||50.81|6.79|51|1qsjr
erfurt||DE||50.98|11.03|203|1qsjq
ergani||TR||38.27|39.75|53|6rf0
erie||US|CO|40.05|-105.05|21|3bj4r
erie||US|PA|42.13|-80.09|99|337qj
erkelenz||DE||51.08|6.32|45|1qsie
erkrath||DE||51.22|6.91|48|1qshs
erlangen||DE||49.59|11.01|103|1qsgv
erlanger||US|KY|39.02|-84.60|19|2jz5j
ermelo||ZA||-26.53|29.98|41|ljk5
ermenek||TR||36.64|32.89|17|6rd5
ermesinde||PT||41.22|-8.55|39|1mq71
ermitagana|Ermitagaña|ES||42.81|-1.66|17|4sk3k
ermont||FR||48.99|2.26|28|1sq61
ermua||ES||43.19|-2.50|16|1uxrr
erode||IN||11.34|77.73|147|r9hp
errachidia||MA||31.93|-4.43|92|4c1ow
erraguntla||IN||14.64|78.54|28|r9hk
errenteria||ES||43.31|-1.90|39|1up8r
erskine||GB|SCT|55.90|-4.45|16|3yb5z
erwitte||DE||51.61|8.34|16|1qs7z
erzin||TR||36.95|36.20|26|6d1w
erzincan||TR||39.74|39.49|114|6rcd
erzurum||TR||39.91|41.28|421|6rc8
es senia||DZ||35.65|-0.62|68|1hiqs
esbjerg||DK||55.47|8.45|72|1k7hr
escada||BR||-8.36|-35.22|48|20w2s
escalante||PH||10.84|123.50|39|10qe2
escarcega|Escárcega|MX||18.61|-90.75|29|23m2b
esch sur alzette|Esch-sur-Alzette|LU||49.50|5.98|28|1rges
eschborn||DE||50.14|8.57|20|1qs4u
eschwege||DE||51.18|10.05|21|1qs07
eschweiler||DE||50.82|6.27|56|1qs03
escondido||US|CA|33.12|-117.09|151|36lmz
escuinapa||MX||22.83|-105.78|31|2dvj2
escuintla||GT||14.30|-90.79|103|252jf
eseka|Eséka|CM||3.65|10.77|22|1bu4p
esenler||TR||41.04|28.88|520|g0ng
esenyurt||TR||41.03|28.68|211|g0mz
esfahan|Isfahan|IR||32.65|51.67|1547|8z73
esfarayen|Esfarāyen|IR||37.08|57.51|60|2wea
esher||GB|ENG|51.37|-0.37|52|1kson
esik||KZ||43.36|77.45|33|wnq5
esikhaleni|eSikhaleni|ZA||-28.87|31.90|49|ljhh
eskilstuna||SE||59.37|16.51|67|1m7n5
eskisehir|Eskişehir|TR||39.78|30.52|515|6r7m
eslov|Eslöv|SE||55.84|13.30|19|1m7my
esmeralda||CU||21.85|-78.12|20|24ady
esmeraldas||BR||-19.76|-44.31|103|228ug
esmeraldas||EC||0.96|-79.65|165|26eiu
esparreguera||ES||41.54|1.87|22|1uxnk
esparza||CR||9.99|-84.66|16|25o4l
espelkamp||DE||52.38|8.62|26|1qrxm
esperanca|Esperança|BR||-7.03|-35.86|19|20w1c
esperantina||BR||-3.90|-42.23|21|20w10
esperanza||AR||-31.45|-60.93|36|2anbq
esperanza||DO||19.58|-70.98|42|2354v
esperanza||MX||27.58|-109.93|39|2dzf8
espinal||CO||4.15|-74.88|56|26xhp
espinho||PT||41.01|-8.64|33|1mq3g
espinosa||BR||-14.93|-42.82|18|228sj
espirito santo do pinhal|Espírito Santo do Pinhal|BR||-22.12|-46.68|37|220z3
espiye||TR||40.95|38.70|15|htjc
esplanada||BR||-11.80|-37.95|19|228s0
esplugues de llobregat|Esplugues de Llobregat|ES||41.38|2.09|47|1uxl6
espoo||FI||60.21|24.65|257|e5dq
esposende||PT||41.54|-8.78|35|1mq2w
esquel||AR||-42.91|-71.32|28|2anae
esquina||AR||-30.01|-59.53|26|21lrj
esquipulas||GT||14.57|-89.35|21|252iv
essaouira||MA||31.51|-9.77|71|1in0v
essen||BE||51.47|4.47|17|1nzfb
essen||DE||51.46|7.01|593|1qrvu
essex||US|MD|39.31|-76.47|39|2lbwc
esslingen||DE||48.74|9.30|92|1qru7
estancia|Estância|BR||-11.27|-37.44|56|228rg
estancia velha|Estância Velha|BR||-29.65|-51.17|40|228qh
este||IT||45.22|11.66|17|1w3nd
esteio||BR||-29.86|-51.18|85|228qb
esteli|Estelí|NI||13.09|-86.35|96|25kl6
estelle||US|LA|29.85|-90.11|16|2kobl
estepona||ES||36.43|-5.15|66|1hyrc
estero||US|FL|26.44|-81.81|31|2h1oo
estoril||PT||38.71|-9.40|24|1cmc4
estreito||BR||-5.78|-43.25|18|20vxl
estrela||BR||-28.06|-50.94|24|228nm
esuk oron||NG||4.80|8.25|112|1e7xx
esztergom||HU||47.79|18.74|29|1tfu3
et taiyiba|Eṭ Ṭaiyiba|IL||32.27|35.01|33|6bq2
etampes|Étampes|FR||48.44|2.16|23|1sptv
etawa|Etāwa|IN||24.18|78.20|55|rc8u
etawah|Etāwah|IN||26.78|79.02|257|r9gz
etobicoke||CA|ON|43.65|-79.57|348|3jj97
ettlingen||DE||48.94|8.41|39|1qrqf
euclid||US|OH|41.59|-81.53|48|32gek
euclides da cunha|Euclides da Cunha|BR||-10.51|-39.02|30|228lu
eugene||US|OR|44.05|-123.09|163|3eq3a
euless||US|TX|32.84|-97.08|54|2siha
eunapolis|Eunápolis|BR||-16.38|-39.58|114|228lm
eupen||BE||50.63|6.04|18|1nze5
eureka||US|CA|40.80|-124.16|27|3b8qt
eusebio|Eusébio|BR||-3.89|-38.45|37|20vvy
euskirchen||DE||50.66|6.79|55|1qrkc
eustis||US|FL|28.85|-81.69|20|2h1pq
eutin||DE||54.14|10.61|17|1qrjx
evans||US|CO|40.38|-104.69|21|3bj65
evans||US|GA|33.53|-82.13|29|2hvvn
evanston||US|IL|42.04|-87.69|76|2wu7q
evansville||US|IN|37.97|-87.56|120|2j8wb
even yehuda||IL||32.27|34.89|15|6bpu
everett||US|MA|42.41|-71.05|46|2xsnc
everett||US|WA|47.98|-122.20|108|3g6ml
evergem||BE||51.11|3.71|32|1nzdj
evergreen park||US|IL|41.72|-87.70|20|2wu93
evesham||GB|ENG|52.09|-1.95|24|1ksmh
evora|Évora|PT||38.57|-7.90|56|1cmba
evreux|Évreux|FR||49.02|1.15|58|1spoh
evry|Évry|FR||48.63|2.44|52|1spo8
ewa gentry|‘Ewa Gentry|US|HI|21.34|-158.03|23|3hhsu
ewing||US|NJ|40.27|-74.80|37|319g7
exeter||GB|ENG|50.72|-3.53|118|1ksls
exmouth||GB|ENG|50.62|-3.40|34|1kslk
extremoz||BR||-5.71|-35.31|18|20vw7
eyl||SO||7.98|49.82|19|1ab7
eysines||FR||44.88|-0.65|21|1spmh
ezhou||CN||30.40|114.83|194|12tur
ezhva||RU||61.81|50.73|56|c2pf
ezine||TR||39.79|26.34|16|6r3p
ezza ohu|Ezza-Ohu|NG||6.44|8.08|67|1e7s3
faaa||PF||-17.55|-149.60|30|2eh35
fabriano||IT||43.34|12.90|23|1w3mr
facatativa|Facatativá|CO||4.81|-74.35|95|26xg4
faches thumesnil|Faches-Thumesnil|FR||50.58|3.07|16|1spld
fada||TD||17.19|21.58|24|58dc
fada ngourma|Fada N'gourma|BF||12.06|0.36|34|1elo6
faenza||IT||44.29|11.88|42|1w3mc
fafe||PT||41.45|-8.17|17|1mq18
fagaras|Făgăraș|RO||45.85|24.97|31|ejj7
failsworth||GB|ENG|53.50|-2.17|21|3zez7
fair lawn||US|NJ|40.94|-74.13|34|319gt
fair oaks||US|CA|38.64|-121.27|31|36lzr
fairbanks||US|AK|64.84|-147.72|32|3hn2h
fairborn||US|OH|39.82|-84.02|33|2oowv
fairfax||US|VA|38.85|-77.31|24|2tzbb
fairfield||US|CA|38.25|-122.04|113|36m13
fairfield||US|CT|41.14|-73.26|59|2vm25
fairfield||US|OH|39.35|-84.56|43|2ooxf
fairfield heights||US|IN|39.83|-86.38|21|4ywu6
fairhaven||US|MA|41.64|-70.90|16|2xspj
fairhope||US|AL|30.52|-87.90|19|2f1o2
fairland||US|MD|39.08|-76.96|24|2lc0d
fairmont||US|WV|39.49|-80.14|19|2uzvg
fairview heights||US|IL|38.59|-89.99|17|2iu5w
fairview park||US|OH|41.44|-81.86|16|32gls
fairwood||US|WA|47.45|-122.16|19|3g6r5
faisalabad||PK||31.42|73.09|2507|pa14
faizpur||IN||21.17|75.86|25|r9gn
fajardo||PR||18.33|-65.65|34|2puc2
falakata|Fālākāta|IN||26.52|89.20|20|r9gd
falavarjan|Falāvarjān|IR||32.56|51.51|50|8z6r
falconara marittima||IT||43.63|13.40|26|1w3ky
falkenberg||SE||56.91|12.49|24|1m7cl
falkensee||DE||52.56|13.09|37|1qr7e
falkirk||GB|SCT|56.00|-3.79|35|1ksjf
falkoping|Falköping|SE||58.17|13.55|17|1m7cg
fall river||US|MA|41.70|-71.16|89|2xsrj
fallbrook||US|CA|33.38|-117.25|31|36m7u
fallingbrook||CA|PE|45.48|-75.48|25|76pue
falluja|Al Fallūjah|IQ||33.35|43.79|190|24qm
fallujah|Al Fallūjah|IQ||33.35|43.79|190|24qm
falmouth||GB|ENG|50.15|-5.07|32|1ksj7
falticeni|Fălticeni|RO||47.45|26.30|30|eji3
falun||SE||60.60|15.63|37|1m79f
famagusta||CY||35.12|33.94|43|354p
famailla|Famaillá|AR||-27.05|-65.40|31|2an1u
fandriana||MG||-20.23|47.38|31|mtxi
fangshan||CN||39.69|116.00|97|12tsm
fano||IT||43.84|13.02|39|1w3k3
fanzeres|Fânzeres|PT||41.17|-8.53|24|1mq0c
faqirwali||PK||29.47|73.03|25|pa0h
faqus|Fāqūs|EG||30.73|31.80|63|7ngd
far rockaway||US|NY|40.61|-73.76|39|31o8l
farafangana||MG||-22.82|47.83|25|mtvq
farafenni||GM||13.57|-15.60|30|1fqa3
farah||AF||32.37|62.12|44|ohdk
farakka||IN||24.82|87.90|22|r9g2
faraskur|Fāraskūr|EG||31.33|31.72|58|7nf5
faratsiho||MG||-19.40|46.95|38|mtv8
fareham||GB|ENG|50.85|-1.18|57|1ksik
fargo||US|ND|46.88|-96.79|119|30fob
faribault||US|MN|44.29|-93.27|24|2zqb7
faridabad||IN||28.41|77.31|1220|r9fz
faridkot|Farīdkot|IN||30.67|74.76|77|r9fx
faridpur|Farīdpur|BD||23.61|89.84|112|psi8
faridpur|Farīdpur|IN||28.21|79.54|72|r9fv
farkhor||TJ||37.49|69.40|22|q5zu
farmers branch||US|TX|32.93|-96.90|33|2siza
farmington||US|CT|41.72|-72.83|25|2vm5c
farmington||US|MN|44.64|-93.14|23|2zqc1
farmington||US|MO|37.78|-90.42|18|2m0hd
farmington||US|NM|36.73|-108.22|43|396m8
farmington||US|UT|40.98|-111.89|23|3frra
farmington hills||US|MI|42.49|-83.38|81|2z097
farmingville||US|NY|40.83|-73.03|15|31o95
farnborough||GB|ENG|51.29|-0.76|60|1ksi0
farnham||GB|ENG|51.21|-0.80|37|1ksho
farnworth||GB|ENG|53.55|-2.40|26|1kshe
faro||PT||37.02|-7.93|41|1cm9f
farragut||US|TN|35.88|-84.15|22|2r28m
farrokh shahr||IR||32.27|50.98|32|2l46
farroupilha||BR||-29.23|-51.35|58|228j9
farrukhabad|Farrukhābād|IN||27.39|79.58|241|r9fq
farrukhnagar||IN||17.08|78.20|40|r9fo
farsan|Fārsān|IR||32.26|50.56|25|2vze
farshut|Farshūţ|EG||26.05|32.16|54|7net
faruka||PK||31.89|72.41|22|p9zm
farum||DK||55.81|12.36|18|1k7du
fasa|Fasā|IR||28.94|53.65|98|2vy9
fasano||IT||40.84|17.36|23|1w3ir
fastiv||UA||50.08|29.92|51|f79c
fatehabad|Fatehābād|IN||27.03|78.30|22|r9fk
fatehabad|Fatehābād|IN||29.52|75.46|66|r9fi
fatehganj west||IN||28.47|79.31|24|r9fd
fatehgarh churian|Fatehgarh Chūriān|IN||31.86|74.96|18|r9f7
fatehpur||IN||25.93|80.81|166|r9ew
fatehpur||IN||27.17|81.21|34|r9ev
fatehpur||IN||27.99|74.96|83|r9eu
fatehpur sikri|Fatehpur Sīkri|IN||27.09|77.66|30|r9ek
fatsa||TR||41.03|37.50|82|g0ib
fatwa||IN||25.51|85.31|42|r9ec
favara||IT||37.32|13.66|32|1i44y
faversham||GB|ENG|51.31|0.89|20|1ksgm
favoriten||AT||48.16|16.38|202|4stiy
fayetteville||US|AR|36.06|-94.16|83|2g3o6
fayetteville||US|GA|33.45|-84.45|17|2hwh6
fayetteville||US|NC|35.05|-78.88|202|2nq0h
fayroz koh|Fayrōz Kōh|AF||34.52|65.25|15|ok6o
fayzabad||AF||37.12|70.58|44|ohay
fazilka|Fāzilka|IN||30.40|74.03|71|r9eb
fazilpur||PK||32.18|75.07|28|p9x3
fecamp|Fécamp|FR||49.76|0.37|22|1spbe
federal||AR||-30.95|-58.78|16|21lno
federal way||US|WA|47.32|-122.31|95|3g6v9
fedorovskiy||RU||61.61|73.71|23|72rzf
feicheng||CN||35.26|117.97|81|12tps
feicheng||CN||36.25|116.77|78|12cjc
feira||PT||40.93|-8.54|16|1mpzf
feira de santana|Feira de Santana|BR||-12.27|-38.97|482|228fq
felanitx||ES||39.47|3.15|18|1hypi
feldkirch||AT||47.23|9.60|33|1nkt6
felege neway||ET||6.30|36.88|33|78ot
felgueiras||PT||41.37|-8.19|58|1mpyl
felipe carrillo puerto||MX||19.58|-88.05|26|23lxz
felixstowe||GB|ENG|51.96|1.35|29|1ksff
fellbach||DE||48.81|9.28|44|1qqp0
felling||GB|ENG|54.95|-1.57|34|1ksfe
feltham||GB|ENG|51.45|-0.41|24|1ksf7
fendou||CN||45.21|130.90|165|17np4
fendou||CN||46.64|124.86|226|17me1
fengcheng||CN||40.45|124.07|121|17o2r
fenghua||CN||29.66|121.41|77|12vfe
fenghuang||CN||27.94|109.60|370|4cjtg
fengkou||CN||30.08|113.33|67|12tm1
fengrun||CN||39.83|118.12|65|12tks
fengxian||CN||34.70|116.59|57|12tj4
fengxiang||CN||47.58|130.82|42|17o29
feni||BD||23.01|91.40|84|peiw
fenoarivo atsinanana||MG||-17.38|49.41|21|mtqs
fenoarivo be||MG||-18.43|46.57|20|mtqq
fenyi||CN||27.81|114.67|58|12tgq
feodosiya||UA||45.03|35.38|69|f76x
feraoun||DZ||36.56|4.85|22|1hid9
fereydun kenar|Fereydūn Kenār|IR||36.68|52.52|34|2vuy
fergana||UZ||40.38|71.78|164|wg83
ferguson||US|MO|38.74|-90.31|21|2m0k3
ferizaj||XK||42.37|21.16|60|gtiv
ferizli||TR||40.94|30.49|24|g0hr
ferkessedougou|Ferkessédougou|CI||9.59|-5.19|62|1d28p
fermo||IT||43.16|13.72|18|1w3gr
fern creek||US|KY|38.16|-85.59|18|2jzfo
fernando de la mora|Fernando de la Mora|PY||-25.34|-57.52|120|21ov7
fernandopolis|Fernandópolis|BR||-20.28|-50.25|62|228eg
ferndale||US|MD|39.18|-76.64|17|2lc79
ferndale||US|MI|42.46|-83.13|20|2z0cb
ferndown||GB|ENG|50.81|-1.90|18|3zfiv
fernley||US|NV|39.61|-119.25|19|39ywz
ferokh||IN||11.18|75.84|30|r9e8
ferozepore||IN||30.93|74.61|102|r9e3
ferrara||IT||44.84|11.62|93|1w3gi
ferraz de vasconcelos|Ferraz de Vasconcelos|BR||-23.54|-46.37|168|228e6
ferrenafe|Ferreñafe|PE||-6.64|-79.79|34|278nd
ferrol||ES||43.48|-8.23|74|1uy3p
ferry pass||US|FL|30.51|-87.21|29|2h215
fes|Fès|MA||34.03|-5.00|965|1imqd
fes al bali|Fès al Bali|MA||34.07|-4.95|156|1imq8
fetesti|Feteşti|RO||44.38|27.83|33|ejdu
fethiye||TR||36.64|29.13|60|6r13
fez|Fès|MA||34.03|-5.00|965|1imqd
fianarantsoa||MG||-21.45|47.09|167|mtoa
fiche|Fichē|ET||9.80|38.73|26|78mj
fidenza||IT||44.87|10.06|22|1w3et
fiditi||NG||7.71|3.92|71|1e7l0
fier||AL||40.72|19.56|56|1wa2w
figueira da foz|Figueira da Foz|PT||40.15|-8.86|47|1mpvq
figueres||ES||42.27|2.96|43|1uxat
filderstadt||DE||48.66|9.22|44|1zirf
filiasi|Filiaşi|RO||44.55|23.52|19|ejcl
fillmore||US|CA|34.40|-118.92|16|359qs
findlay||US|OH|41.04|-83.65|41|32gsk
finglas||IE||53.39|-6.30|20|1rj9r
finnentrop||DE||51.17|7.97|18|1qq9o
finote selam||ET||10.70|37.27|23|78kw
finsterwalde||DE||51.63|13.71|19|1qq8e
fiorano||IT||44.54|10.81|16|1w3d6
firenze|Florence|IT||43.78|11.25|349|1w3cv
firmat||AR||-33.46|-61.48|18|2amyq
firminy||FR||45.39|4.29|18|1sp1z
firozabad|Fīrozābād|IN||27.15|78.40|306|r9e5
firozpur jhirka|Fīrozpur Jhirka|IN||27.79|76.94|20|r9e1
firuzabad|Fīrūzābād|IR||28.84|52.57|67|2vsm
fishers||US|IN|39.96|-86.01|77|2j93q
fitchburg||US|MA|42.58|-71.80|41|2xt9o
fitchburg||US|WI|42.96|-89.47|28|34ler
fiumicino isola sacra|Fiumicino-Isola Sacra|IT||41.77|12.24|35|1w3bv
five corners||US|WA|45.68|-122.58|18|3g73z
fizuli||AZ||39.60|47.15|27|36a2
flagami||US|FL|25.76|-80.32|51|2h2fd
flagstaff||US|AZ|35.20|-111.65|70|35hi2
flandes||CO||4.29|-74.82|21|26xei
flatbush||US|NY|40.65|-73.96|93|31ole
flatlands||US|NY|40.62|-73.93|64|31olo
fleet||GB|ENG|51.28|-0.83|39|1ks8a
fleetwood||GB|ENG|53.93|-3.01|25|1ks80
flemalle haute|Flémalle-Haute|BE||50.60|5.44|25|1nz6r
fleming island||US|FL|30.09|-81.72|27|2h2h6
flensburg||DE||54.78|9.44|86|1qpxb
fleron|Fléron|BE||50.62|5.68|16|1nz6l
flers||FR||48.74|-0.57|17|1soyr
fleurus||BE||50.48|4.55|22|1nz6h
fleury les aubrais|Fleury-les-Aubrais|FR||47.93|1.92|21|1sox4
flint||GB|WLS|53.24|-3.13|26|1ks7p
flint||US|MI|43.01|-83.69|98|2z0ly
floirac||FR||44.83|-0.53|16|1sow6
floral park||US|NY|40.72|-73.70|16|31on2
florence||IT||43.78|11.25|349|1w3cv
florence||US|AL|34.80|-87.68|40|2f2pd
florence||US|AZ|33.03|-111.39|31|35hkm
florence||US|KY|39.00|-84.63|32|2jzop
florence||US|SC|34.20|-79.76|38|2q4z5
florence graham|Florence-Graham|US|CA|33.97|-118.24|63|4bmtw
florencia||CO||1.61|-75.61|130|26xdm
florencia||CU||22.15|-78.97|20|249zc
flores||GT||16.92|-89.90|20|252h9
flores da cunha|Flores da Cunha|BR||-29.03|-51.18|21|2289z
floresta||BR||-8.60|-38.57|18|20v32
floresti|Floreşti|MD||47.89|28.29|17|d93t
floriano||BR||-6.77|-43.02|49|20v2q
florianopolis|Florianópolis|BR||-27.60|-48.55|413|22891
florida||CO||3.32|-76.23|47|26xcp
florida||CU||21.53|-78.23|63|249yr
florida||UY||-34.10|-56.21|32|21sbd
florida ridge||US|FL|27.58|-80.39|18|2h2ku
floridablanca||CO||7.06|-73.09|252|26xch
floridia||IT||37.08|15.15|22|1i43i
floridsdorf||AT||48.25|16.40|163|1nknh
florin||US|CA|38.50|-121.41|48|36nsd
florina|Flórina|GR||40.78|21.41|18|fs2t
florissant||US|MO|38.79|-90.32|52|2m0vm
florsheim|Flörsheim|DE||50.01|8.43|20|1qpt4
flower mound||US|TX|33.01|-97.10|71|2sk1t
flowing wells||US|AZ|32.29|-111.01|16|35hll
flying fish cove||CX||-10.42|105.68|1|18jhr|*
fnidek||MA||35.85|-5.36|54|1imoi
foca|Foça|TR||38.67|26.76|15|6qzb
fochville||ZA||-26.49|27.49|62|lirx
focsani|Focșani|RO||45.70|27.18|77|ej5r
foggia||IT||41.46|15.55|137|1w3at
fokino||RU||42.97|132.41|26|1770u
foley||US|AL|30.41|-87.68|17|2f2r8
foligno||IT||42.95|12.70|48|1w39y
folkestone||GB|ENG|51.08|1.17|66|1ks6i
follonica||IT||42.93|10.76|21|1w39t
folsom||US|CA|38.68|-121.18|76|36nux
fomento||CU||22.10|-79.72|20|249y0
fond du lac|Fond du Lac|US|WI|43.77|-88.44|43|34lig
fond parisien||HT||18.51|-71.98|18|27ufw
fondi||IT||41.36|13.43|27|1w39n
fonseca||CO||10.89|-72.85|24|26xc6
fontaine||FR||45.19|5.69|25|1sorz
fontainebleau||FR||48.41|2.70|20|1sore
fontana||AR||-27.42|-59.02|27|21lm5
fontana||US|CA|34.09|-117.44|207|36nwb
fonte boa||BR||-2.51|-66.09|16|26jbj
fontem||CM||5.47|9.88|43|1btvw
fontenay aux roses|Fontenay-aux-Roses|FR||48.79|2.29|25|1son8
fontenay le comte|Fontenay-le-Comte|FR||46.47|-0.81|16|1son5
fontenay sous bois|Fontenay-sous-Bois|FR||48.85|2.48|52|1somu
foothill farms||US|CA|38.68|-121.35|33|36nxn
forbach||FR||49.19|6.89|21|1sojx
forbesganj||IN||26.30|87.27|45|r9du
forchheim||DE||49.72|11.06|30|1qpna
fordham||US|NY|40.86|-73.90|95|31oq5
fordon||PL||53.15|18.17|70|1ufpi
fords||US|NJ|40.53|-74.32|15|319q5
forest grove||US|OR|45.52|-123.11|24|3er4m
forest hills||US|MI|42.96|-85.49|26|2z0px
forest hills||US|NY|40.72|-73.85|68|31oqv
forest lake||US|MN|45.28|-92.99|20|2zqy5
forest park||US|GA|33.62|-84.37|19|2hxf9
forest park||US|OH|39.29|-84.50|19|2opj0
forio||IT||40.74|13.86|16|1w370
forli|Forlì|IT||44.22|12.04|94|1w36y
formby||GB|ENG|53.56|-3.07|23|1ks4u
formia||IT||41.26|13.61|29|1w36q
formiga||BR||-20.46|-45.43|56|2287a
formigine||IT||44.57|10.85|26|1w36l
formosa||AR||-26.18|-58.17|221|21lm3
formosa||BR||-15.54|-47.33|81|2286c
fornacelle||IT||43.92|11.04|17|1w36a
forney||US|TX|32.75|-96.47|18|2sk8p
forquilhinha||BR||-28.75|-49.47|23|2284a
forssa||FI||60.81|23.62|18|e57j
forst||DE||51.74|14.64|23|1qpl4
fort abbas||PK||29.19|72.86|41|p9w7
fort beaufort||ZA||-32.77|26.63|58|linl
fort bragg||US|NC|35.14|-79.01|29|44rrs
fort collins||US|CO|40.59|-105.08|161|3bjcr
fort de france|Fort-de-France|MQ||14.60|-61.07|90|24j5f|*
fort dodge||US|IA|42.50|-94.17|25|2w426
fort erie||CA|ON|42.90|-78.93|16|3jnjb
fort gloster||IN||22.50|88.18|18|r9dr
fort hamilton||US|NY|40.62|-74.03|29|31otb
fort hood||US|TX|31.13|-97.78|30|4bmuj
fort hunt||US|VA|38.73|-77.06|16|2eqgg
fort lauderdale||US|FL|26.12|-80.14|179|2h2ri
fort lee||US|NJ|40.85|-73.97|37|319qv
fort leonard wood||US|MO|37.71|-92.16|15|4bla9
fort mcmurray|Fort McMurray|CA|AB|56.73|-111.38|76|3jnlj
fort myers||US|FL|26.62|-81.84|74|2h2sb
fort pierce||US|FL|27.45|-80.33|44|2h2sy
fort portal||UG||0.66|30.27|43|505g
fort smith||US|AR|35.39|-94.40|88|2g4du
fort st john|Fort St. John|CA|BC|56.25|-120.85|17|3jnnc
fort thomas||US|KY|39.08|-84.45|16|2jzs7
fort walton beach||US|FL|30.42|-86.62|22|2h2tm
fort washington||US|MD|38.71|-77.02|24|2lcm3
fort wayne||US|IN|41.13|-85.13|260|2xgmf
fort worth||US|TX|32.73|-97.32|833|2skbe
fortaleza||BR||-3.72|-38.54|2400|20v07
fortin de las flores|Fortín de las Flores|MX||18.91|-97.00|21|23lws
fortuna foothills||US|AZ|32.66|-114.41|26|35hrb
fos sur mer|Fos-sur-Mer|FR||43.44|4.94|17|1sofn
foshan||CN||23.03|113.13|3600|12tgf
foso||GH||5.70|-1.29|20|1dbdf
fossano||IT||44.55|7.72|19|1w33z
foster city||US|CA|37.56|-122.27|33|36o7j
fot|Fót|HU||47.62|19.19|17|1tfcu
fougeres|Fougères|FR||48.35|-1.20|24|1soeh
foumban||CM||5.73|10.90|93|1btua
foumbot||CM||5.51|10.63|84|1btu8
fountain||US|CO|38.68|-104.70|28|387sf
fountain hills||US|AZ|33.61|-111.72|24|35hs9
fountain valley||US|CA|33.71|-117.95|57|36o8v
fountainebleau||US|FL|25.77|-80.35|60|2h2uz
four corners||US|FL|28.33|-81.65|26|4blok
four corners||US|OR|44.93|-122.98|16|3er9y
foz do iguacu|Foz do Iguaçu|BR||-25.55|-54.59|294|2283a
fraccionamiento ciudad olmeca||MX||18.15|-94.55|16|59uyv
fraccionamiento real palmas||MX||25.90|-100.16|35|59uy5
fraijanes||GT||14.47|-90.44|28|252gy
frameries||BE||50.41|3.90|21|1nyyv
framingham||US|MA|42.28|-71.42|68|2xtla
framingham center||US|MA|42.30|-71.44|65|2xtlc
franca||BR||-20.54|-47.40|305|2282r
francavilla al mare|Francavilla al Mare|IT||42.42|14.28|21|1w331
francavilla fontana||IT||40.53|17.59|33|1w32z
franceville||GA||-1.63|13.58|43|1fga3
francisco beltrao|Francisco Beltrão|BR||-26.08|-53.05|58|2282c
francisco i madero|Francisco I. Madero|MX||25.77|-103.27|27|2dv76
francisco morato||BR||-23.28|-46.75|172|2281w
francistown||BW||-21.17|27.51|90|k0ia
franco da rocha|Franco da Rocha|BR||-23.32|-46.73|109|2281g
franconia||US|VA|38.78|-77.15|18|2u0tc
franconville||FR||48.98|2.23|34|1so71
frankenberg||DE||50.91|13.04|17|1qpfi
frankenberg||DE||51.06|8.80|19|1qpfh
frankenthal||DE||49.53|8.35|47|1qpda
frankfort||US|IL|41.50|-87.85|19|2wvhp
frankfort||US|IN|40.28|-86.51|16|2xgnt
frankfort||US|KY|38.20|-84.87|28|2jzvg
frankfurt|Frankfurt am Main|DE||50.12|8.68|650|1qpct
frankfurt am main|Frankfurt am Main|DE||50.12|8.68|650|1qpct
frankfurt oder|Frankfurt (Oder)|DE||52.35|14.55|52|1qpcv
franklin||US|IN|39.48|-86.05|25|2vhlq
franklin||US|MA|42.08|-71.40|31|2xtmk
franklin||US|TN|35.93|-86.87|73|2r3k8
franklin||US|WI|42.89|-88.04|36|34lse
franklin park||US|IL|41.94|-87.87|18|2wvim
franklin square||US|NY|40.71|-73.68|29|31ozn
frankston east||AU|VIC|-38.13|145.13|34|1afen
frascati||IT||41.81|12.68|20|1w32l
frattamaggiore||IT||40.94|14.28|30|1w31t
frattaminore||IT||40.96|14.27|15|1w31s
frauenfeld||CH|TG|47.56|8.90|22|1l113
fray bentos||UY||-33.12|-58.31|23|21saw
frechen||DE||50.91|6.81|49|1qp57
fredericia||DK||55.57|9.75|37|1k73z
frederick||US|MD|39.41|-77.41|69|2lcsh
fredericksburg||US|VA|38.30|-77.46|28|2u0vv
frederickson||US|WA|47.10|-122.36|19|3g7gj
frederico westphalen||BR||-27.36|-53.39|21|22818
fredericton||CA|NB|45.95|-66.67|52|3jp1s
frederiksberg||DK||55.68|12.53|95|1k73q
frederikshavn||DK||57.44|10.54|24|1k73b
fredrikstad||NO||59.22|10.93|73|1vnld
freeport||BS||26.53|-78.70|27|24kgn
freeport||US|IL|42.30|-89.62|24|2wvlf
freeport||US|NY|40.66|-73.58|43|31p19
freetown||SL||8.49|-13.24|803|1fn16|*
freguesia do ribeirao da ilha|Freguesia do Ribeirao da Ilha|BR||-27.72|-48.56|21|4orzw
freha||DZ||36.75|4.32|31|1hi41
freiberg||DE||50.91|13.34|44|1qp3c
freiberg am neckar|Freiberg am Neckar|DE||48.93|9.20|15|1qp39
freiburg||DE||48.00|7.85|216|1qp2x
freilassing||DE||47.84|12.98|16|1qp08
freising||DE||48.40|11.75|43|1qoyy
freital||DE||51.00|13.65|39|1qoyh
frejus|Fréjus|FR||43.43|6.74|53|1so4l
fremont||US|CA|37.55|-121.99|232|36oni
fremont||US|NE|41.43|-96.50|26|30n1x
fremont||US|OH|41.35|-83.12|16|32hs7
french rocks||IN||12.50|76.67|19|r0nd
frenda||DZ||35.07|1.05|63|1hi3s
fresh meadows||US|NY|40.73|-73.79|28|31p2t
fresnes||FR||48.76|2.32|25|1so2i
fresnillo||MX||23.18|-102.87|121|2dv6b
fresno||CO||5.15|-75.04|18|26xay
fresno||US|CA|36.75|-119.77|520|36ot5
fresno||US|TX|29.54|-95.45|19|2skog
freudenberg||DE||50.90|7.87|19|1qovn
freudenstadt||DE||48.47|8.41|24|1qov2
fria||GN||10.37|-13.58|44|1fvys
fribourg||CH|FR|46.80|7.15|33|1l10u
fridley||US|MN|45.09|-93.26|28|2zr8a
friedberg||DE||48.36|10.98|29|1qosj
friedberg||DE||50.34|8.76|27|1qosi
friedrichsdorf||DE||50.25|8.64|24|1qonl
friedrichshafen||DE||47.66|9.48|58|1qomh
friedrichshain||DE||52.52|13.45|118|1qom5
friendswood||US|TX|29.53|-95.20|39|2skrt
friesoythe||DE||53.02|7.86|20|1qog8
frinton on sea|Frinton-on-Sea|GB|ENG|51.83|1.24|17|1ks0p
frisco||US|TX|33.15|-96.82|154|2sksv
frolovo||RU||49.77|43.66|41|c1xx
frome||GB|ENG|51.23|-2.32|26|1ks00
frondenberg|Fröndenberg|DE||51.48|7.77|23|1qoby
front royal||US|VA|38.92|-78.19|15|2u10o
frontera||MX||18.54|-92.65|23|23lvd
frontera||MX||26.93|-101.45|69|2db4k
frontignan||FR||43.45|3.75|22|1snwc
frosinone||IT||41.64|13.34|45|1w30j
fruit cove||US|FL|30.11|-81.64|29|2h31n
frutal||BR||-20.02|-48.94|41|22804
fryazevo||RU||55.73|38.46|53|c1w1
fryazino||RU||55.96|38.05|52|c1vz
frydek mistek|Frýdek-Místek|CZ||49.68|18.35|59|1txjz
fuan|Fu’an|CN||27.06|119.65|71|12rqg
fuchucho|Fuchūchō|JP||34.57|133.24|51|13ye3
fuding||CN||27.33|120.21|63|12f61
fuencarral el pardo|Fuencarral-El Pardo|ES||40.50|-3.73|220|4xl5q
fuengirola||ES||36.54|-4.62|71|1hyl7
fuenlabrada||ES||40.28|-3.79|198|1uwx4
fuentes del valle|Fuentes del Valle|MX||19.63|-99.14|74|59uxy
fuji||JP||35.17|138.68|240|13ydi
fujieda||JP||34.87|138.27|133|13ydg
fujikawaguchiko||JP||35.49|138.69|23|4c2or
fujin||CN||47.26|132.03|89|17o1r
fujinomiya||JP||35.22|138.62|122|13ycp
fujioka||JP||36.25|139.07|63|13ycj
fujioka||JP||36.25|139.65|18|13yci
fujisawa||JP||35.35|139.48|395|13ycc
fujishiro||JP||35.92|140.12|33|19acs
fujiyoshida||JP||35.44|138.80|49|6bu1s
fukagawa||JP||43.71|142.04|26|19nrw
fukayacho|Fukayachō|JP||36.20|139.28|107|13yan
fukiage fujimi|Fukiage-fujimi|JP||36.10|139.45|28|13yah
fukuchiyama||JP||35.30|135.12|69|13ya1
fukuecho|Fukuechō|JP||32.70|128.85|27|13y9p
fukui shi|Fukui-shi|JP||36.06|136.22|249|13y9d
fukumitsu||JP||36.56|136.87|20|13y91
fukuoka||JP||33.60|130.42|1392|13y8v
fukura||JP||34.26|134.72|19|13y8h
fukuroi||JP||34.75|137.92|63|13y89
fukushima||JP||37.75|140.47|294|19acb
fukuyama||JP||34.48|133.37|383|13y7h
fulda||DE||50.55|9.68|64|1qo1a
fuli||CN||46.72|131.14|59|17o1m
fuling||CN||29.71|107.40|167|12tcz
fullerton||US|CA|33.87|-117.93|141|36p1r
fuman|Fūman|IR||37.22|49.31|28|2vqh
funafuti||TV||-8.52|179.19|4|198e2|*
funaishikawa||JP||36.47|140.57|35|19ac1
funchal||PT||32.67|-16.93|101|1clv7
fundacion|Fundación|CO||10.52|-74.19|59|26x9w
fundong||CM||6.25|10.27|44|1bttm
funehikimachi funehiki|Funehikimachi-funehiki|JP||37.45|140.58|24|19abr
funtua||NG||11.52|7.31|137|1e7h6
funza||CO||4.72|-74.21|54|26x9l
fuorigrotta||IT||40.83|14.20|72|1w2zh
fuqing||CN||25.73|119.37|67|12io0
fuquay varina|Fuquay-Varina|US|NC|35.58|-78.80|24|2nr4t
furmanov||RU||57.25|41.11|38|c1vp
furstenfeldbruck|Fürstenfeldbruck|DE||48.18|11.25|34|1qnvt
furstenwalde|Fürstenwalde|DE||52.36|14.06|34|1qnus
furth|Fürth|DE||49.48|10.99|112|1qntk
furukawa||JP||38.57|140.96|76|19abn
fusagasuga|Fusagasugá|CO||4.34|-74.36|89|26x9e
fushun||CN||41.89|123.94|1401|17o17
fussa||JP||35.74|139.32|62|14vkc
futtsu||JP||35.31|139.82|52|13y1t
fuwwah||EG||31.20|30.55|63|7nba
fuxin||CN||42.02|121.66|689|17o0y
fuyang||CN||30.05|119.95|70|12t9a
fuyang||CN||32.90|115.82|170|12t99
fuyu||CN||45.18|124.82|139|17o0n
fuyu||CN||47.80|124.46|75|17o0m
fuyuan||CN||48.36|134.29|30|17o0i
fuzhou||CN||26.06|119.31|1180|12t8l
fylde||GB|ENG|53.83|-2.92|77|1kryi
fyzabad|Fyzābād|IN||26.78|82.15|153|r9go
ga rankuwa|Ga-Rankuwa|ZA||-25.62|27.99|69|lhsz
gaalkacyo||SO||6.77|47.43|61|19zv
gabes|Gabès|TN||33.88|10.10|110|1gwlt
gaborone||BW||-24.65|25.91|208|k0i5|*
gabrovo||BG||42.87|25.33|66|fogt
gadag||IN||15.43|75.63|163|r9d6
gadag betageri|Gadag-Betageri|IN||15.42|75.62|173|57bu9
gadarwara|Gādarwāra|IN||22.92|78.78|41|r9d3
gaddi annaram||IN||17.37|78.52|54|4civu
gadhada||IN||21.97|71.58|29|r9cv
gadhinglaj||IN||16.22|74.35|26|r9cq
gadsden||US|AL|34.01|-86.01|36|2f3ib
gadwal|Gadwāl|IN||16.24|77.80|56|r9cb
gaesti|Găeşti|RO||44.72|25.32|15|eiy6
gaeta||IT||41.21|13.57|20|1w2ye
gafargaon||BD||24.43|90.56|34|peiq
gafsa||TN||34.42|8.78|81|1gwld
gagarin||RU||55.55|35.00|29|c1tp
gagarin shahri||UZ||40.66|68.17|25|wg7v
gaggenau||DE||48.80|8.33|29|1qnoi
gagnoa||CI||6.13|-5.95|123|1d22l
gagny||FR||48.88|2.53|38|1snsu
gahanna||US|OH|40.02|-82.88|35|32hxd
gaigeturi||KR||33.46|126.32|24|13l6y
gaillimh||IE||53.27|-9.05|71|1rj6c
gainesville||US|FL|29.65|-82.32|130|2h33o
gainesville||US|GA|34.30|-83.82|39|2hy3u
gainesville||US|TX|33.63|-97.13|16|2sky2
gainsborough||GB|ENG|53.38|-0.77|21|1krxt
gaithersburg||US|MD|39.14|-77.20|67|2lczn
gajendragarh||IN||15.74|75.97|30|r9bh
gajraula||IN||28.85|78.24|50|r9b8
gajuwaka||IN||17.70|83.22|259|4ciwh
galaat el andeless|Galaat el Andeless|TN||37.06|10.12|15|1gwkp
galanta||SK||48.19|17.73|16|1tla3
galaosiyo shahri||UZ||39.86|64.45|16|q3b0
galapa||CO||10.90|-74.89|20|26x8e
galapagar||ES||40.58|-4.00|32|1uwrq
galappo||TZ||-4.27|35.85|19|3ff3
galati|Galaţi|RO||45.44|28.05|294|eiwx
galatina||IT||40.17|18.17|20|1w2xj
galatsi|Galátsi|GR||38.02|23.75|59|5m9j
galdakao||ES||43.23|-2.84|29|1uwrb
galdar|Gáldar|ES||28.15|-15.65|24|1hygs
galesburg||US|IL|40.95|-90.37|31|2wvrk
galesong||ID||-5.32|119.37|83|z8zh
galich||RU||58.38|42.35|19|c1rl
gallarate||IT||45.66|8.79|50|1w2x3
gallatin||US|TN|36.39|-86.45|34|2r41g
galle||LK||6.05|80.21|93|qpna
galliate||IT||45.48|8.70|16|1w2wr
gallipoli||IT||40.06|17.99|19|1w2we
gallup||US|NM|35.53|-108.74|23|397qd
galt||US|CA|38.25|-121.30|25|36p6s
galveston||US|TX|29.30|-94.80|50|2sl1v
galvez|Gálvez|AR||-32.03|-61.22|18|2amq4
gamagori|Gamagōri|JP||34.83|137.23|81|13y19
gambat||PK||27.35|68.52|34|p9rp
gambela|Gambēla|ET||8.25|34.58|42|78cd
gambiran satu||ID||-8.39|114.15|23|z8y5
gamboma||CG||-1.88|15.86|21|1cfsb
gamboru||NG||12.37|14.21|85|1e78w
gameleira||BR||-8.58|-35.39|19|20usc
gampengrejo||ID||-7.77|112.02|49|z8x6
gamping lor||ID||-7.80|110.33|66|16z41
gampola||LK||7.16|80.57|25|qpf4
gan yavne||IL||31.79|34.71|22|6boo
gandajika||CD||-6.75|23.95|154|4n0h
gandarbal|Gāndarbal|IN||34.23|74.77|16|r99t
ganderkesee||DE||53.03|8.53|31|1qn6z
gandevi||IN||20.81|73.00|16|r99m
gandhidham|Gāndhīdhām|IN||23.08|70.13|166|r99h
gandhinagar||IN||23.22|72.68|196|r99f
gandia||ES||38.97|-0.18|80|1hyev
gandu||BR||-13.74|-39.49|22|227rd
ganei tikva||IL||32.06|34.87|16|6box
gangakher|Gangākher|IN||18.97|76.75|46|r98o
ganganagar|Gangānagar|IN||29.92|73.87|232|r98l
gangapur|Gangāpur|IN||19.70|75.01|24|r98g
gangapur|Gangāpur|IN||25.22|74.26|18|r98c
gangapur|Gangāpur|IN||26.47|76.72|120|r98b
gangarampur|Gangārāmpur|IN||25.40|88.53|65|r986
gangawati|Gangāwati|IN||15.43|76.53|106|r97y
ganghwa gun|Ganghwa-gun|KR||37.75|126.49|26|13i6z
gangneung||KR||37.75|128.87|181|13i69
gangoh||IN||29.78|77.26|60|r97g
gangolli||IN||13.65|74.67|15|r97e
gangtok||IN||27.33|88.61|31|r973
ganj dundwara|Ganj Dundwāra|IN||27.73|78.94|46|r9n3
ganja||AZ||40.68|46.36|313|ckkb
gannan||CN||47.91|123.50|59|17nzz
gannavaram||IN||16.54|80.80|19|r96l
gantang||CN||26.72|109.77|24|12t4g
gantang||CN||27.44|111.97|90|12t4c
ganye||NG||8.43|12.05|15|1e72b
gao||ML||16.27|-0.04|87|1gnyj
gaogou||CN||34.02|119.19|56|12t15
gaomi||CN||36.38|119.75|151|12syi
gaoping||CN||30.78|106.10|204|12sxx
gaoyou||CN||32.79|119.44|91|12sud
gaozhou||CN||21.94|110.85|166|12stz
gap||FR||44.56|6.08|43|1snpa
gapan||PH||15.31|120.95|79|10pxm
gapyeong||KR||37.83|127.51|55|13i4q
garango||BF||11.80|-0.55|29|1elgn
garanhuns||BR||-8.88|-36.50|110|20uqa
garbagnate milanese||IT||45.57|9.08|26|1w2v6
garbsen||DE||52.41|9.59|63|1qn2y
garca|Garça|BR||-22.21|-49.66|41|227qs
garches||FR||48.84|2.18|19|1snoj
garching bei munchen|Garching bei München|DE||48.25|11.65|15|1qn2u
garcia|García|MX||25.81|-100.60|94|2db4u
gardanne||FR||43.45|5.47|21|1snob
garden city||US|KS|37.97|-100.87|27|38pq7
garden city||US|MI|42.33|-83.33|27|2z14r
garden city||US|NY|40.73|-73.63|23|31p8y
garden grove||US|CA|33.77|-117.94|175|36p97
gardena||US|CA|33.89|-118.31|60|36pa5
gardez||AF||33.60|69.23|104|oh29
gardner||US|KS|38.81|-94.93|21|2jk8v
gardner||US|MA|42.58|-72.00|20|2xtud
garfield||US|NJ|40.88|-74.11|32|319wn
garfield heights||US|OH|41.42|-81.61|28|32i0b
garges les gonesse|Garges-lès-Gonesse|FR||48.97|2.40|40|1snn1
gargzdai|Gargždai|LT||55.71|21.39|16|cuky
garh maharaja||PK||30.83|71.90|29|p9ll
garhakota|Garhākota|IN||23.78|79.14|28|r957
garhmuktesar||IN||28.79|78.10|37|r94n
garhshankar||IN||31.22|76.14|16|r94i
garhwa||IN||24.16|83.81|41|r939
gariadhar||IN||21.54|71.58|36|r94d
garibaldi||BR||-29.26|-51.53|30|227q5
garissa||KE||-0.45|39.65|68|48kx
garko||NG||10.18|11.16|21|1e6wu
garland||US|TX|32.91|-96.64|237|2sl57
garmisch partenkirchen|Garmisch-Partenkirchen|DE||47.49|11.10|26|1qn1e
garner||US|NC|35.71|-78.61|28|2nr9l
garoowe||SO||8.40|48.48|57|19h1
garoua||CM||9.30|13.40|437|1btp4
garoua boulai|Garoua Boulaï|CM||5.88|14.55|47|1btp3
garui||IN||22.63|88.40|16|r93b
garupa|Garupá|AR||-27.48|-55.83|29|21lkc
garwolin||PL||51.90|21.61|16|gjxv
gary||US|IN|41.59|-87.35|77|2xgrj
garzon|Garzón|CO||2.20|-75.63|29|26x4s
gashua||NG||12.87|11.04|126|1e6u0
gaspar||BR||-26.93|-48.96|34|227pj
gasteiz vitoria|Gasteiz / Vitoria|ES||42.85|-2.67|236|1ujg3
gastonia||US|NC|35.26|-81.19|75|2nrbo
gatak||ID||-7.59|110.70|49|1741t
gatchina||RU||59.58|30.13|90|c1jz
gates north gates|Gates-North Gates|US|NY|43.17|-77.70|15|4bksp
gateshead||GB|ENG|54.96|-1.60|78|1krt1
gatesville||US|TX|31.44|-97.74|16|2sl9a
gatineau||CA|QC|45.48|-75.70|242|3jqqu
gaur||NP||26.76|85.28|27|ria1
gauripur||IN||26.08|89.96|25|r925
gaurnadi||BD||22.97|90.22|41|peii
gautier||US|MS|30.39|-88.61|19|2mwc1
gauting||DE||48.07|11.38|19|1qmt2
gava|Gavà|ES||41.31|2.00|46|1uwkv
gavarr||AM||40.35|45.12|22|d7rr
gavle|Gävle|SE||60.67|17.14|75|1m4wu
gavrilov yam|Gavrilov-Yam|RU||57.30|39.85|17|c1gi
gawler||AU|SA|-34.60|138.75|20|18e1f
gay||RU||51.47|58.46|42|c1fn
gaya||IN||24.80|85.00|424|r91r
gaya||NE||11.88|3.45|33|1ge6h
gaya||NG||11.86|9.00|21|1e6rw
gaza city|Gaza|PS||31.50|34.47|410|60x9
gazalkent|G‘azalkent|UZ||41.56|69.77|25|wg7g
gaziantep||TR||37.06|37.38|1066|6qxa
gazipasa|Gazipaşa|TR||36.27|32.32|18|6qws
gazojak||TM||41.19|61.40|21|wgtk
gbadolite||CD||4.28|21.00|50|4mz8
gbarnga||LR||7.00|-9.47|46|1cszo
gbawe||GH||5.58|-0.31|45|1db8x
gbongan||NG||7.48|4.35|139|1e6ln
gdansk|Gdańsk|PL||54.35|18.65|462|1ufje
gdynia||PL||54.52|18.53|254|1ufj4
gebog||ID||-6.74|110.84|44|z8so
gebre guracha||ET||9.80|38.40|17|785c
gebze||TR||40.80|29.43|281|g0ee
gedangan||ID||-7.39|112.73|79|z8sd
gedera||IL||31.81|34.78|26|6bo8
gediz||TR||38.99|29.39|22|6qu4
geel||BE||51.17|4.99|35|1nys3
geelong||AU|VIC|-38.15|144.36|226|1af52
geertruidenberg||NL||51.70|4.86|21|1n2ad
geesthacht||DE||53.44|10.38|29|1qmpi
geidam||NG||12.89|11.93|41|1e6jy
geilenkirchen||DE||50.97|6.12|28|1qmi5
geiro||TZ||-6.15|36.87|38|3fdx
geislingen an der steige|Geislingen an der Steige|DE||48.62|9.83|28|1qmd1
geita||TZ||-2.87|32.23|40|3fdw
gejiu||CN||23.36|103.15|136|12ssg
gela||IT||37.07|14.24|74|1i419
geldermalsen||NL||51.88|5.29|26|1n29d
geldern||DE||51.52|6.32|34|1qm9k
geldrop||NL||51.42|5.56|28|1n28z
geleen||NL||50.97|5.83|33|1n28w
gelemso||ET||8.82|40.52|16|781e
gelendzhik||RU||44.56|38.08|51|c1dv
gelibolu||TR||40.41|26.67|25|g0dj
gelligaer||GB|WLS|51.66|-3.26|17|1krrs
gelnhausen||DE||50.20|9.19|22|1qm81
gelsenkirchen||DE||51.51|7.10|270|1qm7u
gembloux||BE||50.56|4.70|22|1nyq9
gembu||NG||6.73|11.26|20|1e6jf
gemena||CD||3.26|19.77|118|1dmts
gemerek||TR||39.18|36.07|17|6qsp
gemert||NL||51.56|5.69|16|1n28l
gemlik||TR||40.43|29.16|71|g0cu
genc|Genç|TR||38.75|40.55|22|6qs8
geneina||SD||13.45|22.45|163|84o7
general enrique mosconi||AR||-22.60|-63.81|20|2ammk
general jose de san martin|General José de San Martín|AR||-26.54|-59.34|32|21ljf
general mamerto natividad||PH||15.60|121.05|18|10ps3
general pacheco||AR||-34.45|-58.64|43|21liz
general pico||AR||-35.66|-63.76|57|2amlf
general pinedo||AR||-27.32|-61.28|16|2amle
general roca||AR||-39.03|-67.58|73|2aml5
general santos||PH||6.11|125.17|680|10pry
general tinio||PH||15.35|121.05|33|10pru
general trias||PH||14.39|120.88|96|10prq
general villegas||AR||-35.03|-63.01|16|2amkh
genet||ET||9.07|38.50|24|77z7
geneva|Genève|CH|GE|46.20|6.15|184|1l0yu
geneva||US|IL|41.89|-88.31|22|2wvx3
geneve|Genève|CH|GE|46.20|6.15|184|1l0yu
genhe||CN||50.78|121.52|74|17nyc
genk||BE||50.97|5.50|64|1nyp2
gennep||NL||51.70|5.97|17|1n280
gennevilliers||FR||48.93|2.30|42|1snep
genoa||IT||44.40|8.94|580|1w2sb
gent||BE||51.05|3.72|231|1nyoo
genteng||ID||-8.37|114.15|80|z8nm
gentilly||FR||48.81|2.34|16|1sndw
genzano di roma|Genzano di Roma|IT||41.71|12.69|21|1w2rv
geoktschai||AZ||40.65|47.74|35|ckhn
george town||KY||19.29|-81.37|29|24qut|*
george town||MY||5.41|100.34|300|116te
georgetown||GY||6.80|-58.16|235|20ez8|*
georgetown||US|KY|38.21|-84.56|32|2k09a
georgetown||US|TX|30.63|-97.68|64|2slem
georgievka|Georgīevka|KZ||49.33|81.57|22|wo45
georgiyevsk||RU||44.15|43.47|73|c1cr
georgsmarienhutte|Georgsmarienhütte|DE||52.20|8.04|33|1qm1m
gera||DE||50.88|12.08|105|1qm1c
geraardsbergen||BE||50.77|3.88|31|1nyo6
gerakas|Gérakas|GR||38.02|23.86|30|4vsl1
geraldton||AU|WA|-28.78|114.61|27|18dzq
gerash|Gerāsh|IR||27.67|54.14|25|2v2z
gerede||TR||40.80|32.20|29|g0cc
gereida||SD||11.28|25.14|120|52a7h
gereshk||AF||31.82|64.57|44|ogtg
geretsried||DE||47.86|11.48|23|1qlyr
gerlingen||DE||48.80|9.06|19|1qlwl
germantown||US|MD|39.17|-77.27|86|2ld5e
germantown||US|TN|35.09|-89.81|39|2r4d5
germantown||US|WI|43.23|-88.11|20|34m6i
germering||DE||48.13|11.38|37|1qlvz
germersheim||DE||49.22|8.36|21|1qlvu
gernika lumo|Gernika-Lumo|ES||43.32|-2.68|16|1uw65
gero||JP||35.80|137.23|35|13lyv
gerona||PH||15.61|120.60|41|10prg
gerrards cross||GB|ENG|51.59|-0.56|21|3xwd8
gersthofen||DE||48.42|10.87|20|1qlrv
gescher||DE||51.95|7.00|17|1qlqi
geseke||DE||51.64|8.51|21|1qlqa
getafe||ES||40.31|-3.73|167|1uwil
getxo||ES||43.36|-3.01|81|1uw6n
gevelsberg||DE||51.32|7.34|33|1qlo5
gevgelija||MK||41.14|22.50|21|gy54
gevrai||IN||19.26|75.75|30|r911
geyve||TR||40.51|30.29|20|g0b6
gharaunda||IN||29.54|76.97|34|r8zn
ghardaia|Ghardaïa|DZ||32.49|3.67|93|1hhyp
gharo||PK||24.74|67.59|20|p9ej
gharyan||LY||32.17|13.02|85|1bixe
ghat||LY||24.96|10.18|24|1bix3
ghatal|Ghātāl|IN||22.66|87.73|55|r8z6
ghatampur|Ghātampur|IN||26.15|80.17|40|r8z5
ghatanji|Ghātanji|IN||20.14|78.31|21|r8z3
ghatkesar||IN||17.45|78.68|19|uz9e
ghatsila|Ghātsīla|IN||22.59|86.48|40|r8yf
ghauspur||PK||28.14|69.08|30|p9ds
ghaziabad|Ghāziābād|IN||28.67|77.44|1199|r8y4
ghazieh||LB||33.52|35.37|50|6063
ghazipur|Ghazīpur|IN||25.58|83.59|103|r8y2
ghazni||AF||33.55|68.42|141|oglx
ghedi||IT||45.40|10.28|16|1w2r5
ghent|Gent|BE||51.05|3.72|231|1nyoo
gheorgheni||RO||46.72|25.60|20|eiqa
gherla||RO||47.03|23.92|24|eiph
ghormach||AF||35.73|63.78|30|oggx
ghosi|Ghosī|IN||26.11|83.54|39|r8wr
ghoti budrukh||IN||19.72|73.63|22|r8wi
ghotki||PK||28.00|69.32|64|p9aw
ghugus||IN||19.94|79.11|32|r8wc
giaginskaya||RU||44.86|40.07|15|c19n
giannitsa|Giannitsá|GR||40.79|22.41|28|fq6o
giarre||IT||37.72|15.18|24|1i40a
gibara||CU||21.11|-76.13|28|249m3
gibraltar||GI||36.14|-5.35|27|1fosh|*
giddalur|Giddalūr|IN||15.37|78.93|28|r8vh
giddarbaha|Giddarbāha|IN||30.20|74.67|39|r8vg
gien||FR||47.69|2.63|16|1sn8h
giengen an der brenz|Giengen an der Brenz|DE||48.62|10.24|20|1qlkc
gierloz|Gierłoż|PL||54.08|21.50|28|gjur
giessen|Gießen|DE||50.59|8.68|74|1qlhc
gif sur yvette|Gif-sur-Yvette|FR||48.68|2.13|24|1sn7y
gifhorn||DE||52.48|10.55|43|1qlge
gifu shi|Gifu-shi|JP||35.42|136.76|398|13xzt
gijang||KR||35.24|129.21|43|13i1i
gijduvon shahri|G’ijduvon Shahri|UZ||40.10|64.68|41|wg73
gijon|Gijón|ES||43.54|-5.66|278|1uwi8
gilbert||US|AZ|33.35|-111.79|248|35icf
gilching||DE||48.11|11.29|17|1qlf5
gillette||US|WY|44.29|-105.50|33|3gve3
gillingham||GB|ENG|51.39|0.55|101|1krpt
gilroy||US|CA|37.01|-121.57|53|36psm
gimbi||ET||9.17|35.83|32|77n4
gimcheon||KR||36.12|128.12|150|13i0w
gingee||IN||12.25|79.42|22|r8v3
ginir||ET||7.14|40.71|17|77ly
ginosa||IT||40.58|16.76|16|1w2ox
ginowan||JP||26.26|127.76|92|13xzf
ginsheim gustavsburg|Ginsheim-Gustavsburg|DE||49.97|8.35|16|1qlc9
gioia del colle|Gioia del Colle|IT||40.80|16.92|24|1w2oq
gioia tauro||IT||38.43|15.90|19|1i3zy
giovinazzo||IT||41.19|16.67|19|1w2o8
girardot city||CO||4.30|-74.81|130|26x2k
giresun||TR||40.92|38.39|99|g0ap
giridih|Gīrīdīh|IN||24.19|86.31|60|r8uf
giron|Girón|CO||7.07|-73.17|108|26x2a
girona||ES||41.98|2.82|96|1uwj4
gisborne||NZ||-38.65|178.00|34|1bati
gisenyi||RW||-1.70|29.26|84|4ck9
gitarama||RW||-2.07|29.76|88|4c15
gitega||BI||-3.43|29.92|41|94ww|*
giugliano in campania|Giugliano in Campania|IT||40.93|14.20|80|1w2nv
giulianova||IT||42.75|13.97|20|1w2np
giurgiu||RO||43.89|25.96|69|eigi
giussano||IT||45.70|9.21|24|1w2nd
givat shmuel|Giv'at Shmuel|IL||32.08|34.85|19|6blx
givatayim||IL||32.07|34.81|48|6bmf
givors||FR||45.59|4.77|18|1sn32
giyani||ZA||-23.30|30.72|37|lh1g
giza||EG||30.01|31.21|2443|7qjn
gizycko|Giżycko|PL||54.04|21.76|30|gjtv
gjakove|Gjakovë|XK||42.38|20.43|94|gyu6
gjilan||XK||42.46|21.47|52|gy36
gjirokaster|Gjirokastër|AL||40.08|20.14|23|gsa4
gjovik|Gjøvik|NO||60.80|10.69|18|1vmut
glace bay||CA|NS|46.20|-59.96|20|3jrz0
gladbeck||DE||51.57|6.99|77|1ql9o
gladstone||AU|QLD|-23.85|151.26|30|1aew6
gladstone||US|MO|39.20|-94.55|27|2m1sm
glan||PH||5.82|125.20|24|10pmb
glasgow||GB|SCT|55.87|-4.26|592|1krnn
glassboro||US|NJ|39.70|-75.11|19|2ohpn
glassmanor||US|MD|38.82|-77.00|17|2ld8l
glastonbury||US|CT|41.71|-72.61|32|2vmpn
glauchau||DE||50.82|12.54|26|1ql3o
glazov||RU||58.14|52.66|101|c14z
glen avon||US|CA|34.01|-117.48|20|36pwe
glen burnie||US|MD|39.16|-76.62|68|2ld98
glen cove||US|NY|40.86|-73.63|27|31pk2
glen ellyn||US|IL|41.88|-88.07|28|2ww37
glendale||US|AZ|33.54|-112.19|240|35iep
glendale||US|CA|34.14|-118.26|201|36pyf
glendale||US|NY|40.70|-73.89|34|31pla
glendale heights||US|IL|41.91|-88.06|34|2vkfa
glendora||US|CA|34.14|-117.87|52|36pyv
glenrothes||GB|SCT|56.20|-3.17|39|1krjq
glenvar heights||US|FL|25.71|-80.33|17|2h3g9
glenview||US|IL|42.07|-87.79|47|2ww5a
glenville||US|OH|41.53|-81.62|24|32iaa
glinde||DE||53.54|10.20|16|1qkzs
gliwice||PL||50.30|18.68|199|1ufdq
glogovac||XK||42.63|20.89|59|gy3x
glogow|Głogów|PL||51.66|16.08|69|1ufd9
gloria do goita|Glória do Goitá|BR||-8.00|-35.29|17|20umg
glossop||GB|ENG|53.44|-1.95|33|1krit
glostrup||DK||55.67|12.40|21|1k6ng
gloucester||GB|ENG|51.87|-2.24|150|1kris
gloucester||US|MA|42.61|-70.66|30|2xu1x
gloversville||US|NY|43.05|-74.34|15|31pnb
glowno|Głowno|PL||51.96|19.72|15|1ufcc
glucholazy|Głuchołazy|PL||50.32|17.38|15|1ufc1
glyfada|Glyfáda|GR||37.86|23.76|87|5m6s
gniezno||PL||52.53|17.58|70|1ufag
goa||PH||13.70|123.49|21|10pm0
goalpara|Goālpāra|IN||26.18|90.63|51|r8tr
goba||ET||7.02|39.98|34|77j2
gobabis||NA||-22.45|18.97|16|1zygv
gobardanga|Gobārdānga|IN||22.88|88.75|44|r8ti
gobernador galvez|Gobernador Gálvez|AR||-33.03|-60.64|75|2amix
gobernador virasora||AR||-28.05|-56.03|29|21li1
gobichettipalayam||IN||11.45|77.44|58|r8o3
gobindpur||IN||22.63|86.07|27|r8t7
gobo|Gobō|JP||33.88|135.17|27|13xz2
goch||DE||51.68|6.16|34|1qksp
god|Göd|HU||47.68|19.13|16|1tf4h
godalming||GB|ENG|51.19|-0.61|23|1krhw
godda||IN||24.83|87.21|44|r8sp
godean||ID||-7.77|110.29|63|z8i5
godfrey||US|IL|38.96|-90.19|18|2iv85
godhra||IN||22.78|73.61|132|r8sj
godo|Gōdo|JP||35.42|136.60|21|13xyz
godollo|Gödöllő|HU||47.60|19.36|32|1tf4c
goes||NL||51.50|3.89|37|1n250
gogrial||SS||8.53|28.10|39|815f
gohadi||IN||26.43|78.44|52|r8rv
gohana|Gohāna|IN||29.14|76.70|56|r8rr
goiana||BR||-7.56|-35.00|44|20um0
goianesia|Goianésia|BR||-15.32|-49.12|48|227l6
goiania|Goiânia|BR||-16.68|-49.25|1171|227l5
goianira||BR||-16.50|-49.43|23|227l4
goias|Goiás|BR||-15.93|-50.14|19|227l2
goiatuba||BR||-18.01|-49.35|26|227kz
goirle||NL||51.52|5.07|23|1n24o
gojo|Gojō|JP||34.35|135.70|34|13xyg
gojra||PK||31.15|72.68|140|p94n
gokak||IN||16.17|74.82|73|r8rf
gokarna||IN||14.55|74.32|26|r8rc
gokavaram||IN||17.26|81.85|16|r8ra
goksun|Göksun|TR||38.02|36.50|34|6qfg
gokwe||ZW||-18.20|28.93|19|j3hj
gola gokarannath|Gola Gokarannāth|IN||28.08|80.47|59|r8qx
golaghat|Golāghāt|IN||26.51|93.96|34|r8qy
golbasi|Gölbaşı|TR||37.78|37.64|28|6qe0
golborne||GB|ENG|53.48|-2.60|24|1krhg
golcuk|Gölcük|TR||40.70|29.87|56|g04q
gold coast||AU|QLD|-28.00|153.43|591|1aelb
golden||US|CO|39.76|-105.22|20|388n2
golden gate||US|FL|26.19|-81.70|24|2h3i0
golden glades||US|FL|25.91|-80.20|33|2h3ib
golden valley||US|MN|45.01|-93.35|21|2zrr7
goldsboro||US|NC|35.38|-77.99|36|2nrqd
goleniow|Goleniów|PL||53.56|14.83|23|1uf6e
goleta||US|CA|34.44|-119.83|31|36qdf
golitsyno||RU||55.61|36.98|16|c0ok
golpayegan|Golpāyegān|IR||33.45|50.29|45|2unh
golyanovo|Gol’yanovo|RU||55.82|37.81|158|c0gh
goma||CD||-1.67|29.23|144|4mvt
gombe||NG||10.29|11.17|250|1e5wj
gombi||NG||10.17|12.74|20|1e5we
gombong||ID||-7.61|109.51|32|z8gg
gomel|Homyel'|BY||52.43|30.98|481|dghv
gomez palacio|Gómez Palacio|MX||25.57|-103.50|257|2duvj
gomoh||IN||23.87|86.15|31|r8pp
gonabad|Gonābād|IR||34.35|58.68|43|2uld
gonaives|Gonaïves|HT||19.45|-72.69|85|27tzs
gonbad e kavus|Gonbad-e Kāvūs|IR||37.25|55.17|131|2ukq
gonda city|Gondā City|IN||27.13|81.95|134|r8pg
gondal||IN||21.96|70.80|102|r8pe
gondar||ET||12.60|37.47|154|779q
gondia|Gondiā|IN||21.46|80.19|125|r8pa
gondomar||PT||41.14|-8.53|28|1mpd9
gonen|Gönen|TR||40.10|27.65|41|g026
gonesse||FR||48.99|2.45|27|1smx5
gongchangling||CN||41.12|123.45|71|17ny0
gongdanglegi kulon||ID||-8.18|112.64|22|z8fu
gongju||KR||36.46|127.12|72|13hrs
gongzhuling||CN||43.50|124.82|141|17nxi
goodings grove||US|IL|41.63|-87.93|19|2wwa5
goodlands||MU||-20.04|57.65|21|k120
goodlettsville||US|TN|36.32|-86.71|17|2r4w2
goodyear||US|AZ|33.44|-112.36|79|35imi
goole||GB|ENG|53.70|-0.88|21|1krgf
goose creek||US|SC|32.98|-80.03|41|2q60y
gopalganj|Gopālganj|IN||26.47|84.44|64|r8ol
goppingen|Göppingen|DE||48.70|9.65|58|1qkcu
gorakhpur||IN||26.77|83.37|674|r8nj
gorakhpur||IN||29.45|75.67|1325|r8ni
gorantla||IN||13.98|77.77|25|r8nf
gorazde|Goražde|BA||43.67|18.98|18|1wlfw
gorele|Görele|TR||41.03|39.00|30|g01x
gorgan|Gorgān|IR||36.84|54.44|245|2ujg
gorgonzola||IT||45.53|9.41|19|1w2ly
gori||GE||41.98|44.12|47|d647
goribidnur|Goribidnūr|IN||13.61|77.52|32|r92b
gorinchem||NL||51.84|4.97|35|1n23u
goris||AM||39.51|46.34|20|3qy7
gorizia||IT||45.94|13.62|35|1w2lu
gorlice||PL||49.66|21.16|29|gjj0
gorlitz|Görlitz|DE||51.16|14.99|58|1qkaz
gorna oryahovitsa||BG||43.13|25.70|33|fo81
gornji milanovac||RS||44.03|20.46|24|gxun
gorno altaysk|Gorno-Altaysk|RU||51.96|85.92|55|wa8v
gornyak||RU||50.99|81.47|16|wa8k
gorodets||RU||56.65|43.47|32|bzum
gorodishche||RU||48.80|44.47|20|bzty
goroka||PG||-6.08|145.39|19|18xuu
gorontalo||ID||0.54|123.06|144|z8e5
gorseinon||GB|WLS|51.67|-4.04|21|1krfm
goryachevodskiy||RU||44.02|43.09|35|bzko
goryachiy klyuch||RU||44.63|39.13|28|bzkl
gorzow wielkopolski|Gorzów Wielkopolski|PL||52.74|15.23|124|1uezm
gosaba|Gosāba|IN||22.17|88.80|223|r8mo
gose||JP||34.45|135.73|33|13xx1
gosen||JP||37.73|139.17|37|13xx0
goseong||KR||34.98|128.32|27|13hp2
gosforth||GB|ENG|55.00|-1.62|24|1krf5
goshen||US|IN|41.58|-85.83|33|2xgx4
goshogawara||JP||40.80|140.44|49|19org
goslar||DE||51.90|10.43|44|1qk6w
gosport||GB|ENG|50.80|-1.13|71|1krf4
gossau||CH|SG|47.42|9.25|17|1l0w5
gostivar||MK||41.80|20.91|51|gxsn
gostyn|Gostyń|PL||51.88|17.01|21|1uewx
gostynin||PL||52.43|19.46|19|1uewr
goteborg|Göteborg|SE||57.71|11.97|573|1m48h
gotenba||JP||35.32|138.94|84|13xwo
goth radhan||PK||27.20|67.95|17|p0ul
gotha||DE||50.95|10.70|47|1qk4g
gothenburg|Göteborg|SE||57.71|11.97|573|1m48h
gotse delchev||BG||41.57|23.73|20|fo4k
gotsucho|Gōtsuchō|JP||35.01|132.23|25|13xwh
gottingen|Göttingen|DE||51.53|9.93|122|1qk14
gouda||NL||52.02|4.71|72|1n23g
goulburn||AU|NSW|-34.75|149.72|23|1aeed
gourcy||BF||13.21|-2.36|17|1el66
goussainville||FR||49.01|2.47|30|1smrm
govardhan||IN||27.50|77.46|20|r8lr
governador valadares||BR||-18.85|-41.95|251|227jf
gowurdak||TM||37.81|66.05|35|q4w0
goya||AR||-29.14|-59.26|70|21lgz
goyang si|Goyang-si|KR||37.66|126.83|1073|13ho5
goyerkata|Goyerkāta|IN||26.70|89.03|66|r8l9
gqeberha|Port Elizabeth|ZA||-33.96|25.61|968|ko5g
graaff reinet|Graaff-Reinet|ZA||-32.25|24.53|63|lg0v
grabouw||ZA||-34.15|19.02|30|206e1
gracanica|Gračanica|BA||44.70|18.31|16|1wkyr
gracia|Gràcia|ES||41.40|2.16|122|1uwd9
gradacac|Gradačac|BA||44.88|18.43|16|1wkxs
gradignan||FR||44.77|-0.61|24|1smpn
grafton||US|MA|42.21|-71.69|17|2xu80
gragnano||IT||40.69|14.52|29|1w2kw
graham||US|WA|47.05|-122.29|23|3g85e
grahamstown||ZA||-33.30|26.53|92|lfzp
grajau|Grajaú|BR||-5.82|-46.14|30|20uko
grajewo||PL||53.65|22.46|23|gjaq
granada||CO||3.55|-73.71|32|26x0l
granada||ES||37.19|-3.61|234|1hy7x
granada||NI||11.93|-85.96|89|25kjk
granadero baigorria||AR||-32.86|-60.72|32|2amgf
granadilla de abona|Granadilla de Abona|ES||28.12|-16.58|40|1hy7r
granby||CA|QC|45.40|-72.73|54|3ju0n
grand bassam|Grand-Bassam|CI||5.21|-3.74|74|1d1ir
grand forks||US|ND|47.93|-97.03|57|30fvp
grand island||US|NE|40.93|-98.34|51|30nht
grand island||US|NY|43.03|-78.96|21|31puz
grand junction||US|CO|39.06|-108.55|60|388ut
grand prairie||US|TX|32.75|-97.00|188|2smaa
grand rapids||US|MI|42.96|-85.67|195|2z1o6
grande prairie||CA|AB|55.17|-118.80|41|3ju4b
grande synthe|Grande-Synthe|FR||51.02|2.30|23|1smig
grandview||US|MO|38.89|-94.53|25|2m25o
grandville||US|MI|42.91|-85.76|16|2z1p3
graneros||CL||-34.07|-70.73|23|2bckt
grangemouth||GB|SCT|56.01|-3.72|17|1krdj
granger||US|IN|41.75|-86.11|30|2xgyt
grangwav||HT||18.43|-72.77|49|27tpt
granite bay||US|CA|38.76|-121.16|20|36qt6
granite city||US|IL|38.70|-90.15|29|2ivdu
graniteville||US|NY|40.62|-74.15|15|31pvt
granja||BR||-3.12|-40.83|26|20ugi
granollers||ES||41.61|2.29|61|1uwah
grantham||GB|ENG|52.91|-0.64|44|1krdc
grants pass||US|OR|42.44|-123.33|37|3esl4
grao de murviedro|Grao de Murviedro|ES||39.64|-0.24|62|1j149
grapevine||US|TX|32.93|-97.08|51|2smco
grasse||FR||43.66|6.93|48|1sma0
gravata|Gravatá|BR||-8.20|-35.56|61|20ug3
gravatai|Gravataí|BR||-29.94|-50.99|239|227d5
gravesend||GB|ENG|51.44|0.37|54|1krcr
gravesend||US|NY|40.60|-73.97|112|31pz3
gravina di catania|Gravina di Catania|IT||37.56|15.06|27|3w1vn
gravina in puglia|Gravina in Puglia|IT||40.82|16.42|42|1w2ic
grays||GB|ENG|51.48|0.33|90|1krcm
grayslake||US|IL|42.34|-88.04|21|2wwld
graz||AT||47.07|15.45|222|1njkj
great bend||US|KS|38.36|-98.76|16|2jkk4
great falls||US|MT|47.50|-111.30|60|3d7m0
great falls||US|VA|39.00|-77.29|15|2u2cf
great kills||US|NY|40.55|-74.15|22|31q0b
great malvern||GB|ENG|52.11|-2.33|37|1kr9b
great sankey||GB|ENG|53.39|-2.64|44|1kr8a
great wyrley||GB|ENG|52.66|-2.01|19|1kr75
great yarmouth||GB|ENG|52.61|1.73|63|1kr74
greater napanee||CA|ON|44.25|-76.95|15|3jv90
greater noida||IN||28.50|77.54|294|452gh
greater northdale||US|FL|28.11|-82.53|22|4blpr
greater sudbury||CA|ON|46.49|-80.99|158|3jue4
greater upper marlboro||US|MD|38.83|-76.75|19|4bktr
greeley||US|CO|40.42|-104.71|101|3bjp4
green||US|OH|40.95|-81.48|26|32ioj
green bay||US|WI|44.52|-88.02|105|34mr6
green haven||US|MD|39.14|-76.55|19|2ldpr
green valley||US|AZ|31.85|-110.99|21|35j1e
greenacres city||US|FL|26.62|-80.13|33|2h3x7
greenbelt||US|MD|39.00|-76.88|24|2ldrj
greenburgh||US|NY|41.03|-73.84|87|31q43
greeneville||US|TN|36.16|-82.83|15|2r5pa
greenfield||US|CA|36.32|-121.24|17|36rb0
greenfield||US|IN|39.79|-85.77|21|2j9pp
greenfield||US|MA|42.59|-72.60|20|2xuh6
greenfield||US|WI|42.96|-88.01|37|34mu4
greenford||GB|ENG|51.53|-0.36|38|1kr6s
greenock||GB|SCT|55.95|-4.76|44|1kr64
greensboro||US|NC|36.07|-79.79|285|2nsey
greenville||LR||5.01|-9.04|16|1csmw
greenville||US|MS|33.41|-91.06|32|2mx17
greenville||US|NC|35.61|-77.37|91|2nsfc
greenville||US|SC|34.85|-82.39|65|2q6db
greenville||US|TX|33.14|-96.11|27|2smqi
greenwood||US|IN|39.61|-86.11|56|2j9qh
greenwood||US|MS|33.52|-90.18|15|2mx1r
greenwood||US|SC|34.20|-82.16|23|2q6e1
greenwood village||US|CO|39.62|-104.95|16|38944
greer||US|SC|34.94|-82.23|28|2q6ev
grefrath||DE||51.34|6.34|16|1qjeg
greifswald||DE||54.09|13.39|53|1qjdo
greiz||DE||50.66|12.20|24|1qjc9
gremda||TN||34.75|10.78|34|1h0ji
grenchen||CH|SO|47.19|7.40|16|1l0v4
grenoble||FR||45.18|5.71|159|1sm6g
gresham||US|OR|45.50|-122.43|111|3eswd
gresik||ID||-7.15|112.66|74|z8cg
gressier||HT||18.54|-72.53|26|27tmx
gretna||US|LA|29.91|-90.05|18|2kqen
greve||DK||55.58|12.30|48|1k6jj
greven||DE||52.09|7.59|35|1qj6w
grevenbroich||DE||51.09|6.58|65|1qj6s
gribanovskiy||RU||51.46|41.98|17|bz67
griesheim||DE||49.86|8.57|25|1qj38
griffin||US|GA|33.25|-84.26|23|2hzg2
griffith||AU|NSW|-34.29|146.05|18|1ae2u
griffith||US|IN|41.53|-87.42|16|2xh22
grigny||FR||48.65|2.39|25|1sm46
grimbergen||BE||50.93|4.37|34|1ny9m
grimma||DE||51.23|12.72|18|1qj0t
grimsby||GB|ENG|53.57|-0.08|134|1kr46
grobenzell|Gröbenzell|DE||48.20|11.37|19|1qixx
grodno|Hrodna|BY||53.69|23.83|317|dghs
grodzisk mazowiecki||PL||52.10|20.63|27|gj7t
groesbeek||NL||51.78|5.94|19|1n1zc
grogol||ID||-7.60|110.82|101|z8c1
gronau||DE||52.21|7.02|46|1qivm
groningen||NL||53.22|6.57|181|1n1yr
grootfontein||NA||-19.57|18.12|24|1zyd6
gross gerau|Groß-Gerau|DE||49.92|8.48|24|1qhp9
gross umstadt|Groß-Umstadt|DE||49.87|8.93|22|1qh69
grosse pointe woods||US|MI|42.44|-82.91|16|2z22f
grossenhain|Großenhain|DE||51.29|13.53|17|1qihi
grosseto||IT||42.76|11.11|61|1w2ga
grossostheim|Großostheim|DE||49.92|9.08|16|1qhdo
grottaferrata||IT||41.79|12.67|18|1w2fz
grottaglie||IT||40.54|17.44|31|1w2fx
grove||GB|ENG|51.61|-1.42|18|1kr31
grove city||US|OH|39.88|-83.09|39|2oqkh
groves||US|TX|29.95|-93.92|16|2smxh
grozny|Groznyy|RU||43.31|45.69|226|byvm
groznyy||RU||43.31|45.69|226|byvm
grudziadz|Grudziądz|PL||53.48|18.75|99|1uelm
grugliasco||IT||45.07|7.58|33|1w2ff
grumo nevano||IT||40.94|14.26|18|1w2f3
gryazi||RU||52.50|39.94|47|byso
gryazovets||RU||58.88|40.25|16|byqk
gryfice||PL||53.92|15.20|17|1uel5
gryfino||PL||53.25|14.49|21|1uel4
grytviken||GS||-54.28|-36.51|0|21fvm|*
gua musang||MY||4.88|101.97|20|116gr
guacamayas||MX||18.02|-102.21|38|2eajf
guacara||VE||10.23|-67.88|152|26101
guacari|Guacarí|CO||3.76|-76.33|20|26ww5
guacui|Guaçuí|BR||-20.78|-41.68|20|227ba
guadalajara||ES||40.63|-3.16|83|1uw8e
guadalajara||MX||20.67|-103.39|1495|2duoz
guadalajara de buga|Guadalajara de Buga|CO||3.90|-76.30|118|271vk
guadalupe||CR||9.95|-84.06|26|25nzd
guadalupe||MX||22.75|-102.52|125|2duo5
guadalupe||MX||25.68|-100.26|674|2duno
guadalupe||PE||-7.25|-79.48|25|278i7
guadalupe victoria||MX||32.29|-115.11|17|2dalt
guadix||ES||37.30|-3.14|20|1hy2l
guaiba|Guaíba|BR||-30.11|-51.33|101|22gj0
guaimaro|Guáimaro|CU||21.05|-77.35|39|249b7
guaira|Guaíra|BR||-20.32|-48.31|34|227aj
guaiuba|Guaiúba|BR||-4.04|-38.64|22|20udy
guajara mirim|Guajará Mirim|BR||-10.78|-65.34|34|2c4lv
gualaceo||EC||-2.89|-78.78|17|26e9y
gualan|Gualán|GT||15.12|-89.36|19|252co
gualeguay||AR||-33.14|-59.31|33|21lfj
gualeguaychu|Gualeguaychú|AR||-33.01|-58.52|79|21lfe
guamuchil|Guamúchil|MX||25.46|-108.08|64|2dui9
guanabacoa||CU||23.13|-82.30|113|24992
guanajay||CU||22.93|-82.69|25|2497t
guanajuato||MX||21.02|-101.26|72|2duhi
guanambi||BR||-14.22|-42.78|59|2279x
guanare||VE||9.04|-69.74|112|260te
guane||CU||22.20|-84.08|17|2496m
guangming||CN||45.33|122.78|113|17ltt
guangshui||CN||31.62|114.00|155|12sif
guangyuan||CN||32.44|105.82|213|12pvm
guangzhou||CN||23.12|113.25|11071|12shu
guanhaes|Guanhães|BR||-18.77|-42.93|24|2279i
guankou||CN||28.16|113.63|1380|12n3v
guantanamo|Guantánamo|CU||20.14|-75.21|273|2494p
guapiles|Guápiles|CR||10.22|-83.78|19|25nz0
guapimirim||BR||-22.54|-42.98|31|22799
guapore|Guaporé|BR||-28.85|-51.89|20|22791
guara|Guará|BR||-20.43|-47.82|18|2278v
guarabira||BR||-6.85|-35.49|44|20ucq
guaraciaba do norte|Guaraciaba do Norte|BR||-4.17|-40.75|18|20ucp
guaramirim||BR||-26.47|-49.00|21|2278a
guaranda||EC||-1.59|-79.00|22|26e77
guaranesia|Guaranésia|BR||-21.30|-46.80|17|22786
guarapari||BR||-20.67|-40.50|101|2277k
guarapuava||BR||-25.39|-51.47|151|2277b
guararapes||BR||-21.26|-50.64|28|22776
guararema||BR||-23.41|-46.03|24|22773
guaratingueta|Guaratinguetá|BR||-22.82|-45.19|106|2276r
guaratuba||BR||-25.88|-48.57|19|2276p
guarda||PT||40.54|-7.27|32|1mp9d
guardamar del segura|Guardamar del Segura|ES||38.09|-0.66|16|1hy1y
guarenas||VE||10.47|-66.62|182|260oh
guariba||BR||-21.36|-48.23|30|2275s
guaruja|Guarujá|BR||-23.99|-46.26|310|2274t
guarulhos||BR||-23.46|-46.53|1170|2274q
guasave||MX||25.57|-108.47|71|2dug3
guasdualito||VE||7.24|-70.73|31|29jx1
guatemala city||GT||14.64|-90.51|995|254c4|*
guatire||VE||10.47|-66.54|192|260ka
guaxupe|Guaxupé|BR||-21.31|-46.71|48|22743
guayama||PR||17.98|-66.11|22|2pugh
guayaquil||EC||-2.20|-79.89|1952|26e5h
guayaramerin|Guayaramerín|BO||-10.83|-65.36|36|2bx3q
guaynabo||PR||18.36|-66.11|81|2pugv
guayos||CU||22.05|-79.46|15|248xk
gubakha||RU||58.84|57.55|27|bypt
gubbi||IN||13.31|76.94|18|r8ko
guben||DE||51.95|14.71|22|1qgea
gubin||PL||51.95|14.73|17|1uej6
gubkin||RU||51.28|37.55|87|byo2
gubkinskiy||RU||64.43|76.50|20|wznt
gucheng chengguanzhen||CN||32.27|111.63|74|12say
gudalur||IN||9.68|77.25|47|r8kk
gudermes||RU||43.35|46.11|33|byna
gudivada|Gudivāda|IN||16.44|81.00|116|r8k1
gudiyatham||IN||12.95|78.87|94|r8k0
gudur|Gūdūr|IN||14.15|79.85|75|r8jr
guduvancheri|Gūduvāncheri|IN||12.85|80.06|31|r8jn
gueckedou||GN||8.57|-10.13|79|1fvpu
guelma||DZ||36.46|7.43|124|1hhny
guelmim||MA||28.99|-10.06|98|1imge
guelph||CA|ON|43.55|-80.26|116|3jwnh
guerande|Guérande|FR||47.33|-2.43|17|1slx4
guercif||MA||34.23|-3.35|58|1imfd
gueret|Guéret|FR||46.17|1.87|16|1slwv
guia de isora|Guía de Isora|ES||28.21|-16.78|21|1hy0s
guider||CM||9.93|13.95|85|1btcs
guidonia||IT||41.99|12.72|21|1w2da
guidonia montecelio||IT||41.99|12.72|68|3w1uc
guigang||CN||23.10|109.61|76|12s8s
guiglo||CI||6.54|-7.49|39|1d1ee
guigue|Güigüe|VE||10.08|-67.78|72|260g3
guiguinto||PH||14.83|120.88|77|10peb
guihulngan|Guihulñgan|PH||10.12|123.27|23|10pe0
guildford||GB|ENG|51.24|-0.57|72|1kr1t
guilford||US|CT|41.29|-72.68|22|2vn3s
guilin||CN||25.28|110.29|649|12s7u
guimar|Güimar|ES||28.31|-16.41|18|1hy0k
guimaraes|Guimarães|PT||41.44|-8.30|41|1mp8g
guimba||PH||15.66|120.77|32|10pd4
guines|Güines|CU||22.84|-82.03|69|248w2
guinguineo|Guinguinéo|SN||14.27|-15.95|15|1c926
guiping||CN||23.39|110.07|71|12s7i
guira de melena|Güira de Melena|CU||22.80|-82.51|70|248v7
guiren||CN||33.67|118.19|57|12s7f
guiria|Güiria|VE||10.58|-62.30|40|260fh
guisa||CU||20.25|-76.54|18|248us
guisborough||GB|ENG|54.53|-1.06|17|1kr1l
guiseley||GB|ENG|53.88|-1.71|21|1kr1k
guiset east||PH||16.07|120.68|22|10p60
guixi||CN||28.29|117.21|74|12bxy
guiyang||CN||26.58|106.72|1172|12s6t
gujan mestras|Gujan-Mestras|FR||44.64|-1.07|19|1slr3
gujar khan||PK||33.25|73.30|69|p8pe
gujo|Gujō|JP||35.74|136.96|47|42823
gujranwala||PK||32.16|74.19|1384|p8ou
gujrat||PK||32.57|74.08|302|p8om
gukovo||RU||48.06|39.94|66|byma
gulabpura|Gulābpura|IN||25.90|74.66|26|r8iz
gulaothi|Gulāothi|IN||28.59|77.79|47|r8iv
gulariya|Gulariyā|NP||28.21|81.35|53|ri94
gulbarga||IN||17.34|76.84|484|r8io
guledagudda||IN||16.05|75.79|34|r8im
gulfport||US|MS|30.37|-89.09|72|2mx6j
guli||CN||28.88|120.03|536|12s5g
guliston||UZ||40.49|68.78|53|wg6m
gulkevichi|Gul’kevichi|RU||45.35|40.69|35|bylu
gulu||UG||2.77|32.30|147|501u
gumaca||PH||13.92|122.10|22|10p42
gumdag||TM||39.21|54.59|24|3gyf
gumel||NG||12.63|9.39|43|1e5mj
gumi||KR||36.11|128.34|291|13hgx
gumia||IN||23.80|85.83|47|r8hv
gumla|Gumlā|IN||23.04|84.54|45|r8hu
gummersbach||DE||51.03|7.56|53|1qg9t
gummi||NG||12.14|5.12|39|1e5me
gummidipundi||IN||13.41|80.11|17|r8hq
gumushkhane||TR||40.46|39.47|32|fzy1
guna||IN||24.65|77.31|154|r8hj
gundlupet|Gundlupēt|IN||11.81|76.69|27|r8gu
gunnaur||IN||28.24|78.44|21|r8gi
gunsan||KR||35.98|126.71|243|13hbd
guntakal junction||IN||15.17|77.36|121|r8ge
guntur||IN||16.30|80.46|531|r8gc
gunupur||IN||19.08|83.81|22|r8gb
gunzburg|Günzburg|DE||48.46|10.28|20|1qg43
gunzenhausen||DE||49.12|10.76|16|1qg3l
guozhen||CN||34.37|107.36|85|12s1b
gura humorului||RO||47.55|25.90|16|ei0f
gurgaon||IN||28.46|77.03|197|r8fm
gurgentepe|Gürgentepe|TR||40.79|37.59|19|fzt8
guri si|Guri-si|KR||37.60|127.14|195|13hac
gurlan||UZ||41.84|60.39|28|wg6i
gurmatkal|Gurmatkāl|IN||16.87|77.39|18|r8f7
gurnee||US|IL|42.37|-87.90|31|2wwwd
guroymak|Güroymak|TR||38.58|42.02|26|6prn
gurpinar|Gürpınar|TR||40.99|28.61|29|fzsq
gursahaiganj|Gursahāiganj|IN||27.12|79.73|40|r8ez
gursarai|Gursarāi|IN||25.62|79.18|25|r8ey
gursu|Gürsu|TR||40.22|29.19|25|fzso
guru har sahai|Guru Har Sahāi|IN||30.71|74.40|16|r8es
gurugram|Gurgaon|IN||28.46|77.03|197|r8fm
gurun||MY||5.82|100.47|16|1173x
gurupi||BR||-11.73|-49.07|65|22730
guruvayur|Guruvāyūr|IN||10.59|76.04|21|r8ej
guryevsk|Gur’yevsk|RU||54.28|85.93|25|wa3d
gus khrustalnyy|Gus’-Khrustal’nyy|RU||55.61|40.65|63|bydr
gusau||NG||12.17|6.66|227|1e5i9
gusev||RU||54.59|22.20|29|bygq
gushikawa||JP||26.36|127.87|65|13xvr
gushu||CN||31.56|118.48|60|12vkr
gusinoozyorsk||RU||51.28|106.50|24|17dk6
guskhara||IN||23.49|87.73|34|r8ee
gustavia||BL||17.90|-62.85|6|24poc|*
gustavo adolfo madero||MX||19.49|-99.11|1186|23bxu
gustavsberg||SE||59.33|18.39|21|1m2rg
gustrow|Güstrow|DE||53.80|12.17|31|1qg0p
gutao||CN||37.20|112.18|42|12ju4
gutersloh|Gütersloh|DE||51.91|8.38|96|1qfyu
guwahati||IN||26.18|91.75|899|r92s
guyancourt||FR||48.77|2.07|32|1slq7
guye||CN||39.73|118.44|41|12ryf
guyong||PH||14.84|120.98|155|10p0z
guzor|G‘uzor|UZ||38.62|66.25|25|q38u
gwadabawa||NG||13.36|5.24|17|1e5h0
gwadar||PK||25.12|62.33|52|p8iu
gwalior||IN||26.23|78.17|882|r8dz
gwangju||KR||35.15|126.92|1417|13h5f
gwangju||KR||37.41|127.26|82|13h5e
gwaram||NG||11.28|9.88|16|1e5e2
gwarzo||NG||11.92|7.93|16|1e5d8
gweru||ZW||-19.45|29.82|146|j31y
gwoza||NG||11.08|13.70|15|1e5ap
gyal|Gyál|HU||47.38|19.22|22|1tf0l
gyeongju||KR||35.84|129.21|155|13gzn
gyeongsan si|Gyeongsan-si|KR||35.82|128.74|130|13gzi
gyoda|Gyōda|JP||36.14|139.46|86|13xve
gyomaendrod|Gyomaendrőd|HU||46.93|20.83|15|ffu4
gyongyos|Gyöngyös|HU||47.78|19.93|33|1teyw
gyor|Győr|HU||47.68|17.64|128|1tey1
gyula||HU||46.65|21.28|32|ffta
gyumri||AM||40.79|43.85|148|d7sr
ha dong|Hà Đông|VN||20.97|105.78|51|xw6s
ha giang|Hà Giang|VN||22.82|104.98|33|xw6d
ha long|Hạ Long|VN||20.95|107.07|148|xvga
ha tien|Hà Tiên|VN||10.38|104.49|40|xvy4
ha tinh|Hà Tĩnh|VN||18.34|105.91|28|xvxz
haaksbergen||NL||52.16|6.74|24|1n1sm
haaltert||BE||50.91|4.00|17|1ny1t
haan||DE||51.19|7.01|29|1qfu3
haar||DE||48.11|11.73|18|1qfu0
haarlem||NL||52.38|4.64|148|1n1rv
habbouch|Habboûch|LB||33.41|35.48|98|5w3e
habiganj||BD||24.38|91.41|89|peih
habra|Hābra|IN||22.84|88.66|139|r8dk
hachinohe||JP||40.50|141.50|239|19nob
hachioji|Hachiōji|JP||35.66|139.32|579|13xu8
haci zeynalabdin|Hacı Zeynalabdin|AZ||40.62|49.56|19|cjoj
hacienda heights||US|CA|33.99|-117.97|54|36rsz
hacienda la calera||CL||-32.78|-71.22|49|2bc5y
hacienda santa fe||MX||20.52|-103.38|87|59uxx
hacilar|Hacılar|TR||38.65|35.45|21|6pit
haciqabul|Hacıqabul|AZ||40.04|48.94|23|cjk9
hackensack||US|NJ|40.89|-74.04|45|31a6q
hadagalli||IN||15.02|75.93|25|r7tl
hadali||PK||32.64|74.57|50|p8hh
hadano||JP||35.37|139.22|174|13xtz
hadejia||NG||12.45|10.04|111|1e59r
hadera||IL||32.44|34.90|76|6bky
haderslev||DK||55.25|9.49|21|1k6ck
hadgaon|Hadgāon|IN||19.50|77.66|26|r8d6
hadim||TR||36.99|32.46|20|6pfn
hadithah|Ḩadīthah|IQ||34.14|42.38|31|22b9
hadjout||DZ||36.51|2.41|28|1hh4i
hadleigh||GB|ENG|51.55|0.61|18|1kqyn
hadley wood||GB|ENG|51.67|-0.17|22|3zgy3
hadyach||UA||50.37|33.99|23|f73y
haeju||KP||38.04|125.71|222|148rz
haenam||KR||34.57|126.60|24|13jf3
hafar al batin|Hafar Al-Batin|SA||28.43|45.97|272|2a0p
hafizabad||PK||32.07|73.69|154|p8h4
haflong|Hāflong|IN||25.16|93.02|40|r8cv
hafnarfjordur|Hafnarfjörður|IS||64.07|-21.94|27|218ci
hagatna|Hagåtña|GU||13.48|144.75|1|2eodo|*
hagen||DE||51.36|7.47|199|1qfe5
hagere hiywet|Hāgere Hiywet|ET||8.98|37.85|44|76pk
hagere maryam||ET||5.63|38.24|22|7dws
hagerstown||US|MD|39.64|-77.72|40|2ldzp
hagi||JP||34.40|131.42|44|13xtm
hagonoy||PH||14.83|120.73|124|10oz2
haguenau||FR||48.82|7.79|39|1sloe
hai duong|Hải Dương|VN||20.94|106.33|58|xw5q
haibara akanedai|Haibara-akanedai|JP||34.53|135.95|18|13xt2
haicheng||CN||40.85|122.75|192|17ntq
haifa||IL||32.82|34.99|267|6bgx
haiger||DE||50.74|8.21|20|1qevw
haikou||CN||20.05|110.34|616|12rw6
haikou||CN||24.78|102.58|113|12rw5
hail|Ha'il|SA||27.52|41.69|267|2a09
hailakandi|Hailākāndi|IN||24.68|92.56|31|r8ci
hailar||CN||49.20|119.70|211|17nti
hailin||CN||44.57|129.39|86|17ntf
hailsham||GB|ENG|50.86|0.26|20|1kqxz
hailun||CN||47.46|126.95|110|17nt9
haimen||CN||23.19|116.61|125|12rvq
haines city||US|FL|28.11|-81.62|23|2h477
haining||CN||30.54|120.69|70|12d0n
haiphong||VN||20.86|106.68|603|xw4y
haisyn||UA||48.81|29.39|25|f6zp
haizhou||CN||34.58|119.13|59|12ru3
hajduboszormeny|Hajdúböszörmény|HU||47.67|21.52|32|ffs4
hajdunanas|Hajdúnánás|HU||47.85|21.43|18|ffrw
hajduszoboszlo|Hajdúszoboszló|HU||47.45|21.40|23|ffro
hajiganj|Hājīganj|BD||23.25|90.86|44|pra1
hajin|Hajīn|SY||34.70|40.83|29|3qne
hajipur|Hājīpur|IN||25.69|85.21|134|r8cd
hajjah|Ḩajjah|YE||15.69|43.61|44|1m4p
hajnowka|Hajnówka|PL||52.74|23.58|22|gj12
hajo|Hājo|IN||26.25|91.53|16|r8ca
hakha||MM||22.64|93.61|20|sepv
hakkari|Hakkâri|TR||37.57|43.74|78|6th5
hakodate||JP||41.78|140.74|276|19nnw
hakui||JP||36.88|136.78|25|13xrh
hala||PK||25.81|68.42|48|p8e6
halabjah|Ḩalabjah|IQ||35.18|45.99|57|228d
halberstadt||DE||51.90|11.06|40|1qenl
haldaur||IN||29.29|78.28|19|r8bx
halden||NO||59.12|11.39|22|1vlsx
haldensleben i||DE||52.29|11.41|20|1qelc
haldia||IN||22.06|88.11|171|stbt
haldwani||IN||29.22|79.53|139|r8bm
hale||GB|ENG|53.38|-2.33|15|3ybh8
halesowen||GB|ENG|52.45|-2.05|55|1kqxj
half way tree||JM||18.01|-76.80|19|22t11
halfaya|Ḩalfāyā|SY||35.26|36.61|23|3n7g
halhul|Ḩalḩūl|PS||31.58|35.10|21|62zi
halifax||CA|NS|44.65|-63.57|359|3rk6x
halifax||GB|ENG|53.72|-1.85|83|1kqxc
halisahar|Hālīsahar|IN||22.93|88.42|128|r8b8
haliyal||IN||15.33|74.76|22|r8b6
hallandale beach||US|FL|25.98|-80.15|39|2h496
halle||BE||50.73|4.23|34|1nxy0
halle||DE||52.06|8.36|21|1qejk
halle neustadt||DE||51.48|11.92|45|4c8pa
halle saale|Halle (Saale)|DE||51.48|11.98|234|1qejm
halluin||FR||50.79|3.13|20|1sln6
halmstad||SE||56.67|12.86|66|1m1sd
halol|Hālol|IN||22.50|73.47|46|r8ay
halstenbek||DE||53.63|9.85|16|1qegg
haltern am see|Haltern am See|DE||51.74|7.18|38|1qeg3
haltom city||US|TX|32.80|-97.27|44|2sne0
halvad||IN||23.02|71.18|26|r8aq
halver||DE||51.19|7.50|18|1qefs
halwan|Ḩalwān|EG||29.84|31.30|230|7mj7
ham lake||US|MN|45.25|-93.25|16|2zsjh
hama|Ḩamāh|SY||35.13|36.76|461|3n6p
hamada||JP||34.88|132.08|46|13xqm
hamadan|Hamadān|IR||34.80|48.51|528|2tyo
hamah|Ḩamāh|SY||35.13|36.76|461|3n6p
hamakita||JP||34.80|137.78|87|13xq5
hamamatsu||JP||34.70|137.73|605|13xq1
hamanoichi||JP||31.72|130.73|39|13xpr
hamar||NO||60.79|11.07|29|1vlpg
hamburg||DE||53.55|9.99|1739|1qede
hamburg mitte|Hamburg-Mitte|DE||53.55|10.02|233|1qed4
hamburg nord|Hamburg-Nord|DE||53.59|9.98|280|4z2gy
hamden||US|CT|41.40|-72.90|60|2vn7q
hameenlinna|Hämeenlinna|FI||61.00|24.46|47|e4mk
hameln||DE||52.10|9.36|59|1qecn
hamhung|Hamhŭng|KP||39.92|127.54|559|148nd
hami||CN||42.83|93.51|137|ws5o
hamilton||BM||32.29|-64.78|1|24l3h|*
hamilton||CA|ON|43.25|-79.85|520|3jyba
hamilton||GB|SCT|55.77|-4.03|53|1kqvm
hamilton||NZ||-37.78|175.28|153|1ay2c
hamilton||US|OH|39.40|-84.56|62|2oqp3
hamina||FI||60.57|27.20|22|e4m9
hamirpur|Hamīrpur|IN||25.96|80.15|34|r8af
hamirpur|Hamīrpur|IN||31.68|76.53|19|r8ae
hamm||DE||51.68|7.82|185|1qebs
hamma bouziane||DZ||36.41|6.60|63|1hguq
hammam bou hadjar||DZ||35.38|-0.97|36|1hgt6
hammam lif|Hammam-Lif|TN||36.73|10.34|48|1gybg
hammam sousse||TN||35.86|10.60|34|1gyb7
hammamet||DZ||35.45|7.95|29|1hgt0
hammamet||TN||36.40|10.62|54|1h0r4
hamme||BE||51.10|4.14|23|1nxwd
hamminkeln||DE||51.73|6.59|27|1qe6j
hammond||US|IN|41.58|-87.50|78|2xh58
hammond||US|LA|30.50|-90.46|20|2kqms
hampton||GB|ENG|51.41|-0.37|18|1kqv2
hampton||US|VA|37.03|-76.35|136|2u32m
hamtramck||US|MI|42.39|-83.05|22|2z2bh
hanahan||US|SC|32.92|-80.02|18|2q6qn
hanam||KR||37.54|127.21|135|14nqn
hanamaki||JP||39.38|141.12|73|19a9j
hanau am main|Hanau am Main|DE||50.13|8.91|89|1qe5b
hanawa||JP||40.18|140.79|37|19nmq
hancheng||CN||32.52|112.35|62|12c16
hancheng||CN||35.46|110.43|58|12rth
hanchuan||CN||30.65|113.77|88|12rtd
handa||JP||34.88|136.93|116|13xnt
handan||CN||36.60|114.47|1358|12rsz
handia|Handiā|IN||25.36|82.19|18|r89x
handlova|Handlová|SK||48.73|18.76|18|1tl7v
hanford||US|CA|36.33|-119.65|56|36s30
hang dong||TH||18.69|98.92|18|opyi
hangal|Hāngal|IN||14.76|75.12|27|r89v
hangu||CN||39.25|117.79|208|12rs3
hangu||PK||33.53|71.06|36|p8c3
hangzhou||CN||30.29|120.16|6242|12rry
haninge||SE||59.17|18.14|75|1m1gx
hannibal||US|MO|39.71|-91.36|18|2m2wa
hanno|Hannō|JP||35.85|139.32|86|13xn3
hannover||DE||52.37|9.73|515|1qe0f
hannoversch munden|Hannoversch Münden|DE||51.42|9.65|25|1pgnx
hanoi||VN||21.02|105.84|1431|xw0a|*
hanover|Hannover|DE||52.37|9.73|515|1qe0f
hanover||US|MA|42.11|-70.81|17|2xutw
hanover||US|MD|39.19|-76.72|38|2le58
hanover||US|PA|39.80|-76.98|15|2ppcb
hanover park||US|IL|42.00|-88.15|38|2wx22
hansi|Hānsi|IN||29.10|75.96|82|r89d
hanting||CN||36.77|119.21|91|12rqn
hanumangarh|Hanumāngarh|IN||29.58|74.33|156|r893
hanwella ihala||LK||6.90|80.09|23|qoh1
hanyu|Hanyū|JP||36.17|139.53|59|13xmt
hanzhong||CN||33.08|107.02|146|12rq1
haora|Hāora|IN||22.58|88.32|1028|r88s
happy valley||US|OR|45.45|-122.53|18|3etfr
hapur|Hāpur|IN||28.73|77.78|243|r88p
haqqulobod||UZ||40.92|72.12|26|wfxz
harar||ET||9.31|42.12|90|76ij
harare||ZW||-17.83|31.05|1543|j2yj|*
harasta|Ḩarastā|SY||33.56|36.37|37|3n3d
harbin||CN||45.75|126.65|5879|17nrp
harburg||DE||53.46|9.98|203|1qdwd
harda khas|Harda Khās|IN||22.34|77.10|67|r887
hardenberg||NL||52.58|6.62|58|1n1nx
harderwijk||NL||52.34|5.62|41|1n1nk
hardoi|Hardoī|IN||27.39|80.13|123|r882
harelbeke||BE||50.85|3.31|26|1nxtq
haren||DE||52.79|7.24|23|1qdrm
harenkarspel||NL||52.73|4.78|16|1n1n9
hargeysa||SO||9.56|44.06|478|187d
haridwar||IN||29.95|78.16|186|r87j
harihar||IN||14.51|75.81|78|r87h
harij|Hārij|IN||23.69|71.91|19|r87b
haripur||PK||34.00|72.93|57|p89f
harker heights||US|TX|31.08|-97.66|29|2snm2
harlem||US|NY|40.81|-73.95|116|31qn6
harlingen||NL||53.17|5.42|16|1n1mp
harlingen||US|TX|26.19|-97.70|66|2snmx
harlow||GB|ENG|51.78|0.11|94|1kqsl
harmanli||BG||41.93|25.90|19|fnm2
harnoli||PK||32.28|71.55|16|p88x
harnosand|Härnösand|SE||62.63|17.94|18|1m19g
harpalpur|Harpālpur|IN||25.29|79.33|18|r85v
harpanahalli||IN||14.79|75.99|45|r85r
harpenden||GB|ENG|51.82|-0.36|30|1kqsb
harper||LR||4.38|-7.71|33|1csjw
harringay||GB|ENG|51.58|-0.10|17|53xln
harrisburg||US|PA|40.27|-76.88|49|33aqe
harrismith||ZA||-28.27|29.13|35|ldvb
harrison||US|NJ|40.75|-74.16|15|31ab3
harrison||US|NY|40.97|-73.71|28|31qov
harrisonburg||US|VA|38.45|-78.87|53|2u3bz
harrogate||GB|ENG|53.99|-1.54|89|1kqro
harsewinkel||DE||51.96|8.23|24|1qdl2
harsin|Harsīn|IR||34.27|47.59|58|2ttm
harstad||NO||68.80|16.54|19|1vli7
harsud|Harsūd|IN||22.10|76.73|17|r85b
hartford||US|CT|41.76|-72.69|124|2vnbp
hartlepool||GB|ENG|54.69|-1.21|89|1kqqw
hartley||GB|ENG|51.39|0.30|16|1kqqu
harunabad||PK||29.61|73.14|72|p88h
harur|Harūr|IN||12.05|78.48|20|r855
harvey||US|IL|41.61|-87.65|25|2wx8i
harvey||US|LA|29.90|-90.08|20|2kqrr
harwich||GB|ENG|51.94|1.28|21|1kqqf
hasaki||JP||35.73|140.83|39|19a8y
hasanpur||IN||28.72|78.28|57|r84r
hashimoto||JP||34.32|135.62|57|13xka
hashtpar||IR||37.80|48.91|45|2fgf
hashtrud|Hashtrūd|IR||37.48|47.05|17|31zu
hasilpur||PK||29.69|72.55|88|p87m
hasimara|Hāsimāra|IN||26.75|89.35|40|r84l
haskovo||BG||41.93|25.56|80|fnlv
haslett||US|MI|42.75|-84.40|19|2z2ka
haslingden||GB|ENG|53.70|-2.32|15|1kqpv
hassan||IN||13.01|76.10|129|r84f
hasselt||BE||50.93|5.34|69|1nxsb
hassi messaoud||DZ||31.68|6.07|53|1hgel
hassleholm|Hässleholm|SE||56.16|13.77|19|1m11j
hassloch|Haßloch|DE||49.36|8.26|21|1qcu9
hastinapur|Hastināpur|IN||29.16|78.01|24|r84d
hastings||GB|ENG|50.86|0.57|133|1kqpo
hastings||NZ||-39.64|176.85|62|1axzk
hastings||US|MN|44.74|-92.85|23|2zssc
hastings||US|NE|40.59|-98.39|25|30nvu
hasuda||JP||35.97|139.65|65|14vjn
hat yai||TH||7.01|100.48|192|yivw
hatfield||GB|ENG|51.76|-0.22|42|1kqph
hathras|Hāthras|IN||27.60|78.05|127|r83s
hato mayor del rey|Hato Mayor del Rey|DO||18.76|-69.26|36|234al
hatogaya honcho|Hatogaya-honchō|JP||35.83|139.74|53|13xin
hatsavan|Hats’avan|AM||39.46|45.97|15|3r0c
hatsukaichi||JP||34.35|132.33|77|13xii
hatta||IN||24.13|79.60|31|r82x
hattersheim||DE||50.07|8.49|25|1qcs8
hattiesburg||US|MS|31.33|-89.29|47|2mxnz
hattingen||DE||51.40|7.19|57|1qcry
hatton||LK||6.89|80.60|15|qoc4
hatvan||HU||47.67|19.68|23|1ten9
haubourdin||FR||50.61|2.99|16|1slie
haugesund||NO||59.41|5.27|40|1vlcn
haukipudas||FI||65.18|25.35|17|e479
hauppauge||US|NY|40.83|-73.20|21|31qsk
hautmont||FR||50.25|3.92|16|1sldd
havana||CU||23.13|-82.38|2164|245vq|*
havant||GB|ENG|50.86|-0.99|46|1kqol
haveli lakha||PK||30.45|73.69|65|p86d
havelian||PK||34.05|73.16|40|p86b
havelock||US|NC|34.88|-76.90|20|2nt9g
haverhill||GB|ENG|52.08|0.44|27|1kqoe
haverhill||US|MA|42.78|-71.08|63|2xv0t
haveri|Hāveri|IN||14.79|75.40|60|r82j
havirov|Havířov|CZ||49.78|18.44|83|1txe9
havlickuv brod|Havlíčkův Brod|CZ||49.61|15.58|24|1txe7
havza||TR||40.97|35.66|22|fzea
hawalli|Ḩawallī|KW||29.33|48.03|164|64e5
hawarden||GB|WLS|53.18|-3.03|26|1kqo7
hawassa||ET||7.06|38.48|133|7crl
hawsh isa|Ḩawsh ‘Īsá|EG||30.91|30.29|85|7mow
hawthorne||US|CA|33.92|-118.35|88|36sl0
hawthorne||US|NJ|40.95|-74.15|19|31acd
hayama||JP||35.28|139.58|31|13xhs
hayang||KR||35.91|128.82|40|13j2s
hayange||FR||49.33|6.06|16|1slbv
haydock||GB|ENG|53.47|-2.68|17|1kqn5
hayes||GB|ENG|51.52|-0.42|50|1kqn1
hayesville||US|OR|44.99|-122.98|20|3ettf
hayling island||GB|ENG|50.78|-0.97|17|4xw0z
hayrabolu||TR||41.21|27.11|20|fzdt
hays||US|KS|38.88|-99.33|21|2jkwe
hayvoron||UA||48.34|29.87|16|f6zm
hayward||US|CA|37.67|-122.08|158|36snx
haywards heath||GB|ENG|51.00|-0.10|34|1kqmo
hazaribagh|Hazāribāgh|IN||23.99|85.36|140|r82c
hazebrouck||FR||50.72|2.54|23|1slbn
hazel dell||US|WA|45.67|-122.66|19|3g8zc
hazel grove||GB|ENG|53.38|-2.12|15|1kqmm
hazel park||US|MI|42.46|-83.10|17|2z2og
hazelwood||US|MO|38.77|-90.37|26|2m3bj
hazleton||US|PA|40.96|-75.97|25|33ayb
hazorasp||UZ||41.32|61.07|18|wg6d
hazro city||PK||33.91|72.49|26|p850
heanor||GB|ENG|53.01|-1.35|23|1kqm3
hebburn||GB|ENG|54.97|-1.52|19|1kqll
hebi||CN||35.90|114.19|245|12rnm
hebron||PS||31.53|35.09|160|63yi
hechingen||DE||48.35|8.96|19|1qc7j
hechuan||CN||29.99|106.26|98|12r84
hecun||CN||36.53|114.11|83|12rmz
hedaru||TZ||-4.50|37.90|20|3f6n
hede||CN||33.77|120.26|89|12rmw
hedge end||GB|ENG|50.91|-1.30|18|3xwaw
heemskerk||NL||52.51|4.67|36|1n1jd
heemstede||NL||52.35|4.62|26|1n1j8
heerenveen||NL||52.96|5.92|43|1n1il
heerhugowaard||NL||52.67|4.85|48|1n1ib
heerlen||NL||50.88|5.98|93|1n1i4
hefei||CN||31.86|117.28|3310|12rma
hegang||CN||47.35|130.30|743|17nqy
heide||DE||54.20|9.10|21|1qbuo
heidelberg||DE||49.41|8.69|143|1qbrb
heidelberg||ZA||-26.50|28.36|64|lden
heidenau||DE||50.97|13.87|17|1qbqn
heidenheim an der brenz|Heidenheim an der Brenz|DE||48.68|10.15|50|1qbpn
heihe||CN||50.24|127.49|109|17nql
heilbad heiligenstadt||DE||51.38|10.14|17|1qbh5
heilbron||ZA||-27.28|27.97|55|ldec
heilbronn||DE||49.14|9.22|121|1qbkl
heiligenhaus||DE||51.33|6.97|28|1qbi9
heiloo||NL||52.60|4.69|21|1n1ec
heinola||FI||61.21|26.04|21|e3xs
heinsberg||DE||51.06|6.10|42|1qb7l
heishan||CN||41.69|122.11|69|17nq7
heist op den berg|Heist-op-den-Berg|BE||51.08|4.73|38|1nxix
hekinan||JP||34.88|136.98|69|13xfk
helchteren||BE||51.06|5.38|30|1nxic
helena||US|AL|33.30|-86.84|18|2f5yz
helena||US|MT|46.59|-112.04|31|3d8vm
heliopolis|Héliopolis|DZ||36.50|7.44|40|1hgck
hell ville|Hell-Ville|MG||-13.40|48.27|23|n2bt
hellevoetsluis||NL||51.83|4.13|22|1n1cm
hellin|Hellín|ES||38.51|-1.70|31|1hxz1
helmond||NL||51.48|5.66|75|1n1cf
helmstedt||DE||52.23|11.01|26|1qat0
helong||CN||42.54|129.00|86|17nph
helsingborg||SE||56.05|12.69|104|1m0jz
helsingor|Helsingør|DK||56.04|12.61|35|1k5yx
helsinki||FI||60.17|24.94|558|e3w1|*
hem||FR||50.65|3.19|20|1sl9p
hemel hempstead||GB|ENG|51.75|-0.45|86|1kqjm
hemer||DE||51.39|7.77|38|1qaqr
hemet||US|CA|33.75|-116.97|84|36sxh
hemmingen||DE||52.31|9.72|18|1qaoy
hempstead||US|NY|40.71|-73.62|56|31qzi
hendala||LK||6.99|79.88|57|qo6l
hendek||TR||40.80|30.75|35|fzcw
henderson||US|KY|37.84|-87.59|29|2k1ni
henderson||US|NC|36.33|-78.40|15|2ntie
henderson||US|NV|36.04|-114.98|286|3a003
hendersonville||US|TN|36.30|-86.62|56|2r7jz
hendrik ido ambacht|Hendrik-Ido-Ambacht|NL||51.84|4.64|21|1n1bc
hendrina||ZA||-26.16|29.72|16|ld8i
hengchun||TW||22.00|120.74|31|zxea
hengelo||NL||52.27|6.79|81|1n1ay
hengshui||CN||37.73|115.70|456|12rd4
hengyang||CN||26.89|112.62|760|12rci
henichesk|Heniches’k|UA||46.18|34.80|22|f6z2
henin beaumont|Hénin-Beaumont|FR||50.41|2.96|25|1sl91
hennaya||DZ||34.95|-1.37|42|1hgbi
hennef||DE||50.78|7.28|45|1qako
hennenman||ZA||-27.98|27.02|23|ld86
hennigsdorf||DE||52.64|13.20|26|1qajf
hepingjie||CN||42.06|126.92|65|17lma
hepo||CN||23.43|115.83|131|12rbk
heppenheim an der bergstrasse|Heppenheim an der Bergstrasse|DE||49.64|8.63|25|1qaho
herat|Herāt|AF||34.35|62.20|273|ofne
herblay||FR||48.99|2.17|25|1sl7p
herborn||DE||50.68|8.30|21|1qafr
herceg novi||ME||42.45|18.54|20|1wko2
hercules||US|CA|38.02|-122.29|25|36t2b
herdecke||DE||51.40|7.44|26|1qaeg
heredia||CR||10.00|-84.12|22|25nwe
hereford||GB|ENG|52.06|-2.71|60|1kqhu
hereford||US|TX|34.82|-102.40|15|3admq
herent||BE||50.91|4.67|19|1nxf0
herentals||BE||51.18|4.83|26|1nxex
herford||DE||52.11|8.67|65|1qadl
herisau||CH|AR|47.39|9.28|15|1l0r1
hermanus||ZA||-34.42|19.23|25|205wg
hermiston||US|OR|45.84|-119.29|17|3eu4e
hermitage||US|PA|41.23|-80.45|16|33b6l
hermosa||PH||14.83|120.51|34|10out
hermosa beach||US|CA|33.86|-118.40|20|36t49
hermosillo||MX||29.10|-110.98|715|2du76
hernando||US|MS|34.82|-89.99|16|2mxw5
hernani||ES||43.27|-1.98|19|1uw17
herndon||US|VA|38.97|-77.39|25|2u3rl
herne||DE||51.54|7.23|172|1qa77
herne bay||GB|ENG|51.37|1.13|37|1kqhd
herning||DK||56.14|8.98|45|1k5xl
heroica caborca||MX||30.72|-112.16|60|2du6v
heroica ciudad de tlaxiaco|Heroica Ciudad de Tlaxiaco|MX||17.27|-97.68|18|23dyd
heroica guaymas||MX||27.92|-110.90|113|2dudz
heroica matamoros||MX||25.88|-97.50|450|23iq2
heroica zitacuaro|Heróica Zitácuaro|MX||19.44|-100.36|84|2du6t
herouville saint clair|Hérouville-Saint-Clair|FR||49.21|-0.31|24|1sl5n
herrenberg||DE||48.60|8.87|31|1qa5e
herriman||US|UT|40.51|-112.03|31|3fsme
herstal||BE||50.66|5.62|37|1nxcq
herten||DE||51.60|7.14|65|1q9y0
hertford||GB|ENG|51.80|-0.08|26|1kqh0
herval||BR||-32.02|-53.40|18|2271s
herve||BE||50.64|5.79|17|1nxc8
hervey bay||AU|QLD|-25.29|152.77|52|3s7il
herzele||BE||50.89|3.89|17|1nxc4
herzliya||IL||32.17|34.83|84|6bga
herzogenaurach||DE||49.57|10.89|23|1q9v5
herzogenrath||DE||50.87|6.09|47|1q9v3
hesperia||US|CA|34.43|-117.30|93|36t5s
hessisch oldendorf||DE||52.17|9.25|20|1q9qi
heswall||GB|ENG|53.33|-3.10|30|1kqgi
hetauda||NP||27.43|85.03|85|ri8b
hettstedt||DE||51.65|11.51|16|1q9o6
heunghae||KR||36.11|129.35|36|139lb
heusden||BE||51.04|5.28|31|1nx94
heusenstamm||DE||50.06|8.80|19|1q9i8
heusweiler||DE||49.34|6.93|20|1q9i1
heysham||GB|ENG|54.04|-2.89|17|1kqft
heyuan||CN||23.73|114.68|94|12a68
heze||CN||35.24|115.47|255|12r7q
hialeah||US|FL|25.86|-80.28|237|2h4p8
hialeah gardens||US|FL|25.87|-80.32|24|2h4pe
hibbing||US|MN|47.43|-92.94|16|2zt6d
hickory||US|NC|35.73|-81.34|40|2ntoa
hicksville||US|NY|40.77|-73.53|42|31r4g
hidalgo||MX||25.97|-100.45|17|2e7yn
hiddenhausen||DE||52.17|8.62|21|1q9fa
higashimurayama||JP||35.75|139.47|151|4c0ya
higashine||JP||38.44|140.40|46|19a7q
high blantyre||GB|SCT|55.78|-4.10|17|1kqf7
high peak||GB|ENG|53.37|-1.85|93|4xw0x
high point||US|NC|35.96|-80.01|110|2ntv5
high wycombe||GB|ENG|51.63|-0.75|133|1kqde
highland||US|CA|34.13|-117.21|55|36tdw
highland||US|IN|41.55|-87.45|23|2xhdm
highland||US|UT|40.43|-111.79|18|3fson
highland park||US|IL|42.18|-87.80|30|2wxok
highland springs||US|VA|37.55|-77.33|16|2u40v
highland village||US|TX|33.09|-97.05|16|2soq5
highlands ranch||US|CO|39.55|-104.97|97|389zn
highview||US|KY|38.14|-85.62|15|2k1vz
hihya|Hihyā|EG||30.67|31.59|43|7mn7
hiji||JP||33.37|131.53|28|13x9d
hikari||JP||33.95|131.95|46|14n8c
hikone||JP||35.25|136.25|111|13x7w
hilchenbach||DE||51.00|8.11|16|1q9d4
hilden||DE||51.17|6.93|57|1q9cr
hildesheim||DE||52.15|9.95|103|1q9cl
hillcrest heights||US|MD|38.83|-76.96|16|2lepu
hille||DE||52.33|8.75|17|1q9at
hillegom||NL||52.29|4.58|18|1n121
hillerod|Hillerød|DK||55.93|12.30|31|1k5uo
hilliard||US|OH|40.03|-83.16|34|32jmc
hillsboro||US|OR|45.52|-122.99|102|3eucr
hillside||US|NJ|40.70|-74.23|22|31ahh
hillside||US|NY|40.71|-73.79|25|31r94
hilo||US|HI|19.73|-155.09|43|3hign
hilsa||IN||25.32|85.28|41|r80m
hilton head||US|SC|32.22|-80.75|37|2q7d5
hilton head island||US|SC|32.19|-80.74|41|2q7d4
hilvan||TR||37.59|38.96|17|6oue
hilversum||NL||52.22|5.18|84|1n11s
himamaylan||PH||10.10|122.87|25|10orq
himatnagar||IN||23.60|72.97|61|r80j
himeji||JP||34.82|134.70|481|13x7n
himimachi||JP||36.86|136.99|55|13x78
hincesti|Hînceşti|MD||46.83|28.59|17|d8uh
hinche||HT||19.15|-72.02|19|27tc1
hinckley||GB|ENG|52.54|-1.38|45|1kqc3
hindaun||IN||26.73|77.04|96|r80a
hindley||GB|ENG|53.53|-2.58|24|1kqby
hindoria||IN||23.90|79.57|15|r802
hindupur||IN||13.83|77.49|133|r7zz
hinesville||US|GA|31.85|-81.60|33|2i19b
hinganghat|Hinganghāt|IN||20.55|78.84|98|r7zx
hingoli||IN||19.71|77.14|76|r7zs
hingorja||PK||27.21|68.42|22|p83d
hinigaran||PH||10.27|122.85|40|10op1
hinis|Hınıs|TR||39.36|41.69|35|6otu
hinjilikatu||IN||19.48|84.74|23|r7zm
hino||JP||35.00|136.25|23|13x6x
hino||JP||35.67|139.40|172|13x6v
hinsdale||US|IL|41.80|-87.94|18|2wxsc
hinthada||MM||17.65|95.46|135|sejf
hirado||JP||33.37|129.55|23|13x5n
hirakata||JP||34.81|135.65|406|13x58
hirakud|Hīrākud|IN||21.53|83.87|27|r7zf
hirara||JP||24.80|125.30|34|13x49
hiratacho|Hiratachō|JP||35.43|132.82|28|13x3b
hiratsuka||JP||35.33|139.34|259|13x32
hirekerur|Hirekerūr|IN||14.46|75.40|17|r7ys
hiriyur|Hiriyūr|IN||13.94|76.62|54|r7yo
hirosaki||JP||40.59|140.47|175|19nk9
hiroshima||JP||34.40|132.45|1144|13x1r
hisai motomachi|Hisai-motomachi|JP||34.67|136.47|42|13x11
hisar||IN||29.15|75.72|296|r7ye
hisor||TJ||38.53|68.55|24|q6oi
hisua|Hisuā|IN||24.83|85.42|28|r7yd
hit|Hīt|IQ||33.64|42.83|32|21ws
hita||JP||33.32|130.94|61|13x0l
hitachi||JP||36.60|140.65|186|19a6c
hitachi naka|Hitachi-Naka|JP||36.40|140.53|157|427yo
hitchin||GB|ENG|51.95|-0.28|36|1kqay
hitoyoshi||JP||32.22|130.75|38|13x00
hizan||TR||38.22|42.42|15|6orc
hjorring|Hjørring|DK||57.46|9.98|25|1k5rq
hlohovec||SK||48.43|17.80|24|1tl6n
hlukhiv||UA||51.68|33.92|35|f63y
hlybokaye||BY||55.14|27.69|22|dghw
ho||GH||6.60|0.47|70|1dazf
ho chi minh city||VN||10.82|106.63|3467|xkeb
hoa binh|Hòa Bình|VN||20.82|105.34|105|xvry
hobaramachi||JP||37.82|140.55|25|19a5w
hobart||AU|TAS|-42.88|147.33|217|1ad97
hobart||US|IN|41.53|-87.26|28|2xhfo
hobbs||US|NM|32.70|-103.14|38|399wa
hoboken||BE||51.18|4.35|34|1nx76
hoboken||US|NJ|40.74|-74.03|54|31ail
hochheim am main|Hochheim am Main|DE||50.01|8.35|17|1q83r
hockenheim||DE||49.32|8.55|21|1q7us
hod hasharon|Hod HaSharon|IL||32.16|34.89|43|6bfs
hodal||IN||27.89|77.37|44|r7xs
hoddesdon||GB|ENG|51.76|-0.01|35|1kqaf
hodeida|Al Ḩudaydah|YE||14.80|42.95|618|1p9z
hodeidah|Al Ḩudaydah|YE||14.80|42.95|618|1p9z
hodmezovasarhely|Hódmezővásárhely|HU||46.42|20.33|47|ffj1
hodonin|Hodonín|CZ||48.85|17.13|26|1tx6u
hoensbroek||NL||50.92|5.93|25|1n0zw
hoeryong|Hoeryŏng|KP||42.44|129.75|44|17t8b
hoeyang||KP||38.71|127.60|21|148f0
hof||DE||50.31|11.91|49|1q7sg
hoffman estates||US|IL|42.04|-88.08|52|2wxu3
hofgeismar||DE||51.50|9.38|16|1q7mn
hofheim am taunus|Hofheim am Taunus|DE||50.09|8.45|38|1q7lx
hofu|Hōfu|JP||34.05|131.57|117|13wym
hohen neuendorf||DE||52.68|13.28|22|1q6vo
hohenems||AT||47.37|9.68|16|1nhry
hohenstein ernstthal|Hohenstein-Ernstthal|DE||50.80|12.71|17|1q6r0
hohhot||CN||40.81|111.65|774|17noc
hohoe||GH||7.15|0.47|56|1daz8
hoi an|Hội An|VN||15.88|108.33|33|xvjx
hoima||UG||1.43|31.35|40|500w
hojai|Hojāi|IN||26.00|92.86|37|r7xl
hojo|Hōjō|JP||33.98|132.78|28|15a7y
hokuto||JP||35.83|138.40|45|6v02z
hola prystan|Hola Prystan’|UA||46.53|32.52|16|f6s8
holalkere||IN||14.04|76.18|15|r7xi
holbaek|Holbæk|DK||55.72|11.71|25|1k5pv
holbrook||US|NY|40.81|-73.08|27|31rdn
holden||US|MA|42.35|-71.86|17|2xvgf
hole narsipur||IN||12.79|76.24|28|r7xd
holguin|Holguín|CU||20.89|-76.26|319|248kp
holiday||US|FL|28.19|-82.74|22|2h501
holladay||US|UT|40.67|-111.82|31|3fsso
holland||US|MI|42.79|-86.11|34|2z34o
hollis||US|NY|40.71|-73.77|20|31req
hollister||US|CA|36.85|-121.40|37|36tvf
hollola||FI||61.05|25.43|20|e3cq
holly springs||US|NC|35.65|-78.83|31|2nuc9
hollywood||US|CA|34.10|-118.33|168|36tw7
hollywood||US|FL|26.01|-80.15|150|2h51s
holon|H̱olon|IL||32.01|34.78|166|6bfj
holstebro||DK||56.36|8.62|32|1k5n2
holt||US|MI|42.64|-84.52|24|2z36a
holtsville||US|NY|40.82|-73.05|20|31rij
holyoke||US|MA|42.20|-72.62|41|2xvk7
holzkirchen||DE||47.88|11.70|15|1q5ek
holzminden||DE||51.83|9.45|21|1q5ch
holzwickede||DE||51.50|7.63|18|1q5aq
homa bay||KE||-0.53|34.46|40|47t2
homagama||LK||6.84|80.00|35|qnts
homburg||DE||49.33|7.34|45|1q589
homer glen||US|IL|41.60|-87.94|24|2wy1c
homestead||US|FL|25.47|-80.48|66|2h556
homewood||US|AL|33.47|-86.80|26|2f6tz
homewood||US|IL|41.56|-87.67|19|2wy1t
homiel|Homyel'|BY||52.43|30.98|481|dghv
homnabad|Homnābād|IN||17.77|77.13|41|r7x7
homs||SY||34.73|36.72|775|3muh
homyel|Homyel'|BY||52.43|30.98|481|dghv
honavar|Honāvar|IN||14.28|74.44|18|r7x4
honcho|Honchō|JP||35.70|139.99|561|13y75
honcho|Honchō|JP||41.89|140.69|30|19mqz
honda||CO||5.21|-74.74|28|26w5k
hondarribia||ES||43.37|-1.80|16|1uwux
hondomachi hondo|Hondomachi-hondo|JP||32.46|130.17|41|13wwm
hong kong||HK||22.28|114.17|7013|13041|*
hongchon|Hongch’ŏn|KR||37.69|127.89|75|13izj
honggang||CN||46.40|124.88|148|17nnw
hongjiang||CN||27.11|110.00|59|12r56
hongqiao||CN||26.77|112.11|58|12jeq
hongseong||KR||36.60|126.67|89|13iz2
hongwon|Hongwŏn|KP||40.03|127.96|71|17t76
honiara||SB||-9.43|159.95|56|196xi|*
honjo|Honjō|JP||36.24|139.19|62|13wvq
honmachi||JP||32.50|130.60|104|13m9p
honnali|Honnāli|IN||14.24|75.65|17|r7wy
honolulu||US|HI|21.31|-157.86|372|3hio3
hoofddorp||NL||52.30|4.69|133|1n0uh
hoogeveen||NL||52.72|6.48|39|1n0s7
hoogezand||NL||53.16|6.76|21|1n0ru
hoogstraten||BE||51.40|4.76|19|1nwxy
hoogvliet||NL||51.86|4.36|35|1n0qq
hook||GB|ENG|51.37|-0.31|19|1kq65
hoorn||NL||52.64|5.06|69|1n0py
hoover||US|AL|33.41|-86.81|85|2f6vu
hopa||TR||41.39|41.42|18|fz96
hopatcong hills||US|NJ|40.94|-74.67|16|31an0
hope mills||US|NC|34.97|-78.95|16|2nui3
hopewell||US|VA|37.30|-77.29|22|2u4ka
hopkins||US|MN|44.92|-93.46|18|2ztou
hopkinsville||US|KY|36.87|-87.49|32|2k28j
horad zhodzina||BY||54.10|28.33|61|d9gw
horasan||TR||40.04|42.16|17|fz93
horb am neckar|Horb am Neckar|DE||48.44|8.69|26|1q4yl
horgen||CH|ZH|47.26|8.60|16|1l0pd
horishni plavni||UA||49.01|33.64|52|3wldz
horizon city||US|TX|31.69|-106.21|19|3adux
horizonte||BR||-4.10|-38.48|51|20u9e
horki||BY||54.29|30.99|34|dght
horley||GB|ENG|51.17|-0.16|21|1kq4u
horlivka||UA||48.34|38.05|279|f63t
horn lake||US|MS|34.96|-90.03|27|2myio
hornsby||AU|NSW|-33.70|151.10|22|1ad35
horodok||UA||49.16|26.58|17|f63s
horodok||UA||49.78|23.65|16|f6jd
horodyshche||UA||49.28|31.45|15|f6ku
horsens||DK||55.86|9.85|59|1k5ff
horsforth||GB|ENG|53.84|-1.64|19|1kq3i
horsham||GB|ENG|51.06|-0.33|51|1kq3h
horsholm|Hørsholm|DK||55.88|12.50|37|1k5hs
horstel|Hörstel|DE||52.30|7.58|20|1q4kr
horta guinardo|Horta-Guinardó|ES||41.42|2.17|168|3w9gn
hortaleza||ES||40.47|-3.64|162|1uvwb
horten||NO||59.42|10.48|18|1vjx6
hortolandia|Hortolândia|BR||-22.86|-47.22|204|22713
horwich||GB|ENG|53.60|-2.55|19|1kq32
horyuji|Hōryūji|JP||34.61|135.74|27|13wu0
hosaina|Hosa’ina|ET||7.55|37.85|76|766p
hosdurga||IN||13.80|76.28|25|r7w7
hoshangabad|Hoshangābād|IN||22.75|77.73|109|r7w3
hoshiarpur|Hoshiārpur|IN||31.54|75.91|158|r7w1
hoskote||IN||13.07|77.80|41|r7w0
hospet||IN||15.27|76.39|198|r7vz
hosur|Hosūr|IN||12.74|77.83|104|r7vy
hot springs||US|AR|34.50|-93.06|36|2g7h0
hot springs national park||US|AR|34.53|-93.06|35|54fow
hotaka||JP||36.34|137.88|33|13wsy
hotan||CN||37.11|79.94|114|rgfv
hough||US|OH|41.51|-81.64|16|32jzn
houghton le spring|Houghton-Le-Spring|GB|ENG|54.84|-1.46|38|1kq2l
houilles||FR||48.92|2.19|31|1skx5
houma||US|LA|29.60|-90.72|34|2krii
houmt el souk||TN||33.88|10.86|63|1gy5s
hounde|Houndé|BF||11.50|-3.52|37|1el1l
hounslow||GB|ENG|51.47|-0.36|66|1kq2d
houston||US|TX|29.76|-95.36|2296|2sptm
houthalen||BE||51.03|5.37|30|1nwu5
hovd||MN||44.67|102.17|28|17iq2
hove||GB|ENG|50.83|-0.17|75|1kq20
hovelhof|Hövelhof|DE||51.82|8.65|16|1q4e4
hovsan|Hövsan|AZ||40.37|50.09|36|ckhp
howard||US|WI|44.54|-88.09|19|34ocl
howard beach||US|NY|40.66|-73.84|26|31rpb
howick||ZA||-29.48|30.23|29|lbwi
howli||IN||26.42|90.98|17|r7vr
hoxter|Höxter|DE||51.78|9.38|33|1q4cx
hoxtolgay||CN||46.52|86.00|22|ws4s
hoyerswerda||DE||51.44|14.24|44|1q4cg
hoyland nether||GB|ENG|53.50|-1.45|16|1kq13
hpa an|Hpa-An|MM||16.89|97.63|50|rxa9
hradec kralove|Hradec Králové|CZ||50.21|15.83|95|1twnr
hranice||CZ||49.55|17.73|20|1twlp
hrazdan||AM||40.50|44.77|41|d7sl
hrodna||BY||53.69|23.83|317|dghs
hrubieszow|Hrubieszów|PL||50.81|23.89|19|givq
hsinchu||TW||24.80|120.97|404|zwjz
hua hin||TH||12.57|99.96|50|opv9
huacho||PE||-11.11|-77.61|55|2cg4i
huadian||CN||42.96|126.75|139|17nl4
huai yot||TH||7.79|99.63|17|opuh
huaian|Huai'an|CN||33.59|119.02|555|12j8x
huaibei||CN||33.97|116.79|903|12qtw
huaicheng||CN||23.92|112.18|89|12qtj
huaidian||CN||33.43|115.03|90|12qtr
huaihua||CN||27.56|110.00|127|12qtl
huainan||CN||32.63|117.00|1028|12qtd
huaiyuan chengguanzhen||CN||32.96|117.17|66|12qsd
hualien city||TW||23.98|121.60|350|zw20
hualmay||PE||-11.10|-77.61|27|2cfxt
huamachuco||PE||-7.80|-78.07|22|2788t
huamantla||MX||19.31|-97.93|52|29rx8
huambo||AO||-12.78|15.74|226|1zrkp
huanan||CN||46.22|130.53|66|17nkh
huancavelica||PE||-12.78|-74.97|42|2cfpq
huancayo||PE||-12.07|-75.20|377|2cfpf
huanggang||CN||23.68|117.00|226|12qok
huangmei||CN||30.19|116.02|78|12qjv
huangnihe||CN||43.56|128.02|55|17njy
huangpi||CN||30.88|114.38|58|12qj0
huangshan||CN||29.71|118.31|77|12ezr
huangshi||CN||30.25|115.05|688|12qgy
huangyan||CN||28.65|121.27|150|12qef
huangzhou||CN||30.45|114.80|123|12qdk
huanren||CN||41.26|125.37|66|17njd
huanta||PE||-12.93|-74.25|19|2cfne
huanuco|Huánuco|PE||-9.93|-76.24|148|27869
huanuni||BO||-18.29|-66.84|15|2bwpj
huaquillas||EC||-3.48|-80.23|40|26crs
huaral||PE||-11.49|-77.21|62|2cfkl
huaraz||PE||-9.53|-77.53|87|27856
huarmey||PE||-10.07|-78.15|16|2cfhc
huatabampo||MX||26.83|-109.64|30|2du07
huatusco||MX||19.15|-96.97|31|23lg1
huauchinango||MX||20.17|-98.05|56|23lg0
huaura||PE||-11.07|-77.60|21|2cfdb
huayin||CN||34.57|110.07|242|12qa4
huazhou||CN||21.63|110.58|92|12q9c
huazhou||CN||32.68|112.08|59|12uwu
huber heights||US|OH|39.84|-84.12|38|2orlm
hubli||IN||15.35|75.13|840|r7vk
huckelhoven|Hückelhoven|DE||51.06|6.23|40|1q473
huckeswagen|Hückeswagen|DE||51.15|7.34|16|1q46q
hucknall||GB|ENG|53.03|-1.20|30|1kq0s
huddersfield||GB|ENG|53.65|-1.78|149|1kq0q
huddinge||SE||59.24|17.98|90|1lywc
hude||DE||53.11|8.46|16|1q467
hudiksvall||SE||61.73|17.11|16|1lyw5
hudson||US|OH|41.24|-81.44|22|32k2c
hue|Huế|VN||16.46|107.60|287|xvbk
huehuetenango||GT||15.32|-91.47|79|2528o
huejotzingo||MX||19.16|-98.41|26|23lex
huejutla de reyes|Huejutla de Reyes|MX||21.14|-98.42|40|23lew
huelva||ES||37.27|-6.94|149|1hxs4
huercal overa|Huércal-Overa|ES||37.39|-1.94|18|1hxry
huesca||ES||42.14|-0.41|52|1uvsy
huetamo de nunez|Huetamo de Núñez|MX||18.63|-100.90|22|2dtxn
hueytown||US|AL|33.45|-87.00|16|2f78e
hugli||IN||22.91|88.40|177|r7va
huicheng||CN||23.04|116.29|126|12q75
huilango||MX||19.68|-99.26|17|2a1dw
huilong||CN||31.81|121.66|75|12q60
huimanguillo||MX||17.83|-93.39|27|23ldo
huinan||CN||42.62|126.26|66|17nil
huixquilucan||MX||19.36|-99.35|125|2a192
huixtla||MX||15.14|-92.46|32|23lc7
huizen||NL||52.30|5.24|45|1n0l8
huizhou||CN||23.11|114.42|289|12q48
hujra shah muqim||PK||30.74|73.82|62|p80w
hukeri||IN||16.23|74.60|21|r7v8
hukkyo ri|Hŭkkyo-ri|KP||38.80|125.79|25|148c6
hulan||CN||45.98|126.60|109|17ni7
hulan ergi||CN||47.20|123.63|265|17ni6
hull|Kingston upon Hull|GB|ENG|53.74|-0.34|314|1kp81
hulyaypole||UA||47.66|36.26|16|f67u
humacao||PR||18.15|-65.83|20|2put8
humaita|Humaitá|BR||-7.52|-63.03|31|26j7y
humanes de madrid|Humanes de Madrid|ES||40.25|-3.83|18|1uvsl
humble||US|TX|30.00|-95.26|16|2sq42
humen||CN||22.82|113.67|192|12q20
humenne|Humenné|SK||48.94|21.92|35|fj4j
hun|Hūn|LY||29.13|15.95|19|1bidh
hunchun||CN||42.87|130.36|77|17nhp
hunedoara||RO||45.75|22.90|69|ehji
hunfeld|Hünfeld|DE||50.68|9.77|16|1q3oc
hung yen|Hưng Yên|VN||20.65|106.05|40|xv8u
hungnam|Hŭngnam|KP||39.83|127.62|346|148bq
hungund||IN||16.06|76.06|19|r7uc
hunsur|Hunsūr|IN||12.30|76.29|48|r7u9
hunt valley||US|MD|39.50|-76.64|24|2lf71
huntersville||US|NC|35.41|-80.84|53|2nuwi
huntingdon||GB|ENG|52.33|-0.19|24|1kpyx
huntington||US|IN|40.88|-85.50|17|2xhml
huntington||US|NY|40.87|-73.43|18|31rvo
huntington||US|WV|38.42|-82.45|49|2v329
huntington beach||US|CA|33.66|-118.00|202|36usx
huntington park||US|CA|33.98|-118.23|59|36uts
huntington station||US|NY|40.85|-73.41|33|31rw2
huntley||US|IL|42.17|-88.43|26|2wyb7
hunts point||US|NY|40.81|-73.88|27|31rwi
huntsville||CA|ON|45.33|-79.22|20|3k58t
huntsville||US|AL|34.73|-86.59|191|2f7ce
huntsville||US|TX|30.72|-95.55|41|2sq6s
hunucma|Hunucmá|MX||21.02|-89.88|25|23lbq
huocheng||CN||44.05|80.87|360|6yn6e
huoqiu chengguanzhen||CN||32.35|116.29|62|12q0r
hurghada||EG||27.26|33.81|96|7qrv
hurlingham||AR||-34.59|-58.63|60|21lbm
hurricane||US|UT|37.18|-113.29|16|3arbz
hurst||US|TX|32.82|-97.17|39|2sq7r
hurth|Hürth|DE||50.87|6.87|55|1q3i8
husainabad|Husainābād|IN||24.53|84.00|26|r7ty
hushitai||CN||41.94|123.50|62|17ngr
husi|Huşi|RO||46.67|28.06|29|ehis
huskvarna||SE||57.79|14.30|22|1lyiw
husum||DE||54.49|9.05|21|1q3fw
hutang||CN||31.53|119.49|56|12pz3
hutchinson||US|KS|38.06|-97.93|42|2jlar
hutto||US|TX|30.54|-97.55|23|2sq96
huy||BE||50.52|5.23|20|1nwq1
huyton||GB|ENG|53.41|-2.84|55|1kpx5
huzhou||CN||30.87|120.09|158|12pxj
hvidovre||DK||55.66|12.47|49|1k58o
hwacheon||KR||38.11|127.71|24|13ivh
hwado||KR||37.65|127.31|106|14ntq
hwange||ZW||-18.36|26.50|33|j2om
hwangju up|Hwangju-ŭp|KP||38.67|125.78|36|1487d
hwaseong si|Hwaseong-si|KR||37.21|126.82|476|13ipz
hwasun||KR||35.06|126.99|60|13ipt
hwawon|Hwawŏn|KR||35.80|128.50|65|15a2f
hyattsville||US|MD|38.96|-76.95|19|2lfad
hybla valley||US|VA|38.75|-77.08|16|2u53k
hyde||GB|ENG|53.45|-2.08|32|1kpx3
hyderabad||IN||17.38|78.46|3598|r7tf
hyderabad||PK||25.39|68.37|1386|p7z2
hyeres|Hyères|FR||43.12|6.13|50|1sksp
hyesan||KP||41.40|128.18|193|17t19
hyesan dong|Hyesan-dong|KP||41.40|128.19|98|17t17
hythe||GB|ENG|50.86|-1.40|20|1kpwt
hyvinge||FI||60.63|24.87|44|e2vl
i n salah|I-n-Salah|DZ||27.19|2.46|49|1hfs6
iacu|Iaçu|BR||-12.77|-40.21|23|2270m
iasi|Iaşi|RO||47.17|27.60|318|ehgi
iba||PH||15.33|119.98|27|10ojx
ibadan||NG||7.38|3.91|3565|1e522
ibague|Ibagué|CO||4.44|-75.23|422|26w0g
ibaiti||BR||-23.85|-50.19|26|2270c
ibanda||UG||-0.13|30.50|31|500j
ibara||JP||34.60|133.47|34|13wr6
ibaraki||JP||34.82|135.57|274|13wr5
ibarra||EC||0.35|-78.12|133|26cqh
ibate|Ibaté|BR||-21.95|-48.00|30|22709
ibb||YE||13.97|44.18|235|1lgt
ibbenburen|Ibbenbüren|DE||52.28|7.71|51|1q375
ibeto||NG||10.49|5.15|16|1e50d
ibi||ES||38.63|-0.57|24|1hxq8
ibi||NG||8.18|9.74|23|1e507
ibia|Ibiá|BR||-19.48|-46.54|18|22704
ibicarai|Ibicaraí|BR||-14.87|-39.59|20|226zq
ibipora|Ibiporã|BR||-23.27|-51.05|45|226z8
ibirama||BR||-27.06|-49.52|18|226yw
ibirataia||BR||-14.07|-39.64|20|226yl
ibirite|Ibirité|BR||-20.02|-44.06|141|226yj
ibitinga||BR||-21.76|-48.83|49|226y6
ibiuna|Ibiúna|BR||-23.66|-47.22|23|226xk
ibiza||ES||38.91|1.43|49|1hxq7
ibotirama||BR||-12.19|-43.22|17|226xh
ibra|Ibrā’|OM||22.69|58.53|25|663c
ibri|‘Ibrī|OM||23.23|56.52|102|663a
ibshaway|Ibshawāy|EG||29.36|30.68|51|7mf4
ibusuki||JP||31.23|130.65|30|13wqi
ica||PE||-14.07|-75.73|247|2cezj
icara|Içara|BR||-28.71|-49.30|51|226xb
ichalkaranji||IN||16.69|74.46|274|r7t6
ichchapuram|Ichchāpuram|IN||19.11|84.69|34|r7sz
icheon si|Icheon-si|KR||37.28|127.44|196|13ily
ichihara||JP||35.52|140.08|284|19a54
ichinohe||JP||40.22|141.29|16|19nhl
ichinomiya||JP||35.30|136.80|280|13wot
ichinoseki||JP||38.92|141.13|63|19a4w
ico|Icó|BR||-6.40|-38.86|28|20u7f
icod de los vinos|Icod de los Vinos|ES||28.37|-16.71|24|1hxq2
idah||NG||7.11|6.74|69|1e4wk
idaho falls||US|ID|43.47|-112.03|59|3by9n
idanre||NG||7.11|5.12|86|1e4we
idappadi||IN||11.59|77.84|52|r7sr
idar oberstein|Idar-Oberstein|DE||49.71|7.31|32|1q35d
idfu|Idfū|EG||24.98|32.88|133|7mer
idhna|Idhnā|PS||31.56|34.97|19|62ud
idil|İdil|TR||37.33|41.89|23|6oig
idku|Idkū|EG||31.31|30.30|211|7mek
idlib||SY||35.93|36.63|129|3mp9
idstein||DE||50.22|8.27|23|1q34w
idylwood||US|VA|38.90|-77.21|17|2u54h
ieper||BE||50.85|2.89|35|1nwpo
ifakara||TZ||-8.13|36.68|50|3f2c
ifanadiana||MG||-21.30|47.63|18|mt9q
ifatsy||MG||-22.40|47.75|15|mt8u
ifo||NG||6.81|3.20|88|1e4os
ifrane||MA||33.53|-5.11|74|1il7p
iganga||UG||0.61|33.47|45|4zzv
igaracu do tiete|Igaraçu do Tietê|BR||-22.51|-48.56|23|226wt
igarapava||BR||-20.04|-47.75|29|226wr
igarape|Igarapé|BR||-20.07|-44.30|21|226wq
igarape acu|Igarapé Açu|BR||-1.13|-47.62|24|20u6m
igarape miri|Igarapé Miri|BR||-1.98|-48.96|27|20u6f
igarassu||BR||-7.83|-34.91|86|20u6o
igatpuri||IN||19.70|73.56|35|r7si
igbara odo|Igbara-Odo|NG||7.50|5.06|74|1e4my
igbeti||NG||8.75|4.13|25|1e4lw
igbo ora|Igbo-Ora|NG||7.43|3.29|93|1e4j1
igbo ukwu|Igbo-Ukwu|NG||6.02|7.02|75|1e4i8
igboho||NG||8.84|3.76|137|1e4k7
igbor||NG||7.45|8.61|18|1e4is
igdir|Iğdır|TR||39.92|44.05|76|6ohd
igede ekiti|Igede-Ekiti|NG||7.67|5.13|87|1e4hy
ighram||DZ||36.46|4.51|15|1hg2t
iglesias||IT||39.31|8.54|23|1i3xx
igra||RU||57.55|53.05|22|by59
igrejinha||BR||-29.57|-50.79|29|226w9
iguala de la independencia|Iguala de la Independencia|MX||18.35|-99.54|118|23lam
igualada||ES||41.58|1.62|39|1uvqn
iguape||BR||-24.71|-47.56|24|226vt
iguatu||BR||-6.36|-39.30|70|20u63
igugunu||TZ||-4.57|34.63|23|3ezq
igunga||TZ||-4.28|33.88|36|3eze
igurusi||TZ||-8.85|33.85|25|3ez8
ihiala||NG||5.85|6.86|83|1e4e9
ihosy||MG||-22.40|46.13|17|mt77
iida||JP||35.52|137.82|107|13wmg
iisalmi||FI||63.56|27.19|23|e2t0
iiyama||JP||36.85|138.37|25|13wlq
iizuka||JP||33.64|130.69|78|13wln
ijebu igbo|Ijebu-Igbo|NG||6.97|4.00|109|1e4bn
ijebu jesa|Ijebu-Jesa|NG||7.68|4.82|52|1e4bl
ijebu ode|Ijebu-Ode|NG||6.82|3.92|209|1e4bk
ijero ekiti|Ijero-Ekiti|NG||7.82|5.07|168|1e4b5
ijmuiden|IJmuiden|NL||52.46|4.61|32|1n0io
ijsselstein|IJsselstein|NL||52.02|5.04|34|1n0i3
ijui|Ijuí|BR||-28.39|-53.91|71|226v8
ijuin|Ijūin|JP||31.62|130.40|25|13wld
ikalamavony||MG||-21.15|46.58|16|mt6q
ikeda||JP||34.82|135.43|99|13wkj
ikedacho|Ikedachō|JP||34.03|133.81|16|13wkn
ikeja||NG||6.60|3.34|313|1e495
ikere ekiti|Ikere-Ekiti|NG||7.50|5.23|103|1e48f
ikire||NG||7.37|4.19|222|1e481
ikirun||NG||7.91|4.67|134|1e47x
ikom||NG||5.97|8.71|79|1e476
ikoma||JP||34.68|135.70|118|13wj9
ikongo||MG||-21.88|47.43|32|mt62
ikot ekpene||NG||5.18|7.71|255|1e43e
iksan||KR||35.94|126.95|284|13ig3
ikungi||TZ||-5.13|34.77|20|3ew3
ila orangun||NG||8.02|4.90|179|1e3tx
ilagan||PH||17.15|121.89|72|10obu
ilam|Ilām|NP||26.91|87.93|17|ri85
ilam|Īlām|IR||33.64|46.42|141|2sxe
ilanskiy||RU||56.23|96.07|17|w9zh
ilaro||NG||6.89|3.01|47|1e3tr
ilave||PE||-16.08|-69.67|16|2cexf
ilawa|Iława|PL||53.60|19.57|33|1uecu
ilchester||US|MD|39.25|-76.76|23|2lfbk
ilebo||CD||-4.33|20.59|107|4mnc
ilembula||TZ||-8.90|34.58|19|3euq
ilesa||NG||7.63|4.74|278|1e3s8
ilgin|Ilgın|TR||38.28|31.91|27|6oe9
ilha de mocambique|Ilha de Moçambique|MZ||-15.03|40.74|54|m8ge
ilha solteira||BR||-20.43|-51.34|25|226ub
ilhabela||BR||-23.78|-45.36|33|226up
ilhavo|Ílhavo|PT||40.60|-8.67|17|1mp77
ilheus|Ilhéus|BR||-14.79|-39.04|155|226u8
iligan||PH||8.23|124.24|343|10oa4
iligan city||PH||8.25|124.40|312|10oa2
ilinden||MK||41.99|21.58|16|hv0t
ilion|Ílion|GR||38.03|23.70|85|5hzt
ilioupoli|Ilioúpoli|GR||37.93|23.77|78|4y456
ilkal||IN||15.96|76.11|57|r7rs
ilkeston||GB|ENG|52.97|-1.31|39|1kpvm
illapel||CL||-31.63|-71.17|23|2bbhs
illela|Illéla|NE||14.46|5.24|17|1gd9k
illela||NG||13.73|5.30|17|1e3rk
illertissen||DE||48.22|10.10|17|1q2zm
illescas||ES||40.12|-3.85|21|1uvq2
illingen||DE||49.37|7.05|18|1q2ze
illkirch graffenstaden|Illkirch-Graffenstaden|FR||48.53|7.72|27|1skpu
illzach||FR||47.77|7.35|15|1skpp
ilmenau||DE||50.68|10.92|27|1q2yq
ilo||PE||-17.63|-71.34|53|2cewf
ilobu||NG||7.84|4.49|118|1e3qz
iloilo||PH||10.70|122.56|388|10o7x
ilongero||TZ||-4.67|34.87|17|3etu
ilopango||SV||13.70|-89.11|39|24uks
ilorin||NG||8.50|4.54|814|1e3qf
ilovaysk|Ilovays’k|UA||47.92|38.20|18|f61r
ilskiy|Il’skiy|RU||44.84|38.57|23|bxqv
ilula||TZ||-7.68|36.04|29|3etn
imaichi||JP||36.72|139.68|64|13whv
imam qasim||IQ||32.30|44.68|37|24ea
imamoglu|İmamoğlu|TR||37.27|35.66|32|6obh
imaricho ko|Imarichō-kō|JP||33.27|129.88|58|13wh9
imatra||FI||61.17|28.75|30|e2pc
imbituba||BR||-28.24|-48.67|43|226t6
imbituva||BR||-25.23|-50.60|20|226t4
imishli||AZ||39.87|48.06|34|366m
immokalee||US|FL|26.42|-81.42|24|2h5j5
imola||IT||44.36|11.71|53|1w29d
imperatriz||BR||-5.53|-47.49|218|20u4d
imperia||IT||43.89|8.04|39|1w298
imperial||PE||-13.06|-76.35|32|2cevw
imperial||US|CA|32.85|-115.57|17|36v2k
imperial beach||US|CA|32.58|-117.11|27|36v2m
impfondo||CG||1.62|18.06|21|1cfk7
imphal||IN||24.81|93.94|224|r7rf
imsil||KR||35.61|127.28|38|13iip
imus||PH||14.43|120.94|216|10o5e
imzouren||MA||35.15|-3.85|40|1ioaa
ina||JP||35.83|137.95|62|13wg9
inaruwa||NP||26.61|87.15|70|4rf8e
inashiki||JP||35.96|140.32|47|427z0
inawashiro||JP||37.57|140.12|17|19a3r
inazawa||JP||35.25|136.78|102|13wf6
inca||ES||39.72|2.91|29|1hxpg
incheon||KR||37.46|126.71|2628|13ii4
inchon|Incheon|KR||37.46|126.71|2628|13ii4
incirliova|İncirliova|TR||37.85|27.72|19|6o7m
inda silase|Inda Silasē|ET||14.10|38.28|50|75w3
indaial||BR||-26.90|-49.23|44|226ro
indaiatuba||BR||-23.09|-47.21|180|226rj
indang||PH||14.20|120.88|41|10o1e
indapur|Indāpur|IN||18.30|73.25|27|r7r5
independence||US|KY|38.94|-84.54|27|2k2n4
independence||US|MO|39.09|-94.42|117|2m4qs
indergarh||IN||26.94|79.67|17|r7qw
indi||IN||17.18|75.95|34|r7qv
indian trail||US|NC|35.08|-80.67|37|2nv5b
indianapolis||US|IN|39.77|-86.16|830|2jal6
indianola||US|IA|41.36|-93.56|15|2w7br
indija|Inđija|RS||45.05|20.08|26|gxkv
indio||US|CA|33.72|-116.22|88|36vdi
indore||IN||22.72|75.83|1837|r7qn
indramayu||ID||-6.33|108.32|123|z7t2
indri||IN||29.88|77.06|16|r7qb
inegol|İnegol|TR||40.08|29.51|134|fyz5
ingelheim am rhein|Ingelheim am Rhein|DE||49.97|8.06|25|1q2l0
ingeniero pablo nogues|Ingeniero Pablo Nogués|AR||-34.48|-58.71|38|6mxmz
ingenio||ES||27.92|-15.43|29|1hxp7
inglewood||US|CA|33.96|-118.35|112|36veo
inglewood finn hill|Inglewood-Finn Hill|US|WA|47.72|-122.23|23|4bmzo
ingolstadt||DE||48.77|11.42|121|1q2k8
ingraj bazar|Ingrāj Bāzār|IN||25.00|88.15|170|r7q3
inhambane||MZ||-23.86|35.38|74|meey
inhumas||BR||-16.36|-49.50|44|226oa
inisa||NG||7.85|4.33|164|1e3ma
injambakkam||IN||12.92|80.25|23|5hggp
inkhil||SY||33.02|36.13|29|3mov
inkster||US|MI|42.29|-83.31|25|2vktm
innoshima||JP||34.28|133.18|26|13weq
innsbruck||AT||47.26|11.39|132|1nhdg
ino||JP||33.55|133.43|24|13weo
inongo||CD||-1.93|18.29|40|1dml5
inowroclaw|Inowrocław|PL||52.80|18.26|78|1uec0
inozemtsevo||RU||44.09|43.09|29|bx9c
inuyama||JP||35.38|136.94|74|13wd4
inver grove heights||US|MN|44.85|-93.04|35|2zu9g
invercargill||NZ||-46.40|168.35|47|1axg9
inverness||GB|SCT|57.48|-4.22|47|1kpqg
inza||RU||53.86|46.36|20|bx8b
ioannina|Ioánnina|GR||39.66|20.85|66|5lzn
iona||US|FL|26.52|-81.96|15|2h5q5
iowa city||US|IA|41.66|-91.53|74|2w7ki
ipaba||BR||-19.41|-42.42|16|226n5
ipameri||BR||-17.72|-48.16|19|226n3
ipatinga||BR||-19.47|-42.54|229|226mw
ipatovo||RU||45.72|42.90|29|bx6u
ipero|Iperó|BR||-23.35|-47.69|17|226mm
iperu||NG||6.91|3.67|16|1e3j7
ipiales||CO||0.83|-77.64|78|26vx7
ipiau|Ipiaú|BR||-14.13|-39.74|39|226mh
ipil||PH||7.78|122.59|19|10nx0
ipinda||TZ||-9.48|33.90|18|3ern
ipira|Ipirá|BR||-12.16|-39.74|27|226mc
ipis|Ipís|CR||9.97|-84.01|27|25ntu
ipoh||MY||4.58|101.08|673|116ga
ipojuca||BR||-8.40|-35.06|53|20u03
ipora|Iporá|BR||-16.44|-51.12|28|226le
ipoti||NG||7.87|5.08|82|1e3ig
ippy||CF||6.27|21.22|17|542u
ipswich||GB|ENG|52.06|1.16|179|1kppl
ipu||BR||-4.32|-40.71|27|20u00
ipubi||BR||-7.65|-40.15|16|20tzt
ipueiras||BR||-7.03|-40.45|17|20tz0
iquique||CL||-20.21|-70.15|227|2bbbr
iquitos||PE||-3.75|-73.25|438|277zr
iracemapolis|Iracemápolis|BR||-22.58|-47.52|17|226kf
iradan||KG||40.27|72.10|26|wr8b
irakleio|Irákleio|GR||38.05|23.77|50|5lyn
irakleion|Irákleion|GR||35.33|25.14|137|5lyp
iranshahr||IR||27.20|60.68|131|ovsb
irapuato||MX||20.68|-101.36|381|2dtre
irati||BR||-25.47|-50.65|46|226jd
irbid||JO||32.56|35.85|307|5c36
irbin|‘Irbīn|SY||33.54|36.37|42|3mos
irbit||RU||57.67|63.07|42|w9o6
irece|Irecê|BR||-11.30|-41.86|64|226j9
iriga city||PH||13.43|123.41|95|10nv4
iringa||TZ||-7.77|35.70|112|3eqn
iringal||IN||11.56|75.62|24|r7pa
irinjalakuda|Irinjālakuda|IN||10.34|76.21|29|r7p9
irkutsk||RU||52.30|104.30|587|17dbh
irlam||GB|ENG|53.44|-2.42|19|1kpp6
irondequoit||US|NY|43.21|-77.58|52|31sez
ironville||US|KY|38.46|-82.69|289|2k2ro
irosin||PH||12.70|124.03|21|10nur
irpin||UA||50.52|30.25|41|f5yl
irugur|Irugūr|IN||11.02|77.06|19|r7p6
irun||ES||43.34|-1.79|61|1uvn4
iruna|Pamplona|ES||42.82|-1.64|198|1ur54
irvine||GB|SCT|55.62|-4.66|34|1kpow
irvine||US|CA|33.67|-117.82|257|36vmp
irving||US|TX|32.81|-96.95|237|2sqo8
irvington||US|NJ|40.73|-74.23|61|31az0
isabela||PH||10.20|122.99|16|10nue
isahaya||JP||32.84|130.04|97|13wbc
isaka||TZ||-3.90|32.93|21|3epx
isakogorka||RU||64.45|40.65|29|3rczr
isanlu itedoijowa|Isanlu-Itedoijowa|NG||8.27|5.84|15|1e3f7
isawa||JP||35.65|138.63|30|13wb2
ischia||IT||40.74|13.95|19|1w276
ischia porto||IT||40.74|13.95|18|1w271
ise||JP||34.48|136.70|97|13way
ise ekiti|Ise-Ekiti|NG||7.46|5.42|190|1e3ef
isehara||JP||35.40|139.31|103|13wax
iselin||US|NJ|40.58|-74.32|19|31aze
iserlohn||DE||51.38|7.70|98|1q2b9
isernhagen farster bauerschaft||DE||52.47|9.84|23|1q2b4
isernia||IT||41.60|14.23|17|1w26t
isesaki||JP||36.32|139.20|131|13wak
isfahan||IR||32.65|51.67|1547|8z73
isfana||KG||39.84|69.53|17|q7eu
isfara||TJ||40.13|70.63|38|wgwg
ishigaki||JP||24.34|124.16|45|13wa0
ishige||JP||36.12|139.97|25|13w9q
ishii||JP||34.07|134.44|26|13w9k
ishikari||JP||43.24|141.35|57|19ng5
ishikawa||JP||26.42|127.82|22|13w9d
ishikawa||JP||37.15|140.45|19|19a2v
ishiki||JP||34.80|137.02|24|13w93
ishim||RU||56.11|69.49|68|w9m5
ishimbay||RU||53.45|56.04|70|bwzw
ishinomaki||JP||38.42|141.30|117|19a2o
ishioka||JP||36.18|140.27|52|19a2j
ishoj|Ishøj|DK||55.62|12.35|19|1k54h
ishqoshim||TJ||36.72|71.61|26|q6lq
ishurdi||BD||24.13|89.07|82|peif
isieke||NG||6.38|8.04|90|1e3cs
isiolo||KE||0.35|37.58|33|47ev
isiro||CD||2.77|27.62|127|4mhn
iskandar||UZ||41.55|69.70|28|wg4s
iskenderun|İskenderun|TR||36.59|36.17|160|6o1z
iskilip|İskilip|TR||40.74|34.47|20|fywk
iskitim||RU||54.64|83.30|62|w9lh
isla||MX||18.03|-95.53|26|29zeb
isla cristina||ES||37.20|-7.32|21|1hxov
isla vista||US|CA|34.41|-119.86|23|36vp4
islamabad||PK||33.72|73.04|602|p7vr|*
islamnagar|Islāmnagar|IN||28.33|78.73|29|r7om
islampur|Islāmpur|IN||25.14|85.21|32|r7oi
islampur|Islāmpur|IN||26.27|88.19|56|r7oh
isle of lewis|Isle of Lewis|GB|SCT|58.22|-6.39|19|4xw10
isleworth||GB|ENG|51.48|-0.34|21|1kpo4
islington||GB|ENG|51.54|-0.10|319|1kpo3
islip||US|NY|40.73|-73.21|19|31sh9
ismailia||EG||30.60|32.27|285|7qlb
isna|Isnā|EG||25.29|32.55|69|7m9l
isparta||TR||37.76|30.55|172|6o0x
issaquah||US|WA|47.53|-122.03|36|3ga53
issia||CI||6.49|-6.59|50|1d19q
issoire||FR||45.54|3.25|16|1skl4
issy les moulineaux|Issy-les-Moulineaux|FR||48.82|2.28|61|1skkp
istanbul||TR||41.01|28.95|14804|fyvo
istaravshan||TJ||39.91|69.00|53|q5jx
istgah e rah ahan e garmsar|Īstgāh-e Rāh Āhan-e Garmsār|IR||35.23|52.31|49|p8z
istok||XK||42.78|20.49|40|gxkc
istra||RU||55.92|36.87|33|bwte
istres||FR||43.51|4.99|44|1skkn
isulan||PH||6.63|124.61|32|10nt2
ita|Itá|PY||-25.50|-57.37|18|21oqq
itabaiana||BR||-10.69|-37.43|64|226i6
itabaiana||BR||-7.33|-35.33|19|20twz
itabaianinha||BR||-11.27|-37.79|17|226i3
itaberaba||BR||-12.53|-40.31|47|226hy
itaberai|Itaberaí|BR||-16.02|-49.81|22|226hv
itabira||BR||-19.62|-43.23|99|226hs
itabirito||BR||-20.25|-43.80|39|226hm
itaborai|Itaboraí|BR||-22.74|-42.86|182|226hi
itabuna||BR||-14.79|-39.28|206|226hh
itacoatiara||BR||-3.14|-58.44|65|20ttx
itaguai|Itaguaí|BR||-22.85|-43.78|101|226g3
itagui|Itagüí|CO||6.18|-75.60|282|26vuq
itai|Itaí|BR||-23.42|-49.09|22|226fr
itaitinga||BR||-3.97|-38.53|31|20tw1
itaituba||BR||-4.28|-55.98|65|20tvz
itajai|Itajaí|BR||-26.91|-48.66|156|226el
itajuba|Itajubá|BR||-22.43|-45.45|82|226ea
itajuipe|Itajuípe|BR||-14.68|-39.38|16|226e7
itako||JP||35.93|140.55|26|19a23
itamaraju||BR||-17.04|-39.53|48|226e2
itamarandiba||BR||-17.86|-42.86|18|226e1
itambe|Itambé|BR||-15.24|-40.62|24|226dp
itami||JP||34.78|135.40|194|13w72
itanagar|Itānagar|IN||27.09|93.61|45|r7o7
itanhaem|Itanhaém|BR||-24.18|-46.79|90|226d3
itaocara||BR||-21.67|-42.08|17|226cm
itapaci||BR||-14.95|-49.55|16|226cl
itapage|Itapagé|BR||-3.69|-39.59|32|20tv9
itaparica||BR||-12.89|-38.68|20|226cc
itapecerica||BR||-20.47|-45.13|17|226c0
itapecerica da serra|Itapecerica da Serra|BR||-23.72|-46.85|152|226bw
itapecuru mirim||BR||-3.39|-44.36|35|20tv4
itapema||BR||-27.09|-48.61|37|226bo
itapemirim||BR||-21.01|-40.83|18|226bm
itaperucu|Itaperuçu|BR||-25.22|-49.35|27|226bi
itaperuna||BR||-21.20|-41.89|84|226bh
itapetinga||BR||-15.25|-40.25|60|226be
itapetininga||BR||-23.59|-48.05|126|226bc
itapeva||BR||-23.98|-48.88|63|226b7
itapevi||BR||-23.55|-46.93|202|226b2
itapipoca||BR||-3.49|-39.58|56|20tud
itapira||BR||-22.44|-46.82|62|226aj
itapissuma||BR||-7.78|-34.89|17|20tu8
itapolis|Itápolis|BR||-21.60|-48.81|35|2269r
itaporanga||BR||-7.30|-38.15|16|20tu2
itapuranga||BR||-15.56|-49.95|20|22694
itaquaquecetuba||BR||-23.49|-46.35|337|22690
itaqui||BR||-29.13|-56.55|35|2268l
itarare|Itararé|BR||-24.11|-49.33|45|2268c
itarsi|Itārsi|IN||22.61|77.76|101|r7o5
itatiba||BR||-23.01|-46.84|68|2267q
itatinga||BR||-23.10|-48.62|16|2267m
itaugua|Itauguá|PY||-25.39|-57.35|65|21opq
itauna|Itaúna|BR||-20.08|-44.58|77|2267c
iten||KE||0.67|35.51|42|47dl
ithaca||US|NY|42.44|-76.50|31|31shs
itigi||TZ||-5.70|34.48|20|3em0
itimadpur|Itimādpur|IN||27.24|78.20|23|r7ny
ito|Itō|JP||34.97|139.08|72|13w6i
itogon||PH||16.36|120.68|28|10ns9
itoigawa||JP||37.03|137.85|31|13w6d
itoman||JP||26.13|127.67|57|13w68
itororo|Itororó|BR||-15.12|-40.07|17|22666
itsa|Iţsā|EG||29.24|30.79|45|7m8s
itsukaichi||JP||35.73|139.22|25|13w5p
itu||BR||-23.26|-47.30|138|2265z
itu||NG||5.20|7.98|36|1e389
itubera|Ituberá|BR||-13.74|-39.15|20|2265u
ituiutaba||BR||-18.97|-49.46|85|2265n
itumbiara||BR||-18.42|-49.22|80|2265m
itupeva||BR||-23.15|-47.06|21|2265g
itupiranga||BR||-5.13|-49.33|21|20tsr
iturama||BR||-19.73|-50.20|30|2265d
iturrama||ES||42.81|-1.66|25|4sk3j
ituverava||BR||-20.34|-47.78|37|2265b
itzehoe||DE||53.92|9.52|33|1q28h
ivano frankivsk|Ivano-Frankivsk|UA||48.92|24.71|204|f5vz
ivanovo||RU||57.00|40.97|421|bwhc
ivanovskoye||RU||55.77|37.83|128|bwc9
ivanteyevka||RU||55.97|37.92|51|bwbr
ivatsevichy||BY||52.71|25.34|24|dgew
ivdel|Ivdel’|RU||60.69|60.42|19|w9gs
ives estates||US|FL|25.96|-80.18|20|2h5so
ivoti||BR||-29.59|-51.16|18|2264k
ivrea||IT||45.47|7.88|23|1w254
ivry sur seine|Ivry-sur-Seine|FR||48.82|2.38|58|1skjx
iwade||JP||34.25|135.32|56|13w58
iwai||JP||36.05|139.90|42|13w4n
iwaki||JP||37.05|140.88|357|19a1n
iwakuni||JP||34.16|132.22|104|13w4c
iwakura||JP||35.28|136.87|48|13w47
iwamizawa||JP||43.20|141.76|85|19nf2
iwanai||JP||42.97|140.51|16|19nf0
iwanuma||JP||38.10|140.86|42|19a1b
iwase||JP||36.35|140.10|22|19a15
iwata||JP||34.70|137.85|89|13w37
iwatsuki||JP||35.96|139.70|109|13w30
iwo||NG||7.64|4.18|250|1e361
iwon up|Iwŏn-ŭp|KP||40.32|128.66|26|17swt
ixmiquilpan||MX||20.48|-99.22|35|23l84
ixtaczoquitlan|Ixtaczoquitlán|MX||18.85|-97.06|26|23l7s
ixtapa||MX||20.72|-105.20|29|2dtqd
ixtapa zihuatanejo|Ixtapa-Zihuatanejo|MX||17.64|-101.55|67|2daqh
ixtapaluca||MX||19.32|-98.88|322|23l7e
ixtapan de la sal|Ixtapan de la Sal|MX||18.84|-99.68|18|23l7d
ixtepec||MX||16.56|-95.10|25|23l76
ixtlan del rio|Ixtlán del Río|MX||21.04|-104.37|23|2dtpn
iyo||JP||33.75|132.70|31|15a46
izalco||SV||13.74|-89.67|19|24ukh
izamal||MX||20.94|-89.02|16|23l6u
izaz|I‘zāz|SY||36.59|37.05|66|3os2
izazi||TZ||-7.20|35.73|18|3ejt
izbat al burj|‘Izbat al Burj|EG||31.51|31.84|38|7m80
izberbash||RU||42.57|47.86|42|bw5q
izegem||BE||50.91|3.21|26|1nwn5
izhevsk||RU||56.85|53.20|631|bw48
izki|Izkī|OM||22.93|57.77|36|662u
izluchinsk||RU||60.98|76.92|18|4c9jd
izmail||UA||45.35|28.84|72|f5rg
izmaylovo||RU||55.79|37.80|104|bw2r
izmir|İzmir|TR||38.41|27.14|2501|6o06
izmir|İzmir|TR||38.41|27.14|2501|6o06
izmit|İzmit|TR||40.76|29.93|197|fyv8
iznik|İznik|TR||40.43|29.72|22|fyv6
izobilnyy|Izobil’nyy|RU||45.37|41.71|39|bw2a
izra|‘Izrā|JO||31.16|35.69|23|5c2j
iztacalco||MX||19.40|-99.10|384|23l7w
iztapalapa||MX||19.36|-99.06|1816|23l7f
izucar de matamoros|Izúcar de Matamoros|MX||18.60|-98.46|43|23l6p
izumi||JP||32.08|130.37|39|13w1g
izumi||JP||34.48|135.43|189|13w1f
izumiotsu|Izumiōtsu|JP||34.50|135.40|81|13w13
izumisano||JP||34.42|135.32|101|13w0z
izumo||JP||35.37|132.77|89|13w0s
izyaslav||UA||50.12|26.82|18|f5r4
izyum||UA||49.21|37.25|54|f5r0
ja ela||LK||7.07|79.89|32|qmz7
jabal os saraj|Jabal os Saraj|AF||35.12|69.24|15|ofhb
jabalpur||IN||23.17|79.95|1030|r7nl
jabalya|Jabālyā|PS||31.53|34.48|169|60x5
jablah||SY||35.36|35.93|66|3mmw
jablonec nad nisou|Jablonec nad Nisou|CZ||50.72|15.17|45|1twdn
jaboatao|Jaboatão|BR||-8.18|-35.00|703|20tse
jaboatao dos guararapes|Jaboatão dos Guararapes|BR||-8.11|-35.01|630|3rehs
jaboticabal||BR||-21.25|-48.32|69|2263d
jacaltenango||GT||15.67|-91.71|34|25240
jacarei|Jacareí|BR||-23.31|-45.97|213|2261e
jacarezinho||BR||-23.16|-49.97|35|22616
jaciara||BR||-15.97|-54.97|23|2260z
jackson||US|MI|42.25|-84.40|33|2z408
jackson||US|MS|32.30|-90.18|171|2mzaq
jackson||US|NJ|39.78|-74.86|55|2oi3m
jackson||US|TN|35.61|-88.81|67|2raj7
jackson heights||US|NY|40.76|-73.89|67|31sj1
jacksonville||US|AR|34.87|-92.11|29|2g863
jacksonville||US|FL|30.33|-81.66|868|2h5w5
jacksonville||US|IL|39.73|-90.23|19|2iwx4
jacksonville||US|NC|34.75|-77.43|67|2nvgb
jacksonville beach||US|FL|30.29|-81.39|23|2h5w7
jacmel||HT||18.23|-72.54|138|27tab
jacobabad||PK||28.28|68.44|171|p7sz
jacobina||BR||-11.18|-40.51|48|2260o
jacona de plancarte|Jacona de Plancarte|MX||19.95|-102.31|57|2dtnq
jacutinga||BR||-22.29|-46.61|18|225yj
jaen|Jaén|ES||37.77|-3.79|117|1hxnv
jaen|Jaén|PE||-5.71|-78.81|52|277yu
jaen||PH||15.33|120.92|40|10nqt
jaffa||IL||32.05|34.75|100|6a9x
jaffna||LK||9.67|80.01|169|qmz5
jagadhri|Jagādhri|IN||30.17|77.30|101|r7mt
jagalur|Jagalūr|IN||14.52|76.34|16|r7mq
jagatsinghapur||IN||20.26|86.17|33|r7m5
jagdalpur||IN||19.08|82.02|76|r7m2
jagdishpur|Jagdīshpur|IN||26.75|80.55|31|r7ly
jagdispur|Jagdīspur|IN||25.47|84.42|31|r7lx
jaggayyapeta||IN||16.89|80.10|41|r7lu
jagna||PH||9.65|124.37|33|10nqi
jagodina||RS||43.98|21.26|36|gxib
jagraon||IN||30.79|75.47|65|r7lo
jagtial|Jagtiāl|IN||18.79|78.92|99|r7lm
jaguaquara||BR||-13.53|-39.97|41|225xu
jaguarao|Jaguarão|BR||-32.57|-53.38|30|225xk
jaguarari||BR||-10.26|-40.20|23|225xd
jaguariaiva|Jaguariaíva|BR||-24.24|-49.71|31|225x2
jaguaribe||BR||-5.89|-38.62|23|20tnv
jaguariuna|Jaguariúna|BR||-22.71|-46.99|32|225wo
jaguaruana||BR||-4.83|-37.78|22|20tnl
jaguey grande|Jagüey Grande|CU||22.53|-81.13|54|2485x
jahanabad|Jahānābād|IN||25.21|84.99|96|r7lh
jahangirabad|Jahāngīrābād|IN||28.41|78.11|57|r7lb
jahanian shah||PK||31.81|72.28|29|p7r0
jahazpur|Jahāzpur|IN||25.62|75.28|20|r7l5
jaigaon||IN||26.85|89.38|159|4c504
jaipur||IN||26.92|75.79|2712|r7kb
jais||IN||26.26|81.55|26|r7k5
jaisalmer||IN||26.92|70.90|68|r7k3
jaisingpur||IN||16.78|74.55|47|r7jy
jaitaran|Jaitāran|IN||26.20|73.94|21|r7ju
jaito||IN||30.45|74.89|34|r7jk
jajpur|Jājpur|IN||20.85|86.34|42|r7j9
jakarta||ID||-6.21|106.85|8540|z7of|*
jakobsberg||SE||59.42|17.84|24|1lxyc
jakobstad||FI||63.67|22.70|19|e29u
jalai nur||CN||49.45|117.70|108|17ng3
jalajala||PH||14.35|121.32|16|10npx
jalal abad|Jalal-Abad|KG||40.93|73.00|76|wr7d
jalalabad|Jalālābad|IN||29.62|77.44|25|r7ie
jalalabad|Jalālābād|AF||34.43|70.45|200|ofer
jalalabad|Jalālābād|IN||27.73|79.66|35|r7if
jalalabad|Jalālābād|IN||30.61|74.26|30|r7id
jalali|Jalālī|IN||27.87|78.25|18|r7i9
jalalpur|Jalālpur|IN||20.95|72.90|17|r7i7
jalalpur|Jalālpur|IN||26.31|82.74|31|r7i3
jalalpur jattan||PK||32.64|74.21|94|p7ow
jalalpur pirwala||PK||29.51|71.22|37|p7om
jalandhar||IN||31.33|75.58|785|r6zy
jalapa||GT||14.63|-89.99|46|2523p
jalapa||NI||13.92|-86.12|24|25kei
jalarpet|Jalārpet|IN||12.57|78.57|41|r71e
jalaun|Jālaun|IN||26.15|79.34|55|r7hq
jales||BR||-20.27|-50.55|44|225wa
jalesar||IN||27.47|78.30|39|r7hj
jaleshwar||IN||21.80|87.22|23|r7hh
jaleshwar||NP||26.65|85.80|24|ri7v
jalgaon||IN||21.00|75.57|429|r7hb
jalgaon jamod||IN||21.05|76.53|28|r7ha
jalilabad||AZ||39.21|48.49|36|36f6
jalingo||NG||8.89|11.36|118|1e2x9
jalna|Jālna|IN||19.84|75.89|262|r7gz
jalor||IN||25.35|72.62|50|r7gw
jalostotitlan|Jalostotitlán|MX||21.17|-102.46|24|2dtmh
jalpa de mendez|Jalpa de Méndez|MX||18.18|-93.06|16|23l57
jalpaiguri|Jalpāiguri|IN||26.52|88.73|108|r7gs
jaltipan de morelos|Jáltipan de Morelos|MX||17.97|-94.71|33|23l4x
jamaame||SO||0.07|42.74|185|17in
jamadoba|Jāmadoba|IN||23.72|86.40|35|r7gj
jamai|Jāmai|IN||22.20|78.59|23|r7gh
jamaica||CU||22.98|-82.17|15|24852
jamaica||US|NY|40.69|-73.81|217|31sk8
jamaica plain||US|MA|42.31|-71.12|37|2xwbg
jamalpur|Jamālpur|BD||24.92|89.95|168|pefm
jamalpur|Jamālpur|IN||25.31|86.49|101|r7ge
jamay||MX||20.29|-102.71|17|2dtlq
jambi city||ID||-1.60|103.62|420|z7my
jambusar||IN||22.05|72.80|42|r7fq
jamestown||SH||-15.94|-5.72|1|20907|*
jamestown||US|ND|46.91|-98.71|15|30g70
jamestown||US|NY|42.10|-79.24|30|31skm
jamjamal|Jamjamāl|IQ||35.53|44.83|76|2361
jamkhandi||IN||16.50|75.29|62|r7f4
jammalamadugu||IN||14.85|78.38|44|r7ez
jammu||IN||32.74|74.87|466|r7ex
jamnagar||IN||22.47|70.07|492|r7et
jampur||PK||29.64|70.60|64|p7ld
jamsa|Jämsä|FI||61.86|25.19|15|e28j
jamshedpur||IN||22.80|86.19|616|r7ec
jamtara|Jāmtāra|IN||23.96|86.80|24|r7ea
jamui|Jamūī|IN||24.93|86.23|78|r7e3
jamundi|Jamundí|CO||3.26|-76.53|45|26vsz
jamuria|Jāmuria|IN||23.70|87.08|160|r7ds
janakkala||FI||60.90|24.60|16|e289
janakpur||NP||26.73|85.93|94|ri7q
janauba|Janaúba|BR||-15.80|-43.31|57|225vy
jand||PK||33.43|72.02|18|p7kq
jandaia do sul|Jandaia do Sul|BR||-23.60|-51.64|18|225vw
jandiala|Jandiāla|IN||31.16|75.62|26|r7dh
jandira||BR||-23.53|-46.90|114|225vu
janeng||BW||-25.42|25.55|17|k0gn
janesville||US|WI|42.68|-89.02|64|34owq
jangaon||IN||17.73|79.15|48|r7d4
jangipur||IN||24.47|88.08|83|r7cv
janin|Janīn|PS||32.46|35.30|35|62r6
janjgir|Jānjgīr|IN||22.01|82.58|33|r7cn
jansath|Jānsath|IN||29.33|77.85|19|r7cb
januaria|Januária|BR||-15.49|-44.36|35|225v8
janub as surrah|Janūb as Surrah|KW||29.27|47.98|18|64df
jaora|Jaorā|IN||23.64|75.13|67|r7c1
japekrom||GH||7.58|-2.79|96|1daty
japeri||BR||-22.64|-43.65|95|225us
jarabacoa||DO||19.12|-70.64|30|233tq
jarabulus|Jarābulus|SY||36.82|38.01|25|3mjf
jaragua|Jaraguá|BR||-15.76|-49.33|30|225u3
jaragua do sul|Jaraguá do Sul|BR||-26.49|-49.07|130|225ty
jaral del progreso|Jaral del Progreso|MX||20.37|-101.06|20|2dtks
jaranwala||PK||31.33|73.42|120|p7hm
jarash||JO||32.28|35.90|27|5c17
jardim||BR||-21.48|-56.14|24|225tj
jardin america|Jardín América|AR||-27.04|-55.23|25|21l6t
jardines de la silla jardines|Jardines de la Silla (Jardines)|MX||25.63|-100.19|54|59uy0
jardinopolis|Jardinópolis|BR||-21.02|-47.76|35|225t3
jarinu||BR||-23.10|-46.73|18|225t0
jarocin||PL||51.97|17.50|26|1ue2g
jaroslaw|Jarosław|PL||50.02|22.68|40|gifg
jarrow||GB|ENG|54.98|-1.48|27|1kpn8
jaru||BR||-10.44|-62.47|28|2c4kw
jaruco||CU||23.04|-82.01|20|2483j
jarvenpaa|Järvenpää|FI||60.47|25.09|38|e252
jarwal||IN||27.16|81.54|18|r7b3
jasaan||PH||8.65|124.76|16|10nn6
jasdan||IN||22.04|71.21|44|r7az
jashpurnagar||IN||22.89|84.14|23|r7ax
jasidih||IN||24.51|86.65|16|r7av
jasim|Jāsim|SY||32.99|36.06|30|3k31
jaslo|Jasło|PL||49.75|21.47|38|gid1
jasmine estates||US|FL|28.29|-82.69|19|2h5yc
jasper||US|IN|38.39|-86.93|15|2jarc
jaspur||IN||29.28|78.83|43|r7ao
jastrzebie zdroj|Jastrzębie Zdrój|PL||49.96|18.57|96|1udyn
jaswantnagar||IN||26.88|78.90|28|r7ae
jaszbereny|Jászberény|HU||47.50|19.92|28|1te3f
jatai|Jataí|BR||-17.88|-51.72|77|225sw
jatani||IN||20.16|85.71|56|r7aa
jatara|Jatāra|IN||25.01|79.05|17|r7a9
jaten||ID||-7.58|110.90|32|z7k2
jatibarang||ID||-6.47|108.32|73|z7ja
jatibonico||CU||21.94|-79.17|20|24832
jatiroto||ID||-7.88|111.12|50|z7ic
jatiwangi||ID||-6.73|108.26|58|z7i4
jatoba|Jatobá|BR||-9.18|-38.27|21|20pgz
jatoi shimali||PK||29.52|70.84|47|p7fn
jau|Jaú|BR||-22.30|-48.56|119|225r9
jauharabad||PK||32.29|72.28|47|p7fa
jauja||PE||-11.78|-75.50|21|2cedh
jaunpur||IN||25.75|82.69|170|r79r
javanrud|Javānrūd|IR||34.80|46.52|39|2shx
javea||ES||38.78|0.17|32|1hxm8
jawad|Jāwad|IN||24.60|74.86|17|r79i
jawhar||SO||2.78|45.50|47|17gv
jawor||PL||51.05|16.19|24|1udxz
jaworzno||PL||50.21|19.27|97|1udx1
jayamkondacholapuram||IN||11.21|79.36|32|r78u
jayapura||ID||-2.53|140.72|135|18my0
jaynagar||IN||26.59|86.14|20|r78l
jaynagar majilpur|Jaynagar-Majilpur|IN||22.18|88.42|25|r78m
jayrud|Jayrūd|SY||33.81|36.74|32|3mhl
jbail|Jbaïl|LB||34.12|35.65|21|5usz
jebba||NG||9.12|4.82|21|1e2nv
jeddah||SA||21.49|39.19|2867|29a7
jedrzejow|Jędrzejów|PL||50.64|20.30|17|gi99
jefferson city||US|MO|38.58|-92.17|43|2m56s
jeffersontown||US|KY|38.19|-85.56|27|2k2ze
jeffersonville||US|IN|38.28|-85.74|47|2jas7
jega||NG||12.22|4.38|73|1e2nh
jeju city||KR||33.51|126.52|408|13kl6
jekabpils|Jēkabpils|LV||56.50|25.86|27|9udv
jekulo||ID||-6.81|110.93|38|z7gk
jelcz laskowice||PL||51.02|17.32|15|4cjix
jelenia gora|Jelenia Góra|PL||50.90|15.73|87|1udux
jelgava||LV||56.65|23.71|62|9udr
jember||ID||-8.17|113.70|299|z7fg
jena||DE||50.93|11.59|105|1q1tw
jendouba||TN||36.50|8.78|51|1gxxk
jenin|Janīn|PS||32.46|35.30|35|62r6
jenison||US|MI|42.91|-85.79|17|2z43g
jenjarum||MY||2.87|101.49|25|116kp
jenks||US|OK|36.02|-95.97|21|2pasf
jenzan||KR||36.24|128.30|21|13cn3
jeongeup||KR||35.60|126.92|140|6yog9
jeonju||KR||35.82|127.15|711|13jyp
jequie|Jequié|BR||-13.86|-40.09|127|225pj
jequitinhonha||BR||-16.43|-41.00|15|225p1
jerada||MA||34.31|-2.16|44|1ijqx
jerantut||MY||3.94|102.36|34|114vu
jeremie|Jérémie|HT||18.65|-74.12|98|27t55
jeremoabo||BR||-10.07|-38.48|17|225oy
jerez de garcia salinas|Jerez de García Salinas|MX||22.65|-102.99|43|2dtiw
jerez de la frontera|Jerez de la Frontera|ES||36.69|-6.14|208|1hxly
jericho||PS||31.87|35.45|20|63tv
jersey city||US|NJ|40.73|-74.08|264|31b24
jerusalem||IL||31.77|35.22|801|60yo
jesi||IT||43.52|13.24|37|1w2bw
jessore||BD||23.17|89.21|244|smz0
jesus del monte|Jesús del Monte|MX||19.38|-99.29|23|59uyf
jesus maria|Jesús María|AR||-30.98|-64.09|27|2aldy
jesus maria|Jesús María|MX||21.96|-102.34|43|2dti3
jesus menendez|Jesús Menéndez|CU||21.16|-76.48|51|24818
jetpur||IN||21.75|70.62|118|r77t
jevargi||IN||17.01|76.77|20|r77l
jewar||IN||28.12|77.56|29|r77k
jeypore||IN||18.86|82.57|81|r78k
jha jha|Jhā-Jhā|IN||24.77|86.38|39|r77a
jhabua|Jhābua|IN||22.77|74.59|34|r77h
jhajjar||IN||28.61|76.66|44|r776
jhalawar|Jhālāwār|IN||24.60|76.16|52|r76r
jhalida|Jhalidā|IN||23.37|85.98|18|r76q
jhalrapatan|Jhālrapātan|IN||24.54|76.17|33|r76k
jhalu|Jhālu|IN||29.34|78.23|20|r76j
jhang sadr||PK||31.27|72.32|341|p7bo
jhanjharpur|Jhanjhārpur|IN||26.26|86.28|31|r76c
jhansi|Jhānsi|IN||25.46|78.58|413|r766
jhargram|Jhārgrām|IN||22.45|86.99|58|r75q
jharia||IN||23.74|86.41|87|r75o
jharsuguda||IN||21.86|84.01|79|r75d
jhawarian||PK||32.36|72.62|28|p7b2
jhelum||PK||32.93|73.73|145|p7aw
jhingergacha|Jhingergācha|BD||23.11|89.09|42|peic
jhinjhak|Jhīnjhak|IN||26.56|79.73|23|r74y
jhinjhana|Jhinjhāna|IN||29.52|77.22|20|r74x
jhol||PK||25.96|68.89|16|p782
jhunjhunun|Jhunjhunūn|IN||28.13|75.40|113|r748
jhusi|Jhūsi|IN||25.44|81.91|17|r741
ji parana|Ji Paraná|BR||-10.89|-61.95|108|2c4kp
jiagedaqi||CN||50.42|124.12|136|17ng5
jiamusi||CN||46.80|130.32|550|17nfp
jian|Ji’an|CN||27.12|114.98|245|12pv1
jiangkou||CN||25.49|119.20|60|12prr
jiangmen||CN||22.58|113.08|532|12pqz
jianguang||CN||28.19|115.78|61|12ppk
jiangyan||CN||32.51|120.14|70|12poq
jiangyin||CN||31.91|120.26|108|12wnn
jiangyou||CN||31.77|104.72|127|14f3z
jianou|Jian’ou|CN||27.04|118.32|59|12pnb
jianshui||CN||24.28|101.22|490|5wv4e
jiaojiang||CN||28.70|121.47|471|12rvp
jiaozhou||CN||36.28|120.00|165|12plc
jiaozuo||CN||35.24|113.23|518|12pib
jiashan||CN||30.85|120.93|137|4cj80
jiaxing||CN||30.75|120.75|466|12phd
jiayuguan||CN||39.81|98.29|122|rge5
jiazi||CN||22.88|116.07|130|12pgv
jicin|Jičín|CZ||50.44|15.35|16|1tw2k
jidd hafs|Jidd Ḩafş|BH||26.22|50.55|32|67xj
jiddah|Jeddah|SA||21.49|39.19|2867|29a7
jidong||CN||45.22|131.08|59|17ndz
jiehu||CN||35.54|118.45|69|12pfg
jieshi||CN||22.81|115.83|137|12pep
jieshou||CN||33.26|115.36|142|12pec
jiexiu||CN||37.02|111.91|77|12pe1
jieyang||CN||23.54|116.37|1002|12io1
jiguani|Jiguaní|CU||20.37|-76.43|41|247yg
jihlava||CZ||49.40|15.59|50|1tw2f
jijel||DZ||36.82|5.76|148|1hfjl
jijiang||CN||29.29|106.25|61|12pd2
jijiga||ET||9.35|42.80|57|75k3
jilib||SO||0.49|42.79|44|17c6
jilin||CN||43.85|126.56|1882|17ndi
jimaguayu|Jimaguayú|CU||21.24|-77.83|21|28hb7
jimenez|Jiménez|MX||28.33|-105.40|31|2dtgi
jimeta||NG||9.28|12.46|248|1e2ig
jimma||ET||7.67|36.83|128|75jg
jimo||CN||36.39|120.46|71|12pbx
jinan||CN||36.67|117.00|4336|12pbt
jinan gun|Jinan-gun|KR||35.79|127.43|31|13kgy
jinchang||CN||38.50|102.19|144|12pb9
jincheng||CN||35.50|112.83|333|12pbh
jincheng||TW||24.43|118.32|38|zyrc
jind|Jīnd|IN||29.32|76.32|161|r73f
jindrichuv hradec|Jindřichův Hradec|CZ||49.14|15.00|23|1tw11
jingdezhen||CN||29.29|117.21|311|12p9s
jinghong||CN||21.99|100.73|62|129v2
jingling||CN||30.65|113.10|225|12p82
jingmen||CN||31.03|112.20|168|12p7v
jingzhou||CN||30.35|112.19|178|12p5w
jinhua||CN||29.11|119.64|142|12p5k
jining||CN||35.41|116.58|450|12p5a
jining||CN||41.03|113.11|259|17nca
jinja||UG||0.44|33.20|93|4zve
jinji||CN||23.23|110.83|57|12p57
jinjiang||CN||19.73|110.01|69|12p4x
jinjiang||CN||24.82|118.57|90|12j2y
jinka||ET||5.65|36.65|32|75iu
jinotega||NI||13.09|-86.00|55|25kdt
jinotepe||NI||11.85|-86.20|30|25kdq
jinsha||CN||32.09|121.07|96|12p28
jinshi||CN||29.60|111.87|83|12p1f
jintur|Jintūr|IN||19.61|76.69|42|r734
jinxiang||CN||27.43|120.61|84|12p06
jinzhou||CN||39.10|121.72|215|12oz6
jinzhou||CN||41.11|121.14|604|17nbf
jipijapa||EC||-1.35|-80.58|36|26ck6
jiquilpan de juarez|Jiquílpan de Juárez|MX||19.99|-102.72|24|2dtg3
jirja|Jirjā|EG||26.34|31.89|128|7lxu
jirkov||CZ||50.50|13.45|21|1tvzy
jishu||CN||44.32|126.80|104|17nb6
jishui||CN||33.73|115.40|78|12oyb
jisr ash shughur|Jisr ash Shughūr|SY||35.81|36.32|39|3mf3
jitra||MY||6.27|100.42|63|117qm
jiujiang||CN||29.70|116.00|259|12ovv
jiupu||CN||41.07|122.95|124|17nar
jiuquan||CN||39.74|98.52|73|rfm1
jiutai||CN||44.15|125.83|175|17nap
jiutepec||MX||18.88|-99.18|162|23l1x
jiwani||PK||25.05|61.75|16|p76o
jixi||CN||45.30|130.96|404|17nad
jizan||SA||16.89|42.55|105|298z
jizzax||UZ||40.12|67.83|153|wg4e
joacaba|Joaçaba|BR||-27.18|-51.50|24|225nh
joal fadiout|Joal-Fadiout|SN||14.17|-16.83|37|1c8y4
joao camara|João Câmara|BR||-5.54|-35.82|20|20tdv
joao monlevade|João Monlevade|BR||-19.81|-43.17|73|225lg
joao pessoa|João Pessoa|BR||-7.12|-34.86|651|20tct
joao pinheiro|João Pinheiro|BR||-17.74|-46.17|28|225l5
joaquin v gonzalez|Joaquín V. González|AR||-25.11|-64.13|19|2aldf
jobabo||CU||20.91|-77.28|49|247vy
jobabo||CU||20.97|-76.30|18|247vx
jocotenango||GT||14.58|-90.74|18|2521v
jocotepec||MX||20.29|-103.43|19|2dtfo
jodhpur||IN||21.90|70.03|47|r72a
jodhpur||IN||26.27|73.01|921|r729
jodiya bandar||IN||22.72|70.28|16|r727
joensuu||FI||62.60|29.76|53|e20w
joetsu|Jōetsu|JP||37.15|138.24|204|42akx
jogbani||IN||26.40|87.27|33|r71z
jogonalan||ID||-7.70|110.54|28|z7b9
johannesburg||ZA||-26.20|28.04|2026|latk
johi||PK||26.69|67.61|16|p75q
johns creek||US|GA|34.03|-84.20|83|3rpqd
johnson city||US|TN|36.31|-82.35|66|2rb63
johnston||US|IA|41.67|-93.70|21|2w84o
johnston||US|RI|41.82|-71.51|29|54fey
johnstone||GB|SCT|55.83|-4.52|16|1kpmn
johnstown||US|PA|40.33|-78.92|20|33cx5
johor bahru||MY||1.47|103.76|802|11500
joinville||BR||-26.30|-48.85|461|225j4
joinville le pont|Joinville-le-Pont|FR||48.83|2.47|18|1skbd
jojutla||MX||18.61|-99.18|19|23l1f
joliet||US|IL|41.53|-88.08|148|2wzbz
joliette||CA|QC|46.02|-73.42|35|3kc3m
jollyville||US|TX|30.44|-97.78|16|2sro2
jolo||PH||6.05|121.00|101|10njx
jombang||ID||-7.55|112.23|126|z7am
jona||CH|SG|47.23|8.84|18|1l0n1
jonava||LT||55.08|24.28|35|cu1u
jonesboro||US|AR|35.84|-90.70|74|2g8ki
jonkoping|Jönköping|SE||57.78|14.16|94|1lxmr
joplin||US|MO|37.08|-94.51|52|2m5hc
jora||IN||26.34|77.81|26|r713
jorhat|Jorhāt|IN||26.76|94.20|69|r710
jos||NG||9.93|8.89|817|1e2fl
jose bonifacio|José Bonifácio|BR||-21.05|-49.69|28|225hv
jose c paz|José C. Paz|AR||-34.52|-58.77|230|76uo5
jose cardel|José Cardel|MX||19.37|-96.37|19|23l0u
jose de freitas|José de Freitas|BR||-4.76|-42.58|21|20tbi
jose panganiban|Jose Pañganiban|PH||14.29|122.69|21|10niv
joue les tours|Joué-lès-Tours|FR||47.35|0.67|37|1sk8r
jounieh||LB||33.98|35.62|96|5ur8
jouy le moutier|Jouy-le-Moutier|FR||49.01|2.04|19|1sk76
jovellanos||CU||22.80|-81.19|47|247r7
joymontop||BD||23.79|90.16|56|6wubo
joypur hat|Joypur Hāt|BD||25.10|89.03|73|peie
jozefow|Józefów|PL||52.14|21.24|18|gi4d
juan aldama||MX||24.29|-103.39|15|2dtcs
juan diaz|Juan Díaz|PA||9.05|-79.45|101|27hci
juan griego||VE||11.08|-63.97|28|25zyb
juan jose rios|Juan José Ríos|MX||25.76|-108.82|24|2duy0
juanjui|Juanjuí|PE||-7.18|-76.73|38|277w9
juarez|Juárez|MX||31.72|-106.46|1321|2e0zw
juatuba||BR||-19.95|-44.34|25|225em
juazeiro do norte|Juazeiro do Norte|BR||-7.21|-39.32|225|20t97
juba||SS||4.85|31.58|450|801j|*
juchen|Jüchen|DE||51.10|6.50|23|1q1il
juchitan de zaragoza|Juchitán de Zaragoza|MX||16.44|-95.02|75|23kyd
juchitepec||MX||19.10|-98.88|16|23kyb
judeida makr||IL||32.93|35.16|18|6bby
judita||JO||32.41|35.71|20|5bz7
juegang||CN||32.32|121.19|73|12oqb
juhaynah||EG||26.67|31.50|48|7lwl
juigalpa||NI||12.11|-85.36|50|25kd8
juiz de fora|Juiz de Fora|BR||-21.76|-43.35|470|225dd
juliaca||PE||-15.50|-70.13|246|2ce7d
julich|Jülich|DE||50.92|6.36|34|1q1g9
julio de castilhos|Júlio de Castilhos|BR||-29.23|-53.68|20|225d3
juma shahri||UZ||39.72|66.66|20|q3bm
jumilla||ES||38.48|-1.32|26|1hxjz
jumri tilaiya|Jumri Tilaiyā|IN||24.43|85.53|76|r6zr
junagadh|Jūnāgadh|IN||21.52|70.46|184|r6zp
junagarh|Jūnāgarh|IN||19.86|82.93|17|r6zo
junction city||US|KS|39.03|-96.83|25|2jllc
jundiai|Jundiaí|BR||-23.19|-46.88|322|225c6
juneau||US|AK|58.30|-134.42|33|3b1js
junin|Junín|AR||-34.58|-60.94|85|2al9m
junin|Junín|PE||-11.16|-75.99|15|2ce6m
junnar||IN||19.21|73.88|26|r6zd
jupiter||US|FL|26.93|-80.09|63|2h6ci
jurmala|Jūrmala|LV||56.97|23.77|54|9ubl
jurupa valley||US|CA|33.99|-117.52|22|3767o
jutiapa||GT||14.29|-89.90|34|251z1
juticalpa||HN||14.67|-86.22|34|25cc7
juventino rosas||MX||20.64|-100.99|42|2dt8u
juwana||ID||-6.71|111.15|40|z77x
juybar|Jūybār|IR||36.64|52.91|28|2s99
juye||CN||35.39|116.09|58|12onw
jyvaskyla|Jyväskylä|FI||62.24|25.72|85|e1ju
kaarina||FI||60.41|22.37|22|e1i2
kaarst||DE||51.23|6.62|42|1q1bb
kabacan||PH||7.11|124.83|32|10ngb
kabala||SL||9.59|-11.55|18|1fma1
kabale||UG||-1.25|29.99|44|4zu6
kabalo||CD||-6.05|26.91|30|4mes
kabanga||TZ||-2.64|30.47|19|3efw
kabanjahe||ID||3.10|98.49|57|q1h1
kabankalan||PH||9.98|122.81|136|10nf4
kabanovo||RU||55.75|38.94|23|bvzr
kabare||CD||-2.50|28.79|37|4md1
kabarnet||KE||0.49|35.74|25|473h
kabba||NG||7.83|6.08|50|1e2cj
kabin buri||TH||13.95|101.72|20|yip6
kabinda||CD||-6.14|24.48|59|4mav
kabirwala||PK||30.40|71.86|61|p72g
kabrai|Kabrāi|IN||25.40|80.00|25|r6yr
kabul||AF||34.53|69.17|3044|oetq|*
kabwe||ZM||-14.45|28.45|189|jmv3
kachhwa||IN||25.21|82.71|15|r6ya
kachia||NG||9.87|7.95|31|1e2ba
kachkanar||RU||58.70|59.48|44|bvxj
kadakkavoor||IN||8.68|76.77|25|6bt34
kadan|Kadaň|CZ||50.38|13.27|19|1tvxg
kadayanallur||IN||9.07|77.34|78|r6xv
kadi||IN||23.30|72.33|58|r6x4
kadinhani|Kadınhanı|TR||38.24|32.21|15|6nwb
kadiri||IN||14.11|78.16|81|r6wx
kadirli||TR||37.37|36.10|70|6nvw
kadiyivka||UA||48.57|38.64|84|eupb
kadod||IN||21.22|73.22|17|r6wr
kadoma||JP||34.74|135.57|132|13vuv
kadoma||ZW||-18.33|29.92|79|j2b1
kadugli||SD||11.01|29.72|88|7zx1
kaduna||NG||10.53|7.44|1582|1e29b
kadur|Kadūr|IN||13.55|76.01|33|r6wm
kaedi|Kaédi|MR||16.15|-13.50|55|1ezg0
kaele|Kaélé|CM||10.11|14.45|25|1bt53
kaeng khoi||TH||14.59|101.00|30|yio7
kaeng khro||TH||16.11|102.26|29|yio9
kaesong|Kaesŏng|KP||37.97|126.55|338|147th
kafanchan||NG||9.58|8.29|80|1e28x
kaffrine||SN||14.11|-15.55|28|1c8vz
kafir qala||AF||34.67|61.07|18|ohhg
kafr ad dawwar|Kafr ad Dawwār|EG||31.13|30.13|267|7lqv
kafr ash shaykh|Kafr ash Shaykh|EG||31.11|30.94|144|7lja
kafr az zayyat|Kafr az Zayyāt|EG||30.82|30.82|74|7lfh
kafr kanna|Kafr Kannā|IL||32.75|35.34|18|6bbm
kafr laha|Kafr Lāhā|SY||34.89|36.50|22|3m58
kafr manda|Kafr Mandā|IL||32.81|35.26|15|6bbk
kafr qasim|Kafr Qāsim|IL||32.11|34.98|17|6bbg
kafr saqr|Kafr Şaqr|EG||30.79|31.63|35|7l89
kafr takharim|Kafr Takhārīm|SY||36.12|36.52|22|3m45
kafr zayta|Kafr Zaytā|SY||35.37|36.60|22|3m3w
kafranbel||SY||35.61|36.56|46|3m51
kafue||ZM||-15.77|28.18|48|jmp7
kaga bandoro||CF||6.99|19.19|57|1f524
kagal|Kāgal|IN||16.58|74.32|25|r6wb
kagizman|Kağızman|TR||40.16|43.13|25|fyqx
kagoro||NG||9.61|8.39|77|1e266
kagoshima||JP||31.57|130.55|555|13vtn
kahama||TZ||-3.83|32.60|36|3edh
kahna nau||PK||31.37|74.37|46|p6zh
kahramanmaras|Kahramanmaraş|TR||37.58|36.93|376|6nuz
kahriz|Kahrīz|IR||34.38|47.06|767|idi
kahror pakka||PK||29.62|71.91|70|p6za
kahta|Kâhta|TR||37.79|38.62|73|6nuv
kahului||US|HI|20.89|-156.47|26|3hbw3
kahuta||PK||33.59|73.39|23|p6z0
kaiama||NG||9.61|3.94|22|1e25o
kaifeng||CN||34.80|114.31|900|12onj
kaihua||CN||23.37|104.28|64|12one
kaikalur|Kaikalūr|IN||16.55|81.21|21|r6vn
kailaras|Kailāras|IN||26.30|77.62|25|r6vk
kailashahar|Kailāshahar|IN||24.33|92.00|22|r6vi
kailua||US|HI|21.40|-157.74|39|3hby6
kaimganj||IN||27.55|79.34|33|r6vc
kaimori||IN||23.38|79.74|20|r6vb
kainan||JP||34.15|135.21|43|13vsh
kairana|Kairāna|IN||29.40|77.21|80|r6ux
kairouan||TN||35.68|10.10|120|1h0ix
kaisariani|Kaisarianí|GR||37.96|23.77|26|5lwu
kaiserslautern||DE||49.44|7.77|99|1q10z
kaithal||IN||29.80|76.40|141|r6up
kaitong||CN||44.81|123.08|63|17n8y
kaiyuan||CN||23.70|103.30|198|12omq
kaiyuan||CN||42.53|124.04|112|17n8x
kaizuka||JP||34.45|135.35|93|13vrx
kajaani||FI||64.23|27.73|35|e1bn
kajiki||JP||31.73|130.67|23|13vri
kaka||TM||37.35|59.61|19|3gx9
kakamega||KE||0.28|34.75|63|46o8
kakamigahara||JP||35.42|136.87|132|13vr3
kakata||LR||6.53|-10.35|34|1cs8m
kakching||IN||24.50|93.98|30|r6tz
kakegawa||JP||34.77|138.02|84|13vqw
kakhovka||UA||46.81|33.49|37|f5po
kakinada|Kākināda|IN||16.96|82.24|293|r6tt
kakogawacho honmachi|Kakogawachō-honmachi|JP||34.77|134.83|272|13vq8
kakonko||TZ||-3.28|30.96|25|3ecj
kakori|Kākori|IN||26.87|80.79|18|r6td
kakrala|Kakrāla|IN||27.89|79.19|36|r6t8
kakuda||JP||37.97|140.77|33|199zb
kalabagh||PK||32.96|71.55|16|p6x1
kalach||RU||50.43|41.03|20|bvsa
kalach na donu|Kalach-na-Donu|RU||48.69|43.53|28|bvrx
kalachinsk||RU||55.05|74.58|24|w9bm
kalakkadu|Kalakkādu|IN||8.51|77.55|28|r6rz
kalaleh|Kalāleh|IR||37.38|55.49|34|2rxk
kalamaria|Kalamariá|GR||40.58|22.95|92|fryr
kalamata||GR||37.04|22.11|54|5lus
kalamazoo||US|MI|42.29|-85.59|76|2z4bf
kalamb||IN||19.04|73.96|27|r6ro
kalamnuri|Kalamnūri|IN||19.67|77.31|23|r6rk
kalanaur|Kalānaur|IN||28.83|76.40|18|r6rg
kalandia||PS||31.87|35.22|26|63ks
kalanwali|Kālānwāli|IN||29.84|74.97|27|r6r9
kalasin||TH||16.43|103.51|55|yin9
kalat||PK||29.03|66.59|27|p6v4
kalavad|Kālāvad|IN||22.21|70.38|26|r6qq
kalavoor||IN||9.57|76.33|30|6btj9
kaleke mandi||PK||31.98|73.60|16|p6ur
kalemie||CD||-5.95|29.19|147|4lvi
kalghatgi||IN||15.18|74.97|15|r6qa
kalia|Kālia|BD||23.04|89.63|40|pek8
kalianget||ID||-7.05|113.94|24|z6yh
kalibo poblacion|Kalibo (poblacion)|PH||11.71|122.36|57|10n5s
kaliganj|Kālīganj|BD||23.41|89.14|46|pei7
kalimpong|Kālimpong|IN||27.07|88.48|43|r6pf
kaliningrad||RU||54.71|20.51|435|bvne
kalininsk||RU||51.50|44.48|19|bvmf
kalininskiy||RU||60.00|30.39|505|52agn
kalinkavichy||BY||52.13|29.33|37|dgdj
kalispell||US|MT|48.20|-114.31|22|3dbjo
kalisz||PL||51.76|18.09|109|1udkg
kaliyaganj|Kāliyāganj|IN||25.63|88.33|52|r6ov
kalka|Kālka|IN||30.84|76.94|32|r6ot
kallakkurichchi||IN||11.74|78.96|40|r6oo
kallar kahar||PK||32.78|72.70|16|p6tc
kallidaikurichi||IN||8.69|77.47|26|r6o8
kallithea|Kallithéa|GR||37.95|23.70|101|5lpi
kalmar||SE||56.66|16.36|38|1lx2t
kalmeshwar||IN||21.23|78.92|19|r6ns
kalmthout||BE||51.38|4.48|17|1nwh0
kalmunai||LK||7.41|81.83|100|qmf2
kalna|Kālna|IN||23.22|88.36|54|r6np
kalocsa||HU||46.53|18.97|18|1tdy7
kalodzishchy||BY||53.94|27.78|17|dfuz
kalol|Kālol|IN||22.61|73.46|26|r6nn
kalpatta||IN||11.61|76.08|30|r6nb
kalpi|Kālpi|IN||26.12|79.73|44|r6n9
kaltan||RU||53.53|87.25|26|w98s
kaltenkirchen||DE||53.83|9.96|20|1q0o8
kaluga||RU||54.53|36.28|339|bvej
kalugumalai||IN||9.15|77.71|15|r6mu
kalulushi||ZM||-12.84|28.09|67|jlzj
kalundborg||DK||55.68|11.09|16|1k4ya
kalur kot||PK||32.16|71.27|26|p6rw
kalush||UA||49.01|24.37|68|f5ln
kalutara||LK||6.58|79.96|38|qmb0
kalyan|Kalyān|IN||19.24|73.14|1262|r6mf
kalyandurg||IN||14.55|77.11|29|4ciwm
kalyani||IN||22.98|88.48|93|r6md
kalynivka||UA||49.45|28.53|19|f5n7
kamachumu||TZ||-1.62|31.62|16|3eak
kamaishi||JP||39.28|141.87|43|199z0
kamakhyanagar|Kāmākhyānagar|IN||20.93|85.54|16|r6lz
kamakura||JP||35.31|139.55|166|13vpc
kamal||ID||-7.17|112.72|23|z6tc
kamalasai||TH||16.34|103.58|23|yimz
kamalganj||IN||27.26|79.63|16|r6lw
kamalia||PK||30.73|72.65|112|p6r8
kaman|Kāman|IN||27.66|77.27|34|r6lm
kaman||TR||39.36|33.72|29|6nox
kamar mushani||PK||32.84|71.36|16|p6qd
kamareddi|Kāmāreddi|IN||18.32|78.34|71|r6lf
kamarhati|Kāmārhāti|IN||22.67|88.37|333|r6ld
kamateron|Kamaterón|GR||38.06|23.71|28|5lkx
kamba||NG||11.85|3.65|26|1e1yd
kambar||PK||27.59|68.00|77|p0xy
kambove||CD||-10.87|26.60|37|js8i
kameda honcho|Kameda-honchō|JP||37.87|139.11|33|13voo
kamen||DE||51.59|7.66|46|1q0la
kamen na obi|Kamen’-na-Obi|RU||53.79|81.34|45|w95z
kamenjane||MK||41.95|20.93|15|gx9n
kamensk shakhtinskiy|Kamensk-Shakhtinskiy|RU||48.32|40.26|76|bv07
kamensk uralskiy|Kamensk-Ural’skiy|RU||56.42|61.93|183|w94q
kamenz||DE||51.27|14.09|18|1q0l9
kameoka||JP||35.00|135.58|97|13vob
kameyama||JP||34.85|136.45|40|13vo2
kamianets podilskyi|Kamianets-Podilskyi|UA||48.68|26.59|100|f5hi
kamianske||UA||48.51|34.60|249|f7sc
kamienna gora|Kamienna Góra|PL||50.78|16.03|22|1udhn
kamifukuoka||JP||35.87|139.51|52|14vjp
kamigyo ku|Kamigyō-ku|JP||35.03|135.76|83|4u5xh
kamiichi||JP||36.70|137.37|23|13vmb
kamiiso||JP||41.82|140.64|38|19nc6
kamimaruko||JP||36.32|138.27|25|13tdn
kamina||CD||-8.74|25.00|74|4lli
kaminokawa||JP||36.43|139.92|31|13vje
kaminoyama||JP||38.15|140.27|36|199y1
kamirenjaku||JP||35.69|139.55|179|13vit
kamloops||CA|BC|50.67|-120.32|69|3kd6d
kamo||JP||37.66|139.04|32|13vg5
kamogatacho kamogata|Kamogatachō-kamogata|JP||34.54|133.59|18|13vfz
kamogawa||JP||35.10|140.10|29|199ux
kamojimacho jogejima|Kamojimachō-jōgejima|JP||34.07|134.35|24|13vfl
kamoke||PK||31.98|74.22|200|p6pc
kamp lintfort|Kamp-Lintfort|DE||51.50|6.55|39|1q0gg
kampala||UG||0.32|32.58|1353|4zc6|*
kampar||MY||4.30|101.15|19|116y2
kampen||NL||52.55|5.91|49|1n0b6
kampene||CD||-3.60|26.67|37|4lkf
kamphaeng phet||TH||16.48|99.52|59|opqa
kampli||IN||15.41|76.60|37|r6k6
kampong baharu balakong||MY||3.03|101.75|69|11yqw
kampong cham||KH||11.99|105.46|62|138xx
kampong chhnang||KH||12.25|104.67|75|138xr
kampong dungun||MY||3.22|101.32|59|11xfw
kampong kadok||MY||6.00|102.25|19|11wpk
kampong masjid tanah||MY||2.35|102.12|29|11vfx
kampong pangkal kalong||MY||5.92|102.22|40|11uuh
kampong speu||KH||11.45|104.52|33|138wt
kampong thom||KH||12.71|104.89|20|138wl
kampot||KH||10.61|104.18|23|138w8
kampung ayer keroh||MY||2.27|102.28|38|116jl
kampung ayer molek||MY||2.21|102.33|15|11yvx
kampung baharu nilai||MY||2.80|101.80|37|11yqf
kampung baru subang||MY||3.15|101.53|834|11yj3
kampung bukit baharu||MY||2.22|102.29|56|11y0f
kampung pasir gudang baru||MY||1.47|103.88|146|114z5
kampung simpang renggam||MY||1.83|103.30|18|11tcu
kampung sungai ara||MY||5.33|100.27|141|11t8g
kampung tanjung karang||MY||3.42|101.18|16|11sno
kamra||PK||33.75|73.51|44|p6p6
kamthi|Kāmthi|IN||21.22|79.20|86|r6jx
kamwenge||UG||0.19|30.45|17|4zar
kamyaran|Kāmyārān|IR||34.80|46.94|62|2rgp
kamyshin||RU||50.10|45.42|129|bux3
kamyshlov||RU||56.84|62.71|28|w935
kamyzyak||RU||46.11|48.07|16|buw0
kananga||CD||-5.90|22.42|464|4lht
kanash||RU||55.51|47.49|50|buv4
kanasin|Kanasín|MX||20.93|-89.56|77|23kxf
kanata||CA|ON|45.30|-75.92|90|3kd8d
kanaya||JP||34.82|138.13|20|13vds
kanazawa||JP||36.60|136.62|459|13vdf
kanbe||MM||16.71|96.00|58|sb8w
kanchanaburi||TH||14.00|99.55|64|opq1
kanchipuram||IN||12.84|79.70|155|r6in
kanchrapara|Kānchrāpāra|IN||22.96|88.43|137|r6y3
kanda||JP||33.78|130.98|36|13vd6
kandahar|Kandahār|AF||31.61|65.71|391|oecg
kandalaksha||RU||67.16|32.41|38|buue
kandana||LK||7.05|79.89|33|qm52
kandhkot||PK||28.25|69.18|88|p6nh
kandhla|Kāndhla|IN||29.32|77.27|43|r6i2
kandi|Kāndi|IN||23.96|88.04|55|r6hz
kandi||BJ||11.13|2.94|110|1fazh
kandiaro||PK||27.06|68.21|27|p6n6
kandla|Kāndla|IN||23.03|70.22|26|r6ho
kandukur|Kandukūr|IN||15.22|79.90|54|r6hb
kandy||LK||7.29|80.63|112|qm1i
kandyagash||KZ||49.47|57.42|28|d1nr
kanekomachi||JP||36.41|139.00|37|13vcj
kaneohe||US|HI|21.40|-157.80|35|3hchp
kanevskaya||RU||46.08|38.96|45|butc
kangaba||ML||11.93|-8.42|17|1gmuv
kanganpur||PK||30.76|74.12|22|p6mg
kangar||MY||6.44|100.20|64|117py
kangasala||FI||61.46|24.08|24|e0yw
kangavar|Kangāvar|IR||34.50|47.97|53|2ren
kangayam||IN||11.01|77.56|31|r6gv
kangding||CN||30.00|101.96|100|12mkb
kangdong up|Kangdong-ŭp|KP||39.14|126.10|29|147nd
kanggye||KP||40.97|126.59|210|17stw
kanie||JP||35.13|136.80|37|13vbz
kanigiri||IN||15.41|79.51|25|r6fv
kaniv||UA||49.75|31.46|26|f5g4
kankakee||US|IL|41.12|-87.86|27|2wzgm
kankan||GN||10.39|-9.31|114|1fva0
kankanhalli|Kānkānhalli|IN||12.55|77.42|51|r6jh
kankauli||IN||16.27|73.71|16|r6f7
kanke|Kānke|IN||23.43|85.32|17|r6f4
kanker|Kānker|IN||20.27|81.49|26|r6f3
kannabecho yahiro|Kannabechō-yahiro|JP||34.56|133.42|41|13vbk
kannad||IN||20.26|75.14|42|r6es
kannangad|Kānnangād|IN||12.31|75.11|68|r6en
kannapolis||US|NC|35.49|-80.62|46|2nw6w
kannauj||IN||27.06|79.92|77|r6ej
kanniyakumari|Kanniyākumāri|IN||8.09|77.54|21|r6eg
kannod||IN||22.67|76.74|16|r6ef
kannur||IN||11.87|75.36|63|rbsb
kano||NG||12.00|8.52|3626|1e1us
kanonjicho|Kan’onjichō|JP||34.13|133.65|44|13va2
kanoya||JP||31.38|130.85|82|13v9s
kanpur||IN||26.47|80.35|2823|r6e3
kansanshi||ZM||-12.10|26.43|41|jky5
kansas city||US|KS|39.11|-94.63|151|2jlpp
kansas city||US|MO|39.10|-94.58|475|2m5tt
kansk||RU||56.20|95.72|102|w90q
kant|Kānt|IN||27.81|79.79|24|r6dn
kant||KG||42.89|74.85|20|wr5t
kantabanji|Kantābānji|IN||20.47|82.92|21|r6dm
kanth|Kānth|IN||29.06|78.63|25|r6dg
kantharalak||TH||14.64|104.65|37|yigj
kantyshevo||RU||43.23|44.63|17|buro
kanuma||JP||36.55|139.73|95|13v9e
kanuru||IN||16.29|81.25|44|4ciw9
kanye||BW||-24.97|25.33|45|k0fp
kanzakimachi kanzaki|Kanzakimachi-kanzaki|JP||33.31|130.37|20|13v9b
kaohsiung||TW||22.62|120.31|1520|zvj0
kaolack||SN||14.15|-16.07|172|1c8qd
kapadvanj||IN||23.02|73.07|45|r6cj
kapan||AM||39.21|46.41|33|3qxn
kapellen||BE||51.31|4.44|26|1nwfe
kapenguria||KE||1.24|35.11|56|45tc
kapiri mposhi||ZM||-13.97|28.67|38|jkhx
kapit||MY||2.00|112.93|16|118f5
kapolei||US|HI|21.34|-158.06|15|4549b
kaposvar|Kaposvár|HU||46.37|17.80|68|1tdvc
kapren|Kāpren|IN||25.41|76.07|20|r6c3
kapsan up|Kapsan-ŭp|KP||41.09|128.29|20|17ssr
kapshagay||KZ||43.87|77.06|42|wkss
kapurthala|Kapūrthala|IN||31.38|75.38|93|r6br
kara||TG||9.55|1.19|104|1epqg
kara balta|Kara-Balta|KG||42.81|73.85|63|wr5i
kara suu||KG||40.70|72.87|18|wr2z
karabaglar|Karabağlar|TR||38.37|27.14|458|4l2fc
karabanovo||RU||56.32|38.70|16|buoh
karabash||RU||55.48|60.22|16|w8zg
karabuk|Karabük|TR||41.20|32.63|97|fyia
karabulak||RU||43.31|44.90|35|bunr
karacabey||TR||40.21|28.36|44|fyhl
karachayevsk||RU||43.77|41.91|20|bun0
karachev||RU||53.12|34.99|20|bumw
karachi||PK||24.86|67.01|11624|p6jc
karacoban|Karaçoban|TR||39.34|42.10|20|6n78
karad|Karād|IN||17.29|74.18|56|r6bk
karagandy||KZ||49.80|73.10|452|d2ev
karaikal|Kāraikāl|IN||10.92|79.83|80|r6b3
karaikkudi|Kāraikkudi|IN||10.07|78.77|92|r6b1
karaj||IR||35.83|50.99|1448|2rcb
karak city||JO||31.16|35.76|22|44vvt
karakocan|Karakoçan|TR||38.95|40.03|30|6mxr
karakol||KG||42.49|78.39|70|wr3t
karakul|Karakul’|UZ||39.53|63.83|22|q33w
karamadai|Kāramadai|IN||11.24|76.96|31|r6al
karaman||TR||37.18|33.22|120|6mtz
karamay||CN||45.58|84.89|260|ws3d
karamsad||IN||22.54|72.90|32|r6ae
karamursel|Karamürsel|TR||40.69|29.62|31|fy7c
karangampel||ID||-6.46|108.45|31|z6gu
karanganom||ID||-7.65|110.63|51|z6gl
karangsembung||ID||-6.85|108.64|76|z6cg
karanja|Kāranja|IN||20.48|77.49|65|r6a5
karanpur||IN||29.84|73.46|22|qwv2
karapinar|Karapınar|TR||37.72|33.55|50|6mqv
karasu||TR||41.10|30.70|31|fy58
karasu mahallesi||TR||41.07|30.79|40|fy59
karasuk||RU||53.74|78.04|29|w8vd
karasuyama||JP||36.65|140.15|18|199wi
karatau||KZ||43.18|70.47|38|wksi
karatsu||JP||33.44|129.97|78|13v8f
karauli||IN||26.50|77.03|74|r697
karbala||IQ||32.62|44.02|434|2160
karben||DE||50.23|8.77|22|1q08k
karcag||HU||47.32|20.93|22|ff3g
karditsa|Kardítsa|GR||39.36|21.92|33|5ldp
kardzhali||BG||41.65|25.37|51|fn42
kareli||IN||22.92|79.06|28|r68i
karera||IN||25.46|78.14|26|r68a
karhal||IN||27.00|78.94|27|r67w
karhula||FI||60.52|26.93|23|e0qh
kari||NG||11.25|10.56|19|1e1pj
kariba||ZW||-16.52|28.80|26|j24f
karimganj|Karīmganj|IN||24.87|92.36|55|r67i
karimnagar|Karīmnagar|IN||18.44|79.13|229|r67f
kariya||JP||34.75|134.39|52|13zd0
kariya||JP||34.98|136.98|139|13v7m
karjat||IN||18.91|73.32|35|r672
karkala|Kārkala|IN||13.21|74.99|25|r66z
karkira||DZ||36.93|6.59|47|1hf3t
karlivka||UA||49.46|35.13|17|f5bx
karlovac||HR||45.49|15.55|47|1zp90
karlovo||BG||42.63|24.80|20|fnph
karlovy vary||CZ||50.23|12.87|52|1tvrf
karlsfeld||DE||48.23|11.48|18|1q05m
karlshamn||SE||56.17|14.86|20|1lwnz
karlskoga||SE||59.33|14.52|27|1lwnn
karlskrona||SE||56.16|15.59|36|1lwnl
karlsruhe||DE||49.01|8.40|284|1q03e
karlstad||SE||59.38|13.50|61|1lwmo
karlstadt||DE||49.96|9.77|15|1q036
karmala|Karmāla|IN||18.41|75.19|23|r66c
karmiel|Karmi’el|IL||32.92|35.31|44|6bap
karnal|Karnāl|IN||29.69|76.98|225|r664
karnobat||BG||42.65|26.98|20|fnpb
karoi||ZW||-16.81|29.69|25|j23r
karol bagh|Karol Bāgh|IN||28.65|77.19|505|r65s
karonga||MW||-9.93|33.93|34|51vn
karor||PK||31.22|70.95|26|p6f4
karpinsk||RU||59.77|60.00|30|w8rb
kars||TR||40.60|43.09|77|fy1c
karsiyang|Kārsiyāng|IN||26.88|88.28|46|r657
kartaly||RU||53.05|60.65|29|w8ql
kartarpur|Kartārpur|IN||31.44|75.50|27|r651
kartasura||ID||-7.55|110.74|89|173op
kartuzy||PL||54.33|18.20|15|1udal
karukh||AF||34.48|62.59|17|odxr
karur||IN||10.96|78.08|77|r64g
karuri||KE||-0.70|37.18|21|45ej
karvina|Karviná|CZ||49.85|18.54|64|1tvr1
karwar||IN||14.81|74.13|64|r643
kasama||JP||36.38|140.27|29|199w7
kasama||ZM||-10.21|31.18|91|jkak
kasamatsucho|Kasamatsuchō|JP||35.37|136.77|23|13v6m
kasamwa||TZ||-2.85|32.43|28|3e4x
kasangulu||CD||-4.58|15.17|28|1dmb5
kasaoka||JP||34.51|133.50|58|13v6e
kasaragod|Kāsaragod|IN||12.50|74.99|53|r63k
kasba||IN||25.86|87.54|27|qzj8
kasba tadla||MA||32.60|-6.27|41|1ijio
kaseda shirakame|Kaseda-shirakame|JP||31.42|130.32|24|13v5o
kasese||UG||0.18|30.08|67|4z2a
kaset sombun||TH||16.28|101.95|17|yiff
kaset wisai||TH||15.66|103.58|19|yifd
kasganj|Kāsganj|IN||27.81|78.65|99|r62s
kashgar||CN||39.47|75.99|275|rgb5
kashihara||JP||34.58|135.62|79|13v5c
kashihara shi|Kashihara-shi|JP||34.51|135.79|125|13v5b
kashima||JP||33.11|130.09|32|13v51
kashima shi|Kashima-shi|JP||35.97|140.64|66|13vrg
kashin||RU||57.36|37.61|17|btwy
kashipur||IN||29.21|78.96|103|r62j
kashira||RU||54.84|38.17|40|btwc
kashiwa||JP||35.86|139.98|340|13v4k
kashiwazaki||JP||37.37|138.55|86|13v44
kashmar|Kāshmar|IR||35.24|58.47|96|2r3z
kashmor||PK||28.43|69.58|34|p6d9
kasihan||ID||-7.83|110.33|86|16z91
kasimov||RU||54.94|41.40|35|btub
kasli||RU||55.89|60.76|18|w8or
kasoa||GH||5.53|-0.42|44|1d7yi
kasongo||CD||-4.43|26.67|55|4l2s
kasongo lunda|Kasongo-Lunda|CD||-6.48|16.82|20|1dmaa
kaspiysk||RU||42.88|47.64|82|btt3
kasrawad|Kasrāwad|IN||22.13|75.61|21|r61y
kassala||SD||15.45|36.40|401|7zm9
kassel||DE||51.32|9.50|195|1pzvq
kasserine||TN||35.17|8.84|82|1h0j5
kastamonu||TR||41.38|33.78|70|fxze
kasterlee||BE||51.24|4.97|18|1nwdj
kasugai||JP||35.25|136.97|299|13v3n
kasukabe||JP||35.98|139.75|207|13v3g
kasulu||TZ||-4.58|30.10|37|3e2u
kasungu||MW||-13.03|33.48|43|jwgm
kasur||PK||31.12|74.45|291|p6ch
katabu||ID||-4.93|122.52|43|z66k
katangi||IN||21.77|79.81|15|r61e
katangi||IN||23.44|79.80|18|r61d
kataragama||LK||6.41|81.33|21|qlmc
katav ivanovsk|Katav-Ivanovsk|RU||54.75|58.20|19|btrm
kataysk||RU||56.29|62.58|16|w8no
katerero||TZ||-1.40|31.73|18|3e1v
katerini|Kateríni|GR||40.27|22.51|53|fru2
katghora||IN||22.50|82.54|20|r60t
kathmandu||NP||27.70|85.32|1442|ri5k|*
kathor|Kāthor|IN||21.29|72.94|15|r604
kathu||TH||7.92|98.33|35|opor
kathua||IN||32.37|75.53|49|r5zy
kati||ML||12.74|-8.07|43|1gmpy
katihar||IN||25.54|87.57|193|r5zs
katima mulilo||NA||-17.50|24.27|25|isu2
katiola||CI||8.14|-5.10|60|1d0w2
katol|Kātol|IN||21.27|78.59|42|r5z9
katori shi|Katori-shi|JP||35.90|140.50|83|199vj
katoro||TZ||-3.02|31.90|50|3e1c
katowice||PL||50.26|19.03|317|1ud94
katoya|Kātoya|IN||23.65|88.13|78|r5z5
katpadi|Kātpādi|IN||12.97|79.15|16|r5z4
katras|Kātrās|IN||23.80|86.30|57|r5yn
katrineholm||SE||59.00|16.21|23|1lw9z
katsina||NG||12.99|7.60|432|1e1jm
katsina ala|Katsina-Ala|NG||7.17|9.28|37|1e1jl
katsuren haebaru|Katsuren-haebaru|JP||26.33|127.87|34|13xtu
katsuta||JP||36.38|140.53|156|199vc
katsuura||JP||35.15|140.32|22|199v9
katsuyama||JP||36.06|136.50|27|13v05
kattanam||IN||9.18|76.56|20|r5yj
kattaqorgon shahri|Kattaqo’rg’on Shahri|UZ||39.91|66.27|59|q312
kattivakkam|Kattivākkam|IN||13.22|80.32|35|r5yh
katumba||TZ||-9.23|33.62|109|3e13
katunayaka||LK||7.17|79.89|85|qlif
katwijk aan zee|Katwijk aan Zee|NL||52.20|4.40|20|1n08i
katy||US|TX|29.79|-95.82|16|2ssng
kaufbeuren||DE||47.88|10.62|43|1pzjk
kaukauna||US|WI|44.28|-88.27|16|34pbs
kaunas||LT||54.90|23.91|375|ctnw
kaura namoda||NG||12.59|6.59|70|1e1ic
kavadarci||MK||41.43|22.01|39|gx7p
kavaje|Kavajë|AL||41.19|19.56|29|1w9q3
kavakli|Kavaklı|TR||41.09|28.33|51|fxxm
kavala|Kavála|GR||40.94|24.41|54|frsl
kavalerovo||RU||44.27|135.05|17|17d02
kavali|Kāvali|IN||14.92|79.99|83|r5xe
kawage||JP||34.80|136.55|18|3zjdw
kawagoe||JP||35.91|139.49|338|13uzg
kawaguchi||JP||35.81|139.71|469|13uz6
kawalu||ID||-7.38|108.21|51|z64m
kawambwa||ZM||-9.79|29.08|21|3s8b
kawanishi||JP||34.82|135.42|161|13uxn
kawanoecho|Kawanoechō|JP||34.02|133.58|38|15a78
kawardha||IN||22.01|81.23|35|r5wp
kawasaki||JP||33.60|130.81|19|13uwv
kawasaki||JP||35.52|139.72|1307|13uwq
kawit||PH||14.44|120.90|73|10mob
kawm hamadah|Kawm Ḩamādah|EG||30.76|30.70|37|7l0k
kawm umbu|Kawm Umbū|EG||24.48|32.95|60|7kzu
kawthoung||MM||9.98|98.55|58|sa6t
kaya||BF||13.09|-1.08|39|1ekoo
kayalpattinam||IN||8.57|78.12|36|r5wh
kayan||MM||16.91|96.56|40|sa5p
kayankulam|Kāyankulam|IN||9.18|76.50|64|r5wg
kayanza||BI||-2.92|29.63|19|98iw
kayar||SN||14.92|-17.12|17|1c8mt
kayes||CG||-4.20|13.29|59|1cfcn
kayes||ML||14.45|-11.44|78|1gmou
kayseri||TR||38.73|35.49|593|6m0g
kaysville||US|UT|41.04|-111.94|30|3ftcb
kayunga||UG||0.70|32.89|22|4ys0
kayyerkan||RU||69.38|87.74|27|w8ln
kazan||RU||55.79|49.12|1105|btj3
kazan||TR||40.23|32.68|24|fxrz
kazanlak||BG||42.62|25.40|55|fnnk
kazerun|Kāzerūn|IR||29.62|51.65|95|2r0h
kazincbarcika||HU||48.25|20.63|32|ff0v
kazo||JP||36.12|139.60|71|13uv6
kearney||US|NE|40.70|-99.08|33|30p2s
kearns||US|UT|40.66|-112.00|36|3ftcn
kearny||US|NJ|40.77|-74.15|42|31b5r
kebili||TN||33.70|8.97|20|1gwc2
kebomas||ID||-7.17|112.63|76|z60t
kebonarun||ID||-7.70|110.56|22|z60j
kecskemet|Kecskemét|HU||46.91|19.69|110|1tdqa
kedainiai|Kėdainiai|LT||55.29|23.97|32|ctmo
kediri||ID||-7.82|112.02|235|z5xw
kedougou|Kédougou|SN||12.56|-12.18|18|1c8lx
kedrovka||RU||55.52|86.10|18|w8g4
kedungwaru||ID||-8.07|111.92|80|z5vt
kedungwuni||ID||-6.97|109.65|117|z5vp
kedzierzyn kozle|Kędzierzyn-Koźle|PL||50.35|18.23|66|1ud6c
keelakarai||IN||9.23|78.79|30|qujq
keelung||TW||25.13|121.74|398|zyxg
keene||US|NH|42.93|-72.28|23|3124m
keetmanshoop||NA||-26.58|18.13|16|1zxpk
kefamenanu||ID||-9.45|124.48|29|z5vk
kefar yona||IL||32.32|34.94|22|6b8c
keffi||NG||8.85|7.87|86|1e1fg
kegalle||LK||7.25|80.34|18|qlcj
kehl||DE||48.57|7.82|34|1pzfz
keighley||GB|ENG|53.87|-1.91|50|1kpkx
keizer||US|OR|44.99|-123.03|38|3ewxj
kekri||IN||25.97|75.15|38|r5vs
kelaniya||LK||6.96|79.92|29|ql9q
kelheim||DE||48.92|11.89|16|1pzcq
kelibia|Kélibia|TN||36.85|11.09|43|1gwaf
kelishad va sudarjan|Kelīshād va Sūdarjān|IR||32.55|51.53|34|8z37
kelkheim taunus|Kelkheim (Taunus)|DE||50.14|8.45|27|1pzco
kelkit||TR||40.13|39.43|24|fxpt
keller||US|TX|32.93|-97.25|46|2ssq4
kelo||TD||9.31|15.81|43|1g3e2
kelowna||CA|BC|49.88|-119.49|125|3kecz
kemalpasa|Kemalpaşa|TR||38.43|27.42|30|6lts
kemer||TR||36.60|30.56|17|6lto
kemerovo||RU||55.33|86.08|477|w8f1
kemi||FI||65.74|24.56|23|e02p
kemise|Kemisē|ET||10.72|39.87|24|757w
kempen||DE||51.36|6.42|36|1pz7f
kempston||GB|ENG|52.12|-0.50|20|1kpjb
kempston hardwick||GB|ENG|52.09|-0.50|20|44wgw
kempten allgau|Kempten (Allgäu)|DE||47.73|10.31|61|1pz6t
kemri|Kemrī|IN||28.81|79.20|27|r5up
ken caryl||US|CO|39.58|-105.11|32|38bnr
kencong||ID||-8.28|113.37|43|z5pe
kenda||IN||23.20|86.51|15|r5ui
kendal||GB|ENG|54.33|-2.75|29|1kpj6
kendale lakes||US|FL|25.71|-80.41|56|2h6f5
kendall||US|FL|25.68|-80.32|75|2h6fb
kendall west||US|FL|25.71|-80.44|36|4bm3r
kendari||ID||-3.98|122.52|195|z5p4
kendraparha|Kendrāparha|IN||20.50|86.42|44|r5ub
kenema||SL||7.88|-11.19|143|1flv2
kenilworth||GB|ENG|52.35|-1.58|22|1kpj2
keningau||MY||5.34|116.16|78|1161e
kenitra||MA||34.26|-6.58|367|1ijej
kenmore||US|NY|42.97|-78.87|15|31t4f
kenmore||US|WA|47.76|-122.24|22|3gazn
kenner||US|LA|29.99|-90.24|67|2ksux
kennesaw||US|GA|34.02|-84.62|34|2i3lc
kennewick||US|WA|46.21|-119.14|79|3gb0a
kenora||CA|ON|49.77|-94.49|15|3keq7
kenosha||US|WI|42.58|-87.82|100|34peh
kenscoff||HT||18.45|-72.28|42|27t0w
kensington||US|NY|40.65|-73.97|39|31t5c
kent||US|OH|41.15|-81.36|30|32l4h
kent||US|WA|47.38|-122.23|127|3gb0p
kentau||KZ||43.52|68.50|57|wmyn
kentwood||US|MI|42.87|-85.64|51|2z4hu
kepala batas||MY||5.52|100.43|17|1174i
kepanjen||ID||-8.13|112.57|52|z5ns
keratsini|Keratsíni|GR||37.96|23.62|77|5krw
kerava||FI||60.40|25.11|31|e001
kerch||UA||45.36|36.48|149|f55o
keren||ER||15.78|38.45|75|755z
kericho||KE||-0.37|35.28|36|44uc
kerkrade||NL||50.87|6.06|50|1n063
kerman||IR||30.28|57.08|578|2qy2
kermanshah||IR||34.31|47.06|621|2qxu
kernersville||US|NC|36.12|-80.07|24|2nwbx
kerpen||DE||50.87|6.70|64|1pz44
kerrville||US|TX|30.05|-99.14|23|2ssx2
kertih||MY||4.51|103.45|24|1167g
kertosono||ID||-7.58|112.10|61|z5kp
kerugoya||KE||-0.50|37.28|15|44t7
kerur|Kerūr|IN||16.01|75.55|18|r5t3
kesabpur||BD||22.91|89.22|31|poav
kesan|Keşan|TR||40.86|26.63|45|fxn3
keshod||IN||21.30|70.25|69|r5sr
keshorai patan|Keshorai Pātan|IN||25.29|75.94|23|r5sq
kesinga||IN||20.19|83.22|18|r5sm
keskin||TR||39.67|33.61|50|6lo8
kestel||TR||40.20|29.21|36|fxm4
keszthely||HU||46.77|17.24|22|1tdk4
keta||GH||5.92|0.99|18|1daf1
ketanggungan||ID||-6.94|108.89|44|z5je
ketou|Kétou|BJ||7.36|2.60|22|1favj
ketrzyn|Kętrzyn|PL||54.08|21.38|28|ghkq
kettering||GB|ENG|52.40|-0.73|64|1kph5
kettering||US|OH|39.69|-84.17|56|2osg3
kety|Kęty|PL||49.88|19.22|19|1ud54
kevelaer||DE||51.58|6.25|28|1pywq
kew gardens||US|NY|40.71|-73.83|19|31t74
kew gardens hills||US|NY|40.73|-73.82|37|4beo3
key west||US|FL|24.56|-81.78|26|2h6i4
keynsham||GB|ENG|51.41|-2.50|16|1kpgl
keystone||US|FL|28.16|-82.62|24|2h6ie
kezmarok|Kežmarok|SK||49.14|20.43|16|fj13
kfar saba||IL||32.17|34.91|81|6b8y
khabarovsk||RU||48.48|135.08|579|17cve
khabarovsk vtoroy||RU||48.44|135.13|578|18300
khachrod|Khāchrod|IN||23.42|75.28|32|r5s3
khada||IN||27.18|83.88|16|r5s2
khadki||IN||18.56|73.85|76|r5rv
khadyzhensk||RU||44.43|39.54|22|bt1a
khagaria||IN||25.50|86.47|50|r5rp
khagaul||IN||25.58|85.05|52|r5rn
khagrachhari||BD||23.11|91.97|50|pejo
khair||IN||27.94|77.84|30|r5ri
khairabad|Khairābād|IN||27.53|80.75|42|r5rb
khairagarh|Khairāgarh|IN||21.42|80.98|16|r5ra
khairagarh|Khairāgarh|IN||26.94|77.82|20|r5r9
khairpur||PK||28.06|69.70|40|p651
khairpur mirs|Khairpur Mir’s|PK||27.53|68.76|125|owlw
khairpur nathan shah||PK||27.09|67.73|30|p64o
khairpur tamewah||PK||29.58|72.24|31|p64z
khajuraho group of monuments|Khajuraho Group of Monuments|IN||24.85|79.93|26|r5qq
khalabat||PK||34.06|72.89|39|p63h
khalandrion|Khalándrion|GR||38.02|23.80|74|5kr0
khalifah a city||AE||24.43|54.60|85|4sp8v
khalilabad|Khalīlābād|IN||26.77|83.07|45|r5pn
khalis|Khāliş|IQ||33.81|44.53|70|24ip
khalkhal|Khalkhāl|IR||37.62|48.53|51|2qrs
khamaria||IN||23.23|79.88|15|r5p5
khambhaliya|Khambhāliya|IN||22.21|69.65|38|r5oz
khambhat|Khambhāt|IN||22.32|72.62|81|r5oy
khamgaon|Khāmgaon|IN||20.71|76.57|95|r5os
khamis mushait||SA||18.30|42.73|388|292o
khammam||IN||17.25|80.14|171|r5ok
khan shaykhun|Khān Shaykhūn|SY||35.44|36.65|49|3lvp
khan younis|Khān Yūnis|PS||31.34|34.31|173|60x0
khan yunis|Khān Yūnis|PS||31.34|34.31|173|60x0
khan yunis|Khān Yūnis|PS||31.34|34.31|173|60x0
khanabad||AF||36.68|69.12|72|odg0
khanapur|Khānāpur|IN||15.64|74.51|17|r5o9
khanbari||NP||27.38|87.21|23|ri4x
khandela||IN||27.60|75.50|23|r5no
khandwa||IN||21.82|76.35|183|r5nb
khangah dogran||PK||31.83|73.62|30|p615
khangarh||PK||29.91|71.16|20|p60z
khanjarah||TR||40.60|33.62|71|g2ic
khanna||IN||30.71|76.22|117|r5mw
khanpur||PK||28.65|70.66|142|p5zr
khanpur mahar||PK||27.84|69.41|22|p5zv
khanty mansiysk|Khanty-Mansiysk|RU||61.00|69.00|68|w8bg
khanu woralaksaburi||TH||16.06|99.86|22|opmh
khao wong||TH||16.70|104.09|15|yi9y
khao yoi||TH||13.24|99.82|19|oplj
khapa|Khāpa|IN||21.42|78.98|15|r5mm
kharabali||RU||47.42|47.26|18|bswf
kharagpur||IN||22.34|87.33|220|r5ls
kharagpur||IN||25.12|86.56|27|r5lr
kharakvasla||IN||18.44|73.78|24|r5li
kharan||PK||28.58|65.42|31|p5wu
kharar||IN||30.75|76.65|46|r5lc
khardah||IN||22.72|88.38|128|r5kx
khargone||IN||21.82|75.61|95|r5kg
kharian||PK||32.82|73.89|81|p5wa
kharkhauda||IN||28.88|76.91|21|r5jf
kharkiv||UA||49.98|36.25|1431|f54j
kharkov|Kharkiv|UA||49.98|36.25|1431|f54j
kharsia||IN||21.99|83.10|18|r5iw
khartoum||SD||15.55|32.53|1975|84ms|*
khartsyzk|Khartsyz’k|UA||48.04|38.15|64|f542
kharupatia|Khārupatia|IN||26.52|92.15|19|r5im
khasab||OM||26.18|56.25|18|65xa
khasavyurt||RU||43.25|46.59|127|bsr2
khash|Khāsh|AF||31.53|62.79|15|od7j
khash|Khāsh|IR||28.22|61.22|70|ovi3
khashuri||GE||41.99|43.60|28|d5r8
khatauli||IN||29.28|77.73|65|r5i9
khategaon|Khātegaon|IN||22.60|76.91|23|r5i7
khatima|Khatīma|IN||28.92|79.97|16|r5i3
khatra|Khātra|IN||22.98|86.85|16|r5hy
khawr fakkan|Khawr Fakkān|AE||25.33|56.34|41|692o
kheda||IN||22.75|72.69|25|r5h5
khedbrahma||IN||24.03|73.05|29|r5h2
khekra||IN||28.87|77.28|42|r5gq
khemis el khechna|Khemis el Khechna|DZ||36.65|3.33|50|1hert
khemis miliana||DZ||36.26|2.22|76|1herr
khemisset||MA||33.82|-6.07|107|1iu4m
khenchela||DZ||35.44|7.14|117|1her5
khenifra||MA||32.93|-5.66|74|1ij7x
kheralu|Kherālu|IN||23.89|72.62|21|r5g6
kheri||IN||27.90|80.80|26|r5fu
kherson||UA||46.66|32.62|320|f53k
khetia||IN||21.67|74.59|15|r5fe
khetri||IN||28.00|75.79|17|r5fc
khewra||PK||32.65|73.01|33|p5sw
khilchipur||IN||24.04|76.58|16|r5ez
khimki||RU||55.90|37.43|240|bslk
khirdalan||AZ||40.45|49.76|38|ck3f
khirkiyan|Khirkiyān|IN||22.17|76.86|18|r5ee
khiwa||UZ||41.38|60.36|56|wfwk
khlong luang||TH||14.06|100.65|119|yi7f
khmelnytskyi||UA||49.42|27.00|398|f51d
khmilnyk||UA||49.56|27.96|28|f51o
khobar||SA||26.28|50.21|166|2ccr
kholmsk||RU||47.05|142.05|33|19jd3
kholmskiy||RU||44.85|38.38|17|bs6l
khomeyn||IR||33.64|50.08|77|2qaz
khomeyni shahr|Khomeynī Shahr|IR||32.69|51.54|277|8z2u
khon buri||TH||14.53|102.25|19|yi4j
khon kaen||TH||16.45|102.83|148|yi40
khopoli||IN||18.79|73.35|64|r5d6
khoroshevo mnevniki|Khoroshëvo-Mnevniki|RU||55.78|37.47|159|brzb
khorramabad||IR||33.49|48.36|330|2q9h
khorramdarreh||IR||36.21|49.20|51|vsq
khorramshahr||IR||30.44|48.18|331|2q8n
khorugh||TJ||37.49|71.55|30|q6ds
khost|Khōst|AF||33.34|69.92|96|ocwl
khosta||RU||43.51|39.87|20|brxs
khotkovo|Khot'kovo|RU||56.26|38.00|21|brwd
khouribga||MA||32.88|-6.91|168|1ij5k
khovd||MN||48.01|91.64|31|whsg
khowai||IN||24.08|91.60|20|r5cp
khowy||IR||38.55|44.95|175|2pz0
khromtau||KZ||50.25|58.44|24|d27w
khujand||TJ||40.28|69.62|145|wgvz
khuldabad|Khuldābād|IN||20.01|75.19|15|r5c7
khulm||AF||36.70|67.70|65|oczj
khulna||BD||22.81|89.56|1342|smyv
khunti||IN||23.08|85.28|31|r5by
khurai||IN||24.04|78.33|32|r5bw
khurda||IN||20.18|85.62|43|r5bs
khurja||IN||28.25|77.86|106|r5bj
khurrianwala||PK||31.50|73.27|35|p5mk
khushab|Khushāb|PK||32.30|72.35|103|p5mf
khust||UA||48.18|23.30|28|f4vp
khutar|Khūtār|IN||28.20|80.27|16|r5b8
khuzdar||PK||27.81|66.61|141|p5ls
khvansar|Khvānsār|IR||33.22|50.31|21|2q0p
kiambu||KE||-1.17|36.84|21|44p2
kibaha||TZ||-6.77|38.92|24|3dxn
kibakwe||TZ||-6.72|36.37|20|3dxk
kibara||TZ||-2.15|33.45|17|3dxc
kibiti||TZ||-7.72|38.94|30|3dw9
kibondo||TZ||-3.59|30.72|29|3dvs
kibre mengist||ET||5.88|38.98|28|750v
kibungo||RW||-2.16|30.54|46|4bx0
kibuye||RW||-2.06|29.35|48|4bwx
kicevo|Kičevo|MK||41.51|20.96|31|gx7b
kichha||IN||28.91|79.52|35|r5an
kidapawan||PH||7.01|125.09|80|10mjc
kidatu||TZ||-7.70|36.96|38|3dt3
kidderminster||GB|ENG|52.39|-2.25|57|1kpgc
kidlington||GB|ENG|51.82|-1.29|16|1kpga
kidodi||TZ||-7.60|37.00|36|3ds2
kidsgrove||GB|ENG|53.09|-2.24|29|1kpg9
kiel||DE||54.32|10.13|233|1pysy
kielce||PL||50.87|20.63|209|ghk2
kierspe||DE||51.13|7.59|18|1pypy
kiev|Kyiv|UA||50.45|30.52|2798|f2s8|*
kiffa||MR||16.62|-11.40|40|1ezai
kifisia|Kifisiá|GR||38.07|23.81|47|5khc
kifri|Kifrī|IQ||34.69|44.96|30|20re
kigali||RW||-1.95|30.06|745|4bwt|*
kigoma||TZ||-4.88|29.63|164|3dpm
kigonsera||TZ||-10.80|35.05|22|its0
kihangara||TZ||-2.58|33.35|19|3bu3
kihei|Kīhei|US|HI|20.76|-156.45|21|3hdch
kijang||ID||0.90|104.63|41|z5gs
kikinda||RS||45.83|20.47|42|gx72
kikuchi||JP||32.98|130.82|27|13usk
kikwit||CD||-5.04|18.82|187|1dm1d
kil bhuvanagiri|Kīl Bhuvanagiri|IN||11.44|79.65|21|rce0
kilifi||KE||-3.63|39.85|46|4477
kilis||TR||36.72|37.12|82|6ljs
kiliya||UA||45.44|29.26|20|f4nv
kilju||KP||40.96|129.33|64|17srg
kilkenny||IE||52.65|-7.25|22|1rikm
kilkis|Kilkís|GR||40.99|22.87|23|frp4
killeen||US|TX|31.12|-97.73|141|2st13
killingly center||US|CT|41.84|-71.87|17|2vogu
kilmarnock||GB|SCT|55.61|-4.50|46|1kpd1
kilosa||TZ||-6.83|36.98|92|3dgb
kilwinning||GB|SCT|55.65|-4.71|16|1kpb9
kimbe||PG||-5.55|150.14|19|18vpr
kimberley||ZA||-28.73|24.76|142|l8lu
kimhae||KR||35.23|128.88|356|13i0v
kimitsu||JP||35.35|139.87|92|14vor
kimje||KR||35.80|126.89|45|13i0r
kimovsk||RU||53.97|38.53|32|brci
kimry||RU||56.87|37.35|52|brcc
kinana|Kināna|SD||14.04|33.17|26|7zc2
kinarut||MY||5.82|116.05|16|115jd
kindia||GN||10.06|-12.87|117|1fux9
kindu||CD||-2.94|25.92|136|4k9y
kinel|Kinel’|RU||53.23|50.63|34|brbl
kinel cherkassy|Kinel’-Cherkassy|RU||53.47|51.47|18|brbi
kineshma||RU||57.44|42.13|93|brb1
king of prussia|King of Prussia|US|PA|40.09|-75.40|20|33dfg
kingisepp||RU||59.37|28.61|51|bray
kingman||US|AZ|35.19|-114.05|29|35mbv
kingori||TZ||-3.28|36.98|23|3dck
kings bridge||US|NY|40.88|-73.91|75|31t9v
kings lynn|King's Lynn|GB|ENG|52.75|0.40|46|1kp8w
kings park||US|NY|40.89|-73.26|17|31ta8
kingsland||US|GA|30.80|-81.69|16|2i3tz
kingsport||US|TN|36.55|-82.56|53|2rc4m
kingston||CA|ON|44.23|-76.48|114|3kfuc
kingston||JM||18.00|-76.79|938|22sse|*
kingston||NF||-29.05|167.97|1|1aboi|*
kingston||US|NY|41.93|-74.00|23|31tat
kingston upon hull|Kingston upon Hull|GB|ENG|53.74|-0.34|314|1kp81
kingstown||VC||13.16|-61.23|25|24opr|*
kingsville||US|TX|27.52|-97.86|26|2st5k
kingswinford||GB|ENG|52.50|-2.17|20|1kp7w
kingswood||GB|ENG|51.45|-2.51|65|1kp7u
kinna||SE||57.51|12.69|15|1lvzb
kinshasa||CD||-4.33|15.31|7786|1dlq6|*
kinston||US|NC|35.26|-77.58|21|2nwhw
kintampo||GH||8.06|-1.73|47|1daeh
kinwat||IN||19.63|78.20|26|r592
kinzan||KR||36.10|127.49|25|13hex
kiomboi||TZ||-4.27|34.37|24|3dam
kippax||GB|ENG|53.77|-1.37|16|1kp5v
kipushi||CD||-11.76|27.25|62|js1i
kirando||TZ||-7.42|30.60|33|3d83
kirandul||IN||18.64|81.26|19|53xn3
kiraoli||IN||27.14|77.79|21|r58u
kiratpur|Kīratpur|IN||29.51|78.21|60|r58t
kiratu||TZ||-3.33|35.67|20|3e5w
kirchhain||DE||50.83|8.93|16|1pybs
kirchheim unter teck|Kirchheim unter Teck|DE||48.65|9.45|40|1pyax
kirchlengern||DE||52.20|8.63|16|1py9l
kireka||UG||0.35|32.65|18|4ycj
kireyevsk||RU||53.93|37.93|26|br8a
kirguli||UZ||40.44|71.77|20|wfv7
kirikhan|Kırıkhan|TR||36.50|36.36|61|6le1
kirikkale|Kırıkkale|TR||39.85|33.51|211|6ldy
kirishi||RU||59.45|32.02|56|br6i
kirkagac|Kırkağaç|TR||39.11|27.67|27|6ld3
kirkby||GB|ENG|53.48|-2.89|43|1kp4x
kirkby in ashfield|Kirkby in Ashfield|GB|ENG|53.10|-1.24|28|1kp4t
kirkcaldy||GB|SCT|56.12|-3.16|49|1kp4i
kirkintilloch||GB|SCT|55.94|-4.15|20|1kp3h
kirkkonummi||FI||60.12|24.44|33|dx9a
kirkland||CA|QC|45.45|-73.87|20|3kg3i
kirkland||US|WA|47.68|-122.21|87|3gb6p
kirklareli|Kırklareli|TR||41.74|27.23|58|fxfi
kirksville||US|MO|40.19|-92.58|18|30d2j
kirkuk||IQ||35.47|44.39|601|214z
kirkwood||US|MO|38.58|-90.41|28|2m68b
kirov||RU||54.07|34.30|39|br5m
kirov||RU||58.60|49.66|457|br5k
kirovgrad||RU||57.43|60.06|23|w7zb
kirovo chepetsk|Kirovo-Chepetsk|RU||58.55|50.04|90|br57
kirovsk|Kirovs’k|UA||48.64|38.64|40|f4lt
kirovsk||RU||59.88|31.00|25|br54
kirovsk||RU||67.61|33.67|30|br53
kirsanov||RU||52.65|42.72|18|br3e
kirsehir|Kırşehir|TR||39.15|34.16|94|6la3
kirtipur||NP||27.68|85.28|45|ri46
kiruna||SE||67.86|20.23|17|cyxv
kiryas joel||US|NY|41.34|-74.17|23|31tcd
kiryat gat||IL||31.61|34.76|47|6aqa
kiryu|Kiryū|JP||36.40|139.33|110|13uq5
kirzhach||RU||56.15|38.86|31|br1y
kisai||JP||36.10|139.58|21|13uq0
kisangani||CD||0.52|25.19|539|4k56
kisaran||ID||2.98|99.62|130|q1eq
kisarazu||JP||35.38|139.93|123|13upt
kisela voda||MK||41.95|21.50|58|iiez
kiselevsk|Kiselëvsk|RU||53.99|86.66|104|w7xp
kisesa||TZ||-3.08|34.15|30|3d4e
kish|Kīsh|IR||26.56|54.02|21|2pxe
kishanganj||IN||26.10|87.96|95|r589
kishangarh||IN||26.59|74.85|132|r586
kishapu||TZ||-3.62|33.87|16|3d43
kishiwada||JP||34.47|135.37|206|13upj
kishorganj||BD||24.44|90.78|91|sntt
kishtwar|Kishtwār|IN||33.31|75.77|21|r57v
kisi||NG||9.08|3.85|156|1e16f
kisii||KE||-0.68|34.77|29|43lv
kiskoros|Kiskőrös|HU||46.62|19.29|15|1tdbc
kiskunfelegyhaza|Kiskunfélegyháza|HU||46.71|19.84|32|1tdb1
kiskunhalas||HU||46.43|19.48|29|1tdaw
kislovodsk||RU||43.91|42.72|133|bqxe
kismayo||SO||-0.36|42.55|235|16yf
kissidougou||GN||9.18|-10.10|47|1fuvk
kissimmee||US|FL|28.30|-81.42|69|2h6mv
kisumu||KE||-0.10|34.76|216|43kd
kisvarda|Kisvárda|HU||48.22|22.08|18|fekz
kitahama||JP||35.17|135.92|24|13uo7
kitahiroshima||JP||42.98|141.57|62|19nk6
kitaibaraki||JP||36.79|140.75|51|199t4
kitakami||JP||39.28|141.12|94|199sz
kitakata||JP||37.65|139.87|37|13unr
kitakyushu||JP||33.85|130.85|998|13unf
kitale||KE||1.02|35.01|75|43jo
kitama||TZ||-10.72|39.73|16|itr3
kitami||JP||43.80|143.89|113|19n5t
kitchener||CA|ON|43.43|-80.51|234|3kg84
kitgum||UG||3.28|32.89|57|4y5p
kithor||IN||28.87|77.94|25|r57h
kitob||UZ||39.12|66.89|42|q2vn
kitsuki||JP||33.42|131.62|23|13ule
kitui||KE||-1.37|38.01|16|43em
kitwe||ZM||-12.80|28.21|401|jj1o
kitzingen||DE||49.74|10.15|21|1py26
kivertsi||UA||50.83|25.46|17|f4jm
kivsharivka||UA||49.63|37.69|20|f3og
kiwira||TZ||-9.17|33.54|21|3cur
kiyawa||NG||11.78|9.61|18|1e15u
kizel||RU||59.05|57.65|22|bqqr
kizhake chalakudi|Kizhake Chālakudi|IN||10.30|76.34|49|r578
kizilcahamam|Kızılcahamam|TR||40.47|32.65|18|fxcb
kiziltepe|Kızıltepe|TR||37.19|40.58|150|6ky4
kizilyurt||RU||43.19|46.89|33|bqq1
kizlyar||RU||43.85|46.71|51|bqps
kladno||CZ||50.15|14.10|70|1tvoj
klaeng||TH||12.78|101.65|56|yhze
klagenfurt am worthersee|Klagenfurt am Wörthersee|AT||46.62|14.31|91|1ngom
klaipeda|Klaipėda|LT||55.71|21.14|192|cthu
klamath falls||US|OR|42.22|-121.78|21|3exc6
klang||MY||3.04|101.44|880|11549
klangenan||ID||-6.71|108.44|88|z5dh
klasterec nad ohri|Klášterec nad Ohří|CZ||50.39|13.18|15|1tvno
klaten||ID||-7.71|110.61|127|z5cs
klatovy||CZ||49.40|13.30|23|1tvng
klebang besar||MY||2.22|102.20|39|11qze
kleinmachnow||DE||52.41|13.23|18|1pwsr
klerksdorp||ZA||-26.85|26.67|179|l7tt
kleve||DE||51.79|6.14|49|1pw9n
klimovsk||RU||55.36|37.53|55|bqi0
klin||RU||56.33|36.73|81|bqgz
klingenstein||DE||48.42|9.91|16|1pw6c
klintsy||RU||52.76|32.24|66|bqfn
klodzko|Kłodzko|PL||50.43|16.66|28|1ucxh
klosterneuburg||AT||48.31|16.33|16|1ngd5
kloten||CH|ZH|47.45|8.58|16|1l0kf
kluang||MY||2.03|103.32|170|1151n
kluczbork||PL||50.97|18.22|26|1ucw3
klungkung||ID||-8.53|115.40|28|z5be
knjazevac||RS||43.57|22.26|25|3xvgt
knokke heist|Knokke-Heist|BE||51.35|3.27|34|1nw0y
knoxville||US|TN|35.96|-83.92|185|2rcci
knurow|Knurów|PL||50.22|18.65|40|1ucv7
knysna||ZA||-34.04|23.05|69|l6vu
ko samui||TH||9.54|99.94|50|oqyp
koath|Koāth|IN||25.33|84.26|17|r574
kobayashi||JP||31.98|130.98|40|13ujr
kobe||JP||34.69|135.18|1528|13ujn
koblenz||DE||50.35|7.58|107|1pvky
kobryn||BY||52.21|24.36|51|dfwp
kobuleti||GE||41.82|41.78|19|d5ky
kobylka|Kobyłka|PL||52.34|21.20|18|ghah
kocaali||TR||41.05|30.85|15|fx86
koch bihar|Koch Bihār|IN||26.33|89.45|79|r56s
kochang|Koch'ang|KR||35.43|126.70|73|13hyj
kochani||MK||41.92|22.41|34|gx3v
kochenevo|Kochenëvo|RU||55.02|82.20|16|w7sa
kochi|Cochin|IN||9.94|76.26|605|raxe
kochi||JP||33.55|133.53|336|13uiy
kochubeyevskoye||RU||44.64|41.85|28|i0xa
kodaikanal|Kodaikānāl|IN||10.24|77.49|35|r56h
kodamacho kodamaminami|Kodamachō-kodamaminami|JP||36.18|139.13|22|13ui1
kodar|Kodār|IN||17.00|79.97|59|r568
kodarma|Kodarmā|IN||24.47|85.59|19|r566
kodinar|Kodīnar|IN||20.79|70.70|35|r55p
kodinsk||RU||58.61|99.17|16|w7r1
kodoli||IN||16.88|74.19|18|r55i
kodungallur|Kodungallūr|IN||10.23|76.20|34|r55d
koelwar|Koelwār|IN||25.58|84.80|25|r550
koesan||KR||36.81|127.79|44|13hww
koforidua||GH||6.09|-0.26|96|1dabm
kofu|Kōfu|JP||35.67|138.57|190|13uho
koga||JP||33.73|130.47|60|13uhi
koga||JP||36.18|139.72|58|13uhh
kogalym||RU||62.27|74.48|58|3zih6
koge|Køge|DK||55.46|12.18|34|1k4dr
kogon shahri||UZ||39.73|64.55|63|q36k
kogota||JP||38.55|141.05|20|199rq
koh kong||KH||11.62|102.98|33|138ec
kohat||PK||33.58|71.45|151|p5gz
kohima||IN||25.67|94.11|92|r54u
kohtla jarve|Kohtla-Järve|EE||59.40|27.27|46|co7w
koidu||SL||8.64|-10.97|88|1flrc
kokhma||RU||56.93|41.09|29|bptc
kokkola||FI||63.84|23.13|36|dz1j
kokologo||BF||12.19|-1.88|26|1ekgl
kokomo||US|IN|40.49|-86.13|58|2xi50
kokopo||PG||-4.34|152.27|26|18vhx
kokrajhar||IN||26.40|90.27|32|r53u
kokshetau||KZ||53.28|69.40|124|wmjf
koksijde||BE||51.12|2.64|21|1nvzq
kokstad||ZA||-30.55|29.42|25|l6mc
kokubu matsuki|Kokubu-matsuki|JP||31.73|130.77|58|13ue4
kokubunji||JP||35.70|139.48|119|13udw
kolar|Kolār|IN||13.14|78.13|126|r535
kolaras|Kolāras|IN||25.22|77.61|17|r532
kolasib||IN||24.22|92.68|25|r51u
kolbermoor||DE||47.85|12.07|18|1pv72
kolchugino|Kol’chugino|RU||56.30|39.38|46|bpp5
kolda||SN||12.89|-14.94|59|1c7xy
kolding||DK||55.49|9.47|55|1k4gw
kolea||DZ||36.64|2.77|32|1heii
kolhapur|Kolhāpur|IN||16.70|74.23|516|r52l
kolin|Kolín|CZ||50.03|15.20|30|1tvff
kolito|K’olīto|ET||7.32|38.08|26|74uo
kolkata||IN||22.56|88.36|4631|rbss
kolkhozobod||TJ||37.59|68.66|18|q6bv
kollam||IN||8.88|76.58|394|qzir
kollegal|Kollegāl|IN||12.15|77.11|56|r523
koln|Köln|DE||50.93|6.95|963|1pv1e
kolo|Koło|PL||52.20|18.64|23|1ucqd
kolobrzeg|Kołobrzeg|PL||54.18|15.58|44|1ucqb
kolokani||ML||13.57|-8.03|49|1gm97
kolomna||RU||55.08|38.78|148|bph2
kolomyia||UA||48.53|25.04|62|f4a8
kolonnawa||LK||6.93|79.88|58|qkh5
kolpashevo||RU||58.31|82.91|28|w7m6
kolpino||RU||59.75|30.59|139|bpdl
kolwezi||CD||-10.71|25.47|418|js0l
komaki||JP||35.28|136.92|151|13ucu
komarno|Komárno|SK||47.76|18.12|36|1tkoc
komarom|Komárom|HU||47.74|18.12|20|1td0v
komatipoort||ZA||-25.43|31.95|21|l6ki
komatsu||JP||36.40|136.45|109|13uce
komatsushimacho|Komatsushimachō|JP||34.00|134.58|43|13uc6
kombissiri||BF||12.07|-1.34|30|1eke3
kombolcha||ET||11.08|39.74|94|758d
komlo|Komló|HU||46.19|18.26|27|1td0o
kommunar||RU||59.62|30.39|17|bp4s
komono||JP||35.00|136.52|41|13ub6
komoro||JP||36.32|138.43|46|13uay
komotini|Komotiní|GR||41.12|25.41|46|frmg
komsomolsk on amur|Komsomolsk-on-Amur|RU||50.55|137.01|276|17c2j
kon tum||VN||14.35|108.01|47|xtz8
konakovo||RU||56.70|36.77|42|bp1l
konan|Kōnan|JP||35.33|136.87|100|13uac
konarka|Konārka|IN||19.90|86.11|17|r50s
konch||IN||25.99|79.15|53|r50p
kondagaon||IN||19.59|81.66|28|r50o
kondapalle||IN||16.62|80.54|39|r50h
kondoa||TZ||-4.90|35.78|24|3cri
kondopoga||RU||62.21|34.26|34|bp0a
kondrovo||RU||54.81|35.93|17|boyv
koneurgench|Köneürgench|TM||42.33|59.15|30|cw7c
kongolo||CD||-5.39|27.00|32|4juw
kongoussi||BF||13.33|-1.53|26|1ekbq
kongsberg||NO||59.67|9.65|18|1vi7v
konibodom||TJ||40.29|70.43|50|wgwb
konigs wusterhausen|Königs Wusterhausen|DE||52.30|13.63|33|1pun8
konigsbrunn|Königsbrunn|DE||48.28|10.89|27|1pus4
konigslutter am elm|Königslutter am Elm|DE||52.25|10.82|16|1pup4
konigstein im taunus|Königstein im Taunus|DE||50.18|8.47|16|1puo0
konigswinter|Königswinter|DE||50.68|7.19|41|1puna
konin||PL||52.22|18.25|81|1ucd5
koniz|Köniz|CH|BE|46.92|7.41|37|1l0k7
konjic||BA||43.65|17.96|16|1zj7o
konnagar||IN||22.71|88.34|76|r4zn
konnur|Konnūr|IN||16.20|74.75|19|r4zm
konongo||GH||6.62|-1.22|41|1da6t
konosu|Kōnosu|JP||36.07|139.52|88|13u96
konotop||UA||51.24|33.20|92|f433
konskie|Końskie|PL||51.19|20.41|21|ggre
konstancin jeziorna|Konstancin-Jeziorna|PL||52.09|21.12|17|ggrc
konstantinovsk||RU||47.58|41.09|19|boql
konstantynow lodzki|Konstantynów Łódzki|PL||51.75|19.33|17|1ucbx
konstanz||DE||47.66|9.18|81|1pulr
kontagora||NG||10.40|5.47|99|1e0xk
kontich||BE||51.13|4.45|20|1nvyd
konya||TR||37.87|32.48|876|6kjv
konz||DE||49.70|6.58|18|1pulk
koothanallur||IN||10.72|79.52|23|r4e0
kopaganj|Kopāganj|IN||26.02|83.57|34|r4z8
kopargaon||IN||19.88|74.48|65|r4z6
kopavogur|Kópavogur|IS||64.11|-21.91|32|21770
koper||SI||45.55|13.73|25|1wjeh
kopeysk||RU||55.12|61.63|71|w7ez
koping|Köping|SE||59.51|15.99|18|1lv67
kopoky||MG||-25.20|45.20|15|msi0
koppal||IN||15.35|76.15|61|r4yy
koprivnica||HR||46.16|16.83|26|1wjds
koprivnice|Kopřivnice|CZ||49.60|18.14|23|1tvc6
koraput|Korāput|IN||18.81|82.71|41|r4y8
koratla||IN||18.82|78.71|60|r4y4
korba||IN||22.35|82.70|419|r4y2
korba||TN||36.58|10.86|34|1gw9c
korbach||DE||51.28|8.87|24|1puhs
korce|Korçë|AL||40.62|20.78|58|grz8
koreatown||US|CA|34.06|-118.30|124|36yp0
koregaon||IN||18.65|74.06|26|r4xw
korem||ET||12.51|39.52|31|74qy
korenovsk||RU||45.47|39.45|42|bog0
korfez|Körfez|TR||40.77|29.78|91|ftex
korgan||TR||40.82|37.35|17|fx1e
korhogo||CI||9.46|-5.63|167|1d04g
korinthos|Kórinthos|GR||37.94|22.95|30|5k2h
koriyama|Kōriyama|JP||37.40|140.38|341|199ql
korkino||RU||54.89|61.40|40|w7d4
korkuteli||TR||37.06|30.20|20|6kh6
korla||CN||41.76|86.15|179|ws2o
korntal||DE||48.83|9.12|18|1puec
kornwestheim||DE||48.86|9.19|31|1pue8
korolev||RU||55.91|37.83|140|bvnd
koronadal||PH||6.50|124.85|126|10may
koropi|Koropí|GR||37.90|23.87|19|5k1f
korosten|Korosten’|UA||50.96|28.64|65|f3wl
korostyshiv||UA||50.32|29.06|25|f3w5
korsakov||RU||46.63|142.78|35|19j3y
korschenbroich||DE||51.19|6.51|33|1pudx
korsholm||FI||63.11|21.68|17|dyjn
korsor|Korsør|DK||55.33|11.14|15|1k4c9
korsun shevchenkivskyi|Korsun-Shevchenkivskyi|UA||49.42|31.26|19|f3ve
kortenberg||BE||50.89|4.54|18|1nvx2
kortrijk||BE||50.83|3.26|74|1nvwn
korwai||IN||24.12|78.04|15|r4x8
koryazhma||RU||61.31|47.17|43|bo1e
korydallos|Korydallós|GR||37.98|23.65|63|4y46f
kos||GR||36.89|27.29|19|5k19
kosamba||IN||21.46|72.96|33|r4x3
kosan||KP||38.86|127.42|25|1478w
koscian|Kościan|PL||52.09|16.65|24|1uc8f
koscierzyna|Kościerzyna|PL||54.12|17.98|23|1uc7q
koshigaya||JP||35.89|139.79|317|13u7d
kosi||IN||27.79|77.44|52|r4wp
kosice|Košice|SK||48.71|21.26|237|fizf
kosigi||IN||15.86|77.24|15|r4wm
koson||UZ||39.04|65.58|60|q31r
kosong||KR||38.38|128.47|62|13fw3
kosonsoy||UZ||41.25|71.55|44|wfzm
kosovo polje||XK||42.66|21.10|16|gwz0
kostanay||KZ||53.21|63.62|210|wks8
kosti||SD||13.16|32.66|345|7yuo
kostomuksha||RU||64.57|30.58|30|bnob
kostopil|Kostopil’|UA||50.88|26.45|31|f3s1
kostroma||RU||57.77|40.93|278|bnnq
kostrzyn nad odra|Kostrzyn nad Odrą|PL||52.59|14.65|18|1uc5t
kostyantynivka||UA||48.53|37.71|91|f428
koszalin||PL||54.19|16.17|107|1uc5l
kot addu||PK||30.47|70.97|104|p5du
kot diji||PK||27.34|68.71|26|p5bq
kot ghulam muhammad||PK||32.33|74.55|21|p5aw
kot mumin||PK||32.19|73.03|38|p52c
kot radha kishan||PK||31.17|74.10|46|p50z
kot samaba||PK||28.55|70.47|23|p508
kota|Kotā|IN||22.30|82.02|16|r4w3
kota||IN||25.18|75.84|763|r4w1
kota bharu||MY||6.12|102.24|1460|117so
kota kinabalu||MY||5.97|116.07|457|115iw
kota tinggi||MY||1.74|103.90|53|114zm
kotabumi||ID||-4.83|104.88|42|z52c
kotagiri||IN||11.42|76.86|29|r4vq
kotamangalam||IN||10.06|76.63|38|r4vj
kotaparh|Kotapārh|IN||19.14|82.33|15|r4vh
kotdwara|Kotdwāra|IN||29.75|78.52|27|r4v2
kotelnich|Kotel’nich|RU||58.31|48.35|28|bnjt
kotelniki|Kotel’niki|RU||55.64|37.84|18|bnjn
kotelnikovo|Kotel’nikovo|RU||47.63|43.14|20|bnjk
kothen|Köthen|DE||51.75|11.97|29|1pu9h
kotido||UG||2.98|34.13|19|4xy1
kotikawatta||LK||6.93|79.91|65|qk1z
kotka||FI||60.47|26.95|55|dy9u
kotkapura||IN||30.58|74.83|81|4c12u
kotlas||RU||61.26|46.65|59|bniw
kotli||PK||33.52|73.90|640|p54v
kotli loharan||PK||32.59|74.49|21|p541
kotma||IN||23.20|81.98|32|r4to
kotovo||RU||50.32|44.80|27|bngx
kotovsk||RU||52.59|41.50|33|bng5
kotputli||IN||27.70|76.20|44|r4tl
kotri||PK||25.37|68.31|73|p50o
kottagudem|Kottagūdem|IN||17.55|80.62|79|r4sy
kottayam||IN||9.59|76.52|59|r4s7
kotturu|Kottūru|IN||14.82|76.22|24|r4s1
koudougou||BF||12.25|-2.36|87|1ek6a
koulamoutou||GA||-1.14|12.46|16|1fftj
koulikoro||ML||12.86|-7.56|24|1glxe
koumra||TD||8.91|17.55|36|1g2p1
koungou||YT||-12.73|45.20|18|nd81
koupela|Koupéla|BF||12.18|-0.35|32|1ek0i
kourou||GF||5.16|-52.64|24|20h13
kousa||EG||25.92|32.76|60|7idy
kousseri|Kousséri|CM||12.08|15.03|436|1bsiu
koutiala||ML||12.39|-5.46|99|1glq4
kouvola||FI||60.87|26.70|31|dy7f
kovancilar|Kovancılar|TR||38.72|39.86|23|6k9r
kovdor||RU||67.57|30.48|20|bndg
kovel||UA||51.22|24.71|66|f3op
kovilpatti||IN||9.17|77.87|90|r4rn
kovrov||RU||56.36|41.32|154|bnc4
kovur|Kovūr|IN||14.50|79.99|36|r4rk
kovvur|Kovvūr|IN||17.02|81.73|40|r4ri
kovylkino||RU||54.04|43.91|21|bnbg
kowloon||HK||22.32|114.18|2020|1300p
kowon up|Kowŏn-ŭp|KP||39.44|127.24|21|1477o
koynanagar||IN||17.40|73.77|28|r4rd
koysinceq||IQ||36.08|44.63|45|20p8
kozan||TR||37.46|35.82|88|6k74
kozani|Kozáni|GR||40.30|21.79|36|frkb
kozelsk|Kozel’sk|RU||54.04|35.77|20|bn90
kozhikode||IN||11.25|75.78|440|r4r5
kozienice||PL||51.58|21.55|19|ggg6
kozluk||TR||38.19|41.48|30|6k55
kozmodemyansk|Koz’modem’yansk|RU||56.34|46.56|23|bmzu
kozyatyn||UA||49.71|28.83|26|f56z
kpalime|Kpalimé|TG||6.90|0.63|75|1epa0
kpandu||GH||7.00|0.29|28|1da3l
kraaifontein||ZA||-33.85|18.72|58|204ij
krabi||TH||8.07|98.91|31|opdl
kragujevac||RS||44.02|20.92|147|gww8
krakow|Kraków|PL||50.06|19.94|755|1ubyq
kraksaan||ID||-7.76|113.40|28|z4zr
kralendijk||BQ||12.15|-68.27|3|23b2z|*
kraljevo||RS||43.73|20.69|83|gwvn
kralupy nad vltavou|Kralupy nad Vltavou|CZ||50.24|14.31|17|1tv35
kramatorsk|Kramators’k|UA||48.72|37.56|174|f3lo
kranj||SI||46.24|14.36|37|1wj42
krapkowice||PL||50.48|17.97|18|1ubyc
krasnik|Kraśnik|PL||50.92|22.23|36|ggav
krasnoarmeysk||RU||51.02|45.70|26|bmkg
krasnoarmeysk||RU||56.10|38.13|26|bmkf
krasnoarmeyskaya||RU||45.37|38.21|29|bmkd
krasnodar||RU||45.04|38.98|650|bmj8
krasnogorsk||RU||55.82|37.33|93|bmhy
krasnogvardeyskoye||RU||45.85|41.52|16|bmgu
krasnogvargeisky||RU||59.97|30.48|337|52ago
krasnohrad||UA||49.38|35.44|21|f3ic
krasnokamensk||RU||50.10|118.04|54|17bw2
krasnokamsk||RU||58.08|55.76|53|bmgn
krasnoobsk||RU||54.92|82.99|17|w70r
krasnoturinsk|Krasnotur’insk|RU||59.77|60.21|63|w6zx
krasnoufimsk||RU||56.61|57.77|43|bmd3
krasnouralsk|Krasnoural’sk|RU||58.36|60.04|27|w6zw
krasnovishersk||RU||60.41|57.08|18|bmco
krasnoyarsk||RU||56.02|92.87|927|w6yy
krasnoznamensk||RU||55.60|37.04|34|3tjqr
krasnystaw||PL||50.98|23.17|20|ggad
krasnyy luch||UA||48.14|38.94|90|f3d6
krasnyy sulin||RU||47.89|40.07|44|blr0
krasyliv||UA||49.65|26.97|20|f3l8
krathum baen||TH||13.65|100.26|73|yhtf
kratie|Kratié|KH||12.49|106.02|20|138h0
krefeld||DE||51.34|6.55|238|1ptp9
kremenchuk||UA||49.07|33.42|227|f3bn
kremenets||UA||50.10|25.72|21|f3bj
kreminna||UA||49.05|38.22|24|f3be
kresek||ID||-6.13|106.38|110|z4xu
kretinga||LT||55.89|21.24|22|ctet
kreuzau||DE||50.75|6.49|18|1pthx
kreuzberg||DE||52.50|13.40|148|1ptfl
kreuzlingen||CH|TG|47.65|9.18|18|1l0jw
kreuztal||DE||50.97|7.99|32|1ptci
krian||ID||-7.41|112.58|39|z4xo
kribi||CM||2.94|9.91|55|1bsht
kriel||ZA||-26.27|29.23|15|l5qa
kriens||CH|LU|47.03|8.29|25|1l0js
krimpen aan den ijssel|Krimpen aan den IJssel|NL||51.92|4.60|29|1mzns
krishnagiri||IN||12.52|78.21|66|r4qv
krishnanagar||IN||23.41|88.49|146|r4qr
krishnarajpet|Krishnarājpet|IN||12.67|76.49|24|r4qk
kristiansand||NO||58.15|8.00|64|1vi12
kristianstad||SE||56.03|14.15|40|1lusu
kristiansund||NO||63.11|7.73|17|1vi0w
kristinehamn||SE||59.31|14.11|19|1lus2
kriva palanka||MK||42.20|22.33|21|gwtx
krnov||CZ||50.09|17.70|26|1tuvk
krolevets|Krolevets’|UA||51.55|33.38|24|f37k
kromeriz|Kroměříž|CZ||49.30|17.39|29|1tuvd
kronach||DE||50.24|11.33|18|1pt54
kronberg||DE||50.18|8.52|18|1pt4a
kronberg tal||DE||50.18|8.50|18|75ypj
kronstadt||RU||60.00|29.77|43|bl9f
kroonstad||ZA||-27.65|27.23|104|l5ge
kropotkin||RU||45.44|40.58|80|bl95
kropyvnytskyi||UA||48.51|32.26|249|f4lw
krosno||PL||49.69|21.77|48|gg6m
krotoszyn||PL||51.70|17.44|29|1ubtt
kroya||ID||-7.63|109.25|23|z4x5
krugersdorp||ZA||-26.09|27.78|379|l5fq
kruisfontein||ZA||-34.00|24.73|19|l5ct
kruje|Krujë|AL||41.51|19.79|21|1w9mi
krusevac|Kruševac|RS||43.58|21.33|75|gwrz
krychaw||BY||53.71|31.72|28|dfde
krymsk||RU||44.93|37.99|58|bkuz
kryvyi rih||UA||47.91|33.38|652|f339
ksar chellala||DZ||35.21|2.32|58|1hebr
ksar el boukhari|Ksar el Boukhari|DZ||35.89|2.75|77|1hebf
ksar el kebir||MA||35.00|-5.90|109|1iiyp
ksar hellal||TN||35.65|10.89|40|1gwei
ksour essaf||TN||35.42|10.99|28|1gw7k
kstovo||RU||56.15|44.20|67|bkqv
kuah||MY||6.33|99.84|30|q77g
kuala belait||BN||4.58|114.23|31|130p7
kuala kangsar||MY||4.77|100.93|39|116fb
kuala kedah||MY||6.10|100.30|19|117qp
kuala lipis||MY||4.18|102.05|15|1157j
kuala lumpur||MY||3.14|101.69|1454|116ux|*
kuala pilah||MY||2.74|102.25|20|116m1
kuala selangor||MY||3.35|101.25|56|1153v
kuala terengganu||MY||5.33|103.14|285|116i9
kuala tungkal||ID||-0.82|103.46|34|z4vq
kualakapuas||ID||-3.01|114.39|36|z4w8
kuandian||CN||40.73|124.78|71|17n7f
kuang||MY||3.26|101.55|21|11pmm
kuantan||MY||3.81|103.33|366|116wr
kubinka||RU||55.58|36.70|26|bkou
kuchaiburi||IN||22.27|86.17|23|r4py
kuchaman|Kuchāman|IN||27.15|74.86|57|r4pw
kuchera||IN||26.99|73.97|22|r4pp
kuchinarai||TH||16.54|104.05|21|yhs1
kuching||MY||1.55|110.33|570|11782
kucove|Kuçovë|AL||40.80|19.92|18|1w9lw
kudachi||IN||16.63|74.85|19|r4pf
kudamatsu||JP||34.00|131.87|53|13u0y
kudat||MY||6.89|116.82|32|117uy
kudepsta||RU||43.50|39.89|17|bklf
kudligi|Kūdligi|IN||14.90|76.39|23|r4oz
kudus||ID||-6.80|110.84|92|z4tr
kudymkar||RU||59.01|54.66|32|bkix
kufa||IQ||32.05|44.44|110|24hr
kuhdasht|Kūhdasht|IR||33.53|47.61|100|2pjd
kui buri||TH||12.08|99.85|19|opbm
kujang up|Kujang-ŭp|KP||39.87|126.03|20|1475e
kuje||NG||8.88|7.23|97|1e0mc
kuju||IN||23.73|85.51|19|r4od
kukatpalli|Kūkatpalli|IN||17.48|78.41|342|r4o7
kukawa||NG||12.92|13.57|16|1e0l7
kukes|Kukës|AL||42.08|20.42|18|grwl
kukichuo|Kukichūō|JP||36.07|139.67|73|13tzh
kukmor||RU||56.19|50.89|17|bkfd
kukshi||IN||22.21|74.76|26|r4ns
kula||TR||38.55|28.65|31|6jyq
kulachi||PK||31.93|70.46|22|p4x7
kulai||MY||1.66|103.60|64|114zq
kulebaki||RU||55.41|42.53|38|bkbn
kulgam||IN||33.64|75.02|16|r4na
kulim||MY||5.36|100.56|171|1169l
kulittalai||IN||10.93|78.41|27|r4mz
kulmbach||DE||50.10|11.45|28|1ps7w
kulob|Kŭlob|TJ||37.91|69.78|79|q6a2
kulp||TR||38.50|41.01|27|6jx2
kulpahar|Kulpahār|IN||25.32|79.64|19|r4ms
kultali||IN||21.90|88.40|188|5tn8r
kulti||IN||23.73|86.84|305|r4mn
kulu||IN||31.96|77.11|20|r4ml
kulu||TR||39.10|33.08|47|6jwu
kulunda||RU||52.57|78.94|15|w6j8
kumagaya||JP||36.13|139.39|156|13tz0
kumagunnam||NG||13.15|10.63|17|1e0j6
kumamoto||JP||32.81|130.69|680|13tyt
kumanovo||MK||42.13|21.71|76|gwpi
kumasi||GH||6.69|-1.62|1469|1d9u2
kumba||CM||4.64|9.45|144|1bshk
kumbakonam||IN||10.96|79.39|139|r4lv
kumbalam||IN||9.91|76.31|24|6bs8m
kumbhraj|Kumbhrāj|IN||24.37|77.05|16|r4li
kumbo||CM||6.20|10.67|54|1bshg
kumertau||RU||52.77|55.78|65|bk43
kumhari|Kumhāri|IN||21.27|81.52|38|r4l8
kumher|Kūmher|IN||27.32|77.37|22|r4l3
kumla||SE||59.13|15.14|17|1ludr
kumo||NG||10.05|11.21|36|1e0i3
kumru||TR||40.87|37.26|32|fwpq
kumta||IN||14.43|74.42|28|r4kt
kuna||US|ID|43.49|-116.42|17|3bzer
kunda||IN||25.72|81.51|25|r4kg
kundarkhi||IN||28.68|78.79|27|r4jx
kundgol||IN||15.26|75.25|18|r4jr
kundian||PK||32.46|71.48|35|p4ui
kundla||IN||21.34|71.31|77|r4jp
kunduz||AF||36.73|68.86|162|ocax
kungalv|Kungälv|SE||57.87|11.98|24|1lucz
kungsbacka||SE||57.49|12.08|19|1lucp
kungur||RU||57.44|56.96|66|bk0b
kunigal||IN||13.02|77.03|33|r4jb
kuningan||ID||-6.98|108.48|72|z4qe
kunjah||PK||32.53|73.97|28|p4tz
kunming||CN||25.04|102.72|3855|12oh7
kunnamangalam||IN||11.30|75.88|38|r4j0
kunnamkulam||IN||10.65|76.07|64|r4iz
kunri||PK||25.18|69.57|27|p4tt
kunshan||CN||31.38|120.95|1600|129sn
kunwi||KR||36.23|128.57|34|13hb4
kunyang||CN||27.67|120.57|65|12oh1
kunzell|Künzell|DE||50.54|9.72|16|1ps3s
kunzelsau|Künzelsau|DE||49.28|9.68|15|1ps3r
kuopio||FI||62.89|27.68|89|dxps
kupang||ID||-10.17|123.61|282|1839b
kupino||RU||54.37|77.30|16|w6gl
kupjansk||UA||49.71|37.62|32|f2y0
kuppam||IN||12.75|78.34|20|r4ib
kuqa||CN||41.72|82.93|68|ws2b
kurakhovo||UA||47.99|37.28|21|f2xq
kurandvad|Kurandvād|IN||16.68|74.59|21|r4hv
kurashiki||JP||34.58|133.77|438|13tvr
kuraymah||SD||18.55|31.85|20|7yxq
kurayoshi||JP||35.43|133.82|48|13tvh
kurayyimah||JO||32.28|35.60|18|5boe
kurchaloy||RU||43.20|46.09|21|bjtt
kurchatov||RU||51.66|35.65|47|bjto
kurduvadi|Kurduvādi|IN||18.09|75.42|23|r4hd
kure||JP||34.23|132.57|197|13tvc
kurgan||RU||55.45|65.33|343|w6fd
kurganinsk||RU||44.88|40.60|48|bjro
kurihashi||JP||36.13|139.70|28|13tuz
kurinjippadi|Kurinjippādi|IN||11.55|79.59|23|r4gw
kurnool||IN||15.83|78.04|460|r4gj
kurobe shi|Kurobe-shi|JP||36.90|137.45|43|427zi
kuroda||JP||35.35|136.78|33|13tu1
kuroishi||JP||40.65|140.58|39|19n1v
kuroiso||JP||36.97|140.05|61|199ot
kurovskoye||RU||55.58|38.92|19|bjl5
kursk||RU||51.74|36.19|409|bjk0
kurtalan||TR||37.93|41.68|32|6jr0
kurtamysh||RU||54.91|64.43|18|w6dj
kurten|Kürten|DE||51.05|7.27|20|1ps0e
kurume||JP||33.32|130.52|238|13tpk
kurunegala||LK||7.48|80.37|29|qj8c
kurye||KR||35.21|127.46|30|13ha0
kusa||RU||55.34|59.44|20|bjgq
kusadasi|Kuşadası|TR||37.86|27.26|63|6jm7
kusatsu||JP||35.02|135.97|128|13toz
kushchevskaya|Kushchëvskaya|RU||46.56|39.63|30|bjg0
kushikino||JP||31.72|130.27|26|13to9
kushima||JP||31.49|131.24|22|14mq7
kushiro||JP||42.98|144.37|184|19n1c
kushk||AF||33.30|61.95|17|obw6
kushtagi||IN||15.76|76.19|24|r4fa
kushtia||BD||23.90|89.12|136|pehz
kushva||RU||58.29|59.76|34|bjdw
kusong|Kusŏng|KP||39.98|125.24|31|146ub
kut chap||TH||17.43|102.57|25|yhrg
kuta||ID||-8.72|115.17|30|z4nu
kutahya|Kütahya|TR||39.42|29.98|185|6jjo
kutaisi||GE||42.27|42.69|178|d5gn
kutiatodu||IN||9.80|76.33|23|r4ei
kutiyana|Kutiyāna|IN||21.62|69.98|17|r4ef
kutloanong||ZA||-27.83|26.75|95|l4v7
kutna hora|Kutná Hora|CZ||49.95|15.27|21|1tuq7
kutno||PL||52.23|19.36|48|1ubh6
kutoarjo||ID||-7.72|109.91|31|z4n9
kuttampuzha||IN||10.15|76.74|25|r4e1
kuusamo||FI||65.97|29.18|17|dxhg
kuvandyk||RU||51.48|57.36|29|bj8a
kuwait city||KW||29.37|47.98|60|64ij|*
kuwana||JP||35.05|136.67|140|6tt3h
kuybyshev||RU||55.45|78.32|48|w6ad
kuzhithurai||IN||8.32|77.19|21|r4dn
kuzminki|Kuz’minki|RU||55.70|37.80|143|bizs
kuznetsk||RU||53.12|46.60|90|bix5
kwadukuza|KwaDukuza|ZA||-29.33|31.29|60|kf4u
kwale||NG||5.71|6.43|20|1e01z
kwang binh||VN||17.47|106.62|31|xxd2
kwangmyong|Kwangmyŏng|KR||37.48|126.87|358|15r39
kwangyang||KR||34.98|127.59|89|13h4f
kwekwe||ZW||-18.93|29.81|99|j1qe
kwidzyn||PL||53.72|18.93|38|1ubeu
kwinana||AU|WA|-32.23|115.78|30|18bqn
kyabe|Kyabé|TD||9.45|18.94|16|1g2hs
kyaikkami||MM||16.08|97.56|48|s8ii
kyaiklat||MM||16.45|95.72|52|s8id
kyaikto||MM||17.31|97.01|49|s8hr
kyain seikgyi township||MM||15.82|98.25|246|71557
kyakhta||RU||50.36|106.45|18|17bgq
kyathampalle||IN||19.67|78.53|42|4ciwg
kyaukse||MM||21.61|96.14|50|s7z3
kyela||TZ||-9.58|33.85|31|3cgf
kyenjojo||UG||0.63|30.62|19|4xp7
kyiv||UA||50.45|30.52|2798|f2s8|*
kyle||US|TX|29.99|-97.88|36|2sthf
kyongsong|Kyŏngsŏng|KP||41.59|129.61|36|17sdn
kyosai||KR||34.85|128.59|72|13hvm
kyoto||JP||35.02|135.75|1460|13tkm
kyrenia||CY||35.34|33.32|27|34z0
kyshtym||RU||55.71|60.55|42|w66d
kysucke nove mesto|Kysucké Nové Mesto|SK||49.30|18.78|17|1tkh7
kyurdarmir||AZ||40.34|48.16|19|cjz7
kyustendil||BG||42.28|22.69|48|fn2a
kyzyl||RU||51.71|94.45|108|w65p
kyzyl kyya|Kyzyl-Kyya|KG||40.26|72.13|32|wqsn
kyzyl suu|Kyzyl-Suu|KG||42.34|78.01|17|wqmh
kyzylorda||KZ||44.85|65.51|300|wks2
la asuncion|La Asunción|VE||11.03|-63.86|35|22lvw
la barca||MX||20.29|-102.55|35|2dt52
la baule escoublac|La Baule-Escoublac|FR||47.29|-2.36|18|1sq2e
la breita||PE||-4.26|-80.89|18|29rc8
la calera||AR||-31.34|-64.34|25|2akie
la canada flintridge|La Cañada Flintridge|US|CA|34.20|-118.19|20|36ys3
la carlota||PH||10.42|122.92|41|10m2q
la carolina||ES||38.28|-3.62|16|1hxfc
la castellana||PH||10.32|123.02|24|10m2h
la ceiba||HN||15.76|-86.78|130|25c54
la ceja||CO||6.03|-75.43|37|26v5u
la celle saint cloud|La Celle-Saint-Cloud|FR||48.85|2.15|22|1sixt
la chapelle sur erdre|La Chapelle-sur-Erdre|FR||47.30|-1.55|18|1sipp
la chaux de fonds|La Chaux-de-Fonds|CH|NE|47.10|6.83|37|1l0j0
la chorrera||PA||8.88|-79.78|61|27h2x
la ciotat||FR||43.17|5.60|33|1sijt
la concepcion|La Concepción|PA||8.51|-82.62|18|27h17
la courneuve||FR||48.93|2.40|37|1sie8
la crau||FR||43.15|6.07|18|1sidb
la crescenta montrose|La Crescenta-Montrose|US|CA|34.23|-118.24|20|4bn1t
la crosse||US|WI|43.80|-91.24|52|34pu5
la cruz||MX||23.92|-106.89|16|2dsjd
la dorada||CO||5.45|-74.66|82|26uy5
la ermita||MX||21.15|-101.73|20|59uyj
la esperanza||GT||14.87|-91.56|16|251ov
la estrella||CO||6.16|-75.64|49|26us9
la falda||AR||-31.09|-64.49|15|2ajpf
la fleche|La Flèche|FR||47.70|-0.08|19|1si3n
la fria|La Fría|VE||8.22|-72.25|27|29ccw
la garde||FR||43.12|6.01|28|1shxj
la garenne colombes|La Garenne-Colombes|FR||48.90|2.25|26|1shw1
la gi||VN||10.66|107.77|161|xtl7
la gomera||GT||14.08|-91.05|24|251lb
la goulette||TN||36.82|10.31|80|1gydc
la grange||US|IL|41.81|-87.87|16|2wzz2
la guaira||VE||10.60|-66.93|25|25yvt
la habra||US|CA|33.93|-117.95|62|36ytu
la isla||MX||18.60|-96.15|25|23kd8
la jagua de ibirico|La Jagua de Ibirico|CO||9.56|-73.33|19|26uhe
la laguna||ES||28.49|-16.32|151|1htt5
la libertad||EC||-2.23|-80.91|76|26cbf
la libertad||SV||13.49|-89.32|17|24ubp
la ligua||CL||-32.45|-71.23|25|2ba1c
la lima||HN||15.43|-87.92|46|25bkn
la linea de la concepcion|La Línea de la Concepción|ES||36.17|-5.35|65|1hx7o
la louviere|La Louvière|BE||50.49|4.19|77|1nvhg
la madeleine||FR||50.65|3.08|24|1sha3
la magdalena tlaltelulco||MX||19.28|-98.20|17|29ryn
la mana|La Maná|EC||-0.94|-79.23|16|26cb1
la marque||US|TX|29.37|-94.97|16|2stnf
la mesa||CO||5.27|-73.92|27|26u9x
la mesa||US|CA|32.77|-117.02|60|36yvq
la mirada||US|CA|33.92|-118.01|50|36yw7
la mohammedia||TN||36.67|10.16|67|1h0kb
la nucia|la Nucia|ES||38.61|-0.13|18|1hx4l
la oliva||ES||28.61|-13.93|22|1hx4i
la orilla||MX||18.00|-102.23|20|2dr8g
la orotava||ES||28.39|-16.52|41|1hx4c
la oroya||PE||-11.52|-75.90|33|2cdrs
la palma||US|CA|33.85|-118.05|16|36ywm
la paz||AR||-30.74|-59.65|25|21k7j
la paz||BO||-16.50|-68.15|813|2bugl
la paz||HN||14.32|-87.68|18|25bdi
la paz||MX||24.14|-110.30|215|2dr44
la paz||PH||15.44|120.73|26|10ldo
la paz||UY||-34.76|-56.23|20|21rxu
la paz centro||NI||12.34|-86.68|23|25jzf
la peca||PE||-5.61|-78.44|27|277ln
la piedad||MX||20.34|-102.03|83|2dr1x
la pineda||ES||41.08|1.19|17|1uutb
la pintana||CL||-33.58|-70.63|201|4c22h
la plata||AR||-34.92|-57.95|694|21k6j
la plata||CO||2.39|-75.89|19|26u1d
la pobla de vallbona|La Pobla de Vallbona|ES||39.60|-0.55|20|1hugr
la porte||US|IN|41.61|-86.71|22|513zq
la porte||US|TX|29.67|-95.02|35|2stpo
la possession||RE||-20.93|55.33|27|k1zf
la prairie||CA|QC|45.42|-73.50|22|3lo3r
la presa||US|CA|32.71|-117.00|34|36yxn
la providencia siglo xxi|La Providencia Siglo XXI|MX||20.06|-98.72|17|59uyt
la puente||US|CA|34.02|-117.95|41|36yxu
la punta||AR||-33.18|-66.31|15|4c503
la quinta||US|CA|33.66|-116.31|40|36yy7
la rinconada||ES||37.49|-5.98|36|1hx0q
la rinconada||PE||-14.63|-69.45|30|4jghf
la rioja||AR||-29.41|-66.85|163|2ahva
la roche sur yon|La Roche-sur-Yon|FR||46.67|-1.43|59|1sg1b
la rochelle||FR||46.16|-1.15|77|1sg1v
la roda||ES||39.21|-2.16|16|1hx0j
la romana||DO||18.43|-68.97|208|231ct
la salud||CU||22.87|-82.42|29|244fs
la sebala du mornag|La Sebala du Mornag|TN||36.68|10.29|33|1gvy9
la serena||CL||-29.90|-71.25|155|2b979
la seyne sur mer|La Seyne-sur-Mer|FR||43.10|5.88|62|1sfri
la sierpe||CU||21.77|-79.27|17|24440
la solana||ES||38.94|-3.24|17|1hwt0
la spezia||IT||44.10|9.82|88|1w1wp
la tebaida||CO||4.45|-75.79|27|26t76
la teste de buch|La Teste-de-Buch|FR||44.63|-1.15|27|1sfnv
la trinidad||PH||16.45|120.59|41|10l83
la trinite|La Trinité|MQ||14.74|-60.96|15|24iz2
la troncal||EC||-2.42|-79.34|36|26c3p
la union|La Unión|CL||-40.29|-73.08|26|2b8ml
la union|La Unión|CO||1.60|-77.13|15|26t52
la union|La Unión|CO||4.53|-76.10|23|26t4w
la union|La Unión|ES||37.62|-0.88|18|1hwpb
la union|La Unión|PE||-5.40|-80.74|35|277fu
la union|La Unión|SV||13.34|-87.84|27|24u10
la valette du var|La Valette-du-Var|FR||43.14|5.98|23|1sfb5
la vergne||US|TN|36.02|-86.58|35|2rcev
la verne||US|CA|34.10|-117.77|33|36yzq
la victoria||VE||10.23|-67.33|87|25wq2
la villa del rosario|La Villa del Rosario|VE||10.33|-72.31|65|25s4m
la virginia||CO||4.90|-75.88|34|26sz4
la vista||US|NE|41.18|-96.03|17|30pbl
laascaanood||SO||8.48|47.36|60|8l8h
laatzen||DE||52.32|9.80|40|1prtz
laayoune||EH||27.14|-13.19|196|1gsdd
labasa||FJ||-16.43|179.36|28|1b92e
labe|Labé|GN||11.32|-12.28|59|1fu0q
labinsk||RU||44.63|40.74|62|bikh
labis||MY||2.38|103.02|22|1153h
labo||PH||14.15|122.83|18|10m4j
laboulaye||AR||-34.13|-63.39|20|2akl0
labuan||ID||-6.38|105.83|34|z4k6
labuan||MY||5.28|115.25|74|115sm
labuan bajo||ID||-8.50|119.89|189|z4k4
labuhan deli||ID||3.73|98.67|50|q1cg
labytnangi||RU||66.66|66.42|27|w64l
lac|Laç|AL||41.64|19.71|25|1w9kk
lacey||US|WA|47.03|-122.82|46|3gbe8
lachhmangarh sikar|Lachhmangarh Sīkar|IN||27.82|75.03|48|r4cq
lachi||PK||33.38|71.34|19|p4pt
lackawanna||US|NY|42.83|-78.82|18|31thi
laconia||US|NH|43.53|-71.47|16|3129i
ladang seri kundang||MY||3.29|101.52|23|11j26
ladario|Ladário|BR||-19.00|-57.60|16|22594
ladera ranch||US|CA|33.57|-117.64|23|36z1j
ladispoli||IT||41.95|12.07|34|1w22q
ladner||CA|BC|49.09|-123.08|200|4ixsu
ladnun|Lādnūn|IN||27.65|74.40|60|r4c3
ladwa|Lādwa|IN||29.99|77.05|24|r4bv
lady frere||ZA||-31.70|27.23|25|l41f
ladybrand||ZA||-29.19|27.46|17|l41j
ladyzhyn||UA||48.68|29.24|21|f2ro
lae||PG||-6.72|147.00|76|18uro
laela||TZ||-8.57|32.05|19|3cg2
laem sing||TH||12.48|102.07|16|yhq6
lafayette||US|CA|37.89|-122.12|26|36z2a
lafayette||US|CO|39.99|-105.09|28|38c3f
lafayette||US|IN|40.42|-86.88|71|2xi72
lafayette||US|LA|30.22|-92.02|128|2kt5t
lafia||NG||8.49|8.52|127|1dzs3
lafiagi||NG||8.85|5.42|103|1dzrs
lagarto||BR||-10.92|-37.65|45|2258u
lagdo||CM||9.06|13.67|25|1bsfl
lage||DE||51.99|8.79|36|1prqc
lages||BR||-27.82|-50.33|165|224xe
laghouat||DZ||33.80|2.87|114|1he7r
lagny sur marne|Lagny-sur-Marne|FR||48.87|2.72|21|1shtb
lago da pedra|Lago da Pedra|BR||-4.29|-45.24|26|20su1
lagoa da prata|Lagoa da Prata|BR||-20.02|-45.54|43|2256b
lagoa do itaenga|Lagoa do Itaenga|BR||-7.94|-35.29|18|20syp
lagoa santa||BR||-19.63|-43.90|38|22536
lagoa vermelha||BR||-28.21|-51.53|24|2252u
lagos||NG||6.45|3.39|9000|1dzqj
lagos||PT||37.10|-8.67|19|1clei
lagos de moreno|Lagos de Moreno|MX||21.36|-101.94|98|2ds4w
lagrange|LaGrange|US|GA|33.04|-85.03|30|2i406
laguilayan||PH||6.67|124.52|18|10ly0
laguna||BR||-28.48|-48.78|40|2251y
laguna beach||US|CA|33.54|-117.78|23|36z3n
laguna de duero|Laguna de Duero|ES||41.58|-4.72|22|1uv4f
laguna hills||US|CA|33.61|-117.71|32|36z4i
laguna niguel||US|CA|33.52|-117.71|66|36z55
laguna woods||US|CA|33.61|-117.73|16|36z69
lagunillas||VE||10.13|-71.26|44|25yt3
lahad datu||MY||5.02|118.33|106|115xd
lahan|Lahān|NP||26.72|86.48|31|ri3d
lahar|Lahār|IN||26.19|78.94|33|r4bj
laharpur|Lāharpur|IN||27.71|80.90|56|r4bi
lahat||ID||-3.79|103.54|66|z4hj
lahij|Laḩij|YE||13.06|44.88|23|1krc
lahnstein||DE||50.30|7.62|19|1proh
lahore||PK||31.56|74.35|6311|p4o3
lahr||DE||48.34|7.87|44|1prod
lahti||FI||60.98|25.66|99|dx1s
lai|Laï|TD||9.40|16.30|19|1g2gg
laibin||CN||23.70|109.27|60|12og1
lainate||IT||45.57|9.03|25|1w212
laiwu||CN||36.19|117.66|124|12ofj
laixi||CN||36.86|120.53|76|12gmn
laiyang||CN||36.98|120.71|170|12ofe
laizhou||CN||37.18|119.94|188|12of6
laja||CL||-37.28|-72.71|17|2ba2t
lajas||CU||22.41|-80.29|23|245rz
lajeado||BR||-29.47|-51.96|65|2250b
lajedo||BR||-8.66|-36.32|25|20sr4
lajinha||BR||-20.15|-41.62|16|224wm
lake butler||US|FL|28.50|-81.54|15|2h6sa
lake charles||US|LA|30.21|-93.20|76|2kt8c
lake elsinore||US|CA|33.67|-117.33|62|36z9v
lake forest||US|CA|33.65|-117.69|82|36zaa
lake forest||US|IL|42.26|-87.84|19|2x03o
lake havasu city||US|AZ|34.48|-114.32|54|35mks
lake in the hills|Lake in the Hills|US|IL|42.18|-88.33|29|2x08g
lake jackson||US|TX|29.03|-95.43|28|2su44
lake magdalene||US|FL|28.07|-82.47|29|2h6w1
lake mary||US|FL|28.76|-81.32|16|2h6xp
lake oswego||US|OR|45.42|-122.67|38|3expo
lake ridge||US|VA|38.69|-77.30|41|2u7a7
lake ronkonkoma||US|NY|40.84|-73.13|20|31tkw
lake sebu||PH||6.22|124.71|22|105px
lake shore||US|MD|39.11|-76.48|19|2lgcp
lake stevens||US|WA|48.02|-122.06|31|3gbjx
lake wales||US|FL|27.90|-81.59|16|2h6yg
lake worth||US|FL|26.62|-80.07|37|2h6z2
lake worth corridor||US|FL|26.62|-80.10|21|2h6z4
lake zurich||US|IL|42.20|-88.09|20|2x082
lakeland||US|FL|28.04|-81.95|104|2h6zi
lakeside||US|CA|32.86|-116.92|21|36zhq
lakeside||US|FL|30.13|-81.77|31|2h705
lakeville||US|MN|44.65|-93.24|61|2zwaz
lakewood||US|CA|33.85|-118.13|82|36zjr
lakewood||US|CO|39.70|-105.08|153|38c8a
lakewood||US|NJ|40.10|-74.22|54|31beg
lakewood||US|OH|41.48|-81.80|51|32lq3
lakewood||US|WA|47.17|-122.52|60|3gbms
lakhdaria||DZ||36.56|3.59|57|1he66
lakheri|Lākheri|IN||25.67|76.18|28|r49q
lakhimpur|Lakhīmpur|IN||27.95|80.78|140|r49m
lakhnadon|Lakhnādon|IN||22.60|79.60|16|r49d
lakhyabad||IN||23.67|86.67|33|r490
lakinsk||RU||56.02|39.95|17|bifn
lakki||PK||32.61|70.91|36|p4kz
lakota||CI||5.85|-5.68|38|1czgp
laksar||IN||29.76|78.04|19|r48o
laksham|Lākshām|BD||23.24|91.12|82|pehr
lakshmeshwar||IN||15.13|75.47|35|r48h
lakshmipur|Lakshmīpur|BD||22.94|90.83|62|pn2c
lal bahadur nagar||IN||17.35|78.56|262|4ciwa
lala musa||PK||32.70|73.96|65|p4ke
lalago||TZ||-3.45|33.95|23|3cfk
lalfas del pi|l'Alfàs del Pi|ES||38.58|-0.10|21|3wlcf
lalganj|Lālganj|IN||25.87|85.17|32|r47m
lalganj|Lālganj|IN||25.93|81.70|24|r47l
lalgola|Lālgola|IN||24.42|88.25|28|r47i
lalgudi||IN||10.87|78.82|21|r47f
lalian||PK||31.82|72.80|31|p4jr
lalin|Lalín|ES||42.66|-8.11|21|1uv1s
lalitpur||IN||24.69|78.42|126|r479
lalmohan|Lālmohan|BD||22.34|90.74|42|pejn
lalmonirhat||BD||25.92|89.45|65|pehp
lalpur|Lālpur|IN||22.19|69.96|15|r472
lalsot|Lālsot|IN||26.56|76.33|31|r46v
lalupon||NG||7.47|4.07|81|1dznp
lambare|Lambaré|PY||-25.35|-57.61|126|21oo7
lambarene|Lambaréné|GA||-0.70|10.24|21|1ffrk
lambayeque||PE||-6.70|-79.91|44|277nu
lambersart||FR||50.65|3.03|29|1sh5m
lamezia terme||IT||38.96|16.31|71|3w1ug
lamia|Lamía|GR||38.90|22.43|52|5jjw
lamin||GM||13.35|-16.43|25|1fpot
lamongan||ID||-7.12|112.42|59|z4bm
lamont||US|CA|35.26|-118.91|15|36zlg
lampa||CL||-33.29|-70.88|29|2b9w9
lampang||TH||18.29|99.49|156|op95
lampertheim||DE||49.60|8.47|32|1prj3
lamphun||TH||18.58|99.01|43|op90
lamu||KE||-2.27|40.90|25|42el
lanaken||BE||50.89|5.65|25|1nvfq
lancaster||GB|ENG|54.05|-2.80|47|1kovg
lancaster||US|CA|34.70|-118.14|161|36zm4
lancaster||US|OH|39.71|-82.60|40|2osqx
lancaster||US|PA|40.04|-76.31|59|33e3b
lancaster||US|TX|32.59|-96.76|39|2sujr
lancenigo villorba|Lancenigo-Villorba|IT||45.71|12.26|15|1vtfe
lanciano||IT||42.23|14.39|35|1w1z9
lancienne lorette|L'Ancienne-Lorette|CA|QC|46.79|-71.35|17|3w1tn
lancing||GB|ENG|50.83|-0.32|19|1km1z
lancut|Łańcut|PL||50.07|22.23|18|gfoa
land o lakes|Land O' Lakes|US|FL|28.22|-82.46|32|2h726
landau in der pfalz|Landau in der Pfalz|DE||49.20|8.12|42|1prhq
landerneau||FR||48.45|-4.25|16|1sgw2
landover||US|MD|38.93|-76.90|23|2lgf3
landsberg am lech|Landsberg am Lech|DE||48.05|10.88|27|1prdx
landshut||DE||48.53|12.16|60|1prd9
landskrona||SE||55.87|12.83|32|1ltko
lanester||FR||47.76|-3.34|24|1sgtu
lang son|Lạng Sơn|VN||21.85|106.76|56|xsjd
lang suan||TH||9.95|99.08|16|op80
langarud|Langarūd|IR||37.20|50.15|68|2p55
langen||DE||49.99|8.67|35|1pr7j
langen||DE||53.61|8.60|19|1pr7g
langenfeld||DE||51.11|6.95|59|1pr25
langenhagen||DE||52.45|9.74|50|1pr1i
langepas||RU||61.25|75.21|40|3zj9b
langfang||CN||39.51|116.69|720|12oe4
langford||CA|BC|48.45|-123.50|22|3lnqk
langley||CA|BC|49.10|-122.66|24|3lnrp
langley park||US|MD|38.99|-76.98|19|2lgfu
langsa||ID||4.47|97.97|54|q1ac
langtoucun||CN||40.04|124.34|59|17n69
langxiang||CN||46.95|128.87|57|17n65
langzhong||CN||31.55|105.99|61|12xy4
lanham seabrook|Lanham-Seabrook|US|MD|38.97|-76.85|18|4bky8
lankaran||AZ||38.75|48.85|240|35wm
lannion||FR||48.73|-3.46|21|1sgop
lansdale||US|PA|40.24|-75.28|17|33e5j
lansing||US|IL|41.56|-87.54|28|2x0cs
lansing||US|MI|42.73|-84.56|115|2z54e
lanxi||CN||29.22|119.47|74|12obe
lanxi||CN||46.26|126.28|73|17n5u
lanzhou||CN||36.06|103.84|2628|12ob2
lao cai|Lào Cai|VN||22.49|103.97|37|xsa7
laoag||PH||18.20|120.60|102|10lfw
laoang||PH||12.57|125.01|17|10lfq
laohekou||CN||32.39|111.67|253|12o9u
laojunmiao||CN||39.83|97.73|85|rg8l
laon||FR||49.56|3.63|29|1sgl1
lapa||BR||-25.77|-49.72|26|224ui
lapai||NG||9.04|6.57|16|1dzkp
laplace||US|LA|30.07|-90.48|30|2ktgd
laporte|LaPorte|US|IN|41.61|-86.72|22|2xi6z
lappeenranta||FI||61.06|28.19|59|dwp0
lapu lapu city|Lapu-Lapu City|PH||10.31|123.95|350|10lc3
lapy|Łapy|PL||52.99|22.88|16|gfnj
laquila|L'Aquila|IT||42.35|13.40|34|1w1xt
lar||IN||26.20|83.97|27|r44d
larache||MA||35.19|-6.16|109|1iim5
laramie||US|WY|41.31|-105.59|32|3gyi6
laranjal paulista||BR||-23.05|-47.84|21|224te
laranjeira||PT||38.66|-9.15|21|1clc5
laranjeiras||BR||-10.81|-37.17|23|224t6
laranjeiras do sul|Laranjeiras do Sul|BR||-25.41|-52.42|18|224sa
laranjeiro||PT||37.07|-7.81|20|1clbv
larbaa|Larbaâ|DZ||36.56|3.15|69|1he3u
larbaa nait irathen|L’Arbaa Naït Irathen|DZ||36.63|4.20|31|1he3m
lardjem||DZ||35.75|1.55|30|1h4yr
laredo||PE||-8.09|-78.96|25|277k1
laredo||US|TX|27.51|-99.51|255|2suo5
largo||US|FL|27.91|-82.79|81|2h73g
larisa|Lárisa|GR||39.64|22.42|145|5jio
larkana||PK||27.56|68.21|364|p4f4
larkhall||GB|SCT|55.73|-3.97|15|1kos5
larnaca||CY||34.92|33.62|72|34yo
larne||GB|NIR|54.85|-5.82|18|1kos1
larvik||NO||59.05|10.04|23|1vh41
las animas||CL||-39.81|-73.22|30|3ufkk
las brenas|Las Breñas|AR||-27.09|-61.08|27|2ahnz
las cabezas de san juan|Las Cabezas de San Juan|ES||36.98|-5.94|16|1hwyt
las choapas||MX||17.91|-94.10|43|23jtz
las cruces||US|NM|32.31|-106.78|102|39ct4
las delicias||MX||32.41|-116.94|15|54b2t
las gabias||ES||37.14|-3.67|16|3wlg9
las margaritas||MX||16.31|-91.98|21|23jpk
las matas de farfan|Las Matas de Farfán|DO||18.87|-71.52|22|230wi
las palmas de gran canaria|Las Palmas de Gran Canaria|ES||28.10|-15.41|382|1hwsm
las piedras||UY||-34.73|-56.22|70|21rwp
las pinas|Las Piñas|PH||14.45|120.98|590|10l9i
las pintas de arriba|Las Pintas de Arriba|MX||20.57|-103.32|23|2dpwd
las pintitas||MX||20.56|-103.30|27|59uya
las rosas||MX||16.37|-92.37|19|23jm2
las rozas de madrid|Las Rozas de Madrid|ES||40.49|-3.87|86|1uuio
las tejerias|Las Tejerías|VE||10.25|-67.17|33|25x19
las torres de cotillas|Las Torres de Cotillas|ES||38.03|-1.24|21|1hwr7
las tunas||CU||20.96|-76.95|204|243nq
las vegas||US|NV|36.17|-115.14|624|3a170
lasarte||ES||43.27|-2.02|18|1uunn
lasem||ID||-6.69|111.45|29|z45s
lashio||MM||22.94|97.75|131|s6h3
lashkar gah|Lashkar Gāh|AF||31.59|64.37|44|obk0
lask|Łask|PL||51.59|19.13|19|1ub9q
lassomption|L'Assomption|CA|QC|45.82|-73.43|16|3loev
lat yao||TH||15.75|99.79|18|op6h
latacunga||EC||-0.94|-78.62|52|26c46
latakia||SY||35.53|35.79|340|3pxk
latehar|Lātehār|IN||23.74|84.50|21|r43l
latham||US|NY|42.75|-73.76|21|31tql
lathi|Lāthi|IN||21.72|71.39|23|r43i
lathrop||US|CA|37.82|-121.28|21|36zzl
latina||ES||40.39|-3.75|257|3w9rd
latina||IT||41.47|12.90|76|1w1w2
lattes||FR||43.57|3.90|17|1sfjd
latur||IN||18.40|76.57|349|r43a
lauchhammer||DE||51.49|13.77|19|1pqe5
lauda konigshofen|Lauda-Königshofen|DE||49.57|9.71|15|1y6za
lauderdale lakes||US|FL|26.17|-80.21|35|2h74g
lauderhill||US|FL|26.14|-80.21|72|2h74p
laudio llodio|Laudio / Llodio|ES||43.14|-2.96|18|1uu1g
lauf an der pegnitz|Lauf an der Pegnitz|DE||49.51|11.28|26|1pqc0
laukaa||FI||62.41|25.95|17|dwki
launceston||AU|TAS|-41.44|147.13|106|1ab2d
laungowal|Laungowāl|IN||30.19|75.68|22|r433
laupheim||DE||48.23|9.88|19|1pqa5
laur||PH||15.59|121.18|19|10l61
laurel||US|MD|39.10|-76.85|26|2lghd
laurel||US|MS|31.69|-89.13|19|2n0jz
laurel||US|VA|37.64|-77.51|17|2u7ja
laurelton||US|NY|40.67|-73.75|21|31tri
laurinburg||US|NC|34.77|-79.46|16|2nx77
lauro de freitas|Lauro de Freitas|BR||-12.89|-38.33|141|3rel4
lausanne||CH|VD|46.52|6.63|117|1l0gq
lautaro||CL||-38.53|-72.44|22|2b8m7
lautoka||FJ||-17.62|177.45|53|1b90a
laval||CA|QC|45.57|-73.69|377|3looi
laval||FR||48.07|-0.76|50|1sfca
laventille||TT||10.65|-61.50|21|24lyd
lavradio||PT||38.67|-9.05|22|1clbc
lavras||BR||-21.25|-45.00|81|224qw
lavras da mangabeira|Lavras da Mangabeira|BR||-6.75|-38.96|17|20sng
lawang||ID||-7.84|112.69|159|z43w
lawar khas|Lāwar Khās|IN||29.11|77.78|20|r42l
lawas||MY||4.86|115.41|38|118qd
lawndale||US|CA|33.89|-118.35|33|3704j
lawrence||US|IN|39.84|-86.03|48|2jb76
lawrence||US|KS|38.97|-95.24|94|2jm1x
lawrence||US|MA|42.71|-71.16|80|2xx20
lawrenceville||US|GA|33.96|-83.99|30|2i4r0
lawton||US|OK|34.61|-98.39|97|2pbnl
laxou||FR||48.68|6.15|16|1sezt
layton||US|UT|41.06|-111.97|74|3ftn7
layyah||PK||30.96|70.94|79|p4cj
lazarevac||RS||44.39|20.26|24|gwmb
lazarevskoye||RU||43.91|39.33|30|bi29
lazaro cardenas|Lázaro Cárdenas|MX||30.53|-115.93|16|2dacm
laziska gorne|Łaziska Górne|PL||50.15|18.84|22|1ub6h
le blanc mesnil|Le Blanc-Mesnil|FR||48.94|2.46|48|1sevp
le bouscat||FR||44.86|-0.60|24|1seq2
le cannet||FR||43.58|7.02|43|1sekn
le chesnay||FR||48.82|2.12|29|1sedy
le creusot||FR||46.81|4.42|26|1se8b
le francois|Le François|MQ||14.62|-60.90|20|24iyl
le gosier||GP||16.21|-61.49|29|24pk2
le grand quevilly|Le Grand-Quevilly|FR||49.40|1.05|27|1sdv4
le havre||FR||49.49|0.11|186|1sdqs
le hochet||MU||-20.14|57.52|15|nq0p
le kremlin bicetre|Le Kremlin-Bicêtre|FR||48.81|2.36|28|1sdp5
le lamentin||MQ||14.61|-61.00|39|24iyk
le mans||FR||48.00|0.20|145|1sdlf
le mee sur seine|Le Mée-sur-Seine|FR||48.53|2.63|22|1sdi1
le moule||GP||16.33|-61.35|23|24pjr
le pecq||FR||48.89|2.10|17|1sd48
le perreux sur marne|Le Perreux-sur-Marne|FR||48.85|2.50|32|1sd3p
le petit quevilly|Le Petit-Quevilly|FR||49.41|1.06|23|1sd1c
le plateau|le Plateau|CA|QC|45.44|-75.78|15|6bsgk
le plessis robinson|Le Plessis-Robinson|FR||48.79|2.27|23|1scuy
le plessis trevise|Le Plessis-Trévise|FR||48.81|2.57|19|1scuv
le pontet||FR||43.96|4.86|16|1scsq
le port||RE||-20.94|55.29|41|k1xc
le pre saint gervais|Le Pré-Saint-Gervais|FR||48.89|2.40|18|1scqr
le puy en velay|Le Puy-en-Velay|FR||45.04|3.89|23|1scpt
le robert||MQ||14.68|-60.94|24|24iy4
le tampon||RE||-21.28|55.52|70|k1we
le vesinet|Le Vésinet|FR||48.89|2.13|17|1s9xi
league city||US|TX|29.51|-95.09|98|2suxo
lealman||US|FL|27.82|-82.68|20|2h76x
leamington||CA|ON|42.05|-82.60|33|3lp2q
leander||US|TX|30.58|-97.85|38|2suy4
leatherhead||GB|ENG|51.30|-0.33|44|1koom
leavenworth||US|KS|39.31|-94.92|36|2jm2p
leawood||US|KS|38.97|-94.62|35|2jm31
lebach||DE||49.41|6.91|22|1pq3c
lebaksiu||ID||-7.05|109.14|34|z421
lebanon||US|IN|40.05|-86.47|16|2xicx
lebanon||US|OH|39.44|-84.20|21|2osvw
lebanon||US|OR|44.54|-122.91|16|3ey3e
lebanon||US|PA|40.34|-76.41|26|33efh
lebanon||US|TN|36.21|-86.29|30|2rd71
lebbeke||BE||51.00|4.13|17|1nv7c
lebedyan|Lebedyan’|RU||53.02|39.17|23|bhza
lebedyn||UA||50.59|34.48|28|d57d
lebork|Lębork|PL||54.54|17.75|35|1ub57
lebowakgomo||ZA||-24.20|29.50|33|l3br
lebrija||ES||36.92|-6.08|26|1hwns
lebu||CL||-37.61|-73.65|22|2b8ht
leca da palmeira|Leça da Palmeira|PT||41.19|-8.70|18|1mox8
leca do bailio|Leça do Bailio|PT||41.21|-8.63|16|1mox7
lecce||IT||40.35|18.17|81|1w1t5
lecco||IT||45.86|9.40|47|1w1sx
lecheng||CN||25.13|113.35|124|12o64
leczna|Łęczna|PL||51.30|22.88|22|gfhz
leczyca|Łęczyca|PL||52.06|19.20|16|1ub4u
lede||BE||50.97|3.99|17|1nv5h
leduc||CA|AB|53.27|-113.55|16|3lpey
ledyard||US|CT|41.44|-72.01|15|2vor4
ledziny|Lędziny|PL||50.14|19.13|16|1ub4c
leeds||GB|ENG|53.80|-1.55|455|1konk
leek||GB|ENG|53.10|-2.02|20|1kong
leek||NL||53.16|6.38|20|1mzbu
leer||DE||53.23|7.46|34|1ppzl
leerdam||NL||51.89|5.09|21|1mzb4
lees summit|Lee's Summit|US|MO|38.91|-94.38|95|2m73q
leesburg||US|FL|28.81|-81.88|22|2h78r
leesburg||US|VA|39.12|-77.56|51|2u7vp
leeuwarden||NL||53.20|5.81|91|1mzao
leganes|Leganés|ES||40.33|-3.76|186|1uubm
legaspi||PH||13.14|123.74|179|10l1l
legionowo||PL||52.40|20.93|51|gfh7
legnago||IT||45.19|11.30|22|1w1sa
legnano||IT||45.60|8.92|58|1w1s9
legnica||PL||51.21|16.16|106|1ub3w
leh||IN||34.17|77.58|37|r428
lehi||US|UT|40.39|-111.85|58|3ftqg
lehigh acres||US|FL|26.63|-81.62|87|2h795
lehrte||DE||52.37|9.98|44|1ppqf
leicester||GB|ENG|52.64|-1.13|509|1kon0
leichlingen||DE||51.11|7.02|27|1ppoz
leiden||NL||52.16|4.49|120|1mza5
leiderdorp||NL||52.16|4.53|26|1mza3
leigh||GB|ENG|53.50|-2.52|44|1koms
leighton buzzard||GB|ENG|51.92|-0.66|37|1komk
leimen||DE||49.35|8.69|27|1ppmx
leinfelden echterdingen|Leinfelden-Echterdingen|DE||48.69|9.17|37|1ppld
leioa||ES||43.33|-2.99|31|1uuai
leipzig||DE||51.34|12.37|505|1ppk3
leiria||PT||39.74|-8.81|45|1clav
leisure city||US|FL|25.50|-80.43|23|2h79h
leixlip||IE||53.37|-6.50|15|1ri8u
leiyang||CN||26.40|112.86|129|12o4w
lekki||NG||6.41|4.09|401|1dzh5
leland||US|NC|34.26|-78.04|18|2nxeu
leliana|L'Eliana|ES||39.57|-0.53|17|1hxd0
lelydorp||SR||5.70|-55.23|18|20iw2
lelystad||NL||52.51|5.47|71|1mz96
lemay||US|MO|38.53|-90.28|17|2m74p
lembang||ID||-6.81|107.62|183|z3xr
lembeni||TZ||-3.78|37.62|16|3ce1
leme||BR||-22.19|-47.39|81|224py
lemgo||DE||52.03|8.90|42|1ppen
lemon grove||US|CA|32.74|-117.03|27|370cl
lemont||US|IL|41.67|-88.00|17|2x0jh
lemoore||US|CA|36.30|-119.78|26|370da
lempaala|Lempäälä|FI||61.32|23.75|18|dwa6
lenbe||HT||19.71|-72.40|33|27s0c
lencois paulista|Lençóis Paulista|BR||-22.60|-48.80|57|224ph
lenexa||US|KS|38.95|-94.73|52|2jm44
lenger||KZ||42.18|69.89|21|wlwj
lengerich||DE||52.19|7.86|23|1ppbs
lengshuijiang||CN||27.69|111.43|115|12o3t
lengshuitan||CN||26.41|111.60|89|12o3m
leningrad|Saint Petersburg|RU||59.94|30.31|5028|aow1
leningradskaya||RU||46.32|39.39|39|bhqg
leninogorsk||RU||54.60|52.46|66|bhpe
leninsk||RU||48.70|45.20|15|bhp8
leninsk kuznetsky|Leninsk-Kuznetsky|RU||54.66|86.17|109|w5x5
lennestadt||DE||51.12|8.07|28|1ppa8
lennox||US|CA|33.94|-118.35|23|370dt
lenoir||US|NC|35.91|-81.54|18|2nxfc
lens||FR||50.43|2.83|38|1sd79
lensk||RU||60.73|114.93|24|17bae
lentini||IT||37.29|15.00|24|1i3ui
leo|Léo|BF||11.10|-2.11|27|1ejqm
leogane|Léogâne|HT||18.51|-72.63|134|27s4u
leominster||US|MA|42.53|-71.76|42|2xx69
leon|León|ES||42.60|-5.57|134|1uu9w
leon|León|NI||12.44|-86.88|145|25jou
leon de los aldama|León de los Aldama|MX||21.13|-101.67|1239|2dpdr
leonberg||DE||48.80|9.02|46|1pp7r
leopoldina||BR||-21.53|-42.64|47|224p4
leopoldshohe|Leopoldshöhe|DE||52.01|8.70|16|1pp75
lepe||ES||37.25|-7.20|26|1hwn4
leposaviq||XK||43.10|20.80|19|gwl7
lerdo de tejada|Lerdo de Tejada|MX||18.63|-95.52|19|23jfr
lere||NG||10.39|8.57|93|1dzfz
leribe||LS||-28.87|28.05|48|jzoa
lerida|Lérida|CO||4.86|-74.91|20|26swi
lerma de villada|Lerma de Villada|MX||19.29|-99.51|23|23jfp
lermontov||RU||44.11|42.97|23|bhhq
lerum||SE||57.77|12.27|27|1lsmv
les abymes||GP||16.27|-61.51|63|24pjj
les cayes||HT||18.19|-73.75|126|27wm9
les clayes sous bois|Les Clayes-sous-Bois|FR||48.82|1.99|18|1sbwa
les coteaux||CA|QC|45.28|-74.23|17|3lqd0
les escaldes|les Escaldes|AD||42.51|1.53|16|1t5pv
les herbiers||FR||46.87|-1.02|16|1sbbc
les lilas||FR||48.88|2.42|21|1sb6z
les mureaux||FR||48.99|1.91|32|1sayo
les pavillons sous bois|Les Pavillons-sous-Bois|FR||48.91|2.51|20|1sav0
les pennes mirabeau|Les Pennes-Mirabeau|FR||43.41|5.31|20|1saun
les sables dolonne|Les Sables-d'Olonne|FR||46.50|-1.78|16|1sakj
les ulis||FR||48.68|2.17|26|3xskw
leshan||CN||29.56|103.76|154|12o3d
leskovac||RS||43.00|21.95|95|gwkl
lesnoy||RU||57.62|63.08|55|42vx0
lesnoy||RU||58.64|59.80|24|hrnx
lesosibirsk||RU||58.24|92.48|66|w5vj
lesozavodsk||RU||45.48|133.43|42|17b9o
lessines||BE||50.71|3.84|18|1nurb
leszno||PL||51.84|16.57|64|1uaz8
letchworth garden city||GB|ENG|51.98|-0.23|44|4w9ug
leteri||IN||24.06|77.41|16|r41h
lethbridge||CA|AB|49.70|-112.82|71|3lqn6
leticia||CO||-4.22|-69.94|30|26swf
letlhakane||BW||-21.41|25.59|18|k0bj
letpandan||MM||17.79|95.75|39|s5x6
letterkenny||IE||54.95|-7.73|17|1ri8h
leusden||NL||52.13|5.43|29|1mz7r
leutkirch||DE||47.83|10.02|22|1povy
leuven||BE||50.88|4.70|93|1nuoy
levallois perret|Levallois-Perret|FR||48.89|2.29|62|1sa0v
leverkusen||DE||51.03|6.98|163|1pouy
levice||SK||48.22|18.61|38|1tkf1
levin||NZ||-40.63|175.28|20|1bag3
levis|Lévis|CA|QC|46.80|-71.18|126|3rksx
levittown||PR||18.45|-66.18|30|2pv5e
levittown||US|NY|40.73|-73.51|52|31tx0
levittown||US|PA|40.16|-74.83|53|33en8
lewes||GB|ENG|50.87|0.01|17|1kojz
lewiston||US|ID|46.42|-117.02|33|3bzuy
lewiston||US|ME|44.10|-70.21|36|2yieu
lewiston orchards||US|ID|46.38|-116.98|31|3bzv2
lewisville||US|TX|33.05|-96.99|104|2sv7t
lexington||US|KY|37.99|-84.48|225|2k4cf
lexington||US|MA|42.45|-71.22|31|2xx7z
lexington||US|NC|35.82|-80.25|19|2nxj1
lexington||US|SC|33.98|-81.24|20|2q9t4
lexington fayette|Lexington-Fayette|US|KY|38.05|-84.46|314|2k4cv
leyland||GB|ENG|53.70|-2.69|38|1kojn
leyva solano||MX||25.66|-108.64|28|2d8hz
lezhe|Lezhë|AL||41.78|19.64|19|1w9if
lgovskiy|L’govskiy|RU||51.63|35.28|24|bh2e
lhasa||CN||29.65|91.10|119|rg81
lhay les roses|L'Haÿ-les-Roses|FR||48.78|2.34|30|1s9rc
lhokseumawe||ID||5.18|97.15|89|q18i
lhospitalet de llobregat|L'Hospitalet de Llobregat|ES||41.36|2.10|257|1uvvv
lianghu||CN||29.99|120.90|155|154py
liangxiang||CN||39.74|116.13|77|12nxo
lianhe||CN||47.13|129.27|121|17mqd
lianjiang||CN||21.65|110.28|100|12o2g
lianran||CN||24.92|102.48|107|12nvy
lianshan||CN||40.76|120.85|313|17nbm
lianyuan||CN||27.69|111.66|67|12obn
lianzhou||CN||21.67|109.20|71|12nuq
lianzhou||CN||24.78|112.37|93|12nup
liaocheng||CN||36.46|115.98|227|12nui
liaoyang||CN||41.27|123.17|688|17n2p
liaoyuan||CN||42.90|125.14|465|17n2l
liaozhong||CN||41.51|122.72|55|17n2i
libano|Líbano|CO||4.92|-75.06|28|26svw
libenge||CD||3.65|18.64|27|1dlb6
liberal||US|KS|37.04|-100.92|21|38q0s
liberec||CZ||50.77|15.06|98|1tuc9
liberia||CR||10.64|-85.44|45|25nl0
libertad||PH||8.94|125.50|250|10kvw
libertador general san martin|Libertador General San Martín|AR||-23.81|-64.79|49|2agar
liberty||US|MO|39.25|-94.42|30|2m78s
libertyville||US|IL|42.28|-87.95|20|2x0nv
libiaz|Libiąż|PL||50.10|19.32|18|1uaxd
libon||PH||13.30|123.44|69|10ktt
libourne||FR||44.91|-0.24|24|1s9o5
libres||MX||19.47|-97.69|16|23jfa
libreville||GA||0.39|9.45|578|1ffm9|*
licata||IT||37.10|13.94|37|1i3u1
lice||TR||38.46|40.64|16|6jep
licenciado benito juarez campo gobierno|Licenciado Benito Juárez (Campo Gobierno)|MX||24.66|-107.55|24|59uyd
licheng||CN||23.30|113.82|173|12ntb
licheng||CN||31.43|119.48|72|12n1g
lichfield||GB|ENG|52.68|-1.83|33|1koj7
lichinga||MZ||-13.31|35.24|110|mdh1
lichtenburg||ZA||-26.15|26.16|66|l2er
lichtenfels||DE||50.15|11.06|21|1poqi
lichtenvoorde||NL||51.99|6.57|20|1mz6r
lichuan||CN||30.30|108.85|73|12nt2
lida||BY||53.88|25.30|98|df35
lidingo|Lidingö|SE||59.37|18.13|42|1lsi6
lidkoping|Lidköping|SE||58.51|13.16|23|1lsi1
lido||IT||45.41|12.37|16|1w1ng
lido di ostia|Lido di Ostia|IT||41.73|12.28|79|1w1n9
lidzbark warminski|Lidzbark Warmiński|PL||54.13|20.58|17|gfab
liege|Liège|BE||50.63|5.57|183|1nun1
liepaja|Liepāja|LV||56.50|21.01|85|9tcy
lier||BE||51.13|4.57|33|1numl
lieto||FI||60.51|22.46|15|dw1k
lievin|Liévin|FR||50.42|2.78|34|1s9lr
lijiang||CN||26.87|100.22|1138|12v45
likasi||CD||-10.98|26.74|422|jrzp
likino dulevo|Likino-Dulevo|RU||55.71|38.95|31|bgzv
likisa|Likisá|TL||-8.59|125.34|19|z3oi
lilienthal||DE||53.14|8.90|18|1pogd
lilio||PH||14.13|121.44|15|10ko2
lille||BE||51.24|4.82|15|1nulk
lille||FR||50.63|3.06|228|1s9is
lillehammer||NO||61.12|10.47|19|1vglu
lillerod|Lillerød|DK||55.87|12.35|15|1k3sq
liloan||PH||10.40|124.00|49|10knt
lilongwe||MW||-13.97|33.79|647|jw0v|*
lima||PE||-12.04|-77.03|7737|2cde0|*
lima||US|OH|40.74|-84.11|38|32m33
limache||CL||-33.02|-71.27|36|2b8b2
limassol||CY||34.68|33.04|154|34y8
limay||FR||49.00|1.74|19|1s9if
limay||PH||14.56|120.60|53|10kmx
limbach oberfrohna|Limbach-Oberfrohna|DE||50.86|12.76|27|1pofd
limbang||MY||4.75|115.00|26|118tu
limbdi||IN||22.57|71.81|42|r40g
limbe||CM||4.02|9.21|72|1bs83
limbiate||IT||45.60|9.13|32|1w1mn
limburg an der lahn|Limburg an der Lahn|DE||50.38|8.05|34|1poeo
limeil brevannes|Limeil-Brévannes|FR||48.74|2.49|19|1s9i9
limeira||BR||-22.56|-47.40|290|224nj
limerick||US|PA|40.23|-75.52|18|33etu
limoeiro||BR||-7.87|-35.45|42|20sl1
limoeiro do norte|Limoeiro do Norte|BR||-5.15|-38.10|29|20skq
limoges||FR||45.83|1.25|141|1s9hq
limon|Limón|CR||9.99|-83.04|63|25mxz
limonar||CU||22.95|-81.41|25|2432j
limpio||PY||-25.17|-57.49|96|21onm
linares||CL||-35.85|-71.59|70|2b89r
linares||ES||38.10|-3.64|61|1hwmd
linares||MX||24.86|-99.57|63|23jek
lincheng||CN||19.91|109.69|65|12nmw
lincoln||AR||-34.87|-61.53|42|2ag9c
lincoln||GB|ENG|53.23|-0.54|115|1kohz
lincoln||US|CA|38.89|-121.29|46|370pz
lincoln||US|NE|40.80|-96.67|277|30pl2
lincoln||US|RI|41.92|-71.44|22|52vaw
lincoln park||US|MI|42.25|-83.18|37|2z5hr
lincolnia||US|VA|38.82|-77.14|23|2u894
linda||US|CA|39.13|-121.55|18|370ub
linda a velha|Linda-a-Velha|PT||38.71|-9.24|21|1cla3
lindau||DE||47.55|9.68|25|1poby
linden||GY||6.01|-58.31|45|20e0w
linden||US|NJ|40.62|-74.24|42|31bkq
lindenhurst||US|NY|40.69|-73.37|27|31u35
lindenwold||US|NJ|39.82|-75.00|18|2oian
lindi||TZ||-10.00|39.72|42|itop
lindlar||DE||51.02|7.38|23|1po0m
lindsay||CA|ON|44.35|-78.73|20|3lrke
linevo|Linëvo|RU||54.46|83.38|22|w5tg
linfen||CN||36.09|111.52|233|12nn3
lingayen||PH||16.02|120.23|57|10ki4
lingcheng||CN||22.71|110.35|55|12nmn
lingdong||CN||46.57|131.15|84|17n1t
lingen||DE||52.52|7.32|51|1pnz4
linghai||CN||41.17|121.37|56|17ogp
lingolsheim||FR||48.56|7.68|17|1s9g0
lingsugur|Lingsugūr|IN||16.16|76.52|30|r3zu
lingyuan||CN||41.24|119.40|91|17n1n
linhai||CN||28.86|121.14|153|12nj2
linhares||BR||-19.39|-40.07|105|224le
linjiang||CN||41.81|126.91|69|17n1h
linkoping|Linköping|SE||58.41|15.62|107|1lrai
linkou||CN||45.29|130.26|78|17n1e
lino lakes||US|MN|45.16|-93.09|21|2zwun
linping||CN||30.42|120.30|78|12nhq
linqiong||CN||30.42|103.46|56|12nhh
linqu||CN||36.52|118.54|77|12nhg
lins||BR||-21.68|-49.74|69|224la
linshui||CN||36.42|114.20|110|12nh4
linstead||JM||18.14|-77.03|21|22sps
linton hall||US|VA|38.76|-77.57|36|2u8ar
lintong||CN||34.38|109.21|76|12neq
linxi||CN||39.71|118.45|100|12ngm
linxia chengguanzhen||CN||35.60|103.21|202|12ngj
linyi||CN||35.06|118.34|271|12ng6
linz||AT||48.31|14.29|205|1nf74
lipa city||PH||13.94|121.16|212|10kfe
lipetsk||RU||52.60|39.57|516|bgwh
lipkovo||MK||42.16|21.59|28|gwj2
lippstadt||DE||51.67|8.34|67|1pnsx
liptovsky mikulas|Liptovský Mikuláš|SK||49.08|19.62|31|1tkdm
lira||UG||2.25|32.90|119|4xli
lisakovsk||KZ||52.55|62.50|40|wlur
lisala||CD||2.15|21.52|70|4jdi
lisbon||PT||38.72|-9.13|518|1cl9t|*
lisburn||GB|NIR|54.52|-6.04|78|1kofv
lishu||CN||43.30|124.33|62|17n13
lishui||CN||28.46|119.91|99|12ne5
lisieux||FR||49.15|0.23|24|1s9dy
liski||RU||50.98|39.52|56|bgom
lisle||US|IL|41.80|-88.07|23|2x0xc
lisle sur la sorgue|L'Isle-sur-la-Sorgue|FR||43.92|5.05|17|1s9db
lisse||NL||52.26|4.56|22|1mz3v
lissone||IT||45.61|9.24|37|1w1lj
litherland||GB|ENG|53.47|-3.00|23|1kof6
lithia springs||US|GA|33.79|-84.66|15|2i5a5
litomerice|Litoměřice|CZ||50.53|14.13|24|1tu4d
littau||CH|LU|47.05|8.26|16|1l0dd
little elm||US|TX|33.16|-96.94|38|2svqo
little rock||US|AR|34.75|-92.29|198|2gajv
littlehampton||GB|ENG|50.81|-0.54|59|1kodb
littleton||US|CO|39.61|-105.02|46|38d2g
litvinov|Litvínov|CZ||50.60|13.62|27|1tu41
liuhe||CN||42.24|125.72|67|17n0h
liupanshui||CN||26.59|104.83|252|52w7h
livadeia|Livadeiá|GR||38.44|22.88|21|5jfj
live oak||US|CA|36.98|-121.98|17|371g2
live oak||US|TX|29.57|-98.34|15|2svzj
livermore||US|CA|37.68|-121.77|88|371jk
liverpool||AU|NSW|-33.92|150.93|28|1aajv
liverpool||GB|ENG|53.41|-2.98|864|1koaa
livingston||GB|SCT|55.90|-3.52|57|1koa4
livingston||US|NJ|40.80|-74.31|28|31bmk
livingstone||ZM||-17.84|25.85|109|ji8v
livny||RU||52.43|37.61|53|bgkt
livonia||US|MI|42.37|-83.35|95|2z5wd
livorno||IT||43.54|10.33|154|1w1kz
livramento do brumado|Livramento do Brumado|BR||-13.65|-41.85|20|224kx
livry gargan|Livry-Gargan|FR||48.92|2.54|40|1s9bc
liwa|Liwá|OM||24.53|56.56|26|674m
liwale||TZ||-9.77|37.93|19|3cb5
liwonde||MW||-15.07|35.23|22|jvx6
ljubljana||SI||46.05|14.51|272|1wibr|*
ljungby||SE||56.83|13.94|16|1lr4w
llaillay||CL||-32.84|-70.96|17|2b863
llallagua||BO||-18.42|-66.58|28|2bu29
llandudno||GB|WLS|53.32|-3.83|15|1ko7s
llanelli||GB|WLS|51.68|-4.16|50|1ko78
llazice|Llazicë|XK||42.56|20.76|20|gwdy
llefia|Llefià|ES||41.44|2.22|44|44to1
lleida||ES||41.62|0.62|136|1uu9e
lliria|Llíria|ES||39.63|-0.60|23|1hwm4
lloret de mar|Lloret de Mar|ES||41.70|2.85|39|1uu10
lloydminster||CA|AB|53.27|-110.02|31|3lueg
llucmajor||ES||39.49|2.89|36|1hwko
lo prado||CL||-33.44|-70.73|104|4c22k
loa janan||ID||-0.58|117.10|213|z3ie
loanda||BR||-22.92|-53.14|18|224kv
loandjili||CG||-4.76|11.86|23|1cekq
lobatse||BW||-25.22|25.68|31|k0b5
lobau|Löbau|DE||51.10|14.67|18|1pnpv
lobito||AO||-12.36|13.54|208|1zrab
lobnya||RU||56.01|37.48|62|bghv
loboc||PH||9.64|124.03|16|10k9b
loch garman||IE||52.33|-6.46|20|1rgp0
lochearn||US|MD|39.34|-76.72|25|2lgxm
lochristi||BE||51.10|3.83|20|1nui3
lockport||US|IL|41.59|-88.06|25|2x138
lockport||US|NY|43.17|-78.69|21|31uhf
lod||IL||31.95|34.89|67|6b6d
lodeynoye pole||RU||60.73|33.55|22|bggw
lodhran||PK||29.53|71.63|97|p4al
lodi||IT||45.31|9.50|41|1w1ke
lodi||US|CA|38.13|-121.27|65|371n1
lodi||US|NJ|40.88|-74.08|25|31bng
lodja||CD||-3.52|23.60|68|4jb3
lodwar||KE||3.12|35.60|20|421s
lodz|Łódź|PL||51.77|19.47|769|1uaod
loei||TH||17.49|101.73|35|yhkf
lofthouse||GB|ENG|53.73|-1.50|23|1kny8
logan||US|UT|41.74|-111.83|50|3ftzc
logan city||AU|QLD|-27.64|153.11|283|4c2pa
logansport||US|IN|40.75|-86.36|18|2xil4
lognes||FR||48.84|2.63|16|1s974
logrono|Logroño|ES||42.47|-2.45|152|1utza
lohardaga|Lohārdagā|IN||23.43|84.68|53|r3yf
lohja||FI||60.25|24.07|36|dvt3
lohmar||DE||50.84|7.21|31|1pnay
lohne|Löhne|DE||52.19|8.69|40|1pna3
lohne||DE||52.67|8.24|25|1pna1
lohr am main|Lohr am Main|DE||49.99|9.57|16|1pn8z
loikaw||MM||19.68|97.21|17|s5hj
loja||EC||-3.99|-79.20|118|26byj
loja||ES||37.17|-4.15|22|1hwjm
lokbatan|Lökbatan|AZ||40.33|49.73|31|cjvi
lokeren||BE||51.10|3.99|38|1nuh0
lokoja||NG||7.80|6.74|61|1dzc3
lokossa||BJ||6.64|1.72|87|1fadd
lolodorf||CM||3.23|10.73|22|1bs43
lom||BG||43.82|23.24|27|fmy5
lom sak||TH||16.78|101.24|17|yhjn
loma bonita||MX||18.11|-95.88|31|29zdw
loma de gato|Loma de Gato|PH||14.79|121.00|22|10k6j
loma linda||US|CA|34.05|-117.26|24|371qo
lomas del sur|Lomas del Sur|MX||20.49|-103.42|19|59uyk
lombard||US|IL|41.88|-88.01|44|2x15h
lome|Lomé|TG||6.13|1.22|750|1ep1v|*
lomianki|Łomianki|PL||52.33|20.89|15|gf2y
lomita||US|CA|33.79|-118.32|21|371sn
lomme||FR||50.64|2.99|30|1s94b
lommel||BE||51.23|5.31|32|1nugj
lomonosov||RU||59.91|29.77|43|bgat
lompoc||US|CA|34.64|-120.46|44|371t8
lomza|Łomża|PL||53.18|22.06|64|gf2j
lonar|Lonār|IN||19.99|76.52|22|r3x6
lonavla||IN||18.75|73.41|59|r3x5
loncoche||CL||-39.37|-72.63|16|2b7ti
londerzeel||BE||51.00|4.30|17|1nug5
london||CA|ON|42.98|-81.23|347|3lutc
london||GB|ENG|51.51|-0.13|7557|1knxb|*
londrina||BR||-23.31|-51.16|472|224k1
long beach||US|CA|33.77|-118.19|474|371x5
long beach||US|MS|30.35|-89.15|16|2n1cl
long beach||US|NY|40.59|-73.66|34|31uji
long branch||US|NJ|40.30|-73.99|31|31bnv
long eaton||GB|ENG|52.90|-1.27|48|1knw1
long xuyen|Long Xuyên|VN||10.39|105.44|158|xrrf
longfeng||CN||46.53|125.10|152|17mz0
longfield||GB|ENG|51.40|0.30|17|1knw0
longgang||CN||37.65|120.33|60|12muu
longjiang||CN||47.33|123.18|106|17myq
longjing||CN||42.77|129.42|117|17mym
longjumeau||FR||48.70|2.31|21|1s91s
longmeadow||US|MA|42.05|-72.58|16|2xxnw
longmont||US|CO|40.17|-105.10|92|3bkzw
longonjo||AO||-12.91|15.25|24|1zr7x
longquan||CN||24.67|102.16|92|12mss
longueuil||CA|QC|45.53|-73.52|229|3lvub
longview||US|TX|32.50|-94.74|82|2swkm
longview||US|WA|46.14|-122.94|37|3gck1
longyearbyen||SJ||78.22|15.65|2|1mier|*
loni||IN||28.75|77.29|165|r3wl
lons le saunier|Lons-le-Saunier|FR||46.68|5.56|21|1s8ze
loon op zand|Loon op Zand|NL||51.63|5.08|23|1mz1c
loos||FR||50.61|3.02|22|1s8z8
lop buri||TH||14.80|100.65|58|yhjc
lopez||PH||13.88|122.26|26|10k10
lora del rio|Lora del Río|ES||37.66|-5.53|19|1hwi5
lorain||US|OH|41.45|-82.18|64|32mge
loralai||PK||30.37|68.60|38|p47w
lorca||ES||37.67|-1.70|92|1hwi3
lorena||BR||-22.73|-45.12|77|224jd
loreto||MX||22.27|-101.99|24|2dp3n
lorica||CO||9.24|-75.81|41|26sq5
lorient||FR||47.75|-3.37|58|1s8y1
lormont||FR||44.88|-0.52|23|1s8xg
lorrach|Lörrach|DE||47.61|7.66|47|1pn1l
lorton||US|VA|38.70|-77.23|19|2u93u
los alcazares|Los Alcázares|ES||37.74|-0.85|16|1hwhg
los altos||US|CA|37.39|-122.11|31|3728f
los andes||CL||-32.83|-70.60|57|2b7pe
los angeles|Los Ángeles|CL||-37.47|-72.35|125|2b7p8
los angeles||US|CA|34.05|-118.24|3972|37295
los banos|Los Baños|PH||14.17|121.24|96|10k00
los banos||US|CA|37.06|-120.85|37|372bp
los barrios||ES||36.18|-5.49|22|1hwg8
los dos caminos||VE||10.49|-66.83|58|25w5k
los gatos||US|CA|37.23|-121.97|31|372di
los llanos de aridane|Los Llanos de Aridane|ES||28.66|-17.92|21|1hwbf
los lunas||US|NM|34.81|-106.73|15|39e0h
los mochis||MX||25.79|-109.00|257|2doh3
los palacios||CU||22.59|-83.25|26|242f5
los palacios y villafranca|Los Palacios y Villafranca|ES||37.16|-5.92|37|1hw8p
los patios||CO||7.84|-72.50|59|26sef
los polvorines||AR||-34.50|-58.71|53|21jf5
los rastrojos||VE||10.03|-69.24|35|25vrh
los realejos||ES||28.38|-16.58|38|3zfxz
los reyes acaquilpan||MX||19.36|-98.98|85|23j2c
los reyes de juarez|Los Reyes de Juárez|MX||18.95|-97.80|17|23j2d
los reyes de salgado|Los Reyes de Salgado|MX||19.59|-102.47|39|2do9n
los teques||VE||10.34|-67.04|141|25vpy
losal||IN||27.40|74.92|28|r3w4
losheim||DE||49.51|6.75|17|1pn07
losino petrovskiy|Losino-Petrovskiy|RU||55.87|38.20|22|bg1r
lospalos||TL||-8.52|127.00|17|15it6
losser||NL||52.26|7.00|22|1mz0g
lota||CL||-37.09|-73.16|50|2b6t8
loudi||CN||27.73|111.99|151|12mm6
louga||SN||15.62|-16.22|67|1c7ie
loughborough||GB|ENG|52.77|-1.20|60|1knsf
louis trichardt||ZA||-23.04|29.90|87|l1kz
louisville||US|CO|39.98|-105.13|20|38dg2
louisville||US|KY|38.25|-85.76|244|2k5cc
loule|Loulé|PT||37.14|-8.02|23|1cl7w
loum||CM||4.72|9.74|177|1bs0w
louny||CZ||50.36|13.80|19|1ttzn
lourdes||FR||43.10|-0.05|16|1s8sz
loures||PT||38.83|-9.17|66|1cl7l
loushanguan||CN||28.14|106.82|80|12f44
louth||GB|ENG|53.37|-0.00|16|1kns1
louvain la neuve|Louvain-la-Neuve|BE||50.67|4.61|30|1nudl
louveira||BR||-23.09|-46.95|31|224iu
louviers||FR||49.22|1.17|19|1s8rc
lovech||BG||43.13|24.72|42|fmxj
loveland||US|CO|40.40|-105.07|75|3bl2g
loves park||US|IL|42.32|-89.06|23|2x1b7
lovisa||FI||60.46|26.23|15|dvo3
lowell||US|MA|42.63|-71.32|111|2xxqy
lower earley||GB|ENG|51.43|-0.92|32|4c90f
lower hutt||NZ||-41.22|174.92|101|1awec
lower sackville||CA|NS|44.78|-63.68|21|64hw1
lowestoft||GB|ENG|52.48|1.75|71|1knqa
lowicz|Łowicz|PL||52.11|19.95|30|1uami
loxstedt||DE||53.47|8.65|16|1pmv1
lozova||UA||48.89|36.32|62|f294
luancheng||CN||37.88|114.65|597|12ml8
luanda||AO||-8.84|13.23|2776|1c0qp|*
luang prabang||LA||19.89|102.14|47|zhfr
luanshya||ZM||-13.14|28.42|113|ji1z
luau||AO||-10.71|22.22|18|is29
luban|Lubań|PL||51.12|15.29|22|1uals
lubango||AO||-14.92|13.49|103|1zr5e
lubao||CD||-5.39|25.75|43|4ivu
lubao||PH||14.94|120.60|56|10jxc
lubartow|Lubartów|PL||51.46|22.61|23|gezr
lubbecke|Lübbecke|DE||52.31|8.61|26|1pmui
lubbenau|Lübbenau|DE||51.86|13.95|17|1pmuf
lubbock||US|TX|33.58|-101.86|249|3afk9
lubeck|Lübeck|DE||53.87|10.69|212|1pmtt
lubin||PL||51.40|16.20|78|1uair
lublin||PL||51.25|22.57|360|geyc
lubliniec||PL||50.67|18.68|24|1uai2
lubny||UA||50.02|33.00|53|f283
lubon|Luboń|PL||52.35|16.89|26|1uago
lubu||CN||23.17|112.28|96|12mkh
lubuklinggau||ID||-3.29|102.86|148|z38m
lubumbashi||CD||-11.66|27.48|1374|jryo
lucan||IE||53.36|-6.45|15|1ri3l
lucapa||AO||-8.42|20.74|20|34fw
lucas||BR||-16.33|-55.93|28|224il
lucaya||BS||26.53|-78.67|47|24k5f
lucban||PH||14.11|121.56|31|10jvb
lucca||IT||43.84|10.50|82|1w1he
luce|Lucé|FR||48.44|1.46|18|1s8ou
lucena||ES||37.41|-4.49|42|1hw48
lucena||PH||13.93|121.62|229|10jv1
lucenec|Lučenec|SK||48.33|19.67|28|1tkbu
lucera||IT||41.51|15.34|32|1w1ha
luchegorsk||RU||46.48|134.20|22|17b69
lucheng||CN||31.23|117.28|89|12mhg
luchingu||TZ||-10.90|39.33|25|itn3
luckeesarai||IN||25.18|86.09|90|r3vj
luckenwalde||DE||52.09|13.17|22|1pmqk
lucknow||IN||26.84|80.92|2472|r3vh
ludenscheid|Lüdenscheid|DE||51.22|7.63|79|1pmpt
luderitz|Lüderitz|NA||-26.65|15.15|15|1zx94
ludhiana|Ludhiāna|IN||30.91|75.85|1545|r3vc
ludinghausen|Lüdinghausen|DE||51.77|7.44|24|1pmop
ludlow||US|MA|42.16|-72.48|22|2xxug
ludus|Luduş|RO||46.48|24.10|17|egh9
ludvika||SE||60.15|15.19|15|1lqin
ludwigsburg||DE||48.90|9.19|88|1pmo0
ludwigsfelde||DE||52.30|13.25|24|1pmnn
ludwigshafen am rhein|Ludwigshafen am Rhein|DE||49.48|8.45|163|1pmnk
luebo||CD||-5.35|21.42|35|4irf
luena||AO||-11.78|19.92|21|1zr47
lufkin||US|TX|31.34|-94.73|36|2swyc
luga||RU||58.74|29.85|40|bfsq
lugano||CH|TI|46.01|8.96|63|1l0cc
lugansk|Luhansk|UA||48.57|39.32|452|f26a
lugazi||UG||0.37|32.94|35|4xef
lugo||ES||43.01|-7.56|97|1utpy
lugo||IT||44.42|11.91|21|1w1ge
lugoba||TZ||-6.45|38.33|17|3c67
lugoj||RO||45.69|21.90|43|eggz
lugu||TW||23.75|120.75|20|zujr
lugulu||KE||0.39|34.30|41|41kh
luhansk||UA||48.57|39.32|452|f26a
luimneach||IE||52.66|-8.62|90|1ri7z
lujan|Luján|AR||-34.57|-59.10|82|21jd8
lukhovitsy||RU||54.98|39.04|32|bfon
lukolela||CD||-1.06|17.18|15|1dl0b
lukow|Łuków|PL||51.93|22.38|30|geut
lukuledi||TZ||-10.57|38.80|30|itmb
lulea|Luleå|SE||65.58|22.15|44|cyfe
luleburgaz|Lüleburgaz|TR||41.40|27.36|91|fwf3
lumajang||ID||-8.13|113.22|124|z36q
lumbang||PH||14.30|121.46|30|10jqe
lumberton||US|NC|34.62|-79.01|22|2nyvp
lumding railway colony||IN||25.75|93.17|25|4cix7
lumezzane||IT||45.65|10.26|24|3w1u0
lumphat||KH||13.49|106.98|19|138bt
lumut||MY||4.23|100.63|40|1172y
lunavada|Lūnāvāda|IN||23.13|73.61|35|r3uk
lund||SE||55.71|13.19|87|1lqge
luneburg|Lüneburg|DE||53.25|10.41|71|1pmgb
lunel||FR||43.68|4.14|27|1s8l8
lunen|Lünen|DE||51.62|7.53|91|1pmg3
luneville|Lunéville|FR||48.59|6.49|22|1s8l2
lunglei||IN||22.89|92.74|53|r3u8
luninyets||BY||52.25|26.80|25|devu
lunsar||SL||8.68|-12.53|22|1fl6s
luocheng||CN||29.38|104.03|74|12mf3
luohe||CN||33.56|114.04|417|12mdq
luorong||CN||24.41|109.61|68|12mbe
luoyang||CN||23.16|114.27|123|12m9z
luoyang||CN||24.96|118.68|66|12m9x
luoyang||CN||34.68|112.45|1391|12m9s
lupeni||RO||45.36|23.24|30|egaf
lupon||PH||6.90|126.01|27|10jk8
luqiao||CN||28.58|121.37|428|12m8t
lusaka||ZM||-15.41|28.29|1267|jhht|*
lusambo||CD||-4.98|23.44|41|4ibv
lushnje|Lushnjë|AL||40.94|19.70|41|1w9ge
lushoto||TZ||-4.78|38.28|24|3c1d
lushun|Lüshun|CN||38.80|121.27|82|12m7u
lustenau||AT||47.43|9.66|23|1nf0t
lutes mountain||CA|NB|46.14|-64.91|16|3lxlf
lutherville timonium|Lutherville-Timonium|US|MD|39.44|-76.61|16|4bl01
luton||GB|ENG|51.88|-0.42|258|1knm3
lutsk||UA||50.76|25.34|214|f23t
lutuhyne||UA||48.41|39.23|19|f23n
lutz||US|FL|28.15|-82.46|19|2h87t
luuq||SO||3.80|42.54|34|167v
luwero||UG||0.85|32.47|28|4x9u
luwuk||ID||-0.95|122.79|48|z349
luxembourg||LU||49.61|6.13|77|1rg70|*
luxor||EG||25.70|32.64|422|7q5y
luzern||CH|LU|47.05|8.31|57|1l0bn
luziania|Luziânia|BR||-16.25|-47.95|144|224gp
lviv||UA||49.84|24.02|718|f23a
lvov|Lviv|UA||49.84|24.02|718|f23a
lyantor||RU||61.62|72.16|38|x1bj
lyasny||BY||54.01|27.70|15|4wrqn
lydenburg||ZA||-25.10|30.44|22|l12e
lyepyel|Lyepyel’|BY||54.88|28.70|17|detr
lyman||UA||48.99|37.80|28|f3d8
lymington||GB|ENG|50.76|-1.54|16|1knlc
lynbrook||US|NY|40.65|-73.67|20|31uvn
lynchburg||US|VA|37.41|-79.14|80|2u9dv
lyndhurst||US|NJ|40.81|-74.12|20|31bqa
lynn||US|MA|42.47|-70.95|92|2xxw7
lynn haven||US|FL|30.25|-85.65|20|2h889
lynnwood||US|WA|47.82|-122.32|37|3gcw1
lynwood||US|CA|33.93|-118.21|72|37313
lyon||FR||45.75|4.85|472|1s8gg
lyons|Lyon|FR||45.75|4.85|472|1s8gg
lyskovo||RU||56.03|45.04|24|bf1n
lysva|Lys’va|RU||58.11|57.81|69|bf0j
lysychansk|Lysychans’k|UA||48.90|38.44|112|f2f0
lytham st annes||GB|ENG|53.74|-3.00|41|3zgpq
lytkarino||RU||55.58|37.91|51|bf01
lyubertsy||RU||55.68|37.89|155|beyv
lyublino||RU||55.68|37.76|172|bewn
lyubotyn||UA||49.95|35.93|23|f1zl
lyudinovo||RU||53.87|34.45|41|beuj
maalot tarshiha|maalot Tarshīhā|IL||33.02|35.27|21|6aek
maan|Ma'an|JO||30.20|35.73|50|5bni
maao||PH||10.49|122.99|26|10jf1
maardu||EE||59.47|24.98|17|cnlb
maarratmisrin|Ma‘arratmişrīn|SY||36.01|36.67|32|3lbp
maarssen||NL||52.14|5.04|40|1myxg
maaseik||BE||51.10|5.78|24|1nuak
maasin||PH||10.13|124.84|18|10jee
maasmechelen||BE||50.97|5.69|36|1nuah
maassluis||NL||51.92|4.25|33|1mywl
maastricht||NL||50.85|5.69|122|1mywj
maba||CN||24.68|113.60|114|12m4v
mabai||CN||23.01|104.45|64|12ys4
mabalacat city||PH||15.22|120.57|188|10jcv
mabama||TZ||-5.13|32.53|15|3bzv
mableton||US|GA|33.82|-84.58|37|2i6be
mabopane||ZA||-25.50|28.10|97|l0vt
macae|Macaé|BR||-22.38|-41.78|143|224ey
macaiba|Macaíba|BR||-5.86|-35.35|40|20seo
macapa|Macapá|BR||0.04|-51.07|339|20sds
macas||EC||-2.31|-78.11|24|26bv1
macatuba||BR||-22.50|-48.71|16|224ed
macau||BR||-5.12|-36.63|18|20sda
macau||MO||22.20|113.55|520|131ay|*
macclesfield||GB|ENG|53.26|-2.13|64|1knk2
maceio|Maceió|BR||-9.67|-35.74|955|20sct
macenta||GN||8.54|-9.47|43|1ftqc
macerata||IT||43.30|13.45|31|1w1d8
mach||PK||29.86|67.33|17|p44t
machachi||EC||-0.51|-78.57|26|26buw
machado||BR||-21.67|-45.92|33|224df
machagai||AR||-26.93|-60.05|28|2af2q
machakos||KE||-1.52|37.27|32|41fw
machala||EC||-3.26|-79.96|198|26but
machali|Machalí|CL||-34.18|-70.65|28|2b6oe
macheng||CN||31.18|115.02|126|12m3y
macherla|Mācherla|IN||16.48|79.44|51|r3t3
machesney park||US|IL|42.35|-89.04|23|2x1hd
machhiwara|Māchhīwāra|IN||30.92|76.20|20|r3t0
machhlishahr|Machhlīshahr|IN||25.69|82.41|25|r3sz
machida||JP||35.54|139.45|400|13tjj
machilipatnam|Machilīpatnam|IN||16.19|81.14|193|r3st
machiques||VE||10.06|-72.55|63|25vl0
macia||MZ||-25.03|33.10|23|lynx
mackay||AU|QLD|-21.15|149.17|74|1aa2c
macomb||US|IL|40.46|-90.67|19|2x1ht
macon|Mâcon|FR||46.31|4.83|35|1s8eq
macon||US|GA|32.84|-83.63|91|2i6g8
macuspana||MX||17.76|-92.60|32|23iz3
madaba|Mādabā|JO||31.72|35.79|82|5bn6
madambakkam||IN||12.85|80.05|17|vf3q
madanapalle||IN||13.55|78.50|109|r3sd
madang||PG||-5.22|145.79|27|18u70
madaoua||NE||14.07|5.96|25|1gbwa
madaripur|Mādārīpur|BD||23.17|90.21|85|sntp
maddagiri||IN||13.66|77.21|28|r3qh
maddaloni||IT||41.04|14.38|35|1w1cm
maddur|Maddūr|IN||12.58|77.04|28|r3rk
madera||MX||29.19|-108.15|15|2do2k
madera||US|CA|36.96|-120.06|64|3736o
madgaon||IN||15.28|73.96|87|r3rg
madhipura||IN||25.92|86.79|51|r3qy
madhubani||IN||26.35|86.07|72|r3qj
madhupur||IN||24.27|86.64|51|r3qf
madhyamgram||IN||22.69|88.45|161|r3q7
madhyapur thimi||NP||27.68|85.39|83|50a0e
madikeri||IN||12.43|75.74|34|r3q4
madinat hamad|Madīnat Ḩamad|BH||26.12|50.51|53|67yf
madinat isa|Madīnat ‘Īsá|BH||26.17|50.55|38|67wr
madinat sittah uktubar|Madīnat Sittah Uktūbar|EG||29.82|31.05|42|7kjn
madingou||CG||-4.15|13.55|23|1ce9y
madipakkam||IN||12.96|80.20|16|vf1d
madison||US|AL|34.70|-86.75|47|2fbq3
madison||US|CT|41.28|-72.60|19|2vp44
madison||US|MS|32.46|-90.12|26|2n1t3
madison||US|NJ|40.76|-74.42|16|31brg
madison||US|WI|43.07|-89.40|249|34rrl
madison heights||US|MI|42.49|-83.11|30|2z6es
madisonville||US|KY|37.33|-87.50|20|2k5na
madiun||ID||-7.63|111.52|186|z32a
madras|Chennai|IN||13.09|80.28|4328|r3pr
madrid||CO||4.73|-74.26|50|26s6z
madrid||ES||40.42|-3.70|3256|1utnr|*
madruga||CU||22.91|-81.86|34|24229
madukkarai||IN||10.91|76.96|29|r3po
madukkur|Madukkūr|IN||10.48|79.40|16|r3pn
madurai||IN||9.92|78.12|910|r3pl
madurantakam|Madurāntakam|IN||12.51|79.88|30|r3pk
mae chan||TH||20.15|99.85|38|op2b
mae ramat||TH||16.98|98.52|17|op1m
mae sai||TH||20.43|99.88|28|op1e
mae sot||TH||16.72|98.57|45|op18
maebaru chuo|Maebaru-chūō|JP||33.56|130.20|70|13tis
maebashi||JP||36.40|139.08|283|13tir
maesteg||GB|WLS|51.61|-3.66|21|1kniq
maevatanana||MG||-16.95|46.83|24|ms3e
mafeteng||LS||-29.82|27.24|57|jzly
mafinga||TZ||-7.25|35.07|35|3bwt
mafra||BR||-26.11|-49.81|40|224bn
mafraq||JO||32.34|36.21|57|5dcm
magadan||RU||59.56|150.80|95|19ilo
magadi|Māgadi|IN||12.96|77.22|27|r3pe
magalang||PH||15.22|120.66|69|10iv7
magangue|Magangué|CO||9.24|-74.75|100|26s6k
maganoy||PH||6.86|124.44|17|10itx
magarao||PH||13.66|123.19|15|10ite
magaria||NE||13.00|8.91|19|1gbuy
magdalena||MX||20.91|-103.98|16|2do1a
magdalena contreras||MX||19.33|-99.21|238|23iy8
magdalena de kino|Magdalena de Kino|MX||30.63|-110.96|27|2do0t
magdeburg||DE||52.13|11.63|230|1pm0h
magelang||ID||-7.47|110.22|111|z310
magenta||IT||45.46|8.88|23|1w1av
maghar|Maghār|IL||32.89|35.41|19|6b5f
maghar||IN||26.76|83.13|17|r3p4
maghull||GB|ENG|53.52|-2.94|27|1kni6
magna||US|UT|40.71|-112.10|27|3fu69
magnitogorsk||RU||53.42|59.05|413|beps
magog||CA|QC|45.27|-72.15|16|3lz5g
magole||TZ||-6.38|37.37|19|3buu
magong||TW||23.57|119.59|56|zuas
magsaysay||PH||6.77|125.18|17|10in1
magugpo poblacion||PH||7.45|125.80|233|103l9
magugu||TZ||-4.02|35.77|26|3bu6
magumeri||NG||12.11|12.83|19|1dz0o
magway||MM||20.15|94.93|97|s4td
maha sarakham||TH||16.18|103.30|52|yhfo
mahabad|Mahābād|IR||36.76|45.72|162|2osm
mahad|Mahād|IN||18.08|73.42|27|r3op
mahajanga||MG||-15.72|46.32|155|mryf
mahalapye||BW||-23.10|26.81|44|k09r
mahalingpur|Mahālingpur|IN||16.39|75.11|33|r3nt
mahalla|Al Maḩallah al Kubrá|EG||30.97|31.17|431|7qf1
maham||IN||28.97|76.29|19|r3nr
mahanje||TZ||-9.93|35.33|15|3bth
mahanoro||MG||-19.90|48.80|40|mrvd
maharagama||LK||6.85|79.93|67|qid2
maharaganj|Mahārāganj|IN||27.14|83.56|31|r3n5
maharajgani|Mahārājgani|IN||26.11|84.50|22|r3n8
mahasamund|Mahāsamund|IN||21.11|82.09|50|r3mm
mahayag||PH||8.12|123.45|17|10ii6
mahbubabad|Mahbūbābād|IN||17.60|80.00|38|r3mh
mahbubnagar|Mahbūbnagar|IN||16.74|77.99|136|r3mf
mahdia||TN||35.50|11.06|46|1h0mc
mahdishahr||IR||35.71|53.35|21|486zt
mahe|Mahē|IN||11.70|75.53|38|r3mb
mahebourg|Mahébourg|MU||-20.41|57.70|17|k0xe
mahemdavad|Mahemdāvād|IN||22.82|72.76|33|r3m6
mahendragarh||IN||28.27|76.15|26|r3m3
mahendranagar||NP||28.96|80.18|88|ri1j
maheshwar||IN||22.18|75.59|22|r3lt
mahgawan|Mahgawān|IN||26.49|78.62|16|r3lr
mahiari||IN||22.59|88.24|17|swpz
mahilyow||BY||53.92|30.34|369|derl
mahishadal|Mahīshādal|IN||22.19|87.98|18|r3lc
mahmudabad|Mahmudābād|IN||27.29|81.12|46|r3l7
mahmutlar||TR||36.49|32.09|24|6jb8
mahoba|Mahobā|IN||25.29|79.88|89|r3l3
maholi||IN||27.66|80.47|19|r3l0
mahudha||IN||22.82|72.94|17|r3ko
mahwah||IN||27.05|76.93|23|r3k3
mahwah||US|NJ|41.09|-74.14|24|31bs8
maia||PT||41.24|-8.62|36|1mony
maicao||CO||11.38|-72.24|130|26s5l
maidenhead||GB|ENG|51.52|-0.72|65|1knhu
maidstone||GB|ENG|51.27|0.52|108|1knhn
maiduguri||NG||11.85|13.16|1112|1dyyf
maihar||IN||24.27|80.76|38|r3jx
mailsi||PK||29.80|72.17|65|p3xq
mainaguri|Maināguri|IN||26.56|88.82|29|r3jh
mainpuri||IN||27.23|79.03|95|r3j8
maintal||DE||50.15|8.83|38|1plrq
maintirano||MG||-18.06|44.03|16|mrdk
mainz||DE||49.98|8.28|185|1plrl
maiquetia|Maiquetía|VE||10.59|-66.96|53|25vi5
mairena del alcor|Mairena del Alcor|ES||37.37|-5.75|21|1hw1c
mairena del aljarafe|Mairena del Aljarafe|ES||37.34|-6.06|41|1hw1b
mairinque||BR||-23.55|-47.18|44|224b8
mairipora|Mairiporã|BR||-23.32|-46.59|54|224b7
mairwa||IN||26.23|84.16|20|r3iy
maisi|Maisí|CU||20.25|-74.15|28|241zt
maisons alfort|Maisons-Alfort|FR||48.81|2.44|54|1s860
maisons laffitte|Maisons-Laffitte|FR||48.95|2.15|23|1s85w
maitland||AU|NSW|-32.73|151.56|67|1a9xh
maitland||US|FL|28.63|-81.36|17|2h8d0
maiurno||SD||13.42|33.67|29|7y52
maizuru||JP||35.45|135.33|92|13tgm
majadahonda||ES||40.47|-3.87|68|1utlv
majalengka||ID||-6.84|108.23|88|z2z4
majalgaon|Mājalgaon|IN||19.16|76.21|48|r32c
majenang||ID||-7.30|108.76|39|z2yw
majene||ID||-3.54|118.97|38|z2yu
majie||CN||25.03|102.64|132|12lyx
majuro||MH||7.09|171.38|25|19b03|*
makabe||JP||36.27|140.10|19|199n7
makakilo||US|HI|21.35|-158.09|18|4bnzd
makakilo city||US|HI|21.35|-158.09|15|3hebe
makamba||BI||-4.13|29.80|20|91so
makassar||ID||-5.15|119.43|1322|ys5e
makati city||PH||14.55|121.03|510|10id5
makeni||SL||8.89|-12.04|88|1fksn
makhachkala||RU||42.98|47.50|498|bekg
maki||JP||37.75|138.88|29|13tg7
makinsk||KZ||52.63|70.42|18|wlse
makiyivka||UA||48.05|37.93|377|f1ww
makkah|Mecca|SA||21.43|39.83|1324|28n7
mako|Makó|HU||46.22|20.48|25|fdxq
makouda||DZ||36.79|4.06|35|1hdix
makrana|Makrāna|IN||27.04|74.72|94|r3gu
maksi||IN||23.26|76.15|20|r3gm
makubetsu||JP||45.37|141.82|26|19mzw
makueni boma||KE||-1.80|37.62|21|414g
makum|Mākum|IN||27.49|95.44|16|r3gk
makumbako||TZ||-8.85|34.83|53|3bod
makurazaki||JP||31.27|130.32|25|13tf4
makurdi||NG||7.73|8.52|293|1dypw
makuyuni||TZ||-4.73|38.10|16|3bno
mala||PE||-12.66|-76.63|17|2ccpg
malabanban norte||PH||13.95|121.43|19|10ibf
malabo||GQ||3.76|8.78|156|1di1j|*
malacca||MY||2.20|102.24|181|116jr
malacky||SK||48.44|17.02|18|1tk9d
maladzyechna||BY||54.32|26.85|101|deqh
malaga|Málaga|CO||6.70|-72.73|19|26s45
malaga|Málaga|ES||36.72|-4.42|568|1hw0g
malahide||IE||53.45|-6.15|16|1ri1x
malakal||SS||9.53|31.66|161|7y29
malakanagiri||IN||18.36|81.89|25|r3d7
malakhovka||RU||55.65|38.02|18|becs
malakoff||FR||48.82|2.30|29|1s84i
malakwal||PK||32.55|73.21|35|p3u8
malakwal city||PK||32.55|73.21|35|3uejm
malambo||CO||10.86|-74.77|102|26s3v
malampaka||TZ||-3.13|33.53|17|3bn4
malanday||PH||14.71|121.13|22|10i4s
malang||ID||-7.98|112.63|747|z2wi
malangawa|Malaṅgawā|NP||26.86|85.56|20|ri16
malanje||AO||-9.54|16.34|87|1c0ae
malanville||BJ||11.87|3.38|37|1fabp
malapatan||PH||5.97|125.29|19|10i2z
malappuram||IN||11.04|76.08|62|r3fe
malard|Malārd|IR||35.67|50.98|57|2olg
malatya||TR||38.35|38.32|442|6ja2
malaut||IN||30.21|74.48|77|r3ey
malavalli||IN||12.39|77.06|38|r3ew
malaybalay||PH||8.16|125.13|62|10hzq
malayer|Malāyer|IR||34.30|48.82|177|2old
malazgirt||TR||39.15|42.54|26|6j9w
malbork||PL||54.04|19.03|39|1ua60
maldegem||BE||51.21|3.45|22|1nu7l
malden||US|MA|42.43|-71.07|61|2xxzv
maldon||GB|ENG|51.73|0.67|21|1knh4
maldonado||UY||-34.90|-54.95|55|21rs6
male||MV||4.18|73.51|104|rh7v|*
malegaon|Mālegaon|IN||20.55|74.53|435|r3eb
maler kotla|Māler Kotla|IN||30.53|75.88|114|r3e7
malgobek||RU||43.51|44.59|43|bdtl
malgrat de mar|Malgrat de Mar|ES||41.65|2.74|18|1utl0
maliana||TL||-8.99|125.22|22|z2v2
malihabad|Malīhābād|IN||26.92|80.71|17|r3dh
malilipot||PH||13.32|123.74|34|10huz
malindi||KE||-3.22|40.12|118|411c
malingao||PH||7.16|124.47|1122|16erd
malinyi||TZ||-8.93|36.13|27|3bm0
malir cantonment||PK||24.94|67.21|300|p3s9
malita||PH||6.42|125.61|41|10hrt
malkajgiri||IN||17.45|78.53|150|4ciwc
malkapur|Malkāpur|IN||20.89|76.20|65|r3d3
malkapur||IN||17.26|74.18|32|6nqt4
malkara||TR||40.89|26.90|27|fwcr
mallasamudram||IN||11.49|78.03|19|r3cf
mallawi|Mallawī|EG||27.73|30.84|143|7kc7
malmesbury||ZA||-33.46|18.73|35|203y2
malmo|Malmö|SE||55.61|13.00|302|1lpwp
malnate||IT||45.79|8.88|15|1w16l
malolos||PH||14.84|120.81|199|10hos
maloyaroslavets||RU||55.01|36.47|33|bdlt
malpe||IN||13.35|74.70|23|r3c5
malpura|Mālpura|IN||26.28|75.36|29|r3c0
maltby||GB|ENG|53.42|-1.20|18|1kngo
maltepe||TR||40.94|29.16|427|fwcj
malumfashi||NG||11.79|7.62|71|1dym5
malungun|Maluñgun|PH||6.28|125.28|52|10hm2
malur|Mālūr|IN||13.00|77.94|31|r3be
maluso||PH||6.54|121.88|31|10hll
malvan|Mālvan|IN||16.06|73.46|19|r3bb
malvar||PH||14.04|121.16|30|10hl9
malyn||UA||50.77|29.24|27|f1r8
mamanguape||BR||-6.84|-35.13|28|20s5h
mamaroneck||US|NY|40.95|-73.73|19|31v1m
mamatid||PH||14.23|121.16|40|10hk4
mamburao||PH||13.22|120.60|24|10hh3
mamfe||CM||5.75|9.31|19|1brnn
mamou||GN||10.38|-12.09|42|1ftm1
mamoudzou||YT||-12.78|45.23|55|jr9z|*
mampong||GH||7.06|-1.40|42|1d9co
mamu kanjan||PK||30.83|72.80|32|p3pa
mamuju||ID||-2.68|118.89|15|z2rw
man||CI||7.41|-7.55|139|1cyuf
manacapuru||BR||-3.30|-60.62|52|26isp
manacor||ES||39.57|3.21|41|1hvzc
manado||ID||1.48|124.85|452|z2rk
manage||BE||50.50|4.24|22|1nu6e
managua||NI||12.13|-86.25|973|25jhf|*
manakara||MG||-22.15|48.01|35|mr51
manali||IN||13.17|80.27|32|r3a8
manama||BH||26.23|50.59|147|6810|*
manamadurai||IN||9.67|78.47|27|r3a5
mananara||MG||-16.17|49.77|41|mqzo
mananjary||MG||-21.23|48.34|28|mqxj
mananwala||PK||31.59|73.69|28|p3od
manaoag||PH||16.04|120.49|59|10hcg
manapla||PH||10.96|123.12|34|10hbx
manapparai||IN||10.61|78.43|37|r39s
manasa|Manāsa|IN||24.48|75.14|24|r39p
manassas||US|VA|38.75|-77.48|42|2u9mx
manassas park||US|VA|38.78|-77.47|16|2u9na
manati|Manatí|PR||18.43|-66.49|16|2pv95
manaus||BR||-3.10|-60.02|1598|26isd
manavadar|Mānāvadar|IN||21.50|70.14|29|r39j
manavgat||TR||36.79|31.44|99|6j86
manawar|Manāwar|IN||22.24|75.09|28|r39g
manay||PH||7.21|126.54|20|10hao
manbij||SY||36.53|37.95|99|3l4t
mancheral|Mancherāl|IN||18.87|79.43|78|r39c
manchester||GB|ENG|53.48|-2.24|396|1kng3
manchester||US|CT|41.78|-72.52|31|2vp5q
manchester||US|MO|38.60|-90.51|18|2m8oj
manchester||US|NH|43.00|-71.45|110|312u2
mandaguari||BR||-23.55|-51.67|38|2248x
mandal|Māndal|IN||25.44|74.57|23|r38t
mandalay||MM||21.97|96.08|1208|s48y
mandalgarh|Māndalgarh|IN||25.19|75.07|22|r38n
mandalgovi||MN||45.76|106.27|15|17iep
mandali|Mandalī|IQ||33.75|45.56|30|20b1
mandaluyong city||PH||14.58|121.04|306|10h8u
mandamarri||IN||18.97|79.47|66|4ciwd
mandan||US|ND|46.83|-100.89|21|3dypq
mandapam||IN||9.28|79.12|15|r38c
mandapeta||IN||16.86|81.93|49|r38a
mandaue city||PH||10.32|123.92|331|10h8b
mandawar|Mandāwar|IN||29.49|78.13|21|r37r
mandelieu la napoule|Mandelieu-la-Napoule|FR||43.55|6.94|19|1s7xb
mandera||KE||3.94|41.86|36|40zc
mandeville||JM||18.04|-77.51|47|22skp
mandi||IN||31.71|76.93|28|r37a
mandi bahauddin||PK||32.59|73.49|130|p3n7
mandideep||IN||23.08|77.53|40|4c13c
mandimba||MZ||-14.35|35.65|119|mbdy
mandla|Mandlā|IN||22.60|80.37|45|r370
mandsaur||IN||24.07|75.07|125|r36i
mandurah||AU|WA|-32.53|115.72|83|18azz
manduria||IT||40.40|17.64|27|1w15c
mandvi|Māndvi|IN||21.26|73.30|19|r36a
mandvi|Māndvi|IN||22.83|69.35|48|r368
mandya||IN||12.52|76.90|135|r35y
maner||IN||25.65|84.87|28|r35r
manfalut|Manfalūţ|EG||27.31|30.97|79|7kb5
manfredonia||IT||41.63|15.92|53|1w158
manga||BF||11.66|-1.07|15|1ejis
mangai||CD||-4.02|19.53|37|1dksc
mangalagiri||IN||16.43|80.57|59|r35h
mangaldai||IN||26.44|92.03|25|r357
mangaldan||PH||16.07|120.40|89|10h68
mangalia||RO||43.80|28.58|40|eg01
mangalore||IN||12.92|74.86|417|r350
mangaratiba||BR||-22.96|-44.04|27|2247b
mangere||NZ||-36.97|174.80|55|1avum
manggar||ID||-2.88|108.27|35|z2oa
manghit||UZ||42.12|60.06|31|wfml
mangilao village||GU||13.45|144.80|15|4bs29
mangla||PK||31.89|72.38|16|p3l6
manglaur||IN||29.79|77.88|46|r34h
mangochi||MW||-14.48|35.26|40|jvgu
mangotsfield||GB|ENG|51.49|-2.50|36|1knfw
mangrol|Māngrol|IN||21.12|70.11|59|r348
mangrol|Māngrol|IN||25.33|76.51|24|r347
mangrul pir|Mangrūl Pīr|IN||20.31|77.34|29|r340
manhattan||US|KS|39.18|-96.57|56|2jmlu
manhattan||US|NY|40.78|-73.97|1488|31v2j
manhattan beach||US|CA|33.88|-118.41|36|373ky
manhuacu|Manhuaçu|BR||-20.26|-42.03|55|22468
manhumirim||BR||-20.36|-41.96|16|22466
maniar||IN||25.99|84.17|20|r33m
manibaug pasig||PH||15.10|120.56|25|10h18
manicaragua||CU||22.15|-79.98|42|241mw
manihari|Manihāri|IN||25.34|87.62|24|r33f
manikchari||BD||22.84|91.84|25|vcm1
manila||PH||14.60|120.98|1600|10h0k|*
manisa||TR||38.61|27.43|244|6j7f
manises||ES||39.49|-0.46|31|1hvyt
manismata||ID||-2.47|111.03|19|z2le
manitowoc||US|WI|44.09|-87.66|33|34rv5
manizales||CO||5.07|-75.52|358|26rzn
manjakandriana||MG||-18.92|47.80|32|mqf5
manjeri||IN||11.12|76.12|89|r32m
manjhanpur||IN||25.53|81.38|17|r32j
manjo||CM||4.84|9.82|38|1brir
mankachar|Mankāchar|IN||25.53|89.86|31|r326
mankato||US|MN|44.16|-94.01|41|2zy4k
mankayan||PH||16.86|120.78|16|10h9u
mankono||CI||8.06|-6.19|19|1cyst
manlleu||ES||42.00|2.28|21|1utib
manmad|Manmād|IN||20.25|74.44|77|r31s
mannarakkat|Mannārakkāt|IN||10.99|76.46|51|r31p
mannargudi||IN||10.67|79.45|63|r31n
mannheim||DE||49.49|8.47|308|1plib
manoharpur||IN||27.30|75.95|29|r31d
manokwari||ID||-0.86|134.06|53|z2l0
manolo fortich||PH||8.37|124.86|27|10gwx
manosque||FR||43.83|5.79|21|1s7v8
manouba||TN||36.81|10.10|25|1gxay
manpo|Manp’o|KP||41.15|126.29|117|17sb1
manresa||ES||41.73|1.82|77|1uti5
mansa|Mānsa|IN||23.43|72.66|30|r30n
mansa|Mānsa|IN||29.99|75.40|80|r30m
mansa||ZM||-11.20|28.89|42|jgfu
mansalay||PH||12.52|121.44|23|10gwc
mansehra||PK||34.33|73.20|66|p3if
mansfield||GB|ENG|53.13|-1.20|172|1knfd
mansfield||US|MA|42.03|-71.22|23|2xy25
mansfield||US|OH|40.76|-82.52|47|32mt7
mansfield||US|TX|32.56|-97.14|64|2sxhx
mansfield city||US|CT|41.77|-72.23|26|2vp6k
mansfield woodhouse||GB|ENG|53.16|-1.19|18|1knfc
mansilingan||PH||10.63|122.98|454|10gvw
mansoura|Mansoûra|DZ||34.86|-1.34|52|1hdfr
mansourah||DZ||36.09|4.45|22|1hdfo
manta||EC||-0.96|-80.71|183|26bre
mantampay||PH||8.17|124.22|265|10gv4
manteca||US|CA|37.80|-121.22|75|373n8
mantes la jolie|Mantes-la-Jolie|FR||48.99|1.72|44|1s7uc
mantes la ville|Mantes-la-Ville|FR||48.97|1.70|20|1s7ua
manthani||IN||18.65|79.67|16|r30a
mantova||IT||45.16|10.80|39|1w143
mantsala|Mäntsälä|FI||60.63|25.32|18|dv0j
manturovo||RU||58.33|44.76|19|bckh
manuel ojinaga||MX||29.56|-104.42|23|59uyh
manuguru||IN||17.93|80.83|33|4ciwk
manukau city||NZ||-36.99|174.88|362|1avt8
manvi|Mānvi|IN||15.99|77.05|42|r2zu
manwat|Mānwat|IN||19.30|76.50|31|r2zr
manzanares||CO||5.25|-75.15|16|26ryp
manzanares||ES||39.00|-3.37|19|1hvym
manzanillo||CU||20.34|-77.12|128|241jv
manzanillo||MX||19.12|-104.34|130|2dnuf
manzhouli||CN||49.60|117.43|55|17mv0
manzini||SZ||-26.50|31.38|111|k1g3
mao|Maó|ES||39.89|4.27|29|1hw1p
mao||DO||19.55|-71.08|48|22y67
mao||TD||14.12|15.31|18|1g1re
mapastepec||MX||15.43|-92.90|18|23iti
maple grove||US|MN|45.07|-93.46|68|2zy6l
maple heights||US|OH|41.42|-81.57|23|32mvf
maple ridge||CA|BC|49.22|-122.60|70|3m0ba
maple shade||US|NJ|39.95|-74.99|19|2oigl
maple valley||US|WA|47.39|-122.05|26|3gd44
maplewood||US|MN|44.95|-93.00|41|2zy98
maplewood||US|NJ|40.73|-74.27|25|31bue
maposeni||TZ||-10.58|35.40|19|itix
mapuca|Māpuca|IN||15.59|73.81|40|r2zg
maputo||MZ||-25.97|32.58|1192|maz0|*
maputsoe||LS||-28.89|27.90|32|jzjd
mar del plata|Mar del Plata|AR||-38.00|-57.56|554|21j9r
maraba|Marabá|BR||-5.38|-49.13|146|20rzj
marabella||TT||10.31|-61.45|27|24lv6
maracaibo||VE||10.67|-71.61|2225|25v8x
maracaju||BR||-21.61|-55.17|23|2243n
maracanau|Maracanaú|BR||-3.88|-38.63|194|20ryp
maracas|Maracás|BR||-13.44|-40.43|22|2243i
maracay||VE||10.24|-67.59|1754|25v8m
maracena||ES||37.21|-3.63|21|1hvy8
maradi||NE||13.50|7.10|163|1gbpn
maragogi||BR||-9.01|-35.22|16|20rya
maragogipe||BR||-12.78|-38.92|21|2243e
maragondon||PH||14.27|120.74|23|10gm5
marahra|Mārahra|IN||27.74|78.57|19|r2z3
marakkanam||IN||12.19|79.94|20|r2z0
maralal||KE||1.10|36.70|21|40ul
maramag||PH||7.76|125.01|34|10glg
maramba||TZ||-5.05|38.62|27|3bfg
marana||US|AZ|32.44|-111.23|41|35od5
marand||IR||38.43|45.77|124|2oce
marang||MY||5.21|103.21|21|116ij
marano di napoli|Marano di Napoli|IT||40.90|14.19|50|1w139
marataizes||BR||-21.04|-40.82|25|2242j
marau||BR||-28.45|-52.20|27|2242h
maravatio de ocampo|Maravatío de Ocampo|MX||19.89|-100.44|34|2dnte
marawi city||PH||8.00|124.28|144|10gjh
marayur||IN||10.28|77.16|25|r2z2
marbach am neckar|Marbach am Neckar|DE||48.94|9.26|16|1plf4
marbella||ES||36.52|-4.89|135|1hvy1
marblehead||US|MA|42.50|-70.86|20|2xy49
marburg an der lahn|Marburg an der Lahn|DE||50.81|8.77|79|1plen
marcavelica||PE||-4.88|-80.71|26|27717
march||GB|ENG|52.55|0.09|21|1knen
marche en famenne|Marche-en-Famenne|BE||50.23|5.34|17|1nu4g
marchena||ES||37.33|-5.42|20|1hvxq
marcianise||IT||41.03|14.30|40|1w12j
marco island||US|FL|25.94|-81.72|18|2h8ho
marcos juarez|Marcos Juárez|AR||-32.70|-62.11|24|2aeqr
marcq en baroeul|Marcq-en-Barœul|FR||50.67|3.08|39|1s7no
mardakan||AZ||40.49|50.14|15|cjts
mardan||PK||34.20|72.05|300|p3gg
mardin||TR||37.31|40.74|71|6j6l
marechal candido rondon|Marechal Cândido Rondon|BR||-24.56|-54.06|43|22418
marechal deodoro||BR||-9.71|-35.90|51|20rwj
marfil||MX||20.99|-101.28|29|2dnsj
margahayukencana||ID||-6.97|107.57|83|z2fx
margasari||ID||-7.10|109.02|28|z2ft
margate||GB|ENG|51.38|1.39|60|1kndw
margate||US|FL|26.24|-80.21|57|2h8i7
margate||ZA||-30.86|30.37|34|kzbj
margherita||IN||27.28|95.67|24|r2y4
margilon|Marg‘ilon|UZ||40.47|71.72|133|wfmj
marhanets|Marhanets’|UA||47.64|34.63|50|f1jz
marhaura||IN||25.97|84.87|26|r2y0
mari||BR||-7.06|-35.32|18|20rw4
maria la baja|María la Baja|CO||9.98|-75.30|23|26rvb
mariahu|Mariāhu|IN||25.60|82.60|22|r2xv
marialva||BR||-23.48|-51.79|26|2240d
mariana||BR||-20.38|-43.42|45|22408
mariani|Mariāni|IN||26.66|94.32|24|r2xu
mariano||PH||8.83|125.12|71|10ghg
mariano comense||IT||45.70|9.18|23|1w119
mariano roque alonso||PY||-25.21|-57.53|72|21pjn
mariara||VE||10.30|-67.72|105|25v6p
marib|Ma'rib|YE||15.46|45.33|17|1kaw
marib|Ma'rib|YE||15.46|45.33|17|1kaw
maribor||SI||46.55|15.65|95|1who2
marica|Maricá|BR||-22.92|-42.82|80|223zg
maricopa||US|AZ|33.06|-112.05|49|35oeg
mariehamn||AX||60.10|19.93|11|1t70k|*
mariel||CU||22.99|-82.75|29|241cg
marienthal||DE||53.57|10.08|287|1qed3
mariestad||SE||58.71|13.82|16|1lpmt
marietta||US|GA|33.95|-84.55|59|2i6qv
marigliano||IT||40.92|14.46|30|1w115
marignane||FR||43.42|5.21|36|1s7ja
marigot||MF||18.07|-63.08|6|24pgj|*
mariinsk||RU||56.21|87.75|43|w4wm
marijampole|Marijampolė|LT||54.56|23.35|48|cstr
marilao||PH||14.76|120.95|83|10gfp
marilia|Marília|BR||-22.21|-49.95|212|223z0
marin|Marín|ES||42.39|-8.70|26|1utep
marina||US|CA|36.68|-121.80|21|373wd
marina di ardea tor san lorenzo|Marina di Ardea-Tor San Lorenzo|IT||41.55|12.54|20|4zx5k
marina di carrara|Marina di Carrara|IT||44.04|10.04|25|1w10v
marina di massa|Marina di Massa|IT||44.00|10.11|19|1w10r
marina horka|Mar’’ina Horka|BY||53.51|28.15|20|dekh
mariners harbor||US|NY|40.64|-74.16|20|31v99
maringa|Maringá|BR||-23.43|-51.94|312|223yf
marinha grande||PT||39.75|-8.93|29|1ckzz
marinilla||CO||6.17|-75.34|24|26run
marino|Mar’ino|RU||55.65|37.72|243|bcd1
marino||IT||41.77|12.66|38|1w10a
marion||US|IA|42.03|-91.60|37|2watz
marion||US|IL|37.73|-88.93|18|2iym3
marion||US|IN|40.56|-85.66|29|2xiru
marion||US|OH|40.59|-83.13|36|32my6
mariupol||UA||47.10|37.54|482|f1j2
marivan|Marīvān|IR||35.52|46.18|92|2oa2
mariveles||PH||14.43|120.49|85|10gec
marka||SO||1.72|44.77|230|15u9
markala||ML||13.70|-6.07|54|1gl9a
markapur|Mārkāpur|IN||15.74|79.27|64|r2xc
markaz e woluswali ye achin|Markaz-e Woluswalī-ye Āchīn|AF||34.13|70.71|15|vi16
market harborough||GB|ENG|52.48|-0.92|23|1kndf
markham||CA|ON|43.87|-79.27|262|3m0y9
marki||PL||52.32|21.10|23|gefb
markkleeberg||DE||51.28|12.37|24|1pl3c
markova||RU||52.21|104.22|18|1833l
marks||RU||51.71|46.75|33|bc8h
marktoberdorf||DE||47.78|10.62|19|1pl1n
marktredwitz||DE||50.00|12.09|18|1pl1l
marl||DE||51.66|7.09|91|1pl0v
marlboro||US|NJ|40.32|-74.25|40|31bva
marlborough||US|MA|42.35|-71.55|40|2xy6a
marlow||GB|ENG|51.57|-0.77|18|1kncr
marly le roi|Marly-le-Roi|FR||48.87|2.08|17|1s7gk
marmande||FR||44.50|0.17|19|1s7ga
marmaris||TR||36.85|28.27|34|6j66
marneuli||GE||41.49|44.80|19|d51u
maroantsetra||MG||-15.44|49.74|24|mq4b
marolambo||MG||-20.05|48.12|26|mpwn
marondera||ZW||-18.19|31.55|57|j0em
maros||ID||-5.01|119.57|30|z2d9
maroua||CM||10.59|14.32|320|1brf9
marousi|Maroúsi|GR||38.05|23.80|72|5onv
marovoay||MG||-16.11|46.64|31|mpir
marple||GB|ENG|53.39|-2.06|18|1kncn
marquette||US|MI|46.54|-87.40|21|2z6r7
marrakech|Marrakesh|MA||31.63|-8.00|839|1ii6t
marrakesh||MA||31.63|-8.00|839|1ii6t
marratxi|Marratxí|ES||39.62|2.73|33|1hvw1
marrero||US|LA|29.90|-90.10|33|2kv2s
marsabit||KE||2.33|37.99|15|40qp
marsala||IT||37.80|12.44|78|1i3px
marsberg||DE||51.46|8.85|22|1pkzf
marseille||FR||43.30|5.38|795|1s7bh
marseille 01||FR||43.30|5.38|41|4c51u
marseille 02||FR||43.30|5.37|26|4c51v
marseille 03||FR||43.30|5.38|45|4c51w
marseille 04||FR||43.30|5.40|47|4c51x
marseille 05||FR||43.30|5.40|45|4c51y
marseille 06||FR||43.29|5.38|43|4c51z
marseille 07||FR||43.28|5.36|36|4c520
marseille 08||FR||43.27|5.38|79|4c521
marseille 09||FR||43.25|5.41|77|4c523
marseille 10||FR||43.28|5.42|51|4c522
marseille 11||FR||43.29|5.44|57|4c524
marseille 12||FR||43.30|5.44|59|4c525
marseille 13||FR||43.32|5.41|89|4c526
marseille 14||FR||43.34|5.38|62|4c527
marseille 15||FR||43.37|5.35|78|4c528
marseille 16||FR||43.36|5.33|18|4c529
marseilles|Marseille|FR||43.30|5.38|795|1s7bh
marshall||US|TX|32.54|-94.37|24|2sxp4
marshalltown||US|IA|42.05|-92.91|28|2wawz
marshfield||US|WI|44.67|-90.17|19|34s5t
marsta|Märsta|SE||59.62|17.85|27|1lpiz
martaban||MM||16.53|97.62|49|s35o
martapura||ID||-3.41|114.86|131|z2d2
marte||NG||12.37|13.83|16|1dye7
martha lake||US|WA|47.85|-122.24|15|3gd8d
martigues||FR||43.41|5.06|46|1s797
martil||MA||35.62|-5.28|40|1ii6j
martin||SK||49.07|18.92|55|1tk64
martina franca||IT||40.70|17.34|38|1w0y9
martinez||US|CA|38.02|-122.13|38|3746s
martinez||US|GA|33.52|-82.08|36|2i6wd
martinez de la torre|Martínez de la Torre|MX||20.07|-97.06|60|23ird
martinopolis|Martinópolis|BR||-22.15|-51.17|18|223wb
martinsburg||US|WV|39.46|-77.96|18|2v6eu
martorell||ES||41.47|1.93|27|1utcj
martos||ES||37.72|-3.97|25|1hvvd
marudi||MY||4.18|114.32|90|118zj
marugame||JP||34.28|133.78|82|13tdt
marumori||JP||37.92|140.77|17|199mw
maruoka||JP||36.15|136.27|34|13tdf
marvdasht||IR||29.87|52.80|149|2o8h
mary||TM||37.59|61.83|115|q4bv
maryborough||AU|QLD|-25.54|152.70|15|1a9k2
maryland city||US|MD|39.09|-76.82|16|2lhlz
maryland heights||US|MO|38.71|-90.43|27|2m90c
marysville||US|OH|40.24|-83.37|23|32n31
marysville||US|WA|48.05|-122.18|67|3gdai
maryvale||US|AZ|33.50|-112.18|208|35ojd
maryville||US|TN|35.76|-83.97|28|2rg4o
marzahn||DE||52.55|13.57|104|1pkvm
masaka||UG||-0.33|31.73|65|4wzo
masaki cho|Masaki-chō|JP||33.79|132.71|31|15a6t
masallatah|Masallātah|LY||32.62|14.00|24|1bh8b
masan||KR||35.13|126.83|434|13gpq
masantol||PH||14.90|120.71|41|10gb5
masasi||TZ||-10.72|38.80|36|itii
masatepe||NI||11.91|-86.14|21|25jgd
masaurhi buzurg||IN||25.35|85.03|53|r2v7
masaya||NI||11.97|-86.09|130|25jgb
masbate||PH||12.37|123.62|47|10ga0
mascalucia||IT||37.57|15.05|30|1i3po
mascara||DZ||35.40|0.14|150|1hdde
mascote||BR||-15.56|-39.30|19|223vi
mascouche||CA|QC|45.75|-73.60|35|3m1pi
maseru||LS||-29.32|27.48|118|jzix|*
mashhad||IR||36.32|59.57|2307|2o6x
mashiko||JP||36.47|140.10|26|199mn
mashtul as suq|Mashtūl as Sūq|EG||30.36|31.38|46|7k4n
masina||CD||-4.38|15.39|485|1jl4k
masindi||UG||1.67|31.71|31|4wz6
masinloc||PH||15.54|119.95|28|10g8p
masis||AM||40.07|44.42|19|d7n7
masjed soleyman|Masjed Soleymān|IR||31.94|49.30|112|2o5o
mason||US|OH|39.36|-84.31|33|2otvm
mason city||US|IA|43.15|-93.20|27|2waz1
maspalomas||ES||27.76|-15.59|33|1hvui
maspeth||US|NY|40.72|-73.91|48|31vdw
massa||IT||44.04|10.14|65|1w0wf
massafra||IT||40.59|17.12|31|1w0w2
massaguet||TD||12.48|15.44|18|1g1mv
massakory||TD||13.00|15.73|15|1g1ms
massama|Massamá|PT||38.75|-9.28|28|1ckxp
massamagrell||ES||39.57|-0.33|15|1hvv6
massapequa||US|NY|40.68|-73.47|22|31vdz
massapequa park||US|NY|40.68|-73.46|17|31ve3
massawa||ER||15.61|39.47|23|731u
massillon||US|OH|40.80|-81.52|32|32n3l
massy||FR||48.73|2.28|39|1s746
mastaga|Maştağa|AZ||40.53|50.01|40|cjth
masterton||NZ||-40.96|175.66|21|1baui
mastic||US|NY|40.80|-72.84|15|31veo
mastung||PK||29.80|66.85|29|p3bm
masuda||JP||34.67|131.85|49|13tbu
masumbwe||TZ||-3.63|32.18|35|3bby
masvingo||ZW||-20.06|30.83|76|j08b
maswa||TZ||-2.68|33.98|22|3bbs
masyaf|Maşyāf|SY||35.07|36.34|32|3kw6
mata de sao joao|Mata de São João|BR||-12.53|-38.30|27|223ug
mata utu|Mata-Utu|WF||-13.28|-176.17|1|2ehad|*
matabhanga|Mātābhānga|IN||26.34|89.22|23|r2ub
matadi||CD||-5.84|13.46|180|1dkq2
matagalpa||NI||12.93|-85.92|109|25jfw
matai||TZ||-8.30|31.52|24|3bbi
matale||LK||7.47|80.62|36|qhlb
matam||SN||15.66|-13.26|15|1c75c
matamey||NE||13.42|8.47|17|1gbnl
matamoros||MX||25.53|-103.23|52|2dnnu
matanzas||CU||23.04|-81.58|147|2416u
matao|Matão|BR||-21.60|-48.37|72|223tx
matara||LK||5.95|80.54|76|qhl2
mataram||ID||-8.58|116.12|319|z296
mataro|Mataró|ES||41.54|2.44|122|1ut7w
matay|Maţāy|EG||28.42|30.78|45|7k38
matehuala||MX||23.65|-100.64|77|2dnmr
matera||IT||40.67|16.60|55|1w0ux
mateszalka|Mátészalka|HU||47.96|22.32|19|fdu3
mateur||TN||37.04|9.67|31|1gx5s
mateus leme||BR||-19.99|-44.43|25|223t8
mathba||BD||22.29|89.96|30|pehh
mathura||IN||27.50|77.67|331|r2tg
mati||PH||6.96|126.22|106|10g08
matiari||PK||25.60|68.45|19|p3at
matias romero|Matías Romero|MX||16.88|-95.04|19|23ipm
matiri||TZ||-10.75|34.90|19|iti1
matli||PK||25.04|68.66|50|p3aj
matola||MZ||-25.96|32.46|675|macu
matosinhos||PT||41.18|-8.69|28|1moio
matoury||GF||4.85|-52.32|26|20grp
matozinhos||BR||-19.56|-44.08|31|223qp
matriz de camaragibe|Matriz de Camaragibe|BR||-9.15|-35.53|19|20rnp
matsubara||JP||34.57|135.55|131|13tb4
matsubase||JP||32.65|130.67|26|13taw
matsudo||JP||35.78|139.90|470|13tap
matsue||JP||35.48|133.05|157|13tam
matsumoto||JP||36.23|137.97|211|13t9r
matsushima||JP||38.37|141.06|16|199lo
matsuto|Matsutō|JP||36.52|136.57|68|13t8e
matsuyama||JP||33.84|132.77|443|15a6r
mattanur||IN||11.93|75.57|46|r2sj
matteson||US|IL|41.50|-87.71|19|2x1z9
matthews||US|NC|35.12|-80.72|31|2nzi6
mattoon||US|IL|39.48|-88.37|18|2iyrn
matui||TZ||-4.80|38.25|20|3b9i
maturin|Maturín|VE||9.75|-63.18|411|28z5p
mau||IN||25.94|83.56|246|r2rz
mau||IN||26.27|78.67|19|r2rx
mau aimma||IN||25.70|81.92|20|r2ru
maua|Mauá|BR||-23.67|-46.46|386|223qd
mauban||PH||14.19|121.73|33|10fv7
maubara||TL||-8.61|125.21|16|z27m
maubeuge||FR||50.28|3.97|34|1s72m
maubin||MM||16.73|95.65|52|s32y
maudaha||IN||25.68|80.11|38|r2rr
maues|Maués|BR||-3.38|-57.72|22|20rna
mauganj||IN||24.67|81.87|26|r2ro
mauguio||FR||43.62|4.01|18|1s71t
maulavi bazar|Maulavi Bāzār|BD||24.49|91.77|57|peha
mauldin||US|SC|34.78|-82.31|25|2qazf
maumelle||US|AR|34.87|-92.40|18|2gbmg
maumere||ID||-8.62|122.21|48|z27b
maun||BW||-19.98|23.42|50|k06u
maur||IN||30.08|75.25|28|r2rh
maurepas||FR||48.76|1.93|19|1s6zl
mavelikara|Māvelikara|IN||9.26|76.56|28|r2r9
mavoor||IN||11.27|75.92|28|r2r4
mawana|Mawāna|IN||29.10|77.92|77|r2qz
mawlaik||MM||23.64|94.40|45|s2w8
mawlamyine||MM||16.49|97.63|439|s1m9
mawlamyinegyunn||MM||16.38|95.26|39|s1m8
maxixe||MZ||-23.86|35.35|120|ma40
may pen||JM||17.96|-77.25|45|22sj7
mayaguez|Mayagüez|PR||18.20|-67.14|79|2pvg1
mayahi||NE||13.96|7.67|22|1gbmy
mayang imphal|Mayāng Imphāl|IN||24.61|93.89|22|r2qf
maychew|Maych’ew|ET||12.79|39.54|27|73q0
mayen||DE||50.33|7.22|19|1pkjt
mayenne||FR||48.30|-0.61|16|1s6wn
mayfield heights||US|OH|41.52|-81.46|19|32n64
mayiladuthurai||IN||11.10|79.66|87|r2q7
maykop||RU||44.61|40.11|144|bbmt
mayma||RU||52.02|85.91|15|w4rf
maymana||AF||35.92|64.78|76|oakt
maywood||US|CA|33.99|-118.19|28|374hp
maywood||US|IL|41.88|-87.84|24|2x216
mazabuka||ZM||-15.86|27.75|64|jfxj
mazar e sharif|Mazār-e Sharīf|AF||36.71|67.11|303|oapc
mazara del vallo|Mazara del Vallo|IT||37.66|12.59|46|1i3ot
mazarron|Mazarrón|ES||37.60|-1.31|35|1hvsv
mazatenango||GT||14.53|-91.50|44|2502p
mazatlan|Mazatlán|MX||23.23|-106.41|382|2dnky
mazatlan||MX||25.19|-99.83|45|23idf
mazeikiai||LT||56.32|22.33|41|cssk
mazinde||TZ||-4.80|38.22|21|3b6u
mazouna||DZ||36.12|0.90|22|1hdab
mazyr||BY||52.05|29.25|112|dei4
mbabane||SZ||-26.32|31.13|76|k1ft|*
mbaiki|Mbaïki|CF||3.87|17.99|67|1f43m
mbake|Mbaké|SN||14.79|-15.91|74|1c73u
mbala||ZM||-8.84|31.37|21|3rwy
mbale||UG||1.08|34.18|76|4wwu
mbalmayo||CM||3.52|11.50|80|1br73
mbandaka||CD||0.05|18.26|184|1dkn3
mbandjok||CM||4.45|11.90|27|1br5o
mbanga||CM||4.50|9.57|43|1br51
mbanza kongo||AO||-6.27|14.24|24|1c00w
mbanza ngungu|Mbanza-Ngungu|CD||-5.26|14.86|86|1dkmw
mbarara||UG||-0.60|30.65|98|4wwk
mbeya||TZ||-8.90|33.45|292|3b4c
mbinga||TZ||-10.93|35.02|25|itgu
mbouda||CM||5.63|10.25|111|1bqu5
mboursou lere|Mboursou Léré|TD||9.76|14.15|17|1g1hm
mbuguni||TZ||-3.57|36.95|16|3b2p
mbuji mayi|Mbuji-Mayi|CD||-6.14|23.59|875|4hfw
mbujimayi|Mbuji-Mayi|CD||-6.14|23.59|875|4hfw
mcalester|McAlester|US|OK|34.93|-95.77|18|2pcwv
mcallen|McAllen|US|TX|26.20|-98.23|140|2sy3o
mcdonough|McDonough|US|GA|33.45|-84.15|23|2i796
mchenry|McHenry|US|IL|42.33|-88.27|27|2x25b
mchinji||MW||-13.80|32.88|18|jv2z
mckeesport|McKeesport|US|PA|40.35|-79.86|19|33gqb
mckinleyville|McKinleyville|US|CA|40.95|-124.10|15|3bc4a
mckinney|McKinney|US|TX|33.20|-96.62|163|2syea
mclean|McLean|US|VA|38.93|-77.18|48|2uade
mcminnville|McMinnville|US|OR|45.21|-123.20|34|3f0yo
mead valley||US|CA|33.83|-117.30|19|374ya
meadow woods||US|FL|28.39|-81.37|26|2h8we
meadowbrook||US|VA|37.45|-77.47|18|51r9a
meads||US|KY|38.41|-82.71|289|2k6a0
meaux||FR||48.96|2.88|54|1s6su
mecca||SA||21.43|39.83|1324|28n7
mechanicsville||US|VA|37.61|-77.37|36|2uaja
mechelen||BE||51.03|4.48|78|1ntyp
mechernich||DE||50.59|6.65|28|1pkir
mechraa bel ksiri||MA||34.57|-5.96|28|1ii36
meckenheim||DE||50.62|7.03|26|1pkhy
meda||IT||45.66|9.15|23|1w0tj
medak||IN||18.05|78.26|44|r2pq
medan||ID||3.58|98.67|1751|q14o
medea|Médéa|DZ||36.26|2.75|148|1hceb
medeiros neto||BR||-17.37|-40.22|15|223ps
medellin|Medellín|CO||6.25|-75.56|2000|26rma
medemblik||NL||52.77|5.11|42|1myqp
medenine||TN||33.35|10.51|62|1gxgh
medford||US|MA|42.42|-71.11|57|2xyj1
medford||US|NY|40.82|-73.00|24|31vna
medford||US|OR|42.33|-122.88|80|3f137
medgidia||RO||44.25|28.28|43|efs4
media luna||CU||20.14|-77.44|17|24130
medianeira||BR||-25.30|-54.09|34|223pr
medias|Mediaş|RO||46.17|24.35|53|efs2
medicine hat||CA|AB|50.04|-110.68|63|3m4w2
medina||MX||21.15|-101.62|16|2dnkb
medina||SA||24.47|39.61|1300|2c9z
medina||US|OH|41.14|-81.86|26|32nf4
medina del campo|Medina del Campo|ES||41.31|-4.91|22|1ut3m
medina estates||GH||5.67|-0.16|101|1d9ei
medinipur|Medinīpur|IN||22.42|87.32|153|r2pg
medjez el bab|Medjez el Bab|TN||36.65|9.61|20|1gxe2
mednogorsk||RU||51.41|57.59|31|bbhp
medvedevo||RU||56.63|47.80|16|bbg8
medvedovskaya||RU||45.45|39.02|17|bbds
medvezhyegorsk|Medvezh’yegorsk|RU||62.92|34.46|17|bbbk
meerane||DE||50.85|12.46|17|1pkg7
meerbusch||DE||51.25|6.69|55|1pkfs
meerut||IN||28.98|77.71|1223|r2pa
meftah||DZ||36.62|3.22|60|1hcb6
megara|Mégara|GR||37.99|23.34|23|5il1
megarine||DZ||33.19|6.09|32|1hcb0
megion||RU||61.03|76.11|49|w4od
mehar||PK||27.18|67.82|30|p388
mehdia daira de meghila|Mehdia daira de meghila|DZ||35.43|1.76|39|1hc88
mehekar||IN||20.15|76.57|41|r2or
mehendiganj||BD||22.82|90.53|39|pehf
mehlville||US|MO|38.51|-90.32|28|2m9hm
mehndawal|Mehndāwal|IN||26.98|83.11|25|r2oh
mehrabpur||PK||28.11|68.03|35|p37o
mehtar lam|Mehtar Lām|AF||34.67|70.21|17|oao6
meiganga|Meïganga|CM||6.52|14.30|80|1bqoa
meihekou||CN||42.53|125.68|99|17mu1
meiktila||MM||20.88|95.86|177|s2n5
meinerzhagen||DE||51.11|7.65|22|1pk8d
meiningen||DE||50.57|10.42|22|1pk81
meise||BE||50.94|4.33|18|1ntvk
meissen||DE||51.16|13.47|28|1pk63
meizhou||CN||24.29|116.12|144|12lhn
mejicanos||SV||13.72|-89.19|160|24tqn
mejorada del campo|Mejorada del Campo|ES||40.39|-3.48|22|1ut2b
mekele|Mek'ele|ET||13.50|39.48|216|73jg
mekele|Mek'ele|ET||13.50|39.48|216|73jg
mekelle|Mek'ele|ET||13.50|39.48|216|73jg
mekhe|Mékhé|SN||15.11|-16.62|19|1c6vt
mekla||DZ||36.68|4.26|30|1hc50
meknes|Meknès|MA||33.89|-5.55|546|1ihyz
melati||ID||-7.73|110.37|67|z230
melbourne||AU|VIC|-37.81|144.96|4246|1a99d
melbourne||US|FL|28.08|-80.61|80|2h8xv
melchor ocampo||MX||19.70|-99.14|39|2a1du
melegnano||IT||45.36|9.32|17|1w0sf
melenki||RU||55.33|41.63|16|bb7g
meleuz||RU||52.96|55.93|65|bb6t
melgar||CO||4.20|-74.64|26|26rk5
melilla||ES||35.29|-2.94|73|1hvrv
melipilla||CL||-33.69|-71.22|63|2b5wr
melissia|Melíssia|GR||38.05|23.83|23|5ija
melito di napoli|Melito di Napoli|IT||40.92|14.23|37|1w0ry
melitopol||UA||46.85|35.37|158|f17g
melksham||GB|ENG|51.37|-2.14|19|1kn6q
melle||DE||52.20|8.34|47|1pk3z
melnik|Mělník|CZ||50.35|14.47|19|1tthq
melo||UY||-32.37|-54.17|51|21rmu
melong||CM||5.12|9.96|37|1bqji
melouza||DZ||35.98|4.19|26|1hbwq
melrose||US|MA|42.46|-71.07|28|2xykd
melrose||US|NY|40.82|-73.91|22|31vo6
melrose park||US|IL|41.90|-87.86|25|2x2b0
melton mowbray||GB|ENG|52.77|-0.89|27|1kn63
melun||FR||48.55|2.65|39|1s6or
melur||IN||10.03|78.34|34|r2nj
melville||US|NY|40.79|-73.42|19|31vob
melzo||IT||45.50|9.42|18|1w0rj
memari|Memāri|IN||23.18|88.10|44|r2ng
memmingen||DE||47.98|10.19|41|1pk1k
memphis||US|TN|35.15|-90.05|656|2rh7b
menasha||US|WI|44.20|-88.45|18|34sn8
mendaha||ID||-1.02|103.59|56|z2qj
mendarda||IN||21.32|70.44|17|r2na
mendefera||ER||14.89|38.82|18|7e4l
mendeleyevsk||RU||55.91|52.29|23|bb2z
menden||DE||51.44|7.78|58|1pk1b
menderes||TR||38.25|27.13|22|6t97
mendes||BR||-22.53|-43.73|17|223mn
mendez nunez|Mendez-Nuñez|PH||14.13|120.91|22|10fma
mendi|Mendī|ET||9.80|35.10|25|73fi
mendi||PG||-6.15|143.66|26|18tf2
mendip||GB|ENG|51.24|-2.63|110|44wx8
mendoza||AR||-32.89|-68.83|877|2aedh
menemen||TR||38.61|27.07|53|6j1g
menen||BE||50.80|3.12|32|1nttb
mengcheng chengguanzhen||CN||33.27|116.57|70|12lh8
mengyin||CN||35.71|117.93|66|12ler
menifee||US|CA|33.73|-117.15|87|3757x
menlo park||US|CA|37.45|-122.18|33|3758f
mennzel bou zelfa||TN||36.68|10.58|16|1gxam
menomonee falls||US|WI|43.18|-88.12|36|34so6
menomonie||US|WI|44.88|-91.92|16|34soa
menongue||AO||-14.66|17.69|32|1zqu1
mentana||IT||42.04|12.64|17|1w0r2
mentekab||MY||3.49|102.35|42|116qy
menton||FR||43.78|7.50|30|1s6kh
mentor||US|OH|41.67|-81.34|47|32nit
mentougou||CN||39.94|116.09|198|12le9
menuma||JP||36.22|139.38|28|13t6j
menzel abderhaman||TN||37.24|9.86|16|1gxas
menzel bourguiba||TN||37.15|9.79|46|1gxao
menzel jemil||TN||37.24|9.91|22|1gxag
menzelinsk||RU||55.73|53.10|17|bb1l
meoqui||MX||28.27|-105.48|23|2dnii
meppel||NL||52.70|6.19|31|1myn7
meppen||DE||52.69|7.29|34|1pjxh
mequon||US|WI|43.22|-88.03|23|34sop
merano||IT||46.67|11.16|33|1w0qx
merced||US|CA|37.30|-120.48|82|37599
mercedes||AR||-29.18|-58.08|31|21j5h
mercedes||AR||-34.65|-59.43|53|21j5g
mercedes||CR||10.01|-84.13|26|25nfl
mercedes||PH||14.11|123.01|17|10fll
mercedes||US|TX|26.15|-97.91|17|2syu5
mercedes||UY||-33.25|-58.03|42|21rmc
mercer island||US|WA|47.57|-122.22|25|3gdqb
mercerville hamilton square|Mercerville-Hamilton Square|US|NJ|40.23|-74.67|26|4bkin
merefa||UA||49.82|36.05|24|f15v
merelani||TZ||-3.56|36.98|50|3ybm2
merelbeke||BE||50.99|3.75|22|1ntsj
merida|Mérida|ES||38.92|-6.34|56|1hvr1
merida|Mérida|MX||20.98|-89.62|778|23imt
merida|Mérida|VE||8.59|-71.16|300|25upg
meriden||US|CT|41.54|-72.81|60|2vpfg
meridian||US|ID|43.61|-116.39|91|3c1il
meridian||US|MS|32.36|-88.70|40|2n2no
merignac|Mérignac|FR||44.84|-0.65|70|1s6hl
merke||KZ||42.87|73.18|16|wll5
merkezefendi||TR||37.81|29.04|280|6ovxy
merlo||AR||-34.67|-58.73|244|21j55
mermoz boabab||SN||14.71|-17.48|15|4s4a7
merouana||DZ||35.63|5.91|48|1hbnu
merrick||US|NY|40.66|-73.55|22|31vqe
merrifield||US|VA|38.87|-77.23|15|2uanz
merrillville||US|IN|41.48|-87.33|35|2xize
merrimack||US|NH|42.87|-71.49|27|3132e
merritt island||US|FL|28.54|-80.67|35|2h918
mers el kebir|Mers el Kebir|DZ||35.73|-0.71|20|1hbn0
mersa matruh||EG||31.35|27.24|62|7k65
merseburg||DE||51.35|11.99|35|1pjug
mersin||TR||36.81|34.64|538|6iz7
mersing||MY||2.43|103.84|22|11522
merta||IN||26.65|74.03|44|r2mo
merthyr tydfil||GB|WLS|51.75|-3.38|44|1kn4h
mertoyudan||ID||-7.52|110.23|70|z1u6
meru||KE||0.05|37.66|47|405n
merzifon||TR||40.87|35.46|51|fw89
merzig||DE||49.44|6.64|31|1pjsr
mesa||US|AZ|33.42|-111.82|472|35ow7
mesagne||IT||40.56|17.81|26|1w0pt
meschede||DE||51.35|8.28|32|1pjsk
meskiana||DZ||35.63|7.67|30|1hblp
mesquite||US|NV|36.81|-114.07|17|3a250
mesquite||US|TX|32.77|-96.60|145|2sywa
messaad||DZ||34.15|3.50|99|1hbks
messina||IT||38.19|15.55|220|1i3nu
mestre||IT||45.49|12.25|148|1w0pl
metahara|Metahāra|ET||8.90|39.92|23|7397
metairie||US|LA|29.98|-90.15|138|2kvi1
metairie terrace||US|LA|29.98|-90.16|142|2kvie
metallostroy||RU||59.80|30.55|26|bawx
metamorfosi|Metamórfosi|GR||38.07|23.76|30|5jy0
metapan|Metapán|SV||14.33|-89.45|19|24tq8
metepec||MX||19.26|-99.60|28|23ilj
methuen||US|MA|42.73|-71.19|47|2xyok
metlaoui||TN||34.32|8.40|42|1h0kt
metlili chaamba||DZ||32.27|3.63|50|1hbgk
metro||ID||-5.11|105.31|150|z1sj
mettmann||DE||51.25|6.98|40|1pjov
mettupalayam||IN||11.30|76.93|67|r2m7
mettur||IN||11.79|77.80|57|r2m5
metu||ET||8.30|35.58|30|737w
metz||FR||49.12|6.17|124|1s6b4
metzingen||DE||48.54|9.28|22|1pjni
meudon||FR||48.81|2.23|45|1s6ao
meulaboh||ID||4.14|96.13|35|q13s
mevasseret ziyyon|Mevasseret Ẕiyyon|IL||31.80|35.15|24|6b1h
mexborough||GB|ENG|53.49|-1.29|15|1kn3v
mexicali||MX||32.63|-115.45|690|2dndx
mexico||PH||15.06|120.72|44|10fkt
mexico city||MX||19.43|-99.13|12294|23o85|*
meybod||IR||32.25|54.02|52|2ntt
meycauayan||PH||14.74|120.96|185|10fkq
meylan||FR||45.21|5.78|20|1s693
meyrin||CH|GE|46.23|6.08|20|1l07n
meyzieu||FR||45.77|5.00|29|1s680
mezcales||MX||20.73|-105.28|20|2dncu
mezgore|Mezgor'e|RU||54.05|57.82|16|7638s
mezhdurechensk||RU||53.69|88.06|101|w4ko
mezokovesd|Mezőkövesd|HU||47.82|20.58|18|fdqs
mezotur|Mezőtúr|HU||47.00|20.63|19|fdqb
mgandu||TZ||-5.95|34.13|24|3awh
mhango||TZ||-3.28|32.85|22|3atu
mhasvad|Mhāsvād|IN||17.63|74.79|21|r2ln
miahuatlan de porfirio diaz|Miahuatlán de Porfirio Díaz|MX||16.33|-96.60|24|23ijs
miami||US|FL|25.77|-80.19|441|2h92i
miami beach||US|FL|25.79|-80.13|92|2h92n
miami gardens||US|FL|25.94|-80.25|113|2h93b
miami lakes||US|FL|25.91|-80.31|31|2h93u
miamisburg||US|OH|39.64|-84.29|20|2ou98
mian channun||PK||30.44|72.36|76|p35i
miandoab|Mīāndoāb|IR||36.97|46.11|133|2nqt
miandrarivo||MG||-19.43|46.75|27|mp6b
miandrivazo||MG||-19.53|45.46|21|mp63
mianke mor||PK||31.20|73.95|87|pcod
miano||IT||40.89|14.25|24|1w0o1
mianwali||PK||32.58|71.53|90|p33t
mianyang||CN||31.47|104.68|264|12ldf
miass||RU||55.05|60.11|168|w4jy
mibu||JP||36.42|139.80|40|13t5v
michalovce||SK||48.75|21.92|40|fir4
michelstadt||DE||49.68|9.00|17|1pjhw
michigan city||US|IN|41.71|-86.90|31|2xj0r
michurinsk||RU||52.90|40.49|93|bas7
middelburg||NL||51.50|3.61|46|1myls
middelburg||ZA||-25.78|29.46|155|kxd5
middelburg||ZA||-31.49|25.01|18|kxd2
middelharnis||NL||51.76|4.17|18|1mylg
middelkerke||BE||51.19|2.82|18|1ntp6
middle river||US|MD|39.33|-76.44|25|2li08
middle village||US|NY|40.72|-73.88|29|31vvv
middleborough||US|MA|41.89|-70.91|23|2xyq8
middleburg heights||US|OH|41.36|-81.81|16|32noj
middlesbrough||GB|ENG|54.58|-1.23|143|1kn1r
middleton||GB|ENG|53.55|-2.20|46|1kn1d
middleton||US|WI|43.10|-89.50|19|34sty
middletown||US|CT|41.56|-72.65|47|2vpih
middletown||US|DE|39.45|-75.72|20|2gt91
middletown||US|NY|41.45|-74.42|28|31vwa
middletown||US|OH|39.52|-84.40|49|2oubc
middletown||US|RI|41.55|-71.29|17|33yda
midelt||MA||32.69|-4.75|45|1ihlf
midland||CA|ON|44.75|-79.88|24|3m68j
midland||US|MI|43.62|-84.25|42|2z7ih
midland||US|TX|32.00|-102.08|133|3ag5d
midlothian||US|TX|32.48|-96.99|22|2sz5g
midoun||TN||33.81|10.99|32|1gx19
midrand||ZA||-25.99|28.13|173|np80
midsayap||PH||7.19|124.53|33|10fjf
midstream||ZA||-25.92|28.20|25|4s461
midvale||US|UT|40.61|-111.90|33|3fuis
midway||US|FL|30.41|-87.01|16|4csgy
midwest city||US|OK|35.45|-97.40|57|2pd7x
midyat||TR||37.42|41.34|76|6iv2
miedzyrzec podlaski|Międzyrzec Podlaski|PL||51.99|22.78|17|ge66
miedzyrzecz|Międzyrzecz|PL||52.44|15.58|19|1u9s1
mielec||PL||50.29|21.42|61|ge5t
miercurea ciuc|Miercurea-Ciuc|RO||46.35|25.80|41|efmp
mieres||ES||43.25|-5.77|44|1usxh
migdal haemeq|Migdal Ha‘Emeq|IL||32.68|35.24|25|6b0i
migori||KE||-1.06|34.47|35|402z
miguel aleman la doce|Miguel Alemán (La Doce)|MX||28.84|-111.48|31|2d40s
miguel hidalgo||MX||19.43|-99.20|373|2a18w
miguel pereira||BR||-22.45|-43.47|24|223l3
miguelopolis|Miguelópolis|BR||-20.18|-48.03|18|223l4
mihara||JP||34.40|133.08|80|13t4m
miharu||JP||37.43|140.48|20|199l3
mihona||IN||26.28|78.98|16|r2kx
mijas||ES||36.60|-4.64|74|1hvq2
mijdrecht||NL||52.21|4.86|15|1myjj
mikhaylovka||RU||50.06|43.24|59|ban8
mikhaylovsk||RU||45.13|42.03|59|akxy
miki||JP||34.80|134.98|75|13t30
mikkeli||FI||61.69|27.27|47|dugl
mikolow|Mikołów|PL||50.17|18.90|39|1u9o7
mikumi||TZ||-7.40|36.98|17|3aq7
mikuni||JP||36.22|136.15|23|13t2k
mila||DZ||36.45|6.26|69|1hbbw
milagro||EC||-2.13|-79.59|134|26blz
milak||IN||28.61|79.17|29|r2kr
milan||IT||45.46|9.19|1237|1w0mz
milano|Milan|IT||45.46|9.19|1237|1w0mz
milanowek|Milanówek|PL||52.12|20.67|16|ge31
milas||TR||37.32|27.78|43|6iub
milazzo||IT||38.22|15.24|32|1i3nf
mildura||AU|VIC|-34.19|142.16|33|1a8w2
milford||US|CT|41.22|-73.06|53|2vpj0
milford||US|MA|42.14|-71.52|25|2xys6
milford mill||US|MD|39.35|-76.77|29|2li2u
mililani town||US|HI|21.45|-158.02|28|3heom
mill creek||US|WA|47.86|-122.20|20|3gdz5
mill creek east||US|WA|47.84|-122.19|16|4csm2
millau||FR||44.10|3.08|23|1s637
millbrae||US|CA|37.60|-122.39|23|375xl
millbrook||US|AL|32.48|-86.36|15|2fd8v
millcreek||US|UT|40.69|-111.88|62|3fuls
milledgeville||US|GA|33.08|-83.23|19|2i814
millerovo||RU||48.92|40.40|39|baam
millville||US|NJ|39.40|-75.04|28|2oili
milpa alta||MX||19.19|-99.02|18|23iiq
milpitas||US|CA|37.43|-121.91|78|37633
milton||CA|ON|43.52|-79.88|102|3m70p
milton||US|GA|34.13|-84.30|38|3rpqc
milton||US|MA|42.25|-71.07|27|2xyyp
milton keynes||GB|ENG|52.04|-0.76|230|1kmxt
milwaukee||US|WI|43.04|-87.91|600|34szp
milwaukie||US|OR|45.45|-122.64|21|3f1pg
mimarsinan||TR||41.02|28.56|31|fw61
minab|Mīnāb|IR||27.13|57.09|71|2nmt
minacu|Minaçu|BR||-13.53|-48.22|31|3reoo
minakuchicho matoba|Minakuchichō-matoba|JP||34.97|136.17|39|13t15
minamata||JP||32.22|130.40|29|13t14
minamirinkan||JP||35.50|139.44|224|13szc
minas||CU||21.49|-77.61|21|240su
minas||UY||-34.38|-55.24|38|21rlt
minas de marcona|Minas de Marcona|PE||-15.21|-75.11|15|2cchk
minas de matahambre|Minas de Matahambre|CU||22.59|-83.95|34|240si
minatitlan|Minatitlán|MX||18.00|-94.56|112|23ii7
minato||JP||34.22|135.15|375|13pb3
minbu||MM||20.18|94.88|57|s295
minchianabad||PK||30.16|73.57|29|p332
mindelo||CV||16.89|-24.98|71|20br2
minden||DE||52.29|8.91|83|1pjb3
mineiros||BR||-17.57|-52.55|39|223jv
mineola||US|NY|40.75|-73.64|19|31w4e
mineralnye vody||RU||44.21|43.14|76|ba8g
mingelchaur||AZ||40.76|47.06|95|cjsa
minggang||CN||32.46|114.05|68|12lah
mingguang||CN||32.78|117.96|68|12laf
minglanilla||PH||10.24|123.80|62|10fec
mingora||PK||34.78|72.36|280|p32z
mingshui||CN||36.72|117.50|115|12l9u
mingshui||CN||47.18|125.90|59|17msu
mingyue||CN||43.11|128.92|59|17msq
minjur|Mīnjūr|IN||13.28|80.26|25|r2ka
minna||NG||9.62|6.55|292|1dxx0
minneapolis||US|MN|44.98|-93.26|411|2zz2p
minnetonka||US|MN|44.91|-93.50|52|2zz6g
minnetonka mills||US|MN|44.94|-93.44|50|2zz6m
mino||JP||34.83|135.47|129|13swm
mino||JP||35.53|136.92|24|13sx2
minokamo||JP||35.48|137.02|52|42821
minot||US|ND|48.23|-101.30|49|3dyuc
minsk||BY||53.90|27.57|1742|ded4|*
minsk mazowiecki|Mińsk Mazowiecki|PL||52.18|21.57|37|ge13
mint hill||US|NC|35.18|-80.65|26|2o0lr
minturno||IT||41.26|13.75|16|1w0lr
minusinsk||RU||53.71|91.69|73|w4ed
minyat an nasr|Minyat an Naşr|EG||31.13|31.64|57|7jvc
minzhu||CN||43.72|127.33|123|17neg
mioveni||RO||44.96|24.94|29|4lqwb
mira taglio||IT||45.43|12.13|33|1w0ll
mirabel||CA|QC|45.65|-74.08|35|3m7jp
miracema||BR||-21.41|-42.20|27|223jh
miracema do tocantins|Miracema do Tocantins|BR||-9.57|-48.39|20|20rgh
miragoane|Miragoâne|HT||18.45|-73.09|89|27r08
miramar||MX||22.36|-97.90|119|23ih9
miramar||US|FL|25.99|-80.23|137|2h9fd
miramas||FR||43.59|5.00|24|1s600
miramichi||CA|NB|47.03|-65.50|18|3m7k9
miranda de ebro|Miranda de Ebro|ES||42.69|-2.95|39|1usup
mirandola||IT||44.89|11.07|17|1w0l6
mirandopolis|Mirandopólis|BR||-21.13|-51.10|23|223ir
mirano||IT||45.49|12.11|15|1w0l5
miranpur|Mīrānpur|IN||29.29|77.95|27|r2jy
miranpur katra|Mīrānpur Katra|IN||28.03|79.67|30|r2jx
mirfield||GB|ENG|53.67|-1.70|19|1kmwn
mirganj|Mīrganj|IN||28.54|79.21|15|r2jr
miri||MY||4.40|113.99|228|11936
mirialguda|Miriālgūda|IN||16.87|79.56|101|r2jo
mirny||RU||62.54|113.96|40|17alr
mirnyy||RU||61.33|44.54|29|ba4q
mirnyy||RU||62.76|40.34|28|htax
mirpur khas||PK||25.53|69.01|216|p307
mirpur mathelo||PK||28.02|69.55|49|p306
mirriah||NE||13.71|9.15|21|1gbfd
miryang||KR||35.49|128.75|53|13gn1
mirzapur|Mirzāpur|BD||24.10|90.10|41|peh9
mirzapur|Mirzāpur|IN||25.14|82.57|220|r2j7
misantla||MX||19.93|-96.85|27|23ih1
misawa||JP||40.69|141.39|43|19mwr
mishan||CN||45.55|131.88|87|17msi
mishawaka||US|IN|41.66|-86.16|48|2xj4m
mishima||JP||35.12|138.92|113|13sup
misilmeri||IT||38.03|13.45|19|1i3mm
miskolc||HU||48.10|20.78|173|fdou
mislata||ES||39.48|-0.42|44|1hvo3
misrata|Mişrātah|LY||32.38|15.09|386|1bgzi
misratah|Mişrātah|LY||32.38|15.09|386|1bgzi
misrikh||IN||27.43|80.53|15|r2j0
mission||CA|BC|49.13|-122.30|33|3m7q4
mission||US|TX|26.22|-98.33|83|2szl9
mission bend||US|TX|29.69|-95.66|37|2szld
mission viejo||US|CA|33.60|-117.67|97|376f7
mississauga||CA|ON|43.58|-79.66|669|3m7rx
missoula||US|MT|46.87|-113.99|71|3dgen
missouri city||US|TX|29.62|-95.54|74|2sznd
misterbianco||IT||37.52|15.01|46|1i3mj
misungwi||TZ||-2.85|33.08|36|3an3
mitake||JP||35.42|137.13|19|13stm
mitcham||GB|ENG|51.40|-0.17|48|1kmwe
mitchell||US|SD|43.71|-98.03|16|343c2
mitha tiwana||PK||32.25|72.11|26|p2y6
mithi||PK||24.74|69.80|23|p2y3
mito||JP||36.35|140.45|247|199jx
mitras poniente||MX||25.78|-100.43|18|59uym
mitrovice|Mitrovicë|XK||42.88|20.87|107|gwyx
mitry mory|Mitry-Mory|FR||48.98|2.62|19|1s5xr
mitsukaido|Mitsukaidō|JP||36.02|139.98|41|13ss1
mitsuke||JP||37.53|138.93|43|13sry
mittweida||DE||50.99|12.98|17|1pir2
mityana||UG||0.42|32.02|41|4wsz
miura||JP||35.14|139.62|51|14vot
mixco||GT||14.63|-90.61|473|25007
mixquiahuala de juarez|Mixquiahuala de Juarez|MX||20.23|-99.21|26|23ign
miyako||JP||39.65|141.94|52|199jg
miyakonojo|Miyakonojō|JP||31.73|131.07|131|13sp3
miyang||CN||24.40|103.44|72|12l7y
miyata||JP||33.71|130.65|20|13sqk
miyazaki||JP||31.92|131.42|311|13snh
miyazu||JP||35.53|135.18|22|13sn3
miyoshi||JP||34.80|132.85|39|13smy
mizdah||LY||31.45|12.99|26|1bgyz
mizhou||CN||35.99|119.40|110|128j8
mizil||RO||45.02|26.45|16|efbd
mizque||BO||-17.94|-65.34|30|2bt77
mizunami||JP||35.37|137.25|43|13sm3
mizusawa||JP||39.13|141.13|61|199ir
mkuranga||TZ||-7.12|39.21|28|3afe
mlada boleslav|Mladá Boleslav|CZ||50.41|14.90|44|1tt8w
mlalo||TZ||-4.93|38.93|16|3adr
mlandizi||TZ||-6.70|38.73|29|3adg
mlangali||TZ||-9.78|34.52|15|3adc
mlawa|Mława|PL||53.11|20.38|29|gdzu
mlimba||TZ||-8.80|35.82|35|3aco
mlonggo||ID||-6.53|110.70|34|z1p8
mlowo||TZ||-9.00|32.98|19|3abs
mo i rana|Mo i Rana|NO||66.31|14.14|18|1vf66
moa||CU||20.66|-74.95|93|240pz
moana|Moaña|ES||42.28|-8.74|19|1ustp
moanda||CD||-5.93|12.37|50|1dk95
moanda||GA||-1.57|13.20|30|1feil
mobara||JP||35.43|140.30|97|199in
mobaye||CF||4.32|21.18|19|538m
mobile||US|AL|30.69|-88.04|194|2fdiu
moca||DO||19.39|-70.53|62|22xsb
mocajuba||BR||-2.58|-49.51|17|20reh
moche||PE||-8.17|-79.01|23|276v9
mochudi||BW||-24.42|26.15|37|k064
mocimboa|Mocímboa|MZ||-11.32|40.35|28|m8fu
mocoa||CO||1.15|-76.65|22|26rdq
mococa||BR||-21.47|-47.00|60|223gh
modakeke||NG||7.38|4.26|120|1dxv0
modasa|Modāsa|IN||23.46|73.30|59|r2i6
modena||IT||44.65|10.93|159|1w0k3
modesto||US|CA|37.64|-121.00|211|376j0
modica||IT||36.86|14.76|41|1i3mf
modiin ilit||IL||31.93|35.04|64|4vqoi
modiin makkabbim reut|Modi‘in Makkabbim Re‘ut|IL||31.89|35.02|89|62b2
modimolle||ZA||-24.70|28.40|21|krfd
modling|Mödling|AT||48.09|16.29|21|1nedj
modugno||IT||41.08|16.78|36|1w0jy
moers||DE||51.45|6.63|108|1piod
moga||IN||30.81|75.17|131|r2hz
mogadishu||SO||2.04|45.34|2587|15ee|*
mogan|Mogán|ES||27.88|-15.73|22|1hvnq
mogi das cruzes|Mogi das Cruzes|BR||-23.52|-46.19|326|223ft
mogi guacu|Mogi Guaçu|BR||-22.37|-46.95|129|223fs
mogi mirim||BR||-22.43|-46.96|78|223fq
mogilev|Mahilyow|BY||53.92|30.34|369|derl
mogliano veneto||IT||45.56|12.24|22|1w0jm
mogoditshane||BW||-24.63|25.87|43|k05v
mogok||MM||22.92|96.51|91|s1zd
moguer||ES||37.28|-6.84|20|1hvnj
mohacs|Mohács|HU||45.99|18.69|19|1tbtr
mohales hoek|Mohale’s Hoek|LS||-30.15|27.48|28|jzh2
mohali||IN||30.68|76.72|123|45vba
mohammedia||MA||33.69|-7.38|188|1ihgj
mohr||IR||27.56|52.88|35|2na5
mohyliv podilskyi|Mohyliv-Podilskyi|UA||48.45|27.80|33|f0ty
moinesti|Moineşti|RO||46.48|26.49|24|ef8e
moirang|Moirāng|IN||24.50|93.78|17|r2fj
moissy cramayel|Moissy-Cramayel|FR||48.63|2.60|16|1s5us
moita||PT||38.65|-8.99|18|1ckpb
mojo||ET||8.59|39.12|35|730b
mojoagung||ID||-7.57|112.35|24|z1nw
mojokerto||ID||-7.47|112.43|113|z1nr
moju||BR||-1.88|-48.77|22|20rc5
mokameh||IN||25.40|85.92|55|r2f8
mokena||US|IL|41.53|-87.89|20|2x2rv
mokokchung|Mokokchūng|IN||26.32|94.52|34|r2ez
mokolo||CM||10.74|13.80|275|1bpsz
mokopane||ZA||-24.19|29.01|101|ko2j
mokotow|Mokotów|PL||52.19|21.03|213|gdvo
mokpo||KR||34.81|126.39|268|13gkq
mokwa||NG||9.29|5.05|21|1dxtp
mol||BE||51.19|5.12|33|1ntln
mola di bari|Mola di Bari|IT||41.06|17.09|25|1w0ja
molave||PH||8.08|123.49|21|10f98
molde||NO||62.74|7.16|19|1vf58
molepolole||BW||-24.41|25.50|63|k055
molfetta||IT||41.20|16.60|60|1w0iv
molina||CL||-35.11|-71.28|29|2b5jf
molina de segura|Molina de Segura|ES||38.05|-1.21|64|1hvmn
moline||US|IL|41.51|-90.52|43|2x2rw
molins de rei|Molins de Rei|ES||41.42|2.02|24|1usr6
mollendo||PE||-17.02|-72.01|29|2cc1f
mollet del valles|Mollet del Vallès|ES||41.54|2.21|52|1usqx
molln|Mölln|DE||53.62|10.69|18|1pii2
molndal|Mölndal|SE||57.66|12.01|59|1loqr
molnlycke|Mölnlycke|SE||57.66|12.12|18|1loq8
molo||KE||-0.25|35.73|28|3zrf
molodohvardiysk|Molodohvardiys’k|UA||48.35|39.65|26|f0rh
mombaca|Mombaça|BR||-5.74|-39.63|17|20rbt
mombasa||KE||-4.05|39.66|800|3zr1
mombetsu||JP||44.35|143.35|27|19mvf
momostenango||GT||15.04|-91.41|32|24zz7
mompos|Mompós|CO||9.24|-74.43|31|26rc5
mon||IN||26.74|95.06|19|r2eg
mon repos||TT||10.28|-61.45|56|24lt0
monaco||MC||43.73|7.42|33|1s5rm|*
monastir||TN||35.78|10.83|72|1h0k5
moncada||ES||39.55|-0.40|22|1hvl3
moncalieri||IT||45.00|7.68|49|1w0fw
moncao|Monção|PT||42.08|-8.48|20|1moab
monchegorsk||RU||67.94|32.87|50|b9ek
monchengladbach|Mönchengladbach|DE||51.19|6.44|262|1pifa
moncloa aravaca|Moncloa-Aravaca|ES||40.44|-3.73|117|3w9gj
monclova||MX||26.91|-101.42|215|2dmyr
moncton||CA|NB|46.09|-64.80|109|3m8fn
mondlo||ZA||-27.98|30.72|45|kw26
mondovi|Mondovì|IT||44.40|7.82|22|1w0fe
mondragone||IT||41.11|13.89|26|1w0fc
monfalcone||IT||45.80|13.53|27|1w0f5
monforte de lemos|Monforte de Lemos|ES||42.52|-7.51|20|1usou
mong cai|Móng Cái|VN||21.52|107.97|73|xqwb
mongagua|Mongaguá|BR||-24.09|-46.62|46|223e8
monghyr||IN||25.37|86.47|203|r24y
mongo||TD||12.18|18.69|28|1g16d
mongu||ZM||-15.25|23.13|53|jf46
monguno||NG||12.67|13.61|20|1dxsq
monheim am rhein|Monheim am Rhein|DE||51.09|6.89|43|1picf
monino||RU||55.84|38.19|20|b9ec
monkayo||PH||7.82|126.05|51|10f7f
monoharpur||IN||22.11|88.08|23|swxd
monopoli||IT||40.95|17.30|38|1w0ej
monor||HU||47.35|19.45|22|1tbt2
monreale||IT||38.08|13.29|22|1i3lh
monroe||US|LA|32.51|-92.12|50|2kvvp
monroe||US|MI|41.92|-83.40|20|2z7u0
monroe||US|NC|34.99|-80.55|35|2o0qy
monroe||US|WA|47.86|-121.97|18|3ge8a
monroeville||US|PA|40.42|-79.79|28|33hom
monrovia||LR||6.30|-10.80|940|1crbj|*
monrovia||US|CA|34.15|-118.00|37|376qn
mons||BE||50.45|3.95|91|1ntg5
mons en baroeul|Mons-en-Barœul|FR||50.63|3.12|23|1s5kn
monsanto||PT||39.46|-8.71|50|1cknd
monsefu|Monsefú|PE||-6.87|-79.87|26|276tm
monselice||IT||45.24|11.75|19|1w0ec
monserrato||IT||39.26|9.14|20|1i3lg
monsey||US|NY|41.11|-74.07|18|31w9f
mont de marsan|Mont-de-Marsan|FR||43.89|-0.50|36|1s58j
mont dore|Mont-Dore|NC||-22.26|166.57|25|19vaa
mont royal|Mont-Royal|CA|QC|45.52|-73.65|19|3m9ab
mont saint aignan|Mont-Saint-Aignan|FR||49.46|1.09|23|1s4n7
mont saint hilaire|Mont-Saint-Hilaire|CA|QC|45.57|-73.19|16|3m9b0
montagu||ZA||-33.79|20.12|15|kw0j
montalvo||EC||-1.79|-79.29|16|26bhs
montana||BG||43.41|23.23|47|fml6
montargis||FR||48.00|2.73|17|1s5fk
montauban||FR||44.02|1.36|52|1s5ey
montbeliard|Montbéliard|FR||47.51|6.80|29|1s5d6
montbrison||FR||45.61|4.07|16|1s5bu
montcada i reixac|Montcada i Reixac|ES||41.48|2.18|33|1usq7
montceau les mines|Montceau-les-Mines|FR||46.67|4.37|20|1s5b3
montclair||US|CA|34.08|-117.69|39|376s8
montclair||US|NJ|40.83|-74.21|40|31c7q
montclair||US|VA|38.61|-77.34|20|2ube5
monte alegre||BR||-2.00|-54.08|23|20ral
monte alto||BR||-21.26|-48.50|42|223c9
monte aprazivel|Monte Aprazível|BR||-20.77|-49.71|16|223c2
monte azul paulista||BR||-20.91|-48.64|18|223bz
monte carmelo||BR||-18.72|-47.50|44|223bk
monte caseros||AR||-30.25|-57.64|25|21j2e
monte estoril||PT||38.71|-9.41|23|1ckef
monte llano||DO||19.73|-70.60|19|22xna
monte mor||BR||-22.95|-47.32|40|223az
monte plata||DO||18.81|-69.78|16|22xmu
monte santo de minas|Monte Santo de Minas|BR||-21.19|-46.98|17|223ao
montebello||US|CA|34.01|-118.11|64|376uq
montebelluna||IT||45.78|12.05|27|1w0bp
montecarlo||AR||-26.57|-54.76|22|21j2h
montecatini terme|Montecatini-Terme|IT||43.88|10.77|18|1w0as
montecchio maggiore alte ceccato|Montecchio Maggiore-Alte Ceccato|IT||45.50|11.41|21|1w0ab
montecristi||EC||-1.05|-80.66|18|26bhj
montego bay||JM||18.47|-77.92|83|22shg
monteiro||BR||-7.89|-37.12|18|20r91
montelibano|Montelíbano|CO||7.98|-75.42|85|26r8m
montelimar|Montélimar|FR||44.55|4.75|36|1s56n
montemurlo||IT||43.93|11.04|18|1w064
montenegro||BR||-29.69|-51.46|54|223ay
montenegro||CO||4.57|-75.75|36|26r8f
montepuez||MZ||-13.13|39.00|72|m891
montereau fault yonne|Montereau-Fault-Yonne|FR||48.38|2.95|17|1s55r
monterey||US|CA|36.60|-121.89|28|376vt
monterey park||US|CA|34.06|-118.12|61|376x2
monteria|Montería|CO||8.75|-75.88|272|26r85
montero||BO||-17.34|-63.25|89|2bszv
monteros||AR||-27.17|-65.50|24|2adwb
monterotondo||IT||42.05|12.62|37|1w04g
monterrey||MX||25.68|-100.32|1136|2dmx5
monterusciello||IT||40.87|14.08|29|5bsv4
montes claros||BR||-16.73|-43.86|332|223am
montesilvano marina||IT||42.51|14.15|46|1w03d
montesson||FR||48.91|2.14|15|1s556
montevarchi||IT||43.53|11.57|19|1w032
montevideo||UY||-34.90|-56.19|1271|21rjb|*
montfermeil||FR||48.90|2.58|24|1s548
montgeron||FR||48.71|2.45|23|1s520
montgomery||US|AL|32.37|-86.30|201|2fdo0
montgomery||US|IL|41.73|-88.35|19|2x2u7
montgomery village||US|MD|39.18|-77.20|32|2libb
monthey||CH|VS|46.25|6.95|15|1l065
montichiari||IT||45.41|10.40|15|1w021
montigny le bretonneux|Montigny-le-Bretonneux|FR||48.77|2.03|39|1s4yn
montigny les cormeilles|Montigny-lès-Cormeilles|FR||48.98|2.20|18|1s4yc
montigny les metz|Montigny-lès-Metz|FR||49.10|6.15|26|1s4ya
montijo||ES||38.91|-6.62|16|1hvic
montijo||PT||38.71|-8.97|30|1ckak
montilla||ES||37.59|-4.64|24|1hvi9
montivilliers||FR||49.55|0.19|17|1s4xb
montlucon|Montluçon|FR||46.34|2.60|45|1s4v8
montmorency||FR||48.99|2.34|21|1s4th
montornes del valles|Montornès del Vallès|ES||41.54|2.27|16|1usiu
montpellier||FR||43.61|3.88|248|1s4rq
montreal|Montréal|CA|QC|45.51|-73.59|1600|3m98b
montreuil||FR||48.86|2.44|91|1s4pm
montreux||CH|VD|46.43|6.91|23|1l05t
montrose||US|CO|38.48|-107.88|19|38f4u
montrouge||FR||48.82|2.31|39|1s4nl
montville center||US|CT|41.48|-72.15|20|2vppj
monywa||MM||22.11|95.14|182|s1nu
monza||IT||45.58|9.27|120|1w00l
monze||ZM||-16.28|27.48|30|jf3w
monzon|Monzón|ES||41.91|0.19|17|1ushs
mooka||JP||36.43|140.02|66|199i4
moore||US|OK|35.34|-97.49|60|2pddr
mooresville||US|NC|35.58|-80.81|36|2o0vx
moorhead||US|MN|46.87|-96.77|42|2zzfg
moorpark||US|CA|34.29|-118.88|36|3773s
moosburg||DE||48.47|11.94|17|1pi2x
moose jaw||CA|SK|50.40|-105.53|32|3m9wg
mopti||ML||14.48|-4.18|108|1gl0k
moquegua||PE||-17.20|-70.94|55|2cbyo
mora||CM||11.05|14.14|55|1bpl3
morada nova||BR||-5.11|-38.37|37|20r7o
moradabad|Morādābād|IN||28.84|78.78|721|r2dt
moraga||US|CA|37.83|-122.13|17|3774f
morales||CO||2.75|-76.63|30|28ti6
morales||CO||8.28|-73.87|20|26r70
morales||GT||15.47|-88.84|19|24zvu
moram||IN||17.79|76.47|18|r2dm
moramanga||MG||-18.95|48.23|29|moro
morar|Morār|IN||26.23|78.22|44|r2db
moratalaz||ES||40.41|-3.65|105|1usfw
moratuwa||LK||6.77|79.88|185|qgnd
morbi||IN||22.82|70.84|118|r2d3
morden||GB|ENG|51.40|-0.20|48|1kmrd
morecambe||GB|ENG|54.07|-2.86|52|1kmqu
morelia||MX||19.70|-101.18|598|2dmve
morena||IN||26.50|78.00|152|r2cz
moreni||RO||44.98|25.64|21|ef6m
moreno||BR||-8.12|-35.09|45|20r6d
moreno valley||US|CA|33.94|-117.23|204|37764
moreton||GB|ENG|53.40|-3.12|18|1kmqk
morfelden walldorf|Mörfelden-Walldorf|DE||49.99|8.58|33|1y51o
morgan hill||US|CA|37.13|-121.65|43|37770
morganton||US|NC|35.75|-81.68|17|2o0yj
morgantown||US|WV|39.63|-79.96|31|2v7js
mori||JP||34.83|137.93|20|13sju
morigaon||IN||26.25|92.35|21|4cix2
moriguchi||JP||34.73|135.57|148|13sjs
moriki||NG||12.87|6.49|29|1dxs0
morinda||IN||30.79|76.50|24|r23e
morioka||JP||39.70|141.15|295|199i2
moriya||JP||35.93|140.00|57|199hz
moriyama||JP||35.07|135.98|69|13sjd
morlaix||FR||48.58|-3.83|18|1s4gs
morlanwelz mariemont|Morlanwelz-Mariemont|BE||50.46|4.25|18|1ntbd
morley||GB|ENG|53.74|-1.60|57|1kmq5
mormugao||IN||15.39|73.81|102|r2x2
moro||PK||26.66|68.00|77|p2sd
morogoro||TZ||-6.82|37.66|251|3a84
morohongo|Morohongō|JP||35.94|139.30|40|13sj4
moroleon|Moroleón|MX||20.13|-101.19|43|2dmtr
moron|Morón|AR||-34.65|-58.62|320|21j0x
moron|Morón|CU||22.11|-78.63|66|240g2
moron|Morón|VE||10.49|-68.20|44|25udi
moron de la frontera|Morón de la Frontera|ES||37.12|-5.45|28|1hvfp
morondava||MG||-20.29|44.32|37|monh
morong||PH||14.52|121.24|50|10f45
morong||PH||14.68|120.27|16|10f44
moroni||KM||-11.70|43.26|43|jr8s|*
morozovsk||RU||48.36|41.83|29|b97u
morrelgonj||BD||22.46|89.86|32|pehb
morrinhos||BR||-17.73|-49.10|34|2238f
morris heights||US|NY|40.85|-73.92|41|31wfk
morrisania||US|NY|40.83|-73.91|23|31wfy
morristown||US|NJ|40.80|-74.48|19|31cab
morristown||US|TN|36.21|-83.29|29|2riii
morrisville||US|NC|35.82|-78.83|24|2o10d
morro agudo||BR||-20.73|-48.06|25|22384
morro do chapeu|Morro do Chapéu|BR||-11.55|-41.16|22|2237c
morsang sur orge|Morsang-sur-Orge|FR||48.66|2.35|20|1s4fb
morshansk||RU||53.44|41.81|43|b976
morsi||IN||21.34|78.01|36|r2c4
morteros||AR||-30.71|-62.00|15|2adr7
morton||US|IL|40.61|-89.46|16|2x2zm
morton grove||US|IL|42.04|-87.78|23|2x2zv
mortsel||BE||51.17|4.45|25|1ntas
morwa||IN||22.90|73.84|20|r2by
mosbach||DE||49.35|9.15|25|1phts
moscavide e portela|Moscavide e Portela|PT||38.78|-9.10|22|1ck8u
moscow||RU||55.75|37.62|10381|b90l|*
moscow||US|ID|46.73|-117.00|25|3c26a
moses lake||US|WA|47.13|-119.28|22|3gedy
moshi||TZ||-3.35|37.33|157|3a7t
moskhaton|Moskháton|GR||37.95|23.68|25|5i3y
moskovskiy||RU||55.60|37.35|15|idsq
moskovskiy||TJ||37.61|68.58|22|50egh
mosonmagyarovar|Mosonmagyaróvár|HU||47.87|17.27|30|1tbrs
mosopa||BW||-24.77|25.42|20|k047
mosquera||CO||4.71|-74.23|27|26r3o
moss||NO||59.43|10.66|34|1vezj
mossel bay||ZA||-34.18|22.15|59|kvbh
mossendjo||CG||-2.95|12.70|18|1cdfj
mossingen|Mössingen|DE||48.41|9.05|20|1phqz
mossoro|Mossoró|BR||-5.19|-37.34|202|20rcq
most||CZ||50.50|13.64|68|1tt1v
mosta||MT||35.91|14.43|18|1ixe8
mostaganem||DZ||35.93|0.09|130|1hb32
mostar||BA||43.34|17.81|105|1wh58
mostoles|Móstoles|ES||40.32|-3.86|206|1usc9
mostovskoy||RU||44.41|40.79|25|b8y1
mosty||BY||53.41|24.54|16|dejb
mosul||IQ||36.34|43.12|1740|24g0
motala||SE||58.54|15.04|31|1locw
motegi||JP||36.52|140.18|20|199hv
motherwell||GB|SCT|55.79|-3.99|32|1kmon
mothihari|Mothīhāri|IN||26.65|84.92|112|r2ba
motomachi||JP||43.83|144.10|23|19lhz
motomiya||JP||37.51|140.40|23|199hs
motozintla||MX||15.37|-92.25|24|23ib2
motril||ES||36.75|-3.52|60|1hvet
motru||RO||44.80|22.97|22|ef3p
mott haven||US|NY|40.81|-73.92|51|31wja
motul||MX||21.10|-89.28|23|23ib0
mougins||FR||43.60|7.00|19|1s4an
mouila||GA||-1.87|11.06|22|1fed5
moulins||FR||46.56|3.33|23|1s48p
moundou||TD||8.57|16.08|135|1g11b
mount clemens||US|MI|42.60|-82.88|16|2z82o
mount gambier||AU|SA|-37.83|140.78|25|1a82r
mount hagen||PG||-5.86|144.23|34|18syx
mount isa||AU|QLD|-20.73|139.50|23|189tm
mount juliet||US|TN|36.20|-86.52|32|2ritk
mount laurel||US|NJ|39.93|-74.89|42|2oin4
mount lebanon||US|PA|40.36|-80.05|33|33i1z
mount pearl||CA|NL|47.52|-52.78|25|3md2v
mount pleasant||US|MI|43.60|-84.77|26|2z84a
mount pleasant||US|SC|32.79|-79.86|81|2qc91
mount pleasant||US|TX|33.16|-94.97|16|2t0it
mount pleasant||US|WI|42.70|-87.86|26|51qe5
mount prospect||US|IL|42.07|-87.94|55|2x374
mount vernon||US|IL|38.32|-88.90|15|2izkw
mount vernon||US|NY|40.91|-73.84|69|31wnv
mount vernon||US|OH|40.39|-82.49|17|32oev
mount vernon||US|WA|48.42|-122.33|34|3gehr
mountain brook||US|AL|33.50|-86.75|21|2ff3q
mountain view||US|CA|37.39|-122.08|80|377qw
mountlake terrace||US|WA|47.79|-122.31|21|3gejj
mountsorrel||GB|ENG|52.72|-1.15|17|1kmnk
mouscron||BE||50.74|3.21|52|1nt8j
moussoro||TD||13.64|16.49|15|1g0y0
moutsamoudou||KM||-12.17|44.40|24|jr89
mouzaia|Mouzaïa|DZ||36.47|2.69|33|1hauh
moyale||KE||3.53|39.06|34|3zno
moyo||UG||3.66|31.72|19|4wqr
moyobamba||PE||-6.03|-76.97|44|276qs
moyotzingo||MX||19.25|-98.40|27|23dwv
mozdok||RU||43.74|44.65|41|b8w0
mozhaysk||RU||55.50|36.03|32|b8vc
mozhga||RU||56.44|52.23|47|b8uz
mpanda||TZ||-6.34|31.07|73|3a6w
mpika||ZM||-11.83|31.45|28|jeye
mpophomeni||ZA||-29.57|30.19|26|kuvn
mpumalanga||ZA||-29.81|30.64|140|kuuv
mpwapwa||TZ||-6.35|36.48|20|3a4m
mragowo|Mrągowo|PL||53.86|21.31|22|gdqw
mranggen||ID||-7.03|110.52|28|z1je
msaken||TN||35.73|10.58|65|1gx78
msila|M’Sila|DZ||35.71|4.54|100|1haqq
msowero||TZ||-6.53|37.20|18|3a05
mthatha||ZA||-31.59|28.78|79|k9ze
mtinko||TZ||-4.55|34.85|27|39vx
mto wa mbu|Mto wa Mbu|TZ||-3.35|35.85|18|39uv
mtsensk||RU||53.28|36.57|48|b8tc
mtwango||TZ||-9.02|34.80|19|39u6
mtwara||TZ||-10.27|40.18|97|it9v
muan||KR||34.99|126.48|76|13gie
muang khong|Muang Không|LA||14.12|105.85|15|zh5k
muang phonsavan|Muang Phônsavan|LA||19.45|103.19|38|zh3n
muang xay||LA||20.69|101.98|25|zh2e
muar||MY||2.04|102.57|128|11539
mubarakpur|Mubārakpur|IN||26.09|83.29|53|r2ae
mubende||UG||0.56|31.39|19|4wob
mubi||NG||10.27|13.27|226|1dxp9
muborak||UZ||39.26|65.15|29|q2mz
much||DE||50.90|7.40|15|1phoo
mucumpiz||VE||8.42|-71.13|215|25u9p
mucur||TR||39.06|34.38|17|6ipw
mucuri||BR||-18.09|-39.55|27|2234h
mudanjiang||CN||44.58|129.60|666|17mrn
mudanya||TR||40.38|28.88|23|fw4v
mudbidri|Mūdbidri|IN||13.07|75.00|31|r2a8
muddebihal|Muddebihāl|IN||16.34|76.13|32|r2a5
mudgal||IN||16.01|76.44|21|r2a0
mudhol||IN||16.33|75.28|47|r29z
mudkhed||IN||19.16|77.50|21|r29n
mudon||MM||16.26|97.72|89|s1kv
mudu||CN||31.26|120.52|62|14os7
mueang nonthaburi||TH||13.86|100.51|292|ygud
muenchen|Munich|DE||48.14|11.58|1260|1pgqq
mufulira||ZM||-12.55|28.24|121|jelv
muggio|Muggiò|IT||45.59|9.23|23|1vzwf
mughal sarai|Mughal Sarāi|IN||25.28|83.12|98|r296
mugla|Muğla|TR||37.22|28.37|48|6ipk
mugnano di napoli|Mugnano di Napoli|IT||40.91|14.21|34|1vzw8
mugumu||TZ||-1.85|34.70|18|39sn
muhammadabad|Muhammadābād|IN||25.62|83.76|33|r28y
muhammadabad|Muhammadābād|IN||26.03|83.38|24|r28x
muhammadabad|Muhammadābād|IN||27.31|79.43|22|r28w
muheza||TZ||-5.17|38.78|17|39rs
muhlacker|Mühlacker|DE||48.95|8.84|26|1phkk
muhldorf|Mühldorf|DE||48.25|12.52|18|1phcq
muhlhausen|Mühlhausen|DE||51.21|10.45|38|1pgyk
muhlheim am main|Mühlheim am Main|DE||50.12|8.83|26|1pgy9
muhoroni||KE||-0.16|35.20|15|3zgz
muikamachi||JP||37.07|138.88|29|13sgs
mujiayingzi||CN||42.12|118.78|61|17mrf
mukacheve||UA||48.44|22.72|82|f0me
mukah||MY||2.89|112.09|50|116zv
mukalla||YE||14.54|49.12|258|1orm
mukdahan||TH||16.55|104.72|40|yh79
mukerian|Mukeriān|IN||31.95|75.62|23|r284
mukher||IN||18.71|77.37|29|r27z
mukilteo||US|WA|47.94|-122.30|21|3gemq
muko|Mukō|JP||34.97|135.70|53|13sg8
mukono||UG||0.35|32.76|67|4wl1
muktagacha|Muktāgācha|BD||24.76|90.26|25|peh8
muktsar||IN||30.47|74.52|90|r27m
mul|Mūl|IN||20.07|79.68|24|r27i
mula||ES||38.04|-1.49|17|1hvdo
mulanje||MW||-16.03|35.50|16|jucd
mulbagal|Mulbāgal|IN||13.16|78.39|47|r276
mulchen|Mulchén|CL||-37.72|-72.24|22|2b57k
mulgund||IN||15.28|75.52|19|r26x
mulheim|Mülheim|DE||51.43|6.88|171|1pgu6
mulhouse||FR||47.75|7.33|111|1s41a
mulki|Mūlki|IN||13.09|74.79|17|r26q
mulleriyawa||LK||6.93|79.93|34|qgga
mullheim|Müllheim|DE||47.81|7.63|18|1pgsa
multai||IN||21.77|78.26|22|r26e
multan||PK||30.20|71.48|1437|p2n5
muluppilagadu||IN||11.80|75.45|23|r27a
mumbai||IN||19.07|72.88|12692|rc23
mumbwa||ZM||-14.98|27.06|19|jduu
mumias||KE||0.33|34.49|45|3zae
muncar||ID||-8.43|114.33|65|z1cu
munchen|Munich|DE||48.14|11.58|1260|1pgqq
muncie||US|IN|40.19|-85.39|70|2xjdy
mundargi||IN||15.21|75.88|22|r25w
mundelein||US|IL|42.26|-88.00|32|2x3bk
mundgod||IN||14.97|75.04|17|r25q
mundra||IN||22.84|69.72|15|r25d
mundwa|Mūndwa|IN||27.06|73.82|17|r257
mungaa||TZ||-4.97|34.88|17|39pe
mungaoli||IN||24.41|78.10|20|r251
mungeli||IN||22.07|81.69|28|r250
mungia||ES||43.35|-2.85|16|1us8z
mungyeong||KR||36.59|128.20|82|13gfq
munich||DE||48.14|11.58|1260|1pgqq
muniz|Muñiz|AR||-34.56|-58.71|26|21j01
munnar||IN||10.09|77.06|68|r24f
munoz|Muñoz|PH||15.72|120.90|37|10f0w
munsan||KR||37.86|126.78|43|13gf2
munster|Münster|DE||51.96|7.63|270|1pglz
munster||DE||52.99|10.09|18|1pgly
munster||US|IN|41.56|-87.51|23|2xje6
muntilan||ID||-7.58|110.29|45|z1bs
muntok||ID||-2.07|105.16|27|z1bq
munuf|Munūf|EG||30.47|30.93|84|7jvm
muradnagar|Murādnagar|IN||28.78|77.50|89|r245
murakami||JP||38.23|139.48|31|13sfm
muramatsu||JP||37.69|139.17|20|13sfe
muramvya||BI||-3.27|29.61|18|94cv
muratpasa|Muratpaşa|TR||36.89|30.76|450|4t22m
muravlenko||RU||63.79|74.52|39|x0tj
murbad|Murbād|IN||19.25|73.39|17|r23w
murcia||ES||37.99|-1.13|437|1hvd4
murcia||PH||10.61|123.04|17|10f04
muret||FR||43.46|1.33|24|1s3zl
murfreesboro||US|TN|35.85|-86.39|126|2rjko
muriae|Muriaé|BR||-21.13|-42.37|91|2231w
muricay||PH||7.83|123.48|132|10ezy
murici||BR||-9.31|-35.94|20|20qx0
muridke||PK||31.80|74.26|164|p2jg
muriti||TZ||-1.98|32.92|20|39o1
muritiba||BR||-12.92|-39.25|22|2231f
murliganj|Murlīganj|IN||25.90|87.00|24|r237
murmansk||RU||68.98|33.09|319|b8k1
murom||RU||55.58|42.04|127|b8jq
muroran||JP||42.32|140.99|96|19mtp
muroto misakicho|Muroto-misakicho|JP||33.29|134.17|18|13seg
murphy||US|TX|33.02|-96.61|21|2t0yr
murray||US|KY|36.61|-88.31|19|2k7gz
murray||US|UT|40.67|-111.89|49|3fuwz
murree||PK||33.91|73.39|25|p2j8
murrieta||US|CA|33.55|-117.21|110|3782v
murrysville||US|PA|40.43|-79.70|20|33ih9
murshidabad|Murshidābād|IN||24.18|88.27|40|r230
murtajapur|Murtajāpur|IN||20.73|77.37|40|r22y
murudeshwara||IN||14.09|74.48|18|44sfl
murun kuren|Murun-kuren|MN||49.63|100.16|28|17ibd
murwara|Murwāra|IN||23.84|80.39|196|r22j
murzuq||LY||25.92|13.92|44|1bgsr
mus|Muş|TR||38.73|41.48|83|6imp
musaffah||AE||24.36|54.48|243|763ph
musan up|Musan-ŭp|KP||42.23|129.21|22|17s6q
musanze||RW||-1.50|29.63|87|4bht
musashino||JP||35.71|139.56|137|13sdr
muscat||OM||23.58|58.41|797|65o6|*
muscatine||US|IA|41.42|-91.04|24|2wchg
mushabani|Mushābani|IN||22.51|86.46|33|r226
mushie||CD||-3.02|16.92|33|1dk55
musiri||IN||10.95|78.44|30|r224
muskego||US|WI|42.91|-88.14|25|34trl
muskegon||US|MI|43.23|-86.25|38|2z8fw
muskogee||US|OK|35.75|-95.37|38|2pdnu
musoma||TZ||-1.50|33.80|121|39mr
musselburgh||GB|SCT|55.94|-3.05|24|1kmja
mussoorie||IN||30.45|78.07|26|r21y
mustafabad|Mustafābād|PK||30.89|73.50|46|p2hg
mustafakemalpasa|Mustafakemalpaşa|TR||40.04|28.41|101|fw21
mustang||US|OK|35.38|-97.72|20|2pdo8
mut||TR||36.64|33.44|49|6ikt
mutare||ZW||-18.97|32.67|184|iyur
mutengene||CM||4.09|9.31|47|1bpds
mutsu||JP||41.29|141.22|49|19lvq
muttenz||CH|BL|47.52|7.65|17|1l03m
muttupet||IN||10.40|79.49|22|r216
mutuali|Mutuáli|MZ||-14.87|37.00|31|nbmj
mutxamel||ES||38.42|-0.45|23|1hveh
muvattupula|Mūvattupula|IN||9.98|76.58|30|r20y
muvattupuzha||IN||9.98|76.57|29|4c12v
muyinga||BI||-2.85|30.34|71|9950
muyuka||CM||4.29|9.41|31|1bpdq
muzaffarabad|Muzaffarābād|PK||34.37|73.47|725|p2h3
muzaffargarh||PK||30.07|71.19|165|p2h1
muzaffarnagar||IN||29.47|77.70|350|r20s
muzaffarpur||IN||26.12|85.39|333|r20q
muzambinho||BR||-21.38|-46.53|16|222zg
mvomero||TZ||-6.25|38.67|31|39lf
mwadui||TZ||-3.55|33.60|23|39ko
mwandiga||TZ||-4.83|29.66|17|3alp
mwanza||TZ||-2.52|32.90|437|39gg
mweka||CD||-4.85|21.56|51|4g6k
mwene ditu|Mwene-Ditu|CD||-7.01|23.45|189|4g5u
my tho|Mỹ Tho|VN||10.36|106.36|122|xqiv
myanaung||MM||18.29|95.32|42|s1f0
myawadi||MM||16.69|98.51|45|s1as
myaydo||MM||19.37|95.22|58|shnb
myeik||MM||12.44|98.60|173|s2i3
myingyan||MM||21.46|95.39|142|s14r
myitkyina||MM||25.38|97.40|91|s125
mykolaiv|Mykolayiv|UA||46.97|32.00|511|f0k9
mykolayiv||UA||46.97|32.00|511|f0k9
mymensingh||BD||24.76|90.41|225|peh6
myrhorod||UA||49.97|33.61|41|f0yb
myrnohrad||UA||48.31|37.26|50|f7v7
myrtle beach||US|SC|33.69|-78.89|31|2qcoe
myrtle grove||US|FL|30.42|-87.31|16|2ha4v
myski||RU||53.71|87.80|44|w3yp
myslenice|Myślenice|PL||49.83|19.94|18|1u988
myslowice|Mysłowice|PL||50.21|19.17|75|1u97k
mysore||IN||12.30|76.64|868|r20h
myszkow|Myszków|PL||50.58|19.32|33|1u975
mytilene||GR||39.11|26.56|28|5i76
mytishchi||RU||55.91|37.73|161|b86c
mzimba||MW||-11.90|33.60|19|ju4a
mzuzu||MW||-11.47|34.02|175|ju3n
na klang||TH||17.31|102.19|31|ye5q
naaldwijk||NL||51.99|4.21|18|1mybf
naarden||NL||52.30|5.16|17|1mybd
naas||IE||53.22|-6.67|21|1rhr2
nabagram|Nabagrām|IN||22.29|88.51|35|sx65
nabari||JP||34.62|136.08|88|13sbp
nabatiye et tahta|Nabatîyé et Tahta|LB||33.38|35.48|120|5z7l
naberezhnyye chelny||RU||55.73|52.41|510|b84m
nabeul||TN||36.46|10.74|56|1gwrn
nabha|Nābha|IN||30.38|76.15|65|r20f
nabinagar|Nabīnagar|BD||23.89|90.97|32|pl5r
nabinagar|Nabīnagar|IN||24.61|84.13|21|r20e
nabire||ID||-3.36|135.50|44|z19y
nablus||PS||32.22|35.25|130|622f
nabua||PH||13.41|123.37|26|10ew9
nabunturan||PH||7.61|125.97|17|10evb
nacala||MZ||-14.56|40.69|225|m6mp
nachingwea||TZ||-10.37|38.76|18|it8m
nachod|Náchod|CZ||50.42|16.16|21|1tsx6
nacimiento||CL||-37.50|-72.67|21|2b55f
naciria||DZ||36.75|3.83|15|1hall
nacka||SE||59.31|18.16|25|1lo2c
nacogdoches||US|TX|31.60|-94.66|34|2t153
nadapuram|Nādāpuram|IN||11.68|75.65|40|r1zy
nadbai|Nādbai|IN||27.22|77.20|24|r1zs
nadi||FJ||-17.80|177.42|42|1b74g
nadiad|Nadiād|IN||22.69|72.86|202|r1zo
nador||MA||35.17|-2.93|129|1ih0n
naduvannur|Naduvannūr|IN||11.49|75.78|25|r1zh
nadvirna||UA||48.63|24.57|20|f0ij
nadym||RU||65.53|72.52|46|w3xj
naeso|Naesŏ|KR||35.25|128.52|81|15a28
naestved|Næstved|DK||55.23|11.76|41|1k2jq
nafada||NG||11.10|11.33|23|1dxi2
naga||PH||10.21|123.76|29|10etz
naga||PH||13.62|123.18|175|10etp
nagahama||JP||35.38|136.27|62|13sab
nagai||JP||38.10|140.03|31|199gl
nagamangala|Nāgamangala|IN||12.82|76.75|17|r1yy
nagano||JP||36.65|138.18|360|13s9j
nagaoka||JP||37.45|138.85|195|13s93
nagar||IN||27.42|77.10|24|r1yl
nagar karnul|Nāgar Karnūl|IN||16.48|78.32|29|r1xy
nagareyama||JP||35.86|139.90|156|13s8o
nagari||IN||13.32|79.59|26|r1y8
nagarote||NI||12.27|-86.56|26|25jaq
nagarpur|Nāgarpur|BD||24.06|89.88|238|peh3
nagasaki||JP||32.75|129.88|410|13s8h
nagato||JP||34.38|131.20|23|14pcu
nagaur|Nāgaur|IN||27.20|73.73|97|r1xk
nagcarlan||PH||14.14|121.42|25|10er8
nagda||IN||23.46|75.42|104|r1xd
nagercoil|Nāgercoil|IN||8.18|77.43|214|r1x8
nageswari||BD||25.97|89.69|49|peh4
nagina|Nagīna|IN||29.44|78.44|77|r1x4
nago||JP||26.62|127.99|60|13s5g
nagod|Nāgod|IN||24.57|80.59|22|r1wr
nagold||DE||48.55|8.72|23|1pgbg
nagoya||JP||35.18|136.91|2191|13s55
nagpur||IN||21.15|79.08|2228|r1wk
nagqu||CN||31.48|92.06|30|rg1x
nagua||DO||19.38|-69.85|34|22xjp
nagykanizsa||HU||46.45|16.99|51|1tblr
nagykoros|Nagykőrös|HU||47.03|19.78|27|1tbkz
naha||JP||26.22|127.68|301|13s4j
nahan|Nāhan|IN||30.56|77.29|28|r1vr
nahariyya||IL||33.01|35.10|51|6axx
naharlagun||IN||27.10|93.70|27|4cix3
nahavand|Nahāvand|IR||34.19|48.37|76|2mub
nahiyat al fuhud|Nāḩiyat al Fuhūd|IQ||30.97|46.72|22|24q7
nahiyat ash shinafiyah|Nāḩiyat ash Shināfīyah|IQ||31.58|44.65|23|242l
nahiyat ghammas||IQ||31.74|44.62|31|24q2
nahiyat saddat al hindiyah|Nāḩīyat Saddat al Hindīyah|IQ||32.72|44.28|31|1yuc
nahorkatiya||IN||27.29|95.34|16|r1vg
nahrin|Nahrīn|AF||36.06|69.13|22|o9u7
nahuala|Nahualá|GT||14.84|-91.32|28|24ztq
naic||PH||14.32|120.77|55|10elw
naihati|Naihāti|IN||22.89|88.42|253|r1v7
nailsea||GB|ENG|51.43|-2.76|21|1kmih
naini tal|Naini Tāl|IN||29.40|79.45|42|r1ut
nainpur||IN||22.43|80.11|22|r1us
nainwa||IN||25.77|75.85|16|r1ur
nairobi||KE||-1.28|36.82|2751|3yjt|*
naivasha||KE||-0.71|36.43|38|3yir
naja hammadi|Naja' Ḥammādī|EG||26.05|32.24|41|7j62
najaf||IQ||32.03|44.35|483|24a4
najafabad|Najafābād|IR||32.63|51.37|223|8yzy
najafgarh||IN||28.61|76.98|1365|r1un
najibabad|Najībābād|IN||29.61|78.34|84|r1ul
najran|Najrān|SA||17.49|44.13|259|27ym
naju||KR||35.03|126.72|42|13g60
naka||JP||36.05|140.17|47|199fp
nakama||JP||33.82|130.71|47|13s0z
nakamura||JP||32.98|132.93|35|13s0j
nakano||JP||36.75|138.37|43|13rzr
nakanojomachi|Nakanojōmachi|JP||36.59|138.84|18|13rzg
nakatsu||JP||33.60|131.19|67|13rwt
nakatsugawa||JP||35.48|137.50|55|13rwp
nakhabino||RU||55.85|37.18|32|b7z5
nakhchivan||AZ||39.21|45.41|65|35r9
nakhodka||RU||42.81|132.87|147|17aa0
nakhon luang||TH||14.46|100.61|15|yh5p
nakhon nayok||TH||14.20|101.21|21|yh5n
nakhon pathom||TH||13.82|100.04|118|yh5i
nakhon phanom||TH||17.41|104.78|35|yh5f
nakhon ratchasima||TH||14.97|102.10|209|yh5d
nakhon sawan||TH||15.70|100.14|92|yh5b
nakhon si thammarat||TH||8.43|99.97|121|oou5
naklo nad notecia|Nakło nad Notecią|PL||53.14|17.60|20|1u95a
nakodar||IN||31.13|75.48|32|r1u9
naksalbari|Naksalbāri|IN||26.68|88.22|57|r1u4
nakur|Nakūr|IN||29.92|77.30|23|r1u1
nakuru||KE||-0.31|36.07|260|3yge
nalchik|Nal’chik|RU||43.50|43.62|273|b7yb
nalchiti|Nālchiti|BD||22.64|90.27|39|peh0
naldurg||IN||17.82|76.28|17|r1tl
nalgonda||IN||17.05|79.27|122|r1tf
nalhati|Nalhāti|IN||24.30|87.83|26|r1td
nallihan|Nallıhan|TR||40.19|31.35|19|fw0z
nalut|Nālūt|LY||31.87|10.98|26|1bgo1
nam dinh|Nam Định|VN||20.43|106.18|193|xq4t
nam som||TH||17.77|102.19|19|yh3i
namagiripettai|Nāmagiripettai|IN||11.46|78.27|22|r1so
namakkal|Nāmakkal|IN||11.22|78.17|56|r1sn
namangan||UZ||41.00|71.67|432|wfk5
namanyere||TZ||-7.52|31.05|28|399u
namasuba||UG||0.69|32.42|23|4w3n
nambiyur|Nambiyūr|IN||11.36|77.32|16|r1si
namerikawa||JP||36.76|137.36|35|13rv2
namibe||AO||-15.20|12.15|80|1zqkr
namie||JP||37.48|141.00|22|199eg
namioka||JP||40.71|140.59|21|19mr1
nampa||US|ID|43.54|-116.56|90|3c2h9
nampo|Namp’o|KP||38.74|125.41|455|145st
nampula||MZ||-15.12|39.27|389|m5cc
namrup|Nāmrup|IN||27.19|95.32|18|r1rx
namur||BE||50.47|4.87|106|1nt53
namyang||KP||42.95|129.86|22|17s07
namyangju||KR||37.64|127.21|91|14ntu
namyslow|Namysłów|PL||51.08|17.72|16|1u951
nan||TH||18.78|100.78|25|yh38
nanaimo||CA|BC|49.17|-123.94|85|3mft8
nanao||JP||37.05|136.97|45|13rue
nanauta||IN||29.71|77.42|19|r1ri
nanchang||CN||28.68|115.85|2358|12l0j
nanchital de lazaro cardenas del rio|Nanchital de Lázaro Cárdenas del Río|MX||18.07|-94.41|25|23i8t
nanchong||CN||30.80|106.08|7150|12l02
nancy||FR||48.68|6.18|105|1s3vb
nandaime||NI||11.76|-86.05|21|25jah
nanded||IN||19.16|77.31|551|r1qx
nandgaon|Nāndgaon|IN||20.31|74.66|24|r1qr
nandigama|Nandigāma|IN||16.77|80.29|38|r1qg
nandikotkur|Nandikotkūr|IN||15.86|78.27|45|r1qd
nanding||CN||36.75|118.06|85|12kyz
nandu||CN||22.85|110.82|62|12kyt
nandura buzurg|Nāndūra Buzurg|IN||20.83|76.46|40|r1po
nandurbar||IN||21.37|74.24|101|r1pn
nandyal|Nandyāl|IN||15.48|78.48|165|r1pj
nanfeng||CN||23.73|111.80|86|12kyg
nang rong||TH||14.64|102.79|22|yh2g
nanga eboko||CM||4.68|12.37|30|1bp69
nangal||IN||31.39|76.38|48|r1pe
nanganga||TZ||-10.38|39.15|17|it5x
nangen||KR||35.41|127.39|58|13g1n
nangi||IN||22.51|88.22|441|swr6
nangloi jat|Nāngloi Jāt|IN||28.68|77.07|194|r1p5
nangomba||TZ||-10.90|38.50|23|it5p
nangong||CN||37.36|115.37|82|12kxt
nangwa||TZ||-4.47|35.45|19|3989
nanjangud|Nanjangūd|IN||12.12|76.68|50|r1p2
nanjing||CN||32.06|118.78|7165|12kuy
nankana sahib||PK||31.45|73.71|56|p2ak
nanlong||CN||31.35|106.06|63|12ktg
nanma||CN||36.18|118.15|74|12kt5
nanning||CN||22.82|108.32|804|12ksd
nanpara|Nānpāra|IN||27.86|81.50|46|r1ot
nanpiao||CN||41.10|120.75|157|17mpo
nanping||CN||26.64|118.17|172|12krq
nantai||CN||40.92|122.80|56|17mpf
nanterre||FR||48.89|2.21|87|1s3ui
nantes||FR||47.22|-1.55|277|1s3uh
nanto shi|Nanto-shi|JP||36.57|136.91|55|3zhr9
nantong||CN||32.03|120.87|666|12koa
nantou||TW||23.92|120.66|106|ztse
nantwich||GB|ENG|53.07|-2.52|17|1kmhw
nanuet||US|NY|41.09|-74.01|18|31wzu
nanuque||BR||-17.84|-40.35|38|222z2
nanyamba||TZ||-10.68|39.83|20|it59
nanyang||CN||32.99|112.53|252|12klp
nanyuki||KE||0.01|37.07|36|3yb5
nanzhang chengguanzhen||CN||31.78|111.83|84|12kk6
nanzhou||CN||29.36|112.40|54|12kjk
naousa|Náousa|GR||40.63|22.07|20|fr5i
napa||US|CA|38.30|-122.29|80|3787z
napasar|Napāsar|IN||27.96|73.56|22|r1oa
naperville||US|IL|41.79|-88.15|147|2x3e7
napier||NZ||-39.49|176.91|57|1auyx
naples||IT||40.85|14.27|959|1vzu2
naples||US|FL|26.14|-81.80|22|2ha65
napoli|Naples|IT||40.85|14.27|959|1vzu2
naqadeh||IR||36.96|45.39|74|2moa
nara shi|Nara-shi|JP||34.69|135.80|367|13rss
narail||BD||23.16|89.50|55|pekt
naraina||IN||26.79|75.21|17|r1o0
naraini||IN||25.19|80.47|15|r1nz
narang mandi||PK||31.90|74.52|35|p29i
narangba||AU|QLD|-27.20|152.96|18|1a7ez
naranjal||EC||-2.67|-79.62|32|26bcq
naranjito||EC||-2.17|-79.47|34|26bch
naranjos||MX||21.35|-97.69|20|23i7o
narasannapeta||IN||18.41|84.04|24|r1nh
narasapur||IN||16.43|81.70|59|r1ng
narasaraopet||IN||16.23|80.05|97|r1nc
narathiwat||TH||6.43|101.82|48|yh21
narauli||IN||28.49|78.71|18|r1n3
naraura||IN||28.20|78.39|22|r1n1
naravarikuppam|Nāravārikuppam|IN||13.19|80.18|19|r1mz
narayanganj|Nārāyanganj|BD||23.61|90.50|224|pegz
narayangarh|Narāyangarh|IN||30.48|77.13|20|r1ms
narayanpet|Nārāyanpet|IN||16.75|77.50|39|r1mn
narbonne||FR||43.18|3.00|51|1s3t3
nardo|Nardò|IT||40.18|18.03|30|1vztn
naregal||IN||15.57|75.81|17|r1ma
narela||IN||28.85|77.09|800|r1m9
nargund||IN||15.72|75.39|33|r1m0
narita||JP||35.78|140.32|101|199dw
narnaul|Nārnaul|IN||28.04|76.11|66|r1l8
narnaund|Nārnaund|IN||29.22|76.14|16|r1l7
naro fominsk|Naro-Fominsk|RU||55.39|36.73|73|b7vm
narok||KE||-1.08|35.87|36|3y9n
naron|Narón|ES||43.50|-8.19|38|1us4b
narowal||PK||32.10|74.87|68|p27y
narra||PH||9.27|118.40|28|10e9j
narragansett||US|RI|41.45|-71.45|16|33yhd
narsimhapur||IN||22.95|79.18|48|r1kq
narsingdi||BD||23.92|90.72|281|pefx
narsinghgarh||IN||23.71|77.09|30|r1ko
narsipatnam|Narsīpatnam|IN||17.67|82.61|34|r1kk
nartkala||RU||43.56|43.85|33|b7v1
naruto|Narutō|JP||35.60|140.42|26|199dp
narutocho mitsuishi|Narutochō-mitsuishi|JP||34.20|134.61|64|13rrw
narva||EE||59.38|28.19|67|cn9r
narwana|Narwāna|IN||29.60|76.12|56|r1kb
narwar||IN||25.64|77.91|17|r1k8
naryan mar|Nar'yan-Mar|RU||67.64|53.00|18|b7uo
naryn||KG||41.43|75.99|52|wqp4
nasarawa||NG||8.54|7.71|31|1dxez
nashik||IN||20.00|73.79|1289|r1k3
nashua||US|NH|42.77|-71.47|88|313i6
nashville||US|TN|36.17|-86.78|531|2rjs9
nasirabad|Nasīrābād|IN||26.30|74.73|52|r1jz
nasirabad||PK||27.38|67.92|28|p27a
nasiriyah||IQ||31.06|46.26|400|249y
naspur|Nāspur|IN||18.85|79.46|15|r1jy
nasriganj|Nāsriganj|IN||25.05|84.33|23|r1ju
nasrullahganj|Nasrullāhganj|IN||22.68|77.27|18|r1jt
nassau||BS||25.06|-77.34|228|24k1c|*
nassjo|Nässjö|SE||57.65|14.70|18|1lnqy
nasugbu||PH||14.07|120.63|63|10e7i
natahoyo||ES||43.54|-5.68|20|54ybs
natal||BR||-5.79|-35.21|763|20quf
natchez||US|MS|31.56|-91.40|15|2n4da
natchitoches||US|LA|31.76|-93.09|18|2kwow
nathdwara|Nāthdwāra|IN||24.94|73.82|39|r1jj
natick||US|MA|42.28|-71.35|32|2xzky
national city||US|CA|32.68|-117.10|61|378aw
natitingou||BJ||10.30|1.38|81|1fa55
natore||BD||24.41|88.99|369|4gejp
nattam||IN||10.23|78.23|22|r1jd
naucalpan de juarez|Naucalpan de Juárez|MX||19.48|-99.24|792|23i7a
naudero||PK||27.67|68.36|33|p25f
nauen||DE||52.61|12.87|17|1pg4y
naugachhia||IN||25.39|87.10|41|r1j4
naugatuck||US|CT|41.49|-73.05|32|2vpyu
naukot||PK||24.86|69.40|22|p2af
naumburg||DE||51.15|11.81|30|1pg4a
naushahra virkan||PK||31.96|73.97|41|p249
naushahro firoz||PK||26.84|68.12|18|p247
nautanwa||IN||27.43|83.42|33|r1ig
nava||MX||28.42|-100.77|22|2dmlm
navadwip|Navadwīp|IN||23.41|88.37|111|r1id
navalcarnero||ES||40.29|-4.01|22|1us23
navalgund||IN||15.56|75.35|23|r1ib
navalmoral de la mata|Navalmoral de la Mata|ES||39.89|-5.54|17|1hvak
navan||IE||53.65|-6.68|25|1rhqc
navapolatsk||BY||55.53|28.60|101|de34
navarre||US|FL|30.40|-86.86|31|2ha85
navegantes||BR||-26.90|-48.65|48|222ya
navi mumbai||IN||19.04|73.02|2600|3xvir
navirai|Naviraí|BR||-23.07|-54.19|36|222y8
navodari|Năvodari|RO||44.32|28.60|33|eew6
navoiy||UZ||40.08|65.38|130|wfjf
navojoa||MX||27.07|-109.44|114|2dmkr
navolato||MX||24.77|-107.70|29|2dmkp
navotas||PH||14.67|120.95|249|10e2e
navrongo||GH||10.90|-1.09|25|1d8rl
navsari|Navsāri|IN||20.94|72.92|171|r1hx
nawa|Nāwa|IN||27.02|75.00|20|r1hr
nawabganj|Nawābganj|BD||24.59|88.27|142|sntk
nawabganj|Nawābganj|IN||26.86|82.14|17|r1hm
nawabganj|Nawābganj|IN||26.93|81.20|79|r1hl
nawabganj|Nawābganj|IN||28.54|79.63|34|r1hj
nawabshah||PK||26.24|68.40|230|p23g
nawada|Nawāda|IN||24.89|85.54|97|r1hb
nawalgarh||IN||27.85|75.27|58|r1gt
nawanshahr||IN||31.12|76.12|31|r1ge
nay pyi taw||MM||19.75|96.13|925|3xpqm|*
nayagarh|Nayāgarh|IN||20.13|85.10|16|r1fw
nayoro||JP||44.35|142.46|26|19mqf
naypyidaw|Nay Pyi Taw|MM||19.75|96.13|925|3xpqm|*
naypyitaw|Nay Pyi Taw|MM||19.75|96.13|925|3xpqm|*
nayudupet|Nāyudupet|IN||13.91|79.89|46|r1fj
nazarabad|Naz̧arābād|IR||35.95|50.61|213|2mh2
nazare|Nazaré|BR||-13.04|-39.01|26|222y6
nazare da mata|Nazaré da Mata|BR||-7.74|-35.23|26|20qt0
nazareth||IL||32.70|35.30|65|6axe
nazarovo||RU||56.01|90.40|55|w3tr
nazca||PE||-14.83|-74.94|24|2cbro
naze||JP||28.37|129.48|41|13rqs
nazilli||TR||37.92|28.32|119|6igx
nazran|Nazran’|RU||43.23|44.77|164|b7lk
nazret|Nazrēt|ET||8.55|39.27|214|72ru
nchelenge||ZM||-9.35|28.73|24|3rez
ndalatando|N’dalatando|AO||-9.30|14.91|383|1bzok
ndiareme limamoulaye|N’diareme limamoulaye|SN||14.78|-17.38|35|6ly28
ndibene dahra|Ndibène Dahra|SN||15.33|-15.48|28|1c6f9
ndjamena|N'Djamena|TD||12.11|15.04|721|1g0s3|*
ndola||ZM||-12.96|28.64|395|jbhc
nea erythraia|Néa Erythraía|GR||38.09|23.82|17|5i0e
nea filadelfeia|Néa Filadélfeia|GR||38.03|23.74|26|5i0d
nea ionia|Néa Ionía|GR||38.04|23.76|67|5i06
nea ionia|Néa Ionía|GR||39.38|22.93|33|5dn8o
nea makri|Néa Mákri|GR||38.09|23.98|16|5hzq
nea smyrni|Néa Smýrni|GR||37.95|23.71|73|5hz3
neapoli||GR||40.65|22.94|27|6zs6f
neath||GB|WLS|51.66|-3.80|46|1kmgj
nebaj||GT||15.41|-91.15|23|24zsd
nebbi||UG||2.48|31.09|30|4vuo
neckarsulm||DE||49.19|9.23|27|1pg06
necochea||AR||-38.55|-58.74|80|21iy3
nederland||US|TX|29.97|-93.99|17|2t1ak
nedroma||DZ||35.01|-1.75|37|1hafg
nedumangad|Nedumangād|IN||8.60|77.00|58|r1f5
needham||US|MA|42.28|-71.23|29|2xzmn
neelankarai||IN||12.95|80.26|16|5hggo
neem ka thana|Neem ka Thana|IN||27.74|75.79|33|r19a
neenah||US|WI|44.19|-88.46|26|34twf
neerpelt||BE||51.23|5.44|16|1nt1x
nefta||TN||33.87|7.88|22|1gwr5
neftcala|Neftçala|AZ||39.38|49.25|19|35r5
neftegorsk||RU||52.80|51.17|20|b7i9
neftekamsk||RU||56.09|54.27|127|b7i6
neftekumsk||RU||44.76|44.99|28|h3kl
nefteyugansk||RU||61.10|72.60|113|w3st
negapatam||IN||10.76|79.84|94|r1ys
negara||ID||-8.36|114.62|33|z10a
negombo||LK||7.21|79.84|137|qfo9
negotin||RS||44.23|22.53|18|gvt2
negotino||MK||41.48|22.09|20|gvt0
negotino||MK||41.88|20.88|18|gvsz
nehe||CN||48.48|124.83|108|17moq
neiba||DO||18.48|-71.42|19|22xf5
neietsu||KR||37.18|128.47|25|139s1
neijiang||CN||29.58|105.06|547|12khv
neiva||CO||2.93|-75.28|353|26qsr
nejo||ET||9.50|35.50|20|72q0
neka|Nekā|IR||36.65|53.30|49|2mfx
nelamangala||IN||13.10|77.39|29|r1er
nelidovo||RU||56.22|32.78|25|b7dj
nellikkuppam||IN||11.78|79.67|44|r1ek
nellore||IN||14.45|79.99|404|r1eh
nelson||GB|ENG|53.83|-2.20|29|1kmfm
nelson||NZ||-41.27|173.28|59|1auy0
nelspruit||ZA||-25.47|30.97|110|ktn2
nema|Néma|MR||16.62|-7.26|60|1eyir
nemby||PY||-25.39|-57.54|95|21oip
nemuro||JP||43.32|145.57|31|19mq7
nenjiang||CN||49.17|125.22|87|17moh
nepalgunj||NP||28.05|81.62|64|44rsb
nepanagar|Nepānagar|IN||21.45|76.39|33|r1e5
nepean||CA|ON|45.34|-75.72|180|3mgs5
nepomuceno||BR||-21.23|-45.23|19|222x0
neral||IN||19.02|73.32|16|r1e0
neratovice||CZ||50.26|14.52|16|1tspg
nerchinsk||RU||51.98|116.58|15|17a4e
nerekhta||RU||57.46|40.57|25|b78i
nerja||ES||36.75|-3.87|22|1hv88
neropolis|Nerópolis|BR||-16.41|-49.22|22|222wy
nerviano||IT||45.55|8.98|17|1vzrd
neryungri||RU||56.67|124.64|66|17a3x
nesher||IL||32.77|35.04|21|6awu
ness ziona||IL||31.93|34.80|39|6awq
nesterovskaya||RU||43.24|45.05|19|b752
neston||GB|ENG|51.41|-2.20|15|1zpco
neston||GB|ENG|53.28|-3.05|15|1kmf7
netanya||IL||32.33|34.86|172|6awn
netishyn||UA||50.34|26.64|33|f0bp
netivot||IL||31.42|34.59|25|6awk
netphen||DE||50.92|8.10|25|1pfpj
netrakona||BD||24.88|90.73|79|pefw
nettetal||DE||51.32|6.28|42|1pfod
nettuno||IT||41.46|12.66|45|1vzr3
neu anspach|Neu-Anspach|DE||50.32|8.50|15|1pfmw
neu isenburg||DE||50.05|8.69|35|1peic
neu ulm|Neu-Ulm|DE||48.39|10.01|51|1pdtx
neu wulmstorf||DE||53.47|9.80|20|1pdpv
neubrandenburg||DE||53.56|13.28|68|1pfiv
neubruck|Neubrück|DE||51.13|6.64|51|1pfi6
neuburg an der donau|Neuburg an der Donau|DE||48.73|11.19|28|1pfh2
neuchatel|Neuchâtel|CH|NE|46.99|6.93|31|1l02w
neue neustadt||DE||52.15|11.63|227|1pdxk
neuenhagen||DE||52.53|13.69|16|1pf78
neufahrn bei freising|Neufahrn bei Freising|DE||48.32|11.66|18|1pexs
neuilly plaisance|Neuilly-Plaisance|FR||48.86|2.51|19|1s3ko
neuilly sur marne|Neuilly-sur-Marne|FR||48.85|2.55|34|1s3kk
neuilly sur seine|Neuilly-sur-Seine|FR||48.88|2.27|61|1s3kj
neukolln|Neukölln|DE||52.48|13.43|167|1peev
neumarkt in der oberpfalz|Neumarkt in der Oberpfalz|DE||49.28|11.46|40|1peat
neumunster|Neumünster|DE||54.07|9.98|78|1pe8r
neunkirchen||DE||49.34|7.18|50|1pe7n
neuquen|Neuquén|AR||-38.95|-68.06|242|2addf
neuruppin||DE||52.93|12.80|32|1pe38
neuss||DE||51.20|6.69|152|1pdyu
neustadt||DE||49.35|8.14|54|1pdx2
neustadt am rubenberge|Neustadt am Rübenberge|DE||52.50|9.46|46|1pdx6
neustadt bei coburg|Neustadt bei Coburg|DE||50.33|11.12|17|1pdx1
neustadt in holstein|Neustadt in Holstein|DE||54.11|10.81|16|1pdwi
neustrelitz||DE||53.36|13.07|22|1pdvp
neuwied||DE||50.43|7.47|67|1pdr4
nevel|Nevel’|RU||56.02|29.93|18|b73e
nevelsk|Nevel’sk|RU||46.68|141.86|17|19i1a
nevers||FR||46.99|3.16|44|1s3gq
nevinnomyssk||RU||44.63|41.94|134|b72h
nevsehir|Nevşehir|TR||38.63|34.71|76|6ifr
nevyansk|Nev’yansk|RU||57.50|60.21|26|w3pf
new albany||US|IN|38.29|-85.82|37|2jcm5
new amsterdam||GY||6.25|-57.52|35|20diy
new badah|New Bādāh|PK||27.34|68.03|39|t3lv
new bedford||US|MA|41.64|-70.93|95|2xzoh
new berlin||US|WI|42.98|-88.11|40|34u0t
new bern||US|NC|35.11|-77.04|30|2o236
new braunfels||US|TX|29.70|-98.12|71|2t1g3
new brighton||US|MN|45.07|-93.20|22|3006g
new britain||US|CT|41.66|-72.78|73|2vq0s
new brunswick||US|NJ|40.49|-74.45|57|31cid
new cairo||EG||30.03|31.47|200|4n6if
new canaan||US|CT|41.15|-73.49|20|2vq1j
new castle||US|IN|39.93|-85.37|18|2jcmw
new castle||US|PA|41.00|-80.35|22|33irb
new city||US|NY|41.15|-73.99|34|31x5t
new corella||PH||7.59|125.82|21|10e0d
new delhi||IN||28.64|77.22|318|r1d5|*
new glasgow||CA|NS|45.58|-62.65|19|3mh7f
new haven||US|CT|41.31|-72.93|130|2vq2u
new haven||US|IN|41.07|-85.01|16|2xjgo
new hope||US|MN|45.04|-93.39|21|3006u
new iberia||US|LA|30.00|-91.82|31|2kwvv
new kingston||JM||18.01|-76.78|584|22scx
new lenox||US|IL|41.51|-87.97|26|2x3lb
new london||US|CT|41.36|-72.10|27|2vq48
new milford||US|NJ|40.94|-74.02|17|31cjq
new mills||GB|ENG|53.37|-2.00|18|1kma4
new milton||GB|ENG|50.76|-1.67|24|1kma1
new mirpur||PK||33.15|73.75|124|p20z
new orleans||US|LA|29.95|-90.08|390|2kwxx
new philadelphia||US|OH|40.49|-81.45|17|32ova
new plymouth||NZ||-39.07|174.08|49|1auwv
new port richey||US|FL|28.24|-82.72|16|2hael
new rochelle||US|NY|40.91|-73.78|80|31x7p
new smyrna beach||US|FL|29.03|-80.93|24|2haft
new south memphis||US|TN|35.09|-90.06|642|2rkfh
new springville||US|NY|40.59|-74.16|21|31x86
new territory||US|TX|29.59|-95.68|15|2t1sm
new westminster||CA|BC|49.21|-122.91|59|3mhes
new yekepa||LR||7.58|-8.54|25|1cpp2
new york|New York City|US|NY|40.71|-74.01|8175|31x8l
new york city||US|NY|40.71|-74.01|8175|31x8l
newala kisimani||TZ||-10.95|39.28|38|it3w
newark||US|DE|39.68|-75.75|34|2gtf9
newark||US|NJ|40.74|-74.17|282|31ckm
newark||US|OH|40.06|-82.40|48|32oxe
newark on trent|Newark on Trent|GB|ENG|53.07|-0.82|43|1kmdf
newberg||US|OR|45.30|-122.97|23|3f346
newburg||US|KY|38.16|-85.66|20|2k7u0
newburgh||US|NY|41.50|-74.01|28|31xam
newburn||GB|ENG|54.99|-1.74|41|1kmca
newbury||GB|ENG|51.40|-1.32|33|1kmc9
newburyport||US|MA|42.81|-70.88|18|2xzs8
newcastle||AU|NSW|-32.93|151.78|308|1a768
newcastle||ZA||-27.76|29.93|405|ktjx
newcastle under lyme|Newcastle under Lyme|GB|ENG|53.00|-2.23|76|1kmbu
newcastle upon tyne|Newcastle upon Tyne|GB|ENG|54.97|-1.61|192|1kmbt
newington||US|CT|41.70|-72.72|31|2vq6h
newmarket||CA|ON|44.05|-79.47|74|3mhat
newmarket||GB|ENG|52.24|0.40|20|1kma8
newnan||US|GA|33.38|-84.80|37|2iaj0
newport||GB|ENG|50.70|-1.29|25|1km9r
newport||GB|WLS|51.59|-3.00|307|1km9q
newport||US|KY|39.09|-84.50|15|2k7up
newport||US|RI|41.49|-71.31|24|33yjt
newport beach||US|CA|33.62|-117.93|87|378u2
newport news||US|VA|37.08|-76.47|182|2ud7c
newport pagnell||GB|ENG|52.09|-0.72|15|1km9j
newquay||GB|ENG|50.42|-5.07|20|1km9h
newry||GB|NIR|54.18|-6.34|28|1km99
newton||US|IA|41.70|-93.05|15|2wcvf
newton||US|KS|38.05|-97.35|19|2jnko
newton||US|MA|42.34|-71.21|89|2xzsz
newton abbot||GB|ENG|50.53|-3.61|36|1km8l
newton aycliffe||GB|ENG|54.62|-1.57|26|1km8j
newton le willows|Newton-le-Willows|GB|ENG|53.45|-2.60|22|1km8a
newton mearns||GB|SCT|55.77|-4.33|25|1km88
newtownabbey||GB|NIR|54.66|-5.91|64|1km7k
newtownards||GB|NIR|54.59|-5.69|29|1km7j
neyagawa||JP||34.77|135.63|239|3zjvf
neyriz|Neyrīz|IR||29.20|54.33|46|2mcx
neyshabur|Neyshābūr|IR||36.21|58.80|221|2mct
neyyattinkara|Neyyāttinkara|IN||8.40|77.09|88|r1cu
nezlobnaya||RU||44.12|43.40|18|b70d
nganjuk||ID||-7.61|111.90|69|z0wj
ngaoundere|Ngaoundéré|CM||7.33|13.58|231|1boor
ngara||TZ||-2.51|30.66|17|3927
ngawi||ID||-7.40|111.45|22|z0vm
ngemplak||ID||-7.55|110.72|24|173ob
ngerengere||TZ||-6.75|38.12|17|391a
ngerulmud||PW||7.50|134.62|0|4stq9|*
ngoro||ID||-7.68|112.26|23|z0t6
ngozi||BI||-2.91|29.83|22|9889
ngudu||TZ||-2.97|33.33|23|38z3
nguekhokh|Nguékhokh|SN||14.51|-17.00|18|1c639
nguigmi||NE||14.25|13.11|18|1gb3j
ngunut||ID||-8.11|112.02|26|z0si
nguru||NG||12.88|10.46|111|1dx14
nguruka||TZ||-5.11|31.04|39|38y7
nha trang||VN||12.25|109.19|283|xp2v
nia valencia|NIA Valencia|PH||7.91|125.09|84|100dw
niagara falls||CA|ON|43.10|-79.07|82|3mhg4
niagara falls||US|NY|43.09|-79.06|49|31xcj
niamey||NE||13.51|2.11|774|1gb39|*
niamtougou||TG||9.77|1.11|23|1eop8
nianzishan||CN||47.52|122.88|62|17mo9
nibong tebal||MY||5.17|100.48|40|116su
nice||FR||43.70|7.27|339|1s3fs
nichelino||IT||45.00|7.65|48|1vzql
nichinan||JP||31.60|131.37|44|13rp0
nichlaul||IN||27.31|83.73|18|r1cb
nicholasville||US|KY|37.88|-84.57|30|2k7vl
nicolas r casillas|Nicolás R Casillas|MX||20.55|-103.47|30|2dh6h
nicolas romero|Nicolás Romero|MX||19.64|-99.31|282|23i5o
nicosia||CY||35.18|33.36|200|34v0|*
nicoya||CR||10.15|-85.45|15|25nb0
nidadavole||IN||16.91|81.67|44|r1c6
nidda||DE||50.41|9.01|18|1pdno
nidderau||DE||50.24|8.87|20|1pdnk
niederkassel||DE||50.82|7.04|36|1pd9z
niederkruchten|Niederkrüchten|DE||51.20|6.22|15|1pd9b
nienburg||DE||52.65|9.22|33|1pct8
nieuwegein||NL||52.03|5.08|61|1my5x
nigde|Niğde|TR||37.97|34.68|91|6ifn
nigel||ZA||-26.43|28.48|141|ksw6
nigran|Nigrán|ES||42.14|-8.81|18|1urwn
nihommatsu||JP||37.58|140.43|36|199d4
nihtaur||IN||29.32|78.39|48|r1bb
niigata||JP||37.89|139.01|505|13rnr
niihama||JP||33.96|133.31|123|13rnl
niimi||JP||34.98|133.47|24|13rnc
niitsu honcho|Niitsu-honchō|JP||37.80|139.12|66|13rn6
nijar|Níjar|ES||36.97|-2.21|27|1hv7q
nijkerk||NL||52.22|5.49|38|1mxyp
nijlen||BE||51.16|4.67|21|1nsvr
nijmegen||NL||51.84|5.85|159|1mxyd
nikaia|Níkaia|GR||37.97|23.65|89|5hv1
nikel||RU||69.41|30.22|16|b6z8
nikki||BJ||9.94|3.21|54|1fa2h
nikko|Nikkō|JP||36.75|139.62|16|13rmr
nikolayevsk||RU||50.03|45.46|16|b6oi
nikolayevsk on amure|Nikolayevsk-on-Amure|RU||53.15|140.72|27|19i02
nikolsk|Nikol’sk|RU||53.72|46.07|24|b6ls
nikolskoye|Nikol’skoye|RU||59.70|30.78|19|b6ed
nikopol||UA||47.57|34.40|131|f05v
niksar||TR||40.59|36.95|50|fvzs
nikshahr|Nīkshahr|IR||26.23|60.21|17|ov5a
niksic|Nikšić|ME||42.77|18.94|58|1wgvy
nikulino||RU||55.67|37.47|30|b6bs
nilakottai||IN||10.16|77.85|22|r1ax
nilanga||IN||18.12|76.75|34|r1as
niles||US|IL|42.02|-87.80|30|2x3qq
niles||US|OH|41.18|-80.77|19|32p0m
nileshwar|Nīlēshwar|IN||12.26|75.14|25|r1aq
nilgiri|Nīlgiri|IN||21.46|86.77|15|r1ay
nilokheri|Nīlokheri|IN||29.84|76.93|17|r1ae
nilopolis|Nilópolis|BR||-22.81|-43.41|147|222w2
nimaj|Nīmāj|IN||26.15|74.00|20|r1aa
nimaparha|Nimāparha|IN||20.06|86.00|18|r1a7
nimbahera|Nīmbāhera|IN||24.62|74.68|58|r1a1
nimes|Nîmes|FR||43.83|4.36|148|1s3dn
ningbo||CN||29.88|121.55|3492|12kf9
ningde||CN||26.66|119.52|65|12pld
ninghai||CN||29.29|121.42|68|12kew
ninghai||CN||37.38|121.61|57|12kev
ningyang||CN||35.76|116.79|83|12kdw
ninh binh|Ninh Bình|VN||20.26|105.98|37|xoxs
ninomiya||JP||35.30|139.26|31|13rmc
ninove||BE||50.83|4.03|35|1nsv6
nioki||CD||-2.72|17.69|41|1djxc
nioro du rip|Nioro du Rip|SN||13.75|-15.80|21|1c5x1
niort||FR||46.32|-0.46|55|1s3df
nipani|Nipāni|IN||16.40|74.38|60|r18d
nipomo||US|CA|35.04|-120.48|17|378zw
nippes||DE||50.97|6.95|113|1pcmf
niquelandia|Niquelândia|BR||-14.47|-48.46|28|222vx
niquero||CU||20.05|-77.58|19|2403h
nirasaki||JP||35.70|138.45|33|13rlv
nirgua||VE||10.15|-68.56|30|25u37
nirmal||IN||19.10|78.34|81|r17s
nirmali|Nirmāli|IN||26.31|86.59|17|r17p
nis|Niš|RS||43.32|21.90|250|gvrd
niscemi||IT||37.15|14.39|27|1i3ja
nishi tokyo shi|Nishi-Tokyo-shi|JP||35.73|139.54|195|13o04
nishifukuma||JP||33.77|130.47|43|13y96
nishinomiya hama|Nishinomiya-hama|JP||34.72|135.33|469|13rhj
nishinoomote||JP||30.73|131.00|18|13rhf
nishio||JP||34.87|137.05|103|13rh1
nishishinminato||JP||36.78|137.08|36|13pb5
nishiwaki||JP||34.98|134.97|37|13rfi
nisko||PL||50.52|22.14|16|gddh
niteroi|Niterói|BR||-22.88|-43.10|456|222vv
nitra||SK||48.31|18.08|86|1tjz7
nivelles||BE||50.60|4.33|24|1nsut
niwai||IN||26.36|75.92|35|r1gu
nixa||US|MO|37.04|-93.29|21|2mbk8
nizamabad|Nizāmābād|IN||18.67|78.10|305|r16y
nizhnekamsk||RU||55.64|51.82|234|b63i
nizhnesortymskiy||RU||62.44|71.76|15|4c7a7
nizhneudinsk||RU||54.91|99.03|39|w3il
nizhnevartovsk||RU||60.93|76.55|245|w3if
nizhniy lomov||RU||53.53|43.68|24|b5oe
nizhniy novgorod||RU||56.33|44.00|1284|b5nv
nizhny novgorod|Nizhniy Novgorod|RU||56.33|44.00|1284|b5nv
nizhny tagil||RU||57.92|59.97|381|b5m6
nizhnyaya salda||RU||58.08|60.72|17|w3e9
nizhnyaya tura||RU||58.63|59.81|23|b5e4
nizhyn||UA||51.05|31.89|75|f02u
nizip||TR||37.01|37.79|82|6ieu
nizwa|Nizwá|OM||22.93|57.53|72|65fv
njeru||UG||0.44|33.18|62|4vs4
njombe||TZ||-9.35|34.77|47|38vr
nkhotakota||MW||-12.93|34.30|25|jti9
nkongsamba||CM||4.95|9.94|117|1bnv7
nkoteng||CM||4.52|12.03|50|1bnue
nkowakowa||ZA||-23.89|30.29|30|kspx
nkpor||NG||6.15|6.83|104|1dwx7
nkwerre||NG||5.76|7.10|63|1dwwm
nnewi||NG||6.02|6.92|194|1dwvx
noamundi|Noāmundi|IN||22.16|85.50|17|r16i
nobeoka||JP||32.58|131.67|122|13ref
noblesville||US|IN|40.05|-86.01|59|2xjja
nocera inferiore||IT||40.75|14.65|45|1vzpw
nocera superiore||IT||40.74|14.67|23|1vzpv
nochistlan de mejia|Nochistlán de Mejía|MX||21.36|-102.85|17|2dmhs
noci||IT||40.79|17.13|15|1vzps
noda||JP||35.95|139.87|121|13rdy
nof hagalil|Nof HaGalil|IL||32.71|35.32|41|6axd
nogales||MX||18.83|-97.16|22|23i4o
nogales||MX||31.31|-110.94|213|2du6u
nogales||US|AZ|31.34|-110.93|20|35qlv
nogata|Nōgata|JP||33.74|130.72|57|13rdm
nogent sur marne|Nogent-sur-Marne|FR||48.84|2.48|31|1s3ax
nogent sur oise|Nogent-sur-Oise|FR||49.27|2.47|20|1s3aw
noginsk||RU||55.87|38.44|116|b5ac
nohar||IN||29.18|74.77|46|r16a
noicattaro||IT||41.03|16.99|22|1vzpg
noida||IN||28.58|77.33|294|4c136
noisiel||FR||48.85|2.62|15|1s38w
noisy le grand|Noisy-le-Grand|FR||48.85|2.56|62|1s38t
noisy le sec|Noisy-le-Sec|FR||48.89|2.46|39|1s38r
nokha||IN||27.56|73.47|56|r163
nokia||FI||61.47|23.50|29|dt9e
nola||CF||3.52|16.05|27|1f3df
nola||IT||40.93|14.53|24|1vzpf
non sung||TH||15.18|102.26|18|ygug
nong bua lamphu||TH||17.20|102.44|34|ygy5
nong khae||TH||14.34|100.87|41|ygxb
nong khai||TH||17.88|102.74|64|ygx4
nong kung si||TH||16.65|103.30|17|y78f
nong phai||TH||15.99|101.06|28|ygvz
nongstoin||IN||25.52|91.26|26|r15h
nonoichi||JP||36.53|136.62|48|13rb7
nonsan||KR||36.20|127.08|44|13fwz
noordwijk binnen|Noordwijk-Binnen|NL||52.23|4.44|24|1mxro
norak||TJ||38.39|69.32|18|q621
norco||US|CA|33.93|-117.55|26|3792n
norcross||US|GA|33.94|-84.21|17|2iaoo
norden||DE||53.60|7.21|25|1pcfa
nordenham||DE||53.49|8.48|28|1pcew
norderstedt||DE||53.69|9.98|71|1pccq
nordhausen||DE||51.50|10.80|44|1pcbi
nordhorn||DE||52.43|7.07|53|1pca6
nordlingen|Nördlingen|DE||48.85|10.49|19|1pc9m
norfolk||US|NE|42.03|-97.42|24|30r3h
norfolk||US|VA|36.85|-76.29|246|2udcu
norfolk county||CA|ON|42.83|-80.38|61|3mied
norilsk||RU||69.35|88.20|141|w3cp
norland||US|FL|25.95|-80.21|24|2hak2
normal||US|IL|40.51|-88.99|54|2x3s4
norman||US|OK|35.22|-97.44|120|2pdzm
norresundby|Nørresundby|DK||57.06|9.92|22|1k2p7
norristown||US|PA|40.12|-75.34|34|33j1u
norrkoping|Norrköping|SE||58.59|16.18|94|1lmcw
norrtalje|Norrtälje|SE||59.76|18.70|19|1lm9m
north amityville||US|NY|40.70|-73.43|18|31xh0
north andover||US|MA|42.70|-71.14|28|2vkls
north arlington||US|NJ|40.79|-74.13|16|31cmp
north atlanta||US|GA|33.87|-84.34|40|2iaq1
north attleborough center||US|MA|41.97|-71.32|17|4bk3i
north augusta||US|SC|33.50|-81.97|23|2qd6g
north aurora||US|IL|41.81|-88.33|17|2x3t6
north babylon||US|NY|40.72|-73.32|18|31xh2
north battleford||CA|SK|52.78|-108.30|19|3mim4
north bay||CA|ON|46.32|-79.47|50|3mimq
north bay shore||US|NY|40.74|-73.26|19|31xhe
north bellmore||US|NY|40.69|-73.53|20|31xhk
north bergen||US|NJ|40.80|-74.01|63|31cmv
north bethesda||US|MD|39.04|-77.12|44|2lj5v
north canton||US|OH|40.88|-81.40|17|32p42
north charleston||US|SC|32.85|-79.97|108|2qd6z
north chicago||US|IL|42.33|-87.84|29|2x3ue
north chicopee||US|MA|42.18|-72.60|55|2y01g
north cowichan||CA|BC|48.84|-123.69|32|3mit9
north creek||US|WA|47.82|-122.18|26|3gf4p
north decatur||US|GA|33.79|-84.31|17|2iark
north druid hills||US|GA|33.82|-84.31|19|2iarn
north fort myers||US|FL|26.67|-81.88|39|2hann
north guwahati|North Guwāhāti|IN||26.20|91.72|18|r14y
north haven||US|CT|41.39|-72.86|24|2vqc8
north highlands||US|CA|38.69|-121.37|43|379ew
north kingstown||US|RI|41.55|-71.47|28|33ym0
north la crosse||US|WI|43.85|-91.25|50|34uee
north lakhimpur||IN||27.24|94.10|60|r14t
north las vegas||US|NV|36.20|-115.12|235|3a32z
north lauderdale||US|FL|26.22|-80.23|44|2haoe
north liberty||US|IA|41.75|-91.60|16|2wd3f
north little rock||US|AR|34.77|-92.27|67|2ge6o
north massapequa||US|NY|40.70|-73.46|18|31xny
north miami||US|FL|25.89|-80.19|62|2haoo
north miami beach||US|FL|25.93|-80.16|44|2haop
north myrtle beach||US|SC|33.82|-78.68|16|2qd8m
north ogden||US|UT|41.31|-111.96|18|3fv4s
north olmsted||US|OH|41.42|-81.92|32|32p8e
north peoria||US|IL|40.72|-89.58|113|2x3xk
north plainfield||US|NJ|40.63|-74.43|22|31coi
north platte||US|NE|41.12|-100.77|24|3e4k3
north port||US|FL|27.04|-82.24|62|2hapu
north potomac||US|MD|39.08|-77.26|24|2lj9y
north providence||US|RI|41.85|-71.47|34|33ym9
north richland hills||US|TX|32.83|-97.23|69|2t2cc
north ridgeville||US|OH|41.39|-82.02|32|32p9j
north royalton||US|OH|41.31|-81.72|30|32p9w
north salt lake||US|UT|40.85|-111.91|20|3fv5o
north shields||GB|ENG|55.02|-1.45|40|1km0j
north shore||NZ||-36.80|174.75|208|1aup8
north stamford||US|CT|41.14|-73.54|121|2vqdd
north tonawanda||US|NY|43.04|-78.86|31|31xr1
north tustin||US|CA|33.76|-117.79|25|37tui
north valley stream||US|NY|40.69|-73.70|17|31xr4
north vancouver||CA|BC|49.32|-123.07|48|3mjoh
north york||CA|ON|43.77|-79.42|636|3mjxc
northallerton||GB|ENG|54.34|-1.43|17|1km57
northampton||GB|ENG|52.25|-0.88|216|1km52
northampton||US|MA|42.33|-72.64|29|2y07v
northbrook||US|IL|42.13|-87.83|34|2x3zs
northdale||US|FL|28.09|-82.51|22|51qr7
northeim||DE||51.71|10.00|31|1pc6u
northfield||US|MN|44.46|-93.16|20|300mz
northglenn||US|CO|39.89|-104.99|39|38g84
northolt||GB|ENG|51.55|-0.37|26|1km16
northport||US|AL|33.23|-87.58|25|2fgkr
northwich||GB|ENG|53.26|-2.52|47|1klzc
norton||US|MA|41.97|-71.19|20|2y0af
norton||ZW||-17.88|30.70|52|iy7h
norton shores||US|MI|43.17|-86.26|24|2z945
norwalk||US|CA|33.90|-118.08|107|379or
norwalk||US|CT|41.12|-73.41|88|2vqfi
norwalk||US|OH|41.24|-82.62|17|32pf1
norwich||GB|ENG|52.63|1.30|213|1kly5
norwich||US|CT|41.52|-72.08|40|2vqg3
norwood||US|MA|42.19|-71.20|29|2y0bk
norwood||US|OH|39.16|-84.46|20|2ovnf
norzagaray||PH||14.91|121.05|80|10dsp
noshiro||JP||40.21|140.03|51|19mn7
nosivka||UA||50.93|31.58|15|f025
nossa senhora da gloria|Nossa Senhora da Glória|BR||-10.22|-37.42|19|222uo
nossa senhora do socorro|Nossa Senhora do Socorro|BR||-10.86|-37.13|164|222u7
nosy varika||MG||-20.58|48.53|37|mof4
noto||IT||36.89|15.07|18|1i3j2
notse|Notsé|TG||6.95|1.17|22|1eonk
nottingham||GB|ENG|52.95|-1.15|730|1klxu
nottuln||DE||51.93|7.35|20|1pc4l
nou barris||ES||41.44|2.18|166|3q04h
nouadhibou||MR||20.94|-17.04|72|1eygh
nouakchott||MR||18.09|-15.98|661|1eyga|*
noumea|Nouméa|NC||-22.27|166.45|93|19uv5|*
nouna||BF||12.73|-3.86|29|1eisr
nova cruz||BR||-6.48|-35.43|23|20qqc
nova era||BR||-19.75|-43.04|16|222sw
nova friburgo||BR||-22.28|-42.53|153|222sm
nova granada||BR||-20.53|-49.31|16|222sk
nova iguacu|Nova Iguaçu|BR||-22.76|-43.45|1002|222sg
nova kakhovka||UA||46.75|33.35|51|ezzz
nova lima||BR||-19.99|-43.85|88|222s3
nova milanese||IT||45.59|9.20|22|1vzof
nova odessa||BR||-22.78|-47.30|49|222ru
nova olimpia|Nova Olímpia|BR||-14.80|-57.29|19|222rt
nova pazova||RS||44.94|20.22|15|gvq7
nova petropolis|Nova Petrópolis|BR||-29.38|-51.11|16|222rj
nova prata||BR||-28.78|-51.61|18|222rh
nova russas||BR||-4.71|-40.56|22|20qp4
nova venecia|Nova Venécia|BR||-18.71|-40.40|28|222r2
nova vicosa|Nova Viçosa|BR||-17.89|-39.37|20|222qu
nova xavantina||BR||-14.66|-52.36|21|22akv
nova zagora||BG||42.48|26.02|24|fmau
novara||IT||45.45|8.62|93|1vzod
novate milanese||IT||45.53|9.14|20|1vzo8
novato||US|CA|38.11|-122.57|56|379q4
novaya balakhna||RU||56.49|43.60|63|cf5m
novaya usman|Novaya Usman’|RU||51.63|39.41|22|b4t3
nove mesto nad vahom|Nové Mesto nad Váhom|SK||48.76|17.83|22|1tjxp
nove zamky|Nové Zámky|SK||47.99|18.16|42|1tjxk
novelda||ES||38.38|-0.77|27|1hv6z
noveleta||PH||14.43|120.88|37|10dse
novi||US|MI|42.48|-83.48|59|2z95q
novi ligure||IT||44.76|8.79|26|1vznu
novi pazar||RS||43.14|20.51|86|gvpn
novi sad||RS||45.25|19.84|215|1wgs8
novo hamburgo||BR||-29.68|-51.13|254|222pw
novo horizonte||BR||-21.47|-49.22|30|222po
novo mesto||SI||45.80|15.17|23|1wgrz
novo peredelkino|Novo-Peredelkino|RU||55.65|37.34|116|ayom
novoaleksandrovsk||RU||45.49|41.22|28|b4jm
novoaltaysk||RU||53.39|83.94|61|w385
novoanninskiy||RU||50.53|42.67|19|b4ie
novocheboksarsk||RU||56.11|47.48|128|b4g0
novocherkassk||RU||47.42|40.09|167|b4fu
novodvinsk||RU||64.42|40.81|43|b4e5
novogrudok||BY||53.59|25.82|31|de35
novohrad volynskyi|Novohrad-Volynskyi|UA||50.59|27.62|56|ezs1
novokazalinsk||KZ||45.85|62.15|36|wid1
novokhovrino||RU||55.87|37.50|50|b49g
novokubansk||RU||45.12|41.03|36|b47u
novokuybyshevsk||RU||53.10|49.95|112|b477
novokuznetsk||RU||53.76|87.11|540|w332
novomichurinsk||RU||54.04|39.75|21|b45m
novomoskovsk|Novomoskovs’k|UA||48.64|35.25|73|ezp1
novomoskovsk||RU||54.01|38.28|131|b44d
novopavlovsk||RU||43.96|43.63|24|b3zj
novopokrovskaya||RU||45.95|40.70|19|b3xx
novorossiysk||RU||44.72|37.77|242|b3vz
novoshakhtinsk||RU||47.76|39.93|99|b3nv
novosibirsk||RU||55.04|82.93|1419|w2wb
novosilikatnyy||RU||53.31|83.62|15|w2w3
novotitarovskaya||RU||45.24|38.98|23|b3ki
novotroitsk||RU||51.20|58.33|106|b3kc
novoukrayinka||UA||48.33|31.53|19|ezeu
novoulyanovsk|Novoul’yanovsk|RU||54.15|48.39|17|b3ie
novouralsk|Novoural’sk|RU||57.24|60.08|94|wz7w
novouzensk||RU||50.46|48.14|17|b3hn
novovolynsk|Novovolyns’k|UA||50.73|24.16|58|ezdn
novovoronezh||RU||51.31|39.22|37|b3h0
novoyavorivsk|Novoyavorivs'k|UA||49.93|23.57|29|51ijc
novozybkov||RU||52.54|31.93|43|b34l
novy jicin|Nový Jičín|CZ||49.59|18.01|27|1tsah
novyy buh||UA||47.69|32.52|16|ezbd
novyy oskol||RU||50.76|37.86|21|b2v7
novyy turtkul|Novyy Turtkul’|UZ||41.55|61.02|49|wfic
novyy urengoy||RU||66.08|76.63|94|w2pr
novyye cheremushki|Novyye Cherëmushki|RU||55.70|37.58|101|b31l
novyye kuzminki|Novyye Kuz’minki|RU||55.70|37.75|143|b30h
nowa ruda||PL||50.58|16.50|25|1u8uo
nowa sol|Nowa Sól|PL||51.80|15.72|40|1u8uk
nowogard||PL||53.67|15.12|17|1u8ou
nowrangapur||IN||19.23|82.55|1221|r14a
nowshahr||IR||36.65|51.50|40|2m3r
nowshera cantonment||PK||34.00|72.00|97|sqvo
nowy dwor mazowiecki|Nowy Dwór Mazowiecki|PL||52.43|20.72|28|gd5w
nowy sacz|Nowy Sącz|PL||49.62|20.70|84|gd5a
nowy targ||PL||49.48|20.03|34|gd4z
nowy tomysl|Nowy Tomyśl|PL||52.32|16.13|15|1u8lw
noyabrsk||RU||63.19|75.44|110|w2pj
noyon||FR||49.58|3.00|15|1s305
nsanje||MW||-16.92|35.26|22|jtek
nsawam||GH||5.81|-0.35|45|1d8hh
nshamba||TZ||-1.80|31.55|20|38st
nsukka||NG||6.86|7.40|111|1dwto
nsunga||TZ||-1.14|31.39|20|38sj
ntungamo||UG||-0.88|29.65|17|4vm0
ntungamo||UG||-0.88|30.26|15|4vm1
nubl||SY||36.38|36.99|26|3kcb
nuenen||NL||51.47|5.55|23|1mxqs
nuernberg|Nürnberg|DE||49.45|11.08|499|1pc2a
nueva gerona||CU||21.89|-82.81|20|2400b
nueva guinea||NI||11.69|-84.46|53|25j8z
nueva imperial||CL||-38.74|-72.95|19|2b4mw
nueva italia de ruiz|Nueva Italia de Ruiz|MX||19.02|-102.09|32|2dmb6
nueva loja||EC||0.09|-76.90|24|26ccx
nueva rosita||MX||27.94|-101.22|38|2dmaz
nueve de julio|Nueve de Julio|AR||-35.44|-60.88|35|2ad6p
nuevitas||CU||21.55|-77.27|54|23zzl
nuevo casas grandes||MX||30.42|-107.91|56|2dm9k
nuevo imperial||PE||-13.08|-76.32|32|2cbof
nuevo laredo||MX||27.48|-99.52|374|23i0n
nuevo mexico|Nuevo México|MX||20.76|-103.44|28|2dm98
nuevo san carlos||GT||14.59|-91.69|19|24zop
nukualofa|Nuku‘alofa|TO||-21.14|-175.20|22|2eff6|*
nukus||UZ||42.45|59.61|230|cvym
numan||NG||9.46|12.03|78|1dwrt
numata||JP||36.63|139.05|46|13r95
numazu||JP||35.10|138.87|204|13r92
numbrecht|Nümbrecht|DE||50.90|7.54|17|1pc31
nuneaton||GB|ENG|52.52|-1.47|93|1klxh
nunspeet||NL||52.38|5.79|19|1mxq4
nuoro||IT||40.32|9.33|36|1vzne
nur sultan|Nur-Sultan|KZ||51.18|71.45|346|wpoh|*
nurabad|Nūrābād|IR||30.11|51.52|64|2m2t
nurabad|Nūrābād|IR||34.07|47.97|74|j6b
nuremberg|Nürnberg|DE||49.45|11.08|499|1pc2a
nurlat||RU||54.43|50.81|34|b2p8
nurmijarvi|Nurmijärvi|FI||60.46|24.81|37|dt1n
nurnberg|Nürnberg|DE||49.45|11.08|499|1pc2a
nurota||UZ||40.56|65.69|29|wfi7
nurpur|Nūrpur|IN||29.15|78.41|39|r136
nurtingen|Nürtingen|DE||48.63|9.34|40|1pc1s
nusaybin||TR||37.07|41.21|89|6idi
nushki||PK||29.55|66.02|28|p1t9
nutley||US|NJ|40.82|-74.16|28|31csc
nuuk||GL||64.18|-51.72|15|21bwn|*
nuwara eliya||LK||6.97|80.78|26|qf7z
nuzvid|Nūzvīd|IN||16.79|80.85|53|r12u
nyachera||UG||-0.90|30.42|31|4vk8
nyagan||RU||62.14|65.39|52|w2os
nyahururu||KE||0.04|36.36|32|3x83
nyakabindi||TZ||-2.63|33.98|18|38pu
nyala||SD||12.05|24.88|566|7wq4
nyalikungu||TZ||-3.18|33.78|25|38ob
nyamuswa||TZ||-1.90|34.02|17|38lg
nyandoma||RU||61.67|40.20|22|b2nb
nyangao||TZ||-10.33|39.28|16|it27
nyaungdon||MM||17.04|95.64|40|rk6n
nyaunglebin||MM||17.95|96.72|90|rxpq
nyborg||DK||55.31|10.79|16|1k2j3
nyeri||KE||-0.42|36.95|51|3wz1
nyiregyhaza|Nyíregyháza|HU||47.96|21.72|116|fd6v
nykobing falster|Nykøbing Falster|DK||54.77|11.87|17|1k2hl
nykoping|Nyköping|SE||58.75|17.01|32|1lluc
nyon||CH|VD|46.38|6.24|17|1l00u
nysa||PL||50.47|17.33|47|1u8lg
nytva||RU||57.94|55.34|21|b2lc
nyuzen|Nyūzen|JP||36.94|137.50|28|13r84
nzega||RW||-2.48|29.56|34|4brd
nzega||TZ||-4.22|33.18|27|38gi
nzerekore|Nzérékoré|GN||7.76|-8.82|133|1fsy1
nzeto|N'zeto|AO||-7.23|12.87|18|1bzmh
oadby||GB|ENG|52.61|-1.08|23|1klwu
oak bay||CA|BC|48.45|-123.30|18|3mkjz
oak creek||US|WI|42.89|-87.86|35|34uoc
oak forest||US|IL|41.60|-87.74|28|2x466
oak grove||US|OR|45.42|-122.64|17|3f3w3
oak harbor||US|WA|48.29|-122.64|23|3gfi9
oak hill||US|VA|38.93|-77.40|34|4tjsb
oak lawn||US|IL|41.71|-87.76|57|2x48d
oak park||US|IL|41.89|-87.78|52|2x48t
oak park||US|MI|42.46|-83.18|30|2z998
oak ridge||US|FL|28.47|-81.42|23|2hayf
oak ridge||US|TN|36.01|-84.27|29|2rlbf
oakdale||US|CA|37.77|-120.85|22|37a2s
oakdale||US|MN|44.96|-92.96|28|300ve
oakland||US|CA|37.80|-122.27|419|37a3u
oakland park||US|FL|26.17|-80.13|44|2hazy
oakleaf plantation||US|FL|30.17|-81.84|20|4csh1
oakley||US|CA|38.00|-121.71|40|37a4m
oakton||US|VA|38.88|-77.30|34|2udxm
oakville||CA|ON|43.45|-79.68|166|3mkpm
oakville||US|MO|38.47|-90.30|36|2mcb6
oami|Ōami|JP||35.52|140.32|53|199ao
oarai|Ōarai|JP||36.31|140.58|19|199an
oaxaca||MX||17.07|-96.72|255|23hzf
ob|Ob’|RU||54.99|82.72|24|w2n9
obala||CM||4.17|11.53|30|1bni5
obama||JP||35.50|135.75|33|13r7l
obanazawa||JP||38.60|140.40|21|199af
obando||PH||14.71|120.94|60|10dpc
ober ramstadt|Ober-Ramstadt|DE||49.83|8.75|15|1pab8
obera|Oberá|AR||-27.49|-55.12|57|21iv8
oberasbach||DE||49.42|10.96|17|1pbve
oberhausen||DE||51.48|6.86|219|1pb3u
oberkirch||DE||48.53|8.08|20|1pauo
obertshausen||DE||50.07|8.85|24|1p9u3
oberursel||DE||50.21|8.58|42|1p9te
obidos|Óbidos|BR||-1.92|-55.52|25|20qnc
obihiro||JP||42.92|143.20|174|19mlr
obita||JP||32.82|129.88|45|13r6f
obninsk||RU||55.10|36.61|107|b2hg
obock||DJ||11.97|43.29|18|4qxj
obonoma||NG||4.71|6.79|69|1dwft
oborniki||PL||52.65|16.81|18|1u8kj
obra||IN||24.42|82.99|56|r126
obrenovac||RS||44.65|20.20|17|gvng
obu|Ōbu|JP||35.02|136.95|78|13r6b
obuase||GH||6.20|-1.67|138|1d82m
obudu||NG||6.67|9.16|20|1dwev
obukhiv||UA||50.11|30.62|32|ez6m
ocala||US|FL|29.19|-82.14|58|2hb0x
ocana|Ocaña|CO||8.24|-73.36|84|26qm6
ocean acres||US|NJ|39.74|-74.28|16|2oisy
ocean springs||US|MS|30.41|-88.83|18|2n5jm
oceanside||US|CA|33.20|-117.38|176|37aab
oceanside||US|NY|40.64|-73.64|32|31y0z
ochakiv||UA||46.61|31.55|16|ez6a
ochakovo matveyevskoye|Ochakovo-Matveyevskoye|RU||55.68|37.45|114|b2co
ochamchire|Och’amch’ire|GE||42.71|41.47|16|d4q4
ocher|Ochër|RU||57.89|54.72|15|b2cg
ochota||PL||52.22|20.99|93|gd2q
ochtrup||DE||52.21|7.19|19|1p9fp
ocna mures|Ocna Mureş|RO||46.38|23.85|15|eejc
ocoee||US|FL|28.57|-81.54|44|2hb3s
oconomowoc||US|WI|43.11|-88.50|16|34uvv
ocosingo||MX||16.91|-92.09|42|23hys
ocotal||NI||13.63|-86.48|34|25j8o
ocotlan|Ocotlán|MX||20.36|-102.77|84|2dm61
ocotlan de morelos|Ocotlán de Morelos|MX||16.79|-96.67|15|23hxv
ocoyoacac||MX||19.27|-99.46|26|23hxp
ocozocoautla de espinosa|Ocozocoautla de Espinosa|MX||16.76|-93.37|39|23hxo
octeville||FR||49.63|-1.64|17|1s2wr
ocumare del tuy|Ocumare del Tuy|VE||10.12|-66.78|166|25u0k
odacho oda|Ōdachō-ōda|JP||35.19|132.51|32|13r5i
odate|Ōdate|JP||40.27|140.56|65|19mkz
odawara||JP||35.26|139.16|203|13r4r
ode||NG||7.79|5.71|75|1dwd6
odemis|Ödemiş|TR||38.23|27.97|67|6ic4
odense||DK||55.40|10.39|146|1k2f8
odenthal||DE||51.03|7.12|16|1p9br
odenton||US|MD|39.08|-76.70|37|2ljka
oderzo||IT||45.78|12.49|16|1vzmc
odesa|Odessa|UA||46.48|30.73|1002|ez5g
odessa||UA||46.48|30.73|1002|ez5g
odessa||US|TX|31.85|-102.37|119|3ah36
odienne|Odienné|CI||9.51|-7.56|50|1cxl4
odintsovo||RU||55.68|37.28|137|b2bb
odivelas||PT||38.79|-9.18|55|1ck1n
odorheiu secuiesc||RO||46.30|25.30|37|eeho
oegstgeest||NL||52.18|4.47|21|1mxp7
oeiras||BR||-7.03|-42.13|21|20qn8
oeiras||PT||38.69|-9.31|35|1ck1k
oelde||DE||51.83|8.15|29|1p97b
oer erkenschwick|Oer-Erkenschwick|DE||51.64|7.26|30|1p968
oerlinghausen||DE||51.95|8.66|17|1p964
of||TR||40.94|40.26|32|fvy0
ofallon|O'Fallon|US|IL|38.59|-89.91|29|2j06e
ofallon|O'Fallon|US|MO|38.81|-90.70|85|2mc0q
ofaqim||IL||31.31|34.62|24|6aug
offa||NG||8.15|4.72|114|1dw7b
offenbach||DE||50.10|8.77|119|1p93j
offenburg||DE||48.47|7.94|59|1p93a
ofunato|Ōfunato|JP||39.07|141.72|35|1999m
ogaki|Ōgaki|JP||35.35|136.62|151|13r3j
ogaminana||NG||7.59|6.22|84|1dw5v
ogawa||JP||36.05|139.27|37|13r2h
ogden||US|UT|41.22|-111.97|85|3fv9i
ogoja||NG||6.66|8.80|37|1dw0y
ogori shimogo|Ogōri-shimogō|JP||34.10|131.40|24|13r1h
ogre||LV||56.82|24.61|27|9so9
oguta||NG||5.71|6.81|22|1dvxd
ogwashi uku|Ogwashi-Uku|NG||6.18|6.52|26|1dvx5
ohafia ifigh|Ohafia-Ifigh|NG||5.61|7.81|73|1dvwm
ohangaron||UZ||40.91|69.64|36|wfhs
ohara|Ōhara|JP||35.25|140.39|20|1998n
ohrid||MK||41.12|20.80|55|gvmn
ohringen|Öhringen|DE||49.20|9.51|23|1p8wt
oi|Ōi|JP||35.85|139.52|51|13qyq
oildale||US|CA|35.42|-119.02|33|37ad2
oiso|Ōiso|JP||35.32|139.32|33|13qxo
oisterwijk||NL||51.58|5.19|26|1mxo0
oita|Ōita|JP||33.23|131.60|449|13qxj
ojinaga||MX||29.57|-104.54|22|2dm5h
ojiya||JP||37.30|138.80|41|13qwc
ojo de agua|Ojo de Agua|MX||19.68|-99.01|242|2a1e6
ojus||US|FL|25.95|-80.15|18|2hb4l
okahandja||NA||-21.98|16.92|21|1zwnm
okanagan||CA|BC|50.36|-119.35|298|4c2rv
okap||HT||19.76|-72.20|135|27wwq
okara||PK||30.81|73.45|224|p1se
okawa|Ōkawa|JP||33.21|130.38|39|13qv9
okawara|Ōkawara|JP||38.05|140.73|23|1997p
okaya||JP||36.06|138.05|54|13quo
okayama||JP||34.65|133.93|640|13qun
okazaki||JP||34.95|137.17|352|13qug
okcheon||KR||36.30|127.57|57|13fnl
oke ila||NG||7.95|4.98|35|1dvpd
oke mesi||NG||7.82|4.92|80|1dvp3
okegawa||JP||36.00|139.56|75|13qub
okemos||US|MI|42.72|-84.43|21|2z9dz
okene||NG||7.55|6.24|479|1dvp0
okha||IN||22.47|69.07|21|r11m
okha||RU||53.59|142.95|27|19hti
okhtyrka||UA||50.31|34.90|50|faqd
okigwe||NG||5.83|7.35|115|1dvmv
okinawa||JP||26.34|127.80|125|14lw8
oklahoma city||US|OK|35.47|-97.52|631|2pefx
okolona||US|KY|38.14|-85.69|17|2k884
okrika||NG||4.74|7.08|133|1dvg3
oktyabrsk|Oktyabr’sk|RU||53.17|48.70|26|b23m
oktyabrskiy|Oktyabr’skiy|RU||54.48|53.47|108|b21z
okuchi shinohara|Ōkuchi-shinohara|JP||32.07|130.62|22|13qqu
okunoya||JP||36.28|140.42|35|19975
okuta||NG||9.22|3.18|27|1dvdn
ol kalou||KE||-0.27|36.38|48|4q0bh
olanchito||HN||15.48|-86.57|26|25923
olathe||US|KS|38.88|-94.82|134|2jnuu
olavarria|Olavarría|AR||-36.89|-60.32|86|2ad0u
olawa|Oława|PL||50.95|17.29|31|1u8f1
olbia||IT||40.92|9.50|43|1vzlj
olching||DE||48.20|11.33|24|1p8u8
old bridge||US|NJ|40.41|-74.37|24|31cuq
old harbour||JM||17.94|-77.11|26|22saz
old jamestown||US|MO|38.83|-90.29|19|4csi2
old shinyanga||TZ||-3.55|33.40|24|38f9
oldenburg||DE||53.14|8.21|159|1p8tu
oldenzaal||NL||52.31|6.93|31|1mxn0
oldham||GB|ENG|53.54|-2.12|105|1kltq
olecko||PL||54.03|22.51|16|gcyj
oleiros||ES||43.33|-8.32|33|1urop
oleksandriya||UA||48.67|33.12|103|ez29
olenegorsk||RU||68.14|33.25|24|b1wy
olesa de montserrat|Olesa de Montserrat|ES||41.54|1.89|23|1uroj
olesnica|Oleśnica|PL||51.21|17.39|37|1u8e2
olgii|Ölgii|MN||48.97|89.96|28|whbg
olhao|Olhão|PT||37.03|-7.84|29|1ck13
olimpia|Olímpia|BR||-20.74|-48.91|45|222lv
olinda||BR||-8.01|-34.86|367|20qgw
oliva||ES||38.92|-0.12|28|1hv5l
olivais||PT||38.77|-9.11|34|1ck0o
olive branch||US|MS|34.96|-89.83|36|2n5tp
oliveira||BR||-20.70|-44.83|35|222lg
oliveira do douro|Oliveira do Douro|PT||41.12|-8.58|24|1mnwv
olivet||FR||47.86|1.90|23|1s2sr
olkusz||PL||50.28|19.57|38|1u8de
olmaliq||UZ||40.84|69.60|121|wfhk
olney||US|MD|39.15|-77.07|34|2ljp5
olomouc||CZ||49.60|17.25|101|1ts2b
olongapo||PH||14.83|120.28|221|10djr
olot||ES||42.18|2.49|34|1urmd
olpe||DE||51.03|7.85|26|1p8pm
olsberg||DE||51.36|8.49|16|1p8p7
olsztyn||PL||53.78|20.49|172|gcv2
olten||CH|SO|47.35|7.90|16|1kzxd
oltenita|Olteniţa|RO||44.08|26.63|26|eee0
oltiariq||UZ||40.39|71.47|26|wgon
oltinkol|Oltinko‘l|UZ||43.07|58.90|59|cw21
oltu||TR||40.54|41.99|24|fvvs
olupona||NG||7.60|4.18|95|1duzi
olympia||US|WA|47.04|-122.90|50|3gfp3
omachi|Ōmachi|JP||36.50|137.87|31|13qp6
omagari|Ōmagari|JP||39.45|140.48|39|1996z
omagh||GB|NIR|54.60|-7.30|21|1kls7
omaha||US|NE|41.26|-95.94|444|30rhk
omamacho omama|Ōmamachō-ōmama|JP||36.43|139.28|21|13qox
oman smart future city||OM||23.65|57.60|25|713xm
omdurman||SD||15.64|32.48|1200|7tqp
ome|Ōme|JP||35.78|139.24|149|13qoi
ometepec||MX||16.69|-98.41|24|23huv
omidiyeh|Omīdīyeh|IR||30.76|49.70|47|2m11
omigawa||JP||35.85|140.62|26|1996t
omihachiman|Ōmihachiman|JP||35.13|136.10|69|13xuj
omiya|Ōmiya|JP||36.55|140.42|28|1996p
omsk||RU||54.99|73.37|1129|w2ft
omura|Ōmura|JP||32.92|129.95|90|13qml
omuta|Ōmuta|JP||33.03|130.45|132|13qmb
omutninsk||RU||58.67|52.19|25|b1kz
onalaska||US|WI|43.88|-91.24|18|34v1i
onda||ES||39.96|-0.26|26|1hv4r
ondo||NG||7.09|4.84|257|1duvv
onega||RU||63.91|38.11|23|b1ke
onex||CH|GE|46.18|6.10|17|1kzxc
ongjin||KP||37.93|125.36|64|145ck
ongole||IN||15.50|80.04|173|r111
onitsha||NG||6.15|6.79|561|1durk
ono||JP||34.85|134.93|50|13qkq
ono||JP||35.98|136.49|37|13qkm
ono hara|Ōno-hara|JP||34.28|132.27|26|13qks
onoda||JP||34.00|131.18|44|13qki
onojo|Ōnojō|JP||33.54|130.48|95|42802
onomichi||JP||34.42|133.20|91|13qjs
onsong|Onsŏng|KP||42.96|129.99|20|17rtn
ontario||US|CA|34.06|-117.65|171|37asv
ontinyent||ES||38.82|-0.61|38|1hv4i
oosterhout||NL||51.65|4.86|53|1mxhm
oostkamp||BE||51.15|3.23|21|1nsl3
ooty||IN||11.41|76.70|98|qvl5
opa locka|Opa-locka|US|FL|25.90|-80.25|17|2hba3
opava||CZ||49.94|17.90|60|1trzz
opelika||US|AL|32.65|-85.38|30|2fhf0
opelousas||US|LA|30.53|-92.08|17|2kxsp
opladen||DE||51.07|7.00|23|1p8m9
opoczno||PL||51.38|20.28|23|gctj
opole||PL||50.67|17.93|128|1u8ao
oqtosh||UZ||39.92|65.93|38|q3ra
or yehuda||IL||32.03|34.86|31|6atm
oradea||RO||47.05|21.92|207|eec8
orahovac||XK||42.40|20.65|22|gvls
orai||IN||25.99|79.45|158|r10v
oraiokastro|Oraiókastro|GR||40.73|22.92|15|fr1f
oral||KZ||51.23|51.37|200|d1ng
oran||DZ||35.70|-0.64|646|1ha5i
orange||AU|NSW|-33.28|149.10|38|1a67f
orange||FR||44.14|4.81|31|1s2ok
orange||US|CA|33.79|-117.85|141|37aux
orange||US|NJ|40.77|-74.23|34|31cw5
orange||US|TX|30.09|-93.74|19|2t3id
orange walk||BZ||18.08|-88.56|15|24rii
orangevale||US|CA|38.68|-121.23|34|37awe
orangeville||CA|ON|43.92|-80.10|31|3mmbd
orani||PH||14.80|120.54|45|10dg6
oranienburg||DE||52.76|13.24|41|1p8kp
oranjestad||AW||12.52|-70.03|30|24o5e|*
orastie|Orăştie|RO||45.83|23.20|21|eebx
orbassano||IT||45.01|7.54|22|1vziq
orchards||US|WA|45.67|-122.56|20|3gfsn
orcutt||US|CA|34.87|-120.44|29|37axl
ordos||CN||39.61|109.78|1941|4yx3k
ordu||TR||40.98|37.89|117|fvu4
orebro|Örebro|SE||59.27|15.21|116|1ll1d
oregon||US|OH|41.64|-83.49|20|32pwm
oregon city||US|OR|45.36|-122.61|36|3f4al
orekhovo borisovo|Orekhovo-Borisovo|RU||55.61|37.73|144|3tkbw
orekhovo borisovo severnoye|Orekhovo-Borisovo Severnoye|RU||55.62|37.68|128|b1eb
orekhovo zuyevo|Orekhovo-Zuyevo|RU||55.81|38.96|120|b1e8
orel|Orël|RU||52.97|36.08|324|b1dw
orem||US|UT|40.30|-111.69|94|3fvd2
orenburg||RU||51.77|55.10|550|b1dn
orestiada|Orestiáda|GR||41.50|26.53|16|fr1c
orhangazi||TR||40.49|29.31|52|fvsl
orhei||MD||47.38|28.82|25|d8km
oria||ES||43.26|-2.02|18|1uril
orihuela||ES||38.08|-0.94|86|1hv3o
orikhiv||UA||47.57|35.79|17|eyws
orillia||CA|ON|44.61|-79.42|30|3mmet
orinda||US|CA|37.88|-122.18|19|37azi
orion||PH||14.62|120.58|47|10dfj
oristano||IT||39.90|8.59|25|1i3i4
orita eruwa||NG||7.55|3.43|71|1dujp
oriximina|Oriximiná|BR||-1.77|-55.87|36|20qf3
orizaba||MX||18.85|-97.10|121|23htv
orkney||GB|SCT|58.98|-2.96|20|4xw13
orkney||ZA||-26.98|26.67|146|kqic
orland park||US|IL|41.63|-87.85|59|2x4o9
orlandia|Orlândia|BR||-20.72|-47.89|45|222i1
orlando||US|FL|28.54|-81.38|271|2hbe3
orleans|Orléans|FR||47.90|1.90|124|1s2kl
orleans||BR||-28.36|-49.29|16|222i0
orlova|Orlová|CZ||49.85|18.43|34|1tryh
orlovskiy||RU||46.87|42.06|19|b17w
orly||FR||48.75|2.39|21|1s2k1
ormoc||PH||11.01|124.61|191|10dfe
ormond beach||US|FL|29.29|-81.06|41|2hbey
ormskirk||GB|ENG|53.57|-2.88|24|1klqk
ornskoldsvik|Örnsköldsvik|SE||63.29|18.72|32|1lkw5
oro valley||US|AZ|32.39|-110.97|44|35rbo
oroqen zizhiqi||CN||50.57|123.72|62|17p1l
oroquieta||PH||8.49|123.80|39|10df2
oros|Orós|BR||-6.24|-38.91|16|20qex
oroshaza|Orosháza|HU||46.57|20.67|31|fd1c
oroszlany|Oroszlány|HU||47.49|18.31|20|1tazs
oroville||US|CA|39.51|-121.56|16|37b1r
orpington||GB|ENG|51.37|0.10|15|1klq6
orsay||FR||48.70|2.19|18|1s2hg
orsha||BY||54.51|30.42|125|ddjj
orsk||RU||51.20|58.57|247|b166
orta di atella|Orta di Atella|IT||40.96|14.27|25|3w1vc
orta nova||IT||41.33|15.71|17|1vzgc
ortaca||TR||36.84|28.76|20|6i2i
ortakoy|Ortaköy|TR||38.74|34.04|31|6i0q
orumiyeh|Orūmīyeh|IR||37.55|45.08|577|2lzd
oruro||BO||-17.98|-67.15|209|2bsdu
orvault||FR||47.27|-1.62|25|1s2gi
orzesze||PL||50.16|18.78|18|1u88d
osa||RU||57.28|55.46|23|b15e
osaka||JP||34.69|135.50|2592|13qhh
osan||KR||37.15|127.07|159|13fhg
osasco||BR||-23.53|-46.79|678|222hr
oschatz||DE||51.30|13.11|16|1p8fk
oschersleben||DE||52.03|11.23|18|1p8f6
osh||KG||40.53|72.80|200|wqni
oshakati||NA||-17.79|15.70|34|1zvz9
oshawa||CA|ON|43.90|-78.85|309|3mmlu
oshkosh||US|WI|44.02|-88.54|67|34v5a
oshnaviyeh|Oshnavīyeh|IR||37.04|45.10|51|2lz7
osijek||HR||45.55|18.69|88|1wggf
osimo||IT||43.49|13.48|17|1vzew
osinniki||RU||53.62|87.36|49|w2au
oskarshamn||SE||57.26|16.45|18|1lknm
oslo||NO||59.91|10.75|580|1vdcc|*
osmanabad||IN||18.18|76.04|86|r104
osmancik|Osmancık|TR||40.98|34.80|36|fvo3
osmaneli||TR||40.36|30.01|16|fvo1
osmaniye||TR||37.07|36.25|203|6hy3
osnabruck|Osnabrück|DE||52.27|8.05|166|1p8dv
osny||FR||49.07|2.06|17|1s2fe
osogbo||NG||7.77|4.56|157|1dufq
osorio|Osório|BR||-29.89|-50.27|35|222hl
osorno||CL||-40.57|-73.13|136|2b48t
oss||NL||51.77|5.52|76|1mxbm
ossett||GB|ENG|53.68|-1.58|22|1klph
ossining||US|NY|41.16|-73.86|25|31yd9
ostashkov||RU||57.15|33.11|20|b0sz
ostend||BE||51.22|2.93|69|1nsm2
osterholz scharmbeck|Osterholz-Scharmbeck|DE||53.23|8.80|31|1p838
ostersund|Östersund|SE||63.18|14.64|50|1lkc6
ostfildern||DE||48.73|9.25|34|1zirg
ostrava||CZ||49.83|18.28|313|1trwf
ostroda|Ostróda|PL||53.70|19.96|34|1u837
ostrogozhsk||RU||50.87|39.08|34|b0ra
ostroleka|Ostrołęka|PL||53.09|21.58|54|gcnx
ostrov||CZ||50.31|12.94|17|1trvi
ostrov||RU||57.34|28.35|25|b0qj
ostrow mazowiecka|Ostrów Mazowiecka|PL||52.80|21.90|23|gcma
ostrow wielkopolski|Ostrów Wielkopolski|PL||51.66|17.81|73|1u80k
ostrowiec swietokrzyski|Ostrowiec Świętokrzyski|PL||50.93|21.39|74|gcmn
ostuncalco||GT||14.87|-91.62|29|24zlp
ostuni||IT||40.73|17.58|24|1vzd6
osuna||ES||37.24|-5.10|18|1hv30
osvaldo cruz||BR||-21.80|-50.88|26|222h8
oswego||US|IL|41.68|-88.35|34|2x4pw
oswego||US|NY|43.46|-76.51|18|31ye9
oswestry||GB|ENG|52.86|-3.05|19|1klp9
oswiecim|Oświęcim|PL||50.03|19.21|41|1u7zu
ota|Ōta|JP||36.30|139.37|152|13qb1
otake|Ōtake|JP||34.21|132.22|30|13qam
otan ayegbaju||NG||7.95|4.79|38|1dude
otaru||JP||43.19|141.00|144|19mf2
otavalo||EC||0.23|-78.26|32|26b7h
otawara|Ōtawara|JP||36.87|140.03|59|1993x
otegen batyra||KZ||43.42|77.02|19|wo5w
otjiwarongo||NA||-20.46|16.65|21|1zvtf
otofuke||JP||42.99|143.20|41|19mem
otradnaya||RU||44.39|41.52|23|b0jb
otradnoye||RU||59.78|30.82|21|b0iy
otradnyy||RU||53.38|51.35|50|b0ij
otrokovice||CZ||49.21|17.54|19|1trte
otsego||US|MN|45.27|-93.59|16|30199
otsu|Ōtsu|JP||35.00|135.87|298|13q86
otsuchi|Ōtsuchi|JP||39.37|141.90|16|1993i
otsuki|Ōtsuki|JP||35.62|138.97|31|13q7w
ottakring||AT||48.22|16.30|105|1ncun
ottappalam|Ottappālam|IN||10.77|76.38|51|r100
ottaviano||IT||40.85|14.48|23|1vzcy
ottawa||CA|ON|45.41|-75.70|812|3mmsh|*
ottawa||US|IL|41.35|-88.84|18|2x4q6
ottobrunn||DE||48.06|11.66|19|1p7nj
ottumwa||US|IA|41.02|-92.41|25|2we0c
ottweiler||DE||49.40|7.16|16|1p7n1
otukpa||NG||7.10|7.66|22|1dubh
otwock||PL||52.11|21.26|43|gckk
ouagadougou||BF||12.37|-1.53|1087|1eipk|*
ouahigouya||BF||13.58|-2.42|61|1eipf
ouardenine||TN||35.71|10.67|18|1h0i4
ouargla||DZ||31.95|5.33|129|1ha21
ouarzazat||MA||30.92|-6.89|57|1igj6
oud beijerland|Oud-Beijerland|NL||51.82|4.41|24|1mxa6
oudenaarde||BE||50.85|3.61|28|1nsex
oudtshoorn||ZA||-33.60|22.20|62|kq82
oued el abtal|Oued el Abtal|DZ||35.46|0.69|23|1h9xg
oued el alleug|Oued el Alleug|DZ||36.56|2.79|21|1h9xd
oued fodda||DZ||36.19|1.53|45|1h9wy
oued lill||TN||36.83|10.04|47|1gtd4
oued rhiou||DZ||35.96|0.92|60|1h9vy
oued sly||DZ||36.10|1.20|31|1h9vo
oued zem||MA||32.86|-6.57|85|1igep
ouesso|Ouésso|CG||1.61|16.05|24|1ccek
ouezzane||MA||34.80|-5.58|59|1igi2
ouidah||BJ||6.36|2.09|84|1f9x0
oujda angad|Oujda-Angad|MA||34.68|-1.91|405|1ig8z
oulad teima|Oulad Teïma|MA||30.39|-9.21|67|1if7i
ouled mimoun||DZ||34.90|-1.03|34|1h9bi
oullins||FR||45.71|4.81|26|1s2bq
oulmes||MA||33.43|-6.00|19|1if0y
oulu||FI||65.01|25.47|129|dsis
oum el bouaghi|Oum el Bouaghi|DZ||35.88|7.11|101|1h958
oum hadjer||TD||13.30|19.70|19|1g076
oume|Oumé|CI||6.38|-5.42|52|1cxfv
oupeye||BE||50.71|5.65|24|1nsdb
ourense||ES||42.34|-7.86|108|1urit
ouricuri||BR||-7.88|-40.08|29|20qek
ourilandia do norte|Ourilândia do Norte|BR||-6.75|-51.08|32|3rev4
ourinhos||BR||-22.98|-49.87|98|222gh
ouro branco||BR||-20.52|-43.69|27|222fd
ouro preto||BR||-20.39|-43.51|64|222ev
ouro preto do oeste|Ouro Preto do Oeste|BR||-10.75|-62.22|27|2c4ic
outreau||FR||50.71|1.59|16|1s2a0
ovalle||CL||-30.60|-71.20|77|2b47y
ovar||PT||40.86|-8.63|18|1mntu
overath||DE||50.93|7.28|27|1p7lf
overijse||BE||50.77|4.53|23|1nsbp
overland||US|MO|38.70|-90.36|16|2mcqq
overland park||US|KS|38.98|-94.67|187|2jo21
oviedo||ES||43.36|-5.84|224|1urbr
oviedo||US|FL|28.67|-81.21|39|2hbjo
ovruch||UA||51.32|28.80|16|eyoj
owando||CG||-0.48|15.90|24|1ccdy
owase||JP||34.07|136.20|22|13q6i
owasso||US|OK|36.27|-95.85|35|2pgsv
owatonna||US|MN|44.08|-93.23|26|301dz
owen sound||CA|ON|44.57|-80.94|23|3mnfh
owensboro||US|KY|37.77|-87.11|59|2k8jw
owerri||NG||5.48|7.03|215|1du8i
owings mills||US|MD|39.42|-76.78|31|2ljuf
owo||NG||7.20|5.59|277|1du82
oxford||GB|ENG|51.75|-1.26|171|1klll
oxford||US|AL|33.61|-85.83|21|2fhmi
oxford||US|MS|34.37|-89.52|22|2n5zg
oxford||US|OH|39.51|-84.75|22|2ow8o
oxkutzkab||MX||20.31|-89.42|23|23hsb
oxnard||US|CA|34.20|-119.18|207|37bdk
oxon hill||US|MD|38.80|-76.99|18|2ljvb
oxon hill glassmanor|Oxon Hill-Glassmanor|US|MD|38.80|-76.97|35|4bkn4
oyama||JP||36.30|139.80|160|13q5n
oyama|Ōyama|JP||34.60|138.22|22|13q5q
oyan||NG||8.05|4.77|74|1du69
oyem||GA||1.60|11.58|31|1fd9i
oyo||NG||7.85|3.93|736|1du4w
oyonnax||FR||46.26|5.66|26|1s28o
oyten||DE||53.05|9.02|15|1p7jm
ozamiz city||PH||8.15|123.84|93|10dc3
ozar||IN||20.09|73.93|45|r11o
ozark||US|MO|37.02|-93.21|19|2mcsl
ozd|Ózd|HU||48.22|20.30|38|fczj
ozersk||RU||55.76|60.70|81|wz7u
ozery|Ozëry|RU||54.86|38.55|26|b04i
ozoir la ferriere|Ozoir-la-Ferrière|FR||48.77|2.67|23|1s283
ozone park||US|NY|40.68|-73.84|54|31yla
ozorkow|Ozorków|PL||51.96|19.29|21|1u7xq
ozu|Ōzu|JP||32.88|130.87|30|13q49
ozu|Ōzu|JP||33.50|132.55|39|15a5j
ozubulu||NG||5.96|6.85|74|1du3t
ozumba de alzate|Ozumba de Alzate|MX||19.04|-98.80|17|23hrs
ozurgeti||GE||41.92|42.01|21|d4mw
pa sang||TH||18.53|98.94|16|ooiw
paarl||ZA||-33.73|18.98|190|202za
pabbi||PK||34.01|71.79|37|p1rc
pabellon de arteaga|Pabellón de Arteaga|MX||22.15|-102.28|29|2dls1
pabianice||PL||51.66|19.35|71|1u7xm
pabna|Pābna|BD||24.01|89.24|187|smz3
pacajus||BR||-4.17|-38.46|42|20qdd
pacasmayo||PE||-7.40|-79.57|29|276g2
pacatuba||BR||-3.98|-38.62|55|20qd4
pace||US|FL|30.60|-87.16|20|2hbls
pachino||IT||36.72|15.09|20|1i3he
pacho||CO||5.13|-74.16|17|26qfk
pachora|Pāchora|IN||20.67|75.35|47|r0yn
pachperwa||IN||27.51|82.64|15|r0yi
pachuca de soto|Pachuca de Soto|MX||20.12|-98.73|257|23hr6
pacific grove||US|CA|36.62|-121.92|16|37bkl
pacifica||US|CA|37.61|-122.49|39|37bk4
paciran||ID||-6.88|112.38|27|z0de
paco de arcos|Paço de Arcos|PT||38.70|-9.29|26|1cjxq
pacol||PH||10.45|122.82|20|10d9q
pad idan||PK||26.77|68.30|21|p1qk
padalarang||ID||-6.84|107.47|125|16396
padam||IN||33.47|76.88|25|r0y6
padampur||IN||21.00|83.06|16|r0y4
padampur||IN||29.71|73.63|18|r0y2
padang||ID||-0.95|100.35|840|z0cr
padangsidempuan||ID||1.38|99.27|101|q10h
padegan e manjil|Pādegān-e Manjīl|IR||36.74|49.42|17|vys
paderborn||DE||51.72|8.75|142|1p7i9
paderno dugnano||IT||45.57|9.16|46|1vzbt
padmanabhapuram|Padmanābhapuram|IN||8.24|77.33|20|r0xi
padova||IT||45.41|11.89|204|1vzbk
padra||IN||22.24|73.08|36|r0xb
padrauna||IN||26.90|83.98|47|r0x9
padre bernardo||BR||-15.17|-48.28|16|222cc
padua||CO||5.13|-75.14|19|26qf0
paducah||US|KY|37.08|-88.60|25|2eryu
paete||PH||14.36|121.48|27|10d72
pagadian||PH||7.83|123.44|187|10d6u
pagalungan|Pagaluñgan|PH||7.14|124.38|31|10d63
pagani||IT||40.74|14.61|33|1vzav
pagar alam||ID||-4.03|103.25|70|z09o
pagbilao||PH||13.97|121.70|41|10d46
paghman|Paghmān|AF||34.59|68.95|49|o8xg
pago pago||AS||-14.28|-170.70|12|3i294|*
paharpur||PK||32.11|70.97|17|p1q1
pahasu|Pahāsu|IN||28.17|78.06|19|r0w4
pahrump||US|NV|36.21|-115.98|36|3a3ff
paicandu|Paiçandu|BR||-23.46|-52.05|34|222bl
paidha||UG||2.42|30.99|28|4v1h
paignton||GB|ENG|50.44|-3.57|50|1klk9
paijan|Paiján|PE||-7.73|-79.30|21|276ef
pailin||KH||12.85|102.61|18|13871
paine||CL||-33.81|-70.74|33|2b42z
painesville||US|OH|41.72|-81.25|20|32q49
paiporta||ES||39.43|-0.42|24|1hv2d
paisley||GB|SCT|55.83|-4.43|76|1klk5
paita||PE||-5.09|-81.11|56|276e8
paithan||IN||19.48|75.39|37|r0v5
pajara|Pájara|ES||28.35|-14.11|21|1hv2a
pajok||SS||3.87|32.48|49|81qf
pak chong||TH||14.71|101.42|49|ygs9
pak kret||TH||13.91|100.50|183|ygs0
pak phanang||TH||8.35|100.20|25|ygrl
paka||MY||4.64|103.44|21|1167d
pakala|Pākāla|IN||13.45|79.11|25|r0v2
pakisaji||ID||-8.07|112.60|30|z066
pakokku||MM||21.33|95.08|127|rwyv
pakpattan||PK||30.34|73.39|127|p1nv
paks||HU||46.62|18.86|21|1tawg
pakse||LA||15.12|105.80|88|zgiz
pakur||IN||24.64|87.84|46|r0uw
pakxan||LA||18.39|103.66|22|zh44
pala||TD||9.36|14.90|35|1g03k
palafrugell||ES||41.92|3.16|22|1ur7r
palagiano||IT||40.58|17.04|15|1vz9s
palagonia||IT||37.33|14.74|16|1i3h3
palaio faliro|Palaió Fáliro|GR||37.93|23.70|64|5hl7
palaiseau||FR||48.72|2.25|32|1s252
palakkodu|Pālakkodu|IN||12.31|78.07|20|r0u1
palakollu|Pālakollu|IN||16.52|81.73|57|r0u0
palamos|Palamós|ES||41.85|3.13|18|1ur7q
palang|Pālang|BD||23.22|90.35|68|pj9k
palanga||LT||55.92|21.07|18|cs26
palangkaraya||ID||-2.21|113.92|148|z04e
palani||IN||10.45|77.52|66|r0qn
palanpur|Pālanpur|IN||24.17|72.44|123|r0tl
palapye||BW||-22.55|27.13|31|k01q
palasa|Palāsa|IN||18.77|84.41|66|r0tf
palatine||US|IL|42.11|-88.03|69|2x4vv
palau||MX||27.89|-101.42|17|2dlph
palayan city||PH||15.54|121.08|24|10crp
palazzolo sulloglio|Palazzolo sull'Oglio|IT||45.60|9.89|18|1vz7m
palembang||ID||-2.92|104.75|1442|z032
palencia||ES||42.01|-4.52|83|1ur6r
palencia||GT||14.67|-90.36|19|24zhn
palenque||MX||17.51|-91.98|43|23hpw
palera||IN||25.02|79.23|17|r0se
palermo||IT||38.13|13.34|648|1i3gw
palestine||US|TX|31.76|-95.63|18|2t3u8
palghar|Pālghar|IN||19.70|72.77|72|r0sa
palghat|Pālghāt|IN||10.77|76.65|133|r0s8
palhoca|Palhoça|BR||-27.65|-48.67|122|2229i
pali|Pāli|IN||23.36|81.04|21|r0ry
pali|Pāli|IN||25.77|73.32|210|r0rw
palia kalan|Paliā Kalān|IN||28.43|80.58|39|r0rt
palikir national government center|Palikir - National Government Center|FM||6.92|158.16|0|18mgy|*
palimanan||ID||-6.71|108.42|93|z02o
palin|Palín|GT||14.40|-90.70|31|24zh5
palisades park||US|NJ|40.85|-74.00|21|31d0h
palitana|Pālitāna|IN||21.53|71.82|56|r0rn
palkonda|Pālkonda|IN||18.60|83.76|29|r0ri
palladam||IN||10.99|77.29|32|r0rd
pallanza intra suna|Pallanza-Intra-Suna|IT||45.94|8.57|29|1w28c
pallappatti||IN||10.72|77.88|20|r0ra
pallasovka||RU||50.05|46.88|17|azv6
pallavaram|Pallāvaram|IN||12.97|80.15|157|r0r8
pallikondai||IN||12.91|78.94|21|r0r1
pallippatti||IN||11.94|78.40|26|r0qx
pallisa||UG||1.15|33.71|31|4v0n
palm bay||US|FL|28.03|-80.59|108|2hbnv
palm beach gardens||US|FL|26.82|-80.14|53|2hbof
palm city||US|FL|27.17|-80.27|23|2hbow
palm coast||US|FL|29.58|-81.21|83|2hboy
palm desert||US|CA|33.72|-116.38|52|37bpu
palm harbor||US|FL|28.08|-82.76|57|2hbp5
palm river clair mel|Palm River-Clair Mel|US|FL|27.92|-82.38|21|4bm9w
palm springs||US|CA|33.83|-116.55|47|37br0
palm springs||US|FL|26.64|-80.10|22|2hbq7
palm valley||US|FL|30.18|-81.39|20|2hbqp
palma||ES||39.57|2.65|401|1hv19
palma del rio|Palma del Río|ES||37.70|-5.28|22|1hv1a
palma di montechiaro|Palma di Montechiaro|IT||37.19|13.77|23|1i3gk
palma soriano||CU||20.21|-75.99|103|23ze0
palmaner||IN||13.20|78.75|42|r0qq
palmar de varela|Palmar de Varela|CO||10.74|-74.75|28|26q9w
palmares||BR||-8.68|-35.59|42|20q9c
palmarito tochapan||MX||18.90|-97.64|17|23hom
palmas||BR||-10.17|-48.33|196|22gzy
palmas||BR||-26.48|-51.99|39|2228z
palmdale||US|CA|34.58|-118.12|158|37bru
palmeira||BR||-25.43|-50.01|19|22281
palmeira das missoes|Palmeira das Missões|BR||-27.90|-53.31|31|2227s
palmela||PT||38.57|-8.90|17|1cjuv
palmer||US|MA|42.16|-72.33|18|2y0u4
palmerston||AU|NT|-12.49|130.98|25|3r2ml
palmerston north||NZ||-40.36|175.61|76|1atyy
palmetto bay||US|FL|25.62|-80.32|25|2hbrm
palmi||IT||38.36|15.85|19|1i3ge
palmira||CO||3.54|-76.30|248|26q8c
palmira||CU||22.24|-80.39|23|23zdc
palmital||BR||-22.79|-50.22|19|2225q
palo||PH||11.16|124.99|18|10co9
palo alto||US|CA|37.44|-122.14|67|37bt8
palo del colle|Palo del Colle|IT||41.06|16.70|21|1vz6y
palo negro||VE||10.17|-67.54|129|25tn8
paloncha|Pāloncha|IN||17.60|80.71|75|r0qj
palopo||ID||-2.99|120.20|129|z025
palos hills||US|IL|41.70|-87.82|18|2x4xb
palotina||BR||-24.28|-53.84|23|2224i
palpala|Palpalá|AR||-24.26|-65.21|48|2acni
paltan||BD||23.74|90.41|184|5unbc
palu||ID||-0.91|119.87|282|z022
palwal||IN||28.14|77.33|122|r0pp
palwancha||IN||17.58|80.68|69|4ciwv
pamanukan||ID||-6.28|107.81|114|z012
pamekasan||ID||-7.16|113.47|92|z00i
pameungpeuk||ID||-7.02|107.60|48|z00e
pamiers||FR||43.12|1.61|17|1s22m
pampa||US|TX|35.54|-100.96|18|3ahe9
pampierstad||ZA||-27.78|24.69|22|kpnw
pamplona||CO||7.38|-72.65|54|26q51
pamplona||ES||42.82|-1.64|198|1ur54
pamulang||ID||-6.34|106.74|175|yzzd
panabo||PH||7.31|125.68|85|10cho
panadura||LK||6.71|79.90|34|qe5u
panagar|Panāgar|IN||23.29|80.00|27|r0p0
panagyurishte||BG||42.50|24.19|19|fm2o
panaji||IN||15.50|73.83|66|r0ov
panalanoy||PH||11.25|125.01|189|10cfz
panama|Panamá|PA||8.99|-79.52|408|27dlf|*
panama city|Panamá|PA||8.99|-79.52|408|27dlf|*
panama city||US|FL|30.16|-85.66|38|2hbta
panambi||BR||-28.29|-53.50|30|22241
panarukan||ID||-7.70|113.92|31|yzyf
panauti|Panauti̇̄|NP||27.58|85.51|28|rhxi
panauti||NP||27.58|85.52|47|4qor0
pancevo|Pančevo|RS||44.87|20.64|77|gvfp
panchagarh||BD||26.33|88.56|49|pegl
panchkula||IN||30.69|76.85|200|3ze4c
panchla|Pānchla|IN||22.54|88.14|24|swq9
pandaan||ID||-7.65|112.69|34|yzx7
pandacaqui||PH||15.17|120.65|29|10cbj
pandak||ID||-7.91|110.29|56|yzx9
pandan||PH||11.74|122.10|34|4xw1t
pandeglang||ID||-6.31|106.11|92|yzw7
pandharpur||IN||17.68|75.33|96|r0n6
pandhurna|Pāndhurnā|IN||21.60|78.53|44|r0n3
pandi||PH||14.87|120.96|35|10c86
pando||UY||-34.72|-55.96|24|21rd6
pandua||IN||23.07|88.29|28|r0mn
panevezys|Panevėžys|LT||55.73|24.35|117|crz4
pangil||PH||14.40|121.47|20|10c37
pangkalan brandan||ID||4.02|98.28|26|q0ym
pangkalanbuun||ID||-2.68|111.63|38|yzsm
pangkalpinang||ID||-2.13|106.11|126|yzri
panguipulli||CL||-39.64|-72.33|16|2b3s4
panihati|Pānihāti|IN||22.69|88.37|379|r0le
panipat|Pānīpat|IN||29.39|76.97|293|r0l8
paniqui||PH||15.67|120.58|48|10by1
panjakent||TJ||39.50|67.61|35|q5z2
panji||ID||-7.73|114.10|43|yzp2
pankshin||NG||9.33|9.44|32|1du10
panna||IN||24.72|80.19|47|r0km
pano aqil||PK||27.86|69.11|73|p1jw
panorama|Panórama|GR||40.59|23.03|17|fqyb
panruti||IN||11.78|79.55|57|r0kg
panshan||CN||41.19|122.05|625|17mm1
panshi||CN||42.94|126.06|80|17mlz
pantai cenang||MY||6.29|99.73|15|6jt91
pantai remis||MY||4.46|100.63|16|11k1s
pantelimon||RO||44.45|26.20|16|ee1i
pantin||FR||48.89|2.41|53|1s219
pantubig||PH||14.97|120.95|39|10bsy
panuco|Pánuco|MX||22.05|-98.18|41|23hjp
panvel||IN||18.99|73.11|128|r0k2
panzos||GT||15.40|-89.64|26|24zcs
paolo vi|Paolo VI|IT||40.52|17.27|17|5bsv9
paombong||PH||14.83|120.79|41|10brh
paonta sahib|Pāonta Sāhib|IN||30.44|77.62|22|r0jp
paoua||CF||7.24|16.44|18|1f34z
paoy paet||KH||13.66|102.56|79|1386q
papa|Pápa|HU||47.33|17.47|33|1tau6
papakura||NZ||-37.07|174.94|28|1bbyh
papalotla||MX||19.17|-98.20|23|29s0n
papanasam||IN||10.93|79.27|17|r0jl
papantla de olarte|Papantla de Olarte|MX||20.45|-97.32|54|23hj6
papar||MY||5.73|115.93|19|115gp
papaya||PH||15.32|120.84|39|10bqi
papeete||PF||-17.54|-149.57|26|2egls|*
papenburg||DE||53.08|7.40|34|1p7c5
papendrecht||NL||51.83|4.69|32|1mwxl
paphos||CY||34.78|32.42|36|34ti
papillion||US|NE|41.15|-96.04|20|30rqg
pappinissheri|Pāppinisshēri|IN||11.96|75.34|34|r0ja
par naogaon|Pār Naogaon|BD||24.80|88.95|192|pk1a
para de minas|Pará de Minas|BR||-19.86|-44.61|76|2220p
parabiago||IT||45.56|8.95|26|1vz4s
paracambi||BR||-22.61|-43.71|36|2220y
paracatu||BR||-17.22|-46.87|71|2220w
paracho de verduzco|Paracho de Verduzco|MX||19.65|-102.05|19|2dldd
paracuru||BR||-3.41|-39.03|21|20q57
paradip garh|Parādīp Garh|IN||20.32|86.61|86|r0ix
paradise||TT||10.65|-61.36|15|24lph
paradise||US|CA|39.76|-121.62|26|37c0a
paradise||US|NV|36.10|-115.15|223|3a3i8
paradsasvar|Parádsasvár|HU||47.91|19.98|76|1tasb
paragominas||BR||-2.97|-47.48|70|20q4y
paragould||US|AR|36.06|-90.50|28|2gf64
paraguacu|Paraguaçu|BR||-21.55|-45.74|16|2220j
paraguacu paulista|Paraguaçu Paulista|BR||-22.41|-50.58|39|2220g
paraiba do sul|Paraíba do Sul|BR||-22.16|-43.29|36|22205
paraipaba||BR||-3.44|-39.15|18|20q4j
paraiso|Paraíso|CR||9.84|-83.87|40|25n6b
paraiso||MX||18.40|-93.21|25|23hiw
paraiso||PH||10.88|123.36|30|10bpj
parakou||BJ||9.34|2.63|164|1f9u4
paramagudi||IN||9.55|78.59|86|r0ir
paramaribo||SR||5.87|-55.17|224|20ile|*
paramonga||PE||-10.67|-77.83|28|2caqo
paramount||US|CA|33.89|-118.16|55|37c3a
paramus||US|NJ|40.94|-74.08|27|31d0z
parana|Paraná|AR||-31.73|-60.53|262|2ach0
paranagua|Paranaguá|BR||-25.52|-48.53|141|221y6
paranaiba|Paranaíba|BR||-19.68|-51.19|32|221y1
paranapanema||BR||-23.39|-48.72|16|221xx
paranavai|Paranavaí|BR||-23.07|-52.47|73|221xn
parang||PH||7.37|124.27|45|10bp3
paraparaumu||NZ||-40.92|175.02|25|1atvs
parasia|Parāsia|IN||22.19|78.76|39|r0i8
paraty||BR||-23.22|-44.71|15|221x8
parauapebas||BR||-6.07|-49.90|196|3rewg
paravur tekkumbhagam|Paravūr Tekkumbhāgam|IN||8.79|76.67|39|r0hu
parbatipur||BD||25.66|88.93|48|pegt
parbhani||IN||19.27|76.77|290|r0hh
parchim||DE||53.43|11.85|19|1p79t
pardi|Pārdi|IN||20.51|72.95|27|r0hb
pardubice||CZ||50.04|15.78|89|1trqe
pare||ID||-7.77|112.20|57|yzja
parede||PT||38.69|-9.35|17|1cjtd
paredes||PT||41.20|-8.33|20|1mnm9
parelhas||BR||-6.69|-36.66|16|20q2h
parepare||ID||-4.01|119.63|140|yzj5
parets del valles|Parets del Vallès|ES||41.57|2.23|18|1uqzf
pariaman||ID||-0.62|100.12|92|yzim
parichhatgarh|Parīchhatgarh|IN||28.98|77.93|19|r0gp
parintins||BR||-2.63|-56.74|64|20q28
paris||FR||48.85|2.35|2139|1s1y3|*
paris||US|TX|33.66|-95.56|25|2t43c
parit buntar||MY||5.13|100.49|27|116sx
parit raja||MY||1.87|103.11|17|114yi
pariyapuram|Pariyāpuram|IN||11.02|75.87|23|r0gg
park forest||US|IL|41.49|-87.67|22|2x4zd
park ridge||US|IL|42.01|-87.84|38|2x507
parkchester||US|NY|40.84|-73.86|66|31yrw
parkent||UZ||41.29|69.68|36|wfg9
parker||US|CO|39.52|-104.76|50|38gwm
parkersburg||US|WV|39.27|-81.56|31|2v9bd
parkland||US|FL|26.31|-80.24|30|2hbx1
parkland||US|WA|47.16|-122.43|36|3gg4t
parkville||US|MD|39.38|-76.54|31|2lk0i
parla||ES||40.24|-3.77|116|1uqz4
parlakimidi|Parlākimidi|IN||18.78|84.09|45|r0g8
parli vaijnath|Parli Vaijnāth|IN||18.85|76.53|95|r0g2
parlier||US|CA|36.61|-119.53|15|37c99
parma||IT||44.80|10.33|146|1vz41
parma||US|OH|41.40|-81.72|80|32q8x
parma heights||US|OH|41.39|-81.76|20|32q94
parnaiba|Parnaíba|BR||-2.90|-41.78|138|20q21
parnamirim||BR||-5.92|-35.26|150|20q1y
parnu|Pärnu|EE||58.39|24.50|44|cmx8
parobe|Parobé|BR||-29.63|-50.83|49|221uy
parola||IN||20.88|75.12|37|r0fm
parole||US|MD|38.98|-76.53|16|2lk10
parque industrial ciudad mitras||MX||25.79|-100.45|18|59uyl
parral||CL||-36.14|-71.83|27|2b3mi
parral||MX||26.93|-105.67|105|2du6b
parramatta||AU|NSW|-33.82|151.00|27|4c2pc
parras de la fuente|Parras de la Fuente|MX||25.44|-102.18|34|2dl9z
parsabad|Pārsābād|IR||39.65|47.92|102|2lno
parsippany||US|NJ|40.86|-74.43|51|31d23
partille||SE||57.74|12.11|29|1ljaj
partinico||IT||38.05|13.12|29|1i3fj
partizansk||RU||43.12|133.12|42|1796s
partizanske|Partizánske|SK||48.63|18.38|24|1tjrw
partur|Partūr|IN||19.60|76.22|31|r0ec
parung||ID||-6.42|106.73|194|yzh0
parvatipuram|Pārvatipuram|IN||18.78|83.43|52|r0e6
parvatsar||IN||26.89|74.77|15|r0e5
parvomay||BG||42.10|25.22|17|fln2
parys||ZA||-26.90|27.46|71|kphy
pasadena||US|CA|34.15|-118.14|142|37cb8
pasadena||US|MD|39.11|-76.57|24|2lk1q
pasadena||US|TX|29.69|-95.21|154|2t49i
pasaia||ES||43.33|-1.93|16|3zgf4
pasaje||EC||-3.33|-79.81|45|26azf
pasan|Pasān|IN||22.84|82.20|31|r0du
pasargad|Pāsārgād|IR||30.20|53.18|30|8lki
pasarkemis||ID||-6.17|106.53|154|yzfo
pasay||PH||14.54|121.00|417|10bkj
pascagoula||US|MS|30.37|-88.56|22|2n68d
pascani|Paşcani|RO||47.25|26.72|45|44v4i
pasco||US|WA|46.24|-119.10|69|3gg62
paseh||ID||-7.10|107.76|126|yzet
pasig city||PH||14.59|121.06|617|4c9cy
pasighat|Pāsighāt|IN||28.07|95.33|26|r0dq
pasinler||TR||39.98|41.67|25|6hns
pasir mas||MY||6.05|102.14|19|117sk
pasni||PK||25.26|63.47|33|p1h4
paso de carrasco|Paso de Carrasco|UY||-34.86|-56.05|15|21rbg
paso de los libres|Paso de los Libres|AR||-29.71|-57.09|44|21ioo
paso robles||US|CA|35.63|-120.69|27|37cce
pasragad branch||IR||34.78|48.47|788|6buao
pasrur||PK||32.26|74.66|53|p1gz
passaic||US|NJ|40.86|-74.13|71|31d2j
passau||DE||48.57|13.43|51|1p76o
passi||PH||11.11|122.64|43|10bhe
passo fundo||BR||-28.26|-52.41|180|221s9
passos||BR||-20.72|-46.61|99|221rz
pastavy||BY||55.12|26.83|20|ddao
pasto||CO||1.21|-77.28|382|26pxm
pasuruan||ID||-7.65|112.91|159|yza9
patamundai|Patāmundai|IN||20.58|86.56|34|r0cy
patan|Pātan|IN||23.85|72.13|118|r0ct
patan|Pātan|NP||27.68|85.31|183|rhwz
patancheru||IN||17.53|78.26|47|r0co
patarra|Patarrá|CR||9.88|-84.04|24|25n57
pataskala||US|OH|40.00|-82.67|15|2owcp
pataudi||IN||28.33|76.78|18|r0cc
paterna||ES||39.50|-0.44|64|1huxq
paterno|Paternò|IT||37.57|14.90|46|1i3fe
paterson||US|NJ|40.92|-74.17|148|31d36
pathalgaon||IN||22.56|83.46|15|r0bx
pathanamthitta|Pathanāmthitta|IN||9.27|76.78|38|r0bu
pathankot|Pathānkot|IN||32.27|75.65|174|r0bt
pathardi|Pāthardi|IN||19.17|75.17|24|r0br
pathardih|Pāthardih|IN||23.67|86.43|45|r0bq
patharia||IN||23.90|79.19|18|r0bl
pathein||MM||16.78|94.73|237|sh0l
pathri|Pāthri|IN||19.26|76.43|38|r0bc
pathum thani||TH||14.01|100.53|25|ygq7
pati||ID||-6.76|111.04|123|yz94
patia|Patía|CO||2.07|-77.05|21|26px5
patiala|Patiāla|IN||30.34|76.39|329|r0az
patigi||NG||8.73|5.76|28|1dty8
patiya||BD||22.30|91.98|51|pegs
patna||IN||25.59|85.14|1600|r0ae
patnagarh|Patnāgarh|IN||20.71|83.13|20|r0aa
patnos||TR||39.22|42.86|87|6hnn
pato branco||BR||-26.23|-52.67|66|221r6
patos||AL||40.68|19.62|60|1w96u
patos||BR||-7.02|-37.28|93|20pyv
patos de minas|Patos de Minas|BR||-18.58|-46.52|126|221q7
patos fshat||AL||40.64|19.65|23|1w96t
patra|Pátra|GR||38.24|21.73|168|5hab
patrocinio|Patrocínio|BR||-18.94|-46.99|72|221pn
pattani||TH||6.87|101.25|44|ygq2
pattaya||TH||12.93|100.88|97|yllj
patterson||US|CA|37.47|-121.13|21|37cej
patti||IN||31.28|74.86|37|r099
pattoki||PK||31.02|73.85|70|p1eq
pattukkottai||IN||10.42|79.32|68|r094
patur|Pātūr|IN||20.46|76.94|22|r08z
patuto||PH||14.12|120.97|53|10bbm
paty do alferes|Paty do Alferes|BR||-22.43|-43.42|21|221rf
patzcuaro|Pátzcuaro|MX||19.52|-101.61|55|2dl5n
patzicia|Patzicía|GT||14.63|-90.93|16|24z8j
patzun|Patzún|GT||14.68|-91.01|19|24z88
pau||FR||43.31|-0.36|83|1s1ty
paulinia|Paulínia|BR||-22.76|-47.15|66|221nm
paulista||BR||-7.94|-34.87|290|20pus
paulo afonso||BR||-9.41|-38.21|85|20pum
paungde||MM||18.49|95.51|37|rvu1
pauri||IN||30.15|78.78|27|r08g
paveh|Pāveh|IR||35.04|46.36|18|2ljs
pavia||IT||45.19|9.16|66|1vz1i
pavlodar||KZ||52.28|76.97|329|wl0w
pavlohrad||UA||48.53|35.87|116|eyht
pavlovo||RU||55.97|43.09|63|hqdd
pavlovsk||RU||50.46|40.11|27|az3p
pavlovsk||RU||59.68|30.43|16|az3o
pavlovskaya||RU||46.14|39.78|31|az3n
pavlovskiy posad||RU||55.78|38.65|60|az2v
pavugada|Pāvugada|IN||14.10|77.28|32|r08e
pawayan|Pawāyan|IN||28.07|80.10|26|r083
pawni||IN||20.79|79.64|23|r08m
pawtucket||US|RI|41.88|-71.38|72|33yrh
paxtakor shahri||UZ||40.31|67.96|21|wfgu
payakumbuh||ID||-0.22|100.63|122|yz6p
payande|Payandé|CO||4.30|-75.10|37|26pug
paysandu|Paysandú|UY||-32.32|-58.08|73|21ra3
payshamba shahri||UZ||40.01|66.23|25|wfg3
payson||US|AZ|34.23|-111.33|15|35rwx
payson||US|UT|40.04|-111.73|20|3fvj0
payyannur|Payyannūr|IN||12.09|75.20|70|r07u
pazarcik|Pazarcık|TR||37.49|37.30|24|6hn4
pazardzhik||BG||42.20|24.33|76|fm0q
peabody||US|MA|42.53|-70.93|53|2y10v
peacehaven||GB|ENG|50.79|-0.01|19|4u85t
peachtree city||US|GA|33.40|-84.60|35|2icee
peachtree corners||US|GA|33.97|-84.22|41|2icei
pearl||US|MS|32.27|-90.13|26|2n6cv
pearl city||US|HI|21.40|-157.98|48|3hfn7
pearl river||US|NY|41.06|-74.02|16|31yxo
pearland||US|TX|29.56|-95.29|109|2t4i9
pec|Peć|XK||42.66|20.29|49|gvdh
pecan grove||US|TX|29.63|-95.73|16|2t4ld
pecangaan||ID||-6.70|110.71|61|yz57
pechora||RU||65.15|57.22|46|aywi
pecs|Pécs|HU||46.07|18.23|157|1tapq
pedana||IN||16.26|81.14|30|r07m
peddapalli||IN||18.61|79.37|34|r06x
peddapuram|Peddāpuram|IN||17.08|82.14|46|r06q
pederneiras||BR||-22.35|-48.77|38|221lo
pedra azul||BR||-16.01|-41.30|21|221ki
pedra branca||BR||-5.45|-39.72|20|20prp
pedregal||PA||8.37|-82.44|17|27dfh
pedregal||PA||9.07|-79.43|52|27dff
pedreira||BR||-22.74|-46.90|39|221fr
pedro betancourt||CU||22.73|-81.29|27|23z1b
pedro carbo||EC||-1.82|-80.23|23|26awf
pedro ii|Pedro II|BR||-4.42|-41.46|22|20pm7
pedro juan caballero||PY||-22.55|-55.73|75|21off
pedro leopoldo||BR||-19.62|-44.04|49|221ee
pedroso||PT||41.41|-8.75|19|1mnih
peekskill||US|NY|41.29|-73.92|24|31yz3
peer||BE||51.13|5.46|16|1ns6o
pefki|Péfki|GR||38.06|23.79|21|4z5ia
pehowa||IN||29.98|76.58|39|r06b
peine||DE||52.32|10.24|50|1p6yv
pekalongan||ID||-6.89|109.68|258|yz2u
pekan||MY||3.48|103.40|32|116pn
pekan bahapal||ID||3.11|99.17|40|513o5
pekan nenas||MY||1.51|103.51|23|114yq
pekanbaru||ID||0.52|101.44|704|yz2p
pekin||US|IL|40.57|-89.64|33|2x56n
peking|Beijing|CN||39.91|116.40|11717|12xr2|*
pelabuhan klang||MY||3.00|101.39|20|116k1
pelabuhanratu||ID||-6.99|106.55|43|yz1x
pelham||US|AL|33.29|-86.81|23|2fi4p
pelhrimov|Pelhřimov|CZ||49.43|15.22|17|1trml
pelileo||EC||-1.33|-78.54|17|26aw7
peliyagoda||LK||6.97|79.88|31|qdjp
pelotas||BR||-31.77|-52.34|321|221b8
pemalang||ID||-6.89|109.38|184|yyzk
pemangkat||ID||1.17|108.97|34|yyz9
pematangsiantar||ID||2.96|99.07|210|q0vw
pemba||MZ||-12.97|40.52|109|m1x2
pembroke||CA|ON|45.82|-77.12|16|3mrfk
pembroke pines||US|FL|26.00|-80.22|167|2hc5n
pen||IN||18.74|73.10|34|r063
penaflor|Peñaflor|CL||-33.61|-70.88|65|2b39p
penalva||BR||-3.29|-45.17|17|20pkg
penapolis|Penápolis|BR||-21.42|-50.08|54|221az
penaranda|Peñaranda|PH||15.35|121.00|27|10b5n
penarth||GB|WLS|51.44|-3.17|23|1klf4
penco||CL||-36.74|-73.00|46|2b394
pendleton||US|OR|45.67|-118.79|17|3f55w
penedo||BR||-10.29|-36.59|42|221av
pengcheng||CN||36.43|114.17|68|12k2q
penha||BR||-26.77|-48.65|20|221ad
peniche||PT||39.36|-9.38|16|1cjmj
penicuik||GB|SCT|55.83|-3.23|16|1kle9
penja||CM||4.64|9.68|28|1bmzj
penjamo|Pénjamo|MX||20.43|-101.72|40|2dl0a
pennadam|Pennādam|IN||11.40|79.24|18|r05p
pennagaram|Pennāgaram|IN||12.13|77.90|16|r05o
pennsauken||US|NJ|39.96|-75.06|36|2oiyk
penonome|Penonomé|PA||8.52|-80.36|16|27db0
penrith||GB|ENG|54.67|-2.76|15|1klcw
pensacola||US|FL|30.42|-87.22|53|2hc84
pentecoste||BR||-3.79|-39.27|20|20pjt
penticton||CA|BC|49.48|-119.59|38|3mro5
penugonda||IN||16.65|81.75|24|r05f
penukonda||IN||14.08|77.59|20|r05d
penza||RU||53.20|45.00|513|ayq5
penzance||GB|ENG|50.12|-5.54|20|1klbt
penzberg||DE||47.75|11.38|16|1p6vf
peoria||US|AZ|33.58|-112.24|171|35s1s
peoria||US|IL|40.69|-89.59|115|2x593
perai||MY||5.38|100.38|65|116sl
peraia|Peraía|GR||40.50|22.93|16|fqwo
perama|Pérama|GR||37.97|23.57|25|5h7o
perambalur||IN||11.23|78.88|31|r054
peranampattu|Peranāmpattu|IN||12.93|78.72|43|r050
peravurani||IN||10.29|79.20|22|r04y
perbaungan||ID||3.57|98.96|157|q0vj
perchtoldsdorf||AT||48.12|16.27|15|1ncnq
percut||ID||3.63|98.86|311|q0vh
perdoes|Perdões|BR||-21.09|-45.09|18|2218b
pereiaslav khmelnytskyi|Pereiaslav-Khmelnytskyi|UA||50.07|31.45|37|eyat
pereira||CO||4.81|-75.70|440|26ppi
pereira barreto||BR||-20.64|-51.11|23|22183
pereslavl zalesskiy|Pereslavl’-Zalesskiy|RU||56.74|38.86|40|aykf
peresvet||RU||56.42|38.18|15|44k26
perevalsk|Pereval’s’k|UA||48.44|38.84|29|eyb6
perez|Pérez|AR||-33.00|-60.77|24|2ac4c
pergamino||AR||-33.89|-60.57|88|2ac42
pergamos|Pérgamos|CY||35.04|33.71|15|34st
periban de ramos|Peribán de Ramos|MX||19.52|-102.41|15|2dkyf
perico||CU||22.77|-81.02|24|23yvd
perigueux|Périgueux|FR||45.19|0.71|35|1s1j3
peringat||MY||6.03|102.28|23|11ira
peristeri|Peristéri|GR||38.02|23.69|140|5h5w
periyakulam||IN||10.12|77.54|40|r04n
periyanayakkanpalaiyam||IN||11.15|76.95|25|r04m
perm||RU||58.01|56.25|982|ayfw
permatang kuching||MY||5.46|100.38|27|11ip0
pernik||BG||42.60|23.03|82|flze
perote||MX||19.56|-97.24|38|23hb0
perpignan||FR||42.70|2.90|111|1s1hm
perris||US|CA|33.78|-117.23|75|37cw2
perry||US|GA|32.46|-83.73|15|2icm7
perry hall||US|MD|39.41|-76.46|28|2lk8b
perrysburg||US|OH|41.56|-83.63|21|32qic
persianovka||RU||47.53|39.42|16|h7dm
perth||AU|WA|-31.95|115.86|1897|18883
perth||GB|SCT|56.40|-3.43|47|1klba
perth amboy||US|NJ|40.51|-74.27|53|31d6a
pertuis||FR||43.69|5.50|20|1s1f5
perugia||IT||43.11|12.39|120|1vywc
peruibe|Peruíbe|BR||-24.32|-47.00|63|22165
perumbavoor||IN||10.11|76.47|27|4c12z
perumpavur|Perumpāvūr|IN||10.12|76.48|27|r041
perundurai||IN||11.28|77.59|17|r03z
peruwelz|Péruwelz|BE||50.51|3.59|17|1ns4q
pervomaysk|Pervomays’k|UA||48.04|30.85|71|ey9l
pervomaysk|Pervomays’k|UA||48.63|38.55|41|ey9k
pervomayskyy|Pervomays’kyy|UA||49.39|36.21|30|ey94
pervouralsk|Pervoural’sk|RU||56.91|59.94|134|ay54
pesaro||IT||43.91|12.92|77|1vyw5
pescara||IT||42.46|14.20|117|1vyw0
peshawar||PK||34.01|71.58|1219|p1dx
peshtera||BG||42.03|24.30|19|flz1
pesqueira||BR||-8.36|-36.70|42|20ph7
pessac||FR||44.81|-0.63|58|1s1el
pestovo||RU||58.59|35.80|16|axss
petah tiqwa|Petaẖ Tiqwa|IL||32.09|34.89|200|6ase
petaling jaya||MY||3.11|101.61|521|116uu
petaluma||US|CA|38.23|-122.64|60|37cyg
petapa||GT||14.50|-90.56|141|24z5j
petare||VE||10.48|-66.81|365|25t5l
petatlan|Petatlán|MX||17.54|-101.27|22|2dkwa
petauke||ZM||-14.24|31.32|19|jab5
petawawa||CA|ON|45.89|-77.28|16|3ms12
peterborough||CA|ON|44.30|-78.32|76|3ms25
peterborough||GB|ENG|52.57|-0.25|163|1klb6
peterhead||GB|SCT|57.51|-1.78|18|1klb3
peterhof||RU||59.88|29.90|73|axqr
peterlee||GB|ENG|54.76|-1.34|37|1klb1
petersburg||US|VA|37.23|-77.40|32|2uf7m
petershagen||DE||52.38|8.97|27|1p6nz
petionville|Pétionville|HT||18.51|-72.29|283|27pmc
petit bourg|Petit-Bourg|GP||16.19|-61.59|25|24pbu
petlad|Petlād|IN||22.48|72.80|52|r03l
peto||MX||20.13|-88.92|20|23ha4
petrich||BG||41.40|23.21|30|fly8
petrila||RO||45.45|23.42|25|edq1
petrodvorets||RU||59.90|29.80|62|axox
petrogradka||RU||59.97|30.31|130|52agk
petrolina||BR||-9.40|-40.50|195|20pgy
petropavl||KZ||54.87|69.15|201|wkz0
petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky|RU||53.04|158.65|187|19hfc
petropolis|Petrópolis|BR||-22.50|-43.18|273|2215b
petrosani|Petroşani|RO||45.42|23.37|44|edp6
petroupolis|Petroúpolis|GR||38.04|23.68|59|5h1t
petrovsk||RU||52.31|45.39|34|axib
petrovsk zabaykalskiy|Petrovsk-Zabaykal’skiy|RU||51.28|108.84|20|17921
petrovskaya||RU||55.55|37.78|30|axi5
petrozavodsk||RU||61.78|34.35|265|axdo
petushki||RU||55.93|39.46|16|axa9
pezinok||SK||48.29|17.27|21|1tjqa
pfaffenhofen an der ilm|Pfaffenhofen an der Ilm|DE||48.53|11.51|23|1p6gi
pflugerville||US|TX|30.44|-97.62|57|2t4zb
pforzheim||DE||48.88|8.70|119|1p64x
pfullingen||DE||48.46|9.23|18|1p63s
pfungstadt||DE||49.81|8.60|25|1p63o
phagwara|Phagwāra|IN||31.22|75.77|100|r037
phak hai||TH||14.46|100.37|19|ygmx
phalaborwa||ZA||-23.94|31.14|109|kp08
phalauda||IN||29.19|77.83|19|r02y
phalia||PK||32.43|73.58|25|p1d2
phalodi||IN||27.13|72.37|47|r02t
phaltan||IN||17.99|74.43|53|r02r
phan rang thap cham|Phan Rang-Tháp Chàm|VN||11.56|108.99|92|xo8r
phan thiet|Phan Thiết|VN||10.93|108.10|161|xo8i
phan thong||TH||13.47|101.10|19|ygkx
phanat nikhom||TH||13.45|101.18|22|ygm6
phanom sarakham||TH||13.75|101.35|16|ygl5
phaphund|Phaphūnd|IN||26.60|79.46|17|r02h
pharr||US|TX|26.19|-98.18|77|2t4zl
phatthalung||TH||7.62|100.08|44|ygkj
phayao||TH||19.19|99.88|21|oog2
phek||IN||25.67|94.50|15|r020
phenix city||US|AL|32.47|-85.00|38|2ficy
phetchabun||TH||16.42|101.16|51|ygjd
phetchaburi||TH||13.11|99.94|47|on42
phibun mangsahan||TH||15.24|105.23|20|ygj6
phichit||TH||16.44|100.35|36|ygj1
philadelphia||US|PA|39.95|-75.16|1567|2pqsd
philipsburg||SX||18.03|-63.05|1|23ay8|*
phillaur||IN||31.02|75.79|23|r01r
phirangipuram||IN||16.29|80.26|17|r01p
phitsanulok||TH||16.82|100.26|103|ygik
phnom penh||KH||11.56|104.92|1574|131bu|*
phoenix||US|AZ|33.45|-112.07|1563|35s6n
phoenixville||US|PA|40.13|-75.51|17|33kux
phon charoen||TH||18.03|103.17|15|ygfz
photharam||TH||13.69|99.85|36|oodo
phra nakhon si ayutthaya||TH||14.35|100.58|82|ygdo
phra phutthabat||TH||14.73|100.80|57|ygd4
phra pradaeng||TH||13.66|100.53|171|ygd0
phrae||TH||18.15|100.14|39|yge8
phu khiao||TH||16.38|102.13|17|ygb3
phu khuong|Phú Khương|VN||11.28|106.13|48|xnud
phu kradueng||TH||16.88|101.88|16|ygaz
phu ly|Phủ Lý|VN||20.55|105.91|32|xnrl
phuket||TH||7.89|98.40|89|ooba
phulbani|Phulbāni|IN||20.48|84.23|37|r018
phulera||IN||26.87|75.24|23|r00w
phulpur||IN||25.55|82.09|23|r00n
phultala||BD||22.72|89.51|38|pj37
phumi veal sre|Phumĭ Véal Srê|KH||10.98|104.78|44|132ka
phuntsholing||BT||26.85|89.39|17|quf8
phuthaditjhaba||ZA||-28.52|28.82|84|kowp
piacenza||IT||45.05|9.69|93|1vysy
pianura||IT||40.86|14.17|58|1vyp5
piaseczno||PL||52.08|21.02|36|gcaf
piastow|Piastów|PL||52.18|20.84|23|gc99
piatra neamt|Piatra Neamţ|RO||46.92|26.33|103|ednt
piatykhatky||UA||48.41|33.71|20|ex0d
piazza armerina||IT||37.38|14.37|18|1i3dg
picassent||ES||39.36|-0.46|20|1hur0
pickering||CA|ON|43.90|-79.13|88|3mtyn
pickerington||US|OH|39.88|-82.75|20|2owl5
picnic point north lynnwood|Picnic Point-North Lynnwood|US|WA|47.86|-122.29|23|4bnha
pico rivera||US|CA|33.98|-118.10|64|37d5s
picos||BR||-7.08|-41.47|57|20pev
picsi||PE||-6.72|-79.77|44|27619
pidhorodne||UA||48.58|35.11|17|exrj
piedade||BR||-23.71|-47.43|28|2212e
piedade||PT||38.67|-9.16|19|1cjhc
piedecuesta||CO||6.99|-73.05|86|26pl4
piedras negras||MX||28.70|-100.52|150|2dkq3
piekary slaskie|Piekary Śląskie|PL||50.38|18.93|60|1u7l1
piendamo||CO||2.64|-76.53|44|551z2
pierrefitte sur seine|Pierrefitte-sur-Seine|FR||48.97|2.36|28|1s0zr
piestany|Piešťany|SK||48.59|17.83|30|1tjq2
piet retief||ZA||-27.01|30.81|84|kos9
pietermaritzburg||ZA||-29.62|30.39|751|kotx
pietrasanta||IT||43.96|10.23|19|1vyl6
pihani|Pihānī|IN||27.62|80.20|30|qzzp
pijijiapan||MX||15.69|-93.21|17|23h6s
pijnacker||NL||52.02|4.43|19|1mwtr
pikalevo|Pikalëvo|RU||59.52|34.17|22|ax7i
pikesville||US|MD|39.37|-76.72|31|2lkcr
pikine||SN||14.76|-17.39|874|1c5jq
pila|Piła|PL||53.15|16.74|76|1u7ih
pila||PH||14.23|121.36|34|10azy
pilani|Pilāni|IN||28.37|75.60|28|qzzh
pilar||AR||-34.46|-58.91|227|21il8
pilar||BR||-9.60|-35.96|31|20pdq
pilar||PH||14.66|120.57|18|10az3
pilar||PY||-26.86|-58.31|29|21oeu
pilar de la horadada|Pilar de la Horadada|ES||37.87|-0.79|22|1hupx
pilar do sul|Pilar do Sul|BR||-23.81|-47.72|19|2211k
pilibangan||IN||29.45|74.10|37|qzzc
pilibhit|Pīlibhīt|IN||28.63|79.80|131|qzza
pililla||PH||14.49|121.31|30|10axe
pilkhua||IN||28.71|77.66|74|qzz4
pilsen||CZ||49.75|13.38|164|1treo
pimenta bueno||BR||-11.67|-61.19|26|2c4h8
pimentel||PE||-6.84|-79.93|16|275zk
pimpri||IN||18.62|73.81|1285|qzyc
pinahat|Pināhat|IN||26.88|78.38|20|qzy7
pinamalayan||PH||13.05|121.46|44|10asy
pinamungahan||PH||10.27|123.58|23|10arq
pinar del rio|Pinar del Río|CU||22.42|-83.70|187|23ymz
pinas|Piñas|EC||-3.68|-79.68|17|26aru
pind dadan khan||PK||32.59|73.04|22|p19g
pindamonhangaba||BR||-22.92|-45.46|132|220zx
pindare mirim|Pindaré Mirim|BR||-3.61|-45.34|23|20pco
pindi bhattian||PK||31.90|73.27|35|p191
pindi gheb||PK||33.24|72.26|34|p18v
pindiga||NG||9.98|10.95|106|1dtvd
pindobacu|Pindobaçu|BR||-10.74|-40.36|17|220zn
pindwara|Pindwāra|IN||24.80|73.06|23|qzxy
pine bluff||US|AR|34.23|-92.00|45|2gfte
pine hills||US|FL|28.56|-81.45|60|2hcej
pinecrest||US|FL|25.67|-80.31|19|2hci6
pineda de mar|Pineda de Mar|ES||41.63|2.69|26|1uqeu
pinehurst||US|NC|35.20|-79.47|16|2o4uw
pinellas park||US|FL|27.84|-82.70|52|2hcja
pinerolo||IT||44.89|7.33|31|1vyiu
pinewood||US|FL|25.87|-80.22|17|2hck3
pingdingshan||CN||33.74|113.30|890|12jzf
pingdu||CN||36.78|119.95|91|12jz9
pingliang||CN||35.54|106.69|108|12jxk
pingnan||CN||23.54|110.39|62|12jwt
pingshan||CN||22.99|114.71|114|12jw9
pingxiang||CN||27.62|113.85|372|12jum
pingyi||CN||35.50|117.63|78|12ju2
pingyin||CN||36.28|116.45|62|12ju0
pingzhuang||CN||42.04|119.29|67|17mkd
pinhais||BR||-25.44|-49.19|117|3reyp
pinhal novo||PT||38.63|-8.91|24|1cjgu
pinhao|Pinhão|BR||-25.70|-51.66|15|220y9
pinheiral||BR||-22.51|-44.00|19|220xz
pinheiro||BR||-2.52|-45.08|39|20pbq
pinjaur||IN||30.80|76.92|32|qzxq
pinneberg||DE||53.67|9.79|41|1p5wa
pinner||GB|ENG|51.59|-0.38|19|1kl8z
pinole||US|CA|38.00|-122.30|19|37doz
pinotepa nacional||MX||16.34|-98.05|30|23doe
pinsk||BY||52.12|26.10|131|dd4t
pinto||ES||40.24|-3.70|44|1uqbr
pio||PH||15.05|120.52|24|10amx
pioltello||IT||45.50|9.33|34|1vyic
piombino||IT||42.93|10.53|30|1vyia
pionki||PL||51.48|21.45|20|gc47
piossasco||IT||44.99|7.46|17|1vyhv
piotrkow trybunalski|Piotrków Trybunalski|PL||51.41|19.70|80|1u7gs
pipar|Pīpār|IN||26.38|73.54|35|qzx4
pipili||IN||20.11|85.83|15|qzwo
pipraich||IN||26.83|83.53|16|qzvm
pipri|Pīpri|IN||19.79|75.54|23|qzvk
piqua||US|OH|40.14|-84.24|21|32qqr
pir jo goth||PK||27.59|68.62|36|owlj
pir mahal||PK||30.77|72.43|35|p14x
piracaia||BR||-23.05|-46.36|26|220v1
piracanjuba||BR||-17.30|-49.02|17|220uz
piracicaba||BR||-22.73|-47.65|342|220uj
piracuruca||BR||-3.93|-41.71|19|20p9z
piraeus||GR||37.94|23.65|164|5gyy
pirai|Piraí|BR||-22.63|-43.90|19|220ub
pirai do sul|Piraí do Sul|BR||-24.53|-49.95|16|220ty
piraju||BR||-23.19|-49.38|25|220tm
pirajui|Pirajuí|BR||-22.00|-49.46|18|220th
pirane|Pirané|AR||-25.73|-59.11|19|21ikd
piranshahr||IR||36.70|45.14|62|2lg6
pirapora||BR||-17.34|-44.94|52|220ru
pirapozinho||BR||-22.28|-51.50|22|220rq
piraquara||BR||-25.44|-49.07|41|220rj
pirassununga||BR||-22.00|-47.43|60|220uf
piravam||IN||9.87|76.50|28|qzv9
pires do rio|Pires do Rio|BR||-17.30|-48.28|25|220qn
pirgaaj|Pīrgaaj|BD||25.86|88.36|35|sntj
piripiri||BR||-4.27|-41.78|45|20p7o
piritiba||BR||-11.73|-40.56|16|220qe
piriyapatna|Piriyāpatna|IN||12.33|76.10|16|qzv3
pirkkala||FI||61.46|23.63|16|dqz5
pirmasens||DE||49.20|7.61|44|1p5ty
pirna||DE||50.96|13.94|40|1p5tw
piro||IN||25.33|84.40|29|qzuy
pirojpur||BD||22.58|89.98|54|pegi
pirot||RS||43.15|22.59|41|gvai
pisa||IT||43.71|10.40|77|1vyhj
piscataway||US|NJ|40.50|-74.40|56|31da1
piscinola||IT||40.89|14.23|28|1vyh3
pisco||PE||-13.71|-76.21|62|2ca29
pisek|Písek|CZ||49.31|14.15|30|1trid
pishin||PK||30.58|66.99|24|p13h
pishva|Pīshvā|IR||35.31|51.73|54|2lcc
piskent||UZ||40.90|69.35|28|wffe
pistoia||IT||43.93|10.92|74|1vygt
pisz||PL||53.63|21.81|19|gc20
pita||GN||11.06|-12.39|20|1fsjf
pita kotte||LK||6.89|79.90|118|qd55
pitalito||CO||1.85|-76.05|54|26pf2
pitanga||BR||-24.76|-51.76|19|220py
pitangueiras||BR||-21.01|-48.22|29|220pn
pitangui||BR||-19.68|-44.89|19|220pd
pitea|Piteå|SE||65.32|21.48|23|cxpu
pitesti|Piteşti|RO||44.85|24.87|168|edg1
pithampur||IN||22.60|75.70|68|4c0yz
pithapuram|Pithāpuram|IN||17.12|82.25|53|qzuc
pithoragarh|Pithorāgarh|IN||29.58|80.21|48|qzu7
piton saint leu|Piton Saint-Leu|RE||-21.22|55.32|29|4q0o1
pitsea||GB|ENG|51.56|0.51|25|1kl86
pitt meadows||CA|BC|49.22|-122.69|17|3mv9z
pittsburg||US|CA|38.03|-121.88|69|37dwp
pittsburg||US|KS|37.41|-94.70|20|2joc9
pittsburgh||US|PA|40.44|-80.00|304|33l9n
pittsfield||US|MA|42.45|-73.25|43|2y1hf
piui|Piuí|BR||-20.47|-45.96|27|220ov
piuma|Piúma|BR||-20.84|-40.72|18|220or
piura||PE||-5.19|-80.63|325|275y0
pivijay||CO||10.46|-74.62|33|26pel
pizhou||CN||34.31|117.95|83|129v8
placentia||US|CA|33.87|-117.87|52|37dyf
placetas||CU||22.31|-79.65|55|23yjd
plainfield||US|CT|41.68|-71.92|15|2vr5f
plainfield||US|IL|41.63|-88.20|43|2x5l9
plainfield||US|IN|39.70|-86.40|31|2jdfo
plainfield||US|NJ|40.63|-74.41|51|31da8
plainview||US|NY|40.78|-73.47|26|31zli
plainview||US|TX|34.18|-101.71|21|3ahs2
plainville||US|CT|41.67|-72.86|17|2vr5r
plaisance du touch|Plaisance-du-Touch|FR||43.57|1.30|19|1s0qd
plaisir||FR||48.82|1.95|36|1s0qa
planaltina||BR||-15.45|-47.61|89|220oc
planaltina||BR||-15.62|-47.65|189|6npye
planeta rica||CO||8.41|-75.59|37|26pdw
plano||US|TX|33.02|-96.70|284|2t5k1
plant city||US|FL|28.02|-82.11|37|2hcn9
plantation||US|FL|26.13|-80.23|93|2hcni
plaridel||PH||14.89|120.86|71|10aif
plasencia||ES||40.03|-6.09|41|1uq9f
plast||RU||54.37|60.81|17|w1h7
plato||CO||9.79|-74.78|49|29a88
plattsburgh||US|NY|44.70|-73.45|20|31zn0
plauen||DE||50.50|12.14|66|1p5m4
plavsk||RU||53.71|37.29|17|awsc
playa del carmen|Playa del Carmen|MX||20.63|-87.08|150|23h32
playa del ingles|Playa del Ingles|ES||27.76|-15.58|17|3s7ix
playas||EC||-2.63|-80.39|31|26aon
playas del rosario|Playas del Rosario|MX||17.85|-92.93|22|29i77
pleasant grove||US|UT|40.36|-111.74|38|3fvqg
pleasant hill||US|CA|37.95|-122.06|35|37e3s
pleasant prairie||US|WI|42.55|-87.93|21|34wcr
pleasanton||US|CA|37.66|-121.87|80|37e5d
pleasantville||US|NJ|39.39|-74.52|21|2oj1a
pleiku||VN||13.98|108.00|114|xn6c
pleszew||PL||51.90|17.79|18|1u7dc
plettenberg||DE||51.21|7.87|28|1p5jt
plettenberg bay||ZA||-34.05|23.37|19|kodk
pleven||BG||43.42|24.62|119|flvv
pljevlja||ME||43.36|19.36|19|1wfux
plock|Płock|PL||52.55|19.71|127|1u7cp
ploemeur||FR||47.73|-3.43|21|1s0ks
ploiesti|Ploieşti|RO||44.95|26.02|229|edca
plonsk|Płońsk|PL||52.62|20.38|22|gbz9
plottier||AR||-38.97|-68.23|25|2abn9
plovdiv||BG||42.15|24.75|340|flvl
plum||US|PA|40.50|-79.75|28|33lfy
plumbon||ID||-6.71|108.47|167|yyhh
plunge||LT||55.91|21.84|23|crmx
plymouth||GB|ENG|50.37|-4.14|260|1kl6q
plymouth||MS||16.71|-62.21|0|24out|*
plymouth||US|MN|45.01|-93.46|76|302di
plymstock||GB|ENG|50.36|-4.09|24|1kl6m
po|Pô|BF||11.17|-1.15|18|1ei92
poa|Poá|BR||-23.53|-46.34|107|220ny
pobe|Pobé|BJ||6.98|2.66|33|1f9rg
pocatello||US|ID|42.87|-112.45|54|3c43x
pochep||RU||52.93|33.45|15|awhc
pocito||AR||-31.68|-68.58|41|2abmk
pocoes|Poções|BR||-14.53|-40.37|35|220m1
pocone|Poconé|BR||-16.26|-56.62|21|220lf
pocos de caldas|Poços de Caldas|BR||-21.79|-46.56|147|220l3
podgorica||ME||42.44|19.26|136|1wfro|*
podilsk||UA||47.75|29.53|41|f3qf
podolsk||RU||55.42|37.55|179|aw1x
podporozhye|Podporozh’ye|RU||60.91|34.17|20|aw02
podujeva||XK||42.91|21.19|35|gv7q
poggibonsi||IT||43.47|11.15|22|1vydk
poggiomarino||IT||40.80|14.54|19|1vyc9
poggioreale||IT||40.87|14.29|24|1vyby
pogradec||AL||40.90|20.65|62|grdw
pohang||KR||36.03|129.36|500|13f1b
poinciana||US|FL|28.14|-81.46|53|2hcrm
point fortin||TT||10.17|-61.68|19|24lmz
point pedro||LK||9.82|80.23|90|qd2d
point pleasant||US|NJ|40.08|-74.07|19|31dcc
pointe a pitre|Pointe-à-Pitre|GP||16.24|-61.54|18|24p9j
pointe claire|Pointe-Claire|CA|QC|45.45|-73.82|30|3mwfx
pointe noire|Pointe-Noire|CG||-4.78|11.86|659|1ccae
poio||ES||42.45|-8.69|16|1uq17
poissy||FR||48.93|2.05|36|1s0ed
poitiers||FR||46.58|0.34|86|1s0e7
pokachi||RU||61.72|75.37|17|4c8r0
pokaran||IN||26.92|71.92|21|qzt0
pokhara||NP||28.27|83.97|200|rhw2
pokhvistnevo||RU||53.65|52.13|28|avoo
pokrov||RU||55.92|39.17|16|avnz
pokrovsk||UA||48.28|37.18|68|f3ja
polangui||PH||13.29|123.49|77|10afk
polasara||IN||19.69|84.81|21|qzsm
polatli|Polatlı|TR||39.58|32.14|93|6hfh
polatsk||BY||55.49|28.79|82|dcyd
polavaram||IN||17.25|81.64|44|qzsk
polevskoy||RU||56.44|60.19|66|w17x
polewali||ID||-3.43|119.34|58|yyfr
police||PL||53.55|14.57|34|1u72l
polichni|Políchni|GR||40.67|22.95|40|fqru
polkowice||PL||51.50|16.07|22|1u71v
pollachi||IN||10.66|77.01|88|qzsg
pollenca|Pollença|ES||39.88|3.02|17|1huls
polohy||UA||47.48|36.25|21|exk5
polokwane||ZA||-23.90|29.47|124|kotl
polomolok||PH||6.22|125.06|64|10adx
polonne||UA||50.12|27.51|22|exjo
poltava||UA||49.59|34.54|318|exj7
polur|Polūr|IN||12.51|79.12|26|qzsa
polyarnyy||RU||69.20|33.45|17|av0r
polyarnyye zori||RU||67.37|32.50|15|av0q
polysayevo||RU||54.60|86.25|28|w14o
pombal||BR||-6.77|-37.80|22|20oyb
pombal||PT||39.92|-8.63|17|1cjcv
pombos||BR||-8.14|-35.40|16|20oxw
pomerode||BR||-26.74|-49.18|22|220jh
pomezia||IT||41.67|12.50|22|1vy92
pomigliano darco|Pomigliano d'Arco|IT||40.91|14.38|39|1vy91
pomona||US|CA|34.06|-117.75|153|37ega
pompano beach||US|FL|26.24|-80.12|108|2hcty
pompei||IT||40.75|14.50|24|1vy8v
pompeia|Pompéia|BR||-22.11|-50.17|18|220je
pompeu|Pompéu|BR||-19.22|-44.94|25|220jc
ponca city||US|OK|36.71|-97.09|25|2phgr
ponce||PR||18.01|-66.62|153|2pvts
ponda||IN||15.40|74.02|19|qzs5
ponferrada||ES||42.55|-6.60|69|1uq6s
ponmana||IN||9.01|76.52|29|r0ko
ponnani|Ponnāni|IN||10.77|75.93|106|qzrn
ponneri||IN||13.34|80.19|25|qzrl
ponnur||IN||16.07|80.55|57|4ciws
ponnuru|Ponnūru|IN||16.07|80.55|57|qzrk
ponorogo||ID||-7.87|111.46|79|yyby
pont a celles|Pont-à-Celles|BE||50.51|4.37|16|1nrtp
pont a mousson|Pont-à-Mousson|FR||48.91|6.06|15|1s08y
ponta delgada||PT||37.74|-25.67|20|44rpy
ponta grossa||BR||-25.09|-50.16|292|220hu
ponta pora|Ponta Porã|BR||-22.54|-55.73|56|220gu
pontal||BR||-21.02|-48.04|33|220hf
pontarlier||FR||46.90|6.36|20|1s08u
pontault combault|Pontault-Combault|FR||48.80|2.61|35|1sthf
ponte de lima|Ponte de Lima|PT||41.77|-8.58|45|1mn55
ponte nova||BR||-20.42|-42.91|48|220eu
ponte vedra beach||US|FL|30.24|-81.39|35|2hcv8
ponteareas||ES||42.17|-8.50|23|1uptl
pontedera||IT||43.66|10.63|20|1vy74
pontefract||GB|ENG|53.69|-1.31|45|1kl50
pontes e lacerda|Pontes e Lacerda|BR||-15.23|-59.34|29|220ec
pontevedra||AR||-34.75|-58.70|34|21ij2
pontevedra||ES||42.43|-8.64|82|1uq61
pontiac||US|MI|42.64|-83.29|60|2zas6
pontian kechil||MY||1.49|103.39|51|114yv
pontianak||ID||-0.03|109.33|455|yybp
ponticelli||IT||40.85|14.33|52|1vy5a
pontinha||PT||38.77|-9.20|23|1cjbi
pontivy||FR||48.07|-2.96|17|1s04w
pontoise||FR||49.05|2.10|30|1s04c
pontypool||GB|WLS|51.70|-3.04|36|1kl4a
pontypridd||GB|WLS|51.60|-3.34|30|1kl48
poole||GB|ENG|50.71|-1.98|150|1kl45
pooler||US|GA|32.12|-81.25|23|2idtg
poona|Pune|IN||18.52|73.86|2936|qzml
poonamalle||IN||13.05|80.11|49|qzrc
pop||UZ||40.87|71.11|22|wfgf
popasna||UA||48.63|38.38|25|exh2
popayan|Popayán|CO||2.44|-76.61|259|26p9o
poperinge||BE||50.85|2.73|20|1nrsm
popesti leordeni|Popeşti-Leordeni|RO||44.38|26.17|15|ecvi
poplar bluff||US|MO|36.76|-90.39|17|2mebt
popondetta||PG||-8.77|148.23|28|18r8j
popovo||BG||43.35|26.23|17|flsb
poprad||SK||49.06|20.30|57|fiiu
poptun|Poptún|GT||16.33|-89.42|17|24yz1
porac||PH||15.07|120.54|22|10a9e
porangatu||BR||-13.44|-49.15|33|220d2
porbandar||IN||21.64|69.61|139|qzr7
pordenone||IT||45.96|12.66|50|1vy3n
pori||FI||61.48|21.78|77|dqlj
porirua||NZ||-41.13|174.85|51|1athp
porlamar||VE||10.96|-63.87|87|25swd
poronaysk||RU||49.22|143.10|17|19h9x
porrino|Porriño|ES||42.16|-8.62|17|1uq4l
porsa||IN||26.67|78.37|38|qzr0
porsgrunn||NO||59.14|9.66|34|1vcw1
port alberni||CA|BC|49.24|-124.80|21|3mzrk
port alfred||ZA||-33.59|26.88|18|ko5s
port angeles||US|WA|48.12|-123.43|19|3ggvg
port arthur||US|TX|29.89|-93.94|55|2t607
port au prince|Port-au-Prince|HT||18.54|-72.34|1235|27p5m|*
port aux francais|Port-aux-Français|TF||-49.35|70.22|0|x4za|*
port blair||IN||11.67|92.75|112|qzqx
port charlotte||US|FL|26.98|-82.09|54|2hcx6
port chester||US|NY|41.00|-73.67|30|31zvm
port colborne||CA|ON|42.90|-79.23|19|3mztk
port coquitlam||CA|BC|49.27|-122.77|58|3mztm
port de bouc|Port-de-Bouc|FR||43.41|4.98|16|1s015
port de paix|Port-de-Paix|HT||19.94|-72.83|250|27p5g
port dickson||MY||2.54|101.81|89|116lb
port elizabeth||ZA||-33.96|25.61|968|ko5g
port gentil|Port-Gentil|GA||-0.72|8.78|109|1fd5y
port glasgow||GB|SCT|55.93|-4.69|15|1kl30
port harcourt||NG||4.78|7.01|1149|1dtt2
port hueneme||US|CA|34.15|-119.20|22|37ekz
port huron||US|MI|42.97|-82.42|29|2zau1
port loko||SL||8.77|-12.79|21|1fj9t
port louis||MU||-20.16|57.50|155|k0sq|*
port macquarie||AU|NSW|-31.43|152.91|46|1a503
port moody||CA|BC|49.28|-122.82|28|3n00q
port moresby||PG||-9.48|147.15|284|18r7e|*
port of spain|Port of Spain|TT||10.67|-61.52|49|24lmq|*
port orange||US|FL|29.14|-81.00|60|2hcxw
port richmond||US|NY|40.63|-74.14|15|31zwc
port said||EG||31.27|32.30|538|7opn
port saint lucie||US|FL|27.29|-80.35|165|2hcyb
port shepstone||ZA||-30.74|30.45|53|ko52
port sudan||SD||19.62|37.22|490|82xb
port vila|Port-Vila|VU||-17.74|168.31|36|19rib|*
port washington||US|NY|40.83|-73.70|16|31zwd
porta westfalica||DE||52.23|8.92|36|1p529
portadown||GB|NIR|54.42|-6.44|22|1kl3p
portage||US|IN|41.58|-87.18|37|2xk5q
portage||US|MI|42.20|-85.58|48|2zaui
portalegre||PT||39.29|-7.43|16|1cjb0
portao|Portão|BR||-29.70|-51.24|21|220c6
portel||BR||-1.94|-50.82|21|20otw
porterville||US|CA|36.07|-119.02|56|37eon
porthcawl||GB|WLS|51.48|-3.70|16|1kl2u
portici||IT||40.82|14.34|56|1vy2s
porticos de san antonio|Pórticos de San Antonio|MX||32.44|-117.03|34|59uy6
portimao|Portimão|PT||37.14|-8.54|38|1cj9k
portishead||GB|ENG|51.48|-2.77|24|1kl2d
portland||US|ME|43.66|-70.26|67|2yncq
portland||US|OR|45.52|-122.68|632|3f629
portland||US|TX|27.88|-97.32|16|2t62r
portmore||JM||17.95|-76.88|103|22s45
porto||PT||41.15|-8.61|250|1mn2f
porto alegre||BR||-30.03|-51.23|1373|220al
porto calvo||BR||-9.04|-35.40|17|20oth
porto empedocle||IT||37.29|13.52|17|1i3ax
porto feliz||BR||-23.21|-47.52|41|2206j
porto ferreira||BR||-21.85|-47.48|49|2206f
porto novo|Porto-Novo|BJ||6.50|2.60|234|1f9qv|*
porto san giorgio||IT||43.18|13.79|16|1vy1l
porto santelpidio|Porto Sant'Elpidio|IT||43.25|13.76|22|1vy1k
porto seguro||BR||-16.45|-39.06|123|2202o
porto torres||IT||40.83|8.41|22|1vy1h
porto uniao|Porto União|BR||-26.24|-51.08|29|22027
porto velho||BR||-8.76|-63.90|306|26i7e
portogruaro||IT||45.78|12.84|17|1vy1y
portoviejo||EC||-1.05|-80.45|170|26aml
portslade||GB|ENG|50.84|-0.22|20|1kl1a
portsmouth||GB|ENG|50.80|-1.09|194|1kl18
portsmouth||US|NH|43.08|-70.76|22|314jb
portsmouth||US|OH|38.73|-83.00|20|2ox20
portsmouth||US|RI|41.60|-71.25|18|33yxe
portsmouth||US|VA|36.84|-76.30|96|2ug9r
portsmouth heights||US|VA|36.82|-76.37|99|2uga3
portugalete||ES||43.32|-3.02|48|1uq2i
porur||IN||13.04|80.16|33|vevq
porvoo||FI||60.39|25.67|47|e5ox
posadas||AR||-27.37|-55.90|324|21iim
posillipo||IT||40.81|14.20|23|1vy13
poso||ID||-1.40|120.75|47|yy9v
posse||BR||-14.09|-46.37|20|2201j
post falls||US|ID|47.72|-116.95|30|3c4ch
postmasburg||ZA||-28.33|23.07|30|ko3v
posto da mata|Posto da Mata|BR||-17.89|-39.86|22|221rr
posto fiscal rolim de moura|Pôsto Fiscal Rolim de Moura|BR||-13.08|-62.28|38|2c4gd
potchefstroom||ZA||-26.72|27.10|124|ko3h
potenza||IT||40.64|15.81|56|1vy0b
poti|P’ot’i|GE||42.14|41.67|47|d4i6
potiskum||NG||11.71|11.08|86|1dtsv
potomac||US|MD|39.02|-77.21|45|2lktt
potosi|Potosí|BO||-19.58|-65.75|141|2br40
potrerillos||HN||15.23|-87.97|16|258ci
potsdam||DE||52.40|13.07|145|1p4yy
potters bar||GB|ENG|51.69|-0.18|23|1kl0i
pottstown||US|PA|40.25|-75.65|23|33lst
poughkeepsie||US|NY|41.70|-73.92|30|31zzj
poulton le fylde|Poulton-le-Fylde|GB|ENG|53.83|-2.98|20|1kl06
pourham||SN||14.35|-16.42|24|1c5hs
pouso alegre||BR||-22.23|-45.94|115|21zzh
pout||SN||14.77|-17.06|18|1c5hq
povazska bystrica|Považská Bystrica|SK||49.12|18.42|44|1tjm4
povoa de santa iria|Póvoa de Santa Iria|PT||38.86|-9.06|29|1cj6v
povoa de varzim|Póvoa de Varzim|PT||41.38|-8.76|29|1mmy3
povorino||RU||51.19|42.25|18|aua6
powai||IN||19.12|72.90|20|3rk3x
poway||US|CA|32.96|-117.04|50|37euq
poyang||CN||28.99|116.67|71|12jro
poykovskiy||RU||61.23|73.33|28|w0zo
poza rica de hidalgo|Poza Rica de Hidalgo|MX||20.53|-97.46|185|23gy8
pozarevac|Požarevac|RS||44.62|21.19|42|gv4b
pozega|Požega|HR||45.34|17.69|21|1wdvh
poznan|Poznań|PL||52.41|16.93|570|1u6uj
pozoblanco||ES||38.38|-4.85|18|1huj8
pozuelo de alarcon|Pozuelo de Alarcón|ES||40.43|-3.81|82|1upzx
pozzallo||IT||36.73|14.85|18|1i3al
pozzuoli||IT||40.84|14.10|46|1vxz4
prabumulih||ID||-3.43|104.23|103|yysh
prachin buri||TH||14.05|101.37|33|yg6o
prachuap khiri khan||TH||11.82|99.78|34|oo6a
pradera||CO||3.42|-76.24|45|26p5o
prado||BR||-17.34|-39.22|15|21zyb
praga polnoc|Praga Północ|PL||52.25|21.03|93|3waf7
praga poludnie|Praga Południe|PL||52.24|21.09|188|3waf8
prague||CZ||50.09|14.42|1166|1tr1s|*
praia||CV||14.93|-23.51|113|20bnh|*
praia grande||BR||-24.01|-46.40|250|21zxt
prairie village||US|KS|38.99|-94.63|22|2jopi
prairieville||US|LA|30.30|-90.97|27|2kz8c
prakhon chai||TH||14.61|103.12|16|yg61
pran buri||TH||12.38|99.90|47|oo5z
prata||BR||-19.31|-48.92|20|21zx4
pratapgarh|Pratāpgarh|IN||24.03|74.78|38|qzpm
prato||IT||43.88|11.10|182|1vxxd
prattville||US|AL|32.46|-86.46|35|2fjuk
praya||ID||-8.71|116.27|35|yy86
prayagraj|Allahābād|IN||25.44|81.84|1073|revm
preetz||DE||54.24|10.28|16|1p4u0
premia de mar|Premià de Mar|ES||41.49|2.37|27|1upwi
prenzlau||DE||53.32|13.86|21|1p4sa
prenzlauer berg||DE||52.54|13.42|149|1p4s9
prerov|Přerov|CZ||49.46|17.45|47|1tqyk
prescot||GB|ENG|53.43|-2.80|41|1kkzc
prescott||US|AZ|34.54|-112.47|42|35t3m
prescott valley||US|AZ|34.61|-112.32|42|35t42
presidencia roque saenz pena|Presidencia Roque Sáenz Peña|AR||-26.79|-60.44|82|2ab70
presidente dutra||BR||-5.29|-44.49|30|20ook
presidente epitacio|Presidente Epitácio|BR||-21.76|-52.12|39|21zu3
presidente franco||PY||-25.56|-54.61|54|21ock
presidente prudente||BR||-22.13|-51.39|210|21ztw
presidente venceslau||BR||-21.88|-51.84|34|21zts
presnenskiy||RU||55.75|37.55|122|bmp6
presov|Prešov|SK||49.00|21.23|95|fii3
prestatyn||GB|WLS|53.34|-3.41|19|1kkza
prestea||GH||5.43|-2.14|35|1d7hc
preston||GB|ENG|53.76|-2.70|313|1kkyw
prestwich||GB|ENG|53.53|-2.28|32|1kkyh
pretoria||ZA||-25.74|28.19|1619|knxl|*
preveza|Préveza|GR||38.96|20.75|17|5giy
prey veng||KH||11.49|105.33|33|132c2
pribram|Příbram|CZ||49.69|14.01|35|1tqxi
prichard||US|AL|30.74|-88.08|22|2fjx4
pridonskoy||RU||51.68|39.07|17|atzh
priego de cordoba|Priego de Córdoba|ES||37.44|-4.20|24|1huhm
prievidza||SK||48.77|18.63|53|1tjkg
prigen||ID||-7.68|112.62|24|yy7t
prijedor||BA||44.98|16.71|36|1wfa1
prilep||MK||41.35|21.56|74|gv1r
primer ensanche||ES||42.81|-1.65|23|4sk3s
primero de enero|Primero de Enero|CU||21.95|-78.43|18|23y6i
primorsko akhtarsk|Primorsko-Akhtarsk|RU||46.05|38.17|33|atuz
prince albert||CA|SK|53.20|-105.77|35|3n12v
prince edward||CA|ON|44.00|-77.25|25|3n13f
prince george||CA|BC|53.92|-122.75|66|3n13p
princeton||US|FL|25.54|-80.41|22|2hd35
princeton||US|NJ|40.35|-74.66|30|31dfu
prior lake||US|MN|44.71|-93.42|25|302px
priozersk|Priozërsk|RU||61.04|30.13|18|atu6
pristina||XK||42.67|21.17|550|gv16|*
privolzhsk||RU||57.39|41.29|18|atpg
privolzhskiy||RU||51.41|46.05|32|atpd
priyutovo||RU||53.90|53.93|21|ato6
prizren||XK||42.21|20.74|171|gv14
probolinggo||ID||-7.75|113.22|182|yy7e
proddatur|Proddatūr|IN||14.75|78.55|178|qzow
progreso||MX||21.28|-89.66|37|23gwk
progreso||UY||-34.67|-56.22|16|21r2b
progreso de alvaro obregon|Progreso de Alvaro Obregon|MX||20.25|-99.19|17|23gwf
prokhladnyy||RU||43.76|44.03|61|atlz
prokopyevsk|Prokop’yevsk|RU||53.91|86.72|219|w0v6
prokuplje||RS||43.23|21.59|28|gv0i
proletar||TJ||40.17|69.50|16|wguv
proletarsk||RU||46.70|41.73|19|atj3
promissao|Promissão|BR||-21.54|-49.86|27|21zrh
promyshlennaya||RU||54.92|85.64|17|w0uj
propria|Propriá|BR||-10.21|-36.84|24|21zrd
prospect heights||US|IL|42.10|-87.94|16|2x66a
prosper||US|TX|33.24|-96.80|16|2t6m9
prostejov|Prostějov|CZ||49.47|17.11|47|1tqu5
protaras||CY||35.01|34.06|20|eli
protvino||RU||54.87|37.22|37|atc0
providence||US|RI|41.82|-71.41|179|33yzb
provo||US|UT|40.23|-111.66|115|3fvwa
prudentopolis|Prudentópolis|BR||-25.21|-50.98|20|21zqw
prudnik||PL||50.32|17.57|23|1u6rl
prunedale||US|CA|36.78|-121.67|18|37f5m
pruszcz gdanski|Pruszcz Gdański|PL||54.26|18.64|24|1u6qq
pruszkow|Pruszków|PL||52.17|20.81|55|gbd8
pruzhany||BY||52.56|24.46|19|dcph
pryluky||UA||50.59|32.39|63|ex4c
przasnysz||PL||53.02|20.88|17|gbcy
przemysl|Przemyśl|PL||49.78|22.77|67|gbbk
przeworsk||PL||50.06|22.49|16|gbaj
pskov||RU||57.81|28.35|202|at5h
pszczyna||PL||49.98|18.95|25|1u6hl
ptolemaida|Ptolemaḯda|GR||40.51|21.68|30|fqoq
ptuj||SI||46.42|15.87|18|1wf5d
puan||KR||35.73|126.73|22|13erm
pubal||KR||37.29|127.51|63|14np5
pucallpa||PE||-8.38|-74.55|311|275sx
pucheng||CN||27.92|118.53|60|12krc
puchheim||DE||48.15|11.35|19|1p4g6
puchov|Púchov|SK||49.12|18.33|19|1tjjf
pucol|Puçol|ES||39.62|-0.30|19|1hudb
pucon|Pucón|CL||-39.28|-71.95|27|2b20u
pudsey||GB|ENG|53.80|-1.66|33|1kkxm
puducherry||IN||11.93|79.83|227|qzs1
pudukkottai||IN||10.38|78.82|112|qzoh
puebla||MX||19.04|-98.20|1434|23gvt
puebla||MX||32.57|-115.35|15|2dz9p
pueblo||US|CO|38.25|-104.61|109|38i14
pueblo nuevo||MX||23.38|-105.38|19|2dwcc
pueblo west||US|CO|38.35|-104.72|30|38i1h
puente alto||CL||-33.61|-70.58|510|2b1zk
puente de ixtla|Puente de Ixtla|MX||18.61|-99.32|21|23guz
puente de vallecas|Puente de Vallecas|ES||40.39|-3.66|244|1upsx
puente genil|Puente-Genil|ES||37.39|-4.77|30|1hug8
puerto asis|Puerto Asís|CO||0.51|-76.50|30|26ozh
puerto ayacucho||VE||5.66|-67.58|53|25spa
puerto aysen|Puerto Aysén|CL||-45.40|-72.69|17|2b1yt
puerto barrios||GT||15.73|-88.59|57|24yvq
puerto berrio|Puerto Berrío|CO||6.49|-74.40|34|26oz8
puerto boyaca|Puerto Boyacá|CO||5.98|-74.59|27|26oyz
puerto cabello||VE||10.47|-68.01|174|25sp6
puerto cabezas||NI||14.04|-83.39|34|25j0i
puerto colombia||CO||10.99|-74.95|26|26oy1
puerto cortez||HN||15.83|-87.93|48|255sq
puerto de la cruz|Puerto de la Cruz|ES||28.41|-16.55|32|1huf8
puerto del carmen|Puerto del Carmen|ES||28.92|-13.67|30|3s7k5
puerto del rosario|Puerto del Rosario|ES||28.50|-13.86|36|1huey
puerto el triunfo||SV||13.28|-88.55|19|24tfn
puerto eldorado||AR||-26.41|-54.69|54|21ify
puerto escondido||MX||15.87|-97.08|26|23gte
puerto esperanza||AR||-26.02|-54.61|16|21ifu
puerto francisco de orellana|Puerto Francisco de Orellana|EC||-0.47|-76.99|48|26ah3
puerto iguazu|Puerto Iguazú|AR||-25.60|-54.57|32|21ifl
puerto la cruz||VE||10.21|-64.63|370|25so8
puerto lopez|Puerto López|CO||4.10|-72.96|17|26ovu
puerto madryn||AR||-42.77|-65.04|65|2ab18
puerto maldonado||PE||-12.59|-69.19|38|2c9ji
puerto montt||CL||-41.47|-72.94|160|2b1xs
puerto natales||CL||-51.73|-72.51|20|2b1xq
puerto padre||CU||21.20|-76.60|77|23y0z
puerto penasco|Puerto Peñasco|MX||31.32|-113.54|57|2djqr
puerto plata||DO||19.79|-70.69|146|22vcn
puerto princesa||PH||9.74|118.74|223|10a31
puerto real||ES||36.53|-6.19|40|1hueh
puerto rico||AR||-26.80|-55.02|17|21iec
puerto san jose|Puerto San José|GT||13.93|-90.82|19|24yvo
puerto santander||CO||8.36|-72.41|16|26ot9
puerto tejada||CO||3.23|-76.42|54|26osz
puerto vallarta||MX||20.62|-105.23|203|2djq8
puerto varas||CL||-41.32|-72.99|25|2b1wy
puertollano||ES||38.69|-4.11|52|1huep
pugachev||RU||52.01|48.80|41|at2y
pujali||IN||22.47|88.15|45|swr8
pujili|Pujilí|EC||-0.96|-78.70|16|26afg
pukekohe east||NZ||-37.20|174.95|21|1ataz
pukhrayan|Pukhrāyān|IN||26.22|79.84|23|qzo3
pul e khumri|Pul-e Khumrī|AF||35.94|68.72|56|o8ai
pula||HR||44.87|13.85|59|1wf4w
pulandian||CN||39.40|121.97|104|12jq2
pulawy|Puławy|PL||51.42|21.97|50|gb4s
pulgaon||IN||20.72|78.32|35|qzns
pulheim||DE||51.00|6.81|54|1p4f6
puli||TW||23.97|120.97|86|zsti
pulilan||PH||14.90|120.85|77|109zp
pulivendla||IN||14.42|78.23|34|qznk
puliyangudi||IN||9.17|77.40|62|qznj
pullman||US|WA|46.73|-117.18|33|3gh4k
pully||CH|VD|46.51|6.66|16|1kzsn
pulong santa cruz||PH||14.27|121.08|102|109yg
pultusk|Pułtusk|PL||52.70|21.08|19|gb4l
pulupandan||PH||10.52|122.80|27|109xl
pulwama||IN||33.87|74.90|20|qzn7
puma||TZ||-5.00|34.73|17|388a
pumiao||CN||22.76|108.48|62|12jps
punaauia||PF||-17.63|-149.60|26|2eghf
punahana|Pūnāhāna|IN||27.86|77.20|15|qzn0
punakha|Punākha|BT||27.59|89.88|22|quf3
punalur|Punalūr|IN||9.02|76.92|47|qzmz
punasa|Punāsa|IN||22.24|76.39|350|qzmv
punata||BO||-17.54|-65.83|15|2bqq0
punch|Pūnch|IN||33.77|74.09|28|p10m
pundong||ID||-7.95|110.35|24|yy1c
pundri|Pūndri|IN||29.76|76.56|18|qzmn
pune||IN||18.52|73.86|2936|qzml
punganuru|Punganūru|IN||13.37|78.57|49|qzmk
puning||CN||23.31|116.17|118|12n5o
punjai puliyampatti||IN||11.35|77.17|15|qzme
puno||PE||-15.84|-70.02|117|2c9e4
punta alta||AR||-38.88|-62.07|57|2aay6
punta arenas||CL||-53.15|-70.91|117|2b1sz
punta cana||DO||18.58|-68.40|100|22w6a
punta cardon|Punta Cardón|VE||11.66|-70.22|59|25smm
punta gorda||US|FL|26.93|-82.05|18|2hd64
punta gorda isles||US|FL|26.92|-82.08|18|2hd67
puntarenas||CR||9.98|-84.84|36|25mxg
punto fijo||VE||11.69|-70.20|132|25slk
pupri||IN||26.47|85.70|15|qzm2
puqi||CN||29.72|113.88|133|12jpl
puranpur|Pūranpur|IN||28.51|80.15|40|qzli
purbalingga||ID||-7.39|109.36|57|yxzy
puri||IN||19.80|85.82|171|qzlc
purisima de bustos|Purísima de Bustos|MX||21.03|-101.88|44|2djne
purley||GB|ENG|51.34|-0.11|72|1kkwy
purmerend||NL||52.51|4.96|77|1mwot
purna|Pūrna|IN||19.18|77.03|35|qzl5
purnia||IN||25.78|87.47|198|qzku
purral||CR||9.96|-84.03|30|25mx5
pursat||KH||12.54|103.92|52|132gg
puruandiro|Puruándiro|MX||20.09|-101.52|31|2djn7
puruliya||IN||23.33|86.36|123|qzkr
purwa|Purwā|IN||26.46|80.77|22|qzkl
purwakarta||ID||-6.56|107.44|216|yxz9
purwodadi||ID||-7.09|110.92|150|yxz1
purwokerto||ID||-7.42|109.23|217|yxyw
pusad||IN||19.91|77.58|72|qzki
pusan|Busan|KR||35.10|129.03|3679|13em4
pushchino||RU||54.83|37.61|20|asx6
pushkar||IN||26.49|74.55|16|qzkc
pushkin||RU||59.71|30.40|93|asw3
pushkino||AZ||39.46|48.55|18|36gk
pushkino||RU||56.02|37.87|103|asvd
puspokladany|Püspökladány|HU||47.32|21.12|16|fcp9
putatan||MY||5.93|116.06|78|115j4
puteaux||FR||48.88|2.24|41|1rz9m
puthia||BD||24.37|88.83|159|4gehr
putian||CN||25.44|119.01|377|12jox
putignano||IT||40.85|17.12|24|1vxse
putra heights||MY||2.99|101.57|60|6fbge
putrajaya||MY||2.94|101.69|50|3zjqc
puttalam||LK||8.04|79.83|46|qcj1
putte||BE||51.05|4.63|15|1nrmx
putten||NL||52.26|5.61|23|1mwo8
puttlingen|Püttlingen|DE||49.29|6.89|21|1p4ao
puttur|Puttūr|IN||12.76|75.20|53|qzjo
puttur|Puttūr|IN||13.44|79.55|31|qzjn
putyvl|Putyvl’|UA||51.34|33.87|20|ex1k
puurs||BE||51.07|4.29|16|1nrmi
puyallup||US|WA|47.19|-122.29|40|3gh5j
puyang||CN||29.46|119.89|3590|12jo9
puyang chengguanzhen||CN||35.71|115.01|666|12jo6
puyo||EC||-1.48|-78.00|25|26aco
pyapon||MM||16.29|95.68|66|ruhx
pyatigorsk||RU||44.05|43.06|143|asji
pyay||MM||18.82|95.22|135|rufm
pyin oo lwin||MM||22.04|96.46|117|s2r5
pyinmana||MM||19.74|96.21|97|ruaz
pylaia|Pylaía|GR||40.60|22.99|23|fqur
pyongsong|P’yŏngsŏng|KP||39.25|125.87|100|144cf
pyongyang||KP||39.03|125.75|3222|144c3|*
pyrgos|Pýrgos|GR||37.68|21.44|22|5gxp
pyriatyn||UA||50.24|32.51|16|exy7
pyskowice||PL||50.40|18.63|19|1u6fg
pyt yakh|Pyt-Yakh|RU||60.75|72.86|42|3zj72
pyu||MM||18.48|96.44|40|ru8v
qabatiyah|Qabāţīyah|PS||32.41|35.28|19|61yk
qacentina|Constantine|DZ||36.37|6.61|450|1hlwg
qachas nek|Qacha’s Nek|LS||-30.12|28.69|26|jzay
qadian|Qādiān|IN||31.82|75.38|21|qzja
qadirpur ran||PK||30.29|71.67|20|p0yo
qaen|Qā’en|IR||33.73|59.18|40|2l4m
qahderijan|Qahderījān|IR||32.58|51.45|29|8yyz
qaisumah||SA||28.31|46.13|21|2c1i
qalansuwa||IL||32.28|34.98|17|6ars
qalat bishah|Qal‘at Bīshah|SA||20.00|42.61|82|27rd
qalqilyah|Qalqīlyah|PS||32.19|34.97|43|61y1
qalyub|Qalyūb|EG||30.18|31.21|100|7io5
qamdo||CN||31.13|97.18|86|rfvd
qandala||SO||11.47|49.87|16|150l
qapqal||CN||43.80|81.09|160|wrzz
qaracuxur|Qaraçuxur|AZ||40.40|49.97|73|cjgv
qarah|Qārah|SY||34.16|36.74|21|3k67
qarah zia od din|Qarah Ẕīā’ od Dīn|IR||38.89|45.03|32|2kdu
qarawul|Qarāwul|AF||37.22|68.78|25|o7n4
qarchak||IR||35.43|51.58|252|pa7
qarqin|Qarqīn|AF||37.42|66.04|15|o7jg
qarshi||UZ||38.86|65.79|223|q2if
qaryat suluq|Qaryat Sulūq|LY||31.67|20.25|16|1qys
qasr e qand|Qaşr-e Qand|IR||26.25|60.75|38|ouyt
qatana|Qaţanā|SY||33.44|36.08|19|3k15
qazax||AZ||41.09|45.37|19|cjka
qazvin||IR||36.27|50.00|334|2k7l
qeshm||IR||26.95|56.27|25|2k3y
qianjiang||CN||30.42|112.89|179|12a4z
qianzhou||CN||28.32|109.73|102|12oye
qibray||UZ||41.39|69.47|28|wfvj
qina|Qinā|EG||26.16|32.73|235|7ihi
qingdao||CN||36.06|120.38|3719|12jah
qinggang||CN||46.68|126.11|64|17mgt
qingnian||CN||36.84|115.71|110|12nhj
qingquan||CN||30.45|115.26|76|12j6p
qingshuping||CN||27.38|112.02|62|12j4j
qingyang||CN||37.50|121.26|66|12tbc
qingyuan||CN||23.70|113.03|151|12jax
qingzhou||CN||36.70|118.48|117|12anf
qinhuangdao||CN||39.93|119.59|760|12j17
qinnan||CN||33.25|119.91|56|12j0n
qinzhou||CN||21.97|108.63|101|12izz
qionghai||CN||19.24|110.46|480|12pw8
qionghu||CN||28.84|112.37|66|12izr
qiongshan||CN||20.01|110.35|88|12izj
qiqihar||CN||47.34|123.96|882|17mf5
qir moav|Qīr Moāv|JO||31.18|35.70|23|5dds
qiryat ata||IL||32.81|35.11|49|6aqd
qiryat bialik||IL||32.83|35.09|37|6aqc
qiryat mozqin|Qiryat Moẕqin|IL||32.84|35.08|39|6apz
qiryat shemona||IL||33.21|35.57|22|6apt
qiryat yam||IL||32.85|35.07|39|6apq
qom||IR||34.64|50.88|900|2jzc
qoqon|Qo‘qon|UZ||40.53|70.94|187|wff7
qorgontepa|Qo‘rg‘ontepa|UZ||40.73|72.76|26|wfpw
qormi||MT||35.88|14.47|18|1ixc5
qorveh||IR||35.17|47.81|88|2jy1
qoryooley||SO||1.79|44.53|52|14sj
qualiano||IT||40.92|14.15|24|1vxrw
quang ngai|Quảng Ngãi|VN||15.12|108.79|33|xmgy
quanzhou||CN||24.91|118.59|184|12iuh
quarai|Quaraí|BR||-30.39|-56.45|23|21zpv
quaregnon||BE||50.44|3.87|18|1nrmb
quart de poblet|Quart de Poblet|ES||39.48|-0.44|25|1hzq4
quarteira||PT||37.07|-8.10|19|1cj57
quarto||IT||40.88|14.14|38|3w1v4
quartu santelena|Quartu Sant'Elena|IT||39.23|9.25|67|1i39t
quatre bornes||MU||-20.26|57.48|81|k0s3
quatro barras||BR||-25.37|-49.08|18|21zot
quattromiglia||IT||39.34|16.24|23|1i39s
quba||AZ||41.36|48.51|22|cjk5
quchan|Qūchān|IR||37.11|58.51|112|2jwr
quebec city|Québec|CA|QC|46.81|-71.21|529|3rks6
quedlinburg||DE||51.79|11.15|23|1p47d
queen creek||US|AZ|33.25|-111.63|35|35tdd
queens||US|NY|40.68|-73.84|2273|320ux
queens village||US|NY|40.73|-73.74|52|320uv
queensbury||US|NY|43.38|-73.61|28|320v3
queensdale||ZA||-31.87|26.98|20|kngl
queenstown||ZA||-31.90|26.88|105|kngc
queimados||BR||-22.72|-43.56|136|21zmx
quelimane||MZ||-17.88|36.89|189|m1jm
quellon|Quellón|CL||-43.12|-73.62|22|2b1xb
queluz||PT||38.76|-9.25|103|1cj4c
querecotillo||PE||-4.84|-80.65|25|275kx
quesada||CR||10.32|-84.43|27|25mwe
quetta||PK||30.18|67.00|734|p0vc
quetzaltenango||GT||14.83|-91.52|132|24ytf
quevedo||EC||-1.03|-79.46|119|26ac7
quezaltepeque||SV||13.83|-89.27|29|24tf1
quezon||PH||15.55|120.81|18|109pj
quezon||PH||7.73|125.10|27|109py
quezon city||PH||14.65|121.05|2762|109pc
qufu||CN||35.60|116.99|85|12itx
qui nhon||VN||13.78|109.22|210|xmbi
quibdo|Quibdó|CO||5.69|-76.66|75|26ong
quibor|Quíbor|VE||9.93|-69.62|42|25sh7
quickborn||DE||53.73|9.91|20|1p43z
quillacollo||BO||-17.39|-66.28|87|2bqhz
quillota||CL||-32.88|-71.25|68|2b1af
quilmes||AR||-34.73|-58.26|230|21ic4
quilpue|Quilpué|CL||-33.05|-71.44|130|2b19s
quimbaya||CO||4.62|-75.76|31|26omy
quimper||FR||48.00|-4.10|64|1rz0d
quincy||US|IL|39.94|-91.41|41|2j1jr
quincy||US|MA|42.25|-71.00|94|2y23b
quinta do conde||PT||38.57|-9.04|26|3wlc0
quinte west||CA|ON|44.18|-77.57|43|3n2mz
quirinopolis|Quirinópolis|BR||-18.45|-50.45|32|21ziz
quisqueya||DO||18.56|-69.41|18|22w2x
quitilipi||AR||-26.87|-60.22|32|2aaki
quito||EC||-0.23|-78.52|1400|26a9a|*
quixada|Quixadá|BR||-4.97|-39.02|49|20ofv
quixeramobim||BR||-5.20|-39.29|34|20ofp
qujing||CN||25.48|103.78|146|12iti
qulsary||KZ||46.95|54.02|51|d203
qurayyat||SA||31.33|37.34|103|2bu0
qurghonteppa|Qŭrghonteppa|TJ||37.83|68.78|65|q5xn
qusar||AZ||41.43|48.43|16|cjk4
qushkupir|Qŭshkŭpir|UZ||41.53|60.35|17|wff6
quthbullapur||IN||17.50|78.46|226|4ciwt
quthing||LS||-30.40|27.70|24|jz9z
qutur|Quţūr|EG||30.97|30.96|24|7ico
quva||UZ||40.52|72.07|33|wq83
quvasoy||UZ||40.30|71.98|32|wfoz
quwaysina|Quwaysinā|EG||30.56|31.16|43|7ici
quzhou||CN||28.96|118.87|82|12is0
ra ngae|Ra-ngae|TH||6.30|101.73|17|yg17
raahe||FI||64.68|24.48|22|dq1g
raalte||NL||52.39|6.28|20|1mwnn
raanana|Ra'anana|IL||32.18|34.87|80|6apb
rabak||SD||13.18|32.74|135|7w5x
rabat||MA||34.01|-6.83|1656|1iep7|*
rabigh|Rābigh|SA||22.80|39.03|42|27i3
rabkavi||IN||16.48|75.11|74|qzij
rach gia|Rạch Giá|VN||10.01|105.08|228|xm9q
raciborz|Racibórz|PL||50.09|18.22|58|1u6e8
racine||US|WI|42.73|-87.78|78|34x09
radauti|Rădăuți|RO||47.85|25.92|24|ecfd
radcliff||US|KY|37.84|-85.95|22|2ka5c
radcliffe||GB|ENG|53.56|-2.32|34|3zezf
radeberg||DE||51.11|13.91|19|1p3wn
radebeul||DE||51.11|13.66|33|1p3wl
rades|Radès|TN||36.77|10.27|44|1gw6f
radevormwald||DE||51.20|7.36|24|1p3ub
radford||US|VA|37.13|-80.58|17|2ugx1
radhanpur|Rādhanpur|IN||23.83|71.60|35|qzi5
radlin||PL||50.05|18.48|17|1u6cp
radnor||US|PA|40.05|-75.36|31|33m4i
radolfzell||DE||47.74|8.97|30|1p3t6
radom||PL||51.40|21.15|227|gb0q
radomsko||PL||51.07|19.44|49|1u6bt
radomyshl||UA||50.50|29.23|15|ewyw
radovis||MK||41.64|22.46|25|gux1
raduzhny||RU||62.10|77.47|48|x0jo
raduzhnyy||RU||56.00|40.34|18|48k71
radviliskis||LT||55.82|23.53|20|crg9
radzionkow|Radzionków|PL||50.40|18.90|17|1u69m
radzyn podlaski|Radzyń Podlaski|PL||51.78|22.62|16|gay0
raebareli||IN||26.23|81.23|186|qzi0
rafaela||AR||-31.25|-61.49|89|2aak7
rafah|Rafaḩ|PS||31.30|34.24|126|60we
rafah|Rafaḩ|PS||31.30|34.24|126|60we
rafiganj||IN||24.82|84.63|26|qzhw
rafsanjan|Rafsanjān|IR||30.41|55.99|148|2jte
raghogarh|Rāghogarh|IN||24.44|77.20|64|qzhs
raghunathpur||IN||23.54|86.67|23|qzhl
ragusa||IT||36.93|14.72|61|1i39e
rahachow||BY||53.09|30.05|35|dcib
rahat||IL||31.40|34.76|20|4vez8
rahatgarh|Rāhatgarh|IN||23.79|78.39|27|qzh6
rahden||DE||52.43|8.61|16|1p3rb
rahim yar khan||PK||28.42|70.30|789|p0tg
rahimah|Raḩīmah|SA||26.71|50.06|41|27gp
rahimatpur||IN||17.59|74.20|17|qzgy
rahuri|Rāhuri|IN||19.39|74.65|37|qzgr
rahway||US|NJ|40.61|-74.28|30|31djj
raichur|Rāichūr|IN||16.21|77.36|226|qzgk
raiganj|Rāiganj|IN||25.61|88.12|170|qzgh
raigarh||IN||21.90|83.40|121|qzgd
raikot|Rāikot|IN||30.65|75.60|26|qzg1
raipur|Rāipur|BD||23.04|90.77|65|pej8
raipur|Rāipur|IN||30.31|78.09|28|qzfb
raipur||IN||21.23|81.63|680|qzfo
raipur||IN||26.04|74.02|18|qzfg
raisen||IN||23.33|77.78|41|qzew
raisinghnagar|Rāisinghnagar|IN||29.54|73.45|30|qzeu
raisio||FI||60.49|22.17|24|dpx8
raiwind||PK||31.25|74.22|32|p0rq
raj nandgaon|Rāj-Nāndgaon|IN||21.10|81.03|151|qzbj
raja jang||PK||31.22|74.25|24|p0re
rajahmundry|Rājahmundry|IN||17.01|81.78|305|qzec
rajakhera|Rājākhera|IN||26.90|78.17|31|qzea
rajaldesar|Rājaldesar|IN||28.03|74.47|24|qze8
rajanpur||PK||29.10|70.33|51|p0r8
rajaori||IN||33.38|74.31|28|qzd7
rajapalaiyam||IN||9.45|77.55|124|qzdw
rajapolah||ID||-7.22|108.19|40|yxvc
rajbiraj|Rājbirāj|NP||26.54|86.75|33|rhvo
rajgarh|Rājgarh|IN||22.68|74.94|17|qzcs
rajgarh|Rājgarh|IN||24.01|76.73|26|qzcr
rajgarh|Rājgarh|IN||27.24|76.62|27|qzcl
rajgarh|Rājgarh|IN||28.64|75.39|50|qzck
rajgir|Rājgīr|IN||25.03|85.42|38|qzcg
rajgurunagar|Rājgurunagar|IN||18.87|73.90|19|qzcb
rajin||KP||42.26|130.28|66|17s45
rajkot|Rājkot|IN||22.29|70.79|1177|qzbz
rajmahal|Rājmahal|IN||25.05|87.83|20|qzbv
rajpipla|Rājpīpla|IN||21.87|73.50|35|qzb7
rajpur||IN||21.94|75.14|19|qzb4
rajpur||IN||22.30|74.36|26|qzb3
rajpura|Rājpura|IN||30.48|76.59|87|qzar
rajsamand|Rājsamand|IN||25.07|73.88|63|qzal
rajshahi|Rājshāhi|BD||24.37|88.60|700|peg8
rajula|Rājula|IN||21.04|71.44|35|qzaj
rajura|Rājūra|IN||19.78|79.36|29|qzaa
rakovnik|Rakovník|CZ||50.10|13.73|16|1tqjv
rakovski||BG||42.27|24.94|16|flkf
rakvere||EE||59.35|26.36|17|cmlp
raleigh||US|NC|35.77|-78.64|451|2o682
ramachandrapuram|Rāmachandrapuram|IN||16.84|82.03|43|qz9g
ramada||PT||38.80|-9.19|18|1cizb
ramadi||IQ||33.42|43.31|275|2465
ramagundam||IN||18.75|79.47|235|4yx3c
ramallah||PS||31.90|35.20|25|61rz
ramanathapuram||IN||9.37|78.83|65|qz90
ramanayyapeta||IN||16.95|82.24|22|4ciwu
ramapuram|Rāmāpuram|IN||13.10|79.18|31|qz8m
ramat gan||IL||32.08|34.81|128|6aos
ramat hasharon|Ramat HaSharon|IL||32.15|34.84|36|6aon
rambouillet||FR||48.64|1.83|27|1ryv5
ramenki||RU||55.70|37.50|130|as3f
ramenskoye||RU||55.57|38.23|96|as39
rameswaram||IN||9.29|79.31|40|qz7u
ramganj|Rāmganj|BD||23.10|90.85|55|peg7
ramganj mandi|Rāmganj Mandi|IN||24.65|75.94|36|qz7o
ramgarh|Rāmgarh|IN||23.63|85.52|84|qz7i
ramgarh|Rāmgarh|IN||27.25|75.18|30|qz79
ramgundam|Rāmgundam|IN||18.80|79.45|452|qz6u
ramhormoz|Rāmhormoz|IR||31.28|49.60|39|2joq
ramjibanpur|Rāmjībanpur|IN||22.83|87.61|18|qz6q
ramla||IL||31.93|34.87|64|6ao8
ramnagar|Rāmnagar|IN||25.27|83.03|44|qz6a
ramnagar|Rāmnagar|IN||27.16|84.32|43|qz67
ramnagar|Rāmnagar|IN||29.39|79.13|51|qz65
ramnicu sarat|Râmnicu Sărat|RO||45.38|27.05|39|ec3t
ramnicu valcea|Râmnicu Vâlcea|RO||45.10|24.37|108|ec3s
ramon||PH||16.78|121.54|36|109hj
ramona||US|CA|33.04|-116.87|20|37fpd
ramos||PH||15.67|120.64|15|109hc
ramos arizpe||MX||25.54|-100.95|67|2djib
ramotswa||BW||-24.87|25.87|21|k00l
rampachodavaram||IN||17.44|81.78|25|rb1h
rampur|Rāmpur|IN||28.81|79.03|296|qz53
rampur|Rāmpur|IN||29.81|77.45|26|qz52
rampur hat||IN||24.18|87.78|53|qz4l
rampura|Rāmpura|IN||24.47|75.44|18|qz4w
rampura|Rāmpura|IN||30.26|75.24|46|qz4o
ramsbottom||GB|ENG|53.65|-2.32|18|1kks4
ramsey||US|MN|45.26|-93.45|26|302v5
ramsey||US|NJ|41.06|-74.14|15|31dke
ramsgate||GB|ENG|51.34|1.42|39|1kkrw
ramshir|Rāmshīr|IR||30.89|49.41|19|2jo5
ramtek|Rāmtek|IN||21.40|79.33|23|qz3t
ranaghat|Rānāghāt|IN||23.18|88.57|71|qz3m
ranam||KP||41.71|129.68|34|17s02
ranau||MY||5.95|116.66|19|115ku
ranavav|Rānāvāv|IN||21.69|69.74|26|qz3a
rancagua||CL||-34.17|-70.74|213|2b10v
rancharia||BR||-22.23|-50.89|26|21zgw
ranchi||IN||23.34|85.31|846|qz32
rancho cordova||US|CA|38.59|-121.30|71|37fth
rancho cucamonga||US|CA|34.11|-117.59|175|37ftv
rancho la gloria||MX||32.45|-117.00|27|2diqg
rancho mirage||US|CA|33.74|-116.41|18|37fvj
rancho palos verdes||US|CA|33.74|-118.39|43|37fw3
rancho san diego||US|CA|32.75|-116.94|21|37fwl
rancho santa margarita||US|CA|33.64|-117.60|49|37fxe
ranchuelo||CU||22.37|-80.15|44|23xlk
randallstown||US|MD|39.37|-76.80|32|2ll70
randburg||ZA||-26.09|28.00|337|kn8p
randers||DK||56.46|10.04|56|1k1r2
randfontein||ZA||-26.18|27.70|134|kn8e
randolph||US|MA|42.16|-71.04|32|2y27n
randolph||US|NJ|40.85|-74.58|26|51iy7
randudongkal||ID||-7.10|109.32|29|yxs8
rangapara|Rangāpāra|IN||26.84|92.67|19|qz2d
rangia||IN||26.45|91.61|26|qz24
rangkasbitung||ID||-6.36|106.25|127|yxre
rangoon|Yangon|MM||16.81|96.16|4478|ru6g
rangpur||BD||25.75|89.25|343|pehw
rania|Rānia|IN||29.52|74.84|23|qz1p
ranibennur|Rānībennur|IN||14.62|75.63|99|qz1m
raniganj|Rānīganj|IN||23.62|87.13|131|qz1i
ranikhet|Rānikhet|IN||29.64|79.43|20|qz13
ranipur|Rānīpur|IN||25.25|79.06|19|qz0x
ranipur||PK||27.29|68.51|22|p0km
rano||NG||11.56|8.58|18|1dtnj
ranong||TH||9.97|98.63|25|oo39
ranot||TH||7.78|100.32|20|yg0s
ranst||BE||51.19|4.57|17|1nri4
rantauprapat||ID||2.10|99.83|103|q0s9
rantepao||ID||-2.97|119.90|40|yxp2
raojan|Raojān|BD||22.54|91.92|26|phxi
rapallo||IT||44.35|9.23|27|1vxoi
rapar|Rāpar|IN||23.57|70.65|22|qyzq
rapid city||US|SD|44.08|-103.23|74|3fmsp
rapperswil||CH|SG|47.23|8.82|35|1kzrv
raqqa|Ar Raqqah|SY||35.95|39.01|178|3pgb
ras al khaimah city||AE||25.79|55.94|352|68le
ras bayrut|Ra’s Bayrūt|LB||33.90|35.48|1252|5rd3
ras el aioun|Râs el Aïoun|DZ||35.67|5.65|34|1h8n4
ras el oued|Râs el Oued|DZ||35.94|5.03|57|1h8m8
ras gharib||EG||28.36|33.08|32|7i7z
rasht||IR||37.28|49.59|595|2jmf
rasipuram||IN||11.46|78.19|49|qyz6
rasnov|Râşnov|RO||45.58|25.45|15|ec2k
rasra|Rasrā|IN||25.86|83.85|32|qyz0
rasskazovo||RU||52.66|41.88|46|aryh
rastatt||DE||48.86|8.21|48|1p39t
rastede||DE||53.25|8.20|20|1p39p
ratangarh||IN||28.08|74.62|67|qyym
ratanpur||IN||22.29|82.17|21|qyyi
ratchaburi||TH||13.54|99.82|92|oo2y
ratekau||DE||53.95|10.73|16|1p397
rath|Rāth|IN||25.59|79.57|62|qyy8
rathenow||DE||52.61|12.34|27|1p38l
ratia||IN||29.69|75.58|27|qyy3
ratingen||DE||51.30|6.85|92|1p37i
ratlam|Ratlām|IN||23.33|75.04|237|qyxy
ratnagiri||IN||16.99|73.31|76|qyxu
ratnapura||LK||6.69|80.40|48|qc3e
ratodero||PK||27.80|68.29|48|p0hj
raub||MY||3.79|101.86|40|114xj
rauma||FI||61.13|21.51|37|dpme
raurkela||IN||22.22|84.86|536|qyx7
ravar|Rāvar|IR||31.27|56.81|40|2jlc
ravenna||IT||44.41|12.20|81|1vxnd
ravensburg||DE||47.78|9.61|49|1p2x6
raver|Rāver|IN||21.25|76.04|27|qywz
rawa mazowiecka||PL||51.76|20.25|18|gavc
rawala kot||PK||33.86|73.76|50|owlb
rawalpindi||PK||33.60|73.05|1743|p0gh
rawang||MY||3.32|101.58|120|116um
rawatbhata|Rāwatbhāta|IN||24.93|75.59|37|qywp
rawatsar|Rāwatsār|IN||29.27|74.40|31|qywn
rawicz||PL||51.61|16.86|21|1u66j
rawmarsh||GB|ENG|53.46|-1.34|19|1kkpw
rawson||AR||-43.30|-65.10|26|2aaff
rawtenstall||GB|ENG|53.70|-2.28|22|1kkpu
raxaul||IN||26.98|84.85|48|qywm
raya|Rāya|IN||27.56|77.79|20|qywk
rayachoti|Rāyachoti|IN||14.06|78.75|81|qywj
rayadrug|Rāyadrug|IN||14.70|76.85|60|qywi
raybag|Rāybāg|IN||16.49|74.77|17|qyw6
raychikhinsk||RU||49.79|129.41|24|178pb
rayevskiy||RU||54.07|54.95|20|arrg
rayleigh||GB|ENG|51.59|0.60|30|1kkpr
raymore||US|MO|38.80|-94.45|20|2mf24
rayong||TH||12.68|101.26|107|yfzd
rayside balfour|Rayside-Balfour|CA|ON|46.61|-81.21|16|3n4gz
raytown||US|MO|39.01|-94.46|29|2mf2c
razam|Rāzām|IN||18.45|83.66|28|qyvy
razampeta|Rāzampeta|IN||14.20|79.16|31|qze2
razgrad||BG||43.53|26.52|38|flhs
reading||GB|ENG|51.46|-0.97|318|1kkpl
reading||US|MA|42.53|-71.10|25|2y29a
reading||US|PA|40.34|-75.93|88|33mb4
realejo alto||ES||28.38|-16.59|36|1hu9m
recani|Reçani|MA||31.28|-4.27|20|1iecr
rechytsa||BY||52.36|30.39|65|dcju
recife||BR||-8.05|-34.88|1478|20obs
recklinghausen||DE||51.61|7.20|122|1p2sv
recodo||PH||6.95|121.96|43|109ek
reconquista||AR||-29.15|-59.65|90|21iai
red deer||CA|AB|52.27|-113.80|74|3n4su
red wing||US|MN|44.56|-92.53|16|30311
reda||PL||54.61|18.35|18|1u65t
redan||US|GA|33.75|-84.13|33|2ier9
redcar||GB|ENG|54.62|-1.06|37|1kkp7
redcliff||ZW||-19.03|29.78|33|ix0n
redding||US|CA|40.59|-122.39|92|3bdyo
redditch||GB|ENG|52.31|-1.95|84|1kkp1
redencao|Redenção|BR||-8.03|-50.03|82|3rf2z
redford||US|MI|42.38|-83.30|50|2zbd1
redhill||GB|ENG|51.24|-0.17|52|1kkop
redlands||US|CA|34.06|-117.18|71|37gg2
redmond||US|OR|44.27|-121.17|29|3f73e
redmond||US|WA|47.67|-122.12|61|3ghjj
redondela||ES||42.28|-8.61|30|1upcq
redondo beach||US|CA|33.85|-118.39|68|37ggx
redruth||GB|ENG|50.23|-5.22|43|1kko4
redwood city||US|CA|37.49|-122.24|85|37gia
reedley||US|CA|36.60|-119.45|26|37gmg
reef al fujairah city||AE||25.14|56.25|82|767uh
rees||DE||51.76|6.40|23|1p2q4
reforma||MX||17.87|-93.15|26|23gd3
reftinskiy||RU||57.09|61.68|18|w0jb
regensburg||DE||49.02|12.10|129|1p2ob
regente feijo|Regente Feijó|BR||-22.22|-51.30|17|21zct
reggane||DZ||26.72|0.17|33|1h8hd
reggio calabria||IT||38.11|15.66|169|1i38u
reggio nellemilia|Reggio nell'Emilia|IT||44.70|10.63|133|1vxma
reghaia|Reghaïa|DZ||36.74|3.34|55|1h8h9
regina||CA|SK|50.45|-104.62|176|3n5j9
registro||BR||-24.49|-47.84|46|21zco
regla||CU||23.13|-82.33|44|23xeu
rego park||US|NY|40.73|-73.85|44|32154
reguiba||DZ||33.56|6.70|62|1h8gy
rehli||IN||23.64|79.06|28|qyvb
rehnan|Rehnān|IR||32.68|51.60|49|8yxl
rehoboth||NA||-23.32|17.09|21|1zvlw
rehovot|Reẖovot|IL||31.89|34.81|133|6an1
reichenbach vogtland|Reichenbach/Vogtland|DE||50.62|12.30|23|1p2f8
reigate||GB|ENG|51.24|-0.21|52|1kknm
reims||FR||49.27|4.03|197|1ryk2
reinbek||DE||53.52|10.25|25|1p26l
reinheim||DE||49.83|8.84|18|1p24a
reisterstown||US|MD|39.47|-76.83|26|2llbr
reitz||ZA||-27.80|28.43|17|kmxr
relizane||DZ||35.74|0.56|130|1h8es
remagen||DE||50.58|7.23|16|1p1sf
rembangan||ID||-6.70|111.34|44|yxit
rembertow|Rembertów|PL||52.26|21.16|22|gat3
remchi||DZ||35.06|-1.43|51|1h8e9
remedios||CU||22.50|-79.55|34|23xdj
remire montjoly|Rémire-Montjoly|GF||4.92|-52.27|19|20gpo
remscheid||DE||51.18|7.19|117|1p1qp
remuna||IN||21.53|86.87|30|qyut
renala khurd||PK||30.88|73.60|37|p0et
rendsburg||DE||54.31|9.66|28|1p1px
renens||CH|VD|46.54|6.59|18|1kzr2
renfrew||GB|SCT|55.87|-4.39|22|1kknb
rengasdengklok||ID||-6.16|107.30|201|yxhq
rengo||CL||-34.41|-70.86|38|2b0rl
reni||UA||45.45|28.28|19|77yw8
renigunta||IN||13.65|79.51|26|qyud
rennes||FR||48.11|-1.67|209|1rygm
renningen||DE||48.77|8.94|17|1p1nz
reno||US|NV|39.53|-119.81|241|3a4dh
renqiu||CN||38.70|116.09|99|12ipp
renton||US|WA|47.48|-122.22|100|3ghml
renukut|Renukūt|IN||24.22|83.04|62|qyu7
reo|Réo|BF||12.32|-2.47|38|1ei2s
reoti||IN||25.85|84.38|24|qyu3
repalle||IN||16.02|80.83|43|qyu1
repelon|Repelón|CO||10.50|-75.12|19|26ogq
repentigny||CA|QC|45.74|-73.45|76|3n5um
republic||US|MO|37.12|-93.48|16|2mf96
requena||ES||39.49|-1.10|21|1hu7u
resen||MK||41.09|21.01|17|guqt
resende||BR||-22.47|-44.45|112|21zbo
resistencia||AR||-27.46|-58.98|387|21ia1
resita|Reşiţa|RO||45.30|21.89|81|ec62
resplendor||BR||-19.33|-41.26|15|21zb6
ressano garcia||MZ||-25.44|32.00|110|m19r
reston||US|VA|38.97|-77.34|58|2uhga
retalhuleu||GT||14.54|-91.68|37|24yq2
retford||GB|ENG|53.32|-0.94|22|1kt0q
rethymno||GR||35.37|24.48|32|5g9c
retiro||ES||40.41|-3.68|126|3w9rj
retreat||ZA||-34.06|18.48|32|54fck
reuleuet||ID||5.22|96.28|40|q0rr
reus||ES||41.16|1.11|107|1up6l
reutlingen||DE||48.49|9.20|113|1p1bs
reutov||RU||55.76|37.86|78|arcy
revda||RU||56.80|59.93|62|arcr
revelganj||IN||25.79|84.64|37|qytm
revere||US|MA|42.41|-71.01|53|2vkme
rewa||IN||24.53|81.29|208|qyti
rewari|Rewāri|IN||28.20|76.62|112|qyte
rexburg||US|ID|43.83|-111.79|28|3c516
reyes acozac||MX||19.78|-98.98|22|23j24
reyhanli|Reyhanlı|TR||36.27|36.57|57|6har
reykjavik|Reykjavík|IS||64.14|-21.90|119|2164l|*
reynoldsburg||US|OH|39.95|-82.81|37|2oxij
reynosa||MX||26.08|-98.29|589|23gb7
reze|Rezé|FR||47.18|-1.55|39|1ryai
rezekne|Rēzekne|LV||56.51|27.34|38|9s0a
rezh||RU||57.37|61.40|37|w0i8
rheda wiedenbruck|Rheda-Wiedenbrück|DE||51.85|8.30|46|1p1ai
rhede||DE||51.84|6.70|19|1p1ah
rheinbach||DE||50.63|6.95|26|1p19u
rheinberg||DE||51.55|6.60|32|1p19q
rheine||DE||52.29|7.44|76|1p199
rheinfelden||DE||47.56|7.79|33|1p193
rheinstetten||DE||48.97|8.31|20|3wk7r
rhenen||NL||51.96|5.57|18|1mwih
rho||IT||45.53|9.04|47|1vxk7
rhondda||GB|WLS|51.66|-3.45|59|1kklz
rhoon||NL||51.86|4.42|18|1mwia
rhosllanerchrugog||GB|WLS|53.01|-3.06|25|1kklo
rhyl||GB|WLS|53.32|-3.49|26|1kkkx
riachao do jacuipe|Riachão do Jacuípe|BR||-11.81|-39.39|17|21z6a
rialto||US|CA|34.11|-117.37|103|37guw
ribarroja del turia|Ribarroja del Turia|ES||39.55|-0.57|20|1hu6g
ribeira||ES||42.75|-8.44|28|1up33
ribeira do pombal|Ribeira do Pombal|BR||-10.83|-38.54|28|21z3r
ribeirao|Ribeirão|BR||-8.51|-35.38|30|20nzq
ribeirao da ilha|Ribeirão da Ilha|BR||-27.70|-48.53|21|21z31
ribeirao das neves|Ribeirão das Neves|BR||-19.77|-44.09|407|21z2x
ribeirao pires|Ribeirão Pires|BR||-23.71|-46.41|112|21z29
ribeirao preto|Ribeirão Preto|BR||-21.18|-47.81|620|21z28
ribera||IT||37.50|13.27|18|1i38j
riberalta||BO||-11.01|-66.06|74|2bq8y
ribnita|Rîbniţa|MD||47.77|29.01|55|d8ge
ribnitz damgarten|Ribnitz-Damgarten|DE||54.24|12.46|17|1p15w
riccione||IT||44.00|12.66|33|1vxjk
richard toll|Richard-Toll|SN||16.46|-15.70|45|1c5g0
richards bay||ZA||-28.78|32.04|253|kmkf
richardson||US|TX|32.95|-96.73|111|2t801
richfield||US|MN|44.88|-93.28|36|303cp
richha||IN||28.69|79.52|19|qyt0
richland||US|WA|46.29|-119.28|54|3ghp0
richmond||CA|BC|49.17|-123.14|182|3n7tx
richmond||US|CA|37.94|-122.35|110|37gys
richmond||US|IN|39.83|-84.89|36|2jdvl
richmond||US|KY|37.75|-84.29|34|2kaie
richmond||US|VA|37.55|-77.46|220|2uhl8
richmond||ZA||-29.87|30.27|32|kmje
richmond hill||CA|ON|43.87|-79.44|186|3n7u3
richmond hill||US|NY|40.70|-73.83|99|321a9
richmond west||US|FL|25.61|-80.43|32|2hdlh
ridder||KZ||50.34|83.51|53|wlwa
ridderkerk||NL||51.87|4.60|45|1mwi4
ridgecrest||US|CA|35.62|-117.67|29|37h0m
ridgeland||US|MS|32.43|-90.13|24|2n8gw
ridgewood||US|NJ|40.98|-74.12|26|31dph
riedstadt||DE||49.83|8.50|21|1y5f1
riegelsberg||DE||49.30|6.93|16|1p0s9
riehen||CH|BS|47.58|7.65|20|1wq7y
riemst||BE||50.81|5.60|16|1nraw
riesa||DE||51.31|13.29|37|1p0pn
rietberg||DE||51.81|8.43|29|1p0mz
rieti||IT||42.40|12.86|39|1vxj8
rifu||JP||38.33|140.98|35|1992l
riga||LV||56.95|24.11|743|9rzg|*
riihimaki|Riihimäki|FI||60.74|24.78|26|dpda
rijau||NG||11.10|5.26|17|1dtlk
rijeka||HR||45.33|14.44|141|1weow
rijen||NL||51.59|4.92|16|1mwgy
rijswijk||NL||52.04|4.33|47|1mwfg
rikaze||CN||29.25|88.88|80|rffn
rillieux la pape|Rillieux-la-Pape|FR||45.82|4.90|28|1ry40
rimavska sobota|Rimavská Sobota|SK||48.38|20.02|25|fifs
rimini||IT||44.06|12.57|119|1vxht
rimouski||CA|QC|48.45|-68.52|42|3s7gv
rincon de la victoria|Rincón de la Victoria|ES||36.72|-4.28|39|1hu5o
rincon de romos|Rincón de Romos|MX||22.23|-102.32|28|2dhnv
ringas|Rīngas|IN||27.36|75.57|25|qysc
ringsted||DK||55.44|11.79|20|1k1kc
rinteln||DE||52.19|9.08|28|1p0e3
rio blanco|Río Blanco|MX||18.83|-97.16|41|23g9e
rio blanco|Río Blanco|NI||12.93|-85.22|17|25iy5
rio bonito||BR||-22.71|-42.61|36|21z0d
rio branco||BR||-9.97|-67.81|258|26i26
rio branco do sul|Rio Branco do Sul|BR||-25.19|-49.31|26|21yzu
rio brilhante||BR||-21.80|-54.55|19|21yzt
rio bueno|Río Bueno|CL||-40.33|-72.96|15|2b0jd
rio cauto|Río Cauto|CU||20.56|-76.92|24|23x5j
rio ceballos|Río Ceballos|AR||-31.16|-64.32|17|2aa46
rio claro||BR||-22.41|-47.56|180|21yzm
rio claro||TT||10.31|-61.18|36|24llc
rio cuarto|Río Cuarto|AR||-33.13|-64.35|154|2aa3e
rio das ostras|Rio das Ostras|BR||-22.53|-41.95|100|21yyt
rio das pedras|Rio das Pedras|BR||-22.84|-47.61|24|21yyq
rio de janeiro|Rio de Janeiro|BR||-22.91|-43.18|6024|21yye
rio de mouro|Rio de Mouro|PT||38.77|-9.33|55|1cis3
rio de teapa|Río de Teapa|MX||17.78|-92.90|27|29i7n
rio do sul|Rio do Sul|BR||-27.21|-49.64|52|21yxc
rio formoso||BR||-8.67|-35.16|16|20nyv
rio gallegos|Río Gallegos|AR||-51.62|-69.22|86|2aa2z
rio grande|Río Grande|AR||-53.79|-67.71|53|2aa2u
rio grande|Río Grande|DO||19.67|-70.77|20|22vt5
rio grande|Río Grande|MX||23.83|-103.03|33|2dhma
rio grande||BR||-32.03|-52.10|188|21ywy
rio grande da serra|Rio Grande da Serra|BR||-23.74|-46.40|38|21ywu
rio guayabal de yateras|Río Guayabal de Yateras|CU||20.37|-75.02|26|23x4p
rio largo||BR||-9.48|-35.85|63|20nyo
rio linda||US|CA|38.69|-121.45|15|37h5z
rio negrinho||BR||-26.25|-49.52|42|21ywk
rio negro||BR||-26.11|-49.80|23|21ywh
rio pardo||BR||-29.99|-52.38|27|21yvy
rio preto da eva|Rio Preto da Eva|BR||-2.70|-59.70|24|3rf4l
rio rancho||US|NM|35.23|-106.66|88|39mf7
rio real||BR||-11.48|-37.93|24|21yv3
rio rico||US|AZ|31.47|-110.98|19|35ubt
rio segundo|Río Segundo|AR||-31.65|-63.91|18|2aa19
rio tercero|Río Tercero|AR||-32.17|-64.11|53|2aa15
rio tinto||PT||41.18|-8.56|50|1mmej
rio verde||BR||-17.80|-50.93|230|21yun
rio verde de mato grosso|Rio Verde de Mato Grosso|BR||-18.92|-54.84|17|21yuj
riobamba||EC||-1.67|-78.65|124|26a66
riohacha||CO||11.54|-72.91|92|26od5
rioja||PE||-6.06|-77.17|25|275fj
riom||FR||45.89|3.11|20|1ry2p
rionegro||CO||6.16|-75.37|62|26ocq
riosucio||CO||5.42|-75.70|19|26ocf
rioverde||MX||21.93|-99.99|53|23g8b
ripley||GB|ENG|53.03|-1.40|21|1kkil
ripollet||ES||41.50|2.16|37|1uoxh
ripon||GB|ENG|54.14|-1.53|16|1kkij
ripon||US|CA|37.74|-121.12|15|37h7p
ris orangis|Ris-Orangis|FR||48.65|2.41|25|1ry1c
risalpur cantonment||PK||34.06|71.99|37|v1rx
risca||GB|WLS|51.61|-3.10|20|1kkid
rishikesh|Rishīkesh|IN||30.11|78.29|66|qys0
rishon leziyyon|Rishon LeẔiyyon|IL||31.97|34.79|220|6amf
rishra||IN||22.72|88.35|117|qyry
risod||IN||19.98|76.79|30|qyrw
rivas||NI||11.44|-85.83|30|25ixo
rivas vaciamadrid|Rivas-Vaciamadrid|ES||40.33|-3.51|68|1ulgo
river falls||US|WI|44.86|-92.62|15|34xkq
rivera||UY||-30.91|-55.55|65|21qx9
riverbank||US|CA|37.74|-120.94|24|37hac
riverdale||US|GA|33.57|-84.41|16|2ifeh
riversdale||ZA||-34.09|21.26|16|klmo
riverside||US|CA|33.95|-117.40|322|37hb9
riverside||US|OH|39.78|-84.12|25|2oxne
riverton||US|UT|40.52|-111.94|42|3fwb1
riverview||US|FL|27.87|-82.33|71|2hdpo
riviera beach||US|FL|26.78|-80.06|34|2hdq6
riviere du loup|Rivière-du-Loup|CA|QC|47.83|-69.54|19|3s7gx
rivne||UA||50.62|26.23|255|ewq2
rivoli||IT||45.07|7.51|46|1vxe7
rixensart||BE||50.71|4.53|22|1nr85
riyadh||SA||24.69|46.72|4206|2bne|*
rizal||PH||15.71|121.11|26|10992
rize||TR||41.02|40.52|93|fvcz
rizhao||CN||35.43|119.46|246|12ioc
road town||VG||18.43|-64.62|8|24od2|*
roanne||FR||46.04|4.07|40|1rxz6
roanoke||US|VA|37.27|-79.94|100|2uhxz
roanoke rapids||US|NC|36.46|-77.65|15|2o754
robat karim|Robāţ Karīm|IR||35.48|51.08|63|2jbz
robbah||DZ||33.28|6.91|30|1h7w8
robertsganj||IN||24.69|83.07|38|qyrj
robertson||ZA||-33.80|19.89|28|202el
robertsonpet||IN||12.96|78.28|135|qyrh
robit|Robīt|ET||12.02|39.63|21|72b6
rocca di papa|Rocca di Papa|IT||41.77|12.70|15|1vxct
rocha||UY||-34.48|-54.33|26|21qx5
rochdale||GB|ENG|53.62|-2.16|98|1kkh4
rochefort||FR||45.94|-0.97|29|1rxws
rochester||GB|ENG|51.39|0.51|29|1kkh0
rochester||US|MN|44.02|-92.47|112|303kh
rochester||US|NH|43.30|-70.98|30|314ww
rochester||US|NY|43.15|-77.62|210|321hi
rochester hills||US|MI|42.66|-83.15|73|2zbqi
rochford||GB|ENG|51.58|0.71|17|1kkgx
rock hill||US|SC|34.92|-81.03|72|2qg3a
rock island||US|IL|41.51|-90.58|39|2x6yr
rock springs||US|WY|41.59|-109.20|24|3h3s2
rockford||US|IL|42.27|-89.09|148|2x707
rockhampton||AU|QLD|-23.38|150.51|62|1a425
rockingham||AU|WA|-32.28|115.73|108|187b6
rockland||US|MA|42.13|-70.92|18|2y2m4
rockledge||US|FL|28.35|-80.73|25|2hdva
rocklin||US|CA|38.79|-121.24|61|37hnj
rockville||US|MD|39.08|-77.15|67|2llqf
rockville centre||US|NY|40.66|-73.64|24|321kr
rockwall||US|TX|32.93|-96.46|43|2t8lq
rocky mount||US|NC|35.94|-77.79|56|2o7ju
rocky river||US|OH|41.48|-81.84|20|32s17
rodas||CU||22.34|-80.56|19|23x0v
rodez||FR||44.35|2.57|28|1rxte
rodgau||DE||50.03|8.89|43|1zirh
rodniki||RU||57.11|41.73|28|ar4y
rodolfo sanchez taboada|Rodolfo Sánchez Taboada|MX||31.72|-116.57|23|2dnwh
rodos|Ródos|GR||36.44|28.22|56|8l5m
rodovre|Rødovre|DK||55.68|12.45|30|1k1fs
rodriguez||PH||14.76|121.20|134|10f6o
roermond||NL||51.19|5.99|45|1mwdc
roeselare||BE||50.95|3.12|56|1nr5d
rogers||US|AR|36.33|-94.12|63|2ghvi
roha||IN||18.44|73.12|90|qyr7
rohini||IN||28.74|77.07|860|76p7m
rohnert park||US|CA|38.34|-122.70|42|37huc
rohri||PK||27.69|68.90|51|p0bv
rohtak||IN||28.89|76.59|317|qyqk
roi et||TH||16.06|103.65|39|yfyx
roissy en brie|Roissy-en-Brie|FR||48.79|2.65|21|1rxr6
rojales||ES||38.09|-0.73|21|1hu2w
rokiskis|Rokiškis|LT||55.96|25.59|16|cr9p
rolandia|Rolândia|BR||-23.31|-51.37|51|21ys4
rolante||BR||-29.65|-50.58|16|21ys3
roldanillo||CO||4.41|-76.15|28|26oac
rolla||US|MO|37.95|-91.77|20|2mfwq
rolling meadows||US|IL|42.08|-88.01|24|2x72s
romainville||FR||48.89|2.43|25|1rxpu
roman||RO||46.92|26.93|68|ebzw
romano banco||IT||45.42|9.11|26|5bsv5
romano di lombardia|Romano di Lombardia|IT||45.52|9.75|18|1vx9c
romans sur isere|Romans-sur-Isère|FR||45.05|5.07|35|1rxpf
romblon||PH||12.58|122.27|15|10976
rome||IT||41.89|12.51|2319|1vx9q|*
rome||US|GA|34.26|-85.16|36|2ifzm
rome||US|NY|43.21|-75.46|33|321nb
romeoville||US|IL|41.65|-88.09|40|2x738
romford||GB|ENG|51.58|0.19|95|1kkew
romita||MX||20.87|-101.52|21|2dhim
romny||UA||50.75|33.47|49|ewmg
romorantin lanthenay|Romorantin-Lanthenay|FR||47.37|1.75|20|1rxo7
romsey||GB|ENG|50.99|-1.50|17|1kket
romulus||US|MI|42.22|-83.40|23|2zbu3
ron||IN||15.70|75.73|23|qyq5
ron phibun||TH||8.18|99.85|27|oo21
ronchin||FR||50.60|3.09|18|1rxnk
ronda||ES||36.74|-5.17|37|1hu2a
rondebosch||ZA||-33.96|18.48|15|4civm
rondonopolis|Rondonópolis|BR||-16.47|-54.64|153|21yql
rongai||KE||-0.17|35.86|30|3vrj
ronkonkoma||US|NY|40.82|-73.11|19|321nw
ronnenberg||DE||52.32|9.66|23|1ozdy
ronse||BE||50.75|3.60|24|1nr21
roodepoort||ZA||-26.16|27.87|225|k2ie
roorkee||IN||29.87|77.89|104|qypo
roosendaal||NL||51.53|4.47|78|1mwbe
roosevelt||US|NY|40.68|-73.59|16|321o3
ropar||IN||30.97|76.53|52|qyn3
ropczyce||PL||50.05|21.61|15|gaon
roquetas de mar|Roquetas de Mar|ES||36.76|-2.61|83|1hu1w
rosa zarate||EC||0.33|-79.47|42|26a3l
rosamond||US|CA|34.86|-118.16|18|37hz3
rosario||AR||-32.95|-60.64|1174|2a9vb
rosario do sul|Rosário do Sul|BR||-30.26|-54.91|37|21ypl
rosarito||MX||32.36|-117.05|65|2dhgo
rose hill||US|VA|38.79|-77.11|20|2uihc
roseau||DM||15.30|-61.39|17|24mz7|*
roseburg||US|OR|43.22|-123.34|22|3f888
rosedale||US|MD|39.32|-76.52|19|2llvw
rosedale||US|NY|40.66|-73.74|26|321q3
roselle||US|IL|41.98|-88.08|23|2x765
roselle||US|NJ|40.65|-74.26|22|31dvw
rosemead||US|CA|34.08|-118.07|55|37i2r
rosemont||US|CA|38.55|-121.36|23|37i2x
rosemount||US|MN|44.74|-93.13|23|303sz
rosenberg||US|TX|29.56|-95.81|36|2t8zu
rosenheim||DE||47.86|12.12|60|1oz7g
roses||ES||42.26|3.18|20|1uoqc
roseto degli abruzzi|Roseto degli Abruzzi|IT||42.67|14.01|17|1vx60
rosetta||EG||31.40|30.42|64|7i7v
roseville||US|CA|38.75|-121.29|130|37i35
roseville||US|MI|42.50|-82.94|48|2zbxj
roseville||US|MN|45.01|-93.16|36|303tj
rosh haayin|Rosh Ha‘Ayin|IL||32.10|34.96|39|6am2
roshal|Roshal’|RU||55.67|39.87|22|aqtk
rosignano solvay castiglioncello|Rosignano Solvay-Castiglioncello|IT||43.39|10.44|20|1vx5u
rosiorii de vede|Roșiorii de Vede|RO||44.12|24.98|27|ebwd
roskilde||DK||55.64|12.08|44|1k1ch
roslavl|Roslavl’|RU||53.95|32.86|57|aqsj
rosny sous bois|Rosny-sous-Bois|FR||48.87|2.50|42|1rxid
rosolini||IT||36.82|14.95|20|1i37h
rosrath|Rösrath|DE||50.90|7.18|27|1oz3y
rossano stazione||IT||39.60|16.63|24|1i37d
rossendale||GB|ENG|53.68|-2.28|67|4xw0u
rosso||MR||16.51|-15.81|49|1ey0y
rossosh|Rossosh’|RU||50.20|39.57|62|aqr3
rossosh|Rossosh’|RU||51.12|38.51|64|aqqn
rossville||US|MD|39.34|-76.48|15|2llx7
rossville||US|NY|40.56|-74.21|19|321rl
rostock||DE||54.09|12.14|198|1oywc
rostov||RU||57.19|39.41|31|aqpr
rostov na donu|Rostov-na-Donu|RU||47.23|39.72|1074|aqpj
rostov on don|Rostov-na-Donu|RU||47.23|39.72|1074|aqpj
roswell||US|GA|34.02|-84.36|95|2ig4e
roswell||US|NM|33.39|-104.52|49|39mwp
rota||ES||36.63|-6.36|29|1hu1g
rotenburg||DE||53.11|9.41|22|1oys5
roth||DE||49.25|11.09|25|1oynd
rotherham||GB|ENG|53.43|-1.36|118|1kkc5
rotorua||NZ||-38.14|176.25|66|3pru5
rotselaar||BE||50.95|4.72|15|1nqz2
rottenburg||DE||48.48|8.94|43|1oy8h
rotterdam||NL||51.92|4.48|598|1mwab
rotterdam||US|NY|42.79|-73.97|21|321rp
rottingdean||GB|ENG|50.81|-0.06|22|1kkbh
rottweil||DE||48.17|8.63|26|1oy5w
rouached||DZ||36.46|6.04|40|1h7uj
roubaix||FR||50.69|3.17|96|1rxg9
rouen||FR||49.44|1.10|113|1rxfg
rouiba||DZ||36.74|3.28|21|1h7to
rouissat||DZ||31.92|5.35|81|1h7t2
round lake||US|IL|42.35|-88.09|18|2x77w
round lake beach||US|IL|42.37|-88.09|28|2x77x
round rock||US|TX|30.51|-97.68|116|2t95t
rouyn noranda|Rouyn-Noranda|CA|QC|48.24|-79.02|24|3ncu9
rovaniemi||FI||66.50|25.72|35|dp08
rovenky|Roven’ky|UA||48.08|39.38|54|ewk3
rovereto||IT||45.89|11.04|34|1vx3q
rovigo||IT||45.07|11.79|39|1vx3f
rowland heights||US|CA|33.98|-117.91|49|37i9y
rowlett||US|TX|32.90|-96.56|60|2t97m
roxas||PH||10.32|119.35|15|1094m
roxas||PH||17.12|121.62|17|1094h
roxas city||PH||11.59|122.75|103|1094k
roy||US|UT|41.16|-112.03|38|3fwhu
royal leamington spa||GB|ENG|52.29|-1.52|95|1koox
royal oak||US|MI|42.49|-83.14|59|2zc1o
royal palm beach||US|FL|26.71|-80.23|38|2he2h
royal tunbridge wells||GB|ENG|51.13|0.26|69|1kka6
royan||FR||45.63|-1.03|19|1rx6v
royston||GB|ENG|52.05|-0.02|16|1kka2
royton||GB|ENG|53.57|-2.12|23|1kk9z
rozdilna|Rozdil’na|UA||46.84|30.08|18|ewj4
roznava|Rožňava|SK||48.66|20.54|19|fif5
roznov pod radhostem|Rožnov pod Radhoštěm|CZ||49.46|18.14|17|1tq8r
rozzano||IT||45.38|9.16|40|1vx39
rtishchevo||RU||52.26|43.79|44|aqhi
rubi|Rubí|ES||41.49|2.03|73|1uoou
rubiataba||BR||-15.16|-49.80|16|21yor
rubidoux||US|CA|34.00|-117.41|34|37icd
rubio||VE||7.70|-72.36|52|25s48
rubizhne||UA||49.01|38.38|63|ewh6
rubtsovsk||RU||51.51|81.21|161|w0d7
ruda slaska|Ruda Śląska|PL||50.26|18.86|146|1u5sg
rudarpur|Rūdarpur|IN||26.44|83.61|31|qyos
rudnyy||KZ||52.97|63.12|124|wkpv
rudolstadt||DE||50.72|11.34|25|1oxy3
rudsar|Rūdsar|IR||37.14|50.29|48|2j73
rueil malmaison|Rueil-Malmaison|FR||48.88|2.19|77|1rx3v
rufino||AR||-34.27|-62.71|18|2a9t6
rugby||GB|ENG|52.37|-1.26|73|1kk8y
rugeley||GB|ENG|52.76|-1.94|24|1kk8x
ruislip||GB|ENG|51.57|-0.42|31|1kk8w
rujewa||TZ||-8.70|34.38|29|3839
rukban||JO||33.31|38.70|85|6syfh
rulenge||TZ||-2.72|30.63|22|382s
ruma||RS||45.01|19.82|32|1weit
rumbek||SS||6.81|29.68|32|7vw7
rumia||PL||54.57|18.39|45|1u5pu
rumoi||JP||43.93|141.64|26|19m9q
rumphi||MW||-11.02|33.86|21|jt1i
runcorn||GB|ENG|53.34|-2.73|63|1kk8g
rundu||NA||-17.93|19.77|58|1zvhj
runing||CN||33.00|114.35|60|12ilq
rura||IN||26.49|79.90|16|qyms
rusape||ZW||-18.53|32.13|29|iwms
ruse||BG||43.85|25.95|156|flcz
rusera||IN||25.75|86.03|29|qymo
rushden||GB|ENG|52.29|-0.60|38|1kk82
ruskin||US|FL|27.72|-82.43|17|2he4g
russas||BR||-4.94|-37.98|39|20nv4
russeifa||JO||32.02|36.05|268|4o0j3
russellville||US|AR|35.28|-93.13|29|2gi9h
russelsheim|Rüsselsheim|DE||49.99|8.42|60|1oxl0
rustaq|Rustāq|AF||37.13|69.83|26|o6kp
rustaq||OM||23.39|57.42|79|6703
rustavi||GE||41.56|44.98|50|d4fz
rustenburg||ZA||-25.67|27.24|124|kjr8
ruston||US|LA|32.52|-92.64|22|2l09g
rutana||BI||-3.93|29.99|21|9alf
ruteng||ID||-8.61|120.46|35|yx8k
rutherford||US|NJ|40.83|-74.11|19|31dy4
rutherglen||GB|SCT|55.83|-4.21|31|1kk7i
rutigliano||IT||41.01|17.01|18|1vx1j
rutland||US|VT|43.61|-72.97|16|34blp
ruvo di puglia|Ruvo di Puglia|IT||41.12|16.48|24|1vx1e
ruwa||ZW||-17.89|31.24|30|iwk9
ruwandiz|Ṟuwandiz|IQ||36.61|44.52|23|1yzm
ruy barbosa||BR||-12.28|-40.49|21|21yog
ruyigi||BI||-3.48|30.25|38|958s
ruzayevka||RU||54.06|44.95|49|aq17
ruzomberok|Ružomberok|SK||49.07|19.31|31|1tjel
rwamagana||RW||-1.95|30.43|47|4bg7
ryazan|Ryazan’|RU||54.63|39.69|520|apvk
ryazanskiy||RU||55.73|37.77|101|awjz
ryazhsk||RU||53.70|40.11|22|apu7
rybinsk||RU||58.04|38.84|217|apt0
rybnik||PL||50.10|18.54|143|1u5mi
rybnoye||RU||54.73|39.52|19|aps7
ryde||GB|ENG|50.73|-1.16|26|1kk73
rydultowy|Rydułtowy|PL||50.06|18.42|22|1u5kz
rye||US|NY|40.98|-73.68|16|321yd
rylsk|Ryl’sk|RU||51.57|34.68|17|ewa3
ryotsu minato|Ryōtsu-minato|JP||38.08|138.44|16|13q2j
rypin||PL||53.07|19.41|17|1u5kf
ryton||GB|ENG|52.62|-2.35|16|1kk6m
ryugasaki|Ryūgasaki|JP||35.90|140.18|86|19922
ryuo|Ryūō|JP||35.65|138.50|43|13q22
rzeszow|Rzeszów|PL||50.04|22.00|158|ga7q
rzhev||RU||56.26|34.33|62|apl1
s gravenzande|'s-Gravenzande|NL||52.00|4.17|19|1mvvo
s hertogenbosch|'s-Hertogenbosch|NL||51.70|5.30|135|1mvvb
sa dec||VN||10.29|105.76|204|xm1g
sa kaeo||TH||13.81|102.07|28|yftj
saalfeld||DE||50.65|11.37|28|1oxfk
saarbrucken|Saarbrücken|DE||49.23|7.01|181|1oxef
saarlouis||DE||49.31|6.75|38|1oxe0
saatli|Saatlı|AZ||39.93|48.37|87|35nc
sabac|Šabac|RS||44.75|19.69|55|1wehc
sabadell||ES||41.54|2.11|206|1uom7
sabae||JP||35.95|136.18|66|13q1m
sabah as salim|Şabāḩ as Sālim|KW||29.26|48.06|139|8uio
sabak bernam||MY||3.77|100.99|17|116vv
sabalgarh||IN||26.25|77.41|31|qymg
sabana grande de boya|Sabana Grande de Boyá|DO||18.94|-69.79|17|22vl6
sabanagrande||CO||10.79|-74.76|25|26o6p
sabanalarga||CO||10.63|-74.92|69|26o6e
sabaneta||DO||19.48|-71.34|16|22vif
sabang||ID||5.89|95.32|25|q0qy
sabanitas||PA||9.34|-79.81|16|27c8i
sabha|Sabhā|LY||27.04|14.43|130|1bfdz
sabinas||MX||27.86|-101.12|55|2dhf1
sabirabad||AZ||40.01|48.48|28|cjj7
sablayan||PH||12.83|120.77|38|10900
sabratah|Şabrātah|LY||32.79|12.49|102|1bfdv
sabuncu|Sabunçu|AZ||40.44|49.95|21|cjj4
sabya|Şabyā|SA||17.15|42.63|54|277f
sabzevar||IR||36.21|57.68|226|2j3j
sacaba||BO||-17.40|-66.04|108|2bq1e
sacavem|Sacavém|PT||38.79|-9.11|18|1cinn
sacele|Săcele|RO||45.62|25.71|30|eboa
sachse||US|TX|32.98|-96.60|25|2t9hw
sachsenheim||DE||48.96|9.06|19|745oi
sacile||IT||45.95|12.50|17|1vx0a
saco||US|ME|43.50|-70.44|19|2yog6
sacramento||BR||-19.87|-47.44|17|21ymf
sacramento||US|CA|38.58|-121.49|491|37ik1
sadabad|Sadābād|IN||27.44|78.04|36|qylk
sadabe||MG||-18.63|47.70|17|mo48
sadah|Sa'dah|YE||16.94|43.76|52|1j1i
sadalgi||IN||16.56|74.53|22|qylj
sadao||TH||6.64|100.42|46|yfx7
sadaseopet|Sadāseopet|IN||17.62|77.95|37|qyle
saddiqabad||PK||28.31|70.13|190|p070
sadri|Sādri|IN||25.19|73.45|26|qykp
safaga||EG||26.75|33.94|33|7opo
safed||IL||32.96|35.50|28|6a5o
safety harbor||US|FL|27.99|-82.69|17|2he7h
saffron walden||GB|ENG|52.02|0.24|15|1kk66
safi||JO||31.04|35.47|15|5d3v
safi||MA||32.30|-9.24|288|1ie8p
safidon||IN||29.41|76.67|31|qykf
safipur|Safīpur|IN||26.74|80.34|25|qyke
safonovo||RU||55.11|33.23|46|apdp
safranbolu||TR||41.25|32.69|35|fvbi
safwa|Şafwá|SA||26.65|49.96|46|275l
saga||JP||33.23|130.30|165|13q0n
sagae||JP||38.37|140.27|44|1991s
sagaing||MM||21.88|95.98|79|rtwy
sagalo||ML||12.20|-10.70|16|1gjxb
sagar|Sāgar|IN||14.16|75.03|53|qykb
sagara||JP||34.69|138.20|26|13q00
sagauli||IN||26.76|84.74|35|qyjq
sagay||PH||10.94|123.42|72|108we
saginaw||US|MI|43.42|-83.95|49|2zc6t
saginaw||US|TX|32.86|-97.36|22|2t9k2
saginaw township north||US|MI|43.46|-84.01|25|4blg8
sagua de tanamo|Sagua de Tánamo|CU||20.58|-75.24|18|23wli
sagua la grande|Sagua la Grande|CU||22.81|-80.08|62|23wlc
saguenay||CA|QC|48.42|-71.07|144|3njjq
sagunto||ES||39.68|-0.27|66|1htz7
sahab|Saḩāb|JO||31.87|36.00|40|5ao1
sahagun|Sahagún|CO||8.95|-75.44|59|26o43
saham|Şaḩam|OM||24.17|56.89|89|656f
sahar|Saḩar|YE||15.32|44.31|32|1izt
saharanpur|Sahāranpur|IN||29.97|77.55|485|qyj2
saharsa||IN||25.87|86.60|146|qyj0
sahaspur||IN||29.12|78.62|24|qyiy
sahaswan|Sahaswān|IN||28.07|78.75|61|qyiw
sahavato||MG||-20.60|48.33|28|mnst
sahawar|Sahāwar|IN||27.80|78.83|22|qyiv
sahibganj|Sāhibganj|IN||25.24|87.63|96|qyiq
sahiwal||PK||30.67|73.10|236|p044
sahiwal||PK||31.97|72.33|37|p043
sahuarita||US|AZ|31.96|-110.96|26|35v6o
sahuayo de morelos|Sahuayo de Morelos|MX||20.06|-102.72|64|2dhcy
saida|Saïda|DZ||34.83|0.15|127|1h7kc
saidpur||BD||25.78|88.89|199|3waf9
saidpur||IN||25.54|83.22|23|qyi8
saigon|Ho Chi Minh City|VN||10.82|106.63|3467|xkeb
saiha||IN||22.49|92.98|23|qyi3
saijo|Saijō|JP||33.92|133.18|59|15a5i
saiki||JP||32.95|131.90|49|13pyt
saint amand les eaux|Saint-Amand-les-Eaux|FR||50.45|3.43|18|1rwsv
saint andre|Saint-André|RE||-20.96|55.65|49|k1no
saint andrews||GB|SCT|56.34|-2.80|17|1kk5s
saint andrews||US|SC|34.05|-81.13|21|2qgjg
saint augustin de desmaures|Saint-Augustin-de-Desmaures|CA|QC|46.74|-71.45|17|4hikh
saint avertin|Saint-Avertin|FR||47.36|0.74|16|1rwjs
saint avold|Saint-Avold|FR||49.10|6.70|18|1rwj8
saint basile le grand|Saint-Basile-le-Grand|CA|QC|45.53|-73.28|16|3njpt
saint benoit|Saint-Benoît|RE||-21.04|55.72|35|k1nn
saint brieuc|Saint-Brieuc|FR||48.52|-2.77|53|1rwdc
saint bruno de montarville|Saint-Bruno-de-Montarville|CA|QC|45.53|-73.35|24|3njr8
saint chamond|Saint-Chamond|FR||45.48|4.51|38|1rwba
saint charles||US|IL|41.91|-88.31|33|2x7lt
saint charles||US|MD|38.60|-76.94|36|2lm5y
saint charles||US|MO|38.78|-90.48|66|2mgbz
saint clair shores||US|MI|42.50|-82.89|60|2zehu
saint cloud|Saint-Cloud|FR||48.85|2.20|29|1rw6p
saint cloud||US|FL|28.25|-81.28|35|2hec5
saint cloud||US|MN|45.56|-94.16|66|304af
saint constant|Saint-Constant|CA|QC|45.37|-73.57|24|3njtt
saint croix||VI||17.73|-64.75|51|2ut0g
saint cyr lecole|Saint-Cyr-l'École|FR||48.80|2.07|16|1rw3y
saint cyr sur loire|Saint-Cyr-sur-Loire|FR||47.40|0.67|17|1rw3r
saint denis|Saint-Denis|FR||48.94|2.35|96|1rw38
saint denis|Saint-Denis|RE||-20.88|55.45|137|k1nk|*
saint die des vosges|Saint-Dié-des-Vosges|FR||48.28|6.95|25|1rw0r
saint dizier|Saint-Dizier|FR||48.64|4.95|32|1rw0g
saint egreve|Saint-Égrève|FR||45.23|5.68|16|1rvvg
saint etienne|Saint-Étienne|FR||45.43|4.39|176|1rvlv
saint etienne du rouvray|Saint-Étienne-du-Rouvray|FR||49.38|1.10|29|1rvkc
saint eustache|Saint-Eustache|CA|QC|45.56|-73.91|42|3nk8v
saint fons|Saint-Fons|FR||45.71|4.85|16|1rvgh
saint genis laval|Saint-Genis-Laval|FR||45.70|4.79|21|1rvdd
saint george||US|UT|37.10|-113.58|73|3avho
saint georges|Saint George's|GD||12.05|-61.75|8|24qad|*
saint georges|Saint-Georges|CA|QC|46.11|-70.67|31|3xwrd
saint germain en laye|Saint-Germain-en-Laye|FR||48.90|2.09|41|1rv7r
saint ghislain|Saint-Ghislain|BE||50.45|3.82|23|1nqs8
saint gratien|Saint-Gratien|FR||48.97|2.29|20|1rv3f
saint helier||JE||49.19|-2.10|28|1t7aj|*
saint herblain|Saint-Herblain|FR||47.22|-1.65|47|1rv2e
saint hyacinthe|Saint-Hyacinthe|CA|QC|45.63|-72.96|50|3nkee
saint jean de braye|Saint-Jean-de-Braye|FR||47.91|1.98|20|1ruvh
saint jean de la ruelle|Saint-Jean-de-la-Ruelle|FR||47.91|1.86|18|1ruus
saint jean sur richelieu|Saint-Jean-sur-Richelieu|CA|QC|45.31|-73.26|72|3nkhr
saint jerome|Saint-Jérôme|CA|QC|45.78|-74.00|55|3nkhx
saint john||CA|NB|45.27|-66.06|88|3nkid
saint johns|Saint John’s|AG||17.12|-61.84|24|24n9y|*
saint joseph|Saint-Joseph|MQ||14.67|-61.04|17|24ikb
saint joseph|Saint-Joseph|RE||-21.38|55.62|34|k1mj
saint joseph||US|MO|39.77|-94.85|77|2mggy
saint laurent du maroni|Saint-Laurent-du-Maroni|GF||5.50|-54.03|24|20gbn
saint laurent du var|Saint-Laurent-du-Var|FR||43.67|7.19|30|1ruiz
saint lazare|Saint-Lazare|CA|QC|45.40|-74.13|17|3nkl5
saint leu|Saint-Leu|FR||46.73|4.50|29|1rufn
saint leu|Saint-Leu|RE||-21.17|55.29|28|k1mh
saint leu la foret|Saint-Leu-la-Forêt|FR||49.02|2.25|16|1rufk
saint lo|Saint-Lô|FR||49.12|-1.09|22|1rufa
saint louis|Saint-Louis|FR||47.59|7.56|21|1rueu
saint louis|Saint-Louis|RE||-21.29|55.41|48|k1mf
saint louis|Saint-Louis|SN||16.02|-16.49|176|1c5dg
saint louis|St. Louis|US|MO|38.63|-90.20|316|2mgii
saint louis park||US|MN|44.95|-93.35|45|304rh
saint malo|Saint-Malo|FR||48.65|-2.01|51|1ruc0
saint mande|Saint-Mandé|FR||48.84|2.42|21|1rubh
saint marc|Saint-Marc|HT||19.11|-72.69|66|27oic
saint martin dheres|Saint-Martin-d'Hères|FR||45.18|5.76|36|1ru31
saint matthews||US|KY|38.25|-85.66|17|2kbhi
saint maur des fosses|Saint-Maur-des-Fossés|FR||48.79|2.49|75|1rtz7
saint maximin la sainte baume|Saint-Maximin-la-Sainte-Baume|FR||43.45|5.86|15|1rtx0
saint medard en jalles|Saint-Médard-en-Jalles|FR||44.90|-0.72|30|1rtw8
saint michael||US|MN|45.21|-93.66|16|304y2
saint michel sur orge|Saint-Michel-sur-Orge|FR||48.63|2.31|21|1rtsw
saint nazaire|Saint-Nazaire|FR||47.28|-2.21|67|1rts1
saint neots||GB|ENG|52.22|-0.27|31|1kk1p
saint nicolas|Saint-Nicolas|BE||50.63|5.53|23|1nqqk
saint omer|Saint-Omer|FR||50.75|2.26|18|1rtpx
saint ouen|Saint-Ouen|FR||48.91|2.33|39|1rtpc
saint ouen laumone|Saint-Ouen-l'Aumône|FR||49.04|2.12|23|1rtoo
saint paul|Saint-Paul|RE||-21.01|55.27|99|k1md
saint paul||US|MN|44.94|-93.09|285|3050w
saint peter port||GG||49.46|-2.54|16|1t7fz|*
saint peters||GB|ENG|51.37|1.42|125|1kk1b
saint peters||US|MO|38.80|-90.63|53|2mgn9
saint petersburg||RU||59.94|30.31|5028|aow1
saint pierre|Saint-Pierre|PM||46.78|-56.18|6|21ep2|*
saint pierre|Saint-Pierre|RE||-21.34|55.48|77|k1m6
saint pierre||MU||-20.22|57.52|16|k0pc
saint pierre des corps|Saint-Pierre-des-Corps|FR||47.39|0.75|15|1rtg3
saint pol sur mer|Saint-Pol-sur-Mer|FR||51.03|2.34|24|1rtd8
saint priest|Saint-Priest|FR||45.70|4.94|42|1rtcc
saint quentin|Saint-Quentin|FR||49.85|3.29|55|1rtan
saint quentin en yvelines|Saint-Quentin-en-Yvelines|FR||48.77|2.02|147|52wry
saint raphael|Saint-Raphaël|FR||43.42|6.77|35|1rt9a
saint raphael|Saint-Raphaël|HT||19.44|-72.20|38|27oh6
saint sebastien sur loire|Saint-Sébastien-sur-Loire|FR||47.21|-1.50|29|1rt20
saint thomas mount||IN||13.00|80.20|43|qyhh
sainte anne|Sainte-Anne|GP||16.23|-61.38|23|24p5u
sainte catherine|Sainte-Catherine|CA|QC|45.40|-73.58|17|3njxw
sainte catherine|Sainte-Catherine|CA|QC|46.32|-72.57|16|3njxx
sainte foy les lyon|Sainte-Foy-lès-Lyon|FR||45.73|4.80|22|1rvu2
sainte genevieve des bois|Sainte-Geneviève-des-Bois|FR||48.65|2.32|34|1rvta
sainte julie|Sainte-Julie|CA|QC|45.58|-73.33|29|3nk2d
sainte marie|Sainte-Marie|MQ||14.78|-60.99|20|24ikm
sainte marie|Sainte-Marie|RE||-20.90|55.55|32|k1nb
sainte rose|Sainte-Rose|GP||16.33|-61.70|20|24p5b
sainte suzanne|Sainte-Suzanne|RE||-20.91|55.61|21|k1n4
sainte therese|Sainte-Thérèse|CA|QC|45.64|-73.83|25|3nk7d
saintes||FR||45.75|-0.63|30|1rvn8
sainthia||IN||23.95|87.68|43|qyhj
saipan||MP||15.21|145.75|48|4nspi|*
sair|Sa‘īr|PS||31.58|35.14|18|61fl
saitama||JP||35.91|139.66|1193|44r8q
sakado||JP||35.96|139.39|97|13py1
sakai||JP||34.58|135.47|782|13pxn
sakai||JP||36.10|139.80|27|13pxl
sakai nakajima|Sakai-nakajima|JP||36.27|139.25|31|13pxk
sakaidecho|Sakaidechō|JP||34.32|133.84|57|13pxi
sakaiminato||JP||35.54|133.23|36|13px2
sakakah||SA||29.97|40.21|128|273z
sakaraha||MG||-22.90|44.53|22|mnnr
sakassou||CI||7.45|-5.29|15|1cwxu
sakata||JP||38.92|139.85|100|13pw4
sakchu up|Sakchu-ŭp|KP||40.39|125.05|18|17r99
sake||CD||-1.57|29.04|17|4exe
sakete|Sakété|BJ||6.74|2.66|30|1f9op
sakhipur||BD||24.32|90.17|41|phhc
sakhnin|Sakhnīn|IL||32.86|35.30|25|6al3
saki||NG||8.67|3.39|179|1dsqm
saki||UA||45.13|33.60|28|ew72
sakleshpur||IN||12.94|75.78|25|qyg2
sakon nakhon||TH||17.16|104.15|76|yft2
sakrand||PK||26.14|68.27|32|ozzh
sakti|Saktī|IN||22.03|82.96|22|qyfd
saku||JP||36.22|138.48|69|13puh
sakura||JP||35.72|140.23|183|19910
sakurai||JP||34.50|135.85|63|13pu2
sala|Šaľa|SK||48.15|17.88|25|1tje1
salaberry de valleyfield|Salaberry-de-Valleyfield|CA|QC|45.25|-74.13|39|3nl3t
saladas||AR||-28.25|-58.63|18|21i57
salaga||GH||8.55|-0.52|25|1d7d0
salah bey||DZ||35.85|5.29|23|1h7gv
salalah|Şalālah|OM||17.02|54.09|163|655p
salama|Salamá|GT||15.10|-90.32|40|24yjc
salamanca||ES||40.43|-3.68|148|3w9rf
salamanca||ES||40.97|-5.66|156|1uojo
salamanca||MX||20.57|-101.19|160|2dhbq
salamina|Salamína|GR||37.96|23.50|25|5g3k
salamina||CO||5.41|-75.49|18|26o2q
salaqi||CN||40.54|110.51|65|17md8
salaspils||LV||56.86|24.37|18|9rru
salatiga||ID||-7.33|110.49|173|yx1n
salavat||RU||53.38|55.91|160|ap98
salaya|Salāya|IN||22.31|69.60|30|qyee
salcedo||DO||19.38|-70.42|45|22vfn
saldanha||ZA||-33.01|17.94|68|20232
sale||GB|ENG|53.43|-2.32|56|1kk0m
sale||MA||34.05|-6.80|903|1ie5f
sale al jadida|Salé Al Jadida|MA||34.00|-6.74|200|6i2o3
salekhard||RU||66.53|66.60|38|w05p
salem||IN||11.65|78.16|778|qye5
salem||US|MA|42.52|-70.90|43|2y3ht
salem||US|NH|42.79|-71.20|30|3157w
salem||US|OR|44.94|-123.04|165|3f8uq
salem||US|VA|37.29|-80.05|25|2ujg0
salerno||IT||40.68|14.79|126|1vwyp
salford||GB|ENG|53.49|-2.29|73|1kk0f
salgotarjan|Salgótarján|HU||48.10|19.80|40|1ta17
salgueiro||BR||-8.07|-39.12|42|20nms
salihli||TR||38.48|28.15|89|6h23
salihorsk||BY||52.79|27.54|102|dc9o
salima||MW||-13.78|34.46|30|jt07
salina||US|KS|38.84|-97.61|48|2jpm2
salina cruz||MX||16.18|-95.19|77|23g3k
salinas||BR||-16.17|-42.29|26|21yjz
salinas||EC||-2.21|-80.95|44|269z8
salinas||US|CA|36.68|-121.66|157|37jy7
salinas de hidalgo|Salinas de Hidalgo|MX||22.63|-101.71|17|2dhah
salinopolis|Salinópolis|BR||-0.61|-47.36|41|20nlq
salisbury||GB|ENG|51.07|-1.80|45|1kk08
salisbury||US|MD|38.36|-75.60|33|2lmx3
salisbury||US|NC|35.67|-80.47|34|2o8ht
sallanches||FR||45.94|6.63|17|1rsly
salmas|Salmās|IR||38.20|44.77|82|2is8
salmon creek||US|WA|45.71|-122.65|20|3giid
salo||FI||60.38|23.13|25|do8s
salon de provence|Salon-de-Provence|FR||43.64|5.09|41|1rsk5
salonica|Thessaloníki|GR||40.64|22.93|354|fqf1
salonta||RO||46.80|21.65|18|ebj5
salor||UZ||41.37|69.38|26|wfdy
salou||ES||41.08|1.14|27|1uoga
salqin|Salqīn|SY||36.14|36.45|32|3j8i
salsk|Sal’sk|RU||46.47|41.54|61|ap5l
salsomaggiore terme||IT||44.82|9.99|16|1vwxf
salt||ES||41.97|2.79|30|1uog7
salt lake city||US|UT|40.76|-111.89|193|3fwn5
salta||AR||-24.79|-65.41|513|2a9ll
saltash||GB|ENG|50.41|-4.23|16|1kjzv
saltillo||MX||25.42|-101.01|710|2dh86
salto||BR||-23.20|-47.29|98|21yhu
salto||UY||-31.38|-57.97|100|21qve
salto de pirapora|Salto de Pirapora|BR||-23.65|-47.57|32|21ygz
saltpond||GH||5.21|-1.06|25|1d7co
salumbar|Sālūmbar|IN||24.14|74.04|17|qyd0
salur|Sālūr|IN||18.52|83.21|50|qycz
saluzzo||IT||44.65|7.49|17|1vwwx
salvador||BR||-12.97|-38.51|2712|21ygq
salvaleon de higuey|Salvaleón de Higüey|DO||18.62|-68.71|124|22veg
salvatierra||MX||20.21|-100.88|37|2dh76
salyan||AZ||39.60|48.98|37|35mv
salzburg||AT||47.80|13.04|153|1naw8
salzgitter||DE||52.16|10.42|101|1ox0m
salzkotten||DE||51.67|8.60|25|1ox03
salzwedel||DE||52.85|11.15|21|1owzk
sam phran||TH||13.73|100.22|37|yfou
sam roi yot||TH||12.27|99.87|20|nyin
sama||ES||43.30|-5.68|46|1uofm
samal||PH||14.77|120.54|30|108iw
samal||PH||7.07|125.71|44|108iy
samalkha|Samālkha|IN||29.24|77.01|36|qyce
samalkot|Sāmalkot|IN||17.06|82.18|55|qycd
samalut|Samālūţ|EG||28.31|30.71|90|7hud
samannud|Samannūd|EG||30.96|31.24|55|7hub
samara||RU||53.20|50.15|1135|ap3v
samarinda||ID||-0.49|117.15|355|ywy1
samarkand||UZ||39.65|66.96|319|q2h5
samarra|Sāmarrā’|IQ||34.20|43.89|159|1yod
samastipur|Samāstipur|IN||25.86|85.78|58|qybz
samba|Sāmba|IN||32.56|75.12|27|qybt
sambalpur||IN||21.47|83.98|163|qybq
sambava||MG||-14.27|50.17|32|mnib
sambhal||IN||28.58|78.57|196|qybo
sambhar|Sāmbhar|IN||26.91|75.19|23|qybn
sambiase||IT||38.97|16.28|20|1i367
sambir||UA||49.52|23.20|35|ew5s
samborondon|Samborondón|EC||-1.96|-79.72|24|269y9
sambrial||PK||32.48|74.35|63|ozw9
samdari||IN||25.81|72.58|18|qybc
same||TZ||-4.07|37.73|17|37yc
samfya||ZM||-11.36|29.56|20|j9vu
samho rodongjagu|Samho-rodongjagu|KP||39.95|127.87|19|1441o
samitah|Şāmitah|SA||16.60|42.94|27|271v
sammamish||US|WA|47.64|-122.08|52|3gika
samobor||HR||45.80|15.72|15|1wefo
samokov||BG||42.34|23.55|27|flba
sampaloc||PH||14.54|121.36|20|108ga
sampang||ID||-7.19|113.24|53|ywv7
sampit||ID||-2.53|112.95|66|ywus
sampues|Sampués|CO||9.18|-75.38|21|26o08
samrala|Samrāla|IN||30.84|76.19|19|qyan
samraong||KH||14.18|103.52|19|13491
samsun||TR||41.28|36.34|394|fv6w
samthar||IN||25.84|78.91|22|qyai
samtredia||GE||42.15|42.34|29|d4bi
samut prakan||TH||13.60|100.60|389|yfni
samut sakhon||TH||13.55|100.27|63|yfng
samut songkhram||TH||13.41|100.00|35|yfne
san||ML||13.30|-4.90|25|1gjsy
san andres|San Andrés|CO||12.58|-81.71|58|26nyi
san andres cholula|San Andrés Cholula|MX||19.05|-98.30|40|29uk6
san andres cuexcontitlan|San Andrés Cuexcontitlán|MX||19.36|-99.62|18|2a14g
san andres del rabanedo|San Andrés del Rabanedo|ES||42.61|-5.62|31|1uodc
san andres itzapa|San Andrés Itzapa|GT||14.62|-90.84|19|24ygx
san andres tuxtla|San Andrés Tuxtla|MX||18.45|-95.21|62|23fz7
san angelo||US|TX|31.46|-100.44|100|3aizq
san antonio||CL||-33.59|-71.61|86|2azyj
san antonio||PH||14.95|120.09|34|1089d
san antonio||PH||15.31|120.86|26|10895
san antonio||PY||-25.42|-57.55|56|21o3r
san antonio||US|TX|29.42|-98.49|1470|2tari
san antonio acahualco||MX||19.27|-99.77|16|23qgi
san antonio de la cal|San Antonio de la Cal|MX||17.03|-96.70|20|23ksa
san antonio de los altos|San Antonio de Los Altos|VE||10.39|-66.95|64|25rt2
san antonio de los banos|San Antonio de los Baños|CU||22.89|-82.50|43|23w5x
san antonio del tachira|San Antonio del Táchira|VE||7.81|-72.44|32|25rt1
san antonio oeste||AR||-40.73|-64.95|17|2a9ek
san antonio tecomitl|San Antonio Tecómitl|MX||19.22|-98.99|24|59uyc
san bartolome|San Bartolomé|ES||29.00|-13.61|19|1htuf
san bartolome de tirajana|San Bartolomé de Tirajana|ES||27.92|-15.57|52|1htu8
san benedetto del tronto|San Benedetto del Tronto|IT||42.96|13.88|46|1vwva
san benito||GT||16.92|-89.92|31|24yd1
san benito||US|TX|26.13|-97.63|24|2tatu
san benito abad||CO||8.93|-75.03|18|26nti
san bernardino||US|CA|34.11|-117.29|216|37k9q
san bernardino tlaxcalancingo||MX||19.03|-98.28|55|23cgu
san bernardo||CL||-33.59|-70.70|250|2azx8
san blas canillejas|San Blas-Canillejas|ES||40.44|-3.62|157|3w9rc
san bonifacio||IT||45.40|11.27|17|1vwua
san borja||BO||-14.85|-66.75|25|6tsik
san bruno||US|CA|37.63|-122.41|43|37kat
san buenaventura||MX||19.30|-98.86|45|59uy1
san buenaventura||MX||27.06|-101.55|20|2dgrw
san carlos||CL||-36.42|-71.96|32|2azwm
san carlos||CO||7.79|-74.77|23|26nse
san carlos||CO||8.80|-75.70|25|26nsd
san carlos||US|CA|37.51|-122.26|30|37kb4
san carlos||UY||-34.79|-54.92|25|21quw
san carlos||VE||9.66|-68.58|77|25rrr
san carlos de bariloche|San Carlos de Bariloche|AR||-41.15|-71.31|95|4jwgv
san carlos del zulia|San Carlos del Zulia|VE||9.00|-71.93|57|25rrd
san carlos park||US|FL|26.47|-81.80|17|2heyu
san cataldo||IT||37.48|13.99|22|1i35l
san clemente||PE||-13.67|-76.15|16|2c888
san clemente||US|CA|33.43|-117.61|66|37kbz
san cristobal|San Cristóbal|DO||18.42|-70.10|154|239is
san cristobal|San Cristóbal|VE||7.77|-72.22|247|25rqx
san cristobal||CU||22.72|-83.06|60|23w08
san cristobal de las casas|San Cristóbal de las Casas|MX||16.73|-92.64|158|23fox
san cristobal verapaz|San Cristóbal Verapaz|GT||15.40|-90.57|20|24yb0
san diego||CR||9.90|-84.00|17|25mp2
san diego||US|CA|32.72|-117.16|1395|37kcj
san dimas||US|CA|34.11|-117.81|35|37ker
san dona di piave|San Donà di Piave|IT||45.63|12.57|33|1vwrx
san donato milanese||IT||45.41|9.27|28|1vwri
san felice a cancello||IT||41.02|14.49|17|3w1v0
san felipe||CL||-32.75|-70.73|59|2azun
san felipe||CR||9.90|-84.11|25|25moy
san felipe||MX||21.48|-101.22|28|2dgku
san felipe||MX||31.02|-114.84|17|2dgk8
san felipe||VE||10.34|-68.74|77|25rpj
san fernando||ES||36.48|-6.20|96|1htss
san fernando||MX||24.85|-98.15|29|22nnh
san fernando||PH||10.16|123.71|24|10824
san fernando||PH||15.03|120.68|251|1081j
san fernando||PH||16.62|120.32|83|1081d
san fernando||TT||10.28|-61.47|55|24lii
san fernando de apure|San Fernando de Apure|VE||7.89|-67.47|79|29kh5
san fernando de henares|San Fernando de Henares|ES||40.42|-3.53|41|1uo6b
san fernando de monte cristi|San Fernando de Monte Cristi|DO||19.85|-71.65|17|22vcm
san fernando del valle de catamarca|San Fernando del Valle de Catamarca|AR||-28.47|-65.79|189|2a96u
san francisco||AR||-31.43|-62.08|59|2a963
san francisco||CR||9.99|-84.13|56|25mon
san francisco||PH||15.36|120.84|20|107zp
san francisco||PH||8.54|125.95|19|1080z
san francisco||SV||13.70|-88.10|16|24t8j
san francisco||US|CA|37.77|-122.42|865|37kgn
san francisco acuautla||MX||19.35|-98.86|28|23fi2
san francisco de los romo|San Francisco de los Romo|MX||22.08|-102.27|16|2dgdl
san francisco de macoris|San Francisco de Macorís|DO||19.30|-70.25|125|22vbu
san francisco del rincon|San Francisco del Rincón|MX||21.02|-101.86|71|2dgdk
san francisco el alto||GT||14.94|-91.44|54|24y8b
san francisco tlalcilalcalpan||MX||19.29|-99.77|17|23fgx
san gabriel||EC||0.59|-77.83|15|269ss
san gabriel||US|CA|34.10|-118.11|40|37kiq
san german|San Germán|CU||20.60|-76.13|44|23rfh
san gil||CO||6.56|-73.14|34|26nn4
san giorgio a cremano|San Giorgio a Cremano|IT||40.83|14.34|45|1vwol
san giovanni a teduccio|San Giovanni a Teduccio|IT||40.84|14.31|24|1vwn5
san giovanni in fiore|San Giovanni in Fiore|IT||39.25|16.70|17|1i345
san giovanni in persiceto|San Giovanni in Persiceto|IT||44.64|11.18|16|1vwmn
san giovanni la punta|San Giovanni la Punta|IT||37.58|15.09|22|1i344
san giovanni lupatoto||IT||45.38|11.04|20|1vwmk
san giovanni rotondo||IT||41.71|15.73|26|1vwmi
san giovanni valdarno||IT||43.57|11.53|16|1vwmf
san giuliano milanese||IT||45.39|9.29|31|1vwm6
san giuseppe vesuviano||IT||40.84|14.50|27|1vwlt
san ignacio||BZ||17.16|-89.07|17|24r9m
san ignacio de velasco|San Ignacio de Velasco|BO||-16.37|-60.95|24|2bpmi
san ildefonso||PH||15.08|120.94|66|107vs
san isidro||AR||-34.47|-58.53|45|21hts
san isidro||CR||9.37|-83.70|35|25mo1
san isidro||ES||28.08|-16.56|20|1htsb
san isidro||MX||19.34|-98.95|34|59uy7
san isidro||PE||-12.12|-77.05|68|2c84f
san jacinto||CO||9.83|-75.12|20|26nl4
san jacinto||US|CA|33.78|-116.96|47|37kka
san javier||AR||-30.58|-59.93|16|21htb
san javier||CL||-35.60|-71.73|22|2azru
san javier||ES||37.81|-0.84|31|1hts6
san jeronimo cuatro vientos|San Jerónimo Cuatro Vientos|MX||19.29|-98.84|37|59uy3
san joaquin|San Joaquín|VE||10.26|-67.79|42|25rl7
san jorge||AR||-31.90|-61.86|17|2a8zl
san jorge pueblo nuevo||MX||19.25|-99.63|23|59uyg
san jose|San José|CR||10.95|-85.14|31|25mmp
san jose|San José|CR||9.93|-84.08|335|25mmx|*
san jose||PH||12.35|121.07|119|107mu
san jose||PH||13.35|123.55|36|107mi
san jose||US|CA|37.34|-121.89|1027|37kmj
san jose de guanipa|San José de Guanipa|VE||8.89|-64.17|62|25rhq
san jose de jachal|San José de Jáchal|AR||-30.24|-68.75|21|2a8u0
san jose de las lajas|San José de las Lajas|CU||22.96|-82.15|55|23v54
san jose de mayo|San José de Mayo|UY||-34.34|-56.71|37|21qtb
san jose de ocoa|San José de Ocoa|DO||18.55|-70.51|21|22vak
san jose del cabo|San José del Cabo|MX||23.06|-109.70|70|2dfr0
san jose del castillo|San José del Castillo|MX||20.51|-103.24|16|2dfqt
san jose del guaviare|San José del Guaviare|CO||2.57|-72.65|22|2a24h
san jose del monte|San Jose del Monte|PH||14.81|121.05|358|107jn
san jose del valle|San José del Valle|MX||20.76|-105.23|23|2ed18
san jose guadalupe otzacatipan|San José Guadalupe Otzacatipan|MX||19.34|-99.59|31|59uy9
san jose iturbide|San José Iturbide|MX||21.00|-100.38|23|2dfoo
san jose pinula|San José Pinula|GT||14.55|-90.41|47|24y1l
san jose village||MP||14.97|145.62|15|4brzh
san juan||AR||-31.54|-68.54|447|2a8t9
san juan||CR||9.96|-84.08|26|25mm3
san juan||PH||14.60|121.03|121|107gm
san juan||PR||18.47|-66.11|418|2pwsf|*
san juan||US|TX|26.19|-98.16|37|2tay0
san juan bautista||PY||-26.67|-57.15|17|21o1z
san juan capistrano||US|CA|33.50|-117.66|36|37ko5
san juan de alicante|San Juan de Alicante|ES||38.40|-0.44|22|1htr6
san juan de aznalfarache|San Juan de Aznalfarache|ES||37.36|-6.04|21|1htr5
san juan de dios|San Juan de Dios|CR||9.88|-84.08|15|25mlo
san juan de la maguana|San Juan de la Maguana|DO||18.81|-71.23|73|22va1
san juan de los lagos|San Juan de los Lagos|MX||21.25|-102.33|49|2dfih
san juan de los morros|San Juan de los Morros|VE||9.91|-67.35|88|25rf9
san juan del cesar|San Juan del Cesar|CO||10.77|-73.00|27|26ndp
san juan del rio|San Juan del Río|MX||20.39|-100.00|139|23f1g
san juan ixtayopan||MX||19.23|-99.00|24|23f0a
san juan nepomuceno||CO||9.95|-75.08|30|26nda
san juan sacatepequez|San Juan Sacatepéquez|GT||14.72|-90.64|137|24xz1
san juan zitlaltepec||MX||19.81|-99.15|20|23eyp
san justo||AR||-30.79|-60.59|22|2a8qs
san kamphaeng||TH||18.74|99.12|33|onws
san lazzaro||IT||44.47|11.41|22|1vwkv
san leandro||US|CA|37.72|-122.16|91|37kp3
san leonardo||PH||15.36|120.96|35|107df
san lorenzo||AR||-28.13|-58.77|48|21hnb
san lorenzo||HN||13.42|-87.45|22|257ax
san lorenzo||PY||-25.34|-57.51|228|21o1s
san lorenzo||US|CA|37.68|-122.12|23|37kpl
san lorenzo de el escorial|San Lorenzo de El Escorial|ES||40.59|-4.15|18|1uo1m
san lorenzo de esmeraldas|San Lorenzo de Esmeraldas|EC||1.29|-78.84|20|269ny
san lucas sacatepequez|San Lucas Sacatepéquez|GT||14.61|-90.66|18|24xy4
san luis||AR||-33.30|-66.34|184|2a8ow
san luis||CU||20.19|-75.85|67|23us5
san luis||PH||15.04|120.79|33|107c9
san luis||US|AZ|32.49|-114.78|32|35vgx
san luis de la paz|San Luis de la Paz|MX||21.30|-100.52|50|2dfbp
san luis de since|San Luis de Sincé|CO||9.24|-75.15|31|26m8n
san luis del palmar|San Luis del Palmar|AR||-27.51|-58.55|15|21hlw
san luis obispo||US|CA|35.28|-120.66|47|37kqr
san luis potosi|San Luis Potosí|MX||22.15|-100.98|723|2dfba
san luis rio colorado|San Luis Río Colorado|MX||32.46|-114.77|158|2dfb8
san marcelino||PH||14.97|120.16|19|107bf
san marcos||CO||8.66|-75.13|37|26naa
san marcos||GT||14.96|-91.79|25|24xwt
san marcos||NI||11.91|-86.20|23|25ine
san marcos||SV||13.66|-89.18|55|24t14
san marcos||US|CA|33.14|-117.17|93|37ks0
san marcos||US|TX|29.88|-97.94|61|2tazf
san mariano||PH||7.50|126.00|19|107b3
san marino||SM||43.94|12.45|5|1vwhy|*
san martin|San Martín|AR||-33.08|-68.47|83|2a8n4
san martin|San Martín|CO||3.70|-73.70|16|26n9w
san martin|San Martín|SV||13.78|-88.92|39|24t0v
san martin azcatepec|San Martín Azcatepec|MX||19.69|-98.97|35|59uy4
san martin cuautlalpan|San Martín Cuautlalpan|MX||19.28|-98.83|24|29tpt
san martin de la vega|San Martín de la Vega|ES||40.21|-3.57|18|1unyw
san martin de los andes|San Martín de los Andes|AR||-40.16|-71.35|24|2a8lz
san martin texmelucan de labastida|San Martin Texmelucan de Labastida|MX||19.28|-98.44|76|23etj
san mateo||PH||14.70|121.12|134|107a8
san mateo||PH||16.88|121.59|16|107a4
san mateo||US|CA|37.56|-122.33|104|37ktj
san mateo||VE||10.21|-67.42|50|25rcw
san mateo atenco||MX||19.27|-99.53|68|23esz
san mateo huitzilzingo||MX||19.23|-98.93|15|29tpl
san mateo otzacatipan||MX||19.33|-99.60|23|2a14m
san mauro torinese||IT||45.10|7.77|19|1vwfe
san miguel||AR||-34.54|-58.71|158|4jv1q
san miguel||CR||9.87|-84.06|29|25mk9
san miguel||PH||15.14|120.98|66|1077e
san miguel||PH||15.44|120.60|19|10779
san miguel||SV||13.48|-88.18|162|24t06
san miguel ajusco||MX||19.22|-99.20|30|23eqd
san miguel coatlinchan|San Miguel Coatlinchán|MX||19.45|-98.87|23|23epx
san miguel de abona||ES||28.10|-16.62|16|1htpz
san miguel de allende|San Miguel de Allende|MX||20.92|-100.74|70|2df40
san miguel de tucuman|San Miguel de Tucumán|AR||-26.82|-65.22|781|2a8jt
san miguel del padron|San Miguel del Padrón|CU||23.10|-82.33|159|23uk3
san miguel el alto|San Miguel el Alto|MX||21.03|-102.40|24|2df3f
san miguel topilejo||MX||19.20|-99.14|35|23ce3
san miguelito||PA||9.05|-79.47|322|27byp
san miniato||IT||43.68|10.85|17|1vwep
san miniato basso||IT||43.69|10.84|26|1vweq
san narciso||PH||15.01|120.08|16|10768
san nicola la strada|San Nicola la Strada|IT||41.05|14.33|21|3w1v1
san nicolas||AW||12.44|-69.91|15|24o3l
san nicolas||PH||18.17|120.60|34|1074r
san nicolas de los arroyos|San Nicolás de los Arroyos|AR||-33.33|-60.21|128|2a8j2
san nicolas de los garza|San Nicolás de los Garza|MX||25.74|-100.30|443|2df15
san onofre||CO||9.74|-75.53|33|26n6q
san pa tong||TH||18.63|98.90|18|onwo
san pablo||CR||10.00|-84.10|22|25mjl
san pablo||PH||14.07|121.33|208|1073y
san pablo||US|CA|37.96|-122.35|30|37kvw
san pablo autopan||MX||19.36|-99.66|35|23em2
san pablo de las salinas|San Pablo de las Salinas|MX||19.67|-99.09|156|23elz
san pablo jocopilas||GT||14.59|-91.45|20|24xt3
san pablo oztotepec||MX||19.19|-99.07|16|23hs6
san paolo||IT||41.12|16.79|30|5bsv3
san pascual||PH||13.81|121.02|39|1072z
san pedro|San-Pédro|CI||4.75|-6.64|197|1cwt2
san pedro||AR||-26.62|-54.11|24|21hi9
san pedro||AR||-33.68|-59.67|47|21hi8
san pedro||CR||9.93|-84.05|27|25mj9
san pedro||MX||25.43|-103.22|41|2dey1
san pedro||MX||25.76|-102.98|49|2devf
san pedro||PH||14.36|121.05|270|1071p
san pedro ayampuc||GT||14.78|-90.45|47|24xse
san pedro de alcantara|San Pedro de Alcántara|ES||36.49|-4.99|35|1htoy
san pedro de jujuy|San Pedro de Jujuy|AR||-24.23|-64.87|58|2a8h0
san pedro de lloc|San Pedro de Lloc|PE||-7.43|-79.50|16|27506
san pedro de macoris|San Pedro de Macorís|DO||18.45|-69.31|218|22v8o
san pedro del pinatar|San Pedro del Pinatar|ES||37.84|-0.79|24|1htov
san pedro garza garcia|San Pedro Garza García|MX||25.66|-100.41|123|2dv01
san pedro garza garcia||MX||25.66|-100.40|122|54pgc
san pedro sacatepequez|San Pedro Sacatepéquez|GT||14.97|-91.76|40|24xru
san pedro sula||HN||15.50|-88.03|489|2575i
san pedro totoltepec||MX||19.31|-99.57|21|2a14n
san rafael||AR||-34.62|-68.33|109|2a8e5
san rafael||CR||9.93|-84.14|25|25mih
san rafael||MX||19.21|-98.76|21|23efx
san rafael||US|CA|37.97|-122.53|59|37kxj
san rafael abajo||CR||9.83|-84.29|27|25mhn
san rafael arriba||CR||9.88|-84.08|15|25mhj
san rafael del sur|San Rafael del Sur|NI||11.85|-86.44|30|25iky
san rafael oriente||SV||13.38|-88.35|19|24syb
san rafael tlanalapan||MX||19.29|-98.47|16|59uyw
san ramon||US|CA|37.78|-121.98|76|37ky9
san ramon de la nueva oran|San Ramón de la Nueva Orán|AR||-23.14|-64.32|74|2a8cs
san remo||IT||43.82|7.78|47|1vw9t
san roque||ES||36.21|-5.38|29|1hton
san salvador||SV||13.69|-89.19|526|24sxt|*
san salvador atenco||MX||19.55|-98.92|17|23edk
san salvador de jujuy|San Salvador de Jujuy|AR||-24.19|-65.30|306|2a8b8
san salvador el seco||MX||19.13|-97.64|17|23edj
san salvador tizatlalli||MX||19.26|-99.59|61|59uxz
san salvo||IT||42.04|14.73|17|1vw93
san sebastian|Donostia / San Sebastián|ES||43.31|-1.97|185|1unq4
san sebastian|Donostia / San Sebastián|ES||43.31|-1.97|185|1unq4
san sebastian de los reyes|San Sebastián de los Reyes|ES||40.56|-3.63|76|1unq0
san sebastian de mariquita|San Sebastián de Mariquita|CO||5.20|-74.89|23|26ruc
san sebastian el grande|San Sebastián el Grande|MX||20.53|-103.43|28|2deom
san sebastiano||IT||45.65|10.26|23|1vw8w
san severo||IT||41.69|15.38|55|1vw8j
san simon||PH||15.00|120.78|29|106sp
san tan valley||US|AZ|33.19|-111.53|81|4cok4
san vicent del raspeig|San Vicent del Raspeig|ES||38.40|-0.53|53|1htiw
san vicente||AR||-26.62|-54.13|38|21h44
san vicente||CL||-34.43|-71.08|23|2az3q
san vicente||CR||9.96|-84.05|34|25mdd
san vicente||PH||15.29|120.65|16|1060h
san vicente||SV||13.63|-88.80|42|24ssq
san vicente de canete|San Vicente de Cañete|PE||-13.08|-76.39|26|2c7mp
san vicente de moravia|San Vicente de Moravia|CR||9.96|-84.05|34|3xpyy
san vicente de tagua tagua|San Vicente de Tagua Tagua|CL||-34.44|-71.08|30|2az3g
san vito dei normanni|San Vito dei Normanni|IT||40.66|17.71|18|1vvtc
sana|Saña|PE||-6.92|-79.58|39|275a3
sanaa||YE||15.35|44.21|1937|1iw1|*
sanaa||YE||15.35|44.21|1937|1iw1|*
sanand|Sānand|IN||22.99|72.38|35|qya6
sanandaj||IR||35.31|47.00|349|2ipy
sanarate||GT||14.79|-90.20|16|24ydi
sanary sur mer|Sanary-sur-Mer|FR||43.12|5.80|19|1rshu
sanaur||IN||30.30|76.46|18|qya2
sanawad|Sanāwad|IN||22.17|76.07|36|qya1
sancaktepe||TR||41.00|29.23|241|4ji4k
sanchazi||CN||42.08|126.60|67|17mcu
sanchor|Sānchor|IN||24.75|71.77|29|qy9x
sancoale||IN||15.38|73.90|16|qy9w
sancti spiritus|Sancti Spíritus|CU||21.93|-79.44|127|23vzv
sanctorum||MX||19.10|-98.25|28|23for
sand springs||US|OK|36.14|-96.11|20|2pjb7
sandacho|Sandachō|JP||34.88|135.23|133|13psg
sandakan||MY||5.84|118.12|392|11604
sandalfoot cove||US|FL|26.34|-80.19|17|4blxb
sandanski||BG||41.57|23.28|26|flav
sandbach||GB|ENG|53.15|-2.36|18|1kjyg
sandefjord||NO||59.13|10.22|43|1vb52
sandi|Sāndi|IN||27.29|79.95|25|qy9h
sandikli|Sandıklı|TR||38.46|30.27|43|6gyf
sandila|Sandīla|IN||27.07|80.51|53|qy9f
sandnes||NO||58.85|5.74|63|1vb35
sandomierz||PL||50.68|21.75|25|ga43
sandown||GB|ENG|50.65|-1.16|20|1kjxk
sandur|Sandūr|IN||15.09|76.55|29|qy9c
sandusky||US|OH|41.45|-82.71|25|32tqb
sandviken||SE||60.62|16.77|25|1lfyj
sandwip|Sandwīp|BD||22.51|91.45|52|peg0
sandy||US|UT|40.59|-111.88|87|3fwp1
sandy springs||US|GA|33.92|-84.38|105|2ih79
sandyford||IE||53.27|-6.23|22|1z232
sanford||US|FL|28.80|-81.27|58|2hf7a
sanford||US|ME|43.44|-70.77|21|2yov6
sanford||US|NC|35.48|-79.18|29|2o8rd
sang e charak|Sang-e Chārak|AF||35.85|66.44|15|o630
sangamner||IN||19.57|74.21|67|qy8s
sangareddi|Sangāreddi|IN||17.62|78.09|59|qy8n
sangaria|Sangariā|IN||29.80|74.47|39|qy8l
sanger||US|CA|36.71|-119.56|25|37l5w
sangerhausen||DE||51.47|11.30|23|1ownx
sanghar||PK||26.05|68.95|62|oztg
sangju||KR||36.42|128.16|56|13dze
sangla hill||PK||31.72|73.38|57|ozsy
sangli|Sāngli|IN||16.85|74.56|601|qy88
sangmelima|Sangmélima|CM||2.93|11.98|54|1bmom
sangod||IN||24.93|76.29|20|qy82
sangola|Sāngola|IN||17.44|75.19|31|qy81
sangre grande||TT||10.59|-61.13|16|24lic
sangrur|Sangrūr|IN||30.25|75.84|89|qy7u
sanjo|Sanjō|JP||37.62|138.95|83|13prs
sankeshwar||IN||16.26|74.48|35|qy6x
sankrail|Sānkrāil|IN||22.55|88.23|28|qy6i
sankt augustin||DE||50.78|7.20|56|1owmo
sankt gallen||CH|SG|47.42|9.37|71|1kzk6
sankt ingbert||DE||49.28|7.12|39|1owl2
sankt polten|Sankt Pölten|AT||48.20|15.63|22|1nal9
sankt wendel||DE||49.47|7.17|27|1owhj
sanliurfa|Şanlıurfa|TR||37.17|38.79|450|6e71
sanlucar de barrameda|Sanlúcar de Barrameda|ES||36.78|-6.35|66|1htqi
sanming||CN||26.25|117.62|209|12ibb
sannicandro garganico||IT||41.84|15.57|16|1vwec
sannois||FR||48.97|2.25|27|1rsfn
sano||JP||36.32|139.58|83|13pr8
sanok||PL||49.56|22.21|40|ga3r
sansanne mango|Sansanné-Mango|TG||10.36|0.47|38|1eozq
sanshui||CN||23.15|112.89|154|12cm1
sant adria de besos|Sant Adrià de Besòs|ES||41.43|2.22|34|1uoeh
sant andreu||ES||41.44|2.19|148|1uod8
sant andreu de la barca|Sant Andreu de la Barca|ES||41.45|1.97|26|1uodh
sant antoni de portmany|Sant Antoni de Portmany|ES||38.98|1.30|22|1htug
sant boi de llobregat|Sant Boi de Llobregat|ES||41.34|2.04|82|1uoc2
sant carles de la rapita|Sant Carles de la Ràpita|ES||40.62|0.60|16|1uobp
sant celoni||ES||41.69|2.49|17|1uobh
sant cugat del valles|Sant Cugat del Vallès|ES||41.47|2.09|79|1uo8u
sant feliu de guixols|Sant Feliu de Guíxols|ES||41.78|3.03|22|1uo6r
sant feliu de llobregat|Sant Feliu de Llobregat|ES||41.38|2.05|43|1uo6q
sant joan despi|Sant Joan Despí|ES||41.37|2.06|32|1uo3b
sant just desvern||ES||41.38|2.07|16|1unca
sant marti|Sant Martí|ES||41.42|2.20|236|3w9gp
sant pere de ribes|Sant Pere de Ribes|ES||41.26|1.77|28|1unsv
sant quirze del valles|Sant Quirze del Vallès|ES||41.53|2.08|18|1unrp
sant vicenc dels horts|Sant Vicenç dels Horts|ES||41.39|2.01|28|1un9e
santa ana||PE||-12.87|-72.72|25|2c7v3
santa ana||PH||15.10|120.77|47|106ry
santa ana||SV||13.99|-89.56|177|24sx2
santa ana||US|CA|33.75|-117.87|335|37l6s
santa ana chiautempan||MX||19.31|-98.19|48|23eb2
santa ana xalmimilulco||MX||19.21|-98.38|16|23bvp
santa anita||MX||20.55|-103.44|20|2delj
santa barbara|Santa Bárbara|HN||14.92|-88.24|15|2572z
santa barbara||PH||16.00|120.40|15|106r8
santa barbara||US|CA|34.42|-119.70|92|37l88
santa barbara doeste|Santa Bárbara d'Oeste|BR||-22.75|-47.41|188|21yck
santa brigida|Santa Brígida|ES||28.03|-15.50|19|1htnm
santa catalina||PH||9.33|122.86|26|106qz
santa catarina||MX||25.67|-100.46|268|2deiv
santa catarina pinula||GT||14.57|-90.50|68|24xn0
santa cecilia|Santa Cecília|BR||-26.96|-50.43|15|21ybs
santa clara||CU||22.41|-79.96|251|23tv6
santa clara||US|CA|37.35|-121.96|126|37l9z
santa clarita||US|CA|34.39|-118.54|182|37lax
santa coloma de gramenet|Santa Coloma de Gramenet|ES||41.45|2.21|120|1unod
santa cruz||BR||-6.23|-36.02|28|20nhl
santa cruz||CL||-34.64|-71.37|33|2azcw
santa cruz||PH||14.28|121.42|108|106nx
santa cruz||PH||14.91|120.57|15|106ns
santa cruz||PH||15.77|119.91|26|106nc
santa cruz||US|CA|36.97|-122.03|64|37lb0
santa cruz cabralia|Santa Cruz Cabrália|BR||-16.28|-39.02|20|21y9c
santa cruz das palmeiras|Santa Cruz das Palmeiras|BR||-21.83|-47.25|26|21y97
santa cruz de barahona|Santa Cruz de Barahona|DO||18.21|-71.10|77|22v7d
santa cruz de el seibo|Santa Cruz de El Seibo|DO||18.77|-69.04|24|22v7c
santa cruz de la palma|Santa Cruz de la Palma|ES||28.68|-17.76|17|1htn0
santa cruz de la sierra|Santa Cruz de la Sierra|BO||-17.79|-63.18|1364|2bp1m
santa cruz de tenerife|Santa Cruz de Tenerife|ES||28.47|-16.25|222|1htmu
santa cruz del norte|Santa Cruz del Norte|CU||23.15|-81.93|18|23tth
santa cruz del quiche|Santa Cruz del Quiché|GT||15.03|-91.15|24|24xlo
santa cruz del sur|Santa Cruz del Sur|CU||20.72|-78.00|35|23ttc
santa cruz do capibaribe|Santa Cruz do Capibaribe|BR||-7.96|-36.20|76|20nh0
santa cruz do rio pardo|Santa Cruz do Rio Pardo|BR||-22.90|-49.63|37|21y8w
santa cruz do sul|Santa Cruz do Sul|BR||-29.72|-52.43|106|21y8t
santa cruz xoxocotlan|Santa Cruz Xoxocotlán|MX||17.03|-96.74|67|23e4t
santa elena||AR||-30.94|-59.79|18|21hc7
santa elena||EC||-2.23|-80.86|42|269gu
santa elena de uairen|Santa Elena de Uairén|VE||4.60|-61.11|30|25qwm
santa eularia des riu|Santa Eulària des Riu|ES||38.98|1.53|31|1htmi
santa fe||AR||-31.65|-60.71|490|2a839
santa fe||US|NM|35.69|-105.94|84|39obb
santa fe do sul|Santa Fé do Sul|BR||-20.21|-50.93|26|21y7s
santa fe springs||US|CA|33.95|-118.09|18|37ld4
santa gertrudes||BR||-22.46|-47.53|18|21y7l
santa helena||BR||-2.23|-45.30|16|20ng6
santa helena de goias|Santa Helena de Goiás|BR||-17.81|-50.60|34|21y72
santa ines|Santa Inês|BR||-3.67|-45.38|67|20nft
santa iria da azoia|Santa Iria da Azóia|PT||38.84|-9.10|19|1cijn
santa isabel||BR||-23.32|-46.22|34|21y6k
santa isabel||MX||32.63|-115.58|29|2dak2
santa lucia|Santa Lucía|AR||-31.54|-68.50|44|2a80y
santa lucia|Santa Lucía|CO||10.32|-74.96|16|26mr3
santa lucia|Santa Lucía|ES||27.91|-15.54|64|1htm6
santa lucia|Santa Lucía|UY||-34.45|-56.39|16|21qrf
santa lucia cotzumalguapa|Santa Lucía Cotzumalguapa|GT||14.34|-91.02|62|24xih
santa luzia||BR||-19.77|-43.85|244|21y5c
santa luzia||BR||-7.64|-47.22|23|20ned
santa maria||BR||-29.68|-53.81|249|21y3n
santa maria||CV||16.60|-22.91|17|20bka
santa maria||PH||16.95|120.44|28|106hd
santa maria||PH||6.55|125.47|17|106ii
santa maria||US|CA|34.95|-120.44|105|37lek
santa maria ajoloapan|Santa María Ajoloapan|MX||19.76|-98.96|18|29tu9
santa maria atzompa|Santa María Atzompa|MX||17.10|-96.78|22|23dy8
santa maria capua vetere||IT||41.08|14.25|32|1vw3t
santa maria chimalhuacan|Santa María Chimalhuacán|MX||19.42|-98.95|612|23dxy
santa maria da vitoria|Santa Maria da Vitória|BR||-13.39|-44.20|23|21y33
santa maria de jesus|Santa María de Jesús|GT||14.49|-90.71|16|24xhh
santa marta||CO||11.24|-74.20|432|26mpp
santa monica||US|CA|34.02|-118.49|93|37lfg
santa paula||US|CA|34.35|-119.06|31|37lgd
santa perpetua de mogoda|Santa Perpètua de Mogoda|ES||41.53|2.18|25|1ung9
santa pola||ES||38.19|-0.57|32|1htku
santa quiteria|Santa Quitéria|BR||-4.33|-40.16|24|20n8x
santa quiteria do maranhao|Santa Quitéria do Maranhão|BR||-3.52|-42.55|17|20n8u
santa rita||BR||-7.11|-34.98|120|20n7t
santa rita||VE||10.54|-71.51|32|25qr6
santa rita do passa quatro|Santa Rita do Passa Quatro|BR||-21.71|-47.48|25|21xx7
santa rita do sapucai|Santa Rita do Sapucaí|BR||-22.25|-45.70|29|21xx3
santa rosa||AR||-36.62|-64.28|111|2a7ve
santa rosa||BR||-27.87|-54.48|59|21xwe
santa rosa||EC||-3.45|-79.96|42|269ek
santa rosa||PH||14.31|121.11|217|106dy
santa rosa||US|CA|38.44|-122.71|175|37lhj
santa rosa de cabal|Santa Rosa de Cabal|CO||4.87|-75.62|58|26mli
santa rosa de copan|Santa Rosa de Copán|HN||14.77|-88.78|28|256xi
santa rosa de viterbo|Santa Rosa de Viterbo|BR||-21.47|-47.36|21|21xvl
santa rosa jauregui||MX||20.74|-100.45|19|2ddxo
santa rosa treinta||MX||18.70|-99.18|17|23cbf
santa tecla||SV||13.68|-89.28|125|24tmp
santa teresa||MX||19.84|-99.23|37|59uy2
santa teresa del tuy|Santa Teresa del Tuy|VE||10.23|-66.66|279|25qnb
santa uxia de ribeira|Santa Uxía de Ribeira|ES||42.55|-8.99|27|1unm1
santa vitoria do palmar|Santa Vitória do Palmar|BR||-33.52|-53.37|28|21xub
santafe|Santafé|ES||37.19|-3.72|15|1htmg
santaluz||BR||-11.26|-39.37|25|21y5p
santana||BR||-0.06|-51.18|84|20osg
santana de parnaiba|Santana de Parnaíba|BR||-23.44|-46.92|99|21xzw
santana do ipanema|Santana do Ipanema|BR||-9.38|-37.25|26|20n9k
santana do livramento|Santana do Livramento|BR||-30.89|-55.53|90|21xzk
santana do paraiso|Santana do Paraíso|BR||-19.36|-42.57|26|21xzh
santanastasia|Sant'Anastasia|IT||40.87|14.40|21|1vw2d
santander||ES||43.46|-3.80|183|1unh2
santander de quilichao|Santander de Quilichao|CO||3.01|-76.48|41|26mos
santangpu||CN||27.41|111.99|58|15d96
santantimo|Sant'Antimo|IT||40.94|14.23|34|1vvzv
santantonio abate|Sant'Antonio Abate|IT||40.72|14.54|19|1vvz5
santarem|Santarém|BR||-2.44|-54.71|189|20n8p
santarem|Santarém|PT||39.23|-8.68|29|1ciig
santee||US|CA|32.84|-116.97|58|37llh
santeramo in colle|Santeramo in Colle|IT||40.79|16.76|25|1vvxb
santiago||BR||-29.19|-54.87|47|21xu5
santiago||CL||-33.46|-70.65|4837|2az54|*
santiago||MX||25.43|-100.15|37|2ddtj
santiago||PH||16.69|121.55|108|106bd
santiago atitlan|Santiago Atitlán|GT||14.64|-91.23|33|24xdd
santiago de cao|Santiago de Cao|PE||-7.96|-79.24|22|274tl
santiago de compostela|Santiago de Compostela|ES||42.88|-8.55|95|1uney
santiago de cuba|Santiago de Cuba|CU||20.02|-75.83|556|23syh
santiago de las vegas|Santiago de las Vegas|CU||22.97|-82.39|35|23syc
santiago de los caballeros|Santiago de los Caballeros|DO||19.45|-70.70|1200|22v5e
santiago de maria|Santiago de María|SV||13.48|-88.47|15|24stb
santiago de queretaro|Santiago de Querétaro|MX||20.59|-100.39|626|2djlo
santiago de surco|Santiago de Surco|PE||-12.14|-77.01|252|2c71x
santiago de tolu|Santiago de Tolú|CO||9.52|-75.58|27|26lff
santiago de veraguas|Santiago de Veraguas|PA||8.10|-80.98|45|27bst
santiago del estero|Santiago del Estero|AR||-27.80|-64.26|355|2a7rx
santiago del torno|Santiago del Torno|BO||-17.99|-63.38|16|2bouy
santiago ixcuintla||MX||21.81|-105.21|18|2ddsk
santiago momoxpan||MX||19.07|-98.27|18|23iet
santiago papasquiaro||MX||25.04|-105.42|26|2ddsf
santiago sacatepequez|Santiago Sacatepéquez|GT||14.64|-90.68|24|24xd9
santiago teyahualco||MX||19.66|-99.12|54|2a1e4
santiago tlacotepec||MX||19.23|-99.67|16|28mxu
santiago tulantepec||MX||20.04|-98.36|16|23dpy
santiago tuxtla||MX||18.47|-95.30|15|23do0
santo amaro||BR||-12.55|-38.71|47|21xtk
santo amaro da imperatriz|Santo Amaro da Imperatriz|BR||-27.69|-48.78|18|21xtb
santo anastacio|Santo Anastácio|BR||-21.84|-51.61|17|21xt7
santo andre|Santo André|BR||-23.66|-46.54|662|21xt1
santo angelo|Santo Ângelo|BR||-28.30|-54.26|65|21xsw
santo antonio da platina|Santo Antônio da Platina|BR||-23.30|-50.08|35|21xo9
santo antonio de jesus|Santo Antônio de Jesus|BR||-12.97|-39.26|74|21xo1
santo antonio de padua|Santo Antônio de Pádua|BR||-21.54|-42.18|33|21xnz
santo antonio de posse|Santo Antônio de Posse|BR||-22.61|-46.92|18|21xny
santo antonio do amparo|Santo Antônio do Amparo|BR||-20.95|-44.92|17|21xnw
santo antonio do monte|Santo Antônio do Monte|BR||-20.09|-45.29|23|21xng
santo antonio dos olivais|Santo António dos Olivais|PT||40.22|-8.41|39|1mm0p
santo domingo||CU||22.59|-80.24|45|23sw0
santo domingo||DO||18.47|-69.89|2202|22v58|*
santo domingo de los colorados|Santo Domingo de los Colorados|EC||-0.25|-79.18|200|269cx
santo domingo este||DO||18.49|-69.86|700|54cw4
santo domingo oeste||DO||18.50|-70.00|701|4orpg
santo domingo tehuantepec||MX||16.32|-95.24|42|23dm3
santo estevao|Santo Estêvão|BR||-12.43|-39.25|27|21xmj
santo tomas|Santo Tomás|CO||10.76|-74.75|26|26mi4
santo tomas||PH||14.11|121.14|57|1063y
santo tome|Santo Tomé|AR||-28.55|-56.04|23|21h47
santo tome|Santo Tomé|AR||-31.66|-60.77|59|2a7pt
santol||PH||15.16|120.57|299|10687
santomera||ES||38.06|-1.05|15|1htje
santos||BR||-23.96|-46.33|411|21xll
santos dumont||BR||-21.46|-43.55|42|21xlf
sants montjuic|Sants-Montjuïc|ES||41.37|2.15|183|3w9go
santuario||CO||6.14|-75.26|18|26mhv
santurtzi||ES||43.33|-3.03|47|1unah
santutxu||ES||43.25|-2.92|60|3xv54
santyoku||KR||37.44|129.17|42|13e9h
sanxenxo||ES||42.40|-8.81|17|1uo5u
sanya||CN||18.24|109.50|145|12i8c
sao bento|São Bento|BR||-2.70|-44.82|17|20mz2
sao bento|São Bento|BR||-6.28|-37.75|25|20myn
sao bento do sul|São Bento do Sul|BR||-26.25|-49.38|78|21xja
sao bernardo do campo|São Bernardo do Campo|BR||-23.69|-46.56|743|21xj4
sao borja|São Borja|BR||-28.66|-56.00|60|21xj0
sao caetano do sul|São Caetano do Sul|BR||-23.62|-46.55|136|21xik
sao carlos|São Carlos|BR||-22.02|-47.89|205|21xif
sao cristovao|São Cristóvão|BR||-11.01|-37.21|72|21xi6
sao domingos de rana|São Domingos de Rana|PT||38.70|-9.34|47|1ciew
sao domingos do maranhao|São Domingos do Maranhão|BR||-5.58|-44.39|18|20mv8
sao felix do xingu|São Félix do Xingu|BR||-6.64|-51.99|16|20mun
sao fidelis|São Fidélis|BR||-21.65|-41.75|28|21xez
sao francisco|São Francisco|BR||-15.95|-44.86|33|21xeg
sao francisco do conde|São Francisco do Conde|BR||-12.63|-38.68|25|21xcs
sao francisco do sul|São Francisco do Sul|BR||-26.24|-48.64|36|21xco
sao gabriel|São Gabriel|BR||-30.34|-54.32|55|21xcb
sao gabriel da cachoeira|São Gabriel da Cachoeira|BR||-0.12|-67.09|15|26hvq
sao goncalo do amarante|São Gonçalo do Amarante|BR||-3.61|-38.97|24|20mqy
sao goncalo do sapucai|São Gonçalo do Sapucaí|BR||-21.89|-45.60|19|21xb4
sao gotardo|São Gotardo|BR||-19.31|-46.05|34|21xb1
sao jeronimo|São Jerônimo|BR||-29.96|-51.72|17|21xat
sao joao da barra|São João da Barra|BR||-21.64|-41.05|21|21x6v
sao joao da boa vista|São João da Boa Vista|BR||-21.97|-46.80|77|21x6u
sao joao da madeira|São João da Madeira|PT||40.90|-8.49|22|1mlxw
sao joao da talha|São João da Talha|PT||38.82|-9.10|19|1cie6
sao joao de meriti|São João de Meriti|BR||-22.80|-43.37|455|21x65
sao joao del rei|São João del Rei|BR||-21.14|-44.26|79|21x67
sao joao dos inhamuns|São João dos Inhamuns|BR||-6.00|-40.28|29|20l3b
sao joao dos patos|São João dos Patos|BR||-6.50|-43.70|20|20mo7
sao joao nepomuceno|São João Nepomuceno|BR||-21.54|-43.01|23|21x5a
sao joaquim|São Joaquim|BR||-28.29|-49.93|16|21x4s
sao joaquim da barra|São Joaquim da Barra|BR||-20.58|-47.85|43|21x4p
sao jose|São José|BR||-28.21|-49.16|200|21x2e
sao jose de mipibu|São José de Mipibu|BR||-6.07|-35.24|15|20mjf
sao jose de ribamar|São José de Ribamar|BR||-2.56|-44.05|28|20mjd
sao jose do egito|São José do Egito|BR||-7.48|-37.27|18|20mj7
sao jose do rio pardo|São José do Rio Pardo|BR||-21.60|-46.89|47|21wzk
sao jose do rio preto|São José do Rio Preto|BR||-20.82|-49.38|375|21wzj
sao jose dos campos|São José dos Campos|BR||-23.18|-45.89|614|21wzg
sao jose dos pinhais|São José dos Pinhais|BR||-25.53|-49.21|124|21wzc
sao leopoldo|São Leopoldo|BR||-29.76|-51.15|209|21wz2
sao lourenco|São Lourenço|BR||-22.12|-45.05|41|21wyw
sao lourenco da mata|São Lourenço da Mata|BR||-8.00|-35.02|88|20mhk
sao lourenco do sul|São Lourenço do Sul|BR||-31.37|-51.98|25|21wyc
sao luis|São Luís|BR||-2.53|-44.30|917|20mhc
sao luis de montes belos|São Luís de Montes Belos|BR||-16.52|-50.37|24|21wxa
sao luis do quitunde|São Luís do Quitunde|BR||-9.32|-35.56|21|20mgl
sao luiz gonzaga|São Luiz Gonzaga|BR||-28.41|-54.96|32|21wx4
sao mamede de infesta|São Mamede de Infesta|PT||41.19|-8.61|26|1mlwi
sao manuel|São Manuel|BR||-22.73|-48.57|34|21wwx
sao marcos|São Marcos|BR||-28.97|-51.07|19|21wwl
sao martinho|São Martinho|PT||32.64|-16.94|26|1cid0
sao mateus|São Mateus|BR||-18.72|-39.86|77|21ww7
sao mateus do maranhao|São Mateus do Maranhão|BR||-4.04|-44.48|28|20mfy
sao mateus do sul|São Mateus do Sul|BR||-25.87|-50.38|25|21wvq
sao miguel do araguaia|São Miguel do Araguaia|BR||-13.28|-50.16|19|21wuf
sao miguel do guama|São Miguel do Guamá|BR||-1.63|-47.48|28|20mem
sao miguel do iguacu|São Miguel do Iguaçu|BR||-25.35|-54.24|15|21wud
sao miguel dos campos|São Miguel dos Campos|BR||-9.78|-36.09|41|20mel
sao paulo|São Paulo|BR||-23.55|-46.64|10021|21wtz
sao pedro|São Pedro|BR||-22.42|-42.97|20|74rxq
sao pedro|São Pedro|BR||-22.55|-47.91|27|21wsz
sao pedro da aldeia|São Pedro da Aldeia|BR||-22.84|-42.10|55|21wrj
sao pedro da cova|São Pedro da Cova|PT||41.14|-8.50|17|1mluj
sao raimundo nonato|São Raimundo Nonato|BR||-9.02|-42.70|20|20mb5
sao roque|São Roque|BR||-23.53|-47.14|51|21wq4
sao sebastiao|São Sebastião|BR||-23.76|-45.41|76|21wox
sao sebastiao do cai|São Sebastião do Caí|BR||-29.59|-51.38|19|21wo3
sao sebastiao do paraiso|São Sebastião do Paraíso|BR||-20.92|-46.99|69|21wnx
sao sebastiao do passe|São Sebastião do Passé|BR||-12.51|-38.50|31|21wnv
sao sepe|São Sepé|BR||-30.16|-53.57|19|21wnj
sao tome|São Tomé|ST||0.34|6.73|53|1fo5n|*
sao vicente|São Vicente|BR||-23.96|-46.39|324|21wlk
saoner||IN||21.39|78.92|30|qy57
saoula||DZ||36.70|3.02|17|1h7fa
sapanca||TR||40.69|30.27|25|fv5y
sapele||NG||5.89|5.68|162|1dsyj
sapiranga||BR||-29.64|-51.01|76|21wjj
sapporo||JP||43.07|141.35|1883|19m7b
sapucaia||BR||-29.83|-51.15|131|21win
sapulpa||US|OK|36.00|-96.11|21|2pjhd
saqqez||IR||36.25|46.27|151|2ikw
saquarema||BR||-22.92|-42.51|62|21wi3
sar e pul|Sar-e Pul|AF||36.22|65.93|52|o5om
saraburi||TH||14.53|100.92|68|yfiq
saragossa|Zaragoza|ES||41.66|-0.88|674|1ujb8
sarai akil|Sarāi Ākil|IN||25.38|81.51|17|qy44
sarai alamgir||PK||32.90|73.76|44|ozqx
sarai mir|Sarāi Mīr|IN||26.03|82.92|18|qy3w
sarai naurang||PK||32.83|70.78|20|ozqq
sarai sidhu||PK||30.59|71.97|16|ozqm
saraipali||IN||21.32|83.01|18|qy3v
sarajevo||BA||43.85|18.36|697|1weep|*
sarakhs||IR||36.54|61.16|46|ouuc
saraktash||RU||51.79|56.36|17|aot0
saran||FR||47.95|1.88|16|1rsc2
sarande|Sarandë|AL||39.88|20.00|15|7sa3
sarandi||BR||-23.44|-51.87|85|21whq
sarandi||BR||-27.94|-52.92|15|21whp
sarangpur|Sārangpur|IN||23.57|76.47|36|qy39
sarankhola||BD||22.31|89.79|36|pejb
saransk||RU||54.18|45.17|303|aosq
sarapul||RU||56.48|53.80|99|aosf
saraqib|Sarāqib|SY||35.86|36.81|34|3j68
sarasota||US|FL|27.34|-82.53|55|2hf8j
saratoga||US|CA|37.26|-122.02|31|37ln1
saratoga springs||US|NY|43.08|-73.78|28|3237y
saratoga springs||US|UT|40.35|-111.90|25|3fwpr
saratov||RU||51.54|46.01|864|aos5
sarauli||IN||28.49|79.09|21|qy2r
saravia||PH||10.88|122.97|19|10qf5
saraykoy|Sarayköy|TR||37.92|28.93|19|6gw3
sarcelles||FR||49.00|2.38|58|1rsbv
sardarshahr|Sardārshahr|IN||28.44|74.49|87|qy26
sardhana||IN||29.15|77.61|50|qy24
sardulgarh||IN||29.69|75.24|17|qy1z
sargodha||PK||32.09|72.67|543|ozow
sarh||TD||9.14|18.39|103|1fzr3
sari||IR||36.56|53.06|255|2i9w
sariaya||PH||13.96|121.53|45|105to
sarigerme||TR||36.72|28.70|16|3zfzg
sarikamis|Sarıkamış|TR||40.33|42.59|24|fv20
sarikei||MY||2.12|111.52|29|117dp
sarishabari|Sarishābāri|BD||24.75|89.83|81|ph3t
sariwon|Sariwŏn|KP||38.51|125.76|310|143kz
sarkand||KZ||45.41|79.92|77|wkln
sarkhej||IN||22.98|72.50|30|qy0t
sarkikaraagac|Şarkîkaraağaç|TR||38.08|31.37|33|6go3
sarkisla|Şarkışla|TR||39.35|36.41|24|6go1
sarnia||CA|ON|42.98|-82.40|72|3nmkm
sarno||IT||40.81|14.62|29|1vvrg
sarny||UA||51.34|26.60|27|ew3s
saronno||IT||45.63|9.04|38|1vvrd
sarov||RU||54.94|43.32|88|aonx
sarpol e zahab|Sarpol-e Z̄ahāb|IR||34.46|45.86|52|2lb7
sarpsborg||NO||59.28|11.11|52|1vawk
sarreguemines||FR||49.11|7.07|24|1rs9o
sarria sant gervasi|Sarrià-Sant Gervasi|ES||41.40|2.14|148|3w9gm
sarstedt||DE||52.23|9.85|19|1owfe
sartell||US|MN|45.62|-94.21|17|305ip
sartrouville||FR||48.95|2.19|54|1rs8h
sarvar|Sárvár|HU||47.25|16.94|15|1t9wv
sarwar|Sarwār|IN||26.06|75.01|18|qxz9
saryaghash||KZ||41.46|69.17|25|wkl5
sarykemer||KZ||43.00|71.50|15|wlkj
sarzana||IT||44.11|9.96|20|1vvr4
sarzedo||BR||-20.04|-44.14|21|21wgx
sasaguri||JP||33.62|130.55|33|13ppv
sasayama||JP||35.07|135.22|47|13pph
sasebo||JP||33.17|129.73|237|13ppf
saskatoon||CA|SK|52.13|-106.67|199|3nmmg
sasolburg||ZA||-26.81|27.82|77|kisv
sasovo||RU||54.35|41.92|30|9w8z
sassandra||CI||4.95|-6.09|23|1cwrj
sassari||IT||40.73|8.56|92|1vvqw
sassenheim||NL||52.23|4.52|16|1mw6f
sassuolo||IT||44.54|10.78|37|1vvpp
sasvad|Sāsvad|IN||18.34|74.03|30|qxyi
satana|Satānā|IN||20.59|74.20|34|qxyc
satara||IN||17.69|73.99|113|qxy7
sathupalli||IN||17.25|80.87|40|4ciwz
sathyamangalam||IN||11.51|77.24|34|qxwd
satipo||PE||-11.25|-74.64|16|2c7ks
satita||SY||34.82|36.12|28|3jd0
satka||RU||55.04|59.04|49|aoky
satkania|Sātkania|BD||22.08|92.05|52|smyt
satkhira|Sātkhira|BD||22.71|89.07|129|pefr
satna||IN||24.58|80.83|258|qxxa
satoraljaujhely|Sátoraljaújhely|HU||48.39|21.66|18|fccf
satsumasendai||JP||31.82|130.30|73|13pkw
sattahip||TH||12.67|100.90|65|yfhu
satte||JP||36.07|139.73|55|13po1
sattenapalle||IN||16.39|80.15|54|qxwp
sattur||IN||9.36|77.92|32|qxwj
satu mare||RO||47.80|22.86|112|ebc1
satuba||BR||-9.56|-35.82|16|20m6r
satun||TH||6.62|100.07|35|yfhk
saubara||BR||-12.74|-38.77|16|21wgp
saugor||IN||23.84|78.74|247|qyk5
saugus||US|MA|42.46|-71.01|27|2y3nf
saulgau||DE||48.02|9.50|18|1ow85
sault ste marie|Sault Ste. Marie|CA|ON|46.52|-84.33|66|3nmrj
saumur||FR||47.26|-0.08|33|1rs3y
saundatti||IN||15.77|75.12|40|qxw7
saurimo||AO||-9.66|20.39|40|34aj
sausar||IN||21.66|78.80|27|qxvy
sava||IT||40.40|17.55|16|1vvpg
savage||US|MN|44.78|-93.34|30|305kf
savalou||BJ||7.93|1.98|30|1f9lj
savanna la mar|Savanna-la-Mar|JM||18.22|-78.13|17|22rtx
savannah||US|GA|32.08|-81.10|146|2ihdc
savannakhet||LA||16.57|104.76|67|zfpg
savantvadi|Sāvantvādi|IN||15.90|73.82|23|qxvs
savanur|Savanūr|IN||14.97|75.34|38|qxvr
savarkundla||IN||21.34|71.30|74|6npyy
savda|Sāvda|IN||21.15|75.89|20|qxvj
save|Savé|BJ||8.03|2.49|76|1f9lh
saveh|Sāveh|IR||35.02|50.36|176|2i0r
savelugu||GH||9.62|-0.83|29|1d78d
savigliano||IT||44.65|7.66|17|1vvp6
savigny le temple|Savigny-le-Temple|FR||48.57|2.58|26|1rrxs
savigny sur orge|Savigny-sur-Orge|FR||48.68|2.35|40|1rrxh
savona||IT||44.31|8.48|58|1vvou
savonlinna||FI||61.87|28.88|27|dnqk
sawai madhopur|Sawāi Mādhopur|IN||26.02|76.34|109|qxv9
sawakin|Sawākin|SD||19.11|37.33|29|7vlk
sawang daen din||TH||17.48|103.46|17|yfgu
sawangan||ID||-6.40|106.77|114|ywit
sawankhalok||TH||17.32|99.83|20|onvd
sawara||JP||35.88|140.50|47|198zp
sayama||JP||35.85|139.41|161|14vka
sayanogorsk||RU||53.09|91.40|50|vzx9
sayansk||RU||54.11|102.16|44|181ry
sayat|Saýat|TM||38.78|63.88|18|q45g
sayhat|Sayhāt|SA||26.48|50.05|67|26y6
sayla|Sāyla|IN||22.55|71.48|15|qxup
saynshand||MN||44.88|110.12|20|17jyp
sayreville||US|NJ|40.46|-74.36|45|31el0
sayreville junction||US|NJ|40.47|-74.33|43|31el1
sayula||MX||19.88|-103.60|27|2ddgw
sayville||US|NY|40.74|-73.08|17|323ad
sayyan|Sayyān|YE||15.17|44.32|69|1irn
scafati||IT||40.76|14.54|49|1vvoi
scaggsville||US|MD|39.15|-76.90|24|2ln2u
scandicci||IT||43.75|11.19|45|1vvnw
scarborough||CA|ON|43.77|-79.26|600|44xnr
scarborough||GB|ENG|54.28|-0.40|62|1kjtf
scarborough||TT||11.18|-60.74|17|24lhj
scarsdale||US|NY|41.01|-73.78|18|323ap
sceaux||FR||48.78|2.29|22|1rrvx
schaffhausen||CH|SH|47.70|8.63|34|1kzih
schaumburg||US|IL|42.03|-88.08|75|2x94p
schenectady||US|NY|42.81|-73.94|65|323ba
schererville||US|IN|41.48|-87.45|29|2xl22
schertz||US|TX|29.55|-98.27|38|2tbmm
scheveningen||NL||52.10|4.28|23|1mw27
schiedam||NL||51.92|4.39|75|1mw24
schifferstadt||DE||49.38|8.38|19|1ouuf
schiffweiler||DE||49.37|7.13|16|1outw
schijndel||NL||51.62|5.43|23|1mw1s
schilde||BE||51.24|4.58|20|1nqi0
schiltigheim||FR||48.61|7.75|32|1rrva
schio||IT||45.71|11.36|34|1vvlx
schkeuditz||DE||51.40|12.22|18|1oumi
schleswig||DE||54.52|9.56|24|1ouay
schluchtern|Schlüchtern|DE||50.35|9.53|17|1otyx
schmalkalden||DE||50.72|10.44|18|1otuz
schmallenberg||DE||51.15|8.29|26|1otut
schmelz||DE||49.43|6.85|18|1ots2
schneeberg||DE||50.59|12.64|17|1otem
schneverdingen||DE||53.12|9.80|19|1ot9n
schofield barracks||US|HI|21.50|-158.07|16|4bo06
schonebeck|Schönebeck|DE||52.02|11.73|34|1osw9
schoneberg|Schöneberg|DE||52.47|13.35|116|1osvo
schopfheim||DE||47.65|7.82|19|1osl9
schorndorf||DE||48.81|9.53|40|1osio
schortens||DE||53.53|7.95|21|1oshm
schoten||BE||51.25|4.50|34|1nqfn
schramberg||DE||48.22|8.39|19|1osff
schrobenhausen||DE||48.56|11.26|16|1osc4
schroeder||BR||-26.41|-49.07|16|21wft
schwabach||DE||49.33|11.02|39|1orwx
schwabisch gmund|Schwäbisch Gmünd|DE||48.80|9.80|61|1orve
schwabisch hall|Schwäbisch Hall|DE||49.11|9.74|37|1orvd
schwalbach||DE||49.30|6.82|19|1orsm
schwalmstadt||DE||50.93|9.22|19|1orrl
schwalmtal||DE||51.22|6.27|19|1orri
schwandorf in bayern|Schwandorf in Bayern|DE||49.33|12.11|28|1orq9
schwanewede||DE||53.23|8.60|20|1orp8
schwarzenberg||DE||50.54|12.79|19|1orhe
schwedt oder|Schwedt (Oder)|DE||53.06|14.28|38|1or7p
schweinfurt||DE||50.05|10.22|54|1or42
schweizer reneke|Schweizer-Reneke|ZA||-27.19|25.33|70|kicr
schwelm||DE||51.29|7.29|30|1or0k
schwerin||DE||53.63|11.41|97|1oqy2
schwerte||DE||51.44|7.57|50|1oqxl
schwetzingen||DE||49.38|8.58|23|1oqww
sciacca||IT||37.51|13.08|37|1i2wq
scicli||IT||36.79|14.70|16|1i2wo
scordia||IT||37.30|14.84|17|1i2wc
scotch plains||US|NJ|40.66|-74.39|24|31emx
scottburgh||ZA||-30.29|30.75|24|kiby
scottsdale||US|AZ|33.51|-111.90|237|35vw1
scranton||US|PA|41.41|-75.66|77|33p2f
scunthorpe||GB|ENG|53.58|-0.65|80|1kjqs
seabra||BR||-12.42|-41.77|17|21wfs
seabrook||US|MD|38.97|-76.85|17|2ln78
seaford||GB|ENG|50.77|0.10|23|1kjqf
seaford||US|NY|40.67|-73.49|15|3244j
seagoville||US|TX|32.64|-96.54|16|2tbud
seaham||GB|ENG|54.84|-1.35|22|1kjq6
seal beach||US|CA|33.74|-118.10|25|37m3q
searcy||US|AR|35.25|-91.74|24|2gj26
seaside||US|CA|36.61|-121.85|33|37m54
seatac|SeaTac|US|WA|47.45|-122.29|28|3givh
seattle||US|WA|47.61|-122.33|684|3giwk
sebastian||US|FL|27.82|-80.47|24|2hff8
sebastopol|Sevastopol|UA||44.61|33.52|416|evtj
sebdou||DZ||34.64|-1.33|41|1h7ab
sebes|Sebeş|RO||45.96|23.57|27|eb2e
sebeta||ET||8.92|38.62|20|71y2
sebin karahisar|Şebin Karahisar|TR||40.29|38.42|47|fux6
secaucus||US|NJ|40.79|-74.06|19|31ens
sechura||PE||-5.56|-80.82|23|274qa
secondigliano||IT||40.90|14.27|43|1vvji
sector 1||RO||44.49|26.05|225|6ksxp
sector 2||RO||44.45|26.13|345|6ksxq
sector 3||RO||44.42|26.17|385|6ksxr
sector 4||RO||44.38|26.12|288|6ksxs
sector 5||RO||44.39|26.07|272|6ksxu
sector 6||RO||44.44|26.02|368|6ksxv
secunda||ZA||-26.55|29.17|20|ki8v
secunderabad||IN||17.50|78.54|204|qxui
security widefield|Security-Widefield|US|CO|38.75|-104.71|33|4bnnx
sedalia||US|MO|38.70|-93.23|22|2mh8g
sedan||FR||49.70|4.94|21|1rrsl
seddouk||DZ||36.55|4.69|20|1h78v
sederot||IL||31.52|34.60|20|6ak3
sedhiou|Sédhiou|SN||12.71|-15.56|20|1c4so
sedrata||DZ||36.13|7.53|53|1h76y
seeb||OM||23.67|58.19|238|66yv
seeheim jugenheim|Seeheim-Jugenheim|DE||49.77|8.65|16|1zj8g
seelze||DE||52.40|9.60|33|1oqg9
seen kreis 3|Seen (Kreis 3)|CH|ZH|47.48|8.77|15|3qxnv
seesen||DE||51.89|10.18|22|1oqew
seevetal||DE||53.40|9.97|41|1oqe4
seferihisar||TR||38.20|26.84|20|6giu
sefrou||MA||33.83|-4.83|65|1idzd
segamat||MY||2.51|102.82|70|1152m
segbwema||SL||7.99|-10.95|17|1fiyx
segezha||RU||63.74|34.32|33|ao7b
segou|Ségou|ML||13.43|-6.22|93|1gjkm
segovia||CO||7.08|-74.70|40|26mdr
segovia||ES||40.95|-4.12|57|1un48
segrate||IT||45.49|9.30|28|1vviw
seguela|Séguéla|CI||7.96|-6.67|51|1jnt2
seguin||US|TX|29.57|-97.96|28|2tbyk
segundo ensanche||ES||42.81|-1.64|23|4sk3t
sehnde||DE||52.31|9.97|23|1oqbn
sehore||IN||23.20|77.08|99|qxu9
sehwan||PK||26.42|67.86|41|ozj1
seinajoki|Seinäjoki|FI||62.79|22.83|32|dnoj
sejong||KR||36.59|127.29|230|6uzfh
seka||TH||17.93|103.96|16|yfgn
sekondi takoradi|Sekondi-Takoradi|GH||4.93|-1.76|139|1d76q
selargius||IT||39.26|9.16|23|1i2vy
selb||DE||50.17|12.13|17|1oq6o
selby||GB|ENG|53.78|-1.07|25|1kjob
selcuk|Selçuk|TR||37.95|27.37|29|6gg8
selden||US|NY|40.87|-73.04|20|32474
selebi phikwe|Selebi-Phikwe|BW||-21.98|27.84|54|jzzf
selestat|Sélestat|FR||48.26|7.45|19|1rrpd
selibaby|Sélibaby|MR||15.16|-12.18|18|1exvz
seligenstadt||DE||50.04|8.97|20|1oq56
selm||DE||51.70|7.47|28|1oq36
selma||US|AL|32.41|-87.02|20|2fn6i
selma||US|CA|36.57|-119.61|24|37mah
selogiri||ID||-7.78|110.87|30|yw5d
seltso|Sel’tso|RU||53.37|34.10|18|anyi
selu||IN||19.46|76.44|43|qyhu
selydove||UA||48.15|37.30|24|ew0l
semarang||ID||-6.99|110.42|1288|yw3c
semdinli|Şemdinli|TR||37.31|44.57|19|6gex
semenov|Semënov|RU||56.79|44.49|24|anu2
semenyih||MY||2.95|101.84|92|116ku
semey||KZ||50.43|80.27|293|wke6
semikarakorsk||RU||47.52|40.81|24|annm
semiluki||RU||51.68|39.03|26|anna
seminole||US|FL|27.84|-82.79|18|2hfgy
semirom|Semīrom|IR||31.42|51.57|27|2hti
semnan||IR||35.58|53.39|125|2hte
semporna||MY||4.48|118.61|63|115q9
sena madureira||BR||-9.06|-68.67|21|26hqj
senador canedo||BR||-16.71|-49.09|62|21wdq
senador pompeu||BR||-5.59|-39.37|17|20m52
senago||IT||45.58|9.13|21|1vvhd
senaki|Senak’i|GE||42.27|42.07|28|d49h
sendai||JP||38.27|140.87|1063|198z1
senden||DE||48.32|10.04|22|1oq0o
senden||DE||51.86|7.48|20|1oq0n
sendhwa||IN||21.69|75.10|55|qxsm
senekal||ZA||-28.32|27.62|40|ki1n
senftenberg||DE||51.53|14.00|29|1oq0h
sengkang||ID||-4.13|120.03|60|yvc9
senhor do bonfim|Senhor do Bonfim|BR||-10.46|-40.19|48|21wdb
senhora da hora|Senhora da Hora|PT||41.19|-8.65|29|1mloc
senica||SK||48.68|17.37|22|1tjbv
senigallia||IT||43.72|13.21|31|1vvh0
senirkent||TR||38.10|30.55|16|6gdw
senlis||FR||49.21|2.59|19|1rrlc
sens||FR||48.20|3.28|29|1rrka
sensuntepeque||SV||13.87|-88.63|20|24ss6
senta||RS||45.93|20.08|20|gugd
seogwipo||KR||33.25|126.56|156|3xwxa
seohara|Seohāra|IN||29.21|78.59|47|qxs0
seondha||IN||26.15|78.78|21|qxrw
seonghwan||KR||36.92|127.13|29|13cts
seongnam si|Seongnam-si|KR||37.44|127.14|1032|14nqg
seoni||IN||22.09|79.55|101|qxru
seoni malwa|Seoni Mālwa|IN||22.45|77.47|28|qxrr
seosan||KR||36.78|126.45|74|13cl3
seoul||KR||37.57|126.98|10349|13cjs|*
sepang||MY||2.69|101.75|212|116lh
sepatan||ID||-6.12|106.58|118|yvve
sept iles|Sept-Îles|CA|QC|50.20|-66.38|23|3nozc
sepuka||TZ||-4.75|34.53|26|37tf
sequeira||PT||40.55|-7.23|29|1mlne
seraing||BE||50.58|5.50|61|1nqbs
seram||IN||17.18|77.29|35|qxri
serang||ID||-6.12|106.15|165|yvtp
serchhip|Serchhīp|IN||23.29|92.85|20|qxrg
serdobsk||RU||52.46|44.22|37|anfq
sereflikochisar|Şereflikoçhisar|TR||38.94|33.54|44|6gcc
seregno||IT||45.65|9.21|43|1vvg7
serekunda||GM||13.44|-16.68|340|1fp3p
seremban||MY||2.73|101.94|373|116l6
serendah||MY||3.36|101.60|28|116uk
sergach||RU||55.53|45.47|22|anc2
sergiyev posad||RU||56.30|38.13|109|an7i
seria||BN||4.61|114.32|30|130gr
seriate||IT||45.69|9.72|24|1vvg2
serik||TR||36.92|31.10|37|6gbx
serilingampalle||IN||17.49|78.30|151|4cix4
serinhisar||TR||37.58|29.27|17|6l1n
serinyol||TR||36.36|36.21|17|6gbl
seririt||ID||-8.19|114.94|25|47ug9
seropedica|Seropédica|BR||-22.74|-43.71|55|21wbt
serov||RU||59.60|60.58|98|vzqv
serowe||BW||-22.39|26.71|47|jzz4
serpong||ID||-6.32|106.66|80|yvr7
serpukhov||RU||54.92|37.41|128|an4f
serra||BR||-20.13|-40.31|394|21wbn
serra negra||BR||-22.61|-46.70|23|21w9y
serra talhada||BR||-7.99|-38.30|51|20m16
serrana||BR||-21.21|-47.60|40|21wa0
serres|Sérres|GR||41.08|23.55|58|fqm2
serrinha||BR||-11.66|-39.01|49|21w96
sertania|Sertânia|BR||-8.07|-37.26|18|20lxr
sertaozinho|Sertãozinho|BR||-21.14|-47.99|99|21w83
sertolovo||RU||60.14|30.20|44|an47
sesena|Seseña|ES||40.10|-3.70|16|1umyi
sesheke||ZM||-17.48|24.30|20|j9ll
sesimbra||PT||38.44|-9.10|41|1ci3x
sestao||ES||43.31|-3.01|29|1umy9
sesto fiorentino||IT||43.83|11.20|46|1vvd5
sesto san giovanni||IT||45.53|9.23|77|1vvd2
sestri levante||IT||44.27|9.40|17|1vvcz
sestroretsk||RU||60.10|29.96|37|an32
sestu||IT||39.30|9.09|18|1i2v4
sesvete||HR||45.83|16.12|52|1we5y
setakamachi takayanagi|Setakamachi-takayanagi|JP||33.15|130.47|24|13pj5
setauket east setauket|Setauket-East Setauket|US|NY|40.93|-73.10|15|4bl1x
sete|Sète|FR||43.40|3.69|41|1rrbh
sete lagoas||BR||-19.47|-44.25|201|21w7c
setharja old||PK||27.21|68.47|33|u9ig
setif|Sétif|DZ||36.19|5.41|288|1h6w4
seto||JP||35.23|137.10|134|13piv
settat||MA||33.00|-7.62|119|1idvi
setti fatma||MA||31.23|-7.68|22|1i59b
settimo torinese||IT||45.14|7.77|44|1vvcg
setubal|Setúbal|PT||38.52|-8.89|117|1ci43
sevan||AM||40.55|44.94|17|d7i2
sevastopol||UA||44.61|33.52|416|evtj
seven oaks||US|SC|34.05|-81.15|15|2qhta
sevenoaks||GB|ENG|51.27|0.19|30|1kjmz
severn||US|MD|39.14|-76.70|44|2lnae
severna park||US|MD|39.07|-76.55|38|2lnbc
severnyy||RU||55.94|37.55|200|amzg
severo zadonsk|Severo-Zadonsk|RU||54.03|38.40|17|amx9
severobaykalsk|Severobaykal’sk|RU||55.64|109.32|26|1789a
severodvinsk||RU||64.56|39.83|194|amxp
severomorsk||RU||69.07|33.42|54|amxi
severouralsk|Severoural’sk|RU||60.15|59.95|34|amxf
seversk||RU||56.60|84.89|110|wz7x
severskaya||RU||44.85|38.68|23|amx7
seveso||IT||45.65|9.14|23|1vvce
sevierville||US|TN|35.87|-83.56|16|2rt1l
sevilla||CO||4.26|-75.93|42|26mck
sevilla||ES||37.38|-5.97|703|1htfj
seville|Sevilla|ES||37.38|-5.97|703|1htfj
sevlievo||BG||43.03|25.11|25|fl7t
sevran||FR||48.94|2.53|47|1rra1
sevres|Sèvres|FR||48.82|2.22|24|1rr9y
sewon||ID||-7.88|110.36|74|yvod
sexmoan||PH||14.94|120.62|21|105n9
seydi||TM||39.48|62.91|18|q450
seydisehir|Seydişehir|TR||37.42|31.85|51|6g9e
seymour||US|CT|41.40|-73.08|17|2vsqq
seymour||US|IN|38.96|-85.89|19|2jell
seynod||FR||45.89|6.09|19|1rr9b
sezze||IT||41.50|13.06|16|1vvcb
sfantu gheorghe|Sfântu Gheorghe|RO||45.87|25.78|61|eaw7
sfax||TN||34.74|10.76|277|1gvwe
sfizef||DZ||35.23|-0.24|31|1h6uf
sha tin||HK||22.38|114.18|22|12zhk
shabqadar||PK||34.22|71.55|67|ozhs
shache||CN||38.42|77.24|83|rfol
shadegan|Shādegān|IR||30.65|48.66|37|2hl2
shadrinsk||RU||56.09|63.63|79|vzmt
shafter||US|CA|35.50|-119.27|18|37moq
shagamu||NG||6.85|3.65|215|1dsr7
shah alam||MY||3.09|101.53|482|11547
shahabad|Shāhābād|IN||17.13|76.94|53|qxpz
shahabad|Shāhābād|IN||27.64|79.94|74|qxpv
shahabad|Shāhābād|IN||28.57|79.01|35|qxpt
shahabad|Shāhābād|IN||30.17|76.87|39|qxps
shahada|Shāhāda|IN||21.55|74.47|58|qxpq
shahbazpur||IN||26.31|87.29|38|5txbw
shahdad kot||PK||27.85|67.91|75|ozeu
shahdadpur||PK||25.93|68.62|67|ozer
shahdol||IN||23.29|81.36|89|qxpf
shahecheng||CN||36.94|114.51|125|12i4l
shahganj|Shāhganj|IN||26.05|82.68|27|qxpb
shahi|Shāhi|IN||28.55|79.32|16|qxp7
shahin dezh|Shāhīn Dezh|IR||36.68|46.57|41|2iw1
shahjanpur|Shāhjānpur|IN||27.88|79.91|320|qxp4
shahkot||PK||31.57|73.49|200|ozcx
shahpur|Shāhpur|IN||16.70|76.84|31|qxoy
shahpur|Shāhpur|IN||21.24|76.23|19|qxow
shahpur|Shāhpur|IN||25.60|84.40|16|qxor
shahpur|Shāhpur|IN||29.35|77.55|19|qxop
shahpur chakar||PK||26.15|68.65|21|ozb7
shahpura|Shāhpura|IN||25.62|74.92|29|qxoi
shahpura|Shāhpura|IN||27.39|75.96|33|qxoh
shahr e babak|Shahr-e Bābak|IR||30.12|55.12|52|2hc5
shahr e kord|Shahr-e Kord|IR||32.33|50.86|129|2hbu
shahr sultan||PK||29.58|71.02|16|ozam
shahrak||AF||34.11|64.31|16|o4qw
shahre jadide andisheh||IR||35.68|51.02|80|pe5
shahriar|Shahrīār|IR||35.66|51.06|59|3304
shahrisabz||UZ||39.06|66.83|57|q2ez
shahrud||IR||36.42|54.98|132|2whr
shahzadpur|Shāhzādpur|BD||24.18|89.60|102|peg1
shajapur|Shājāpur|IN||23.43|76.28|53|qxo5
shakargarh||PK||32.26|75.16|64|oz7w
shaker heights||US|OH|41.47|-81.54|28|32uj4
shakhtarsk|Shakhtars’k|UA||48.06|38.44|72|evse
shakhtinsk||KZ||49.71|72.59|42|wkbj
shakhty||RU||47.71|40.21|221|amq7
shakhunya|Shakhun’ya|RU||57.68|46.61|22|amq4
shakiso||ET||5.76|38.91|34|71n0
shakopee||US|MN|44.80|-93.53|40|306ad
shali||RU||43.15|45.90|25|amol
shalkar||KZ||48.03|48.90|27|d1ey
shalqar||KZ||47.83|59.60|27|d1ev
shama junction||GH||5.02|-1.66|21|1d74p
shamakhi||AZ||40.63|48.64|29|cjic
shambu||ET||9.57|37.10|15|71mt
shamgarh|Shāmgarh|IN||24.19|75.64|23|qxnl
shamkhor||AZ||40.83|46.02|35|cji8
shamli|Shāmli|IN||29.45|77.31|98|qxnj
shamsabad|Shamsābād|IN||27.02|78.12|31|qxn8
shamsabad|Shamsābād|IN||27.54|79.44|25|qxn7
shancheng||CN||34.80|116.08|74|12hqn
shanghai||CN||31.22|121.46|22315|12hzg
shangmei||CN||27.74|111.30|75|12cat
shangqiu||CN||34.45|115.65|181|128hq
shangrao||CN||28.45|117.94|319|12biq
shangri la|Shangri-La|CN||27.83|99.71|130|4pk44
shangyu||CN||30.02|120.87|770|12yk8
shangzhi||CN||45.21|127.97|82|17m7u
shanhaiguan||CN||40.00|119.75|140|17m7o
shanhecun||CN||45.71|128.58|58|17m7n
shanting||CN||35.08|117.46|81|12hr9
shantipur|Shāntipur|IN||23.25|88.43|150|qxmn
shantou||CN||23.37|116.71|5329|12hr8
shanwei||CN||22.78|115.35|166|12hqw
shaoguan||CN||24.80|113.58|629|12hpe
shaowu||CN||27.34|117.48|113|12hox
shaoxing||CN||30.00|120.58|421|12hov
shaping||CN||22.77|112.96|108|12hoi
sharjah||AE||25.34|55.41|1324|69ts
sharqpur sharif||PK||31.46|74.10|32|oz4c
sharya|Shar’ya|RU||58.37|45.52|30|amf7
sharypovo||RU||55.54|89.20|43|vzjl
shashemene|Shashemenē|ET||7.20|38.60|86|71m9
shashi||CN||30.31|112.24|499|12hns
shatura||RU||55.57|39.54|30|amce
shaw||US|DC|38.91|-77.02|18|2gqsv
shawinigan||CA|QC|46.57|-72.75|38|3npw1
shawnee||US|KS|39.04|-94.72|65|2jpvz
shawnee||US|OK|35.33|-96.93|31|2pjpl
shchekino|Shchëkino|RU||54.01|37.52|61|am8y
shchelkovo||RU||55.92|37.97|113|am7k
shcherbinka||RU||55.50|37.56|28|am58
shchigry||RU||51.88|36.90|19|am3q
shchuchinsk||KZ||52.94|70.19|47|wk98
shchuchyn||BY||53.60|24.75|16|dc0x
shchukino||RU||55.80|37.45|102|am1s
shebekino||RU||50.41|36.91|45|am14
sheboygan||US|WI|43.75|-87.71|49|350l9
sheepshead bay||US|NY|40.59|-73.94|123|324e1
sheffield||GB|ENG|53.38|-1.47|685|1kjjx
shegaon||IN||20.79|76.70|56|qxm4
sheikhpura||IN||25.14|85.84|47|qxoa
shekhupura||PK||31.71|73.99|361|oz39
sheki||AZ||41.19|47.17|63|cjiq
sheksna||RU||59.21|38.51|21|alzq
shelby||US|MI|42.67|-83.03|74|2zdf6
shelby||US|NC|35.29|-81.54|20|2o9f0
shelbyville||US|IN|39.52|-85.78|19|2jenk
shelbyville||US|KY|38.21|-85.22|15|2kc62
shelbyville||US|TN|35.48|-86.46|21|2rtf9
shelekhov||RU||52.21|104.09|47|17858
shelton||US|CT|41.32|-73.09|41|2vssy
shelui||TZ||-4.37|34.20|25|37rp
shemonaikha|Shemonaīkha|KZ||50.63|81.91|20|wk8q
shenandoah||US|LA|30.40|-91.00|18|2l1tu
shendi||SD||16.69|33.43|54|7vf0
shengli||CN||37.46|118.49|306|12u85
shenjiamen||CN||29.96|122.30|95|12hio
shenyang||CN||41.79|123.43|6256|17m61
shenzhen||CN||22.55|114.07|10358|12hgt
sheoganj||IN||25.14|73.07|27|qxli
sheohar||IN||26.51|85.29|25|qxlh
sheopur||IN||25.66|76.70|62|qxld
shepetivka||UA||50.19|27.06|46|evns
shepparton||AU|VIC|-36.38|145.40|31|1a2od
sherbrooke||CA|QC|45.40|-71.90|129|3nqe7
sherghati|Sherghāti|IN||24.56|84.79|35|qxks
sheridan||US|WY|44.80|-106.96|18|3h4s6
sherkot||IN||29.33|78.57|57|qxkp
sherman||US|TX|33.64|-96.61|41|2tceg
sherpur||BD||25.02|90.02|107|snts
sherrelwood||US|CO|39.84|-105.00|18|38kfb
shertallai||IN||9.69|76.34|45|qxke
sherwood||US|AR|34.82|-92.22|31|2vhgh
sherwood||US|OR|45.36|-122.84|19|3f9zk
sherwood park||CA|AB|53.52|-113.32|55|3nqhz
shibata||JP||37.95|139.33|81|13phb
shibetsu||JP||43.66|145.13|22|19m4u
shibganj||BD||24.69|88.16|36|pefo
shibganj||BD||25.00|89.32|379|pefn
shibin al kawm|Shibīn al Kawm|EG||30.55|31.01|186|7heu
shibin al qanatir|Shibīn al Qanāṭir|EG||30.31|31.32|57|7hes
shibirghan|Shibirghān|AF||36.67|65.75|56|o4ec
shibukawa||JP||36.48|139.00|48|13pgz
shibushi||JP||31.48|131.10|18|13pgs
shido||JP||34.32|134.17|23|13pg1
shieli|Shīeli|KZ||44.17|66.74|30|wojl
shiggaon||IN||14.99|75.22|26|qxjv
shiguai||CN||40.71|110.29|70|17m5i
shihezi||CN||44.30|86.04|573|wrxn
shijiazhuang||CN||38.04|114.48|2835|12h8m
shikarpur|Shikārpur|IN||14.27|75.36|33|qxjt
shikarpur|Shikārpūr|IN||28.28|78.01|35|qxjo
shikarpur||PK||27.96|68.64|157|oz04
shiki||JP||35.83|139.58|65|13pee
shikohabad|Shikohābād|IN||27.11|78.59|100|qxjl
shilin||CN||24.82|103.33|55|42af1
shillong||IN||25.57|91.88|133|qxjf
shilong||CN||23.11|113.85|110|12h68
shilovo||RU||54.32|40.87|16|ali3
shima||CN||24.45|117.81|68|12h5q
shimabara||JP||32.78|130.37|38|13pdr
shimada||JP||34.82|138.18|76|13pdk
shimanovsk||RU||52.01|127.68|21|1783h
shimla||IN||31.10|77.17|174|qxbh
shimo furano|Shimo-furano|JP||43.35|142.38|26|19m37
shimoda||JP||34.68|138.94|27|13pad
shimodate||JP||36.30|139.98|64|13pa3
shimoga||IN||13.93|75.57|320|qxj7
shimokizukuri||JP||40.82|140.38|19|19n55
shimonoseki||JP||33.95|130.95|246|13p6p
shimotoda||JP||35.81|139.69|119|14vol
shinas|Shināş|OM||24.74|56.47|48|64zm
shindand|Shīnḏanḏ|AF||33.30|62.15|29|o46b
shingu|Shingū|JP||33.71|130.43|26|13p3h
shingu|Shingū|JP||33.73|135.98|32|13lvv
shinichi|Shin’ichi|JP||34.56|133.27|21|13p3a
shinjo|Shinjō|JP||38.76|140.30|41|198wp
shinshiro||JP||34.90|137.50|36|13p1q
shinyanga||TZ||-3.66|33.42|107|37qu
shiogama||JP||38.32|141.03|60|198w9
shiojiri||JP||36.10|137.97|67|13p0j
shiozawa||JP||37.04|138.85|20|13oz4
shipley||GB|ENG|53.83|-1.77|29|1kjgm
shiqi||CN||22.52|113.39|342|12h2s
shiqiao||CN||22.95|113.36|135|12h2n
shiraguppi||IN||16.62|74.71|25|56s79
shirahamacho usazakiminami|Shirahamachō-usazakiminami|JP||34.78|134.72|23|13oyn
shiraoi||JP||42.55|141.35|21|19m14
shiraoka||JP||36.02|139.66|51|13ox7
shiraz||IR||29.61|52.53|1250|2gqz
shirbin|Shirbīn|EG||31.20|31.52|55|7hdm
shirdi||IN||19.77|74.48|32|qxih
shirhatti||IN||15.23|75.58|17|qxib
shirley||US|NY|40.80|-72.87|28|324iu
shiroi||JP||35.80|140.07|55|198ve
shiroishi||JP||38.00|140.62|39|198vc
shirone||JP||37.76|139.02|41|13ov9
shirpur||IN||21.35|74.88|70|qxi3
shirvan|Shīrvān|IR||37.40|57.93|83|2goi
shishgarh|Shīshgarh|IN||28.73|79.31|23|qxhw
shisui||JP||35.72|140.27|20|198v4
shitanjing||CN||39.23|106.34|79|12h0b
shivaji nagar||IN||18.53|73.85|1000|44trg
shively||US|KY|38.20|-85.82|16|2kc8x
shivpuri||IN||25.42|77.66|164|qxhf
shiwan||CN||23.00|113.08|82|12gzn
shixing||CN||24.95|114.07|73|4c90d
shiyan||CN||32.65|110.78|3460|12gyf
shizilu||CN||35.17|118.83|87|12gw9
shizuishan||CN||39.23|106.77|137|12gvq
shizukuishi||JP||39.69|140.98|20|198uq
shizunai furukawacho|Shizunai-furukawachō|JP||42.33|142.37|22|19lzt
shizuoka||JP||34.98|138.38|702|13osl
shkoder|Shkodër|AL||42.07|19.51|88|1w8up
shobara|Shōbara|JP||34.85|133.02|21|13osh
shobu|Shōbu|JP||36.07|139.60|22|13osf
shofirkon shahri||UZ||40.12|64.50|27|wfba
shoham||IL||32.00|34.95|21|50naz
sholinghur||IN||13.12|79.42|29|qxgz
shoranur|Shōranūr|IN||10.76|76.27|43|qxgw
shorapur|Shorāpur|IN||16.52|76.76|50|qxgv
shorchi|Sho‘rchi|UZ||38.00|67.79|25|q2cz
shoreham by sea|Shoreham-by-Sea|GB|ENG|50.83|-0.27|19|1kjfg
shoreline||US|WA|47.76|-122.34|55|3gj99
shoreview||US|MN|45.08|-93.15|26|306gy
shorewood||US|IL|41.52|-88.20|17|2x9oa
shorkot||PK||31.91|70.88|67|oywr
short pump||US|VA|37.65|-77.61|25|2ukko
shostka||UA||51.86|33.47|85|evg6
shouguang||CN||36.88|118.74|79|12gve
showot||UZ||41.66|60.30|27|wf9y
shpola||UA||49.01|31.39|19|evfk
shreveport||US|LA|32.53|-93.75|197|2l1xl
shrewsbury||GB|ENG|52.71|-2.75|72|1kjer
shrewsbury||US|MA|42.30|-71.71|34|2y44y
shrigonda|Shrīgonda|IN||18.62|74.70|28|qxgq
shrirampur|Shrīrāmpur|IN||22.75|88.34|226|qxgm
shrirangapattana|Shrīrangapattana|IN||12.42|76.68|24|qxgl
shtime||XK||42.43|21.04|35|gu31
shtip||MK||41.75|22.20|48|gu2y
shuangcheng||CN||45.35|126.28|131|17m36
shuangyang||CN||43.52|125.67|62|17m1z
shuangyashan||CN||46.64|131.15|600|17m1u
shujaabad||PK||29.88|71.29|66|oywa
shujalpur|Shujālpur|IN||23.41|76.71|47|qxgi
shulan||CN||44.42|126.95|77|17m15
shumen||BG||43.27|26.92|87|fl4x
shumerlya||RU||55.50|46.41|35|akrb
shumikha||RU||55.23|63.30|18|vz8f
shunyi||CN||40.12|116.65|118|17m0y
shurugwi||ZW||-19.67|30.01|17|ivws
shush|Shūsh|IR||32.19|48.24|52|2gf5
shushary||RU||59.81|30.38|16|akn8
shushenskoye||RU||53.33|91.94|19|vz75
shushi||AZ||39.76|46.75|19|35i9
shushtar|Shūshtar|IR||32.05|48.85|78|2gew
shuya||RU||56.85|41.39|61|akkv
shwebo||MM||22.57|95.70|89|rskg
shyamnagar||IN||22.83|88.37|442|qxg9
shymkent||KZ||42.30|69.60|414|wk1w
si racha||TH||13.17|100.93|179|yfe2
si sa ket||TH||15.11|104.33|45|yfdr
si satchanalai||TH||17.52|99.76|26|onts
sialkot||PK||32.49|74.53|477|oyul
siauliai|Šiauliai|LT||55.93|23.32|131|cqwj
siavonga||ZM||-16.54|28.71|19|j91o
siaya||KE||0.06|34.29|15|87to
sibanicu|Sibanicú|CU||21.24|-77.53|17|23slf
sibate|Sibaté|CO||4.49|-74.26|23|26mbb
sibay||RU||52.72|58.67|62|akiw
sibbo||FI||60.38|25.27|19|dnkb
sibenik|Šibenik|HR||43.73|15.89|37|1we59
sibi||PK||29.54|67.88|64|oyu8
sibiti||CG||-3.68|13.35|19|1cc6t
sibiu||RO||45.80|24.15|152|eav8
sibolga||ID||1.74|98.78|80|q0m7
sibsagar|Sibsāgar|IN||26.98|94.64|62|qxfo
sibu||MY||2.30|111.82|198|117fi
sibulan||PH||9.36|123.28|28|105hk
sibut||CF||5.72|19.07|34|1f2tr
sicklerville||US|NJ|39.72|-74.97|43|2ojee
sicuani||PE||-14.27|-71.23|34|2c7dz
sidareja||ID||-7.48|108.79|30|yvlv
siddhapur||IN||23.92|72.37|54|qxfi
siddharthanagar||NP||27.50|83.45|63|rig5
siddipet||IN||18.10|78.85|65|qxfd
siderno||IT||38.27|16.30|16|1i2uh
sidhauli|Sidhaulī|IN||27.28|80.83|22|qxf8
sidhi||IN||24.40|81.88|54|qxf5
sidi abdelli||DZ||35.07|-1.14|24|1h6nh
sidi aissa|Sidi Aïssa|DZ||35.89|3.77|70|1h6ji
sidi akkacha||DZ||36.46|1.30|27|1h6if
sidi amrane||DZ||33.50|6.01|30|1h6ea
sidi bel abbes|Sidi Bel Abbès|DZ||35.19|-0.63|192|1h6cv
sidi bennour||MA||32.65|-8.43|40|1icui
sidi bouzid||TN||35.04|9.48|42|1gunk
sidi ech chahmi|Sidi ech Chahmi|DZ||35.66|-0.52|36|1h622
sidi ifni||MA||29.38|-10.17|20|1ibn7
sidi khaled||DZ||34.39|4.99|64|1h5v4
sidi merouane|Sidi Mérouane|DZ||36.52|6.26|25|1h5qe
sidi moussa||DZ||36.61|3.09|58|1h5jy
sidi okba||DZ||34.75|5.90|35|1h5ik
sidi qacem||MA||34.22|-5.71|75|1iamf
sidi salim|Sīdī Sālim|EG||31.27|30.79|48|7gls
sidi slimane||MA||34.26|-5.93|79|1iafl
sidi yahia el gharb||MA||34.30|-6.30|32|1iac6
sidlaghatta||IN||13.39|77.86|49|qxez
sidney||US|OH|40.28|-84.16|21|32usu
sidoarjo||ID||-7.45|112.72|139|yvlh
sidon||LB||33.56|35.37|164|5qu8
sidrolandia|Sidrolândia|BR||-20.93|-54.96|17|21w6l
siedlce||PL||52.17|22.29|77|g9ys
siegburg||DE||50.80|7.21|39|1opl5
siegen||DE||50.87|8.02|107|1opkf
siem reap||KH||13.36|103.86|139|13212
siemianowice slaskie|Siemianowice Śląskie|PL||50.33|19.03|73|1u56w
siemiatycze||PL||52.43|22.86|15|g9w8
siena||IT||43.32|11.33|43|1vvbo
sieradz||PL||51.60|18.73|44|1u55m
sierpc||PL||52.86|19.67|19|1u54l
sierra vista||US|AZ|31.55|-110.30|43|35wk8
sierre||CH|VS|46.29|7.54|16|1kze6
sig||DZ||35.53|-0.19|59|1h5a1
sighetu marmatiei|Sighetu Marmaţiei|RO||47.93|23.89|41|eau3
sighisoara|Sighișoara|RO||46.22|24.79|35|50tj3
sigli||ID||5.38|95.96|18|q0l9
sigmaringen||DE||48.09|9.23|17|1opd4
siguatepeque||HN||14.60|-87.83|43|256sf
siguiri||GN||11.42|-9.17|44|1fryv
sihanoukville||KH||10.61|103.53|157|138x2
sihor||IN||21.71|71.96|53|qxef
sihora|Sihorā|IN||23.49|80.10|41|qxec
siilinjarvi|Siilinjärvi|FI||63.08|27.67|20|dngz
siirt||TR||37.93|41.94|114|6g46
sijua||IN||23.78|86.33|32|qxe7
sijunjung||ID||-0.70|100.98|28|yvjl
sikandarabad|Sikandarābād|IN||28.45|77.70|73|qxe1
sikandarpur||IN||26.04|84.05|24|qxe0
sikandra rao||IN||27.69|78.38|42|qxdu
sikar|Sīkar|IN||27.61|75.14|200|qxds
sikasso||ML||11.32|-5.67|145|1gjch
sikeston||US|MO|36.88|-89.59|16|2mhr4
sikka||IN||22.43|69.84|19|qxe5
sikonge||TZ||-5.63|32.77|27|37op
sil li|Sil-li|KP||39.49|125.47|19|1437x
silang||PH||14.22|120.97|119|105cj
silao||IN||25.08|85.43|22|qxd3
silao||MX||20.94|-101.43|74|2ddci
silapathar||IN||27.59|94.72|22|4cix5
silchar||IN||24.83|92.80|152|qxcv
siliana||TN||36.08|9.37|27|1gu12
silifke||TR||36.38|33.93|75|6g3s
siliguri||IN||26.71|88.43|516|qxjh
silistra||BG||44.12|27.26|40|fl4l
silivri||TR||41.07|28.25|53|fupe
silkeborg||DK||56.17|9.55|42|1k0zy
silla||ES||39.36|-0.41|19|1hteo
sillamae|Sillamäe|EE||59.40|27.76|17|cm8e
sillanwali||PK||31.83|72.54|27|oys9
sillod||IN||20.30|75.65|51|qxcd
siloam springs||US|AR|36.19|-94.54|16|2gjl8
silopi||TR||37.24|42.46|75|6g3h
silute||LT||55.35|21.48|22|cqu8
silva jardim||BR||-22.65|-42.39|17|21w6f
silvan||TR||38.14|41.01|66|6g3g
silvassa||IN||20.27|73.00|27|qxc3
silver firs||US|WA|47.87|-122.16|21|49t2b
silver spring||US|MD|38.99|-77.03|71|2lnlo
silverdale||US|WA|47.64|-122.69|19|3gjei
sim||RU||54.99|57.70|16|akcw
simanggang||MY||1.25|111.45|27|117cn
simao dias|Simão Dias|BR||-10.74|-37.81|18|21w5m
simav||TR||39.09|28.98|35|6g3b
simdega||IN||22.62|84.50|39|qxbq
simferopol||UA||44.96|34.11|336|evcd
simi valley||US|CA|34.27|-118.78|127|37nkz
simleu silvaniei|Şimleu Silvaniei|RO||47.23|22.80|16|eaql
simmerath||DE||50.60|6.30|16|1op7b
simmering||AT||48.18|16.43|101|1n9ic
simoes filho|Simões Filho|BR||-12.78|-38.40|117|3rfja
simpang||ID||-1.26|104.10|37|yvff
simpang empat||MY||4.95|100.63|58|116eo
simpsonville||US|SC|34.74|-82.25|21|2qi6w
sin le noble|Sin-le-Noble|FR||50.36|3.13|18|1rr4u
sinabang||ID||2.48|96.38|15|q0ih
sinah|Sīnah|IQ||36.81|43.04|129|1xzo
sinan||KR||34.83|126.11|53|3t318
sinanju||KP||39.60|125.61|16|143h2
sincelejo||CO||9.30|-75.40|261|26m8f
sindelfingen||DE||48.70|9.02|61|1op58
sindgi||IN||16.92|76.23|34|qxau
sindhnur|Sindhnūr|IN||15.77|76.76|69|qxan
sinfin||GB|ENG|52.88|-1.49|15|729ks
sinfra||CI||6.62|-5.91|60|1cwhy
sing buri||TH||14.89|100.40|20|yfem
singa||SD||13.15|33.93|250|7v27
singanallur|Singānallūr|IN||11.00|77.03|31|qxa0
singaparna||ID||-7.35|108.11|49|yvco
singapore||SG||1.29|103.85|3548|14at8|*
singapur|Singāpur|IN||17.47|78.13|24|uz38
singaraja||ID||-8.11|115.09|134|yvck
singarayakonda|Singarāyakonda|IN||15.23|80.03|18|qx9s
singen||DE||47.76|8.84|46|1op4k
singida||TZ||-4.82|34.74|62|37nb
singkawang||ID||0.91|108.98|102|yvc4
singkil||ID||2.29|97.79|47|q0i9
singojuruh||ID||-8.32|114.23|29|yvbr
singosari||ID||-7.89|112.67|58|yvbn
singrauli||IN||24.20|82.68|186|4c13e
singur||IN||22.81|88.23|19|qx8c
sinhyeon||KR||34.88|128.63|83|14c7c
sinjai||ID||-5.12|120.25|41|yvbj
sinjar|Sinjār|IQ||36.32|41.88|38|9lsl
sinjhoro||PK||26.03|68.81|16|oyqw
sinmak||KP||38.42|126.23|19|1438i
sinnai||IT||39.30|9.20|16|1i2tr
sinnar||IN||19.85|74.00|34|qx87
sinnar||SD||13.57|33.57|130|7voc
sinop||BR||-11.86|-55.50|116|3rfjc
sinop||TR||42.03|35.16|35|fuog
sinsheim||DE||49.25|8.88|35|1op34
sint genesius rode|Sint-Genesius-Rode|BE||50.75|4.36|18|1nq8c
sint gillis waas|Sint-Gillis-Waas|BE||51.22|4.12|18|1nq86
sint katelijne waver|Sint-Katelijne-Waver|BE||51.07|4.53|19|1nq6p
sint kruis|Sint-Kruis|BE||51.21|3.25|16|1nq6i
sint niklaas|Sint-Niklaas|BE||51.17|4.14|69|1nq4y
sint oedenrode|Sint-Oedenrode|NL||51.57|5.46|17|1mvrv
sint pieters leeuw|Sint-Pieters-Leeuw|BE||50.78|4.24|30|1nq4f
sint truiden|Sint-Truiden|BE||50.82|5.19|38|1nq41
sintansin||KR||36.45|127.43|15|13dbb
sintra||PT||38.80|-9.38|26|1ci2o
sinuiju|Sinŭiju|KP||40.10|124.40|288|17qrh
sinzig||DE||50.54|7.25|18|1op2k
siofok|Siófok|HU||46.90|18.06|23|1t9sk
sioux city||US|IA|42.50|-96.40|83|2wiqz
sioux falls||US|SD|43.55|-96.70|172|344x7
sipalay||PH||9.75|122.40|24|10506
siping||CN||43.16|124.38|556|17lzu
siquirres||CR||10.10|-83.51|18|25mbk
sira|Sīra|IN||13.74|76.90|58|qx7s
siracusa||IT||37.08|15.29|97|1i2tn
siraha||NP||26.65|86.21|25|rhsi
sirajganj||BD||24.46|89.71|127|pefv
sirari||TZ||-1.25|34.48|24|37mm
sirdaryo||UZ||40.84|68.66|27|wf9e
sirhind||IN||30.64|76.38|61|qx7b
sirinhaem|Sirinhaém|BR||-8.59|-35.12|41|20lw4
sirjan||IR||29.45|55.68|208|2g5v
sirkazhi|Sīrkāzhi|IN||11.24|79.74|33|qx6z
sirnak|Şırnak|TR||37.51|42.45|53|6fz4
sirohi||IN||24.89|72.85|39|qx6r
sironj||IN||24.10|77.69|45|qx6o
sirsa||IN||29.53|75.03|182|qx6c
sirsaganj|Sirsāganj|IN||27.06|78.69|29|qx6a
sirsi||IN||14.62|74.84|62|qx67
sirsi||IN||28.64|78.64|23|qx60
sirsilla||IN||18.39|78.81|71|qx5z
sirte||LY||31.21|16.59|128|1bdoa
siruguppa||IN||15.63|76.89|48|qx5p
sirumugai||IN||11.32|77.01|20|qx5n
sirur|Sirūr|IN||18.83|74.37|31|qx5l
sirvan|Şirvan|AZ||39.94|48.93|70|36mt
sisak||HR||45.47|16.38|36|1we1p
sisauli||IN||29.41|77.47|16|qx4z
sishui||CN||35.65|117.28|90|12gd8
sisli|Şişli|TR||41.06|28.99|315|fun1
sisophon||KH||13.59|102.97|23|1320v
siswa bazar|Siswā Bāzār|IN||27.15|83.76|20|qx4r
sita road|Sīta Road|PK||27.03|67.85|28|oyp8
sitamarhi|Sītāmarhi|IN||26.59|85.49|57|qx4f
sitampiky||MG||-16.67|46.10|21|mn83
sitangkai||PH||4.66|119.40|17|104xg
sitapur|Sītāpur|IN||27.56|80.68|164|qx41
sitarganj|Sitārganj|IN||28.93|79.70|24|qx3v
sitges||ES||41.24|1.81|28|1umtp
sitrah||BH||26.15|50.62|38|67ug
sittard||NL||51.00|5.87|48|1mvr7
sitten||CH|VS|46.23|7.36|28|1kzdc
sittingbourne||GB|ENG|51.34|0.73|49|1kjca
sittwe||MM||20.15|92.90|178|rrth
situbondo||ID||-7.71|114.01|600|yv8x
siuna||NI||13.73|-84.78|16|25ibh
siuri||IN||23.91|87.53|65|qx3n
sivaganga||IN||9.85|78.48|43|qx3l
sivagiri||IN||11.12|77.79|17|qx3i
sivagiri||IN||9.34|77.43|21|qx3j
sivakasi||IN||9.45|77.80|74|qx3f
sivas||TR||39.75|37.02|264|6fyj
siverek||TR||37.76|39.32|175|6fye
siwan|Siwān|IN||26.22|84.36|119|qx2v
siwana|Siwāna|IN||25.65|72.42|22|qx2t
six fours les plages|Six-Fours-les-Plages|FR||43.09|5.82|35|1rr2z
siyabuswa||ZA||-25.11|29.04|26|kh4h
skadovsk|Skadovs’k|UA||46.12|32.91|19|ev9p
skalica||SK||48.84|17.23|15|1tja6
skanes||TN||35.78|10.80|64|1gvqm
skarzysko kamienna|Skarżysko-Kamienna|PL||51.11|20.87|49|g9r9
skawina||PL||49.98|19.83|24|1u50v
skegness||GB|ENG|53.14|0.34|25|1kjb6
skelleftea|Skellefteå|SE||64.75|20.95|36|cx7l
skelmersdale||GB|ENG|53.55|-2.77|39|1kjaw
skhirate||MA||33.85|-7.03|45|1iww7
skhodnya||RU||55.95|37.30|19|ajz4
skien||NO||59.21|9.61|51|1va4j
skierniewice||PL||51.95|20.16|49|g9qr
skikda||DZ||36.88|6.91|163|1h580
skive||DK||56.57|9.03|21|1k0rn
skokie||US|IL|42.03|-87.73|65|2x9tc
skopin||RU||53.82|39.55|24|ajx4
skopje||MK||42.00|21.43|475|gucy|*
skovde|Skövde|SE||58.39|13.85|37|1ldrm
skudai||MY||1.54|103.66|160|114zt
skvyra||UA||49.73|29.67|17|ev73
slagelse||DK||55.40|11.35|32|1k0k4
slantsy||RU||59.12|28.09|36|ajr6
slany|Slaný|CZ||50.23|14.09|15|1tpnz
slatina||RO||44.43|24.37|79|eahb
slavgorod||RU||53.00|78.64|34|vz0a
slavonski brod||HR||45.16|18.02|61|1wdve
slavuta||UA||50.30|26.87|33|ev65
slavutych||UA||51.52|30.72|25|44jh3
slavyansk na kubani|Slavyansk-na-Kubani|RU||45.26|38.13|65|ajpa
slawi||ID||-6.98|109.14|61|yv7q
sleaford||GB|ENG|53.00|-0.41|17|1kj8b
sleman||ID||-7.72|110.36|56|yv7m
slidell||US|LA|30.28|-89.78|28|2l23j
sliedrecht||NL||51.82|4.78|24|1mvq9
sligo||IE||54.27|-8.47|20|1rh1r
sliven||BG||42.69|26.33|96|fl0n
slobodskoy||RU||58.73|50.18|32|ajje
slobozhanske|Slobozhans’ke|UA||49.60|36.53|16|f44f
slobozia||MD||46.73|29.70|15|d8dh
slobozia||RO||44.56|27.36|53|53xi3
slonim||BY||53.09|25.32|51|dbqy
slough||GB|ENG|51.51|-0.60|164|1kj7f
sloviansk||UA||48.87|37.62|125|ev30
slubice|Słubice|PL||52.35|14.56|18|1u4s7
slupsk|Słupsk|PL||54.46|17.03|99|1u4qy
slutsk||BY||53.03|27.56|62|dbql
slyudyanka||RU||51.66|103.71|19|177vq
smach mean chey||KH||11.55|103.04|29|57bzx
smara||MA||26.74|-11.67|42|1grle
smarhon|Smarhon’|BY||54.48|26.40|37|dbpt
smederevo||RS||44.66|20.93|62|guak
smederevska palanka||RS||44.37|20.96|27|guah
smila||UA||49.22|31.89|68|ev2p
smithfield||US|RI|41.92|-71.55|22|33zlh
smithtown||US|NY|40.86|-73.20|26|324x7
smolensk||RU||54.78|32.04|321|ajdz
smolyan||BG||41.57|24.71|32|fkza
smyrna||US|GA|33.88|-84.51|56|2iis3
smyrna||US|TN|35.98|-86.52|47|2rula
sneek||NL||53.03|5.66|33|1mvnb
snellville||US|GA|33.86|-84.02|20|2iit1
snezhinsk||RU||56.09|60.73|50|wxep
snina||SK||48.99|22.15|22|fiav
snizhne||UA||48.03|38.77|56|ev0l
soacha||CO||4.58|-74.22|314|26m69
soanierana ivongo||MG||-16.92|49.58|39|mn42
soanindrariny||MG||-19.90|47.23|21|mn3x
soavinandriana||MG||-19.17|46.73|40|mmxj
soba||NG||10.98|8.06|16|1dsel
sobinka||RU||55.99|40.01|20|aj88
sobradinho||BR||-12.83|-39.10|19|21w35
sobral||BR||-3.69|-40.35|158|20lnk
sobue||JP||35.25|136.72|23|13opy
soc trang|Sóc Trăng|VN||9.60|105.97|114|xlpo
socastee||US|SC|33.68|-79.00|20|2qigg
soccavo||IT||40.85|14.19|45|1vv9d
sochaczew||PL||52.23|20.24|38|g9ei
sochi||RU||43.60|39.73|328|aj6m
socorro||BR||-22.59|-46.53|24|21w25
socorro||CO||6.47|-73.26|18|26m5r
socorro||US|TX|31.65|-106.30|33|3ajp0
socorro mission number 1 colonia||US|TX|31.64|-106.29|29|3ajp5
sodermalm|Södermalm|SE||59.31|18.08|127|1lcz5
sodertalje|Södertälje|SE||59.20|17.63|71|1lcy8
sodhri||PK||32.46|74.18|16|oyo7
sodo||ET||6.86|37.76|86|4pjgf
soe||ID||-9.86|124.28|28|yv67
soest||DE||51.58|8.11|48|1ooyk
soest||NL||52.17|5.29|45|1mvmi
sofia||BG||42.70|23.32|1153|fkyr|*
sofifi||ID||0.74|127.56|36|yv62
sofo birnin gwari|Sofo-Birnin-Gwari|NG||11.02|6.78|22|1eb05
sofrino||RU||56.15|37.93|15|aj4o
sogamoso||CO||5.71|-72.93|127|26m5d
sohag||EG||26.56|31.69|209|7gd0
sohagpur|Sohāgpur|IN||22.70|78.20|24|qx1o
sohar||OM||24.35|56.71|108|64wa
sohna||IN||28.25|77.07|33|qx1a
soignies||BE||50.58|4.07|25|1nq0k
soio||AO||-6.13|12.37|67|1by1z
soissons||FR||49.38|3.32|31|1rr1x
soisy sous montmorency|Soisy-sous-Montmorency|FR||48.99|2.30|17|1rr1t
soja|Sōja|JP||34.68|133.75|57|13opi
sojat||IN||25.92|73.67|43|qx10
sojitra|Sojītra|IN||22.54|72.72|19|qx0y
soka|Sōka|JP||35.84|139.80|231|13opg
sokal|Sokal’|UA||50.47|24.28|21|euyd
sokaraja||ID||-7.46|109.29|66|yuvc
sokcho||KR||38.21|128.59|89|13d3d
soke|Söke|TR||37.75|27.41|68|6fsf
sokhumi||GE||43.01|40.99|82|d43r
soko||ID||-7.48|112.43|25|yv5d
sokode|Sokodé|TG||8.98|1.13|118|1eo5k
sokol||RU||59.46|40.12|42|aj2p
sokolka|Sokółka|PL||53.41|23.50|19|g9dn
sokolov||CZ||50.18|12.64|25|1tpg1
sokolow podlaski|Sokołów Podlaski|PL||52.41|22.25|18|g9cy
sokoni||TZ||-6.43|39.55|26|37lg
sokoto||NG||13.06|5.24|564|1dsdb
sol iletsk|Sol’-Iletsk|RU||51.16|54.99|27|aivf
solan||IN||30.91|77.11|40|qx0q
solana||PH||17.65|121.69|71|104u0
solanea|Solânea|BR||-6.75|-35.54|17|20lmq
solano||PH||16.52|121.18|36|104tv
solapur|Solāpur|IN||17.67|75.91|997|qxh0
solec kujawski||PL||53.08|18.23|15|1u4j8
soledad||CO||10.92|-74.76|343|26m4p
soledad||US|CA|36.42|-121.33|25|37od6
soledad de graciano sanchez|Soledad de Graciano Sánchez|MX||22.19|-100.94|255|2dd8g
soledade||BR||-28.82|-52.51|25|21w1r
solhan||TR||38.97|41.05|15|6frt
solihull||GB|ENG|52.41|-1.78|96|1kj56
solikamsk||RU||59.63|56.77|101|aivj
solin||HR||43.54|16.49|20|1wdp3
solingen||DE||51.17|7.08|164|1oov0
sollentuna||SE||59.43|17.95|140|1lccw
solna||SE||59.36|18.00|67|1lccl
solnechnogorsk||RU||56.18|36.98|59|aius
solntsevo||RU||55.64|37.38|120|aiu3
solok||ID||-0.80|100.66|48|yv4p
solola|Sololá|GT||14.77|-91.18|45|24x22
solon||US|OH|41.39|-81.44|23|32v1f
soltau||DE||52.99|9.84|22|1oose
soma||TR||39.19|27.61|66|6frn
somanda||TZ||-3.37|33.95|34|37kw
sombor||RS||45.77|19.11|48|1wdom
sombrerete||MX||23.63|-103.64|22|2dd7r
somerset||US|MA|41.77|-71.13|18|2y4eo
somerset||US|NJ|40.50|-74.49|22|31eur
somerset east||ZA||-32.72|25.59|16|kg8h
somerton||US|AZ|32.60|-114.71|15|35x4m
somerville||US|MA|42.39|-71.10|80|2y4ex
someshwar||IN||13.49|75.07|22|qwzz
somma vesuviana||IT||40.87|14.44|32|1vv7o
sommerda|Sömmerda|DE||51.16|11.12|21|1ooq3
somotillo||NI||13.04|-86.91|15|25iay
somoto||NI||13.48|-86.58|20|25iaw
sompeta||IN||18.94|84.58|18|qwzs
son la|Sơn La|VN||21.33|103.92|19|xlmp
son tay|Sơn Tây|VN||21.14|105.51|41|xll1
sonamukhi|Sonāmukhi|IN||23.31|87.41|28|qwz4
sonargaon|Sonārgaon|BD||23.65|90.62|130|pgay
sonari|Sonāri|IN||27.02|95.02|20|qwz0
sonbong|Sŏnbong|KP||42.35|130.38|27|17qle
sonderborg|Sønderborg|DK||54.91|9.79|27|1k0a6
sondershausen||DE||51.37|10.87|22|1oomk
sondrio||IT||46.17|9.87|19|1vv7h
sonepur||IN||20.83|83.92|19|qwyb
song cau|Sông Cầu|VN||13.46|109.22|94|xlnv
songadh||IN||21.17|73.56|25|qwya
songea||TZ||-10.68|35.65|126|it09
songjiang||CN||31.04|121.21|130|12gab
songjianghe||CN||42.19|127.48|68|17lz7
songkhla||TH||7.20|100.60|84|yfb7
songling||CN||31.19|120.72|78|14ovy
songling||CN||40.29|118.27|52|17w4d
songnim||KP||38.75|125.64|152|142h2
songwa||TZ||-3.52|33.52|24|37kf
songyang||CN||34.46|113.03|62|12uxk
songyuan||CN||45.13|124.83|114|17miv
sonipat|Sonīpat|IN||28.99|77.02|251|qwxs
sonneberg||DE||50.36|11.17|24|1oolu
sonqor||IR||34.78|47.60|43|2g01
sonson|Sonsón|CO||5.71|-75.31|17|26m3w
sonsonate||SV||13.72|-89.72|59|24sqm
sonthofen||DE||47.52|10.28|21|1oohc
sonzacate||SV||13.73|-89.71|15|24sqi
sopot||PL||54.44|18.56|40|1u4in
sopron||HU||47.69|16.59|57|1t9om
sopur||IN||34.29|74.47|63|qwwy
sora||IT||41.72|13.61|24|1vv77
sorada||IN||19.76|84.43|15|qwww
soran||IQ||36.65|44.54|125|22td
soran||KZ||49.79|72.84|43|wkml
soreang||ID||-7.03|107.52|151|yv28
sorel tracy|Sorel-Tracy|CA|QC|46.04|-73.11|42|3nueu
sorgues||FR||44.01|4.87|19|1rqwc
sorgun||TR||39.81|35.19|63|6fr4
soria||ES||41.76|-2.47|40|1umo9
soro||IN||21.28|86.69|30|qwwp
soroca||MD||48.16|28.28|27|d8d3
sorocaba||BR||-23.50|-47.46|559|21w13
sorochinsk||RU||52.43|53.16|31|aiii
sorokyne||UA||48.29|39.74|49|f3ir
soron||IN||27.89|78.75|29|qwwo
sorong||ID||-0.88|131.26|126|yv1q
soroti||UG||1.71|33.61|56|4uka
sorsogon||PH||12.97|123.99|83|104qj
sortavala||RU||61.71|30.71|21|aig2
sosnogorsk||RU||63.60|53.88|29|aidz
sosnovoborsk||RU||56.12|93.34|32|vyor
sosnovyy bor||RU||59.90|29.09|69|ai7w
sosnowiec||PL||50.29|19.10|227|1u4i0
sotouboua||TG||8.56|0.98|21|1eo4v
sotteville les rouen|Sotteville-lès-Rouen|FR||49.41|1.09|31|1rqvd
sougueur||DZ||35.19|1.50|69|1h4zz
souk ahras||DZ||36.29|7.95|157|1h4z3
souma||DZ||36.52|2.91|41|1h4y7
soumagne||BE||50.61|5.75|15|1npyg
souq larba al gharb|Souq Larb’a al Gharb|MA||34.69|-6.00|44|1ia0a
sour el ghozlane|Sour el Ghozlane|DZ||36.15|3.69|50|1h4xl
souran||SY||35.29|36.75|31|3ih7
soure||BR||-0.72|-48.52|18|20ll0
sousa||BR||-6.76|-38.23|48|20lky
sousse||TN||35.83|10.64|164|1gtxv
south bend||US|IN|41.68|-86.25|102|2xlcz
south benfleet||GB|ENG|51.55|0.56|49|1kj38
south boston||US|MA|42.33|-71.05|571|2y4g9
south bradenton||US|FL|27.46|-82.58|22|2hg7k
south burlington||US|VT|44.47|-73.17|19|34c68
south chicago||US|IL|41.74|-87.55|28|2xa0n
south croydon||GB|ENG|51.36|-0.09|55|3zepa
south el monte||US|CA|34.05|-118.05|21|37on4
south elgin||US|IL|41.99|-88.29|22|2xa1h
south elmsall||GB|ENG|53.60|-1.28|19|1kj23
south euclid||US|OH|41.52|-81.52|22|32v45
south gate||US|CA|33.95|-118.21|96|37otf
south gate||US|MD|39.13|-76.63|30|2lnvw
south hadley||US|MA|42.26|-72.57|18|2y4it
south hayling||GB|ENG|50.79|-0.98|15|1kj1b
south hill||US|WA|47.14|-122.27|52|3gk5c
south holland||US|IL|41.60|-87.61|22|2xa2m
south houston||US|TX|29.66|-95.24|18|2tg1e
south jordan||US|UT|40.56|-111.93|67|3fx8q
south kingstown||US|RI|41.45|-71.52|31|50tp8
south lake tahoe||US|CA|38.93|-119.98|22|37ov4
south laurel||US|MD|39.07|-76.85|26|2lnwa
south miami heights||US|FL|25.60|-80.38|36|2hgah
south milwaukee||US|WI|42.91|-87.86|21|351as
south ockendon||GB|ENG|51.51|0.28|19|1kizv
south ogden||US|UT|41.19|-111.97|17|3fx93
south old bridge||US|NJ|40.41|-74.35|23|31ewz
south orange||US|NJ|40.75|-74.26|17|31ex0
south pasadena||US|CA|34.12|-118.15|26|37owl
south peabody||US|MA|42.51|-70.95|50|2y4kx
south plainfield||US|NJ|40.58|-74.41|24|31ex8
south portland||US|ME|43.64|-70.24|26|2yq0c
south portland gardens||US|ME|43.64|-70.32|24|2yq0d
south riding||US|VA|38.92|-77.50|24|2ulez
south river||US|NJ|40.45|-74.39|16|31exh
south saint paul||US|MN|44.89|-93.03|20|30735
south salt lake||US|UT|40.72|-111.89|25|3fx9e
south san francisco||US|CA|37.65|-122.41|67|37oxx
south san jose hills||US|CA|34.01|-117.90|21|37oy9
south shields||GB|ENG|55.00|-1.43|84|1kiz5
south suffolk||US|VA|36.72|-76.59|81|2ulga
south tangerang||ID||-6.29|106.72|1304|53xhf
south valley||US|NM|35.01|-106.68|41|39q02
south vineland||US|NJ|39.45|-75.03|58|2ojhd
south whittier||US|CA|33.95|-118.04|57|37p01
south windsor||US|CT|41.82|-72.62|24|2vt5l
south yuba city||US|CA|39.12|-121.64|15|37p0b
southall||GB|ENG|51.51|-0.37|70|1kj3m
southampton||GB|ENG|50.90|-1.40|246|1kj3j
southaven||US|MS|34.99|-90.01|53|2nb2r
southbridge||US|MA|42.08|-72.03|19|2y4oa
southbury||US|CT|41.48|-73.21|20|2vt5u
southchase||US|FL|28.39|-81.38|16|2hgdc
southend on sea|Southend-on-Sea|GB|ENG|51.54|0.71|295|1kj21
southfield||US|MI|42.47|-83.22|73|2ze8c
southgate||US|MI|42.21|-83.19|29|2ze8m
southlake||US|TX|32.94|-97.13|30|2tg8x
southport||GB|ENG|53.65|-3.01|92|1kizj
sovetsk||RU||55.08|21.88|43|ai50
sovetsk||RU||57.58|48.96|18|ai4z
sovetskaya gavan|Sovetskaya Gavan’|RU||48.97|140.29|30|19gm4
sovetskiy||RU||61.36|63.58|24|vyn2
soweto||ZA||-26.27|27.86|1695|kfxx
soyapango||SV||13.71|-89.14|330|24sqg
soygaon||IN||20.60|75.62|23|qwvn
soyibug|Soyībug|IN||34.08|74.71|104|uo5r
spalding||GB|ENG|52.79|-0.15|32|1kixd
spanaway||US|WA|47.10|-122.43|27|3gk8t
spanish fork||US|UT|40.11|-111.65|38|3fxb8
spanish lake||US|MO|38.79|-90.22|20|2mign
spanish springs||US|NV|39.65|-119.71|15|3a5q3
spanish town||JM||17.99|-76.96|145|22rpt
sparks||US|NV|39.53|-119.75|96|3a5r2
sparta||US|NJ|41.03|-74.64|20|31eya
spartanburg||US|SC|34.95|-81.93|38|2qj80
sparti|Spárti|GR||37.07|22.43|16|5fiq
spassk dalniy|Spassk-Dal’niy|RU||44.60|132.83|45|177p7
spenge||DE||52.14|8.48|16|1oo4t
spennymoor||GB|ENG|54.70|-1.60|18|1kiwj
speyer||DE||49.32|8.43|50|1oo3a
spijkenisse||NL||51.84|4.33|75|1mvjo
spinea orgnano|Spinea-Orgnano|IT||45.49|12.15|24|1wzvu
spisska nova ves|Spišská Nová Ves|SK||48.94|20.56|39|fi9y
spitak||AM||40.83|44.27|15|d7gn
split||HR||43.51|16.44|176|1wdmd
spokane||US|WA|47.66|-117.43|213|3gkc0
spokane valley||US|WA|47.67|-117.24|95|3gkcx
spoleto||IT||42.74|12.74|19|1vv30
spring||US|TX|30.08|-95.42|54|2tghk
spring hill||US|FL|28.48|-82.53|99|2hgjy
spring hill||US|TN|35.75|-86.93|36|2rv92
spring valley||US|CA|32.74|-117.00|28|37pc5
spring valley||US|NV|36.11|-115.25|178|3a5sd
spring valley||US|NY|41.11|-74.04|33|325id
springboro||US|OH|39.55|-84.23|18|2ozqw
springdale||US|AR|36.19|-94.13|78|2gkcd
springe||DE||52.21|9.55|30|1ono3
springfield||US|IL|39.80|-89.64|117|2j3qm
springfield||US|MA|42.10|-72.59|154|2y4to
springfield||US|MO|37.22|-93.30|167|2mip4
springfield||US|OH|39.92|-83.81|60|2ozs9
springfield||US|OR|44.05|-123.02|61|3fbth
springfield||US|PA|39.93|-75.32|23|2prlr
springfield||US|TN|36.51|-86.89|17|2rvc5
springfield||US|VA|38.79|-77.19|30|2ulrh
springfield gardens||US|NY|40.66|-73.76|31|325hz
springs||ZA||-26.25|28.40|186|kf8h
springville||US|UT|40.17|-111.61|32|3fxex
sprockhovel|Sprockhövel|DE||51.35|7.24|26|1onn2
spruce grove||CA|AB|53.53|-113.92|36|3nwr3
squamish||CA|BC|49.70|-123.16|18|3nwy4
sragen||ID||-7.43|111.02|72|yv0i
srandakan||ID||-7.94|110.25|30|yv0d
sredneuralsk||RU||56.99|60.47|20|vyl3
srem|Śrem|PL||52.09|17.02|30|1u4g0
sremcica|Sremčica|RS||44.68|20.39|23|gu6n
sremska mitrovica||RS||44.98|19.61|39|1wdhz
sri dungargarh|Sri Dūngargarh|IN||28.10|74.01|48|qwva
sri jayewardenepura kotte||LK||6.88|79.91|116|qk0g
sri madhopur|Sri Mādhopur|IN||27.47|75.60|30|qwuz
srikakulam||IN||18.30|83.90|118|qwv3
srinagar|Srīnagar|IN||30.22|78.78|20|qwur
srinagar||IN||34.09|74.81|976|qwuq
srinivaspur|Srīnivāspur|IN||13.34|78.21|26|qwun
sriperumbudur|Srīperumbūdūr|IN||12.97|79.94|17|qwum
sriramnagar|Srīrāmnagar|IN||17.27|78.26|20|qwuh
srirampur|Srirāmpur|IN||22.95|88.02|19|swk2
srisailain|Srīsailain|IN||16.07|78.87|24|qwud
srivaikuntam||IN||8.63|77.91|16|qwuc
srivardhan|Srīvardhan|IN||18.05|73.02|15|qwub
srivilliputhur||IN||9.51|77.63|74|qwu8
sroda wielkopolska|Środa Wielkopolska|PL||52.23|17.28|22|1u4fp
srodmiescie|Śródmieście|PL||52.23|21.02|134|g98m
srono||ID||-8.40|114.27|36|yv06
st albans||AU|VIC|-37.74|144.80|38|4rskp
st albans||GB|ENG|51.75|-0.33|85|1kk5v
st albert|St. Albert|CA|AB|53.63|-113.64|58|3nx95
st austell||GB|ENG|50.34|-4.77|25|1kk5h
st catharines|St. Catharines|CA|ON|43.17|-79.24|132|3nxs9
st charles|St. Charles|US|MD|38.61|-76.92|33|4bl3u
st georges|Saint George's|GD||12.05|-61.75|8|24qad|*
st georges|Saint George's|GD||12.05|-61.75|8|24qad|*
st helens||GB|ENG|53.45|-2.73|103|1kk3l
st johns|St. John's|CA|NL|47.56|-52.71|99|3rk71
st louis|St. Louis|US|MO|38.63|-90.20|316|2mgii
st marys|St. Marys|US|GA|30.73|-81.55|18|2ignp
st paul|Saint Paul|US|MN|44.94|-93.09|285|3050w
st petersburg|Saint Petersburg|RU||59.94|30.31|5028|aow1
st petersburg|Saint Petersburg|RU||59.94|30.31|5028|aow1
st petersburg|St. Petersburg|US|FL|27.77|-82.68|257|2hesr
st thomas|St. Thomas|CA|ON|42.77|-81.18|36|3nzth
stabat||ID||3.73|98.45|27|q0gn
stabroek||BE||51.33|4.37|17|1npv9
stade||DE||53.59|9.48|46|1onkd
stadskanaal||NL||52.99|6.95|20|1mvho
stadt winterthur kreis 1|Stadt Winterthur (Kreis 1)|CH|ZH|47.49|8.72|16|3qxnk
stadtallendorf||DE||50.82|9.01|22|1onho
stadthagen||DE||52.32|9.20|23|1ongx
stadtlohn||DE||51.99|6.92|21|1onge
staffanstorp||SE||55.64|13.21|15|1lbrt
stafford||GB|ENG|52.81|-2.12|69|1kity
stafford||US|TX|29.62|-95.56|18|2tgs5
staines||GB|ENG|51.43|-0.51|51|1kiti
stains||FR||48.95|2.38|33|1rqmp
stallings||US|NC|35.09|-80.69|15|2oayq
stalowa wola||PL||50.58|22.05|66|g97x
stalybridge||GB|ENG|53.48|-2.06|23|1kisy
stamford||GB|ENG|52.65|-0.48|21|1kisw
stamford||US|CT|41.05|-73.54|129|2vtbg
standerton||ZA||-26.93|29.24|74|kf57
stanford le hope|Stanford-le-Hope|GB|ENG|51.52|0.43|29|1kisf
stanley||FK||-51.69|-57.86|2|21g1v|*
stanley||GB|ENG|54.87|-1.70|22|4waa7
stanton||US|CA|33.80|-117.99|39|37ply
stantsiya novyy afon||GE||43.08|40.84|27|d78o
staphorst||NL||52.65|6.21|16|1mvh3
stara lubovna|Stará Ľubovňa|SK||49.30|20.69|16|fi9d
stara pazova||RS||44.98|20.16|16|gu53
stara zagora||BG||42.43|25.64|143|fku8
starachowice||PL||51.04|21.07|54|g96e
staraya kupavna||RU||55.81|38.18|22|ahfu
staraya russa||RU||57.99|31.36|34|ahds
stargard||PL||53.34|15.05|71|1u4a0
starkville||US|MS|33.45|-88.82|25|2nbg9
starnberg||DE||48.00|11.34|23|1on81
starobilsk|Starobil’s’k|UA||49.28|38.91|22|eulc
starodub||RU||52.58|32.76|19|ah78
starogard gdanski|Starogard Gdański|PL||53.96|18.53|48|1u49m
starokostiantyniv||UA||49.76|27.20|34|euky
starominskaya||RU||46.53|39.05|30|ah46
staroshcherbinovskaya||RU||46.63|38.67|19|ah17
staryy malgobek||RU||43.54|44.60|46|iqf1
staryy oskol||RU||51.30|37.84|227|aghk
stassfurt|Staßfurt|DE||51.85|11.59|23|1on72
staszow|Staszów|PL||50.56|21.17|16|g92k
state college||US|PA|40.79|-77.86|42|33qwh
staten island||US|NY|40.56|-74.14|469|325ps
statesboro||US|GA|32.45|-81.78|31|2ijkt
statesville||US|NC|35.78|-80.89|26|2ob2c
staunton||US|VA|38.15|-79.07|24|2um0g
stavanger||NO||58.97|5.73|122|1v8m3
staveley||GB|ENG|53.27|-1.35|26|1kipv
stavropol|Stavropol’|RU||45.04|41.97|363|agfa
stebnyk||UA||49.29|23.56|20|eufs
steenbergen||NL||51.58|4.32|24|1mvg4
steenwijk||NL||52.79|6.12|17|1mvf2
steffisburg||CH|BE|46.78|7.63|15|1kzb2
steinfurt||DE||52.15|7.34|35|1om6h
steinhagen||DE||52.00|8.40|20|1om4y
steinkjer||NO||64.01|11.50|20|1v8hf
stekene||BE||51.21|4.04|17|1nprb
stellenbosch||ZA||-33.93|18.87|94|201dt
stendal||DE||52.61|11.86|38|1olp3
stenjevec||HR||45.81|15.88|41|1wsdg
stenlose|Stenløse|DK||55.77|12.20|20|1jzx1
stepanavan|Step’anavan|AM||41.01|44.39|24|d7gi
stephenville||US|TX|32.22|-98.20|20|2th1q
stepnogorsk||KZ||52.35|71.88|47|wyoj
sterling||US|IL|41.79|-89.70|15|2xaib
sterling||US|VA|39.01|-77.43|28|2um32
sterling heights||US|MI|42.58|-83.03|132|2zemk
sterlitamak||RU||53.62|55.95|267|ag5j
steubenville||US|OH|40.37|-80.63|18|32vjs
stevenage||GB|ENG|51.90|-0.20|90|1kioc
stevens point||US|WI|44.52|-89.57|27|351xw
stevenson ranch||US|CA|34.39|-118.57|18|3zemt
steyr||AT||48.04|14.42|38|1n8zr
stilfontein||ZA||-26.84|26.77|93|keps
stillwater||US|MN|45.06|-92.81|19|307ou
stillwater||US|OK|36.12|-97.06|49|2pkif
stirling||GB|SCT|56.12|-3.94|36|1kini
stockach||DE||47.85|9.01|17|1ol99
stockbridge||US|GA|33.54|-84.23|28|2ijs9
stockelsdorf||DE||53.89|10.65|17|1ol7x
stockerau||AT||48.38|16.22|16|1n8xj
stockholm||SE||59.33|18.07|1515|1lb2a|*
stockport||GB|ENG|53.41|-2.16|139|1kimq
stockton||US|CA|37.96|-121.29|306|37pws
stockton on tees|Stockton-on-Tees|GB|ENG|54.57|-1.32|80|1kimk
stoke on trent|Stoke-on-Trent|GB|ENG|53.00|-2.19|373|1kill
stolberg||DE||50.77|6.23|59|1ol0j
stonecrest||US|GA|33.71|-84.13|50|6ztkd
stoneham||US|MA|42.48|-71.10|21|2y52x
storrs||US|CT|41.81|-72.25|15|2vthm
stoughton||US|MA|42.13|-71.10|27|2y55a
stourbridge||GB|ENG|52.46|-2.14|56|1kijl
stourport on severn|Stourport-on-Severn|GB|ENG|52.34|-2.28|21|1kijj
stow||US|OH|41.16|-81.44|35|32vn7
stowbtsy||BY||53.48|26.74|16|dbde
stowmarket||GB|ENG|52.19|1.00|21|1kij1
straelen||DE||51.44|6.27|15|1oksg
strakonice||CZ||49.26|13.90|24|1tp0r
stralsund||DE||54.31|13.08|59|1okrz
strasbourg||FR||48.58|7.75|275|1rql3
straseni|Strășeni|MD||47.14|28.61|19|d8ba
strassgang|Straßgang|AT||47.03|15.40|16|1n8uq
stratford||CA|ON|43.37|-80.95|30|3nzix
stratford||US|CT|41.18|-73.13|51|2vtib
stratford upon avon|Stratford-upon-Avon|GB|ENG|52.19|-1.71|28|1kii1
straubing||DE||48.88|12.57|45|1okmr
strausberg||DE||52.58|13.89|27|1okma
streamwood||US|IL|42.03|-88.18|41|2xann
streetsboro||US|OH|41.24|-81.35|16|32voa
stretford||GB|ENG|53.45|-2.32|42|1kign
strezhevoy||RU||60.73|77.59|45|vyb0
strogino||RU||55.82|37.41|152|afvy
stroitel|Stroitel’|RU||50.79|36.48|19|afvv
strongsville||US|OH|41.31|-81.84|45|32vp1
stroud||GB|ENG|51.75|-2.20|60|1kifc
strovolos|Stróvolos|CY||35.15|33.33|68|34p2
struga||MK||41.18|20.68|37|gu0b
strumica||MK||41.44|22.64|46|gu04
strunino||RU||56.37|38.58|15|afuf
stryi||UA||49.26|23.86|61|eu8k
strzegom||PL||50.96|16.35|17|1u3yw
strzelce opolskie||PL||50.51|18.30|20|1u3y7
stuart||US|FL|27.20|-80.25|16|2hgu1
studenicane|Studeničane|MK||41.92|21.53|18|gtz5
stuhr||DE||53.03|8.75|33|1ok3y
stung treng||KH||13.53|105.97|25|131vx
stupino||RU||54.90|38.07|61|afqw
stutterheim||ZA||-32.57|27.42|36|keaq
stuttgart||DE||48.78|9.18|590|1ok0h
su ngai kolok|Su-ngai Kolok|TH||6.03|101.97|43|yf8i
suai||TL||-9.31|125.26|22|yuzf
suar|Suār|IN||29.03|79.06|29|qwtp
suay||PH||10.05|122.84|20|104mu
subang jaya||MY||3.04|101.58|708|52a1z
subaykhan|Subaykhān|SY||34.85|40.60|26|3ik9
subic||PH||14.88|120.23|68|104ll
subotica||RS||46.10|19.67|100|1wd3v
suceava||RO||47.63|26.25|106|e9ru
suchiapa||MX||16.63|-93.10|17|23dcj
sucre||BO||-19.03|-65.26|225|2boc3|*
sucre||CO||8.81|-74.72|23|26m1c
sucre||EC||-1.28|-80.42|15|2693k
sucy en brie|Sucy-en-Brie|FR||48.77|2.53|25|1rqk1
sudak||UA||44.85|34.97|17|eu6z
sudbury||GB|ENG|52.04|0.73|22|1kidw
sudbury||US|MA|42.38|-71.42|17|2y58g
sudley||US|VA|38.79|-77.50|16|2umk1
sueca||ES||39.20|-0.31|29|1htbg
sueyoshicho ninokata|Sueyoshichō-ninokata|JP||31.65|131.02|20|13onq
suez||EG||29.97|32.53|488|7pmc
sufalat samail|Sufālat Samā’il|OM||23.32|58.02|48|64wl
suffolk||US|VA|36.73|-76.58|88|2umke
sugar hill||US|GA|34.11|-84.03|22|2ik27
sugar land||US|TX|29.62|-95.63|88|2thex
sugito||JP||36.03|139.73|50|13omo
suhbaatar|Sühbaatar|MN||50.23|106.21|24|17hpg
suhl||DE||50.61|10.69|44|1ojqs
suhum||GH||6.04|-0.45|49|1d6vt
suibara||JP||37.85|139.23|20|13ome
suicheng||CN||33.90|117.93|61|12g6j
suifenhe||CN||44.40|131.15|15|17ly9
suihua||CN||46.64|127.00|252|17ly7
suileng||CN||47.25|127.10|57|17ly3
suining||CN||30.51|105.57|125|12g6k
suisun||US|CA|38.24|-122.04|28|37qdp
suita||JP||34.76|135.52|352|13om3
suitland||US|MD|38.85|-76.92|26|2loe0
suitland silver hill|Suitland-Silver Hill|US|MD|38.85|-76.93|34|4bl4l
suixi||CN||33.89|116.77|74|12g69
suizhou||CN||31.71|113.36|324|12g5z
sujangarh|Sūjāngarh|IN||27.70|74.47|184|qwso
sujiatun||CN||41.66|123.34|148|17lxq
sukabumi||ID||-6.92|106.93|276|yux9
sukagawa||JP||37.28|140.38|69|198tr
suket||IN||24.65|76.04|20|qwsf
sukheke mandi||PK||31.87|73.51|33|oygz
sukhinichi||RU||54.10|35.34|16|afih
sukhothai||TH||17.01|99.82|37|onr9
sukhoy log||RU||56.91|62.03|36|vy7y
sukhumi|Sokhumi|GE||43.01|40.99|82|d43r
sukkur||PK||27.70|68.86|418|oygo
sukumo||JP||32.93|132.73|26|13oli
sukuta||GM||13.41|-16.71|15|1fp0o
sulaimaniyah|As Sulaymānīyah|IQ||35.56|45.43|723|23z3
sulaymaniyah|As Sulaymānīyah|IQ||35.56|45.43|723|23z3
sulechow|Sulechów|PL||52.08|15.63|18|1u3td
suleja||NG||9.18|7.18|162|1dsa2
sulejowek|Sulejówek|PL||52.25|21.27|18|g8q9
sullana||PE||-4.90|-80.69|161|274ii
sulmona||IT||42.05|13.93|21|1vuxe
sulphur||US|LA|30.24|-93.38|20|2l2xs
sulphur springs||US|TX|33.14|-95.60|16|2thh9
sultanah|Sulţānah|SA||24.49|39.59|947|26io
sultanbeyli||TR||40.96|29.27|287|4ji4j
sultangazi||TR||41.11|28.87|437|4ji4g
sultanpur|Sultānpur|IN||26.26|82.07|110|qwqr
sultanpur||IN||31.21|75.20|16|qwqo
suluktu||KG||39.94|69.57|15|q7c2
suluova||TR||40.83|35.65|48|fuer
sulur||IN||11.02|77.13|26|qwqk
suluru|Sūlūru|IN||13.70|80.02|38|qwqj
sulya||IN||12.56|75.39|19|qwqi
sulzbach||DE||49.30|7.06|18|1ojnt
sulzbach rosenberg|Sulzbach-Rosenberg|DE||49.50|11.75|21|1ojmp
sumag||PH||10.60|122.92|19|104f9
sumare|Sumaré|BR||-22.82|-47.27|228|21vx7
sumbawa besar||ID||-8.49|117.42|53|yurt
sumbawanga||TZ||-7.97|31.62|89|37if
sumbe||AO||-11.21|13.84|33|1zpsv
sumber||ID||-6.76|108.48|93|yurr
sumberpucung||ID||-8.16|112.48|35|yuqe
sumedang||ID||-6.86|107.92|200|yupj
sumedang utara||ID||-6.85|107.92|100|yupg
sumenep||ID||-7.02|113.87|85|yupf
summerlin south||US|NV|36.12|-115.33|24|4bnvi
summerville||US|SC|33.02|-80.18|49|2qjrz
summit||US|NJ|40.72|-74.36|22|31f53
sumoto||JP||34.34|134.89|40|13oki
sumpango||GT||14.65|-90.73|21|24x0t
sumperk|Šumperk|CZ||49.97|16.97|29|1topt
sumqayit|Sumqayıt|AZ||40.59|49.67|265|cjbv
sumter||US|SC|33.92|-80.34|41|2qjss
sumusta as sultani|Sumusţā as Sulţānī|EG||28.92|30.85|37|7gbp
sumy||UA||50.92|34.80|294|eu3m
sun city||US|AZ|33.60|-112.27|37|35y09
sun city center||US|FL|27.72|-82.35|19|2hgx9
sun city west||US|AZ|33.66|-112.34|25|35y0d
sun prairie||US|WI|43.18|-89.21|32|3528c
sun valley||US|NV|39.60|-119.78|19|3a63f
sunagawa||JP||43.49|141.91|20|19lxv
sunam|Sunām|IN||30.13|75.80|54|qwpl
sunan||KP||39.20|125.69|37|14259
sunbury on thames|Sunbury-on-Thames|GB|ENG|51.40|-0.42|28|1kid2
sunchales||AR||-30.94|-61.56|19|2a72z
suncheon||KR||34.95|127.49|231|13ce8
sunchon|Sunch’ŏn|KP||39.43|125.93|437|14250
sundargarh||IN||22.12|84.03|42|qwp9
sundarnagar||IN||31.54|76.91|25|qwp6
sundbyberg||SE||59.36|17.97|35|1l8v3
sunderland||GB|ENG|54.90|-1.38|335|1kicz
sundern||DE||51.33|8.00|30|1ojin
sundsvall||SE||62.39|17.31|58|1l8sd
sunel||IN||24.37|75.96|16|qwox
sungai besar||MY||3.67|100.99|27|116vz
sungai penuh||ID||-2.06|101.39|96|yukp
sungai petani||MY||5.65|100.49|229|1174a
sungai raya||ID||0.70|108.90|48|yuk4
sungai udang||MY||2.27|102.14|26|116jp
sungailiat||ID||-1.85|106.12|75|yuli
sunggal||ID||3.58|98.62|158|q0fi
sungho 1 tong|Sŭngho 1-tong|KP||38.99|125.98|40|1424m
sungurlu||TR||40.17|34.37|38|fuec
sunland park||US|NM|31.80|-106.58|16|39qqj
sunny isles beach||US|FL|25.95|-80.12|22|2hgz3
sunnyside||US|NY|40.74|-73.94|50|3267x
sunnyside||US|WA|46.32|-120.01|16|3gl18
sunnyvale||US|CA|37.37|-122.04|152|37qq3
sunrise||US|FL|26.13|-80.11|84|2hgzm
sunrise manor||US|NV|36.21|-115.07|189|3a64f
sunset||US|FL|25.71|-80.35|16|2hh09
sunset park||US|NY|40.65|-74.01|126|50tmu
sunyani||GH||7.34|-2.33|70|1d6ul
sunzha||RU||43.32|45.05|72|b1fv
suong||KH||11.91|105.66|30|131vn
suozhen||CN||36.95|118.10|59|12g32
supaul||IN||26.12|86.60|60|qwo4
superior||US|WI|46.72|-92.10|27|352d3
suphan buri||TH||14.47|100.12|53|yf81
sur||OM||22.57|59.53|71|64v9
surabaya||ID||-7.25|112.75|2375|yuhq
surajgarh|Sūrajgarh|IN||28.31|75.73|20|qwnr
surakarta||ID||-7.56|110.83|555|yuhg
surallah||PH||6.38|124.75|31|104by
surandai|Sūrandai|IN||8.98|77.42|29|qwng
surat|Sūrat|IN||21.20|72.83|2895|qwn8
surat thani||TH||9.14|99.33|127|onqr
suratgarh|Sūratgarh|IN||29.32|73.90|63|qwn5
surbiton||GB|ENG|51.39|-0.30|38|3zepe
surendranagar||IN||22.73|71.65|180|qwmt
suresnes||FR||48.87|2.23|45|1rqi3
surgut||RU||61.25|73.42|300|vy68
surianwan|Suriānwān|IN||25.46|82.42|19|qwmq
suriapet|Suriāpet|IN||17.14|79.62|112|qwmo
surigao||PH||9.79|125.50|88|104bm
surin||TH||14.88|103.49|47|yf7y
surkhakhi||RU||43.19|44.90|16|af32
surkhpur||PK||32.72|74.45|20|oyc5
surman|Şurmān|LY||32.76|12.57|25|1bdog
surmene|Sürmene|TR||40.91|40.13|20|fudr
surovikino||RU||48.61|42.85|21|af1z
surprise||US|AZ|33.63|-112.33|128|35y6k
surrey||CA|BC|49.11|-122.83|395|3o10h
surubim||BR||-7.83|-35.75|35|20lij
suruc|Suruç|TR||36.98|38.43|47|6fjf
susaki||JP||33.39|133.29|26|13oji
susangerd|Sūsangerd|IR||31.56|48.19|41|2xx0
susanville||US|CA|40.42|-120.65|15|3bfow
susehri|Suşehri|TR||40.16|38.08|26|fudl
susurluk||TR||39.91|28.16|25|6fiy
suto orizare|Šuto Orizare|MK||42.04|21.43|21|huy2
sutton||GB|ENG|51.35|-0.20|188|1kic7
sutton coldfield||GB|ENG|52.57|-1.82|107|1kibq
sutton in ashfield|Sutton in Ashfield|GB|ENG|53.13|-1.26|44|1kibo
suva||FJ||-18.14|178.44|77|1b43o|*
suva reka||XK||42.36|20.82|72|gtw6
suvorov||RU||54.12|36.50|21|aeww
suvorovskaya||RU||44.19|42.66|17|aewf
suwa||JP||36.04|138.11|55|13oiw
suwalki|Suwałki|PL||54.11|22.93|69|g8nq
suwanee||US|GA|34.05|-84.07|19|2ik9p
suwon||KR||37.29|127.01|1243|13cbl
suzaka||JP||36.65|138.32|54|13oil
suzano||BR||-23.54|-46.31|283|21vvw
suzhou||CN||31.30|120.60|5346|14fu0
suzhou||CN||33.64|116.98|205|12g27
suzuka||JP||34.88|136.58|191|13oic
suzun||RU||53.78|82.31|15|vy47
suzzara||IT||44.99|10.74|17|1vuwm
svalyava||UA||48.55|23.00|17|eu1t
svatove||UA||49.41|38.15|19|eu1i
svay rieng||KH||11.09|105.80|24|131ux
svendborg||DK||55.06|10.61|28|1jzgt
sverdlovsk|Sverdlovs’k|UA||48.09|39.65|68|eu15
svetlograd||RU||45.34|42.85|40|aerm
svetlyy||RU||54.68|20.13|22|aeqk
svetogorsk||RU||61.11|28.86|16|aepz
svilengrad||BG||41.77|26.20|19|fklu
svishtov||BG||43.62|25.35|32|fkli
svitavy||CZ||49.76|16.47|17|1tojq
svitlovodsk|Svitlovods’k|UA||49.05|33.24|48|eu0n
svobodnyy||RU||51.38|128.14|61|177fd
svobody||RU||44.03|43.05|18|aek8
svyetlahorsk||BY||52.63|29.74|71|db82
swabi||PK||34.12|72.47|97|oybc
swadlincote||GB|ENG|52.77|-1.56|41|1kib5
swakopmund||NA||-22.68|14.53|25|1zv2k
swanley||GB|ENG|51.40|0.17|22|1kiaf
swanscombe||GB|ENG|51.45|0.31|16|1kia9
swansea||GB|WLS|51.62|-3.94|300|1kia8
swansea||US|MA|41.75|-71.19|17|2y5d3
swarzedz|Swarzędz|PL||52.41|17.09|29|1u3qa
swedru||GH||5.54|-0.70|50|1d6sy
sweetwater||US|FL|25.76|-80.37|21|2hh54
swidnica|Świdnica|PL||50.84|16.49|60|1u3p9
swidnik|Świdnik|PL||51.22|22.70|40|g8n0
swidwin|Świdwin|PL||53.77|15.78|16|1u3p1
swiebodzice|Świebodzice|PL||50.86|16.32|23|1u3p0
swiebodzin|Świebodzin|PL||52.25|15.53|22|1u3oe
swiecie|Świecie|PL||53.41|18.45|26|1u3oq
swietochlowice|Świętochłowice|PL||50.30|18.92|56|1u3mc
swindon||GB|ENG|51.56|-1.78|186|1ki91
swinoujscie|Świnoujście|PL||53.91|14.25|41|1u3lf
swinton||GB|ENG|53.50|-2.35|20|1ki8l
swords||IE||53.46|-6.22|37|1rgy9
sycamore||US|IL|41.99|-88.69|18|2xaza
sydney||AU|NSW|-33.87|151.21|4627|1a16q
sydney||CA|NS|46.14|-60.18|106|3s7h8
syevyerodonetsk|Syevyerodonets’k|UA||48.95|38.49|130|ety7
syke||DE||52.91|8.82|24|1ojd9
sykies|Sykiés|GR||40.65|22.95|45|fql9
syktyvkar||RU||61.66|50.81|230|aeev
sylhet||BD||24.90|91.87|237|peff
sylvania||US|OH|41.72|-83.71|19|32vyc
synelnykove|Synel’nykove|UA||48.32|35.52|32|evc4
syosset||US|NY|40.83|-73.50|19|326cy
syracuse||US|NY|43.05|-76.15|144|326d1
syracuse||US|UT|41.09|-112.06|27|3fxpz
syriam||MM||16.77|96.25|69|rrj7
sysert|Sysert’|RU||56.50|60.82|22|vy02
syzran|Syzran’|RU||53.16|48.47|189|ae7g
szamotuly|Szamotuły|PL||52.61|16.58|19|1u3ja
szarvas||HU||46.87|20.55|18|fc22
szazhalombatta|Százhalombatta|HU||47.33|18.94|18|1t9ed
szczecin||PL||53.43|14.55|408|1u3hx
szczecinek||PL||53.71|16.70|38|1u3hu
szczytno||PL||53.56|20.99|26|g8dp
szeged||HU||46.25|20.15|165|fc11
szekesfehervar|Székesfehérvár|HU||47.19|18.41|102|1t9d2
szekszard|Szekszárd|HU||46.35|18.71|34|1t9co
szentendre||HU||47.67|19.08|24|1t9ah
szigetszentmiklos|Szigetszentmiklós|HU||47.34|19.04|25|1t94r
szolnok||HU||47.18|20.20|75|fbsm
szombathely||HU||47.23|16.62|80|1t906
ta khmau||KH||11.48|104.95|52|131tb
taal||PH||13.88|120.92|40|1049m
taastrup||DK||55.65|12.30|31|1jzas
tabaco||PH||13.36|123.73|58|1048t
tabanan||ID||-8.54|115.13|34|yuek
tabas||IR||33.60|56.92|50|2fp7
tabatinga||BR||-4.23|-69.94|28|26hob
tabira||BR||-7.59|-37.54|17|20lhm
taboao da serra|Taboão da Serra|BR||-23.63|-46.79|215|21vv6
tabor|Tábor|CZ||49.41|14.66|36|1tohn
tabora||TZ||-5.02|32.83|145|37h6
tabou||CI||4.42|-7.35|17|1cw4g
tabriz||IR||38.08|46.29|1425|2fou
tabuk||PH||17.47|121.47|27|10403
tabuk||SA||28.40|36.57|455|26f0
taby|Täby|SE||59.44|18.07|58|1l80c
tacambaro de codallos|Tacámbaro de Codallos|MX||19.24|-101.46|26|2dd2d
tacarigua||VE||10.09|-67.92|39|265bi
tachilek||MM||20.45|99.88|52|rrgl
tacloban||PH||11.24|125.00|242|103xk
tacna||PE||-18.01|-70.25|280|2c6yo
tacoma||US|WA|47.25|-122.44|208|3glao
tacoronte||ES||28.48|-16.41|24|1htad
tacuarembo|Tacuarembó|UY||-31.72|-55.98|52|21qci
tacurong||PH||6.69|124.68|55|103wp
tadepalle|Tādepalle|IN||16.48|80.60|34|qwkh
tadepallegudem|Tādepallegūdem|IN||16.81|81.53|108|qwkg
tadif|Tādif|SY||36.35|37.53|35|3ieb
tadjourah||DJ||11.79|42.88|22|4qcu
tadley||GB|ENG|51.35|-1.13|16|1ki7h
tadmait|Tadmaït|DZ||36.74|3.90|21|1h4of
tadmur||SY||34.56|38.28|51|3ie8
tadotsu||JP||34.27|133.75|24|13ogi
tadpatri|Tādpatri|IN||14.91|78.01|93|qwk6
taebaek|T’aebaek|KR||37.18|128.99|49|13caj
taesal li|Taesal-li|KR||36.97|126.45|23|13byw
tafas|Ţafas|SY||32.74|36.07|31|3ie6
tafi viejo|Tafí Viejo|AR||-26.73|-65.26|48|2a6yl
tafo||GH||6.73|-1.61|50|1d6sa
taft||IR||31.74|54.20|19|2fog
taganrog||RU||47.24|38.90|279|ae5n
taganskiy||RU||55.73|37.67|116|ae5s
tagas||PH||13.17|123.72|15|103tt
tagawa||JP||33.63|130.80|52|13og9
tagaytay||PH||14.10|120.93|71|103t5
tagbilaran city||PH||9.66|123.85|86|103rl
tagiura||LY||32.88|13.35|100|1bdju
tagoloan||PH||8.54|124.75|30|103ob
tagta||TM||41.65|59.92|17|cw3n
tagudin||PH||16.94|120.44|36|103mo
taguig||PH||14.52|121.08|644|103mc
tahara||JP||34.67|137.27|38|13ofv
tahe||CN||52.33|124.73|61|17lx3
tahla||MA||34.05|-4.42|26|1i9aw
tahlequah||US|OK|35.92|-94.97|17|2pkw3
tahoua||NE||14.89|5.27|80|1ga8g
tahta|Ţahţā|EG||26.77|31.50|91|7g8i
tai po||HK||22.45|114.17|16|12zap
taian|Tai’an|CN||36.19|117.12|5499|12g1o
taibet|Taïbet|DZ||33.09|6.39|21|1h4fh
taichung||TW||24.15|120.68|1041|zrcf
taif|Ta’if|SA||21.27|40.42|531|2bb4
taihecun||CN||45.76|130.85|345|17mf1
taikang||CN||46.86|124.44|55|17lwo
tailai||CN||46.39|123.41|67|17lwn
tainan||TW||22.99|120.21|771|zrb7
taiobeiras||BR||-15.81|-42.23|24|21vrn
taipei||TW||25.05|121.53|7872|zrat|*
taiping||MY||4.85|100.73|218|116ey
taishan||CN||22.25|112.78|145|12g10
taitung city||TW||22.76|121.14|110|44yem
taixing||CN||32.17|120.01|80|12fwd
taiyuan||CN||37.87|112.56|3427|12fvr
taiz|Ta‘izz|YE||13.58|44.02|615|1i6p
taizhou||CN||32.49|119.91|612|12fvl
taizz|Ta‘izz|YE||13.58|44.02|615|1i6p
tajerouine||TN||35.89|8.55|19|1gtux
tajimi||JP||35.32|137.13|108|13oe1
tajpur|Tājpur|IN||29.16|78.48|18|qwjc
tak||TH||16.87|99.13|24|onq2
tak bai||TH||6.26|102.05|17|yf5x
takab|Takāb|IR||36.40|47.11|52|2fl0
takahagi||JP||36.72|140.72|34|198rx
takahama||JP||34.92|136.98|41|13ocz
takahashi||JP||34.78|133.62|25|13och
takahata||JP||38.00|140.19|26|198rv
takaishi||JP||34.52|135.43|61|13oc5
takamatsu||JP||34.33|134.05|334|13obg
takanabe||JP||32.13|131.50|23|13oak
takanosu||JP||40.22|140.37|21|19lwm
takaoka||JP||36.75|137.02|170|13o9k
takarazuka||JP||34.80|135.36|220|13o90
takasaki||JP||36.33|139.02|241|13o8q
takatsuki||JP||34.85|135.62|354|13o66
takayama||JP||36.13|137.25|67|13o5o
takefu||JP||35.90|136.17|76|13o54
takehara||JP||34.34|132.92|31|13o4s
takelsa||TN||36.78|10.63|21|1gtus
takeo||KH||10.99|104.78|844|131tg
takeocho takeo|Takeochō-takeo|JP||33.19|130.02|34|13o42
takestan|Tākestān|IR||36.07|49.70|71|2fkj
taketoyo||JP||34.85|136.92|42|13o3m
takhatgarh||IN||25.32|73.00|17|qwj1
takhatpur||IN||22.13|81.87|18|qwj0
taki|Tāki|IN||22.59|88.93|40|qwiz
takikawa||JP||43.55|141.91|45|19lw8
takoma park||US|MD|38.98|-77.01|18|2lolm
takoradi||GH||4.90|-1.76|233|1d6rn
takum||NG||7.27|9.98|25|1ds3c
tala|Talā|EG||30.68|30.94|51|7g7w
tala||MX||20.65|-103.70|35|2dd08
talacogon||PH||8.46|125.78|16|103hl
talagang||PK||32.93|72.42|45|oy79
talagante||CL||-33.66|-70.93|52|2ayci
talaja|Talāja|IN||21.35|72.04|30|qwhz
talamba||PK||30.53|72.24|28|oy74
talara||PE||-4.58|-81.27|99|274fy
talas||KG||42.52|72.24|35|wqgz
talas||TR||38.69|35.55|37|6fek
talata mafara||NG||12.57|6.06|39|1ds2p
talavera||PH||15.59|120.92|65|103e8
talavera de la reina|Talavera de la Reina|ES||39.96|-4.83|89|1ht9h
talca||CL||-35.43|-71.66|197|2ayc6
talcahuano||CL||-36.72|-73.12|253|2aybu
talcher|Tālcher|IN||20.95|85.23|38|qwh3
taldykorgan||KZ||45.02|78.37|117|wjpq
talegaon dabhade|Talegaon Dābhāde|IN||18.74|73.68|48|qwgu
taleigao||IN||15.47|73.83|17|qwgr
talence||FR||44.81|-0.59|43|1rqd3
talghar||KZ||43.30|77.24|42|wjp2
talhar||PK||24.88|68.81|21|oy6l
talikota|Tālīkota|IN||16.47|76.31|28|qwgi
talipparamba||IN||12.04|75.36|70|qwgh
talisay||PH||10.24|123.85|133|103ah
talisay||PH||10.74|122.97|65|103ad
talisay||PH||14.09|121.02|25|1039w
talitsa||RU||57.01|63.73|19|vxwp
talkha|Ţalkhā|EG||31.05|31.38|158|7g7b
tall rifat|Tall Rif‘at|SY||36.47|37.09|26|3i50
talladega||US|AL|33.44|-86.11|16|2fq0k
tallaght||IE||53.29|-6.37|64|1rgxw
tallahassee||US|FL|30.44|-84.28|190|2hh8b
tallbisah|Tallbīsah|SY||34.84|36.73|38|3idf
tallinn||EE||59.44|24.75|394|cm0p|*
tallkalakh||SY||34.67|36.26|30|3i6l
tallkayf||IQ||36.49|43.12|24|1xpt
tallmadge||US|OH|41.10|-81.44|18|32vzr
talmenka|Tal’menka|RU||53.82|83.57|19|vxwa
talnakh||RU||69.49|88.40|59|vxw0
talne||UA||48.89|30.69|16|etwg
taloc||PH||10.57|122.90|20|10388
taloda||IN||21.56|74.21|26|qwg0
taloqan||AF||36.74|69.53|64|o2ik
talwandi bhai||IN||30.86|74.93|16|qwfe
talwara|Talwāra|IN||31.94|75.89|25|qwf8
tam ky|Tam Kỳ|VN||15.57|108.47|59|xl7w
tamale||GH||9.40|-0.84|361|1d6ql
tamalous||DZ||36.84|6.64|33|1h47m
tamamura||JP||36.30|139.12|43|13o1m
taman senai||MY||1.60|103.64|73|114zp
tamana||JP||32.95|130.57|46|13o1l
tamandare|Tamandaré|BR||-8.76|-35.10|18|20ldf
tamano||JP||34.52|133.95|68|13o1i
tamanrasset||DZ||22.79|5.52|73|1h47c
tamarac||US|FL|26.21|-80.25|65|2hh8y
tamazula de gordiano|Tamazula de Gordiano|MX||19.68|-103.25|19|2dcyv
tamazunchale||MX||21.26|-98.79|25|23d9d
tambacounda||SN||13.77|-13.67|79|1c48v
tambaram||IN||12.92|80.13|175|qweu
tambau|Tambaú|BR||-21.70|-47.27|20|21vq5
tambo grande||PE||-4.93|-80.34|30|274ei
tambopata||PE||-12.67|-69.36|39|2c6ti
tamboril||DO||19.49|-70.61|23|22uud
tambov||RU||52.73|41.44|291|adye
tambuwal||NG||12.41|4.65|21|1ds1r
tame||CO||6.46|-71.74|29|26lue
tamiami||US|FL|25.76|-80.40|55|2hh94
tamiyah|Ţāmiyah|EG||29.48|30.96|47|7g5y
tamluk|Tamlūk|IN||22.30|87.93|49|qwee
tampa||US|FL|27.95|-82.46|369|2hh9h
tampere||FI||61.50|23.79|203|dlxv
tampico||MX||22.29|-97.88|309|23d8j
tampin||MY||2.47|102.23|28|116j6
tamra||IL||32.85|35.20|26|6aeq
tamuin|Tamuín|MX||22.01|-98.78|16|23d8b
tamuning tumon harmon village|Tamuning-Tumon-Harmon Village|GU||13.49|144.78|20|2ek8z
tamworth||AU|NSW|-31.09|150.93|48|1a10p
tamworth||GB|ENG|52.63|-1.70|82|1ki5w
tan an|Tân An|VN||10.54|106.41|65|xl5p
tan tan|Tan-Tan|MA||28.44|-11.10|62|1i8ch
tanabe||JP||33.73|135.37|70|13o0k
tanabe||JP||34.82|135.77|66|13o0j
tanabi||BR||-20.63|-49.65|18|21vpf
tanah merah||MY||5.80|102.15|29|1175t
tanakpur||IN||29.07|80.11|17|qwdv
tanauan||PH||11.11|125.02|17|102vi
tanauan||PH||14.09|121.15|68|102vg
tanay||PH||14.50|121.28|60|102uv
tanda|Tānda|IN||28.98|78.94|45|qwdr
tanda|Tāndā|IN||26.55|82.66|88|qwds
tanda||CI||7.80|-3.17|20|1cw0z
tanda||EG||30.79|31.00|405|7g4p
tandag||PH||9.08|126.20|29|102ue
tandahimba||TZ||-10.75|39.63|17|iszz
tandalti|Tandaltī|SD||13.02|31.87|27|7uqi
tandil||AR||-37.32|-59.13|104|21gxl
tandlianwala||PK||31.03|73.13|38|oy4g
tando adam||PK||25.77|68.66|126|oy4f
tando allahyar||PK||25.46|68.72|127|oy4d
tando jam||PK||25.43|68.53|32|oy46
tando muhammad khan||PK||25.12|68.54|73|oy40
tandur|Tāndūr|IN||17.25|77.58|63|qwd8
tanga||TZ||-5.07|39.10|225|37fq
tangail|Tāngāil|BD||24.25|89.92|180|smz4
tangancicuaro de arista|Tangancícuaro de Arista|MX||19.89|-102.21|15|2dcy9
tangerang||ID||-6.18|106.63|1372|ytx8
tanggu||CN||39.02|117.65|535|12ftc
tanggulangin||ID||-7.50|112.70|33|ytwr
tangi||PK||34.30|71.65|29|oy3b
tangier||MA||35.77|-5.80|688|1i8f3
tangjiazhuang||CN||39.74|118.45|79|12fs9
tangjin||KR||36.89|126.63|33|13bt1
tangkak||MY||2.27|102.55|35|1152x
tangping||CN||22.03|111.94|82|12fro
tangshan||CN||39.63|118.18|3372|12fr6
tangua|Tanguá|BR||-22.73|-42.71|24|21vpa
tangub||PH||8.06|123.75|30|102p8
tanguieta|Tanguiéta|BJ||10.62|1.27|20|1f99b
tangzhai||CN||34.43|116.59|68|12fpi
tanjay||PH||9.52|123.16|39|102og
tanjore||IN||10.79|79.14|220|qw3d
tanjung pandan||ID||-2.73|107.63|62|ytrh
tanjung pinang||ID||0.92|104.46|192|ytr3
tanjung sepat||MY||2.66|101.56|22|11bsq
tanjung tokong||MY||5.46|100.31|24|11bse
tanjungagung||ID||-3.94|103.80|53|ytuj
tanjungbalai||ID||2.97|99.80|143|q0dn
tanjungtiram||ID||4.06|98.37|25|q0d6
tank||PK||32.22|70.38|38|oy2p
tanki leendert||AW||12.54|-70.02|22|24o34
tanout||NE||14.97|8.89|15|1ga2b
tanque verde||US|AZ|32.25|-110.74|17|35yje
tansen|Tānsen|NP||27.87|83.55|24|rhqy
tantou||CN||26.03|119.60|69|12fny
tantoyuca||MX||21.35|-98.23|31|23d67
tanuku||IN||16.75|81.68|68|qwbt
tanuma||JP||36.37|139.58|29|13nye
tanushimarumachi toyoki|Tanushimarumachi-toyoki|JP||33.35|130.68|21|13nyb
tanza||PH||14.68|120.94|106|102md
taoru|Tāoru|IN||28.21|76.95|19|qwbo
taounate||MA||34.54|-4.64|33|1i8a3
taourirt||MA||34.41|-2.90|83|1i874
taoyuan city||TW||24.99|121.30|402|3zjdi
taozhuang||CN||34.85|117.33|60|12fk1
tapachula||MX||14.90|-92.26|203|23d62
tapah road||MY||4.17|101.20|28|116ya
tapes||BR||-30.67|-51.40|19|21vmo
taphan hin||TH||16.22|100.42|22|yf0a
tapiramuta|Tapiramutá|BR||-11.85|-40.79|17|21vma
tapolca||HU||46.88|17.44|18|1t8vh
taquara||BR||-29.65|-50.78|48|21vlr
taquari||BR||-29.80|-51.86|27|21vjz
taquaritinga||BR||-21.41|-48.50|50|21vj5
taquarituba||BR||-23.53|-49.24|21|21vj4
tara||RU||56.89|74.37|27|vxss
tarakan||ID||3.31|117.59|97|ytn9
tarakeswar||IN||22.89|88.01|30|qwao
taramangalam|Tāramangalam|IN||11.69|77.97|24|qwam
tarana|Tarāna|IN||23.33|76.04|23|qwal
taranagar|Tārānagar|IN||28.67|75.03|29|qwak
tarancon|Tarancón|ES||40.01|-3.01|16|1ume5
taranto||IT||40.46|17.25|181|1vuue
tarauaca|Tarauacá|BR||-8.16|-70.77|17|26hlo
tarawa||KI||1.33|172.98|40|198a9|*
taraz||KZ||42.90|71.37|358|wig9
tarbes||FR||43.23|0.08|52|1rqa1
taree||AU|NSW|-31.91|152.45|16|1a0xh
targovishte||BG||43.25|26.57|38|fkbi
targoviste|Târgovişte|RO||44.93|25.46|88|e94w
targowek|Targówek|PL||52.29|21.05|124|g85l
targu jiu|Târgu Jiu|RO||45.05|23.28|97|e94i
targu mures|Târgu-Mureş|RO||46.54|24.56|147|e94c
targu neamt|Târgu Neamţ|RO||47.20|26.37|20|e94b
targu secuiesc|Târgu Secuiesc|RO||46.00|26.13|20|e948
tarhuna||LY||32.44|13.63|211|1bdf1
tariba|Táriba|VE||7.82|-72.22|27|25q5e
tarifa||ES||36.01|-5.61|18|1ht6v
tarija||BO||-21.54|-64.73|159|2bntk
tarikere||IN||13.71|75.81|38|qw9s
tarime||TZ||-1.35|34.37|33|37f1
tarko sale|Tarko-Sale|RU||64.92|77.77|19|vxr9
tarkwa||GH||5.30|-1.99|35|1d6nk
tarlac city||PH||15.48|120.60|184|102gs
tarma||PE||-11.42|-75.69|51|2c6oe
tarn taran|Tarn Tāran|IN||31.45|74.93|59|qw9g
tarnaveni|Târnăveni|RO||46.33|24.30|29|e937
tarnobrzeg||PL||50.57|21.68|50|g84p
tarnow|Tarnów|PL||50.01|20.99|118|g84i
tarnowskie gory|Tarnowskie Góry|PL||50.45|18.86|61|1u374
taroudant||MA||30.47|-8.88|71|1i7w1
tarpon springs||US|FL|28.15|-82.76|25|2hhc7
tarragona||ES||41.12|1.25|140|1umdc
tarrega|Tàrrega|ES||41.65|1.14|17|1umd9
tarsus||TR||36.92|34.89|256|6fc9
tartagal||AR||-22.52|-63.80|61|2a6sp
tartouss||SY||34.89|35.89|89|3i1d
tartu||EE||58.38|26.73|101|clyn
tarub||ID||-6.93|109.17|76|ytlo
tarui||JP||35.37|136.53|29|13nxk
tarumizu||JP||31.48|130.70|19|13nx9
tarut|Tārūt|SA||26.57|50.04|85|26cy
tasbuget||KZ||44.77|65.55|16|wjmn
tasek glugor||MY||5.48|100.50|136|116t1
tasgaon|Tāsgaon|IN||17.04|74.60|35|qw96
tash kumyr|Tash-Kumyr|KG||41.35|72.22|24|wqfw
tashkent||UZ||41.26|69.22|1978|wf3t|*
tashtagol||RU||52.77|87.89|23|vxq2
tasikmalaya||ID||-7.33|108.22|271|ytl3
taskopru|Taşköprü|TR||41.51|34.21|17|fu9h
tasova|Taşova|TR||40.76|36.32|19|fu87
tassin la demi lune|Tassin-la-Demi-Lune|FR||45.75|4.79|17|1rq85
tata||HU||47.65|18.32|24|1t8tv
tatabanya|Tatabánya|HU||47.58|18.39|71|1t8tu
tataouine||TN||32.93|10.45|63|1gtrx
tatarsk||RU||55.22|75.98|25|vxoz
tatebayashi||JP||36.25|139.53|81|13nwf
tateyama||JP||34.98|139.87|50|13nvf
tatsuno||JP||35.98|138.00|21|13nuq
tatsunocho tominaga|Tatsunochō-tominaga|JP||34.86|134.55|40|13nur
tatui|Tatuí|BR||-23.36|-47.86|94|21vhg
tatvan||TR||38.49|42.28|73|6f5q
taubate|Taubaté|BR||-23.03|-45.56|252|21vh6
taufkirchen||DE||48.05|11.62|18|1oiv8
taungdwingyi||MM||20.01|95.55|70|rqhl
taunggyi||MM||20.79|97.04|160|rqfc
taungoo||MM||18.94|96.43|107|rntw
taunsa||PK||30.70|70.65|45|oxxo
taunton||GB|ENG|51.01|-3.10|65|1ki35
taunton||US|MA|41.90|-71.09|57|2y5h1
taunusstein||DE||50.15|8.15|30|1oiuv
taupo||NZ||-38.68|176.08|22|1arfy
taurage||LT||55.25|22.29|28|cqav
tauranga||NZ||-37.69|176.17|110|1bbq8
tavares||US|FL|28.80|-81.73|15|2hhcd
tavda||RU||58.04|65.27|39|vxnu
tavernes de la valldigna|Tavernes de la Valldigna|ES||39.07|-0.27|18|1htav
taverny||FR||49.03|2.22|27|1rq6i
tavira||PT||37.13|-7.65|15|1chy0
tavsanli|Tavşanlı|TR||39.54|29.50|52|6f4p
tawaramoto||JP||34.55|135.79|33|13nu0
tawau||MY||4.24|117.89|306|11647
taxco de alarcon|Taxco de Alarcón|MX||18.55|-99.61|52|23d4x
tay ninh|Tây Ninh|VN||11.31|106.10|36|xkrj
tayabas||PH||14.03|121.59|37|102cj
taybad|Tāybād|IR||34.74|60.78|38|oul4
tayga||RU||56.06|85.62|24|vxmb
taylor||US|MI|42.24|-83.27|62|2zf7o
taylor||US|TX|30.57|-97.41|17|2ti3a
taylors||US|SC|34.92|-82.30|22|2qk41
taylorsville||US|UT|40.67|-111.94|61|3fxsc
tayshet||RU||55.93|98.00|38|vxla
taytay||PH||14.56|121.13|231|102au
tayu||ID||-6.54|111.05|26|yti9
tayyibat al imam|Ţayyibat al Imām|SY||35.27|36.71|29|3hza
taza||MA||34.21|-4.01|142|1i7mt
tazoult lambese|Tazoult-Lambese|DZ||35.48|6.26|42|1h3o8
tbeng meanchey||KH||13.81|104.98|24|13842
tbilisi||GE||41.69|44.83|1049|d405|*
tbilisskaya||RU||45.36|40.19|24|add7
tchamba||TG||9.03|1.42|26|1eo04
tchaourou||BJ||8.89|2.60|21|1f975
tchibanga||GA||-2.93|10.98|19|1fcyl
tchollire|Tcholliré|CM||8.40|14.17|23|1bm7b
tczew||PL||54.09|18.78|60|1u36q
teaneck||US|NJ|40.90|-74.02|40|31f8u
teapa||MX||17.55|-92.95|27|23d4i
tearce||MK||42.08|21.05|23|gtsp
tebesbest||DZ||33.12|6.08|41|1h3me
tebessa|Tébessa|DZ||35.40|8.12|634|1h3md
tebingtinggi||ID||3.33|99.16|118|q0cc
tecamac|Tecámac|MX||19.71|-98.97|15|23e50
tecamac de felipe villanueva|Tecámac de Felipe Villanueva|MX||19.71|-98.97|16|59uyx
tecamachalco||MX||18.88|-97.73|29|23d3w
tecate||MX||32.57|-116.63|65|2dcqi
tecax||MX||20.21|-89.29|26|23d0s
techiman||GH||7.59|-1.94|70|1d6mf
tecoman|Tecomán|MX||18.92|-103.88|86|2dcp1
tecpan de galeana|Técpan de Galeana|MX||17.22|-100.63|15|2dcnu
tecpan guatemala|Tecpán Guatemala|GT||14.76|-90.99|22|24wvw
tecuci||RO||45.85|27.43|41|e9e3
tefe|Tefé|BR||-3.37|-64.72|45|26hko
tegal||ID||-6.87|109.14|237|ytgu
tegelen||NL||51.34|6.14|20|1mv7s
teghra||IN||25.49|85.94|46|qw7x
tegina||NG||10.07|6.19|24|1drvb
tegucigalpa||HN||14.08|-87.21|851|256id|*
teguise||ES||29.06|-13.56|19|1ht65
tehran||IR||35.69|51.42|7153|2f4z|*
tehri||IN||30.39|78.48|28|qw7s
tehuacan|Tehuacán|MX||18.46|-97.40|249|23d1p
teignmouth||GB|ENG|50.55|-3.50|17|1ki1w
tejar||CR||9.75|-84.23|22|25m8n
tejen||TM||37.38|60.51|67|q3zz
tejupilco de hidalgo|Tejupilco de Hidalgo|MX||18.90|-100.15|26|2dcmh
tekane|Tékane|MR||16.60|-15.35|22|1exh9
tekari|Tekāri|IN||24.94|84.84|19|qw7h
tekeli||KZ||44.83|78.83|27|wjiw
tekirdag|Tekirdağ|TR||40.98|27.51|122|fu5r
tekirova||TR||36.50|30.53|20|6f1x
tekkalakote||IN||15.53|76.88|26|qw7f
tekkali||IN||18.61|84.24|25|qw7e
tekkekoy|Tekkeköy|TR||41.21|36.46|17|fu57
teknaf|Teknāf|BD||20.86|92.30|41|pefb
tekstilshchiki|Tekstil’shchiki|RU||55.70|37.74|100|adbm
tel aviv||IL||32.08|34.78|433|6adx
tela||HN||15.77|-87.47|29|256hv
telabastagan||PH||15.12|120.61|26|10295
telavi||GE||41.92|45.47|22|d3zi
telde||ES||27.99|-15.42|100|1ht5a
telemaco borba|Telêmaco Borba|BR||-24.32|-50.62|59|21vgc
telerghma||DZ||36.12|6.35|52|1h3gn
telford||GB|ENG|52.68|-2.45|148|1zpcv
telfs||AT||47.31|11.07|15|1n8ki
telgte||DE||51.98|7.78|19|1oip2
telhara|Telhāra|IN||21.03|76.84|21|qw77
telimele|Télimélé|GN||10.90|-13.03|30|1frda
tellicherry||IN||11.75|75.49|97|qw70
teloloapan||MX||18.37|-99.87|24|23d0c
telsiai||LT||55.98|22.25|30|cq9y
teltow||DE||52.40|13.26|20|1oiof
teluk intan||MY||4.02|101.02|63|11737
teluk nibung||ID||3.00|99.82|25|q0c5
teluknaga||ID||-6.10|106.64|128|16ny5
tema||GH||5.67|-0.02|156|1d6lo
temara||MA||33.93|-6.91|314|1i7ed
tembisa||ZA||-26.00|28.23|512|kcxk
temecula||US|CA|33.49|-117.15|112|37rqr
temerluh||MY||3.45|102.42|60|116r2
temirtau||KZ||50.05|72.96|171|wjhy
temixco||MX||18.85|-99.23|98|23czn
tempe||US|AZ|33.41|-111.91|176|35yo2
tempe junction||US|AZ|33.41|-111.94|158|35yof
temple||US|TX|31.10|-97.34|72|2tiam
temple city||US|CA|34.11|-118.06|36|37rst
temple terrace||US|FL|28.04|-82.39|26|2hhfd
templin||DE||53.12|13.50|18|1oinh
temryuk||RU||45.27|37.39|37|ad71
temse||BE||51.13|4.21|26|1npiq
temuco||CL||-38.74|-72.60|238|2ay4b
tena||EC||-0.99|-77.81|17|268wx
tenango de arista|Tenango de Arista|MX||19.10|-99.59|22|23cyh
tendo|Tendō|JP||38.35|140.37|65|198p5
tengrela|Tengréla|CI||10.48|-6.41|39|1cvpp
teni||IN||10.01|77.48|1035|qw61
tenkodogo||BF||11.78|-0.37|38|1egvn
tenno|Tennō|JP||39.90|139.97|23|13ns5
tenosique||MX||17.47|-91.42|33|23cxg
tenri||JP||34.58|135.83|71|13nrw
teo||ES||42.75|-8.50|18|1um9x
teocaltiche||MX||21.43|-102.57|24|2dck2
teodoro sampaio||BR||-22.53|-52.17|15|21vfl
teofilo otoni|Teófilo Otoni|BR||-17.86|-41.51|101|21vfh
teolocholco||MX||19.24|-98.19|16|23evf
teoloyucan||MX||19.74|-99.18|51|23cx2
teonthar||IN||24.98|81.64|17|qw5o
teopisca||MX||16.54|-92.47|16|23cwy
teotihuacan|Teotihuacán|MX||19.69|-98.86|23|23eze
teotihuacan de arista|Teotihuacán de Arista|MX||19.69|-98.86|23|59uye
tepalcatepec||MX||19.19|-102.85|15|2dcjb
tepatitlan de morelos|Tepatitlán de Morelos|MX||20.82|-102.76|92|2dcio
tepatlaxco de hidalgo|Tepatlaxco de Hidalgo|MX||19.08|-97.97|16|23cw2
tepeaca||MX||18.97|-97.90|27|23cw0
tepeapulco||MX||19.79|-98.55|15|23cvy
tepecik||TR||41.03|28.55|22|fu3u
tepeji del rio de ocampo|Tepeji del Río de Ocampo|MX||19.90|-99.34|34|23cvj
tepexpan||MX||19.61|-98.94|103|29tsi
tepic||MX||21.51|-104.90|333|2dchh
teplice||CZ||50.64|13.82|51|1tof4
tepotzotlan|Tepotzotlán|MX||19.72|-99.22|38|23ctv
tequila||MX||20.88|-103.84|29|2dcfx
tequisquiapan||MX||20.52|-99.89|30|23ct0
tequixquiac||MX||19.91|-99.14|23|23csy
tera|Téra|NE||14.01|0.75|21|1g9tz
teramo||IT||42.66|13.70|36|1vuqz
terbanggi besar||ID||-4.88|105.22|53|yt4q
terdal|Terdāl|IN||16.49|75.05|26|qw5j
terek||RU||43.48|44.14|21|ad2f
teresa||PH||14.56|121.22|35|1027i
teresina||BR||-5.09|-42.80|745|20l1c
teresopolis|Teresópolis|BR||-22.42|-42.98|124|21vf2
tergnier||FR||49.66|3.30|15|1rq3e
terlizzi||IT||41.13|16.55|26|1vuqk
termas de rio hondo|Termas de Río Hondo|AR||-27.49|-64.86|28|2a6py
terme||TR||41.21|36.97|28|fu2b
termini imerese||IT||37.98|13.70|23|1i2q8
termoli||IT||42.00|14.99|31|1vuq5
ternate||ID||0.79|127.38|102|yt49
ternate||PH||14.29|120.72|20|1027c
terneuzen||NL||51.34|3.83|28|1mv5g
terni||IT||42.56|12.64|97|1vuq3
ternopil||UA||49.55|25.59|236|etoi
terrace||CA|BC|54.52|-128.60|19|3o3d1
terrace heights||US|NY|40.72|-73.77|15|326kj
terracina||IT||41.29|13.24|31|1vupu
terrassa||ES||41.57|2.02|211|1umda
terrazas del valle|Terrazas del Valle|MX||32.49|-116.83|20|59uyi
terre haute||US|IN|39.47|-87.41|61|2jfgp
terrebonne||CA|QC|45.70|-73.65|95|3o3es
terrell||US|TX|32.74|-96.28|17|2ticc
terrytown||US|LA|29.91|-90.03|23|2l3bz
terter||AZ||40.34|46.93|18|cjaf
teruel||ES||40.35|-1.11|35|1um8u
tervuren||BE||50.82|4.51|21|1npee
terzigno||IT||40.80|14.49|17|1vup5
teshi old town||GH||5.58|-0.11|144|1d6kp
tesistan|Tesistán|MX||20.80|-103.47|62|2dcdb
tessaoua||NE||13.76|7.99|36|1g9t3
tessenderlo||BE||51.07|5.09|17|1npe4
tete||MZ||-16.16|33.59|129|lzoe
tetla||MX||19.44|-98.10|15|23do7
tetouan|Tétouan|MA||35.58|-5.37|326|1i7bi
tetovo||MK||42.01|20.97|73|gtru
tettnang||DE||47.67|9.59|18|1oiiw
tetuan de las victorias|Tetuán de las Victorias|ES||40.46|-3.70|155|1um8m
teutonia|Teutônia|BR||-29.45|-51.81|22|21vdo
tewkesbury||GB|ENG|51.99|-2.16|20|1ki07
tewksbury||US|MA|42.61|-71.23|29|2y5kq
texarkana||US|AR|33.44|-94.04|30|2glbr
texarkana||US|TX|33.43|-94.05|37|2tie8
texas city||US|TX|29.38|-94.90|48|2tifa
texcoco de mora|Texcoco de Mora|MX||19.51|-98.88|105|23cqr
teykovo||RU||56.86|40.54|36|acsh
teziutlan||MX||19.82|-97.36|59|23cq8
tezoyuca||MX||19.59|-98.91|17|29ts3
tezpur||IN||26.63|92.80|59|qw52
tha bo||TH||17.85|102.58|35|yey5
tha kham||TH||9.11|99.23|26|ooa3
tha mai||TH||12.62|102.00|22|yew1
tha maka||TH||13.90|99.77|53|onk3
tha muang||TH||13.96|99.64|27|onja
tha ruea||TH||14.57|100.73|19|yeth
tha yang||TH||12.96|99.91|43|yesb
thaba nchu||ZA||-29.21|26.84|39|kcsn
thai binh|Thái Bình|VN||20.45|106.34|53|xklm
thai nguyen|Thái Nguyên|VN||21.59|105.85|134|xkkv
thakhek|Thakhèk|LA||17.41|104.83|85|zh5r
thakurdwara||IN||29.19|78.86|40|qw4n
thakurganj|Thākurganj|IN||26.43|88.13|16|qw4m
thakurgaon|Thākurgaon|BD||26.03|88.47|71|pef8
thal||PK||35.48|72.24|29|oy7g
thala||TN||35.57|8.67|16|1gtuj
thamaga||BW||-24.67|25.54|21|jzx6
than|Thān|IN||22.57|71.20|43|qw43
thana bhawan|Thāna Bhawan|IN||29.59|77.42|33|qw41
thanatpin||MM||17.29|96.58|38|rpcz
thane|Thāne|IN||19.20|72.96|1262|qw3p
thanesar|Thānesar|IN||29.97|76.83|138|qw3l
thanh hoa|Thanh Hóa|VN||19.80|105.77|112|xkgm
thanh pho uong bi|Thành Phố Uông Bí|VN||21.03|106.77|64|xi7d
thap khlo||TH||16.16|100.60|16|yeua
thap than||TH||15.46|99.89|17|onia
tharad|Tharād|IN||24.40|71.63|25|qw32
tharangambadi||IN||11.03|79.85|21|qwag
tharu shah||PK||26.94|68.12|18|oxu3
tharyarwady||MM||17.65|95.79|54|rp5l
thasra|Thāsra|IN||22.80|73.21|18|qw2o
thatcham||GB|ENG|51.40|-1.26|24|1khzl
thaton||MM||16.92|97.37|124|rp4w
thatta||PK||24.75|67.92|44|oxtq
thayetmyo||MM||19.32|95.18|98|roxx
the acreage||US|FL|26.79|-80.27|39|4tj01
the bronx||US|NY|40.85|-73.87|1385|31j3u
the colony||US|TX|33.09|-96.89|42|2timc
the crossings||US|FL|25.67|-80.40|23|2hhir
the dalles||US|OR|45.59|-121.18|15|3fdlc
the hague||NL||52.08|4.30|474|1mvvx
the hammocks||US|FL|25.67|-80.44|51|2hhjh
the valley||AI||18.22|-63.06|2|24l8e|*
the villages||US|FL|28.93|-81.96|51|2hhl7
the woodlands||US|TX|30.16|-95.49|94|2tios
thenia||DZ||36.73|3.56|16|1h379
theniet el had|Theniet el Had|DZ||35.87|2.03|28|1h377
thenkasi||IN||8.96|77.32|65|qw60
thessaloniki|Thessaloníki|GR||40.64|22.93|354|fqf1
thetford||GB|ENG|52.42|0.75|25|1khz4
thetford mines|Thetford-Mines|CA|QC|46.09|-71.31|26|44tw3
theunissen||ZA||-28.41|26.70|35|kcgy
thi tran tan thanh|Thị Trấn Tân Thành|VN||10.26|105.59|23|76ice
thi xa phu my|Thị Xã Phú Mỹ|VN||10.57|107.13|221|50i2a
thiais||FR||48.76|2.40|30|1rpwd
thiene||IT||45.71|11.48|21|1vuo2
thies|Thiès|SN||14.79|-16.93|320|1c43m
thies nones|Thiès Nones|SN||14.78|-16.97|252|1c43j
thika||KE||-1.03|37.07|200|3ude
thimphu||BT||27.47|89.64|99|qudc|*
thionville||FR||49.36|6.16|44|1rpu3
thiruthani||IN||13.18|79.62|40|qvuu
thiruvananthapuram||IN||8.49|76.95|784|qvpv
thiruvarur||IN||10.77|79.64|59|qw1p
thivai|Thívai|GR||38.33|23.32|22|5f5a
thoen||TH||17.61|99.22|18|ongq
thohoyandou||ZA||-22.95|30.48|44|kcfc
thomasville||US|GA|30.84|-83.98|19|2il2k
thomasville||US|NC|35.88|-80.08|27|2ocbi
thomazeau||HT||18.65|-72.09|52|27nsr
thongwa||MM||16.76|96.52|52|roah
thonon les bains|Thonon-les-Bains|FR||46.37|6.48|32|1rps6
thoothukudi||IN||8.77|78.13|411|54yo8
thornaby on tees|Thornaby-on-Tees|GB|ENG|54.53|-1.30|22|1khyd
thorne||GB|ENG|53.61|-0.96|17|1khy5
thornton||US|CO|39.87|-104.97|133|38mok
thornton cleveleys|Thornton-Cleveleys|GB|ENG|53.87|-3.02|31|4xw0v
thorold||CA|ON|43.12|-79.20|18|3o5hz
thoubal|Thoubāl|IN||24.64|94.00|44|qw16
thousand oaks||US|CA|34.17|-118.84|129|37sit
three lakes||US|FL|25.64|-80.40|15|2hhog
thrissur||IN||10.52|76.22|325|qvqj
throgs neck||US|NY|40.82|-73.82|34|326s1
thu dau mot|Thủ Dầu Một|VN||10.98|106.65|91|xjku
thul||PK||28.24|68.78|34|oxp2
thun||CH|BE|46.75|7.62|42|1kz7t
thunder bay||CA|ON|48.38|-89.25|99|3o5tq
thung song||TH||8.16|99.68|28|onet
ti port de paix|Ti Port-de-Paix|HT||19.93|-72.83|35|285tc
tianchang||CN||38.00|114.02|61|12p6j
tianfu||CN||37.26|122.05|115|12ecw
tiangua|Tianguá|BR||-3.73|-40.99|46|20l01
tianjin||CN||39.14|117.18|11090|12fg3
tianpeng||CN||30.99|103.94|61|12ff8
tianshui||CN||34.58|105.74|3500|12fek
tiaret||DZ||35.37|1.32|179|1h36p
tias|Tías|ES||28.96|-13.65|20|1ht3p
tiassale|Tiassalé|CI||5.90|-4.82|35|1cvuh
tibati||CM||6.47|12.63|36|1bm56
tiberias||IL||32.79|35.53|40|6abu
tibiri||NE||13.56|7.05|20|1g9rq
ticul||MX||20.40|-89.54|33|23cpd
tiebo|Tiébo|SN||14.63|-16.23|100|1c3yg
tiel||NL||51.89|5.43|41|1mv2z
tieli||CN||46.98|128.04|110|17ls8
tieling||CN||42.29|123.84|334|17ls7
tielt||BE||51.00|3.33|19|1npac
tienen||BE||50.81|4.94|32|1npa6
tierra blanca||MX||18.45|-96.36|48|29h30
tierralta||CO||8.17|-76.06|26|26lli
tiete|Tietê|BR||-23.10|-47.71|32|21vd7
tiffin||US|OH|41.11|-83.18|18|32w8a
tiflet||MA||33.89|-6.31|70|1i74j
tifton||US|GA|31.45|-83.51|17|2il88
tigard||US|OR|45.43|-122.77|51|3fdxy
tigre||AR||-34.43|-58.58|31|21gvl
tigwav||HT||18.43|-72.87|118|27pki
tijara|Tijāra|IN||27.93|76.86|22|qw0a
tijuana||MX||32.50|-117.00|1301|2dc89
tijucas||BR||-27.24|-48.63|22|21vc4
tikamgarh|Tīkamgarh|IN||24.74|78.83|75|qw06
tikapur|Ṭikāpur|NP||28.53|81.12|45|rhpm
tikhoretsk||RU||45.85|40.13|64|acph
tikhvin||RU||59.65|33.53|62|acp7
tiko||CM||4.08|9.36|56|1bm4g
tikrit|Tikrīt|IQ||34.62|43.68|42|1xk6
tilburg||NL||51.56|5.09|200|1mv25
tilhar||IN||27.96|79.74|57|qvyp
tillaberi|Tillabéri|NE||14.21|1.45|19|1g9p2
tillmans corner||US|AL|30.59|-88.17|17|2fqrd
timaru||NZ||-44.40|171.25|28|1aqz1
timashevsk|Timashëvsk|RU||45.62|38.95|54|acnp
timbauba|Timbaúba|BR||-7.51|-35.32|45|20kyk
timbiras||BR||-4.26|-43.94|18|20kxw
timbo|Timbó|BR||-26.82|-49.27|34|21vb5
timbuktu||ML||16.77|-3.01|32|1ghpn
timimoun||DZ||29.26|0.23|49|1h2sz
timisoara|Timişoara|RO||45.75|21.23|315|e96n
timizart||DZ||36.80|4.27|41|1h2ss
timmins||CA|ON|48.47|-81.33|43|3o6ab
timon||BR||-5.09|-42.84|124|20kxl
timoteo|Timóteo|BR||-19.58|-42.65|92|21val
tinaquillo||VE||9.92|-68.30|82|25q0b
tinde||TZ||-3.88|33.20|22|37d4
tindivanam||IN||12.23|79.66|70|qvxo
tindouf||DZ||27.67|-8.15|46|1h2q5
tinghir||MA||31.51|-5.53|37|1i6jv
tingi||TZ||-11.30|35.03|16|iszs
tingo maria|Tingo María|PE||-9.30|-76.00|53|2749g
tinley park||US|IL|41.57|-87.78|57|2xbgb
tinnanur|Tinnanūr|IN||13.11|80.03|22|qvxg
tinongan||PH||10.21|123.04|62|101nq
tinsukia||IN||27.49|95.36|89|qvxc
tinton falls||US|NJ|40.30|-74.10|18|31fdl
tipasa||DZ||36.59|2.45|25|1h2ik
tipitapa||NI||12.20|-86.10|50|25i5f
tippi||ET||7.20|35.45|24|70um
tipton||GB|ENG|52.53|-2.07|47|1khs9
tiptur|Tiptūr|IN||13.26|76.48|61|qvx0
tiquipaya||BO||-17.34|-66.22|54|2bnj9
tiquisate||GT||14.28|-91.36|18|24ywl
tirah||IL||32.23|34.95|21|6bpz
tirana||AL||41.33|19.82|375|1w8oz|*
tiraspol||MD||46.84|29.63|157|d89j
tirat karmel||IL||32.76|34.97|19|6abg
tire||TR||38.09|27.74|47|6etd
tirebolu||TR||41.01|38.81|17|fu0x
tirhanimine|Tirhanimîne|MA||35.24|-3.95|56|1i6cd
tirmitine||DZ||36.65|3.98|26|1h2fl
tirmiz||UZ||37.22|67.28|140|q28l
tirthahalli|Tīrthahalli|IN||13.69|75.25|15|qvwc
tiruchchendur||IN||8.50|78.12|30|qvw6
tiruchengode||IN||11.38|77.89|87|qvw1
tiruchirappalli||IN||10.82|78.70|775|qvw4
tirukkoyilur||IN||11.97|79.20|28|qvvt
tirumala||IN||13.68|79.35|18|qvvp
tirunelveli||IN||8.73|77.68|1436|qvvd
tirupati||IN||13.64|79.42|251|qvvc
tirupparangunram||IN||9.88|78.07|43|qvv8
tiruppur||IN||11.12|77.35|398|qvv0
tiruppuvanam||IN||9.83|78.26|23|qvuz
tirur||IN||10.91|75.92|55|qvuy
tiruttangal||IN||9.48|77.83|54|qvuv
tiruvalla||IN||9.38|76.57|57|qvun
tiruvallur||IN||13.14|79.91|48|qvuj
tiruvannamalai|Tiruvannāmalai|IN||12.23|79.07|138|qvuf
tiruvottiyur|Tiruvottiyūr|IN||13.16|80.30|248|qvu8
tisaiyanvilai||IN||8.34|77.87|20|qvu5
tissemsilt||DZ||35.61|1.81|61|1h2dw
tiszaujvaros|Tiszaújváros|HU||47.93|21.08|17|fbgp
titagarh|Titāgarh|IN||22.74|88.37|128|qvtx
titahari||NP||26.66|87.27|48|ri81
titao||BF||13.77|-2.07|19|1egml
titlagarh|Titlāgarh|IN||20.29|83.15|28|qvts
titusville||US|FL|28.61|-80.81|45|2hhsd
tiverton||GB|ENG|50.90|-3.49|20|1khrm
tivoli||IT||41.96|12.80|22|1vum0
tiwi||PH||13.46|123.68|17|101l8
tixtla de guerrero|Tixtla de Guerrero|MX||17.57|-99.40|23|23cl2
tizayuca||MX||19.84|-98.98|43|23ckx
tizi gheniff||DZ||36.59|3.77|28|1h2b8
tizi n tleta|Tizi-n-Tleta|DZ||36.55|4.06|22|1h2aw
tizi ouzou||DZ||36.71|4.05|144|1h2ao
tizi rached||DZ||36.67|4.19|18|1h2ak
tizimin|Tizimín|MX||21.14|-88.15|47|23ckw
tiznit||MA||29.70|-9.73|55|1i5wx
tlahuac|Tláhuac|MX||19.29|-99.01|305|23cjr
tlajomulco de zuniga|Tlajomulco de Zúñiga|MX||20.47|-103.45|30|2dc4b
tlalnepantla||MX||19.54|-99.20|653|23civ
tlalpan||MX||19.30|-99.16|575|23cis
tlaltenango de sanchez roman|Tlaltenango de Sánchez Román|MX||21.78|-103.30|16|2dgp6
tlapa de comonfort|Tlapa de Comonfort|MX||17.55|-98.58|47|23chk
tlapacoyan||MX||19.96|-97.21|35|23chm
tlaquepaque||MX||20.64|-103.29|576|2dc45
tlaquiltenango||MX||18.63|-99.16|18|23ch9
tlaxcala||MX||19.32|-98.20|85|29rzr
tlemcen||DZ||34.88|-1.31|132|1h293
toamasina||MG||-18.15|49.40|206|mkso
toba||JP||34.48|136.84|23|13nqh
toba tek singh||PK||30.97|72.48|69|oxl4
tobetsu|Tōbetsu|JP||43.22|141.52|22|19ltm
tobias barreto||BR||-11.18|-38.00|30|21v9c
tobolsk|Tobol’sk|RU||58.20|68.25|114|vxbu
tobruk||LY||32.09|23.95|121|1qqe
tocache||PE||-8.19|-76.52|29|2748s
tochigi||JP||36.38|139.73|82|13npj
tochio honcho|Tochio-honchō|JP||37.48|139.00|23|13npf
tocoa||HN||15.68|-86.00|31|256bk
tocopilla||CL||-22.09|-70.20|24|2axw4
tocumen||PA||9.09|-79.38|51|27bdf
todabhim||IN||26.92|76.82|23|qvt7
todaraisingh||IN||26.02|75.48|23|qvt6
togane|Tōgane|JP||35.55|140.37|66|198om
togitsu||JP||32.83|129.85|29|13nod
toguchin||RU||55.24|84.39|22|vxb8
tohana|Tohāna|IN||29.71|75.90|60|qvsy
tokamachi|Tōkamachi|JP||37.13|138.77|41|13nmx
tokar|Tokār|SD||18.43|37.73|22|7unn
tokat||TR||40.31|36.55|130|fu0n
toki||JP||35.35|137.18|61|13nmn
tokmak||UA||47.26|35.71|35|etjh
tokmok||KG||42.84|75.30|63|wqe7
tokoname||JP||34.88|136.85|50|13nm1
tokorozawa||JP||35.80|139.47|339|13nlx
toktogul||KG||41.87|72.94|19|wz88
tokushima||JP||34.07|134.57|267|13nla
tokuyama||JP||34.05|131.82|101|13nl4
tokyo||JP||35.69|139.69|8337|13nkz|*
tolanaro|Tôlanaro|MG||-25.03|46.98|45|mmdl
toledo||BR||-24.71|-53.74|119|21v8i
toledo||ES||39.86|-4.02|82|1ht1l
toledo||PH||10.38|123.64|157|101j6
toledo||US|OH|41.66|-83.56|280|32wb7
tolentino||IT||43.21|13.29|17|1vul7
tolga||DZ||34.72|5.38|68|1h270
toliara||MG||-23.35|43.67|115|mmdh
tolosa||ES||43.13|-2.08|18|1um5k
toluca||MX||19.29|-99.65|489|23cfa
tolyatti|Tol’yatti|RU||53.53|49.35|703|ac4r
tomakomai||JP||42.64|141.60|175|19lrp
tomar||PT||39.60|-8.41|19|1chv8
tomares||ES||37.37|-6.05|23|1ht16
tomaszow lubelski|Tomaszów Lubelski|PL||50.45|23.42|20|g804
tomaszow mazowiecki|Tomaszów Mazowiecki|PL||51.53|20.01|67|g803
tome|Tomé|CL||-36.62|-72.96|47|2axuh
tome acu|Tomé Açu|BR||-2.42|-48.15|34|20kvb
tomelloso||ES||39.16|-3.02|38|1ht14
tomigusuku||JP||26.19|127.68|56|13njw
tomilino||RU||55.66|37.95|28|ac44
tomioka||JP||36.25|138.90|49|13njf
tomiya||JP||38.39|140.89|43|198ns
tomobe||JP||36.35|140.30|37|198nr
tomohon||ID||1.32|124.80|28|ysnq
toms river||US|NJ|39.95|-74.20|89|2ojoc
tomsk||RU||56.50|84.97|486|vx8x
tonala|Tonalá|MX||16.09|-93.75|35|29t01
tonala|Tonalá|MX||20.62|-103.23|409|2dc1l
tonbridge||GB|ENG|51.20|0.27|39|1khpz
tondabayashicho|Tondabayashichō|JP||34.50|135.60|133|13nhu
tondano||ID||1.31|124.91|33|ysn4
tondi||IN||9.74|79.02|16|qvs9
tonekabon|Tonekābon|IR||36.82|50.87|38|2exc
tonga||CM||4.97|10.70|16|1bm1e
tongchon up|T’ongch’ŏn-ŭp|KP||38.95|127.89|21|141av
tongchuan||CN||31.09|105.09|58|12f90
tongchuanshi||CN||35.07|109.08|224|12h6k
tongeren||BE||50.78|5.46|30|1np7x
tongging||ID||2.90|98.52|16|q0aq
tonghae||KR||37.54|129.11|101|14kif
tonghua||CN||41.72|125.93|510|17lri
tongliao||CN||43.61|122.27|261|17lr4
tongren||CN||27.72|109.19|91|12f68
tongshan||CN||34.18|117.16|1199|12bhs
tongzhou||CN||39.90|116.66|163|12f48
tonisvorst|Tönisvorst|DE||51.32|6.49|30|1ohe3
tonj||SS||7.27|28.68|17|7u83
tonk||IN||26.17|75.79|151|qvs1
tono|Tōno|JP||39.32|141.53|27|198nj
tonosho|Tonoshō|JP||34.48|134.17|17|13nh0
tonota||BW||-21.44|27.46|18|jzwo
tonsberg|Tønsberg|NO||59.27|10.41|39|1v6gr
tonypandy||GB|WLS|51.62|-3.46|63|1zp8j
tooele||US|UT|40.53|-112.30|33|3fyq7
toowoomba||AU|QLD|-27.56|151.95|131|1a02k
topeka||US|KS|39.05|-95.68|127|2jqvv
topi||PK||34.07|72.62|36|oxjs
topki||RU||55.28|85.62|31|vx82
tor lupara||IT||42.00|12.62|21|3w1vw
torbali|Torbalı|TR||38.15|27.36|50|6enr
torbat e heydariyeh|Torbat-e Ḩeydarīyeh|IR||35.27|59.22|126|2ex2
torbat e jam|Torbat-e Jām|IR||35.24|60.62|59|ouki
torcy||FR||48.85|2.65|24|1rpjw
tordera||ES||41.70|2.72|15|1um43
tordher||PK||33.99|72.29|150|oxj2
toretsk||UA||48.40|37.85|42|f7ca
torgau||DE||51.56|13.00|19|1ohbj
torhout||BE||51.07|3.10|19|1np78
toride||JP||35.90|140.08|81|198nd
torino|Turin|IT||45.07|7.69|870|1vuj8
torit||SS||4.41|32.57|20|7u7i
toritama||BR||-8.01|-36.06|24|20kuw
tornio||FI||65.85|24.15|21|dl9p
torokszentmiklos|Törökszentmiklós|HU||47.18|20.42|23|fbdh
toronto||CA|ON|43.70|-79.42|2600|3o75l
tororo||UG||0.69|34.18|40|4ugu
torqaorgon|To‘rqao‘rg‘on|UZ||41.00|71.51|28|wf39
torquay||GB|ENG|50.46|-3.53|65|1khoi
torrance||US|CA|33.84|-118.34|148|37szy
torre annunziata||IT||40.75|14.45|44|1vuhv
torre del greco|Torre del Greco|IT||40.79|14.37|86|1vuhc
torre del mar|Torre del Mar|ES||36.74|-4.09|22|1hsyt
torre pacheco|Torre-Pacheco|ES||37.74|-0.95|31|1hsxr
torredembarra||ES||41.15|1.40|15|1ulzz
torrejon de ardoz|Torrejón de Ardoz|ES||40.46|-3.47|118|1ulzc
torrelavega||ES||43.35|-4.05|55|1ulz3
torrelodones||ES||40.58|-3.93|22|1ulyt
torremaggiore||IT||41.69|15.29|17|1vugr
torremolinos||ES||36.62|-4.50|65|1hsy1
torrent||ES||39.44|-0.47|79|1hsxz
torreon|Torreón|MX||25.54|-103.42|609|2dbye
torres||BR||-29.34|-49.73|33|21v6f
torres novas||PT||39.48|-8.54|15|1chti
torres vedras||PT||39.09|-9.26|24|1chth
torrevieja||ES||37.98|-0.68|102|1hsx9
torrington||US|CT|41.80|-73.12|35|2vtw5
torrox||ES||36.76|-3.95|17|1hsx1
torshavn|Tórshavn|FO||62.01|-6.77|13|1jyys|*
tortona||IT||44.90|8.86|23|1vuey
tortosa||ES||40.81|0.52|35|1ulwd
tortuguitas||AR||-34.48|-58.75|41|21gtj
torun|Toruń|PL||53.01|18.60|209|1u32f
torvaianica||IT||41.62|12.46|17|3xw9k
torzhok||RU||57.04|34.96|49|abwh
toshbuloq||UZ||40.92|71.58|29|wf6a
toshloq||UZ||40.48|71.77|27|wf3s
tosno||RU||59.54|30.88|40|abvw
tosu||JP||33.37|130.52|64|13ne8
tosya||TR||41.02|34.04|24|ftye
totana||ES||37.77|-1.50|29|1hswg
totonicapan|Totonicapán|GT||14.91|-91.36|70|24wpu
totton||GB|ENG|50.92|-1.49|34|1khn7
tottori||JP||35.50|134.23|154|13ndw
touba||CI||8.28|-7.68|28|1cvjs
touba||SN||14.85|-15.88|529|1c3qa
tougan||BF||13.07|-3.07|18|1eghs
touggourt||DZ||33.11|6.06|49|1h237
tougue|Tougué|GN||11.45|-11.66|26|1fr2p
toukh||EG||30.35|31.20|68|7fxg
toul||FR||48.68|5.89|18|1rpha
toulon||FR||43.12|5.93|169|1rpgo
toulouse||FR||43.60|1.44|433|1rpgb
toumodi||CI||6.56|-5.02|39|1cvi4
tourcoing||FR||50.72|3.16|92|1rpfg
tourlaville||FR||49.64|-1.57|18|1rpf2
tournai||BE||50.61|3.39|68|1np6l
tournefeuille||FR||43.59|1.32|29|1rpe5
tours||FR||47.39|0.70|142|1rpcv
town n country|Town 'n' Country|US|FL|28.01|-82.58|78|2hhv6
townsville||AU|QLD|-19.27|146.81|196|19zz2
towson||US|MD|39.40|-76.60|55|2lp4u
toyama||JP||36.70|137.22|326|13ndg
toyohama||JP||34.71|136.93|22|13ncq
toyohashi||JP||34.77|137.38|378|13ncm
toyokawa||JP||34.82|137.40|121|13ncl
toyonaka||JP||34.78|135.47|384|13ncd
toyooka||JP||35.54|134.82|47|13nc7
toyoshina||JP||36.30|137.90|28|13nbt
toyota||JP||35.08|137.15|362|13nbq
tozeur||TN||33.92|8.13|35|1gtqg
tozkhurmato||IQ||34.89|44.63|60|1xgq
tqvarcheli|Tqvarch'eli|GE||42.84|41.68|18|d3wf
tra vinh|Trà Vinh|VN||9.95|106.34|57|xiqe
trabzon||TR||41.01|39.73|244|fty0
tracy||US|CA|37.74|-121.43|87|37t4n
tradate||IT||45.71|8.91|17|1vue4
trairi||BR||-3.28|-39.27|23|20ksh
tralee||IE||52.27|-9.70|23|1rgtf
tramandai|Tramandaí|BR||-29.98|-50.13|35|21v4o
trang||TH||7.56|99.61|67|oncn
trani||IT||41.28|16.41|54|1vudm
trapani||IT||38.02|12.54|59|1i2nw
trappes||FR||48.77|2.02|28|1rp8x
traralgon||AU|VIC|-38.20|146.54|25|19zy4
trat||TH||12.24|102.52|22|yen3
traunreut||DE||47.96|12.59|21|1oh3h
traunstein||DE||47.87|12.64|18|1oh3f
traverse city||US|MI|44.76|-85.62|15|2zfnz
travnik||BA||44.23|17.67|31|1wcl8
trbovlje||SI||46.16|15.05|15|1wckz
trebic|Třebíč|CZ||49.21|15.88|39|1toa0
trebinje||BA||42.71|18.34|33|1wckd
trebisov|Trebišov|SK||48.63|21.72|23|fi5a
trecate||IT||45.43|8.74|19|1vucb
treinta y tres|Treinta y Tres|UY||-33.23|-54.38|26|21q5h
trekhgornyy|Trëkhgornyy|RU||54.81|58.46|35|ht30
trelew||AR||-43.25|-65.31|93|2a68r
trelleborg||SE||55.38|13.16|29|1l66i
tremblay en france|Tremblay-en-France|FR||48.95|2.57|36|1rp42
tremembe|Tremembé|BR||-22.96|-45.55|32|21v3m
tremont||US|NY|40.85|-73.91|23|32732
trencin|Trenčín|SK||48.89|18.04|58|1tiwk
trenggalek||ID||-8.08|111.71|29|ysib
trento||IT||46.07|11.12|80|1vubf
trento||PH||8.05|126.06|16|101bp
trentola ducenta|Trentola-Ducenta|IT||40.98|14.17|17|1vubc
trenton||US|MI|42.14|-83.18|18|2zfop
trenton||US|NJ|40.22|-74.74|84|31ffc
tres arroyos||AR||-38.37|-60.28|47|2a683
tres cantos||ES||40.60|-3.71|42|4iegu
tres coracoes|Três Corações|BR||-21.70|-45.25|63|21v22
tres coroas|Três Coroas|BR||-29.52|-50.78|21|21v21
tres de maio|Três de Maio|BR||-27.77|-54.24|18|21v1u
tres de mayo|Tres de Mayo|MX||18.87|-99.21|18|59uyo
tres isletas||AR||-26.34|-60.43|25|2a66a
tres lagoas|Três Lagoas|BR||-20.79|-51.70|79|21v0y
tres passos|Três Passos|BR||-27.46|-53.93|17|21v0n
tres pontas|Três Pontas|BR||-21.37|-45.51|44|21v0d
tres rios|Três Rios|BR||-22.12|-43.21|72|21v01
tres valles||MX||18.24|-96.14|17|71rq6
treviglio||IT||45.52|9.59|25|1vuaf
treviso||IT||45.67|12.24|78|1vua9
trezzano sul naviglio|Trezzano sul Naviglio|IT||45.42|9.06|20|1vua6
trier||DE||49.76|6.64|100|1ogto
trieste||IT||45.65|13.78|187|1vu9t
triggiano||IT||41.07|16.93|27|1vu9m
trikala|Tríkala|GR||39.55|21.77|62|5eyg
trincomalee||LK||8.58|81.23|108|qa6s
trindade||BR||-16.65|-49.49|98|21uza
trindade||BR||-27.59|-48.52|15|4orzj
trindade||BR||-7.76|-40.27|19|20koq
trinec|Třinec|CZ||49.68|18.67|38|1to74
trinidad||BO||-14.83|-64.90|84|2bn3d
trinidad||CU||21.80|-79.98|60|23rk3
trinidad||UY||-33.52|-56.90|21|21q4k
triolet||MU||-20.06|57.55|23|k0nb
tripoli|Trípoli|GR||37.51|22.38|27|5ewp
tripoli||LB||34.43|35.84|229|5pvu
tripoli||LY||32.89|13.19|1151|1bdfr|*
trivandrum|Thiruvananthapuram|IN||8.49|76.95|784|qvpv
triyuga||NP||26.79|86.70|71|509tj
trnava||SK||48.38|17.59|70|1tiw4
trofa||PT||41.34|-8.56|21|1ml2g
trois rivieres|Trois-Rivières|CA|QC|46.35|-72.55|120|3o851
troisdorf||DE||50.81|7.15|75|1ogpx
troitsk||RU||54.10|61.58|82|vx3y
troitsk||RU||55.48|37.31|38|abm0
troitskaya||RU||43.31|44.98|24|ablx
trollhattan|Trollhättan|SE||58.28|12.29|49|1l63r
tromso|Tromsø|NO||69.65|18.96|52|1v64n
trondheim||NO||63.43|10.40|147|1v648
troparevo|Troparëvo|RU||55.66|37.48|118|abhp
trossingen||DE||48.08|8.64|15|1ogod
trotwood||US|OH|39.80|-84.31|24|2p0q8
troutdale||US|OR|45.54|-122.39|17|3fehx
trowbridge||GB|ENG|51.32|-2.21|41|1khib
troy||US|AL|31.81|-85.97|19|2fr2r
troy||US|MI|42.61|-83.15|83|2zfrz
troy||US|NY|42.73|-73.69|50|3277i
troy||US|OH|40.04|-84.20|26|32wk6
troyan||BG||42.89|24.72|21|fkfk
troyes||FR||48.30|4.09|61|1rov1
trstenik||RS||43.62|21.00|49|gtm1
trubchevsk||RU||52.58|33.76|16|abeu
truckee||US|CA|39.33|-120.18|16|37ti4
trucuk||ID||-7.72|110.66|24|yshj
trudovoye||RU||43.30|132.07|18|176tn
trujillo||PE||-8.12|-79.03|747|2744n
trujillo||VE||9.37|-70.44|38|25ptn
trujillo alto||PR||18.35|-66.01|54|2px1f
trumbull||US|CT|41.24|-73.20|36|2vu0b
truro||CA|NS|45.37|-63.27|21|3o8hf
truro||GB|ENG|50.27|-5.05|23|1khhw
truskavets|Truskavets’|UA||49.28|23.51|27|etbf
trussville||US|AL|33.62|-86.61|21|2fr44
trutnov||CZ||50.56|15.91|31|1to4j
trzcianka||PL||53.04|16.46|17|1u301
trzebinia||PL||50.16|19.47|19|1u2xz
tsaratanana||MG||-16.80|47.65|17|mm37
tsaritsyno||RU||55.63|37.65|123|bhpg
tsawwassen||CA|BC|49.02|-123.08|22|3o8jh
tsevie|Tsévié|TG||6.43|1.21|56|1enpq
tshela||CD||-5.00|12.95|39|1dj9z
tshikapa||CD||-6.42|20.80|267|4e55
tsimlyansk||RU||47.65|42.10|15|ab1o
tsiombe||MG||-25.30|45.48|30|mlno
tsirang||BT||27.02|90.12|19|quio
tsiroanomandidy||MG||-18.77|46.05|27|mlmn
tskhinvali|Ts’khinvali|GE||42.23|43.97|30|d3rf
tsotsin yurt|Tsotsin-Yurt|RU||43.24|46.00|16|b1zw
tsqaltubo|Ts’q’alt’ubo|GE||42.33|42.60|17|ho0w
tsu||JP||34.73|136.52|163|13nb8
tsubame||JP||37.66|138.93|44|13nb0
tsubata||JP||36.67|136.74|39|13nau
tsuen wan||HK||22.37|114.11|289|12yxt
tsukawaki||JP||33.28|131.16|18|13n8q
tsukuba||JP||36.20|140.10|176|198m3
tsukumiura||JP||33.08|131.87|22|13n7h
tsuma||JP||32.10|131.40|34|13n73
tsuruga||JP||35.65|136.06|68|13n5k
tsurugi asahimachi|Tsurugi-asahimachi|JP||36.45|136.63|22|13n5c
tsuruoka||JP||38.72|139.82|100|13n4r
tsurusaki||JP||33.25|131.69|77|13n4p
tsushima||JP||35.17|136.72|68|13n43
tsuyama||JP||35.05|134.00|90|13n3j
tsyurupynsk|Tsyurupyns’k|UA||46.62|32.72|29|et7h
tual||ID||-5.63|132.75|40|ysgt
tualatin||US|OR|45.38|-122.76|27|3feiq
tuapse||RU||44.11|39.08|64|aax8
tuban||ID||-6.90|112.06|76|ysgc
tubarao|Tubarão|BR||-28.47|-49.01|67|21uy1
tubarjal|Ţubarjal|SA||30.50|38.22|40|26f3
tubas|Ţūbās|PS||32.32|35.37|16|619p
tubbergen||NL||52.41|6.78|20|1muxh
tubingen|Tübingen|DE||48.52|9.05|83|1ogl8
tubize||BE||50.69|4.20|22|1np1t
tucano||BR||-10.96|-38.79|31|21uxr
tuchkovo||RU||55.60|36.47|17|aawd
tuckahoe||US|VA|37.59|-77.56|45|2uo5b
tucker||US|GA|33.85|-84.22|28|2ilql
tucson||US|AZ|32.22|-110.93|532|35zmx
tucuma|Tucumã|BR||-0.18|-50.05|15|20kn0
tucuma|Tucumã|BR||-6.75|-51.16|39|3rfmf
tucupita||VE||9.06|-62.05|52|25ps9
tucurui|Tucuruí|BR||-3.77|-49.68|76|20klr
tudela||ES||42.06|-1.60|35|1ulp6
tuen mun||HK||22.39|113.97|17|12z4e
tuensang||IN||26.27|94.82|34|qvp1
tufanganj|Tufānganj|IN||26.32|89.67|20|qvoz
tuguegarao||PH||17.62|121.72|115|1010k
tui||ES||42.05|-8.64|17|1ulno
tukrah|Tūkrah|LY||32.53|20.58|23|1wjm
tukums||LV||56.97|23.16|18|9qwg
tukuyu||TZ||-9.25|33.65|28|37b1
tukwila||US|WA|47.47|-122.26|20|3gm57
tula||RU||54.20|37.62|469|aasy
tula de allende|Tula de Allende|MX||20.05|-99.34|29|23c8o
tulancingo||MX||20.08|-98.36|102|23c8m
tulangan utara||ID||-7.47|112.65|64|yse0
tulantongo||MX||19.53|-98.87|16|29trm
tulare||US|CA|36.21|-119.35|62|37tl3
tulcan|Tulcán|EC||0.81|-77.72|86|268q0
tulcea||RO||45.18|28.81|92|e8qu
tulchyn||UA||48.67|28.85|16|et6w
tuljapur|Tuljāpur|IN||18.01|76.07|36|qvof
tulkarm|Ţūlkarm|PS||32.31|35.03|44|619l
tullahoma||US|TN|35.36|-86.21|19|2rydi
tulle||FR||45.27|1.77|17|1rot6
tullinge||SE||59.20|17.90|16|1l5yd
tulsa||US|OK|36.15|-95.99|404|2plg9
tulsipur|Tulsīpur|IN||27.53|82.42|22|qvo6
tulsipur|Tulsīpur|NP||28.13|82.30|39|rhor
tultepec||MX||19.68|-99.13|65|23c84
tultitlan de mariano escobedo|Tultitlán de Mariano Escobedo|MX||19.65|-99.17|28|23c82
tulua|Tuluá|CO||4.08|-76.20|166|26l79
tulum||MX||20.21|-87.46|18|23c80
tulun||RU||54.56|100.58|51|176q7
tulungagung||ID||-8.07|111.90|65|ysdk
tumaco||CO||1.79|-78.79|87|26l74
tumba||SE||59.20|17.83|41|1l5xy
tumbes||PE||-3.57|-80.45|109|2743w
tumbi||TZ||-5.07|32.73|33|37ai
tumen||CN||42.97|129.84|79|17lpg
tumkur|Tumkūr|IN||13.34|77.10|307|qvnt
tumsar||IN||21.38|79.73|43|qvnk
tumwater||US|WA|47.01|-122.91|19|3gm6n
tunapuna||TT||10.65|-61.39|18|24le0
tunceli||TR||39.10|39.54|29|6ela
tundla|Tūndla|IN||27.21|78.24|51|qvn9
tunduma||TZ||-9.30|32.77|37|37a2
tung chung||HK||22.29|113.94|45|6ly1l
tungi||BD||23.89|90.40|338|pefe
tungipara|Tungipāra|BD||22.90|89.90|62|pf28
tuni||IN||17.36|82.55|53|qvmu
tunis||TN||36.82|10.17|693|1gtli|*
tunja||CO||5.54|-73.37|117|26l68
tuntum||BR||-5.26|-44.65|16|20kle
tupa|Tupã|BR||-21.93|-50.51|62|21uwm
tupaciguara||BR||-18.59|-48.70|24|21uwl
tupancireta|Tupanciretã|BR||-29.08|-53.84|17|21uwj
tupelo||US|MS|34.26|-88.70|36|2ncsn
tupi||PH||6.33|124.95|17|100rp
tupiza||BO||-21.44|-65.72|22|2bmyi
tuquerres|Túquerres|CO||1.09|-77.62|20|26l5i
tura||IN||25.51|90.20|64|qvmm
turabah||SA||21.21|41.63|23|266i
turaif||SA||31.67|38.66|41|2668
turaiyur|Turaiyūr|IN||11.15|78.60|32|qvmj
turar ryskulov||KZ||42.53|70.35|18|wiwt
turbaco||CO||10.33|-75.41|56|26l5d
turbat||PK||26.00|63.05|76|oxf2
turbo||CO||8.09|-76.73|51|26l56
turda||RO||46.57|23.78|55|e8p8
turek||PL||52.02|18.50|30|1u2uu
turgutlu||TR||38.50|27.70|103|6ek6
turgutreis||TR||37.02|27.27|16|3xw8y
turhal||TR||40.39|36.08|111|ftx6
turin||IT||45.07|7.69|870|1vuj8
turinsk||RU||58.05|63.70|19|vwv9
turkestan||KZ||43.30|68.25|97|wj95
turkmenabat|Türkmenabat|TM||39.07|63.58|235|q535
turkmenbasy|Türkmenbaşy|TM||40.02|52.96|68|cw6y
turku||FI||60.45|22.27|176|dky7
turlock||US|CA|37.49|-120.85|72|37trs
turmero||VE||10.23|-67.47|345|25pph
turnhout||BE||51.32|4.94|40|1np11
turnu magurele|Turnu Măgurele|RO||43.75|24.87|29|e8ol
turpan||CN||42.95|89.18|255|wrve
turrialba||CR||9.90|-83.68|29|25m4g
tursunzoda||TJ||38.51|68.23|37|rhnt
tuscaloosa||US|AL|33.21|-87.57|98|2frav
tustin||US|CA|33.75|-117.83|81|37tuf
tutamandahostel||EC||-0.20|-78.50|140|64ah9
tutayev||RU||57.89|39.54|44|aagq
tutong||BN||4.80|114.65|19|130dj
tuttlingen||DE||47.98|8.82|35|1oggl
tuusula||FI||60.40|25.03|35|dkvr
tuxpam de rodriguez cano|Túxpam de Rodríguez Cano|MX||20.96|-97.41|85|23c77
tuxpan||MX||19.56|-103.38|28|2dbn0
tuxpan||MX||21.94|-105.30|22|2dbmx
tuxtepec||MX||18.09|-96.13|102|23f2b
tuxtla||MX||16.76|-93.11|537|23c6x
tuy hoa|Tuy Hòa|VN||13.10|109.32|70|xi8h
tuyen quang|Tuyên Quang|VN||21.82|105.21|36|xi8n
tuymazy||RU||54.61|53.71|69|aaft
tuytepa|Tŭytepa|UZ||41.03|69.36|21|wf2k
tuzantla||MX||19.20|-100.57|15|2dbmp
tuzla||BA||44.54|18.67|142|1wcbq
tver||RU||56.86|35.90|400|aaf0
twante||MM||16.71|95.93|47|rnnq
twentynine palms||US|CA|34.14|-116.05|26|37twm
twin falls||US|ID|42.56|-114.46|47|3c9bu
twinsburg||US|OH|41.31|-81.44|19|32wpi
tychy||PL||50.14|18.97|130|1u2si
tyldesley||GB|ENG|53.51|-2.47|36|1khe9
tyler||US|TX|32.35|-95.30|104|2tk12
tynda||RU||55.16|124.72|37|176ke
tynemouth||GB|ENG|55.02|-1.43|17|1khdx
tyoply stan||RU||55.62|37.49|125|ad3z
tyre||LB||33.27|35.19|135|5q0w
tyrnyauz||RU||43.38|42.92|20|aabh
tysons corner||US|VA|38.92|-77.23|20|2uoee
tyumen||RU||57.15|65.53|519|vwqa
tzaneen||ZA||-23.83|30.16|17|kaot
ualog||PH||10.57|123.39|61|100op
uba|Ubá|BR||-21.12|-42.94|98|21uub
ubach palenberg|Übach-Palenberg|DE||50.92|6.12|26|1ogel
ubaitaba||BR||-14.31|-39.32|28|21uu5
ubari||LY||26.59|12.78|43|1bkdf
ubata|Ubatã|BR||-14.21|-39.53|16|21uu1
ubatuba||BR||-23.43|-45.07|79|21utz
ubauro||PK||28.16|69.73|23|oxe5
ube||JP||33.94|131.25|174|13n2y
ubeda|Úbeda|ES||38.01|-3.37|36|1hstg
uberaba||BR||-19.75|-47.93|261|21utr
uberlandia|Uberlândia|BR||-18.92|-48.28|564|21utj
uberlingen|Überlingen|DE||47.77|9.17|22|1ogdd
ubiaja||NG||6.66|6.38|22|1dqx3
ubon ratchathani||TH||15.24|104.85|123|yem5
ubrique||ES||36.68|-5.45|17|1hstc
ubud||ID||-8.51|115.27|28|ys72
uchaly||RU||54.36|59.44|38|aa53
uchiza||PE||-8.46|-76.46|18|2742e
uchkeken||RU||43.94|42.51|15|aa4n
uchqurghon shahri|Uchqŭrghon Shahri|UZ||41.11|72.08|33|wf1x
uckfield||GB|ENG|50.97|0.10|18|1khd7
udachny||RU||66.43|112.40|15|176hs
udaipur||IN||23.53|91.48|23|qvkz
udaipur||IN||24.59|73.71|423|qvky
udaipur||IN||27.72|75.47|30|qvkx
udaipura||IN||23.07|78.51|15|qvkw
udalguri||IN||26.75|92.10|16|qvkp
udangudi||IN||8.43|78.03|19|qvkk
uddevalla||SE||58.35|11.94|35|1l5m6
uden||NL||51.66|5.62|35|1mutx
udgir|Udgīr|IN||18.39|77.12|101|qvk6
udhampur||IN||32.92|75.14|80|qvk4
udine||IT||46.07|13.24|98|1vu6o
udomlya||RU||57.88|34.99|32|9phx
udon thani||TH||17.42|102.79|247|yelz
udumalaippettai||IN||10.59|77.25|59|qvjs
udupi||IN||13.33|74.75|165|qvk0
ueda||JP||36.40|138.28|127|13n11
uekimachi mono|Uekimachi-mōno|JP||32.90|130.69|32|13n0w
uelzen||DE||52.97|10.56|35|1oga0
ueno ebisumachi|Ueno-ebisumachi|JP||34.76|136.13|62|13n0m
uenohara||JP||35.62|139.12|28|13n0f
uetersen||DE||53.69|9.66|18|1oefn
ufa||RU||54.74|55.97|1033|aa15
uga||NG||5.94|7.08|64|1dqu0
ugep||NG||5.81|8.08|200|1dqrj
ughelli||NG||5.49|6.00|80|1dqrh
uglich||RU||57.53|38.33|38|aa0c
uherske hradiste|Uherské Hradiště|CZ||49.07|17.46|26|1tnzv
uhersky brod|Uherský Brod|CZ||49.03|17.65|18|1tnzs
uige|Uíge|AO||-7.61|15.06|60|1bxqw
uijeongbu si|Uijeongbu-si|KR||37.74|127.05|479|13ayk
uiju|Ŭiju|KP||40.20|124.53|50|17ps7
uitenhage||ZA||-33.76|25.40|229|kam5
uithoorn||NL||52.24|4.83|27|1mut1
ujar||AZ||40.52|47.65|16|cj87
ujhani|Ujhāni|IN||28.00|79.01|56|qvj2
uji||JP||34.89|135.80|193|13mzg
ujiie||JP||36.68|139.97|30|13mzb
ujjain||IN||23.18|75.78|457|qviy
ukhta||RU||63.57|53.68|102|a9wz
ukiah||US|CA|39.15|-123.21|16|37u4c
ukmerge||LT||55.25|24.75|26|cq4l
ulaanbaatar|Ulan Bator|MN||47.91|106.88|845|17h66|*
ulaangom||MN||49.98|92.07|28|wh05
ulan bator||MN||47.91|106.88|845|17h66|*
ulan ude|Ulan-Ude|RU||51.83|107.61|360|176br
ulanhot||CN||46.08|122.08|166|17loo
ulhasnagar||IN||19.22|73.15|517|qvie
uliastay||MN||47.74|96.84|16|wgzj
ullal||IN||12.81|74.86|59|qvi8
ulm||DE||48.40|9.99|120|1og4g
ulsan||KR||35.54|129.32|963|13axf
ulu tiram||MY||1.60|103.82|75|1199y
ulundi||ZA||-28.34|31.42|21|ka4x
ulyanovsk||RU||54.33|48.39|641|a9oz
uman||MX||20.88|-89.75|40|23c4x
uman||UA||48.75|30.22|88|esxs
umarga||IN||17.84|76.62|32|qvhq
umaria||IN||23.52|80.84|30|qvhj
umarkhed||IN||19.60|77.69|35|qvhh
umarkot||IN||19.67|82.21|28|qvhg
umarkot||PK||25.36|69.74|42|oxcf
umea|Umeå|SE||63.83|20.26|83|cwme
umi||JP||33.57|130.51|40|13mxf
umluj||SA||25.02|37.27|34|25vi
umm al quwain city||AE||25.56|55.56|63|6882
umm as summaq|Umm as Summāq|JO||31.89|35.85|18|5a22
umm el fahm|Umm el Faḥm|IL||32.52|35.15|41|6aau
umm qasr|Umm Qaşr|IQ||30.04|47.92|108|1xb4
umm ruwaba||SD||12.91|31.22|56|7teq
umm salal muhammad|Umm Şalāl Muḩammad|QA||25.42|51.41|29|67eb
umraniye||TR||41.02|29.12|573|ftqh
umred||IN||20.85|79.32|52|qvfz
umreth||IN||22.70|73.12|33|qvfx
umuahia||NG||5.52|7.49|265|1dqkg
umuarama||BR||-23.77|-53.33|107|21us6
un||IN||23.89|71.77|31|qvfe
un|Ūn|IN||29.58|77.26|15|qvfd
una||BR||-15.29|-39.08|23|21us5
una||IN||20.82|71.04|57|qvfb
una||IN||31.46|76.27|18|qvfa
unai|Unaí|BR||-16.36|-46.91|60|21uro
unecha||RU||52.85|32.67|29|a9mc
ungaran||ID||-7.14|110.41|128|ys18
ungheni||MD||47.21|27.80|34|d87w
ungsang||KR||35.41|129.17|83|14zgt
unhel||IN||23.34|75.56|16|qvei
uniao|União|BR||-4.59|-42.86|16|20kgh
uniao da vitoria|União da Vitória|BR||-26.23|-51.09|49|21ur6
uniao dos palmares|União dos Palmares|BR||-9.16|-36.03|41|20kge
union||US|NJ|40.70|-74.26|57|31fig
union city||US|CA|37.60|-122.02|74|37u6j
union city||US|GA|33.59|-84.54|21|2im69
union city||US|NJ|40.78|-74.02|69|31fj6
union de reyes|Unión de Reyes|CU||22.80|-81.54|34|23rft
union hill novelty hill|Union Hill-Novelty Hill|US|WA|47.68|-122.03|19|4bnq4
uniondale||US|NY|40.70|-73.59|25|327jb
unionport||US|NY|40.83|-73.85|24|327je
universal city||US|CA|34.14|-118.35|105|37ud6
universal city||US|TX|29.55|-98.29|20|2tkb2
university||US|FL|28.07|-82.44|41|4bm0r
university city||US|MO|38.66|-90.31|35|2mkux
university heights||US|NY|40.86|-73.91|28|327kb
university park||US|FL|25.75|-80.37|27|2hie1
university park||US|TX|32.85|-96.80|25|2tkby
university place||US|WA|47.24|-122.55|33|3gmgi
unjha||IN||23.80|72.39|55|qvee
unna||DE||51.54|7.69|67|1ofzr
unnao|Unnāo|IN||26.55|80.49|162|qveb
unquillo||AR||-31.23|-64.32|15|2a5vo
unterhaching||DE||48.07|11.62|21|1ofih
unterschleissheim|Unterschleißheim|DE||48.28|11.58|26|1oez2
unye|Ünye|TR||41.13|37.28|78|ftpp
uozu||JP||36.80|137.40|46|13mvp
upata||VE||8.02|-62.41|54|25pm6
upington||ZA||-28.45|21.26|71|k9w9
upland||US|CA|34.10|-117.65|76|37ugj
upleta||IN||21.74|70.28|56|qve0
uppal kalan||IN||17.41|78.56|118|qve8
upper alton||US|IL|38.91|-90.15|29|2j4qp
upper arlington||US|OH|39.99|-83.06|35|2p11t
upper dir||PK||35.21|71.88|30|pab1
upper hutt||NZ||-41.14|175.05|38|3pulb
upper saint clair||US|PA|40.34|-80.08|19|33tdr
upplands vasby|Upplands Väsby|SE||59.52|17.91|37|1l5a6
uppsala||SE||59.86|17.64|149|1l593
urambo||TZ||-5.07|32.05|24|373o
uran||IN||18.88|72.94|26|qvd2
uravakonda||IN||14.94|77.25|33|qvcy
uray||RU||60.13|64.79|40|vwh9
urayasu||JP||35.67|139.89|144|13mua
urbana||US|IL|40.11|-88.21|42|2xc3u
urbandale||US|IA|41.63|-93.71|44|2wlci
urdaneta||PH||15.98|120.57|101|100g5
ureshinomachi shimojuku|Ureshinomachi-shimojuku|JP||33.11|130.00|19|13mu7
urganch||UZ||41.55|60.63|150|wf15
urgup|Ürgüp|TR||38.63|34.91|17|6e6u
urgut shahri||UZ||39.42|67.26|47|q25b
uriangato||MX||20.14|-101.18|51|2dbl5
urk||NL||52.66|5.60|17|1murw
urla||TR||38.32|26.76|45|6e6k
urmston||GB|ENG|53.45|-2.35|41|1kh86
uromi||NG||6.70|6.33|109|1dpv8
urrao||CO||6.32|-76.13|19|26l0b
ursus||PL||52.20|20.88|47|g7kw
ursynow|Ursynów|PL||52.15|21.05|148|3waem
uruacu|Uruaçu|BR||-14.52|-49.14|30|21uq9
uruapan||MX||19.41|-102.06|264|2dbko
urucuca|Uruçuca|BR||-14.59|-39.28|24|21upm
uruguaiana||BR||-29.75|-57.09|123|21upb
urumqi|Ürümqi|CN||43.80|87.60|3029|wrv2
urumqi|Ürümqi|CN||43.80|87.60|3029|wrv2
urus martan|Urus-Martan|RU||43.13|45.54|41|a99x
uryupinsk||RU||50.80|42.01|42|a98w
urziceni||RO||44.72|26.63|17|e8ei
usa river||TZ||-3.37|36.85|19|3737
usagara||TZ||-2.68|33.00|16|3733
usak|Uşak|TR||38.67|29.41|153|6e63
usehat||IN||27.80|79.24|15|qvc9
usera||ES||40.39|-3.70|141|3w9re
usevia||TZ||-7.10|31.23|18|372k
ush tyube|Ush-Tyube|KZ||45.25|77.98|20|wj0l
ushibukamachi||JP||32.20|130.02|17|13mte
ushiku||JP||35.97|140.13|80|198kl
ushirombo||TZ||-3.49|31.96|95|372h
ushuaia||AR||-54.81|-68.32|58|2a5uf
usilampatti||IN||9.97|77.79|31|qvc7
usinsk||RU||65.99|57.53|44|ihxx
uskudar|Üsküdar|TR||41.02|29.01|583|ftp5
uslar||DE||51.66|9.64|16|1oege
usman|Usman’|RU||52.05|39.73|20|a92l
usolye sibirskoye|Usol’ye-Sibirskoye|RU||52.75|103.65|86|17612
ussuriysk||RU||43.80|131.95|157|1760m
ust dzheguta|Ust’-Dzheguta|RU||44.08|41.98|34|a8xe
ust ilimsk|Ust’-Ilimsk|RU||58.00|102.66|100|175z4
ust kamenogorsk|Ust-Kamenogorsk|KZ||49.97|82.61|319|wl30
ust katav|Ust’-Katav|RU||54.94|58.18|25|a8vr
ust kut|Ust’-Kut|RU||56.79|105.77|48|175yb
ust labinsk|Ust’-Labinsk|RU||45.21|39.69|44|a8v0
usta muhammad||PK||28.18|68.04|44|ox9w
uster||CH|ZH|47.35|8.72|23|1kz3c
usti nad labem|Ústí nad Labem|CZ||50.66|14.03|94|1tnuk
usti nad orlici|Ústí nad Orlicí|CZ||49.97|16.39|15|1tnui
ustka||PL||54.58|16.86|16|1u2o4
ustron|Ustroń|PL||49.72|18.80|16|1u2nz
usuki||JP||33.12|131.80|35|13mrq
usulutan|Usulután|SV||13.35|-88.45|52|24skj
utebo||ES||41.71|-1.00|18|1ulhf
utena||LT||55.50|25.60|33|cq2w
uthai thani||TH||15.38|100.02|22|yelh
uthal||PK||25.81|66.62|16|ox9q
utica||US|NY|43.10|-75.23|61|327mw
utmanzai||PK||34.19|71.76|29|ox9j
uto||JP||32.68|130.67|39|13mr1
utraula||IN||27.32|82.42|28|qvba
utrecht||NL||52.09|5.12|291|1murc
utrera||ES||37.19|-5.78|51|1hss9
utsunomiya||JP||36.57|139.88|450|13mql
uttamapalaiyam|Uttamapālaiyam|IN||9.81|77.33|23|qvb7
uttar char fasson||BD||22.23|90.71|48|pu5l
uttaradit||TH||17.63|100.09|58|yelb
uttarkashi|Uttarkāshi|IN||30.73|78.44|17|qvb0
uttiramerur|Uttiramerūr|IN||12.61|79.76|24|qvav
uusikaupunki||FI||60.80|21.41|16|dklh
uva||RU||56.99|52.19|19|a8k8
uvalde||US|TX|29.21|-99.79|16|2tkf5
uvarovo||RU||51.98|42.26|29|a8je
uvinza||TZ||-5.10|30.39|25|370a
uvira||CD||-3.40|29.14|170|4dpx
uwajima||JP||33.22|132.56|59|15a4k
uychi||UZ||41.08|71.92|30|wf0h
uyo||NG||5.05|7.93|437|1dpq0
uyovu||TZ||-3.28|31.53|61|36zn
uzgen||KG||40.77|73.30|40|wqmx
uzhgorod||UA||48.62|22.30|118|estw
uzhur||RU||55.31|89.83|16|vw22
uzice|Užice|RS||43.86|19.85|64|1wc7m
uzlovaya||RU||53.98|38.17|58|a8fq
uzunkopru|Uzunköprü|TR||41.27|26.69|36|ftmz
vaasa||FI||63.10|21.62|57|dkeq
vac|Vác|HU||47.78|19.14|35|1t87x
vacaria||BR||-28.51|-50.93|57|21uny
vacaville||US|CA|38.36|-121.99|97|37up8
vacoas||MU||-20.30|57.48|110|k0mx
vada|Vāda|IN||19.65|73.15|15|qvai
vadakku valliyur|Vadakku Valliyūr|IN||8.38|77.61|25|qvad
vadakku viravanallur||IN||8.70|77.52|20|qux3
vadamadurai||IN||10.44|78.10|16|qva3
vadigenhalli||IN||13.30|77.80|32|vcmv
vadippatti|Vādippatti|IN||10.08|77.96|22|qv9n
vadlapudi|Vadlapūdi|IN||14.31|79.80|18|qv9m
vadnagar||IN||23.79|72.64|25|qv9l
vadodara||IN||22.30|73.21|1409|qv9h
vaduz||LI||47.14|9.52|5|1t78u|*
vagharshapat||AM||40.17|44.29|47|d7cu
vahdat||TJ||38.56|69.01|46|q60n
vaihingen an der enz|Vaihingen an der Enz|DE||48.94|8.96|29|1oebr
vaijapur|Vaijāpur|IN||19.93|74.73|40|qv8p
vaikam||IN||9.75|76.40|23|qv8o
vakarai||LK||8.13|81.43|21|q9cz
vakfikebir|Vakfıkebir|TR||41.05|39.28|38|ftmc
vakhsh||TJ||37.71|68.83|15|q5iz
val dor|Val-d'Or|CA|QC|48.10|-77.80|26|3ob4p
valabhipur|Valabhīpur|IN||21.89|71.88|19|qv7s
valasske mezirici|Valašské Meziříčí|CZ||49.47|17.97|27|1tnrr
valdagno||IT||45.64|11.30|23|1vu3e
valday||RU||57.98|33.25|19|a8ad
valdemoro||ES||40.19|-3.68|63|1ul9w
valdepenas|Valdepeñas|ES||38.76|-3.38|31|1hspq
valdivia||CL||-39.81|-73.25|133|2ax43
valdosta||US|GA|30.83|-83.28|56|2imgj
vale of leven|Vale of Leven|GB|SCT|55.97|-4.58|25|6wgnk
valenca|Valença|BR||-13.37|-39.07|63|21un1
valenca|Valença|BR||-22.25|-43.70|61|21un0
valenca do piaui|Valença do Piauí|BR||-6.41|-41.75|16|20kc8
valence||FR||44.93|4.91|64|1roh9
valencia||ES||39.47|-0.38|814|1hsoy
valencia||US|CA|34.44|-118.61|148|37uqw
valencia||VE||10.16|-68.01|1385|25php
valenciennes||FR||50.36|3.53|45|1rogx
valente diaz||MX||19.16|-96.22|26|28m5u
valenza||IT||45.01|8.64|17|1vu2g
valenzano||IT||41.04|16.88|16|1vu2f
valera||VE||9.32|-70.60|94|25phi
valinda||US|CA|34.05|-117.94|23|37ury
valinhos||BR||-22.97|-47.00|89|21umi
valjevo||RS||44.28|19.90|61|1wc6q
valkeakoski||FI||61.26|24.03|20|dk68
valkenswaard||NL||51.35|5.46|31|1mupw
vallabh vidyanagar||IN||22.53|72.90|33|qv6y
valladolid||ES||41.66|-4.72|318|1ul4g
valladolid||MX||20.69|-88.20|49|23c3g
vallauris||FR||43.58|7.05|27|1roeq
valle de bravo|Valle de Bravo|MX||19.20|-100.13|26|2dbgt
valle de la pascua|Valle de La Pascua|VE||9.22|-66.01|89|25pgr
valle de santiago|Valle de Santiago|MX||20.39|-101.19|68|2dbgd
valle hermoso||MX||25.67|-97.81|49|23c38
valledupar||CO||10.46|-73.25|308|26kxs
vallejo||US|CA|38.10|-122.26|121|37utg
vallenar||CL||-28.58|-70.76|45|2ax21
vallentuna||SE||59.53|18.08|32|1l4oc
valletta||MT||35.90|14.51|7|1ix35|*
valley east||CA|ON|46.67|-81.00|17|76pv0
valley station||US|KY|38.11|-85.87|23|2kf4r
valley stream||US|NY|40.66|-73.71|38|327od
valls||ES||41.29|1.25|25|1ukzg
valmiera||LV||57.54|25.43|27|9q4a
valongo||PT||41.19|-8.50|21|1mks2
valparai||IN||10.33|76.95|90|qv6o
valparaiso|Valparaíso|BR||-21.23|-50.87|16|21umf
valparaiso|Valparaíso|CL||-33.04|-71.63|282|2ax1u
valparaiso||US|IN|41.47|-87.06|33|2xm41
valrico||US|FL|27.94|-82.24|36|2higu
valsad|Valsād|IN||20.61|72.93|73|qv6k
valuyki||RU||50.20|38.11|36|a87c
valvedditturai||LK||9.82|80.17|78|q9bq
van||TR||38.49|43.38|372|6e11
van buren||US|AR|35.44|-94.35|23|2gmd8
van nuys||US|CA|34.19|-118.45|136|37v25
vanadzor||AM||40.80|44.49|101|d7pu
vancouver||CA|BC|49.25|-123.12|600|3obdf
vancouver||US|WA|45.64|-122.66|173|3gml4
vandalia||US|OH|39.89|-84.20|15|2p15g
vandavasi|Vandavāsi|IN||12.50|79.61|32|qv64
vanderbijlpark||ZA||-26.71|27.84|247|k95m
vandoeuvre les nancy|Vandœuvre-lès-Nancy|FR||48.65|6.18|32|1roa5
vanersborg|Vänersborg|SE||58.38|12.32|23|1l4gj
vangaindrano||MG||-23.35|47.60|24|mlix
vangviang||LA||18.92|102.45|25|zh2n
vanier||CA|ON|45.44|-75.66|17|3obfg
vanino||RU||49.10|140.25|19|19fr0
vaniyambadi||IN||12.68|78.62|90|qv5p
vannes||FR||47.66|-2.76|54|1ro9l
vantaa||FI||60.29|25.04|190|dk05
vanves||FR||48.82|2.29|26|1ro95
vapi||IN||20.37|72.90|71|4c131
varadero||CU||23.16|-81.24|20|23rc8
varamin|Varāmīn|IR||35.32|51.65|180|2el2
varanasi||IN||25.32|83.01|1164|qv4t
varangaon||IN||21.02|75.91|44|qv4r
varash||UA||51.35|25.85|42|4ysnz
varazdin|Varaždin|HR||46.30|16.34|42|1wc67
varberg||SE||57.11|12.25|34|1l4bo
varel||DE||53.40|8.14|25|1oea9
varennes||CA|QC|45.68|-73.43|21|3obic
varese||IT||45.82|8.83|77|1vtwb
vargem grande||BR||-3.54|-43.92|21|20kaq
vargem grande do sul|Vargem Grande do Sul|BR||-21.83|-46.89|36|21ukc
varginha||BR||-21.55|-45.43|117|21ujz
vari|Vári|GR||37.83|23.80|16|5eni
varjota||BR||-4.19|-40.48|16|20k9s
varkala||IN||8.73|76.72|43|qv4g
varkaus||FI||62.32|27.87|22|djxu
varna||BG||43.22|27.92|313|fk82
varnamo|Värnamo|SE||57.19|14.04|19|1l47r
varnsdorf||CZ||50.91|14.62|16|1tnpr
varpalota|Várpalota|HU||47.20|18.14|21|1t82f
varto||TR||39.17|41.45|19|6e08
varzea alegre|Várzea Alegre|BR||-5.35|-40.38|22|20k8r
varzea da palma|Várzea da Palma|BR||-17.60|-44.73|29|21uj7
varzea grande|Várzea Grande|BR||-15.65|-56.13|250|21uiz
varzea paulista|Várzea Paulista|BR||-23.21|-46.83|111|21uiu
vasa||IN||22.66|72.76|16|qv3y
vasco da gama|Vasco da Gama|IN||15.40|73.82|100|qv3r
vasilyevo|Vasil’yevo|RU||55.83|48.72|17|d3la
vasind||IN||19.41|73.26|17|qv3n
vaslui||RO||46.63|27.73|69|e7ny
vassouras||BR||-22.40|-43.66|21|21uih
vastaboland|Väståboland|FI||60.30|22.30|15|4pkel
vasteras|Västerås|SE||59.62|16.55|118|1l3wm
vastervik|Västervik|SE||57.76|16.64|21|1l3pn
vasto||IT||42.11|14.71|30|1vtvk
vastra frolunda|Västra Frölunda|SE||57.65|11.93|16|1l3le
vasudevanallur|Vāsudevanallūr|IN||9.24|77.41|19|qv3h
vasylevsky ostrov|Vasyl'evsky Ostrov|RU||59.94|30.25|203|52agl
vasylivka||UA||47.44|35.27|15|epvt
vasylkiv||UA||50.19|30.31|40|esq4
vaterstetten||DE||48.11|11.77|21|1oe8q
vatican city||VA||41.90|12.45|1|3zfg7|*
vatra dornei||RO||47.35|25.37|16|e7ng
vattalkundu||IN||10.16|77.76|23|qv3c
vatutine||UA||49.02|31.06|19|esnc
vatutino||RU||55.88|37.69|50|a7kg
vaudreuil dorion|Vaudreuil-Dorion|CA|QC|45.40|-74.03|26|3obk2
vaughan||CA|ON|43.84|-79.50|239|3obk9
vaulx en velin|Vaulx-en-Velin|FR||45.79|4.93|37|1ro0o
vaureal|Vauréal|FR||49.03|2.03|21|1ro00
vavatenina||MG||-17.47|49.20|37|mlf4
vavoua||CI||7.38|-6.48|31|1cval
vavuniya||LK||8.75|80.50|60|q98a
vaxjo|Växjö|SE||56.88|14.81|65|1l374
vayalar|Vayalār|IN||9.71|76.34|25|qv30
vazante||BR||-17.99|-46.91|15|21ui2
vechelde||DE||52.26|10.36|16|1oe8l
vechta||DE||52.73|8.29|30|1oe8k
vecses|Vecsés|HU||47.41|19.29|19|1t80b
vedaraniyam||IN||10.37|79.85|32|qv2q
veendam||NL||53.11|6.88|28|1munr
veenendaal||NL||52.03|5.56|61|1muni
vega baja||PR||18.44|-66.39|29|2px3p
veghel||NL||51.62|5.55|25|1mum6
veinticinco de mayo|Veinticinco de Mayo|AR||-35.43|-60.17|25|2a5nc
vejalpur||IN||22.69|73.56|122|qv2b
vejle||DK||55.71|9.54|51|1jyd1
velasco ibarra||EC||-1.04|-79.64|49|268kh
velbert||DE||51.34|7.04|88|1oe64
velenje||SI||46.36|15.11|25|1wcpf
veles||MK||41.72|21.78|58|gtr6
velez malaga|Vélez-Málaga|ES||36.78|-4.10|74|1hsjt
velika gorica||HR||45.71|16.08|35|1wc2c
velika kladusa|Velika Kladuša|BA||45.18|15.81|19|1wc1t
velikiy novgorod||RU||58.52|31.27|215|b4q0
velikiy ustyug||RU||60.76|46.31|33|a7by
velikiye luki||RU||56.34|30.55|103|a7cd
veliko turnovo|Veliko Tŭrnovo|BG||43.08|25.63|66|fk6h
velingara|Vélingara|SN||13.15|-14.12|22|1c3m9
velingrad||BG||42.03|23.99|24|fk6c
velizy villacoublay|Vélizy-Villacoublay|FR||48.78|2.19|22|1rntn
velletri||IT||41.69|12.78|48|1vtue
vellmar||DE||51.36|9.48|19|1wqot
vellore||IN||12.92|79.13|177|qv1i
velp||NL||51.99|5.97|18|1mukt
velsen zuid|Velsen-Zuid|NL||52.46|4.65|68|1mukp
velsk|Vel’sk|RU||61.07|42.10|23|a78i
velur||IN||11.11|78.00|19|qv1a
vemalwada|Vemalwāda|IN||18.47|78.87|23|qv17
venado tuerto||AR||-33.75|-61.97|72|2a5ly
venancio aires|Venâncio Aires|BR||-29.61|-52.19|41|21ug6
venaria reale||IT||45.13|7.63|34|1vtu1
vence||FR||43.72|7.11|19|1rns4
venceremos||MX||20.55|-100.40|16|59uyy
vendome|Vendôme|FR||47.79|1.07|19|1rnr2
venev|Venëv|RU||54.36|38.27|16|a76x
venezia|Venice|IT||45.44|12.33|51|1vttn
venezuela||CU||21.74|-78.79|17|23r6o
venice||IT||45.44|12.33|51|1vttn
venice||US|FL|27.10|-82.45|22|2hiik
venilale||TL||-8.64|126.38|16|15ner
venissieux|Vénissieux|FR||45.70|4.89|58|1rnq0
venkatagiri||IN||13.96|79.58|33|qv0j
venlo||NL||51.37|6.17|92|1mujt
venray||NL||51.52|5.97|39|1mujm
ventanas||EC||-1.44|-79.46|47|268kb
ventimiglia||IT||43.79|7.61|18|1vtt2
ventspils||LV||57.39|21.56|43|9qjq
ventura||US|CA|34.28|-119.29|97|37v7a
venustiano carranza||MX||16.34|-92.56|15|23c0x
venustiano carranza||MX||19.44|-99.10|431|2a18v
vepagunta||IN||17.78|83.22|27|qv0a
vera||AR||-29.46|-60.21|20|2a5kz
vera cruz||BR||-12.63|-41.03|31|21uez
veracruz||MX||19.18|-96.14|428|23c0v
veracruz||PA||8.89|-79.63|17|27b2c
veranopolis|Veranópolis|BR||-28.94|-51.55|20|21uer
veraval|Verāval|IN||20.91|70.37|163|qv05
verbania||IT||45.92|8.55|31|3uek6
vercelli||IT||45.32|8.42|46|1vtsl
verden||DE||52.92|9.23|27|1oe2n
verdun||FR||49.16|5.38|22|1rnmu
vereeniging||ZA||-26.67|27.93|475|k8ox
vereshchagino||RU||58.08|54.66|22|a741
verkhniy ufaley||RU||56.06|60.24|33|vvoi
verkhnyaya pyshma||RU||56.97|60.58|59|vvld
verkhnyaya salda||RU||58.05|60.56|49|vvl9
verl||DE||51.88|8.52|24|1oe20
verneuil sur seine|Verneuil-sur-Seine|FR||48.97|1.96|17|1rnic
vernier||CH|GE|46.22|6.08|30|1kz1m
vernon||CA|BC|50.03|-126.36|48|3obs9
vernon||CA|BC|50.27|-119.27|47|3obs8
vernon||FR||49.09|1.46|26|1rnhi
vernon hills||US|IL|42.22|-87.98|26|2xc8i
vero beach||US|FL|27.64|-80.40|16|2hijd
vero beach south||US|FL|27.62|-80.41|23|4bm15
veroia|Véroia|GR||40.52|22.20|44|fqa9
verona||IT||45.43|10.98|219|1vtrj
verrettes||HT||19.05|-72.47|49|27nbg
verrieres le buisson|Verrières-le-Buisson|FR||48.75|2.27|17|1rnfg
versailles||FR||48.80|2.13|85|1rnf3
versmold||DE||52.04|8.15|21|1oe0x
vertientes||CU||21.26|-78.15|30|23r4r
vertou||FR||47.17|-1.47|23|1rnd8
veruela||PH||8.07|125.96|18|100bs
verviers||BE||50.59|5.86|53|1nos5
veshnyaki||RU||55.72|37.82|122|a5pw
vesoul||FR||47.63|6.14|20|1rnbu
vespasiano||BR||-19.69|-43.92|95|21uay
vestavia hills||US|AL|33.45|-86.79|34|2fs1j
veszprem|Veszprém|HU||47.09|17.91|62|1t7xt
vetapalem|Vetapālem|IN||15.79|80.31|38|quzo
vettaikkaranpudur||IN||10.56|76.91|18|quzn
vettur|Vettūr|IN||8.72|76.73|37|quzk
vevey||CH|VD|46.46|6.84|16|1kz1d
vezirkopru|Vezirköprü|TR||41.14|35.45|25|ftkn
vi thanh|Vị Thanh|VN||9.78|105.47|24|xhnu
vialonga||PT||38.87|-9.08|16|1ch4x
viamao|Viamão|BR||-30.08|-51.02|285|21uas
viana||BR||-20.39|-40.50|55|21uap
viana||BR||-3.22|-45.00|27|20jz6
viana do castelo|Viana do Castelo|PT||41.69|-8.83|36|1mkmd
vianen||NL||51.99|5.09|20|1mui4
viareggio||IT||43.87|10.25|49|1vtox
vibo valentia||IT||38.68|16.10|19|1i2l4
viborg||DK||56.45|9.40|35|1jy4v
vic||ES||41.93|2.25|40|1ukn6
vicar|Vícar|ES||36.83|-2.64|23|1hsgi
vicente guerrero||MX||23.73|-103.98|16|2duxt
vicenza||IT||45.55|11.55|107|1vtoj
vichuga||RU||57.21|41.93|39|a5ks
vichy||FR||46.13|3.43|27|1rn74
vicksburg||US|MS|32.35|-90.88|23|2ndck
vicosa|Viçosa|BR||-20.75|-42.88|69|21ua5
vicosa|Viçosa|BR||-9.37|-36.24|20|20jyt
vicosa do ceara|Viçosa do Ceará|BR||-3.56|-41.09|17|20jyq
victor rosales|Víctor Rosales|MX||22.95|-102.70|33|2e2v8
victoria||AR||-32.62|-60.15|25|2a5ie
victoria||CA|BC|48.44|-123.35|290|3obx5
victoria||CL||-38.23|-72.33|25|2awti
victoria||PH||14.23|121.33|24|100b6
victoria||SC||-4.62|55.46|23|5623|*
victoria||US|TX|28.81|-97.00|68|2tkr9
victoria de durango|Victoria de Durango|MX||24.02|-104.66|519|2dzhb
victoria falls||ZW||-17.93|25.83|36|iukn
victorias||PH||10.90|123.07|87|100av
victoriaville||CA|QC|46.05|-71.97|34|3oc07
victorville||US|CA|34.54|-117.29|122|37vgu
videira||BR||-27.01|-51.15|42|21u9y
vidin||BG||43.99|22.88|54|fk41
vidisha||IN||23.53|77.81|140|quz4
vidnoye||RU||55.55|37.71|52|a5ki
viedma||AR||-40.81|-63.00|49|2a5hf
vienna||AT||48.21|16.37|1691|1n6op|*
vienna||US|VA|38.90|-77.27|17|2uovs
vienne||FR||45.53|4.87|32|1rn44
vientiane||LA||17.97|102.60|197|zenc|*
viernheim||DE||49.54|8.58|33|1odv0
viersen||DE||51.25|6.39|76|1odun
vierzon||FR||47.22|2.07|30|1rn3d
viet tri|Việt Trì|VN||21.32|105.40|93|xhvo
viewpark||GB|SCT|55.83|-4.06|16|6wgo8
vigan||PH||17.57|120.39|49|100a4
vigevano||IT||45.31|8.85|58|1vtnc
vigia||BR||-0.86|-48.14|29|20jy8
vigneux sur seine|Vigneux-sur-Seine|FR||48.70|2.41|27|1rmz9
vignola||IT||44.48|11.01|22|1vtme
vigo||ES||42.23|-8.72|297|1ukl4
vihari||PK||30.04|72.36|113|ox8d
vihti||FI||60.42|24.32|26|djff
vijapur|Vijāpur|IN||23.56|72.75|24|quyx
vijayawada||IN||16.51|80.65|875|quyo
vikarabad|Vikārābād|IN||17.34|77.90|43|quym
vikhorevka||RU||56.12|101.18|23|175jr
vikindu||TZ||-7.01|39.30|23|36yj
vila do conde|Vila do Conde|PT||41.35|-8.75|28|1mkix
vila franca de xira|Vila Franca de Xira|PT||38.96|-8.99|18|1ch3b
vila nova de gaia|Vila Nova de Gaia|PT||41.12|-8.61|71|1mkg0
vila real|Vila-real|ES||39.94|-0.10|51|1hscl
vila real||PT||41.30|-7.74|17|1mkd2
vila seca|Vila-seca|ES||41.11|1.15|21|1ukgb
vila velha||BR||-20.33|-40.29|395|21u76
viladecans||ES||41.31|2.01|63|1ukjz
vilafranca del penedes|Vilafranca del Penedès|ES||41.35|1.70|38|1ukao
vilagarcia de arousa|Vilagarcía de Arousa|ES||42.60|-8.76|38|1uk9z
vilalba||ES||43.30|-7.68|15|1uk8i
vilanova i la geltru|Vilanova i la Geltrú|ES||41.22|1.73|66|1ujz4
vilar de andorinho|Vilar de Andorinho|PT||41.11|-8.59|19|1mke3
vilaseca||ES||42.06|2.26|17|1ukgd
vilassar de mar|Vilassar de Mar|ES||41.51|2.39|19|1uo38
vilhena||BR||-12.74|-60.15|63|2c4av
viljandi||EE||58.36|25.59|20|cldl
viljoenskroon||ZA||-27.21|26.95|55|k8d4
villa alemana||CL||-33.04|-71.37|97|2awps
villa allende||AR||-31.29|-64.30|22|2a5f3
villa altagracia||DO||18.67|-70.17|40|22ueo
villa angela|Villa Ángela|AR||-27.57|-60.72|44|2a5ez
villa bisono|Villa Bisonó|DO||19.56|-70.88|33|22uek
villa bruzual||VE||9.33|-69.12|28|25pc2
villa canales||GT||14.48|-90.53|122|24wgj
villa carlos paz||AR||-31.42|-64.50|69|2a5ef
villa constitucion|Villa Constitución|AR||-33.23|-60.33|44|2a5e2
villa de costa rica|Villa de Costa Rica|MX||24.59|-107.39|25|2e07p
villa de cura|Villa de Cura|VE||10.04|-67.49|77|25pbx
villa de mayo|Villa de Mayo|AR||-34.51|-58.68|43|21gn1
villa de san diego de ubate|Villa de San Diego de Ubaté|CO||5.31|-73.82|20|26l3r
villa del prado 2da seccion|Villa del Prado 2da Sección|MX||32.42|-116.97|18|59uyn
villa del rosario|Villa del Rosario|CO||7.83|-72.47|65|26kmx
villa dolores||AR||-31.95|-65.19|28|2a5dg
villa elisa||PY||-25.37|-57.59|64|21nso
villa gesell||AR||-37.26|-56.97|23|21gmf
villa hayes||PY||-25.09|-57.52|57|21nsl
villa hidalgo||MX||21.68|-102.59|15|2db49
villa independencia||MX||20.06|-97.05|15|23la9
villa juarez|Villa Juárez|MX||24.66|-107.54|21|2e2pu
villa lugano||AR||-34.68|-58.47|114|21gls
villa maria|Villa María|AR||-32.41|-63.24|92|2a5bq
villa mercedes||AR||-33.68|-65.46|97|48jeq
villa nueva||AR||-32.43|-63.25|17|2a5au
villa nueva||GT||14.53|-90.59|407|24wfy
villa ocampo||AR||-28.49|-59.36|19|21gl8
villa park||US|IL|41.89|-87.99|22|2xcb2
villa paula de sarmiento|Villa Paula de Sarmiento|AR||-31.49|-68.54|19|2a5al
villa regina||AR||-39.10|-67.07|31|2a5af
villa vicente guerrero||MX||19.12|-98.17|60|29s0t
villa yapacani|Villa Yapacaní|BO||-17.40|-63.83|18|2bmf4
villabate||IT||38.08|13.44|19|1i2kv
villach||AT||46.61|13.86|59|1n7gk
villaflores||MX||16.23|-93.27|37|23bxx
villafranca di verona|Villafranca di Verona|IT||45.35|10.84|16|1vtjl
villagran|Villagrán|MX||20.51|-101.00|27|2db4e
villaguay||AR||-31.87|-59.03|32|21gmc
villahermosa||MX||17.99|-92.93|354|23bxq
villajoyosa||ES||38.51|-0.23|34|1hses
villamaria|Villamaría|CO||5.05|-75.51|35|26kol
villamontes||BO||-21.26|-63.47|19|2bmgb
villanova||IT||41.96|12.76|15|4zl7i
villanueva||CO||10.61|-72.98|19|26kni
villanueva||CO||5.28|-71.97|20|26knz
villanueva||HN||15.32|-88.00|32|25613
villanueva de la canada|Villanueva de la Cañada|ES||40.45|-4.00|17|1uk0v
villanueva de la serena|Villanueva de la Serena|ES||38.98|-5.80|26|1hsdt
villanueva del pardillo|Villanueva del Pardillo|ES||40.49|-3.96|15|1ujzy
villaquilambre||ES||42.65|-5.56|17|1ujy4
villaricca||IT||40.92|14.19|25|1vth5
villarrica||CL||-39.29|-72.23|32|2awou
villarrica||PY||-25.75|-56.44|41|21nsa
villarrobledo||ES||39.27|-2.60|27|1hsc3
villaverde||ES||40.35|-3.70|127|1ujn0
villavicencio||CO||4.14|-73.63|322|26kmk
villaviciosa de odon|Villaviciosa de Odón|ES||40.36|-3.90|26|1ujlr
villazon|Villazón|BO||-22.09|-65.59|30|2bmf1
villefontaine||FR||45.61|5.15|20|1rmpv
villefranche sur saone|Villefranche-sur-Saône|FR||45.99|4.72|33|1rmp8
villejuif||FR||48.79|2.36|48|1rmo1
villemomble||FR||48.88|2.50|28|1rmml
villena||ES||38.64|-0.87|35|1hsbb
villenave dornon|Villenave-d'Ornon|FR||44.78|-0.57|30|1rmlo
villeneuve dascq|Villeneuve-d'Ascq|FR||50.62|3.17|62|3w99y
villeneuve la garenne|Villeneuve-la-Garenne|FR||48.94|2.31|22|1rmjv
villeneuve le roi|Villeneuve-le-Roi|FR||48.74|2.40|18|1rmjm
villeneuve saint georges|Villeneuve-Saint-Georges|FR||48.73|2.45|31|1rmj5
villeneuve sur lot|Villeneuve-sur-Lot|FR||44.41|0.70|26|1rmir
villeparisis||FR||48.94|2.61|24|1rmi8
villepinte||FR||48.96|2.53|37|1rmhu
villers les nancy|Villers-lès-Nancy|FR||48.67|6.15|16|1rmeo
villeta||CO||5.01|-74.47|21|26kmf
villeurbanne||FR||45.77|4.88|131|1rmbi
villiers le bel|Villiers-le-Bel|FR||49.01|2.40|27|1rm9c
villiers sur marne|Villiers-sur-Marne|FR||48.83|2.55|30|1rm8e
villingen schwenningen|Villingen-Schwenningen|DE||48.06|8.49|82|1ods4
villupuram||IN||11.94|79.49|97|quy6
vilnius||LT||54.69|25.28|542|cpng|*
vilshofen||DE||48.63|13.19|17|1odrm
vilvoorde||BE||50.93|4.43|37|1nom4
vilyeyka||BY||54.49|26.91|30|daj9
vilyuchinsk||RU||52.93|158.40|25|19erb
vimercate||IT||45.62|9.37|23|1vtf7
vimodrone||IT||45.51|9.29|16|1vtf4
vina del mar|Viña del Mar|CL||-33.02|-71.55|295|2awnt
vinales|Viñales|CU||22.62|-83.71|27|23qxa
vinaros|Vinaròs|ES||40.47|0.48|28|1ujig
vincennes||FR||48.85|2.44|46|1rm5y
vincennes||US|IN|38.68|-87.53|18|2jfwj
vincent||US|CA|34.10|-117.92|16|4bnr4
vincent||US|CA|34.50|-118.12|16|37vmd
vincentown||US|NJ|39.93|-74.75|25|2ojsa
vinces||EC||-1.56|-79.75|32|268i2
vineland||US|NJ|39.49|-75.03|61|2ojsd
vineyard||US|CA|38.46|-121.35|25|49t2f
vinh||VN||18.67|105.69|164|xhv2
vinh long|Vĩnh Long|VN||10.25|105.97|103|xhs5
vinh yen|Vĩnh Yên|VN||21.31|105.60|18|xho4
vinhedo||BR||-23.03|-46.98|56|21u6u
vinica||MK||41.88|22.51|18|gt9k
vinkovci||HR||45.29|18.80|33|1wbnr
vinnytsia||UA||49.23|28.48|352|es2e
vinukonda||IN||16.05|79.74|61|quxq
virac||PH||13.58|124.24|15|10056
viradouro||BR||-20.87|-48.30|17|21u6d
viransehir|Viranşehir|TR||37.22|39.76|154|6dyp
virar|Virār|IN||19.46|72.81|150|qux9
virarajendrapet|Vīrarājendrapet|IN||12.20|75.81|16|qux8
virginia||ZA||-28.10|26.87|123|k8ay
virginia beach||US|VA|36.85|-75.98|453|2uoyj
viroflay||FR||48.80|2.16|16|1rm2m
virovitica||HR||45.83|17.38|16|1wbn2
viru|Virú|PE||-8.42|-78.75|21|273wb
virudunagar||IN||9.59|77.96|73|quwp
viry chatillon|Viry-Châtillon|FR||48.67|2.39|31|1rm25
visaginas||LT||55.60|26.44|28|cplz
visakhapatnam||IN||17.68|83.20|1063|quwe
visalia||US|CA|36.33|-119.29|130|37vqf
visavadar|Vīsāvadar|IN||21.34|70.75|18|quwh
visby||SE||57.64|18.30|23|1l2jl
visconde do rio branco|Visconde do Rio Branco|BR||-21.01|-42.84|29|21u5l
vise|Visé|BE||50.74|5.70|17|1nokk
viseu||BR||-1.20|-46.14|19|20jwe
viseu||PT||40.66|-7.91|26|1mk89
viseu de sus|Vişeu de Sus|RO||47.72|24.43|17|e7cb
visnagar||IN||23.70|72.55|69|quw7
visoko||BA||43.99|18.18|18|1wbkp
vista||US|CA|33.20|-117.24|101|37vre
vite||IN||17.27|74.54|46|quw3
vitebsk||BY||55.19|30.20|343|dahr
viterbo||CO||5.06|-75.87|15|26kl7
viterbo||IT||42.42|12.11|47|1vtdz
vitina||XK||42.32|21.36|47|gt84
vitoria|Vitória|BR||-20.32|-40.34|313|21u4c
vitoria da conquista|Vitória da Conquista|BR||-14.87|-40.84|253|21u42
vitoria de santo antao|Vitória de Santo Antão|BR||-8.12|-35.29|107|20jvf
vitoria do mearim|Vitória do Mearim|BR||-3.46|-44.87|16|20jve
vitre|Vitré|FR||48.12|-1.21|17|1rm13
vitrolles||FR||43.46|5.25|39|1rm0u
vitry le francois|Vitry-le-François|FR||48.72|4.58|17|1rm0g
vitry sur seine|Vitry-sur-Seine|FR||48.79|2.40|81|1rm09
vittoria||IT||36.95|14.53|51|1i2jd
vittorio veneto||IT||45.98|12.30|25|1vtdo
viveiro||ES||43.66|-7.59|16|1ujff
vizianagaram||IN||18.12|83.41|179|quvw
vlaardingen||NL||51.91|4.34|74|1muez
vladikavkaz||RU||43.04|44.67|317|a55t
vladimir||RU||56.14|40.40|310|a55r
vladivostok||RU||43.11|131.87|587|175ic
vlissingen||NL||51.44|3.57|45|1mucw
vlore|Vlorë|AL||40.47|19.48|90|1w8kn
vlotho||DE||52.17|8.86|20|1odox
vnukovo||RU||55.61|37.30|20|idsp
vobkent shahri||UZ||40.00|64.50|17|wezr
voerde||DE||51.60|6.69|39|1odnt
vogan||TG||6.33|1.53|21|1enoi
voghera||IT||44.99|9.01|36|1vtcr
vohibinany||MG||-17.35|49.03|25|mlar
vohipaho||MG||-23.55|47.50|27|ml3m
voi||KE||-3.40|38.56|45|3tqy
voinjama||LR||8.42|-9.75|27|1cq3k
voiron||FR||45.36|5.59|22|1rlxq
volendam||NL||52.49|5.07|22|1mubg
volgodonsk||RU||47.51|42.15|168|a4s9
volgograd||RU||48.72|44.50|1011|a4s5
volgorechensk||RU||57.44|41.16|18|a4ry
volkhov||RU||59.93|32.34|46|a4r6
volklingen|Völklingen|DE||49.25|6.86|41|1odbq
volkovysk||BY||53.16|24.45|47|dap3
volksrust||ZA||-27.37|29.88|43|k7nc
volla||IT||40.87|14.34|23|3w1vg
volnovakha||UA||47.60|37.50|24|erse
volodymyr volynskyi|Volodymyr-Volynskyi|UA||50.85|24.32|38|erxe
vologda||RU||59.22|39.88|315|a4jv
volokolamsk||RU||56.03|35.97|25|a4j5
volos||GR||39.36|22.94|86|5ebd
volsk|Vol’sk|RU||52.05|47.38|71|a4eu
volta redonda||BR||-22.52|-44.10|250|21u30
voluntari||RO||44.49|26.17|30|e764
volzhsk||RU||55.87|48.36|58|a4dm
volzhskiy||RU||48.79|44.78|323|a4dj
vondrozo||MG||-22.82|47.28|20|mkw3
voorburg||NL||52.07|4.36|38|1muax
voorhees||US|NJ|40.48|-74.48|29|31fpg
voorschoten||NL||52.13|4.45|22|1muad
vorgashor||RU||67.58|63.79|19|vvb5
vorkuta||RU||67.50|64.05|80|vvb2
voronezh||RU||51.67|39.18|849|a48d
vose|Vose’|TJ||37.80|69.64|22|q5hf
voskresensk||RU||55.32|38.65|77|a3xk
vostochnoe degunino||RU||55.88|37.56|95|52ajh
vostryakovo||RU||55.40|37.81|17|a3s1
votkinsk||RU||57.05|53.99|99|a3ra
votorantim||BR||-23.55|-47.44|99|21u2q
votuporanga||BR||-20.42|-49.97|70|21u2o
voula|Voúla|GR||37.84|23.78|28|5e9w
vovchansk|Vovchans’k|UA||50.29|36.94|19|ervc
voznesensk||UA||47.56|31.33|42|erj0
vrangel|Vrangel’|RU||42.73|133.08|20|175fu
vranje||RS||42.55|21.90|56|gt43
vranov nad toplou|Vranov nad Topľou|SK||48.89|21.68|23|fi0r
vratsa||BG||43.21|23.56|65|fjyo
vrbas||RS||45.57|19.64|26|1wbc1
vreden||DE||52.04|6.83|22|1ocpc
vredenburg||ZA||-32.91|17.99|38|200e5
vriddhachalam|Vriddhāchalam|IN||11.52|79.32|61|quvs
vrilissia||GR||38.03|23.83|31|3rk1i
vrindavan|Vrindāvan|IN||27.58|77.70|60|quvr
vrsac|Vršac|RS||45.12|21.30|36|gt1k
vryburg||ZA||-26.96|24.73|50|k78v
vryheid||ZA||-27.77|30.79|150|k77q
vsetin|Vsetín|CZ||49.34|18.00|29|1tmwz
vsevolozhsk||RU||60.02|30.67|48|a3i5
vskvalasai dindigul dist|V.S.K.Valasai (Dindigul-Dist.)|IN||10.32|78.15|18|5bsuu
vught||NL||51.65|5.29|25|1mu6a
vukovar||HR||45.35|19.00|30|1wb53
vulcan||RO||45.38|23.27|29|e74w
vung tau|Vũng Tàu|VN||10.35|107.08|210|xhke
vushtrri||XK||42.82|20.97|31|gt0h
vuyyuru|Vuyyūru|IN||16.36|80.84|37|quvp
vwawa||TZ||-9.11|32.93|40|36xa
vyara|Vyāra|IN||21.11|73.39|38|quvm
vyatskiye polyany||RU||56.23|51.07|40|a37y
vyazemskiy||RU||47.54|134.76|15|175f1
vyazma|Vyaz’ma|RU||55.21|34.30|56|a36c
vyazniki||RU||56.24|42.16|39|a362
vyborg||RU||60.71|28.75|79|a32q
vykhino zhulebino|Vykhino-Zhulebino|RU||55.70|37.81|216|a303
vyksa||RU||55.32|42.17|62|a2zw
vynohradiv||UA||48.14|23.03|28|erfu
vyronas|Výronas|GR||37.96|23.75|61|5eek
vyselki||RU||45.58|39.66|19|a2wy
vyshhorod||UA||50.58|30.49|22|erf7
vyshneve||UA||50.39|30.37|33|es0f
vyshniy volochek|Vyshniy Volochëk|RU||57.59|34.56|54|a2uk
vyskov|Vyškov|CZ||49.28|17.00|22|1tmvf
wa||GH||10.06|-2.50|78|1d67y
waalwijk||NL||51.68|5.07|46|1mu5f
wabu||KR||37.59|127.22|97|14zgx
wacheng||CN||33.78|114.52|67|12cqb
wachtberg||DE||50.63|7.10|20|1ocla
waco||US|TX|31.55|-97.15|132|2tl1i
wad medani||SD||14.40|33.52|333|7sxz
waddan|Waddān|LY||29.16|16.14|28|1bcin
waddinxveen||NL||52.05|4.65|25|1mu4o
wade hampton||US|SC|34.90|-82.33|21|2qlc1
wadern||DE||49.54|6.89|17|1oci5
wadgassen||DE||49.27|6.78|18|1ochz
wadi|Wādi|IN||17.05|76.99|31|quup
wadi as sir|Wādī as Sīr|JO||31.95|35.82|181|59tp
wadowice||PL||49.88|19.49|19|1u2n6
wadsworth||US|OH|41.03|-81.73|22|32xfs
waegwan||KR||35.99|128.40|30|13aqy
wafangdian||CN||39.62|122.01|251|12ex0
wageningen||NL||51.97|5.67|35|1mu4g
waghausel|Waghäusel|DE||49.25|8.51|20|1ocfz
wagrowiec|Wągrowiec|PL||52.81|17.20|24|1u2mw
wahiawa|Wahiawā|US|HI|21.50|-158.02|18|3hgyw
wai||IN||17.95|73.89|33|qutx
waiblingen||DE||48.83|9.32|53|1ocbm
wailuku||US|HI|20.89|-156.51|15|3hhcw
waingapu||ID||-9.66|120.26|49|yrse
waipahu||US|HI|21.39|-158.01|38|3hhi6
wajir||KE||1.75|40.06|46|3tor
wakayama||JP||34.23|135.17|351|15a44
wake forest||US|NC|35.98|-78.51|38|2oe4q
wakefield||GB|ENG|53.68|-1.50|79|1kh3y
wakefield||US|MA|42.51|-71.07|25|2y6qh
wakefield||US|NY|40.90|-73.85|52|328eo
wakema||MM||16.60|95.18|43|rn8k
wakimachi||JP||34.07|134.15|18|13mn9
wakiso||UG||0.40|32.46|21|4ucs
wakkanai||JP||45.41|141.67|42|19lln
wako||JP||35.79|139.62|77|14vok
wakuya||JP||38.54|141.13|18|198jo
walajapet||IN||12.93|79.37|30|quth
walbrzych|Wałbrzych|PL||50.77|16.28|127|1u2mr
walcourt||BE||50.25|4.44|18|1noal
walcz|Wałcz|PL||53.28|16.47|26|1u2mo
waldbrol|Waldbröl|DE||50.88|7.62|20|1oc69
waldkirch||DE||48.10|7.96|20|1obz7
waldkraiburg||DE||48.21|12.40|25|1obyy
waldorf||US|MD|38.62|-76.94|68|2lpx3
waldshut tiengen|Waldshut-Tiengen|DE||47.62|8.22|22|1obwn
walin|Wāliṅ|NP||27.98|83.76|22|rho8
waliso||ET||8.53|37.97|38|77jo
walkden||GB|ENG|53.52|-2.40|36|1kh3b
walker||US|MI|43.00|-85.77|25|2zgro
walla walla||US|WA|46.06|-118.34|32|3gmtg
wallasey||GB|ENG|53.42|-3.06|59|1kh2x
wallenhorst||DE||52.35|8.02|24|1obs8
wallingford||US|CT|41.46|-72.82|18|2vugw
wallingford center||US|CT|41.45|-72.82|18|4bjv2
wallsend||GB|ENG|54.99|-1.53|43|1kh2o
walnut||US|CA|34.02|-117.87|30|37w1s
walnut creek||US|CA|37.91|-122.06|69|37w26
walnut grove||CA|BC|49.16|-122.64|26|4kdg4
walnut park||US|CA|33.97|-118.23|16|37w3a
walsall||GB|ENG|52.59|-1.98|172|1kh2d
walsrode||DE||52.86|9.59|24|1obni
waltham||US|MA|42.38|-71.24|63|2y6to
waltham abbey||GB|ENG|51.69|-0.00|18|1kh23
walton on thames|Walton-on-Thames|GB|ENG|51.39|-0.41|23|1kh1l
walton on the naze|Walton-on-the-Naze|GB|ENG|51.85|1.27|17|1kh1m
waltrop||DE||51.62|7.40|30|1obkq
walvis bay||NA||-22.96|14.51|52|200ba
wamba||CD||2.15|27.99|17|4dni
wamba||NG||8.94|8.60|27|1dpjt
wanaraja||ID||-7.17|107.98|26|yrne
wanda||AR||-25.97|-54.56|16|21gjj
wandlitz||DE||52.74|13.46|20|1obj5
wandsbek||DE||53.58|10.08|411|1qed1
wang nam yen||TH||13.50|102.18|16|yein
wang noi||TH||14.23|100.72|16|yeim
wang saphung||TH||17.30|101.77|16|yei6
wanganui||NZ||-39.93|175.05|40|1apue
wangaratta||AU|VIC|-36.36|146.32|18|19yws
wangen||DE||47.69|9.83|27|1obi6
wangkui||CN||46.83|126.48|70|17lmc
wangon||ID||-7.52|109.05|36|yrm2
wangqing||CN||43.32|129.76|89|17lm5
wani||IN||20.06|78.95|57|qusg
wanju||KR||35.85|127.15|84|13apm
wankaner|Wānkāner|IN||22.61|70.94|48|quse
wankyi||GH||7.74|-2.10|31|1d64m
wanlaweyn||SO||2.62|44.89|22|133k
wanning||CN||18.80|110.38|65|12ejn
wanparti||IN||16.37|78.07|55|qusc
wantage||GB|ENG|51.59|-1.43|19|1kh0x
wantagh||US|NY|40.68|-73.51|19|328im
wanxian||CN||30.82|108.37|189|12eis
wao||PH||7.68|124.67|18|1001q
warah||PK||27.45|67.80|19|ox25
warangal||IN||18.00|79.58|558|qus4
waraseoni|Wārāseonī|IN||21.76|80.04|24|qus2
warburg||DE||51.49|9.15|24|1obex
wardenburg||DE||53.07|8.20|16|1obeq
wardha||IN||20.74|78.60|114|qury
ware||GB|ENG|51.81|-0.03|18|1kh09
waregem||BE||50.89|3.43|36|1no78
waren||DE||53.52|12.68|21|1obeb
warendorf||DE||51.95|7.99|39|1obe7
warin chamrap||TH||15.19|104.86|43|yeh9
waris aliganj|Wāris Alīganj|IN||25.02|85.64|35|qurm
warmbaths||ZA||-24.88|28.28|90|k6tq
warminster||GB|ENG|51.20|-2.18|17|1kgzn
warner robins||US|GA|32.62|-83.63|73|2inhg
warnes||BO||-17.52|-63.17|22|2bm9h
warora||IN||20.23|79.00|42|qurh
warragul||AU|VIC|-38.16|145.93|15|19ysc
warren||US|MI|42.49|-83.01|134|2zgv7
warren||US|OH|41.24|-80.82|40|32xq1
warren township||US|NJ|40.61|-74.52|15|4xvzt
warrensburg||US|MO|38.76|-93.74|20|2mljv
warrenton||ZA||-28.11|24.85|18|k6sr
warri||NG||5.52|5.75|536|1dpgd
warrington||GB|ENG|53.39|-2.58|165|1kgz7
warrnambool||AU|VIC|-38.38|142.49|29|19yq8
warsaw||PL||52.23|21.01|1702|g7fr|*
warstein||DE||51.44|8.35|29|1obat
warud||IN||21.47|78.27|48|qurb
warwick||GB|ENG|52.28|-1.58|24|1kgyt
warwick||US|RI|41.70|-71.42|82|3400z
wasco||US|CA|35.59|-119.34|26|3ayow
wasco||US|IL|41.94|-88.40|23|2xcur
washim|Wāshīm|IN||20.11|77.13|69|qur0
washington|Washington, D.C.|US|DC|38.90|-77.04|602|2gr6r|*
washington||GB|ENG|54.90|-1.52|54|1kgyj
washington||US|IL|40.70|-89.41|17|2xcux
washington||US|UT|37.13|-113.51|24|3axt2
washington dc|Washington, D.C.|US|DC|38.90|-77.04|602|2gr6r|*
washington dc|Washington, D.C.|US|DC|38.90|-77.04|602|2gr6r|*
washington heights||US|NY|40.85|-73.94|153|328ln
washougal||US|WA|45.58|-122.35|15|3gmzk
wasquehal||FR||50.67|3.13|19|1rlou
wassenaar||NL||52.15|4.40|25|1mu1r
wassenberg||DE||51.10|6.15|17|1ob4q
watampone||ID||-4.54|120.33|82|yrgc
watari||JP||38.03|140.85|36|198je
watauga||US|TX|32.86|-97.25|25|2tlkm
waterbury||US|CT|41.56|-73.05|109|2vukp
waterford||IE||52.26|-7.11|48|1rgps
waterford||US|CT|41.34|-72.14|19|51r8f
waterford||US|MI|42.69|-83.41|76|2zgxe
waterloo||BE||50.71|4.40|30|1no4x
waterloo||CA|ON|43.47|-80.52|97|3oe2f
waterloo||SL||8.34|-13.07|20|1fi8m
waterloo||US|IA|42.49|-92.34|68|2wm49
waterlooville||GB|ENG|50.88|-1.03|64|1kgxq
watertown||US|MA|42.37|-71.18|32|2y703
watertown||US|NY|43.97|-75.91|27|328o4
watertown||US|SD|44.90|-97.12|22|345lx
watertown||US|WI|43.19|-88.73|24|354j9
waterville||US|ME|44.55|-69.63|16|2ysbg
watford||GB|ENG|51.66|-0.40|126|1kgxh
wath upon dearne|Wath upon Dearne|GB|ENG|53.50|-1.35|17|1kgxc
watsa||CD||3.04|29.54|25|4dmj
watsonville||US|CA|36.91|-121.76|54|37wh5
wattala||LK||6.99|79.89|31|q8id
wattrelos||FR||50.70|3.22|43|1rlod
wau||SS||7.70|27.99|127|7srx
waukee||US|IA|41.61|-93.89|19|2wm6t
waukegan||US|IL|42.36|-87.84|88|2xd06
waukesha||US|WI|43.01|-88.23|72|354kk
wausau||US|WI|44.96|-89.63|39|354mg
wauwatosa||US|WI|43.05|-88.01|48|354nj
waverly||US|MI|42.74|-84.62|24|2zgzk
wavre||BE||50.72|4.60|32|1no3p
wawer||PL||52.20|21.18|63|g7ek
waxahachie||US|TX|32.39|-96.85|33|2tlns
wayne||US|MI|42.28|-83.39|17|2zh00
wayne||US|NJ|40.93|-74.28|58|31fxs
wayne||US|PA|40.04|-75.39|31|33ufy
waynesboro||US|VA|38.07|-78.89|21|2upxm
wazirabad||PK||32.44|74.12|102|owyg
wazirganj|Wazīrganj|IN||28.21|79.06|19|quqk
weatherford||US|TX|32.76|-97.80|29|2tlos
webster groves||US|MO|38.59|-90.36|23|2mlrk
webuye||KE||0.60|34.77|23|3ti2
wedel||DE||53.58|9.70|32|1oavs
wedi||ID||-7.74|110.58|55|yram
wednesbury||GB|ENG|52.55|-2.02|24|1kgvt
wednesfield||GB|ENG|52.60|-2.09|34|1kgvs
weener||DE||53.16|7.35|16|1oaux
weert||NL||51.25|5.71|49|1mtzj
weesp||NL||52.31|5.04|18|1mtzc
wegberg||DE||51.14|6.28|30|1oatq
weiden||DE||49.68|12.16|43|1oak0
weifang||CN||36.71|119.10|395|12egx
weihai||CN||37.51|122.11|153|12egp
weil am rhein|Weil am Rhein|DE||47.59|7.62|30|1oa8s
weil der stadt|Weil der Stadt|DE||48.75|8.87|19|1oa8h
weilerswist||DE||50.75|6.85|16|1oa5m
weilheim||DE||47.84|11.15|21|1oa5f
weimar||DE||50.98|11.33|65|1oa4i
weinan||CN||34.50|109.51|172|12efo
weingarten||DE||47.81|9.64|24|1o9ws
weinheim||DE||49.55|8.67|43|1o9vy
weining||CN||26.85|104.23|57|12x98
weinstadt endersbach|Weinstadt-Endersbach|DE||48.81|9.36|26|1o9v5
weirton||US|WV|40.42|-80.59|19|356pa
weirton heights||US|WV|40.41|-80.54|19|356pi
weissenburg in bayern|Weißenburg in Bayern|DE||49.03|10.97|18|1o9ol
weissenfels|Weißenfels|DE||51.20|11.97|30|1o9ob
weisswasser|Weißwasser|DE||51.50|14.64|22|1o9iq
weiterstadt||DE||49.90|8.59|24|1o9h8
wejherowo||PL||54.61|18.24|47|1u2g9
wekiwa springs||US|FL|28.70|-81.43|22|2hjif
welahan||ID||-6.80|110.72|26|yra3
weleri||ID||-6.97|110.07|58|yr9z
weligama||LK||5.98|80.43|22|q88q
welisara||LK||7.03|79.90|41|q868
welkom||ZA||-27.98|26.74|432|k60d
welland||CA|ON|42.98|-79.25|50|3oevh
wellesley||US|MA|42.30|-71.29|28|2y73m
welling||GB|ENG|51.46|0.11|43|1kgur
wellingborough||GB|ENG|52.30|-0.69|51|1kguq
wellington||GB|ENG|52.70|-2.52|23|1kgul
wellington||IN||11.37|76.78|20|quqf
wellington||NZ||-41.29|174.78|382|1apqp|*
wellington||US|FL|26.66|-80.24|63|2hjjb
wellington||ZA||-33.64|19.01|56|2007q
wels||AT||48.17|14.03|17|1n6t0
welwyn garden city||GB|ENG|51.80|-0.21|60|1kgu0
wembley||GB|ENG|51.55|-0.30|90|1kgtx
wenatchee||US|WA|47.42|-120.31|34|3gn5a
wenceslau braz||BR||-23.87|-49.80|16|21ug4
wenchang||CN||19.62|110.75|115|12ed4
wendelstein||DE||49.35|11.15|16|1o97g
wenden||DE||50.97|7.87|20|1o972
wendlingen am neckar|Wendlingen am Neckar|DE||48.67|9.38|16|1o950
wenji|Wenjī|ET||8.45|39.28|17|6zs4
wenling||CN||28.38|121.38|67|12eaw
wenshan city||CN||23.36|104.25|450|52ai6
wenshang||CN||35.73|116.50|59|12e9w
wentzville||US|MO|38.81|-90.85|36|2mlv5
wenxing||CN||28.68|112.88|57|12dir
wenzhou||CN||28.00|120.67|866|12e8s
wer||IN||27.02|77.18|18|quqd
werdau||DE||50.74|12.38|24|1o8yh
werder||DE||52.38|12.93|22|1o8xt
werdohl||DE||51.26|7.77|20|1o8x3
werkendam||NL||51.81|4.89|26|1mtx7
werl||DE||51.55|7.91|32|1o8vy
wermelskirchen||DE||51.14|7.22|37|1o8vb
werne||DE||51.66|7.63|31|1o8up
wernigerode||DE||51.84|10.78|34|1o8u0
werota||ET||11.92|37.70|27|6zpa
wertheim||DE||49.76|9.51|25|1o8rg
weru||ID||-6.71|108.50|139|yr8t
wervik||BE||50.78|3.04|17|1no0c
wesel||DE||51.67|6.62|62|1o8qe
weslaco||US|TX|26.16|-97.99|39|2tlw5
wesley chapel||US|FL|28.24|-82.33|44|2hjjz
wesola|Wesoła|PL||52.25|21.22|20|g7c4
wesseling||DE||50.83|6.97|36|1o8ok
wesselsbron||ZA||-27.85|26.37|43|k5mw
west albany||US|NY|42.68|-73.78|94|328uc
west allis||US|WI|43.02|-88.01|61|354us
west and east lealman|West and East Lealman|US|FL|27.82|-82.69|22|2hjqg
west babylon||US|NY|40.72|-73.35|43|328um
west bend||US|WI|43.43|-88.18|32|354uu
west bloomfield township||US|MI|42.57|-83.38|65|4blk5
west bridgford||GB|ENG|52.93|-1.13|48|1kgsd
west bromwich||GB|ENG|52.52|-1.99|136|1kgsb
west carson||US|CA|33.82|-118.29|22|37wro
west chester||US|PA|39.96|-75.61|20|2ps68
west chicago||US|IL|41.88|-88.20|27|2xd6j
west columbia||US|SC|33.99|-81.07|16|2qlst
west coon rapids||US|MN|45.16|-93.35|63|30afd
west covina||US|CA|34.07|-117.94|108|37wsd
west des moines||US|IA|41.58|-93.71|64|2wmgy
west elkridge||US|MD|39.21|-76.73|29|2lqb4
west end||CA|BC|49.28|-123.13|45|3offa
west falls church||US|VA|38.86|-77.19|29|4bkws
west fargo||US|ND|46.87|-96.90|34|30i7u
west gulfport||US|MS|30.40|-89.09|71|2ne67
west hartford||US|CT|41.76|-72.74|63|2vuqr
west haven||US|CT|41.27|-72.95|55|2vuqz
west hempstead||US|NY|40.70|-73.65|19|32908
west island||CC||-12.16|96.82|0|4ck9b|*
west islip||US|NY|40.71|-73.31|28|32916
west jerusalem||IL||31.78|35.22|400|4gpog
west jordan||US|UT|40.61|-111.94|112|3fzdx
west kelowna||CA|BC|49.86|-119.58|29|4c2s0
west lafayette||US|IN|40.43|-86.91|46|2xmjk
west lake sammamish||US|WA|47.58|-122.10|34|3gnaq
west lake stevens||US|WA|47.99|-122.10|21|3gnar
west linn||US|OR|45.37|-122.61|27|3fgg9
west little river||US|FL|25.86|-80.24|35|2hjnt
west lynchburg||US|VA|37.40|-79.18|66|2uq77
west melbourne||US|FL|28.07|-80.65|21|2hjo0
west memphis||US|AR|35.15|-90.18|25|2gn95
west mifflin||US|PA|40.36|-79.87|20|33uuq
west milford||US|NJ|41.13|-74.37|27|31g13
west molesey||GB|ENG|51.40|-0.38|19|1kgo4
west new york||US|NJ|40.79|-74.01|53|31g1g
west odessa||US|TX|31.84|-102.50|23|3alkm
west orange||US|NJ|40.80|-74.24|48|31g1m
west palm beach||US|FL|26.72|-80.05|107|2hjof
west park||US|FL|25.98|-80.20|15|2hjop
west pensacola||US|FL|30.43|-87.28|21|2hjp0
west puente valley||US|CA|34.05|-117.97|23|37wzj
west raleigh||US|NC|35.79|-78.66|339|2oewv
west sacramento||US|CA|38.58|-121.53|53|37x03
west saint paul||US|MN|44.92|-93.10|20|30aib
west scarborough||US|ME|43.57|-70.39|28|2ysow
west seneca||US|NY|42.85|-78.80|45|3294o
west springfield||US|MA|42.11|-72.62|28|2y7dd
west springfield||US|VA|38.77|-77.22|22|2uq85
west torrington||US|CT|41.82|-73.14|36|2vutr
west university place||US|TX|29.72|-95.43|16|2tm98
west valley city||US|UT|40.69|-112.00|136|3fzfj
west vancouver||CA|BC|49.37|-123.17|43|52wrx
west warwick||US|RI|41.70|-71.52|30|3404b
west whittier los nietos|West Whittier-Los Nietos|US|CA|33.98|-118.07|26|4bnsm
westbrook||US|ME|43.68|-70.37|18|2yspt
westbury||GB|ENG|51.26|-2.19|17|1kgs3
westbury||US|NY|40.76|-73.59|15|32960
westchase||US|FL|28.06|-82.61|22|2hjlf
westchester||US|FL|25.75|-80.33|30|2hjql
westchester||US|IL|41.85|-87.88|17|2xdbg
westerlo||BE||51.09|4.92|23|1nnzt
westerly||US|RI|41.38|-71.83|18|3404f
westerstede||DE||53.26|7.93|22|1o8cs
westerville||US|OH|40.13|-82.93|38|32y6w
westfield||US|IN|40.04|-86.13|37|2xmk6
westfield||US|MA|42.13|-72.75|42|2y7g6
westfield||US|NJ|40.66|-74.35|31|31g2j
westford||US|MA|42.58|-71.44|22|2y7gz
westhoughton||GB|ENG|53.55|-2.52|26|1kgpf
westlake||US|OH|41.46|-81.92|32|32y85
westland||US|MI|42.32|-83.40|82|2zhcp
westminster||US|CA|33.76|-118.01|92|37x5i
westminster||US|CO|39.84|-105.04|113|38ojq
westminster||US|MD|39.58|-77.00|19|2lqeu
westmont||US|CA|33.94|-118.30|32|37x67
westmont||US|IL|41.80|-87.98|25|2xddb
westmount||CA|QC|45.48|-73.60|20|3ofx6
weston||US|FL|26.10|-80.40|70|2hjrn
weston||US|WI|44.89|-89.55|15|3552d
weston super mare|Weston-super-Mare|GB|ENG|51.35|-2.98|83|1kgn8
westonaria||ZA||-26.32|27.65|157|k5jw
westport||US|CT|41.14|-73.36|26|2vuvl
wete||TZ||-5.06|39.73|26|36ui
wethersfield||US|CT|41.71|-72.65|27|2vuwc
wetter ruhr|Wetter (Ruhr)|DE||51.39|7.39|29|1o874
wetteren||BE||51.01|3.88|23|1nnyr
wettingen||CH|AG|47.47|8.32|18|1kyxn
wetzlar||DE||50.56|8.50|53|1o84h
wevelgem||BE||50.80|3.17|31|1nnyn
wewak||PG||-3.55|143.63|18|18no1
weybridge||GB|ENG|51.37|-0.46|19|1kgkc
weymouth||GB|ENG|50.61|-2.46|58|1kgka
weymouth||US|MA|42.22|-70.94|54|2y7k8
whakatane||NZ||-37.96|176.99|19|1bbyi
whangarei||NZ||-35.73|174.32|51|3pjt3
wheat ridge||US|CO|39.77|-105.08|31|38oks
wheaton||US|IL|41.87|-88.11|54|2xdfk
wheaton||US|MD|39.04|-77.06|48|2lqhx
wheeling||US|IL|42.14|-87.93|38|2xdg7
wheeling||US|WV|40.06|-80.72|28|356qe
whickham||GB|ENG|54.95|-1.68|17|1kgiz
white bear lake||US|MN|45.08|-93.01|25|30anm
white oak||US|MD|39.04|-76.99|17|2lqkp
white oak||US|OH|39.21|-84.60|19|2p20z
white plains||US|NY|41.03|-73.76|58|329e8
white river||ZA||-25.33|31.01|16|k4au
white rock||CA|BC|49.02|-122.80|66|3oh9d
white settlement||US|TX|32.76|-97.46|17|2tmnk
whitefield||GB|ENG|53.55|-2.30|24|1kghj
whitehall||US|OH|39.97|-82.89|19|2p21v
whitehall township||US|PA|40.67|-75.50|25|33v87
whitehaven||GB|ENG|54.55|-3.58|25|1kghc
whitehorse||CA|YT|60.72|-135.05|23|3ogxy
whitestone||US|NY|40.79|-73.82|37|329g0
whitley bay||GB|ENG|55.04|-1.45|38|1kgfk
whitney||US|NV|36.10|-115.04|39|3a7hi
whitstable||GB|ENG|51.36|1.03|30|1kgf9
whittier||US|CA|33.98|-118.03|87|37xnn
wichian buri||TH||15.66|101.11|39|yeg0
wichit||TH||7.89|98.39|39|3ziw3
wichita||US|KS|37.69|-97.34|390|2jrsy
wichita falls||US|TX|33.91|-98.49|105|2tmrc
wickford||GB|ENG|51.61|0.52|33|1kge0
widnes||GB|ENG|53.36|-2.73|61|1kgde
wiehl||DE||50.95|7.55|26|1o7u5
wieliczka||PL||49.99|20.06|19|g78x
wielun|Wieluń|PL||51.22|18.57|24|1u28l
wiener neustadt||AT||47.80|16.23|45|1n6o9
wierden||NL||52.36|6.59|23|1mtph
wiesbaden||DE||50.08|8.25|272|1o7pe
wiesloch||DE||49.30|8.70|26|1o7jm
wigan||GB|ENG|53.54|-2.64|175|1kgd8
wigston magna||GB|ENG|52.58|-1.09|34|1kgcw
wijchen||NL||51.81|5.72|33|1mtoi
wijk bij duurstede|Wijk bij Duurstede|NL||51.97|5.34|17|1mtnn
wil||CH|SG|47.46|9.05|17|1kyx8
wildeshausen||DE||52.89|8.43|18|1o7ct
wildomar||US|CA|33.60|-117.28|36|37xt8
wildwood||US|MO|38.58|-90.66|36|2mmfx
wilhelmshaven||DE||53.53|8.11|84|1o780
wilkes barre|Wilkes-Barre|US|PA|41.25|-75.88|41|33vds
wilkinsburg||US|PA|40.44|-79.88|16|33ve5
willebroek||BE||51.06|4.36|23|1nnv4
willemstad||CW||12.11|-68.93|125|23apu|*
willenhall||GB|ENG|52.59|-2.06|28|1kgc8
williamsburg||US|VA|37.27|-76.71|15|2uqye
williamsport||US|PA|41.24|-77.00|29|33vgh
williamstown||US|NJ|39.69|-75.00|16|2ojzb
willich||DE||51.26|6.55|52|1o73j
willimantic||US|CT|41.71|-72.21|18|2vv27
willingboro||US|NJ|40.03|-74.87|32|31g5x
williston||US|ND|48.15|-103.62|27|3e0pf
willmar||US|MN|45.12|-95.04|20|30aus
willoughby||US|OH|41.64|-81.41|23|32yjt
willow grove||US|PA|40.14|-75.12|16|33vhf
willowbrook||US|CA|33.92|-118.26|36|37y7c
willowdale||CA|ON|43.77|-79.40|79|53ft2
wilmette||US|IL|42.07|-87.72|27|2xdrw
wilmington||US|DE|39.75|-75.55|72|2gulh
wilmington||US|MA|42.55|-71.17|22|2y7y8
wilmington||US|NC|34.23|-77.94|116|2ofqr
wilmington island||US|GA|32.00|-80.97|15|2ioxm
wilmslow||GB|ENG|53.33|-2.23|37|1kgbf
wilnsdorf||DE||50.82|8.10|22|1o70t
wilson||US|NC|35.72|-77.92|50|2ofr1
wilsonville||US|OR|45.30|-122.77|23|3fhfr
wilton||US|CT|41.20|-73.44|18|2vv3j
winchester||GB|ENG|51.07|-1.32|46|1kgaq
winchester||US|KY|37.99|-84.18|18|2kggx
winchester||US|MA|42.45|-71.14|21|2y7zg
winchester||US|NV|36.13|-115.12|28|3a7o1
winchester||US|VA|39.19|-78.16|27|2ur60
winder||US|GA|33.99|-83.72|15|2ip2b
windham||US|CT|41.70|-72.16|23|2vv4a
windhoek||NA||-22.56|17.08|268|1zuiw|*
windsor||CA|ON|42.30|-83.02|278|3oisy
windsor||GB|ENG|51.48|-0.60|33|1kgaa
windsor||US|CA|38.55|-122.82|27|37ydw
windsor||US|CO|40.48|-104.90|22|3bo9h
windsor||US|CT|41.85|-72.64|29|2vv4w
winejok||SS||9.01|27.57|300|7spr
winneba||GH||5.35|-0.62|44|1d636
winnenden||DE||48.88|9.40|28|1o6kg
winnipeg||CA|MB|49.88|-97.15|632|3oj0j
winona||US|MN|44.05|-91.64|27|30b1g
winschoten||NL||53.14|7.03|19|1mtjs
winsen||DE||53.36|10.21|33|1o6jp
winsford||GB|ENG|53.19|-2.52|30|1kg9e
winston salem|Winston-Salem|US|NC|36.10|-80.24|241|2ofx8
winter garden||US|FL|28.57|-81.59|40|2hk6u
winter gardens||US|CA|32.83|-116.93|21|37yhd
winter haven||US|FL|28.02|-81.73|38|2hk6w
winter park||US|FL|28.60|-81.34|30|2hk74
winter springs||US|FL|28.70|-81.31|35|2hk7h
winterswijk||NL||51.97|6.72|30|1mtjg
winterthur||CH|ZH|47.51|8.72|92|1kywi
winthrop||US|MA|42.38|-70.98|18|2y82h
wipperfurth|Wipperfürth|DE||51.12|7.40|24|1o6cq
wiradesa||ID||-6.89|109.62|39|yr68
wisbech||GB|ENG|52.67|0.16|32|1kg8b
wisch||NL||51.93|6.42|19|1mtj8
wisconsin rapids||US|WI|44.38|-89.82|18|355n0
wiset chaichan||TH||14.59|100.34|19|yefu
wishaw||GB|SCT|55.77|-3.92|31|1kg85
wismar||DE||53.89|11.45|45|1o695
witbank||ZA||-25.87|29.23|262|k4qu
witham||GB|ENG|51.80|0.64|25|1kg7p
witney||GB|ENG|51.78|-1.49|29|1kg75
witten||DE||51.44|7.35|101|1o66b
wittenberg||DE||51.87|12.65|30|4cj1o
wittenberge||DE||53.01|11.75|20|1o65s
wittenheim||FR||47.81|7.33|16|1rlli
wittlich||DE||49.99|6.89|18|1o62w
wittmund||DE||53.58|7.78|21|1o62a
wittstock||DE||53.16|12.48|17|1o61t
witzenhausen||DE||51.34|9.86|16|1o61c
wlochy|Włochy|PL||52.18|20.95|36|g6xf
wloclawek|Włocławek|PL||52.65|19.07|120|1u1vx
wobulenzi||UG||0.73|32.51|24|4u9u
woburn||US|MA|42.48|-71.15|40|2y83k
wodonga||AU|VIC|-36.12|146.89|19|19xrp
wodzislaw slaski|Wodzisław Śląski|PL||50.00|18.47|50|1u1u5
woerden||NL||52.09|4.88|48|1mth4
wokha||IN||26.10|94.26|54|qup4
woking||GB|ENG|51.32|-0.56|104|1kg6l
wokingham||GB|ENG|51.41|-0.84|41|1kg6k
wola||PL||52.24|20.99|144|g6te
wolcott||US|CT|41.60|-72.99|17|2vv6o
wolf trap||US|VA|38.94|-77.29|16|2urce
wolfen||DE||51.66|12.27|25|1o5tz
wolfenbuttel|Wolfenbüttel|DE||52.16|10.54|55|1o5tu
wolfratshausen||DE||47.91|11.42|17|1o5ps
wolfsburg||DE||52.42|10.78|123|1o5mm
wollongong||AU|NSW|-34.42|150.89|292|1ajjn
wolmaransstad||ZA||-27.20|25.98|49|k449
wolomin|Wołomin|PL||52.34|21.24|37|g6eo
wolverhampton||GB|ENG|52.59|-2.12|253|1kg63
wombwell||GB|ENG|53.52|-1.40|16|1kg5t
wongsorejo||ID||-7.99|114.40|29|yr3z
wonju|Wŏnju|KR||37.35|127.95|243|13afl
wonopringgo||ID||-6.98|109.62|38|yr3c
wonosobo||ID||-7.36|109.90|93|yr2r
wonsan|Wŏnsan|KP||39.15|127.44|329|140iz
woodbridge||US|NJ|40.56|-74.28|19|31g81
woodburn||US|OR|45.14|-122.86|25|3fhrg
woodbury||US|MN|44.92|-92.96|68|30b72
woodford green||GB|ENG|51.61|0.02|23|1kg53
woodhaven||US|NY|40.69|-73.86|37|329vz
woodland||US|CA|38.68|-121.77|59|37ypq
woodlands||SG||1.44|103.79|253|14cek
woodlawn||US|MD|39.32|-76.73|38|2lr1i
woodlawn||US|VA|38.72|-77.13|21|2urhf
woodmere||US|NY|40.63|-73.71|17|329xg
woodridge||US|IL|41.75|-88.05|33|2xe1t
woodrow||US|NY|40.54|-74.20|21|329xm
woodside||US|NY|40.75|-73.91|42|329yj
woodstock||CA|ON|43.13|-80.75|40|3ojvx
woodstock||US|GA|34.10|-84.52|30|2ipc2
woodstock||US|IL|42.31|-88.45|25|2xe2r
woonsocket||US|RI|42.00|-71.51|41|3409d
wooster||US|OH|40.81|-81.94|27|32yvi
worcester||GB|ENG|52.19|-2.22|102|1kg2j
worcester||US|MA|42.26|-71.80|185|2y87s
worcester||ZA||-33.65|19.45|128|1zzup
worcester park||GB|ENG|51.38|-0.24|16|1kg2h
workington||GB|ENG|54.64|-3.54|27|1kg29
worksop||GB|ENG|53.30|-1.12|43|1kg27
worms||DE||49.63|8.36|81|1o58e
worth am rhein|Wörth am Rhein|DE||49.05|8.26|17|1o56p
worthing||GB|ENG|50.82|-0.38|99|1kg1d
wrexham||GB|WLS|53.05|-2.99|66|1kg0d
wright||US|FL|30.46|-86.64|23|2hkd3
wroclaw|Wrocław|PL||51.10|17.03|635|1u1lk
wroclaw|Wrocław|PL||51.10|17.03|635|1u1lk
wrzesnia|Września|PL||52.33|17.57|29|1u1kc
wuchang||CN||44.91|127.15|95|17ljx
wucheng||CN||29.60|118.17|60|12e7n
wuchuan||CN||21.46|110.77|104|12lj1
wuda||CN||39.50|106.71|130|12e71
wudil||NG||11.81|8.84|23|1dpat
wuhai||CN||39.68|106.82|218|12e4x
wuhan||CN||30.58|114.27|9785|12e4v
wuhu||CN||31.34|118.37|508|12e4k
wukari||NG||7.87|9.78|93|1dpah
wulfrath|Wülfrath|DE||51.28|7.04|22|1o51y
wulingyuan||CN||29.35|110.54|53|129xp
wum||CM||6.38|10.07|69|1blrx
wunstorf||DE||52.42|9.44|42|1o4xt
wuppertal||DE||51.26|7.15|361|1o4xl
wurselen|Würselen|DE||50.82|6.13|37|1o4uk
wurzburg|Würzburg|DE||49.79|9.95|134|1o4tr
wurzen||DE||51.37|12.74|15|1o4t9
wusong||CN||30.95|117.78|313|12f71
wuustwezel||BE||51.39|4.60|18|1nnp4
wuwei||CN||37.93|102.63|493|12nxc
wuxi||CN||26.58|111.86|66|12iw9
wuxi||CN||31.57|120.29|3544|12dvv
wuxue||CN||29.85|115.55|221|12dv2
wuyang||CN||31.99|116.25|79|12dut
wuyishan||CN||27.76|118.03|23|1571a
wuzhen||CN||30.75|120.49|60|12dts
wuzhou||CN||23.48|111.32|266|12dtk
wyandotte||US|MI|42.21|-83.15|25|2zi27
wyckoff||US|NJ|41.01|-74.17|17|31gaf
wylie||US|TX|33.02|-96.54|47|2tnxn
wyoming||US|MI|42.91|-85.71|75|2zi2q
wyszkow|Wyszków|PL||52.59|21.46|27|g652
xacmaz|Xaçmaz|AZ||41.46|48.81|37|cj65
xai xai|Xai-Xai|MZ||-25.05|33.64|127|lyjs
xalapa de enriquez|Xalapa de Enríquez|MX||19.53|-96.92|425|23l5l
xalatlaco||MX||19.18|-99.42|15|23l5f
xalisco||MX||21.45|-104.90|36|2dtmn
xam nua||LA||20.42|104.05|39|zeuj
xankandi||AZ||39.82|46.75|53|35ei
xanten||DE||51.66|6.45|22|1o4nd
xanthi|Xánthi|GR||41.13|24.89|48|fq8g
xanxere|Xanxerê|BR||-26.88|-52.40|33|21u28
xativa|Xàtiva|ES||38.99|-0.52|29|1hxmh
xenia||US|OH|39.68|-83.93|26|2p2ga
xiamen||CN||24.48|118.08|3531|12do5
xian|Xi’an|CN||34.26|108.93|6501|12dnq
xian|Xi’an|CN||34.26|108.93|6501|12dnq
xiangcheng chengguanzhen||CN||33.85|113.48|66|12dmx
xiangtan||CN||27.85|112.90|674|12djw
xiangxiang||CN||27.73|112.53|88|12djb
xiangyang||CN||32.04|112.14|463|12dmj
xianju||CN||28.85|120.73|62|12dhp
xianning||CN||29.84|114.32|179|12dh8
xiannu|Xiannü|CN||32.43|119.56|84|12dh4
xianshuigu||CN||38.98|117.38|74|12dgr
xiantao||CN||30.37|113.44|239|12dgj
xianyang||CN||34.34|108.70|1034|12dg1
xiaogan||CN||30.93|113.92|160|12dda
xiaolingwei||CN||32.03|118.85|66|12d90
xiaoshan||CN||30.17|120.26|95|12d66
xiaoshi||CN||41.30|124.12|69|17le6
xiaoweizhai||CN||26.19|107.51|59|12d4p
xiazhen||CN||34.80|117.11|126|12cxz
xiazhuang||CN||34.92|118.64|63|12cxp
xichang||CN||27.90|102.26|127|12cwf
xico||MX||19.27|-98.95|356|23btj
xico||MX||19.42|-97.01|19|23bti
xicotepec de juarez|Xicotepec de Juárez|MX||20.28|-97.96|40|23bta
xifeng||CN||42.74|124.72|61|17lca
xihe||CN||31.69|113.47|90|12cra
xilin hot||CN||43.97|116.03|121|17lb4
ximeicun||CN||24.99|118.39|94|12cmh
xincheng||CN||33.63|115.18|65|12vlw
xindi||CN||29.82|113.47|176|12ci9
xindian||CN||36.80|118.29|83|12chq
xingcheng||CN||40.62|120.72|99|17l9i
xinghua||CN||32.94|119.83|106|1296c
xinglongshan||CN||43.96|125.47|58|17l8r
xingtai||CN||37.06|114.49|612|12ccf
xinguara||BR||-7.10|-49.94|44|3rfqw
xinhui||CN||22.46|113.05|195|12q76
xining||CN||36.63|101.76|768|12cac
xinji||CN||37.90|115.20|146|12c9c
xinmin||CN||41.99|122.83|74|17l6z
xinpu||CN||34.60|119.16|392|12c5y
xinqing||CN||48.29|129.52|55|17l6r
xinshi||CN||31.05|113.14|98|12c4e
xintai||CN||35.90|117.75|222|12c3u
xinxiang||CN||35.19|113.80|744|12c2k
xinyang||CN||32.12|114.07|1591|12c1i
xinyi||CN||22.37|110.95|98|12u6x
xinyu||CN||27.80|114.93|97|12c0s
xinyuan||CN||43.43|83.25|300|wrti
xinzhi||CN||36.50|111.70|72|12bzi
xinzhou||CN||30.87|114.80|79|12bz8
xinzhou||CN||38.41|112.73|154|12bz6
xiongzhou||CN||25.12|114.30|79|12bxu
xique xique||BR||-10.82|-42.73|35|21u1j
xirivella||ES||39.47|-0.43|31|1i016
xishan||CN||27.67|113.50|98|12nog
xiulin||CN||29.72|112.40|122|12bu4
xiuyan||CN||40.29|123.27|72|17l4y
xiuying||CN||20.00|110.29|290|12bth
xixiang||CN||35.16|112.86|61|12bse
xochimilco||MX||19.25|-99.10|408|23brm
xochitepec||MX||18.78|-99.23|19|23br9
xojaobod|Xo‘jaobod|UZ||40.67|72.56|17|wfwg
xojayli shahri|Xo‘jayli Shahri|UZ||42.41|59.45|50|cvzv
xonacatlan|Xonacatlán|MX||19.41|-99.53|21|23bqh
xoxocotla||MX||18.68|-99.25|21|23bq6
xuanzhou||CN||30.95|118.76|128|12box
xuchang||CN||34.03|113.86|1266|12bny
xucheng||CN||20.33|110.17|83|12bi5
xunchang||CN||28.45|104.71|65|12bjx
yabelo|Yabēlo|ET||4.88|38.08|18|6zkk
yablonovskiy||RU||44.99|38.94|33|a2j8
yabrud|Yabrūd|SY||33.97|36.66|41|3hhf
yachimata||JP||35.65|140.32|83|198j7
yacuiba||BO||-22.02|-63.68|83|2bm62
yadgir|Yādgīr|IN||16.77|77.14|65|quom
yafran||LY||32.06|12.53|68|1bcbb
yagoua||CM||10.34|15.23|80|1blra
yagry||RU||64.59|39.81|40|a2ff
yaguachi nuevo||EC||-2.10|-79.69|28|268g9
yaguajay||CU||22.33|-79.24|42|23qpu
yahotyn||UA||50.28|31.76|23|erbf
yahyali|Yahyalı|TR||38.10|35.36|25|6dvh
yaita||JP||36.80|139.93|36|13miw
yaizu||JP||34.87|138.32|121|13miu
yajalon|Yajalón|MX||17.17|-92.33|17|23bot
yakeshi||CN||49.28|120.73|116|17l34
yakima||US|WA|46.60|-120.51|94|3go4d
yako||BF||12.96|-2.26|23|1eg48
yakuplu||TR||40.99|28.68|29|fths
yakutsk||RU||62.03|129.73|236|175d3
yala||TH||6.54|101.28|94|yebq
yalova||TR||40.66|29.28|71|ftgp
yalta||UA||44.50|34.17|77|er9x
yalutorovsk||RU||56.65|66.30|36|vuys
yalvac|Yalvaç|TR||38.30|31.18|39|6drx
yamada||JP||39.47|141.95|20|198io
yamaga||JP||33.02|130.69|32|13mgx
yamagata||JP||38.23|140.37|255|198ik
yamaguchi||JP||34.18|131.47|146|13mgh
yamazakicho nakabirose|Yamazakichō-nakabirose|JP||35.00|134.55|25|13mex
yambio||SS||4.57|28.39|40|7slk
yambol||BG||42.48|26.50|80|fjuy
yamethin||MM||20.43|96.14|60|rk7f
yamoto||JP||38.43|141.21|32|198i5
yamoussoukro||CI||6.82|-5.28|195|1cv2j|*
yamunanagar|Yamunānagar|IN||30.13|77.28|209|qunx
yanacancha||PE||-10.24|-76.65|23|2c57r
yanagawa||JP||33.17|130.40|40|13md9
yanagawamachi saiwaicho|Yanagawamachi-saiwaichō|JP||37.85|140.60|21|198i2
yanai||JP||33.97|132.12|32|13mcm
yanam||IN||16.73|82.21|37|qunv
yanamalakuduru||IN||16.49|80.67|30|4cix1
yanaul||RU||56.28|54.93|28|a20q
yanbu||SA||24.09|38.06|200|25hl
yancheng||CN||33.36|120.16|628|12bfm
yangambi||CD||0.77|24.44|36|4d6t
yangchun||CN||22.17|111.78|154|12waq
yangcun||CN||39.36|117.06|64|12bcu
yanggu||CN||36.11|115.78|75|12bbl
yanggu||KR||38.11|127.99|24|13aa5
yangiobod||UZ||41.12|70.09|25|weyc
yangiqorgon|Yangiqo‘rg‘on|UZ||41.19|71.72|28|wexq
yangirabot||UZ||40.03|65.96|25|wexo
yangiyer||UZ||40.27|68.82|33|wexi
yangiyul|Yangiyŭl|UZ||41.11|69.05|60|wexf
yangjiang||CN||21.86|111.96|400|12pu0
yangju||KR||37.83|127.06|180|13a8f
yangliuqing||CN||39.14|117.00|76|12b71
yangon||MM||16.81|96.16|4478|ru6g
yangpyong|Yangp'yŏng|KR||37.49|127.49|83|13a7y
yangquan||CN||37.86|113.56|413|12b4n
yangsan||KR||35.34|129.03|72|13a7w
yangshuo||CN||24.78|110.49|300|12b3v
yangzhou||CN||32.40|119.44|540|12b17
yanji||CN||42.91|129.51|327|17l17
yanjiang||CN||30.12|104.65|87|128ar
yanliang||CN||34.66|109.23|61|12ayw
yanqul||OM||23.59|56.54|17|8ts9
yanta||CN||36.24|115.67|79|12hh7
yantai||CN||37.48|121.44|719|12axh
yantongshan||CN||43.29|126.01|58|17l0p
yany kapu||UA||45.96|33.79|31|f3hm
yanykurgan||KZ||43.91|67.25|21|wirv
yanzhou||CN||35.55|116.83|77|12avr
yao||JP||34.62|135.60|273|13mbu
yaounde|Yaoundé|CM||3.87|11.52|1299|1blp9|*
yara||CU||20.27|-76.95|29|23qnt
yaransk||RU||57.30|47.89|20|a1vx
yaren||NR||-0.55|166.93|1|4jgm5|*
yarim|Yarīm|YE||14.30|44.38|33|1ho7
yaring||TH||6.87|101.37|31|ye8z
yaritagua||VE||10.08|-69.12|90|25p87
yarm||GB|ENG|54.50|-1.36|19|1kfyf
yarmouth||US|MA|41.71|-70.23|25|2y8bz
yaroslavl||RU||57.63|39.87|607|a1t2
yarovoye||RU||52.93|78.58|21|vuv8
yartsevo||RU||55.07|32.70|53|a1s2
yarumal||CO||6.96|-75.42|22|26ki5
yasenevo||RU||55.61|37.52|180|a1qh
yashan||CN||22.20|109.94|57|12ar7
yashio||JP||35.82|139.84|81|13mb7
yashiro||JP||34.92|134.97|22|13mb6
yashkino||RU||55.87|85.43|15|vuu2
yasnogorsk||RU||54.48|37.70|18|a1mn
yasnyy||RU||51.03|59.87|17|a1m9
yasothon||TH||15.79|104.15|22|ye8x
yasugicho|Yasugichō|JP||35.42|133.24|29|13maq
yasuj||IR||30.67|51.59|97|1ezx
yasynuvata||UA||48.13|37.86|38|er5h
yatagan|Yatağan|TR||37.34|28.14|19|6dlo
yate||GB|ENG|51.54|-2.42|34|1kfy6
yateley||GB|ENG|51.34|-0.83|20|3xw91
yatou||CN||37.16|122.44|92|12aqv
yatsuomachi higashikumisaka|Yatsuomachi-higashikumisaka|JP||36.57|137.13|22|13m9r
yauco||PR||18.03|-66.85|20|2pxed
yautepec||MX||18.88|-99.07|43|23bo1
yaval|Yāval|IN||21.17|75.70|33|qun9
yavatmal|Yavatmāl|IN||20.39|78.13|128|qun6
yavne|Yavné|IL||31.88|34.74|32|6a92
yawata||JP||34.87|135.70|72|13m9j
yaypan||UZ||40.38|70.82|20|weww
yazd||IR||31.90|54.37|478|2ea6
yazman||PK||29.12|71.74|25|owuk
yeadon||GB|ENG|53.86|-1.69|37|1kfxx
yebaishou||CN||41.40|119.64|66|17kzz
yecapixtla||MX||18.88|-98.86|17|23bmu
yecla||ES||38.61|-1.11|35|1hs9m
yefremov||RU||53.15|38.10|45|a1eu
yegorlykskaya||RU||46.57|40.66|18|a1cj
yegoryevsk|Yegor’yevsk|RU||55.38|39.03|85|a1ay
yehud||IL||32.03|34.89|26|6a8n
yehud monosson|Yehud-Monosson|IL||32.03|34.88|29|637cg
yei||SS||4.09|30.68|40|7skj
yekaterinburg||RU||56.85|60.61|1350|vurl
yelabuga||RU||55.76|52.06|73|a16a
yelahanka||IN||13.10|77.60|116|qumu
yelan|Yelan’|RU||50.95|43.74|15|a15r
yelenendorf||AZ||40.59|46.32|18|cj64
yelets||RU||52.62|38.50|116|a13e
yelizavetinskaya||RU||45.05|38.79|19|a0zy
yelizovo||RU||53.19|158.38|41|19fg2
yellandu||IN||17.59|80.32|44|qumh
yellapur|Yellāpur|IN||14.96|74.71|19|qumg
yellowknife||CA|NT|62.45|-114.37|16|3oko1
yemanzhelinsk||RU||54.75|61.32|30|vumv
yemva||RU||62.59|50.86|16|a0qt
yen bai|Yên Bái|VN||21.72|104.91|97|xfz1
yen vinh|Yên Vinh|VN||18.67|105.67|107|xfqd
yenagoa||NG||4.93|6.27|24|1doob
yenakiyeve||UA||48.23|38.21|104|eqz8
yenangyaung||MM||20.47|94.87|111|rjn9
yendi||GH||9.44|-0.01|43|1d5wp
yeni suraxani|Yeni Suraxanı|AZ||40.43|50.04|16|ckf8
yenisehir|Yenişehir|TR||40.26|29.65|29|ft57
yeniseysk||RU||58.45|92.18|20|vulp
yeoju||KR||37.30|127.63|37|13a5j
yeola||IN||20.04|74.49|47|quma
yeongam||KR||34.80|126.70|55|70434
yeongdong||KR||36.17|127.78|24|13a0m
yeonggwang||KR||35.28|126.51|20|139yt
yeonil||KR||36.00|129.35|41|139qv
yeosu||KR||34.76|127.66|296|14dt6
yeovil||GB|ENG|50.94|-2.63|46|1kfx9
yerba buena||AR||-26.82|-65.32|51|2a4zo
yerevan||AM||40.18|44.51|1093|d7ck|*
yerkoy|Yerköy|TR||39.64|34.47|35|6d33
yerres||FR||48.72|2.49|29|1rljh
yershov||RU||51.35|48.28|24|a0fk
yesan||KR||36.68|126.84|39|13a6b
yesilli|Yeşilli|TR||37.34|40.82|32|6d1c
yessentuki||RU||44.04|42.86|81|a0by
yessentukskaya||RU||44.03|42.88|20|a0bx
yevlakh||AZ||40.62|47.15|127|cj49
yevpatoriya||UA||45.20|33.37|106|eqy1
yeysk||RU||46.71|38.27|88|a091
yibin||CN||28.76|104.64|242|12aoi
yichang||CN||30.71|111.28|477|12aoc
yicheng||CN||31.36|119.82|96|12ao8
yicheng||CN||31.70|112.26|61|12ao7
yichun||CN||27.83|114.40|152|12anu
yichun||CN||47.72|128.88|156|17kzp
yigo village||GU||13.54|144.89|21|2ekcq
yigou||CN||35.81|114.32|59|12an4
yilan||CN||46.32|129.55|71|17kzf
yilan||TW||24.76|121.75|94|zvtj
yima||CN||34.74|111.88|83|12alw
yinchuan||CN||38.47|106.27|475|12ald
yingchuan||CN||34.16|113.46|88|129r2
yingkou||CN||40.66|122.23|591|17kyi
yingshang chengguanzhen||CN||32.63|116.27|62|12ajf
yinzhu||CN||35.88|119.98|76|12es7
yirga alem|Yirga ‘Alem|ET||6.75|38.42|36|6zdg
yishui||CN||35.78|118.63|94|12afr
yiwu||CN||29.32|120.08|90|12wd2
yiyang||CN||28.59|112.33|203|12rb0
ylojarvi|Ylöjärvi|FI||61.56|23.60|22|diow
yogyakarta||ID||-7.80|110.36|637|yqwp
yoichi||JP||43.20|140.77|23|19mwy
yokaichiba|Yōkaichiba|JP||35.70|140.55|33|198hi
yokkaichi||JP||34.97|136.62|296|13m7p
yokohama||JP||35.43|139.65|3574|13m76
yokosuka||JP||35.28|139.67|429|13m61
yokote||JP||39.32|140.55|39|198h6
yola||NG||9.21|12.48|96|1dom4
yoloten|Yolöten|TM||37.30|62.36|38|q3tx
yomra||TR||40.95|39.86|20|fszx
yonago||JP||35.43|133.33|141|13m51
yonan up|Yŏnan-ŭp|KP||37.91|126.16|23|14095
yonezawa||JP||37.91|140.12|94|198gy
yong peng||MY||2.01|103.07|27|1151q
yongchuan||CN||29.35|105.89|94|12adm
yongfeng||CN||27.45|112.17|71|12ad1
yonggwang up|Yŏnggwang-ŭp|KP||40.02|127.45|22|17rt5
yonkers||US|NY|40.93|-73.90|201|32a2n
yonmu|Yŏnmu|KR||36.13|127.10|25|14fpi
yono||JP||35.88|139.63|1078|13m4e
yopal||CO||5.34|-72.40|61|26kgo
yorba linda||US|CA|33.89|-117.81|68|37z2u
yorii||JP||36.12|139.19|39|13m43
york||GB|ENG|53.96|-1.08|154|1kfwo
york||US|PA|39.96|-76.73|44|2psdj
yorkton||CA|SK|51.22|-102.47|16|3okuf
yorkville||US|IL|41.64|-88.45|18|2xe7m
yoro||HN||15.14|-87.13|16|255xf
yorosso||ML||12.36|-4.78|17|1gh8a
yoshida kasugacho|Yoshida-kasugachō|JP||37.68|138.88|26|13m36
yoshii||JP||36.25|138.98|26|13m2q
yoshikawa||JP||35.89|139.84|61|13m2k
yoshkar ola|Yoshkar-Ola|RU||56.64|47.89|279|a06u
yotsukaido|Yotsukaidō|JP||35.65|140.17|87|198gg
youhao||CN||47.85|128.84|78|17kwl
youkaichi||JP||35.12|136.20|45|13m7y
young||UY||-32.70|-57.63|16|21pyd
youngstown||US|OH|41.10|-80.65|65|32z1c
youssoufia||MA||32.25|-8.53|65|1i5g8
yovon||TJ||38.31|69.04|17|q5g0
yozgat||TR||39.82|34.80|88|6ctu
ypenburg||NL||52.04|4.37|30|44s4s
ypsilanti||US|MI|42.24|-83.61|20|2zi4o
ystad||SE||55.43|13.82|19|1l24l
yuanlin||TW||23.96|120.58|125|zp2b
yuanping||CN||38.72|112.76|83|12a4s
yuba city||US|CA|39.14|-121.62|67|37z5z
yubileyny||RU||55.93|37.83|33|bhqm
yucaipa||US|CA|34.03|-117.04|53|37z6u
yucca valley||US|CA|34.11|-116.43|22|37z7r
yucheng||CN||34.93|116.47|62|12a2k
yuci||CN||37.68|112.73|236|12a2e
yudong||CN||29.39|106.52|81|12a24
yuen long kau hui||HK||22.45|114.03|142|12yy7
yueyang||CN||29.37|113.09|1200|15bdj
yugawara||JP||35.15|139.07|28|13m0h
yugorsk||RU||61.31|63.33|31|w7id
yujing||TW||23.12|120.46|17|zozx
yuki|Yūki|JP||36.30|139.88|52|13m00
yukon||US|OK|35.51|-97.76|26|2pnk5
yuksekova|Yüksekova|TR||37.57|44.29|72|6cj1
yuktae dong|Yuktae-dong|KP||40.02|128.16|76|17p6u
yukuhashi||JP||33.73|130.98|71|13lzr
yulin||CN||22.63|110.15|148|129x1
yulinshi||CN||38.29|109.74|91|129wx
yuma||US|AZ|32.73|-114.62|94|362it
yumbe||UG||3.47|31.25|24|4u97
yumbo||CO||3.58|-76.49|71|26kft
yuncheng||CN||35.02|110.99|202|129vu
yunfu||CN||22.93|112.04|2613|129vh
yunguyo||PE||-16.25|-69.08|16|2c4x0
yunmeng chengguanzhen||CN||31.06|113.77|64|129uq
yunyang||CN||33.45|112.71|74|129tj
yurecuaro|Yurécuaro|MX||20.34|-102.28|24|2davk
yurga||RU||55.72|84.89|84|vue4
yurimaguas||PE||-5.90|-76.12|42|273q6
yuriria||MX||20.21|-101.13|25|2davj
yuryev polskiy|Yur’yev-Pol’skiy|RU||56.50|39.68|20|9zqf
yushu||CN||44.80|126.53|125|17kuy
yuta||PS||31.45|35.09|41|611o
yutan||CN||28.26|112.56|55|12ke0
yutz||FR||49.36|6.19|16|1sldx
yuxi||CN||24.36|102.54|104|128op
yuxia||CN||34.06|108.63|60|129r8
yuyao||CN||30.05|121.15|114|129qh
yuza||JP||39.02|139.93|17|13lxs
yuzawa||JP||39.17|140.50|34|198fw
yuzhne||UA||46.62|31.10|25|eqv1
yuzhno sakhalinsk|Yuzhno-Sakhalinsk|RU||46.95|142.74|176|19fdd
yuzhnoukrainsk|Yuzhnoukrains'k|UA||47.82|31.18|39|4hb3a
yuzhnouralsk|Yuzhnoural’sk|RU||54.44|61.25|39|vubm
yuzhnyy||RU||53.25|83.69|20|vubf
yverdon les bains|Yverdon-les-Bains|CH|VD|46.78|6.64|24|1kyvp
yylanly||TM||41.83|59.65|27|cw2g
zaandam||NL||52.44|4.83|72|1mtdi
zaanstad||NL||52.45|4.81|140|1mtde
zabbar|Żabbar|MT||35.88|14.54|15|1ix22
zabid|Zabīd|YE||14.20|43.32|53|1hmk
zabki|Ząbki|PL||52.29|21.11|23|g627
zabkowice slaskie|Ząbkowice Śląskie|PL||50.59|16.81|16|1u1cm
zabol|Zābol|IR||31.03|61.49|122|nuyp
zabrat||AZ||40.48|49.94|21|cj3a
zabrze||PL||50.32|18.79|192|1u1ax
zacapa||GT||14.97|-89.53|36|24w77
zacapu|Zacapú|MX||19.81|-101.79|50|2dava
zacatecas||MX||22.77|-102.58|129|2dav8
zacatecoluca||SV||13.50|-88.87|40|24sid
zacatelco||MX||19.22|-98.24|38|29rz4
zacatepec||MX||18.65|-99.19|22|23bjn
zacatlan|Zacatlán|MX||19.94|-97.96|34|23bj8
zachary||US|LA|30.65|-91.16|16|2l604
zacoalco de torres|Zacoalco de Torres|MX||20.23|-103.57|18|2daum
zacualtipan|Zacualtipán|MX||20.65|-98.66|23|23biu
zadar||HR||44.12|15.23|71|1wb2g
zafar||UZ||40.98|68.90|25|wevz
zafarwal||PK||32.34|74.90|23|owtp
zafra||ES||38.43|-6.42|16|1hs8x
zagan|Żagań|PL||51.62|15.31|26|1u19s
zagazig||EG||30.59|31.50|285|7pdx
zaghouan||TN||36.40|10.14|17|1gt9l
zagora||MA||30.33|-5.84|35|1i5f8
zagreb||HR||45.81|15.98|699|1wb0m|*
zahedan||IR||29.50|60.86|552|ouit
zahir pir||PK||28.81|70.52|34|owtf
zahirabad|Zahirābād|IN||17.68|77.61|47|qul7
zahle|Zahlé|LB||33.85|35.90|78|5pa5
zaida||PK||34.06|72.47|27|owt1
zaidpur||IN||26.83|81.33|33|qul6
zainsk||RU||55.32|52.07|42|9z7r
zaio|Zaïo|MA||34.94|-2.73|30|1i5er
zajecar|Zaječar|RS||43.90|22.26|50|gsyg
zakopane||PL||49.30|19.95|28|1u17m
zalaegerszeg||HU||46.84|16.84|62|1t7pq
zalau|Zalău|RO||47.20|23.05|63|e726
zalingei||SD||12.91|23.47|29|7si5
zaltan|Zalţan|LY||32.95|11.87|18|1bc7j
zaltbommel||NL||51.81|5.24|26|1mtd2
zama||JP||35.49|139.39|135|13lxg
zamania|Zamānia|IN||25.42|83.56|32|qul0
zamboanga||PH||6.91|122.07|458|zzuw
zambrow|Zambrów|PL||52.99|22.24|23|g5pj
zamora||EC||-4.07|-78.95|15|268br
zamora||ES||41.51|-5.74|66|1ujbq
zamora||MX||19.99|-102.28|142|2dau2
zamosc|Zamość|PL||50.72|23.25|66|g5oq
zandvoort||NL||52.37|4.53|17|1mtbe
zanesville||US|OH|39.94|-82.01|25|2p2jf
zanjan|Zanjān|IR||36.68|48.50|357|2dzx
zanzibar||TZ||-6.16|39.20|404|36re
zaoyang||CN||32.13|112.75|185|129o6
zaozhuang||CN||34.86|117.55|184|129nx
zapala||AR||-38.90|-70.05|32|2a4w4
zapolyarnyy||RU||69.42|30.81|18|9ymu
zapopan||MX||20.72|-103.38|1142|2dat6
zaporizhia||UA||47.82|35.19|796|eqms
zaporizhzhia|Zaporizhia|UA||47.82|35.19|796|eqms
zaporizhzhya|Zaporizhia|UA||47.82|35.19|796|eqms
zapotiltic||MX||19.63|-103.42|23|2darz
zapotlanejo||MX||20.62|-103.07|32|2darp
zapresic|Zaprešić|HR||45.86|15.81|20|1waxp
zaqatala||AZ||41.63|46.64|18|cj2s
zaragoza||CO||7.49|-74.87|19|26kda
zaragoza||ES||41.66|-0.88|674|1ujb8
zarand||IR||30.81|56.56|59|2dz1
zaranj||AF||30.96|61.86|50|o0yh
zarate|Zárate|AR||-34.10|-59.03|89|21ggd
zarautz||ES||43.28|-2.17|23|1ujb0
zaraysk||RU||54.76|38.88|25|9yjz
zaraza||VE||9.35|-65.32|41|25p4a
zarechnyy||RU||53.13|46.58|62|htbx
zarechnyy||RU||53.20|45.19|64|9yi9
zarechnyy||RU||56.81|61.33|28|vu6d
zaria||NG||11.11|7.72|975|1doed
zarinsk||RU||53.71|84.95|52|vu67
zarnesti|Zărnești|RO||45.56|25.32|25|e70s
zarqa||JO||32.07|36.09|793|5cyy
zarumilla||PE||-3.50|-80.27|17|29uam
zary|Żary|PL||51.64|15.14|39|1u11g
zarzal||CO||4.39|-76.07|29|26kd3
zarzis||TN||33.50|11.11|79|1gxzx
zatec|Žatec|CZ||50.33|13.55|20|1tmim
zaventem||BE||50.88|4.47|28|1nnm6
zavodoukovsk||RU||56.50|66.55|26|vu3x
zavolzhye|Zavolzh’ye|RU||56.64|43.39|43|9y3p
zawiercie||PL||50.49|19.42|53|1u0y6
zawiya||LY||32.75|12.73|186|1bik5
zaxo||IQ||37.15|42.69|95|1x42
zayed city||AE||23.65|53.71|63|68zg
zaysan||KZ||47.47|84.87|18|wikk
zdar nad sazavou|Žďár nad Sázavou|CZ||49.56|15.94|21|1tmf3
zdolbuniv||UA||50.52|26.24|24|eqfc
zdunska wola|Zduńska Wola|PL||51.60|18.94|45|1u0v2
zedelgem||BE||51.14|3.14|22|1nnm4
zeerust||ZA||-25.54|26.08|18|k33k
zeewolde||NL||52.33|5.54|19|1mta5
zefta||EG||30.71|31.24|93|7ezy
zeist||NL||52.09|5.23|61|1mt9l
zeitz||DE||51.05|12.14|29|1o4ai
zele||BE||51.07|4.04|20|1nnlp
zelenchukskaya||RU||43.86|41.59|21|9xxp
zelenodolsk||RU||55.84|48.52|100|9xwb
zelenogorsk||RU||56.11|94.60|71|vwcd
zelenograd||RU||55.98|37.18|216|9xw5
zelenogradsk||RU||54.96|20.48|16|9xw4
zelenokumsk||RU||44.41|43.88|41|9xw0
zelino||MK||41.98|21.06|25|gsvq
zemoura||DZ||35.72|0.76|22|1h1fy
zemst||BE||50.98|4.46|21|1nnl6
zemun||RS||44.85|20.40|156|gsvk
zenica||BA||44.20|17.90|164|1warx
zeralda||DZ||36.71|2.84|18|1h1ef
zerbst||DE||51.97|12.09|16|1o45o
zeribet el oued|Zeribet el Oued|DZ||34.68|6.51|23|1h1ca
zernograd||RU||46.85|40.31|29|9xqt
zestaponi|Zest’aponi|GE||42.11|43.04|26|d3cg
zevenaar||NL||51.93|6.07|26|1mt8t
zeya||RU||53.74|127.26|27|174xd
zeytinburnu||TR||40.99|28.90|289|fsq7
zgierz||PL||51.86|19.41|58|1u0qj
zgorzelec||PL||51.15|15.01|33|1u0pz
zhabei||CN||31.26|121.46|840|129ms
zhalantun||CN||48.01|122.74|132|17kuh
zhanaozen||KZ||43.34|52.86|104|d0u2
zhangatas||KZ||43.56|69.73|33|wid0
zhangjiagang||CN||31.86|120.54|66|12b43
zhangjiajie||CN||29.13|110.48|86|12v1v
zhangjiakou||CN||40.81|114.88|693|17kto
zhangjiakou shi xuanhua qu||CN||40.61|115.04|373|17l46
zhangye||CN||38.93|100.45|100|129cc
zhangzhou||CN||24.51|117.66|590|129bu
zhanjiang||CN||21.28|110.34|638|129b2
zhaobaoshan||CN||29.97|121.69|62|1291j
zhaodong||CN||46.07|125.98|154|17ksw
zhaogezhuang||CN||39.77|118.41|87|1299d
zhaoqing||CN||23.05|112.46|362|12979
zhaotong||CN||27.32|103.72|109|1296x
zhaoyuan||CN||37.36|120.41|120|129a1
zhaoyuan||CN||45.50|125.13|59|17ksd
zhaozhou||CN||45.68|125.32|62|17ksb
zharkent||KZ||44.17|80.01|34|wl19
zhashkiv||UA||49.25|30.11|15|eqa5
zheleznodorozhnyy||RU||55.74|38.02|142|9xiz
zheleznogorsk||RU||52.33|35.37|98|9xin
zheleznogorsk||RU||56.25|93.53|94|wz7v
zheleznogorsk ilimskiy|Zheleznogorsk-Ilimskiy|RU||56.58|104.12|28|174wd
zheleznovodsk||RU||44.14|43.02|25|9xik
zhengjiatun||CN||43.51|123.51|94|17krz
zhengzhou||CN||34.76|113.65|4254|1291u
zhenjiang||CN||32.21|119.46|633|1291e
zhenlai||CN||45.85|123.30|68|17krs
zhenzhou||CN||32.28|119.17|176|128zo
zherdevka||RU||51.85|41.46|16|9xf5
zhezqazghan||KZ||47.78|67.77|104|wi7h
zhicheng||CN||30.30|111.50|159|128yy
zhicheng||CN||31.01|119.91|64|128yx
zhigulevsk||RU||53.40|49.50|57|9xbe
zhijiang||CN||30.42|111.75|60|12m0f
zhirnovsk||RU||50.98|44.77|18|9x8o
zhlobin||BY||52.89|30.02|73|d9h2
zhmerynka||UA||49.04|28.11|36|eq6k
zhob||PK||31.34|69.45|51|owop
zhongshan||CN||21.32|110.57|3121|151sn
zhongshu||CN||24.52|103.77|92|128s6
zhongxiang||CN||31.17|112.58|109|12aia
zhongxing||CN||33.70|118.68|57|128ql
zhongxing new village||TW||23.96|120.69|26|4ixoh
zhosaly||KZ||45.49|64.08|20|wi5j
zhoucheng||CN||35.91|116.31|72|1562s
zhoucun||CN||36.82|117.82|122|128oi
zhoukou||CN||33.63|114.63|377|128n6
zhoushan||CN||29.99|122.20|84|14fu2
zhouzhuang||CN||31.12|120.84|22|128lm
zhovti vody||UA||48.34|33.50|52|eq8s
zhu cheng city||CN||36.00|119.40|1000|4iy9a
zhuanghe||CN||39.70|122.99|80|128l3
zhuangyuan||CN||37.31|120.83|79|12iwu
zhuhai||CN||22.28|113.57|501|12did
zhuji||CN||29.72|120.24|111|128hw
zhujiajiao||CN||31.11|121.06|60|128hc
zhukovka||RU||53.53|33.73|20|9x46
zhukovskiy||RU||55.60|38.12|97|9x2b
zhulebino||RU||55.70|37.85|150|9x21
zhumadian||CN||32.98|114.03|720|128g1
zhuzhou||CN||27.83|113.15|709|128cz
zhytomyr||UA||50.26|28.68|282|eq2f
ziar nad hronom|Žiar nad Hronom|SK||48.59|18.85|19|1tiff
zibo||CN||36.79|118.06|3129|129ja
zielona gora|Zielona Góra|PL||51.94|15.51|118|1u0o5
zielonka||PL||52.30|21.16|18|g58c
zigong||CN||29.34|104.78|690|128ch
ziguinchor||SN||12.57|-16.27|160|1c3fo
zijinglu||CN||34.76|112.97|56|12d3d
zile||TR||40.30|35.89|56|fspq
zilina|Žilina|SK||49.22|18.74|86|1tif0
zima||RU||53.92|102.04|33|174uc
zimnicea||RO||43.66|25.36|15|e6y3
zimovniki||RU||47.15|42.47|18|9wvu
zinacantepec||MX||19.28|-99.73|54|23eod
zinacatepec||MX||18.34|-97.25|16|23ecj
zinapecuaro|Zinapécuaro|MX||19.86|-100.83|16|2daq9
zinder||NE||13.81|8.99|191|1g90m
zinjibar|Zinjibār|YE||13.13|45.38|20|1hki
zintan||LY||31.93|12.25|33|1bk5v
zion||US|IL|42.45|-87.83|24|2xe9a
zionsville||US|IN|39.95|-86.26|26|2jgp4
zipaquira|Zipaquirá|CO||5.02|-74.00|91|26kcm
zira||IN||30.97|74.99|31|4jv20
zirndorf||DE||49.44|10.95|26|1o3lu
zittau||DE||50.90|14.81|26|1o3l4
ziway||ET||7.93|38.72|49|6z7v
zlate moravce|Zlaté Moravce|SK||48.39|18.40|16|1tien
zlatoust||RU||55.17|59.65|191|9wto
zlin|Zlín|CZ||49.23|17.67|79|1tm62
zliten||LY||32.47|14.57|110|1bc2t
zlotoryja|Złotoryja|PL||51.13|15.92|17|1u0lm
zlotow|Złotów|PL||53.36|17.04|18|1u0lj
zmiyiv||UA||49.67|36.35|16|eq1c
znamensk||RU||48.58|45.73|32|htay
znojmo||CZ||48.86|16.05|35|1tm5c
znomenka||UA||48.71|32.66|28|eq13
zoersel||BE||51.27|4.71|21|1nnj8
zoetermeer||NL||52.06|4.49|116|1mt68
zografos|Zográfos|GR||37.98|23.77|71|4z5hs
zola predosa||IT||44.49|11.22|16|1vt8t
zoliborz|Żoliborz|PL||52.27|20.99|51|g54m
zolochiv||UA||49.81|24.89|23|eq0g
zolotonosha||UA||49.67|32.04|28|epzv
zomba||MW||-15.39|35.32|81|jsf3
zomin shaharchasi||UZ||39.96|68.40|27|q21a
zonguldak||TR||41.45|31.79|100|fsou
zonhoven||BE||50.99|5.37|20|1nnis
zorgo||BF||12.25|-0.62|24|1efql
zory|Żory|PL||50.05|18.70|63|1u0jo
zossen||DE||52.22|13.45|17|1o3ha
zottegem||BE||50.87|3.81|24|1nnif
zoucheng||CN||35.40|116.97|191|1289d
zouerate||MR||22.74|-12.47|38|1ewzq
zrenjanin||RS||45.38|20.38|80|gssm
zubia||ES||37.12|-3.58|18|1hs6x
zuenoula|Zuénoula|CI||7.43|-6.05|34|1cumc
zug||CH|ZG|47.17|8.52|23|1kyus
zugdidi||GE||42.51|41.87|73|d3bc
zuglo|Zugló|HU||47.52|19.11|130|1t7jy
zuhres||UA||48.01|38.26|19|epya
zulpich||DE||50.69|6.65|20|1o3d7
zumpango||MX||19.80|-99.10|51|23be6
zumpango del rio|Zumpango del Río|MX||17.65|-99.53|25|23be7
zungeru||NG||9.81|6.15|24|1do8x
zunheboto||IN||25.97|94.52|29|qujx
zunyi||CN||27.69|106.91|466|12891
zurich|Zürich|CH|ZH|47.37|8.55|342|1kyug
zuru||NG||11.44|5.23|24|1do8c
zushi||JP||35.29|139.58|60|13lwg
zutphen||NL||52.14|6.20|36|1mszc
zuunmod|Зуунмод|MN||47.71|106.95|18|4jxv5
zuwarah|Zuwārah|LY||32.93|12.08|45|1bc15
zvecan|Zvečan|XK||42.91|20.84|17|gsre
zvenigorod||RU||55.73|36.86|16|9wf4
zvenihorodka||UA||49.08|30.97|19|epxv
zverevo||RU||48.02|40.12|25|9weu
zvishavane||ZW||-20.33|30.07|36|itw5
zvolen||SK||48.57|19.15|45|1tidn
zwedru||LR||6.07|-8.14|26|1cpgr
zweibrucken|Zweibrücken|DE||49.25|7.37|35|1o3ac
zwevegem||BE||50.81|3.34|23|1nng1
zwickau||DE||50.73|12.49|99|1o38o
zwijndrecht||BE||51.22|4.33|18|1nnft
zwijndrecht||NL||51.82|4.63|46|1msw5
zwolle||NL||52.51|6.09|112|1msvp
zyablikovo||RU||55.62|37.77|129|9wcr
zyrardow|Żyrardów|PL||52.05|20.45|41|g4zr
zyryanovsk||KZ||49.73|84.27|45|wi3a
zyuzino||RU||55.66|37.57|121|9wa4
zywiec|Żywiec|PL||49.69|19.19|32|1u0fj
`;
