// Written by `npm run generate` from the .tsv files beside it; change those.

/** The newest confirmation of any row: how fresh the catalog is. */
export const CATALOG_DATE = "2026-08-22";

/** For `readLookup`. A tool: id, name, vendor (= as name), country, channel by number, category, places (the first is its home; ~ named only). */
export const CATALOG = {
  tools: `
ai302|302.AI|=|CN|2|api-console|302.ai
aihubmix|AiHubMix|=|CN|2|api-console|aihubmix.com
aimlapi|AI/ML API|AIMLAPI|US|2|api-console|aimlapi.com
brave-ask|Brave Ask / Search answers|Brave|US|1|search|search.brave.com/ask
duck-ai|Duck.ai|DuckDuckGo|US|1|chat|duck.ai duckduckgo.com/duckchat duckduckgo.com/?ia=chat
genspark|Genspark|MainFunc|US|1|agent|genspark.ai
github-models|GitHub Models|GitHub / Microsoft|US|1|api-console|github.com/marketplace/models github.com/models
gptunnel|GPTunnel|=|RU|2|chat|gptunnel.ru
huggingchat|HuggingChat|Hugging Face|US|1|chat|huggingface.co/chat hf.co/chat
huggingface-spaces|Hugging Face Spaces|Hugging Face|US|1|chat|huggingface.co/spaces hf.space
kagi-assistant|Kagi Assistant|Kagi|US|1|chat|kagi.com/assistant kagi.com/summarizer
liaobots|Liaobots|=||2|chat|liaobots.work liaobots.com liaobots.site
lmarena|LMArena / Arena|LMArena|US|1|chat|arena.ai lmarena.ai chat.lmsys.org
merlin|Merlin|Foyer Tech|IN|1|chat|getmerlin.in app.getmerlin.in merlin.foyer.work
monica|Monica|Butterfly Effect|SG|1|chat|monica.im monica.cn
ohmygpt|OhMyGPT|=||2|api-console|ohmygpt.com
openrouter|OpenRouter|OpenRouter Inc.|US|1|api-console|openrouter.ai
openrouter-lookalikes|Site named like OpenRouter|||2|api-console|openrouter.co openroute.cn
poe|Poe|Quora|US|1|chat|poe.com
sider|Sider|Sider.ai|US|1|chat|sider.ai
t3-chat|T3 Chat|T3 Tools|US|1|chat|t3.chat
typingmind|TypingMind|=||1|chat|typingmind.com
you-com|You.com|=|US|1|search|you.com youchat.com
adobe-firefly|Adobe Firefly|Adobe|US|0|image|firefly.adobe.com adobe.com/firefly
azure-ai-foundry|Azure AI Foundry / Azure OpenAI studio|Microsoft|US|0|api-console|ai.azure.com oai.azure.com
bing-image-creator|Bing Image Creator|Microsoft|US|0|image|bing.com/images/create bing.com/create
canva|Canva|=|AU|5|image|canva.com/ai canva.com/magic canva.com/dream-lab canva.com/ai-image-generator ~canva.com
character-ai|Character.AI|Character Technologies|US|0|chat|character.ai c.ai beta.character.ai
chatgpt|ChatGPT|OpenAI|US|0|chat|chatgpt.com chat.openai.com chat.com
claude|Claude|Anthropic PBC|US|0|chat|claude.ai
claude-console|Claude Console|Anthropic PBC|US|0|api-console|platform.claude.com console.anthropic.com
cohere|Cohere|=|CA|0|api-console|dashboard.cohere.com coral.cohere.com cohere.com cohere.ai
consensus|Consensus|=|US|0|research|consensus.app
copilot|Microsoft Copilot|Microsoft|US|0|chat|copilot.microsoft.com copilot.com bing.com/chat bing.com/copilotsearch edgeservices.bing.com
copilot-studio|Copilot Studio|Microsoft|US|0|agent|copilotstudio.microsoft.com copilotstudio.preview.microsoft.com
copy-ai|Copy.ai|=|US|0|writing|copy.ai app.copy.ai
cursor|Cursor|Anysphere|US|0|coding|cursor.com cursor.sh cursor.so
deepl|DeepL Translator|DeepL SE|DE|0|translation|deepl.com
deepl-write|DeepL Write|DeepL SE|DE|0|writing|deepl.com/write
deepseek|DeepSeek|Hangzhou DeepSeek AI|CN|0|chat|chat.deepseek.com deepseek.com
doubao|Doubao|ByteDance|CN|0|chat|doubao.com
elevenlabs|ElevenLabs|Eleven Labs Inc.|US|0|audio|elevenlabs.io elevenlabs.com
elicit|Elicit|=|US|0|research|elicit.com elicit.org
ernie|ERNIE Bot / Wenxin Yiyan|Baidu|CN|0|chat|yiyan.baidu.com ernie.baidu.com ernie.bot wenxin.baidu.com chat.baidu.com
fathom|Fathom|Fathom Video|US|0|meeting-notes|fathom.video fathom.ai
fireflies|Fireflies|Fireflies.ai Corp.|US|0|meeting-notes|fireflies.ai app.fireflies.ai
gamma|Gamma|Gamma Tech|US|0|slides|gamma.app gamma.app/docs
gemini|Gemini|Google LLC|US|0|chat|gemini.google.com bard.google.com gemini.google
github-copilot|GitHub Copilot|GitHub / Microsoft|US|0|coding|github.com/copilot github.com/spark copilot.github.com copilot-workspace.githubnext.com
google-ai-mode|Google AI Mode|Google LLC|US|5|search|google.com/ai google.ad/search?udm=50 google.ae/search?udm=50 google.al/search?udm=50 google.am/search?udm=50 google.as/search?udm=50 google.at/search?udm=50 google.az/search?udm=50 google.ba/search?udm=50 google.be/search?udm=50 google.bf/search?udm=50 google.bg/search?udm=50 google.bi/search?udm=50 google.bj/search?udm=50 google.bs/search?udm=50 google.bt/search?udm=50 google.by/search?udm=50 google.ca/search?udm=50 google.cat/search?udm=50 google.cd/search?udm=50 google.cf/search?udm=50 google.cg/search?udm=50 google.ch/search?udm=50 google.ci/search?udm=50 google.cl/search?udm=50 google.cm/search?udm=50 google.cn/search?udm=50 google.co.ao/search?udm=50 google.co.bw/search?udm=50 google.co.ck/search?udm=50 google.co.cr/search?udm=50 google.co.id/search?udm=50 google.co.il/search?udm=50 google.co.in/search?udm=50 google.co.jp/search?udm=50 google.co.ke/search?udm=50 google.co.kr/search?udm=50 google.co.ls/search?udm=50 google.co.ma/search?udm=50 google.co.mz/search?udm=50 google.co.nz/search?udm=50 google.co.th/search?udm=50 google.co.tz/search?udm=50 google.co.ug/search?udm=50 google.co.uk/search?udm=50 google.co.uz/search?udm=50 google.co.ve/search?udm=50 google.co.vi/search?udm=50 google.co.za/search?udm=50 google.co.zm/search?udm=50 google.co.zw/search?udm=50 google.com/search?udm=50 google.com.af/search?udm=50 google.com.ag/search?udm=50 google.com.ar/search?udm=50 google.com.au/search?udm=50 google.com.bd/search?udm=50 google.com.bh/search?udm=50 google.com.bn/search?udm=50 google.com.bo/search?udm=50 google.com.br/search?udm=50 google.com.bz/search?udm=50 google.com.co/search?udm=50 google.com.cu/search?udm=50 google.com.cy/search?udm=50 google.com.do/search?udm=50 google.com.ec/search?udm=50 google.com.eg/search?udm=50 google.com.et/search?udm=50 google.com.fj/search?udm=50 google.com.gh/search?udm=50 google.com.gi/search?udm=50 google.com.gt/search?udm=50 google.com.hk/search?udm=50 google.com.jm/search?udm=50 google.com.kh/search?udm=50 google.com.kw/search?udm=50 google.com.lb/search?udm=50 google.com.ly/search?udm=50 google.com.mm/search?udm=50 google.com.mt/search?udm=50 google.com.mx/search?udm=50 google.com.my/search?udm=50 google.com.na/search?udm=50 google.com.ng/search?udm=50 google.com.ni/search?udm=50 google.com.np/search?udm=50 google.com.om/search?udm=50 google.com.pa/search?udm=50 google.com.pe/search?udm=50 google.com.pg/search?udm=50 google.com.ph/search?udm=50 google.com.pk/search?udm=50 google.com.pr/search?udm=50 google.com.py/search?udm=50 google.com.qa/search?udm=50 google.com.sa/search?udm=50 google.com.sb/search?udm=50 google.com.sg/search?udm=50 google.com.sl/search?udm=50 google.com.sv/search?udm=50 google.com.tj/search?udm=50 google.com.tr/search?udm=50 google.com.tw/search?udm=50 google.com.ua/search?udm=50 google.com.uy/search?udm=50 google.com.vc/search?udm=50 google.com.vn/search?udm=50 google.cv/search?udm=50 google.cz/search?udm=50 google.de/search?udm=50 google.dj/search?udm=50 google.dk/search?udm=50 google.dm/search?udm=50 google.dz/search?udm=50 google.ee/search?udm=50 google.es/search?udm=50 google.fi/search?udm=50 google.fm/search?udm=50 google.fr/search?udm=50 google.ga/search?udm=50 google.ge/search?udm=50 google.gg/search?udm=50 google.gl/search?udm=50 google.gm/search?udm=50 google.gr/search?udm=50 google.gy/search?udm=50 google.hn/search?udm=50 google.hr/search?udm=50 google.ht/search?udm=50 google.hu/search?udm=50 google.ie/search?udm=50 google.im/search?udm=50 google.iq/search?udm=50 google.is/search?udm=50 google.it/search?udm=50 google.je/search?udm=50 google.jo/search?udm=50 google.kg/search?udm=50 google.ki/search?udm=50 google.kz/search?udm=50 google.la/search?udm=50 google.li/search?udm=50 google.lk/search?udm=50 google.lt/search?udm=50 google.lu/search?udm=50 google.lv/search?udm=50 google.md/search?udm=50 google.me/search?udm=50 google.mg/search?udm=50 google.mk/search?udm=50 google.ml/search?udm=50 google.mn/search?udm=50 google.mu/search?udm=50 google.mv/search?udm=50 google.mw/search?udm=50 google.ne/search?udm=50 google.nl/search?udm=50 google.no/search?udm=50 google.nr/search?udm=50 google.nu/search?udm=50 google.pl/search?udm=50 google.pn/search?udm=50 google.ps/search?udm=50 google.pt/search?udm=50 google.ro/search?udm=50 google.rs/search?udm=50 google.ru/search?udm=50 google.rw/search?udm=50 google.sc/search?udm=50 google.se/search?udm=50 google.sh/search?udm=50 google.si/search?udm=50 google.sk/search?udm=50 google.sm/search?udm=50 google.sn/search?udm=50 google.so/search?udm=50 google.sr/search?udm=50 google.st/search?udm=50 google.td/search?udm=50 google.tg/search?udm=50 google.tl/search?udm=50 google.tm/search?udm=50 google.tn/search?udm=50 google.to/search?udm=50 google.tt/search?udm=50 google.vu/search?udm=50 google.ws/search?udm=50
google-ai-studio|Google AI Studio|Google LLC|US|0|api-console|aistudio.google.com makersuite.google.com ai.studio
google-labs-flow|Google Labs (Flow, Whisk)|Google LLC|US|0|video|labs.google labs.google.com flow.google
grammarly|Grammarly|Grammarly / Superhuman Platform|US|0|writing|grammarly.com app.grammarly.com superhuman.com/grammarly
granola|Granola|=|GB|0|meeting-notes|granola.ai
grok|Grok|X.AI Corp.|US|0|chat|grok.com grok.x.ai grok.x.com
grok-on-x|Grok inside X|X Corp. / X.AI Corp.|US|5|chat|x.com/i/grok twitter.com/i/grok
ideogram|Ideogram|=|CA|0|image|ideogram.ai
inflection-pi|Pi|Inflection AI|US|0|chat|pi.ai heypi.com inflection.ai
jasper|Jasper|Jasper AI|US|0|writing|jasper.ai app.jasper.ai
kimi|Kimi|Moonshot AI|CN|0|chat|kimi.com kimi.ai k2.kimi.ai kimi.moonshot.cn
languagetool|LanguageTool|LanguageTooler / Learneo|DE|0|writing|languagetool.org
lumo|Lumo|Proton AG|CH|0|chat|lumo.proton.me
m365-copilot|Microsoft 365 Copilot Chat|Microsoft|US|0|chat|m365.cloud.microsoft/chat copilot.cloud.microsoft m365copilot.com microsoft365.com/chat office.com/chat
manus|Manus|Butterfly Effect|SG|0|agent|manus.im
meta-ai|Meta AI|Meta|US|0|chat|meta.ai imagine.meta.com
microsoft-designer|Microsoft Designer|Microsoft|US|0|image|designer.microsoft.com
midjourney|Midjourney|Midjourney Inc.|US|0|image|midjourney.com alpha.midjourney.com
minimax|MiniMax|=|CN|0|chat|minimax.io agent.minimax.io minimaxi.com agent.minimaxi.com minimax.chat
mistral-le-chat|Le Chat|Mistral AI SAS|FR|0|chat|chat.mistral.ai
notebooklm|NotebookLM|Google LLC|US|0|research|notebooklm.google.com notebook.google.com notebooklm.google notebooklm.cloud.google.com
notion-ai|Notion AI|Notion Labs|US|5|built-in|notion.so/ai notion.so/chat notion.com/product/ai notion.so/product/ai notion.ai ~notion.so ~notion.com
openai-codex|Codex|OpenAI|US|0|coding|chatgpt.com/codex
openai-platform|OpenAI Platform|OpenAI|US|0|api-console|platform.openai.com
openai-sora|Sora|OpenAI|US|0|video|sora.com sora.chatgpt.com
otter|Otter|Otter.ai Inc.|US|0|meeting-notes|otter.ai
perplexity|Perplexity|Perplexity AI|US|0|search|perplexity.ai perplexity.com pplx.ai
quillbot|QuillBot|QuillBot / Learneo|US|0|writing|quillbot.com
qwen|Qwen Chat|Alibaba Cloud|CN|0|chat|chat.qwen.ai qwen.ai qwenlm.ai qwen.com chat.qwenlm.ai
read-ai|Read AI|=|US|0|meeting-notes|read.ai app.read.ai
replit|Replit|=|US|0|coding|replit.com
runway|Runway|Runway AI|US|0|video|runwayml.com app.runwayml.com runway.ml
suno|Suno|Suno Inc.|US|0|audio|suno.com suno.ai app.suno.ai
writesonic|Writesonic / Chatsonic / Botsonic|Writesonic|US|0|writing|writesonic.com chatsonic.com botsonic.com botsonic.ai
zai|Z.ai|Zhipu AI (Z.ai)|CN|0|chat|chat.z.ai z.ai
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
