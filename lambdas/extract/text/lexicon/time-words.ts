import { nouns, verbs, words } from "./families.ts";

const past = words("last past previous preceding recent prior");
const coming = words("next coming following upcoming");
const upTo = words("to through thru");
const until = words("until till");
const running = words("straight consecutive successive");
const since = words("in since during");

/** The small words that dates are built with. */
export const TIME_WORDS = {
	/** Which one is meant, counted from now: "last week", "this March", "the coming days". */
	"past-word": past,
	"coming-word": coming,
	"which-word": words("last this next"),
	/** "Ago", "from now": how far away. */
	"earlier-word": words("before previous earlier prior"),
	"later-word": words("after later following"),
	"before-or-after": words("before after"),
	"ago-word": words("ago now hence"),
	/** What joins a date to the longer time it lies in: "the end of the month", "March in 2019", "March, 2019". */
	within: words("of in"),
	"within-link": words("of in ,"),
	/** "from January to March" */
	"up-to": upTo,
	until,
	"range-link": [upTo, until],
	/** "in", "since": a month or a year follows, whatever else it may be. */
	"in-word": since,
	"early-or-late": words("early late"),
	"third-word": words("early mid late"),
	"third-or-end": words("early mid late end"),
	/** The parts of a time: "the end of May". */
	"part-noun": words("start beginning outset dawn opening turn middle midway end close"),
	/** What somebody does whose name is a month's: "May said". */
	"telling-verb": words("said says told has had also added asked vowed promised warned"),
	/** "The first strike in 20 years", "twice in a decade". */
	"record-word": words("first only worst best most least second third once twice time times every"),
	"whole-word": words("entire whole full"),
	/** What a time stands behind, as against a name: "by May", "from May", "mid-May". */
	"date-lead": [
		since,
		until,
		past,
		coming,
		words(`this of from before after between to and by or through throughout early mid late every each that - – ended ending ends
			around about starting beginning effective`),
	],
	/** What a season stands behind. */
	"season-lead": [
		since,
		until,
		words(
			"by of the early late mid this last next every through before after - from to between and over whole entire",
		),
	],
	/** What a day in digits, "2/16", stands behind. */
	"day-lead": [words("on from by since between before after through this next last"), until],
	"begins-on": words("starting beginning commencing effective"),
	"ends-on": words("ended ending"),
	"on-word": words("on in at from"),
	/** What only the word before it makes a time: "in may", "until now", "to date". */
	"led-time": words("may now date"),
	"present-noun": words("day date time"),
	"range-opener": words("from between to"),
	"throughout-word": words("during throughout over"),
	"anaphoric-word": words("that same earlier later"),
	/** What the predicate of a phrase of time begins with: "The night before fell". */
	"time-predicate": words("fell rose came at"),
	"final-word": words("final closing"),
	/** Which part of a period, where no number says it. */
	"part-word": words("last final opening closing"),
	"half-word": words("very first second latter"),
	"rest-word": words("rest remainder"),
	"earlier-or-later": words("earlier later"),
	/** Behind a count of time it is how long something took: "in two years of war". */
	"duration-link": words("of with as"),
	"clause-goes-on": words("to or in for"),
	"quarter-noun": words("quarter qtr half"),
	"season-of-play": words("season game match"),
	/** "this past Monday" */
	"second-which": words("past coming upcoming last"),
	/** Behind "19th": a day of something else. */
	"day-owner": words("of day week month time anniversary"),
	/** "on Sat.", "and Mon." */
	"short-day-lead": words("on and to -"),
	/** Behind a weekday these make no surname of it: "Sunday Mass". */
	"weekday-noun": [nouns("prayer"), words("mass service school")],
	/** What begins a year in words, behind a day: "May first, nineteen twelve". */
	"spelled-year-opener": words("two nineteen twenty"),
	/** Decades by their names, the twenties first. */
	"decade-name": words("twenties thirties forties fifties sixties seventies eighties nineties"),
	"year-name": words("year years cy"),
	/** What is called by a holiday: "the Christmas Carol", "Easter Island", "Thanksgiving Point". */
	"holiday-thing": [
		nouns("carol island egg tree point party market song card movie seal"),
		words("rising bunny road truce"),
	],
	/** Holidays that are words of their own in lower case. */
	"capital-holiday": words("lent tet epiphany holi onam eid ashura vesak"),
	/** "since New Year", "by New Year" */
	"holiday-lead": words("since by over at for and"),
	/** Past forms in -eed: "need" and "proceed" are none. */
	"eed-past": words("agreed disagreed freed decreed guaranteed"),
	/** "after trouncing him", "according to": the clause is over. */
	"past-lead": words("after following according"),
	/** "is to", "is on Monday", "is likely": arranged. */
	"arranging-word": words("to on next likely in"),
	/** "earlier today", "late yesterday" */
	"led-today": words("earlier late"),
	/** "which ends on", "ended in" */
	"ended-link": words("ends on in"),
	/** With an article these still count from now: "the coming week". */
	"definite-which": words("current coming upcoming"),
	/** "the last decade", "the next week": a stretch up to now, or from now. */
	"stretch-which": words("last past next coming"),
	/** Which weekday is meant, as far as a word says it. */
	"which-weekday": words("last next this past coming upcoming previous following"),
	"onwards-word": words("on onward onwards forward forwards"),
	/** "FY25", "CY2025". */
	"fiscal-code": words("fy cy"),
	"fiscal-word": words("fiscal financial tax school academic budget marketing"),
	"business-word": words("trading business working work"),
	/** Between a count and its unit: "two straight weeks". */
	"unit-adverb": [running, words("full or calendar whole long more")],
	/** "the third straight win" */
	"running-word": running,
	/** "five years ago": how far away, not how long. */
	"moment-noun": nouns("moment instant"),
	"distance-word": words("ago earlier later hence"),
	/** "the next five years", "for five years": a date that is a stretch too. */
	"stretch-opener": words("next last past coming previous first for over within following final preceding"),
	"half-or-quarter": words("quarter half"),
	/** A stretch of a report: "the same period last year", "the year-earlier quarter". */
	"report-period": words("period time month quarter half week day stretch months"),
	"stretch-noun": words("part days weeks months years stage stages"),
	/** A match's parts are no parts of a year; some words of matches are those of markets too. */
	"ball-game-word": [
		nouns("touchdown yard rebound quarterback"),
		words("nba nfl basketball halftime half-time whistle scored fantasy"),
	],
	"sport-word": [
		nouns("game touchdown yard point rebound goal minute quarterback coach match whistle"),
		words("scored lead nba nfl basketball halftime half-time fantasy"),
	],
	/** What an event does for as long as it is there: "which ran from 17 August to 9 November". */
	"happening-verb": words("ran runs lasted lasts held staged took takes hosted convened sat"),
	"warmth-word": [nouns("degree temperature high low"), words("fahrenheit celsius")],
	"now-word": words("now currently presently nowadays"),
	/** "hours later", "a day earlier" */
	"lapse-word": words("later earlier before ago after"),
	/** Behind a span these count it from another time: "two weeks before the vote". */
	"span-end": words("before after ahead away"),
	/** "Over its 2017 leak", "under the 2015 accord": the date of what led to it. */
	"cause-preposition": words("over for about against regarding after under despite following behind"),
	"comparing-word": words("from than with versus against vs"),
	"closing-verb": [verbs("end finish close"), words("start started")],
	/** What is measured over a time that is over: "February's figures". */
	"measured-noun": [
		nouns("figure number result sale earning payroll export import profit revenue"),
		words("data inflation output turnout"),
	],
	/** What is called by a day: "the Sunday Times", "Friday Agreement", and what calls a day: "Sheffield Wednesday", "Black Friday". */
	"named-for-weekday":
		words(`times telegraph mail mirror express post herald mercury age star sun world tribune night independent
		sport people business agreement league club`),
	"weekday-namer": words(
		"sheffield ruby bloody super happy black stormy casual robinson giving big throwback",
	),
	"ordinal-ending": words("st nd rd th"),
};
