import { words } from "./families.ts";

const wholeBe = words("is are was were be been being am 're ’re");
const wholeHave = words("has have had having 've ’ve");
const wholeDoing = words("do does did");
const wholeModal = words("will would can could may might must shall should ought cannot 'll 'd ’ll ’d");
const be = [wholeBe, words("isn aren wasn weren")];
const have = [wholeHave, words("hasn haven hadn")];
const doing = [wholeDoing, words("don doesn didn")];
const modal = [wholeModal, words("won wouldn couldn shouldn")];
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
	auxiliary: [...be, ...have, ...doing, ...modal],
	/** Where "isn't" stays whole: "won" is the past of "win" there. */
	"whole-auxiliary": [wholeBe, wholeHave, wholeDoing, wholeModal, contracted],
	/** What a clause is told in, of now or of what was: "is" and "has" of now, "were" and "had" of then. */
	"present-be": words("is are"),
	"past-be": words("was were"),
	"present-have": words("has have"),
	"present-do": words("does do"),
	/** Behind a number these say it of many: "40 were", not "40 is". */
	"plural-auxiliary": words("are were have had will would could may might did do"),
	/** Finer cuts of a sentence keep "isn't" whole. */
	"contracted-auxiliary": contracted,
};
