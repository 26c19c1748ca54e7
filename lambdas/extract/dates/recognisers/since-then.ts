import type { Recogniser } from "../sentence.ts";
import { unresolved } from "../time.ts";

/** "since then": the time just spoken of, which "since" opens. */
export const sinceThen: Recogniser = {
	starts: ["then"],
	tells: ["then"],
	read({ line, anchor }, at) {
		if (line.lower(at - 1) !== "since") return undefined;
		return { end: at + 1, time: anchor?.period ? anchor : unresolved("span") };
	},
};
