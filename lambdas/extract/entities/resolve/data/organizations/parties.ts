/** Political parties and movements: a line each, as organizations.ts says. */
export const PARTIES = `
Aam Aadmi Party|AAP?||IN
ACT New Zealand|||NZ
ActionSA|||ZA
African National Congress|ANC
All India Anna Dravida Munnetra Kazhagam|AIADMK||IN
All India Majlis-e-Ittehadul Muslimeen|AIMIM||IN
All Progressives Congress|APC
All Progressives Grand Alliance|APGA||NG
Alliance 90/The Greens|Bündnis 90/Die Grünen||DE
Alliance for the Union of Romanians|AUR?||RO
Alliance Party of Northern Ireland|||GB
Alternative for Germany|AfD,AFD,Alternative für Deutschland
Amal Movement|||LB
ANO?|||CZ
Australian Greens|||AU
Australian Labor Party|ALP||AU
Austrian People's Party|ÖVP
Awami League|Bangladesh Awami League||BD
Azimio la Umoja|Azimio||KE
Ba'ath Party
Bahujan Samaj Party|BSP?||IN
Bangladesh Nationalist Party|BNP?||BD
Barisan Nasional|||MY
Basotho National Party|||LS
Basque Nationalist Party|PNV||ES
Bharat Rashtra Samithi|||IN
Bharatiya Janata Party|BJP
Bhumjaithai|Bhumjaithai Party||TH
Biju Janata Dal|BJD||IN
Bloc Québécois|||CA
Botswana Democratic Party|||BW
Brazilian Democratic Movement|MDB?||BR
Brazilian Social Democracy Party|PSDB||BR
Broad Front|Frente Amplio
Brothers of Italy|Fratelli d'Italia
Cambodian People's Party|||KH
Centro Democrático|Democratic Center||CO
Chadema|||TZ
Chama Cha Mapinduzi|CCM?||TZ
Chega|||PT
Chinese Communist Party|CCP,Communist Party of China
Christian Democratic Appeal|CDA?||NL
Christian Democratic Union|CDU
Christian Social Union|CSU?||DE
Citizen Revolution Movement|||EC
Citizens Coalition for Change|||ZW
Ciudadanos|||ES
Civic Coalition|||PL
Civic Democratic Party|||CZ
Civic Platform|||PL
Coalition Avenir Québec|||CA
Communist Party of Cuba|||CU
Communist Party of Greece|KKE||GR
Communist Party of India|CPI?||IN
Communist Party of India (Marxist)|CPI(M),CPM?||IN
Communist Party of Nepal (Maoist Centre)|Maoist Centre||NP
Communist Party of the Russian Federation|KPRF||RU
Communist Party of Vietnam|||VN
CONAIE|Conaie||EC
Confederation Liberty and Independence|Konfederacja||PL
Conservative Party?|Tories?,Tory Party||GB
Conservative Party of Canada|||CA
Constitutional Democratic Party of Japan|||JP
CPN-UML|Communist Party of Nepal (Unified Marxist-Leninist)||NP
Croatian Democratic Union|HDZ||HR
Danish People's Party|||DK
Democratic Action Party|||MY
Democratic Alliance|||ZA
Democratic Movement|MoDem||FR
Democratic Party of Korea|||KR
Democratic Party of Kosovo|||XK
Democratic Progressive Party|DPP?||TW
Democratic Progressive Party of Malawi|||MW
Democratic Unionist Party|DUP
Democrats 66|D66||NL
Die Linke|Left Party||DE
Direction – Social Democracy|Smer,Smer-SD||SK
Dravida Munnetra Kazhagam|DMK||IN
Economic Freedom Fighters|EFF?||ZA
EH Bildu|Bildu||ES
Ennahda|Ennahdha||TN
Esquerra Republicana de Catalunya|Esquerra Republicana||ES
European Solidarity|||UA
Fano?|||ET
Farabundo Martí National Liberation Front|FMLN||SV
Farmer-Citizen Movement|BBB?||NL
Fatah
Fianna Fáil|||IE
Fidesz|||HU
Fine Gael|||IE
Finns Party|True Finns||FI
Five Star Movement|M5S,Movimento 5 Stelle
Forces of Freedom and Change|||SD
Forza Italia|||IT
Free Democratic Party|FDP||DE
Free Patriotic Movement|||LB
Freedom Party of Austria|FPÖ
Frelimo|||MZ
Fuerza Popular|||PE
Georgian Dream|||GE
GERB|||BG
Gerindra|||ID
Golden Dawn|||GR
Golkar|||ID
Good Party|||TR
Green Party?
GreenLeft|GroenLinks||NL
Historic Pact|Pacto Histórico||CO
Indian National Congress|INC
Inkatha Freedom Party|IFP||ZA
Institutional Revolutionary Party|||MX
Italia Viva|||IT
Jamaat-e-Islami
Jamaica Labour Party|||JM
Jamiat Ulema-e-Islam|JUI?||PK
Janata Dal (United)|JD(U)||IN
Jobbik|||HU
Jubilee Party|||KE
Juntos por el Cambio|Together for Change||AR
Junts|Junts per Catalunya||ES
Justice and Charity|||MA
Justice and Development Party|AKP
Justicialist Party|||AR
Komeito|||JP
Kuomintang|KMT
Kurdistan Democratic Party|KDP||IQ
La France Insoumise|LFI,France Unbowed
La Libertad Avanza|||AR
Labour Party?
Law and Justice|PiS,Prawo i Sprawiedliwość
Lebanese Forces|||LB
Lega?|Northern League
Les Républicains|||FR
Liberal Democratic Party of Japan|||JP
Liberal Democratic Party of Russia|||RU
Liberal Democrats|Lib Dems
Liberal Party of Australia|||AU
Liberal Party of Canada|||CA
Likud|||IL
Malawi Congress Party|||MW
Maldivian Democratic Party|||MV
Moderate Party|||SE
Morena?|||MX
Move Forward Party|Move Forward?||TH
Movement for Democratic Change|MDC||ZW
Movement for Rights and Freedoms|DPS?||BG
Movement for Socialism|MAS-IPSP||BO
Movimiento Ciudadano|Citizens' Movement||MX
MPLA|People's Movement for the Liberation of Angola||AO
Muslim Brotherhood
Muttahida Qaumi Movement|MQM||PK
National Action Party|||MX
National Coalition Party|||FI
National Congress Party|||SD
National Democratic Alliance|NDA?||IN
National Democratic Congress|NDC?||GH
National League for Democracy|NLD
National Liberal Party
National Liberation Front|||DZ
National Party of Australia|||AU
National People's Power|||LK
National Rally|Rassemblement National
National Resistance Movement|NRM?||UG
National Unity Platform|NUP||UG
Nationalist Congress Party|NCP?||IN
Nationalist Movement Party|MHP||TR
NEOS|||AT
Nepali Congress|||NP
New Democracy|Nea Dimokratia
New Democratic Party|NDP?||CA
New Flemish Alliance|N-VA||BE
New Nigeria Peoples Party|NNPP||NG
New Patriotic Party|||GH
New Zealand First|NZ First||NZ
New Zealand National Party|||NZ
Nippon Ishin|Japan Innovation Party||JP
Nouveau Front Populaire|New Popular Front||FR
Nuevas Ideas|||SV
One Nation|Pauline Hanson's One Nation||AU
Orange Democratic Movement|ODM?||KE
Oromo Liberation Army|OLA?||ET
Oromo Liberation Front|OLF||ET
Otzma Yehudit|Jewish Power||IL
Pakatan Harapan|||MY
Pakistan Muslim League-Nawaz|PML-N
Pakistan Peoples Party|PPP?||PK
Pakistan Tehreek-e-Insaf|PTI?||PK
Palang Pracharath|Palang Pracharath Party||TH
Palestine Liberation Organization|PLO
Parti Islam Se-Malaysia|||MY
Parti Québécois|||CA
Partido Popular|People's Party?||ES
Party for Freedom|PVV
Party of Action and Solidarity|||MD
Party of the Democratic Revolution|||MX
Pasok|PASOK||GR
Pastef|PASTEF||SN
Patriotic Front?
Patriotic Union of Kurdistan|PUK||IQ
PDI-P|Indonesian Democratic Party of Struggle||ID
People Before Profit|||IE
People Power Party|PPP?||KR
People's Action Party|PAP?||SG
Peoples Democratic Party of Nigeria|Peoples Democratic Party?,PDP?||NG
Peoples' Democratic Party of Turkey|Peoples' Democratic Party?,HDP||TR
People's National Movement|||TT
People's National Party|||JM
People's Party for Freedom and Democracy|VVD||NL
People's Progressive Party|||GY
Perikatan Nasional|||MY
Perú Libre|||PE
Pheu Thai|Pheu Thai Party||TH
Plaid Cymru|||GB
Podemos|Unidas Podemos||ES
Popular Front for the Liberation of Palestine|PFLP||PS
Popular Will|Voluntad Popular||VE
Progress Party|||NO
Progressive Slovakia|||SK
Prosperity Party|||ET
Rashtriya Janata Dal|RJD||IN
Rashtriya Swayamsevak Sangh|RSS?||IN
Reconquête|||FR
Reform UK|||GB
Religious Zionism?|||IL
Renaissance?|En Marche,La République En Marche,LREM||FR
Renamo|RENAMO||MZ
Republican People's Party|CHP?||TR
Revival?|Vazrazhdane||BG
Rwandan Patriotic Front|RPF?||RW
Sahra Wagenknecht Alliance|Bündnis Sahra Wagenknecht||DE
Samagi Jana Balawegaya|SJB||LK
Samajwadi Party|||IN
Sandinista National Liberation Front|FSLN,Sandinistas||NI
Save Romania Union|||RO
Scottish National Party|SNP
Serbian Progressive Party|||RS
Servant of the People|||UA
Shas|||IL
Shiromani Akali Dal|||IN
Shiv Sena|||IN
Sinn Féin
Slovenian Democratic Party|||SI
Social Democratic and Labour Party|SDLP||GB
Social Democratic Party of Austria|SPÖ||AT
Social Democratic Party of Germany|SPD
Social Democrats?
Socialist Party?
South African Communist Party|SACP||ZA
Spanish Socialist Workers' Party|PSOE
Sri Lanka Podujana Peramuna|SLPP||LK
Sudan People's Liberation Movement|SPLM||SS
Sumar?|||ES
SWAPO|Swapo||NA
Sweden Democrats|||SE
Swedish Social Democratic Party|||SE
Swiss People's Party|SVP||CH
Syriza|SYRIZA
Taiwan People's Party|||TW
Te Pāti Māori|Maori Party||NZ
Tehreek-e-Labbaik Pakistan|TLP||PK
Telugu Desam Party|TDP?||IN
Tisza Party|||HU
Traditional Unionist Voice|TUV||GB
Trinamool Congress|TMC,All India Trinamool Congress
UK Independence Party|UKIP
Ulster Unionist Party|UUP||GB
Umbrella for Democratic Change|||BW
uMkhonto weSizwe|uMkhonto weSizwe Party||ZA
Umma Party|||SD
Union Solidarity and Development Party|USDP||MM
UNITA|National Union for the Total Independence of Angola||AO
United Conservative Party|||CA
United Democratic Alliance|UDA?||KE
United Malays National Organisation|UMNO,Umno||MY
United National Movement|||GE
United National Party|||LK
United Party for National Development|UPND||ZM
United Russia|||RU
United Socialist Party of Venezuela|PSUV||VE
United Torah Judaism|||IL
Venstre|||DK
Vetëvendosje|||XK
Vishva Hindu Parishad|VHP||IN
Vlaams Belang|||BE
VMRO-DPMNE|||MK
Vox?|||ES
Workers' Party?
Yesh Atid|||IL
Yisrael Beiteinu|||IL
YSR Congress Party|YSRCP||IN
ZANU-PF|||ZW
`;
