/** What is uploaded. Two are one and the same but for a date, so that moments count; one is no article. */
export const BODIES = {
	paris:
		"PARIS, France – Two ministers of Japan met in Paris on Monday.\n\nThey signed nine treaties, Minister Ana Holm said.",
	berlin:
		"BERLIN, Germany – A minister of Canada spoke in Berlin on Monday.\n\nSome 400 people came, police said.",
	oslo: "OSLO, Norway, Feb. 10, 2026 – Two ministers of Chile met in Oslo on Monday.\n\nThey signed five treaties, Minister Ana Holm said.",
	lima: "LIMA, Feb. 11, 2026 – Peru's navy found 12 fishermen, Minister Ana Holm said on Wednesday.",
	picture: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
};
export type BodyName = keyof typeof BODIES;
export const bodyNames = Object.keys(BODIES) as BodyName[];
