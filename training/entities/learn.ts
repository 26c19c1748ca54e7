import type { AnnotatedText } from "../../gold/corpus.ts";
import { LABEL_COUNT } from "../../lambdas/extract/entities/recognize/labels.ts";
import { type Lexicon, openLexicon } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import type { NumericArray } from "../../lambdas/extract/learned/sections.ts";
import { dropRare, type Example, FeatureIndex, MODEL_SET, makeExamples } from "./dataset.ts";
import { fitChain, type Weights } from "./fit.ts";
import { ConstraintTable } from "./lattice.ts";
import { OWN_SET } from "./own.ts";
import type { Settings } from "./settings.ts";

export type Sections = Record<string, NumericArray>;

/** What one learner found: `weights.features` holds a row for each of `hashes`. */
export interface Learned {
	hashes: Int32Array;
	weights: Weights;
}

export function lexiconOf(sections: Sections): Lexicon {
	return openLexicon({
		clusterKeys: sections["cluster.keys"] as Int32Array,
		clusterPaths: sections["cluster.paths"] as Uint16Array,
		listKeys: sections["list.keys"] as Int32Array,
		listFlags: sections["list.flags"] as Uint16Array,
	});
}

/** Learns from `texts` once; the seed decides what is forgotten, left out and taken first. */
export function learn(
	texts: readonly AnnotatedText[],
	lexicon: Sections,
	settings: Settings,
	log: (message: string) => void,
): Learned {
	const index = new FeatureIndex();
	const table = new ConstraintTable();
	const examples = makeExamples(texts, lexiconOf(lexicon), index, table, settings);
	const pieces = examples.reduce((sum, example) => sum + example.length, 0);
	log(`${texts.length} texts, ${pieces} pieces, ${index.size} features`);
	const { hashes, used } = dropRare(examples, index, settings.leastSeen);
	const vectors = lexicon["network.vectors"] as Int8Array;
	const weights = fitChain(examples, hashes.length, table, {
		...settings,
		...(settings.network ? { vectors } : {}),
		log,
		weightOf: ({ text }: Example) => weightOfSet(texts[text]?.set, settings),
	});
	return withoutHabits(hashes, used, weights);
}

function weightOfSet(set: string | undefined, { otherWeight, ownWeight }: Settings): number {
	if (set === MODEL_SET) return 1;
	return set === OWN_SET ? ownWeight : otherWeight;
}

/** Leaves out the features that only training sees. */
function withoutHabits(hashes: readonly number[], used: readonly boolean[], weights: Weights): Learned {
	const rows = hashes.map((_, row) => row).filter((row) => used[row]);
	const features = new Float32Array(rows.length * LABEL_COUNT);
	rows.forEach((row, at) => {
		const from = row * LABEL_COUNT;
		features.set(weights.features.subarray(from, from + LABEL_COUNT), at * LABEL_COUNT);
	});
	return { hashes: Int32Array.from(rows, (row) => hashes[row]!), weights: { ...weights, features } };
}
