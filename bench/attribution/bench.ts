import { benchAttribution } from "./polnear.ts";

benchAttribution();
