import { articleId } from "../../lambdas/shared/article-id.ts";
import type { ExtractedArtifact } from "../../lambdas/shared/artifacts.ts";
import type { Figure, Thing } from "../../lambdas/shared/extraction.ts";
import type { Subject } from "../../lambdas/shared/messages.ts";
import { revisionOf } from "../../lambdas/shared/revision.ts";

export const BUCKET = "articles";

/** Some time after all uploads of the tests. */
export const NOW = Date.UTC(2026, 5, 1);

/** An upload of `key`; a later `time` is a later upload. */
export function subjectOf(key: string, time: number, run = 0): Subject {
	return {
		article: articleId(BUCKET, key),
		revision: revisionOf(time.toString(16).padStart(16, "0"), run),
		bucket: BUCKET,
		key,
		versionId: `version-${time}`,
		uploadedAt: new Date(Date.UTC(2026, 1, 16) + time * 1000).toISOString(),
	};
}

export function thing(id: string, more: Partial<Thing> = {}): Thing {
	const [type, slug] = id.split(":") as [Thing["type"], string];
	return { id, type, name: slug.replaceAll("-", " "), aliases: [], salience: 0.5, evidence: "", ...more };
}

export function figure(value: number, more: Partial<Figure> = {}): Figure {
	const text = String(value);
	return { start: 0, end: text.length, text, kind: "count", modifier: "exact", value, ...more };
}

/** What extract would have written for `subject`. */
export function artifactOf(
	subject: Subject,
	{ things = [], figures = [], title = "A title" }: { things?: Thing[]; figures?: Figure[]; title?: string },
): ExtractedArtifact {
	return {
		subject,
		metadata: {
			title: { value: title, source: "heading" },
			published: { value: "2026-02-16", source: "meta" },
			contentHash: title,
			sketch: { bands: [`band-${title}`], signature: "c2lnbmF0dXJl" },
			format: "text",
		},
		extraction: {
			things,
			figures,
			entities: things.map(({ id, type, name }) => ({
				type,
				start: 0,
				end: name.length,
				text: name,
				entity: id,
			})),
			dates: [],
			attributions: [],
		},
		figureSentences: figures.map(() => "A sentence."),
	};
}

/** Rows that outlive the articles they were learned from. */
export const isVocabulary = (pk: string): boolean => /^(?:ALIAS|NAME)#/.test(pk);
