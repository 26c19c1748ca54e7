/** An item of DynamoDB, as the document client writes it. */
export type Item = Record<string, unknown>;

type Test = (item: Item) => boolean;

/**
 * A condition, key condition or filter of DynamoDB as a test of items: comparisons, BETWEEN, begins_with, attribute_exists,
 * AND, OR, NOT and brackets. What is not known here is refused.
 */
export function condition(text: string, names: Record<string, string>, values: Item): Test {
	const tokens = text.match(/[#:]?[A-Za-z_][\w.]*|<>|<=|>=|[<>=(),]/g) ?? [];
	let at = 0;
	const peek = () => tokens[at]?.toUpperCase();
	const take = (wanted?: string): string => {
		const token = tokens[at++];
		if (token === undefined || (wanted !== undefined && token.toUpperCase() !== wanted))
			throw new Error(`expected ${wanted ?? "more"} at ${at} of: ${text}`);
		return token;
	};
	const operand = (): ((item: Item) => unknown) => {
		const token = take();
		if (token.startsWith(":")) {
			if (!(token in values)) throw new Error(`${token} has no value: ${text}`);
			return () => values[token];
		}
		const name = token.startsWith("#") ? names[token] : token;
		if (name === undefined) throw new Error(`${token} has no name: ${text}`);
		return (item) => item[name];
	};
	const or = (): Test => {
		const parts = [and()];
		while (peek() === "OR") {
			take();
			parts.push(and());
		}
		return (item) => parts.some((part) => part(item));
	};
	const and = (): Test => {
		const parts = [not()];
		while (peek() === "AND") {
			take();
			parts.push(not());
		}
		return (item) => parts.every((part) => part(item));
	};
	const not = (): Test => {
		if (peek() !== "NOT") return primary();
		take();
		const inner = primary();
		return (item) => !inner(item);
	};
	const primary = (): Test => {
		if (peek() === "(") return bracketed();
		if (/^(ATTRIBUTE_(NOT_)?EXISTS|BEGINS_WITH)$/.test(peek() ?? "")) return call();
		const left = operand();
		const operator = take();
		const right = operand();
		if (operator.toUpperCase() !== "BETWEEN") return (item) => compare(operator, left(item), right(item));
		take("AND");
		const end = operand();
		return (item) => compare(">=", left(item), right(item)) && compare("<=", left(item), end(item));
	};
	const bracketed = (): Test => {
		take("(");
		const inner = or();
		take(")");
		return inner;
	};
	const call = (): Test => {
		const name = take().toLowerCase();
		take("(");
		const first = operand();
		if (name !== "begins_with") {
			take(")");
			return (item) => (first(item) !== undefined) === (name === "attribute_exists");
		}
		take(",");
		const beginning = operand();
		take(")");
		return (item) => String(first(item) ?? "").startsWith(String(beginning(item)));
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
	return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
}
