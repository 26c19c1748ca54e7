const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Said with a name and no role: they tell gender at most. */
export const HONORIFICS = words(`
	mr mrs ms miss mx messrs mister madam madame mme mlle monsieur sir dame lord lady dr doctor prof professor
	sheikh sheik shaikh sheikha haji hajj hajji alhaji alhaja hon honourable honorable rev reverend fr sr sra
	señor señora senor senora don doña herr frau datuk datin dato tan tun ustaz mullah maulana swami shri smt
	ayatollah saint st justice comrade mzee chief otunba oba
`);

/** Heads of roles: the word before "Kim" in "leader Kim", after the comma in "Doe, the chief executive of Acme". */
export const ROLE_HEADS = words(`
	president president-elect minister premier chancellor leader secretary governor governor-general mayor senator
	congressman congresswoman representative deputy legislator lawmaker mp mep pm ceo cfo coo cto chief chairman
	chairwoman chairperson chair head director director-general spokesman spokeswoman spokesperson ambassador
	envoy commissioner judge justice attorney prosecutor lawyer solicitor barrister magistrate coroner general
	lieutenant colonel major captain sergeant commander admiral marshal brigadier corporal officer inspector
	detective constable superintendent sheriff king queen prince princess emperor empress sultan emir crown
	duke duchess baron baroness count countess pope cardinal archbishop bishop imam rabbi pastor patriarch
	ayatollah coach manager striker midfielder defender goalkeeper winger forward captain skipper player batsman
	bowler sprinter swimmer boxer champion driver rider golfer analyst economist strategist professor
	scientist researcher historian author writer novelist poet playwright journalist reporter editor columnist
	correspondent presenter broadcaster anchor actor actress director filmmaker producer singer musician composer
	rapper artist painter sculptor architect designer chef activist campaigner dissident organiser organizer
	founder co-founder cofounder owner billionaire businessman businesswoman entrepreneur investor executive
	tycoon magnate banker trader treasurer speaker whip councillor councilor alderman candidate nominee rival
	predecessor successor dictator strongman warlord commander spokesman principal headteacher teacher lecturer
	dean rector provost surgeon physician doctor nurse psychologist epidemiologist virologist biologist chemist
	physicist geologist seismologist astronomer astronaut cosmonaut engineer farmer fisherman resident witness
	defendant suspect victim partner president-general vice-president vice-chancellor undersecretary
	ex-president ex-minister ex-wife ex-husband wife husband father mother son daughter brother sister widow
	uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother adviser advisor aide
	negotiator mediator diplomat politician statesman volunteer climber explorer pilot sailor skier
	administrator coordinator co-ordinator commodore rancher grandmaster conductor publisher baker cook miner ranger mechanic electrician
	librarian curator archaeologist anthropologist sociologist psychiatrist pharmacist dentist vet veterinarian
	mathematician statistician meteorologist climatologist forecaster trader shopkeeper driver banker barber
	hostage survivor refugee migrant pensioner student pupil graduate parent relative neighbour neighbor
`);

/** Words that may stand before a role's head and belong to it: "foreign minister", "acting chief executive". */
export const ROLE_MODIFIERS = words(`
	prime foreign vice deputy former ex acting interim chief executive defence defense interior finance health
	education justice trade labour labor energy environment transport agriculture culture home state first second
	lady crown senior junior assistant associate managing general lieutenant major brigadier rear field air army
	navy police opposition party majority minority house senate attorney district high supreme lead founding
	honorary outgoing incoming late current national chief head staff sergeant detective financial operating
	technology marketing medical research principal permanent press public world olympic fellow grand chief
	council league team company resident humanitarian campaign government military rebel veteran star regional tourism minerals mining
	petroleum oil industry commerce sports planning communications information housing development science social
	welfare immigration water fisheries religious election security intelligence procurement women youth
`);

const RELATIONS = words(`
	wife husband father mother son daughter brother sister widow uncle aunt nephew niece cousin grandson
	granddaughter grandfather grandmother ex-wife ex-husband partner
`);

const REGNAL = words(
	"pope king queen prince princess emperor empress sultan emir saint st tsar imam pharaoh",
);

const FEMALE = words(`
	mrs ms miss madam madame mme mlle dame lady sra señora senora doña frau sheikha alhaja smt queen princess
	empress duchess baroness countess actress spokeswoman congresswoman chairwoman businesswoman wife mother
	daughter sister widow aunt niece granddaughter grandmother ex-wife
`);
const MALE = words(`
	mr mister messrs monsieur sir lord sr señor senor don herr sheikh sheik king prince emperor duke baron count
	pope spokesman congressman chairman businessman husband father son brother uncle nephew grandson grandfather
	ex-husband fisherman statesman alhaji
`);

/** Lower case without a full stop: "Gen." → "gen". */
export const titleWord = (word: string): string => word.toLowerCase().replace(/\.$/, "");

const ABBREVIATED: Record<string, string> = {
	...{ gen: "general", col: "colonel", lt: "lieutenant", maj: "major", capt: "captain", cpt: "captain" },
	...{
		sgt: "sergeant",
		brig: "brigadier",
		adm: "admiral",
		cmdr: "commander",
		sen: "senator",
		gov: "governor",
	},
	...{
		rep: "representative",
		pres: "president",
		amb: "ambassador",
		atty: "attorney",
		supt: "superintendent",
	},
	...{ insp: "inspector", det: "detective", cllr: "councillor" },
};

/** True for a role's head, whole or abbreviated: "minister", "Gen.". */
export function isRoleHead(word: string): boolean {
	const plain = titleWord(word);
	if (ROLE_HEADS.has(ABBREVIATED[plain] ?? plain)) return true;
	// "Prosecutor-General", "player-manager"
	const hyphen = plain.indexOf("-");
	return hyphen > 0 && ROLE_HEADS.has(plain.slice(0, hyphen)) && ROLE_HEADS.has(plain.slice(hyphen + 1));
}

/** True for "Gen", "Sen", which are written with a full stop as often as without. */
export const isShortened = (word: string): boolean => titleWord(word) in ABBREVIATED;

/** What a role comes down to, to compare roles by: "Foreign Minister" → "minister", "Gen." → "general". */
export function roleHead(role: string): string {
	const head = titleWord(role.split(" ").at(-1) ?? "");
	return ABBREVIATED[head] ?? head;
}

export function isRoleModifier(word: string): boolean {
	const plain = titleWord(word);
	return ROLE_MODIFIERS.has(plain) || plain in ABBREVIATED;
}

export const isHonorific = (word: string): boolean => HONORIFICS.has(titleWord(word));

/** "his wife Jill": whose somebody is, rather than what. */
export const isRelation = (word: string): boolean => RELATIONS.has(titleWord(word));

/** Titles that a single name is known by: "Pope Francis", "King Charles III". */
export const isRegnal = (word: string): boolean => REGNAL.has(titleWord(word));

/** What a title or role says of gender; absent where it says nothing. */
export function genderOf(word: string): "m" | "f" | undefined {
	const plain = titleWord(word);
	return FEMALE.has(plain) ? "f" : MALE.has(plain) ? "m" : undefined;
}
