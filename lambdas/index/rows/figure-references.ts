import type { Figure } from "../../shared/extraction.ts";
import { figurePk, figureSk, ordinal, type RowKey } from "../keys.ts";
import { type EntityRow, FigureRole, type FiguresRow } from "../schema.ts";
import { figureTopic } from "./figure-topic.ts";

/** How an entity takes part in a figure of the article, and where the figure stands. */
export interface FigureReference {
	role: FigureRole;
	topic: string;
	ordinal: number;
	/** Of the row that holds it, and perhaps others of its topic. */
	key: RowKey;
}

/**
 * For each entity id, the figures it takes part in, as its row keeps them: `role#topic#0003`, or `role#topic#0003.0005` for
 * the fifth figure where it stands in the row of the third. A place takes part in those of the places in it.
 *
 * @param rows the article's rows of figures
 * @param within for each place the places that it is in
 */
export function figureReferences(
	figures: readonly Figure[],
	rows: readonly FiguresRow[],
	within: ReadonlyMap<string, string[]>,
): Map<string, string[]> {
	const references = new Map<string, string[]>();
	const places = placesOf(rows);
	const add = (entity: string | undefined, role: FigureRole, n: number): void => {
		if (entity === undefined) return;
		references.set(entity, [...(references.get(entity) ?? []), `${role}#${places.get(n)}`]);
	};
	for (const [n, { about = [], attribution }] of figures.entries()) {
		for (const entity of new Set([...about, ...about.flatMap((id) => within.get(id) ?? [])]))
			add(entity, "subject", n);
		add(attribution?.source, "source", n);
		add(attribution?.via, "relay", n);
	}
	return references;
}

function placesOf(rows: readonly FiguresRow[]): Map<number, string> {
	return new Map(
		rows.flatMap(({ figures }) => {
			const first = figures[0]?.ordinal;
			return figures.map((figure) => {
				const own = first === figure.ordinal ? "" : `.${ordinal(figure.ordinal)}`;
				return [figure.ordinal, `${figureTopic(figure)}#${ordinal(first ?? 0)}${own}`] as const;
			});
		}),
	);
}

/** The references that an entity's row keeps. */
export function referencesIn({
	article,
	revision,
	at,
	figures = [],
}: Pick<EntityRow, "article" | "revision" | "at" | "figures">): FigureReference[] {
	return figures.map((reference) => {
		const [role, ...rest] = reference.split("#");
		const [first = "", own = first] = (rest.pop() ?? "").split(".");
		const topic = rest.join("#");
		const sk = figureSk(at, article, revision, Number(first));
		return {
			role: FigureRole.parse(role),
			topic,
			ordinal: Number(own),
			key: { pk: figurePk(topic, article), sk },
		};
	});
}
