/** A local cloud in a process of its own: prints how to reach it, then runs until it is ended. */
import { startLocalCloud } from "../../local/cloud.ts";

const [dataDir, template] = process.argv.slice(2);
const { endpoints, outputs } = await startLocalCloud({ dataDir: dataDir!, template: template! });
console.log(JSON.stringify({ endpoints, outputs }));
