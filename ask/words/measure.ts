/** "Deaths", "Deaths of miners", "Water" of `water m3`: what a group of claims measures; its values bear the unit. */
export function measureTitle({
	measure,
	population,
	unit,
}: {
	measure: string;
	population?: string | undefined;
	unit?: string | undefined;
}): string {
	const bare =
		unit !== undefined && measure.endsWith(` ${unit}`) ? measure.slice(0, -unit.length - 1) : measure;
	const words = bare.replaceAll("-", " ");
	const whose = population ? `${words} of ${population}` : words;
	return whose.charAt(0).toUpperCase() + whose.slice(1);
}
