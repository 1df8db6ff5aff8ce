/** Names of well-known services that give out keys, in small letters, as they stand in the names of variables and settings. Ordinary words are left out. */
export const PROVIDERS: readonly string[] = `
  abuseipdb accuweather actionkit actionnetwork adafruit adobe adzuna airbrake airtable aiven alchemy algolia alibaba amadeus amplitude anthropic apify
  apilayer apollo appcues artifactory artsy asana assemblyai atlassian auth0 autodesk azure bannerbear baremetrics bitbucket bitfinex bitly bitmex
  bittrex blackbaud blazemeter bloomerang braintree browserstack bugsnag buildkite calendarific calendly chartmogul circleci clarifai clearbit clickup
  clockify cloudconvert cloudflare cloudinary cloudmersive codacy codeclimate codecov coinapi coinbase coinlayer confluence confluent contentful
  convertkit coveralls crowdin cryptocompare currencylayer databricks datadog deepgram deepl deepseek detectify diffbot digitalocean discord disqus
  docusign donorperfect dropbox dwolla edamam elasticsearch elevenlabs etherscan etsy eventbrite everhour everyaction exchangerate facebook fastly figma
  finnhub firebase flickr foursquare freshbooks freshdesk fullcontact fullstory geoapify geocodio getresponse github gitlab gitter givebutter gocardless
  godaddy google googlemaps grafana groq gumroad hasura hellosign helpscout heroku honeycomb hubspot huggingface infura insightly intercom ipapi
  ipgeolocation ipinfo ipstack jenkins jfrog jira jotform jumpcloud kickbox klaviyo kucoin langfuse langsmith launchdarkly lemlist linear linkedin
  linode loggly lokalise mailboxlayer mailchimp mailerlite mailgun mailjet mailmodo mandrill mapbox mapquest mattermost maxmind mediastack messagebird
  metabase mistral mixpanel mollie moralis nationbuilder neoncrm netlify netsuite newrelic newsapi nexmo ngrok nutritionix nylas okta omnisend onesignal
  openai opencagedata opendns openrouter openweather openweathermap opsgenie optimizely pagerduty pandadoc paypal paystack pinecone pipedrive plaid
  planetscale plivo poloniex postmark pushbullet pusher rapidapi razorpay replicate ringcentral rollbar runscope salesforce saucelabs scaleway
  scraperapi scrapingbee segment sendbird sendgrid sentry serpapi serpstack shodan shopify shutterstock sinch slack smartsheet smartystreets snowflake
  snyk sonarcloud sonarqube sourcegraph splunk spoonacular spotify statuspage storyblok strava stripe sumologic supabase surveymonkey tableau tavily
  teamwork telegram telnyx tiingo todoist tomtom transferwise travisci trello twilio twitch twitter typeform unsplash uptimerobot vercel virustotal
  vonage vultr walkscore weatherapi weatherbit weatherstack weaviate webex webflow webhook wistia wordpress wrike yandex yelp youtube zapier zendesk
  zenserp zerobounce zoho zoominfo
`
  .trim()
  .split(/\s+/);
