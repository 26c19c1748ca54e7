import { words } from "./families.ts";

const be = words("is are was were be been being am isn aren wasn weren 're ’re");
const have = words("has have had having hasn haven hadn 've ’ve");
const doing = words("do does did don doesn didn");
const modal = words(
	"will would can could may might must shall should ought cannot won wouldn couldn shouldn 'll 'd ’ll ’d",
);
const contracted = words(
	"isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't don't doesn't",
);

/** Helping verbs; "isn" and "won" are what a tokenizer leaves of "isn't" and "won't". */
export const AUXILIARIES = {
	be,
	/** "got killed", "remain committed": what follows is a participle, as behind "be". */
	"be-like": words("got remain remains remained"),
	have,
	do: doing,
	modal,
	/** With "not" these say that something was or will not be so. */
	"negatable-modal": words("could would will"),
	auxiliary: [be, have, doing, modal],
	/** Finer cuts of a sentence keep "isn't" whole. */
	"contracted-auxiliary": contracted,
};
