import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localFeed } from "../../../cli/watch/local-feed.ts";
import { EventLog } from "../../../local/events/event-log.ts";
import { removeFolder, temporaryFolder } from "../../local/fixture.ts";

let folder: string;
let stopping: AbortController;
beforeEach(() => {
	folder = temporaryFolder();
	stopping = new AbortController();
});
afterEach(() => {
	stopping.abort();
	removeFolder(folder);
});

/** Follows the folder; what came so far is in the list. */
function follow(past = false): number[] {
	const came: number[] = [];
	void (async () => {
		for await (const event of localFeed(folder, { past, signal: stopping.signal }))
			came.push((event as { n: number }).n);
	})();
	return came;
}

async function until(condition: () => boolean): Promise<void> {
	for (let n = 0; n < 600 && !condition(); n++) await sleep(50);
	expect(condition()).toBe(true);
}

test("what is put comes; what was there comes first where it is asked for", async () => {
	const log = new EventLog(folder);
	log.append([{ n: 1 }]);
	const all = follow(true);
	const later = follow();
	await until(() => all.length === 1);
	await sleep(300);
	log.append([{ n: 2 }, { n: 3 }]);
	await until(() => all.length === 3 && later.length === 2);
	expect([all, later]).toEqual([
		[1, 2, 3],
		[2, 3],
	]);
});

test("a file that is followed by a new one loses nothing", async () => {
	const log = new EventLog(folder, 200);
	const all = follow(true);
	for (let n = 1; n <= 40; n++) {
		log.append([{ n, text: "x".repeat(40) }]);
		await until(() => all.at(-1) === n);
	}
	expect(all).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
});

test("a file that an erasure has rewritten is followed on", async () => {
	const log = new EventLog(folder);
	log.append([{ n: 1, key: "a.txt" }, { n: 2 }]);
	const all = follow(true);
	await until(() => all.length === 2);
	log.erase(["a.txt"]);
	await sleep(500);
	log.append([{ n: 3 }]);
	await until(() => all.includes(3));
	expect(all.filter((n) => n === 3)).toEqual([3]);
});
