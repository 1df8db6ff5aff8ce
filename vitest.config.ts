import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { policiesAreShared } from "./tests/browser/policy-place.ts";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/closing-line.ts"],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/bench/**", "tests/build/**"],
          setupFiles: ["tests/one-seed.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: { name: "build", include: ["tests/build/**/*.test.ts"] },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/find-browser.ts", "tests/browser/find-firefox.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a machine that is busy with other work: a second try, which is said.
          retry: 1,
          maxWorkers: policiesAreShared() ? 1 : 2,
        },
      },
    ],
  },
});
