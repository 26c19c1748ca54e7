import { readFileSync } from "node:fs";
import { type NumericArray, readSections } from "../../learned/sections.ts";
import { type Lexicon, openLexicon } from "./lexicon.ts";
import { Network } from "./network.ts";
import { openWeights, type Weights } from "./weights.ts";

/** Everything that was learned: the lexicon, the weights of features and the network. */
export interface Model {
	lexicon: Lexicon;
	weights: Weights;
	network: Network | undefined;
}

/** The trained model, kept beside this file as `model/entities.model`; in a bundle, beside the bundle. */
const LOCATION = new URL("./model/entities.model", import.meta.url);

let loaded: Model | undefined;

/** Reads the model file once per process. */
export function loadModel(): Model {
	loaded ??= openModel(readFileSync(LOCATION));
	return loaded;
}

/** Opens the bytes of a model file, as training writes them. */
export function openModel(bytes: Uint8Array): Model {
	const sections = readSections(bytes);
	const section = <T extends NumericArray>(name: string): T => {
		const found = sections[name];
		if (!found) throw new Error(`the model file has no section ${name}`);
		return found as T;
	};
	return {
		lexicon: openLexicon({
			clusterKeys: section<Int32Array>("cluster.keys"),
			clusterPaths: section<Uint16Array>("cluster.paths"),
			listKeys: section<Int32Array>("list.keys"),
			listFlags: section<Uint16Array>("list.flags"),
		}),
		weights: openWeights({
			keys: section<Int32Array>("weights.keys"),
			counts: section<Uint8Array>("weights.counts"),
			labels: section<Uint8Array>("weights.labels"),
			values: section<Int8Array>("weights.values"),
			transitions: section<Int32Array>("weights.transitions"),
		}),
		network:
			sections["network.input"] &&
			new Network({
				vectors: section<Int8Array>("network.vectors"),
				input: section<Int16Array>("network.input"),
				forms: section<Int32Array>("network.forms"),
				output: section<Int16Array>("network.output"),
				shifts: section<Uint8Array>("network.shifts"),
			}),
	};
}
