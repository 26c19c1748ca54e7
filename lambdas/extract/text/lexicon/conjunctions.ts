import { words } from "./families.ts";

const and = words("and or nor & plus");
const but = words("but yet");

export const CONJUNCTIONS = {
	and,
	but,
	coordinator: [and, but],
	subordinator:
		words(`because if when while although though whereas after before since until till unless as where whether once
		than how why what so lest whenever wherever`),
	/** "while 40 died": a clause that stands against the one before it. */
	concessive: words("while whereas although though"),
	relative: words("who whom whose which that"),
};
