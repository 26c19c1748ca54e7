/** Central banks, and what sets their rates: a line each, as organizations.ts says. */
export const CENTRAL_BANKS = `
Austrian National Bank|Oesterreichische Nationalbank,OeNB||AT
Bangko Sentral ng Pilipinas|BSP?||PH
Bangladesh Bank|||BD
Bank Al-Maghrib|||MA
Bank Indonesia|||ID
Bank Negara Malaysia|BNM||MY
Bank of Albania|||AL
Bank of Algeria|||DZ
Bank of Botswana|BoB?||BW
Bank of Canada|BoC
Bank of Central African States|BEAC
Bank of England|BoE
Bank of Estonia|Eesti Pank||EE
Bank of Finland|||FI
Bank of Ghana|BoG?||GH
Bank of Greece|||GR
Bank of Guatemala|Banguat||GT
Bank of Israel|||IL
Bank of Italy|Banca d'Italia
Bank of Jamaica|BOJ?||JM
Bank of Japan|BOJ,BoJ||JP
Bank of Korea|BOK,BoK
Bank of Latvia|Latvijas Banka||LV
Bank of Lithuania|Lietuvos Bankas||LT
Bank of Mauritius|||MU
Bank of Mexico|Banxico,Banco de México
Bank of Mongolia|||MN
Bank of Mozambique|||MZ
Bank of Namibia|BoN||NA
Bank of Papua New Guinea|||PG
Bank of Portugal|Banco de Portugal||PT
Bank of Russia|Central Bank of Russia,CBR
Bank of Sierra Leone|||SL
Bank of Slovenia|||SI
Bank of Spain|Banco de España
Bank of Tanzania|BoT?||TZ
Bank of Thailand|BoT?,BOT||TH
Bank of the Lao PDR|||LA
Bank of the Republic|Banco de la República||CO
Bank of Uganda|BoU||UG
Bank of Zambia|BoZ||ZM
Banque centrale du Luxembourg|||LU
Banque de France|Bank of France
Banque du Liban|BdL,Central Bank of Lebanon||LB
Bulgarian National Bank|||BG
Bundesbank|Deutsche Bundesbank
Central Bank of Argentina|BCRA
Central Bank of Armenia|||AM
Central Bank of Azerbaijan|||AZ
Central Bank of Bahrain|||BH
Central Bank of Barbados|||BB
Central Bank of Bolivia|||BO
Central Bank of Brazil|Banco Central do Brasil,BCB?||BR
Central Bank of Chile|Banco Central de Chile||CL
Central Bank of Costa Rica|||CR
Central Bank of Cuba|||CU
Central Bank of Cyprus|||CY
Central Bank of Ecuador|||EC
Central Bank of Egypt|CBE
Central Bank of Honduras|||HN
Central Bank of Iceland|CBI?||IS
Central Bank of Iran|||IR
Central Bank of Iraq|CBI?||IQ
Central Bank of Ireland|CBI?||IE
Central Bank of Jordan|||JO
Central Bank of Kenya|CBK
Central Bank of Kuwait|||KW
Central Bank of Libya|||LY
Central Bank of Malta|||MT
Central Bank of Myanmar|||MM
Central Bank of Nigeria|CBN
Central Bank of Oman|||OM
Central Bank of Paraguay|||PY
Central Bank of Somalia|||SO
Central Bank of Sri Lanka|CBSL
Central Bank of Sudan|||SD
Central Bank of Syria|||SY
Central Bank of the Congo|||CD
Central Bank of the Dominican Republic|||DO
Central Bank of the Republic of China|||TW
Central Bank of the UAE|CBUAE,Central Bank of the United Arab Emirates||AE
Central Bank of Trinidad and Tobago|||TT
Central Bank of Tunisia|||TN
Central Bank of Turkey|Central Bank of the Republic of Turkey,TCMB,CBRT
Central Bank of Uruguay|||UY
Central Bank of Uzbekistan|||UZ
Central Bank of Venezuela|BCV||VE
Central Bank of West African States|BCEAO
Central Bank of Yemen|||YE
Central Reserve Bank of Peru|BCRP,Banco Central de Reserva del Perú||PE
Croatian National Bank|HNB||HR
Czech National Bank|CNB
Da Afghanistan Bank|DAB||AF
Danmarks Nationalbank|||DK
De Nederlandsche Bank|DNB?,Dutch central bank||NL
Eastern Caribbean Central Bank|ECCB
Federal Open Market Committee|FOMC||US
Federal Reserve|Fed?,US Federal Reserve
Federal Reserve Bank of Atlanta|Atlanta Fed||US
Federal Reserve Bank of Boston|Boston Fed||US
Federal Reserve Bank of Chicago|Chicago Fed||US
Federal Reserve Bank of Cleveland|Cleveland Fed||US
Federal Reserve Bank of Dallas|Dallas Fed||US
Federal Reserve Bank of Kansas City|Kansas City Fed||US
Federal Reserve Bank of Minneapolis|Minneapolis Fed||US
Federal Reserve Bank of New York|New York Fed
Federal Reserve Bank of Philadelphia|Philadelphia Fed||US
Federal Reserve Bank of Richmond|Richmond Fed||US
Federal Reserve Bank of San Francisco|San Francisco Fed||US
Federal Reserve Bank of St. Louis|St. Louis Fed||US
Hong Kong Monetary Authority|HKMA
Maldives Monetary Authority|MMA?||MV
Monetary Authority of Singapore|MAS||SG
Monetary Policy Committee|MPC?||GB
National Bank of Angola|BNA?||AO
National Bank of Belgium|||BE
National Bank of Cambodia|||KH
National Bank of Ethiopia|NBE?||ET
National Bank of Georgia|NBG?||GE
National Bank of Hungary|Magyar Nemzeti Bank,MNB
National Bank of Kazakhstan|||KZ
National Bank of Moldova|||MD
National Bank of Poland|NBP,Narodowy Bank Polski
National Bank of Romania|BNR?||RO
National Bank of Rwanda|BNR?||RW
National Bank of Serbia|NBS?||RS
National Bank of Slovakia|NBS?||SK
National Bank of the Republic of Belarus|||BY
National Bank of Ukraine|NBU
Nepal Rastra Bank|NRB?||NP
Norges Bank|||NO
Palestine Monetary Authority|||PS
People's Bank of China|PBOC,PBoC
Qatar Central Bank|QCB||QA
Reserve Bank of Australia|RBA
Reserve Bank of Fiji|RBF||FJ
Reserve Bank of India|RBI
Reserve Bank of Malawi|RBM||MW
Reserve Bank of New Zealand|RBNZ
Reserve Bank of Zimbabwe|RBZ||ZW
Riksbank|Sveriges Riksbank
Royal Monetary Authority of Bhutan|||BT
Saudi Central Bank|SAMA
South African Reserve Bank|SARB
State Bank of Pakistan|SBP
State Bank of Vietnam|SBV||VN
Swiss National Bank|SNB
`;
