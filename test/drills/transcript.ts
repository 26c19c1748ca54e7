import { drills } from "./drills.ts";

/** The page with what drills have told in place of what stood there of them. What differs from run to run is left out. */
export function withTranscripts(page: string, transcripts: ReadonlyMap<string, string[]>): string {
	let written = page;
	for (const [name, lines] of transcripts) {
		const { heading } = drills.find((drill) => drill.name === name) ?? { heading: name };
		const section = new RegExp(`## ${heading}\\n[\\s\\S]*?(?=\\n## |$)`);
		const told = lines.filter((line) => !line.startsWith('  {"type":"step"'));
		const text = `## ${heading}\n\n\`npm run drill -- ${name}\`\n\n\`\`\`\n${told.join("\n")}\n\`\`\`\n`;
		written = section.test(written)
			? written.replace(section, () => text)
			: `${written.trimEnd()}\n\n${text}`;
	}
	return written;
}
