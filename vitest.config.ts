import { configDefaults, defineConfig } from "vitest/config";

/** Suites of functions without clock, network or state: they share a process, and load the model and its tables once. */
const PURE = ["test/extract/**/*.test.ts", "test/normalize/**/*.test.ts", "test/ask/**/*.test.ts"];
/** Starts servers, or measures the process itself. */
const IMPURE = ["test/normalize/attempts.test.ts", "test/normalize/hostile.test.ts"];
/** Waits for alarms most of the time. */
const WAITING = ["test/drills/**/*.test.ts"];

export default defineConfig({
	test: {
		setupFiles: ["test/set-up.ts"],
		env: { POWERTOOLS_LOG_LEVEL: "SILENT", POWERTOOLS_METRICS_DISABLED: "true" },
		// For a machine that has much else to do: none needs a quarter of it where it has the cores to itself.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		// Two workers: the suites that start emulators each bring processes of their own.
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: "pure",
					include: PURE,
					exclude: [...configDefaults.exclude, ...IMPURE],
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: "services",
					include: ["test/*.test.ts", "test/!(extract|normalize|ask)/**/*.test.ts", ...IMPURE],
					exclude: [...configDefaults.exclude, ...WAITING],
				},
			},
			{ extends: true, test: { name: "drills", include: WAITING } },
		],
	},
});
