/** Makes a thing when it is first asked for. The first `Intl` object of a page costs its main thread ten milliseconds and more. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
