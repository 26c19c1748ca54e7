import { expect, it } from "vitest";
import { loadModel } from "../../../lambdas/extract/entities/recognize/model.ts";
import { wordReader } from "../../../lambdas/extract/entities/recognize/reading.ts";
import { seededRandom } from "../../../training/entities/random.ts";
import { forgetfulReader } from "../../../training/entities/unseen.ts";

const { lexicon } = loadModel();
const plain = wordReader(lexicon);
const NAMES = Array.from({ length: 400 }, (_, i) => `Nam${i}`);

it("forgets about a fifth of the names, and nothing of a name but which word it is", () => {
	const read = forgetfulReader(lexicon, seededRandom(1));
	const forgotten = NAMES.filter((name) => read(name).lower !== plain(name).lower);
	expect(forgotten.length).toBeGreaterThan(40);
	expect(forgotten.length).toBeLessThan(140);
	for (const name of forgotten) {
		expect(read(name)).toEqual({ ...plain(name), lower: read(name).lower, exact: read(name).exact });
	}
});

it("forgets a name in all its places and casings alike", () => {
	const read = forgetfulReader(lexicon, seededRandom(1));
	for (const name of NAMES) {
		expect(read(name.toUpperCase()).lower).toBe(read(name).lower);
	}
});

it("forgets no word that is written in lower case", () => {
	const read = forgetfulReader(lexicon, seededRandom(1));
	for (const name of NAMES) expect(read(name.toLowerCase())).toEqual(plain(name.toLowerCase()));
});
