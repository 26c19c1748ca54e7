import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../../../../lambdas/extract/document.ts";
import { aliasKeys, entityQueryKey } from "../../../../lambdas/extract/entities/resolve/aliases.ts";
import { fold } from "../../../../lambdas/extract/entities/resolve/fold.ts";
import type { Mention } from "../../../../lambdas/extract/entities/resolve/mention.ts";
import { resolve } from "../../../../lambdas/extract/entities/resolve/resolve.ts";
import { EntityMention, EntityType, Thing } from "../../../../lambdas/shared/extraction.ts";

const WORDS = [
	..."Kim Jong Un Mr Mrs President of the Bank England US U.S. Paris , Texas ( NIS ) 's ’s Smith al- Congo".split(
		" ",
	),
	..."National Intelligence Service Springfield J.K. Jr. — 北京 Москва 🙂 é".split(" "),
];
const text = fc.oneof(
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(" ")),
);
const spans = fc.array(
	fc.record({ type: fc.constantFrom(...EntityType.options), at: fc.nat(400), length: fc.nat(40) }),
	{ maxLength: 25 },
);

function mentionsIn(source: string, picks: { type: EntityType; at: number; length: number }[]): Mention[] {
	return picks.map(({ type, at, length }) => {
		const start = Math.min(at, source.length);
		const end = Math.min(start + length, source.length);
		return { type, start, end, text: source.slice(start, end) };
	});
}

test("Any mentions of any text become things, each mention one of them, in valid shapes", () => {
	fc.assert(
		fc.property(text, text, spans, (source, title, picks) => {
			const mentions = mentionsIn(source, picks);
			const { entities, things } = resolve(readDocument({ text: source, title }), mentions);
			const ids = new Set(things.map(({ id }) => id));
			expect(ids.size).toBe(things.length);
			expect(entities).toHaveLength(mentions.length);
			for (const [index, entity] of entities.entries()) {
				EntityMention.parse(entity);
				expect(entity).toMatchObject({ start: mentions[index]!.start, text: mentions[index]!.text });
				expect(ids.has(entity.entity)).toBe(true);
				expect(entity.entity).toMatch(/^[A-Z]+:[^\s:]+$/u);
			}
			for (const thing of things) {
				Thing.parse(thing);
				expect(thing.evidence.length).toBeLessThanOrEqual(200);
				for (const via of thing.via ?? []) expect(ids.has(via)).toBe(true);
				const named = entities.some(({ entity, type }) => entity === thing.id && type === thing.type);
				expect(named).toBe(thing.via === undefined);
				for (const key of aliasKeys(thing)) expect(key).toBe(entityQueryKey(key));
			}
		}),
		{ numRuns: 400 },
	);
});

test("The same mentions give the same things", () => {
	fc.assert(
		fc.property(text, spans, (source, picks) => {
			const run = () => resolve(readDocument({ text: source }), mentionsIn(source, picks));
			expect(run()).toEqual(run());
		}),
		{ numRuns: 100 },
	);
});

test("Folding twice is folding once", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (name) => {
			expect(fold(fold(name))).toBe(fold(name));
		}),
	);
});
