import type { FeatureKind } from "../../lambdas/extract/entities/recognize/features.ts";
import {
	type Lexicon,
	type LexiconData,
	openLexicon,
} from "../../lambdas/extract/entities/recognize/lexicon.ts";
import type { NumericArray } from "../../lambdas/extract/entities/recognize/sections.ts";
import type { WeightData } from "../../lambdas/extract/entities/recognize/weights.ts";
import type { AnnotatedText } from "./corpus.ts";
import { dropRare, type Example, FeatureIndex, makeExamples } from "./dataset.ts";
import { fitChain } from "./fit.ts";
import { ConstraintTable } from "./lattice.ts";
import { quantizeNetwork } from "./network-fit.ts";
import { quantize } from "./quantize.ts";

export type Sections = Record<string, NumericArray>;

export interface Settings {
	epochs: number;
	rate: number;
	dropout: number;
	/** How much a piece of the smaller sets counts beside one of worldwide. */
	otherWeight: number;
	/** Features seen fewer times are left out. */
	leastSeen: number;
	/** Weights smaller than this, in bytes, are left out. */
	leastWeight: number;
	seed: number;
	kinds?: readonly FeatureKind[];
	network: boolean;
}

export const SETTINGS: Settings = {
	epochs: 6,
	rate: 0.1,
	dropout: 0.4,
	otherWeight: 0.4,
	leastSeen: 3,
	leastWeight: 2,
	seed: 1,
	network: true,
};

/** What is known of words before training, as sections of the model file. */
export function lexiconSections(data: LexiconData & { vectors: Int8Array }): Sections {
	return {
		"cluster.keys": data.clusterKeys,
		"cluster.paths": data.clusterPaths,
		"list.keys": data.listKeys,
		"list.flags": data.listFlags,
		"network.vectors": data.vectors,
	};
}

export function lexiconOf(sections: Sections): Lexicon {
	return openLexicon({
		clusterKeys: sections["cluster.keys"] as Int32Array,
		clusterPaths: sections["cluster.paths"] as Uint16Array,
		listKeys: sections["list.keys"] as Int32Array,
		listFlags: sections["list.flags"] as Uint8Array,
	});
}

/** Learns from `texts`; returns the sections of the model file. */
export function trainModel(
	texts: readonly AnnotatedText[],
	lexicon: Sections,
	settings: Settings,
	log: (message: string) => void,
): Sections {
	const index = new FeatureIndex();
	const table = new ConstraintTable();
	const { examples } = makeExamples(texts, lexiconOf(lexicon), index, table, settings.kinds);
	const pieces = examples.reduce((sum, example) => sum + example.length, 0);
	log(`${texts.length} texts, ${pieces} pieces, ${index.size} features`);
	const { hashes, used } = dropRare(examples, index, settings.leastSeen);
	const vectors = lexicon["network.vectors"] as Int8Array;
	const weights = fitChain(examples, hashes.length, table, {
		...settings,
		...(settings.network ? { vectors } : {}),
		log,
		weightOf: (example: Example) => (texts[example.text]!.set === "worldwide" ? 1 : settings.otherWeight),
	});
	const sections: Sections = {
		...lexicon,
		...weightSections("first", quantize(weights, hashes, settings.leastWeight, used)),
	};
	if (weights.network) {
		const network = quantizeNetwork(weights.network, vectors);
		sections["network.input"] = network.input;
		sections["network.forms"] = network.forms;
		sections["network.output"] = network.output;
		sections["network.shifts"] = network.shifts;
	} else delete sections["network.vectors"];
	return sections;
}

export function weightSections(prefix: string, data: WeightData): Sections {
	return Object.fromEntries(Object.entries(data).map(([name, array]) => [`${prefix}.${name}`, array]));
}
