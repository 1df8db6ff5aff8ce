/** Names of services that give out keys, in small letters, as they stand in the names of variables and settings. Ordinary words are left out. */
export const PROVIDERS: readonly string[] = `
  abbysale ably abuseipdb abyssale accuweather actionblue actionkit actionnetwork adafruit adobe adzuna aeroworkflow airbrake airship airtable airvisual
  aiven alchemy alconost alegra aletheiaapi algolia alibaba alienvault allsports alphavantage amadeus ambee amplitude anthropic anypoint apacta api2cart
  apideck apiflash apifonica apilayer apimatic apimetrics apiscience apitemplate apollo appcues appfollow appointedd appsynergy apptivo artifactory
  artsy asana assemblyai atera atlassian audd auth0 autodesk autoklose autopilot avaza aviationstack axonaut aylien ayrshare azure baidu bannerbear
  baremetrics baseapi beamer beebole besnappy betterstack bigcommerce billomat binance bintray bitbar bitbucket bitcoinaverage bitfinex bitly bitmex
  bittrex blablabus blackbaud blazemeter blitapp blocknative bloomerang bombbomb boostnote borgbase braintree brandfetch browshot bscscan buddyns
  budibase bugherd bugsnag buildkite bulbul bulksms buttercms caflou calendarific calendly calorieninja campayn canny capsulecrm captaindata
  carboninterface caspio censys centralstation cerebras cexio chartmogul chatfuel checio checklyhq checkvist circleci civicrm clarifai clearbit
  clickhelp clickup cliengo clinchpad clockify cloudconvert cloudelements cloudflare cloudimage cloudinary cloudmersive cloudplan cloudsmith clustdoc
  coda codacy codeclimate codecov codemagic codequiry cohere coinapi coinbase coinlayer coinlib collect2 commercejs companyhub confluence confluent
  constantcontact contentful conversiontools convertapi convertkit convier countrylayer coveralls craftmypdf crowdin cryptocompare currencycloud
  currencyfreaks currencylayer currencyscoop currentsapi d7network dareboost databox databricks datadog datafire datagov debounce deepai deepgram
  deepseek demio detectify detectlanguage diffbot diggernaut digitalocean discord disqus dnscheck dockerhub docparser docsearch docusign donorbox
  donorperfect dotmailer dovico dronahq droneci dropbox drupal duply dwolla dynalist dyspatch eagleeyenetworks easyinsight ecostruxureit ecwid edamam
  edenai elasticsearch elevenlabs enablex etherscan ethplorer etsy eventbrite everhour everyaction exchangerate exchangerates exportsdk extractorapi
  facebook faceplusplus fakejson fastforex fastly fetchrss fibery figma fileio financialmodelingprep findl finicity finnhub firebase flickr flightapi
  flightstats flowflu flutterwave flyio fmfw formbucket formcraft formio formsite foursquare freshbooks freshdesk freshworks fullcontact fullstory
  funraise fusebill fxmarket geckoboard geoapify geocod geocodify getemail getemails getgeoapi getgist getresponse getsandbox github gitlab gitter
  givebutter glassnode gocanvas gocardless godaddy goodday googlemaps grafana graphhopper groq gtmetrix gumroad gyazo happyscribe hashicorp hasura
  helicone hellosign helpcrunch helpscout hereapi heroku hiveage holidayapi honeycomb html2pdf hubapi hubspot huggingface hypertrack ibm iconfinder
  iexapis iexcloud imagekit imagga influxdb infura insightly instabot instamojo integromat intercom interseller intrinio invoiceocean ip2location ipapi
  ipgeolocation ipifi ipify ipinfo ipinfodb ipquality ipstack jenkins jfrog jina jira jotform jumpcloud jupiterone juro kanbantool kickbox kindful
  klarna klipfolio knapsackpro kontent kubernetes kucoin kylas langchain langfuse langsmith languagelayer larksuite lastfm launchdarkly leadfeeder
  lemlist lemonsqueezy lendflow lexigram linenotify linkedin linkpreview linode litellm littlegreenlight liveagent livestorm loadmill loggly loginradius
  logz lokalise loyverse lunchmoney luno madkudu magicbell mailboxlayer mailchimp mailerlite mailgun mailjet mailmodo mailsac mandrill mapbox mapquest
  marketstack mattermost mavenlink maxmind meaningcloud mediastack meistertask messagebird metaapi metabase metrilo mindmeister miro mistral mixmax
  mixpanel mockaroo mollie mongodb monkeylearn moonclerck moonclerk moosend moralis mrticktock myintervals nationbuilder neoncrm netcore nethunt netlify
  netsuite neutrinoapi newrelic newsapi newscatcher newyorktimes nexmo nftport ngrok nicereply nozbe nozbeteams nuget numverify nutritionix nylas oanda
  okta omnisend onedesk onepagecrm onesignal onfleet onwater oopspam openai opencagedata opengraphr openuv openvpn openweather opsgenie optimizely
  owlbot packagecloud pagerduty pandadoc pandascore paperform paralleldots parsehub partnerstack passbase pastebin paydirtapp paymoapp paymongo paypal
  paystack pdflayer pdfshift peopledatalabs pepipost percy perplexity photoroom pinata pinecone pipedream pipedrive pixabay plaid planetscale planview
  planviewleankit planyo plivo podio pollsapi poloniex portainer portkey positionstack postageapp postmark powrbot privateai prodpad prometheus
  proxycrawl purestake pushbullet pusher pypi pyxis qase qualaroo qubole quickmetrics rabbitmq railway raisely rapidapi rawg razorpay reachmail
  rebrandly redhat rentman repairshopr replicate replyio requestfinance restpack ringcentral ritekit rocketreach rollbar route4me rownd rubygems runpod
  runrunit runscope salesblink salescookie salesflare salesforce salesmate salsalabs satismeter saucelabs scaleway scalr scrapeowl scraperapi scraperbox
  scrapersite scrapestack scrapfly scrapingant scrapingbee screenshotlayer scrutinizer securitytrails selectpdf sendbird sendgrid sentry serphouse
  serpstack sheety sherpadesk shipday shodan shopify shotstack shutterstock signalwire signaturit signupgenius sigopt simfin simplesat simplynoted
  simvoly sinch sirv siteleaf skrapp skybiometry smartsheets smartystreets snipcart snowflake snyk solarwinds sonarcloud sonarqube sourcegraph
  speechtext splunk spoonacular sportsmonk squarespace sslmate stability statuscake statuspage statuspal stitchdata stockdata storecove stormboard
  storyblok storychief strava stripe stripo stytch sugester supabase supernotes surveybot surveymonkey surveysparrow survicate swiftype tallyfy tatum
  taxjar teamgate teamwork teamworkcrm teamworkdesk teamworkspaces technicalanalysisapi tefter telegr telegram teletype telnyx tencent terraform
  testingbot text2data textanywhere textmagic theoddsapi thinkific thousandeyes ticketmaster tickettailor tiingo timecamp timezoneapi tmetric todoist
  toggl tokeet tomtom transferwise travelpayouts trello twelvedata twilio twitch twitter tyntec typeform typetalk uclassify unsplash upcdatabase uplead
  uploadcare uptimerobot upwave urlscan userflow userstack vagrant vatlayer vbout vercel verimail veriphone versioneye viewneo virustotal visualcrossing
  voicegain volcengine vonage voodoosms vouchery voyage vpnapi vultr walkscore wandb weatherapi weatherbit weatherstack weaviate webex webflow
  webscraper webscraping websitepulse wepay whoxy wistia woocommerce wordpress worksnaps workstack worldcoinindex worldweather wrike yandex yelp
  youneedabudget yousign youtube zendesk zenkit zenrows zenscrape zenserp zeplin zerobounce zerotier zipapi zipbooks zipcodeapi zipcodebase zonka
  zoominfo
`
  .trim()
  .split(/\s+/);
