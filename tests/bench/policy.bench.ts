// Run with `node tests/bench/policy.bench.ts`. The goal: 2,000 tools read and compiled in under 50 ms of CPU, the first time.
import { allTools } from "../../lib/catalog/tools.ts";
import { compile } from "../../lib/policy/compile.ts";
import { readPolicy } from "../../lib/policy/read-policy.ts";
import { manyTools } from "../policy/many-tools.ts";

const pushed = { tools: manyTools(2000) };
const catalog = allTools();

function cpuMs(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

const read = () => compile(readPolicy(pushed, catalog).policy, Date.now());
const whole = process.cpuUsage();
const first = cpuMs(read);
const { user, system } = process.cpuUsage(whole);
const RUNS = 20;
const many = (work: () => unknown) => cpuMs(() => Array.from({ length: RUNS }, work)) / RUNS;
const next = many(read);
const clone = many(() => structuredClone(pushed));
console.log(
  `2,000 whole tool rules, read and compiled: ${first.toFixed(1)} ms of CPU the first time (${((user + system) / 1000).toFixed(1)} with the threads that compile and collect), ${next.toFixed(1)} ms from then on`,
);
console.log(`that is ${(next / clone).toFixed(1)} times what a structured clone of them takes (${clone.toFixed(1)} ms)`);
