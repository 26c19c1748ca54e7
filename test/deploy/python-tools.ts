import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { run, succeed } from "./command.ts";

const REQUIREMENTS = join(import.meta.dirname, "requirements.txt");
const NEEDED = "Python 3.10 or newer with its venv module";
/** Prints the version where the modules that a virtual environment needs are there, and fails where they are not. */
const PROBE =
	"import sys, venv, ensurepip; assert sys.version_info >= (3, 10); print(*sys.version_info[:2], sep='.')";

/**
 * The folder of the programs in `requirements.txt`, installed in a virtual environment that later runs find again.
 * @returns why there is none, where the machine's Python is missing or too old
 * @throws Error where the packages cannot be installed
 */
export async function pythonTools(): Promise<{ bin: string } | { missing: string }> {
	const probe = await run("python3", ["-c", PROBE]);
	if (probe.code !== 0) return { missing: `there is no ${NEEDED} (python3)` };
	const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
	const wanted = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 8);
	const folder = join(cache, "news-ingest", `python-${probe.out.trim()}-${wanted}`);
	// Written last: an installation that was interrupted is begun anew.
	const complete = join(folder, "complete");
	if (!existsSync(complete)) {
		console.log(`Installing MiniStack, boto3, the AWS CLI and cfn-lint in ${folder} …`);
		rmSync(folder, { recursive: true, force: true });
		await succeed("python3", ["-m", "venv", folder]);
		const install = ["install", "--quiet", "--disable-pip-version-check", "--requirement", REQUIREMENTS];
		await succeed(join(folder, "bin", "pip"), install);
		writeFileSync(complete, "");
	}
	return { bin: join(folder, "bin") };
}
