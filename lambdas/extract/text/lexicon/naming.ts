import { nouns, verbs, words } from "./families.ts";

/** What the words around a name say it is: "Veltor, a maker of pumps", "the village of Hale", "shares in Corvane". */
export const NAMING = {
	/** Of what a sum is asked in a campaign's name: "the Fight for $15". */
	"campaign-word": words("fight campaign"),
	/** Within a name: "Ola Berg of Norway", "Finland's Aino Salo", "J. Smith-Lund". */
	"name-link": words("of the a an 's ’s . -"),
	/** Bodies that a person is never called. */
	"body-noun": [
		nouns(
			`company firm bank retailer airline automaker carmaker lender conglomerate subsidiary chipmaker drugmaker steelmaker
			planemaker shipbuilder utility grocer chain startup start-up agency ministry department union university organisation
			organization charity regulator bureau commission council committee institute federation association foundation parliament
			watchdog coalition alliance league club team militia cartel gang party newspaper magazine tabloid website think-tank
			consortium cooperative co-op nonprofit non-profit supermarket bookmaker telecom multinational ngo corporation
			brewery band orchestra choir quartet insurer consultancy troupe network service stall shop fund group faction congregation syndicate homebuilder housebuilder`,
		),
		words("outlet studio franchise brand label label's"),
	],
	"armed-body": nouns("force guard unit squad brigade police army"),
	/** Bodies, or the people who do that. */
	"body-or-person": nouns(
		`maker manufacturer producer developer operator builder supplier publisher distributor auditor broker exporter importer
		provider miner brewer contractor distiller broadcaster caterer haulier installer wholesaler`,
	),
	"named-place-noun": nouns(
		`village town city suburb district county province state island peninsula valley region river lake sea mountain volcano
		hamlet township municipality neighbourhood neighborhood settlement parish archipelago strait bay resort commune`,
	),
	/** Who lives there, as a place: "a community of 1,500". */
	"peopled-place": nouns("community"),
	"facility-noun": nouns(
		`hospital airport stadium bridge prison jail dam mine refinery museum hotel mosque cathedral temple palace tunnel skyscraper
		arena pipeline reactor barracks airfield lighthouse shipyard smelter racecourse racetrack campground ground`,
	),
	"vessel-noun": nouns(
		`vessel barge dredger catamaran ship ferry tanker trawler frigate destroyer submarine freighter warship cruiser corvette yacht schooner liner tugboat
		icebreaker lifeboat minesweeper`,
	),
	"thing-noun": nouns(
		`smartphone phone app drug vaccine missile drone satellite rocket spacecraft rover console chatbot smartwatch rifle pistol
		airliner helicopter locomotive medicine pill tablet laptop sedan hatchback antibiotic software
		inhaler system spectrometer device gadget sensor scanner probe treatment therapy jab chip engine supercomputer processor microchip videogame warplane bomber airship motorbike motorcycle pickup minivan`,
	),
	/** Things without an article: "Galaxy Bridge, software that". */
	"uncounted-thing-noun": words("software malware spyware ransomware"),
	"work-noun": nouns(
		`novel film movie album song opera painting documentary poem podcast memoir sitcom musical symphony ballet mural bestseller
		thriller autobiography novella play drama comedy series sequel anthology hymn anthem biopic sculpture fresco tragedy biography`,
	),
	"named-event-noun": nouns(
		"festival tournament hurricane typhoon cyclone marathon carnival expo fair exhibition regatta",
	),
	/** Of what a theatre does: "the premiere of Rusalka". */
	"staging-noun": words(
		"premiere staging revival production performance performances adaptation screening rehearsal rehearsals",
	),
	/** Bodies in the sky, and words that show that an article is about the sky. */
	"celestial-body": words(
		"mercury venus mars jupiter saturn uranus neptune pluto titan europa enceladus ganymede callisto ceres phobos deimos triton bennu",
	),
	"sky-word": words(
		"moon moons planet planets orbit orbiter spacecraft telescope asteroid comet astronomers astronauts",
	),
	/** Where people write and call. */
	platform: words("telegram whatsapp chatgpt"),
	"league-name": words("premiership bundesliga championship eredivisie superliga ekstraklasa allsvenskan"),
	"army-unit": words("base division brigade battalion regiment corps fleet squadron airborne army infantry"),
	"road-preposition": words("closed blocked shut reopened on along off via near onto of down up from by"),
	/** Small words of other languages that hold a name together: "Estrela do Mar". */
	"foreign-link": words("pro für pour do dos di della delle zur zum"),
	/** Two words that make a name a building's: "Halifax Town Hall", and written small "Obuasi primary school". */
	"facility-pair": words(
		`space_center space_centre town_hall city_hall concert_hall village_hall guild_hall music_hall shopping_center shopping_centre medical_center
		medical_centre convention_center convention_centre sports_center sports_centre leisure_centre detention_center detention_centre
		gold_mine coal_mine copper_mine iron_mine silver_mine tin_mine primary_school secondary_school high_school elementary_school middle_school grammar_school power_station power_plant railway_station
		train_station bus_station police_station fire_station border_crossing`,
	),
	/** What a disaster is of: "the Kerang rail disaster". */
	"disaster-kind": words(
		"rail train ferry mine mining air plane bus nuclear school church prison stadium bridge dam reactor pit shipping boat nightclub",
	),
	"district-noun": words("ward district county constituency township borough province parish"),
	"water-word": words("channel strait gulf sea"),
	/** First words of firms in other languages. */
	"firm-opener": words("banque banco banca caixa grupo groupe gruppo société compagnie crédit cía"),
	/** Opens a sentence whose subject comes later: "Founded in 1907 by …, the company has". */
	"participle-opener": words(
		"founded owned based born bought built created led run launched started established formed backed",
	),
	"taking-verb": verbs("take"),
	"broadcaster-opener": words("radio radyo rádio televisión"),
	"paper-name-end": words(
		"gazette herald tribune chronicle courier ledger echo inquirer examiner sentinel dispatch bulletin telegraph news star-ledger journal-star",
	),
	/** In lower case behind a place's name they make it an event's: "the Elk Hollow fire". */
	/** What people are hurt or killed in, and what does damage. */
	"sudden-event": nouns(
		"crash blast explosion attack shooting bombing collision collapse derailment stampede raid strike storm",
	),
	"disaster-noun": words("fire wildfire earthquake quake massacre landslide avalanche flood shipwreck"),
	/** Airports by the names that are not like one. */
	"airport-name": words(
		`jfk laguardia lax o'hare o’hare heathrow gatwick stansted schiphol changi haneda dulles
		logan_airport sea-tac malpensa barajas galeão sheremetyevo domodedovo vnukovo ben-gurion suvarnabhumi`,
	),
	/** Houses that who governs in them is called by. */
	"seat-of-power": words(
		"white_house kremlin pentagon downing_street élysée elysée elysee blue_house capitol_hill whitehall",
	),
	/** What only companies have: "shares in Corvane", "Corvane's chief executive". */
	"company-share": words("shares stock stocks stake stakes bonds shareholders shareholder"),
	/** Before "on" and an exchange. */
	"trading-word": words("listed traded quoted floated trading trades listing shares stock"),
	/** Before a colon and what the shares are called: "(LSE: TLS)". */
	"stock-exchange": words(
		`nyse nasdaq lse asx tsx tse hkex nse bse jse aim otc otcqb six fra xetra lon kosdaq krx sgx amex ose bme b3 tsxv cse nzx set pse
		idx bmv tase euronext`,
	),
	"company-officer": words("ceo cfo shareholders shares subsidiary subsidiaries"),
	/** What stands behind a company's name: "the Amazon warehouse". */
	"company-site": words("warehouse warehouses employee employees shopper shoppers customers"),
	/** Who belongs to a body: "workers at Veltor", "a spokesman for Bardell". */
	"body-people": words("workers employees staff jobs customers branches sales executives stores shops"),
	/** Who is asked, "at" a house: "analysts at Cowen". */
	"body-expert": nouns("insurer underwriter banker broker analyst economist strategist trader"),
	/** What a ship has: "the captain of the Malaspina Star". */
	"ship-part": words("captain crew skipper deck hull wreck wreckage sinking bridge hold passengers"),
	"sinking-verb": words("sank capsized docked berthed foundered sailed"),
	/** Behind what a weapon or a vehicle is called: "Boxer motorcycles". */
	"armament-noun": nouns(
		"motorcycle motorbike helicopter drone missile tank pistol rifle jet fighter bomber rocket howitzer torpedo frigate submarine warplane",
	),
	/** Behind what a program is called: "its Dalle-2 tool". */
	"software-noun": words("software app apps browser browsers tool"),
	/** Days that are events by their names. */
	"named-day": words(
		"super_tuesday black_friday cyber_monday giving_tuesday super_saturday small_business_saturday",
	),
	/** People whom news knows by their letters. */
	"person-letters": words("jfk fdr lbj mlk rfk rbg aoc mbs amlo"),
	/** Programs that are as often read as a firm or a film. */
	"program-name": words(
		`internet_explorer windows_update windows_xp windows_vista windows_7 windows_8 windows_10 windows_11 google_chrome mozilla_firefox
		activex adobe_reader adobe_flash flash_player microsoft_office microsoft_word microsoft_excel microsoft_teams google_maps`,
	),
	/** Behind the names of those who wrote it: "the Dodd-Frank law". */
	"law-noun": words("law act bill amendment legislation"),
	/** Before "as" and a brand. */
	"selling-word": words("sold marketed branded"),
	/** "Best Costume and Design", "Best Actress in a Comedy" */
	"category-link": words("and in for"),
	award: words("oscar bafta emmy grammy tony globe booker pulitzer goya césar olivier"),
	/** "Swimming Australia", "Elections Nova Scotia" */
	"federation-opener": words(
		`swimming cricket athletics rugby tennis basketball football hockey netball cycling rowing boxing gymnastics golf sailing skating
		elections tourism statistics sport universities biathlon triathlon canoe volleyball badminton`,
	),
	/** Before the name of a body, as a part of it: "Project Jonah", "Team Alva". */
	"body-opener": words("project team radio radyo rádio campaign"),
	/** A kind of firm by one word, which opens a sentence without an article: "Drugmaker Halden Pharma". */
	"company-kind": words(
		`drugmaker carmaker automaker chipmaker steelmaker planemaker shipbuilder retailer grocer insurer lender bookmaker brewer
		housebuilder homebuilder broadcaster publisher airline miner supermarket startup conglomerate`,
	),
	/** Offices that are a body's as well: "the owner of the port, Najd Sports,". */
	"owner-or-body": words(
		"owner founder producer publisher broadcaster rival partner investor successor predecessor executive trader",
	),
	"place-people": words("villagers townspeople islanders residents townsfolk parishioners"),
	"work-place": words("plant factory site depot"),
	/** What a company cuts and adds: "cut 1,200 jobs". */
	"job-noun": words("jobs posts positions roles workers staff employees"),
	"job-verb": verbs("cut shed axe eliminate slash create add scrap"),
	/** What a company makes known: "reported a loss". */
	"result-verb": verbs("report post book record swing"),
	"account-noun": words("profit profits loss losses revenue revenues earnings turnover sales"),
	/** What a company raises and cuts of its own: "raised its forecast". */
	"outlook-noun": words("forecast guidance outlook dividend workforce headcount prices"),
	"outlook-verb": verbs(
		"raise cut lower lift trim slash maintain keep halve double increase reduce downgrade upgrade hike",
	),
	/** "plans to cut", "expects to sell" */
	"intending-word": words("plans planned expects expected"),
	/** What a company does with its own: "said it would sell". */
	"business-verb": [
		verbs("cut sell buy open close hire pay invest build launch"),
		words("appeal expand shut move"),
	],
	"insolvency-noun": words("bankruptcy insolvency administration"),
	/** What companies do and seldom people: "employs 900 people". */
	"company-verb": verbs("employ acquire manufacture outsource"),
	/** Measures, periods and posts by their letters, which name nobody. */
	"no-name-letters": words(
		"gdp gnp gni cpi ppi pmi ebitda ebit vat ceo cfo coo cto cio eps ipo atm pin pdf faq url dui dwi pc pcs suv suvs atv atvs dna rna td tds tv tvs ngo ngos phd mba usb",
	),
	/** What clubs do: "Rangers beat Celtic". */
	/** Before who was played: "lost to Karvina", "2-0 over Solway". */
	"match-link": words("to with against over at"),
	"match-verb": verbs(
		"beat win lose draw play sign host face thrash score concede defeat visit meet trail lead",
	),
	"match-noun": words("win victory defeat draw loss semi-final final match game tie replay quarter-final"),
	/** Words of games that teams play. */
	"team-sport-word": words(
		`goal goals striker midfielder defender goalkeeper penalty referee kick-off half-time semi-final quarter-final cup league fixture squad
		coach match season substitute wicket innings pitch playoffs touchdown quarterback tournament winger equaliser header offside rugby
		football cricket hockey basketball handball`,
	),
	/** "former Marden striker" */
	"team-lead": words("the former ex current"),
	"sport-role": words(
		"coach manager captain midfielder striker defender goalkeeper winger forward skipper quarterback",
	),
	/** "now with Suwon", "joined from Bodin" */
	"contract-word": words(
		"now loan joined signed plays played coach manager captain midfielder striker defender goalkeeper winger once moved",
	),
	"contract-link": words("with from for of at to"),
	"joining-word": words("and or"),
	"kind-list-link": words(", and or the of"),
	/** Who belongs to what has no place: "members of Save Our Stacks". */
	/** What houses do to works and wares: "published by Jacana". */
	"house-participle": words("published manufactured marketed distributed brewed bottled"),
	"authoring-participle": words("translated written directed illustrated composed choreographed"),
	/** Before a title's name these make a place or a body of it. */
	"title-preposition": words("in at to from near on against"),
	"rival-noun": words("rival competitor affiliate"),
	/** Who is named by one name, though several: "the organisers, ASO,". */
	"organising-noun": words(
		"organisers organizers promoters publishers owners makers producers operators developers sponsors",
	),
	/** What companies do with what they have: "Adif, which runs the tracks". */
	"running-verb": words("runs owns operates makes sells employs manages publishes supplies builds produces"),
	/** Behind "analysts at Lloyd's". */
	"expecting-verb": verbs("expect say see think reckon forecast warn put"),
	"member-noun": nouns("member supporter founder activist"),
	/** A part of a company: "Callebaut's European arm". */
	"company-part": words("arm unit division subsidiary subsidiaries"),
	"offer-verb": verbs("offer bid"),
	"acquiring-verb": verbs("acquire"),
	/** "a takeover of Dorwin", "the merger with Tarbek" */
	"deal-link": words("of with for"),
	"deal-noun": words("takeover acquisition merger buyout purchase"),
	/** One name for several of them is a partnership: "Leigh Marsh, the solicitors". */
	"partner-noun": words(
		"solicitors lawyers architects accountants brokers auditors consultants surveyors undertakers auctioneers stockbrokers",
	),
	/** What is run under a name: "In the trial, named CLEAR-2". */
	"scheme-noun": nouns("trial study project programme program scheme initiative campaign experiment"),
	/** What parties do with seats. */
	"seat-verb": verbs("win take gain lose hold secure get claim"),
	/** What companies do, and people whose name is known. */
	"corporate-verb": verbs("sue recall license unveil rebrand"),
	/** Right before another name of the same thing: "formerly Brightline". */
	"renaming-word": words("formerly previously nicknamed dubbed called named"),
	/** Before "as" and another name. */
	"naming-verb": words("known trades trading performs performing"),
	"calling-participle": words("called named"),
	"naming-adverb": words("also better best widely now previously formerly once"),
	/** Illnesses that are names in news, in whatever letters. */
	"named-illness": words("covid covid-19 coronavirus monkeypox mpox ebola zika omicron"),
	/** What a number stands behind in law: "the Article 9". */
	"legal-text": words(
		"article section rule clause act law regulation resolution amendment chapter order decree directive proposition title",
	),
	"storm-word": words("hurricane typhoon cyclone storm"),
	/** Whose things go by a model: "a Toyota Hilux". */
	maker: words(
		`toyota honda nissan mazda subaru suzuki mitsubishi hyundai kia ford chevrolet dodge jeep tesla bmw audi mercedes volkswagen
		porsche volvo saab renault peugeot citroën citroen fiat ferrari lamborghini maserati skoda škoda vauxhall opel jaguar bentley
		lexus lada mahindra byd geely scania yamaha kawasaki ducati boeing airbus cessna piper embraer bombardier antonov ilyushin
		tupolev sukhoi dassault gulfstream beechcraft sikorsky glock beretta colt remington samsung nokia huawei xiaomi`,
	),
	/** Given names that are as often another word: "May Okafor", "Will Hunt". */
	"given-name-word": words(
		`may will grant mark rose bill hope faith june april august grace joy dawn eve ivy heather holly violet daisy lily rich frank
		guy chase hunter art pat sue rob drew miles max pearl ruby summer autumn rusty skip chip woody sandy sunny penny ginger olive jasmine iris hazel amber crystal jade gene ray jean dale glen cliff forest brook`,
	),
	/** Behind "at Marlow's" where the 's owns nothing. */
	"house-follower": words(
		"fell rose grew dropped jumped declined slipped surged climbed doubled were are is was and in on , . ;",
	),
	/** What is done to a company by who stands behind its noun: "the firm Hale founded". */
	"founding-verb": verbs(
		"found co-found start create set run lead head own chair manage join leave build form control buy sell represent want need use hire",
	),
	/** What is done to a work or a thing: "the film Hale made". */
	"making-verb": verbs(
		"make direct write produce record paint release publish compose star shoot develop design invent",
	),
	/** Before a ship's name, in capitals. */
	"ship-prefix": words(
		"hms hmas hmcs hmnzs uss usns ins mv rms rv rrs fv brp roks pns uscgc rfa jds hnlms hdms hswms",
	),
	/** The same, or somebody's initials: "MS Dhoni". */
	"ship-prefix-or-initials": words("ms mt ss"),
	/** First words of ships' names that go on with "of": "Star of the Sea". */
	"ship-link": words("de du la del"),
	"ship-title": words(
		"star pride spirit city isle lady maid eagle lion rose sea harmony symphony monarch allure herald voyager",
	),
	/** Bodies that are called by what they are for: "Department for Culture, Media and Sport". */
	"portfolio-body": words(
		"ministry department bureau committee subcommittee commission directorate secretariat agency administration office union federation association confederation",
	),
	"portfolio-link": words("of for on"),
	/** Last words of laws. */
	"law-word": words("act bill law code ordinance decree statute treaty convention protocol regulations"),
	/** What parties win. */
	"seat-noun": nouns("seat mandate lawmaker mp senator councillor councilor"),
	/** A maker's name before these is the firm, or a thing that bears its name: "the Toyota Center", "Ford shares". */
	"behind-maker": [
		nouns("company corporation plant factory dealer dealership engineer theatre theater"),
		words(
			"center centre classic cup racing financial credit finance works shares stock uk usa america europe india china",
		),
	],
	/** What a house by its founder's name does: "Delaney's said". */
	"house-verb": words("said says posted expects"),
	/** "according to": a phrase opens with it, as with a preposition. */
	"phrase-opener": words("according"),
	/** A noun phrase ends before these: "a maker of pumps", "a firm owned by". */
	"apposition-end": words(
		`of in for at from on that which who whose with near based called named and or to by where when but about between off
		under over outside owned run led founded known listed headquartered`,
	),
	"oil-noun": [nouns("contract cargo"), words("crude futures oil blend")],
	"oil-grade": words("brent wti urals murban dubai"),
};
