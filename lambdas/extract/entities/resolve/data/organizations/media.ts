/** Newspapers, stations and agencies: a line each, as organizations.ts says. */
export const MEDIA = `
ABC News?
Agence France-Presse|AFP
Agência Brasil|||BR
Al-Ahram|||EG
Al Arabiya
Al Jazeera|||QA
AllAfrica|allAfrica.com
American Broadcasting Company|||US
Anadolu Agency|Anadolu||TR
ANSA|Agenzia Nazionale Stampa Associata||IT
Arab News|||SA
ARD?|||DE
Asahi Shimbun|||JP
Asian News International|ANI
Associated Press|AP
Australian Associated Press|||AU
Australian Broadcasting Corporation|||AU
Axios|||US
Bangkok Post|||TH
BBC|British Broadcasting Corporation
BelTA|||BY
BFM TV|BFMTV||FR
Bild?|||DE
Bloomberg?|Bloomberg News
Boston Globe|||US
Breitbart?|Breitbart News||US
BuzzFeed|BuzzFeed News||US
C-SPAN|||US
Caixin|||CN
Canadian Press|||CA
CBS?|Columbia Broadcasting System||US
CBS News|||US
CCTV?|China Central Television||CN
CGTN|China Global Television Network||CN
Channel 4|||GB
Channel News Asia|CNA?||SG
Channels Television|Channels TV||NG
Chicago Tribune|||US
China Daily|||CN
Clarín|Clarin?||AR
CNBC|||US
CNN|Cable News Network
Corriere della Sera|||IT
CTV News|||CA
Daily Mail|||GB
Daily Maverick|||ZA
Daily Mirror|||GB
Daily Monitor|||UG
Daily Nation|||KE
Daily Sabah|||TR
Daily Star?
Daily Telegraph|||GB
Dawn?|||PK
Der Spiegel|||DE
Deutsche Presse-Agentur|DPA,dpa
Deutsche Welle|DW
Die Welt|||DE
Die Zeit|||DE
Dow Jones?|Dow Jones Newswires||US
Economist
EFE|Agencia EFE
El Mundo|||ES
El País
ESPN|||US
Euronews
Evening Standard|||GB
Fars News Agency|Fars News||IR
Financial Times|FT
Folha de S.Paulo|Folha de Sao Paulo||BR
Fox News|Fox News Channel||US
France 24|||FR
Frankfurter Allgemeine Zeitung|FAZ||DE
Gannett?|||US
Gazeta Wyborcza|||PL
Getty Images
Global Times|||CN
Globe and Mail|||CA
Globo|Rede Globo,TV Globo||BR
Guardian?
Gulf News|||AE
Haaretz|||IL
Handelsblatt|||DE
Hindustan Times|||IN
Houston Chronicle|||US
HuffPost|Huffington Post||US
Hürriyet|||TR
iHeartMedia|||US
Indian Express|||IN
Interfax|||RU
Irish Times|||IE
Islamic Republic News Agency|IRNA
Islamic Republic of Iran Broadcasting|IRIB
ITV News|||GB
Jakarta Post|||ID
Japan Times|||JP
Jerusalem Post|||IL
Kathimerini|||GR
Kathmandu Post|||NP
Khaleej Times|||AE
Kommersant|||RU
Korean Central News Agency|KCNA
Kyiv Independent|||UA
Kyodo|Kyodo News
La Nación?
La Repubblica|||IT
La Vanguardia|||ES
Le Figaro|||FR
Le Monde|||FR
Libération|||FR
Los Angeles Times|L.A. Times||US
Mail and Guardian|||ZA
Mainichi Shimbun|||JP
McClatchy|||US
Meduza
Mehr News Agency|||IR
Miami Herald|||US
Middle East Eye
Middle East News Agency|MENA?||EG
MSNBC|||US
National Post|||CA
National Public Radio|NPR
NBC?|National Broadcasting Company||US
NBC News|||US
NDTV|||IN
Netblocks
New Vision|||UG
New York Post|||US
New York Times|NYT
New Zealand Herald|NZ Herald||NZ
News Agency of Nigeria|NAN
News24|||ZA
Newsweek|||US
Nikkei?|||JP
Nippon Hōsō Kyōkai|NHK
Notimex|||MX
Novaya Gazeta|||RU
O Globo|||BR
PA Media|Press Association||GB
PAP Polish Press Agency|Polish Press Agency||PL
PBS NewsHour|||US
People's Daily|||CN
Philippine Daily Inquirer|||PH
Politico|||US
Premium Times|||NG
Press Trust of India|PTI?||IN
Press TV|||IR
ProPublica|||US
Public Broadcasting Service|PBS
Radio France Internationale|RFI?||FR
Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe
Radio New Zealand|RNZ||NZ
RAI|||IT
Rappler|||PH
Reforma?|||MX
Reuters|Reuters news agency
RIA Novosti|RIA?||RU
RT?|Russia Today||RU
RTÉ|RTE?||IE
San Francisco Chronicle|||US
SANA|Syrian Arab News Agency
Saudi Gazette|||SA
SBS?|||AU
Sinclair Broadcast Group|||US
Sky News|||GB
South African Broadcasting Corporation|SABC||ZA
South China Morning Post|SCMP
Sputnik?|||RU
Straits Times|||SG
Süddeutsche Zeitung|Sueddeutsche Zeitung||DE
Sunday Times|||GB
Sydney Morning Herald|||AU
Tasnim?|Tasnim News Agency||IR
TASS|Tass,ITAR-TASS
Telesur|||VE
Thomson Reuters
Time magazine|||US
Times of India|||IN
Times of Israel|||IL
Tolo News|TOLOnews||AF
Toronto Star|||CA
Ukrainska Pravda|||UA
Ukrinform|||UA
UPI|United Press International
USA Today|||US
Voice of America|VOA
Vox Media|||US
Wafa?|WAFA||PS
Wall Street Journal|WSJ
WAM|Emirates News Agency
Washington Post
Xinhua|Xinhua News Agency
Yomiuri Shimbun|||JP
Yonhap|Yonhap News Agency
ZDF|||DE
`;
