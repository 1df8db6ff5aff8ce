/** Ends every `switch` on a union, so that a new member is a type error and, if it still gets here, throws instead of passing in silence. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
