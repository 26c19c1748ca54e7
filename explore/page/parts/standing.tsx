import type { FigureRecord } from "../../../ask/records/figure-record.ts";
import { standingText } from "../../../ask/words/figure.ts";

/** That a figure is denied, planned or rejected; who rejected it, and why, on hover. */
export function Standing({ of }: { of: Pick<FigureRecord, "status" | "corrections"> }) {
	const standing = standingText(of);
	if (standing === undefined) return null;
	const { by, why } = of.corrections?.find(({ what }) => what === "rejected") ?? {};
	return (
		<span class="status" {...(by !== undefined && { title: [`by ${by}`, why].filter(Boolean).join(": ") })}>
			{standing}
		</span>
	);
}
