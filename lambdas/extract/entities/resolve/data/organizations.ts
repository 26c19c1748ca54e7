/**
 * Organisations that one name means anywhere, and what else they go by: `name that ids are made of|other names, abbreviations, tickers`.
 * Written for this project. Abbreviations that mean different things in different countries (ICC, ABC, PP) are left to the article.
 */
export const ORGANIZATIONS = `
United Nations|UN,U.N.
UN Security Council|United Nations Security Council,U.N. Security Council,UNSC
UN General Assembly|United Nations General Assembly,U.N. General Assembly,UNGA
UNHCR|UN refugee agency,United Nations High Commissioner for Refugees,UN High Commissioner for Refugees
UNICEF|Unicef,United Nations Children's Fund,UN Children's Fund
UNESCO|Unesco,United Nations Educational Scientific and Cultural Organization
UNRWA|United Nations Relief and Works Agency
UNDP|United Nations Development Programme,UN Development Programme
UNEP|United Nations Environment Programme,UN Environment Programme
World Food Programme|WFP,World Food Program,UN World Food Programme
World Health Organization|WHO,World Health Organisation
World Trade Organization|WTO,World Trade Organisation
International Monetary Fund|IMF
International Labour Organization|ILO,International Labour Organisation
International Atomic Energy Agency|IAEA
International Committee of the Red Cross|ICRC
Food and Agriculture Organization|FAO,Food and Agriculture Organisation
Intergovernmental Panel on Climate Change|IPCC
European Union|EU,E.U.
European Commission|EC
European Central Bank|ECB
African Union|AU
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
OPEC|Opec,Organization of the Petroleum Exporting Countries,Organisation of the Petroleum Exporting Countries
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
ASEAN|Asean,Association of Southeast Asian Nations
ECOWAS|Ecowas,Economic Community of West African States
Interpol|INTERPOL
Federal Reserve|Fed,US Federal Reserve,U.S. Federal Reserve
Bank of England|BoE
Bank of Japan|BOJ,BoJ
FBI|Federal Bureau of Investigation
CIA|Central Intelligence Agency
NASA|Nasa,National Aeronautics and Space Administration
FIFA|Fifa
UEFA|Uefa,Union of European Football Associations
International Olympic Committee|IOC
BBC|British Broadcasting Corporation
CNN|Cable News Network
Associated Press|AP,The Associated Press
Agence France-Presse|AFP,Agence France Presse
UPI|United Press International
Reuters|Reuters news agency
Xinhua|Xinhua News Agency
New York Times|The New York Times,NYT
Wall Street Journal|The Wall Street Journal,WSJ
Washington Post|The Washington Post
Médecins Sans Frontières|MSF,Doctors Without Borders
Human Rights Watch|HRW
Amnesty International|Amnesty
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State group
IBM|International Business Machines
International Organization for Migration|IOM,International Organisation for Migration,UN migration agency
International Court of Justice|ICJ
International Federation of Red Cross and Red Crescent Societies|IFRC
International Energy Agency|IEA
International Renewable Energy Agency|IRENA
International Air Transport Association|IATA
International Civil Aviation Organization|ICAO
International Telecommunication Union|ITU
International Crisis Group|Crisis Group
International Union for Conservation of Nature|IUCN
International Paralympic Committee|IPC
International Tennis Federation|ITF
International Finance Corporation|IFC
World Bank|World Bank Group
World Meteorological Organization|WMO,World Meteorological Organisation
World Intellectual Property Organization|WIPO
World Anti-Doping Agency|WADA
World Athletics|IAAF
World Wildlife Fund|WWF,World Wide Fund for Nature
World Economic Forum|WEF
World Customs Organization|WCO
UN Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA,United Nations Office for the Coordination of Humanitarian Affairs
UN Human Rights Office|OHCHR,Office of the UN High Commissioner for Human Rights,Office of the United Nations High Commissioner for Human Rights
UN Human Rights Council|UNHRC,United Nations Human Rights Council
UN Population Fund|UNFPA,United Nations Population Fund
UN Office on Drugs and Crime|UNODC,United Nations Office on Drugs and Crime
UN Women|UNWOMEN
UNAIDS|Joint United Nations Programme on HIV/AIDS
UNCTAD|United Nations Conference on Trade and Development
UNIDO|United Nations Industrial Development Organization
UNFCCC|United Nations Framework Convention on Climate Change
UNIFIL|United Nations Interim Force in Lebanon
UNAMA|United Nations Assistance Mission in Afghanistan
Pan American Health Organization|PAHO
International Fund for Agricultural Development|IFAD
Organisation for the Prohibition of Chemical Weapons|OPCW,Organization for the Prohibition of Chemical Weapons
Organization of American States|OAS,Organisation of American States
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation
Council of Europe|CoE
European Court of Human Rights|ECtHR,ECHR
European Court of Justice|ECJ,Court of Justice of the European Union,CJEU
European Investment Bank|EIB
European Bank for Reconstruction and Development|EBRD
European Space Agency|ESA
European Free Trade Association|EFTA
European Banking Authority|EBA
European Centre for Disease Prevention and Control|ECDC
Frontex|European Border and Coast Guard Agency
Arab League|League of Arab States
Gulf Cooperation Council|GCC
African Development Bank|AfDB
African Continental Free Trade Area|AfCFTA
Africa Centres for Disease Control and Prevention|Africa CDC
East African Community|EAC
Southern African Development Community|SADC
Intergovernmental Authority on Development|IGAD
Economic Community of Central African States|ECCAS
Asian Infrastructure Investment Bank|AIIB
Asia-Pacific Economic Cooperation|APEC
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU,EEU
South Asian Association for Regional Cooperation|SAARC
Pacific Islands Forum|PIF
Caribbean Community|CARICOM,Caricom
Mercosur|MERCOSUR,Southern Common Market
Inter-American Development Bank|IDB
Inter-American Commission on Human Rights|IACHR
Bank for International Settlements|BIS
Financial Action Task Force|FATF
Financial Stability Board|FSB
Nuclear Suppliers Group|NSG
Global Fund|Global Fund to Fight AIDS Tuberculosis and Malaria
Gavi|GAVI,Gavi the Vaccine Alliance,Vaccine Alliance
Norwegian Refugee Council|NRC
Save the Children|Save the Children International
Oxfam|Oxfam International,OXFAM
Islamic Relief|Islamic Relief Worldwide
Catholic Relief Services|CRS
World Vision|World Vision International
World Central Kitchen|WCK
Greenpeace|Greenpeace International
Reporters Without Borders|RSF,Reporters sans frontières
Committee to Protect Journalists|CPJ
Syrian Observatory for Human Rights|SOHR
American Civil Liberties Union|ACLU
Human Rights Campaign|HRC
Southern Poverty Law Center|SPLC
Anti-Defamation League|ADL
Council on American-Islamic Relations|CAIR
Bill and Melinda Gates Foundation|Gates Foundation
Federal Reserve Bank of New York|New York Fed
Bank of Canada|BoC
Reserve Bank of Australia|RBA
Reserve Bank of New Zealand|RBNZ
Reserve Bank of India|RBI
People's Bank of China|PBOC,PBoC
Bank of Korea|BOK,BoK
Bank of Thailand|BoT,BOT
Bangko Sentral ng Pilipinas|BSP
Hong Kong Monetary Authority|HKMA
Swiss National Bank|SNB
Riksbank|Sveriges Riksbank
Bundesbank|Deutsche Bundesbank
Banque de France|Bank of France
Bank of Italy|Banca d'Italia
Bank of Spain|Banco de España
Czech National Bank|CNB
National Bank of Poland|NBP,Narodowy Bank Polski
National Bank of Hungary|Magyar Nemzeti Bank,MNB
National Bank of Ukraine|NBU
Bank of Russia|Central Bank of Russia,CBR
Central Bank of Turkey|Central Bank of the Republic of Turkey,TCMB,CBRT
Saudi Central Bank|SAMA
Central Bank of Nigeria|CBN
South African Reserve Bank|SARB
Central Bank of Kenya|CBK
Central Bank of Egypt|CBE
State Bank of Pakistan|SBP
Central Bank of Sri Lanka|CBSL
Central Bank of Brazil|Banco Central do Brasil,BCB
Bank of Mexico|Banxico,Banco de México
Central Bank of Argentina|BCRA
US Department of Justice|DOJ,U.S. Department of Justice
US Department of Homeland Security|DHS,Department of Homeland Security,U.S. Department of Homeland Security
US Department of Defense|DoD,DOD,Pentagon,U.S. Department of Defense
US State Department|U.S. State Department,U.S. Department of State
US Treasury|U.S. Treasury,U.S. Treasury Department
US Department of Agriculture|USDA,U.S. Department of Agriculture
US Department of Energy|U.S. Department of Energy
US Department of Labor|U.S. Department of Labor
US Department of Health and Human Services|HHS,U.S. Department of Health and Human Services,Department of Health and Human Services
US Department of Transportation|USDOT,U.S. Department of Transportation
US Department of Education|U.S. Department of Education
US Department of Veterans Affairs|Department of Veterans Affairs,U.S. Department of Veterans Affairs
US Geological Survey|USGS,U.S. Geological Survey,United States Geological Survey
US Supreme Court|U.S. Supreme Court,SCOTUS,Supreme Court of the United States
US Congress|U.S. Congress
US Senate|U.S. Senate
US House of Representatives|U.S. House of Representatives
US Army|U.S. Army
US Navy|U.S. Navy
US Air Force|USAF,U.S. Air Force
US Marine Corps|USMC,U.S. Marine Corps
US Coast Guard|USCG,U.S. Coast Guard
US Central Command|CENTCOM,U.S. Central Command
US Africa Command|AFRICOM,U.S. Africa Command
US Border Patrol|U.S. Border Patrol
US Customs and Border Protection|CBP,U.S. Customs and Border Protection
Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement
US Agency for International Development|USAID,U.S. Agency for International Development
US Census Bureau|U.S. Census Bureau,Census Bureau
US Bureau of Labor Statistics|BLS,Bureau of Labor Statistics,U.S. Bureau of Labor Statistics
US Chamber of Commerce|U.S. Chamber of Commerce
US Postal Service|USPS,U.S. Postal Service
US Forest Service|USFS,U.S. Forest Service
US Fish and Wildlife Service|U.S. Fish and Wildlife Service,USFWS
US Securities and Exchange Commission|U.S. Securities and Exchange Commission
Federal Trade Commission|FTC
Federal Aviation Administration|FAA
Federal Emergency Management Agency|FEMA
Federal Deposit Insurance Corporation|FDIC
Food and Drug Administration|FDA,U.S. Food and Drug Administration
Environmental Protection Agency|EPA,U.S. Environmental Protection Agency
Centers for Disease Control and Prevention|CDC,U.S. Centers for Disease Control and Prevention
National Institutes of Health|NIH
National Oceanic and Atmospheric Administration|NOAA
National Hurricane Center|NHC
National Transportation Safety Board|NTSB
National Highway Traffic Safety Administration|NHTSA
National Security Agency|NSA
National Labor Relations Board|NLRB
National Park Service|NPS
National Rifle Association|NRA
National Guard|U.S. National Guard
Drug Enforcement Administration|DEA
Bureau of Alcohol Tobacco Firearms and Explosives|ATF
Internal Revenue Service|IRS
Transportation Security Administration|TSA
Consumer Financial Protection Bureau|CFPB
Commodity Futures Trading Commission|CFTC
Congressional Budget Office|CBO
Government Accountability Office|GAO
Office of Management and Budget|OMB
Secret Service|U.S. Secret Service
Democratic National Committee|DNC
Republican National Committee|RNC
Republican Party|GOP,Grand Old Party
AFL-CIO|American Federation of Labor and Congress of Industrial Organizations
United Auto Workers|UAW
Service Employees International Union|SEIU
International Brotherhood of Teamsters|Teamsters
American Federation of Teachers|AFT
Screen Actors Guild|SAG,SAG-AFTRA
Writers Guild of America|WGA
United Steelworkers|USW
Communications Workers of America|CWA
National Health Service|NHS
Office for National Statistics|ONS
Office for Budget Responsibility|OBR
Institute for Fiscal Studies|IFS
Financial Conduct Authority|FCA
Competition and Markets Authority|CMA
Crown Prosecution Service|CPS
Metropolitan Police|Met Police,Metropolitan Police Service
National Crime Agency|NCA
Ministry of Defence|MoD,MOD
HM Revenue and Customs|HMRC
Confederation of British Industry|CBI
Trades Union Congress|TUC
National Farmers Union|NFU
British Medical Association|BMA
Royal College of Nursing|RCN
RMT|National Union of Rail Maritime and Transport Workers
GMB|GMB union
Scottish National Party|SNP
Democratic Unionist Party|DUP
UK Independence Party|UKIP
Liberal Democrats|Lib Dems
Sinn Féin|Sinn Fein
MI5|Security Service
MI6|Secret Intelligence Service
GCHQ|Government Communications Headquarters
Christian Democratic Union|CDU
Social Democratic Party of Germany|SPD
Alternative for Germany|AfD,AFD,Alternative für Deutschland
Verdi|Ver.di
Robert Koch Institute|RKI
National Rally|Rassemblement National
La France Insoumise|LFI,France Unbowed
Confédération générale du travail|CGT,General Confederation of Labour
Five Star Movement|M5S,Movimento 5 Stelle
Brothers of Italy|Fratelli d'Italia
Lega|Northern League
Spanish Socialist Workers' Party|PSOE
Syriza|SYRIZA
New Democracy|Nea Dimokratia
Law and Justice|PiS,Prawo i Sprawiedliwość
Freedom Party of Austria|FPÖ
Austrian People's Party|ÖVP
Party for Freedom|PVV
Justice and Development Party|AKP
Republican People's Party|CHP
Peoples' Democratic Party|HDP
Kurdistan Workers' Party|PKK,Kurdistan Workers Party
Syrian Democratic Forces|SDF
People's Protection Units|YPG
Bharatiya Janata Party|BJP
Indian National Congress|INC
Aam Aadmi Party|AAP
Trinamool Congress|TMC,All India Trinamool Congress
Indian Space Research Organisation|ISRO,Indian Space Research Organization
Securities and Exchange Board of India|SEBI
Pakistan Muslim League-Nawaz|PML-N
Pakistan Peoples Party|PPP
Inter-Services Intelligence|ISI
Tehrik-e-Taliban Pakistan|TTP
National League for Democracy|NLD
Chinese Communist Party|CCP,Communist Party of China
People's Liberation Army|PLA
Kuomintang|KMT
African National Congress|ANC
Economic Freedom Fighters|EFF
Congress of South African Trade Unions|COSATU,Cosatu
All Progressives Congress|APC
Independent National Electoral Commission|INEC
Economic and Financial Crimes Commission|EFCC
Independent Electoral and Boundaries Commission|IEBC
Tigray People's Liberation Front|TPLF
Al-Shabaab|al-Shabab,Al Shabaab
Islamic State West Africa Province|ISWAP
Allied Democratic Forces|ADF
M23|March 23 Movement
Palestine Liberation Organization|PLO
Hamas|HAMAS
Hezbollah|Hizbollah,Hizbullah
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard
Palestine Red Crescent Society|PRCS,Palestinian Red Crescent
Al-Qaeda|al-Qaida,Al Qaeda,al Qaeda
Houthis|Ansar Allah
Revolutionary Armed Forces of Colombia|FARC
Pemex|Petróleos Mexicanos
Petrobras|Petróleo Brasileiro
PDVSA|Petróleos de Venezuela
Lukoil|LUKOIL
Security Service of Ukraine|SBU
Apple|AAPL
Microsoft|MSFT
Alphabet|GOOGL,GOOG
Amazon|AMZN,Amazon.com
Meta Platforms|Meta,Facebook Inc
Nvidia|NVDA,NVIDIA
Tesla|TSLA,Tesla Motors
Netflix|NFLX
Intel|INTC
Advanced Micro Devices|AMD
Qualcomm|QCOM
Broadcom|AVGO
Texas Instruments|TXN
Micron|Micron Technology
Oracle|ORCL
Adobe|ADBE
Cisco|CSCO,Cisco Systems
Hewlett Packard Enterprise|HPE
HP|HPQ,Hewlett-Packard
Lyft|LYFT
Airbnb|ABNB
PayPal|PYPL
Palantir|PLTR
OpenAI|Open AI
SpaceX|Space Exploration Technologies
Lockheed Martin|LMT
RTX|Raytheon,Raytheon Technologies
General Electric|GE
General Motors|GM
Fiat Chrysler|Fiat Chrysler Automobiles
Volkswagen|VW,Volkswagen AG
BMW|Bayerische Motoren Werke
Mercedes-Benz|Daimler,Mercedes-Benz Group
Jaguar Land Rover|JLR
Rivian|RIVN
Lucid|LCID
JPMorgan Chase|JPMorgan,JPM,J.P. Morgan
Bank of America|BofA,BAC
Citigroup|Citi,Citibank
Wells Fargo|WFC
BlackRock|BLK
American Express|AmEx,AXP
Mastercard|MasterCard
HSBC|Hongkong and Shanghai Banking Corporation
Lloyds Banking Group|Lloyds
NatWest|NatWest Group,Royal Bank of Scotland
UBS|Union Bank of Switzerland
Société Générale|SocGen
Santander|Banco Santander
BBVA|Banco Bilbao Vizcaya Argentaria
Mitsubishi UFJ Financial Group|MUFG
Sumitomo Mitsui Financial Group|SMFG
Mizuho|Mizuho Financial Group
Nomura|Nomura Holdings
SoftBank|SoftBank Group
Industrial and Commercial Bank of China|ICBC
Agricultural Bank of China|AgBank
ICICI Bank|ICICI
HDFC Bank|HDFC
Royal Bank of Canada|RBC
AXA|Axa
AIG|American International Group
ExxonMobil|Exxon Mobil,Exxon,XOM
Chevron|CVX
Shell|Royal Dutch Shell
BP|British Petroleum
TotalEnergies|Total SA
Eni|ENI
Equinor|Statoil
Saudi Aramco|Aramco
ADNOC|Abu Dhabi National Oil Company
QatarEnergy|Qatar Petroleum
Petronas|PETRONAS
Sinopec|China Petroleum and Chemical Corporation
CNOOC|China National Offshore Oil Corporation
Oil and Natural Gas Corporation|ONGC
Nigerian National Petroleum Company|NNPC
Vale|Vale SA
ThyssenKrupp|Thyssenkrupp
ABB|Asea Brown Boveri
Deere|John Deere
3M|Minnesota Mining and Manufacturing
Dow|Dow Chemical
BAE Systems|BAE
COMAC|Commercial Aircraft Corporation of China
JetBlue|JetBlue Airways
Lufthansa|Deutsche Lufthansa
International Airlines Group|IAG
EasyJet|easyJet
Etihad|Etihad Airways
Turkish Airlines|THY
Japan Airlines|JAL
Kenya Airways|KQ
South African Airways|SAA
Maersk|A.P. Moller-Maersk
MSC|Mediterranean Shipping Company
Cosco|COSCO
FedEx|Federal Express
UPS|United Parcel Service
DHL|Deutsche Post DHL
SNCF|Société nationale des chemins de fer français
Walmart|WMT,Wal-Mart
Walgreens|Walgreens Boots Alliance
Sainsbury's|J Sainsbury
Asda|ASDA
Marks and Spencer|M&S,Marks & Spencer
Aldi|ALDI
Ikea|IKEA
H&M|Hennes and Mauritz,Hennes & Mauritz
Inditex|Industria de Diseño Textil
LVMH|Moët Hennessy Louis Vuitton
L'Oréal|L'Oreal
Procter and Gamble|P&G,Procter & Gamble
Coca-Cola|Coca-Cola Company
AB InBev|Anheuser-Busch InBev,Anheuser-Busch
Pfizer|PFE
GSK|GlaxoSmithKline
Johnson and Johnson|J&J,JNJ,Johnson & Johnson
Bristol Myers Squibb|Bristol-Myers Squibb,BMS
Gilead|Gilead Sciences
UnitedHealth|UnitedHealth Group
Taiwan Semiconductor Manufacturing Company|TSMC
Foxconn|Hon Hai,Hon Hai Precision Industry
SMIC|Semiconductor Manufacturing International Corporation
Arm|Arm Holdings
Alibaba|Alibaba Group
Didi|Didi Chuxing
Evergrande|China Evergrande
Reliance Industries|RIL
Tata Consultancy Services|TCS
Bharti Airtel|Airtel
BT|British Telecom
Telefónica|Telefonica
AT&T|American Telephone and Telegraph
T-Mobile|T-Mobile US
Walt Disney|Disney
Warner Bros Discovery|Warner Bros. Discovery
Paramount|Paramount Global
New York Stock Exchange|NYSE
Nasdaq|NASDAQ
London Stock Exchange|London Stock Exchange Group
Moody's|Moody's Investors Service
Standard and Poor's|Standard & Poor's,S&P Global
Fitch|Fitch Ratings
PwC|PricewaterhouseCoopers
Ernst and Young|EY,Ernst & Young
Boston Consulting Group|BCG
Deutsche Presse-Agentur|DPA,dpa
Press Trust of India|PTI
Asian News International|ANI
TASS|Tass,ITAR-TASS
Islamic Republic News Agency|IRNA
Islamic Republic of Iran Broadcasting|IRIB
WAM|Emirates News Agency
SANA|Syrian Arab News Agency
Korean Central News Agency|KCNA
Yonhap|Yonhap News Agency
Kyodo|Kyodo News
Nippon Hōsō Kyōkai|NHK
News Agency of Nigeria|NAN
EFE|Agencia EFE
Deutsche Welle|DW
Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe
Voice of America|VOA
National Public Radio|NPR
Public Broadcasting Service|PBS
Bloomberg|Bloomberg News
Financial Times|FT
Guardian|The Guardian
Economist|The Economist
El País|El Pais
South China Morning Post|SCMP
National Football League|NFL
National Basketball Association|NBA
National Hockey League|NHL
Major League Baseball|MLB
National Collegiate Athletic Association|NCAA
Premier League|English Premier League,EPL
Formula One|F1
FIA|Fédération Internationale de l'Automobile
Union Cycliste Internationale|UCI
Confederation of African Football|CAF
CONCACAF|Concacaf
Board of Control for Cricket in India|BCCI
Association of Tennis Professionals|ATP
Women's Tennis Association|WTA
Paris Saint-Germain|PSG
Manchester United|Man United,Man Utd
Manchester City|Man City
Massachusetts Institute of Technology|MIT
University of California Los Angeles|UCLA
University of Southern California|USC
London School of Economics|LSE
Johns Hopkins University|Johns Hopkins
CERN|European Organization for Nuclear Research
Japan Aerospace Exploration Agency|JAXA
China National Space Administration|CNSA
Indonesian Meteorology Climatology and Geophysics Agency|BMKG
Badan Nasional Penanggulangan Bencana|BNPB
Japan Meteorological Agency|JMA
European-Mediterranean Seismological Centre|EMSC
Philippine Institute of Volcanology and Seismology|PHIVOLCS,Phivolcs
Philippine Atmospheric Geophysical and Astronomical Services Administration|PAGASA
National Disaster Management Authority|NDMA
Disaster and Emergency Management Authority|AFAD
Indian Meteorological Department|India Meteorological Department,IMD
Royal Canadian Mounted Police|RCMP
Canadian Broadcasting Corporation|CBC
Australian Competition and Consumer Commission|ACCC
Commonwealth Scientific and Industrial Research Organisation|CSIRO
Garda Síochána|Garda,Gardaí
Downing Street|10 Downing Street
Élysée|Elysée Palace
Vatican|Holy See
`;
