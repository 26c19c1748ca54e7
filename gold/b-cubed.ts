/** B-cubed precision, recall and their harmonic mean (Bagga and Baldwin 1998) of groups against those that are right. */
export function bCubed(right: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>) {
	let [precision, recall] = [0, 0];
	for (const [item, story] of right) {
		const mine = [...right.keys()].filter((other) => found.get(other) === found.get(item));
		const theirs = [...right].filter(([, other]) => other === story);
		const both = mine.filter((other) => right.get(other) === story).length;
		precision += both / mine.length;
		recall += both / theirs.length;
	}
	precision /= right.size;
	recall /= right.size;
	return { precision, recall, f: (2 * precision * recall) / (precision + recall) };
}
