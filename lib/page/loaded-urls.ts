/** What the page has loaded and asked for, as far as the browser still knows: it keeps about 250. Answers that came bit by bit end in "#event-stream". */
export function loadedUrls(performance: Performance): readonly string[] {
  return performance.getEntriesByType("resource").map((entry) => {
    const { name, contentType } = entry as PerformanceResourceTiming & { readonly contentType?: string }; // as: newer than the typings
    return contentType === "text/event-stream" ? `${name}#event-stream` : name;
  });
}
