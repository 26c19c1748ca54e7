/** Made by training/stories/fit.ts; its card is in docs/accuracy.md. How much each piece of evidence speaks for two events. */
export const WEIGHTS = {
	/** Articles are first put together from this mean cosine up. */
	together: 0.12,
	/** bias, ratio, single, leadNames, numbers, days, months. */
	divide: [-0.21, -1.61, -1.73, -3.82, -5.27, -2.71, -2.7],
};
