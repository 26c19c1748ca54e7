/** Made by training/stories/fit.ts; its card is in docs/accuracy.md. How much each piece of evidence speaks for two events. */
export const WEIGHTS = {
	/** Articles are first put together from this mean cosine up. */
	together: 0.12,
	/** bias, ratio, smaller, leadNames, numbers, days, months, measures. */
	divide: [-3.97, -1.6, 2.19, -2.4, -4.3, -2.6, -3.26, -0.89],
};
