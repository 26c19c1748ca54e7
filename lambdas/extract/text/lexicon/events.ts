import { nouns, verbs, words } from "./families.ts";

/** What happens to what is counted, or what it does. */
export const EVENTS = {
	/** "40 people fled": done by those counted. */
	"acting-verb": [
		verbs(
			`die drown perish flee fall survive succumb suffocate starve collapse escape disappear vanish return cross arrive resign
			retire quit defect surrender lose emigrate vote march gather protest attend apply register enlist`,
		),
		words("went"),
	],
	/** What befalls a ship or a bus, and not who is aboard. */
	"accident-verb": verbs(
		"sink plunge crash capsize overturn collide skid veer derail explode run catch hit strike fall roll",
	),
	/** "a bus carrying 52 pilgrims" */
	"carrying-gerund": words("carrying transporting ferrying taking bringing hauling bearing"),
	/** Motions whose goal belongs to the event: "dispatched to Russia". */
	"sending-verb": verbs(
		`dispatch send deploy move evacuate deport transfer relocate return flee ship export expel fly bus escape cross travel deliver
		extradite repatriate`,
	),
	/** Verbs whose object is counted: "killed 34 people", "cut 1,200 jobs". */
	"event-verb": [
		verbs(
			`kill injure wound displace arrest detain evacuate rescue free destroy damage cut create hire lose sell deliver deploy send recruit
			train capture shoot launch fire build strand trap release deport execute seize close infect poison kidnap abduct sentence
			convict charge suspend lay employ attract treat hospitalise hospitalize test vaccinate shed sack dismiss import export produce
			ship buy order invite intercept sink burn flood recall cancel recover force search detect confirm register impose down pull
			remove repair issue plant provide donate supply sicken affect orphan evict uproot maim blind admit enrol award eliminate axe drop`,
		),
		words("loss"),
	],
	/** Behind these "over" tells why: "a strike over 12 dismissals", "banned over two failed tests". */
	"over-cause": [
		nouns(
			`strike protest row dispute clash feud anger outrage fury concern controversy lawsuit criticism debate probe investigation
			inquiry trial backlash scandal standoff fight war`,
		),
		verbs(
			`ban row squabble quarrel spar feud fine sue charge sack fire dismiss suspend arrest jail resign quit strike protest fight clash argue criticise criticize
			investigate sentence convict punish question sanction censure blame apologise apologize prosecute`,
		),
	],
	/** What is given: "cut aid to 40 schools" is no level. */
	"given-noun": nouns(
		`aid help support funding access supply delivery power water service payment grant subsidy shipment export flight visa loan`,
	),
	/** Nouns that are what happened: "600 deaths". */
	"event-noun": nouns(
		`death fatality casualty injury arrest killing birth layoff resignation kidnapping execution evacuation conviction suicide
		murder homicide detention abduction infection hospitalisation hospitalization deportation redundancy drowning stabbing shooting`,
	),
	/** What news says there were none of, beside what befalls people. */
	"incident-noun": nouns(
		"incident goal hostage explosion outage fire strike stranding medal win launch leak penalty prosecution victim",
	),
	"treating-verb": verbs("admit treat"),
	/** "19 remained missing" */
	"staying-verb": verbs("remain stay"),
	/** What people are left in: "12 dead". */
	"state-word": words(
		`dead missing ill sick homeless unemployed hurt trapped wounded injured alive hospitalised hospitalized jobless stranded`,
	),
	/** People named by what befell them: "four of the dead". */
	"victim-word": words(
		`dead injured wounded missing displaced homeless unemployed poor elderly sick detained arrested accused disabled uninsured`,
	),
};
