import { words } from "./families.ts";

const article = words("the a an");
const demonstrative = words("this that these those");
const possessive = words("his her its their our my your");
const quantifier = words(
	"some any no each every another both all many several most few either neither such certain various other",
);

/** What opens a noun phrase. "That" and "his" open other things too: what a word is in its place is its tag. */
export const DETERMINERS = {
	article,
	"definite-article": words("the"),
	"indefinite-article": words("a an"),
	demonstrative,
	possessive,
	quantifier,
	/** Before a noun by itself these tell that it has been named: "the dam", "this temple". */
	"naming-word": words("the this that"),
	/** Before a number these tell that those it counts are known: "the two men", "these three". */
	"pointing-word": words("the these those both their our"),
	/** "last year", "next month": no determiner, and stands where one does. */
	"last-word": words("last next past previous first"),
	"possessive-mark": words("'s ’s"),
	/** "an extra £450m": a number follows, and nobody is told. */
	"one-more": words("a an another"),
	determiner: [article, demonstrative, possessive, quantifier],
};
