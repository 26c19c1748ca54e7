import type { ExtractedArtifact } from "../../shared/artifacts.ts";
import type { Figure, Thing } from "../../shared/extraction.ts";
import { entityPk, entitySk, ordinal } from "../keys.ts";
import type { EntityRow, FigureRole } from "../schema.ts";
import { figureTopic } from "./figure-topic.ts";
import { cutBytes, cutToFit, itemBytes, ROW_BYTES } from "./fit.ts";

/** Room that a row keeps for references to figures before its evidence is cut for them. */
const EVIDENCE_BYTES = 560;
/** A longer name is none. */
const NAME_BYTES = 200;

/** One row an entity, and further chunks where its figures do not fit in one. */
export function entityRows(artifact: ExtractedArtifact, at: string): EntityRow[] {
	const { entities, things, figures } = artifact.extraction;
	const mentions = new Map<string, number>();
	for (const { entity } of entities) mentions.set(entity, (mentions.get(entity) ?? 0) + 1);
	const references = figureReferences(
		figures,
		new Map(things.map((thing) => [thing.id, thing.within ?? []])),
	);
	return things.flatMap((thing) => {
		const named = thing.via ?? [thing.id];
		const count = named.reduce((sum, id) => sum + (mentions.get(id) ?? 0), 0);
		return rowsOf(thing, count, references.get(thing.id) ?? [], artifact, at);
	});
}

function rowsOf(
	thing: Thing,
	mentions: number,
	references: string[],
	{ subject: { article, revision } }: ExtractedArtifact,
	at: string,
): EntityRow[] {
	const { id: entity, aliases, within: _, ...described } = thing;
	const rest = { ...described, name: cutBytes(thing.name, NAME_BYTES)! };
	const keys = { pk: entityPk(entity), article, revision, at, entity };
	const first: EntityRow = cutToFit(
		{
			...keys,
			sk: entitySk(at, article, revision, 0),
			...rest,
			mentions,
			...(aliases.length > 0 && { aliases }),
		},
		["evidence", "aliases", "role"],
		references.length > 0 ? EVIDENCE_BYTES : ROW_BYTES,
	);
	const rows = [first];
	let row = first;
	let bytes = itemBytes(row);
	for (const reference of references) {
		bytes += reference.length + 1;
		if (bytes > ROW_BYTES) {
			row = {
				...keys,
				sk: entitySk(at, article, revision, rows.length),
				type: thing.type,
				name: rest.name,
				salience: thing.salience,
				mentions,
			};
			rows.push(row);
			bytes = itemBytes(row) + "figures".length + reference.length + 4;
		}
		row.figures = [...(row.figures ?? []), reference];
	}
	return rows;
}

/** For each entity id, the figures it takes part in, as `role#topic#ordinal`; a place takes part in those of the places in it. */
function figureReferences(figures: Figure[], within: ReadonlyMap<string, string[]>): Map<string, string[]> {
	const references = new Map<string, string[]>();
	const add = (entity: string | undefined, role: FigureRole, figure: Figure, n: number): void => {
		if (entity === undefined) return;
		const list = references.get(entity) ?? [];
		list.push(`${role}#${figureTopic(figure)}#${ordinal(n)}`);
		references.set(entity, list);
	};
	figures.forEach((figure, n) => {
		const about = figure.about ?? [];
		for (const entity of new Set([...about, ...about.flatMap((id) => within.get(id) ?? [])]))
			add(entity, "subject", figure, n);
		add(figure.attribution?.source, "source", figure, n);
		add(figure.attribution?.via, "relay", figure, n);
	});
	return references;
}
