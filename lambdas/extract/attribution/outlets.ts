import type { Reading } from "../text/reading.ts";
import type { Run } from "../text/run.ts";

/** Words that make a source an outlet: one that passes on what others say. */
const OUTLET_WORDS = new Set(
	`reuters ap afp bbc cnn nbc cbs abc msnbc npr pbs cnbc itv sky bloomberg xinhua yonhap tass interfax kcna kyodo dpa ansa
	efe pti ani irna sana wafa anadolu ukrinform axios politico guardian telegraph times post journal herald tribune gazette
	chronicle observer independent mail mirror economist spiegel monde nikkei haaretz jazeera fox news newspaper newspapers
	media broadcaster channel television tv radio magazine outlet outlets website daily press tabloid network wire
	station portal agence novosti rtl zdf ard nhk rai kbs cbc usa yahoo buzzfeed huffpost breitbart wapo nyt wsj
	caixin mediapart correspondent dispatch globe bulletin examiner inquirer sentinel courier express`.split(
		/\s+/,
	),
);
/** "a press secretary", "the news conference", "post office" are none. */
const NOT_OUTLETS =
	/^(?:secretary|conference|office|officer|release|releases|briefing|spokesman|spokeswoman|spokesperson|minister|adviser|aide|analyst|researcher|executive|anchor|host)$/;

/** True where the source is a newspaper, an agency, "state media" … */
export function isOutlet(reading: Reading, run: Run): boolean {
	let outlet = false;
	for (let at = run.first; at <= run.last && at - run.first < 12; at++) {
		const word = reading.lower(at);
		if (NOT_OUTLETS.test(word)) return false;
		if (OUTLET_WORDS.has(word) && (reading.tagged(at, "name") || GENERIC.test(word))) outlet = true;
	}
	return outlet;
}

const GENERIC =
	/^(?:newspapers?|media|broadcaster|channel|television|tv|radio|magazine|outlets?|website|tabloid|network|press|daily|news)$/;
