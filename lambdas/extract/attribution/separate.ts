import type { Reading } from "../text/reading.ts";
import { contains, type Run } from "../text/run.ts";
import { PHRASE_CUES } from "./according-to.ts";
import { type Statement, trim } from "./clause.ts";

/**
 * Ends each content of a sentence where another statement's own clause begins: "police said 40 died, but the ministry put
 * the toll at 30" is two statements; in "X said that 40 died, the BBC reported" the relay is no part of what X said.
 */
export function separate(reading: Reading, statements: Statement[]): Statement[] {
	for (const statement of statements) {
		statement.contents = statement.contents.flatMap((content) => {
			let last = content.last;
			let first = content.first;
			for (const other of statements) {
				if (other === statement || other.clauseFirst <= content.first || other.clauseFirst > last) continue;
				if (isAnothersLeft(reading, statement, content, other)) first = other.clauseLast + 1;
				else if (endsBefore(reading, statement, other)) last = other.clauseFirst - 1;
			}
			if (last === content.last && first === content.first) return [content];
			const kept = trim(reading, { first, last: last === content.last ? last : stripJoint(reading, last) });
			return kept === undefined ? [] : [kept];
		});
	}
	return statements.filter(
		(statement) => statement.contents.length > 0 && !isEcho(reading, statement, statements),
	);
}

/** "40 died, according to X, and 50 were hurt, a report by Y says": what Y says begins behind what X says. */
function isAnothersLeft(reading: Reading, statement: Statement, content: Run, other: Statement): boolean {
	if (content.last >= statement.clauseFirst || other.contents.some((one) => one.last > other.clauseLast))
		return false;
	const next = other.clauseLast + 1;
	return reading.tagged(next, "comma") && reading.tagged(next + 1, "and", "but") && next < content.last;
}

/** Does `other`'s clause stand beside the content rather than inside it? */
function endsBefore(reading: Reading, statement: Statement, other: Statement): boolean {
	const { tagged, word } = reading;
	// ", the BBC reported": what it reports encloses the statement.
	if (other.contents.some((content) => contains(content, statement.cue))) return true;
	const joint = other.clauseFirst - 1;
	if (tagged(joint, "comma")) return isAside(other);
	if (word(joint) === ";") return true;
	const before = joint - 1;
	if (tagged(joint, "but") || reading.lower(joint) === "while" || tagged(joint, "and")) {
		return tagged(before, "comma") || tagged(joint, "but");
	}
	return false;
}

/** ", police said" at the end and ", adding that …" break a statement off; ", 40 percent said …" may be part of it. */
function isAside(other: Statement): boolean {
	return (
		other.cue.first === other.clauseFirst ||
		other.contents.every((content) => content.first < other.clauseFirst)
	);
}

function stripJoint(reading: Reading, last: number): number {
	const is = reading.tag(last);
	return is === "but" || is === "and" || reading.lower(last) === "while" ? last - 1 : last;
}

/** "The firm said it expects $3bn": "it" is the firm, whose statement holds the other. */
function isEcho(reading: Reading, statement: Statement, statements: Statement[]): boolean {
	const { first, last } = statement.source;
	if (first !== last || !reading.is(first, "subject-pronoun")) return false;
	return statements.some(
		(outer) =>
			outer !== statement &&
			// "It has forecast $3bn, according to LSEG": who gathers what others say is not "it".
			!PHRASE_CUES.has(reading.lower(outer.cue.first)) &&
			outer.contents.some(
				(content) => contains(content, statement.cue) && contains(content, statement.source),
			),
	);
}
