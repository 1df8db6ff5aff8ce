/**
 * Addresses (host and path) to which AI sites are known to send prompts, whatever the address looks like otherwise.
 * From public client code; as of 2026-11. Not a list of all of them: a body that looks like a prompt is judged at any address.
 */
export const SUBMIT_ENDPOINTS: readonly RegExp[] = [
  /^chatgpt\.com\/backend-(?:api|anon)\/(?:f\/)?conversation(?:\/prepare)?$/,
  /^claude\.ai\/api\/organizations\/[^/]+\/chat_conversations\/[^/]+\/(?:retry_)?completion$/,
  /\/assistant\.lamda\.BardFrontendService\/StreamGenerate$/,
  /LabsTailwindOrchestrationService\/GenerateFreeFormStreamed$/,
  /MakerSuiteService\/(?:GenerateContent|StreamGenerateContent)$/,
  /^copilot\.microsoft\.com\/c\/api\/chat$/,
  /^substrate\.office\.com\/m365Copilot\/Chathub\//,
  /^chat\.deepseek\.com\/api\/v0\/chat\/completion$/,
  /\/rest\/sse\/perplexity_ask$/,
  /\/api\/trpc\/message\.newChat$/,
  /\/rest\/app-chat\/conversations\/(?:new|[^/]+\/responses)$/,
  /\/2\/grok\/add_response\.json$/,
  /\/api\/gql_POST$/,
  /^gateway\.meta\.ai\/ws\/clippy$/,
  /\/kimi\.gateway\.chat\.v1\.ChatService\/Chat$/,
  /\/duckchat\/v1\/chat$/,
  /\/api\/streamingSearch$/,
  /\/nextjs-api\/stream\/(?:create|post-to)-evaluation/,
  /\/hacking_is_a_serious_crime$/,
  /\/(?:v\d+\/)?(?:chat\/)?completions?$/,
  /\/v1\/(?:messages|responses)$/,
  /\/v1beta\/models\/[^/]+:(?:streamG|g)enerateContent$/,
  /\/api\/(?:chat|generate|ask|agents\/chat|chat-process|chat-messages)(?:\/|$)/,
  /\/api\/v1\/(?:internal-)?prediction\//,
  /\/stream-chat$/,
];
