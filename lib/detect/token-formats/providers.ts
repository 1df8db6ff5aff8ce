/** Names of well-known services that give out keys, in small letters, as they stand in the names of variables and settings. Ordinary words are left out. */
export const PROVIDERS: readonly string[] = `
  abuseipdb actionkit adobe airbrake airtable aiven alchemy algolia alibaba amplitude anthropic apify artifactory asana assemblyai atlassian auth0
  autodesk azure bitbucket bitly blackbaud bloomerang braintree browserstack bugsnag buildkite calendly circleci clearbit clickup clockify cloudflare
  cloudinary codeclimate codecov coinapi coinbase confluence confluent contentful convertkit coveralls crowdin databricks datadog deepgram deepl
  deepseek detectify digitalocean discord docusign donorperfect dropbox dwolla elasticsearch elevenlabs etherscan eventbrite everyaction facebook fastly
  figma finnhub firebase foursquare freshbooks freshdesk github gitlab givebutter google grafana groq hasura hellosign helpscout heroku hubspot
  huggingface infura insightly intercom ipapi ipinfo ipstack jenkins jfrog jira jotform langfuse langsmith launchdarkly linear linkedin linode loggly
  mailchimp mailerlite mailgun mailjet mandrill mapbox mattermost maxmind messagebird metabase mistral mixpanel mollie nationbuilder neoncrm netlify
  netsuite newrelic newsapi nexmo okta onesignal openai openrouter openweather opsgenie optimizely pagerduty paypal paystack pinecone pipedrive plaid
  planetscale postmark pushbullet pusher razorpay replicate ringcentral rollbar salesforce saucelabs segment sendgrid sentry shodan shopify sinch slack
  snowflake snyk sonarcloud sonarqube sourcegraph splunk spotify stripe sumologic supabase surveymonkey tavily telegram todoist travisci trello twilio
  twitch twitter typeform vercel virustotal vonage vultr weatherapi weaviate webhook wordpress yandex youtube zapier zendesk zoho
`
  .trim()
  .split(/\s+/);
