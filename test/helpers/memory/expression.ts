/** An item of DynamoDB, as the document client writes it. */
export type Item = Record<string, unknown>;

type Test = (item: Item) => boolean;
type Read = (item: Item, values: Item) => unknown;
type Holds = (item: Item, values: Item) => boolean;

const known = new Map<string, Holds>();

/**
 * A condition, key condition or filter of DynamoDB as a test of items: comparisons, BETWEEN, begins_with, attribute_exists,
 * AND, OR, NOT and brackets. What is not known here is refused.
 */
export function condition(text: string, names: Record<string, string>, values: Item): Test {
	const written = text.replaceAll(/#\w+/g, (name) => names[name] ?? name);
	const holds = known.get(written) ?? read(written);
	known.set(written, holds);
	return (item) => holds(item, values);
}

function read(text: string): Holds {
	const tokens = text.match(/:?[A-Za-z_][\w.]*|<>|<=|>=|[<>=(),]/g) ?? [];
	let at = 0;
	const peek = () => tokens[at]?.toUpperCase();
	const take = (wanted?: string): string => {
		const token = tokens[at++];
		if (token === undefined || (wanted !== undefined && token.toUpperCase() !== wanted))
			throw new Error(`expected ${wanted ?? "more"} at ${at} of: ${text}`);
		return token;
	};
	const operand = (): Read => {
		const token = take();
		if (!token.startsWith(":")) return (item) => item[token];
		return (_, values) => {
			if (!(token in values)) throw new Error(`${token} has no value: ${text}`);
			return values[token];
		};
	};
	const or = (): Holds => {
		const parts = [and()];
		while (peek() === "OR") {
			take();
			parts.push(and());
		}
		return (item, values) => parts.some((part) => part(item, values));
	};
	const and = (): Holds => {
		const parts = [not()];
		while (peek() === "AND") {
			take();
			parts.push(not());
		}
		return (item, values) => parts.every((part) => part(item, values));
	};
	const not = (): Holds => {
		if (peek() !== "NOT") return primary();
		take();
		const inner = primary();
		return (item, values) => !inner(item, values);
	};
	const primary = (): Holds => {
		if (peek() === "(") return bracketed();
		if (/^(ATTRIBUTE_(NOT_)?EXISTS|BEGINS_WITH)$/.test(peek() ?? "")) return call();
		const left = operand();
		const operator = take();
		const right = operand();
		if (operator.toUpperCase() !== "BETWEEN")
			return (item, values) => compare(operator, left(item, values), right(item, values));
		take("AND");
		const end = operand();
		return (item, values) =>
			compare(">=", left(item, values), right(item, values)) &&
			compare("<=", left(item, values), end(item, values));
	};
	const bracketed = (): Holds => {
		take("(");
		const inner = or();
		take(")");
		return inner;
	};
	const call = (): Holds => {
		const name = take().toLowerCase();
		take("(");
		const first = operand();
		if (name !== "begins_with") {
			take(")");
			return (item, values) => (first(item, values) !== undefined) === (name === "attribute_exists");
		}
		take(",");
		const beginning = operand();
		take(")");
		return (item, values) => String(first(item, values) ?? "").startsWith(String(beginning(item, values)));
	};
	const test = or();
	if (at < tokens.length) throw new Error(`not understood from ${tokens[at]} on: ${text}`);
	return test;
}

/** Only what is of one type compares, as in DynamoDB. */
function compare(operator: string, left: unknown, right: unknown): boolean {
	if (typeof left !== typeof right || left === undefined) return false;
	const order = compareKeys(left as string | number, right as string | number);
	switch (operator) {
		case "=":
			return order === 0;
		case "<>":
			return order !== 0;
		case "<":
			return order < 0;
		case "<=":
			return order <= 0;
		case ">":
			return order > 0;
		case ">=":
			return order >= 0;
		default:
			throw new Error(`no such comparison: ${operator}`);
	}
}

/** DynamoDB orders strings by their UTF-8 bytes. */
export function compareKeys(left: string | number, right: string | number): number {
	if (typeof left === "number" && typeof right === "number") return left - right;
	const [a, b] = [String(left), String(right)];
	// Of ASCII alone both orders are one.
	if (/^[\0-\x7f]*$/.test(a) && /^[\0-\x7f]*$/.test(b)) return a < b ? -1 : Number(a > b);
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
