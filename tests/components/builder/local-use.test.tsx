// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { FormContext } from "../../../components/builder/form.ts";
import { LocalUse } from "../../../components/builder/LocalUse.tsx";
import { compile } from "../../../lib/policy/compile.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import type { PolicyDocument } from "../../../lib/policy/write-policy.ts";
import { CATALOG } from "../../policy/catalog.ts";

afterEach(cleanup);

function show(
  document: PolicyDocument,
  source: "managed" | "local" | "starter",
  onUse: (document: PolicyDocument | undefined) => void = () => {},
) {
  const { policy, problems } = readPolicy(document, CATALOG);
  const read = { policy, problems, compiled: compile(policy, 0) };
  const form = { document, read, problems, fresh: () => read, set: () => {}, become: () => {} };
  const onUseHere = (next: PolicyDocument | undefined) => {
    onUse(next);
    return Promise.resolve();
  };
  render(
    <FormContext.Provider value={form}>
      <LocalUse source={source} onUseHere={onUseHere} />
    </FormContext.Provider>,
  );
}
const button = (name: string) => screen.queryByRole("button", { name });

describe("a policy for this computer only", () => {
  it("says where it has things sent to, before it is loaded", () => {
    show(
      {
        requests: { webhookUrl: "https://hooks.example:8443/a?b=c", email: "ask@other.example" },
        reporting: { otlpEndpoint: "https://logs.example/v1" },
      },
      "starter",
    );
    expect(screen.getByText(/logs\.example, hooks\.example:8443, ask@other\.example\. Go on only if you know them\./)).toBeTruthy();
    cleanup();
    show({ approvedTools: ["claude"] }, "starter");
    expect(screen.queryByText(/Go on only if you know them/)).toBeNull();
  });

  it("cannot take the place of what an administrator pushes", () => {
    show({ approvedTools: ["claude"] }, "managed");
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it("can be taken back where it was loaded", () => {
    show({}, "starter");
    expect(button("Take them back")).toBeNull();
    cleanup();
    const used: unknown[] = [];
    show({}, "local", (document) => used.push(document));
    fireEvent.click(button("Take them back") ?? document.body);
    expect(used).toEqual([undefined]);
  });

  it("is never nothing: the default rules are another thing than no rules", () => {
    const used: unknown[] = [];
    show({}, "starter", (document) => used.push(document));
    fireEvent.click(button("Use these rules on this computer") ?? document.body);
    expect(used).toEqual([{ enforcement: "enforce" }]);
  });
});
