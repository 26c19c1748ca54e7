import { readdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Access } from "../../../local/access/access.ts";
import { BodyFiles } from "../../../local/s3/body-files.ts";
import type { Change } from "../../../local/s3/change.ts";
import { ObjectStore } from "../../../local/s3/object-store.ts";
import { startS3 } from "../../../local/s3/server.ts";
import { UploadStore } from "../../../local/s3/upload-store.ts";
import { QueueStore } from "../../../local/sqs/queue-store.ts";
import { openState } from "../../../local/state.ts";
import { Usage } from "../../../local/usage.ts";
import { eventually, removeFolder, temporaryFolder } from "../fixture.ts";
import { queueSettings } from "../servers.ts";

let folder: string;
let db: DatabaseSync;
let queues: QueueStore;

beforeEach(() => {
	folder = temporaryFolder();
	db = openState(folder);
	queues = new QueueStore(db);
	queues.add(queueSettings("queue"));
});
afterEach(() => {
	vi.useRealTimers();
	db.close();
	removeFolder(folder);
});

const store = (changed: (change: Change) => void) => {
	const objects = new ObjectStore(db, new BodyFiles(join(folder, "objects")), changed);
	objects.buckets.add("bucket", "Enabled");
	return objects;
};
const files = () => readdirSync(join(folder, "objects"));
const checksum = { algorithm: "CRC32", value: "", type: "FULL_OBJECT" } as const;

async function put(objects: ObjectStore, key: string, text = "x") {
	const file = await objects.files.write(bytes(text));
	return objects.put("bucket", key, { file, size: text.length, etag: "", headers: {}, tags: {}, checksum });
}

async function* bytes(text: string) {
	yield Buffer.from(text);
}

describe("an upload and the message about it", () => {
	test("are both there or neither: where the message cannot be sent, nothing was uploaded", async () => {
		const objects = store(() => {
			throw new Error("no message");
		});
		await expect(put(objects, "a")).rejects.toThrow("no message");
		expect(objects.find("bucket", "a")).toBeUndefined();
	});

	test("are both there or neither: what fails after the message takes it back", async () => {
		const objects = store(() => {
			queues.send("queue", "about it");
			throw new Error("the disk is full");
		});
		await expect(put(objects, "a")).rejects.toThrow("the disk is full");
		expect(() => objects.remove("bucket", "a")).toThrow("the disk is full");
		expect(queues.counts("queue")).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
	});

	test("a replaced object keeps its bytes when the one that replaces it fails", async () => {
		let broken = false;
		const objects = store(() => {
			if (broken) throw new Error("no message");
		});
		objects.buckets.add("single");
		const first = await objects.files.write(bytes("first"));
		const object = { size: 5, etag: "", headers: {}, tags: {}, checksum };
		objects.put("single", "a", { ...object, file: first });
		broken = true;
		const second = await objects.files.write(bytes("second"));
		const removing = vi.spyOn(objects.files, "remove");
		expect(() => objects.put("single", "a", { ...object, file: second })).toThrow();
		expect(removing).not.toHaveBeenCalled();
		expect(await objects.files.read(first).toArray()).toEqual([Buffer.from("first")]);
	});
});

test.each([0, -1000, -10 * 365 * 24 * 3600 * 1000])(
	"a sequencer is greater than the one before, whatever the clock does (%d ms)",
	async (milliseconds) => {
		vi.useFakeTimers({ toFake: ["Date"] });
		const sequencers: string[] = [];
		const objects = store(({ sequencer }) => sequencers.push(sequencer));
		await put(objects, "a");
		vi.setSystemTime(Date.now() + milliseconds);
		await put(objects, "a");
		objects.remove("bucket", "a");
		const again = new ObjectStore(db, objects.files, ({ sequencer }) => sequencers.push(sequencer));
		await put(again, "a");
		expect(sequencers).toHaveLength(4);
		expect(sequencers).toEqual([...new Set(sequencers)].sort());
	},
);

describe("the files of bodies", () => {
	test("go with the version that they belong to", async () => {
		const objects = store(() => {});
		const { version } = await put(objects, "a");
		await put(objects, "a");
		expect(files()).toHaveLength(2);
		objects.removeVersion("bucket", "a", version);
		await eventually(() => files().length === 1, 5);
	});

	test("that no version names are removed at the start, and no others", async () => {
		const objects = store(() => {});
		const { file } = await put(objects, "a");
		writeFileSync(join(folder, "objects", "left by a crash"), "x");
		const uploads = new UploadStore(db, objects.files);
		const server = await startS3(objects, uploads, { usage: new Usage(), access: new Access() });
		await server.close();
		expect(files()).toEqual([file]);
	});

	test.each([
		["a small", 11, 0],
		["a large", 300_000, 1],
	])("of %s upload that breaks off do not stay", async (_, size, begun) => {
		const objects = store(() => {});
		const uploads = new UploadStore(db, objects.files);
		const server = await startS3(objects, uploads, { usage: new Usage(), access: new Access() });
		const socket = connect(server.port, "127.0.0.1").on("error", () => {});
		const connected = Promise.withResolvers<void>();
		const head = "PUT /bucket/half HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n";
		socket.write(head + "x".repeat(size), () => connected.resolve());
		await connected.promise;
		await eventually(() => files().length === begun, 5);
		socket.destroy();
		await eventually(() => files().length === 0, 5);
		expect(objects.find("bucket", "half")).toBeUndefined();
		await server.close();
	});

	test("are read to their end though the object is deleted meanwhile", async () => {
		const objects = store(() => {});
		const { file } = await put(objects, "a", "to the end");
		const reading = objects.files.read(file!);
		objects.files.remove([file!]);
		await eventually(() => files().length === 0, 5);
		expect(Buffer.concat(await reading.toArray()).toString()).toBe("to the end");
	});
});
