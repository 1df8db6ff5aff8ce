import { describe, expect, test } from "vitest";
import { toldIn } from "./in-english.ts";
import { finding, recordOf as madeOf, SSN, submit } from "./under-policy.ts";

const recordOf = (...given: Parameters<typeof madeOf>) => toldIn(madeOf(...given));

const record = (...customDetectors: readonly object[]) => recordOf({ customDetectors });
const only = (detector: object) => record({ id: "heron", ...detector });

describe("a detector of the organisation's own", () => {
  test("reaches the engine as it is written, named by its id where it has no name", () => {
    expect(only({ words: ["Project Heron", "Heron"], near: ["shelter"] }).compiled.customDetectors).toEqual([
      { id: "heron", name: "heron", category: "custom", words: ["Project Heron", "Heron"], near: ["shelter"], minCount: 1 },
    ]);
    expect(only({ format: "RB-99999", pattern: "RB\\d+", name: "Case", category: "beneficiary" }).compiled.customDetectors).toEqual([
      { id: "heron", name: "Case", category: "beneficiary", words: [], near: [], minCount: 1, format: "RB-99999", pattern: "RB\\d+" },
    ]);
  });

  test("decides with an action and a count of its own, else as its data category does", () => {
    const found = finding("heron", "board");
    const policy = (detector: object, rest = {}) => ({
      approvedTools: ["claude"],
      customDetectors: [{ id: "heron", words: ["Heron"], ...detector }],
      ...rest,
    });
    expect(submit(policy({}), [found]).kind).toBe("warn");
    expect(submit(policy({ action: "block" }), [found]).kind).toBe("block");
    expect(submit(policy({ action: "block" }, { enforcement: "coach" }), [found]).kind).toBe("warn");
    expect(submit(policy({ action: "blok" }), [found]).kind).toBe("block");
    expect(submit(policy({ minCount: 2 }), [found]).kind).toBe("allow");
    expect(submit(policy({ minCount: 2 }), [found, found]).kind).toBe("warn");
    expect(submit(policy({ action: "block" }, { detectors: [{ id: "heron", off: true }] }), [found]).kind).toBe("allow");
  });

  test.each([
    [{}, "", 'The detector "heron" has nothing to look for'],
    [{ words: [] }, "", "nothing to look for"],
    [{ words: ["x"] }, ".words[0]", '"x" is a single letter'],
    [{ words: ["--"] }, ".words[0]", "neither a letter nor a digit"],
    [{ format: "ROOM" }, ".format", "has no A, 9 or *"],
    [{ format: "9A" }, ".format", "shorter than 4 characters"],
    [{ pattern: "(?=a)b" }, ".pattern", "is not a pattern in RE2 syntax (invalid or unsupported Perl syntax: `(?=`)"],
    [{ pattern: "(a)\\1" }, ".pattern", "invalid escape sequence"],
    [{ pattern: "RB[" }, ".pattern", "missing closing ]"],
    [{ pattern: "a*" }, ".pattern", "fits the empty text"],
    [{ pattern: "x".repeat(600) }, ".pattern", "longer than 500 characters"],
  ])("with nothing else than %j is left out", (detector, at, wrong) => {
    const { compiled, problems } = only(detector);
    expect(compiled.customDetectors).toEqual([]);
    expect(problems[0]?.path).toBe(`customDetectors[0]${at}`);
    expect(problems[0]?.wrong).toContain(wrong);
    expect(problems.at(-1)?.wrong).toContain("nothing to look for");
  });

  test("keeps its usable parts when another part cannot be used", () => {
    const { compiled, problems } = only({ words: ["Heron", 7, "x"], pattern: "[", near: 7, minCount: 0 });
    expect(compiled.customDetectors).toMatchObject([{ words: ["Heron"], near: [], minCount: 1 }]);
    expect(problems.map(({ path }) => path.replace("customDetectors[0].", ""))).toEqual([
      "words[1]",
      "words[2]",
      "pattern",
      "near",
      "minCount",
    ]);
  });

  test.each([
    [{ words: ["Heron"] }, "customDetectors[0]", "neither a name nor a usable id"],
    [{ id: "us-ssn", words: ["Heron"] }, "customDetectors[0].id", "is the id of a built-in information type"],
    [{ id: "My Case!", words: ["Heron"] }, "customDetectors[0].id", "is not an id"],
  ])("%j is left out: it has no id of its own", (detector, path, wrong) => {
    const { compiled, problems } = record(detector, { id: "egret", words: ["Egret"] });
    expect(compiled.customDetectors.map(({ id }) => id)).toEqual(["egret"]);
    expect(problems[0]).toMatchObject({ path });
    expect(problems[0]?.wrong).toContain(wrong);
  });

  test.each([
    ["Número de caso", "numero-de-caso"],
    [" Riverbend / Heron ", "riverbend-heron"],
  ])("without an id has one made from its name: %s", (name, id) => {
    const { compiled, problems } = record({ name, words: ["Heron"] });
    expect(compiled.customDetectors).toMatchObject([{ id, name: name.trim() }]);
    expect(problems).toEqual([]);
  });

  test("of two under one id the first one counts", () => {
    const { compiled, problems } = record({ id: "heron", words: ["Heron"] }, { id: "Heron", words: ["Other"] });
    expect(compiled.customDetectors).toHaveLength(1);
    expect(problems.map(({ used }) => used)).toEqual(["The first one is used."]);
  });
});

describe("a rule for an information type", () => {
  test.each([
    ["us-snn", 'did you mean "us-ssn"?'],
    ["ssn", "is no information type"],
    ["herron", 'did you mean "heron"?'],
  ])("that does not exist (%s) is told with the one that was probably meant", (id, wrong) => {
    const { compiled, problems } = recordOf({
      customDetectors: [{ id: "heron", words: ["Heron"] }],
      detectors: [{ id: "iban" }, { id, off: true }],
    });
    expect(Object.keys(compiled.detectors).toSorted()).toEqual(["heron", "iban"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe("detectors[1].id");
    expect(problems[0]?.wrong).toContain(wrong);
  });

  test("that was given twice counts once, the first", () => {
    const policy = {
      approvedTools: ["claude"],
      detectors: [
        { id: "us-ssn", action: "block" },
        { id: "US-SSN", off: true },
      ],
    };
    expect(submit(policy, [SSN]).kind).toBe("block");
    expect(recordOf(policy).problems).toHaveLength(1);
  });
});
