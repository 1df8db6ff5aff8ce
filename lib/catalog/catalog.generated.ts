// Written by `npm run generate` from the .tsv files beside it; change those.

/** The newest confirmation of any row: how fresh the catalog is. */
export const CATALOG_DATE = "2026-08-22";

/** For `readLookup`. A tool: id, name, vendor (= as name), country, channel by number, category, places (the first is its home; ~ named only), year of a mirror or reseller. */
export const CATALOG = {
  tools: `
1password-ai|1Password assistant|1Password|CA|5|built-in|~1password.com
adobe-acrobat-ai|Acrobat AI Assistant / PDF Spaces|Adobe|US|5|research|~acrobat.adobe.com
adobe-express|Adobe Express|Adobe|US|5|image|~new.express.adobe.com ~express.adobe.com
ai-browser-arc|Arc Max|The Browser Company|US|5|browser|~arc.net
airtable-ai|Airtable AI|Airtable|US|5|built-in|~airtable.com
apollo-ai|Apollo AI|Apollo.io|US|5|built-in|~apollo.io
asana-ai|Asana AI|Asana|US|5|built-in|~asana.com ~app.asana.com
atlassian-rovo|Atlassian Rovo / Intelligence|Atlassian|AU|5|built-in|rovo.atlassian.com ~home.atlassian.com ~atlassian.net
azure-portal-copilot|Copilot in Azure and admin portals|Microsoft|US|5|built-in|~portal.azure.com ~entra.microsoft.com ~intune.microsoft.com ~purview.microsoft.com
bing-search-copilot|Copilot answers in Bing search|Microsoft|US|5|search|~bing.com/search
box-ai|Box AI|Box|US|5|research|~box.com ~app.box.com
brave-search-ai|AI answers in Brave Search|Brave|US|5|search|~search.brave.com
canva|Canva|=|AU|5|image|canva.com/ai canva.com/magic canva.com/dream-lab canva.com/ai-image-generator ~canva.com
capcut|CapCut|ByteDance|CN|5|video|~capcut.com ~capcut.cn
chegg|Chegg|=|US|5|chat|~chegg.com
clay-ai|Clay|=|US|5|built-in|~clay.com
clickup-brain|ClickUp Brain|ClickUp|US|5|built-in|~clickup.com ~app.clickup.com ~brain.clickup.com
coda-ai|Coda AI|Coda / Superhuman Platform|US|5|built-in|~coda.io
databricks-ai|Databricks|=|US|5|built-in|~databricks.com
dataro|Dataro|=|AU|5|built-in|~dataro.io
deviantart-ai|DreamUp|DeviantArt / Wix|US|5|image|~deviantart.com
docusign-ai|DocuSign AI|DocuSign|US|5|built-in|~docusign.com
drift-ai|Drift|Salesloft|US|5|built-in|~drift.com
dropbox-dash|Dropbox Dash / AI|Dropbox|US|5|research|~dropbox.com dash.dropbox.com dash.ai
duckduckgo-assist|DuckDuckGo Search Assist|DuckDuckGo|US|5|search|~duckduckgo.com
ecosia-ai|Ecosia AI Chat|Ecosia|DE|5|chat|ecosia.org/ai-chat
envato-ai|Envato AI tools|Envato|AU|5|image|~elements.envato.com ~envato.com
evernote-ai|Evernote AI|Bending Spoons|IT|5|research|~evernote.com
facebook-meta-ai|Meta AI in Facebook|Meta|US|5|chat|~facebook.com
figma-ai|Figma Make / AI|Figma|US|5|image|figma.com/make figma.com/ai ~figma.com
fotor|Fotor|Everimaging|CN|5|image|~fotor.com
freepik-ai|Freepik AI suite|Freepik|ES|5|image|freepik.com/ai freepik.com/pikaso
freshworks-freddy|Freshworks Freddy|Freshworks|US|5|built-in|~freshworks.com ~freshdesk.com
github-copilot-embedded|Copilot in GitHub pages|GitHub / Microsoft|US|5|coding|~github.com
gitlab-duo|GitLab Duo|GitLab|US|5|coding|~gitlab.com
gmail-gemini|Gemini in Gmail|Google LLC|US|5|built-in|~mail.google.com
google-ai-mode|Google AI Mode|Google LLC|US|5|search|google.com/ai google.ad/search?udm=50 google.ae/search?udm=50 google.al/search?udm=50 google.am/search?udm=50 google.as/search?udm=50 google.at/search?udm=50 google.az/search?udm=50 google.ba/search?udm=50 google.be/search?udm=50 google.bf/search?udm=50 google.bg/search?udm=50 google.bi/search?udm=50 google.bj/search?udm=50 google.bs/search?udm=50 google.bt/search?udm=50 google.by/search?udm=50 google.ca/search?udm=50 google.cat/search?udm=50 google.cd/search?udm=50 google.cf/search?udm=50 google.cg/search?udm=50 google.ch/search?udm=50 google.ci/search?udm=50 google.cl/search?udm=50 google.cm/search?udm=50 google.cn/search?udm=50 google.co.ao/search?udm=50 google.co.bw/search?udm=50 google.co.ck/search?udm=50 google.co.cr/search?udm=50 google.co.id/search?udm=50 google.co.il/search?udm=50 google.co.in/search?udm=50 google.co.jp/search?udm=50 google.co.ke/search?udm=50 google.co.kr/search?udm=50 google.co.ls/search?udm=50 google.co.ma/search?udm=50 google.co.mz/search?udm=50 google.co.nz/search?udm=50 google.co.th/search?udm=50 google.co.tz/search?udm=50 google.co.ug/search?udm=50 google.co.uk/search?udm=50 google.co.uz/search?udm=50 google.co.ve/search?udm=50 google.co.vi/search?udm=50 google.co.za/search?udm=50 google.co.zm/search?udm=50 google.co.zw/search?udm=50 google.com/search?udm=50 google.com.af/search?udm=50 google.com.ag/search?udm=50 google.com.ar/search?udm=50 google.com.au/search?udm=50 google.com.bd/search?udm=50 google.com.bh/search?udm=50 google.com.bn/search?udm=50 google.com.bo/search?udm=50 google.com.br/search?udm=50 google.com.bz/search?udm=50 google.com.co/search?udm=50 google.com.cu/search?udm=50 google.com.cy/search?udm=50 google.com.do/search?udm=50 google.com.ec/search?udm=50 google.com.eg/search?udm=50 google.com.et/search?udm=50 google.com.fj/search?udm=50 google.com.gh/search?udm=50 google.com.gi/search?udm=50 google.com.gt/search?udm=50 google.com.hk/search?udm=50 google.com.jm/search?udm=50 google.com.kh/search?udm=50 google.com.kw/search?udm=50 google.com.lb/search?udm=50 google.com.ly/search?udm=50 google.com.mm/search?udm=50 google.com.mt/search?udm=50 google.com.mx/search?udm=50 google.com.my/search?udm=50 google.com.na/search?udm=50 google.com.ng/search?udm=50 google.com.ni/search?udm=50 google.com.np/search?udm=50 google.com.om/search?udm=50 google.com.pa/search?udm=50 google.com.pe/search?udm=50 google.com.pg/search?udm=50 google.com.ph/search?udm=50 google.com.pk/search?udm=50 google.com.pr/search?udm=50 google.com.py/search?udm=50 google.com.qa/search?udm=50 google.com.sa/search?udm=50 google.com.sb/search?udm=50 google.com.sg/search?udm=50 google.com.sl/search?udm=50 google.com.sv/search?udm=50 google.com.tj/search?udm=50 google.com.tr/search?udm=50 google.com.tw/search?udm=50 google.com.ua/search?udm=50 google.com.uy/search?udm=50 google.com.vc/search?udm=50 google.com.vn/search?udm=50 google.cv/search?udm=50 google.cz/search?udm=50 google.de/search?udm=50 google.dj/search?udm=50 google.dk/search?udm=50 google.dm/search?udm=50 google.dz/search?udm=50 google.ee/search?udm=50 google.es/search?udm=50 google.fi/search?udm=50 google.fm/search?udm=50 google.fr/search?udm=50 google.ga/search?udm=50 google.ge/search?udm=50 google.gg/search?udm=50 google.gl/search?udm=50 google.gm/search?udm=50 google.gr/search?udm=50 google.gy/search?udm=50 google.hn/search?udm=50 google.hr/search?udm=50 google.ht/search?udm=50 google.hu/search?udm=50 google.ie/search?udm=50 google.im/search?udm=50 google.iq/search?udm=50 google.is/search?udm=50 google.it/search?udm=50 google.je/search?udm=50 google.jo/search?udm=50 google.kg/search?udm=50 google.ki/search?udm=50 google.kz/search?udm=50 google.la/search?udm=50 google.li/search?udm=50 google.lk/search?udm=50 google.lt/search?udm=50 google.lu/search?udm=50 google.lv/search?udm=50 google.md/search?udm=50 google.me/search?udm=50 google.mg/search?udm=50 google.mk/search?udm=50 google.ml/search?udm=50 google.mn/search?udm=50 google.mu/search?udm=50 google.mv/search?udm=50 google.mw/search?udm=50 google.ne/search?udm=50 google.nl/search?udm=50 google.no/search?udm=50 google.nr/search?udm=50 google.nu/search?udm=50 google.pl/search?udm=50 google.pn/search?udm=50 google.ps/search?udm=50 google.pt/search?udm=50 google.ro/search?udm=50 google.rs/search?udm=50 google.ru/search?udm=50 google.rw/search?udm=50 google.sc/search?udm=50 google.se/search?udm=50 google.sh/search?udm=50 google.si/search?udm=50 google.sk/search?udm=50 google.sm/search?udm=50 google.sn/search?udm=50 google.so/search?udm=50 google.sr/search?udm=50 google.st/search?udm=50 google.td/search?udm=50 google.tg/search?udm=50 google.tl/search?udm=50 google.tm/search?udm=50 google.tn/search?udm=50 google.to/search?udm=50 google.tt/search?udm=50 google.vu/search?udm=50 google.ws/search?udm=50
google-chat-gemini|Gemini in Google Chat|Google LLC|US|5|built-in|~chat.google.com
google-cloud-gemini|Gemini in Google Cloud console|Google LLC|US|5|built-in|~console.cloud.google.com
google-docs-gemini|Gemini in Docs, Sheets, Slides, Forms, Vids|Google LLC|US|5|built-in|~docs.google.com
google-drive-gemini|Gemini in Drive|Google LLC|US|5|built-in|~drive.google.com
google-meet-gemini|Gemini in Meet|Google LLC|US|5|meeting-notes|~meet.google.com
google-search-overviews|AI Overviews in Google Search|Google LLC|US|5|search|~google.com/search
grok-on-x|Grok inside X|X Corp. / X.AI Corp.|US|5|chat|x.com/i/grok twitter.com/i/grok
guru|Guru|Guru Technologies|US|5|research|~getguru.com
hemingway|Hemingway Editor|38 Long|US|5|writing|~hemingwayapp.com
hex|Hex|=|US|5|research|~hex.tech ~app.hex.tech
hubspot-breeze|HubSpot Breeze / ChatSpot|HubSpot|US|5|built-in|~hubspot.com ~app.hubspot.com chatspot.ai
instagram-meta-ai|Meta AI / AI Studio in Instagram|Meta|US|5|chat|~instagram.com ~aistudio.instagram.com
instrumentl|Instrumentl|=|US|5|writing|~instrumentl.com
intercom-fin|Intercom Fin|Intercom|US|5|built-in|~intercom.com fin.ai
jotform-ai|Jotform AI agents|Jotform|US|5|built-in|jotform.com/ai jotform.com/ai-agents
kapwing|Kapwing|=|US|5|video|~kapwing.com
linkedin-ai|LinkedIn AI features|Microsoft|US|5|built-in|~linkedin.com
m365-office-copilot|Copilot in Word, Excel, PowerPoint, OneNote on the web|Microsoft|US|5|built-in|~word.cloud.microsoft ~excel.cloud.microsoft ~powerpoint.cloud.microsoft ~officeapps.live.com
mailchimp-ai|Mailchimp / Intuit Assist|Intuit|US|5|writing|~mailchimp.com
make-ai|Make AI agents|Celonis|CZ|5|agent|~make.com
messenger-meta-ai|Meta AI in Messenger|Meta|US|5|chat|~messenger.com
miro-ai|Miro AI|Miro|US|5|built-in|~miro.com
monday-ai|monday AI|monday.com|IL|5|built-in|~monday.com
n8n-ai|n8n AI workflows|n8n GmbH|DE|5|agent|~n8n.io ~n8n.cloud
naver-ai|AI briefing in Naver Search|Naver|KR|5|search|~search.naver.com
notion-ai|Notion AI|Notion Labs|US|5|built-in|notion.so/ai notion.so/chat notion.com/product/ai notion.so/product/ai notion.ai ~notion.so ~notion.com
opera-aria|Opera Neon / Aria|Opera|NO|5|browser|operaneon.com opera.com/aria
outlook-copilot|Copilot in Outlook|Microsoft|US|5|built-in|~outlook.office.com ~outlook.office365.com ~outlook.live.com ~outlook.cloud.microsoft
photoshop-web|Photoshop on the web|Adobe|US|5|image|~photoshop.adobe.com
picsart|Picsart|=|US|5|image|~picsart.com
pixlr|Pixlr|=|SG|5|image|~pixlr.com
power-platform-copilot|Copilot in Power Automate / Power Platform|Microsoft|US|5|built-in|~make.powerautomate.com ~make.powerapps.com ~admin.powerplatform.microsoft.com
powerbi-copilot|Copilot in Power BI|Microsoft|US|5|built-in|~app.powerbi.com ~powerbi.com
quickbooks-assist|Intuit Assist|Intuit|US|5|built-in|~qbo.intuit.com ~turbotax.intuit.com
quizlet|Quizlet|=|US|5|chat|~quizlet.com
quora-ai|AI answers on Quora|Quora|US|5|search|~quora.com
reddit-answers|Reddit Answers|Reddit|US|5|search|reddit.com/answers
rows|Rows|=|DE|5|research|~rows.com
salesforce-einstein|Salesforce Agentforce / Einstein|Salesforce|US|5|built-in|~salesforce.com ~force.com
semrush-ai|Semrush AI|Semrush|US|5|writing|~semrush.com
servicenow-ai|ServiceNow Now Assist|ServiceNow|US|5|built-in|~servicenow.com ~service-now.com
sharepoint-copilot|Copilot in SharePoint and OneDrive|Microsoft|US|5|built-in|~sharepoint.com
shopify-magic|Shopify Magic / Sidekick|Shopify|CA|5|built-in|~admin.shopify.com
slack-ai|Slack AI / Slackbot|Salesforce|US|5|built-in|~app.slack.com ~slack.com
snapchat-my-ai|My AI in Snapchat web|Snap|US|5|chat|~web.snapchat.com
stackoverflow-ai|Stack Overflow AI Assist|Stack Overflow|US|5|coding|stackoverflow.com/ai stackoverflow.ai
tableau-ai|Tableau AI|Salesforce|US|5|built-in|~tableau.com
taskade|Taskade|=|US|5|agent|~taskade.com
teams-copilot|Copilot in Teams|Microsoft|US|5|meeting-notes|~teams.microsoft.com ~teams.cloud.microsoft
thoughtspot-ai|ThoughtSpot Spotter|ThoughtSpot|US|5|built-in|~thoughtspot.com
tidio-ai|Tidio Lyro|Tidio|US|5|built-in|~tidio.com
todoist-ai|Todoist Assist|Doist|US|5|built-in|~app.todoist.com
typeform-ai|Typeform AI|Typeform|ES|5|built-in|~typeform.com
vanta-ai|Vanta AI|Vanta|US|5|built-in|~app.vanta.com
veed|VEED|=|GB|5|video|~veed.io
vimeo-ai|Vimeo AI|Vimeo|US|5|video|~vimeo.com
webex-ai|Webex AI Assistant|Cisco|US|5|meeting-notes|~webex.com
whatsapp-meta-ai|Meta AI in WhatsApp Web|Meta|US|5|chat|~web.whatsapp.com
wix-ai|Wix AI|Wix|IL|5|built-in|~wix.com ~manage.wix.com ~editor.wix.com
wolframalpha-ai|Wolfram Notebook Assistant|Wolfram|US|5|research|~wolframalpha.com
wordpress-ai|WordPress.com / Jetpack AI|Automattic|US|5|writing|~wordpress.com
workday-ai|Workday AI|Workday|US|5|built-in|~workday.com ~myworkday.com
yahoo-scout|AI answers in Yahoo Search|Yahoo|US|5|search|~search.yahoo.com
youtube-ask|Ask / AI features on YouTube|Google LLC|US|5|built-in|~youtube.com ~studio.youtube.com
zapier-ai|Zapier Agents / Chatbots / Copilot|Zapier|US|5|agent|agents.zapier.com chatbots.zapier.com ~interfaces.zapier.com ~zapier.com
zendesk-ai|Zendesk AI|Zendesk|US|5|built-in|~zendesk.com
zoom-ai-companion|Zoom AI Companion|Zoom|US|5|meeting-notes|~zoom.us ~zoom.com ~ai.zoom.us
ada-cx|Ada|||0|coding|ada.cx
agentset-ai|Agentset.ai|||0|coding|agentset.ai
ai-art-tokyo|AI Gahaku|||0|image|ai-art.tokyo
ai-flow-net|AI-Flow|||0||ai-flow.net
ai-zhaomi-cn|ai.zhaomi.cn||CN|0||ai.zhaomi.cn
ai2sql-io|AI2sql|||0|coding|ai2sql.io
ai71-ai|AI71|||0|chat|ai71.ai
aicamp-so|AICamp|||0|writing|aicamp.so
aidepot-co|AI Ddepot|||0|directory|~aidepot.co
aiesa-ru|Aiesa||RU|0|chat|aiesa.ru
aipdf-ai|aiPDF|||0|writing|aipdf.ai
aiphotoforge-com|AI Photo Forge|||0|image|aiphotoforge.com
aipoemgenerator-org|AI Poem Generator|||0|writing|aipoemgenerator.org
aisera-com|Aisera|||0||aisera.com
aistorygenerator-org|AI Story Generator|||0|writing|aistorygenerator.org
aitoolhunt-com|AI Tool Hunt|||0|directory|~aitoolhunt.com
aitools-fyi|aitools.fyi|||0|directory|~aitools.fyi
aitoptools-com|aitoptools.com|||0|directory|~aitoptools.com
alaba-ai|alaba.ai|||0||alaba.ai
allthingsai-com|allthingsai.com|||0|directory|~allthingsai.com
altern-ai|Altern|||0|directory|~altern.ai
anvevoice-app|AnveVoice|||0|audio|anvevoice.app
architecturehelper-com|Architecture Helper|||0||architecturehelper.com
artsmart-ai|ArtSmart|||0|image|artsmart.ai
askdiandian-com|askdiandian||CN|0|chat|askdiandian.com
basedlabs-ai|Based AI|||0|video|basedlabs.ai
betula-ai|betula.ai|||0||betula.ai
bioskepsis-ai|bioskepsis.ai|||0||bioskepsis.ai
bluewillow-ai|bluewillow.ai|||0||bluewillow.ai
boost-pictures|AI Boost|||0|image|boost.pictures
brandmark-io|Brandmark|||0|image|brandmark.io
charisma-ai|Charisma|||0|coding|charisma.ai
chatbot-com|ChatBot.com|||0|chat|chatbot.com
chatsimple-ai|chatsimple.ai|||0|coding|chatsimple.ai
claid-ai|Claid.ai|||0|image|claid.ai
clearscope-io|Clearscope|||0|research|clearscope.io
clickable-so|Clickable|||0||clickable.so
clipwing-pro|Clipwing|||0|video|clipwing.pro
codeflash-ai|Codeflash|||0|coding|codeflash.ai
cogram-com|Cogram|||0|meeting-notes|cogram.com
comicsmaker-ai|ComicsMaker.ai|||0|image|comicsmaker.ai
copymonkey-app|CopyMonkey||RU|0|writing|copymonkey.app
crypko-ai|Crypko|||0||crypko.ai
custompod-io|CustomPod|||0|audio|custompod.io
cutout-pro|Cutout.pro|||0||cutout.pro
datarobot-com|DataRobot|||0|writing|datarobot.com
daybreaker-ai|daybreaker.ai|||0||daybreaker.ai
deep-image-ai|Deep-Image.ai|||0|image|deep-image.ai
deepart-io|DeepArt|||0|image|deepart.io
diffusionbee-com|DiffusionBee|||0|image|diffusionbee.com
domyshoot-com|DoMyShoot|||0|image|domyshoot.com
dreamgen-com|dreamgen.com|||0||dreamgen.com
dreamlike-art|dreamlike.art|||0|image|dreamlike.art
dubverse-ai|Dubverse|||0|audio|dubverse.ai
dumate-cn|DuMate||CN|0||dumate.cn
easytolearn-io|LangMagic|||0||easytolearn.io
easywithai-com|easywithai.com|||0|directory|~easywithai.com
ecrettmusic-com|Ecrett Music|||0|audio|ecrettmusic.com
ekhos-ai|EKHOS AI|||0|audio|ekhos.ai
elephas-app|Elephas|||0|writing|elephas.app
emailtriager-com|EmailTriager|||0|writing|emailtriager.com
fairytailai-com|FairyTailAI|||0||fairytailai.com
falconllm-tii-ae|TII|||0|chat|falconllm.tii.ae
fiddler-ai|Fiddler AI|||0|coding|fiddler.ai
fixie-ai|Fixie|||0|coding|fixie.ai
flipsnap-ai|flipsnap.ai|||0||flipsnap.ai
forethought-ai|forethought.ai|||0||forethought.ai
futurepedia-io|Futurepedia|||0|directory|~futurepedia.io
futuretools-io|Future Tools|||0|directory|~futuretools.io
fynix-ai|Fynix.ai|||0|coding|fynix.ai
geniloop-ai|geniloop.ai|||0||geniloop.ai
genshare-io|GenShare|||0||genshare.io
gerwin-io|Gerwin||RU|0|writing|gerwin.io
getalpaca-io|Alpaca|||0||getalpaca.io
ghibliai-ai|ghibliai.ai|||0||ghibliai.ai
gomoonbeam-com|Moonbeam|||0|writing|gomoonbeam.com
gpthelp-ai|GPTHelp.ai|||0|chat|gpthelp.ai
gummysearch-com|GummySearch|||0|research|gummysearch.com
halomate-ai|halomate.ai|||0||halomate.ai
haystack-deepset-ai|Haystack|||0|coding|haystack.deepset.ai
helicone-ai|Helicone AI|||0|coding|helicone.ai
hermes-agent-nousresearch-com|Hermes Agent|||0|agent|hermes-agent.nousresearch.com
hypotenuse-ai|Hypotenuse AI|||0|writing|hypotenuse.ai
imagine-art|imagine.art|||0|image|imagine.art
inworld-ai|Inworld AI|||0|coding|inworld.ai
ispeech-org|iSpeech|||0|audio|ispeech.org
keploy-io|Keploy|||0|coding|keploy.io
keyla-ai|Keyla.AI|||0|video|keyla.ai
koboldai-com|koboldai.com|||0|chat|koboldai.com
landbot-io|Landbot|||0|coding|landbot.io
langfuse-com|Langfuse|||0|coding|langfuse.com
layer-ai|Layer|||0||layer.ai
lensa-ai|Lensa AI|||0|video|lensa.ai
letsenhance-io|LetsEnhance|||0|image|letsenhance.io
levity-ai|levity.ai|||0||levity.ai
lex-page|Lex|||0|writing|lex.page
logicballs-com|LogicBalls|||0|writing|logicballs.com
loopinhq-com|Loopin AI|||0|meeting-notes|loopinhq.com
manychat-com|ManyChat|||0|coding|manychat.com
marketmuse-com|MarketMuse|||0|research|marketmuse.com
meetz-ai|meetz.ai|||0||meetz.ai
melies-co|Melies|||0|video|melies.co
meshy-ai|Meshy|||0|chat|meshy.ai
miaoyanai-com|miaoyanai.com||CN|0||miaoyanai.com
midlibrary-io|Midlibrary|||0|image|midlibrary.io
monkeylearn-com|MonkeyLearn|||0|chat|monkeylearn.com
moveworks-ai|Moveworks|||0||moveworks.ai
moveworks-com|Moveworks|||0|chat|moveworks.com
mowgli-ai|mowgli.ai|||0||mowgli.ai
myparallelstory-com|doubao||CN|0|writing|myparallelstory.com
mypicnow-com|MyPicNow|||0|image|mypicnow.com
nekton-ai|Nekton AI|||0||nekton.ai
netwrck-com|Netwrck.com|||0|chat|netwrck.com
neural-love|Neural Love|||0|video|neural.love
neverjobless-com|Never Jobless LinkedIn Message Generator|||0|writing|neverjobless.com
ofox-ai|ofox.ai|||0||ofox.ai
palette-fm|Palette FM|||0||palette.fm
patience-ai|Patience.ai|||0||patience.ai
persuva-ai|Persuva|||0||persuva.ai
phoenix-arize-com|Phoenix|||0|coding|phoenix.arize.com
pica-ai-com|Pica AI|||0|video|pica-ai.com
picwish-com|Picwish|||0|image|picwish.com
plantphotoai-com|PlantPhotoAI|||0|image|plantphotoai.com
playform-io|Playform|||0|image|playform.io
poised-com|Poised|||0|audio|poised.com
portkey-ai|Portkey|||0|coding|portkey.ai
postwise-ai|Postwise|||0|writing|postwise.ai
profilepicture-ai|ProfilePicture.ai|||0|video|profilepicture.ai
prompthero-com|PromptHero|||0|image|prompthero.com
promptpal-net|PromptPal|||0|writing|promptpal.net
publish7-com|Publish7|||0|writing|publish7.com
pythagora-ai|Pythagora|||0|chat|pythagora.ai
recast-studio|Recast Studio|||0|video|recast.studio
refact-ai|Refact|||0|chat|refact.ai
regie-ai|Regie.ai|||0|writing|regie.ai
remio-ai|remio.ai|||0||remio.ai
rephrase-ai|Rephrase.ai|||0|video|rephrase.ai
rezi-ai|Rezi|||0||rezi.ai
rugpt-io|RuGPT||RU|0|writing|rugpt.io
seede-ai|Seede.ai|||0|image|seede.ai
seoforge-ai|seoforge.ai|||0|writing|seoforge.ai
sharegpt-com|ShareGPT|||0|chat|sharegpt.com
shunjing-xin|shunjing.xin||CN|0||shunjing.xin
singlebase-cloud|SinglebaseCloud|||0|coding|singlebase.cloud
sitespeak-ai|SiteSpeakAI|||0||sitespeak.ai
sound-ai|SoundAI|||0|audio|sound.ai
soundful-com|Soundful|||0|audio|soundful.com
sourcely-net|Sourcely|||0|research|sourcely.net
spicywriter-com|spicywriter.com|||0|image|spicywriter.com
stablediffusionweb-com|Stable Diffusion|||0|image|stablediffusionweb.com
stenography-dev|Stenography|||0|coding|stenography.dev
stockphotoai-net|StockPhotoAI.net|||0|image|stockphotoai.net
suitmeup-pictures|Suit me Up|||0|image|suitmeup.pictures
supertools-therundown-ai|supertools.therundown.ai|||0|directory|~supertools.therundown.ai
sybill-ai|Sybill|||0|meeting-notes|sybill.ai
tailortask-ai|TailorTask|||0|agent|tailortask.ai
tapnow-ai|tapnow.ai|||0||tapnow.ai
tapnow-top|tapnow.top||CN|0||tapnow.top
tendem-ai|tendem.ai|||0||tendem.ai
texturelab-xyz|TextureLab|||0|writing|texturelab.xyz
theresanaiforthat-com|There's An AI For That|||0|directory|~theresanaiforthat.com
thisimagedoesnotexist-com|This Image Does Not Exist|||0|image|thisimagedoesnotexist.com
toolify-ai|Toolify|||0|directory|~toolify.ai
toollist-ai|Tool List Ai|||0|directory|~toollist.ai
topai-tools|topai.tools|||0|directory|~topai.tools
trolly-ai|TrollyAI|||0|writing|trolly.ai
trytenki-ai|trytenki.ai|||0||trytenki.ai
tubeprompter-com|TubePrompter|||0|video|tubeprompter.com
twelvelabs-io|Twelve Labs|||0|video|twelvelabs.io
twig-so|Twig|||0||twig.so
vanceai-com|VanceAI|||0|image|vanceai.com
vast-ai|Vast.ai|||0|chat|vast.ai
vectorart-ai|VectorArt.ai|||0|image|vectorart.ai
vidnix-ai|vidnix.ai|||0||vidnix.ai
vidyo-ai|Vidyo.ai|||0|video|vidyo.ai
vocalreplica-com|VocalReplica|||0||vocalreplica.com
voice-swap-ai|Voice-Swap|||0|audio|voice-swap.ai
voxdeck-ai|voxdeck.ai|||0||voxdeck.ai
warmer-ai|Warmer.ai|||0|writing|warmer.ai
wordai-com|wordai.com|||0||wordai.com
yi-ai|yi.ai|||0||yi.ai
yomu-ai|Yomu|||0|writing|yomu.ai
yona-ai|Yona.ai|||0|chat|yona.ai
yzsgo-com|yzsgo.com||CN|0||yzsgo.com
zerotwo-ai|zerotwo.ai|||0||zerotwo.ai
zhiexa-com|zhiexa.com||CN|0||zhiexa.com
zzzcode-ai|ZZZ Code AI|||0|coding|zzzcode.ai
1-1ai-fun|1.1ai.fun|||3|chat|1.1ai.fun|2026
1-bixin123-com|1.bixin123.com|||3|chat|1.bixin123.com chat.bixin123.com|2026
1-nb8-ltd|1.nb8.ltd|||3|chat|1.nb8.ltd|2025
1919abc-com|1919abc.com|||3|chat|1919abc.com|2025
1chat-c3r-ink|1chat.c3r.ink|||3|chat|1chat.c3r.ink|2025
1chat-cc|1chat.cc|||3|chat|1chat.cc|2025
3am-com-hk|3am.com.hk|||3|chat|3am.com.hk|2026
44ai-cc|44ai.cc|||3|chat|44ai.cc|2026
51supergpt-com|51supergpt.com|||3|chat|51supergpt.com|2025
521-zeabur-app|521.zeabur.app|||3|chat|521.zeabur.app|2025
94gpt-com|94gpt.com|||3|chat|94gpt.com|2025
99-opao-xyz|99.opao.xyz|||3|chat|99.opao.xyz aappt.opao.xyz aassdd.opao.xyz firstai.opao.xyz|2026
a-aiask-me|a.aiask.me|||3|chat|a.aiask.me e.aiask.me|2026
a-aizh-app|a.aizh.app|||3|chat|a.aizh.app|2025
a-x-code-fun|a.x-code.fun|||3|chat|a.x-code.fun|2026
a1ya-cn|a1ya.cn|||3|chat|a1ya.cn|2025
academic-aiearth-dev|academic.aiearth.dev|||3|image|academic.aiearth.dev agi.aiearth.dev api.aiearth.dev chat.aiearth.dev|2025
account-eaten-fun|account.eaten.fun|||3|chat|account.eaten.fun|2025
ai-01rj-cn|ai.01rj.cn|||3|chat|ai.01rj.cn|2025
ai-ai365-ink|ai.ai365.ink|||3|chat|ai.ai365.ink|2025
ai-aichat-vin|ai.aichat.vin|||3|chat|ai.aichat.vin|2025
ai-berlin4h-top|ai.berlin4h.top|||3|chat|ai.berlin4h.top|2026
ai-bo-e-com|ai.bo-e.com|||3|chat|ai.bo-e.com|2025
ai-bumo-to|ai.bumo.to|||3|chat|ai.bumo.to chat.bumo.to|2025
ai-chats-org|ai-chats.org|||3|chat|ai-chats.org|2026
ai-cheapy-top|ai.cheapy.top|||3|chat|ai.cheapy.top|2025
ai-ci|ai.ci|||3|chat|ai.ci|2026
ai-connect-cn|ai-connect.cn|||3|chat|ai-connect.cn|2025
ai-cyvip-vip|ai.cyvip.vip|||3|chat|ai.cyvip.vip|2026
ai-daladada-xyz|ai.daladada.xyz|||3|chat|ai.daladada.xyz|2025
ai-dfcsf-asia|ai.dfcsf.asia|||3|chat|ai.dfcsf.asia|2025
ai-douresources-com|ai.douresources.com|||3|chat|ai.douresources.com chat.douresources.com|2025
ai-dw3-io|ai.dw3.io|||3|chat|ai.dw3.io|2025
ai-fanyi-im|ai.fanyi.im|||3|chat|ai.fanyi.im|2025
ai-gogpt-site|ai.gogpt.site|||3|chat|ai.gogpt.site aichat.gogpt.site|2025
ai-gptforlove-com|ai.gptforlove.com|||3|chat|ai.gptforlove.com ai18.gptforlove.com|2026
ai-haydenstudio-hk|ai.haydenstudio.hk|||3|chat|ai.haydenstudio.hk|2025
ai-heptax-com|ai.heptax.com|||3|chat|ai.heptax.com|2025
ai-hxkj-vip|ai.hxkj.vip|||3|chat|ai.hxkj.vip|2026
ai-icodebug-xyz|ai.icodebug.xyz|||3|coding|ai.icodebug.xyz|2025
ai-iiter-cn|ai.iiter.cn|||3|chat|ai.iiter.cn|2025
ai-imiphp-com|ai.imiphp.com|||3|chat|ai.imiphp.com|2025
ai-maijigc-com|ai.maijigc.com|||3|chat|ai.maijigc.com|2025
ai-mcbbs-gq|ai.mcbbs.gq|||3|chat|ai.mcbbs.gq|2025
ai-minihuo-com|ai.minihuo.com|||3|chat|ai.minihuo.com|2026
ai-mkzero-top|ai.mkzero.top|||3|chat|ai.mkzero.top zhuo.mkzero.top|2025
ai-myym-fun|ai.myym.fun|||3|chat|ai.myym.fun|2025
ai-okmiku-com|ai.okmiku.com|||3|chat|ai.okmiku.com|2026
ai-omegaxyz-cn|ai.omegaxyz.cn|||3|chat|ai.omegaxyz.cn|2025
ai-panda-xyz|ai-panda.xyz|||3|chat|ai-panda.xyz|2025
ai-pig-fly-space|ai-pig-fly.space|||3|chat|ai-pig-fly.space|2025
ai-qidianym-net|ai.qidianym.net|||3|chat|ai.qidianym.net|2025
ai-skybyte-me|ai.skybyte.me|||3|chat|ai.skybyte.me cgs.skybyte.me|2026
ai-toolbox-codefuture-top|ai-toolbox.codefuture.top|||3|coding|ai-toolbox.codefuture.top|2025
ai-usesless-com|ai.usesless.com|||3|chat|ai.usesless.com|2026
ai-wendabao-net|ai.wendabao.net|||3|chat|ai.wendabao.net share.wendabao.net|2026
ai-yunyan-chat|ai.yunyan.chat|||3|chat|ai.yunyan.chat|2026
ai-zenglingkun-cn|ai.zenglingkun.cn|||3|chat|ai.zenglingkun.cn|2025
ai-zyun-vip|ai.zyun.vip|||3|chat|ai.zyun.vip|2025
ai1-yjie-fun|ai1.yjie.fun|||3|chat|ai1.yjie.fun|2026
ai117-com|ai117.com|||3|chat|ai117.com|2025
ai2dog-com|ai2dog.com|||3|chat|ai2dog.com|2025
ai7-pro|ai7.pro|||3|chat|ai7.pro|2025
aiagent-marsyoo-com|aiagent.marsyoo.com|||3|agent|aiagent.marsyoo.com|2026
aibadgr-com|aibadgr.com|||3|chat|aibadgr.com|2026
aibn-cc|aibn.cc|||3|chat|aibn.cc|2026
aibox365-com|aibox365.com|||3|chat|aibox365.com|2025
aibusx-com|aibusx.com|||3|chat|aibusx.com|2026
aibvs-com|aibvs.com|||3|chat|aibvs.com|2025
aibvs-net|aibvs.net|||3|chat|aibvs.net|2025
aichatfree-info|aichatfree.info|||3|chat|aichatfree.info|2026
aichatonline-org|aichatonline.org|||3|chat|aichatonline.org|2026
aichatonlineorg-erweima-ai|aichatonlineorg.erweima.ai|||3|chat|aichatonlineorg.erweima.ai|2026
aigc-kungfu-wang|aigc.kungfu.wang|||3|chat|aigc.kungfu.wang chatgpt.kungfu.wang|2026
aigc-unipus-cn|aigc.unipus.cn|||3|chat|aigc.unipus.cn|2025
aigcfun-com|aigcfun.com|||3|chat|aigcfun.com|2025
aiget-cc|aiget.cc|||3|chat|aiget.cc|2025
aigptx-top|aigptx.top|||3|chat|aigptx.top|2025
aihalo-chat|aihalo.chat|||3|chat|aihalo.chat|2025
aiia-chat|aiia.chat|||3|chat|aiia.chat|2025
aiin-cc|aiin.cc|||3|chat|aiin.cc|2025
airight-fun|airight.fun|||3|chat|airight.fun|2025
airoom-chat|airoom.chat|||3|chat|airoom.chat|2026
aiservice-vercel-app|aiservice.vercel.app|||3|chat|aiservice.vercel.app|2026
aishort-top|aishort.top|||3|chat|aishort.top|2026
aitianhu-com|aitianhu.com|||3|chat|aitianhu.com|2026
aitool-ink|aitool.ink|||3|chat|aitool.ink|2025
aitopk-com|aitopk.com|||3|chat|aitopk.com|2026
aitxt-io|aitxt.io|||3|chat|aitxt.io|2025
aivesa-cn|aivesa.cn|||3|chat|aivesa.cn|2026
aixforce-app|aixforce.app|||3|chat|aixforce.app|2026
all-xjai-top|all.xjai.top|||3|chat|all.xjai.top|2025
allyfy-chat|allyfy.chat|||3|chat|allyfy.chat|2026
andromo-heck|Heck.ai|=||3|chat|heck.ai|2026
api-daifuku-cloud|api.daifuku.cloud|||3|chat|api.daifuku.cloud|2025
api-xn-7gqr4f-com|api.xn--7gqr4f.com|||3|chat|api.xn--7gqr4f.com|2025
app-giz-ai|app.giz.ai|||3|chat|app.giz.ai|2026
app-prodia-com|app.prodia.com|||3|chat|app.prodia.com|2026
app-vitalentum-io|app.vitalentum.io|||3|chat|app.vitalentum.io|2026
as1-betai55-uk|as1.betai55.uk|||3|chat|as1.betai55.uk b10.betai55.uk d2.betai55.uk w.betai55.uk|2026
askgpt-cn|askgpt.cn|||3|chat|askgpt.cn|2025
askgptai-com|askgptai.com|||3|chat|askgptai.com|2025
askme-mom|askme.mom|||3|chat|askme.mom|2025
assistant-old-eight-top|assistant.old-eight.top|||3|chat|assistant.old-eight.top|2025
autonomous-ai|autonomous.ai|||3|chat|autonomous.ai|2026
b-ai-huan-xyz|b.ai-huan.xyz|||3|chat|b.ai-huan.xyz|2026
bamboochat-kebakeba-com|bamboochat.kebakeba.com|||3|chat|bamboochat.kebakeba.com|2025
baoteyun-com|baoteyun.com|||3|chat|baoteyun.com|2025
beta-aicatgirl-com|beta.aicatgirl.com|||3|chat|beta.aicatgirl.com|2025
beta-bushiai-com|beta.bushiai.com|||3|chat|beta.bushiai.com|2025
bfbke-com|bfbke.com|||3|chat|bfbke.com|2026
blackboxapi-com|blackboxapi.com|||3|chat|blackboxapi.com|2026
botqna-com|botqna.com|||3|chat|botqna.com|2025
bz1y-cn|bz1y.cn|||3|chat|bz1y.cn|2025
c-newstop-uk|c.newstop.uk|||3|chat|c.newstop.uk|2025
c1ns-cn|c1ns.cn|||3|chat|c1ns.cn|2025
cablyai-com|cablyai.com|||3|chat|cablyai.com|2026
caffcat-co|caffcat.co|||3|chat|caffcat.co|2025
carps-ink|carps.ink|||3|chat|carps.ink|2025
chaindesk-ai|chaindesk.ai|||3|chat|chaindesk.ai|2025
chat-0oai-com|chat.0oai.com|||3|chat|chat.0oai.com|2025
chat-1-ai-sbs|chat.1-ai.sbs|||3|chat|chat.1-ai.sbs|2025
chat-3211000-xyz|chat.3211000.xyz|||3|chat|chat.3211000.xyz|2026
chat-51buygpt-com|chat.51buygpt.com|||3|chat|chat.51buygpt.com|2025
chat-8kg-co|chat.8kg.co|||3|chat|chat.8kg.co|2025
chat-acytoo-com|chat.acytoo.com|||3|chat|chat.acytoo.com|2026
chat-ai-zc-com|chat.ai-zc.com|||3|chat|chat.ai-zc.com|2025
chat-ai365vip-com|chat.ai365vip.com|||3|chat|chat.ai365vip.com|2026
chat-aibox365-cn|chat.aibox365.cn|||3|chat|chat.aibox365.cn|2026
chat-aicn-me|chat.aicn.me|||3|chat|chat.aicn.me|2025
chat-aidutu-cn|chat.aidutu.cn|||3|chat|chat.aidutu.cn|2025
chat-aifree-site|chat.aifree.site|||3|chat|chat.aifree.site f.aifree.site freegpts1.aifree.site freegptsnav.aifree.site gpt.aifree.site openai.aifree.site zz.aifree.site|2026
chat-aigc101-net|chat.aigc101.net|||3|chat|chat.aigc101.net|2025
chat-aiptl-com|chat.aiptl.com|||3|chat|chat.aiptl.com|2025
chat-aisoftworks-com|chat.aisoftworks.com|||3|chat|chat.aisoftworks.com|2025
chat-aivvm-com|chat.aivvm.com|||3|chat|chat.aivvm.com|2026
chat-anchongai-com|chat.anchongai.com|||3|chat|chat.anchongai.com|2025
chat-atmoses-uk|chat.atmoses.uk|||3|chat|chat.atmoses.uk|2025
chat-baimoqilin-top|chat.baimoqilin.top|||3|chat|chat.baimoqilin.top|2025
chat-bk8787-com|chat.bk8787.com|||3|chat|chat.bk8787.com|2025
chat-bltcy-top|chat.bltcy.top|||3|chat|chat.bltcy.top|2025
chat-bumo-ai|chat.bumo.ai|||3|chat|chat.bumo.ai|2025
chat-chat826-com|chat.chat826.com|||3|chat|chat.chat826.com|2025
chat-chatgpt-org-uk|chat.chatgpt.org.uk|||3|chat|chat.chatgpt.org.uk free.chatgpt.org.uk|2026
chat-chatgptdemo-ai|chat.chatgptdemo.ai|||3|chat|chat.chatgptdemo.ai|2026
chat-chatgptdemo-net|chat.chatgptdemo.net|||3|chat|chat.chatgptdemo.net|2026
chat-cutim-one|chat.cutim.one|||3|chat|chat.cutim.one|2025
chat-cutim-top|chat.cutim.top|||3|chat|chat.cutim.top new.cutim.top|2026
chat-darkflow-top|chat.darkflow.top|||3|chat|chat.darkflow.top|2025
chat-dfehub-com|chat.dfehub.com|||3|chat|chat.dfehub.com|2026
chat-fengzhengx-cn|chat.fengzhengx.cn|||3|chat|chat.fengzhengx.cn|2025
chat-flares-ai|chat.flares.ai|||3|chat|chat.flares.ai|2025
chat-forchange-cn|chat.forchange.cn|||3|chat|chat.forchange.cn|2025
chat-freegpt-work|chat.freegpt.work|||3|chat|chat.freegpt.work|2026
chat-freeuse-top|chat.freeuse.top|||3|chat|chat.freeuse.top|2025
chat-geekgpt-org|chat.geekgpt.org|||3|chat|chat.geekgpt.org|2026
chat-getgpt-world|chat.getgpt.world|||3|chat|chat.getgpt.world|2026
chat-gpt-bz|chat.gpt.bz|||3|chat|chat.gpt.bz|2025
chat-gpt-oss-com|chat-gpt-oss.com|||3|chat|chat-gpt-oss.com|2026
chat-gpt4plus-fun|chat.gpt4plus.fun|||3|chat|chat.gpt4plus.fun|2025
chat-gptchatai-life|chat.gptchatai.life|||3|chat|chat.gptchatai.life|2025
chat-gptdsb-com|chat.gptdsb.com|||3|chat|chat.gptdsb.com|2025
chat-gptoai-cc|chat.gptoai.cc|||3|chat|chat.gptoai.cc|2025
chat-gptwecan-com|chat.gptwecan.com|||3|chat|chat.gptwecan.com|2025
chat-gptx-im|chat.gptx.im|||3|chat|chat.gptx.im|2025
chat-gradient-network|chat.gradient.network|||3|chat|chat.gradient.network|2026
chat-icoding-ink|chat.icoding.ink|||3|chat|chat.icoding.ink free.icoding.ink lite.icoding.ink newpc.icoding.ink|2026
chat-ijixian-com-cn|chat.ijixian.com.cn|||3|chat|chat.ijixian.com.cn|2025
chat-immuseai-com|chat.immuseai.com|||3|chat|chat.immuseai.com|2025
chat-iwoso-co|chat.iwoso.co|||3|chat|chat.iwoso.co|2025
chat-jubianxingqiu-com|chat.jubianxingqiu.com|||3|chat|chat.jubianxingqiu.com|2025
chat-kunshanyuxin-com|chat.kunshanyuxin.com|||3|chat|chat.kunshanyuxin.com|2025
chat-leadscloud-xyz|chat.leadscloud.xyz|||3|chat|chat.leadscloud.xyz|2025
chat-leapgpt-top|chat.leapgpt.top|||3|chat|chat.leapgpt.top chat4.leapgpt.top|2025
chat-lemonchat-xyz|chat.lemonchat.xyz|||3|chat|chat.lemonchat.xyz|2025
chat-livepo-top|chat.livepo.top|||3|chat|chat.livepo.top|2025
chat-meizi-me|chat.meizi.me|||3|chat|chat.meizi.me|2025
chat-mossaigpt-com|chat.mossaigpt.com|||3|chat|chat.mossaigpt.com|2025
chat-moyifeng-top|chat.moyifeng.top|||3|chat|chat.moyifeng.top|2025
chat-muspimerol-site|chat.muspimerol.site|||3|chat|chat.muspimerol.site|2025
chat-mynanian-top|chat.mynanian.top|||3|chat|chat.mynanian.top|2025
chat-newstop-asia|chat.newstop.asia|||3|chat|chat.newstop.asia|2025
chat-ninvfeng-xyz|chat.ninvfeng.xyz|||3|chat|chat.ninvfeng.xyz|2025
chat-ohtoai-com|chat.ohtoai.com|||3|chat|chat.ohtoai.com|2025
chat-ok2ai-com|chat.ok2ai.com|||3|chat|chat.ok2ai.com|2025
chat-paoying-net|chat.paoying.net|||3|chat|chat.paoying.net|2025
chat-phitrellis-com|chat.phitrellis.com|||3|chat|chat.phitrellis.com|2026
chat-pinkfong-cn|chat.pinkfong.cn|||3|chat|chat.pinkfong.cn|2025
chat-programapps-top|chat.programapps.top|||3|chat|chat.programapps.top|2025
chat-sb-chat-com|chat.sb-chat.com|||3|chat|chat.sb-chat.com|2025
chat-shared2-zhile-io|chat-shared2.zhile.io|||3|chat|chat-shared2.zhile.io chat.zhile.io|2026
chat-swt-ai-com|chat.swt-ai.com|||3|chat|chat.swt-ai.com share.swt-ai.com|2025
chat-tensorbytes-com|chat.tensorbytes.com|||3|chat|chat.tensorbytes.com|2025
chat-tig-im|chat.tig.im|||3|chat|chat.tig.im|2026
chat-tinycms-xyz|chat.tinycms.xyz|||3|chat|chat.tinycms.xyz|2026
chat-typegpt-net|chat.typegpt.net|||3|chat|chat.typegpt.net|2026
chat-uniation-net|chat.uniation.net|||3|chat|chat.uniation.net|2026
chat-v50-ltd|chat.v50.ltd|||3|chat|chat.v50.ltd p5.v50.ltd|2026
chat-waixingyun-cn|chat.waixingyun.cn|||3|chat|chat.waixingyun.cn|2025
chat-weijiajin-com|chat.weijiajin.com|||3|chat|chat.weijiajin.com|2026
chat-wenwen-ai-com|chat.wenwen-ai.com|||3|chat|chat.wenwen-ai.com|2025
chat-weuseing-com|chat.weuseing.com|||3|chat|chat.weuseing.com|2025
chat-wobcw-com|chat.wobcw.com|||3|chat|chat.wobcw.com chat1.wobcw.com|2025
chat-wudi11-shop|chat.wudi11.shop|||3|chat|chat.wudi11.shop|2025
chat-wuguokai-xyz|chat.wuguokai.xyz|||3|chat|chat.wuguokai.xyz|2026
chat-xiami-one|chat.xiami.one|||3|chat|chat.xiami.one|2025
chat-xiaomingyan-com|chat.xiaomingyan.com|||3|chat|chat.xiaomingyan.com|2025
chat-ylokh-xyz|chat.ylokh.xyz|||3|chat|chat.ylokh.xyz|2026
chat-yqcloud-top|chat.yqcloud.top|||3|chat|chat.yqcloud.top chat9.yqcloud.top dev.yqcloud.top|2026
chat-zecoba-cn|chat.zecoba.cn|||3|chat|chat.zecoba.cn|2025
chat-zhenbs-com|chat.zhenbs.com|||3|chat|chat.zhenbs.com|2025
chat-zhulei-xyz|chat.zhulei.xyz|||3|chat|chat.zhulei.xyz|2025
chat-zhuleixx-top|chat.zhuleixx.top|||3|chat|chat.zhuleixx.top chat2.zhuleixx.top|2025
chat-zonas-wang|chat.zonas.wang|||3|chat|chat.zonas.wang|2025
chat001-7x24h-online|chat001.7x24h.online|||3|chat|chat001.7x24h.online|2025
chat1-manongzyg-one|chat1.manongzyg.one|||3|chat|chat1.manongzyg.one|2025
chat10-aichatos-xyz|chat10.aichatos.xyz|||3|chat|chat10.aichatos.xyz|2026
chat10-aiyunos-top|chat10.aiyunos.top|||3|chat|chat10.aiyunos.top chat3.aiyunos.top chat5.aiyunos.top|2026
chat10-free2gpt-xyz|chat10.free2gpt.xyz|||3|chat|chat10.free2gpt.xyz chatc.free2gpt.xyz chatp.free2gpt.xyz chatz.free2gpt.xyz claude.free2gpt.xyz|2026
chat12-xeasy-me|chat12.xeasy.me|||3|chat|chat12.xeasy.me chat13.xeasy.me chat2.xeasy.me gpt.xeasy.me|2025
chat18-aichatos8-com|chat18.aichatos8.com|||3|chat|chat18.aichatos8.com|2026
chat2-geekr-dev|chat2.geekr.dev|||3|coding|chat2.geekr.dev|2025
chat2ai-cn|chat2ai.cn|||3|chat|chat2ai.cn|2025
chat2chatgpt-com|chat2chatgpt.com|||3|chat|chat2chatgpt.com|2026
chat2doc-cn|chat2doc.cn|||3|chat|chat2doc.cn|2026
chat3-eqing-tech|chat3.eqing.tech|||3|chat|chat3.eqing.tech next.eqing.tech origin.eqing.tech site.eqing.tech|2026
chat35-com|chat35.com|||3|chat|chat35.com|2026
chat8-com|chat8.com|||3|chat|chat8.com|2025
chat8-io|chat8.io|||3|chat|chat8.io|2025
chat9-fastgpt-me|chat9.fastgpt.me|||3|chat|chat9.fastgpt.me|2026
chatai-aritek-app|chatai.aritek.app|||3|chat|chatai.aritek.app|2026
chatai-fyi|chatai.fyi|||3|chat|chatai.fyi|2025
chatai-lra-cn|chatai.lra.cn|||3|chat|chatai.lra.cn|2026
chataibase-com|chataibase.com|||3|chat|chataibase.com|2025
chataigpt-org|chataigpt.org|||3|chat|chataigpt.org|2026
chatanywhere-cn|chatanywhere.cn|||3|chat|chatanywhere.cn|2026
chatapi-qload-cn|chatapi.qload.cn|||3|chat|chatapi.qload.cn|2025
chatcat-pages-dev|chatcat.pages.dev|||3|coding|chatcat.pages.dev|2025
chatcat-zhaoyoung-me|chatcat.zhaoyoung.me|||3|chat|chatcat.zhaoyoung.me|2025
chatforai-com|chatforai.com|||3|chat|chatforai.com|2026
chatforai-store|chatforai.store|||3|chat|chatforai.store|2026
chatfree-cc|chatfree.cc|||3|chat|chatfree.cc|2025
chatgai-lovepor-cn|chatgai.lovepor.cn|||3|chat|chatgai.lovepor.cn|2025
chatgemini-net|chatgemini.net|||3|chat|chatgemini.net|2026
chatgot-one|chatgot.one|||3|chat|chatgot.one|2026
chatgpt-ai|chatgpt.ai|||3|chat|chatgpt.ai|2026
chatgpt-bamboochat-cn|chatgpt.bamboochat.cn|||3|chat|chatgpt.bamboochat.cn|2025
chatgpt-bestim-org|chatgpt.bestim.org|||3|chat|chatgpt.bestim.org|2026
chatgpt-bybyte-cn|chatgpt.bybyte.cn|||3|chat|chatgpt.bybyte.cn|2025
chatgpt-cn-co|chatgpt-cn.co|||3|chat|chatgpt-cn.co|2025
chatgpt-dairoot-cn|chatgpt.dairoot.cn|||3|chat|chatgpt.dairoot.cn|2025
chatgpt-flutter-h7ml-cn|chatgpt-flutter.h7ml.cn|||3|chat|chatgpt-flutter.h7ml.cn|2025
chatgpt-free-cc|chatgpt-free.cc|||3|chat|chatgpt-free.cc|2026
chatgpt-free-pro|chatgpt-free.pro|||3|chat|chatgpt-free.pro|2025
chatgpt-hklan-top|chatgpt.hklan.top|||3|chat|chatgpt.hklan.top newchat.hklan.top|2025
chatgpt-hoposoft-com|chatgpt.hoposoft.com|||3|chat|chatgpt.hoposoft.com|2025
chatgpt-hz-it-dev-co|chatgpt.hz-it-dev.co|||3|coding|chatgpt.hz-it-dev.co|2025
chatgpt-kiask-xyz|chatgpt.kiask.xyz|||3|chat|chatgpt.kiask.xyz|2025
chatgpt-lookalikes-gptorg|Site named after ChatGPT|||3|chat|chat-gpt.com chat-gpt.org|2026
chatgpt3-fun|chatgpt3.fun|||3|chat|chatgpt3.fun|2025
chatgpt35-theinspiredgroup-com|chatgpt35.theinspiredgroup.com|||3|chat|chatgpt35.theinspiredgroup.com|2026
chatgpt4o-one|chatgpt4o.one|||3|chat|chatgpt4o.one|2026
chatgpt4online-org|chatgpt4online.org|||3|chat|chatgpt4online.org|2026
chatgpt4youtube-com|chatgpt4youtube.com|||3|video|chatgpt4youtube.com|2026
chatgptdddd-com|chatgptdddd.com|||3|chat|chatgptdddd.com|2025
chatgptdemo-info|chatgptdemo.info|||3|chat|chatgptdemo.info|2026
chatgptduo-com|chatgptduo.com|||3|chat|chatgptduo.com|2026
chatgptfree-ai|chatgptfree.ai|||3|chat|chatgptfree.ai|2026
chatgptgratis-eu|chatgptgratis.eu|||3|chat|chatgptgratis.eu|2026
chatgptlogin-ac|chatgptlogin.ac|||3|chat|chatgptlogin.ac|2026
chatgptlogin-ai|chatgptlogin.ai|||3|chat|chatgptlogin.ai|2026
chatgptmirror-com|chatgptmirror.com|||3|chat|chatgptmirror.com|2025
chatgptproxy-info|chatgptproxy.info|||3|chat|chatgptproxy.info|2025
chatgptt-me|chatgptt.me|||3|chat|chatgptt.me|2026
chatgptx-de|chatgptx.de|||3|chat|chatgptx.de|2026
chatify-ai-vercel-app|chatify-ai.vercel.app|||3|chat|chatify-ai.vercel.app|2026
chatmindai-com|chatmindai.com|||3|chat|chatmindai.com|2025
chatnio-liujiarong-top|chatnio.liujiarong.top|||3|chat|chatnio.liujiarong.top robot.liujiarong.top robotai.liujiarong.top|2025
chatof-ai|chatof.ai|||3|chat|chatof.ai|2025
chatplus-buzz|chatplus.buzz|||3|chat|chatplus.buzz|2025
chats-wxredcover-cn|chats.wxredcover.cn|||3|chat|chats.wxredcover.cn|2025
chatsverse-xyz|chatsverse.xyz|||3|chat|chatsverse.xyz|2025
chattoai-cc|chattoai.cc|||3|chat|chattoai.cc|2025
chattools-top|chattools.top|||3|chat|chattools.top|2025
chatyou-lovebaby-today|chatyou.lovebaby.today|||3|chat|chatyou.lovebaby.today|2025
china123-online|china123.online|||3|chat|china123.online|2025
ck-ai-co|ck-ai.co|||3|chat|ck-ai.co|2025
ckai-xyz|ckai.xyz|||3|writing|ckai.xyz|2026
claude-gpt4free-workers-dev|claude.gpt4free.workers.dev|||3|coding|claude.gpt4free.workers.dev|2026
claudeson-net|claudeson.net|||3|chat|claudeson.net|2026
cnsgpt-fun|cnsgpt.fun|||3|chat|cnsgpt.fun|2026
coai-drawaspark-com|coai.drawaspark.com|||3|chat|coai.drawaspark.com|2026
codenews-cc|codenews.cc|||3|chat|codenews.cc|2026
coffeecat-ai|coffeecat.ai|||3|chat|coffeecat.ai|2025
confman-com|confman.com|||3|chat|confman.com|2025
cromicle-top|cromicle.top|||3|chat|cromicle.top|2026
ct10-xiami-monster|ct10.xiami.monster|||3|chat|ct10.xiami.monster|2025
dacongming-cc|dacongming.cc|||3|chat|dacongming.cc|2025
dalle3-ai|dalle3.ai|||3||dalle3.ai|2025
darkai-foundation|darkai.foundation|||3|chat|darkai.foundation|2026
dashuye-top|dashuye.top|||3|chat|dashuye.top|2025
decentrealizedweb-xyz|decentrealizedweb.xyz|||3|chat|decentrealizedweb.xyz|2025
desk-im|desk.im|||3|chat|desk.im|2026
devgpt-com|devgpt.com|||3|coding|devgpt.com|2025
dqzboy-top|dqzboy.top|||3|chat|dqzboy.top|2025
dzyai-com|dzyai.com|||3|chat|dzyai.com|2025
ealxc-cn|ealxc.cn|||3|chat|ealxc.cn|2025
ealxc-com|ealxc.com|||3|chat|ealxc.com|2026
easychat-fun|easychat.fun|||3|chat|easychat.fun|2026
editee-com|editee.com|||3|chat|editee.com|2026
editor-imagelabs-net|editor.imagelabs.net|||3|image|editor.imagelabs.net|2026
f1-52chye-cn|f1.52chye.cn|||3|chat|f1.52chye.cn|2025
f1-cnote-top|f1.cnote.top|||3|chat|f1.cnote.top|2026
f1-nbai-live|f1.nbai.live|||3|chat|f1.nbai.live|2025
f12-xjai-cc|f12.xjai.cc|||3|chat|f12.xjai.cc x1.xjai.cc|2025
fast-palm-ai-chatbot-vercel-app|fast-palm-ai-chatbot.vercel.app|||3|chat|fast-palm-ai-chatbot.vercel.app|2026
fast-snova-ai|fast.snova.ai|||3|chat|fast.snova.ai|2026
fastgpt-app|fastgpt.app|||3|chat|fastgpt.app|2025
fby-xiamis-xyz|fby.xiamis.xyz|||3|chat|fby.xiamis.xyz home.xiamis.xyz|2026
feel-gpt-fun|feel-gpt.fun|||3|chat|feel-gpt.fun|2025
feel-gpt-top|feel-gpt.top|||3|chat|feel-gpt.top|2025
fenayai-com|fenayai.com|||3|chat|fenayai.com|2026
free-accounts-vercel-app|free-accounts.vercel.app|||3|chat|free-accounts.vercel.app|2026
free-ai99-asia|free.ai99.asia|||3|chat|free.ai99.asia|2025
free-aitom-cc|free.aitom.cc|||3|chat|free.aitom.cc nb.aitom.cc|2025
free-easychat-work|free.easychat.work|||3|chat|free.easychat.work|2026
free-freet-top|free.freet.top|||3|chat|free.freet.top gpt.freet.top|2025
free-gpt-soruxgpt-com|free-gpt.soruxgpt.com|||3|chat|free-gpt.soruxgpt.com|2025
free-netfly-top|free.netfly.top|||3|chat|free.netfly.top|2026
free2-nbmj-xyz|free2.nbmj.xyz|||3|chat|free2.nbmj.xyz|2025
freechat-xiaopao-link|freechat.xiaopao.link|||3|chat|freechat.xiaopao.link|2025
freechatsgpt-com|freechatsgpt.com|||3|chat|freechatsgpt.com|2025
freegpt-cc|freegpt.cc|||3|chat|freegpt.cc|2025
freegpt-dingtoucake-xyz|freegpt.dingtoucake.xyz|||3|chat|freegpt.dingtoucake.xyz|2025
freegpt-es|freegpt.es|||3|chat|freegpt.es|2025
freegpt-one|freegpt.one|||3|chat|freegpt.one|2025
freegpt-tech|freegpt.tech|||3|chat|freegpt.tech|2025
freelyai-liujiarong-online|freelyai.liujiarong.online|||3|chat|freelyai.liujiarong.online|2026
g01-plitun-com|g01.plitun.com|||3|chat|g01.plitun.com|2025
g2-iswl-one|g2.iswl.one|||3|chat|g2.iswl.one|2026
g4f|g4f.dev|xtekky (community)||3|chat|g4f.dev g4f.space|2026
gemini-chatbot-sigma-vercel-app|gemini-chatbot-sigma.vercel.app|||3|chat|gemini-chatbot-sigma.vercel.app|2026
gemini-pro-chat|gemini-pro.chat|||3|chat|gemini-pro.chat|2026
geminiprochat-com|geminiprochat.com|||3|chat|geminiprochat.com|2026
glider-so|glider.so|||3|chat|glider.so|2026
gnomic-cn|gnomic.cn|||3|chat|gnomic.cn|2026
goabror-uz|goabror.uz|||3|chat|goabror.uz|2026
gonnai-com|gonnai.com|||3|chat|gonnai.com|2026
gprochat-com|gprochat.com|||3|chat|gprochat.com|2026
gpt-100ai-fun|gpt.100ai.fun|||3|chat|gpt.100ai.fun search.100ai.fun|2026
gpt-ai8-icu|gpt.ai8.icu|||3|chat|gpt.ai8.icu|2025
gpt-all-chat|gpt-all.chat|||3|chat|gpt-all.chat|2026
gpt-cat-com|gpt-cat.com|||3|chat|gpt-cat.com|2025
gpt-getshare-net|gpt.getshare.net|||3|chat|gpt.getshare.net|2025
gpt-gpt0-icu|gpt.gpt0.icu|||3|chat|gpt.gpt0.icu|2025
gpt-hz-it-dev-com|gpt.hz-it-dev.com|||3|coding|gpt.hz-it-dev.com|2025
gpt-oss-com|gpt-oss.com|||3|chat|gpt-oss.com|2026
gpt-uziai-com|gpt.uziai.com|||3|chat|gpt.uziai.com|2025
gpt33-cn|gpt33.cn|||3|chat|gpt33.cn|2026
gpt4-ezchat-top|gpt4.ezchat.top|||3|chat|gpt4.ezchat.top|2025
gpt4-gravityengine-cc|gpt4.gravityengine.cc|||3|chat|gpt4.gravityengine.cc|2025
gpt4free-io|gpt4free.io|||3|chat|gpt4free.io|2025
gpt6-ai|gpt6.ai|||3|chat|gpt6.ai|2026
gpt6-fun|gpt6.fun|||3|chat|gpt6.fun|2025
gptalk-net|gptalk.net|||3|chat|gptalk.net|2026
gptbot-me|gptbot.me|||3|chat|gptbot.me|2026
gptcat-top|gptcat.top|||3|chat|gptcat.top|2025
gptdidi-com|gptdidi.com|||3|chat|gptdidi.com|2025
gptfree-com|gptfree.com|||3|chat|gptfree.com|2026
gptgo|GPTGO|=||3|search|gptgo.ai|2026
gptgod-site|gptgod.site|||3|chat|gptgod.site|2026
gpthi-cn|gpthi.cn|||3|chat|gpthi.cn|2025
gptleg-zeabur-app|gptleg.zeabur.app|||3|chat|gptleg.zeabur.app|2025
gptplus-io|gptplus.io|||3|chat|gptplus.io|2026
gpts-dawu-world|gpts.dawu.world|||3|chat|gpts.dawu.world|2025
gpttalk-ru|gpttalk.ru|||3|chat|gpttalk.ru|2026
greengpt-app|greengpt.app|||3|chat|greengpt.app|2025
grok-free2gpt-com|grok.free2gpt.com|||3|chat|grok.free2gpt.com|2025
gy-44vl-cc|gy.44vl.cc|||3|chat|gy.44vl.cc|2025
hai-dongstop-link|hai.dongstop.link|||3|chat|hai.dongstop.link|2026
hammerai-pro|hammerai.pro|||3|chat|hammerai.pro|2026
heimoshuiyu-github-io|heimoshuiyu.github.io|||3|chat|heimoshuiyu.github.io|2025
home-topai-vip|home.topai.vip|||3|chat|home.topai.vip|2026
hotoke-ai|hotoke.ai|||3|chat|hotoke.ai|2026
hteyun-com|hteyun.com|||3|chat|hteyun.com|2025
i-doai-top|i.doai.top|||3|chat|i.doai.top|2025
ic-free-chat-asia|ic.free-chat.asia|||3|chat|ic.free-chat.asia|2026
ichat2019-com|ichat2019.com|||3|chat|ichat2019.com|2025
ichat2019-top|ichat2019.top|||3|chat|ichat2019.top|2026
ichuang-top|ichuang.top|||3|chat|ichuang.top|2025
idea-chat-cloud-copilot-xr21-me|idea.chat.cloud.copilot.xr21.me|||3|chat|idea.chat.cloud.copilot.xr21.me|2026
imyai-top|imyai.top|||3|chat|imyai.top|2025
index-chat-bnu120-space|index.chat.bnu120.space|||3|chat|index.chat.bnu120.space|2025
italygpt-it|italygpt.it|||3|chat|italygpt.it|2026
jiehan-tech|jiehan.tech|||3|chat|jiehan.tech|2025
jinwangyile-xyz|jinwangyile.xyz|||3|chat|jinwangyile.xyz|2025
jqk-ai|jqk.ai|||3|chat|jqk.ai|2025
kejilequ-com|kejilequ.com|||3|chat|kejilequ.com|2026
kelaode-ai|kelaode.ai|||3|chat|kelaode.ai|2025
learnmidjourney-ai|learnmidjourney.ai|||3|image|learnmidjourney.ai|2025
lihaimao-com|lihaimao.com|||3|chat|lihaimao.com|2026
likeyouto-cloudns-biz|likeyouto.cloudns.biz|||3|chat|likeyouto.cloudns.biz|2025
link-fuckicoding-com|link.fuckicoding.com|||3|chat|link.fuckicoding.com linkchat.fuckicoding.com|2025
llama2-ai|llama2.ai|||3|chat|llama2.ai|2026
llm-huashuyz-com|llm.huashuyz.com|||3|chat|llm.huashuyz.com|2025
llmchathub-fun|llmchathub.fun|||3|chat|llmchathub.fun|2025
llmplayground-net|llmplayground.net|||3|chat|llmplayground.net|2026
llmproxy-org|llmproxy.org|||3|chat|llmproxy.org|2026
macio-cc|macio.cc|||3|chat|macio.cc|2025
macll-cn|macll.cn|||3|chat|macll.cn|2025
macqv-com|macqv.com|||3|chat|macqv.com|2025
magicaibot-com|magicaibot.com|||3|chat|magicaibot.com|2025
magickpen-com|magickpen.com|||3|chat|magickpen.com|2026
mhystical-cc|mhystical.cc|||3|chat|mhystical.cc|2026
midjourney-co|midjourney.co|||3|image|midjourney.co|2025
midjourney-co-in|midjourney.co.in|||3|image|midjourney.co.in|2025
midjourney-fm|midjourney.fm|||3|image|midjourney.fm|2025
midjourney9-com|midjourney9.com|||3|image|midjourney9.com|2025
miklium-vercel-app|miklium.vercel.app|||3|chat|miklium.vercel.app|2026
mirrorchat-extkj-cn|mirrorchat.extkj.cn|||3|chat|mirrorchat.extkj.cn|2025
msai-fun|msai.fun|||3|chat|msai.fun|2025
myai-asia|myai.asia|||3|chat|myai.asia|2026
nano-banana-cn|nano-banana.cn|||3|image|nano-banana.cn|2026
nav4ai-com|nav4ai.com|||3|chat|nav4ai.com|2025
nbchat-github-io|nbchat.github.io|||3|chat|nbchat.github.io|2026
newpc-i-coding-top|newpc.i-coding.top|||3|chat|newpc.i-coding.top|2025
nexra-aryahcr-cc|nexra.aryahcr.cc|||3|chat|nexra.aryahcr.cc|2026
nexusmind-tech|nexusmind.tech|||3|chat|nexusmind.tech|2026
nmwaicg-top|nmwaicg.top|||3|chat|nmwaicg.top|2025
noowai-com|noowai.com|||3|chat|noowai.com|2026
onlinegpt-org|onlinegpt.org|||3|chat|onlinegpt.org|2026
opchatgpts-net|opchatgpts.net|||3|chat|opchatgpts.net|2026
open-assistant-io|open-assistant.io|||3|chat|open-assistant.io|2026
open-gpt-app|open-gpt.app|||3|chat|open-gpt.app|2026
openai-a2hosted-com|openai.a2hosted.com|||3|chat|openai.a2hosted.com|2026
openai-art|openai.art|||3|image|openai.art|2025
openaicloud-cloud|openaicloud.cloud|||3|chat|openaicloud.cloud|2025
openmao-panchuang-net|openmao.panchuang.net|||3|chat|openmao.panchuang.net|2026
opkfc-com|opkfc.com|||3|chat|opkfc.com|2026
orcarouter-ai|orcarouter.ai|||3|chat|orcarouter.ai|2026
pcpc-ai|pcpc.ai|||3|chat|pcpc.ai|2026
penguinai-tech|penguinai.tech|||3|chat|penguinai.tech|2026
phindai-org|phindai.org|||3|chat|phindai.org|2026
pizzagpt-it|pizzagpt.it|||3|chat|pizzagpt.it|2026
powerchat-top|powerchat.top|||3|chat|powerchat.top|2025
promptboom-com|promptboom.com|||3|chat|promptboom.com|2026
qa-6bbs-cn|qa.6bbs.cn|||3|chat|qa.6bbs.cn|2025
qachat-cn|qachat.cn|||3|chat|qachat.cn|2025
qachat-vercel-app|qachat.vercel.app|||3|chat|qachat.vercel.app|2025
qxme-com|qxme.com|||3|chat|qxme.com|2025
robot-liujiarong-me|robot.liujiarong.me|||3|chat|robot.liujiarong.me|2026
rubiks-ai|rubiks.ai|||3|chat|rubiks.ai|2026
scyu-app|scyu.app|||3|chat|scyu.app|2025
seven-star-org|seven-star.org|||3|chat|seven-star.org|2025
shaopchat-com|shaopchat.com|||3|chat|shaopchat.com|2025
sharedchat-cn|sharedchat.cn|||3|chat|sharedchat.cn|2025
site-easygpt-work|site.easygpt.work|||3|chat|site.easygpt.work|2026
smallai-sellhigh-asia|smallai.sellhigh.asia|||3|chat|smallai.sellhigh.asia|2025
sreaigc-com|sreaigc.com|||3|chat|sreaigc.com|2025
sref-midjourney-com|sref-midjourney.com|||3|image|sref-midjourney.com|2026
srgfdfsf-xiaowenzi-xyz|srgfdfsf.xiaowenzi.xyz|||3|chat|srgfdfsf.xiaowenzi.xyz|2025
ss-sbai-free-hr|ss.sbai.free.hr|||3|chat|ss.sbai.free.hr|2025
ssgpt-chat|ssgpt.chat|||3|chat|ssgpt.chat|2026
stringableinf-com|stringableinf.com|||3|chat|stringableinf.com|2026
sunoai-ai|sunoai.ai|||3||sunoai.ai|2025
sunoai-asia|sunoai.asia|||3||sunoai.asia|2025
super-lockchat-app|super.lockchat.app|||3|chat|super.lockchat.app supertest.lockchat.app|2026
surfsense-com|surfsense.com|||3|chat|surfsense.com|2026
sweetsai-com|sweetsai.com|||3|chat|sweetsai.com|2025
talk-truthgpt-one|talk.truthgpt.one|||3|chat|talk.truthgpt.one|2025
talk-xiu-ee|talk.xiu.ee|||3|chat|talk.xiu.ee|2025
tdchat-com|tdchat.com|||3|chat|tdchat.com|2025
tdchat-pro|tdchat.pro|||3|chat|tdchat.pro|2025
tdchat-vip|tdchat.vip|||3|chat|tdchat.vip|2025
tdchatd-us|tdchatd.us|||3|chat|tdchatd.us|2025
teach-anything-com|teach-anything.com|||3|chat|teach-anything.com|2026
tjtmsoft-com|tjtmsoft.com|||3|chat|tjtmsoft.com|2025
tomchat-fun|tomchat.fun|||3|chat|tomchat.fun|2025
tomchat-uk|tomchat.uk|||3|chat|tomchat.uk|2025
tomchat-work|tomchat.work|||3|chat|tomchat.work|2025
toyaml-com|toyaml.com|||3|chat|toyaml.com|2026
trychatgp-com|trychatgp.com|||3|chat|trychatgp.com|2025
tubogpt-vercel-app|tubogpt.vercel.app|||3|chat|tubogpt.vercel.app|2025
tudouai-chat|tudouai.chat|||3|chat|tudouai.chat|2025
twitterbio-io|twitterbio.io|||3|chat|twitterbio.io|2026
unifyai-cn|unifyai.cn|||3|chat|unifyai.cn|2025
usergpt-top|usergpt.top|||3|chat|usergpt.top|2026
varmsg-com|varmsg.com|||3|chat|varmsg.com|2025
vip-talktoai-club|vip.talktoai.club|||3|chat|vip.talktoai.club|2025
visionarybrush-com|visionarybrush.com|||3|chat|visionarybrush.com|2025
vivi-chat-com|vivi-chat.com|||3|chat|vivi-chat.com|2025
voigpt-com|voigpt.com|||3|chat|voigpt.com|2026
vvanglro-eu-org|vvanglro.eu.org|||3|chat|vvanglro.eu.org|2025
wang-gptnb-xyz|wang.gptnb.xyz|||3|chat|wang.gptnb.xyz|2025
web-sydney-ai-com|web.sydney-ai.com|||3|chat|web.sydney-ai.com|2025
webai-gpt-666-com|webai.gpt-666.com|||3|chat|webai.gpt-666.com|2025
weijiwangluo-com|weijiwangluo.com|||3|chat|weijiwangluo.com|2025
wewordle-org|wewordle.org|||3|chat|wewordle.org|2026
wow-xjai-pro|wow.xjai.pro|||3|chat|wow.xjai.pro|2026
wu-ci|wu.ci|||3|chat|wu.ci|2025
wu-ji-com|wu-ji.com|||3|chat|wu-ji.com|2026
x-aichatos8-cn|x.aichatos8.cn|||3|chat|x.aichatos8.cn|2026
xc-com|xc.com|||3|chat|xc.com|2025
xdu-cn|xdu.cn|||3|chat|xdu.cn|2025
xhlgpt-com|xhlgpt.com|||3|chat|xhlgpt.com|2026
xiamoai-top|xiamoai.top|||3|chat|xiamoai.top|2026
xiaoc-eu-org|xiaoc.eu.org|||3|chat|xiaoc.eu.org|2025
yanbiai-com|yanbiai.com|||3|chat|yanbiai.com|2025
yesiamai-com|yesiamai.com|||3|chat|yesiamai.com|2026
yewu-bcwhkj-cn|yewu.bcwhkj.cn|||3|chat|yewu.bcwhkj.cn|2025
ymi-ai|ymi.ai|||3|chat|ymi.ai|2026
zhijianai-com-cn|zhijianai.com.cn|||3|chat|zhijianai.com.cn|2025
zhiziera-com|zhiziera.com|||3|chat|zhiziera.com|2025
znzs-me|znzs.me|||3|chat|znzs.me|2025
zxf7460-cn|zxf7460.cn|||3|chat|zxf7460.cn|2025
zyq-chatgpt-github-io|zyq-chatgpt.github.io|||3|chat|zyq-chatgpt.github.io|2026
zyzyai-cn|zyzyai.cn|||3|chat|zyzyai.cn|2025
4-hi4-top|CladeAI|||2|api-console|4.hi4.top|2026
4zapi-com|4zapi.com|||2|api-console|4zapi.com|2026
88code-ai|88code|||2|api-console|88code.ai|2026
88code-org|88code|||2|api-console|88code.org|2026
abacus-chatllm|ChatLLM / Abacus.AI|Abacus.AI|US|1|chat|abacus.ai apps.abacus.ai chatllm.abacus.ai deepagent.abacus.ai
agentrouter-org|agentrouter|||2|api-console|agentrouter.org|2026
ai-centos-hk|ai.centos.hk|||2|api-console|ai.centos.hk|2026
ai-ls|AI.LS|||2|api-console|ai.ls|2026
ai302|302.AI|=|CN|2|api-console|302.ai|2026
ai4chat|AI4Chat|=||1|chat|ai4chat.co
aiapipk-com|aiapipk|||2|api-console|aiapipk.com|2026
aichatting|AIChatting|=||1|chat|aichatting.net
aicnn-cn|iaicnn|||2|api-console|aicnn.cn|2026
aicodemirror-com|AICodeMirror|||2|api-console|aicodemirror.com|2026
aihubmix|AiHubMix|=|CN|2|api-console|aihubmix.com|2026
aimlapi|AI/ML API|AIMLAPI|US|2|api-console|aimlapi.com|2026
anyrouter-top|Anyrouter|||2|api-console|anyrouter.top|2026
anyscale|Anyscale|=|US|1|api-console|anyscale.com
api-464888-xyz|api.464888.xyz|||2|api-console|api.464888.xyz|2026
api-aigc369-com|api.aigc369.com|||2|api-console|api.aigc369.com|2026
api-bltcy-ai|api.bltcy.ai|||2|api-console|api.bltcy.ai|2026
api-etak-cn|EtakAI|||2|api-console|api.etak.cn|2026
api-ifopen-ai|api.ifopen.ai|||2|api-console|api.ifopen.ai|2026
api-ikuncode-cc|ikuncode|||2|api-console|api.ikuncode.cc|2026
api-laozhang-ai|Old Zhang API Relay|||2|api-console|api.laozhang.ai|2026
api-mjdjourney-cn|api.mjdjourney.cn|||2|api-console|api.mjdjourney.cn|2026
api-oaipro-com|OAIPro|||2|api-console|api.oaipro.com|2026
api-proxy-me|apiproxy|||2|api-console|api-proxy.me|2026
api-timebackward-com|FastCode|||2|api-console|api.timebackward.com|2026
api-v3-cm|V3 API|||2|api-console|api.v3.cm|2026
api-zhidouai-com|Zade|||2|api-console|api.zhidouai.com|2026
atalk-ai-com|atalk-ai.com|||2|api-console|atalk-ai.com|2026
azapi-com-cn|azapi|||2|api-console|azapi.com.cn|2026
bardai-top|BardAI|||2|api-console|bardai.top|2026
bbai-us|TOAI|||2|api-console|bbai.us|2026
blackbox|BLACKBOX AI|BLACKBOX|US|1|coding|blackbox.ai useblackbox.io
brave-ask|Brave Ask / Search answers|Brave|US|1|search|search.brave.com/ask
burn-hair|burn.hair|||2|api-console|burn.hair|2026
causewriter|CauseWriter.ai|Whole Whale|US|1|writing|causewriter.ai
ccfly-online|CCFly|||2|api-console|ccfly.online|2026
chat-tkai-us|TOAI|||2|chat|chat.tkai.us|2026
chat01-ai|chat01|||2|chat|chat01.ai|2026
chat2-oaichat-cc|OAIChat|||2|chat|chat2.oaichat.cc|2026
chataiapi-com|chataiapi.com|||2|chat|chataiapi.com|2026
chatapi-littlewheat-com|chatapi.littlewheat.com|||2|chat|chatapi.littlewheat.com link1.littlewheat.com|2026
chatbot-app|Chatbot App|=||1|chat|chatbotapp.ai
chatbox|Chatbox|Benn Huang||1|chat|chatboxai.app web.chatboxai.app
chatgot|ChatGOT|=||1|chat|chatgot.io start.chatgot.io
chathub|ChatHub|=||1|chat|chathub.gg app.chathub.gg
chaton|ChatOn|AIBY|US|1|chat|chaton.ai
chatplayground|ChatPlayground|=||1|chat|chatplayground.ai app.chatplayground.ai
chutes|Chutes|=||1|api-console|chutes.ai
clarifai|Clarifai|=|US|1|api-console|clarifai.com
claudeapi-io|ClaudeAPI|||2|api-console|claudeapi.io|2026
claudecn-top|ClaudeCN|||2|api-console|claudecn.top|2026
closeai-asia-com|CloseAI|||2|api-console|closeai-asia.com|2026
cloud-infini-ai-com|Infini GenStudio|||2|api-console|cloud.infini-ai.com|2026
cloudflare-ai-playground|Workers AI playground|Cloudflare|US|1|api-console|playground.ai.cloudflare.com
co-yes-vg|YesCode|||2|api-console|co.yes.vg|2026
code-cli-cn|CodeCli|||2|api-console|code-cli.cn|2026
code-newcli-com|FoxCode|||2|api-console|code.newcli.com|2026
codex-packycode-com|PackyCode|||2|api-console|codex.packycode.com|2026
cubence-com|cubence|||2|api-console|cubence.com|2026
deepai|DeepAI|=|US|1|chat|deepai.org
deepinfra|DeepInfra|=|US|1|api-console|deepinfra.com
deepseek-aggregator-com|DeepSeek API Aggregator|||2|api-console|deepseek-aggregator.com|2026
demo-voapi-top|VoAPI|||2|api-console|demo.voapi.top|2026
dpapi-cn|dpapi.cn|||2|api-console|dpapi.cn|2026
duck-ai|Duck.ai|DuckDuckGo|US|1|chat|duck.ai duckduckgo.com/duckchat duckduckgo.com/?ia=chat
duckagi-com|DuckAGI|||2|api-console|duckagi.com|2026
duckcoding-com|duckcoding|||2|api-console|duckcoding.com|2026
dust|Dust|=|FR|1|agent|dust.tt
easychat-site|EasyChat|||2|chat|easychat.site|2026
edenai|Eden AI|=|FR|1|api-console|edenai.co app.edenai.run
fal|fal|=|US|1|api-console|fal.ai
felo|Felo|=|JP|1|search|felo.ai
fireworks|Fireworks AI|=|US|1|api-console|fireworks.ai app.fireworks.ai
flowgpt|FlowGPT|=|US|1|chat|flowgpt.com
flowith|Flowith|=||1|agent|flowith.io flowith.net
forefront|Forefront|=|US|1|chat|forefront.ai chat.forefront.ai
foxcode-rjj-cc|FoxCode|||2|api-console|foxcode.rjj.cc|2026
galaapi-com|Gala API|||2|api-console|galaapi.com|2026
galaxy-ai|Galaxy.ai|=||1|chat|galaxy.ai
genspark|Genspark|MainFunc|US|1|agent|genspark.ai
gf-gpt-ge|V3 API|||2|api-console|gf.gpt.ge shop.gpt.ge|2026
github-models|GitHub Models|GitHub / Microsoft|US|1|api-console|github.com/marketplace/models github.com/models
glhf|glhf.chat|glhf||1|chat|glhf.chat
goapi-gptnb-ai|goapi.gptnb.ai|||2|api-console|goapi.gptnb.ai|2026
gptunnel|GPTunnel|=|RU|2|chat|gptunnel.ru|2026
gy-zenscaleai-com|ZenscaleAi|||2|api-console|gy.zenscaleai.com|2026
harpa|HARPA AI|=||1|agent|harpa.ai
hix-ai|HIX.AI|=||1|writing|hix.ai
huggingchat|HuggingChat|Hugging Face|US|1|chat|huggingface.co/chat hf.co/chat
huggingface-playground|Hugging Face inference playground|Hugging Face|US|1|api-console|huggingface.co/playground huggingface.co/inference-api
huggingface-spaces|Hugging Face Spaces|Hugging Face|US|1|chat|huggingface.co/spaces hf.space
husanai-com|husanai|||2|api-console|husanai.com|2026
hyperbolic|Hyperbolic|Hyperbolic Labs|US|1|api-console|hyperbolic.xyz app.hyperbolic.xyz
iask|iAsk|=||1|search|iask.ai
instcopilot-api-com|inscopilot|||2|api-console|instcopilot-api.com|2026
internlm-intern-ai-org-cn|InternLM|||2|api-console|internlm.intern-ai.org.cn|2026
jeniya-top|Jianyi API Relay|||2|api-console|jeniya.top|2026
jk-skcdn-cn|skapi|||2|api-console|jk.skcdn.cn|2026
kagi-assistant|Kagi Assistant|Kagi|US|1|chat|kagi.com/assistant kagi.com/summarizer
kilo|Kilo Code|Kilo|US|1|coding|kilo.ai kilocode.ai
kimi-minimax-lookalikes|Site named after Kimi or MiniMax|||2|chat|kimik2.org minimaxm2.site|2026
kiro-foxnio-com|foxnio|||2|api-console|kiro.foxnio.com|2026
krater|Krater.ai|Krater||1|chat|krater.ai
lambda-chat|Lambda Chat|Lambda|US|1|chat|lambda.chat
langdock|Langdock|Langdock GmbH|DE|1|chat|app.langdock.com langdock.com
lepton|Lepton AI|NVIDIA|US|1|api-console|lepton.ai
liaobots|Liaobots|=||2|chat|liaobots.work liaobots.com liaobots.site|2026
linkapi-ai|LinkAPI|||2|api-console|linkapi.ai|2026
lmarena|LMArena / Arena|LMArena|US|1|chat|arena.ai lmarena.ai chat.lmsys.org
m3-ckit-gold|m3.ckit.gold|||2|api-console|m3.ckit.gold|2026
magai|Magai|=|US|1|chat|magai.co app.magai.co
magic666-top|JikeAI|||2|api-console|magic666.top|2026
mammouth|Mammouth|Mammouth AI|FR|1|chat|mammouth.ai
maxai|MaxAI|=||1|chat|maxai.me maxai.co app.maxai.me
merlin|Merlin|Foyer Tech|IN|1|chat|getmerlin.in app.getmerlin.in merlin.foyer.work
mikucode-xyz|MikuCode|||2|api-console|mikucode.xyz|2026
modal|Modal|Modal Labs|US|1|api-console|modal.com
model-bridge-okeeper-com|ModelBridge|||2|api-console|model-bridge.okeeper.com|2026
modelscope|ModelScope|Alibaba|CN|1|api-console|modelscope.cn modelscope.ai
monica|Monica|Butterfly Effect|SG|1|chat|monica.im monica.cn
myshell|MyShell|=||1|chat|myshell.ai app.myshell.ai
mzlone-top|AIMZ|||2|api-console|mzlone.top|2026
naga-ac|NagaAI|||2|api-console|naga.ac|2026
nat-dev|nat.dev|=||1|chat|nat.dev
new-050602-xyz|LingxiCode|||2|api-console|new.050602.xyz|2026
new-xychatai-com|xyai|||2|chat|new.xychatai.com|2026
newapi-zenymes-com|ZenymesNewAPI|||2|api-console|newapi.zenymes.com|2026
nf-video|GalaxyCode|||2|api-console|nf.video|2026
ninjachat|NinjaChat|=||1|chat|ninjachat.ai
notegpt|NoteGPT|=||1|research|notegpt.io
novita|Novita AI|=|US|1|api-console|novita.ai
nvidia-build|NVIDIA build|NVIDIA|US|1|api-console|build.nvidia.com
ohmygpt|OhMyGPT|=||2|api-console|ohmygpt.com|2026
one-api-ai|One API|||2|api-console|one-api.ai|2026
one-ocoolai-com|one.ocoolai.com|||2|api-console|one.ocoolai.com|2026
onemin-ai|1min.AI|=||1|chat|1min.ai app.1min.ai
openai-hk-com|openai-hk|||2|api-console|openai-hk.com|2026
openai120-com|OpenAI120|||2|api-console|openai120.com|2026
openkey-cloud|openkey|||2|api-console|openkey.cloud|2026
openrouter|OpenRouter|OpenRouter Inc.|US|1|api-console|openrouter.ai
openrouter-lookalikes|Site named like OpenRouter|||2|api-console|openrouter.co openroute.cn|2026
ora-ai|Ora|=||1|chat|ora.ai
overchat|Overchat|=||1|chat|overchat.ai
packyapi-com|PackyCode|||2|api-console|packyapi.com|2026
perplexica-openperplex|OpenPerplex|=||1|search|openperplex.com
phind|Phind|=|US|1|search|phind.com
poe|Poe|Quora|US|1|chat|poe.com
poixe|Poixe AI|Poixe||2|api-console|poixe.com proxify.poixe.com|2026
pollinations|Pollinations|=|DE|1|api-console|pollinations.ai
poloai-top|PoloAPI|||2|api-console|poloai.top|2026
polza|Polza|=|RU|2|api-console|polza.ai|2026
popai|PopAi|=||1|chat|popai.pro
portunex-gewulabs-group|portunex.gewulabs.group|||2|api-console|portunex.gewulabs.group|2026
privnode-com|privnode|||2|api-console|privnode.com|2026
ptargetai-top|PoloAPI|||2|api-console|ptargetai.top|2026
puter|Puter AI|Puter|CA|1|api-console|~puter.com
qwen-lookalikes|Site named after Qwen|||2|chat|qwen-ai.chat qwen.co.com qwen3-next.org qwen-imageedit.com|2026
replicate|Replicate|=|US|1|api-console|replicate.com
right-codes|RightCode|||2|api-console|right.codes|2026
routin-ai|routin|||2|api-console|routin.ai|2026
runpod|RunPod|=|US|1|api-console|runpod.io
sg-uiuiapi-com|UiUi API|||2|api-console|sg.uiuiapi.com|2026
sider|Sider|Sider.ai|US|1|chat|sider.ai
siliconflow|SiliconFlow|=|CN|1|api-console|siliconflow.cn siliconflow.com cloud.siliconflow.cn
straico|Straico|=||1|chat|straico.com
svip-xty-app|svip.xty.app|||2|api-console|svip.xty.app|2026
t3-chat|T3 Chat|T3 Tools|US|1|chat|t3.chat
talkai|TalkAI|=||1|chat|talkai.info
teamai|TeamAI|=|US|1|chat|teamai.com
techopens-com|ChatOpens|||2|api-console|techopens.com|2026
theb-ai|TheB.AI|=||1|chat|theb.ai chatbot.theb.ai beta.theb.ai
together|Together AI|=|US|1|api-console|together.ai together.xyz chat.together.ai api.together.ai
tokenator|Tokenator|=|RU|2|api-console|tokenator.top|2026
tokenflux-ai|TokenFlux|||2|api-console|tokenflux.ai|2026
typingmind|TypingMind|=||1|chat|typingmind.com
venice|Venice|Venice.ai|US|1|chat|venice.ai
vercel-ai-playground|Vercel AI playground|Vercel|US|1|api-console|chat.vercel.ai play.vercel.ai sdk.vercel.ai/playground ai-sdk.dev/playground
vimsai-com|vimsai.com|||2|api-console|vimsai.com|2026
vondy|Vondy|=||1|chat|vondy.com
wcode-net|wcode|||2|api-console|wcode.net|2026
writingmate|Writingmate / ChatLabs|Writingmate||1|chat|writingmate.ai labs.writingmate.ai
wrtn|Wrtn|Wrtn Technologies|KR|1|chat|wrtn.ai wrtn.io
x666-me|x666|||2|api-console|x666.me|2026
xcode-best|xcode|||2|api-console|xcode.best|2026
xiaoai-plus|xiaoai.plus|||2|api-console|xiaoai.plus|2026
xuanshuapi-com|XuanshuAPI|||2|api-console|xuanshuapi.com|2026
yeschat|YesChat|=||1|chat|yeschat.ai
you-com|You.com|=|US|1|search|you.com youchat.com
yourapi-cn|yourapi.cn|||2|api-console|yourapi.cn|2026
yupp|Yupp|=|US|1|chat|yupp.ai
zaiwen-top|zaiwen.top|||2|api-console|zaiwen.top|2026
zenmux|ZenMux|=||2|api-console|zenmux.ai|2026
zzzzapi-com|4Z API Relay|||2|api-console|zzzzapi.com|2026
adcreative|AdCreative.ai|=|FR|0|image|adcreative.ai
adept|Adept|Adept / Amazon|US|0|agent|adept.ai
adobe-firefly|Adobe Firefly|Adobe|US|0|image|firefly.adobe.com adobe.com/firefly
adobe-podcast|Adobe Podcast|Adobe|US|0|audio|podcast.adobe.com
agentgpt|AgentGPT|Reworkd|US|0|agent|agentgpt.reworkd.ai
ai2-playground|Ai2 Playground|Allen Institute for AI|US|0|chat|playground.allenai.org
ai21|AI21 Studio|AI21 Labs|IL|0|api-console|studio.ai21.com ai21.com
aider|Aider|=|US|4|coding|aider.chat
aidungeon|AI Dungeon|Latitude|US|0|chat|aidungeon.com aidungeon.io play.aidungeon.com
aippt|AiPPT|=|CN|0|slides|aippt.com aippt.cn
aiprm|AIPRM|AIPRM Corp|US|6|chat|aiprm.com app.aiprm.com
airgram|Airgram|=||0|meeting-notes|airgram.io
aiva|AIVA|AIVA Technologies|LU|0|audio|aiva.ai
aleph-alpha|Aleph Alpha|=|DE|0|api-console|aleph-alpha.com app.aleph-alpha.com
alibaba-wan|Wan|Alibaba|CN|0|video|wan.video wanxiang.aliyun.com
amazon-alexa-web|Alexa+ web|Amazon|US|0|chat|alexa.com alexa.amazon.com
amazon-bedrock-console|Amazon Bedrock console|Amazon|US|0|api-console|console.aws.amazon.com/bedrock aws.amazon.com/bedrock
amazon-nova|Amazon Nova|Amazon|US|0|chat|nova.amazon.com
amazon-q|Amazon Q / CodeWhisperer|Amazon|US|0|coding|q.aws amazonq.aws aws.amazon.com/q aws.amazon.com/codewhisperer
andi|Andi|=|US|0|search|andisearch.com
ant-afu|Ant Afu|Ant Group|CN|0|chat|antafu.com antaq.com
anygen|AnyGen|ByteDance|CN|0|agent|anygen.io
anythingllm|AnythingLLM|Mintplex Labs|US|4|chat|anythingllm.com useanything.com
anyword|Anyword|=|US|0|writing|anyword.com
aragon|Aragon|=|US|0|image|aragon.ai
artbreeder|Artbreeder|Morphogen|US|0|image|artbreeder.com
askcodi|AskCodi|Assistiv||0|coding|askcodi.com
askyourpdf|AskYourPDF|InfraPDF||0|research|askyourpdf.com
assemblyai|AssemblyAI|=|US|0|api-console|assemblyai.com
augment|Augment Code|Augment|US|0|coding|augmentcode.com app.augmentcode.com
avoma|Avoma|=|US|0|meeting-notes|avoma.com
azure-ai-foundry|Azure AI Foundry / Azure OpenAI studio|Microsoft|US|0|api-console|ai.azure.com oai.azure.com
baichuan|Baichuan|=|CN|0|chat|baichuan-ai.com
bardeen|Bardeen|=|US|0|agent|bardeen.ai
base44|Base44|Wix|IL|0|coding|base44.com app.base44.com
beatoven|Beatoven|=|IN|0|audio|beatoven.ai
beautiful-ai|Beautiful.ai|Beautiful Slides|US|0|slides|beautiful.ai
bettergpt-chat|Better ChatGPT|ztjhz||4|chat|bettergpt.chat freechatgpt.chat
bibigpt|BibiGPT|=|CN|0|research|bibigpt.co
big-agi|big-AGI|Token Fabrics|US|4|chat|app.big-agi.com get.big-agi.com big-agi.com
bigmodel|BigModel open platform|Zhipu AI|CN|0|api-console|bigmodel.cn open.bigmodel.cn zhipuai.cn
bing-image-creator|Bing Image Creator|Microsoft|US|0|image|bing.com/images/create bing.com/create
bito|Bito|=|US|0|coding|bito.ai alpha.bito.co
black-forest-labs|FLUX playground|Black Forest Labs|DE|0|image|playground.bfl.ai bfl.ai blackforestlabs.ai
bluedot|Bluedot|=||0|meeting-notes|bluedothq.com
bolt|Bolt|StackBlitz|US|0|coding|bolt.new
bolt-host-apps|User apps built with AI builders|||4|agent|~lovable.app ~base44.app ~bolt.host ~replit.app
boomy|Boomy|=|US|0|audio|boomy.com
botpress|Botpress|=|CA|0|agent|botpress.com app.botpress.cloud
browser-use|Browser Use|=|US|0|agent|browser-use.com cloud.browser-use.com
caktus|Caktus AI|Caktus|US|0|writing|caktus.ai
candy-ai|Candy AI|EverAI|MT|0|chat|candy.ai
captions|Captions|=|US|0|video|captions.ai
cartesia|Cartesia|=|US|0|audio|cartesia.ai play.cartesia.ai
casetext|CoCounsel / Casetext|Thomson Reuters|CA|0|research|casetext.com
cerebras|Cerebras Inference|Cerebras|US|0|api-console|inference.cerebras.ai cloud.cerebras.ai chat.cerebras.ai cerebras.ai
chai|Chai|Chai Research|US|0|chat|chai-research.com
character-ai|Character.AI|Character Technologies|US|0|chat|character.ai c.ai beta.character.ai
chatbase|Chatbase|=|CA|0|agent|chatbase.co
chatbot-ui|Chatbot UI|McKay Wrigley|US|4|chat|chatbotui.com
chatdoc|ChatDOC|PAI Tech|CN|0|research|chatdoc.com
chatglm|ChatGLM / Zhipu Qingyan|Zhipu AI|CN|0|chat|chatglm.cn
chatgpt|ChatGPT|OpenAI|US|0|chat|chatgpt.com chat.openai.com chat.com
chatpdf|ChatPDF|=|DE|0|research|chatpdf.com
chorus|Chorus|ZoomInfo|US|0|meeting-notes|chorus.ai
chronicle|Chronicle|=||0|slides|chroniclehq.com
circleback|Circleback|=|US|0|meeting-notes|circleback.ai
civitai|Civitai|=|US|0|image|civitai.com civitai.green
claude|Claude|Anthropic PBC|US|0|chat|claude.ai
claude-console|Claude Console|Anthropic PBC|US|0|api-console|platform.claude.com console.anthropic.com
cleanup-pictures|Cleanup.pictures|ClipDrop||0|image|cleanup.pictures
cleanvoice|Cleanvoice|=||0|audio|cleanvoice.ai
cleft-notes|Cleft Notes|Cleft||0|transcription|cleftnotes.com
cline|Cline|Cline Bot|US|0|coding|cline.bot app.cline.bot
clipdrop|Clipdrop|Jasper AI|US|0|image|clipdrop.co
clova-x|CLOVA X|Naver|KR|0|chat|clova-x.naver.com
codebuddy|CodeBuddy|Tencent|CN|0|coding|codebuddy.ai codebuddy.cn
codegeex|CodeGeeX|Zhipu AI|CN|0|coding|codegeex.cn
coderabbit|CodeRabbit|=|US|0|coding|coderabbit.ai app.coderabbit.ai
cody|Sourcegraph Cody / Amp|Sourcegraph|US|0|coding|sourcegraph.com/cody ampcode.com
cohere|Cohere|=|CA|0|api-console|dashboard.cohere.com coral.cohere.com cohere.com cohere.ai
colibri|Colibri|=||0|meeting-notes|colibri.ai
colossyan|Colossyan|=|GB|0|video|colossyan.com
comfyui|ComfyUI|Comfy Org|US|4|image|comfy.org cloud.comfy.org
compose-ai|Compose AI|=|US|0|writing|compose.ai
consensus|Consensus|=|US|0|research|consensus.app
continue-dev|Continue|=|US|0|coding|continue.dev hub.continue.dev
copilot|Microsoft Copilot|Microsoft|US|0|chat|copilot.microsoft.com copilot.com bing.com/chat bing.com/copilotsearch edgeservices.bing.com
copilot-studio|Copilot Studio|Microsoft|US|0|agent|copilotstudio.microsoft.com copilotstudio.preview.microsoft.com
copy-ai|Copy.ai|=|US|0|writing|copy.ai app.copy.ai
copyleaks|Copyleaks|=|IL|0|writing|copyleaks.com
copysmith|Copysmith|=||0|writing|copysmith.ai
coze|Coze|ByteDance|CN|0|agent|coze.com coze.cn
craiyon|Craiyon|=|US|0|image|craiyon.com
create-anything|Anything|=|US|0|coding|createanything.com create.xyz
creatify|Creatify|=|US|0|video|creatify.ai
crewai|CrewAI|=|US|0|agent|crewai.com app.crewai.com
crushon|CrushOn.AI|CrushOn||0|chat|crushon.ai
cursor|Cursor|Anysphere|US|0|coding|cursor.com cursor.sh cursor.so
customgpt|CustomGPT.ai|CustomGPT|US|0|agent|customgpt.ai app.customgpt.ai
d-id|D-ID|=|IL|0|video|d-id.com studio.d-id.com
dante-ai|Dante AI|=|GB|0|agent|dante-ai.com
databutton|Databutton|=|NO|0|coding|databutton.com
decktopus|Decktopus|=|US|0|slides|decktopus.com
deepbrain|AI Studios / DeepBrain|DeepBrain AI|KR|0|video|deepbrain.io aistudios.com
deepdreamgenerator|Deep Dream Generator|Aifnet||0|image|deepdreamgenerator.com
deepgram|Deepgram|=|US|0|api-console|deepgram.com
deepl|DeepL Translator|DeepL SE|DE|0|translation|deepl.com
deepl-write|DeepL Write|DeepL SE|DE|0|writing|deepl.com/write
deepseek|DeepSeek|Hangzhou DeepSeek AI|CN|0|chat|chat.deepseek.com deepseek.com
deepseek-platform|DeepSeek API platform|Hangzhou DeepSeek AI|CN|0|api-console|platform.deepseek.com
deepwiki|DeepWiki|Cognition|US|0|coding|deepwiki.com deepwiki.org
descript|Descript|=|US|0|video|descript.com web.descript.com
designs-ai|Designs.ai|Inmagine||0|image|designs.ai
devin|Devin|Cognition|US|0|coding|devin.ai app.devin.ai
dezgo|Dezgo|=||0|image|dezgo.com
dia-browser|Dia browser|The Browser Company / Atlassian|US|0|browser|diabrowser.com
dify|Dify Cloud|LangGenius|US|4|agent|cloud.dify.ai dify.ai udify.app
docsbot|DocsBot|=|US|0|agent|docsbot.ai
dola|Dola / Cici|ByteDance|CN|0|chat|dola.com cici.com ciciai.com
domoai|DomoAI|=||0|video|domoai.app
doubao|Doubao|ByteDance|CN|0|chat|doubao.com
durable|Durable|=|CA|0|built-in|durable.co
eightify|Eightify|=||6|research|eightify.app
elai|Elai.io|Panopto|US|0|video|elai.io
elevenlabs|ElevenLabs|Eleven Labs Inc.|US|0|audio|elevenlabs.io elevenlabs.com
elicit|Elicit|=|US|0|research|elicit.com elicit.org
ellie|Ellie|=||0|writing|tryellie.com
emergent|Emergent|=||0|coding|emergent.sh app.emergent.sh
ernie|ERNIE Bot / Wenxin Yiyan|Baidu|CN|0|chat|yiyan.baidu.com ernie.baidu.com ernie.bot wenxin.baidu.com chat.baidu.com
euria|Euria|Infomaniak|CH|0|chat|euria.infomaniak.com
exa|Exa|=|US|0|search|exa.ai metaphor.systems
explainpaper|Explainpaper|=||0|research|explainpaper.com
factory|Factory|=|US|0|coding|factory.ai app.factory.ai
fastgpt|FastGPT|Labring|CN|4|agent|fastgpt.cn cloud.fastgpt.io cloud.fastgpt.cn
fathom|Fathom|Fathom Video|US|0|meeting-notes|fathom.video fathom.ai
faxingbao|Faxingbao|Baidu|CN|0|research|faxingbao.com
fellou|Fellou browser|Fellou||0|browser|fellou.ai
fellow|Fellow|=|CA|0|meeting-notes|fellow.app fellow.ai
firebase-studio|Firebase Studio|Google LLC|US|0|coding|studio.firebase.google.com idx.google.com idx.dev
fireflies|Fireflies|Fireflies.ai Corp.|US|0|meeting-notes|fireflies.ai app.fireflies.ai
fliki|Fliki|=|US|0|video|fliki.ai
flowise|Flowise|FlowiseAI|US|4|agent|flowiseai.com cloud.flowiseai.com
flowrite|Flowrite / MailMaestro|Maestro Labs|US|0|writing|flowrite.com maestrolabs.com
formulabot|Formula Bot|=|US|0|research|formulabot.com
frase|Frase|=|US|0|writing|frase.io
fundwriter|FundWriter.ai|FundWriter|US|0|writing|fundwriter.ai
gamma|Gamma|Gamma Tech|US|0|slides|gamma.app gamma.app/docs
gauth|Gauth|ByteDance|CN|0|chat|gauthmath.com gauth.com
gemini|Gemini|Google LLC|US|0|chat|gemini.google.com bard.google.com gemini.google
gemini-enterprise|Gemini Enterprise|Google LLC|US|0|chat|business.gemini.google vertexaisearch.cloud.google.com
genmo|Genmo|=|US|0|video|genmo.ai
getimg|getimg.ai|=||0|image|getimg.ai
getmaxim|Maxim|Maxim AI|US|0|api-console|getmaxim.ai
gigachat|GigaChat|Sberbank|RU|0|chat|giga.chat gigachat.sber.ru
github-copilot|GitHub Copilot|GitHub / Microsoft|US|0|coding|github.com/copilot github.com/spark copilot.github.com copilot-workspace.githubnext.com
gladia|Gladia|=|FR|0|api-console|gladia.io
glean|Glean|=|US|0|chat|glean.com app.glean.com
globe-explorer|Globe Explorer|Globe Engineer|US|0|search|explorer.globe.engineer globe.engineer
gong|Gong|=|US|0|meeting-notes|gong.io
goodtape|Good Tape|=|DK|0|transcription|goodtape.io
google-ai-studio|Google AI Studio|Google LLC|US|0|api-console|aistudio.google.com makersuite.google.com ai.studio
google-antigravity|Antigravity|Google LLC|US|0|coding|antigravity.google
google-jules|Jules|Google LLC|US|0|coding|jules.google jules.google.com
google-labs-flow|Google Labs (Flow, Whisk)|Google LLC|US|0|video|labs.google labs.google.com flow.google
google-opal|Opal|Google LLC|US|0|agent|opal.google opal.google.com
google-stitch|Stitch|Google LLC|US|0|image|stitch.withgoogle.com
google-vertex-console|Vertex AI console|Google LLC|US|0|api-console|console.cloud.google.com/vertex-ai
gpt4all|GPT4All|Nomic|US|4|chat|gpt4all.io nomic.ai
gptzero|GPTZero|=|US|0|writing|gptzero.me
grain|Grain|=|US|0|meeting-notes|grain.com
grammarly|Grammarly|Grammarly / Superhuman Platform|US|0|writing|grammarly.com app.grammarly.com superhuman.com/grammarly
granola|Granola|=|GB|0|meeting-notes|granola.ai
grant-assistant|Grant Assistant|FreeWill|US|0|writing|grantassistant.ai grantassistant.com
grantable|Grantable|=|US|0|writing|grantable.co
grantboost|Grantboost|=|US|0|writing|grantboost.io
granted-ai|Granted AI|Granted|US|0|writing|grantedai.com
greptile|Greptile|=|US|0|coding|greptile.com
grok|Grok|X.AI Corp.|US|0|chat|grok.com grok.x.ai grok.x.com
groq|GroqCloud / Groq chat|Groq|US|0|api-console|groq.com console.groq.com chat.groq.com
gumloop|Gumloop|AgentHub|CA|0|agent|gumloop.com
h2o|H2O.ai|=|US|0|chat|h2o.ai h2ogpte.genai.h2o.ai
hailuo|Hailuo AI|MiniMax|CN|0|video|hailuoai.video hailuoai.com hailuo.ai
haimian|Haimian music|ByteDance|CN|0|audio|haimian.com
haiper|Haiper|=|GB|0|video|haiper.ai
happy-horse|Happy Horse||CN|0|video|aorizon.cn happyhorse.cn
happyscribe|HappyScribe|=|ES|0|transcription|happyscribe.com
harvey|Harvey|=|US|0|research|harvey.ai app.harvey.ai
headshotpro|HeadshotPro|=||0|image|headshotpro.com
hebbia|Hebbia|=|US|0|research|hebbia.ai hebbia.com
hedra|Hedra|=|US|0|video|hedra.com
heygen|HeyGen|=|US|0|video|heygen.com app.heygen.com
higgsfield|Higgsfield|=|US|0|video|higgsfield.ai
hotpot|Hotpot.ai|Hotpot|US|0|image|hotpot.ai
hour-one|Hour One|=|IL|0|video|hourone.ai
huawei-xiaoyi|Huawei Xiaoyi|Huawei|CN|0|chat|xiaoyi.huawei.com
humata|Humata|Tilda Technologies|US|0|research|humata.ai app.humata.ai
humbot|Humbot|=||0|writing|humbot.ai
hume|Hume AI|=|US|0|audio|hume.ai platform.hume.ai
hunyuan|Tencent Hunyuan|Tencent|CN|0|chat|hunyuan.tencent.com
hyperwrite|HyperWrite|OthersideAI|US|0|writing|hyperwriteai.com app.hyperwriteai.com
ibm-watsonx|watsonx|IBM|US|0|api-console|dataplatform.cloud.ibm.com watsonx.ai
ideogram|Ideogram|=|CA|0|image|ideogram.ai
immersive-translate|Immersive Translate|Funstory.ai||6|translation|immersivetranslate.com
inflection-pi|Pi|Inflection AI|US|0|chat|pi.ai heypi.com inflection.ai
invideo|InVideo AI|InVideo|US|0|video|invideo.io ai.invideo.io
jamie|jamie|=|DE|0|meeting-notes|meetjamie.ai
jan|Jan|Menlo Research|SG|4|chat|jan.ai chat.jan.ai
janitor-ai|Janitor AI|=||0|chat|janitorai.com
jasper|Jasper|Jasper AI|US|0|writing|jasper.ai app.jasper.ai
jenni|Jenni AI|=|US|0|writing|jenni.ai
jetbrains-ai|JetBrains AI|JetBrains|CZ|0|coding|jetbrains.ai grazie.ai
jimeng|Jimeng / Dreamina|ByteDance|CN|0|image|jimeng.jianying.com dreamina.capcut.com
julius|Julius|Caesar Labs|US|0|research|julius.ai
kaiber|Kaiber|=|US|0|video|kaiber.ai
khanmigo|Khanmigo|Khan Academy|US|0|chat|khanmigo.ai
kimi|Kimi|Moonshot AI|CN|0|chat|kimi.com kimi.ai k2.kimi.ai kimi.moonshot.cn
kindroid|Kindroid|=|US|0|chat|kindroid.ai
kiro|Kiro|Amazon|US|0|coding|kiro.dev
kling|Kling AI|Kuaishou|CN|0|video|klingai.com kling.ai kling-ai.com app.klingai.com kling.kuaishou.com kechuangai.com
koala|Koala|=|US|0|writing|koala.sh
komo|Komo|=|US|0|search|komo.ai
krea|Krea|=|US|0|image|krea.ai
krisp|Krisp|=|US|0|meeting-notes|krisp.ai
lalal|LALAL.AI|OmniSale|CH|0|audio|lalal.ai
langflow|Langflow|IBM / DataStax|US|4|agent|langflow.org astra.datastax.com/langflow
langsmith|LangSmith|LangChain|US|0|api-console|smith.langchain.com
languagetool|LanguageTool|LanguageTooler / Learneo|DE|0|writing|languagetool.org
lately|Lately|=|US|0|writing|lately.ai
lavender|Lavender|=|US|0|writing|lavender.ai
laxis|Laxis|=|US|0|meeting-notes|laxis.com
leonardo|Leonardo.Ai|Leonardo Interactive / Canva|AU|0|image|leonardo.ai app.leonardo.ai
lexica|Lexica|=|US|0|image|lexica.art
liblib|LiblibAI|=|CN|0|image|liblib.art liblib.tv liblib.cloud
librechat|LibreChat|LibreChat / ClickHouse|US|4|chat|librechat.ai chat.librechat.ai
lightpdf|LightPDF|Apowersoft / Wangxu|CN|0|research|lightpdf.com
lilt|LILT|=|US|0|translation|lilt.com
limitless|Limitless / Rewind|Limitless|US|0|meeting-notes|limitless.ai rewind.ai
lindy|Lindy|=|US|0|agent|lindy.ai chat.lindy.ai
liner|Liner|=|KR|0|search|liner.com getliner.com
listnr|Listnr|=||0|audio|listnr.tech
llamacoder|LlamaCoder|Together AI|US|0|coding|llamacoder.together.ai llamacoder.io
lm-studio|LM Studio|Element Labs|US|4|chat|lmstudio.ai
lobechat|LobeChat|LobeHub|CN|4|chat|lobechat.com chat-preview.lobehub.com app.lobehub.com
longshot|LongShot AI|LongShot||0|writing|longshot.ai
looka|Looka|=|CA|0|image|looka.com
loudly|Loudly|=|DE|0|audio|loudly.com
lovable|Lovable|=|SE|0|coding|lovable.dev
lovart|Lovart|=||0|image|lovart.ai
lovo|LOVO / Genny|LOVO|US|0|audio|lovo.ai genny.lovo.ai
ltx|LTX Studio|Lightricks|IL|0|video|ltx.studio
luma|Luma Dream Machine|Luma AI|US|0|video|lumalabs.ai dream-machine.lumalabs.ai
lumen5|Lumen5|=|CA|0|video|lumen5.com
lumo|Lumo|Proton AG|CH|0|chat|lumo.proton.me
lutra|Lutra|=|US|0|agent|lutra.ai
m365-copilot|Microsoft 365 Copilot Chat|Microsoft|US|0|chat|m365.cloud.microsoft/chat copilot.cloud.microsoft m365copilot.com microsoft365.com/chat office.com/chat
mage-space|Mage.space|Mage||0|image|mage.space
magicschool|MagicSchool|Magic School|US|0|writing|magicschool.ai app.magicschool.ai
magnific|Magnific|Freepik|ES|0|image|magnific.ai magnific.com
manus|Manus|Butterfly Effect|SG|0|agent|manus.im
maoxiang|Maoxiang|ByteDance|CN|0|chat|maoxiangai.com
meetgeek|MeetGeek|=||0|meeting-notes|meetgeek.ai app.meetgeek.ai
mem|Mem|Mem Labs|US|0|research|mem.ai
meta-ai|Meta AI|Meta|US|0|chat|meta.ai imagine.meta.com
metaso|Metaso|Shanghai Metaso|CN|0|search|metaso.cn
metaso-law|Meta.law / Xiezuocat|Shanghai Metaso|CN|0|writing|meta.law xiezuocat.com
miaoda|Miaoda|Baidu|CN|0|coding|miaoda.cn
microsoft-designer|Microsoft Designer|Microsoft|US|0|image|designer.microsoft.com
midjourney|Midjourney|Midjourney Inc.|US|0|image|midjourney.com alpha.midjourney.com
mindstudio|MindStudio|YouAI|US|0|agent|mindstudio.ai youai.ai app.mindstudio.ai
minimax|MiniMax|=|CN|0|chat|minimax.io agent.minimax.io minimaxi.com agent.minimaxi.com minimax.chat
mistral-console|Mistral console|Mistral AI SAS|FR|0|api-console|console.mistral.ai platform.mistral.ai admin.mistral.ai
mistral-le-chat|Le Chat|Mistral AI SAS|FR|0|chat|chat.mistral.ai
moises|Moises|Moises Systems|US|0|audio|moises.ai
moonshot-platform|Moonshot / Kimi API platform|Moonshot AI|CN|0|api-console|platform.moonshot.ai platform.moonshot.cn moonshot.ai moonshot.cn
msty|Msty|CloudStack||4|chat|msty.ai msty.app
mubert|Mubert|=||0|audio|mubert.com
murf|Murf|=|US|0|audio|murf.ai
mutable|Mutable.ai|Mutable|US|0|coding|mutable.ai
mymap|MyMap.AI|MyMap||0|slides|mymap.ai
nano-search|Nano AI search|Qihoo 360|CN|0|search|n.cn namiso.com ai.360.com ai.360.cn
napkin|Napkin|=|US|0|slides|napkin.ai app.napkin.ai
naturalreader|NaturalReader|NaturalSoft|CA|0|audio|naturalreaders.com
neuroflash|neuroflash|=|DE|0|writing|neuroflash.com app.neuro-flash.com
nextchat-hosted|NextChat|=|CN|4|chat|app.nextchat.dev nextchat.dev
nightcafe|NightCafe|NightCafe Studio|AU|0|image|nightcafe.studio creator.nightcafe.studio
nomi|Nomi|Glimpse.ai|US|0|chat|nomi.ai
notebooklm|NotebookLM|Google LLC|US|0|research|notebooklm.google.com notebook.google.com notebooklm.google notebooklm.cloud.google.com
notta|Notta|=|JP|0|transcription|notta.ai app.notta.ai
noty|Noty.ai|=||0|meeting-notes|noty.ai
novelai|NovelAI|Anlatan|US|0|writing|novelai.net
novelcrafter|Novelcrafter|=||0|writing|novelcrafter.com
ocoya|Ocoya|=||0|writing|ocoya.com
ollama|Ollama|=|US|4|api-console|ollama.com ollama.ai
open-webui|Open WebUI|Open WebUI Inc.|US|4|chat|openwebui.com
openai-atlas|ChatGPT Atlas|OpenAI|US|0|browser|chatgpt.com/atlas
openai-codex|Codex|OpenAI|US|0|coding|chatgpt.com/codex
openai-fm|OpenAI.fm|OpenAI|US|0|audio|openai.fm
openai-labs|DALL-E|OpenAI|US|0|image|labs.openai.com
openai-platform|OpenAI Platform|OpenAI|US|0|api-console|platform.openai.com
openai-prism|Prism|OpenAI|US|0|writing|prism.openai.com crixet.com
openai-sora|Sora|OpenAI|US|0|video|sora.com sora.chatgpt.com
openart|OpenArt|=|US|0|image|openart.ai
openclaw|OpenClaw|OpenClaw project||4|agent|openclaw.ai clawhub.ai
opencode|OpenCode|SST|US|4|coding|opencode.ai
openevidence|OpenEvidence|=|US|0|research|openevidence.com
openl|OpenL|=||0|translation|openl.io
opus-clip|OpusClip|Opus Pro|US|0|video|opus.pro
otter|Otter|Otter.ai Inc.|US|0|meeting-notes|otter.ai
paperpal|Paperpal|Cactus Communications|IN|0|writing|paperpal.com
partyrock|PartyRock|Amazon|US|0|agent|partyrock.aws
pdf-ai|PDF.ai|=|US|0|research|pdf.ai
peppertype|Peppertype / Pepper|Pepper Content|IN|0|writing|peppertype.ai
perchance|Perchance AI generators|Perchance||0|image|perchance.org
perplexity|Perplexity|Perplexity AI|US|0|search|perplexity.ai perplexity.com pplx.ai
photoai|Photo AI|Levels|NL|0|image|photoai.com
photoroom|Photoroom|=|FR|0|image|photoroom.com
picpic-pixeldance|PicPic / PixelDance|ByteDance|CN|0|image|picpic-ai.cn pixeldance.com
pictory|Pictory|=|US|0|video|pictory.ai app.pictory.ai
pieces|Pieces|=|US|0|coding|pieces.app
pika|Pika|Mellis Inc.|US|0|video|pika.art
pixai|PixAI|=||0|image|pixai.art
pixverse|PixVerse|AISphere|CN|0|video|pixverse.ai app.pixverse.ai
plaud|Plaud|=||0|meeting-notes|plaud.ai web.plaud.ai
playground-image|Playground|=|US|0|image|playground.com playground.ai playgroundai.com
playht|PlayHT|=|US|0|audio|play.ht
plus-ai|Plus AI|Plus Docs|US|0|slides|plusai.com plusdocs.com
podcastle|Podcastle / Async|Podcastle|US|0|audio|podcastle.ai
polybuzz|PolyBuzz|=||0|chat|polybuzz.ai
predis|Predis.ai|Predis|IN|0|image|predis.ai
presentations-ai|Presentations.AI|=||0|slides|presentations.ai
proposal-writer|Proposal-Writer.com|||0|writing|proposal-writer.com
prowritingaid|ProWritingAid|Orpheus Technology|GB|0|writing|prowritingaid.com
qianwen|Tongyi Qianwen|Alibaba|CN|0|chat|qianwen.com qianwenai.com tongyi.com tongyi.aliyun.com qianwen.aliyun.com
qoder|Qoder|Alibaba|CN|0|coding|qoder.com qoder.com.cn
qodo|Qodo|=|IL|0|coding|qodo.ai codium.ai
quark-ai|Quark AI|Alibaba|CN|0|search|ai.quark.cn cueme.cn
quillbot|QuillBot|QuillBot / Learneo|US|0|writing|quillbot.com
qwen|Qwen Chat|Alibaba Cloud|CN|0|chat|chat.qwen.ai qwen.ai qwenlm.ai qwen.com chat.qwenlm.ai
raccoon-sensetime|Xiaohuanxiong|SenseTime|CN|0|coding|xiaohuanxiong.com miaohua.sensetime.com
read-ai|Read AI|=|US|0|meeting-notes|read.ai app.read.ai
recall|Recall|=||0|research|getrecall.ai recall.ai
recraft|Recraft|=|US|0|image|recraft.ai
reka|Reka|Reka AI|US|0|chat|chat.reka.ai reka.ai
relevance-ai|Relevance AI|=|AU|0|agent|relevanceai.com app.relevanceai.com
relume|Relume|=|AU|0|image|relume.io
remaker|Remaker|=||0|image|remaker.ai
remove-bg|remove.bg|Kaleido / Canva|AT|0|image|remove.bg
replika|Replika|Luka|US|0|chat|replika.com replika.ai
replit|Replit|=|US|0|coding|replit.com
research-rabbit|ResearchRabbit|=|US|0|research|researchrabbit.ai researchrabbitapp.com
resemble|Resemble AI|=|US|0|audio|resemble.ai
rev|Rev|Rev.com|US|0|transcription|rev.com rev.ai
reve|Reve|Reve AI|US|0|image|app.reve.com preview.reve.art reve.com reve.art
reverso|Reverso|Reverso-Softissimo|FR|0|translation|reverso.net
riffusion|Riffusion / Producer|Riffusion|US|0|audio|riffusion.com producer.ai
runway|Runway|Runway AI|US|0|video|runwayml.com app.runwayml.com runway.ml
rytr|Rytr|Rytr (Copysmith)|US|0|writing|rytr.me
sambanova|SambaNova Cloud|SambaNova|US|0|api-console|cloud.sambanova.ai sambanova.ai
same-new|Same|=||0|coding|same.new same.dev
sana|Sana|Sana Labs / Workday|SE|0|chat|sana.ai sanalabs.com
scenario|Scenario|=|US|0|image|scenario.com scenario.gg
scholarcy|Scholarcy|=|GB|0|research|scholarcy.com
schoolai|SchoolAI|=|US|0|chat|schoolai.com app.schoolai.com
scispace|SciSpace|PubGenius|US|0|research|scispace.com typeset.io
scite|scite|Research Solutions|US|0|research|scite.ai
seaart|SeaArt|=|SG|0|image|seaart.ai
seameet|SeaMeet|Seasalt.ai|US|0|meeting-notes|seameet.ai meet.seasalt.ai
security-copilot|Microsoft Security Copilot|Microsoft|US|0|chat|securitycopilot.microsoft.com
sembly|Sembly|Sembly AI|US|0|meeting-notes|sembly.ai
sensechat|SenseChat|SenseTime|CN|0|chat|sensechat.com chat.sensetime.com
sharly|Sharly|=||0|research|sharly.ai
shortwave|Shortwave|=|US|0|writing|shortwave.com app.shortwave.com
sigma-browser|Sigma browser|Sigma||0|browser|sigmabrowser.com
simplified|Simplified|=|US|0|writing|simplified.com
sitegpt|SiteGPT|=||0|agent|sitegpt.ai
skyvern|Skyvern|=|US|0|agent|skyvern.com app.skyvern.com
skywork|Skywork|Kunlun Tech|CN|0|agent|skywork.ai
slidesai|SlidesAI|=|IN|0|slides|slidesai.io
smodin|Smodin|=|US|0|writing|smodin.io
softgen|Softgen|=||0|coding|softgen.ai
sonix|Sonix|=|US|0|transcription|sonix.ai
soundraw|SOUNDRAW|=|JP|0|audio|soundraw.io
spark-xinghuo|iFlytek Spark|iFlytek|CN|0|chat|xinghuo.xfyun.cn spark-app.xfyun.cn
speechify|Speechify|=|US|0|audio|speechify.com
spellbook|Spellbook|Rally Legal|CA|0|writing|spellbook.legal
spicychat|SpicyChat|NextDay AI||0|chat|spicychat.ai
spinach|Spinach AI|Spinach|US|0|meeting-notes|spinach.ai
stability|Stability AI / DreamStudio / Stable Assistant|Stability AI|GB|0|image|stability.ai dreamstudio.ai dreamstudio.com beta.dreamstudio.ai
stable-audio|Stable Audio|Stability AI|GB|0|audio|stableaudio.com
stack-ai|StackAI|Stack AI|US|0|agent|stack-ai.com stackai.com
starryai|StarryAI|=||0|image|starryai.com
stealthwriter|StealthWriter|=||0|writing|stealthwriter.ai
stepfun|StepFun|=|CN|0|chat|stepfun.com yuewen.cn
steve-ai|Steve.AI|Animaker|US|0|video|steve.ai
storm-stanford|STORM|Stanford|US|0|research|storm.genie.stanford.edu
submagic|Submagic|=|FR|0|video|submagic.co
sudowrite|Sudowrite|=|US|0|writing|sudowrite.com
summarize-tech|summarize.tech|=|US|0|research|summarize.tech
suno|Suno|Suno Inc.|US|0|audio|suno.com suno.ai app.suno.ai
superhuman|Superhuman Mail|Superhuman Platform|US|0|writing|superhuman.com mail.superhuman.com
supermaven|Supermaven|Anysphere|US|0|coding|supermaven.com
supernormal|Supernormal|=||0|meeting-notes|supernormal.com
surfer|Surfer|=|PL|0|writing|surferseo.com
synthesia|Synthesia|=|GB|0|video|synthesia.io app.synthesia.io
tabnine|Tabnine|=|IL|0|coding|tabnine.com
tactiq|Tactiq|=|AU|0|meeting-notes|tactiq.io app.tactiq.io
talkie|Talkie / Xingye|MiniMax|CN|0|chat|talkie-ai.com xingyeai.com
tavus|Tavus|=|US|0|video|tavus.io
tempo|Tempo|Tempo Labs||0|coding|tempo.new tempolabs.ai
tencent-ima|ima.copilot|Tencent|CN|0|research|ima.qq.com
tencent-yuanqi|Tencent Yuanqi|Tencent|CN|0|agent|yuanqi.tencent.com
tensor-art|Tensor.Art|=||0|image|tensor.art
textcortex|TextCortex / Zeno|TextCortex|DE|0|writing|textcortex.com app.textcortex.com
tiangong|Tiangong|Kunlun Tech|CN|0|search|tiangong.cn
tingwu|Tongyi Tingwu|Alibaba|CN|0|transcription|tingwu.aliyun.com
tldv|tl;dv|tldx Solutions GmbH|DE|0|meeting-notes|tldv.io
tome|Tome|=|US|0|slides|tome.app
trae|Trae / MarsCode|ByteDance|CN|0|coding|trae.ai trae.cn marscode.com marscode.cn
transkriptor|Transkriptor|=||0|transcription|transkriptor.com
trint|Trint|=|GB|0|transcription|trint.com app.trint.com
turboscribe|TurboScribe|=|US|0|transcription|turboscribe.ai
udio|Udio|Uncharted Labs|US|0|audio|udio.com
uizard|Uizard|Uizard / Miro|DK|0|image|uizard.io
undermind|Undermind|=|US|0|research|undermind.ai
undetectable|Undetectable AI|Undetectable|US|0|writing|undetectable.ai
upstage|Upstage console|Upstage|KR|0|api-console|console.upstage.ai
v0|v0|Vercel|US|0|coding|v0.dev v0.app
vectorshift|VectorShift|=|US|0|agent|vectorshift.ai
vidu|Vidu|Shengshu|CN|0|video|vidu.com
viggle|Viggle|=|CA|0|video|viggle.ai
visily|Visily|=||0|image|visily.ai
visual-electric|Visual Electric|Perplexity|US|0|image|visualelectric.com
vizard|Vizard|=||0|video|vizard.ai
voice-ai|Voice.ai|=|US|0|audio|voice.ai
voiceflow|Voiceflow|=|CA|0|agent|voiceflow.com
wandb|Weights & Biases|CoreWeave|US|0|api-console|wandb.ai
wanzhi|Wanzhi / 01.AI|01.AI|CN|0|chat|wanzhi.com 01.ai
warp|Warp|=|US|0|coding|warp.dev app.warp.dev
websim|Websim|=|US|0|coding|websim.ai websim.com
wellsaid|WellSaid|WellSaid Labs|US|0|audio|wellsaidlabs.com wellsaid.io
wenxiaobai|Wenxiaobai|Yuanshi Technology|CN|0|chat|wenxiaobai.com
windsurf|Windsurf / Codeium|Cognition|US|0|coding|windsurf.com codeium.com
wispr-flow|Wispr Flow|Wispr|US|0|transcription|wisprflow.ai wisprflow.com
wombo|Dream by WOMBO|WOMBO|CA|0|image|dream.ai wombo.art
wondercraft|Wondercraft|=|GB|0|audio|wondercraft.ai
wordtune|Wordtune|AI21 Labs|IL|0|writing|wordtune.com
wordware|Wordware|=|US|0|agent|wordware.ai app.wordware.ai
writer|Writer|Writer Inc.|US|0|writing|writer.com app.writer.com
writesonic|Writesonic / Chatsonic / Botsonic|Writesonic|US|0|writing|writesonic.com chatsonic.com botsonic.com botsonic.ai
xai-console|xAI API console|X.AI Corp.|US|0|api-console|console.x.ai
xiaomi-mimo|Xiaomi MiMo|Xiaomi|CN|0|chat|xiaomimimo.com
xiaomi-xiaoai|XiaoAI|Xiaomi|CN|0|chat|xiaoaiassist.com miaibox.com
yandex-alice|Yandex Alice / YandexGPT|Yandex|RU|0|chat|alice.yandex.ru alicepro.yandex.ru ya.ru/ai
youmind|YouMind|=||0|research|youmind.com youmind.ai
yuanbao|Tencent Yuanbao|Tencent|CN|0|chat|yuanbao.tencent.com
zai|Z.ai|Zhipu AI (Z.ai)|CN|0|chat|chat.z.ai z.ai
zerogpt|ZeroGPT|=||0|writing|zerogpt.com
`,
  notAi: `
*/about
*/about-us
*/affiliates
*/blog
*/careers
*/case-studies
*/changelog
*/company
*/contact
*/cookies
*/customers
*/docs
*/download
*/help
*/jobs
*/legal
*/news
*/partners
*/press
*/pricing
*/privacy
*/research
*/security
*/support
*/terms
*/trust
1x.tech
=360.cn
academy.*
academy.openai.com
accounts.*
=adobe.com
agentclientprotocol.com
ai.com
ai.facebook.com
ai.google.com
ai.google.dev
ai.meta.com
aib-api.naver.com
aicode.googleapis.com
aida.googleapis.com
aiplatform.googleapis.com
=airtable.com
aisandbox-pa.googleapis.com
aispeech.com
alibabacloud.com
alice.yandex.net
alkalicore-pa.clients6.google.com
alkalimakersuite-pa.clients6.google.com
anthropic.com
antigravity-pa.googleapis.com
antigravity-unleash.goog
antigravity.googleapis.com
api-building.fun
api-docs.deepseek.com
api-edge.askmiso.com
api-inference.huggingface.co
api.*
api.anthropic.com
api.atlassian.com
api.cline.bot
api.cohere.ai
api.cohere.com
api.decagon.ai
api.deepseek.com
api.githubcopilot.com
api.groq.com
api.individual.githubcopilot.com
api.mistral.ai
api.notion.com
api.ollama.com
api.openai.com
api.otter.ai
api.perplexity.ai
api.tabnine.com
api.together.xyz
api.wisprflow.ai
api.x.ai
api2.cursor.sh
apple.com
=asana.com
assets.*
auth.*
auth0.openai.com
=aws.amazon.com
azure.microsoft.com
azurefd.net
baai.ac.cn
=baidu.com
=base44.app
=bing.com
blog.*
blog.character.ai
blog.google
=bolt.host
book.character.ai
bostondynamics.com
=box.com
=brave.com
building.fun
butterfly-static.cn
butterflyai.cn
bytedance.com
c3.ai
=canva.com
canva.com/help
canva.com/learn
careers.*
cdn.*
cdn.oaistatic.com
chatgpt.livekit.cloud
=chatgpt.site
ciciaicdn.com
clau.de
claude.ai/legal
claude.com
claudemcpclient.com
claudemcpcontent.com
claudeusercontent.com
clawhub-mirror.com
=clickup.com
cloud.google.com
cloudaicompanion.googleapis.com
cloudcode-pa.googleapis.com
=coda.io
code.claude.com
codeiumdata.com
coderabbit.gallery.vsassets.io
comfyci.org
comfyregistry.org
community.*
community.openai.com
connectedpapers.com
console.groq.com/docs
copilot-proxy.githubusercontent.com
copilot-stg.com
copilot.ai
copilotprodattachments.blob.core.windows.net
copy.ai/blog
core42.ai
coze-dns-01.com
coze.email
coze.site
cozeapp.net
cozebaas.cn
cozebuild.com
cozecdn.com
cozedeploy.com
cozefn.cn
cozeide.cn
cozesdk.com
cozetest.cn
cozetest2.cn
cozetest3.cn
crewai.com.br
cueme-api.quark.cn
cursor-cdn.com
cursor.com/blog
cursor.com/docs
cursorapi.com
daily-cloudcode-pa.googleapis.com
databricks.com
dbbuilding.fun
deepl.com/docs-api
deepmind.com
deepmind.google
developer.*
developers.*
developers.google.com
developers.openai.com
diabrowser.engineering
diandianlife.top
=discord.com
=discord.gg
doc.*
docs.*
docs.anthropic.com
docs.anythingllm.com
docs.claude.com
docs.cohere.com
docs.continue.dev
docs.cursor.com
docs.devin.ai
docs.dify.ai
docs.fireworks.ai
docs.flowiseai.com
docs.github.com
docs.librechat.ai
docs.lovable.dev
docs.midjourney.com
docs.mistral.ai
docs.openwebui.com
docs.perplexity.ai
docs.replit.com
docs.tabnine.com
docs.together.ai
docs.windsurf.com
docs.x.ai
docs.you.com
doubao-dev.com
doubaocdn.com
doudou.com
=dropbox.com
=duckduckgo.com
dui.ai
duiopen.com
elevenlabs.io/docs
email.*
envato-static.com
envato.com
envatousercontent.com
figure.ai
forum.*
forum.cursor.com
gamma.app/docs/blog
gateway.ai.cloudflare.com
geller-pa.googleapis.com
gemini.com
gemini.gstatic.com
generativeai.google
generativelanguage.googleapis.com
github.blog
=github.com
github.com/features/copilot
=github.io
githubcopilot.com
gnar.grammarly.com
go.*
=google.com
grammarly.com/blog
graph.meta.ai
grazie.aws.intellij.net
grokipedia.com
happyshrimp.cn
help.*
help.character.ai
help.elevenlabs.io
help.heygen.com
help.mistral.ai
help.openai.com
help.otter.ai
help.runwayml.com
help.suno.com
help.synthesia.io
=hf.space
hi-butterfly.cn
host.livekit.cloud
=hubspot.com
=huggingface.co
huggingface.co/blog
huggingface.co/datasets
huggingface.co/docs
huggingface.co/papers
huggingface.com
iflytek.com
images.*
img.*
in.grammarly.com
instreet.com
investors.*
jasper.ai/blog
jobs.*
=kagi.com
kiro.dev/docs
kunlun.com
kyutai.org
langchain.com
learn.*
learn.microsoft.com
legal.*
leonardo.ai/news
lighton.ai
linka2a.net
links.*
liveperson.net
llama.com
llama.meta.com
llamaindex.ai
login.*
=lovable.app
lpsnmedia.net
main.vscode-cdn.net
=manus.space
manuscdn.com
marscode.com.cn
mcbaas.work
mcdemo.show
mchost.guru
mcprev.cn
mcpworld.com
microsoft.com
mistral.ai
mlflow.org
=monday.com
moonshotai.com
mozilla.ai
=naver.com
neptune.ai
=netlify.app
news.*
notebooklm-pa.googleapis.com
notebooklm.googleapis.com
=notion.com
notion.com/blog
notion.com/help
=notion.so
nvidia.com
oaistatic.com
oaistatsig.com
oaiusercontent.com
obriccloud.com
obricclouddw.com
oceancloudapi.com
openai.azure.com
openai.com
openai.com.cdn.cloudflare.net
openaiapi-site.azureedge.net
openaiassets.blob.core.windows.net
openaicom-api-bdcpf8c6d2e9atf6.z01.azurefd.net
openaicom.imgix.net
openaicomproductionae4b.blob.core.windows.net
openrouter.ai/docs
openspec.dev
otter.ai/blog
oystermercury.top
=pages.dev
palantir.com
perplexity.ai/help-center
perplexity.ai/hub
pinecone.io
plannotator.ai
platform.claude.com/docs
platform.openai.com/docs
poe.com/blog
poecdn.net
ppl-ai-file-upload.s3.amazonaws.com
pplx-res.cloudinary.com
press.*
proactivebackend-pa.googleapis.com
production-openaicom-storage.azureedge.net
quillbot.com/blog
qwen.aliyun.com
registry.ollama.ai
replicate.com/docs
replicate.delivery
=replit.app
research.google
research.perplexity.ai
robinfrontend-pa.googleapis.com
router.huggingface.co
rwkv.cn
rwkv.com
safeskill.cn
=salesforce.com
scale.ai
scale.com
semanticscholar.org
sensetime.com
servd-anthropic-website.b-cdn.net
server.codeium.com
=servicenow.com
silo.ai
skillhub.cn
=slack.com
slack.com/help
sleeplesshorizon.cn
static.*
status.*
status.anthropic.com
status.claude.com
status.deepseek.com
status.openai.com
status.perplexity.com
status.x.ai
=streamlit.app
strongwall.ai
substrate.office.com
support.*
support.anthropic.com
support.bolt.new
support.character.ai
support.claude.com
support.fireflies.ai
support.github.com
support.google.com
support.grammarly.com
support.microsoft.com
support.read.ai
support.zoom.com
sydney.bing.com
tcwqqdy.guru
techcommunity.microsoft.com
tesla.com
themeforest.net
trae.com.cn
trae.guru
trust.*
trust.anthropic.com
trust.openai.com
turn.livekit.cloud
=twitter.com
txt.cohere.com
v0.app/docs
v0.dev/docs
vectra.ai
=vercel.app
weaviate.io
webchannel-alkalimakersuite-pa.clients6.google.com
windsurf.com/blog
=workday.com
=workers.dev
workspace.google.com
x.ai
=x.com
=ya.ru
=yandex.com
yoma.cn
youmind.site
=zendesk.com
=zoom.us
`,
};
