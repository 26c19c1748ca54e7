import type { DatabaseSync } from "node:sqlite";
import { statements } from "./transaction.ts";

/** Milliseconds between two savings: what a crash takes back at most. */
const savingMs = 5000;

/**
 * Time as messages know it: it stands still while the local cloud is stopped, so that what waits over a weekend is not
 * too old on Monday, and goes on evenly whatever is done to the machine's clock. Milliseconds since the data
 * folder was made.
 */
export class Clock {
	readonly #db: DatabaseSync;
	readonly #sql: ReturnType<typeof statements>;
	readonly #before: number;
	readonly #started = performance.now();
	readonly #saving: NodeJS.Timeout;

	/** `least`: a time that is known to be past already, whatever was saved. */
	constructor(db: DatabaseSync, least = 0) {
		this.#db = db;
		this.#sql = statements(db);
		db.exec(`CREATE TABLE IF NOT EXISTS clock (now INTEGER NOT NULL);
			INSERT INTO clock SELECT 0 WHERE NOT EXISTS (SELECT * FROM clock);`);
		this.#before = Math.max(least, Number(this.#sql("SELECT now FROM clock").get()?.now));
		this.#saving = setInterval(() => this.save(), savingMs).unref();
	}

	now(): number {
		return this.#before + Math.floor(performance.now() - this.#started);
	}

	/** Does nothing once the database is closed, or where it cannot be written to: the next saving may. */
	save(): void {
		if (!this.#db.isOpen) {
			clearInterval(this.#saving);
			return;
		}
		try {
			this.#sql("UPDATE clock SET now = ?").run(this.now());
		} catch {}
	}
}
