import type { Detector, Examples, Place } from "../../detector.ts";
import { madeUp } from "../../made-up.ts";
import { isRandom } from "../../random-looking.ts";

/** A key or token of a service that has no form of its own, beside a word that says what it is. */
export const secret: Detector = {
  infoType: "secret",
  category: "credentials",
  label: "Key or token",
  placeholder: "Secret",
  explanation: "Whoever has this key or token can act as the organisation.",
  near: [
    ..."api key,apikey,api token,api secret,secret,secret key,secret token,client secret,access key,access token,auth token,authtoken,auth key,bearer,token,private token,app secret,app key".split(
      ",",
    ),
    ..."consumer key,consumer secret,signing key,signing secret,webhook secret,encryption key,master key,refresh token,session token,id token,personal access token,credential,credentials,license key,shared secret,deploy key,write key,service key,oauth token,oauth secret,integration key,subscription key,account key,auth".split(
      ",",
    ),
    ..."twilio,mailchimp,mailgun,sendgrid,postmark,datadog,newrelic,sentry,algolia,cloudflare,okta,auth0,hubspot,salesforce,zendesk,intercom,airtable,asana,trello,dropbox,box,zoom,heroku,netlify,linode,vultr,fastly,pagerduty,splunk,snyk,sonar,jira,confluence,bitbucket,circleci,travis,jenkins,codecov,facebook,twitter,linkedin,telegram,discord,plaid,paypal,braintree,square,adyen,coinbase,kraken,binance,etherscan,infura,alchemy,mapbox,typeform,shopify,stripe,segment,mixpanel,amplitude,bugsnag,rollbar,launchdarkly,contentful,sanity,bloomerang,donorperfect,neoncrm,blackbaud,virtuous,classy,givebutter,actionblue,everyaction,eventbrite,constant contact,surveymonkey,calendly,docusign,dropbox sign,google maps,pinecone,weaviate,supabase,firebase,planetscale,confluent,databricks,snowflake,finnhub,polygon,alphavantage,openweather,weatherapi,ipstack,ipinfo,clearbit,hunter,fullcontact,shodan,virustotal,messagebird,vonage,nexmo,plivo,bandwidth,sinch,pusher,ably,lokalise,crowdin".split(
      ",",
    ),
  ],
  reach: [30, 0],
  rules: [
    {
      anchor: "near",
      pattern: /(?<![\w/.+-])[\w+/.~-]{16,200}={0,2}(?![\w/+-])/g,
      validate: isSecret,
      confidence: 0.8,
    },
  ],
  source: "Shannon entropy beside naming words",
};

const ASSIGNED = /(?:[:=]|=>|\bis|\bBearer|\bBasic|[|,;\t>])[\s"'`]{0,4}$/i;

function isSecret(match: string, { text, start }: Place): boolean {
  if (/^(?:https?|www\.|\/|\d+$|[\d.-]+$|[\d-]+T\d\d)/.test(match) || /\.(?:com|org|net|io|js|ts|json|html|png|pdf|py)$/i.test(match))
    return false;
  if (!ASSIGNED.test(text.slice(Math.max(0, start - 14), start))) return false;
  const digits = match.replace(/\D/g, "").length;
  return digits > 0 && isRandom(match) && !/^[\w]{1,20}(?:\.[a-zA-Z]\w{1,20}){1,6}$/.test(match);
}

export const examples: Examples = {
  finds: [
    [`API key: ${madeUp(32)}`, madeUp(32)],
    [`client_secret="${madeUp(40)}"`, madeUp(40)],
    [`TWILIO_AUTH_TOKEN=${madeUp(32, "0a1b2c3d4e5f6789")}`, madeUp(32, "0a1b2c3d4e5f6789")],
  ],
  ignores: [
    [`commit ${madeUp(40, "0a1b2c3d4e5f6789")}`, "nothing says that it is a secret"],
    ["token = request.headers.authorization", "code"],
    ["API key: see the shared-vault-of-the-team", "words"],
  ],
};
