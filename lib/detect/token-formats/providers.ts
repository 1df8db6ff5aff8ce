/** Names of the services whose keys are pasted most under nothing but the service's name, in small letters, as they stand in the names of variables and settings. Ordinary words are left out. */
export const PROVIDERS: readonly string[] = `
  algolia anthropic artifactory blackbaud cloudflare discord github gitlab google mailchimp okta openai slack sonar stripe twilio webhook
`
  .trim()
  .split(/\s+/);
