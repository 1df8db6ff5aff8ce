import { expect, test } from "vitest";
import { type ManagedNode, managedSchema } from "../../lib/policy/managed-schema.ts";

// What Chromium 156 was seen to refuse, to enforce silently, or to deliver empty; the extension then has no policy, or no key of it.
test("every node of the managed schema has a type, its children, a description perhaps, and nothing else", () => {
  const childrenOf = (node: ManagedNode): readonly ManagedNode[] => {
    if ("items" in node) return [node.items];
    if ("properties" in node) return Object.values(node.properties);
    return "additionalProperties" in node ? [node.additionalProperties] : [];
  };
  const visit = (node: ManagedNode): number => {
    const children = childrenOf(node);
    const allowed = ["description", "type", "items", "properties", "additionalProperties"];
    expect(Object.keys(node).filter((key) => !allowed.includes(key))).toEqual([]);
    expect(["string", "integer", "number", "boolean", "array", "object"]).toContain(node.type);
    expect(children.length > 0).toBe(["array", "object"].includes(node.type));
    return 1 + children.reduce((sum, child) => sum + visit(child), 0);
  };
  expect(Object.keys(managedSchema())).toEqual(["type", "properties"]); // Chromium refuses additionalProperties at the top
  expect(visit(managedSchema())).toBeGreaterThan(80);
});
