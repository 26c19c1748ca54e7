/** Companies, with what their shares are called at the exchange: a line each, as organizations.ts says. */
export const COMPANIES = `
23andMe|||US
3M|Minnesota Mining and Manufacturing
7-Eleven
AB InBev|Anheuser-Busch InBev,Anheuser-Busch
ABB|Asea Brown Boveri
Abbott?|Abbott Laboratories||US
AbbVie||ABBV|US
ABN Amro|||NL
Absa|||ZA
Accenture||ACN
Access Bank|||NG
Acer?|||TW
Activision Blizzard||ATVI|US
Adani Group|||IN
Adidas|||DE
ADNOC|Abu Dhabi National Oil Company
Adobe||ADBE
Advanced Micro Devices|AMD
Aer Lingus|||IE
Aeroflot|||RU
Aerolíneas Argentinas|||AR
Aeroméxico|||MX
Aetna|||US
Agricultural Bank of China|AgBank
Ahold Delhaize|||NL
AIG|American International Group
Air Canada|||CA
Air China|||CN
Air France|||FR
Air France-KLM|||FR
Air India|||IN
Air New Zealand|||NZ
Air Peace|||NG
AirAsia|||MY
Airbnb||ABNB
Airbus||EADSY|FR
Airbus Defence and Space
AkzoNobel|Akzo Nobel||NL
Alaska Airlines|Alaska Air Group|ALK|US
Albertsons||ACI|US
Alcoa|||US
Aldi?|ALDI
Alibaba|Alibaba Group
All Nippon Airways|ANA?||JP
Allianz|||DE
Allied Irish Banks|AIB?||IE
Allstate|||US
Alphabet||GOOGL
Alrosa|ALROSA||RU
Alstom|||FR
Altria|||US
Amazon?|Amazon.com|AMZN
Ambev|||BR
AMC Entertainment|AMC?||US
América Móvil|||MX
American Airlines||AAL|US
American Express|AmEx|AXP
AmerisourceBergen|Cencora||US
Amgen||AMGN|US
Analog Devices||ADI?|US
Anglo American
Anglo American Platinum|Amplats||ZA
AngloGold Ashanti|||ZA
Ant Group|Ant Financial||CN
Anthem?|Elevance Health|ELV|US
Anthropic|||US
Antofagasta?|||GB
ANZ|ANZ Bank,Australia and New Zealand Banking Group||AU
Apollo Global Management|Apollo?||US
Apple?||AAPL
Applied Materials||AMAT|US
ArcelorMittal||MT?|LU
Archer Daniels Midland|ADM?||US
Arista Networks||ANET|US
Arm?|Arm Holdings
Asda|ASDA
ASML||ASML|NL
Associated British Foods|||GB
AstraZeneca||AZN|GB
Asustek|ASUS,Asus||TW
AT&T|American Telephone and Telegraph
Atos|||FR
Audi?|||DE
Autostrade per l'Italia|||IT
Avianca|||CO
Aviva?|||GB
AXA|Axa
Axel Springer|||DE
Axis Bank|||IN
Azul?|||BR
BAE Systems|BAE
Baidu||BIDU|CN
Bajaj Auto|||IN
Baker Hughes||BKR|US
Banco Bradesco|Bradesco||BR
Banco do Brasil|||BR
Banco Sabadell|Sabadell?||ES
Bank of America|BofA|BAC
Bank of China|||CN
Bank of Ireland|||IE
Bank of Montreal|BMO||CA
Barclays|||GB
Barrick Gold|Barrick?||CA
BASF|||DE
Bayer?|||DE
Baykar|||TR
BBVA|Banco Bilbao Vizcaya Argentaria
Bear Stearns|||US
Bechtel?|||US
Bed Bath and Beyond||BBBY|US
Belavia|||BY
Berkshire Hathaway||BRK|US
Bertelsmann|||DE
Best Buy||BBY|US
Beyond Meat||BYND|US
Bharat Biotech|||IN
Bharat Petroleum|Bharat Petroleum Corporation,BPCL||IN
Bharti Airtel|Airtel
BHP|BHP Group,BHP Billiton||AU
Biman Bangladesh Airlines|||BD
Binance
Biogen||BIIB|US
BioNTech||BNTX|DE
BlackBerry?||BB|CA
BlackRock||BLK
Blackstone?||BX|US
Block?|||US
Blue Origin|||US
BMW|Bayerische Motoren Werke
BNP Paribas|||FR
BNSF|BNSF Railway||US
Boehringer Ingelheim|||DE
Boeing||BA?|US
Bombardier?|||CA
Booking Holdings|Booking.com|BKNG
Boots?|||GB
Booz Allen Hamilton|Booz Allen||US
Bosch?|Robert Bosch||DE
Boston Consulting Group|BCG
Boston Scientific||BSX|US
Bouygues|||FR
BP|British Petroleum
BRAC|||BD
Braskem|||BR
BRF?|||BR
Bridgewater Associates|||US
Bristol Myers Squibb|BMS
British Airways|||GB
British American Tobacco|BAT?|BTI|GB
British Gas|||GB
British Steel|||GB
Broadcom||AVGO
Brookfield?|Brookfield Asset Management||CA
BT|British Telecom
Bunge?
Burberry?|||GB
Burger King|Restaurant Brands International
BYD|BYD Auto||CN
Byju's|||IN
ByteDance|||CN
Caesars Entertainment||CZR|US
CaixaBank|||ES
Canadian Imperial Bank of Commerce|CIBC||CA
Canadian National Railway|CN Rail||CA
Canadian Natural Resources|||CA
Canadian Pacific Kansas City|CPKC,Canadian Pacific||CA
Canal+|||FR
Canon?|||JP
Capgemini|||FR
Capita?|||GB
Capital One|Capital One Financial|COF|US
Capitec|||ZA
Cardinal Health|||US
Cargill?|||US
Carillion?|||GB
Carlsberg|||DK
Carlyle?|Carlyle Group||US
Carnival?|Carnival Corporation|CCL|US
Carrefour?|||FR
Caterpillar?||CAT?|US
Cathay Pacific|||HK
CATL|Contemporary Amperex Technology||CN
Cebu Pacific|||PH
Cemex|CEMEX||MX
Centrica|||GB
CEZ|ČEZ||CZ
ChargePoint||CHPT|US
Charles Schwab?||SCHW|US
Charter Communications||CHTR|US
Check Point Software|||IL
Cheniere|Cheniere Energy|LNG?|US
Chevron||CVX
Chick-fil-A|||US
China Airlines|||TW
China Construction Bank|CCB?||CN
China Eastern Airlines|China Eastern||CN
China Mobile|||CN
China Southern Airlines|China Southern||CN
China Telecom|||CN
China Unicom|||CN
China Vanke|Vanke||CN
Chipotle|Chipotle Mexican Grill|CMG|US
Christian Dior?|||FR
Chrysler?|||US
Chubb?
Cigna?|||US
CIMB|||MY
Cipla|||IN
Cisco|Cisco Systems|CSCO
Citadel?|||US
Citigroup|Citi,Citibank
CK Hutchison|CK Hutchison Holdings||HK
Cleveland-Cliffs|||US
Clorox||CLX|US
Cloudflare|||US
CMA CGM|||FR
CNOOC|China National Offshore Oil Corporation
Coal India|||IN
Coca-Cola|Coca-Cola Company
Coinbase|Coinbase Global|COIN?|US
Coles?|||AU
Colgate-Palmolive|||US
COMAC|Commercial Aircraft Corporation of China
Comcast||CMCSA|US
Commerzbank|||DE
Commonwealth Bank|Commonwealth Bank of Australia,CommBank||AU
Con Edison|Consolidated Edison||US
ConocoPhillips||COP?|US
Continental?|Continental AG||DE
Copa Airlines|||PA
Cosco?|COSCO
Costco||COST?|US
Country Garden|||CN
Coupang||CPNG|KR
Crédit Agricole|||FR
Credit Suisse|||CH
CRH?|||IE
CrowdStrike||CRWD|US
CSL?|CSL Limited||AU
CSX||CSX|US
CureVac|||DE
CVS|CVS Health||US
Daiichi Sankyo|||JP
Dangote Group|Dangote Cement,Dangote Industries||NG
Danone|||FR
Danske Bank|||DK
Dassault Aviation|||FR
DBS|DBS Bank,DBS Group||SG
De Beers
Debswana|||BW
DeepMind|Google DeepMind||GB
DeepSeek|||CN
Deere?|John Deere
Deliveroo|||GB
Dell?|Dell Technologies|DELL|US
Deloitte
Delta Air Lines|Delta?|DAL?|US
Deutsche Bahn|||DE
Deutsche Bank|||DE
Deutsche Post|||DE
Deutsche Telekom|||DE
Devon Energy||DVN|US
DHL|Deutsche Post DHL
Diageo|||GB
Didi?|Didi Chuxing
DJI|||CN
DNB?|DNB Bank||NO
Dollar General|||US
Dollar Tree||DLTR|US
Dominion Energy|||US
Domino's|Domino's Pizza|DPZ|US
DoorDash||DASH?|US
Dow?|Dow Chemical
Dow Corning|||US
DP World|||AE
DraftKings||DKNG|US
Dropbox||DBX|US
Duke Energy||DUK|US
Dunkin'|Dunkin Donuts||US
DuPont|||US
East African Breweries|EABL||KE
EasyJet
eBay||EBAY|US
EDF|Électricité de France||FR
EDP?|Energias de Portugal||PT
EgyptAir|||EG
Eisai|||JP
El Al|||IL
Elbit Systems|Elbit||IL
Electrolux|||SE
Electronic Arts|||US
Eletrobras|||BR
Eli Lilly|Lilly?|LLY|US
Emaar|Emaar Properties||AE
Embraer|||BR
Emirates Airline|Emirates?||AE
Emirates NBD|||AE
Enbridge||ENB|CA
EnBW|||DE
Endesa|||ES
Enel|||IT
Engie?|||FR
Eni?|ENI
EOG Resources||EOG|US
E.ON|||DE
Epic Games|||US
Equifax||EFX|US
Equinor|Statoil
Equity Bank|Equity Group||KE
Ericsson?||ERIC?|SE
Ernst and Young|EY
Erste Group|Erste Bank||AT
Estée Lauder?|||US
Ethiopian Airlines|||ET
Etihad|Etihad Airways
Etsy||ETSY|US
EVA Air|||TW
Evergrande|China Evergrande
Evergreen Marine|||TW
Exelon||EXC|US
Expedia||EXPE|US
Experian
ExxonMobil|Exxon Mobil,Exxon|XOM
Facebook
Fast Retailing|Uniqlo||JP
FedEx|Federal Express
Femsa|FEMSA||MX
Ferrari?|||IT
Ferrovial|||ES
Fiat|||IT
Fiat Chrysler|Fiat Chrysler Automobiles
Fidelity?|Fidelity Investments||US
Finnair|||FI
First Abu Dhabi Bank|||AE
First Bank of Nigeria|||NG
First Quantum|First Quantum Minerals||CA
First Republic Bank|First Republic|FRC|US
First Solar||FSLR|US
FirstRand|||ZA
Fisker?|||US
Fitch?|Fitch Ratings
Flipkart|||IN
Fluor||FLR|US
Flutterwave|||NG
FlyDubai|||AE
Fonterra|||NZ
Ford?|Ford Motor||US
Fortescue?|Fortescue Metals Group||AU
Fortum|||FI
Fox Corporation||FOXA|US
Foxconn|Hon Hai,Hon Hai Precision Industry
Freeport-McMoRan||FCX|US
Fresenius|||DE
Frontier Airlines||ULCC|US
FTX
Fujitsu|||JP
G4S|||GB
Galp|Galp Energia||PT
GameStop||GME|US
Gap?|Gap Inc||US
Garuda Indonesia|||ID
Gazprom|||RU
Gazprombank|||RU
Geely|Zhejiang Geely||CN
General Dynamics|||US
General Electric|GE
General Mills|||US
General Motors|GM
Generali?|Assicurazioni Generali||IT
Gerdau?|||BR
Gilead?|Gilead Sciences
GitHub
Glencore|||CH
Gol?|||BR
Gold Fields|||ZA
Goldman Sachs|||US
Goodyear?|Goodyear Tire & Rubber||US
Google
GoTo|Gojek||ID
Grab?|Grab Holdings||SG
Grameen Bank|||BD
Great Wall Motor|||CN
Greggs?|||GB
Grupo Bimbo|Bimbo?||MX
Grupo México|||MX
GSK|GlaxoSmithKline
Guaranty Trust Bank|GTBank||NG
Gucci|||IT
Gulf Air|||BH
Gunvor
H&M|Hennes and Mauritz
Halliburton?||HAL?|US
Handelsbanken|||SE
Hanwha|Hanwha Group||KR
Hapag-Lloyd|||DE
Harley-Davidson||HOG?|US
Hasbro|||US
Hawaiian Airlines|||US
Hawaiian Electric|||US
HBO|Home Box Office||US
HCA Healthcare||HCA|US
HCL Technologies|HCLTech||IN
HDFC Bank|HDFC
Heineken?|||NL
Henkel?|||DE
Hermès|Hermes International||FR
Hero MotoCorp|||IN
Hershey?|||US
Hewlett Packard Enterprise||HPE
Hikvision|||CN
Hilton?|Hilton Worldwide|HLT|US
Hindustan Aeronautics|Hindustan Aeronautics Limited||IN
Hindustan Unilever|||IN
Hitachi?|||JP
Holcim|LafargeHolcim||CH
Home Depot|||US
Honda?|Honda Motor|HMC|JP
Honeywell?||HON?|US
HP|Hewlett-Packard|HPQ
HSBC|Hongkong and Shanghai Banking Corporation
Huawei|Huawei Technologies||CN
Hulu|||US
Humana?||HUM?|US
Huntington Ingalls|Huntington Ingalls Industries|HII|US
Hyatt?|||US
Hydro-Québec|||CA
Hyundai Motor|Hyundai,Hyundai Motor Group||KR
Iberdrola|||ES
Iberia?|||ES
IBM|International Business Machines
Icelandair|||IS
ICICI Bank|ICICI
Ikea|IKEA
Illumina||ILMN|US
Impala Platinum|Implats||ZA
Imperial Brands|||GB
Indian Oil Corporation|IndianOil||IN
Indian Railways|||IN
IndiGo|InterGlobe Aviation||IN
Inditex|Industria de Diseño Textil
Industrial and Commercial Bank of China|ICBC
Infineon|Infineon Technologies||DE
Infosys||INFY|IN
ING|ING Group||NL
Instacart|Maplebear|CART?|US
Instagram
Intel||INTC
International Airlines Group|IAG
International Paper|||US
Intesa Sanpaolo|||IT
Intuit||INTU|US
Intuitive Surgical||ISRG|US
Irving Oil|||CA
Israel Aerospace Industries|||IL
ITA Airways|Alitalia||IT
Itaú Unibanco|Itau,Itaú||BR
Itochu|||JP
ITV|||GB
Jaguar Land Rover|JLR
Japan Airlines|JAL
JBS?|||BR
JCPenney|J.C. Penney||US
JD.com|JD||CN
Jet2|||GB
JetBlue|JetBlue Airways
John Lewis?|John Lewis Partnership||GB
Johnson and Johnson|J&J|JNJ
JPMorgan Chase|JPMorgan,J.P. Morgan|JPM
JSW Steel|||IN
Julius Baer|||CH
Just Eat|Just Eat Takeaway
Juul?|Juul Labs,JUUL||US
Kaiser Permanente|||US
Kakao|||KR
Kaspersky?|Kaspersky Lab||RU
KBC|||BE
KBR?|||US
KCB|KCB Group,Kenya Commercial Bank||KE
Kellogg?|Kellogg's,Kellanova||US
Kenya Airways|KQ
Kering|||FR
KFC|Kentucky Fried Chicken
Kia?|Kia Motors||KR
Kimberly-Clark||KMB|US
Kinder Morgan||KMI|US
Kioxia|||JP
KKR|Kohlberg Kravis Roberts||US
KLA|KLA Corporation|KLAC|US
Klarna|||SE
KLM|KLM Royal Dutch Airlines||NL
Koç Holding|||TR
Koch Industries|||US
Kohl's||KSS|US
Korean Air|||KR
Kotak Mahindra Bank|||IN
KPMG
Kraft Heinz||KHC|US
Kroger?|||US
Kuwait Airways|||KW
L3Harris|L3Harris Technologies|LHX|US
Lam Research||LRCX|US
Lamborghini|||IT
Larsen and Toubro|L&T||IN
Las Vegas Sands||LVS|US
LATAM Airlines|LATAM,Latam?||CL
Legal and General|||GB
Lego?|LEGO||DK
Lehman Brothers|||US
Leidos||LDOS|US
Lennar||LEN?|US
Lenovo|||CN
Leonardo?|||IT
Levi Strauss?|Levi's|LEVI?|US
LG Electronics|LG?||KR
LG Energy Solution|||KR
Li Auto|||CN
Lidl|||DE
Life Insurance Corporation of India|Life Insurance Corporation||IN
LinkedIn
Lion Air|||ID
Live Nation|Live Nation Entertainment|LYV|US
Lloyds Banking Group|Lloyds
Lloyd's of London|||GB
Loblaw|Loblaws||CA
Lockheed Martin||LMT
L'Oréal
LOT Polish Airlines|LOT?||PL
Lowe's||LOW?|US
Lucid?||LCID
Lufthansa|Deutsche Lufthansa
Lukoil|LUKOIL
Lululemon||LULU|CA
LVMH|Moët Hennessy Louis Vuitton
Lyft||LYFT
Macquarie|Macquarie Group||AU
Macy's|||US
Maersk|A.P. Moller-Maersk
Mahindra|Mahindra & Mahindra||IN
Malaysia Airlines|||MY
Manulife|||CA
Marathon Petroleum||MPC?|US
Marks and Spencer|M&S
Marriott?|Marriott International|MAR?|US
Marubeni|||JP
Maruti Suzuki|||IN
Marvell?|Marvell Technology|MRVL|US
Mastercard
Mattel?||MAT?|US
Maybank?|||MY
Mazda|||JP
McDonald's||MCD|US
McKesson||MCK|US
McKinsey|McKinsey & Company
Mediaset|||IT
MediaTek|||TW
Medtronic||MDT
Meituan|||CN
Mercado Libre|MercadoLibre|MELI|AR
Mercedes-Benz|Daimler,Mercedes-Benz Group
Merck?|Merck & Co|MRK|US
Merck KGaA|||DE
Meta Platforms|Meta?
Metinvest|||UA
MetLife|||US
MGM Resorts|MGM Resorts International|MGM|US
Michelin?|||FR
Micron|Micron Technology
Microsoft||MSFT
Mistral AI|||FR
Mitsubishi|Mitsubishi Corporation||JP
Mitsubishi Heavy Industries|||JP
Mitsubishi Motors|||JP
Mitsubishi UFJ Financial Group|MUFG
Mitsui?|Mitsui & Co||JP
Mizuho|Mizuho Financial Group
Moderna||MRNA?|US
MOL?|||HU
Mondelez|Mondelez International|MDLZ|US
Monsanto?|||US
Monte dei Paschi di Siena|Monte dei Paschi||IT
Moody's|Moody's Investors Service
Morgan Stanley|||US
Morrisons|||GB
MSC|Mediterranean Shipping Company
MSC Cruises
MTN|MTN Group||ZA
Munich Re|||DE
Naspers|||ZA
National Australia Bank|NAB||AU
National Grid|||GB
Naturgy|||ES
NatWest|NatWest Group,Royal Bank of Scotland
Naver|||KR
NBCUniversal|||US
Nedbank|||ZA
Neste?|||FI
Nestlé|Nestle?||CH
NetEase||NTES|CN
Netflix||NFLX
Neuralink|||US
Newmont|Newmont Mining|NEM|US
News Corp|News Corporation||US
Next?|||GB
NextEra Energy|NextEra||US
Nigerian National Petroleum Company|NNPC
Nike?||NKE|US
Nikola?|Nikola Corporation|NKLA|US
Nikon|||JP
Nintendo|||JP
Nio|NIO||CN
Nippon Steel|||JP
Nissan|Nissan Motor||JP
Nokia||NOK?|FI
Nomura?|Nomura Holdings
Nord Stream?|Nord Stream AG
Nordea|||FI
Nordstrom?||JWN|US
Norfolk Southern||NSC?|US
Norilsk Nickel|Nornickel||RU
Norsk Hydro|||NO
Northrop Grumman||NOC?|US
Northvolt|||SE
Norwegian Air Shuttle|||NO
Norwegian Cruise Line||NCLH|US
Novartis||NVS|CH
Novatek|||RU
Novavax||NVAX|US
Novelis
Novo Nordisk||NVO|DK
Novozymes|||DK
NSO Group|||IL
Nubank|Nu Holdings||BR
Nucor||NUE|US
Nutrien||NTR|CA
Nvidia|NVIDIA|NVDA
NXP Semiconductors|NXP||NL
Ocado|||GB
OCBC|||SG
Occidental Petroleum|Occidental|OXY|US
Ocean Network Express
OCP?|||MA
Odebrecht|||BR
Oil and Natural Gas Corporation|ONGC
Okta||OKTA|US
Ola?|||IN
Olympus?|||JP
OMV|||AT
OpenAI|Open AI
Optus|||AU
Oracle?||ORCL
Orange?|Orange SA||FR
Orascom|||EG
Orlen|PKN Orlen||PL
Orsted?|Ørsted||DK
OTP Bank|OTP?||HU
Pacific Gas and Electric|PG&E|PCG|US
Pakistan International Airlines|PIA?||PK
Palantir||PLTR
Palo Alto Networks||PANW|US
Panasonic|||JP
Paramount?|Paramount Global
PayPal||PYPL
Paytm|||IN
PDVSA|Petróleos de Venezuela
Pearson?|||GB
Pegasus Airlines|||TR
Pegatron|||TW
Peloton?|Peloton Interactive|PTON|US
Pemex|Petróleos Mexicanos
PepsiCo|Pepsi|PEP|US
Pertamina|||ID
Petrobras|Petróleo Brasileiro
PetroChina|China National Petroleum Corporation,CNPC|PTR?|CN
Petronas
Peugeot|PSA Group||FR
Pfizer||PFE
Philip Morris International|Philip Morris?||US
Philippine Airlines|||PH
Philips?|Royal Philips||NL
Phillips 66||PSX|US
Pick n Pay|||ZA
Pinduoduo|PDD Holdings|PDD|CN
Ping An|Ping An Insurance||CN
Pinterest||PINS?|US
Pirelli?|||IT
Plug Power|||US
PNC|PNC Financial Services||US
Porsche?|||DE
POSCO|Posco||KR
Post Office?
Prada?|||IT
Primark|||GB
Procter and Gamble|P&G
Progressive?|||US
Prosus|||NL
Prudential?|Prudential Financial|PRU
Prudential plc?|||GB
PTT?|||TH
Publix|||US
Puma?|||DE
Punjab National Bank|PNB?||IN
Purdue Pharma|||US
PwC|PricewaterhouseCoopers
Qantas|||AU
Qatar Airways|||QA
Qatar National Bank|QNB||QA
QatarEnergy|Qatar Petroleum
Qualcomm||QCOM
Rabobank|||NL
Rafael Advanced Defense Systems|||IL
Raiffeisen Bank International|||AT
Rakuten|||JP
Ralph Lauren?|||US
Reckitt|Reckitt Benckiser||GB
Red Bull?|||AT
Reddit||RDDT|US
Regeneron||REGN|US
Reliance Industries|RIL
Renault?|||FR
Repsol|||ES
Revolut|||GB
Rheinmetall|||DE
Richemont|||CH
Rio Tinto||RIO?
Rite Aid|||US
Rivian||RIVN
Robinhood|Robinhood Markets||US
Roblox||RBLX|US
Roche?|Roche Holding||CH
Rocket Lab||RKLB
Rogers Communications|||CA
Roku||ROKU|US
Rolls-Royce|Rolls-Royce Holdings||GB
Rostec|||RU
Royal Air Maroc|||MA
Royal Bank of Canada|RBC
Royal Caribbean||RCL|US
Royal Mail|International Distribution Services||GB
RTX|Raytheon,Raytheon Technologies
Rusal|||RU
RWE|||DE
Ryanair|||IE
Saab?|||SE
SABIC|Sabic||SA
Safaricom|||KE
Safran?|||FR
SAIC Motor|SAIC?||CN
Sainsbury's|J Sainsbury
Salesforce||CRM|US
Samsung Electronics|Samsung?||KR
San Miguel Corporation|||PH
Sanofi||SNY|FR
Santander?|Banco Santander
Santos?|||AU
SAP?|||DE
Sasol|||ZA
Saudi Aramco|Aramco
Saudia|||SA
Sberbank|||RU
Scandinavian Airlines|SAS?
Schlumberger|SLB
Scotiabank|Bank of Nova Scotia||CA
Sea Limited||SE?|SG
Seagate|Seagate Technology|STX|US
Sears?|||US
SEB?|||SE
SenseTime|||CN
Serco|||GB
Serum Institute of India|||IN
ServiceNow||NOW?|US
Seven & i|Seven & i Holdings||JP
Severn Trent|||GB
Sharp?|||JP
Shein?|SHEIN
Shell?|Royal Dutch Shell
Shopify||SHOP?|CA
Shoprite|||ZA
Sibanye-Stillwater|Sibanye||ZA
Siemens?|||DE
Siemens Energy|||DE
Siemens Gamesa|||ES
Signature Bank|||US
Silicon Valley Bank|SVB,SVB Financial|SIVB|US
Singapore Airlines|||SG
Singtel|||SG
Sinopec|China Petroleum and Chemical Corporation
SK Hynix|||KR
Skoda?|Škoda Auto||CZ
Sky?|||GB
SMIC|Semiconductor Manufacturing International Corporation
Smithfield Foods|Smithfield?||US
Snap?|Snap Inc|SNAP?|US
Snapchat
SNC-Lavalin|||CA
SNCF|Société nationale des chemins de fer français
Snowflake?||SNOW?|US
Société Générale|SocGen
SoftBank|SoftBank Group
Solvay?|||BE
Sony?|Sony Group|SONY|JP
South African Airways|SAA
Southern California Edison|||US
Southwest Airlines||LUV?|US
SpaceX|Space Exploration Technologies
SpiceJet|||IN
Spirit AeroSystems||SPR?|US
Spirit Airlines||SAVE?|US
Spotify||SPOT?|SE
Sprint?|||US
SQM?|Sociedad Química y Minera||CL
SriLankan Airlines|||LK
SSE?|||GB
Standard and Poor's|S&P Global
Standard Bank|||ZA
Standard Chartered|StanChart||GB
Starbucks||SBUX|US
State Bank of India|SBI?||IN
State Farm|||US
State Street?|||US
Steinhoff?|||ZA
Stellantis||STLA
Stripe?|||US
Subaru|||JP
Subway?|||US
Sumitomo|Sumitomo Corporation||JP
Sumitomo Mitsui Financial Group|SMFG
Sun Life|||CA
Sun Pharmaceutical|Sun Pharma||IN
Suncor|Suncor Energy||CA
SunPower||SPWR|US
Super Micro Computer|Supermicro|SMCI|US
Suzuki?|Suzuki Motor||JP
Swatch|Swatch Group||CH
Swedbank|||SE
Swiss International Air Lines|||CH
Swiss Re|||CH
T-Mobile|T-Mobile US
Taiwan Semiconductor Manufacturing Company|TSMC
Take-Two|Take-Two Interactive|TTWO|US
Takeda?|Takeda Pharmaceutical|TAK?|JP
TAP?|TAP Air Portugal||PT
Tapestry?|||US
Target?||TGT|US
Tata Consultancy Services|TCS
Tata Group|Tata Sons||IN
Tata Motors|||IN
Tata Steel|||IN
TC Energy|TransCanada|TRP|CA
Tech Mahindra|||IN
Teck Resources|Teck?||CA
Telecom Italia|TIM?||IT
Telefónica
Telenor|||NO
Televisa|||MX
Telia|||SE
Telstra|||AU
Temu
Tencent|Tencent Holdings|TCEHY|CN
Tesco|||GB
Tesla?|Tesla Motors|TSLA
Teva|Teva Pharmaceutical|TEVA|IL
Texas Instruments||TXN
Thai Airways|||TH
Thales?|Thales Group||FR
Thames Water|||GB
Theranos|||US
Thermo Fisher|Thermo Fisher Scientific|TMO|US
ThyssenKrupp
Ticketmaster|||US
TikTok
Tim Hortons|||CA
Tinkoff|Tinkoff Bank||RU
Tokyo Electron|||JP
Toronto-Dominion Bank|TD Bank||CA
Toshiba|||JP
TotalEnergies|Total SA
Toyota|Toyota Motor|TM?|JP
Trader Joe's|||US
Trafigura
Transneft|||RU
TransUnion|||US
Truist|Truist Financial|TFC|US
Trump Organization|||US
Truth Social|Trump Media & Technology Group,Trump Media|DJT|US
TUI|||DE
Turkcell|||TR
Turkish Airlines|THY
Twilio||TWLO|US
Twitch
Twitter||TWTR|US
Tyson Foods|Tyson?|TSN|US
Uber|Uber Technologies|UBER|US
Ubisoft|||FR
UBS|Union Bank of Switzerland
Under Armour|||US
UniCredit|||IT
Unilever||UL?|GB
Union Pacific||UNP|US
Uniper|||DE
United Airlines||UAL|US
United Bank for Africa|UBA||NG
United Launch Alliance|ULA?||US
United Overseas Bank|UOB||SG
UnitedHealth|UnitedHealth Group
Universal Music Group|||US
UPS|United Parcel Service
US Bancorp||USB?|US
US Steel|United States Steel||US
Vale?|Vale SA
Valero?|Valero Energy|VLO|US
Valneva|||FR
Vanguard?|Vanguard Group||US
Vattenfall|||SE
Vedanta|Vedanta Resources||IN
Venture Global|||US
Veolia|||FR
Verizon|Verizon Communications||US
Vertex Pharmaceuticals|Vertex?|VRTX|US
Vestas|||DK
Viatris|||US
Vietnam Airlines|||VN
Vinci?|||FR
VinFast||VFS|VN
Vingroup|||VN
Virgin Atlantic|||GB
Virgin Australia|||AU
Virgin Galactic||SPCE|US
Visa?|||US
Vistara|||IN
Vitol
Vivendi|||FR
Vodacom|||ZA
Vodafone|Vodafone Group||GB
Volkswagen|VW,Volkswagen AG
Volvo|Volvo Cars||SE
VTB|VTB Bank||RU
Waitrose|||GB
Walgreens|Walgreens Boots Alliance
Walmart|Wal-Mart|WMT
Walt Disney|Disney?
Warner Bros Discovery
Warner Music|Warner Music Group||US
Washington Mutual|||US
Waste Management?|||US
Waymo|||US
Weibo|Sina Weibo||CN
Wells Fargo||WFC
Wendy's|||US
Wesfarmers|||AU
Western Digital||WDC|US
Western Union|||US
WestJet|||CA
Westpac|||AU
Wetherspoons|JD Wetherspoon,Wetherspoon?||GB
WeWork|||US
WhatsApp
Whole Foods|Whole Foods Market||US
Wipro|||IN
Wirecard|||DE
Wise?|||GB
Wizz Air|||HU
Woodside?|Woodside Energy,Woodside Petroleum||AU
Woolworths|||AU
Workday?||WDAY|US
WPP|||GB
Wynn Resorts||WYNN|US
xAI|||US
Xiaomi|||CN
XPeng|Xpeng|XPEV|CN
Yandex|||RU
Yara?|Yara International||NO
YouTube
Yum Brands||YUM?|US
Zalando|||DE
Zenith Bank|||NG
Zillow|||US
Zomato|||IN
Zoom?|Zoom Video Communications|ZM|US
ZTE|||CN
Zurich Insurance|Zurich Insurance Group||CH
`;
