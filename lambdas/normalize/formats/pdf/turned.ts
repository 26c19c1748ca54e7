import type { Line, TextItem } from "./line.ts";

/** Quarter turns of a baseline: 0 to the right, 1 upwards, 2 to the left, 3 downwards; none for a slanting one. */
function turnOf([a = 0, b = 0]: readonly number[]): number | undefined {
	if (Math.abs(b) < Math.abs(a) * 0.1) return a > 0 ? 0 : 2;
	if (Math.abs(a) < Math.abs(b) * 0.1) return b > 0 ? 1 : 3;
	return undefined;
}

/**
 * The runs of a page as if it were held the way most of its text reads: pages that lie on their side have all of it turned.
 * What is turned otherwise (watermarks, notes in the margin) is left out.
 */
export function upright(items: readonly TextItem[]): Line[] {
	const weights = [0, 0, 0, 0];
	const turned = items.map((item) => ({ item, turn: turnOf(item.transform) }));
	for (const { item, turn } of turned) if (turn !== undefined) weights[turn]! += item.str.length;
	const most = weights.indexOf(Math.max(...weights));
	return turned
		.filter(({ turn }) => turn === most)
		.map(({ item: { str, transform, width, height } }) => {
			const [a = 1, b = 0, c = 0, d = 1, left = 0, bottom = 0] = transform;
			const length = Math.hypot(a, b) || 1;
			const [cos, sin] = [a / length, b / length];
			const x = left * cos + bottom * sin;
			return {
				text: str,
				x,
				right: x + width,
				y: bottom * cos - left * sin,
				size: height || Math.hypot(c, d) || 1,
			};
		});
}
