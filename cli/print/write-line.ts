import { once } from "node:events";

/** Prints a line, and waits where the reader is slower than we are: answers must not pile up in memory. */
export async function writeLine(line: string): Promise<void> {
	if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
