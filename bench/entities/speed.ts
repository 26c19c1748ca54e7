/** Run in a process of its own by bench.ts: load time, memory and speed of the recogniser as JSON. */
import { statSync } from "node:fs";
import { readDocument } from "../../lambdas/extract/document.ts";
import { loadModel } from "../../lambdas/extract/entities/recognize/model.ts";
import { recognize } from "../../lambdas/extract/entities/recognize/recognize.ts";
import { worldwideDev } from "./gold.ts";

const before = process.memoryUsage().rss;
/** Milliseconds of processor time: other programs on the machine do not count. */
const processorTime = (): number => {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
};
const started = processorTime();
const model = loadModel();
const load = processorTime() - started;
const texts = worldwideDev().map(({ text }) => text);
const documents = texts.map((text) => readDocument({ text }));
const tokens = documents.reduce((sum, document) => sum + document.tokens.length, 0);
const ROUNDS = 5;
let fastest = Number.POSITIVE_INFINITY;
for (let round = 0; round < ROUNDS; round++) {
	const from = processorTime();
	for (const document of documents) recognize(document, model);
	fastest = Math.min(fastest, processorTime() - from);
}
const file = new URL("../../lambdas/extract/entities/recognize/model/entities.model", import.meta.url);
console.log(
	JSON.stringify({
		"model, MB": (statSync(file).size / 1e6).toFixed(1),
		"load, ms": Math.round(load),
		"tokens a second": Math.round((tokens / fastest) * 1000),
		"memory of the process, MB": Math.round(process.memoryUsage().rss / 1e6),
		"of it before loading, MB": Math.round(before / 1e6),
	}),
);
