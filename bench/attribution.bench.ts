import { benchAttribution } from "./figures-attribution.ts";

benchAttribution();
