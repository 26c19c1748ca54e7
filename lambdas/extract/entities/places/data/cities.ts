// Written by `npm run build:places`. GeoNames, CC BY 4.0; see README.md.
export const CITIES = `
A Coruña|ES||43.37|-8.40|246|1uva9
A Estrada|ES||42.69|-8.49|22|1uv7m
Aabenraa|DK||55.04|9.42|16|1k9im
Aachen|DE||50.78|6.08|265|1xlqx
Aalborg|DK||57.05|9.92|122|1k9di
Aalen|DE||48.84|10.09|67|1rfw7
Aalsmeer|NL||52.26|4.76|23|1n5qe
Aalst|BE||50.94|4.04|78|1o35k
Aalten|NL||51.92|6.58|19|1n5q3
Aalter|BE||51.09|3.45|19|1o35f
Aarau|CH|AG|47.39|8.04|16|1l1x5
Aarhus|DK||56.16|10.21|238|1k970||Århus
Aarschot|BE||50.99|4.84|28|1o351
Aba|NG||5.11|7.37|898|1efpb
Abadan|IR||30.34|48.30|370|348j
Abadan|TM||38.05|58.20|39|3h2r
Ābādeh|IR||31.16|52.65|57|3489
Abaeté|BR||-19.16|-45.45|20|22fzn
Abaetetuba|BR||-1.72|-48.88|78|211yg
Abakaliki|NG||6.32|8.11|134|1efnv
Abakan|RU||53.72|91.43|167|weuk
Abancay|PE||-13.63|-72.88|55|2cmsi
Abano Terme|IT||45.36|11.79|18|1w8gz
‘Abasān al Kabīrah|PS||31.32|34.34|18|60y5
Abashiri|JP||44.02|144.27|42|19o39
Abasolo|MX||20.45|-101.53|27|2e5r1
Abay|KZ||49.64|72.86|35|wq7u
Abaza|RU||52.66|90.09|18|wetp
Abbeville|FR||50.11|1.84|26|1t4qt
Abbiategrasso|IT||45.40|8.92|31|1w8gl
Abbotsford|CA|BC|49.06|-122.25|152|3i2f3
Abbottabad|PK||34.15|73.21|120|pee8
Ābdānān|IR||32.99|47.42|19|3429
Abdulino|RU||53.70|53.67|21|cizb
Abéché|TD||13.83|20.83|74|59nd
Abengourou|CI||6.73|-3.50|104|1d5pp
Abeokuta|NG||7.16|3.35|593|1efjn
Abepura|ID||-2.60|140.63|62|18n1j
Aberdare|GB|WLS|51.71|-3.45|31|1kysr
Aberdeen|GB|SCT|57.14|-2.10|197|1kyso
Aberdeen|US|MD|39.51|-76.16|16|2l63l
Aberdeen|US|SD|45.46|-98.49|28|340ap
Aberdeen|US|WA|46.98|-123.82|16|3fzx7
Abergele|GB|WLS|53.28|-3.58|18|1kys4
Aberystwyth|GB|WLS|52.42|-4.08|19|1kyra
Abha|SA||18.22|42.51|211|2deq
Abhar|IR||36.15|49.22|70|33wq
Abhayāpuri|IN||26.32|90.69|16|rf73
Abidjan|CI||5.35|-4.00|3677|1d5pe
Abiko|JP||35.87|140.02|132|19aj0
Abilene|US|TX|32.45|-99.73|122|2s343
Abingdon|GB|ENG|51.67|-1.28|39|1kyr8
Abington|US|MA|42.10|-70.95|16|2xmza
Abinsk|RU||44.87|38.16|35|ciyh
Abnūb|EG||27.27|31.15|69|7s2l
Abobo|CI||5.42|-4.02|900|1d5ox
Abohar|IN||30.14|74.20|131|rf6z
Aboisso|CI||5.47|-3.21|38|1d5oj
Abomey|BJ||7.18|1.99|82|1fcp7
Abomey-Calavi|BJ||6.45|2.36|386|1fcp6
Abomsa|ET||9.98|39.98|15|7eqw
Abony|HU||47.19|20.00|16|fhw6
Abou el Hassan|DZ||36.42|1.20|24|1hrzb
Abovyan|AM||40.27|44.63|36|d83m
Abqaiq|SA||25.93|49.67|29|2asw
Abrama|IN||20.86|72.91|21|6lyvx
Abreu e Lima|BR||-7.91|-34.90|82|211xw
Abreus|CU||22.28|-80.57|17|24ifh
Abrīsham|IR||32.56|51.57|20|8z9i
Ābu|IN||24.59|72.72|25|rf6s
Abū al Maţāmīr|EG||30.91|30.17|41|7s02
Abū ‘Arīsh|SA||16.97|42.83|49|2dcr
Abu Dhabi|AE||24.45|54.40|603|6a20|*
Abū Ghurayb|IQ||33.31|44.18|900|257x
Abu Jibeha|SD||11.46|31.23|22|85sl
Abū Kabīr|EG||30.73|31.67|101|7rp1
Abū Qurqāş|EG||27.93|30.84|61|7rj9
Ābu Road|IN||24.48|72.78|50|rf6q
Abū Tīj|EG||27.05|31.32|71|7rbo
Abū Zabad|SD||12.35|29.25|15|85h8
Abucay|PH||14.73|120.53|36|114oy
Abuja|NG||9.06|7.50|590|1efey|*
Aburi|GH||5.85|-0.17|18|1dfev
Abuyog|PH||10.75|125.01|16|114ns
Ābyek|IR||36.07|50.55|55|33q2
Acacías|CO||3.99|-73.76|41|273o1
Acajete|MX||19.11|-97.95|21|23qge
Acajutla|SV||13.59|-89.83|23|24w4q
Acámbaro|MX||20.03|-100.72|58|2e5pv
Acaponeta|MX||22.49|-105.36|19|2e5pn
Acapulco de Juárez|MX||16.85|-99.91|673|23qfq
Acaraú|BR||-2.89|-40.12|28|211ww
Acarigua|VE||9.55|-69.20|144|26889
Acatlán de Osorio|MX||18.20|-98.05|16|23qf4
Acatzingo|MX||18.98|-97.78|26|23qex
Acayucan|MX||17.95|-94.91|51|23qeq
Accra|GH||5.56|-0.20|1963|1dfeg|*
Accrington|GB|ENG|53.75|-2.36|35|1kyqy
Acerra|IT||40.94|14.37|54|1w8fp
Achalpur|IN||21.26|77.51|111|rf6m
Acharnés|GR||38.08|23.73|99|5ouo
Acheng|CN||45.55|126.98|145|17p1z
Achères|FR||48.96|2.07|23|1t4oo
Achern|DE||48.63|8.08|24|1rfpi
Achhnera|IN||27.18|77.76|21|rf6e
Achim|DE||53.01|9.03|30|1rfpd
Achinsk|RU||56.27|90.50|118|wesl
Achkhoy-Martan|RU||43.19|45.28|17|ciui
Aci Castello|IT||37.56|15.15|18|1i4ww
Aci Catena|IT||37.61|15.14|25|1i4wv
Acilia-Castel Fusano-Ostia Antica|IT||41.76|12.33|129|1w8fn
Acireale|IT||37.61|15.17|49|1i4wu
Acopiara|BR||-6.10|-39.45|25|211w7
Acquaviva delle Fonti|IT||40.90|16.84|21|1w8ee
Acqui Terme|IT||44.68|8.47|18|1w8ea
Acre|IL||32.93|35.08|46|6c6h
Acton|GB|ENG|51.51|-0.28|54|1kyox
Acton|US|MA|42.49|-71.43|21|2xn0f
Actopan|MX||20.27|-98.94|29|23qdp
Açu|BR||-5.58|-36.91|36|211w1
Acworth|US|GA|34.07|-84.68|22|2hkle
Ad-Damazin|SD||11.79|34.36|186|85ce
Ad Dānā|SY||36.21|36.77|22|3qgj
Ad Darbāsīyah|SY||37.07|40.65|21|3nuv
Ad Dasmah|KW||29.36|48.00|18|64kg
Ad Dawādimī|SA||24.51|44.39|54|2d4l
Ad Dilam|SA||23.99|47.16|35|2d4a
Ad Dilinjāt|EG||30.83|30.54|40|7r6r
Ad Dindar|SD||13.20|34.17|15|85br
Ad Dīwānīyah|IQ||31.99|44.93|319|24z6
Ad Douiem|SD||14.00|32.31|87|85b5
Ad Dujayl|IQ||33.85|44.23|26|24z3
Ada|US|OK|34.77|-96.68|17|2p2o8
Adam|OM||22.38|57.53|17|67bt
Adamantina|BR||-21.69|-51.07|31|22fwl
Adampur|IN||31.43|75.71|17|vcnh
Adams Morgan|US|DC|38.92|-77.04|16|2gohd
Adamstown|PN||-25.07|-130.10|0|2ee4j|*
Adana|TR||36.99|35.33|1249|6z1v
Adapazarı|TR||40.78|30.40|287|g4wi
Addanki|IN||15.81|79.97|29|rf5o
Addiet Canna|ET||11.27|37.48|23|7eh5
Addis Ababa|ET||9.02|38.75|2758|7e6r|*
Addison|US|IL|41.93|-87.99|37|2wnoo
Addison|US|TX|32.96|-96.83|16|2s39g
Adeje|ES||28.12|-16.73|43|1i2bp
Adelaide|AU|SA|-34.93|138.60|1225|18jex
Adelaide Hills|AU|SA|-34.91|138.71|60|4ciqs
Adelanto|US|CA|34.58|-117.41|33|362sg
Adelfia|IT||41.00|16.87|17|1w8ds
Adelphi|US|MD|39.00|-76.97|15|2l65r
Aden|YE||12.78|45.04|551|8wd1
Adh Dhayd|AE||25.29|55.88|25|6a1l
Adh Dhibiyah|SA||26.03|43.16|15|2d37
Adiaké|CI||5.29|-3.30|17|1d5mc
Ādīgrat|ET||14.28|39.46|65|7ebh
Ādilābād|IN||19.67|78.54|119|rf5c
Adilcevaz|TR||38.80|42.73|53|6z14
Adirampattinam|IN||10.34|79.38|28|re9o
Ādīs Zemen|ET||12.12|37.78|23|7e57
Adiwerna|ID||-6.94|109.13|134|zelr
Adıyaman|TR||37.76|38.28|224|6z0y
Adjud|RO||46.10|27.17|17|epu5
Adjumani|UG||3.38|31.79|29|51pd
Adler|RU||43.43|39.92|70|cisz
Adliswil|CH|ZH|47.31|8.52|15|1l1wl
Admiralteisky|RU||59.91|30.28|158|52agp
Ado-Ekiti|NG||7.62|5.22|424|1ef3v
Ado-Odo|NG||6.60|2.94|15|1ef38
Ādoni|IN||15.63|77.27|164|rf53
Adra|ES||36.75|-3.02|24|1i2bi
Adra|IN||23.50|86.68|22|rf52
Adrano|IT||37.66|14.83|34|1i4w9
Adrar|DZ||27.87|-0.29|44|1hrt9
Adrian|US|MI|41.90|-84.04|21|2ytj7
Adrogué|AR||-34.80|-58.38|28|620ug
Adūr|IN||9.16|76.73|30|rf4r
Adwick le Street|GB|ENG|53.57|-1.18|19|1kynu
Adzopé|CI||6.11|-3.86|62|1d5jy
‘Afak|IQ||32.06|45.25|22|24yi
Affery|CI||6.32|-3.95|30|1d1iu
Affton|US|MO|38.55|-90.33|20|2lre9
Afgooye|SO||2.14|45.12|65|1erd
Afif|SA||23.91|42.92|46|2d2i
Afikpo|NG||5.89|7.94|72|1ef0a
Afipskiy|RU||44.90|38.84|18|cipq
Aflao|GH||6.12|1.19|67|1df2l
Aflou|DZ||34.11|2.10|85|1hrr5
Afogados da Ingazeira|BR||-7.75|-37.64|25|211ua
Afragola|IT||40.92|14.31|63|1w8db
‘Afrīn|SY||36.51|36.87|49|3qei
Afşin|TR||38.25|36.91|40|6z08
Afula|IL||32.61|35.29|45|6c70
Afyonkarahisar|TR||38.76|30.54|146|6z07
Afzalgarh|IN||29.39|78.67|28|rf4b
Afzalpur|IN||17.20|76.36|20|rf4a
Agadez|NE||16.97|7.99|124|1ggyd
Agadir|MA||30.42|-9.60|698|1iwlg
Agar|IN||23.71|76.02|35|rf43
Āgaro|ET||7.85|36.65|28|7dxx
Agartala|IN||23.84|91.28|203|rf3u
Agawam|US|MA|42.07|-72.61|29|2xn2s
Agbor|NG||6.25|6.19|68|1eesr
Agboville|CI||5.93|-4.21|82|1d5hw
Ağdam|AZ||39.99|46.93|39|36ob
Ağdaş|AZ||40.65|47.47|24|cl82
Agde|FR||43.31|3.48|23|1t4mm
Agdzhabedy|AZ||40.05|47.46|35|cl88
Agen|FR||44.20|0.62|34|1t4mi
Ageoshimo|JP||35.97|139.61|219|13zle
Aghajari|IR||30.70|49.83|22|33nc
Aghsu|AZ||40.57|48.40|17|cl7l
Agía Paraskeví|GR||38.02|23.83|60|5nuq
Agía Varvára|GR||37.99|23.66|27|5nsf
Agidel’|RU||55.91|53.94|19|ae48
Aginskoye|RU||51.10|114.53|17|17gvi
Ágioi Anárgyroi|GR||38.03|23.72|34|4z5ib
Agios Dimitrios|GR||37.93|23.73|71|5noy
Agios Ioannis Rentis|GR||37.96|23.67|16|51pv5
Agnibilékrou|CI||7.13|-3.20|43|1d5ho
Agogo|GH||6.80|-1.08|32|1deyp
Agoo|PH||16.08|120.10|29|114dz
Agoura|US|CA|34.14|-118.74|21|362wn
Agoura Hills|US|CA|34.14|-118.77|21|362wp
Agra|IN||27.18|78.02|1430|rf2z
Ağrı|TR||39.72|43.05|92|6mxb
Agrigento|IT||37.31|13.58|33|1i4w4
Agrínio|GR||38.62|21.41|47|5owo
Agropoli|IT||40.35|14.99|17|1w8c4
Agryz|RU||56.52|52.99|19|cilr
Agua Dulce|MX||18.14|-94.15|36|23qad
Água Preta|BR||-8.71|-35.53|16|211rj
Agua Prieta|MX||31.33|-109.55|77|2e5a4
Aguachica|CO||8.31|-73.62|73|273kx
Aguada de Pasajeros|CU||22.39|-80.85|24|24ia2
Aguadas|CO||5.61|-75.46|20|273jz
Aguadilla|PR||18.43|-67.15|16|2psga
Aguaí|BR||-22.06|-46.98|28|22frd
Águas Belas|BR||-9.11|-37.12|23|211ra
Águas de Lindóia|BR||-22.48|-46.63|19|22fol
Águas Santas|PT||41.21|-8.58|28|1msqw
Águas Vermelhas|BR||-15.75|-41.46|16|22fo0
Aguascalientes|MX||21.88|-102.28|722|2e59d
Aguazul|CO||5.17|-72.55|16|273gs
Agudos|BR||-22.47|-48.99|31|22fnd
Aguilares|AR||-27.43|-65.61|32|2aveo
Aguilares|SV||13.96|-89.19|21|24w2s
Águilas|ES||37.41|-1.58|35|1i28t
Agüimes|ES||27.91|-15.45|29|1i28l
Agulu|NG||6.10|7.06|79|1eem4
Agustín Codazzi|CO||10.04|-73.24|51|29a7z
Ahar|IR||38.48|47.07|94|33l4
Ahaus|DE||52.08|7.01|38|1rfe7
Ahfir|MA||34.95|-2.10|20|1iw6c
Ahlat|TR||38.75|42.48|65|6yun
Ahlen|DE||51.76|7.89|55|1rfcn
Əhmədbəyli|AZ||39.88|48.39|17|35gz
Ahmadnagar|IN||19.09|74.74|367|rf24
Ahmadpur|IN||18.71|76.94|40|rf23
Ahmadpur East|PK||29.14|71.26|117|pe8d
Ahmadpur Sial|PK||30.68|71.74|25|t2ob
Ahmedabad|IN||23.03|72.59|3720|rf29
Ahraura|IN||25.02|83.03|25|rf1v
Ahrensburg|DE||53.68|10.23|30|1rf8r
Ahuachapán|SV||13.92|-89.84|34|24w2q
Ahualulco de Mercado|MX||20.70|-103.97|16|2e556
Ahvaz|IR||31.32|48.68|841|33gg
Ahwatukee Foothills|US|AZ|33.34|-111.98|83|3b0aq
Aībak|AF||36.26|68.02|48|o66w
Aichach|DE||48.46|11.13|21|1rf5r
Aigáleo|GR||37.98|23.68|70|5ovx
Aígio|GR||38.25|22.08|20|5ov0
Aiken|US|SC|33.56|-81.72|31|2pxij
Aileu|TL||-8.73|125.57|17|zejs
Aimorés|BR||-19.50|-41.06|19|22fmw
’Aïn Abid|DZ||36.23|6.94|29|1hrf9
Aïn Arnat|DZ||36.19|5.31|35|1hrex
Aïn Beïda|DZ||35.80|7.39|106|1hren
Aïn Beni Mathar|MA||34.01|-2.03|16|1iw0q
’Aïn Benian|DZ||36.80|2.92|31|1hreb
Aïn Bessem|DZ||36.29|3.67|29|1hre4
Aïn Defla|DZ||36.26|1.97|52|1hrd0
’Aïn Deheb|DZ||34.84|1.55|36|1hrcx
’Aïn el Bell|DZ||34.34|3.22|32|1hrbs
’Aïn el Berd|DZ||35.36|-0.51|17|1hrbo
Aïn el Bya|DZ||35.80|-0.30|37|1hrbi
‘Aïn el Hadjel|DZ||35.67|3.88|43|1hrb1
’Aïn el Hammam|DZ||36.56|4.31|28|1hraw
’Aïn el Melh|DZ||34.84|4.16|40|1hraa
’Aïn el Turk|DZ||35.74|-0.77|45|1hr9z
Aïn Fakroun|DZ||35.97|6.87|68|1hr9i
Aïn Kercha|DZ||35.92|6.70|32|1hr8b
’Aïn Merane|DZ||36.16|0.97|34|1hr6y
Aïn Oussera|DZ||35.45|2.91|119|1hr5w
Aïn Sefra|DZ||32.75|-0.58|63|1hr53
Aïn Smara|DZ||36.27|6.50|29|1hr4m
Ain Sukhna|EG||29.60|32.32|46|4h7ic
Aïn Taya|DZ||36.79|3.29|22|1hr48
Aïn Temouchent|DZ||35.30|-1.14|57|1hr3x
Aïn Touta|DZ||35.38|5.90|72|1hr39
Aioi|JP||34.80|134.47|32|13zjx
Airdrie|CA|AB|51.30|-114.04|25|3i373
Airdrie|GB|SCT|55.87|-3.98|37|1kyml
Airoli|IN||19.15|73.00|100|4c0z3
Aistala|IN||23.18|88.58|19|4cix8
Aiud|RO||46.31|23.72|28|epry
Aix-en-Provence|FR||43.53|5.45|147|1t4eq
Aix-les-Bains|FR||45.69|5.91|28|1t4em
Aizawl|IN||23.73|92.72|265|rf0y
Ajā|EG||30.94|31.29|35|7r3a
‘Ajab Shīr|IR||37.48|45.89|30|33gb
Ajaccio|FR||41.92|8.74|54|1t4e6
Ajalpan|MX||18.38|-97.26|28|23q6e
Ajaokuta|NG||7.56|6.65|15|1eeem
Ajax|CA|ON|43.85|-79.03|90|3i395
Ajdabiya|LY||30.76|20.23|134|1wrd
Ajka|HU||47.10|17.56|31|1tiat
‘Ajlūn|JO||32.33|35.75|126|5din
Ajman City|AE||25.40|55.48|490|6a10
Ajmer|IN||26.45|74.64|518|rf07
Ajnāla|IN||31.84|74.76|20|rf06
Ajodhya|IN||26.80|82.20|53|re6m
Ajra|IN||16.12|74.21|16|rf02
Akademicheskoe|RU||60.01|30.39|103|52agu
Akalkot|IN||17.53|76.21|39|rezv
Akaltara|IN||22.02|82.43|21|rezs
Akashi|JP||34.66|135.01|297|13lwe
Akbarābād|IR||29.25|52.78|98|33fe
Akbarpur|IN||26.38|79.95|19|rezj
Akbarpur|IN||26.43|82.53|37|rezi
Akbou|DZ||36.46|4.53|67|1hqwu
Akçaabat|TR||41.02|39.57|45|g4qb
Akçakale|TR||36.71|38.95|32|6yq8
Akçakoca|TR||41.09|31.12|35|g4p4
Akdağmadeni|TR||39.66|35.88|23|6ylc
Åkersberga|SE||59.48|18.30|33|1mgci
Aketi|CD||2.74|23.78|35|4q3k
Akhaltsikhe|GE||41.64|42.98|17|d778
Akhisar|TR||38.92|27.84|85|6yje
Akhmīm|EG||26.56|31.75|99|7r25
Akhtubinsk|RU||48.28|46.17|45|cigm
Akhtyrskiy|RU||44.85|38.30|19|cig9
Aki|JP||33.50|133.90|20|13ze1
Akim Oda|GH||5.93|-0.99|61|1d81g
Akita|JP||39.72|140.12|320|19ahy
Akivīdu|IN||16.58|81.38|40|rez7
Akkarampalle|IN||13.65|79.42|20|4civp
Akkol’|KZ||53.30|69.60|17|wq31
Aklera|IN||24.41|76.57|20|reyz
Akola|IN||20.71|77.00|429|reyp
Akonolinga|CM||3.77|12.25|17|1bx4w
Akora|PK||34.00|72.13|23|pe5s
Akot|IN||21.10|77.06|87|reye
Akouda|TN||35.87|10.57|20|1h0vt
Akoupé|CI||6.38|-3.89|36|1d5df
Akron|US|OH|41.08|-81.52|198|32a9w
Aksaray|TR||38.37|34.03|152|6yds
Aksay|RU||47.26|39.87|39|cid5
Akşehir|TR||38.36|31.42|64|6ydm
Aksu|CN||41.18|80.28|340|wsak
Aksu|KZ||52.04|76.93|45|wo5m
Aktau|KZ||43.65|51.17|147|d35g
Aktobe|KZ||50.28|57.21|262|d35f
Aku|NG||6.71|7.32|74|1edye
Akune|JP||32.02|130.20|25|13zcp
Akure|NG||7.25|5.19|421|1edx5
Akureyri|IS||65.68|-18.09|18|1kfui
Akwanga|NG||8.91|8.41|16|1edw6
Akwatia|GH||6.04|-0.81|24|1dehv
Akyazı|TR||40.69|30.62|25|g4gw
Al Aaroui|MA||35.01|-3.01|36|1ihfh
Al Abyār|LY||32.19|20.60|33|1wqn
Al Aḩmadī|KW||29.08|48.08|637|64jz
Al Ain City|AE||24.19|55.76|55|6a0h
Al Ajaylat|LY||32.76|12.38|131|1bkqd
Al ‘Amārah|IQ||31.84|47.14|323|24uw
Al-Arish|EG||31.13|33.80|129|7qyy||Arish
Al ‘Ayyāţ|EG||29.62|31.26|35|7qxj
Al ‘Ayzarīyah|PS||31.77|35.27|17|63zr
Al ‘Azīzīyah|IQ||32.91|45.06|45|24t8
Al Bāb|SY||36.37|37.52|131|3q9u
Al Badārī|EG||26.99|31.42|44|7qx2
Al Bahah|SA||20.01|41.47|88|2cu9
Al Bājūr|EG||30.43|31.04|37|7qwh
Al Balyanā|EG||26.24|32.00|49|7qvv
Al Başrah al Qadīmah|IQ||30.50|47.82|2015|8bnh
Al Baţţālīyah|SA||25.43|49.63|17|2ct7
Al Bawīţī|EG||28.35|28.87|20|7quq
Al Bayda|YE||13.99|45.57|38|1plo
Al Bayḑā’|LY||32.76|21.76|75|1wpr
Al Bīrah|PS||31.91|35.22|38|63zo
Al Bukayrīyah|SA||26.14|43.66|25|2cs6
Al Burayj|PS||31.44|34.40|35|60y1
Al Buraymī|OM||24.25|55.79|74|678l
Al Faḩāḩīl|KW||29.08|48.13|68|64j7
Al Fallūjah|IQ||33.35|43.79|190|24qm
Al Farwānīyah|KW||29.28|47.96|87|64jb
Al Fashn|EG||28.82|30.90|64|7qsx
Al Fāw|IQ||29.97|48.47|105|24qe
Al Fayyūm|EG||29.31|30.84|306|7qso
Al Finţās|KW||29.17|48.12|23|64j8
Al Fqih Ben Çalah|MA||32.50|-6.69|84|1imou
Al Fujairah City|AE||25.12|56.34|87|69zi
Al-Hamdaniya|IQ||36.27|43.38|50|1zbi
Al Ḩāmūl|EG||31.31|31.15|46|7qpp
Al Ḩarāk|SY||32.75|36.31|24|3q4b
Al Hasaheisa|SD||14.75|33.30|29|84rn
Al Ḩasakah|SY||36.50|40.75|82|3q43
Al Ḩawāmidīyah|EG||29.90|31.25|107|7qor
Al Ḩawātah|SD||13.42|34.63|25|84rc
Al Ḩayy|IQ||32.17|46.04|78|24nq
Al Ḩazm|YE||16.16|44.78|18|1pb3
Al Hilāliyya|SD||14.94|33.23|17|84r2
Al Ḩillah|IQ||32.46|44.42|290|24nn
Al Hindīyah|IQ||32.55|44.23|57|24nk
Al Hoceïma|MA||35.25|-3.94|396|1iu6p
Al Ḩudaydah|YE||14.80|42.95|618|1p9z
Al Hufūf|SA||25.36|49.59|293|2cjn
Al Ibrāhīmīyah|EG||30.72|31.56|35|7qmn
Al Jadīd|LY||27.05|14.40|126|1bkxk
Al Jahrā’|KW||29.34|47.66|24|64iv
Al Jammālīyah|EG||31.18|31.86|68|7qkl
Al Jawf|LY||24.20|23.29|17|1wn6
Al Jubayhah|JO||32.01|35.90|47|5de5
Al Jubayl|SA||27.02|49.62|237|2cfv
Al Jumūm|SA||21.62|39.70|22|2cfd
Al Khābūrah|OM||23.97|57.09|50|675b
Al Khafjī|SA||28.44|48.49|55|2cec
Al Khānkah|EG||30.21|31.37|62|7qhs
Al Khārijah|EG||25.45|30.55|68|7qhn
Al Kharj|SA||24.16|47.33|425|2cdl
Al Khawr|QA||25.68|51.51|19|67qi
Al Khums|LY||32.65|14.26|202|1bkw1
Al Kiswah|SY||33.36|36.24|24|3py6
Al Kūt|IQ||32.51|45.82|315|24hn
Al Maḩallah al Kubrá|EG||30.97|31.17|431|7qf1
Al Mahbūlah|KW||29.14|48.13|18|64ie
Al Manāqil|SD||14.25|32.99|128|84jx
Al Manqaf|KW||29.10|48.13|39|64ia
Al Manshāh|EG||26.48|31.80|61|7qdh
Al Manşūrah|EG||31.04|31.38|420|7qd5
Al Manzalah|EG||31.16|31.94|67|7qcy
Al Marj|LY||32.49|20.83|85|1wlj
Al Marsá|TN||36.88|10.32|66|1h0lg
Al Maţarīyah|EG||31.18|32.03|99|7qbw
Al Mawşil al Jadīdah|IQ||36.33|43.11|2066|24fz
Al Mayādīn|SY||35.02|40.45|55|3puw
Al Mijlad|SD||11.03|27.73|20|84im
Al Minyā|EG||28.09|30.76|227|7qb2
Al Miqdādīyah|IQ||33.98|44.94|51|24fq
Al Mishkhāb|IQ||31.80|44.49|23|24fo
Al Mithnab|SA||25.86|44.22|61|2c7f
Al Mubarraz|SA||25.41|49.59|291|2c6l
Al Muharraq|BH||26.26|50.61|97|680s
Al Munayzilah|SA||25.38|49.67|16|2c5f
Al Musayyib|IQ||32.78|44.29|43|24f3
Al Qadarif|SD||14.03|35.38|364|84hi
Al Qanāţir al Khayrīyah|EG||30.19|31.14|56|7q93
Al Qanāyāt|EG||30.62|31.46|43|7q90
Al Qarārah|PS||31.37|34.34|20|45cft
Al Qaryatayn|SY||34.23|37.24|32|3prl
Al Qaţīf|SA||26.57|50.01|98|2c1r
Al Qiţena|SD||14.86|32.37|18|84g6
Al Qubbah|LY||32.76|22.24|25|1wjn
Al Qunayţirah|SY||33.13|35.82|36|3pqu
Al Qurayn|EG||30.62|31.74|62|7q72
Al Quşayr|EG||26.11|34.28|25|7q6r
Al Quşayr|SY||34.51|36.58|41|3pqi
Al Qūşīyah|EG||27.44|30.82|68|7q6m
Al Quţayfah|SY||33.74|36.60|16|3pq8
Al Shamkhah City|AE||24.39|54.71|62|767ug
Al-Ula|SA||26.61|37.92|32|2bzd
Al Wajh|SA||26.25|36.45|27|2bxh
Al Wakrah|QA||25.17|51.60|26|67p7
Al Wāsiţah|EG||29.34|31.21|37|7q4w
Al Yāmūn|PS||32.49|35.23|16|63wn
Alabaster|US|AL|33.24|-86.82|33|2vio2
Alabel|PH||6.10|125.29|43|11480
Alaca|TR||40.17|34.84|27|g4gm
Alafaya|US|FL|28.56|-81.21|78|3rq53
Alaghsas|NE||17.02|8.02|89|1ggua
Alagir|RU||43.04|44.22|20|h6vy
Alagoa Grande|BR||-7.16|-35.63|16|211pg
Alagoinhas|BR||-12.14|-38.42|123|22flq
Alajuela|CR||10.02|-84.21|47|25p17
Alamar|CU||23.16|-82.28|100|24i56
Alameda|US|CA|37.77|-122.26|79|3631t
Alaminos|PH||14.06|121.25|31|1146e
Alamo|US|TX|26.18|-98.12|19|2s3ga
Álamo|MX||20.91|-97.68|25|23q5v
Alamogordo|US|NM|32.90|-105.96|31|38wtf
Aland|IN||17.56|76.57|39|rexo
Alandi|IN||18.68|73.90|21|rexm
Alandur|IN||13.00|80.21|154|rexk
Alangāyam|IN||12.62|78.75|17|rexh
Ālangulam|IN||8.86|77.50|29|rexe
Alanya|TR||36.54|32.00|113|6y5a
Alapayevsk|RU||57.85|61.70|44|wemq
Alaplı|TR||41.18|31.39|21|g4e0
Alappuzha|IN||9.49|76.33|177|revd
Alaquàs|ES||39.46|-0.46|30|1i27t
Alarobia|MG||-18.97|47.73|16|n8zo
Alaşehir|TR||38.35|28.52|48|6y4s
Alatyr’|RU||54.84|46.58|42|ci6l
Alba|IT||44.70|8.03|25|1w8as
Alba Iulia|RO||46.07|23.58|66|eprm
Albacete|ES||38.99|-1.86|170|1i26q
Albal|ES||39.40|-0.42|15|1i26i
Albano Laziale|IT||41.73|12.66|27|1w8ak
Albany|AU|WA|-35.03|117.88|34|18jd7
Albany|US|CA|37.89|-122.30|20|3634y
Albany|US|GA|31.58|-84.16|75|2hks8
Albany|US|NY|42.65|-73.76|98|31ggi
Albany|US|OR|44.64|-123.11|52|3eeg4
Albardón|AR||-31.44|-68.53|20|2avcp
Albemarle|US|NC|35.35|-80.20|16|2nff3
Albenga|IT||44.05|8.22|17|1w8a7
Albert Lea|US|MN|43.65|-93.37|18|2zie0
Alberton|ZA||-26.27|28.12|122|lxox
Albertslund|DK||55.66|12.36|30|1k9e2
Albertville|FR||45.67|6.39|19|1t4ca
Albertville|US|AL|34.27|-86.21|21|2viov
Albi|FR||43.93|2.15|52|1t4c5
Albignasego|IT||45.35|11.87|16|1w89j
Alblasserdam|NL||51.87|4.66|18|1n5kb
Albolote|ES||37.23|-3.66|17|1i25c
Alborada Jaltenco|MX||19.66|-99.07|15|59uyz
Alboraya|ES||39.50|-0.35|22|1i257
Albstadt|DE||48.22|9.03|47|1rev7
Ālbū Kamāl|SY||34.45|40.92|58|3qls
Albufeira|PT||37.09|-8.25|16|1cp9a
Albuquerque|US|NM|35.08|-106.65|559|38wvr
Alcabideche|PT||38.73|-9.41|33|1cp93
Alcalá de Guadaira|ES||37.34|-5.84|70|1i245
Alcalá de Henares|ES||40.48|-3.36|205|1v3lk
Alcalá la Real|ES||37.46|-3.92|23|1i240
Alcalde Díaz|PA||9.12|-79.56|20|27mgk
Alcamo|IT||37.98|12.96|44|1i4vv
Alcañiz|ES||41.05|-0.13|16|1v3la
Alcantarilla|ES||37.97|-1.22|41|1i23s
Alcázar de San Juan|ES||39.39|-3.21|31|1i237
Alchevs’k|UA||48.47|38.82|116|fapg
Alcobaça|PT||39.55|-8.98|16|1cp77
Alcobendas|ES||40.55|-3.64|108|1v3kn
Alcorcón|ES||40.35|-3.82|168|1v3k4
Alcoy|ES||38.71|-0.47|62|1i22a
Alcúdia|ES||39.85|3.12|19|1i223
Aldaia|ES||39.47|-0.46|30|1i21p
Aldama|MX||28.84|-105.91|19|2e4y7
Aldan|RU||58.61|125.40|24|17gsg
Alderetes|AR||-26.82|-65.13|38|2avb3
Aldershot|GB|ENG|51.25|-0.76|61|1kykk
Aldine|US|TX|29.93|-95.38|16|2s3ia
Aldridge|GB|ENG|52.61|-1.92|16|1kyk8
Aleg|MR||17.05|-13.91|15|1f1p7
Alegre|BR||-20.76|-41.53|20|22fiy
Alegrete|BR||-29.78|-55.79|87|22fi6
Aleksandrov|RU||56.40|38.71|64|ci46
Aleksandrovsk|RU||59.16|57.57|15|chvl
Aleksandrovskoye|RU||44.71|43.00|28|chu9
Aleksandrów Łódzki|PL||51.82|19.30|20|1uj5w
Alekseyevka|RU||50.63|38.69|40|cht8
Aleksin|RU||54.51|37.07|67|chni
Além Paraíba|BR||-21.89|-42.70|34|22fhd
Alençon|FR||48.43|0.09|31|1t4ba
Alenquer|BR||-1.94|-54.74|26|211m4
Aleppo|SY||36.20|37.16|1602|3n7z
Alès|FR||44.12|4.08|42|1t4b4
Aleshtar|IR||33.86|48.26|28|33bh
Alessandria|IT||44.91|8.61|64|1w88z
Ålesund|NO||62.47|6.15|44|1vsw0
Alexandria|EG||31.20|29.92|3812|7qle
Alexandria|RO||43.98|25.33|49|eppi
Alexandria|US|LA|31.31|-92.45|48|2kh4m
Alexandria|US|VA|38.80|-77.05|154|2tokb
Alexandroupoli|GR||40.85|25.88|53|fsm8
Aleysk|RU||52.49|82.78|28|wehz
Alfafar|ES||39.42|-0.38|21|1i215
Alfeld|DE||51.98|9.82|19|1reth
Alfena|PT||41.24|-8.52|15|1msl3
Alfenas|BR||-21.43|-45.95|71|22fh7
Alfortville|FR||48.81|2.42|37|1t4at
Alfragide|PT||38.73|-9.22|17|44jc9
Alfreton|GB|ENG|53.10|-1.38|23|1kyjo
Alfter|DE||50.73|7.02|22|1ret0
Algeciras|ES||36.13|-5.45|116|1i1zx
Algemesí|ES||39.19|-0.44|28|1i1zw
Algés|PT||38.70|-9.23|19|1cp2p
Algete|ES||40.60|-3.50|20|1v3f3
Alghero|IT||40.56|8.32|34|1w88k
Algiers|DZ||36.73|3.09|1978|1hqs8|*
Algonquin|US|IL|42.17|-88.29|31|2wnt2
Algueirão|PT||38.80|-9.34|66|1cp2h
Alhama de Murcia|ES||37.85|-1.43|20|1i1zc
Alhambra|US|AZ|33.50|-112.13|128|3az9v
Alhambra|US|CA|34.10|-118.13|86|363as
Alhaurín de la Torre|ES||36.66|-4.56|35|1i1z6
Alhaurín el Grande|ES||36.64|-4.69|23|1i1z5
‘Alī al Gharbī|IQ||32.46|46.69|20|24mi
'Ali Sabieh|DJ||11.16|42.71|55|4ttw
Aliaga|PH||15.50|120.84|34|11420
Aliağa|TR||38.80|26.97|45|6y2y
Alībāg|IN||18.65|72.88|21|rewj
Alicante|ES||38.35|-0.48|335|1i1yy
Alice|US|TX|27.75|-98.07|19|2s3kq
Alice Springs|AU|NT|-23.70|133.88|25|18jbb
Alicia|PH||16.78|121.70|25|1140u
Alief|US|TX|29.71|-95.60|99|2s3l5
Alīganj|IN||27.49|79.17|27|rewf
Alīgarh|IN||27.88|78.07|753|rew9
Alīgūdarz|IR||33.40|49.69|91|331t
Álimos|GR||37.91|23.72|42|5lv2
Alingsås|SE||57.93|12.53|26|1mfz8
Alipur|PK||29.38|70.91|34|pe33
Alīpur|IN||28.80|77.13|21|revx
Alīpur Duār|IN||26.48|89.52|65|revv
Aliso Viejo|US|CA|33.57|-117.73|50|363dn
Aliwal North|ZA||-30.69|26.71|44|lxl9
Aljaraque|ES||37.27|-7.02|18|1i1yk
Alkmaar|NL||52.63|4.75|95|1n5jv
Allada|BJ||6.67|2.15|20|1fchf
Allahābād|IN||25.44|81.84|1073|revm
Allanridge|ZA||-27.75|26.64|32|lxkn
Allapattah|US|FL|25.81|-80.22|54|2gux9
Allauch|FR||43.34|5.48|21|1t49b
Allen|AR||-38.98|-67.83|26|2av7m
Allen|US|TX|33.10|-96.67|98|2s3mk
Allen Park|US|MI|42.26|-83.21|27|2ytow
Allendale|US|MI|42.97|-85.95|18|2ytp9
Allende|MX||18.16|-94.39|24|23q4g
Allende|MX||28.34|-100.85|21|2e4w9
Allentown|US|PA|40.61|-75.49|120|32zgv
Alliance|US|OH|40.92|-81.11|22|32adj
Allison Park|US|PA|40.56|-79.96|22|32zhx
Alliston|CA|ON|44.15|-79.87|19|3i45v
Alloa|GB|SCT|56.12|-3.79|20|1kyin
Allschwil|CH|BL|47.55|7.54|18|1l1v6
Alma|CA|QC|48.55|-71.65|30|3i46r
Almada|PT||38.68|-9.16|34|1cp21
Almansa|ES||38.87|-1.10|26|1i1xf
Almassora|ES||39.95|-0.06|25|1i1x1
Almaty|KZ||43.26|76.93|2001|wprk
Almeirim|BR||-1.52|-52.58|20|211jz
Almelo|NL||52.36|6.66|73|1n5jj
Almenara|BR||-16.18|-40.69|29|22few
Almendralejo|ES||38.68|-6.41|34|1i1wl
Almere Stad|NL||52.37|5.21|176|1n5jb
Almería|ES||36.84|-2.46|189|1i1we
Al’met’yevsk|RU||54.90|52.32|140|cheo
Almirante Tamandaré|BR||-25.32|-49.31|89|22feu
Almonte|ES||37.26|-6.52|22|1i1vl
Almora|IN||29.60|79.66|32|rev2
Almoradí|ES||38.11|-0.79|19|1i1vj
Almuñécar|ES||36.73|-3.69|28|1i1vb
Alnāvar|IN||15.43|74.74|17|rev1
Alofi|NU||-19.05|-169.92|1|2eif0|*
Aloha|US|OR|45.49|-122.87|49|3eepn
Along|IN||28.17|94.80|18|reux
Alor Gajah|MY||2.38|102.21|20|116jd
Alor Setar|MY||6.12|100.36|217|117qt
Alot|IN||23.76|75.56|23|reus
Alotenango|GT||14.49|-90.80|17|255m4
Alpharetta|US|GA|34.08|-84.29|64|2hkza
Alphen aan den Rijn|NL||52.13|4.66|70|1n5j7
Alpignano|IT||45.09|7.52|17|1w85v
Alquízar|CU||22.81|-82.58|15|24hyo
Alsdorf|DE||50.88|6.16|46|1reil
Alsfeld|DE||50.75|9.27|18|1rei8
Alsip|US|IL|41.67|-87.74|19|2wnwn
Alta Gracia|AR||-31.65|-64.43|40|2av5f
Altadena|US|CA|34.19|-118.13|43|363np
Altagracia de Orituco|VE||9.86|-66.38|40|267wg
Altai|MN||46.37|96.26|16|wi21
Altamira|BR||-3.20|-52.21|71|211je
Altamira|MX||22.39|-97.94|60|23q31
Altamont|US|OR|42.21|-121.74|19|3eer1
Altamonte Springs|US|FL|28.66|-81.37|43|2gv11
Altamura|IT||40.83|16.55|68|1w85m
Altay|CN||47.85|88.13|139|wsab
Altdorf|DE||49.39|11.36|15|1refc
Altea|ES||38.60|-0.05|24|1i1u4
Altena|DE||51.29|7.67|21|1rebi
Altenburg|DE||50.99|12.44|39|1re8d
Altepexi|MX||18.37|-97.30|18|23q2l
Alto Barinas|VE||8.59|-70.23|284|22ra7
Alto Lucero|MX||20.95|-97.44|15|29z14
Alton|GB|ENG|51.15|-0.97|17|1kygw
Alton|US|IL|38.89|-90.18|27|2ipyf
Alton|US|TX|26.29|-98.31|16|2s3tn
Altona|DE||53.55|9.93|250|1qedc
Altoona|US|IA|41.64|-93.46|17|2vvs5
Altoona|US|PA|40.52|-78.39|45|32zir
Altos|BR||-5.04|-42.46|29|211h1
Altotonga|MX||19.77|-97.25|20|23q21
Altrincham|GB|ENG|53.39|-2.35|42|1kygq
Altus|US|OK|34.64|-99.33|19|2p2to
Alushta|UA||44.68|34.41|30|fajt
Aluva|IN||10.11|76.35|24|4c0z4
Alvalade|PT||38.75|-9.14|32|44jci
Alvand|IR||36.19|50.06|90|85m
Alvand|IR||36.32|49.17|75|32x0
Alvarado|MX||18.77|-95.76|23|23q1w
Álvares Machado|BR||-22.08|-51.47|22|22fc1
Álvaro Obregón|MX||19.36|-99.20|727|23bxj
Alvin|US|TX|29.42|-95.24|26|2s3uo
Alwar|IN||27.56|76.63|283|reua
Alwaye|IN||10.11|76.35|24|reu5
Alytus|LT||54.40|24.04|71|cvss
Alzenau in Unterfranken|DE||50.09|9.06|19|1rdez
Alzey|DE||49.75|8.12|18|1rdeu
Alzira|ES||39.15|-0.43|45|1i235
Am Timan|TD||11.03|20.28|29|59ay
Amadeo|PH||14.17|120.92|17|113t8
Amadora|PT||38.75|-9.23|179|1cows
Amagasaki|JP||34.72|135.42|442|13zcb
Amagi|JP||33.42|130.65|42|13zbz
Amahai|ID||-3.34|128.92|48|zedj
Amaigbo|NG||5.79|7.84|127|1edgp
Amalāpuram|IN||16.58|82.01|53|retz
Amaliáda|GR||37.80|21.35|17|5oo4
Amalner|IN||21.04|75.06|97|retv
Aman Garh|PK||34.01|71.93|26|pe0p
Amancio|CU||20.82|-77.58|42|24hvk
Amaraji|BR||-8.38|-35.45|17|211fy
Amargosa|BR||-13.03|-39.60|23|22faq
Amarillo|US|TX|35.22|-101.83|199|3a8cp
Amarnāth|IN||19.20|73.17|218|ret3
Amarpātan|IN||24.31|80.98|17|resz
Amarpur|IN||25.04|86.90|23|resv
Amasya|TR||40.65|35.83|83|g49b
Amatitlán|GT||14.48|-90.63|72|255kn
Ambad|IN||19.61|75.79|30|res7
Ambāh|IN||26.70|78.23|41|res4
Ambājogāi|IN||18.73|76.39|74|rery
Ambāla|IN||30.36|76.80|147|rerw
Ambalangoda|LK||6.24|80.05|20|qtpy
Ambalavao|MG||-21.83|46.93|28|n8e8
Ambanja|MG||-13.67|48.45|31|n87g
Ambarakaraka|MG||-13.50|48.87|16|n864
Ambarawa|ID||-7.26|110.40|84|zecj
Ambasamudram|IN||8.71|77.45|32|rerd
Ambato|EC||-1.25|-78.62|154|26glt
Ambato Boeny|MG||-16.47|46.72|23|n7uh
Ambatofinandrahana|MG||-20.55|46.80|26|n7tz
Ambatolampy|MG||-19.38|47.42|28|n7n4
Ambatondrazaka|MG||-17.83|48.42|43|n7db
Ambattūr|IN||13.10|80.16|341|rerc
Amberg|DE||49.44|11.86|45|1rddc
Ambikāpur|IN||23.12|83.20|73|reqz
Ambilobe|MG||-13.20|49.05|56|n72b
Amboanjo|MG||-22.00|47.85|17|n6rr
Amboasary|MG||-25.03|46.38|36|n6pq
Ambohitrolomahitsy|MG||-18.70|47.68|17|n55t
Ambon|ID||-3.70|128.18|356|zebv
Ambositra|MG||-20.53|47.24|30|n4mo
Ambovombe|MG||-25.18|46.09|67|n4lk
Ambur|IN||12.79|78.72|110|reqn
Ameca|MX||20.55|-104.05|36|2e4ra
Amecameca|MX||19.12|-98.77|32|23q03
American Canyon|US|CA|38.17|-122.26|21|363se
American Fork|US|UT|40.38|-111.80|28|3h9c0
Americana|BR||-22.74|-47.33|196|22f9z
Américo Brasiliense|BR||-21.72|-48.10|34|22f9u
Americus|US|GA|32.07|-84.23|16|2hl1v
Amersfoort|NL||52.16|5.39|140|1n5hp
Amersham|GB|ENG|51.67|-0.62|22|1kyfg
Amersham on the Hill|GB|ENG|51.67|-0.61|18|3zehs
Ames|US|IA|42.03|-93.62|65|2vvua
Amés|ES||42.90|-8.66|27|1v38r
Amesbury|US|MA|42.86|-70.93|18|2xn8s
Amet|IN||25.31|73.93|17|reqg
Amherst|US|MA|42.37|-72.52|40|2xn9a
Amherst|US|NY|42.98|-78.80|122|31gop
Amherst Center|US|MA|42.38|-72.52|19|2xn9b
Ami|JP||36.03|140.20|48|19ahn
Amiens|FR||49.90|2.30|143|1t40u
Amirdzhan|AZ||40.43|49.98|27|cl4t
Amizour|DZ||36.64|4.90|26|1hqjl
Amla|IN||21.92|78.13|30|repj
Āmlāgora|IN||22.85|87.34|19|repi
Amlapura|ID||-8.45|115.62|32|z6fp
Amlapura city|ID||-8.45|115.61|32|73hhp
Āmli|IN||20.28|73.02|33|repc
Amman|JO||31.96|35.95|1276|5d8p|*
Ammanford|GB|WLS|51.79|-3.99|24|1kyf5
Ammi Moussa|DZ||35.87|1.11|23|1hqj7
Amnat Charoen|TH||15.86|104.63|35|yqtg
Amod|IN||21.99|72.87|19|reom
Āmol|IR||36.47|52.35|199|32r2
Amora|PT||38.63|-9.12|53|1cou8
Amorebieta|ES||43.22|-2.73|18|1v389
Amos|CA|QC|48.57|-78.12|18|3i4ks
Amozoc de Mota|MX||19.05|-98.05|77|23pzl
Ampahana|MG||-14.75|50.22|25|n4ja
Ampang|MY||3.15|101.77|126|116v4
Ampanihy|MG||-24.69|44.75|26|n47t
Ampara|LK||7.30|81.68|18|qtmr
Amparafaravola|MG||-17.59|48.22|52|n44u
Amparo|BR||-22.70|-46.76|41|22f93
Ampasimanolotra|MG||-18.82|49.07|21|n3x7
Amphoe Sikhiu|TH||14.90|101.71|29|15r3j
Ampliación San Mateo (Colonia Solidaridad)|MX||19.62|-99.15|16|59uyu
Amposta|ES||40.71|0.58|21|1v383
Ampthill|GB|ENG|52.03|-0.50|20|1kyex
‘Amrān|YE||15.66|43.94|91|1oik
Amrāvati|IN||20.93|77.75|604|reny
Amreli|IN||21.60|71.21|100|renv
Amritsar|IN||31.62|74.88|1092|renq
Amroha|IN||28.90|78.47|176|reno
Amroli|IN||21.25|72.84|17|renn
Amstelveen|NL||52.30|4.86|80|1n5h2
Amsterdam|NL||52.37|4.89|742|1n5gy|*
Amsterdam|US|NY|42.94|-74.19|18|31gpc
Amstetten|AT||48.12|14.87|16|1nn17
Āmta|IN||22.58|88.01|17|renj
Amudālavalasa|IN||18.41|83.90|39|rene
Amuntai|ID||-2.42|115.25|56|ze9x
Amursk|RU||50.24|136.88|47|17gmd
Amvrosiyivka|UA||47.79|38.48|21|fajk
An Muileann gCearr|IE||53.52|-7.34|17|1rhrt
An Nabk|SY||34.02|36.73|49|3pmx
An Nimāş|SA||19.15|42.12|24|2bt5
An Nuhūd|SD||12.70|28.43|108|847f
An Nuşayrāt|PS||31.45|34.39|36|60wl
Anaco|VE||9.43|-64.46|118|22q0u
Anacortes|US|WA|48.51|-122.61|16|3g08p
‘Anah|IQ||34.37|41.98|27|4107d
Anaheim|US|CA|33.84|-117.91|351|363vm
Anáhuac|MX||27.24|-100.13|17|2e10e
Anaime|CO||4.40|-75.44|26|2736o
Anak|KP||38.51|125.49|20|14ade
Anakāpalle|IN||17.69|83.00|84|ren4
Anamalais|IN||10.58|76.93|16|ren8
Anamur|TR||36.08|32.84|57|6xv8
Anan|JP||33.92|134.65|55|13za5
Anand|IN||22.55|72.96|138|ren1
Anandpur|IN||31.24|76.50|15|rems
Ananindeua|BR||-1.37|-48.37|434|211dh
Anantapur|IN||14.68|77.61|240|remo
Anantnag|IN||33.73|75.15|80|remj
Anapa|RU||44.89|37.32|54|ch7q
Anápolis|BR||-16.33|-48.95|320|22f8f
Anastácio|BR||-20.48|-55.81|19|22f8c
‘Anat al Qadīmah|IQ||34.47|41.94|20|24at
Añatuya|AR||-28.46|-62.83|20|2auwg
Anbu|CN||23.45|116.68|163|12yv8
Anbyŏn-ŭp|KP||39.04|127.52|32|14ad4
Ancaster|CA|ON|43.22|-79.99|33|4xl3g
Anchau|NG||10.96|8.39|16|1ed8f
Anchorage|US|AK|61.22|-149.90|299|3i0ko
Ancón|PA||8.96|-79.55|21|27mb2
Ancona|IT||43.59|13.50|90|1w835
Ancud|CL||-41.87|-73.82|28|2bl0v
Anda|CN||46.40|125.31|181|17p16
Andahuaylas|PE||-13.66|-73.39|17|2cm3g
Andalucía|CO||4.17|-76.17|17|2735d
Andapa|MG||-14.65|49.65|21|n2li
Andenne|BE||50.49|5.10|24|1o2ys
Andernach|DE||50.43|7.40|30|1rd0u
Anderson|US|IN|40.11|-85.68|55|2xefs
Anderson|US|SC|34.50|-82.65|27|2pxoy
Andes|CO||5.66|-75.88|16|27357
Andijon|UZ||40.78|72.34|318|wgnw
Andilamena|MG||-17.01|48.57|20|n2ea
Āndippatti|IN||10.00|77.62|24|reld
Andkhōy|AF||36.95|65.12|29|omb6
Andol|IN||17.81|78.08|25|rel9
Andong|KR||36.57|128.72|129|13l56
Andorra la Vella|AD||42.51|1.52|20|1t6vv|*
Andover|GB|ENG|51.21|-1.49|42|1kyek
Andover|US|MN|45.23|-93.29|32|2zinq
Andradas|BR||-22.07|-46.57|27|22f7i
Andradina|BR||-20.90|-51.38|52|22f7c
Andreyevskoye|RU||55.55|37.93|20|ch0o
Andria|IT||41.23|16.30|98|1w82o
Andrychów|PL||49.85|19.34|22|1uj5f
Andújar|ES||38.04|-4.05|39|1i1sa
Aného|TG||6.23|1.59|48|1er5i
Anekal|IN||12.71|77.70|37|rekx
Angamāli|IN||10.19|76.39|34|rekq
Angarsk|RU||52.54|103.89|243|17gk3
Angat|PH||14.93|121.03|41|113gd
Angeles City|PH||15.15|120.58|299|113g1
Ängelholm|SE||56.24|12.86|23|1mfbh
Angermünde|DE||53.01|14.00|15|1rcxp
Angers|FR||47.47|-0.55|168|1t3vc
Anglet|FR||43.49|-1.52|41|1t3u4
Angleton|US|TX|29.17|-95.43|19|2s42a
Angol|CL||-37.80|-72.72|45|2bkz1
Angono|PH||14.53|121.15|87|113fd
Angoulême|FR||45.65|0.15|49|1t3tq
Angra dos Reis|BR||-23.01|-44.32|154|22f5d
Angren|UZ||41.02|70.14|127|wgnp
Angri|IT||40.74|14.57|32|1w82f
Angul|IN||20.84|85.10|44|rekh
Anicuns|BR||-16.46|-49.96|16|22f4a
Anjad|IN||22.04|75.06|24|rekc
Anjangaon|IN||21.17|77.31|55|rek4
Anjār|IN||23.11|70.03|67|rejx
‘Anjarah|JO||32.31|35.75|18|5d84
Anjiang|CN||27.32|110.10|55|12ytf
Anjō|JP||34.96|137.08|178|13z9q
Anjozorobe|MG||-18.40|47.87|19|n0ay
Anju|KP||39.62|125.66|50|14abh
Ankang|CN||32.68|109.02|133|12cg9
Ankara|TR||39.92|32.85|3517|6xu2|*
Ankazoabo|MG||-22.28|44.52|26|mzu7
Ankazobe|MG||-18.32|47.12|16|mztd
Ankazondandy|MG||-18.70|47.78|16|mzpj
Ankeny|US|IA|41.73|-93.61|57|2vvxs
Ankleshwar|IN||21.63|72.99|75|rejd
Anloga|GH||5.79|0.90|30|1de78
Anlu|CN||31.26|113.68|71|12ysg
Ann Arbor|US|MI|42.28|-83.74|117|2ytvb
Anna|RU||51.48|40.43|19|cgtj
Annaba|DZ||36.90|7.77|207|1hqev
Annaberg-Buchholz|DE||50.58|13.01|23|1rcv9
Annaka|JP||36.33|138.90|48|13z9m
Annandale|US|VA|38.83|-77.20|41|2tous
Annapolis|US|MD|38.98|-76.49|39|2l6cq
Annau|TM||37.89|58.52|28|3h5j
Annecy|FR||45.91|6.13|49|1t3s7
Annecy-le-Vieux|FR||45.92|6.14|22|1t3s4
Annemasse|FR||46.19|6.24|28|1t3s2
Annigeri|IN||15.43|75.43|26|rej0
Annino|RU||55.58|37.26|30|hkdc
Anniston|US|AL|33.66|-85.83|22|2vj06
Annonay|FR||45.24|4.67|18|1t3re
Annur|IN||11.24|77.11|20|reiz
Áno Liósia|GR||38.08|23.70|34|5oe0
Anoka|US|MN|45.20|-93.39|17|2zipu
Anqing|CN||30.51|117.05|359|12yrt
Anqiu|CN||36.43|119.19|106|12yrq
Ans|BE||50.66|5.52|27|1o2xk
Ansan-si|KR||37.32|126.82|651|13l3a
Ansbach|DE||49.30|10.59|32|1rctc
Anseong|KR||37.01|127.27|69|13l34
Anserma|CO||5.33|-75.79|25|2733d
Anshan|CN||41.12|122.99|1199|17p0o
Anshing|IN||20.04|77.32|19|reiu
Anshun|CN||26.25|105.93|352|12yr4
Ansonia|US|CT|41.35|-73.08|19|3579r
Anta|IN||25.15|76.30|31|reis
Antakya|TR||36.21|36.16|210|6xtv
Antalaha|MG||-14.90|50.28|34|mym8
Antalya|TR||36.91|30.70|758|6xtt
Antananarivo|MG||-18.91|47.54|1391|mycc|*
Antanifotsy|MG||-19.65|47.32|71|my4l
Antelope|US|CA|38.71|-121.33|46|3643t
Antequera|ES||37.02|-4.56|45|1i1ri
Anthem|US|AZ|33.87|-112.15|22|3azka
Anthiyur|IN||11.58|77.59|20|rela
Antibes|FR||43.59|7.11|76|1t3ps
Antigua Guatemala|GT||14.56|-90.73|39|255jn
Antiguo Cuscatlán|SV||13.66|-89.25|34|24w0y
Antioch|US|CA|38.00|-121.81|111|3646g
Antipolo|PH||14.63|121.12|550|1139h
Antofagasta|CL||-23.65|-70.40|310|2bkwj
Antonina|BR||-25.43|-48.71|16|22f1s
António Enes|MZ||-16.23|39.91|75|mkgg
Antony|FR||48.75|2.30|60|1t3ov
Antratsyt|UA||48.12|39.09|62|facr
Antrim|GB|NIR|54.70|-6.20|20|1kycn
Antsirabe|MG||-19.87|47.03|186|mwz2
Antsiranana|MG||-12.32|49.29|83|mwy1
Antsohihy|MG||-14.88|47.99|21|mwtn
Antsohimbondrona|MG||-13.08|48.85|32|mwt7
Antwerp|BE||51.22|4.40|460|1o2wy||Antwerpen
Antwerpen|BE||51.22|4.40|460|1o2wy
Anūpgarh|IN||29.19|73.21|33|rei6
Anūppur|IN||23.10|81.69|18|rei4
Anūpshahr|IN||28.36|78.27|25|rei3
Anuradhapura|LK||8.31|80.41|61|qtc9
Anxiang|CN||29.40|112.15|58|12yqo
Anyama|CI||5.49|-4.05|101|1d56c
Anyang|CN||36.10|114.38|781|129ji
Anyang-si|KR||37.39|126.93|634|13l2q
Anzhero-Sudzhensk|RU||56.08|86.03|83|we9y
Anzio|IT||41.45|12.62|45|1w80t
Aoji|KP||42.52|130.40|34|17u67
Aomori|JP||40.82|140.73|298|19o0y
Aonla|IN||28.27|79.17|50|rehu
Aosta|IT||45.74|7.32|32|1w80l
Aoulef|DZ||26.97|1.08|25|1hq97
Apache Junction|US|AZ|33.42|-111.55|38|3azlb
Apalit|PH||14.95|120.77|77|11371
Apam|GH||5.28|-0.74|20|1de2t
Apan|MX||19.71|-98.45|27|23pxr
Aparecida|BR||-22.85|-45.23|34|22ez1
Aparecida de Goiânia|BR||-16.82|-49.24|511|3rdrq
Aparecida do Taboado|BR||-20.09|-51.09|17|22eys
Aparri|PH||18.36|121.64|33|1136m
Apartadó|CO||7.88|-76.63|86|2732e
Apas|PH||10.34|123.90|23|6btap
Apaseo el Alto|MX||20.46|-100.62|28|2e4mc
Apaseo el Grande|MX||20.54|-100.68|26|2e4mb
Apatin|RS||45.67|18.98|18|1wou1
Apatity|RU||67.56|33.40|61|cgkt
Apatzingán|MX||19.09|-102.36|99|2e4m8
Apeldoorn|NL||52.21|5.97|137|1n5ei
Apex|US|NC|35.73|-78.85|46|2nft4
Apia|WS||-13.83|-171.77|40|2ehqt|*
Apiaí|BR||-24.51|-48.84|18|22eyf
Apizaco|MX||19.41|-98.14|50|23px4
Aplahoué|BJ||6.93|1.68|20|1fcfk
Apodi|BR||-5.66|-37.80|17|21174
Apolda|DE||51.03|11.52|25|1rcoq
Apomu|NG||7.35|4.18|72|1ecxi
Apopa|SV||13.81|-89.18|112|24w0h
Apopka|US|FL|28.68|-81.51|48|2gv7a
Apostolove|UA||47.66|33.71|16|facd
Apple Valley|US|CA|34.50|-117.19|72|364az
Apple Valley|US|MN|44.73|-93.22|51|2zir2
Appleton|US|WI|44.26|-88.42|74|34ecw
Aprelevka|RU||55.55|37.08|18|cgjt
Aprilia|IT||41.59|12.65|41|1w7zh
Apsheronsk|RU||44.46|39.73|40|cgjl
Apucarana|BR||-23.55|-51.46|107|22exy
Aqaba|JO||29.53|35.01|95|5dhy
‘Aqrah|IQ||36.76|43.89|23|2492
Aqsay|KZ||51.17|53.00|35|d35h
Aquidauana|BR||-20.47|-55.79|35|22exk
Aquiraz|BR||-3.90|-38.39|65|21167
Ar Rahad|SD||12.72|30.65|26|841p
Ar Rām wa Ḑāḩiyat al Barīd|PS||31.85|35.23|25|63tm
Ar Ramthā|JO||32.56|36.01|75|5d5s
Ar Raqqah|SY||35.95|39.01|178|3pgb
Ar Rass|SA||25.87|43.50|82|2bo3
Ar Rastan|SY||34.93|36.73|53|3pg2
Ar Rayyān|QA||25.29|51.42|272|67og
Ar Rifā‘|BH||26.13|50.55|80|893i
Ar Riqqah|KW||29.15|48.09|52|64gw
Ar Rudayyif|TN||34.38|8.16|30|1h0dl
Ar Rumaythah|IQ||31.53|45.20|47|2459
Ar Ruseris|SD||11.87|34.39|29|840r
Ar Ruţbah|IQ||33.04|40.29|22|2451
Ar Ruways|AE||24.11|52.73|16|69u8
Aracaju|BR||-10.91|-37.07|490|22eww
Aracataca|CO||10.59|-74.19|28|2731b
Aracati|BR||-4.56|-37.77|44|2115e
Araçatuba|BR||-21.21|-50.43|170|22ewj
Araci|BR||-11.33|-38.97|15|22ewe
Araçoiaba da Serra|BR||-23.51|-47.61|15|22ew9
Aracruz|BR||-19.82|-40.27|58|22ew8
Araçuaí|BR||-16.85|-42.07|22|22ew6
Arad|IL||31.26|35.21|24|6c4p
Arad|RO||46.18|21.32|169|epim
Aragarças|BR||-15.90|-52.25|17|22ew0
Araguaína|BR||-7.19|-48.21|105|2114t
Araguari|BR||-18.65|-48.19|97|22evq
Arai|JP||37.00|138.23|27|13z7b
Arāk|IR||34.09|49.70|504|32fr
Arakkonam|IN||13.08|79.67|79|reh3
Araklı|TR||40.94|40.06|30|g483
Aral|CN||40.54|81.27|260|wsa1
Aral|KZ||46.80|61.66|33|wpo9
Arāmbāgh|IN||22.88|87.78|61|regy
Aramil|RU||56.70|60.84|15|we96
Aramoko-Ekiti|NG||7.70|5.04|74|1ecwp
Aranda de Duero|ES||41.67|-3.69|33|1v311
Arandas|MX||20.71|-102.35|52|2e4ks
Aranđelovac|RS||44.31|20.56|24|gzyv
Arang|IN||21.20|81.97|18|regq
Ārangaon|IN||19.03|74.71|30|regn
Aranjuez|ES||40.03|-3.60|54|1v30h
Arantāngi|IN||10.17|78.99|36|regg
Aranyaprathet|TH||13.69|102.50|20|yqsc
Arapiraca|BR||-9.75|-36.66|167|2113z
Arapongas|BR||-23.42|-51.42|98|22euu
Arar|SA||30.98|41.04|149|2bq8
Araranguá|BR||-28.94|-49.50|43|22eu4
Araraquara|BR||-21.79|-48.18|168|22ety
Araras|BR||-22.36|-47.38|107|22etq
Ararat|AM||39.83|44.71|29|3r0v
Arari|BR||-3.45|-44.78|17|21122
Arāria|IN||26.15|87.51|67|rege
Araripina|BR||-7.58|-40.50|39|2111n
Araruama|BR||-22.87|-42.34|110|22esj
Arashiyama|JP||35.01|135.68|50|4cje7
Arauca|CO||7.08|-70.76|69|27306
Araucária|BR||-25.59|-49.41|111|22es1
Arauco|CL||-37.25|-73.32|25|2bkue
Araure|VE||9.58|-69.24|73|267ll
Arawa|PG||-6.23|155.57|40|190ux
Araxá|BR||-19.59|-46.94|83|22erv
Arayat|PH||15.15|120.77|88|1131t
Arba Minch|ET||6.03|37.55|70|7d67
Arbatache|DZ||36.64|3.37|17|1hq4f
Arbroath|GB|SCT|56.56|-2.59|24|1kybj
Arbutus|US|MD|39.25|-76.70|20|2l6gb
Arcadia|US|CA|34.14|-118.04|58|364e5
Arcata|US|CA|40.87|-124.08|18|3b5bd
Arcelia|MX||18.32|-100.28|19|2e4k0
Archena|ES||38.12|-1.30|18|1i1qk
Archway|GB|ENG|51.57|-0.13|216|70fo8
Arcore|IT||45.63|9.32|17|1w7y0
Arcos|BR||-20.28|-45.54|33|22ern
Arcos de la Frontera|ES||36.75|-5.81|31|1i1q9
Arcos de Valdevez|PT||41.85|-8.42|23|1msd0
Arcot|IN||12.91|79.32|52|reg0
Arcoverde|BR||-8.42|-37.05|57|2110w
Arcueil|FR||48.80|2.33|17|1t3hh
Ardabīl|IR||38.25|48.29|411|32ej
Ardahan|TR||41.11|42.70|21|g47k
Ardakān|IR||32.31|54.02|59|32e9
Ardea|IT||41.61|12.54|17|1w7xt
Arden-Arcade|US|CA|38.60|-121.38|92|4bmh2
Ardeşen|TR||41.19|40.99|68|g47h
Ardestān|IR||33.38|52.37|16|32do
Ardmore|US|OK|34.17|-97.14|25|2p2yl
Ardon|RU||43.18|44.30|18|cgfv
Arecibo|PR||18.47|-66.72|49|2psjv
Areia Branca|BR||-4.96|-37.14|18|2110a
Āreka|ET||7.07|37.70|33|7d49
Arendal|NO||58.46|8.77|31|1vsjv
Arenys de Mar|ES||41.58|2.55|15|1v2v1
Arequipa|PE||-16.40|-71.53|841|2clru
Arese|IT||45.55|9.08|19|1w7xi
Arezzo|IT||43.46|11.88|76|1w7xg
Arfoud|MA||31.44|-4.23|24|1in3g
Arganda|ES||40.30|-3.44|51|1v2uc
Arganzuela|ES||40.40|-3.70|149|3w9rb
Argentan|FR||48.74|-0.02|18|1t3ej
Argenteuil|FR||48.95|2.25|101|1t3ec
Árgos|GR||37.63|22.73|22|5o7y
Argun|RU||43.30|45.87|28|cgee
Argungu|NG||12.74|4.53|46|1ectz
Argyroúpoli|GR||37.91|23.75|34|5o3o
Arhavi|TR||41.35|41.30|16|g46z
Arhribs|DZ||36.79|4.31|24|1hq1j
Århus|DK||56.16|10.21|238|1k970
Ariana|TN||36.86|10.19|98|1h0db
Arica|CL||-18.47|-70.30|186|2bkrl
Ariccia|IT||41.72|12.67|17|1w7wj
Ariel|IL||32.11|35.18|18|4vqoy
Arifwala|PK||30.29|73.07|87|pdv6
Ariguaní|CO||10.25|-74.00|26|272wl
Arima|TT||10.64|-61.28|35|24miz
Aringay|PH||16.39|120.35|30|1130b
Ario de Rosales|MX||19.21|-101.71|17|2e4i6
Aripuanã|BR||-9.17|-60.63|27|26k36
Ariquemes|BR||-9.91|-63.04|58|26k33
Arish|EG||31.13|33.80|129|7qyy
Aristóbulo del Valle|AR||-27.10|-54.90|21|21ngf
Arivonimamo|MG||-19.02|47.18|22|mwqp
Ariyalūr|IN||11.14|79.08|29|ref9
Arjawinangun|ID||-6.65|108.41|106|ze3e
Arjona|CO||10.25|-75.34|50|272w2
Arkalgūd|IN||12.76|76.06|16|reex
Arkalyk|KZ||50.25|66.92|42|wpm9
Arkhangelsk|RU||64.54|40.54|356|cgc9||Arkhangel’sk
Arkhangel’sk|RU||64.54|40.54|356|cgc9
Arles|FR||43.68|4.63|53|1t3be
Arlington|US|MA|42.42|-71.16|43|2xndo
Arlington|US|TX|32.74|-97.11|388|2s4co
Arlington|US|VA|38.88|-77.10|208|2tp1h
Arlington|US|WA|48.20|-122.13|19|3g0ek
Arlington Heights|US|IL|42.09|-87.98|76|2wo6b
Arlon|BE||49.68|5.82|26|1o2v5
Armação de Búzios|BR||-22.75|-41.88|23|22em7
Armavir|AM||40.15|44.04|26|d7sn
Armavir|RU||44.99|41.12|200|cg8q
Armenia|CO||4.53|-75.68|315|272vs
Armentières|FR||50.69|2.88|27|1t3af
Armidale|AU|NSW|-30.50|151.67|24|1aoav
Armilla|ES||37.14|-3.63|21|1i1o6
Armyansk|UA||46.11|33.69|24|fab7
Arnavutköy|TR||41.18|28.74|198|g458
Arnhem|NL||51.98|5.91|142|1n5d9
Arni|IN||12.67|79.29|63|regm
Arnold|GB|ENG|53.00|-1.13|38|1ky6e
Arnold|US|MD|39.03|-76.50|23|2l6hu
Arnold|US|MO|38.43|-90.38|21|2lru7
Arnsberg|DE||51.38|8.08|77|1rcgf
Arnstadt|DE||50.84|10.95|26|1rcfj
Āron|IN||24.38|77.42|24|ree5
Arona|ES||28.10|-16.68|79|1i1ny
Aroor|IN||9.87|76.30|39|6bt33
Arpino|IT||40.89|14.32|20|5bsv8
Arrah|CI||6.67|-3.97|37|1d53n
Arrah|IN||25.56|84.66|224|rehf
Arraial do Cabo|BR||-22.97|-42.03|26|22el7
Arraiján|PA||8.95|-79.66|77|27m8d
Arras|FR||50.29|2.78|47|1t374
Arrasate / Mondragón|ES||43.06|-2.49|22|1uspj
Arrecife|ES||28.96|-13.55|59|1i1nm
Arrentela|PT||38.63|-9.10|30|1cooh
Arriaga|MX||16.24|-93.90|24|29t0j
Arris|DZ||35.26|6.35|37|1hpyc
Arroio do Meio|BR||-29.40|-51.95|16|22ekk
Arroio Grande|BR||-32.24|-53.09|16|22eke
Arroyito|AR||-31.42|-63.05|20|2aukw
Arroyo Grande|US|CA|35.12|-120.59|18|364n6
Arroyo Naranjo|CU||23.04|-82.38|210|24hcm
Arroyo Seco|AR||-33.15|-60.51|20|2aujt
Arsen’yev|RU||44.15|133.28|59|17gek
Arsikere|IN||13.31|76.26|44|redu
Arsin|TR||40.95|39.93|16|g44e
Arsk|RU||56.09|49.88|17|cg6q
Ārt Khwājah|AF||37.09|69.48|19|olvu
Árta|GR||39.16|20.99|22|5o4v
Artashat|AM||39.96|44.54|21|3r0j
Arteixo|ES||43.30|-8.51|30|1v2lt
Artëm|RU||43.36|132.19|102|17ge8
Artémida|GR||37.97|24.00|21|5j3q
Artemisa|CU||22.82|-82.76|68|24hbs
Artëmovskiy|RU||57.36|61.87|34|we6g
Artesia|US|CA|33.87|-118.08|17|364ou
Artigas|UY||-30.40|-56.47|42|21t7y
Artur Nogueira|BR||-22.57|-47.17|40|22ejn
Artvin|TR||41.18|41.82|24|g43t
Arua|UG||3.02|30.91|56|51cv
Arucas|ES||28.12|-15.52|36|1i1m7
Arujá|BR||-23.40|-46.32|72|22ejl
Arukutti|IN||9.87|76.35|18|redl
Arumuganeri|IN||8.57|78.09|25|redj
Aruppukkottai|IN||9.51|78.10|85|redg
Arusha|TZ||-3.37|36.68|341|3gh9
Arvada|US|CO|39.80|-105.09|115|3802v
Arvayheer|MN||46.26|102.78|26|17kj2
Ārvi|IN||21.00|78.23|42|redb
Arvin|US|CA|35.21|-118.83|21|364pz
Arys|KZ||42.43|68.81|36|wplk
Arzamas|RU||55.39|43.84|109|cg38
Arzano|IT||40.91|14.27|35|1w7u5
Arzgir|RU||45.37|44.22|16|cg30
Arzignano|IT||45.52|11.33|21|1w7tx
Aş Şaff|EG||29.56|31.28|38|7pp8
As Safīrah|SY||36.08|37.37|64|3p3r
As Salamīyah|SY||35.01|37.05|95|3j9v
As Sālimīyah|KW||29.33|48.08|148|64g8
As Salţ|JO||32.04|35.73|80|5d3m
As Samawah|IQ||31.33|45.29|153|240y
As Samū‘|PS||31.40|35.07|19|63l3
Aş Şanamayn|SY||33.07|36.18|26|3p2t
As Sūkī|SD||13.32|33.88|34|83vj
As Sulaymānīyah|IQ||35.56|45.43|723|23z3
As Sulayyil|SA||20.46|45.58|24|2bdc
As-Suwayda|SY||32.71|36.57|59|3p14
As Suwayq|OM||23.85|57.44|107|66yj
Aş Şuwayrah|IQ||32.93|44.78|42|23yz
Asaba|NG||6.20|6.73|73|1ecpo
Asadābād|AF||34.87|71.15|48|om1j
Asadābād|IR||34.78|48.12|60|328o
Asahi|JP||35.72|140.65|42|19agl
Asahikawa|JP||43.77|142.36|357|19o05
Asaita|ET||11.57|41.44|20|7cz5
Asaka|JP||35.80|139.60|128|14voj
Asaka|UZ||40.64|72.24|57|wfnb
Asamankese|GH||5.86|-0.66|39|1ddy4
Asan|KR||36.78|127.00|98|13fji
Āsandh|IN||29.52|76.61|25|recw
Āsansol|IN||23.68|86.98|504|recq
Āsasa|ET||7.10|39.20|24|7cz9
Āsbe Teferī|ET||9.09|40.87|31|7cyy
Asbest|RU||57.01|61.46|75|we5e
Asbury Park|US|NJ|40.22|-74.01|16|317jl
Ascención de Guarayos|BO||-15.89|-63.19|19|5fob2
Aschaffenburg|DE||49.98|9.15|69|1rcaw
Ascheberg|DE||51.78|7.62|15|1rc9k
Aschersleben|DE||51.76|11.46|25|1rc80
Ascoli Piceno|IT||42.85|13.57|42|1w7tp
Ascot|GB|ENG|51.41|-0.67|18|1ky5c
Asenovgrad|BG||42.02|24.87|52|fq2a
Aserrí|CR||9.86|-84.09|26|25oy8
Ash Shafā|SA||21.07|40.32|72|8sfk
Ash Shāmīyah|IQ||31.96|44.60|58|243p
Ash Shaţrah|IQ||31.41|46.17|83|243i
Ash Shaykh Miskīn|SY||32.83|36.16|26|3iso
Ash Shuhadā’|EG||30.60|30.90|48|7pqp
Asha|RU||55.00|57.27|33|cg1g
Ashburn|US|VA|39.04|-77.49|44|2tp5y
Ashburton|NZ||-43.90|171.73|30|3p94p
Ashdod|IL||31.79|34.65|225|6c3x
Asheboro|US|NC|35.71|-79.81|26|2nfzf
Asheville|US|NC|35.60|-82.55|89|2ng0a
Ashford|GB|ENG|51.15|0.87|63|1ky4b
Ashford|GB|ENG|51.43|-0.46|27|1ky4a
Ashgabat|TM||37.95|58.38|728|3h53|*
Ashibetsu|JP||43.51|142.19|19|19nzo
Ashikaga|JP||36.33|139.45|160|13z1p
Ashington|GB|ENG|55.18|-1.56|28|1ky42
Ashiya|JP||34.73|135.30|89|13z15
Ashkelon|IL||31.67|34.57|106|6c3o
Ashland|US|CA|37.69|-122.11|22|364sz
Ashland|US|KY|38.48|-82.64|21|2jslh
Ashland|US|MA|42.26|-71.46|16|2xngj
Ashland|US|OH|40.87|-82.32|20|32apz
Ashland|US|OR|42.19|-122.71|21|3ef8t
Ashmūn|EG||30.30|30.98|83|7ptc
Ashoknagar|IN||24.58|77.73|65|rec9
Ashoknagar Kalyangarh|IN||22.86|88.64|111|4cix9
Ashta|IN||16.95|74.41|35|rec8
Ashta|IN||23.02|76.72|45|rec6
Ashtabula|US|OH|41.87|-80.79|18|32aqx
Ashtarak|AM||40.30|44.36|19|d7zh
Ashton in Makerfield|GB|ENG|53.48|-2.65|29|1ky3a
Ashton-under-Lyne|GB|ENG|53.49|-2.10|44|1ky37
Ashwaubenon|US|WI|44.48|-88.07|17|34ei3
Asia|PH||9.55|122.52|24|112y9
Asifābād|IN||19.36|79.28|21|rebu
Āsika|IN||19.61|84.66|21|rebr
Asilah|MA||35.47|-6.03|29|1it1b
Āsind|IN||25.73|74.33|15|rebq
Asino|RU||57.00|86.14|27|we4t
Asipovichy|BY||53.30|28.64|35|ddia
Aşkale|TR||39.92|40.70|15|6xau
Asker|NO||59.83|10.44|61|1vsbl
Askøy|NO||60.40|5.18|17|1ziiz
Āsmār|AF||35.03|71.36|16|olyl
Asmara|ER||15.34|38.93|564|7cw4|*
Asnières-sur-Seine|FR||48.92|2.28|87|1t318
Aso|JP||32.94|131.08|28|3rk2v
Āsosa|ET||10.07|34.53|31|7cvw
Aspe|ES||38.35|-0.77|20|1i1ly
Aspen Hill|US|MD|39.08|-77.07|49|2l6ld
Asprópyrgos|GR||38.06|23.59|30|5o1p
Assab|ER||13.01|42.74|21|7cyi
Asse|BE||50.91|4.20|29|1o2u1
Assemini|IT||39.29|9.00|25|1i4t3
Assen|NL||53.00|6.56|62|1n5ch
Assis|BR||-22.66|-50.41|102|22ej2
Assiut|EG||27.18|31.18|421|7plz||Asyūţ
Astana|KZ||51.18|71.45|346|wpoh|*|Nur-Sultan
Astanajapura|ID||-6.80|108.63|148|ze08
Āstāneh-ye Ashrafīyeh|IR||37.26|49.94|43|323b
Astara|AZ||38.46|48.87|15|36jh
Āstārā|IR||38.43|48.87|39|3238
Asti|IT||44.90|8.21|61|1w7sq
Astorga|BR||-23.23|-51.67|20|22eiw
Astoria|US|NY|40.77|-73.93|150|31gy0
Astrakhan|RU||46.35|48.04|503|cfwx
Asunción|PY||-25.29|-57.65|1482|21pul|*
Asunción Mita|GT||14.33|-89.71|16|255hz
Aswan|EG||24.09|32.90|241|7pm8
Asyut|EG||27.18|31.18|421|7plz||Asyūţ
Asyūţ|EG||27.18|31.18|421|7plz
At-Bashi|KG||41.17|75.80|15|wrmk
Aţ Ţafīlah|JO||30.84|35.60|25|5d1y
At Tāj|LY||24.20|23.29|46|1wc2
At Tall|SY||33.61|36.31|56|3ozh
At Tall al Kabīr|EG||30.54|31.79|52|7pjy
Aţ Ţaraf|SA||25.36|49.73|21|2bav
Atakpamé|TG||7.53|1.13|81|1er2m
Atalaia|BR||-9.50|-36.02|19|210us
Atamaría|ES||37.60|-0.81|30|1i1la
Atambua|ID||-9.11|124.89|36|zdzz
Atami|JP||35.09|139.05|41|13z01
Atamyrat|TM||37.84|65.21|33|q4l6
Atani|NG||6.01|6.75|230|1ecij
Ataq|YE||14.54|46.83|37|1nz2
Atar|MR||20.52|-13.05|24|1f1g6
Atarfe|ES||37.22|-3.69|15|1i1l9
Atarra|IN||25.29|80.57|46|reac
Atascadero|US|CA|35.49|-120.67|30|364vr
Atascocita|US|TX|30.00|-95.18|66|2s4kk
Ataşehir|TR||40.98|29.12|362|44wtx
Atbara|SD||17.70|33.99|108|83uf
Atbasar|KZ||51.81|68.36|35|wphy
Ath|BE||50.63|3.78|27|1o2te
Ath Thawrah|SY||35.84|38.55|88|3p06
Āthagarh|IN||20.52|85.63|17|rea0
Athens|GR||37.98|23.73|664|5nzn|*
Athens|US|AL|34.80|-86.97|25|2vjd8
Athens|US|GA|33.96|-83.38|117|2hllu
Athens|US|OH|39.33|-82.10|25|2okhy
Atherton|GB|ENG|53.52|-2.49|20|1ky1b
Athi River|KE||-1.46|36.98|25|4axf
Athis-Mons|FR||48.71|2.39|31|1t2y4
Athlone|IE||53.42|-7.94|21|1z0ow
Athni|IN||16.73|75.06|42|re9s
Ati|TD||13.22|18.34|24|1g7xs
Atibaia|BR||-23.12|-46.55|111|22ehz
Atimonan|PH||14.00|121.92|29|112v7
Atkarsk|RU||51.87|45.01|28|cfus
Atlacomulco de Fabela|MX||19.80|-99.88|23|23ps9
Atlanta|US|GA|33.75|-84.39|464|2hlnb
Atlantic City|US|NJ|39.36|-74.42|39|2ogn6
Atlantis|ZA||-33.57|18.48|60|208kw
Atlixco|MX||18.91|-98.44|87|23prk
Atmakūr|IN||15.88|78.59|35|re9l
Atotonilco el Alto|MX||20.55|-102.51|27|2e4aw
Atoyac de Álvarez|MX||17.21|-100.43|21|2e4ao
Atraulī|IN||28.03|78.29|48|re9a
Atsiaman|GH||5.70|-0.33|203|1dfdr
Atsugi|JP||35.44|139.37|229|13lwb
Attendorn|DE||51.13|7.90|25|1rc1g
Attili|IN||16.70|81.60|68|re8y
Attingal|IN||8.70|76.82|37|re8w
Attleboro|US|MA|41.94|-71.29|44|2xnjr
Attock City|PK||33.77|72.36|85|pdrt
Attur|IN||11.59|78.60|59|re8t
Atuntaqui|EC||0.33|-78.21|17|26gfy
Atwater|US|CA|37.35|-120.61|29|364xv
Atyrau|KZ||47.12|51.88|180|d335
Aubagne|FR||43.29|5.57|45|1t2xd
Aubervilliers|FR||48.92|2.38|71|1t2w2
Auburn|US|AL|32.61|-85.48|62|2vjgs
Auburn|US|MA|42.19|-71.84|17|2xnk9
Auburn|US|ME|44.10|-70.23|23|2y8ts
Auburn|US|NY|42.93|-76.57|27|31gz5
Auburn|US|WA|47.31|-122.23|77|3g0h9
Auburn Hills|US|MI|42.69|-83.23|23|2yu45
Auburndale|US|FL|28.07|-81.79|15|2gvdh
Auch|FR||43.65|0.59|24|1t2t5
Auchi|NG||7.07|6.26|63|1ecf0
Auckland|NZ||-36.85|174.76|418|1b0p1
Audincourt|FR||47.48|6.85|16|1t2s0
Aue|DE||50.59|12.71|19|1rbuv
Auerbach|DE||50.51|12.40|21|1rbsa
Augsburg|DE||48.37|10.90|259|1rbgc
Augusta|IT||37.24|15.22|31|1i4su
Augusta|US|GA|33.47|-81.97|43|2hlpv
Augusta|US|ME|44.31|-69.78|18|2y8uj
Augusto Corrêa|BR||-1.02|-46.63|16|210tt
Augustów|PL||53.84|22.98|30|gn85
Aulnay-sous-Bois|FR||48.94|2.49|81|1t2pd
Aurād|IN||18.25|77.42|17|re8c
Auraiya|IN||26.47|79.51|71|re88
Aurangabad|IN||19.88|75.34|1016|re85
Aurangābād|IN||24.75|84.37|96|re84
Aurich|DE||53.47|7.48|40|1rbbq
Aurillac|FR||44.93|2.44|35|1t2ls
Aurora|CA|ON|44.00|-79.47|55|3i7i1
Aurora|PH||13.35|122.52|16|1080a
Aurora|US|CO|39.73|-104.83|359|3806z
Aurora|US|IL|41.76|-88.32|201|2wodl
Aurora|US|OH|41.32|-81.35|16|32aux
Ausa|IN||18.25|76.50|34|re7v
Austin|US|MN|43.67|-92.97|25|2zj1w
Austin|US|TX|30.27|-97.74|932|2s4o6
Austintown|US|OH|41.10|-80.76|30|32avk
Autlán de Navarro|MX||19.77|-104.37|45|2e49x
Autun|FR||46.95|4.30|18|1t2i3
Auxerre|FR||47.80|3.57|42|1t2gz
Āvadi|IN||13.11|80.11|250|re7m
Avanigadda|IN||16.02|80.92|26|re7e
Avaré|BR||-23.10|-48.93|81|22egr
Avarua|CK||-21.21|-159.78|13|2ehz7|*
Avdiyivka|UA||48.14|37.74|36|fa8y
Aveiro|PT||40.64|-8.65|54|1ms7n
Avellaneda|AR||-29.12|-59.66|23|21neu
Avellino|IT||40.91|14.79|48|1w7qy
Avenel|US|NJ|40.58|-74.29|17|317kt
Aventura|US|FL|25.96|-80.14|38|2gvel
Aversa|IT||40.97|14.21|53|1w7qo
Avezzano|IT||42.03|13.43|38|1w7qk
Avignon|FR||43.95|4.81|90|1t2ch
Ávila|ES||40.66|-4.70|57|1v2gg
Avilés|ES||43.55|-5.92|84|1v2gf
Avinashi|IN||11.19|77.27|24|re7g
Avion|FR||50.41|2.83|18|1t2c3
Avocado Heights|US|CA|34.04|-117.99|15|36530
Avola|IT||36.91|15.14|29|1i4sr
Avon|FR||48.40|2.72|15|1t2bq
Avon|US|IN|39.76|-86.40|16|2j6f9
Avon|US|OH|41.45|-82.04|23|32aw5
Avon Center|US|OH|41.46|-82.02|16|32awa
Avon Lake|US|OH|41.51|-82.03|23|32awe
Avondale|US|AZ|33.44|-112.35|81|3b06l
Avtury|RU||43.16|46.00|18|cfp6
Aweil|SS||8.76|27.39|39|7t5b
Awgu|NG||6.07|7.48|23|1ecbz
Awka|NG||6.21|7.07|168|1ecbp
Awsīm|EG||30.12|31.14|64|7pg8
Axim|GH||4.87|-2.24|25|1ddh7
Axochiapan|MX||18.50|-98.75|18|23pq9
Axum|ET||14.12|38.72|41|7dr8
Ayabe|JP||35.30|135.25|38|13yy1
Ayacucho|PE||-13.16|-74.22|140|2cljf
Ayagoz|KZ||47.96|80.43|33|wpgk
Ayakudi|IN||10.45|77.55|24|re6s
Ayamonte|ES||37.21|-7.41|20|1i1kg
Ayang-ni|KP||38.24|125.78|16|14a9k
Ayapel|CO||8.31|-75.14|23|272qt
Ayaviri|PE||-14.89|-70.59|19|2clih
Aydın|TR||37.85|27.84|163|6x3i
Aykhal|RU||65.93|111.48|15|17g9s
Aylesbury|GB|ENG|51.82|-0.81|75|1kxxr
‘Ayn al ‘Arab|SY||36.89|38.35|50|3oww
Ayorou|NE||14.73|0.92|26|1ggfs
Ayr|GB|SCT|55.46|-4.63|47|1kxxg
Aytos|BG||42.70|27.25|21|fq17
Ayutla de los Libres|MX||16.96|-99.10|15|23poz
Ayutuxtepeque|SV||13.74|-89.20|25|24vzg
Ayvalık|TR||39.32|26.69|70|6wz5
Az Zabadānī|SY||33.72|36.10|30|3orf
Az̧ Z̧āhirīyah|PS||31.41|34.97|28|63ie
Az Zarqā|EG||31.21|31.64|40|8zmz
Az Zāwīyah|LY||32.76|12.73|200|1bk62
Az Zubayr|IQ||30.39|47.70|123|23t1
Az Zulfī|SA||26.30|44.82|53|2b5x
Az Zuwāydah|PS||31.44|34.38|17|45cja
Az Zuwaytīnah|LY||30.95|20.12|21|1w70
Āzādshahr|IR||34.79|48.57|514|b00
Āzādshahr|IR||37.09|55.17|48|2din
Azamgarh|IN||26.07|83.18|117|re6b
Azare|NG||11.67|10.19|106|1ec6r
Azazga|DZ||36.74|4.37|41|1hpob
Azcapotzalco|MX||19.49|-99.19|415|23pox
Azeitão|PT||38.52|-9.01|19|713ap
Azemmour|MA||33.29|-8.34|37|1isq9
Azhiyūr|IN||11.69|75.56|29|6i5q7
Azimpur|BD||23.73|90.39|97|4l2ei
Aznā|IR||33.61|48.93|47|31y8
Azogues|EC||-2.74|-78.85|35|26geq
Azor|IL||32.02|34.81|16|6c2o
Azov|RU||47.11|39.42|82|cfkm
Azrou|MA||33.43|-5.22|48|1iskw
Azua|DO||18.45|-70.73|59|23a1c
Azul|AR||-36.78|-59.86|54|21ndz
Azuqueca de Henares|ES||40.57|-3.27|33|1v2dy
Azusa|US|CA|34.13|-117.91|50|3654f
Azzaba|DZ||36.74|7.11|75|1hpkr
Baalbek|LB||34.01|36.22|31|5xu2
Baao|PH||13.45|123.37|20|112qe
Baar|CH|ZG|47.20|8.53|21|1l1qt
Baardheere|SO||2.34|42.28|42|1eaa
Baarn|NL||52.21|5.29|25|1n5a0
Bab Ezzouar|DZ||36.73|3.18|276|1hpj2
Babaeski|TR||41.43|27.09|27|g3rf
Babahoyo|EC||-1.80|-79.53|76|26gea
Bābai|IN||22.70|77.93|16|re61
Babana|NG||10.43|3.81|18|1ec4b
Babat|ID||-7.11|112.16|27|zdu0
Babati|TZ||-4.22|35.75|34|3ggw
Babenhausen|DE||49.97|8.95|17|1rb56
Baberu|IN||25.55|80.70|16|re5s
Babīna|IN||25.24|78.47|36|re5m
Babo-Pangulo|PH||15.08|120.52|15|112o6
Bābol|IR||36.55|52.68|203|31uj
Bābolsar|IR||36.70|52.65|48|31ue
BABOR - VILLE|DZ||36.49|5.54|33|3zkhk
Bābra|IN||21.85|71.31|19|re5i
Babrāla|IN||28.26|78.41|17|re5g
Babruysk|BY||53.14|29.22|221|dih0
Babu|CN||24.42|111.52|66|12yo2
Bắc Giang|VN||21.27|106.19|54|y413
Bắc Kạn|VN||22.15|105.83|18|y41e
Bạc Liêu|VN||9.29|105.73|108|y3zm
Bắc Ninh|VN||21.19|106.08|44|y3yx
Bacabal|BR||-4.29|-44.79|72|210se
Bacău|RO||46.57|26.91|171|epa4
Bachhraon|IN||28.93|78.23|29|re50
Back Mountain|US|PA|41.34|-76.00|27|32zzk
Bačka Palanka|RS||45.25|19.40|29|1woqq
Bačka Topola|RS||45.82|19.63|16|1woqo
Backnang|DE||48.95|9.44|36|1razk
Bacoli|IT||40.80|14.07|26|1w7pj
Bacolod City|PH||10.67|122.95|455|112jg
Bacoor|PH||14.46|120.94|357|112ic
Bad Aibling|DE||47.86|12.01|18|1raza
Bad Arolsen|DE||51.38|9.01|17|1rcf1
Bad Bentheim|DE||52.30|7.16|16|1raz4
Bad Berleburg|DE||51.05|8.39|21|1rayx
Bad Driburg|DE||51.73|9.02|20|1rayd
Bad Dürkheim|DE||49.46|8.17|19|1raya
Bad Essen|DE||52.32|8.33|16|1rawo
Bad Harzburg|DE||51.88|10.56|23|1raw9
Bad Hersfeld|DE||50.87|9.71|31|1ravz
Bad Homburg vor der Höhe|DE||50.23|8.62|52|1ravw
Bad Honnef|DE||50.64|7.23|25|1ravv
Bad Kissingen|DE||50.20|10.08|21|1ravk
Bad Kreuznach|DE||49.84|7.87|43|1ravc
Bad Laasphe|DE||50.93|8.43|15|1pru3
Bad Langensalza|DE||51.11|10.65|18|1rav9
Bad Lippspringe|DE||51.78|8.82|15|1rav1
Bad Mergentheim|DE||49.49|9.77|22|1rauy
Bad Münder am Deister|DE||52.20|9.46|19|1rauw
Bad Münstereifel|DE||50.56|6.76|19|1rauu
Bad Nauheim|DE||50.36|8.74|30|1raur
Bad Neuenahr-Ahrweiler|DE||50.54|7.11|28|1raun
Bad Neustadt an der Saale|DE||50.32|10.21|16|1raul
Bad Oeynhausen|DE||52.21|8.80|50|1raui
Bad Oldesloe|DE||53.81|10.37|24|1rauh
Bad Pyrmont|DE||51.99|9.25|22|1raub
Bad Rappenau|DE||49.24|9.10|21|1rau6
Bad Reichenhall|DE||47.73|12.88|17|1rau3
Bad Säckingen|DE||47.55|7.95|17|1ratv
Bad Salzuflen|DE||52.09|8.74|55|1ratq
Bad Salzungen|DE||50.81|10.24|16|1ratp
Bad Schwartau|DE||53.92|10.70|20|1ratf
Bad Segeberg|DE||53.94|10.30|16|1rat9
Bad Soden am Taunus|DE||50.14|8.50|21|1rat7
Bad Tölz|DE||47.76|11.56|17|1rass
Bad Vilbel|DE||50.18|8.74|31|1rasp
Bad Waldsee|DE||47.92|9.75|20|1raso
Bad Wildungen|DE||51.12|9.12|18|1rasl
Bad Zwischenahn|DE||53.18|8.00|28|1rase
Bada Barabīl|IN||22.11|85.39|57|re4q
Badagara|IN||11.60|75.58|76|re4n
Badagry|NG||6.42|2.88|26|1ec17
Badajoz|ES||38.88|-6.97|148|1i1jg
Badalona|ES||41.45|2.25|220|1v2dg
Bādāmi|IN||15.91|75.68|28|re4h
Badarganj|BD||25.67|89.05|33|pekj
Baddi|IN||30.96|76.79|23|4c132
Baddomalhi|PK||31.99|74.66|18|pdmz
Baden|AT||48.01|16.23|26|1nmnn
Baden|CH|AG|47.47|8.31|16|1l1qm
Baden-Baden|DE||48.76|8.24|54|1raxs
Badger|US|AK|64.80|-147.53|19|3i0yi
Badin|PK||24.66|68.84|74|pdmf
Badīyah|OM||22.45|58.80|18|66x2
Badlapur|IN||19.16|73.27|105|re3c
Badnāwar|IN||23.02|75.23|19|re36
Badou|TG||7.58|0.60|24|1eqwc
Badr Ḩunayn|SA||23.78|38.79|27|2b4w
Badulla|LK||6.98|81.06|48|qszb
Badūria|IN||22.74|88.79|50|re2m
Badvel|IN||14.75|79.06|16|re2l
Baekrajan|ID||-6.77|110.85|58|zdrz
Baena|ES||37.62|-4.32|21|1i1jb
Baesweiler|DE||50.91|6.19|28|1ras6
Baeza|ES||37.99|-3.47|16|1i1j9
Bafang|CM||5.16|10.18|81|1bwos
Bafatá|GW||12.17|-14.66|23|1ewra
Bafia|CM||4.75|11.23|69|1bwoq
Bafilo|TG||9.35|1.27|23|1eqw8
Bafoulabé|ML||13.81|-10.83|27|1gqqb
Bafoussam|CM||5.48|10.42|291|1bwol
Bāfq|IR||31.60|55.40|31|31rj
Bafra|TR||41.57|35.91|93|g3qf
Bagaha|IN||24.53|85.06|91|re2c
Bagaha|IN||27.10|84.09|104|re2b
Bagalkot|IN||16.19|75.70|97|re28
Bagamoyo|TZ||-6.44|38.90|82|3gga
Bagan Serai|MY||5.01|100.54|20|116a1
Bagar|IN||28.19|75.50|16|re22
Bagasra|IN||21.49|70.96|33|re1w
Bagayevskaya|RU||47.32|40.39|15|cfcr
Bağcılar|TR||41.04|28.86|724|g3q4
Bagdogra|IN||26.70|88.31|17|re15
Bagé|BR||-31.33|-54.11|99|22ee4
Bāgepalli|IN||13.78|77.80|24|re1h
Bagerhat|BD||22.66|89.79|266|pekh
Baggabag B|PH||16.51|121.19|25|112cs
Bāgha Purāna|IN||30.69|75.10|23|re1a
Baghdad|IQ||33.34|44.40|7216|23ra|*
Bagheria|IT||38.08|13.51|53|1i4sc
Baghlān|AF||36.13|68.71|108|olg4
Bāghpat|IN||28.94|77.22|42|re0q
Bāglung|NP||28.27|83.59|23|riin
Bagneux|FR||48.80|2.31|39|1t24x
Bagnolet|FR||48.87|2.42|34|1t24r
Bagnoli|IT||40.81|14.17|23|1w7na
Bagnols-sur-Cèze|FR||44.16|4.62|20|1t24k
Bago|MM||17.34|96.48|244|rvg2
Bago City|PH||10.53|122.83|150|11265
Bagong Pagasa|PH||14.66|121.03|46|1658g
Bagua Grande|PE||-5.76|-78.44|20|27ajg
Baguim do Monte|PT||41.19|-8.54|16|1ms4q
Baguio|PH||16.42|120.59|273|1121u
Bagulā|IN||23.34|88.64|21|rdzo
Bāh|IN||26.87|78.59|15|rdzl
Bah-Bah|PH||8.61|125.91|29|111yx
Bahādurganj|IN||26.26|87.82|31|rdzg
Bahādurgarh|IN||28.69|76.94|154|rdzf
Bahār|IR||34.91|48.44|29|31kg
Baharampur|IN||24.10|88.25|181|rdz0
Baharly|TM||38.44|57.43|23|3h4e
Bahau|MY||2.81|102.40|31|116lz
Bahawalnagar|PK||30.00|73.25|127|pdhn
Bahawalnagar|PK||30.55|73.39|127|sjub
Bahawalpur|PK||29.40|71.68|553|pdhk
Bahçe|TR||37.20|36.58|20|6wrb
Bahçelievler|TR||41.00|28.86|577|4jh2z
Baheri|IN||28.77|79.50|64|rdyu
Bahía Blanca|AR||-38.72|-62.27|277|2aubi
Bahía de Caráquez|EC||-0.60|-80.42|37|26gdt
Bahía Honda|CU||22.90|-83.16|20|24h2z
Bahir Dar|ET||11.59|37.39|169|7ckk
Bahjoi|IN||28.40|78.63|34|rdyo
Bahlā’|OM||22.98|57.30|54|66wz
Bahraigh|IN||27.57|81.59|182|rdyf
Bahula|IN||23.65|87.16|16|4cixa
Baia Mare|RO||47.66|23.57|137|ep6q
Baia Sprie|RO||47.66|23.69|17|ep6n
Baião|PT||41.16|-8.03|21|1ms4o
Baicheng|CN||45.61|122.82|317|17oyx
Băicoi|RO||45.03|25.85|20|ep6b
Baidoa|SO||3.11|43.65|130|1dso
Baidyabāti|IN||22.78|88.33|116|rdxw
Baie-Comeau|CA|QC|49.22|-68.15|30|3i8k1
Baie-Mahault|GP||16.27|-61.59|31|24q5z
Baiersbronn|DE||48.50|8.38|16|1rap9
Baihar|IN||22.10|80.55|16|rdxs
Baihe|CN||22.13|107.23|64|12yjp
Baijiantan|CN||45.69|85.14|94|ws9m
Baikonur|KZ||45.62|63.32|70|wlw8
Bail-Hongal|IN||15.81|74.86|47|rdxh
Baildon|GB|ENG|53.85|-1.79|16|1kxv7
Bailén|ES||38.10|-3.78|19|1i1j6
Băileşti|RO||44.02|23.35|20|ep5l
Baileys Crossroads|US|VA|38.85|-77.13|24|2tph4
Bainbridge Island|US|WA|47.63|-122.52|24|3gnwg
Baiquan|CN||47.61|126.08|70|17oy5
Bairāgnia|IN||26.74|85.27|37|rdx0
Bais|PH||9.59|123.12|66|111xg
Baise City|CN||23.90|106.61|91|12xfx
Baishan|CN||41.94|126.42|184|17ozc
Baishishan|CN||43.58|127.57|57|17oxt
Baixo Guandu|BR||-19.52|-41.02|19|22ead
Baiyin|CN||36.55|104.17|189|12y6w
Baj Baj|IN||22.48|88.18|76|rdwb
Baja|HU||46.18|18.95|38|1ths5
Bājil|YE||15.06|43.29|48|1nq8
Bājitpur|BD||24.22|90.95|35|pekc
Bajos de Haina|DO||18.42|-70.03|67|239z4
Bakal|RU||54.94|58.81|22|cfbu
Bakau|GM||13.48|-16.68|43|1fqlc
Bakersfield|US|CA|35.37|-119.02|374|365d6
Bakhchysarai|UA||44.76|33.86|27|fa4p
Bakhmach|UA||51.18|32.83|23|fa4n
Bakhmut|UA||48.59|38.00|81|faae
Bakhtiyārpur|IN||25.46|85.53|35|rdv8
Baki|ID||-7.61|110.78|59|zdny
Baki|SO||9.89|43.39|20|4sg0s
Bakıxanov|AZ||40.42|49.97|67|hnsz
Bako|ET||5.78|36.57|18|7cjs
Bakri|MY||2.04|102.65|30|1153b
Baksan|RU||43.69|43.54|38|cf7a
Baku|AZ||40.38|49.89|1117|ckzw|*
Balabanovo|RU||55.18|36.66|24|cf61
Bālāchor|IN||31.06|76.30|19|rduq
Balad|IQ||34.01|44.15|42|23pc
Bālāghāt|IN||21.82|80.19|80|rdul
Balagtas|PH||14.82|120.87|60|111s8
Balaguer|ES||41.79|0.81|17|1v2c2
Balaipungut|ID||1.06|101.29|56|zdm0
Balaka|MW||-14.98|34.96|19|jz15
Balaklava|UA||44.51|33.60|19|fa3m
Balakliya|UA||49.46|36.86|31|fa3i
Balakovo|RU||52.03|47.80|200|cf50
Balamban|PH||10.50|123.72|22|111r6
Balanga|PH||14.68|120.54|73|111qj
Balāngīr|IN||20.70|83.49|91|rdu3
Balapulang|ID||-7.05|109.10|28|zdl8
Bālāpur|IN||20.67|76.77|42|rdtw
Balarāmpur|IN||23.10|86.22|23|rdtu
Balashikha|RU||55.81|37.96|150|cf48
Balashov|RU||51.55|43.17|98|cf44
Balasore|IN||21.49|86.93|114|rdsv
Balassagyarmat|HU||48.07|19.30|18|1thpt
Balāţah|PS||32.21|35.29|17|63ha
Balayan|PH||13.94|120.73|50|111lc
Balbriggan|IE||53.61|-6.18|23|1rl6y
Balcarce|AR||-37.85|-58.26|39|21ndd
Balch Springs|US|TX|32.73|-96.62|25|2s4zf
Baldwin|US|NY|40.66|-73.61|24|31h68
Baldwin|US|PA|40.34|-79.98|20|3303g
Baldwin Park|US|CA|34.09|-117.96|77|365gq
Balen|BE||51.17|5.17|20|1o2lz
Balezino|RU||57.98|53.01|17|cf3c
Balfour|ZA||-26.66|28.59|46|lw44
Bali|CM||5.89|10.01|73|1bwk5
Bāli|IN||22.65|88.34|297|rdr7
Bāli|IN||25.20|73.29|19|rdsm
Balıkesir|TR||39.65|27.89|238|6wl1
Balikpapan|ID||-1.27|116.83|434|zdjz
Balingen|DE||48.28|8.85|34|1ram9
Baliuag|PH||14.95|120.90|136|111bv
Balkanabat|TM||39.51|54.37|88|3gpc
Balkh|AF||36.76|66.90|115|ol96
Ballarat|AU|VIC|-37.57|143.85|98|1anur
Ballenger Creek|US|MD|39.37|-77.44|18|2l6tb
Ballerup|DK||55.73|12.36|40|1k8yd
Ballito|ZA||-29.54|31.21|17|lw34
Ballwin|US|MO|38.60|-90.55|31|2lsa7
Ballymena|GB|NIR|54.86|-6.28|29|1kxre
Balma|FR||43.61|1.50|16|1t1z8
Balmazújváros|HU||47.62|21.35|18|fhl8
Balneário Camboriú|BR||-26.99|-48.63|49|22e9r
Balod|IN||20.73|81.21|22|rdr3
Baloda Bāzār|IN||21.66|82.16|25|rdqy
Bālotra|IN||25.83|72.24|68|rdqv
Balqash|KZ||46.85|75.00|81|wpba
Balrāmpur|IN||27.43|82.19|77|rdqt
Balş|RO||44.35|24.10|21|ep02
Balsas|BR||-7.53|-46.04|68|210i9
Balta|UA||47.94|29.62|19|fa2e
Bălţi|MD||47.76|27.93|125|d9bh
Baltimore|US|MD|39.29|-76.61|622|2l6rm
Baltiysk|RU||54.65|19.91|35|1jxte
Bālugaon|IN||20.18|85.11|17|rdqi
Balung|ID||-7.73|113.92|48|zdi4
Bālurghāt|IN||25.22|88.78|141|rdqc
Balvanera|AR||-34.61|-58.40|152|3zgj0
Balwyn North|AU|VIC|-37.79|145.09|20|4q0ut
Balykchy|KG||42.46|76.19|40|wq8s
Balykshi|KZ||47.07|51.87|19|d30t
Balzar|EC||-1.37|-79.90|40|26gcp
Bam|IR||29.11|58.36|99|31d4
Bama|NG||11.52|13.69|118|1eboy
Bamako|ML||12.65|-8.00|1297|1gqlw|*
Bambang|PH||16.39|121.11|23|1112n
Bambanglipuro|ID||-7.95|110.28|45|zdhe
Bambari|CF||5.77|20.68|33|55ng
Bamberg|DE||49.90|10.90|70|1rajc
Bambous|MU||-20.26|57.41|15|k1a2
Bambuí|BR||-20.01|-45.98|19|22e8t
Bamenda|CM||5.96|10.15|394|1bwim
Bamiantong|CN||44.92|130.52|66|17owi
Bāmor Kalān|IN||24.89|78.15|28|rdoi
Bamusso|CM||4.46|8.90|25|1bwhp
Bāmyān|AF||34.82|67.83|62|ol7u
Ban Bang Kadi Pathum Thani|TH||14.00|100.55|28|yqob
Ban Bueng|TH||13.31|101.11|24|yqab
Ban Chalong|TH||7.84|98.34|18|48045
Ban Chang|TH||12.73|101.06|28|yq72
Ban Dung|TH||17.70|103.26|19|ypqa
Ban Houakhoua|LA||20.25|100.45|16|14tfr
Ban Huai Thalaeng|TH||14.98|102.65|15|yd2b
Ban Khlong Bang Sao Thong|TH||13.64|100.83|31|ye04
Ban Lam Luk Ka|TH||13.98|100.78|61|ynrr
Ban Mai|TH||7.20|100.55|87|ybsb
Ban Mo|TH||14.62|100.73|16|ynf6
Ban Na|TH||17.02|99.73|40|os69
Ban Na San|TH||8.80|99.36|22|os0e
Ban Nong Wua So|TH||17.27|103.22|22|yaag
Ban Phaeo|TH||13.59|100.11|42|ylq9
Ban Phai|TH||16.06|102.73|36|ylpz
Ban Phan Don|TH||17.14|102.97|29|ylmo
Ban Phe|TH||12.63|101.44|17|yllc
Ban Pong|TH||13.82|99.88|58|orb7
Ban Ratsada|TH||7.91|98.40|34|4805k
Ban Selaphum|TH||16.02|103.95|17|yktg
Ban Tak|TH||17.04|99.08|18|oqyd
Ban Talat Bueng|TH||13.07|101.00|26|yqca
Ban Talat Nua|TH||7.88|98.39|23|nye0
Ban Talat Yai|TH||7.88|98.40|52|nydw
Banamba|ML||13.55|-7.45|31|1gqki
Bānapur|IN||19.78|85.17|17|rdo2
Banat|IN||29.46|77.35|22|rdnl
Banaybanay|PH||13.85|121.20|39|110yq
Banaz|TR||38.74|29.75|17|6whv
Banbridge|GB|NIR|54.35|-6.28|16|1kxp3
Banbury|GB|ENG|52.06|-1.34|49|1kxp2
Banda|IN||24.04|78.96|29|rdna
Bānda|IN||25.48|80.33|152|rdn9
Banda Aceh|ID||5.54|95.33|251|q1vy
Bandar|ID||2.05|99.75|31|q1vu
Bandar Abbas|IR||27.19|56.28|352|31bl
Bandar-e Anzalī|IR||37.47|49.46|111|31bj
Bandar-e Genāveh|IR||29.58|50.52|53|2vk9
Bandar-e Lengeh|IR||26.56|54.88|23|31b5
Bandar Labuan|MY||5.29|115.27|55|4civz
Bandar Lampung|ID||-5.43|105.26|800|ytsl
Bandar Seri Begawan|BN||4.89|114.94|64|1310q|*
Bāndarban|BD||22.20|92.22|33|pek6
Bandeirantes|BR||-23.11|-50.37|29|22e68
Banderilla|MX||19.59|-96.94|20|23pmm
Bāndīkūi|IN||27.05|76.57|16|rdma
Bandipura|IN||34.42|74.64|32|rdm6
Bandırma|TR||40.35|27.98|108|g3j9
Bandundu|CD||-3.32|17.38|118|1do45
Bandung|ID||-6.92|107.61|1700|zdf9
Bāneh|IR||36.00|45.89|105|318w
Banepā|NP||27.63|85.52|17|rihr
Banes|CU||20.96|-75.72|53|24gzh
Banfora|BF||10.63|-4.77|60|1en8d
Bang Ban|TH||14.37|100.49|17|yppc
Bang Bo District|TH||13.58|100.82|28|yqpj
Bang Bua Thong|TH||13.92|100.42|42|ypoy
Bang Krathum|TH||16.58|100.30|19|ypkd
Bang Kruai|TH||13.80|100.47|78|ypka
Bang Lamung|TH||13.05|100.93|40|ypjz
Bang Len|TH||14.02|100.17|18|ypjr
Bang Mun Nak|TH||16.03|100.38|16|ypjc
Bang Pa-in|TH||14.23|100.58|20|ypih
Bang Pakong|TH||13.54|100.99|26|ypib
Bang Phae|TH||13.69|99.93|30|ot9v
Bang Racham|TH||14.89|100.32|15|ypg1
Bang Rakam|TH||16.76|100.12|17|ypfw
Bang Saphan|TH||11.21|99.51|15|ot9a
Banga|IN||31.19|75.99|19|rdlm
Bañga|PH||6.42|124.78|59|110vc
Bangalore|IN||12.97|77.59|5104|rdlh||Bengaluru
Banganapalle|IN||15.32|78.23|25|rdle
Bangangté|CM||5.14|10.53|65|1bwfl
Bangaon|IN||23.05|88.83|112|rdl8
Bangaon|IN||25.87|86.51|60|rdl6
Bangarapet|IN||12.99|78.18|43|rdl4
Bāngarmau|IN||26.89|80.21|37|rdl2
Bangassou|CF||4.74|22.82|24|55ki
Bangil|ID||-7.60|112.82|120|zde7
Bangkalan|ID||-7.05|112.74|62|zddm
Bangkok|TH||13.75|100.50|5104|yhs6|*
Bangolo|CI||7.01|-7.49|18|1d4nn
Bangor|GB|NIR|54.65|-5.67|60|1kxos
Bangor|GB|WLS|53.23|-4.13|18|1kxot
Bangor|US|ME|44.80|-68.78|32|2y928
Bangui|CF||4.36|18.55|542|1f80t|*
Banhā|EG||30.46|31.18|167|7p80
Baní|DO||18.28|-70.33|67|239xf
Banī Mazār|EG||28.50|30.80|58|7p64
Banī Na‘īm|PS||31.52|35.16|20|63gv
Banī Suhaylā|PS||31.34|34.32|31|60xo
Banī Suwayf|EG||29.07|31.10|190|7p51
Bani Walid|LY||31.75|13.98|46|1bk2g
Bani Yas City|AE||24.31|54.63|80|763pg
Baniachang|BD||24.52|91.36|38|peka
Banikoara|BJ||11.30|2.44|22|1fc8l
Bāniyās|SY||35.18|35.95|39|3ol2
Banja Luka|BA||44.78|17.19|221|1won1
Banjar|ID||-7.20|107.43|37|zdbu
Banjar|ID||-8.19|114.97|89|zdbs
Banjaran|ID||-7.05|107.59|165|zdbn
Banjarmasin|ID||-3.32|114.59|573|zdb9
Banjul|GM||13.45|-16.58|35|1fqk4|*
Bānka|IN||24.88|86.92|39|rdk9
Bānki|IN||20.38|85.53|17|rdjt
Bankra|IN||22.60|88.28|56|swp7
Bānkura|IN||23.23|87.07|134|rdjk
Banlung|KH||13.74|106.99|17|139dg
Banmankhi|IN||25.89|87.19|27|rdjj
Banning|US|CA|33.93|-116.88|31|365lc
Bannu|PK||32.99|70.60|49|pd5w
Bannūr|IN||12.33|76.86|25|rdjb
Bánovce nad Bebravou|SK||48.72|18.26|19|1tm10
Banqiao|TW||25.01|121.47|543|zslp
Bansalan|PH||6.79|125.21|21|110mg
Bānsbāria|IN||22.95|88.40|108|rdiw
Bānsdīh|IN||25.88|84.22|21|rdiu
Bānsi|IN||27.18|82.93|40|rdio
Banská Bystrica|SK||48.74|19.15|82|1tm0y
Banstead|GB|ENG|51.32|-0.21|46|1kxob
Bānswāda|IN||18.38|77.88|23|rdi8
Bānswāra|IN||23.54|74.44|94|rdi6
Bantayan|PH||11.17|123.72|19|110lf
Banting|MY||2.81|101.50|48|116kd
Bantul|ID||-7.89|110.33|59|zd8n
Bāntva|IN||21.49|70.08|15|rdhu
Bantvāl|IN||12.89|75.03|38|rdht
Banūr|IN||30.55|76.72|17|rdhs
Banyo|CM||6.75|11.82|41|1bwdm
Banyoles|ES||42.12|2.77|18|1v29h
Banyumas|ID||-7.51|109.29|48|zd7z
Banyuwangi|ID||-8.23|114.36|108|zd7h
Bảo Lộc|VN||11.55|107.81|152|y1ir
Baoding|CN||38.85|115.49|996|12xzf
Baoqing|CN||46.33|132.21|63|17ovi
Baoshan|CN||46.56|131.42|124|17ova
Baotou|CN||40.58|110.02|1302|17ov4
Baoying|CN||33.23|119.31|80|12xx6
Bāpatla|IN||15.90|80.47|70|rdhb
Baqubah|IQ||33.75|44.61|153|23ly
Bar|ME||42.09|19.10|18|1wom5
Bar|UA||49.08|27.68|17|fa1p
Bar Bigha|IN||25.22|85.73|42|rdda
Bar-le-Duc|FR||48.77|5.16|19|1t1r3
Bara Uchāna|IN||29.47|76.18|16|qvlc
Barabai|ID||-2.58|115.38|60|zd74
Barabinsk|RU||55.36|78.36|32|wdtw
Baracoa|CU||20.35|-74.50|48|24gyi
Baraguá|CU||21.68|-78.63|15|24gy7
Bārah|SD||13.70|30.37|17|83gc
Barakaldo|ES||43.30|-2.99|98|1un9p
Baraki|DZ||36.67|3.10|105|1hpdh
Baraki Barak|AF||33.97|68.95|22|ol2y
Bārākpur|IN||22.77|88.36|148|rdf0
Bārāmati|IN||18.15|74.58|54|rder
Bāramūla|IN||34.21|74.34|77|rdel
Bārān|IN||25.10|76.52|87|rdek
Baranagar|IN||22.64|88.38|260|rdei
Barañáin|ES||42.81|-1.68|22|1v27s
Baranoa|CO||10.79|-74.92|44|272mr
Baranovichi|BY||53.13|26.01|169|difx
Barão de Cocais|BR||-19.95|-43.49|22|22e5a
Baras|PH||14.52|121.27|20|110dp
Bārāsat|IN||22.23|88.45|238|rde2
Bārāsat|IN||22.72|88.48|298|rde1
Barauli|IN||26.38|84.59|37|rddp
Baraut|IN||29.10|77.26|94|rddg
Barbacena|BR||-21.23|-43.77|122|22e4q
Barbacha|DZ||36.57|4.97|32|1hpdf
Barbalha|BR||-7.31|-39.30|34|210fe
Barbastro|ES||42.04|0.13|17|1v26z
Barbate|ES||36.19|-5.92|23|1i1h3
Barberà del Vallès|ES||41.52|2.12|31|1unjg
Barberena|GT||14.31|-90.36|31|255ge
Barberton|US|OH|41.01|-81.61|26|32b23
Barberton|ZA||-25.79|31.05|68|lvvi
Barbil|IN||22.10|85.38|53|4c0z1
Barbosa|CO||5.93|-73.62|20|272ly
Barbosa|CO||6.44|-75.33|17|272lx
Barcarena|BR||-1.51|-48.63|30|210f1
Barcellona Pozzo di Gotto|IT||38.15|15.21|35|1i4rh
Barcelona|ES||41.39|2.16|1622|1v260
Barcelona|VE||10.14|-64.69|425|2678v
Barceloneta|PR||18.45|-66.54|22|2psnk
Barcelos|PT||41.53|-8.62|19|1ms28
Barda|AZ||40.38|47.13|37|ckz5
Bardaskan|IR||35.26|57.97|28|312d
Barddhamān|IN||23.26|87.86|302|rdd1
Bardejov|SK||49.29|21.27|33|fjjk
Bārdoli|IN||21.12|73.11|58|rdcu
Bardsīr|IR||29.92|56.57|37|2o6f
Bareggio|IT||45.48|9.00|17|1w7ix
Bareilly|IN||28.37|79.43|745|rdcl
Barendrecht|NL||51.86|4.53|39|1n56q
Barentu|ER||15.11|37.59|16|7cfr
Bargarh|IN||21.33|83.62|69|rdbw
Bargi|IN||22.99|79.88|18|rdbq
Bārh|IN||25.48|85.71|50|rdbl
Barhiya|IN||25.29|86.02|43|rday
Bari|IT||41.12|16.87|277|1w7in
Bāri|IN||26.65|77.62|56|rdas
Bari Sādri|IN||24.41|74.47|16|rdaj
Bariadi|TZ||-2.80|33.98|34|3gea
Barika|DZ||35.39|5.37|99|1hpct
Barinas|VE||8.62|-70.21|353|2678i
Barinitas|VE||8.76|-70.41|34|2678c
Bariri|BR||-22.07|-48.74|29|22e3t
Barisāl|BD||22.70|90.37|202|smyx
Barjala|IN||23.62|91.36|18|rdai
Barkā Kānā|IN||23.62|85.47|18|rda7
Barki Saria|IN||24.18|85.89|24|rd9z
Barking|GB|ENG|51.53|0.08|61|1kxn1
Bârlad|RO||46.23|27.67|68|eoea
Barletta|IT||41.31|16.28|93|1w7ic
Bārmer|IN||25.75|71.39|89|rd9h
Barnāla|IN||30.37|75.55|105|rd9b
Barnaul|RU||53.36|83.76|600|wds5
Barnet|GB|ENG|51.65|-0.20|30|1kxlz
Barneveld|NL||52.14|5.58|29|1n567
Barnsley|GB|ENG|53.55|-1.48|71|1kxlo
Barnstable|US|MA|41.70|-70.30|48|2xnu3
Barnstaple|GB|ENG|51.08|-4.06|32|1kxll
Baro|NG||8.62|6.42|27|1ebew
Baroda|IN||22.30|73.21|1409|qv9h||Vadodara
Barpāli|IN||21.19|83.59|20|rd8m
Barpeta|IN||26.32|91.01|49|rd8j
Barpeta Road|IN||26.50|90.97|35|4ciwx
Barquisimeto|VE||10.06|-69.36|809|2677u
Barra|BR||-11.09|-43.14|21|22e3p
Barra|IT||40.84|14.32|37|1w7i8
Barra Bonita|BR||-22.49|-48.56|37|22e2g
Barra de São Francisco|BR||-18.75|-40.89|21|22e16
Barra do Bugres|BR||-15.07|-57.18|31|22e0u
Barra do Corda|BR||-5.51|-45.24|87|210bx
Barra do Garças|BR||-15.89|-52.26|52|22e0l
Barra do Piraí|BR||-22.47|-43.83|88|22e03
Barra dos Coqueiros|BR||-10.91|-37.04|29|22dzm
Barra Mansa|BR||-22.54|-44.17|164|22dyk
Barra Velha|BR||-26.63|-48.68|18|22dxh
Barranca|PE||-10.75|-77.77|46|2cldw
Barrancabermeja|CO||7.07|-73.85|191|272kx
Barrancas|CO||10.96|-72.79|17|272kq
Barranqueras|AR||-27.48|-58.94|51|21nbw
Barranquilla|CO||10.97|-74.78|1380|272kb
Barras|BR||-4.24|-42.29|22|210af
Barreiras|BR||-12.15|-44.99|158|22dx3
Barreirinhas|BR||-2.76|-42.83|17|2108k
Barreiro|PT||38.66|-9.07|51|1codb
Barreiro do Jaíba|BR||-15.62|-43.59|18|22dty
Barreiros|BR||-8.82|-35.19|36|2107k
Barretos|BR||-20.56|-48.57|101|22dtf
Barrhead|GB|SCT|55.80|-4.39|18|1kxky
Barrie|CA|ON|44.40|-79.67|182|3ibyz
Barrington|US|RI|41.74|-71.31|17|33we6
Barrinha|BR||-21.19|-48.16|27|22dss
Barros Blancos|UY||-34.75|-56.00|32|60fvr
Barroso|BR||-21.19|-43.98|17|22dr5
Barrow in Furness|GB|ENG|54.11|-3.23|46|1kxkh
Barry|GB|WLS|51.40|-3.28|55|1kxkb
Bārsi|IN||18.23|75.69|111|rd88
Barstow|US|CA|34.90|-117.02|24|365sp
Barstow Heights|US|CA|34.87|-117.06|24|365sx
Bartın|TR||41.64|32.34|37|g3ip
Bartlesville|US|OK|36.75|-95.98|37|2p3cz
Bartlett|US|IL|42.00|-88.19|42|2woml
Bartlett|US|TN|35.20|-89.87|59|2qolz
Bartley Green|GB|ENG|52.44|-2.00|25|4cicy
Bartolomé Masó|CU||20.17|-76.94|53|24gtx
Bartoszyce|PL||54.25|20.81|26|gn0x
Bartow|US|FL|27.90|-81.84|19|2gvmr
Barueri|BR||-23.51|-46.88|252|22dqp
Bāruipur|IN||22.35|88.44|48|rd7k
Bāruni|IN||25.48|85.97|85|rd7h
Baruta|VE||10.43|-66.88|244|2675j
Baruun-Urt|MN||46.68|113.28|16|17kdi
Barwāla|IN||29.37|75.91|37|rd73
Barwāni|IN||22.03|74.90|47|rd6y
Barysaw|BY||54.23|28.50|144|dieg
Barysh|RU||53.66|47.11|19|cepf
Başakşehir|TR||41.09|28.80|194|44wtz
Basauri|ES||43.24|-2.89|43|3zjgv
Basavakalyān|IN||17.87|76.95|66|rd67
Basavana Bāgevādi|IN||16.57|75.97|31|rd66
Basel|CH|BS|47.56|7.57|164|1l1pg
Basford|GB|ENG|52.97|-1.18|16|1kxj8
Bashanet|TZ||-4.23|35.42|19|3gdw
Basi|IN||26.83|76.05|21|rd5r
Basi|IN||30.59|76.84|19|rd5p
Basi|IN||30.69|76.40|19|rd5o
Basildon|GB|ENG|51.57|0.46|145|1kxj6
Basingstoke|GB|ENG|51.26|-1.09|108|1kxj4
Basirpur|PK||30.58|73.84|42|pczc
Baskil|TR||38.57|38.82|16|6weh
Basmat|IN||19.33|77.16|64|rd5h
Basni|IN||27.17|73.65|23|rd5e
Bāsoda|IN||23.85|77.94|69|rd5c
Basoko|CD||1.24|23.62|44|4pau
Basotu|TZ||-4.37|35.08|21|3gdp
Basra|IQ||30.50|47.82|2015|8bnh||Al Başrah al Qadīmah
Basrah|IQ||30.51|47.78|2600|24ss
Bassano del Grappa|IT||45.77|11.73|38|1w7h5
Bassar|TG||9.25|0.78|62|1eqts
Basse-Terre|GP||16.00|-61.73|11|24q50|*
Basseterre|KN||17.30|-62.72|13|24mwv|*
Bassila|BJ||9.01|1.67|24|1fc71
Bassum|DE||52.85|8.73|16|1r9z0
Bastī|IN||26.79|82.72|115|rd4w
Bastia|FR||42.70|9.45|41|1t1jk
Bastia umbra|IT||43.06|12.55|18|1w7gx
Bastos|BR||-21.92|-50.73|18|22dqd
Bāsudebpur|IN||21.12|86.73|32|rd4r
Baswa|IN||27.15|76.58|23|rd4k
Basyūn|EG||30.94|30.81|56|7oze
Bat Khela|PK||34.62|71.97|46|pcvm
Bat Yam|IL||32.02|34.75|129|6c1o
Bata|GQ||1.86|9.77|173|1dify
Batac City|PH||18.06|120.56|54|1101v
Batāla|IN||31.81|75.20|145|rd4g
Batam|ID||1.15|104.02|1164|3qxpf
Batang|ID||-6.48|110.71|116|zd21
Batang Berjuntai|MY||3.38|101.42|20|1153w
Batangafo|CF||7.30|18.28|15|1f7wb
Batangas|PH||13.76|121.06|237|11008
Batatais|BR||-20.89|-47.59|52|22dpw
Batavia|US|IL|41.85|-88.31|26|2woo0
Batavia|US|NY|43.00|-78.19|15|31hfh
Bataysk|RU||47.14|39.75|110|cek4
Bath|GB|ENG|51.38|-2.36|95|1kxil
Bath Beach|US|NY|40.60|-74.00|33|31hfz
Bathgate|GB|SCT|55.90|-3.64|21|1kxih
Bathinda|IN||30.21|74.94|243|rcme
Bathurst|AU|NSW|-33.42|149.58|33|1ani0
Batī|ET||11.19|40.02|19|7cdt
Batifa|IQ||37.17|43.01|26|23hd
Batikent|TR||39.97|32.73|300|9ha5
Batley|GB|ENG|53.70|-1.63|51|1kxig
Batman|TR||37.89|41.13|382|6wbw
Batna|DZ||35.56|6.17|281|1hpb8
Bato|PH||13.35|123.37|17|10zws
Baton Rouge|US|LA|30.44|-91.19|229|2khxg
Batouri|CM||4.43|14.37|44|1bw9z
Battagram|PK||34.68|73.02|700|pcw1
Battambang|KH||13.10|103.20|150|139f9
Battaramulla South|LK||6.90|79.92|76|qsms
Batticaloa|LK||7.71|81.69|87|qsmp
Battipaglia|IT||40.61|14.98|47|1w7gg
Battle Creek|US|MI|42.32|-85.18|52|2yukh
Battle Ground|US|WA|45.78|-122.53|19|3g0vp
Batu|ID||-7.87|112.53|76|zd0g
Batu Arang|MY||3.32|101.47|23|1153x
Batu Berendam|MY||2.25|102.25|25|12656
Batu Feringgi|MY||5.47|100.25|20|116si
Batu Gajah|MY||4.47|101.04|46|116xw
Batu Pahat|MY||1.85|102.93|156|114y7
Batumi|GE||41.64|41.63|122|d6y4
Baturaden|ID||-7.30|109.22|42|zcu3
Baturaja|ID||-4.13|104.17|135|zcu1
Baturité|BR||-4.33|-38.88|22|2101u
Bauan|PH||13.79|121.01|34|10zs7
Bauang|PH||16.53|120.33|17|10zrz
Bauchi|NG||10.31|9.84|316|1ebbi
Baud|IN||20.84|84.33|19|rd3i
Baukau|TL||-8.48|126.46|16|zcsj
Baunatal|DE||51.25|9.41|28|1r9pv
Bauru|BR||-22.31|-49.06|335|22don
Bauta|CU||22.98|-82.55|46|24gsc
Bautzen|DE||51.18|14.43|42|1r9op
Bavly|RU||54.39|53.26|23|ceha
Bawāna|IN||28.80|77.03|25|rd2v
Bawku|GH||11.06|-0.24|57|1dd87
Bawshar|OM||23.58|58.40|159|66t8
Bay|PH||14.18|121.29|34|10zq7
Bay City|US|MI|43.59|-83.89|34|2yul8
Bay City|US|TX|28.98|-95.97|18|2vibf
Bay Point|US|CA|38.03|-121.96|22|36601
Bay Shore|US|NY|40.73|-73.25|26|31hhl
Bay Village|US|OH|41.48|-81.92|15|32b77
Bayaguana|DO||18.75|-69.64|21|239l6
Bayambang|PH||15.81|120.46|16|10zon
Bayamo|CU||20.37|-76.64|193|24grx
Bayamón|PR||18.40|-66.16|203|2pspb
Bayan|CN||46.08|127.40|55|17out
Bayan Nur|CN||40.74|107.39|1760|71qgi
Bayāna|IN||26.91|77.29|36|rd2k
Bayanhongor|MN||46.19|100.72|26|17kb9
Bayawan|PH||9.36|122.80|36|10zn0
Baybay|PH||10.68|124.80|18|10zmv
Bayburt|TR||40.26|40.22|31|g3fe
Baychester|US|NY|40.87|-73.84|16|31hi2
Bayeux|BR||-7.13|-34.93|91|2101g
Bayeux|FR||49.28|-0.70|16|1t1f7
Bayındır|TR||38.22|27.65|17|6wai
Bayjī|IQ||34.93|43.49|36|23g7
Baykal’sk|RU||51.52|104.14|16|17g0z
Baymak|RU||52.59|58.32|17|ceee
Baynjiwayn|IQ||35.62|45.95|27|23mk
Bayombong|PH||16.48|121.15|48|10zkx
Bayonet Point|US|FL|28.33|-82.68|23|2gvrp
Bayonne|FR||43.49|-1.47|44|1t1ez
Bayonne|US|NJ|40.67|-74.11|66|317o5
Bayou Cane|US|LA|29.62|-90.75|19|2ki2g
Bayramaly|TM||37.62|62.17|76|q56a
Bayreuth|DE||49.95|11.58|75|1r9n5
Bayshore Gardens|US|FL|27.43|-82.59|16|2gvsm
Bayside|US|CA|40.84|-124.06|17|3b5lk
Bayside|US|NY|40.77|-73.78|66|31hi9
Bayt al Faqīh|YE||14.52|43.32|34|1nen
Bayt Ḩānūn|PS||31.54|34.54|37|60xm
Bayt Jālā|PS||31.72|35.19|16|63dw
Bayt Lāhyā|PS||31.55|34.50|57|60xl
Baytown|US|TX|29.74|-94.98|76|2s5i3
Bayugan|PH||8.76|125.77|41|10zjo
Bayville|US|NJ|39.91|-74.15|21|2ogr4
Baza|ES||37.49|-2.77|23|1i1dr
Bāzār-e Yakāwlang|AF||34.74|66.97|65|o19h
Bazar-Korgon|KG||41.04|72.75|28|wrkd
Bāzārak|AF||35.31|69.52|65|umyi
Bāzpur|IN||29.15|79.11|24|rd2a
Bcharré|LB||34.25|36.01|20|5x8n
Beaconsfield|CA|QC|45.43|-73.87|19|3id42
Bealanana|MG||-14.54|48.75|17|mwla
Bear|US|DE|39.63|-75.66|19|2grhv
Bearsden|GB|SCT|55.92|-4.33|27|1kxg6
Beau Bassin-Rose Hill|MU||-20.23|57.47|111|k19p
Beaufort|MY||5.35|115.75|16|115v6
Beaufort West|ZA||-32.36|22.58|45|lvj5
Beaumont|US|CA|33.93|-116.98|44|366ey
Beaumont|US|TX|30.09|-94.10|118|2s5p9
Beaune|FR||47.02|4.84|24|1t15a
Beauvais|FR||49.43|2.08|53|1t11y
Beaver Dam|US|WI|43.46|-88.84|17|34f7t
Beavercreek|US|OH|39.71|-84.06|46|2okuw
Beaverton|US|OR|45.49|-122.80|97|3eggw
Beāwar|IN||26.10|74.32|131|rd22
Bebedouro|BR||-20.95|-48.48|72|22do8
Beberibe|BR||-4.18|-38.13|37|21010
Bebington|GB|ENG|53.35|-3.02|16|1kxfq
Bečej|RS||45.62|20.03|26|gzqm
Béchar|DZ||31.62|-2.22|143|1hpa2
Bechem|GH||7.09|-2.02|17|1dd7e
Beckenham|GB|ENG|51.41|-0.03|82|1kxfl
Beckingen|DE||49.40|6.70|16|1r9j3
Beckley|US|WV|37.78|-81.19|17|2uuec
Beckum|DE||51.76|8.04|38|1r9ie
Becontree|GB|ENG|51.55|0.13|100|3zepi
Bedburg|DE||50.99|6.57|25|1r9i8
Bedelē|ET||8.46|36.35|20|7cbr
Bedēsa|ET||8.90|40.78|18|7cbj
Bedford|GB|ENG|52.13|-0.47|107|1kxf2
Bedford|US|NH|42.95|-71.52|21|30y8l
Bedford|US|TX|32.84|-97.14|49|2s5s6
Bedi|IN||22.50|70.04|21|rd1v
Bedlington|GB|ENG|55.13|-1.59|17|1kxev
Bedong|MY||5.73|100.51|48|116av
Bedugul|ID||-8.45|115.59|20|47whz
Bedworth|GB|ENG|52.48|-1.47|30|1kxen
Będzin|PL||50.33|19.13|58|1uiuf
Be'er Sheva|IL||31.25|34.79|187|6c16||Beersheba
Beerse|BE||51.32|4.85|16|1o2df
Beersel|BE||50.77|4.30|23|1o2dd
Beersheba|IL||31.25|34.79|187|6c16
Begamganj|IN||23.60|78.34|33|rd1p
Bègles|FR||44.81|-0.55|24|1t0yh
Begoro|GH||6.39|-0.38|30|1dd6s
Begūn|IN||24.98|75.00|21|rd1j
Begusarai|IN||25.42|86.13|103|rd1d
Behat|IN||30.17|77.61|18|rd14
Behbahān|IR||30.60|50.24|79|30rb
Behror|IN||27.89|76.28|26|rd0t
Behshahr|IR||36.69|53.55|94|30qe
Bei’an|CN||48.27|126.60|436|17ot9
Beibei|CN||29.83|106.44|112|12xue
Beichengqu|CN||40.44|113.15|72|17o27
Beidaihehaibin|CN||39.82|119.52|66|12xtd
Beidao|CN||34.57|105.89|75|12xtb
Beihai|CN||21.48|109.10|290|12xs1
Beijing|CN||39.91|116.40|11717|12xr2|*
Beipiao|CN||41.79|120.78|155|17osm
Beira|MZ||-19.84|34.84|531|mk0l
Beirut|LB||33.89|35.50|1916|5xkd|*
Beitbridge|ZW||-22.22|30.00|26|j6sl
Beja|PT||38.02|-7.86|35|1coax
Béja|TN||36.73|9.18|57|1h006
Bejaïa|DZ||36.76|5.08|164|1hp4h
Béjar|ES||40.39|-5.76|15|1v1vi
Bejucal|CU||22.93|-82.39|18|24gqi
Bekalta|TN||35.62|10.99|16|1h0te
Bekasi|ID||-6.23|106.99|1520|zco2
Békés|HU||46.77|21.13|21|fhfr
Békéscsaba|HU||46.68|21.10|65|fhfp
Bekobod|UZ||40.22|69.27|86|wgiq
Bektemir|UZ||41.21|69.33|26|wgik
Bel Air North|US|MD|39.55|-76.37|31|4bkav
Bel Air Rivière Sèche|MU||-20.26|57.75|18|k19a
Bel Air South|US|MD|39.51|-76.32|48|4bkaw
Bela|IN||25.92|82.00|74|rd0e
Bela|PK||26.23|66.31|20|pct2
Bela Vista|BR||-22.11|-56.52|18|22dlt
Bélabo|CM||4.93|13.30|23|1bw6g
Belalcázar|CO||2.65|-75.97|32|26qeu
Belas|PT||38.78|-9.26|21|1coat
Belawan|ID||3.78|98.68|103|q1tg
Belaya Glina|RU||46.08|40.87|18|ce49
Belaya Kalitva|RU||48.19|40.77|48|ce3v
Bełchatów|PL||51.37|19.36|63|1uiu5
Beldānga|IN||23.93|88.26|27|rczo
Belebey|RU||54.12|54.12|63|ce2w
Beledweyne|SO||4.74|45.20|55|1dqk
Belek|TR||36.86|31.06|73|6w4s
Belém|BR||-1.46|-48.50|1408|20zzi
Belém|BR||-6.69|-35.53|16|20zzb
Belen|TR||36.49|36.19|20|6w4k
Belén de Umbría|CO||5.20|-75.87|16|272fx
Belëv|RU||53.81|36.13|15|ce23
Belfast|GB|NIR|54.60|-5.93|275|1kxdc
Belford Roxo|BR||-22.76|-43.40|466|22dku
Belfort|FR||47.64|6.85|55|1t0vz
Belgaum|IN||15.85|74.50|429|rcz9
Belgorod|RU||50.61|36.58|345|ce1k
Belgrade|RS||44.80|20.47|1274|gzmw|*
Belgrano|AR||-34.56|-58.46|139|21nal
Beli|NG||7.86|10.97|17|1eb7m
Belidzhi|RU||41.89|48.41|16|hqxj
Belize City|BZ||17.50|-88.20|61|24set
Bell|US|CA|33.98|-118.19|36|366ki
Bell Gardens|US|CA|33.97|-118.15|43|366l3
Bell Ville|AR||-32.63|-62.69|35|2atqj
Bella Vista|AR||-27.03|-65.30|15|2atrr
Bella Vista|DO||18.46|-69.95|176|239j2
Bella Vista|US|AR|36.48|-94.27|28|2fwfu
Bellaire|US|TX|29.71|-95.46|19|2s5zd
Bellampalli|IN||19.06|79.49|67|4civq
Bellaria-Igea Marina|IT||44.14|12.47|18|4w9r0
Bellary|IN||15.14|76.92|337|rcyl
Bellavista|PE||-7.06|-76.59|15|27ag4
Belle Glade|US|FL|26.68|-80.67|18|2gw15
Belleville|CA|ON|44.17|-77.38|49|3ieu4
Belleville|US|IL|38.52|-89.98|42|2iqtx
Belleville|US|NJ|40.79|-74.15|37|317r1
Bellevue|US|NE|41.14|-95.89|56|30j99
Bellevue|US|WA|47.61|-122.20|140|3g16q
Bellevue|US|WI|44.44|-87.92|15|34fcf
Bellflower|US|CA|33.88|-118.12|78|366ny
Bellingham|US|WA|48.76|-122.49|85|3g177
Bellinzona|CH|TI|46.19|9.02|17|1l1of
Bellmore|US|NY|40.67|-73.53|16|31hwj
Bello|CO||6.34|-75.56|393|272e8
Bellshill|GB|SCT|55.82|-4.02|21|1kxcg
Belluno|IT||46.14|12.22|25|1w7eq
Bellview|US|FL|30.46|-87.31|23|2gw2i
Bellwood|US|IL|41.88|-87.88|19|2wouq
Belmont|US|CA|37.52|-122.28|27|366ov
Belmont|US|MA|42.40|-71.18|25|2xo8a
Belmopan|BZ||17.25|-88.77|13|24seo|*
Belo Horizonte|BR||-19.92|-43.94|2373|22dkf
Belo Jardim|BR||-8.34|-36.42|50|20zxw
Belo Oriente|BR||-19.22|-42.48|18|22dk5
Belo sur Tsiribihina|MG||-19.70|44.55|24|mvpn
Beloeil|CA|QC|45.57|-73.21|19|3if16
Belogorsk|RU||50.92|128.48|68|17fyn
Beloha|MG||-25.17|45.05|23|mvql
Beloit|US|WI|42.51|-89.03|37|34fd7
Belonia|IN||23.25|91.45|17|rcye
Beloozërskiy|RU||55.46|38.44|18|cdwt
Belorechensk|RU||44.77|39.88|55|cdwl
Beloretsk|RU||53.96|58.40|70|cdw9
Belovo|RU||54.42|86.30|76|wdhh
Beloyarskiy|RU||63.71|66.67|20|wdgy
Belpasso|IT||37.59|14.98|16|1i4qr
Belper|GB|ENG|53.02|-1.48|23|1kxc6
Belsand|IN||26.44|85.40|19|rcy7
Belton|US|MO|38.81|-94.53|23|2lswy
Belton|US|TX|31.06|-97.46|21|2s61d
Beltsville|US|MD|39.03|-76.91|17|2l77l
Belūr|IN||13.17|75.87|22|rcxy
Belvedere Park|US|GA|33.75|-84.27|15|2hmsw
Belvidere|US|IL|42.26|-88.84|25|2wov9
Belyye Vody|KZ||42.42|69.83|26|wp1y
Bembèrèkè|BJ||10.23|2.66|24|1fc4u
Bemetāra|IN||21.72|81.53|25|rcxq
Bemowo|PL||52.25|20.91|102|gmyj
Ben Arous|TN||36.75|10.22|75|1gzrz
Ben Mehidi|DZ||36.77|7.91|28|1hoh2
Bến Tre|VN||10.24|106.38|59|y1ag
Benalmádena|ES||36.60|-4.57|59|1i1bn
Benares|IN||25.32|83.01|1164|qv4t||Varanasi
Benavente|ES||42.00|-5.68|19|1v1sz
Benbrook|US|TX|32.67|-97.46|23|2s62y
Bend|US|OR|44.06|-121.32|87|3egmr
Bende|NG||5.56|7.63|80|1eb6v
Bender|MD||46.83|29.48|110|d9ap
Bendigo|AU|VIC|-36.76|144.28|101|1an5n
Bendorf|DE||50.42|7.58|17|1r93b
Benešov|CZ||49.78|14.69|16|1u05w
Benetússer|ES||39.42|-0.40|15|1i1ap
Benevento|IT||41.13|14.78|49|1w7dv
Benevides|BR||-1.36|-48.24|50|20zxc
Benfica|PT||38.75|-9.20|37|1coaa
Bengaluru|IN||12.97|77.59|5104|rdlh
Bengbu|CN||32.94|117.36|577|12xko
Benghazi|LY||32.11|20.07|651|1w5b
Bengkulu|ID||-3.80|102.27|310|zchq
Benguela|AO||-12.58|13.41|151|1zu5r
Beni|CD||0.49|29.47|232|4p0x
Beni Amrane|DZ||36.67|3.59|18|1hoo3
Beni Douala|DZ||36.62|4.08|34|1hon3
Beni Khiar|TN||36.47|10.78|18|1gzyq
Beni Mellal|MA||32.34|-6.35|166|1is0x
Beni Mered|DZ||36.52|2.86|93|1hoku
Beni Mester|DZ||34.87|-1.42|20|1hoko
Beni Saf|DZ||35.30|-1.38|46|1hojp
Benicarló|ES||40.42|0.43|27|1v1sh
Benicàssim|ES||40.05|0.07|18|1v1sg
Benicia|US|CA|38.05|-122.16|28|366ri
Benidorm|ES||38.54|-0.13|71|1i1a8
Benin City|NG||6.34|5.63|1125|1eb6b
Benito Juarez|MX||19.40|-99.16|355|2a18u
Benito Juárez|MX||19.37|-99.16|385|45447
Benoni|ZA||-26.19|28.32|605|lv42
Benoy|TD||8.98|16.32|16|1g790
Bensekrane|DZ||35.07|-1.22|21|1hoe9
Bensenville|US|IL|41.96|-87.94|18|2wowt
Bensheim|DE||49.68|8.62|39|1r8zm
Bensonhurst|US|NY|40.60|-73.99|60|31hzj
Bensonville|LR||6.45|-10.61|33|1cu8q
Benthuizen|NL||52.08|4.54|19|1n4zu
Bentley|GB|ENG|53.53|-1.15|35|1kxai
Bento Gonçalves|BR||-29.17|-51.52|91|22dix
Benton|US|AR|34.56|-92.59|34|2fwjd
Bentong Town|MY||3.52|101.91|49|125am
Bentonville|US|AR|36.37|-94.21|44|2fwjw
Bentota|LK||6.43|80.00|37|qshm
Benxi|CN||41.29|123.77|988|17org
Beohāri|IN||24.02|81.38|22|rcx3
Beolgyo|KR||34.85|127.34|20|13ezn
Béoumi|CI||7.67|-5.58|23|1d4cj
Beppu|JP||33.28|131.50|125|13yum
Bera|BD||24.08|89.63|40|pxay
Berasia|IN||23.63|77.43|27|rcwx
Berastagi|ID||3.19|98.51|45|q1sz
Berat|AL||40.71|19.95|47|1waec
Berazategui|AR||-34.77|-58.21|167|21n9n
Berber|SD||18.02|33.98|22|83fe
Berbera|SO||10.44|45.01|242|1dpv
Berbérati|CF||4.26|15.79|62|1f7fi
Berck|FR||50.40|1.60|16|1t0lj
Berck-Plage|FR||50.41|1.56|16|1t0lk
Berdsk|RU||54.76|83.10|90|wde6
Berdyansk|UA||46.77|36.80|118|f9qb
Berdychiv|UA||49.90|28.60|86|f9q1
Berea|US|OH|41.37|-81.85|19|32bix
Berea|ZA||-29.85|30.99|15|lv36
Berehove|UA||48.21|22.64|26|f9pj
Bereket|TM||39.24|55.52|21|3gza
Berekum|GH||7.45|-2.58|62|1dd3p
Berettyóújfalu|HU||47.22|21.55|16|fhck
Бережани|UA||49.45|24.93|17|f9o6
Berezniki|RU||59.41|56.82|168|cddi
Berëzovka|RU||56.03|93.11|21|wdbj
Berëzovskiy|RU||55.60|86.20|55|wda5
Berga|ES||42.10|1.85|17|1v1qh
Bergama|TR||39.12|27.18|57|6w0i
Bergamo|IT||45.70|9.67|114|1w7dg
Bergedorf|DE||53.48|10.23|120|4c96r
Bergeijk|NL||51.32|5.36|18|1n4yk
Bergen|NO||60.39|5.32|214|1vrlw
Bergen op Zoom|NL||51.49|4.29|66|1n4yx
Bergenfield|US|NJ|40.93|-74.00|28|317sr
Bergerac|FR||44.85|0.48|28|1t0kv
Bergheim|DE||50.96|6.64|64|1r8km
Bergisch Gladbach|DE||50.99|7.13|106|1r8i5
Bergkamen|DE||51.62|7.64|52|1r8i0
Bergneustadt|DE||51.02|7.66|21|1r8gm
Bergschenhoek|NL||51.99|4.50|17|1n4y1
Beri Khās|IN||28.70|76.58|17|rcwl
Beringen|BE||51.05|5.23|41|1o262
Berja|ES||36.85|-2.95|15|1i188
Berkane|MA||34.92|-2.32|81|1irt7
Berkel en Rodenrijs|NL||51.99|4.48|20|44j7s
Berkeley|US|CA|37.87|-122.27|121|366v8
Berkhamsted|GB|ENG|51.76|-0.57|22|1kx9u
Berkley|US|MI|42.50|-83.18|15|2yv0w
Berkovitsa|BG||43.24|23.13|15|fpsg
Berlin|DE||52.52|13.41|3426|1r8cv|*
Bermejo|BO||-22.73|-64.34|35|2c34i
Bermeo|ES||43.42|-2.72|17|1v1pq
Bern|CH|BE|46.95|7.45|122|1l1o0|*
Bernau bei Berlin|DE||52.68|13.59|35|1r8b4
Bernburg|DE||51.79|11.74|32|1r8ah
Beroroha|MG||-21.67|45.17|19|mv67
Beroun|CZ||49.96|14.07|18|1u04r
Berrahal|DZ||36.84|7.45|19|1ho7c
Berrechid|MA||33.27|-7.59|94|1isfk
Berriane|DZ||32.83|3.77|45|1ho6m
Berriozábal|MX||16.80|-93.27|28|23pi6
Berrouaghia|DZ||36.14|2.91|81|1ho6b
Bertioga|BR||-23.85|-46.14|36|22dic
Bertoua|CM||4.58|13.68|218|1bw1j
Beruniy|UZ||41.69|60.75|51|wgib
Beruwala|LK||6.48|79.98|34|qsgb
Berwyn|US|IL|41.85|-87.79|56|2woz9
Beryozovsky|RU||56.91|60.80|47|wda3
Besançon|FR||47.25|6.02|128|1t0df
Besbes|DZ||36.70|7.85|66|1ho5k
Beshariq|UZ||40.44|70.61|22|wgi6
Beshkent|UZ||38.82|65.65|17|q3l3
Beşikdüzü|TR||41.05|39.23|37|g39r
Beslan|RU||43.19|44.54|36|cczd
Besni|TR||37.69|37.86|42|6vy1
Bessemer|US|AL|33.40|-86.95|27|2erh3
Best|NL||51.51|5.39|29|1n4w0
Besuki|ID||-7.73|113.70|55|zcba
Bet She’an|IL||32.50|35.50|17|6byj
Bet Shemesh|IL||31.73|34.99|67|6byg
Betafo|MG||-19.83|46.85|30|muxe
Betamcherla|IN||15.45|78.15|35|rcw0
Bétera|ES||39.59|-0.46|21|1i16w
Bethal|ZA||-26.46|29.47|102|luuo
Bethany|US|OK|35.52|-97.63|20|2p3no
Bethany|US|OR|45.56|-122.87|21|3egrj
Bethel Park|US|PA|40.33|-80.04|32|3312f
Bethesda|US|MD|38.98|-77.10|61|2l7ef
Bethlehem|PS||31.70|35.20|29|63dn
Bethlehem|US|PA|40.63|-75.37|75|33135
Bethlehem|ZA||-28.23|28.31|84|lut4
Bethpage|US|NY|40.74|-73.48|16|31i3f
Béthune|FR||50.53|2.64|32|1t0a2
Betim|BR||-19.97|-44.20|384|22di4
Betioky|MG||-23.72|44.38|31|murq
Betong|TH||5.77|101.07|30|yjjn
Bettendorf|US|IA|41.52|-90.52|36|2vx49
Bettiah|IN||26.80|84.50|127|rcvd
Betūl|IN||21.90|77.90|92|rcv9
Beuningen|NL||51.86|5.77|26|1n4vc
Beveren|BE||51.21|4.26|45|1o227
Beverley|GB|ENG|53.85|-0.42|31|1kx7t
Beverly|US|MA|42.56|-70.88|41|2xoeh
Beverly Cove|US|MA|42.55|-70.85|40|2xoen
Beverly Hills|US|CA|34.07|-118.40|35|36755
Beverungen|DE||51.67|9.37|15|1r7tv
Beverwijk|NL||52.48|4.66|38|1n4uu
Bewar|IN||27.22|79.30|23|rcv1
Bexbach|DE||49.35|7.26|19|1r7tq
Bexhill-on-Sea|GB|ENG|50.85|0.47|40|1kx7l
Bexley|GB|ENG|51.44|0.15|228|1kx7j
Beykonak|TR||36.33|30.30|30|6jv4
Beylagan|AZ||39.78|47.62|16|36gy
Beylikdüzü|TR||40.98|28.64|122|44wu0
Beypazarı|TR||40.17|31.92|39|g371
Beypore|IN||11.17|75.81|71|rcuy
Beyşehir|TR||37.68|31.72|44|6vtz
Bezenchuk|RU||52.98|49.43|24|ccwe
Bezerros|BR||-8.23|-35.80|51|20zvu
Bezhetsk|RU||57.79|36.70|28|ccvq
Béziers|FR||43.34|3.21|74|1t05d
Bezons|FR||48.92|2.21|28|1t054
Bhabhua|IN||25.04|83.61|49|rcur
Bhachāu|IN||23.30|70.34|24|rcuq
Bhādāsar|IN||28.31|74.29|33|rcub
Bhadaur|IN||30.48|75.33|18|rcu9
Bhadohi|IN||25.40|82.57|79|rctr
Bhādra|IN||29.10|75.17|38|rctm
Bhadrāchalam|IN||17.67|80.89|46|rctk
Bhadrakh|IN||21.05|86.52|99|rcth
Bhadrapur|NP||26.54|88.09|20|rigc
Bhadrāvati|IN||13.85|75.71|164|rctd
Bhadreswar|IN||22.82|88.34|122|rctc
Bhāgalpur|IN||25.24|86.97|362|rcss
Bhainsdehi|IN||21.64|77.63|16|rcrt
Bhairab Bāzār|BD||24.05|90.98|105|pejz
Bhaisa|IN||19.11|77.96|46|rcrd
Bhakkar|PK||31.63|71.06|82|pcnz
Bhālki|IN||18.04|77.21|39|rcqj
Bhalwal|PK||32.27|72.90|75|pcn7
Bhamo|MM||24.25|97.23|48|sguy
Bhan|PK||26.56|67.72|17|pcmv
Bhandāra|IN||21.17|79.65|90|rcpr
Bhāndāria|BD||22.49|90.06|30|vo1m
Bhānder|IN||25.74|78.75|22|rcpe
Bhanjanagar|IN||19.93|84.58|21|rcov
Bhānpura|IN||24.51|75.75|17|rcoo
Bhānpurī|IN||21.09|80.93|17|rcon
Bhānvad|IN||21.93|69.78|21|rcoj
Bharatpur|IN||27.22|77.49|229|rco0
Bharatpur|NP||27.68|84.44|107|rifx
Bharthana|IN||26.75|79.22|41|rcnb
Bharūch|IN||21.69|72.98|154|rcn8
Bharwāri|IN||25.56|81.49|16|rcn3
Bhasāwar|IN||27.04|77.05|19|rcn0
Bhātāpāra|IN||21.73|81.95|52|rcms
Bhatkal|IN||13.99|74.56|32|rcmb
Bhātpāra|IN||22.87|88.40|483|rcm2
Bhātpāra Abhaynagar|BD||23.01|89.44|43|pejw
Bhattiprolu|IN||16.10|80.78|18|rcly
Bhavāni|IN||11.45|77.68|40|rclh
Bhavnagar|IN||21.76|72.15|555|rclc
Bhawana|PK||31.57|72.65|16|pcka
Bhawāniganj|IN||24.42|75.84|38|rcl7
Bhawānīgarh|IN||30.27|76.04|19|rcl6
Bhawānipatna|IN||19.91|83.17|64|rcl3
Bhawanipur|IN||26.45|87.03|27|4jgoq
Bhayandar|IN||19.30|72.85|520|rcku
Bhāyāvadar|IN||21.86|70.25|19|rckt
Bhera|PK||32.48|72.91|32|pcjt
Bherāmāra|BD||24.02|88.99|38|pejy
Bhikangaon|IN||21.87|75.96|15|rcju
Bhīkhi|IN||30.06|75.53|16|rcjt
Bhilai|IN||21.21|81.43|625|rcjn
Bhīlwāra|IN||25.35|74.64|326|rcjc
Bhīmavaram|IN||16.54|81.52|143|rciz
Bhimbar|PK||32.97|74.08|343|pcj1
Bhīmunipatnam|IN||17.89|83.45|45|rcii
Bhind|IN||26.57|78.79|174|rcie
Bhindār|IN||24.50|74.19|17|rcid
Bhinga|IN||27.70|81.93|22|rci9
Bhīnmāl|IN||25.00|72.27|43|rci8
Bhisho|ZA||-32.85|27.44|137|luiq
Bhit Shah|PK||25.81|68.49|19|pci7
Bhitarwār|IN||25.79|78.11|18|rcht
Bhiwadi|IN||28.21|76.86|34|4c137
Bhiwandi|IN||19.30|73.06|707|rchp
Bhiwāni|IN||28.79|76.14|191|rchn
Bhogpur|IN||31.55|75.64|18|rch6
Bhola|BD||22.69|90.64|99|smyw
Bhongaon|IN||27.26|79.18|30|rcg9
Bhongīr|IN||17.52|78.89|50|rcg8
Bhopal|IN||23.25|77.40|1600|rcg1
Bhopalwala|PK||32.43|74.36|17|pchd
Bhor|IN||18.15|73.84|19|rcfw
Bhuban|IN||20.88|85.83|20|rcfe
Bhubaneshwar|IN||20.27|85.83|762|rcfd
Bhudgaon|IN||16.91|74.60|16|rcfa
Bhuj|IN||23.25|69.67|133|rcf8
Bhūm|IN||18.46|75.66|19|rcf0
Bhusāval|IN||21.04|75.79|183|rcea
Biała Podlaska|PL||52.03|23.12|58|gmwf
Białogard|PL||54.01|15.99|24|1uipw
Białołeka|PL||52.32|20.97|89|gmuf
Białystok|PL||53.13|23.16|292|gmth
Biancavilla|IT||37.64|14.87|23|1i4qg
Biankouma|CI||7.74|-7.61|23|1d49e
Bianzhuang|CN||34.85|118.04|65|12xjq
Biaora|IN||23.92|76.91|42|rcdu
Biarritz|FR||43.48|-1.56|33|1t04d
Bibai|JP||43.32|141.86|29|19nxi
Biberach an der Riß|DE||48.09|9.79|32|1r7sf
Bibiani|GH||6.46|-2.32|19|1dd1w
Bibir Hat|BD||22.68|91.79|89|3th7s
Bibirevo|RU||55.88|37.60|159|ccs0
Bicester|GB|ENG|51.90|-1.15|34|1kx69
Bichena|ET||10.45|38.20|16|7c1a
Bida|NG||9.08|6.01|172|1eb49
Bīdar|IN||17.91|77.52|204|rcd6
Bidbid|OM||23.41|58.13|21|66s1
Biddeford|US|ME|43.49|-70.45|21|2y9q5
Biddulph|GB|ENG|53.12|-2.18|18|1kx5o
Bideford|GB|ENG|51.02|-4.21|29|1kx5n
Bidhūna|IN||26.80|79.51|27|rcd0
Bidur|MY||4.12|101.28|30|116yf
Biel/Bienne|CH|BE|47.14|7.25|49|1l1mx
Bielany|PL||52.29|20.94|135|gmsd
Bielawa|PL||50.69|16.62|31|1uino
Bielefeld|DE||52.03|8.53|332|1r7lu
Biella|IT||45.56|8.06|43|1w7a3
Bielsk Podlaski|PL||52.77|23.19|26|gmr6
Bielsko-Biala|PL||49.82|19.05|177|1uilm
Biên Hòa|VN||10.94|106.82|407|y18z
Bieruń|PL||50.09|19.09|20|1uikl
Bietigheim-Bissingen|DE||48.94|9.12|42|1r7h0
Big Spring|US|TX|32.25|-101.48|29|3a8zp
Biga|TR||40.23|27.24|31|g365
Bigadiç|TR||39.39|28.13|15|6vsg
Biggleswade|GB|ENG|52.09|-0.26|17|1kx55
Bignay Uno|PH||13.86|121.49|22|10zan
Bignona|SN||12.81|-16.23|26|1cb4d
Biguaçu|BR||-27.49|-48.66|52|22dgz
Bihać|BA||44.82|15.87|76|1woe6
Bihār Sharīf|IN||25.20|85.52|244|rcck
Biharamulo|TZ||-2.63|31.31|34|3gci
Bihārīganj|IN||25.73|86.99|33|rccn
Bijapur|IN||16.82|75.72|271|rcc5
Bījār|IR||35.87|47.61|54|30fd
Bijāwar|IN||24.62|79.49|19|rcby
Bijbehara|IN||33.79|75.11|25|rcbw
Bijeljina|BA||44.76|19.21|38|1wod6
Bijelo Polje|ME||43.04|19.75|15|1wocw
Bijie|CN||27.30|105.29|78|12xit
Bijnor|IN||29.37|78.14|85|rcbj
Bīkaner|IN||28.02|73.31|576|rcb5
Bikin|RU||46.81|134.25|20|17ft4
Bikramganj|IN||25.21|84.26|43|rcav
Bila Tserkva|UA||49.81|30.11|199|f9id
Bilajari|AZ||40.44|49.81|42|ckzq
Bilāra|IN||26.18|73.71|42|rcan
Bilāri|IN||28.62|78.80|30|rcam
Bilāsipāra|IN||26.23|90.23|38|rcah
Bilāspur|IN||22.08|82.16|283|rcad
Bīlāspur|IN||28.89|79.27|40|rcaa
Bilbao|ES||43.26|-2.93|355|1v1lm
Bilbays|EG||30.42|31.56|129|7ovs
Bilecik|TR||40.14|29.98|40|g35y
Bilgi|IN||16.35|75.62|16|rc9v
Biłgoraj|PL||50.54|22.72|27|gmpe
Bilgrām|IN||27.18|80.03|27|rc9u
Bilhaur|IN||26.84|80.06|19|rc9q
Bilhorod-Dnistrovskyi|UA||46.19|30.35|50|f9i8
Bilicenii Vechi|MD||47.66|28.05|15|d8ch
Bilimora|IN||20.77|72.96|511|rc9m
Bílina|CZ||50.55|13.78|16|1u01g
Billerica|US|MA|42.56|-71.27|40|2xogh
Billericay|GB|ENG|51.63|0.42|36|1kx4o
Billingham|GB|ENG|54.59|-1.29|36|1kx4g
Billings|US|MT|45.78|-108.50|110|3cw4e
Billiri|NG||9.87|11.23|16|1eb2r
Bilohirsk|UA||45.05|34.60|16|f9u3
Bilopillya|UA||51.15|34.31|18|f9tb
Biloxi|US|MS|30.40|-88.89|46|2mpbi
Bilqās|EG||31.21|31.36|104|7ov9
Bilsanda|IN||28.24|79.95|16|rc95
Bilsi|IN||28.13|78.91|26|rc92
Bilthra|IN||26.13|83.89|17|rc91
Bilzen|BE||50.87|5.52|30|1o1z8
Bỉm Sơn|VN||20.08|105.86|54|y18v
Bima|ID||-8.46|118.73|67|zc6v
Bimbo|CF||4.26|18.42|130|1f79l
Binalbagan|PH||10.19|122.86|39|10z51
Biñan|PH||14.34|121.08|300|10z3v
Binangonan|PH||14.46|121.19|219|10z3a
Binche|BE||50.41|4.16|32|1o1z6
Bindki|IN||26.04|80.58|36|rc8k
Bindura|ZW||-17.30|31.33|37|j6mt
Bingen am Rhein|DE||49.97|7.90|25|1r7bt
Bingerville|CI||5.36|-3.89|51|1d470
Binghamton|US|NY|42.10|-75.92|46|31i9l
Bingley|GB|ENG|53.85|-1.84|20|1kx3u
Bingöl|TR||38.88|40.49|81|6vqy
Bình Long|VN||11.65|106.61|15|xvel
Binhe|CN||32.69|112.83|69|12ft7
Binjai|ID||3.60|98.49|229|q1rv
Binka|IN||21.03|83.81|15|rc86
Binmaley|PH||16.03|120.27|44|10yzg
Binnish|SY||35.96|36.71|30|3oaj
Binonga|PH||10.77|122.98|84|10yyt
Bintulu|MY||3.17|113.03|152|118ni
Biny Selo|AZ||40.45|50.09|25|ckwo
Binzhou|CN||37.37|118.02|116|12xhs
Binzhou|CN||45.75|127.48|62|17oqz
Bir el Ater|DZ||34.74|8.06|69|1ho06
Bir el Djir|DZ||35.72|-0.55|68|1ho02
Biratnagar|NP||26.46|87.27|182|rif2
Birecik|TR||37.03|37.98|44|6vqe
Birendranagar|NP||28.60|81.63|31|3q29n
Bireun|ID||5.20|96.70|26|q1rq
Birgañj|NP||27.02|84.88|133|rif1
Birigui|BR||-21.29|-50.34|102|22dgl
Birine|DZ||35.63|3.23|51|1hnzg
Biritiba Mirim|BR||-23.57|-46.04|26|22dgg
Bīrjand|IR||32.87|59.22|197|30dr
Birkenhead|GB|ENG|53.39|-3.01|325|1kx31
Birkerød|DK||55.85|12.43|19|1k8s0
Birkhadem|DZ||36.71|3.05|72|1hnzb
Birkirkara|MT||35.90|14.46|22|1ixrr
Birmingham|GB|ENG|52.48|-1.90|984|1kx2r
Birmingham|US|AL|33.52|-86.80|212|2eszf
Birmingham|US|MI|42.55|-83.21|21|2yvcs
Birmitrapur|IN||22.40|84.77|28|rc6q
Birni N Konni|NE||13.80|5.25|48|1g8ys
Birnin Kebbi|NG||12.45|4.20|108|1eb03
Birnin Kudu|NG||11.45|9.48|27|1eb01
Birobidzhan|RU||48.79|132.92|76|17frn
Birpara|IN||26.70|89.15|30|4c4zn
Bīrpur|IN||26.51|87.01|19|rc6j
Birsk|RU||55.42|55.54|41|ccot
Birūr|IN||13.60|75.97|23|rc68
Biryulëvo|RU||55.59|37.68|144|ccnr
Bīsalpur|IN||28.29|79.80|68|rc61
Bisauli|IN||28.31|78.94|32|rc5w
Bisceglie|IT||41.24|16.50|54|1w793
Bischheim|FR||48.62|7.75|17|1szxj
Bishkek|KG||42.87|74.59|900|wrj7|*
Bishnupur|IN||23.07|87.32|64|rc5i
Bishoftu|ET||8.75|38.98|104|7a36
Bishop Auckland|GB|ENG|54.66|-1.68|26|1kx27
Bishopbriggs|GB|SCT|55.91|-4.22|23|1kx26
Bishops Stortford|GB|ENG|51.87|0.16|38|1kx1m
Bishopstoke|GB|ENG|50.97|-1.33|18|1kx1h
Biskra|DZ||34.85|5.73|308|1hnyq
Bislig|PH||8.22|126.32|68|10yu7
Bismarck|US|ND|46.81|-100.78|71|3dwwp
Bismil|TR||37.85|40.66|74|6vpj
Bissau|GW||11.86|-15.60|388|1ewdz|*
Bissāu|IN||28.25|75.08|23|rc4x
Bistriţa|RO||47.13|24.50|81|eoa9
Biswān|IN||27.50|81.00|53|rc4r
Bitkine|TD||11.98|18.21|18|1g6yc
Bitlis|TR||38.40|42.11|46|6vpd
Bitola|MK||41.03|21.33|87|gzk2
Bitonto|IT||41.11|16.69|52|1w78r
Bitterfeld-Wolfen|DE||51.62|12.32|16|1r6tg
Biu|NG||10.61|12.19|95|1eayb
Bixby|US|OK|35.94|-95.88|25|2p3zl
Biysk|RU||52.54|85.21|215|wd4y
Bizerte|TN||37.27|9.87|115|1gzya
Bjelovar|HR||45.90|16.85|28|1wo7i
Björlanda|SE||57.77|11.83|23|1mc9m
Blackburn|GB|ENG|53.75|-2.48|147|1kx0k
Blackheath|GB|ENG|51.46|0.01|25|44wdd
Blackpool|GB|ENG|53.82|-3.05|239|1kwyr
Blacksburg|US|VA|37.23|-80.41|44|2trgl
Blackwood|GB|WLS|51.67|-3.21|15|1zp9h
Blagnac|FR||43.63|1.39|24|1szv9
Blagodarnyy|RU||45.10|43.44|36|ccks
Blagoevgrad|BG||42.02|23.10|71|fpqf
Blagoveshchensk|RU||50.28|127.54|221|17fqp
Blagoveshchensk|RU||55.03|55.98|34|ccj8
Blaine|US|MN|45.16|-93.23|62|2zkez
Blainville|CA|QC|45.67|-73.88|46|3ij6e
Blaj|RO||46.18|23.92|20|eo90
Blanchardstown|IE||53.39|-6.38|17|1rkny
Blanes|ES||41.67|2.79|40|1v1ka
Blankenberge|BE||51.31|3.13|18|1o1xe
Blankenburg|DE||51.79|10.96|16|1r6qv
Blanquefort|FR||44.91|-0.64|17|1szro
Blansko|CZ||49.36|16.64|20|1tzzd
Blantyre|GB|SCT|55.80|-4.09|17|6wgj3
Blantyre|MW||-15.78|35.01|585|jyy3
Blenheim|NZ||-41.52|173.95|27|3ptue
Bletchley|GB|ENG|51.99|-0.73|50|1kwvr
Blida|DZ||36.47|2.83|182|1hnx5
Blieskastel|DE||49.24|7.26|23|1r6hn
Blitar|ID||-8.10|112.17|132|zc1w
Bloemfontein|ZA||-29.12|26.21|463|lu1x
Bloemhof|ZA||-27.65|25.61|17|lu0h
Blois|FR||47.59|1.33|54|1szo5
Blomberg|DE||51.94|9.09|17|1r6ex
Bloomfield|US|NJ|40.81|-74.19|49|317xf
Bloomingdale|US|FL|27.89|-82.24|23|2gwrz
Bloomingdale|US|IL|41.96|-88.08|22|2wpes
Bloomington|US|CA|34.07|-117.40|24|36874
Bloomington|US|IL|40.48|-88.99|78|2wpf0
Bloomington|US|IN|39.17|-86.53|84|2j6xj
Bloomington|US|MN|44.84|-93.30|86|2zkhf
Blora|ID||-6.97|111.42|52|zc1k
Bloxwich|GB|ENG|52.62|-2.00|40|1kwv5
Blue Island|US|IL|41.66|-87.68|24|2wpfm
Blue Springs|US|MO|39.02|-94.28|54|2ltts
Bluefields|NI||12.01|-83.76|44|25lqg
Bluffton|US|SC|32.24|-80.86|17|2pzka
Blumenau|BR||-26.92|-49.07|294|22dg0
Blyth|GB|ENG|55.13|-1.51|37|1kwur
Blythe|US|CA|33.61|-114.60|19|368dt
Bnei Brak|IL||32.08|34.83|154|6c0q
Bni Bouayach|MA||35.11|-3.84|18|6ivmj
Bo|SL||7.96|-11.74|174|1fnls
Bo Phloi|TH||14.33|99.51|17|oqbe
Boa Esperança|BR||-21.09|-45.57|34|22df0
Boa Viagem|BR||-5.13|-39.73|25|20zsg
Boa Vista|BR||2.82|-60.67|235|26jx0
Boaco|NI||12.47|-85.66|29|25lqa
Boadilla del Monte|ES||40.41|-3.88|43|1v1jq
Boardman|US|OH|41.02|-80.66|35|32c20
Bobbili|IN||18.57|83.36|53|rc3y
Bobigny|FR||48.91|2.45|45|1szn7
Bobingen|DE||48.27|10.83|17|1r69l
Böblingen|DE||48.68|9.01|46|1r69g
Bobo-Dioulasso|BF||11.18|-4.30|360|1emso
Bobrov|RU||51.10|40.02|21|ccek
Boca Chica|DO||18.45|-69.60|46|239d4
Boca Del Mar|US|FL|26.35|-80.15|24|2gwxb
Boca Raton|US|FL|26.36|-80.08|93|2gwxn
Boca Suno|EC||-0.70|-77.14|20|26g6w
Bocaiúva|BR||-17.11|-43.81|32|22d5t
Bocaue|PH||14.80|120.93|99|10ymh
Bochnia|PL||49.97|20.43|29|gmku
Bocholt|DE||51.84|6.62|74|1r68t
Bochum|DE||51.48|7.22|386|1r68o
Bochum-Hordel|DE||51.50|7.18|380|44rr3
Bocşa|RO||45.37|21.71|16|eo5m
Boda|CF||4.32|17.47|17|1f72e
Bodaybo|RU||57.85|114.19|16|17fpz
Bode Saadu|NG||8.94|4.78|17|1eax3
Bodegraven|NL||52.08|4.75|19|1n4od
Boden|SE||65.83|21.69|17|d003
Bodhan|IN||18.66|77.89|74|rc3j
Bodināyakkanūr|IN||10.01|77.35|76|rc3g
Bodītī|ET||6.97|37.87|33|7bsl
Bodø|NO||67.28|14.41|34|1vqy9
Bodrum|TR||37.04|27.43|39|6voj
Boende|CD||-0.28|20.88|32|4oqg
Bogale|MM||16.29|95.40|69|sgs9
Bogatynia|PL||50.91|14.96|19|1uid4
Bogdanovich|RU||56.78|62.05|32|wd1c
Boghni|DZ||36.54|3.95|55|1hnwr
Bognor Regis|GB|ENG|50.78|-0.68|64|1kwta
Bogo|CM||10.73|14.61|17|1bvm5
Bogo|PH||11.05|124.01|24|10ykz
Bogor|ID||-6.59|106.79|800|zbyx
Bogoroditsk|RU||53.77|38.12|30|cc4n
Bogorodsk|RU||56.11|43.51|37|cc3s
Bogorodskoye|RU||55.81|37.72|103|cc29
Bogotá|CO||4.61|-74.08|7674|2727l|*
Bogotol|RU||56.21|89.53|24|wd0c
Bogovinje|MK||41.92|20.91|15|gzhx
Bogra|BD||24.85|89.37|210|sntd
Boguchar|RU||49.94|40.55|15|cc0x
Boguszów-Gorce|PL||50.76|16.20|17|1uibe
Bohicon|BJ||7.18|2.07|125|1fc15
Bohodukhiv|UA||50.16|35.53|18|f9au
Bohumín|CZ||49.90|18.36|23|1tzvd
Bohuslav|UA||49.55|30.87|16|f9a3
Boiro|ES||42.65|-8.88|19|1v1ht
Bois-Colombes|FR||48.92|2.27|24|1szk6
Boisar|IN||19.80|72.76|16|rc2w
Boisbriand|CA|QC|45.62|-73.83|26|3ikfg
Boise|US|ID|43.61|-116.20|146|3bqit
Boissy-Saint-Léger|FR||48.75|2.51|16|1szfe
Boituva|BR||-23.28|-47.67|49|22d44
Bojia|CN||26.47|111.97|25|15cre
Bojnūrd|IR||37.47|57.33|192|30bg
Bojonegoro|ID||-7.15|111.88|87|zbyb
Bo‘ka|UZ||40.81|69.19|20|wggq
Bokajān|IN||26.02|93.78|17|rc2s
Bokāro|IN||23.79|85.96|419|rc2q
Boké|GN||10.93|-14.29|15|1fxjg
Boksburg|ZA||-26.21|28.26|445|ltbo
Boksitogorsk|RU||59.47|33.85|17|cbzm
Boldumsaz|TM||42.13|59.67|21|cw8t
Bolesławiec|PL||51.26|15.57|41|1uia3
Bolgatanga|GH||10.79|-0.85|54|1dcv9
Bolhrad|UA||45.68|28.62|15|f99d
Boli|CN||45.75|130.57|95|17oqq
Bolingbrook|US|IL|41.70|-88.07|74|2wpht
Bollate|IT||45.55|9.12|35|1w76z
Bolobo|CD||-2.16|16.23|28|1dnm4
Bologna|IT||44.49|11.34|366|1w76w
Bologoye|RU||57.89|34.05|25|cbxx
Bolotnoye|RU||55.67|84.40|18|wczf
Bolpur|IN||23.66|87.70|71|rc2a
Bol’shoy Kamen’|RU||43.11|132.35|38|17fi7
Bolton|GB|ENG|53.58|-2.43|141|1kwsl
Bolu|TR||40.74|31.61|97|g33o
Bolvadin|TR||38.71|31.05|56|6vlb
Bolzano|IT||46.49|11.34|99|1w76h
Bom Conselho|BR||-9.17|-36.68|28|20zlw
Bom Despacho|BR||-19.74|-45.25|40|22d3g
Bom Jesus da Lapa|BR||-13.26|-43.42|41|22d19
Bom Jesus do Itabapoana|BR||-21.13|-41.68|31|22d0x
Boma|CD||-5.85|13.05|163|1dnku
Bombay|IN||19.07|72.88|12692|rc23||Mumbai
Bon Air|US|VA|37.52|-77.56|16|2trtd
Bonāb|IR||37.34|46.06|80|30pl
Bonao|DO||18.94|-70.41|73|239a9
Bondo|CD||3.81|23.69|18|4oel
Bondoukou|CI||8.04|-2.80|58|1d3uo
Bondowoso|ID||-7.91|113.82|70|zbt6
Bondy|FR||48.90|2.49|48|1szd3
Bönen|DE||51.60|7.77|19|1r5im
Bonga|ET||7.28|36.23|19|7bou
Bongabon|PH||15.63|121.14|36|10ybu
Bongaigaon|IN||26.48|90.56|65|rc1l
Bongao|PH||5.03|119.77|27|10ybc
Bongor|TD||10.28|15.37|28|1g6se
Bongouanou|CI||6.65|-4.20|34|1d3u1
Bonita Springs|US|FL|26.34|-81.78|52|2gx11
Bonn|DE||50.73|7.10|313|1r5hr
Bonneuil-sur-Marne|FR||48.77|2.48|19|1sza5
Bonney Lake|US|WA|47.18|-122.19|20|3g1vk
Bonny|NG||4.45|7.17|17|1eat8
Bonnyrigg|GB|SCT|55.87|-3.11|16|1kwru
Bonoua|CI||5.27|-3.60|37|1d3tb
Bontang|ID||0.13|117.49|102|zbqy
Boom|BE||51.09|4.37|16|1o1na
Boone|US|NC|36.22|-81.67|18|2nitb
Bootle|GB|ENG|53.47|-3.02|58|1kwri
Boppard|DE||50.23|7.59|16|1r5fi
Bor|RS||44.07|22.10|39|gzgo
Bor|RU||56.36|44.07|61|c9vd
Bor|SS||6.21|31.56|27|832x
Bor|TR||37.89|34.56|32|6vl3
Borås|SE||57.72|12.94|72|1mb5h
Borāzjān|IR||29.27|51.22|86|303l
Bordeaux|FR||44.84|-0.58|232|1sz6m
Bordj Bou Arreridj|DZ||36.07|4.76|168|1hnv9
Bordj el Kiffan|DZ||36.75|3.19|123|1hnu5
Bordj Ghdir|DZ||35.90|4.90|34|1hnty
Bordj Zemoura|DZ||36.27|4.86|20|1hnt0
Bordon|GB|ENG|51.11|-0.86|21|3zgje
Borehamwood|GB|ENG|51.65|-0.28|32|1kwr6
Borgomanero|IT||45.70|8.46|20|1w732
Borisoglebsk|RU||51.37|42.08|69|c9rh
Borivli|IN||19.23|72.86|610|rbzk
Borken|DE||51.84|6.86|41|1r5bo
Borlänge|SE||60.49|15.44|42|1mb27
Bormujos|ES||37.37|-6.07|19|1i135
Borna|DE||51.12|12.50|19|1r5a4
Borne|NL||52.30|6.75|21|1n4jq
Bornem|BE||51.10|4.24|20|1o1lz
Bornheim|DE||50.76|6.99|49|1r58f
Borodino|RU||55.91|94.91|20|wcb3
Borongan|PH||11.61|125.43|16|10y5x
Boroon|PH||8.18|124.18|15|10wz8
Borough Park|US|NY|40.63|-74.00|149|31iqm
Borovichi|RU||58.39|33.92|57|c9h6
Borovskiy|RU||57.04|65.72|15|wc9b
Borşa|RO||47.66|24.66|27|enwc
Borsad|IN||22.41|72.90|60|rbz2
Borssele|NL||51.42|3.73|22|1n4jf
Borūjen|IR||31.97|51.29|53|3026
Borūjerd|IR||33.90|48.75|252|3024
Boryeong|KR||36.35|126.60|62|13c8n
Boryslav|UA||49.29|23.43|37|f94l
Boryspil’|UA||50.35|30.96|55|f94c
Borzya|RU||50.38|116.52|30|17fda
Bosanska Krupa|BA||44.88|16.15|15|1wnyd
Bosaso|SO||11.28|49.18|74|1de5
Boscoreale|IT||40.77|14.48|27|1w703
Boshan|CN||36.48|117.83|154|12xft
Boshkengash|TJ||38.47|68.81|24|q6zf
Boskoop|NL||52.08|4.66|15|1n4ib
Bossangoa|CF||6.49|17.46|27|1f6mc
Bossier City|US|LA|32.52|-93.73|68|2kjif
Boston|GB|ENG|52.98|-0.03|41|1kwpu
Boston|US|MA|42.36|-71.06|667|2xor0
Bostonia|US|CA|32.81|-116.94|15|368s7
Botād|IN||22.17|71.67|117|rbyq
Botevgrad|BG||42.90|23.78|21|fpli
Bothaville|ZA||-27.39|26.62|72|lshm
Bothell|US|WA|47.76|-122.21|43|3g1x1
Bothell West|US|WA|47.81|-122.24|17|4cslt
Botolan|PH||15.29|120.02|23|10y3y
Botoşani|RO||47.75|26.67|115|ent3
Botou|CN||38.07|116.57|63|12xfk
Botshabelo|ZA||-29.27|26.73|310|lsgu
Bottrop|DE||51.52|6.93|120|1r4yk
Botucatu|BR||-22.89|-48.45|114|22csw
Boû Arfa|DZ||36.46|2.81|44|1hnos
Bou Hanifia el Hamamat|DZ||35.31|-0.05|28|1hncp
Bou Ismaïl|DZ||36.64|2.69|22|1hna3
Bou Tlelis|DZ||35.57|-0.90|26|1hmqn
Bouaflé|CI||6.99|-5.74|61|1d3pw
Bouaké|CI||7.69|-5.03|567|1d3po
Bouar|CF||5.93|15.60|29|1f6ja
Bouarfa|MA||32.53|-1.96|29|1irkl
Boucherville|CA|QC|45.59|-73.44|39|3ilaz
Boudjima|DZ||36.80|4.15|21|1hnid
Boudouaou|DZ||36.73|3.41|45|1hni5
Boufarik|DZ||36.57|2.91|60|1hngt
Bougaa|DZ||36.33|5.09|39|1hng4
Bougado|PT||41.34|-8.55|22|1mrs3
Bougara|DZ||36.54|3.08|63|1hnfv
Bougouni|ML||11.42|-7.48|35|1gpz3
Bouguenais|FR||47.18|-1.62|17|1syxw
Bouinan|DZ||36.53|2.99|30|1hnaq
Bouïra|DZ||36.37|3.90|53|1hnam
Boujniba|MA||32.90|-6.77|15|3wbgl
Boukadir|DZ||36.07|1.13|27|1hn9o
Boulder|US|CO|40.01|-105.27|107|3bhov
Boulder City|US|NV|35.98|-114.83|16|39w8r
Boulogne-Billancourt|FR||48.84|2.24|109|1syu9
Boulogne-sur-Mer|FR||50.73|1.61|47|1syu5
Boulsa|BF||12.67|-0.57|17|1emhm
Boumahra Ahmed|DZ||36.46|7.51|23|1hn32
Boumerdas|DZ||36.77|3.48|786|1h125
Bouna|CI||9.27|-3.00|24|1d3mp
Boundiali|CI||9.52|-6.49|39|1d3mc
Bountiful|US|UT|40.89|-111.88|44|3fpki
Bourbonnais|US|IL|41.15|-87.89|19|2wpjy
Bourg-en-Bresse|FR||46.21|5.23|45|1syqp
Bourg-la-Reine|FR||48.78|2.32|19|1syq6
Bourg-lès-Valence|FR||44.95|4.89|20|1syq1
Bourges|FR||47.08|2.40|68|1syql
Bourgoin-Jallieu|FR||45.59|5.27|24|3xskz
Bournemouth|GB|ENG|50.72|-1.88|164|1kwon
Boussé|BF||12.66|-1.90|16|1emet
Boussu|BE||50.43|3.79|20|1o1fu
Bouznika|MA||33.79|-7.16|27|1iqhj
Bovisio-Masciago|IT||45.61|9.15|17|1w6yx
Bowie|US|MD|38.94|-76.73|58|2l7tz
Bowling Green|US|KY|36.99|-86.44|64|2juj8
Bowling Green|US|OH|41.37|-83.65|31|32c74
Bowthorpe|GB|ENG|52.64|1.22|20|3xwar
Boxtel|NL||51.59|5.33|30|1n4fw
Boyabat|TR||41.47|34.77|28|g32c
Boyarka|UA||50.32|30.30|35|f90b
Boyeros|CU||23.01|-82.40|189|453s7
Boynton Beach|US|FL|26.53|-80.07|74|2gx51
Boyolali|ID||-7.53|110.60|60|zbo4
Boyolangu|ID||-8.12|111.89|32|zbo2
Boysun|UZ||38.21|67.21|25|q3ly
Bozeman|US|MT|45.68|-111.04|43|3cx6n
Bozhou|CN||33.88|115.77|174|12xey
Bozoum|CF||6.32|16.38|40|1f68q
Bozova|TR||37.36|38.53|22|6vd1
Bozüyük|TR||39.91|30.04|55|6vcd
Bozyazı|TR||36.11|32.96|28|6vc8
Bra|IT||44.70|7.85|24|1w6yn
Brackenheim|DE||49.08|9.07|15|1r4tz
Bracknell|GB|ENG|51.41|-0.75|76|1kwm9
Braço do Norte|BR||-28.27|-49.17|22|22csb
Brad|RO||46.13|22.78|16|enra
Bradenton|US|FL|27.50|-82.57|54|2gx5w
Bradford|GB|ENG|53.79|-1.75|299|1kwlt
Bradley|US|IL|41.14|-87.86|16|2wpm2
Braga|PT||41.55|-8.42|121|1mrrk
Bragança|BR||-1.05|-46.77|57|20zbi
Bragança|PT||41.81|-6.76|34|1mrrf
Bragança Paulista|BR||-22.95|-46.54|125|22cro
Brahmapur|IN||19.31|84.79|325|rby6
Brăila|RO||45.27|27.97|214|enpa
Braine-l'Alleud|BE||50.68|4.37|38|1o1du
Braine-le-Comte|BE||50.61|4.15|20|1o1dq
Braintree|GB|ENG|51.88|0.55|53|1kwka
Braintree|US|MA|42.20|-71.00|37|4bjyc
Brājarājnagar|IN||21.82|83.92|79|rby2
Brak|LY||27.55|14.27|39|1bjse
Brake (Unterweser)|DE||53.33|8.48|16|1r4sp
Brakel|DE||51.72|9.19|18|1r4sm
Brakpan|ZA||-26.24|28.37|306|ls39
Bramhall|GB|ENG|53.36|-2.17|26|1kwjz
Brampton|CA|ON|43.68|-79.77|434|3im5g
Bramsche|DE||52.41|7.97|31|1r4qq
Brandenburg an der Havel|DE||52.42|12.55|60|1r4ni
Brandon|CA|MB|49.85|-99.95|26|3imk8
Brandon|US|FL|27.94|-82.29|103|2gx79
Brandon|US|MS|32.27|-89.99|24|2mpy2
Brandýs nad Labem-Stará Boleslav|CZ||50.19|14.66|15|1tzn9
Branford|US|CT|41.28|-72.82|29|358fi
Braniewo|PL||54.38|19.82|18|1ui1h
Brant|CA|ON|43.13|-80.35|34|3immn
Brantford|CA|ON|43.13|-80.27|88|3immu
Brasilia|BR||-15.78|-47.93|2208|22cqq|*|Brasília
Brasília|BR||-15.78|-47.93|2208|22cqq|*
Braşov|RO||45.65|25.61|276|enno
Brasschaat|BE||51.29|4.49|37|1o1ct
Brateyevo|RU||55.64|37.76|102|c95p
Bratislava|SK||48.15|17.11|424|1tlv0|*
Bratsk|RU||56.13|101.61|257|17yyr
Braunschweig|DE||52.27|10.53|245|1r4e8
Brawley|US|CA|32.98|-115.53|26|3693b
Bray|IE||53.20|-6.10|33|1rkli
Brazzaville|CG||-4.27|15.28|1285|1cg8n|*
Brčko|BA||44.87|18.81|39|1wnup
Brea|US|CA|33.92|-117.90|42|3693q
Breaza|RO||45.18|25.67|18|enlc
Brecht|BE||51.35|4.64|26|1o1ci
Břeclav|CZ||48.76|16.88|26|1tzlh
Breda|NL||51.59|4.78|168|1n4e9
Bredbury|GB|ENG|53.42|-2.12|15|1kwgu
Bregenz|AT||47.50|9.75|29|1nm7z
Brejo da Madre de Deus|BR||-8.15|-36.37|27|20z7i
Brejo Santo|BR||-7.49|-38.99|27|20z6p
Bremen|DE||53.08|8.81|547|1r3wk
Bremerhaven|DE||53.54|8.59|117|1r3w0
Bremerton|US|WA|47.57|-122.63|40|3g23a
Bremervörde|DE||53.48|9.14|19|1r3vm
Brenham|US|TX|30.17|-96.40|17|2s86m
Brent|GB|ENG|51.55|-0.30|329|1kwg5
Brent|US|FL|30.47|-87.24|22|2gx8j
Brentwood|GB|ENG|51.62|0.31|53|1kwfy
Brentwood|US|CA|37.93|-121.70|59|3695e
Brentwood|US|NY|40.78|-73.25|61|31iyl
Brentwood|US|TN|36.03|-86.78|42|2qrvc
Brescia|IT||45.54|10.21|185|1w6wi
Bressanone|IT||46.72|11.66|16|1w6we
Bresso|IT||45.54|9.19|26|1w6wc
Bressuire|FR||46.84|-0.49|21|1sy73
Brest|BY||52.10|23.69|301|dhtu
Brest|FR||48.39|-4.49|145|1sy70
Brétigny-sur-Orge|FR||48.61|2.31|24|1sy5t
Bretten|DE||49.04|8.71|28|1r3rc
Breves|BR||-1.68|-50.48|46|20z69
Brezina|DZ||33.10|1.26|19|1hmky
Brezno|SK||48.80|19.64|21|1tlue
Bria|CF||6.54|21.99|29|553v
Briarwood|US|NY|40.71|-73.82|54|3ybhc
Bridgend|GB|WLS|51.51|-3.58|58|1kwf7
Bridgeport|US|CT|41.18|-73.19|148|3588k
Bridgeton|US|NJ|39.43|-75.23|25|2ogy6
Bridgetown|BB||13.11|-59.62|99|20bf8|*
Bridgeview|US|IL|41.75|-87.80|16|2wpqd
Bridgewater|US|NJ|40.60|-74.65|44|4xvzs
Bridgwater|GB|ENG|51.13|-3.00|41|1kwei
Bridlington|GB|ENG|54.08|-0.19|35|1kweg
Brie-Comte-Robert|FR||48.69|2.61|16|1sy1h
Brierley Hill|GB|ENG|52.48|-2.12|28|1kwec
Brigham City|US|UT|41.51|-112.02|19|3fpo8
Brighouse|GB|ENG|53.70|-1.78|33|1kwe3
Brighton|GB|ENG|50.83|-0.14|139|1kwdy
Brighton|US|CO|39.99|-104.82|38|38271
Brighton|US|NY|43.15|-77.55|37|31j0v
Brighton Beach|US|NY|40.58|-73.96|31|31j0x
Brignoles|FR||43.41|6.06|15|1sy09
Brikama|GM||13.27|-16.65|78|1fqgp
Brilon|DE||51.39|8.57|27|1r3nz
Brindisi|IT||40.63|17.94|79|1w6vs
Brisbane|AU|QLD|-27.47|153.03|2190|1algz
Bristol|GB|ENG|51.46|-2.60|617|1kwcz
Bristol|US|CT|41.67|-72.95|60|3589f
Bristol|US|RI|41.68|-71.27|23|33wlx
Bristol|US|TN|36.60|-82.19|27|2qs29
Bristol|US|VA|36.60|-82.19|17|2tsch
Briton Ferry|GB|WLS|51.63|-3.82|35|1kwcs
Brits|ZA||-25.63|27.78|122|lrnp
Brive-la-Gaillarde|FR||45.16|1.53|53|1sxxy
Brixham|GB|ENG|50.39|-3.52|17|1kwcn
Brno|CZ||49.20|16.61|370|1tzgy
Broad Ripple|US|IN|39.87|-86.14|17|2j759
Broadstairs|GB|ENG|51.36|1.44|23|1kwbv
Broadview Heights|US|OH|41.31|-81.69|19|32cfl
Brockton|US|MA|42.08|-71.02|95|2xp45
Brockville|CA|ON|44.59|-75.69|24|3inn2
Brodnica|PL||53.26|19.40|27|1ui03
Brodósqui|BR||-20.99|-47.66|18|22cme
Brody|UA||50.09|25.15|23|f8xk
Broken Arrow|US|OK|36.05|-95.79|107|2p4gd
Broken Hill|AU|NSW|-31.97|141.45|18|1alef
Bromsgrove|GB|ENG|52.34|-2.06|49|1kwab
Bron|FR||45.74|4.91|38|1sxwr
Bronkhorstspruit|ZA||-25.81|28.74|27|lrkg
Bronnitsy|RU||55.42|38.26|19|c90l
Bronte|IT||37.79|14.83|18|1i4oq
Brook Park|US|OH|41.40|-81.80|19|32ch2
Brookfield|US|IL|41.82|-87.85|19|2wptl
Brookfield|US|WI|43.06|-88.11|38|34ghf
Brookhaven|US|GA|33.86|-84.34|52|2hosy
Brookings|US|SD|44.31|-96.80|24|340ti
Brookline|US|MA|42.33|-71.12|59|2xp5m
Brooklyn|US|NY|40.65|-73.95|2301|31j4u
Brooklyn Center|US|MN|45.08|-93.33|31|2zkxu
Brooklyn Park|US|MN|45.09|-93.36|79|2zkxz
Broomfield|US|CO|39.92|-105.09|65|3829n
Brossard|CA|QC|45.45|-73.47|70|3inwd
Brotas|BR||-22.28|-48.13|19|22cmb
Brough|GB|ENG|53.73|-0.57|20|1kw90
Brovary|UA||50.52|30.81|89|f8wu
Brownhills|GB|ENG|52.63|-1.93|20|1kw7u
Brownsburg|US|IN|39.84|-86.40|25|2j780
Brownsville|US|FL|25.82|-80.24|15|2gxg5
Brownsville|US|NY|40.66|-73.92|74|31j8u
Brownsville|US|TX|25.90|-97.50|184|2s8lg
Brownwood|US|TX|31.71|-98.99|19|2s8n2
Broxburn|GB|SCT|55.93|-3.47|15|1kw7k
Bruay-la-Buissière|FR||50.48|2.55|24|1sxtt
Bruchköbel|DE||50.18|8.92|21|1r39x
Bruchsal|DE||49.12|8.60|43|1r39k
Bruckmühl|DE||47.88|11.91|16|1r35c
Bruges|BE||51.21|3.22|117|1o17n||Brugge
Brugge|BE||51.21|3.22|117|1o17n
Brüggen|DE||51.24|6.18|16|1r33c
Brugherio|IT||45.55|9.30|33|1w6uv
Brühl|DE||50.83|6.90|44|1r32w
Brumadinho|BR||-20.14|-44.20|28|22cm6
Brumado|BR||-14.20|-41.67|42|22cm5
Brummen|NL||52.09|6.16|21|1n481
Brünn|CZ||49.20|16.61|370|1tzgy||Brno
Brunoy|FR||48.69|2.49|24|1sxro
Brunssum|NL||50.95|5.97|29|1n47y
Brunswick|US|GA|31.15|-81.49|16|2hp1p
Brunswick|US|ME|43.91|-69.97|15|2yar5
Brunswick|US|OH|41.24|-81.84|35|32clc
Bruntál|CZ||49.99|17.46|18|1tzf5
Brusciano|IT||40.92|14.42|15|1w6u7
Brushy Creek|US|TX|30.51|-97.74|22|2s8qg
Brusque|BR||-27.10|-48.91|88|22clr
Brussels|BE||50.85|4.35|1019|1o15u|*
Brvenica|MK||41.97|20.98|16|gzab
Bry-sur-Marne|FR||48.84|2.52|16|1sxqi
Bryan|US|TX|30.67|-96.37|82|2s8sw
Bryanka|UA||48.51|38.67|52|f8w9
Bryansk|RU||53.25|34.37|427|c8yc
Bryant|US|AR|34.60|-92.49|20|2fy8o
Brymbo|GB|WLS|53.07|-3.07|18|1kw6q
Bryn Mawr-Skyway|US|WA|47.49|-122.24|16|4bmli
Bryukhovetskaya|RU||45.81|39.00|22|c8ws
Brzeg|PL||50.86|17.47|38|1uhvf
Brzesko|PL||49.97|20.61|17|gm4v
Bua Yai|TH||15.59|102.43|17|yjfo
Buaran|ID||-7.05|109.55|39|zblj
Bucak|TR||37.46|30.59|29|6vbp
Bucaramanga|CO||7.13|-73.12|572|2721d
Bucha|UA||50.54|30.21|42|f8vq
Buchanan|LR||5.88|-10.05|26|1ctu6
Bucharest|RO||44.43|26.11|1877|enea|*
Buchen in Odenwald|DE||49.52|9.32|19|1r2ju
Bucheon-si|KR||37.50|126.78|851|13erg
Buchholz in der Nordheide|DE||53.33|9.87|37|1r2b7
Bückeburg|DE||52.26|9.05|21|1r26n
Buckeye|US|AZ|33.37|-112.58|51|35boe
Buckhall|US|VA|38.73|-77.43|16|2tsu3
Buckingham|CA|QC|45.59|-75.42|17|44sz9
Buckley|GB|WLS|53.17|-3.08|64|1kw56
Bucuresti|RO||44.43|26.11|1877|enea|*|Bucharest
Budaörs|HU||47.46|18.96|25|1tgza
Budapest|HU||47.50|19.04|1741|1tgz7|*
Budapest III. kerület|HU||47.54|19.05|124|4c50q
Budapest XI. kerület|HU||47.48|19.04|139|4c508
Budapest XIII. kerület|HU||47.53|19.08|114|4c50e
Budaun|IN||28.04|79.13|162|rbx7
Buddh Gaya|IN||24.70|84.99|35|rc3h
Budënnovsk|RU||44.78|44.17|68|c8tm
Budhāna|IN||29.29|77.48|35|rbww
Budhlāda|IN||29.93|75.56|25|rbwr
Büdingen|DE||50.29|9.11|22|1r249
Budta|PH||7.20|124.44|1274|10xva
Buduran|ID||-7.43|112.72|48|zbk0
Budva|ME||42.29|18.84|18|1wnj6
Buea|CM||4.15|9.24|47|1bvb6
Buena Park|US|CA|33.87|-118.00|83|369vb
Buenaventura|CO||3.58|-77.00|25|27210
Buenaventura|CO||3.88|-77.03|240|2720z
Buenaventura Lakes|US|FL|28.34|-81.35|26|2gxlh
Buenavista|MX||19.61|-99.17|206|2a1ee
Buenavista|PH||8.98|125.41|19|10xuh
Buenos Aires|AR||-34.61|-58.38|13076|21n5y|*
Buerarema|BR||-14.96|-39.30|16|22cl6
Buffalo|US|MN|45.17|-93.87|16|2zl50
Buffalo|US|NY|42.89|-78.88|258|31jdx
Buffalo Grove|US|IL|42.15|-87.96|41|2wq0z
Buftea|RO||44.56|25.95|21|enb6
Bugarama|TZ||-2.87|30.53|32|3g8v
Bugiri|UG||0.57|33.74|23|50zp
Bugo|PH||8.51|124.76|46|10xo9
Bugojno|BA||44.06|17.45|41|1wniz
Bugul’ma|RU||54.54|52.80|92|c8pu
Buguma|NG||4.74|6.86|135|1eanr
Buguruslan|RU||53.66|52.44|54|c8pj
Buhe|CN||30.29|112.23|106|12xel
Buhi|PH||13.43|123.52|30|10xlq
Bühl|DE||48.70|8.14|29|1r21k
Buhuşi|RO||46.72|26.70|18|enad
Buin|CL||-33.73|-70.74|55|2bjji
Buinsk|RU||54.97|48.29|20|c8pf
Buíque|BR||-8.62|-37.16|20|20z4u
Bujumbura|BI||-3.38|29.36|332|9482
Bukama|CD||-9.20|25.85|39|4o2y
Būkān|IR||36.52|46.21|213|2zxt
Bukavu|CD||-2.49|28.84|225|4o2v
Bukhara|UZ||39.77|64.43|248|q3jy
Bukit Mertajam|MY||5.36|100.47|212|116sn
Bukit Rambai|MY||2.26|102.18|17|1244y
Bukittinggi|ID||-0.31|100.37|99|zbi2
Bukoba|TZ||-1.33|31.81|71|3g75
Bukuru|NG||9.79|8.86|16|1eam9
Bulacan|PH||14.79|120.88|71|10xiy
Bulakamba|ID||-6.87|108.96|27|zbh6
Bulan|PH||12.67|123.88|29|10xgp
Bulancak|TR||40.94|38.23|44|g2y5
Bulandshahr|IN||28.40|77.86|199|rbw0
Bulanık|TR||39.09|42.27|31|6v9c
Bulaon|PH||15.08|120.66|132|10xf6
Bulawayo|ZW||-20.15|28.58|699|j6ct
Buldāna|IN||20.53|76.18|67|rbvx
Bulgan|MN||48.81|103.53|17|17k21
Bullhead City|US|AZ|35.15|-114.57|39|35bwt
Bulolo|PG||-7.20|146.64|16|18zhx
Buluan|PH||6.72|124.80|28|10xc2
Bulungu|CD||-4.54|18.60|48|1dn8j
Bulung’ur Shahri|UZ||39.76|67.27|27|q3ju
Bumba|CD||2.19|22.47|96|4o0h
Bunawan|PH||8.17|125.99|15|10x9n
Bunbury|AU|WA|-33.33|115.64|68|18hew
Bunda|TZ||-2.05|33.87|51|3g58
Bundaberg|AU|QLD|-24.87|152.35|71|1aky3
Bünde|DE||52.20|8.59|45|1r1tq
Būndi|IN||25.44|75.64|99|rbvj
Bundibugyo|UG||0.71|30.06|17|50oy
Būndu|IN||23.16|85.59|19|rbvd
Bungo-Takada-shi|JP||33.56|131.45|24|13ode
Bungoma|KE||0.56|34.56|56|4adf
Bungu|TZ||-7.63|39.06|28|3g4t
Bunia|CD||1.56|30.25|97|4nz3
Buôn Ma Thuột|VN||12.67|108.04|147|y0gg
Burao|SO||9.52|45.53|99|1d83
Buraydah|SA||26.33|43.97|391|2aso
Burbank|US|CA|34.18|-118.31|105|36a2j
Burbank|US|IL|41.73|-87.78|29|2wq1r
Burdur|TR||37.72|30.29|66|6v7s
Burē|ET||10.70|37.07|22|7bf9
Büren|DE||51.55|8.56|22|1r1qa
Būrewāla|PK||30.17|72.65|184|pc3w
Burg bei Magdeburg|DE||52.27|11.85|25|1r1od
Burgas|BG||42.51|27.47|196|fpeq
Burgdorf|DE||52.45|10.01|30|1r1lp
Burgess Hill|GB|ENG|50.96|-0.13|31|1kw2s
Burghausen|DE||48.17|12.83|18|1r1i7
Burgos|ES||42.34|-3.70|179|1v15x
Burgos|PH||15.73|120.57|28|10x1d
Burhaniye|TR||39.50|26.97|38|6v75
Burhānpur|IN||21.31|76.23|203|rbuk
Burhānuddin|BD||22.50|90.72|46|py2t
Burhar|IN||23.21|81.53|18|rbui
Buri|BR||-23.80|-48.59|16|22cjm
Buri Ram|TH||14.99|103.10|28|yjel
Burien|US|WA|47.47|-122.35|50|3g2g4
Buriti Bravo|BR||-5.84|-43.83|18|20z3m
Buritis|BR||-15.62|-46.42|16|22cho
Buritizeiro|BR||-17.35|-44.96|25|22chc
Burjassot|ES||39.51|-0.41|38|1i0zs
Burke|US|VA|38.79|-77.27|41|2tt32
Burla|IN||21.51|83.87|41|rbu2
Burlata|ES||42.83|-1.62|18|1v15n
Burleson|US|TX|32.54|-97.32|44|2s97z
Burlingame|US|CA|37.58|-122.37|30|36a4w
Burlington|CA|ON|43.39|-79.84|164|3ipew
Burlington|US|IA|40.81|-91.11|25|2vy5e
Burlington|US|KY|39.03|-84.72|16|2jvbd
Burlington|US|MA|42.50|-71.20|24|2xpcp
Burlington|US|NC|36.10|-79.44|52|2njzo
Burlington|US|VT|44.48|-73.21|42|346v8
Burnaby|CA|BC|49.27|-122.95|203|3ipfa
Burngreave|GB|ENG|53.39|-1.46|27|70f2x
Burnham-on-Sea|GB|ENG|51.24|-3.00|23|1kw1p
Burnie|AU|TAS|-41.06|145.90|20|1aksl
Burnley|GB|ENG|53.80|-2.23|149|1kw1k
Burnsville|US|MN|44.77|-93.28|61|2zl9z
Burntwood|GB|ENG|52.68|-1.93|29|1kw18
Burrel|AL||41.61|20.01|15|gsjp
Burriana|ES||39.89|-0.08|35|1i0zp
Bursa|TR||40.20|29.06|1413|g2wt
Burscheid|DE||51.08|7.11|19|1r18u
Bürstadt|DE||49.64|8.46|15|1r18q
Burton|US|MI|43.00|-83.62|29|2ywd6
Burton upon Trent|GB|ENG|52.81|-1.64|122|1kvzs
Burunday|KZ||43.36|76.85|21|wony
Bururi|BI||-3.95|29.62|20|92n4
Burutu|NG||5.35|5.51|16|1eafh
Bury|GB|ENG|53.60|-2.30|61|1kvzf
Bury St Edmunds|GB|ENG|52.25|0.71|43|1kvze
Busan|KR||35.10|129.03|3679|13em4
Busembatia|UG||0.78|33.62|16|50mk
Buseresere|TZ||-3.02|31.87|53|3g3l
Būsh|EG||29.15|31.13|87|7op4
Bushehr|IR||28.97|50.84|165|2zvt
Bushey|GB|ENG|51.64|-0.36|17|1kvz7
Bushwick|US|NY|40.69|-73.92|113|31jly
Busia|KE||0.46|34.11|52|4ab9
Busia|UG||0.47|34.09|43|50m5
Businga|CD||3.34|20.89|29|4nxh
Busko-Zdrój|PL||50.47|20.72|17|glsr
Busselton|AU|WA|-33.65|115.35|22|18ha9
Bussolengo|IT||45.47|10.85|15|1w6r3
Bussum|NL||52.27|5.16|31|1n44w
Busto Arsizio|IT||45.61|8.85|80|1w6qz
Buston|TJ||40.23|69.69|22|wyyv
Bustos|PH||14.96|120.92|42|10wwr
Buta|CD||2.79|24.73|50|4nvm
Butajīra|ET||8.12|38.37|31|7bch
Butare|RW||-2.60|29.74|90|4cq0
Butel|MK||42.03|21.45|36|huy4
Butembo|CD||0.14|29.29|155|4nve
Butha-Buthe|LS||-28.77|28.25|16|jzti
Butiá|BR||-30.12|-51.96|19|22cgw
Butiama|TZ||-1.77|33.97|16|3g2m
Butte|US|MT|46.00|-112.53|34|3cy46
Butterworth|MY||5.40|100.36|108|116sk
Butterworth|ZA||-32.33|28.15|34|lqs9
Butuan|PH||8.95|125.54|310|10wui
Buturlinovka|RU||50.83|40.61|29|c88z
Butwāl|NP||27.70|83.45|92|riei
Butzbach|DE||50.43|8.67|25|1r0ww
Buulobarde|SO||3.85|45.57|17|1d55
Buurhakaba|SO||2.80|44.08|28|1d1v
Buwenge|UG||0.65|33.17|15|50gu
Buxar|IN||25.58|83.98|96|rbt7
Buxtehude|DE||53.47|9.69|38|1r0v7
Buxton|GB|ENG|53.26|-1.91|21|1kvy5
Buy|RU||58.48|41.54|26|c87g
Buyeo|KR||36.27|126.91|33|13elo
Buynaksk|RU||42.82|47.12|63|c86n
Büyükçekmece|TR||41.02|28.59|163|44wu1
Buzău|RO||45.15|26.83|131|en3n
Buzen|JP||33.61|131.13|27|4vq5x
Buzovna|AZ||40.52|50.11|25|ckvh
Buzuluk|RU||52.78|52.26|88|c857
Bwizibwera|UG||-0.59|30.63|79|50ci
Byādgi|IN||14.67|75.49|28|rbt4
Byaroza|BY||52.53|24.98|30|dhou
Bydgoszcz|PL||53.12|18.01|366|1uhj2
Bykhaw|BY||53.52|30.25|18|dhon
Byndoor|IN||13.87|74.63|20|rdxb
Bytom|PL||50.35|18.93|189|1uhha
Bytów|PL||54.17|17.49|17|1uhh3
Byumba|RW||-1.58|30.07|71|4cps
Cà Mau|VN||9.18|105.15|112|y03v
Caacupé|PY||-25.39|-57.14|22|21pso
Caaguazú|PY||-25.47|-56.02|55|21psl
Caála|AO||-12.85|15.56|21|1zu18
Caazapá|PY||-26.20|-56.37|24|21ps1
Cabadbaran|PH||9.12|125.54|31|10wq8
Cabagan|PH||17.43|121.77|25|10wph
Cabaiguán|CU||22.08|-79.50|45|24g0b
Cabanatuan City|PH||15.49|120.97|220|10wmq
Cabayangan|PH||7.41|125.73|17|10wgv
Cabeceiras de Basto|PT||41.51|-7.99|17|1mrmx
Cabedelo|BR||-6.98|-34.83|55|20yz2
Cabiao|PH||15.25|120.85|50|10wf8
Cabimas|VE||10.40|-71.45|201|266jn
Cabinda|AO||-5.55|12.20|66|1c2x3
Cabo|BR||-8.28|-35.03|143|20yyp
Cabo Frio|BR||-22.89|-42.03|108|22cef
Cabo San Lucas|MX||22.89|-109.91|68|2dfe6
Cabot|US|AR|34.97|-92.02|26|2fymt
Cabra|ES||37.47|-4.44|21|1i0xx
Cabrero|CL||-37.03|-72.40|18|2bjdh
Cabreúva|BR||-23.31|-47.13|39|22cds
Cabrobó|BR||-8.51|-39.31|16|20yxt
Cabuyao|PH||14.27|121.13|309|10w5d
Caçador|BR||-26.78|-51.02|64|22cd6
Cacahoatán|MX||14.99|-92.16|17|23p8g
Čačak|RS||43.89|20.35|117|gz66
Caçapava|BR||-23.10|-45.71|72|22ccy
Caçapava do Sul|BR||-30.51|-53.48|18|22ccw
Cacém|PT||38.77|-9.30|94|1cnxj
Cáceres|ES||39.48|-6.37|93|1i0wz
Cachan|FR||48.80|2.34|27|1sxek
Cachoeira|BR||-12.60|-38.97|16|22cc7
Cachoeira do Sul|BR||-30.04|-52.89|75|22c9g
Cachoeiras de Macacu|BR||-22.46|-42.65|46|22c95
Cachoeirinha|BR||-29.95|-51.09|121|22c8j
Cachoeiro de Itapemirim|BR||-20.85|-41.11|187|22c7s
Cacoal|BR||-11.44|-61.45|56|2c4po
Cacocum|CU||20.74|-76.33|43|24fvh
Čadca|SK||49.44|18.79|25|1tlr7
Cadereyta|MX||25.58|-99.98|68|23p7d
Cadereyta Jiménez|MX||25.59|-100.00|68|23p7a
Cadiz|ES||36.53|-6.29|127|1i0wo
Cadiz|PH||10.95|123.29|129|10w28
Caen|FR||49.19|-0.36|111|1sxdl
Caerphilly|GB|WLS|51.57|-3.22|31|1kvwp
Caeté|BR||-19.88|-43.67|33|22c6f
Caetité|BR||-14.07|-42.48|27|22c65
Cagayan de Oro|PH||8.48|124.65|445|10vzs
Çağlayancerit|TR||37.75|37.29|16|6ux0
Cagliari|IT||39.23|9.12|149|1i4o1
Cagnes-sur-Mer|FR||43.66|7.15|47|1sxd7
Cagua|VE||10.19|-67.46|119|266gt
Caguas|PR||18.23|-66.05|87|2psu8
Cahors|FR||44.45|1.44|23|1sxct
Cahul|MD||45.90|28.20|34|d97c
Caibarién|CU||22.52|-79.47|39|24ftg
Caicedonia|CO||4.33|-75.83|32|271qf
Caicó|BR||-6.46|-37.10|55|20ymt
Caidian|CN||30.58|114.03|72|12xdc
Caieiras|BR||-23.36|-46.74|87|22c3b
Cainta|PH||14.58|121.12|283|10vt4
Čair|MK||42.02|21.44|65|huy6
Cairns|AU|QLD|-16.92|145.77|153|1akjh
Cairo|EG||30.06|31.25|7735|7q9i|*
Caivano|IT||40.96|14.31|35|1w6oa
Cajamar|BR||-23.36|-46.88|57|22c1q
Cajamarca|PE||-7.16|-78.50|135|27a8g
Cajati|BR||-24.74|-48.12|28|22c1p
Cajazeiras|BR||-6.89|-38.56|44|20yk4
Cajicá|CO||4.92|-74.03|25|271om
Cajueiro|BR||-9.72|-36.45|15|20yhx
Cajuru|BR||-21.28|-47.30|20|22c0p
Čakovec|HR||46.38|16.43|16|1wnd4
Calabanga|PH||13.71|123.21|27|10vrt
Calabar|NG||4.96|8.33|462|1ead1
Calabasas|US|CA|34.16|-118.64|23|36anl
Calabozo|VE||8.92|-67.43|117|266dw
Calaca|PH||13.93|120.81|37|10vqn
Calafat|RO||43.99|22.93|19|en16
Calafell|ES||41.20|1.57|24|1v0uy
Calahorra|ES||42.31|-1.97|25|1v0ux
Calais|FR||50.95|1.86|74|1sxbe
Calama|CL||-22.46|-68.92|143|2bj7n
Calamba|PH||14.21|121.17|317|10vop
Calangute|IN||15.54|73.76|17|rawy
Calapan|PH||13.41|121.18|66|10vld
Calarcá|CO||4.53|-75.64|62|271ng
Calasiao|PH||16.01|120.36|24|10vjw
Calatagan|PH||13.83|120.63|16|10vjn
Calatayud|ES||41.35|-1.64|22|1v0uf
Calauag|PH||13.96|122.29|21|10viw
Calauan|PH||14.15|121.32|37|10vio
Calbayog City|PH||12.07|124.60|68|10vgy
Calceta|EC||-0.85|-80.16|17|26g0m
Calcutta|IN||22.56|88.36|4631|rbss||Kolkata
Caldas|CO||6.09|-75.64|66|271n4
Caldas da Rainha|PT||39.40|-9.14|27|1cnvp
Caldas Novas|BR||-17.74|-48.63|64|22c04
Caldes de Montbui|ES||41.63|2.17|17|1v0u3
Caldwell|US|ID|43.66|-116.69|52|3brhu
Caledonia|US|WI|42.81|-87.92|25|34gxj
Calella|ES||41.61|2.65|19|1v0tb
Caleta Olivia|AR||-46.44|-67.53|36|2at03
Calexico|US|CA|32.68|-115.50|40|36aqi
Calgary|CA|AB|51.05|-114.09|1020|3iqvm
Calhoun|US|GA|34.50|-84.95|16|2hpo9
Cali|CO||3.44|-76.52|2393|271md
Calimete|CU||22.53|-80.91|23|24fna
Callao|PE||-12.06|-77.12|813|2cktf
Calle Blancos|CR||9.95|-84.07|21|25oot
Callosa de Segura|ES||38.12|-0.88|18|1i0ty
Calne|GB|ENG|51.44|-2.01|17|1kvti
Caloocan City|PH||14.65|120.97|1500|10v9z
Calp|ES||38.64|0.04|30|1i0ts
Calpulalpan|MX||19.59|-98.57|33|23p54
Caltagirone|IT||37.24|14.52|35|1i4ne
Caltanissetta|IT||37.49|14.06|57|1i4nc
Caluire-et-Cuire|FR||45.79|4.85|43|1sx9k
Calumet City|US|IL|41.62|-87.53|37|2wq9b
Calumpang|PH||14.62|121.09|16|10v78
Calumpit|PH||14.92|120.77|92|10v6q
Calverton|US|MD|39.06|-76.94|18|2l8ls
Calvià|ES||39.57|2.51|52|1i0tp
Calvillo|MX||21.85|-102.72|20|2e2ty
Calw|DE||48.71|8.74|24|1r0tb
Cẩm Phả Mines|VN||21.02|107.30|135|y01h
Cam Ranh|VN||11.92|109.16|147|y01a
Camaçari|BR||-12.70|-38.32|189|22by7
Camacupa|AO||-12.02|17.48|19|1ztnq
Camagüey|CU||21.38|-77.92|348|24flf
Camaiore|IT||43.94|10.30|27|1w6kl
Camajuaní|CU||22.48|-79.75|36|24fl2
Camaná|PE||-16.62|-72.71|16|2ckqp
Camanducaia|BR||-22.76|-46.14|18|22bxz
Camaquã|BR||-30.85|-51.81|53|22bxq
Câmara de Lobos|PT||32.65|-16.98|32|1cnu4
Camarate|PT||38.80|-9.13|20|1cnu1
Camargo|ES||43.41|-3.88|31|1v0qt
Camargo|MX||27.68|-105.17|40|2e10c
Camarillo|US|CA|34.22|-119.04|68|36b3w
Camas|ES||37.40|-6.03|26|1i0t9
Camas|US|WA|45.59|-122.40|22|3g2om
Camayenne|GN||9.54|-13.69|1871|1fx7c
Cambará|BR||-23.05|-50.07|21|22bwx
Cambé|BR||-23.28|-51.28|91|22bwq
Camberley|GB|ENG|51.34|-0.74|30|1kvsr
Camborne|GB|ENG|50.21|-5.30|23|1kvsp
Cambrai|FR||50.18|3.23|36|1sx7q
Cambre|ES||43.29|-8.35|23|1v0q2
Cambria Heights|US|NY|40.69|-73.74|20|31js5
Cambridge|CA|ON|43.36|-80.31|120|3ir1b
Cambridge|GB|ENG|52.20|0.12|158|1kvsl
Cambridge|NZ||-37.88|175.44|15|3preq
Cambridge|US|MA|42.38|-71.11|110|2xpj8
Cambrils|ES||41.07|1.06|32|1v0q0
Cambuí|BR||-22.61|-46.06|21|22bw4
Cambuslang|GB|SCT|55.81|-4.16|28|1kvsf
Camden|US|NJ|39.93|-75.12|76|2oh0a
Camden Town|GB|ENG|51.54|-0.14|26|1zpct
Cameron Park|US|CA|38.67|-120.99|18|36b6q
Cametá|BR||-2.24|-49.50|45|20yb5
Camiling|PH||15.69|120.41|40|10uwz
Camiri|BO||-20.04|-63.52|28|2c2jy
Camoapa|NI||12.38|-85.51|17|25lmo
Camocim|BR||-2.90|-40.84|44|20yav
Camp Springs|US|MD|38.80|-76.91|19|2l8pc
Campana|AR||-34.16|-58.96|82|21n36
Campbell|US|CA|37.29|-121.95|41|36bi1
Campbell River|CA|BC|50.02|-125.24|33|3irdg
Campeche|MX||19.84|-90.53|220|23p3o
Campechuela|CU||20.23|-77.28|25|24fi7
Campi Bisenzio|IT||43.82|11.13|33|1w6hm
Câmpia Turzii|RO||46.55|23.88|26|em4p
Campiña|ES||38.22|-2.98|68|1i0rt
Câmpina|RO||45.13|25.73|42|em4m
Campina Grande|BR||-7.23|-35.88|349|20y9m
Campina Grande do Sul|BR||-25.31|-49.06|31|22btx
Campinas|BR||-22.91|-47.06|1032|22btl
Campinas|BR||-27.59|-48.61|20|3re0p
Campo Alegre|BR||-9.78|-36.35|17|20y8r
Campo Belo|BR||-20.90|-45.28|47|22bro
Campo de Criptana|ES||39.40|-3.12|15|1i0rh
Campo de la Cruz|CO||10.38|-74.88|23|271hq
Campo Formoso|BR||-10.51|-40.32|24|22bqo
Campo Grande|BR||-20.44|-54.65|729|22bqb
Campo Largo|BR||-25.46|-49.53|95|22bq0
Campo Maior|BR||-4.83|-42.17|32|20y7i
Campo Mourão|BR||-24.04|-52.38|75|22bph
Campo Verde|BR||-20.42|-54.07|23|22bo9
Campoalegre|CO||2.68|-75.32|23|271j2
Campobasso|IT||41.56|14.67|40|1w6gv
Campos Belos|BR||-13.04|-46.77|16|22bon
Campos do Jordão|BR||-22.74|-45.59|53|22bok
Campos dos Goytacazes|BR||-21.75|-41.33|387|22bot
Campos Gerais|BR||-21.23|-45.76|22|22bog
Campos Novos|BR||-27.40|-51.23|23|22bod
Campos Sales|BR||-7.07|-40.38|18|20y6m
Câmpulung Moldovenesc|RO||47.53|25.57|20|em45
Camrose|CA|AB|53.02|-112.84|16|3irrx
Çan|TR||40.03|27.05|26|g2jn
Cần Giờ|VN||10.41|106.95|55|xzzk
Cần Giuộc|VN||10.61|106.67|152|xzzs
Cần Thơ|VN||10.04|105.79|260|xzx7
Cañada de Gómez|AR||-32.82|-61.39|36|2asp1
Çanakkale|TR||40.16|26.41|88|g2j8
Cananea|MX||30.99|-110.29|32|2e2j8
Canarsie|US|NY|40.64|-73.90|87|31jzo
Cañas|CR||10.43|-85.10|20|25ono
Canavieiras|BR||-15.68|-38.95|26|22bll
Canberra|AU|ACT|-35.28|149.13|368|1akbp|*
Canby|US|OR|45.26|-122.69|17|3ejum
Cancún|MX||21.17|-86.85|628|23p21
Candaba|PH||15.10|120.83|47|10un5
Candelaria|CO||3.41|-76.35|24|271ek
Candelaria|ES||28.35|-16.37|24|1i0nv
Candelaria|PH||13.93|121.42|61|10ulm
Candelaria|PR||18.40|-66.21|18|2psxe
Candelária|BR||-29.67|-52.79|30|22bku
Candi Prambanan|ID||-7.75|110.49|45|yy8p
Candiac|CA|QC|45.38|-73.52|16|3irwq
Cândido Mota|BR||-22.75|-50.39|28|22bkm
Candler-McAfee|US|GA|33.73|-84.27|23|4blv7
Canela|BR||-29.36|-50.81|34|22bka
Canelones|UY||-34.52|-56.28|20|21syd
Cañete|CL||-37.80|-73.40|20|2bivw
Cangas do Morrazo|ES||42.26|-8.78|26|1v0hd
Canguaretama|BR||-6.38|-35.13|19|20y1u
Canguçu|BR||-31.39|-52.68|20|22bjs
Cangzhou|CN||38.32|116.87|528|12xao
Canicattì|IT||37.36|13.85|33|1i4m5
Caniço|PT||32.65|-16.84|23|1cnqq
Canidelo|PT||41.12|-8.65|26|1mre7
Canindé|BR||-4.36|-39.31|43|20y1l
Çankaya|TR||39.92|32.86|792|45319
Canlaon|PH||10.39|123.22|45|10ufh
Cannes|FR||43.55|7.01|70|1sx1k
Canning|IN||22.31|88.66|42|rbs8
Cannock|GB|ENG|52.69|-2.03|86|1kvqz
Canoas|BR||-29.92|-51.18|328|22bij
Canoinhas|BR||-26.18|-50.39|39|22bi4
Cañon City|US|CO|38.44|-105.24|16|3830l
Canosa di Puglia|IT||41.22|16.07|30|1w6bc
Canovelles|ES||41.62|2.28|16|1v0g6
Cantaura|VE||9.31|-64.36|33|265xx
Cantel|GT||14.81|-91.46|26|25525
Canteleu|FR||49.44|1.02|16|1sx0r
Canterbury|GB|ENG|51.28|1.08|55|1kvqt
Canton|CN||23.12|113.25|11071|12shu||Guangzhou
Canton|US|GA|34.24|-84.49|25|2hq3p
Canton|US|MA|42.16|-71.14|22|2xppy
Canton|US|MI|42.31|-83.48|87|2ywra
Canton|US|OH|40.80|-81.38|72|32d5y
Cantù|IT||45.74|9.13|37|1w6ae
Canvey Island|GB|ENG|51.52|0.58|38|4pkdj
Canyon Lake|US|TX|29.88|-98.26|21|2sa9h
Cao Bằng|VN||22.67|106.26|41|xzwp
Cao Lãnh|VN||10.46|105.63|64|xzvr
Caohe|CN||30.23|115.43|67|12x96
Capalaba|AU|QLD|-27.54|153.20|17|1ak9e
Capanema|BR||-1.20|-47.18|48|20xxk
Capannori|IT||43.84|10.57|41|1w69p
Capâo Bonito|BR||-24.01|-48.35|37|22bfv
Capão da Canoa|BR||-29.75|-50.01|36|22bfm
Caparica|PT||38.66|-9.20|21|1cnpx
Capas|PH||15.33|120.59|72|10u6a
Cape Coast|GH||5.11|-1.25|143|1dcid
Cape Coral|US|FL|26.56|-81.95|175|2gy4q
Cape Girardeau|US|MO|37.31|-89.52|39|2lvlq
Cape Town|ZA||-33.93|18.42|3433|207np
Capela|BR||-10.50|-37.05|16|22bef
Capelinha|BR||-17.69|-42.52|20|22be1
Capelle aan den IJssel|NL||51.93|4.58|65|1n43g
Capesterre-Belle-Eau|GP||16.04|-61.56|20|24q0x
Capiatá|PY||-25.36|-57.45|199|21ppq
Capim Grosso|BR||-11.38|-40.01|17|22bd4
Capinzal|BR||-27.34|-51.61|24|22bct
Capitán Bermúdez|AR||-32.82|-60.72|27|2asia
Capitão Poço|BR||-1.75|-47.06|33|20xvb
Capivari|BR||-23.00|-47.51|36|22bb1
Capua|IT||41.11|14.21|15|1w661
Capulhuac de Mirafuentes|MX||19.19|-99.47|21|23ozy
Caraballeda|VE||10.61|-66.85|38|265v3
Carabanchel|ES||40.39|-3.72|254|3w9rh
Caracal|RO||44.12|24.35|34|emt7
Caracas|VE||10.49|-66.88|3000|265ua|*
Caraguatatuba|BR||-23.62|-45.41|91|22b7t
Carandaí|BR||-20.95|-43.81|17|22b6a
Carangola|BR||-20.73|-42.03|25|22b5w
Caransebeş|RO||45.42|22.22|28|emsp
Carapicuíba|BR||-23.52|-46.84|361|22b5i
Carate Brianza|IT||45.68|9.24|15|1w65h
Caratinga|BR||-19.79|-42.14|60|22b58
Carauari|BR||-4.88|-66.90|18|26jo3
Caravaca|ES||38.11|-1.86|26|1i0kr
Carazinho|BR||-28.28|-52.79|59|22b4y
Carballo|ES||43.21|-8.69|31|1v0bl
Carbondale|US|IL|37.73|-89.22|26|2irw9
Carbonia|IT||39.16|8.52|22|1i4ky
Carcaixent|ES||39.12|-0.45|22|1i0k6
Carcar|PH||10.11|123.64|41|10tyc
Carcarañá|AR||-32.86|-61.15|16|2asfz
Carcassonne|FR||43.21|2.35|50|1swwx
Carcavelos|PT||38.69|-9.32|20|1cnoo
Cardedeu|ES||41.64|2.36|17|1v0a5
Cárdenas|CU||23.04|-81.21|99|24f3s
Cárdenas|MX||18.00|-93.38|92|23ozc
Cárdenas|MX||22.00|-99.64|15|23oza
Cardiff|GB|WLS|51.48|-3.18|447|1kvpa
Cardito|IT||40.95|14.30|22|1w64d
Cardona|PH||14.49|121.23|30|10ty2
Carei|RO||47.68|22.47|21|emrh
Carepa|CO||7.76|-76.65|21|29a7r
Cariamanga|EC||-4.33|-79.56|17|26fun
Carigara|PH||11.30|124.68|17|10tx5
Caringin|ID||-6.71|106.82|92|zb2a
Carini|IT||38.13|13.18|35|1i4km
Carlet|ES||39.23|-0.52|16|1i0jd
Carletonville|ZA||-26.36|27.40|182|lqgp
Carlisle|GB|ENG|54.90|-2.94|78|1kvnz
Carlisle|US|PA|40.20|-77.19|19|333eq
Carlos A. Carrillo|MX||18.37|-95.75|18|23oys
Carlos Barbosa|BR||-29.30|-51.50|19|22b3p
Carlow|IE||52.84|-6.93|20|1rkeg
Carlsbad|US|CA|33.16|-117.35|113|36bwv
Carlsbad|US|NM|32.42|-104.23|29|391bf
Carmagnola|IT||44.85|7.72|23|1w634
Carmarthen|GB|WLS|51.86|-4.31|16|1kvnf
Carmel|US|IN|39.98|-86.12|89|2j7je
Carmelo|UY||-34.00|-58.28|17|21swd
Carmen de Viboral|CO||6.08|-75.34|21|2715i
Carmichael|US|CA|38.62|-121.33|62|36c00
Carmo do Cajuru|BR||-20.18|-44.77|16|22b2v
Carmo do Paranaíba|BR||-19.00|-46.32|27|22b2u
Carmona|ES||37.47|-5.65|28|1i0ja
Carmona|PH||14.31|121.06|56|10tuq
Carnaxide|PT||38.73|-9.25|24|1cnnx
Carney|US|MD|39.39|-76.52|30|2l8st
Carnot|CF||4.94|15.88|38|1f67b
Carol City|US|FL|25.94|-80.25|63|2gy7m
Carol Stream|US|IL|41.91|-88.13|40|2wqkm
Carolina|BR||-7.34|-47.46|16|20xk4
Carolina|PR||18.38|-65.96|170|2pt0r
Caronno Pertusella|IT||45.60|9.05|16|3w1ui
Carora|VE||10.17|-70.08|94|265nb
Carouge|CH|GE|46.18|6.14|19|1l1g1
Carpentersville|US|IL|42.12|-88.26|39|2wql0
Carpentras|FR||44.06|5.05|30|1swu6
Carpi Centro|IT||44.78|10.88|53|1w61p
Carpina|BR||-7.85|-35.25|71|20xk1
Carquefou|FR||47.30|-1.49|18|1swtz
Carrara|IT||44.08|10.10|59|1w613
Carrboro|US|NC|35.91|-79.08|21|2nkun
Carrefour|HT||18.54|-72.40|442|27wsy
Carrickfergus|GB|NIR|54.72|-5.81|29|1kvlc
Carrières-sous-Poissy|FR||48.95|2.04|15|1swtl
Carrizal|ES||27.91|-15.41|22|1i0hx
Carrizal|VE||10.35|-66.99|41|265mb
Carrollton|US|GA|33.58|-85.08|26|2hq9c
Carrollton|US|TX|32.95|-96.89|133|2sahn
Carrollwood|US|FL|28.05|-82.49|33|2gy8z
Carrollwood Village|US|FL|28.07|-82.52|41|2gy92
Çarşamba|TR||41.20|36.72|50|g2h4
Carshalton|GB|ENG|51.37|-0.17|46|1kvke
Carson|US|CA|33.83|-118.28|93|36c53
Carson City|US|NV|39.16|-119.77|55|39wv4
Cartagena|CL||-33.55|-71.61|17|2bii9
Cartagena|CO||10.40|-75.51|952|2713a
Cartagena|ES||37.61|-0.99|212|1i0hm
Cartago|CO||4.75|-75.91|135|27132
Cartago|CR||9.86|-83.92|27|25oky
Cártama|ES||36.71|-4.63|21|1i0hj
Cartaya|ES||37.28|-7.15|18|1i0hg
Carteret|US|NJ|40.58|-74.23|24|318cc
Cartersville|US|GA|34.17|-84.80|20|2hqcj
Carterton|GB|ENG|51.76|-1.59|16|1kvk2
Carthage|TN||36.86|10.33|16|1gwid
Caruaru|BR||-8.28|-35.98|235|20xi7
Carúpano|VE||10.67|-63.25|112|265ke
Carvin|FR||50.49|2.96|19|1swsm
Cary|US|IL|42.21|-88.24|18|2wqmq
Cary|US|NC|35.79|-78.78|160|2nky3
Casa Blanca|MX||19.04|-98.12|17|59uys
Casa Branca|BR||-21.77|-47.09|22|22b0o
Casa de Oro-Mount Helix|US|CA|32.76|-116.97|19|4bmn9
Casa Grande|US|AZ|32.88|-111.76|51|35cqk
Casa Santa|IT||38.03|12.55|24|5bsv6
Casablanca|MA||33.59|-7.61|3145|1iqdg
Casal di Principe|IT||41.01|14.13|21|1w5w0
Casale Monferrato|IT||45.13|8.45|31|1w5v4
Casalecchio di Reno|IT||44.48|11.27|34|1w5vk
Casalnuovo di Napoli|IT||40.91|14.34|46|1w5u4
Casamassima|IT||40.96|16.92|18|1w5t1
Casarano|IT||40.01|18.16|19|1i4gn
Casas Adobes|US|AZ|32.32|-111.00|67|35cr9
Casavatore|IT||40.90|14.28|19|3w1vf
Cascais|PT||38.70|-9.42|36|1cn8a
Cascavel|BR||-24.96|-53.46|257|22azf
Cascavel|BR||-4.13|-38.24|52|20xh1
Cascina|IT||43.68|10.55|41|1w5op
Caserta|IT||41.07|14.33|73|1w5lm
Casilda|AR||-33.04|-61.17|32|2as7j
Casimiro de Abreu|BR||-22.48|-42.20|19|22ayz
Casoria|IT||40.91|14.29|58|1w5jy
Casper|US|WY|42.87|-106.31|60|3gra9
Cassano d'Adda|IT||45.53|9.52|17|1w5jn
Cassano Magnago|IT||45.67|8.83|21|3w1uj
Casselberry|US|FL|28.68|-81.33|27|2gyb2
Cassilândia|BR||-19.11|-51.73|18|22aym
Cassino|IT||41.49|13.83|21|1w5j9
Castaic|US|CA|34.49|-118.62|19|36ccv
Castanhal|BR||-1.29|-47.93|137|20xgf
Castaños|MX||26.79|-101.43|24|2e20e
Castel Maggiore|IT||44.58|11.36|16|1w5d4
Castel Volturno|IT||41.03|13.94|22|1w59v
Castelfranco Emilia|IT||44.59|11.05|17|1w5gm
Castelfranco Veneto|IT||45.67|11.93|26|1w5gk
Castellammare di Stabia|IT||40.70|14.49|66|1w5fx
Castellar del Vallès|ES||41.62|2.08|23|1uzyz
Castelldefels|ES||41.28|1.97|62|1uzyh
Castelli|AR||-25.95|-60.62|37|2as6o
Castelló de la Plana|ES||39.99|-0.05|180|1i094
Castelnau-le-Lez|FR||43.63|3.90|18|1swoh
Castelo|BR||-20.60|-41.18|20|22axv
Castelo Branco|PT||39.82|-7.49|33|1cn62
Castelvetrano|IT||37.68|12.79|28|1i4d7
Castiglione delle Stiviere|IT||45.39|10.49|19|1w593
Castilleja de la Cuesta|ES||37.39|-6.05|17|1i08q
Castillejos|PH||14.93|120.20|27|10toe
Castle Rock|US|CO|39.37|-104.86|56|3839l
Castleford|GB|ENG|53.73|-1.36|61|1kvio
Castlereagh|GB|NIR|54.57|-5.88|57|1kvhy
Castres|FR||43.61|2.24|47|1swmf
Castricum|NL||52.55|4.67|35|1n42v
Castries|LC||14.00|-61.01|20|24nvw|*
Castro|BR||-24.79|-50.01|42|22axc
Castro|CL||-42.47|-73.77|30|2bica
Castro-Urdiales|ES||43.38|-3.22|32|1uzqt
Castro Valley|US|CA|37.69|-122.09|61|36cgg
Castrop-Rauxel|DE||51.56|7.31|78|1r0p3
Castrovillari|IT||39.82|16.20|20|1i4cu
Cát Bà|VN||20.73|107.05|30|xzt0
Catabola|AO||-12.15|17.28|19|1zt5w
Catacaos|PE||-5.27|-80.68|57|279wi
Cataguases|BR||-21.39|-42.70|63|22ax6
Catalão|BR||-18.17|-47.95|64|22ax4
Çatalca|TR||41.14|28.46|19|g2fg
Catalina Foothills|US|AZ|32.30|-110.92|51|35cuq
Catamayo|EC||-3.99|-79.36|19|26frj
Catanauan|PH||13.59|122.32|27|10tl4
Catanduva|BR||-21.14|-48.97|110|22ax0
Catania|IT||37.49|15.07|291|1i4cs
Cataño|PR||18.44|-66.12|28|2pt2a
Catanzaro|IT||38.88|16.60|79|1i4cj
Catarman|PH||12.50|124.64|47|10tk6
Catarroja|ES||39.40|-0.40|27|1i07e
Catbalogan|PH||11.78|124.89|68|10tjr
Catemaco|MX||18.42|-95.11|28|23ouw
Catende|BR||-8.67|-35.72|23|20xeo
Caterham|GB|ENG|51.28|-0.08|21|1kvgw
Cathedral City|US|CA|33.78|-116.47|54|36cim
Catia La Mar|VE||10.61|-67.03|107|265f2
Cativá|PA||9.36|-79.83|30|27kvo
Catolé do Rocha|BR||-6.34|-37.75|20|20xcx
Catonsville|US|MD|39.27|-76.73|42|2l8yz
Catriel|AR||-37.88|-67.80|15|2as4u
Cattolica|IT||43.96|12.74|16|1w577
Catu|BR||-12.35|-38.38|40|22avl
Catumbela|AO||-12.43|13.55|17|1zt2e
Caucaguita|VE||10.36|-66.80|59|29it7
Caucagüito|VE||10.49|-66.74|53|265eh
Caucaia|BR||-3.74|-38.65|275|20xbx
Caucasia|CO||7.99|-75.19|58|270xd
Caucete|AR||-31.65|-68.28|34|2as4g
Cauquenes|CL||-35.97|-72.32|31|2bi95
Căuşeni|MD||46.64|29.41|22|d8y0
Cauto Cristo|CU||20.56|-76.47|21|24eol
Cava Dè Tirreni|IT||40.70|14.71|48|1w56x
Cavaillon|FR||43.83|5.04|27|1swiu
Cave Spring|US|VA|37.23|-80.01|25|2tu7x
Cavite City|PH||14.48|120.90|116|10tc9
Caxambu|BR||-21.98|-44.93|23|22asz
Caxias|BR||-4.86|-43.36|148|20xan
Caxias do Sul|BR||-29.17|-51.18|381|22asp
Caxito|AO||-8.58|13.66|28|1c1xt
Çay|TR||38.59|31.03|34|6u80
Cayambe|EC||0.04|-78.15|27|26fqy
Çaycuma|TR||41.43|32.08|22|g2bo
Çayeli|TR||41.09|40.72|25|g2bi
Cayenne|GF||4.93|-52.33|62|20how|*
Cayey|PR||18.11|-66.17|18|2pt2k
Cazin|BA||44.97|15.94|22|1wnba
Ceadîr-Lunga|MD||46.06|28.83|23|d976
Ceará Mirim|BR||-5.63|-35.43|33|20xa0
Cebu|PH||10.32|123.89|799|10t8o||Cebu City
Cebu City|PH||10.32|123.89|799|10t8o
Cecina|IT||43.31|10.52|22|1w543
Cedar City|US|UT|37.68|-113.06|30|3ao3a
Cedar Falls|US|IA|42.53|-92.45|41|2vytn
Cedar Hill|US|TX|32.59|-96.96|49|2sayj
Cedar Park|US|TX|30.51|-97.82|66|2sb0b
Cedar Rapids|US|IA|42.01|-91.64|130|2vyv3
Ceeldheer|SO||3.85|47.18|27|1cg4
Ceerigaabo|SO||10.62|47.37|34|1cdf
Cegléd|HU||47.17|19.80|39|1tgwf
Ceglie Messapica|IT||40.65|17.52|17|1w53m
Cehegín|ES||38.09|-1.80|16|1i06b
Celaya|MX||20.52|-100.82|340|2e1wb
Celbridge|IE||53.34|-6.54|20|1rk7t
Celje|SI||46.23|15.26|38|1wna5
Celle|DE||52.62|10.08|71|1r0ol
Celso Ramos|BR||-27.63|-51.34|15|22ar5
Cenon|FR||44.86|-0.53|22|1swdq
Centar Župa|MK||41.48|20.56|45|4p1k1
Centenario|AR||-38.83|-68.13|29|2as1s
Centennial|US|CO|39.58|-104.88|110|383fh
Center Point|US|AL|33.65|-86.68|17|2ewdm
Centereach|US|NY|40.86|-73.10|32|31kgz
Centerville|US|OH|39.63|-84.16|24|2omjw
Centerville|US|UT|40.92|-111.87|17|3fq7i
Cento|IT||44.73|11.29|18|1w522
Central|US|LA|30.55|-91.04|28|2kkwb
Central Falls|US|RI|41.89|-71.39|19|33wt9
Central Islip|US|NY|40.79|-73.20|34|31ki6
Central Point|US|OR|42.38|-122.92|18|3eki1
Centralia|US|WA|46.72|-122.95|17|3g3cj
Centralniy|RU||59.93|30.36|215|52agw
Centre de Flacq|MU||-20.19|57.71|18|k15z
Centreville|US|VA|38.84|-77.43|71|2tujj
Centro Familiar la Soledad|MX||21.14|-101.75|32|59uy8
Centro Habana|CU||23.14|-82.36|158|28akn
Centurion|ZA||-25.86|28.19|233|np81
Ceper|ID||-7.67|110.68|29|zaz7
Cepu|ID||-7.15|111.59|55|zayz
Cercola|IT||40.86|14.36|18|1w50l
Cerdanyola del Vallès|ES||41.49|2.14|59|1un8a
Ceres|BR||-15.31|-49.60|19|22apw
Ceres|US|CA|37.59|-120.96|48|36d0i
Ceres|ZA||-33.37|19.31|42|207mx
Cereté|CO||8.88|-75.79|56|270ui
Cergy|FR||49.04|2.08|58|1swbv
Cergy-Pontoise|FR||49.04|2.08|183|53dkr
Cerignola|IT||41.27|15.90|54|1w4zn
Çerkeş|TR||40.81|32.89|18|g25b
Çerkezköy|TR||41.29|28.00|84|g256
Çermik|TR||38.14|39.45|21|6tym
Cernavodă|RO||44.34|28.03|19|emhd
Cernusco sul Naviglio|IT||45.53|9.33|29|1w4ze
Cerquilho|BR||-23.16|-47.74|35|22app
Cerritos|US|CA|33.86|-118.06|50|36d0v
Cerro|CU||23.11|-82.39|132|24ec4
Cerro Azul|MX||21.19|-97.74|22|23os9
Cerro de Pasco|PE||-10.67|-76.26|79|2cjtp
Cerveteri|IT||41.99|12.09|16|1w4xj
Cervia|IT||44.26|12.35|20|1w4xi
Cesano Boscone|IT||45.44|9.09|23|3w1vs
Cesano Maderno|IT||45.63|9.15|37|1w4ws
Cesena|IT||44.14|12.24|79|1w4wd
Cesenatico|IT||44.20|12.40|19|1w4wc
Cēsis|LV||57.31|25.27|18|9vdm
Česká Lípa|CZ||50.69|14.54|39|1tyy1
Česká Třebová|CZ||49.90|16.44|17|1tyxs
České Budějovice|CZ||48.97|14.47|96|1tyxo
Český Těšín|CZ||49.75|18.63|26|1tywq
Çeşme|TR||38.33|26.31|21|6tyb
Cessnock|AU|NSW|-32.83|151.36|15|1ajt1
Cesson-Sévigné|FR||48.12|-1.60|16|1sw8n
Cestas|FR||44.74|-0.68|18|1sw8j
Cetinje|ME||42.39|18.91|15|1wn69
Ceuta|ES||35.89|-5.32|79|3sdpn
Ceyhan|TR||37.02|35.82|96|6tw3
Ceylanpınar|TR||36.85|40.05|31|6tvw
Cha-am|TH||12.80|99.97|49|oqa7
Chã Grande|BR||-8.24|-35.46|17|20x7j
Chabahar|IR||25.29|60.64|47|owe4
Chabet el Ameur|DZ||36.64|3.69|20|1hmgh
Chacabuco|AR||-34.64|-60.47|35|2arwh
Chacao|VE||10.50|-66.85|65|26599
Chacarita|CR||9.98|-84.78|26|25oio
Chachapoyas|PE||-6.23|-77.87|20|279t8
Chachoengsao|TH||13.69|101.07|50|yje7
Chaeryŏng-ŭp|KP||38.40|125.62|53|14a7z
Chaguanas|TT||10.52|-61.42|67|24mca
Chai Badan|TH||15.20|101.13|25|yjds
Chai Nat|TH||15.19|100.12|15|yjdk
Chāībāsa|IN||22.55|85.80|66|rbqo
Chaïdári|GR||38.01|23.67|46|5krb
Chaihe|CN||44.76|129.68|68|17oom
Chaiyaphum|TH||15.81|102.03|58|yjdb
Chajarí|AR||-30.75|-57.98|31|21mu6
Chak Azam Sahu|PK||30.75|73.03|38|pby7
Chak Five Hundred Seventy-five|PK||31.55|73.83|24|ox1o
Chak Jhumra|PK||31.57|73.18|37|p77o
Chak One Hundred Twenty Nine Left|PK||30.43|73.05|24|p6pm
Chak Thirty-one -Eleven Left|PK||30.42|72.70|46|p888
Chak Two Hundred Forty-nine Thal Development Authority|PK||31.18|71.20|18|p9yh
Chākan|IN||18.76|73.86|23|rbqa
Chakapara|IN||22.63|88.35|27|swpd
Chake Chake|TZ||-5.25|39.77|22|3fz9
Chākia|IN||26.42|85.05|18|rbpv
Chaklāsi|IN||22.65|72.94|38|rbps
Chakradharpur|IN||22.68|85.63|41|rbpm
Chaksu|IN||26.61|75.95|33|rbfo
Chakwal|PK||32.93|72.85|101|pbr8
Chakwama|NG||11.56|9.66|200|77z9h
Chala|TZ||-7.58|31.27|23|3fz2
Chalāla|IN||21.41|71.17|17|rbp6
Chalatenango|SV||14.03|-88.93|19|24vtf
Chalchuapa|SV||13.99|-89.68|32|24vta
Chalco|MX||19.26|-98.90|169|23oow
Chalfont Saint Peter|GB|ENG|51.61|-0.56|20|1kvdd
Chalinze|TZ||-6.64|38.35|34|3fys
Chālisgaon|IN||20.46|75.02|96|rbp0
Chalkída|GR||38.46|23.60|59|5kpx
Challakere|IN||14.32|76.65|54|rbou
Challans|FR||46.84|-1.87|19|1sw1l
Challapalle|IN||16.12|80.93|17|rbot
Chalmette|US|LA|29.94|-89.97|17|2kkym
Chalon-sur-Saône|FR||46.78|4.85|47|1sw0s
Châlons-en-Champagne|FR||48.95|4.37|51|1sw0v
Chālūs|IR||36.66|51.42|70|2zfb
Cham|DE||49.23|12.66|17|1r0oc
Chamalières|FR||45.77|3.07|20|1svzx
Chaman|PK||30.92|66.45|89|pbqj
Chamartín|ES||40.46|-3.68|140|1uzg7
Chamba|IN||32.56|76.13|22|rbog
Chambas|CU||22.20|-78.91|24|24eay
Chamberí|ES||40.43|-3.70|146|3w9rg
Chambersburg|US|PA|39.94|-77.66|21|2poad
Chambéry|FR||45.57|5.92|62|1svz2
Chamblee|US|GA|33.89|-84.30|28|2hqv8
Chambly|CA|QC|45.45|-73.28|23|3ivke
Chāmpa|IN||22.04|82.64|41|rbo5
Champaign|US|IL|40.12|-88.24|86|2wqye
Champigny-sur-Marne|FR||48.82|2.49|77|1svq9
Champlin|US|MN|45.19|-93.40|24|2zm4b
Champotón|MX||19.35|-90.72|31|23oo9
Champs-sur-Marne|FR||48.85|2.60|28|1svnq
Chamrajnagar|IN||11.92|76.94|68|rbnp
Chānasma|IN||23.71|72.11|16|rbnb
Chancay|PE||-11.57|-77.27|27|2cjin
Chānda|IN||19.95|79.30|328|rbk5
Chandannagar|IN||22.86|88.37|181|rbmo
Chandauli|IN||25.26|83.27|25|rbma
Chanderi|IN||24.71|78.14|33|rblv
Chandigarh|IN||30.74|76.79|961|rblm
Chandler|US|AZ|33.31|-111.84|261|35d8i
Chāndor|IN||20.33|74.24|20|rbjl
Chāndpur|IN||29.13|78.27|74|rbkq
Chandrakona|IN||22.73|87.52|22|rbkb
Chanduasi|IN||28.45|78.78|113|rbm7
Chāndur|IN||19.73|79.17|23|rbjo
Chāndūr|IN||20.81|77.98|19|rbjn
Chāndūr Bāzār|IN||21.24|77.75|19|rbjm
Changanācheri|IN||9.44|76.54|51|rbjc
Changchun|CN||43.88|125.32|4193|17oo4
Changde|CN||29.03|111.70|518|12e1d
Changji|CN||44.01|87.30|199|ws81
Changleng|CN||28.70|115.82|56|12wz7
Changli|CN||39.70|119.15|64|12wyw
Changling|CN||44.27|124.00|56|17oni
Changnyeong|KR||35.54|128.50|75|43yg6
Changping|CN||40.22|116.23|93|17one
Changqing|CN||36.56|116.73|83|12wwx
Changsha|CN||28.20|112.97|3094|12wwp
Changshu City|CN||31.65|120.74|1048|4c3wa
Changsu|KR||35.65|127.52|26|13knn
Changtu|CN||42.78|124.10|71|17omz
Changuinola|PA||9.43|-82.52|18|27kmo
Changwon|KR||35.23|128.68|550|13kmu
Changyŏn|KP||38.25|125.10|39|149v9
Changzhi|CN||35.21|111.74|700|12wtj
Changzhou|CN||31.77|119.95|949|12wtc
Chanhassen|US|MN|44.86|-93.53|25|2zm4x
Chaniá|GR||35.51|24.03|54|5kpe
Chanika|TZ||-5.42|38.02|31|3fww
Channagiri|IN||14.02|75.93|20|rbiq
Channapatna|IN||12.65|77.21|67|rbip
Channarāyapatna|IN||12.91|76.39|38|rbio
Channelview|US|TX|29.78|-95.11|38|2sbes
Chanthaburi|TH||12.61|102.10|100|yj9h
Chantilly|US|VA|38.89|-77.43|23|2tum7
Chaohu|CN||31.60|117.87|138|12wsj
Chaoyang|CN||41.57|120.46|410|17omg
Chaoyang|CN||42.66|126.03|75|17ome
Chaozhou|CN||23.65|116.62|425|12wrn
Chapadinha|BR||-3.74|-43.36|41|20x6d
Chapala|MX||20.30|-103.19|22|2e1nd
Chāpar|IN||26.27|90.45|19|rbi2
Chaparral|CO||3.72|-75.48|20|270qx
Chapayevsk|RU||52.98|49.71|70|c7s3
Chapecó|BR||-27.10|-52.62|160|22am0
Chapel Allerton|GB|ENG|53.83|-1.54|18|3zi33
Chapel Hill|US|NC|35.91|-79.06|60|2nlhe
Chapeltown|GB|ENG|53.47|-1.47|23|1kvc9
Chāpra|IN||25.78|84.75|202|rbap
Char Bhadrāsan|BD||23.31|90.23|34|pvd3
Charallave|VE||10.24|-66.86|129|2655q
Charata|AR||-27.21|-61.19|28|2arou
Chardara|KZ||41.26|67.97|25|wom1
Charef|DZ||34.62|2.80|28|1hmdj
Charenton-le-Pont|FR||48.82|2.41|31|1svd9
Charikar|AF||35.01|69.17|54|ojrc
Charkhāri|IN||25.40|79.75|25|rbgu
Charkhi Dādri|IN||28.59|76.27|51|rbgr
Charleroi|BE||50.41|4.44|200|1o0v5
Charleston|US|IL|39.50|-88.18|21|2is9g
Charleston|US|SC|32.78|-79.93|133|2q1kk
Charleston|US|WV|38.35|-81.63|50|2ux4z
Charleville-Mézières|FR||49.77|4.72|52|1svcl
Charlotte|US|NC|35.23|-80.84|827|2nljn
Charlotte Amalie|VI||18.34|-64.93|20|2us7f|*
Charlottenburg|DE||52.52|13.28|120|1r0nv
Charlottenlund|DK||55.75|12.57|40|1k82c
Charlottesville|US|VA|38.03|-78.48|47|2tuov
Charlottetown|CA|PE|46.23|-63.13|42|3iw4g
Charneca de Caparica|PT||38.62|-9.19|30|1cmzm
Charqueadas|BR||-29.95|-51.63|32|22al1
Charsadda|PK||34.15|71.74|95|pblr
Charthāwal|IN||29.55|77.59|20|rbgg
Chartres|FR||48.45|1.49|44|1sv8j
Chās|IN||23.64|86.17|112|rbg9
Chaska|US|MN|44.79|-93.60|25|2zm6i
Chatan|JP||26.31|127.77|28|13yrw
Château-Thierry|FR||49.05|3.40|16|1sv0y
Châteaudun|FR||48.07|1.34|16|1sv3h
Châteauguay|CA|QC|45.38|-73.75|43|3iw8h
Châteauroux|FR||46.81|1.69|53|1sv18
Châtelet|BE||50.40|4.53|35|1o0u8
Châtellerault|FR||46.82|0.55|37|1suzh
Châtenay-Malabry|FR||48.77|2.27|33|1suyk
Chatham|CA|ON|42.41|-82.18|44|3iw95
Chatham|GB|ENG|51.38|0.53|76|1kvax
Châtillon|FR||48.80|2.29|32|1suxv
Chato|TZ||-2.64|31.77|28|3fvs
Chatou|FR||48.89|2.16|30|1suwh
Chatrā|IN||24.21|84.87|47|rbfs
Chatrapur|IN||19.36|84.98|21|rbfp
Chattanooga|US|TN|35.05|-85.31|177|2qvb2
Chattogram|BD||22.34|91.83|3920|pucl||Chittagong
Chaudfontaine|BE||50.58|5.63|21|1o0ty
Chauk|MM||20.90|94.82|91|sgff
Chaumont|FR||48.11|5.14|29|1susk
Chaupimarca|PE||-10.41|-76.46|29|2cjcj
Chaves|PT||41.74|-7.47|18|1mqs9
Chaville|FR||48.81|2.19|19|1sunn
Chawinda|PK||32.34|74.71|24|pbjc
Chaykovskiy|RU||56.77|54.11|87|c7m6
Cheadle Hulme|GB|ENG|53.38|-2.19|29|1kvai
Cheb|CZ||50.08|12.37|33|1tyvf
Chebarkul’|RU||54.97|60.36|47|wbum
Chebba|TN||35.24|11.12|22|1h0ct
Chebli|DZ||36.58|3.01|20|1hmb4
Cheboksary|RU||56.13|47.25|447|c7kw
Cheektowaga|US|NY|42.90|-78.75|75|31kqf
Chefchaouene|MA||35.17|-5.26|36|1iq9b
Chegem|RU||43.56|43.59|18|c7jb
Chegutu|ZW||-18.13|30.14|47|j5zz
Chekhov|RU||55.15|37.48|76|c7hz
Chelak|UZ||39.92|66.86|17|q3hd
Chelghoum el Aïd|DZ||36.16|6.17|72|1hm79
Chelles|FR||48.88|2.59|47|1sul2
Chełm|PL||51.14|23.47|68|glni
Chełmno|PL||53.35|18.43|21|1uhcz
Chelmsford|GB|ENG|51.74|0.47|112|1kv9u
Chelmsford|US|MA|42.60|-71.37|34|2xq85
Chełmża|PL||53.18|18.60|15|1uhcr
Chelsea|US|MA|42.39|-71.03|39|2xq8f
Cheltenham|GB|ENG|51.90|-2.08|116|1kv9p
Chelyabinsk|RU||55.15|61.43|1063|wbsz
Chemini|DZ||36.60|4.62|22|1hm6c
Chemmumiahpet|IN||15.90|79.32|31|4civs
Chemnitz|DE||50.84|12.93|247|1r0mc
Chenab Nagar|PK||31.76|72.91|70|p0ur
Chenārān|IR||36.65|59.12|47|2z1y
Chengam|IN||12.31|78.79|24|rbct
Chengannūr|IN||9.32|76.62|25|rbcs
Chengde|CN||40.95|117.96|449|17olj
Chengdu|CN||30.67|104.07|7416|12wom
Chenghua|CN||23.46|116.77|152|12wp2
Chengtangcun|CN||35.08|117.19|105|12fik
Chengyang|CN||35.58|118.83|67|12wls
Chengzhong|CN||30.94|113.55|266|12akw
Chengzihe|CN||45.33|131.07|98|17olc
Chennai|IN||13.09|80.28|4328|r3pr
Chennevières-sur-Marne|FR||48.80|2.54|18|1suhx
Chennimalai|IN||11.16|77.60|16|rbcm
Chenôve|FR||47.29|5.00|16|1suhk
Chenzhou|CN||25.80|113.03|179|12wib
Cheonan|KR||36.81|127.15|365|13k73
Cheongju-si|KR||36.64|127.49|635|13k2s
Cheongsong gun|KR||36.43|129.06|31|13k0f
Chepén|PE||-7.22|-79.42|42|279p2
Chepstow|GB|WLS|51.64|-2.68|16|1kv9k
Cheraga|DZ||36.77|2.96|28|1hm55
Cherbourg-Octeville|FR||49.64|-1.62|27|1sugq
Cheremkhovo|RU||53.16|103.07|57|17ewn
Cherëmushki|RU||55.66|37.56|107|c795
Cherepanovo|RU||54.22|83.38|20|wbpd
Cherepovets|RU||59.13|37.90|316|c77r
Cheria|DZ||35.27|7.75|72|1hm3g
Cherkasy|UA||49.43|32.06|298|f8g7
Cherkessk|RU||44.22|42.06|116|c75u
Chernihiv|UA||51.51|31.28|308|f8en
Chernivtsi|UA||48.29|25.94|236|f8e7
Chernogolovka|RU||56.00|38.37|20|c6w8
Chernogorsk|RU||53.82|91.28|72|wbme
Chernushka|RU||56.51|56.08|36|c6qo
Chernyakhovsk|RU||54.63|21.82|45|c6qb
Chernyanka|RU||50.93|37.82|15|c6q3
Cherpulassery|IN||10.88|76.31|30|52a1u
Cherry Hill|US|NJ|39.93|-75.03|70|2oh5a
Cherry Hill|US|VA|38.57|-77.27|16|2turs
Chertanovo Yuzhnoye|RU||55.59|37.60|142|3tk9u
Cherthala|IN||9.68|76.34|46|6fbm4
Chervonohrad|UA||50.39|24.24|83|f89m
Chervonopartyzans’k|UA||48.08|39.80|18|f89g
Chesapeake|US|VA|36.82|-76.27|235|2tut6
Chesham|GB|ENG|51.70|-0.60|21|1kv8z
Cheshire|US|CT|41.50|-72.90|29|35919
Cheshunt|GB|ENG|51.70|-0.03|57|1kv8w
Chessington|GB|ENG|51.36|-0.30|19|1kv8t
Chester|GB|ENG|53.19|-2.89|91|1kv8s
Chester|US|PA|39.85|-75.36|34|2pob5
Chester|US|VA|37.36|-77.44|21|2tuud
Chester-le-Street|GB|ENG|54.86|-1.57|37|1kv8o
Chesterfield|GB|ENG|53.25|-1.42|113|1kv8p
Chesterfield|US|MO|38.66|-90.58|48|2lwgg
Chetouane|DZ||34.92|-1.30|40|1hm2a
Chettipālaiyam|IN||10.91|77.04|24|rbbp
Chetumal|MX||18.51|-88.30|151|23ojz
Chetwayi|IN||10.53|76.05|38|rbdw
Chevilly-Larue|FR||48.76|2.35|20|1suci
Cheyenne|US|WY|41.14|-104.82|63|3grku
Cheyyar|IN||12.66|79.54|37|qvua
Chhabra|IN||24.66|76.84|26|rbbh
Chhāgalnāiya|BD||23.02|91.51|39|pejl
Chhala|IN||23.31|72.77|17|rbb5
Chhāpar|IN||27.82|74.44|19|rbav
Chhaprauli|IN||29.21|77.17|19|rban
Chharra|IN||27.92|78.40|25|rbai
Chhāta|IN||27.72|77.51|21|rbaf
Chhātak|BD||25.04|91.67|39|pejq
Chhātāpur|IN||26.22|87.00|23|rbae
Chhatarpur|IN||24.92|79.59|112|rba9
Chhibrāmau|IN||27.15|79.50|57|rb9n
Chhindwāra|IN||22.06|78.94|135|rb9c
Chhor|PK||25.51|69.78|16|pba6
Chhota Udepur|IN||22.30|74.02|25|rb8t
Chhoti Sādri|IN||24.38|74.70|17|rb8s
Chía|CO||4.86|-74.06|65|270nn
Chiang Mai|TH||18.79|98.98|201|oq6f
Chiang Rai|TH||19.91|99.83|79|oq6d
Chiapa de Corzo|MX||16.71|-93.01|45|23ojp
Chiari|IT||45.54|9.93|16|1w4te
Chiavari|IT||44.32|9.32|27|1w4sw
Chiba|JP||35.60|140.12|920|19aev
Chibuto|MZ||-24.69|33.53|59|mi2t
Chicacao|GT||14.54|-91.33|20|254ra
Chicago|US|IL|41.85|-87.65|2721|2wr52
Chicago Heights|US|IL|41.51|-87.64|30|2wr6a
Chichawatni|PK||30.53|72.69|83|pbe3
Chichén-Itzá|MX||20.67|-88.57|18|23oiq
Chichester|GB|ENG|50.84|-0.78|32|1kv7s
Chichibu|JP||35.99|139.08|59|13yrh
Chichicastenango|GT||14.94|-91.11|80|254qn
Chichigalpa|NI||12.58|-87.03|33|25lie
Chicholi|IN||21.47|79.70|19|rb89
Chickasha|US|OK|35.05|-97.94|16|2p5ph
Chiclana de la Frontera|ES||36.42|-6.14|77|1i02h
Chiclayo|PE||-6.77|-79.84|577|279ny
Chico|US|CA|39.73|-121.84|90|36dhp
Chicoloapan|MX||19.42|-98.90|173|23ohl
Chiconcuac|MX||19.56|-98.90|22|23ohg
Chicopee|US|MA|42.15|-72.61|57|2xqbu
Chicureo Abajo|CL||-33.28|-70.65|18|2bhj1
Chidambaram|IN||11.40|79.69|59|rb80
Chidawa|IN||28.24|75.64|41|rb3q
Chieri|IT||45.01|7.82|32|1w4si
Chieti|IT||42.35|14.16|44|1w4rw
Chifeng|CN||42.27|118.96|347|17okz
Chiffa|DZ||36.46|2.74|23|1hm17
Chigasaki|JP||35.34|139.40|232|13yr4
Chignahuapan|MX||19.84|-98.03|20|23ogs
Chigorodó|CO||7.67|-76.68|48|270mk
Chiguayante|CL||-36.93|-73.03|83|2bhia
Chihuahua|MX||28.64|-106.09|809|2e1he
Chik Ballāpur|IN||13.44|77.73|58|rb7n
Chikhli|IN||20.35|76.26|53|rb7h
Chikmagalūr|IN||13.32|75.77|121|rb70
Chiknāyakanhalli|IN||13.42|76.62|24|rb6z
Chikodi|IN||16.43|74.59|35|rb6y
Chikushino-shi|JP||33.50|130.52|100|13ypo
Chilakalūrupet|IN||16.09|80.17|94|rb6t
Chilapa de Álvarez|MX||17.60|-99.17|31|23og6
Chilaw|LK||7.58|79.80|25|qruh
Chilecito|AR||-29.16|-67.50|42|2arid
Chilibre|PA||9.15|-79.62|34|27kjr
Chililabombwe|ZM||-12.36|27.82|57|jpiw
Chillán|CL||-36.61|-72.10|150|2bhgw
Chillicothe|US|OH|39.33|-82.98|22|2vhzu
Chilliwack|CA|BC|49.17|-121.95|77|3iwy4
Chillum|US|MD|38.96|-76.99|34|2l9jr
Chillupār|IN||26.28|83.51|21|rb6b
Chilly-Mazarin|FR||48.71|2.32|19|1su7s
Chilmāri|BD||25.56|89.67|50|pejj
Chilpancingo|MX||17.55|-99.51|187|23ofq
Chimala|TZ||-8.86|34.02|25|3ftc
Chimaltenango|GT||14.66|-90.82|82|254oc
Chimbarongo|CL||-34.71|-71.04|17|2bhg5
Chimbas|AR||-31.48|-68.53|74|2arhk
Chimbote|PE||-9.09|-78.58|317|279mo
Chimichagua|CO||9.26|-73.81|17|270l5
Chimoio|MZ||-19.12|33.48|257|mhm5
Chinandega|NI||12.63|-87.13|126|25li5
Chinatown|US|CA|37.80|-122.41|101|36dnh
Chinautla|GT||14.70|-90.50|97|254n5
Chincha Alta|PE||-13.41|-76.13|153|2cj1p
Chinchiná|CO||4.98|-75.60|69|270kh
Chincholi|IN||17.47|77.42|20|rb5l
Chinch'ŏn|KR||36.86|127.44|61|13kgf
Chinde|MZ||-18.58|36.46|17|lynt
Chingleput|IN||12.69|79.98|66|rbcu
Chingola|ZM||-12.53|27.88|149|jp41
Chinhoyi|ZW||-17.37|30.20|62|j5kx
Chiniot|PK||31.72|72.98|202|pbc8
Chinju|KR||35.19|128.08|307|13kf8
Chinna Salem|IN||11.63|78.87|20|rb4y
Chinnachowk|IN||14.48|78.84|64|4ciwe
Chinnamanūr|IN||9.84|77.38|39|rb53
Chino|JP||35.99|138.15|57|13yp9
Chino|US|CA|34.01|-117.69|86|36dp5
Chino Hills|US|CA|33.99|-117.76|78|36dpd
Chinoz|UZ||40.94|68.76|25|wgdj
Chintāmani|IN||13.40|78.05|72|rb4h
Chinú|CO||9.11|-75.40|20|270jw
Chioggia|IT||45.22|12.28|42|1w4rk
Chios|GR||38.37|26.14|24|5klh
Chipata|ZM||-13.63|32.65|86|jovi
Chipinge|ZW||-20.19|32.62|19|j5gt
Chipiona|ES||36.74|-6.44|19|1i01h
Chiplūn|IN||17.53|73.51|51|rb47
Chippenham|GB|ENG|51.46|-2.12|36|1kv6g
Chipping Sodbury|GB|ENG|51.54|-2.39|36|1kv69
Chīpurupalle|IN||18.31|83.57|26|rb44
Chiquimula|GT||14.80|-89.55|42|254ld
Chiquinquirá|CO||5.62|-73.82|45|270j5
Chīrāla|IN||15.82|80.35|87|rb3u
Chirchiq|UZ||41.47|69.58|168|wgde
Chiredzi|ZW||-21.05|31.67|28|j5f1
Chiriguaná|CO||9.36|-73.60|15|270i7
Chiroqchi|UZ||39.03|66.57|19|q3gk
Chirpan|BG||42.20|25.33|17|fp5w
Chiryū|JP||35.00|137.03|67|13yp1
Chisec|GT||15.81|-90.29|17|254jz
Chishmy|RU||54.58|55.38|22|c6a4
Chishtian|PK||29.80|72.86|122|pbbl
Chisinau|MD||47.01|28.86|636|d96i|*
Chislehurst|GB|ENG|51.42|0.07|20|1kv5v
Chistopol’|RU||55.36|50.64|62|c69i
Chita|RU||52.03|113.50|309|17erf
Chītāpur|IN||17.12|77.08|30|rb31
Chitose|JP||42.82|141.65|93|19nv8
Chitradurga|IN||14.22|76.40|139|rb2g
Chittagong|BD||22.34|91.83|3920|pucl
Chittaranjan|IN||23.86|86.90|45|rb23
Chittaurgarh|IN||24.89|74.62|107|rb20
Chittūr|IN||10.70|76.75|32|rb1s
Chitungwiza|ZW||-18.01|31.08|340|npta
Chivacoa|VE||10.16|-68.89|46|2650n
Chivasso|IT||45.19|7.89|23|1w4qh
Chivilcoy|AR||-34.90|-60.02|55|2arfk
Chizhou|CN||30.66|117.48|148|12weu
Chlef|DZ||36.17|1.33|179|1hjxv
Cho Dok|VN||10.70|105.12|70|xzi4
Choa Saidan Shah|PK||32.72|72.99|15|pbb1
Chocope|PE||-7.79|-79.22|32|279jm
Chodavaram|IN||17.83|82.94|29|rb1g
Chodzież|PL||53.00|16.92|20|1uh9s
Chōfu|JP||35.66|139.55|213|13yo6
Choisy-le-Roi|FR||48.77|2.42|36|1su5b
Chojnice|PL||53.70|17.56|39|1uh9k
Chok Chai|TH||14.73|102.17|23|yj5r
Chokwé|MZ||-24.53|32.98|64|mgx8
Cholargós|GR||38.00|23.80|31|5kkt
Cholet|FR||47.06|-0.88|53|1su59
Choloma|HN||15.61|-87.95|139|25g7x
Cholpon-Ata|KG||42.65|77.08|19|wreo
Cholula|MX||19.06|-98.30|88|23ocl
Chom Bueng|TH||13.62|99.59|15|oq5q
Choma|ZM||-16.81|26.99|47|jo50
Chomutov|CZ||50.46|13.42|50|1tyr9
Chon Buri|TH||13.36|100.98|219|yj52
Chon Daen|TH||16.19|100.86|18|yj4y
Chone|EC||-0.70|-80.09|45|26fer
Chongjin|KP||41.80|129.78|327|17tqt
Chŏngju|KP||39.69|125.21|29|149dh
Chonglong|CN||29.78|104.85|58|12wef
Chongoyape|PE||-6.64|-79.39|16|279j4
Chongqing|CN||29.56|106.55|7458|12we2
Chopda|IN||21.25|75.30|66|rb0o
Chorfa|DZ||36.37|4.33|21|1hm09
Chorley|GB|ENG|53.65|-2.62|34|1kv4u
Chornomors’k|UA||46.30|30.65|54|f620
Chortkiv|UA||49.02|25.80|29|f85c
Chortoq|UZ||41.07|71.82|50|wgeq
Chorzów|PL||50.31|18.97|113|1uh83
Chosica|PE||-11.94|-76.71|89|2cirj
Choszczno|PL||53.17|15.42|16|1uh7x
Chotila|IN||22.42|71.20|15|razs
Chowchilla|US|CA|37.12|-120.26|19|36dsr
Christchurch|GB|ENG|50.74|-1.78|42|1kv4j
Christchurch|NZ||-43.53|172.63|364|1azmy
Christiana|ZA||-27.91|25.16|18|lq26
Christiansburg|US|VA|37.13|-80.41|22|2tv6h
Chrudim|CZ||49.95|15.80|24|1tyn7
Chrzanów|PL||50.14|19.40|40|1uh63
Chu|KZ||43.60|73.76|40|wk3a
Chubek|TJ||37.61|69.71|20|q6wd
Chuchar-kana Mandi|PK||31.75|73.80|69|pb93
Chudovo|RU||59.12|31.68|17|c63i
Chuhar Jamali|PK||24.39|67.99|16|nr29
Chuhuyiv|UA||49.84|36.69|37|f84m
Chula Vista|US|CA|32.64|-117.08|266|36dz7
Chulucanas|PE||-5.09|-80.16|69|279h5
Chum Phae|TH||16.54|102.10|46|yj2q
Chumphon|TH||10.50|99.18|56|oq39
Chunār|IN||25.13|82.88|36|rayr
Chuncheon|KR||37.87|127.73|210|13jps
Chunghwa|KP||38.86|125.80|19|148z4
Chunian|PK||30.97|73.98|57|pb7y
Chunskiy|RU||56.08|99.63|16|wbas
Chur|CH|GR|46.85|9.53|32|1l1dd
Churāchāndpur|IN||24.33|93.67|48|rayd
Chūru|IN||28.30|74.97|104|raxw
Chusovoy|RU||58.30|57.81|50|c5u2
Chust|UZ||41.00|71.24|65|wgcw
Chuzhou|CN||32.32|118.30|281|12w9x
Chystyakove|UA||48.04|38.60|68|etgu
Ciamis|ID||-7.33|108.35|124|zay5
Ciampea|ID||-6.55|106.70|207|zb4n
Ciampino|IT||41.80|12.60|35|1w4qa
Cianorte|BR||-23.66|-52.60|56|22aim
Cibinong|ID||-6.48|106.85|189|zau3
Cibolo|US|TX|29.56|-98.23|27|2sc8m
Cicero|US|IL|41.85|-87.75|84|2wrm7
Cícero Dantas|BR||-10.60|-38.38|18|22aij
Cicurug|ID||-6.78|106.78|89|zar1
Ciechanów|PL||52.88|20.62|46|glds
Ciego de Ávila|CU||21.84|-78.76|142|24e4y
Ciempozuelos|ES||40.16|-3.62|22|1uzbu
Ciénaga|CO||11.01|-74.25|88|270cn
Ciénaga de Oro|CO||8.87|-75.62|18|270cg
Ciénega de Flores|MX||25.95|-100.17|15|2e150
Cienfuegos|CU||22.15|-80.45|187|24e3g
Cieplice Śląskie Zdrój|PL||50.87|15.68|15|1uh13
Cieszyn|PL||49.75|18.63|36|1ugzt
Cieza|ES||38.24|-1.42|35|1i001
Cifuentes|CU||22.65|-80.05|40|24e36
Cihuatlán|MX||19.24|-104.57|18|2d8o7
Cikampek|ID||-6.42|107.46|146|zalm
Cikarang|ID||-6.26|107.15|106|zal2
Cikupa|ID||-6.24|106.51|174|16k5b
Cileungsir|ID||-6.39|106.96|202|zafy
Cileunyi|ID||-6.94|107.75|111|zafw
Cimahi|ID||-6.87|107.54|494|zaeo
Cimin|TR||39.71|39.70|40|6e46
Cincinnati|US|OH|39.13|-84.51|297|2omya
Cinco Ranch|US|TX|29.74|-95.76|18|2sc99
Cinco Saltos|AR||-38.82|-68.06|20|2ar7p
Çine|TR||37.61|28.06|21|6tno
Cinisello Balsamo|IT||45.56|9.21|71|1w4of
Cintalapa de Figueroa|MX||16.68|-93.72|42|23o8p
Cipolletti|AR||-38.93|-67.99|75|2ar7k
Ciputat|ID||-6.24|106.70|208|za7m
Ciranjang-hilir|ID||-6.82|107.26|78|163gg
Circasia|CO||4.62|-75.64|20|270bd
Cirebon|ID||-6.71|108.56|254|za6y
Cirencester|GB|ENG|51.72|-1.97|17|1kv2b
Ciriè|IT||45.23|7.60|17|1w4nu
Ciro Redondo|CU||22.02|-78.70|30|24e2c
Cisnădie|RO||45.72|24.15|15|elum
Cisterna di Latina|IT||41.59|12.83|27|1w4nb
Citeureup|ID||-6.49|106.88|110|za36
Citrus Heights|US|CA|38.71|-121.28|87|36ehl
Citrus Park|US|FL|28.08|-82.57|24|2gz1x
Città di Castello|IT||43.47|12.24|22|1w4mz
City Center|ES||40.42|-3.70|150|3w9ri
City of Balikpapan|ID||-1.24|116.89|700|4wa5s
City of Isabela|PH||6.70|121.97|67|10nuf
City of Milford (balance)|US|CT|41.22|-73.06|51|49guk
City of Sammamish|US|WA|47.60|-122.04|46|49rrx
City of Westminster|GB|ENG|51.50|-0.14|248|1kgo5
Ciudad Acuña|MX||29.32|-100.95|134|2e10g
Ciudad Altamirano|MX||18.36|-100.67|25|2e10f
Ciudad Apodaca|MX||25.78|-100.19|467|2e4ly
Ciudad Benito Juárez|MX||25.65|-100.10|152|2dtbh
Ciudad Bolívar|CO||5.85|-76.03|16|29a7s
Ciudad Bolívar|VE||8.13|-63.54|338|264ws
Ciudad Camilo Cienfuegos|CU||23.16|-82.33|178|28akl
Ciudad Choluteca|HN||13.30|-87.19|76|25g7s
Ciudad Constitución|MX||25.03|-111.66|41|2e10b
Ciudad de Allende|MX||25.28|-100.01|26|2e4wa
Ciudad de Armería|MX||18.94|-103.96|16|2e4hf
Ciudad de Huajuapan de León|MX||17.81|-97.78|53|23lgv
Ciudad de Huitzuco|MX||18.30|-99.33|17|23lcg
Ciudad de México|MX||19.43|-99.13|12294|23o85|*|Mexico City
Ciudad de Villa de Álvarez|MX||19.27|-103.74|118|2db4y
Ciudad del Carmen|MX||18.65|-91.83|169|23o87
Ciudad del Este|PY||-25.51|-54.61|321|21pml
Ciudad Delicias|MX||28.19|-105.47|118|2e108
Ciudad Fernández|MX||21.94|-100.01|32|23o84
Ciudad General Escobedo|MX||25.80|-100.32|352|2duy3
Ciudad Guadalupe Victoria|MX||24.44|-104.12|17|2dukk
Ciudad Guayana|VE||8.35|-62.64|747|264wo
Ciudad Guzmán|MX||19.70|-103.46|98|2e102
Ciudad Hidalgo|MX||19.69|-100.55|61|2e100
Ciudad Juárez|MX||31.72|-106.46|1321|2e0zw||Juárez
Ciudad Lázaro Cárdenas|MX||17.97|-102.22|79|2eajm
Ciudad Lerdo|MX||25.54|-103.52|80|2e0zu
Ciudad Lineal|ES||40.45|-3.65|228|1uz8k
Ciudad López Mateos|MX||19.56|-99.26|489|23psg
Ciudad Madero|MX||22.27|-97.84|197|23o82
Ciudad Mante|MX||22.74|-98.97|85|23mt0
Ciudad Melchor Múzquiz|MX||27.88|-101.52|35|2dnjj
Ciudad Mendoza|MX||18.81|-97.18|36|23o80
Ciudad Miguel Alemán|MX||26.40|-99.03|20|23o7y
Ciudad Nezahualcoyotl|MX||19.40|-99.01|1105|23o7x
Ciudad Obregón|MX||27.49|-109.94|299|2e0zs
Ciudad Real|ES||38.99|-3.93|74|1hzze
Ciudad Río Bravo|MX||25.99|-98.09|96|23g9b
Ciudad Sabinas Hidalgo|MX||26.50|-100.18|33|2dhev
Ciudad Sahagun|MX||19.78|-98.57|29|23o7v
Ciudad Sandino|NI||12.16|-86.34|50|2a1wm
Ciudad Serdán|MX||18.99|-97.45|24|23o7s
Ciudad Valles|MX||22.00|-99.01|125|22o5l
Ciudad Victoria|MX||23.74|-99.15|305|23o7o
Ciudad Vieja|GT||14.52|-90.76|30|254c0
Ciutadella|ES||40.00|3.84|29|1uz8n
Ciutat Vella|ES||41.38|2.17|102|3w9gq
Civitanova Marche|IT||43.30|13.72|41|1vy2e
Civitavecchia|IT||42.09|11.80|48|1w4m3
Cizre|TR||37.33|42.18|81|6tkd
Clacton-on-Sea|GB|ENG|51.79|1.16|51|1kv1q
Clamart|FR||48.80|2.27|51|1stxr
Claremont|US|CA|34.10|-117.72|36|36elc
Claremore|US|OK|36.31|-95.62|19|2p64s
Clarence-Rockland|CA|ON|45.55|-75.29|21|3iyal
Clark-Fulton|US|OH|41.46|-81.71|18|4st6z
Clarksburg|US|WV|39.28|-80.34|16|2uxho
Clarksdale|US|MS|34.20|-90.57|17|2mrzj
Clarksville|US|IN|38.30|-85.76|22|2j7to
Clarksville|US|TN|36.53|-87.36|149|2qw30
Cláudio|BR||-20.44|-44.77|22|22afi
Clausthal-Zellerfeld|DE||51.81|10.34|15|1r0ij
Clayton|US|MO|38.64|-90.32|16|2lwrq
Clayton|US|NC|35.65|-78.46|19|2nm33
Clearfield|US|UT|41.11|-112.03|31|3fqfz
Clearlake|US|CA|38.96|-122.63|15|36er8
Clearwater|US|FL|27.97|-82.80|113|2gz6c
Cleburne|US|TX|32.35|-97.39|30|2scmw
Cleckheaton|GB|ENG|53.72|-1.71|27|1kuze
Cleethorpes|GB|ENG|53.56|-0.03|32|1kuz9
Clement Town|IN||30.26|78.01|21|raxk
Clemmons|US|NC|36.02|-80.38|20|2nm53
Clemson|US|SC|34.68|-82.84|15|2q231
Clermont|US|FL|28.55|-81.77|32|2gz7c
Clermont-Ferrand|FR||45.78|3.09|139|1sttn
Clevedon|GB|ENG|51.44|-2.86|21|1kuyl
Cleveland|US|OH|41.50|-81.70|388|32e69
Cleveland|US|TN|35.16|-84.88|44|2qw94
Cleveland Heights|US|OH|41.52|-81.56|45|2vlew
Cleveleys|GB|ENG|53.88|-3.04|15|1kuyh
Clichy|FR||48.90|2.31|57|1stsl
Clichy-sous-Bois|FR||48.91|2.55|29|1stsk
Cliffside Park|US|NJ|40.82|-73.99|25|318mm
Clifton|US|CO|39.09|-108.45|20|383ze
Clifton|US|NJ|40.86|-74.16|86|318mz
Clinton|US|IA|41.84|-90.19|26|2vzue
Clinton|US|MD|38.77|-76.90|36|2l9xb
Clinton|US|MS|32.34|-90.32|25|2ms51
Clinton|US|UT|41.14|-112.05|21|3fqh5
Clinton Township|US|MI|42.59|-82.92|100|2yxn1
Clive|US|IA|41.60|-93.72|15|2vzvl
Cloppenburg|DE||52.85|8.04|31|1r0ht
Clorinda|AR||-25.28|-57.72|15|21mqs
Closepet|IN||12.72|77.28|94|qz94
Cloverleaf|US|TX|29.78|-95.17|23|2scr3
Cloverly|US|MD|39.11|-77.00|15|2l9wr
Clovis|US|CA|36.83|-119.70|104|36ex6
Clovis|US|NM|34.40|-103.21|39|392t5
Cluain Meala|IE||52.35|-7.70|17|1rk2x
Cluj-Napoca|RO||46.77|23.60|317|eloq
Cluses|FR||46.06|6.57|20|1stqs
Clydach|GB|WLS|51.68|-3.90|19|1kuv2
Clydebank|GB|SCT|55.90|-4.41|27|1kuuy
Coacalco|MX||19.63|-99.11|278|23o7d
Coachella|US|CA|33.68|-116.17|45|36eye
Coalinga|US|CA|36.14|-120.36|17|36ez8
Coalville|GB|ENG|52.72|-1.37|38|1kuu2
Coaraci|BR||-14.64|-39.55|32|22aex
Coari|BR||-4.08|-63.14|50|26jkr
Coatbridge|GB|SCT|55.86|-4.02|44|1kuu0
Coatepec|MX||19.45|-96.96|54|23o6b
Coatepeque|GT||14.70|-91.86|46|254bu
Coatzacoalcos|MX||18.15|-94.44|236|23o5x
Coatzintla|MX||20.49|-97.47|34|23o5t
Cobán|GT||15.47|-90.37|53|254br
Cobham|GB|ENG|51.33|-0.41|17|1kutt
Cobija|BO||-11.03|-68.77|27|2c0ou
Cobourg|CA|ON|43.96|-78.17|18|3izfn
Coburg|DE||50.26|10.96|42|1r0hb
Cochabamba|BO||-17.39|-66.16|900|2c0o0
Cochin|IN||9.94|76.26|605|raxe
Cochrane|CA|AB|51.18|-114.47|16|3izgq
Cockburn Town|TC||21.46|-71.14|4|24o0y|*
Cockeysville|US|MD|39.48|-76.64|21|2l9xr
Cocoa|US|FL|28.39|-80.74|18|2gz9s
Coconut Creek|US|FL|26.25|-80.18|59|2gza7
Coconut Grove|US|FL|25.71|-80.26|20|2gzac
Codlea|RO||45.70|25.45|24|elln
Codó|BR||-4.46|-43.89|83|20x00
Coelho Neto|BR||-4.26|-43.01|36|20wzs
Coesfeld|DE||51.94|7.17|37|1r0h5
Coeur d'Alene|US|ID|47.68|-116.78|49|3bsmt
Coffs Harbour|AU|NSW|-30.30|153.11|27|1aj7x
Cofradía|HN||15.40|-88.15|20|25g42
Cogan|PH||10.59|124.02|22|10tvc
Cognac|FR||45.70|-0.33|21|1sto8
Cohoes|US|NY|42.77|-73.70|17|31lbq
Coimbatore|IN||11.01|76.97|960|rax5
Coimbra|PT||40.21|-8.42|107|1mqot
Coín|ES||36.66|-4.76|22|1hzyf
Coishco|PE||-9.02|-78.62|15|279dy
Coity|GB|WLS|51.52|-3.56|41|1kury
Cojutepeque|SV||13.72|-88.93|48|24vq9
Colachel|IN||8.18|77.26|23|r53m
Colatina|BR||-19.54|-40.63|101|22ac8
Colchester|GB|ENG|51.89|0.90|122|1kuru
Colchester|US|VT|44.54|-73.15|17|347dc
Coleraine|GB|NIR|55.13|-6.67|26|1kuqy
Colfontaine|BE||50.41|3.86|20|1o0nw
Colgong|IN||25.26|87.23|24|raww
Colima|CR||9.95|-84.09|16|25ofi
Colima|MX||19.25|-103.73|137|2e0uk
Colinas|BR||-6.03|-44.25|25|20wyz
Collado-Villalba|ES||40.64|-4.00|55|1uz3u
Colle di Val d'Elsa|IT||43.42|11.13|17|1w4gy
Colleferro|IT||41.73|13.00|21|1w4gu
College Park|US|MD|38.98|-76.94|32|2la09
College Point|US|NY|40.79|-73.85|27|31lg6
College Station|US|TX|30.63|-96.33|108|2sd0g
Collegno|IT||45.08|7.57|47|1w4gk
Colleyville|US|TX|32.88|-97.16|25|2sd0u
Collierville|US|TN|35.04|-89.66|49|2qwrg
Collingwood|CA|ON|44.48|-80.22|16|3j0if
Collinsville|US|IL|38.67|-89.98|25|2isnz
Collinwood|US|OH|41.56|-81.57|34|32edk
Collipulli|CL||-37.95|-72.43|16|2bgrl
Colmar|FR||48.08|7.36|65|1stk9
Colmenar Viejo|ES||40.66|-3.77|44|1uz31
Colne|GB|ENG|53.86|-2.17|20|1kups
Cologne|DE||50.93|6.95|963|1pv1e||Köln
Cologno Monzese|IT||45.53|9.28|46|1w4dn
Colomadu|ID||-7.53|110.75|26|za1m
Colomba|GT||14.71|-91.73|19|254ah
Colombes|FR||48.92|2.25|82|1stje
Colombia|CU||20.99|-77.43|20|24dw0
Colombo|BR||-25.29|-49.22|217|22abr
Colombo|LK||6.94|79.85|648|qrq7|*
Colomiers|FR||43.61|1.33|31|1sti7
Colón|CU||22.72|-80.90|64|24dvn
Colón|PA||9.35|-79.90|77|27k98
Colón|VE||8.03|-72.26|38|25rfg
Colonelganj|IN||27.13|81.70|26|rawq
Colonia|US|NJ|40.57|-74.30|18|318pq
Colonia del Sacramento|UY||-34.46|-57.84|22|21sn9
Colonia del Sol|MX||22.91|-109.93|48|6md6c
Colonia del Valle|MX||19.39|-99.16|250|4c1tw
Colonia Lindavista|MX||19.49|-99.12|100|4c1tz
Colonial Heights|US|VA|37.27|-77.41|18|2tvyf
Colorado|BR||-22.84|-51.97|20|22aah
Colorado Springs|US|CO|38.83|-104.82|457|3848u
Colton|US|CA|34.07|-117.31|55|36ffj
Columbia|US|MD|39.24|-76.84|100|2la2d
Columbia|US|MO|38.95|-92.33|119|2lx5q
Columbia|US|SC|34.00|-81.03|134|2q2d4
Columbia|US|TN|35.62|-87.04|37|2qwur
Columbia Heights|US|MN|45.04|-93.26|20|2zmv8
Columbine|US|CO|39.59|-105.07|24|384ah
Columbus|US|GA|32.46|-84.99|201|2hs8p
Columbus|US|IN|39.20|-85.92|47|2j7za
Columbus|US|MS|33.50|-88.43|23|2msdm
Columbus|US|NE|41.43|-97.37|23|30ky9
Columbus|US|OH|39.96|-83.00|850|2onax
Colwyn Bay|GB|WLS|53.29|-3.73|34|1kuox
Comal|ID||-6.91|109.53|51|za1k
Comalapa|GT||14.74|-90.89|21|2549e
Comalapa|MX||15.66|-92.14|19|23lva
Comalcalco|MX||18.26|-93.22|41|23o29
Comăneşti|RO||46.42|26.44|24|elh5
Comayagua|HN||14.45|-87.64|59|25g21
Combs-la-Ville|FR||48.66|2.57|22|1stez
Comé|BJ||6.41|1.88|29|1fbuw
Comilla|BD||23.46|91.19|389|pehu
Comiso|IT||36.95|14.61|26|1i49n
Comitán|MX||16.25|-92.14|98|23o1r
Comitancillo|GT||15.09|-91.75|20|25495
Commack|US|NY|40.84|-73.29|36|31lj8
Commerce City|US|CO|39.81|-104.93|54|384cp
Como|IT||45.81|9.08|82|1w4c5
Comodoro Rivadavia|AR||-45.86|-67.50|141|2aqqj
Comonfort|MX||20.72|-100.76|24|2e0iu
Compiègne|FR||49.42|2.83|44|1stdu
Compostela|MX||21.24|-104.90|18|2e0il
Compostela|PH||10.46|124.01|19|10svv
Compostela|PH||7.67|126.09|43|10svx
Compton|US|CA|33.90|-118.22|98|36fne
Comrat|MD||46.29|28.66|23|d95x
Conakry|GN||9.54|-13.68|1767|1fx6p|*
Concarneau|FR||47.88|-3.92|21|1stcz
Conceição da Barra|BR||-18.59|-39.73|19|22a7d
Conceição da Feira|BR||-12.51|-39.00|16|22a7b
Conceição das Alagoas|BR||-19.91|-48.39|16|22a78
Conceição do Araguaia|BR||-8.26|-49.27|27|20wvp
Conceição do Coité|BR||-11.56|-39.28|35|22a6s
Conceição do Jacuípe|BR||-12.32|-38.77|22|22a72
Concepcion|PH||15.33|120.66|64|10sub
Concepción|CL||-36.83|-73.05|215|2bgjq
Concepción|PY||-23.40|-57.43|48|21pf6
Concepción de La Vega|DO||19.22|-70.53|102|237uu
Concepción del Uruguay|AR||-32.48|-58.23|68|21mo0
Concepcion Ibaba|PH||13.92|121.46|26|10suo
Conception Bay South|CA|NL|47.50|-53.00|17|3j0xb
Conchal|BR||-22.33|-47.17|21|22a6b
Concord|US|CA|37.98|-122.03|129|36fon
Concord|US|MA|42.46|-71.35|17|2xqwf
Concord|US|MO|38.52|-90.36|16|2lx88
Concord|US|NC|35.41|-80.58|88|2nmkm
Concord|US|NH|43.21|-71.54|43|30zic
Concordia|AR||-31.39|-58.02|145|21mnx
Concórdia|BR||-27.23|-52.03|55|22a61
Condado|BR||-7.59|-35.11|20|20wva
Condado|CU||21.88|-79.84|38|24dp5
Conde|BR||-11.81|-37.61|16|22a5t
Conde|BR||-7.26|-34.91|16|20jxx
Condeixa-a-Nova|PT||40.11|-8.50|17|1mqnl
Conegliano|IT||45.89|12.30|31|1w4b9
Coney Island|US|NY|40.58|-73.99|60|31ll5
Conflans-Sainte-Honorine|FR||49.00|2.10|36|1st9w
Congleton|GB|ENG|53.16|-2.21|26|1kunk
Congonhas|BR||-20.51|-43.86|49|22a4n
Conil de la Frontera|ES||36.28|-6.09|21|1hzw9
Conisbrough|GB|ENG|53.48|-1.23|16|1kune
Conroe|US|TX|30.31|-95.46|69|2sdf3
Conselheiro Lafaiete|BR||-20.66|-43.79|112|22a3w
Consett|GB|ENG|54.85|-1.83|29|1kumt
Consolacion|PH||10.38|123.96|49|10ssc
Consolación del Sur|CU||22.50|-83.51|70|24dnr
Constanţa|RO||44.18|28.63|303|elfn
Constantine|DZ||36.37|6.61|450|1hlwg
Constantinople|TR||41.01|28.95|14804|fyvo||Istanbul
Constanza|DO||18.91|-70.74|29|237ub
Constitución|CL||-35.33|-72.41|38|2bgf2
Contagem|BR||-19.93|-44.05|627|22a3c
Contai|IN||21.78|87.75|89|st39
Contla|MX||19.33|-98.17|28|23nz8
Contramaestre|CU||20.30|-76.25|70|24dm8
Conversano|IT||40.97|17.11|23|1w49v
Converse|US|TX|29.52|-98.32|22|2sdfx
Conway|US|AR|35.09|-92.44|65|2g0ka
Conway|US|SC|33.84|-79.05|21|2q2g5
Conyers|US|GA|33.67|-84.02|16|2hsf1
Cookeville|US|TN|36.16|-85.50|32|2qx2h
Coon Rapids|US|MN|45.12|-93.29|62|2zn0p
Coondapoor|IN||13.63|74.69|28|rawa
Cooper City|US|FL|26.06|-80.27|35|2gzkg
Coos Bay|US|OR|43.37|-124.22|16|3elyn
Copacabana|CO||6.35|-75.51|49|2703h
Copenhagen|DK||55.68|12.57|1154|1k4e1|*
Copertino|IT||40.27|18.05|23|1w49p
Copiague|US|NY|40.68|-73.40|23|31lqr
Copiapó|CL||-27.37|-70.33|129|2bgd4
Coppell|US|TX|32.95|-97.02|41|2sdld
Copperas Cove|US|TX|31.12|-97.90|33|2sdm4
Coquimbo|CL||-29.95|-71.34|161|2bgcd
Coquitlam|CA|BC|49.28|-122.78|140|3j1u2
Corabia|RO||43.78|24.50|20|eldt
Coral Gables|US|FL|25.72|-80.27|51|2gzlr
Coral Springs|US|FL|26.27|-80.27|129|2gzmt
Coral Terrace|US|FL|25.75|-80.30|24|2gzn5
Coralville|US|IA|41.68|-91.58|21|2w0bk
Coram|US|NY|40.87|-73.00|39|31lr2
Corato|IT||41.15|16.41|47|1w49f
Corbeil-Essonnes|FR||48.61|2.49|41|1st5f
Corby|GB|ENG|52.50|-0.69|57|1kul9
Corcoran|US|CA|36.10|-119.56|22|36g0j
Cordeiro|BR||-22.03|-42.36|16|22a0n
Cordeirópolis|BR||-22.48|-47.46|26|22a0k
Cordenons|IT||45.98|12.70|16|1w48w
Córdoba|AR||-31.41|-64.18|1428|2aqlf
Córdoba|ES||37.89|-4.77|328|1hzuw
Córdoba|MX||18.88|-96.93|141|23ny8
Cordova|PH||10.24|123.94|29|10sqi
Corfu|GR||39.62|19.92|27|1gszj
Coria del Río|ES||37.29|-6.05|28|1hzup
Corigliano Scalo|IT||39.63|16.51|15|5czb3
Corinth|US|TX|33.15|-97.06|21|2sdo5
Corinto|BR||-18.38|-44.46|22|22a08
Corinto|CO||3.17|-76.26|17|2701b
Corinto|NI||12.48|-87.17|19|25lf1
Cork|IE||51.90|-8.47|190|1rjx0
Çorlu|TR||41.16|27.80|203|g1ul
Cormano|IT||45.55|9.16|19|1w487
Cormeilles-en-Parisis|FR||48.97|2.20|22|1st25
Cornaredo|IT||45.50|9.03|20|1w47u
Cornélio Procópio|BR||-23.18|-50.65|48|22a04
Cornelius|US|NC|35.49|-80.86|28|2nmut
Cornellà de Llobregat|ES||41.35|2.08|87|1uyxl
Corner Brook|CA|NL|48.95|-57.95|19|3j21t
Cornwall|CA|ON|45.02|-74.73|49|3j24h
Coro|VE||11.40|-69.67|195|264nx
Coroatá|BR||-4.13|-44.12|34|20wrr
Coromandel|BR||-18.47|-47.20|23|229zj
Corona|US|CA|33.88|-117.57|164|36g33
Corona|US|NY|40.75|-73.86|110|31ltf
Coronado|US|CA|32.69|-117.18|25|36g3z
Coronda|AR||-31.97|-60.92|17|2aqk9
Coronel|CL||-37.03|-73.14|93|2bg9o
Coronel Fabriciano|BR||-19.52|-42.63|101|229z8
Coronel Oviedo|PY||-25.44|-56.44|51|21per
Coronel Suárez|AR||-37.45|-61.93|27|2aqis
Coronel Vivida|BR||-25.98|-52.57|16|229yr
Corozal|CO||9.32|-75.29|40|26zzz
Corpus Christi|US|TX|27.80|-97.40|324|2sdqw
Corralillo|CU||22.98|-80.59|52|24dh1
Correggio|IT||44.77|10.78|16|1w46b
Corrientes|AR||-27.47|-58.83|339|21mmp
Corroios|PT||38.64|-9.15|53|1cmsx
Corsicana|US|TX|32.10|-96.47|24|2sds6
Corsico|IT||45.43|9.11|34|1w45w
Cortazar|MX||20.48|-100.96|62|2e08h
Cortland|US|NY|42.60|-76.18|19|31ltq
Çorum|TR||40.55|34.95|183|g1u7
Corumbá|BR||-19.01|-57.65|97|229vi
Coruripe|BR||-10.13|-36.18|31|229v5
Corvallis|US|OR|44.56|-123.26|56|3em53
Corvera de Asturias|ES||43.54|-5.89|16|48i1z
Cosamaloapan|MX||18.37|-95.80|31|23nwh
Coscomatepec de Bravo|MX||19.07|-97.05|15|23nwf
Cosenza|IT||39.30|16.25|64|1i48b
Coslada|ES||40.42|-3.56|90|1uyt4
Cosmópolis|BR||-22.65|-47.20|48|229uw
Cosoleacaque|MX||18.00|-94.64|22|23nw7
Cosquín|AR||-31.25|-64.47|19|2aqd9
Costa Mesa|US|CA|33.64|-117.92|113|36g8w
Coswig|DE||51.13|13.58|22|1r0do
Cotabato|PH||7.22|124.25|179|10so3
Côte-Saint-Luc|CA|QC|45.47|-73.67|31|3j2g8
Cotia|BR||-23.60|-46.92|175|229tw
Cotoca|BO||-17.82|-63.05|18|2bzvd
Cotonou|BJ||6.37|2.42|780|1fbur
Cottage Grove|US|MN|44.83|-92.94|36|2zn3q
Cottage Lake|US|WA|47.74|-122.08|22|3g4cb
Cottbus|DE||51.76|14.33|85|1r0df
Cottonwood Heights|US|UT|40.62|-111.81|34|3fqpk
Cotuí|DO||19.05|-70.15|42|237pz
Coudekerque-Branche|FR||51.02|2.39|25|1ssu4
Couëron|FR||47.22|-1.72|19|1sst8
Coulommiers|FR||48.81|3.08|15|1ssqw
Coulsdon|GB|ENG|51.32|-0.14|26|1kuhl
Council Bluffs|US|IA|41.26|-95.86|63|2w0gw
Country Club|US|FL|25.95|-80.32|47|2gzrx
Country Club Hills|US|IL|41.57|-87.72|17|2wsak
Country Walk|US|FL|25.63|-80.43|16|2gzr4
Courbevoie|FR||48.90|2.26|85|1sso5
Courcelles|BE||50.46|4.37|29|1o0jj
Cournon-d'Auvergne|FR||45.74|3.20|19|1ssjw
Courtenay|CA|BC|49.69|-124.99|33|3j4ay
Cova Figueira|CV||14.89|-24.29|15|20bxv
Cové|BJ||7.22|2.34|39|1fbum
Coventry|GB|ENG|52.41|-1.51|359|1kugt
Coventry|US|RI|41.70|-71.68|36|33x1h
Covilhã|PT||40.28|-7.51|18|1mqft
Covina|US|CA|34.09|-117.89|49|36gi7
Covington|US|KY|39.08|-84.51|41|2jx9l
Covington|US|WA|47.36|-122.12|19|3g4hj
Cowes|GB|ENG|50.76|-1.30|21|1kugc
Cowley|GB|ENG|51.73|-1.21|17|1kufz
Coxim|BR||-18.51|-54.76|30|229sc
Cox’s Bāzār|BD||21.44|92.01|254|smyu
Coyah|GN||9.71|-13.38|77|1fx6h
Coyhaique|CL||-45.58|-72.07|46|2bgyi
Coyoacán|MX||19.35|-99.16|620|23nvf
Coyotepec|MX||19.78|-99.21|36|23nuz
Coyula|MX||20.66|-103.23|30|2e059
Cozumel|MX||20.50|-86.94|77|23nuf
Cradock|ZA||-32.16|25.62|33|lpbs
Craigavon|GB|NIR|54.45|-6.39|59|1zpcw
Crailsheim|DE||49.13|10.07|32|1r0d1
Craiova|RO||44.32|23.80|304|eky4
Cramlington|GB|ENG|55.09|-1.59|33|1kudb
Cran-Gevrier|FR||45.90|6.10|19|1ssbw
Cranberry Township|US|PA|40.68|-80.11|28|55922
Cranbrook|CA|BC|49.50|-115.77|19|3j508
Cranendonck|NL||51.30|5.59|20|1n402
Cranford|US|NJ|40.66|-74.30|23|318vt
Cranston|US|RI|41.78|-71.44|81|33x23
Crateús|BR||-5.18|-40.68|53|20wng
Crato|BR||-7.23|-39.41|89|20wnd
Cravinhos|BR||-21.34|-47.73|33|229rt
Crawfordsville|US|IN|40.04|-86.87|16|2xfth
Crawley|GB|ENG|51.11|-0.18|181|1kuc5
Creil|FR||49.26|2.48|32|1ss9e
Crema|IT||45.36|9.68|31|1w41d
Cremona|IT||45.13|10.02|60|1w41a
Crépy-en-Valois|FR||49.23|2.89|16|1ss89
Crespo|AR||-32.03|-60.31|18|2aqbk
Crest Hill|US|IL|41.55|-88.10|21|2wsgj
Crestview|US|FL|30.76|-86.57|23|2gzxz
Créteil|FR||48.79|2.47|85|1ss76
Creve Coeur|US|MO|38.66|-90.42|18|2lxth
Crevillente|ES||38.25|-0.81|29|1hzra
Crewe|GB|ENG|53.10|-2.44|76|1kuaq
Criciúma|BR||-28.68|-49.37|162|229rg
Crimmitschau|DE||50.82|12.39|22|1r0bn
Cristalina|BR||-16.77|-47.62|37|229qk
Crofton|US|MD|39.00|-76.69|27|2lafv
Croix|FR||50.68|3.15|21|1ss2w
Croix-des-Bouquets|HT||18.58|-72.23|229|27vvj
Crosby|GB|ENG|53.48|-3.03|52|1wsj4
Crotone|IT||39.08|17.13|49|1i47l
Crowborough|GB|ENG|51.06|0.16|21|1ku6k
Crown Point|US|IN|41.42|-87.37|29|2xfvf
Crowthorne|GB|ENG|51.37|-0.79|26|1ku5z
Croydon|GB|ENG|51.38|-0.10|173|1ku5l
Crucecita|MX||15.77|-96.14|15|59uz0
Cruces|CU||22.34|-80.27|25|24dc9
Cruz Alta|BR||-28.64|-53.61|65|229p0
Cruz das Almas|BR||-12.67|-39.10|48|229ox
Cruz del Eje|AR||-30.73|-64.80|28|2aq9g
Cruzeiro|BR||-22.57|-44.97|72|229oi
Cruzeiro do Oeste|BR||-23.79|-53.07|15|229ob
Cruzeiro do Sul|BR||-7.63|-72.68|80|26jio
Crystal|US|MN|45.03|-93.36|23|2zo7n
Crystal Lake|US|IL|42.24|-88.32|40|2wsjx
Csongrád|HU||46.71|20.14|19|fgs8
Củ Chi|VN||10.97|106.49|75|xyqd
Cúa|VE||10.16|-66.88|183|264fq
Cuamba|MZ||-14.80|36.54|73|mgdo
Cuauhtémoc|MX||19.45|-99.15|532|2a18x
Cuauhtémoc|MX||28.41|-106.86|114|2dzzq
Cuautepec de Hinojosa|MX||20.04|-98.31|19|23nr9
Cuautitlán|MX||19.67|-99.18|108|23nr6
Cuautitlán Izcalli|MX||19.64|-99.22|485|23ctb
Cuautla|MX||18.81|-98.94|154|23nr2
Cuautlancingo|MX||19.09|-98.27|25|23nr1
Cubatão|BR||-23.89|-46.43|118|229nn
Çubuk|TR||40.24|33.03|63|g1ty
Cúcuta|CO||7.89|-72.51|721|26zrx
Cudahy|US|CA|33.96|-118.19|24|36h6j
Cudahy|US|WI|42.96|-87.86|18|34itr
Cuddalore|IN||11.76|79.77|159|rave
Cuddapah|IN||14.48|78.82|127|ravc
Cuenca|EC||-2.90|-79.00|277|26f1m
Cuenca|ES||40.07|-2.13|56|1uylg
Cuenca|PH||13.90|121.05|22|10sju
Cuernavaca|MX||18.93|-99.23|339|23nq3
Cueto|CU||20.65|-75.93|27|24d5b
Cugir|RO||45.84|23.37|25|ekor
Cugnaux|FR||43.54|1.34|15|1srwn
Cuiabá|BR||-15.60|-56.10|522|229n2
Cuilapa|GT||14.28|-90.30|16|25430
Cuito|AO||-12.38|16.93|114|1zre6
Cukai|MY||4.25|103.42|82|1155d
Culemborg|NL||51.95|5.23|27|1n3zk
Culiacán|MX||24.79|-107.39|676|2dztc
Cullera|ES||39.17|-0.25|24|1hzmt
Culleredo|ES||43.29|-8.39|28|1uyix
Cullinan|ZA||-25.67|28.52|25|lp6l
Cullman|US|AL|34.17|-86.84|15|2ez1n
Culpeper|US|VA|38.47|-78.00|18|2twye
Cumaná|VE||10.45|-64.18|258|264bk
Cumanayagua|CU||22.15|-80.20|39|24d3f
Cumaribo|CO||4.45|-69.80|24|26zp7
Cumberland|US|MD|39.65|-78.76|20|2lajt
Cumberland|US|RI|41.97|-71.43|35|33x3b
Cumbernauld|GB|SCT|55.95|-3.99|52|1ku2r
Cumbum|IN||15.58|79.11|23|rav7
Cumbum|IN||9.74|77.28|61|r6l2
Çumra|TR||37.57|32.77|46|6t90
Cuncolim|IN||15.18|73.99|16|rav5
Cunduacán|MX||18.07|-93.17|20|23noe
Cuneo|IT||44.39|7.55|46|1w3xg
Cung Kiệm|VN||21.19|106.16|80|4yrrs
Cupertino|US|CA|37.32|-122.03|61|36h95
Cupira|BR||-8.62|-35.95|19|20who
Ćuprija|RS||43.93|21.37|21|gyv2
Curanilahue|CL||-37.48|-73.34|31|2bfrw
Curchorem|IN||15.26|74.11|23|rav0
Curepipe|MU||-20.32|57.53|84|k14a
Curicó|CL||-34.98|-71.24|102|2bfra
Curitiba|BR||-25.43|-49.27|1718|229lb
Curitibanos|BR||-27.28|-50.58|32|229la
Currais Novos|BR||-6.26|-36.52|36|20wg3
Curridabat|CR||9.91|-84.03|35|25oa1
Curtea de Argeş|RO||45.13|24.67|32|ekmb
Curug|ID||-6.27|106.56|191|z9zb
Curumaní|CO||9.20|-73.54|22|26zmf
Curundú|PA||8.97|-79.55|16|27jyr
Curup|ID||-3.47|102.52|46|z9yr
Cururupu|BR||-1.83|-44.87|22|20wcc
Curuzú Cuatiá|AR||-29.79|-58.05|36|21mjj
Curvelo|BR||-18.76|-44.43|64|229iz
Cusano|IT||45.55|9.18|19|1w3wg
Cuscatancingo|SV||13.73|-89.18|44|24vm9
Cusco|PE||-13.52|-71.97|312|2chcg
Custódia|BR||-8.09|-37.64|18|20wc2
Custoias|PT||41.11|-7.32|19|1mqby
Cutler|US|FL|25.62|-80.31|18|2h050
Cutler Bay|US|FL|25.58|-80.34|45|3rq1h
Cutler Ridge|US|FL|25.58|-80.35|27|2h05a
Cutral-Có|AR||-38.93|-69.23|47|2aq1s
Cuttack|IN||20.46|85.88|580|raus
Cuxhaven|DE||53.87|8.70|53|1r096
Cuyahoga Falls|US|OH|41.13|-81.48|49|32f0d
Cwmbran|GB|WLS|51.65|-3.02|48|1ku12
Cyangugu|RW||-2.48|28.91|64|4c46
Cypress|US|CA|33.82|-118.04|49|36hc8
Cypress|US|TX|29.97|-95.70|46|2ser8
Cypress Hills|US|NY|40.68|-73.89|55|31mb6
Czechowice-Dziedzice|PL||49.91|19.00|35|1ugt0
Czeladź|PL||50.32|19.08|34|1ugsh
Czerwionka-Leszczyny|PL||50.15|18.68|29|1ugq6
Częstochowa|PL||50.80|19.12|248|1ugpe
Ðà Lạt|VN||11.95|108.44|197|xy9z
Da Nang|VN||16.07|108.22|752|xy7s
Dabas|HU||47.19|19.31|17|1tgcs
Dabhoi|IN||22.18|73.43|56|raue
Daboh|IN||26.00|78.88|18|rau4
Dabou|CI||5.33|-4.38|70|1d3fa
Dabra|IN||25.89|78.33|61|ratz
Dąbrowa Górnicza|PL||50.33|19.20|131|1ugl8
Dabwāli|IN||29.95|74.74|62|ratt
Dachau|DE||48.26|11.43|40|1r087
Dadeldhurā|NP||29.30|80.58|19|ricr
Dadhar|PK||29.47|67.65|15|pb4p
Dadonghai|CN||18.22|109.51|2000|153ry
Dādri|IN||28.55|77.55|71|rat8
Dadu|PK||26.73|67.78|140|pb49
Dadukou|CN||26.55|101.71|462|12k46
Daegu|KR||35.87|128.59|2567|13c5d
Daejeon|KR||36.35|127.38|1475|13c2r
Daet|PH||14.11|122.96|78|10san
Dagenham|GB|ENG|51.55|0.17|108|1ku05
Dagestanskiye Ogni|RU||42.12|48.19|28|c5q2
Dagomys|RU||43.67|39.67|20|hnju
Dagupan|PH||16.04|120.33|171|10s86
Dāhānu|IN||19.97|72.71|49|rass
Dahegām|IN||23.17|72.82|41|raso
Daigo|JP||36.77|140.35|22|19ae5
Dailekh|NP||28.84|81.71|21|rico
Daimiel|ES||39.07|-3.61|19|1hzm4
Daitōchō|JP||34.71|135.62|130|13ylc
Dajabón|DO||19.55|-71.71|16|237iw
Dajal|PK||29.56|70.38|18|pb2o
Dakar|SN||14.69|-17.44|2476|1cap6|*
Dakhla|EH||23.68|-15.96|75|1gst3
Dākor|IN||22.75|73.15|25|rarl
Dakoro|NE||14.51|6.76|20|1gfjv
Đakovo|HR||45.31|18.41|19|1wmuk
Dalai|CN||45.50|124.30|93|17oh6
Dalaman|TR||36.77|28.80|19|9l49
Dalandzadgad|MN||43.57|104.42|15|17jwn
Dale City|US|VA|38.64|-77.31|66|2tx3q
Dalfsen|NL||52.51|6.26|27|1n3yy
Dali|CN||25.58|100.21|134|12vrh
Dalian|CN||38.91|121.60|4088|12vrb
Daliang|CN||22.84|113.25|210|12vr6
Dalianwan|CN||39.03|121.69|56|156jg
Daliyat al Karmel|IL||32.69|35.05|25|6bwl
Dalkola|IN||25.88|87.84|15|raqy
Dallas|US|OR|44.92|-123.32|15|3en68
Dallas|US|TX|32.78|-96.81|1300|2sevs
Dalmine|IT||45.65|9.61|23|1w3w2
Dalnegorsk|RU||44.56|135.62|38|17yxb
Dalnerechensk|RU||45.93|133.74|28|17emf
Daloa|CI||6.88|-6.45|216|1d3cm
Dalserf|GB|SCT|55.73|-3.92|18|1ktye
Dalsingh Sarai|IN||25.67|85.84|22|raqk
Dalton|US|GA|34.77|-84.97|34|2hth1
Daltonganj|IN||24.04|84.07|78|raqi
Daly City|US|CA|37.71|-122.46|107|36hh2
Dam Dam|IN||22.63|88.42|123|r9o3
Daman|IN||20.41|72.83|40|raqa
Damanhūr|EG||31.03|30.47|228|7okw
Damara|CF||4.96|18.70|20|1f65n
Damascus|SY||33.51|36.29|1569|3noe|*
Damascus|US|MD|39.29|-77.20|15|2lal4
Damaturu|NG||11.75|11.96|46|1e9td
Damāvand|IR||35.72|52.07|29|2yii
Damboa|NG||11.16|12.76|22|1e9sq
Dambulla|LK||7.86|80.65|67|qrjh
Dāmghān|IR||36.17|54.34|68|2yi1
Damietta|EG||31.42|31.81|77|7o9s
Dammam|SA||26.43|50.10|769|2d4w
Dammarie-les-Lys|FR||48.52|2.65|21|1sroc
Damme|DE||52.52|8.20|16|1qzvj
Dāmnagar|IN||21.69|71.52|18|rapl
Damnoen Saduak|TH||13.52|99.95|23|oq21
Damoh|IN||23.83|79.44|119|rapf
Dampit|ID||-8.21|112.75|23|z9v9
Dan Khun Thot|TH||15.21|101.77|16|yj0z
Dana Point|US|CA|33.47|-117.70|34|36hij
Danané|CI||7.26|-8.15|54|1d3by
Danang|VN||16.07|108.22|752|xy7s||Da Nang
Danao|PH||10.52|124.03|70|10rx8
Danao|PH||9.55|123.76|18|10rxg
Danbury|US|CT|41.39|-73.45|85|2vko1
Dandeli|IN||15.27|74.62|52|rap2
Dandong|CN||40.13|124.39|632|17ofy
Danghara|TJ||38.10|69.34|23|q6vh
Dania Beach|US|FL|26.05|-80.14|31|2h0as
Danilov|RU||58.19|40.17|17|c5n3
Danjiangkou|CN||32.54|111.51|92|12vk4
Dankov|RU||53.25|39.16|23|c5l1
Danlí|HN||14.03|-86.58|45|25fqj
Danshui|CN||22.80|114.47|127|12vjo
Danvers|US|MA|42.58|-70.93|26|2xrhg
Danville|US|CA|37.82|-122.00|44|36hjv
Danville|US|IL|40.12|-87.63|32|2wspe
Danville|US|KY|37.65|-84.77|17|2jxr9
Danville|US|VA|36.59|-79.40|42|2tx74
Daokou|CN||35.56|114.51|57|12vin
Daoukro|CI||7.06|-3.96|40|1d3ak
Dapaong|TG||10.86|0.21|33|1eqik
Daphne|US|AL|30.60|-87.90|25|2ezcb
Dapitan|PH||8.66|123.42|51|10rpy
Daqing|CN||46.58|125.00|203|17of8
Dar Chabanne|TN||36.47|10.75|34|1gz4l
Dar Chioukh|DZ||34.90|3.49|54|1hlpk
Dar el Beïda|DZ||36.71|3.21|37|1hlp5
Dar es Salaam|TZ||-6.82|39.27|2699|3fnr
Dār Kulayb|BH||26.07|50.50|65|67z1
Dara|SN||15.35|-15.48|30|1can1
Dar‘ā|SY||32.62|36.10|98|3nvd
Dara'a|SY||32.62|36.10|98|3nvd||Dar‘ā
Daraa|SY||32.62|36.10|98|3nvd||Dar‘ā
Dārāb|IR||28.75|54.54|63|2yg4
Dārayyā|SY||33.46|36.23|72|3nv0
Darazo|NG||11.00|10.41|18|1e9j4
Darbhanga|IN||26.15|85.90|287|ramr
Dārchulā|NP||29.83|80.55|18|ricc
Dareda|TZ||-4.22|35.55|20|3fnu
Darende|TR||38.55|37.51|20|6t1w
Dargeçit|TR||37.55|41.72|21|6t1v
Darhan|MN||49.49|105.92|74|17jvg
Darien|CO||3.93|-76.48|16|26zkp
Darien|US|CT|41.08|-73.47|21|2vkq1
Darien|US|IL|41.75|-87.97|22|2wspz
Dārjiling|IN||27.03|88.27|124|ram3
Darlington|GB|ENG|54.52|-1.55|92|1ktx5
Darmstadt|DE||49.87|8.65|140|1qzoh
Darnah|LY||32.77|22.64|79|1vad
Darreh Shahr|IR||33.14|47.38|25|2y1o
Darsi|IN||15.77|79.68|33|ralk
Dartford|GB|ENG|51.45|0.21|57|1ktws
Dartmouth|CA|NS|44.67|-63.58|101|3j7ot
Darton|GB|ENG|53.59|-1.53|15|1ktwp
Daru|PG||-9.08|143.21|15|18z2x
Darwen|GB|ENG|53.70|-2.46|33|1ktwn
Dārwha|IN||20.31|77.77|23|ralc
Darwin|AU|NT|-12.46|130.84|129|18fms
Darya Khan|PK||31.78|71.10|15|paue
Daryāpur|IN||20.92|77.33|36|ral6
Dasha|CN||23.11|113.44|116|12qit
Dashiqiao|CN||40.64|122.50|80|17oe7
Dashitou|CN||43.31|128.51|66|17oe4
Dashtobod|UZ||40.13|68.49|20|wf1c
Daska Kalan|PK||32.32|74.35|127|patw
Dasmariñas|PH||14.33|120.94|442|10rmu
Dāsna|IN||28.68|77.52|28|rako
Dasnapur|IN||19.65|78.51|20|4civw
Daşoguz|TM||41.84|59.97|167|cwau
Dassa-Zoumé|BJ||7.75|2.18|22|1fbrr
Dasūya|IN||31.82|75.65|21|raki
Dātāganj|IN||28.03|79.41|25|rakh
Date|JP||42.47|140.87|35|19nud
Datia|IN||25.67|78.46|91|rakb
Datong|CN||32.62|117.06|61|12v9n
Datong|CN||40.09|113.29|1053|17odj
Dattāpur|IN||20.78|78.14|22|rak5
Datteln|DE||51.66|7.35|36|1qzkw
Daud Khel|PK||32.88|71.57|26|patf
Daudnagar|IN||25.03|84.40|41|rajy
Daugavpils|LV||55.88|26.53|112|9v99
Daund|IN||18.47|74.58|45|raji
Daur|PK||26.46|68.32|18|pas6
Daura|NG||11.55|11.41|78|1e9hk
Daura|NG||13.03|8.32|25|1e9hi
Dausa|IN||26.89|76.34|73|rajd
Davangere|IN||14.47|75.93|435|rajc
Davao|PH||7.07|125.61|1213|10rkk
Davao City|PH||7.07|125.61|1213|10rkk||Davao
Davenport|US|IA|41.52|-90.58|103|2w0xb
Daventry|GB|ENG|52.26|-1.16|24|1ktwd
David|PA||8.43|-82.43|82|27jxw
Davie|US|FL|26.06|-80.23|101|2h0c4
Davis|US|CA|38.54|-121.74|68|36hoo
Davlekanovo|RU||54.22|55.03|24|c5i6
Dawei|MM||14.08|98.19|137|rq61
Dawukou|CN||39.04|106.40|132|12v6o
Dax|FR||43.71|-1.05|22|1srja
Daxi|TW||24.88|121.29|85|zreb
Daxing|CN||39.74|116.33|105|12qpk
Daye|CN||30.08|114.95|62|12v2u
Dayr al Balaḩ|PS||31.42|34.35|60|60xh
Dayr Ḩāfir|SY||36.16|37.71|29|3ns1
Dayr Mawās|EG||27.64|30.85|41|7og2
Dayrūţ|EG||27.56|30.81|68|7ofx
Dayton|US|OH|39.76|-84.19|141|2onuk
Daytona Beach|US|FL|29.21|-81.02|65|2h0dk
Dazaifu|JP||33.51|130.52|71|4f3hc
Dazhong|CN||33.20|120.46|84|12uzk
Dazhou|CN||31.22|107.50|131|12v65
De Aar|ZA||-30.65|24.01|32|lokw
De Pere|US|WI|44.45|-88.06|25|34j2x
Deal|GB|ENG|51.22|1.40|31|1ktvw
Deán Funes|AR||-30.42|-64.35|20|2aq0o
Dearborn|US|MI|42.32|-83.18|95|2yypa
Dearborn Heights|US|MI|42.34|-83.27|56|2yypc
Deba|NG||10.21|11.39|18|1e9fp
Debal’tseve|UA||48.34|38.40|30|f80l
Debar|MK||41.52|20.52|18|gyt2
Debark’|ET||13.16|37.90|25|7a7j
DeBary|US|FL|28.88|-81.31|20|2h0f2
Dębica|PL||50.05|21.41|47|gkqs
Debila|DZ||33.52|6.95|37|1hlkx
Dęblin|PL||51.56|21.85|18|gkq5
Debre Birhan|ET||9.68|39.53|58|7a52
Debre Mark’os|ET||10.35|37.73|60|7a4c
Debre Tabor|ET||11.85|38.02|33|7a3q
Debrecen|HU||47.53|21.62|204|fgow
Deçan|XK||42.54|20.29|51|gysc
Decatur|US|AL|34.61|-86.98|55|2ezll
Decatur|US|GA|33.77|-84.30|22|2htw4
Decatur|US|IL|39.84|-88.95|73|2it7j
Děčín|CZ||50.78|14.21|52|1tyf0
Décines-Charpieu|FR||45.77|4.96|25|1srj2
Dededo Village|GU||13.52|144.84|45|2eoat
Dedham|US|MA|42.24|-71.17|25|2xrm0
Dédougou|BF||12.46|-3.46|45|1em4l
Dedovsk|RU||55.87|37.12|27|c5dy
Dedza|MW||-14.38|34.33|16|jxm1
Deer Park|US|NY|40.76|-73.33|28|31mjv
Deer Park|US|TX|29.71|-95.12|34|2sfjd
Deer Valley|US|AZ|33.68|-112.13|166|35fmr
Deerfield|US|IL|42.17|-87.84|19|2wsw4
Deerfield Beach|US|FL|26.32|-80.10|80|2h0j3
Deeside|GB|WLS|53.20|-3.04|32|4xw0w
Defiance|US|OH|41.28|-84.36|17|32f79
Degema Hulk|NG||4.76|6.75|19|1jjcn
Deggendorf|DE||48.84|12.96|31|1qze4
Degtyarsk|RU||56.70|60.09|15|wb6o
Dehdasht|IR||30.79|50.56|70|2xp7
Dehiwala-Mount Lavinia|LK||6.84|79.87|220|qgll
Dehlorān|IR||32.69|47.27|46|2xha
Dehra Dūn|IN||30.32|78.03|522|raht
Dehri|IN||24.90|84.18|130|rahp
Dehui|CN||44.53|125.70|109|17ob4
Deinze|BE||50.98|3.53|30|1o0aq
Deir al-Zor|SY||35.34|40.14|243|3nsa||Deir ez-Zor
Deir ez-Zor|SY||35.34|40.14|243|3nsa
Deir Ezzor|SY||35.34|40.14|243|3nsa||Deir ez-Zor
Dej|RO||47.15|23.87|38|ekce
DeKalb|US|IL|41.93|-88.75|43|2wssx
Del City|US|OK|35.44|-97.44|22|2p76e
Del Pilar|PH||15.04|120.70|37|10rfl
Del Rio|US|TX|29.36|-100.90|36|3abbg
DeLand|US|FL|29.03|-81.30|30|2h0e2
Delanggu|ID||-7.62|110.68|24|z9q5
Delano|US|CA|35.77|-119.25|53|36iad
Delaware|US|OH|40.30|-83.07|38|32f83
Delbrück|DE||51.77|8.56|30|1qz9x
Delcevo|MK||41.97|22.77|17|gyrr
Delegación Cuajimalpa de Morelos|MX||19.37|-99.29|160|23nsx
Delft|NL||52.01|4.36|95|1n3kx
Delfzijl|NL||53.33|6.92|29|1n3ks
Delgado|SV||13.72|-89.17|72|24vlq
Delhi|IN||28.65|77.23|10928|raha
Deli Tua|ID||3.51|98.68|28|q1nj
Delicias|ES||41.65|-0.91|111|3xsi8
Delījān|IR||33.99|50.68|34|2x8v
Delitzsch|DE||51.53|12.34|25|1qz9k
Dellys|DZ||36.92|3.91|26|1hlgn
Delmas|ZA||-26.15|28.68|92|lo47
Delmas 73|HT||18.54|-72.30|383|27vlu
Delmenhorst|DE||53.05|8.63|76|1qz83
Delmiro Gouveia|BR||-9.39|-38.00|35|20wb9
Delray Beach|US|FL|26.46|-80.07|66|2h0ks
Delta|CA|BC|49.14|-122.91|102|3j9hr
Delta del Tigre|UY||-34.76|-56.36|18|21sgq
Deltona|US|FL|28.90|-81.26|88|2h0l6
Demak|ID||-6.89|110.64|27|z9pz
Demba|CD||-5.50|22.27|22|4nql
Dembī Dolo|ET||8.53|34.80|27|79x4
Demerval Lobão|BR||-5.36|-42.68|15|20wb6
Demirci|TR||39.05|28.66|21|6ss9
Den Bosch|NL||51.70|5.30|135|1mvvb||'s-Hertogenbosch
Den Chai|TH||17.98|100.05|17|yj0f
Den Haag|NL||52.08|4.30|474|1mvvx||The Hague
Den Helder|NL||52.96|4.76|60|1n3hg
Denain|FR||50.33|3.39|21|1srhh
Denderleeuw|BE||50.89|4.08|17|1o07z
Dendermonde|BE||51.03|4.10|43|1o07x
Dengzhou|CN||37.81|120.76|85|12uws
Denia|ES||38.84|0.11|44|1hzku
Denison|US|TX|33.76|-96.54|23|2sfno
Denizciler|TR||36.64|36.21|17|9e9s
Denizli|TR||37.77|29.09|313|6sol
Denkanikota|IN||12.53|77.79|19|rago
Denov|UZ||38.27|67.90|69|q3eq
Denpasar|ID||-8.65|115.22|835|z9p4
Denton|GB|ENG|53.46|-2.12|27|1ktst
Denton|US|TX|33.21|-97.13|131|2sfo3
Denver|US|CO|39.74|-104.98|683|385mg
Deoband|IN||29.70|77.68|88|ragh
Deogarh|IN||21.54|84.73|21|rafy
Deolāli|IN||19.94|73.83|53|rafk
Deoli|IN||20.65|78.48|17|rafg
Deoli|IN||25.76|75.38|21|rabf
Deoli|IN||28.50|77.23|120|63z5s
Deoraniān|IN||28.63|79.48|20|raeu
Deori Khās|IN||23.39|79.02|25|raef
Deoria|IN||26.50|83.78|130|raeh
Depālpur|IN||22.85|75.54|17|rae5
Depew|US|NY|42.90|-78.69|15|31mok
Depok|ID||-6.40|106.82|1198|z9p0
Depok|ID||-7.76|110.43|105|z9ou
Dêqên|CN||29.96|90.72|62|rgpk
Deqing|CN||30.54|119.96|88|12uwl
Dera Bugti|PK||29.04|69.16|18|papz
Dera Ghazi Khan|PK||30.05|70.64|236|papt
Dera Ismail Khan|PK||31.83|70.90|102|papl
Deraa|SY||32.62|36.10|98|3nvd||Dar‘ā
Derbent|RU||42.07|48.29|106|c550
Derby|GB|ENG|52.92|-1.48|270|1ktsj
Derby|US|KS|37.55|-97.27|24|2jj10
Derhachi|UA||50.11|36.12|19|f7wy
Derince|TR||40.76|29.81|125|g1bk
Derna|LY||32.77|22.64|79|1vad||Darnah
Derry|GB|NIR|55.00|-7.31|84|1knx4
Derry|US|NH|42.88|-71.33|22|30zwe
Derry Village|US|NH|42.89|-71.31|35|30zwm
Des Moines|US|IA|41.60|-93.61|210|2w18k
Des Moines|US|WA|47.40|-122.32|31|3g5bo
Des Plaines|US|IL|42.03|-87.88|59|2wsz0
Désarmes|HT||18.99|-72.39|16|27viq
Descalvado|BR||-21.90|-47.62|26|229gp
Desē|ET||11.13|39.63|136|79qr
Desenzano del Garda|IT||45.47|10.54|23|1w3uy
Desert Hot Springs|US|CA|33.96|-116.50|28|36igm
Deshnoke|IN||27.80|73.34|17|radd
Desio|IT||45.62|9.20|40|1w3uw
Desnogorsk|RU||54.15|33.28|32|c50w
DeSoto|US|TX|32.59|-96.86|52|2sfdg
Dessau|DE||51.84|12.25|77|1qyxz
Destelbergen|BE||51.06|3.80|17|1o03s
Det Udom|TH||14.91|105.08|36|yj0c
Detmold|DE||51.94|8.87|74|1qyxc
Detroit|US|MI|42.33|-83.05|677|2yyvd
Detroit-Shoreway|US|OH|41.48|-81.73|17|4st6u
Detva|SK||48.56|19.42|15|1tlkd
Deuil-la-Barre|FR||48.98|2.33|22|1srf0
Deūlgaon Rāja|IN||20.02|76.04|27|racw
Deurne|BE||51.22|4.47|79|1o03a
Deux-Montagnes|CA|QC|45.53|-73.90|17|3ja6p
Deva|RO||45.88|22.90|68|ek9o
Devakottai|IN||9.95|78.82|42|raco
Devanhalli|IN||13.25|77.71|25|racj
Devarkonda|IN||16.69|78.92|30|rac5
Develi|TR||38.39|35.49|36|6sfv
Deventer|NL||52.26|6.16|97|1n3az
Devgadh Bāriya|IN||22.71|73.91|20|rac0
Devgarh|IN||25.53|73.91|18|rabu
Devinuwara|LK||5.93|80.59|45|qr32
Devizes|GB|ENG|51.35|-1.99|18|1ktr2
Devrek|TR||41.22|31.96|25|g1af
Dewas|IN||22.97|76.06|261|raay
Dewsbury|GB|ENG|53.69|-1.63|57|1ktqu
Deyang|CN||31.13|104.38|152|12uw1
Dezhou|CN||37.45|116.31|380|12uvv
Dhafní|GR||37.95|23.73|23|5n68
Dhahran|SA||26.29|50.11|100|2b6d
Dhaka|BD||23.71|90.41|10357|pejd|*
Dhāka|IN||26.67|85.17|36|raab
Dhamār|YE||14.54|44.41|160|1ms8
Dhāmnod|IN||22.21|75.47|30|ra9a
Dhāmpur|IN||29.31|78.51|50|ra96
Dhamtari|IN||20.71|81.55|87|ra91
Dhanaula|IN||30.28|75.57|19|ra8p
Dhanaura|IN||28.96|78.26|28|ra8n
Dhanbād|IN||23.80|86.44|220|ra8j
Dhandhuka|IN||22.38|71.99|30|ra8a
Dhanera|IN||24.51|72.02|24|ra82
Dhangaḍhi̇̄|NP||28.70|80.59|92|ribv
Dhankutā|NP||26.98|87.33|22|ribt
Dhanot|PK||29.58|71.75|19|palh
Dhār|IN||22.59|75.30|82|ra64
Dharampur|IN||20.54|73.17|21|ra5t
Dharamsala|IN||32.22|76.32|20|ra4g
Dharān|NP||26.81|87.28|109|ribo
Dharangaon|IN||21.01|75.27|34|ra5m
Dharapuram|IN||10.74|77.53|72|ra5l
Dhāri|IN||21.33|71.03|29|ra59
Dhāriwāl|IN||31.96|75.32|21|ra58
Dharmābād|IN||18.89|77.85|32|ra55
Dharmadam|IN||11.78|75.46|30|ra54
Dharmanagar|IN||24.37|92.17|33|ra50
Dharmapuri|IN||12.13|78.16|66|ra4v
Dharmavaram|IN||14.41|77.72|114|ra4q
Dhāruhera|IN||28.21|76.80|23|ra46
Dhārūr|IN||18.82|76.11|19|ra43
Dhaulpur|IN||26.69|77.88|102|ra3p
Dhaurahra|IN||28.00|81.09|20|ra3m
Dhekiajuli|IN||26.70|92.48|21|ra3a
Dhenkānāl|IN||20.66|85.60|62|ra30
Dhī as Sufāl|YE||13.83|44.11|38|1mre
Dhing|IN||26.47|92.47|21|ra2o
Dholka|IN||22.73|72.44|55|ra1p
Dhone|IN||15.40|77.87|40|ra1e
Dhorāji|IN||21.73|70.45|81|ra1c
Dhoro Naro|PK||25.50|69.57|20|paf2
Dhrāngadhra|IN||22.99|71.47|76|ra0t
Dhrol|IN||22.57|70.42|26|ra0r
Dhuburi|IN||26.02|89.99|63|ra0m
Dhulagari|IN||22.58|88.17|21|swq4
Dhūlia|IN||20.90|74.78|367|ra0j
Dhuliān|IN||24.68|87.95|77|ra0h
Dhulikhel|NP||27.62|85.54|16|ribc
Dhupgāri|IN||26.59|89.01|41|ra02
Dhūri|IN||30.37|75.87|54|r9zy
Diadema|BR||-23.69|-46.62|391|229er
Diadi|PH||16.73|121.36|16|10rdi
Diamante|AR||-32.07|-60.64|20|2apx4
Diamantina|BR||-18.25|-43.60|37|229eg
Diamantino|BR||-14.41|-56.45|16|229ec
Diamond Bar|US|CA|34.03|-117.81|57|36iog
Diamond Harbour|IN||22.19|88.18|40|r9zl
Diapaga|BF||12.07|1.79|26|1em1p
Dibai|IN||28.21|78.26|38|r9zh
Dibba Al-Fujairah|AE||25.59|56.26|30|69hj
Dibba Al-Hisn|AE||25.62|56.27|26|69hr
Dibrugarh|IN||27.48|94.91|122|r9zc
Dicholi|IN||15.59|73.95|15|r9za
Dickinson|US|ND|46.88|-102.79|24|3dxhx
Dickinson|US|TX|29.46|-95.05|20|2sfv7
Dickson|US|TN|36.08|-87.39|15|2qzbd
Didcot|GB|ENG|51.61|-1.24|29|1ktqd
Didim|TR||37.38|27.26|26|6d8i
Didouche Mourad|DZ||36.45|6.64|26|1hlbl
Dīdwāna|IN||27.40|74.58|50|r9z4
Dieburg|DE||49.90|8.85|15|1qynr
Diego de Almagro|CL||-26.37|-70.05|18|2bffq
Diemen|NL||52.34|4.96|24|1n388
Dien Bien Phu|VN||21.39|103.02|40|xxth
Diepenbeek|BE||50.91|5.42|18|1o01g
Diepholz|DE||52.61|8.37|17|1qyg5
Dieppe|CA|NB|46.08|-64.69|19|3jaqb
Dieppe|FR||49.92|1.08|36|1src3
Diepsloot|ZA||-25.93|28.01|350|57us2
Diest|BE||50.99|5.05|23|1o011
Dietikon|CH|ZH|47.40|8.40|21|1l193
Dietzenbach|DE||50.01|8.78|33|1qy8g
Diez de Octubre|CU||23.09|-82.36|227|453s8
Diffa|NE||13.32|12.61|28|1gf48
Dīg|IN||27.47|77.33|43|r9z3
Digboi|IN||27.39|95.62|21|r9yt
Dighwāra|IN||25.74|85.01|29|r9ya
Dīglūr|IN||18.55|77.58|53|r9y6
Digne-les-Bains|FR||44.09|6.23|19|1srba
Digos|PH||6.75|125.36|116|10r9o
Digras|IN||20.10|77.72|42|r9xw
Digri|PK||25.16|69.11|32|pad9
Dihok|IQ||36.87|42.99|284|22ua
Dijkot|PK||31.22|73.00|27|pad6
Dijon|FR||47.32|5.02|150|1srb0
Dikirnis|EG||31.09|31.59|138|7od8
Diksmuide|BE||51.03|2.86|16|1o009
Dikwa|NG||12.04|13.92|29|1e9au
Dīla|ET||6.42|38.32|47|79km
Dilbeek|BE||50.85|4.26|39|1o005
Dili|TL||-8.56|125.57|150|z9n5|*
Dillenburg|DE||50.74|8.29|24|1qy6x
Dilling|SD||12.05|29.65|37|82gy
Dillingen|DE||49.36|6.73|22|1qy6p
Dillingen an der Donau|DE||48.58|10.50|19|1qy6m
Dimāpur|IN||25.91|93.72|136|r9wo
Dimbokro|CI||6.65|-4.71|67|1d2yn
Dimitrovgrad|BG||42.05|25.60|43|fp0n
Dimitrovgrad|RU||54.21|49.62|132|c4vr
Dimona|IL||31.07|35.03|34|6bvk
Dinājpur|BD||25.63|88.64|206|psxf
Dinalupihan|PH||14.88|120.45|67|10r4e
Dīnānagar|IN||32.14|75.47|23|r9wi
Dinapore|IN||25.64|85.05|153|rap9
Dinar|TR||38.06|30.17|35|6sbe
Dindigul|IN||10.37|77.98|201|r9wf
Dindori|IN||22.94|81.08|19|r9wc
Dinga|PK||32.64|73.72|40|paby
Dingcheng|CN||32.13|115.04|73|12qpt
Dingolfing|DE||48.64|12.49|19|1qy4t
Dingtao|CN||35.07|115.57|58|12uqa
Dingzhou|CN||38.51|115.00|153|12upk
Đinh Văn|VN||11.79|108.24|16|5cptb
Dīnhāta|IN||26.14|89.46|42|r9w4
Dinnington|GB|ENG|53.37|-1.20|20|1ktpl
Dinskaya|RU||45.22|39.23|35|c4v9
Dinslaken|DE||51.56|6.74|71|1qy3r
Dinuba|US|CA|36.54|-119.39|24|36itf
Dipalpur|PK||30.67|73.65|75|pab4
Dipayal|NP||29.26|80.94|23|3q29p
Diphu|IN||25.84|93.43|57|r9vx
Dipolog|PH||8.57|123.33|94|10r1u
Dire Dawa|ET||9.59|41.87|252|79g0
Diriamba|NI||11.86|-86.24|35|25lca
Dīsa|IN||24.26|72.18|92|r9vl
Dishnā|EG||26.12|32.48|54|7obn
Disūq|EG||31.13|30.65|102|7obg
Ditzingen|DE||48.83|9.07|24|1qxz5
Diu|IN||20.71|70.98|24|r9va
Divichibazar|AZ||41.20|48.99|23|ckqz
Divinópolis|BR||-20.14|-44.89|194|229dc
Divnogorsk|RU||55.96|92.37|30|wb3n
Divnoye|RU||45.91|43.35|16|c4uj
Divo|CI||5.84|-5.36|128|1d2vz
Diwek|ID||-7.58|112.23|42|z9mc
Dix Hills|US|NY|40.80|-73.34|27|31mub
Dixiana|US|AL|33.74|-86.65|23|54fox
Dixon|US|CA|38.45|-121.82|19|36ix3
Dixon|US|IL|41.84|-89.48|15|2wt47
Diyadin|TR||39.54|43.67|18|6s8u
Diyarb Najm|EG||30.75|31.44|52|7ob3
Diyarbakır|TR||37.91|40.22|645|6s8t
Dizangué|CM||3.77|9.98|19|1buzp
Djamaa|DZ||33.53|5.99|53|1hl8a
Djelfa|DZ||34.67|3.26|154|1hl0x
Djemmal|TN||35.62|10.76|40|1gy0f
Djénné|ML||13.91|-4.55|22|1gp25
Djibo|BF||14.10|-1.63|22|1elw9
Djibouti|DJ||11.59|43.15|624|4sp5|*
Djidiouia|DZ||35.93|0.83|32|1hfjs
Djougou|BJ||9.71|1.67|237|1fbnk
Dmitrov|RU||56.34|37.52|62|c4oz
Dnipro|UA||48.46|35.04|1033|f7sa
Dnipropetrovsk|UA||48.46|35.04|1033|f7sa||Dnipro
Dniprorudne|UA||47.38|34.98|20|f7t4
Doba|TD||8.65|16.85|24|1g5nh
Döbeln|DE||51.12|13.11|21|1qxxu
Doboj|BA||44.73|18.09|27|1wmo0
Dobrich|BG||43.57|27.83|95|fkia
Dobropillya|UA||48.46|37.09|36|f7rg
Dobrush|BY||52.41|31.32|19|dhcq
Dobryanka|RU||58.46|56.41|33|c4k2
Dod Ballāpur|IN||13.29|77.54|79|r9uh
Doda|IN||33.15|75.55|18|r9uk
Dodge City|US|KS|37.75|-100.02|28|38pma
Dodola|ET||6.98|39.18|23|79d2
Dodoma|TZ||-6.17|35.74|181|3flw|*
Doetinchem|NL||51.97|6.29|50|1n34v
Dogbo|BJ||6.80|1.78|41|1fbn5
Dogonbadan|IR||30.36|50.80|95|2wy6
Dogondoutchi|NE||13.64|4.03|32|1gf01
Doğubayazıt|TR||39.55|44.08|70|6s57
Doha|QA||25.29|51.53|345|67se|*
Dohad|IN||22.83|74.26|84|ras7
Dohār|BD||23.59|90.14|46|pefg
Dois Córregos|BR||-22.37|-48.38|21|229be
Dois Vizinhos|BR||-25.73|-53.06|23|229ab
Dok Kham Tai|TH||19.16|99.99|24|oq0o
Doka|SD||13.52|35.77|20|82do
Dokuchayevs’k|UA||47.75|37.68|24|f7pn
Dole|FR||47.09|5.49|26|1sr7z
Dolgoprudnyy|RU||55.95|37.50|68|c4fi
Dolisie|CG||-4.20|12.67|104|1cehh
Dollard-Des Ormeaux|CA|QC|45.49|-73.82|49|3jc2k
Dolný Kubín|SK||49.21|19.30|19|1tlf9
Dologon|PH||7.84|125.04|15|10qxj
Dolores|AR||-36.31|-57.68|25|21mhq
Dolores|UY||-33.53|-58.22|16|21sfy
Dolores Hidalgo Cuna de la Independencia Nacional|MX||21.16|-100.93|59|2e899
Dolton|US|IL|41.64|-87.61|23|2wt5l
Dolyna|UA||48.97|24.01|21|f7nf
Dolyns'ka|UA||48.11|32.76|34|f7o6
Dom Pedrito|BR||-30.98|-54.67|37|2299f
Dom Pedro|BR||-5.04|-44.44|16|20w7d
Doma|NG||8.39|8.36|15|1e93s
Domalanoan|PH||16.00|120.21|15|10qwi
Dombivli|IN||19.22|73.08|1193|r9t3
Dombóvár|HU||46.38|18.14|21|1tg5y
Dome|GH||5.65|-0.24|47|1dbyf
Domodedovo|RU||55.44|37.75|54|c491
Domodossola|IT||46.12|8.29|18|1w3ss
Domont|FR||49.03|2.33|17|1sr4u
Dompu|ID||-8.54|118.46|49|z9jz
Don Antonio|MX||19.87|-98.93|18|59uyp
Don Benito|ES||38.96|-5.86|36|1hzj8
Don Carlos|PH||7.68|125.00|20|10qvd
Don Luan|VN||11.53|106.88|24|xx0k
Don Torcuato|AR||-34.49|-58.63|65|21mgy
Donaueschingen|DE||47.96|8.50|22|1qxmz
Donaustadt|AT||48.23|16.46|187|734wk
Donauwörth|DE||48.72|10.78|18|1qxml
Doncaster|GB|ENG|53.52|-1.13|158|1ktmb
Dondaicha|IN||21.32|74.57|46|r9sr
Dondo|MZ||-19.61|34.74|79|lyns
Donetsk|RU||48.34|39.96|51|c484
Donetsk|UA||48.02|37.80|1025|f7md
Ðông Hà|VN||16.82|107.10|18|xxe6
Dongargarh|IN||21.19|80.75|36|r9sc
Dongcun|CN||36.78|121.16|92|12uml
Dongdu|CN||35.85|117.70|73|12ulx
Dongen|NL||51.63|4.94|25|1n33n
Dongfeng|CN||42.64|125.51|68|17o9m
Donggang|TW||22.47|120.45|48|zpyc
Donggongon|MY||5.91|116.10|72|115j2
Dongguan|CN||23.02|113.75|8000|12ukh
Donghai|CN||22.95|115.64|189|12ujt
Dongkan|CN||34.00|119.83|73|12uh7
Dongling|CN||41.81|123.58|171|17o8k
Dongning|CN||44.06|131.12|61|17o8b
Dongobesh|TZ||-4.07|35.38|19|3fl8
Dongsheng|CN||39.82|109.98|100|12ucg
Dongtai|CN||32.85|120.31|111|12ubo
Dongxing|CN||45.36|130.79|110|17oad
Dongyang|CN||29.27|120.23|130|12dzk
Donna|US|TX|26.17|-98.05|17|2sg75
Donostia|ES||43.31|-1.97|185|1unq4||Donostia / San Sebastián
Donostia / San Sebastián|ES||43.31|-1.97|185|1unq4
Donskoy|RU||53.97|38.34|32|c46i
Donskoye|RU||45.46|41.97|15|c46h
Dorāha|IN||30.80|76.02|24|r9rr
Doral|US|FL|25.82|-80.36|56|2h0u7
Dorcheh Pīāz|IR||32.62|51.56|37|8z80
Dorchester|GB|ENG|50.72|-2.43|17|1ktlp
Dordrecht|NL||51.81|4.67|119|1n325
Dori|BF||14.04|-0.03|38|1eltm
Dorking|GB|ENG|51.23|-0.33|18|1ktlj
Dormagen|DE||51.10|6.83|64|1qxap
Dornakal|IN||17.44|80.15|15|r9rj
Dornbirn|AT||47.41|9.74|49|1nlmt
Dorohoi|RO||47.95|26.40|31|ejyx
Dorsten|DE||51.66|6.97|80|1qx2i
Dortmund|DE||51.51|7.47|588|1qx25
Dörtyol|TR||36.84|36.23|57|6s1o
Dorval|CA|QC|45.45|-73.75|18|3jcth
Dos Hermanas|ES||37.28|-5.92|123|1hzii
Dosquebradas|CO||4.84|-75.67|180|26zfr
Dosso|NE||13.05|3.19|50|1gey8
Do’stlik Shahri|UZ||40.53|68.03|17|wgb1
Dothan|US|AL|31.22|-85.39|69|2f00u
Douai|FR||50.37|3.08|47|1sr0o
Douala|CM||4.05|9.70|1338|1buoh
Douane|TN||36.45|10.76|60|1jc3e
Douar Tindja|TN||37.17|9.75|19|1gz03
Douarnenez|FR||48.10|-4.33|17|1sr0k
Douera|DZ||36.67|2.94|27|1hke1
Douglas|IM||54.15|-4.48|26|1t7el|*
Douglas|US|AZ|31.34|-109.55|17|35g63
Douglasville|US|GA|33.75|-84.75|33|2huj7
Douliu|TW||23.71|120.54|105|zovg
Douma|SY||33.57|36.40|112|3nmo
Dour|BE||50.40|3.78|17|1nzwa
Dourados|BR||-22.22|-54.81|162|22970
Dourbali|TD||11.81|15.87|18|1g5cv
Douz|TN||33.47|9.02|28|1gyuv
Dover|GB|ENG|51.13|1.31|42|1ktk8
Dover|US|DE|39.16|-75.52|38|2gs7m
Dover|US|NH|43.20|-70.87|31|3100g
Dover|US|NJ|40.88|-74.56|18|31943
Dowlatābād|IR||32.80|51.70|34|8z78
Downers Grove|US|IL|41.81|-88.01|50|2wt8n
Downey|US|CA|33.94|-118.13|114|36jci
Draa Ben Khedda|DZ||36.73|3.96|37|1hkbw
Draa el Mizan|DZ||36.54|3.83|41|1hkbk
Drachten|NL||53.11|6.10|45|1n31g
Dracut|US|MA|42.67|-71.30|29|2xrwe
Drăgăşani|RO||44.65|24.27|21|ejwi
Dragash|XK||42.03|20.65|35|gyfm
Draguignan|FR||43.54|6.46|39|1sqwi
Dráma|GR||41.15|24.15|45|fs6k
Drammen|NO||59.74|10.20|91|1vpig
Drancy|FR||48.93|2.45|62|1sqw7
Draper|US|UT|40.52|-111.86|47|3fr8x
Draveil|FR||48.68|2.41|29|1sqw0
Drean|DZ||36.68|7.75|55|1hka7
Dreieich|DE||50.02|8.70|40|1qwtw
Drensteinfurt|DE||51.80|7.74|15|1qwoy
Dresden|DE||51.05|13.74|487|1qwoe
Dreux|FR||48.74|1.37|31|1sqve
Drexel Heights|US|AZ|32.14|-111.03|28|35g8v
Drexel Hill|US|PA|39.95|-75.29|28|2poo6
Driebergen-Rijsenburg|NL||52.05|5.28|19|1n30r
Driefontein|ZA||-27.02|30.45|28|llz9
Driyorejo|ID||-7.37|112.62|27|z9gk
Drobeta-Turnu Severin|RO||44.63|22.65|102|ejs1
Drochia|MD||48.04|27.81|16|d94y
Drogheda|IE||53.72|-6.35|33|1rjjp
Drohobych|UA||49.35|23.51|79|f7jf
Droichead Nua|IE||53.18|-6.80|19|1rhpu
Droitwich|GB|ENG|52.27|-2.15|24|1ktif
Dronfield|GB|ENG|53.30|-1.48|21|1kthz
Dronten|NL||52.52|5.72|28|1n2z3
Droylsden|GB|ENG|53.48|-2.15|24|1kthu
Drummondville|CA|QC|45.88|-72.48|59|3jdj1
Druskininkai|LT||54.02|23.99|18|curx
Druzhkivka|UA||48.63|37.55|62|d7vr
Dschang|CM||5.44|10.05|96|1bukc
Duarte|US|CA|34.14|-117.98|22|36jkj
Duayaw-Nkwanta|GH||7.17|-2.10|17|1dbtk
Duba|SA||27.35|35.69|22|2ahp
Dubai|AE||25.08|55.31|2957|69hb
Dubăsari|MD||47.27|29.17|23|d94t
Dubbo|AU|NSW|-32.24|148.60|40|1ah2p
Dübendorf|CH|ZH|47.40|8.62|20|1l17v
Dublin|IE||53.33|-6.25|1024|1rjha|*
Dublin|US|CA|37.70|-121.94|58|36jkt
Dublin|US|GA|32.54|-82.90|16|2huq5
Dublin|US|OH|40.10|-83.11|45|32fkd
Dubna|RU||56.73|37.17|61|c3qn
Dubnica nad Váhom|SK||48.96|18.17|27|1tldm
Dubno|UA||50.42|25.73|38|f7hg
Dubovka|RU||49.06|44.83|15|c3ou
Dubrājpur|IN||23.79|87.38|35|r9q8
Dubrovnik|HR||42.64|18.11|28|1wlxz
Dubti|ET||11.73|41.08|26|798a
Dubuque|US|IA|42.50|-90.66|59|2w1s1
Đưc Trọng|VN||11.74|108.37|161|xwt9
Ducheng|CN||23.24|111.53|96|12u3d
Ducos|MQ||14.58|-60.97|17|24j8h
Dudelange|LU||49.48|6.09|18|1rgfu
Duderstadt|DE||51.51|10.26|23|1qwg8
Dudinka|RU||69.41|86.18|24|wawc
Dudley|GB|ENG|52.50|-2.08|199|1ktef
Duekoué|CI||6.74|-7.35|47|1d2ml
Duesseldorf|DE||51.22|6.78|573|1qw2u||Düsseldorf
Duffel|BE||51.10|4.51|16|1nzsi
Dugda|IN||23.75|86.17|20|r9p1
Dugulubgey|RU||43.66|43.54|21|bim9
Duisburg|DE||51.43|6.77|504|1qwf7
Duitama|CO||5.82|-73.03|92|26zfg
Duiven|NL||51.95|6.01|25|1n2xn
Duiwelskloof|ZA||-23.69|30.14|25|llei
Dukinfield|GB|ENG|53.47|-2.09|19|1ktdr
Dukku|NG||10.82|10.77|17|1e8yq
Dukuhturi|ID||-6.90|109.08|98|z9eq
Duliāgaon|IN||27.37|95.31|24|r9oj
Dullewala|PK||31.83|71.44|49|pa3s
Dülmen|DE||51.83|7.28|47|1qwee
Duluth|US|GA|34.00|-84.14|29|2hush
Duluth|US|MN|46.78|-92.11|86|2zp3j
Dum Duma|IN||27.57|95.56|22|r9o2
Dumaguete|PH||9.31|123.30|114|10qop
Dumai|ID||1.67|101.44|144|z9e5
Dumas|US|TX|35.87|-101.97|15|3aboo
Dumbarton|GB|SCT|55.94|-4.57|20|1ktde
Dumbéa|NC||-22.16|166.46|19|19wb6
Dumfries|GB|SCT|55.07|-3.61|33|1ktda
Dumjor|IN||22.62|88.25|18|swoz
Dumka|IN||24.27|87.25|48|r9nx
Dumont|US|NJ|40.94|-74.00|18|31959
Dumra|IN||26.57|85.52|16|r9np
Dumraon|IN||25.55|84.15|51|r9nl
Dún Laoghaire|IE||53.29|-6.14|27|1rjfe
Dunaharaszti|HU||47.35|19.10|17|1tg31
Dunaivtsi|UA||48.89|26.86|16|f7ed
Dunajská Streda|SK||47.99|17.61|24|1tlck
Dunakeszi|HU||47.64|19.14|30|1tg2s
Dunaújváros|HU||46.96|18.94|50|1tg1q
Duncan|CA|BC|48.78|-123.70|22|3jebd
Duncan|US|OK|34.50|-97.96|23|2p7j1
Duncanville|US|TX|32.65|-96.91|40|2sgrn
Dundalk|IE||54.00|-6.42|33|1rjgc
Dundalk|US|MD|39.25|-76.52|64|2lbdx
Dundee|GB|SCT|56.47|-2.97|148|1ktc0
Dundee|ZA||-28.17|30.23|84|llbc
Dunedin|NZ||-45.87|170.50|114|1az0q
Dunedin|US|FL|28.02|-82.77|36|2h127
Dunfermline|GB|SCT|56.07|-3.46|50|1ktbg
Dunga Bunga|PK||29.75|73.24|26|pa2v
Dūngarpur|IN||23.84|73.71|45|r9mx
Dunhua|CN||43.37|128.24|149|17o66
Dunkerque|FR||51.03|2.38|71|1sqry
Dunkwa|GH||5.96|-1.78|33|1dbrs
Dunstable|GB|ENG|51.89|-0.52|52|1kt9d
Dunwoody|US|GA|33.95|-84.33|49|2huuv
Dunyapur|PK||29.80|71.74|34|pa2i
Duobao|CN||30.67|112.69|90|12u0l
Dương Đông|VN||10.22|103.96|15|xned
Dupnitsa|BG||42.27|23.12|35|fkuw
Duque de Caxias|BR||-22.79|-43.31|818|2294m
Dūrā|PS||31.51|35.03|21|6357
Durango|ES||43.17|-2.63|28|1uybh
Durango|US|CO|37.28|-107.88|18|386a9
Durant|US|OK|33.99|-96.37|17|2p7jq
Durazno|UY||-33.38|-56.52|34|21sfb
Durban|ZA||-29.86|31.03|3120|ll8v
Düren|DE||50.80|6.49|93|1qw9i
Durg|IN||21.19|81.28|255|r9md
Durgapur|IN||23.52|87.31|519|r9m7
Durgāpur|IN||20.01|79.30|19|r9m9
Durham|GB|ENG|54.78|-1.58|48|1kt8k
Durham|US|NC|35.99|-78.90|258|2noq8
Durrës|AL||41.32|19.45|122|1wa4g
Dursunbey|TR||39.59|28.63|18|6rwm
Dushanbe|TJ||38.54|68.78|679|q6sy|*
Düsseldorf|DE||51.22|6.78|573|1qw2u
Dutse|NG||11.76|9.34|17|1e8tx
Dutsen Wai|NG||10.85|8.20|22|1e8th
Duyun|CN||26.27|107.52|91|12tys
Düzce|TR||40.84|31.16|58|g0z8
Dvůr Králové nad Labem|CZ||50.43|15.81|16|1tm3o
Dwārka|IN||22.24|68.97|36|r9l8
Dyat’kovo|RU||53.60|34.34|33|c31q
Dyer|US|IN|41.49|-87.52|16|2xg5o
Dyersburg|US|TN|36.03|-89.39|17|2r0ns
Dyker Heights|US|NY|40.62|-74.01|34|31n8e
Dyurtyuli|RU||55.49|54.87|31|c2yv
Dzaoudzi|YT||-12.78|45.26|15|jrcc
Dzerzhinsk|RU||56.24|43.46|233|c2yk
Dzerzhinskiy|RU||55.63|37.86|41|c2yh
Dzerzhinsky|RU||55.63|37.86|47|52n6o
Dzhankoy|UA||45.71|34.39|42|f7bq
Dzhetygara|KZ||52.19|61.20|43|wi7t
Działdowo|PL||53.24|20.17|21|gk98
Dzierżoniów|PL||50.73|16.65|34|1ufuc
Dzüünharaa|MN||48.85|106.46|19|17jjh
Dzyarzhynsk|BY||53.68|27.14|25|dh22
Eagan|US|MN|44.80|-93.17|66|2zp6h
Eagle|US|ID|43.70|-116.35|24|3bun6
Eagle Mountain|US|UT|40.31|-112.01|27|3frev
Eagle Pass|US|TX|28.71|-100.50|29|3abs5
Eagle River|US|AK|61.32|-149.57|25|3hmir
Earl Shilton|GB|ENG|52.58|-1.32|20|3zgcv
Earlsfield|GB|ENG|51.44|-0.19|16|4stiw
Easley|US|SC|34.83|-82.60|21|2q3u7
East Brainerd|US|TN|35.00|-85.15|15|2r0rr
East Brunswick|US|NJ|40.43|-74.42|48|3196i
East Chattanooga|US|TN|35.07|-85.25|154|2r0rv
East Chicago|US|IN|41.64|-87.45|29|2xg6p
East Cleveland|US|OH|41.53|-81.58|17|32frr
East Concord|US|NH|43.24|-71.54|43|31054
East Dereham|GB|ENG|52.68|0.93|21|1kt46
East Elmhurst|US|NY|40.76|-73.87|23|31nej
East Flatbush|US|NY|40.65|-73.93|178|31ner
East Florence|US|AL|34.81|-87.65|36|2f0m6
East Grinstead|GB|ENG|51.12|-0.01|27|1kt37
East Gwillimbury|CA|ON|44.10|-79.44|24|3jfqj
East Hampton|US|VA|37.04|-76.33|148|2tyhn
East Harlem|US|NY|40.79|-73.94|116|3rq4s
East Hartford|US|CT|41.78|-72.61|51|2vlh7
East Haven|US|CT|41.28|-72.87|29|2vlht
East Hemet|US|CA|33.74|-116.94|17|36k6m
East Hill-Meridian|US|WA|47.41|-122.17|30|4bn7j
East Honolulu|US|HI|21.29|-157.72|50|4csh9
East Independence|US|MO|39.10|-94.36|111|2lzi2
East Jerusalem|PS||31.78|35.23|428|4cjcr
East Kilbride|GB|SCT|55.76|-4.18|75|1kt2d
East Lake|US|FL|28.11|-82.69|31|2h194
East Lake-Orient Park|US|FL|27.98|-82.38|23|4blmh
East Lansing|US|MI|42.74|-84.48|48|2yzko
East London|ZA||-33.02|27.91|479|lkzs
East Longmeadow|US|MA|42.06|-72.51|15|2xs7e
East Los Angeles|US|CA|34.02|-118.17|126|36k82
East Massapequa|US|NY|40.67|-73.44|19|31ni2
East Meadow|US|NY|40.71|-73.56|38|31ni0
East Millcreek|US|UT|40.70|-111.81|21|3frh9
East Molesey|GB|ENG|51.40|-0.35|19|1kt1k
East Moline|US|IL|41.50|-90.44|21|2wtk8
East Naples|US|FL|26.14|-81.77|23|2h19r
East New York|US|NY|40.67|-73.88|173|31nip
East Northport|US|NY|40.88|-73.32|20|31nit
East Norwalk|US|CT|41.11|-73.40|85|2vlk1
East Orange|US|NJ|40.77|-74.20|65|3197l
East Palo Alto|US|CA|37.47|-122.14|30|36k94
East Patchogue|US|NY|40.77|-73.00|22|31nj8
East Pensacola Heights|US|FL|30.43|-87.18|54|2h1a7
East Peoria|US|IL|40.67|-89.58|23|2wtkl
East Point|US|GA|33.68|-84.44|35|2hv36
East Providence|US|RI|41.81|-71.37|47|33x9n
East Rancho Dominguez|US|CA|33.90|-118.20|15|36k35
East Ridge|US|TN|35.01|-85.25|21|2r0wz
East Riverdale|US|MD|38.96|-76.92|16|2lbid
East Saint Louis|US|IL|38.62|-90.15|27|2itqj
East Setauket|US|NY|40.94|-73.11|17|31nks
East Tremont|US|NY|40.85|-73.89|23|31nlf
East York|CA|ON|43.69|-79.33|115|4op8t
Eastbourne|GB|ENG|50.77|0.28|118|1kt4x
Easthampton|US|MA|42.27|-72.67|17|2xsbi
Eastlake|US|OH|41.65|-81.45|18|32fy9
Eastleigh|GB|ENG|50.97|-1.35|54|1kt24
Eastmont|US|WA|47.90|-122.18|20|4cslw
Easton|US|MA|42.02|-71.13|23|2xscn
Easton|US|MD|38.77|-76.08|17|2lbje
Easton|US|PA|40.69|-75.22|27|33770
Eastpointe|US|MI|42.47|-82.96|33|2yznb
Eastvale|US|CA|33.96|-117.56|59|4tj2x
Eastwood|GB|ENG|53.00|-1.30|19|1kszp
Eau Claire|US|WI|44.81|-91.50|68|34k18
Eaubonne|FR||49.00|2.28|24|1sqpl
Ébano|MX||22.22|-98.38|24|23ngz
Ebaye|MH||8.77|167.74|15|4ck5v
Ebbw Vale|GB|WLS|51.78|-3.21|33|1ksz1
Ebebiyin|GQ||2.15|11.34|25|1dhw4
Eberbach|DE||49.47|8.99|16|1qvwk
Ebersbach an der Fils|DE||48.72|9.52|16|1qvuv
Eberswalde|DE||52.83|13.82|42|1qvsq
Ebetsu|JP||43.11|141.55|134|19ntw
Eboli|IT||40.62|15.06|26|1w3q6
Ébolowa|CM||2.90|11.15|88|1bufv
Ebute Ikorodu|NG||6.60|3.49|536|1e8pe
Ecatepec de Morelos|MX||19.60|-99.06|1655|23ngs
Eccles|GB|ENG|53.48|-2.33|37|1ksyu
Ech Chettia|DZ||36.20|1.26|168|1hk7e
Échirolles|FR||45.15|5.71|33|1sqmn
Écija|ES||37.54|-5.08|40|1hzhu
Eckernförde|DE||54.47|9.84|23|1qvln
Écully|FR||45.77|4.78|19|1sqjs
Ed Damer|SD||17.60|33.97|104|85cd
Ede|NL||52.03|5.66|68|1n2vh
Edéa|CM||3.80|10.13|203|1buen
Edegem|BE||51.16|4.45|22|1nzq7
Eden|US|NC|36.49|-79.77|15|2np49
Eden Prairie|US|MN|44.85|-93.47|63|2zphf
Edenvale|ZA||-26.14|28.15|49|lkvm
Édessa|GR||40.80|22.05|19|fs6d
Edewecht|DE||53.13|7.98|21|1qvec
Edgewater|US|FL|28.99|-80.90|22|2h1el
Edgewood|US|MD|39.42|-76.29|26|2lbmv
Edina|US|MN|44.89|-93.35|50|2zpio
Edinburg|US|TX|26.30|-98.16|84|2shhv
Edinburgh|GB|SCT|55.95|-3.20|465|1ksxd
Edineţ|MD||48.17|27.30|23|d850
Edirne|TR||41.68|26.56|126|g0xs
Edison|US|NJ|40.52|-74.41|103|319a1
Edmond|US|OK|35.65|-97.48|90|2p7ss
Edmonds|US|WA|47.81|-122.38|41|3g68j
Edmonton|CA|AB|53.55|-113.47|712|3jgk0
Edmundston|CA|NB|47.37|-68.33|17|3wa67
Edosaki|JP||35.95|140.32|21|19adf
Edremit|TR||39.60|27.02|41|6rtd
Edwardsville|US|IL|38.81|-89.95|25|2itud
Eeklo|BE||51.19|3.56|19|1nzpn
Eersel|NL||51.36|5.32|18|1n2t2
Effium|NG||6.63|8.06|87|1e8mp
Efon-Alaaye|NG||7.66|4.92|279|1e8mn
Egbe|NG||8.22|5.52|18|1e8lj
Eger|HU||47.90|20.37|57|fgif
Eggenstein-Leopoldshafen|DE||49.09|8.40|15|1qv71
Eggertsville|US|NY|42.96|-78.80|15|31nrj
Egham|GB|ENG|51.43|-0.55|30|1kswc
Eğirdir|TR||37.87|30.85|17|6rr5
Egra|IN||21.90|87.54|33|r9k5
Egypt Lake-Leto|US|FL|28.02|-82.51|35|2h1go
Eha Amufu|NG||6.66|7.76|71|1e8i6
Ehingen|DE||48.28|9.73|26|1qv24
Eibar|ES||43.18|-2.47|27|1uy9p
Eibergen|NL||52.10|6.65|16|1n2rr
Eilat|IL||29.56|34.95|46|6bu5
Eilenburg|DE||51.46|12.63|18|1qu8v
Eimsbüttel|DE||53.57|9.96|252|1qed9
Einbeck|DE||51.82|9.87|28|1qu70
Eindhoven|NL||51.44|5.48|210|1n2ql
Eirunepé|BR||-6.66|-69.87|17|26jep
Eisen|KR||35.97|128.93|56|13a21
Eisen|KR||36.82|128.63|85|139vk
Eisenach|DE||50.98|10.32|44|1qu0m
Eisenhüttenstadt|DE||52.15|14.65|32|1qty1
Eisleben Lutherstadt|DE||51.53|11.55|24|4c4t7
Eislingen|DE||48.70|9.71|21|1qtw6
Eitorf|DE||50.77|7.45|20|1qtup
Eixample|ES||41.39|2.16|266|3w9gk
Ejea de los Caballeros|ES||42.13|-1.14|17|1uy94
Ejido|VE||8.55|-71.24|107|2641t
Ejigbo|NG||7.90|4.31|138|1e8h4
Ejura|GH||7.39|-1.36|71|1dbmp
Ekangala|ZA||-25.70|28.75|38|np6m
Ekaterinburg|RU||56.85|60.61|1350|vurl||Yekaterinburg
Ekazhevo|RU||43.21|44.82|26|c2u7
Eket|NG||4.64|7.92|26|1e8fc
Ekibastuz|KZ||51.72|75.32|121|wo6d
Ekpoma|NG||6.74|6.14|60|1e8d5
El Abadia|DZ||36.27|1.69|29|1hk2m
El Abiodh Sidi Cheikh|DZ||32.89|0.55|39|1hk2f
El Achir|DZ||36.06|4.63|158|1hk26
El Affroun|DZ||36.47|2.63|43|1hk1s
El Aïoun|MA||34.58|-2.51|35|1io7q
El Alia|TN||37.17|10.03|16|1h0us
El Amria|DZ||35.52|-1.02|26|1hk0g
El Aouinet|DZ||35.87|7.89|33|1hjzf
El Arahal|ES||37.26|-5.55|19|1hzgp
El-Arish|EG||31.13|33.80|129|7qyy||Arish
El Astillero|ES||43.40|-3.82|17|1uy8j
El Attaf|DZ||36.22|1.67|44|1hjxa
El Bagre|CO||7.60|-74.81|41|26zbl
El Banco|CO||9.00|-73.98|55|26zat
El Bauga|SD||18.26|33.91|19|84xa
El Bayadh|DZ||33.68|1.02|65|1hjvz
El Bolsón|AR||-41.96|-71.53|16|2apfx
El Cajon|US|CA|32.79|-116.96|104|36kmx
El Campello|ES||38.43|-0.40|27|1i0sf
El Carmen de Bolívar|CO||9.72|-75.12|48|26z3u
El Centro|US|CA|32.79|-115.56|44|36kp5
El Cerrito|CO||3.69|-76.31|38|26z2f
El Cerrito|US|CA|37.92|-122.31|24|36kpj
El Charco|CO||2.48|-78.11|29|26z1f
El Copey|CO||10.15|-73.96|18|26yxw
El Crucero|NI||11.99|-86.31|16|25l3h
El Daein|SD||11.46|26.13|265|85bo
El Dorado|US|AR|33.21|-92.67|18|2g34p
El Dorado Hills|US|CA|38.69|-121.08|42|36kr3
El Ejido|ES||36.78|-2.81|84|1hza6
El Estor|GT||15.53|-89.33|16|253iu
El Eulma|DZ||36.15|5.69|128|1hjrs
El Fahs|TN||36.37|9.91|18|1gwjh
El Fasher|SD||13.63|25.35|253|84v7
El Gouna|EG||27.39|33.68|15|3zfz4
El Grao|ES||39.97|0.01|16|1hz8s
El Grullo|MX||19.81|-104.22|21|2dxwh
El Hadjar|DZ||36.80|7.74|47|1hjlz
El Hadjira|DZ||32.61|5.51|40|1hjlo
El Hajeb|MA||33.69|-5.37|28|1insc
El Hamma|TN||33.89|9.80|62|1h0r7
El Hatillo|VE||10.42|-66.83|58|262zb
el hed|DZ||36.65|4.77|32|1h2t8
El Idrissia|DZ||34.45|2.53|39|1hjgw
El Jadid|MA||33.26|-8.51|148|1inni
El Jem|TN||35.30|10.72|20|1h0om
El Kala|DZ||36.90|8.44|35|1hjgk
El Kef|TN||36.17|8.70|48|1h0o2
El Khroub|DZ||36.26|6.69|84|1hjcp
El Kseur|DZ||36.68|4.86|26|1hjb8
El Limón|VE||10.31|-67.63|148|262tt
El Mahalla|EG||30.97|31.17|431|7qf1||Al Maḩallah al Kubrá
El Malah|DZ||35.39|-1.09|19|1hj8y
El Masnou|ES||41.48|2.32|22|1ut9s
El Mirage|US|AZ|33.61|-112.32|34|35gvg
El Monte|CL||-33.68|-70.98|23|2be9x
El Monte|US|CA|34.07|-118.03|117|36ksv
El Obeid|SD||13.18|30.22|393|84fv
El Oued|DZ||33.36|6.86|135|1hj0j
El Palmar|GT||14.65|-91.58|15|2536s
El Paraíso|HN||13.87|-86.55|19|25e8l
El Paso|US|TX|31.76|-106.49|681|3ac0x
El Prat de Llobregat|ES||41.33|2.09|63|1uxz5
El Progreso|HN||15.40|-87.80|101|25dyt
El Pueblito|MX||20.54|-100.44|71|2db4r
El Puerto de Santa María|ES||36.59|-6.23|88|1hz27
El Quince|MX||20.54|-103.28|18|2dwrk
El Rama|NI||12.16|-84.22|20|25iyv
El Reno|US|OK|35.53|-97.96|19|2p7tz
El Retén|CO||10.61|-74.27|16|26y01
El Rosario|MX||22.99|-105.86|16|2dhhc
El Salto|MX||20.33|-104.50|23|2dwck
El Salto|MX||20.52|-103.18|22|2dwci
El Salto|MX||23.78|-105.36|24|2dwc9
El Segundo|US|CA|33.92|-118.42|17|36kw4
El Soberbio|AR||-27.30|-54.20|20|21lwz
El Tarf|DZ||36.77|8.31|20|1hiy3
El Tejar|GT||14.65|-90.79|16|252q1
El Tigre|VE||8.89|-64.25|151|261on
El Tocuyo|VE||9.79|-69.79|53|261mj
El Triunfo|EC||-1.93|-79.97|32|26ekl
El Vendrell|ES||41.22|1.53|36|1ukqs
El Viejo|NI||12.66|-87.17|54|25kn7
El Vigía|VE||8.61|-71.66|59|261hn
El Viso del Alcor|ES||37.39|-5.72|18|1hyxk
Elamanchili|IN||17.55|82.86|26|r9jo
Élancourt|FR||48.78|1.96|31|1sqhi
Elazığ|TR||38.67|39.22|298|6rog
Elbasan|AL||41.11|20.08|101|gsdb
Elbeuf|FR||49.29|1.00|17|1sqhf
Elbistan|TR||38.21|37.20|80|6ro3
Elbląg|PL||54.15|19.41|128|1ufsf
Elburg|NL||52.45|5.84|22|1n2q0
Elche|ES||38.26|-0.70|230|1hzbz
Elda|ES||38.48|-0.79|55|1hzah
Eldersburg|US|MD|39.40|-76.95|31|2lboz
Eldoret|KE||0.52|35.27|218|499h
Elefsína|GR||38.04|23.54|25|5mqo
Elektrogorsk|RU||55.88|38.79|21|c2tg
Elektrostal’|RU||55.79|38.45|144|c2tf
Elektrougli|RU||55.72|38.21|20|c2te
Elele|NG||5.10|6.81|21|1e89k
Eleşkirt|TR||39.80|42.68|19|6rn2
Elgin|GB|SCT|57.65|-3.32|23|1ksui
Elgin|US|IL|42.04|-88.28|112|2wttc
Elista|RU||46.31|44.26|107|c2t6
Elizabeth|US|NJ|40.66|-74.21|129|319by
Elizabeth City|US|NC|36.29|-76.25|18|2npa8
Elizabethtown|US|KY|37.69|-85.86|30|2jyy4
Ełk|PL||53.83|22.36|56|gk5p
Elk Grove|US|CA|38.41|-121.37|167|36l33
Elk Grove Village|US|IL|42.00|-87.97|33|2wtv1
Elk River|US|MN|45.30|-93.57|24|2zpof
Elkhart|US|IN|41.68|-85.98|52|2xgab
Elko|US|NV|40.83|-115.76|20|3e8za
Elkridge|US|MD|39.21|-76.71|16|2lbrk
Elkton|US|MD|39.61|-75.83|16|2lbqy
Elland|GB|ENG|53.69|-1.84|16|1ksu6
Ellenabad|IN||29.45|74.66|38|r9j1
Ellensburg|US|WA|47.00|-120.55|19|3g6ef
Ellesmere Port|GB|ENG|53.28|-2.90|68|1ksts
Ellicott City|US|MD|39.27|-76.80|66|2lbrt
Ellinikó|GR||37.89|23.74|17|5mpr
Ellore|IN||16.71|81.10|183|r9ir
Ellwangen|DE||48.96|10.13|25|1qthl
Elmadağ|TR||39.92|33.23|25|6rm0
Elmalı|TR||36.74|29.92|17|6rld
Elmhurst|US|IL|41.90|-87.94|46|2wtxe
Elmhurst|US|NY|40.74|-73.88|113|31nwv
Elmina|GH||5.08|-1.35|26|1dbly
Elmira|US|NY|42.09|-76.81|28|31nwx
Elmont|US|NY|40.70|-73.71|33|31nx8
Elmshorn|DE||53.75|9.65|49|1qtfp
Elmwood Park|US|IL|41.92|-87.81|25|2wtyj
Elmwood Park|US|NJ|40.90|-74.12|20|319cr
Elói Mendes|BR||-21.61|-45.57|19|2293d
Eloy|US|AZ|32.76|-111.55|17|35h07
Eloy Alfaro|EC||-2.18|-79.86|168|26eog
Elsdorf|DE||50.94|6.57|22|1qtei
Elst|NL||51.92|5.84|20|1n2o1
Eltville|DE||50.03|8.12|17|1qtau
Elūr|IN||10.07|76.28|31|r9is
Ely|GB|ENG|52.40|0.26|19|1ksrr
Elyria|US|OH|41.37|-82.11|54|32g8n
eMbalenhle|ZA||-26.53|29.07|142|ljym
Embalse|AR||-32.18|-64.42|16|2anhn
Embarcación|AR||-23.21|-64.10|24|2anhj
Embi|KZ||48.83|58.15|19|d2mc
Embu|BR||-23.65|-46.85|222|2292p
Embu|KE||-0.54|37.46|35|4958
Embu Guaçu|BR||-23.83|-46.81|76|2292o
Emden|DE||53.37|7.21|52|1qt9g
Emerson Hill|US|NY|40.61|-74.10|15|31nyy
Emet|TR||39.34|29.26|24|6rjr
Emiliano Zapata|MX||17.74|-91.77|20|23m4o
Emiliano Zapata|MX||18.84|-99.18|49|23m4n
Emiliano Zapata|MX||19.34|-98.97|25|59uyb
Eminabad|PK||32.04|74.26|23|pa1a
Emirdağ|TR||39.02|31.15|20|6rj9
eMkhomazi|ZA||-30.21|30.80|20|ka1c
Emmeloord|NL||52.71|5.75|46|1n2nf
Emmen|CH|LU|47.08|8.27|27|1l167
Emmen|NL||52.78|6.91|57|1n2nc
Emmendingen|DE||48.12|7.85|27|1qt7f
Emmerich|DE||51.84|6.25|29|1qt71
Emmiganūr|IN||15.77|77.48|81|r9il
Empalme|MX||27.96|-110.81|43|2dvo6
Empangeni|ZA||-28.76|31.89|28|ljvs
Empoli|IT||43.72|10.95|34|1w3p4
Emporia|US|KS|38.40|-96.18|25|2jjla
Emsdetten|DE||52.17|7.53|36|1qt5d
Emsworth|GB|ENG|50.85|-0.94|19|1ksr8
Emure-Ekiti|NG||7.44|5.46|91|1e83n
En Nâqoûra|LB||33.12|35.14|25|5z5c
Encantado|BR||-29.24|-51.87|17|2291u
Encarnación|PY||-27.33|-55.87|75|21pcf
Encarnación de Díaz|MX||21.53|-102.24|25|2dvnj
Enchanted Hills|US|NM|35.34|-106.59|88|4o0so
Encheng|CN||22.19|112.30|111|12txt
Encinitas|US|CA|33.04|-117.29|63|36lhy
Encrucijada|CU||22.62|-79.87|26|24ago
Encruzilhada do Sul|BR||-30.54|-52.52|17|2291b
Ende|ID||-8.84|121.66|77|z98k
Enem|RU||44.93|38.91|18|c2s0
Energodar|UA||47.50|34.66|56|f7a4
Enfield|US|CT|41.98|-72.59|45|2vlyw
Enfield Town|GB|ENG|51.65|-0.08|104|1ksr1
Engel’s|RU||51.48|46.11|196|c2rs
Engelskirchen|DE||50.99|7.41|21|1qsyw
Enger|DE||52.14|8.56|20|1qsxy
Englewood|US|CO|39.65|-104.99|33|3872a
Englewood|US|NJ|40.89|-73.97|29|319e0
Enid|US|OK|36.40|-97.88|52|2p7yx
Enkhuizen|NL||52.70|5.29|17|1n2lp
Enköping|SE||59.64|17.08|23|1m7t2
Enna|IT||37.57|14.27|23|1i45v
Ennepetal|DE||51.30|7.36|33|1qsu3
Ennigerloh|DE||51.84|8.03|21|1qstq
Ennis|IE||52.84|-8.99|24|1rjcl
Ennis|US|TX|32.33|-96.63|19|2sian
Enschede|NL||52.22|6.90|154|1n2lj
Ensenada|MX||31.87|-116.60|280|2dvla
Enshi|CN||30.30|109.48|95|12txk
Ensley|US|FL|30.52|-87.27|21|2h1mh
Entebbe|UG||0.06|32.48|63|506c
Enterprise|US|AL|31.32|-85.86|28|2f1br
Enterprise|US|NV|36.03|-115.24|108|39yqe
Entre Rios|BR||-11.94|-38.08|27|228x0
Entroncamento|PT||39.47|-8.47|20|1cmfz
Enugu|NG||6.44|7.50|689|1e833
Enugu-Ezike|NG||6.98|7.46|19|1e82x
Enugu-Ukwu|NG||6.17|7.01|69|1e82u
Envigado|CO||6.18|-75.59|163|26xjb
Enzan|JP||35.70|138.73|25|13yes
Epe|NG||6.58|3.98|85|1e82c
Epe|NL||52.35|5.98|33|1n2l7
Épernay|FR||49.04|3.96|27|1sqam
Épinal|FR||48.18|6.45|40|1sq9v
Épinay-sur-Seine|FR||48.95|2.32|46|1sq9g
Eppelborn|DE||49.40|6.97|18|1qsp5
Eppingen|DE||49.14|8.91|21|1qso7
Epsom|GB|ENG|51.33|-0.27|27|1kspx
Epworth|ZW||-17.89|31.15|123|n9l2
Eqbālīyeh|IR||35.30|51.54|37|8q1d
Équeurdreville-Hainneville|FR||49.65|-1.65|19|1sq7s
Er Reina|IL||32.72|35.32|16|6bra
Éragny|FR||49.02|2.10|15|1sq7k
Erandio|ES||43.30|-2.97|24|1uxsw
Erandol|IN||20.92|75.33|31|r9i1
Erāttupetta|IN||9.69|76.78|33|r9hy
Eravur Town|LK||7.78|81.60|23|qq4s
Erba|IT||45.81|9.23|16|1w3oc
Erbaa|TR||40.67|36.57|52|g0rl
Erbil|IQ||36.18|44.01|933|21na
Erciş|TR||39.03|43.36|92|6rgq
Ercolano|IT||40.81|14.35|54|1w3o3
Érd|HU||47.39|18.91|62|1tfxd
Erdaojiang|CN||41.78|126.03|61|17o52
Erdek|TR||40.40|27.79|23|g0re
Erdemli|TR||36.60|34.31|47|6rgb
Erdenet|MN||49.03|104.08|80|17jfx
Erding|DE||48.31|11.91|34|1qskz
Erechim|BR||-27.63|-52.28|96|228w9
Ereğli|TR||37.51|34.05|92|6rfu
Ereğli|TR||41.28|31.42|89|g0r3
Erenhot|CN||43.65|111.98|16|17o4t
Erftstadt|DE||50.81|6.79|51|1qsjr
Erfurt|DE||50.98|11.03|203|1qsjq
Ergani|TR||38.27|39.75|53|6rf0
Erie|US|CO|40.05|-105.05|21|3bj4r
Erie|US|PA|42.13|-80.09|99|337qj
Erkelenz|DE||51.08|6.32|45|1qsie
Erkrath|DE||51.22|6.91|48|1qshs
Erlangen|DE||49.59|11.01|103|1qsgv
Erlanger|US|KY|39.02|-84.60|19|2jz5j
Ermelo|ZA||-26.53|29.98|41|ljk5
Ermenek|TR||36.64|32.89|17|6rd5
Ermesinde|PT||41.22|-8.55|39|1mq71
Ermitagaña|ES||42.81|-1.66|17|4sk3k
Ermont|FR||48.99|2.26|28|1sq61
Ermua|ES||43.19|-2.50|16|1uxrr
Erode|IN||11.34|77.73|147|r9hp
Errachidia|MA||31.93|-4.43|92|4c1ow
Erraguntla|IN||14.64|78.54|28|r9hk
Errenteria|ES||43.31|-1.90|39|1up8r
Erskine|GB|SCT|55.90|-4.45|16|3yb5z
Erwitte|DE||51.61|8.34|16|1qs7z
Erzin|TR||36.95|36.20|26|6d1w
Erzincan|TR||39.74|39.49|114|6rcd
Erzurum|TR||39.91|41.28|421|6rc8
Es Senia|DZ||35.65|-0.62|68|1hiqs
Esbjerg|DK||55.47|8.45|72|1k7hr
Escada|BR||-8.36|-35.22|48|20w2s
Escalante|PH||10.84|123.50|39|10qe2
Escárcega|MX||18.61|-90.75|29|23m2b
Esch-sur-Alzette|LU||49.50|5.98|28|1rges
Eschborn|DE||50.14|8.57|20|1qs4u
Eschwege|DE||51.18|10.05|21|1qs07
Eschweiler|DE||50.82|6.27|56|1qs03
Escondido|US|CA|33.12|-117.09|151|36lmz
Escuinapa|MX||22.83|-105.78|31|2dvj2
Escuintla|GT||14.30|-90.79|103|252jf
Eséka|CM||3.65|10.77|22|1bu4p
Esenler|TR||41.04|28.88|520|g0ng
Esenyurt|TR||41.03|28.68|211|g0mz
Esfahan|IR||32.65|51.67|1547|8z73||Isfahan
Esfarāyen|IR||37.08|57.51|60|2wea
Esher|GB|ENG|51.37|-0.37|52|1kson
Esik|KZ||43.36|77.45|33|wnq5
eSikhaleni|ZA||-28.87|31.90|49|ljhh
Eskilstuna|SE||59.37|16.51|67|1m7n5
Eskişehir|TR||39.78|30.52|515|6r7m
Eslöv|SE||55.84|13.30|19|1m7my
Esmeralda|CU||21.85|-78.12|20|24ady
Esmeraldas|BR||-19.76|-44.31|103|228ug
Esmeraldas|EC||0.96|-79.65|165|26eiu
Esparreguera|ES||41.54|1.87|22|1uxnk
Esparza|CR||9.99|-84.66|16|25o4l
Espelkamp|DE||52.38|8.62|26|1qrxm
Esperança|BR||-7.03|-35.86|19|20w1c
Esperantina|BR||-3.90|-42.23|21|20w10
Esperanza|AR||-31.45|-60.93|36|2anbq
Esperanza|DO||19.58|-70.98|42|2354v
Esperanza|MX||27.58|-109.93|39|2dzf8
Espinal|CO||4.15|-74.88|56|26xhp
Espinho|PT||41.01|-8.64|33|1mq3g
Espinosa|BR||-14.93|-42.82|18|228sj
Espírito Santo do Pinhal|BR||-22.12|-46.68|37|220z3
Espiye|TR||40.95|38.70|15|htjc
Esplanada|BR||-11.80|-37.95|19|228s0
Esplugues de Llobregat|ES||41.38|2.09|47|1uxl6
Espoo|FI||60.21|24.65|257|e5dq
Esposende|PT||41.54|-8.78|35|1mq2w
Esquel|AR||-42.91|-71.32|28|2anae
Esquina|AR||-30.01|-59.53|26|21lrj
Esquipulas|GT||14.57|-89.35|21|252iv
Essaouira|MA||31.51|-9.77|71|1in0v
Essen|BE||51.47|4.47|17|1nzfb
Essen|DE||51.46|7.01|593|1qrvu
Essex|US|MD|39.31|-76.47|39|2lbwc
Esslingen|DE||48.74|9.30|92|1qru7
Estância|BR||-11.27|-37.44|56|228rg
Estância Velha|BR||-29.65|-51.17|40|228qh
Este|IT||45.22|11.66|17|1w3nd
Esteio|BR||-29.86|-51.18|85|228qb
Estelí|NI||13.09|-86.35|96|25kl6
Estelle|US|LA|29.85|-90.11|16|2kobl
Estepona|ES||36.43|-5.15|66|1hyrc
Estero|US|FL|26.44|-81.81|31|2h1oo
Estoril|PT||38.71|-9.40|24|1cmc4
Estreito|BR||-5.78|-43.25|18|20vxl
Estrela|BR||-28.06|-50.94|24|228nm
Esuk Oron|NG||4.80|8.25|112|1e7xx
Esztergom|HU||47.79|18.74|29|1tfu3
Eṭ Ṭaiyiba|IL||32.27|35.01|33|6bq2
Étampes|FR||48.44|2.16|23|1sptv
Etāwa|IN||24.18|78.20|55|rc8u
Etāwah|IN||26.78|79.02|257|r9gz
Etobicoke|CA|ON|43.65|-79.57|348|3jj97
Ettlingen|DE||48.94|8.41|39|1qrqf
Euclid|US|OH|41.59|-81.53|48|32gek
Euclides da Cunha|BR||-10.51|-39.02|30|228lu
Eugene|US|OR|44.05|-123.09|163|3eq3a
Euless|US|TX|32.84|-97.08|54|2siha
Eunápolis|BR||-16.38|-39.58|114|228lm
Eupen|BE||50.63|6.04|18|1nze5
Eureka|US|CA|40.80|-124.16|27|3b8qt
Eusébio|BR||-3.89|-38.45|37|20vvy
Euskirchen|DE||50.66|6.79|55|1qrkc
Eustis|US|FL|28.85|-81.69|20|2h1pq
Eutin|DE||54.14|10.61|17|1qrjx
Evans|US|CO|40.38|-104.69|21|3bj65
Evans|US|GA|33.53|-82.13|29|2hvvn
Evanston|US|IL|42.04|-87.69|76|2wu7q
Evansville|US|IN|37.97|-87.56|120|2j8wb
Even Yehuda|IL||32.27|34.89|15|6bpu
Everett|US|MA|42.41|-71.05|46|2xsnc
Everett|US|WA|47.98|-122.20|108|3g6ml
Evergem|BE||51.11|3.71|32|1nzdj
Evergreen Park|US|IL|41.72|-87.70|20|2wu93
Evesham|GB|ENG|52.09|-1.95|24|1ksmh
Évora|PT||38.57|-7.90|56|1cmba
Évreux|FR||49.02|1.15|58|1spoh
Évry|FR||48.63|2.44|52|1spo8
‘Ewa Gentry|US|HI|21.34|-158.03|23|3hhsu
Ewing|US|NJ|40.27|-74.80|37|319g7
Exeter|GB|ENG|50.72|-3.53|118|1ksls
Exmouth|GB|ENG|50.62|-3.40|34|1kslk
Extremoz|BR||-5.71|-35.31|18|20vw7
Eyl|SO||7.98|49.82|19|1ab7
Eysines|FR||44.88|-0.65|21|1spmh
Ezhou|CN||30.40|114.83|194|12tur
Ezhva|RU||61.81|50.73|56|c2pf
Ezine|TR||39.79|26.34|16|6r3p
Ezza-Ohu|NG||6.44|8.08|67|1e7s3
Faaa|PF||-17.55|-149.60|30|2eh35
Fabriano|IT||43.34|12.90|23|1w3mr
Facatativá|CO||4.81|-74.35|95|26xg4
Faches-Thumesnil|FR||50.58|3.07|16|1spld
Fada|TD||17.19|21.58|24|58dc
Fada N'gourma|BF||12.06|0.36|34|1elo6
Faenza|IT||44.29|11.88|42|1w3mc
Fafe|PT||41.45|-8.17|17|1mq18
Făgăraș|RO||45.85|24.97|31|ejj7
Failsworth|GB|ENG|53.50|-2.17|21|3zez7
Fair Lawn|US|NJ|40.94|-74.13|34|319gt
Fair Oaks|US|CA|38.64|-121.27|31|36lzr
Fairbanks|US|AK|64.84|-147.72|32|3hn2h
Fairborn|US|OH|39.82|-84.02|33|2oowv
Fairfax|US|VA|38.85|-77.31|24|2tzbb
Fairfield|US|CA|38.25|-122.04|113|36m13
Fairfield|US|CT|41.14|-73.26|59|2vm25
Fairfield|US|OH|39.35|-84.56|43|2ooxf
Fairfield Heights|US|IN|39.83|-86.38|21|4ywu6
Fairhaven|US|MA|41.64|-70.90|16|2xspj
Fairhope|US|AL|30.52|-87.90|19|2f1o2
Fairland|US|MD|39.08|-76.96|24|2lc0d
Fairmont|US|WV|39.49|-80.14|19|2uzvg
Fairview Heights|US|IL|38.59|-89.99|17|2iu5w
Fairview Park|US|OH|41.44|-81.86|16|32gls
Fairwood|US|WA|47.45|-122.16|19|3g6r5
Faisalabad|PK||31.42|73.09|2507|pa14
Faizpur|IN||21.17|75.86|25|r9gn
Fajardo|PR||18.33|-65.65|34|2puc2
Fālākāta|IN||26.52|89.20|20|r9gd
Falāvarjān|IR||32.56|51.51|50|8z6r
Falconara Marittima|IT||43.63|13.40|26|1w3ky
Falkenberg|SE||56.91|12.49|24|1m7cl
Falkensee|DE||52.56|13.09|37|1qr7e
Falkirk|GB|SCT|56.00|-3.79|35|1ksjf
Falköping|SE||58.17|13.55|17|1m7cg
Fall River|US|MA|41.70|-71.16|89|2xsrj
Fallbrook|US|CA|33.38|-117.25|31|36m7u
Fallingbrook|CA|PE|45.48|-75.48|25|76pue
Falluja|IQ||33.35|43.79|190|24qm||Al Fallūjah
Fallujah|IQ||33.35|43.79|190|24qm||Al Fallūjah
Falmouth|GB|ENG|50.15|-5.07|32|1ksj7
Fălticeni|RO||47.45|26.30|30|eji3
Falun|SE||60.60|15.63|37|1m79f
Famagusta|CY||35.12|33.94|43|354p
Famaillá|AR||-27.05|-65.40|31|2an1u
Fandriana|MG||-20.23|47.38|31|mtxi
Fangshan|CN||39.69|116.00|97|12tsm
Fano|IT||43.84|13.02|39|1w3k3
Fânzeres|PT||41.17|-8.53|24|1mq0c
Faqirwali|PK||29.47|73.03|25|pa0h
Fāqūs|EG||30.73|31.80|63|7ngd
Far Rockaway|US|NY|40.61|-73.76|39|31o8l
Farafangana|MG||-22.82|47.83|25|mtvq
Farafenni|GM||13.57|-15.60|30|1fqa3
Farah|AF||32.37|62.12|44|ohdk
Farakka|IN||24.82|87.90|22|r9g2
Fāraskūr|EG||31.33|31.72|58|7nf5
Faratsiho|MG||-19.40|46.95|38|mtv8
Fareham|GB|ENG|50.85|-1.18|57|1ksik
Fargo|US|ND|46.88|-96.79|119|30fob
Faribault|US|MN|44.29|-93.27|24|2zqb7
Faridabad|IN||28.41|77.31|1220|r9fz
Farīdkot|IN||30.67|74.76|77|r9fx
Farīdpur|BD||23.61|89.84|112|psi8
Farīdpur|IN||28.21|79.54|72|r9fv
Farkhor|TJ||37.49|69.40|22|q5zu
Farmers Branch|US|TX|32.93|-96.90|33|2siza
Farmington|US|CT|41.72|-72.83|25|2vm5c
Farmington|US|MN|44.64|-93.14|23|2zqc1
Farmington|US|MO|37.78|-90.42|18|2m0hd
Farmington|US|NM|36.73|-108.22|43|396m8
Farmington|US|UT|40.98|-111.89|23|3frra
Farmington Hills|US|MI|42.49|-83.38|81|2z097
Farmingville|US|NY|40.83|-73.03|15|31o95
Farnborough|GB|ENG|51.29|-0.76|60|1ksi0
Farnham|GB|ENG|51.21|-0.80|37|1ksho
Farnworth|GB|ENG|53.55|-2.40|26|1kshe
Faro|PT||37.02|-7.93|41|1cm9f
Farragut|US|TN|35.88|-84.15|22|2r28m
Farrokh Shahr|IR||32.27|50.98|32|2l46
Farroupilha|BR||-29.23|-51.35|58|228j9
Farrukhābād|IN||27.39|79.58|241|r9fq
Farrukhnagar|IN||17.08|78.20|40|r9fo
Fārsān|IR||32.26|50.56|25|2vze
Farshūţ|EG||26.05|32.16|54|7net
Faruka|PK||31.89|72.41|22|p9zm
Farum|DK||55.81|12.36|18|1k7du
Fasā|IR||28.94|53.65|98|2vy9
Fasano|IT||40.84|17.36|23|1w3ir
Fastiv|UA||50.08|29.92|51|f79c
Fatehābād|IN||27.03|78.30|22|r9fk
Fatehābād|IN||29.52|75.46|66|r9fi
Fatehganj West|IN||28.47|79.31|24|r9fd
Fatehgarh Chūriān|IN||31.86|74.96|18|r9f7
Fatehpur|IN||25.93|80.81|166|r9ew
Fatehpur|IN||27.17|81.21|34|r9ev
Fatehpur|IN||27.99|74.96|83|r9eu
Fatehpur Sīkri|IN||27.09|77.66|30|r9ek
Fatsa|TR||41.03|37.50|82|g0ib
Fatwa|IN||25.51|85.31|42|r9ec
Favara|IT||37.32|13.66|32|1i44y
Faversham|GB|ENG|51.31|0.89|20|1ksgm
Favoriten|AT||48.16|16.38|202|4stiy
Fayetteville|US|AR|36.06|-94.16|83|2g3o6
Fayetteville|US|GA|33.45|-84.45|17|2hwh6
Fayetteville|US|NC|35.05|-78.88|202|2nq0h
Fayrōz Kōh|AF||34.52|65.25|15|ok6o
Fayzabad|AF||37.12|70.58|44|ohay
Fāzilka|IN||30.40|74.03|71|r9eb
Fazilpur|PK||32.18|75.07|28|p9x3
Fécamp|FR||49.76|0.37|22|1spbe
Federal|AR||-30.95|-58.78|16|21lno
Federal Way|US|WA|47.32|-122.31|95|3g6v9
Fedorovskiy|RU||61.61|73.71|23|72rzf
Feicheng|CN||35.26|117.97|81|12tps
Feicheng|CN||36.25|116.77|78|12cjc
Feira|PT||40.93|-8.54|16|1mpzf
Feira de Santana|BR||-12.27|-38.97|482|228fq
Felanitx|ES||39.47|3.15|18|1hypi
Feldkirch|AT||47.23|9.60|33|1nkt6
Felege Neway|ET||6.30|36.88|33|78ot
Felgueiras|PT||41.37|-8.19|58|1mpyl
Felipe Carrillo Puerto|MX||19.58|-88.05|26|23lxz
Felixstowe|GB|ENG|51.96|1.35|29|1ksff
Fellbach|DE||48.81|9.28|44|1qqp0
Felling|GB|ENG|54.95|-1.57|34|1ksfe
Feltham|GB|ENG|51.45|-0.41|24|1ksf7
Fendou|CN||45.21|130.90|165|17np4
Fendou|CN||46.64|124.86|226|17me1
Fengcheng|CN||40.45|124.07|121|17o2r
Fenghua|CN||29.66|121.41|77|12vfe
Fenghuang|CN||27.94|109.60|370|4cjtg
Fengkou|CN||30.08|113.33|67|12tm1
Fengrun|CN||39.83|118.12|65|12tks
Fengxian|CN||34.70|116.59|57|12tj4
Fengxiang|CN||47.58|130.82|42|17o29
Feni|BD||23.01|91.40|84|peiw
Fenoarivo Atsinanana|MG||-17.38|49.41|21|mtqs
Fenoarivo Be|MG||-18.43|46.57|20|mtqq
Fenyi|CN||27.81|114.67|58|12tgq
Feodosiya|UA||45.03|35.38|69|f76x
Feraoun|DZ||36.56|4.85|22|1hid9
Fereydūn Kenār|IR||36.68|52.52|34|2vuy
Fergana|UZ||40.38|71.78|164|wg83
Ferguson|US|MO|38.74|-90.31|21|2m0k3
Ferizaj|XK||42.37|21.16|60|gtiv
Ferizli|TR||40.94|30.49|24|g0hr
Ferkessédougou|CI||9.59|-5.19|62|1d28p
Fermo|IT||43.16|13.72|18|1w3gr
Fern Creek|US|KY|38.16|-85.59|18|2jzfo
Fernando de la Mora|PY||-25.34|-57.52|120|21ov7
Fernandópolis|BR||-20.28|-50.25|62|228eg
Ferndale|US|MD|39.18|-76.64|17|2lc79
Ferndale|US|MI|42.46|-83.13|20|2z0cb
Ferndown|GB|ENG|50.81|-1.90|18|3zfiv
Fernley|US|NV|39.61|-119.25|19|39ywz
Ferokh|IN||11.18|75.84|30|r9e8
Ferozepore|IN||30.93|74.61|102|r9e3
Ferrara|IT||44.84|11.62|93|1w3gi
Ferraz de Vasconcelos|BR||-23.54|-46.37|168|228e6
Ferreñafe|PE||-6.64|-79.79|34|278nd
Ferrol|ES||43.48|-8.23|74|1uy3p
Ferry Pass|US|FL|30.51|-87.21|29|2h215
Fès|MA||34.03|-5.00|965|1imqd
Fès al Bali|MA||34.07|-4.95|156|1imq8
Feteşti|RO||44.38|27.83|33|ejdu
Fethiye|TR||36.64|29.13|60|6r13
Fez|MA||34.03|-5.00|965|1imqd||Fès
Fianarantsoa|MG||-21.45|47.09|167|mtoa
Fichē|ET||9.80|38.73|26|78mj
Fidenza|IT||44.87|10.06|22|1w3et
Fiditi|NG||7.71|3.92|71|1e7l0
Fier|AL||40.72|19.56|56|1wa2w
Figueira da Foz|PT||40.15|-8.86|47|1mpvq
Figueres|ES||42.27|2.96|43|1uxat
Filderstadt|DE||48.66|9.22|44|1zirf
Filiaşi|RO||44.55|23.52|19|ejcl
Fillmore|US|CA|34.40|-118.92|16|359qs
Findlay|US|OH|41.04|-83.65|41|32gsk
Finglas|IE||53.39|-6.30|20|1rj9r
Finnentrop|DE||51.17|7.97|18|1qq9o
Finote Selam|ET||10.70|37.27|23|78kw
Finsterwalde|DE||51.63|13.71|19|1qq8e
Fiorano|IT||44.54|10.81|16|1w3d6
Firenze|IT||43.78|11.25|349|1w3cv||Florence
Firmat|AR||-33.46|-61.48|18|2amyq
Firminy|FR||45.39|4.29|18|1sp1z
Fīrozābād|IN||27.15|78.40|306|r9e5
Fīrozpur Jhirka|IN||27.79|76.94|20|r9e1
Fīrūzābād|IR||28.84|52.57|67|2vsm
Fishers|US|IN|39.96|-86.01|77|2j93q
Fitchburg|US|MA|42.58|-71.80|41|2xt9o
Fitchburg|US|WI|42.96|-89.47|28|34ler
Fiumicino-Isola Sacra|IT||41.77|12.24|35|1w3bv
Five Corners|US|WA|45.68|-122.58|18|3g73z
Fizuli|AZ||39.60|47.15|27|36a2
Flagami|US|FL|25.76|-80.32|51|2h2fd
Flagstaff|US|AZ|35.20|-111.65|70|35hi2
Flandes|CO||4.29|-74.82|21|26xei
Flatbush|US|NY|40.65|-73.96|93|31ole
Flatlands|US|NY|40.62|-73.93|64|31olo
Fleet|GB|ENG|51.28|-0.83|39|1ks8a
Fleetwood|GB|ENG|53.93|-3.01|25|1ks80
Flémalle-Haute|BE||50.60|5.44|25|1nz6r
Fleming Island|US|FL|30.09|-81.72|27|2h2h6
Flensburg|DE||54.78|9.44|86|1qpxb
Fléron|BE||50.62|5.68|16|1nz6l
Flers|FR||48.74|-0.57|17|1soyr
Fleurus|BE||50.48|4.55|22|1nz6h
Fleury-les-Aubrais|FR||47.93|1.92|21|1sox4
Flint|GB|WLS|53.24|-3.13|26|1ks7p
Flint|US|MI|43.01|-83.69|98|2z0ly
Floirac|FR||44.83|-0.53|16|1sow6
Floral Park|US|NY|40.72|-73.70|16|31on2
Florence|IT||43.78|11.25|349|1w3cv
Florence|US|AL|34.80|-87.68|40|2f2pd
Florence|US|AZ|33.03|-111.39|31|35hkm
Florence|US|KY|39.00|-84.63|32|2jzop
Florence|US|SC|34.20|-79.76|38|2q4z5
Florence-Graham|US|CA|33.97|-118.24|63|4bmtw
Florencia|CO||1.61|-75.61|130|26xdm
Florencia|CU||22.15|-78.97|20|249zc
Flores|GT||16.92|-89.90|20|252h9
Flores da Cunha|BR||-29.03|-51.18|21|2289z
Floresta|BR||-8.60|-38.57|18|20v32
Floreşti|MD||47.89|28.29|17|d93t
Floriano|BR||-6.77|-43.02|49|20v2q
Florianópolis|BR||-27.60|-48.55|413|22891
Florida|CO||3.32|-76.23|47|26xcp
Florida|CU||21.53|-78.23|63|249yr
Florida|UY||-34.10|-56.21|32|21sbd
Florida Ridge|US|FL|27.58|-80.39|18|2h2ku
Floridablanca|CO||7.06|-73.09|252|26xch
Floridia|IT||37.08|15.15|22|1i43i
Floridsdorf|AT||48.25|16.40|163|1nknh
Florin|US|CA|38.50|-121.41|48|36nsd
Flórina|GR||40.78|21.41|18|fs2t
Florissant|US|MO|38.79|-90.32|52|2m0vm
Flörsheim|DE||50.01|8.43|20|1qpt4
Flower Mound|US|TX|33.01|-97.10|71|2sk1t
Flowing Wells|US|AZ|32.29|-111.01|16|35hll
Flying Fish Cove|CX||-10.42|105.68|1|18jhr|*
Fnidek|MA||35.85|-5.36|54|1imoi
Foça|TR||38.67|26.76|15|6qzb
Fochville|ZA||-26.49|27.49|62|lirx
Focșani|RO||45.70|27.18|77|ej5r
Foggia|IT||41.46|15.55|137|1w3at
Fokino|RU||42.97|132.41|26|1770u
Foley|US|AL|30.41|-87.68|17|2f2r8
Foligno|IT||42.95|12.70|48|1w39y
Folkestone|GB|ENG|51.08|1.17|66|1ks6i
Follonica|IT||42.93|10.76|21|1w39t
Folsom|US|CA|38.68|-121.18|76|36nux
Fomento|CU||22.10|-79.72|20|249y0
Fond du Lac|US|WI|43.77|-88.44|43|34lig
Fond Parisien|HT||18.51|-71.98|18|27ufw
Fondi|IT||41.36|13.43|27|1w39n
Fonseca|CO||10.89|-72.85|24|26xc6
Fontaine|FR||45.19|5.69|25|1sorz
Fontainebleau|FR||48.41|2.70|20|1sore
Fontana|AR||-27.42|-59.02|27|21lm5
Fontana|US|CA|34.09|-117.44|207|36nwb
Fonte Boa|BR||-2.51|-66.09|16|26jbj
Fontem|CM||5.47|9.88|43|1btvw
Fontenay-aux-Roses|FR||48.79|2.29|25|1son8
Fontenay-le-Comte|FR||46.47|-0.81|16|1son5
Fontenay-sous-Bois|FR||48.85|2.48|52|1somu
Foothill Farms|US|CA|38.68|-121.35|33|36nxn
Forbach|FR||49.19|6.89|21|1sojx
Forbesganj|IN||26.30|87.27|45|r9du
Forchheim|DE||49.72|11.06|30|1qpna
Fordham|US|NY|40.86|-73.90|95|31oq5
Fordon|PL||53.15|18.17|70|1ufpi
Fords|US|NJ|40.53|-74.32|15|319q5
Forest Grove|US|OR|45.52|-123.11|24|3er4m
Forest Hills|US|MI|42.96|-85.49|26|2z0px
Forest Hills|US|NY|40.72|-73.85|68|31oqv
Forest Lake|US|MN|45.28|-92.99|20|2zqy5
Forest Park|US|GA|33.62|-84.37|19|2hxf9
Forest Park|US|OH|39.29|-84.50|19|2opj0
Forio|IT||40.74|13.86|16|1w370
Forlì|IT||44.22|12.04|94|1w36y
Formby|GB|ENG|53.56|-3.07|23|1ks4u
Formia|IT||41.26|13.61|29|1w36q
Formiga|BR||-20.46|-45.43|56|2287a
Formigine|IT||44.57|10.85|26|1w36l
Formosa|AR||-26.18|-58.17|221|21lm3
Formosa|BR||-15.54|-47.33|81|2286c
Fornacelle|IT||43.92|11.04|17|1w36a
Forney|US|TX|32.75|-96.47|18|2sk8p
Forquilhinha|BR||-28.75|-49.47|23|2284a
Forssa|FI||60.81|23.62|18|e57j
Forst|DE||51.74|14.64|23|1qpl4
Fort Abbas|PK||29.19|72.86|41|p9w7
Fort Beaufort|ZA||-32.77|26.63|58|linl
Fort Bragg|US|NC|35.14|-79.01|29|44rrs
Fort Collins|US|CO|40.59|-105.08|161|3bjcr
Fort-de-France|MQ||14.60|-61.07|90|24j5f|*
Fort Dodge|US|IA|42.50|-94.17|25|2w426
Fort Erie|CA|ON|42.90|-78.93|16|3jnjb
Fort Gloster|IN||22.50|88.18|18|r9dr
Fort Hamilton|US|NY|40.62|-74.03|29|31otb
Fort Hood|US|TX|31.13|-97.78|30|4bmuj
Fort Hunt|US|VA|38.73|-77.06|16|2eqgg
Fort Lauderdale|US|FL|26.12|-80.14|179|2h2ri
Fort Lee|US|NJ|40.85|-73.97|37|319qv
Fort Leonard Wood|US|MO|37.71|-92.16|15|4bla9
Fort McMurray|CA|AB|56.73|-111.38|76|3jnlj
Fort Myers|US|FL|26.62|-81.84|74|2h2sb
Fort Pierce|US|FL|27.45|-80.33|44|2h2sy
Fort Portal|UG||0.66|30.27|43|505g
Fort Smith|US|AR|35.39|-94.40|88|2g4du
Fort St. John|CA|BC|56.25|-120.85|17|3jnnc
Fort Thomas|US|KY|39.08|-84.45|16|2jzs7
Fort Walton Beach|US|FL|30.42|-86.62|22|2h2tm
Fort Washington|US|MD|38.71|-77.02|24|2lcm3
Fort Wayne|US|IN|41.13|-85.13|260|2xgmf
Fort Worth|US|TX|32.73|-97.32|833|2skbe
Fortaleza|BR||-3.72|-38.54|2400|20v07
Fortín de las Flores|MX||18.91|-97.00|21|23lws
Fortuna Foothills|US|AZ|32.66|-114.41|26|35hrb
Fos-sur-Mer|FR||43.44|4.94|17|1sofn
Foshan|CN||23.03|113.13|3600|12tgf
Foso|GH||5.70|-1.29|20|1dbdf
Fossano|IT||44.55|7.72|19|1w33z
Foster City|US|CA|37.56|-122.27|33|36o7j
Fót|HU||47.62|19.19|17|1tfcu
Fougères|FR||48.35|-1.20|24|1soeh
Foumban|CM||5.73|10.90|93|1btua
Foumbot|CM||5.51|10.63|84|1btu8
Fountain|US|CO|38.68|-104.70|28|387sf
Fountain Hills|US|AZ|33.61|-111.72|24|35hs9
Fountain Valley|US|CA|33.71|-117.95|57|36o8v
Fountainebleau|US|FL|25.77|-80.35|60|2h2uz
Four Corners|US|FL|28.33|-81.65|26|4blok
Four Corners|US|OR|44.93|-122.98|16|3er9y
Foz do Iguaçu|BR||-25.55|-54.59|294|2283a
Fraccionamiento Ciudad Olmeca|MX||18.15|-94.55|16|59uyv
Fraccionamiento Real Palmas|MX||25.90|-100.16|35|59uy5
Fraijanes|GT||14.47|-90.44|28|252gy
Frameries|BE||50.41|3.90|21|1nyyv
Framingham|US|MA|42.28|-71.42|68|2xtla
Framingham Center|US|MA|42.30|-71.44|65|2xtlc
Franca|BR||-20.54|-47.40|305|2282r
Francavilla al Mare|IT||42.42|14.28|21|1w331
Francavilla Fontana|IT||40.53|17.59|33|1w32z
Franceville|GA||-1.63|13.58|43|1fga3
Francisco Beltrão|BR||-26.08|-53.05|58|2282c
Francisco I. Madero|MX||25.77|-103.27|27|2dv76
Francisco Morato|BR||-23.28|-46.75|172|2281w
Francistown|BW||-21.17|27.51|90|k0ia
Franco da Rocha|BR||-23.32|-46.73|109|2281g
Franconia|US|VA|38.78|-77.15|18|2u0tc
Franconville|FR||48.98|2.23|34|1so71
Frankenberg|DE||50.91|13.04|17|1qpfi
Frankenberg|DE||51.06|8.80|19|1qpfh
Frankenthal|DE||49.53|8.35|47|1qpda
Frankfort|US|IL|41.50|-87.85|19|2wvhp
Frankfort|US|IN|40.28|-86.51|16|2xgnt
Frankfort|US|KY|38.20|-84.87|28|2jzvg
Frankfurt|DE||50.12|8.68|650|1qpct||Frankfurt am Main
Frankfurt am Main|DE||50.12|8.68|650|1qpct
Frankfurt (Oder)|DE||52.35|14.55|52|1qpcv
Franklin|US|IN|39.48|-86.05|25|2vhlq
Franklin|US|MA|42.08|-71.40|31|2xtmk
Franklin|US|TN|35.93|-86.87|73|2r3k8
Franklin|US|WI|42.89|-88.04|36|34lse
Franklin Park|US|IL|41.94|-87.87|18|2wvim
Franklin Square|US|NY|40.71|-73.68|29|31ozn
Frankston East|AU|VIC|-38.13|145.13|34|1afen
Frascati|IT||41.81|12.68|20|1w32l
Frattamaggiore|IT||40.94|14.28|30|1w31t
Frattaminore|IT||40.96|14.27|15|1w31s
Frauenfeld|CH|TG|47.56|8.90|22|1l113
Fray Bentos|UY||-33.12|-58.31|23|21saw
Frechen|DE||50.91|6.81|49|1qp57
Fredericia|DK||55.57|9.75|37|1k73z
Frederick|US|MD|39.41|-77.41|69|2lcsh
Fredericksburg|US|VA|38.30|-77.46|28|2u0vv
Frederickson|US|WA|47.10|-122.36|19|3g7gj
Frederico Westphalen|BR||-27.36|-53.39|21|22818
Fredericton|CA|NB|45.95|-66.67|52|3jp1s
Frederiksberg|DK||55.68|12.53|95|1k73q
Frederikshavn|DK||57.44|10.54|24|1k73b
Fredrikstad|NO||59.22|10.93|73|1vnld
Freeport|BS||26.53|-78.70|27|24kgn
Freeport|US|IL|42.30|-89.62|24|2wvlf
Freeport|US|NY|40.66|-73.58|43|31p19
Freetown|SL||8.49|-13.24|803|1fn16|*
Freguesia do Ribeirao da Ilha|BR||-27.72|-48.56|21|4orzw
Freha|DZ||36.75|4.32|31|1hi41
Freiberg|DE||50.91|13.34|44|1qp3c
Freiberg am Neckar|DE||48.93|9.20|15|1qp39
Freiburg|DE||48.00|7.85|216|1qp2x
Freilassing|DE||47.84|12.98|16|1qp08
Freising|DE||48.40|11.75|43|1qoyy
Freital|DE||51.00|13.65|39|1qoyh
Fréjus|FR||43.43|6.74|53|1so4l
Fremont|US|CA|37.55|-121.99|232|36oni
Fremont|US|NE|41.43|-96.50|26|30n1x
Fremont|US|OH|41.35|-83.12|16|32hs7
French Rocks|IN||12.50|76.67|19|r0nd
Frenda|DZ||35.07|1.05|63|1hi3s
Fresh Meadows|US|NY|40.73|-73.79|28|31p2t
Fresnes|FR||48.76|2.32|25|1so2i
Fresnillo|MX||23.18|-102.87|121|2dv6b
Fresno|CO||5.15|-75.04|18|26xay
Fresno|US|CA|36.75|-119.77|520|36ot5
Fresno|US|TX|29.54|-95.45|19|2skog
Freudenberg|DE||50.90|7.87|19|1qovn
Freudenstadt|DE||48.47|8.41|24|1qov2
Fria|GN||10.37|-13.58|44|1fvys
Fribourg|CH|FR|46.80|7.15|33|1l10u
Fridley|US|MN|45.09|-93.26|28|2zr8a
Friedberg|DE||48.36|10.98|29|1qosj
Friedberg|DE||50.34|8.76|27|1qosi
Friedrichsdorf|DE||50.25|8.64|24|1qonl
Friedrichshafen|DE||47.66|9.48|58|1qomh
Friedrichshain|DE||52.52|13.45|118|1qom5
Friendswood|US|TX|29.53|-95.20|39|2skrt
Friesoythe|DE||53.02|7.86|20|1qog8
Frinton-on-Sea|GB|ENG|51.83|1.24|17|1ks0p
Frisco|US|TX|33.15|-96.82|154|2sksv
Frolovo|RU||49.77|43.66|41|c1xx
Frome|GB|ENG|51.23|-2.32|26|1ks00
Fröndenberg|DE||51.48|7.77|23|1qoby
Front Royal|US|VA|38.92|-78.19|15|2u10o
Frontera|MX||18.54|-92.65|23|23lvd
Frontera|MX||26.93|-101.45|69|2db4k
Frontignan|FR||43.45|3.75|22|1snwc
Frosinone|IT||41.64|13.34|45|1w30j
Fruit Cove|US|FL|30.11|-81.64|29|2h31n
Frutal|BR||-20.02|-48.94|41|22804
Fryazevo|RU||55.73|38.46|53|c1w1
Fryazino|RU||55.96|38.05|52|c1vz
Frýdek-Místek|CZ||49.68|18.35|59|1txjz
Fu’an|CN||27.06|119.65|71|12rqg
Fuchūchō|JP||34.57|133.24|51|13ye3
Fuding|CN||27.33|120.21|63|12f61
Fuencarral-El Pardo|ES||40.50|-3.73|220|4xl5q
Fuengirola|ES||36.54|-4.62|71|1hyl7
Fuenlabrada|ES||40.28|-3.79|198|1uwx4
Fuentes del Valle|MX||19.63|-99.14|74|59uxy
Fuji|JP||35.17|138.68|240|13ydi
Fujieda|JP||34.87|138.27|133|13ydg
Fujikawaguchiko|JP||35.49|138.69|23|4c2or
Fujin|CN||47.26|132.03|89|17o1r
Fujinomiya|JP||35.22|138.62|122|13ycp
Fujioka|JP||36.25|139.07|63|13ycj
Fujioka|JP||36.25|139.65|18|13yci
Fujisawa|JP||35.35|139.48|395|13ycc
Fujishiro|JP||35.92|140.12|33|19acs
Fujiyoshida|JP||35.44|138.80|49|6bu1s
Fukagawa|JP||43.71|142.04|26|19nrw
Fukayachō|JP||36.20|139.28|107|13yan
Fukiage-fujimi|JP||36.10|139.45|28|13yah
Fukuchiyama|JP||35.30|135.12|69|13ya1
Fukuechō|JP||32.70|128.85|27|13y9p
Fukui-shi|JP||36.06|136.22|249|13y9d
Fukumitsu|JP||36.56|136.87|20|13y91
Fukuoka|JP||33.60|130.42|1392|13y8v
Fukura|JP||34.26|134.72|19|13y8h
Fukuroi|JP||34.75|137.92|63|13y89
Fukushima|JP||37.75|140.47|294|19acb
Fukuyama|JP||34.48|133.37|383|13y7h
Fulda|DE||50.55|9.68|64|1qo1a
Fuli|CN||46.72|131.14|59|17o1m
Fuling|CN||29.71|107.40|167|12tcz
Fullerton|US|CA|33.87|-117.93|141|36p1r
Fūman|IR||37.22|49.31|28|2vqh
Funafuti|TV||-8.52|179.19|4|198e2|*
Funaishikawa|JP||36.47|140.57|35|19ac1
Funchal|PT||32.67|-16.93|101|1clv7
Fundación|CO||10.52|-74.19|59|26x9w
Fundong|CM||6.25|10.27|44|1bttm
Funehikimachi-funehiki|JP||37.45|140.58|24|19abr
Funtua|NG||11.52|7.31|137|1e7h6
Funza|CO||4.72|-74.21|54|26x9l
Fuorigrotta|IT||40.83|14.20|72|1w2zh
Fuqing|CN||25.73|119.37|67|12io0
Fuquay-Varina|US|NC|35.58|-78.80|24|2nr4t
Furmanov|RU||57.25|41.11|38|c1vp
Fürstenfeldbruck|DE||48.18|11.25|34|1qnvt
Fürstenwalde|DE||52.36|14.06|34|1qnus
Fürth|DE||49.48|10.99|112|1qntk
Furukawa|JP||38.57|140.96|76|19abn
Fusagasugá|CO||4.34|-74.36|89|26x9e
Fushun|CN||41.89|123.94|1401|17o17
Fussa|JP||35.74|139.32|62|14vkc
Futtsu|JP||35.31|139.82|52|13y1t
Fuwwah|EG||31.20|30.55|63|7nba
Fuxin|CN||42.02|121.66|689|17o0y
Fuyang|CN||30.05|119.95|70|12t9a
Fuyang|CN||32.90|115.82|170|12t99
Fuyu|CN||45.18|124.82|139|17o0n
Fuyu|CN||47.80|124.46|75|17o0m
Fuyuan|CN||48.36|134.29|30|17o0i
Fuzhou|CN||26.06|119.31|1180|12t8l
Fylde|GB|ENG|53.83|-2.92|77|1kryi
Fyzābād|IN||26.78|82.15|153|r9go
Ga-Rankuwa|ZA||-25.62|27.99|69|lhsz
Gaalkacyo|SO||6.77|47.43|61|19zv
Gabès|TN||33.88|10.10|110|1gwlt
Gaborone|BW||-24.65|25.91|208|k0i5|*
Gabrovo|BG||42.87|25.33|66|fogt
Gadag|IN||15.43|75.63|163|r9d6
Gadag-Betageri|IN||15.42|75.62|173|57bu9
Gādarwāra|IN||22.92|78.78|41|r9d3
Gaddi Annaram|IN||17.37|78.52|54|4civu
Gadhada|IN||21.97|71.58|29|r9cv
Gadhinglaj|IN||16.22|74.35|26|r9cq
Gadsden|US|AL|34.01|-86.01|36|2f3ib
Gadwāl|IN||16.24|77.80|56|r9cb
Găeşti|RO||44.72|25.32|15|eiy6
Gaeta|IT||41.21|13.57|20|1w2ye
Gafargaon|BD||24.43|90.56|34|peiq
Gafsa|TN||34.42|8.78|81|1gwld
Gagarin|RU||55.55|35.00|29|c1tp
Gagarin Shahri|UZ||40.66|68.17|25|wg7v
Gaggenau|DE||48.80|8.33|29|1qnoi
Gagnoa|CI||6.13|-5.95|123|1d22l
Gagny|FR||48.88|2.53|38|1snsu
Gahanna|US|OH|40.02|-82.88|35|32hxd
Gaigeturi|KR||33.46|126.32|24|13l6y
Gaillimh|IE||53.27|-9.05|71|1rj6c
Gainesville|US|FL|29.65|-82.32|130|2h33o
Gainesville|US|GA|34.30|-83.82|39|2hy3u
Gainesville|US|TX|33.63|-97.13|16|2sky2
Gainsborough|GB|ENG|53.38|-0.77|21|1krxt
Gaithersburg|US|MD|39.14|-77.20|67|2lczn
Gajendragarh|IN||15.74|75.97|30|r9bh
Gajraula|IN||28.85|78.24|50|r9b8
Gajuwaka|IN||17.70|83.22|259|4ciwh
Galaat el Andeless|TN||37.06|10.12|15|1gwkp
Galanta|SK||48.19|17.73|16|1tla3
Galaosiyo Shahri|UZ||39.86|64.45|16|q3b0
Galapa|CO||10.90|-74.89|20|26x8e
Galapagar|ES||40.58|-4.00|32|1uwrq
Galappo|TZ||-4.27|35.85|19|3ff3
Galaţi|RO||45.44|28.05|294|eiwx
Galatina|IT||40.17|18.17|20|1w2xj
Galátsi|GR||38.02|23.75|59|5m9j
Galdakao|ES||43.23|-2.84|29|1uwrb
Gáldar|ES||28.15|-15.65|24|1hygs
Galesburg|US|IL|40.95|-90.37|31|2wvrk
Galesong|ID||-5.32|119.37|83|z8zh
Galich|RU||58.38|42.35|19|c1rl
Gallarate|IT||45.66|8.79|50|1w2x3
Gallatin|US|TN|36.39|-86.45|34|2r41g
Galle|LK||6.05|80.21|93|qpna
Galliate|IT||45.48|8.70|16|1w2wr
Gallipoli|IT||40.06|17.99|19|1w2we
Gallup|US|NM|35.53|-108.74|23|397qd
Galt|US|CA|38.25|-121.30|25|36p6s
Galveston|US|TX|29.30|-94.80|50|2sl1v
Gálvez|AR||-32.03|-61.22|18|2amq4
Gamagōri|JP||34.83|137.23|81|13y19
Gambat|PK||27.35|68.52|34|p9rp
Gambēla|ET||8.25|34.58|42|78cd
Gambiran Satu|ID||-8.39|114.15|23|z8y5
Gamboma|CG||-1.88|15.86|21|1cfsb
Gamboru|NG||12.37|14.21|85|1e78w
Gameleira|BR||-8.58|-35.39|19|20usc
Gampengrejo|ID||-7.77|112.02|49|z8x6
Gamping Lor|ID||-7.80|110.33|66|16z41
Gampola|LK||7.16|80.57|25|qpf4
Gan Yavne|IL||31.79|34.71|22|6boo
Gandajika|CD||-6.75|23.95|154|4n0h
Gāndarbal|IN||34.23|74.77|16|r99t
Ganderkesee|DE||53.03|8.53|31|1qn6z
Gandevi|IN||20.81|73.00|16|r99m
Gāndhīdhām|IN||23.08|70.13|166|r99h
Gandhinagar|IN||23.22|72.68|196|r99f
Gandia|ES||38.97|-0.18|80|1hyev
Gandu|BR||-13.74|-39.49|22|227rd
Ganei Tikva|IL||32.06|34.87|16|6box
Gangākher|IN||18.97|76.75|46|r98o
Gangānagar|IN||29.92|73.87|232|r98l
Gangāpur|IN||19.70|75.01|24|r98g
Gangāpur|IN||25.22|74.26|18|r98c
Gangāpur|IN||26.47|76.72|120|r98b
Gangārāmpur|IN||25.40|88.53|65|r986
Gangāwati|IN||15.43|76.53|106|r97y
Ganghwa-gun|KR||37.75|126.49|26|13i6z
Gangneung|KR||37.75|128.87|181|13i69
Gangoh|IN||29.78|77.26|60|r97g
Gangolli|IN||13.65|74.67|15|r97e
Gangtok|IN||27.33|88.61|31|r973
Ganj Dundwāra|IN||27.73|78.94|46|r9n3
Ganja|AZ||40.68|46.36|313|ckkb
Gannan|CN||47.91|123.50|59|17nzz
Gannavaram|IN||16.54|80.80|19|r96l
Gantang|CN||26.72|109.77|24|12t4g
Gantang|CN||27.44|111.97|90|12t4c
Ganye|NG||8.43|12.05|15|1e72b
Gao|ML||16.27|-0.04|87|1gnyj
Gaogou|CN||34.02|119.19|56|12t15
Gaomi|CN||36.38|119.75|151|12syi
Gaoping|CN||30.78|106.10|204|12sxx
Gaoyou|CN||32.79|119.44|91|12sud
Gaozhou|CN||21.94|110.85|166|12stz
Gap|FR||44.56|6.08|43|1snpa
Gapan|PH||15.31|120.95|79|10pxm
Gapyeong|KR||37.83|127.51|55|13i4q
Garango|BF||11.80|-0.55|29|1elgn
Garanhuns|BR||-8.88|-36.50|110|20uqa
Garbagnate Milanese|IT||45.57|9.08|26|1w2v6
Garbsen|DE||52.41|9.59|63|1qn2y
Garça|BR||-22.21|-49.66|41|227qs
Garches|FR||48.84|2.18|19|1snoj
Garching bei München|DE||48.25|11.65|15|1qn2u
García|MX||25.81|-100.60|94|2db4u
Gardanne|FR||43.45|5.47|21|1snob
Garden City|US|KS|37.97|-100.87|27|38pq7
Garden City|US|MI|42.33|-83.33|27|2z14r
Garden City|US|NY|40.73|-73.63|23|31p8y
Garden Grove|US|CA|33.77|-117.94|175|36p97
Gardena|US|CA|33.89|-118.31|60|36pa5
Gardez|AF||33.60|69.23|104|oh29
Gardner|US|KS|38.81|-94.93|21|2jk8v
Gardner|US|MA|42.58|-72.00|20|2xtud
Garfield|US|NJ|40.88|-74.11|32|319wn
Garfield Heights|US|OH|41.42|-81.61|28|32i0b
Garges-lès-Gonesse|FR||48.97|2.40|40|1snn1
Gargždai|LT||55.71|21.39|16|cuky
Garh Maharaja|PK||30.83|71.90|29|p9ll
Garhākota|IN||23.78|79.14|28|r957
Garhmuktesar|IN||28.79|78.10|37|r94n
Garhshankar|IN||31.22|76.14|16|r94i
Garhwa|IN||24.16|83.81|41|r939
Gariadhar|IN||21.54|71.58|36|r94d
Garibaldi|BR||-29.26|-51.53|30|227q5
Garissa|KE||-0.45|39.65|68|48kx
Garko|NG||10.18|11.16|21|1e6wu
Garland|US|TX|32.91|-96.64|237|2sl57
Garmisch-Partenkirchen|DE||47.49|11.10|26|1qn1e
Garner|US|NC|35.71|-78.61|28|2nr9l
Garoowe|SO||8.40|48.48|57|19h1
Garoua|CM||9.30|13.40|437|1btp4
Garoua Boulaï|CM||5.88|14.55|47|1btp3
Garui|IN||22.63|88.40|16|r93b
Garupá|AR||-27.48|-55.83|29|21lkc
Garwolin|PL||51.90|21.61|16|gjxv
Gary|US|IN|41.59|-87.35|77|2xgrj
Garzón|CO||2.20|-75.63|29|26x4s
Gashua|NG||12.87|11.04|126|1e6u0
Gaspar|BR||-26.93|-48.96|34|227pj
Gasteiz / Vitoria|ES||42.85|-2.67|236|1ujg3
Gastonia|US|NC|35.26|-81.19|75|2nrbo
Gatak|ID||-7.59|110.70|49|1741t
Gatchina|RU||59.58|30.13|90|c1jz
Gates-North Gates|US|NY|43.17|-77.70|15|4bksp
Gateshead|GB|ENG|54.96|-1.60|78|1krt1
Gatesville|US|TX|31.44|-97.74|16|2sl9a
Gatineau|CA|QC|45.48|-75.70|242|3jqqu
Gaur|NP||26.76|85.28|27|ria1
Gauripur|IN||26.08|89.96|25|r925
Gaurnadi|BD||22.97|90.22|41|peii
Gautier|US|MS|30.39|-88.61|19|2mwc1
Gauting|DE||48.07|11.38|19|1qmt2
Gavà|ES||41.31|2.00|46|1uwkv
Gavarr|AM||40.35|45.12|22|d7rr
Gävle|SE||60.67|17.14|75|1m4wu
Gavrilov-Yam|RU||57.30|39.85|17|c1gi
Gawler|AU|SA|-34.60|138.75|20|18e1f
Gay|RU||51.47|58.46|42|c1fn
Gaya|IN||24.80|85.00|424|r91r
Gaya|NE||11.88|3.45|33|1ge6h
Gaya|NG||11.86|9.00|21|1e6rw
Gaza City|PS||31.50|34.47|410|60x9||Gaza
G‘azalkent|UZ||41.56|69.77|25|wg7g
Gaziantep|TR||37.06|37.38|1066|6qxa
Gazipaşa|TR||36.27|32.32|18|6qws
Gazojak|TM||41.19|61.40|21|wgtk
Gbadolite|CD||4.28|21.00|50|4mz8
Gbarnga|LR||7.00|-9.47|46|1cszo
Gbawe|GH||5.58|-0.31|45|1db8x
Gbongan|NG||7.48|4.35|139|1e6ln
Gdańsk|PL||54.35|18.65|462|1ufje
Gdynia|PL||54.52|18.53|254|1ufj4
Gebog|ID||-6.74|110.84|44|z8so
Gebre Guracha|ET||9.80|38.40|17|785c
Gebze|TR||40.80|29.43|281|g0ee
Gedangan|ID||-7.39|112.73|79|z8sd
Gedera|IL||31.81|34.78|26|6bo8
Gediz|TR||38.99|29.39|22|6qu4
Geel|BE||51.17|4.99|35|1nys3
Geelong|AU|VIC|-38.15|144.36|226|1af52
Geertruidenberg|NL||51.70|4.86|21|1n2ad
Geesthacht|DE||53.44|10.38|29|1qmpi
Geidam|NG||12.89|11.93|41|1e6jy
Geilenkirchen|DE||50.97|6.12|28|1qmi5
Geiro|TZ||-6.15|36.87|38|3fdx
Geislingen an der Steige|DE||48.62|9.83|28|1qmd1
Geita|TZ||-2.87|32.23|40|3fdw
Gejiu|CN||23.36|103.15|136|12ssg
Gela|IT||37.07|14.24|74|1i419
Geldermalsen|NL||51.88|5.29|26|1n29d
Geldern|DE||51.52|6.32|34|1qm9k
Geldrop|NL||51.42|5.56|28|1n28z
Geleen|NL||50.97|5.83|33|1n28w
Gelemso|ET||8.82|40.52|16|781e
Gelendzhik|RU||44.56|38.08|51|c1dv
Gelibolu|TR||40.41|26.67|25|g0dj
Gelligaer|GB|WLS|51.66|-3.26|17|1krrs
Gelnhausen|DE||50.20|9.19|22|1qm81
Gelsenkirchen|DE||51.51|7.10|270|1qm7u
Gembloux|BE||50.56|4.70|22|1nyq9
Gembu|NG||6.73|11.26|20|1e6jf
Gemena|CD||3.26|19.77|118|1dmts
Gemerek|TR||39.18|36.07|17|6qsp
Gemert|NL||51.56|5.69|16|1n28l
Gemlik|TR||40.43|29.16|71|g0cu
Genç|TR||38.75|40.55|22|6qs8
Geneina|SD||13.45|22.45|163|84o7
General Enrique Mosconi|AR||-22.60|-63.81|20|2ammk
General José de San Martín|AR||-26.54|-59.34|32|21ljf
General Mamerto Natividad|PH||15.60|121.05|18|10ps3
General Pacheco|AR||-34.45|-58.64|43|21liz
General Pico|AR||-35.66|-63.76|57|2amlf
General Pinedo|AR||-27.32|-61.28|16|2amle
General Roca|AR||-39.03|-67.58|73|2aml5
General Santos|PH||6.11|125.17|680|10pry
General Tinio|PH||15.35|121.05|33|10pru
General Trias|PH||14.39|120.88|96|10prq
General Villegas|AR||-35.03|-63.01|16|2amkh
Genet|ET||9.07|38.50|24|77z7
Geneva|CH|GE|46.20|6.15|184|1l0yu||Genève
Geneva|US|IL|41.89|-88.31|22|2wvx3
Genève|CH|GE|46.20|6.15|184|1l0yu
Genhe|CN||50.78|121.52|74|17nyc
Genk|BE||50.97|5.50|64|1nyp2
Gennep|NL||51.70|5.97|17|1n280
Gennevilliers|FR||48.93|2.30|42|1snep
Genoa|IT||44.40|8.94|580|1w2sb
Gent|BE||51.05|3.72|231|1nyoo
Genteng|ID||-8.37|114.15|80|z8nm
Gentilly|FR||48.81|2.34|16|1sndw
Genzano di Roma|IT||41.71|12.69|21|1w2rv
Geoktschai|AZ||40.65|47.74|35|ckhn
George Town|KY||19.29|-81.37|29|24qut|*
George Town|MY||5.41|100.34|300|116te
Georgetown|GY||6.80|-58.16|235|20ez8|*
Georgetown|US|KY|38.21|-84.56|32|2k09a
Georgetown|US|TX|30.63|-97.68|64|2slem
Georgīevka|KZ||49.33|81.57|22|wo45
Georgiyevsk|RU||44.15|43.47|73|c1cr
Georgsmarienhütte|DE||52.20|8.04|33|1qm1m
Gera|DE||50.88|12.08|105|1qm1c
Geraardsbergen|BE||50.77|3.88|31|1nyo6
Gérakas|GR||38.02|23.86|30|4vsl1
Geraldton|AU|WA|-28.78|114.61|27|18dzq
Gerāsh|IR||27.67|54.14|25|2v2z
Gerede|TR||40.80|32.20|29|g0cc
Gereida|SD||11.28|25.14|120|52a7h
Gereshk|AF||31.82|64.57|44|ogtg
Geretsried|DE||47.86|11.48|23|1qlyr
Gerlingen|DE||48.80|9.06|19|1qlwl
Germantown|US|MD|39.17|-77.27|86|2ld5e
Germantown|US|TN|35.09|-89.81|39|2r4d5
Germantown|US|WI|43.23|-88.11|20|34m6i
Germering|DE||48.13|11.38|37|1qlvz
Germersheim|DE||49.22|8.36|21|1qlvu
Gernika-Lumo|ES||43.32|-2.68|16|1uw65
Gero|JP||35.80|137.23|35|13lyv
Gerona|PH||15.61|120.60|41|10prg
Gerrards Cross|GB|ENG|51.59|-0.56|21|3xwd8
Gersthofen|DE||48.42|10.87|20|1qlrv
Gescher|DE||51.95|7.00|17|1qlqi
Geseke|DE||51.64|8.51|21|1qlqa
Getafe|ES||40.31|-3.73|167|1uwil
Getxo|ES||43.36|-3.01|81|1uw6n
Gevelsberg|DE||51.32|7.34|33|1qlo5
Gevgelija|MK||41.14|22.50|21|gy54
Gevrai|IN||19.26|75.75|30|r911
Geyve|TR||40.51|30.29|20|g0b6
Gharaunda|IN||29.54|76.97|34|r8zn
Ghardaïa|DZ||32.49|3.67|93|1hhyp
Gharo|PK||24.74|67.59|20|p9ej
Gharyan|LY||32.17|13.02|85|1bixe
Ghat|LY||24.96|10.18|24|1bix3
Ghātāl|IN||22.66|87.73|55|r8z6
Ghātampur|IN||26.15|80.17|40|r8z5
Ghātanji|IN||20.14|78.31|21|r8z3
Ghatkesar|IN||17.45|78.68|19|uz9e
Ghātsīla|IN||22.59|86.48|40|r8yf
Ghauspur|PK||28.14|69.08|30|p9ds
Ghāziābād|IN||28.67|77.44|1199|r8y4
Ghazieh|LB||33.52|35.37|50|6063
Ghazīpur|IN||25.58|83.59|103|r8y2
Ghazni|AF||33.55|68.42|141|oglx
Ghedi|IT||45.40|10.28|16|1w2r5
Ghent|BE||51.05|3.72|231|1nyoo||Gent
Gheorgheni|RO||46.72|25.60|20|eiqa
Gherla|RO||47.03|23.92|24|eiph
Ghormach|AF||35.73|63.78|30|oggx
Ghosī|IN||26.11|83.54|39|r8wr
Ghoti Budrukh|IN||19.72|73.63|22|r8wi
Ghotki|PK||28.00|69.32|64|p9aw
Ghugus|IN||19.94|79.11|32|r8wc
Giaginskaya|RU||44.86|40.07|15|c19n
Giannitsá|GR||40.79|22.41|28|fq6o
Giarre|IT||37.72|15.18|24|1i40a
Gibara|CU||21.11|-76.13|28|249m3
Gibraltar|GI||36.14|-5.35|27|1fosh|*
Giddalūr|IN||15.37|78.93|28|r8vh
Giddarbāha|IN||30.20|74.67|39|r8vg
Gien|FR||47.69|2.63|16|1sn8h
Giengen an der Brenz|DE||48.62|10.24|20|1qlkc
Gierłoż|PL||54.08|21.50|28|gjur
Gießen|DE||50.59|8.68|74|1qlhc
Gif-sur-Yvette|FR||48.68|2.13|24|1sn7y
Gifhorn|DE||52.48|10.55|43|1qlge
Gifu-shi|JP||35.42|136.76|398|13xzt
Gijang|KR||35.24|129.21|43|13i1i
G’ijduvon Shahri|UZ||40.10|64.68|41|wg73
Gijón|ES||43.54|-5.66|278|1uwi8
Gilbert|US|AZ|33.35|-111.79|248|35icf
Gilching|DE||48.11|11.29|17|1qlf5
Gillette|US|WY|44.29|-105.50|33|3gve3
Gillingham|GB|ENG|51.39|0.55|101|1krpt
Gilroy|US|CA|37.01|-121.57|53|36psm
Gimbi|ET||9.17|35.83|32|77n4
Gimcheon|KR||36.12|128.12|150|13i0w
Gingee|IN||12.25|79.42|22|r8v3
Ginir|ET||7.14|40.71|17|77ly
Ginosa|IT||40.58|16.76|16|1w2ox
Ginowan|JP||26.26|127.76|92|13xzf
Ginsheim-Gustavsburg|DE||49.97|8.35|16|1qlc9
Gioia del Colle|IT||40.80|16.92|24|1w2oq
Gioia Tauro|IT||38.43|15.90|19|1i3zy
Giovinazzo|IT||41.19|16.67|19|1w2o8
Girardot City|CO||4.30|-74.81|130|26x2k
Giresun|TR||40.92|38.39|99|g0ap
Gīrīdīh|IN||24.19|86.31|60|r8uf
Girón|CO||7.07|-73.17|108|26x2a
Girona|ES||41.98|2.82|96|1uwj4
Gisborne|NZ||-38.65|178.00|34|1bati
Gisenyi|RW||-1.70|29.26|84|4ck9
Gitarama|RW||-2.07|29.76|88|4c15
Gitega|BI||-3.43|29.92|41|94ww|*
Giugliano in Campania|IT||40.93|14.20|80|1w2nv
Giulianova|IT||42.75|13.97|20|1w2np
Giurgiu|RO||43.89|25.96|69|eigi
Giussano|IT||45.70|9.21|24|1w2nd
Giv'at Shmuel|IL||32.08|34.85|19|6blx
Givatayim|IL||32.07|34.81|48|6bmf
Givors|FR||45.59|4.77|18|1sn32
Giyani|ZA||-23.30|30.72|37|lh1g
Giza|EG||30.01|31.21|2443|7qjn
Giżycko|PL||54.04|21.76|30|gjtv
Gjakovë|XK||42.38|20.43|94|gyu6
Gjilan|XK||42.46|21.47|52|gy36
Gjirokastër|AL||40.08|20.14|23|gsa4
Gjøvik|NO||60.80|10.69|18|1vmut
Glace Bay|CA|NS|46.20|-59.96|20|3jrz0
Gladbeck|DE||51.57|6.99|77|1ql9o
Gladstone|AU|QLD|-23.85|151.26|30|1aew6
Gladstone|US|MO|39.20|-94.55|27|2m1sm
Glan|PH||5.82|125.20|24|10pmb
Glasgow|GB|SCT|55.87|-4.26|592|1krnn
Glassboro|US|NJ|39.70|-75.11|19|2ohpn
Glassmanor|US|MD|38.82|-77.00|17|2ld8l
Glastonbury|US|CT|41.71|-72.61|32|2vmpn
Glauchau|DE||50.82|12.54|26|1ql3o
Glazov|RU||58.14|52.66|101|c14z
Glen Avon|US|CA|34.01|-117.48|20|36pwe
Glen Burnie|US|MD|39.16|-76.62|68|2ld98
Glen Cove|US|NY|40.86|-73.63|27|31pk2
Glen Ellyn|US|IL|41.88|-88.07|28|2ww37
Glendale|US|AZ|33.54|-112.19|240|35iep
Glendale|US|CA|34.14|-118.26|201|36pyf
Glendale|US|NY|40.70|-73.89|34|31pla
Glendale Heights|US|IL|41.91|-88.06|34|2vkfa
Glendora|US|CA|34.14|-117.87|52|36pyv
Glenrothes|GB|SCT|56.20|-3.17|39|1krjq
Glenvar Heights|US|FL|25.71|-80.33|17|2h3g9
Glenview|US|IL|42.07|-87.79|47|2ww5a
Glenville|US|OH|41.53|-81.62|24|32iaa
Glinde|DE||53.54|10.20|16|1qkzs
Gliwice|PL||50.30|18.68|199|1ufdq
Glogovac|XK||42.63|20.89|59|gy3x
Głogów|PL||51.66|16.08|69|1ufd9
Glória do Goitá|BR||-8.00|-35.29|17|20umg
Glossop|GB|ENG|53.44|-1.95|33|1krit
Glostrup|DK||55.67|12.40|21|1k6ng
Gloucester|GB|ENG|51.87|-2.24|150|1kris
Gloucester|US|MA|42.61|-70.66|30|2xu1x
Gloversville|US|NY|43.05|-74.34|15|31pnb
Głowno|PL||51.96|19.72|15|1ufcc
Głuchołazy|PL||50.32|17.38|15|1ufc1
Glyfáda|GR||37.86|23.76|87|5m6s
Gniezno|PL||52.53|17.58|70|1ufag
Goa|PH||13.70|123.49|21|10pm0
Goālpāra|IN||26.18|90.63|51|r8tr
Goba|ET||7.02|39.98|34|77j2
Gobabis|NA||-22.45|18.97|16|1zygv
Gobārdānga|IN||22.88|88.75|44|r8ti
Gobernador Gálvez|AR||-33.03|-60.64|75|2amix
Gobernador Virasora|AR||-28.05|-56.03|29|21li1
Gobichettipalayam|IN||11.45|77.44|58|r8o3
Gobindpur|IN||22.63|86.07|27|r8t7
Gobō|JP||33.88|135.17|27|13xz2
Goch|DE||51.68|6.16|34|1qksp
Göd|HU||47.68|19.13|16|1tf4h
Godalming|GB|ENG|51.19|-0.61|23|1krhw
Godda|IN||24.83|87.21|44|r8sp
Godean|ID||-7.77|110.29|63|z8i5
Godfrey|US|IL|38.96|-90.19|18|2iv85
Godhra|IN||22.78|73.61|132|r8sj
Gōdo|JP||35.42|136.60|21|13xyz
Gödöllő|HU||47.60|19.36|32|1tf4c
Goes|NL||51.50|3.89|37|1n250
Gogrial|SS||8.53|28.10|39|815f
Gohadi|IN||26.43|78.44|52|r8rv
Gohāna|IN||29.14|76.70|56|r8rr
Goiana|BR||-7.56|-35.00|44|20um0
Goianésia|BR||-15.32|-49.12|48|227l6
Goiânia|BR||-16.68|-49.25|1171|227l5
Goianira|BR||-16.50|-49.43|23|227l4
Goiás|BR||-15.93|-50.14|19|227l2
Goiatuba|BR||-18.01|-49.35|26|227kz
Goirle|NL||51.52|5.07|23|1n24o
Gojō|JP||34.35|135.70|34|13xyg
Gojra|PK||31.15|72.68|140|p94n
Gokak|IN||16.17|74.82|73|r8rf
Gokarna|IN||14.55|74.32|26|r8rc
Gokavaram|IN||17.26|81.85|16|r8ra
Göksun|TR||38.02|36.50|34|6qfg
Gokwe|ZW||-18.20|28.93|19|j3hj
Gola Gokarannāth|IN||28.08|80.47|59|r8qx
Golāghāt|IN||26.51|93.96|34|r8qy
Gölbaşı|TR||37.78|37.64|28|6qe0
Golborne|GB|ENG|53.48|-2.60|24|1krhg
Gölcük|TR||40.70|29.87|56|g04q
Gold Coast|AU|QLD|-28.00|153.43|591|1aelb
Golden|US|CO|39.76|-105.22|20|388n2
Golden Gate|US|FL|26.19|-81.70|24|2h3i0
Golden Glades|US|FL|25.91|-80.20|33|2h3ib
Golden Valley|US|MN|45.01|-93.35|21|2zrr7
Goldsboro|US|NC|35.38|-77.99|36|2nrqd
Goleniów|PL||53.56|14.83|23|1uf6e
Goleta|US|CA|34.44|-119.83|31|36qdf
Golitsyno|RU||55.61|36.98|16|c0ok
Golpāyegān|IR||33.45|50.29|45|2unh
Gol’yanovo|RU||55.82|37.81|158|c0gh
Goma|CD||-1.67|29.23|144|4mvt
Gombe|NG||10.29|11.17|250|1e5wj
Gombi|NG||10.17|12.74|20|1e5we
Gombong|ID||-7.61|109.51|32|z8gg
Gomel|BY||52.43|30.98|481|dghv||Homyel'
Gómez Palacio|MX||25.57|-103.50|257|2duvj
Gomoh|IN||23.87|86.15|31|r8pp
Gonābād|IR||34.35|58.68|43|2uld
Gonaïves|HT||19.45|-72.69|85|27tzs
Gonbad-e Kāvūs|IR||37.25|55.17|131|2ukq
Gondā City|IN||27.13|81.95|134|r8pg
Gondal|IN||21.96|70.80|102|r8pe
Gondar|ET||12.60|37.47|154|779q
Gondiā|IN||21.46|80.19|125|r8pa
Gondomar|PT||41.14|-8.53|28|1mpd9
Gönen|TR||40.10|27.65|41|g026
Gonesse|FR||48.99|2.45|27|1smx5
Gongchangling|CN||41.12|123.45|71|17ny0
Gongdanglegi Kulon|ID||-8.18|112.64|22|z8fu
Gongju|KR||36.46|127.12|72|13hrs
Gongzhuling|CN||43.50|124.82|141|17nxi
Goodings Grove|US|IL|41.63|-87.93|19|2wwa5
Goodlands|MU||-20.04|57.65|21|k120
Goodlettsville|US|TN|36.32|-86.71|17|2r4w2
Goodyear|US|AZ|33.44|-112.36|79|35imi
Goole|GB|ENG|53.70|-0.88|21|1krgf
Goose Creek|US|SC|32.98|-80.03|41|2q60y
Gopālganj|IN||26.47|84.44|64|r8ol
Göppingen|DE||48.70|9.65|58|1qkcu
Gorakhpur|IN||26.77|83.37|674|r8nj
Gorakhpur|IN||29.45|75.67|1325|r8ni
Gorantla|IN||13.98|77.77|25|r8nf
Goražde|BA||43.67|18.98|18|1wlfw
Görele|TR||41.03|39.00|30|g01x
Gorgān|IR||36.84|54.44|245|2ujg
Gorgonzola|IT||45.53|9.41|19|1w2ly
Gori|GE||41.98|44.12|47|d647
Goribidnūr|IN||13.61|77.52|32|r92b
Gorinchem|NL||51.84|4.97|35|1n23u
Goris|AM||39.51|46.34|20|3qy7
Gorizia|IT||45.94|13.62|35|1w2lu
Gorlice|PL||49.66|21.16|29|gjj0
Görlitz|DE||51.16|14.99|58|1qkaz
Gorna Oryahovitsa|BG||43.13|25.70|33|fo81
Gornji Milanovac|RS||44.03|20.46|24|gxun
Gorno-Altaysk|RU||51.96|85.92|55|wa8v
Gornyak|RU||50.99|81.47|16|wa8k
Gorodets|RU||56.65|43.47|32|bzum
Gorodishche|RU||48.80|44.47|20|bzty
Goroka|PG||-6.08|145.39|19|18xuu
Gorontalo|ID||0.54|123.06|144|z8e5
Gorseinon|GB|WLS|51.67|-4.04|21|1krfm
Goryachevodskiy|RU||44.02|43.09|35|bzko
Goryachiy Klyuch|RU||44.63|39.13|28|bzkl
Gorzów Wielkopolski|PL||52.74|15.23|124|1uezm
Gosāba|IN||22.17|88.80|223|r8mo
Gose|JP||34.45|135.73|33|13xx1
Gosen|JP||37.73|139.17|37|13xx0
Goseong|KR||34.98|128.32|27|13hp2
Gosforth|GB|ENG|55.00|-1.62|24|1krf5
Goshen|US|IN|41.58|-85.83|33|2xgx4
Goshogawara|JP||40.80|140.44|49|19org
Goslar|DE||51.90|10.43|44|1qk6w
Gosport|GB|ENG|50.80|-1.13|71|1krf4
Gossau|CH|SG|47.42|9.25|17|1l0w5
Gostivar|MK||41.80|20.91|51|gxsn
Gostyń|PL||51.88|17.01|21|1uewx
Gostynin|PL||52.43|19.46|19|1uewr
Göteborg|SE||57.71|11.97|573|1m48h
Gotenba|JP||35.32|138.94|84|13xwo
Goth Radhan|PK||27.20|67.95|17|p0ul
Gotha|DE||50.95|10.70|47|1qk4g
Gothenburg|SE||57.71|11.97|573|1m48h||Göteborg
Gotse Delchev|BG||41.57|23.73|20|fo4k
Gōtsuchō|JP||35.01|132.23|25|13xwh
Göttingen|DE||51.53|9.93|122|1qk14
Gouda|NL||52.02|4.71|72|1n23g
Goulburn|AU|NSW|-34.75|149.72|23|1aeed
Gourcy|BF||13.21|-2.36|17|1el66
Goussainville|FR||49.01|2.47|30|1smrm
Govardhan|IN||27.50|77.46|20|r8lr
Governador Valadares|BR||-18.85|-41.95|251|227jf
Gowurdak|TM||37.81|66.05|35|q4w0
Goya|AR||-29.14|-59.26|70|21lgz
Goyang-si|KR||37.66|126.83|1073|13ho5
Goyerkāta|IN||26.70|89.03|66|r8l9
Gqeberha|ZA||-33.96|25.61|968|ko5g||Port Elizabeth
Graaff-Reinet|ZA||-32.25|24.53|63|lg0v
Grabouw|ZA||-34.15|19.02|30|206e1
Gračanica|BA||44.70|18.31|16|1wkyr
Gràcia|ES||41.40|2.16|122|1uwd9
Gradačac|BA||44.88|18.43|16|1wkxs
Gradignan|FR||44.77|-0.61|24|1smpn
Grafton|US|MA|42.21|-71.69|17|2xu80
Gragnano|IT||40.69|14.52|29|1w2kw
Graham|US|WA|47.05|-122.29|23|3g85e
Grahamstown|ZA||-33.30|26.53|92|lfzp
Grajaú|BR||-5.82|-46.14|30|20uko
Grajewo|PL||53.65|22.46|23|gjaq
Granada|CO||3.55|-73.71|32|26x0l
Granada|ES||37.19|-3.61|234|1hy7x
Granada|NI||11.93|-85.96|89|25kjk
Granadero Baigorria|AR||-32.86|-60.72|32|2amgf
Granadilla de Abona|ES||28.12|-16.58|40|1hy7r
Granby|CA|QC|45.40|-72.73|54|3ju0n
Grand-Bassam|CI||5.21|-3.74|74|1d1ir
Grand Forks|US|ND|47.93|-97.03|57|30fvp
Grand Island|US|NE|40.93|-98.34|51|30nht
Grand Island|US|NY|43.03|-78.96|21|31puz
Grand Junction|US|CO|39.06|-108.55|60|388ut
Grand Prairie|US|TX|32.75|-97.00|188|2smaa
Grand Rapids|US|MI|42.96|-85.67|195|2z1o6
Grande Prairie|CA|AB|55.17|-118.80|41|3ju4b
Grande-Synthe|FR||51.02|2.30|23|1smig
Grandview|US|MO|38.89|-94.53|25|2m25o
Grandville|US|MI|42.91|-85.76|16|2z1p3
Graneros|CL||-34.07|-70.73|23|2bckt
Grangemouth|GB|SCT|56.01|-3.72|17|1krdj
Granger|US|IN|41.75|-86.11|30|2xgyt
Grangwav|HT||18.43|-72.77|49|27tpt
Granite Bay|US|CA|38.76|-121.16|20|36qt6
Granite City|US|IL|38.70|-90.15|29|2ivdu
Graniteville|US|NY|40.62|-74.15|15|31pvt
Granja|BR||-3.12|-40.83|26|20ugi
Granollers|ES||41.61|2.29|61|1uwah
Grantham|GB|ENG|52.91|-0.64|44|1krdc
Grants Pass|US|OR|42.44|-123.33|37|3esl4
Grao de Murviedro|ES||39.64|-0.24|62|1j149
Grapevine|US|TX|32.93|-97.08|51|2smco
Grasse|FR||43.66|6.93|48|1sma0
Gravatá|BR||-8.20|-35.56|61|20ug3
Gravataí|BR||-29.94|-50.99|239|227d5
Gravesend|GB|ENG|51.44|0.37|54|1krcr
Gravesend|US|NY|40.60|-73.97|112|31pz3
Gravina di Catania|IT||37.56|15.06|27|3w1vn
Gravina in Puglia|IT||40.82|16.42|42|1w2ic
Grays|GB|ENG|51.48|0.33|90|1krcm
Grayslake|US|IL|42.34|-88.04|21|2wwld
Graz|AT||47.07|15.45|222|1njkj
Great Bend|US|KS|38.36|-98.76|16|2jkk4
Great Falls|US|MT|47.50|-111.30|60|3d7m0
Great Falls|US|VA|39.00|-77.29|15|2u2cf
Great Kills|US|NY|40.55|-74.15|22|31q0b
Great Malvern|GB|ENG|52.11|-2.33|37|1kr9b
Great Sankey|GB|ENG|53.39|-2.64|44|1kr8a
Great Wyrley|GB|ENG|52.66|-2.01|19|1kr75
Great Yarmouth|GB|ENG|52.61|1.73|63|1kr74
Greater Napanee|CA|ON|44.25|-76.95|15|3jv90
Greater Noida|IN||28.50|77.54|294|452gh
Greater Northdale|US|FL|28.11|-82.53|22|4blpr
Greater Sudbury|CA|ON|46.49|-80.99|158|3jue4
Greater Upper Marlboro|US|MD|38.83|-76.75|19|4bktr
Greeley|US|CO|40.42|-104.71|101|3bjp4
Green|US|OH|40.95|-81.48|26|32ioj
Green Bay|US|WI|44.52|-88.02|105|34mr6
Green Haven|US|MD|39.14|-76.55|19|2ldpr
Green Valley|US|AZ|31.85|-110.99|21|35j1e
Greenacres City|US|FL|26.62|-80.13|33|2h3x7
Greenbelt|US|MD|39.00|-76.88|24|2ldrj
Greenburgh|US|NY|41.03|-73.84|87|31q43
Greeneville|US|TN|36.16|-82.83|15|2r5pa
Greenfield|US|CA|36.32|-121.24|17|36rb0
Greenfield|US|IN|39.79|-85.77|21|2j9pp
Greenfield|US|MA|42.59|-72.60|20|2xuh6
Greenfield|US|WI|42.96|-88.01|37|34mu4
Greenford|GB|ENG|51.53|-0.36|38|1kr6s
Greenock|GB|SCT|55.95|-4.76|44|1kr64
Greensboro|US|NC|36.07|-79.79|285|2nsey
Greenville|LR||5.01|-9.04|16|1csmw
Greenville|US|MS|33.41|-91.06|32|2mx17
Greenville|US|NC|35.61|-77.37|91|2nsfc
Greenville|US|SC|34.85|-82.39|65|2q6db
Greenville|US|TX|33.14|-96.11|27|2smqi
Greenwood|US|IN|39.61|-86.11|56|2j9qh
Greenwood|US|MS|33.52|-90.18|15|2mx1r
Greenwood|US|SC|34.20|-82.16|23|2q6e1
Greenwood Village|US|CO|39.62|-104.95|16|38944
Greer|US|SC|34.94|-82.23|28|2q6ev
Grefrath|DE||51.34|6.34|16|1qjeg
Greifswald|DE||54.09|13.39|53|1qjdo
Greiz|DE||50.66|12.20|24|1qjc9
Gremda|TN||34.75|10.78|34|1h0ji
Grenchen|CH|SO|47.19|7.40|16|1l0v4
Grenoble|FR||45.18|5.71|159|1sm6g
Gresham|US|OR|45.50|-122.43|111|3eswd
Gresik|ID||-7.15|112.66|74|z8cg
Gressier|HT||18.54|-72.53|26|27tmx
Gretna|US|LA|29.91|-90.05|18|2kqen
Greve|DK||55.58|12.30|48|1k6jj
Greven|DE||52.09|7.59|35|1qj6w
Grevenbroich|DE||51.09|6.58|65|1qj6s
Gribanovskiy|RU||51.46|41.98|17|bz67
Griesheim|DE||49.86|8.57|25|1qj38
Griffin|US|GA|33.25|-84.26|23|2hzg2
Griffith|AU|NSW|-34.29|146.05|18|1ae2u
Griffith|US|IN|41.53|-87.42|16|2xh22
Grigny|FR||48.65|2.39|25|1sm46
Grimbergen|BE||50.93|4.37|34|1ny9m
Grimma|DE||51.23|12.72|18|1qj0t
Grimsby|GB|ENG|53.57|-0.08|134|1kr46
Gröbenzell|DE||48.20|11.37|19|1qixx
Grodno|BY||53.69|23.83|317|dghs||Hrodna
Grodzisk Mazowiecki|PL||52.10|20.63|27|gj7t
Groesbeek|NL||51.78|5.94|19|1n1zc
Grogol|ID||-7.60|110.82|101|z8c1
Gronau|DE||52.21|7.02|46|1qivm
Groningen|NL||53.22|6.57|181|1n1yr
Grootfontein|NA||-19.57|18.12|24|1zyd6
Groß-Gerau|DE||49.92|8.48|24|1qhp9
Groß-Umstadt|DE||49.87|8.93|22|1qh69
Grosse Pointe Woods|US|MI|42.44|-82.91|16|2z22f
Großenhain|DE||51.29|13.53|17|1qihi
Grosseto|IT||42.76|11.11|61|1w2ga
Großostheim|DE||49.92|9.08|16|1qhdo
Grottaferrata|IT||41.79|12.67|18|1w2fz
Grottaglie|IT||40.54|17.44|31|1w2fx
Grove|GB|ENG|51.61|-1.42|18|1kr31
Grove City|US|OH|39.88|-83.09|39|2oqkh
Groves|US|TX|29.95|-93.92|16|2smxh
Grozny|RU||43.31|45.69|226|byvm||Groznyy
Groznyy|RU||43.31|45.69|226|byvm
Grudziądz|PL||53.48|18.75|99|1uelm
Grugliasco|IT||45.07|7.58|33|1w2ff
Grumo Nevano|IT||40.94|14.26|18|1w2f3
Gryazi|RU||52.50|39.94|47|byso
Gryazovets|RU||58.88|40.25|16|byqk
Gryfice|PL||53.92|15.20|17|1uel5
Gryfino|PL||53.25|14.49|21|1uel4
Grytviken|GS||-54.28|-36.51|0|21fvm|*
Gua Musang|MY||4.88|101.97|20|116gr
Guacamayas|MX||18.02|-102.21|38|2eajf
Guacara|VE||10.23|-67.88|152|26101
Guacarí|CO||3.76|-76.33|20|26ww5
Guaçuí|BR||-20.78|-41.68|20|227ba
Guadalajara|ES||40.63|-3.16|83|1uw8e
Guadalajara|MX||20.67|-103.39|1495|2duoz
Guadalajara de Buga|CO||3.90|-76.30|118|271vk
Guadalupe|CR||9.95|-84.06|26|25nzd
Guadalupe|MX||22.75|-102.52|125|2duo5
Guadalupe|MX||25.68|-100.26|674|2duno
Guadalupe|PE||-7.25|-79.48|25|278i7
Guadalupe Victoria|MX||32.29|-115.11|17|2dalt
Guadix|ES||37.30|-3.14|20|1hy2l
Guaíba|BR||-30.11|-51.33|101|22gj0
Guáimaro|CU||21.05|-77.35|39|249b7
Guaíra|BR||-20.32|-48.31|34|227aj
Guaiúba|BR||-4.04|-38.64|22|20udy
Guajará Mirim|BR||-10.78|-65.34|34|2c4lv
Gualaceo|EC||-2.89|-78.78|17|26e9y
Gualán|GT||15.12|-89.36|19|252co
Gualeguay|AR||-33.14|-59.31|33|21lfj
Gualeguaychú|AR||-33.01|-58.52|79|21lfe
Guamúchil|MX||25.46|-108.08|64|2dui9
Guanabacoa|CU||23.13|-82.30|113|24992
Guanajay|CU||22.93|-82.69|25|2497t
Guanajuato|MX||21.02|-101.26|72|2duhi
Guanambi|BR||-14.22|-42.78|59|2279x
Guanare|VE||9.04|-69.74|112|260te
Guane|CU||22.20|-84.08|17|2496m
Guangming|CN||45.33|122.78|113|17ltt
Guangshui|CN||31.62|114.00|155|12sif
Guangyuan|CN||32.44|105.82|213|12pvm
Guangzhou|CN||23.12|113.25|11071|12shu
Guanhães|BR||-18.77|-42.93|24|2279i
Guankou|CN||28.16|113.63|1380|12n3v
Guantánamo|CU||20.14|-75.21|273|2494p
Guápiles|CR||10.22|-83.78|19|25nz0
Guapimirim|BR||-22.54|-42.98|31|22799
Guaporé|BR||-28.85|-51.89|20|22791
Guará|BR||-20.43|-47.82|18|2278v
Guarabira|BR||-6.85|-35.49|44|20ucq
Guaraciaba do Norte|BR||-4.17|-40.75|18|20ucp
Guaramirim|BR||-26.47|-49.00|21|2278a
Guaranda|EC||-1.59|-79.00|22|26e77
Guaranésia|BR||-21.30|-46.80|17|22786
Guarapari|BR||-20.67|-40.50|101|2277k
Guarapuava|BR||-25.39|-51.47|151|2277b
Guararapes|BR||-21.26|-50.64|28|22776
Guararema|BR||-23.41|-46.03|24|22773
Guaratinguetá|BR||-22.82|-45.19|106|2276r
Guaratuba|BR||-25.88|-48.57|19|2276p
Guarda|PT||40.54|-7.27|32|1mp9d
Guardamar del Segura|ES||38.09|-0.66|16|1hy1y
Guarenas|VE||10.47|-66.62|182|260oh
Guariba|BR||-21.36|-48.23|30|2275s
Guarujá|BR||-23.99|-46.26|310|2274t
Guarulhos|BR||-23.46|-46.53|1170|2274q
Guasave|MX||25.57|-108.47|71|2dug3
Guasdualito|VE||7.24|-70.73|31|29jx1
Guatemala City|GT||14.64|-90.51|995|254c4|*
Guatire|VE||10.47|-66.54|192|260ka
Guaxupé|BR||-21.31|-46.71|48|22743
Guayama|PR||17.98|-66.11|22|2pugh
Guayaquil|EC||-2.20|-79.89|1952|26e5h
Guayaramerín|BO||-10.83|-65.36|36|2bx3q
Guaynabo|PR||18.36|-66.11|81|2pugv
Guayos|CU||22.05|-79.46|15|248xk
Gubakha|RU||58.84|57.55|27|bypt
Gubbi|IN||13.31|76.94|18|r8ko
Guben|DE||51.95|14.71|22|1qgea
Gubin|PL||51.95|14.73|17|1uej6
Gubkin|RU||51.28|37.55|87|byo2
Gubkinskiy|RU||64.43|76.50|20|wznt
Gucheng Chengguanzhen|CN||32.27|111.63|74|12say
Gudalur|IN||9.68|77.25|47|r8kk
Gudermes|RU||43.35|46.11|33|byna
Gudivāda|IN||16.44|81.00|116|r8k1
Gudiyatham|IN||12.95|78.87|94|r8k0
Gūdūr|IN||14.15|79.85|75|r8jr
Gūduvāncheri|IN||12.85|80.06|31|r8jn
Gueckedou|GN||8.57|-10.13|79|1fvpu
Guelma|DZ||36.46|7.43|124|1hhny
Guelmim|MA||28.99|-10.06|98|1imge
Guelph|CA|ON|43.55|-80.26|116|3jwnh
Guérande|FR||47.33|-2.43|17|1slx4
Guercif|MA||34.23|-3.35|58|1imfd
Guéret|FR||46.17|1.87|16|1slwv
Guía de Isora|ES||28.21|-16.78|21|1hy0s
Guider|CM||9.93|13.95|85|1btcs
Guidonia|IT||41.99|12.72|21|1w2da
Guidonia Montecelio|IT||41.99|12.72|68|3w1uc
Guigang|CN||23.10|109.61|76|12s8s
Guiglo|CI||6.54|-7.49|39|1d1ee
Güigüe|VE||10.08|-67.78|72|260g3
Guiguinto|PH||14.83|120.88|77|10peb
Guihulñgan|PH||10.12|123.27|23|10pe0
Guildford|GB|ENG|51.24|-0.57|72|1kr1t
Guilford|US|CT|41.29|-72.68|22|2vn3s
Guilin|CN||25.28|110.29|649|12s7u
Güimar|ES||28.31|-16.41|18|1hy0k
Guimarães|PT||41.44|-8.30|41|1mp8g
Guimba|PH||15.66|120.77|32|10pd4
Güines|CU||22.84|-82.03|69|248w2
Guinguinéo|SN||14.27|-15.95|15|1c926
Guiping|CN||23.39|110.07|71|12s7i
Güira de Melena|CU||22.80|-82.51|70|248v7
Guiren|CN||33.67|118.19|57|12s7f
Güiria|VE||10.58|-62.30|40|260fh
Guisa|CU||20.25|-76.54|18|248us
Guisborough|GB|ENG|54.53|-1.06|17|1kr1l
Guiseley|GB|ENG|53.88|-1.71|21|1kr1k
Guiset East|PH||16.07|120.68|22|10p60
Guixi|CN||28.29|117.21|74|12bxy
Guiyang|CN||26.58|106.72|1172|12s6t
Gujan-Mestras|FR||44.64|-1.07|19|1slr3
Gujar Khan|PK||33.25|73.30|69|p8pe
Gujō|JP||35.74|136.96|47|42823
Gujranwala|PK||32.16|74.19|1384|p8ou
Gujrat|PK||32.57|74.08|302|p8om
Gukovo|RU||48.06|39.94|66|byma
Gulābpura|IN||25.90|74.66|26|r8iz
Gulāothi|IN||28.59|77.79|47|r8iv
Gulariyā|NP||28.21|81.35|53|ri94
Gulbarga|IN||17.34|76.84|484|r8io
Guledagudda|IN||16.05|75.79|34|r8im
Gulfport|US|MS|30.37|-89.09|72|2mx6j
Guli|CN||28.88|120.03|536|12s5g
Guliston|UZ||40.49|68.78|53|wg6m
Gul’kevichi|RU||45.35|40.69|35|bylu
Gulu|UG||2.77|32.30|147|501u
Gumaca|PH||13.92|122.10|22|10p42
Gumdag|TM||39.21|54.59|24|3gyf
Gumel|NG||12.63|9.39|43|1e5mj
Gumi|KR||36.11|128.34|291|13hgx
Gumia|IN||23.80|85.83|47|r8hv
Gumlā|IN||23.04|84.54|45|r8hu
Gummersbach|DE||51.03|7.56|53|1qg9t
Gummi|NG||12.14|5.12|39|1e5me
Gummidipundi|IN||13.41|80.11|17|r8hq
Gumushkhane|TR||40.46|39.47|32|fzy1
Guna|IN||24.65|77.31|154|r8hj
Gundlupēt|IN||11.81|76.69|27|r8gu
Gunnaur|IN||28.24|78.44|21|r8gi
Gunsan|KR||35.98|126.71|243|13hbd
Guntakal Junction|IN||15.17|77.36|121|r8ge
Guntur|IN||16.30|80.46|531|r8gc
Gunupur|IN||19.08|83.81|22|r8gb
Günzburg|DE||48.46|10.28|20|1qg43
Gunzenhausen|DE||49.12|10.76|16|1qg3l
Guozhen|CN||34.37|107.36|85|12s1b
Gura Humorului|RO||47.55|25.90|16|ei0f
Gurgaon|IN||28.46|77.03|197|r8fm
Gürgentepe|TR||40.79|37.59|19|fzt8
Guri-si|KR||37.60|127.14|195|13hac
Gurlan|UZ||41.84|60.39|28|wg6i
Gurmatkāl|IN||16.87|77.39|18|r8f7
Gurnee|US|IL|42.37|-87.90|31|2wwwd
Güroymak|TR||38.58|42.02|26|6prn
Gürpınar|TR||40.99|28.61|29|fzsq
Gursahāiganj|IN||27.12|79.73|40|r8ez
Gursarāi|IN||25.62|79.18|25|r8ey
Gürsu|TR||40.22|29.19|25|fzso
Guru Har Sahāi|IN||30.71|74.40|16|r8es
Gurugram|IN||28.46|77.03|197|r8fm||Gurgaon
Gurun|MY||5.82|100.47|16|1173x
Gurupi|BR||-11.73|-49.07|65|22730
Guruvāyūr|IN||10.59|76.04|21|r8ej
Gur’yevsk|RU||54.28|85.93|25|wa3d
Gus’-Khrustal’nyy|RU||55.61|40.65|63|bydr
Gusau|NG||12.17|6.66|227|1e5i9
Gusev|RU||54.59|22.20|29|bygq
Gushikawa|JP||26.36|127.87|65|13xvr
Gushu|CN||31.56|118.48|60|12vkr
Gusinoozyorsk|RU||51.28|106.50|24|17dk6
Guskhara|IN||23.49|87.73|34|r8ee
Gustavia|BL||17.90|-62.85|6|24poc|*
Gustavo Adolfo Madero|MX||19.49|-99.11|1186|23bxu
Gustavsberg|SE||59.33|18.39|21|1m2rg
Güstrow|DE||53.80|12.17|31|1qg0p
Gutao|CN||37.20|112.18|42|12ju4
Gütersloh|DE||51.91|8.38|96|1qfyu
Guwahati|IN||26.18|91.75|899|r92s
Guyancourt|FR||48.77|2.07|32|1slq7
Guye|CN||39.73|118.44|41|12ryf
Guyong|PH||14.84|120.98|155|10p0z
G‘uzor|UZ||38.62|66.25|25|q38u
Gwadabawa|NG||13.36|5.24|17|1e5h0
Gwadar|PK||25.12|62.33|52|p8iu
Gwalior|IN||26.23|78.17|882|r8dz
Gwangju|KR||35.15|126.92|1417|13h5f
Gwangju|KR||37.41|127.26|82|13h5e
Gwaram|NG||11.28|9.88|16|1e5e2
Gwarzo|NG||11.92|7.93|16|1e5d8
Gweru|ZW||-19.45|29.82|146|j31y
Gwoza|NG||11.08|13.70|15|1e5ap
Gyál|HU||47.38|19.22|22|1tf0l
Gyeongju|KR||35.84|129.21|155|13gzn
Gyeongsan-si|KR||35.82|128.74|130|13gzi
Gyōda|JP||36.14|139.46|86|13xve
Gyomaendrőd|HU||46.93|20.83|15|ffu4
Gyöngyös|HU||47.78|19.93|33|1teyw
Győr|HU||47.68|17.64|128|1tey1
Gyula|HU||46.65|21.28|32|ffta
Gyumri|AM||40.79|43.85|148|d7sr
Hà Đông|VN||20.97|105.78|51|xw6s
Hà Giang|VN||22.82|104.98|33|xw6d
Hạ Long|VN||20.95|107.07|148|xvga
Hà Tiên|VN||10.38|104.49|40|xvy4
Hà Tĩnh|VN||18.34|105.91|28|xvxz
Haaksbergen|NL||52.16|6.74|24|1n1sm
Haaltert|BE||50.91|4.00|17|1ny1t
Haan|DE||51.19|7.01|29|1qfu3
Haar|DE||48.11|11.73|18|1qfu0
Haarlem|NL||52.38|4.64|148|1n1rv
Habboûch|LB||33.41|35.48|98|5w3e
Habiganj|BD||24.38|91.41|89|peih
Hābra|IN||22.84|88.66|139|r8dk
Hachinohe|JP||40.50|141.50|239|19nob
Hachiōji|JP||35.66|139.32|579|13xu8
Hacı Zeynalabdin|AZ||40.62|49.56|19|cjoj
Hacienda Heights|US|CA|33.99|-117.97|54|36rsz
Hacienda La Calera|CL||-32.78|-71.22|49|2bc5y
Hacienda Santa Fe|MX||20.52|-103.38|87|59uxx
Hacılar|TR||38.65|35.45|21|6pit
Hacıqabul|AZ||40.04|48.94|23|cjk9
Hackensack|US|NJ|40.89|-74.04|45|31a6q
Hadagalli|IN||15.02|75.93|25|r7tl
Hadali|PK||32.64|74.57|50|p8hh
Hadano|JP||35.37|139.22|174|13xtz
Hadejia|NG||12.45|10.04|111|1e59r
Hadera|IL||32.44|34.90|76|6bky
Haderslev|DK||55.25|9.49|21|1k6ck
Hadgāon|IN||19.50|77.66|26|r8d6
Hadim|TR||36.99|32.46|20|6pfn
Ḩadīthah|IQ||34.14|42.38|31|22b9
Hadjout|DZ||36.51|2.41|28|1hh4i
Hadleigh|GB|ENG|51.55|0.61|18|1kqyn
Hadley Wood|GB|ENG|51.67|-0.17|22|3zgy3
Hadyach|UA||50.37|33.99|23|f73y
Haeju|KP||38.04|125.71|222|148rz
Haenam|KR||34.57|126.60|24|13jf3
Hafar Al-Batin|SA||28.43|45.97|272|2a0p
Hafizabad|PK||32.07|73.69|154|p8h4
Hāflong|IN||25.16|93.02|40|r8cv
Hafnarfjörður|IS||64.07|-21.94|27|218ci
Hagåtña|GU||13.48|144.75|1|2eodo|*
Hagen|DE||51.36|7.47|199|1qfe5
Hāgere Hiywet|ET||8.98|37.85|44|76pk
Hagere Maryam|ET||5.63|38.24|22|7dws
Hagerstown|US|MD|39.64|-77.72|40|2ldzp
Hagi|JP||34.40|131.42|44|13xtm
Hagonoy|PH||14.83|120.73|124|10oz2
Haguenau|FR||48.82|7.79|39|1sloe
Hải Dương|VN||20.94|106.33|58|xw5q
Haibara-akanedai|JP||34.53|135.95|18|13xt2
Haicheng|CN||40.85|122.75|192|17ntq
Haifa|IL||32.82|34.99|267|6bgx
Haiger|DE||50.74|8.21|20|1qevw
Haikou|CN||20.05|110.34|616|12rw6
Haikou|CN||24.78|102.58|113|12rw5
Ha'il|SA||27.52|41.69|267|2a09
Hailākāndi|IN||24.68|92.56|31|r8ci
Hailar|CN||49.20|119.70|211|17nti
Hailin|CN||44.57|129.39|86|17ntf
Hailsham|GB|ENG|50.86|0.26|20|1kqxz
Hailun|CN||47.46|126.95|110|17nt9
Haimen|CN||23.19|116.61|125|12rvq
Haines City|US|FL|28.11|-81.62|23|2h477
Haining|CN||30.54|120.69|70|12d0n
Haiphong|VN||20.86|106.68|603|xw4y
Haisyn|UA||48.81|29.39|25|f6zp
Haizhou|CN||34.58|119.13|59|12ru3
Hajdúböszörmény|HU||47.67|21.52|32|ffs4
Hajdúnánás|HU||47.85|21.43|18|ffrw
Hajdúszoboszló|HU||47.45|21.40|23|ffro
Hājīganj|BD||23.25|90.86|44|pra1
Hajīn|SY||34.70|40.83|29|3qne
Hājīpur|IN||25.69|85.21|134|r8cd
Ḩajjah|YE||15.69|43.61|44|1m4p
Hajnówka|PL||52.74|23.58|22|gj12
Hājo|IN||26.25|91.53|16|r8ca
Hakha|MM||22.64|93.61|20|sepv
Hakkâri|TR||37.57|43.74|78|6th5
Hakodate|JP||41.78|140.74|276|19nnw
Hakui|JP||36.88|136.78|25|13xrh
Hala|PK||25.81|68.42|48|p8e6
Ḩalabjah|IQ||35.18|45.99|57|228d
Halberstadt|DE||51.90|11.06|40|1qenl
Haldaur|IN||29.29|78.28|19|r8bx
Halden|NO||59.12|11.39|22|1vlsx
Haldensleben I|DE||52.29|11.41|20|1qelc
Haldia|IN||22.06|88.11|171|stbt
Haldwani|IN||29.22|79.53|139|r8bm
Hale|GB|ENG|53.38|-2.33|15|3ybh8
Halesowen|GB|ENG|52.45|-2.05|55|1kqxj
Half Way Tree|JM||18.01|-76.80|19|22t11
Ḩalfāyā|SY||35.26|36.61|23|3n7g
Ḩalḩūl|PS||31.58|35.10|21|62zi
Halifax|CA|NS|44.65|-63.57|359|3rk6x
Halifax|GB|ENG|53.72|-1.85|83|1kqxc
Hālīsahar|IN||22.93|88.42|128|r8b8
Haliyal|IN||15.33|74.76|22|r8b6
Hallandale Beach|US|FL|25.98|-80.15|39|2h496
Halle|BE||50.73|4.23|34|1nxy0
Halle|DE||52.06|8.36|21|1qejk
Halle Neustadt|DE||51.48|11.92|45|4c8pa
Halle (Saale)|DE||51.48|11.98|234|1qejm
Halluin|FR||50.79|3.13|20|1sln6
Halmstad|SE||56.67|12.86|66|1m1sd
Hālol|IN||22.50|73.47|46|r8ay
Halstenbek|DE||53.63|9.85|16|1qegg
Haltern am See|DE||51.74|7.18|38|1qeg3
Haltom City|US|TX|32.80|-97.27|44|2sne0
Halvad|IN||23.02|71.18|26|r8aq
Halver|DE||51.19|7.50|18|1qefs
Ḩalwān|EG||29.84|31.30|230|7mj7
Ham Lake|US|MN|45.25|-93.25|16|2zsjh
Hama|SY||35.13|36.76|461|3n6p||Ḩamāh
Hamada|JP||34.88|132.08|46|13xqm
Hamadān|IR||34.80|48.51|528|2tyo
Ḩamāh|SY||35.13|36.76|461|3n6p
Hamakita|JP||34.80|137.78|87|13xq5
Hamamatsu|JP||34.70|137.73|605|13xq1
Hamanoichi|JP||31.72|130.73|39|13xpr
Hamar|NO||60.79|11.07|29|1vlpg
Hamburg|DE||53.55|9.99|1739|1qede
Hamburg-Mitte|DE||53.55|10.02|233|1qed4
Hamburg-Nord|DE||53.59|9.98|280|4z2gy
Hamden|US|CT|41.40|-72.90|60|2vn7q
Hämeenlinna|FI||61.00|24.46|47|e4mk
Hameln|DE||52.10|9.36|59|1qecn
Hamhŭng|KP||39.92|127.54|559|148nd
Hami|CN||42.83|93.51|137|ws5o
Hamilton|BM||32.29|-64.78|1|24l3h|*
Hamilton|CA|ON|43.25|-79.85|520|3jyba
Hamilton|GB|SCT|55.77|-4.03|53|1kqvm
Hamilton|NZ||-37.78|175.28|153|1ay2c
Hamilton|US|OH|39.40|-84.56|62|2oqp3
Hamina|FI||60.57|27.20|22|e4m9
Hamīrpur|IN||25.96|80.15|34|r8af
Hamīrpur|IN||31.68|76.53|19|r8ae
Hamm|DE||51.68|7.82|185|1qebs
Hamma Bouziane|DZ||36.41|6.60|63|1hguq
Hammam Bou Hadjar|DZ||35.38|-0.97|36|1hgt6
Hammam-Lif|TN||36.73|10.34|48|1gybg
Hammam Sousse|TN||35.86|10.60|34|1gyb7
Hammamet|DZ||35.45|7.95|29|1hgt0
Hammamet|TN||36.40|10.62|54|1h0r4
Hamme|BE||51.10|4.14|23|1nxwd
Hamminkeln|DE||51.73|6.59|27|1qe6j
Hammond|US|IN|41.58|-87.50|78|2xh58
Hammond|US|LA|30.50|-90.46|20|2kqms
Hampton|GB|ENG|51.41|-0.37|18|1kqv2
Hampton|US|VA|37.03|-76.35|136|2u32m
Hamtramck|US|MI|42.39|-83.05|22|2z2bh
Hanahan|US|SC|32.92|-80.02|18|2q6qn
Hanam|KR||37.54|127.21|135|14nqn
Hanamaki|JP||39.38|141.12|73|19a9j
Hanau am Main|DE||50.13|8.91|89|1qe5b
Hanawa|JP||40.18|140.79|37|19nmq
Hancheng|CN||32.52|112.35|62|12c16
Hancheng|CN||35.46|110.43|58|12rth
Hanchuan|CN||30.65|113.77|88|12rtd
Handa|JP||34.88|136.93|116|13xnt
Handan|CN||36.60|114.47|1358|12rsz
Handiā|IN||25.36|82.19|18|r89x
Handlová|SK||48.73|18.76|18|1tl7v
Hanford|US|CA|36.33|-119.65|56|36s30
Hang Dong|TH||18.69|98.92|18|opyi
Hāngal|IN||14.76|75.12|27|r89v
Hangu|CN||39.25|117.79|208|12rs3
Hangu|PK||33.53|71.06|36|p8c3
Hangzhou|CN||30.29|120.16|6242|12rry
Haninge|SE||59.17|18.14|75|1m1gx
Hannibal|US|MO|39.71|-91.36|18|2m2wa
Hannō|JP||35.85|139.32|86|13xn3
Hannover|DE||52.37|9.73|515|1qe0f
Hannoversch Münden|DE||51.42|9.65|25|1pgnx
Hanoi|VN||21.02|105.84|1431|xw0a|*
Hanover|DE||52.37|9.73|515|1qe0f||Hannover
Hanover|US|MA|42.11|-70.81|17|2xutw
Hanover|US|MD|39.19|-76.72|38|2le58
Hanover|US|PA|39.80|-76.98|15|2ppcb
Hanover Park|US|IL|42.00|-88.15|38|2wx22
Hānsi|IN||29.10|75.96|82|r89d
Hanting|CN||36.77|119.21|91|12rqn
Hanumāngarh|IN||29.58|74.33|156|r893
Hanwella Ihala|LK||6.90|80.09|23|qoh1
Hanyū|JP||36.17|139.53|59|13xmt
Hanzhong|CN||33.08|107.02|146|12rq1
Hāora|IN||22.58|88.32|1028|r88s
Happy Valley|US|OR|45.45|-122.53|18|3etfr
Hāpur|IN||28.73|77.78|243|r88p
Haqqulobod|UZ||40.92|72.12|26|wfxz
Harar|ET||9.31|42.12|90|76ij
Harare|ZW||-17.83|31.05|1543|j2yj|*
Ḩarastā|SY||33.56|36.37|37|3n3d
Harbin|CN||45.75|126.65|5879|17nrp
Harburg|DE||53.46|9.98|203|1qdwd
Harda Khās|IN||22.34|77.10|67|r887
Hardenberg|NL||52.58|6.62|58|1n1nx
Harderwijk|NL||52.34|5.62|41|1n1nk
Hardoī|IN||27.39|80.13|123|r882
Harelbeke|BE||50.85|3.31|26|1nxtq
Haren|DE||52.79|7.24|23|1qdrm
Harenkarspel|NL||52.73|4.78|16|1n1n9
Hargeysa|SO||9.56|44.06|478|187d
Haridwar|IN||29.95|78.16|186|r87j
Harihar|IN||14.51|75.81|78|r87h
Hārij|IN||23.69|71.91|19|r87b
Haripur|PK||34.00|72.93|57|p89f
Harker Heights|US|TX|31.08|-97.66|29|2snm2
Harlem|US|NY|40.81|-73.95|116|31qn6
Harlingen|NL||53.17|5.42|16|1n1mp
Harlingen|US|TX|26.19|-97.70|66|2snmx
Harlow|GB|ENG|51.78|0.11|94|1kqsl
Harmanli|BG||41.93|25.90|19|fnm2
Harnoli|PK||32.28|71.55|16|p88x
Härnösand|SE||62.63|17.94|18|1m19g
Harpālpur|IN||25.29|79.33|18|r85v
Harpanahalli|IN||14.79|75.99|45|r85r
Harpenden|GB|ENG|51.82|-0.36|30|1kqsb
Harper|LR||4.38|-7.71|33|1csjw
Harringay|GB|ENG|51.58|-0.10|17|53xln
Harrisburg|US|PA|40.27|-76.88|49|33aqe
Harrismith|ZA||-28.27|29.13|35|ldvb
Harrison|US|NJ|40.75|-74.16|15|31ab3
Harrison|US|NY|40.97|-73.71|28|31qov
Harrisonburg|US|VA|38.45|-78.87|53|2u3bz
Harrogate|GB|ENG|53.99|-1.54|89|1kqro
Harsewinkel|DE||51.96|8.23|24|1qdl2
Harsīn|IR||34.27|47.59|58|2ttm
Harstad|NO||68.80|16.54|19|1vli7
Harsūd|IN||22.10|76.73|17|r85b
Hartford|US|CT|41.76|-72.69|124|2vnbp
Hartlepool|GB|ENG|54.69|-1.21|89|1kqqw
Hartley|GB|ENG|51.39|0.30|16|1kqqu
Harunabad|PK||29.61|73.14|72|p88h
Harūr|IN||12.05|78.48|20|r855
Harvey|US|IL|41.61|-87.65|25|2wx8i
Harvey|US|LA|29.90|-90.08|20|2kqrr
Harwich|GB|ENG|51.94|1.28|21|1kqqf
Hasaki|JP||35.73|140.83|39|19a8y
Hasanpur|IN||28.72|78.28|57|r84r
Hashimoto|JP||34.32|135.62|57|13xka
Hashtpar|IR||37.80|48.91|45|2fgf
Hashtrūd|IR||37.48|47.05|17|31zu
Hasilpur|PK||29.69|72.55|88|p87m
Hāsimāra|IN||26.75|89.35|40|r84l
Haskovo|BG||41.93|25.56|80|fnlv
Haslett|US|MI|42.75|-84.40|19|2z2ka
Haslingden|GB|ENG|53.70|-2.32|15|1kqpv
Hassan|IN||13.01|76.10|129|r84f
Hasselt|BE||50.93|5.34|69|1nxsb
Hassi Messaoud|DZ||31.68|6.07|53|1hgel
Hässleholm|SE||56.16|13.77|19|1m11j
Haßloch|DE||49.36|8.26|21|1qcu9
Hastināpur|IN||29.16|78.01|24|r84d
Hastings|GB|ENG|50.86|0.57|133|1kqpo
Hastings|NZ||-39.64|176.85|62|1axzk
Hastings|US|MN|44.74|-92.85|23|2zssc
Hastings|US|NE|40.59|-98.39|25|30nvu
Hasuda|JP||35.97|139.65|65|14vjn
Hat Yai|TH||7.01|100.48|192|yivw
Hatfield|GB|ENG|51.76|-0.22|42|1kqph
Hāthras|IN||27.60|78.05|127|r83s
Hato Mayor del Rey|DO||18.76|-69.26|36|234al
Hatogaya-honchō|JP||35.83|139.74|53|13xin
Hats’avan|AM||39.46|45.97|15|3r0c
Hatsukaichi|JP||34.35|132.33|77|13xii
Hatta|IN||24.13|79.60|31|r82x
Hattersheim|DE||50.07|8.49|25|1qcs8
Hattiesburg|US|MS|31.33|-89.29|47|2mxnz
Hattingen|DE||51.40|7.19|57|1qcry
Hatton|LK||6.89|80.60|15|qoc4
Hatvan|HU||47.67|19.68|23|1ten9
Haubourdin|FR||50.61|2.99|16|1slie
Haugesund|NO||59.41|5.27|40|1vlcn
Haukipudas|FI||65.18|25.35|17|e479
Hauppauge|US|NY|40.83|-73.20|21|31qsk
Hautmont|FR||50.25|3.92|16|1sldd
Havana|CU||23.13|-82.38|2164|245vq|*
Havant|GB|ENG|50.86|-0.99|46|1kqol
Haveli Lakha|PK||30.45|73.69|65|p86d
Havelian|PK||34.05|73.16|40|p86b
Havelock|US|NC|34.88|-76.90|20|2nt9g
Haverhill|GB|ENG|52.08|0.44|27|1kqoe
Haverhill|US|MA|42.78|-71.08|63|2xv0t
Hāveri|IN||14.79|75.40|60|r82j
Havířov|CZ||49.78|18.44|83|1txe9
Havlíčkův Brod|CZ||49.61|15.58|24|1txe7
Havza|TR||40.97|35.66|22|fzea
Ḩawallī|KW||29.33|48.03|164|64e5
Hawarden|GB|WLS|53.18|-3.03|26|1kqo7
Hawassa|ET||7.06|38.48|133|7crl
Ḩawsh ‘Īsá|EG||30.91|30.29|85|7mow
Hawthorne|US|CA|33.92|-118.35|88|36sl0
Hawthorne|US|NJ|40.95|-74.15|19|31acd
Hayama|JP||35.28|139.58|31|13xhs
Hayang|KR||35.91|128.82|40|13j2s
Hayange|FR||49.33|6.06|16|1slbv
Haydock|GB|ENG|53.47|-2.68|17|1kqn5
Hayes|GB|ENG|51.52|-0.42|50|1kqn1
Hayesville|US|OR|44.99|-122.98|20|3ettf
Hayling Island|GB|ENG|50.78|-0.97|17|4xw0z
Hayrabolu|TR||41.21|27.11|20|fzdt
Hays|US|KS|38.88|-99.33|21|2jkwe
Hayvoron|UA||48.34|29.87|16|f6zm
Hayward|US|CA|37.67|-122.08|158|36snx
Haywards Heath|GB|ENG|51.00|-0.10|34|1kqmo
Hazāribāgh|IN||23.99|85.36|140|r82c
Hazebrouck|FR||50.72|2.54|23|1slbn
Hazel Dell|US|WA|45.67|-122.66|19|3g8zc
Hazel Grove|GB|ENG|53.38|-2.12|15|1kqmm
Hazel Park|US|MI|42.46|-83.10|17|2z2og
Hazelwood|US|MO|38.77|-90.37|26|2m3bj
Hazleton|US|PA|40.96|-75.97|25|33ayb
Hazorasp|UZ||41.32|61.07|18|wg6d
Hazro City|PK||33.91|72.49|26|p850
Heanor|GB|ENG|53.01|-1.35|23|1kqm3
Hebburn|GB|ENG|54.97|-1.52|19|1kqll
Hebi|CN||35.90|114.19|245|12rnm
Hebron|PS||31.53|35.09|160|63yi
Hechingen|DE||48.35|8.96|19|1qc7j
Hechuan|CN||29.99|106.26|98|12r84
Hecun|CN||36.53|114.11|83|12rmz
Hedaru|TZ||-4.50|37.90|20|3f6n
Hede|CN||33.77|120.26|89|12rmw
Hedge End|GB|ENG|50.91|-1.30|18|3xwaw
Heemskerk|NL||52.51|4.67|36|1n1jd
Heemstede|NL||52.35|4.62|26|1n1j8
Heerenveen|NL||52.96|5.92|43|1n1il
Heerhugowaard|NL||52.67|4.85|48|1n1ib
Heerlen|NL||50.88|5.98|93|1n1i4
Hefei|CN||31.86|117.28|3310|12rma
Hegang|CN||47.35|130.30|743|17nqy
Heide|DE||54.20|9.10|21|1qbuo
Heidelberg|DE||49.41|8.69|143|1qbrb
Heidelberg|ZA||-26.50|28.36|64|lden
Heidenau|DE||50.97|13.87|17|1qbqn
Heidenheim an der Brenz|DE||48.68|10.15|50|1qbpn
Heihe|CN||50.24|127.49|109|17nql
Heilbad Heiligenstadt|DE||51.38|10.14|17|1qbh5
Heilbron|ZA||-27.28|27.97|55|ldec
Heilbronn|DE||49.14|9.22|121|1qbkl
Heiligenhaus|DE||51.33|6.97|28|1qbi9
Heiloo|NL||52.60|4.69|21|1n1ec
Heinola|FI||61.21|26.04|21|e3xs
Heinsberg|DE||51.06|6.10|42|1qb7l
Heishan|CN||41.69|122.11|69|17nq7
Heist-op-den-Berg|BE||51.08|4.73|38|1nxix
Hekinan|JP||34.88|136.98|69|13xfk
Helchteren|BE||51.06|5.38|30|1nxic
Helena|US|AL|33.30|-86.84|18|2f5yz
Helena|US|MT|46.59|-112.04|31|3d8vm
Héliopolis|DZ||36.50|7.44|40|1hgck
Hell-Ville|MG||-13.40|48.27|23|n2bt
Hellevoetsluis|NL||51.83|4.13|22|1n1cm
Hellín|ES||38.51|-1.70|31|1hxz1
Helmond|NL||51.48|5.66|75|1n1cf
Helmstedt|DE||52.23|11.01|26|1qat0
Helong|CN||42.54|129.00|86|17nph
Helsingborg|SE||56.05|12.69|104|1m0jz
Helsingør|DK||56.04|12.61|35|1k5yx
Helsinki|FI||60.17|24.94|558|e3w1|*
Hem|FR||50.65|3.19|20|1sl9p
Hemel Hempstead|GB|ENG|51.75|-0.45|86|1kqjm
Hemer|DE||51.39|7.77|38|1qaqr
Hemet|US|CA|33.75|-116.97|84|36sxh
Hemmingen|DE||52.31|9.72|18|1qaoy
Hempstead|US|NY|40.71|-73.62|56|31qzi
Hendala|LK||6.99|79.88|57|qo6l
Hendek|TR||40.80|30.75|35|fzcw
Henderson|US|KY|37.84|-87.59|29|2k1ni
Henderson|US|NC|36.33|-78.40|15|2ntie
Henderson|US|NV|36.04|-114.98|286|3a003
Hendersonville|US|TN|36.30|-86.62|56|2r7jz
Hendrik-Ido-Ambacht|NL||51.84|4.64|21|1n1bc
Hendrina|ZA||-26.16|29.72|16|ld8i
Hengchun|TW||22.00|120.74|31|zxea
Hengelo|NL||52.27|6.79|81|1n1ay
Hengshui|CN||37.73|115.70|456|12rd4
Hengyang|CN||26.89|112.62|760|12rci
Heniches’k|UA||46.18|34.80|22|f6z2
Hénin-Beaumont|FR||50.41|2.96|25|1sl91
Hennaya|DZ||34.95|-1.37|42|1hgbi
Hennef|DE||50.78|7.28|45|1qako
Hennenman|ZA||-27.98|27.02|23|ld86
Hennigsdorf|DE||52.64|13.20|26|1qajf
Hepingjie|CN||42.06|126.92|65|17lma
Hepo|CN||23.43|115.83|131|12rbk
Heppenheim an der Bergstrasse|DE||49.64|8.63|25|1qaho
Herāt|AF||34.35|62.20|273|ofne
Herblay|FR||48.99|2.17|25|1sl7p
Herborn|DE||50.68|8.30|21|1qafr
Herceg Novi|ME||42.45|18.54|20|1wko2
Hercules|US|CA|38.02|-122.29|25|36t2b
Herdecke|DE||51.40|7.44|26|1qaeg
Heredia|CR||10.00|-84.12|22|25nwe
Hereford|GB|ENG|52.06|-2.71|60|1kqhu
Hereford|US|TX|34.82|-102.40|15|3admq
Herent|BE||50.91|4.67|19|1nxf0
Herentals|BE||51.18|4.83|26|1nxex
Herford|DE||52.11|8.67|65|1qadl
Herisau|CH|AR|47.39|9.28|15|1l0r1
Hermanus|ZA||-34.42|19.23|25|205wg
Hermiston|US|OR|45.84|-119.29|17|3eu4e
Hermitage|US|PA|41.23|-80.45|16|33b6l
Hermosa|PH||14.83|120.51|34|10out
Hermosa Beach|US|CA|33.86|-118.40|20|36t49
Hermosillo|MX||29.10|-110.98|715|2du76
Hernando|US|MS|34.82|-89.99|16|2mxw5
Hernani|ES||43.27|-1.98|19|1uw17
Herndon|US|VA|38.97|-77.39|25|2u3rl
Herne|DE||51.54|7.23|172|1qa77
Herne Bay|GB|ENG|51.37|1.13|37|1kqhd
Herning|DK||56.14|8.98|45|1k5xl
Heroica Caborca|MX||30.72|-112.16|60|2du6v
Heroica Ciudad de Tlaxiaco|MX||17.27|-97.68|18|23dyd
Heroica Guaymas|MX||27.92|-110.90|113|2dudz
Heroica Matamoros|MX||25.88|-97.50|450|23iq2
Heróica Zitácuaro|MX||19.44|-100.36|84|2du6t
Hérouville-Saint-Clair|FR||49.21|-0.31|24|1sl5n
Herrenberg|DE||48.60|8.87|31|1qa5e
Herriman|US|UT|40.51|-112.03|31|3fsme
Herstal|BE||50.66|5.62|37|1nxcq
Herten|DE||51.60|7.14|65|1q9y0
Hertford|GB|ENG|51.80|-0.08|26|1kqh0
Herval|BR||-32.02|-53.40|18|2271s
Herve|BE||50.64|5.79|17|1nxc8
Hervey Bay|AU|QLD|-25.29|152.77|52|3s7il
Herzele|BE||50.89|3.89|17|1nxc4
Herzliya|IL||32.17|34.83|84|6bga
Herzogenaurach|DE||49.57|10.89|23|1q9v5
Herzogenrath|DE||50.87|6.09|47|1q9v3
Hesperia|US|CA|34.43|-117.30|93|36t5s
Hessisch Oldendorf|DE||52.17|9.25|20|1q9qi
Heswall|GB|ENG|53.33|-3.10|30|1kqgi
Hetauda|NP||27.43|85.03|85|ri8b
Hettstedt|DE||51.65|11.51|16|1q9o6
Heunghae|KR||36.11|129.35|36|139lb
Heusden|BE||51.04|5.28|31|1nx94
Heusenstamm|DE||50.06|8.80|19|1q9i8
Heusweiler|DE||49.34|6.93|20|1q9i1
Heysham|GB|ENG|54.04|-2.89|17|1kqft
Heyuan|CN||23.73|114.68|94|12a68
Heze|CN||35.24|115.47|255|12r7q
Hialeah|US|FL|25.86|-80.28|237|2h4p8
Hialeah Gardens|US|FL|25.87|-80.32|24|2h4pe
Hibbing|US|MN|47.43|-92.94|16|2zt6d
Hickory|US|NC|35.73|-81.34|40|2ntoa
Hicksville|US|NY|40.77|-73.53|42|31r4g
Hidalgo|MX||25.97|-100.45|17|2e7yn
Hiddenhausen|DE||52.17|8.62|21|1q9fa
Higashimurayama|JP||35.75|139.47|151|4c0ya
Higashine|JP||38.44|140.40|46|19a7q
High Blantyre|GB|SCT|55.78|-4.10|17|1kqf7
High Peak|GB|ENG|53.37|-1.85|93|4xw0x
High Point|US|NC|35.96|-80.01|110|2ntv5
High Wycombe|GB|ENG|51.63|-0.75|133|1kqde
Highland|US|CA|34.13|-117.21|55|36tdw
Highland|US|IN|41.55|-87.45|23|2xhdm
Highland|US|UT|40.43|-111.79|18|3fson
Highland Park|US|IL|42.18|-87.80|30|2wxok
Highland Springs|US|VA|37.55|-77.33|16|2u40v
Highland Village|US|TX|33.09|-97.05|16|2soq5
Highlands Ranch|US|CO|39.55|-104.97|97|389zn
Highview|US|KY|38.14|-85.62|15|2k1vz
Hihyā|EG||30.67|31.59|43|7mn7
Hiji|JP||33.37|131.53|28|13x9d
Hikari|JP||33.95|131.95|46|14n8c
Hikone|JP||35.25|136.25|111|13x7w
Hilchenbach|DE||51.00|8.11|16|1q9d4
Hilden|DE||51.17|6.93|57|1q9cr
Hildesheim|DE||52.15|9.95|103|1q9cl
Hillcrest Heights|US|MD|38.83|-76.96|16|2lepu
Hille|DE||52.33|8.75|17|1q9at
Hillegom|NL||52.29|4.58|18|1n121
Hillerød|DK||55.93|12.30|31|1k5uo
Hilliard|US|OH|40.03|-83.16|34|32jmc
Hillsboro|US|OR|45.52|-122.99|102|3eucr
Hillside|US|NJ|40.70|-74.23|22|31ahh
Hillside|US|NY|40.71|-73.79|25|31r94
Hilo|US|HI|19.73|-155.09|43|3hign
Hilsa|IN||25.32|85.28|41|r80m
Hilton Head|US|SC|32.22|-80.75|37|2q7d5
Hilton Head Island|US|SC|32.19|-80.74|41|2q7d4
Hilvan|TR||37.59|38.96|17|6oue
Hilversum|NL||52.22|5.18|84|1n11s
Himamaylan|PH||10.10|122.87|25|10orq
Himatnagar|IN||23.60|72.97|61|r80j
Himeji|JP||34.82|134.70|481|13x7n
Himimachi|JP||36.86|136.99|55|13x78
Hînceşti|MD||46.83|28.59|17|d8uh
Hinche|HT||19.15|-72.02|19|27tc1
Hinckley|GB|ENG|52.54|-1.38|45|1kqc3
Hindaun|IN||26.73|77.04|96|r80a
Hindley|GB|ENG|53.53|-2.58|24|1kqby
Hindoria|IN||23.90|79.57|15|r802
Hindupur|IN||13.83|77.49|133|r7zz
Hinesville|US|GA|31.85|-81.60|33|2i19b
Hinganghāt|IN||20.55|78.84|98|r7zx
Hingoli|IN||19.71|77.14|76|r7zs
Hingorja|PK||27.21|68.42|22|p83d
Hinigaran|PH||10.27|122.85|40|10op1
Hınıs|TR||39.36|41.69|35|6otu
Hinjilikatu|IN||19.48|84.74|23|r7zm
Hino|JP||35.00|136.25|23|13x6x
Hino|JP||35.67|139.40|172|13x6v
Hinsdale|US|IL|41.80|-87.94|18|2wxsc
Hinthada|MM||17.65|95.46|135|sejf
Hirado|JP||33.37|129.55|23|13x5n
Hirakata|JP||34.81|135.65|406|13x58
Hīrākud|IN||21.53|83.87|27|r7zf
Hirara|JP||24.80|125.30|34|13x49
Hiratachō|JP||35.43|132.82|28|13x3b
Hiratsuka|JP||35.33|139.34|259|13x32
Hirekerūr|IN||14.46|75.40|17|r7ys
Hiriyūr|IN||13.94|76.62|54|r7yo
Hirosaki|JP||40.59|140.47|175|19nk9
Hiroshima|JP||34.40|132.45|1144|13x1r
Hisai-motomachi|JP||34.67|136.47|42|13x11
Hisar|IN||29.15|75.72|296|r7ye
Hisor|TJ||38.53|68.55|24|q6oi
Hisuā|IN||24.83|85.42|28|r7yd
Hīt|IQ||33.64|42.83|32|21ws
Hita|JP||33.32|130.94|61|13x0l
Hitachi|JP||36.60|140.65|186|19a6c
Hitachi-Naka|JP||36.40|140.53|157|427yo
Hitchin|GB|ENG|51.95|-0.28|36|1kqay
Hitoyoshi|JP||32.22|130.75|38|13x00
Hizan|TR||38.22|42.42|15|6orc
Hjørring|DK||57.46|9.98|25|1k5rq
Hlohovec|SK||48.43|17.80|24|1tl6n
Hlukhiv|UA||51.68|33.92|35|f63y
Hlybokaye|BY||55.14|27.69|22|dghw
Ho|GH||6.60|0.47|70|1dazf
Ho Chi Minh City|VN||10.82|106.63|3467|xkeb
Hòa Bình|VN||20.82|105.34|105|xvry
Hobaramachi|JP||37.82|140.55|25|19a5w
Hobart|AU|TAS|-42.88|147.33|217|1ad97
Hobart|US|IN|41.53|-87.26|28|2xhfo
Hobbs|US|NM|32.70|-103.14|38|399wa
Hoboken|BE||51.18|4.35|34|1nx76
Hoboken|US|NJ|40.74|-74.03|54|31ail
Hochheim am Main|DE||50.01|8.35|17|1q83r
Hockenheim|DE||49.32|8.55|21|1q7us
Hod HaSharon|IL||32.16|34.89|43|6bfs
Hodal|IN||27.89|77.37|44|r7xs
Hoddesdon|GB|ENG|51.76|-0.01|35|1kqaf
Hodeida|YE||14.80|42.95|618|1p9z||Al Ḩudaydah
Hodeidah|YE||14.80|42.95|618|1p9z||Al Ḩudaydah
Hódmezővásárhely|HU||46.42|20.33|47|ffj1
Hodonín|CZ||48.85|17.13|26|1tx6u
Hoensbroek|NL||50.92|5.93|25|1n0zw
Hoeryŏng|KP||42.44|129.75|44|17t8b
Hoeyang|KP||38.71|127.60|21|148f0
Hof|DE||50.31|11.91|49|1q7sg
Hoffman Estates|US|IL|42.04|-88.08|52|2wxu3
Hofgeismar|DE||51.50|9.38|16|1q7mn
Hofheim am Taunus|DE||50.09|8.45|38|1q7lx
Hōfu|JP||34.05|131.57|117|13wym
Hohen Neuendorf|DE||52.68|13.28|22|1q6vo
Hohenems|AT||47.37|9.68|16|1nhry
Hohenstein-Ernstthal|DE||50.80|12.71|17|1q6r0
Hohhot|CN||40.81|111.65|774|17noc
Hohoe|GH||7.15|0.47|56|1daz8
Hội An|VN||15.88|108.33|33|xvjx
Hoima|UG||1.43|31.35|40|500w
Hojāi|IN||26.00|92.86|37|r7xl
Hōjō|JP||33.98|132.78|28|15a7y
Hokuto|JP||35.83|138.40|45|6v02z
Hola Prystan’|UA||46.53|32.52|16|f6s8
Holalkere|IN||14.04|76.18|15|r7xi
Holbæk|DK||55.72|11.71|25|1k5pv
Holbrook|US|NY|40.81|-73.08|27|31rdn
Holden|US|MA|42.35|-71.86|17|2xvgf
Hole Narsipur|IN||12.79|76.24|28|r7xd
Holguín|CU||20.89|-76.26|319|248kp
Holiday|US|FL|28.19|-82.74|22|2h501
Holladay|US|UT|40.67|-111.82|31|3fsso
Holland|US|MI|42.79|-86.11|34|2z34o
Hollis|US|NY|40.71|-73.77|20|31req
Hollister|US|CA|36.85|-121.40|37|36tvf
Hollola|FI||61.05|25.43|20|e3cq
Holly Springs|US|NC|35.65|-78.83|31|2nuc9
Hollywood|US|CA|34.10|-118.33|168|36tw7
Hollywood|US|FL|26.01|-80.15|150|2h51s
H̱olon|IL||32.01|34.78|166|6bfj
Holstebro|DK||56.36|8.62|32|1k5n2
Holt|US|MI|42.64|-84.52|24|2z36a
Holtsville|US|NY|40.82|-73.05|20|31rij
Holyoke|US|MA|42.20|-72.62|41|2xvk7
Holzkirchen|DE||47.88|11.70|15|1q5ek
Holzminden|DE||51.83|9.45|21|1q5ch
Holzwickede|DE||51.50|7.63|18|1q5aq
Homa Bay|KE||-0.53|34.46|40|47t2
Homagama|LK||6.84|80.00|35|qnts
Homburg|DE||49.33|7.34|45|1q589
Homer Glen|US|IL|41.60|-87.94|24|2wy1c
Homestead|US|FL|25.47|-80.48|66|2h556
Homewood|US|AL|33.47|-86.80|26|2f6tz
Homewood|US|IL|41.56|-87.67|19|2wy1t
Homiel|BY||52.43|30.98|481|dghv||Homyel'
Homnābād|IN||17.77|77.13|41|r7x7
Homs|SY||34.73|36.72|775|3muh
Homyel'|BY||52.43|30.98|481|dghv
Honāvar|IN||14.28|74.44|18|r7x4
Honchō|JP||35.70|139.99|561|13y75
Honchō|JP||41.89|140.69|30|19mqz
Honda|CO||5.21|-74.74|28|26w5k
Hondarribia|ES||43.37|-1.80|16|1uwux
Hondomachi-hondo|JP||32.46|130.17|41|13wwm
Hong Kong|HK||22.28|114.17|7013|13041|*
Hongch’ŏn|KR||37.69|127.89|75|13izj
Honggang|CN||46.40|124.88|148|17nnw
Hongjiang|CN||27.11|110.00|59|12r56
Hongqiao|CN||26.77|112.11|58|12jeq
Hongseong|KR||36.60|126.67|89|13iz2
Hongwŏn|KP||40.03|127.96|71|17t76
Honiara|SB||-9.43|159.95|56|196xi|*
Honjō|JP||36.24|139.19|62|13wvq
Honmachi|JP||32.50|130.60|104|13m9p
Honnāli|IN||14.24|75.65|17|r7wy
Honolulu|US|HI|21.31|-157.86|372|3hio3
Hoofddorp|NL||52.30|4.69|133|1n0uh
Hoogeveen|NL||52.72|6.48|39|1n0s7
Hoogezand|NL||53.16|6.76|21|1n0ru
Hoogstraten|BE||51.40|4.76|19|1nwxy
Hoogvliet|NL||51.86|4.36|35|1n0qq
Hook|GB|ENG|51.37|-0.31|19|1kq65
Hoorn|NL||52.64|5.06|69|1n0py
Hoover|US|AL|33.41|-86.81|85|2f6vu
Hopa|TR||41.39|41.42|18|fz96
Hopatcong Hills|US|NJ|40.94|-74.67|16|31an0
Hope Mills|US|NC|34.97|-78.95|16|2nui3
Hopewell|US|VA|37.30|-77.29|22|2u4ka
Hopkins|US|MN|44.92|-93.46|18|2ztou
Hopkinsville|US|KY|36.87|-87.49|32|2k28j
Horad Zhodzina|BY||54.10|28.33|61|d9gw
Horasan|TR||40.04|42.16|17|fz93
Horb am Neckar|DE||48.44|8.69|26|1q4yl
Horgen|CH|ZH|47.26|8.60|16|1l0pd
Horishni Plavni|UA||49.01|33.64|52|3wldz
Horizon City|US|TX|31.69|-106.21|19|3adux
Horizonte|BR||-4.10|-38.48|51|20u9e
Horki|BY||54.29|30.99|34|dght
Horley|GB|ENG|51.17|-0.16|21|1kq4u
Horlivka|UA||48.34|38.05|279|f63t
Horn Lake|US|MS|34.96|-90.03|27|2myio
Hornsby|AU|NSW|-33.70|151.10|22|1ad35
Horodok|UA||49.16|26.58|17|f63s
Horodok|UA||49.78|23.65|16|f6jd
Horodyshche|UA||49.28|31.45|15|f6ku
Horsens|DK||55.86|9.85|59|1k5ff
Horsforth|GB|ENG|53.84|-1.64|19|1kq3i
Horsham|GB|ENG|51.06|-0.33|51|1kq3h
Hørsholm|DK||55.88|12.50|37|1k5hs
Hörstel|DE||52.30|7.58|20|1q4kr
Horta-Guinardó|ES||41.42|2.17|168|3w9gn
Hortaleza|ES||40.47|-3.64|162|1uvwb
Horten|NO||59.42|10.48|18|1vjx6
Hortolândia|BR||-22.86|-47.22|204|22713
Horwich|GB|ENG|53.60|-2.55|19|1kq32
Hōryūji|JP||34.61|135.74|27|13wu0
Hosa’ina|ET||7.55|37.85|76|766p
Hosdurga|IN||13.80|76.28|25|r7w7
Hoshangābād|IN||22.75|77.73|109|r7w3
Hoshiārpur|IN||31.54|75.91|158|r7w1
Hoskote|IN||13.07|77.80|41|r7w0
Hospet|IN||15.27|76.39|198|r7vz
Hosūr|IN||12.74|77.83|104|r7vy
Hot Springs|US|AR|34.50|-93.06|36|2g7h0
Hot Springs National Park|US|AR|34.53|-93.06|35|54fow
Hotaka|JP||36.34|137.88|33|13wsy
Hotan|CN||37.11|79.94|114|rgfv
Hough|US|OH|41.51|-81.64|16|32jzn
Houghton-Le-Spring|GB|ENG|54.84|-1.46|38|1kq2l
Houilles|FR||48.92|2.19|31|1skx5
Houma|US|LA|29.60|-90.72|34|2krii
Houmt El Souk|TN||33.88|10.86|63|1gy5s
Houndé|BF||11.50|-3.52|37|1el1l
Hounslow|GB|ENG|51.47|-0.36|66|1kq2d
Houston|US|TX|29.76|-95.36|2296|2sptm
Houthalen|BE||51.03|5.37|30|1nwu5
Hovd|MN||44.67|102.17|28|17iq2
Hove|GB|ENG|50.83|-0.17|75|1kq20
Hövelhof|DE||51.82|8.65|16|1q4e4
Hövsan|AZ||40.37|50.09|36|ckhp
Howard|US|WI|44.54|-88.09|19|34ocl
Howard Beach|US|NY|40.66|-73.84|26|31rpb
Howick|ZA||-29.48|30.23|29|lbwi
Howli|IN||26.42|90.98|17|r7vr
Höxter|DE||51.78|9.38|33|1q4cx
Hoxtolgay|CN||46.52|86.00|22|ws4s
Hoyerswerda|DE||51.44|14.24|44|1q4cg
Hoyland Nether|GB|ENG|53.50|-1.45|16|1kq13
Hpa-An|MM||16.89|97.63|50|rxa9
Hradec Králové|CZ||50.21|15.83|95|1twnr
Hranice|CZ||49.55|17.73|20|1twlp
Hrazdan|AM||40.50|44.77|41|d7sl
Hrodna|BY||53.69|23.83|317|dghs
Hrubieszów|PL||50.81|23.89|19|givq
Hsinchu|TW||24.80|120.97|404|zwjz
Hua Hin|TH||12.57|99.96|50|opv9
Huacho|PE||-11.11|-77.61|55|2cg4i
Huadian|CN||42.96|126.75|139|17nl4
Huai Yot|TH||7.79|99.63|17|opuh
Huai'an|CN||33.59|119.02|555|12j8x
Huaibei|CN||33.97|116.79|903|12qtw
Huaicheng|CN||23.92|112.18|89|12qtj
Huaidian|CN||33.43|115.03|90|12qtr
Huaihua|CN||27.56|110.00|127|12qtl
Huainan|CN||32.63|117.00|1028|12qtd
Huaiyuan Chengguanzhen|CN||32.96|117.17|66|12qsd
Hualien City|TW||23.98|121.60|350|zw20
Hualmay|PE||-11.10|-77.61|27|2cfxt
Huamachuco|PE||-7.80|-78.07|22|2788t
Huamantla|MX||19.31|-97.93|52|29rx8
Huambo|AO||-12.78|15.74|226|1zrkp
Huanan|CN||46.22|130.53|66|17nkh
Huancavelica|PE||-12.78|-74.97|42|2cfpq
Huancayo|PE||-12.07|-75.20|377|2cfpf
Huanggang|CN||23.68|117.00|226|12qok
Huangmei|CN||30.19|116.02|78|12qjv
Huangnihe|CN||43.56|128.02|55|17njy
Huangpi|CN||30.88|114.38|58|12qj0
Huangshan|CN||29.71|118.31|77|12ezr
Huangshi|CN||30.25|115.05|688|12qgy
Huangyan|CN||28.65|121.27|150|12qef
Huangzhou|CN||30.45|114.80|123|12qdk
Huanren|CN||41.26|125.37|66|17njd
Huanta|PE||-12.93|-74.25|19|2cfne
Huánuco|PE||-9.93|-76.24|148|27869
Huanuni|BO||-18.29|-66.84|15|2bwpj
Huaquillas|EC||-3.48|-80.23|40|26crs
Huaral|PE||-11.49|-77.21|62|2cfkl
Huaraz|PE||-9.53|-77.53|87|27856
Huarmey|PE||-10.07|-78.15|16|2cfhc
Huatabampo|MX||26.83|-109.64|30|2du07
Huatusco|MX||19.15|-96.97|31|23lg1
Huauchinango|MX||20.17|-98.05|56|23lg0
Huaura|PE||-11.07|-77.60|21|2cfdb
Huayin|CN||34.57|110.07|242|12qa4
Huazhou|CN||21.63|110.58|92|12q9c
Huazhou|CN||32.68|112.08|59|12uwu
Huber Heights|US|OH|39.84|-84.12|38|2orlm
Hubli|IN||15.35|75.13|840|r7vk
Hückelhoven|DE||51.06|6.23|40|1q473
Hückeswagen|DE||51.15|7.34|16|1q46q
Hucknall|GB|ENG|53.03|-1.20|30|1kq0s
Huddersfield|GB|ENG|53.65|-1.78|149|1kq0q
Huddinge|SE||59.24|17.98|90|1lywc
Hude|DE||53.11|8.46|16|1q467
Hudiksvall|SE||61.73|17.11|16|1lyw5
Hudson|US|OH|41.24|-81.44|22|32k2c
Huế|VN||16.46|107.60|287|xvbk
Huehuetenango|GT||15.32|-91.47|79|2528o
Huejotzingo|MX||19.16|-98.41|26|23lex
Huejutla de Reyes|MX||21.14|-98.42|40|23lew
Huelva|ES||37.27|-6.94|149|1hxs4
Huércal-Overa|ES||37.39|-1.94|18|1hxry
Huesca|ES||42.14|-0.41|52|1uvsy
Huetamo de Núñez|MX||18.63|-100.90|22|2dtxn
Hueytown|US|AL|33.45|-87.00|16|2f78e
Hugli|IN||22.91|88.40|177|r7va
Huicheng|CN||23.04|116.29|126|12q75
Huilango|MX||19.68|-99.26|17|2a1dw
Huilong|CN||31.81|121.66|75|12q60
Huimanguillo|MX||17.83|-93.39|27|23ldo
Huinan|CN||42.62|126.26|66|17nil
Huixquilucan|MX||19.36|-99.35|125|2a192
Huixtla|MX||15.14|-92.46|32|23lc7
Huizen|NL||52.30|5.24|45|1n0l8
Huizhou|CN||23.11|114.42|289|12q48
Hujra Shah Muqim|PK||30.74|73.82|62|p80w
Hukeri|IN||16.23|74.60|21|r7v8
Hŭkkyo-ri|KP||38.80|125.79|25|148c6
Hulan|CN||45.98|126.60|109|17ni7
Hulan Ergi|CN||47.20|123.63|265|17ni6
Hull|GB|ENG|53.74|-0.34|314|1kp81||Kingston upon Hull
Hulyaypole|UA||47.66|36.26|16|f67u
Humacao|PR||18.15|-65.83|20|2put8
Humaitá|BR||-7.52|-63.03|31|26j7y
Humanes de Madrid|ES||40.25|-3.83|18|1uvsl
Humble|US|TX|30.00|-95.26|16|2sq42
Humen|CN||22.82|113.67|192|12q20
Humenné|SK||48.94|21.92|35|fj4j
Hūn|LY||29.13|15.95|19|1bidh
Hunchun|CN||42.87|130.36|77|17nhp
Hunedoara|RO||45.75|22.90|69|ehji
Hünfeld|DE||50.68|9.77|16|1q3oc
Hưng Yên|VN||20.65|106.05|40|xv8u
Hŭngnam|KP||39.83|127.62|346|148bq
Hungund|IN||16.06|76.06|19|r7uc
Hunsūr|IN||12.30|76.29|48|r7u9
Hunt Valley|US|MD|39.50|-76.64|24|2lf71
Huntersville|US|NC|35.41|-80.84|53|2nuwi
Huntingdon|GB|ENG|52.33|-0.19|24|1kpyx
Huntington|US|IN|40.88|-85.50|17|2xhml
Huntington|US|NY|40.87|-73.43|18|31rvo
Huntington|US|WV|38.42|-82.45|49|2v329
Huntington Beach|US|CA|33.66|-118.00|202|36usx
Huntington Park|US|CA|33.98|-118.23|59|36uts
Huntington Station|US|NY|40.85|-73.41|33|31rw2
Huntley|US|IL|42.17|-88.43|26|2wyb7
Hunts Point|US|NY|40.81|-73.88|27|31rwi
Huntsville|CA|ON|45.33|-79.22|20|3k58t
Huntsville|US|AL|34.73|-86.59|191|2f7ce
Huntsville|US|TX|30.72|-95.55|41|2sq6s
Hunucmá|MX||21.02|-89.88|25|23lbq
Huocheng|CN||44.05|80.87|360|6yn6e
Huoqiu Chengguanzhen|CN||32.35|116.29|62|12q0r
Hurghada|EG||27.26|33.81|96|7qrv
Hurlingham|AR||-34.59|-58.63|60|21lbm
Hurricane|US|UT|37.18|-113.29|16|3arbz
Hurst|US|TX|32.82|-97.17|39|2sq7r
Hürth|DE||50.87|6.87|55|1q3i8
Husainābād|IN||24.53|84.00|26|r7ty
Hushitai|CN||41.94|123.50|62|17ngr
Huşi|RO||46.67|28.06|29|ehis
Huskvarna|SE||57.79|14.30|22|1lyiw
Husum|DE||54.49|9.05|21|1q3fw
Hutang|CN||31.53|119.49|56|12pz3
Hutchinson|US|KS|38.06|-97.93|42|2jlar
Hutto|US|TX|30.54|-97.55|23|2sq96
Huy|BE||50.52|5.23|20|1nwq1
Huyton|GB|ENG|53.41|-2.84|55|1kpx5
Huzhou|CN||30.87|120.09|158|12pxj
Hvidovre|DK||55.66|12.47|49|1k58o
Hwacheon|KR||38.11|127.71|24|13ivh
Hwado|KR||37.65|127.31|106|14ntq
Hwange|ZW||-18.36|26.50|33|j2om
Hwangju-ŭp|KP||38.67|125.78|36|1487d
Hwaseong-si|KR||37.21|126.82|476|13ipz
Hwasun|KR||35.06|126.99|60|13ipt
Hwawŏn|KR||35.80|128.50|65|15a2f
Hyattsville|US|MD|38.96|-76.95|19|2lfad
Hybla Valley|US|VA|38.75|-77.08|16|2u53k
Hyde|GB|ENG|53.45|-2.08|32|1kpx3
Hyderabad|IN||17.38|78.46|3598|r7tf
Hyderabad|PK||25.39|68.37|1386|p7z2
Hyères|FR||43.12|6.13|50|1sksp
Hyesan|KP||41.40|128.18|193|17t19
Hyesan-dong|KP||41.40|128.19|98|17t17
Hythe|GB|ENG|50.86|-1.40|20|1kpwt
Hyvinge|FI||60.63|24.87|44|e2vl
I-n-Salah|DZ||27.19|2.46|49|1hfs6
Iaçu|BR||-12.77|-40.21|23|2270m
Iaşi|RO||47.17|27.60|318|ehgi
Iba|PH||15.33|119.98|27|10ojx
Ibadan|NG||7.38|3.91|3565|1e522
Ibagué|CO||4.44|-75.23|422|26w0g
Ibaiti|BR||-23.85|-50.19|26|2270c
Ibanda|UG||-0.13|30.50|31|500j
Ibara|JP||34.60|133.47|34|13wr6
Ibaraki|JP||34.82|135.57|274|13wr5
Ibarra|EC||0.35|-78.12|133|26cqh
Ibaté|BR||-21.95|-48.00|30|22709
Ibb|YE||13.97|44.18|235|1lgt
Ibbenbüren|DE||52.28|7.71|51|1q375
Ibeto|NG||10.49|5.15|16|1e50d
Ibi|ES||38.63|-0.57|24|1hxq8
Ibi|NG||8.18|9.74|23|1e507
Ibiá|BR||-19.48|-46.54|18|22704
Ibicaraí|BR||-14.87|-39.59|20|226zq
Ibiporã|BR||-23.27|-51.05|45|226z8
Ibirama|BR||-27.06|-49.52|18|226yw
Ibirataia|BR||-14.07|-39.64|20|226yl
Ibirité|BR||-20.02|-44.06|141|226yj
Ibitinga|BR||-21.76|-48.83|49|226y6
Ibiúna|BR||-23.66|-47.22|23|226xk
Ibiza|ES||38.91|1.43|49|1hxq7
Ibotirama|BR||-12.19|-43.22|17|226xh
Ibrā’|OM||22.69|58.53|25|663c
‘Ibrī|OM||23.23|56.52|102|663a
Ibshawāy|EG||29.36|30.68|51|7mf4
Ibusuki|JP||31.23|130.65|30|13wqi
Ica|PE||-14.07|-75.73|247|2cezj
Içara|BR||-28.71|-49.30|51|226xb
Ichalkaranji|IN||16.69|74.46|274|r7t6
Ichchāpuram|IN||19.11|84.69|34|r7sz
Icheon-si|KR||37.28|127.44|196|13ily
Ichihara|JP||35.52|140.08|284|19a54
Ichinohe|JP||40.22|141.29|16|19nhl
Ichinomiya|JP||35.30|136.80|280|13wot
Ichinoseki|JP||38.92|141.13|63|19a4w
Icó|BR||-6.40|-38.86|28|20u7f
Icod de los Vinos|ES||28.37|-16.71|24|1hxq2
Idah|NG||7.11|6.74|69|1e4wk
Idaho Falls|US|ID|43.47|-112.03|59|3by9n
Idanre|NG||7.11|5.12|86|1e4we
Idappadi|IN||11.59|77.84|52|r7sr
Idar-Oberstein|DE||49.71|7.31|32|1q35d
Idfū|EG||24.98|32.88|133|7mer
Idhnā|PS||31.56|34.97|19|62ud
İdil|TR||37.33|41.89|23|6oig
Idkū|EG||31.31|30.30|211|7mek
Idlib|SY||35.93|36.63|129|3mp9
Idstein|DE||50.22|8.27|23|1q34w
Idylwood|US|VA|38.90|-77.21|17|2u54h
Ieper|BE||50.85|2.89|35|1nwpo
Ifakara|TZ||-8.13|36.68|50|3f2c
Ifanadiana|MG||-21.30|47.63|18|mt9q
Ifatsy|MG||-22.40|47.75|15|mt8u
Ifo|NG||6.81|3.20|88|1e4os
Ifrane|MA||33.53|-5.11|74|1il7p
Iganga|UG||0.61|33.47|45|4zzv
Igaraçu do Tietê|BR||-22.51|-48.56|23|226wt
Igarapava|BR||-20.04|-47.75|29|226wr
Igarapé|BR||-20.07|-44.30|21|226wq
Igarapé Açu|BR||-1.13|-47.62|24|20u6m
Igarapé Miri|BR||-1.98|-48.96|27|20u6f
Igarassu|BR||-7.83|-34.91|86|20u6o
Igatpuri|IN||19.70|73.56|35|r7si
Igbara-Odo|NG||7.50|5.06|74|1e4my
Igbeti|NG||8.75|4.13|25|1e4lw
Igbo-Ora|NG||7.43|3.29|93|1e4j1
Igbo-Ukwu|NG||6.02|7.02|75|1e4i8
Igboho|NG||8.84|3.76|137|1e4k7
Igbor|NG||7.45|8.61|18|1e4is
Iğdır|TR||39.92|44.05|76|6ohd
Igede-Ekiti|NG||7.67|5.13|87|1e4hy
Ighram|DZ||36.46|4.51|15|1hg2t
Iglesias|IT||39.31|8.54|23|1i3xx
Igra|RU||57.55|53.05|22|by59
Igrejinha|BR||-29.57|-50.79|29|226w9
Iguala de la Independencia|MX||18.35|-99.54|118|23lam
Igualada|ES||41.58|1.62|39|1uvqn
Iguape|BR||-24.71|-47.56|24|226vt
Iguatu|BR||-6.36|-39.30|70|20u63
Igugunu|TZ||-4.57|34.63|23|3ezq
Igunga|TZ||-4.28|33.88|36|3eze
Igurusi|TZ||-8.85|33.85|25|3ez8
Ihiala|NG||5.85|6.86|83|1e4e9
Ihosy|MG||-22.40|46.13|17|mt77
Iida|JP||35.52|137.82|107|13wmg
Iisalmi|FI||63.56|27.19|23|e2t0
Iiyama|JP||36.85|138.37|25|13wlq
Iizuka|JP||33.64|130.69|78|13wln
Ijebu-Igbo|NG||6.97|4.00|109|1e4bn
Ijebu-Jesa|NG||7.68|4.82|52|1e4bl
Ijebu-Ode|NG||6.82|3.92|209|1e4bk
Ijero-Ekiti|NG||7.82|5.07|168|1e4b5
IJmuiden|NL||52.46|4.61|32|1n0io
IJsselstein|NL||52.02|5.04|34|1n0i3
Ijuí|BR||-28.39|-53.91|71|226v8
Ijūin|JP||31.62|130.40|25|13wld
Ikalamavony|MG||-21.15|46.58|16|mt6q
Ikeda|JP||34.82|135.43|99|13wkj
Ikedachō|JP||34.03|133.81|16|13wkn
Ikeja|NG||6.60|3.34|313|1e495
Ikere-Ekiti|NG||7.50|5.23|103|1e48f
Ikire|NG||7.37|4.19|222|1e481
Ikirun|NG||7.91|4.67|134|1e47x
Ikom|NG||5.97|8.71|79|1e476
Ikoma|JP||34.68|135.70|118|13wj9
Ikongo|MG||-21.88|47.43|32|mt62
Ikot Ekpene|NG||5.18|7.71|255|1e43e
Iksan|KR||35.94|126.95|284|13ig3
Ikungi|TZ||-5.13|34.77|20|3ew3
Ila Orangun|NG||8.02|4.90|179|1e3tx
Ilagan|PH||17.15|121.89|72|10obu
Ilām|NP||26.91|87.93|17|ri85
Īlām|IR||33.64|46.42|141|2sxe
Ilanskiy|RU||56.23|96.07|17|w9zh
Ilaro|NG||6.89|3.01|47|1e3tr
Ilave|PE||-16.08|-69.67|16|2cexf
Iława|PL||53.60|19.57|33|1uecu
Ilchester|US|MD|39.25|-76.76|23|2lfbk
Ilebo|CD||-4.33|20.59|107|4mnc
Ilembula|TZ||-8.90|34.58|19|3euq
Ilesa|NG||7.63|4.74|278|1e3s8
Ilgın|TR||38.28|31.91|27|6oe9
Ilha de Moçambique|MZ||-15.03|40.74|54|m8ge
Ilha Solteira|BR||-20.43|-51.34|25|226ub
Ilhabela|BR||-23.78|-45.36|33|226up
Ílhavo|PT||40.60|-8.67|17|1mp77
Ilhéus|BR||-14.79|-39.04|155|226u8
Iligan|PH||8.23|124.24|343|10oa4
Iligan City|PH||8.25|124.40|312|10oa2
Ilinden|MK||41.99|21.58|16|hv0t
Ílion|GR||38.03|23.70|85|5hzt
Ilioúpoli|GR||37.93|23.77|78|4y456
Ilkal|IN||15.96|76.11|57|r7rs
Ilkeston|GB|ENG|52.97|-1.31|39|1kpvm
Illapel|CL||-31.63|-71.17|23|2bbhs
Illela|NG||13.73|5.30|17|1e3rk
Illéla|NE||14.46|5.24|17|1gd9k
Illertissen|DE||48.22|10.10|17|1q2zm
Illescas|ES||40.12|-3.85|21|1uvq2
Illingen|DE||49.37|7.05|18|1q2ze
Illkirch-Graffenstaden|FR||48.53|7.72|27|1skpu
Illzach|FR||47.77|7.35|15|1skpp
Ilmenau|DE||50.68|10.92|27|1q2yq
Ilo|PE||-17.63|-71.34|53|2cewf
Ilobu|NG||7.84|4.49|118|1e3qz
Iloilo|PH||10.70|122.56|388|10o7x
Ilongero|TZ||-4.67|34.87|17|3etu
Ilopango|SV||13.70|-89.11|39|24uks
Ilorin|NG||8.50|4.54|814|1e3qf
Ilovays’k|UA||47.92|38.20|18|f61r
Il’skiy|RU||44.84|38.57|23|bxqv
Ilula|TZ||-7.68|36.04|29|3etn
Imaichi|JP||36.72|139.68|64|13whv
Imam Qasim|IQ||32.30|44.68|37|24ea
İmamoğlu|TR||37.27|35.66|32|6obh
Imarichō-kō|JP||33.27|129.88|58|13wh9
Imatra|FI||61.17|28.75|30|e2pc
Imbituba|BR||-28.24|-48.67|43|226t6
Imbituva|BR||-25.23|-50.60|20|226t4
Imishli|AZ||39.87|48.06|34|366m
Immokalee|US|FL|26.42|-81.42|24|2h5j5
Imola|IT||44.36|11.71|53|1w29d
Imperatriz|BR||-5.53|-47.49|218|20u4d
Imperia|IT||43.89|8.04|39|1w298
Imperial|PE||-13.06|-76.35|32|2cevw
Imperial|US|CA|32.85|-115.57|17|36v2k
Imperial Beach|US|CA|32.58|-117.11|27|36v2m
Impfondo|CG||1.62|18.06|21|1cfk7
Imphal|IN||24.81|93.94|224|r7rf
Imsil|KR||35.61|127.28|38|13iip
Imus|PH||14.43|120.94|216|10o5e
Imzouren|MA||35.15|-3.85|40|1ioaa
Ina|JP||35.83|137.95|62|13wg9
Inaruwa|NP||26.61|87.15|70|4rf8e
Inashiki|JP||35.96|140.32|47|427z0
Inawashiro|JP||37.57|140.12|17|19a3r
Inazawa|JP||35.25|136.78|102|13wf6
Inca|ES||39.72|2.91|29|1hxpg
Incheon|KR||37.46|126.71|2628|13ii4
Inchon|KR||37.46|126.71|2628|13ii4||Incheon
İncirliova|TR||37.85|27.72|19|6o7m
Inda Silasē|ET||14.10|38.28|50|75w3
Indaial|BR||-26.90|-49.23|44|226ro
Indaiatuba|BR||-23.09|-47.21|180|226rj
Indang|PH||14.20|120.88|41|10o1e
Indāpur|IN||18.30|73.25|27|r7r5
Independence|US|KY|38.94|-84.54|27|2k2n4
Independence|US|MO|39.09|-94.42|117|2m4qs
Indergarh|IN||26.94|79.67|17|r7qw
Indi|IN||17.18|75.95|34|r7qv
Indian Trail|US|NC|35.08|-80.67|37|2nv5b
Indianapolis|US|IN|39.77|-86.16|830|2jal6
Indianola|US|IA|41.36|-93.56|15|2w7br
Inđija|RS||45.05|20.08|26|gxkv
Indio|US|CA|33.72|-116.22|88|36vdi
Indore|IN||22.72|75.83|1837|r7qn
Indramayu|ID||-6.33|108.32|123|z7t2
Indri|IN||29.88|77.06|16|r7qb
İnegol|TR||40.08|29.51|134|fyz5
Ingelheim am Rhein|DE||49.97|8.06|25|1q2l0
Ingeniero Pablo Nogués|AR||-34.48|-58.71|38|6mxmz
Ingenio|ES||27.92|-15.43|29|1hxp7
Inglewood|US|CA|33.96|-118.35|112|36veo
Inglewood-Finn Hill|US|WA|47.72|-122.23|23|4bmzo
Ingolstadt|DE||48.77|11.42|121|1q2k8
Ingrāj Bāzār|IN||25.00|88.15|170|r7q3
Inhambane|MZ||-23.86|35.38|74|meey
Inhumas|BR||-16.36|-49.50|44|226oa
Inisa|NG||7.85|4.33|164|1e3ma
Injambakkam|IN||12.92|80.25|23|5hggp
Inkhil|SY||33.02|36.13|29|3mov
Inkster|US|MI|42.29|-83.31|25|2vktm
Innoshima|JP||34.28|133.18|26|13weq
Innsbruck|AT||47.26|11.39|132|1nhdg
Ino|JP||33.55|133.43|24|13weo
Inongo|CD||-1.93|18.29|40|1dml5
Inowrocław|PL||52.80|18.26|78|1uec0
Inozemtsevo|RU||44.09|43.09|29|bx9c
Inuyama|JP||35.38|136.94|74|13wd4
Inver Grove Heights|US|MN|44.85|-93.04|35|2zu9g
Invercargill|NZ||-46.40|168.35|47|1axg9
Inverness|GB|SCT|57.48|-4.22|47|1kpqg
Inza|RU||53.86|46.36|20|bx8b
Ioánnina|GR||39.66|20.85|66|5lzn
Iona|US|FL|26.52|-81.96|15|2h5q5
Iowa City|US|IA|41.66|-91.53|74|2w7ki
Ipaba|BR||-19.41|-42.42|16|226n5
Ipameri|BR||-17.72|-48.16|19|226n3
Ipatinga|BR||-19.47|-42.54|229|226mw
Ipatovo|RU||45.72|42.90|29|bx6u
Iperó|BR||-23.35|-47.69|17|226mm
Iperu|NG||6.91|3.67|16|1e3j7
Ipiales|CO||0.83|-77.64|78|26vx7
Ipiaú|BR||-14.13|-39.74|39|226mh
Ipil|PH||7.78|122.59|19|10nx0
Ipinda|TZ||-9.48|33.90|18|3ern
Ipirá|BR||-12.16|-39.74|27|226mc
Ipís|CR||9.97|-84.01|27|25ntu
Ipoh|MY||4.58|101.08|673|116ga
Ipojuca|BR||-8.40|-35.06|53|20u03
Iporá|BR||-16.44|-51.12|28|226le
Ipoti|NG||7.87|5.08|82|1e3ig
Ippy|CF||6.27|21.22|17|542u
Ipswich|GB|ENG|52.06|1.16|179|1kppl
Ipu|BR||-4.32|-40.71|27|20u00
Ipubi|BR||-7.65|-40.15|16|20tzt
Ipueiras|BR||-7.03|-40.45|17|20tz0
Iquique|CL||-20.21|-70.15|227|2bbbr
Iquitos|PE||-3.75|-73.25|438|277zr
Iracemápolis|BR||-22.58|-47.52|17|226kf
Iradan|KG||40.27|72.10|26|wr8b
Irákleio|GR||38.05|23.77|50|5lyn
Irákleion|GR||35.33|25.14|137|5lyp
Iranshahr|IR||27.20|60.68|131|ovsb
Irapuato|MX||20.68|-101.36|381|2dtre
Irati|BR||-25.47|-50.65|46|226jd
Irbid|JO||32.56|35.85|307|5c36
‘Irbīn|SY||33.54|36.37|42|3mos
Irbit|RU||57.67|63.07|42|w9o6
Irecê|BR||-11.30|-41.86|64|226j9
Iriga City|PH||13.43|123.41|95|10nv4
Iringa|TZ||-7.77|35.70|112|3eqn
Iringal|IN||11.56|75.62|24|r7pa
Irinjālakuda|IN||10.34|76.21|29|r7p9
Irkutsk|RU||52.30|104.30|587|17dbh
Irlam|GB|ENG|53.44|-2.42|19|1kpp6
Irondequoit|US|NY|43.21|-77.58|52|31sez
Ironville|US|KY|38.46|-82.69|289|2k2ro
Irosin|PH||12.70|124.03|21|10nur
Irpin|UA||50.52|30.25|41|f5yl
Irugūr|IN||11.02|77.06|19|r7p6
Irun|ES||43.34|-1.79|61|1uvn4
Iruña|ES||42.82|-1.64|198|1ur54||Pamplona
Irvine|GB|SCT|55.62|-4.66|34|1kpow
Irvine|US|CA|33.67|-117.82|257|36vmp
Irving|US|TX|32.81|-96.95|237|2sqo8
Irvington|US|NJ|40.73|-74.23|61|31az0
Isabela|PH||10.20|122.99|16|10nue
Isahaya|JP||32.84|130.04|97|13wbc
Isaka|TZ||-3.90|32.93|21|3epx
Isakogorka|RU||64.45|40.65|29|3rczr
Isanlu-Itedoijowa|NG||8.27|5.84|15|1e3f7
Isawa|JP||35.65|138.63|30|13wb2
Ischia|IT||40.74|13.95|19|1w276
Ischia Porto|IT||40.74|13.95|18|1w271
Ise|JP||34.48|136.70|97|13way
Ise-Ekiti|NG||7.46|5.42|190|1e3ef
Isehara|JP||35.40|139.31|103|13wax
Iselin|US|NJ|40.58|-74.32|19|31aze
Iserlohn|DE||51.38|7.70|98|1q2b9
Isernhagen Farster Bauerschaft|DE||52.47|9.84|23|1q2b4
Isernia|IT||41.60|14.23|17|1w26t
Isesaki|JP||36.32|139.20|131|13wak
Isfahan|IR||32.65|51.67|1547|8z73
Isfana|KG||39.84|69.53|17|q7eu
Isfara|TJ||40.13|70.63|38|wgwg
Ishigaki|JP||24.34|124.16|45|13wa0
Ishige|JP||36.12|139.97|25|13w9q
Ishii|JP||34.07|134.44|26|13w9k
Ishikari|JP||43.24|141.35|57|19ng5
Ishikawa|JP||26.42|127.82|22|13w9d
Ishikawa|JP||37.15|140.45|19|19a2v
Ishiki|JP||34.80|137.02|24|13w93
Ishim|RU||56.11|69.49|68|w9m5
Ishimbay|RU||53.45|56.04|70|bwzw
Ishinomaki|JP||38.42|141.30|117|19a2o
Ishioka|JP||36.18|140.27|52|19a2j
Ishøj|DK||55.62|12.35|19|1k54h
Ishqoshim|TJ||36.72|71.61|26|q6lq
Ishurdi|BD||24.13|89.07|82|peif
Isieke|NG||6.38|8.04|90|1e3cs
Isiolo|KE||0.35|37.58|33|47ev
Isiro|CD||2.77|27.62|127|4mhn
Iskandar|UZ||41.55|69.70|28|wg4s
İskenderun|TR||36.59|36.17|160|6o1z
İskilip|TR||40.74|34.47|20|fywk
Iskitim|RU||54.64|83.30|62|w9lh
Isla|MX||18.03|-95.53|26|29zeb
Isla Cristina|ES||37.20|-7.32|21|1hxov
Isla Vista|US|CA|34.41|-119.86|23|36vp4
Islamabad|PK||33.72|73.04|602|p7vr|*
Islāmnagar|IN||28.33|78.73|29|r7om
Islāmpur|IN||25.14|85.21|32|r7oi
Islāmpur|IN||26.27|88.19|56|r7oh
Isle of Lewis|GB|SCT|58.22|-6.39|19|4xw10
Isleworth|GB|ENG|51.48|-0.34|21|1kpo4
Islington|GB|ENG|51.54|-0.10|319|1kpo3
Islip|US|NY|40.73|-73.21|19|31sh9
Ismailia|EG||30.60|32.27|285|7qlb
Isnā|EG||25.29|32.55|69|7m9l
Isparta|TR||37.76|30.55|172|6o0x
Issaquah|US|WA|47.53|-122.03|36|3ga53
Issia|CI||6.49|-6.59|50|1d19q
Issoire|FR||45.54|3.25|16|1skl4
Issy-les-Moulineaux|FR||48.82|2.28|61|1skkp
Istanbul|TR||41.01|28.95|14804|fyvo
Istaravshan|TJ||39.91|69.00|53|q5jx
Īstgāh-e Rāh Āhan-e Garmsār|IR||35.23|52.31|49|p8z
Istok|XK||42.78|20.49|40|gxkc
Istra|RU||55.92|36.87|33|bwte
Istres|FR||43.51|4.99|44|1skkn
Isulan|PH||6.63|124.61|32|10nt2
Itá|PY||-25.50|-57.37|18|21oqq
Itabaiana|BR||-10.69|-37.43|64|226i6
Itabaiana|BR||-7.33|-35.33|19|20twz
Itabaianinha|BR||-11.27|-37.79|17|226i3
Itaberaba|BR||-12.53|-40.31|47|226hy
Itaberaí|BR||-16.02|-49.81|22|226hv
Itabira|BR||-19.62|-43.23|99|226hs
Itabirito|BR||-20.25|-43.80|39|226hm
Itaboraí|BR||-22.74|-42.86|182|226hi
Itabuna|BR||-14.79|-39.28|206|226hh
Itacoatiara|BR||-3.14|-58.44|65|20ttx
Itaguaí|BR||-22.85|-43.78|101|226g3
Itagüí|CO||6.18|-75.60|282|26vuq
Itaí|BR||-23.42|-49.09|22|226fr
Itaitinga|BR||-3.97|-38.53|31|20tw1
Itaituba|BR||-4.28|-55.98|65|20tvz
Itajaí|BR||-26.91|-48.66|156|226el
Itajubá|BR||-22.43|-45.45|82|226ea
Itajuípe|BR||-14.68|-39.38|16|226e7
Itako|JP||35.93|140.55|26|19a23
Itamaraju|BR||-17.04|-39.53|48|226e2
Itamarandiba|BR||-17.86|-42.86|18|226e1
Itambé|BR||-15.24|-40.62|24|226dp
Itami|JP||34.78|135.40|194|13w72
Itānagar|IN||27.09|93.61|45|r7o7
Itanhaém|BR||-24.18|-46.79|90|226d3
Itaocara|BR||-21.67|-42.08|17|226cm
Itapaci|BR||-14.95|-49.55|16|226cl
Itapagé|BR||-3.69|-39.59|32|20tv9
Itaparica|BR||-12.89|-38.68|20|226cc
Itapecerica|BR||-20.47|-45.13|17|226c0
Itapecerica da Serra|BR||-23.72|-46.85|152|226bw
Itapecuru Mirim|BR||-3.39|-44.36|35|20tv4
Itapema|BR||-27.09|-48.61|37|226bo
Itapemirim|BR||-21.01|-40.83|18|226bm
Itaperuçu|BR||-25.22|-49.35|27|226bi
Itaperuna|BR||-21.20|-41.89|84|226bh
Itapetinga|BR||-15.25|-40.25|60|226be
Itapetininga|BR||-23.59|-48.05|126|226bc
Itapeva|BR||-23.98|-48.88|63|226b7
Itapevi|BR||-23.55|-46.93|202|226b2
Itapipoca|BR||-3.49|-39.58|56|20tud
Itapira|BR||-22.44|-46.82|62|226aj
Itapissuma|BR||-7.78|-34.89|17|20tu8
Itápolis|BR||-21.60|-48.81|35|2269r
Itaporanga|BR||-7.30|-38.15|16|20tu2
Itapuranga|BR||-15.56|-49.95|20|22694
Itaquaquecetuba|BR||-23.49|-46.35|337|22690
Itaqui|BR||-29.13|-56.55|35|2268l
Itararé|BR||-24.11|-49.33|45|2268c
Itārsi|IN||22.61|77.76|101|r7o5
Itatiba|BR||-23.01|-46.84|68|2267q
Itatinga|BR||-23.10|-48.62|16|2267m
Itauguá|PY||-25.39|-57.35|65|21opq
Itaúna|BR||-20.08|-44.58|77|2267c
Iten|KE||0.67|35.51|42|47dl
Ithaca|US|NY|42.44|-76.50|31|31shs
Itigi|TZ||-5.70|34.48|20|3em0
Itimādpur|IN||27.24|78.20|23|r7ny
Itō|JP||34.97|139.08|72|13w6i
Itogon|PH||16.36|120.68|28|10ns9
Itoigawa|JP||37.03|137.85|31|13w6d
Itoman|JP||26.13|127.67|57|13w68
Itororó|BR||-15.12|-40.07|17|22666
Iţsā|EG||29.24|30.79|45|7m8s
Itsukaichi|JP||35.73|139.22|25|13w5p
Itu|BR||-23.26|-47.30|138|2265z
Itu|NG||5.20|7.98|36|1e389
Ituberá|BR||-13.74|-39.15|20|2265u
Ituiutaba|BR||-18.97|-49.46|85|2265n
Itumbiara|BR||-18.42|-49.22|80|2265m
Itupeva|BR||-23.15|-47.06|21|2265g
Itupiranga|BR||-5.13|-49.33|21|20tsr
Iturama|BR||-19.73|-50.20|30|2265d
Iturrama|ES||42.81|-1.66|25|4sk3j
Ituverava|BR||-20.34|-47.78|37|2265b
Itzehoe|DE||53.92|9.52|33|1q28h
Ivano-Frankivsk|UA||48.92|24.71|204|f5vz
Ivanovo|RU||57.00|40.97|421|bwhc
Ivanovskoye|RU||55.77|37.83|128|bwc9
Ivanteyevka|RU||55.97|37.92|51|bwbr
Ivatsevichy|BY||52.71|25.34|24|dgew
Ivdel’|RU||60.69|60.42|19|w9gs
Ives Estates|US|FL|25.96|-80.18|20|2h5so
Ivoti|BR||-29.59|-51.16|18|2264k
Ivrea|IT||45.47|7.88|23|1w254
Ivry-sur-Seine|FR||48.82|2.38|58|1skjx
Iwade|JP||34.25|135.32|56|13w58
Iwai|JP||36.05|139.90|42|13w4n
Iwaki|JP||37.05|140.88|357|19a1n
Iwakuni|JP||34.16|132.22|104|13w4c
Iwakura|JP||35.28|136.87|48|13w47
Iwamizawa|JP||43.20|141.76|85|19nf2
Iwanai|JP||42.97|140.51|16|19nf0
Iwanuma|JP||38.10|140.86|42|19a1b
Iwase|JP||36.35|140.10|22|19a15
Iwata|JP||34.70|137.85|89|13w37
Iwatsuki|JP||35.96|139.70|109|13w30
Iwo|NG||7.64|4.18|250|1e361
Iwŏn-ŭp|KP||40.32|128.66|26|17swt
Ixmiquilpan|MX||20.48|-99.22|35|23l84
Ixtaczoquitlán|MX||18.85|-97.06|26|23l7s
Ixtapa|MX||20.72|-105.20|29|2dtqd
Ixtapa-Zihuatanejo|MX||17.64|-101.55|67|2daqh
Ixtapaluca|MX||19.32|-98.88|322|23l7e
Ixtapan de la Sal|MX||18.84|-99.68|18|23l7d
Ixtepec|MX||16.56|-95.10|25|23l76
Ixtlán del Río|MX||21.04|-104.37|23|2dtpn
Iyo|JP||33.75|132.70|31|15a46
Izalco|SV||13.74|-89.67|19|24ukh
Izamal|MX||20.94|-89.02|16|23l6u
I‘zāz|SY||36.59|37.05|66|3os2
Izazi|TZ||-7.20|35.73|18|3ejt
‘Izbat al Burj|EG||31.51|31.84|38|7m80
Izberbash|RU||42.57|47.86|42|bw5q
Izegem|BE||50.91|3.21|26|1nwn5
Izhevsk|RU||56.85|53.20|631|bw48
Izkī|OM||22.93|57.77|36|662u
Izluchinsk|RU||60.98|76.92|18|4c9jd
Izmail|UA||45.35|28.84|72|f5rg
Izmaylovo|RU||55.79|37.80|104|bw2r
Izmir|TR||38.41|27.14|2501|6o06||İzmir
İzmir|TR||38.41|27.14|2501|6o06
İzmit|TR||40.76|29.93|197|fyv8
İznik|TR||40.43|29.72|22|fyv6
Izobil’nyy|RU||45.37|41.71|39|bw2a
‘Izrā|JO||31.16|35.69|23|5c2j
Iztacalco|MX||19.40|-99.10|384|23l7w
Iztapalapa|MX||19.36|-99.06|1816|23l7f
Izúcar de Matamoros|MX||18.60|-98.46|43|23l6p
Izumi|JP||32.08|130.37|39|13w1g
Izumi|JP||34.48|135.43|189|13w1f
Izumiōtsu|JP||34.50|135.40|81|13w13
Izumisano|JP||34.42|135.32|101|13w0z
Izumo|JP||35.37|132.77|89|13w0s
Izyaslav|UA||50.12|26.82|18|f5r4
Izyum|UA||49.21|37.25|54|f5r0
Ja Ela|LK||7.07|79.89|32|qmz7
Jabal os Saraj|AF||35.12|69.24|15|ofhb
Jabalpur|IN||23.17|79.95|1030|r7nl
Jabālyā|PS||31.53|34.48|169|60x5
Jablah|SY||35.36|35.93|66|3mmw
Jablonec nad Nisou|CZ||50.72|15.17|45|1twdn
Jaboatão|BR||-8.18|-35.00|703|20tse
Jaboatão dos Guararapes|BR||-8.11|-35.01|630|3rehs
Jaboticabal|BR||-21.25|-48.32|69|2263d
Jacaltenango|GT||15.67|-91.71|34|25240
Jacareí|BR||-23.31|-45.97|213|2261e
Jacarezinho|BR||-23.16|-49.97|35|22616
Jaciara|BR||-15.97|-54.97|23|2260z
Jackson|US|MI|42.25|-84.40|33|2z408
Jackson|US|MS|32.30|-90.18|171|2mzaq
Jackson|US|NJ|39.78|-74.86|55|2oi3m
Jackson|US|TN|35.61|-88.81|67|2raj7
Jackson Heights|US|NY|40.76|-73.89|67|31sj1
Jacksonville|US|AR|34.87|-92.11|29|2g863
Jacksonville|US|FL|30.33|-81.66|868|2h5w5
Jacksonville|US|IL|39.73|-90.23|19|2iwx4
Jacksonville|US|NC|34.75|-77.43|67|2nvgb
Jacksonville Beach|US|FL|30.29|-81.39|23|2h5w7
Jacmel|HT||18.23|-72.54|138|27tab
Jacobabad|PK||28.28|68.44|171|p7sz
Jacobina|BR||-11.18|-40.51|48|2260o
Jacona de Plancarte|MX||19.95|-102.31|57|2dtnq
Jacutinga|BR||-22.29|-46.61|18|225yj
Jaen|PH||15.33|120.92|40|10nqt
Jaén|ES||37.77|-3.79|117|1hxnv
Jaén|PE||-5.71|-78.81|52|277yu
Jaffa|IL||32.05|34.75|100|6a9x
Jaffna|LK||9.67|80.01|169|qmz5
Jagādhri|IN||30.17|77.30|101|r7mt
Jagalūr|IN||14.52|76.34|16|r7mq
Jagatsinghapur|IN||20.26|86.17|33|r7m5
Jagdalpur|IN||19.08|82.02|76|r7m2
Jagdīshpur|IN||26.75|80.55|31|r7ly
Jagdīspur|IN||25.47|84.42|31|r7lx
Jaggayyapeta|IN||16.89|80.10|41|r7lu
Jagna|PH||9.65|124.37|33|10nqi
Jagodina|RS||43.98|21.26|36|gxib
Jagraon|IN||30.79|75.47|65|r7lo
Jagtiāl|IN||18.79|78.92|99|r7lm
Jaguaquara|BR||-13.53|-39.97|41|225xu
Jaguarão|BR||-32.57|-53.38|30|225xk
Jaguarari|BR||-10.26|-40.20|23|225xd
Jaguariaíva|BR||-24.24|-49.71|31|225x2
Jaguaribe|BR||-5.89|-38.62|23|20tnv
Jaguariúna|BR||-22.71|-46.99|32|225wo
Jaguaruana|BR||-4.83|-37.78|22|20tnl
Jagüey Grande|CU||22.53|-81.13|54|2485x
Jahānābād|IN||25.21|84.99|96|r7lh
Jahāngīrābād|IN||28.41|78.11|57|r7lb
Jahanian Shah|PK||31.81|72.28|29|p7r0
Jahāzpur|IN||25.62|75.28|20|r7l5
Jaigaon|IN||26.85|89.38|159|4c504
Jaipur|IN||26.92|75.79|2712|r7kb
Jais|IN||26.26|81.55|26|r7k5
Jaisalmer|IN||26.92|70.90|68|r7k3
Jaisingpur|IN||16.78|74.55|47|r7jy
Jaitāran|IN||26.20|73.94|21|r7ju
Jaito|IN||30.45|74.89|34|r7jk
Jājpur|IN||20.85|86.34|42|r7j9
Jakarta|ID||-6.21|106.85|8540|z7of|*
Jakobsberg|SE||59.42|17.84|24|1lxyc
Jakobstad|FI||63.67|22.70|19|e29u
Jalai Nur|CN||49.45|117.70|108|17ng3
Jalajala|PH||14.35|121.32|16|10npx
Jalal-Abad|KG||40.93|73.00|76|wr7d
Jalālābad|IN||29.62|77.44|25|r7ie
Jalālābād|AF||34.43|70.45|200|ofer
Jalālābād|IN||27.73|79.66|35|r7if
Jalālābād|IN||30.61|74.26|30|r7id
Jalālī|IN||27.87|78.25|18|r7i9
Jalālpur|IN||20.95|72.90|17|r7i7
Jalālpur|IN||26.31|82.74|31|r7i3
Jalalpur Jattan|PK||32.64|74.21|94|p7ow
Jalalpur Pirwala|PK||29.51|71.22|37|p7om
Jalandhar|IN||31.33|75.58|785|r6zy
Jalapa|GT||14.63|-89.99|46|2523p
Jalapa|NI||13.92|-86.12|24|25kei
Jalārpet|IN||12.57|78.57|41|r71e
Jālaun|IN||26.15|79.34|55|r7hq
Jales|BR||-20.27|-50.55|44|225wa
Jalesar|IN||27.47|78.30|39|r7hj
Jaleshwar|IN||21.80|87.22|23|r7hh
Jaleshwar|NP||26.65|85.80|24|ri7v
Jalgaon|IN||21.00|75.57|429|r7hb
Jalgaon Jamod|IN||21.05|76.53|28|r7ha
Jalilabad|AZ||39.21|48.49|36|36f6
Jalingo|NG||8.89|11.36|118|1e2x9
Jālna|IN||19.84|75.89|262|r7gz
Jalor|IN||25.35|72.62|50|r7gw
Jalostotitlán|MX||21.17|-102.46|24|2dtmh
Jalpa de Méndez|MX||18.18|-93.06|16|23l57
Jalpāiguri|IN||26.52|88.73|108|r7gs
Jáltipan de Morelos|MX||17.97|-94.71|33|23l4x
Jamaame|SO||0.07|42.74|185|17in
Jāmadoba|IN||23.72|86.40|35|r7gj
Jāmai|IN||22.20|78.59|23|r7gh
Jamaica|CU||22.98|-82.17|15|24852
Jamaica|US|NY|40.69|-73.81|217|31sk8
Jamaica Plain|US|MA|42.31|-71.12|37|2xwbg
Jamālpur|BD||24.92|89.95|168|pefm
Jamālpur|IN||25.31|86.49|101|r7ge
Jamay|MX||20.29|-102.71|17|2dtlq
Jambi City|ID||-1.60|103.62|420|z7my
Jambusar|IN||22.05|72.80|42|r7fq
Jamestown|SH||-15.94|-5.72|1|20907|*
Jamestown|US|ND|46.91|-98.71|15|30g70
Jamestown|US|NY|42.10|-79.24|30|31skm
Jamjamāl|IQ||35.53|44.83|76|2361
Jamkhandi|IN||16.50|75.29|62|r7f4
Jammalamadugu|IN||14.85|78.38|44|r7ez
Jammu|IN||32.74|74.87|466|r7ex
Jamnagar|IN||22.47|70.07|492|r7et
Jampur|PK||29.64|70.60|64|p7ld
Jämsä|FI||61.86|25.19|15|e28j
Jamshedpur|IN||22.80|86.19|616|r7ec
Jāmtāra|IN||23.96|86.80|24|r7ea
Jamūī|IN||24.93|86.23|78|r7e3
Jamundí|CO||3.26|-76.53|45|26vsz
Jāmuria|IN||23.70|87.08|160|r7ds
Janakkala|FI||60.90|24.60|16|e289
Janakpur|NP||26.73|85.93|94|ri7q
Janaúba|BR||-15.80|-43.31|57|225vy
Jand|PK||33.43|72.02|18|p7kq
Jandaia do Sul|BR||-23.60|-51.64|18|225vw
Jandiāla|IN||31.16|75.62|26|r7dh
Jandira|BR||-23.53|-46.90|114|225vu
Janeng|BW||-25.42|25.55|17|k0gn
Janesville|US|WI|42.68|-89.02|64|34owq
Jangaon|IN||17.73|79.15|48|r7d4
Jangipur|IN||24.47|88.08|83|r7cv
Janīn|PS||32.46|35.30|35|62r6
Jānjgīr|IN||22.01|82.58|33|r7cn
Jānsath|IN||29.33|77.85|19|r7cb
Januária|BR||-15.49|-44.36|35|225v8
Janūb as Surrah|KW||29.27|47.98|18|64df
Jaorā|IN||23.64|75.13|67|r7c1
Japekrom|GH||7.58|-2.79|96|1daty
Japeri|BR||-22.64|-43.65|95|225us
Jarabacoa|DO||19.12|-70.64|30|233tq
Jarābulus|SY||36.82|38.01|25|3mjf
Jaraguá|BR||-15.76|-49.33|30|225u3
Jaraguá do Sul|BR||-26.49|-49.07|130|225ty
Jaral del Progreso|MX||20.37|-101.06|20|2dtks
Jaranwala|PK||31.33|73.42|120|p7hm
Jarash|JO||32.28|35.90|27|5c17
Jardim|BR||-21.48|-56.14|24|225tj
Jardín América|AR||-27.04|-55.23|25|21l6t
Jardines de la Silla (Jardines)|MX||25.63|-100.19|54|59uy0
Jardinópolis|BR||-21.02|-47.76|35|225t3
Jarinu|BR||-23.10|-46.73|18|225t0
Jarocin|PL||51.97|17.50|26|1ue2g
Jarosław|PL||50.02|22.68|40|gifg
Jarrow|GB|ENG|54.98|-1.48|27|1kpn8
Jaru|BR||-10.44|-62.47|28|2c4kw
Jaruco|CU||23.04|-82.01|20|2483j
Järvenpää|FI||60.47|25.09|38|e252
Jarwal|IN||27.16|81.54|18|r7b3
Jasaan|PH||8.65|124.76|16|10nn6
Jasdan|IN||22.04|71.21|44|r7az
Jashpurnagar|IN||22.89|84.14|23|r7ax
Jasidih|IN||24.51|86.65|16|r7av
Jāsim|SY||32.99|36.06|30|3k31
Jasło|PL||49.75|21.47|38|gid1
Jasmine Estates|US|FL|28.29|-82.69|19|2h5yc
Jasper|US|IN|38.39|-86.93|15|2jarc
Jaspur|IN||29.28|78.83|43|r7ao
Jastrzębie Zdrój|PL||49.96|18.57|96|1udyn
Jaswantnagar|IN||26.88|78.90|28|r7ae
Jászberény|HU||47.50|19.92|28|1te3f
Jataí|BR||-17.88|-51.72|77|225sw
Jatani|IN||20.16|85.71|56|r7aa
Jatāra|IN||25.01|79.05|17|r7a9
Jaten|ID||-7.58|110.90|32|z7k2
Jatibarang|ID||-6.47|108.32|73|z7ja
Jatibonico|CU||21.94|-79.17|20|24832
Jatiroto|ID||-7.88|111.12|50|z7ic
Jatiwangi|ID||-6.73|108.26|58|z7i4
Jatobá|BR||-9.18|-38.27|21|20pgz
Jatoi Shimali|PK||29.52|70.84|47|p7fn
Jaú|BR||-22.30|-48.56|119|225r9
Jauharabad|PK||32.29|72.28|47|p7fa
Jauja|PE||-11.78|-75.50|21|2cedh
Jaunpur|IN||25.75|82.69|170|r79r
Javānrūd|IR||34.80|46.52|39|2shx
Javea|ES||38.78|0.17|32|1hxm8
Jāwad|IN||24.60|74.86|17|r79i
Jawhar|SO||2.78|45.50|47|17gv
Jawor|PL||51.05|16.19|24|1udxz
Jaworzno|PL||50.21|19.27|97|1udx1
Jayamkondacholapuram|IN||11.21|79.36|32|r78u
Jayapura|ID||-2.53|140.72|135|18my0
Jaynagar|IN||26.59|86.14|20|r78l
Jaynagar-Majilpur|IN||22.18|88.42|25|r78m
Jayrūd|SY||33.81|36.74|32|3mhl
Jbaïl|LB||34.12|35.65|21|5usz
Jebba|NG||9.12|4.82|21|1e2nv
Jeddah|SA||21.49|39.19|2867|29a7
Jędrzejów|PL||50.64|20.30|17|gi99
Jefferson City|US|MO|38.58|-92.17|43|2m56s
Jeffersontown|US|KY|38.19|-85.56|27|2k2ze
Jeffersonville|US|IN|38.28|-85.74|47|2jas7
Jega|NG||12.22|4.38|73|1e2nh
Jeju City|KR||33.51|126.52|408|13kl6
Jēkabpils|LV||56.50|25.86|27|9udv
Jekulo|ID||-6.81|110.93|38|z7gk
Jelcz Laskowice|PL||51.02|17.32|15|4cjix
Jelenia Góra|PL||50.90|15.73|87|1udux
Jelgava|LV||56.65|23.71|62|9udr
Jember|ID||-8.17|113.70|299|z7fg
Jena|DE||50.93|11.59|105|1q1tw
Jendouba|TN||36.50|8.78|51|1gxxk
Jenin|PS||32.46|35.30|35|62r6||Janīn
Jenison|US|MI|42.91|-85.79|17|2z43g
Jenjarum|MY||2.87|101.49|25|116kp
Jenks|US|OK|36.02|-95.97|21|2pasf
Jenzan|KR||36.24|128.30|21|13cn3
Jeongeup|KR||35.60|126.92|140|6yog9
Jeonju|KR||35.82|127.15|711|13jyp
Jequié|BR||-13.86|-40.09|127|225pj
Jequitinhonha|BR||-16.43|-41.00|15|225p1
Jerada|MA||34.31|-2.16|44|1ijqx
Jerantut|MY||3.94|102.36|34|114vu
Jérémie|HT||18.65|-74.12|98|27t55
Jeremoabo|BR||-10.07|-38.48|17|225oy
Jerez de García Salinas|MX||22.65|-102.99|43|2dtiw
Jerez de la Frontera|ES||36.69|-6.14|208|1hxly
Jericho|PS||31.87|35.45|20|63tv
Jersey City|US|NJ|40.73|-74.08|264|31b24
Jerusalem|IL||31.77|35.22|801|60yo
Jesi|IT||43.52|13.24|37|1w2bw
Jessore|BD||23.17|89.21|244|smz0
Jesús del Monte|MX||19.38|-99.29|23|59uyf
Jesús María|AR||-30.98|-64.09|27|2aldy
Jesús María|MX||21.96|-102.34|43|2dti3
Jesús Menéndez|CU||21.16|-76.48|51|24818
Jetpur|IN||21.75|70.62|118|r77t
Jevargi|IN||17.01|76.77|20|r77l
Jewar|IN||28.12|77.56|29|r77k
Jeypore|IN||18.86|82.57|81|r78k
Jhā-Jhā|IN||24.77|86.38|39|r77a
Jhābua|IN||22.77|74.59|34|r77h
Jhajjar|IN||28.61|76.66|44|r776
Jhālāwār|IN||24.60|76.16|52|r76r
Jhalidā|IN||23.37|85.98|18|r76q
Jhālrapātan|IN||24.54|76.17|33|r76k
Jhālu|IN||29.34|78.23|20|r76j
Jhang Sadr|PK||31.27|72.32|341|p7bo
Jhanjhārpur|IN||26.26|86.28|31|r76c
Jhānsi|IN||25.46|78.58|413|r766
Jhārgrām|IN||22.45|86.99|58|r75q
Jharia|IN||23.74|86.41|87|r75o
Jharsuguda|IN||21.86|84.01|79|r75d
Jhawarian|PK||32.36|72.62|28|p7b2
Jhelum|PK||32.93|73.73|145|p7aw
Jhingergācha|BD||23.11|89.09|42|peic
Jhīnjhak|IN||26.56|79.73|23|r74y
Jhinjhāna|IN||29.52|77.22|20|r74x
Jhol|PK||25.96|68.89|16|p782
Jhunjhunūn|IN||28.13|75.40|113|r748
Jhūsi|IN||25.44|81.91|17|r741
Ji Paraná|BR||-10.89|-61.95|108|2c4kp
Jiagedaqi|CN||50.42|124.12|136|17ng5
Jiamusi|CN||46.80|130.32|550|17nfp
Ji’an|CN||27.12|114.98|245|12pv1
Jiangkou|CN||25.49|119.20|60|12prr
Jiangmen|CN||22.58|113.08|532|12pqz
Jianguang|CN||28.19|115.78|61|12ppk
Jiangyan|CN||32.51|120.14|70|12poq
Jiangyin|CN||31.91|120.26|108|12wnn
Jiangyou|CN||31.77|104.72|127|14f3z
Jian’ou|CN||27.04|118.32|59|12pnb
Jianshui|CN||24.28|101.22|490|5wv4e
Jiaojiang|CN||28.70|121.47|471|12rvp
Jiaozhou|CN||36.28|120.00|165|12plc
Jiaozuo|CN||35.24|113.23|518|12pib
Jiashan|CN||30.85|120.93|137|4cj80
Jiaxing|CN||30.75|120.75|466|12phd
Jiayuguan|CN||39.81|98.29|122|rge5
Jiazi|CN||22.88|116.07|130|12pgv
Jičín|CZ||50.44|15.35|16|1tw2k
Jidd Ḩafş|BH||26.22|50.55|32|67xj
Jiddah|SA||21.49|39.19|2867|29a7||Jeddah
Jidong|CN||45.22|131.08|59|17ndz
Jiehu|CN||35.54|118.45|69|12pfg
Jieshi|CN||22.81|115.83|137|12pep
Jieshou|CN||33.26|115.36|142|12pec
Jiexiu|CN||37.02|111.91|77|12pe1
Jieyang|CN||23.54|116.37|1002|12io1
Jiguaní|CU||20.37|-76.43|41|247yg
Jihlava|CZ||49.40|15.59|50|1tw2f
Jijel|DZ||36.82|5.76|148|1hfjl
Jijiang|CN||29.29|106.25|61|12pd2
Jijiga|ET||9.35|42.80|57|75k3
Jilib|SO||0.49|42.79|44|17c6
Jilin|CN||43.85|126.56|1882|17ndi
Jimaguayú|CU||21.24|-77.83|21|28hb7
Jiménez|MX||28.33|-105.40|31|2dtgi
Jimeta|NG||9.28|12.46|248|1e2ig
Jimma|ET||7.67|36.83|128|75jg
Jimo|CN||36.39|120.46|71|12pbx
Jinan|CN||36.67|117.00|4336|12pbt
Jinan-gun|KR||35.79|127.43|31|13kgy
Jinchang|CN||38.50|102.19|144|12pb9
Jincheng|CN||35.50|112.83|333|12pbh
Jincheng|TW||24.43|118.32|38|zyrc
Jīnd|IN||29.32|76.32|161|r73f
Jindřichův Hradec|CZ||49.14|15.00|23|1tw11
Jingdezhen|CN||29.29|117.21|311|12p9s
Jinghong|CN||21.99|100.73|62|129v2
Jingling|CN||30.65|113.10|225|12p82
Jingmen|CN||31.03|112.20|168|12p7v
Jingzhou|CN||30.35|112.19|178|12p5w
Jinhua|CN||29.11|119.64|142|12p5k
Jining|CN||35.41|116.58|450|12p5a
Jining|CN||41.03|113.11|259|17nca
Jinja|UG||0.44|33.20|93|4zve
Jinji|CN||23.23|110.83|57|12p57
Jinjiang|CN||19.73|110.01|69|12p4x
Jinjiang|CN||24.82|118.57|90|12j2y
Jinka|ET||5.65|36.65|32|75iu
Jinotega|NI||13.09|-86.00|55|25kdt
Jinotepe|NI||11.85|-86.20|30|25kdq
Jinsha|CN||32.09|121.07|96|12p28
Jinshi|CN||29.60|111.87|83|12p1f
Jintūr|IN||19.61|76.69|42|r734
Jinxiang|CN||27.43|120.61|84|12p06
Jinzhou|CN||39.10|121.72|215|12oz6
Jinzhou|CN||41.11|121.14|604|17nbf
Jipijapa|EC||-1.35|-80.58|36|26ck6
Jiquílpan de Juárez|MX||19.99|-102.72|24|2dtg3
Jirjā|EG||26.34|31.89|128|7lxu
Jirkov|CZ||50.50|13.45|21|1tvzy
Jishu|CN||44.32|126.80|104|17nb6
Jishui|CN||33.73|115.40|78|12oyb
Jisr ash Shughūr|SY||35.81|36.32|39|3mf3
Jitra|MY||6.27|100.42|63|117qm
Jiujiang|CN||29.70|116.00|259|12ovv
Jiupu|CN||41.07|122.95|124|17nar
Jiuquan|CN||39.74|98.52|73|rfm1
Jiutai|CN||44.15|125.83|175|17nap
Jiutepec|MX||18.88|-99.18|162|23l1x
Jiwani|PK||25.05|61.75|16|p76o
Jixi|CN||45.30|130.96|404|17nad
Jizan|SA||16.89|42.55|105|298z
Jizzax|UZ||40.12|67.83|153|wg4e
Joaçaba|BR||-27.18|-51.50|24|225nh
Joal-Fadiout|SN||14.17|-16.83|37|1c8y4
João Câmara|BR||-5.54|-35.82|20|20tdv
João Monlevade|BR||-19.81|-43.17|73|225lg
João Pessoa|BR||-7.12|-34.86|651|20tct
João Pinheiro|BR||-17.74|-46.17|28|225l5
Joaquín V. González|AR||-25.11|-64.13|19|2aldf
Jobabo|CU||20.91|-77.28|49|247vy
Jobabo|CU||20.97|-76.30|18|247vx
Jocotenango|GT||14.58|-90.74|18|2521v
Jocotepec|MX||20.29|-103.43|19|2dtfo
Jodhpur|IN||21.90|70.03|47|r72a
Jodhpur|IN||26.27|73.01|921|r729
Jodiya Bandar|IN||22.72|70.28|16|r727
Joensuu|FI||62.60|29.76|53|e20w
Jōetsu|JP||37.15|138.24|204|42akx
Jogbani|IN||26.40|87.27|33|r71z
Jogonalan|ID||-7.70|110.54|28|z7b9
Johannesburg|ZA||-26.20|28.04|2026|latk
Johi|PK||26.69|67.61|16|p75q
Johns Creek|US|GA|34.03|-84.20|83|3rpqd
Johnson City|US|TN|36.31|-82.35|66|2rb63
Johnston|US|IA|41.67|-93.70|21|2w84o
Johnston|US|RI|41.82|-71.51|29|54fey
Johnstone|GB|SCT|55.83|-4.52|16|1kpmn
Johnstown|US|PA|40.33|-78.92|20|33cx5
Johor Bahru|MY||1.47|103.76|802|11500
Joinville|BR||-26.30|-48.85|461|225j4
Joinville-le-Pont|FR||48.83|2.47|18|1skbd
Jojutla|MX||18.61|-99.18|19|23l1f
Joliet|US|IL|41.53|-88.08|148|2wzbz
Joliette|CA|QC|46.02|-73.42|35|3kc3m
Jollyville|US|TX|30.44|-97.78|16|2sro2
Jolo|PH||6.05|121.00|101|10njx
Jombang|ID||-7.55|112.23|126|z7am
Jona|CH|SG|47.23|8.84|18|1l0n1
Jonava|LT||55.08|24.28|35|cu1u
Jonesboro|US|AR|35.84|-90.70|74|2g8ki
Jönköping|SE||57.78|14.16|94|1lxmr
Joplin|US|MO|37.08|-94.51|52|2m5hc
Jora|IN||26.34|77.81|26|r713
Jorhāt|IN||26.76|94.20|69|r710
Jos|NG||9.93|8.89|817|1e2fl
José Bonifácio|BR||-21.05|-49.69|28|225hv
José C. Paz|AR||-34.52|-58.77|230|76uo5
José Cardel|MX||19.37|-96.37|19|23l0u
José de Freitas|BR||-4.76|-42.58|21|20tbi
Jose Pañganiban|PH||14.29|122.69|21|10niv
Joué-lès-Tours|FR||47.35|0.67|37|1sk8r
Jounieh|LB||33.98|35.62|96|5ur8
Jouy-le-Moutier|FR||49.01|2.04|19|1sk76
Jovellanos|CU||22.80|-81.19|47|247r7
Joymontop|BD||23.79|90.16|56|6wubo
Joypur Hāt|BD||25.10|89.03|73|peie
Józefów|PL||52.14|21.24|18|gi4d
Juan Aldama|MX||24.29|-103.39|15|2dtcs
Juan Díaz|PA||9.05|-79.45|101|27hci
Juan Griego|VE||11.08|-63.97|28|25zyb
Juan José Ríos|MX||25.76|-108.82|24|2duy0
Juanjuí|PE||-7.18|-76.73|38|277w9
Juárez|MX||31.72|-106.46|1321|2e0zw
Juatuba|BR||-19.95|-44.34|25|225em
Juazeiro do Norte|BR||-7.21|-39.32|225|20t97
Juba|SS||4.85|31.58|450|801j|*
Jüchen|DE||51.10|6.50|23|1q1il
Juchitán de Zaragoza|MX||16.44|-95.02|75|23kyd
Juchitepec|MX||19.10|-98.88|16|23kyb
Judeida Makr|IL||32.93|35.16|18|6bby
Judita|JO||32.41|35.71|20|5bz7
Juegang|CN||32.32|121.19|73|12oqb
Juhaynah|EG||26.67|31.50|48|7lwl
Juigalpa|NI||12.11|-85.36|50|25kd8
Juiz de Fora|BR||-21.76|-43.35|470|225dd
Juliaca|PE||-15.50|-70.13|246|2ce7d
Jülich|DE||50.92|6.36|34|1q1g9
Júlio de Castilhos|BR||-29.23|-53.68|20|225d3
Juma Shahri|UZ||39.72|66.66|20|q3bm
Jumilla|ES||38.48|-1.32|26|1hxjz
Jumri Tilaiyā|IN||24.43|85.53|76|r6zr
Jūnāgadh|IN||21.52|70.46|184|r6zp
Jūnāgarh|IN||19.86|82.93|17|r6zo
Junction City|US|KS|39.03|-96.83|25|2jllc
Jundiaí|BR||-23.19|-46.88|322|225c6
Juneau|US|AK|58.30|-134.42|33|3b1js
Junín|AR||-34.58|-60.94|85|2al9m
Junín|PE||-11.16|-75.99|15|2ce6m
Junnar|IN||19.21|73.88|26|r6zd
Jupiter|US|FL|26.93|-80.09|63|2h6ci
Jūrmala|LV||56.97|23.77|54|9ubl
Jurupa Valley|US|CA|33.99|-117.52|22|3767o
Jutiapa|GT||14.29|-89.90|34|251z1
Juticalpa|HN||14.67|-86.22|34|25cc7
Juventino Rosas|MX||20.64|-100.99|42|2dt8u
Juwana|ID||-6.71|111.15|40|z77x
Jūybār|IR||36.64|52.91|28|2s99
Juye|CN||35.39|116.09|58|12onw
Jyväskylä|FI||62.24|25.72|85|e1ju
Kaarina|FI||60.41|22.37|22|e1i2
Kaarst|DE||51.23|6.62|42|1q1bb
Kabacan|PH||7.11|124.83|32|10ngb
Kabala|SL||9.59|-11.55|18|1fma1
Kabale|UG||-1.25|29.99|44|4zu6
Kabalo|CD||-6.05|26.91|30|4mes
Kabanga|TZ||-2.64|30.47|19|3efw
Kabanjahe|ID||3.10|98.49|57|q1h1
Kabankalan|PH||9.98|122.81|136|10nf4
Kabanovo|RU||55.75|38.94|23|bvzr
Kabare|CD||-2.50|28.79|37|4md1
Kabarnet|KE||0.49|35.74|25|473h
Kabba|NG||7.83|6.08|50|1e2cj
Kabin Buri|TH||13.95|101.72|20|yip6
Kabinda|CD||-6.14|24.48|59|4mav
Kabirwala|PK||30.40|71.86|61|p72g
Kabrāi|IN||25.40|80.00|25|r6yr
Kabul|AF||34.53|69.17|3044|oetq|*
Kabwe|ZM||-14.45|28.45|189|jmv3
Kachhwa|IN||25.21|82.71|15|r6ya
Kachia|NG||9.87|7.95|31|1e2ba
Kachkanar|RU||58.70|59.48|44|bvxj
Kadakkavoor|IN||8.68|76.77|25|6bt34
Kadaň|CZ||50.38|13.27|19|1tvxg
Kadayanallur|IN||9.07|77.34|78|r6xv
Kadi|IN||23.30|72.33|58|r6x4
Kadınhanı|TR||38.24|32.21|15|6nwb
Kadiri|IN||14.11|78.16|81|r6wx
Kadirli|TR||37.37|36.10|70|6nvw
Kadiyivka|UA||48.57|38.64|84|eupb
Kadod|IN||21.22|73.22|17|r6wr
Kadoma|JP||34.74|135.57|132|13vuv
Kadoma|ZW||-18.33|29.92|79|j2b1
Kadugli|SD||11.01|29.72|88|7zx1
Kaduna|NG||10.53|7.44|1582|1e29b
Kadūr|IN||13.55|76.01|33|r6wm
Kaédi|MR||16.15|-13.50|55|1ezg0
Kaélé|CM||10.11|14.45|25|1bt53
Kaeng Khoi|TH||14.59|101.00|30|yio7
Kaeng Khro|TH||16.11|102.26|29|yio9
Kaesŏng|KP||37.97|126.55|338|147th
Kafanchan|NG||9.58|8.29|80|1e28x
Kaffrine|SN||14.11|-15.55|28|1c8vz
Kafir Qala|AF||34.67|61.07|18|ohhg
Kafr ad Dawwār|EG||31.13|30.13|267|7lqv
Kafr ash Shaykh|EG||31.11|30.94|144|7lja
Kafr az Zayyāt|EG||30.82|30.82|74|7lfh
Kafr Kannā|IL||32.75|35.34|18|6bbm
Kafr Lāhā|SY||34.89|36.50|22|3m58
Kafr Mandā|IL||32.81|35.26|15|6bbk
Kafr Qāsim|IL||32.11|34.98|17|6bbg
Kafr Şaqr|EG||30.79|31.63|35|7l89
Kafr Takhārīm|SY||36.12|36.52|22|3m45
Kafr Zaytā|SY||35.37|36.60|22|3m3w
Kafranbel|SY||35.61|36.56|46|3m51
Kafue|ZM||-15.77|28.18|48|jmp7
Kaga Bandoro|CF||6.99|19.19|57|1f524
Kāgal|IN||16.58|74.32|25|r6wb
Kağızman|TR||40.16|43.13|25|fyqx
Kagoro|NG||9.61|8.39|77|1e266
Kagoshima|JP||31.57|130.55|555|13vtn
Kahama|TZ||-3.83|32.60|36|3edh
Kahna Nau|PK||31.37|74.37|46|p6zh
Kahramanmaraş|TR||37.58|36.93|376|6nuz
Kahrīz|IR||34.38|47.06|767|idi
Kahror Pakka|PK||29.62|71.91|70|p6za
Kâhta|TR||37.79|38.62|73|6nuv
Kahului|US|HI|20.89|-156.47|26|3hbw3
Kahuta|PK||33.59|73.39|23|p6z0
Kaiama|NG||9.61|3.94|22|1e25o
Kaifeng|CN||34.80|114.31|900|12onj
Kaihua|CN||23.37|104.28|64|12one
Kaikalūr|IN||16.55|81.21|21|r6vn
Kailāras|IN||26.30|77.62|25|r6vk
Kailāshahar|IN||24.33|92.00|22|r6vi
Kailua|US|HI|21.40|-157.74|39|3hby6
Kaimganj|IN||27.55|79.34|33|r6vc
Kaimori|IN||23.38|79.74|20|r6vb
Kainan|JP||34.15|135.21|43|13vsh
Kairāna|IN||29.40|77.21|80|r6ux
Kairouan|TN||35.68|10.10|120|1h0ix
Kaisarianí|GR||37.96|23.77|26|5lwu
Kaiserslautern|DE||49.44|7.77|99|1q10z
Kaithal|IN||29.80|76.40|141|r6up
Kaitong|CN||44.81|123.08|63|17n8y
Kaiyuan|CN||23.70|103.30|198|12omq
Kaiyuan|CN||42.53|124.04|112|17n8x
Kaizuka|JP||34.45|135.35|93|13vrx
Kajaani|FI||64.23|27.73|35|e1bn
Kajiki|JP||31.73|130.67|23|13vri
Kaka|TM||37.35|59.61|19|3gx9
Kakamega|KE||0.28|34.75|63|46o8
Kakamigahara|JP||35.42|136.87|132|13vr3
Kakata|LR||6.53|-10.35|34|1cs8m
Kakching|IN||24.50|93.98|30|r6tz
Kakegawa|JP||34.77|138.02|84|13vqw
Kakhovka|UA||46.81|33.49|37|f5po
Kākināda|IN||16.96|82.24|293|r6tt
Kakogawachō-honmachi|JP||34.77|134.83|272|13vq8
Kakonko|TZ||-3.28|30.96|25|3ecj
Kākori|IN||26.87|80.79|18|r6td
Kakrāla|IN||27.89|79.19|36|r6t8
Kakuda|JP||37.97|140.77|33|199zb
Kalabagh|PK||32.96|71.55|16|p6x1
Kalach|RU||50.43|41.03|20|bvsa
Kalach-na-Donu|RU||48.69|43.53|28|bvrx
Kalachinsk|RU||55.05|74.58|24|w9bm
Kalakkādu|IN||8.51|77.55|28|r6rz
Kalāleh|IR||37.38|55.49|34|2rxk
Kalamariá|GR||40.58|22.95|92|fryr
Kalamata|GR||37.04|22.11|54|5lus
Kalamazoo|US|MI|42.29|-85.59|76|2z4bf
Kalamb|IN||19.04|73.96|27|r6ro
Kalamnūri|IN||19.67|77.31|23|r6rk
Kalānaur|IN||28.83|76.40|18|r6rg
Kalandia|PS||31.87|35.22|26|63ks
Kālānwāli|IN||29.84|74.97|27|r6r9
Kalasin|TH||16.43|103.51|55|yin9
Kalat|PK||29.03|66.59|27|p6v4
Kālāvad|IN||22.21|70.38|26|r6qq
Kalavoor|IN||9.57|76.33|30|6btj9
Kaleke Mandi|PK||31.98|73.60|16|p6ur
Kalemie|CD||-5.95|29.19|147|4lvi
Kalghatgi|IN||15.18|74.97|15|r6qa
Kālia|BD||23.04|89.63|40|pek8
Kalianget|ID||-7.05|113.94|24|z6yh
Kalibo (poblacion)|PH||11.71|122.36|57|10n5s
Kālīganj|BD||23.41|89.14|46|pei7
Kālimpong|IN||27.07|88.48|43|r6pf
Kaliningrad|RU||54.71|20.51|435|bvne
Kalininsk|RU||51.50|44.48|19|bvmf
Kalininskiy|RU||60.00|30.39|505|52agn
Kalinkavichy|BY||52.13|29.33|37|dgdj
Kalispell|US|MT|48.20|-114.31|22|3dbjo
Kalisz|PL||51.76|18.09|109|1udkg
Kāliyāganj|IN||25.63|88.33|52|r6ov
Kālka|IN||30.84|76.94|32|r6ot
Kallakkurichchi|IN||11.74|78.96|40|r6oo
Kallar Kahar|PK||32.78|72.70|16|p6tc
Kallidaikurichi|IN||8.69|77.47|26|r6o8
Kallithéa|GR||37.95|23.70|101|5lpi
Kalmar|SE||56.66|16.36|38|1lx2t
Kalmeshwar|IN||21.23|78.92|19|r6ns
Kalmthout|BE||51.38|4.48|17|1nwh0
Kalmunai|LK||7.41|81.83|100|qmf2
Kālna|IN||23.22|88.36|54|r6np
Kalocsa|HU||46.53|18.97|18|1tdy7
Kalodzishchy|BY||53.94|27.78|17|dfuz
Kālol|IN||22.61|73.46|26|r6nn
Kalpatta|IN||11.61|76.08|30|r6nb
Kālpi|IN||26.12|79.73|44|r6n9
Kaltan|RU||53.53|87.25|26|w98s
Kaltenkirchen|DE||53.83|9.96|20|1q0o8
Kaluga|RU||54.53|36.28|339|bvej
Kalugumalai|IN||9.15|77.71|15|r6mu
Kalulushi|ZM||-12.84|28.09|67|jlzj
Kalundborg|DK||55.68|11.09|16|1k4ya
Kalur Kot|PK||32.16|71.27|26|p6rw
Kalush|UA||49.01|24.37|68|f5ln
Kalutara|LK||6.58|79.96|38|qmb0
Kalyān|IN||19.24|73.14|1262|r6mf
Kalyandurg|IN||14.55|77.11|29|4ciwm
Kalyani|IN||22.98|88.48|93|r6md
Kalynivka|UA||49.45|28.53|19|f5n7
Kamachumu|TZ||-1.62|31.62|16|3eak
Kamaishi|JP||39.28|141.87|43|199z0
Kāmākhyānagar|IN||20.93|85.54|16|r6lz
Kamakura|JP||35.31|139.55|166|13vpc
Kamal|ID||-7.17|112.72|23|z6tc
Kamalasai|TH||16.34|103.58|23|yimz
Kamalganj|IN||27.26|79.63|16|r6lw
Kamalia|PK||30.73|72.65|112|p6r8
Kaman|TR||39.36|33.72|29|6nox
Kāman|IN||27.66|77.27|34|r6lm
Kamar Mushani|PK||32.84|71.36|16|p6qd
Kāmāreddi|IN||18.32|78.34|71|r6lf
Kāmārhāti|IN||22.67|88.37|333|r6ld
Kamaterón|GR||38.06|23.71|28|5lkx
Kamba|NG||11.85|3.65|26|1e1yd
Kambar|PK||27.59|68.00|77|p0xy
Kambove|CD||-10.87|26.60|37|js8i
Kameda-honchō|JP||37.87|139.11|33|13voo
Kamen|DE||51.59|7.66|46|1q0la
Kamen’-na-Obi|RU||53.79|81.34|45|w95z
Kamenjane|MK||41.95|20.93|15|gx9n
Kamensk-Shakhtinskiy|RU||48.32|40.26|76|bv07
Kamensk-Ural’skiy|RU||56.42|61.93|183|w94q
Kamenz|DE||51.27|14.09|18|1q0l9
Kameoka|JP||35.00|135.58|97|13vob
Kameyama|JP||34.85|136.45|40|13vo2
Kamianets-Podilskyi|UA||48.68|26.59|100|f5hi
Kamianske|UA||48.51|34.60|249|f7sc
Kamienna Góra|PL||50.78|16.03|22|1udhn
Kamifukuoka|JP||35.87|139.51|52|14vjp
Kamigyō-ku|JP||35.03|135.76|83|4u5xh
Kamiichi|JP||36.70|137.37|23|13vmb
Kamiiso|JP||41.82|140.64|38|19nc6
Kamimaruko|JP||36.32|138.27|25|13tdn
Kamina|CD||-8.74|25.00|74|4lli
Kaminokawa|JP||36.43|139.92|31|13vje
Kaminoyama|JP||38.15|140.27|36|199y1
Kamirenjaku|JP||35.69|139.55|179|13vit
Kamloops|CA|BC|50.67|-120.32|69|3kd6d
Kamo|JP||37.66|139.04|32|13vg5
Kamogatachō-kamogata|JP||34.54|133.59|18|13vfz
Kamogawa|JP||35.10|140.10|29|199ux
Kamojimachō-jōgejima|JP||34.07|134.35|24|13vfl
Kamoke|PK||31.98|74.22|200|p6pc
Kamp-Lintfort|DE||51.50|6.55|39|1q0gg
Kampala|UG||0.32|32.58|1353|4zc6|*
Kampar|MY||4.30|101.15|19|116y2
Kampen|NL||52.55|5.91|49|1n0b6
Kampene|CD||-3.60|26.67|37|4lkf
Kamphaeng Phet|TH||16.48|99.52|59|opqa
Kampli|IN||15.41|76.60|37|r6k6
Kampong Baharu Balakong|MY||3.03|101.75|69|11yqw
Kampong Cham|KH||11.99|105.46|62|138xx
Kampong Chhnang|KH||12.25|104.67|75|138xr
Kampong Dungun|MY||3.22|101.32|59|11xfw
Kampong Kadok|MY||6.00|102.25|19|11wpk
Kampong Masjid Tanah|MY||2.35|102.12|29|11vfx
Kampong Pangkal Kalong|MY||5.92|102.22|40|11uuh
Kampong Speu|KH||11.45|104.52|33|138wt
Kampong Thom|KH||12.71|104.89|20|138wl
Kampot|KH||10.61|104.18|23|138w8
Kampung Ayer Keroh|MY||2.27|102.28|38|116jl
Kampung Ayer Molek|MY||2.21|102.33|15|11yvx
Kampung Baharu Nilai|MY||2.80|101.80|37|11yqf
Kampung Baru Subang|MY||3.15|101.53|834|11yj3
Kampung Bukit Baharu|MY||2.22|102.29|56|11y0f
Kampung Pasir Gudang Baru|MY||1.47|103.88|146|114z5
Kampung Simpang Renggam|MY||1.83|103.30|18|11tcu
Kampung Sungai Ara|MY||5.33|100.27|141|11t8g
Kampung Tanjung Karang|MY||3.42|101.18|16|11sno
Kamra|PK||33.75|73.51|44|p6p6
Kāmthi|IN||21.22|79.20|86|r6jx
Kamwenge|UG||0.19|30.45|17|4zar
Kāmyārān|IR||34.80|46.94|62|2rgp
Kamyshin|RU||50.10|45.42|129|bux3
Kamyshlov|RU||56.84|62.71|28|w935
Kamyzyak|RU||46.11|48.07|16|buw0
Kananga|CD||-5.90|22.42|464|4lht
Kanash|RU||55.51|47.49|50|buv4
Kanasín|MX||20.93|-89.56|77|23kxf
Kanata|CA|ON|45.30|-75.92|90|3kd8d
Kanaya|JP||34.82|138.13|20|13vds
Kanazawa|JP||36.60|136.62|459|13vdf
Kanbe|MM||16.71|96.00|58|sb8w
Kanchanaburi|TH||14.00|99.55|64|opq1
Kanchipuram|IN||12.84|79.70|155|r6in
Kānchrāpāra|IN||22.96|88.43|137|r6y3
Kanda|JP||33.78|130.98|36|13vd6
Kandahār|AF||31.61|65.71|391|oecg
Kandalaksha|RU||67.16|32.41|38|buue
Kandana|LK||7.05|79.89|33|qm52
Kandhkot|PK||28.25|69.18|88|p6nh
Kāndhla|IN||29.32|77.27|43|r6i2
Kandi|BJ||11.13|2.94|110|1fazh
Kāndi|IN||23.96|88.04|55|r6hz
Kandiaro|PK||27.06|68.21|27|p6n6
Kāndla|IN||23.03|70.22|26|r6ho
Kandukūr|IN||15.22|79.90|54|r6hb
Kandy|LK||7.29|80.63|112|qm1i
Kandyagash|KZ||49.47|57.42|28|d1nr
Kanekomachi|JP||36.41|139.00|37|13vcj
Kaneohe|US|HI|21.40|-157.80|35|3hchp
Kanevskaya|RU||46.08|38.96|45|butc
Kangaba|ML||11.93|-8.42|17|1gmuv
Kanganpur|PK||30.76|74.12|22|p6mg
Kangar|MY||6.44|100.20|64|117py
Kangasala|FI||61.46|24.08|24|e0yw
Kangāvar|IR||34.50|47.97|53|2ren
Kangayam|IN||11.01|77.56|31|r6gv
Kangding|CN||30.00|101.96|100|12mkb
Kangdong-ŭp|KP||39.14|126.10|29|147nd
Kanggye|KP||40.97|126.59|210|17stw
Kanie|JP||35.13|136.80|37|13vbz
Kanigiri|IN||15.41|79.51|25|r6fv
Kaniv|UA||49.75|31.46|26|f5g4
Kankakee|US|IL|41.12|-87.86|27|2wzgm
Kankan|GN||10.39|-9.31|114|1fva0
Kānkānhalli|IN||12.55|77.42|51|r6jh
Kankauli|IN||16.27|73.71|16|r6f7
Kānke|IN||23.43|85.32|17|r6f4
Kānker|IN||20.27|81.49|26|r6f3
Kannabechō-yahiro|JP||34.56|133.42|41|13vbk
Kannad|IN||20.26|75.14|42|r6es
Kānnangād|IN||12.31|75.11|68|r6en
Kannapolis|US|NC|35.49|-80.62|46|2nw6w
Kannauj|IN||27.06|79.92|77|r6ej
Kanniyākumāri|IN||8.09|77.54|21|r6eg
Kannod|IN||22.67|76.74|16|r6ef
Kannur|IN||11.87|75.36|63|rbsb
Kano|NG||12.00|8.52|3626|1e1us
Kan’onjichō|JP||34.13|133.65|44|13va2
Kanoya|JP||31.38|130.85|82|13v9s
Kanpur|IN||26.47|80.35|2823|r6e3
Kansanshi|ZM||-12.10|26.43|41|jky5
Kansas City|US|KS|39.11|-94.63|151|2jlpp
Kansas City|US|MO|39.10|-94.58|475|2m5tt
Kansk|RU||56.20|95.72|102|w90q
Kant|KG||42.89|74.85|20|wr5t
Kānt|IN||27.81|79.79|24|r6dn
Kantābānji|IN||20.47|82.92|21|r6dm
Kānth|IN||29.06|78.63|25|r6dg
Kantharalak|TH||14.64|104.65|37|yigj
Kantyshevo|RU||43.23|44.63|17|buro
Kanuma|JP||36.55|139.73|95|13v9e
Kanuru|IN||16.29|81.25|44|4ciw9
Kanye|BW||-24.97|25.33|45|k0fp
Kanzakimachi-kanzaki|JP||33.31|130.37|20|13v9b
Kaohsiung|TW||22.62|120.31|1520|zvj0
Kaolack|SN||14.15|-16.07|172|1c8qd
Kapadvanj|IN||23.02|73.07|45|r6cj
Kapan|AM||39.21|46.41|33|3qxn
Kapellen|BE||51.31|4.44|26|1nwfe
Kapenguria|KE||1.24|35.11|56|45tc
Kapiri Mposhi|ZM||-13.97|28.67|38|jkhx
Kapit|MY||2.00|112.93|16|118f5
Kapolei|US|HI|21.34|-158.06|15|4549b
Kaposvár|HU||46.37|17.80|68|1tdvc
Kāpren|IN||25.41|76.07|20|r6c3
Kapsan-ŭp|KP||41.09|128.29|20|17ssr
Kapshagay|KZ||43.87|77.06|42|wkss
Kapūrthala|IN||31.38|75.38|93|r6br
Kara|TG||9.55|1.19|104|1epqg
Kara-Balta|KG||42.81|73.85|63|wr5i
Kara Suu|KG||40.70|72.87|18|wr2z
Karabağlar|TR||38.37|27.14|458|4l2fc
Karabanovo|RU||56.32|38.70|16|buoh
Karabash|RU||55.48|60.22|16|w8zg
Karabük|TR||41.20|32.63|97|fyia
Karabulak|RU||43.31|44.90|35|bunr
Karacabey|TR||40.21|28.36|44|fyhl
Karachayevsk|RU||43.77|41.91|20|bun0
Karachev|RU||53.12|34.99|20|bumw
Karachi|PK||24.86|67.01|11624|p6jc
Karaçoban|TR||39.34|42.10|20|6n78
Karād|IN||17.29|74.18|56|r6bk
Karagandy|KZ||49.80|73.10|452|d2ev
Kāraikāl|IN||10.92|79.83|80|r6b3
Kāraikkudi|IN||10.07|78.77|92|r6b1
Karaj|IR||35.83|50.99|1448|2rcb
Karak City|JO||31.16|35.76|22|44vvt
Karakoçan|TR||38.95|40.03|30|6mxr
Karakol|KG||42.49|78.39|70|wr3t
Karakul’|UZ||39.53|63.83|22|q33w
Kāramadai|IN||11.24|76.96|31|r6al
Karaman|TR||37.18|33.22|120|6mtz
Karamay|CN||45.58|84.89|260|ws3d
Karamsad|IN||22.54|72.90|32|r6ae
Karamürsel|TR||40.69|29.62|31|fy7c
Karangampel|ID||-6.46|108.45|31|z6gu
Karanganom|ID||-7.65|110.63|51|z6gl
Karangsembung|ID||-6.85|108.64|76|z6cg
Kāranja|IN||20.48|77.49|65|r6a5
Karanpur|IN||29.84|73.46|22|qwv2
Karapınar|TR||37.72|33.55|50|6mqv
Karasu|TR||41.10|30.70|31|fy58
Karasu Mahallesi|TR||41.07|30.79|40|fy59
Karasuk|RU||53.74|78.04|29|w8vd
Karasuyama|JP||36.65|140.15|18|199wi
Karatau|KZ||43.18|70.47|38|wksi
Karatsu|JP||33.44|129.97|78|13v8f
Karauli|IN||26.50|77.03|74|r697
Karbala|IQ||32.62|44.02|434|2160
Karben|DE||50.23|8.77|22|1q08k
Karcag|HU||47.32|20.93|22|ff3g
Kardítsa|GR||39.36|21.92|33|5ldp
Kardzhali|BG||41.65|25.37|51|fn42
Kareli|IN||22.92|79.06|28|r68i
Karera|IN||25.46|78.14|26|r68a
Karhal|IN||27.00|78.94|27|r67w
Karhula|FI||60.52|26.93|23|e0qh
Kari|NG||11.25|10.56|19|1e1pj
Kariba|ZW||-16.52|28.80|26|j24f
Karīmganj|IN||24.87|92.36|55|r67i
Karīmnagar|IN||18.44|79.13|229|r67f
Kariya|JP||34.75|134.39|52|13zd0
Kariya|JP||34.98|136.98|139|13v7m
Karjat|IN||18.91|73.32|35|r672
Kārkala|IN||13.21|74.99|25|r66z
Karkira|DZ||36.93|6.59|47|1hf3t
Karlivka|UA||49.46|35.13|17|f5bx
Karlovac|HR||45.49|15.55|47|1zp90
Karlovo|BG||42.63|24.80|20|fnph
Karlovy Vary|CZ||50.23|12.87|52|1tvrf
Karlsfeld|DE||48.23|11.48|18|1q05m
Karlshamn|SE||56.17|14.86|20|1lwnz
Karlskoga|SE||59.33|14.52|27|1lwnn
Karlskrona|SE||56.16|15.59|36|1lwnl
Karlsruhe|DE||49.01|8.40|284|1q03e
Karlstad|SE||59.38|13.50|61|1lwmo
Karlstadt|DE||49.96|9.77|15|1q036
Karmāla|IN||18.41|75.19|23|r66c
Karmi’el|IL||32.92|35.31|44|6bap
Karnāl|IN||29.69|76.98|225|r664
Karnobat|BG||42.65|26.98|20|fnpb
Karoi|ZW||-16.81|29.69|25|j23r
Karol Bāgh|IN||28.65|77.19|505|r65s
Karonga|MW||-9.93|33.93|34|51vn
Karor|PK||31.22|70.95|26|p6f4
Karpinsk|RU||59.77|60.00|30|w8rb
Kars|TR||40.60|43.09|77|fy1c
Kārsiyāng|IN||26.88|88.28|46|r657
Kartaly|RU||53.05|60.65|29|w8ql
Kartārpur|IN||31.44|75.50|27|r651
Kartasura|ID||-7.55|110.74|89|173op
Kartuzy|PL||54.33|18.20|15|1udal
Karukh|AF||34.48|62.59|17|odxr
Karur|IN||10.96|78.08|77|r64g
Karuri|KE||-0.70|37.18|21|45ej
Karviná|CZ||49.85|18.54|64|1tvr1
Karwar|IN||14.81|74.13|64|r643
Kasama|JP||36.38|140.27|29|199w7
Kasama|ZM||-10.21|31.18|91|jkak
Kasamatsuchō|JP||35.37|136.77|23|13v6m
Kasamwa|TZ||-2.85|32.43|28|3e4x
Kasangulu|CD||-4.58|15.17|28|1dmb5
Kasaoka|JP||34.51|133.50|58|13v6e
Kāsaragod|IN||12.50|74.99|53|r63k
Kasba|IN||25.86|87.54|27|qzj8
Kasba Tadla|MA||32.60|-6.27|41|1ijio
Kaseda-shirakame|JP||31.42|130.32|24|13v5o
Kasese|UG||0.18|30.08|67|4z2a
Kaset Sombun|TH||16.28|101.95|17|yiff
Kaset Wisai|TH||15.66|103.58|19|yifd
Kāsganj|IN||27.81|78.65|99|r62s
Kashgar|CN||39.47|75.99|275|rgb5
Kashihara|JP||34.58|135.62|79|13v5c
Kashihara-shi|JP||34.51|135.79|125|13v5b
Kashima|JP||33.11|130.09|32|13v51
Kashima-shi|JP||35.97|140.64|66|13vrg
Kashin|RU||57.36|37.61|17|btwy
Kashipur|IN||29.21|78.96|103|r62j
Kashira|RU||54.84|38.17|40|btwc
Kashiwa|JP||35.86|139.98|340|13v4k
Kashiwazaki|JP||37.37|138.55|86|13v44
Kāshmar|IR||35.24|58.47|96|2r3z
Kashmor|PK||28.43|69.58|34|p6d9
Kasihan|ID||-7.83|110.33|86|16z91
Kasimov|RU||54.94|41.40|35|btub
Kasli|RU||55.89|60.76|18|w8or
Kasoa|GH||5.53|-0.42|44|1d7yi
Kasongo|CD||-4.43|26.67|55|4l2s
Kasongo-Lunda|CD||-6.48|16.82|20|1dmaa
Kaspiysk|RU||42.88|47.64|82|btt3
Kasrāwad|IN||22.13|75.61|21|r61y
Kassala|SD||15.45|36.40|401|7zm9
Kassel|DE||51.32|9.50|195|1pzvq
Kasserine|TN||35.17|8.84|82|1h0j5
Kastamonu|TR||41.38|33.78|70|fxze
Kasterlee|BE||51.24|4.97|18|1nwdj
Kasugai|JP||35.25|136.97|299|13v3n
Kasukabe|JP||35.98|139.75|207|13v3g
Kasulu|TZ||-4.58|30.10|37|3e2u
Kasungu|MW||-13.03|33.48|43|jwgm
Kasur|PK||31.12|74.45|291|p6ch
Katabu|ID||-4.93|122.52|43|z66k
Katangi|IN||21.77|79.81|15|r61e
Katangi|IN||23.44|79.80|18|r61d
Kataragama|LK||6.41|81.33|21|qlmc
Katav-Ivanovsk|RU||54.75|58.20|19|btrm
Kataysk|RU||56.29|62.58|16|w8no
Katerero|TZ||-1.40|31.73|18|3e1v
Kateríni|GR||40.27|22.51|53|fru2
Katghora|IN||22.50|82.54|20|r60t
Kathmandu|NP||27.70|85.32|1442|ri5k|*
Kāthor|IN||21.29|72.94|15|r604
Kathu|TH||7.92|98.33|35|opor
Kathua|IN||32.37|75.53|49|r5zy
Kati|ML||12.74|-8.07|43|1gmpy
Katihar|IN||25.54|87.57|193|r5zs
Katima Mulilo|NA||-17.50|24.27|25|isu2
Katiola|CI||8.14|-5.10|60|1d0w2
Kātol|IN||21.27|78.59|42|r5z9
Katori-shi|JP||35.90|140.50|83|199vj
Katoro|TZ||-3.02|31.90|50|3e1c
Katowice|PL||50.26|19.03|317|1ud94
Kātoya|IN||23.65|88.13|78|r5z5
Kātpādi|IN||12.97|79.15|16|r5z4
Kātrās|IN||23.80|86.30|57|r5yn
Katrineholm|SE||59.00|16.21|23|1lw9z
Katsina|NG||12.99|7.60|432|1e1jm
Katsina-Ala|NG||7.17|9.28|37|1e1jl
Katsuren-haebaru|JP||26.33|127.87|34|13xtu
Katsuta|JP||36.38|140.53|156|199vc
Katsuura|JP||35.15|140.32|22|199v9
Katsuyama|JP||36.06|136.50|27|13v05
Kattanam|IN||9.18|76.56|20|r5yj
Kattaqo’rg’on Shahri|UZ||39.91|66.27|59|q312
Kattivākkam|IN||13.22|80.32|35|r5yh
Katumba|TZ||-9.23|33.62|109|3e13
Katunayaka|LK||7.17|79.89|85|qlif
Katwijk aan Zee|NL||52.20|4.40|20|1n08i
Katy|US|TX|29.79|-95.82|16|2ssng
Kaufbeuren|DE||47.88|10.62|43|1pzjk
Kaukauna|US|WI|44.28|-88.27|16|34pbs
Kaunas|LT||54.90|23.91|375|ctnw
Kaura Namoda|NG||12.59|6.59|70|1e1ic
Kavadarci|MK||41.43|22.01|39|gx7p
Kavajë|AL||41.19|19.56|29|1w9q3
Kavaklı|TR||41.09|28.33|51|fxxm
Kavála|GR||40.94|24.41|54|frsl
Kavalerovo|RU||44.27|135.05|17|17d02
Kāvali|IN||14.92|79.99|83|r5xe
Kawage|JP||34.80|136.55|18|3zjdw
Kawagoe|JP||35.91|139.49|338|13uzg
Kawaguchi|JP||35.81|139.71|469|13uz6
Kawalu|ID||-7.38|108.21|51|z64m
Kawambwa|ZM||-9.79|29.08|21|3s8b
Kawanishi|JP||34.82|135.42|161|13uxn
Kawanoechō|JP||34.02|133.58|38|15a78
Kawardha|IN||22.01|81.23|35|r5wp
Kawasaki|JP||33.60|130.81|19|13uwv
Kawasaki|JP||35.52|139.72|1307|13uwq
Kawit|PH||14.44|120.90|73|10mob
Kawm Ḩamādah|EG||30.76|30.70|37|7l0k
Kawm Umbū|EG||24.48|32.95|60|7kzu
Kawthoung|MM||9.98|98.55|58|sa6t
Kaya|BF||13.09|-1.08|39|1ekoo
Kayalpattinam|IN||8.57|78.12|36|r5wh
Kayan|MM||16.91|96.56|40|sa5p
Kāyankulam|IN||9.18|76.50|64|r5wg
Kayanza|BI||-2.92|29.63|19|98iw
Kayar|SN||14.92|-17.12|17|1c8mt
Kayes|CG||-4.20|13.29|59|1cfcn
Kayes|ML||14.45|-11.44|78|1gmou
Kayseri|TR||38.73|35.49|593|6m0g
Kaysville|US|UT|41.04|-111.94|30|3ftcb
Kayunga|UG||0.70|32.89|22|4ys0
Kayyerkan|RU||69.38|87.74|27|w8ln
Kazan|RU||55.79|49.12|1105|btj3
Kazan|TR||40.23|32.68|24|fxrz
Kazanlak|BG||42.62|25.40|55|fnnk
Kāzerūn|IR||29.62|51.65|95|2r0h
Kazincbarcika|HU||48.25|20.63|32|ff0v
Kazo|JP||36.12|139.60|71|13uv6
Kearney|US|NE|40.70|-99.08|33|30p2s
Kearns|US|UT|40.66|-112.00|36|3ftcn
Kearny|US|NJ|40.77|-74.15|42|31b5r
Kebili|TN||33.70|8.97|20|1gwc2
Kebomas|ID||-7.17|112.63|76|z60t
Kebonarun|ID||-7.70|110.56|22|z60j
Kecskemét|HU||46.91|19.69|110|1tdqa
Kėdainiai|LT||55.29|23.97|32|ctmo
Kediri|ID||-7.82|112.02|235|z5xw
Kédougou|SN||12.56|-12.18|18|1c8lx
Kedrovka|RU||55.52|86.10|18|w8g4
Kedungwaru|ID||-8.07|111.92|80|z5vt
Kedungwuni|ID||-6.97|109.65|117|z5vp
Kędzierzyn-Koźle|PL||50.35|18.23|66|1ud6c
Keelakarai|IN||9.23|78.79|30|qujq
Keelung|TW||25.13|121.74|398|zyxg
Keene|US|NH|42.93|-72.28|23|3124m
Keetmanshoop|NA||-26.58|18.13|16|1zxpk
Kefamenanu|ID||-9.45|124.48|29|z5vk
Kefar Yona|IL||32.32|34.94|22|6b8c
Keffi|NG||8.85|7.87|86|1e1fg
Kegalle|LK||7.25|80.34|18|qlcj
Kehl|DE||48.57|7.82|34|1pzfz
Keighley|GB|ENG|53.87|-1.91|50|1kpkx
Keizer|US|OR|44.99|-123.03|38|3ewxj
Kekri|IN||25.97|75.15|38|r5vs
Kelaniya|LK||6.96|79.92|29|ql9q
Kelheim|DE||48.92|11.89|16|1pzcq
Kélibia|TN||36.85|11.09|43|1gwaf
Kelīshād va Sūdarjān|IR||32.55|51.53|34|8z37
Kelkheim (Taunus)|DE||50.14|8.45|27|1pzco
Kelkit|TR||40.13|39.43|24|fxpt
Keller|US|TX|32.93|-97.25|46|2ssq4
Kelo|TD||9.31|15.81|43|1g3e2
Kelowna|CA|BC|49.88|-119.49|125|3kecz
Kemalpaşa|TR||38.43|27.42|30|6lts
Kemer|TR||36.60|30.56|17|6lto
Kemerovo|RU||55.33|86.08|477|w8f1
Kemi|FI||65.74|24.56|23|e02p
Kemisē|ET||10.72|39.87|24|757w
Kempen|DE||51.36|6.42|36|1pz7f
Kempston|GB|ENG|52.12|-0.50|20|1kpjb
Kempston Hardwick|GB|ENG|52.09|-0.50|20|44wgw
Kempten (Allgäu)|DE||47.73|10.31|61|1pz6t
Kemrī|IN||28.81|79.20|27|r5up
Ken Caryl|US|CO|39.58|-105.11|32|38bnr
Kencong|ID||-8.28|113.37|43|z5pe
Kenda|IN||23.20|86.51|15|r5ui
Kendal|GB|ENG|54.33|-2.75|29|1kpj6
Kendale Lakes|US|FL|25.71|-80.41|56|2h6f5
Kendall|US|FL|25.68|-80.32|75|2h6fb
Kendall West|US|FL|25.71|-80.44|36|4bm3r
Kendari|ID||-3.98|122.52|195|z5p4
Kendrāparha|IN||20.50|86.42|44|r5ub
Kenema|SL||7.88|-11.19|143|1flv2
Kenilworth|GB|ENG|52.35|-1.58|22|1kpj2
Keningau|MY||5.34|116.16|78|1161e
Kenitra|MA||34.26|-6.58|367|1ijej
Kenmore|US|NY|42.97|-78.87|15|31t4f
Kenmore|US|WA|47.76|-122.24|22|3gazn
Kenner|US|LA|29.99|-90.24|67|2ksux
Kennesaw|US|GA|34.02|-84.62|34|2i3lc
Kennewick|US|WA|46.21|-119.14|79|3gb0a
Kenora|CA|ON|49.77|-94.49|15|3keq7
Kenosha|US|WI|42.58|-87.82|100|34peh
Kenscoff|HT||18.45|-72.28|42|27t0w
Kensington|US|NY|40.65|-73.97|39|31t5c
Kent|US|OH|41.15|-81.36|30|32l4h
Kent|US|WA|47.38|-122.23|127|3gb0p
Kentau|KZ||43.52|68.50|57|wmyn
Kentwood|US|MI|42.87|-85.64|51|2z4hu
Kepala Batas|MY||5.52|100.43|17|1174i
Kepanjen|ID||-8.13|112.57|52|z5ns
Keratsíni|GR||37.96|23.62|77|5krw
Kerava|FI||60.40|25.11|31|e001
Kerch|UA||45.36|36.48|149|f55o
Keren|ER||15.78|38.45|75|755z
Kericho|KE||-0.37|35.28|36|44uc
Kerkrade|NL||50.87|6.06|50|1n063
Kerman|IR||30.28|57.08|578|2qy2
Kermanshah|IR||34.31|47.06|621|2qxu
Kernersville|US|NC|36.12|-80.07|24|2nwbx
Kerpen|DE||50.87|6.70|64|1pz44
Kerrville|US|TX|30.05|-99.14|23|2ssx2
Kertih|MY||4.51|103.45|24|1167g
Kertosono|ID||-7.58|112.10|61|z5kp
Kerugoya|KE||-0.50|37.28|15|44t7
Kerūr|IN||16.01|75.55|18|r5t3
Kesabpur|BD||22.91|89.22|31|poav
Keşan|TR||40.86|26.63|45|fxn3
Keshod|IN||21.30|70.25|69|r5sr
Keshorai Pātan|IN||25.29|75.94|23|r5sq
Kesinga|IN||20.19|83.22|18|r5sm
Keskin|TR||39.67|33.61|50|6lo8
Kestel|TR||40.20|29.21|36|fxm4
Keszthely|HU||46.77|17.24|22|1tdk4
Keta|GH||5.92|0.99|18|1daf1
Ketanggungan|ID||-6.94|108.89|44|z5je
Kétou|BJ||7.36|2.60|22|1favj
Kętrzyn|PL||54.08|21.38|28|ghkq
Kettering|GB|ENG|52.40|-0.73|64|1kph5
Kettering|US|OH|39.69|-84.17|56|2osg3
Kęty|PL||49.88|19.22|19|1ud54
Kevelaer|DE||51.58|6.25|28|1pywq
Kew Gardens|US|NY|40.71|-73.83|19|31t74
Kew Gardens Hills|US|NY|40.73|-73.82|37|4beo3
Key West|US|FL|24.56|-81.78|26|2h6i4
Keynsham|GB|ENG|51.41|-2.50|16|1kpgl
Keystone|US|FL|28.16|-82.62|24|2h6ie
Kežmarok|SK||49.14|20.43|16|fj13
Kfar Saba|IL||32.17|34.91|81|6b8y
Khabarovsk|RU||48.48|135.08|579|17cve
Khabarovsk Vtoroy|RU||48.44|135.13|578|18300
Khāchrod|IN||23.42|75.28|32|r5s3
Khada|IN||27.18|83.88|16|r5s2
Khadki|IN||18.56|73.85|76|r5rv
Khadyzhensk|RU||44.43|39.54|22|bt1a
Khagaria|IN||25.50|86.47|50|r5rp
Khagaul|IN||25.58|85.05|52|r5rn
Khagrachhari|BD||23.11|91.97|50|pejo
Khair|IN||27.94|77.84|30|r5ri
Khairābād|IN||27.53|80.75|42|r5rb
Khairāgarh|IN||21.42|80.98|16|r5ra
Khairāgarh|IN||26.94|77.82|20|r5r9
Khairpur|PK||28.06|69.70|40|p651
Khairpur Mir’s|PK||27.53|68.76|125|owlw
Khairpur Nathan Shah|PK||27.09|67.73|30|p64o
Khairpur Tamewah|PK||29.58|72.24|31|p64z
Khajuraho Group of Monuments|IN||24.85|79.93|26|r5qq
Khalabat|PK||34.06|72.89|39|p63h
Khalándrion|GR||38.02|23.80|74|5kr0
Khalifah A City|AE||24.43|54.60|85|4sp8v
Khalīlābād|IN||26.77|83.07|45|r5pn
Khāliş|IQ||33.81|44.53|70|24ip
Khalkhāl|IR||37.62|48.53|51|2qrs
Khamaria|IN||23.23|79.88|15|r5p5
Khambhāliya|IN||22.21|69.65|38|r5oz
Khambhāt|IN||22.32|72.62|81|r5oy
Khāmgaon|IN||20.71|76.57|95|r5os
Khamis Mushait|SA||18.30|42.73|388|292o
Khammam|IN||17.25|80.14|171|r5ok
Khān Shaykhūn|SY||35.44|36.65|49|3lvp
Khan Younis|PS||31.34|34.31|173|60x0||Khān Yūnis
Khan Yunis|PS||31.34|34.31|173|60x0||Khān Yūnis
Khān Yūnis|PS||31.34|34.31|173|60x0
Khanabad|AF||36.68|69.12|72|odg0
Khānāpur|IN||15.64|74.51|17|r5o9
Khanbari|NP||27.38|87.21|23|ri4x
Khandela|IN||27.60|75.50|23|r5no
Khandwa|IN||21.82|76.35|183|r5nb
Khangah Dogran|PK||31.83|73.62|30|p615
Khangarh|PK||29.91|71.16|20|p60z
Khanjarah|TR||40.60|33.62|71|g2ic
Khanna|IN||30.71|76.22|117|r5mw
Khanpur|PK||28.65|70.66|142|p5zr
Khanpur Mahar|PK||27.84|69.41|22|p5zv
Khanty-Mansiysk|RU||61.00|69.00|68|w8bg
Khanu Woralaksaburi|TH||16.06|99.86|22|opmh
Khao Wong|TH||16.70|104.09|15|yi9y
Khao Yoi|TH||13.24|99.82|19|oplj
Khāpa|IN||21.42|78.98|15|r5mm
Kharabali|RU||47.42|47.26|18|bswf
Kharagpur|IN||22.34|87.33|220|r5ls
Kharagpur|IN||25.12|86.56|27|r5lr
Kharakvasla|IN||18.44|73.78|24|r5li
Kharan|PK||28.58|65.42|31|p5wu
Kharar|IN||30.75|76.65|46|r5lc
Khardah|IN||22.72|88.38|128|r5kx
Khargone|IN||21.82|75.61|95|r5kg
Kharian|PK||32.82|73.89|81|p5wa
Kharkhauda|IN||28.88|76.91|21|r5jf
Kharkiv|UA||49.98|36.25|1431|f54j
Kharkov|UA||49.98|36.25|1431|f54j||Kharkiv
Kharsia|IN||21.99|83.10|18|r5iw
Khartoum|SD||15.55|32.53|1975|84ms|*
Khartsyz’k|UA||48.04|38.15|64|f542
Khārupatia|IN||26.52|92.15|19|r5im
Khasab|OM||26.18|56.25|18|65xa
Khasavyurt|RU||43.25|46.59|127|bsr2
Khāsh|AF||31.53|62.79|15|od7j
Khāsh|IR||28.22|61.22|70|ovi3
Khashuri|GE||41.99|43.60|28|d5r8
Khatauli|IN||29.28|77.73|65|r5i9
Khātegaon|IN||22.60|76.91|23|r5i7
Khatīma|IN||28.92|79.97|16|r5i3
Khātra|IN||22.98|86.85|16|r5hy
Khawr Fakkān|AE||25.33|56.34|41|692o
Kheda|IN||22.75|72.69|25|r5h5
Khedbrahma|IN||24.03|73.05|29|r5h2
Khekra|IN||28.87|77.28|42|r5gq
Khemis el Khechna|DZ||36.65|3.33|50|1hert
Khemis Miliana|DZ||36.26|2.22|76|1herr
Khemisset|MA||33.82|-6.07|107|1iu4m
Khenchela|DZ||35.44|7.14|117|1her5
Khenifra|MA||32.93|-5.66|74|1ij7x
Kherālu|IN||23.89|72.62|21|r5g6
Kheri|IN||27.90|80.80|26|r5fu
Kherson|UA||46.66|32.62|320|f53k
Khetia|IN||21.67|74.59|15|r5fe
Khetri|IN||28.00|75.79|17|r5fc
Khewra|PK||32.65|73.01|33|p5sw
Khilchipur|IN||24.04|76.58|16|r5ez
Khimki|RU||55.90|37.43|240|bslk
Khirdalan|AZ||40.45|49.76|38|ck3f
Khirkiyān|IN||22.17|76.86|18|r5ee
Khiwa|UZ||41.38|60.36|56|wfwk
Khlong Luang|TH||14.06|100.65|119|yi7f
Khmelnytskyi|UA||49.42|27.00|398|f51d
Khmilnyk|UA||49.56|27.96|28|f51o
Khobar|SA||26.28|50.21|166|2ccr
Kholmsk|RU||47.05|142.05|33|19jd3
Kholmskiy|RU||44.85|38.38|17|bs6l
Khomeyn|IR||33.64|50.08|77|2qaz
Khomeynī Shahr|IR||32.69|51.54|277|8z2u
Khon Buri|TH||14.53|102.25|19|yi4j
Khon Kaen|TH||16.45|102.83|148|yi40
Khopoli|IN||18.79|73.35|64|r5d6
Khoroshëvo-Mnevniki|RU||55.78|37.47|159|brzb
Khorramabad|IR||33.49|48.36|330|2q9h
Khorramdarreh|IR||36.21|49.20|51|vsq
Khorramshahr|IR||30.44|48.18|331|2q8n
Khorugh|TJ||37.49|71.55|30|q6ds
Khōst|AF||33.34|69.92|96|ocwl
Khosta|RU||43.51|39.87|20|brxs
Khot'kovo|RU||56.26|38.00|21|brwd
Khouribga|MA||32.88|-6.91|168|1ij5k
Khovd|MN||48.01|91.64|31|whsg
Khowai|IN||24.08|91.60|20|r5cp
Khowy|IR||38.55|44.95|175|2pz0
Khromtau|KZ||50.25|58.44|24|d27w
Khujand|TJ||40.28|69.62|145|wgvz
Khuldābād|IN||20.01|75.19|15|r5c7
Khulm|AF||36.70|67.70|65|oczj
Khulna|BD||22.81|89.56|1342|smyv
Khunti|IN||23.08|85.28|31|r5by
Khurai|IN||24.04|78.33|32|r5bw
Khurda|IN||20.18|85.62|43|r5bs
Khurja|IN||28.25|77.86|106|r5bj
Khurrianwala|PK||31.50|73.27|35|p5mk
Khushāb|PK||32.30|72.35|103|p5mf
Khust|UA||48.18|23.30|28|f4vp
Khūtār|IN||28.20|80.27|16|r5b8
Khuzdar|PK||27.81|66.61|141|p5ls
Khvānsār|IR||33.22|50.31|21|2q0p
Kiambu|KE||-1.17|36.84|21|44p2
Kibaha|TZ||-6.77|38.92|24|3dxn
Kibakwe|TZ||-6.72|36.37|20|3dxk
Kibara|TZ||-2.15|33.45|17|3dxc
Kibiti|TZ||-7.72|38.94|30|3dw9
Kibondo|TZ||-3.59|30.72|29|3dvs
Kibre Mengist|ET||5.88|38.98|28|750v
Kibungo|RW||-2.16|30.54|46|4bx0
Kibuye|RW||-2.06|29.35|48|4bwx
Kičevo|MK||41.51|20.96|31|gx7b
Kichha|IN||28.91|79.52|35|r5an
Kidapawan|PH||7.01|125.09|80|10mjc
Kidatu|TZ||-7.70|36.96|38|3dt3
Kidderminster|GB|ENG|52.39|-2.25|57|1kpgc
Kidlington|GB|ENG|51.82|-1.29|16|1kpga
Kidodi|TZ||-7.60|37.00|36|3ds2
Kidsgrove|GB|ENG|53.09|-2.24|29|1kpg9
Kiel|DE||54.32|10.13|233|1pysy
Kielce|PL||50.87|20.63|209|ghk2
Kierspe|DE||51.13|7.59|18|1pypy
Kiev|UA||50.45|30.52|2798|f2s8|*|Kyiv
Kiffa|MR||16.62|-11.40|40|1ezai
Kifisiá|GR||38.07|23.81|47|5khc
Kifrī|IQ||34.69|44.96|30|20re
Kigali|RW||-1.95|30.06|745|4bwt|*
Kigoma|TZ||-4.88|29.63|164|3dpm
Kigonsera|TZ||-10.80|35.05|22|its0
Kihangara|TZ||-2.58|33.35|19|3bu3
Kīhei|US|HI|20.76|-156.45|21|3hdch
Kijang|ID||0.90|104.63|41|z5gs
Kikinda|RS||45.83|20.47|42|gx72
Kikuchi|JP||32.98|130.82|27|13usk
Kikwit|CD||-5.04|18.82|187|1dm1d
Kīl Bhuvanagiri|IN||11.44|79.65|21|rce0
Kilifi|KE||-3.63|39.85|46|4477
Kilis|TR||36.72|37.12|82|6ljs
Kiliya|UA||45.44|29.26|20|f4nv
Kilju|KP||40.96|129.33|64|17srg
Kilkenny|IE||52.65|-7.25|22|1rikm
Kilkís|GR||40.99|22.87|23|frp4
Killeen|US|TX|31.12|-97.73|141|2st13
Killingly Center|US|CT|41.84|-71.87|17|2vogu
Kilmarnock|GB|SCT|55.61|-4.50|46|1kpd1
Kilosa|TZ||-6.83|36.98|92|3dgb
Kilwinning|GB|SCT|55.65|-4.71|16|1kpb9
Kimbe|PG||-5.55|150.14|19|18vpr
Kimberley|ZA||-28.73|24.76|142|l8lu
Kimhae|KR||35.23|128.88|356|13i0v
Kimitsu|JP||35.35|139.87|92|14vor
Kimje|KR||35.80|126.89|45|13i0r
Kimovsk|RU||53.97|38.53|32|brci
Kimry|RU||56.87|37.35|52|brcc
Kināna|SD||14.04|33.17|26|7zc2
Kinarut|MY||5.82|116.05|16|115jd
Kindia|GN||10.06|-12.87|117|1fux9
Kindu|CD||-2.94|25.92|136|4k9y
Kinel’|RU||53.23|50.63|34|brbl
Kinel’-Cherkassy|RU||53.47|51.47|18|brbi
Kineshma|RU||57.44|42.13|93|brb1
King of Prussia|US|PA|40.09|-75.40|20|33dfg
Kingisepp|RU||59.37|28.61|51|bray
Kingman|US|AZ|35.19|-114.05|29|35mbv
Kingori|TZ||-3.28|36.98|23|3dck
Kings Bridge|US|NY|40.88|-73.91|75|31t9v
King's Lynn|GB|ENG|52.75|0.40|46|1kp8w
Kings Park|US|NY|40.89|-73.26|17|31ta8
Kingsland|US|GA|30.80|-81.69|16|2i3tz
Kingsport|US|TN|36.55|-82.56|53|2rc4m
Kingston|CA|ON|44.23|-76.48|114|3kfuc
Kingston|JM||18.00|-76.79|938|22sse|*
Kingston|NF||-29.05|167.97|1|1aboi|*
Kingston|US|NY|41.93|-74.00|23|31tat
Kingston upon Hull|GB|ENG|53.74|-0.34|314|1kp81
Kingstown|VC||13.16|-61.23|25|24opr|*
Kingsville|US|TX|27.52|-97.86|26|2st5k
Kingswinford|GB|ENG|52.50|-2.17|20|1kp7w
Kingswood|GB|ENG|51.45|-2.51|65|1kp7u
Kinna|SE||57.51|12.69|15|1lvzb
Kinshasa|CD||-4.33|15.31|7786|1dlq6|*
Kinston|US|NC|35.26|-77.58|21|2nwhw
Kintampo|GH||8.06|-1.73|47|1daeh
Kinwat|IN||19.63|78.20|26|r592
Kinzan|KR||36.10|127.49|25|13hex
Kiomboi|TZ||-4.27|34.37|24|3dam
Kippax|GB|ENG|53.77|-1.37|16|1kp5v
Kipushi|CD||-11.76|27.25|62|js1i
Kirando|TZ||-7.42|30.60|33|3d83
Kirandul|IN||18.64|81.26|19|53xn3
Kiraoli|IN||27.14|77.79|21|r58u
Kīratpur|IN||29.51|78.21|60|r58t
Kiratu|TZ||-3.33|35.67|20|3e5w
Kirchhain|DE||50.83|8.93|16|1pybs
Kirchheim unter Teck|DE||48.65|9.45|40|1pyax
Kirchlengern|DE||52.20|8.63|16|1py9l
Kireka|UG||0.35|32.65|18|4ycj
Kireyevsk|RU||53.93|37.93|26|br8a
Kirguli|UZ||40.44|71.77|20|wfv7
Kırıkhan|TR||36.50|36.36|61|6le1
Kırıkkale|TR||39.85|33.51|211|6ldy
Kirishi|RU||59.45|32.02|56|br6i
Kırkağaç|TR||39.11|27.67|27|6ld3
Kirkby|GB|ENG|53.48|-2.89|43|1kp4x
Kirkby in Ashfield|GB|ENG|53.10|-1.24|28|1kp4t
Kirkcaldy|GB|SCT|56.12|-3.16|49|1kp4i
Kirkintilloch|GB|SCT|55.94|-4.15|20|1kp3h
Kirkkonummi|FI||60.12|24.44|33|dx9a
Kirkland|CA|QC|45.45|-73.87|20|3kg3i
Kirkland|US|WA|47.68|-122.21|87|3gb6p
Kırklareli|TR||41.74|27.23|58|fxfi
Kirksville|US|MO|40.19|-92.58|18|30d2j
Kirkuk|IQ||35.47|44.39|601|214z
Kirkwood|US|MO|38.58|-90.41|28|2m68b
Kirov|RU||54.07|34.30|39|br5m
Kirov|RU||58.60|49.66|457|br5k
Kirovgrad|RU||57.43|60.06|23|w7zb
Kirovo-Chepetsk|RU||58.55|50.04|90|br57
Kirovsk|RU||59.88|31.00|25|br54
Kirovsk|RU||67.61|33.67|30|br53
Kirovs’k|UA||48.64|38.64|40|f4lt
Kirsanov|RU||52.65|42.72|18|br3e
Kırşehir|TR||39.15|34.16|94|6la3
Kirtipur|NP||27.68|85.28|45|ri46
Kiruna|SE||67.86|20.23|17|cyxv
Kiryas Joel|US|NY|41.34|-74.17|23|31tcd
Kiryat Gat|IL||31.61|34.76|47|6aqa
Kiryū|JP||36.40|139.33|110|13uq5
Kirzhach|RU||56.15|38.86|31|br1y
Kisai|JP||36.10|139.58|21|13uq0
Kisangani|CD||0.52|25.19|539|4k56
Kisaran|ID||2.98|99.62|130|q1eq
Kisarazu|JP||35.38|139.93|123|13upt
Kisela Voda|MK||41.95|21.50|58|iiez
Kiselëvsk|RU||53.99|86.66|104|w7xp
Kisesa|TZ||-3.08|34.15|30|3d4e
Kīsh|IR||26.56|54.02|21|2pxe
Kishanganj|IN||26.10|87.96|95|r589
Kishangarh|IN||26.59|74.85|132|r586
Kishapu|TZ||-3.62|33.87|16|3d43
Kishiwada|JP||34.47|135.37|206|13upj
Kishorganj|BD||24.44|90.78|91|sntt
Kishtwār|IN||33.31|75.77|21|r57v
Kisi|NG||9.08|3.85|156|1e16f
Kisii|KE||-0.68|34.77|29|43lv
Kiskőrös|HU||46.62|19.29|15|1tdbc
Kiskunfélegyháza|HU||46.71|19.84|32|1tdb1
Kiskunhalas|HU||46.43|19.48|29|1tdaw
Kislovodsk|RU||43.91|42.72|133|bqxe
Kismayo|SO||-0.36|42.55|235|16yf
Kissidougou|GN||9.18|-10.10|47|1fuvk
Kissimmee|US|FL|28.30|-81.42|69|2h6mv
Kisumu|KE||-0.10|34.76|216|43kd
Kisvárda|HU||48.22|22.08|18|fekz
Kitahama|JP||35.17|135.92|24|13uo7
Kitahiroshima|JP||42.98|141.57|62|19nk6
Kitaibaraki|JP||36.79|140.75|51|199t4
Kitakami|JP||39.28|141.12|94|199sz
Kitakata|JP||37.65|139.87|37|13unr
Kitakyushu|JP||33.85|130.85|998|13unf
Kitale|KE||1.02|35.01|75|43jo
Kitama|TZ||-10.72|39.73|16|itr3
Kitami|JP||43.80|143.89|113|19n5t
Kitchener|CA|ON|43.43|-80.51|234|3kg84
Kitgum|UG||3.28|32.89|57|4y5p
Kithor|IN||28.87|77.94|25|r57h
Kitob|UZ||39.12|66.89|42|q2vn
Kitsuki|JP||33.42|131.62|23|13ule
Kitui|KE||-1.37|38.01|16|43em
Kitwe|ZM||-12.80|28.21|401|jj1o
Kitzingen|DE||49.74|10.15|21|1py26
Kivertsi|UA||50.83|25.46|17|f4jm
Kivsharivka|UA||49.63|37.69|20|f3og
Kiwira|TZ||-9.17|33.54|21|3cur
Kiyawa|NG||11.78|9.61|18|1e15u
Kizel|RU||59.05|57.65|22|bqqr
Kizhake Chālakudi|IN||10.30|76.34|49|r578
Kızılcahamam|TR||40.47|32.65|18|fxcb
Kızıltepe|TR||37.19|40.58|150|6ky4
Kizilyurt|RU||43.19|46.89|33|bqq1
Kizlyar|RU||43.85|46.71|51|bqps
Kladno|CZ||50.15|14.10|70|1tvoj
Klaeng|TH||12.78|101.65|56|yhze
Klagenfurt am Wörthersee|AT||46.62|14.31|91|1ngom
Klaipėda|LT||55.71|21.14|192|cthu
Klamath Falls|US|OR|42.22|-121.78|21|3exc6
Klang|MY||3.04|101.44|880|11549
Klangenan|ID||-6.71|108.44|88|z5dh
Klášterec nad Ohří|CZ||50.39|13.18|15|1tvno
Klaten|ID||-7.71|110.61|127|z5cs
Klatovy|CZ||49.40|13.30|23|1tvng
Klebang Besar|MY||2.22|102.20|39|11qze
Kleinmachnow|DE||52.41|13.23|18|1pwsr
Klerksdorp|ZA||-26.85|26.67|179|l7tt
Kleve|DE||51.79|6.14|49|1pw9n
Klimovsk|RU||55.36|37.53|55|bqi0
Klin|RU||56.33|36.73|81|bqgz
Klingenstein|DE||48.42|9.91|16|1pw6c
Klintsy|RU||52.76|32.24|66|bqfn
Kłodzko|PL||50.43|16.66|28|1ucxh
Klosterneuburg|AT||48.31|16.33|16|1ngd5
Kloten|CH|ZH|47.45|8.58|16|1l0kf
Kluang|MY||2.03|103.32|170|1151n
Kluczbork|PL||50.97|18.22|26|1ucw3
Klungkung|ID||-8.53|115.40|28|z5be
Knjazevac|RS||43.57|22.26|25|3xvgt
Knokke-Heist|BE||51.35|3.27|34|1nw0y
Knoxville|US|TN|35.96|-83.92|185|2rcci
Knurów|PL||50.22|18.65|40|1ucv7
Knysna|ZA||-34.04|23.05|69|l6vu
Ko Samui|TH||9.54|99.94|50|oqyp
Koāth|IN||25.33|84.26|17|r574
Kobayashi|JP||31.98|130.98|40|13ujr
Kobe|JP||34.69|135.18|1528|13ujn
Koblenz|DE||50.35|7.58|107|1pvky
Kobryn|BY||52.21|24.36|51|dfwp
Kobuleti|GE||41.82|41.78|19|d5ky
Kobyłka|PL||52.34|21.20|18|ghah
Kocaali|TR||41.05|30.85|15|fx86
Koch Bihār|IN||26.33|89.45|79|r56s
Koch'ang|KR||35.43|126.70|73|13hyj
Kochani|MK||41.92|22.41|34|gx3v
Kochenëvo|RU||55.02|82.20|16|w7sa
Kochi|IN||9.94|76.26|605|raxe||Cochin
Kochi|JP||33.55|133.53|336|13uiy
Kochubeyevskoye|RU||44.64|41.85|28|i0xa
Kodaikānāl|IN||10.24|77.49|35|r56h
Kodamachō-kodamaminami|JP||36.18|139.13|22|13ui1
Kodār|IN||17.00|79.97|59|r568
Kodarmā|IN||24.47|85.59|19|r566
Kodīnar|IN||20.79|70.70|35|r55p
Kodinsk|RU||58.61|99.17|16|w7r1
Kodoli|IN||16.88|74.19|18|r55i
Kodungallūr|IN||10.23|76.20|34|r55d
Koelwār|IN||25.58|84.80|25|r550
Koesan|KR||36.81|127.79|44|13hww
Koforidua|GH||6.09|-0.26|96|1dabm
Kōfu|JP||35.67|138.57|190|13uho
Koga|JP||33.73|130.47|60|13uhi
Koga|JP||36.18|139.72|58|13uhh
Kogalym|RU||62.27|74.48|58|3zih6
Køge|DK||55.46|12.18|34|1k4dr
Kogon Shahri|UZ||39.73|64.55|63|q36k
Kogota|JP||38.55|141.05|20|199rq
Koh Kong|KH||11.62|102.98|33|138ec
Kohat|PK||33.58|71.45|151|p5gz
Kohima|IN||25.67|94.11|92|r54u
Kohtla-Järve|EE||59.40|27.27|46|co7w
Koidu|SL||8.64|-10.97|88|1flrc
Kokhma|RU||56.93|41.09|29|bptc
Kokkola|FI||63.84|23.13|36|dz1j
Kokologo|BF||12.19|-1.88|26|1ekgl
Kokomo|US|IN|40.49|-86.13|58|2xi50
Kokopo|PG||-4.34|152.27|26|18vhx
Kokrajhar|IN||26.40|90.27|32|r53u
Kokshetau|KZ||53.28|69.40|124|wmjf
Koksijde|BE||51.12|2.64|21|1nvzq
Kokstad|ZA||-30.55|29.42|25|l6mc
Kokubu-matsuki|JP||31.73|130.77|58|13ue4
Kokubunji|JP||35.70|139.48|119|13udw
Kolār|IN||13.14|78.13|126|r535
Kolāras|IN||25.22|77.61|17|r532
Kolasib|IN||24.22|92.68|25|r51u
Kolbermoor|DE||47.85|12.07|18|1pv72
Kol’chugino|RU||56.30|39.38|46|bpp5
Kolda|SN||12.89|-14.94|59|1c7xy
Kolding|DK||55.49|9.47|55|1k4gw
Kolea|DZ||36.64|2.77|32|1heii
Kolhāpur|IN||16.70|74.23|516|r52l
Kolín|CZ||50.03|15.20|30|1tvff
K’olīto|ET||7.32|38.08|26|74uo
Kolkata|IN||22.56|88.36|4631|rbss
Kolkhozobod|TJ||37.59|68.66|18|q6bv
Kollam|IN||8.88|76.58|394|qzir
Kollegāl|IN||12.15|77.11|56|r523
Köln|DE||50.93|6.95|963|1pv1e
Koło|PL||52.20|18.64|23|1ucqd
Kołobrzeg|PL||54.18|15.58|44|1ucqb
Kolokani|ML||13.57|-8.03|49|1gm97
Kolomna|RU||55.08|38.78|148|bph2
Kolomyia|UA||48.53|25.04|62|f4a8
Kolonnawa|LK||6.93|79.88|58|qkh5
Kolpashevo|RU||58.31|82.91|28|w7m6
Kolpino|RU||59.75|30.59|139|bpdl
Kolwezi|CD||-10.71|25.47|418|js0l
Komaki|JP||35.28|136.92|151|13ucu
Komárno|SK||47.76|18.12|36|1tkoc
Komárom|HU||47.74|18.12|20|1td0v
Komatipoort|ZA||-25.43|31.95|21|l6ki
Komatsu|JP||36.40|136.45|109|13uce
Komatsushimachō|JP||34.00|134.58|43|13uc6
Kombissiri|BF||12.07|-1.34|30|1eke3
Kombolcha|ET||11.08|39.74|94|758d
Komló|HU||46.19|18.26|27|1td0o
Kommunar|RU||59.62|30.39|17|bp4s
Komono|JP||35.00|136.52|41|13ub6
Komoro|JP||36.32|138.43|46|13uay
Komotiní|GR||41.12|25.41|46|frmg
Komsomolsk-on-Amur|RU||50.55|137.01|276|17c2j
Kon Tum|VN||14.35|108.01|47|xtz8
Konakovo|RU||56.70|36.77|42|bp1l
Kōnan|JP||35.33|136.87|100|13uac
Konārka|IN||19.90|86.11|17|r50s
Konch|IN||25.99|79.15|53|r50p
Kondagaon|IN||19.59|81.66|28|r50o
Kondapalle|IN||16.62|80.54|39|r50h
Kondoa|TZ||-4.90|35.78|24|3cri
Kondopoga|RU||62.21|34.26|34|bp0a
Kondrovo|RU||54.81|35.93|17|boyv
Köneürgench|TM||42.33|59.15|30|cw7c
Kongolo|CD||-5.39|27.00|32|4juw
Kongoussi|BF||13.33|-1.53|26|1ekbq
Kongsberg|NO||59.67|9.65|18|1vi7v
Konibodom|TJ||40.29|70.43|50|wgwb
Königs Wusterhausen|DE||52.30|13.63|33|1pun8
Königsbrunn|DE||48.28|10.89|27|1pus4
Königslutter am Elm|DE||52.25|10.82|16|1pup4
Königstein im Taunus|DE||50.18|8.47|16|1puo0
Königswinter|DE||50.68|7.19|41|1puna
Konin|PL||52.22|18.25|81|1ucd5
Köniz|CH|BE|46.92|7.41|37|1l0k7
Konjic|BA||43.65|17.96|16|1zj7o
Konnagar|IN||22.71|88.34|76|r4zn
Konnūr|IN||16.20|74.75|19|r4zm
Konongo|GH||6.62|-1.22|41|1da6t
Kōnosu|JP||36.07|139.52|88|13u96
Konotop|UA||51.24|33.20|92|f433
Końskie|PL||51.19|20.41|21|ggre
Konstancin-Jeziorna|PL||52.09|21.12|17|ggrc
Konstantinovsk|RU||47.58|41.09|19|boql
Konstantynów Łódzki|PL||51.75|19.33|17|1ucbx
Konstanz|DE||47.66|9.18|81|1pulr
Kontagora|NG||10.40|5.47|99|1e0xk
Kontich|BE||51.13|4.45|20|1nvyd
Konya|TR||37.87|32.48|876|6kjv
Konz|DE||49.70|6.58|18|1pulk
Koothanallur|IN||10.72|79.52|23|r4e0
Kopāganj|IN||26.02|83.57|34|r4z8
Kopargaon|IN||19.88|74.48|65|r4z6
Kópavogur|IS||64.11|-21.91|32|21770
Koper|SI||45.55|13.73|25|1wjeh
Kopeysk|RU||55.12|61.63|71|w7ez
Köping|SE||59.51|15.99|18|1lv67
Kopoky|MG||-25.20|45.20|15|msi0
Koppal|IN||15.35|76.15|61|r4yy
Koprivnica|HR||46.16|16.83|26|1wjds
Kopřivnice|CZ||49.60|18.14|23|1tvc6
Korāput|IN||18.81|82.71|41|r4y8
Koratla|IN||18.82|78.71|60|r4y4
Korba|IN||22.35|82.70|419|r4y2
Korba|TN||36.58|10.86|34|1gw9c
Korbach|DE||51.28|8.87|24|1puhs
Korçë|AL||40.62|20.78|58|grz8
Koreatown|US|CA|34.06|-118.30|124|36yp0
Koregaon|IN||18.65|74.06|26|r4xw
Korem|ET||12.51|39.52|31|74qy
Korenovsk|RU||45.47|39.45|42|bog0
Körfez|TR||40.77|29.78|91|ftex
Korgan|TR||40.82|37.35|17|fx1e
Korhogo|CI||9.46|-5.63|167|1d04g
Kórinthos|GR||37.94|22.95|30|5k2h
Kōriyama|JP||37.40|140.38|341|199ql
Korkino|RU||54.89|61.40|40|w7d4
Korkuteli|TR||37.06|30.20|20|6kh6
Korla|CN||41.76|86.15|179|ws2o
Korntal|DE||48.83|9.12|18|1puec
Kornwestheim|DE||48.86|9.19|31|1pue8
Korolev|RU||55.91|37.83|140|bvnd
Koronadal|PH||6.50|124.85|126|10may
Koropí|GR||37.90|23.87|19|5k1f
Korosten’|UA||50.96|28.64|65|f3wl
Korostyshiv|UA||50.32|29.06|25|f3w5
Korsakov|RU||46.63|142.78|35|19j3y
Korschenbroich|DE||51.19|6.51|33|1pudx
Korsholm|FI||63.11|21.68|17|dyjn
Korsør|DK||55.33|11.14|15|1k4c9
Korsun-Shevchenkivskyi|UA||49.42|31.26|19|f3ve
Kortenberg|BE||50.89|4.54|18|1nvx2
Kortrijk|BE||50.83|3.26|74|1nvwn
Korwai|IN||24.12|78.04|15|r4x8
Koryazhma|RU||61.31|47.17|43|bo1e
Korydallós|GR||37.98|23.65|63|4y46f
Kos|GR||36.89|27.29|19|5k19
Kosamba|IN||21.46|72.96|33|r4x3
Kosan|KP||38.86|127.42|25|1478w
Kościan|PL||52.09|16.65|24|1uc8f
Kościerzyna|PL||54.12|17.98|23|1uc7q
Koshigaya|JP||35.89|139.79|317|13u7d
Kosi|IN||27.79|77.44|52|r4wp
Košice|SK||48.71|21.26|237|fizf
Kosigi|IN||15.86|77.24|15|r4wm
Koson|UZ||39.04|65.58|60|q31r
Kosong|KR||38.38|128.47|62|13fw3
Kosonsoy|UZ||41.25|71.55|44|wfzm
Kosovo Polje|XK||42.66|21.10|16|gwz0
Kostanay|KZ||53.21|63.62|210|wks8
Kosti|SD||13.16|32.66|345|7yuo
Kostomuksha|RU||64.57|30.58|30|bnob
Kostopil’|UA||50.88|26.45|31|f3s1
Kostroma|RU||57.77|40.93|278|bnnq
Kostrzyn nad Odrą|PL||52.59|14.65|18|1uc5t
Kostyantynivka|UA||48.53|37.71|91|f428
Koszalin|PL||54.19|16.17|107|1uc5l
Kot Addu|PK||30.47|70.97|104|p5du
Kot Diji|PK||27.34|68.71|26|p5bq
Kot Ghulam Muhammad|PK||32.33|74.55|21|p5aw
Kot Mumin|PK||32.19|73.03|38|p52c
Kot Radha Kishan|PK||31.17|74.10|46|p50z
Kot Samaba|PK||28.55|70.47|23|p508
Kota|IN||25.18|75.84|763|r4w1
Kotā|IN||22.30|82.02|16|r4w3
Kota Bharu|MY||6.12|102.24|1460|117so
Kota Kinabalu|MY||5.97|116.07|457|115iw
Kota Tinggi|MY||1.74|103.90|53|114zm
Kotabumi|ID||-4.83|104.88|42|z52c
Kotagiri|IN||11.42|76.86|29|r4vq
Kotamangalam|IN||10.06|76.63|38|r4vj
Kotapārh|IN||19.14|82.33|15|r4vh
Kotdwāra|IN||29.75|78.52|27|r4v2
Kotel’nich|RU||58.31|48.35|28|bnjt
Kotel’niki|RU||55.64|37.84|18|bnjn
Kotel’nikovo|RU||47.63|43.14|20|bnjk
Köthen|DE||51.75|11.97|29|1pu9h
Kotido|UG||2.98|34.13|19|4xy1
Kotikawatta|LK||6.93|79.91|65|qk1z
Kotka|FI||60.47|26.95|55|dy9u
Kotkapura|IN||30.58|74.83|81|4c12u
Kotlas|RU||61.26|46.65|59|bniw
Kotli|PK||33.52|73.90|640|p54v
Kotli Loharan|PK||32.59|74.49|21|p541
Kotma|IN||23.20|81.98|32|r4to
Kotovo|RU||50.32|44.80|27|bngx
Kotovsk|RU||52.59|41.50|33|bng5
Kotputli|IN||27.70|76.20|44|r4tl
Kotri|PK||25.37|68.31|73|p50o
Kottagūdem|IN||17.55|80.62|79|r4sy
Kottayam|IN||9.59|76.52|59|r4s7
Kottūru|IN||14.82|76.22|24|r4s1
Koudougou|BF||12.25|-2.36|87|1ek6a
Koulamoutou|GA||-1.14|12.46|16|1fftj
Koulikoro|ML||12.86|-7.56|24|1glxe
Koumra|TD||8.91|17.55|36|1g2p1
Koungou|YT||-12.73|45.20|18|nd81
Koupéla|BF||12.18|-0.35|32|1ek0i
Kourou|GF||5.16|-52.64|24|20h13
Kousa|EG||25.92|32.76|60|7idy
Kousséri|CM||12.08|15.03|436|1bsiu
Koutiala|ML||12.39|-5.46|99|1glq4
Kouvola|FI||60.87|26.70|31|dy7f
Kovancılar|TR||38.72|39.86|23|6k9r
Kovdor|RU||67.57|30.48|20|bndg
Kovel|UA||51.22|24.71|66|f3op
Kovilpatti|IN||9.17|77.87|90|r4rn
Kovrov|RU||56.36|41.32|154|bnc4
Kovūr|IN||14.50|79.99|36|r4rk
Kovvūr|IN||17.02|81.73|40|r4ri
Kovylkino|RU||54.04|43.91|21|bnbg
Kowloon|HK||22.32|114.18|2020|1300p
Kowŏn-ŭp|KP||39.44|127.24|21|1477o
Koynanagar|IN||17.40|73.77|28|r4rd
Koysinceq|IQ||36.08|44.63|45|20p8
Kozan|TR||37.46|35.82|88|6k74
Kozáni|GR||40.30|21.79|36|frkb
Kozel’sk|RU||54.04|35.77|20|bn90
Kozhikode|IN||11.25|75.78|440|r4r5
Kozienice|PL||51.58|21.55|19|ggg6
Kozluk|TR||38.19|41.48|30|6k55
Koz’modem’yansk|RU||56.34|46.56|23|bmzu
Kozyatyn|UA||49.71|28.83|26|f56z
Kpalimé|TG||6.90|0.63|75|1epa0
Kpandu|GH||7.00|0.29|28|1da3l
Kraaifontein|ZA||-33.85|18.72|58|204ij
Krabi|TH||8.07|98.91|31|opdl
Kragujevac|RS||44.02|20.92|147|gww8
Kraków|PL||50.06|19.94|755|1ubyq
Kraksaan|ID||-7.76|113.40|28|z4zr
Kralendijk|BQ||12.15|-68.27|3|23b2z|*
Kraljevo|RS||43.73|20.69|83|gwvn
Kralupy nad Vltavou|CZ||50.24|14.31|17|1tv35
Kramators’k|UA||48.72|37.56|174|f3lo
Kranj|SI||46.24|14.36|37|1wj42
Krapkowice|PL||50.48|17.97|18|1ubyc
Kraśnik|PL||50.92|22.23|36|ggav
Krasnoarmeysk|RU||51.02|45.70|26|bmkg
Krasnoarmeysk|RU||56.10|38.13|26|bmkf
Krasnoarmeyskaya|RU||45.37|38.21|29|bmkd
Krasnodar|RU||45.04|38.98|650|bmj8
Krasnogorsk|RU||55.82|37.33|93|bmhy
Krasnogvardeyskoye|RU||45.85|41.52|16|bmgu
Krasnogvargeisky|RU||59.97|30.48|337|52ago
Krasnohrad|UA||49.38|35.44|21|f3ic
Krasnokamensk|RU||50.10|118.04|54|17bw2
Krasnokamsk|RU||58.08|55.76|53|bmgn
Krasnoobsk|RU||54.92|82.99|17|w70r
Krasnotur’insk|RU||59.77|60.21|63|w6zx
Krasnoufimsk|RU||56.61|57.77|43|bmd3
Krasnoural’sk|RU||58.36|60.04|27|w6zw
Krasnovishersk|RU||60.41|57.08|18|bmco
Krasnoyarsk|RU||56.02|92.87|927|w6yy
Krasnoznamensk|RU||55.60|37.04|34|3tjqr
Krasnystaw|PL||50.98|23.17|20|ggad
Krasnyy Luch|UA||48.14|38.94|90|f3d6
Krasnyy Sulin|RU||47.89|40.07|44|blr0
Krasyliv|UA||49.65|26.97|20|f3l8
Krathum Baen|TH||13.65|100.26|73|yhtf
Kratié|KH||12.49|106.02|20|138h0
Krefeld|DE||51.34|6.55|238|1ptp9
Kremenchuk|UA||49.07|33.42|227|f3bn
Kremenets|UA||50.10|25.72|21|f3bj
Kreminna|UA||49.05|38.22|24|f3be
Kresek|ID||-6.13|106.38|110|z4xu
Kretinga|LT||55.89|21.24|22|ctet
Kreuzau|DE||50.75|6.49|18|1pthx
Kreuzberg|DE||52.50|13.40|148|1ptfl
Kreuzlingen|CH|TG|47.65|9.18|18|1l0jw
Kreuztal|DE||50.97|7.99|32|1ptci
Krian|ID||-7.41|112.58|39|z4xo
Kribi|CM||2.94|9.91|55|1bsht
Kriel|ZA||-26.27|29.23|15|l5qa
Kriens|CH|LU|47.03|8.29|25|1l0js
Krimpen aan den IJssel|NL||51.92|4.60|29|1mzns
Krishnagiri|IN||12.52|78.21|66|r4qv
Krishnanagar|IN||23.41|88.49|146|r4qr
Krishnarājpet|IN||12.67|76.49|24|r4qk
Kristiansand|NO||58.15|8.00|64|1vi12
Kristianstad|SE||56.03|14.15|40|1lusu
Kristiansund|NO||63.11|7.73|17|1vi0w
Kristinehamn|SE||59.31|14.11|19|1lus2
Kriva Palanka|MK||42.20|22.33|21|gwtx
Krnov|CZ||50.09|17.70|26|1tuvk
Krolevets’|UA||51.55|33.38|24|f37k
Kroměříž|CZ||49.30|17.39|29|1tuvd
Kronach|DE||50.24|11.33|18|1pt54
Kronberg|DE||50.18|8.52|18|1pt4a
Kronberg Tal|DE||50.18|8.50|18|75ypj
Kronstadt|RU||60.00|29.77|43|bl9f
Kroonstad|ZA||-27.65|27.23|104|l5ge
Kropotkin|RU||45.44|40.58|80|bl95
Kropyvnytskyi|UA||48.51|32.26|249|f4lw
Krosno|PL||49.69|21.77|48|gg6m
Krotoszyn|PL||51.70|17.44|29|1ubtt
Kroya|ID||-7.63|109.25|23|z4x5
Krugersdorp|ZA||-26.09|27.78|379|l5fq
Kruisfontein|ZA||-34.00|24.73|19|l5ct
Krujë|AL||41.51|19.79|21|1w9mi
Kruševac|RS||43.58|21.33|75|gwrz
Krychaw|BY||53.71|31.72|28|dfde
Krymsk|RU||44.93|37.99|58|bkuz
Kryvyi Rih|UA||47.91|33.38|652|f339
Ksar Chellala|DZ||35.21|2.32|58|1hebr
Ksar el Boukhari|DZ||35.89|2.75|77|1hebf
Ksar El Kebir|MA||35.00|-5.90|109|1iiyp
Ksar Hellal|TN||35.65|10.89|40|1gwei
Ksour Essaf|TN||35.42|10.99|28|1gw7k
Kstovo|RU||56.15|44.20|67|bkqv
Kuah|MY||6.33|99.84|30|q77g
Kuala Belait|BN||4.58|114.23|31|130p7
Kuala Kangsar|MY||4.77|100.93|39|116fb
Kuala Kedah|MY||6.10|100.30|19|117qp
Kuala Lipis|MY||4.18|102.05|15|1157j
Kuala Lumpur|MY||3.14|101.69|1454|116ux|*
Kuala Pilah|MY||2.74|102.25|20|116m1
Kuala Selangor|MY||3.35|101.25|56|1153v
Kuala Terengganu|MY||5.33|103.14|285|116i9
Kuala Tungkal|ID||-0.82|103.46|34|z4vq
Kualakapuas|ID||-3.01|114.39|36|z4w8
Kuandian|CN||40.73|124.78|71|17n7f
Kuang|MY||3.26|101.55|21|11pmm
Kuantan|MY||3.81|103.33|366|116wr
Kubinka|RU||55.58|36.70|26|bkou
Kuchaiburi|IN||22.27|86.17|23|r4py
Kuchāman|IN||27.15|74.86|57|r4pw
Kuchera|IN||26.99|73.97|22|r4pp
Kuchinarai|TH||16.54|104.05|21|yhs1
Kuching|MY||1.55|110.33|570|11782
Kuçovë|AL||40.80|19.92|18|1w9lw
Kudachi|IN||16.63|74.85|19|r4pf
Kudamatsu|JP||34.00|131.87|53|13u0y
Kudat|MY||6.89|116.82|32|117uy
Kudepsta|RU||43.50|39.89|17|bklf
Kūdligi|IN||14.90|76.39|23|r4oz
Kudus|ID||-6.80|110.84|92|z4tr
Kudymkar|RU||59.01|54.66|32|bkix
Kufa|IQ||32.05|44.44|110|24hr
Kūhdasht|IR||33.53|47.61|100|2pjd
Kui Buri|TH||12.08|99.85|19|opbm
Kujang-ŭp|KP||39.87|126.03|20|1475e
Kuje|NG||8.88|7.23|97|1e0mc
Kuju|IN||23.73|85.51|19|r4od
Kūkatpalli|IN||17.48|78.41|342|r4o7
Kukawa|NG||12.92|13.57|16|1e0l7
Kukës|AL||42.08|20.42|18|grwl
Kukichūō|JP||36.07|139.67|73|13tzh
Kukmor|RU||56.19|50.89|17|bkfd
Kukshi|IN||22.21|74.76|26|r4ns
Kula|TR||38.55|28.65|31|6jyq
Kulachi|PK||31.93|70.46|22|p4x7
Kulai|MY||1.66|103.60|64|114zq
Kulebaki|RU||55.41|42.53|38|bkbn
Kulgam|IN||33.64|75.02|16|r4na
Kulim|MY||5.36|100.56|171|1169l
Kulittalai|IN||10.93|78.41|27|r4mz
Kulmbach|DE||50.10|11.45|28|1ps7w
Kŭlob|TJ||37.91|69.78|79|q6a2
Kulp|TR||38.50|41.01|27|6jx2
Kulpahār|IN||25.32|79.64|19|r4ms
Kultali|IN||21.90|88.40|188|5tn8r
Kulti|IN||23.73|86.84|305|r4mn
Kulu|IN||31.96|77.11|20|r4ml
Kulu|TR||39.10|33.08|47|6jwu
Kulunda|RU||52.57|78.94|15|w6j8
Kumagaya|JP||36.13|139.39|156|13tz0
Kumagunnam|NG||13.15|10.63|17|1e0j6
Kumamoto|JP||32.81|130.69|680|13tyt
Kumanovo|MK||42.13|21.71|76|gwpi
Kumasi|GH||6.69|-1.62|1469|1d9u2
Kumba|CM||4.64|9.45|144|1bshk
Kumbakonam|IN||10.96|79.39|139|r4lv
Kumbalam|IN||9.91|76.31|24|6bs8m
Kumbhrāj|IN||24.37|77.05|16|r4li
Kumbo|CM||6.20|10.67|54|1bshg
Kumertau|RU||52.77|55.78|65|bk43
Kumhāri|IN||21.27|81.52|38|r4l8
Kūmher|IN||27.32|77.37|22|r4l3
Kumla|SE||59.13|15.14|17|1ludr
Kumo|NG||10.05|11.21|36|1e0i3
Kumru|TR||40.87|37.26|32|fwpq
Kumta|IN||14.43|74.42|28|r4kt
Kuna|US|ID|43.49|-116.42|17|3bzer
Kunda|IN||25.72|81.51|25|r4kg
Kundarkhi|IN||28.68|78.79|27|r4jx
Kundgol|IN||15.26|75.25|18|r4jr
Kundian|PK||32.46|71.48|35|p4ui
Kundla|IN||21.34|71.31|77|r4jp
Kunduz|AF||36.73|68.86|162|ocax
Kungälv|SE||57.87|11.98|24|1lucz
Kungsbacka|SE||57.49|12.08|19|1lucp
Kungur|RU||57.44|56.96|66|bk0b
Kunigal|IN||13.02|77.03|33|r4jb
Kuningan|ID||-6.98|108.48|72|z4qe
Kunjah|PK||32.53|73.97|28|p4tz
Kunming|CN||25.04|102.72|3855|12oh7
Kunnamangalam|IN||11.30|75.88|38|r4j0
Kunnamkulam|IN||10.65|76.07|64|r4iz
Kunri|PK||25.18|69.57|27|p4tt
Kunshan|CN||31.38|120.95|1600|129sn
Kunwi|KR||36.23|128.57|34|13hb4
Kunyang|CN||27.67|120.57|65|12oh1
Künzell|DE||50.54|9.72|16|1ps3s
Künzelsau|DE||49.28|9.68|15|1ps3r
Kuopio|FI||62.89|27.68|89|dxps
Kupang|ID||-10.17|123.61|282|1839b
Kupino|RU||54.37|77.30|16|w6gl
Kupjansk|UA||49.71|37.62|32|f2y0
Kuppam|IN||12.75|78.34|20|r4ib
Kuqa|CN||41.72|82.93|68|ws2b
Kurakhovo|UA||47.99|37.28|21|f2xq
Kurandvād|IN||16.68|74.59|21|r4hv
Kurashiki|JP||34.58|133.77|438|13tvr
Kuraymah|SD||18.55|31.85|20|7yxq
Kurayoshi|JP||35.43|133.82|48|13tvh
Kurayyimah|JO||32.28|35.60|18|5boe
Kurchaloy|RU||43.20|46.09|21|bjtt
Kurchatov|RU||51.66|35.65|47|bjto
Kurduvādi|IN||18.09|75.42|23|r4hd
Kure|JP||34.23|132.57|197|13tvc
Kurgan|RU||55.45|65.33|343|w6fd
Kurganinsk|RU||44.88|40.60|48|bjro
Kurihashi|JP||36.13|139.70|28|13tuz
Kurinjippādi|IN||11.55|79.59|23|r4gw
Kurnool|IN||15.83|78.04|460|r4gj
Kurobe-shi|JP||36.90|137.45|43|427zi
Kuroda|JP||35.35|136.78|33|13tu1
Kuroishi|JP||40.65|140.58|39|19n1v
Kuroiso|JP||36.97|140.05|61|199ot
Kurovskoye|RU||55.58|38.92|19|bjl5
Kursk|RU||51.74|36.19|409|bjk0
Kurtalan|TR||37.93|41.68|32|6jr0
Kurtamysh|RU||54.91|64.43|18|w6dj
Kürten|DE||51.05|7.27|20|1ps0e
Kurume|JP||33.32|130.52|238|13tpk
Kurunegala|LK||7.48|80.37|29|qj8c
Kurye|KR||35.21|127.46|30|13ha0
Kusa|RU||55.34|59.44|20|bjgq
Kuşadası|TR||37.86|27.26|63|6jm7
Kusatsu|JP||35.02|135.97|128|13toz
Kushchëvskaya|RU||46.56|39.63|30|bjg0
Kushikino|JP||31.72|130.27|26|13to9
Kushima|JP||31.49|131.24|22|14mq7
Kushiro|JP||42.98|144.37|184|19n1c
Kushk|AF||33.30|61.95|17|obw6
Kushtagi|IN||15.76|76.19|24|r4fa
Kushtia|BD||23.90|89.12|136|pehz
Kushva|RU||58.29|59.76|34|bjdw
Kusŏng|KP||39.98|125.24|31|146ub
Kut Chap|TH||17.43|102.57|25|yhrg
Kuta|ID||-8.72|115.17|30|z4nu
Kütahya|TR||39.42|29.98|185|6jjo
Kutaisi|GE||42.27|42.69|178|d5gn
Kutiatodu|IN||9.80|76.33|23|r4ei
Kutiyāna|IN||21.62|69.98|17|r4ef
Kutloanong|ZA||-27.83|26.75|95|l4v7
Kutná Hora|CZ||49.95|15.27|21|1tuq7
Kutno|PL||52.23|19.36|48|1ubh6
Kutoarjo|ID||-7.72|109.91|31|z4n9
Kuttampuzha|IN||10.15|76.74|25|r4e1
Kuusamo|FI||65.97|29.18|17|dxhg
Kuvandyk|RU||51.48|57.36|29|bj8a
Kuwait City|KW||29.37|47.98|60|64ij|*
Kuwana|JP||35.05|136.67|140|6tt3h
Kuybyshev|RU||55.45|78.32|48|w6ad
Kuzhithurai|IN||8.32|77.19|21|r4dn
Kuz’minki|RU||55.70|37.80|143|bizs
Kuznetsk|RU||53.12|46.60|90|bix5
KwaDukuza|ZA||-29.33|31.29|60|kf4u
Kwale|NG||5.71|6.43|20|1e01z
Kwang Binh|VN||17.47|106.62|31|xxd2
Kwangmyŏng|KR||37.48|126.87|358|15r39
Kwangyang|KR||34.98|127.59|89|13h4f
Kwekwe|ZW||-18.93|29.81|99|j1qe
Kwidzyn|PL||53.72|18.93|38|1ubeu
Kwinana|AU|WA|-32.23|115.78|30|18bqn
Kyabé|TD||9.45|18.94|16|1g2hs
Kyaikkami|MM||16.08|97.56|48|s8ii
Kyaiklat|MM||16.45|95.72|52|s8id
Kyaikto|MM||17.31|97.01|49|s8hr
Kyain Seikgyi Township|MM||15.82|98.25|246|71557
Kyakhta|RU||50.36|106.45|18|17bgq
Kyathampalle|IN||19.67|78.53|42|4ciwg
Kyaukse|MM||21.61|96.14|50|s7z3
Kyela|TZ||-9.58|33.85|31|3cgf
Kyenjojo|UG||0.63|30.62|19|4xp7
Kyiv|UA||50.45|30.52|2798|f2s8|*
Kyle|US|TX|29.99|-97.88|36|2sthf
Kyŏngsŏng|KP||41.59|129.61|36|17sdn
Kyosai|KR||34.85|128.59|72|13hvm
Kyoto|JP||35.02|135.75|1460|13tkm
Kyrenia|CY||35.34|33.32|27|34z0
Kyshtym|RU||55.71|60.55|42|w66d
Kysucké Nové Mesto|SK||49.30|18.78|17|1tkh7
Kyurdarmir|AZ||40.34|48.16|19|cjz7
Kyustendil|BG||42.28|22.69|48|fn2a
Kyzyl|RU||51.71|94.45|108|w65p
Kyzyl-Kyya|KG||40.26|72.13|32|wqsn
Kyzyl-Suu|KG||42.34|78.01|17|wqmh
Kyzylorda|KZ||44.85|65.51|300|wks2
La Asunción|VE||11.03|-63.86|35|22lvw
La Barca|MX||20.29|-102.55|35|2dt52
La Baule-Escoublac|FR||47.29|-2.36|18|1sq2e
La Breita|PE||-4.26|-80.89|18|29rc8
La Calera|AR||-31.34|-64.34|25|2akie
La Cañada Flintridge|US|CA|34.20|-118.19|20|36ys3
La Carlota|PH||10.42|122.92|41|10m2q
La Carolina|ES||38.28|-3.62|16|1hxfc
La Castellana|PH||10.32|123.02|24|10m2h
La Ceiba|HN||15.76|-86.78|130|25c54
La Ceja|CO||6.03|-75.43|37|26v5u
La Celle-Saint-Cloud|FR||48.85|2.15|22|1sixt
La Chapelle-sur-Erdre|FR||47.30|-1.55|18|1sipp
La Chaux-de-Fonds|CH|NE|47.10|6.83|37|1l0j0
La Chorrera|PA||8.88|-79.78|61|27h2x
La Ciotat|FR||43.17|5.60|33|1sijt
La Concepción|PA||8.51|-82.62|18|27h17
La Courneuve|FR||48.93|2.40|37|1sie8
La Crau|FR||43.15|6.07|18|1sidb
La Crescenta-Montrose|US|CA|34.23|-118.24|20|4bn1t
La Crosse|US|WI|43.80|-91.24|52|34pu5
La Cruz|MX||23.92|-106.89|16|2dsjd
La Dorada|CO||5.45|-74.66|82|26uy5
La Ermita|MX||21.15|-101.73|20|59uyj
La Esperanza|GT||14.87|-91.56|16|251ov
La Estrella|CO||6.16|-75.64|49|26us9
La Falda|AR||-31.09|-64.49|15|2ajpf
La Flèche|FR||47.70|-0.08|19|1si3n
La Fría|VE||8.22|-72.25|27|29ccw
La Garde|FR||43.12|6.01|28|1shxj
La Garenne-Colombes|FR||48.90|2.25|26|1shw1
La Gi|VN||10.66|107.77|161|xtl7
La Gomera|GT||14.08|-91.05|24|251lb
La Goulette|TN||36.82|10.31|80|1gydc
La Grange|US|IL|41.81|-87.87|16|2wzz2
La Guaira|VE||10.60|-66.93|25|25yvt
La Habra|US|CA|33.93|-117.95|62|36ytu
La Isla|MX||18.60|-96.15|25|23kd8
La Jagua de Ibirico|CO||9.56|-73.33|19|26uhe
La Laguna|ES||28.49|-16.32|151|1htt5
La Libertad|EC||-2.23|-80.91|76|26cbf
La Libertad|SV||13.49|-89.32|17|24ubp
La Ligua|CL||-32.45|-71.23|25|2ba1c
La Lima|HN||15.43|-87.92|46|25bkn
La Línea de la Concepción|ES||36.17|-5.35|65|1hx7o
La Louvière|BE||50.49|4.19|77|1nvhg
La Madeleine|FR||50.65|3.08|24|1sha3
La Magdalena Tlaltelulco|MX||19.28|-98.20|17|29ryn
La Maná|EC||-0.94|-79.23|16|26cb1
La Marque|US|TX|29.37|-94.97|16|2stnf
La Mesa|CO||5.27|-73.92|27|26u9x
La Mesa|US|CA|32.77|-117.02|60|36yvq
La Mirada|US|CA|33.92|-118.01|50|36yw7
La Mohammedia|TN||36.67|10.16|67|1h0kb
la Nucia|ES||38.61|-0.13|18|1hx4l
La Oliva|ES||28.61|-13.93|22|1hx4i
La Orilla|MX||18.00|-102.23|20|2dr8g
La Orotava|ES||28.39|-16.52|41|1hx4c
La Oroya|PE||-11.52|-75.90|33|2cdrs
La Palma|US|CA|33.85|-118.05|16|36ywm
La Paz|AR||-30.74|-59.65|25|21k7j
La Paz|BO||-16.50|-68.15|813|2bugl
La Paz|HN||14.32|-87.68|18|25bdi
La Paz|MX||24.14|-110.30|215|2dr44
La Paz|PH||15.44|120.73|26|10ldo
La Paz|UY||-34.76|-56.23|20|21rxu
La Paz Centro|NI||12.34|-86.68|23|25jzf
La Peca|PE||-5.61|-78.44|27|277ln
La Piedad|MX||20.34|-102.03|83|2dr1x
La Pineda|ES||41.08|1.19|17|1uutb
La Pintana|CL||-33.58|-70.63|201|4c22h
La Plata|AR||-34.92|-57.95|694|21k6j
La Plata|CO||2.39|-75.89|19|26u1d
La Pobla de Vallbona|ES||39.60|-0.55|20|1hugr
La Porte|US|IN|41.61|-86.71|22|513zq
La Porte|US|TX|29.67|-95.02|35|2stpo
La Possession|RE||-20.93|55.33|27|k1zf
La Prairie|CA|QC|45.42|-73.50|22|3lo3r
La Presa|US|CA|32.71|-117.00|34|36yxn
La Providencia Siglo XXI|MX||20.06|-98.72|17|59uyt
La Puente|US|CA|34.02|-117.95|41|36yxu
La Punta|AR||-33.18|-66.31|15|4c503
La Quinta|US|CA|33.66|-116.31|40|36yy7
La Rinconada|ES||37.49|-5.98|36|1hx0q
La Rinconada|PE||-14.63|-69.45|30|4jghf
La Rioja|AR||-29.41|-66.85|163|2ahva
La Roche-sur-Yon|FR||46.67|-1.43|59|1sg1b
La Rochelle|FR||46.16|-1.15|77|1sg1v
La Roda|ES||39.21|-2.16|16|1hx0j
La Romana|DO||18.43|-68.97|208|231ct
La Salud|CU||22.87|-82.42|29|244fs
La Sebala du Mornag|TN||36.68|10.29|33|1gvy9
La Serena|CL||-29.90|-71.25|155|2b979
La Seyne-sur-Mer|FR||43.10|5.88|62|1sfri
La Sierpe|CU||21.77|-79.27|17|24440
La Solana|ES||38.94|-3.24|17|1hwt0
La Spezia|IT||44.10|9.82|88|1w1wp
La Tebaida|CO||4.45|-75.79|27|26t76
La Teste-de-Buch|FR||44.63|-1.15|27|1sfnv
La Trinidad|PH||16.45|120.59|41|10l83
La Trinité|MQ||14.74|-60.96|15|24iz2
La Troncal|EC||-2.42|-79.34|36|26c3p
La Unión|CL||-40.29|-73.08|26|2b8ml
La Unión|CO||1.60|-77.13|15|26t52
La Unión|CO||4.53|-76.10|23|26t4w
La Unión|ES||37.62|-0.88|18|1hwpb
La Unión|PE||-5.40|-80.74|35|277fu
La Unión|SV||13.34|-87.84|27|24u10
La Valette-du-Var|FR||43.14|5.98|23|1sfb5
La Vergne|US|TN|36.02|-86.58|35|2rcev
La Verne|US|CA|34.10|-117.77|33|36yzq
La Victoria|VE||10.23|-67.33|87|25wq2
La Villa del Rosario|VE||10.33|-72.31|65|25s4m
La Virginia|CO||4.90|-75.88|34|26sz4
La Vista|US|NE|41.18|-96.03|17|30pbl
Laascaanood|SO||8.48|47.36|60|8l8h
Laatzen|DE||52.32|9.80|40|1prtz
Laayoune|EH||27.14|-13.19|196|1gsdd
Labasa|FJ||-16.43|179.36|28|1b92e
Labé|GN||11.32|-12.28|59|1fu0q
Labinsk|RU||44.63|40.74|62|bikh
Labis|MY||2.38|103.02|22|1153h
Labo|PH||14.15|122.83|18|10m4j
Laboulaye|AR||-34.13|-63.39|20|2akl0
Labuan|ID||-6.38|105.83|34|z4k6
Labuan|MY||5.28|115.25|74|115sm
Labuan Bajo|ID||-8.50|119.89|189|z4k4
Labuhan Deli|ID||3.73|98.67|50|q1cg
Labytnangi|RU||66.66|66.42|27|w64l
Laç|AL||41.64|19.71|25|1w9kk
Lacey|US|WA|47.03|-122.82|46|3gbe8
Lachhmangarh Sīkar|IN||27.82|75.03|48|r4cq
Lachi|PK||33.38|71.34|19|p4pt
Lackawanna|US|NY|42.83|-78.82|18|31thi
Laconia|US|NH|43.53|-71.47|16|3129i
Ladang Seri Kundang|MY||3.29|101.52|23|11j26
Ladário|BR||-19.00|-57.60|16|22594
Ladera Ranch|US|CA|33.57|-117.64|23|36z1j
Ladispoli|IT||41.95|12.07|34|1w22q
Ladner|CA|BC|49.09|-123.08|200|4ixsu
Lādnūn|IN||27.65|74.40|60|r4c3
Lādwa|IN||29.99|77.05|24|r4bv
Lady Frere|ZA||-31.70|27.23|25|l41f
Ladybrand|ZA||-29.19|27.46|17|l41j
Ladyzhyn|UA||48.68|29.24|21|f2ro
Lae|PG||-6.72|147.00|76|18uro
Laela|TZ||-8.57|32.05|19|3cg2
Laem Sing|TH||12.48|102.07|16|yhq6
Lafayette|US|CA|37.89|-122.12|26|36z2a
Lafayette|US|CO|39.99|-105.09|28|38c3f
Lafayette|US|IN|40.42|-86.88|71|2xi72
Lafayette|US|LA|30.22|-92.02|128|2kt5t
Lafia|NG||8.49|8.52|127|1dzs3
Lafiagi|NG||8.85|5.42|103|1dzrs
Lagarto|BR||-10.92|-37.65|45|2258u
Lagdo|CM||9.06|13.67|25|1bsfl
Lage|DE||51.99|8.79|36|1prqc
Lages|BR||-27.82|-50.33|165|224xe
Laghouat|DZ||33.80|2.87|114|1he7r
Lagny-sur-Marne|FR||48.87|2.72|21|1shtb
Lago da Pedra|BR||-4.29|-45.24|26|20su1
Lagoa da Prata|BR||-20.02|-45.54|43|2256b
Lagoa do Itaenga|BR||-7.94|-35.29|18|20syp
Lagoa Santa|BR||-19.63|-43.90|38|22536
Lagoa Vermelha|BR||-28.21|-51.53|24|2252u
Lagos|NG||6.45|3.39|9000|1dzqj
Lagos|PT||37.10|-8.67|19|1clei
Lagos de Moreno|MX||21.36|-101.94|98|2ds4w
LaGrange|US|GA|33.04|-85.03|30|2i406
Laguilayan|PH||6.67|124.52|18|10ly0
Laguna|BR||-28.48|-48.78|40|2251y
Laguna Beach|US|CA|33.54|-117.78|23|36z3n
Laguna de Duero|ES||41.58|-4.72|22|1uv4f
Laguna Hills|US|CA|33.61|-117.71|32|36z4i
Laguna Niguel|US|CA|33.52|-117.71|66|36z55
Laguna Woods|US|CA|33.61|-117.73|16|36z69
Lagunillas|VE||10.13|-71.26|44|25yt3
Lahad Datu|MY||5.02|118.33|106|115xd
Lahān|NP||26.72|86.48|31|ri3d
Lahār|IN||26.19|78.94|33|r4bj
Lāharpur|IN||27.71|80.90|56|r4bi
Lahat|ID||-3.79|103.54|66|z4hj
Laḩij|YE||13.06|44.88|23|1krc
Lahnstein|DE||50.30|7.62|19|1proh
Lahore|PK||31.56|74.35|6311|p4o3
Lahr|DE||48.34|7.87|44|1prod
Lahti|FI||60.98|25.66|99|dx1s
Laï|TD||9.40|16.30|19|1g2gg
Laibin|CN||23.70|109.27|60|12og1
Lainate|IT||45.57|9.03|25|1w212
Laiwu|CN||36.19|117.66|124|12ofj
Laixi|CN||36.86|120.53|76|12gmn
Laiyang|CN||36.98|120.71|170|12ofe
Laizhou|CN||37.18|119.94|188|12of6
Laja|CL||-37.28|-72.71|17|2ba2t
Lajas|CU||22.41|-80.29|23|245rz
Lajeado|BR||-29.47|-51.96|65|2250b
Lajedo|BR||-8.66|-36.32|25|20sr4
Lajinha|BR||-20.15|-41.62|16|224wm
Lake Butler|US|FL|28.50|-81.54|15|2h6sa
Lake Charles|US|LA|30.21|-93.20|76|2kt8c
Lake Elsinore|US|CA|33.67|-117.33|62|36z9v
Lake Forest|US|CA|33.65|-117.69|82|36zaa
Lake Forest|US|IL|42.26|-87.84|19|2x03o
Lake Havasu City|US|AZ|34.48|-114.32|54|35mks
Lake in the Hills|US|IL|42.18|-88.33|29|2x08g
Lake Jackson|US|TX|29.03|-95.43|28|2su44
Lake Magdalene|US|FL|28.07|-82.47|29|2h6w1
Lake Mary|US|FL|28.76|-81.32|16|2h6xp
Lake Oswego|US|OR|45.42|-122.67|38|3expo
Lake Ridge|US|VA|38.69|-77.30|41|2u7a7
Lake Ronkonkoma|US|NY|40.84|-73.13|20|31tkw
Lake Sebu|PH||6.22|124.71|22|105px
Lake Shore|US|MD|39.11|-76.48|19|2lgcp
Lake Stevens|US|WA|48.02|-122.06|31|3gbjx
Lake Wales|US|FL|27.90|-81.59|16|2h6yg
Lake Worth|US|FL|26.62|-80.07|37|2h6z2
Lake Worth Corridor|US|FL|26.62|-80.10|21|2h6z4
Lake Zurich|US|IL|42.20|-88.09|20|2x082
Lakeland|US|FL|28.04|-81.95|104|2h6zi
Lakeside|US|CA|32.86|-116.92|21|36zhq
Lakeside|US|FL|30.13|-81.77|31|2h705
Lakeville|US|MN|44.65|-93.24|61|2zwaz
Lakewood|US|CA|33.85|-118.13|82|36zjr
Lakewood|US|CO|39.70|-105.08|153|38c8a
Lakewood|US|NJ|40.10|-74.22|54|31beg
Lakewood|US|OH|41.48|-81.80|51|32lq3
Lakewood|US|WA|47.17|-122.52|60|3gbms
Lakhdaria|DZ||36.56|3.59|57|1he66
Lākheri|IN||25.67|76.18|28|r49q
Lakhīmpur|IN||27.95|80.78|140|r49m
Lakhnādon|IN||22.60|79.60|16|r49d
Lakhyabad|IN||23.67|86.67|33|r490
Lakinsk|RU||56.02|39.95|17|bifn
Lakki|PK||32.61|70.91|36|p4kz
Lakota|CI||5.85|-5.68|38|1czgp
Laksar|IN||29.76|78.04|19|r48o
Lākshām|BD||23.24|91.12|82|pehr
Lakshmeshwar|IN||15.13|75.47|35|r48h
Lakshmīpur|BD||22.94|90.83|62|pn2c
Lal Bahadur Nagar|IN||17.35|78.56|262|4ciwa
Lala Musa|PK||32.70|73.96|65|p4ke
Lalago|TZ||-3.45|33.95|23|3cfk
l'Alfàs del Pi|ES||38.58|-0.10|21|3wlcf
Lālganj|IN||25.87|85.17|32|r47m
Lālganj|IN||25.93|81.70|24|r47l
Lālgola|IN||24.42|88.25|28|r47i
Lalgudi|IN||10.87|78.82|21|r47f
Lalian|PK||31.82|72.80|31|p4jr
Lalín|ES||42.66|-8.11|21|1uv1s
Lalitpur|IN||24.69|78.42|126|r479
Lālmohan|BD||22.34|90.74|42|pejn
Lalmonirhat|BD||25.92|89.45|65|pehp
Lālpur|IN||22.19|69.96|15|r472
Lālsot|IN||26.56|76.33|31|r46v
Lalupon|NG||7.47|4.07|81|1dznp
Lambaré|PY||-25.35|-57.61|126|21oo7
Lambaréné|GA||-0.70|10.24|21|1ffrk
Lambayeque|PE||-6.70|-79.91|44|277nu
Lambersart|FR||50.65|3.03|29|1sh5m
Lamezia Terme|IT||38.96|16.31|71|3w1ug
Lamía|GR||38.90|22.43|52|5jjw
Lamin|GM||13.35|-16.43|25|1fpot
Lamongan|ID||-7.12|112.42|59|z4bm
Lamont|US|CA|35.26|-118.91|15|36zlg
Lampa|CL||-33.29|-70.88|29|2b9w9
Lampang|TH||18.29|99.49|156|op95
Lampertheim|DE||49.60|8.47|32|1prj3
Lamphun|TH||18.58|99.01|43|op90
Lamu|KE||-2.27|40.90|25|42el
Lanaken|BE||50.89|5.65|25|1nvfq
Lancaster|GB|ENG|54.05|-2.80|47|1kovg
Lancaster|US|CA|34.70|-118.14|161|36zm4
Lancaster|US|OH|39.71|-82.60|40|2osqx
Lancaster|US|PA|40.04|-76.31|59|33e3b
Lancaster|US|TX|32.59|-96.76|39|2sujr
Lancenigo-Villorba|IT||45.71|12.26|15|1vtfe
Lanciano|IT||42.23|14.39|35|1w1z9
L'Ancienne-Lorette|CA|QC|46.79|-71.35|17|3w1tn
Lancing|GB|ENG|50.83|-0.32|19|1km1z
Łańcut|PL||50.07|22.23|18|gfoa
Land O' Lakes|US|FL|28.22|-82.46|32|2h726
Landau in der Pfalz|DE||49.20|8.12|42|1prhq
Landerneau|FR||48.45|-4.25|16|1sgw2
Landover|US|MD|38.93|-76.90|23|2lgf3
Landsberg am Lech|DE||48.05|10.88|27|1prdx
Landshut|DE||48.53|12.16|60|1prd9
Landskrona|SE||55.87|12.83|32|1ltko
Lanester|FR||47.76|-3.34|24|1sgtu
Lạng Sơn|VN||21.85|106.76|56|xsjd
Lang Suan|TH||9.95|99.08|16|op80
Langarūd|IR||37.20|50.15|68|2p55
Langen|DE||49.99|8.67|35|1pr7j
Langen|DE||53.61|8.60|19|1pr7g
Langenfeld|DE||51.11|6.95|59|1pr25
Langenhagen|DE||52.45|9.74|50|1pr1i
Langepas|RU||61.25|75.21|40|3zj9b
Langfang|CN||39.51|116.69|720|12oe4
Langford|CA|BC|48.45|-123.50|22|3lnqk
Langley|CA|BC|49.10|-122.66|24|3lnrp
Langley Park|US|MD|38.99|-76.98|19|2lgfu
Langsa|ID||4.47|97.97|54|q1ac
Langtoucun|CN||40.04|124.34|59|17n69
Langxiang|CN||46.95|128.87|57|17n65
Langzhong|CN||31.55|105.99|61|12xy4
Lanham-Seabrook|US|MD|38.97|-76.85|18|4bky8
Lankaran|AZ||38.75|48.85|240|35wm
Lannion|FR||48.73|-3.46|21|1sgop
Lansdale|US|PA|40.24|-75.28|17|33e5j
Lansing|US|IL|41.56|-87.54|28|2x0cs
Lansing|US|MI|42.73|-84.56|115|2z54e
Lanxi|CN||29.22|119.47|74|12obe
Lanxi|CN||46.26|126.28|73|17n5u
Lanzhou|CN||36.06|103.84|2628|12ob2
Lào Cai|VN||22.49|103.97|37|xsa7
Laoag|PH||18.20|120.60|102|10lfw
Laoang|PH||12.57|125.01|17|10lfq
Laohekou|CN||32.39|111.67|253|12o9u
Laojunmiao|CN||39.83|97.73|85|rg8l
Laon|FR||49.56|3.63|29|1sgl1
Lapa|BR||-25.77|-49.72|26|224ui
Lapai|NG||9.04|6.57|16|1dzkp
Laplace|US|LA|30.07|-90.48|30|2ktgd
LaPorte|US|IN|41.61|-86.72|22|2xi6z
Lappeenranta|FI||61.06|28.19|59|dwp0
Lapu-Lapu City|PH||10.31|123.95|350|10lc3
Łapy|PL||52.99|22.88|16|gfnj
L'Aquila|IT||42.35|13.40|34|1w1xt
Lar|IN||26.20|83.97|27|r44d
Larache|MA||35.19|-6.16|109|1iim5
Laramie|US|WY|41.31|-105.59|32|3gyi6
Laranjal Paulista|BR||-23.05|-47.84|21|224te
Laranjeira|PT||38.66|-9.15|21|1clc5
Laranjeiras|BR||-10.81|-37.17|23|224t6
Laranjeiras do Sul|BR||-25.41|-52.42|18|224sa
Laranjeiro|PT||37.07|-7.81|20|1clbv
Larbaâ|DZ||36.56|3.15|69|1he3u
L’Arbaa Naït Irathen|DZ||36.63|4.20|31|1he3m
Lardjem|DZ||35.75|1.55|30|1h4yr
Laredo|PE||-8.09|-78.96|25|277k1
Laredo|US|TX|27.51|-99.51|255|2suo5
Largo|US|FL|27.91|-82.79|81|2h73g
Lárisa|GR||39.64|22.42|145|5jio
Larkana|PK||27.56|68.21|364|p4f4
Larkhall|GB|SCT|55.73|-3.97|15|1kos5
Larnaca|CY||34.92|33.62|72|34yo
Larne|GB|NIR|54.85|-5.82|18|1kos1
Larvik|NO||59.05|10.04|23|1vh41
Las Animas|CL||-39.81|-73.22|30|3ufkk
Las Breñas|AR||-27.09|-61.08|27|2ahnz
Las Cabezas de San Juan|ES||36.98|-5.94|16|1hwyt
Las Choapas|MX||17.91|-94.10|43|23jtz
Las Cruces|US|NM|32.31|-106.78|102|39ct4
Las Delicias|MX||32.41|-116.94|15|54b2t
Las Gabias|ES||37.14|-3.67|16|3wlg9
Las Margaritas|MX||16.31|-91.98|21|23jpk
Las Matas de Farfán|DO||18.87|-71.52|22|230wi
Las Palmas de Gran Canaria|ES||28.10|-15.41|382|1hwsm
Las Piedras|UY||-34.73|-56.22|70|21rwp
Las Piñas|PH||14.45|120.98|590|10l9i
Las Pintas de Arriba|MX||20.57|-103.32|23|2dpwd
Las Pintitas|MX||20.56|-103.30|27|59uya
Las Rosas|MX||16.37|-92.37|19|23jm2
Las Rozas de Madrid|ES||40.49|-3.87|86|1uuio
Las Tejerías|VE||10.25|-67.17|33|25x19
Las Torres de Cotillas|ES||38.03|-1.24|21|1hwr7
Las Tunas|CU||20.96|-76.95|204|243nq
Las Vegas|US|NV|36.17|-115.14|624|3a170
Lasarte|ES||43.27|-2.02|18|1uunn
Lasem|ID||-6.69|111.45|29|z45s
Lashio|MM||22.94|97.75|131|s6h3
Lashkar Gāh|AF||31.59|64.37|44|obk0
Łask|PL||51.59|19.13|19|1ub9q
L'Assomption|CA|QC|45.82|-73.43|16|3loev
Lat Yao|TH||15.75|99.79|18|op6h
Latacunga|EC||-0.94|-78.62|52|26c46
Latakia|SY||35.53|35.79|340|3pxk
Lātehār|IN||23.74|84.50|21|r43l
Latham|US|NY|42.75|-73.76|21|31tql
Lāthi|IN||21.72|71.39|23|r43i
Lathrop|US|CA|37.82|-121.28|21|36zzl
Latina|ES||40.39|-3.75|257|3w9rd
Latina|IT||41.47|12.90|76|1w1w2
Lattes|FR||43.57|3.90|17|1sfjd
Latur|IN||18.40|76.57|349|r43a
Lauchhammer|DE||51.49|13.77|19|1pqe5
Lauda-Königshofen|DE||49.57|9.71|15|1y6za
Lauderdale Lakes|US|FL|26.17|-80.21|35|2h74g
Lauderhill|US|FL|26.14|-80.21|72|2h74p
Laudio / Llodio|ES||43.14|-2.96|18|1uu1g
Lauf an der Pegnitz|DE||49.51|11.28|26|1pqc0
Laukaa|FI||62.41|25.95|17|dwki
Launceston|AU|TAS|-41.44|147.13|106|1ab2d
Laungowāl|IN||30.19|75.68|22|r433
Laupheim|DE||48.23|9.88|19|1pqa5
Laur|PH||15.59|121.18|19|10l61
Laurel|US|MD|39.10|-76.85|26|2lghd
Laurel|US|MS|31.69|-89.13|19|2n0jz
Laurel|US|VA|37.64|-77.51|17|2u7ja
Laurelton|US|NY|40.67|-73.75|21|31tri
Laurinburg|US|NC|34.77|-79.46|16|2nx77
Lauro de Freitas|BR||-12.89|-38.33|141|3rel4
Lausanne|CH|VD|46.52|6.63|117|1l0gq
Lautaro|CL||-38.53|-72.44|22|2b8m7
Lautoka|FJ||-17.62|177.45|53|1b90a
Laval|CA|QC|45.57|-73.69|377|3looi
Laval|FR||48.07|-0.76|50|1sfca
Laventille|TT||10.65|-61.50|21|24lyd
Lavradio|PT||38.67|-9.05|22|1clbc
Lavras|BR||-21.25|-45.00|81|224qw
Lavras da Mangabeira|BR||-6.75|-38.96|17|20sng
Lawang|ID||-7.84|112.69|159|z43w
Lāwar Khās|IN||29.11|77.78|20|r42l
Lawas|MY||4.86|115.41|38|118qd
Lawndale|US|CA|33.89|-118.35|33|3704j
Lawrence|US|IN|39.84|-86.03|48|2jb76
Lawrence|US|KS|38.97|-95.24|94|2jm1x
Lawrence|US|MA|42.71|-71.16|80|2xx20
Lawrenceville|US|GA|33.96|-83.99|30|2i4r0
Lawton|US|OK|34.61|-98.39|97|2pbnl
Laxou|FR||48.68|6.15|16|1sezt
Layton|US|UT|41.06|-111.97|74|3ftn7
Layyah|PK||30.96|70.94|79|p4cj
Lazarevac|RS||44.39|20.26|24|gwmb
Lazarevskoye|RU||43.91|39.33|30|bi29
Lázaro Cárdenas|MX||30.53|-115.93|16|2dacm
Łaziska Górne|PL||50.15|18.84|22|1ub6h
Le Blanc-Mesnil|FR||48.94|2.46|48|1sevp
Le Bouscat|FR||44.86|-0.60|24|1seq2
Le Cannet|FR||43.58|7.02|43|1sekn
Le Chesnay|FR||48.82|2.12|29|1sedy
Le Creusot|FR||46.81|4.42|26|1se8b
Le François|MQ||14.62|-60.90|20|24iyl
Le Gosier|GP||16.21|-61.49|29|24pk2
Le Grand-Quevilly|FR||49.40|1.05|27|1sdv4
Le Havre|FR||49.49|0.11|186|1sdqs
Le Hochet|MU||-20.14|57.52|15|nq0p
Le Kremlin-Bicêtre|FR||48.81|2.36|28|1sdp5
Le Lamentin|MQ||14.61|-61.00|39|24iyk
Le Mans|FR||48.00|0.20|145|1sdlf
Le Mée-sur-Seine|FR||48.53|2.63|22|1sdi1
Le Moule|GP||16.33|-61.35|23|24pjr
Le Pecq|FR||48.89|2.10|17|1sd48
Le Perreux-sur-Marne|FR||48.85|2.50|32|1sd3p
Le Petit-Quevilly|FR||49.41|1.06|23|1sd1c
le Plateau|CA|QC|45.44|-75.78|15|6bsgk
Le Plessis-Robinson|FR||48.79|2.27|23|1scuy
Le Plessis-Trévise|FR||48.81|2.57|19|1scuv
Le Pontet|FR||43.96|4.86|16|1scsq
Le Port|RE||-20.94|55.29|41|k1xc
Le Pré-Saint-Gervais|FR||48.89|2.40|18|1scqr
Le Puy-en-Velay|FR||45.04|3.89|23|1scpt
Le Robert|MQ||14.68|-60.94|24|24iy4
Le Tampon|RE||-21.28|55.52|70|k1we
Le Vésinet|FR||48.89|2.13|17|1s9xi
League City|US|TX|29.51|-95.09|98|2suxo
Lealman|US|FL|27.82|-82.68|20|2h76x
Leamington|CA|ON|42.05|-82.60|33|3lp2q
Leander|US|TX|30.58|-97.85|38|2suy4
Leatherhead|GB|ENG|51.30|-0.33|44|1koom
Leavenworth|US|KS|39.31|-94.92|36|2jm2p
Leawood|US|KS|38.97|-94.62|35|2jm31
Lebach|DE||49.41|6.91|22|1pq3c
Lebaksiu|ID||-7.05|109.14|34|z421
Lebanon|US|IN|40.05|-86.47|16|2xicx
Lebanon|US|OH|39.44|-84.20|21|2osvw
Lebanon|US|OR|44.54|-122.91|16|3ey3e
Lebanon|US|PA|40.34|-76.41|26|33efh
Lebanon|US|TN|36.21|-86.29|30|2rd71
Lebbeke|BE||51.00|4.13|17|1nv7c
Lebedyan’|RU||53.02|39.17|23|bhza
Lebedyn|UA||50.59|34.48|28|d57d
Lębork|PL||54.54|17.75|35|1ub57
Lebowakgomo|ZA||-24.20|29.50|33|l3br
Lebrija|ES||36.92|-6.08|26|1hwns
Lebu|CL||-37.61|-73.65|22|2b8ht
Leça da Palmeira|PT||41.19|-8.70|18|1mox8
Leça do Bailio|PT||41.21|-8.63|16|1mox7
Lecce|IT||40.35|18.17|81|1w1t5
Lecco|IT||45.86|9.40|47|1w1sx
Lecheng|CN||25.13|113.35|124|12o64
Łęczna|PL||51.30|22.88|22|gfhz
Łęczyca|PL||52.06|19.20|16|1ub4u
Lede|BE||50.97|3.99|17|1nv5h
Leduc|CA|AB|53.27|-113.55|16|3lpey
Ledyard|US|CT|41.44|-72.01|15|2vor4
Lędziny|PL||50.14|19.13|16|1ub4c
Leeds|GB|ENG|53.80|-1.55|455|1konk
Leek|GB|ENG|53.10|-2.02|20|1kong
Leek|NL||53.16|6.38|20|1mzbu
Leer|DE||53.23|7.46|34|1ppzl
Leerdam|NL||51.89|5.09|21|1mzb4
Lee's Summit|US|MO|38.91|-94.38|95|2m73q
Leesburg|US|FL|28.81|-81.88|22|2h78r
Leesburg|US|VA|39.12|-77.56|51|2u7vp
Leeuwarden|NL||53.20|5.81|91|1mzao
Leganés|ES||40.33|-3.76|186|1uubm
Legaspi|PH||13.14|123.74|179|10l1l
Legionowo|PL||52.40|20.93|51|gfh7
Legnago|IT||45.19|11.30|22|1w1sa
Legnano|IT||45.60|8.92|58|1w1s9
Legnica|PL||51.21|16.16|106|1ub3w
Leh|IN||34.17|77.58|37|r428
Lehi|US|UT|40.39|-111.85|58|3ftqg
Lehigh Acres|US|FL|26.63|-81.62|87|2h795
Lehrte|DE||52.37|9.98|44|1ppqf
Leicester|GB|ENG|52.64|-1.13|509|1kon0
Leichlingen|DE||51.11|7.02|27|1ppoz
Leiden|NL||52.16|4.49|120|1mza5
Leiderdorp|NL||52.16|4.53|26|1mza3
Leigh|GB|ENG|53.50|-2.52|44|1koms
Leighton Buzzard|GB|ENG|51.92|-0.66|37|1komk
Leimen|DE||49.35|8.69|27|1ppmx
Leinfelden-Echterdingen|DE||48.69|9.17|37|1ppld
Leioa|ES||43.33|-2.99|31|1uuai
Leipzig|DE||51.34|12.37|505|1ppk3
Leiria|PT||39.74|-8.81|45|1clav
Leisure City|US|FL|25.50|-80.43|23|2h79h
Leixlip|IE||53.37|-6.50|15|1ri8u
Leiyang|CN||26.40|112.86|129|12o4w
Lekki|NG||6.41|4.09|401|1dzh5
Leland|US|NC|34.26|-78.04|18|2nxeu
L'Eliana|ES||39.57|-0.53|17|1hxd0
Lelydorp|SR||5.70|-55.23|18|20iw2
Lelystad|NL||52.51|5.47|71|1mz96
Lemay|US|MO|38.53|-90.28|17|2m74p
Lembang|ID||-6.81|107.62|183|z3xr
Lembeni|TZ||-3.78|37.62|16|3ce1
Leme|BR||-22.19|-47.39|81|224py
Lemgo|DE||52.03|8.90|42|1ppen
Lemon Grove|US|CA|32.74|-117.03|27|370cl
Lemont|US|IL|41.67|-88.00|17|2x0jh
Lemoore|US|CA|36.30|-119.78|26|370da
Lempäälä|FI||61.32|23.75|18|dwa6
Lenbe|HT||19.71|-72.40|33|27s0c
Lençóis Paulista|BR||-22.60|-48.80|57|224ph
Lenexa|US|KS|38.95|-94.73|52|2jm44
Lenger|KZ||42.18|69.89|21|wlwj
Lengerich|DE||52.19|7.86|23|1ppbs
Lengshuijiang|CN||27.69|111.43|115|12o3t
Lengshuitan|CN||26.41|111.60|89|12o3m
Leningrad|RU||59.94|30.31|5028|aow1||Saint Petersburg
Leningradskaya|RU||46.32|39.39|39|bhqg
Leninogorsk|RU||54.60|52.46|66|bhpe
Leninsk|RU||48.70|45.20|15|bhp8
Leninsk-Kuznetsky|RU||54.66|86.17|109|w5x5
Lennestadt|DE||51.12|8.07|28|1ppa8
Lennox|US|CA|33.94|-118.35|23|370dt
Lenoir|US|NC|35.91|-81.54|18|2nxfc
Lens|FR||50.43|2.83|38|1sd79
Lensk|RU||60.73|114.93|24|17bae
Lentini|IT||37.29|15.00|24|1i3ui
Léo|BF||11.10|-2.11|27|1ejqm
Léogâne|HT||18.51|-72.63|134|27s4u
Leominster|US|MA|42.53|-71.76|42|2xx69
León|ES||42.60|-5.57|134|1uu9w
León|NI||12.44|-86.88|145|25jou
León de los Aldama|MX||21.13|-101.67|1239|2dpdr
Leonberg|DE||48.80|9.02|46|1pp7r
Leopoldina|BR||-21.53|-42.64|47|224p4
Leopoldshöhe|DE||52.01|8.70|16|1pp75
Lepe|ES||37.25|-7.20|26|1hwn4
Leposaviq|XK||43.10|20.80|19|gwl7
Lerdo de Tejada|MX||18.63|-95.52|19|23jfr
Lere|NG||10.39|8.57|93|1dzfz
Leribe|LS||-28.87|28.05|48|jzoa
Lérida|CO||4.86|-74.91|20|26swi
Lerma de Villada|MX||19.29|-99.51|23|23jfp
Lermontov|RU||44.11|42.97|23|bhhq
Lerum|SE||57.77|12.27|27|1lsmv
Les Abymes|GP||16.27|-61.51|63|24pjj
Les Cayes|HT||18.19|-73.75|126|27wm9
Les Clayes-sous-Bois|FR||48.82|1.99|18|1sbwa
Les Coteaux|CA|QC|45.28|-74.23|17|3lqd0
les Escaldes|AD||42.51|1.53|16|1t5pv
Les Herbiers|FR||46.87|-1.02|16|1sbbc
Les Lilas|FR||48.88|2.42|21|1sb6z
Les Mureaux|FR||48.99|1.91|32|1sayo
Les Pavillons-sous-Bois|FR||48.91|2.51|20|1sav0
Les Pennes-Mirabeau|FR||43.41|5.31|20|1saun
Les Sables-d'Olonne|FR||46.50|-1.78|16|1sakj
Les Ulis|FR||48.68|2.17|26|3xskw
Leshan|CN||29.56|103.76|154|12o3d
Leskovac|RS||43.00|21.95|95|gwkl
Lesnoy|RU||57.62|63.08|55|42vx0
Lesnoy|RU||58.64|59.80|24|hrnx
Lesosibirsk|RU||58.24|92.48|66|w5vj
Lesozavodsk|RU||45.48|133.43|42|17b9o
Lessines|BE||50.71|3.84|18|1nurb
Leszno|PL||51.84|16.57|64|1uaz8
Letchworth Garden City|GB|ENG|51.98|-0.23|44|4w9ug
Leteri|IN||24.06|77.41|16|r41h
Lethbridge|CA|AB|49.70|-112.82|71|3lqn6
Leticia|CO||-4.22|-69.94|30|26swf
Letlhakane|BW||-21.41|25.59|18|k0bj
Letpandan|MM||17.79|95.75|39|s5x6
Letterkenny|IE||54.95|-7.73|17|1ri8h
Leusden|NL||52.13|5.43|29|1mz7r
Leutkirch|DE||47.83|10.02|22|1povy
Leuven|BE||50.88|4.70|93|1nuoy
Levallois-Perret|FR||48.89|2.29|62|1sa0v
Leverkusen|DE||51.03|6.98|163|1pouy
Levice|SK||48.22|18.61|38|1tkf1
Levin|NZ||-40.63|175.28|20|1bag3
Lévis|CA|QC|46.80|-71.18|126|3rksx
Levittown|PR||18.45|-66.18|30|2pv5e
Levittown|US|NY|40.73|-73.51|52|31tx0
Levittown|US|PA|40.16|-74.83|53|33en8
Lewes|GB|ENG|50.87|0.01|17|1kojz
Lewiston|US|ID|46.42|-117.02|33|3bzuy
Lewiston|US|ME|44.10|-70.21|36|2yieu
Lewiston Orchards|US|ID|46.38|-116.98|31|3bzv2
Lewisville|US|TX|33.05|-96.99|104|2sv7t
Lexington|US|KY|37.99|-84.48|225|2k4cf
Lexington|US|MA|42.45|-71.22|31|2xx7z
Lexington|US|NC|35.82|-80.25|19|2nxj1
Lexington|US|SC|33.98|-81.24|20|2q9t4
Lexington-Fayette|US|KY|38.05|-84.46|314|2k4cv
Leyland|GB|ENG|53.70|-2.69|38|1kojn
Leyva Solano|MX||25.66|-108.64|28|2d8hz
Lezhë|AL||41.78|19.64|19|1w9if
L’govskiy|RU||51.63|35.28|24|bh2e
Lhasa|CN||29.65|91.10|119|rg81
L'Haÿ-les-Roses|FR||48.78|2.34|30|1s9rc
Lhokseumawe|ID||5.18|97.15|89|q18i
L'Hospitalet de Llobregat|ES||41.36|2.10|257|1uvvv
Lianghu|CN||29.99|120.90|155|154py
Liangxiang|CN||39.74|116.13|77|12nxo
Lianhe|CN||47.13|129.27|121|17mqd
Lianjiang|CN||21.65|110.28|100|12o2g
Lianran|CN||24.92|102.48|107|12nvy
Lianshan|CN||40.76|120.85|313|17nbm
Lianyuan|CN||27.69|111.66|67|12obn
Lianzhou|CN||21.67|109.20|71|12nuq
Lianzhou|CN||24.78|112.37|93|12nup
Liaocheng|CN||36.46|115.98|227|12nui
Liaoyang|CN||41.27|123.17|688|17n2p
Liaoyuan|CN||42.90|125.14|465|17n2l
Liaozhong|CN||41.51|122.72|55|17n2i
Líbano|CO||4.92|-75.06|28|26svw
Libenge|CD||3.65|18.64|27|1dlb6
Liberal|US|KS|37.04|-100.92|21|38q0s
Liberec|CZ||50.77|15.06|98|1tuc9
Liberia|CR||10.64|-85.44|45|25nl0
Libertad|PH||8.94|125.50|250|10kvw
Libertador General San Martín|AR||-23.81|-64.79|49|2agar
Liberty|US|MO|39.25|-94.42|30|2m78s
Libertyville|US|IL|42.28|-87.95|20|2x0nv
Libiąż|PL||50.10|19.32|18|1uaxd
Libon|PH||13.30|123.44|69|10ktt
Libourne|FR||44.91|-0.24|24|1s9o5
Libres|MX||19.47|-97.69|16|23jfa
Libreville|GA||0.39|9.45|578|1ffm9|*
Licata|IT||37.10|13.94|37|1i3u1
Lice|TR||38.46|40.64|16|6jep
Licenciado Benito Juárez (Campo Gobierno)|MX||24.66|-107.55|24|59uyd
Licheng|CN||23.30|113.82|173|12ntb
Licheng|CN||31.43|119.48|72|12n1g
Lichfield|GB|ENG|52.68|-1.83|33|1koj7
Lichinga|MZ||-13.31|35.24|110|mdh1
Lichtenburg|ZA||-26.15|26.16|66|l2er
Lichtenfels|DE||50.15|11.06|21|1poqi
Lichtenvoorde|NL||51.99|6.57|20|1mz6r
Lichuan|CN||30.30|108.85|73|12nt2
Lida|BY||53.88|25.30|98|df35
Lidingö|SE||59.37|18.13|42|1lsi6
Lidköping|SE||58.51|13.16|23|1lsi1
Lido|IT||45.41|12.37|16|1w1ng
Lido di Ostia|IT||41.73|12.28|79|1w1n9
Lidzbark Warmiński|PL||54.13|20.58|17|gfab
Liège|BE||50.63|5.57|183|1nun1
Liepāja|LV||56.50|21.01|85|9tcy
Lier|BE||51.13|4.57|33|1numl
Lieto|FI||60.51|22.46|15|dw1k
Liévin|FR||50.42|2.78|34|1s9lr
Lijiang|CN||26.87|100.22|1138|12v45
Likasi|CD||-10.98|26.74|422|jrzp
Likino-Dulevo|RU||55.71|38.95|31|bgzv
Likisá|TL||-8.59|125.34|19|z3oi
Lilienthal|DE||53.14|8.90|18|1pogd
Lilio|PH||14.13|121.44|15|10ko2
Lille|BE||51.24|4.82|15|1nulk
Lille|FR||50.63|3.06|228|1s9is
Lillehammer|NO||61.12|10.47|19|1vglu
Lillerød|DK||55.87|12.35|15|1k3sq
Liloan|PH||10.40|124.00|49|10knt
Lilongwe|MW||-13.97|33.79|647|jw0v|*
Lima|PE||-12.04|-77.03|7737|2cde0|*
Lima|US|OH|40.74|-84.11|38|32m33
Limache|CL||-33.02|-71.27|36|2b8b2
Limassol|CY||34.68|33.04|154|34y8
Limay|FR||49.00|1.74|19|1s9if
Limay|PH||14.56|120.60|53|10kmx
Limbach-Oberfrohna|DE||50.86|12.76|27|1pofd
Limbang|MY||4.75|115.00|26|118tu
Limbdi|IN||22.57|71.81|42|r40g
Limbe|CM||4.02|9.21|72|1bs83
Limbiate|IT||45.60|9.13|32|1w1mn
Limburg an der Lahn|DE||50.38|8.05|34|1poeo
Limeil-Brévannes|FR||48.74|2.49|19|1s9i9
Limeira|BR||-22.56|-47.40|290|224nj
Limerick|US|PA|40.23|-75.52|18|33etu
Limoeiro|BR||-7.87|-35.45|42|20sl1
Limoeiro do Norte|BR||-5.15|-38.10|29|20skq
Limoges|FR||45.83|1.25|141|1s9hq
Limón|CR||9.99|-83.04|63|25mxz
Limonar|CU||22.95|-81.41|25|2432j
Limpio|PY||-25.17|-57.49|96|21onm
Linares|CL||-35.85|-71.59|70|2b89r
Linares|ES||38.10|-3.64|61|1hwmd
Linares|MX||24.86|-99.57|63|23jek
Lincheng|CN||19.91|109.69|65|12nmw
Lincoln|AR||-34.87|-61.53|42|2ag9c
Lincoln|GB|ENG|53.23|-0.54|115|1kohz
Lincoln|US|CA|38.89|-121.29|46|370pz
Lincoln|US|NE|40.80|-96.67|277|30pl2
Lincoln|US|RI|41.92|-71.44|22|52vaw
Lincoln Park|US|MI|42.25|-83.18|37|2z5hr
Lincolnia|US|VA|38.82|-77.14|23|2u894
Linda|US|CA|39.13|-121.55|18|370ub
Linda-a-Velha|PT||38.71|-9.24|21|1cla3
Lindau|DE||47.55|9.68|25|1poby
Linden|GY||6.01|-58.31|45|20e0w
Linden|US|NJ|40.62|-74.24|42|31bkq
Lindenhurst|US|NY|40.69|-73.37|27|31u35
Lindenwold|US|NJ|39.82|-75.00|18|2oian
Lindi|TZ||-10.00|39.72|42|itop
Lindlar|DE||51.02|7.38|23|1po0m
Lindsay|CA|ON|44.35|-78.73|20|3lrke
Linëvo|RU||54.46|83.38|22|w5tg
Linfen|CN||36.09|111.52|233|12nn3
Lingayen|PH||16.02|120.23|57|10ki4
Lingcheng|CN||22.71|110.35|55|12nmn
Lingdong|CN||46.57|131.15|84|17n1t
Lingen|DE||52.52|7.32|51|1pnz4
Linghai|CN||41.17|121.37|56|17ogp
Lingolsheim|FR||48.56|7.68|17|1s9g0
Lingsugūr|IN||16.16|76.52|30|r3zu
Lingyuan|CN||41.24|119.40|91|17n1n
Linhai|CN||28.86|121.14|153|12nj2
Linhares|BR||-19.39|-40.07|105|224le
Linjiang|CN||41.81|126.91|69|17n1h
Linköping|SE||58.41|15.62|107|1lrai
Linkou|CN||45.29|130.26|78|17n1e
Lino Lakes|US|MN|45.16|-93.09|21|2zwun
Linping|CN||30.42|120.30|78|12nhq
Linqiong|CN||30.42|103.46|56|12nhh
Linqu|CN||36.52|118.54|77|12nhg
Lins|BR||-21.68|-49.74|69|224la
Linshui|CN||36.42|114.20|110|12nh4
Linstead|JM||18.14|-77.03|21|22sps
Linton Hall|US|VA|38.76|-77.57|36|2u8ar
Lintong|CN||34.38|109.21|76|12neq
Linxi|CN||39.71|118.45|100|12ngm
Linxia Chengguanzhen|CN||35.60|103.21|202|12ngj
Linyi|CN||35.06|118.34|271|12ng6
Linz|AT||48.31|14.29|205|1nf74
Lipa City|PH||13.94|121.16|212|10kfe
Lipetsk|RU||52.60|39.57|516|bgwh
Lipkovo|MK||42.16|21.59|28|gwj2
Lippstadt|DE||51.67|8.34|67|1pnsx
Liptovský Mikuláš|SK||49.08|19.62|31|1tkdm
Lira|UG||2.25|32.90|119|4xli
Lisakovsk|KZ||52.55|62.50|40|wlur
Lisala|CD||2.15|21.52|70|4jdi
Lisbon|PT||38.72|-9.13|518|1cl9t|*
Lisburn|GB|NIR|54.52|-6.04|78|1kofv
Lishu|CN||43.30|124.33|62|17n13
Lishui|CN||28.46|119.91|99|12ne5
Lisieux|FR||49.15|0.23|24|1s9dy
Liski|RU||50.98|39.52|56|bgom
Lisle|US|IL|41.80|-88.07|23|2x0xc
L'Isle-sur-la-Sorgue|FR||43.92|5.05|17|1s9db
Lisse|NL||52.26|4.56|22|1mz3v
Lissone|IT||45.61|9.24|37|1w1lj
Litherland|GB|ENG|53.47|-3.00|23|1kof6
Lithia Springs|US|GA|33.79|-84.66|15|2i5a5
Litoměřice|CZ||50.53|14.13|24|1tu4d
Littau|CH|LU|47.05|8.26|16|1l0dd
Little Elm|US|TX|33.16|-96.94|38|2svqo
Little Rock|US|AR|34.75|-92.29|198|2gajv
Littlehampton|GB|ENG|50.81|-0.54|59|1kodb
Littleton|US|CO|39.61|-105.02|46|38d2g
Litvínov|CZ||50.60|13.62|27|1tu41
Liuhe|CN||42.24|125.72|67|17n0h
Liupanshui|CN||26.59|104.83|252|52w7h
Livadeiá|GR||38.44|22.88|21|5jfj
Live Oak|US|CA|36.98|-121.98|17|371g2
Live Oak|US|TX|29.57|-98.34|15|2svzj
Livermore|US|CA|37.68|-121.77|88|371jk
Liverpool|AU|NSW|-33.92|150.93|28|1aajv
Liverpool|GB|ENG|53.41|-2.98|864|1koaa
Livingston|GB|SCT|55.90|-3.52|57|1koa4
Livingston|US|NJ|40.80|-74.31|28|31bmk
Livingstone|ZM||-17.84|25.85|109|ji8v
Livny|RU||52.43|37.61|53|bgkt
Livonia|US|MI|42.37|-83.35|95|2z5wd
Livorno|IT||43.54|10.33|154|1w1kz
Livramento do Brumado|BR||-13.65|-41.85|20|224kx
Livry-Gargan|FR||48.92|2.54|40|1s9bc
Liwá|OM||24.53|56.56|26|674m
Liwale|TZ||-9.77|37.93|19|3cb5
Liwonde|MW||-15.07|35.23|22|jvx6
Ljubljana|SI||46.05|14.51|272|1wibr|*
Ljungby|SE||56.83|13.94|16|1lr4w
Llaillay|CL||-32.84|-70.96|17|2b863
Llallagua|BO||-18.42|-66.58|28|2bu29
Llandudno|GB|WLS|53.32|-3.83|15|1ko7s
Llanelli|GB|WLS|51.68|-4.16|50|1ko78
Llazicë|XK||42.56|20.76|20|gwdy
Llefià|ES||41.44|2.22|44|44to1
Lleida|ES||41.62|0.62|136|1uu9e
Llíria|ES||39.63|-0.60|23|1hwm4
Lloret de Mar|ES||41.70|2.85|39|1uu10
Lloydminster|CA|AB|53.27|-110.02|31|3lueg
Llucmajor|ES||39.49|2.89|36|1hwko
Lo Prado|CL||-33.44|-70.73|104|4c22k
Loa Janan|ID||-0.58|117.10|213|z3ie
Loanda|BR||-22.92|-53.14|18|224kv
Loandjili|CG||-4.76|11.86|23|1cekq
Lobatse|BW||-25.22|25.68|31|k0b5
Löbau|DE||51.10|14.67|18|1pnpv
Lobito|AO||-12.36|13.54|208|1zrab
Lobnya|RU||56.01|37.48|62|bghv
Loboc|PH||9.64|124.03|16|10k9b
Loch Garman|IE||52.33|-6.46|20|1rgp0
Lochearn|US|MD|39.34|-76.72|25|2lgxm
Lochristi|BE||51.10|3.83|20|1nui3
Lockport|US|IL|41.59|-88.06|25|2x138
Lockport|US|NY|43.17|-78.69|21|31uhf
Lod|IL||31.95|34.89|67|6b6d
Lodeynoye Pole|RU||60.73|33.55|22|bggw
Lodhran|PK||29.53|71.63|97|p4al
Lodi|IT||45.31|9.50|41|1w1ke
Lodi|US|CA|38.13|-121.27|65|371n1
Lodi|US|NJ|40.88|-74.08|25|31bng
Lodja|CD||-3.52|23.60|68|4jb3
Lodwar|KE||3.12|35.60|20|421s
Łódź|PL||51.77|19.47|769|1uaod
Loei|TH||17.49|101.73|35|yhkf
Lofthouse|GB|ENG|53.73|-1.50|23|1kny8
Logan|US|UT|41.74|-111.83|50|3ftzc
Logan City|AU|QLD|-27.64|153.11|283|4c2pa
Logansport|US|IN|40.75|-86.36|18|2xil4
Lognes|FR||48.84|2.63|16|1s974
Logroño|ES||42.47|-2.45|152|1utza
Lohārdagā|IN||23.43|84.68|53|r3yf
Lohja|FI||60.25|24.07|36|dvt3
Lohmar|DE||50.84|7.21|31|1pnay
Lohne|DE||52.67|8.24|25|1pna1
Löhne|DE||52.19|8.69|40|1pna3
Lohr am Main|DE||49.99|9.57|16|1pn8z
Loikaw|MM||19.68|97.21|17|s5hj
Loja|EC||-3.99|-79.20|118|26byj
Loja|ES||37.17|-4.15|22|1hwjm
Lökbatan|AZ||40.33|49.73|31|cjvi
Lokeren|BE||51.10|3.99|38|1nuh0
Lokoja|NG||7.80|6.74|61|1dzc3
Lokossa|BJ||6.64|1.72|87|1fadd
Lolodorf|CM||3.23|10.73|22|1bs43
Lom|BG||43.82|23.24|27|fmy5
Lom Sak|TH||16.78|101.24|17|yhjn
Loma Bonita|MX||18.11|-95.88|31|29zdw
Loma de Gato|PH||14.79|121.00|22|10k6j
Loma Linda|US|CA|34.05|-117.26|24|371qo
Lomas del Sur|MX||20.49|-103.42|19|59uyk
Lombard|US|IL|41.88|-88.01|44|2x15h
Lomé|TG||6.13|1.22|750|1ep1v|*
Łomianki|PL||52.33|20.89|15|gf2y
Lomita|US|CA|33.79|-118.32|21|371sn
Lomme|FR||50.64|2.99|30|1s94b
Lommel|BE||51.23|5.31|32|1nugj
Lomonosov|RU||59.91|29.77|43|bgat
Lompoc|US|CA|34.64|-120.46|44|371t8
Łomża|PL||53.18|22.06|64|gf2j
Lonār|IN||19.99|76.52|22|r3x6
Lonavla|IN||18.75|73.41|59|r3x5
Loncoche|CL||-39.37|-72.63|16|2b7ti
Londerzeel|BE||51.00|4.30|17|1nug5
London|CA|ON|42.98|-81.23|347|3lutc
London|GB|ENG|51.51|-0.13|7557|1knxb|*
Londrina|BR||-23.31|-51.16|472|224k1
Long Beach|US|CA|33.77|-118.19|474|371x5
Long Beach|US|MS|30.35|-89.15|16|2n1cl
Long Beach|US|NY|40.59|-73.66|34|31uji
Long Branch|US|NJ|40.30|-73.99|31|31bnv
Long Eaton|GB|ENG|52.90|-1.27|48|1knw1
Long Xuyên|VN||10.39|105.44|158|xrrf
Longfeng|CN||46.53|125.10|152|17mz0
Longfield|GB|ENG|51.40|0.30|17|1knw0
Longgang|CN||37.65|120.33|60|12muu
Longjiang|CN||47.33|123.18|106|17myq
Longjing|CN||42.77|129.42|117|17mym
Longjumeau|FR||48.70|2.31|21|1s91s
Longmeadow|US|MA|42.05|-72.58|16|2xxnw
Longmont|US|CO|40.17|-105.10|92|3bkzw
Longonjo|AO||-12.91|15.25|24|1zr7x
Longquan|CN||24.67|102.16|92|12mss
Longueuil|CA|QC|45.53|-73.52|229|3lvub
Longview|US|TX|32.50|-94.74|82|2swkm
Longview|US|WA|46.14|-122.94|37|3gck1
Longyearbyen|SJ||78.22|15.65|2|1mier|*
Loni|IN||28.75|77.29|165|r3wl
Lons-le-Saunier|FR||46.68|5.56|21|1s8ze
Loon op Zand|NL||51.63|5.08|23|1mz1c
Loos|FR||50.61|3.02|22|1s8z8
Lop Buri|TH||14.80|100.65|58|yhjc
Lopez|PH||13.88|122.26|26|10k10
Lora del Río|ES||37.66|-5.53|19|1hwi5
Lorain|US|OH|41.45|-82.18|64|32mge
Loralai|PK||30.37|68.60|38|p47w
Lorca|ES||37.67|-1.70|92|1hwi3
Lorena|BR||-22.73|-45.12|77|224jd
Loreto|MX||22.27|-101.99|24|2dp3n
Lorica|CO||9.24|-75.81|41|26sq5
Lorient|FR||47.75|-3.37|58|1s8y1
Lormont|FR||44.88|-0.52|23|1s8xg
Lörrach|DE||47.61|7.66|47|1pn1l
Lorton|US|VA|38.70|-77.23|19|2u93u
Los Alcázares|ES||37.74|-0.85|16|1hwhg
Los Altos|US|CA|37.39|-122.11|31|3728f
Los Andes|CL||-32.83|-70.60|57|2b7pe
Los Angeles|US|CA|34.05|-118.24|3972|37295
Los Ángeles|CL||-37.47|-72.35|125|2b7p8
Los Banos|US|CA|37.06|-120.85|37|372bp
Los Baños|PH||14.17|121.24|96|10k00
Los Barrios|ES||36.18|-5.49|22|1hwg8
Los Dos Caminos|VE||10.49|-66.83|58|25w5k
Los Gatos|US|CA|37.23|-121.97|31|372di
Los Llanos de Aridane|ES||28.66|-17.92|21|1hwbf
Los Lunas|US|NM|34.81|-106.73|15|39e0h
Los Mochis|MX||25.79|-109.00|257|2doh3
Los Palacios|CU||22.59|-83.25|26|242f5
Los Palacios y Villafranca|ES||37.16|-5.92|37|1hw8p
Los Patios|CO||7.84|-72.50|59|26sef
Los Polvorines|AR||-34.50|-58.71|53|21jf5
Los Rastrojos|VE||10.03|-69.24|35|25vrh
Los Realejos|ES||28.38|-16.58|38|3zfxz
Los Reyes Acaquilpan|MX||19.36|-98.98|85|23j2c
Los Reyes de Juárez|MX||18.95|-97.80|17|23j2d
Los Reyes de Salgado|MX||19.59|-102.47|39|2do9n
Los Teques|VE||10.34|-67.04|141|25vpy
Losal|IN||27.40|74.92|28|r3w4
Losheim|DE||49.51|6.75|17|1pn07
Losino-Petrovskiy|RU||55.87|38.20|22|bg1r
Lospalos|TL||-8.52|127.00|17|15it6
Losser|NL||52.26|7.00|22|1mz0g
Lota|CL||-37.09|-73.16|50|2b6t8
Loudi|CN||27.73|111.99|151|12mm6
Louga|SN||15.62|-16.22|67|1c7ie
Loughborough|GB|ENG|52.77|-1.20|60|1knsf
Louis Trichardt|ZA||-23.04|29.90|87|l1kz
Louisville|US|CO|39.98|-105.13|20|38dg2
Louisville|US|KY|38.25|-85.76|244|2k5cc
Loulé|PT||37.14|-8.02|23|1cl7w
Loum|CM||4.72|9.74|177|1bs0w
Louny|CZ||50.36|13.80|19|1ttzn
Lourdes|FR||43.10|-0.05|16|1s8sz
Loures|PT||38.83|-9.17|66|1cl7l
Loushanguan|CN||28.14|106.82|80|12f44
Louth|GB|ENG|53.37|-0.00|16|1kns1
Louvain-la-Neuve|BE||50.67|4.61|30|1nudl
Louveira|BR||-23.09|-46.95|31|224iu
Louviers|FR||49.22|1.17|19|1s8rc
Lovech|BG||43.13|24.72|42|fmxj
Loveland|US|CO|40.40|-105.07|75|3bl2g
Loves Park|US|IL|42.32|-89.06|23|2x1b7
Lovisa|FI||60.46|26.23|15|dvo3
Lowell|US|MA|42.63|-71.32|111|2xxqy
Lower Earley|GB|ENG|51.43|-0.92|32|4c90f
Lower Hutt|NZ||-41.22|174.92|101|1awec
Lower Sackville|CA|NS|44.78|-63.68|21|64hw1
Lowestoft|GB|ENG|52.48|1.75|71|1knqa
Łowicz|PL||52.11|19.95|30|1uami
Loxstedt|DE||53.47|8.65|16|1pmv1
Lozova|UA||48.89|36.32|62|f294
Luancheng|CN||37.88|114.65|597|12ml8
Luanda|AO||-8.84|13.23|2776|1c0qp|*
Luang Prabang|LA||19.89|102.14|47|zhfr
Luanshya|ZM||-13.14|28.42|113|ji1z
Luau|AO||-10.71|22.22|18|is29
Lubań|PL||51.12|15.29|22|1uals
Lubango|AO||-14.92|13.49|103|1zr5e
Lubao|CD||-5.39|25.75|43|4ivu
Lubao|PH||14.94|120.60|56|10jxc
Lubartów|PL||51.46|22.61|23|gezr
Lübbecke|DE||52.31|8.61|26|1pmui
Lübbenau|DE||51.86|13.95|17|1pmuf
Lubbock|US|TX|33.58|-101.86|249|3afk9
Lübeck|DE||53.87|10.69|212|1pmtt
Lubin|PL||51.40|16.20|78|1uair
Lublin|PL||51.25|22.57|360|geyc
Lubliniec|PL||50.67|18.68|24|1uai2
Lubny|UA||50.02|33.00|53|f283
Luboń|PL||52.35|16.89|26|1uago
Lubu|CN||23.17|112.28|96|12mkh
Lubuklinggau|ID||-3.29|102.86|148|z38m
Lubumbashi|CD||-11.66|27.48|1374|jryo
Lucan|IE||53.36|-6.45|15|1ri3l
Lucapa|AO||-8.42|20.74|20|34fw
Lucas|BR||-16.33|-55.93|28|224il
Lucaya|BS||26.53|-78.67|47|24k5f
Lucban|PH||14.11|121.56|31|10jvb
Lucca|IT||43.84|10.50|82|1w1he
Lucé|FR||48.44|1.46|18|1s8ou
Lucena|ES||37.41|-4.49|42|1hw48
Lucena|PH||13.93|121.62|229|10jv1
Lučenec|SK||48.33|19.67|28|1tkbu
Lucera|IT||41.51|15.34|32|1w1ha
Luchegorsk|RU||46.48|134.20|22|17b69
Lucheng|CN||31.23|117.28|89|12mhg
Luchingu|TZ||-10.90|39.33|25|itn3
Luckeesarai|IN||25.18|86.09|90|r3vj
Luckenwalde|DE||52.09|13.17|22|1pmqk
Lucknow|IN||26.84|80.92|2472|r3vh
Lüdenscheid|DE||51.22|7.63|79|1pmpt
Lüderitz|NA||-26.65|15.15|15|1zx94
Ludhiāna|IN||30.91|75.85|1545|r3vc
Lüdinghausen|DE||51.77|7.44|24|1pmop
Ludlow|US|MA|42.16|-72.48|22|2xxug
Luduş|RO||46.48|24.10|17|egh9
Ludvika|SE||60.15|15.19|15|1lqin
Ludwigsburg|DE||48.90|9.19|88|1pmo0
Ludwigsfelde|DE||52.30|13.25|24|1pmnn
Ludwigshafen am Rhein|DE||49.48|8.45|163|1pmnk
Luebo|CD||-5.35|21.42|35|4irf
Luena|AO||-11.78|19.92|21|1zr47
Lufkin|US|TX|31.34|-94.73|36|2swyc
Luga|RU||58.74|29.85|40|bfsq
Lugano|CH|TI|46.01|8.96|63|1l0cc
Lugansk|UA||48.57|39.32|452|f26a||Luhansk
Lugazi|UG||0.37|32.94|35|4xef
Lugo|ES||43.01|-7.56|97|1utpy
Lugo|IT||44.42|11.91|21|1w1ge
Lugoba|TZ||-6.45|38.33|17|3c67
Lugoj|RO||45.69|21.90|43|eggz
Lugu|TW||23.75|120.75|20|zujr
Lugulu|KE||0.39|34.30|41|41kh
Luhansk|UA||48.57|39.32|452|f26a
Luimneach|IE||52.66|-8.62|90|1ri7z
Luján|AR||-34.57|-59.10|82|21jd8
Lukhovitsy|RU||54.98|39.04|32|bfon
Lukolela|CD||-1.06|17.18|15|1dl0b
Łuków|PL||51.93|22.38|30|geut
Lukuledi|TZ||-10.57|38.80|30|itmb
Luleå|SE||65.58|22.15|44|cyfe
Lüleburgaz|TR||41.40|27.36|91|fwf3
Lumajang|ID||-8.13|113.22|124|z36q
Lumbang|PH||14.30|121.46|30|10jqe
Lumberton|US|NC|34.62|-79.01|22|2nyvp
Lumding Railway Colony|IN||25.75|93.17|25|4cix7
Lumezzane|IT||45.65|10.26|24|3w1u0
Lumphat|KH||13.49|106.98|19|138bt
Lumut|MY||4.23|100.63|40|1172y
Lūnāvāda|IN||23.13|73.61|35|r3uk
Lund|SE||55.71|13.19|87|1lqge
Lüneburg|DE||53.25|10.41|71|1pmgb
Lunel|FR||43.68|4.14|27|1s8l8
Lünen|DE||51.62|7.53|91|1pmg3
Lunéville|FR||48.59|6.49|22|1s8l2
Lunglei|IN||22.89|92.74|53|r3u8
Luninyets|BY||52.25|26.80|25|devu
Lunsar|SL||8.68|-12.53|22|1fl6s
Luocheng|CN||29.38|104.03|74|12mf3
Luohe|CN||33.56|114.04|417|12mdq
Luorong|CN||24.41|109.61|68|12mbe
Luoyang|CN||23.16|114.27|123|12m9z
Luoyang|CN||24.96|118.68|66|12m9x
Luoyang|CN||34.68|112.45|1391|12m9s
Lupeni|RO||45.36|23.24|30|egaf
Lupon|PH||6.90|126.01|27|10jk8
Luqiao|CN||28.58|121.37|428|12m8t
Lusaka|ZM||-15.41|28.29|1267|jhht|*
Lusambo|CD||-4.98|23.44|41|4ibv
Lushnjë|AL||40.94|19.70|41|1w9ge
Lushoto|TZ||-4.78|38.28|24|3c1d
Lüshun|CN||38.80|121.27|82|12m7u
Lustenau|AT||47.43|9.66|23|1nf0t
Lutes Mountain|CA|NB|46.14|-64.91|16|3lxlf
Lutherville-Timonium|US|MD|39.44|-76.61|16|4bl01
Luton|GB|ENG|51.88|-0.42|258|1knm3
Lutsk|UA||50.76|25.34|214|f23t
Lutuhyne|UA||48.41|39.23|19|f23n
Lutz|US|FL|28.15|-82.46|19|2h87t
Luuq|SO||3.80|42.54|34|167v
Luwero|UG||0.85|32.47|28|4x9u
Luwuk|ID||-0.95|122.79|48|z349
Luxembourg|LU||49.61|6.13|77|1rg70|*
Luxor|EG||25.70|32.64|422|7q5y
Luzern|CH|LU|47.05|8.31|57|1l0bn
Luziânia|BR||-16.25|-47.95|144|224gp
Lviv|UA||49.84|24.02|718|f23a
Lvov|UA||49.84|24.02|718|f23a||Lviv
Lyantor|RU||61.62|72.16|38|x1bj
Lyasny|BY||54.01|27.70|15|4wrqn
Lydenburg|ZA||-25.10|30.44|22|l12e
Lyepyel’|BY||54.88|28.70|17|detr
Lyman|UA||48.99|37.80|28|f3d8
Lymington|GB|ENG|50.76|-1.54|16|1knlc
Lynbrook|US|NY|40.65|-73.67|20|31uvn
Lynchburg|US|VA|37.41|-79.14|80|2u9dv
Lyndhurst|US|NJ|40.81|-74.12|20|31bqa
Lynn|US|MA|42.47|-70.95|92|2xxw7
Lynn Haven|US|FL|30.25|-85.65|20|2h889
Lynnwood|US|WA|47.82|-122.32|37|3gcw1
Lynwood|US|CA|33.93|-118.21|72|37313
Lyon|FR||45.75|4.85|472|1s8gg
Lyons|FR||45.75|4.85|472|1s8gg||Lyon
Lyskovo|RU||56.03|45.04|24|bf1n
Lys’va|RU||58.11|57.81|69|bf0j
Lysychans’k|UA||48.90|38.44|112|f2f0
Lytham St Annes|GB|ENG|53.74|-3.00|41|3zgpq
Lytkarino|RU||55.58|37.91|51|bf01
Lyubertsy|RU||55.68|37.89|155|beyv
Lyublino|RU||55.68|37.76|172|bewn
Lyubotyn|UA||49.95|35.93|23|f1zl
Lyudinovo|RU||53.87|34.45|41|beuj
maalot Tarshīhā|IL||33.02|35.27|21|6aek
Ma'an|JO||30.20|35.73|50|5bni
Maao|PH||10.49|122.99|26|10jf1
Maardu|EE||59.47|24.98|17|cnlb
Ma‘arratmişrīn|SY||36.01|36.67|32|3lbp
Maarssen|NL||52.14|5.04|40|1myxg
Maaseik|BE||51.10|5.78|24|1nuak
Maasin|PH||10.13|124.84|18|10jee
Maasmechelen|BE||50.97|5.69|36|1nuah
Maassluis|NL||51.92|4.25|33|1mywl
Maastricht|NL||50.85|5.69|122|1mywj
Maba|CN||24.68|113.60|114|12m4v
Mabai|CN||23.01|104.45|64|12ys4
Mabalacat City|PH||15.22|120.57|188|10jcv
Mabama|TZ||-5.13|32.53|15|3bzv
Mableton|US|GA|33.82|-84.58|37|2i6be
Mabopane|ZA||-25.50|28.10|97|l0vt
Macaé|BR||-22.38|-41.78|143|224ey
Macaíba|BR||-5.86|-35.35|40|20seo
Macapá|BR||0.04|-51.07|339|20sds
Macas|EC||-2.31|-78.11|24|26bv1
Macatuba|BR||-22.50|-48.71|16|224ed
Macau|BR||-5.12|-36.63|18|20sda
Macau|MO||22.20|113.55|520|131ay|*
Macclesfield|GB|ENG|53.26|-2.13|64|1knk2
Maceió|BR||-9.67|-35.74|955|20sct
Macenta|GN||8.54|-9.47|43|1ftqc
Macerata|IT||43.30|13.45|31|1w1d8
Mach|PK||29.86|67.33|17|p44t
Machachi|EC||-0.51|-78.57|26|26buw
Machado|BR||-21.67|-45.92|33|224df
Machagai|AR||-26.93|-60.05|28|2af2q
Machakos|KE||-1.52|37.27|32|41fw
Machala|EC||-3.26|-79.96|198|26but
Machalí|CL||-34.18|-70.65|28|2b6oe
Macheng|CN||31.18|115.02|126|12m3y
Mācherla|IN||16.48|79.44|51|r3t3
Machesney Park|US|IL|42.35|-89.04|23|2x1hd
Māchhīwāra|IN||30.92|76.20|20|r3t0
Machhlīshahr|IN||25.69|82.41|25|r3sz
Machida|JP||35.54|139.45|400|13tjj
Machilīpatnam|IN||16.19|81.14|193|r3st
Machiques|VE||10.06|-72.55|63|25vl0
Macia|MZ||-25.03|33.10|23|lynx
Mackay|AU|QLD|-21.15|149.17|74|1aa2c
Macomb|US|IL|40.46|-90.67|19|2x1ht
Macon|US|GA|32.84|-83.63|91|2i6g8
Mâcon|FR||46.31|4.83|35|1s8eq
Macuspana|MX||17.76|-92.60|32|23iz3
Mādabā|JO||31.72|35.79|82|5bn6
Madambakkam|IN||12.85|80.05|17|vf3q
Madanapalle|IN||13.55|78.50|109|r3sd
Madang|PG||-5.22|145.79|27|18u70
Madaoua|NE||14.07|5.96|25|1gbwa
Mādārīpur|BD||23.17|90.21|85|sntp
Maddagiri|IN||13.66|77.21|28|r3qh
Maddaloni|IT||41.04|14.38|35|1w1cm
Maddūr|IN||12.58|77.04|28|r3rk
Madera|MX||29.19|-108.15|15|2do2k
Madera|US|CA|36.96|-120.06|64|3736o
Madgaon|IN||15.28|73.96|87|r3rg
Madhipura|IN||25.92|86.79|51|r3qy
Madhubani|IN||26.35|86.07|72|r3qj
Madhupur|IN||24.27|86.64|51|r3qf
Madhyamgram|IN||22.69|88.45|161|r3q7
Madhyapur Thimi|NP||27.68|85.39|83|50a0e
Madikeri|IN||12.43|75.74|34|r3q4
Madīnat Ḩamad|BH||26.12|50.51|53|67yf
Madīnat ‘Īsá|BH||26.17|50.55|38|67wr
Madīnat Sittah Uktūbar|EG||29.82|31.05|42|7kjn
Madingou|CG||-4.15|13.55|23|1ce9y
Madipakkam|IN||12.96|80.20|16|vf1d
Madison|US|AL|34.70|-86.75|47|2fbq3
Madison|US|CT|41.28|-72.60|19|2vp44
Madison|US|MS|32.46|-90.12|26|2n1t3
Madison|US|NJ|40.76|-74.42|16|31brg
Madison|US|WI|43.07|-89.40|249|34rrl
Madison Heights|US|MI|42.49|-83.11|30|2z6es
Madisonville|US|KY|37.33|-87.50|20|2k5na
Madiun|ID||-7.63|111.52|186|z32a
Madras|IN||13.09|80.28|4328|r3pr||Chennai
Madrid|CO||4.73|-74.26|50|26s6z
Madrid|ES||40.42|-3.70|3256|1utnr|*
Madruga|CU||22.91|-81.86|34|24229
Madukkarai|IN||10.91|76.96|29|r3po
Madukkūr|IN||10.48|79.40|16|r3pn
Madurai|IN||9.92|78.12|910|r3pl
Madurāntakam|IN||12.51|79.88|30|r3pk
Mae Chan|TH||20.15|99.85|38|op2b
Mae Ramat|TH||16.98|98.52|17|op1m
Mae Sai|TH||20.43|99.88|28|op1e
Mae Sot|TH||16.72|98.57|45|op18
Maebaru-chūō|JP||33.56|130.20|70|13tis
Maebashi|JP||36.40|139.08|283|13tir
Maesteg|GB|WLS|51.61|-3.66|21|1kniq
Maevatanana|MG||-16.95|46.83|24|ms3e
Mafeteng|LS||-29.82|27.24|57|jzly
Mafinga|TZ||-7.25|35.07|35|3bwt
Mafra|BR||-26.11|-49.81|40|224bn
Mafraq|JO||32.34|36.21|57|5dcm
Magadan|RU||59.56|150.80|95|19ilo
Māgadi|IN||12.96|77.22|27|r3pe
Magalang|PH||15.22|120.66|69|10iv7
Magangué|CO||9.24|-74.75|100|26s6k
Maganoy|PH||6.86|124.44|17|10itx
Magarao|PH||13.66|123.19|15|10ite
Magaria|NE||13.00|8.91|19|1gbuy
Magdalena|MX||20.91|-103.98|16|2do1a
Magdalena Contreras|MX||19.33|-99.21|238|23iy8
Magdalena de Kino|MX||30.63|-110.96|27|2do0t
Magdeburg|DE||52.13|11.63|230|1pm0h
Magelang|ID||-7.47|110.22|111|z310
Magenta|IT||45.46|8.88|23|1w1av
Maghar|IN||26.76|83.13|17|r3p4
Maghār|IL||32.89|35.41|19|6b5f
Maghull|GB|ENG|53.52|-2.94|27|1kni6
Magna|US|UT|40.71|-112.10|27|3fu69
Magnitogorsk|RU||53.42|59.05|413|beps
Magog|CA|QC|45.27|-72.15|16|3lz5g
Magole|TZ||-6.38|37.37|19|3buu
Magong|TW||23.57|119.59|56|zuas
Magsaysay|PH||6.77|125.18|17|10in1
Magugpo Poblacion|PH||7.45|125.80|233|103l9
Magugu|TZ||-4.02|35.77|26|3bu6
Magumeri|NG||12.11|12.83|19|1dz0o
Magway|MM||20.15|94.93|97|s4td
Maha Sarakham|TH||16.18|103.30|52|yhfo
Mahābād|IR||36.76|45.72|162|2osm
Mahād|IN||18.08|73.42|27|r3op
Mahajanga|MG||-15.72|46.32|155|mryf
Mahalapye|BW||-23.10|26.81|44|k09r
Mahālingpur|IN||16.39|75.11|33|r3nt
Mahalla|EG||30.97|31.17|431|7qf1||Al Maḩallah al Kubrá
Maham|IN||28.97|76.29|19|r3nr
Mahanje|TZ||-9.93|35.33|15|3bth
Mahanoro|MG||-19.90|48.80|40|mrvd
Maharagama|LK||6.85|79.93|67|qid2
Mahārāganj|IN||27.14|83.56|31|r3n5
Mahārājgani|IN||26.11|84.50|22|r3n8
Mahāsamund|IN||21.11|82.09|50|r3mm
Mahayag|PH||8.12|123.45|17|10ii6
Mahbūbābād|IN||17.60|80.00|38|r3mh
Mahbūbnagar|IN||16.74|77.99|136|r3mf
Mahdia|TN||35.50|11.06|46|1h0mc
Mahdishahr|IR||35.71|53.35|21|486zt
Mahē|IN||11.70|75.53|38|r3mb
Mahébourg|MU||-20.41|57.70|17|k0xe
Mahemdāvād|IN||22.82|72.76|33|r3m6
Mahendragarh|IN||28.27|76.15|26|r3m3
Mahendranagar|NP||28.96|80.18|88|ri1j
Maheshwar|IN||22.18|75.59|22|r3lt
Mahgawān|IN||26.49|78.62|16|r3lr
Mahiari|IN||22.59|88.24|17|swpz
Mahilyow|BY||53.92|30.34|369|derl
Mahīshādal|IN||22.19|87.98|18|r3lc
Mahmudābād|IN||27.29|81.12|46|r3l7
Mahmutlar|TR||36.49|32.09|24|6jb8
Mahobā|IN||25.29|79.88|89|r3l3
Maholi|IN||27.66|80.47|19|r3l0
Mahudha|IN||22.82|72.94|17|r3ko
Mahwah|IN||27.05|76.93|23|r3k3
Mahwah|US|NJ|41.09|-74.14|24|31bs8
Maia|PT||41.24|-8.62|36|1mony
Maicao|CO||11.38|-72.24|130|26s5l
Maidenhead|GB|ENG|51.52|-0.72|65|1knhu
Maidstone|GB|ENG|51.27|0.52|108|1knhn
Maiduguri|NG||11.85|13.16|1112|1dyyf
Maihar|IN||24.27|80.76|38|r3jx
Mailsi|PK||29.80|72.17|65|p3xq
Maināguri|IN||26.56|88.82|29|r3jh
Mainpuri|IN||27.23|79.03|95|r3j8
Maintal|DE||50.15|8.83|38|1plrq
Maintirano|MG||-18.06|44.03|16|mrdk
Mainz|DE||49.98|8.28|185|1plrl
Maiquetía|VE||10.59|-66.96|53|25vi5
Mairena del Alcor|ES||37.37|-5.75|21|1hw1c
Mairena del Aljarafe|ES||37.34|-6.06|41|1hw1b
Mairinque|BR||-23.55|-47.18|44|224b8
Mairiporã|BR||-23.32|-46.59|54|224b7
Mairwa|IN||26.23|84.16|20|r3iy
Maisí|CU||20.25|-74.15|28|241zt
Maisons-Alfort|FR||48.81|2.44|54|1s860
Maisons-Laffitte|FR||48.95|2.15|23|1s85w
Maitland|AU|NSW|-32.73|151.56|67|1a9xh
Maitland|US|FL|28.63|-81.36|17|2h8d0
Maiurno|SD||13.42|33.67|29|7y52
Maizuru|JP||35.45|135.33|92|13tgm
Majadahonda|ES||40.47|-3.87|68|1utlv
Majalengka|ID||-6.84|108.23|88|z2z4
Mājalgaon|IN||19.16|76.21|48|r32c
Majenang|ID||-7.30|108.76|39|z2yw
Majene|ID||-3.54|118.97|38|z2yu
Majie|CN||25.03|102.64|132|12lyx
Majuro|MH||7.09|171.38|25|19b03|*
Makabe|JP||36.27|140.10|19|199n7
Makakilo|US|HI|21.35|-158.09|18|4bnzd
Makakilo City|US|HI|21.35|-158.09|15|3hebe
Makamba|BI||-4.13|29.80|20|91so
Makassar|ID||-5.15|119.43|1322|ys5e
Makati City|PH||14.55|121.03|510|10id5
Makeni|SL||8.89|-12.04|88|1fksn
Makhachkala|RU||42.98|47.50|498|bekg
Maki|JP||37.75|138.88|29|13tg7
Makinsk|KZ||52.63|70.42|18|wlse
Makiyivka|UA||48.05|37.93|377|f1ww
Makkah|SA||21.43|39.83|1324|28n7||Mecca
Makó|HU||46.22|20.48|25|fdxq
Makouda|DZ||36.79|4.06|35|1hdix
Makrāna|IN||27.04|74.72|94|r3gu
Maksi|IN||23.26|76.15|20|r3gm
Makubetsu|JP||45.37|141.82|26|19mzw
Makueni Boma|KE||-1.80|37.62|21|414g
Mākum|IN||27.49|95.44|16|r3gk
Makumbako|TZ||-8.85|34.83|53|3bod
Makurazaki|JP||31.27|130.32|25|13tf4
Makurdi|NG||7.73|8.52|293|1dypw
Makuyuni|TZ||-4.73|38.10|16|3bno
Mala|PE||-12.66|-76.63|17|2ccpg
Malabanban Norte|PH||13.95|121.43|19|10ibf
Malabo|GQ||3.76|8.78|156|1di1j|*
Malacca|MY||2.20|102.24|181|116jr
Malacky|SK||48.44|17.02|18|1tk9d
Maladzyechna|BY||54.32|26.85|101|deqh
Málaga|CO||6.70|-72.73|19|26s45
Málaga|ES||36.72|-4.42|568|1hw0g
Malahide|IE||53.45|-6.15|16|1ri1x
Malakal|SS||9.53|31.66|161|7y29
Malakanagiri|IN||18.36|81.89|25|r3d7
Malakhovka|RU||55.65|38.02|18|becs
Malakoff|FR||48.82|2.30|29|1s84i
Malakwal|PK||32.55|73.21|35|p3u8
Malakwal City|PK||32.55|73.21|35|3uejm
Malambo|CO||10.86|-74.77|102|26s3v
Malampaka|TZ||-3.13|33.53|17|3bn4
Malanday|PH||14.71|121.13|22|10i4s
Malang|ID||-7.98|112.63|747|z2wi
Malaṅgawā|NP||26.86|85.56|20|ri16
Malanje|AO||-9.54|16.34|87|1c0ae
Malanville|BJ||11.87|3.38|37|1fabp
Malapatan|PH||5.97|125.29|19|10i2z
Malappuram|IN||11.04|76.08|62|r3fe
Malārd|IR||35.67|50.98|57|2olg
Malatya|TR||38.35|38.32|442|6ja2
Malaut|IN||30.21|74.48|77|r3ey
Malavalli|IN||12.39|77.06|38|r3ew
Malaybalay|PH||8.16|125.13|62|10hzq
Malāyer|IR||34.30|48.82|177|2old
Malazgirt|TR||39.15|42.54|26|6j9w
Malbork|PL||54.04|19.03|39|1ua60
Maldegem|BE||51.21|3.45|22|1nu7l
Malden|US|MA|42.43|-71.07|61|2xxzv
Maldon|GB|ENG|51.73|0.67|21|1knh4
Maldonado|UY||-34.90|-54.95|55|21rs6
Male|MV||4.18|73.51|104|rh7v|*
Mālegaon|IN||20.55|74.53|435|r3eb
Māler Kotla|IN||30.53|75.88|114|r3e7
Malgobek|RU||43.51|44.59|43|bdtl
Malgrat de Mar|ES||41.65|2.74|18|1utl0
Maliana|TL||-8.99|125.22|22|z2v2
Malīhābād|IN||26.92|80.71|17|r3dh
Malilipot|PH||13.32|123.74|34|10huz
Malindi|KE||-3.22|40.12|118|411c
Malingao|PH||7.16|124.47|1122|16erd
Malinyi|TZ||-8.93|36.13|27|3bm0
Malir Cantonment|PK||24.94|67.21|300|p3s9
Malita|PH||6.42|125.61|41|10hrt
Malkajgiri|IN||17.45|78.53|150|4ciwc
Malkapur|IN||17.26|74.18|32|6nqt4
Malkāpur|IN||20.89|76.20|65|r3d3
Malkara|TR||40.89|26.90|27|fwcr
Mallasamudram|IN||11.49|78.03|19|r3cf
Mallawī|EG||27.73|30.84|143|7kc7
Malmesbury|ZA||-33.46|18.73|35|203y2
Malmö|SE||55.61|13.00|302|1lpwp
Malnate|IT||45.79|8.88|15|1w16l
Malolos|PH||14.84|120.81|199|10hos
Maloyaroslavets|RU||55.01|36.47|33|bdlt
Malpe|IN||13.35|74.70|23|r3c5
Mālpura|IN||26.28|75.36|29|r3c0
Maltby|GB|ENG|53.42|-1.20|18|1kngo
Maltepe|TR||40.94|29.16|427|fwcj
Malumfashi|NG||11.79|7.62|71|1dym5
Maluñgun|PH||6.28|125.28|52|10hm2
Mālūr|IN||13.00|77.94|31|r3be
Maluso|PH||6.54|121.88|31|10hll
Mālvan|IN||16.06|73.46|19|r3bb
Malvar|PH||14.04|121.16|30|10hl9
Malyn|UA||50.77|29.24|27|f1r8
Mamanguape|BR||-6.84|-35.13|28|20s5h
Mamaroneck|US|NY|40.95|-73.73|19|31v1m
Mamatid|PH||14.23|121.16|40|10hk4
Mamburao|PH||13.22|120.60|24|10hh3
Mamfe|CM||5.75|9.31|19|1brnn
Mamou|GN||10.38|-12.09|42|1ftm1
Mamoudzou|YT||-12.78|45.23|55|jr9z|*
Mampong|GH||7.06|-1.40|42|1d9co
Mamu Kanjan|PK||30.83|72.80|32|p3pa
Mamuju|ID||-2.68|118.89|15|z2rw
Man|CI||7.41|-7.55|139|1cyuf
Manacapuru|BR||-3.30|-60.62|52|26isp
Manacor|ES||39.57|3.21|41|1hvzc
Manado|ID||1.48|124.85|452|z2rk
Manage|BE||50.50|4.24|22|1nu6e
Managua|NI||12.13|-86.25|973|25jhf|*
Manakara|MG||-22.15|48.01|35|mr51
Manali|IN||13.17|80.27|32|r3a8
Manama|BH||26.23|50.59|147|6810|*
Manamadurai|IN||9.67|78.47|27|r3a5
Mananara|MG||-16.17|49.77|41|mqzo
Mananjary|MG||-21.23|48.34|28|mqxj
Mananwala|PK||31.59|73.69|28|p3od
Manaoag|PH||16.04|120.49|59|10hcg
Manapla|PH||10.96|123.12|34|10hbx
Manapparai|IN||10.61|78.43|37|r39s
Manāsa|IN||24.48|75.14|24|r39p
Manassas|US|VA|38.75|-77.48|42|2u9mx
Manassas Park|US|VA|38.78|-77.47|16|2u9na
Manatí|PR||18.43|-66.49|16|2pv95
Manaus|BR||-3.10|-60.02|1598|26isd
Mānāvadar|IN||21.50|70.14|29|r39j
Manavgat|TR||36.79|31.44|99|6j86
Manāwar|IN||22.24|75.09|28|r39g
Manay|PH||7.21|126.54|20|10hao
Manbij|SY||36.53|37.95|99|3l4t
Mancherāl|IN||18.87|79.43|78|r39c
Manchester|GB|ENG|53.48|-2.24|396|1kng3
Manchester|US|CT|41.78|-72.52|31|2vp5q
Manchester|US|MO|38.60|-90.51|18|2m8oj
Manchester|US|NH|43.00|-71.45|110|312u2
Mandaguari|BR||-23.55|-51.67|38|2248x
Māndal|IN||25.44|74.57|23|r38t
Mandalay|MM||21.97|96.08|1208|s48y
Māndalgarh|IN||25.19|75.07|22|r38n
Mandalgovi|MN||45.76|106.27|15|17iep
Mandalī|IQ||33.75|45.56|30|20b1
Mandaluyong City|PH||14.58|121.04|306|10h8u
Mandamarri|IN||18.97|79.47|66|4ciwd
Mandan|US|ND|46.83|-100.89|21|3dypq
Mandapam|IN||9.28|79.12|15|r38c
Mandapeta|IN||16.86|81.93|49|r38a
Mandaue City|PH||10.32|123.92|331|10h8b
Mandāwar|IN||29.49|78.13|21|r37r
Mandelieu-la-Napoule|FR||43.55|6.94|19|1s7xb
Mandera|KE||3.94|41.86|36|40zc
Mandeville|JM||18.04|-77.51|47|22skp
Mandi|IN||31.71|76.93|28|r37a
Mandi Bahauddin|PK||32.59|73.49|130|p3n7
Mandideep|IN||23.08|77.53|40|4c13c
Mandimba|MZ||-14.35|35.65|119|mbdy
Mandlā|IN||22.60|80.37|45|r370
Mandsaur|IN||24.07|75.07|125|r36i
Mandurah|AU|WA|-32.53|115.72|83|18azz
Manduria|IT||40.40|17.64|27|1w15c
Māndvi|IN||21.26|73.30|19|r36a
Māndvi|IN||22.83|69.35|48|r368
Mandya|IN||12.52|76.90|135|r35y
Maner|IN||25.65|84.87|28|r35r
Manfalūţ|EG||27.31|30.97|79|7kb5
Manfredonia|IT||41.63|15.92|53|1w158
Manga|BF||11.66|-1.07|15|1ejis
Mangai|CD||-4.02|19.53|37|1dksc
Mangalagiri|IN||16.43|80.57|59|r35h
Mangaldai|IN||26.44|92.03|25|r357
Mangaldan|PH||16.07|120.40|89|10h68
Mangalia|RO||43.80|28.58|40|eg01
Mangalore|IN||12.92|74.86|417|r350
Mangaratiba|BR||-22.96|-44.04|27|2247b
Mangere|NZ||-36.97|174.80|55|1avum
Manggar|ID||-2.88|108.27|35|z2oa
Manghit|UZ||42.12|60.06|31|wfml
Mangilao Village|GU||13.45|144.80|15|4bs29
Mangla|PK||31.89|72.38|16|p3l6
Manglaur|IN||29.79|77.88|46|r34h
Mangochi|MW||-14.48|35.26|40|jvgu
Mangotsfield|GB|ENG|51.49|-2.50|36|1knfw
Māngrol|IN||21.12|70.11|59|r348
Māngrol|IN||25.33|76.51|24|r347
Mangrūl Pīr|IN||20.31|77.34|29|r340
Manhattan|US|KS|39.18|-96.57|56|2jmlu
Manhattan|US|NY|40.78|-73.97|1488|31v2j
Manhattan Beach|US|CA|33.88|-118.41|36|373ky
Manhuaçu|BR||-20.26|-42.03|55|22468
Manhumirim|BR||-20.36|-41.96|16|22466
Maniar|IN||25.99|84.17|20|r33m
Manibaug Pasig|PH||15.10|120.56|25|10h18
Manicaragua|CU||22.15|-79.98|42|241mw
Manihāri|IN||25.34|87.62|24|r33f
Manikchari|BD||22.84|91.84|25|vcm1
Manila|PH||14.60|120.98|1600|10h0k|*
Manisa|TR||38.61|27.43|244|6j7f
Manises|ES||39.49|-0.46|31|1hvyt
Manismata|ID||-2.47|111.03|19|z2le
Manitowoc|US|WI|44.09|-87.66|33|34rv5
Manizales|CO||5.07|-75.52|358|26rzn
Manjakandriana|MG||-18.92|47.80|32|mqf5
Manjeri|IN||11.12|76.12|89|r32m
Manjhanpur|IN||25.53|81.38|17|r32j
Manjo|CM||4.84|9.82|38|1brir
Mankāchar|IN||25.53|89.86|31|r326
Mankato|US|MN|44.16|-94.01|41|2zy4k
Mankayan|PH||16.86|120.78|16|10h9u
Mankono|CI||8.06|-6.19|19|1cyst
Manlleu|ES||42.00|2.28|21|1utib
Manmād|IN||20.25|74.44|77|r31s
Mannārakkāt|IN||10.99|76.46|51|r31p
Mannargudi|IN||10.67|79.45|63|r31n
Mannheim|DE||49.49|8.47|308|1plib
Manoharpur|IN||27.30|75.95|29|r31d
Manokwari|ID||-0.86|134.06|53|z2l0
Manolo Fortich|PH||8.37|124.86|27|10gwx
Manosque|FR||43.83|5.79|21|1s7v8
Manouba|TN||36.81|10.10|25|1gxay
Manp’o|KP||41.15|126.29|117|17sb1
Manresa|ES||41.73|1.82|77|1uti5
Mansa|ZM||-11.20|28.89|42|jgfu
Mānsa|IN||23.43|72.66|30|r30n
Mānsa|IN||29.99|75.40|80|r30m
Mansalay|PH||12.52|121.44|23|10gwc
Mansehra|PK||34.33|73.20|66|p3if
Mansfield|GB|ENG|53.13|-1.20|172|1knfd
Mansfield|US|MA|42.03|-71.22|23|2xy25
Mansfield|US|OH|40.76|-82.52|47|32mt7
Mansfield|US|TX|32.56|-97.14|64|2sxhx
Mansfield City|US|CT|41.77|-72.23|26|2vp6k
Mansfield Woodhouse|GB|ENG|53.16|-1.19|18|1knfc
Mansilingan|PH||10.63|122.98|454|10gvw
Mansoûra|DZ||34.86|-1.34|52|1hdfr
Mansourah|DZ||36.09|4.45|22|1hdfo
Manta|EC||-0.96|-80.71|183|26bre
Mantampay|PH||8.17|124.22|265|10gv4
Manteca|US|CA|37.80|-121.22|75|373n8
Mantes-la-Jolie|FR||48.99|1.72|44|1s7uc
Mantes-la-Ville|FR||48.97|1.70|20|1s7ua
Manthani|IN||18.65|79.67|16|r30a
Mantova|IT||45.16|10.80|39|1w143
Mäntsälä|FI||60.63|25.32|18|dv0j
Manturovo|RU||58.33|44.76|19|bckh
Manuel Ojinaga|MX||29.56|-104.42|23|59uyh
Manuguru|IN||17.93|80.83|33|4ciwk
Manukau City|NZ||-36.99|174.88|362|1avt8
Mānvi|IN||15.99|77.05|42|r2zu
Mānwat|IN||19.30|76.50|31|r2zr
Manzanares|CO||5.25|-75.15|16|26ryp
Manzanares|ES||39.00|-3.37|19|1hvym
Manzanillo|CU||20.34|-77.12|128|241jv
Manzanillo|MX||19.12|-104.34|130|2dnuf
Manzhouli|CN||49.60|117.43|55|17mv0
Manzini|SZ||-26.50|31.38|111|k1g3
Mao|DO||19.55|-71.08|48|22y67
Mao|TD||14.12|15.31|18|1g1re
Maó|ES||39.89|4.27|29|1hw1p
Mapastepec|MX||15.43|-92.90|18|23iti
Maple Grove|US|MN|45.07|-93.46|68|2zy6l
Maple Heights|US|OH|41.42|-81.57|23|32mvf
Maple Ridge|CA|BC|49.22|-122.60|70|3m0ba
Maple Shade|US|NJ|39.95|-74.99|19|2oigl
Maple Valley|US|WA|47.39|-122.05|26|3gd44
Maplewood|US|MN|44.95|-93.00|41|2zy98
Maplewood|US|NJ|40.73|-74.27|25|31bue
Maposeni|TZ||-10.58|35.40|19|itix
Māpuca|IN||15.59|73.81|40|r2zg
Maputo|MZ||-25.97|32.58|1192|maz0|*
Maputsoe|LS||-28.89|27.90|32|jzjd
Mar del Plata|AR||-38.00|-57.56|554|21j9r
Marabá|BR||-5.38|-49.13|146|20rzj
Marabella|TT||10.31|-61.45|27|24lv6
Maracaibo|VE||10.67|-71.61|2225|25v8x
Maracaju|BR||-21.61|-55.17|23|2243n
Maracanaú|BR||-3.88|-38.63|194|20ryp
Maracás|BR||-13.44|-40.43|22|2243i
Maracay|VE||10.24|-67.59|1754|25v8m
Maracena|ES||37.21|-3.63|21|1hvy8
Maradi|NE||13.50|7.10|163|1gbpn
Maragogi|BR||-9.01|-35.22|16|20rya
Maragogipe|BR||-12.78|-38.92|21|2243e
Maragondon|PH||14.27|120.74|23|10gm5
Mārahra|IN||27.74|78.57|19|r2z3
Marakkanam|IN||12.19|79.94|20|r2z0
Maralal|KE||1.10|36.70|21|40ul
Maramag|PH||7.76|125.01|34|10glg
Maramba|TZ||-5.05|38.62|27|3bfg
Marana|US|AZ|32.44|-111.23|41|35od5
Marand|IR||38.43|45.77|124|2oce
Marang|MY||5.21|103.21|21|116ij
Marano di Napoli|IT||40.90|14.19|50|1w139
Marataizes|BR||-21.04|-40.82|25|2242j
Marau|BR||-28.45|-52.20|27|2242h
Maravatío de Ocampo|MX||19.89|-100.44|34|2dnte
Marawi City|PH||8.00|124.28|144|10gjh
Marayur|IN||10.28|77.16|25|r2z2
Marbach am Neckar|DE||48.94|9.26|16|1plf4
Marbella|ES||36.52|-4.89|135|1hvy1
Marblehead|US|MA|42.50|-70.86|20|2xy49
Marburg an der Lahn|DE||50.81|8.77|79|1plen
Marcavelica|PE||-4.88|-80.71|26|27717
March|GB|ENG|52.55|0.09|21|1knen
Marche-en-Famenne|BE||50.23|5.34|17|1nu4g
Marchena|ES||37.33|-5.42|20|1hvxq
Marcianise|IT||41.03|14.30|40|1w12j
Marco Island|US|FL|25.94|-81.72|18|2h8ho
Marcos Juárez|AR||-32.70|-62.11|24|2aeqr
Marcq-en-Barœul|FR||50.67|3.08|39|1s7no
Mardakan|AZ||40.49|50.14|15|cjts
Mardan|PK||34.20|72.05|300|p3gg
Mardin|TR||37.31|40.74|71|6j6l
Marechal Cândido Rondon|BR||-24.56|-54.06|43|22418
Marechal Deodoro|BR||-9.71|-35.90|51|20rwj
Marfil|MX||20.99|-101.28|29|2dnsj
Margahayukencana|ID||-6.97|107.57|83|z2fx
Margasari|ID||-7.10|109.02|28|z2ft
Margate|GB|ENG|51.38|1.39|60|1kndw
Margate|US|FL|26.24|-80.21|57|2h8i7
Margate|ZA||-30.86|30.37|34|kzbj
Margherita|IN||27.28|95.67|24|r2y4
Marg‘ilon|UZ||40.47|71.72|133|wfmj
Marhanets’|UA||47.64|34.63|50|f1jz
Marhaura|IN||25.97|84.87|26|r2y0
Mari|BR||-7.06|-35.32|18|20rw4
María la Baja|CO||9.98|-75.30|23|26rvb
Mariāhu|IN||25.60|82.60|22|r2xv
Marialva|BR||-23.48|-51.79|26|2240d
Mariana|BR||-20.38|-43.42|45|22408
Mariāni|IN||26.66|94.32|24|r2xu
Mariano|PH||8.83|125.12|71|10ghg
Mariano Comense|IT||45.70|9.18|23|1w119
Mariano Roque Alonso|PY||-25.21|-57.53|72|21pjn
Mariara|VE||10.30|-67.72|105|25v6p
Ma'rib|YE||15.46|45.33|17|1kaw
Marib|YE||15.46|45.33|17|1kaw||Ma'rib
Maribor|SI||46.55|15.65|95|1who2
Maricá|BR||-22.92|-42.82|80|223zg
Maricopa|US|AZ|33.06|-112.05|49|35oeg
Mariehamn|AX||60.10|19.93|11|1t70k|*
Mariel|CU||22.99|-82.75|29|241cg
Marienthal|DE||53.57|10.08|287|1qed3
Mariestad|SE||58.71|13.82|16|1lpmt
Marietta|US|GA|33.95|-84.55|59|2i6qv
Marigliano|IT||40.92|14.46|30|1w115
Marignane|FR||43.42|5.21|36|1s7ja
Marigot|MF||18.07|-63.08|6|24pgj|*
Mariinsk|RU||56.21|87.75|43|w4wm
Marijampolė|LT||54.56|23.35|48|cstr
Marilao|PH||14.76|120.95|83|10gfp
Marília|BR||-22.21|-49.95|212|223z0
Marín|ES||42.39|-8.70|26|1utep
Marina|US|CA|36.68|-121.80|21|373wd
Marina di Ardea-Tor San Lorenzo|IT||41.55|12.54|20|4zx5k
Marina di Carrara|IT||44.04|10.04|25|1w10v
Marina di Massa|IT||44.00|10.11|19|1w10r
Mar’’ina Horka|BY||53.51|28.15|20|dekh
Mariners Harbor|US|NY|40.64|-74.16|20|31v99
Maringá|BR||-23.43|-51.94|312|223yf
Marinha Grande|PT||39.75|-8.93|29|1ckzz
Marinilla|CO||6.17|-75.34|24|26run
Marino|IT||41.77|12.66|38|1w10a
Mar’ino|RU||55.65|37.72|243|bcd1
Marion|US|IA|42.03|-91.60|37|2watz
Marion|US|IL|37.73|-88.93|18|2iym3
Marion|US|IN|40.56|-85.66|29|2xiru
Marion|US|OH|40.59|-83.13|36|32my6
Mariupol|UA||47.10|37.54|482|f1j2
Marīvān|IR||35.52|46.18|92|2oa2
Mariveles|PH||14.43|120.49|85|10gec
Marka|SO||1.72|44.77|230|15u9
Markala|ML||13.70|-6.07|54|1gl9a
Mārkāpur|IN||15.74|79.27|64|r2xc
Markaz-e Woluswalī-ye Āchīn|AF||34.13|70.71|15|vi16
Market Harborough|GB|ENG|52.48|-0.92|23|1kndf
Markham|CA|ON|43.87|-79.27|262|3m0y9
Marki|PL||52.32|21.10|23|gefb
Markkleeberg|DE||51.28|12.37|24|1pl3c
Markova|RU||52.21|104.22|18|1833l
Marks|RU||51.71|46.75|33|bc8h
Marktoberdorf|DE||47.78|10.62|19|1pl1n
Marktredwitz|DE||50.00|12.09|18|1pl1l
Marl|DE||51.66|7.09|91|1pl0v
Marlboro|US|NJ|40.32|-74.25|40|31bva
Marlborough|US|MA|42.35|-71.55|40|2xy6a
Marlow|GB|ENG|51.57|-0.77|18|1kncr
Marly-le-Roi|FR||48.87|2.08|17|1s7gk
Marmande|FR||44.50|0.17|19|1s7ga
Marmaris|TR||36.85|28.27|34|6j66
Marneuli|GE||41.49|44.80|19|d51u
Maroantsetra|MG||-15.44|49.74|24|mq4b
Marolambo|MG||-20.05|48.12|26|mpwn
Marondera|ZW||-18.19|31.55|57|j0em
Maros|ID||-5.01|119.57|30|z2d9
Maroua|CM||10.59|14.32|320|1brf9
Maroúsi|GR||38.05|23.80|72|5onv
Marovoay|MG||-16.11|46.64|31|mpir
Marple|GB|ENG|53.39|-2.06|18|1kncn
Marquette|US|MI|46.54|-87.40|21|2z6r7
Marrakech|MA||31.63|-8.00|839|1ii6t||Marrakesh
Marrakesh|MA||31.63|-8.00|839|1ii6t
Marratxí|ES||39.62|2.73|33|1hvw1
Marrero|US|LA|29.90|-90.10|33|2kv2s
Marsabit|KE||2.33|37.99|15|40qp
Marsala|IT||37.80|12.44|78|1i3px
Marsberg|DE||51.46|8.85|22|1pkzf
Marseille|FR||43.30|5.38|795|1s7bh
Marseille 01|FR||43.30|5.38|41|4c51u
Marseille 02|FR||43.30|5.37|26|4c51v
Marseille 03|FR||43.30|5.38|45|4c51w
Marseille 04|FR||43.30|5.40|47|4c51x
Marseille 05|FR||43.30|5.40|45|4c51y
Marseille 06|FR||43.29|5.38|43|4c51z
Marseille 07|FR||43.28|5.36|36|4c520
Marseille 08|FR||43.27|5.38|79|4c521
Marseille 09|FR||43.25|5.41|77|4c523
Marseille 10|FR||43.28|5.42|51|4c522
Marseille 11|FR||43.29|5.44|57|4c524
Marseille 12|FR||43.30|5.44|59|4c525
Marseille 13|FR||43.32|5.41|89|4c526
Marseille 14|FR||43.34|5.38|62|4c527
Marseille 15|FR||43.37|5.35|78|4c528
Marseille 16|FR||43.36|5.33|18|4c529
Marseilles|FR||43.30|5.38|795|1s7bh||Marseille
Marshall|US|TX|32.54|-94.37|24|2sxp4
Marshalltown|US|IA|42.05|-92.91|28|2wawz
Marshfield|US|WI|44.67|-90.17|19|34s5t
Märsta|SE||59.62|17.85|27|1lpiz
Martaban|MM||16.53|97.62|49|s35o
Martapura|ID||-3.41|114.86|131|z2d2
Marte|NG||12.37|13.83|16|1dye7
Martha Lake|US|WA|47.85|-122.24|15|3gd8d
Martigues|FR||43.41|5.06|46|1s797
Martil|MA||35.62|-5.28|40|1ii6j
Martin|SK||49.07|18.92|55|1tk64
Martina Franca|IT||40.70|17.34|38|1w0y9
Martinez|US|CA|38.02|-122.13|38|3746s
Martinez|US|GA|33.52|-82.08|36|2i6wd
Martínez de la Torre|MX||20.07|-97.06|60|23ird
Martinópolis|BR||-22.15|-51.17|18|223wb
Martinsburg|US|WV|39.46|-77.96|18|2v6eu
Martorell|ES||41.47|1.93|27|1utcj
Martos|ES||37.72|-3.97|25|1hvvd
Marudi|MY||4.18|114.32|90|118zj
Marugame|JP||34.28|133.78|82|13tdt
Marumori|JP||37.92|140.77|17|199mw
Maruoka|JP||36.15|136.27|34|13tdf
Marvdasht|IR||29.87|52.80|149|2o8h
Mary|TM||37.59|61.83|115|q4bv
Maryborough|AU|QLD|-25.54|152.70|15|1a9k2
Maryland City|US|MD|39.09|-76.82|16|2lhlz
Maryland Heights|US|MO|38.71|-90.43|27|2m90c
Marysville|US|OH|40.24|-83.37|23|32n31
Marysville|US|WA|48.05|-122.18|67|3gdai
Maryvale|US|AZ|33.50|-112.18|208|35ojd
Maryville|US|TN|35.76|-83.97|28|2rg4o
Marzahn|DE||52.55|13.57|104|1pkvm
Masaka|UG||-0.33|31.73|65|4wzo
Masaki-chō|JP||33.79|132.71|31|15a6t
Masallātah|LY||32.62|14.00|24|1bh8b
Masan|KR||35.13|126.83|434|13gpq
Masantol|PH||14.90|120.71|41|10gb5
Masasi|TZ||-10.72|38.80|36|itii
Masatepe|NI||11.91|-86.14|21|25jgd
Masaurhi Buzurg|IN||25.35|85.03|53|r2v7
Masaya|NI||11.97|-86.09|130|25jgb
Masbate|PH||12.37|123.62|47|10ga0
Mascalucia|IT||37.57|15.05|30|1i3po
Mascara|DZ||35.40|0.14|150|1hdde
Mascote|BR||-15.56|-39.30|19|223vi
Mascouche|CA|QC|45.75|-73.60|35|3m1pi
Maseru|LS||-29.32|27.48|118|jzix|*
Mashhad|IR||36.32|59.57|2307|2o6x
Mashiko|JP||36.47|140.10|26|199mn
Mashtūl as Sūq|EG||30.36|31.38|46|7k4n
Masina|CD||-4.38|15.39|485|1jl4k
Masindi|UG||1.67|31.71|31|4wz6
Masinloc|PH||15.54|119.95|28|10g8p
Masis|AM||40.07|44.42|19|d7n7
Masjed Soleymān|IR||31.94|49.30|112|2o5o
Mason|US|OH|39.36|-84.31|33|2otvm
Mason City|US|IA|43.15|-93.20|27|2waz1
Maspalomas|ES||27.76|-15.59|33|1hvui
Maspeth|US|NY|40.72|-73.91|48|31vdw
Massa|IT||44.04|10.14|65|1w0wf
Massafra|IT||40.59|17.12|31|1w0w2
Massaguet|TD||12.48|15.44|18|1g1mv
Massakory|TD||13.00|15.73|15|1g1ms
Massamá|PT||38.75|-9.28|28|1ckxp
Massamagrell|ES||39.57|-0.33|15|1hvv6
Massapequa|US|NY|40.68|-73.47|22|31vdz
Massapequa Park|US|NY|40.68|-73.46|17|31ve3
Massawa|ER||15.61|39.47|23|731u
Massillon|US|OH|40.80|-81.52|32|32n3l
Massy|FR||48.73|2.28|39|1s746
Maştağa|AZ||40.53|50.01|40|cjth
Masterton|NZ||-40.96|175.66|21|1baui
Mastic|US|NY|40.80|-72.84|15|31veo
Mastung|PK||29.80|66.85|29|p3bm
Masuda|JP||34.67|131.85|49|13tbu
Masumbwe|TZ||-3.63|32.18|35|3bby
Masvingo|ZW||-20.06|30.83|76|j08b
Maswa|TZ||-2.68|33.98|22|3bbs
Maşyāf|SY||35.07|36.34|32|3kw6
Mata de São João|BR||-12.53|-38.30|27|223ug
Mata-Utu|WF||-13.28|-176.17|1|2ehad|*
Mātābhānga|IN||26.34|89.22|23|r2ub
Matadi|CD||-5.84|13.46|180|1dkq2
Matagalpa|NI||12.93|-85.92|109|25jfw
Matai|TZ||-8.30|31.52|24|3bbi
Matale|LK||7.47|80.62|36|qhlb
Matam|SN||15.66|-13.26|15|1c75c
Matamey|NE||13.42|8.47|17|1gbnl
Matamoros|MX||25.53|-103.23|52|2dnnu
Matanzas|CU||23.04|-81.58|147|2416u
Matão|BR||-21.60|-48.37|72|223tx
Matara|LK||5.95|80.54|76|qhl2
Mataram|ID||-8.58|116.12|319|z296
Mataró|ES||41.54|2.44|122|1ut7w
Maţāy|EG||28.42|30.78|45|7k38
Matehuala|MX||23.65|-100.64|77|2dnmr
Matera|IT||40.67|16.60|55|1w0ux
Mátészalka|HU||47.96|22.32|19|fdu3
Mateur|TN||37.04|9.67|31|1gx5s
Mateus Leme|BR||-19.99|-44.43|25|223t8
Mathba|BD||22.29|89.96|30|pehh
Mathura|IN||27.50|77.67|331|r2tg
Mati|PH||6.96|126.22|106|10g08
Matiari|PK||25.60|68.45|19|p3at
Matías Romero|MX||16.88|-95.04|19|23ipm
Matiri|TZ||-10.75|34.90|19|iti1
Matli|PK||25.04|68.66|50|p3aj
Matola|MZ||-25.96|32.46|675|macu
Matosinhos|PT||41.18|-8.69|28|1moio
Matoury|GF||4.85|-52.32|26|20grp
Matozinhos|BR||-19.56|-44.08|31|223qp
Matriz de Camaragibe|BR||-9.15|-35.53|19|20rnp
Matsubara|JP||34.57|135.55|131|13tb4
Matsubase|JP||32.65|130.67|26|13taw
Matsudo|JP||35.78|139.90|470|13tap
Matsue|JP||35.48|133.05|157|13tam
Matsumoto|JP||36.23|137.97|211|13t9r
Matsushima|JP||38.37|141.06|16|199lo
Matsutō|JP||36.52|136.57|68|13t8e
Matsuyama|JP||33.84|132.77|443|15a6r
Mattanur|IN||11.93|75.57|46|r2sj
Matteson|US|IL|41.50|-87.71|19|2x1z9
Matthews|US|NC|35.12|-80.72|31|2nzi6
Mattoon|US|IL|39.48|-88.37|18|2iyrn
Matui|TZ||-4.80|38.25|20|3b9i
Maturín|VE||9.75|-63.18|411|28z5p
Mau|IN||25.94|83.56|246|r2rz
Mau|IN||26.27|78.67|19|r2rx
Mau Aimma|IN||25.70|81.92|20|r2ru
Mauá|BR||-23.67|-46.46|386|223qd
Mauban|PH||14.19|121.73|33|10fv7
Maubara|TL||-8.61|125.21|16|z27m
Maubeuge|FR||50.28|3.97|34|1s72m
Maubin|MM||16.73|95.65|52|s32y
Maudaha|IN||25.68|80.11|38|r2rr
Maués|BR||-3.38|-57.72|22|20rna
Mauganj|IN||24.67|81.87|26|r2ro
Mauguio|FR||43.62|4.01|18|1s71t
Maulavi Bāzār|BD||24.49|91.77|57|peha
Mauldin|US|SC|34.78|-82.31|25|2qazf
Maumelle|US|AR|34.87|-92.40|18|2gbmg
Maumere|ID||-8.62|122.21|48|z27b
Maun|BW||-19.98|23.42|50|k06u
Maur|IN||30.08|75.25|28|r2rh
Maurepas|FR||48.76|1.93|19|1s6zl
Māvelikara|IN||9.26|76.56|28|r2r9
Mavoor|IN||11.27|75.92|28|r2r4
Mawāna|IN||29.10|77.92|77|r2qz
Mawlaik|MM||23.64|94.40|45|s2w8
Mawlamyine|MM||16.49|97.63|439|s1m9
Mawlamyinegyunn|MM||16.38|95.26|39|s1m8
Maxixe|MZ||-23.86|35.35|120|ma40
May Pen|JM||17.96|-77.25|45|22sj7
Mayagüez|PR||18.20|-67.14|79|2pvg1
Mayahi|NE||13.96|7.67|22|1gbmy
Mayāng Imphāl|IN||24.61|93.89|22|r2qf
Maych’ew|ET||12.79|39.54|27|73q0
Mayen|DE||50.33|7.22|19|1pkjt
Mayenne|FR||48.30|-0.61|16|1s6wn
Mayfield Heights|US|OH|41.52|-81.46|19|32n64
Mayiladuthurai|IN||11.10|79.66|87|r2q7
Maykop|RU||44.61|40.11|144|bbmt
Mayma|RU||52.02|85.91|15|w4rf
Maymana|AF||35.92|64.78|76|oakt
Maywood|US|CA|33.99|-118.19|28|374hp
Maywood|US|IL|41.88|-87.84|24|2x216
Mazabuka|ZM||-15.86|27.75|64|jfxj
Mazār-e Sharīf|AF||36.71|67.11|303|oapc
Mazara del Vallo|IT||37.66|12.59|46|1i3ot
Mazarrón|ES||37.60|-1.31|35|1hvsv
Mazatenango|GT||14.53|-91.50|44|2502p
Mazatlan|MX||25.19|-99.83|45|23idf
Mazatlán|MX||23.23|-106.41|382|2dnky
Mazeikiai|LT||56.32|22.33|41|cssk
Mazinde|TZ||-4.80|38.22|21|3b6u
Mazouna|DZ||36.12|0.90|22|1hdab
Mazyr|BY||52.05|29.25|112|dei4
Mbabane|SZ||-26.32|31.13|76|k1ft|*
Mbaïki|CF||3.87|17.99|67|1f43m
Mbaké|SN||14.79|-15.91|74|1c73u
Mbala|ZM||-8.84|31.37|21|3rwy
Mbale|UG||1.08|34.18|76|4wwu
Mbalmayo|CM||3.52|11.50|80|1br73
Mbandaka|CD||0.05|18.26|184|1dkn3
Mbandjok|CM||4.45|11.90|27|1br5o
Mbanga|CM||4.50|9.57|43|1br51
Mbanza Kongo|AO||-6.27|14.24|24|1c00w
Mbanza-Ngungu|CD||-5.26|14.86|86|1dkmw
Mbarara|UG||-0.60|30.65|98|4wwk
Mbeya|TZ||-8.90|33.45|292|3b4c
Mbinga|TZ||-10.93|35.02|25|itgu
Mbouda|CM||5.63|10.25|111|1bqu5
Mboursou Léré|TD||9.76|14.15|17|1g1hm
Mbuguni|TZ||-3.57|36.95|16|3b2p
Mbuji-Mayi|CD||-6.14|23.59|875|4hfw
Mbujimayi|CD||-6.14|23.59|875|4hfw||Mbuji-Mayi
McAlester|US|OK|34.93|-95.77|18|2pcwv
McAllen|US|TX|26.20|-98.23|140|2sy3o
McDonough|US|GA|33.45|-84.15|23|2i796
McHenry|US|IL|42.33|-88.27|27|2x25b
Mchinji|MW||-13.80|32.88|18|jv2z
McKeesport|US|PA|40.35|-79.86|19|33gqb
McKinleyville|US|CA|40.95|-124.10|15|3bc4a
McKinney|US|TX|33.20|-96.62|163|2syea
McLean|US|VA|38.93|-77.18|48|2uade
McMinnville|US|OR|45.21|-123.20|34|3f0yo
Mead Valley|US|CA|33.83|-117.30|19|374ya
Meadow Woods|US|FL|28.39|-81.37|26|2h8we
Meadowbrook|US|VA|37.45|-77.47|18|51r9a
Meads|US|KY|38.41|-82.71|289|2k6a0
Meaux|FR||48.96|2.88|54|1s6su
Mecca|SA||21.43|39.83|1324|28n7
Mechanicsville|US|VA|37.61|-77.37|36|2uaja
Mechelen|BE||51.03|4.48|78|1ntyp
Mechernich|DE||50.59|6.65|28|1pkir
Mechraa Bel Ksiri|MA||34.57|-5.96|28|1ii36
Meckenheim|DE||50.62|7.03|26|1pkhy
Meda|IT||45.66|9.15|23|1w0tj
Medak|IN||18.05|78.26|44|r2pq
Medan|ID||3.58|98.67|1751|q14o
Médéa|DZ||36.26|2.75|148|1hceb
Medeiros Neto|BR||-17.37|-40.22|15|223ps
Medellín|CO||6.25|-75.56|2000|26rma
Medemblik|NL||52.77|5.11|42|1myqp
Medenine|TN||33.35|10.51|62|1gxgh
Medford|US|MA|42.42|-71.11|57|2xyj1
Medford|US|NY|40.82|-73.00|24|31vna
Medford|US|OR|42.33|-122.88|80|3f137
Medgidia|RO||44.25|28.28|43|efs4
Media Luna|CU||20.14|-77.44|17|24130
Medianeira|BR||-25.30|-54.09|34|223pr
Mediaş|RO||46.17|24.35|53|efs2
Medicine Hat|CA|AB|50.04|-110.68|63|3m4w2
Medina|MX||21.15|-101.62|16|2dnkb
Medina|SA||24.47|39.61|1300|2c9z
Medina|US|OH|41.14|-81.86|26|32nf4
Medina del Campo|ES||41.31|-4.91|22|1ut3m
Medina Estates|GH||5.67|-0.16|101|1d9ei
Medinīpur|IN||22.42|87.32|153|r2pg
Medjez el Bab|TN||36.65|9.61|20|1gxe2
Mednogorsk|RU||51.41|57.59|31|bbhp
Medvedevo|RU||56.63|47.80|16|bbg8
Medvedovskaya|RU||45.45|39.02|17|bbds
Medvezh’yegorsk|RU||62.92|34.46|17|bbbk
Meerane|DE||50.85|12.46|17|1pkg7
Meerbusch|DE||51.25|6.69|55|1pkfs
Meerut|IN||28.98|77.71|1223|r2pa
Meftah|DZ||36.62|3.22|60|1hcb6
Mégara|GR||37.99|23.34|23|5il1
Megarine|DZ||33.19|6.09|32|1hcb0
Megion|RU||61.03|76.11|49|w4od
Mehar|PK||27.18|67.82|30|p388
Mehdia daira de meghila|DZ||35.43|1.76|39|1hc88
Mehekar|IN||20.15|76.57|41|r2or
Mehendiganj|BD||22.82|90.53|39|pehf
Mehlville|US|MO|38.51|-90.32|28|2m9hm
Mehndāwal|IN||26.98|83.11|25|r2oh
Mehrabpur|PK||28.11|68.03|35|p37o
Mehtar Lām|AF||34.67|70.21|17|oao6
Meïganga|CM||6.52|14.30|80|1bqoa
Meihekou|CN||42.53|125.68|99|17mu1
Meiktila|MM||20.88|95.86|177|s2n5
Meinerzhagen|DE||51.11|7.65|22|1pk8d
Meiningen|DE||50.57|10.42|22|1pk81
Meise|BE||50.94|4.33|18|1ntvk
Meissen|DE||51.16|13.47|28|1pk63
Meizhou|CN||24.29|116.12|144|12lhn
Mejicanos|SV||13.72|-89.19|160|24tqn
Mejorada del Campo|ES||40.39|-3.48|22|1ut2b
Mek'ele|ET||13.50|39.48|216|73jg
Mekele|ET||13.50|39.48|216|73jg||Mek'ele
Mekelle|ET||13.50|39.48|216|73jg||Mek'ele
Mékhé|SN||15.11|-16.62|19|1c6vt
Mekla|DZ||36.68|4.26|30|1hc50
Meknès|MA||33.89|-5.55|546|1ihyz
Melati|ID||-7.73|110.37|67|z230
Melbourne|AU|VIC|-37.81|144.96|4246|1a99d
Melbourne|US|FL|28.08|-80.61|80|2h8xv
Melchor Ocampo|MX||19.70|-99.14|39|2a1du
Melegnano|IT||45.36|9.32|17|1w0sf
Melenki|RU||55.33|41.63|16|bb7g
Meleuz|RU||52.96|55.93|65|bb6t
Melgar|CO||4.20|-74.64|26|26rk5
Melilla|ES||35.29|-2.94|73|1hvrv
Melipilla|CL||-33.69|-71.22|63|2b5wr
Melíssia|GR||38.05|23.83|23|5ija
Melito di Napoli|IT||40.92|14.23|37|1w0ry
Melitopol|UA||46.85|35.37|158|f17g
Melksham|GB|ENG|51.37|-2.14|19|1kn6q
Melle|DE||52.20|8.34|47|1pk3z
Mělník|CZ||50.35|14.47|19|1tthq
Melo|UY||-32.37|-54.17|51|21rmu
Melong|CM||5.12|9.96|37|1bqji
Melouza|DZ||35.98|4.19|26|1hbwq
Melrose|US|MA|42.46|-71.07|28|2xykd
Melrose|US|NY|40.82|-73.91|22|31vo6
Melrose Park|US|IL|41.90|-87.86|25|2x2b0
Melton Mowbray|GB|ENG|52.77|-0.89|27|1kn63
Melun|FR||48.55|2.65|39|1s6or
Melur|IN||10.03|78.34|34|r2nj
Melville|US|NY|40.79|-73.42|19|31vob
Melzo|IT||45.50|9.42|18|1w0rj
Memāri|IN||23.18|88.10|44|r2ng
Memmingen|DE||47.98|10.19|41|1pk1k
Memphis|US|TN|35.15|-90.05|656|2rh7b
Menasha|US|WI|44.20|-88.45|18|34sn8
Mendaha|ID||-1.02|103.59|56|z2qj
Mendarda|IN||21.32|70.44|17|r2na
Mendefera|ER||14.89|38.82|18|7e4l
Mendeleyevsk|RU||55.91|52.29|23|bb2z
Menden|DE||51.44|7.78|58|1pk1b
Menderes|TR||38.25|27.13|22|6t97
Mendes|BR||-22.53|-43.73|17|223mn
Mendez-Nuñez|PH||14.13|120.91|22|10fma
Mendi|PG||-6.15|143.66|26|18tf2
Mendī|ET||9.80|35.10|25|73fi
Mendip|GB|ENG|51.24|-2.63|110|44wx8
Mendoza|AR||-32.89|-68.83|877|2aedh
Menemen|TR||38.61|27.07|53|6j1g
Menen|BE||50.80|3.12|32|1nttb
Mengcheng Chengguanzhen|CN||33.27|116.57|70|12lh8
Mengyin|CN||35.71|117.93|66|12ler
Menifee|US|CA|33.73|-117.15|87|3757x
Menlo Park|US|CA|37.45|-122.18|33|3758f
Mennzel Bou Zelfa|TN||36.68|10.58|16|1gxam
Menomonee Falls|US|WI|43.18|-88.12|36|34so6
Menomonie|US|WI|44.88|-91.92|16|34soa
Menongue|AO||-14.66|17.69|32|1zqu1
Mentana|IT||42.04|12.64|17|1w0r2
Mentekab|MY||3.49|102.35|42|116qy
Menton|FR||43.78|7.50|30|1s6kh
Mentor|US|OH|41.67|-81.34|47|32nit
Mentougou|CN||39.94|116.09|198|12le9
Menuma|JP||36.22|139.38|28|13t6j
Menzel Abderhaman|TN||37.24|9.86|16|1gxas
Menzel Bourguiba|TN||37.15|9.79|46|1gxao
Menzel Jemil|TN||37.24|9.91|22|1gxag
Menzelinsk|RU||55.73|53.10|17|bb1l
Meoqui|MX||28.27|-105.48|23|2dnii
Meppel|NL||52.70|6.19|31|1myn7
Meppen|DE||52.69|7.29|34|1pjxh
Mequon|US|WI|43.22|-88.03|23|34sop
Merano|IT||46.67|11.16|33|1w0qx
Merced|US|CA|37.30|-120.48|82|37599
Mercedes|AR||-29.18|-58.08|31|21j5h
Mercedes|AR||-34.65|-59.43|53|21j5g
Mercedes|CR||10.01|-84.13|26|25nfl
Mercedes|PH||14.11|123.01|17|10fll
Mercedes|US|TX|26.15|-97.91|17|2syu5
Mercedes|UY||-33.25|-58.03|42|21rmc
Mercer Island|US|WA|47.57|-122.22|25|3gdqb
Mercerville-Hamilton Square|US|NJ|40.23|-74.67|26|4bkin
Merefa|UA||49.82|36.05|24|f15v
Merelani|TZ||-3.56|36.98|50|3ybm2
Merelbeke|BE||50.99|3.75|22|1ntsj
Mérida|ES||38.92|-6.34|56|1hvr1
Mérida|MX||20.98|-89.62|778|23imt
Mérida|VE||8.59|-71.16|300|25upg
Meriden|US|CT|41.54|-72.81|60|2vpfg
Meridian|US|ID|43.61|-116.39|91|3c1il
Meridian|US|MS|32.36|-88.70|40|2n2no
Mérignac|FR||44.84|-0.65|70|1s6hl
Merke|KZ||42.87|73.18|16|wll5
Merkezefendi|TR||37.81|29.04|280|6ovxy
Merlo|AR||-34.67|-58.73|244|21j55
Mermoz Boabab|SN||14.71|-17.48|15|4s4a7
Merouana|DZ||35.63|5.91|48|1hbnu
Merrick|US|NY|40.66|-73.55|22|31vqe
Merrifield|US|VA|38.87|-77.23|15|2uanz
Merrillville|US|IN|41.48|-87.33|35|2xize
Merrimack|US|NH|42.87|-71.49|27|3132e
Merritt Island|US|FL|28.54|-80.67|35|2h918
Mers el Kebir|DZ||35.73|-0.71|20|1hbn0
Mersa Matruh|EG||31.35|27.24|62|7k65
Merseburg|DE||51.35|11.99|35|1pjug
Mersin|TR||36.81|34.64|538|6iz7
Mersing|MY||2.43|103.84|22|11522
Merta|IN||26.65|74.03|44|r2mo
Merthyr Tydfil|GB|WLS|51.75|-3.38|44|1kn4h
Mertoyudan|ID||-7.52|110.23|70|z1u6
Meru|KE||0.05|37.66|47|405n
Merzifon|TR||40.87|35.46|51|fw89
Merzig|DE||49.44|6.64|31|1pjsr
Mesa|US|AZ|33.42|-111.82|472|35ow7
Mesagne|IT||40.56|17.81|26|1w0pt
Meschede|DE||51.35|8.28|32|1pjsk
Meskiana|DZ||35.63|7.67|30|1hblp
Mesquite|US|NV|36.81|-114.07|17|3a250
Mesquite|US|TX|32.77|-96.60|145|2sywa
Messaad|DZ||34.15|3.50|99|1hbks
Messina|IT||38.19|15.55|220|1i3nu
Mestre|IT||45.49|12.25|148|1w0pl
Metahāra|ET||8.90|39.92|23|7397
Metairie|US|LA|29.98|-90.15|138|2kvi1
Metairie Terrace|US|LA|29.98|-90.16|142|2kvie
Metallostroy|RU||59.80|30.55|26|bawx
Metamórfosi|GR||38.07|23.76|30|5jy0
Metapán|SV||14.33|-89.45|19|24tq8
Metepec|MX||19.26|-99.60|28|23ilj
Methuen|US|MA|42.73|-71.19|47|2xyok
Metlaoui|TN||34.32|8.40|42|1h0kt
Metlili Chaamba|DZ||32.27|3.63|50|1hbgk
Metro|ID||-5.11|105.31|150|z1sj
Mettmann|DE||51.25|6.98|40|1pjov
Mettupalayam|IN||11.30|76.93|67|r2m7
Mettur|IN||11.79|77.80|57|r2m5
Metu|ET||8.30|35.58|30|737w
Metz|FR||49.12|6.17|124|1s6b4
Metzingen|DE||48.54|9.28|22|1pjni
Meudon|FR||48.81|2.23|45|1s6ao
Meulaboh|ID||4.14|96.13|35|q13s
Mevasseret Ẕiyyon|IL||31.80|35.15|24|6b1h
Mexborough|GB|ENG|53.49|-1.29|15|1kn3v
Mexicali|MX||32.63|-115.45|690|2dndx
Mexico|PH||15.06|120.72|44|10fkt
Mexico City|MX||19.43|-99.13|12294|23o85|*
Meybod|IR||32.25|54.02|52|2ntt
Meycauayan|PH||14.74|120.96|185|10fkq
Meylan|FR||45.21|5.78|20|1s693
Meyrin|CH|GE|46.23|6.08|20|1l07n
Meyzieu|FR||45.77|5.00|29|1s680
Mezcales|MX||20.73|-105.28|20|2dncu
Mezgor'e|RU||54.05|57.82|16|7638s
Mezhdurechensk|RU||53.69|88.06|101|w4ko
Mezőkövesd|HU||47.82|20.58|18|fdqs
Mezőtúr|HU||47.00|20.63|19|fdqb
Mgandu|TZ||-5.95|34.13|24|3awh
Mhango|TZ||-3.28|32.85|22|3atu
Mhāsvād|IN||17.63|74.79|21|r2ln
Miahuatlán de Porfirio Díaz|MX||16.33|-96.60|24|23ijs
Miami|US|FL|25.77|-80.19|441|2h92i
Miami Beach|US|FL|25.79|-80.13|92|2h92n
Miami Gardens|US|FL|25.94|-80.25|113|2h93b
Miami Lakes|US|FL|25.91|-80.31|31|2h93u
Miamisburg|US|OH|39.64|-84.29|20|2ou98
Mian Channun|PK||30.44|72.36|76|p35i
Mīāndoāb|IR||36.97|46.11|133|2nqt
Miandrarivo|MG||-19.43|46.75|27|mp6b
Miandrivazo|MG||-19.53|45.46|21|mp63
Mianke Mor|PK||31.20|73.95|87|pcod
Miano|IT||40.89|14.25|24|1w0o1
Mianwali|PK||32.58|71.53|90|p33t
Mianyang|CN||31.47|104.68|264|12ldf
Miass|RU||55.05|60.11|168|w4jy
Mibu|JP||36.42|139.80|40|13t5v
Michalovce|SK||48.75|21.92|40|fir4
Michelstadt|DE||49.68|9.00|17|1pjhw
Michigan City|US|IN|41.71|-86.90|31|2xj0r
Michurinsk|RU||52.90|40.49|93|bas7
Middelburg|NL||51.50|3.61|46|1myls
Middelburg|ZA||-25.78|29.46|155|kxd5
Middelburg|ZA||-31.49|25.01|18|kxd2
Middelharnis|NL||51.76|4.17|18|1mylg
Middelkerke|BE||51.19|2.82|18|1ntp6
Middle River|US|MD|39.33|-76.44|25|2li08
Middle Village|US|NY|40.72|-73.88|29|31vvv
Middleborough|US|MA|41.89|-70.91|23|2xyq8
Middleburg Heights|US|OH|41.36|-81.81|16|32noj
Middlesbrough|GB|ENG|54.58|-1.23|143|1kn1r
Middleton|GB|ENG|53.55|-2.20|46|1kn1d
Middleton|US|WI|43.10|-89.50|19|34sty
Middletown|US|CT|41.56|-72.65|47|2vpih
Middletown|US|DE|39.45|-75.72|20|2gt91
Middletown|US|NY|41.45|-74.42|28|31vwa
Middletown|US|OH|39.52|-84.40|49|2oubc
Middletown|US|RI|41.55|-71.29|17|33yda
Midelt|MA||32.69|-4.75|45|1ihlf
Midland|CA|ON|44.75|-79.88|24|3m68j
Midland|US|MI|43.62|-84.25|42|2z7ih
Midland|US|TX|32.00|-102.08|133|3ag5d
Midlothian|US|TX|32.48|-96.99|22|2sz5g
Midoun|TN||33.81|10.99|32|1gx19
Midrand|ZA||-25.99|28.13|173|np80
Midsayap|PH||7.19|124.53|33|10fjf
Midstream|ZA||-25.92|28.20|25|4s461
Midvale|US|UT|40.61|-111.90|33|3fuis
Midway|US|FL|30.41|-87.01|16|4csgy
Midwest City|US|OK|35.45|-97.40|57|2pd7x
Midyat|TR||37.42|41.34|76|6iv2
Międzyrzec Podlaski|PL||51.99|22.78|17|ge66
Międzyrzecz|PL||52.44|15.58|19|1u9s1
Mielec|PL||50.29|21.42|61|ge5t
Miercurea-Ciuc|RO||46.35|25.80|41|efmp
Mieres|ES||43.25|-5.77|44|1usxh
Migdal Ha‘Emeq|IL||32.68|35.24|25|6b0i
Migori|KE||-1.06|34.47|35|402z
Miguel Alemán (La Doce)|MX||28.84|-111.48|31|2d40s
Miguel Hidalgo|MX||19.43|-99.20|373|2a18w
Miguel Pereira|BR||-22.45|-43.47|24|223l3
Miguelópolis|BR||-20.18|-48.03|18|223l4
Mihara|JP||34.40|133.08|80|13t4m
Miharu|JP||37.43|140.48|20|199l3
Mihona|IN||26.28|78.98|16|r2kx
Mijas|ES||36.60|-4.64|74|1hvq2
Mijdrecht|NL||52.21|4.86|15|1myjj
Mikhaylovka|RU||50.06|43.24|59|ban8
Mikhaylovsk|RU||45.13|42.03|59|akxy
Miki|JP||34.80|134.98|75|13t30
Mikkeli|FI||61.69|27.27|47|dugl
Mikołów|PL||50.17|18.90|39|1u9o7
Mikumi|TZ||-7.40|36.98|17|3aq7
Mikuni|JP||36.22|136.15|23|13t2k
Mila|DZ||36.45|6.26|69|1hbbw
Milagro|EC||-2.13|-79.59|134|26blz
Milak|IN||28.61|79.17|29|r2kr
Milan|IT||45.46|9.19|1237|1w0mz
Milano|IT||45.46|9.19|1237|1w0mz||Milan
Milanówek|PL||52.12|20.67|16|ge31
Milas|TR||37.32|27.78|43|6iub
Milazzo|IT||38.22|15.24|32|1i3nf
Mildura|AU|VIC|-34.19|142.16|33|1a8w2
Milford|US|CT|41.22|-73.06|53|2vpj0
Milford|US|MA|42.14|-71.52|25|2xys6
Milford Mill|US|MD|39.35|-76.77|29|2li2u
Mililani Town|US|HI|21.45|-158.02|28|3heom
Mill Creek|US|WA|47.86|-122.20|20|3gdz5
Mill Creek East|US|WA|47.84|-122.19|16|4csm2
Millau|FR||44.10|3.08|23|1s637
Millbrae|US|CA|37.60|-122.39|23|375xl
Millbrook|US|AL|32.48|-86.36|15|2fd8v
Millcreek|US|UT|40.69|-111.88|62|3fuls
Milledgeville|US|GA|33.08|-83.23|19|2i814
Millerovo|RU||48.92|40.40|39|baam
Millville|US|NJ|39.40|-75.04|28|2oili
Milpa Alta|MX||19.19|-99.02|18|23iiq
Milpitas|US|CA|37.43|-121.91|78|37633
Milton|CA|ON|43.52|-79.88|102|3m70p
Milton|US|GA|34.13|-84.30|38|3rpqc
Milton|US|MA|42.25|-71.07|27|2xyyp
Milton Keynes|GB|ENG|52.04|-0.76|230|1kmxt
Milwaukee|US|WI|43.04|-87.91|600|34szp
Milwaukie|US|OR|45.45|-122.64|21|3f1pg
Mimarsinan|TR||41.02|28.56|31|fw61
Mīnāb|IR||27.13|57.09|71|2nmt
Minaçu|BR||-13.53|-48.22|31|3reoo
Minakuchichō-matoba|JP||34.97|136.17|39|13t15
Minamata|JP||32.22|130.40|29|13t14
Minamirinkan|JP||35.50|139.44|224|13szc
Minas|CU||21.49|-77.61|21|240su
Minas|UY||-34.38|-55.24|38|21rlt
Minas de Marcona|PE||-15.21|-75.11|15|2cchk
Minas de Matahambre|CU||22.59|-83.95|34|240si
Minatitlán|MX||18.00|-94.56|112|23ii7
Minato|JP||34.22|135.15|375|13pb3
Minbu|MM||20.18|94.88|57|s295
Minchianabad|PK||30.16|73.57|29|p332
Mindelo|CV||16.89|-24.98|71|20br2
Minden|DE||52.29|8.91|83|1pjb3
Mineiros|BR||-17.57|-52.55|39|223jv
Mineola|US|NY|40.75|-73.64|19|31w4e
Mineralnye Vody|RU||44.21|43.14|76|ba8g
Mingelchaur|AZ||40.76|47.06|95|cjsa
Minggang|CN||32.46|114.05|68|12lah
Mingguang|CN||32.78|117.96|68|12laf
Minglanilla|PH||10.24|123.80|62|10fec
Mingora|PK||34.78|72.36|280|p32z
Mingshui|CN||36.72|117.50|115|12l9u
Mingshui|CN||47.18|125.90|59|17msu
Mingyue|CN||43.11|128.92|59|17msq
Mīnjūr|IN||13.28|80.26|25|r2ka
Minna|NG||9.62|6.55|292|1dxx0
Minneapolis|US|MN|44.98|-93.26|411|2zz2p
Minnetonka|US|MN|44.91|-93.50|52|2zz6g
Minnetonka Mills|US|MN|44.94|-93.44|50|2zz6m
Mino|JP||34.83|135.47|129|13swm
Mino|JP||35.53|136.92|24|13sx2
Minokamo|JP||35.48|137.02|52|42821
Minot|US|ND|48.23|-101.30|49|3dyuc
Minsk|BY||53.90|27.57|1742|ded4|*
Mińsk Mazowiecki|PL||52.18|21.57|37|ge13
Mint Hill|US|NC|35.18|-80.65|26|2o0lr
Minturno|IT||41.26|13.75|16|1w0lr
Minusinsk|RU||53.71|91.69|73|w4ed
Minyat an Naşr|EG||31.13|31.64|57|7jvc
Minzhu|CN||43.72|127.33|123|17neg
Mioveni|RO||44.96|24.94|29|4lqwb
Mira Taglio|IT||45.43|12.13|33|1w0ll
Mirabel|CA|QC|45.65|-74.08|35|3m7jp
Miracema|BR||-21.41|-42.20|27|223jh
Miracema do Tocantins|BR||-9.57|-48.39|20|20rgh
Miragoâne|HT||18.45|-73.09|89|27r08
Miramar|MX||22.36|-97.90|119|23ih9
Miramar|US|FL|25.99|-80.23|137|2h9fd
Miramas|FR||43.59|5.00|24|1s600
Miramichi|CA|NB|47.03|-65.50|18|3m7k9
Miranda de Ebro|ES||42.69|-2.95|39|1usup
Mirandola|IT||44.89|11.07|17|1w0l6
Mirandopólis|BR||-21.13|-51.10|23|223ir
Mirano|IT||45.49|12.11|15|1w0l5
Mīrānpur|IN||29.29|77.95|27|r2jy
Mīrānpur Katra|IN||28.03|79.67|30|r2jx
Mirfield|GB|ENG|53.67|-1.70|19|1kmwn
Mīrganj|IN||28.54|79.21|15|r2jr
Miri|MY||4.40|113.99|228|11936
Miriālgūda|IN||16.87|79.56|101|r2jo
Mirny|RU||62.54|113.96|40|17alr
Mirnyy|RU||61.33|44.54|29|ba4q
Mirnyy|RU||62.76|40.34|28|htax
Mirpur Khas|PK||25.53|69.01|216|p307
Mirpur Mathelo|PK||28.02|69.55|49|p306
Mirriah|NE||13.71|9.15|21|1gbfd
Miryang|KR||35.49|128.75|53|13gn1
Mirzāpur|BD||24.10|90.10|41|peh9
Mirzāpur|IN||25.14|82.57|220|r2j7
Misantla|MX||19.93|-96.85|27|23ih1
Misawa|JP||40.69|141.39|43|19mwr
Mishan|CN||45.55|131.88|87|17msi
Mishawaka|US|IN|41.66|-86.16|48|2xj4m
Mishima|JP||35.12|138.92|113|13sup
Misilmeri|IT||38.03|13.45|19|1i3mm
Miskolc|HU||48.10|20.78|173|fdou
Mislata|ES||39.48|-0.42|44|1hvo3
Misrata|LY||32.38|15.09|386|1bgzi||Mişrātah
Mişrātah|LY||32.38|15.09|386|1bgzi
Misrikh|IN||27.43|80.53|15|r2j0
Mission|CA|BC|49.13|-122.30|33|3m7q4
Mission|US|TX|26.22|-98.33|83|2szl9
Mission Bend|US|TX|29.69|-95.66|37|2szld
Mission Viejo|US|CA|33.60|-117.67|97|376f7
Mississauga|CA|ON|43.58|-79.66|669|3m7rx
Missoula|US|MT|46.87|-113.99|71|3dgen
Missouri City|US|TX|29.62|-95.54|74|2sznd
Misterbianco|IT||37.52|15.01|46|1i3mj
Misungwi|TZ||-2.85|33.08|36|3an3
Mitake|JP||35.42|137.13|19|13stm
Mitcham|GB|ENG|51.40|-0.17|48|1kmwe
Mitchell|US|SD|43.71|-98.03|16|343c2
Mitha Tiwana|PK||32.25|72.11|26|p2y6
Mithi|PK||24.74|69.80|23|p2y3
Mito|JP||36.35|140.45|247|199jx
Mitras Poniente|MX||25.78|-100.43|18|59uym
Mitrovicë|XK||42.88|20.87|107|gwyx
Mitry-Mory|FR||48.98|2.62|19|1s5xr
Mitsukaidō|JP||36.02|139.98|41|13ss1
Mitsuke|JP||37.53|138.93|43|13sry
Mittweida|DE||50.99|12.98|17|1pir2
Mityana|UG||0.42|32.02|41|4wsz
Miura|JP||35.14|139.62|51|14vot
Mixco|GT||14.63|-90.61|473|25007
Mixquiahuala de Juarez|MX||20.23|-99.21|26|23ign
Miyako|JP||39.65|141.94|52|199jg
Miyakonojō|JP||31.73|131.07|131|13sp3
Miyang|CN||24.40|103.44|72|12l7y
Miyata|JP||33.71|130.65|20|13sqk
Miyazaki|JP||31.92|131.42|311|13snh
Miyazu|JP||35.53|135.18|22|13sn3
Miyoshi|JP||34.80|132.85|39|13smy
Mizdah|LY||31.45|12.99|26|1bgyz
Mizhou|CN||35.99|119.40|110|128j8
Mizil|RO||45.02|26.45|16|efbd
Mizque|BO||-17.94|-65.34|30|2bt77
Mizunami|JP||35.37|137.25|43|13sm3
Mizusawa|JP||39.13|141.13|61|199ir
Mkuranga|TZ||-7.12|39.21|28|3afe
Mladá Boleslav|CZ||50.41|14.90|44|1tt8w
Mlalo|TZ||-4.93|38.93|16|3adr
Mlandizi|TZ||-6.70|38.73|29|3adg
Mlangali|TZ||-9.78|34.52|15|3adc
Mława|PL||53.11|20.38|29|gdzu
Mlimba|TZ||-8.80|35.82|35|3aco
Mlonggo|ID||-6.53|110.70|34|z1p8
Mlowo|TZ||-9.00|32.98|19|3abs
Mo i Rana|NO||66.31|14.14|18|1vf66
Moa|CU||20.66|-74.95|93|240pz
Moaña|ES||42.28|-8.74|19|1ustp
Moanda|CD||-5.93|12.37|50|1dk95
Moanda|GA||-1.57|13.20|30|1feil
Mobara|JP||35.43|140.30|97|199in
Mobaye|CF||4.32|21.18|19|538m
Mobile|US|AL|30.69|-88.04|194|2fdiu
Moca|DO||19.39|-70.53|62|22xsb
Mocajuba|BR||-2.58|-49.51|17|20reh
Moche|PE||-8.17|-79.01|23|276v9
Mochudi|BW||-24.42|26.15|37|k064
Mocímboa|MZ||-11.32|40.35|28|m8fu
Mocoa|CO||1.15|-76.65|22|26rdq
Mococa|BR||-21.47|-47.00|60|223gh
Modakeke|NG||7.38|4.26|120|1dxv0
Modāsa|IN||23.46|73.30|59|r2i6
Modena|IT||44.65|10.93|159|1w0k3
Modesto|US|CA|37.64|-121.00|211|376j0
Modica|IT||36.86|14.76|41|1i3mf
Modiin Ilit|IL||31.93|35.04|64|4vqoi
Modi‘in Makkabbim Re‘ut|IL||31.89|35.02|89|62b2
Modimolle|ZA||-24.70|28.40|21|krfd
Mödling|AT||48.09|16.29|21|1nedj
Modugno|IT||41.08|16.78|36|1w0jy
Moers|DE||51.45|6.63|108|1piod
Moga|IN||30.81|75.17|131|r2hz
Mogadishu|SO||2.04|45.34|2587|15ee|*
Mogán|ES||27.88|-15.73|22|1hvnq
Mogi das Cruzes|BR||-23.52|-46.19|326|223ft
Mogi Guaçu|BR||-22.37|-46.95|129|223fs
Mogi Mirim|BR||-22.43|-46.96|78|223fq
Mogilev|BY||53.92|30.34|369|derl||Mahilyow
Mogliano Veneto|IT||45.56|12.24|22|1w0jm
Mogoditshane|BW||-24.63|25.87|43|k05v
Mogok|MM||22.92|96.51|91|s1zd
Moguer|ES||37.28|-6.84|20|1hvnj
Mohács|HU||45.99|18.69|19|1tbtr
Mohale’s Hoek|LS||-30.15|27.48|28|jzh2
Mohali|IN||30.68|76.72|123|45vba
Mohammedia|MA||33.69|-7.38|188|1ihgj
Mohr|IR||27.56|52.88|35|2na5
Mohyliv-Podilskyi|UA||48.45|27.80|33|f0ty
Moineşti|RO||46.48|26.49|24|ef8e
Moirāng|IN||24.50|93.78|17|r2fj
Moissy-Cramayel|FR||48.63|2.60|16|1s5us
Moita|PT||38.65|-8.99|18|1ckpb
Mojo|ET||8.59|39.12|35|730b
Mojoagung|ID||-7.57|112.35|24|z1nw
Mojokerto|ID||-7.47|112.43|113|z1nr
Moju|BR||-1.88|-48.77|22|20rc5
Mokameh|IN||25.40|85.92|55|r2f8
Mokena|US|IL|41.53|-87.89|20|2x2rv
Mokokchūng|IN||26.32|94.52|34|r2ez
Mokolo|CM||10.74|13.80|275|1bpsz
Mokopane|ZA||-24.19|29.01|101|ko2j
Mokotów|PL||52.19|21.03|213|gdvo
Mokpo|KR||34.81|126.39|268|13gkq
Mokwa|NG||9.29|5.05|21|1dxtp
Mol|BE||51.19|5.12|33|1ntln
Mola di Bari|IT||41.06|17.09|25|1w0ja
Molave|PH||8.08|123.49|21|10f98
Molde|NO||62.74|7.16|19|1vf58
Molepolole|BW||-24.41|25.50|63|k055
Molfetta|IT||41.20|16.60|60|1w0iv
Molina|CL||-35.11|-71.28|29|2b5jf
Molina de Segura|ES||38.05|-1.21|64|1hvmn
Moline|US|IL|41.51|-90.52|43|2x2rw
Molins de Rei|ES||41.42|2.02|24|1usr6
Mollendo|PE||-17.02|-72.01|29|2cc1f
Mollet del Vallès|ES||41.54|2.21|52|1usqx
Mölln|DE||53.62|10.69|18|1pii2
Mölndal|SE||57.66|12.01|59|1loqr
Mölnlycke|SE||57.66|12.12|18|1loq8
Molo|KE||-0.25|35.73|28|3zrf
Molodohvardiys’k|UA||48.35|39.65|26|f0rh
Mombaça|BR||-5.74|-39.63|17|20rbt
Mombasa|KE||-4.05|39.66|800|3zr1
Mombetsu|JP||44.35|143.35|27|19mvf
Momostenango|GT||15.04|-91.41|32|24zz7
Mompós|CO||9.24|-74.43|31|26rc5
Mon|IN||26.74|95.06|19|r2eg
Mon Repos|TT||10.28|-61.45|56|24lt0
Monaco|MC||43.73|7.42|33|1s5rm|*
Monastir|TN||35.78|10.83|72|1h0k5
Moncada|ES||39.55|-0.40|22|1hvl3
Moncalieri|IT||45.00|7.68|49|1w0fw
Monção|PT||42.08|-8.48|20|1moab
Monchegorsk|RU||67.94|32.87|50|b9ek
Mönchengladbach|DE||51.19|6.44|262|1pifa
Moncloa-Aravaca|ES||40.44|-3.73|117|3w9gj
Monclova|MX||26.91|-101.42|215|2dmyr
Moncton|CA|NB|46.09|-64.80|109|3m8fn
Mondlo|ZA||-27.98|30.72|45|kw26
Mondovì|IT||44.40|7.82|22|1w0fe
Mondragone|IT||41.11|13.89|26|1w0fc
Monfalcone|IT||45.80|13.53|27|1w0f5
Monforte de Lemos|ES||42.52|-7.51|20|1usou
Móng Cái|VN||21.52|107.97|73|xqwb
Mongaguá|BR||-24.09|-46.62|46|223e8
Monghyr|IN||25.37|86.47|203|r24y
Mongo|TD||12.18|18.69|28|1g16d
Mongu|ZM||-15.25|23.13|53|jf46
Monguno|NG||12.67|13.61|20|1dxsq
Monheim am Rhein|DE||51.09|6.89|43|1picf
Monino|RU||55.84|38.19|20|b9ec
Monkayo|PH||7.82|126.05|51|10f7f
Monoharpur|IN||22.11|88.08|23|swxd
Monopoli|IT||40.95|17.30|38|1w0ej
Monor|HU||47.35|19.45|22|1tbt2
Monreale|IT||38.08|13.29|22|1i3lh
Monroe|US|LA|32.51|-92.12|50|2kvvp
Monroe|US|MI|41.92|-83.40|20|2z7u0
Monroe|US|NC|34.99|-80.55|35|2o0qy
Monroe|US|WA|47.86|-121.97|18|3ge8a
Monroeville|US|PA|40.42|-79.79|28|33hom
Monrovia|LR||6.30|-10.80|940|1crbj|*
Monrovia|US|CA|34.15|-118.00|37|376qn
Mons|BE||50.45|3.95|91|1ntg5
Mons-en-Barœul|FR||50.63|3.12|23|1s5kn
Monsanto|PT||39.46|-8.71|50|1cknd
Monsefú|PE||-6.87|-79.87|26|276tm
Monselice|IT||45.24|11.75|19|1w0ec
Monserrato|IT||39.26|9.14|20|1i3lg
Monsey|US|NY|41.11|-74.07|18|31w9f
Mont-de-Marsan|FR||43.89|-0.50|36|1s58j
Mont-Dore|NC||-22.26|166.57|25|19vaa
Mont-Royal|CA|QC|45.52|-73.65|19|3m9ab
Mont-Saint-Aignan|FR||49.46|1.09|23|1s4n7
Mont-Saint-Hilaire|CA|QC|45.57|-73.19|16|3m9b0
Montagu|ZA||-33.79|20.12|15|kw0j
Montalvo|EC||-1.79|-79.29|16|26bhs
Montana|BG||43.41|23.23|47|fml6
Montargis|FR||48.00|2.73|17|1s5fk
Montauban|FR||44.02|1.36|52|1s5ey
Montbéliard|FR||47.51|6.80|29|1s5d6
Montbrison|FR||45.61|4.07|16|1s5bu
Montcada i Reixac|ES||41.48|2.18|33|1usq7
Montceau-les-Mines|FR||46.67|4.37|20|1s5b3
Montclair|US|CA|34.08|-117.69|39|376s8
Montclair|US|NJ|40.83|-74.21|40|31c7q
Montclair|US|VA|38.61|-77.34|20|2ube5
Monte Alegre|BR||-2.00|-54.08|23|20ral
Monte Alto|BR||-21.26|-48.50|42|223c9
Monte Aprazível|BR||-20.77|-49.71|16|223c2
Monte Azul Paulista|BR||-20.91|-48.64|18|223bz
Monte Carmelo|BR||-18.72|-47.50|44|223bk
Monte Caseros|AR||-30.25|-57.64|25|21j2e
Monte Estoril|PT||38.71|-9.41|23|1ckef
Monte Llano|DO||19.73|-70.60|19|22xna
Monte Mor|BR||-22.95|-47.32|40|223az
Monte Plata|DO||18.81|-69.78|16|22xmu
Monte Santo de Minas|BR||-21.19|-46.98|17|223ao
Montebello|US|CA|34.01|-118.11|64|376uq
Montebelluna|IT||45.78|12.05|27|1w0bp
Montecarlo|AR||-26.57|-54.76|22|21j2h
Montecatini-Terme|IT||43.88|10.77|18|1w0as
Montecchio Maggiore-Alte Ceccato|IT||45.50|11.41|21|1w0ab
Montecristi|EC||-1.05|-80.66|18|26bhj
Montego Bay|JM||18.47|-77.92|83|22shg
Monteiro|BR||-7.89|-37.12|18|20r91
Montelíbano|CO||7.98|-75.42|85|26r8m
Montélimar|FR||44.55|4.75|36|1s56n
Montemurlo|IT||43.93|11.04|18|1w064
Montenegro|BR||-29.69|-51.46|54|223ay
Montenegro|CO||4.57|-75.75|36|26r8f
Montepuez|MZ||-13.13|39.00|72|m891
Montereau-Fault-Yonne|FR||48.38|2.95|17|1s55r
Monterey|US|CA|36.60|-121.89|28|376vt
Monterey Park|US|CA|34.06|-118.12|61|376x2
Montería|CO||8.75|-75.88|272|26r85
Montero|BO||-17.34|-63.25|89|2bszv
Monteros|AR||-27.17|-65.50|24|2adwb
Monterotondo|IT||42.05|12.62|37|1w04g
Monterrey|MX||25.68|-100.32|1136|2dmx5
Monterusciello|IT||40.87|14.08|29|5bsv4
Montes Claros|BR||-16.73|-43.86|332|223am
Montesilvano Marina|IT||42.51|14.15|46|1w03d
Montesson|FR||48.91|2.14|15|1s556
Montevarchi|IT||43.53|11.57|19|1w032
Montevideo|UY||-34.90|-56.19|1271|21rjb|*
Montfermeil|FR||48.90|2.58|24|1s548
Montgeron|FR||48.71|2.45|23|1s520
Montgomery|US|AL|32.37|-86.30|201|2fdo0
Montgomery|US|IL|41.73|-88.35|19|2x2u7
Montgomery Village|US|MD|39.18|-77.20|32|2libb
Monthey|CH|VS|46.25|6.95|15|1l065
Montichiari|IT||45.41|10.40|15|1w021
Montigny-le-Bretonneux|FR||48.77|2.03|39|1s4yn
Montigny-lès-Cormeilles|FR||48.98|2.20|18|1s4yc
Montigny-lès-Metz|FR||49.10|6.15|26|1s4ya
Montijo|ES||38.91|-6.62|16|1hvic
Montijo|PT||38.71|-8.97|30|1ckak
Montilla|ES||37.59|-4.64|24|1hvi9
Montivilliers|FR||49.55|0.19|17|1s4xb
Montluçon|FR||46.34|2.60|45|1s4v8
Montmorency|FR||48.99|2.34|21|1s4th
Montornès del Vallès|ES||41.54|2.27|16|1usiu
Montpellier|FR||43.61|3.88|248|1s4rq
Montréal|CA|QC|45.51|-73.59|1600|3m98b
Montreuil|FR||48.86|2.44|91|1s4pm
Montreux|CH|VD|46.43|6.91|23|1l05t
Montrose|US|CO|38.48|-107.88|19|38f4u
Montrouge|FR||48.82|2.31|39|1s4nl
Montville Center|US|CT|41.48|-72.15|20|2vppj
Monywa|MM||22.11|95.14|182|s1nu
Monza|IT||45.58|9.27|120|1w00l
Monze|ZM||-16.28|27.48|30|jf3w
Monzón|ES||41.91|0.19|17|1ushs
Mooka|JP||36.43|140.02|66|199i4
Moore|US|OK|35.34|-97.49|60|2pddr
Mooresville|US|NC|35.58|-80.81|36|2o0vx
Moorhead|US|MN|46.87|-96.77|42|2zzfg
Moorpark|US|CA|34.29|-118.88|36|3773s
Moosburg|DE||48.47|11.94|17|1pi2x
Moose Jaw|CA|SK|50.40|-105.53|32|3m9wg
Mopti|ML||14.48|-4.18|108|1gl0k
Moquegua|PE||-17.20|-70.94|55|2cbyo
Mora|CM||11.05|14.14|55|1bpl3
Morada Nova|BR||-5.11|-38.37|37|20r7o
Morādābād|IN||28.84|78.78|721|r2dt
Moraga|US|CA|37.83|-122.13|17|3774f
Morales|CO||2.75|-76.63|30|28ti6
Morales|CO||8.28|-73.87|20|26r70
Morales|GT||15.47|-88.84|19|24zvu
Moram|IN||17.79|76.47|18|r2dm
Moramanga|MG||-18.95|48.23|29|moro
Morār|IN||26.23|78.22|44|r2db
Moratalaz|ES||40.41|-3.65|105|1usfw
Moratuwa|LK||6.77|79.88|185|qgnd
Morbi|IN||22.82|70.84|118|r2d3
Morden|GB|ENG|51.40|-0.20|48|1kmrd
Morecambe|GB|ENG|54.07|-2.86|52|1kmqu
Morelia|MX||19.70|-101.18|598|2dmve
Morena|IN||26.50|78.00|152|r2cz
Moreni|RO||44.98|25.64|21|ef6m
Moreno|BR||-8.12|-35.09|45|20r6d
Moreno Valley|US|CA|33.94|-117.23|204|37764
Moreton|GB|ENG|53.40|-3.12|18|1kmqk
Mörfelden-Walldorf|DE||49.99|8.58|33|1y51o
Morgan Hill|US|CA|37.13|-121.65|43|37770
Morganton|US|NC|35.75|-81.68|17|2o0yj
Morgantown|US|WV|39.63|-79.96|31|2v7js
Mori|JP||34.83|137.93|20|13sju
Morigaon|IN||26.25|92.35|21|4cix2
Moriguchi|JP||34.73|135.57|148|13sjs
Moriki|NG||12.87|6.49|29|1dxs0
Morinda|IN||30.79|76.50|24|r23e
Morioka|JP||39.70|141.15|295|199i2
Moriya|JP||35.93|140.00|57|199hz
Moriyama|JP||35.07|135.98|69|13sjd
Morlaix|FR||48.58|-3.83|18|1s4gs
Morlanwelz-Mariemont|BE||50.46|4.25|18|1ntbd
Morley|GB|ENG|53.74|-1.60|57|1kmq5
Mormugao|IN||15.39|73.81|102|r2x2
Moro|PK||26.66|68.00|77|p2sd
Morogoro|TZ||-6.82|37.66|251|3a84
Morohongō|JP||35.94|139.30|40|13sj4
Moroleón|MX||20.13|-101.19|43|2dmtr
Morón|AR||-34.65|-58.62|320|21j0x
Morón|CU||22.11|-78.63|66|240g2
Morón|VE||10.49|-68.20|44|25udi
Morón de la Frontera|ES||37.12|-5.45|28|1hvfp
Morondava|MG||-20.29|44.32|37|monh
Morong|PH||14.52|121.24|50|10f45
Morong|PH||14.68|120.27|16|10f44
Moroni|KM||-11.70|43.26|43|jr8s|*
Morozovsk|RU||48.36|41.83|29|b97u
Morrelgonj|BD||22.46|89.86|32|pehb
Morrinhos|BR||-17.73|-49.10|34|2238f
Morris Heights|US|NY|40.85|-73.92|41|31wfk
Morrisania|US|NY|40.83|-73.91|23|31wfy
Morristown|US|NJ|40.80|-74.48|19|31cab
Morristown|US|TN|36.21|-83.29|29|2riii
Morrisville|US|NC|35.82|-78.83|24|2o10d
Morro Agudo|BR||-20.73|-48.06|25|22384
Morro do Chapéu|BR||-11.55|-41.16|22|2237c
Morsang-sur-Orge|FR||48.66|2.35|20|1s4fb
Morshansk|RU||53.44|41.81|43|b976
Morsi|IN||21.34|78.01|36|r2c4
Morteros|AR||-30.71|-62.00|15|2adr7
Morton|US|IL|40.61|-89.46|16|2x2zm
Morton Grove|US|IL|42.04|-87.78|23|2x2zv
Mortsel|BE||51.17|4.45|25|1ntas
Morwa|IN||22.90|73.84|20|r2by
Mosbach|DE||49.35|9.15|25|1phts
Moscavide e Portela|PT||38.78|-9.10|22|1ck8u
Moscow|RU||55.75|37.62|10381|b90l|*
Moscow|US|ID|46.73|-117.00|25|3c26a
Moses Lake|US|WA|47.13|-119.28|22|3gedy
Moshi|TZ||-3.35|37.33|157|3a7t
Moskháton|GR||37.95|23.68|25|5i3y
Moskovskiy|RU||55.60|37.35|15|idsq
Moskovskiy|TJ||37.61|68.58|22|50egh
Mosonmagyaróvár|HU||47.87|17.27|30|1tbrs
Mosopa|BW||-24.77|25.42|20|k047
Mosquera|CO||4.71|-74.23|27|26r3o
Moss|NO||59.43|10.66|34|1vezj
Mossel Bay|ZA||-34.18|22.15|59|kvbh
Mossendjo|CG||-2.95|12.70|18|1cdfj
Mössingen|DE||48.41|9.05|20|1phqz
Mossoró|BR||-5.19|-37.34|202|20rcq
Most|CZ||50.50|13.64|68|1tt1v
Mosta|MT||35.91|14.43|18|1ixe8
Mostaganem|DZ||35.93|0.09|130|1hb32
Mostar|BA||43.34|17.81|105|1wh58
Móstoles|ES||40.32|-3.86|206|1usc9
Mostovskoy|RU||44.41|40.79|25|b8y1
Mosty|BY||53.41|24.54|16|dejb
Mosul|IQ||36.34|43.12|1740|24g0
Motala|SE||58.54|15.04|31|1locw
Motegi|JP||36.52|140.18|20|199hv
Motherwell|GB|SCT|55.79|-3.99|32|1kmon
Mothīhāri|IN||26.65|84.92|112|r2ba
Motomachi|JP||43.83|144.10|23|19lhz
Motomiya|JP||37.51|140.40|23|199hs
Motozintla|MX||15.37|-92.25|24|23ib2
Motril|ES||36.75|-3.52|60|1hvet
Motru|RO||44.80|22.97|22|ef3p
Mott Haven|US|NY|40.81|-73.92|51|31wja
Motul|MX||21.10|-89.28|23|23ib0
Mougins|FR||43.60|7.00|19|1s4an
Mouila|GA||-1.87|11.06|22|1fed5
Moulins|FR||46.56|3.33|23|1s48p
Moundou|TD||8.57|16.08|135|1g11b
Mount Clemens|US|MI|42.60|-82.88|16|2z82o
Mount Gambier|AU|SA|-37.83|140.78|25|1a82r
Mount Hagen|PG||-5.86|144.23|34|18syx
Mount Isa|AU|QLD|-20.73|139.50|23|189tm
Mount Juliet|US|TN|36.20|-86.52|32|2ritk
Mount Laurel|US|NJ|39.93|-74.89|42|2oin4
Mount Lebanon|US|PA|40.36|-80.05|33|33i1z
Mount Pearl|CA|NL|47.52|-52.78|25|3md2v
Mount Pleasant|US|MI|43.60|-84.77|26|2z84a
Mount Pleasant|US|SC|32.79|-79.86|81|2qc91
Mount Pleasant|US|TX|33.16|-94.97|16|2t0it
Mount Pleasant|US|WI|42.70|-87.86|26|51qe5
Mount Prospect|US|IL|42.07|-87.94|55|2x374
Mount Vernon|US|IL|38.32|-88.90|15|2izkw
Mount Vernon|US|NY|40.91|-73.84|69|31wnv
Mount Vernon|US|OH|40.39|-82.49|17|32oev
Mount Vernon|US|WA|48.42|-122.33|34|3gehr
Mountain Brook|US|AL|33.50|-86.75|21|2ff3q
Mountain View|US|CA|37.39|-122.08|80|377qw
Mountlake Terrace|US|WA|47.79|-122.31|21|3gejj
Mountsorrel|GB|ENG|52.72|-1.15|17|1kmnk
Mouscron|BE||50.74|3.21|52|1nt8j
Moussoro|TD||13.64|16.49|15|1g0y0
Moutsamoudou|KM||-12.17|44.40|24|jr89
Mouzaïa|DZ||36.47|2.69|33|1hauh
Moyale|KE||3.53|39.06|34|3zno
Moyo|UG||3.66|31.72|19|4wqr
Moyobamba|PE||-6.03|-76.97|44|276qs
Moyotzingo|MX||19.25|-98.40|27|23dwv
Mozdok|RU||43.74|44.65|41|b8w0
Mozhaysk|RU||55.50|36.03|32|b8vc
Mozhga|RU||56.44|52.23|47|b8uz
Mpanda|TZ||-6.34|31.07|73|3a6w
Mpika|ZM||-11.83|31.45|28|jeye
Mpophomeni|ZA||-29.57|30.19|26|kuvn
Mpumalanga|ZA||-29.81|30.64|140|kuuv
Mpwapwa|TZ||-6.35|36.48|20|3a4m
Mrągowo|PL||53.86|21.31|22|gdqw
Mranggen|ID||-7.03|110.52|28|z1je
Msaken|TN||35.73|10.58|65|1gx78
M’Sila|DZ||35.71|4.54|100|1haqq
Msowero|TZ||-6.53|37.20|18|3a05
Mthatha|ZA||-31.59|28.78|79|k9ze
Mtinko|TZ||-4.55|34.85|27|39vx
Mto wa Mbu|TZ||-3.35|35.85|18|39uv
Mtsensk|RU||53.28|36.57|48|b8tc
Mtwango|TZ||-9.02|34.80|19|39u6
Mtwara|TZ||-10.27|40.18|97|it9v
Muan|KR||34.99|126.48|76|13gie
Muang Không|LA||14.12|105.85|15|zh5k
Muang Phônsavan|LA||19.45|103.19|38|zh3n
Muang Xay|LA||20.69|101.98|25|zh2e
Muar|MY||2.04|102.57|128|11539
Mubārakpur|IN||26.09|83.29|53|r2ae
Mubende|UG||0.56|31.39|19|4wob
Mubi|NG||10.27|13.27|226|1dxp9
Muborak|UZ||39.26|65.15|29|q2mz
Much|DE||50.90|7.40|15|1phoo
Mucumpiz|VE||8.42|-71.13|215|25u9p
Mucur|TR||39.06|34.38|17|6ipw
Mucuri|BR||-18.09|-39.55|27|2234h
Mudanjiang|CN||44.58|129.60|666|17mrn
Mudanya|TR||40.38|28.88|23|fw4v
Mūdbidri|IN||13.07|75.00|31|r2a8
Muddebihāl|IN||16.34|76.13|32|r2a5
Mudgal|IN||16.01|76.44|21|r2a0
Mudhol|IN||16.33|75.28|47|r29z
Mudkhed|IN||19.16|77.50|21|r29n
Mudon|MM||16.26|97.72|89|s1kv
Mudu|CN||31.26|120.52|62|14os7
Mueang Nonthaburi|TH||13.86|100.51|292|ygud
Muenchen|DE||48.14|11.58|1260|1pgqq||Munich
Mufulira|ZM||-12.55|28.24|121|jelv
Muggiò|IT||45.59|9.23|23|1vzwf
Mughal Sarāi|IN||25.28|83.12|98|r296
Muğla|TR||37.22|28.37|48|6ipk
Mugnano di Napoli|IT||40.91|14.21|34|1vzw8
Mugumu|TZ||-1.85|34.70|18|39sn
Muhammadābād|IN||25.62|83.76|33|r28y
Muhammadābād|IN||26.03|83.38|24|r28x
Muhammadābād|IN||27.31|79.43|22|r28w
Muheza|TZ||-5.17|38.78|17|39rs
Mühlacker|DE||48.95|8.84|26|1phkk
Mühldorf|DE||48.25|12.52|18|1phcq
Mühlhausen|DE||51.21|10.45|38|1pgyk
Mühlheim am Main|DE||50.12|8.83|26|1pgy9
Muhoroni|KE||-0.16|35.20|15|3zgz
Muikamachi|JP||37.07|138.88|29|13sgs
Mujiayingzi|CN||42.12|118.78|61|17mrf
Mukacheve|UA||48.44|22.72|82|f0me
Mukah|MY||2.89|112.09|50|116zv
Mukalla|YE||14.54|49.12|258|1orm
Mukdahan|TH||16.55|104.72|40|yh79
Mukeriān|IN||31.95|75.62|23|r284
Mukher|IN||18.71|77.37|29|r27z
Mukilteo|US|WA|47.94|-122.30|21|3gemq
Mukō|JP||34.97|135.70|53|13sg8
Mukono|UG||0.35|32.76|67|4wl1
Muktāgācha|BD||24.76|90.26|25|peh8
Muktsar|IN||30.47|74.52|90|r27m
Mūl|IN||20.07|79.68|24|r27i
Mula|ES||38.04|-1.49|17|1hvdo
Mulanje|MW||-16.03|35.50|16|jucd
Mulbāgal|IN||13.16|78.39|47|r276
Mulchén|CL||-37.72|-72.24|22|2b57k
Mulgund|IN||15.28|75.52|19|r26x
Mülheim|DE||51.43|6.88|171|1pgu6
Mulhouse|FR||47.75|7.33|111|1s41a
Mūlki|IN||13.09|74.79|17|r26q
Mulleriyawa|LK||6.93|79.93|34|qgga
Müllheim|DE||47.81|7.63|18|1pgsa
Multai|IN||21.77|78.26|22|r26e
Multan|PK||30.20|71.48|1437|p2n5
Muluppilagadu|IN||11.80|75.45|23|r27a
Mumbai|IN||19.07|72.88|12692|rc23
Mumbwa|ZM||-14.98|27.06|19|jduu
Mumias|KE||0.33|34.49|45|3zae
Muncar|ID||-8.43|114.33|65|z1cu
München|DE||48.14|11.58|1260|1pgqq||Munich
Muncie|US|IN|40.19|-85.39|70|2xjdy
Mundargi|IN||15.21|75.88|22|r25w
Mundelein|US|IL|42.26|-88.00|32|2x3bk
Mundgod|IN||14.97|75.04|17|r25q
Mundra|IN||22.84|69.72|15|r25d
Mūndwa|IN||27.06|73.82|17|r257
Mungaa|TZ||-4.97|34.88|17|39pe
Mungaoli|IN||24.41|78.10|20|r251
Mungeli|IN||22.07|81.69|28|r250
Mungia|ES||43.35|-2.85|16|1us8z
Mungyeong|KR||36.59|128.20|82|13gfq
Munich|DE||48.14|11.58|1260|1pgqq
Muñiz|AR||-34.56|-58.71|26|21j01
Munnar|IN||10.09|77.06|68|r24f
Muñoz|PH||15.72|120.90|37|10f0w
Munsan|KR||37.86|126.78|43|13gf2
Munster|DE||52.99|10.09|18|1pgly
Munster|US|IN|41.56|-87.51|23|2xje6
Münster|DE||51.96|7.63|270|1pglz
Muntilan|ID||-7.58|110.29|45|z1bs
Muntok|ID||-2.07|105.16|27|z1bq
Munūf|EG||30.47|30.93|84|7jvm
Murādnagar|IN||28.78|77.50|89|r245
Murakami|JP||38.23|139.48|31|13sfm
Muramatsu|JP||37.69|139.17|20|13sfe
Muramvya|BI||-3.27|29.61|18|94cv
Muratpaşa|TR||36.89|30.76|450|4t22m
Muravlenko|RU||63.79|74.52|39|x0tj
Murbād|IN||19.25|73.39|17|r23w
Murcia|ES||37.99|-1.13|437|1hvd4
Murcia|PH||10.61|123.04|17|10f04
Muret|FR||43.46|1.33|24|1s3zl
Murfreesboro|US|TN|35.85|-86.39|126|2rjko
Muriaé|BR||-21.13|-42.37|91|2231w
Muricay|PH||7.83|123.48|132|10ezy
Murici|BR||-9.31|-35.94|20|20qx0
Muridke|PK||31.80|74.26|164|p2jg
Muriti|TZ||-1.98|32.92|20|39o1
Muritiba|BR||-12.92|-39.25|22|2231f
Murlīganj|IN||25.90|87.00|24|r237
Murmansk|RU||68.98|33.09|319|b8k1
Murom|RU||55.58|42.04|127|b8jq
Muroran|JP||42.32|140.99|96|19mtp
Muroto-misakicho|JP||33.29|134.17|18|13seg
Murphy|US|TX|33.02|-96.61|21|2t0yr
Murray|US|KY|36.61|-88.31|19|2k7gz
Murray|US|UT|40.67|-111.89|49|3fuwz
Murree|PK||33.91|73.39|25|p2j8
Murrieta|US|CA|33.55|-117.21|110|3782v
Murrysville|US|PA|40.43|-79.70|20|33ih9
Murshidābād|IN||24.18|88.27|40|r230
Murtajāpur|IN||20.73|77.37|40|r22y
Murudeshwara|IN||14.09|74.48|18|44sfl
Murun-kuren|MN||49.63|100.16|28|17ibd
Murwāra|IN||23.84|80.39|196|r22j
Murzuq|LY||25.92|13.92|44|1bgsr
Muş|TR||38.73|41.48|83|6imp
Musaffah|AE||24.36|54.48|243|763ph
Musan-ŭp|KP||42.23|129.21|22|17s6q
Musanze|RW||-1.50|29.63|87|4bht
Musashino|JP||35.71|139.56|137|13sdr
Muscat|OM||23.58|58.41|797|65o6|*
Muscatine|US|IA|41.42|-91.04|24|2wchg
Mushābani|IN||22.51|86.46|33|r226
Mushie|CD||-3.02|16.92|33|1dk55
Musiri|IN||10.95|78.44|30|r224
Muskego|US|WI|42.91|-88.14|25|34trl
Muskegon|US|MI|43.23|-86.25|38|2z8fw
Muskogee|US|OK|35.75|-95.37|38|2pdnu
Musoma|TZ||-1.50|33.80|121|39mr
Musselburgh|GB|SCT|55.94|-3.05|24|1kmja
Mussoorie|IN||30.45|78.07|26|r21y
Mustafābād|PK||30.89|73.50|46|p2hg
Mustafakemalpaşa|TR||40.04|28.41|101|fw21
Mustang|US|OK|35.38|-97.72|20|2pdo8
Mut|TR||36.64|33.44|49|6ikt
Mutare|ZW||-18.97|32.67|184|iyur
Mutengene|CM||4.09|9.31|47|1bpds
Mutsu|JP||41.29|141.22|49|19lvq
Muttenz|CH|BL|47.52|7.65|17|1l03m
Muttupet|IN||10.40|79.49|22|r216
Mutuáli|MZ||-14.87|37.00|31|nbmj
Mutxamel|ES||38.42|-0.45|23|1hveh
Mūvattupula|IN||9.98|76.58|30|r20y
Muvattupuzha|IN||9.98|76.57|29|4c12v
Muyinga|BI||-2.85|30.34|71|9950
Muyuka|CM||4.29|9.41|31|1bpdq
Muzaffarābād|PK||34.37|73.47|725|p2h3
Muzaffargarh|PK||30.07|71.19|165|p2h1
Muzaffarnagar|IN||29.47|77.70|350|r20s
Muzaffarpur|IN||26.12|85.39|333|r20q
Muzambinho|BR||-21.38|-46.53|16|222zg
Mvomero|TZ||-6.25|38.67|31|39lf
Mwadui|TZ||-3.55|33.60|23|39ko
Mwandiga|TZ||-4.83|29.66|17|3alp
Mwanza|TZ||-2.52|32.90|437|39gg
Mweka|CD||-4.85|21.56|51|4g6k
Mwene-Ditu|CD||-7.01|23.45|189|4g5u
Mỹ Tho|VN||10.36|106.36|122|xqiv
Myanaung|MM||18.29|95.32|42|s1f0
Myawadi|MM||16.69|98.51|45|s1as
Myaydo|MM||19.37|95.22|58|shnb
Myeik|MM||12.44|98.60|173|s2i3
Myingyan|MM||21.46|95.39|142|s14r
Myitkyina|MM||25.38|97.40|91|s125
Mykolaiv|UA||46.97|32.00|511|f0k9||Mykolayiv
Mykolayiv|UA||46.97|32.00|511|f0k9
Mymensingh|BD||24.76|90.41|225|peh6
Myrhorod|UA||49.97|33.61|41|f0yb
Myrnohrad|UA||48.31|37.26|50|f7v7
Myrtle Beach|US|SC|33.69|-78.89|31|2qcoe
Myrtle Grove|US|FL|30.42|-87.31|16|2ha4v
Myski|RU||53.71|87.80|44|w3yp
Myślenice|PL||49.83|19.94|18|1u988
Mysłowice|PL||50.21|19.17|75|1u97k
Mysore|IN||12.30|76.64|868|r20h
Myszków|PL||50.58|19.32|33|1u975
Mytilene|GR||39.11|26.56|28|5i76
Mytishchi|RU||55.91|37.73|161|b86c
Mzimba|MW||-11.90|33.60|19|ju4a
Mzuzu|MW||-11.47|34.02|175|ju3n
Na Klang|TH||17.31|102.19|31|ye5q
Naaldwijk|NL||51.99|4.21|18|1mybf
Naarden|NL||52.30|5.16|17|1mybd
Naas|IE||53.22|-6.67|21|1rhr2
Nabagrām|IN||22.29|88.51|35|sx65
Nabari|JP||34.62|136.08|88|13sbp
Nabatîyé et Tahta|LB||33.38|35.48|120|5z7l
Naberezhnyye Chelny|RU||55.73|52.41|510|b84m
Nabeul|TN||36.46|10.74|56|1gwrn
Nābha|IN||30.38|76.15|65|r20f
Nabīnagar|BD||23.89|90.97|32|pl5r
Nabīnagar|IN||24.61|84.13|21|r20e
Nabire|ID||-3.36|135.50|44|z19y
Nablus|PS||32.22|35.25|130|622f
Nabua|PH||13.41|123.37|26|10ew9
Nabunturan|PH||7.61|125.97|17|10evb
Nacala|MZ||-14.56|40.69|225|m6mp
Nachingwea|TZ||-10.37|38.76|18|it8m
Náchod|CZ||50.42|16.16|21|1tsx6
Nacimiento|CL||-37.50|-72.67|21|2b55f
Naciria|DZ||36.75|3.83|15|1hall
Nacka|SE||59.31|18.16|25|1lo2c
Nacogdoches|US|TX|31.60|-94.66|34|2t153
Nādāpuram|IN||11.68|75.65|40|r1zy
Nādbai|IN||27.22|77.20|24|r1zs
Nadi|FJ||-17.80|177.42|42|1b74g
Nadiād|IN||22.69|72.86|202|r1zo
Nador|MA||35.17|-2.93|129|1ih0n
Naduvannūr|IN||11.49|75.78|25|r1zh
Nadvirna|UA||48.63|24.57|20|f0ij
Nadym|RU||65.53|72.52|46|w3xj
Naesŏ|KR||35.25|128.52|81|15a28
Næstved|DK||55.23|11.76|41|1k2jq
Nafada|NG||11.10|11.33|23|1dxi2
Naga|PH||10.21|123.76|29|10etz
Naga|PH||13.62|123.18|175|10etp
Nagahama|JP||35.38|136.27|62|13sab
Nagai|JP||38.10|140.03|31|199gl
Nāgamangala|IN||12.82|76.75|17|r1yy
Nagano|JP||36.65|138.18|360|13s9j
Nagaoka|JP||37.45|138.85|195|13s93
Nagar|IN||27.42|77.10|24|r1yl
Nāgar Karnūl|IN||16.48|78.32|29|r1xy
Nagareyama|JP||35.86|139.90|156|13s8o
Nagari|IN||13.32|79.59|26|r1y8
Nagarote|NI||12.27|-86.56|26|25jaq
Nāgarpur|BD||24.06|89.88|238|peh3
Nagasaki|JP||32.75|129.88|410|13s8h
Nagato|JP||34.38|131.20|23|14pcu
Nāgaur|IN||27.20|73.73|97|r1xk
Nagcarlan|PH||14.14|121.42|25|10er8
Nagda|IN||23.46|75.42|104|r1xd
Nāgercoil|IN||8.18|77.43|214|r1x8
Nageswari|BD||25.97|89.69|49|peh4
Nagīna|IN||29.44|78.44|77|r1x4
Nago|JP||26.62|127.99|60|13s5g
Nāgod|IN||24.57|80.59|22|r1wr
Nagold|DE||48.55|8.72|23|1pgbg
Nagoya|JP||35.18|136.91|2191|13s55
Nagpur|IN||21.15|79.08|2228|r1wk
Nagqu|CN||31.48|92.06|30|rg1x
Nagua|DO||19.38|-69.85|34|22xjp
Nagykanizsa|HU||46.45|16.99|51|1tblr
Nagykőrös|HU||47.03|19.78|27|1tbkz
Naha|JP||26.22|127.68|301|13s4j
Nāhan|IN||30.56|77.29|28|r1vr
Nahariyya|IL||33.01|35.10|51|6axx
Naharlagun|IN||27.10|93.70|27|4cix3
Nahāvand|IR||34.19|48.37|76|2mub
Nāḩiyat al Fuhūd|IQ||30.97|46.72|22|24q7
Nāḩiyat ash Shināfīyah|IQ||31.58|44.65|23|242l
Nahiyat Ghammas|IQ||31.74|44.62|31|24q2
Nāḩīyat Saddat al Hindīyah|IQ||32.72|44.28|31|1yuc
Nahorkatiya|IN||27.29|95.34|16|r1vg
Nahrīn|AF||36.06|69.13|22|o9u7
Nahualá|GT||14.84|-91.32|28|24ztq
Naic|PH||14.32|120.77|55|10elw
Naihāti|IN||22.89|88.42|253|r1v7
Nailsea|GB|ENG|51.43|-2.76|21|1kmih
Naini Tāl|IN||29.40|79.45|42|r1ut
Nainpur|IN||22.43|80.11|22|r1us
Nainwa|IN||25.77|75.85|16|r1ur
Nairobi|KE||-1.28|36.82|2751|3yjt|*
Naivasha|KE||-0.71|36.43|38|3yir
Naja' Ḥammādī|EG||26.05|32.24|41|7j62
Najaf|IQ||32.03|44.35|483|24a4
Najafābād|IR||32.63|51.37|223|8yzy
Najafgarh|IN||28.61|76.98|1365|r1un
Najībābād|IN||29.61|78.34|84|r1ul
Najrān|SA||17.49|44.13|259|27ym
Naju|KR||35.03|126.72|42|13g60
Naka|JP||36.05|140.17|47|199fp
Nakama|JP||33.82|130.71|47|13s0z
Nakamura|JP||32.98|132.93|35|13s0j
Nakano|JP||36.75|138.37|43|13rzr
Nakanojōmachi|JP||36.59|138.84|18|13rzg
Nakatsu|JP||33.60|131.19|67|13rwt
Nakatsugawa|JP||35.48|137.50|55|13rwp
Nakhabino|RU||55.85|37.18|32|b7z5
Nakhchivan|AZ||39.21|45.41|65|35r9
Nakhodka|RU||42.81|132.87|147|17aa0
Nakhon Luang|TH||14.46|100.61|15|yh5p
Nakhon Nayok|TH||14.20|101.21|21|yh5n
Nakhon Pathom|TH||13.82|100.04|118|yh5i
Nakhon Phanom|TH||17.41|104.78|35|yh5f
Nakhon Ratchasima|TH||14.97|102.10|209|yh5d
Nakhon Sawan|TH||15.70|100.14|92|yh5b
Nakhon Si Thammarat|TH||8.43|99.97|121|oou5
Nakło nad Notecią|PL||53.14|17.60|20|1u95a
Nakodar|IN||31.13|75.48|32|r1u9
Naksalbāri|IN||26.68|88.22|57|r1u4
Nakūr|IN||29.92|77.30|23|r1u1
Nakuru|KE||-0.31|36.07|260|3yge
Nal’chik|RU||43.50|43.62|273|b7yb
Nālchiti|BD||22.64|90.27|39|peh0
Naldurg|IN||17.82|76.28|17|r1tl
Nalgonda|IN||17.05|79.27|122|r1tf
Nalhāti|IN||24.30|87.83|26|r1td
Nallıhan|TR||40.19|31.35|19|fw0z
Nālūt|LY||31.87|10.98|26|1bgo1
Nam Định|VN||20.43|106.18|193|xq4t
Nam Som|TH||17.77|102.19|19|yh3i
Nāmagiripettai|IN||11.46|78.27|22|r1so
Nāmakkal|IN||11.22|78.17|56|r1sn
Namangan|UZ||41.00|71.67|432|wfk5
Namanyere|TZ||-7.52|31.05|28|399u
Namasuba|UG||0.69|32.42|23|4w3n
Nambiyūr|IN||11.36|77.32|16|r1si
Namerikawa|JP||36.76|137.36|35|13rv2
Namibe|AO||-15.20|12.15|80|1zqkr
Namie|JP||37.48|141.00|22|199eg
Namioka|JP||40.71|140.59|21|19mr1
Nampa|US|ID|43.54|-116.56|90|3c2h9
Namp’o|KP||38.74|125.41|455|145st
Nampula|MZ||-15.12|39.27|389|m5cc
Nāmrup|IN||27.19|95.32|18|r1rx
Namur|BE||50.47|4.87|106|1nt53
Namyang|KP||42.95|129.86|22|17s07
Namyangju|KR||37.64|127.21|91|14ntu
Namysłów|PL||51.08|17.72|16|1u951
Nan|TH||18.78|100.78|25|yh38
Nanaimo|CA|BC|49.17|-123.94|85|3mft8
Nanao|JP||37.05|136.97|45|13rue
Nanauta|IN||29.71|77.42|19|r1ri
Nanchang|CN||28.68|115.85|2358|12l0j
Nanchital de Lázaro Cárdenas del Río|MX||18.07|-94.41|25|23i8t
Nanchong|CN||30.80|106.08|7150|12l02
Nancy|FR||48.68|6.18|105|1s3vb
Nandaime|NI||11.76|-86.05|21|25jah
Nanded|IN||19.16|77.31|551|r1qx
Nāndgaon|IN||20.31|74.66|24|r1qr
Nandigāma|IN||16.77|80.29|38|r1qg
Nandikotkūr|IN||15.86|78.27|45|r1qd
Nanding|CN||36.75|118.06|85|12kyz
Nandu|CN||22.85|110.82|62|12kyt
Nāndūra Buzurg|IN||20.83|76.46|40|r1po
Nandurbar|IN||21.37|74.24|101|r1pn
Nandyāl|IN||15.48|78.48|165|r1pj
Nanfeng|CN||23.73|111.80|86|12kyg
Nang Rong|TH||14.64|102.79|22|yh2g
Nanga Eboko|CM||4.68|12.37|30|1bp69
Nangal|IN||31.39|76.38|48|r1pe
Nanganga|TZ||-10.38|39.15|17|it5x
Nangen|KR||35.41|127.39|58|13g1n
Nangi|IN||22.51|88.22|441|swr6
Nāngloi Jāt|IN||28.68|77.07|194|r1p5
Nangomba|TZ||-10.90|38.50|23|it5p
Nangong|CN||37.36|115.37|82|12kxt
Nangwa|TZ||-4.47|35.45|19|3989
Nanjangūd|IN||12.12|76.68|50|r1p2
Nanjing|CN||32.06|118.78|7165|12kuy
Nankana Sahib|PK||31.45|73.71|56|p2ak
Nanlong|CN||31.35|106.06|63|12ktg
Nanma|CN||36.18|118.15|74|12kt5
Nanning|CN||22.82|108.32|804|12ksd
Nānpāra|IN||27.86|81.50|46|r1ot
Nanpiao|CN||41.10|120.75|157|17mpo
Nanping|CN||26.64|118.17|172|12krq
Nantai|CN||40.92|122.80|56|17mpf
Nanterre|FR||48.89|2.21|87|1s3ui
Nantes|FR||47.22|-1.55|277|1s3uh
Nanto-shi|JP||36.57|136.91|55|3zhr9
Nantong|CN||32.03|120.87|666|12koa
Nantou|TW||23.92|120.66|106|ztse
Nantwich|GB|ENG|53.07|-2.52|17|1kmhw
Nanuet|US|NY|41.09|-74.01|18|31wzu
Nanuque|BR||-17.84|-40.35|38|222z2
Nanyamba|TZ||-10.68|39.83|20|it59
Nanyang|CN||32.99|112.53|252|12klp
Nanyuki|KE||0.01|37.07|36|3yb5
Nanzhang Chengguanzhen|CN||31.78|111.83|84|12kk6
Nanzhou|CN||29.36|112.40|54|12kjk
Náousa|GR||40.63|22.07|20|fr5i
Napa|US|CA|38.30|-122.29|80|3787z
Napāsar|IN||27.96|73.56|22|r1oa
Naperville|US|IL|41.79|-88.15|147|2x3e7
Napier|NZ||-39.49|176.91|57|1auyx
Naples|IT||40.85|14.27|959|1vzu2
Naples|US|FL|26.14|-81.80|22|2ha65
Napoli|IT||40.85|14.27|959|1vzu2||Naples
Naqadeh|IR||36.96|45.39|74|2moa
Nara-shi|JP||34.69|135.80|367|13rss
Narail|BD||23.16|89.50|55|pekt
Naraina|IN||26.79|75.21|17|r1o0
Naraini|IN||25.19|80.47|15|r1nz
Narang Mandi|PK||31.90|74.52|35|p29i
Narangba|AU|QLD|-27.20|152.96|18|1a7ez
Naranjal|EC||-2.67|-79.62|32|26bcq
Naranjito|EC||-2.17|-79.47|34|26bch
Naranjos|MX||21.35|-97.69|20|23i7o
Narasannapeta|IN||18.41|84.04|24|r1nh
Narasapur|IN||16.43|81.70|59|r1ng
Narasaraopet|IN||16.23|80.05|97|r1nc
Narathiwat|TH||6.43|101.82|48|yh21
Narauli|IN||28.49|78.71|18|r1n3
Naraura|IN||28.20|78.39|22|r1n1
Nāravārikuppam|IN||13.19|80.18|19|r1mz
Nārāyanganj|BD||23.61|90.50|224|pegz
Narāyangarh|IN||30.48|77.13|20|r1ms
Nārāyanpet|IN||16.75|77.50|39|r1mn
Narbonne|FR||43.18|3.00|51|1s3t3
Nardò|IT||40.18|18.03|30|1vztn
Naregal|IN||15.57|75.81|17|r1ma
Narela|IN||28.85|77.09|800|r1m9
Nargund|IN||15.72|75.39|33|r1m0
Narita|JP||35.78|140.32|101|199dw
Nārnaul|IN||28.04|76.11|66|r1l8
Nārnaund|IN||29.22|76.14|16|r1l7
Naro-Fominsk|RU||55.39|36.73|73|b7vm
Narok|KE||-1.08|35.87|36|3y9n
Narón|ES||43.50|-8.19|38|1us4b
Narowal|PK||32.10|74.87|68|p27y
Narra|PH||9.27|118.40|28|10e9j
Narragansett|US|RI|41.45|-71.45|16|33yhd
Narsimhapur|IN||22.95|79.18|48|r1kq
Narsingdi|BD||23.92|90.72|281|pefx
Narsinghgarh|IN||23.71|77.09|30|r1ko
Narsīpatnam|IN||17.67|82.61|34|r1kk
Nartkala|RU||43.56|43.85|33|b7v1
Narutō|JP||35.60|140.42|26|199dp
Narutochō-mitsuishi|JP||34.20|134.61|64|13rrw
Narva|EE||59.38|28.19|67|cn9r
Narwāna|IN||29.60|76.12|56|r1kb
Narwar|IN||25.64|77.91|17|r1k8
Nar'yan-Mar|RU||67.64|53.00|18|b7uo
Naryn|KG||41.43|75.99|52|wqp4
Nasarawa|NG||8.54|7.71|31|1dxez
Nashik|IN||20.00|73.79|1289|r1k3
Nashua|US|NH|42.77|-71.47|88|313i6
Nashville|US|TN|36.17|-86.78|531|2rjs9
Nasirabad|PK||27.38|67.92|28|p27a
Nasīrābād|IN||26.30|74.73|52|r1jz
Nasiriyah|IQ||31.06|46.26|400|249y
Nāspur|IN||18.85|79.46|15|r1jy
Nāsriganj|IN||25.05|84.33|23|r1ju
Nasrullāhganj|IN||22.68|77.27|18|r1jt
Nassau|BS||25.06|-77.34|228|24k1c|*
Nässjö|SE||57.65|14.70|18|1lnqy
Nasugbu|PH||14.07|120.63|63|10e7i
Natahoyo|ES||43.54|-5.68|20|54ybs
Natal|BR||-5.79|-35.21|763|20quf
Natchez|US|MS|31.56|-91.40|15|2n4da
Natchitoches|US|LA|31.76|-93.09|18|2kwow
Nāthdwāra|IN||24.94|73.82|39|r1jj
Natick|US|MA|42.28|-71.35|32|2xzky
National City|US|CA|32.68|-117.10|61|378aw
Natitingou|BJ||10.30|1.38|81|1fa55
Natore|BD||24.41|88.99|369|4gejp
Nattam|IN||10.23|78.23|22|r1jd
Naucalpan de Juárez|MX||19.48|-99.24|792|23i7a
Naudero|PK||27.67|68.36|33|p25f
Nauen|DE||52.61|12.87|17|1pg4y
Naugachhia|IN||25.39|87.10|41|r1j4
Naugatuck|US|CT|41.49|-73.05|32|2vpyu
Naukot|PK||24.86|69.40|22|p2af
Naumburg|DE||51.15|11.81|30|1pg4a
Naushahra Virkan|PK||31.96|73.97|41|p249
Naushahro Firoz|PK||26.84|68.12|18|p247
Nautanwa|IN||27.43|83.42|33|r1ig
Nava|MX||28.42|-100.77|22|2dmlm
Navadwīp|IN||23.41|88.37|111|r1id
Navalcarnero|ES||40.29|-4.01|22|1us23
Navalgund|IN||15.56|75.35|23|r1ib
Navalmoral de la Mata|ES||39.89|-5.54|17|1hvak
Navan|IE||53.65|-6.68|25|1rhqc
Navapolatsk|BY||55.53|28.60|101|de34
Navarre|US|FL|30.40|-86.86|31|2ha85
Navegantes|BR||-26.90|-48.65|48|222ya
Navi Mumbai|IN||19.04|73.02|2600|3xvir
Naviraí|BR||-23.07|-54.19|36|222y8
Năvodari|RO||44.32|28.60|33|eew6
Navoiy|UZ||40.08|65.38|130|wfjf
Navojoa|MX||27.07|-109.44|114|2dmkr
Navolato|MX||24.77|-107.70|29|2dmkp
Navotas|PH||14.67|120.95|249|10e2e
Navrongo|GH||10.90|-1.09|25|1d8rl
Navsāri|IN||20.94|72.92|171|r1hx
Nāwa|IN||27.02|75.00|20|r1hr
Nawābganj|BD||24.59|88.27|142|sntk
Nawābganj|IN||26.86|82.14|17|r1hm
Nawābganj|IN||26.93|81.20|79|r1hl
Nawābganj|IN||28.54|79.63|34|r1hj
Nawabshah|PK||26.24|68.40|230|p23g
Nawāda|IN||24.89|85.54|97|r1hb
Nawalgarh|IN||27.85|75.27|58|r1gt
Nawanshahr|IN||31.12|76.12|31|r1ge
Nay Pyi Taw|MM||19.75|96.13|925|3xpqm|*
Nayāgarh|IN||20.13|85.10|16|r1fw
Nayoro|JP||44.35|142.46|26|19mqf
Naypyidaw|MM||19.75|96.13|925|3xpqm|*|Nay Pyi Taw
Naypyitaw|MM||19.75|96.13|925|3xpqm|*|Nay Pyi Taw
Nāyudupet|IN||13.91|79.89|46|r1fj
Naz̧arābād|IR||35.95|50.61|213|2mh2
Nazaré|BR||-13.04|-39.01|26|222y6
Nazaré da Mata|BR||-7.74|-35.23|26|20qt0
Nazareth|IL||32.70|35.30|65|6axe
Nazarovo|RU||56.01|90.40|55|w3tr
Nazca|PE||-14.83|-74.94|24|2cbro
Naze|JP||28.37|129.48|41|13rqs
Nazilli|TR||37.92|28.32|119|6igx
Nazran’|RU||43.23|44.77|164|b7lk
Nazrēt|ET||8.55|39.27|214|72ru
Nchelenge|ZM||-9.35|28.73|24|3rez
N’dalatando|AO||-9.30|14.91|383|1bzok
N’diareme limamoulaye|SN||14.78|-17.38|35|6ly28
Ndibène Dahra|SN||15.33|-15.48|28|1c6f9
N'Djamena|TD||12.11|15.04|721|1g0s3|*
Ndola|ZM||-12.96|28.64|395|jbhc
Néa Erythraía|GR||38.09|23.82|17|5i0e
Néa Filadélfeia|GR||38.03|23.74|26|5i0d
Néa Ionía|GR||38.04|23.76|67|5i06
Néa Ionía|GR||39.38|22.93|33|5dn8o
Néa Mákri|GR||38.09|23.98|16|5hzq
Néa Smýrni|GR||37.95|23.71|73|5hz3
Neapoli|GR||40.65|22.94|27|6zs6f
Neath|GB|WLS|51.66|-3.80|46|1kmgj
Nebaj|GT||15.41|-91.15|23|24zsd
Nebbi|UG||2.48|31.09|30|4vuo
Neckarsulm|DE||49.19|9.23|27|1pg06
Necochea|AR||-38.55|-58.74|80|21iy3
Nederland|US|TX|29.97|-93.99|17|2t1ak
Nedroma|DZ||35.01|-1.75|37|1hafg
Nedumangād|IN||8.60|77.00|58|r1f5
Needham|US|MA|42.28|-71.23|29|2xzmn
Neelankarai|IN||12.95|80.26|16|5hggo
Neem ka Thana|IN||27.74|75.79|33|r19a
Neenah|US|WI|44.19|-88.46|26|34twf
Neerpelt|BE||51.23|5.44|16|1nt1x
Nefta|TN||33.87|7.88|22|1gwr5
Neftçala|AZ||39.38|49.25|19|35r5
Neftegorsk|RU||52.80|51.17|20|b7i9
Neftekamsk|RU||56.09|54.27|127|b7i6
Neftekumsk|RU||44.76|44.99|28|h3kl
Nefteyugansk|RU||61.10|72.60|113|w3st
Negapatam|IN||10.76|79.84|94|r1ys
Negara|ID||-8.36|114.62|33|z10a
Negombo|LK||7.21|79.84|137|qfo9
Negotin|RS||44.23|22.53|18|gvt2
Negotino|MK||41.48|22.09|20|gvt0
Negotino|MK||41.88|20.88|18|gvsz
Nehe|CN||48.48|124.83|108|17moq
Neiba|DO||18.48|-71.42|19|22xf5
Neietsu|KR||37.18|128.47|25|139s1
Neijiang|CN||29.58|105.06|547|12khv
Neiva|CO||2.93|-75.28|353|26qsr
Nejo|ET||9.50|35.50|20|72q0
Nekā|IR||36.65|53.30|49|2mfx
Nelamangala|IN||13.10|77.39|29|r1er
Nelidovo|RU||56.22|32.78|25|b7dj
Nellikkuppam|IN||11.78|79.67|44|r1ek
Nellore|IN||14.45|79.99|404|r1eh
Nelson|GB|ENG|53.83|-2.20|29|1kmfm
Nelson|NZ||-41.27|173.28|59|1auy0
Nelspruit|ZA||-25.47|30.97|110|ktn2
Néma|MR||16.62|-7.26|60|1eyir
Nemby|PY||-25.39|-57.54|95|21oip
Nemuro|JP||43.32|145.57|31|19mq7
Nenjiang|CN||49.17|125.22|87|17moh
Nepalgunj|NP||28.05|81.62|64|44rsb
Nepānagar|IN||21.45|76.39|33|r1e5
Nepean|CA|ON|45.34|-75.72|180|3mgs5
Nepomuceno|BR||-21.23|-45.23|19|222x0
Neral|IN||19.02|73.32|16|r1e0
Neratovice|CZ||50.26|14.52|16|1tspg
Nerchinsk|RU||51.98|116.58|15|17a4e
Nerekhta|RU||57.46|40.57|25|b78i
Nerja|ES||36.75|-3.87|22|1hv88
Nerópolis|BR||-16.41|-49.22|22|222wy
Nerviano|IT||45.55|8.98|17|1vzrd
Neryungri|RU||56.67|124.64|66|17a3x
Nesher|IL||32.77|35.04|21|6awu
Ness Ziona|IL||31.93|34.80|39|6awq
Nesterovskaya|RU||43.24|45.05|19|b752
Neston|GB|ENG|51.41|-2.20|15|1zpco
Neston|GB|ENG|53.28|-3.05|15|1kmf7
Netanya|IL||32.33|34.86|172|6awn
Netishyn|UA||50.34|26.64|33|f0bp
Netivot|IL||31.42|34.59|25|6awk
Netphen|DE||50.92|8.10|25|1pfpj
Netrakona|BD||24.88|90.73|79|pefw
Nettetal|DE||51.32|6.28|42|1pfod
Nettuno|IT||41.46|12.66|45|1vzr3
Neu-Anspach|DE||50.32|8.50|15|1pfmw
Neu Isenburg|DE||50.05|8.69|35|1peic
Neu-Ulm|DE||48.39|10.01|51|1pdtx
Neu Wulmstorf|DE||53.47|9.80|20|1pdpv
Neubrandenburg|DE||53.56|13.28|68|1pfiv
Neubrück|DE||51.13|6.64|51|1pfi6
Neuburg an der Donau|DE||48.73|11.19|28|1pfh2
Neuchâtel|CH|NE|46.99|6.93|31|1l02w
Neue Neustadt|DE||52.15|11.63|227|1pdxk
Neuenhagen|DE||52.53|13.69|16|1pf78
Neufahrn bei Freising|DE||48.32|11.66|18|1pexs
Neuilly-Plaisance|FR||48.86|2.51|19|1s3ko
Neuilly-sur-Marne|FR||48.85|2.55|34|1s3kk
Neuilly-sur-Seine|FR||48.88|2.27|61|1s3kj
Neukölln|DE||52.48|13.43|167|1peev
Neumarkt in der Oberpfalz|DE||49.28|11.46|40|1peat
Neumünster|DE||54.07|9.98|78|1pe8r
Neunkirchen|DE||49.34|7.18|50|1pe7n
Neuquén|AR||-38.95|-68.06|242|2addf
Neuruppin|DE||52.93|12.80|32|1pe38
Neuss|DE||51.20|6.69|152|1pdyu
Neustadt|DE||49.35|8.14|54|1pdx2
Neustadt am Rübenberge|DE||52.50|9.46|46|1pdx6
Neustadt bei Coburg|DE||50.33|11.12|17|1pdx1
Neustadt in Holstein|DE||54.11|10.81|16|1pdwi
Neustrelitz|DE||53.36|13.07|22|1pdvp
Neuwied|DE||50.43|7.47|67|1pdr4
Nevel’|RU||56.02|29.93|18|b73e
Nevel’sk|RU||46.68|141.86|17|19i1a
Nevers|FR||46.99|3.16|44|1s3gq
Nevinnomyssk|RU||44.63|41.94|134|b72h
Nevşehir|TR||38.63|34.71|76|6ifr
Nev’yansk|RU||57.50|60.21|26|w3pf
New Albany|US|IN|38.29|-85.82|37|2jcm5
New Amsterdam|GY||6.25|-57.52|35|20diy
New Bādāh|PK||27.34|68.03|39|t3lv
New Bedford|US|MA|41.64|-70.93|95|2xzoh
New Berlin|US|WI|42.98|-88.11|40|34u0t
New Bern|US|NC|35.11|-77.04|30|2o236
New Braunfels|US|TX|29.70|-98.12|71|2t1g3
New Brighton|US|MN|45.07|-93.20|22|3006g
New Britain|US|CT|41.66|-72.78|73|2vq0s
New Brunswick|US|NJ|40.49|-74.45|57|31cid
New Cairo|EG||30.03|31.47|200|4n6if
New Canaan|US|CT|41.15|-73.49|20|2vq1j
New Castle|US|IN|39.93|-85.37|18|2jcmw
New Castle|US|PA|41.00|-80.35|22|33irb
New City|US|NY|41.15|-73.99|34|31x5t
New Corella|PH||7.59|125.82|21|10e0d
New Delhi|IN||28.64|77.22|318|r1d5|*
New Glasgow|CA|NS|45.58|-62.65|19|3mh7f
New Haven|US|CT|41.31|-72.93|130|2vq2u
New Haven|US|IN|41.07|-85.01|16|2xjgo
New Hope|US|MN|45.04|-93.39|21|3006u
New Iberia|US|LA|30.00|-91.82|31|2kwvv
New Kingston|JM||18.01|-76.78|584|22scx
New Lenox|US|IL|41.51|-87.97|26|2x3lb
New London|US|CT|41.36|-72.10|27|2vq48
New Milford|US|NJ|40.94|-74.02|17|31cjq
New Mills|GB|ENG|53.37|-2.00|18|1kma4
New Milton|GB|ENG|50.76|-1.67|24|1kma1
New Mirpur|PK||33.15|73.75|124|p20z
New Orleans|US|LA|29.95|-90.08|390|2kwxx
New Philadelphia|US|OH|40.49|-81.45|17|32ova
New Plymouth|NZ||-39.07|174.08|49|1auwv
New Port Richey|US|FL|28.24|-82.72|16|2hael
New Rochelle|US|NY|40.91|-73.78|80|31x7p
New Smyrna Beach|US|FL|29.03|-80.93|24|2haft
New South Memphis|US|TN|35.09|-90.06|642|2rkfh
New Springville|US|NY|40.59|-74.16|21|31x86
New Territory|US|TX|29.59|-95.68|15|2t1sm
New Westminster|CA|BC|49.21|-122.91|59|3mhes
New Yekepa|LR||7.58|-8.54|25|1cpp2
New York|US|NY|40.71|-74.01|8175|31x8l||New York City
New York City|US|NY|40.71|-74.01|8175|31x8l
Newala Kisimani|TZ||-10.95|39.28|38|it3w
Newark|US|DE|39.68|-75.75|34|2gtf9
Newark|US|NJ|40.74|-74.17|282|31ckm
Newark|US|OH|40.06|-82.40|48|32oxe
Newark on Trent|GB|ENG|53.07|-0.82|43|1kmdf
Newberg|US|OR|45.30|-122.97|23|3f346
Newburg|US|KY|38.16|-85.66|20|2k7u0
Newburgh|US|NY|41.50|-74.01|28|31xam
Newburn|GB|ENG|54.99|-1.74|41|1kmca
Newbury|GB|ENG|51.40|-1.32|33|1kmc9
Newburyport|US|MA|42.81|-70.88|18|2xzs8
Newcastle|AU|NSW|-32.93|151.78|308|1a768
Newcastle|ZA||-27.76|29.93|405|ktjx
Newcastle under Lyme|GB|ENG|53.00|-2.23|76|1kmbu
Newcastle upon Tyne|GB|ENG|54.97|-1.61|192|1kmbt
Newington|US|CT|41.70|-72.72|31|2vq6h
Newmarket|CA|ON|44.05|-79.47|74|3mhat
Newmarket|GB|ENG|52.24|0.40|20|1kma8
Newnan|US|GA|33.38|-84.80|37|2iaj0
Newport|GB|ENG|50.70|-1.29|25|1km9r
Newport|GB|WLS|51.59|-3.00|307|1km9q
Newport|US|KY|39.09|-84.50|15|2k7up
Newport|US|RI|41.49|-71.31|24|33yjt
Newport Beach|US|CA|33.62|-117.93|87|378u2
Newport News|US|VA|37.08|-76.47|182|2ud7c
Newport Pagnell|GB|ENG|52.09|-0.72|15|1km9j
Newquay|GB|ENG|50.42|-5.07|20|1km9h
Newry|GB|NIR|54.18|-6.34|28|1km99
Newton|US|IA|41.70|-93.05|15|2wcvf
Newton|US|KS|38.05|-97.35|19|2jnko
Newton|US|MA|42.34|-71.21|89|2xzsz
Newton Abbot|GB|ENG|50.53|-3.61|36|1km8l
Newton Aycliffe|GB|ENG|54.62|-1.57|26|1km8j
Newton-le-Willows|GB|ENG|53.45|-2.60|22|1km8a
Newton Mearns|GB|SCT|55.77|-4.33|25|1km88
Newtownabbey|GB|NIR|54.66|-5.91|64|1km7k
Newtownards|GB|NIR|54.59|-5.69|29|1km7j
Neyagawa|JP||34.77|135.63|239|3zjvf
Neyrīz|IR||29.20|54.33|46|2mcx
Neyshābūr|IR||36.21|58.80|221|2mct
Neyyāttinkara|IN||8.40|77.09|88|r1cu
Nezlobnaya|RU||44.12|43.40|18|b70d
Nganjuk|ID||-7.61|111.90|69|z0wj
Ngaoundéré|CM||7.33|13.58|231|1boor
Ngara|TZ||-2.51|30.66|17|3927
Ngawi|ID||-7.40|111.45|22|z0vm
Ngemplak|ID||-7.55|110.72|24|173ob
Ngerengere|TZ||-6.75|38.12|17|391a
Ngerulmud|PW||7.50|134.62|0|4stq9|*
Ngoro|ID||-7.68|112.26|23|z0t6
Ngozi|BI||-2.91|29.83|22|9889
Ngudu|TZ||-2.97|33.33|23|38z3
Nguékhokh|SN||14.51|-17.00|18|1c639
Nguigmi|NE||14.25|13.11|18|1gb3j
Ngunut|ID||-8.11|112.02|26|z0si
Nguru|NG||12.88|10.46|111|1dx14
Nguruka|TZ||-5.11|31.04|39|38y7
Nha Trang|VN||12.25|109.19|283|xp2v
NIA Valencia|PH||7.91|125.09|84|100dw
Niagara Falls|CA|ON|43.10|-79.07|82|3mhg4
Niagara Falls|US|NY|43.09|-79.06|49|31xcj
Niamey|NE||13.51|2.11|774|1gb39|*
Niamtougou|TG||9.77|1.11|23|1eop8
Nianzishan|CN||47.52|122.88|62|17mo9
Nibong Tebal|MY||5.17|100.48|40|116su
Nice|FR||43.70|7.27|339|1s3fs
Nichelino|IT||45.00|7.65|48|1vzql
Nichinan|JP||31.60|131.37|44|13rp0
Nichlaul|IN||27.31|83.73|18|r1cb
Nicholasville|US|KY|37.88|-84.57|30|2k7vl
Nicolás R Casillas|MX||20.55|-103.47|30|2dh6h
Nicolás Romero|MX||19.64|-99.31|282|23i5o
Nicosia|CY||35.18|33.36|200|34v0|*
Nicoya|CR||10.15|-85.45|15|25nb0
Nidadavole|IN||16.91|81.67|44|r1c6
Nidda|DE||50.41|9.01|18|1pdno
Nidderau|DE||50.24|8.87|20|1pdnk
Niederkassel|DE||50.82|7.04|36|1pd9z
Niederkrüchten|DE||51.20|6.22|15|1pd9b
Nienburg|DE||52.65|9.22|33|1pct8
Nieuwegein|NL||52.03|5.08|61|1my5x
Niğde|TR||37.97|34.68|91|6ifn
Nigel|ZA||-26.43|28.48|141|ksw6
Nigrán|ES||42.14|-8.81|18|1urwn
Nihommatsu|JP||37.58|140.43|36|199d4
Nihtaur|IN||29.32|78.39|48|r1bb
Niigata|JP||37.89|139.01|505|13rnr
Niihama|JP||33.96|133.31|123|13rnl
Niimi|JP||34.98|133.47|24|13rnc
Niitsu-honchō|JP||37.80|139.12|66|13rn6
Níjar|ES||36.97|-2.21|27|1hv7q
Nijkerk|NL||52.22|5.49|38|1mxyp
Nijlen|BE||51.16|4.67|21|1nsvr
Nijmegen|NL||51.84|5.85|159|1mxyd
Níkaia|GR||37.97|23.65|89|5hv1
Nikel|RU||69.41|30.22|16|b6z8
Nikki|BJ||9.94|3.21|54|1fa2h
Nikkō|JP||36.75|139.62|16|13rmr
Nikolayevsk|RU||50.03|45.46|16|b6oi
Nikolayevsk-on-Amure|RU||53.15|140.72|27|19i02
Nikol’sk|RU||53.72|46.07|24|b6ls
Nikol’skoye|RU||59.70|30.78|19|b6ed
Nikopol|UA||47.57|34.40|131|f05v
Niksar|TR||40.59|36.95|50|fvzs
Nīkshahr|IR||26.23|60.21|17|ov5a
Nikšić|ME||42.77|18.94|58|1wgvy
Nikulino|RU||55.67|37.47|30|b6bs
Nilakottai|IN||10.16|77.85|22|r1ax
Nilanga|IN||18.12|76.75|34|r1as
Niles|US|IL|42.02|-87.80|30|2x3qq
Niles|US|OH|41.18|-80.77|19|32p0m
Nīlēshwar|IN||12.26|75.14|25|r1aq
Nīlgiri|IN||21.46|86.77|15|r1ay
Nīlokheri|IN||29.84|76.93|17|r1ae
Nilópolis|BR||-22.81|-43.41|147|222w2
Nīmāj|IN||26.15|74.00|20|r1aa
Nimāparha|IN||20.06|86.00|18|r1a7
Nīmbāhera|IN||24.62|74.68|58|r1a1
Nîmes|FR||43.83|4.36|148|1s3dn
Ningbo|CN||29.88|121.55|3492|12kf9
Ningde|CN||26.66|119.52|65|12pld
Ninghai|CN||29.29|121.42|68|12kew
Ninghai|CN||37.38|121.61|57|12kev
Ningyang|CN||35.76|116.79|83|12kdw
Ninh Bình|VN||20.26|105.98|37|xoxs
Ninomiya|JP||35.30|139.26|31|13rmc
Ninove|BE||50.83|4.03|35|1nsv6
Nioki|CD||-2.72|17.69|41|1djxc
Nioro du Rip|SN||13.75|-15.80|21|1c5x1
Niort|FR||46.32|-0.46|55|1s3df
Nipāni|IN||16.40|74.38|60|r18d
Nipomo|US|CA|35.04|-120.48|17|378zw
Nippes|DE||50.97|6.95|113|1pcmf
Niquelândia|BR||-14.47|-48.46|28|222vx
Niquero|CU||20.05|-77.58|19|2403h
Nirasaki|JP||35.70|138.45|33|13rlv
Nirgua|VE||10.15|-68.56|30|25u37
Nirmal|IN||19.10|78.34|81|r17s
Nirmāli|IN||26.31|86.59|17|r17p
Niš|RS||43.32|21.90|250|gvrd
Niscemi|IT||37.15|14.39|27|1i3ja
Nishi-Tokyo-shi|JP||35.73|139.54|195|13o04
Nishifukuma|JP||33.77|130.47|43|13y96
Nishinomiya-hama|JP||34.72|135.33|469|13rhj
Nishinoomote|JP||30.73|131.00|18|13rhf
Nishio|JP||34.87|137.05|103|13rh1
Nishishinminato|JP||36.78|137.08|36|13pb5
Nishiwaki|JP||34.98|134.97|37|13rfi
Nisko|PL||50.52|22.14|16|gddh
Niterói|BR||-22.88|-43.10|456|222vv
Nitra|SK||48.31|18.08|86|1tjz7
Nivelles|BE||50.60|4.33|24|1nsut
Niwai|IN||26.36|75.92|35|r1gu
Nixa|US|MO|37.04|-93.29|21|2mbk8
Nizāmābād|IN||18.67|78.10|305|r16y
Nizhnekamsk|RU||55.64|51.82|234|b63i
Nizhnesortymskiy|RU||62.44|71.76|15|4c7a7
Nizhneudinsk|RU||54.91|99.03|39|w3il
Nizhnevartovsk|RU||60.93|76.55|245|w3if
Nizhniy Lomov|RU||53.53|43.68|24|b5oe
Nizhniy Novgorod|RU||56.33|44.00|1284|b5nv
Nizhny Novgorod|RU||56.33|44.00|1284|b5nv||Nizhniy Novgorod
Nizhny Tagil|RU||57.92|59.97|381|b5m6
Nizhnyaya Salda|RU||58.08|60.72|17|w3e9
Nizhnyaya Tura|RU||58.63|59.81|23|b5e4
Nizhyn|UA||51.05|31.89|75|f02u
Nizip|TR||37.01|37.79|82|6ieu
Nizwá|OM||22.93|57.53|72|65fv
Njeru|UG||0.44|33.18|62|4vs4
Njombe|TZ||-9.35|34.77|47|38vr
Nkhotakota|MW||-12.93|34.30|25|jti9
Nkongsamba|CM||4.95|9.94|117|1bnv7
Nkoteng|CM||4.52|12.03|50|1bnue
Nkowakowa|ZA||-23.89|30.29|30|kspx
Nkpor|NG||6.15|6.83|104|1dwx7
Nkwerre|NG||5.76|7.10|63|1dwwm
Nnewi|NG||6.02|6.92|194|1dwvx
Noāmundi|IN||22.16|85.50|17|r16i
Nobeoka|JP||32.58|131.67|122|13ref
Noblesville|US|IN|40.05|-86.01|59|2xjja
Nocera Inferiore|IT||40.75|14.65|45|1vzpw
Nocera Superiore|IT||40.74|14.67|23|1vzpv
Nochistlán de Mejía|MX||21.36|-102.85|17|2dmhs
Noci|IT||40.79|17.13|15|1vzps
Noda|JP||35.95|139.87|121|13rdy
Nof HaGalil|IL||32.71|35.32|41|6axd
Nogales|MX||18.83|-97.16|22|23i4o
Nogales|MX||31.31|-110.94|213|2du6u
Nogales|US|AZ|31.34|-110.93|20|35qlv
Nōgata|JP||33.74|130.72|57|13rdm
Nogent-sur-Marne|FR||48.84|2.48|31|1s3ax
Nogent-sur-Oise|FR||49.27|2.47|20|1s3aw
Noginsk|RU||55.87|38.44|116|b5ac
Nohar|IN||29.18|74.77|46|r16a
Noicattaro|IT||41.03|16.99|22|1vzpg
Noida|IN||28.58|77.33|294|4c136
Noisiel|FR||48.85|2.62|15|1s38w
Noisy-le-Grand|FR||48.85|2.56|62|1s38t
Noisy-le-Sec|FR||48.89|2.46|39|1s38r
Nokha|IN||27.56|73.47|56|r163
Nokia|FI||61.47|23.50|29|dt9e
Nola|CF||3.52|16.05|27|1f3df
Nola|IT||40.93|14.53|24|1vzpf
Non Sung|TH||15.18|102.26|18|ygug
Nong Bua Lamphu|TH||17.20|102.44|34|ygy5
Nong Khae|TH||14.34|100.87|41|ygxb
Nong Khai|TH||17.88|102.74|64|ygx4
Nong Kung Si|TH||16.65|103.30|17|y78f
Nong Phai|TH||15.99|101.06|28|ygvz
Nongstoin|IN||25.52|91.26|26|r15h
Nonoichi|JP||36.53|136.62|48|13rb7
Nonsan|KR||36.20|127.08|44|13fwz
Noordwijk-Binnen|NL||52.23|4.44|24|1mxro
Norak|TJ||38.39|69.32|18|q621
Norco|US|CA|33.93|-117.55|26|3792n
Norcross|US|GA|33.94|-84.21|17|2iaoo
Norden|DE||53.60|7.21|25|1pcfa
Nordenham|DE||53.49|8.48|28|1pcew
Norderstedt|DE||53.69|9.98|71|1pccq
Nordhausen|DE||51.50|10.80|44|1pcbi
Nordhorn|DE||52.43|7.07|53|1pca6
Nördlingen|DE||48.85|10.49|19|1pc9m
Norfolk|US|NE|42.03|-97.42|24|30r3h
Norfolk|US|VA|36.85|-76.29|246|2udcu
Norfolk County|CA|ON|42.83|-80.38|61|3mied
Norilsk|RU||69.35|88.20|141|w3cp
Norland|US|FL|25.95|-80.21|24|2hak2
Normal|US|IL|40.51|-88.99|54|2x3s4
Norman|US|OK|35.22|-97.44|120|2pdzm
Nørresundby|DK||57.06|9.92|22|1k2p7
Norristown|US|PA|40.12|-75.34|34|33j1u
Norrköping|SE||58.59|16.18|94|1lmcw
Norrtälje|SE||59.76|18.70|19|1lm9m
North Amityville|US|NY|40.70|-73.43|18|31xh0
North Andover|US|MA|42.70|-71.14|28|2vkls
North Arlington|US|NJ|40.79|-74.13|16|31cmp
North Atlanta|US|GA|33.87|-84.34|40|2iaq1
North Attleborough Center|US|MA|41.97|-71.32|17|4bk3i
North Augusta|US|SC|33.50|-81.97|23|2qd6g
North Aurora|US|IL|41.81|-88.33|17|2x3t6
North Babylon|US|NY|40.72|-73.32|18|31xh2
North Battleford|CA|SK|52.78|-108.30|19|3mim4
North Bay|CA|ON|46.32|-79.47|50|3mimq
North Bay Shore|US|NY|40.74|-73.26|19|31xhe
North Bellmore|US|NY|40.69|-73.53|20|31xhk
North Bergen|US|NJ|40.80|-74.01|63|31cmv
North Bethesda|US|MD|39.04|-77.12|44|2lj5v
North Canton|US|OH|40.88|-81.40|17|32p42
North Charleston|US|SC|32.85|-79.97|108|2qd6z
North Chicago|US|IL|42.33|-87.84|29|2x3ue
North Chicopee|US|MA|42.18|-72.60|55|2y01g
North Cowichan|CA|BC|48.84|-123.69|32|3mit9
North Creek|US|WA|47.82|-122.18|26|3gf4p
North Decatur|US|GA|33.79|-84.31|17|2iark
North Druid Hills|US|GA|33.82|-84.31|19|2iarn
North Fort Myers|US|FL|26.67|-81.88|39|2hann
North Guwāhāti|IN||26.20|91.72|18|r14y
North Haven|US|CT|41.39|-72.86|24|2vqc8
North Highlands|US|CA|38.69|-121.37|43|379ew
North Kingstown|US|RI|41.55|-71.47|28|33ym0
North La Crosse|US|WI|43.85|-91.25|50|34uee
North Lakhimpur|IN||27.24|94.10|60|r14t
North Las Vegas|US|NV|36.20|-115.12|235|3a32z
North Lauderdale|US|FL|26.22|-80.23|44|2haoe
North Liberty|US|IA|41.75|-91.60|16|2wd3f
North Little Rock|US|AR|34.77|-92.27|67|2ge6o
North Massapequa|US|NY|40.70|-73.46|18|31xny
North Miami|US|FL|25.89|-80.19|62|2haoo
North Miami Beach|US|FL|25.93|-80.16|44|2haop
North Myrtle Beach|US|SC|33.82|-78.68|16|2qd8m
North Ogden|US|UT|41.31|-111.96|18|3fv4s
North Olmsted|US|OH|41.42|-81.92|32|32p8e
North Peoria|US|IL|40.72|-89.58|113|2x3xk
North Plainfield|US|NJ|40.63|-74.43|22|31coi
North Platte|US|NE|41.12|-100.77|24|3e4k3
North Port|US|FL|27.04|-82.24|62|2hapu
North Potomac|US|MD|39.08|-77.26|24|2lj9y
North Providence|US|RI|41.85|-71.47|34|33ym9
North Richland Hills|US|TX|32.83|-97.23|69|2t2cc
North Ridgeville|US|OH|41.39|-82.02|32|32p9j
North Royalton|US|OH|41.31|-81.72|30|32p9w
North Salt Lake|US|UT|40.85|-111.91|20|3fv5o
North Shields|GB|ENG|55.02|-1.45|40|1km0j
North Shore|NZ||-36.80|174.75|208|1aup8
North Stamford|US|CT|41.14|-73.54|121|2vqdd
North Tonawanda|US|NY|43.04|-78.86|31|31xr1
North Tustin|US|CA|33.76|-117.79|25|37tui
North Valley Stream|US|NY|40.69|-73.70|17|31xr4
North Vancouver|CA|BC|49.32|-123.07|48|3mjoh
North York|CA|ON|43.77|-79.42|636|3mjxc
Northallerton|GB|ENG|54.34|-1.43|17|1km57
Northampton|GB|ENG|52.25|-0.88|216|1km52
Northampton|US|MA|42.33|-72.64|29|2y07v
Northbrook|US|IL|42.13|-87.83|34|2x3zs
Northdale|US|FL|28.09|-82.51|22|51qr7
Northeim|DE||51.71|10.00|31|1pc6u
Northfield|US|MN|44.46|-93.16|20|300mz
Northglenn|US|CO|39.89|-104.99|39|38g84
Northolt|GB|ENG|51.55|-0.37|26|1km16
Northport|US|AL|33.23|-87.58|25|2fgkr
Northwich|GB|ENG|53.26|-2.52|47|1klzc
Norton|US|MA|41.97|-71.19|20|2y0af
Norton|ZW||-17.88|30.70|52|iy7h
Norton Shores|US|MI|43.17|-86.26|24|2z945
Norwalk|US|CA|33.90|-118.08|107|379or
Norwalk|US|CT|41.12|-73.41|88|2vqfi
Norwalk|US|OH|41.24|-82.62|17|32pf1
Norwich|GB|ENG|52.63|1.30|213|1kly5
Norwich|US|CT|41.52|-72.08|40|2vqg3
Norwood|US|MA|42.19|-71.20|29|2y0bk
Norwood|US|OH|39.16|-84.46|20|2ovnf
Norzagaray|PH||14.91|121.05|80|10dsp
Noshiro|JP||40.21|140.03|51|19mn7
Nosivka|UA||50.93|31.58|15|f025
Nossa Senhora da Glória|BR||-10.22|-37.42|19|222uo
Nossa Senhora do Socorro|BR||-10.86|-37.13|164|222u7
Nosy Varika|MG||-20.58|48.53|37|mof4
Noto|IT||36.89|15.07|18|1i3j2
Notsé|TG||6.95|1.17|22|1eonk
Nottingham|GB|ENG|52.95|-1.15|730|1klxu
Nottuln|DE||51.93|7.35|20|1pc4l
Nou Barris|ES||41.44|2.18|166|3q04h
Nouadhibou|MR||20.94|-17.04|72|1eygh
Nouakchott|MR||18.09|-15.98|661|1eyga|*
Nouméa|NC||-22.27|166.45|93|19uv5|*
Nouna|BF||12.73|-3.86|29|1eisr
Nova Cruz|BR||-6.48|-35.43|23|20qqc
Nova Era|BR||-19.75|-43.04|16|222sw
Nova Friburgo|BR||-22.28|-42.53|153|222sm
Nova Granada|BR||-20.53|-49.31|16|222sk
Nova Iguaçu|BR||-22.76|-43.45|1002|222sg
Nova Kakhovka|UA||46.75|33.35|51|ezzz
Nova Lima|BR||-19.99|-43.85|88|222s3
Nova Milanese|IT||45.59|9.20|22|1vzof
Nova Odessa|BR||-22.78|-47.30|49|222ru
Nova Olímpia|BR||-14.80|-57.29|19|222rt
Nova Pazova|RS||44.94|20.22|15|gvq7
Nova Petrópolis|BR||-29.38|-51.11|16|222rj
Nova Prata|BR||-28.78|-51.61|18|222rh
Nova Russas|BR||-4.71|-40.56|22|20qp4
Nova Venécia|BR||-18.71|-40.40|28|222r2
Nova Viçosa|BR||-17.89|-39.37|20|222qu
Nova Xavantina|BR||-14.66|-52.36|21|22akv
Nova Zagora|BG||42.48|26.02|24|fmau
Novara|IT||45.45|8.62|93|1vzod
Novate Milanese|IT||45.53|9.14|20|1vzo8
Novato|US|CA|38.11|-122.57|56|379q4
Novaya Balakhna|RU||56.49|43.60|63|cf5m
Novaya Usman’|RU||51.63|39.41|22|b4t3
Nové Mesto nad Váhom|SK||48.76|17.83|22|1tjxp
Nové Zámky|SK||47.99|18.16|42|1tjxk
Novelda|ES||38.38|-0.77|27|1hv6z
Noveleta|PH||14.43|120.88|37|10dse
Novi|US|MI|42.48|-83.48|59|2z95q
Novi Ligure|IT||44.76|8.79|26|1vznu
Novi Pazar|RS||43.14|20.51|86|gvpn
Novi Sad|RS||45.25|19.84|215|1wgs8
Novo Hamburgo|BR||-29.68|-51.13|254|222pw
Novo Horizonte|BR||-21.47|-49.22|30|222po
Novo Mesto|SI||45.80|15.17|23|1wgrz
Novo-Peredelkino|RU||55.65|37.34|116|ayom
Novoaleksandrovsk|RU||45.49|41.22|28|b4jm
Novoaltaysk|RU||53.39|83.94|61|w385
Novoanninskiy|RU||50.53|42.67|19|b4ie
Novocheboksarsk|RU||56.11|47.48|128|b4g0
Novocherkassk|RU||47.42|40.09|167|b4fu
Novodvinsk|RU||64.42|40.81|43|b4e5
Novogrudok|BY||53.59|25.82|31|de35
Novohrad-Volynskyi|UA||50.59|27.62|56|ezs1
Novokazalinsk|KZ||45.85|62.15|36|wid1
Novokhovrino|RU||55.87|37.50|50|b49g
Novokubansk|RU||45.12|41.03|36|b47u
Novokuybyshevsk|RU||53.10|49.95|112|b477
Novokuznetsk|RU||53.76|87.11|540|w332
Novomichurinsk|RU||54.04|39.75|21|b45m
Novomoskovsk|RU||54.01|38.28|131|b44d
Novomoskovs’k|UA||48.64|35.25|73|ezp1
Novopavlovsk|RU||43.96|43.63|24|b3zj
Novopokrovskaya|RU||45.95|40.70|19|b3xx
Novorossiysk|RU||44.72|37.77|242|b3vz
Novoshakhtinsk|RU||47.76|39.93|99|b3nv
Novosibirsk|RU||55.04|82.93|1419|w2wb
Novosilikatnyy|RU||53.31|83.62|15|w2w3
Novotitarovskaya|RU||45.24|38.98|23|b3ki
Novotroitsk|RU||51.20|58.33|106|b3kc
Novoukrayinka|UA||48.33|31.53|19|ezeu
Novoul’yanovsk|RU||54.15|48.39|17|b3ie
Novoural’sk|RU||57.24|60.08|94|wz7w
Novouzensk|RU||50.46|48.14|17|b3hn
Novovolyns’k|UA||50.73|24.16|58|ezdn
Novovoronezh|RU||51.31|39.22|37|b3h0
Novoyavorivs'k|UA||49.93|23.57|29|51ijc
Novozybkov|RU||52.54|31.93|43|b34l
Nový Jičín|CZ||49.59|18.01|27|1tsah
Novyy Buh|UA||47.69|32.52|16|ezbd
Novyy Oskol|RU||50.76|37.86|21|b2v7
Novyy Turtkul’|UZ||41.55|61.02|49|wfic
Novyy Urengoy|RU||66.08|76.63|94|w2pr
Novyye Cherëmushki|RU||55.70|37.58|101|b31l
Novyye Kuz’minki|RU||55.70|37.75|143|b30h
Nowa Ruda|PL||50.58|16.50|25|1u8uo
Nowa Sól|PL||51.80|15.72|40|1u8uk
Nowogard|PL||53.67|15.12|17|1u8ou
Nowrangapur|IN||19.23|82.55|1221|r14a
Nowshahr|IR||36.65|51.50|40|2m3r
Nowshera Cantonment|PK||34.00|72.00|97|sqvo
Nowy Dwór Mazowiecki|PL||52.43|20.72|28|gd5w
Nowy Sącz|PL||49.62|20.70|84|gd5a
Nowy Targ|PL||49.48|20.03|34|gd4z
Nowy Tomyśl|PL||52.32|16.13|15|1u8lw
Noyabrsk|RU||63.19|75.44|110|w2pj
Noyon|FR||49.58|3.00|15|1s305
Nsanje|MW||-16.92|35.26|22|jtek
Nsawam|GH||5.81|-0.35|45|1d8hh
Nshamba|TZ||-1.80|31.55|20|38st
Nsukka|NG||6.86|7.40|111|1dwto
Nsunga|TZ||-1.14|31.39|20|38sj
Ntungamo|UG||-0.88|29.65|17|4vm0
Ntungamo|UG||-0.88|30.26|15|4vm1
Nubl|SY||36.38|36.99|26|3kcb
Nuenen|NL||51.47|5.55|23|1mxqs
Nuernberg|DE||49.45|11.08|499|1pc2a||Nürnberg
Nueva Gerona|CU||21.89|-82.81|20|2400b
Nueva Guinea|NI||11.69|-84.46|53|25j8z
Nueva Imperial|CL||-38.74|-72.95|19|2b4mw
Nueva Italia de Ruiz|MX||19.02|-102.09|32|2dmb6
Nueva Loja|EC||0.09|-76.90|24|26ccx
Nueva Rosita|MX||27.94|-101.22|38|2dmaz
Nueve de Julio|AR||-35.44|-60.88|35|2ad6p
Nuevitas|CU||21.55|-77.27|54|23zzl
Nuevo Casas Grandes|MX||30.42|-107.91|56|2dm9k
Nuevo Imperial|PE||-13.08|-76.32|32|2cbof
Nuevo Laredo|MX||27.48|-99.52|374|23i0n
Nuevo México|MX||20.76|-103.44|28|2dm98
Nuevo San Carlos|GT||14.59|-91.69|19|24zop
Nuku‘alofa|TO||-21.14|-175.20|22|2eff6|*
Nukus|UZ||42.45|59.61|230|cvym
Numan|NG||9.46|12.03|78|1dwrt
Numata|JP||36.63|139.05|46|13r95
Numazu|JP||35.10|138.87|204|13r92
Nümbrecht|DE||50.90|7.54|17|1pc31
Nuneaton|GB|ENG|52.52|-1.47|93|1klxh
Nunspeet|NL||52.38|5.79|19|1mxq4
Nuoro|IT||40.32|9.33|36|1vzne
Nur-Sultan|KZ||51.18|71.45|346|wpoh|*
Nūrābād|IR||30.11|51.52|64|2m2t
Nūrābād|IR||34.07|47.97|74|j6b
Nuremberg|DE||49.45|11.08|499|1pc2a||Nürnberg
Nurlat|RU||54.43|50.81|34|b2p8
Nurmijärvi|FI||60.46|24.81|37|dt1n
Nürnberg|DE||49.45|11.08|499|1pc2a
Nurota|UZ||40.56|65.69|29|wfi7
Nūrpur|IN||29.15|78.41|39|r136
Nürtingen|DE||48.63|9.34|40|1pc1s
Nusaybin|TR||37.07|41.21|89|6idi
Nushki|PK||29.55|66.02|28|p1t9
Nutley|US|NJ|40.82|-74.16|28|31csc
Nuuk|GL||64.18|-51.72|15|21bwn|*
Nuwara Eliya|LK||6.97|80.78|26|qf7z
Nūzvīd|IN||16.79|80.85|53|r12u
Nyachera|UG||-0.90|30.42|31|4vk8
Nyagan|RU||62.14|65.39|52|w2os
Nyahururu|KE||0.04|36.36|32|3x83
Nyakabindi|TZ||-2.63|33.98|18|38pu
Nyala|SD||12.05|24.88|566|7wq4
Nyalikungu|TZ||-3.18|33.78|25|38ob
Nyamuswa|TZ||-1.90|34.02|17|38lg
Nyandoma|RU||61.67|40.20|22|b2nb
Nyangao|TZ||-10.33|39.28|16|it27
Nyaungdon|MM||17.04|95.64|40|rk6n
Nyaunglebin|MM||17.95|96.72|90|rxpq
Nyborg|DK||55.31|10.79|16|1k2j3
Nyeri|KE||-0.42|36.95|51|3wz1
Nyíregyháza|HU||47.96|21.72|116|fd6v
Nykøbing Falster|DK||54.77|11.87|17|1k2hl
Nyköping|SE||58.75|17.01|32|1lluc
Nyon|CH|VD|46.38|6.24|17|1l00u
Nysa|PL||50.47|17.33|47|1u8lg
Nytva|RU||57.94|55.34|21|b2lc
Nyūzen|JP||36.94|137.50|28|13r84
Nzega|RW||-2.48|29.56|34|4brd
Nzega|TZ||-4.22|33.18|27|38gi
Nzérékoré|GN||7.76|-8.82|133|1fsy1
N'zeto|AO||-7.23|12.87|18|1bzmh
Oadby|GB|ENG|52.61|-1.08|23|1klwu
Oak Bay|CA|BC|48.45|-123.30|18|3mkjz
Oak Creek|US|WI|42.89|-87.86|35|34uoc
Oak Forest|US|IL|41.60|-87.74|28|2x466
Oak Grove|US|OR|45.42|-122.64|17|3f3w3
Oak Harbor|US|WA|48.29|-122.64|23|3gfi9
Oak Hill|US|VA|38.93|-77.40|34|4tjsb
Oak Lawn|US|IL|41.71|-87.76|57|2x48d
Oak Park|US|IL|41.89|-87.78|52|2x48t
Oak Park|US|MI|42.46|-83.18|30|2z998
Oak Ridge|US|FL|28.47|-81.42|23|2hayf
Oak Ridge|US|TN|36.01|-84.27|29|2rlbf
Oakdale|US|CA|37.77|-120.85|22|37a2s
Oakdale|US|MN|44.96|-92.96|28|300ve
Oakland|US|CA|37.80|-122.27|419|37a3u
Oakland Park|US|FL|26.17|-80.13|44|2hazy
Oakleaf Plantation|US|FL|30.17|-81.84|20|4csh1
Oakley|US|CA|38.00|-121.71|40|37a4m
Oakton|US|VA|38.88|-77.30|34|2udxm
Oakville|CA|ON|43.45|-79.68|166|3mkpm
Oakville|US|MO|38.47|-90.30|36|2mcb6
Ōami|JP||35.52|140.32|53|199ao
Ōarai|JP||36.31|140.58|19|199an
Oaxaca|MX||17.07|-96.72|255|23hzf
Ob’|RU||54.99|82.72|24|w2n9
Obala|CM||4.17|11.53|30|1bni5
Obama|JP||35.50|135.75|33|13r7l
Obanazawa|JP||38.60|140.40|21|199af
Obando|PH||14.71|120.94|60|10dpc
Ober-Ramstadt|DE||49.83|8.75|15|1pab8
Oberá|AR||-27.49|-55.12|57|21iv8
Oberasbach|DE||49.42|10.96|17|1pbve
Oberhausen|DE||51.48|6.86|219|1pb3u
Oberkirch|DE||48.53|8.08|20|1pauo
Obertshausen|DE||50.07|8.85|24|1p9u3
Oberursel|DE||50.21|8.58|42|1p9te
Óbidos|BR||-1.92|-55.52|25|20qnc
Obihiro|JP||42.92|143.20|174|19mlr
Obita|JP||32.82|129.88|45|13r6f
Obninsk|RU||55.10|36.61|107|b2hg
Obock|DJ||11.97|43.29|18|4qxj
Obonoma|NG||4.71|6.79|69|1dwft
Oborniki|PL||52.65|16.81|18|1u8kj
Obra|IN||24.42|82.99|56|r126
Obrenovac|RS||44.65|20.20|17|gvng
Ōbu|JP||35.02|136.95|78|13r6b
Obuase|GH||6.20|-1.67|138|1d82m
Obudu|NG||6.67|9.16|20|1dwev
Obukhiv|UA||50.11|30.62|32|ez6m
Ocala|US|FL|29.19|-82.14|58|2hb0x
Ocaña|CO||8.24|-73.36|84|26qm6
Ocean Acres|US|NJ|39.74|-74.28|16|2oisy
Ocean Springs|US|MS|30.41|-88.83|18|2n5jm
Oceanside|US|CA|33.20|-117.38|176|37aab
Oceanside|US|NY|40.64|-73.64|32|31y0z
Ochakiv|UA||46.61|31.55|16|ez6a
Ochakovo-Matveyevskoye|RU||55.68|37.45|114|b2co
Och’amch’ire|GE||42.71|41.47|16|d4q4
Ochër|RU||57.89|54.72|15|b2cg
Ochota|PL||52.22|20.99|93|gd2q
Ochtrup|DE||52.21|7.19|19|1p9fp
Ocna Mureş|RO||46.38|23.85|15|eejc
Ocoee|US|FL|28.57|-81.54|44|2hb3s
Oconomowoc|US|WI|43.11|-88.50|16|34uvv
Ocosingo|MX||16.91|-92.09|42|23hys
Ocotal|NI||13.63|-86.48|34|25j8o
Ocotlán|MX||20.36|-102.77|84|2dm61
Ocotlán de Morelos|MX||16.79|-96.67|15|23hxv
Ocoyoacac|MX||19.27|-99.46|26|23hxp
Ocozocoautla de Espinosa|MX||16.76|-93.37|39|23hxo
Octeville|FR||49.63|-1.64|17|1s2wr
Ocumare del Tuy|VE||10.12|-66.78|166|25u0k
Ōdachō-ōda|JP||35.19|132.51|32|13r5i
Ōdate|JP||40.27|140.56|65|19mkz
Odawara|JP||35.26|139.16|203|13r4r
Ode|NG||7.79|5.71|75|1dwd6
Ödemiş|TR||38.23|27.97|67|6ic4
Odense|DK||55.40|10.39|146|1k2f8
Odenthal|DE||51.03|7.12|16|1p9br
Odenton|US|MD|39.08|-76.70|37|2ljka
Oderzo|IT||45.78|12.49|16|1vzmc
Odesa|UA||46.48|30.73|1002|ez5g||Odessa
Odessa|UA||46.48|30.73|1002|ez5g
Odessa|US|TX|31.85|-102.37|119|3ah36
Odienné|CI||9.51|-7.56|50|1cxl4
Odintsovo|RU||55.68|37.28|137|b2bb
Odivelas|PT||38.79|-9.18|55|1ck1n
Odorheiu Secuiesc|RO||46.30|25.30|37|eeho
Oegstgeest|NL||52.18|4.47|21|1mxp7
Oeiras|BR||-7.03|-42.13|21|20qn8
Oeiras|PT||38.69|-9.31|35|1ck1k
Oelde|DE||51.83|8.15|29|1p97b
Oer-Erkenschwick|DE||51.64|7.26|30|1p968
Oerlinghausen|DE||51.95|8.66|17|1p964
Of|TR||40.94|40.26|32|fvy0
O'Fallon|US|IL|38.59|-89.91|29|2j06e
O'Fallon|US|MO|38.81|-90.70|85|2mc0q
Ofaqim|IL||31.31|34.62|24|6aug
Offa|NG||8.15|4.72|114|1dw7b
Offenbach|DE||50.10|8.77|119|1p93j
Offenburg|DE||48.47|7.94|59|1p93a
Ōfunato|JP||39.07|141.72|35|1999m
Ōgaki|JP||35.35|136.62|151|13r3j
Ogaminana|NG||7.59|6.22|84|1dw5v
Ogawa|JP||36.05|139.27|37|13r2h
Ogden|US|UT|41.22|-111.97|85|3fv9i
Ogoja|NG||6.66|8.80|37|1dw0y
Ogōri-shimogō|JP||34.10|131.40|24|13r1h
Ogre|LV||56.82|24.61|27|9so9
Oguta|NG||5.71|6.81|22|1dvxd
Ogwashi-Uku|NG||6.18|6.52|26|1dvx5
Ohafia-Ifigh|NG||5.61|7.81|73|1dvwm
Ohangaron|UZ||40.91|69.64|36|wfhs
Ōhara|JP||35.25|140.39|20|1998n
Ohrid|MK||41.12|20.80|55|gvmn
Öhringen|DE||49.20|9.51|23|1p8wt
Ōi|JP||35.85|139.52|51|13qyq
Oildale|US|CA|35.42|-119.02|33|37ad2
Ōiso|JP||35.32|139.32|33|13qxo
Oisterwijk|NL||51.58|5.19|26|1mxo0
Ōita|JP||33.23|131.60|449|13qxj
Ojinaga|MX||29.57|-104.54|22|2dm5h
Ojiya|JP||37.30|138.80|41|13qwc
Ojo de Agua|MX||19.68|-99.01|242|2a1e6
Ojus|US|FL|25.95|-80.15|18|2hb4l
Okahandja|NA||-21.98|16.92|21|1zwnm
Okanagan|CA|BC|50.36|-119.35|298|4c2rv
Okap|HT||19.76|-72.20|135|27wwq
Okara|PK||30.81|73.45|224|p1se
Ōkawa|JP||33.21|130.38|39|13qv9
Ōkawara|JP||38.05|140.73|23|1997p
Okaya|JP||36.06|138.05|54|13quo
Okayama|JP||34.65|133.93|640|13qun
Okazaki|JP||34.95|137.17|352|13qug
Okcheon|KR||36.30|127.57|57|13fnl
Oke Ila|NG||7.95|4.98|35|1dvpd
Oke Mesi|NG||7.82|4.92|80|1dvp3
Okegawa|JP||36.00|139.56|75|13qub
Okemos|US|MI|42.72|-84.43|21|2z9dz
Okene|NG||7.55|6.24|479|1dvp0
Okha|IN||22.47|69.07|21|r11m
Okha|RU||53.59|142.95|27|19hti
Okhtyrka|UA||50.31|34.90|50|faqd
Okigwe|NG||5.83|7.35|115|1dvmv
Okinawa|JP||26.34|127.80|125|14lw8
Oklahoma City|US|OK|35.47|-97.52|631|2pefx
Okolona|US|KY|38.14|-85.69|17|2k884
Okrika|NG||4.74|7.08|133|1dvg3
Oktyabr’sk|RU||53.17|48.70|26|b23m
Oktyabr’skiy|RU||54.48|53.47|108|b21z
Ōkuchi-shinohara|JP||32.07|130.62|22|13qqu
Okunoya|JP||36.28|140.42|35|19975
Okuta|NG||9.22|3.18|27|1dvdn
Ol Kalou|KE||-0.27|36.38|48|4q0bh
Olanchito|HN||15.48|-86.57|26|25923
Olathe|US|KS|38.88|-94.82|134|2jnuu
Olavarría|AR||-36.89|-60.32|86|2ad0u
Oława|PL||50.95|17.29|31|1u8f1
Olbia|IT||40.92|9.50|43|1vzlj
Olching|DE||48.20|11.33|24|1p8u8
Old Bridge|US|NJ|40.41|-74.37|24|31cuq
Old Harbour|JM||17.94|-77.11|26|22saz
Old Jamestown|US|MO|38.83|-90.29|19|4csi2
Old Shinyanga|TZ||-3.55|33.40|24|38f9
Oldenburg|DE||53.14|8.21|159|1p8tu
Oldenzaal|NL||52.31|6.93|31|1mxn0
Oldham|GB|ENG|53.54|-2.12|105|1kltq
Olecko|PL||54.03|22.51|16|gcyj
Oleiros|ES||43.33|-8.32|33|1urop
Oleksandriya|UA||48.67|33.12|103|ez29
Olenegorsk|RU||68.14|33.25|24|b1wy
Olesa de Montserrat|ES||41.54|1.89|23|1uroj
Oleśnica|PL||51.21|17.39|37|1u8e2
Ölgii|MN||48.97|89.96|28|whbg
Olhão|PT||37.03|-7.84|29|1ck13
Olímpia|BR||-20.74|-48.91|45|222lv
Olinda|BR||-8.01|-34.86|367|20qgw
Oliva|ES||38.92|-0.12|28|1hv5l
Olivais|PT||38.77|-9.11|34|1ck0o
Olive Branch|US|MS|34.96|-89.83|36|2n5tp
Oliveira|BR||-20.70|-44.83|35|222lg
Oliveira do Douro|PT||41.12|-8.58|24|1mnwv
Olivet|FR||47.86|1.90|23|1s2sr
Olkusz|PL||50.28|19.57|38|1u8de
Olmaliq|UZ||40.84|69.60|121|wfhk
Olney|US|MD|39.15|-77.07|34|2ljp5
Olomouc|CZ||49.60|17.25|101|1ts2b
Olongapo|PH||14.83|120.28|221|10djr
Olot|ES||42.18|2.49|34|1urmd
Olpe|DE||51.03|7.85|26|1p8pm
Olsberg|DE||51.36|8.49|16|1p8p7
Olsztyn|PL||53.78|20.49|172|gcv2
Olten|CH|SO|47.35|7.90|16|1kzxd
Olteniţa|RO||44.08|26.63|26|eee0
Oltiariq|UZ||40.39|71.47|26|wgon
Oltinko‘l|UZ||43.07|58.90|59|cw21
Oltu|TR||40.54|41.99|24|fvvs
Olupona|NG||7.60|4.18|95|1duzi
Olympia|US|WA|47.04|-122.90|50|3gfp3
Ōmachi|JP||36.50|137.87|31|13qp6
Ōmagari|JP||39.45|140.48|39|1996z
Omagh|GB|NIR|54.60|-7.30|21|1kls7
Omaha|US|NE|41.26|-95.94|444|30rhk
Ōmamachō-ōmama|JP||36.43|139.28|21|13qox
Oman Smart Future City|OM||23.65|57.60|25|713xm
Omdurman|SD||15.64|32.48|1200|7tqp
Ōme|JP||35.78|139.24|149|13qoi
Ometepec|MX||16.69|-98.41|24|23huv
Omīdīyeh|IR||30.76|49.70|47|2m11
Omigawa|JP||35.85|140.62|26|1996t
Ōmihachiman|JP||35.13|136.10|69|13xuj
Ōmiya|JP||36.55|140.42|28|1996p
Omsk|RU||54.99|73.37|1129|w2ft
Ōmura|JP||32.92|129.95|90|13qml
Ōmuta|JP||33.03|130.45|132|13qmb
Omutninsk|RU||58.67|52.19|25|b1kz
Onalaska|US|WI|43.88|-91.24|18|34v1i
Onda|ES||39.96|-0.26|26|1hv4r
Ondo|NG||7.09|4.84|257|1duvv
Onega|RU||63.91|38.11|23|b1ke
Onex|CH|GE|46.18|6.10|17|1kzxc
Ongjin|KP||37.93|125.36|64|145ck
Ongole|IN||15.50|80.04|173|r111
Onitsha|NG||6.15|6.79|561|1durk
Ono|JP||34.85|134.93|50|13qkq
Ono|JP||35.98|136.49|37|13qkm
Ōno-hara|JP||34.28|132.27|26|13qks
Onoda|JP||34.00|131.18|44|13qki
Ōnojō|JP||33.54|130.48|95|42802
Onomichi|JP||34.42|133.20|91|13qjs
Onsŏng|KP||42.96|129.99|20|17rtn
Ontario|US|CA|34.06|-117.65|171|37asv
Ontinyent|ES||38.82|-0.61|38|1hv4i
Oosterhout|NL||51.65|4.86|53|1mxhm
Oostkamp|BE||51.15|3.23|21|1nsl3
Ooty|IN||11.41|76.70|98|qvl5
Opa-locka|US|FL|25.90|-80.25|17|2hba3
Opava|CZ||49.94|17.90|60|1trzz
Opelika|US|AL|32.65|-85.38|30|2fhf0
Opelousas|US|LA|30.53|-92.08|17|2kxsp
Opladen|DE||51.07|7.00|23|1p8m9
Opoczno|PL||51.38|20.28|23|gctj
Opole|PL||50.67|17.93|128|1u8ao
Oqtosh|UZ||39.92|65.93|38|q3ra
Or Yehuda|IL||32.03|34.86|31|6atm
Oradea|RO||47.05|21.92|207|eec8
Orahovac|XK||42.40|20.65|22|gvls
Orai|IN||25.99|79.45|158|r10v
Oraiókastro|GR||40.73|22.92|15|fr1f
Oral|KZ||51.23|51.37|200|d1ng
Oran|DZ||35.70|-0.64|646|1ha5i
Orange|AU|NSW|-33.28|149.10|38|1a67f
Orange|FR||44.14|4.81|31|1s2ok
Orange|US|CA|33.79|-117.85|141|37aux
Orange|US|NJ|40.77|-74.23|34|31cw5
Orange|US|TX|30.09|-93.74|19|2t3id
Orange Walk|BZ||18.08|-88.56|15|24rii
Orangevale|US|CA|38.68|-121.23|34|37awe
Orangeville|CA|ON|43.92|-80.10|31|3mmbd
Orani|PH||14.80|120.54|45|10dg6
Oranienburg|DE||52.76|13.24|41|1p8kp
Oranjestad|AW||12.52|-70.03|30|24o5e|*
Orăştie|RO||45.83|23.20|21|eebx
Orbassano|IT||45.01|7.54|22|1vziq
Orchards|US|WA|45.67|-122.56|20|3gfsn
Orcutt|US|CA|34.87|-120.44|29|37axl
Ordos|CN||39.61|109.78|1941|4yx3k
Ordu|TR||40.98|37.89|117|fvu4
Örebro|SE||59.27|15.21|116|1ll1d
Oregon|US|OH|41.64|-83.49|20|32pwm
Oregon City|US|OR|45.36|-122.61|36|3f4al
Orekhovo-Borisovo|RU||55.61|37.73|144|3tkbw
Orekhovo-Borisovo Severnoye|RU||55.62|37.68|128|b1eb
Orekhovo-Zuyevo|RU||55.81|38.96|120|b1e8
Orël|RU||52.97|36.08|324|b1dw
Orem|US|UT|40.30|-111.69|94|3fvd2
Orenburg|RU||51.77|55.10|550|b1dn
Orestiáda|GR||41.50|26.53|16|fr1c
Orhangazi|TR||40.49|29.31|52|fvsl
Orhei|MD||47.38|28.82|25|d8km
Oria|ES||43.26|-2.02|18|1uril
Orihuela|ES||38.08|-0.94|86|1hv3o
Orikhiv|UA||47.57|35.79|17|eyws
Orillia|CA|ON|44.61|-79.42|30|3mmet
Orinda|US|CA|37.88|-122.18|19|37azi
Orion|PH||14.62|120.58|47|10dfj
Oristano|IT||39.90|8.59|25|1i3i4
Orita Eruwa|NG||7.55|3.43|71|1dujp
Oriximiná|BR||-1.77|-55.87|36|20qf3
Orizaba|MX||18.85|-97.10|121|23htv
Orkney|GB|SCT|58.98|-2.96|20|4xw13
Orkney|ZA||-26.98|26.67|146|kqic
Orland Park|US|IL|41.63|-87.85|59|2x4o9
Orlândia|BR||-20.72|-47.89|45|222i1
Orlando|US|FL|28.54|-81.38|271|2hbe3
Orleans|BR||-28.36|-49.29|16|222i0
Orléans|FR||47.90|1.90|124|1s2kl
Orlová|CZ||49.85|18.43|34|1tryh
Orlovskiy|RU||46.87|42.06|19|b17w
Orly|FR||48.75|2.39|21|1s2k1
Ormoc|PH||11.01|124.61|191|10dfe
Ormond Beach|US|FL|29.29|-81.06|41|2hbey
Ormskirk|GB|ENG|53.57|-2.88|24|1klqk
Örnsköldsvik|SE||63.29|18.72|32|1lkw5
Oro Valley|US|AZ|32.39|-110.97|44|35rbo
Oroqen Zizhiqi|CN||50.57|123.72|62|17p1l
Oroquieta|PH||8.49|123.80|39|10df2
Orós|BR||-6.24|-38.91|16|20qex
Orosháza|HU||46.57|20.67|31|fd1c
Oroszlány|HU||47.49|18.31|20|1tazs
Oroville|US|CA|39.51|-121.56|16|37b1r
Orpington|GB|ENG|51.37|0.10|15|1klq6
Orsay|FR||48.70|2.19|18|1s2hg
Orsha|BY||54.51|30.42|125|ddjj
Orsk|RU||51.20|58.57|247|b166
Orta di Atella|IT||40.96|14.27|25|3w1vc
Orta Nova|IT||41.33|15.71|17|1vzgc
Ortaca|TR||36.84|28.76|20|6i2i
Ortaköy|TR||38.74|34.04|31|6i0q
Orūmīyeh|IR||37.55|45.08|577|2lzd
Oruro|BO||-17.98|-67.15|209|2bsdu
Orvault|FR||47.27|-1.62|25|1s2gi
Orzesze|PL||50.16|18.78|18|1u88d
Osa|RU||57.28|55.46|23|b15e
Osaka|JP||34.69|135.50|2592|13qhh
Osan|KR||37.15|127.07|159|13fhg
Osasco|BR||-23.53|-46.79|678|222hr
Oschatz|DE||51.30|13.11|16|1p8fk
Oschersleben|DE||52.03|11.23|18|1p8f6
Osh|KG||40.53|72.80|200|wqni
Oshakati|NA||-17.79|15.70|34|1zvz9
Oshawa|CA|ON|43.90|-78.85|309|3mmlu
Oshkosh|US|WI|44.02|-88.54|67|34v5a
Oshnavīyeh|IR||37.04|45.10|51|2lz7
Osijek|HR||45.55|18.69|88|1wggf
Osimo|IT||43.49|13.48|17|1vzew
Osinniki|RU||53.62|87.36|49|w2au
Oskarshamn|SE||57.26|16.45|18|1lknm
Oslo|NO||59.91|10.75|580|1vdcc|*
Osmanabad|IN||18.18|76.04|86|r104
Osmancık|TR||40.98|34.80|36|fvo3
Osmaneli|TR||40.36|30.01|16|fvo1
Osmaniye|TR||37.07|36.25|203|6hy3
Osnabrück|DE||52.27|8.05|166|1p8dv
Osny|FR||49.07|2.06|17|1s2fe
Osogbo|NG||7.77|4.56|157|1dufq
Osório|BR||-29.89|-50.27|35|222hl
Osorno|CL||-40.57|-73.13|136|2b48t
Oss|NL||51.77|5.52|76|1mxbm
Ossett|GB|ENG|53.68|-1.58|22|1klph
Ossining|US|NY|41.16|-73.86|25|31yd9
Ostashkov|RU||57.15|33.11|20|b0sz
Ostend|BE||51.22|2.93|69|1nsm2
Osterholz-Scharmbeck|DE||53.23|8.80|31|1p838
Östersund|SE||63.18|14.64|50|1lkc6
Ostfildern|DE||48.73|9.25|34|1zirg
Ostrava|CZ||49.83|18.28|313|1trwf
Ostróda|PL||53.70|19.96|34|1u837
Ostrogozhsk|RU||50.87|39.08|34|b0ra
Ostrołęka|PL||53.09|21.58|54|gcnx
Ostrov|CZ||50.31|12.94|17|1trvi
Ostrov|RU||57.34|28.35|25|b0qj
Ostrów Mazowiecka|PL||52.80|21.90|23|gcma
Ostrów Wielkopolski|PL||51.66|17.81|73|1u80k
Ostrowiec Świętokrzyski|PL||50.93|21.39|74|gcmn
Ostuncalco|GT||14.87|-91.62|29|24zlp
Ostuni|IT||40.73|17.58|24|1vzd6
Osuna|ES||37.24|-5.10|18|1hv30
Osvaldo Cruz|BR||-21.80|-50.88|26|222h8
Oswego|US|IL|41.68|-88.35|34|2x4pw
Oswego|US|NY|43.46|-76.51|18|31ye9
Oswestry|GB|ENG|52.86|-3.05|19|1klp9
Oświęcim|PL||50.03|19.21|41|1u7zu
Ōta|JP||36.30|139.37|152|13qb1
Ōtake|JP||34.21|132.22|30|13qam
Otan Ayegbaju|NG||7.95|4.79|38|1dude
Otaru|JP||43.19|141.00|144|19mf2
Otavalo|EC||0.23|-78.26|32|26b7h
Ōtawara|JP||36.87|140.03|59|1993x
Otegen Batyra|KZ||43.42|77.02|19|wo5w
Otjiwarongo|NA||-20.46|16.65|21|1zvtf
Otofuke|JP||42.99|143.20|41|19mem
Otradnaya|RU||44.39|41.52|23|b0jb
Otradnoye|RU||59.78|30.82|21|b0iy
Otradnyy|RU||53.38|51.35|50|b0ij
Otrokovice|CZ||49.21|17.54|19|1trte
Otsego|US|MN|45.27|-93.59|16|30199
Ōtsu|JP||35.00|135.87|298|13q86
Ōtsuchi|JP||39.37|141.90|16|1993i
Ōtsuki|JP||35.62|138.97|31|13q7w
Ottakring|AT||48.22|16.30|105|1ncun
Ottappālam|IN||10.77|76.38|51|r100
Ottaviano|IT||40.85|14.48|23|1vzcy
Ottawa|CA|ON|45.41|-75.70|812|3mmsh|*
Ottawa|US|IL|41.35|-88.84|18|2x4q6
Ottobrunn|DE||48.06|11.66|19|1p7nj
Ottumwa|US|IA|41.02|-92.41|25|2we0c
Ottweiler|DE||49.40|7.16|16|1p7n1
Otukpa|NG||7.10|7.66|22|1dubh
Otwock|PL||52.11|21.26|43|gckk
Ouagadougou|BF||12.37|-1.53|1087|1eipk|*
Ouahigouya|BF||13.58|-2.42|61|1eipf
Ouardenine|TN||35.71|10.67|18|1h0i4
Ouargla|DZ||31.95|5.33|129|1ha21
Ouarzazat|MA||30.92|-6.89|57|1igj6
Oud-Beijerland|NL||51.82|4.41|24|1mxa6
Oudenaarde|BE||50.85|3.61|28|1nsex
Oudtshoorn|ZA||-33.60|22.20|62|kq82
Oued el Abtal|DZ||35.46|0.69|23|1h9xg
Oued el Alleug|DZ||36.56|2.79|21|1h9xd
Oued Fodda|DZ||36.19|1.53|45|1h9wy
Oued Lill|TN||36.83|10.04|47|1gtd4
Oued Rhiou|DZ||35.96|0.92|60|1h9vy
Oued Sly|DZ||36.10|1.20|31|1h9vo
Oued Zem|MA||32.86|-6.57|85|1igep
Ouésso|CG||1.61|16.05|24|1ccek
Ouezzane|MA||34.80|-5.58|59|1igi2
Ouidah|BJ||6.36|2.09|84|1f9x0
Oujda-Angad|MA||34.68|-1.91|405|1ig8z
Oulad Teïma|MA||30.39|-9.21|67|1if7i
Ouled Mimoun|DZ||34.90|-1.03|34|1h9bi
Oullins|FR||45.71|4.81|26|1s2bq
Oulmes|MA||33.43|-6.00|19|1if0y
Oulu|FI||65.01|25.47|129|dsis
Oum el Bouaghi|DZ||35.88|7.11|101|1h958
Oum Hadjer|TD||13.30|19.70|19|1g076
Oumé|CI||6.38|-5.42|52|1cxfv
Oupeye|BE||50.71|5.65|24|1nsdb
Ourense|ES||42.34|-7.86|108|1urit
Ouricuri|BR||-7.88|-40.08|29|20qek
Ourilândia do Norte|BR||-6.75|-51.08|32|3rev4
Ourinhos|BR||-22.98|-49.87|98|222gh
Ouro Branco|BR||-20.52|-43.69|27|222fd
Ouro Preto|BR||-20.39|-43.51|64|222ev
Ouro Preto do Oeste|BR||-10.75|-62.22|27|2c4ic
Outreau|FR||50.71|1.59|16|1s2a0
Ovalle|CL||-30.60|-71.20|77|2b47y
Ovar|PT||40.86|-8.63|18|1mntu
Overath|DE||50.93|7.28|27|1p7lf
Overijse|BE||50.77|4.53|23|1nsbp
Overland|US|MO|38.70|-90.36|16|2mcqq
Overland Park|US|KS|38.98|-94.67|187|2jo21
Oviedo|ES||43.36|-5.84|224|1urbr
Oviedo|US|FL|28.67|-81.21|39|2hbjo
Ovruch|UA||51.32|28.80|16|eyoj
Owando|CG||-0.48|15.90|24|1ccdy
Owase|JP||34.07|136.20|22|13q6i
Owasso|US|OK|36.27|-95.85|35|2pgsv
Owatonna|US|MN|44.08|-93.23|26|301dz
Owen Sound|CA|ON|44.57|-80.94|23|3mnfh
Owensboro|US|KY|37.77|-87.11|59|2k8jw
Owerri|NG||5.48|7.03|215|1du8i
Owings Mills|US|MD|39.42|-76.78|31|2ljuf
Owo|NG||7.20|5.59|277|1du82
Oxford|GB|ENG|51.75|-1.26|171|1klll
Oxford|US|AL|33.61|-85.83|21|2fhmi
Oxford|US|MS|34.37|-89.52|22|2n5zg
Oxford|US|OH|39.51|-84.75|22|2ow8o
Oxkutzkab|MX||20.31|-89.42|23|23hsb
Oxnard|US|CA|34.20|-119.18|207|37bdk
Oxon Hill|US|MD|38.80|-76.99|18|2ljvb
Oxon Hill-Glassmanor|US|MD|38.80|-76.97|35|4bkn4
Oyama|JP||36.30|139.80|160|13q5n
Ōyama|JP||34.60|138.22|22|13q5q
Oyan|NG||8.05|4.77|74|1du69
Oyem|GA||1.60|11.58|31|1fd9i
Oyo|NG||7.85|3.93|736|1du4w
Oyonnax|FR||46.26|5.66|26|1s28o
Oyten|DE||53.05|9.02|15|1p7jm
Ozamiz City|PH||8.15|123.84|93|10dc3
Ozar|IN||20.09|73.93|45|r11o
Ozark|US|MO|37.02|-93.21|19|2mcsl
Ózd|HU||48.22|20.30|38|fczj
Ozersk|RU||55.76|60.70|81|wz7u
Ozëry|RU||54.86|38.55|26|b04i
Ozoir-la-Ferrière|FR||48.77|2.67|23|1s283
Ozone Park|US|NY|40.68|-73.84|54|31yla
Ozorków|PL||51.96|19.29|21|1u7xq
Ōzu|JP||32.88|130.87|30|13q49
Ōzu|JP||33.50|132.55|39|15a5j
Ozubulu|NG||5.96|6.85|74|1du3t
Ozumba de Alzate|MX||19.04|-98.80|17|23hrs
Ozurgeti|GE||41.92|42.01|21|d4mw
Pa Sang|TH||18.53|98.94|16|ooiw
Paarl|ZA||-33.73|18.98|190|202za
Pabbi|PK||34.01|71.79|37|p1rc
Pabellón de Arteaga|MX||22.15|-102.28|29|2dls1
Pabianice|PL||51.66|19.35|71|1u7xm
Pābna|BD||24.01|89.24|187|smz3
Pacajus|BR||-4.17|-38.46|42|20qdd
Pacasmayo|PE||-7.40|-79.57|29|276g2
Pacatuba|BR||-3.98|-38.62|55|20qd4
Pace|US|FL|30.60|-87.16|20|2hbls
Pachino|IT||36.72|15.09|20|1i3he
Pacho|CO||5.13|-74.16|17|26qfk
Pāchora|IN||20.67|75.35|47|r0yn
Pachperwa|IN||27.51|82.64|15|r0yi
Pachuca de Soto|MX||20.12|-98.73|257|23hr6
Pacific Grove|US|CA|36.62|-121.92|16|37bkl
Pacifica|US|CA|37.61|-122.49|39|37bk4
Paciran|ID||-6.88|112.38|27|z0de
Paço de Arcos|PT||38.70|-9.29|26|1cjxq
Pacol|PH||10.45|122.82|20|10d9q
Pad Idan|PK||26.77|68.30|21|p1qk
Padalarang|ID||-6.84|107.47|125|16396
Padam|IN||33.47|76.88|25|r0y6
Padampur|IN||21.00|83.06|16|r0y4
Padampur|IN||29.71|73.63|18|r0y2
Padang|ID||-0.95|100.35|840|z0cr
Padangsidempuan|ID||1.38|99.27|101|q10h
Pādegān-e Manjīl|IR||36.74|49.42|17|vys
Paderborn|DE||51.72|8.75|142|1p7i9
Paderno Dugnano|IT||45.57|9.16|46|1vzbt
Padmanābhapuram|IN||8.24|77.33|20|r0xi
Padova|IT||45.41|11.89|204|1vzbk
Padra|IN||22.24|73.08|36|r0xb
Padrauna|IN||26.90|83.98|47|r0x9
Padre Bernardo|BR||-15.17|-48.28|16|222cc
Padua|CO||5.13|-75.14|19|26qf0
Paducah|US|KY|37.08|-88.60|25|2eryu
Paete|PH||14.36|121.48|27|10d72
Pagadian|PH||7.83|123.44|187|10d6u
Pagaluñgan|PH||7.14|124.38|31|10d63
Pagani|IT||40.74|14.61|33|1vzav
Pagar Alam|ID||-4.03|103.25|70|z09o
Pagbilao|PH||13.97|121.70|41|10d46
Paghmān|AF||34.59|68.95|49|o8xg
Pago Pago|AS||-14.28|-170.70|12|3i294|*
Paharpur|PK||32.11|70.97|17|p1q1
Pahāsu|IN||28.17|78.06|19|r0w4
Pahrump|US|NV|36.21|-115.98|36|3a3ff
Paiçandu|BR||-23.46|-52.05|34|222bl
Paidha|UG||2.42|30.99|28|4v1h
Paignton|GB|ENG|50.44|-3.57|50|1klk9
Paiján|PE||-7.73|-79.30|21|276ef
Pailin|KH||12.85|102.61|18|13871
Paine|CL||-33.81|-70.74|33|2b42z
Painesville|US|OH|41.72|-81.25|20|32q49
Paiporta|ES||39.43|-0.42|24|1hv2d
Paisley|GB|SCT|55.83|-4.43|76|1klk5
Paita|PE||-5.09|-81.11|56|276e8
Paithan|IN||19.48|75.39|37|r0v5
Pájara|ES||28.35|-14.11|21|1hv2a
Pajok|SS||3.87|32.48|49|81qf
Pak Chong|TH||14.71|101.42|49|ygs9
Pak Kret|TH||13.91|100.50|183|ygs0
Pak Phanang|TH||8.35|100.20|25|ygrl
Paka|MY||4.64|103.44|21|1167d
Pākāla|IN||13.45|79.11|25|r0v2
Pakisaji|ID||-8.07|112.60|30|z066
Pakokku|MM||21.33|95.08|127|rwyv
Pakpattan|PK||30.34|73.39|127|p1nv
Paks|HU||46.62|18.86|21|1tawg
Pakse|LA||15.12|105.80|88|zgiz
Pakur|IN||24.64|87.84|46|r0uw
Pakxan|LA||18.39|103.66|22|zh44
Pala|TD||9.36|14.90|35|1g03k
Palafrugell|ES||41.92|3.16|22|1ur7r
Palagiano|IT||40.58|17.04|15|1vz9s
Palagonia|IT||37.33|14.74|16|1i3h3
Palaió Fáliro|GR||37.93|23.70|64|5hl7
Palaiseau|FR||48.72|2.25|32|1s252
Pālakkodu|IN||12.31|78.07|20|r0u1
Pālakollu|IN||16.52|81.73|57|r0u0
Palamós|ES||41.85|3.13|18|1ur7q
Pālang|BD||23.22|90.35|68|pj9k
Palanga|LT||55.92|21.07|18|cs26
Palangkaraya|ID||-2.21|113.92|148|z04e
Palani|IN||10.45|77.52|66|r0qn
Pālanpur|IN||24.17|72.44|123|r0tl
Palapye|BW||-22.55|27.13|31|k01q
Palāsa|IN||18.77|84.41|66|r0tf
Palatine|US|IL|42.11|-88.03|69|2x4vv
Palau|MX||27.89|-101.42|17|2dlph
Palayan City|PH||15.54|121.08|24|10crp
Palazzolo sull'Oglio|IT||45.60|9.89|18|1vz7m
Palembang|ID||-2.92|104.75|1442|z032
Palencia|ES||42.01|-4.52|83|1ur6r
Palencia|GT||14.67|-90.36|19|24zhn
Palenque|MX||17.51|-91.98|43|23hpw
Palera|IN||25.02|79.23|17|r0se
Palermo|IT||38.13|13.34|648|1i3gw
Palestine|US|TX|31.76|-95.63|18|2t3u8
Pālghar|IN||19.70|72.77|72|r0sa
Pālghāt|IN||10.77|76.65|133|r0s8
Palhoça|BR||-27.65|-48.67|122|2229i
Pāli|IN||23.36|81.04|21|r0ry
Pāli|IN||25.77|73.32|210|r0rw
Paliā Kalān|IN||28.43|80.58|39|r0rt
Palikir - National Government Center|FM||6.92|158.16|0|18mgy|*
Palimanan|ID||-6.71|108.42|93|z02o
Palín|GT||14.40|-90.70|31|24zh5
Palisades Park|US|NJ|40.85|-74.00|21|31d0h
Pālitāna|IN||21.53|71.82|56|r0rn
Pālkonda|IN||18.60|83.76|29|r0ri
Palladam|IN||10.99|77.29|32|r0rd
Pallanza-Intra-Suna|IT||45.94|8.57|29|1w28c
Pallappatti|IN||10.72|77.88|20|r0ra
Pallasovka|RU||50.05|46.88|17|azv6
Pallāvaram|IN||12.97|80.15|157|r0r8
Pallikondai|IN||12.91|78.94|21|r0r1
Pallippatti|IN||11.94|78.40|26|r0qx
Pallisa|UG||1.15|33.71|31|4v0n
Palm Bay|US|FL|28.03|-80.59|108|2hbnv
Palm Beach Gardens|US|FL|26.82|-80.14|53|2hbof
Palm City|US|FL|27.17|-80.27|23|2hbow
Palm Coast|US|FL|29.58|-81.21|83|2hboy
Palm Desert|US|CA|33.72|-116.38|52|37bpu
Palm Harbor|US|FL|28.08|-82.76|57|2hbp5
Palm River-Clair Mel|US|FL|27.92|-82.38|21|4bm9w
Palm Springs|US|CA|33.83|-116.55|47|37br0
Palm Springs|US|FL|26.64|-80.10|22|2hbq7
Palm Valley|US|FL|30.18|-81.39|20|2hbqp
Palma|ES||39.57|2.65|401|1hv19
Palma del Río|ES||37.70|-5.28|22|1hv1a
Palma di Montechiaro|IT||37.19|13.77|23|1i3gk
Palma Soriano|CU||20.21|-75.99|103|23ze0
Palmaner|IN||13.20|78.75|42|r0qq
Palmar de Varela|CO||10.74|-74.75|28|26q9w
Palmares|BR||-8.68|-35.59|42|20q9c
Palmarito Tochapan|MX||18.90|-97.64|17|23hom
Palmas|BR||-10.17|-48.33|196|22gzy
Palmas|BR||-26.48|-51.99|39|2228z
Palmdale|US|CA|34.58|-118.12|158|37bru
Palmeira|BR||-25.43|-50.01|19|22281
Palmeira das Missões|BR||-27.90|-53.31|31|2227s
Palmela|PT||38.57|-8.90|17|1cjuv
Palmer|US|MA|42.16|-72.33|18|2y0u4
Palmerston|AU|NT|-12.49|130.98|25|3r2ml
Palmerston North|NZ||-40.36|175.61|76|1atyy
Palmetto Bay|US|FL|25.62|-80.32|25|2hbrm
Palmi|IT||38.36|15.85|19|1i3ge
Palmira|CO||3.54|-76.30|248|26q8c
Palmira|CU||22.24|-80.39|23|23zdc
Palmital|BR||-22.79|-50.22|19|2225q
Palo|PH||11.16|124.99|18|10co9
Palo Alto|US|CA|37.44|-122.14|67|37bt8
Palo del Colle|IT||41.06|16.70|21|1vz6y
Palo Negro|VE||10.17|-67.54|129|25tn8
Pāloncha|IN||17.60|80.71|75|r0qj
Palopo|ID||-2.99|120.20|129|z025
Palos Hills|US|IL|41.70|-87.82|18|2x4xb
Palotina|BR||-24.28|-53.84|23|2224i
Palpalá|AR||-24.26|-65.21|48|2acni
Paltan|BD||23.74|90.41|184|5unbc
Palu|ID||-0.91|119.87|282|z022
Palwal|IN||28.14|77.33|122|r0pp
Palwancha|IN||17.58|80.68|69|4ciwv
Pamanukan|ID||-6.28|107.81|114|z012
Pamekasan|ID||-7.16|113.47|92|z00i
Pameungpeuk|ID||-7.02|107.60|48|z00e
Pamiers|FR||43.12|1.61|17|1s22m
Pampa|US|TX|35.54|-100.96|18|3ahe9
Pampierstad|ZA||-27.78|24.69|22|kpnw
Pamplona|CO||7.38|-72.65|54|26q51
Pamplona|ES||42.82|-1.64|198|1ur54
Pamulang|ID||-6.34|106.74|175|yzzd
Panabo|PH||7.31|125.68|85|10cho
Panadura|LK||6.71|79.90|34|qe5u
Panāgar|IN||23.29|80.00|27|r0p0
Panagyurishte|BG||42.50|24.19|19|fm2o
Panaji|IN||15.50|73.83|66|r0ov
Panalanoy|PH||11.25|125.01|189|10cfz
Panamá|PA||8.99|-79.52|408|27dlf|*
Panama City|US|FL|30.16|-85.66|38|2hbta
Panambi|BR||-28.29|-53.50|30|22241
Panarukan|ID||-7.70|113.92|31|yzyf
Panauti|NP||27.58|85.52|47|4qor0
Panauti̇̄|NP||27.58|85.51|28|rhxi
Pančevo|RS||44.87|20.64|77|gvfp
Panchagarh|BD||26.33|88.56|49|pegl
Panchkula|IN||30.69|76.85|200|3ze4c
Pānchla|IN||22.54|88.14|24|swq9
Pandaan|ID||-7.65|112.69|34|yzx7
Pandacaqui|PH||15.17|120.65|29|10cbj
Pandak|ID||-7.91|110.29|56|yzx9
Pandan|PH||11.74|122.10|34|4xw1t
Pandeglang|ID||-6.31|106.11|92|yzw7
Pandharpur|IN||17.68|75.33|96|r0n6
Pāndhurnā|IN||21.60|78.53|44|r0n3
Pandi|PH||14.87|120.96|35|10c86
Pando|UY||-34.72|-55.96|24|21rd6
Pandua|IN||23.07|88.29|28|r0mn
Panevėžys|LT||55.73|24.35|117|crz4
Pangil|PH||14.40|121.47|20|10c37
Pangkalan Brandan|ID||4.02|98.28|26|q0ym
Pangkalanbuun|ID||-2.68|111.63|38|yzsm
Pangkalpinang|ID||-2.13|106.11|126|yzri
Panguipulli|CL||-39.64|-72.33|16|2b3s4
Pānihāti|IN||22.69|88.37|379|r0le
Pānīpat|IN||29.39|76.97|293|r0l8
Paniqui|PH||15.67|120.58|48|10by1
Panjakent|TJ||39.50|67.61|35|q5z2
Panji|ID||-7.73|114.10|43|yzp2
Pankshin|NG||9.33|9.44|32|1du10
Panna|IN||24.72|80.19|47|r0km
Pano Aqil|PK||27.86|69.11|73|p1jw
Panórama|GR||40.59|23.03|17|fqyb
Panruti|IN||11.78|79.55|57|r0kg
Panshan|CN||41.19|122.05|625|17mm1
Panshi|CN||42.94|126.06|80|17mlz
Pantai Cenang|MY||6.29|99.73|15|6jt91
Pantai Remis|MY||4.46|100.63|16|11k1s
Pantelimon|RO||44.45|26.20|16|ee1i
Pantin|FR||48.89|2.41|53|1s219
Pantubig|PH||14.97|120.95|39|10bsy
Pánuco|MX||22.05|-98.18|41|23hjp
Panvel|IN||18.99|73.11|128|r0k2
Panzos|GT||15.40|-89.64|26|24zcs
Paolo VI|IT||40.52|17.27|17|5bsv9
Paombong|PH||14.83|120.79|41|10brh
Pāonta Sāhib|IN||30.44|77.62|22|r0jp
Paoua|CF||7.24|16.44|18|1f34z
Paoy Paet|KH||13.66|102.56|79|1386q
Pápa|HU||47.33|17.47|33|1tau6
Papakura|NZ||-37.07|174.94|28|1bbyh
Papalotla|MX||19.17|-98.20|23|29s0n
Papanasam|IN||10.93|79.27|17|r0jl
Papantla de Olarte|MX||20.45|-97.32|54|23hj6
Papar|MY||5.73|115.93|19|115gp
Papaya|PH||15.32|120.84|39|10bqi
Papeete|PF||-17.54|-149.57|26|2egls|*
Papenburg|DE||53.08|7.40|34|1p7c5
Papendrecht|NL||51.83|4.69|32|1mwxl
Paphos|CY||34.78|32.42|36|34ti
Papillion|US|NE|41.15|-96.04|20|30rqg
Pāppinisshēri|IN||11.96|75.34|34|r0ja
Pār Naogaon|BD||24.80|88.95|192|pk1a
Pará de Minas|BR||-19.86|-44.61|76|2220p
Parabiago|IT||45.56|8.95|26|1vz4s
Paracambi|BR||-22.61|-43.71|36|2220y
Paracatu|BR||-17.22|-46.87|71|2220w
Paracho de Verduzco|MX||19.65|-102.05|19|2dldd
Paracuru|BR||-3.41|-39.03|21|20q57
Parādīp Garh|IN||20.32|86.61|86|r0ix
Paradise|TT||10.65|-61.36|15|24lph
Paradise|US|CA|39.76|-121.62|26|37c0a
Paradise|US|NV|36.10|-115.15|223|3a3i8
Parádsasvár|HU||47.91|19.98|76|1tasb
Paragominas|BR||-2.97|-47.48|70|20q4y
Paragould|US|AR|36.06|-90.50|28|2gf64
Paraguaçu|BR||-21.55|-45.74|16|2220j
Paraguaçu Paulista|BR||-22.41|-50.58|39|2220g
Paraíba do Sul|BR||-22.16|-43.29|36|22205
Paraipaba|BR||-3.44|-39.15|18|20q4j
Paraiso|MX||18.40|-93.21|25|23hiw
Paraiso|PH||10.88|123.36|30|10bpj
Paraíso|CR||9.84|-83.87|40|25n6b
Parakou|BJ||9.34|2.63|164|1f9u4
Paramagudi|IN||9.55|78.59|86|r0ir
Paramaribo|SR||5.87|-55.17|224|20ile|*
Paramonga|PE||-10.67|-77.83|28|2caqo
Paramount|US|CA|33.89|-118.16|55|37c3a
Paramus|US|NJ|40.94|-74.08|27|31d0z
Paraná|AR||-31.73|-60.53|262|2ach0
Paranaguá|BR||-25.52|-48.53|141|221y6
Paranaíba|BR||-19.68|-51.19|32|221y1
Paranapanema|BR||-23.39|-48.72|16|221xx
Paranavaí|BR||-23.07|-52.47|73|221xn
Parang|PH||7.37|124.27|45|10bp3
Paraparaumu|NZ||-40.92|175.02|25|1atvs
Parāsia|IN||22.19|78.76|39|r0i8
Paraty|BR||-23.22|-44.71|15|221x8
Parauapebas|BR||-6.07|-49.90|196|3rewg
Paravūr Tekkumbhāgam|IN||8.79|76.67|39|r0hu
Parbatipur|BD||25.66|88.93|48|pegt
Parbhani|IN||19.27|76.77|290|r0hh
Parchim|DE||53.43|11.85|19|1p79t
Pārdi|IN||20.51|72.95|27|r0hb
Pardubice|CZ||50.04|15.78|89|1trqe
Pare|ID||-7.77|112.20|57|yzja
Parede|PT||38.69|-9.35|17|1cjtd
Paredes|PT||41.20|-8.33|20|1mnm9
Parelhas|BR||-6.69|-36.66|16|20q2h
Parepare|ID||-4.01|119.63|140|yzj5
Parets del Vallès|ES||41.57|2.23|18|1uqzf
Pariaman|ID||-0.62|100.12|92|yzim
Parīchhatgarh|IN||28.98|77.93|19|r0gp
Parintins|BR||-2.63|-56.74|64|20q28
Paris|FR||48.85|2.35|2139|1s1y3|*
Paris|US|TX|33.66|-95.56|25|2t43c
Parit Buntar|MY||5.13|100.49|27|116sx
Parit Raja|MY||1.87|103.11|17|114yi
Pariyāpuram|IN||11.02|75.87|23|r0gg
Park Forest|US|IL|41.49|-87.67|22|2x4zd
Park Ridge|US|IL|42.01|-87.84|38|2x507
Parkchester|US|NY|40.84|-73.86|66|31yrw
Parkent|UZ||41.29|69.68|36|wfg9
Parker|US|CO|39.52|-104.76|50|38gwm
Parkersburg|US|WV|39.27|-81.56|31|2v9bd
Parkland|US|FL|26.31|-80.24|30|2hbx1
Parkland|US|WA|47.16|-122.43|36|3gg4t
Parkville|US|MD|39.38|-76.54|31|2lk0i
Parla|ES||40.24|-3.77|116|1uqz4
Parlākimidi|IN||18.78|84.09|45|r0g8
Parli Vaijnāth|IN||18.85|76.53|95|r0g2
Parlier|US|CA|36.61|-119.53|15|37c99
Parma|IT||44.80|10.33|146|1vz41
Parma|US|OH|41.40|-81.72|80|32q8x
Parma Heights|US|OH|41.39|-81.76|20|32q94
Parnaíba|BR||-2.90|-41.78|138|20q21
Parnamirim|BR||-5.92|-35.26|150|20q1y
Pärnu|EE||58.39|24.50|44|cmx8
Parobé|BR||-29.63|-50.83|49|221uy
Parola|IN||20.88|75.12|37|r0fm
Parole|US|MD|38.98|-76.53|16|2lk10
Parque Industrial Ciudad Mitras|MX||25.79|-100.45|18|59uyl
Parral|CL||-36.14|-71.83|27|2b3mi
Parral|MX||26.93|-105.67|105|2du6b
Parramatta|AU|NSW|-33.82|151.00|27|4c2pc
Parras de la Fuente|MX||25.44|-102.18|34|2dl9z
Pārsābād|IR||39.65|47.92|102|2lno
Parsippany|US|NJ|40.86|-74.43|51|31d23
Partille|SE||57.74|12.11|29|1ljaj
Partinico|IT||38.05|13.12|29|1i3fj
Partizansk|RU||43.12|133.12|42|1796s
Partizánske|SK||48.63|18.38|24|1tjrw
Partūr|IN||19.60|76.22|31|r0ec
Parung|ID||-6.42|106.73|194|yzh0
Pārvatipuram|IN||18.78|83.43|52|r0e6
Parvatsar|IN||26.89|74.77|15|r0e5
Parvomay|BG||42.10|25.22|17|fln2
Parys|ZA||-26.90|27.46|71|kphy
Pasadena|US|CA|34.15|-118.14|142|37cb8
Pasadena|US|MD|39.11|-76.57|24|2lk1q
Pasadena|US|TX|29.69|-95.21|154|2t49i
Pasaia|ES||43.33|-1.93|16|3zgf4
Pasaje|EC||-3.33|-79.81|45|26azf
Pasān|IN||22.84|82.20|31|r0du
Pāsārgād|IR||30.20|53.18|30|8lki
Pasarkemis|ID||-6.17|106.53|154|yzfo
Pasay|PH||14.54|121.00|417|10bkj
Pascagoula|US|MS|30.37|-88.56|22|2n68d
Paşcani|RO||47.25|26.72|45|44v4i
Pasco|US|WA|46.24|-119.10|69|3gg62
Paseh|ID||-7.10|107.76|126|yzet
Pasig City|PH||14.59|121.06|617|4c9cy
Pāsighāt|IN||28.07|95.33|26|r0dq
Pasinler|TR||39.98|41.67|25|6hns
Pasir Mas|MY||6.05|102.14|19|117sk
Pasni|PK||25.26|63.47|33|p1h4
Paso de Carrasco|UY||-34.86|-56.05|15|21rbg
Paso de los Libres|AR||-29.71|-57.09|44|21ioo
Paso Robles|US|CA|35.63|-120.69|27|37cce
Pasragad Branch|IR||34.78|48.47|788|6buao
Pasrur|PK||32.26|74.66|53|p1gz
Passaic|US|NJ|40.86|-74.13|71|31d2j
Passau|DE||48.57|13.43|51|1p76o
Passi|PH||11.11|122.64|43|10bhe
Passo Fundo|BR||-28.26|-52.41|180|221s9
Passos|BR||-20.72|-46.61|99|221rz
Pastavy|BY||55.12|26.83|20|ddao
Pasto|CO||1.21|-77.28|382|26pxm
Pasuruan|ID||-7.65|112.91|159|yza9
Patāmundai|IN||20.58|86.56|34|r0cy
Pātan|IN||23.85|72.13|118|r0ct
Pātan|NP||27.68|85.31|183|rhwz
Patancheru|IN||17.53|78.26|47|r0co
Patarrá|CR||9.88|-84.04|24|25n57
Pataskala|US|OH|40.00|-82.67|15|2owcp
Pataudi|IN||28.33|76.78|18|r0cc
Paterna|ES||39.50|-0.44|64|1huxq
Paternò|IT||37.57|14.90|46|1i3fe
Paterson|US|NJ|40.92|-74.17|148|31d36
Pathalgaon|IN||22.56|83.46|15|r0bx
Pathanāmthitta|IN||9.27|76.78|38|r0bu
Pathānkot|IN||32.27|75.65|174|r0bt
Pāthardi|IN||19.17|75.17|24|r0br
Pāthardih|IN||23.67|86.43|45|r0bq
Patharia|IN||23.90|79.19|18|r0bl
Pathein|MM||16.78|94.73|237|sh0l
Pāthri|IN||19.26|76.43|38|r0bc
Pathum Thani|TH||14.01|100.53|25|ygq7
Pati|ID||-6.76|111.04|123|yz94
Patía|CO||2.07|-77.05|21|26px5
Patiāla|IN||30.34|76.39|329|r0az
Patigi|NG||8.73|5.76|28|1dty8
Patiya|BD||22.30|91.98|51|pegs
Patna|IN||25.59|85.14|1600|r0ae
Patnāgarh|IN||20.71|83.13|20|r0aa
Patnos|TR||39.22|42.86|87|6hnn
Pato Branco|BR||-26.23|-52.67|66|221r6
Patos|AL||40.68|19.62|60|1w96u
Patos|BR||-7.02|-37.28|93|20pyv
Patos de Minas|BR||-18.58|-46.52|126|221q7
Patos Fshat|AL||40.64|19.65|23|1w96t
Pátra|GR||38.24|21.73|168|5hab
Patrocínio|BR||-18.94|-46.99|72|221pn
Pattani|TH||6.87|101.25|44|ygq2
Pattaya|TH||12.93|100.88|97|yllj
Patterson|US|CA|37.47|-121.13|21|37cej
Patti|IN||31.28|74.86|37|r099
Pattoki|PK||31.02|73.85|70|p1eq
Pattukkottai|IN||10.42|79.32|68|r094
Pātūr|IN||20.46|76.94|22|r08z
Patuto|PH||14.12|120.97|53|10bbm
Paty do Alferes|BR||-22.43|-43.42|21|221rf
Pátzcuaro|MX||19.52|-101.61|55|2dl5n
Patzicía|GT||14.63|-90.93|16|24z8j
Patzún|GT||14.68|-91.01|19|24z88
Pau|FR||43.31|-0.36|83|1s1ty
Paulínia|BR||-22.76|-47.15|66|221nm
Paulista|BR||-7.94|-34.87|290|20pus
Paulo Afonso|BR||-9.41|-38.21|85|20pum
Paungde|MM||18.49|95.51|37|rvu1
Pauri|IN||30.15|78.78|27|r08g
Pāveh|IR||35.04|46.36|18|2ljs
Pavia|IT||45.19|9.16|66|1vz1i
Pavlodar|KZ||52.28|76.97|329|wl0w
Pavlohrad|UA||48.53|35.87|116|eyht
Pavlovo|RU||55.97|43.09|63|hqdd
Pavlovsk|RU||50.46|40.11|27|az3p
Pavlovsk|RU||59.68|30.43|16|az3o
Pavlovskaya|RU||46.14|39.78|31|az3n
Pavlovskiy Posad|RU||55.78|38.65|60|az2v
Pāvugada|IN||14.10|77.28|32|r08e
Pawāyan|IN||28.07|80.10|26|r083
Pawni|IN||20.79|79.64|23|r08m
Pawtucket|US|RI|41.88|-71.38|72|33yrh
Paxtakor Shahri|UZ||40.31|67.96|21|wfgu
Payakumbuh|ID||-0.22|100.63|122|yz6p
Payandé|CO||4.30|-75.10|37|26pug
Paysandú|UY||-32.32|-58.08|73|21ra3
Payshamba Shahri|UZ||40.01|66.23|25|wfg3
Payson|US|AZ|34.23|-111.33|15|35rwx
Payson|US|UT|40.04|-111.73|20|3fvj0
Payyannūr|IN||12.09|75.20|70|r07u
Pazarcık|TR||37.49|37.30|24|6hn4
Pazardzhik|BG||42.20|24.33|76|fm0q
Peabody|US|MA|42.53|-70.93|53|2y10v
Peacehaven|GB|ENG|50.79|-0.01|19|4u85t
Peachtree City|US|GA|33.40|-84.60|35|2icee
Peachtree Corners|US|GA|33.97|-84.22|41|2icei
Pearl|US|MS|32.27|-90.13|26|2n6cv
Pearl City|US|HI|21.40|-157.98|48|3hfn7
Pearl River|US|NY|41.06|-74.02|16|31yxo
Pearland|US|TX|29.56|-95.29|109|2t4i9
Peć|XK||42.66|20.29|49|gvdh
Pecan Grove|US|TX|29.63|-95.73|16|2t4ld
Pecangaan|ID||-6.70|110.71|61|yz57
Pechora|RU||65.15|57.22|46|aywi
Pécs|HU||46.07|18.23|157|1tapq
Pedana|IN||16.26|81.14|30|r07m
Peddapalli|IN||18.61|79.37|34|r06x
Peddāpuram|IN||17.08|82.14|46|r06q
Pederneiras|BR||-22.35|-48.77|38|221lo
Pedra Azul|BR||-16.01|-41.30|21|221ki
Pedra Branca|BR||-5.45|-39.72|20|20prp
Pedregal|PA||8.37|-82.44|17|27dfh
Pedregal|PA||9.07|-79.43|52|27dff
Pedreira|BR||-22.74|-46.90|39|221fr
Pedro Betancourt|CU||22.73|-81.29|27|23z1b
Pedro Carbo|EC||-1.82|-80.23|23|26awf
Pedro II|BR||-4.42|-41.46|22|20pm7
Pedro Juan Caballero|PY||-22.55|-55.73|75|21off
Pedro Leopoldo|BR||-19.62|-44.04|49|221ee
Pedroso|PT||41.41|-8.75|19|1mnih
Peekskill|US|NY|41.29|-73.92|24|31yz3
Peer|BE||51.13|5.46|16|1ns6o
Péfki|GR||38.06|23.79|21|4z5ia
Pehowa|IN||29.98|76.58|39|r06b
Peine|DE||52.32|10.24|50|1p6yv
Pekalongan|ID||-6.89|109.68|258|yz2u
Pekan|MY||3.48|103.40|32|116pn
Pekan Bahapal|ID||3.11|99.17|40|513o5
Pekan Nenas|MY||1.51|103.51|23|114yq
Pekanbaru|ID||0.52|101.44|704|yz2p
Pekin|US|IL|40.57|-89.64|33|2x56n
Peking|CN||39.91|116.40|11717|12xr2|*|Beijing
Pelabuhan Klang|MY||3.00|101.39|20|116k1
Pelabuhanratu|ID||-6.99|106.55|43|yz1x
Pelham|US|AL|33.29|-86.81|23|2fi4p
Pelhřimov|CZ||49.43|15.22|17|1trml
Pelileo|EC||-1.33|-78.54|17|26aw7
Peliyagoda|LK||6.97|79.88|31|qdjp
Pelotas|BR||-31.77|-52.34|321|221b8
Pemalang|ID||-6.89|109.38|184|yyzk
Pemangkat|ID||1.17|108.97|34|yyz9
Pematangsiantar|ID||2.96|99.07|210|q0vw
Pemba|MZ||-12.97|40.52|109|m1x2
Pembroke|CA|ON|45.82|-77.12|16|3mrfk
Pembroke Pines|US|FL|26.00|-80.22|167|2hc5n
Pen|IN||18.74|73.10|34|r063
Peñaflor|CL||-33.61|-70.88|65|2b39p
Penalva|BR||-3.29|-45.17|17|20pkg
Penápolis|BR||-21.42|-50.08|54|221az
Peñaranda|PH||15.35|121.00|27|10b5n
Penarth|GB|WLS|51.44|-3.17|23|1klf4
Penco|CL||-36.74|-73.00|46|2b394
Pendleton|US|OR|45.67|-118.79|17|3f55w
Penedo|BR||-10.29|-36.59|42|221av
Pengcheng|CN||36.43|114.17|68|12k2q
Penha|BR||-26.77|-48.65|20|221ad
Peniche|PT||39.36|-9.38|16|1cjmj
Penicuik|GB|SCT|55.83|-3.23|16|1kle9
Penja|CM||4.64|9.68|28|1bmzj
Pénjamo|MX||20.43|-101.72|40|2dl0a
Pennādam|IN||11.40|79.24|18|r05p
Pennāgaram|IN||12.13|77.90|16|r05o
Pennsauken|US|NJ|39.96|-75.06|36|2oiyk
Penonomé|PA||8.52|-80.36|16|27db0
Penrith|GB|ENG|54.67|-2.76|15|1klcw
Pensacola|US|FL|30.42|-87.22|53|2hc84
Pentecoste|BR||-3.79|-39.27|20|20pjt
Penticton|CA|BC|49.48|-119.59|38|3mro5
Penugonda|IN||16.65|81.75|24|r05f
Penukonda|IN||14.08|77.59|20|r05d
Penza|RU||53.20|45.00|513|ayq5
Penzance|GB|ENG|50.12|-5.54|20|1klbt
Penzberg|DE||47.75|11.38|16|1p6vf
Peoria|US|AZ|33.58|-112.24|171|35s1s
Peoria|US|IL|40.69|-89.59|115|2x593
Perai|MY||5.38|100.38|65|116sl
Peraía|GR||40.50|22.93|16|fqwo
Pérama|GR||37.97|23.57|25|5h7o
Perambalur|IN||11.23|78.88|31|r054
Peranāmpattu|IN||12.93|78.72|43|r050
Peravurani|IN||10.29|79.20|22|r04y
Perbaungan|ID||3.57|98.96|157|q0vj
Perchtoldsdorf|AT||48.12|16.27|15|1ncnq
Percut|ID||3.63|98.86|311|q0vh
Perdões|BR||-21.09|-45.09|18|2218b
Pereiaslav-Khmelnytskyi|UA||50.07|31.45|37|eyat
Pereira|CO||4.81|-75.70|440|26ppi
Pereira Barreto|BR||-20.64|-51.11|23|22183
Pereslavl’-Zalesskiy|RU||56.74|38.86|40|aykf
Peresvet|RU||56.42|38.18|15|44k26
Pereval’s’k|UA||48.44|38.84|29|eyb6
Pérez|AR||-33.00|-60.77|24|2ac4c
Pergamino|AR||-33.89|-60.57|88|2ac42
Pérgamos|CY||35.04|33.71|15|34st
Peribán de Ramos|MX||19.52|-102.41|15|2dkyf
Perico|CU||22.77|-81.02|24|23yvd
Périgueux|FR||45.19|0.71|35|1s1j3
Peringat|MY||6.03|102.28|23|11ira
Peristéri|GR||38.02|23.69|140|5h5w
Periyakulam|IN||10.12|77.54|40|r04n
Periyanayakkanpalaiyam|IN||11.15|76.95|25|r04m
Perm|RU||58.01|56.25|982|ayfw
Permatang Kuching|MY||5.46|100.38|27|11ip0
Pernik|BG||42.60|23.03|82|flze
Perote|MX||19.56|-97.24|38|23hb0
Perpignan|FR||42.70|2.90|111|1s1hm
Perris|US|CA|33.78|-117.23|75|37cw2
Perry|US|GA|32.46|-83.73|15|2icm7
Perry Hall|US|MD|39.41|-76.46|28|2lk8b
Perrysburg|US|OH|41.56|-83.63|21|32qic
Persianovka|RU||47.53|39.42|16|h7dm
Perth|AU|WA|-31.95|115.86|1897|18883
Perth|GB|SCT|56.40|-3.43|47|1klba
Perth Amboy|US|NJ|40.51|-74.27|53|31d6a
Pertuis|FR||43.69|5.50|20|1s1f5
Perugia|IT||43.11|12.39|120|1vywc
Peruíbe|BR||-24.32|-47.00|63|22165
Perumbavoor|IN||10.11|76.47|27|4c12z
Perumpāvūr|IN||10.12|76.48|27|r041
Perundurai|IN||11.28|77.59|17|r03z
Péruwelz|BE||50.51|3.59|17|1ns4q
Pervomays’k|UA||48.04|30.85|71|ey9l
Pervomays’k|UA||48.63|38.55|41|ey9k
Pervomays’kyy|UA||49.39|36.21|30|ey94
Pervoural’sk|RU||56.91|59.94|134|ay54
Pesaro|IT||43.91|12.92|77|1vyw5
Pescara|IT||42.46|14.20|117|1vyw0
Peshawar|PK||34.01|71.58|1219|p1dx
Peshtera|BG||42.03|24.30|19|flz1
Pesqueira|BR||-8.36|-36.70|42|20ph7
Pessac|FR||44.81|-0.63|58|1s1el
Pestovo|RU||58.59|35.80|16|axss
Petaẖ Tiqwa|IL||32.09|34.89|200|6ase
Petaling Jaya|MY||3.11|101.61|521|116uu
Petaluma|US|CA|38.23|-122.64|60|37cyg
Petapa|GT||14.50|-90.56|141|24z5j
Petare|VE||10.48|-66.81|365|25t5l
Petatlán|MX||17.54|-101.27|22|2dkwa
Petauke|ZM||-14.24|31.32|19|jab5
Petawawa|CA|ON|45.89|-77.28|16|3ms12
Peterborough|CA|ON|44.30|-78.32|76|3ms25
Peterborough|GB|ENG|52.57|-0.25|163|1klb6
Peterhead|GB|SCT|57.51|-1.78|18|1klb3
Peterhof|RU||59.88|29.90|73|axqr
Peterlee|GB|ENG|54.76|-1.34|37|1klb1
Petersburg|US|VA|37.23|-77.40|32|2uf7m
Petershagen|DE||52.38|8.97|27|1p6nz
Pétionville|HT||18.51|-72.29|283|27pmc
Petit-Bourg|GP||16.19|-61.59|25|24pbu
Petlād|IN||22.48|72.80|52|r03l
Peto|MX||20.13|-88.92|20|23ha4
Petrich|BG||41.40|23.21|30|fly8
Petrila|RO||45.45|23.42|25|edq1
Petrodvorets|RU||59.90|29.80|62|axox
Petrogradka|RU||59.97|30.31|130|52agk
Petrolina|BR||-9.40|-40.50|195|20pgy
Petropavl|KZ||54.87|69.15|201|wkz0
Petropavlovsk-Kamchatsky|RU||53.04|158.65|187|19hfc
Petrópolis|BR||-22.50|-43.18|273|2215b
Petroşani|RO||45.42|23.37|44|edp6
Petroúpolis|GR||38.04|23.68|59|5h1t
Petrovsk|RU||52.31|45.39|34|axib
Petrovsk-Zabaykal’skiy|RU||51.28|108.84|20|17921
Petrovskaya|RU||55.55|37.78|30|axi5
Petrozavodsk|RU||61.78|34.35|265|axdo
Petushki|RU||55.93|39.46|16|axa9
Pezinok|SK||48.29|17.27|21|1tjqa
Pfaffenhofen an der Ilm|DE||48.53|11.51|23|1p6gi
Pflugerville|US|TX|30.44|-97.62|57|2t4zb
Pforzheim|DE||48.88|8.70|119|1p64x
Pfullingen|DE||48.46|9.23|18|1p63s
Pfungstadt|DE||49.81|8.60|25|1p63o
Phagwāra|IN||31.22|75.77|100|r037
Phak Hai|TH||14.46|100.37|19|ygmx
Phalaborwa|ZA||-23.94|31.14|109|kp08
Phalauda|IN||29.19|77.83|19|r02y
Phalia|PK||32.43|73.58|25|p1d2
Phalodi|IN||27.13|72.37|47|r02t
Phaltan|IN||17.99|74.43|53|r02r
Phan Rang-Tháp Chàm|VN||11.56|108.99|92|xo8r
Phan Thiết|VN||10.93|108.10|161|xo8i
Phan Thong|TH||13.47|101.10|19|ygkx
Phanat Nikhom|TH||13.45|101.18|22|ygm6
Phanom Sarakham|TH||13.75|101.35|16|ygl5
Phaphūnd|IN||26.60|79.46|17|r02h
Pharr|US|TX|26.19|-98.18|77|2t4zl
Phatthalung|TH||7.62|100.08|44|ygkj
Phayao|TH||19.19|99.88|21|oog2
Phek|IN||25.67|94.50|15|r020
Phenix City|US|AL|32.47|-85.00|38|2ficy
Phetchabun|TH||16.42|101.16|51|ygjd
Phetchaburi|TH||13.11|99.94|47|on42
Phibun Mangsahan|TH||15.24|105.23|20|ygj6
Phichit|TH||16.44|100.35|36|ygj1
Philadelphia|US|PA|39.95|-75.16|1567|2pqsd
Philipsburg|SX||18.03|-63.05|1|23ay8|*
Phillaur|IN||31.02|75.79|23|r01r
Phirangipuram|IN||16.29|80.26|17|r01p
Phitsanulok|TH||16.82|100.26|103|ygik
Phnom Penh|KH||11.56|104.92|1574|131bu|*
Phoenix|US|AZ|33.45|-112.07|1563|35s6n
Phoenixville|US|PA|40.13|-75.51|17|33kux
Phon Charoen|TH||18.03|103.17|15|ygfz
Photharam|TH||13.69|99.85|36|oodo
Phra Nakhon Si Ayutthaya|TH||14.35|100.58|82|ygdo
Phra Phutthabat|TH||14.73|100.80|57|ygd4
Phra Pradaeng|TH||13.66|100.53|171|ygd0
Phrae|TH||18.15|100.14|39|yge8
Phu Khiao|TH||16.38|102.13|17|ygb3
Phú Khương|VN||11.28|106.13|48|xnud
Phu Kradueng|TH||16.88|101.88|16|ygaz
Phủ Lý|VN||20.55|105.91|32|xnrl
Phuket|TH||7.89|98.40|89|ooba
Phulbāni|IN||20.48|84.23|37|r018
Phulera|IN||26.87|75.24|23|r00w
Phulpur|IN||25.55|82.09|23|r00n
Phultala|BD||22.72|89.51|38|pj37
Phumĭ Véal Srê|KH||10.98|104.78|44|132ka
Phuntsholing|BT||26.85|89.39|17|quf8
Phuthaditjhaba|ZA||-28.52|28.82|84|kowp
Piacenza|IT||45.05|9.69|93|1vysy
Pianura|IT||40.86|14.17|58|1vyp5
Piaseczno|PL||52.08|21.02|36|gcaf
Piastów|PL||52.18|20.84|23|gc99
Piatra Neamţ|RO||46.92|26.33|103|ednt
Piatykhatky|UA||48.41|33.71|20|ex0d
Piazza Armerina|IT||37.38|14.37|18|1i3dg
Picassent|ES||39.36|-0.46|20|1hur0
Pickering|CA|ON|43.90|-79.13|88|3mtyn
Pickerington|US|OH|39.88|-82.75|20|2owl5
Picnic Point-North Lynnwood|US|WA|47.86|-122.29|23|4bnha
Pico Rivera|US|CA|33.98|-118.10|64|37d5s
Picos|BR||-7.08|-41.47|57|20pev
Picsi|PE||-6.72|-79.77|44|27619
Pidhorodne|UA||48.58|35.11|17|exrj
Piedade|BR||-23.71|-47.43|28|2212e
Piedade|PT||38.67|-9.16|19|1cjhc
Piedecuesta|CO||6.99|-73.05|86|26pl4
Piedras Negras|MX||28.70|-100.52|150|2dkq3
Piekary Śląskie|PL||50.38|18.93|60|1u7l1
Piendamo|CO||2.64|-76.53|44|551z2
Pierrefitte-sur-Seine|FR||48.97|2.36|28|1s0zr
Piešťany|SK||48.59|17.83|30|1tjq2
Piet Retief|ZA||-27.01|30.81|84|kos9
Pietermaritzburg|ZA||-29.62|30.39|751|kotx
Pietrasanta|IT||43.96|10.23|19|1vyl6
Pihānī|IN||27.62|80.20|30|qzzp
Pijijiapan|MX||15.69|-93.21|17|23h6s
Pijnacker|NL||52.02|4.43|19|1mwtr
Pikalëvo|RU||59.52|34.17|22|ax7i
Pikesville|US|MD|39.37|-76.72|31|2lkcr
Pikine|SN||14.76|-17.39|874|1c5jq
Pila|PH||14.23|121.36|34|10azy
Piła|PL||53.15|16.74|76|1u7ih
Pilāni|IN||28.37|75.60|28|qzzh
Pilar|AR||-34.46|-58.91|227|21il8
Pilar|BR||-9.60|-35.96|31|20pdq
Pilar|PH||14.66|120.57|18|10az3
Pilar|PY||-26.86|-58.31|29|21oeu
Pilar de la Horadada|ES||37.87|-0.79|22|1hupx
Pilar do Sul|BR||-23.81|-47.72|19|2211k
Pilibangan|IN||29.45|74.10|37|qzzc
Pīlibhīt|IN||28.63|79.80|131|qzza
Pililla|PH||14.49|121.31|30|10axe
Pilkhua|IN||28.71|77.66|74|qzz4
Pilsen|CZ||49.75|13.38|164|1treo
Pimenta Bueno|BR||-11.67|-61.19|26|2c4h8
Pimentel|PE||-6.84|-79.93|16|275zk
Pimpri|IN||18.62|73.81|1285|qzyc
Pināhat|IN||26.88|78.38|20|qzy7
Pinamalayan|PH||13.05|121.46|44|10asy
Pinamungahan|PH||10.27|123.58|23|10arq
Pinar del Río|CU||22.42|-83.70|187|23ymz
Piñas|EC||-3.68|-79.68|17|26aru
Pind Dadan Khan|PK||32.59|73.04|22|p19g
Pindamonhangaba|BR||-22.92|-45.46|132|220zx
Pindaré Mirim|BR||-3.61|-45.34|23|20pco
Pindi Bhattian|PK||31.90|73.27|35|p191
Pindi Gheb|PK||33.24|72.26|34|p18v
Pindiga|NG||9.98|10.95|106|1dtvd
Pindobaçu|BR||-10.74|-40.36|17|220zn
Pindwāra|IN||24.80|73.06|23|qzxy
Pine Bluff|US|AR|34.23|-92.00|45|2gfte
Pine Hills|US|FL|28.56|-81.45|60|2hcej
Pinecrest|US|FL|25.67|-80.31|19|2hci6
Pineda de Mar|ES||41.63|2.69|26|1uqeu
Pinehurst|US|NC|35.20|-79.47|16|2o4uw
Pinellas Park|US|FL|27.84|-82.70|52|2hcja
Pinerolo|IT||44.89|7.33|31|1vyiu
Pinewood|US|FL|25.87|-80.22|17|2hck3
Pingdingshan|CN||33.74|113.30|890|12jzf
Pingdu|CN||36.78|119.95|91|12jz9
Pingliang|CN||35.54|106.69|108|12jxk
Pingnan|CN||23.54|110.39|62|12jwt
Pingshan|CN||22.99|114.71|114|12jw9
Pingxiang|CN||27.62|113.85|372|12jum
Pingyi|CN||35.50|117.63|78|12ju2
Pingyin|CN||36.28|116.45|62|12ju0
Pingzhuang|CN||42.04|119.29|67|17mkd
Pinhais|BR||-25.44|-49.19|117|3reyp
Pinhal Novo|PT||38.63|-8.91|24|1cjgu
Pinhão|BR||-25.70|-51.66|15|220y9
Pinheiral|BR||-22.51|-44.00|19|220xz
Pinheiro|BR||-2.52|-45.08|39|20pbq
Pinjaur|IN||30.80|76.92|32|qzxq
Pinneberg|DE||53.67|9.79|41|1p5wa
Pinner|GB|ENG|51.59|-0.38|19|1kl8z
Pinole|US|CA|38.00|-122.30|19|37doz
Pinotepa Nacional|MX||16.34|-98.05|30|23doe
Pinsk|BY||52.12|26.10|131|dd4t
Pinto|ES||40.24|-3.70|44|1uqbr
Pio|PH||15.05|120.52|24|10amx
Pioltello|IT||45.50|9.33|34|1vyic
Piombino|IT||42.93|10.53|30|1vyia
Pionki|PL||51.48|21.45|20|gc47
Piossasco|IT||44.99|7.46|17|1vyhv
Piotrków Trybunalski|PL||51.41|19.70|80|1u7gs
Pīpār|IN||26.38|73.54|35|qzx4
Pipili|IN||20.11|85.83|15|qzwo
Pipraich|IN||26.83|83.53|16|qzvm
Pīpri|IN||19.79|75.54|23|qzvk
Piqua|US|OH|40.14|-84.24|21|32qqr
Pir Jo Goth|PK||27.59|68.62|36|owlj
Pir Mahal|PK||30.77|72.43|35|p14x
Piracaia|BR||-23.05|-46.36|26|220v1
Piracanjuba|BR||-17.30|-49.02|17|220uz
Piracicaba|BR||-22.73|-47.65|342|220uj
Piracuruca|BR||-3.93|-41.71|19|20p9z
Piraeus|GR||37.94|23.65|164|5gyy
Piraí|BR||-22.63|-43.90|19|220ub
Piraí do Sul|BR||-24.53|-49.95|16|220ty
Piraju|BR||-23.19|-49.38|25|220tm
Pirajuí|BR||-22.00|-49.46|18|220th
Pirané|AR||-25.73|-59.11|19|21ikd
Piranshahr|IR||36.70|45.14|62|2lg6
Pirapora|BR||-17.34|-44.94|52|220ru
Pirapozinho|BR||-22.28|-51.50|22|220rq
Piraquara|BR||-25.44|-49.07|41|220rj
Pirassununga|BR||-22.00|-47.43|60|220uf
Piravam|IN||9.87|76.50|28|qzv9
Pires do Rio|BR||-17.30|-48.28|25|220qn
Pīrgaaj|BD||25.86|88.36|35|sntj
Piripiri|BR||-4.27|-41.78|45|20p7o
Piritiba|BR||-11.73|-40.56|16|220qe
Piriyāpatna|IN||12.33|76.10|16|qzv3
Pirkkala|FI||61.46|23.63|16|dqz5
Pirmasens|DE||49.20|7.61|44|1p5ty
Pirna|DE||50.96|13.94|40|1p5tw
Piro|IN||25.33|84.40|29|qzuy
Pirojpur|BD||22.58|89.98|54|pegi
Pirot|RS||43.15|22.59|41|gvai
Pisa|IT||43.71|10.40|77|1vyhj
Piscataway|US|NJ|40.50|-74.40|56|31da1
Piscinola|IT||40.89|14.23|28|1vyh3
Pisco|PE||-13.71|-76.21|62|2ca29
Písek|CZ||49.31|14.15|30|1trid
Pishin|PK||30.58|66.99|24|p13h
Pīshvā|IR||35.31|51.73|54|2lcc
Piskent|UZ||40.90|69.35|28|wffe
Pistoia|IT||43.93|10.92|74|1vygt
Pisz|PL||53.63|21.81|19|gc20
Pita|GN||11.06|-12.39|20|1fsjf
Pita Kotte|LK||6.89|79.90|118|qd55
Pitalito|CO||1.85|-76.05|54|26pf2
Pitanga|BR||-24.76|-51.76|19|220py
Pitangueiras|BR||-21.01|-48.22|29|220pn
Pitangui|BR||-19.68|-44.89|19|220pd
Piteå|SE||65.32|21.48|23|cxpu
Piteşti|RO||44.85|24.87|168|edg1
Pithampur|IN||22.60|75.70|68|4c0yz
Pithāpuram|IN||17.12|82.25|53|qzuc
Pithorāgarh|IN||29.58|80.21|48|qzu7
Piton Saint-Leu|RE||-21.22|55.32|29|4q0o1
Pitsea|GB|ENG|51.56|0.51|25|1kl86
Pitt Meadows|CA|BC|49.22|-122.69|17|3mv9z
Pittsburg|US|CA|38.03|-121.88|69|37dwp
Pittsburg|US|KS|37.41|-94.70|20|2joc9
Pittsburgh|US|PA|40.44|-80.00|304|33l9n
Pittsfield|US|MA|42.45|-73.25|43|2y1hf
Piuí|BR||-20.47|-45.96|27|220ov
Piúma|BR||-20.84|-40.72|18|220or
Piura|PE||-5.19|-80.63|325|275y0
Pivijay|CO||10.46|-74.62|33|26pel
Pizhou|CN||34.31|117.95|83|129v8
Placentia|US|CA|33.87|-117.87|52|37dyf
Placetas|CU||22.31|-79.65|55|23yjd
Plainfield|US|CT|41.68|-71.92|15|2vr5f
Plainfield|US|IL|41.63|-88.20|43|2x5l9
Plainfield|US|IN|39.70|-86.40|31|2jdfo
Plainfield|US|NJ|40.63|-74.41|51|31da8
Plainview|US|NY|40.78|-73.47|26|31zli
Plainview|US|TX|34.18|-101.71|21|3ahs2
Plainville|US|CT|41.67|-72.86|17|2vr5r
Plaisance-du-Touch|FR||43.57|1.30|19|1s0qd
Plaisir|FR||48.82|1.95|36|1s0qa
Planaltina|BR||-15.45|-47.61|89|220oc
Planaltina|BR||-15.62|-47.65|189|6npye
Planeta Rica|CO||8.41|-75.59|37|26pdw
Plano|US|TX|33.02|-96.70|284|2t5k1
Plant City|US|FL|28.02|-82.11|37|2hcn9
Plantation|US|FL|26.13|-80.23|93|2hcni
Plaridel|PH||14.89|120.86|71|10aif
Plasencia|ES||40.03|-6.09|41|1uq9f
Plast|RU||54.37|60.81|17|w1h7
Plato|CO||9.79|-74.78|49|29a88
Plattsburgh|US|NY|44.70|-73.45|20|31zn0
Plauen|DE||50.50|12.14|66|1p5m4
Plavsk|RU||53.71|37.29|17|awsc
Playa del Carmen|MX||20.63|-87.08|150|23h32
Playa del Ingles|ES||27.76|-15.58|17|3s7ix
Playas|EC||-2.63|-80.39|31|26aon
Playas del Rosario|MX||17.85|-92.93|22|29i77
Pleasant Grove|US|UT|40.36|-111.74|38|3fvqg
Pleasant Hill|US|CA|37.95|-122.06|35|37e3s
Pleasant Prairie|US|WI|42.55|-87.93|21|34wcr
Pleasanton|US|CA|37.66|-121.87|80|37e5d
Pleasantville|US|NJ|39.39|-74.52|21|2oj1a
Pleiku|VN||13.98|108.00|114|xn6c
Pleszew|PL||51.90|17.79|18|1u7dc
Plettenberg|DE||51.21|7.87|28|1p5jt
Plettenberg Bay|ZA||-34.05|23.37|19|kodk
Pleven|BG||43.42|24.62|119|flvv
Pljevlja|ME||43.36|19.36|19|1wfux
Płock|PL||52.55|19.71|127|1u7cp
Ploemeur|FR||47.73|-3.43|21|1s0ks
Ploieşti|RO||44.95|26.02|229|edca
Płońsk|PL||52.62|20.38|22|gbz9
Plottier|AR||-38.97|-68.23|25|2abn9
Plovdiv|BG||42.15|24.75|340|flvl
Plum|US|PA|40.50|-79.75|28|33lfy
Plumbon|ID||-6.71|108.47|167|yyhh
Plunge|LT||55.91|21.84|23|crmx
Plymouth|GB|ENG|50.37|-4.14|260|1kl6q
Plymouth|MS||16.71|-62.21|0|24out|*
Plymouth|US|MN|45.01|-93.46|76|302di
Plymstock|GB|ENG|50.36|-4.09|24|1kl6m
Pô|BF||11.17|-1.15|18|1ei92
Poá|BR||-23.53|-46.34|107|220ny
Pobé|BJ||6.98|2.66|33|1f9rg
Pocatello|US|ID|42.87|-112.45|54|3c43x
Pochep|RU||52.93|33.45|15|awhc
Pocito|AR||-31.68|-68.58|41|2abmk
Poções|BR||-14.53|-40.37|35|220m1
Poconé|BR||-16.26|-56.62|21|220lf
Poços de Caldas|BR||-21.79|-46.56|147|220l3
Podgorica|ME||42.44|19.26|136|1wfro|*
Podilsk|UA||47.75|29.53|41|f3qf
Podolsk|RU||55.42|37.55|179|aw1x
Podporozh’ye|RU||60.91|34.17|20|aw02
Podujeva|XK||42.91|21.19|35|gv7q
Poggibonsi|IT||43.47|11.15|22|1vydk
Poggiomarino|IT||40.80|14.54|19|1vyc9
Poggioreale|IT||40.87|14.29|24|1vyby
Pogradec|AL||40.90|20.65|62|grdw
Pohang|KR||36.03|129.36|500|13f1b
Poinciana|US|FL|28.14|-81.46|53|2hcrm
Point Fortin|TT||10.17|-61.68|19|24lmz
Point Pedro|LK||9.82|80.23|90|qd2d
Point Pleasant|US|NJ|40.08|-74.07|19|31dcc
Pointe-à-Pitre|GP||16.24|-61.54|18|24p9j
Pointe-Claire|CA|QC|45.45|-73.82|30|3mwfx
Pointe-Noire|CG||-4.78|11.86|659|1ccae
Poio|ES||42.45|-8.69|16|1uq17
Poissy|FR||48.93|2.05|36|1s0ed
Poitiers|FR||46.58|0.34|86|1s0e7
Pokachi|RU||61.72|75.37|17|4c8r0
Pokaran|IN||26.92|71.92|21|qzt0
Pokhara|NP||28.27|83.97|200|rhw2
Pokhvistnevo|RU||53.65|52.13|28|avoo
Pokrov|RU||55.92|39.17|16|avnz
Pokrovsk|UA||48.28|37.18|68|f3ja
Polangui|PH||13.29|123.49|77|10afk
Polasara|IN||19.69|84.81|21|qzsm
Polatlı|TR||39.58|32.14|93|6hfh
Polatsk|BY||55.49|28.79|82|dcyd
Polavaram|IN||17.25|81.64|44|qzsk
Polevskoy|RU||56.44|60.19|66|w17x
Polewali|ID||-3.43|119.34|58|yyfr
Police|PL||53.55|14.57|34|1u72l
Políchni|GR||40.67|22.95|40|fqru
Polkowice|PL||51.50|16.07|22|1u71v
Pollachi|IN||10.66|77.01|88|qzsg
Pollença|ES||39.88|3.02|17|1huls
Polohy|UA||47.48|36.25|21|exk5
Polokwane|ZA||-23.90|29.47|124|kotl
Polomolok|PH||6.22|125.06|64|10adx
Polonne|UA||50.12|27.51|22|exjo
Poltava|UA||49.59|34.54|318|exj7
Polūr|IN||12.51|79.12|26|qzsa
Polyarnyy|RU||69.20|33.45|17|av0r
Polyarnyye Zori|RU||67.37|32.50|15|av0q
Polysayevo|RU||54.60|86.25|28|w14o
Pombal|BR||-6.77|-37.80|22|20oyb
Pombal|PT||39.92|-8.63|17|1cjcv
Pombos|BR||-8.14|-35.40|16|20oxw
Pomerode|BR||-26.74|-49.18|22|220jh
Pomezia|IT||41.67|12.50|22|1vy92
Pomigliano d'Arco|IT||40.91|14.38|39|1vy91
Pomona|US|CA|34.06|-117.75|153|37ega
Pompano Beach|US|FL|26.24|-80.12|108|2hcty
Pompei|IT||40.75|14.50|24|1vy8v
Pompéia|BR||-22.11|-50.17|18|220je
Pompéu|BR||-19.22|-44.94|25|220jc
Ponca City|US|OK|36.71|-97.09|25|2phgr
Ponce|PR||18.01|-66.62|153|2pvts
Ponda|IN||15.40|74.02|19|qzs5
Ponferrada|ES||42.55|-6.60|69|1uq6s
Ponmana|IN||9.01|76.52|29|r0ko
Ponnāni|IN||10.77|75.93|106|qzrn
Ponneri|IN||13.34|80.19|25|qzrl
Ponnur|IN||16.07|80.55|57|4ciws
Ponnūru|IN||16.07|80.55|57|qzrk
Ponorogo|ID||-7.87|111.46|79|yyby
Pont-à-Celles|BE||50.51|4.37|16|1nrtp
Pont-à-Mousson|FR||48.91|6.06|15|1s08y
Ponta Delgada|PT||37.74|-25.67|20|44rpy
Ponta Grossa|BR||-25.09|-50.16|292|220hu
Ponta Porã|BR||-22.54|-55.73|56|220gu
Pontal|BR||-21.02|-48.04|33|220hf
Pontarlier|FR||46.90|6.36|20|1s08u
Pontault-Combault|FR||48.80|2.61|35|1sthf
Ponte de Lima|PT||41.77|-8.58|45|1mn55
Ponte Nova|BR||-20.42|-42.91|48|220eu
Ponte Vedra Beach|US|FL|30.24|-81.39|35|2hcv8
Ponteareas|ES||42.17|-8.50|23|1uptl
Pontedera|IT||43.66|10.63|20|1vy74
Pontefract|GB|ENG|53.69|-1.31|45|1kl50
Pontes e Lacerda|BR||-15.23|-59.34|29|220ec
Pontevedra|AR||-34.75|-58.70|34|21ij2
Pontevedra|ES||42.43|-8.64|82|1uq61
Pontiac|US|MI|42.64|-83.29|60|2zas6
Pontian Kechil|MY||1.49|103.39|51|114yv
Pontianak|ID||-0.03|109.33|455|yybp
Ponticelli|IT||40.85|14.33|52|1vy5a
Pontinha|PT||38.77|-9.20|23|1cjbi
Pontivy|FR||48.07|-2.96|17|1s04w
Pontoise|FR||49.05|2.10|30|1s04c
Pontypool|GB|WLS|51.70|-3.04|36|1kl4a
Pontypridd|GB|WLS|51.60|-3.34|30|1kl48
Poole|GB|ENG|50.71|-1.98|150|1kl45
Pooler|US|GA|32.12|-81.25|23|2idtg
Poona|IN||18.52|73.86|2936|qzml||Pune
Poonamalle|IN||13.05|80.11|49|qzrc
Pop|UZ||40.87|71.11|22|wfgf
Popasna|UA||48.63|38.38|25|exh2
Popayán|CO||2.44|-76.61|259|26p9o
Poperinge|BE||50.85|2.73|20|1nrsm
Popeşti-Leordeni|RO||44.38|26.17|15|ecvi
Poplar Bluff|US|MO|36.76|-90.39|17|2mebt
Popondetta|PG||-8.77|148.23|28|18r8j
Popovo|BG||43.35|26.23|17|flsb
Poprad|SK||49.06|20.30|57|fiiu
Poptún|GT||16.33|-89.42|17|24yz1
Porac|PH||15.07|120.54|22|10a9e
Porangatu|BR||-13.44|-49.15|33|220d2
Porbandar|IN||21.64|69.61|139|qzr7
Pordenone|IT||45.96|12.66|50|1vy3n
Pori|FI||61.48|21.78|77|dqlj
Porirua|NZ||-41.13|174.85|51|1athp
Porlamar|VE||10.96|-63.87|87|25swd
Poronaysk|RU||49.22|143.10|17|19h9x
Porriño|ES||42.16|-8.62|17|1uq4l
Porsa|IN||26.67|78.37|38|qzr0
Porsgrunn|NO||59.14|9.66|34|1vcw1
Port Alberni|CA|BC|49.24|-124.80|21|3mzrk
Port Alfred|ZA||-33.59|26.88|18|ko5s
Port Angeles|US|WA|48.12|-123.43|19|3ggvg
Port Arthur|US|TX|29.89|-93.94|55|2t607
Port-au-Prince|HT||18.54|-72.34|1235|27p5m|*
Port-aux-Français|TF||-49.35|70.22|0|x4za|*
Port Blair|IN||11.67|92.75|112|qzqx
Port Charlotte|US|FL|26.98|-82.09|54|2hcx6
Port Chester|US|NY|41.00|-73.67|30|31zvm
Port Colborne|CA|ON|42.90|-79.23|19|3mztk
Port Coquitlam|CA|BC|49.27|-122.77|58|3mztm
Port-de-Bouc|FR||43.41|4.98|16|1s015
Port-de-Paix|HT||19.94|-72.83|250|27p5g
Port Dickson|MY||2.54|101.81|89|116lb
Port Elizabeth|ZA||-33.96|25.61|968|ko5g
Port-Gentil|GA||-0.72|8.78|109|1fd5y
Port Glasgow|GB|SCT|55.93|-4.69|15|1kl30
Port Harcourt|NG||4.78|7.01|1149|1dtt2
Port Hueneme|US|CA|34.15|-119.20|22|37ekz
Port Huron|US|MI|42.97|-82.42|29|2zau1
Port Loko|SL||8.77|-12.79|21|1fj9t
Port Louis|MU||-20.16|57.50|155|k0sq|*
Port Macquarie|AU|NSW|-31.43|152.91|46|1a503
Port Moody|CA|BC|49.28|-122.82|28|3n00q
Port Moresby|PG||-9.48|147.15|284|18r7e|*
Port of Spain|TT||10.67|-61.52|49|24lmq|*
Port Orange|US|FL|29.14|-81.00|60|2hcxw
Port Richmond|US|NY|40.63|-74.14|15|31zwc
Port Said|EG||31.27|32.30|538|7opn
Port Saint Lucie|US|FL|27.29|-80.35|165|2hcyb
Port Shepstone|ZA||-30.74|30.45|53|ko52
Port Sudan|SD||19.62|37.22|490|82xb
Port-Vila|VU||-17.74|168.31|36|19rib|*
Port Washington|US|NY|40.83|-73.70|16|31zwd
Porta Westfalica|DE||52.23|8.92|36|1p529
Portadown|GB|NIR|54.42|-6.44|22|1kl3p
Portage|US|IN|41.58|-87.18|37|2xk5q
Portage|US|MI|42.20|-85.58|48|2zaui
Portalegre|PT||39.29|-7.43|16|1cjb0
Portão|BR||-29.70|-51.24|21|220c6
Portel|BR||-1.94|-50.82|21|20otw
Porterville|US|CA|36.07|-119.02|56|37eon
Porthcawl|GB|WLS|51.48|-3.70|16|1kl2u
Portici|IT||40.82|14.34|56|1vy2s
Pórticos de San Antonio|MX||32.44|-117.03|34|59uy6
Portimão|PT||37.14|-8.54|38|1cj9k
Portishead|GB|ENG|51.48|-2.77|24|1kl2d
Portland|US|ME|43.66|-70.26|67|2yncq
Portland|US|OR|45.52|-122.68|632|3f629
Portland|US|TX|27.88|-97.32|16|2t62r
Portmore|JM||17.95|-76.88|103|22s45
Porto|PT||41.15|-8.61|250|1mn2f
Porto Alegre|BR||-30.03|-51.23|1373|220al
Porto Calvo|BR||-9.04|-35.40|17|20oth
Porto Empedocle|IT||37.29|13.52|17|1i3ax
Porto Feliz|BR||-23.21|-47.52|41|2206j
Porto Ferreira|BR||-21.85|-47.48|49|2206f
Porto-Novo|BJ||6.50|2.60|234|1f9qv|*
Porto San Giorgio|IT||43.18|13.79|16|1vy1l
Porto Sant'Elpidio|IT||43.25|13.76|22|1vy1k
Porto Seguro|BR||-16.45|-39.06|123|2202o
Porto Torres|IT||40.83|8.41|22|1vy1h
Porto União|BR||-26.24|-51.08|29|22027
Porto Velho|BR||-8.76|-63.90|306|26i7e
Portogruaro|IT||45.78|12.84|17|1vy1y
Portoviejo|EC||-1.05|-80.45|170|26aml
Portslade|GB|ENG|50.84|-0.22|20|1kl1a
Portsmouth|GB|ENG|50.80|-1.09|194|1kl18
Portsmouth|US|NH|43.08|-70.76|22|314jb
Portsmouth|US|OH|38.73|-83.00|20|2ox20
Portsmouth|US|RI|41.60|-71.25|18|33yxe
Portsmouth|US|VA|36.84|-76.30|96|2ug9r
Portsmouth Heights|US|VA|36.82|-76.37|99|2uga3
Portugalete|ES||43.32|-3.02|48|1uq2i
Porur|IN||13.04|80.16|33|vevq
Porvoo|FI||60.39|25.67|47|e5ox
Posadas|AR||-27.37|-55.90|324|21iim
Posillipo|IT||40.81|14.20|23|1vy13
Poso|ID||-1.40|120.75|47|yy9v
Posse|BR||-14.09|-46.37|20|2201j
Post Falls|US|ID|47.72|-116.95|30|3c4ch
Postmasburg|ZA||-28.33|23.07|30|ko3v
Posto da Mata|BR||-17.89|-39.86|22|221rr
Pôsto Fiscal Rolim de Moura|BR||-13.08|-62.28|38|2c4gd
Potchefstroom|ZA||-26.72|27.10|124|ko3h
Potenza|IT||40.64|15.81|56|1vy0b
P’ot’i|GE||42.14|41.67|47|d4i6
Potiskum|NG||11.71|11.08|86|1dtsv
Potomac|US|MD|39.02|-77.21|45|2lktt
Potosí|BO||-19.58|-65.75|141|2br40
Potrerillos|HN||15.23|-87.97|16|258ci
Potsdam|DE||52.40|13.07|145|1p4yy
Potters Bar|GB|ENG|51.69|-0.18|23|1kl0i
Pottstown|US|PA|40.25|-75.65|23|33lst
Poughkeepsie|US|NY|41.70|-73.92|30|31zzj
Poulton-le-Fylde|GB|ENG|53.83|-2.98|20|1kl06
Pourham|SN||14.35|-16.42|24|1c5hs
Pouso Alegre|BR||-22.23|-45.94|115|21zzh
Pout|SN||14.77|-17.06|18|1c5hq
Považská Bystrica|SK||49.12|18.42|44|1tjm4
Póvoa de Santa Iria|PT||38.86|-9.06|29|1cj6v
Póvoa de Varzim|PT||41.38|-8.76|29|1mmy3
Povorino|RU||51.19|42.25|18|aua6
Powai|IN||19.12|72.90|20|3rk3x
Poway|US|CA|32.96|-117.04|50|37euq
Poyang|CN||28.99|116.67|71|12jro
Poykovskiy|RU||61.23|73.33|28|w0zo
Poza Rica de Hidalgo|MX||20.53|-97.46|185|23gy8
Požarevac|RS||44.62|21.19|42|gv4b
Požega|HR||45.34|17.69|21|1wdvh
Poznań|PL||52.41|16.93|570|1u6uj
Pozoblanco|ES||38.38|-4.85|18|1huj8
Pozuelo de Alarcón|ES||40.43|-3.81|82|1upzx
Pozzallo|IT||36.73|14.85|18|1i3al
Pozzuoli|IT||40.84|14.10|46|1vxz4
Prabumulih|ID||-3.43|104.23|103|yysh
Prachin Buri|TH||14.05|101.37|33|yg6o
Prachuap Khiri Khan|TH||11.82|99.78|34|oo6a
Pradera|CO||3.42|-76.24|45|26p5o
Prado|BR||-17.34|-39.22|15|21zyb
Praga Północ|PL||52.25|21.03|93|3waf7
Praga Południe|PL||52.24|21.09|188|3waf8
Prague|CZ||50.09|14.42|1166|1tr1s|*
Praia|CV||14.93|-23.51|113|20bnh|*
Praia Grande|BR||-24.01|-46.40|250|21zxt
Prairie Village|US|KS|38.99|-94.63|22|2jopi
Prairieville|US|LA|30.30|-90.97|27|2kz8c
Prakhon Chai|TH||14.61|103.12|16|yg61
Pran Buri|TH||12.38|99.90|47|oo5z
Prata|BR||-19.31|-48.92|20|21zx4
Pratāpgarh|IN||24.03|74.78|38|qzpm
Prato|IT||43.88|11.10|182|1vxxd
Prattville|US|AL|32.46|-86.46|35|2fjuk
Praya|ID||-8.71|116.27|35|yy86
Prayagraj|IN||25.44|81.84|1073|revm||Allahābād
Preetz|DE||54.24|10.28|16|1p4u0
Premià de Mar|ES||41.49|2.37|27|1upwi
Prenzlau|DE||53.32|13.86|21|1p4sa
Prenzlauer Berg|DE||52.54|13.42|149|1p4s9
Přerov|CZ||49.46|17.45|47|1tqyk
Prescot|GB|ENG|53.43|-2.80|41|1kkzc
Prescott|US|AZ|34.54|-112.47|42|35t3m
Prescott Valley|US|AZ|34.61|-112.32|42|35t42
Presidencia Roque Sáenz Peña|AR||-26.79|-60.44|82|2ab70
Presidente Dutra|BR||-5.29|-44.49|30|20ook
Presidente Epitácio|BR||-21.76|-52.12|39|21zu3
Presidente Franco|PY||-25.56|-54.61|54|21ock
Presidente Prudente|BR||-22.13|-51.39|210|21ztw
Presidente Venceslau|BR||-21.88|-51.84|34|21zts
Presnenskiy|RU||55.75|37.55|122|bmp6
Prešov|SK||49.00|21.23|95|fii3
Prestatyn|GB|WLS|53.34|-3.41|19|1kkza
Prestea|GH||5.43|-2.14|35|1d7hc
Preston|GB|ENG|53.76|-2.70|313|1kkyw
Prestwich|GB|ENG|53.53|-2.28|32|1kkyh
Pretoria|ZA||-25.74|28.19|1619|knxl|*
Préveza|GR||38.96|20.75|17|5giy
Prey Veng|KH||11.49|105.33|33|132c2
Příbram|CZ||49.69|14.01|35|1tqxi
Prichard|US|AL|30.74|-88.08|22|2fjx4
Pridonskoy|RU||51.68|39.07|17|atzh
Priego de Córdoba|ES||37.44|-4.20|24|1huhm
Prievidza|SK||48.77|18.63|53|1tjkg
Prigen|ID||-7.68|112.62|24|yy7t
Prijedor|BA||44.98|16.71|36|1wfa1
Prilep|MK||41.35|21.56|74|gv1r
Primer Ensanche|ES||42.81|-1.65|23|4sk3s
Primero de Enero|CU||21.95|-78.43|18|23y6i
Primorsko-Akhtarsk|RU||46.05|38.17|33|atuz
Prince Albert|CA|SK|53.20|-105.77|35|3n12v
Prince Edward|CA|ON|44.00|-77.25|25|3n13f
Prince George|CA|BC|53.92|-122.75|66|3n13p
Princeton|US|FL|25.54|-80.41|22|2hd35
Princeton|US|NJ|40.35|-74.66|30|31dfu
Prior Lake|US|MN|44.71|-93.42|25|302px
Priozërsk|RU||61.04|30.13|18|atu6
Pristina|XK||42.67|21.17|550|gv16|*
Privolzhsk|RU||57.39|41.29|18|atpg
Privolzhskiy|RU||51.41|46.05|32|atpd
Priyutovo|RU||53.90|53.93|21|ato6
Prizren|XK||42.21|20.74|171|gv14
Probolinggo|ID||-7.75|113.22|182|yy7e
Proddatūr|IN||14.75|78.55|178|qzow
Progreso|MX||21.28|-89.66|37|23gwk
Progreso|UY||-34.67|-56.22|16|21r2b
Progreso de Alvaro Obregon|MX||20.25|-99.19|17|23gwf
Prokhladnyy|RU||43.76|44.03|61|atlz
Prokop’yevsk|RU||53.91|86.72|219|w0v6
Prokuplje|RS||43.23|21.59|28|gv0i
Proletar|TJ||40.17|69.50|16|wguv
Proletarsk|RU||46.70|41.73|19|atj3
Promissão|BR||-21.54|-49.86|27|21zrh
Promyshlennaya|RU||54.92|85.64|17|w0uj
Propriá|BR||-10.21|-36.84|24|21zrd
Prospect Heights|US|IL|42.10|-87.94|16|2x66a
Prosper|US|TX|33.24|-96.80|16|2t6m9
Prostějov|CZ||49.47|17.11|47|1tqu5
Protaras|CY||35.01|34.06|20|eli
Protvino|RU||54.87|37.22|37|atc0
Providence|US|RI|41.82|-71.41|179|33yzb
Provo|US|UT|40.23|-111.66|115|3fvwa
Prudentópolis|BR||-25.21|-50.98|20|21zqw
Prudnik|PL||50.32|17.57|23|1u6rl
Prunedale|US|CA|36.78|-121.67|18|37f5m
Pruszcz Gdański|PL||54.26|18.64|24|1u6qq
Pruszków|PL||52.17|20.81|55|gbd8
Pruzhany|BY||52.56|24.46|19|dcph
Pryluky|UA||50.59|32.39|63|ex4c
Przasnysz|PL||53.02|20.88|17|gbcy
Przemyśl|PL||49.78|22.77|67|gbbk
Przeworsk|PL||50.06|22.49|16|gbaj
Pskov|RU||57.81|28.35|202|at5h
Pszczyna|PL||49.98|18.95|25|1u6hl
Ptolemaḯda|GR||40.51|21.68|30|fqoq
Ptuj|SI||46.42|15.87|18|1wf5d
Puan|KR||35.73|126.73|22|13erm
Pubal|KR||37.29|127.51|63|14np5
Pucallpa|PE||-8.38|-74.55|311|275sx
Pucheng|CN||27.92|118.53|60|12krc
Puchheim|DE||48.15|11.35|19|1p4g6
Púchov|SK||49.12|18.33|19|1tjjf
Puçol|ES||39.62|-0.30|19|1hudb
Pucón|CL||-39.28|-71.95|27|2b20u
Pudsey|GB|ENG|53.80|-1.66|33|1kkxm
Puducherry|IN||11.93|79.83|227|qzs1
Pudukkottai|IN||10.38|78.82|112|qzoh
Puebla|MX||19.04|-98.20|1434|23gvt
Puebla|MX||32.57|-115.35|15|2dz9p
Pueblo|US|CO|38.25|-104.61|109|38i14
Pueblo Nuevo|MX||23.38|-105.38|19|2dwcc
Pueblo West|US|CO|38.35|-104.72|30|38i1h
Puente Alto|CL||-33.61|-70.58|510|2b1zk
Puente de Ixtla|MX||18.61|-99.32|21|23guz
Puente de Vallecas|ES||40.39|-3.66|244|1upsx
Puente-Genil|ES||37.39|-4.77|30|1hug8
Puerto Asís|CO||0.51|-76.50|30|26ozh
Puerto Ayacucho|VE||5.66|-67.58|53|25spa
Puerto Aysén|CL||-45.40|-72.69|17|2b1yt
Puerto Barrios|GT||15.73|-88.59|57|24yvq
Puerto Berrío|CO||6.49|-74.40|34|26oz8
Puerto Boyacá|CO||5.98|-74.59|27|26oyz
Puerto Cabello|VE||10.47|-68.01|174|25sp6
Puerto Cabezas|NI||14.04|-83.39|34|25j0i
Puerto Colombia|CO||10.99|-74.95|26|26oy1
Puerto Cortez|HN||15.83|-87.93|48|255sq
Puerto de la Cruz|ES||28.41|-16.55|32|1huf8
Puerto del Carmen|ES||28.92|-13.67|30|3s7k5
Puerto del Rosario|ES||28.50|-13.86|36|1huey
Puerto El Triunfo|SV||13.28|-88.55|19|24tfn
Puerto Eldorado|AR||-26.41|-54.69|54|21ify
Puerto Escondido|MX||15.87|-97.08|26|23gte
Puerto Esperanza|AR||-26.02|-54.61|16|21ifu
Puerto Francisco de Orellana|EC||-0.47|-76.99|48|26ah3
Puerto Iguazú|AR||-25.60|-54.57|32|21ifl
Puerto La Cruz|VE||10.21|-64.63|370|25so8
Puerto López|CO||4.10|-72.96|17|26ovu
Puerto Madryn|AR||-42.77|-65.04|65|2ab18
Puerto Maldonado|PE||-12.59|-69.19|38|2c9ji
Puerto Montt|CL||-41.47|-72.94|160|2b1xs
Puerto Natales|CL||-51.73|-72.51|20|2b1xq
Puerto Padre|CU||21.20|-76.60|77|23y0z
Puerto Peñasco|MX||31.32|-113.54|57|2djqr
Puerto Plata|DO||19.79|-70.69|146|22vcn
Puerto Princesa|PH||9.74|118.74|223|10a31
Puerto Real|ES||36.53|-6.19|40|1hueh
Puerto Rico|AR||-26.80|-55.02|17|21iec
Puerto San José|GT||13.93|-90.82|19|24yvo
Puerto Santander|CO||8.36|-72.41|16|26ot9
Puerto Tejada|CO||3.23|-76.42|54|26osz
Puerto Vallarta|MX||20.62|-105.23|203|2djq8
Puerto Varas|CL||-41.32|-72.99|25|2b1wy
Puertollano|ES||38.69|-4.11|52|1huep
Pugachev|RU||52.01|48.80|41|at2y
Pujali|IN||22.47|88.15|45|swr8
Pujilí|EC||-0.96|-78.70|16|26afg
Pukekohe East|NZ||-37.20|174.95|21|1ataz
Pukhrāyān|IN||26.22|79.84|23|qzo3
Pul-e Khumrī|AF||35.94|68.72|56|o8ai
Pula|HR||44.87|13.85|59|1wf4w
Pulandian|CN||39.40|121.97|104|12jq2
Puławy|PL||51.42|21.97|50|gb4s
Pulgaon|IN||20.72|78.32|35|qzns
Pulheim|DE||51.00|6.81|54|1p4f6
Puli|TW||23.97|120.97|86|zsti
Pulilan|PH||14.90|120.85|77|109zp
Pulivendla|IN||14.42|78.23|34|qznk
Puliyangudi|IN||9.17|77.40|62|qznj
Pullman|US|WA|46.73|-117.18|33|3gh4k
Pully|CH|VD|46.51|6.66|16|1kzsn
Pulong Santa Cruz|PH||14.27|121.08|102|109yg
Pułtusk|PL||52.70|21.08|19|gb4l
Pulupandan|PH||10.52|122.80|27|109xl
Pulwama|IN||33.87|74.90|20|qzn7
Puma|TZ||-5.00|34.73|17|388a
Pumiao|CN||22.76|108.48|62|12jps
Punaauia|PF||-17.63|-149.60|26|2eghf
Pūnāhāna|IN||27.86|77.20|15|qzn0
Punākha|BT||27.59|89.88|22|quf3
Punalūr|IN||9.02|76.92|47|qzmz
Punāsa|IN||22.24|76.39|350|qzmv
Punata|BO||-17.54|-65.83|15|2bqq0
Pūnch|IN||33.77|74.09|28|p10m
Pundong|ID||-7.95|110.35|24|yy1c
Pūndri|IN||29.76|76.56|18|qzmn
Pune|IN||18.52|73.86|2936|qzml
Punganūru|IN||13.37|78.57|49|qzmk
Puning|CN||23.31|116.17|118|12n5o
Punjai Puliyampatti|IN||11.35|77.17|15|qzme
Puno|PE||-15.84|-70.02|117|2c9e4
Punta Alta|AR||-38.88|-62.07|57|2aay6
Punta Arenas|CL||-53.15|-70.91|117|2b1sz
Punta Cana|DO||18.58|-68.40|100|22w6a
Punta Cardón|VE||11.66|-70.22|59|25smm
Punta Gorda|US|FL|26.93|-82.05|18|2hd64
Punta Gorda Isles|US|FL|26.92|-82.08|18|2hd67
Puntarenas|CR||9.98|-84.84|36|25mxg
Punto Fijo|VE||11.69|-70.20|132|25slk
Pupri|IN||26.47|85.70|15|qzm2
Puqi|CN||29.72|113.88|133|12jpl
Pūranpur|IN||28.51|80.15|40|qzli
Purbalingga|ID||-7.39|109.36|57|yxzy
Puri|IN||19.80|85.82|171|qzlc
Purísima de Bustos|MX||21.03|-101.88|44|2djne
Purley|GB|ENG|51.34|-0.11|72|1kkwy
Purmerend|NL||52.51|4.96|77|1mwot
Pūrna|IN||19.18|77.03|35|qzl5
Purnia|IN||25.78|87.47|198|qzku
Purral|CR||9.96|-84.03|30|25mx5
Pursat|KH||12.54|103.92|52|132gg
Puruándiro|MX||20.09|-101.52|31|2djn7
Puruliya|IN||23.33|86.36|123|qzkr
Purwā|IN||26.46|80.77|22|qzkl
Purwakarta|ID||-6.56|107.44|216|yxz9
Purwodadi|ID||-7.09|110.92|150|yxz1
Purwokerto|ID||-7.42|109.23|217|yxyw
Pusad|IN||19.91|77.58|72|qzki
Pusan|KR||35.10|129.03|3679|13em4||Busan
Pushchino|RU||54.83|37.61|20|asx6
Pushkar|IN||26.49|74.55|16|qzkc
Pushkin|RU||59.71|30.40|93|asw3
Pushkino|AZ||39.46|48.55|18|36gk
Pushkino|RU||56.02|37.87|103|asvd
Püspökladány|HU||47.32|21.12|16|fcp9
Putatan|MY||5.93|116.06|78|115j4
Puteaux|FR||48.88|2.24|41|1rz9m
Puthia|BD||24.37|88.83|159|4gehr
Putian|CN||25.44|119.01|377|12jox
Putignano|IT||40.85|17.12|24|1vxse
Putra Heights|MY||2.99|101.57|60|6fbge
Putrajaya|MY||2.94|101.69|50|3zjqc
Puttalam|LK||8.04|79.83|46|qcj1
Putte|BE||51.05|4.63|15|1nrmx
Putten|NL||52.26|5.61|23|1mwo8
Püttlingen|DE||49.29|6.89|21|1p4ao
Puttūr|IN||12.76|75.20|53|qzjo
Puttūr|IN||13.44|79.55|31|qzjn
Putyvl’|UA||51.34|33.87|20|ex1k
Puurs|BE||51.07|4.29|16|1nrmi
Puyallup|US|WA|47.19|-122.29|40|3gh5j
Puyang|CN||29.46|119.89|3590|12jo9
Puyang Chengguanzhen|CN||35.71|115.01|666|12jo6
Puyo|EC||-1.48|-78.00|25|26aco
Pyapon|MM||16.29|95.68|66|ruhx
Pyatigorsk|RU||44.05|43.06|143|asji
Pyay|MM||18.82|95.22|135|rufm
Pyin Oo Lwin|MM||22.04|96.46|117|s2r5
Pyinmana|MM||19.74|96.21|97|ruaz
Pylaía|GR||40.60|22.99|23|fqur
P’yŏngsŏng|KP||39.25|125.87|100|144cf
Pyongyang|KP||39.03|125.75|3222|144c3|*
Pýrgos|GR||37.68|21.44|22|5gxp
Pyriatyn|UA||50.24|32.51|16|exy7
Pyskowice|PL||50.40|18.63|19|1u6fg
Pyt-Yakh|RU||60.75|72.86|42|3zj72
Pyu|MM||18.48|96.44|40|ru8v
Qabāţīyah|PS||32.41|35.28|19|61yk
Qacentina|DZ||36.37|6.61|450|1hlwg||Constantine
Qacha’s Nek|LS||-30.12|28.69|26|jzay
Qādiān|IN||31.82|75.38|21|qzja
Qadirpur Ran|PK||30.29|71.67|20|p0yo
Qā’en|IR||33.73|59.18|40|2l4m
Qahderījān|IR||32.58|51.45|29|8yyz
Qaisumah|SA||28.31|46.13|21|2c1i
Qalansuwa|IL||32.28|34.98|17|6ars
Qal‘at Bīshah|SA||20.00|42.61|82|27rd
Qalqīlyah|PS||32.19|34.97|43|61y1
Qalyūb|EG||30.18|31.21|100|7io5
Qamdo|CN||31.13|97.18|86|rfvd
Qandala|SO||11.47|49.87|16|150l
Qapqal|CN||43.80|81.09|160|wrzz
Qaraçuxur|AZ||40.40|49.97|73|cjgv
Qārah|SY||34.16|36.74|21|3k67
Qarah Ẕīā’ od Dīn|IR||38.89|45.03|32|2kdu
Qarāwul|AF||37.22|68.78|25|o7n4
Qarchak|IR||35.43|51.58|252|pa7
Qarqīn|AF||37.42|66.04|15|o7jg
Qarshi|UZ||38.86|65.79|223|q2if
Qaryat Sulūq|LY||31.67|20.25|16|1qys
Qaşr-e Qand|IR||26.25|60.75|38|ouyt
Qaţanā|SY||33.44|36.08|19|3k15
Qazax|AZ||41.09|45.37|19|cjka
Qazvin|IR||36.27|50.00|334|2k7l
Qeshm|IR||26.95|56.27|25|2k3y
Qianjiang|CN||30.42|112.89|179|12a4z
Qianzhou|CN||28.32|109.73|102|12oye
Qibray|UZ||41.39|69.47|28|wfvj
Qinā|EG||26.16|32.73|235|7ihi
Qingdao|CN||36.06|120.38|3719|12jah
Qinggang|CN||46.68|126.11|64|17mgt
Qingnian|CN||36.84|115.71|110|12nhj
Qingquan|CN||30.45|115.26|76|12j6p
Qingshuping|CN||27.38|112.02|62|12j4j
Qingyang|CN||37.50|121.26|66|12tbc
Qingyuan|CN||23.70|113.03|151|12jax
Qingzhou|CN||36.70|118.48|117|12anf
Qinhuangdao|CN||39.93|119.59|760|12j17
Qinnan|CN||33.25|119.91|56|12j0n
Qinzhou|CN||21.97|108.63|101|12izz
Qionghai|CN||19.24|110.46|480|12pw8
Qionghu|CN||28.84|112.37|66|12izr
Qiongshan|CN||20.01|110.35|88|12izj
Qiqihar|CN||47.34|123.96|882|17mf5
Qīr Moāv|JO||31.18|35.70|23|5dds
Qiryat Ata|IL||32.81|35.11|49|6aqd
Qiryat Bialik|IL||32.83|35.09|37|6aqc
Qiryat Moẕqin|IL||32.84|35.08|39|6apz
Qiryat Shemona|IL||33.21|35.57|22|6apt
Qiryat Yam|IL||32.85|35.07|39|6apq
Qom|IR||34.64|50.88|900|2jzc
Qo‘qon|UZ||40.53|70.94|187|wff7
Qo‘rg‘ontepa|UZ||40.73|72.76|26|wfpw
Qormi|MT||35.88|14.47|18|1ixc5
Qorveh|IR||35.17|47.81|88|2jy1
Qoryooley|SO||1.79|44.53|52|14sj
Qualiano|IT||40.92|14.15|24|1vxrw
Quảng Ngãi|VN||15.12|108.79|33|xmgy
Quanzhou|CN||24.91|118.59|184|12iuh
Quaraí|BR||-30.39|-56.45|23|21zpv
Quaregnon|BE||50.44|3.87|18|1nrmb
Quart de Poblet|ES||39.48|-0.44|25|1hzq4
Quarteira|PT||37.07|-8.10|19|1cj57
Quarto|IT||40.88|14.14|38|3w1v4
Quartu Sant'Elena|IT||39.23|9.25|67|1i39t
Quatre Bornes|MU||-20.26|57.48|81|k0s3
Quatro Barras|BR||-25.37|-49.08|18|21zot
Quattromiglia|IT||39.34|16.24|23|1i39s
Quba|AZ||41.36|48.51|22|cjk5
Qūchān|IR||37.11|58.51|112|2jwr
Quebec City|CA|QC|46.81|-71.21|529|3rks6||Québec
Quedlinburg|DE||51.79|11.15|23|1p47d
Queen Creek|US|AZ|33.25|-111.63|35|35tdd
Queens|US|NY|40.68|-73.84|2273|320ux
Queens Village|US|NY|40.73|-73.74|52|320uv
Queensbury|US|NY|43.38|-73.61|28|320v3
Queensdale|ZA||-31.87|26.98|20|kngl
Queenstown|ZA||-31.90|26.88|105|kngc
Queimados|BR||-22.72|-43.56|136|21zmx
Quelimane|MZ||-17.88|36.89|189|m1jm
Quellón|CL||-43.12|-73.62|22|2b1xb
Queluz|PT||38.76|-9.25|103|1cj4c
Querecotillo|PE||-4.84|-80.65|25|275kx
Quesada|CR||10.32|-84.43|27|25mwe
Quetta|PK||30.18|67.00|734|p0vc
Quetzaltenango|GT||14.83|-91.52|132|24ytf
Quevedo|EC||-1.03|-79.46|119|26ac7
Quezaltepeque|SV||13.83|-89.27|29|24tf1
Quezon|PH||15.55|120.81|18|109pj
Quezon|PH||7.73|125.10|27|109py
Quezon City|PH||14.65|121.05|2762|109pc
Qufu|CN||35.60|116.99|85|12itx
Qui Nhon|VN||13.78|109.22|210|xmbi
Quibdó|CO||5.69|-76.66|75|26ong
Quíbor|VE||9.93|-69.62|42|25sh7
Quickborn|DE||53.73|9.91|20|1p43z
Quillacollo|BO||-17.39|-66.28|87|2bqhz
Quillota|CL||-32.88|-71.25|68|2b1af
Quilmes|AR||-34.73|-58.26|230|21ic4
Quilpué|CL||-33.05|-71.44|130|2b19s
Quimbaya|CO||4.62|-75.76|31|26omy
Quimper|FR||48.00|-4.10|64|1rz0d
Quincy|US|IL|39.94|-91.41|41|2j1jr
Quincy|US|MA|42.25|-71.00|94|2y23b
Quinta Do Conde|PT||38.57|-9.04|26|3wlc0
Quinte West|CA|ON|44.18|-77.57|43|3n2mz
Quirinópolis|BR||-18.45|-50.45|32|21ziz
Quisqueya|DO||18.56|-69.41|18|22w2x
Quitilipi|AR||-26.87|-60.22|32|2aaki
Quito|EC||-0.23|-78.52|1400|26a9a|*
Quixadá|BR||-4.97|-39.02|49|20ofv
Quixeramobim|BR||-5.20|-39.29|34|20ofp
Qujing|CN||25.48|103.78|146|12iti
Qulsary|KZ||46.95|54.02|51|d203
Qurayyat|SA||31.33|37.34|103|2bu0
Qŭrghonteppa|TJ||37.83|68.78|65|q5xn
Qusar|AZ||41.43|48.43|16|cjk4
Qŭshkŭpir|UZ||41.53|60.35|17|wff6
Quthbullapur|IN||17.50|78.46|226|4ciwt
Quthing|LS||-30.40|27.70|24|jz9z
Quţūr|EG||30.97|30.96|24|7ico
Quva|UZ||40.52|72.07|33|wq83
Quvasoy|UZ||40.30|71.98|32|wfoz
Quwaysinā|EG||30.56|31.16|43|7ici
Quzhou|CN||28.96|118.87|82|12is0
Ra-ngae|TH||6.30|101.73|17|yg17
Raahe|FI||64.68|24.48|22|dq1g
Raalte|NL||52.39|6.28|20|1mwnn
Ra'anana|IL||32.18|34.87|80|6apb
Rabak|SD||13.18|32.74|135|7w5x
Rabat|MA||34.01|-6.83|1656|1iep7|*
Rābigh|SA||22.80|39.03|42|27i3
Rabkavi|IN||16.48|75.11|74|qzij
Rạch Giá|VN||10.01|105.08|228|xm9q
Racibórz|PL||50.09|18.22|58|1u6e8
Racine|US|WI|42.73|-87.78|78|34x09
Rădăuți|RO||47.85|25.92|24|ecfd
Radcliff|US|KY|37.84|-85.95|22|2ka5c
Radcliffe|GB|ENG|53.56|-2.32|34|3zezf
Radeberg|DE||51.11|13.91|19|1p3wn
Radebeul|DE||51.11|13.66|33|1p3wl
Radès|TN||36.77|10.27|44|1gw6f
Radevormwald|DE||51.20|7.36|24|1p3ub
Radford|US|VA|37.13|-80.58|17|2ugx1
Rādhanpur|IN||23.83|71.60|35|qzi5
Radlin|PL||50.05|18.48|17|1u6cp
Radnor|US|PA|40.05|-75.36|31|33m4i
Radolfzell|DE||47.74|8.97|30|1p3t6
Radom|PL||51.40|21.15|227|gb0q
Radomsko|PL||51.07|19.44|49|1u6bt
Radomyshl|UA||50.50|29.23|15|ewyw
Radovis|MK||41.64|22.46|25|gux1
Raduzhny|RU||62.10|77.47|48|x0jo
Raduzhnyy|RU||56.00|40.34|18|48k71
Radviliskis|LT||55.82|23.53|20|crg9
Radzionków|PL||50.40|18.90|17|1u69m
Radzyń Podlaski|PL||51.78|22.62|16|gay0
Raebareli|IN||26.23|81.23|186|qzi0
Rafaela|AR||-31.25|-61.49|89|2aak7
Rafah|PS||31.30|34.24|126|60we||Rafaḩ
Rafaḩ|PS||31.30|34.24|126|60we
Rafiganj|IN||24.82|84.63|26|qzhw
Rafsanjān|IR||30.41|55.99|148|2jte
Rāghogarh|IN||24.44|77.20|64|qzhs
Raghunathpur|IN||23.54|86.67|23|qzhl
Ragusa|IT||36.93|14.72|61|1i39e
Rahachow|BY||53.09|30.05|35|dcib
Rahat|IL||31.40|34.76|20|4vez8
Rāhatgarh|IN||23.79|78.39|27|qzh6
Rahden|DE||52.43|8.61|16|1p3rb
Rahim Yar Khan|PK||28.42|70.30|789|p0tg
Raḩīmah|SA||26.71|50.06|41|27gp
Rahimatpur|IN||17.59|74.20|17|qzgy
Rāhuri|IN||19.39|74.65|37|qzgr
Rahway|US|NJ|40.61|-74.28|30|31djj
Rāichūr|IN||16.21|77.36|226|qzgk
Rāiganj|IN||25.61|88.12|170|qzgh
Raigarh|IN||21.90|83.40|121|qzgd
Rāikot|IN||30.65|75.60|26|qzg1
Raipur|IN||21.23|81.63|680|qzfo
Raipur|IN||26.04|74.02|18|qzfg
Rāipur|BD||23.04|90.77|65|pej8
Rāipur|IN||30.31|78.09|28|qzfb
Raisen|IN||23.33|77.78|41|qzew
Rāisinghnagar|IN||29.54|73.45|30|qzeu
Raisio|FI||60.49|22.17|24|dpx8
Raiwind|PK||31.25|74.22|32|p0rq
Rāj-Nāndgaon|IN||21.10|81.03|151|qzbj
Raja Jang|PK||31.22|74.25|24|p0re
Rājahmundry|IN||17.01|81.78|305|qzec
Rājākhera|IN||26.90|78.17|31|qzea
Rājaldesar|IN||28.03|74.47|24|qze8
Rajanpur|PK||29.10|70.33|51|p0r8
Rajaori|IN||33.38|74.31|28|qzd7
Rajapalaiyam|IN||9.45|77.55|124|qzdw
Rajapolah|ID||-7.22|108.19|40|yxvc
Rājbirāj|NP||26.54|86.75|33|rhvo
Rājgarh|IN||22.68|74.94|17|qzcs
Rājgarh|IN||24.01|76.73|26|qzcr
Rājgarh|IN||27.24|76.62|27|qzcl
Rājgarh|IN||28.64|75.39|50|qzck
Rājgīr|IN||25.03|85.42|38|qzcg
Rājgurunagar|IN||18.87|73.90|19|qzcb
Rajin|KP||42.26|130.28|66|17s45
Rājkot|IN||22.29|70.79|1177|qzbz
Rājmahal|IN||25.05|87.83|20|qzbv
Rājpīpla|IN||21.87|73.50|35|qzb7
Rajpur|IN||21.94|75.14|19|qzb4
Rajpur|IN||22.30|74.36|26|qzb3
Rājpura|IN||30.48|76.59|87|qzar
Rājsamand|IN||25.07|73.88|63|qzal
Rājshāhi|BD||24.37|88.60|700|peg8
Rājula|IN||21.04|71.44|35|qzaj
Rājūra|IN||19.78|79.36|29|qzaa
Rakovník|CZ||50.10|13.73|16|1tqjv
Rakovski|BG||42.27|24.94|16|flkf
Rakvere|EE||59.35|26.36|17|cmlp
Raleigh|US|NC|35.77|-78.64|451|2o682
Rāmachandrapuram|IN||16.84|82.03|43|qz9g
Ramada|PT||38.80|-9.19|18|1cizb
Ramadi|IQ||33.42|43.31|275|2465
Ramagundam|IN||18.75|79.47|235|4yx3c
Ramallah|PS||31.90|35.20|25|61rz
Ramanathapuram|IN||9.37|78.83|65|qz90
Ramanayyapeta|IN||16.95|82.24|22|4ciwu
Rāmāpuram|IN||13.10|79.18|31|qz8m
Ramat Gan|IL||32.08|34.81|128|6aos
Ramat HaSharon|IL||32.15|34.84|36|6aon
Rambouillet|FR||48.64|1.83|27|1ryv5
Ramenki|RU||55.70|37.50|130|as3f
Ramenskoye|RU||55.57|38.23|96|as39
Rameswaram|IN||9.29|79.31|40|qz7u
Rāmganj|BD||23.10|90.85|55|peg7
Rāmganj Mandi|IN||24.65|75.94|36|qz7o
Rāmgarh|IN||23.63|85.52|84|qz7i
Rāmgarh|IN||27.25|75.18|30|qz79
Rāmgundam|IN||18.80|79.45|452|qz6u
Rāmhormoz|IR||31.28|49.60|39|2joq
Rāmjībanpur|IN||22.83|87.61|18|qz6q
Ramla|IL||31.93|34.87|64|6ao8
Rāmnagar|IN||25.27|83.03|44|qz6a
Rāmnagar|IN||27.16|84.32|43|qz67
Rāmnagar|IN||29.39|79.13|51|qz65
Râmnicu Sărat|RO||45.38|27.05|39|ec3t
Râmnicu Vâlcea|RO||45.10|24.37|108|ec3s
Ramon|PH||16.78|121.54|36|109hj
Ramona|US|CA|33.04|-116.87|20|37fpd
Ramos|PH||15.67|120.64|15|109hc
Ramos Arizpe|MX||25.54|-100.95|67|2djib
Ramotswa|BW||-24.87|25.87|21|k00l
Rampachodavaram|IN||17.44|81.78|25|rb1h
Rāmpur|IN||28.81|79.03|296|qz53
Rāmpur|IN||29.81|77.45|26|qz52
Rampur Hat|IN||24.18|87.78|53|qz4l
Rāmpura|IN||24.47|75.44|18|qz4w
Rāmpura|IN||30.26|75.24|46|qz4o
Ramsbottom|GB|ENG|53.65|-2.32|18|1kks4
Ramsey|US|MN|45.26|-93.45|26|302v5
Ramsey|US|NJ|41.06|-74.14|15|31dke
Ramsgate|GB|ENG|51.34|1.42|39|1kkrw
Rāmshīr|IR||30.89|49.41|19|2jo5
Rāmtek|IN||21.40|79.33|23|qz3t
Rānāghāt|IN||23.18|88.57|71|qz3m
Ranam|KP||41.71|129.68|34|17s02
Ranau|MY||5.95|116.66|19|115ku
Rānāvāv|IN||21.69|69.74|26|qz3a
Rancagua|CL||-34.17|-70.74|213|2b10v
Rancharia|BR||-22.23|-50.89|26|21zgw
Ranchi|IN||23.34|85.31|846|qz32
Rancho Cordova|US|CA|38.59|-121.30|71|37fth
Rancho Cucamonga|US|CA|34.11|-117.59|175|37ftv
Rancho La Gloria|MX||32.45|-117.00|27|2diqg
Rancho Mirage|US|CA|33.74|-116.41|18|37fvj
Rancho Palos Verdes|US|CA|33.74|-118.39|43|37fw3
Rancho San Diego|US|CA|32.75|-116.94|21|37fwl
Rancho Santa Margarita|US|CA|33.64|-117.60|49|37fxe
Ranchuelo|CU||22.37|-80.15|44|23xlk
Randallstown|US|MD|39.37|-76.80|32|2ll70
Randburg|ZA||-26.09|28.00|337|kn8p
Randers|DK||56.46|10.04|56|1k1r2
Randfontein|ZA||-26.18|27.70|134|kn8e
Randolph|US|MA|42.16|-71.04|32|2y27n
Randolph|US|NJ|40.85|-74.58|26|51iy7
Randudongkal|ID||-7.10|109.32|29|yxs8
Rangāpāra|IN||26.84|92.67|19|qz2d
Rangia|IN||26.45|91.61|26|qz24
Rangkasbitung|ID||-6.36|106.25|127|yxre
Rangoon|MM||16.81|96.16|4478|ru6g||Yangon
Rangpur|BD||25.75|89.25|343|pehw
Rānia|IN||29.52|74.84|23|qz1p
Rānībennur|IN||14.62|75.63|99|qz1m
Rānīganj|IN||23.62|87.13|131|qz1i
Rānikhet|IN||29.64|79.43|20|qz13
Ranipur|PK||27.29|68.51|22|p0km
Rānīpur|IN||25.25|79.06|19|qz0x
Rano|NG||11.56|8.58|18|1dtnj
Ranong|TH||9.97|98.63|25|oo39
Ranot|TH||7.78|100.32|20|yg0s
Ranst|BE||51.19|4.57|17|1nri4
Rantauprapat|ID||2.10|99.83|103|q0s9
Rantepao|ID||-2.97|119.90|40|yxp2
Raojān|BD||22.54|91.92|26|phxi
Rapallo|IT||44.35|9.23|27|1vxoi
Rāpar|IN||23.57|70.65|22|qyzq
Rapid City|US|SD|44.08|-103.23|74|3fmsp
Rapperswil|CH|SG|47.23|8.82|35|1kzrv
Raqqa|SY||35.95|39.01|178|3pgb||Ar Raqqah
Ras Al Khaimah City|AE||25.79|55.94|352|68le
Ra’s Bayrūt|LB||33.90|35.48|1252|5rd3
Râs el Aïoun|DZ||35.67|5.65|34|1h8n4
Râs el Oued|DZ||35.94|5.03|57|1h8m8
Ras Gharib|EG||28.36|33.08|32|7i7z
Rasht|IR||37.28|49.59|595|2jmf
Rasipuram|IN||11.46|78.19|49|qyz6
Râşnov|RO||45.58|25.45|15|ec2k
Rasrā|IN||25.86|83.85|32|qyz0
Rasskazovo|RU||52.66|41.88|46|aryh
Rastatt|DE||48.86|8.21|48|1p39t
Rastede|DE||53.25|8.20|20|1p39p
Ratangarh|IN||28.08|74.62|67|qyym
Ratanpur|IN||22.29|82.17|21|qyyi
Ratchaburi|TH||13.54|99.82|92|oo2y
Ratekau|DE||53.95|10.73|16|1p397
Rāth|IN||25.59|79.57|62|qyy8
Rathenow|DE||52.61|12.34|27|1p38l
Ratia|IN||29.69|75.58|27|qyy3
Ratingen|DE||51.30|6.85|92|1p37i
Ratlām|IN||23.33|75.04|237|qyxy
Ratnagiri|IN||16.99|73.31|76|qyxu
Ratnapura|LK||6.69|80.40|48|qc3e
Ratodero|PK||27.80|68.29|48|p0hj
Raub|MY||3.79|101.86|40|114xj
Rauma|FI||61.13|21.51|37|dpme
Raurkela|IN||22.22|84.86|536|qyx7
Rāvar|IR||31.27|56.81|40|2jlc
Ravenna|IT||44.41|12.20|81|1vxnd
Ravensburg|DE||47.78|9.61|49|1p2x6
Rāver|IN||21.25|76.04|27|qywz
Rawa Mazowiecka|PL||51.76|20.25|18|gavc
Rawala Kot|PK||33.86|73.76|50|owlb
Rawalpindi|PK||33.60|73.05|1743|p0gh
Rawang|MY||3.32|101.58|120|116um
Rāwatbhāta|IN||24.93|75.59|37|qywp
Rāwatsār|IN||29.27|74.40|31|qywn
Rawicz|PL||51.61|16.86|21|1u66j
Rawmarsh|GB|ENG|53.46|-1.34|19|1kkpw
Rawson|AR||-43.30|-65.10|26|2aaff
Rawtenstall|GB|ENG|53.70|-2.28|22|1kkpu
Raxaul|IN||26.98|84.85|48|qywm
Rāya|IN||27.56|77.79|20|qywk
Rāyachoti|IN||14.06|78.75|81|qywj
Rāyadrug|IN||14.70|76.85|60|qywi
Rāybāg|IN||16.49|74.77|17|qyw6
Raychikhinsk|RU||49.79|129.41|24|178pb
Rayevskiy|RU||54.07|54.95|20|arrg
Rayleigh|GB|ENG|51.59|0.60|30|1kkpr
Raymore|US|MO|38.80|-94.45|20|2mf24
Rayong|TH||12.68|101.26|107|yfzd
Rayside-Balfour|CA|ON|46.61|-81.21|16|3n4gz
Raytown|US|MO|39.01|-94.46|29|2mf2c
Rāzām|IN||18.45|83.66|28|qyvy
Rāzampeta|IN||14.20|79.16|31|qze2
Razgrad|BG||43.53|26.52|38|flhs
Reading|GB|ENG|51.46|-0.97|318|1kkpl
Reading|US|MA|42.53|-71.10|25|2y29a
Reading|US|PA|40.34|-75.93|88|33mb4
Realejo Alto|ES||28.38|-16.59|36|1hu9m
Reçani|MA||31.28|-4.27|20|1iecr
Rechytsa|BY||52.36|30.39|65|dcju
Recife|BR||-8.05|-34.88|1478|20obs
Recklinghausen|DE||51.61|7.20|122|1p2sv
Recodo|PH||6.95|121.96|43|109ek
Reconquista|AR||-29.15|-59.65|90|21iai
Red Deer|CA|AB|52.27|-113.80|74|3n4su
Red Wing|US|MN|44.56|-92.53|16|30311
Reda|PL||54.61|18.35|18|1u65t
Redan|US|GA|33.75|-84.13|33|2ier9
Redcar|GB|ENG|54.62|-1.06|37|1kkp7
Redcliff|ZW||-19.03|29.78|33|ix0n
Redding|US|CA|40.59|-122.39|92|3bdyo
Redditch|GB|ENG|52.31|-1.95|84|1kkp1
Redenção|BR||-8.03|-50.03|82|3rf2z
Redford|US|MI|42.38|-83.30|50|2zbd1
Redhill|GB|ENG|51.24|-0.17|52|1kkop
Redlands|US|CA|34.06|-117.18|71|37gg2
Redmond|US|OR|44.27|-121.17|29|3f73e
Redmond|US|WA|47.67|-122.12|61|3ghjj
Redondela|ES||42.28|-8.61|30|1upcq
Redondo Beach|US|CA|33.85|-118.39|68|37ggx
Redruth|GB|ENG|50.23|-5.22|43|1kko4
Redwood City|US|CA|37.49|-122.24|85|37gia
Reedley|US|CA|36.60|-119.45|26|37gmg
Reef Al Fujairah City|AE||25.14|56.25|82|767uh
Rees|DE||51.76|6.40|23|1p2q4
Reforma|MX||17.87|-93.15|26|23gd3
Reftinskiy|RU||57.09|61.68|18|w0jb
Regensburg|DE||49.02|12.10|129|1p2ob
Regente Feijó|BR||-22.22|-51.30|17|21zct
Reggane|DZ||26.72|0.17|33|1h8hd
Reggio Calabria|IT||38.11|15.66|169|1i38u
Reggio nell'Emilia|IT||44.70|10.63|133|1vxma
Reghaïa|DZ||36.74|3.34|55|1h8h9
Regina|CA|SK|50.45|-104.62|176|3n5j9
Registro|BR||-24.49|-47.84|46|21zco
Regla|CU||23.13|-82.33|44|23xeu
Rego Park|US|NY|40.73|-73.85|44|32154
Reguiba|DZ||33.56|6.70|62|1h8gy
Rehli|IN||23.64|79.06|28|qyvb
Rehnān|IR||32.68|51.60|49|8yxl
Rehoboth|NA||-23.32|17.09|21|1zvlw
Reẖovot|IL||31.89|34.81|133|6an1
Reichenbach/Vogtland|DE||50.62|12.30|23|1p2f8
Reigate|GB|ENG|51.24|-0.21|52|1kknm
Reims|FR||49.27|4.03|197|1ryk2
Reinbek|DE||53.52|10.25|25|1p26l
Reinheim|DE||49.83|8.84|18|1p24a
Reisterstown|US|MD|39.47|-76.83|26|2llbr
Reitz|ZA||-27.80|28.43|17|kmxr
Relizane|DZ||35.74|0.56|130|1h8es
Remagen|DE||50.58|7.23|16|1p1sf
Rembangan|ID||-6.70|111.34|44|yxit
Rembertów|PL||52.26|21.16|22|gat3
Remchi|DZ||35.06|-1.43|51|1h8e9
Remedios|CU||22.50|-79.55|34|23xdj
Rémire-Montjoly|GF||4.92|-52.27|19|20gpo
Remscheid|DE||51.18|7.19|117|1p1qp
Remuna|IN||21.53|86.87|30|qyut
Renala Khurd|PK||30.88|73.60|37|p0et
Rendsburg|DE||54.31|9.66|28|1p1px
Renens|CH|VD|46.54|6.59|18|1kzr2
Renfrew|GB|SCT|55.87|-4.39|22|1kknb
Rengasdengklok|ID||-6.16|107.30|201|yxhq
Rengo|CL||-34.41|-70.86|38|2b0rl
Reni|UA||45.45|28.28|19|77yw8
Renigunta|IN||13.65|79.51|26|qyud
Rennes|FR||48.11|-1.67|209|1rygm
Renningen|DE||48.77|8.94|17|1p1nz
Reno|US|NV|39.53|-119.81|241|3a4dh
Renqiu|CN||38.70|116.09|99|12ipp
Renton|US|WA|47.48|-122.22|100|3ghml
Renukūt|IN||24.22|83.04|62|qyu7
Réo|BF||12.32|-2.47|38|1ei2s
Reoti|IN||25.85|84.38|24|qyu3
Repalle|IN||16.02|80.83|43|qyu1
Repelón|CO||10.50|-75.12|19|26ogq
Repentigny|CA|QC|45.74|-73.45|76|3n5um
Republic|US|MO|37.12|-93.48|16|2mf96
Requena|ES||39.49|-1.10|21|1hu7u
Resen|MK||41.09|21.01|17|guqt
Resende|BR||-22.47|-44.45|112|21zbo
Resistencia|AR||-27.46|-58.98|387|21ia1
Reşiţa|RO||45.30|21.89|81|ec62
Resplendor|BR||-19.33|-41.26|15|21zb6
Ressano Garcia|MZ||-25.44|32.00|110|m19r
Reston|US|VA|38.97|-77.34|58|2uhga
Retalhuleu|GT||14.54|-91.68|37|24yq2
Retford|GB|ENG|53.32|-0.94|22|1kt0q
Rethymno|GR||35.37|24.48|32|5g9c
Retiro|ES||40.41|-3.68|126|3w9rj
Retreat|ZA||-34.06|18.48|32|54fck
Reuleuet|ID||5.22|96.28|40|q0rr
Reus|ES||41.16|1.11|107|1up6l
Reutlingen|DE||48.49|9.20|113|1p1bs
Reutov|RU||55.76|37.86|78|arcy
Revda|RU||56.80|59.93|62|arcr
Revelganj|IN||25.79|84.64|37|qytm
Revere|US|MA|42.41|-71.01|53|2vkme
Rewa|IN||24.53|81.29|208|qyti
Rewāri|IN||28.20|76.62|112|qyte
Rexburg|US|ID|43.83|-111.79|28|3c516
Reyes Acozac|MX||19.78|-98.98|22|23j24
Reyhanlı|TR||36.27|36.57|57|6har
Reykjavík|IS||64.14|-21.90|119|2164l|*
Reynoldsburg|US|OH|39.95|-82.81|37|2oxij
Reynosa|MX||26.08|-98.29|589|23gb7
Rezé|FR||47.18|-1.55|39|1ryai
Rēzekne|LV||56.51|27.34|38|9s0a
Rezh|RU||57.37|61.40|37|w0i8
Rheda-Wiedenbrück|DE||51.85|8.30|46|1p1ai
Rhede|DE||51.84|6.70|19|1p1ah
Rheinbach|DE||50.63|6.95|26|1p19u
Rheinberg|DE||51.55|6.60|32|1p19q
Rheine|DE||52.29|7.44|76|1p199
Rheinfelden|DE||47.56|7.79|33|1p193
Rheinstetten|DE||48.97|8.31|20|3wk7r
Rhenen|NL||51.96|5.57|18|1mwih
Rho|IT||45.53|9.04|47|1vxk7
Rhondda|GB|WLS|51.66|-3.45|59|1kklz
Rhoon|NL||51.86|4.42|18|1mwia
Rhosllanerchrugog|GB|WLS|53.01|-3.06|25|1kklo
Rhyl|GB|WLS|53.32|-3.49|26|1kkkx
Riachão do Jacuípe|BR||-11.81|-39.39|17|21z6a
Rialto|US|CA|34.11|-117.37|103|37guw
Ribarroja del Turia|ES||39.55|-0.57|20|1hu6g
Ribeira|ES||42.75|-8.44|28|1up33
Ribeira do Pombal|BR||-10.83|-38.54|28|21z3r
Ribeirão|BR||-8.51|-35.38|30|20nzq
Ribeirão da Ilha|BR||-27.70|-48.53|21|21z31
Ribeirão das Neves|BR||-19.77|-44.09|407|21z2x
Ribeirão Pires|BR||-23.71|-46.41|112|21z29
Ribeirão Preto|BR||-21.18|-47.81|620|21z28
Ribera|IT||37.50|13.27|18|1i38j
Riberalta|BO||-11.01|-66.06|74|2bq8y
Rîbniţa|MD||47.77|29.01|55|d8ge
Ribnitz-Damgarten|DE||54.24|12.46|17|1p15w
Riccione|IT||44.00|12.66|33|1vxjk
Richard-Toll|SN||16.46|-15.70|45|1c5g0
Richards Bay|ZA||-28.78|32.04|253|kmkf
Richardson|US|TX|32.95|-96.73|111|2t801
Richfield|US|MN|44.88|-93.28|36|303cp
Richha|IN||28.69|79.52|19|qyt0
Richland|US|WA|46.29|-119.28|54|3ghp0
Richmond|CA|BC|49.17|-123.14|182|3n7tx
Richmond|US|CA|37.94|-122.35|110|37gys
Richmond|US|IN|39.83|-84.89|36|2jdvl
Richmond|US|KY|37.75|-84.29|34|2kaie
Richmond|US|VA|37.55|-77.46|220|2uhl8
Richmond|ZA||-29.87|30.27|32|kmje
Richmond Hill|CA|ON|43.87|-79.44|186|3n7u3
Richmond Hill|US|NY|40.70|-73.83|99|321a9
Richmond West|US|FL|25.61|-80.43|32|2hdlh
Ridder|KZ||50.34|83.51|53|wlwa
Ridderkerk|NL||51.87|4.60|45|1mwi4
Ridgecrest|US|CA|35.62|-117.67|29|37h0m
Ridgeland|US|MS|32.43|-90.13|24|2n8gw
Ridgewood|US|NJ|40.98|-74.12|26|31dph
Riedstadt|DE||49.83|8.50|21|1y5f1
Riegelsberg|DE||49.30|6.93|16|1p0s9
Riehen|CH|BS|47.58|7.65|20|1wq7y
Riemst|BE||50.81|5.60|16|1nraw
Riesa|DE||51.31|13.29|37|1p0pn
Rietberg|DE||51.81|8.43|29|1p0mz
Rieti|IT||42.40|12.86|39|1vxj8
Rifu|JP||38.33|140.98|35|1992l
Riga|LV||56.95|24.11|743|9rzg|*
Riihimäki|FI||60.74|24.78|26|dpda
Rijau|NG||11.10|5.26|17|1dtlk
Rijeka|HR||45.33|14.44|141|1weow
Rijen|NL||51.59|4.92|16|1mwgy
Rijswijk|NL||52.04|4.33|47|1mwfg
Rikaze|CN||29.25|88.88|80|rffn
Rillieux-la-Pape|FR||45.82|4.90|28|1ry40
Rimavská Sobota|SK||48.38|20.02|25|fifs
Rimini|IT||44.06|12.57|119|1vxht
Rimouski|CA|QC|48.45|-68.52|42|3s7gv
Rincón de la Victoria|ES||36.72|-4.28|39|1hu5o
Rincón de Romos|MX||22.23|-102.32|28|2dhnv
Rīngas|IN||27.36|75.57|25|qysc
Ringsted|DK||55.44|11.79|20|1k1kc
Rinteln|DE||52.19|9.08|28|1p0e3
Río Blanco|MX||18.83|-97.16|41|23g9e
Río Blanco|NI||12.93|-85.22|17|25iy5
Rio Bonito|BR||-22.71|-42.61|36|21z0d
Rio Branco|BR||-9.97|-67.81|258|26i26
Rio Branco do Sul|BR||-25.19|-49.31|26|21yzu
Rio Brilhante|BR||-21.80|-54.55|19|21yzt
Río Bueno|CL||-40.33|-72.96|15|2b0jd
Río Cauto|CU||20.56|-76.92|24|23x5j
Río Ceballos|AR||-31.16|-64.32|17|2aa46
Rio Claro|BR||-22.41|-47.56|180|21yzm
Rio Claro|TT||10.31|-61.18|36|24llc
Río Cuarto|AR||-33.13|-64.35|154|2aa3e
Rio das Ostras|BR||-22.53|-41.95|100|21yyt
Rio das Pedras|BR||-22.84|-47.61|24|21yyq
Rio de Janeiro|BR||-22.91|-43.18|6024|21yye
Rio de Mouro|PT||38.77|-9.33|55|1cis3
Río de Teapa|MX||17.78|-92.90|27|29i7n
Rio do Sul|BR||-27.21|-49.64|52|21yxc
Rio Formoso|BR||-8.67|-35.16|16|20nyv
Río Gallegos|AR||-51.62|-69.22|86|2aa2z
Rio Grande|BR||-32.03|-52.10|188|21ywy
Río Grande|AR||-53.79|-67.71|53|2aa2u
Río Grande|DO||19.67|-70.77|20|22vt5
Río Grande|MX||23.83|-103.03|33|2dhma
Rio Grande da Serra|BR||-23.74|-46.40|38|21ywu
Río Guayabal de Yateras|CU||20.37|-75.02|26|23x4p
Rio Largo|BR||-9.48|-35.85|63|20nyo
Rio Linda|US|CA|38.69|-121.45|15|37h5z
Rio Negrinho|BR||-26.25|-49.52|42|21ywk
Rio Negro|BR||-26.11|-49.80|23|21ywh
Rio Pardo|BR||-29.99|-52.38|27|21yvy
Rio Preto da Eva|BR||-2.70|-59.70|24|3rf4l
Rio Rancho|US|NM|35.23|-106.66|88|39mf7
Rio Real|BR||-11.48|-37.93|24|21yv3
Rio Rico|US|AZ|31.47|-110.98|19|35ubt
Río Segundo|AR||-31.65|-63.91|18|2aa19
Río Tercero|AR||-32.17|-64.11|53|2aa15
Rio Tinto|PT||41.18|-8.56|50|1mmej
Rio Verde|BR||-17.80|-50.93|230|21yun
Rio Verde de Mato Grosso|BR||-18.92|-54.84|17|21yuj
Riobamba|EC||-1.67|-78.65|124|26a66
Riohacha|CO||11.54|-72.91|92|26od5
Rioja|PE||-6.06|-77.17|25|275fj
Riom|FR||45.89|3.11|20|1ry2p
Rionegro|CO||6.16|-75.37|62|26ocq
Riosucio|CO||5.42|-75.70|19|26ocf
Rioverde|MX||21.93|-99.99|53|23g8b
Ripley|GB|ENG|53.03|-1.40|21|1kkil
Ripollet|ES||41.50|2.16|37|1uoxh
Ripon|GB|ENG|54.14|-1.53|16|1kkij
Ripon|US|CA|37.74|-121.12|15|37h7p
Ris-Orangis|FR||48.65|2.41|25|1ry1c
Risalpur Cantonment|PK||34.06|71.99|37|v1rx
Risca|GB|WLS|51.61|-3.10|20|1kkid
Rishīkesh|IN||30.11|78.29|66|qys0
Rishon LeẔiyyon|IL||31.97|34.79|220|6amf
Rishra|IN||22.72|88.35|117|qyry
Risod|IN||19.98|76.79|30|qyrw
Rivas|NI||11.44|-85.83|30|25ixo
Rivas-Vaciamadrid|ES||40.33|-3.51|68|1ulgo
River Falls|US|WI|44.86|-92.62|15|34xkq
Rivera|UY||-30.91|-55.55|65|21qx9
Riverbank|US|CA|37.74|-120.94|24|37hac
Riverdale|US|GA|33.57|-84.41|16|2ifeh
Riversdale|ZA||-34.09|21.26|16|klmo
Riverside|US|CA|33.95|-117.40|322|37hb9
Riverside|US|OH|39.78|-84.12|25|2oxne
Riverton|US|UT|40.52|-111.94|42|3fwb1
Riverview|US|FL|27.87|-82.33|71|2hdpo
Riviera Beach|US|FL|26.78|-80.06|34|2hdq6
Rivière-du-Loup|CA|QC|47.83|-69.54|19|3s7gx
Rivne|UA||50.62|26.23|255|ewq2
Rivoli|IT||45.07|7.51|46|1vxe7
Rixensart|BE||50.71|4.53|22|1nr85
Riyadh|SA||24.69|46.72|4206|2bne|*
Rizal|PH||15.71|121.11|26|10992
Rize|TR||41.02|40.52|93|fvcz
Rizhao|CN||35.43|119.46|246|12ioc
Road Town|VG||18.43|-64.62|8|24od2|*
Roanne|FR||46.04|4.07|40|1rxz6
Roanoke|US|VA|37.27|-79.94|100|2uhxz
Roanoke Rapids|US|NC|36.46|-77.65|15|2o754
Robāţ Karīm|IR||35.48|51.08|63|2jbz
Robbah|DZ||33.28|6.91|30|1h7w8
Robertsganj|IN||24.69|83.07|38|qyrj
Robertson|ZA||-33.80|19.89|28|202el
Robertsonpet|IN||12.96|78.28|135|qyrh
Robīt|ET||12.02|39.63|21|72b6
Rocca di Papa|IT||41.77|12.70|15|1vxct
Rocha|UY||-34.48|-54.33|26|21qx5
Rochdale|GB|ENG|53.62|-2.16|98|1kkh4
Rochefort|FR||45.94|-0.97|29|1rxws
Rochester|GB|ENG|51.39|0.51|29|1kkh0
Rochester|US|MN|44.02|-92.47|112|303kh
Rochester|US|NH|43.30|-70.98|30|314ww
Rochester|US|NY|43.15|-77.62|210|321hi
Rochester Hills|US|MI|42.66|-83.15|73|2zbqi
Rochford|GB|ENG|51.58|0.71|17|1kkgx
Rock Hill|US|SC|34.92|-81.03|72|2qg3a
Rock Island|US|IL|41.51|-90.58|39|2x6yr
Rock Springs|US|WY|41.59|-109.20|24|3h3s2
Rockford|US|IL|42.27|-89.09|148|2x707
Rockhampton|AU|QLD|-23.38|150.51|62|1a425
Rockingham|AU|WA|-32.28|115.73|108|187b6
Rockland|US|MA|42.13|-70.92|18|2y2m4
Rockledge|US|FL|28.35|-80.73|25|2hdva
Rocklin|US|CA|38.79|-121.24|61|37hnj
Rockville|US|MD|39.08|-77.15|67|2llqf
Rockville Centre|US|NY|40.66|-73.64|24|321kr
Rockwall|US|TX|32.93|-96.46|43|2t8lq
Rocky Mount|US|NC|35.94|-77.79|56|2o7ju
Rocky River|US|OH|41.48|-81.84|20|32s17
Rodas|CU||22.34|-80.56|19|23x0v
Rodez|FR||44.35|2.57|28|1rxte
Rodgau|DE||50.03|8.89|43|1zirh
Rodniki|RU||57.11|41.73|28|ar4y
Rodolfo Sánchez Taboada|MX||31.72|-116.57|23|2dnwh
Ródos|GR||36.44|28.22|56|8l5m
Rødovre|DK||55.68|12.45|30|1k1fs
Rodriguez|PH||14.76|121.20|134|10f6o
Roermond|NL||51.19|5.99|45|1mwdc
Roeselare|BE||50.95|3.12|56|1nr5d
Rogers|US|AR|36.33|-94.12|63|2ghvi
Roha|IN||18.44|73.12|90|qyr7
Rohini|IN||28.74|77.07|860|76p7m
Rohnert Park|US|CA|38.34|-122.70|42|37huc
Rohri|PK||27.69|68.90|51|p0bv
Rohtak|IN||28.89|76.59|317|qyqk
Roi Et|TH||16.06|103.65|39|yfyx
Roissy-en-Brie|FR||48.79|2.65|21|1rxr6
Rojales|ES||38.09|-0.73|21|1hu2w
Rokiškis|LT||55.96|25.59|16|cr9p
Rolândia|BR||-23.31|-51.37|51|21ys4
Rolante|BR||-29.65|-50.58|16|21ys3
Roldanillo|CO||4.41|-76.15|28|26oac
Rolla|US|MO|37.95|-91.77|20|2mfwq
Rolling Meadows|US|IL|42.08|-88.01|24|2x72s
Romainville|FR||48.89|2.43|25|1rxpu
Roman|RO||46.92|26.93|68|ebzw
Romano Banco|IT||45.42|9.11|26|5bsv5
Romano di Lombardia|IT||45.52|9.75|18|1vx9c
Romans-sur-Isère|FR||45.05|5.07|35|1rxpf
Romblon|PH||12.58|122.27|15|10976
Rome|IT||41.89|12.51|2319|1vx9q|*
Rome|US|GA|34.26|-85.16|36|2ifzm
Rome|US|NY|43.21|-75.46|33|321nb
Romeoville|US|IL|41.65|-88.09|40|2x738
Romford|GB|ENG|51.58|0.19|95|1kkew
Romita|MX||20.87|-101.52|21|2dhim
Romny|UA||50.75|33.47|49|ewmg
Romorantin-Lanthenay|FR||47.37|1.75|20|1rxo7
Romsey|GB|ENG|50.99|-1.50|17|1kket
Romulus|US|MI|42.22|-83.40|23|2zbu3
Ron|IN||15.70|75.73|23|qyq5
Ron Phibun|TH||8.18|99.85|27|oo21
Ronchin|FR||50.60|3.09|18|1rxnk
Ronda|ES||36.74|-5.17|37|1hu2a
Rondebosch|ZA||-33.96|18.48|15|4civm
Rondonópolis|BR||-16.47|-54.64|153|21yql
Rongai|KE||-0.17|35.86|30|3vrj
Ronkonkoma|US|NY|40.82|-73.11|19|321nw
Ronnenberg|DE||52.32|9.66|23|1ozdy
Ronse|BE||50.75|3.60|24|1nr21
Roodepoort|ZA||-26.16|27.87|225|k2ie
Roorkee|IN||29.87|77.89|104|qypo
Roosendaal|NL||51.53|4.47|78|1mwbe
Roosevelt|US|NY|40.68|-73.59|16|321o3
Ropar|IN||30.97|76.53|52|qyn3
Ropczyce|PL||50.05|21.61|15|gaon
Roquetas de Mar|ES||36.76|-2.61|83|1hu1w
Rosa Zarate|EC||0.33|-79.47|42|26a3l
Rosamond|US|CA|34.86|-118.16|18|37hz3
Rosario|AR||-32.95|-60.64|1174|2a9vb
Rosário do Sul|BR||-30.26|-54.91|37|21ypl
Rosarito|MX||32.36|-117.05|65|2dhgo
Rose Hill|US|VA|38.79|-77.11|20|2uihc
Roseau|DM||15.30|-61.39|17|24mz7|*
Roseburg|US|OR|43.22|-123.34|22|3f888
Rosedale|US|MD|39.32|-76.52|19|2llvw
Rosedale|US|NY|40.66|-73.74|26|321q3
Roselle|US|IL|41.98|-88.08|23|2x765
Roselle|US|NJ|40.65|-74.26|22|31dvw
Rosemead|US|CA|34.08|-118.07|55|37i2r
Rosemont|US|CA|38.55|-121.36|23|37i2x
Rosemount|US|MN|44.74|-93.13|23|303sz
Rosenberg|US|TX|29.56|-95.81|36|2t8zu
Rosenheim|DE||47.86|12.12|60|1oz7g
Roses|ES||42.26|3.18|20|1uoqc
Roseto degli Abruzzi|IT||42.67|14.01|17|1vx60
Rosetta|EG||31.40|30.42|64|7i7v
Roseville|US|CA|38.75|-121.29|130|37i35
Roseville|US|MI|42.50|-82.94|48|2zbxj
Roseville|US|MN|45.01|-93.16|36|303tj
Rosh Ha‘Ayin|IL||32.10|34.96|39|6am2
Roshal’|RU||55.67|39.87|22|aqtk
Rosignano Solvay-Castiglioncello|IT||43.39|10.44|20|1vx5u
Roșiorii de Vede|RO||44.12|24.98|27|ebwd
Roskilde|DK||55.64|12.08|44|1k1ch
Roslavl’|RU||53.95|32.86|57|aqsj
Rosny-sous-Bois|FR||48.87|2.50|42|1rxid
Rosolini|IT||36.82|14.95|20|1i37h
Rösrath|DE||50.90|7.18|27|1oz3y
Rossano Stazione|IT||39.60|16.63|24|1i37d
Rossendale|GB|ENG|53.68|-2.28|67|4xw0u
Rosso|MR||16.51|-15.81|49|1ey0y
Rossosh’|RU||50.20|39.57|62|aqr3
Rossosh’|RU||51.12|38.51|64|aqqn
Rossville|US|MD|39.34|-76.48|15|2llx7
Rossville|US|NY|40.56|-74.21|19|321rl
Rostock|DE||54.09|12.14|198|1oywc
Rostov|RU||57.19|39.41|31|aqpr
Rostov-na-Donu|RU||47.23|39.72|1074|aqpj
Rostov-on-Don|RU||47.23|39.72|1074|aqpj||Rostov-na-Donu
Roswell|US|GA|34.02|-84.36|95|2ig4e
Roswell|US|NM|33.39|-104.52|49|39mwp
Rota|ES||36.63|-6.36|29|1hu1g
Rotenburg|DE||53.11|9.41|22|1oys5
Roth|DE||49.25|11.09|25|1oynd
Rotherham|GB|ENG|53.43|-1.36|118|1kkc5
Rotorua|NZ||-38.14|176.25|66|3pru5
Rotselaar|BE||50.95|4.72|15|1nqz2
Rottenburg|DE||48.48|8.94|43|1oy8h
Rotterdam|NL||51.92|4.48|598|1mwab
Rotterdam|US|NY|42.79|-73.97|21|321rp
Rottingdean|GB|ENG|50.81|-0.06|22|1kkbh
Rottweil|DE||48.17|8.63|26|1oy5w
Rouached|DZ||36.46|6.04|40|1h7uj
Roubaix|FR||50.69|3.17|96|1rxg9
Rouen|FR||49.44|1.10|113|1rxfg
Rouiba|DZ||36.74|3.28|21|1h7to
Rouissat|DZ||31.92|5.35|81|1h7t2
Round Lake|US|IL|42.35|-88.09|18|2x77w
Round Lake Beach|US|IL|42.37|-88.09|28|2x77x
Round Rock|US|TX|30.51|-97.68|116|2t95t
Rouyn-Noranda|CA|QC|48.24|-79.02|24|3ncu9
Rovaniemi|FI||66.50|25.72|35|dp08
Roven’ky|UA||48.08|39.38|54|ewk3
Rovereto|IT||45.89|11.04|34|1vx3q
Rovigo|IT||45.07|11.79|39|1vx3f
Rowland Heights|US|CA|33.98|-117.91|49|37i9y
Rowlett|US|TX|32.90|-96.56|60|2t97m
Roxas|PH||10.32|119.35|15|1094m
Roxas|PH||17.12|121.62|17|1094h
Roxas City|PH||11.59|122.75|103|1094k
Roy|US|UT|41.16|-112.03|38|3fwhu
Royal Leamington Spa|GB|ENG|52.29|-1.52|95|1koox
Royal Oak|US|MI|42.49|-83.14|59|2zc1o
Royal Palm Beach|US|FL|26.71|-80.23|38|2he2h
Royal Tunbridge Wells|GB|ENG|51.13|0.26|69|1kka6
Royan|FR||45.63|-1.03|19|1rx6v
Royston|GB|ENG|52.05|-0.02|16|1kka2
Royton|GB|ENG|53.57|-2.12|23|1kk9z
Rozdil’na|UA||46.84|30.08|18|ewj4
Rožňava|SK||48.66|20.54|19|fif5
Rožnov pod Radhoštěm|CZ||49.46|18.14|17|1tq8r
Rozzano|IT||45.38|9.16|40|1vx39
Rtishchevo|RU||52.26|43.79|44|aqhi
Rubí|ES||41.49|2.03|73|1uoou
Rubiataba|BR||-15.16|-49.80|16|21yor
Rubidoux|US|CA|34.00|-117.41|34|37icd
Rubio|VE||7.70|-72.36|52|25s48
Rubizhne|UA||49.01|38.38|63|ewh6
Rubtsovsk|RU||51.51|81.21|161|w0d7
Ruda Śląska|PL||50.26|18.86|146|1u5sg
Rūdarpur|IN||26.44|83.61|31|qyos
Rudnyy|KZ||52.97|63.12|124|wkpv
Rudolstadt|DE||50.72|11.34|25|1oxy3
Rūdsar|IR||37.14|50.29|48|2j73
Rueil-Malmaison|FR||48.88|2.19|77|1rx3v
Rufino|AR||-34.27|-62.71|18|2a9t6
Rugby|GB|ENG|52.37|-1.26|73|1kk8y
Rugeley|GB|ENG|52.76|-1.94|24|1kk8x
Ruislip|GB|ENG|51.57|-0.42|31|1kk8w
Rujewa|TZ||-8.70|34.38|29|3839
Rukban|JO||33.31|38.70|85|6syfh
Rulenge|TZ||-2.72|30.63|22|382s
Ruma|RS||45.01|19.82|32|1weit
Rumbek|SS||6.81|29.68|32|7vw7
Rumia|PL||54.57|18.39|45|1u5pu
Rumoi|JP||43.93|141.64|26|19m9q
Rumphi|MW||-11.02|33.86|21|jt1i
Runcorn|GB|ENG|53.34|-2.73|63|1kk8g
Rundu|NA||-17.93|19.77|58|1zvhj
Runing|CN||33.00|114.35|60|12ilq
Rura|IN||26.49|79.90|16|qyms
Rusape|ZW||-18.53|32.13|29|iwms
Ruse|BG||43.85|25.95|156|flcz
Rusera|IN||25.75|86.03|29|qymo
Rushden|GB|ENG|52.29|-0.60|38|1kk82
Ruskin|US|FL|27.72|-82.43|17|2he4g
Russas|BR||-4.94|-37.98|39|20nv4
Russeifa|JO||32.02|36.05|268|4o0j3
Russellville|US|AR|35.28|-93.13|29|2gi9h
Rüsselsheim|DE||49.99|8.42|60|1oxl0
Rustaq|OM||23.39|57.42|79|6703
Rustāq|AF||37.13|69.83|26|o6kp
Rustavi|GE||41.56|44.98|50|d4fz
Rustenburg|ZA||-25.67|27.24|124|kjr8
Ruston|US|LA|32.52|-92.64|22|2l09g
Rutana|BI||-3.93|29.99|21|9alf
Ruteng|ID||-8.61|120.46|35|yx8k
Rutherford|US|NJ|40.83|-74.11|19|31dy4
Rutherglen|GB|SCT|55.83|-4.21|31|1kk7i
Rutigliano|IT||41.01|17.01|18|1vx1j
Rutland|US|VT|43.61|-72.97|16|34blp
Ruvo di Puglia|IT||41.12|16.48|24|1vx1e
Ruwa|ZW||-17.89|31.24|30|iwk9
Ṟuwandiz|IQ||36.61|44.52|23|1yzm
Ruy Barbosa|BR||-12.28|-40.49|21|21yog
Ruyigi|BI||-3.48|30.25|38|958s
Ruzayevka|RU||54.06|44.95|49|aq17
Ružomberok|SK||49.07|19.31|31|1tjel
Rwamagana|RW||-1.95|30.43|47|4bg7
Ryazan’|RU||54.63|39.69|520|apvk
Ryazanskiy|RU||55.73|37.77|101|awjz
Ryazhsk|RU||53.70|40.11|22|apu7
Rybinsk|RU||58.04|38.84|217|apt0
Rybnik|PL||50.10|18.54|143|1u5mi
Rybnoye|RU||54.73|39.52|19|aps7
Ryde|GB|ENG|50.73|-1.16|26|1kk73
Rydułtowy|PL||50.06|18.42|22|1u5kz
Rye|US|NY|40.98|-73.68|16|321yd
Ryl’sk|RU||51.57|34.68|17|ewa3
Ryōtsu-minato|JP||38.08|138.44|16|13q2j
Rypin|PL||53.07|19.41|17|1u5kf
Ryton|GB|ENG|52.62|-2.35|16|1kk6m
Ryūgasaki|JP||35.90|140.18|86|19922
Ryūō|JP||35.65|138.50|43|13q22
Rzeszów|PL||50.04|22.00|158|ga7q
Rzhev|RU||56.26|34.33|62|apl1
's-Gravenzande|NL||52.00|4.17|19|1mvvo
's-Hertogenbosch|NL||51.70|5.30|135|1mvvb
Sa Dec|VN||10.29|105.76|204|xm1g
Sa Kaeo|TH||13.81|102.07|28|yftj
Saalfeld|DE||50.65|11.37|28|1oxfk
Saarbrücken|DE||49.23|7.01|181|1oxef
Saarlouis|DE||49.31|6.75|38|1oxe0
Saatlı|AZ||39.93|48.37|87|35nc
Šabac|RS||44.75|19.69|55|1wehc
Sabadell|ES||41.54|2.11|206|1uom7
Sabae|JP||35.95|136.18|66|13q1m
Şabāḩ as Sālim|KW||29.26|48.06|139|8uio
Sabak Bernam|MY||3.77|100.99|17|116vv
Sabalgarh|IN||26.25|77.41|31|qymg
Sabana Grande de Boyá|DO||18.94|-69.79|17|22vl6
Sabanagrande|CO||10.79|-74.76|25|26o6p
Sabanalarga|CO||10.63|-74.92|69|26o6e
Sabaneta|DO||19.48|-71.34|16|22vif
Sabang|ID||5.89|95.32|25|q0qy
Sabanitas|PA||9.34|-79.81|16|27c8i
Sabhā|LY||27.04|14.43|130|1bfdz
Sabinas|MX||27.86|-101.12|55|2dhf1
Sabirabad|AZ||40.01|48.48|28|cjj7
Sablayan|PH||12.83|120.77|38|10900
Şabrātah|LY||32.79|12.49|102|1bfdv
Sabunçu|AZ||40.44|49.95|21|cjj4
Şabyā|SA||17.15|42.63|54|277f
Sabzevar|IR||36.21|57.68|226|2j3j
Sacaba|BO||-17.40|-66.04|108|2bq1e
Sacavém|PT||38.79|-9.11|18|1cinn
Săcele|RO||45.62|25.71|30|eboa
Sachse|US|TX|32.98|-96.60|25|2t9hw
Sachsenheim|DE||48.96|9.06|19|745oi
Sacile|IT||45.95|12.50|17|1vx0a
Saco|US|ME|43.50|-70.44|19|2yog6
Sacramento|BR||-19.87|-47.44|17|21ymf
Sacramento|US|CA|38.58|-121.49|491|37ik1
Sadābād|IN||27.44|78.04|36|qylk
Sadabe|MG||-18.63|47.70|17|mo48
Sa'dah|YE||16.94|43.76|52|1j1i
Sadalgi|IN||16.56|74.53|22|qylj
Sadao|TH||6.64|100.42|46|yfx7
Sadāseopet|IN||17.62|77.95|37|qyle
Saddiqabad|PK||28.31|70.13|190|p070
Sādri|IN||25.19|73.45|26|qykp
Safaga|EG||26.75|33.94|33|7opo
Safed|IL||32.96|35.50|28|6a5o
Safety Harbor|US|FL|27.99|-82.69|17|2he7h
Saffron Walden|GB|ENG|52.02|0.24|15|1kk66
Safi|JO||31.04|35.47|15|5d3v
Safi|MA||32.30|-9.24|288|1ie8p
Safidon|IN||29.41|76.67|31|qykf
Safīpur|IN||26.74|80.34|25|qyke
Safonovo|RU||55.11|33.23|46|apdp
Safranbolu|TR||41.25|32.69|35|fvbi
Şafwá|SA||26.65|49.96|46|275l
Saga|JP||33.23|130.30|165|13q0n
Sagae|JP||38.37|140.27|44|1991s
Sagaing|MM||21.88|95.98|79|rtwy
Sagalo|ML||12.20|-10.70|16|1gjxb
Sāgar|IN||14.16|75.03|53|qykb
Sagara|JP||34.69|138.20|26|13q00
Sagauli|IN||26.76|84.74|35|qyjq
Sagay|PH||10.94|123.42|72|108we
Saginaw|US|MI|43.42|-83.95|49|2zc6t
Saginaw|US|TX|32.86|-97.36|22|2t9k2
Saginaw Township North|US|MI|43.46|-84.01|25|4blg8
Sagua de Tánamo|CU||20.58|-75.24|18|23wli
Sagua la Grande|CU||22.81|-80.08|62|23wlc
Saguenay|CA|QC|48.42|-71.07|144|3njjq
Sagunto|ES||39.68|-0.27|66|1htz7
Saḩāb|JO||31.87|36.00|40|5ao1
Sahagún|CO||8.95|-75.44|59|26o43
Şaḩam|OM||24.17|56.89|89|656f
Saḩar|YE||15.32|44.31|32|1izt
Sahāranpur|IN||29.97|77.55|485|qyj2
Saharsa|IN||25.87|86.60|146|qyj0
Sahaspur|IN||29.12|78.62|24|qyiy
Sahaswān|IN||28.07|78.75|61|qyiw
Sahavato|MG||-20.60|48.33|28|mnst
Sahāwar|IN||27.80|78.83|22|qyiv
Sāhibganj|IN||25.24|87.63|96|qyiq
Sahiwal|PK||30.67|73.10|236|p044
Sahiwal|PK||31.97|72.33|37|p043
Sahuarita|US|AZ|31.96|-110.96|26|35v6o
Sahuayo de Morelos|MX||20.06|-102.72|64|2dhcy
Saïda|DZ||34.83|0.15|127|1h7kc
Saidpur|BD||25.78|88.89|199|3waf9
Saidpur|IN||25.54|83.22|23|qyi8
Saigon|VN||10.82|106.63|3467|xkeb||Ho Chi Minh City
Saiha|IN||22.49|92.98|23|qyi3
Saijō|JP||33.92|133.18|59|15a5i
Saiki|JP||32.95|131.90|49|13pyt
Saint-Amand-les-Eaux|FR||50.45|3.43|18|1rwsv
Saint-André|RE||-20.96|55.65|49|k1no
Saint Andrews|GB|SCT|56.34|-2.80|17|1kk5s
Saint Andrews|US|SC|34.05|-81.13|21|2qgjg
Saint-Augustin-de-Desmaures|CA|QC|46.74|-71.45|17|4hikh
Saint-Avertin|FR||47.36|0.74|16|1rwjs
Saint-Avold|FR||49.10|6.70|18|1rwj8
Saint-Basile-le-Grand|CA|QC|45.53|-73.28|16|3njpt
Saint-Benoît|RE||-21.04|55.72|35|k1nn
Saint-Brieuc|FR||48.52|-2.77|53|1rwdc
Saint-Bruno-de-Montarville|CA|QC|45.53|-73.35|24|3njr8
Saint-Chamond|FR||45.48|4.51|38|1rwba
Saint Charles|US|IL|41.91|-88.31|33|2x7lt
Saint Charles|US|MD|38.60|-76.94|36|2lm5y
Saint Charles|US|MO|38.78|-90.48|66|2mgbz
Saint Clair Shores|US|MI|42.50|-82.89|60|2zehu
Saint Cloud|US|FL|28.25|-81.28|35|2hec5
Saint Cloud|US|MN|45.56|-94.16|66|304af
Saint-Cloud|FR||48.85|2.20|29|1rw6p
Saint-Constant|CA|QC|45.37|-73.57|24|3njtt
Saint Croix|VI||17.73|-64.75|51|2ut0g
Saint-Cyr-l'École|FR||48.80|2.07|16|1rw3y
Saint-Cyr-sur-Loire|FR||47.40|0.67|17|1rw3r
Saint-Denis|FR||48.94|2.35|96|1rw38
Saint-Denis|RE||-20.88|55.45|137|k1nk|*
Saint-Dié-des-Vosges|FR||48.28|6.95|25|1rw0r
Saint-Dizier|FR||48.64|4.95|32|1rw0g
Saint-Égrève|FR||45.23|5.68|16|1rvvg
Saint-Étienne|FR||45.43|4.39|176|1rvlv
Saint-Étienne-du-Rouvray|FR||49.38|1.10|29|1rvkc
Saint-Eustache|CA|QC|45.56|-73.91|42|3nk8v
Saint-Fons|FR||45.71|4.85|16|1rvgh
Saint-Genis-Laval|FR||45.70|4.79|21|1rvdd
Saint George|US|UT|37.10|-113.58|73|3avho
Saint George's|GD||12.05|-61.75|8|24qad|*
Saint-Georges|CA|QC|46.11|-70.67|31|3xwrd
Saint-Germain-en-Laye|FR||48.90|2.09|41|1rv7r
Saint-Ghislain|BE||50.45|3.82|23|1nqs8
Saint-Gratien|FR||48.97|2.29|20|1rv3f
Saint Helier|JE||49.19|-2.10|28|1t7aj|*
Saint-Herblain|FR||47.22|-1.65|47|1rv2e
Saint-Hyacinthe|CA|QC|45.63|-72.96|50|3nkee
Saint-Jean-de-Braye|FR||47.91|1.98|20|1ruvh
Saint-Jean-de-la-Ruelle|FR||47.91|1.86|18|1ruus
Saint-Jean-sur-Richelieu|CA|QC|45.31|-73.26|72|3nkhr
Saint-Jérôme|CA|QC|45.78|-74.00|55|3nkhx
Saint John|CA|NB|45.27|-66.06|88|3nkid
Saint John’s|AG||17.12|-61.84|24|24n9y|*
Saint Joseph|US|MO|39.77|-94.85|77|2mggy
Saint-Joseph|MQ||14.67|-61.04|17|24ikb
Saint-Joseph|RE||-21.38|55.62|34|k1mj
Saint-Laurent-du-Maroni|GF||5.50|-54.03|24|20gbn
Saint-Laurent-du-Var|FR||43.67|7.19|30|1ruiz
Saint-Lazare|CA|QC|45.40|-74.13|17|3nkl5
Saint-Leu|FR||46.73|4.50|29|1rufn
Saint-Leu|RE||-21.17|55.29|28|k1mh
Saint-Leu-la-Forêt|FR||49.02|2.25|16|1rufk
Saint-Lô|FR||49.12|-1.09|22|1rufa
Saint Louis|US|MO|38.63|-90.20|316|2mgii||St. Louis
Saint-Louis|FR||47.59|7.56|21|1rueu
Saint-Louis|RE||-21.29|55.41|48|k1mf
Saint-Louis|SN||16.02|-16.49|176|1c5dg
Saint Louis Park|US|MN|44.95|-93.35|45|304rh
Saint-Malo|FR||48.65|-2.01|51|1ruc0
Saint-Mandé|FR||48.84|2.42|21|1rubh
Saint-Marc|HT||19.11|-72.69|66|27oic
Saint-Martin-d'Hères|FR||45.18|5.76|36|1ru31
Saint Matthews|US|KY|38.25|-85.66|17|2kbhi
Saint-Maur-des-Fossés|FR||48.79|2.49|75|1rtz7
Saint-Maximin-la-Sainte-Baume|FR||43.45|5.86|15|1rtx0
Saint-Médard-en-Jalles|FR||44.90|-0.72|30|1rtw8
Saint Michael|US|MN|45.21|-93.66|16|304y2
Saint-Michel-sur-Orge|FR||48.63|2.31|21|1rtsw
Saint-Nazaire|FR||47.28|-2.21|67|1rts1
Saint Neots|GB|ENG|52.22|-0.27|31|1kk1p
Saint-Nicolas|BE||50.63|5.53|23|1nqqk
Saint-Omer|FR||50.75|2.26|18|1rtpx
Saint-Ouen|FR||48.91|2.33|39|1rtpc
Saint-Ouen-l'Aumône|FR||49.04|2.12|23|1rtoo
Saint Paul|US|MN|44.94|-93.09|285|3050w
Saint-Paul|RE||-21.01|55.27|99|k1md
Saint Peter Port|GG||49.46|-2.54|16|1t7fz|*
Saint Peters|GB|ENG|51.37|1.42|125|1kk1b
Saint Peters|US|MO|38.80|-90.63|53|2mgn9
Saint Petersburg|RU||59.94|30.31|5028|aow1
Saint Pierre|MU||-20.22|57.52|16|k0pc
Saint-Pierre|PM||46.78|-56.18|6|21ep2|*
Saint-Pierre|RE||-21.34|55.48|77|k1m6
Saint-Pierre-des-Corps|FR||47.39|0.75|15|1rtg3
Saint-Pol-sur-Mer|FR||51.03|2.34|24|1rtd8
Saint-Priest|FR||45.70|4.94|42|1rtcc
Saint-Quentin|FR||49.85|3.29|55|1rtan
Saint-Quentin-en-Yvelines|FR||48.77|2.02|147|52wry
Saint-Raphaël|FR||43.42|6.77|35|1rt9a
Saint-Raphaël|HT||19.44|-72.20|38|27oh6
Saint-Sébastien-sur-Loire|FR||47.21|-1.50|29|1rt20
Saint Thomas Mount|IN||13.00|80.20|43|qyhh
Sainte-Anne|GP||16.23|-61.38|23|24p5u
Sainte-Catherine|CA|QC|45.40|-73.58|17|3njxw
Sainte-Catherine|CA|QC|46.32|-72.57|16|3njxx
Sainte-Foy-lès-Lyon|FR||45.73|4.80|22|1rvu2
Sainte-Geneviève-des-Bois|FR||48.65|2.32|34|1rvta
Sainte-Julie|CA|QC|45.58|-73.33|29|3nk2d
Sainte-Marie|MQ||14.78|-60.99|20|24ikm
Sainte-Marie|RE||-20.90|55.55|32|k1nb
Sainte-Rose|GP||16.33|-61.70|20|24p5b
Sainte-Suzanne|RE||-20.91|55.61|21|k1n4
Sainte-Thérèse|CA|QC|45.64|-73.83|25|3nk7d
Saintes|FR||45.75|-0.63|30|1rvn8
Sainthia|IN||23.95|87.68|43|qyhj
Saipan|MP||15.21|145.75|48|4nspi|*
Sa‘īr|PS||31.58|35.14|18|61fl
Saitama|JP||35.91|139.66|1193|44r8q
Sakado|JP||35.96|139.39|97|13py1
Sakai|JP||34.58|135.47|782|13pxn
Sakai|JP||36.10|139.80|27|13pxl
Sakai-nakajima|JP||36.27|139.25|31|13pxk
Sakaidechō|JP||34.32|133.84|57|13pxi
Sakaiminato|JP||35.54|133.23|36|13px2
Sakakah|SA||29.97|40.21|128|273z
Sakaraha|MG||-22.90|44.53|22|mnnr
Sakassou|CI||7.45|-5.29|15|1cwxu
Sakata|JP||38.92|139.85|100|13pw4
Sakchu-ŭp|KP||40.39|125.05|18|17r99
Sake|CD||-1.57|29.04|17|4exe
Sakété|BJ||6.74|2.66|30|1f9op
Sakhipur|BD||24.32|90.17|41|phhc
Sakhnīn|IL||32.86|35.30|25|6al3
Saki|NG||8.67|3.39|179|1dsqm
Saki|UA||45.13|33.60|28|ew72
Sakleshpur|IN||12.94|75.78|25|qyg2
Sakon Nakhon|TH||17.16|104.15|76|yft2
Sakrand|PK||26.14|68.27|32|ozzh
Saktī|IN||22.03|82.96|22|qyfd
Saku|JP||36.22|138.48|69|13puh
Sakura|JP||35.72|140.23|183|19910
Sakurai|JP||34.50|135.85|63|13pu2
Šaľa|SK||48.15|17.88|25|1tje1
Salaberry-de-Valleyfield|CA|QC|45.25|-74.13|39|3nl3t
Saladas|AR||-28.25|-58.63|18|21i57
Salaga|GH||8.55|-0.52|25|1d7d0
Salah Bey|DZ||35.85|5.29|23|1h7gv
Şalālah|OM||17.02|54.09|163|655p
Salamá|GT||15.10|-90.32|40|24yjc
Salamanca|ES||40.43|-3.68|148|3w9rf
Salamanca|ES||40.97|-5.66|156|1uojo
Salamanca|MX||20.57|-101.19|160|2dhbq
Salamina|CO||5.41|-75.49|18|26o2q
Salamína|GR||37.96|23.50|25|5g3k
Salaqi|CN||40.54|110.51|65|17md8
Salaspils|LV||56.86|24.37|18|9rru
Salatiga|ID||-7.33|110.49|173|yx1n
Salavat|RU||53.38|55.91|160|ap98
Salāya|IN||22.31|69.60|30|qyee
Salcedo|DO||19.38|-70.42|45|22vfn
Saldanha|ZA||-33.01|17.94|68|20232
Sale|GB|ENG|53.43|-2.32|56|1kk0m
Sale|MA||34.05|-6.80|903|1ie5f
Salé Al Jadida|MA||34.00|-6.74|200|6i2o3
Salekhard|RU||66.53|66.60|38|w05p
Salem|IN||11.65|78.16|778|qye5
Salem|US|MA|42.52|-70.90|43|2y3ht
Salem|US|NH|42.79|-71.20|30|3157w
Salem|US|OR|44.94|-123.04|165|3f8uq
Salem|US|VA|37.29|-80.05|25|2ujg0
Salerno|IT||40.68|14.79|126|1vwyp
Salford|GB|ENG|53.49|-2.29|73|1kk0f
Salgótarján|HU||48.10|19.80|40|1ta17
Salgueiro|BR||-8.07|-39.12|42|20nms
Salihli|TR||38.48|28.15|89|6h23
Salihorsk|BY||52.79|27.54|102|dc9o
Salima|MW||-13.78|34.46|30|jt07
Salina|US|KS|38.84|-97.61|48|2jpm2
Salina Cruz|MX||16.18|-95.19|77|23g3k
Salinas|BR||-16.17|-42.29|26|21yjz
Salinas|EC||-2.21|-80.95|44|269z8
Salinas|US|CA|36.68|-121.66|157|37jy7
Salinas de Hidalgo|MX||22.63|-101.71|17|2dhah
Salinópolis|BR||-0.61|-47.36|41|20nlq
Salisbury|GB|ENG|51.07|-1.80|45|1kk08
Salisbury|US|MD|38.36|-75.60|33|2lmx3
Salisbury|US|NC|35.67|-80.47|34|2o8ht
Sallanches|FR||45.94|6.63|17|1rsly
Salmās|IR||38.20|44.77|82|2is8
Salmon Creek|US|WA|45.71|-122.65|20|3giid
Salo|FI||60.38|23.13|25|do8s
Salon-de-Provence|FR||43.64|5.09|41|1rsk5
Salonica|GR||40.64|22.93|354|fqf1||Thessaloníki
Salonta|RO||46.80|21.65|18|ebj5
Salor|UZ||41.37|69.38|26|wfdy
Salou|ES||41.08|1.14|27|1uoga
Salqīn|SY||36.14|36.45|32|3j8i
Sal’sk|RU||46.47|41.54|61|ap5l
Salsomaggiore Terme|IT||44.82|9.99|16|1vwxf
Salt|ES||41.97|2.79|30|1uog7
Salt Lake City|US|UT|40.76|-111.89|193|3fwn5
Salta|AR||-24.79|-65.41|513|2a9ll
Saltash|GB|ENG|50.41|-4.23|16|1kjzv
Saltillo|MX||25.42|-101.01|710|2dh86
Salto|BR||-23.20|-47.29|98|21yhu
Salto|UY||-31.38|-57.97|100|21qve
Salto de Pirapora|BR||-23.65|-47.57|32|21ygz
Saltpond|GH||5.21|-1.06|25|1d7co
Sālūmbar|IN||24.14|74.04|17|qyd0
Sālūr|IN||18.52|83.21|50|qycz
Saluzzo|IT||44.65|7.49|17|1vwwx
Salvador|BR||-12.97|-38.51|2712|21ygq
Salvaleón de Higüey|DO||18.62|-68.71|124|22veg
Salvatierra|MX||20.21|-100.88|37|2dh76
Salyan|AZ||39.60|48.98|37|35mv
Salzburg|AT||47.80|13.04|153|1naw8
Salzgitter|DE||52.16|10.42|101|1ox0m
Salzkotten|DE||51.67|8.60|25|1ox03
Salzwedel|DE||52.85|11.15|21|1owzk
Sam Phran|TH||13.73|100.22|37|yfou
Sam Roi Yot|TH||12.27|99.87|20|nyin
Sama|ES||43.30|-5.68|46|1uofm
Samal|PH||14.77|120.54|30|108iw
Samal|PH||7.07|125.71|44|108iy
Samālkha|IN||29.24|77.01|36|qyce
Sāmalkot|IN||17.06|82.18|55|qycd
Samālūţ|EG||28.31|30.71|90|7hud
Samannūd|EG||30.96|31.24|55|7hub
Samara|RU||53.20|50.15|1135|ap3v
Samarinda|ID||-0.49|117.15|355|ywy1
Samarkand|UZ||39.65|66.96|319|q2h5
Sāmarrā’|IQ||34.20|43.89|159|1yod
Samāstipur|IN||25.86|85.78|58|qybz
Sāmba|IN||32.56|75.12|27|qybt
Sambalpur|IN||21.47|83.98|163|qybq
Sambava|MG||-14.27|50.17|32|mnib
Sambhal|IN||28.58|78.57|196|qybo
Sāmbhar|IN||26.91|75.19|23|qybn
Sambiase|IT||38.97|16.28|20|1i367
Sambir|UA||49.52|23.20|35|ew5s
Samborondón|EC||-1.96|-79.72|24|269y9
Sambrial|PK||32.48|74.35|63|ozw9
Samdari|IN||25.81|72.58|18|qybc
Same|TZ||-4.07|37.73|17|37yc
Samfya|ZM||-11.36|29.56|20|j9vu
Samho-rodongjagu|KP||39.95|127.87|19|1441o
Şāmitah|SA||16.60|42.94|27|271v
Sammamish|US|WA|47.64|-122.08|52|3gika
Samobor|HR||45.80|15.72|15|1wefo
Samokov|BG||42.34|23.55|27|flba
Sampaloc|PH||14.54|121.36|20|108ga
Sampang|ID||-7.19|113.24|53|ywv7
Sampit|ID||-2.53|112.95|66|ywus
Sampués|CO||9.18|-75.38|21|26o08
Samrāla|IN||30.84|76.19|19|qyan
Samraong|KH||14.18|103.52|19|13491
Samsun|TR||41.28|36.34|394|fv6w
Samthar|IN||25.84|78.91|22|qyai
Samtredia|GE||42.15|42.34|29|d4bi
Samut Prakan|TH||13.60|100.60|389|yfni
Samut Sakhon|TH||13.55|100.27|63|yfng
Samut Songkhram|TH||13.41|100.00|35|yfne
San|ML||13.30|-4.90|25|1gjsy
San Andrés|CO||12.58|-81.71|58|26nyi
San Andrés Cholula|MX||19.05|-98.30|40|29uk6
San Andrés Cuexcontitlán|MX||19.36|-99.62|18|2a14g
San Andrés del Rabanedo|ES||42.61|-5.62|31|1uodc
San Andrés Itzapa|GT||14.62|-90.84|19|24ygx
San Andrés Tuxtla|MX||18.45|-95.21|62|23fz7
San Angelo|US|TX|31.46|-100.44|100|3aizq
San Antonio|CL||-33.59|-71.61|86|2azyj
San Antonio|PH||14.95|120.09|34|1089d
San Antonio|PH||15.31|120.86|26|10895
San Antonio|PY||-25.42|-57.55|56|21o3r
San Antonio|US|TX|29.42|-98.49|1470|2tari
San Antonio Acahualco|MX||19.27|-99.77|16|23qgi
San Antonio de la Cal|MX||17.03|-96.70|20|23ksa
San Antonio de Los Altos|VE||10.39|-66.95|64|25rt2
San Antonio de los Baños|CU||22.89|-82.50|43|23w5x
San Antonio del Táchira|VE||7.81|-72.44|32|25rt1
San Antonio Oeste|AR||-40.73|-64.95|17|2a9ek
San Antonio Tecómitl|MX||19.22|-98.99|24|59uyc
San Bartolomé|ES||29.00|-13.61|19|1htuf
San Bartolomé de Tirajana|ES||27.92|-15.57|52|1htu8
San Benedetto del Tronto|IT||42.96|13.88|46|1vwva
San Benito|GT||16.92|-89.92|31|24yd1
San Benito|US|TX|26.13|-97.63|24|2tatu
San Benito Abad|CO||8.93|-75.03|18|26nti
San Bernardino|US|CA|34.11|-117.29|216|37k9q
San Bernardino Tlaxcalancingo|MX||19.03|-98.28|55|23cgu
San Bernardo|CL||-33.59|-70.70|250|2azx8
San Blas-Canillejas|ES||40.44|-3.62|157|3w9rc
San Bonifacio|IT||45.40|11.27|17|1vwua
San Borja|BO||-14.85|-66.75|25|6tsik
San Bruno|US|CA|37.63|-122.41|43|37kat
San Buenaventura|MX||19.30|-98.86|45|59uy1
San Buenaventura|MX||27.06|-101.55|20|2dgrw
San Carlos|CL||-36.42|-71.96|32|2azwm
San Carlos|CO||7.79|-74.77|23|26nse
San Carlos|CO||8.80|-75.70|25|26nsd
San Carlos|US|CA|37.51|-122.26|30|37kb4
San Carlos|UY||-34.79|-54.92|25|21quw
San Carlos|VE||9.66|-68.58|77|25rrr
San Carlos de Bariloche|AR||-41.15|-71.31|95|4jwgv
San Carlos del Zulia|VE||9.00|-71.93|57|25rrd
San Carlos Park|US|FL|26.47|-81.80|17|2heyu
San Cataldo|IT||37.48|13.99|22|1i35l
San Clemente|PE||-13.67|-76.15|16|2c888
San Clemente|US|CA|33.43|-117.61|66|37kbz
San Cristobal|CU||22.72|-83.06|60|23w08
San Cristóbal|DO||18.42|-70.10|154|239is
San Cristóbal|VE||7.77|-72.22|247|25rqx
San Cristóbal de las Casas|MX||16.73|-92.64|158|23fox
San Cristóbal Verapaz|GT||15.40|-90.57|20|24yb0
San Diego|CR||9.90|-84.00|17|25mp2
San Diego|US|CA|32.72|-117.16|1395|37kcj
San Dimas|US|CA|34.11|-117.81|35|37ker
San Donà di Piave|IT||45.63|12.57|33|1vwrx
San Donato Milanese|IT||45.41|9.27|28|1vwri
San Felice A Cancello|IT||41.02|14.49|17|3w1v0
San Felipe|CL||-32.75|-70.73|59|2azun
San Felipe|CR||9.90|-84.11|25|25moy
San Felipe|MX||21.48|-101.22|28|2dgku
San Felipe|MX||31.02|-114.84|17|2dgk8
San Felipe|VE||10.34|-68.74|77|25rpj
San Fernando|ES||36.48|-6.20|96|1htss
San Fernando|MX||24.85|-98.15|29|22nnh
San Fernando|PH||10.16|123.71|24|10824
San Fernando|PH||15.03|120.68|251|1081j
San Fernando|PH||16.62|120.32|83|1081d
San Fernando|TT||10.28|-61.47|55|24lii
San Fernando de Apure|VE||7.89|-67.47|79|29kh5
San Fernando de Henares|ES||40.42|-3.53|41|1uo6b
San Fernando de Monte Cristi|DO||19.85|-71.65|17|22vcm
San Fernando del Valle de Catamarca|AR||-28.47|-65.79|189|2a96u
San Francisco|AR||-31.43|-62.08|59|2a963
San Francisco|CR||9.99|-84.13|56|25mon
San Francisco|PH||15.36|120.84|20|107zp
San Francisco|PH||8.54|125.95|19|1080z
San Francisco|SV||13.70|-88.10|16|24t8j
San Francisco|US|CA|37.77|-122.42|865|37kgn
San Francisco Acuautla|MX||19.35|-98.86|28|23fi2
San Francisco de los Romo|MX||22.08|-102.27|16|2dgdl
San Francisco de Macorís|DO||19.30|-70.25|125|22vbu
San Francisco del Rincón|MX||21.02|-101.86|71|2dgdk
San Francisco El Alto|GT||14.94|-91.44|54|24y8b
San Francisco Tlalcilalcalpan|MX||19.29|-99.77|17|23fgx
San Gabriel|EC||0.59|-77.83|15|269ss
San Gabriel|US|CA|34.10|-118.11|40|37kiq
San Germán|CU||20.60|-76.13|44|23rfh
San Gil|CO||6.56|-73.14|34|26nn4
San Giorgio a Cremano|IT||40.83|14.34|45|1vwol
San Giovanni a Teduccio|IT||40.84|14.31|24|1vwn5
San Giovanni in Fiore|IT||39.25|16.70|17|1i345
San Giovanni in Persiceto|IT||44.64|11.18|16|1vwmn
San Giovanni la Punta|IT||37.58|15.09|22|1i344
San Giovanni Lupatoto|IT||45.38|11.04|20|1vwmk
San Giovanni Rotondo|IT||41.71|15.73|26|1vwmi
San Giovanni Valdarno|IT||43.57|11.53|16|1vwmf
San Giuliano Milanese|IT||45.39|9.29|31|1vwm6
San Giuseppe Vesuviano|IT||40.84|14.50|27|1vwlt
San Ignacio|BZ||17.16|-89.07|17|24r9m
San Ignacio de Velasco|BO||-16.37|-60.95|24|2bpmi
San Ildefonso|PH||15.08|120.94|66|107vs
San Isidro|AR||-34.47|-58.53|45|21hts
San Isidro|CR||9.37|-83.70|35|25mo1
San Isidro|ES||28.08|-16.56|20|1htsb
San Isidro|MX||19.34|-98.95|34|59uy7
San Isidro|PE||-12.12|-77.05|68|2c84f
San Jacinto|CO||9.83|-75.12|20|26nl4
San Jacinto|US|CA|33.78|-116.96|47|37kka
San Javier|AR||-30.58|-59.93|16|21htb
San Javier|CL||-35.60|-71.73|22|2azru
San Javier|ES||37.81|-0.84|31|1hts6
San Jerónimo Cuatro Vientos|MX||19.29|-98.84|37|59uy3
San Joaquín|VE||10.26|-67.79|42|25rl7
San Jorge|AR||-31.90|-61.86|17|2a8zl
San Jorge Pueblo Nuevo|MX||19.25|-99.63|23|59uyg
San Jose|PH||12.35|121.07|119|107mu
San Jose|PH||13.35|123.55|36|107mi
San Jose|US|CA|37.34|-121.89|1027|37kmj
San José|CR||10.95|-85.14|31|25mmp
San José|CR||9.93|-84.08|335|25mmx|*
San José de Guanipa|VE||8.89|-64.17|62|25rhq
San José de Jáchal|AR||-30.24|-68.75|21|2a8u0
San José de las Lajas|CU||22.96|-82.15|55|23v54
San José de Mayo|UY||-34.34|-56.71|37|21qtb
San José de Ocoa|DO||18.55|-70.51|21|22vak
San José del Cabo|MX||23.06|-109.70|70|2dfr0
San José del Castillo|MX||20.51|-103.24|16|2dfqt
San José del Guaviare|CO||2.57|-72.65|22|2a24h
San Jose del Monte|PH||14.81|121.05|358|107jn
San José del Valle|MX||20.76|-105.23|23|2ed18
San José Guadalupe Otzacatipan|MX||19.34|-99.59|31|59uy9
San José Iturbide|MX||21.00|-100.38|23|2dfoo
San José Pinula|GT||14.55|-90.41|47|24y1l
San Jose Village|MP||14.97|145.62|15|4brzh
San Juan|AR||-31.54|-68.54|447|2a8t9
San Juan|CR||9.96|-84.08|26|25mm3
San Juan|PH||14.60|121.03|121|107gm
San Juan|PR||18.47|-66.11|418|2pwsf|*
San Juan|US|TX|26.19|-98.16|37|2tay0
San Juan Bautista|PY||-26.67|-57.15|17|21o1z
San Juan Capistrano|US|CA|33.50|-117.66|36|37ko5
San Juan de Alicante|ES||38.40|-0.44|22|1htr6
San Juan de Aznalfarache|ES||37.36|-6.04|21|1htr5
San Juan de Dios|CR||9.88|-84.08|15|25mlo
San Juan de la Maguana|DO||18.81|-71.23|73|22va1
San Juan de los Lagos|MX||21.25|-102.33|49|2dfih
San Juan de los Morros|VE||9.91|-67.35|88|25rf9
San Juan del Cesar|CO||10.77|-73.00|27|26ndp
San Juan del Río|MX||20.39|-100.00|139|23f1g
San Juan Ixtayopan|MX||19.23|-99.00|24|23f0a
San Juan Nepomuceno|CO||9.95|-75.08|30|26nda
San Juan Sacatepéquez|GT||14.72|-90.64|137|24xz1
San Juan Zitlaltepec|MX||19.81|-99.15|20|23eyp
San Justo|AR||-30.79|-60.59|22|2a8qs
San Kamphaeng|TH||18.74|99.12|33|onws
San Lazzaro|IT||44.47|11.41|22|1vwkv
San Leandro|US|CA|37.72|-122.16|91|37kp3
San Leonardo|PH||15.36|120.96|35|107df
San Lorenzo|AR||-28.13|-58.77|48|21hnb
San Lorenzo|HN||13.42|-87.45|22|257ax
San Lorenzo|PY||-25.34|-57.51|228|21o1s
San Lorenzo|US|CA|37.68|-122.12|23|37kpl
San Lorenzo de El Escorial|ES||40.59|-4.15|18|1uo1m
San Lorenzo de Esmeraldas|EC||1.29|-78.84|20|269ny
San Lucas Sacatepéquez|GT||14.61|-90.66|18|24xy4
San Luis|AR||-33.30|-66.34|184|2a8ow
San Luis|CU||20.19|-75.85|67|23us5
San Luis|PH||15.04|120.79|33|107c9
San Luis|US|AZ|32.49|-114.78|32|35vgx
San Luis de la Paz|MX||21.30|-100.52|50|2dfbp
San Luis de Sincé|CO||9.24|-75.15|31|26m8n
San Luis del Palmar|AR||-27.51|-58.55|15|21hlw
San Luis Obispo|US|CA|35.28|-120.66|47|37kqr
San Luis Potosí|MX||22.15|-100.98|723|2dfba
San Luis Río Colorado|MX||32.46|-114.77|158|2dfb8
San Marcelino|PH||14.97|120.16|19|107bf
San Marcos|CO||8.66|-75.13|37|26naa
San Marcos|GT||14.96|-91.79|25|24xwt
San Marcos|NI||11.91|-86.20|23|25ine
San Marcos|SV||13.66|-89.18|55|24t14
San Marcos|US|CA|33.14|-117.17|93|37ks0
San Marcos|US|TX|29.88|-97.94|61|2tazf
San Mariano|PH||7.50|126.00|19|107b3
San Marino|SM||43.94|12.45|5|1vwhy|*
San Martín|AR||-33.08|-68.47|83|2a8n4
San Martín|CO||3.70|-73.70|16|26n9w
San Martín|SV||13.78|-88.92|39|24t0v
San Martín Azcatepec|MX||19.69|-98.97|35|59uy4
San Martín Cuautlalpan|MX||19.28|-98.83|24|29tpt
San Martín de la Vega|ES||40.21|-3.57|18|1unyw
San Martín de los Andes|AR||-40.16|-71.35|24|2a8lz
San Martin Texmelucan de Labastida|MX||19.28|-98.44|76|23etj
San Mateo|PH||14.70|121.12|134|107a8
San Mateo|PH||16.88|121.59|16|107a4
San Mateo|US|CA|37.56|-122.33|104|37ktj
San Mateo|VE||10.21|-67.42|50|25rcw
San Mateo Atenco|MX||19.27|-99.53|68|23esz
San Mateo Huitzilzingo|MX||19.23|-98.93|15|29tpl
San Mateo Otzacatipan|MX||19.33|-99.60|23|2a14m
San Mauro Torinese|IT||45.10|7.77|19|1vwfe
San Miguel|AR||-34.54|-58.71|158|4jv1q
San Miguel|CR||9.87|-84.06|29|25mk9
San Miguel|PH||15.14|120.98|66|1077e
San Miguel|PH||15.44|120.60|19|10779
San Miguel|SV||13.48|-88.18|162|24t06
San Miguel Ajusco|MX||19.22|-99.20|30|23eqd
San Miguel Coatlinchán|MX||19.45|-98.87|23|23epx
San Miguel De Abona|ES||28.10|-16.62|16|1htpz
San Miguel de Allende|MX||20.92|-100.74|70|2df40
San Miguel de Tucumán|AR||-26.82|-65.22|781|2a8jt
San Miguel del Padrón|CU||23.10|-82.33|159|23uk3
San Miguel el Alto|MX||21.03|-102.40|24|2df3f
San Miguel Topilejo|MX||19.20|-99.14|35|23ce3
San Miguelito|PA||9.05|-79.47|322|27byp
San Miniato|IT||43.68|10.85|17|1vwep
San Miniato Basso|IT||43.69|10.84|26|1vweq
San Narciso|PH||15.01|120.08|16|10768
San Nicola la Strada|IT||41.05|14.33|21|3w1v1
San Nicolas|AW||12.44|-69.91|15|24o3l
San Nicolas|PH||18.17|120.60|34|1074r
San Nicolás de los Arroyos|AR||-33.33|-60.21|128|2a8j2
San Nicolás de los Garza|MX||25.74|-100.30|443|2df15
San Onofre|CO||9.74|-75.53|33|26n6q
San Pa Tong|TH||18.63|98.90|18|onwo
San Pablo|CR||10.00|-84.10|22|25mjl
San Pablo|PH||14.07|121.33|208|1073y
San Pablo|US|CA|37.96|-122.35|30|37kvw
San Pablo Autopan|MX||19.36|-99.66|35|23em2
San Pablo de las Salinas|MX||19.67|-99.09|156|23elz
San Pablo Jocopilas|GT||14.59|-91.45|20|24xt3
San Pablo Oztotepec|MX||19.19|-99.07|16|23hs6
San Paolo|IT||41.12|16.79|30|5bsv3
San Pascual|PH||13.81|121.02|39|1072z
San Pedro|AR||-26.62|-54.11|24|21hi9
San Pedro|AR||-33.68|-59.67|47|21hi8
San Pedro|CR||9.93|-84.05|27|25mj9
San Pedro|MX||25.43|-103.22|41|2dey1
San Pedro|MX||25.76|-102.98|49|2devf
San Pedro|PH||14.36|121.05|270|1071p
San-Pédro|CI||4.75|-6.64|197|1cwt2
San Pedro Ayampuc|GT||14.78|-90.45|47|24xse
San Pedro de Alcántara|ES||36.49|-4.99|35|1htoy
San Pedro de Jujuy|AR||-24.23|-64.87|58|2a8h0
San Pedro de Lloc|PE||-7.43|-79.50|16|27506
San Pedro de Macorís|DO||18.45|-69.31|218|22v8o
San Pedro del Pinatar|ES||37.84|-0.79|24|1htov
San Pedro Garza Garcia|MX||25.66|-100.40|122|54pgc
San Pedro Garza García|MX||25.66|-100.41|123|2dv01
San Pedro Sacatepéquez|GT||14.97|-91.76|40|24xru
San Pedro Sula|HN||15.50|-88.03|489|2575i
San Pedro Totoltepec|MX||19.31|-99.57|21|2a14n
San Rafael|AR||-34.62|-68.33|109|2a8e5
San Rafael|CR||9.93|-84.14|25|25mih
San Rafael|MX||19.21|-98.76|21|23efx
San Rafael|US|CA|37.97|-122.53|59|37kxj
San Rafael Abajo|CR||9.83|-84.29|27|25mhn
San Rafael Arriba|CR||9.88|-84.08|15|25mhj
San Rafael del Sur|NI||11.85|-86.44|30|25iky
San Rafael Oriente|SV||13.38|-88.35|19|24syb
San Rafael Tlanalapan|MX||19.29|-98.47|16|59uyw
San Ramon|US|CA|37.78|-121.98|76|37ky9
San Ramón de la Nueva Orán|AR||-23.14|-64.32|74|2a8cs
San Remo|IT||43.82|7.78|47|1vw9t
San Roque|ES||36.21|-5.38|29|1hton
San Salvador|SV||13.69|-89.19|526|24sxt|*
San Salvador Atenco|MX||19.55|-98.92|17|23edk
San Salvador de Jujuy|AR||-24.19|-65.30|306|2a8b8
San Salvador El Seco|MX||19.13|-97.64|17|23edj
San Salvador Tizatlalli|MX||19.26|-99.59|61|59uxz
San Salvo|IT||42.04|14.73|17|1vw93
San Sebastian|ES||43.31|-1.97|185|1unq4||Donostia / San Sebastián
San Sebastián|ES||43.31|-1.97|185|1unq4||Donostia / San Sebastián
San Sebastián de los Reyes|ES||40.56|-3.63|76|1unq0
San Sebastián de Mariquita|CO||5.20|-74.89|23|26ruc
San Sebastián el Grande|MX||20.53|-103.43|28|2deom
San Sebastiano|IT||45.65|10.26|23|1vw8w
San Severo|IT||41.69|15.38|55|1vw8j
San Simon|PH||15.00|120.78|29|106sp
San Tan Valley|US|AZ|33.19|-111.53|81|4cok4
San Vicent del Raspeig|ES||38.40|-0.53|53|1htiw
San Vicente|AR||-26.62|-54.13|38|21h44
San Vicente|CL||-34.43|-71.08|23|2az3q
San Vicente|CR||9.96|-84.05|34|25mdd
San Vicente|PH||15.29|120.65|16|1060h
San Vicente|SV||13.63|-88.80|42|24ssq
San Vicente de Cañete|PE||-13.08|-76.39|26|2c7mp
San Vicente de Moravia|CR||9.96|-84.05|34|3xpyy
San Vicente de Tagua Tagua|CL||-34.44|-71.08|30|2az3g
San Vito dei Normanni|IT||40.66|17.71|18|1vvtc
Saña|PE||-6.92|-79.58|39|275a3
Sana'a|YE||15.35|44.21|1937|1iw1|*|Sanaa
Sanaa|YE||15.35|44.21|1937|1iw1|*
Sānand|IN||22.99|72.38|35|qya6
Sanandaj|IR||35.31|47.00|349|2ipy
Sanarate|GT||14.79|-90.20|16|24ydi
Sanary-sur-Mer|FR||43.12|5.80|19|1rshu
Sanaur|IN||30.30|76.46|18|qya2
Sanāwad|IN||22.17|76.07|36|qya1
Sancaktepe|TR||41.00|29.23|241|4ji4k
Sanchazi|CN||42.08|126.60|67|17mcu
Sānchor|IN||24.75|71.77|29|qy9x
Sancoale|IN||15.38|73.90|16|qy9w
Sancti Spíritus|CU||21.93|-79.44|127|23vzv
Sanctorum|MX||19.10|-98.25|28|23for
Sand Springs|US|OK|36.14|-96.11|20|2pjb7
Sandachō|JP||34.88|135.23|133|13psg
Sandakan|MY||5.84|118.12|392|11604
Sandalfoot Cove|US|FL|26.34|-80.19|17|4blxb
Sandanski|BG||41.57|23.28|26|flav
Sandbach|GB|ENG|53.15|-2.36|18|1kjyg
Sandefjord|NO||59.13|10.22|43|1vb52
Sāndi|IN||27.29|79.95|25|qy9h
Sandıklı|TR||38.46|30.27|43|6gyf
Sandīla|IN||27.07|80.51|53|qy9f
Sandnes|NO||58.85|5.74|63|1vb35
Sandomierz|PL||50.68|21.75|25|ga43
Sandown|GB|ENG|50.65|-1.16|20|1kjxk
Sandūr|IN||15.09|76.55|29|qy9c
Sandusky|US|OH|41.45|-82.71|25|32tqb
Sandviken|SE||60.62|16.77|25|1lfyj
Sandwīp|BD||22.51|91.45|52|peg0
Sandy|US|UT|40.59|-111.88|87|3fwp1
Sandy Springs|US|GA|33.92|-84.38|105|2ih79
Sandyford|IE||53.27|-6.23|22|1z232
Sanford|US|FL|28.80|-81.27|58|2hf7a
Sanford|US|ME|43.44|-70.77|21|2yov6
Sanford|US|NC|35.48|-79.18|29|2o8rd
Sang-e Chārak|AF||35.85|66.44|15|o630
Sangamner|IN||19.57|74.21|67|qy8s
Sangāreddi|IN||17.62|78.09|59|qy8n
Sangariā|IN||29.80|74.47|39|qy8l
Sanger|US|CA|36.71|-119.56|25|37l5w
Sangerhausen|DE||51.47|11.30|23|1ownx
Sanghar|PK||26.05|68.95|62|oztg
Sangju|KR||36.42|128.16|56|13dze
Sangla Hill|PK||31.72|73.38|57|ozsy
Sāngli|IN||16.85|74.56|601|qy88
Sangmélima|CM||2.93|11.98|54|1bmom
Sangod|IN||24.93|76.29|20|qy82
Sāngola|IN||17.44|75.19|31|qy81
Sangre Grande|TT||10.59|-61.13|16|24lic
Sangrūr|IN||30.25|75.84|89|qy7u
Sanjō|JP||37.62|138.95|83|13prs
Sankeshwar|IN||16.26|74.48|35|qy6x
Sānkrāil|IN||22.55|88.23|28|qy6i
Sankt Augustin|DE||50.78|7.20|56|1owmo
Sankt Gallen|CH|SG|47.42|9.37|71|1kzk6
Sankt Ingbert|DE||49.28|7.12|39|1owl2
Sankt Pölten|AT||48.20|15.63|22|1nal9
Sankt Wendel|DE||49.47|7.17|27|1owhj
Şanlıurfa|TR||37.17|38.79|450|6e71
Sanlúcar de Barrameda|ES||36.78|-6.35|66|1htqi
Sanming|CN||26.25|117.62|209|12ibb
Sannicandro Garganico|IT||41.84|15.57|16|1vwec
Sannois|FR||48.97|2.25|27|1rsfn
Sano|JP||36.32|139.58|83|13pr8
Sanok|PL||49.56|22.21|40|ga3r
Sansanné-Mango|TG||10.36|0.47|38|1eozq
Sanshui|CN||23.15|112.89|154|12cm1
Sant Adrià de Besòs|ES||41.43|2.22|34|1uoeh
Sant Andreu|ES||41.44|2.19|148|1uod8
Sant Andreu de la Barca|ES||41.45|1.97|26|1uodh
Sant Antoni de Portmany|ES||38.98|1.30|22|1htug
Sant Boi de Llobregat|ES||41.34|2.04|82|1uoc2
Sant Carles de la Ràpita|ES||40.62|0.60|16|1uobp
Sant Celoni|ES||41.69|2.49|17|1uobh
Sant Cugat del Vallès|ES||41.47|2.09|79|1uo8u
Sant Feliu de Guíxols|ES||41.78|3.03|22|1uo6r
Sant Feliu de Llobregat|ES||41.38|2.05|43|1uo6q
Sant Joan Despí|ES||41.37|2.06|32|1uo3b
Sant Just Desvern|ES||41.38|2.07|16|1unca
Sant Martí|ES||41.42|2.20|236|3w9gp
Sant Pere de Ribes|ES||41.26|1.77|28|1unsv
Sant Quirze del Vallès|ES||41.53|2.08|18|1unrp
Sant Vicenç dels Horts|ES||41.39|2.01|28|1un9e
Santa Ana|PE||-12.87|-72.72|25|2c7v3
Santa Ana|PH||15.10|120.77|47|106ry
Santa Ana|SV||13.99|-89.56|177|24sx2
Santa Ana|US|CA|33.75|-117.87|335|37l6s
Santa Ana Chiautempan|MX||19.31|-98.19|48|23eb2
Santa Ana Xalmimilulco|MX||19.21|-98.38|16|23bvp
Santa Anita|MX||20.55|-103.44|20|2delj
Santa Barbara|PH||16.00|120.40|15|106r8
Santa Barbara|US|CA|34.42|-119.70|92|37l88
Santa Bárbara|HN||14.92|-88.24|15|2572z
Santa Bárbara d'Oeste|BR||-22.75|-47.41|188|21yck
Santa Brígida|ES||28.03|-15.50|19|1htnm
Santa Catalina|PH||9.33|122.86|26|106qz
Santa Catarina|MX||25.67|-100.46|268|2deiv
Santa Catarina Pinula|GT||14.57|-90.50|68|24xn0
Santa Cecília|BR||-26.96|-50.43|15|21ybs
Santa Clara|CU||22.41|-79.96|251|23tv6
Santa Clara|US|CA|37.35|-121.96|126|37l9z
Santa Clarita|US|CA|34.39|-118.54|182|37lax
Santa Coloma de Gramenet|ES||41.45|2.21|120|1unod
Santa Cruz|BR||-6.23|-36.02|28|20nhl
Santa Cruz|CL||-34.64|-71.37|33|2azcw
Santa Cruz|PH||14.28|121.42|108|106nx
Santa Cruz|PH||14.91|120.57|15|106ns
Santa Cruz|PH||15.77|119.91|26|106nc
Santa Cruz|US|CA|36.97|-122.03|64|37lb0
Santa Cruz Cabrália|BR||-16.28|-39.02|20|21y9c
Santa Cruz das Palmeiras|BR||-21.83|-47.25|26|21y97
Santa Cruz de Barahona|DO||18.21|-71.10|77|22v7d
Santa Cruz de El Seibo|DO||18.77|-69.04|24|22v7c
Santa Cruz de la Palma|ES||28.68|-17.76|17|1htn0
Santa Cruz de la Sierra|BO||-17.79|-63.18|1364|2bp1m
Santa Cruz de Tenerife|ES||28.47|-16.25|222|1htmu
Santa Cruz del Norte|CU||23.15|-81.93|18|23tth
Santa Cruz del Quiché|GT||15.03|-91.15|24|24xlo
Santa Cruz del Sur|CU||20.72|-78.00|35|23ttc
Santa Cruz do Capibaribe|BR||-7.96|-36.20|76|20nh0
Santa Cruz do Rio Pardo|BR||-22.90|-49.63|37|21y8w
Santa Cruz do Sul|BR||-29.72|-52.43|106|21y8t
Santa Cruz Xoxocotlán|MX||17.03|-96.74|67|23e4t
Santa Elena|AR||-30.94|-59.79|18|21hc7
Santa Elena|EC||-2.23|-80.86|42|269gu
Santa Elena de Uairén|VE||4.60|-61.11|30|25qwm
Santa Eulària des Riu|ES||38.98|1.53|31|1htmi
Santa Fe|AR||-31.65|-60.71|490|2a839
Santa Fe|US|NM|35.69|-105.94|84|39obb
Santa Fé do Sul|BR||-20.21|-50.93|26|21y7s
Santa Fe Springs|US|CA|33.95|-118.09|18|37ld4
Santa Gertrudes|BR||-22.46|-47.53|18|21y7l
Santa Helena|BR||-2.23|-45.30|16|20ng6
Santa Helena de Goiás|BR||-17.81|-50.60|34|21y72
Santa Inês|BR||-3.67|-45.38|67|20nft
Santa Iria da Azóia|PT||38.84|-9.10|19|1cijn
Santa Isabel|BR||-23.32|-46.22|34|21y6k
Santa Isabel|MX||32.63|-115.58|29|2dak2
Santa Lucía|AR||-31.54|-68.50|44|2a80y
Santa Lucía|CO||10.32|-74.96|16|26mr3
Santa Lucía|ES||27.91|-15.54|64|1htm6
Santa Lucía|UY||-34.45|-56.39|16|21qrf
Santa Lucía Cotzumalguapa|GT||14.34|-91.02|62|24xih
Santa Luzia|BR||-19.77|-43.85|244|21y5c
Santa Luzia|BR||-7.64|-47.22|23|20ned
Santa Maria|BR||-29.68|-53.81|249|21y3n
Santa Maria|CV||16.60|-22.91|17|20bka
Santa Maria|PH||16.95|120.44|28|106hd
Santa Maria|PH||6.55|125.47|17|106ii
Santa Maria|US|CA|34.95|-120.44|105|37lek
Santa María Ajoloapan|MX||19.76|-98.96|18|29tu9
Santa María Atzompa|MX||17.10|-96.78|22|23dy8
Santa Maria Capua Vetere|IT||41.08|14.25|32|1vw3t
Santa María Chimalhuacán|MX||19.42|-98.95|612|23dxy
Santa Maria da Vitória|BR||-13.39|-44.20|23|21y33
Santa María de Jesús|GT||14.49|-90.71|16|24xhh
Santa Marta|CO||11.24|-74.20|432|26mpp
Santa Monica|US|CA|34.02|-118.49|93|37lfg
Santa Paula|US|CA|34.35|-119.06|31|37lgd
Santa Perpètua de Mogoda|ES||41.53|2.18|25|1ung9
Santa Pola|ES||38.19|-0.57|32|1htku
Santa Quitéria|BR||-4.33|-40.16|24|20n8x
Santa Quitéria do Maranhão|BR||-3.52|-42.55|17|20n8u
Santa Rita|BR||-7.11|-34.98|120|20n7t
Santa Rita|VE||10.54|-71.51|32|25qr6
Santa Rita do Passa Quatro|BR||-21.71|-47.48|25|21xx7
Santa Rita do Sapucaí|BR||-22.25|-45.70|29|21xx3
Santa Rosa|AR||-36.62|-64.28|111|2a7ve
Santa Rosa|BR||-27.87|-54.48|59|21xwe
Santa Rosa|EC||-3.45|-79.96|42|269ek
Santa Rosa|PH||14.31|121.11|217|106dy
Santa Rosa|US|CA|38.44|-122.71|175|37lhj
Santa Rosa de Cabal|CO||4.87|-75.62|58|26mli
Santa Rosa de Copán|HN||14.77|-88.78|28|256xi
Santa Rosa de Viterbo|BR||-21.47|-47.36|21|21xvl
Santa Rosa Jauregui|MX||20.74|-100.45|19|2ddxo
Santa Rosa Treinta|MX||18.70|-99.18|17|23cbf
Santa Tecla|SV||13.68|-89.28|125|24tmp
Santa Teresa|MX||19.84|-99.23|37|59uy2
Santa Teresa del Tuy|VE||10.23|-66.66|279|25qnb
Santa Uxía de Ribeira|ES||42.55|-8.99|27|1unm1
Santa Vitória do Palmar|BR||-33.52|-53.37|28|21xub
Santafé|ES||37.19|-3.72|15|1htmg
Santaluz|BR||-11.26|-39.37|25|21y5p
Santana|BR||-0.06|-51.18|84|20osg
Santana de Parnaíba|BR||-23.44|-46.92|99|21xzw
Santana do Ipanema|BR||-9.38|-37.25|26|20n9k
Santana do Livramento|BR||-30.89|-55.53|90|21xzk
Santana do Paraíso|BR||-19.36|-42.57|26|21xzh
Sant'Anastasia|IT||40.87|14.40|21|1vw2d
Santander|ES||43.46|-3.80|183|1unh2
Santander de Quilichao|CO||3.01|-76.48|41|26mos
Santangpu|CN||27.41|111.99|58|15d96
Sant'Antimo|IT||40.94|14.23|34|1vvzv
Sant'Antonio Abate|IT||40.72|14.54|19|1vvz5
Santarém|BR||-2.44|-54.71|189|20n8p
Santarém|PT||39.23|-8.68|29|1ciig
Santee|US|CA|32.84|-116.97|58|37llh
Santeramo in Colle|IT||40.79|16.76|25|1vvxb
Santiago|BR||-29.19|-54.87|47|21xu5
Santiago|CL||-33.46|-70.65|4837|2az54|*
Santiago|MX||25.43|-100.15|37|2ddtj
Santiago|PH||16.69|121.55|108|106bd
Santiago Atitlán|GT||14.64|-91.23|33|24xdd
Santiago de Cao|PE||-7.96|-79.24|22|274tl
Santiago de Compostela|ES||42.88|-8.55|95|1uney
Santiago de Cuba|CU||20.02|-75.83|556|23syh
Santiago de las Vegas|CU||22.97|-82.39|35|23syc
Santiago de los Caballeros|DO||19.45|-70.70|1200|22v5e
Santiago de María|SV||13.48|-88.47|15|24stb
Santiago de Querétaro|MX||20.59|-100.39|626|2djlo
Santiago de Surco|PE||-12.14|-77.01|252|2c71x
Santiago de Tolú|CO||9.52|-75.58|27|26lff
Santiago de Veraguas|PA||8.10|-80.98|45|27bst
Santiago del Estero|AR||-27.80|-64.26|355|2a7rx
Santiago del Torno|BO||-17.99|-63.38|16|2bouy
Santiago Ixcuintla|MX||21.81|-105.21|18|2ddsk
Santiago Momoxpan|MX||19.07|-98.27|18|23iet
Santiago Papasquiaro|MX||25.04|-105.42|26|2ddsf
Santiago Sacatepéquez|GT||14.64|-90.68|24|24xd9
Santiago Teyahualco|MX||19.66|-99.12|54|2a1e4
Santiago Tlacotepec|MX||19.23|-99.67|16|28mxu
Santiago Tulantepec|MX||20.04|-98.36|16|23dpy
Santiago Tuxtla|MX||18.47|-95.30|15|23do0
Santo Amaro|BR||-12.55|-38.71|47|21xtk
Santo Amaro da Imperatriz|BR||-27.69|-48.78|18|21xtb
Santo Anastácio|BR||-21.84|-51.61|17|21xt7
Santo André|BR||-23.66|-46.54|662|21xt1
Santo Ângelo|BR||-28.30|-54.26|65|21xsw
Santo Antônio da Platina|BR||-23.30|-50.08|35|21xo9
Santo Antônio de Jesus|BR||-12.97|-39.26|74|21xo1
Santo Antônio de Pádua|BR||-21.54|-42.18|33|21xnz
Santo Antônio de Posse|BR||-22.61|-46.92|18|21xny
Santo Antônio do Amparo|BR||-20.95|-44.92|17|21xnw
Santo Antônio do Monte|BR||-20.09|-45.29|23|21xng
Santo António dos Olivais|PT||40.22|-8.41|39|1mm0p
Santo Domingo|CU||22.59|-80.24|45|23sw0
Santo Domingo|DO||18.47|-69.89|2202|22v58|*
Santo Domingo de los Colorados|EC||-0.25|-79.18|200|269cx
Santo Domingo Este|DO||18.49|-69.86|700|54cw4
Santo Domingo Oeste|DO||18.50|-70.00|701|4orpg
Santo Domingo Tehuantepec|MX||16.32|-95.24|42|23dm3
Santo Estêvão|BR||-12.43|-39.25|27|21xmj
Santo Tomas|PH||14.11|121.14|57|1063y
Santo Tomás|CO||10.76|-74.75|26|26mi4
Santo Tomé|AR||-28.55|-56.04|23|21h47
Santo Tomé|AR||-31.66|-60.77|59|2a7pt
Santol|PH||15.16|120.57|299|10687
Santomera|ES||38.06|-1.05|15|1htje
Santos|BR||-23.96|-46.33|411|21xll
Santos Dumont|BR||-21.46|-43.55|42|21xlf
Sants-Montjuïc|ES||41.37|2.15|183|3w9go
Santuario|CO||6.14|-75.26|18|26mhv
Santurtzi|ES||43.33|-3.03|47|1unah
Santutxu|ES||43.25|-2.92|60|3xv54
Santyoku|KR||37.44|129.17|42|13e9h
Sanxenxo|ES||42.40|-8.81|17|1uo5u
Sanya|CN||18.24|109.50|145|12i8c
São Bento|BR||-2.70|-44.82|17|20mz2
São Bento|BR||-6.28|-37.75|25|20myn
São Bento do Sul|BR||-26.25|-49.38|78|21xja
São Bernardo do Campo|BR||-23.69|-46.56|743|21xj4
São Borja|BR||-28.66|-56.00|60|21xj0
São Caetano do Sul|BR||-23.62|-46.55|136|21xik
São Carlos|BR||-22.02|-47.89|205|21xif
São Cristóvão|BR||-11.01|-37.21|72|21xi6
São Domingos de Rana|PT||38.70|-9.34|47|1ciew
São Domingos do Maranhão|BR||-5.58|-44.39|18|20mv8
São Félix do Xingu|BR||-6.64|-51.99|16|20mun
São Fidélis|BR||-21.65|-41.75|28|21xez
São Francisco|BR||-15.95|-44.86|33|21xeg
São Francisco do Conde|BR||-12.63|-38.68|25|21xcs
São Francisco do Sul|BR||-26.24|-48.64|36|21xco
São Gabriel|BR||-30.34|-54.32|55|21xcb
São Gabriel da Cachoeira|BR||-0.12|-67.09|15|26hvq
São Gonçalo do Amarante|BR||-3.61|-38.97|24|20mqy
São Gonçalo do Sapucaí|BR||-21.89|-45.60|19|21xb4
São Gotardo|BR||-19.31|-46.05|34|21xb1
São Jerônimo|BR||-29.96|-51.72|17|21xat
São João da Barra|BR||-21.64|-41.05|21|21x6v
São João da Boa Vista|BR||-21.97|-46.80|77|21x6u
São João da Madeira|PT||40.90|-8.49|22|1mlxw
São João da Talha|PT||38.82|-9.10|19|1cie6
São João de Meriti|BR||-22.80|-43.37|455|21x65
São João del Rei|BR||-21.14|-44.26|79|21x67
São João dos Inhamuns|BR||-6.00|-40.28|29|20l3b
São João dos Patos|BR||-6.50|-43.70|20|20mo7
São João Nepomuceno|BR||-21.54|-43.01|23|21x5a
São Joaquim|BR||-28.29|-49.93|16|21x4s
São Joaquim da Barra|BR||-20.58|-47.85|43|21x4p
São José|BR||-28.21|-49.16|200|21x2e
São José de Mipibu|BR||-6.07|-35.24|15|20mjf
São José de Ribamar|BR||-2.56|-44.05|28|20mjd
São José do Egito|BR||-7.48|-37.27|18|20mj7
São José do Rio Pardo|BR||-21.60|-46.89|47|21wzk
São José do Rio Preto|BR||-20.82|-49.38|375|21wzj
São José dos Campos|BR||-23.18|-45.89|614|21wzg
São José dos Pinhais|BR||-25.53|-49.21|124|21wzc
São Leopoldo|BR||-29.76|-51.15|209|21wz2
São Lourenço|BR||-22.12|-45.05|41|21wyw
São Lourenço da Mata|BR||-8.00|-35.02|88|20mhk
São Lourenço do Sul|BR||-31.37|-51.98|25|21wyc
São Luís|BR||-2.53|-44.30|917|20mhc
São Luís de Montes Belos|BR||-16.52|-50.37|24|21wxa
São Luís do Quitunde|BR||-9.32|-35.56|21|20mgl
São Luiz Gonzaga|BR||-28.41|-54.96|32|21wx4
São Mamede de Infesta|PT||41.19|-8.61|26|1mlwi
São Manuel|BR||-22.73|-48.57|34|21wwx
São Marcos|BR||-28.97|-51.07|19|21wwl
São Martinho|PT||32.64|-16.94|26|1cid0
São Mateus|BR||-18.72|-39.86|77|21ww7
São Mateus do Maranhão|BR||-4.04|-44.48|28|20mfy
São Mateus do Sul|BR||-25.87|-50.38|25|21wvq
São Miguel do Araguaia|BR||-13.28|-50.16|19|21wuf
São Miguel do Guamá|BR||-1.63|-47.48|28|20mem
São Miguel do Iguaçu|BR||-25.35|-54.24|15|21wud
São Miguel dos Campos|BR||-9.78|-36.09|41|20mel
São Paulo|BR||-23.55|-46.64|10021|21wtz
São Pedro|BR||-22.42|-42.97|20|74rxq
São Pedro|BR||-22.55|-47.91|27|21wsz
São Pedro da Aldeia|BR||-22.84|-42.10|55|21wrj
São Pedro da Cova|PT||41.14|-8.50|17|1mluj
São Raimundo Nonato|BR||-9.02|-42.70|20|20mb5
São Roque|BR||-23.53|-47.14|51|21wq4
São Sebastião|BR||-23.76|-45.41|76|21wox
São Sebastião do Caí|BR||-29.59|-51.38|19|21wo3
São Sebastião do Paraíso|BR||-20.92|-46.99|69|21wnx
São Sebastião do Passé|BR||-12.51|-38.50|31|21wnv
São Sepé|BR||-30.16|-53.57|19|21wnj
São Tomé|ST||0.34|6.73|53|1fo5n|*
São Vicente|BR||-23.96|-46.39|324|21wlk
Saoner|IN||21.39|78.92|30|qy57
Saoula|DZ||36.70|3.02|17|1h7fa
Sapanca|TR||40.69|30.27|25|fv5y
Sapele|NG||5.89|5.68|162|1dsyj
Sapiranga|BR||-29.64|-51.01|76|21wjj
Sapporo|JP||43.07|141.35|1883|19m7b
Sapucaia|BR||-29.83|-51.15|131|21win
Sapulpa|US|OK|36.00|-96.11|21|2pjhd
Saqqez|IR||36.25|46.27|151|2ikw
Saquarema|BR||-22.92|-42.51|62|21wi3
Sar-e Pul|AF||36.22|65.93|52|o5om
Saraburi|TH||14.53|100.92|68|yfiq
Saragossa|ES||41.66|-0.88|674|1ujb8||Zaragoza
Sarāi Ākil|IN||25.38|81.51|17|qy44
Sarai Alamgir|PK||32.90|73.76|44|ozqx
Sarāi Mīr|IN||26.03|82.92|18|qy3w
Sarai Naurang|PK||32.83|70.78|20|ozqq
Sarai Sidhu|PK||30.59|71.97|16|ozqm
Saraipali|IN||21.32|83.01|18|qy3v
Sarajevo|BA||43.85|18.36|697|1weep|*
Sarakhs|IR||36.54|61.16|46|ouuc
Saraktash|RU||51.79|56.36|17|aot0
Saran|FR||47.95|1.88|16|1rsc2
Sarandë|AL||39.88|20.00|15|7sa3
Sarandi|BR||-23.44|-51.87|85|21whq
Sarandi|BR||-27.94|-52.92|15|21whp
Sārangpur|IN||23.57|76.47|36|qy39
Sarankhola|BD||22.31|89.79|36|pejb
Saransk|RU||54.18|45.17|303|aosq
Sarapul|RU||56.48|53.80|99|aosf
Sarāqib|SY||35.86|36.81|34|3j68
Sarasota|US|FL|27.34|-82.53|55|2hf8j
Saratoga|US|CA|37.26|-122.02|31|37ln1
Saratoga Springs|US|NY|43.08|-73.78|28|3237y
Saratoga Springs|US|UT|40.35|-111.90|25|3fwpr
Saratov|RU||51.54|46.01|864|aos5
Sarauli|IN||28.49|79.09|21|qy2r
Saravia|PH||10.88|122.97|19|10qf5
Sarayköy|TR||37.92|28.93|19|6gw3
Sarcelles|FR||49.00|2.38|58|1rsbv
Sardārshahr|IN||28.44|74.49|87|qy26
Sardhana|IN||29.15|77.61|50|qy24
Sardulgarh|IN||29.69|75.24|17|qy1z
Sargodha|PK||32.09|72.67|543|ozow
Sarh|TD||9.14|18.39|103|1fzr3
Sari|IR||36.56|53.06|255|2i9w
Sariaya|PH||13.96|121.53|45|105to
Sarigerme|TR||36.72|28.70|16|3zfzg
Sarıkamış|TR||40.33|42.59|24|fv20
Sarikei|MY||2.12|111.52|29|117dp
Sarishābāri|BD||24.75|89.83|81|ph3t
Sariwŏn|KP||38.51|125.76|310|143kz
Sarkand|KZ||45.41|79.92|77|wkln
Sarkhej|IN||22.98|72.50|30|qy0t
Şarkîkaraağaç|TR||38.08|31.37|33|6go3
Şarkışla|TR||39.35|36.41|24|6go1
Sarnia|CA|ON|42.98|-82.40|72|3nmkm
Sarno|IT||40.81|14.62|29|1vvrg
Sarny|UA||51.34|26.60|27|ew3s
Saronno|IT||45.63|9.04|38|1vvrd
Sarov|RU||54.94|43.32|88|aonx
Sarpol-e Z̄ahāb|IR||34.46|45.86|52|2lb7
Sarpsborg|NO||59.28|11.11|52|1vawk
Sarreguemines|FR||49.11|7.07|24|1rs9o
Sarrià-Sant Gervasi|ES||41.40|2.14|148|3w9gm
Sarstedt|DE||52.23|9.85|19|1owfe
Sartell|US|MN|45.62|-94.21|17|305ip
Sartrouville|FR||48.95|2.19|54|1rs8h
Sárvár|HU||47.25|16.94|15|1t9wv
Sarwār|IN||26.06|75.01|18|qxz9
Saryaghash|KZ||41.46|69.17|25|wkl5
Sarykemer|KZ||43.00|71.50|15|wlkj
Sarzana|IT||44.11|9.96|20|1vvr4
Sarzedo|BR||-20.04|-44.14|21|21wgx
Sasaguri|JP||33.62|130.55|33|13ppv
Sasayama|JP||35.07|135.22|47|13pph
Sasebo|JP||33.17|129.73|237|13ppf
Saskatoon|CA|SK|52.13|-106.67|199|3nmmg
Sasolburg|ZA||-26.81|27.82|77|kisv
Sasovo|RU||54.35|41.92|30|9w8z
Sassandra|CI||4.95|-6.09|23|1cwrj
Sassari|IT||40.73|8.56|92|1vvqw
Sassenheim|NL||52.23|4.52|16|1mw6f
Sassuolo|IT||44.54|10.78|37|1vvpp
Sāsvad|IN||18.34|74.03|30|qxyi
Satānā|IN||20.59|74.20|34|qxyc
Satara|IN||17.69|73.99|113|qxy7
Sathupalli|IN||17.25|80.87|40|4ciwz
Sathyamangalam|IN||11.51|77.24|34|qxwd
Satipo|PE||-11.25|-74.64|16|2c7ks
Satita|SY||34.82|36.12|28|3jd0
Satka|RU||55.04|59.04|49|aoky
Sātkania|BD||22.08|92.05|52|smyt
Sātkhira|BD||22.71|89.07|129|pefr
Satna|IN||24.58|80.83|258|qxxa
Sátoraljaújhely|HU||48.39|21.66|18|fccf
Satsumasendai|JP||31.82|130.30|73|13pkw
Sattahip|TH||12.67|100.90|65|yfhu
Satte|JP||36.07|139.73|55|13po1
Sattenapalle|IN||16.39|80.15|54|qxwp
Sattur|IN||9.36|77.92|32|qxwj
Satu Mare|RO||47.80|22.86|112|ebc1
Satuba|BR||-9.56|-35.82|16|20m6r
Satun|TH||6.62|100.07|35|yfhk
Saubara|BR||-12.74|-38.77|16|21wgp
Saugor|IN||23.84|78.74|247|qyk5
Saugus|US|MA|42.46|-71.01|27|2y3nf
Saulgau|DE||48.02|9.50|18|1ow85
Sault Ste. Marie|CA|ON|46.52|-84.33|66|3nmrj
Saumur|FR||47.26|-0.08|33|1rs3y
Saundatti|IN||15.77|75.12|40|qxw7
Saurimo|AO||-9.66|20.39|40|34aj
Sausar|IN||21.66|78.80|27|qxvy
Sava|IT||40.40|17.55|16|1vvpg
Savage|US|MN|44.78|-93.34|30|305kf
Savalou|BJ||7.93|1.98|30|1f9lj
Savanna-la-Mar|JM||18.22|-78.13|17|22rtx
Savannah|US|GA|32.08|-81.10|146|2ihdc
Savannakhet|LA||16.57|104.76|67|zfpg
Sāvantvādi|IN||15.90|73.82|23|qxvs
Savanūr|IN||14.97|75.34|38|qxvr
Savarkundla|IN||21.34|71.30|74|6npyy
Sāvda|IN||21.15|75.89|20|qxvj
Savé|BJ||8.03|2.49|76|1f9lh
Sāveh|IR||35.02|50.36|176|2i0r
Savelugu|GH||9.62|-0.83|29|1d78d
Savigliano|IT||44.65|7.66|17|1vvp6
Savigny-le-Temple|FR||48.57|2.58|26|1rrxs
Savigny-sur-Orge|FR||48.68|2.35|40|1rrxh
Savona|IT||44.31|8.48|58|1vvou
Savonlinna|FI||61.87|28.88|27|dnqk
Sawāi Mādhopur|IN||26.02|76.34|109|qxv9
Sawākin|SD||19.11|37.33|29|7vlk
Sawang Daen Din|TH||17.48|103.46|17|yfgu
Sawangan|ID||-6.40|106.77|114|ywit
Sawankhalok|TH||17.32|99.83|20|onvd
Sawara|JP||35.88|140.50|47|198zp
Sayama|JP||35.85|139.41|161|14vka
Sayanogorsk|RU||53.09|91.40|50|vzx9
Sayansk|RU||54.11|102.16|44|181ry
Saýat|TM||38.78|63.88|18|q45g
Sayhāt|SA||26.48|50.05|67|26y6
Sāyla|IN||22.55|71.48|15|qxup
Saynshand|MN||44.88|110.12|20|17jyp
Sayreville|US|NJ|40.46|-74.36|45|31el0
Sayreville Junction|US|NJ|40.47|-74.33|43|31el1
Sayula|MX||19.88|-103.60|27|2ddgw
Sayville|US|NY|40.74|-73.08|17|323ad
Sayyān|YE||15.17|44.32|69|1irn
Scafati|IT||40.76|14.54|49|1vvoi
Scaggsville|US|MD|39.15|-76.90|24|2ln2u
Scandicci|IT||43.75|11.19|45|1vvnw
Scarborough|CA|ON|43.77|-79.26|600|44xnr
Scarborough|GB|ENG|54.28|-0.40|62|1kjtf
Scarborough|TT||11.18|-60.74|17|24lhj
Scarsdale|US|NY|41.01|-73.78|18|323ap
Sceaux|FR||48.78|2.29|22|1rrvx
Schaffhausen|CH|SH|47.70|8.63|34|1kzih
Schaumburg|US|IL|42.03|-88.08|75|2x94p
Schenectady|US|NY|42.81|-73.94|65|323ba
Schererville|US|IN|41.48|-87.45|29|2xl22
Schertz|US|TX|29.55|-98.27|38|2tbmm
Scheveningen|NL||52.10|4.28|23|1mw27
Schiedam|NL||51.92|4.39|75|1mw24
Schifferstadt|DE||49.38|8.38|19|1ouuf
Schiffweiler|DE||49.37|7.13|16|1outw
Schijndel|NL||51.62|5.43|23|1mw1s
Schilde|BE||51.24|4.58|20|1nqi0
Schiltigheim|FR||48.61|7.75|32|1rrva
Schio|IT||45.71|11.36|34|1vvlx
Schkeuditz|DE||51.40|12.22|18|1oumi
Schleswig|DE||54.52|9.56|24|1ouay
Schlüchtern|DE||50.35|9.53|17|1otyx
Schmalkalden|DE||50.72|10.44|18|1otuz
Schmallenberg|DE||51.15|8.29|26|1otut
Schmelz|DE||49.43|6.85|18|1ots2
Schneeberg|DE||50.59|12.64|17|1otem
Schneverdingen|DE||53.12|9.80|19|1ot9n
Schofield Barracks|US|HI|21.50|-158.07|16|4bo06
Schönebeck|DE||52.02|11.73|34|1osw9
Schöneberg|DE||52.47|13.35|116|1osvo
Schopfheim|DE||47.65|7.82|19|1osl9
Schorndorf|DE||48.81|9.53|40|1osio
Schortens|DE||53.53|7.95|21|1oshm
Schoten|BE||51.25|4.50|34|1nqfn
Schramberg|DE||48.22|8.39|19|1osff
Schrobenhausen|DE||48.56|11.26|16|1osc4
Schroeder|BR||-26.41|-49.07|16|21wft
Schwabach|DE||49.33|11.02|39|1orwx
Schwäbisch Gmünd|DE||48.80|9.80|61|1orve
Schwäbisch Hall|DE||49.11|9.74|37|1orvd
Schwalbach|DE||49.30|6.82|19|1orsm
Schwalmstadt|DE||50.93|9.22|19|1orrl
Schwalmtal|DE||51.22|6.27|19|1orri
Schwandorf in Bayern|DE||49.33|12.11|28|1orq9
Schwanewede|DE||53.23|8.60|20|1orp8
Schwarzenberg|DE||50.54|12.79|19|1orhe
Schwedt (Oder)|DE||53.06|14.28|38|1or7p
Schweinfurt|DE||50.05|10.22|54|1or42
Schweizer-Reneke|ZA||-27.19|25.33|70|kicr
Schwelm|DE||51.29|7.29|30|1or0k
Schwerin|DE||53.63|11.41|97|1oqy2
Schwerte|DE||51.44|7.57|50|1oqxl
Schwetzingen|DE||49.38|8.58|23|1oqww
Sciacca|IT||37.51|13.08|37|1i2wq
Scicli|IT||36.79|14.70|16|1i2wo
Scordia|IT||37.30|14.84|17|1i2wc
Scotch Plains|US|NJ|40.66|-74.39|24|31emx
Scottburgh|ZA||-30.29|30.75|24|kiby
Scottsdale|US|AZ|33.51|-111.90|237|35vw1
Scranton|US|PA|41.41|-75.66|77|33p2f
Scunthorpe|GB|ENG|53.58|-0.65|80|1kjqs
Seabra|BR||-12.42|-41.77|17|21wfs
Seabrook|US|MD|38.97|-76.85|17|2ln78
Seaford|GB|ENG|50.77|0.10|23|1kjqf
Seaford|US|NY|40.67|-73.49|15|3244j
Seagoville|US|TX|32.64|-96.54|16|2tbud
Seaham|GB|ENG|54.84|-1.35|22|1kjq6
Seal Beach|US|CA|33.74|-118.10|25|37m3q
Searcy|US|AR|35.25|-91.74|24|2gj26
Seaside|US|CA|36.61|-121.85|33|37m54
SeaTac|US|WA|47.45|-122.29|28|3givh
Seattle|US|WA|47.61|-122.33|684|3giwk
Sebastian|US|FL|27.82|-80.47|24|2hff8
Sebastopol|UA||44.61|33.52|416|evtj||Sevastopol
Sebdou|DZ||34.64|-1.33|41|1h7ab
Sebeş|RO||45.96|23.57|27|eb2e
Sebeta|ET||8.92|38.62|20|71y2
Şebin Karahisar|TR||40.29|38.42|47|fux6
Secaucus|US|NJ|40.79|-74.06|19|31ens
Sechura|PE||-5.56|-80.82|23|274qa
Secondigliano|IT||40.90|14.27|43|1vvji
Sector 1|RO||44.49|26.05|225|6ksxp
Sector 2|RO||44.45|26.13|345|6ksxq
Sector 3|RO||44.42|26.17|385|6ksxr
Sector 4|RO||44.38|26.12|288|6ksxs
Sector 5|RO||44.39|26.07|272|6ksxu
Sector 6|RO||44.44|26.02|368|6ksxv
Secunda|ZA||-26.55|29.17|20|ki8v
Secunderabad|IN||17.50|78.54|204|qxui
Security-Widefield|US|CO|38.75|-104.71|33|4bnnx
Sedalia|US|MO|38.70|-93.23|22|2mh8g
Sedan|FR||49.70|4.94|21|1rrsl
Seddouk|DZ||36.55|4.69|20|1h78v
Sederot|IL||31.52|34.60|20|6ak3
Sédhiou|SN||12.71|-15.56|20|1c4so
Sedrata|DZ||36.13|7.53|53|1h76y
Seeb|OM||23.67|58.19|238|66yv
Seeheim-Jugenheim|DE||49.77|8.65|16|1zj8g
Seelze|DE||52.40|9.60|33|1oqg9
Seen (Kreis 3)|CH|ZH|47.48|8.77|15|3qxnv
Seesen|DE||51.89|10.18|22|1oqew
Seevetal|DE||53.40|9.97|41|1oqe4
Seferihisar|TR||38.20|26.84|20|6giu
Sefrou|MA||33.83|-4.83|65|1idzd
Segamat|MY||2.51|102.82|70|1152m
Segbwema|SL||7.99|-10.95|17|1fiyx
Segezha|RU||63.74|34.32|33|ao7b
Ségou|ML||13.43|-6.22|93|1gjkm
Segovia|CO||7.08|-74.70|40|26mdr
Segovia|ES||40.95|-4.12|57|1un48
Segrate|IT||45.49|9.30|28|1vviw
Séguéla|CI||7.96|-6.67|51|1jnt2
Seguin|US|TX|29.57|-97.96|28|2tbyk
Segundo Ensanche|ES||42.81|-1.64|23|4sk3t
Sehnde|DE||52.31|9.97|23|1oqbn
Sehore|IN||23.20|77.08|99|qxu9
Sehwan|PK||26.42|67.86|41|ozj1
Seinäjoki|FI||62.79|22.83|32|dnoj
Sejong|KR||36.59|127.29|230|6uzfh
Seka|TH||17.93|103.96|16|yfgn
Sekondi-Takoradi|GH||4.93|-1.76|139|1d76q
Selargius|IT||39.26|9.16|23|1i2vy
Selb|DE||50.17|12.13|17|1oq6o
Selby|GB|ENG|53.78|-1.07|25|1kjob
Selçuk|TR||37.95|27.37|29|6gg8
Selden|US|NY|40.87|-73.04|20|32474
Selebi-Phikwe|BW||-21.98|27.84|54|jzzf
Sélestat|FR||48.26|7.45|19|1rrpd
Sélibaby|MR||15.16|-12.18|18|1exvz
Seligenstadt|DE||50.04|8.97|20|1oq56
Selm|DE||51.70|7.47|28|1oq36
Selma|US|AL|32.41|-87.02|20|2fn6i
Selma|US|CA|36.57|-119.61|24|37mah
Selogiri|ID||-7.78|110.87|30|yw5d
Sel’tso|RU||53.37|34.10|18|anyi
Selu|IN||19.46|76.44|43|qyhu
Selydove|UA||48.15|37.30|24|ew0l
Semarang|ID||-6.99|110.42|1288|yw3c
Şemdinli|TR||37.31|44.57|19|6gex
Semënov|RU||56.79|44.49|24|anu2
Semenyih|MY||2.95|101.84|92|116ku
Semey|KZ||50.43|80.27|293|wke6
Semikarakorsk|RU||47.52|40.81|24|annm
Semiluki|RU||51.68|39.03|26|anna
Seminole|US|FL|27.84|-82.79|18|2hfgy
Semīrom|IR||31.42|51.57|27|2hti
Semnan|IR||35.58|53.39|125|2hte
Semporna|MY||4.48|118.61|63|115q9
Sena Madureira|BR||-9.06|-68.67|21|26hqj
Senador Canedo|BR||-16.71|-49.09|62|21wdq
Senador Pompeu|BR||-5.59|-39.37|17|20m52
Senago|IT||45.58|9.13|21|1vvhd
Senak’i|GE||42.27|42.07|28|d49h
Sendai|JP||38.27|140.87|1063|198z1
Senden|DE||48.32|10.04|22|1oq0o
Senden|DE||51.86|7.48|20|1oq0n
Sendhwa|IN||21.69|75.10|55|qxsm
Senekal|ZA||-28.32|27.62|40|ki1n
Senftenberg|DE||51.53|14.00|29|1oq0h
Sengkang|ID||-4.13|120.03|60|yvc9
Senhor do Bonfim|BR||-10.46|-40.19|48|21wdb
Senhora da Hora|PT||41.19|-8.65|29|1mloc
Senica|SK||48.68|17.37|22|1tjbv
Senigallia|IT||43.72|13.21|31|1vvh0
Senirkent|TR||38.10|30.55|16|6gdw
Senlis|FR||49.21|2.59|19|1rrlc
Sens|FR||48.20|3.28|29|1rrka
Sensuntepeque|SV||13.87|-88.63|20|24ss6
Senta|RS||45.93|20.08|20|gugd
Seogwipo|KR||33.25|126.56|156|3xwxa
Seohāra|IN||29.21|78.59|47|qxs0
Seondha|IN||26.15|78.78|21|qxrw
Seonghwan|KR||36.92|127.13|29|13cts
Seongnam-si|KR||37.44|127.14|1032|14nqg
Seoni|IN||22.09|79.55|101|qxru
Seoni Mālwa|IN||22.45|77.47|28|qxrr
Seosan|KR||36.78|126.45|74|13cl3
Seoul|KR||37.57|126.98|10349|13cjs|*
Sepang|MY||2.69|101.75|212|116lh
Sepatan|ID||-6.12|106.58|118|yvve
Sept-Îles|CA|QC|50.20|-66.38|23|3nozc
Sepuka|TZ||-4.75|34.53|26|37tf
Sequeira|PT||40.55|-7.23|29|1mlne
Seraing|BE||50.58|5.50|61|1nqbs
Seram|IN||17.18|77.29|35|qxri
Serang|ID||-6.12|106.15|165|yvtp
Serchhīp|IN||23.29|92.85|20|qxrg
Serdobsk|RU||52.46|44.22|37|anfq
Şereflikoçhisar|TR||38.94|33.54|44|6gcc
Seregno|IT||45.65|9.21|43|1vvg7
Serekunda|GM||13.44|-16.68|340|1fp3p
Seremban|MY||2.73|101.94|373|116l6
Serendah|MY||3.36|101.60|28|116uk
Sergach|RU||55.53|45.47|22|anc2
Sergiyev Posad|RU||56.30|38.13|109|an7i
Seria|BN||4.61|114.32|30|130gr
Seriate|IT||45.69|9.72|24|1vvg2
Serik|TR||36.92|31.10|37|6gbx
Serilingampalle|IN||17.49|78.30|151|4cix4
Serinhisar|TR||37.58|29.27|17|6l1n
Serinyol|TR||36.36|36.21|17|6gbl
Seririt|ID||-8.19|114.94|25|47ug9
Seropédica|BR||-22.74|-43.71|55|21wbt
Serov|RU||59.60|60.58|98|vzqv
Serowe|BW||-22.39|26.71|47|jzz4
Serpong|ID||-6.32|106.66|80|yvr7
Serpukhov|RU||54.92|37.41|128|an4f
Serra|BR||-20.13|-40.31|394|21wbn
Serra Negra|BR||-22.61|-46.70|23|21w9y
Serra Talhada|BR||-7.99|-38.30|51|20m16
Serrana|BR||-21.21|-47.60|40|21wa0
Sérres|GR||41.08|23.55|58|fqm2
Serrinha|BR||-11.66|-39.01|49|21w96
Sertânia|BR||-8.07|-37.26|18|20lxr
Sertãozinho|BR||-21.14|-47.99|99|21w83
Sertolovo|RU||60.14|30.20|44|an47
Seseña|ES||40.10|-3.70|16|1umyi
Sesheke|ZM||-17.48|24.30|20|j9ll
Sesimbra|PT||38.44|-9.10|41|1ci3x
Sestao|ES||43.31|-3.01|29|1umy9
Sesto Fiorentino|IT||43.83|11.20|46|1vvd5
Sesto San Giovanni|IT||45.53|9.23|77|1vvd2
Sestri Levante|IT||44.27|9.40|17|1vvcz
Sestroretsk|RU||60.10|29.96|37|an32
Sestu|IT||39.30|9.09|18|1i2v4
Sesvete|HR||45.83|16.12|52|1we5y
Setakamachi-takayanagi|JP||33.15|130.47|24|13pj5
Setauket-East Setauket|US|NY|40.93|-73.10|15|4bl1x
Sète|FR||43.40|3.69|41|1rrbh
Sete Lagoas|BR||-19.47|-44.25|201|21w7c
Setharja Old|PK||27.21|68.47|33|u9ig
Sétif|DZ||36.19|5.41|288|1h6w4
Seto|JP||35.23|137.10|134|13piv
Settat|MA||33.00|-7.62|119|1idvi
Setti Fatma|MA||31.23|-7.68|22|1i59b
Settimo Torinese|IT||45.14|7.77|44|1vvcg
Setúbal|PT||38.52|-8.89|117|1ci43
Sevan|AM||40.55|44.94|17|d7i2
Sevastopol|UA||44.61|33.52|416|evtj
Seven Oaks|US|SC|34.05|-81.15|15|2qhta
Sevenoaks|GB|ENG|51.27|0.19|30|1kjmz
Severn|US|MD|39.14|-76.70|44|2lnae
Severna Park|US|MD|39.07|-76.55|38|2lnbc
Severnyy|RU||55.94|37.55|200|amzg
Severo-Zadonsk|RU||54.03|38.40|17|amx9
Severobaykal’sk|RU||55.64|109.32|26|1789a
Severodvinsk|RU||64.56|39.83|194|amxp
Severomorsk|RU||69.07|33.42|54|amxi
Severoural’sk|RU||60.15|59.95|34|amxf
Seversk|RU||56.60|84.89|110|wz7x
Severskaya|RU||44.85|38.68|23|amx7
Seveso|IT||45.65|9.14|23|1vvce
Sevierville|US|TN|35.87|-83.56|16|2rt1l
Sevilla|CO||4.26|-75.93|42|26mck
Sevilla|ES||37.38|-5.97|703|1htfj
Seville|ES||37.38|-5.97|703|1htfj||Sevilla
Sevlievo|BG||43.03|25.11|25|fl7t
Sevran|FR||48.94|2.53|47|1rra1
Sèvres|FR||48.82|2.22|24|1rr9y
Sewon|ID||-7.88|110.36|74|yvod
Sexmoan|PH||14.94|120.62|21|105n9
Seydi|TM||39.48|62.91|18|q450
Seydişehir|TR||37.42|31.85|51|6g9e
Seymour|US|CT|41.40|-73.08|17|2vsqq
Seymour|US|IN|38.96|-85.89|19|2jell
Seynod|FR||45.89|6.09|19|1rr9b
Sezze|IT||41.50|13.06|16|1vvcb
Sfântu Gheorghe|RO||45.87|25.78|61|eaw7
Sfax|TN||34.74|10.76|277|1gvwe
Sfizef|DZ||35.23|-0.24|31|1h6uf
Sha Tin|HK||22.38|114.18|22|12zhk
Shabqadar|PK||34.22|71.55|67|ozhs
Shache|CN||38.42|77.24|83|rfol
Shādegān|IR||30.65|48.66|37|2hl2
Shadrinsk|RU||56.09|63.63|79|vzmt
Shafter|US|CA|35.50|-119.27|18|37moq
Shagamu|NG||6.85|3.65|215|1dsr7
Shah Alam|MY||3.09|101.53|482|11547
Shāhābād|IN||17.13|76.94|53|qxpz
Shāhābād|IN||27.64|79.94|74|qxpv
Shāhābād|IN||28.57|79.01|35|qxpt
Shāhābād|IN||30.17|76.87|39|qxps
Shāhāda|IN||21.55|74.47|58|qxpq
Shahbazpur|IN||26.31|87.29|38|5txbw
Shahdad Kot|PK||27.85|67.91|75|ozeu
Shahdadpur|PK||25.93|68.62|67|ozer
Shahdol|IN||23.29|81.36|89|qxpf
Shahecheng|CN||36.94|114.51|125|12i4l
Shāhganj|IN||26.05|82.68|27|qxpb
Shāhi|IN||28.55|79.32|16|qxp7
Shāhīn Dezh|IR||36.68|46.57|41|2iw1
Shāhjānpur|IN||27.88|79.91|320|qxp4
Shahkot|PK||31.57|73.49|200|ozcx
Shāhpur|IN||16.70|76.84|31|qxoy
Shāhpur|IN||21.24|76.23|19|qxow
Shāhpur|IN||25.60|84.40|16|qxor
Shāhpur|IN||29.35|77.55|19|qxop
Shahpur Chakar|PK||26.15|68.65|21|ozb7
Shāhpura|IN||25.62|74.92|29|qxoi
Shāhpura|IN||27.39|75.96|33|qxoh
Shahr-e Bābak|IR||30.12|55.12|52|2hc5
Shahr-e Kord|IR||32.33|50.86|129|2hbu
Shahr Sultan|PK||29.58|71.02|16|ozam
Shahrak|AF||34.11|64.31|16|o4qw
Shahre Jadide Andisheh|IR||35.68|51.02|80|pe5
Shahrīār|IR||35.66|51.06|59|3304
Shahrisabz|UZ||39.06|66.83|57|q2ez
Shahrud|IR||36.42|54.98|132|2whr
Shāhzādpur|BD||24.18|89.60|102|peg1
Shājāpur|IN||23.43|76.28|53|qxo5
Shakargarh|PK||32.26|75.16|64|oz7w
Shaker Heights|US|OH|41.47|-81.54|28|32uj4
Shakhtars’k|UA||48.06|38.44|72|evse
Shakhtinsk|KZ||49.71|72.59|42|wkbj
Shakhty|RU||47.71|40.21|221|amq7
Shakhun’ya|RU||57.68|46.61|22|amq4
Shakiso|ET||5.76|38.91|34|71n0
Shakopee|US|MN|44.80|-93.53|40|306ad
Shali|RU||43.15|45.90|25|amol
Shalkar|KZ||48.03|48.90|27|d1ey
Shalqar|KZ||47.83|59.60|27|d1ev
Shama Junction|GH||5.02|-1.66|21|1d74p
Shamakhi|AZ||40.63|48.64|29|cjic
Shambu|ET||9.57|37.10|15|71mt
Shāmgarh|IN||24.19|75.64|23|qxnl
Shamkhor|AZ||40.83|46.02|35|cji8
Shāmli|IN||29.45|77.31|98|qxnj
Shamsābād|IN||27.02|78.12|31|qxn8
Shamsābād|IN||27.54|79.44|25|qxn7
Shancheng|CN||34.80|116.08|74|12hqn
Shanghai|CN||31.22|121.46|22315|12hzg
Shangmei|CN||27.74|111.30|75|12cat
Shangqiu|CN||34.45|115.65|181|128hq
Shangrao|CN||28.45|117.94|319|12biq
Shangri-La|CN||27.83|99.71|130|4pk44
Shangyu|CN||30.02|120.87|770|12yk8
Shangzhi|CN||45.21|127.97|82|17m7u
Shanhaiguan|CN||40.00|119.75|140|17m7o
Shanhecun|CN||45.71|128.58|58|17m7n
Shanting|CN||35.08|117.46|81|12hr9
Shāntipur|IN||23.25|88.43|150|qxmn
Shantou|CN||23.37|116.71|5329|12hr8
Shanwei|CN||22.78|115.35|166|12hqw
Shaoguan|CN||24.80|113.58|629|12hpe
Shaowu|CN||27.34|117.48|113|12hox
Shaoxing|CN||30.00|120.58|421|12hov
Shaping|CN||22.77|112.96|108|12hoi
Sharjah|AE||25.34|55.41|1324|69ts
Sharqpur Sharif|PK||31.46|74.10|32|oz4c
Shar’ya|RU||58.37|45.52|30|amf7
Sharypovo|RU||55.54|89.20|43|vzjl
Shashemenē|ET||7.20|38.60|86|71m9
Shashi|CN||30.31|112.24|499|12hns
Shatura|RU||55.57|39.54|30|amce
Shaw|US|DC|38.91|-77.02|18|2gqsv
Shawinigan|CA|QC|46.57|-72.75|38|3npw1
Shawnee|US|KS|39.04|-94.72|65|2jpvz
Shawnee|US|OK|35.33|-96.93|31|2pjpl
Shchëkino|RU||54.01|37.52|61|am8y
Shchelkovo|RU||55.92|37.97|113|am7k
Shcherbinka|RU||55.50|37.56|28|am58
Shchigry|RU||51.88|36.90|19|am3q
Shchuchinsk|KZ||52.94|70.19|47|wk98
Shchuchyn|BY||53.60|24.75|16|dc0x
Shchukino|RU||55.80|37.45|102|am1s
Shebekino|RU||50.41|36.91|45|am14
Sheboygan|US|WI|43.75|-87.71|49|350l9
Sheepshead Bay|US|NY|40.59|-73.94|123|324e1
Sheffield|GB|ENG|53.38|-1.47|685|1kjjx
Shegaon|IN||20.79|76.70|56|qxm4
Sheikhpura|IN||25.14|85.84|47|qxoa
Shekhupura|PK||31.71|73.99|361|oz39
Sheki|AZ||41.19|47.17|63|cjiq
Sheksna|RU||59.21|38.51|21|alzq
Shelby|US|MI|42.67|-83.03|74|2zdf6
Shelby|US|NC|35.29|-81.54|20|2o9f0
Shelbyville|US|IN|39.52|-85.78|19|2jenk
Shelbyville|US|KY|38.21|-85.22|15|2kc62
Shelbyville|US|TN|35.48|-86.46|21|2rtf9
Shelekhov|RU||52.21|104.09|47|17858
Shelton|US|CT|41.32|-73.09|41|2vssy
Shelui|TZ||-4.37|34.20|25|37rp
Shemonaīkha|KZ||50.63|81.91|20|wk8q
Shenandoah|US|LA|30.40|-91.00|18|2l1tu
Shendi|SD||16.69|33.43|54|7vf0
Shengli|CN||37.46|118.49|306|12u85
Shenjiamen|CN||29.96|122.30|95|12hio
Shenyang|CN||41.79|123.43|6256|17m61
Shenzhen|CN||22.55|114.07|10358|12hgt
Sheoganj|IN||25.14|73.07|27|qxli
Sheohar|IN||26.51|85.29|25|qxlh
Sheopur|IN||25.66|76.70|62|qxld
Shepetivka|UA||50.19|27.06|46|evns
Shepparton|AU|VIC|-36.38|145.40|31|1a2od
Sherbrooke|CA|QC|45.40|-71.90|129|3nqe7
Sherghāti|IN||24.56|84.79|35|qxks
Sheridan|US|WY|44.80|-106.96|18|3h4s6
Sherkot|IN||29.33|78.57|57|qxkp
Sherman|US|TX|33.64|-96.61|41|2tceg
Sherpur|BD||25.02|90.02|107|snts
Sherrelwood|US|CO|39.84|-105.00|18|38kfb
Shertallai|IN||9.69|76.34|45|qxke
Sherwood|US|AR|34.82|-92.22|31|2vhgh
Sherwood|US|OR|45.36|-122.84|19|3f9zk
Sherwood Park|CA|AB|53.52|-113.32|55|3nqhz
Shibata|JP||37.95|139.33|81|13phb
Shibetsu|JP||43.66|145.13|22|19m4u
Shibganj|BD||24.69|88.16|36|pefo
Shibganj|BD||25.00|89.32|379|pefn
Shibīn al Kawm|EG||30.55|31.01|186|7heu
Shibīn al Qanāṭir|EG||30.31|31.32|57|7hes
Shibirghān|AF||36.67|65.75|56|o4ec
Shibukawa|JP||36.48|139.00|48|13pgz
Shibushi|JP||31.48|131.10|18|13pgs
Shido|JP||34.32|134.17|23|13pg1
Shīeli|KZ||44.17|66.74|30|wojl
Shiggaon|IN||14.99|75.22|26|qxjv
Shiguai|CN||40.71|110.29|70|17m5i
Shihezi|CN||44.30|86.04|573|wrxn
Shijiazhuang|CN||38.04|114.48|2835|12h8m
Shikarpur|PK||27.96|68.64|157|oz04
Shikārpur|IN||14.27|75.36|33|qxjt
Shikārpūr|IN||28.28|78.01|35|qxjo
Shiki|JP||35.83|139.58|65|13pee
Shikohābād|IN||27.11|78.59|100|qxjl
Shilin|CN||24.82|103.33|55|42af1
Shillong|IN||25.57|91.88|133|qxjf
Shilong|CN||23.11|113.85|110|12h68
Shilovo|RU||54.32|40.87|16|ali3
Shima|CN||24.45|117.81|68|12h5q
Shimabara|JP||32.78|130.37|38|13pdr
Shimada|JP||34.82|138.18|76|13pdk
Shimanovsk|RU||52.01|127.68|21|1783h
Shimla|IN||31.10|77.17|174|qxbh
Shimo-furano|JP||43.35|142.38|26|19m37
Shimoda|JP||34.68|138.94|27|13pad
Shimodate|JP||36.30|139.98|64|13pa3
Shimoga|IN||13.93|75.57|320|qxj7
Shimokizukuri|JP||40.82|140.38|19|19n55
Shimonoseki|JP||33.95|130.95|246|13p6p
Shimotoda|JP||35.81|139.69|119|14vol
Shināş|OM||24.74|56.47|48|64zm
Shīnḏanḏ|AF||33.30|62.15|29|o46b
Shingū|JP||33.71|130.43|26|13p3h
Shingū|JP||33.73|135.98|32|13lvv
Shin’ichi|JP||34.56|133.27|21|13p3a
Shinjō|JP||38.76|140.30|41|198wp
Shinshiro|JP||34.90|137.50|36|13p1q
Shinyanga|TZ||-3.66|33.42|107|37qu
Shiogama|JP||38.32|141.03|60|198w9
Shiojiri|JP||36.10|137.97|67|13p0j
Shiozawa|JP||37.04|138.85|20|13oz4
Shipley|GB|ENG|53.83|-1.77|29|1kjgm
Shiqi|CN||22.52|113.39|342|12h2s
Shiqiao|CN||22.95|113.36|135|12h2n
Shiraguppi|IN||16.62|74.71|25|56s79
Shirahamachō-usazakiminami|JP||34.78|134.72|23|13oyn
Shiraoi|JP||42.55|141.35|21|19m14
Shiraoka|JP||36.02|139.66|51|13ox7
Shiraz|IR||29.61|52.53|1250|2gqz
Shirbīn|EG||31.20|31.52|55|7hdm
Shirdi|IN||19.77|74.48|32|qxih
Shirhatti|IN||15.23|75.58|17|qxib
Shirley|US|NY|40.80|-72.87|28|324iu
Shiroi|JP||35.80|140.07|55|198ve
Shiroishi|JP||38.00|140.62|39|198vc
Shirone|JP||37.76|139.02|41|13ov9
Shirpur|IN||21.35|74.88|70|qxi3
Shīrvān|IR||37.40|57.93|83|2goi
Shīshgarh|IN||28.73|79.31|23|qxhw
Shisui|JP||35.72|140.27|20|198v4
Shitanjing|CN||39.23|106.34|79|12h0b
Shivaji Nagar|IN||18.53|73.85|1000|44trg
Shively|US|KY|38.20|-85.82|16|2kc8x
Shivpuri|IN||25.42|77.66|164|qxhf
Shiwan|CN||23.00|113.08|82|12gzn
Shixing|CN||24.95|114.07|73|4c90d
Shiyan|CN||32.65|110.78|3460|12gyf
Shizilu|CN||35.17|118.83|87|12gw9
Shizuishan|CN||39.23|106.77|137|12gvq
Shizukuishi|JP||39.69|140.98|20|198uq
Shizunai-furukawachō|JP||42.33|142.37|22|19lzt
Shizuoka|JP||34.98|138.38|702|13osl
Shkodër|AL||42.07|19.51|88|1w8up
Shōbara|JP||34.85|133.02|21|13osh
Shōbu|JP||36.07|139.60|22|13osf
Shofirkon Shahri|UZ||40.12|64.50|27|wfba
Shoham|IL||32.00|34.95|21|50naz
Sholinghur|IN||13.12|79.42|29|qxgz
Shōranūr|IN||10.76|76.27|43|qxgw
Shorāpur|IN||16.52|76.76|50|qxgv
Sho‘rchi|UZ||38.00|67.79|25|q2cz
Shoreham-by-Sea|GB|ENG|50.83|-0.27|19|1kjfg
Shoreline|US|WA|47.76|-122.34|55|3gj99
Shoreview|US|MN|45.08|-93.15|26|306gy
Shorewood|US|IL|41.52|-88.20|17|2x9oa
Shorkot|PK||31.91|70.88|67|oywr
Short Pump|US|VA|37.65|-77.61|25|2ukko
Shostka|UA||51.86|33.47|85|evg6
Shouguang|CN||36.88|118.74|79|12gve
Showot|UZ||41.66|60.30|27|wf9y
Shpola|UA||49.01|31.39|19|evfk
Shreveport|US|LA|32.53|-93.75|197|2l1xl
Shrewsbury|GB|ENG|52.71|-2.75|72|1kjer
Shrewsbury|US|MA|42.30|-71.71|34|2y44y
Shrīgonda|IN||18.62|74.70|28|qxgq
Shrīrāmpur|IN||22.75|88.34|226|qxgm
Shrīrangapattana|IN||12.42|76.68|24|qxgl
Shtime|XK||42.43|21.04|35|gu31
Shtip|MK||41.75|22.20|48|gu2y
Shuangcheng|CN||45.35|126.28|131|17m36
Shuangyang|CN||43.52|125.67|62|17m1z
Shuangyashan|CN||46.64|131.15|600|17m1u
Shujaabad|PK||29.88|71.29|66|oywa
Shujālpur|IN||23.41|76.71|47|qxgi
Shulan|CN||44.42|126.95|77|17m15
Shumen|BG||43.27|26.92|87|fl4x
Shumerlya|RU||55.50|46.41|35|akrb
Shumikha|RU||55.23|63.30|18|vz8f
Shunyi|CN||40.12|116.65|118|17m0y
Shurugwi|ZW||-19.67|30.01|17|ivws
Shūsh|IR||32.19|48.24|52|2gf5
Shushary|RU||59.81|30.38|16|akn8
Shushenskoye|RU||53.33|91.94|19|vz75
Shushi|AZ||39.76|46.75|19|35i9
Shūshtar|IR||32.05|48.85|78|2gew
Shuya|RU||56.85|41.39|61|akkv
Shwebo|MM||22.57|95.70|89|rskg
Shyamnagar|IN||22.83|88.37|442|qxg9
Shymkent|KZ||42.30|69.60|414|wk1w
Si Racha|TH||13.17|100.93|179|yfe2
Si Sa Ket|TH||15.11|104.33|45|yfdr
Si Satchanalai|TH||17.52|99.76|26|onts
Sialkot|PK||32.49|74.53|477|oyul
Šiauliai|LT||55.93|23.32|131|cqwj
Siavonga|ZM||-16.54|28.71|19|j91o
Siaya|KE||0.06|34.29|15|87to
Sibanicú|CU||21.24|-77.53|17|23slf
Sibaté|CO||4.49|-74.26|23|26mbb
Sibay|RU||52.72|58.67|62|akiw
Sibbo|FI||60.38|25.27|19|dnkb
Šibenik|HR||43.73|15.89|37|1we59
Sibi|PK||29.54|67.88|64|oyu8
Sibiti|CG||-3.68|13.35|19|1cc6t
Sibiu|RO||45.80|24.15|152|eav8
Sibolga|ID||1.74|98.78|80|q0m7
Sibsāgar|IN||26.98|94.64|62|qxfo
Sibu|MY||2.30|111.82|198|117fi
Sibulan|PH||9.36|123.28|28|105hk
Sibut|CF||5.72|19.07|34|1f2tr
Sicklerville|US|NJ|39.72|-74.97|43|2ojee
Sicuani|PE||-14.27|-71.23|34|2c7dz
Sidareja|ID||-7.48|108.79|30|yvlv
Siddhapur|IN||23.92|72.37|54|qxfi
Siddharthanagar|NP||27.50|83.45|63|rig5
Siddipet|IN||18.10|78.85|65|qxfd
Siderno|IT||38.27|16.30|16|1i2uh
Sidhaulī|IN||27.28|80.83|22|qxf8
Sidhi|IN||24.40|81.88|54|qxf5
Sidi Abdelli|DZ||35.07|-1.14|24|1h6nh
Sidi Aïssa|DZ||35.89|3.77|70|1h6ji
Sidi Akkacha|DZ||36.46|1.30|27|1h6if
Sidi Amrane|DZ||33.50|6.01|30|1h6ea
Sidi Bel Abbès|DZ||35.19|-0.63|192|1h6cv
Sidi Bennour|MA||32.65|-8.43|40|1icui
Sidi Bouzid|TN||35.04|9.48|42|1gunk
Sidi ech Chahmi|DZ||35.66|-0.52|36|1h622
Sidi Ifni|MA||29.38|-10.17|20|1ibn7
Sidi Khaled|DZ||34.39|4.99|64|1h5v4
Sidi Mérouane|DZ||36.52|6.26|25|1h5qe
Sidi Moussa|DZ||36.61|3.09|58|1h5jy
Sidi Okba|DZ||34.75|5.90|35|1h5ik
Sidi Qacem|MA||34.22|-5.71|75|1iamf
Sīdī Sālim|EG||31.27|30.79|48|7gls
Sidi Slimane|MA||34.26|-5.93|79|1iafl
Sidi Yahia El Gharb|MA||34.30|-6.30|32|1iac6
Sidlaghatta|IN||13.39|77.86|49|qxez
Sidney|US|OH|40.28|-84.16|21|32usu
Sidoarjo|ID||-7.45|112.72|139|yvlh
Sidon|LB||33.56|35.37|164|5qu8
Sidrolândia|BR||-20.93|-54.96|17|21w6l
Siedlce|PL||52.17|22.29|77|g9ys
Siegburg|DE||50.80|7.21|39|1opl5
Siegen|DE||50.87|8.02|107|1opkf
Siem Reap|KH||13.36|103.86|139|13212
Siemianowice Śląskie|PL||50.33|19.03|73|1u56w
Siemiatycze|PL||52.43|22.86|15|g9w8
Siena|IT||43.32|11.33|43|1vvbo
Sieradz|PL||51.60|18.73|44|1u55m
Sierpc|PL||52.86|19.67|19|1u54l
Sierra Vista|US|AZ|31.55|-110.30|43|35wk8
Sierre|CH|VS|46.29|7.54|16|1kze6
Sig|DZ||35.53|-0.19|59|1h5a1
Sighetu Marmaţiei|RO||47.93|23.89|41|eau3
Sighișoara|RO||46.22|24.79|35|50tj3
Sigli|ID||5.38|95.96|18|q0l9
Sigmaringen|DE||48.09|9.23|17|1opd4
Siguatepeque|HN||14.60|-87.83|43|256sf
Siguiri|GN||11.42|-9.17|44|1fryv
Sihanoukville|KH||10.61|103.53|157|138x2
Sihor|IN||21.71|71.96|53|qxef
Sihorā|IN||23.49|80.10|41|qxec
Siilinjärvi|FI||63.08|27.67|20|dngz
Siirt|TR||37.93|41.94|114|6g46
Sijua|IN||23.78|86.33|32|qxe7
Sijunjung|ID||-0.70|100.98|28|yvjl
Sikandarābād|IN||28.45|77.70|73|qxe1
Sikandarpur|IN||26.04|84.05|24|qxe0
Sikandra Rao|IN||27.69|78.38|42|qxdu
Sīkar|IN||27.61|75.14|200|qxds
Sikasso|ML||11.32|-5.67|145|1gjch
Sikeston|US|MO|36.88|-89.59|16|2mhr4
Sikka|IN||22.43|69.84|19|qxe5
Sikonge|TZ||-5.63|32.77|27|37op
Sil-li|KP||39.49|125.47|19|1437x
Silang|PH||14.22|120.97|119|105cj
Silao|IN||25.08|85.43|22|qxd3
Silao|MX||20.94|-101.43|74|2ddci
Silapathar|IN||27.59|94.72|22|4cix5
Silchar|IN||24.83|92.80|152|qxcv
Siliana|TN||36.08|9.37|27|1gu12
Silifke|TR||36.38|33.93|75|6g3s
Siliguri|IN||26.71|88.43|516|qxjh
Silistra|BG||44.12|27.26|40|fl4l
Silivri|TR||41.07|28.25|53|fupe
Silkeborg|DK||56.17|9.55|42|1k0zy
Silla|ES||39.36|-0.41|19|1hteo
Sillamäe|EE||59.40|27.76|17|cm8e
Sillanwali|PK||31.83|72.54|27|oys9
Sillod|IN||20.30|75.65|51|qxcd
Siloam Springs|US|AR|36.19|-94.54|16|2gjl8
Silopi|TR||37.24|42.46|75|6g3h
Silute|LT||55.35|21.48|22|cqu8
Silva Jardim|BR||-22.65|-42.39|17|21w6f
Silvan|TR||38.14|41.01|66|6g3g
Silvassa|IN||20.27|73.00|27|qxc3
Silver Firs|US|WA|47.87|-122.16|21|49t2b
Silver Spring|US|MD|38.99|-77.03|71|2lnlo
Silverdale|US|WA|47.64|-122.69|19|3gjei
Sim|RU||54.99|57.70|16|akcw
Simanggang|MY||1.25|111.45|27|117cn
Simão Dias|BR||-10.74|-37.81|18|21w5m
Simav|TR||39.09|28.98|35|6g3b
Simdega|IN||22.62|84.50|39|qxbq
Simferopol|UA||44.96|34.11|336|evcd
Simi Valley|US|CA|34.27|-118.78|127|37nkz
Şimleu Silvaniei|RO||47.23|22.80|16|eaql
Simmerath|DE||50.60|6.30|16|1op7b
Simmering|AT||48.18|16.43|101|1n9ic
Simões Filho|BR||-12.78|-38.40|117|3rfja
Simpang|ID||-1.26|104.10|37|yvff
Simpang Empat|MY||4.95|100.63|58|116eo
Simpsonville|US|SC|34.74|-82.25|21|2qi6w
Sin-le-Noble|FR||50.36|3.13|18|1rr4u
Sinabang|ID||2.48|96.38|15|q0ih
Sīnah|IQ||36.81|43.04|129|1xzo
Sinan|KR||34.83|126.11|53|3t318
Sinanju|KP||39.60|125.61|16|143h2
Sincelejo|CO||9.30|-75.40|261|26m8f
Sindelfingen|DE||48.70|9.02|61|1op58
Sindgi|IN||16.92|76.23|34|qxau
Sindhnūr|IN||15.77|76.76|69|qxan
Sinfin|GB|ENG|52.88|-1.49|15|729ks
Sinfra|CI||6.62|-5.91|60|1cwhy
Sing Buri|TH||14.89|100.40|20|yfem
Singa|SD||13.15|33.93|250|7v27
Singānallūr|IN||11.00|77.03|31|qxa0
Singaparna|ID||-7.35|108.11|49|yvco
Singapore|SG||1.29|103.85|3548|14at8|*
Singāpur|IN||17.47|78.13|24|uz38
Singaraja|ID||-8.11|115.09|134|yvck
Singarāyakonda|IN||15.23|80.03|18|qx9s
Singen|DE||47.76|8.84|46|1op4k
Singida|TZ||-4.82|34.74|62|37nb
Singkawang|ID||0.91|108.98|102|yvc4
Singkil|ID||2.29|97.79|47|q0i9
Singojuruh|ID||-8.32|114.23|29|yvbr
Singosari|ID||-7.89|112.67|58|yvbn
Singrauli|IN||24.20|82.68|186|4c13e
Singur|IN||22.81|88.23|19|qx8c
Sinhyeon|KR||34.88|128.63|83|14c7c
Sinjai|ID||-5.12|120.25|41|yvbj
Sinjār|IQ||36.32|41.88|38|9lsl
Sinjhoro|PK||26.03|68.81|16|oyqw
Sinmak|KP||38.42|126.23|19|1438i
Sinnai|IT||39.30|9.20|16|1i2tr
Sinnar|IN||19.85|74.00|34|qx87
Sinnar|SD||13.57|33.57|130|7voc
Sinop|BR||-11.86|-55.50|116|3rfjc
Sinop|TR||42.03|35.16|35|fuog
Sinsheim|DE||49.25|8.88|35|1op34
Sint-Genesius-Rode|BE||50.75|4.36|18|1nq8c
Sint-Gillis-Waas|BE||51.22|4.12|18|1nq86
Sint-Katelijne-Waver|BE||51.07|4.53|19|1nq6p
Sint-Kruis|BE||51.21|3.25|16|1nq6i
Sint-Niklaas|BE||51.17|4.14|69|1nq4y
Sint-Oedenrode|NL||51.57|5.46|17|1mvrv
Sint-Pieters-Leeuw|BE||50.78|4.24|30|1nq4f
Sint-Truiden|BE||50.82|5.19|38|1nq41
Sintansin|KR||36.45|127.43|15|13dbb
Sintra|PT||38.80|-9.38|26|1ci2o
Sinŭiju|KP||40.10|124.40|288|17qrh
Sinzig|DE||50.54|7.25|18|1op2k
Siófok|HU||46.90|18.06|23|1t9sk
Sioux City|US|IA|42.50|-96.40|83|2wiqz
Sioux Falls|US|SD|43.55|-96.70|172|344x7
Sipalay|PH||9.75|122.40|24|10506
Siping|CN||43.16|124.38|556|17lzu
Siquirres|CR||10.10|-83.51|18|25mbk
Sīra|IN||13.74|76.90|58|qx7s
Siracusa|IT||37.08|15.29|97|1i2tn
Siraha|NP||26.65|86.21|25|rhsi
Sirajganj|BD||24.46|89.71|127|pefv
Sirari|TZ||-1.25|34.48|24|37mm
Sirdaryo|UZ||40.84|68.66|27|wf9e
Sirhind|IN||30.64|76.38|61|qx7b
Sirinhaém|BR||-8.59|-35.12|41|20lw4
Sirjan|IR||29.45|55.68|208|2g5v
Sīrkāzhi|IN||11.24|79.74|33|qx6z
Şırnak|TR||37.51|42.45|53|6fz4
Sirohi|IN||24.89|72.85|39|qx6r
Sironj|IN||24.10|77.69|45|qx6o
Sirsa|IN||29.53|75.03|182|qx6c
Sirsāganj|IN||27.06|78.69|29|qx6a
Sirsi|IN||14.62|74.84|62|qx67
Sirsi|IN||28.64|78.64|23|qx60
Sirsilla|IN||18.39|78.81|71|qx5z
Sirte|LY||31.21|16.59|128|1bdoa
Siruguppa|IN||15.63|76.89|48|qx5p
Sirumugai|IN||11.32|77.01|20|qx5n
Sirūr|IN||18.83|74.37|31|qx5l
Şirvan|AZ||39.94|48.93|70|36mt
Sisak|HR||45.47|16.38|36|1we1p
Sisauli|IN||29.41|77.47|16|qx4z
Sishui|CN||35.65|117.28|90|12gd8
Şişli|TR||41.06|28.99|315|fun1
Sisophon|KH||13.59|102.97|23|1320v
Siswā Bāzār|IN||27.15|83.76|20|qx4r
Sīta Road|PK||27.03|67.85|28|oyp8
Sītāmarhi|IN||26.59|85.49|57|qx4f
Sitampiky|MG||-16.67|46.10|21|mn83
Sitangkai|PH||4.66|119.40|17|104xg
Sītāpur|IN||27.56|80.68|164|qx41
Sitārganj|IN||28.93|79.70|24|qx3v
Sitges|ES||41.24|1.81|28|1umtp
Sitrah|BH||26.15|50.62|38|67ug
Sittard|NL||51.00|5.87|48|1mvr7
Sitten|CH|VS|46.23|7.36|28|1kzdc
Sittingbourne|GB|ENG|51.34|0.73|49|1kjca
Sittwe|MM||20.15|92.90|178|rrth
Situbondo|ID||-7.71|114.01|600|yv8x
Siuna|NI||13.73|-84.78|16|25ibh
Siuri|IN||23.91|87.53|65|qx3n
Sivaganga|IN||9.85|78.48|43|qx3l
Sivagiri|IN||11.12|77.79|17|qx3i
Sivagiri|IN||9.34|77.43|21|qx3j
Sivakasi|IN||9.45|77.80|74|qx3f
Sivas|TR||39.75|37.02|264|6fyj
Siverek|TR||37.76|39.32|175|6fye
Siwān|IN||26.22|84.36|119|qx2v
Siwāna|IN||25.65|72.42|22|qx2t
Six-Fours-les-Plages|FR||43.09|5.82|35|1rr2z
Siyabuswa|ZA||-25.11|29.04|26|kh4h
Skadovs’k|UA||46.12|32.91|19|ev9p
Skalica|SK||48.84|17.23|15|1tja6
Skanes|TN||35.78|10.80|64|1gvqm
Skarżysko-Kamienna|PL||51.11|20.87|49|g9r9
Skawina|PL||49.98|19.83|24|1u50v
Skegness|GB|ENG|53.14|0.34|25|1kjb6
Skellefteå|SE||64.75|20.95|36|cx7l
Skelmersdale|GB|ENG|53.55|-2.77|39|1kjaw
Skhirate|MA||33.85|-7.03|45|1iww7
Skhodnya|RU||55.95|37.30|19|ajz4
Skien|NO||59.21|9.61|51|1va4j
Skierniewice|PL||51.95|20.16|49|g9qr
Skikda|DZ||36.88|6.91|163|1h580
Skive|DK||56.57|9.03|21|1k0rn
Skokie|US|IL|42.03|-87.73|65|2x9tc
Skopin|RU||53.82|39.55|24|ajx4
Skopje|MK||42.00|21.43|475|gucy|*
Skövde|SE||58.39|13.85|37|1ldrm
Skudai|MY||1.54|103.66|160|114zt
Skvyra|UA||49.73|29.67|17|ev73
Slagelse|DK||55.40|11.35|32|1k0k4
Slantsy|RU||59.12|28.09|36|ajr6
Slaný|CZ||50.23|14.09|15|1tpnz
Slatina|RO||44.43|24.37|79|eahb
Slavgorod|RU||53.00|78.64|34|vz0a
Slavonski Brod|HR||45.16|18.02|61|1wdve
Slavuta|UA||50.30|26.87|33|ev65
Slavutych|UA||51.52|30.72|25|44jh3
Slavyansk-na-Kubani|RU||45.26|38.13|65|ajpa
Slawi|ID||-6.98|109.14|61|yv7q
Sleaford|GB|ENG|53.00|-0.41|17|1kj8b
Sleman|ID||-7.72|110.36|56|yv7m
Slidell|US|LA|30.28|-89.78|28|2l23j
Sliedrecht|NL||51.82|4.78|24|1mvq9
Sligo|IE||54.27|-8.47|20|1rh1r
Sliven|BG||42.69|26.33|96|fl0n
Slobodskoy|RU||58.73|50.18|32|ajje
Slobozhans’ke|UA||49.60|36.53|16|f44f
Slobozia|MD||46.73|29.70|15|d8dh
Slobozia|RO||44.56|27.36|53|53xi3
Slonim|BY||53.09|25.32|51|dbqy
Slough|GB|ENG|51.51|-0.60|164|1kj7f
Sloviansk|UA||48.87|37.62|125|ev30
Słubice|PL||52.35|14.56|18|1u4s7
Słupsk|PL||54.46|17.03|99|1u4qy
Slutsk|BY||53.03|27.56|62|dbql
Slyudyanka|RU||51.66|103.71|19|177vq
Smach Mean Chey|KH||11.55|103.04|29|57bzx
Smara|MA||26.74|-11.67|42|1grle
Smarhon’|BY||54.48|26.40|37|dbpt
Smederevo|RS||44.66|20.93|62|guak
Smederevska Palanka|RS||44.37|20.96|27|guah
Smila|UA||49.22|31.89|68|ev2p
Smithfield|US|RI|41.92|-71.55|22|33zlh
Smithtown|US|NY|40.86|-73.20|26|324x7
Smolensk|RU||54.78|32.04|321|ajdz
Smolyan|BG||41.57|24.71|32|fkza
Smyrna|US|GA|33.88|-84.51|56|2iis3
Smyrna|US|TN|35.98|-86.52|47|2rula
Sneek|NL||53.03|5.66|33|1mvnb
Snellville|US|GA|33.86|-84.02|20|2iit1
Snezhinsk|RU||56.09|60.73|50|wxep
Snina|SK||48.99|22.15|22|fiav
Snizhne|UA||48.03|38.77|56|ev0l
Soacha|CO||4.58|-74.22|314|26m69
Soanierana Ivongo|MG||-16.92|49.58|39|mn42
Soanindrariny|MG||-19.90|47.23|21|mn3x
Soavinandriana|MG||-19.17|46.73|40|mmxj
Soba|NG||10.98|8.06|16|1dsel
Sobinka|RU||55.99|40.01|20|aj88
Sobradinho|BR||-12.83|-39.10|19|21w35
Sobral|BR||-3.69|-40.35|158|20lnk
Sobue|JP||35.25|136.72|23|13opy
Sóc Trăng|VN||9.60|105.97|114|xlpo
Socastee|US|SC|33.68|-79.00|20|2qigg
Soccavo|IT||40.85|14.19|45|1vv9d
Sochaczew|PL||52.23|20.24|38|g9ei
Sochi|RU||43.60|39.73|328|aj6m
Socorro|BR||-22.59|-46.53|24|21w25
Socorro|CO||6.47|-73.26|18|26m5r
Socorro|US|TX|31.65|-106.30|33|3ajp0
Socorro Mission Number 1 Colonia|US|TX|31.64|-106.29|29|3ajp5
Södermalm|SE||59.31|18.08|127|1lcz5
Södertälje|SE||59.20|17.63|71|1lcy8
Sodhri|PK||32.46|74.18|16|oyo7
Sodo|ET||6.86|37.76|86|4pjgf
Soe|ID||-9.86|124.28|28|yv67
Soest|DE||51.58|8.11|48|1ooyk
Soest|NL||52.17|5.29|45|1mvmi
Sofia|BG||42.70|23.32|1153|fkyr|*
Sofifi|ID||0.74|127.56|36|yv62
Sofo-Birnin-Gwari|NG||11.02|6.78|22|1eb05
Sofrino|RU||56.15|37.93|15|aj4o
Sogamoso|CO||5.71|-72.93|127|26m5d
Sohag|EG||26.56|31.69|209|7gd0
Sohāgpur|IN||22.70|78.20|24|qx1o
Sohar|OM||24.35|56.71|108|64wa
Sohna|IN||28.25|77.07|33|qx1a
Soignies|BE||50.58|4.07|25|1nq0k
Soio|AO||-6.13|12.37|67|1by1z
Soissons|FR||49.38|3.32|31|1rr1x
Soisy-sous-Montmorency|FR||48.99|2.30|17|1rr1t
Sōja|JP||34.68|133.75|57|13opi
Sojat|IN||25.92|73.67|43|qx10
Sojītra|IN||22.54|72.72|19|qx0y
Sōka|JP||35.84|139.80|231|13opg
Sokal’|UA||50.47|24.28|21|euyd
Sokaraja|ID||-7.46|109.29|66|yuvc
Sokcho|KR||38.21|128.59|89|13d3d
Söke|TR||37.75|27.41|68|6fsf
Sokhumi|GE||43.01|40.99|82|d43r
Soko|ID||-7.48|112.43|25|yv5d
Sokodé|TG||8.98|1.13|118|1eo5k
Sokol|RU||59.46|40.12|42|aj2p
Sokółka|PL||53.41|23.50|19|g9dn
Sokolov|CZ||50.18|12.64|25|1tpg1
Sokołów Podlaski|PL||52.41|22.25|18|g9cy
Sokoni|TZ||-6.43|39.55|26|37lg
Sokoto|NG||13.06|5.24|564|1dsdb
Sol’-Iletsk|RU||51.16|54.99|27|aivf
Solan|IN||30.91|77.11|40|qx0q
Solana|PH||17.65|121.69|71|104u0
Solânea|BR||-6.75|-35.54|17|20lmq
Solano|PH||16.52|121.18|36|104tv
Solāpur|IN||17.67|75.91|997|qxh0
Solec Kujawski|PL||53.08|18.23|15|1u4j8
Soledad|CO||10.92|-74.76|343|26m4p
Soledad|US|CA|36.42|-121.33|25|37od6
Soledad de Graciano Sánchez|MX||22.19|-100.94|255|2dd8g
Soledade|BR||-28.82|-52.51|25|21w1r
Solhan|TR||38.97|41.05|15|6frt
Solihull|GB|ENG|52.41|-1.78|96|1kj56
Solikamsk|RU||59.63|56.77|101|aivj
Solin|HR||43.54|16.49|20|1wdp3
Solingen|DE||51.17|7.08|164|1oov0
Sollentuna|SE||59.43|17.95|140|1lccw
Solna|SE||59.36|18.00|67|1lccl
Solnechnogorsk|RU||56.18|36.98|59|aius
Solntsevo|RU||55.64|37.38|120|aiu3
Solok|ID||-0.80|100.66|48|yv4p
Sololá|GT||14.77|-91.18|45|24x22
Solon|US|OH|41.39|-81.44|23|32v1f
Soltau|DE||52.99|9.84|22|1oose
Soma|TR||39.19|27.61|66|6frn
Somanda|TZ||-3.37|33.95|34|37kw
Sombor|RS||45.77|19.11|48|1wdom
Sombrerete|MX||23.63|-103.64|22|2dd7r
Somerset|US|MA|41.77|-71.13|18|2y4eo
Somerset|US|NJ|40.50|-74.49|22|31eur
Somerset East|ZA||-32.72|25.59|16|kg8h
Somerton|US|AZ|32.60|-114.71|15|35x4m
Somerville|US|MA|42.39|-71.10|80|2y4ex
Someshwar|IN||13.49|75.07|22|qwzz
Somma Vesuviana|IT||40.87|14.44|32|1vv7o
Sömmerda|DE||51.16|11.12|21|1ooq3
Somotillo|NI||13.04|-86.91|15|25iay
Somoto|NI||13.48|-86.58|20|25iaw
Sompeta|IN||18.94|84.58|18|qwzs
Sơn La|VN||21.33|103.92|19|xlmp
Sơn Tây|VN||21.14|105.51|41|xll1
Sonāmukhi|IN||23.31|87.41|28|qwz4
Sonārgaon|BD||23.65|90.62|130|pgay
Sonāri|IN||27.02|95.02|20|qwz0
Sŏnbong|KP||42.35|130.38|27|17qle
Sønderborg|DK||54.91|9.79|27|1k0a6
Sondershausen|DE||51.37|10.87|22|1oomk
Sondrio|IT||46.17|9.87|19|1vv7h
Sonepur|IN||20.83|83.92|19|qwyb
Sông Cầu|VN||13.46|109.22|94|xlnv
Songadh|IN||21.17|73.56|25|qwya
Songea|TZ||-10.68|35.65|126|it09
Songjiang|CN||31.04|121.21|130|12gab
Songjianghe|CN||42.19|127.48|68|17lz7
Songkhla|TH||7.20|100.60|84|yfb7
Songling|CN||31.19|120.72|78|14ovy
Songling|CN||40.29|118.27|52|17w4d
Songnim|KP||38.75|125.64|152|142h2
Songwa|TZ||-3.52|33.52|24|37kf
Songyang|CN||34.46|113.03|62|12uxk
Songyuan|CN||45.13|124.83|114|17miv
Sonīpat|IN||28.99|77.02|251|qwxs
Sonneberg|DE||50.36|11.17|24|1oolu
Sonqor|IR||34.78|47.60|43|2g01
Sonsón|CO||5.71|-75.31|17|26m3w
Sonsonate|SV||13.72|-89.72|59|24sqm
Sonthofen|DE||47.52|10.28|21|1oohc
Sonzacate|SV||13.73|-89.71|15|24sqi
Sopot|PL||54.44|18.56|40|1u4in
Sopron|HU||47.69|16.59|57|1t9om
Sopur|IN||34.29|74.47|63|qwwy
Sora|IT||41.72|13.61|24|1vv77
Sorada|IN||19.76|84.43|15|qwww
Soran|IQ||36.65|44.54|125|22td
Soran|KZ||49.79|72.84|43|wkml
Soreang|ID||-7.03|107.52|151|yv28
Sorel-Tracy|CA|QC|46.04|-73.11|42|3nueu
Sorgues|FR||44.01|4.87|19|1rqwc
Sorgun|TR||39.81|35.19|63|6fr4
Soria|ES||41.76|-2.47|40|1umo9
Soro|IN||21.28|86.69|30|qwwp
Soroca|MD||48.16|28.28|27|d8d3
Sorocaba|BR||-23.50|-47.46|559|21w13
Sorochinsk|RU||52.43|53.16|31|aiii
Sorokyne|UA||48.29|39.74|49|f3ir
Soron|IN||27.89|78.75|29|qwwo
Sorong|ID||-0.88|131.26|126|yv1q
Soroti|UG||1.71|33.61|56|4uka
Sorsogon|PH||12.97|123.99|83|104qj
Sortavala|RU||61.71|30.71|21|aig2
Sosnogorsk|RU||63.60|53.88|29|aidz
Sosnovoborsk|RU||56.12|93.34|32|vyor
Sosnovyy Bor|RU||59.90|29.09|69|ai7w
Sosnowiec|PL||50.29|19.10|227|1u4i0
Sotouboua|TG||8.56|0.98|21|1eo4v
Sotteville-lès-Rouen|FR||49.41|1.09|31|1rqvd
Sougueur|DZ||35.19|1.50|69|1h4zz
Souk Ahras|DZ||36.29|7.95|157|1h4z3
Souma|DZ||36.52|2.91|41|1h4y7
Soumagne|BE||50.61|5.75|15|1npyg
Souq Larb’a al Gharb|MA||34.69|-6.00|44|1ia0a
Sour el Ghozlane|DZ||36.15|3.69|50|1h4xl
Souran|SY||35.29|36.75|31|3ih7
Soure|BR||-0.72|-48.52|18|20ll0
Sousa|BR||-6.76|-38.23|48|20lky
Sousse|TN||35.83|10.64|164|1gtxv
South Bend|US|IN|41.68|-86.25|102|2xlcz
South Benfleet|GB|ENG|51.55|0.56|49|1kj38
South Boston|US|MA|42.33|-71.05|571|2y4g9
South Bradenton|US|FL|27.46|-82.58|22|2hg7k
South Burlington|US|VT|44.47|-73.17|19|34c68
South Chicago|US|IL|41.74|-87.55|28|2xa0n
South Croydon|GB|ENG|51.36|-0.09|55|3zepa
South El Monte|US|CA|34.05|-118.05|21|37on4
South Elgin|US|IL|41.99|-88.29|22|2xa1h
South Elmsall|GB|ENG|53.60|-1.28|19|1kj23
South Euclid|US|OH|41.52|-81.52|22|32v45
South Gate|US|CA|33.95|-118.21|96|37otf
South Gate|US|MD|39.13|-76.63|30|2lnvw
South Hadley|US|MA|42.26|-72.57|18|2y4it
South Hayling|GB|ENG|50.79|-0.98|15|1kj1b
South Hill|US|WA|47.14|-122.27|52|3gk5c
South Holland|US|IL|41.60|-87.61|22|2xa2m
South Houston|US|TX|29.66|-95.24|18|2tg1e
South Jordan|US|UT|40.56|-111.93|67|3fx8q
South Kingstown|US|RI|41.45|-71.52|31|50tp8
South Lake Tahoe|US|CA|38.93|-119.98|22|37ov4
South Laurel|US|MD|39.07|-76.85|26|2lnwa
South Miami Heights|US|FL|25.60|-80.38|36|2hgah
South Milwaukee|US|WI|42.91|-87.86|21|351as
South Ockendon|GB|ENG|51.51|0.28|19|1kizv
South Ogden|US|UT|41.19|-111.97|17|3fx93
South Old Bridge|US|NJ|40.41|-74.35|23|31ewz
South Orange|US|NJ|40.75|-74.26|17|31ex0
South Pasadena|US|CA|34.12|-118.15|26|37owl
South Peabody|US|MA|42.51|-70.95|50|2y4kx
South Plainfield|US|NJ|40.58|-74.41|24|31ex8
South Portland|US|ME|43.64|-70.24|26|2yq0c
South Portland Gardens|US|ME|43.64|-70.32|24|2yq0d
South Riding|US|VA|38.92|-77.50|24|2ulez
South River|US|NJ|40.45|-74.39|16|31exh
South Saint Paul|US|MN|44.89|-93.03|20|30735
South Salt Lake|US|UT|40.72|-111.89|25|3fx9e
South San Francisco|US|CA|37.65|-122.41|67|37oxx
South San Jose Hills|US|CA|34.01|-117.90|21|37oy9
South Shields|GB|ENG|55.00|-1.43|84|1kiz5
South Suffolk|US|VA|36.72|-76.59|81|2ulga
South Tangerang|ID||-6.29|106.72|1304|53xhf
South Valley|US|NM|35.01|-106.68|41|39q02
South Vineland|US|NJ|39.45|-75.03|58|2ojhd
South Whittier|US|CA|33.95|-118.04|57|37p01
South Windsor|US|CT|41.82|-72.62|24|2vt5l
South Yuba City|US|CA|39.12|-121.64|15|37p0b
Southall|GB|ENG|51.51|-0.37|70|1kj3m
Southampton|GB|ENG|50.90|-1.40|246|1kj3j
Southaven|US|MS|34.99|-90.01|53|2nb2r
Southbridge|US|MA|42.08|-72.03|19|2y4oa
Southbury|US|CT|41.48|-73.21|20|2vt5u
Southchase|US|FL|28.39|-81.38|16|2hgdc
Southend-on-Sea|GB|ENG|51.54|0.71|295|1kj21
Southfield|US|MI|42.47|-83.22|73|2ze8c
Southgate|US|MI|42.21|-83.19|29|2ze8m
Southlake|US|TX|32.94|-97.13|30|2tg8x
Southport|GB|ENG|53.65|-3.01|92|1kizj
Sovetsk|RU||55.08|21.88|43|ai50
Sovetsk|RU||57.58|48.96|18|ai4z
Sovetskaya Gavan’|RU||48.97|140.29|30|19gm4
Sovetskiy|RU||61.36|63.58|24|vyn2
Soweto|ZA||-26.27|27.86|1695|kfxx
Soyapango|SV||13.71|-89.14|330|24sqg
Soygaon|IN||20.60|75.62|23|qwvn
Soyībug|IN||34.08|74.71|104|uo5r
Spalding|GB|ENG|52.79|-0.15|32|1kixd
Spanaway|US|WA|47.10|-122.43|27|3gk8t
Spanish Fork|US|UT|40.11|-111.65|38|3fxb8
Spanish Lake|US|MO|38.79|-90.22|20|2mign
Spanish Springs|US|NV|39.65|-119.71|15|3a5q3
Spanish Town|JM||17.99|-76.96|145|22rpt
Sparks|US|NV|39.53|-119.75|96|3a5r2
Sparta|US|NJ|41.03|-74.64|20|31eya
Spartanburg|US|SC|34.95|-81.93|38|2qj80
Spárti|GR||37.07|22.43|16|5fiq
Spassk-Dal’niy|RU||44.60|132.83|45|177p7
Spenge|DE||52.14|8.48|16|1oo4t
Spennymoor|GB|ENG|54.70|-1.60|18|1kiwj
Speyer|DE||49.32|8.43|50|1oo3a
Spijkenisse|NL||51.84|4.33|75|1mvjo
Spinea-Orgnano|IT||45.49|12.15|24|1wzvu
Spišská Nová Ves|SK||48.94|20.56|39|fi9y
Spitak|AM||40.83|44.27|15|d7gn
Split|HR||43.51|16.44|176|1wdmd
Spokane|US|WA|47.66|-117.43|213|3gkc0
Spokane Valley|US|WA|47.67|-117.24|95|3gkcx
Spoleto|IT||42.74|12.74|19|1vv30
Spring|US|TX|30.08|-95.42|54|2tghk
Spring Hill|US|FL|28.48|-82.53|99|2hgjy
Spring Hill|US|TN|35.75|-86.93|36|2rv92
Spring Valley|US|CA|32.74|-117.00|28|37pc5
Spring Valley|US|NV|36.11|-115.25|178|3a5sd
Spring Valley|US|NY|41.11|-74.04|33|325id
Springboro|US|OH|39.55|-84.23|18|2ozqw
Springdale|US|AR|36.19|-94.13|78|2gkcd
Springe|DE||52.21|9.55|30|1ono3
Springfield|US|IL|39.80|-89.64|117|2j3qm
Springfield|US|MA|42.10|-72.59|154|2y4to
Springfield|US|MO|37.22|-93.30|167|2mip4
Springfield|US|OH|39.92|-83.81|60|2ozs9
Springfield|US|OR|44.05|-123.02|61|3fbth
Springfield|US|PA|39.93|-75.32|23|2prlr
Springfield|US|TN|36.51|-86.89|17|2rvc5
Springfield|US|VA|38.79|-77.19|30|2ulrh
Springfield Gardens|US|NY|40.66|-73.76|31|325hz
Springs|ZA||-26.25|28.40|186|kf8h
Springville|US|UT|40.17|-111.61|32|3fxex
Sprockhövel|DE||51.35|7.24|26|1onn2
Spruce Grove|CA|AB|53.53|-113.92|36|3nwr3
Squamish|CA|BC|49.70|-123.16|18|3nwy4
Sragen|ID||-7.43|111.02|72|yv0i
Srandakan|ID||-7.94|110.25|30|yv0d
Sredneuralsk|RU||56.99|60.47|20|vyl3
Śrem|PL||52.09|17.02|30|1u4g0
Sremčica|RS||44.68|20.39|23|gu6n
Sremska Mitrovica|RS||44.98|19.61|39|1wdhz
Sri Dūngargarh|IN||28.10|74.01|48|qwva
Sri Jayewardenepura Kotte|LK||6.88|79.91|116|qk0g
Sri Mādhopur|IN||27.47|75.60|30|qwuz
Srikakulam|IN||18.30|83.90|118|qwv3
Srinagar|IN||34.09|74.81|976|qwuq
Srīnagar|IN||30.22|78.78|20|qwur
Srīnivāspur|IN||13.34|78.21|26|qwun
Srīperumbūdūr|IN||12.97|79.94|17|qwum
Srīrāmnagar|IN||17.27|78.26|20|qwuh
Srirāmpur|IN||22.95|88.02|19|swk2
Srīsailain|IN||16.07|78.87|24|qwud
Srivaikuntam|IN||8.63|77.91|16|qwuc
Srīvardhan|IN||18.05|73.02|15|qwub
Srivilliputhur|IN||9.51|77.63|74|qwu8
Środa Wielkopolska|PL||52.23|17.28|22|1u4fp
Śródmieście|PL||52.23|21.02|134|g98m
Srono|ID||-8.40|114.27|36|yv06
St Albans|AU|VIC|-37.74|144.80|38|4rskp
St Albans|GB|ENG|51.75|-0.33|85|1kk5v
St. Albert|CA|AB|53.63|-113.64|58|3nx95
St Austell|GB|ENG|50.34|-4.77|25|1kk5h
St. Catharines|CA|ON|43.17|-79.24|132|3nxs9
St. Charles|US|MD|38.61|-76.92|33|4bl3u
St Helens|GB|ENG|53.45|-2.73|103|1kk3l
St. John's|CA|NL|47.56|-52.71|99|3rk71
St. Louis|US|MO|38.63|-90.20|316|2mgii
St. Marys|US|GA|30.73|-81.55|18|2ignp
St. Paul|US|MN|44.94|-93.09|285|3050w||Saint Paul
St Petersburg|RU||59.94|30.31|5028|aow1||Saint Petersburg
St. Petersburg|RU||59.94|30.31|5028|aow1||Saint Petersburg
St. Petersburg|US|FL|27.77|-82.68|257|2hesr
St. Thomas|CA|ON|42.77|-81.18|36|3nzth
Stabat|ID||3.73|98.45|27|q0gn
Stabroek|BE||51.33|4.37|17|1npv9
Stade|DE||53.59|9.48|46|1onkd
Stadskanaal|NL||52.99|6.95|20|1mvho
Stadt Winterthur (Kreis 1)|CH|ZH|47.49|8.72|16|3qxnk
Stadtallendorf|DE||50.82|9.01|22|1onho
Stadthagen|DE||52.32|9.20|23|1ongx
Stadtlohn|DE||51.99|6.92|21|1onge
Staffanstorp|SE||55.64|13.21|15|1lbrt
Stafford|GB|ENG|52.81|-2.12|69|1kity
Stafford|US|TX|29.62|-95.56|18|2tgs5
Staines|GB|ENG|51.43|-0.51|51|1kiti
Stains|FR||48.95|2.38|33|1rqmp
Stallings|US|NC|35.09|-80.69|15|2oayq
Stalowa Wola|PL||50.58|22.05|66|g97x
Stalybridge|GB|ENG|53.48|-2.06|23|1kisy
Stamford|GB|ENG|52.65|-0.48|21|1kisw
Stamford|US|CT|41.05|-73.54|129|2vtbg
Standerton|ZA||-26.93|29.24|74|kf57
Stanford-le-Hope|GB|ENG|51.52|0.43|29|1kisf
Stanley|FK||-51.69|-57.86|2|21g1v|*
Stanley|GB|ENG|54.87|-1.70|22|4waa7
Stanton|US|CA|33.80|-117.99|39|37ply
Stantsiya Novyy Afon|GE||43.08|40.84|27|d78o
Staphorst|NL||52.65|6.21|16|1mvh3
Stará Ľubovňa|SK||49.30|20.69|16|fi9d
Stara Pazova|RS||44.98|20.16|16|gu53
Stara Zagora|BG||42.43|25.64|143|fku8
Starachowice|PL||51.04|21.07|54|g96e
Staraya Kupavna|RU||55.81|38.18|22|ahfu
Staraya Russa|RU||57.99|31.36|34|ahds
Stargard|PL||53.34|15.05|71|1u4a0
Starkville|US|MS|33.45|-88.82|25|2nbg9
Starnberg|DE||48.00|11.34|23|1on81
Starobil’s’k|UA||49.28|38.91|22|eulc
Starodub|RU||52.58|32.76|19|ah78
Starogard Gdański|PL||53.96|18.53|48|1u49m
Starokostiantyniv|UA||49.76|27.20|34|euky
Starominskaya|RU||46.53|39.05|30|ah46
Staroshcherbinovskaya|RU||46.63|38.67|19|ah17
Staryy Malgobek|RU||43.54|44.60|46|iqf1
Staryy Oskol|RU||51.30|37.84|227|aghk
Staßfurt|DE||51.85|11.59|23|1on72
Staszów|PL||50.56|21.17|16|g92k
State College|US|PA|40.79|-77.86|42|33qwh
Staten Island|US|NY|40.56|-74.14|469|325ps
Statesboro|US|GA|32.45|-81.78|31|2ijkt
Statesville|US|NC|35.78|-80.89|26|2ob2c
Staunton|US|VA|38.15|-79.07|24|2um0g
Stavanger|NO||58.97|5.73|122|1v8m3
Staveley|GB|ENG|53.27|-1.35|26|1kipv
Stavropol’|RU||45.04|41.97|363|agfa
Stebnyk|UA||49.29|23.56|20|eufs
Steenbergen|NL||51.58|4.32|24|1mvg4
Steenwijk|NL||52.79|6.12|17|1mvf2
Steffisburg|CH|BE|46.78|7.63|15|1kzb2
Steinfurt|DE||52.15|7.34|35|1om6h
Steinhagen|DE||52.00|8.40|20|1om4y
Steinkjer|NO||64.01|11.50|20|1v8hf
Stekene|BE||51.21|4.04|17|1nprb
Stellenbosch|ZA||-33.93|18.87|94|201dt
Stendal|DE||52.61|11.86|38|1olp3
Stenjevec|HR||45.81|15.88|41|1wsdg
Stenløse|DK||55.77|12.20|20|1jzx1
Step’anavan|AM||41.01|44.39|24|d7gi
Stephenville|US|TX|32.22|-98.20|20|2th1q
Stepnogorsk|KZ||52.35|71.88|47|wyoj
Sterling|US|IL|41.79|-89.70|15|2xaib
Sterling|US|VA|39.01|-77.43|28|2um32
Sterling Heights|US|MI|42.58|-83.03|132|2zemk
Sterlitamak|RU||53.62|55.95|267|ag5j
Steubenville|US|OH|40.37|-80.63|18|32vjs
Stevenage|GB|ENG|51.90|-0.20|90|1kioc
Stevens Point|US|WI|44.52|-89.57|27|351xw
Stevenson Ranch|US|CA|34.39|-118.57|18|3zemt
Steyr|AT||48.04|14.42|38|1n8zr
Stilfontein|ZA||-26.84|26.77|93|keps
Stillwater|US|MN|45.06|-92.81|19|307ou
Stillwater|US|OK|36.12|-97.06|49|2pkif
Stirling|GB|SCT|56.12|-3.94|36|1kini
Stockach|DE||47.85|9.01|17|1ol99
Stockbridge|US|GA|33.54|-84.23|28|2ijs9
Stockelsdorf|DE||53.89|10.65|17|1ol7x
Stockerau|AT||48.38|16.22|16|1n8xj
Stockholm|SE||59.33|18.07|1515|1lb2a|*
Stockport|GB|ENG|53.41|-2.16|139|1kimq
Stockton|US|CA|37.96|-121.29|306|37pws
Stockton-on-Tees|GB|ENG|54.57|-1.32|80|1kimk
Stoke-on-Trent|GB|ENG|53.00|-2.19|373|1kill
Stolberg|DE||50.77|6.23|59|1ol0j
Stonecrest|US|GA|33.71|-84.13|50|6ztkd
Stoneham|US|MA|42.48|-71.10|21|2y52x
Storrs|US|CT|41.81|-72.25|15|2vthm
Stoughton|US|MA|42.13|-71.10|27|2y55a
Stourbridge|GB|ENG|52.46|-2.14|56|1kijl
Stourport-on-Severn|GB|ENG|52.34|-2.28|21|1kijj
Stow|US|OH|41.16|-81.44|35|32vn7
Stowbtsy|BY||53.48|26.74|16|dbde
Stowmarket|GB|ENG|52.19|1.00|21|1kij1
Straelen|DE||51.44|6.27|15|1oksg
Strakonice|CZ||49.26|13.90|24|1tp0r
Stralsund|DE||54.31|13.08|59|1okrz
Strasbourg|FR||48.58|7.75|275|1rql3
Strășeni|MD||47.14|28.61|19|d8ba
Straßgang|AT||47.03|15.40|16|1n8uq
Stratford|CA|ON|43.37|-80.95|30|3nzix
Stratford|US|CT|41.18|-73.13|51|2vtib
Stratford-upon-Avon|GB|ENG|52.19|-1.71|28|1kii1
Straubing|DE||48.88|12.57|45|1okmr
Strausberg|DE||52.58|13.89|27|1okma
Streamwood|US|IL|42.03|-88.18|41|2xann
Streetsboro|US|OH|41.24|-81.35|16|32voa
Stretford|GB|ENG|53.45|-2.32|42|1kign
Strezhevoy|RU||60.73|77.59|45|vyb0
Strogino|RU||55.82|37.41|152|afvy
Stroitel’|RU||50.79|36.48|19|afvv
Strongsville|US|OH|41.31|-81.84|45|32vp1
Stroud|GB|ENG|51.75|-2.20|60|1kifc
Stróvolos|CY||35.15|33.33|68|34p2
Struga|MK||41.18|20.68|37|gu0b
Strumica|MK||41.44|22.64|46|gu04
Strunino|RU||56.37|38.58|15|afuf
Stryi|UA||49.26|23.86|61|eu8k
Strzegom|PL||50.96|16.35|17|1u3yw
Strzelce Opolskie|PL||50.51|18.30|20|1u3y7
Stuart|US|FL|27.20|-80.25|16|2hgu1
Studeničane|MK||41.92|21.53|18|gtz5
Stuhr|DE||53.03|8.75|33|1ok3y
Stung Treng|KH||13.53|105.97|25|131vx
Stupino|RU||54.90|38.07|61|afqw
Stutterheim|ZA||-32.57|27.42|36|keaq
Stuttgart|DE||48.78|9.18|590|1ok0h
Su-ngai Kolok|TH||6.03|101.97|43|yf8i
Suai|TL||-9.31|125.26|22|yuzf
Suār|IN||29.03|79.06|29|qwtp
Suay|PH||10.05|122.84|20|104mu
Subang Jaya|MY||3.04|101.58|708|52a1z
Subaykhān|SY||34.85|40.60|26|3ik9
Subic|PH||14.88|120.23|68|104ll
Subotica|RS||46.10|19.67|100|1wd3v
Suceava|RO||47.63|26.25|106|e9ru
Suchiapa|MX||16.63|-93.10|17|23dcj
Sucre|BO||-19.03|-65.26|225|2boc3|*
Sucre|CO||8.81|-74.72|23|26m1c
Sucre|EC||-1.28|-80.42|15|2693k
Sucy-en-Brie|FR||48.77|2.53|25|1rqk1
Sudak|UA||44.85|34.97|17|eu6z
Sudbury|GB|ENG|52.04|0.73|22|1kidw
Sudbury|US|MA|42.38|-71.42|17|2y58g
Sudley|US|VA|38.79|-77.50|16|2umk1
Sueca|ES||39.20|-0.31|29|1htbg
Sueyoshichō-ninokata|JP||31.65|131.02|20|13onq
Suez|EG||29.97|32.53|488|7pmc
Sufālat Samā’il|OM||23.32|58.02|48|64wl
Suffolk|US|VA|36.73|-76.58|88|2umke
Sugar Hill|US|GA|34.11|-84.03|22|2ik27
Sugar Land|US|TX|29.62|-95.63|88|2thex
Sugito|JP||36.03|139.73|50|13omo
Sühbaatar|MN||50.23|106.21|24|17hpg
Suhl|DE||50.61|10.69|44|1ojqs
Suhum|GH||6.04|-0.45|49|1d6vt
Suibara|JP||37.85|139.23|20|13ome
Suicheng|CN||33.90|117.93|61|12g6j
Suifenhe|CN||44.40|131.15|15|17ly9
Suihua|CN||46.64|127.00|252|17ly7
Suileng|CN||47.25|127.10|57|17ly3
Suining|CN||30.51|105.57|125|12g6k
Suisun|US|CA|38.24|-122.04|28|37qdp
Suita|JP||34.76|135.52|352|13om3
Suitland|US|MD|38.85|-76.92|26|2loe0
Suitland-Silver Hill|US|MD|38.85|-76.93|34|4bl4l
Suixi|CN||33.89|116.77|74|12g69
Suizhou|CN||31.71|113.36|324|12g5z
Sūjāngarh|IN||27.70|74.47|184|qwso
Sujiatun|CN||41.66|123.34|148|17lxq
Sukabumi|ID||-6.92|106.93|276|yux9
Sukagawa|JP||37.28|140.38|69|198tr
Suket|IN||24.65|76.04|20|qwsf
Sukheke Mandi|PK||31.87|73.51|33|oygz
Sukhinichi|RU||54.10|35.34|16|afih
Sukhothai|TH||17.01|99.82|37|onr9
Sukhoy Log|RU||56.91|62.03|36|vy7y
Sukhumi|GE||43.01|40.99|82|d43r||Sokhumi
Sukkur|PK||27.70|68.86|418|oygo
Sukumo|JP||32.93|132.73|26|13oli
Sukuta|GM||13.41|-16.71|15|1fp0o
Sulaimaniyah|IQ||35.56|45.43|723|23z3||As Sulaymānīyah
Sulaymaniyah|IQ||35.56|45.43|723|23z3||As Sulaymānīyah
Sulechów|PL||52.08|15.63|18|1u3td
Suleja|NG||9.18|7.18|162|1dsa2
Sulejówek|PL||52.25|21.27|18|g8q9
Sullana|PE||-4.90|-80.69|161|274ii
Sulmona|IT||42.05|13.93|21|1vuxe
Sulphur|US|LA|30.24|-93.38|20|2l2xs
Sulphur Springs|US|TX|33.14|-95.60|16|2thh9
Sulţānah|SA||24.49|39.59|947|26io
Sultanbeyli|TR||40.96|29.27|287|4ji4j
Sultangazi|TR||41.11|28.87|437|4ji4g
Sultanpur|IN||31.21|75.20|16|qwqo
Sultānpur|IN||26.26|82.07|110|qwqr
Suluktu|KG||39.94|69.57|15|q7c2
Suluova|TR||40.83|35.65|48|fuer
Sulur|IN||11.02|77.13|26|qwqk
Sūlūru|IN||13.70|80.02|38|qwqj
Sulya|IN||12.56|75.39|19|qwqi
Sulzbach|DE||49.30|7.06|18|1ojnt
Sulzbach-Rosenberg|DE||49.50|11.75|21|1ojmp
Sumag|PH||10.60|122.92|19|104f9
Sumaré|BR||-22.82|-47.27|228|21vx7
Sumbawa Besar|ID||-8.49|117.42|53|yurt
Sumbawanga|TZ||-7.97|31.62|89|37if
Sumbe|AO||-11.21|13.84|33|1zpsv
Sumber|ID||-6.76|108.48|93|yurr
Sumberpucung|ID||-8.16|112.48|35|yuqe
Sumedang|ID||-6.86|107.92|200|yupj
Sumedang Utara|ID||-6.85|107.92|100|yupg
Sumenep|ID||-7.02|113.87|85|yupf
Summerlin South|US|NV|36.12|-115.33|24|4bnvi
Summerville|US|SC|33.02|-80.18|49|2qjrz
Summit|US|NJ|40.72|-74.36|22|31f53
Sumoto|JP||34.34|134.89|40|13oki
Sumpango|GT||14.65|-90.73|21|24x0t
Šumperk|CZ||49.97|16.97|29|1topt
Sumqayıt|AZ||40.59|49.67|265|cjbv
Sumter|US|SC|33.92|-80.34|41|2qjss
Sumusţā as Sulţānī|EG||28.92|30.85|37|7gbp
Sumy|UA||50.92|34.80|294|eu3m
Sun City|US|AZ|33.60|-112.27|37|35y09
Sun City Center|US|FL|27.72|-82.35|19|2hgx9
Sun City West|US|AZ|33.66|-112.34|25|35y0d
Sun Prairie|US|WI|43.18|-89.21|32|3528c
Sun Valley|US|NV|39.60|-119.78|19|3a63f
Sunagawa|JP||43.49|141.91|20|19lxv
Sunām|IN||30.13|75.80|54|qwpl
Sunan|KP||39.20|125.69|37|14259
Sunbury-on-Thames|GB|ENG|51.40|-0.42|28|1kid2
Sunchales|AR||-30.94|-61.56|19|2a72z
Suncheon|KR||34.95|127.49|231|13ce8
Sunch’ŏn|KP||39.43|125.93|437|14250
Sundargarh|IN||22.12|84.03|42|qwp9
Sundarnagar|IN||31.54|76.91|25|qwp6
Sundbyberg|SE||59.36|17.97|35|1l8v3
Sunderland|GB|ENG|54.90|-1.38|335|1kicz
Sundern|DE||51.33|8.00|30|1ojin
Sundsvall|SE||62.39|17.31|58|1l8sd
Sunel|IN||24.37|75.96|16|qwox
Sungai Besar|MY||3.67|100.99|27|116vz
Sungai Penuh|ID||-2.06|101.39|96|yukp
Sungai Petani|MY||5.65|100.49|229|1174a
Sungai Raya|ID||0.70|108.90|48|yuk4
Sungai Udang|MY||2.27|102.14|26|116jp
Sungailiat|ID||-1.85|106.12|75|yuli
Sunggal|ID||3.58|98.62|158|q0fi
Sŭngho 1-tong|KP||38.99|125.98|40|1424m
Sungurlu|TR||40.17|34.37|38|fuec
Sunland Park|US|NM|31.80|-106.58|16|39qqj
Sunny Isles Beach|US|FL|25.95|-80.12|22|2hgz3
Sunnyside|US|NY|40.74|-73.94|50|3267x
Sunnyside|US|WA|46.32|-120.01|16|3gl18
Sunnyvale|US|CA|37.37|-122.04|152|37qq3
Sunrise|US|FL|26.13|-80.11|84|2hgzm
Sunrise Manor|US|NV|36.21|-115.07|189|3a64f
Sunset|US|FL|25.71|-80.35|16|2hh09
Sunset Park|US|NY|40.65|-74.01|126|50tmu
Sunyani|GH||7.34|-2.33|70|1d6ul
Sunzha|RU||43.32|45.05|72|b1fv
Suong|KH||11.91|105.66|30|131vn
Suozhen|CN||36.95|118.10|59|12g32
Supaul|IN||26.12|86.60|60|qwo4
Superior|US|WI|46.72|-92.10|27|352d3
Suphan Buri|TH||14.47|100.12|53|yf81
Sur|OM||22.57|59.53|71|64v9
Surabaya|ID||-7.25|112.75|2375|yuhq
Sūrajgarh|IN||28.31|75.73|20|qwnr
Surakarta|ID||-7.56|110.83|555|yuhg
Surallah|PH||6.38|124.75|31|104by
Sūrandai|IN||8.98|77.42|29|qwng
Sūrat|IN||21.20|72.83|2895|qwn8
Surat Thani|TH||9.14|99.33|127|onqr
Sūratgarh|IN||29.32|73.90|63|qwn5
Surbiton|GB|ENG|51.39|-0.30|38|3zepe
Surendranagar|IN||22.73|71.65|180|qwmt
Suresnes|FR||48.87|2.23|45|1rqi3
Surgut|RU||61.25|73.42|300|vy68
Suriānwān|IN||25.46|82.42|19|qwmq
Suriāpet|IN||17.14|79.62|112|qwmo
Surigao|PH||9.79|125.50|88|104bm
Surin|TH||14.88|103.49|47|yf7y
Surkhakhi|RU||43.19|44.90|16|af32
Surkhpur|PK||32.72|74.45|20|oyc5
Şurmān|LY||32.76|12.57|25|1bdog
Sürmene|TR||40.91|40.13|20|fudr
Surovikino|RU||48.61|42.85|21|af1z
Surprise|US|AZ|33.63|-112.33|128|35y6k
Surrey|CA|BC|49.11|-122.83|395|3o10h
Surubim|BR||-7.83|-35.75|35|20lij
Suruç|TR||36.98|38.43|47|6fjf
Susaki|JP||33.39|133.29|26|13oji
Sūsangerd|IR||31.56|48.19|41|2xx0
Susanville|US|CA|40.42|-120.65|15|3bfow
Suşehri|TR||40.16|38.08|26|fudl
Susurluk|TR||39.91|28.16|25|6fiy
Šuto Orizare|MK||42.04|21.43|21|huy2
Sutton|GB|ENG|51.35|-0.20|188|1kic7
Sutton Coldfield|GB|ENG|52.57|-1.82|107|1kibq
Sutton in Ashfield|GB|ENG|53.13|-1.26|44|1kibo
Suva|FJ||-18.14|178.44|77|1b43o|*
Suva Reka|XK||42.36|20.82|72|gtw6
Suvorov|RU||54.12|36.50|21|aeww
Suvorovskaya|RU||44.19|42.66|17|aewf
Suwa|JP||36.04|138.11|55|13oiw
Suwałki|PL||54.11|22.93|69|g8nq
Suwanee|US|GA|34.05|-84.07|19|2ik9p
Suwon|KR||37.29|127.01|1243|13cbl
Suzaka|JP||36.65|138.32|54|13oil
Suzano|BR||-23.54|-46.31|283|21vvw
Suzhou|CN||31.30|120.60|5346|14fu0
Suzhou|CN||33.64|116.98|205|12g27
Suzuka|JP||34.88|136.58|191|13oic
Suzun|RU||53.78|82.31|15|vy47
Suzzara|IT||44.99|10.74|17|1vuwm
Svalyava|UA||48.55|23.00|17|eu1t
Svatove|UA||49.41|38.15|19|eu1i
Svay Rieng|KH||11.09|105.80|24|131ux
Svendborg|DK||55.06|10.61|28|1jzgt
Sverdlovs’k|UA||48.09|39.65|68|eu15
Svetlograd|RU||45.34|42.85|40|aerm
Svetlyy|RU||54.68|20.13|22|aeqk
Svetogorsk|RU||61.11|28.86|16|aepz
Svilengrad|BG||41.77|26.20|19|fklu
Svishtov|BG||43.62|25.35|32|fkli
Svitavy|CZ||49.76|16.47|17|1tojq
Svitlovods’k|UA||49.05|33.24|48|eu0n
Svobodnyy|RU||51.38|128.14|61|177fd
Svobody|RU||44.03|43.05|18|aek8
Svyetlahorsk|BY||52.63|29.74|71|db82
Swabi|PK||34.12|72.47|97|oybc
Swadlincote|GB|ENG|52.77|-1.56|41|1kib5
Swakopmund|NA||-22.68|14.53|25|1zv2k
Swanley|GB|ENG|51.40|0.17|22|1kiaf
Swanscombe|GB|ENG|51.45|0.31|16|1kia9
Swansea|GB|WLS|51.62|-3.94|300|1kia8
Swansea|US|MA|41.75|-71.19|17|2y5d3
Swarzędz|PL||52.41|17.09|29|1u3qa
Swedru|GH||5.54|-0.70|50|1d6sy
Sweetwater|US|FL|25.76|-80.37|21|2hh54
Świdnica|PL||50.84|16.49|60|1u3p9
Świdnik|PL||51.22|22.70|40|g8n0
Świdwin|PL||53.77|15.78|16|1u3p1
Świebodzice|PL||50.86|16.32|23|1u3p0
Świebodzin|PL||52.25|15.53|22|1u3oe
Świecie|PL||53.41|18.45|26|1u3oq
Świętochłowice|PL||50.30|18.92|56|1u3mc
Swindon|GB|ENG|51.56|-1.78|186|1ki91
Świnoujście|PL||53.91|14.25|41|1u3lf
Swinton|GB|ENG|53.50|-2.35|20|1ki8l
Swords|IE||53.46|-6.22|37|1rgy9
Sycamore|US|IL|41.99|-88.69|18|2xaza
Sydney|AU|NSW|-33.87|151.21|4627|1a16q
Sydney|CA|NS|46.14|-60.18|106|3s7h8
Syevyerodonets’k|UA||48.95|38.49|130|ety7
Syke|DE||52.91|8.82|24|1ojd9
Sykiés|GR||40.65|22.95|45|fql9
Syktyvkar|RU||61.66|50.81|230|aeev
Sylhet|BD||24.90|91.87|237|peff
Sylvania|US|OH|41.72|-83.71|19|32vyc
Synel’nykove|UA||48.32|35.52|32|evc4
Syosset|US|NY|40.83|-73.50|19|326cy
Syracuse|US|NY|43.05|-76.15|144|326d1
Syracuse|US|UT|41.09|-112.06|27|3fxpz
Syriam|MM||16.77|96.25|69|rrj7
Sysert’|RU||56.50|60.82|22|vy02
Syzran’|RU||53.16|48.47|189|ae7g
Szamotuły|PL||52.61|16.58|19|1u3ja
Szarvas|HU||46.87|20.55|18|fc22
Százhalombatta|HU||47.33|18.94|18|1t9ed
Szczecin|PL||53.43|14.55|408|1u3hx
Szczecinek|PL||53.71|16.70|38|1u3hu
Szczytno|PL||53.56|20.99|26|g8dp
Szeged|HU||46.25|20.15|165|fc11
Székesfehérvár|HU||47.19|18.41|102|1t9d2
Szekszárd|HU||46.35|18.71|34|1t9co
Szentendre|HU||47.67|19.08|24|1t9ah
Szigetszentmiklós|HU||47.34|19.04|25|1t94r
Szolnok|HU||47.18|20.20|75|fbsm
Szombathely|HU||47.23|16.62|80|1t906
Ta Khmau|KH||11.48|104.95|52|131tb
Taal|PH||13.88|120.92|40|1049m
Taastrup|DK||55.65|12.30|31|1jzas
Tabaco|PH||13.36|123.73|58|1048t
Tabanan|ID||-8.54|115.13|34|yuek
Tabas|IR||33.60|56.92|50|2fp7
Tabatinga|BR||-4.23|-69.94|28|26hob
Tabira|BR||-7.59|-37.54|17|20lhm
Taboão da Serra|BR||-23.63|-46.79|215|21vv6
Tábor|CZ||49.41|14.66|36|1tohn
Tabora|TZ||-5.02|32.83|145|37h6
Tabou|CI||4.42|-7.35|17|1cw4g
Tabriz|IR||38.08|46.29|1425|2fou
Tabuk|PH||17.47|121.47|27|10403
Tabuk|SA||28.40|36.57|455|26f0
Täby|SE||59.44|18.07|58|1l80c
Tacámbaro de Codallos|MX||19.24|-101.46|26|2dd2d
Tacarigua|VE||10.09|-67.92|39|265bi
Tachilek|MM||20.45|99.88|52|rrgl
Tacloban|PH||11.24|125.00|242|103xk
Tacna|PE||-18.01|-70.25|280|2c6yo
Tacoma|US|WA|47.25|-122.44|208|3glao
Tacoronte|ES||28.48|-16.41|24|1htad
Tacuarembó|UY||-31.72|-55.98|52|21qci
Tacurong|PH||6.69|124.68|55|103wp
Tādepalle|IN||16.48|80.60|34|qwkh
Tādepallegūdem|IN||16.81|81.53|108|qwkg
Tādif|SY||36.35|37.53|35|3ieb
Tadjourah|DJ||11.79|42.88|22|4qcu
Tadley|GB|ENG|51.35|-1.13|16|1ki7h
Tadmaït|DZ||36.74|3.90|21|1h4of
Tadmur|SY||34.56|38.28|51|3ie8
Tadotsu|JP||34.27|133.75|24|13ogi
Tādpatri|IN||14.91|78.01|93|qwk6
T’aebaek|KR||37.18|128.99|49|13caj
Taesal-li|KR||36.97|126.45|23|13byw
Ţafas|SY||32.74|36.07|31|3ie6
Tafí Viejo|AR||-26.73|-65.26|48|2a6yl
Tafo|GH||6.73|-1.61|50|1d6sa
Taft|IR||31.74|54.20|19|2fog
Taganrog|RU||47.24|38.90|279|ae5n
Taganskiy|RU||55.73|37.67|116|ae5s
Tagas|PH||13.17|123.72|15|103tt
Tagawa|JP||33.63|130.80|52|13og9
Tagaytay|PH||14.10|120.93|71|103t5
Tagbilaran City|PH||9.66|123.85|86|103rl
Tagiura|LY||32.88|13.35|100|1bdju
Tagoloan|PH||8.54|124.75|30|103ob
Tagta|TM||41.65|59.92|17|cw3n
Tagudin|PH||16.94|120.44|36|103mo
Taguig|PH||14.52|121.08|644|103mc
Tahara|JP||34.67|137.27|38|13ofv
Tahe|CN||52.33|124.73|61|17lx3
Tahla|MA||34.05|-4.42|26|1i9aw
Tahlequah|US|OK|35.92|-94.97|17|2pkw3
Tahoua|NE||14.89|5.27|80|1ga8g
Ţahţā|EG||26.77|31.50|91|7g8i
Tai Po|HK||22.45|114.17|16|12zap
Tai’an|CN||36.19|117.12|5499|12g1o
Taïbet|DZ||33.09|6.39|21|1h4fh
Taichung|TW||24.15|120.68|1041|zrcf
Ta’if|SA||21.27|40.42|531|2bb4
Taihecun|CN||45.76|130.85|345|17mf1
Taikang|CN||46.86|124.44|55|17lwo
Tailai|CN||46.39|123.41|67|17lwn
Tainan|TW||22.99|120.21|771|zrb7
Taiobeiras|BR||-15.81|-42.23|24|21vrn
Taipei|TW||25.05|121.53|7872|zrat|*
Taiping|MY||4.85|100.73|218|116ey
Taishan|CN||22.25|112.78|145|12g10
Taitung City|TW||22.76|121.14|110|44yem
Taixing|CN||32.17|120.01|80|12fwd
Taiyuan|CN||37.87|112.56|3427|12fvr
Taiz|YE||13.58|44.02|615|1i6p||Ta‘izz
Taizhou|CN||32.49|119.91|612|12fvl
Ta‘izz|YE||13.58|44.02|615|1i6p
Tajerouine|TN||35.89|8.55|19|1gtux
Tajimi|JP||35.32|137.13|108|13oe1
Tājpur|IN||29.16|78.48|18|qwjc
Tak|TH||16.87|99.13|24|onq2
Tak Bai|TH||6.26|102.05|17|yf5x
Takāb|IR||36.40|47.11|52|2fl0
Takahagi|JP||36.72|140.72|34|198rx
Takahama|JP||34.92|136.98|41|13ocz
Takahashi|JP||34.78|133.62|25|13och
Takahata|JP||38.00|140.19|26|198rv
Takaishi|JP||34.52|135.43|61|13oc5
Takamatsu|JP||34.33|134.05|334|13obg
Takanabe|JP||32.13|131.50|23|13oak
Takanosu|JP||40.22|140.37|21|19lwm
Takaoka|JP||36.75|137.02|170|13o9k
Takarazuka|JP||34.80|135.36|220|13o90
Takasaki|JP||36.33|139.02|241|13o8q
Takatsuki|JP||34.85|135.62|354|13o66
Takayama|JP||36.13|137.25|67|13o5o
Takefu|JP||35.90|136.17|76|13o54
Takehara|JP||34.34|132.92|31|13o4s
Takelsa|TN||36.78|10.63|21|1gtus
Takeo|KH||10.99|104.78|844|131tg
Takeochō-takeo|JP||33.19|130.02|34|13o42
Tākestān|IR||36.07|49.70|71|2fkj
Taketoyo|JP||34.85|136.92|42|13o3m
Takhatgarh|IN||25.32|73.00|17|qwj1
Takhatpur|IN||22.13|81.87|18|qwj0
Tāki|IN||22.59|88.93|40|qwiz
Takikawa|JP||43.55|141.91|45|19lw8
Takoma Park|US|MD|38.98|-77.01|18|2lolm
Takoradi|GH||4.90|-1.76|233|1d6rn
Takum|NG||7.27|9.98|25|1ds3c
Tala|MX||20.65|-103.70|35|2dd08
Talā|EG||30.68|30.94|51|7g7w
Talacogon|PH||8.46|125.78|16|103hl
Talagang|PK||32.93|72.42|45|oy79
Talagante|CL||-33.66|-70.93|52|2ayci
Talāja|IN||21.35|72.04|30|qwhz
Talamba|PK||30.53|72.24|28|oy74
Talara|PE||-4.58|-81.27|99|274fy
Talas|KG||42.52|72.24|35|wqgz
Talas|TR||38.69|35.55|37|6fek
Talata Mafara|NG||12.57|6.06|39|1ds2p
Talavera|PH||15.59|120.92|65|103e8
Talavera de la Reina|ES||39.96|-4.83|89|1ht9h
Talca|CL||-35.43|-71.66|197|2ayc6
Talcahuano|CL||-36.72|-73.12|253|2aybu
Tālcher|IN||20.95|85.23|38|qwh3
Taldykorgan|KZ||45.02|78.37|117|wjpq
Talegaon Dābhāde|IN||18.74|73.68|48|qwgu
Taleigao|IN||15.47|73.83|17|qwgr
Talence|FR||44.81|-0.59|43|1rqd3
Talghar|KZ||43.30|77.24|42|wjp2
Talhar|PK||24.88|68.81|21|oy6l
Tālīkota|IN||16.47|76.31|28|qwgi
Talipparamba|IN||12.04|75.36|70|qwgh
Talisay|PH||10.24|123.85|133|103ah
Talisay|PH||10.74|122.97|65|103ad
Talisay|PH||14.09|121.02|25|1039w
Talitsa|RU||57.01|63.73|19|vxwp
Ţalkhā|EG||31.05|31.38|158|7g7b
Tall Rif‘at|SY||36.47|37.09|26|3i50
Talladega|US|AL|33.44|-86.11|16|2fq0k
Tallaght|IE||53.29|-6.37|64|1rgxw
Tallahassee|US|FL|30.44|-84.28|190|2hh8b
Tallbīsah|SY||34.84|36.73|38|3idf
Tallinn|EE||59.44|24.75|394|cm0p|*
Tallkalakh|SY||34.67|36.26|30|3i6l
Tallkayf|IQ||36.49|43.12|24|1xpt
Tallmadge|US|OH|41.10|-81.44|18|32vzr
Tal’menka|RU||53.82|83.57|19|vxwa
Talnakh|RU||69.49|88.40|59|vxw0
Talne|UA||48.89|30.69|16|etwg
Taloc|PH||10.57|122.90|20|10388
Taloda|IN||21.56|74.21|26|qwg0
Taloqan|AF||36.74|69.53|64|o2ik
Talwandi Bhai|IN||30.86|74.93|16|qwfe
Talwāra|IN||31.94|75.89|25|qwf8
Tam Kỳ|VN||15.57|108.47|59|xl7w
Tamale|GH||9.40|-0.84|361|1d6ql
Tamalous|DZ||36.84|6.64|33|1h47m
Tamamura|JP||36.30|139.12|43|13o1m
Taman Senai|MY||1.60|103.64|73|114zp
Tamana|JP||32.95|130.57|46|13o1l
Tamandaré|BR||-8.76|-35.10|18|20ldf
Tamano|JP||34.52|133.95|68|13o1i
Tamanrasset|DZ||22.79|5.52|73|1h47c
Tamarac|US|FL|26.21|-80.25|65|2hh8y
Tamazula de Gordiano|MX||19.68|-103.25|19|2dcyv
Tamazunchale|MX||21.26|-98.79|25|23d9d
Tambacounda|SN||13.77|-13.67|79|1c48v
Tambaram|IN||12.92|80.13|175|qweu
Tambaú|BR||-21.70|-47.27|20|21vq5
Tambo Grande|PE||-4.93|-80.34|30|274ei
Tambopata|PE||-12.67|-69.36|39|2c6ti
Tamboril|DO||19.49|-70.61|23|22uud
Tambov|RU||52.73|41.44|291|adye
Tambuwal|NG||12.41|4.65|21|1ds1r
Tame|CO||6.46|-71.74|29|26lue
Tamiami|US|FL|25.76|-80.40|55|2hh94
Ţāmiyah|EG||29.48|30.96|47|7g5y
Tamlūk|IN||22.30|87.93|49|qwee
Tampa|US|FL|27.95|-82.46|369|2hh9h
Tampere|FI||61.50|23.79|203|dlxv
Tampico|MX||22.29|-97.88|309|23d8j
Tampin|MY||2.47|102.23|28|116j6
Tamra|IL||32.85|35.20|26|6aeq
Tamuín|MX||22.01|-98.78|16|23d8b
Tamuning-Tumon-Harmon Village|GU||13.49|144.78|20|2ek8z
Tamworth|AU|NSW|-31.09|150.93|48|1a10p
Tamworth|GB|ENG|52.63|-1.70|82|1ki5w
Tân An|VN||10.54|106.41|65|xl5p
Tan-Tan|MA||28.44|-11.10|62|1i8ch
Tanabe|JP||33.73|135.37|70|13o0k
Tanabe|JP||34.82|135.77|66|13o0j
Tanabi|BR||-20.63|-49.65|18|21vpf
Tanah Merah|MY||5.80|102.15|29|1175t
Tanakpur|IN||29.07|80.11|17|qwdv
Tanauan|PH||11.11|125.02|17|102vi
Tanauan|PH||14.09|121.15|68|102vg
Tanay|PH||14.50|121.28|60|102uv
Tanda|CI||7.80|-3.17|20|1cw0z
Tanda|EG||30.79|31.00|405|7g4p
Tānda|IN||28.98|78.94|45|qwdr
Tāndā|IN||26.55|82.66|88|qwds
Tandag|PH||9.08|126.20|29|102ue
Tandahimba|TZ||-10.75|39.63|17|iszz
Tandaltī|SD||13.02|31.87|27|7uqi
Tandil|AR||-37.32|-59.13|104|21gxl
Tandlianwala|PK||31.03|73.13|38|oy4g
Tando Adam|PK||25.77|68.66|126|oy4f
Tando Allahyar|PK||25.46|68.72|127|oy4d
Tando Jam|PK||25.43|68.53|32|oy46
Tando Muhammad Khan|PK||25.12|68.54|73|oy40
Tāndūr|IN||17.25|77.58|63|qwd8
Tanga|TZ||-5.07|39.10|225|37fq
Tāngāil|BD||24.25|89.92|180|smz4
Tangancícuaro de Arista|MX||19.89|-102.21|15|2dcy9
Tangerang|ID||-6.18|106.63|1372|ytx8
Tanggu|CN||39.02|117.65|535|12ftc
Tanggulangin|ID||-7.50|112.70|33|ytwr
Tangi|PK||34.30|71.65|29|oy3b
Tangier|MA||35.77|-5.80|688|1i8f3
Tangjiazhuang|CN||39.74|118.45|79|12fs9
Tangjin|KR||36.89|126.63|33|13bt1
Tangkak|MY||2.27|102.55|35|1152x
Tangping|CN||22.03|111.94|82|12fro
Tangshan|CN||39.63|118.18|3372|12fr6
Tanguá|BR||-22.73|-42.71|24|21vpa
Tangub|PH||8.06|123.75|30|102p8
Tanguiéta|BJ||10.62|1.27|20|1f99b
Tangzhai|CN||34.43|116.59|68|12fpi
Tanjay|PH||9.52|123.16|39|102og
Tanjore|IN||10.79|79.14|220|qw3d
Tanjung Pandan|ID||-2.73|107.63|62|ytrh
Tanjung Pinang|ID||0.92|104.46|192|ytr3
Tanjung Sepat|MY||2.66|101.56|22|11bsq
Tanjung Tokong|MY||5.46|100.31|24|11bse
Tanjungagung|ID||-3.94|103.80|53|ytuj
Tanjungbalai|ID||2.97|99.80|143|q0dn
Tanjungtiram|ID||4.06|98.37|25|q0d6
Tank|PK||32.22|70.38|38|oy2p
Tanki Leendert|AW||12.54|-70.02|22|24o34
Tanout|NE||14.97|8.89|15|1ga2b
Tanque Verde|US|AZ|32.25|-110.74|17|35yje
Tānsen|NP||27.87|83.55|24|rhqy
Tantou|CN||26.03|119.60|69|12fny
Tantoyuca|MX||21.35|-98.23|31|23d67
Tanuku|IN||16.75|81.68|68|qwbt
Tanuma|JP||36.37|139.58|29|13nye
Tanushimarumachi-toyoki|JP||33.35|130.68|21|13nyb
Tanza|PH||14.68|120.94|106|102md
Tāoru|IN||28.21|76.95|19|qwbo
Taounate|MA||34.54|-4.64|33|1i8a3
Taourirt|MA||34.41|-2.90|83|1i874
Taoyuan City|TW||24.99|121.30|402|3zjdi
Taozhuang|CN||34.85|117.33|60|12fk1
Tapachula|MX||14.90|-92.26|203|23d62
Tapah Road|MY||4.17|101.20|28|116ya
Tapes|BR||-30.67|-51.40|19|21vmo
Taphan Hin|TH||16.22|100.42|22|yf0a
Tapiramutá|BR||-11.85|-40.79|17|21vma
Tapolca|HU||46.88|17.44|18|1t8vh
Taquara|BR||-29.65|-50.78|48|21vlr
Taquari|BR||-29.80|-51.86|27|21vjz
Taquaritinga|BR||-21.41|-48.50|50|21vj5
Taquarituba|BR||-23.53|-49.24|21|21vj4
Tara|RU||56.89|74.37|27|vxss
Tarakan|ID||3.31|117.59|97|ytn9
Tarakeswar|IN||22.89|88.01|30|qwao
Tāramangalam|IN||11.69|77.97|24|qwam
Tarāna|IN||23.33|76.04|23|qwal
Tārānagar|IN||28.67|75.03|29|qwak
Tarancón|ES||40.01|-3.01|16|1ume5
Taranto|IT||40.46|17.25|181|1vuue
Tarauacá|BR||-8.16|-70.77|17|26hlo
Tarawa|KI||1.33|172.98|40|198a9|*
Taraz|KZ||42.90|71.37|358|wig9
Tarbes|FR||43.23|0.08|52|1rqa1
Taree|AU|NSW|-31.91|152.45|16|1a0xh
Targovishte|BG||43.25|26.57|38|fkbi
Târgovişte|RO||44.93|25.46|88|e94w
Targówek|PL||52.29|21.05|124|g85l
Târgu Jiu|RO||45.05|23.28|97|e94i
Târgu-Mureş|RO||46.54|24.56|147|e94c
Târgu Neamţ|RO||47.20|26.37|20|e94b
Târgu Secuiesc|RO||46.00|26.13|20|e948
Tarhuna|LY||32.44|13.63|211|1bdf1
Táriba|VE||7.82|-72.22|27|25q5e
Tarifa|ES||36.01|-5.61|18|1ht6v
Tarija|BO||-21.54|-64.73|159|2bntk
Tarikere|IN||13.71|75.81|38|qw9s
Tarime|TZ||-1.35|34.37|33|37f1
Tarko-Sale|RU||64.92|77.77|19|vxr9
Tarkwa|GH||5.30|-1.99|35|1d6nk
Tarlac City|PH||15.48|120.60|184|102gs
Tarma|PE||-11.42|-75.69|51|2c6oe
Tarn Tāran|IN||31.45|74.93|59|qw9g
Târnăveni|RO||46.33|24.30|29|e937
Tarnobrzeg|PL||50.57|21.68|50|g84p
Tarnów|PL||50.01|20.99|118|g84i
Tarnowskie Góry|PL||50.45|18.86|61|1u374
Taroudant|MA||30.47|-8.88|71|1i7w1
Tarpon Springs|US|FL|28.15|-82.76|25|2hhc7
Tarragona|ES||41.12|1.25|140|1umdc
Tàrrega|ES||41.65|1.14|17|1umd9
Tarsus|TR||36.92|34.89|256|6fc9
Tartagal|AR||-22.52|-63.80|61|2a6sp
Tartouss|SY||34.89|35.89|89|3i1d
Tartu|EE||58.38|26.73|101|clyn
Tarub|ID||-6.93|109.17|76|ytlo
Tarui|JP||35.37|136.53|29|13nxk
Tarumizu|JP||31.48|130.70|19|13nx9
Tārūt|SA||26.57|50.04|85|26cy
Tasbuget|KZ||44.77|65.55|16|wjmn
Tasek Glugor|MY||5.48|100.50|136|116t1
Tāsgaon|IN||17.04|74.60|35|qw96
Tash-Kumyr|KG||41.35|72.22|24|wqfw
Tashkent|UZ||41.26|69.22|1978|wf3t|*
Tashtagol|RU||52.77|87.89|23|vxq2
Tasikmalaya|ID||-7.33|108.22|271|ytl3
Taşköprü|TR||41.51|34.21|17|fu9h
Taşova|TR||40.76|36.32|19|fu87
Tassin-la-Demi-Lune|FR||45.75|4.79|17|1rq85
Tata|HU||47.65|18.32|24|1t8tv
Tatabánya|HU||47.58|18.39|71|1t8tu
Tataouine|TN||32.93|10.45|63|1gtrx
Tatarsk|RU||55.22|75.98|25|vxoz
Tatebayashi|JP||36.25|139.53|81|13nwf
Tateyama|JP||34.98|139.87|50|13nvf
Tatsuno|JP||35.98|138.00|21|13nuq
Tatsunochō-tominaga|JP||34.86|134.55|40|13nur
Tatuí|BR||-23.36|-47.86|94|21vhg
Tatvan|TR||38.49|42.28|73|6f5q
Taubaté|BR||-23.03|-45.56|252|21vh6
Taufkirchen|DE||48.05|11.62|18|1oiv8
Taungdwingyi|MM||20.01|95.55|70|rqhl
Taunggyi|MM||20.79|97.04|160|rqfc
Taungoo|MM||18.94|96.43|107|rntw
Taunsa|PK||30.70|70.65|45|oxxo
Taunton|GB|ENG|51.01|-3.10|65|1ki35
Taunton|US|MA|41.90|-71.09|57|2y5h1
Taunusstein|DE||50.15|8.15|30|1oiuv
Taupo|NZ||-38.68|176.08|22|1arfy
Taurage|LT||55.25|22.29|28|cqav
Tauranga|NZ||-37.69|176.17|110|1bbq8
Tavares|US|FL|28.80|-81.73|15|2hhcd
Tavda|RU||58.04|65.27|39|vxnu
Tavernes de la Valldigna|ES||39.07|-0.27|18|1htav
Taverny|FR||49.03|2.22|27|1rq6i
Tavira|PT||37.13|-7.65|15|1chy0
Tavşanlı|TR||39.54|29.50|52|6f4p
Tawaramoto|JP||34.55|135.79|33|13nu0
Tawau|MY||4.24|117.89|306|11647
Taxco de Alarcón|MX||18.55|-99.61|52|23d4x
Tây Ninh|VN||11.31|106.10|36|xkrj
Tayabas|PH||14.03|121.59|37|102cj
Tāybād|IR||34.74|60.78|38|oul4
Tayga|RU||56.06|85.62|24|vxmb
Taylor|US|MI|42.24|-83.27|62|2zf7o
Taylor|US|TX|30.57|-97.41|17|2ti3a
Taylors|US|SC|34.92|-82.30|22|2qk41
Taylorsville|US|UT|40.67|-111.94|61|3fxsc
Tayshet|RU||55.93|98.00|38|vxla
Taytay|PH||14.56|121.13|231|102au
Tayu|ID||-6.54|111.05|26|yti9
Ţayyibat al Imām|SY||35.27|36.71|29|3hza
Taza|MA||34.21|-4.01|142|1i7mt
Tazoult-Lambese|DZ||35.48|6.26|42|1h3o8
Tbeng Meanchey|KH||13.81|104.98|24|13842
Tbilisi|GE||41.69|44.83|1049|d405|*
Tbilisskaya|RU||45.36|40.19|24|add7
Tchamba|TG||9.03|1.42|26|1eo04
Tchaourou|BJ||8.89|2.60|21|1f975
Tchibanga|GA||-2.93|10.98|19|1fcyl
Tcholliré|CM||8.40|14.17|23|1bm7b
Tczew|PL||54.09|18.78|60|1u36q
Teaneck|US|NJ|40.90|-74.02|40|31f8u
Teapa|MX||17.55|-92.95|27|23d4i
Tearce|MK||42.08|21.05|23|gtsp
Tebesbest|DZ||33.12|6.08|41|1h3me
Tébessa|DZ||35.40|8.12|634|1h3md
Tebingtinggi|ID||3.33|99.16|118|q0cc
Tecámac|MX||19.71|-98.97|15|23e50
Tecámac de Felipe Villanueva|MX||19.71|-98.97|16|59uyx
Tecamachalco|MX||18.88|-97.73|29|23d3w
Tecate|MX||32.57|-116.63|65|2dcqi
Tecax|MX||20.21|-89.29|26|23d0s
Techiman|GH||7.59|-1.94|70|1d6mf
Tecomán|MX||18.92|-103.88|86|2dcp1
Técpan de Galeana|MX||17.22|-100.63|15|2dcnu
Tecpán Guatemala|GT||14.76|-90.99|22|24wvw
Tecuci|RO||45.85|27.43|41|e9e3
Tefé|BR||-3.37|-64.72|45|26hko
Tegal|ID||-6.87|109.14|237|ytgu
Tegelen|NL||51.34|6.14|20|1mv7s
Teghra|IN||25.49|85.94|46|qw7x
Tegina|NG||10.07|6.19|24|1drvb
Tegucigalpa|HN||14.08|-87.21|851|256id|*
Teguise|ES||29.06|-13.56|19|1ht65
Tehran|IR||35.69|51.42|7153|2f4z|*
Tehri|IN||30.39|78.48|28|qw7s
Tehuacán|MX||18.46|-97.40|249|23d1p
Teignmouth|GB|ENG|50.55|-3.50|17|1ki1w
Tejar|CR||9.75|-84.23|22|25m8n
Tejen|TM||37.38|60.51|67|q3zz
Tejupilco de Hidalgo|MX||18.90|-100.15|26|2dcmh
Tékane|MR||16.60|-15.35|22|1exh9
Tekāri|IN||24.94|84.84|19|qw7h
Tekeli|KZ||44.83|78.83|27|wjiw
Tekirdağ|TR||40.98|27.51|122|fu5r
Tekirova|TR||36.50|30.53|20|6f1x
Tekkalakote|IN||15.53|76.88|26|qw7f
Tekkali|IN||18.61|84.24|25|qw7e
Tekkeköy|TR||41.21|36.46|17|fu57
Teknāf|BD||20.86|92.30|41|pefb
Tekstil’shchiki|RU||55.70|37.74|100|adbm
Tel Aviv|IL||32.08|34.78|433|6adx
Tela|HN||15.77|-87.47|29|256hv
Telabastagan|PH||15.12|120.61|26|10295
Telavi|GE||41.92|45.47|22|d3zi
Telde|ES||27.99|-15.42|100|1ht5a
Telêmaco Borba|BR||-24.32|-50.62|59|21vgc
Telerghma|DZ||36.12|6.35|52|1h3gn
Telford|GB|ENG|52.68|-2.45|148|1zpcv
Telfs|AT||47.31|11.07|15|1n8ki
Telgte|DE||51.98|7.78|19|1oip2
Telhāra|IN||21.03|76.84|21|qw77
Télimélé|GN||10.90|-13.03|30|1frda
Tellicherry|IN||11.75|75.49|97|qw70
Teloloapan|MX||18.37|-99.87|24|23d0c
Telsiai|LT||55.98|22.25|30|cq9y
Teltow|DE||52.40|13.26|20|1oiof
Teluk Intan|MY||4.02|101.02|63|11737
Teluk Nibung|ID||3.00|99.82|25|q0c5
Teluknaga|ID||-6.10|106.64|128|16ny5
Tema|GH||5.67|-0.02|156|1d6lo
Temara|MA||33.93|-6.91|314|1i7ed
Tembisa|ZA||-26.00|28.23|512|kcxk
Temecula|US|CA|33.49|-117.15|112|37rqr
Temerluh|MY||3.45|102.42|60|116r2
Temirtau|KZ||50.05|72.96|171|wjhy
Temixco|MX||18.85|-99.23|98|23czn
Tempe|US|AZ|33.41|-111.91|176|35yo2
Tempe Junction|US|AZ|33.41|-111.94|158|35yof
Temple|US|TX|31.10|-97.34|72|2tiam
Temple City|US|CA|34.11|-118.06|36|37rst
Temple Terrace|US|FL|28.04|-82.39|26|2hhfd
Templin|DE||53.12|13.50|18|1oinh
Temryuk|RU||45.27|37.39|37|ad71
Temse|BE||51.13|4.21|26|1npiq
Temuco|CL||-38.74|-72.60|238|2ay4b
Tena|EC||-0.99|-77.81|17|268wx
Tenango de Arista|MX||19.10|-99.59|22|23cyh
Tendō|JP||38.35|140.37|65|198p5
Tengréla|CI||10.48|-6.41|39|1cvpp
Teni|IN||10.01|77.48|1035|qw61
Tenkodogo|BF||11.78|-0.37|38|1egvn
Tennō|JP||39.90|139.97|23|13ns5
Tenosique|MX||17.47|-91.42|33|23cxg
Tenri|JP||34.58|135.83|71|13nrw
Teo|ES||42.75|-8.50|18|1um9x
Teocaltiche|MX||21.43|-102.57|24|2dck2
Teodoro Sampaio|BR||-22.53|-52.17|15|21vfl
Teófilo Otoni|BR||-17.86|-41.51|101|21vfh
Teolocholco|MX||19.24|-98.19|16|23evf
Teoloyucan|MX||19.74|-99.18|51|23cx2
Teonthar|IN||24.98|81.64|17|qw5o
Teopisca|MX||16.54|-92.47|16|23cwy
Teotihuacán|MX||19.69|-98.86|23|23eze
Teotihuacán de Arista|MX||19.69|-98.86|23|59uye
Tepalcatepec|MX||19.19|-102.85|15|2dcjb
Tepatitlán de Morelos|MX||20.82|-102.76|92|2dcio
Tepatlaxco de Hidalgo|MX||19.08|-97.97|16|23cw2
Tepeaca|MX||18.97|-97.90|27|23cw0
Tepeapulco|MX||19.79|-98.55|15|23cvy
Tepecik|TR||41.03|28.55|22|fu3u
Tepeji del Río de Ocampo|MX||19.90|-99.34|34|23cvj
Tepexpan|MX||19.61|-98.94|103|29tsi
Tepic|MX||21.51|-104.90|333|2dchh
Teplice|CZ||50.64|13.82|51|1tof4
Tepotzotlán|MX||19.72|-99.22|38|23ctv
Tequila|MX||20.88|-103.84|29|2dcfx
Tequisquiapan|MX||20.52|-99.89|30|23ct0
Tequixquiac|MX||19.91|-99.14|23|23csy
Téra|NE||14.01|0.75|21|1g9tz
Teramo|IT||42.66|13.70|36|1vuqz
Terbanggi Besar|ID||-4.88|105.22|53|yt4q
Terdāl|IN||16.49|75.05|26|qw5j
Terek|RU||43.48|44.14|21|ad2f
Teresa|PH||14.56|121.22|35|1027i
Teresina|BR||-5.09|-42.80|745|20l1c
Teresópolis|BR||-22.42|-42.98|124|21vf2
Tergnier|FR||49.66|3.30|15|1rq3e
Terlizzi|IT||41.13|16.55|26|1vuqk
Termas de Río Hondo|AR||-27.49|-64.86|28|2a6py
Terme|TR||41.21|36.97|28|fu2b
Termini Imerese|IT||37.98|13.70|23|1i2q8
Termoli|IT||42.00|14.99|31|1vuq5
Ternate|ID||0.79|127.38|102|yt49
Ternate|PH||14.29|120.72|20|1027c
Terneuzen|NL||51.34|3.83|28|1mv5g
Terni|IT||42.56|12.64|97|1vuq3
Ternopil|UA||49.55|25.59|236|etoi
Terrace|CA|BC|54.52|-128.60|19|3o3d1
Terrace Heights|US|NY|40.72|-73.77|15|326kj
Terracina|IT||41.29|13.24|31|1vupu
Terrassa|ES||41.57|2.02|211|1umda
Terrazas del Valle|MX||32.49|-116.83|20|59uyi
Terre Haute|US|IN|39.47|-87.41|61|2jfgp
Terrebonne|CA|QC|45.70|-73.65|95|3o3es
Terrell|US|TX|32.74|-96.28|17|2ticc
Terrytown|US|LA|29.91|-90.03|23|2l3bz
Terter|AZ||40.34|46.93|18|cjaf
Teruel|ES||40.35|-1.11|35|1um8u
Tervuren|BE||50.82|4.51|21|1npee
Terzigno|IT||40.80|14.49|17|1vup5
Teshi Old Town|GH||5.58|-0.11|144|1d6kp
Tesistán|MX||20.80|-103.47|62|2dcdb
Tessaoua|NE||13.76|7.99|36|1g9t3
Tessenderlo|BE||51.07|5.09|17|1npe4
Tete|MZ||-16.16|33.59|129|lzoe
Tetla|MX||19.44|-98.10|15|23do7
Tétouan|MA||35.58|-5.37|326|1i7bi
Tetovo|MK||42.01|20.97|73|gtru
Tettnang|DE||47.67|9.59|18|1oiiw
Tetuán de las Victorias|ES||40.46|-3.70|155|1um8m
Teutônia|BR||-29.45|-51.81|22|21vdo
Tewkesbury|GB|ENG|51.99|-2.16|20|1ki07
Tewksbury|US|MA|42.61|-71.23|29|2y5kq
Texarkana|US|AR|33.44|-94.04|30|2glbr
Texarkana|US|TX|33.43|-94.05|37|2tie8
Texas City|US|TX|29.38|-94.90|48|2tifa
Texcoco de Mora|MX||19.51|-98.88|105|23cqr
Teykovo|RU||56.86|40.54|36|acsh
Teziutlan|MX||19.82|-97.36|59|23cq8
Tezoyuca|MX||19.59|-98.91|17|29ts3
Tezpur|IN||26.63|92.80|59|qw52
Tha Bo|TH||17.85|102.58|35|yey5
Tha Kham|TH||9.11|99.23|26|ooa3
Tha Mai|TH||12.62|102.00|22|yew1
Tha Maka|TH||13.90|99.77|53|onk3
Tha Muang|TH||13.96|99.64|27|onja
Tha Ruea|TH||14.57|100.73|19|yeth
Tha Yang|TH||12.96|99.91|43|yesb
Thaba Nchu|ZA||-29.21|26.84|39|kcsn
Thái Bình|VN||20.45|106.34|53|xklm
Thái Nguyên|VN||21.59|105.85|134|xkkv
Thakhèk|LA||17.41|104.83|85|zh5r
Thakurdwara|IN||29.19|78.86|40|qw4n
Thākurganj|IN||26.43|88.13|16|qw4m
Thākurgaon|BD||26.03|88.47|71|pef8
Thal|PK||35.48|72.24|29|oy7g
Thala|TN||35.57|8.67|16|1gtuj
Thamaga|BW||-24.67|25.54|21|jzx6
Thān|IN||22.57|71.20|43|qw43
Thāna Bhawan|IN||29.59|77.42|33|qw41
Thanatpin|MM||17.29|96.58|38|rpcz
Thāne|IN||19.20|72.96|1262|qw3p
Thānesar|IN||29.97|76.83|138|qw3l
Thanh Hóa|VN||19.80|105.77|112|xkgm
Thành Phố Uông Bí|VN||21.03|106.77|64|xi7d
Thap Khlo|TH||16.16|100.60|16|yeua
Thap Than|TH||15.46|99.89|17|onia
Tharād|IN||24.40|71.63|25|qw32
Tharangambadi|IN||11.03|79.85|21|qwag
Tharu Shah|PK||26.94|68.12|18|oxu3
Tharyarwady|MM||17.65|95.79|54|rp5l
Thāsra|IN||22.80|73.21|18|qw2o
Thatcham|GB|ENG|51.40|-1.26|24|1khzl
Thaton|MM||16.92|97.37|124|rp4w
Thatta|PK||24.75|67.92|44|oxtq
Thayetmyo|MM||19.32|95.18|98|roxx
The Acreage|US|FL|26.79|-80.27|39|4tj01
The Bronx|US|NY|40.85|-73.87|1385|31j3u
The Colony|US|TX|33.09|-96.89|42|2timc
The Crossings|US|FL|25.67|-80.40|23|2hhir
The Dalles|US|OR|45.59|-121.18|15|3fdlc
The Hague|NL||52.08|4.30|474|1mvvx
The Hammocks|US|FL|25.67|-80.44|51|2hhjh
The Valley|AI||18.22|-63.06|2|24l8e|*
The Villages|US|FL|28.93|-81.96|51|2hhl7
The Woodlands|US|TX|30.16|-95.49|94|2tios
Thenia|DZ||36.73|3.56|16|1h379
Theniet el Had|DZ||35.87|2.03|28|1h377
Thenkasi|IN||8.96|77.32|65|qw60
Thessaloníki|GR||40.64|22.93|354|fqf1
Thetford|GB|ENG|52.42|0.75|25|1khz4
Thetford-Mines|CA|QC|46.09|-71.31|26|44tw3
Theunissen|ZA||-28.41|26.70|35|kcgy
Thị Trấn Tân Thành|VN||10.26|105.59|23|76ice
Thị Xã Phú Mỹ|VN||10.57|107.13|221|50i2a
Thiais|FR||48.76|2.40|30|1rpwd
Thiene|IT||45.71|11.48|21|1vuo2
Thiès|SN||14.79|-16.93|320|1c43m
Thiès Nones|SN||14.78|-16.97|252|1c43j
Thika|KE||-1.03|37.07|200|3ude
Thimphu|BT||27.47|89.64|99|qudc|*
Thionville|FR||49.36|6.16|44|1rpu3
Thiruthani|IN||13.18|79.62|40|qvuu
Thiruvananthapuram|IN||8.49|76.95|784|qvpv
Thiruvarur|IN||10.77|79.64|59|qw1p
Thívai|GR||38.33|23.32|22|5f5a
Thoen|TH||17.61|99.22|18|ongq
Thohoyandou|ZA||-22.95|30.48|44|kcfc
Thomasville|US|GA|30.84|-83.98|19|2il2k
Thomasville|US|NC|35.88|-80.08|27|2ocbi
Thomazeau|HT||18.65|-72.09|52|27nsr
Thongwa|MM||16.76|96.52|52|roah
Thonon-les-Bains|FR||46.37|6.48|32|1rps6
Thoothukudi|IN||8.77|78.13|411|54yo8
Thornaby-on-Tees|GB|ENG|54.53|-1.30|22|1khyd
Thorne|GB|ENG|53.61|-0.96|17|1khy5
Thornton|US|CO|39.87|-104.97|133|38mok
Thornton-Cleveleys|GB|ENG|53.87|-3.02|31|4xw0v
Thorold|CA|ON|43.12|-79.20|18|3o5hz
Thoubāl|IN||24.64|94.00|44|qw16
Thousand Oaks|US|CA|34.17|-118.84|129|37sit
Three Lakes|US|FL|25.64|-80.40|15|2hhog
Thrissur|IN||10.52|76.22|325|qvqj
Throgs Neck|US|NY|40.82|-73.82|34|326s1
Thủ Dầu Một|VN||10.98|106.65|91|xjku
Thul|PK||28.24|68.78|34|oxp2
Thun|CH|BE|46.75|7.62|42|1kz7t
Thunder Bay|CA|ON|48.38|-89.25|99|3o5tq
Thung Song|TH||8.16|99.68|28|onet
Ti Port-de-Paix|HT||19.93|-72.83|35|285tc
Tianchang|CN||38.00|114.02|61|12p6j
Tianfu|CN||37.26|122.05|115|12ecw
Tianguá|BR||-3.73|-40.99|46|20l01
Tianjin|CN||39.14|117.18|11090|12fg3
Tianpeng|CN||30.99|103.94|61|12ff8
Tianshui|CN||34.58|105.74|3500|12fek
Tiaret|DZ||35.37|1.32|179|1h36p
Tías|ES||28.96|-13.65|20|1ht3p
Tiassalé|CI||5.90|-4.82|35|1cvuh
Tibati|CM||6.47|12.63|36|1bm56
Tiberias|IL||32.79|35.53|40|6abu
Tibiri|NE||13.56|7.05|20|1g9rq
Ticul|MX||20.40|-89.54|33|23cpd
Tiébo|SN||14.63|-16.23|100|1c3yg
Tiel|NL||51.89|5.43|41|1mv2z
Tieli|CN||46.98|128.04|110|17ls8
Tieling|CN||42.29|123.84|334|17ls7
Tielt|BE||51.00|3.33|19|1npac
Tienen|BE||50.81|4.94|32|1npa6
Tierra Blanca|MX||18.45|-96.36|48|29h30
Tierralta|CO||8.17|-76.06|26|26lli
Tietê|BR||-23.10|-47.71|32|21vd7
Tiffin|US|OH|41.11|-83.18|18|32w8a
Tiflet|MA||33.89|-6.31|70|1i74j
Tifton|US|GA|31.45|-83.51|17|2il88
Tigard|US|OR|45.43|-122.77|51|3fdxy
Tigre|AR||-34.43|-58.58|31|21gvl
Tigwav|HT||18.43|-72.87|118|27pki
Tijāra|IN||27.93|76.86|22|qw0a
Tijuana|MX||32.50|-117.00|1301|2dc89
Tijucas|BR||-27.24|-48.63|22|21vc4
Tīkamgarh|IN||24.74|78.83|75|qw06
Ṭikāpur|NP||28.53|81.12|45|rhpm
Tikhoretsk|RU||45.85|40.13|64|acph
Tikhvin|RU||59.65|33.53|62|acp7
Tiko|CM||4.08|9.36|56|1bm4g
Tikrīt|IQ||34.62|43.68|42|1xk6
Tilburg|NL||51.56|5.09|200|1mv25
Tilhar|IN||27.96|79.74|57|qvyp
Tillabéri|NE||14.21|1.45|19|1g9p2
Tillmans Corner|US|AL|30.59|-88.17|17|2fqrd
Timaru|NZ||-44.40|171.25|28|1aqz1
Timashëvsk|RU||45.62|38.95|54|acnp
Timbaúba|BR||-7.51|-35.32|45|20kyk
Timbiras|BR||-4.26|-43.94|18|20kxw
Timbó|BR||-26.82|-49.27|34|21vb5
Timbuktu|ML||16.77|-3.01|32|1ghpn
Timimoun|DZ||29.26|0.23|49|1h2sz
Timişoara|RO||45.75|21.23|315|e96n
Timizart|DZ||36.80|4.27|41|1h2ss
Timmins|CA|ON|48.47|-81.33|43|3o6ab
Timon|BR||-5.09|-42.84|124|20kxl
Timóteo|BR||-19.58|-42.65|92|21val
Tinaquillo|VE||9.92|-68.30|82|25q0b
Tinde|TZ||-3.88|33.20|22|37d4
Tindivanam|IN||12.23|79.66|70|qvxo
Tindouf|DZ||27.67|-8.15|46|1h2q5
Tinghir|MA||31.51|-5.53|37|1i6jv
Tingi|TZ||-11.30|35.03|16|iszs
Tingo María|PE||-9.30|-76.00|53|2749g
Tinley Park|US|IL|41.57|-87.78|57|2xbgb
Tinnanūr|IN||13.11|80.03|22|qvxg
Tinongan|PH||10.21|123.04|62|101nq
Tinsukia|IN||27.49|95.36|89|qvxc
Tinton Falls|US|NJ|40.30|-74.10|18|31fdl
Tipasa|DZ||36.59|2.45|25|1h2ik
Tipitapa|NI||12.20|-86.10|50|25i5f
Tippi|ET||7.20|35.45|24|70um
Tipton|GB|ENG|52.53|-2.07|47|1khs9
Tiptūr|IN||13.26|76.48|61|qvx0
Tiquipaya|BO||-17.34|-66.22|54|2bnj9
Tiquisate|GT||14.28|-91.36|18|24ywl
Tirah|IL||32.23|34.95|21|6bpz
Tirana|AL||41.33|19.82|375|1w8oz|*
Tiraspol|MD||46.84|29.63|157|d89j
Tirat Karmel|IL||32.76|34.97|19|6abg
Tire|TR||38.09|27.74|47|6etd
Tirebolu|TR||41.01|38.81|17|fu0x
Tirhanimîne|MA||35.24|-3.95|56|1i6cd
Tirmitine|DZ||36.65|3.98|26|1h2fl
Tirmiz|UZ||37.22|67.28|140|q28l
Tīrthahalli|IN||13.69|75.25|15|qvwc
Tiruchchendur|IN||8.50|78.12|30|qvw6
Tiruchengode|IN||11.38|77.89|87|qvw1
Tiruchirappalli|IN||10.82|78.70|775|qvw4
Tirukkoyilur|IN||11.97|79.20|28|qvvt
Tirumala|IN||13.68|79.35|18|qvvp
Tirunelveli|IN||8.73|77.68|1436|qvvd
Tirupati|IN||13.64|79.42|251|qvvc
Tirupparangunram|IN||9.88|78.07|43|qvv8
Tiruppur|IN||11.12|77.35|398|qvv0
Tiruppuvanam|IN||9.83|78.26|23|qvuz
Tirur|IN||10.91|75.92|55|qvuy
Tiruttangal|IN||9.48|77.83|54|qvuv
Tiruvalla|IN||9.38|76.57|57|qvun
Tiruvallur|IN||13.14|79.91|48|qvuj
Tiruvannāmalai|IN||12.23|79.07|138|qvuf
Tiruvottiyūr|IN||13.16|80.30|248|qvu8
Tisaiyanvilai|IN||8.34|77.87|20|qvu5
Tissemsilt|DZ||35.61|1.81|61|1h2dw
Tiszaújváros|HU||47.93|21.08|17|fbgp
Titāgarh|IN||22.74|88.37|128|qvtx
Titahari|NP||26.66|87.27|48|ri81
Titao|BF||13.77|-2.07|19|1egml
Titlāgarh|IN||20.29|83.15|28|qvts
Titusville|US|FL|28.61|-80.81|45|2hhsd
Tiverton|GB|ENG|50.90|-3.49|20|1khrm
Tivoli|IT||41.96|12.80|22|1vum0
Tiwi|PH||13.46|123.68|17|101l8
Tixtla de Guerrero|MX||17.57|-99.40|23|23cl2
Tizayuca|MX||19.84|-98.98|43|23ckx
Tizi Gheniff|DZ||36.59|3.77|28|1h2b8
Tizi-n-Tleta|DZ||36.55|4.06|22|1h2aw
Tizi Ouzou|DZ||36.71|4.05|144|1h2ao
Tizi Rached|DZ||36.67|4.19|18|1h2ak
Tizimín|MX||21.14|-88.15|47|23ckw
Tiznit|MA||29.70|-9.73|55|1i5wx
Tláhuac|MX||19.29|-99.01|305|23cjr
Tlajomulco de Zúñiga|MX||20.47|-103.45|30|2dc4b
Tlalnepantla|MX||19.54|-99.20|653|23civ
Tlalpan|MX||19.30|-99.16|575|23cis
Tlaltenango de Sánchez Román|MX||21.78|-103.30|16|2dgp6
Tlapa de Comonfort|MX||17.55|-98.58|47|23chk
Tlapacoyan|MX||19.96|-97.21|35|23chm
Tlaquepaque|MX||20.64|-103.29|576|2dc45
Tlaquiltenango|MX||18.63|-99.16|18|23ch9
Tlaxcala|MX||19.32|-98.20|85|29rzr
Tlemcen|DZ||34.88|-1.31|132|1h293
Toamasina|MG||-18.15|49.40|206|mkso
Toba|JP||34.48|136.84|23|13nqh
Toba Tek Singh|PK||30.97|72.48|69|oxl4
Tōbetsu|JP||43.22|141.52|22|19ltm
Tobias Barreto|BR||-11.18|-38.00|30|21v9c
Tobol’sk|RU||58.20|68.25|114|vxbu
Tobruk|LY||32.09|23.95|121|1qqe
Tocache|PE||-8.19|-76.52|29|2748s
Tochigi|JP||36.38|139.73|82|13npj
Tochio-honchō|JP||37.48|139.00|23|13npf
Tocoa|HN||15.68|-86.00|31|256bk
Tocopilla|CL||-22.09|-70.20|24|2axw4
Tocumen|PA||9.09|-79.38|51|27bdf
Todabhim|IN||26.92|76.82|23|qvt7
Todaraisingh|IN||26.02|75.48|23|qvt6
Tōgane|JP||35.55|140.37|66|198om
Togitsu|JP||32.83|129.85|29|13nod
Toguchin|RU||55.24|84.39|22|vxb8
Tohāna|IN||29.71|75.90|60|qvsy
Tōkamachi|JP||37.13|138.77|41|13nmx
Tokār|SD||18.43|37.73|22|7unn
Tokat|TR||40.31|36.55|130|fu0n
Toki|JP||35.35|137.18|61|13nmn
Tokmak|UA||47.26|35.71|35|etjh
Tokmok|KG||42.84|75.30|63|wqe7
Tokoname|JP||34.88|136.85|50|13nm1
Tokorozawa|JP||35.80|139.47|339|13nlx
Toktogul|KG||41.87|72.94|19|wz88
Tokushima|JP||34.07|134.57|267|13nla
Tokuyama|JP||34.05|131.82|101|13nl4
Tokyo|JP||35.69|139.69|8337|13nkz|*
Tôlanaro|MG||-25.03|46.98|45|mmdl
Toledo|BR||-24.71|-53.74|119|21v8i
Toledo|ES||39.86|-4.02|82|1ht1l
Toledo|PH||10.38|123.64|157|101j6
Toledo|US|OH|41.66|-83.56|280|32wb7
Tolentino|IT||43.21|13.29|17|1vul7
Tolga|DZ||34.72|5.38|68|1h270
Toliara|MG||-23.35|43.67|115|mmdh
Tolosa|ES||43.13|-2.08|18|1um5k
Toluca|MX||19.29|-99.65|489|23cfa
Tol’yatti|RU||53.53|49.35|703|ac4r
Tomakomai|JP||42.64|141.60|175|19lrp
Tomar|PT||39.60|-8.41|19|1chv8
Tomares|ES||37.37|-6.05|23|1ht16
Tomaszów Lubelski|PL||50.45|23.42|20|g804
Tomaszów Mazowiecki|PL||51.53|20.01|67|g803
Tomé|CL||-36.62|-72.96|47|2axuh
Tomé Açu|BR||-2.42|-48.15|34|20kvb
Tomelloso|ES||39.16|-3.02|38|1ht14
Tomigusuku|JP||26.19|127.68|56|13njw
Tomilino|RU||55.66|37.95|28|ac44
Tomioka|JP||36.25|138.90|49|13njf
Tomiya|JP||38.39|140.89|43|198ns
Tomobe|JP||36.35|140.30|37|198nr
Tomohon|ID||1.32|124.80|28|ysnq
Toms River|US|NJ|39.95|-74.20|89|2ojoc
Tomsk|RU||56.50|84.97|486|vx8x
Tonalá|MX||16.09|-93.75|35|29t01
Tonalá|MX||20.62|-103.23|409|2dc1l
Tonbridge|GB|ENG|51.20|0.27|39|1khpz
Tondabayashichō|JP||34.50|135.60|133|13nhu
Tondano|ID||1.31|124.91|33|ysn4
Tondi|IN||9.74|79.02|16|qvs9
Tonekābon|IR||36.82|50.87|38|2exc
Tonga|CM||4.97|10.70|16|1bm1e
T’ongch’ŏn-ŭp|KP||38.95|127.89|21|141av
Tongchuan|CN||31.09|105.09|58|12f90
Tongchuanshi|CN||35.07|109.08|224|12h6k
Tongeren|BE||50.78|5.46|30|1np7x
Tongging|ID||2.90|98.52|16|q0aq
Tonghae|KR||37.54|129.11|101|14kif
Tonghua|CN||41.72|125.93|510|17lri
Tongliao|CN||43.61|122.27|261|17lr4
Tongren|CN||27.72|109.19|91|12f68
Tongshan|CN||34.18|117.16|1199|12bhs
Tongzhou|CN||39.90|116.66|163|12f48
Tönisvorst|DE||51.32|6.49|30|1ohe3
Tonj|SS||7.27|28.68|17|7u83
Tonk|IN||26.17|75.79|151|qvs1
Tōno|JP||39.32|141.53|27|198nj
Tonoshō|JP||34.48|134.17|17|13nh0
Tonota|BW||-21.44|27.46|18|jzwo
Tønsberg|NO||59.27|10.41|39|1v6gr
Tonypandy|GB|WLS|51.62|-3.46|63|1zp8j
Tooele|US|UT|40.53|-112.30|33|3fyq7
Toowoomba|AU|QLD|-27.56|151.95|131|1a02k
Topeka|US|KS|39.05|-95.68|127|2jqvv
Topi|PK||34.07|72.62|36|oxjs
Topki|RU||55.28|85.62|31|vx82
Tor Lupara|IT||42.00|12.62|21|3w1vw
Torbalı|TR||38.15|27.36|50|6enr
Torbat-e Ḩeydarīyeh|IR||35.27|59.22|126|2ex2
Torbat-e Jām|IR||35.24|60.62|59|ouki
Torcy|FR||48.85|2.65|24|1rpjw
Tordera|ES||41.70|2.72|15|1um43
Tordher|PK||33.99|72.29|150|oxj2
Toretsk|UA||48.40|37.85|42|f7ca
Torgau|DE||51.56|13.00|19|1ohbj
Torhout|BE||51.07|3.10|19|1np78
Toride|JP||35.90|140.08|81|198nd
Torino|IT||45.07|7.69|870|1vuj8||Turin
Torit|SS||4.41|32.57|20|7u7i
Toritama|BR||-8.01|-36.06|24|20kuw
Tornio|FI||65.85|24.15|21|dl9p
Törökszentmiklós|HU||47.18|20.42|23|fbdh
Toronto|CA|ON|43.70|-79.42|2600|3o75l
Tororo|UG||0.69|34.18|40|4ugu
To‘rqao‘rg‘on|UZ||41.00|71.51|28|wf39
Torquay|GB|ENG|50.46|-3.53|65|1khoi
Torrance|US|CA|33.84|-118.34|148|37szy
Torre Annunziata|IT||40.75|14.45|44|1vuhv
Torre del Greco|IT||40.79|14.37|86|1vuhc
Torre del Mar|ES||36.74|-4.09|22|1hsyt
Torre-Pacheco|ES||37.74|-0.95|31|1hsxr
Torredembarra|ES||41.15|1.40|15|1ulzz
Torrejón de Ardoz|ES||40.46|-3.47|118|1ulzc
Torrelavega|ES||43.35|-4.05|55|1ulz3
Torrelodones|ES||40.58|-3.93|22|1ulyt
Torremaggiore|IT||41.69|15.29|17|1vugr
Torremolinos|ES||36.62|-4.50|65|1hsy1
Torrent|ES||39.44|-0.47|79|1hsxz
Torreón|MX||25.54|-103.42|609|2dbye
Torres|BR||-29.34|-49.73|33|21v6f
Torres Novas|PT||39.48|-8.54|15|1chti
Torres Vedras|PT||39.09|-9.26|24|1chth
Torrevieja|ES||37.98|-0.68|102|1hsx9
Torrington|US|CT|41.80|-73.12|35|2vtw5
Torrox|ES||36.76|-3.95|17|1hsx1
Tórshavn|FO||62.01|-6.77|13|1jyys|*
Tortona|IT||44.90|8.86|23|1vuey
Tortosa|ES||40.81|0.52|35|1ulwd
Tortuguitas|AR||-34.48|-58.75|41|21gtj
Toruń|PL||53.01|18.60|209|1u32f
Torvaianica|IT||41.62|12.46|17|3xw9k
Torzhok|RU||57.04|34.96|49|abwh
Toshbuloq|UZ||40.92|71.58|29|wf6a
Toshloq|UZ||40.48|71.77|27|wf3s
Tosno|RU||59.54|30.88|40|abvw
Tosu|JP||33.37|130.52|64|13ne8
Tosya|TR||41.02|34.04|24|ftye
Totana|ES||37.77|-1.50|29|1hswg
Totonicapán|GT||14.91|-91.36|70|24wpu
Totton|GB|ENG|50.92|-1.49|34|1khn7
Tottori|JP||35.50|134.23|154|13ndw
Touba|CI||8.28|-7.68|28|1cvjs
Touba|SN||14.85|-15.88|529|1c3qa
Tougan|BF||13.07|-3.07|18|1eghs
Touggourt|DZ||33.11|6.06|49|1h237
Tougué|GN||11.45|-11.66|26|1fr2p
Toukh|EG||30.35|31.20|68|7fxg
Toul|FR||48.68|5.89|18|1rpha
Toulon|FR||43.12|5.93|169|1rpgo
Toulouse|FR||43.60|1.44|433|1rpgb
Toumodi|CI||6.56|-5.02|39|1cvi4
Tourcoing|FR||50.72|3.16|92|1rpfg
Tourlaville|FR||49.64|-1.57|18|1rpf2
Tournai|BE||50.61|3.39|68|1np6l
Tournefeuille|FR||43.59|1.32|29|1rpe5
Tours|FR||47.39|0.70|142|1rpcv
Town 'n' Country|US|FL|28.01|-82.58|78|2hhv6
Townsville|AU|QLD|-19.27|146.81|196|19zz2
Towson|US|MD|39.40|-76.60|55|2lp4u
Toyama|JP||36.70|137.22|326|13ndg
Toyohama|JP||34.71|136.93|22|13ncq
Toyohashi|JP||34.77|137.38|378|13ncm
Toyokawa|JP||34.82|137.40|121|13ncl
Toyonaka|JP||34.78|135.47|384|13ncd
Toyooka|JP||35.54|134.82|47|13nc7
Toyoshina|JP||36.30|137.90|28|13nbt
Toyota|JP||35.08|137.15|362|13nbq
Tozeur|TN||33.92|8.13|35|1gtqg
Tozkhurmato|IQ||34.89|44.63|60|1xgq
Tqvarch'eli|GE||42.84|41.68|18|d3wf
Trà Vinh|VN||9.95|106.34|57|xiqe
Trabzon|TR||41.01|39.73|244|fty0
Tracy|US|CA|37.74|-121.43|87|37t4n
Tradate|IT||45.71|8.91|17|1vue4
Trairi|BR||-3.28|-39.27|23|20ksh
Tralee|IE||52.27|-9.70|23|1rgtf
Tramandaí|BR||-29.98|-50.13|35|21v4o
Trang|TH||7.56|99.61|67|oncn
Trani|IT||41.28|16.41|54|1vudm
Trapani|IT||38.02|12.54|59|1i2nw
Trappes|FR||48.77|2.02|28|1rp8x
Traralgon|AU|VIC|-38.20|146.54|25|19zy4
Trat|TH||12.24|102.52|22|yen3
Traunreut|DE||47.96|12.59|21|1oh3h
Traunstein|DE||47.87|12.64|18|1oh3f
Traverse City|US|MI|44.76|-85.62|15|2zfnz
Travnik|BA||44.23|17.67|31|1wcl8
Trbovlje|SI||46.16|15.05|15|1wckz
Třebíč|CZ||49.21|15.88|39|1toa0
Trebinje|BA||42.71|18.34|33|1wckd
Trebišov|SK||48.63|21.72|23|fi5a
Trecate|IT||45.43|8.74|19|1vucb
Treinta y Tres|UY||-33.23|-54.38|26|21q5h
Trëkhgornyy|RU||54.81|58.46|35|ht30
Trelew|AR||-43.25|-65.31|93|2a68r
Trelleborg|SE||55.38|13.16|29|1l66i
Tremblay-en-France|FR||48.95|2.57|36|1rp42
Tremembé|BR||-22.96|-45.55|32|21v3m
Tremont|US|NY|40.85|-73.91|23|32732
Trenčín|SK||48.89|18.04|58|1tiwk
Trenggalek|ID||-8.08|111.71|29|ysib
Trento|IT||46.07|11.12|80|1vubf
Trento|PH||8.05|126.06|16|101bp
Trentola-Ducenta|IT||40.98|14.17|17|1vubc
Trenton|US|MI|42.14|-83.18|18|2zfop
Trenton|US|NJ|40.22|-74.74|84|31ffc
Tres Arroyos|AR||-38.37|-60.28|47|2a683
Tres Cantos|ES||40.60|-3.71|42|4iegu
Três Corações|BR||-21.70|-45.25|63|21v22
Três Coroas|BR||-29.52|-50.78|21|21v21
Três de Maio|BR||-27.77|-54.24|18|21v1u
Tres de Mayo|MX||18.87|-99.21|18|59uyo
Tres Isletas|AR||-26.34|-60.43|25|2a66a
Três Lagoas|BR||-20.79|-51.70|79|21v0y
Três Passos|BR||-27.46|-53.93|17|21v0n
Três Pontas|BR||-21.37|-45.51|44|21v0d
Três Rios|BR||-22.12|-43.21|72|21v01
Tres Valles|MX||18.24|-96.14|17|71rq6
Treviglio|IT||45.52|9.59|25|1vuaf
Treviso|IT||45.67|12.24|78|1vua9
Trezzano sul Naviglio|IT||45.42|9.06|20|1vua6
Trier|DE||49.76|6.64|100|1ogto
Trieste|IT||45.65|13.78|187|1vu9t
Triggiano|IT||41.07|16.93|27|1vu9m
Tríkala|GR||39.55|21.77|62|5eyg
Trincomalee|LK||8.58|81.23|108|qa6s
Trindade|BR||-16.65|-49.49|98|21uza
Trindade|BR||-27.59|-48.52|15|4orzj
Trindade|BR||-7.76|-40.27|19|20koq
Třinec|CZ||49.68|18.67|38|1to74
Trinidad|BO||-14.83|-64.90|84|2bn3d
Trinidad|CU||21.80|-79.98|60|23rk3
Trinidad|UY||-33.52|-56.90|21|21q4k
Triolet|MU||-20.06|57.55|23|k0nb
Tripoli|LB||34.43|35.84|229|5pvu
Tripoli|LY||32.89|13.19|1151|1bdfr|*
Trípoli|GR||37.51|22.38|27|5ewp
Trivandrum|IN||8.49|76.95|784|qvpv||Thiruvananthapuram
Triyuga|NP||26.79|86.70|71|509tj
Trnava|SK||48.38|17.59|70|1tiw4
Trofa|PT||41.34|-8.56|21|1ml2g
Trois-Rivières|CA|QC|46.35|-72.55|120|3o851
Troisdorf|DE||50.81|7.15|75|1ogpx
Troitsk|RU||54.10|61.58|82|vx3y
Troitsk|RU||55.48|37.31|38|abm0
Troitskaya|RU||43.31|44.98|24|ablx
Trollhättan|SE||58.28|12.29|49|1l63r
Tromsø|NO||69.65|18.96|52|1v64n
Trondheim|NO||63.43|10.40|147|1v648
Troparëvo|RU||55.66|37.48|118|abhp
Trossingen|DE||48.08|8.64|15|1ogod
Trotwood|US|OH|39.80|-84.31|24|2p0q8
Troutdale|US|OR|45.54|-122.39|17|3fehx
Trowbridge|GB|ENG|51.32|-2.21|41|1khib
Troy|US|AL|31.81|-85.97|19|2fr2r
Troy|US|MI|42.61|-83.15|83|2zfrz
Troy|US|NY|42.73|-73.69|50|3277i
Troy|US|OH|40.04|-84.20|26|32wk6
Troyan|BG||42.89|24.72|21|fkfk
Troyes|FR||48.30|4.09|61|1rov1
Trstenik|RS||43.62|21.00|49|gtm1
Trubchevsk|RU||52.58|33.76|16|abeu
Truckee|US|CA|39.33|-120.18|16|37ti4
Trucuk|ID||-7.72|110.66|24|yshj
Trudovoye|RU||43.30|132.07|18|176tn
Trujillo|PE||-8.12|-79.03|747|2744n
Trujillo|VE||9.37|-70.44|38|25ptn
Trujillo Alto|PR||18.35|-66.01|54|2px1f
Trumbull|US|CT|41.24|-73.20|36|2vu0b
Truro|CA|NS|45.37|-63.27|21|3o8hf
Truro|GB|ENG|50.27|-5.05|23|1khhw
Truskavets’|UA||49.28|23.51|27|etbf
Trussville|US|AL|33.62|-86.61|21|2fr44
Trutnov|CZ||50.56|15.91|31|1to4j
Trzcianka|PL||53.04|16.46|17|1u301
Trzebinia|PL||50.16|19.47|19|1u2xz
Tsaratanana|MG||-16.80|47.65|17|mm37
Tsaritsyno|RU||55.63|37.65|123|bhpg
Tsawwassen|CA|BC|49.02|-123.08|22|3o8jh
Tsévié|TG||6.43|1.21|56|1enpq
Tshela|CD||-5.00|12.95|39|1dj9z
Tshikapa|CD||-6.42|20.80|267|4e55
Tsimlyansk|RU||47.65|42.10|15|ab1o
Tsiombe|MG||-25.30|45.48|30|mlno
Tsirang|BT||27.02|90.12|19|quio
Tsiroanomandidy|MG||-18.77|46.05|27|mlmn
Ts’khinvali|GE||42.23|43.97|30|d3rf
Tsotsin-Yurt|RU||43.24|46.00|16|b1zw
Ts’q’alt’ubo|GE||42.33|42.60|17|ho0w
Tsu|JP||34.73|136.52|163|13nb8
Tsubame|JP||37.66|138.93|44|13nb0
Tsubata|JP||36.67|136.74|39|13nau
Tsuen Wan|HK||22.37|114.11|289|12yxt
Tsukawaki|JP||33.28|131.16|18|13n8q
Tsukuba|JP||36.20|140.10|176|198m3
Tsukumiura|JP||33.08|131.87|22|13n7h
Tsuma|JP||32.10|131.40|34|13n73
Tsuruga|JP||35.65|136.06|68|13n5k
Tsurugi-asahimachi|JP||36.45|136.63|22|13n5c
Tsuruoka|JP||38.72|139.82|100|13n4r
Tsurusaki|JP||33.25|131.69|77|13n4p
Tsushima|JP||35.17|136.72|68|13n43
Tsuyama|JP||35.05|134.00|90|13n3j
Tsyurupyns’k|UA||46.62|32.72|29|et7h
Tual|ID||-5.63|132.75|40|ysgt
Tualatin|US|OR|45.38|-122.76|27|3feiq
Tuapse|RU||44.11|39.08|64|aax8
Tuban|ID||-6.90|112.06|76|ysgc
Tubarão|BR||-28.47|-49.01|67|21uy1
Ţubarjal|SA||30.50|38.22|40|26f3
Ţūbās|PS||32.32|35.37|16|619p
Tubbergen|NL||52.41|6.78|20|1muxh
Tübingen|DE||48.52|9.05|83|1ogl8
Tubize|BE||50.69|4.20|22|1np1t
Tucano|BR||-10.96|-38.79|31|21uxr
Tuchkovo|RU||55.60|36.47|17|aawd
Tuckahoe|US|VA|37.59|-77.56|45|2uo5b
Tucker|US|GA|33.85|-84.22|28|2ilql
Tucson|US|AZ|32.22|-110.93|532|35zmx
Tucumã|BR||-0.18|-50.05|15|20kn0
Tucumã|BR||-6.75|-51.16|39|3rfmf
Tucupita|VE||9.06|-62.05|52|25ps9
Tucuruí|BR||-3.77|-49.68|76|20klr
Tudela|ES||42.06|-1.60|35|1ulp6
Tuen Mun|HK||22.39|113.97|17|12z4e
Tuensang|IN||26.27|94.82|34|qvp1
Tufānganj|IN||26.32|89.67|20|qvoz
Tuguegarao|PH||17.62|121.72|115|1010k
Tui|ES||42.05|-8.64|17|1ulno
Tūkrah|LY||32.53|20.58|23|1wjm
Tukums|LV||56.97|23.16|18|9qwg
Tukuyu|TZ||-9.25|33.65|28|37b1
Tukwila|US|WA|47.47|-122.26|20|3gm57
Tula|RU||54.20|37.62|469|aasy
Tula de Allende|MX||20.05|-99.34|29|23c8o
Tulancingo|MX||20.08|-98.36|102|23c8m
Tulangan Utara|ID||-7.47|112.65|64|yse0
Tulantongo|MX||19.53|-98.87|16|29trm
Tulare|US|CA|36.21|-119.35|62|37tl3
Tulcán|EC||0.81|-77.72|86|268q0
Tulcea|RO||45.18|28.81|92|e8qu
Tulchyn|UA||48.67|28.85|16|et6w
Tuljāpur|IN||18.01|76.07|36|qvof
Ţūlkarm|PS||32.31|35.03|44|619l
Tullahoma|US|TN|35.36|-86.21|19|2rydi
Tulle|FR||45.27|1.77|17|1rot6
Tullinge|SE||59.20|17.90|16|1l5yd
Tulsa|US|OK|36.15|-95.99|404|2plg9
Tulsīpur|IN||27.53|82.42|22|qvo6
Tulsīpur|NP||28.13|82.30|39|rhor
Tultepec|MX||19.68|-99.13|65|23c84
Tultitlán de Mariano Escobedo|MX||19.65|-99.17|28|23c82
Tuluá|CO||4.08|-76.20|166|26l79
Tulum|MX||20.21|-87.46|18|23c80
Tulun|RU||54.56|100.58|51|176q7
Tulungagung|ID||-8.07|111.90|65|ysdk
Tumaco|CO||1.79|-78.79|87|26l74
Tumba|SE||59.20|17.83|41|1l5xy
Tumbes|PE||-3.57|-80.45|109|2743w
Tumbi|TZ||-5.07|32.73|33|37ai
Tumen|CN||42.97|129.84|79|17lpg
Tumkūr|IN||13.34|77.10|307|qvnt
Tumsar|IN||21.38|79.73|43|qvnk
Tumwater|US|WA|47.01|-122.91|19|3gm6n
Tunapuna|TT||10.65|-61.39|18|24le0
Tunceli|TR||39.10|39.54|29|6ela
Tūndla|IN||27.21|78.24|51|qvn9
Tunduma|TZ||-9.30|32.77|37|37a2
Tung Chung|HK||22.29|113.94|45|6ly1l
Tungi|BD||23.89|90.40|338|pefe
Tungipāra|BD||22.90|89.90|62|pf28
Tuni|IN||17.36|82.55|53|qvmu
Tunis|TN||36.82|10.17|693|1gtli|*
Tunja|CO||5.54|-73.37|117|26l68
Tuntum|BR||-5.26|-44.65|16|20kle
Tupã|BR||-21.93|-50.51|62|21uwm
Tupaciguara|BR||-18.59|-48.70|24|21uwl
Tupanciretã|BR||-29.08|-53.84|17|21uwj
Tupelo|US|MS|34.26|-88.70|36|2ncsn
Tupi|PH||6.33|124.95|17|100rp
Tupiza|BO||-21.44|-65.72|22|2bmyi
Túquerres|CO||1.09|-77.62|20|26l5i
Tura|IN||25.51|90.20|64|qvmm
Turabah|SA||21.21|41.63|23|266i
Turaif|SA||31.67|38.66|41|2668
Turaiyūr|IN||11.15|78.60|32|qvmj
Turar Ryskulov|KZ||42.53|70.35|18|wiwt
Turbaco|CO||10.33|-75.41|56|26l5d
Turbat|PK||26.00|63.05|76|oxf2
Turbo|CO||8.09|-76.73|51|26l56
Turda|RO||46.57|23.78|55|e8p8
Turek|PL||52.02|18.50|30|1u2uu
Turgutlu|TR||38.50|27.70|103|6ek6
Turgutreis|TR||37.02|27.27|16|3xw8y
Turhal|TR||40.39|36.08|111|ftx6
Turin|IT||45.07|7.69|870|1vuj8
Turinsk|RU||58.05|63.70|19|vwv9
Turkestan|KZ||43.30|68.25|97|wj95
Türkmenabat|TM||39.07|63.58|235|q535
Türkmenbaşy|TM||40.02|52.96|68|cw6y
Turku|FI||60.45|22.27|176|dky7
Turlock|US|CA|37.49|-120.85|72|37trs
Turmero|VE||10.23|-67.47|345|25pph
Turnhout|BE||51.32|4.94|40|1np11
Turnu Măgurele|RO||43.75|24.87|29|e8ol
Turpan|CN||42.95|89.18|255|wrve
Turrialba|CR||9.90|-83.68|29|25m4g
Tursunzoda|TJ||38.51|68.23|37|rhnt
Tuscaloosa|US|AL|33.21|-87.57|98|2frav
Tustin|US|CA|33.75|-117.83|81|37tuf
Tutamandahostel|EC||-0.20|-78.50|140|64ah9
Tutayev|RU||57.89|39.54|44|aagq
Tutong|BN||4.80|114.65|19|130dj
Tuttlingen|DE||47.98|8.82|35|1oggl
Tuusula|FI||60.40|25.03|35|dkvr
Túxpam de Rodríguez Cano|MX||20.96|-97.41|85|23c77
Tuxpan|MX||19.56|-103.38|28|2dbn0
Tuxpan|MX||21.94|-105.30|22|2dbmx
Tuxtepec|MX||18.09|-96.13|102|23f2b
Tuxtla|MX||16.76|-93.11|537|23c6x
Tuy Hòa|VN||13.10|109.32|70|xi8h
Tuyên Quang|VN||21.82|105.21|36|xi8n
Tuymazy|RU||54.61|53.71|69|aaft
Tŭytepa|UZ||41.03|69.36|21|wf2k
Tuzantla|MX||19.20|-100.57|15|2dbmp
Tuzla|BA||44.54|18.67|142|1wcbq
Tver|RU||56.86|35.90|400|aaf0
Twante|MM||16.71|95.93|47|rnnq
Twentynine Palms|US|CA|34.14|-116.05|26|37twm
Twin Falls|US|ID|42.56|-114.46|47|3c9bu
Twinsburg|US|OH|41.31|-81.44|19|32wpi
Tychy|PL||50.14|18.97|130|1u2si
Tyldesley|GB|ENG|53.51|-2.47|36|1khe9
Tyler|US|TX|32.35|-95.30|104|2tk12
Tynda|RU||55.16|124.72|37|176ke
Tynemouth|GB|ENG|55.02|-1.43|17|1khdx
Tyoply Stan|RU||55.62|37.49|125|ad3z
Tyre|LB||33.27|35.19|135|5q0w
Tyrnyauz|RU||43.38|42.92|20|aabh
Tysons Corner|US|VA|38.92|-77.23|20|2uoee
Tyumen|RU||57.15|65.53|519|vwqa
Tzaneen|ZA||-23.83|30.16|17|kaot
Ualog|PH||10.57|123.39|61|100op
Ubá|BR||-21.12|-42.94|98|21uub
Übach-Palenberg|DE||50.92|6.12|26|1ogel
Ubaitaba|BR||-14.31|-39.32|28|21uu5
Ubari|LY||26.59|12.78|43|1bkdf
Ubatã|BR||-14.21|-39.53|16|21uu1
Ubatuba|BR||-23.43|-45.07|79|21utz
Ubauro|PK||28.16|69.73|23|oxe5
Ube|JP||33.94|131.25|174|13n2y
Úbeda|ES||38.01|-3.37|36|1hstg
Uberaba|BR||-19.75|-47.93|261|21utr
Uberlândia|BR||-18.92|-48.28|564|21utj
Überlingen|DE||47.77|9.17|22|1ogdd
Ubiaja|NG||6.66|6.38|22|1dqx3
Ubon Ratchathani|TH||15.24|104.85|123|yem5
Ubrique|ES||36.68|-5.45|17|1hstc
Ubud|ID||-8.51|115.27|28|ys72
Uchaly|RU||54.36|59.44|38|aa53
Uchiza|PE||-8.46|-76.46|18|2742e
Uchkeken|RU||43.94|42.51|15|aa4n
Uchqŭrghon Shahri|UZ||41.11|72.08|33|wf1x
Uckfield|GB|ENG|50.97|0.10|18|1khd7
Udachny|RU||66.43|112.40|15|176hs
Udaipur|IN||23.53|91.48|23|qvkz
Udaipur|IN||24.59|73.71|423|qvky
Udaipur|IN||27.72|75.47|30|qvkx
Udaipura|IN||23.07|78.51|15|qvkw
Udalguri|IN||26.75|92.10|16|qvkp
Udangudi|IN||8.43|78.03|19|qvkk
Uddevalla|SE||58.35|11.94|35|1l5m6
Uden|NL||51.66|5.62|35|1mutx
Udgīr|IN||18.39|77.12|101|qvk6
Udhampur|IN||32.92|75.14|80|qvk4
Udine|IT||46.07|13.24|98|1vu6o
Udomlya|RU||57.88|34.99|32|9phx
Udon Thani|TH||17.42|102.79|247|yelz
Udumalaippettai|IN||10.59|77.25|59|qvjs
Udupi|IN||13.33|74.75|165|qvk0
Ueda|JP||36.40|138.28|127|13n11
Uekimachi-mōno|JP||32.90|130.69|32|13n0w
Uelzen|DE||52.97|10.56|35|1oga0
Ueno-ebisumachi|JP||34.76|136.13|62|13n0m
Uenohara|JP||35.62|139.12|28|13n0f
Uetersen|DE||53.69|9.66|18|1oefn
Ufa|RU||54.74|55.97|1033|aa15
Uga|NG||5.94|7.08|64|1dqu0
Ugep|NG||5.81|8.08|200|1dqrj
Ughelli|NG||5.49|6.00|80|1dqrh
Uglich|RU||57.53|38.33|38|aa0c
Uherské Hradiště|CZ||49.07|17.46|26|1tnzv
Uherský Brod|CZ||49.03|17.65|18|1tnzs
Uíge|AO||-7.61|15.06|60|1bxqw
Uijeongbu-si|KR||37.74|127.05|479|13ayk
Ŭiju|KP||40.20|124.53|50|17ps7
Uitenhage|ZA||-33.76|25.40|229|kam5
Uithoorn|NL||52.24|4.83|27|1mut1
Ujar|AZ||40.52|47.65|16|cj87
Ujhāni|IN||28.00|79.01|56|qvj2
Uji|JP||34.89|135.80|193|13mzg
Ujiie|JP||36.68|139.97|30|13mzb
Ujjain|IN||23.18|75.78|457|qviy
Ukhta|RU||63.57|53.68|102|a9wz
Ukiah|US|CA|39.15|-123.21|16|37u4c
Ukmerge|LT||55.25|24.75|26|cq4l
Ulaanbaatar|MN||47.91|106.88|845|17h66|*|Ulan Bator
Ulaangom|MN||49.98|92.07|28|wh05
Ulan Bator|MN||47.91|106.88|845|17h66|*
Ulan-Ude|RU||51.83|107.61|360|176br
Ulanhot|CN||46.08|122.08|166|17loo
Ulhasnagar|IN||19.22|73.15|517|qvie
Uliastay|MN||47.74|96.84|16|wgzj
Ullal|IN||12.81|74.86|59|qvi8
Ulm|DE||48.40|9.99|120|1og4g
Ulsan|KR||35.54|129.32|963|13axf
Ulu Tiram|MY||1.60|103.82|75|1199y
Ulundi|ZA||-28.34|31.42|21|ka4x
Ulyanovsk|RU||54.33|48.39|641|a9oz
Uman|MX||20.88|-89.75|40|23c4x
Uman|UA||48.75|30.22|88|esxs
Umarga|IN||17.84|76.62|32|qvhq
Umaria|IN||23.52|80.84|30|qvhj
Umarkhed|IN||19.60|77.69|35|qvhh
Umarkot|IN||19.67|82.21|28|qvhg
Umarkot|PK||25.36|69.74|42|oxcf
Umeå|SE||63.83|20.26|83|cwme
Umi|JP||33.57|130.51|40|13mxf
Umluj|SA||25.02|37.27|34|25vi
Umm Al Quwain City|AE||25.56|55.56|63|6882
Umm as Summāq|JO||31.89|35.85|18|5a22
Umm el Faḥm|IL||32.52|35.15|41|6aau
Umm Qaşr|IQ||30.04|47.92|108|1xb4
Umm Ruwaba|SD||12.91|31.22|56|7teq
Umm Şalāl Muḩammad|QA||25.42|51.41|29|67eb
Umraniye|TR||41.02|29.12|573|ftqh
Umred|IN||20.85|79.32|52|qvfz
Umreth|IN||22.70|73.12|33|qvfx
Umuahia|NG||5.52|7.49|265|1dqkg
Umuarama|BR||-23.77|-53.33|107|21us6
Un|IN||23.89|71.77|31|qvfe
Ūn|IN||29.58|77.26|15|qvfd
Una|BR||-15.29|-39.08|23|21us5
Una|IN||20.82|71.04|57|qvfb
Una|IN||31.46|76.27|18|qvfa
Unaí|BR||-16.36|-46.91|60|21uro
Unecha|RU||52.85|32.67|29|a9mc
Ungaran|ID||-7.14|110.41|128|ys18
Ungheni|MD||47.21|27.80|34|d87w
Ungsang|KR||35.41|129.17|83|14zgt
Unhel|IN||23.34|75.56|16|qvei
União|BR||-4.59|-42.86|16|20kgh
União da Vitória|BR||-26.23|-51.09|49|21ur6
União dos Palmares|BR||-9.16|-36.03|41|20kge
Union|US|NJ|40.70|-74.26|57|31fig
Union City|US|CA|37.60|-122.02|74|37u6j
Union City|US|GA|33.59|-84.54|21|2im69
Union City|US|NJ|40.78|-74.02|69|31fj6
Unión de Reyes|CU||22.80|-81.54|34|23rft
Union Hill-Novelty Hill|US|WA|47.68|-122.03|19|4bnq4
Uniondale|US|NY|40.70|-73.59|25|327jb
Unionport|US|NY|40.83|-73.85|24|327je
Universal City|US|CA|34.14|-118.35|105|37ud6
Universal City|US|TX|29.55|-98.29|20|2tkb2
University|US|FL|28.07|-82.44|41|4bm0r
University City|US|MO|38.66|-90.31|35|2mkux
University Heights|US|NY|40.86|-73.91|28|327kb
University Park|US|FL|25.75|-80.37|27|2hie1
University Park|US|TX|32.85|-96.80|25|2tkby
University Place|US|WA|47.24|-122.55|33|3gmgi
Unjha|IN||23.80|72.39|55|qvee
Unna|DE||51.54|7.69|67|1ofzr
Unnāo|IN||26.55|80.49|162|qveb
Unquillo|AR||-31.23|-64.32|15|2a5vo
Unterhaching|DE||48.07|11.62|21|1ofih
Unterschleißheim|DE||48.28|11.58|26|1oez2
Ünye|TR||41.13|37.28|78|ftpp
Uozu|JP||36.80|137.40|46|13mvp
Upata|VE||8.02|-62.41|54|25pm6
Upington|ZA||-28.45|21.26|71|k9w9
Upland|US|CA|34.10|-117.65|76|37ugj
Upleta|IN||21.74|70.28|56|qve0
Uppal Kalan|IN||17.41|78.56|118|qve8
Upper Alton|US|IL|38.91|-90.15|29|2j4qp
Upper Arlington|US|OH|39.99|-83.06|35|2p11t
Upper Dir|PK||35.21|71.88|30|pab1
Upper Hutt|NZ||-41.14|175.05|38|3pulb
Upper Saint Clair|US|PA|40.34|-80.08|19|33tdr
Upplands Väsby|SE||59.52|17.91|37|1l5a6
Uppsala|SE||59.86|17.64|149|1l593
Urambo|TZ||-5.07|32.05|24|373o
Uran|IN||18.88|72.94|26|qvd2
Uravakonda|IN||14.94|77.25|33|qvcy
Uray|RU||60.13|64.79|40|vwh9
Urayasu|JP||35.67|139.89|144|13mua
Urbana|US|IL|40.11|-88.21|42|2xc3u
Urbandale|US|IA|41.63|-93.71|44|2wlci
Urdaneta|PH||15.98|120.57|101|100g5
Ureshinomachi-shimojuku|JP||33.11|130.00|19|13mu7
Urganch|UZ||41.55|60.63|150|wf15
Ürgüp|TR||38.63|34.91|17|6e6u
Urgut Shahri|UZ||39.42|67.26|47|q25b
Uriangato|MX||20.14|-101.18|51|2dbl5
Urk|NL||52.66|5.60|17|1murw
Urla|TR||38.32|26.76|45|6e6k
Urmston|GB|ENG|53.45|-2.35|41|1kh86
Uromi|NG||6.70|6.33|109|1dpv8
Urrao|CO||6.32|-76.13|19|26l0b
Ursus|PL||52.20|20.88|47|g7kw
Ursynów|PL||52.15|21.05|148|3waem
Uruaçu|BR||-14.52|-49.14|30|21uq9
Uruapan|MX||19.41|-102.06|264|2dbko
Uruçuca|BR||-14.59|-39.28|24|21upm
Uruguaiana|BR||-29.75|-57.09|123|21upb
Urumqi|CN||43.80|87.60|3029|wrv2||Ürümqi
Ürümqi|CN||43.80|87.60|3029|wrv2
Urus-Martan|RU||43.13|45.54|41|a99x
Uryupinsk|RU||50.80|42.01|42|a98w
Urziceni|RO||44.72|26.63|17|e8ei
Usa River|TZ||-3.37|36.85|19|3737
Usagara|TZ||-2.68|33.00|16|3733
Uşak|TR||38.67|29.41|153|6e63
Usehat|IN||27.80|79.24|15|qvc9
Usera|ES||40.39|-3.70|141|3w9re
Usevia|TZ||-7.10|31.23|18|372k
Ush-Tyube|KZ||45.25|77.98|20|wj0l
Ushibukamachi|JP||32.20|130.02|17|13mte
Ushiku|JP||35.97|140.13|80|198kl
Ushirombo|TZ||-3.49|31.96|95|372h
Ushuaia|AR||-54.81|-68.32|58|2a5uf
Usilampatti|IN||9.97|77.79|31|qvc7
Usinsk|RU||65.99|57.53|44|ihxx
Üsküdar|TR||41.02|29.01|583|ftp5
Uslar|DE||51.66|9.64|16|1oege
Usman’|RU||52.05|39.73|20|a92l
Usol’ye-Sibirskoye|RU||52.75|103.65|86|17612
Ussuriysk|RU||43.80|131.95|157|1760m
Ust’-Dzheguta|RU||44.08|41.98|34|a8xe
Ust’-Ilimsk|RU||58.00|102.66|100|175z4
Ust-Kamenogorsk|KZ||49.97|82.61|319|wl30
Ust’-Katav|RU||54.94|58.18|25|a8vr
Ust’-Kut|RU||56.79|105.77|48|175yb
Ust’-Labinsk|RU||45.21|39.69|44|a8v0
Usta Muhammad|PK||28.18|68.04|44|ox9w
Uster|CH|ZH|47.35|8.72|23|1kz3c
Ústí nad Labem|CZ||50.66|14.03|94|1tnuk
Ústí nad Orlicí|CZ||49.97|16.39|15|1tnui
Ustka|PL||54.58|16.86|16|1u2o4
Ustroń|PL||49.72|18.80|16|1u2nz
Usuki|JP||33.12|131.80|35|13mrq
Usulután|SV||13.35|-88.45|52|24skj
Utebo|ES||41.71|-1.00|18|1ulhf
Utena|LT||55.50|25.60|33|cq2w
Uthai Thani|TH||15.38|100.02|22|yelh
Uthal|PK||25.81|66.62|16|ox9q
Utica|US|NY|43.10|-75.23|61|327mw
Utmanzai|PK||34.19|71.76|29|ox9j
Uto|JP||32.68|130.67|39|13mr1
Utraula|IN||27.32|82.42|28|qvba
Utrecht|NL||52.09|5.12|291|1murc
Utrera|ES||37.19|-5.78|51|1hss9
Utsunomiya|JP||36.57|139.88|450|13mql
Uttamapālaiyam|IN||9.81|77.33|23|qvb7
Uttar Char Fasson|BD||22.23|90.71|48|pu5l
Uttaradit|TH||17.63|100.09|58|yelb
Uttarkāshi|IN||30.73|78.44|17|qvb0
Uttiramerūr|IN||12.61|79.76|24|qvav
Uusikaupunki|FI||60.80|21.41|16|dklh
Uva|RU||56.99|52.19|19|a8k8
Uvalde|US|TX|29.21|-99.79|16|2tkf5
Uvarovo|RU||51.98|42.26|29|a8je
Uvinza|TZ||-5.10|30.39|25|370a
Uvira|CD||-3.40|29.14|170|4dpx
Uwajima|JP||33.22|132.56|59|15a4k
Uychi|UZ||41.08|71.92|30|wf0h
Uyo|NG||5.05|7.93|437|1dpq0
Uyovu|TZ||-3.28|31.53|61|36zn
Uzgen|KG||40.77|73.30|40|wqmx
Uzhgorod|UA||48.62|22.30|118|estw
Uzhur|RU||55.31|89.83|16|vw22
Užice|RS||43.86|19.85|64|1wc7m
Uzlovaya|RU||53.98|38.17|58|a8fq
Uzunköprü|TR||41.27|26.69|36|ftmz
Vaasa|FI||63.10|21.62|57|dkeq
Vác|HU||47.78|19.14|35|1t87x
Vacaria|BR||-28.51|-50.93|57|21uny
Vacaville|US|CA|38.36|-121.99|97|37up8
Vacoas|MU||-20.30|57.48|110|k0mx
Vāda|IN||19.65|73.15|15|qvai
Vadakku Valliyūr|IN||8.38|77.61|25|qvad
Vadakku Viravanallur|IN||8.70|77.52|20|qux3
Vadamadurai|IN||10.44|78.10|16|qva3
Vadigenhalli|IN||13.30|77.80|32|vcmv
Vādippatti|IN||10.08|77.96|22|qv9n
Vadlapūdi|IN||14.31|79.80|18|qv9m
Vadnagar|IN||23.79|72.64|25|qv9l
Vadodara|IN||22.30|73.21|1409|qv9h
Vaduz|LI||47.14|9.52|5|1t78u|*
Vagharshapat|AM||40.17|44.29|47|d7cu
Vahdat|TJ||38.56|69.01|46|q60n
Vaihingen an der Enz|DE||48.94|8.96|29|1oebr
Vaijāpur|IN||19.93|74.73|40|qv8p
Vaikam|IN||9.75|76.40|23|qv8o
Vakarai|LK||8.13|81.43|21|q9cz
Vakfıkebir|TR||41.05|39.28|38|ftmc
Vakhsh|TJ||37.71|68.83|15|q5iz
Val-d'Or|CA|QC|48.10|-77.80|26|3ob4p
Valabhīpur|IN||21.89|71.88|19|qv7s
Valašské Meziříčí|CZ||49.47|17.97|27|1tnrr
Valdagno|IT||45.64|11.30|23|1vu3e
Valday|RU||57.98|33.25|19|a8ad
Valdemoro|ES||40.19|-3.68|63|1ul9w
Valdepeñas|ES||38.76|-3.38|31|1hspq
Valdivia|CL||-39.81|-73.25|133|2ax43
Valdosta|US|GA|30.83|-83.28|56|2imgj
Vale of Leven|GB|SCT|55.97|-4.58|25|6wgnk
Valença|BR||-13.37|-39.07|63|21un1
Valença|BR||-22.25|-43.70|61|21un0
Valença do Piauí|BR||-6.41|-41.75|16|20kc8
Valence|FR||44.93|4.91|64|1roh9
Valencia|ES||39.47|-0.38|814|1hsoy
Valencia|US|CA|34.44|-118.61|148|37uqw
Valencia|VE||10.16|-68.01|1385|25php
Valenciennes|FR||50.36|3.53|45|1rogx
Valente Diaz|MX||19.16|-96.22|26|28m5u
Valenza|IT||45.01|8.64|17|1vu2g
Valenzano|IT||41.04|16.88|16|1vu2f
Valera|VE||9.32|-70.60|94|25phi
Valinda|US|CA|34.05|-117.94|23|37ury
Valinhos|BR||-22.97|-47.00|89|21umi
Valjevo|RS||44.28|19.90|61|1wc6q
Valkeakoski|FI||61.26|24.03|20|dk68
Valkenswaard|NL||51.35|5.46|31|1mupw
Vallabh Vidyanagar|IN||22.53|72.90|33|qv6y
Valladolid|ES||41.66|-4.72|318|1ul4g
Valladolid|MX||20.69|-88.20|49|23c3g
Vallauris|FR||43.58|7.05|27|1roeq
Valle de Bravo|MX||19.20|-100.13|26|2dbgt
Valle de La Pascua|VE||9.22|-66.01|89|25pgr
Valle de Santiago|MX||20.39|-101.19|68|2dbgd
Valle Hermoso|MX||25.67|-97.81|49|23c38
Valledupar|CO||10.46|-73.25|308|26kxs
Vallejo|US|CA|38.10|-122.26|121|37utg
Vallenar|CL||-28.58|-70.76|45|2ax21
Vallentuna|SE||59.53|18.08|32|1l4oc
Valletta|MT||35.90|14.51|7|1ix35|*
Valley East|CA|ON|46.67|-81.00|17|76pv0
Valley Station|US|KY|38.11|-85.87|23|2kf4r
Valley Stream|US|NY|40.66|-73.71|38|327od
Valls|ES||41.29|1.25|25|1ukzg
Valmiera|LV||57.54|25.43|27|9q4a
Valongo|PT||41.19|-8.50|21|1mks2
Valparai|IN||10.33|76.95|90|qv6o
Valparaiso|US|IN|41.47|-87.06|33|2xm41
Valparaíso|BR||-21.23|-50.87|16|21umf
Valparaíso|CL||-33.04|-71.63|282|2ax1u
Valrico|US|FL|27.94|-82.24|36|2higu
Valsād|IN||20.61|72.93|73|qv6k
Valuyki|RU||50.20|38.11|36|a87c
Valvedditturai|LK||9.82|80.17|78|q9bq
Van|TR||38.49|43.38|372|6e11
Van Buren|US|AR|35.44|-94.35|23|2gmd8
Van Nuys|US|CA|34.19|-118.45|136|37v25
Vanadzor|AM||40.80|44.49|101|d7pu
Vancouver|CA|BC|49.25|-123.12|600|3obdf
Vancouver|US|WA|45.64|-122.66|173|3gml4
Vandalia|US|OH|39.89|-84.20|15|2p15g
Vandavāsi|IN||12.50|79.61|32|qv64
Vanderbijlpark|ZA||-26.71|27.84|247|k95m
Vandœuvre-lès-Nancy|FR||48.65|6.18|32|1roa5
Vänersborg|SE||58.38|12.32|23|1l4gj
Vangaindrano|MG||-23.35|47.60|24|mlix
Vangviang|LA||18.92|102.45|25|zh2n
Vanier|CA|ON|45.44|-75.66|17|3obfg
Vanino|RU||49.10|140.25|19|19fr0
Vaniyambadi|IN||12.68|78.62|90|qv5p
Vannes|FR||47.66|-2.76|54|1ro9l
Vantaa|FI||60.29|25.04|190|dk05
Vanves|FR||48.82|2.29|26|1ro95
Vapi|IN||20.37|72.90|71|4c131
Varadero|CU||23.16|-81.24|20|23rc8
Varāmīn|IR||35.32|51.65|180|2el2
Varanasi|IN||25.32|83.01|1164|qv4t
Varangaon|IN||21.02|75.91|44|qv4r
Varash|UA||51.35|25.85|42|4ysnz
Varaždin|HR||46.30|16.34|42|1wc67
Varberg|SE||57.11|12.25|34|1l4bo
Varel|DE||53.40|8.14|25|1oea9
Varennes|CA|QC|45.68|-73.43|21|3obic
Varese|IT||45.82|8.83|77|1vtwb
Vargem Grande|BR||-3.54|-43.92|21|20kaq
Vargem Grande do Sul|BR||-21.83|-46.89|36|21ukc
Varginha|BR||-21.55|-45.43|117|21ujz
Vári|GR||37.83|23.80|16|5eni
Varjota|BR||-4.19|-40.48|16|20k9s
Varkala|IN||8.73|76.72|43|qv4g
Varkaus|FI||62.32|27.87|22|djxu
Varna|BG||43.22|27.92|313|fk82
Värnamo|SE||57.19|14.04|19|1l47r
Varnsdorf|CZ||50.91|14.62|16|1tnpr
Várpalota|HU||47.20|18.14|21|1t82f
Varto|TR||39.17|41.45|19|6e08
Várzea Alegre|BR||-5.35|-40.38|22|20k8r
Várzea da Palma|BR||-17.60|-44.73|29|21uj7
Várzea Grande|BR||-15.65|-56.13|250|21uiz
Várzea Paulista|BR||-23.21|-46.83|111|21uiu
Vasa|IN||22.66|72.76|16|qv3y
Vasco da Gama|IN||15.40|73.82|100|qv3r
Vasil’yevo|RU||55.83|48.72|17|d3la
Vasind|IN||19.41|73.26|17|qv3n
Vaslui|RO||46.63|27.73|69|e7ny
Vassouras|BR||-22.40|-43.66|21|21uih
Väståboland|FI||60.30|22.30|15|4pkel
Västerås|SE||59.62|16.55|118|1l3wm
Västervik|SE||57.76|16.64|21|1l3pn
Vasto|IT||42.11|14.71|30|1vtvk
Västra Frölunda|SE||57.65|11.93|16|1l3le
Vāsudevanallūr|IN||9.24|77.41|19|qv3h
Vasyl'evsky Ostrov|RU||59.94|30.25|203|52agl
Vasylivka|UA||47.44|35.27|15|epvt
Vasylkiv|UA||50.19|30.31|40|esq4
Vaterstetten|DE||48.11|11.77|21|1oe8q
Vatican City|VA||41.90|12.45|1|3zfg7|*
Vatra Dornei|RO||47.35|25.37|16|e7ng
Vattalkundu|IN||10.16|77.76|23|qv3c
Vatutine|UA||49.02|31.06|19|esnc
Vatutino|RU||55.88|37.69|50|a7kg
Vaudreuil-Dorion|CA|QC|45.40|-74.03|26|3obk2
Vaughan|CA|ON|43.84|-79.50|239|3obk9
Vaulx-en-Velin|FR||45.79|4.93|37|1ro0o
Vauréal|FR||49.03|2.03|21|1ro00
Vavatenina|MG||-17.47|49.20|37|mlf4
Vavoua|CI||7.38|-6.48|31|1cval
Vavuniya|LK||8.75|80.50|60|q98a
Växjö|SE||56.88|14.81|65|1l374
Vayalār|IN||9.71|76.34|25|qv30
Vazante|BR||-17.99|-46.91|15|21ui2
Vechelde|DE||52.26|10.36|16|1oe8l
Vechta|DE||52.73|8.29|30|1oe8k
Vecsés|HU||47.41|19.29|19|1t80b
Vedaraniyam|IN||10.37|79.85|32|qv2q
Veendam|NL||53.11|6.88|28|1munr
Veenendaal|NL||52.03|5.56|61|1muni
Vega Baja|PR||18.44|-66.39|29|2px3p
Veghel|NL||51.62|5.55|25|1mum6
Veinticinco de Mayo|AR||-35.43|-60.17|25|2a5nc
Vejalpur|IN||22.69|73.56|122|qv2b
Vejle|DK||55.71|9.54|51|1jyd1
Velasco Ibarra|EC||-1.04|-79.64|49|268kh
Velbert|DE||51.34|7.04|88|1oe64
Velenje|SI||46.36|15.11|25|1wcpf
Veles|MK||41.72|21.78|58|gtr6
Vélez-Málaga|ES||36.78|-4.10|74|1hsjt
Velika Gorica|HR||45.71|16.08|35|1wc2c
Velika Kladuša|BA||45.18|15.81|19|1wc1t
Velikiy Novgorod|RU||58.52|31.27|215|b4q0
Velikiy Ustyug|RU||60.76|46.31|33|a7by
Velikiye Luki|RU||56.34|30.55|103|a7cd
Veliko Tŭrnovo|BG||43.08|25.63|66|fk6h
Vélingara|SN||13.15|-14.12|22|1c3m9
Velingrad|BG||42.03|23.99|24|fk6c
Vélizy-Villacoublay|FR||48.78|2.19|22|1rntn
Velletri|IT||41.69|12.78|48|1vtue
Vellmar|DE||51.36|9.48|19|1wqot
Vellore|IN||12.92|79.13|177|qv1i
Velp|NL||51.99|5.97|18|1mukt
Velsen-Zuid|NL||52.46|4.65|68|1mukp
Vel’sk|RU||61.07|42.10|23|a78i
Velur|IN||11.11|78.00|19|qv1a
Vemalwāda|IN||18.47|78.87|23|qv17
Venado Tuerto|AR||-33.75|-61.97|72|2a5ly
Venâncio Aires|BR||-29.61|-52.19|41|21ug6
Venaria Reale|IT||45.13|7.63|34|1vtu1
Vence|FR||43.72|7.11|19|1rns4
Venceremos|MX||20.55|-100.40|16|59uyy
Vendôme|FR||47.79|1.07|19|1rnr2
Venëv|RU||54.36|38.27|16|a76x
Venezia|IT||45.44|12.33|51|1vttn||Venice
Venezuela|CU||21.74|-78.79|17|23r6o
Venice|IT||45.44|12.33|51|1vttn
Venice|US|FL|27.10|-82.45|22|2hiik
Venilale|TL||-8.64|126.38|16|15ner
Vénissieux|FR||45.70|4.89|58|1rnq0
Venkatagiri|IN||13.96|79.58|33|qv0j
Venlo|NL||51.37|6.17|92|1mujt
Venray|NL||51.52|5.97|39|1mujm
Ventanas|EC||-1.44|-79.46|47|268kb
Ventimiglia|IT||43.79|7.61|18|1vtt2
Ventspils|LV||57.39|21.56|43|9qjq
Ventura|US|CA|34.28|-119.29|97|37v7a
Venustiano Carranza|MX||16.34|-92.56|15|23c0x
Venustiano Carranza|MX||19.44|-99.10|431|2a18v
Vepagunta|IN||17.78|83.22|27|qv0a
Vera|AR||-29.46|-60.21|20|2a5kz
Vera Cruz|BR||-12.63|-41.03|31|21uez
Veracruz|MX||19.18|-96.14|428|23c0v
Veracruz|PA||8.89|-79.63|17|27b2c
Veranópolis|BR||-28.94|-51.55|20|21uer
Verāval|IN||20.91|70.37|163|qv05
Verbania|IT||45.92|8.55|31|3uek6
Vercelli|IT||45.32|8.42|46|1vtsl
Verden|DE||52.92|9.23|27|1oe2n
Verdun|FR||49.16|5.38|22|1rnmu
Vereeniging|ZA||-26.67|27.93|475|k8ox
Vereshchagino|RU||58.08|54.66|22|a741
Verkhniy Ufaley|RU||56.06|60.24|33|vvoi
Verkhnyaya Pyshma|RU||56.97|60.58|59|vvld
Verkhnyaya Salda|RU||58.05|60.56|49|vvl9
Verl|DE||51.88|8.52|24|1oe20
Verneuil-sur-Seine|FR||48.97|1.96|17|1rnic
Vernier|CH|GE|46.22|6.08|30|1kz1m
Vernon|CA|BC|50.03|-126.36|48|3obs9
Vernon|CA|BC|50.27|-119.27|47|3obs8
Vernon|FR||49.09|1.46|26|1rnhi
Vernon Hills|US|IL|42.22|-87.98|26|2xc8i
Vero Beach|US|FL|27.64|-80.40|16|2hijd
Vero Beach South|US|FL|27.62|-80.41|23|4bm15
Véroia|GR||40.52|22.20|44|fqa9
Verona|IT||45.43|10.98|219|1vtrj
Verrettes|HT||19.05|-72.47|49|27nbg
Verrières-le-Buisson|FR||48.75|2.27|17|1rnfg
Versailles|FR||48.80|2.13|85|1rnf3
Versmold|DE||52.04|8.15|21|1oe0x
Vertientes|CU||21.26|-78.15|30|23r4r
Vertou|FR||47.17|-1.47|23|1rnd8
Veruela|PH||8.07|125.96|18|100bs
Verviers|BE||50.59|5.86|53|1nos5
Veshnyaki|RU||55.72|37.82|122|a5pw
Vesoul|FR||47.63|6.14|20|1rnbu
Vespasiano|BR||-19.69|-43.92|95|21uay
Vestavia Hills|US|AL|33.45|-86.79|34|2fs1j
Veszprém|HU||47.09|17.91|62|1t7xt
Vetapālem|IN||15.79|80.31|38|quzo
Vettaikkaranpudur|IN||10.56|76.91|18|quzn
Vettūr|IN||8.72|76.73|37|quzk
Vevey|CH|VD|46.46|6.84|16|1kz1d
Vezirköprü|TR||41.14|35.45|25|ftkn
Vị Thanh|VN||9.78|105.47|24|xhnu
Vialonga|PT||38.87|-9.08|16|1ch4x
Viamão|BR||-30.08|-51.02|285|21uas
Viana|BR||-20.39|-40.50|55|21uap
Viana|BR||-3.22|-45.00|27|20jz6
Viana do Castelo|PT||41.69|-8.83|36|1mkmd
Vianen|NL||51.99|5.09|20|1mui4
Viareggio|IT||43.87|10.25|49|1vtox
Vibo Valentia|IT||38.68|16.10|19|1i2l4
Viborg|DK||56.45|9.40|35|1jy4v
Vic|ES||41.93|2.25|40|1ukn6
Vícar|ES||36.83|-2.64|23|1hsgi
Vicente Guerrero|MX||23.73|-103.98|16|2duxt
Vicenza|IT||45.55|11.55|107|1vtoj
Vichuga|RU||57.21|41.93|39|a5ks
Vichy|FR||46.13|3.43|27|1rn74
Vicksburg|US|MS|32.35|-90.88|23|2ndck
Viçosa|BR||-20.75|-42.88|69|21ua5
Viçosa|BR||-9.37|-36.24|20|20jyt
Viçosa do Ceará|BR||-3.56|-41.09|17|20jyq
Víctor Rosales|MX||22.95|-102.70|33|2e2v8
Victoria|AR||-32.62|-60.15|25|2a5ie
Victoria|CA|BC|48.44|-123.35|290|3obx5
Victoria|CL||-38.23|-72.33|25|2awti
Victoria|PH||14.23|121.33|24|100b6
Victoria|SC||-4.62|55.46|23|5623|*
Victoria|US|TX|28.81|-97.00|68|2tkr9
Victoria de Durango|MX||24.02|-104.66|519|2dzhb
Victoria Falls|ZW||-17.93|25.83|36|iukn
Victorias|PH||10.90|123.07|87|100av
Victoriaville|CA|QC|46.05|-71.97|34|3oc07
Victorville|US|CA|34.54|-117.29|122|37vgu
Videira|BR||-27.01|-51.15|42|21u9y
Vidin|BG||43.99|22.88|54|fk41
Vidisha|IN||23.53|77.81|140|quz4
Vidnoye|RU||55.55|37.71|52|a5ki
Viedma|AR||-40.81|-63.00|49|2a5hf
Vienna|AT||48.21|16.37|1691|1n6op|*
Vienna|US|VA|38.90|-77.27|17|2uovs
Vienne|FR||45.53|4.87|32|1rn44
Vientiane|LA||17.97|102.60|197|zenc|*
Viernheim|DE||49.54|8.58|33|1odv0
Viersen|DE||51.25|6.39|76|1odun
Vierzon|FR||47.22|2.07|30|1rn3d
Việt Trì|VN||21.32|105.40|93|xhvo
Viewpark|GB|SCT|55.83|-4.06|16|6wgo8
Vigan|PH||17.57|120.39|49|100a4
Vigevano|IT||45.31|8.85|58|1vtnc
Vigia|BR||-0.86|-48.14|29|20jy8
Vigneux-sur-Seine|FR||48.70|2.41|27|1rmz9
Vignola|IT||44.48|11.01|22|1vtme
Vigo|ES||42.23|-8.72|297|1ukl4
Vihari|PK||30.04|72.36|113|ox8d
Vihti|FI||60.42|24.32|26|djff
Vijāpur|IN||23.56|72.75|24|quyx
Vijayawada|IN||16.51|80.65|875|quyo
Vikārābād|IN||17.34|77.90|43|quym
Vikhorevka|RU||56.12|101.18|23|175jr
Vikindu|TZ||-7.01|39.30|23|36yj
Vila do Conde|PT||41.35|-8.75|28|1mkix
Vila Franca de Xira|PT||38.96|-8.99|18|1ch3b
Vila Nova de Gaia|PT||41.12|-8.61|71|1mkg0
Vila Real|PT||41.30|-7.74|17|1mkd2
Vila-real|ES||39.94|-0.10|51|1hscl
Vila-seca|ES||41.11|1.15|21|1ukgb
Vila Velha|BR||-20.33|-40.29|395|21u76
Viladecans|ES||41.31|2.01|63|1ukjz
Vilafranca del Penedès|ES||41.35|1.70|38|1ukao
Vilagarcía de Arousa|ES||42.60|-8.76|38|1uk9z
Vilalba|ES||43.30|-7.68|15|1uk8i
Vilanova i la Geltrú|ES||41.22|1.73|66|1ujz4
Vilar de Andorinho|PT||41.11|-8.59|19|1mke3
Vilaseca|ES||42.06|2.26|17|1ukgd
Vilassar de Mar|ES||41.51|2.39|19|1uo38
Vilhena|BR||-12.74|-60.15|63|2c4av
Viljandi|EE||58.36|25.59|20|cldl
Viljoenskroon|ZA||-27.21|26.95|55|k8d4
Villa Alemana|CL||-33.04|-71.37|97|2awps
Villa Allende|AR||-31.29|-64.30|22|2a5f3
Villa Altagracia|DO||18.67|-70.17|40|22ueo
Villa Ángela|AR||-27.57|-60.72|44|2a5ez
Villa Bisonó|DO||19.56|-70.88|33|22uek
Villa Bruzual|VE||9.33|-69.12|28|25pc2
Villa Canales|GT||14.48|-90.53|122|24wgj
Villa Carlos Paz|AR||-31.42|-64.50|69|2a5ef
Villa Constitución|AR||-33.23|-60.33|44|2a5e2
Villa de Costa Rica|MX||24.59|-107.39|25|2e07p
Villa de Cura|VE||10.04|-67.49|77|25pbx
Villa de Mayo|AR||-34.51|-58.68|43|21gn1
Villa de San Diego de Ubaté|CO||5.31|-73.82|20|26l3r
Villa del Prado 2da Sección|MX||32.42|-116.97|18|59uyn
Villa del Rosario|CO||7.83|-72.47|65|26kmx
Villa Dolores|AR||-31.95|-65.19|28|2a5dg
Villa Elisa|PY||-25.37|-57.59|64|21nso
Villa Gesell|AR||-37.26|-56.97|23|21gmf
Villa Hayes|PY||-25.09|-57.52|57|21nsl
Villa Hidalgo|MX||21.68|-102.59|15|2db49
Villa Independencia|MX||20.06|-97.05|15|23la9
Villa Juárez|MX||24.66|-107.54|21|2e2pu
Villa Lugano|AR||-34.68|-58.47|114|21gls
Villa María|AR||-32.41|-63.24|92|2a5bq
Villa Mercedes|AR||-33.68|-65.46|97|48jeq
Villa Nueva|AR||-32.43|-63.25|17|2a5au
Villa Nueva|GT||14.53|-90.59|407|24wfy
Villa Ocampo|AR||-28.49|-59.36|19|21gl8
Villa Park|US|IL|41.89|-87.99|22|2xcb2
Villa Paula de Sarmiento|AR||-31.49|-68.54|19|2a5al
Villa Regina|AR||-39.10|-67.07|31|2a5af
Villa Vicente Guerrero|MX||19.12|-98.17|60|29s0t
Villa Yapacaní|BO||-17.40|-63.83|18|2bmf4
Villabate|IT||38.08|13.44|19|1i2kv
Villach|AT||46.61|13.86|59|1n7gk
Villaflores|MX||16.23|-93.27|37|23bxx
Villafranca di Verona|IT||45.35|10.84|16|1vtjl
Villagrán|MX||20.51|-101.00|27|2db4e
Villaguay|AR||-31.87|-59.03|32|21gmc
Villahermosa|MX||17.99|-92.93|354|23bxq
Villajoyosa|ES||38.51|-0.23|34|1hses
Villamaría|CO||5.05|-75.51|35|26kol
Villamontes|BO||-21.26|-63.47|19|2bmgb
Villanova|IT||41.96|12.76|15|4zl7i
Villanueva|CO||10.61|-72.98|19|26kni
Villanueva|CO||5.28|-71.97|20|26knz
Villanueva|HN||15.32|-88.00|32|25613
Villanueva de la Cañada|ES||40.45|-4.00|17|1uk0v
Villanueva de la Serena|ES||38.98|-5.80|26|1hsdt
Villanueva del Pardillo|ES||40.49|-3.96|15|1ujzy
Villaquilambre|ES||42.65|-5.56|17|1ujy4
Villaricca|IT||40.92|14.19|25|1vth5
Villarrica|CL||-39.29|-72.23|32|2awou
Villarrica|PY||-25.75|-56.44|41|21nsa
Villarrobledo|ES||39.27|-2.60|27|1hsc3
Villaverde|ES||40.35|-3.70|127|1ujn0
Villavicencio|CO||4.14|-73.63|322|26kmk
Villaviciosa de Odón|ES||40.36|-3.90|26|1ujlr
Villazón|BO||-22.09|-65.59|30|2bmf1
Villefontaine|FR||45.61|5.15|20|1rmpv
Villefranche-sur-Saône|FR||45.99|4.72|33|1rmp8
Villejuif|FR||48.79|2.36|48|1rmo1
Villemomble|FR||48.88|2.50|28|1rmml
Villena|ES||38.64|-0.87|35|1hsbb
Villenave-d'Ornon|FR||44.78|-0.57|30|1rmlo
Villeneuve-d'Ascq|FR||50.62|3.17|62|3w99y
Villeneuve-la-Garenne|FR||48.94|2.31|22|1rmjv
Villeneuve-le-Roi|FR||48.74|2.40|18|1rmjm
Villeneuve-Saint-Georges|FR||48.73|2.45|31|1rmj5
Villeneuve-sur-Lot|FR||44.41|0.70|26|1rmir
Villeparisis|FR||48.94|2.61|24|1rmi8
Villepinte|FR||48.96|2.53|37|1rmhu
Villers-lès-Nancy|FR||48.67|6.15|16|1rmeo
Villeta|CO||5.01|-74.47|21|26kmf
Villeurbanne|FR||45.77|4.88|131|1rmbi
Villiers-le-Bel|FR||49.01|2.40|27|1rm9c
Villiers-sur-Marne|FR||48.83|2.55|30|1rm8e
Villingen-Schwenningen|DE||48.06|8.49|82|1ods4
Villupuram|IN||11.94|79.49|97|quy6
Vilnius|LT||54.69|25.28|542|cpng|*
Vilshofen|DE||48.63|13.19|17|1odrm
Vilvoorde|BE||50.93|4.43|37|1nom4
Vilyeyka|BY||54.49|26.91|30|daj9
Vilyuchinsk|RU||52.93|158.40|25|19erb
Vimercate|IT||45.62|9.37|23|1vtf7
Vimodrone|IT||45.51|9.29|16|1vtf4
Viña del Mar|CL||-33.02|-71.55|295|2awnt
Viñales|CU||22.62|-83.71|27|23qxa
Vinaròs|ES||40.47|0.48|28|1ujig
Vincennes|FR||48.85|2.44|46|1rm5y
Vincennes|US|IN|38.68|-87.53|18|2jfwj
Vincent|US|CA|34.10|-117.92|16|4bnr4
Vincent|US|CA|34.50|-118.12|16|37vmd
Vincentown|US|NJ|39.93|-74.75|25|2ojsa
Vinces|EC||-1.56|-79.75|32|268i2
Vineland|US|NJ|39.49|-75.03|61|2ojsd
Vineyard|US|CA|38.46|-121.35|25|49t2f
Vinh|VN||18.67|105.69|164|xhv2
Vĩnh Long|VN||10.25|105.97|103|xhs5
Vĩnh Yên|VN||21.31|105.60|18|xho4
Vinhedo|BR||-23.03|-46.98|56|21u6u
Vinica|MK||41.88|22.51|18|gt9k
Vinkovci|HR||45.29|18.80|33|1wbnr
Vinnytsia|UA||49.23|28.48|352|es2e
Vinukonda|IN||16.05|79.74|61|quxq
Virac|PH||13.58|124.24|15|10056
Viradouro|BR||-20.87|-48.30|17|21u6d
Viranşehir|TR||37.22|39.76|154|6dyp
Virār|IN||19.46|72.81|150|qux9
Vīrarājendrapet|IN||12.20|75.81|16|qux8
Virginia|ZA||-28.10|26.87|123|k8ay
Virginia Beach|US|VA|36.85|-75.98|453|2uoyj
Viroflay|FR||48.80|2.16|16|1rm2m
Virovitica|HR||45.83|17.38|16|1wbn2
Virú|PE||-8.42|-78.75|21|273wb
Virudunagar|IN||9.59|77.96|73|quwp
Viry-Châtillon|FR||48.67|2.39|31|1rm25
Visaginas|LT||55.60|26.44|28|cplz
Visakhapatnam|IN||17.68|83.20|1063|quwe
Visalia|US|CA|36.33|-119.29|130|37vqf
Vīsāvadar|IN||21.34|70.75|18|quwh
Visby|SE||57.64|18.30|23|1l2jl
Visconde do Rio Branco|BR||-21.01|-42.84|29|21u5l
Visé|BE||50.74|5.70|17|1nokk
Viseu|BR||-1.20|-46.14|19|20jwe
Viseu|PT||40.66|-7.91|26|1mk89
Vişeu de Sus|RO||47.72|24.43|17|e7cb
Visnagar|IN||23.70|72.55|69|quw7
Visoko|BA||43.99|18.18|18|1wbkp
Vista|US|CA|33.20|-117.24|101|37vre
Vite|IN||17.27|74.54|46|quw3
Vitebsk|BY||55.19|30.20|343|dahr
Viterbo|CO||5.06|-75.87|15|26kl7
Viterbo|IT||42.42|12.11|47|1vtdz
Vitina|XK||42.32|21.36|47|gt84
Vitória|BR||-20.32|-40.34|313|21u4c
Vitória da Conquista|BR||-14.87|-40.84|253|21u42
Vitória de Santo Antão|BR||-8.12|-35.29|107|20jvf
Vitória do Mearim|BR||-3.46|-44.87|16|20jve
Vitré|FR||48.12|-1.21|17|1rm13
Vitrolles|FR||43.46|5.25|39|1rm0u
Vitry-le-François|FR||48.72|4.58|17|1rm0g
Vitry-sur-Seine|FR||48.79|2.40|81|1rm09
Vittoria|IT||36.95|14.53|51|1i2jd
Vittorio Veneto|IT||45.98|12.30|25|1vtdo
Viveiro|ES||43.66|-7.59|16|1ujff
Vizianagaram|IN||18.12|83.41|179|quvw
Vlaardingen|NL||51.91|4.34|74|1muez
Vladikavkaz|RU||43.04|44.67|317|a55t
Vladimir|RU||56.14|40.40|310|a55r
Vladivostok|RU||43.11|131.87|587|175ic
Vlissingen|NL||51.44|3.57|45|1mucw
Vlorë|AL||40.47|19.48|90|1w8kn
Vlotho|DE||52.17|8.86|20|1odox
Vnukovo|RU||55.61|37.30|20|idsp
Vobkent Shahri|UZ||40.00|64.50|17|wezr
Voerde|DE||51.60|6.69|39|1odnt
Vogan|TG||6.33|1.53|21|1enoi
Voghera|IT||44.99|9.01|36|1vtcr
Vohibinany|MG||-17.35|49.03|25|mlar
Vohipaho|MG||-23.55|47.50|27|ml3m
Voi|KE||-3.40|38.56|45|3tqy
Voinjama|LR||8.42|-9.75|27|1cq3k
Voiron|FR||45.36|5.59|22|1rlxq
Volendam|NL||52.49|5.07|22|1mubg
Volgodonsk|RU||47.51|42.15|168|a4s9
Volgograd|RU||48.72|44.50|1011|a4s5
Volgorechensk|RU||57.44|41.16|18|a4ry
Volkhov|RU||59.93|32.34|46|a4r6
Völklingen|DE||49.25|6.86|41|1odbq
Volkovysk|BY||53.16|24.45|47|dap3
Volksrust|ZA||-27.37|29.88|43|k7nc
Volla|IT||40.87|14.34|23|3w1vg
Volnovakha|UA||47.60|37.50|24|erse
Volodymyr-Volynskyi|UA||50.85|24.32|38|erxe
Vologda|RU||59.22|39.88|315|a4jv
Volokolamsk|RU||56.03|35.97|25|a4j5
Volos|GR||39.36|22.94|86|5ebd
Vol’sk|RU||52.05|47.38|71|a4eu
Volta Redonda|BR||-22.52|-44.10|250|21u30
Voluntari|RO||44.49|26.17|30|e764
Volzhsk|RU||55.87|48.36|58|a4dm
Volzhskiy|RU||48.79|44.78|323|a4dj
Vondrozo|MG||-22.82|47.28|20|mkw3
Voorburg|NL||52.07|4.36|38|1muax
Voorhees|US|NJ|40.48|-74.48|29|31fpg
Voorschoten|NL||52.13|4.45|22|1muad
Vorgashor|RU||67.58|63.79|19|vvb5
Vorkuta|RU||67.50|64.05|80|vvb2
Voronezh|RU||51.67|39.18|849|a48d
Vose’|TJ||37.80|69.64|22|q5hf
Voskresensk|RU||55.32|38.65|77|a3xk
Vostochnoe Degunino|RU||55.88|37.56|95|52ajh
Vostryakovo|RU||55.40|37.81|17|a3s1
Votkinsk|RU||57.05|53.99|99|a3ra
Votorantim|BR||-23.55|-47.44|99|21u2q
Votuporanga|BR||-20.42|-49.97|70|21u2o
Voúla|GR||37.84|23.78|28|5e9w
Vovchans’k|UA||50.29|36.94|19|ervc
Voznesensk|UA||47.56|31.33|42|erj0
Vrangel’|RU||42.73|133.08|20|175fu
Vranje|RS||42.55|21.90|56|gt43
Vranov nad Topľou|SK||48.89|21.68|23|fi0r
Vratsa|BG||43.21|23.56|65|fjyo
Vrbas|RS||45.57|19.64|26|1wbc1
Vreden|DE||52.04|6.83|22|1ocpc
Vredenburg|ZA||-32.91|17.99|38|200e5
Vriddhāchalam|IN||11.52|79.32|61|quvs
Vrilissia|GR||38.03|23.83|31|3rk1i
Vrindāvan|IN||27.58|77.70|60|quvr
Vršac|RS||45.12|21.30|36|gt1k
Vryburg|ZA||-26.96|24.73|50|k78v
Vryheid|ZA||-27.77|30.79|150|k77q
Vsetín|CZ||49.34|18.00|29|1tmwz
Vsevolozhsk|RU||60.02|30.67|48|a3i5
V.S.K.Valasai (Dindigul-Dist.)|IN||10.32|78.15|18|5bsuu
Vught|NL||51.65|5.29|25|1mu6a
Vukovar|HR||45.35|19.00|30|1wb53
Vulcan|RO||45.38|23.27|29|e74w
Vũng Tàu|VN||10.35|107.08|210|xhke
Vushtrri|XK||42.82|20.97|31|gt0h
Vuyyūru|IN||16.36|80.84|37|quvp
Vwawa|TZ||-9.11|32.93|40|36xa
Vyāra|IN||21.11|73.39|38|quvm
Vyatskiye Polyany|RU||56.23|51.07|40|a37y
Vyazemskiy|RU||47.54|134.76|15|175f1
Vyaz’ma|RU||55.21|34.30|56|a36c
Vyazniki|RU||56.24|42.16|39|a362
Vyborg|RU||60.71|28.75|79|a32q
Vykhino-Zhulebino|RU||55.70|37.81|216|a303
Vyksa|RU||55.32|42.17|62|a2zw
Vynohradiv|UA||48.14|23.03|28|erfu
Výronas|GR||37.96|23.75|61|5eek
Vyselki|RU||45.58|39.66|19|a2wy
Vyshhorod|UA||50.58|30.49|22|erf7
Vyshneve|UA||50.39|30.37|33|es0f
Vyshniy Volochëk|RU||57.59|34.56|54|a2uk
Vyškov|CZ||49.28|17.00|22|1tmvf
Wa|GH||10.06|-2.50|78|1d67y
Waalwijk|NL||51.68|5.07|46|1mu5f
Wabu|KR||37.59|127.22|97|14zgx
Wacheng|CN||33.78|114.52|67|12cqb
Wachtberg|DE||50.63|7.10|20|1ocla
Waco|US|TX|31.55|-97.15|132|2tl1i
Wad Medani|SD||14.40|33.52|333|7sxz
Waddān|LY||29.16|16.14|28|1bcin
Waddinxveen|NL||52.05|4.65|25|1mu4o
Wade Hampton|US|SC|34.90|-82.33|21|2qlc1
Wadern|DE||49.54|6.89|17|1oci5
Wadgassen|DE||49.27|6.78|18|1ochz
Wādi|IN||17.05|76.99|31|quup
Wādī as Sīr|JO||31.95|35.82|181|59tp
Wadowice|PL||49.88|19.49|19|1u2n6
Wadsworth|US|OH|41.03|-81.73|22|32xfs
Waegwan|KR||35.99|128.40|30|13aqy
Wafangdian|CN||39.62|122.01|251|12ex0
Wageningen|NL||51.97|5.67|35|1mu4g
Waghäusel|DE||49.25|8.51|20|1ocfz
Wągrowiec|PL||52.81|17.20|24|1u2mw
Wahiawā|US|HI|21.50|-158.02|18|3hgyw
Wai|IN||17.95|73.89|33|qutx
Waiblingen|DE||48.83|9.32|53|1ocbm
Wailuku|US|HI|20.89|-156.51|15|3hhcw
Waingapu|ID||-9.66|120.26|49|yrse
Waipahu|US|HI|21.39|-158.01|38|3hhi6
Wajir|KE||1.75|40.06|46|3tor
Wakayama|JP||34.23|135.17|351|15a44
Wake Forest|US|NC|35.98|-78.51|38|2oe4q
Wakefield|GB|ENG|53.68|-1.50|79|1kh3y
Wakefield|US|MA|42.51|-71.07|25|2y6qh
Wakefield|US|NY|40.90|-73.85|52|328eo
Wakema|MM||16.60|95.18|43|rn8k
Wakimachi|JP||34.07|134.15|18|13mn9
Wakiso|UG||0.40|32.46|21|4ucs
Wakkanai|JP||45.41|141.67|42|19lln
Wako|JP||35.79|139.62|77|14vok
Wakuya|JP||38.54|141.13|18|198jo
Walajapet|IN||12.93|79.37|30|quth
Wałbrzych|PL||50.77|16.28|127|1u2mr
Walcourt|BE||50.25|4.44|18|1noal
Wałcz|PL||53.28|16.47|26|1u2mo
Waldbröl|DE||50.88|7.62|20|1oc69
Waldkirch|DE||48.10|7.96|20|1obz7
Waldkraiburg|DE||48.21|12.40|25|1obyy
Waldorf|US|MD|38.62|-76.94|68|2lpx3
Waldshut-Tiengen|DE||47.62|8.22|22|1obwn
Wāliṅ|NP||27.98|83.76|22|rho8
Waliso|ET||8.53|37.97|38|77jo
Walkden|GB|ENG|53.52|-2.40|36|1kh3b
Walker|US|MI|43.00|-85.77|25|2zgro
Walla Walla|US|WA|46.06|-118.34|32|3gmtg
Wallasey|GB|ENG|53.42|-3.06|59|1kh2x
Wallenhorst|DE||52.35|8.02|24|1obs8
Wallingford|US|CT|41.46|-72.82|18|2vugw
Wallingford Center|US|CT|41.45|-72.82|18|4bjv2
Wallsend|GB|ENG|54.99|-1.53|43|1kh2o
Walnut|US|CA|34.02|-117.87|30|37w1s
Walnut Creek|US|CA|37.91|-122.06|69|37w26
Walnut Grove|CA|BC|49.16|-122.64|26|4kdg4
Walnut Park|US|CA|33.97|-118.23|16|37w3a
Walsall|GB|ENG|52.59|-1.98|172|1kh2d
Walsrode|DE||52.86|9.59|24|1obni
Waltham|US|MA|42.38|-71.24|63|2y6to
Waltham Abbey|GB|ENG|51.69|-0.00|18|1kh23
Walton-on-Thames|GB|ENG|51.39|-0.41|23|1kh1l
Walton-on-the-Naze|GB|ENG|51.85|1.27|17|1kh1m
Waltrop|DE||51.62|7.40|30|1obkq
Walvis Bay|NA||-22.96|14.51|52|200ba
Wamba|CD||2.15|27.99|17|4dni
Wamba|NG||8.94|8.60|27|1dpjt
Wanaraja|ID||-7.17|107.98|26|yrne
Wanda|AR||-25.97|-54.56|16|21gjj
Wandlitz|DE||52.74|13.46|20|1obj5
Wandsbek|DE||53.58|10.08|411|1qed1
Wang Nam Yen|TH||13.50|102.18|16|yein
Wang Noi|TH||14.23|100.72|16|yeim
Wang Saphung|TH||17.30|101.77|16|yei6
Wanganui|NZ||-39.93|175.05|40|1apue
Wangaratta|AU|VIC|-36.36|146.32|18|19yws
Wangen|DE||47.69|9.83|27|1obi6
Wangkui|CN||46.83|126.48|70|17lmc
Wangon|ID||-7.52|109.05|36|yrm2
Wangqing|CN||43.32|129.76|89|17lm5
Wani|IN||20.06|78.95|57|qusg
Wanju|KR||35.85|127.15|84|13apm
Wānkāner|IN||22.61|70.94|48|quse
Wankyi|GH||7.74|-2.10|31|1d64m
Wanlaweyn|SO||2.62|44.89|22|133k
Wanning|CN||18.80|110.38|65|12ejn
Wanparti|IN||16.37|78.07|55|qusc
Wantage|GB|ENG|51.59|-1.43|19|1kh0x
Wantagh|US|NY|40.68|-73.51|19|328im
Wanxian|CN||30.82|108.37|189|12eis
Wao|PH||7.68|124.67|18|1001q
Warah|PK||27.45|67.80|19|ox25
Warangal|IN||18.00|79.58|558|qus4
Wārāseonī|IN||21.76|80.04|24|qus2
Warburg|DE||51.49|9.15|24|1obex
Wardenburg|DE||53.07|8.20|16|1obeq
Wardha|IN||20.74|78.60|114|qury
Ware|GB|ENG|51.81|-0.03|18|1kh09
Waregem|BE||50.89|3.43|36|1no78
Waren|DE||53.52|12.68|21|1obeb
Warendorf|DE||51.95|7.99|39|1obe7
Warin Chamrap|TH||15.19|104.86|43|yeh9
Wāris Alīganj|IN||25.02|85.64|35|qurm
Warmbaths|ZA||-24.88|28.28|90|k6tq
Warminster|GB|ENG|51.20|-2.18|17|1kgzn
Warner Robins|US|GA|32.62|-83.63|73|2inhg
Warnes|BO||-17.52|-63.17|22|2bm9h
Warora|IN||20.23|79.00|42|qurh
Warragul|AU|VIC|-38.16|145.93|15|19ysc
Warren|US|MI|42.49|-83.01|134|2zgv7
Warren|US|OH|41.24|-80.82|40|32xq1
Warren Township|US|NJ|40.61|-74.52|15|4xvzt
Warrensburg|US|MO|38.76|-93.74|20|2mljv
Warrenton|ZA||-28.11|24.85|18|k6sr
Warri|NG||5.52|5.75|536|1dpgd
Warrington|GB|ENG|53.39|-2.58|165|1kgz7
Warrnambool|AU|VIC|-38.38|142.49|29|19yq8
Warsaw|PL||52.23|21.01|1702|g7fr|*
Warstein|DE||51.44|8.35|29|1obat
Warud|IN||21.47|78.27|48|qurb
Warwick|GB|ENG|52.28|-1.58|24|1kgyt
Warwick|US|RI|41.70|-71.42|82|3400z
Wasco|US|CA|35.59|-119.34|26|3ayow
Wasco|US|IL|41.94|-88.40|23|2xcur
Wāshīm|IN||20.11|77.13|69|qur0
Washington|GB|ENG|54.90|-1.52|54|1kgyj
Washington|US|DC|38.90|-77.04|602|2gr6r|*|Washington, D.C.
Washington|US|IL|40.70|-89.41|17|2xcux
Washington|US|UT|37.13|-113.51|24|3axt2
Washington DC|US|DC|38.90|-77.04|602|2gr6r|*|Washington, D.C.
Washington, D.C.|US|DC|38.90|-77.04|602|2gr6r|*
Washington Heights|US|NY|40.85|-73.94|153|328ln
Washougal|US|WA|45.58|-122.35|15|3gmzk
Wasquehal|FR||50.67|3.13|19|1rlou
Wassenaar|NL||52.15|4.40|25|1mu1r
Wassenberg|DE||51.10|6.15|17|1ob4q
Watampone|ID||-4.54|120.33|82|yrgc
Watari|JP||38.03|140.85|36|198je
Watauga|US|TX|32.86|-97.25|25|2tlkm
Waterbury|US|CT|41.56|-73.05|109|2vukp
Waterford|IE||52.26|-7.11|48|1rgps
Waterford|US|CT|41.34|-72.14|19|51r8f
Waterford|US|MI|42.69|-83.41|76|2zgxe
Waterloo|BE||50.71|4.40|30|1no4x
Waterloo|CA|ON|43.47|-80.52|97|3oe2f
Waterloo|SL||8.34|-13.07|20|1fi8m
Waterloo|US|IA|42.49|-92.34|68|2wm49
Waterlooville|GB|ENG|50.88|-1.03|64|1kgxq
Watertown|US|MA|42.37|-71.18|32|2y703
Watertown|US|NY|43.97|-75.91|27|328o4
Watertown|US|SD|44.90|-97.12|22|345lx
Watertown|US|WI|43.19|-88.73|24|354j9
Waterville|US|ME|44.55|-69.63|16|2ysbg
Watford|GB|ENG|51.66|-0.40|126|1kgxh
Wath upon Dearne|GB|ENG|53.50|-1.35|17|1kgxc
Watsa|CD||3.04|29.54|25|4dmj
Watsonville|US|CA|36.91|-121.76|54|37wh5
Wattala|LK||6.99|79.89|31|q8id
Wattrelos|FR||50.70|3.22|43|1rlod
Wau|SS||7.70|27.99|127|7srx
Waukee|US|IA|41.61|-93.89|19|2wm6t
Waukegan|US|IL|42.36|-87.84|88|2xd06
Waukesha|US|WI|43.01|-88.23|72|354kk
Wausau|US|WI|44.96|-89.63|39|354mg
Wauwatosa|US|WI|43.05|-88.01|48|354nj
Waverly|US|MI|42.74|-84.62|24|2zgzk
Wavre|BE||50.72|4.60|32|1no3p
Wawer|PL||52.20|21.18|63|g7ek
Waxahachie|US|TX|32.39|-96.85|33|2tlns
Wayne|US|MI|42.28|-83.39|17|2zh00
Wayne|US|NJ|40.93|-74.28|58|31fxs
Wayne|US|PA|40.04|-75.39|31|33ufy
Waynesboro|US|VA|38.07|-78.89|21|2upxm
Wazirabad|PK||32.44|74.12|102|owyg
Wazīrganj|IN||28.21|79.06|19|quqk
Weatherford|US|TX|32.76|-97.80|29|2tlos
Webster Groves|US|MO|38.59|-90.36|23|2mlrk
Webuye|KE||0.60|34.77|23|3ti2
Wedel|DE||53.58|9.70|32|1oavs
Wedi|ID||-7.74|110.58|55|yram
Wednesbury|GB|ENG|52.55|-2.02|24|1kgvt
Wednesfield|GB|ENG|52.60|-2.09|34|1kgvs
Weener|DE||53.16|7.35|16|1oaux
Weert|NL||51.25|5.71|49|1mtzj
Weesp|NL||52.31|5.04|18|1mtzc
Wegberg|DE||51.14|6.28|30|1oatq
Weiden|DE||49.68|12.16|43|1oak0
Weifang|CN||36.71|119.10|395|12egx
Weihai|CN||37.51|122.11|153|12egp
Weil am Rhein|DE||47.59|7.62|30|1oa8s
Weil der Stadt|DE||48.75|8.87|19|1oa8h
Weilerswist|DE||50.75|6.85|16|1oa5m
Weilheim|DE||47.84|11.15|21|1oa5f
Weimar|DE||50.98|11.33|65|1oa4i
Weinan|CN||34.50|109.51|172|12efo
Weingarten|DE||47.81|9.64|24|1o9ws
Weinheim|DE||49.55|8.67|43|1o9vy
Weining|CN||26.85|104.23|57|12x98
Weinstadt-Endersbach|DE||48.81|9.36|26|1o9v5
Weirton|US|WV|40.42|-80.59|19|356pa
Weirton Heights|US|WV|40.41|-80.54|19|356pi
Weißenburg in Bayern|DE||49.03|10.97|18|1o9ol
Weißenfels|DE||51.20|11.97|30|1o9ob
Weißwasser|DE||51.50|14.64|22|1o9iq
Weiterstadt|DE||49.90|8.59|24|1o9h8
Wejherowo|PL||54.61|18.24|47|1u2g9
Wekiwa Springs|US|FL|28.70|-81.43|22|2hjif
Welahan|ID||-6.80|110.72|26|yra3
Weleri|ID||-6.97|110.07|58|yr9z
Weligama|LK||5.98|80.43|22|q88q
Welisara|LK||7.03|79.90|41|q868
Welkom|ZA||-27.98|26.74|432|k60d
Welland|CA|ON|42.98|-79.25|50|3oevh
Wellesley|US|MA|42.30|-71.29|28|2y73m
Welling|GB|ENG|51.46|0.11|43|1kgur
Wellingborough|GB|ENG|52.30|-0.69|51|1kguq
Wellington|GB|ENG|52.70|-2.52|23|1kgul
Wellington|IN||11.37|76.78|20|quqf
Wellington|NZ||-41.29|174.78|382|1apqp|*
Wellington|US|FL|26.66|-80.24|63|2hjjb
Wellington|ZA||-33.64|19.01|56|2007q
Wels|AT||48.17|14.03|17|1n6t0
Welwyn Garden City|GB|ENG|51.80|-0.21|60|1kgu0
Wembley|GB|ENG|51.55|-0.30|90|1kgtx
Wenatchee|US|WA|47.42|-120.31|34|3gn5a
Wenceslau Braz|BR||-23.87|-49.80|16|21ug4
Wenchang|CN||19.62|110.75|115|12ed4
Wendelstein|DE||49.35|11.15|16|1o97g
Wenden|DE||50.97|7.87|20|1o972
Wendlingen am Neckar|DE||48.67|9.38|16|1o950
Wenjī|ET||8.45|39.28|17|6zs4
Wenling|CN||28.38|121.38|67|12eaw
Wenshan City|CN||23.36|104.25|450|52ai6
Wenshang|CN||35.73|116.50|59|12e9w
Wentzville|US|MO|38.81|-90.85|36|2mlv5
Wenxing|CN||28.68|112.88|57|12dir
Wenzhou|CN||28.00|120.67|866|12e8s
Wer|IN||27.02|77.18|18|quqd
Werdau|DE||50.74|12.38|24|1o8yh
Werder|DE||52.38|12.93|22|1o8xt
Werdohl|DE||51.26|7.77|20|1o8x3
Werkendam|NL||51.81|4.89|26|1mtx7
Werl|DE||51.55|7.91|32|1o8vy
Wermelskirchen|DE||51.14|7.22|37|1o8vb
Werne|DE||51.66|7.63|31|1o8up
Wernigerode|DE||51.84|10.78|34|1o8u0
Werota|ET||11.92|37.70|27|6zpa
Wertheim|DE||49.76|9.51|25|1o8rg
Weru|ID||-6.71|108.50|139|yr8t
Wervik|BE||50.78|3.04|17|1no0c
Wesel|DE||51.67|6.62|62|1o8qe
Weslaco|US|TX|26.16|-97.99|39|2tlw5
Wesley Chapel|US|FL|28.24|-82.33|44|2hjjz
Wesoła|PL||52.25|21.22|20|g7c4
Wesseling|DE||50.83|6.97|36|1o8ok
Wesselsbron|ZA||-27.85|26.37|43|k5mw
West Albany|US|NY|42.68|-73.78|94|328uc
West Allis|US|WI|43.02|-88.01|61|354us
West and East Lealman|US|FL|27.82|-82.69|22|2hjqg
West Babylon|US|NY|40.72|-73.35|43|328um
West Bend|US|WI|43.43|-88.18|32|354uu
West Bloomfield Township|US|MI|42.57|-83.38|65|4blk5
West Bridgford|GB|ENG|52.93|-1.13|48|1kgsd
West Bromwich|GB|ENG|52.52|-1.99|136|1kgsb
West Carson|US|CA|33.82|-118.29|22|37wro
West Chester|US|PA|39.96|-75.61|20|2ps68
West Chicago|US|IL|41.88|-88.20|27|2xd6j
West Columbia|US|SC|33.99|-81.07|16|2qlst
West Coon Rapids|US|MN|45.16|-93.35|63|30afd
West Covina|US|CA|34.07|-117.94|108|37wsd
West Des Moines|US|IA|41.58|-93.71|64|2wmgy
West Elkridge|US|MD|39.21|-76.73|29|2lqb4
West End|CA|BC|49.28|-123.13|45|3offa
West Falls Church|US|VA|38.86|-77.19|29|4bkws
West Fargo|US|ND|46.87|-96.90|34|30i7u
West Gulfport|US|MS|30.40|-89.09|71|2ne67
West Hartford|US|CT|41.76|-72.74|63|2vuqr
West Haven|US|CT|41.27|-72.95|55|2vuqz
West Hempstead|US|NY|40.70|-73.65|19|32908
West Island|CC||-12.16|96.82|0|4ck9b|*
West Islip|US|NY|40.71|-73.31|28|32916
West Jerusalem|IL||31.78|35.22|400|4gpog
West Jordan|US|UT|40.61|-111.94|112|3fzdx
West Kelowna|CA|BC|49.86|-119.58|29|4c2s0
West Lafayette|US|IN|40.43|-86.91|46|2xmjk
West Lake Sammamish|US|WA|47.58|-122.10|34|3gnaq
West Lake Stevens|US|WA|47.99|-122.10|21|3gnar
West Linn|US|OR|45.37|-122.61|27|3fgg9
West Little River|US|FL|25.86|-80.24|35|2hjnt
West Lynchburg|US|VA|37.40|-79.18|66|2uq77
West Melbourne|US|FL|28.07|-80.65|21|2hjo0
West Memphis|US|AR|35.15|-90.18|25|2gn95
West Mifflin|US|PA|40.36|-79.87|20|33uuq
West Milford|US|NJ|41.13|-74.37|27|31g13
West Molesey|GB|ENG|51.40|-0.38|19|1kgo4
West New York|US|NJ|40.79|-74.01|53|31g1g
West Odessa|US|TX|31.84|-102.50|23|3alkm
West Orange|US|NJ|40.80|-74.24|48|31g1m
West Palm Beach|US|FL|26.72|-80.05|107|2hjof
West Park|US|FL|25.98|-80.20|15|2hjop
West Pensacola|US|FL|30.43|-87.28|21|2hjp0
West Puente Valley|US|CA|34.05|-117.97|23|37wzj
West Raleigh|US|NC|35.79|-78.66|339|2oewv
West Sacramento|US|CA|38.58|-121.53|53|37x03
West Saint Paul|US|MN|44.92|-93.10|20|30aib
West Scarborough|US|ME|43.57|-70.39|28|2ysow
West Seneca|US|NY|42.85|-78.80|45|3294o
West Springfield|US|MA|42.11|-72.62|28|2y7dd
West Springfield|US|VA|38.77|-77.22|22|2uq85
West Torrington|US|CT|41.82|-73.14|36|2vutr
West University Place|US|TX|29.72|-95.43|16|2tm98
West Valley City|US|UT|40.69|-112.00|136|3fzfj
West Vancouver|CA|BC|49.37|-123.17|43|52wrx
West Warwick|US|RI|41.70|-71.52|30|3404b
West Whittier-Los Nietos|US|CA|33.98|-118.07|26|4bnsm
Westbrook|US|ME|43.68|-70.37|18|2yspt
Westbury|GB|ENG|51.26|-2.19|17|1kgs3
Westbury|US|NY|40.76|-73.59|15|32960
Westchase|US|FL|28.06|-82.61|22|2hjlf
Westchester|US|FL|25.75|-80.33|30|2hjql
Westchester|US|IL|41.85|-87.88|17|2xdbg
Westerlo|BE||51.09|4.92|23|1nnzt
Westerly|US|RI|41.38|-71.83|18|3404f
Westerstede|DE||53.26|7.93|22|1o8cs
Westerville|US|OH|40.13|-82.93|38|32y6w
Westfield|US|IN|40.04|-86.13|37|2xmk6
Westfield|US|MA|42.13|-72.75|42|2y7g6
Westfield|US|NJ|40.66|-74.35|31|31g2j
Westford|US|MA|42.58|-71.44|22|2y7gz
Westhoughton|GB|ENG|53.55|-2.52|26|1kgpf
Westlake|US|OH|41.46|-81.92|32|32y85
Westland|US|MI|42.32|-83.40|82|2zhcp
Westminster|US|CA|33.76|-118.01|92|37x5i
Westminster|US|CO|39.84|-105.04|113|38ojq
Westminster|US|MD|39.58|-77.00|19|2lqeu
Westmont|US|CA|33.94|-118.30|32|37x67
Westmont|US|IL|41.80|-87.98|25|2xddb
Westmount|CA|QC|45.48|-73.60|20|3ofx6
Weston|US|FL|26.10|-80.40|70|2hjrn
Weston|US|WI|44.89|-89.55|15|3552d
Weston-super-Mare|GB|ENG|51.35|-2.98|83|1kgn8
Westonaria|ZA||-26.32|27.65|157|k5jw
Westport|US|CT|41.14|-73.36|26|2vuvl
Wete|TZ||-5.06|39.73|26|36ui
Wethersfield|US|CT|41.71|-72.65|27|2vuwc
Wetter (Ruhr)|DE||51.39|7.39|29|1o874
Wetteren|BE||51.01|3.88|23|1nnyr
Wettingen|CH|AG|47.47|8.32|18|1kyxn
Wetzlar|DE||50.56|8.50|53|1o84h
Wevelgem|BE||50.80|3.17|31|1nnyn
Wewak|PG||-3.55|143.63|18|18no1
Weybridge|GB|ENG|51.37|-0.46|19|1kgkc
Weymouth|GB|ENG|50.61|-2.46|58|1kgka
Weymouth|US|MA|42.22|-70.94|54|2y7k8
Whakatane|NZ||-37.96|176.99|19|1bbyi
Whangarei|NZ||-35.73|174.32|51|3pjt3
Wheat Ridge|US|CO|39.77|-105.08|31|38oks
Wheaton|US|IL|41.87|-88.11|54|2xdfk
Wheaton|US|MD|39.04|-77.06|48|2lqhx
Wheeling|US|IL|42.14|-87.93|38|2xdg7
Wheeling|US|WV|40.06|-80.72|28|356qe
Whickham|GB|ENG|54.95|-1.68|17|1kgiz
White Bear Lake|US|MN|45.08|-93.01|25|30anm
White Oak|US|MD|39.04|-76.99|17|2lqkp
White Oak|US|OH|39.21|-84.60|19|2p20z
White Plains|US|NY|41.03|-73.76|58|329e8
White River|ZA||-25.33|31.01|16|k4au
White Rock|CA|BC|49.02|-122.80|66|3oh9d
White Settlement|US|TX|32.76|-97.46|17|2tmnk
Whitefield|GB|ENG|53.55|-2.30|24|1kghj
Whitehall|US|OH|39.97|-82.89|19|2p21v
Whitehall Township|US|PA|40.67|-75.50|25|33v87
Whitehaven|GB|ENG|54.55|-3.58|25|1kghc
Whitehorse|CA|YT|60.72|-135.05|23|3ogxy
Whitestone|US|NY|40.79|-73.82|37|329g0
Whitley Bay|GB|ENG|55.04|-1.45|38|1kgfk
Whitney|US|NV|36.10|-115.04|39|3a7hi
Whitstable|GB|ENG|51.36|1.03|30|1kgf9
Whittier|US|CA|33.98|-118.03|87|37xnn
Wichian Buri|TH||15.66|101.11|39|yeg0
Wichit|TH||7.89|98.39|39|3ziw3
Wichita|US|KS|37.69|-97.34|390|2jrsy
Wichita Falls|US|TX|33.91|-98.49|105|2tmrc
Wickford|GB|ENG|51.61|0.52|33|1kge0
Widnes|GB|ENG|53.36|-2.73|61|1kgde
Wiehl|DE||50.95|7.55|26|1o7u5
Wieliczka|PL||49.99|20.06|19|g78x
Wieluń|PL||51.22|18.57|24|1u28l
Wiener Neustadt|AT||47.80|16.23|45|1n6o9
Wierden|NL||52.36|6.59|23|1mtph
Wiesbaden|DE||50.08|8.25|272|1o7pe
Wiesloch|DE||49.30|8.70|26|1o7jm
Wigan|GB|ENG|53.54|-2.64|175|1kgd8
Wigston Magna|GB|ENG|52.58|-1.09|34|1kgcw
Wijchen|NL||51.81|5.72|33|1mtoi
Wijk bij Duurstede|NL||51.97|5.34|17|1mtnn
Wil|CH|SG|47.46|9.05|17|1kyx8
Wildeshausen|DE||52.89|8.43|18|1o7ct
Wildomar|US|CA|33.60|-117.28|36|37xt8
Wildwood|US|MO|38.58|-90.66|36|2mmfx
Wilhelmshaven|DE||53.53|8.11|84|1o780
Wilkes-Barre|US|PA|41.25|-75.88|41|33vds
Wilkinsburg|US|PA|40.44|-79.88|16|33ve5
Willebroek|BE||51.06|4.36|23|1nnv4
Willemstad|CW||12.11|-68.93|125|23apu|*
Willenhall|GB|ENG|52.59|-2.06|28|1kgc8
Williamsburg|US|VA|37.27|-76.71|15|2uqye
Williamsport|US|PA|41.24|-77.00|29|33vgh
Williamstown|US|NJ|39.69|-75.00|16|2ojzb
Willich|DE||51.26|6.55|52|1o73j
Willimantic|US|CT|41.71|-72.21|18|2vv27
Willingboro|US|NJ|40.03|-74.87|32|31g5x
Williston|US|ND|48.15|-103.62|27|3e0pf
Willmar|US|MN|45.12|-95.04|20|30aus
Willoughby|US|OH|41.64|-81.41|23|32yjt
Willow Grove|US|PA|40.14|-75.12|16|33vhf
Willowbrook|US|CA|33.92|-118.26|36|37y7c
Willowdale|CA|ON|43.77|-79.40|79|53ft2
Wilmette|US|IL|42.07|-87.72|27|2xdrw
Wilmington|US|DE|39.75|-75.55|72|2gulh
Wilmington|US|MA|42.55|-71.17|22|2y7y8
Wilmington|US|NC|34.23|-77.94|116|2ofqr
Wilmington Island|US|GA|32.00|-80.97|15|2ioxm
Wilmslow|GB|ENG|53.33|-2.23|37|1kgbf
Wilnsdorf|DE||50.82|8.10|22|1o70t
Wilson|US|NC|35.72|-77.92|50|2ofr1
Wilsonville|US|OR|45.30|-122.77|23|3fhfr
Wilton|US|CT|41.20|-73.44|18|2vv3j
Winchester|GB|ENG|51.07|-1.32|46|1kgaq
Winchester|US|KY|37.99|-84.18|18|2kggx
Winchester|US|MA|42.45|-71.14|21|2y7zg
Winchester|US|NV|36.13|-115.12|28|3a7o1
Winchester|US|VA|39.19|-78.16|27|2ur60
Winder|US|GA|33.99|-83.72|15|2ip2b
Windham|US|CT|41.70|-72.16|23|2vv4a
Windhoek|NA||-22.56|17.08|268|1zuiw|*
Windsor|CA|ON|42.30|-83.02|278|3oisy
Windsor|GB|ENG|51.48|-0.60|33|1kgaa
Windsor|US|CA|38.55|-122.82|27|37ydw
Windsor|US|CO|40.48|-104.90|22|3bo9h
Windsor|US|CT|41.85|-72.64|29|2vv4w
Winejok|SS||9.01|27.57|300|7spr
Winneba|GH||5.35|-0.62|44|1d636
Winnenden|DE||48.88|9.40|28|1o6kg
Winnipeg|CA|MB|49.88|-97.15|632|3oj0j
Winona|US|MN|44.05|-91.64|27|30b1g
Winschoten|NL||53.14|7.03|19|1mtjs
Winsen|DE||53.36|10.21|33|1o6jp
Winsford|GB|ENG|53.19|-2.52|30|1kg9e
Winston-Salem|US|NC|36.10|-80.24|241|2ofx8
Winter Garden|US|FL|28.57|-81.59|40|2hk6u
Winter Gardens|US|CA|32.83|-116.93|21|37yhd
Winter Haven|US|FL|28.02|-81.73|38|2hk6w
Winter Park|US|FL|28.60|-81.34|30|2hk74
Winter Springs|US|FL|28.70|-81.31|35|2hk7h
Winterswijk|NL||51.97|6.72|30|1mtjg
Winterthur|CH|ZH|47.51|8.72|92|1kywi
Winthrop|US|MA|42.38|-70.98|18|2y82h
Wipperfürth|DE||51.12|7.40|24|1o6cq
Wiradesa|ID||-6.89|109.62|39|yr68
Wisbech|GB|ENG|52.67|0.16|32|1kg8b
Wisch|NL||51.93|6.42|19|1mtj8
Wisconsin Rapids|US|WI|44.38|-89.82|18|355n0
Wiset Chaichan|TH||14.59|100.34|19|yefu
Wishaw|GB|SCT|55.77|-3.92|31|1kg85
Wismar|DE||53.89|11.45|45|1o695
Witbank|ZA||-25.87|29.23|262|k4qu
Witham|GB|ENG|51.80|0.64|25|1kg7p
Witney|GB|ENG|51.78|-1.49|29|1kg75
Witten|DE||51.44|7.35|101|1o66b
Wittenberg|DE||51.87|12.65|30|4cj1o
Wittenberge|DE||53.01|11.75|20|1o65s
Wittenheim|FR||47.81|7.33|16|1rlli
Wittlich|DE||49.99|6.89|18|1o62w
Wittmund|DE||53.58|7.78|21|1o62a
Wittstock|DE||53.16|12.48|17|1o61t
Witzenhausen|DE||51.34|9.86|16|1o61c
Włochy|PL||52.18|20.95|36|g6xf
Włocławek|PL||52.65|19.07|120|1u1vx
Wobulenzi|UG||0.73|32.51|24|4u9u
Woburn|US|MA|42.48|-71.15|40|2y83k
Wodonga|AU|VIC|-36.12|146.89|19|19xrp
Wodzisław Śląski|PL||50.00|18.47|50|1u1u5
Woerden|NL||52.09|4.88|48|1mth4
Wokha|IN||26.10|94.26|54|qup4
Woking|GB|ENG|51.32|-0.56|104|1kg6l
Wokingham|GB|ENG|51.41|-0.84|41|1kg6k
Wola|PL||52.24|20.99|144|g6te
Wolcott|US|CT|41.60|-72.99|17|2vv6o
Wolf Trap|US|VA|38.94|-77.29|16|2urce
Wolfen|DE||51.66|12.27|25|1o5tz
Wolfenbüttel|DE||52.16|10.54|55|1o5tu
Wolfratshausen|DE||47.91|11.42|17|1o5ps
Wolfsburg|DE||52.42|10.78|123|1o5mm
Wollongong|AU|NSW|-34.42|150.89|292|1ajjn
Wolmaransstad|ZA||-27.20|25.98|49|k449
Wołomin|PL||52.34|21.24|37|g6eo
Wolverhampton|GB|ENG|52.59|-2.12|253|1kg63
Wombwell|GB|ENG|53.52|-1.40|16|1kg5t
Wongsorejo|ID||-7.99|114.40|29|yr3z
Wŏnju|KR||37.35|127.95|243|13afl
Wonopringgo|ID||-6.98|109.62|38|yr3c
Wonosobo|ID||-7.36|109.90|93|yr2r
Wŏnsan|KP||39.15|127.44|329|140iz
Woodbridge|US|NJ|40.56|-74.28|19|31g81
Woodburn|US|OR|45.14|-122.86|25|3fhrg
Woodbury|US|MN|44.92|-92.96|68|30b72
Woodford Green|GB|ENG|51.61|0.02|23|1kg53
Woodhaven|US|NY|40.69|-73.86|37|329vz
Woodland|US|CA|38.68|-121.77|59|37ypq
Woodlands|SG||1.44|103.79|253|14cek
Woodlawn|US|MD|39.32|-76.73|38|2lr1i
Woodlawn|US|VA|38.72|-77.13|21|2urhf
Woodmere|US|NY|40.63|-73.71|17|329xg
Woodridge|US|IL|41.75|-88.05|33|2xe1t
Woodrow|US|NY|40.54|-74.20|21|329xm
Woodside|US|NY|40.75|-73.91|42|329yj
Woodstock|CA|ON|43.13|-80.75|40|3ojvx
Woodstock|US|GA|34.10|-84.52|30|2ipc2
Woodstock|US|IL|42.31|-88.45|25|2xe2r
Woonsocket|US|RI|42.00|-71.51|41|3409d
Wooster|US|OH|40.81|-81.94|27|32yvi
Worcester|GB|ENG|52.19|-2.22|102|1kg2j
Worcester|US|MA|42.26|-71.80|185|2y87s
Worcester|ZA||-33.65|19.45|128|1zzup
Worcester Park|GB|ENG|51.38|-0.24|16|1kg2h
Workington|GB|ENG|54.64|-3.54|27|1kg29
Worksop|GB|ENG|53.30|-1.12|43|1kg27
Worms|DE||49.63|8.36|81|1o58e
Wörth am Rhein|DE||49.05|8.26|17|1o56p
Worthing|GB|ENG|50.82|-0.38|99|1kg1d
Wrexham|GB|WLS|53.05|-2.99|66|1kg0d
Wright|US|FL|30.46|-86.64|23|2hkd3
Wroclaw|PL||51.10|17.03|635|1u1lk||Wrocław
Wrocław|PL||51.10|17.03|635|1u1lk
Września|PL||52.33|17.57|29|1u1kc
Wuchang|CN||44.91|127.15|95|17ljx
Wucheng|CN||29.60|118.17|60|12e7n
Wuchuan|CN||21.46|110.77|104|12lj1
Wuda|CN||39.50|106.71|130|12e71
Wudil|NG||11.81|8.84|23|1dpat
Wuhai|CN||39.68|106.82|218|12e4x
Wuhan|CN||30.58|114.27|9785|12e4v
Wuhu|CN||31.34|118.37|508|12e4k
Wukari|NG||7.87|9.78|93|1dpah
Wülfrath|DE||51.28|7.04|22|1o51y
Wulingyuan|CN||29.35|110.54|53|129xp
Wum|CM||6.38|10.07|69|1blrx
Wunstorf|DE||52.42|9.44|42|1o4xt
Wuppertal|DE||51.26|7.15|361|1o4xl
Würselen|DE||50.82|6.13|37|1o4uk
Würzburg|DE||49.79|9.95|134|1o4tr
Wurzen|DE||51.37|12.74|15|1o4t9
Wusong|CN||30.95|117.78|313|12f71
Wuustwezel|BE||51.39|4.60|18|1nnp4
Wuwei|CN||37.93|102.63|493|12nxc
Wuxi|CN||26.58|111.86|66|12iw9
Wuxi|CN||31.57|120.29|3544|12dvv
Wuxue|CN||29.85|115.55|221|12dv2
Wuyang|CN||31.99|116.25|79|12dut
Wuyishan|CN||27.76|118.03|23|1571a
Wuzhen|CN||30.75|120.49|60|12dts
Wuzhou|CN||23.48|111.32|266|12dtk
Wyandotte|US|MI|42.21|-83.15|25|2zi27
Wyckoff|US|NJ|41.01|-74.17|17|31gaf
Wylie|US|TX|33.02|-96.54|47|2tnxn
Wyoming|US|MI|42.91|-85.71|75|2zi2q
Wyszków|PL||52.59|21.46|27|g652
Xaçmaz|AZ||41.46|48.81|37|cj65
Xai-Xai|MZ||-25.05|33.64|127|lyjs
Xalapa de Enríquez|MX||19.53|-96.92|425|23l5l
Xalatlaco|MX||19.18|-99.42|15|23l5f
Xalisco|MX||21.45|-104.90|36|2dtmn
Xam Nua|LA||20.42|104.05|39|zeuj
Xankandi|AZ||39.82|46.75|53|35ei
Xanten|DE||51.66|6.45|22|1o4nd
Xánthi|GR||41.13|24.89|48|fq8g
Xanxerê|BR||-26.88|-52.40|33|21u28
Xàtiva|ES||38.99|-0.52|29|1hxmh
Xenia|US|OH|39.68|-83.93|26|2p2ga
Xiamen|CN||24.48|118.08|3531|12do5
Xian|CN||34.26|108.93|6501|12dnq||Xi’an
Xi’an|CN||34.26|108.93|6501|12dnq
Xiangcheng Chengguanzhen|CN||33.85|113.48|66|12dmx
Xiangtan|CN||27.85|112.90|674|12djw
Xiangxiang|CN||27.73|112.53|88|12djb
Xiangyang|CN||32.04|112.14|463|12dmj
Xianju|CN||28.85|120.73|62|12dhp
Xianning|CN||29.84|114.32|179|12dh8
Xiannü|CN||32.43|119.56|84|12dh4
Xianshuigu|CN||38.98|117.38|74|12dgr
Xiantao|CN||30.37|113.44|239|12dgj
Xianyang|CN||34.34|108.70|1034|12dg1
Xiaogan|CN||30.93|113.92|160|12dda
Xiaolingwei|CN||32.03|118.85|66|12d90
Xiaoshan|CN||30.17|120.26|95|12d66
Xiaoshi|CN||41.30|124.12|69|17le6
Xiaoweizhai|CN||26.19|107.51|59|12d4p
Xiazhen|CN||34.80|117.11|126|12cxz
Xiazhuang|CN||34.92|118.64|63|12cxp
Xichang|CN||27.90|102.26|127|12cwf
Xico|MX||19.27|-98.95|356|23btj
Xico|MX||19.42|-97.01|19|23bti
Xicotepec de Juárez|MX||20.28|-97.96|40|23bta
Xifeng|CN||42.74|124.72|61|17lca
Xihe|CN||31.69|113.47|90|12cra
Xilin Hot|CN||43.97|116.03|121|17lb4
Ximeicun|CN||24.99|118.39|94|12cmh
Xincheng|CN||33.63|115.18|65|12vlw
Xindi|CN||29.82|113.47|176|12ci9
Xindian|CN||36.80|118.29|83|12chq
Xingcheng|CN||40.62|120.72|99|17l9i
Xinghua|CN||32.94|119.83|106|1296c
Xinglongshan|CN||43.96|125.47|58|17l8r
Xingtai|CN||37.06|114.49|612|12ccf
Xinguara|BR||-7.10|-49.94|44|3rfqw
Xinhui|CN||22.46|113.05|195|12q76
Xining|CN||36.63|101.76|768|12cac
Xinji|CN||37.90|115.20|146|12c9c
Xinmin|CN||41.99|122.83|74|17l6z
Xinpu|CN||34.60|119.16|392|12c5y
Xinqing|CN||48.29|129.52|55|17l6r
Xinshi|CN||31.05|113.14|98|12c4e
Xintai|CN||35.90|117.75|222|12c3u
Xinxiang|CN||35.19|113.80|744|12c2k
Xinyang|CN||32.12|114.07|1591|12c1i
Xinyi|CN||22.37|110.95|98|12u6x
Xinyu|CN||27.80|114.93|97|12c0s
Xinyuan|CN||43.43|83.25|300|wrti
Xinzhi|CN||36.50|111.70|72|12bzi
Xinzhou|CN||30.87|114.80|79|12bz8
Xinzhou|CN||38.41|112.73|154|12bz6
Xiongzhou|CN||25.12|114.30|79|12bxu
Xique Xique|BR||-10.82|-42.73|35|21u1j
Xirivella|ES||39.47|-0.43|31|1i016
Xishan|CN||27.67|113.50|98|12nog
Xiulin|CN||29.72|112.40|122|12bu4
Xiuyan|CN||40.29|123.27|72|17l4y
Xiuying|CN||20.00|110.29|290|12bth
Xixiang|CN||35.16|112.86|61|12bse
Xochimilco|MX||19.25|-99.10|408|23brm
Xochitepec|MX||18.78|-99.23|19|23br9
Xo‘jaobod|UZ||40.67|72.56|17|wfwg
Xo‘jayli Shahri|UZ||42.41|59.45|50|cvzv
Xonacatlán|MX||19.41|-99.53|21|23bqh
Xoxocotla|MX||18.68|-99.25|21|23bq6
Xuanzhou|CN||30.95|118.76|128|12box
Xuchang|CN||34.03|113.86|1266|12bny
Xucheng|CN||20.33|110.17|83|12bi5
Xunchang|CN||28.45|104.71|65|12bjx
Yabēlo|ET||4.88|38.08|18|6zkk
Yablonovskiy|RU||44.99|38.94|33|a2j8
Yabrūd|SY||33.97|36.66|41|3hhf
Yachimata|JP||35.65|140.32|83|198j7
Yacuiba|BO||-22.02|-63.68|83|2bm62
Yādgīr|IN||16.77|77.14|65|quom
Yafran|LY||32.06|12.53|68|1bcbb
Yagoua|CM||10.34|15.23|80|1blra
Yagry|RU||64.59|39.81|40|a2ff
Yaguachi Nuevo|EC||-2.10|-79.69|28|268g9
Yaguajay|CU||22.33|-79.24|42|23qpu
Yahotyn|UA||50.28|31.76|23|erbf
Yahyalı|TR||38.10|35.36|25|6dvh
Yaita|JP||36.80|139.93|36|13miw
Yaizu|JP||34.87|138.32|121|13miu
Yajalón|MX||17.17|-92.33|17|23bot
Yakeshi|CN||49.28|120.73|116|17l34
Yakima|US|WA|46.60|-120.51|94|3go4d
Yako|BF||12.96|-2.26|23|1eg48
Yakuplu|TR||40.99|28.68|29|fths
Yakutsk|RU||62.03|129.73|236|175d3
Yala|TH||6.54|101.28|94|yebq
Yalova|TR||40.66|29.28|71|ftgp
Yalta|UA||44.50|34.17|77|er9x
Yalutorovsk|RU||56.65|66.30|36|vuys
Yalvaç|TR||38.30|31.18|39|6drx
Yamada|JP||39.47|141.95|20|198io
Yamaga|JP||33.02|130.69|32|13mgx
Yamagata|JP||38.23|140.37|255|198ik
Yamaguchi|JP||34.18|131.47|146|13mgh
Yamazakichō-nakabirose|JP||35.00|134.55|25|13mex
Yambio|SS||4.57|28.39|40|7slk
Yambol|BG||42.48|26.50|80|fjuy
Yamethin|MM||20.43|96.14|60|rk7f
Yamoto|JP||38.43|141.21|32|198i5
Yamoussoukro|CI||6.82|-5.28|195|1cv2j|*
Yamunānagar|IN||30.13|77.28|209|qunx
Yanacancha|PE||-10.24|-76.65|23|2c57r
Yanagawa|JP||33.17|130.40|40|13md9
Yanagawamachi-saiwaichō|JP||37.85|140.60|21|198i2
Yanai|JP||33.97|132.12|32|13mcm
Yanam|IN||16.73|82.21|37|qunv
Yanamalakuduru|IN||16.49|80.67|30|4cix1
Yanaul|RU||56.28|54.93|28|a20q
Yanbu|SA||24.09|38.06|200|25hl
Yancheng|CN||33.36|120.16|628|12bfm
Yangambi|CD||0.77|24.44|36|4d6t
Yangchun|CN||22.17|111.78|154|12waq
Yangcun|CN||39.36|117.06|64|12bcu
Yanggu|CN||36.11|115.78|75|12bbl
Yanggu|KR||38.11|127.99|24|13aa5
Yangiobod|UZ||41.12|70.09|25|weyc
Yangiqo‘rg‘on|UZ||41.19|71.72|28|wexq
Yangirabot|UZ||40.03|65.96|25|wexo
Yangiyer|UZ||40.27|68.82|33|wexi
Yangiyŭl|UZ||41.11|69.05|60|wexf
Yangjiang|CN||21.86|111.96|400|12pu0
Yangju|KR||37.83|127.06|180|13a8f
Yangliuqing|CN||39.14|117.00|76|12b71
Yangon|MM||16.81|96.16|4478|ru6g
Yangp'yŏng|KR||37.49|127.49|83|13a7y
Yangquan|CN||37.86|113.56|413|12b4n
Yangsan|KR||35.34|129.03|72|13a7w
Yangshuo|CN||24.78|110.49|300|12b3v
Yangzhou|CN||32.40|119.44|540|12b17
Yanji|CN||42.91|129.51|327|17l17
Yanjiang|CN||30.12|104.65|87|128ar
Yanliang|CN||34.66|109.23|61|12ayw
Yanqul|OM||23.59|56.54|17|8ts9
Yanta|CN||36.24|115.67|79|12hh7
Yantai|CN||37.48|121.44|719|12axh
Yantongshan|CN||43.29|126.01|58|17l0p
Yany Kapu|UA||45.96|33.79|31|f3hm
Yanykurgan|KZ||43.91|67.25|21|wirv
Yanzhou|CN||35.55|116.83|77|12avr
Yao|JP||34.62|135.60|273|13mbu
Yaoundé|CM||3.87|11.52|1299|1blp9|*
Yara|CU||20.27|-76.95|29|23qnt
Yaransk|RU||57.30|47.89|20|a1vx
Yaren|NR||-0.55|166.93|1|4jgm5|*
Yarīm|YE||14.30|44.38|33|1ho7
Yaring|TH||6.87|101.37|31|ye8z
Yaritagua|VE||10.08|-69.12|90|25p87
Yarm|GB|ENG|54.50|-1.36|19|1kfyf
Yarmouth|US|MA|41.71|-70.23|25|2y8bz
Yaroslavl|RU||57.63|39.87|607|a1t2
Yarovoye|RU||52.93|78.58|21|vuv8
Yartsevo|RU||55.07|32.70|53|a1s2
Yarumal|CO||6.96|-75.42|22|26ki5
Yasenevo|RU||55.61|37.52|180|a1qh
Yashan|CN||22.20|109.94|57|12ar7
Yashio|JP||35.82|139.84|81|13mb7
Yashiro|JP||34.92|134.97|22|13mb6
Yashkino|RU||55.87|85.43|15|vuu2
Yasnogorsk|RU||54.48|37.70|18|a1mn
Yasnyy|RU||51.03|59.87|17|a1m9
Yasothon|TH||15.79|104.15|22|ye8x
Yasugichō|JP||35.42|133.24|29|13maq
Yasuj|IR||30.67|51.59|97|1ezx
Yasynuvata|UA||48.13|37.86|38|er5h
Yatağan|TR||37.34|28.14|19|6dlo
Yate|GB|ENG|51.54|-2.42|34|1kfy6
Yateley|GB|ENG|51.34|-0.83|20|3xw91
Yatou|CN||37.16|122.44|92|12aqv
Yatsuomachi-higashikumisaka|JP||36.57|137.13|22|13m9r
Yauco|PR||18.03|-66.85|20|2pxed
Yautepec|MX||18.88|-99.07|43|23bo1
Yāval|IN||21.17|75.70|33|qun9
Yavatmāl|IN||20.39|78.13|128|qun6
Yavné|IL||31.88|34.74|32|6a92
Yawata|JP||34.87|135.70|72|13m9j
Yaypan|UZ||40.38|70.82|20|weww
Yazd|IR||31.90|54.37|478|2ea6
Yazman|PK||29.12|71.74|25|owuk
Yeadon|GB|ENG|53.86|-1.69|37|1kfxx
Yebaishou|CN||41.40|119.64|66|17kzz
Yecapixtla|MX||18.88|-98.86|17|23bmu
Yecla|ES||38.61|-1.11|35|1hs9m
Yefremov|RU||53.15|38.10|45|a1eu
Yegorlykskaya|RU||46.57|40.66|18|a1cj
Yegor’yevsk|RU||55.38|39.03|85|a1ay
Yehud|IL||32.03|34.89|26|6a8n
Yehud-Monosson|IL||32.03|34.88|29|637cg
Yei|SS||4.09|30.68|40|7skj
Yekaterinburg|RU||56.85|60.61|1350|vurl
Yelabuga|RU||55.76|52.06|73|a16a
Yelahanka|IN||13.10|77.60|116|qumu
Yelan’|RU||50.95|43.74|15|a15r
Yelenendorf|AZ||40.59|46.32|18|cj64
Yelets|RU||52.62|38.50|116|a13e
Yelizavetinskaya|RU||45.05|38.79|19|a0zy
Yelizovo|RU||53.19|158.38|41|19fg2
Yellandu|IN||17.59|80.32|44|qumh
Yellāpur|IN||14.96|74.71|19|qumg
Yellowknife|CA|NT|62.45|-114.37|16|3oko1
Yemanzhelinsk|RU||54.75|61.32|30|vumv
Yemva|RU||62.59|50.86|16|a0qt
Yên Bái|VN||21.72|104.91|97|xfz1
Yên Vinh|VN||18.67|105.67|107|xfqd
Yenagoa|NG||4.93|6.27|24|1doob
Yenakiyeve|UA||48.23|38.21|104|eqz8
Yenangyaung|MM||20.47|94.87|111|rjn9
Yendi|GH||9.44|-0.01|43|1d5wp
Yeni Suraxanı|AZ||40.43|50.04|16|ckf8
Yenişehir|TR||40.26|29.65|29|ft57
Yeniseysk|RU||58.45|92.18|20|vulp
Yeoju|KR||37.30|127.63|37|13a5j
Yeola|IN||20.04|74.49|47|quma
Yeongam|KR||34.80|126.70|55|70434
Yeongdong|KR||36.17|127.78|24|13a0m
Yeonggwang|KR||35.28|126.51|20|139yt
Yeonil|KR||36.00|129.35|41|139qv
Yeosu|KR||34.76|127.66|296|14dt6
Yeovil|GB|ENG|50.94|-2.63|46|1kfx9
Yerba Buena|AR||-26.82|-65.32|51|2a4zo
Yerevan|AM||40.18|44.51|1093|d7ck|*
Yerköy|TR||39.64|34.47|35|6d33
Yerres|FR||48.72|2.49|29|1rljh
Yershov|RU||51.35|48.28|24|a0fk
Yesan|KR||36.68|126.84|39|13a6b
Yeşilli|TR||37.34|40.82|32|6d1c
Yessentuki|RU||44.04|42.86|81|a0by
Yessentukskaya|RU||44.03|42.88|20|a0bx
Yevlakh|AZ||40.62|47.15|127|cj49
Yevpatoriya|UA||45.20|33.37|106|eqy1
Yeysk|RU||46.71|38.27|88|a091
Yibin|CN||28.76|104.64|242|12aoi
Yichang|CN||30.71|111.28|477|12aoc
Yicheng|CN||31.36|119.82|96|12ao8
Yicheng|CN||31.70|112.26|61|12ao7
Yichun|CN||27.83|114.40|152|12anu
Yichun|CN||47.72|128.88|156|17kzp
Yigo Village|GU||13.54|144.89|21|2ekcq
Yigou|CN||35.81|114.32|59|12an4
Yilan|CN||46.32|129.55|71|17kzf
Yilan|TW||24.76|121.75|94|zvtj
Yima|CN||34.74|111.88|83|12alw
Yinchuan|CN||38.47|106.27|475|12ald
Yingchuan|CN||34.16|113.46|88|129r2
Yingkou|CN||40.66|122.23|591|17kyi
Yingshang Chengguanzhen|CN||32.63|116.27|62|12ajf
Yinzhu|CN||35.88|119.98|76|12es7
Yirga ‘Alem|ET||6.75|38.42|36|6zdg
Yishui|CN||35.78|118.63|94|12afr
Yiwu|CN||29.32|120.08|90|12wd2
Yiyang|CN||28.59|112.33|203|12rb0
Ylöjärvi|FI||61.56|23.60|22|diow
Yogyakarta|ID||-7.80|110.36|637|yqwp
Yoichi|JP||43.20|140.77|23|19mwy
Yōkaichiba|JP||35.70|140.55|33|198hi
Yokkaichi|JP||34.97|136.62|296|13m7p
Yokohama|JP||35.43|139.65|3574|13m76
Yokosuka|JP||35.28|139.67|429|13m61
Yokote|JP||39.32|140.55|39|198h6
Yola|NG||9.21|12.48|96|1dom4
Yolöten|TM||37.30|62.36|38|q3tx
Yomra|TR||40.95|39.86|20|fszx
Yonago|JP||35.43|133.33|141|13m51
Yŏnan-ŭp|KP||37.91|126.16|23|14095
Yonezawa|JP||37.91|140.12|94|198gy
Yong Peng|MY||2.01|103.07|27|1151q
Yongchuan|CN||29.35|105.89|94|12adm
Yongfeng|CN||27.45|112.17|71|12ad1
Yŏnggwang-ŭp|KP||40.02|127.45|22|17rt5
Yonkers|US|NY|40.93|-73.90|201|32a2n
Yŏnmu|KR||36.13|127.10|25|14fpi
Yono|JP||35.88|139.63|1078|13m4e
Yopal|CO||5.34|-72.40|61|26kgo
Yorba Linda|US|CA|33.89|-117.81|68|37z2u
Yorii|JP||36.12|139.19|39|13m43
York|GB|ENG|53.96|-1.08|154|1kfwo
York|US|PA|39.96|-76.73|44|2psdj
Yorkton|CA|SK|51.22|-102.47|16|3okuf
Yorkville|US|IL|41.64|-88.45|18|2xe7m
Yoro|HN||15.14|-87.13|16|255xf
Yorosso|ML||12.36|-4.78|17|1gh8a
Yoshida-kasugachō|JP||37.68|138.88|26|13m36
Yoshii|JP||36.25|138.98|26|13m2q
Yoshikawa|JP||35.89|139.84|61|13m2k
Yoshkar-Ola|RU||56.64|47.89|279|a06u
Yotsukaidō|JP||35.65|140.17|87|198gg
Youhao|CN||47.85|128.84|78|17kwl
Youkaichi|JP||35.12|136.20|45|13m7y
Young|UY||-32.70|-57.63|16|21pyd
Youngstown|US|OH|41.10|-80.65|65|32z1c
Youssoufia|MA||32.25|-8.53|65|1i5g8
Yovon|TJ||38.31|69.04|17|q5g0
Yozgat|TR||39.82|34.80|88|6ctu
Ypenburg|NL||52.04|4.37|30|44s4s
Ypsilanti|US|MI|42.24|-83.61|20|2zi4o
Ystad|SE||55.43|13.82|19|1l24l
Yuanlin|TW||23.96|120.58|125|zp2b
Yuanping|CN||38.72|112.76|83|12a4s
Yuba City|US|CA|39.14|-121.62|67|37z5z
Yubileyny|RU||55.93|37.83|33|bhqm
Yucaipa|US|CA|34.03|-117.04|53|37z6u
Yucca Valley|US|CA|34.11|-116.43|22|37z7r
Yucheng|CN||34.93|116.47|62|12a2k
Yuci|CN||37.68|112.73|236|12a2e
Yudong|CN||29.39|106.52|81|12a24
Yuen Long Kau Hui|HK||22.45|114.03|142|12yy7
Yueyang|CN||29.37|113.09|1200|15bdj
Yugawara|JP||35.15|139.07|28|13m0h
Yugorsk|RU||61.31|63.33|31|w7id
Yujing|TW||23.12|120.46|17|zozx
Yūki|JP||36.30|139.88|52|13m00
Yukon|US|OK|35.51|-97.76|26|2pnk5
Yüksekova|TR||37.57|44.29|72|6cj1
Yuktae-dong|KP||40.02|128.16|76|17p6u
Yukuhashi|JP||33.73|130.98|71|13lzr
Yulin|CN||22.63|110.15|148|129x1
Yulinshi|CN||38.29|109.74|91|129wx
Yuma|US|AZ|32.73|-114.62|94|362it
Yumbe|UG||3.47|31.25|24|4u97
Yumbo|CO||3.58|-76.49|71|26kft
Yuncheng|CN||35.02|110.99|202|129vu
Yunfu|CN||22.93|112.04|2613|129vh
Yunguyo|PE||-16.25|-69.08|16|2c4x0
Yunmeng Chengguanzhen|CN||31.06|113.77|64|129uq
Yunyang|CN||33.45|112.71|74|129tj
Yurécuaro|MX||20.34|-102.28|24|2davk
Yurga|RU||55.72|84.89|84|vue4
Yurimaguas|PE||-5.90|-76.12|42|273q6
Yuriria|MX||20.21|-101.13|25|2davj
Yur’yev-Pol’skiy|RU||56.50|39.68|20|9zqf
Yushu|CN||44.80|126.53|125|17kuy
Yuta|PS||31.45|35.09|41|611o
Yutan|CN||28.26|112.56|55|12ke0
Yutz|FR||49.36|6.19|16|1sldx
Yuxi|CN||24.36|102.54|104|128op
Yuxia|CN||34.06|108.63|60|129r8
Yuyao|CN||30.05|121.15|114|129qh
Yuza|JP||39.02|139.93|17|13lxs
Yuzawa|JP||39.17|140.50|34|198fw
Yuzhne|UA||46.62|31.10|25|eqv1
Yuzhno-Sakhalinsk|RU||46.95|142.74|176|19fdd
Yuzhnoukrains'k|UA||47.82|31.18|39|4hb3a
Yuzhnoural’sk|RU||54.44|61.25|39|vubm
Yuzhnyy|RU||53.25|83.69|20|vubf
Yverdon-les-Bains|CH|VD|46.78|6.64|24|1kyvp
Yylanly|TM||41.83|59.65|27|cw2g
Zaandam|NL||52.44|4.83|72|1mtdi
Zaanstad|NL||52.45|4.81|140|1mtde
Żabbar|MT||35.88|14.54|15|1ix22
Zabīd|YE||14.20|43.32|53|1hmk
Ząbki|PL||52.29|21.11|23|g627
Ząbkowice Śląskie|PL||50.59|16.81|16|1u1cm
Zābol|IR||31.03|61.49|122|nuyp
Zabrat|AZ||40.48|49.94|21|cj3a
Zabrze|PL||50.32|18.79|192|1u1ax
Zacapa|GT||14.97|-89.53|36|24w77
Zacapú|MX||19.81|-101.79|50|2dava
Zacatecas|MX||22.77|-102.58|129|2dav8
Zacatecoluca|SV||13.50|-88.87|40|24sid
Zacatelco|MX||19.22|-98.24|38|29rz4
Zacatepec|MX||18.65|-99.19|22|23bjn
Zacatlán|MX||19.94|-97.96|34|23bj8
Zachary|US|LA|30.65|-91.16|16|2l604
Zacoalco de Torres|MX||20.23|-103.57|18|2daum
Zacualtipán|MX||20.65|-98.66|23|23biu
Zadar|HR||44.12|15.23|71|1wb2g
Zafar|UZ||40.98|68.90|25|wevz
Zafarwal|PK||32.34|74.90|23|owtp
Zafra|ES||38.43|-6.42|16|1hs8x
Żagań|PL||51.62|15.31|26|1u19s
Zagazig|EG||30.59|31.50|285|7pdx
Zaghouan|TN||36.40|10.14|17|1gt9l
Zagora|MA||30.33|-5.84|35|1i5f8
Zagreb|HR||45.81|15.98|699|1wb0m|*
Zahedan|IR||29.50|60.86|552|ouit
Zahir Pir|PK||28.81|70.52|34|owtf
Zahirābād|IN||17.68|77.61|47|qul7
Zahlé|LB||33.85|35.90|78|5pa5
Zaida|PK||34.06|72.47|27|owt1
Zaidpur|IN||26.83|81.33|33|qul6
Zainsk|RU||55.32|52.07|42|9z7r
Zaïo|MA||34.94|-2.73|30|1i5er
Zaječar|RS||43.90|22.26|50|gsyg
Zakopane|PL||49.30|19.95|28|1u17m
Zalaegerszeg|HU||46.84|16.84|62|1t7pq
Zalău|RO||47.20|23.05|63|e726
Zalingei|SD||12.91|23.47|29|7si5
Zalţan|LY||32.95|11.87|18|1bc7j
Zaltbommel|NL||51.81|5.24|26|1mtd2
Zama|JP||35.49|139.39|135|13lxg
Zamānia|IN||25.42|83.56|32|qul0
Zamboanga|PH||6.91|122.07|458|zzuw
Zambrów|PL||52.99|22.24|23|g5pj
Zamora|EC||-4.07|-78.95|15|268br
Zamora|ES||41.51|-5.74|66|1ujbq
Zamora|MX||19.99|-102.28|142|2dau2
Zamość|PL||50.72|23.25|66|g5oq
Zandvoort|NL||52.37|4.53|17|1mtbe
Zanesville|US|OH|39.94|-82.01|25|2p2jf
Zanjān|IR||36.68|48.50|357|2dzx
Zanzibar|TZ||-6.16|39.20|404|36re
Zaoyang|CN||32.13|112.75|185|129o6
Zaozhuang|CN||34.86|117.55|184|129nx
Zapala|AR||-38.90|-70.05|32|2a4w4
Zapolyarnyy|RU||69.42|30.81|18|9ymu
Zapopan|MX||20.72|-103.38|1142|2dat6
Zaporizhia|UA||47.82|35.19|796|eqms
Zaporizhzhia|UA||47.82|35.19|796|eqms||Zaporizhia
Zaporizhzhya|UA||47.82|35.19|796|eqms||Zaporizhia
Zapotiltic|MX||19.63|-103.42|23|2darz
Zapotlanejo|MX||20.62|-103.07|32|2darp
Zaprešić|HR||45.86|15.81|20|1waxp
Zaqatala|AZ||41.63|46.64|18|cj2s
Zaragoza|CO||7.49|-74.87|19|26kda
Zaragoza|ES||41.66|-0.88|674|1ujb8
Zarand|IR||30.81|56.56|59|2dz1
Zaranj|AF||30.96|61.86|50|o0yh
Zárate|AR||-34.10|-59.03|89|21ggd
Zarautz|ES||43.28|-2.17|23|1ujb0
Zaraysk|RU||54.76|38.88|25|9yjz
Zaraza|VE||9.35|-65.32|41|25p4a
Zarechnyy|RU||53.13|46.58|62|htbx
Zarechnyy|RU||53.20|45.19|64|9yi9
Zarechnyy|RU||56.81|61.33|28|vu6d
Zaria|NG||11.11|7.72|975|1doed
Zarinsk|RU||53.71|84.95|52|vu67
Zărnești|RO||45.56|25.32|25|e70s
Zarqa|JO||32.07|36.09|793|5cyy
Zarumilla|PE||-3.50|-80.27|17|29uam
Żary|PL||51.64|15.14|39|1u11g
Zarzal|CO||4.39|-76.07|29|26kd3
Zarzis|TN||33.50|11.11|79|1gxzx
Žatec|CZ||50.33|13.55|20|1tmim
Zaventem|BE||50.88|4.47|28|1nnm6
Zavodoukovsk|RU||56.50|66.55|26|vu3x
Zavolzh’ye|RU||56.64|43.39|43|9y3p
Zawiercie|PL||50.49|19.42|53|1u0y6
Zawiya|LY||32.75|12.73|186|1bik5
Zaxo|IQ||37.15|42.69|95|1x42
Zayed City|AE||23.65|53.71|63|68zg
Zaysan|KZ||47.47|84.87|18|wikk
Žďár nad Sázavou|CZ||49.56|15.94|21|1tmf3
Zdolbuniv|UA||50.52|26.24|24|eqfc
Zduńska Wola|PL||51.60|18.94|45|1u0v2
Zedelgem|BE||51.14|3.14|22|1nnm4
Zeerust|ZA||-25.54|26.08|18|k33k
Zeewolde|NL||52.33|5.54|19|1mta5
Zefta|EG||30.71|31.24|93|7ezy
Zeist|NL||52.09|5.23|61|1mt9l
Zeitz|DE||51.05|12.14|29|1o4ai
Zele|BE||51.07|4.04|20|1nnlp
Zelenchukskaya|RU||43.86|41.59|21|9xxp
Zelenodolsk|RU||55.84|48.52|100|9xwb
Zelenogorsk|RU||56.11|94.60|71|vwcd
Zelenograd|RU||55.98|37.18|216|9xw5
Zelenogradsk|RU||54.96|20.48|16|9xw4
Zelenokumsk|RU||44.41|43.88|41|9xw0
Zelino|MK||41.98|21.06|25|gsvq
Zemoura|DZ||35.72|0.76|22|1h1fy
Zemst|BE||50.98|4.46|21|1nnl6
Zemun|RS||44.85|20.40|156|gsvk
Zenica|BA||44.20|17.90|164|1warx
Zeralda|DZ||36.71|2.84|18|1h1ef
Zerbst|DE||51.97|12.09|16|1o45o
Zeribet el Oued|DZ||34.68|6.51|23|1h1ca
Zernograd|RU||46.85|40.31|29|9xqt
Zest’aponi|GE||42.11|43.04|26|d3cg
Zevenaar|NL||51.93|6.07|26|1mt8t
Zeya|RU||53.74|127.26|27|174xd
Zeytinburnu|TR||40.99|28.90|289|fsq7
Zgierz|PL||51.86|19.41|58|1u0qj
Zgorzelec|PL||51.15|15.01|33|1u0pz
Zhabei|CN||31.26|121.46|840|129ms
Zhalantun|CN||48.01|122.74|132|17kuh
Zhanaozen|KZ||43.34|52.86|104|d0u2
Zhangatas|KZ||43.56|69.73|33|wid0
Zhangjiagang|CN||31.86|120.54|66|12b43
Zhangjiajie|CN||29.13|110.48|86|12v1v
Zhangjiakou|CN||40.81|114.88|693|17kto
Zhangjiakou Shi Xuanhua Qu|CN||40.61|115.04|373|17l46
Zhangye|CN||38.93|100.45|100|129cc
Zhangzhou|CN||24.51|117.66|590|129bu
Zhanjiang|CN||21.28|110.34|638|129b2
Zhaobaoshan|CN||29.97|121.69|62|1291j
Zhaodong|CN||46.07|125.98|154|17ksw
Zhaogezhuang|CN||39.77|118.41|87|1299d
Zhaoqing|CN||23.05|112.46|362|12979
Zhaotong|CN||27.32|103.72|109|1296x
Zhaoyuan|CN||37.36|120.41|120|129a1
Zhaoyuan|CN||45.50|125.13|59|17ksd
Zhaozhou|CN||45.68|125.32|62|17ksb
Zharkent|KZ||44.17|80.01|34|wl19
Zhashkiv|UA||49.25|30.11|15|eqa5
Zheleznodorozhnyy|RU||55.74|38.02|142|9xiz
Zheleznogorsk|RU||52.33|35.37|98|9xin
Zheleznogorsk|RU||56.25|93.53|94|wz7v
Zheleznogorsk-Ilimskiy|RU||56.58|104.12|28|174wd
Zheleznovodsk|RU||44.14|43.02|25|9xik
Zhengjiatun|CN||43.51|123.51|94|17krz
Zhengzhou|CN||34.76|113.65|4254|1291u
Zhenjiang|CN||32.21|119.46|633|1291e
Zhenlai|CN||45.85|123.30|68|17krs
Zhenzhou|CN||32.28|119.17|176|128zo
Zherdevka|RU||51.85|41.46|16|9xf5
Zhezqazghan|KZ||47.78|67.77|104|wi7h
Zhicheng|CN||30.30|111.50|159|128yy
Zhicheng|CN||31.01|119.91|64|128yx
Zhigulevsk|RU||53.40|49.50|57|9xbe
Zhijiang|CN||30.42|111.75|60|12m0f
Zhirnovsk|RU||50.98|44.77|18|9x8o
Zhlobin|BY||52.89|30.02|73|d9h2
Zhmerynka|UA||49.04|28.11|36|eq6k
Zhob|PK||31.34|69.45|51|owop
Zhongshan|CN||21.32|110.57|3121|151sn
Zhongshu|CN||24.52|103.77|92|128s6
Zhongxiang|CN||31.17|112.58|109|12aia
Zhongxing|CN||33.70|118.68|57|128ql
Zhongxing New Village|TW||23.96|120.69|26|4ixoh
Zhosaly|KZ||45.49|64.08|20|wi5j
Zhoucheng|CN||35.91|116.31|72|1562s
Zhoucun|CN||36.82|117.82|122|128oi
Zhoukou|CN||33.63|114.63|377|128n6
Zhoushan|CN||29.99|122.20|84|14fu2
Zhouzhuang|CN||31.12|120.84|22|128lm
Zhovti Vody|UA||48.34|33.50|52|eq8s
Zhu Cheng City|CN||36.00|119.40|1000|4iy9a
Zhuanghe|CN||39.70|122.99|80|128l3
Zhuangyuan|CN||37.31|120.83|79|12iwu
Zhuhai|CN||22.28|113.57|501|12did
Zhuji|CN||29.72|120.24|111|128hw
Zhujiajiao|CN||31.11|121.06|60|128hc
Zhukovka|RU||53.53|33.73|20|9x46
Zhukovskiy|RU||55.60|38.12|97|9x2b
Zhulebino|RU||55.70|37.85|150|9x21
Zhumadian|CN||32.98|114.03|720|128g1
Zhuzhou|CN||27.83|113.15|709|128cz
Zhytomyr|UA||50.26|28.68|282|eq2f
Žiar nad Hronom|SK||48.59|18.85|19|1tiff
Zibo|CN||36.79|118.06|3129|129ja
Zielona Góra|PL||51.94|15.51|118|1u0o5
Zielonka|PL||52.30|21.16|18|g58c
Zigong|CN||29.34|104.78|690|128ch
Ziguinchor|SN||12.57|-16.27|160|1c3fo
Zijinglu|CN||34.76|112.97|56|12d3d
Zile|TR||40.30|35.89|56|fspq
Žilina|SK||49.22|18.74|86|1tif0
Zima|RU||53.92|102.04|33|174uc
Zimnicea|RO||43.66|25.36|15|e6y3
Zimovniki|RU||47.15|42.47|18|9wvu
Zinacantepec|MX||19.28|-99.73|54|23eod
Zinacatepec|MX||18.34|-97.25|16|23ecj
Zinapécuaro|MX||19.86|-100.83|16|2daq9
Zinder|NE||13.81|8.99|191|1g90m
Zinjibār|YE||13.13|45.38|20|1hki
Zintan|LY||31.93|12.25|33|1bk5v
Zion|US|IL|42.45|-87.83|24|2xe9a
Zionsville|US|IN|39.95|-86.26|26|2jgp4
Zipaquirá|CO||5.02|-74.00|91|26kcm
Zira|IN||30.97|74.99|31|4jv20
Zirndorf|DE||49.44|10.95|26|1o3lu
Zittau|DE||50.90|14.81|26|1o3l4
Ziway|ET||7.93|38.72|49|6z7v
Zlaté Moravce|SK||48.39|18.40|16|1tien
Zlatoust|RU||55.17|59.65|191|9wto
Zlín|CZ||49.23|17.67|79|1tm62
Zliten|LY||32.47|14.57|110|1bc2t
Złotoryja|PL||51.13|15.92|17|1u0lm
Złotów|PL||53.36|17.04|18|1u0lj
Zmiyiv|UA||49.67|36.35|16|eq1c
Znamensk|RU||48.58|45.73|32|htay
Znojmo|CZ||48.86|16.05|35|1tm5c
Znomenka|UA||48.71|32.66|28|eq13
Zoersel|BE||51.27|4.71|21|1nnj8
Zoetermeer|NL||52.06|4.49|116|1mt68
Zográfos|GR||37.98|23.77|71|4z5hs
Zola Predosa|IT||44.49|11.22|16|1vt8t
Żoliborz|PL||52.27|20.99|51|g54m
Zolochiv|UA||49.81|24.89|23|eq0g
Zolotonosha|UA||49.67|32.04|28|epzv
Zomba|MW||-15.39|35.32|81|jsf3
Zomin Shaharchasi|UZ||39.96|68.40|27|q21a
Zonguldak|TR||41.45|31.79|100|fsou
Zonhoven|BE||50.99|5.37|20|1nnis
Zorgo|BF||12.25|-0.62|24|1efql
Żory|PL||50.05|18.70|63|1u0jo
Zossen|DE||52.22|13.45|17|1o3ha
Zottegem|BE||50.87|3.81|24|1nnif
Zoucheng|CN||35.40|116.97|191|1289d
Zouerate|MR||22.74|-12.47|38|1ewzq
Zrenjanin|RS||45.38|20.38|80|gssm
Zubia|ES||37.12|-3.58|18|1hs6x
Zuénoula|CI||7.43|-6.05|34|1cumc
Zug|CH|ZG|47.17|8.52|23|1kyus
Zugdidi|GE||42.51|41.87|73|d3bc
Zugló|HU||47.52|19.11|130|1t7jy
Zuhres|UA||48.01|38.26|19|epya
Zulpich|DE||50.69|6.65|20|1o3d7
Zumpango|MX||19.80|-99.10|51|23be6
Zumpango del Río|MX||17.65|-99.53|25|23be7
Zungeru|NG||9.81|6.15|24|1do8x
Zunheboto|IN||25.97|94.52|29|qujx
Zunyi|CN||27.69|106.91|466|12891
Zürich|CH|ZH|47.37|8.55|342|1kyug
Zuru|NG||11.44|5.23|24|1do8c
Zushi|JP||35.29|139.58|60|13lwg
Zutphen|NL||52.14|6.20|36|1mszc
Зуунмод|MN||47.71|106.95|18|4jxv5
Zuwārah|LY||32.93|12.08|45|1bc15
Zvečan|XK||42.91|20.84|17|gsre
Zvenigorod|RU||55.73|36.86|16|9wf4
Zvenihorodka|UA||49.08|30.97|19|epxv
Zverevo|RU||48.02|40.12|25|9weu
Zvishavane|ZW||-20.33|30.07|36|itw5
Zvolen|SK||48.57|19.15|45|1tidn
Zwedru|LR||6.07|-8.14|26|1cpgr
Zweibrücken|DE||49.25|7.37|35|1o3ac
Zwevegem|BE||50.81|3.34|23|1nng1
Zwickau|DE||50.73|12.49|99|1o38o
Zwijndrecht|BE||51.22|4.33|18|1nnft
Zwijndrecht|NL||51.82|4.63|46|1msw5
Zwolle|NL||52.51|6.09|112|1msvp
Zyablikovo|RU||55.62|37.77|129|9wcr
Żyrardów|PL||52.05|20.45|41|g4zr
Zyryanovsk|KZ||49.73|84.27|45|wi3a
Zyuzino|RU||55.66|37.57|121|9wa4
Żywiec|PL||49.69|19.19|32|1u0fj
`;
