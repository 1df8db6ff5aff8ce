/** Names of the services whose keys are pasted most under nothing but the service's name, in small letters, as they stand in the names of variables and settings. Ordinary words are left out. */
export const PROVIDERS: readonly string[] = `
  airtable algolia anthropic artifactory azure blackbaud bloomerang cloudflare datadog discord dropbox facebook github gitlab google grafana
  heroku hubspot jira linkedin mailchimp mailgun mapbox notion okta openai paypal salesforce sendgrid sentry slack snowflake sonar stripe supabase
  telegram trello twilio twitter webhook yandex zapier zendesk
`
  .trim()
  .split(/\s+/);
