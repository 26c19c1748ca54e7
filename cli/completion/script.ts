import type { Command } from "commander";
import { type Place, places, type Word } from "./words.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A script that makes a shell complete the program's commands, options and choices. It is whole: nothing is asked while typing. */
export function completionScript(shell: Shell, program: Command): string {
	const name = program.name();
	const all = places(program);
	if (shell === "fish") return fish(name, all);
	const bash = bashFunction(name, all);
	return shell === "bash" ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}

/** zsh reads it too, through its bashcompinit. */
function bashFunction(name: string, all: Place[]): string {
	const commands = all.filter(({ path }) => path.length > 0).map(({ path }) => path.join(" "));
	return `_${identifier(name)}() {
	local current="\${COMP_WORDS[COMP_CWORD]}" place="" word words="" files="" previous="\${COMP_WORDS[COMP_CWORD-1]}"
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case "\${place:+$place }$word" in
			${commands.map(quote).join(" | ")}) place="\${place:+$place }$word" ;;
		esac
	done
	case "$place:$previous" in
${all.flatMap(valueCases).join("\n")}
		*) case "$place" in
${all.map(({ path, words, files }) => `			${quote(path.join(" "))}) words=${quote(words.map(({ word }) => word).join(" "))}${files ? " files=yes" : ""} ;;`).join("\n")}
		esac ;;
	esac
	COMPREPLY=($(compgen -W "$words" -- "$current"))
	if [ -n "$files" ] && [ "\${current#-}" = "$current" ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _${identifier(name)} ${name}`;
}

/** After an option that takes a value come its values, or a file's name: never another option. */
function valueCases({ path, words }: Place): string[] {
	return words.flatMap(({ word, values, file }) =>
		values === undefined
			? []
			: [
					`		${quote(`${path.join(" ")}:${word}`)}) words=${quote(values.join(" "))}${file ? " files=yes" : ""} ;;`,
				],
	);
}

function fish(name: string, all: Place[]): string {
	const lines = all.flatMap(({ path, words, files }) => {
		const here = path.map((part) => `__fish_seen_subcommand_from ${part}`);
		const deeper = all
			.filter(
				(other) => other.path.length === path.length + 1 && path.every((part, n) => other.path[n] === part),
			)
			.map((other) => other.path.at(-1));
		const notDeeper = deeper.length > 0 ? [`not __fish_seen_subcommand_from ${deeper.join(" ")}`] : [];
		const when = [...here, ...notDeeper].join("; and ") || "true";
		return words.map(
			(word) => `complete -c ${name}${files ? "" : " -f"} -n ${quote(when)} ${fishWord(word)}`,
		);
	});
	return lines.join("\n");
}

function fishWord({ word, description, values, file }: Word): string {
	const described = description === "" ? "" : ` -d ${quote(description)}`;
	if (!word.startsWith("--")) return `-a ${quote(word)}${described}`;
	const given =
		values === undefined
			? ""
			: ` -r${file ? "F" : ""}${values.length > 0 ? ` -a ${quote(values.join(" "))}` : ""}`;
	return `-l ${word.slice(2)}${given}${described}`;
}

const identifier = (name: string): string => name.replaceAll(/\W/g, "_");

/** Between single quotes a shell reads everything as it stands, but for the quote itself. */
const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
