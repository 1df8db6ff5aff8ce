import type { LogEvent } from "./event.ts";

/** A value in OTLP's JSON. 64-bit integers are text there (protobuf's JSON mapping). */
type OtlpValue =
  | { readonly stringValue: string }
  | { readonly intValue: string }
  | { readonly arrayValue: { readonly values: readonly OtlpValue[] } }
  | { readonly kvlistValue: { readonly values: readonly OtlpAttribute[] } };
interface OtlpAttribute {
  readonly key: string;
  readonly value: OtlpValue;
}

/** Who reports. Texts are "" where they are not to be told. */
export interface Reporter {
  readonly version: string;
  readonly policyName: string;
  readonly office: string;
  /** E-mail address or hash, as the policy asks; "" for none. */
  readonly person: string;
  /** Events that were lost because the queue was full. */
  readonly dropped: number;
}

/** OTLP severity numbers (logs data model): INFO 9, WARN 13. */
const SEVERITY = { allow: [9, "INFO"], notice: [9, "INFO"], warn: [13, "WARN"], justify: [13, "WARN"], block: [13, "WARN"] } as const;

/** An `ExportLogsServiceRequest` (OTLP 1.x, JSON): one log record an event, ids and counts only. */
export function otlpLogs(events: readonly LogEvent[], reporter: Reporter): object {
  const resource = [
    text("service.name", "handrail"),
    text("service.version", reporter.version),
    text("handrail.policy.name", reporter.policyName),
    text("handrail.office", reporter.office),
    text("handrail.person", reporter.person),
  ].filter(({ value }) => !("stringValue" in value) || value.stringValue !== "");
  const lost = reporter.dropped === 0 ? [] : [int("handrail.dropped", reporter.dropped)];
  return {
    resourceLogs: [
      {
        resource: { attributes: [...resource, ...lost] },
        scopeLogs: [{ scope: { name: "handrail", version: reporter.version }, logRecords: events.map(recordOf) }],
      },
    ],
  };
}

function recordOf({ minute, tool, entryWay, action, answer, found }: LogEvent): object {
  const [severityNumber, severityText] = SEVERITY[action];
  return {
    timeUnixNano: `${minute * 60}000000000`,
    observedTimeUnixNano: `${minute * 60}000000000`,
    severityNumber,
    severityText,
    eventName: "handrail.decision",
    body: { stringValue: "handrail.decision" },
    attributes: [
      text("handrail.tool", tool),
      text("handrail.entry_way", entryWay),
      text("handrail.action", action),
      text("handrail.answer", answer),
      ...(found.length === 0 ? [] : [{ key: "handrail.found", value: { arrayValue: { values: found.map(foundOf) } } }]),
    ],
  };
}

function foundOf({ infoType, category, count }: LogEvent["found"][number]): OtlpValue {
  return { kvlistValue: { values: [text("info_type", infoType), text("category", category), int("count", count)] } };
}

function text(key: string, value: string): OtlpAttribute {
  return { key, value: { stringValue: value } };
}

function int(key: string, value: number): OtlpAttribute {
  return { key, value: { intValue: String(value) } };
}

/** Where logs are posted: an endpoint without a path gets the standard one (OTLP/HTTP: "/v1/logs"). */
export function logsAddress(endpoint: string): string {
  return /^https?:\/\/[^/?#]+\/?$/.test(endpoint) ? `${endpoint.replace(/\/$/, "")}/v1/logs` : endpoint;
}
