/** Authorities, agencies, forces and funds of other countries, and stock exchanges: a line each, as organizations.ts says. */
export const AGENCIES = `
1MDB|1Malaysia Development Berhad||MY
Abu Dhabi Investment Authority|ADIA||AE
Academic Staff Union of Universities|ASUU||NG
Advertising Standards Authority|||GB
AEMET|Aemet||ES
Agência Nacional de Vigilância Sanitária|Anvisa,ANVISA||BR
Air Accidents Investigation Branch|AAIB||GB
Alberta Energy Regulator|||CA
Anti-Corruption Commission|ACC?
Armed Forces of the Philippines|||PH
Armed Forces of Ukraine|AFU?||UA
Assembly of First Nations|||CA
Assistance Association for Political Prisoners|AAPP||MM
Atomic Energy Organization of Iran|AEOI?||IR
Australian Bureau of Statistics|||AU
Australian Competition and Consumer Commission|ACCC
Australian Defence Force|||AU
Australian Electoral Commission|||AU
Australian Federal Police|AFP?||AU
Australian Maritime Safety Authority|AMSA||AU
Australian Prudential Regulation Authority|APRA||AU
Australian Securities and Investments Commission|ASIC||AU
Australian Security Intelligence Organisation|ASIO||AU
Australian Transport Safety Bureau|ATSB||AU
Autorité des marchés financiers|||FR
Badan Nasional Penanggulangan Bencana|BNPB
Bangladesh Garment Manufacturers and Exporters Association|BGMEA||BD
Basij|||IR
Bolivarian National Guard|||VE
Bombay Stock Exchange|BSE?||IN
Border Security Force|BSF?||IN
Brazilian Federal Police|||BR
British Army|||GB
British Chambers of Commerce|||GB
British Columbia Wildfire Service|BC Wildfire Service||CA
British Geological Survey|BGS||GB
British Retail Consortium|||GB
British Transport Police|||GB
B'Tselem|||IL
Bundesrat|||DE
Bundestag|||DE
Bundeswehr|||DE
Bureau d'Enquêtes et d'Analyses|BEA?||FR
Bureau of Meteorology|||AU
Canada Border Services Agency|CBSA||CA
Canada Pension Plan Investment Board|CPP Investments,CPPIB||CA
Canada Revenue Agency|||CA
Canadian Armed Forces|||CA
Canadian Broadcasting Corporation|CBC
Canadian Security Intelligence Service|CSIS?||CA
Capital Markets Board of Turkey|||TR
Carabinieri|||IT
Care Quality Commission|CQC||GB
Cboe Global Markets|Cboe||US
Central Board of Secondary Education|CBSE||IN
Central Bureau of Investigation|CBI?||IN
Central Commission for Discipline Inspection|CCDI||CN
Central Provident Fund|CPF?||SG
Central Reserve Police Force|CRPF||IN
Central Statistics Office|CSO?||IE
Central Weather Administration|||TW
Centre national de la recherche scientifique|CNRS||FR
Chatham House|Royal Institute of International Affairs||GB
Chicago Board of Trade|CBOT?||US
Chicago Mercantile Exchange|CME Group||US
China Banking and Insurance Regulatory Commission|CBIRC||CN
China Coast Guard|||CN
China Earthquake Networks Center|CENC||CN
China Meteorological Administration|||CN
China National Space Administration|CNSA
China Passenger Car Association|CPCA?||CN
China Securities Regulatory Commission|CSRC||CN
Chinese Academy of Sciences|||CN
Chinese People's Political Consultative Conference|CPPCC||CN
Civil Aviation Administration of China|CAAC||CN
Civil Aviation Authority|||GB
Codelco|||CL
COGAT|Coordinator of Government Activities in the Territories||IL
Comisión Federal de Electricidad|CFE?||MX
Comisión Nacional del Mercado de Valores|CNMV||ES
Commissariat à l'énergie atomique|||FR
Commission for the Investigation of Abuse of Authority|CIAA||NP
Commission on Elections|Comelec||PH
Commonwealth Scientific and Industrial Research Organisation|CSIRO
Competition and Markets Authority|CMA
Competition Commission of India|CCI?||IN
Confederation of British Industry|CBI?||GB
Consob|CONSOB||IT
Constitutional Court of Germany|Bundesverfassungsgericht||DE
Corruption Eradication Commission|KPK||ID
Crown Prosecution Service|CPS
Cyberspace Administration of China|||CN
Defence Research and Development Organisation|DRDO||IN
Department for Environment, Food and Rural Affairs|Defra,DEFRA||GB
Department for Work and Pensions|DWP||GB
Department of Social Welfare and Development|DSWD||PH
Department of State Services|||NG
Destatis|Federal Statistical Office of Germany||DE
Deutsche Börse|Deutsche Boerse||DE
Deutscher Wetterdienst|German Weather Service,DWD||DE
Directorate-General for External Security|DGSE||FR
Directorate-General for Internal Security|DGSI||FR
Directorate General of Civil Aviation|DGCA
Directorate of Criminal Investigations|DCI?||KE
Disaster and Emergency Management Authority|AFAD
Downing Street|10 Downing Street
Driver and Vehicle Licensing Agency|DVLA||GB
Dutch Safety Board|||NL
Economic and Financial Crimes Commission|EFCC
Ecopetrol|||CO
Election Commission of India|ECI?||IN
Election Commission of Pakistan|ECP?||PK
Election Commission of Thailand|||TH
Electoral Commission|||GB
Electoral Commission of Ghana|||GH
Electoral Commission of South Africa|||ZA
Electricity Company of Ghana|||GH
Élysée|Elysée Palace
Energoatom|||UA
Enforcement Directorate|||IN
English Heritage|||GB
Environment Agency|||GB
Environment Canada|Environment and Climate Change Canada||CA
Eskom|||ZA
Ethics and Anti-Corruption Commission|EACC||KE
Ethiopian Human Rights Commission|EHRC||ET
Ethiopian National Defense Force|ENDF||ET
Euronext
European-Mediterranean Seismological Centre|EMSC
Fair Trade Commission
Fair Work Commission|||AU
Federal Criminal Police Office|BKA,Bundeskriminalamt||DE
Federal Financial Supervisory Authority|BaFin||DE
Federal Intelligence Service|BND,Bundesnachrichtendienst||DE
Federal Investigation Agency|||PK
Federal Network Agency|Bundesnetzagentur||DE
Federal Office for the Protection of the Constitution|BfV,Bundesamt für Verfassungsschutz||DE
Federal Security Service|FSB?||RU
Federation of Small Businesses|||GB
Financial Conduct Authority|FCA
Financial Services Agency|||JP
Foreign, Commonwealth and Development Office|FCDO||GB
Foreign Intelligence Service|SVR?||RU
Fraunhofer Society|Fraunhofer||DE
FUNAI|Funai?||BR
Garda Síochána|Garda?,Gardaí
GCHQ|Government Communications Headquarters
Ghana Cocoa Board|COCOBOD||GH
Ghana Health Service|||GH
GIC?|||SG
GNS Science|||NZ
Government of National Unity|||LY
Greater Manchester Police|||GB
Guardia Civil|Civil Guard||ES
Guardia di Finanza|||IT
Guardian Council|||IR
Health Service Executive|HSE?||IE
Hellenic Coast Guard|||GR
HM Revenue and Customs|HMRC
Home Office|||GB
Hong Kong Exchanges and Clearing|HKEX||HK
Hong Kong Police Force|||HK
Ibama|IBAMA||BR
Ifo Institute|Ifo?||DE
INDEC|Indec||AR
Independent Commission Against Corruption|ICAC?
Independent Corrupt Practices Commission|ICPC||NG
Independent Electoral and Boundaries Commission|IEBC
Independent National Electoral Commission|INEC
Independent Office for Police Conduct|IOPC||GB
Independent Police Investigative Directorate|IPID||ZA
Indian Council of Medical Research|ICMR||IN
Indian Meteorological Department|India Meteorological Department,IMD
Indian Space Research Organisation|ISRO,Indian Space Research Organization
Indonesian Meteorology Climatology and Geophysics Agency|BMKG
Indonesian National Police|Polri||ID
Indonesian Navy|||ID
Information Commissioner's Office|||GB
Insee|INSEE,Institut national de la statistique et des études économiques||FR
Institut Pasteur|Pasteur Institute||FR
Institute for Fiscal Studies|IFS
Instituto Brasileiro de Geografia e Estatística|IBGE||BR
Instituto Geofísico del Perú|||PE
Instituto Mexicano del Seguro Social|IMSS||MX
Instituto Nacional de Estadística y Geografía|INEGI||MX
Instituto Nacional Electoral|INE?||MX
Insurance Regulatory and Development Authority of India|IRDAI||IN
Inter-Services Intelligence|ISI
Inter-Services Public Relations|ISPR||PK
Intercontinental Exchange|||US
Investigative Committee of Russia|||RU
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard
Israel Defense Forces|IDF,Israeli Defense Forces,Israel Defence Forces
Israel Police|||IL
Israel Security Agency|Shin Bet,Shabak||IL
Istat|ISTAT||IT
Italian Coast Guard|Guardia Costiera||IT
Italian Space Agency|||IT
Japan Aerospace Exploration Agency|JAXA
Japan Coast Guard|||JP
Japan Meteorological Agency|JMA
Japan Self-Defense Forces|JSDF,Self-Defense Forces||JP
Johannesburg Stock Exchange|JSE||ZA
Joint Admissions and Matriculation Board|JAMB||NG
Joint Committee on Vaccination and Immunisation|JCVI||GB
Joseph Rowntree Foundation|||GB
Jurisdicción Especial para la Paz|Special Jurisdiction for Peace||CO
Kenya Defence Forces|KDF||KE
Kenya National Bureau of Statistics|KNBS||KE
Kenya Power|||KE
Kenya Revenue Authority|KRA?||KE
Kenya Wildlife Service|KWS||KE
King's Fund|||GB
Knesset|||IL
KNMI|Royal Netherlands Meteorological Institute||NL
Korea Disease Control and Prevention Agency|KDCA||KR
Korea Exchange|KRX||KR
Korea Meteorological Administration|||KR
Kurdistan Regional Government|KRG?||IQ
Kuwait Investment Authority|KIA?||KW
Legislative Yuan|||TW
Libyan Coast Guard|||LY
Libyan National Army|LNA?||LY
Lok Sabha|||IN
London Metal Exchange|LME||GB
London Stock Exchange|London Stock Exchange Group,LSE?
Main Intelligence Directorate|GRU?||RU
Mainland Affairs Council|||TW
Malaysian Anti-Corruption Commission|MACC||MY
Malaysian Maritime Enforcement Agency|MMEA||MY
Maritime and Coastguard Agency|||GB
Max Planck Society|||DE
Medicines and Healthcare products Regulatory Agency|MHRA||GB
Met Éireann|||IE
Met Office|||GB
Météo-France|||FR
Metropolitan Police|Met Police,Metropolitan Police Service
MetService|||NZ
MI5|Security Service
MI6|Secret Intelligence Service
Ministry of Defence|MoD,MOD
Moscow Exchange|MOEX||RU
Mossad|||IL
Mossos d'Esquadra|||ES
Mubadala|Mubadala Investment Company||AE
Naftogaz|||UA
Nairobi Securities Exchange|NSE?||KE
Nasdaq|NASDAQ
National Accountability Bureau|||PK
National Agency for Food and Drug Administration and Control|NAFDAC||NG
National Anti-Corruption Bureau of Ukraine|NABU||UA
National Audit Office|NAO?||GB
National Bureau of Statistics|NBS?
National Centre for Space Studies|CNES||FR
National Cohesion and Integration Commission|NCIC?||KE
National Crime Agency|NCA
National Crime Records Bureau|NCRB||IN
National Development and Reform Commission|NDRC||CN
National Disaster Management Authority|NDMA
National Disaster Response Force|NDRF||IN
National Disaster Risk Reduction and Management Council|NDRRMC||PH
National Drug Law Enforcement Agency|NDLEA||NG
National Electoral Council
National Emergency Management Agency|NEMA||NG
National Green Tribunal|NGT||IN
National Health Commission|||CN
National Health Service|NHS
National Institute for Communicable Diseases|NICD||ZA
National Institute for Health and Care Excellence|||GB
National Institute for Space Research|INPE?||BR
National Institute of Economic and Social Research|NIESR||GB
National Institute of Geophysics and Volcanology|INGV||IT
National Intelligence Organization|||TR
National Intelligence Service|NIS?||KR
National Investigation Agency|NIA?||IN
National Oil Corporation|||LY
National People's Congress|||CN
National Police Chiefs' Council|NPCC||GB
National Police of Colombia|||CO
National Prosecuting Authority|||ZA
National Search and Rescue Agency|Basarnas||ID
National Stock Exchange of India|NSE?||IN
National Trust|||GB
National Unity Government|||MM
National Universities Commission|||NG
Nationwide Building Society|||GB
Natural England|||GB
Netherlands Forensic Institute|||NL
Network Rail|||GB
New York Stock Exchange|NYSE
Nigeria Centre for Disease Control|NCDC?||NG
Nigeria Labour Congress|NLC?||NG
Nigerian Civil Aviation Authority|NCAA?||NG
Nigerian Communications Commission|NCC?||NG
Nigerian Exchange|NGX||NG
Niti Aayog|||IN
Norwegian Institute of Public Health|||NO
Norwegian Police Security Service|||NO
NSW Police|New South Wales Police||AU
NSW Rural Fire Service|||AU
Nuclear Regulation Authority|||JP
Ofcom|Office of Communications||GB
Office for Budget Responsibility|OBR
Office for National Statistics|ONS
Ofgem|Office of Gas and Electricity Markets||GB
Ofqual|||GB
Ofsted|||GB
Ofwat|||GB
Oil and Gas Regulatory Authority|OGRA||PK
Ontario Provincial Police|OPP?||CA
Pakistan Meteorological Department|||PK
Pakistan Telecommunication Authority|PTA?||PK
Palestinian Authority|||PS
Palestinian Legislative Council|||PS
Peace Now|||IL
People's Liberation Army|PLA
Peshmerga|||IQ
Philippine Atmospheric Geophysical and Astronomical Services Administration|PAGASA
Philippine Coast Guard|||PH
Philippine Institute of Volcanology and Seismology|PHIVOLCS
Philippine National Police|PNP?||PH
Police Scotland|||GB
Police Service of Northern Ireland|PSNI||GB
Popular Mobilization Forces|Hashd al-Shaabi||IQ
Potsdam Institute for Climate Impact Research|||DE
Prudential Regulation Authority|||GB
Public Health Agency of Canada|PHAC||CA
Public Investment Fund|PIF?||SA
Qatar Investment Authority|||QA
Quds Force|||IR
Rail Accident Investigation Branch|RAIB||GB
Rajya Sabha|||IN
Rapid Action Battalion|||BD
Resolution Foundation|||GB
Robert Koch Institute|RKI
Rosatom|||RU
Rosaviatsia|Rosaviatsiya||RU
Roscosmos|||RU
Rosgvardia|Rosgvardiya||RU
Roskomnadzor|||RU
Rosneft|||RU
Rosstat|||RU
Royal Air Force|RAF?||GB
Royal Canadian Mounted Police|RCMP
Royal Institution of Chartered Surveyors|RICS||GB
Royal National Lifeboat Institution|RNLI||GB
Royal Navy|||GB
Royal Society|||GB
Royal Thai Police|||TH
Royal United Services Institute|RUSI||GB
Rwanda Investigation Bureau|RIB?||RW
Saudi Press Agency|||SA
Securities and Exchange Board of India|SEBI
Securities and Exchange Commission of Pakistan|SECP||PK
Securities and Futures Commission
Security Service of Ukraine|SBU
SENAMHI|||PE
Serious Fraud Office|SFO?||GB
Shanghai Stock Exchange|||CN
Shelter?|||GB
Shenzhen Stock Exchange|||CN
Singapore Exchange|SGX||SG
Society of Motor Manufacturers and Traders|SMMT||GB
Sonatrach|||DZ
South African Human Rights Commission|SAHRC||ZA
South African National Defence Force|SANDF||ZA
South African Police Service|SAPS||ZA
South African Revenue Service|SARS?||ZA
State Administration for Market Regulation|SAMR||CN
State Administration of Foreign Exchange|||CN
State Duma|||RU
Statens Serum Institut|||DK
Statistics Canada|StatCan||CA
Statistics Netherlands|||NL
Statistics New Zealand|Stats NZ||NZ
Statistics Norway|||NO
Statistics South Africa|Stats SA||ZA
Statistics Sweden|||SE
Suez Canal Authority|||EG
Superior Electoral Court|Tribunal Superior Eleitoral||BR
Supreme Council of the Armed Forces|||EG
Supreme Court of India|||IN
Supreme Election Council|||TR
Supreme Federal Court|Supremo Tribunal Federal||BR
Supreme National Security Council|||IR
Sûreté du Québec|||CA
Swedish Security Service|Säpo||SE
Swiss Federal Office of Public Health|||CH
Swiss Financial Market Supervisory Authority|FINMA,Finma||CH
Taiwan Stock Exchange|||TW
Tatmadaw|||MM
Telecom Regulatory Authority of India|TRAI||IN
Temasek|Temasek Holdings||SG
Therapeutic Goods Administration|TGA?||AU
Tokyo Electric Power|TEPCO,Tepco,Tokyo Electric Power Company||JP
Tokyo Stock Exchange|TSE?||JP
Toronto Stock Exchange|TSX||CA
Transnet|||ZA
Transport for London|TfL||GB
Transportation Safety Board of Canada|Transportation Safety Board||CA
Trussell Trust|||GB
Turkish Radio and Television Corporation|TRT?||TR
Turkish Statistical Institute|TurkStat,TÜİK||TR
Uganda People's Defence Force|UPDF||UG
Uganda Revenue Authority|||UG
UK Athletics|||GB
UK Health Security Agency|UKHSA||GB
UK Maritime Trade Operations|UKMTO||GB
UK Research and Innovation|UKRI||GB
UK Treasury|HM Treasury||GB
Ukrenergo|||UA
Unique Identification Authority of India|UIDAI||IN
Vatican|Holy See
Verkhovna Rada|||UA
Vidhan Sabha|||IN
Vietnam People's Army|||VN
Workers' Party of Korea|||KP
Yesh Din|||IL
YPF|||AR
Zambia Electricity Supply Corporation|ZESCO,Zesco||ZM
ZEW|Centre for European Economic Research||DE
Zimbabwe Electoral Commission|||ZW
Zimbabwe Electricity Supply Authority|ZESA||ZW
`;
