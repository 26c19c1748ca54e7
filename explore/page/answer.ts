import { useEffect, useState } from "preact/hooks";

/** What became of a question. */
export type Answer<Of> =
	| { state: "asking" }
	| { state: "failed"; reason: string }
	| { state: "answered"; answer: Of };

/** Answers are kept while the page is open, a few at most, so that going back shows at once what was there. */
const kept = new Map<string, Promise<unknown>>();
const MOST_KEPT = 40;

/** Asks a question of the API; undefined properties are left out. */
export function ask<Of>(
	question: string,
	input: Record<string, string | number | boolean | undefined>,
): Promise<Of> {
	const given = Object.entries(input).flatMap(([name, value]) =>
		value === undefined || value === "" ? [] : [[name, String(value)]],
	);
	const address = `/api/${question}?${new URLSearchParams(given)}`;
	const before = kept.get(address);
	if (before) return before as Promise<Of>;
	const asking = fetchAnswer(address);
	kept.set(address, asking);
	asking.catch(() => kept.delete(address));
	const [oldest] = kept.keys();
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
	return asking as Promise<Of>;
}

async function fetchAnswer(address: string): Promise<unknown> {
	const response = await fetch(address).catch(() => {
		throw new Error("The explorer does not answer: is it still running?");
	});
	const body = (await response.json()) as { error?: string };
	if (!response.ok) throw new Error(body.error ?? `the explorer answers ${response.status}`);
	return body;
}

/** The answer to a question, asked again when its input changes; nothing is asked where `input` is undefined. */
export function useAnswer<Of>(
	question: string,
	input: Record<string, string | number | boolean | undefined> | undefined,
): Answer<Of> {
	const key = input && JSON.stringify(input);
	const [result, setResult] = useState<{ key: string | undefined; answer: Answer<Of> }>();
	useEffect(() => {
		if (input === undefined) return;
		let wanted = true;
		const settle = (answer: Answer<Of>) => wanted && setResult({ key, answer });
		ask<Of>(question, input).then(
			(answer) => settle({ state: "answered", answer }),
			(error: Error) => settle({ state: "failed", reason: error.message }),
		);
		return () => {
			wanted = false;
		};
	}, [question, key]);
	return result?.key === key && result ? result.answer : { state: "asking" };
}
