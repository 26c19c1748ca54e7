import { nouns, verbs, words } from "./families.ts";

/** Words that tell what a sentence is about, where its number alone could mean several things. */
export const TOPICS = {
	/** Of money, where "pounds" may weigh: "sold for 200 pounds". */
	"money-noun": [
		nouns(
			`payment wage price profit loan debt budget fund fee bill tax taxpayer grant bonus ticket deposit rent pension benefit share
			donation reward salary investment charge coin note`,
		),
		words("sales revenue funding money cash bank savings compensation damages damage aid income worth"),
	],
	"money-verb": verbs("cost pay price sell buy spend earn fine invest donate steal award charge"),
	/** Of money alone, where no noun follows: "has paid 3 million". */
	"paying-verb": verbs("pay cost spend owe"),
	/** What has a price rather than a weight: "a 300,000 pound house". */
	"costly-noun": nouns("house home flat project scheme building contract"),
	/** Of weight, where "pounds" may be money: "lost 12 pounds". */
	"weight-word": [
		verbs("weigh lose gain drop shed"),
		nouns("drug explosive bomb dog"),
		words(
			`weight heavy heavier lighter baby fish meat cocaine heroin marijuana fentanyl cannabis methamphetamine beef pork butter
			sugar flour cheese dynamite turkey body muscle food trash garbage waste fat payload thrust force pressure`,
		),
	],
	/** Of warmth, where degrees may be angles and "C" a letter. */
	"weather-word": [
		nouns("temperature degree thermometer heatwave high low"),
		verbs("warm heat boil swelter freeze"),
		words(
			`hot hotter hottest cold colder coldest warmer warmth weather fever oven frost mercury winter summer celsius fahrenheit
			outside ° cool record overnight tonight`,
		),
	],
	/** How strong an earthquake is: "magnitudes above 5", "5.0 on the Richter scale". */
	"magnitude-noun": nouns("magnitude"),
	"quake-scale": words("richter magnitude"),
	/** Of angles: "turned 90 degrees". */
	"angle-word": [
		verbs("turn rotate tilt pivot spin"),
		nouns("angle slope camera view"),
		words("rotation vision video incline"),
	],
	/** Of contests, whose numbers are a score: "beat them 3-1". */
	"contest-word": [
		verbs(
			`win beat defeat lose draw tie score lead trail vote rule thrash edge rout crush stun sweep overcome outlast advance pass
			eliminate approve reject dispatch ease split bowl bat`,
		),
		nouns(
			`victory loss match game goal set tiebreak tie-break penalty series final semifinal semi-final quarterfinal quarter-final
			playoff season cup league court council wicket over inning batter seamer spinner bowler figure equaliser equalizer`,
		),
		words(
			`winner winners ahead behind decision majority aggregate shootout hammered upset downed halftime half-time record senate down
			up stalemate saw comeback kickoff scoreline batsman runs`,
		),
	],
	/** "the 100m hurdles", "a 1,500m final" */
	"race-word": [
		nouns("race hurdle sprint relay medley heat final dash walk title record champion"),
		words(
			"freestyle butterfly backstroke breaststroke olympic world gold silver bronze rifle pistol platform springboard",
		),
	],
	/** Of races alone: "the 400m individual medley". */
	"stroke-word": words("freestyle butterfly backstroke breaststroke medley hurdles relay"),
	/** What is so many metres: "5m waves". */
	"metre-word": words("air yacht superyacht waves swell stretch exclusion ahead"),
	"quake-noun": nouns("quake earthquake tremor temblor aftershock foreshock"),
	/** How the strength of a quake is told: "a tremor measuring 4.1". */
	"gauging-verb": verbs("measure register record"),
	/** What one of is so many metres high, long, wide or deep: "a 90m crane". */
	"tall-noun": words(
		`crane wall tower statue wave cable trench fence tunnel bridge drop dive fall plunge pool sprint runway turbine mast chimney hole
		sinkhole crater gap rope ladder ship vessel boat cliff column plume stack barrier embankment jump throw putt penalty strike shot
		header free-kick jetty pier canal ramp wreck wingspan platform section strip corridor radius cordon`,
	),
	/** What is so many kilometres or pixels: "a 5k run", "4K video". */
	"k-noun": [nouns("run race walk event course video tv display screen"), words("resolution ultra")],
	"voting-verb": verbs("vote"),
	/** "a 5 to 4 decision" */
	"verdict-noun": words("vote votes voted ruling decision"),
	/** What a contest counts: "52 votes to 48". */
	"score-unit": nouns("vote win point"),
	/** "outspent them 5-1": so many times as much. */
	"odds-verb": verbs("outnumber outspend outsell outgun"),
	/** Of odds: "outnumbered three to one". */
	"odds-word": [nouns("margin ratio majority bet"), verbs("outnumber favour favor"), words("odds")],
};
