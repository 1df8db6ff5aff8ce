// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { FieldAt } from "../../../components/builder/FieldAt.tsx";
import { type Form, FormContext, fieldId, labelOf } from "../../../components/builder/form.ts";
import { builderEn } from "../../../components/words/en-builder.ts";
import { compile } from "../../../lib/policy/compile.ts";
import { type DocumentPath, withValueAt } from "../../../lib/policy/document-path.ts";
import { type Field, fieldOf } from "../../../lib/policy/fields.ts";
import { readPolicy } from "../../../lib/policy/read-policy.ts";
import { policySchema } from "../../../lib/policy/schema.ts";
import type { PolicyDocument } from "../../../lib/policy/write-policy.ts";
import { CATALOG } from "../../policy/catalog.ts";

afterEach(cleanup);

const ROOT = fieldOf(policySchema);
const KEYS = ROOT.kind === "object" ? [...ROOT.fields] : [];

function formOf(document: PolicyDocument, onChange: (document: PolicyDocument) => void = () => {}): Form {
  const { policy, problems } = readPolicy(document, CATALOG);
  const read = { policy, problems, compiled: compile(policy, 0) };
  return {
    document,
    read,
    problems,
    fresh: () => read,
    set: (path, value) => onChange(withValueAt(document, path, value)),
    become: (next) => onChange(next),
  };
}

const show = (field: Field, path: DocumentPath, form: Form) =>
  render(
    <FormContext.Provider value={form}>
      <FieldAt field={field} path={path} />
    </FormContext.Provider>,
  );

/** Every key with a value of its own, with one entry in each list of rules. */
function leaves(field: Field, path: DocumentPath): readonly DocumentPath[] {
  if (field.kind === "object") return [...field.fields].flatMap(([key, inner]) => leaves(inner, [...path, key]));
  if (field.kind === "list" && field.item.kind === "object") return leaves(field.item, [...path, 0]);
  return [path];
}

describe("the form", () => {
  it.each(KEYS.map(([key]) => key))("has a control with a name, and what it means, for everything in %s", (key) => {
    const field = KEYS.find(([name]) => name === key)?.[1];
    if (field === undefined) throw new Error(key);
    const { container } = show(field, [key], formOf(field.kind === "list" && field.item.kind === "object" ? { [key]: [{}] } : {}));
    for (const path of leaves(field, [key])) {
      const control = container.querySelector(`#${fieldId(path)}`);
      expect(control, fieldId(path)).not.toBeNull();
      expect(labelOf(path, builderEn)).toMatch(/^\p{Lu}/u);
      expect(container.querySelector(`#${fieldId(path)}-hint`)?.textContent).toMatch(/\.$/);
    }
  });

  it("calls a key that has no words yet by its own name", () => {
    expect(labelOf(["somethingNew", "retentionHours"], builderEn)).toBe("Retention hours");
  });

  it("keeps what cannot be used in its field, says what is wrong there, and ties the two together", () => {
    const field = KEYS.find(([key]) => key === "organization")?.[1];
    if (field === undefined) throw new Error("no such key");
    show(field, ["organization"], formOf({ organization: { contactEmail: "it@", nmae: "Riverbend" } }));
    const email = screen.getByLabelText("E-mail for questions") as HTMLInputElement;
    expect(email.value).toBe("it@");
    expect(email.getAttribute("aria-invalid")).toBe("true");
    const described = (email.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(described.join(" ")).toContain("is not an e-mail address");
    expect(screen.getByText("organization.nmae")).toBeTruthy();
  });

  it("takes a key that the policy does not have away on request", () => {
    const field = KEYS.find(([key]) => key === "organization")?.[1];
    if (field === undefined) throw new Error("no such key");
    let changed: PolicyDocument = {};
    show(
      field,
      ["organization"],
      formOf({ organization: { name: "Riverbend", nmae: "x" } }, (next) => {
        changed = next;
      }),
    );
    fireEvent.click(screen.getByRole("button", { name: "Remove organization.nmae" }));
    expect(changed).toEqual({ organization: { name: "Riverbend" } });
  });

  it("writes numbers as numbers, lines as a list, and leaves out what is emptied", () => {
    const changes: PolicyDocument[] = [];
    const form = formOf({ activity: { retentionDays: 30 }, ignoredText: ["Riverbend"] }, (next) => changes.push(next));
    const field = (key: string) => KEYS.find(([name]) => name === key)?.[1] ?? ROOT;
    show(field("activity"), ["activity"], form);
    fireEvent.input(screen.getByLabelText("Days that decisions are kept"), { target: { value: "60" } });
    fireEvent.input(screen.getByLabelText("Days that decisions are kept"), { target: { value: "" } });
    cleanup();
    show(field("ignoredText"), ["ignoredText"], form);
    fireEvent.input(screen.getByLabelText("Our own public text"), { target: { value: "one two\n\nthree\n" } });
    expect(changes).toEqual([
      { activity: { retentionDays: 60 }, ignoredText: ["Riverbend"] },
      { ignoredText: ["Riverbend"] },
      { activity: { retentionDays: 30 }, ignoredText: ["one two", "three"] },
    ]);
  });
});
