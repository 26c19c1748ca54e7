import {
	chmodSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { withPlace } from "../../cli/place.ts";
import { Engine } from "../../local/dynamodb/engine.ts";
import { QueueStore } from "../../local/sqs/queue-store.ts";
import { openState } from "../../local/state.ts";
import { removeFolder, temporaryFolder } from "./fixture.ts";

const root = temporaryFolder();
let folder: string;
let count = 0;

beforeEach(() => {
	folder = join(root, String(++count), "data");
});
afterAll(() => removeFolder(root));

/** The message, which must be one line that names the folder. */
function refusal(path = folder): string {
	try {
		openState(path).close();
	} catch (error) {
		const { name, message } = error as Error;
		expect(name).toBe("LocalCloudError");
		expect(message).toContain(path);
		expect(message).not.toContain("\n");
		return message;
	}
	throw new Error("it was opened");
}

/** Messages enough for several pages of the database. */
function fill(): void {
	const db = openState(folder);
	const queues = new QueueStore(db);
	queues.add({
		name: "queue",
		arn: "arn",
		visibilityTimeout: 30,
		retentionPeriod: 60,
		delay: 0,
		receiveWait: 0,
		maximumMessageSize: 1_048_576,
	});
	for (let i = 0; i < 100; i++) queues.send("queue", "x".repeat(5000));
	db.close();
}

const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);

test("a new data folder is its user's alone, and so becomes an old one", () => {
	openState(folder).close();
	expect(mode(folder)).toBe("700");
	chmodSync(folder, 0o755);
	openState(folder).close();
	expect(mode(folder)).toBe("700");
});

test("a folder of something else is left as it is", () => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "thesis.docx"), "x");
	chmodSync(folder, 0o755);
	expect(refusal()).toContain("thesis.docx");
	expect(readdirSync(folder)).toEqual(["thesis.docx"]);
	expect(mode(folder)).toBe("755");
});

test("a file is no folder, nor is what would lie below one", () => {
	mkdirSync(join(folder, ".."), { recursive: true });
	writeFileSync(folder, "x");
	expect(refusal()).toContain("is a file");
	expect(refusal(join(folder, "below"))).toContain(`${folder} is a file`);
});

test.runIf(process.platform === "linux")("where no folder can be made, that is said at once", () => {
	expect(refusal("/proc/x")).toContain("--data-dir");
	expect(refusal("/proc/x/y/z")).toContain("--data-dir");
});

test.runIf(process.getuid?.() !== 0)("where it may not write, that is said", () => {
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o500);
	expect(refusal()).toContain("permission is denied");
	expect(refusal(join(folder, "below"))).toContain("permission is denied");
});

test("a database that is none, or has bad pages, is said to be damaged", () => {
	fill();
	const file = join(folder, "state.sqlite");
	const good = readFileSync(file);
	writeFileSync(file, "This is no database.".repeat(1000));
	expect(refusal()).toMatch(/damaged.*delete the folder/);
	const bad = Buffer.from(good);
	bad.fill(0xff, Math.floor(good.length / 2), Math.floor(good.length / 2) + 20_000);
	writeFileSync(file, bad);
	expect(refusal()).toMatch(/damaged.*delete the folder/);
	writeFileSync(file, good);
	openState(folder).close();
});

test("a folder with other tables than these is not written to", () => {
	const db = openState(folder);
	db.exec("CREATE TABLE objects (key TEXT); PRAGMA user_version = 1");
	db.close();
	expect(refusal()).toContain("another version");
});

test("tables that are damaged on disk are said to be, in a line", async () => {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, "dynamodb");
	await (await Engine.open(path)).close();
	for (const file of readdirSync(path).filter((name) => /^(CURRENT|MANIFEST)/.test(name)))
		writeFileSync(join(path, file), "no manifest");
	await expect(Engine.open(path)).rejects.toThrow(/dynamodb cannot be opened.*delete the data folder/);
});

test("a question about a folder where no local cloud was is an error, and makes none", async () => {
	await expect(withPlace({ dataDir: folder }, async () => "an answer")).rejects.toThrow(
		`no local cloud in ${folder}`,
	);
	expect(existsSync(folder)).toBe(false);
});
