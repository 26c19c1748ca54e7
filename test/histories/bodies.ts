const paris =
	"PARIS, France – Two ministers of Japan met in Paris on Monday.\n\nThey signed nine treaties, Minister Ana Holm said.";
const berlin =
	"BERLIN, Germany – A minister of Canada spoke in Berlin on Monday.\n\nSome 400 people came, police said.";
const oslo =
	"OSLO, Norway, Feb. 10, 2026 – Two ministers of Chile met in Oslo on Monday.\n\nThey signed five treaties, Minister Ana Holm said.";
const lima = "LIMA, Feb. 11, 2026 – Peru's navy found 12 fishermen, Minister Ana Holm said on Wednesday.";

/** A file of several articles, of which one may have no text: that one alone can never be processed. */
const several = (...contents: string[]): string =>
	JSON.stringify(contents.map((content, n) => ({ title: `Report ${n + 1} of the day`, content })));

/**
 * What is uploaded. Two are one and the same but for a date, so that moments count; one is no article. Of several articles there
 * are more or fewer, in this order or another, and one that is read or not.
 */
export const BODIES = {
	paris,
	berlin,
	oslo,
	lima,
	picture: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
	three: several(paris, berlin, lima),
	turned: several(lima, berlin, paris),
	two: several(berlin, oslo),
	broken: several(paris, "", oslo),
};
export type BodyName = keyof typeof BODIES;
export const bodyNames = Object.keys(BODIES) as BodyName[];

/** The most articles that a file holds. */
export const MOST_PARTS = 3;
