import { expect, test } from "vitest";
import { type ManagedNode, managedSchema } from "../../lib/policy/managed-schema.ts";

// What Chromium 156 was seen to refuse, to enforce silently, or to deliver empty; the extension then has no policy, or no key of it.
test("every node of the managed schema has a type, its children, a description perhaps, and nothing else", () => {
  const visit = (node: ManagedNode): number => {
    const children = node.type === "array" ? [node.items] : node.type === "object" ? Object.values(node.properties) : [];
    const allowed = ["description", "type", ...(node.type === "array" ? ["items"] : node.type === "object" ? ["properties"] : [])];
    expect(Object.keys(node).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(["string", "integer", "number", "boolean", "array", "object"]).toContain(node.type);
    if (node.type === "object") expect(children).not.toEqual([]);
    return 1 + children.reduce((sum, child) => sum + visit(child), 0);
  };
  expect(managedSchema().type).toBe("object");
  expect(visit(managedSchema())).toBeGreaterThan(20);
});
