/** Bodies of many countries, and those that work in many: a line each, as organizations.ts says. */
export const INTERNATIONAL = `
350.org
Action Against Hunger|Action contre la Faim
ActionAid|ActionAid International
Afghan Red Crescent|Afghan Red Crescent Society||AF
Africa Centres for Disease Control and Prevention|Africa CDC
Africa Finance Corporation|AFC?
African Commission on Human and Peoples' Rights|ACHPR
African Continental Free Trade Area|AfCFTA
African Court on Human and Peoples' Rights
African Development Bank|AfDB
African Export-Import Bank|Afreximbank
African Union|AU
African Union Mission in Somalia|AMISOM
African Union Transition Mission in Somalia|ATMIS
Airwars
Alarm Phone
Alliance of Sahel States|AES?
Amazon Cooperation Treaty Organization|ACTO
American Red Cross|||US
Amnesty International|Amnesty
Andean Community
Arab League|League of Arab States
Arab Maghreb Union
Arab Monetary Fund
Arctic Council
Armed Conflict Location and Event Data Project|ACLED,Armed Conflict Location & Event Data
ASEAN|Asean,Association of Southeast Asian Nations
Asia-Pacific Economic Cooperation|APEC
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
AUKUS|Aukus
Avaaz
Baháʼí International Community
Baltic Assembly
Bank for International Settlements|BIS
Basel Committee on Banking Supervision|Basel Committee
Bellingcat
Benelux Union
Bertelsmann Foundation|Bertelsmann Stiftung||DE
BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
BirdLife International
Black Sea Trade and Development Bank
Bloomberg Philanthropies|||US
Boao Forum for Asia|Boao Forum
Bolivarian Alliance for the Peoples of Our America|ALBA
BRICS|Brics
British Red Cross|||GB
CAF Development Bank of Latin America|Development Bank of Latin America
CARE International
Caribbean Community|CARICOM
Caribbean Development Bank
Caribbean Public Health Agency|CARPHA
Caritas|Caritas Internationalis
Carter Center|||US
Catholic Relief Services|CRS
Central African Economic and Monetary Community|CEMAC
Central American Bank for Economic Integration|CABEI
Central American Integration System|SICA
Central European Free Trade Agreement|CEFTA
CGIAR|Consultative Group on International Agricultural Research
Christian Aid
CIMMYT|International Maize and Wheat Improvement Center
CITES|Convention on International Trade in Endangered Species
Climate Action Network
Climate Action Tracker
Clinton Foundation|||US
Coalition for Epidemic Preparedness Innovations|CEPI
Codex Alimentarius Commission|Codex Alimentarius
Collective Security Treaty Organization|CSTO
Committee to Protect Journalists|CPJ
Common Market for Eastern and Southern Africa|COMESA,Comesa
Commonwealth of Independent States|CIS
Commonwealth of Nations
Commonwealth Secretariat
Community of Latin American and Caribbean States|CELAC
Community of Portuguese Language Countries|CPLP
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP
Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO
Concern Worldwide
Conservation International
Copernicus Climate Change Service|C3S
Council of Europe|CoE
Court of Arbitration for Sport|CAS?
Danish Refugee Council|DRC?
Doctors of the World|Médecins du Monde
Drugs for Neglected Diseases initiative|DNDi
East African Community|EAC
Ecobank|Ecobank Transnational
Economic Commission for Latin America and the Caribbean|ECLAC,CEPAL
Economic Community of Central African States|ECCAS
Economic Cooperation Organization|ECO?
ECOWAS|Ecowas,Economic Community of West African States
Electronic Frontier Foundation|EFF?||US
Environmental Defense Fund|||US
Eurasian Economic Union|EAEU,EEU
Euratom|European Atomic Energy Community
Eurocontrol
Eurogroup
Eurojust
European Anti-Fraud Office|OLAF
European Automobile Manufacturers' Association|ACEA
European Bank for Reconstruction and Development|EBRD
European Banking Authority|EBA
European Broadcasting Union|EBU
European Central Bank|ECB
European Centre for Disease Prevention and Control|ECDC
European Centre for Medium-Range Weather Forecasts|ECMWF
European Chemicals Agency|ECHA
European Commission|EC
European Council
European Court of Auditors|ECA?
European Court of Human Rights|ECtHR,ECHR
European Court of Justice|ECJ,Court of Justice of the European Union,CJEU
European Defence Agency|EDA
European Economic Area|EEA?
European Environment Agency|EEA?
European External Action Service|EEAS
European Food Safety Authority|EFSA
European Free Trade Association|EFTA
European Insurance and Occupational Pensions Authority|EIOPA
European Investment Bank|EIB
European Investment Fund|EIF
European Maritime Safety Agency|EMSA
European Medicines Agency|EMA
European Parliament
European People's Party|EPP
European Public Prosecutor's Office|EPPO
European Securities and Markets Authority|ESMA
European Southern Observatory
European Space Agency|ESA
European Stability Mechanism|ESM
European Trade Union Confederation|ETUC
European Union|EU
European Union Agency for Asylum|EUAA,European Asylum Support Office
European Union Agency for Cybersecurity|ENISA
European Union Agency for Fundamental Rights
European Union Aviation Safety Agency|EASA,European Aviation Safety Agency
Europol
Eurostat
Extinction Rebellion|XR?
Extraordinary Chambers in the Courts of Cambodia|ECCC,Khmer Rouge tribunal
Famine Early Warning Systems Network|FEWS NET
Financial Action Task Force|FATF
Financial Stability Board|FSB?
Five Eyes
Food and Agriculture Organization|FAO,Food and Agriculture Organisation
Ford Foundation|||US
Freedom House
Fridays for Future
Friedrich Ebert Foundation|Friedrich-Ebert-Stiftung||DE
Friends of the Earth|Friends of the Earth International
Frontex|European Border and Coast Guard Agency
G5 Sahel
Gas Exporting Countries Forum|GECF
Gavi|GAVI,Gavi the Vaccine Alliance,Vaccine Alliance
German Red Cross|Deutsches Rotes Kreuz||DE
Global Carbon Project
Global Fund|Global Fund to Fight AIDS Tuberculosis and Malaria
Global Polio Eradication Initiative|GPEI
Global Witness
Greenpeace|Greenpeace International
Group of 77|G77,G-77
Group of Seven|G7,G-7
Group of Twenty|G20,G-20
Gulf Cooperation Council|GCC
Gulf Cooperation Council Interconnection Authority|GCCIA
Habitat for Humanity
HALO Trust
Handicap International|Humanity and Inclusion
Heinrich Böll Foundation|||DE
Human Rights First
Human Rights Watch|HRW
Indian Ocean Commission
Indian Ocean Rim Association|IORA
Indian Ocean Tuna Commission|IOTC
Indian Red Cross Society|||IN
Institute for the Study of War|ISW
Institute of International Finance|IIF
Integrated Food Security Phase Classification|IPC?
Inter-American Commission on Human Rights|IACHR
Inter-American Court of Human Rights
Inter-American Development Bank|IDB
Inter-Parliamentary Union|IPU
Intergovernmental Authority on Development|IGAD
Intergovernmental Panel on Climate Change|IPCC
Internal Displacement Monitoring Centre|IDMC
International Accounting Standards Board|IASB
International Agency for Research on Cancer|IARC
International Air Transport Association|IATA
International Aluminium Institute
International Astronomical Union|IAU
International Atomic Energy Agency|IAEA
International Bar Association
International Campaign to Abolish Nuclear Weapons|ICAN
International Capital Market Association|ICMA
International Centre for Settlement of Investment Disputes|ICSID
International Chamber of Commerce|ICC?
International Chamber of Shipping
International Civil Aviation Organization|ICAO
International Cocoa Organization|ICCO
International Coffee Organization|ICO?
International Commission for the Conservation of Atlantic Tunas|ICCAT
International Commission of Jurists
International Committee of the Red Cross|ICRC
International Committee on Missing Persons|ICMP
International Conference on the Great Lakes Region|ICGLR
International Copper Study Group|ICSG
International Cotton Advisory Committee|ICAC?
International Court of Justice|ICJ
International Cricket Council|ICC?
International Criminal Court|ICC?
International Criminal Tribunal for Rwanda|ICTR
International Criminal Tribunal for the former Yugoslavia|ICTY
International Crisis Group|Crisis Group
International Dairy Federation
International Development Association
International Development Law Organization|IDLO
International Electrotechnical Commission
International Energy Agency|IEA
International Energy Forum
International Federation for Human Rights|FIDH
International Federation of Journalists|IFJ
International Federation of Red Cross and Red Crescent Societies|IFRC
International Finance Corporation|IFC
International Food Policy Research Institute|IFPRI
International Fund for Agricultural Development|IFAD
International Grains Council|IGC
International Hydrographic Organization|IHO
International Institute for Strategic Studies|IISS
International Labour Organization|ILO,International Labour Organisation
International Maritime Bureau|IMB
International Maritime Organization|IMO,International Maritime Organisation
International Mathematical Union|IMU
International Medical Corps
International Monetary and Financial Committee|IMFC
International Monetary Fund|IMF
International Organization for Migration|IOM,International Organisation for Migration,UN migration agency
International Organization for Standardization|ISO?,International Organisation for Standardisation
International Organization of Securities Commissions|IOSCO
International Paralympic Committee|IPC?
International Planned Parenthood Federation|IPPF
International Press Institute|IPI
International Renewable Energy Agency|IRENA
International Rescue Committee
International Rice Research Institute|IRRI
International Road Transport Union|IRU
International Seabed Authority
International Sugar Organization
International Swaps and Derivatives Association|ISDA
International Telecommunication Union|ITU
International Tennis Federation|ITF
International Tin Association
International Trade Union Confederation|ITUC
International Transport Workers' Federation|ITF?
International Tribunal for the Law of the Sea|ITLOS
International Union for Conservation of Nature|IUCN
International Union of Railways|UIC
International Whaling Commission|IWC
Internet Corporation for Assigned Names and Numbers|ICANN
Interpol
Iranian Red Crescent|Iranian Red Crescent Society||IR
Islamic Development Bank|IsDB
Islamic Relief|Islamic Relief Worldwide
ITER|International Thermonuclear Experimental Reactor
Jesuit Refugee Service
Just Stop Oil|||GB
Kenya Red Cross|Kenya Red Cross Society||KE
Konrad Adenauer Foundation|Konrad Adenauer Stiftung||DE
Lake Chad Basin Commission
Last Generation|Letzte Generation||DE
Linux Foundation
Lions Clubs International
Lutheran World Federation
MacArthur Foundation|||US
Magen David Adom|MDA?||IL
Médecins Sans Frontières|MSF,Doctors Without Borders
Medical Aid for Palestinians
Medicines Patent Pool
Mekong River Commission|MRC
Melanesian Spearhead Group|MSG
Mercosur|Southern Common Market
Mercy Corps
MINUSCA|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
Mo Ibrahim Foundation
MONUSCO|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
Mozilla|Mozilla Foundation
Multilateral Investment Guarantee Agency|MIGA
Multinational Joint Task Force|MNJTF
Muslim World League
National Audubon Society|||US
NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
Natural Resources Defense Council|NRDC||US
Nature Conservancy|||US
New Development Bank|BRICS bank
New Partnership for Africa's Development|NEPAD
Non-Aligned Movement|NAM?
Nordic Council
Nordic Investment Bank
Norwegian People's Aid
Norwegian Refugee Council|NRC?
Novo Nordisk Foundation|||DK
Nuclear Suppliers Group|NSG
OECD|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
OPEC|Opec,Organization of the Petroleum Exporting Countries,Organisation of the Petroleum Exporting Countries
OPEC Fund for International Development|OFID
OPEC Plus
Open Arms?|Proactiva Open Arms
Open Society Foundations
Opus Dei
Organisation for the Prohibition of Chemical Weapons|OPCW,Organization for the Prohibition of Chemical Weapons
Organisation internationale de la Francophonie|Francophonie,OIF
Organisation of Eastern Caribbean States|OECS
Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation
Organization of American States|OAS,Organisation of American States
Organization of Arab Petroleum Exporting Countries|OAPEC
Organization of Black Sea Economic Cooperation|BSEC
Organization of Turkic States|Turkic Council
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
Oxfam|Oxfam International,OXFAM
Pacific Alliance
Pacific Community
Pacific Islands Forum|PIF?
Palestine Red Crescent Society|PRCS,Palestinian Red Crescent
Pan-African Parliament
Pan American Health Organization|PAHO
Paris Club
Parliamentary Assembly of the Council of Europe|PACE
Party of European Socialists|PES
Permanent Court of Arbitration
PETA|People for the Ethical Treatment of Animals
Physicians for Human Rights|PHR
Plan International
Quad?|Quadrilateral Security Dialogue
Regional Comprehensive Economic Partnership|RCEP
Reporters Without Borders|RSF?,Reporters sans frontières
Rockefeller Foundation|||US
Rotary International
RSPB|Royal Society for the Protection of Birds||GB
RSPCA|Royal Society for the Prevention of Cruelty to Animals||GB
Save the Children|Save the Children International
Scouts?|World Organization of the Scout Movement
Sea-Watch
Shanghai Cooperation Organisation|SCO,Shanghai Cooperation Organization
Sierra Club|||US
SOS Méditerranée
South Asian Association for Regional Cooperation|SAARC
Southern African Development Community|SADC
Special Tribunal for Lebanon|STL?
Stockholm International Peace Research Institute|SIPRI
Stop TB Partnership
Syrian Arab Red Crescent|||SY
Syrian Observatory for Human Rights|SOHR
Trade and Development Bank
TRAFFIC?
Transparency International
Turkish Red Crescent|Kızılay||TR
UN Assistance Mission for Iraq|UNAMI,United Nations Assistance Mission for Iraq
UN Capital Development Fund|UNCDF,United Nations Capital Development Fund
UN Convention to Combat Desertification|UNCCD,United Nations Convention to Combat Desertification
UN Disengagement Observer Force|UNDOF,United Nations Disengagement Observer Force
UN Economic and Social Commission for Asia and the Pacific|UNESCAP,ESCAP,United Nations Economic and Social Commission for Asia and the Pacific
UN Economic and Social Commission for Western Asia|ESCWA,UNESCWA
UN Economic and Social Council|ECOSOC,United Nations Economic and Social Council
UN Economic Commission for Africa|UNECA,United Nations Economic Commission for Africa
UN Economic Commission for Europe|UNECE,United Nations Economic Commission for Europe
UN Environment Assembly|UNEA,United Nations Environment Assembly
UN General Assembly|United Nations General Assembly,UNGA
UN Human Rights Council|UNHRC,United Nations Human Rights Council
UN Human Rights Office|OHCHR,Office of the UN High Commissioner for Human Rights,Office of the United Nations High Commissioner for Human Rights
UN Human Settlements Programme|UN-Habitat,United Nations Human Settlements Programme
UN Institute for Training and Research|UNITAR,United Nations Institute for Training and Research
UN Interim Security Force for Abyei|UNISFA,United Nations Interim Security Force for Abyei
UN Mine Action Service|UNMAS,United Nations Mine Action Service
UN Mission in Kosovo|UNMIK,United Nations Interim Administration Mission in Kosovo
UN Mission in South Sudan|UNMISS,United Nations Mission in South Sudan
UN Monitoring, Verification and Inspection Commission|UNMOVIC
UN Office for Disaster Risk Reduction|UNDRR,United Nations Office for Disaster Risk Reduction
UN Office for Project Services|UNOPS,United Nations Office for Project Services
UN Office for the Coordination of Humanitarian Affairs|OCHA,UNOCHA,United Nations Office for the Coordination of Humanitarian Affairs
UN Office on Drugs and Crime|UNODC,United Nations Office on Drugs and Crime
UN Peacekeeping Force in Cyprus|UNFICYP,United Nations Peacekeeping Force in Cyprus
UN peacekeeping mission in Mali|MINUSMA,United Nations Multidimensional Integrated Stabilization Mission in Mali
UN Population Fund|UNFPA,United Nations Population Fund
UN Security Council|United Nations Security Council,UNSC
UN Special Commission|UNSCOM
UN Support Mission in Libya|UNSMIL,United Nations Support Mission in Libya
UN Truce Supervision Organization|UNTSO,United Nations Truce Supervision Organization
UN University|UNU,United Nations University
UN Volunteers|UNV
UN Women|UNWOMEN
UN World Tourism Organization|UNWTO,World Tourism Organization,UN Tourism
UNAIDS|Joint United Nations Programme on HIV/AIDS
UNAMA|United Nations Assistance Mission in Afghanistan
UNCTAD|United Nations Conference on Trade and Development
UNDP|United Nations Development Programme,UN Development Programme
UNEP|United Nations Environment Programme,UN Environment Programme
UNESCO|Unesco,United Nations Educational Scientific and Cultural Organization
UNFCCC|United Nations Framework Convention on Climate Change
UNHCR|UN refugee agency,United Nations High Commissioner for Refugees,UN High Commissioner for Refugees
UNICEF|Unicef,United Nations Children's Fund,UN Children's Fund
UNIDO|United Nations Industrial Development Organization
UNIFIL|United Nations Interim Force in Lebanon
Union for the Mediterranean
Union of South American Nations|UNASUR,Unasur
United Nations|UN
Universal Postal Union|UPU
UNRWA|United Nations Relief and Works Agency
Venice Commission
Visegrad Group|V4
WaterAid
Wellcome Trust|Wellcome?||GB
West African Economic and Monetary Union|UEMOA,WAEMU
Western and Central Pacific Fisheries Commission|WCPFC
Wetlands International
White Helmets|Syria Civil Defence
Wikimedia Foundation
World Anti-Doping Agency|WADA
World Athletics|IAAF
World Bank|World Bank Group
World Central Kitchen|WCK
World Council of Churches
World Customs Organization|WCO
World Economic Forum|WEF
World Food Prize Foundation
World Food Programme|WFP,World Food Program,UN World Food Programme
World Gold Council|WGC
World Health Organization|WHO,World Health Organisation
World Intellectual Property Organization|WIPO
World Jewish Congress
World Meteorological Organization|WMO,World Meteorological Organisation
World Nuclear Association|WNA
World Organisation for Animal Health|WOAH
World Resources Institute|WRI
World Steel Association|worldsteel
World Trade Organization|WTO,World Trade Organisation
World Vision|World Vision International
World Weather Attribution
World Wildlife Fund|WWF,World Wide Fund for Nature
`;
