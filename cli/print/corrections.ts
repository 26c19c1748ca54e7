import type { CorrectionRecord } from "../../ask/records/correction-record.ts";
import { timeText } from "../../ask/words/time.ts";
import { tableText } from "./table.ts";

/** What people have corrected. */
export function printCorrections(corrections: CorrectionRecord[]): void {
	if (corrections.length === 0) {
		console.log("Nothing was corrected.");
		return;
	}
	console.log(
		tableText<CorrectionRecord>(corrections, [
			{ title: "when", of: ({ at }) => timeText(at), spare: 2 },
			{ title: "what", of: correctionText, wide: true },
			{ title: "why", of: ({ why }) => why, wide: true, spare: 3 },
			{ title: "by", of: ({ by }) => by, wide: true, spare: 1 },
			{ title: "id", of: ({ correction }) => correction },
		]),
	);
}

/** A correction in words: `rejected "12 dead" in desk/a.txt`. */
export function correctionText({
	reject,
	same,
	key,
	stands,
}: Pick<CorrectionRecord, "reject" | "same" | "key"> & { stands?: boolean }): string {
	const what = reject ? `rejected “${reject.text}”` : `${same?.entity} is ${same?.as}`;
	const where = key === undefined ? "everywhere" : `in ${key}`;
	return `${what} ${where}${stands === false ? " (it is not there any more)" : ""}`;
}
