import { words } from "./families.ts";

/** What stands with the names of people: titles, offices, kinship. */
export const TITLES = {
	/** Said with a name and no role: they tell gender at most. */
	honorific:
		words(`mr mrs ms miss mx messrs mister madam madame mme mlle monsieur sir dame lord lady dr doctor prof professor sheikh
			sheik shaikh sheikha haji hajj hajji alhaji alhaja hon honourable honorable rev reverend fr sr sra señor señora
			senor senora don doña herr frau datuk datin dato tan tun ustaz mullah maulana swami shri smt ayatollah saint st
			justice comrade mzee chief otunba oba`),
	/** The word before "Kim" in "leader Kim", after the comma in "Doe, the chief executive of Acme". */
	"role-head":
		words(`president president-elect minister premier chancellor leader secretary governor governor-general mayor senator
			congressman congresswoman councilman councilwoman assemblyman assemblywoman representative deputy legislator lawmaker mp mep pm ceo cfo coo cto chief chairman
			chairwoman chairperson chair head director director-general spokesman spokeswoman spokesperson ambassador envoy
			commissioner judge justice attorney prosecutor lawyer solicitor barrister magistrate coroner general lieutenant
			colonel major captain sergeant commander admiral marshal brigadier corporal officer inspector detective constable
			superintendent sheriff king queen prince princess emperor empress sultan emir crown duke duchess baron baroness
			count countess pope cardinal archbishop bishop nuncio imam rabbi pastor patriarch ayatollah coach manager striker
			midfielder defender goalkeeper winger forward skipper player quarterback cornerback linebacker lineman fullback halfback
			running-back wide-receiver punter kicker outfielder infielder shortstop batsman bowler sprinter swimmer boxer champion driver
			rider golfer analyst economist strategist professor scientist researcher historian author writer novelist poet
			playwright journalist reporter editor columnist correspondent presenter broadcaster anchor actor actress filmmaker
			producer singer musician composer rapper artist painter sculptor architect designer chef activist campaigner
			dissident organiser organizer founder co-founder cofounder owner billionaire businessman businesswoman entrepreneur
			investor executive tycoon magnate banker trader treasurer speaker whip councillor councilor alderman candidate
			nominee rival predecessor successor dictator strongman warlord principal headteacher teacher lecturer dean rector
			provost surgeon physician doctor nurse psychologist epidemiologist virologist biologist chemist physicist geologist
			seismologist astronomer astronaut cosmonaut engineer farmer fisherman resident witness defendant suspect victim
			partner president-general vice-president vice-chancellor undersecretary ex-president ex-minister ex-wife ex-husband
			wife husband father mother son daughter brother sister widow uncle aunt nephew niece cousin grandson granddaughter
			grandfather grandmother adviser advisor aide negotiator mediator diplomat politician statesman volunteer climber
			explorer pilot sailor skier administrator coordinator co-ordinator commodore rancher grandmaster conductor publisher
			baker cook miner ranger mechanic electrician librarian curator archaeologist anthropologist sociologist psychiatrist
			pharmacist dentist vet veterinarian mathematician statistician meteorologist climatologist forecaster shopkeeper
			barber hostage survivor refugee migrant pensioner student pupil graduate parent relative neighbour neighbor jockey
			cyclist runner gymnast wrestler footballer cricketer jogger dancer comedian builder plumber carpenter butcher soldier
			paramedic midwife firefighter hiker diver surfer courier backpacker motorcyclist`),
	/** May stand before a role's head and belong to it: "foreign minister", "acting chief executive". */
	"role-modifier":
		words(`prime foreign vice deputy former ex acting interim chief executive defence defense interior finance health education
			justice trade labour labor energy environment transport agriculture culture home state first second lady crown
			senior junior assistant associate managing general lieutenant major brigadier rear field air army navy police
			opposition party majority minority house senate attorney district high supreme lead founding honorary outgoing
			incoming late current national head staff sergeant detective financial operating technology marketing medical
			research principal permanent press public world olympic fellow grand council league team company resident
			humanitarian campaign government military rebel veteran star regional tourism minerals mining petroleum oil industry
			commerce sports planning communications information housing development science social welfare immigration water
			fisheries religious election security intelligence procurement women youth`),
	/** Titles that people are called by as often, "Duke Ellington". */
	"title-or-given-name": words("dean duke baron"),
	/** Whose somebody is, rather than what: "his wife Jill". */
	relation:
		words(`wife husband father mother son daughter brother sister widow uncle aunt nephew niece cousin grandson granddaughter
			grandfather grandmother ex-wife ex-husband partner`),
	/** Titles that a single name is known by: "Pope Francis", "King Charles III". */
	"regnal-title": words(
		"pope king queen prince princess emperor empress sultan emir saint st tsar imam pharaoh",
	),
	/** Before who belongs to it: "Democrat Hillary Clinton". */
	"party-word": words("democrat republican independent conservative labour liberal socialist"),
	"american-party": words("democrat republican"),
	/** Of "Prime Minister", where the recogniser took it into a name. */
	"title-opener": words("prime foreign vice"),
	/** Beside articles and possessives these open an apposition: "Doe, now chief executive". */
	"apposition-opener": words("one another now then also"),
	/** Show that what follows a comma is no apposition: "Doe, who said the president …". */
	"no-apposition": words(
		"who whose which that and but or as said says told in on when while if he she they it no not after before from to",
	),
	/** "the chief executive of", "the spokesman for" */
	"office-link": words("of at for"),
	/** Nobody but a person is addressed so. */
	address: words("mr mrs ms miss messrs sir dame"),
	"female-title":
		words(`mrs ms miss madam madame mme mlle dame lady sra señora senora doña frau sheikha alhaja smt queen princess empress
			duchess baroness countess actress spokeswoman congresswoman chairwoman businesswoman wife mother daughter sister
			widow aunt niece granddaughter grandmother ex-wife`),
	"male-title":
		words(`mr mister messrs monsieur sir lord sr señor senor don herr sheikh sheik king prince emperor duke baron count pope
			spokesman congressman chairman businessman husband father son brother uncle nephew grandson grandfather ex-husband
			fisherman statesman alhaji`),
};
