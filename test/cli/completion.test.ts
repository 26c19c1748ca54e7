import { spawnSync } from "node:child_process";
import { Command, Option } from "commander";
import { expect, test } from "vitest";
import { completionScript } from "../../cli/completion/script.ts";
import { run } from "./run.ts";

function program(): Command {
	const program = new Command("tool");
	const ask = program.command("ask").description("Ask what's known");
	ask.addOption(new Option("--kind <kind>").choices(["money", "measure"])).option("--quiet", "say less");
	ask.command("deeper").option("--out <file>", "where to");
	program.command("read").argument("<files...>");
	return program;
}

/** What bash offers after these words. */
function offered(script: string, ...words: string[]): string[] {
	const ask = `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _tool; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const { stdout, stderr } = spawnSync("bash", ["-c", ask, "bash", ...words], { encoding: "utf8" });
	expect(stderr).toBe("");
	return stdout.split("\n").filter((word) => word !== "");
}

test("bash offers commands, options and the values of an option", () => {
	const script = completionScript("bash", program());
	expect(offered(script, "tool", "")).toEqual(expect.arrayContaining(["ask", "read"]));
	expect(offered(script, "tool", "ask", "--k")).toEqual(["--kind"]);
	expect(offered(script, "tool", "ask", "--kind", "m")).toEqual(["money", "measure"]);
	expect(offered(script, "tool", "ask", "--kind", "money", "d")).toEqual(["deeper"]);
	expect(offered(script, "tool", "ask", "deeper", "--q")).toEqual([]);
});

test("bash offers files where a file belongs, and only there", () => {
	const script = completionScript("bash", program());
	expect(offered(script, "tool", "read", "package.j")).toEqual(["package.json"]);
	expect(offered(script, "tool", "ask", "deeper", "--out", "package.j")).toEqual(["package.json"]);
	expect(offered(script, "tool", "ask", "package.j")).toEqual([]);
});

test("fish is told of every option with its description, whatever quotes stand in it", () => {
	const script = completionScript("fish", program());
	expect(script).toContain(`-a 'ask' -d 'Ask what'\\''s known'`);
	expect(script).toContain(
		`'__fish_seen_subcommand_from ask; and not __fish_seen_subcommand_from deeper' -l kind -r -a 'money measure'`,
	);
});

test("the command prints its own, and its version", async () => {
	const { code, out } = await run(["completion", "bash"]);
	expect(code).toBe(0);
	expect(out).toContain("query figures");
	expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
