import { nouns, words } from "./families.ts";

const medium = [
	nouns("newspaper outlet"),
	words("media broadcaster channel television tv radio magazine website tabloid network press daily news"),
];

/** Who passes on what others say. */
export const OUTLETS = {
	/** Papers named by one common word; too few stand in any training set to be learned. */
	"paper-word": words(
		"independent guardian telegraph mirror observer economist standard express herald tribune times mail lancet",
	),
	/** What "the" and a name with this behind it do is what papers do. */
	"paper-verb": words("reported reports wrote writes"),
	/** A medium by a common word, capital or not: "state television". */
	medium,
	/** Words that make a name an outlet's. */
	outlet: [
		...medium,
		words(`reuters ap afp bbc cnn nbc cbs abc msnbc npr pbs cnbc itv sky bloomberg xinhua yonhap tass interfax kcna kyodo dpa
			ansa efe pti ani irna sana wafa anadolu ukrinform axios politico guardian telegraph times post journal herald tribune
			gazette chronicle observer independent mail mirror economist spiegel monde nikkei haaretz jazeera fox wire station portal
			agence novosti rtl zdf ard nhk rai kbs cbc usa yahoo buzzfeed huffpost breitbart wapo nyt wsj caixin mediapart
			correspondent dispatch globe bulletin examiner inquirer sentinel courier express outlets`),
	],
	/** Behind these words "press", "news" and "post" are no outlet: "a press secretary", "post office". */
	"no-outlet":
		words(`secretary conference office officer release releases briefing spokesman spokeswoman spokesperson minister
		adviser aide analyst researcher executive anchor host`),
};
