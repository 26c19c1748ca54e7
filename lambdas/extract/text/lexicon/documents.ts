import { nouns, verbs, words } from "./families.ts";

/** What people publish or compile: it speaks for who made it. */
export const DOCUMENTS = {
	document: [
		nouns(`account analysis article assessment audit bulletin cable calculation communique count document email estimate filing
			finding forecast ledger manifest roster logbook leaflet dossier affidavit graph slide chart graphic map inquiry investigation letter log memo minute model note number paper poll post projection ranking
			reading record report result return review roll simulation statement statistic story study survey table tabulation tally
			test timeline transcript trial figure`),
		words(`accounting appraisal balance census communiqué dashboard data database dataset editorial evidence examination exit
			findings index indictment information inquest intelligence inventory judgment lawsuit measurements minutes modelling
			modeling news notice obituary outlook polling probe profile prospectus questionnaire registry release reporting research
			ruling scorecard snapshot spreadsheet pictures images photographs imagery summary tests tracker update verdict video footage warrant website white-paper
			yearbook complaint testimony memoir book manifesto budget barometer gauge breakdown bill order
			documentary broadcast`),
	],
	/** What "in" and "on" lead to when they tell where or when something was said. */
	occasion:
		words(`statement interview speech report letter email e-mail tweet post message briefing conference memo note filing
		release address call phone telephone video article twitter facebook tv television radio response reference remarks testimony court monday
		tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
		november december`),
	/** Lead to what one said something after: "said after a four-hour meeting that". */
	"occasion-lead": words("after during following before"),
	/** What a number is or does: "a rise of 6 percent", "a total of 40". */
	"number-noun": words(
		"rise increase jump drop fall decline decrease gain surge record figure number total level share sum amount",
	),
	/** "a survey published on Monday": the day is the survey's. */
	"publishing-participle": words(
		"published released issued conducted obtained seen reviewed posted filed taken commissioned made compiled carried kept held drawn gathered collected",
	),
	/** Who came by a document is not who wrote it: "a letter seen by Reuters". */
	"obtaining-participle": words("seen obtained reviewed viewed examined read"),
	/** What one counts by: "by the ministry's count". */
	reckoning: [nouns("estimate account calculation"), words("count tally reckoning measure")],
	/** What one sees by: "in the view of". */
	"view-noun": words("words view opinion estimation eyes assessment"),
	/** Opens a paragraph with a colon and names no speaker: "UPDATE:", "Photo:". */
	"note-label": words(
		"update note source sources photo video correction editor watch read more related caption image breaking timeline location time date",
	),
	/** "the rate of the 1990s" */
	"level-of-time": [nouns("level"), words("rate average pace peak high low figure")],
	/** "A statement from the mayor: “…”" */
	"statement-noun": nouns("statement message letter tweet post email note communique"),
	/** Issued to say something: "released a report showing that 40 had left". */
	/** Of documents they speak as these do: "an average of recent polls". */
	"grouping-noun": nouns("average series handful set round batch string pair number trove"),
	"report-noun": nouns("report study advisory bulletin release notice memo"),
	"issuing-verb": verbs("issue release publish post send write circulate deliver make share"),
	/** When a poll was taken, and not when it came out: "a survey conducted in June". */
	"polling-participle": words("conducted taken carried done fielded"),
	poll: [nouns("poll survey"), words("polling census")],
	/** "kept its count at 43" */
	"own-count": words("count tally toll estimate estimates"),
	/** Made by who keeps it up to date: "raised its tally to 40". */
	tally: [
		nouns("toll count tally estimate forecast projection"),
		words("prediction outlook guidance assessment"),
	],
};
