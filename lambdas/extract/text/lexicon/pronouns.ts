import { words } from "./families.ts";

const subject = words("he she they we i it you");
const object = words("him her them us me it you");
const indefinite = words("everyone everybody nobody someone somebody");

export const PRONOUNS = {
	"subject-pronoun": subject,
	"object-pronoun": object,
	/** Behind these "'s" is a verb: "he's", against "the mayor's". */
	"is-after": words("he she it that there who what here where"),
	reflexive: words("themselves himself herself itself ourselves yourself yourselves myself"),
	/** Stand for a person: what "it" and "they" are not sure to. */
	"personal-pronoun": words("he she we i you him her us me"),
	pronoun: [subject, indefinite],
	"group-pronoun": words("they we"),
	"own-pronoun": words("we i they"),
	"speaking-pronoun": words("he she they we"),
	/** Carry a name from before: a man, a woman, a body or a country. */
	"he-word": words("he his him"),
	"she-word": words("she her"),
	"it-word": words("it its"),
	"they-word": words("they their"),
	/** Stand for who speaks, or for whom he speaks for. */
	"self-word": words("i my we our"),
	/** "12 of them", "six of whom": a part of those told of before. */
	"partitive-word": words("them whom those which these"),
	/** Stands for nobody who speaks: "it is said", "there were". */
	expletive: words("it there you"),
	/** "2.3 people", "those who": a number-like word by itself stands for things or people named before. */
	"bare-quantity": words("some many most several few all both others these those"),
	/** By itself one person: "said one, a teacher". */
	"lone-word": words("one another"),
};
