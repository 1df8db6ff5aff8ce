import { parseHost, selfAndParents } from "../base/host.ts";
import type { CompiledPolicy, ListedStatus } from "../policy/policy.ts";

/** What is remembered of a request: which tool and when, never what was written. */
export interface MyRequest {
  readonly id: string;
  /** Catalog id, host, or "" for a tool that was only named. */
  readonly tool: string;
  /** The tool's name. */
  readonly name: string;
  /** Its host; "" when not known. */
  readonly site: string;
  /** Minutes since 1970. */
  readonly minute: number;
  /**
   * "handed-over": the person's mail program or a form was opened with it, or it was copied. "waiting": in the outbox. "delivered": the receiver took it.
   * "refused": nobody took it, so it is to be sent another way.
   */
  readonly state: "handed-over" | "waiting" | "delivered" | "refused";
  /** The decision that the person has been told; "" until there is one. */
  readonly told: Decided | "";
}

/** What became of a request, as the policy says. */
export type Decided = ListedStatus;

/** So many are remembered, the newest. */
const MOST = 50;

/** The requests with this one added; an older one for the same tool goes. */
export function withRequest(requests: readonly MyRequest[], request: MyRequest): readonly MyRequest[] {
  const others = requests.filter(
    ({ id, tool, name }) => id !== request.id && (request.tool === "" ? name !== request.name : tool !== request.tool),
  );
  return [...others, request].slice(-MOST);
}

/** What the policy says of a requested tool now; undefined while it says nothing. Named by id and by host: prohibited wins, then limited. */
export function decidedOf({ tools, hosts }: CompiledPolicy, { tool, site }: MyRequest): Decided | undefined {
  const host = parseHost(site);
  const listed = host === undefined ? undefined : selfAndParents(host).find((parent) => Object.hasOwn(hosts, parent));
  const said = [Object.hasOwn(tools, tool) ? tools[tool] : undefined, listed === undefined ? undefined : hosts[listed]];
  return (["prohibited", "limited", "approved", "under-review"] as const).find((status) => said.includes(status));
}

/** What IT writes to the person who asked, beside its decision; "" for nothing, and while there is no decision. */
export function noteOn(policy: CompiledPolicy, request: MyRequest): string {
  if (decidedOf(policy, request) === undefined) return "";
  const { rules, ownHosts } = policy;
  const host = parseHost(request.site);
  const hosts = host === undefined ? [] : selfAndParents(host);
  const ids = [request.tool, ...hosts.map((parent) => (Object.hasOwn(ownHosts, parent) ? (ownHosts[parent] ?? parent) : parent))];
  const id = ids.find((one) => Object.hasOwn(rules, one));
  return id === undefined ? "" : (rules[id]?.note ?? "");
}

/** The requests whose decision the person has not been told yet, with that decision. */
export function news(
  requests: readonly MyRequest[],
  policy: CompiledPolicy,
): readonly { readonly request: MyRequest; readonly decided: Decided }[] {
  return requests.flatMap((request) => {
    const decided = decidedOf(policy, request);
    return decided === undefined || decided === request.told ? [] : [{ request, decided }];
  });
}

/** The requests after the person has been told all that there is to tell; the very same where there was nothing. */
export function allTold(requests: readonly MyRequest[], policy: CompiledPolicy): readonly MyRequest[] {
  if (news(requests, policy).length === 0) return requests;
  return requests.map((request) => ({ ...request, told: decidedOf(policy, request) ?? request.told }));
}
