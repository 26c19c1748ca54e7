import type { CorrectionRow, EntityRow, FigureRow, QuoteRow } from "../../lambdas/index/schema.ts";
import { EntityType } from "../../lambdas/shared/extraction.ts";
import { type Corrected, type Mark, markOf } from "./mark.ts";

export type CorrectedFigure = FigureRow & Corrected;
export type CorrectedEntity = EntityRow & Corrected;
export type CorrectedQuote = QuoteRow & Corrected;

/** Everything that people have corrected, applied to rows as they are read: the rows themselves stay as they are. */
export class Corrections {
	readonly #rejected = new Map<string, CorrectionRow>();
	readonly #same = new Map<string, CorrectionRow>();

	constructor(rows: readonly CorrectionRow[]) {
		for (const row of rows) {
			if (row.reject) this.#rejected.set(figureKey({ article: row.article ?? "", ...row.reject }), row);
			if (row.same) this.#same.set(sameKey(row.article, row.same.entity), row);
		}
	}

	/** The entity that an id of the machine's stands for, in an article where one is given, with what says so. */
	meant(entity: string, article?: string): { entity: string; name?: string; marks: Mark[] } {
		const seen = new Set([entity]);
		const marks: Mark[] = [];
		let found: CorrectionRow["same"];
		for (;;) {
			const at = found?.as ?? entity;
			const row = (article && this.#same.get(sameKey(article, at))) || this.#same.get(sameKey(undefined, at));
			if (!row?.same || seen.has(row.same.as)) break;
			found = row.same;
			seen.add(found.as);
			marks.push(markOf(row));
		}
		return { entity: found?.as ?? entity, ...(found && { name: found.name }), marks };
	}

	/** How those who corrected call the entities that they gave. */
	names(): Record<string, string> {
		const given = [...this.#same.values()].flatMap(({ same }) => (same ? [[same.as, same.name]] : []));
		return Object.fromEntries(given);
	}

	/**
	 * The entities that a name stands for where the table knows it as `ids`: what holds everywhere is applied, and what
	 * holds in one article is one more. Of `spelled`, those that a person has given are known too.
	 */
	candidates(ids: readonly string[], spelled: readonly string[] = []): string[] {
		const given = [...this.#same.values()].flatMap(({ article, same }) =>
			same && (spelled.includes(same.as) || (article !== undefined && ids.includes(same.entity)))
				? [same.as]
				: [],
		);
		return unique([...ids, ...given].map((id) => this.meant(id).entity));
	}

	/** The ids under which rows of these entities may stand. */
	readAs(ids: readonly string[]): string[] {
		const found = new Set(ids);
		for (const id of found)
			for (const { same } of this.#same.values()) if (same?.as === id) found.add(same.entity);
		return [...found];
	}

	figure(row: FigureRow): CorrectedFigure {
		const rejected = this.#rejected.get(figureKey(row));
		const marks = rejected ? [markOf(rejected)] : [];
		const meant = this.#noting(row.article, marks);
		const { about, attribution } = row;
		const said = attribution && {
			...attribution,
			...(attribution.source !== undefined && { source: meant(attribution.source) }),
			...(attribution.via !== undefined && { via: meant(attribution.via) }),
		};
		const changed = {
			...row,
			...(about && { about: unique(about.map(meant)) }),
			...(said && { attribution: said }),
		};
		return marks.length === 0 ? row : { ...changed, corrections: marks };
	}

	quote(row: QuoteRow): CorrectedQuote {
		const marks: Mark[] = [];
		const meant = this.#noting(row.article, marks);
		const { speaker, relay, about } = row;
		const changed = {
			...row,
			speaker: meant(speaker),
			...(relay !== undefined && { relay: meant(relay) }),
			...(about && { about: unique(about.map(meant)) }),
		};
		return marks.length === 0 ? row : { ...changed, corrections: marks };
	}

	/** Rows whose chunks are merged; those that are one entity in one article become one. */
	entities(rows: readonly EntityRow[]): CorrectedEntity[] {
		const united = new Map<string, CorrectedEntity>();
		for (const row of rows.map((one) => this.#entity(one))) {
			const key = `${row.article}|${row.revision}|${row.entity}`;
			const first = united.get(key);
			united.set(key, first ? unite(first, row) : row);
		}
		return [...united.values()];
	}

	#entity(row: EntityRow): CorrectedEntity {
		const { entity, name, marks } = this.meant(row.entity, row.article);
		if (name === undefined) return row;
		const type = EntityType.parse(entity.split(":")[0]);
		return { ...row, entity, type, name, corrections: marks };
	}

	/** What ids mean in an article; each correction that is used is noted. */
	#noting(article: string, marks: Mark[]): (id: string) => string {
		return (id) => {
			const found = this.meant(id, article);
			for (const mark of found.marks)
				if (!marks.some(({ correction }) => correction === mark.correction)) marks.push(mark);
			return found.entity;
		};
	}
}

const figureKey = ({
	article,
	text,
	sentence,
}: {
	article: string;
	text: string;
	sentence?: string | undefined;
}): string => JSON.stringify([article, text, sentence]);

const sameKey = (article: string | undefined, entity: string): string => `${article ?? "*"}|${entity}`;

const unique = (ids: string[]): string[] => [...new Set(ids)];

/** One entity that the machine took for two: the row that names it more often says what it is. */
function unite(a: CorrectedEntity, b: CorrectedEntity): CorrectedEntity {
	const [main, other] = a.mentions >= b.mentions ? [a, b] : [b, a];
	const aliases = unique([...(main.aliases ?? []), ...(other.aliases ?? [])]);
	const marks = [...(a.corrections ?? []), ...(b.corrections ?? [])];
	return {
		...main,
		mentions: a.mentions + b.mentions,
		salience: Math.max(a.salience, b.salience),
		figures: unique([...(a.figures ?? []), ...(b.figures ?? [])]),
		...(aliases.length > 0 && { aliases }),
		...(marks.length > 0 && { corrections: marks }),
	};
}
