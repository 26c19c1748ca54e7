import { nouns, verbs, words } from "./families.ts";

/** What befalls people: done to them, done by them, and what they are afterwards. */
export const CASUALTIES = {
	"casualty-verb":
		verbs(`kill injure wound displace arrest detain evacuate rescue free infect poison kidnap abduct sentence
		convict deport execute maim blind orphan evict uproot sicken hurt shoot drown trap strand hospitalise hospitalize`),
	/** Done to people alone: "Nineteen have been charged" are no handsets. */
	"person-verb": verbs(
		"arrest charge jail imprison convict acquit bail detain indict sentence fine hire dismiss deport",
	),
	"dying-verb": verbs("die drown perish succumb suffocate starve disappear vanish"),
	"casualty-state":
		words(`dead killed injured wounded missing ill sick hurt trapped stranded homeless displaced unemployed jobless
		hospitalised hospitalized infected detained arrested evacuated`),
	/** Reported one by one too: "no injury". */
	"harm-noun": nouns("death injury casualty fatality"),
	"harm-state": words("harmed aboard"),
	"casualty-noun":
		nouns(`death fatality casualty injury victim case infection arrest survivor killing murder homicide suicide
		drowning shooting stabbing kidnapping abduction execution evacuation detention deportation conviction`),
	/** "The dead included 14 children": of those who died, were hurt or are lost. */
	"death-word": [verbs("kill die"), words("dead"), nouns("death fatality body victim casualty")],
	"injury-word": [verbs("wound injure"), nouns("injury casualty")],
	"loss-word": words("missing"),
	/** What a count of the stricken is called by: "the number of dead". */
	suffered: [
		words(`dead killed injured wounded missing displaced homeless infected hurt detained evacuated sick ill trapped unemployed
			jobless`),
		nouns("death casualty victim fatality case infection injury arrest survivor"),
	],
};
