import fc from "fast-check";

/** The same commit gives the same result. `SEED=2 npx vitest run --project unit` looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
