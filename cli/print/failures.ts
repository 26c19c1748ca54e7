import type { FailureRecord } from "../../ask/records/failure-record.ts";
import { timeText } from "../../ask/words/time.ts";
import { tableText } from "./table.ts";

/** Files that can never be processed. */
export function printFailures(failures: FailureRecord[]): void {
	if (failures.length === 0) {
		console.log("Nothing failed.");
		return;
	}
	console.log(
		tableText(failures, [
			{ title: "uploaded", of: ({ at }) => timeText(at), spare: 1 },
			{ title: "key", of: ({ key }) => key, wide: true },
			{ title: "reason", of: failureText, wide: true },
		]),
	);
}

export const failureText = ({ reason, code, tries }: FailureRecord): string =>
	`${reason} (${code}${tries > 1 ? `, tried ${tries} times` : ""})`;
