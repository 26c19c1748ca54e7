// Writes down every module that the process, or a thread of it, loads. In the NODE_OPTIONS of a function under test.
import { appendFileSync } from "node:fs";
import { registerHooks } from "node:module";

registerHooks({
	load(url, context, next) {
		if (url.startsWith("file:")) appendFileSync(process.env.LOADS_FILE, `${url}\n`);
		return next(url, context);
	},
});
