import type { AnnotatedText } from "../../gold/corpus.ts";
import type { LexiconData } from "../../lambdas/extract/entities/recognize/lexicon.ts";
import type { WeightData } from "../../lambdas/extract/entities/recognize/weights.ts";
import type { Sections } from "./learn.ts";
import { learnTogether } from "./learners.ts";
import { quantizeNetwork } from "./network-fit.ts";
import { quantize } from "./quantize.ts";
import type { Settings } from "./settings.ts";

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

/** Learns from `texts`; returns the sections of the model file. */
export async function trainModel(
	texts: readonly AnnotatedText[],
	lexicon: Sections,
	settings: Settings,
	log: (message: string) => void,
): Promise<Sections> {
	const { hashes, weights } = await learnTogether(texts, lexicon, settings, log);
	const sections: Sections = {
		...lexicon,
		...weightSections(quantize(weights, hashes, settings.leastWeight)),
	};
	if (weights.network) {
		const network = quantizeNetwork(weights.network, lexicon["network.vectors"] as Int8Array);
		sections["network.input"] = network.input;
		sections["network.forms"] = network.forms;
		sections["network.output"] = network.output;
		sections["network.shifts"] = network.shifts;
	} else delete sections["network.vectors"];
	return sections;
}

function weightSections(data: WeightData): Sections {
	return Object.fromEntries(Object.entries(data).map(([name, array]) => [`weights.${name}`, array]));
}
