import { expect, test } from "vitest";
import { catalogPatterns } from "../../lib/catalog/match-patterns.ts";
import { patternGroups } from "../../lib/catalog/pattern-groups.ts";

const hostOf = (pattern: string) => /^\*:\/\/\*\.([^/]+)\//.exec(pattern)?.[1] ?? pattern;

test("every place of the catalog is in one group, and none is left out where it is", () => {
  const groups = patternGroups(catalogPatterns());
  expect(groups.flatMap(({ matches }) => matches).toSorted()).toEqual(catalogPatterns().toSorted());
  for (const { matches, excludeMatches } of groups) {
    const ends = excludeMatches.map((pattern) => `.${hostOf(pattern)}`);
    expect(matches.filter((pattern) => ends.some((end) => `.${hostOf(pattern)}`.endsWith(end)))).toEqual([]);
  }
});

test.each([
  ["www.example.org", 0.1],
  ["intranet.local", 0.1],
  ["www.riverbend-notes.com", 0.4],
])("at %s a browser tries few of the patterns", (host, share) => {
  const tried = patternGroups(catalogPatterns()).filter(
    ({ excludeMatches }) => !excludeMatches.some((pattern) => `.${host}`.endsWith(`.${hostOf(pattern)}`)),
  );
  const count = tried.reduce((sum, { matches }) => sum + matches.length, 0);
  expect(count / catalogPatterns().length).toBeLessThan(share);
});
