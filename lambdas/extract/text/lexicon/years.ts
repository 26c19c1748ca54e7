import { nouns, verbs, words } from "./families.ts";

/** Words that tell whether four digits are a year. */
export const YEARS = {
	/** A number right behind is a year, whatever follows: "in 1950 farmers moved". */
	"year-lead": words(
		`in since during until till circa late early mid spring summer autumn fall winter year calendar fiscal cy fy`,
	),
	/** A number right behind is a year where nothing behind it is counted: "by 2030", "the summer of 1998". */
	"loose-year-lead":
		words(`by of from before after between through ended ending for and to or than onwards pre post versus vs
		with against until`),
	/** "about 1950 boxes": how much, not when; by itself at the end of a phrase "around 1950" is a year. */
	"roughly-word": words("about around roughly approximately circa nearly almost some over under than"),
	"amount-lead":
		words(`nearly almost some over under least most roughly approximately exactly only another up about around
		minimum maximum total totalling totaling numbering estimated exceeding averaging just fewer more`),
	/** What a year stands before as its adjective: "2019 levels", "the 1976 riots", "2024 elections". */
	"yearly-noun": [
		nouns(`level election sale profit result earning price rate figure estimate forecast budget target goal model season
			championship final tournament olympic game playoff talk summit agreement accord deal treaty protest riot attack war
			flood fire earthquake hurricane coup uprising revolution massacre genocide disaster crash recession crisis pandemic
			outbreak census survey poll study report reform law act rule sanction tariff tax vote referendum race campaign primary
			ballot convention conference ceremony award nominee winner finalist graduate draft intake harvest crop export import
			revenue cost term number statistic guideline standard regulation edition remake release film novel album hit song
			amendment constitution plan programme program project value dollar euro hearing trial ruling verdict case murder killing
			bombing shooting invasion raid strike operation offensive ceasefire deadline expectation assumption projection guidance
			comparison candidate contender hopeful cycle contest caucus bid resolution declaration version update vintage`),
		words(
			"presidential congressional parliamentary general municipal local midterm midterms olympics data paralympics news",
		),
	],
	/** What a copula after it gives a year: "the deadline is 2030", "it was 1945". */
	"time-subject": [
		nouns("year date deadline time day month season horizon election debut birth anniversary"),
		words("it this that when first last latest earliest previous next recent one expiry since born"),
	],
	/** "The toll rose to 2024", "turnout stood at 1850": the number is reached, not a time. */
	"level-verb":
		verbs(`rise fall climb grow increase drop jump raise cut reduce decline decrease soar surge swell leap dip slip
		reach total number hit exceed top average near stand amount come mount balloon shrink double bring put lift push take close
		open trade settle value price peak`),
	/** "Founded 1998", "born 1950". */
	"dated-verb":
		words(`founded established born died dated published built opened released updated created launched formed
		copyrighted ended elected signed married completed constructed printed composed recorded painted`),
	/** Through a dash: "mid-2020". */
	"year-prefix": words("mid pre post end late early"),
	/** "the 1990s" */
	"decade-ending": words("s 's ’s"),
	/** "more than 1200"; "lower than 2019" compares with a year. */
	"than-lead": words("more less fewer greater other"),
	"one-copula": words("is was"),
	copula: words("is was are were remains remained be been"),
};
