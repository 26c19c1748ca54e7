import fc from "fast-check";

/** One seed for all properties, so that a run is repeated exactly; another is tried with FAST_CHECK_SEED. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
