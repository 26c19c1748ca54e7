import { join } from "node:path";
import { circlesAmong } from "./circles.ts";
import { functionsIn } from "./functions.ts";
import { linesOf, readSources, type Source, walk } from "./source.ts";
import { copiesAmong, wordListsIn } from "./word-lists.ts";

/**
 * How the code of the language side is built. `TREE=/some/checkout` measures another one, `SHOW=lists` (regexes, copies, long,
 * complex, circles, assertions) names what was counted.
 */
const root = process.env.TREE ?? join(import.meta.dirname, "../..");
const sources = readSources(root, "lambdas/extract");
const rules = sources.filter(({ path }) => /extract\/(?:attribution|claims|dates|figures|text)\//.test(path));

const LEXICON = /\/text\/lexicon\//;
const LONGEST = 40;
const MOST_COMPLEX = 15;

function countNodes(of: readonly Source[], is: (node: Record<string, unknown>) => boolean): string[] {
	return of.flatMap(({ path, text, program }) => {
		const found: string[] = [];
		walk(program, (node) => {
			if (is(node)) found.push(`${path}:${text.slice(0, node.start).split("\n").length}`);
		});
		return found;
	});
}

/** Everything that imports and is imported, whoever runs it. */
const everything = ["lambdas", "ask", "cli", "lib", "local", "gold", "bench", "training"].flatMap((folder) =>
	readSources(root, folder),
);
const circles = circlesAmong(everything);

const regexes = countNodes(sources, (node) => node.type === "Literal" && Boolean(node.regex));
const lists = sources.filter(({ path }) => !LEXICON.test(path)).flatMap(wordListsIn);
const { exact, near } = copiesAmong(lists);
const all = sources.flatMap(functionsIn);
const ofRules = rules.flatMap(functionsIn);
const long = all.filter(({ lines }) => lines > LONGEST);
const complex = ofRules.filter(({ complexity }) => complexity > MOST_COMPLEX);
const assertions = countNodes(sources, ({ type }) => type === "TSNonNullExpression");

console.table({
	files: sources.length,
	lines: sources.reduce((sum, { text }) => sum + linesOf(text), 0),
	"regular expressions": regexes.length,
	"private word lists": lists.length,
	"of these inside functions": lists.filter(({ inFunction }) => inFunction).length,
	"exact copies": exact.length,
	"near copies": near.length,
	functions: all.length,
	"functions over 40 lines": long.length,
	"complexity over 15 in the rules": `${complex.length} of ${ofRules.length} (${((100 * complex.length) / ofRules.length).toFixed(1)} %)`,
	"non-null assertions": assertions.length,
	"circles of imports in the repository": circles.length,
});

/** The same by folder of rules. */
console.table(
	Object.fromEntries(
		["attribution", "claims", "dates", "figures", "text"].map((folder) => {
			const own = rules.filter(({ path }) => path.includes(`extract/${folder}/`));
			const functions = own.flatMap(functionsIn);
			const privately = own.filter(({ path }) => !LEXICON.test(path)).flatMap(wordListsIn).length;
			return [
				folder,
				{
					lines: own.reduce((sum, { text }) => sum + linesOf(text), 0),
					regexes: countNodes(own, (node) => node.type === "Literal" && Boolean(node.regex)).length,
					lists: privately,
					"over 40 lines": functions.filter(({ lines }) => lines > LONGEST).length,
					complex: functions.filter(({ complexity }) => complexity > MOST_COMPLEX).length,
					"!": countNodes(own, ({ type }) => type === "TSNonNullExpression").length,
				},
			];
		}),
	),
);

const SHOWN: Record<string, () => string[]> = {
	regexes: () => regexes,
	lists: () => lists.map(({ where, words }) => `${where} ${[...words].slice(0, 8).join(" ")}`),
	copies: () => [...exact, ...near].map(({ where, words }) => `${where} ${[...words].slice(0, 8).join(" ")}`),
	long: () => long.map(({ where, lines }) => `${lines} ${where}`),
	complex: () => complex.map(({ where, complexity }) => `${complexity} ${where}`),
	circles: () => circles.map((circle) => circle.join(" ")),
	assertions: () => assertions,
};
for (const line of SHOWN[process.env.SHOW ?? ""]?.() ?? []) console.log(line);
