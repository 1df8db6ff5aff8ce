import { readBody } from "./body.ts";
import { promptLeaves } from "./prompt.ts";
import { readText } from "./reading.ts";

/** A request's body as the browser shows it to an extension. Where a part is a file, only its name is there. */
export interface SeenBody {
  readonly formData?: Readonly<Record<string, unknown>> | undefined;
  readonly raw?: readonly { readonly bytes?: ArrayBuffer | undefined }[] | undefined;
}

/** So much of a body is read, in bytes: nobody writes more, and the request waits. */
const MOST_BYTES = 2_000_000;
/** Between two texts, so that nothing is found across them. */
const BETWEEN = "\n\n";

/** All texts of a request that a person may have written, judged as the gate in the page judges them; "" when there are none. */
export function requestText(url: string, body: SeenBody): string {
  const address = URL.parse(url);
  const inAddress = readText(address?.search.slice(1) ?? "").leaves;
  const leaves = promptLeaves(address, [...readSeen(body), ...inAddress], () => false);
  return leaves.map(({ text }) => text).join(BETWEEN);
}

function readSeen({ formData, raw = [] }: SeenBody) {
  if (formData !== undefined) {
    const words = Object.entries(formData).flatMap(([name, values]) =>
      [values].flat().flatMap((value) => (typeof value === "string" ? [name, value] : [])),
    );
    return readBody({ form: "fields", text: JSON.stringify(words) }).leaves;
  }
  const decoder = new TextDecoder("x-user-defined");
  let text = "";
  for (const { bytes } of raw)
    if (bytes !== undefined)
      text += decoder.decode(new Uint8Array(bytes, 0, Math.max(0, Math.min(bytes.byteLength, MOST_BYTES - text.length))));
  return readBody({ form: "bytes", text }).leaves;
}
