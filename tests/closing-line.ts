import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with "N passed, N failed", after the names of those that passed at the second try only. A file or a setup that broke before its tests counts as one failure. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === "passed").length;
    const failed = tests.filter((test) => test.result().state === "failed").length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const unsteady = tests.filter((test) => test.diagnostic()?.flaky === true).map((test) => `Passed at the second try: ${test.fullName}`);
    process.on("exit", () => console.log([...unsteady, `${passed} passed, ${failed + broken} failed`].join("\n")));
  }
}
