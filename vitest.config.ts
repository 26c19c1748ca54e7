import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		env: { POWERTOOLS_LOG_LEVEL: "SILENT" },
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// Two workers: the suites that start emulators each bring processes of their own.
		maxWorkers: 2,
	},
});
