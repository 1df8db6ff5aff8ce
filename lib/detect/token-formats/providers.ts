/** Names of well-known services that give out keys, in small letters, as they stand in the names of variables and settings. Ordinary words are left out. */
export const PROVIDERS: readonly string[] = `
  adobe airbrake airtable algolia amplitude anthropic artifactory assemblyai atlassian auth0 azure bitbucket blackbaud bloomerang braintree bugsnag
  circleci clearbit cloudflare codeclimate codecov coinapi coinbase confluence confluent contentful convertkit databricks datadog deepgram deepl
  deepseek digitalocean discord docusign donorperfect dropbox elasticsearch elevenlabs eventbrite facebook fastly figma firebase freshdesk github gitlab
  givebutter google grafana groq helpscout heroku hubspot huggingface intercom ipinfo jenkins jira langfuse langsmith launchdarkly linear linkedin
  mailchimp mailerlite mailgun mailjet mapbox mattermost messagebird mistral mixpanel nationbuilder neoncrm netlify netsuite newrelic okta openai
  openrouter openweather pagerduty paypal paystack pinecone pipedrive plaid planetscale postmark replicate rollbar salesforce segment sendgrid sentry
  shopify slack snowflake snyk sonar sonarqube sourcegraph splunk stripe supabase surveymonkey telegram travisci trello twilio twitch twitter typeform vercel
  virustotal weaviate webhook wordpress yandex youtube zapier zendesk zoho
`
  .trim()
  .split(/\s+/);
