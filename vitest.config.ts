import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		setupFiles: ["test/set-up.ts"],
		env: { POWERTOOLS_LOG_LEVEL: "SILENT", POWERTOOLS_METRICS_DISABLED: "true" },
		// For a machine that has much else to do: none needs a quarter of it where it has the cores to itself.
		testTimeout: 180_000,
		hookTimeout: 180_000,
		// Two workers: the suites that start emulators each bring processes of their own.
		maxWorkers: 2,
	},
});
