/** Requests that only a language model answers, on whatever host. */
export const MODEL_ENDPOINT =
  /\/chat\/completions\b|\/v1\/(?:messages|responses|completions)(?:[?#]|$)|:(?:stream)?generateContent\b|\/api\/(?:generate|chat|tags)\b.*:11434|:11434\/api\//i;
/** What the requests of chat programs are often called; other programs have such too. */
export const WEAK_ENDPOINT =
  /\/(?:api|v\d|backend|chat|llm|ai)\/(?:[a-z0-9_-]+\/)?(?:chat|generate|completions?|conversations?|ask|prompt|stream|inference|llm|openai|anthropic|gemini)(?:[/?#]|$)/i;
/** The mark that `loadedUrls` puts on a request that was answered bit by bit. */
export const STREAMED = /#event-stream$/;
/** A model's server on this computer or in this network, by the ports of the usual programs. */
export const LOCAL_MODEL =
  /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0):(?:11434|1234|1337|8080|5000|5001|8000)\/(?:api|v1|props|completion)\b/;
/** Any request that may be to a model: enough for a look, not for a word on the page. */
export const MAYBE_MODEL =
  /\/(?:api|v\d|backend[\w-]*|console|trpc|webapi|webhook)\/[^?#]*(?:chat|complet|conversation|predict|generat|prompt|llm|flow|stat|banner|object_info|groups)|#event-stream$/i;
