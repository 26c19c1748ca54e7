/** Agencies, committees and associations of the United States: a line each, as organizations.ts says. */
export const AGENCIES_US = `
AARP|American Association of Retired Persons||US
Academy of Motion Picture Arts and Sciences|||US
Agency for Healthcare Research and Quality|||US
American Academy of Pediatrics|AAP?||US
American Automobile Association|AAA?||US
American Bankers Association|||US
American Bar Association|ABA?||US
American Cancer Society|||US
American Civil Liberties Union|ACLU
American Enterprise Institute|||US
American Farm Bureau Federation|||US
American Heart Association|||US
American Hospital Association|||US
American Israel Public Affairs Committee|AIPAC||US
American Medical Association|AMA?||US
American Petroleum Institute|API?||US
American Psychological Association|APA?||US
AmeriCorps|||US
Amtrak|National Railroad Passenger Corporation||US
Anti-Defamation League|ADL
Atlantic Council|||US
Bill and Melinda Gates Foundation|Gates Foundation
Black Lives Matter|BLM?||US
Brookings Institution|Brookings?||US
Bureau of Alcohol Tobacco Firearms and Explosives|ATF
Bureau of Indian Affairs|||US
Bureau of Industry and Security|||US
Bureau of Land Management|BLM?||US
Bureau of Ocean Energy Management|BOEM||US
Bureau of Reclamation|||US
Bureau of Safety and Environmental Enforcement|BSEE||US
Business Roundtable|||US
California Air Resources Board|CARB?||US
California Department of Forestry and Fire Protection|Cal Fire||US
California Highway Patrol|CHP?||US
California Independent System Operator|CAISO||US
California Public Employees' Retirement System|CalPERS||US
California State Teachers' Retirement System|CalSTRS||US
Cato Institute|||US
Center for American Progress|||US
Center for Strategic and International Studies|CSIS?||US
Centers for Disease Control and Prevention|CDC,U.S. Centers for Disease Control and Prevention
Centers for Medicare and Medicaid Services|CMS?||US
Chemical Safety Board|U.S. Chemical Safety Board||US
Chicago Police Department|CPD?||US
CIA|Central Intelligence Agency
Committee on Foreign Investment in the United States|CFIUS||US
Commodity Futures Trading Commission|CFTC
Conference Board|||US
Congressional Black Caucus|||US
Congressional Budget Office|CBO
Congressional Research Service|||US
Consumer Financial Protection Bureau|CFPB
Council on American-Islamic Relations|CAIR
Council on Foreign Relations|||US
Cybersecurity and Infrastructure Security Agency|CISA||US
Defense Advanced Research Projects Agency|DARPA||US
Defense Intelligence Agency|DIA?||US
Defense Security Cooperation Agency|DSCA||US
Democratic Congressional Campaign Committee|DCCC||US
Democratic National Committee|DNC
Democratic Senatorial Campaign Committee|DSCC||US
Democratic Socialists of America|||US
Department of Government Efficiency|DOGE?||US
Drug Enforcement Administration|DEA
Economic Policy Institute|||US
Electric Reliability Council of Texas|ERCOT||US
Environmental Protection Agency|EPA,U.S. Environmental Protection Agency
Equal Employment Opportunity Commission|EEOC||US
Everytown for Gun Safety|Everytown||US
Export-Import Bank of the United States|EXIM,Ex-Im Bank||US
Fannie Mae|Federal National Mortgage Association||US
FBI|Federal Bureau of Investigation
Federal Aviation Administration|FAA
Federal Bureau of Prisons|Bureau of Prisons||US
Federal Communications Commission|FCC||US
Federal Deposit Insurance Corporation|FDIC
Federal Election Commission|FEC||US
Federal Emergency Management Agency|FEMA
Federal Energy Regulatory Commission|FERC||US
Federal Highway Administration|FHWA||US
Federal Housing Finance Agency|FHFA||US
Federal Judicial Center|||US
Federal Maritime Commission|||US
Federal Railroad Administration|FRA?||US
Federal Trade Commission|FTC
Federal Transit Administration|FTA?||US
Federalist Society|||US
Financial Accounting Standards Board|FASB||US
Financial Crimes Enforcement Network|FinCEN||US
Financial Industry Regulatory Authority|FINRA,Finra||US
Food and Drug Administration|FDA,U.S. Food and Drug Administration
Freddie Mac|Federal Home Loan Mortgage Corporation||US
Gallup?|||US
Ginnie Mae|Government National Mortgage Association||US
GLAAD|||US
Government Accountability Office|GAO
Gun Violence Archive|||US
Guttmacher Institute|||US
Health Resources and Services Administration|HRSA||US
Heritage Foundation|||US
Hoover Institution|||US
House Foreign Affairs Committee|||US
House Freedom Caucus|||US
House Intelligence Committee|||US
House Judiciary Committee|||US
House Oversight Committee|||US
House Ways and Means Committee|||US
Human Rights Campaign|HRC
Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement
Indian Health Service|||US
Institute for Supply Management|ISM?||US
Insurance Information Institute|||US
Insurance Institute for Highway Safety|IIHS||US
Internal Revenue Service|IRS
International Development Finance Corporation|||US
Ipsos
Joint Chiefs of Staff|||US
Kaiser Family Foundation|KFF||US
Ku Klux Klan|KKK||US
Lambda Legal|||US
Libertarian Party|||US
Library of Congress|||US
Los Angeles Police Department|LAPD,L.A.P.D.||US
Metropolitan Transportation Authority|MTA?||US
Migration Policy Institute|||US
Millennium Challenge Corporation|||US
Mine Safety and Health Administration|MSHA||US
Missile Defense Agency|||US
Moms Demand Action|||US
Mortgage Bankers Association|MBA?||US
Motion Picture Association|MPA?||US
Municipal Securities Rulemaking Board|||US
NASA|Nasa,National Aeronautics and Space Administration
National Academy of Sciences|NAS?||US
National Archives and Records Administration|||US
National Association for the Advancement of Colored People|NAACP||US
National Association of Manufacturers|||US
National Association of Realtors|NAR||US
National Bureau of Economic Research|NBER||US
National Cancer Institute|||US
National Center for Health Statistics|NCHS||US
National Center for Missing and Exploited Children|NCMEC||US
National Economic Council|||US
National Education Association|NEA?||US
National Endowment for Democracy|||US
National Endowment for the Arts|||US
National Federation of Independent Business|NFIB||US
National Geospatial-Intelligence Agency|||US
National Guard|U.S. National Guard
National Highway Traffic Safety Administration|NHTSA
National Hurricane Center|NHC
National Institute for Occupational Safety and Health|NIOSH||US
National Institute of Allergy and Infectious Diseases|NIAID||US
National Institute of Mental Health|NIMH||US
National Institute of Standards and Technology|NIST||US
National Institute on Drug Abuse|NIDA||US
National Institutes of Health|NIH
National Interagency Fire Center|NIFC||US
National Labor Relations Board|NLRB
National Marine Fisheries Service|NMFS||US
National Mediation Board|||US
National Nuclear Security Administration|NNSA||US
National Oceanic and Atmospheric Administration|NOAA
National Organization for Women|||US
National Park Service|NPS
National Reconnaissance Office|||US
National Republican Congressional Committee|NRCC||US
National Republican Senatorial Committee|NRSC||US
National Restaurant Association|||US
National Retail Federation|NRF||US
National Rifle Association|NRA
National Science Foundation|NSF||US
National Security Agency|NSA
National Security Council|NSC?||US
National Transportation Safety Board|NTSB
National Urban League|||US
National Weather Service|NWS||US
New York Fire Department|FDNY,Fire Department of New York||US
New York Police Department|NYPD,New York City Police Department||US
North American Aerospace Defense Command|NORAD
North American Electric Reliability Corporation|NERC?||US
Oath Keepers|||US
Occupational Safety and Health Administration|OSHA||US
Office of Foreign Assets Control|OFAC||US
Office of Government Ethics|||US
Office of Management and Budget|OMB
Office of Personnel Management|OPM||US
Office of Science and Technology Policy|OSTP||US
Office of Special Counsel|||US
Office of the Comptroller of the Currency|OCC?||US
Office of the Director of National Intelligence|ODNI||US
Overseas Private Investment Corporation|OPIC||US
Peace Corps|||US
Pension Benefit Guaranty Corporation|PBGC||US
Peterson Institute for International Economics|PIIE||US
Pew Research Center|Pew Research||US
PhRMA|Pharmaceutical Research and Manufacturers of America||US
PJM Interconnection|PJM||US
Planned Parenthood|Planned Parenthood Federation of America||US
Port Authority of New York and New Jersey|PANYNJ||US
Proud Boys|||US
Public Company Accounting Oversight Board|PCAOB||US
Quinnipiac University|||US
RAND Corporation|RAND?||US
Recording Industry Association of America|RIAA||US
Republican National Committee|RNC
Republican Party|GOP,Grand Old Party
Sallie Mae|||US
Secret Service|U.S. Secret Service
Securities Investor Protection Corporation|SIPC||US
Senate Armed Services Committee|||US
Senate Banking Committee|||US
Senate Finance Committee|||US
Senate Foreign Relations Committee|||US
Senate Intelligence Committee|||US
Senate Judiciary Committee|||US
Small Business Administration|SBA?||US
Smithsonian Institution|Smithsonian||US
Social Security Administration|SSA?||US
Southern Poverty Law Center|SPLC
Substance Abuse and Mental Health Services Administration|SAMHSA||US
Surface Transportation Board|||US
Tax Foundation|||US
Tax Policy Center|||US
Tennessee Valley Authority|TVA?||US
Texas Department of Public Safety|Texas DPS||US
Transportation Security Administration|TSA
Turning Point USA|||US
University of Michigan|||US
Urban Institute|||US
US Africa Command|AFRICOM
US Agency for Global Media|USAGM||US
US Agency for International Development|USAID
US Air Force|USAF
US Anti-Doping Agency|USADA||US
US Army
US Army Corps of Engineers|USACE,Army Corps of Engineers||US
US Border Patrol
US Bureau of Economic Analysis|Bureau of Economic Analysis||US
US Bureau of Labor Statistics|BLS,Bureau of Labor Statistics
US Capitol Police|Capitol Police||US
US Census Bureau|Census Bureau
US Central Command|CENTCOM
US Chamber of Commerce
US Citizenship and Immigration Services|USCIS||US
US Coast Guard|USCG
US Commission on Civil Rights|||US
US Commission on International Religious Freedom|USCIRF||US
US Conference of Catholic Bishops|USCCB||US
US Congress
US Consumer Product Safety Commission|CPSC,Consumer Product Safety Commission||US
US Customs and Border Protection|CBP
US Cyber Command|||US
US Department of Agriculture|USDA
US Department of Commerce|US Commerce Department||US
US Department of Defense|DoD,DOD,Pentagon
US Department of Education
US Department of Energy
US Department of Health and Human Services|HHS,Department of Health and Human Services
US Department of Homeland Security|DHS,Department of Homeland Security
US Department of Housing and Urban Development|HUD,Department of Housing and Urban Development||US
US Department of Justice|DOJ
US Department of Labor
US Department of the Interior|US Interior Department||US
US Department of Transportation|USDOT
US Department of Veterans Affairs|Department of Veterans Affairs
US Drought Monitor|||US
US Energy Information Administration|Energy Information Administration||US
US European Command|EUCOM||US
US Fish and Wildlife Service|USFWS
US Forces Korea|USFK||US
US Forest Service|USFS
US Geological Survey|USGS,United States Geological Survey
US House of Representatives
US Indo-Pacific Command|INDOPACOM||US
US Institute of Peace|USIP||US
US International Trade Commission|USITC||US
US Marine Corps|USMC
US Marshals Service|USMS,U.S. Marshals||US
US Mint|||US
US Navy
US Northern Command|NORTHCOM||US
US Nuclear Regulatory Commission|NRC?,Nuclear Regulatory Commission||US
US Olympic and Paralympic Committee|USOPC||US
US Patent and Trademark Office|USPTO||US
US Postal Service|USPS
US Preventive Services Task Force|USPSTF||US
US Securities and Exchange Commission
US Senate
US Sentencing Commission|||US
US Soccer|U.S. Soccer Federation||US
US Southern Command|SOUTHCOM||US
US Space Force|USSF,Space Force||US
US Special Operations Command|SOCOM||US
US State Department|U.S. Department of State
US Strategic Command|STRATCOM||US
US Supreme Court|SCOTUS,Supreme Court of the United States
US Trade Representative|USTR,Office of the U.S. Trade Representative||US
US Treasury|U.S. Treasury Department
YouGov|||GB
`;
