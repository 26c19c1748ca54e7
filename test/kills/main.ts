/**
 * `npm run test:kills`: twenty times, 2,000 articles are uploaded while the host of the local cloud, with its emulators, and
 * the functions' processes are killed (SIGKILL) at random. In the end each article can be queried or has failed, nothing
 * is there twice, and nothing is lost. `UPLOADS=200 ROUNDS=2 SEED=7` makes it smaller, and the same again.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synth } from "../../local/assembly.ts";
import { Random } from "../histories/random.ts";
import { killing } from "./round.ts";

const { UPLOADS = "2000", ROUNDS = "20", SEED = String(Date.now() % 100_000) } = process.env;
const folder = mkdtempSync(join(tmpdir(), "news-ingest-kills-"));
try {
	const template = synth(join(folder, "cdk.out"));
	for (let round = 1; round <= Number(ROUNDS); round++) {
		const seed = Number(SEED) + round - 1;
		const dataDir = join(folder, String(round));
		const outcome = await killing({ random: new Random(seed), uploads: Number(UPLOADS), template, dataDir });
		console.log(`round ${round}, SEED=${seed} ROUNDS=1: ${JSON.stringify(outcome)}`);
		rmSync(dataDir, { recursive: true, force: true });
	}
} catch (error) {
	for (const log of logsIn(folder)) console.error(readFileSync(log, "utf8").slice(-2_000));
	throw error;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function logsIn(of: string): string[] {
	const files = readdirSync(of, { recursive: true, encoding: "utf8" });
	return files.filter((file) => file.endsWith(".log")).map((file) => join(of, file));
}
