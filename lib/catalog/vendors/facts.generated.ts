// Written by `npm run generate` from facts.tsv beside it; change that.

/** One fact a line: tool and fact, value, source, date. */
export const VENDOR_FACTS = `
adobe-firefly/nonprofit|Acrobat Pro at a discount and Adobe Express Premium free, each for up to 50 people, after a check by Goodstack|adobe.com, nonprofit terms|2026-08
canva/opt-out|Settings, Privacy. Teams, Business, Enterprise and Education are left out|baa-atlas.vercel.app/ai/canva|2026-08
canva/trains|On by default on Free and Pro|baa-atlas.vercel.app/ai/canva|2026-08
character-ai/trains|Yes|conductatlas.com|2026-08
chatgpt/business|Not by default on Business, Enterprise, Edu and the API|help.openai.com/en/articles/5722486|2026-08
chatgpt/controls|SOC 2 Type II, ISO 27001, ISO 42001, data processing agreement, health-data agreement, EU storage, single sign-on|modelcharter.com/tools/chatgpt|2026-08
chatgpt/matter|The New York Times has sued over copyright; not decided|civsafe.ca|2026-04
chatgpt/model-card|System cards are published; the exact address is not known here|transparencyhub.ai/system-cards.html|2026-08
chatgpt/nonprofit|A discount on Business and Enterprise through Goodstack is reported (up to 75 %). The official page was not found|civsafe.ca|2026-04
chatgpt/opt-out|Settings, Data controls, "Improve the model for everyone". Temporary chats are not used|help.openai.com/en/articles/5722486|2026-08
chatgpt/retention|Personal chats stay until deleted, then go within about 30 days|modelcharter.com/tools/chatgpt|2026-08
chatgpt/terms|Answers may not be used to build models that compete with OpenAI|conductatlas.com|2026-08
chatgpt/trains|Yes by default on Free, Plus and Pro|help.openai.com/en/articles/5722486|2026-08
claude/business|No on Team, Enterprise, Government, Education and the API|anthropic.com/news/updates-to-our-consumer-terms|2026-08
claude/controls|SOC 2, ISO 27001, ISO 42001, data processing agreement, health-data agreement, single sign-on|modelcharter.com|2026-08
claude/matter|Authors sued over pirated books; a settlement of 1.5 billion US dollars got first approval in September 2025|aiwiki.ai; AP|2026-05
claude/model-card|System cards are published; the exact address is not known here|transparencyhub.ai/system-cards.html|2026-08
claude/nonprofit|There is a programme, Claude for Nonprofits; the size of the discount is not known here|support.claude.com/collections/17047088|2026-08
claude/opt-out|Settings, Privacy, switch off the help to improve Claude. Incognito chats are not used|anthropic.com/news/updates-to-our-consumer-terms|2026-08
claude/retention|Five years where training is on, 30 days where it is off; the API about 7 days|anthropic.com/news/updates-to-our-consumer-terms; modelcharter.com|2026-08
claude/terms|Business terms do not allow building a rival product, training rival models or reselling access|conductatlas.com|2026-08
claude/trains|Yes by default on Free, Pro and Max, unless switched off|anthropic.com/news/updates-to-our-consumer-terms|2026-08
copilot/opt-out|Profile, Privacy, Model training on text and on voice|privacygpt.lynicis.dev/company/microsoft|2026-08
copilot/retention|Chats are kept for 18 months unless changed|privacygpt.lynicis.dev/company/microsoft|2026-08
copilot/trains|Yes by default on personal accounts in most regions|privacygpt.lynicis.dev/company/microsoft; magicmirror.team|2026-08
cursor/matter|Its model Composer 2 was built on Moonshot's Kimi K2.5; the vendor said so only later|sdd.sh; 5ad.net|2026-03
cursor/opt-out|Switch Privacy Mode on; teams have it always|verifywise.ai/ai-trust-index|2026-08
cursor/trains|Depends on Privacy Mode; sources differ on the default|verifywise.ai/ai-trust-index; conductatlas.com|2026-08
deepseek/data-location|China, by the vendor's privacy policy|verdict.co.uk; Reuters|2025-06-29
deepseek/matter|Limited or kept off government devices by authorities in Italy, Australia, South Korea, the Czech Republic and Berlin in 2025|Reuters; verdict.co.uk|2025-06-29
elevenlabs/trains|Voice and text may be used|conductatlas.com|2026-08
fireflies/matter|A class action over voice data was filed in 2025; details were not checked|onyri-sanitize|2025
gemini/business|In Workspace, people do not read it and it does not train models outside your organisation without permission|support.google.com/a/answer/15706919|2025-01-17
gemini/model-card|Model cards are published; the exact address is not known here|transparencyhub.ai/system-cards.html|2026-08
gemini/opt-out|Switch Gemini Apps Activity off, or use temporary chats. Reviewers may still see some of it|Gemini Apps Privacy Hub; conductatlas.com|2026-08
gemini/terms|The API may not be used to build models that compete|conductatlas.com|2026-03-23
gemini/trains|Yes while Gemini Apps Activity is on; people may read chats|productionai.institute/ai-data-use; conductatlas.com|2026-08
github-copilot/business|No on Business and Enterprise|GitHub announcement, through secondary sources|2026-04-24
github-copilot/nonprofit|GitHub for Nonprofits: Team plan free, or 25 % off Enterprise Cloud|github.com/solutions/industry/nonprofits|2026-08
github-copilot/opt-out|github.com/settings/copilot/features|GitHub announcement, through secondary sources|2026-04-24
github-copilot/trains|Yes by default on Free, Pro and Pro+ since 24 April 2026|GitHub announcement, through secondary sources|2026-04-24
google-ai-studio/business|No with a paid plan, and no in the EEA, the UK and Switzerland|discuss.ai.google.dev/47379|2026-08
google-ai-studio/trains|Yes without a paid plan, and people may read it. The terms say not to enter personal or sensitive information|discuss.ai.google.dev/47379; conductatlas.com|2026-08
grammarly/opt-out|account.grammarly.com/security/privacy; for shared accounts the administrator decides|support.grammarly.com, article 25555503115277|2026-08
grammarly/trains|Yes by default on Free, Premium and single-person Pro|support.grammarly.com, article 25555503115277|2026-08
grok/opt-out|On grok.com: Settings, Data controls. On X: Settings, Privacy and safety, Grok|privacygpt.lynicis.dev/company/xai|2026-08
grok/retention|Private chats are deleted within 30 days|privacygpt.lynicis.dev/company/xai|2026-08
grok/terms|Answers may not be used to build models that compete|conductatlas.com|2026-08
grok/trains|Yes by default|privacygpt.lynicis.dev/company/xai; productionai.institute|2026-08
kimi/trains|Yes by default; no opt-out is named|verifywise.ai/ai-trust-index/kimi|2026-06-20
lovable/trains|On by default on the free plan, with a switch|alejo.ink|2026-06-07
m365-copilot/controls|Work sign-in; audit log and retention through Purview|support.microsoft.com; productionai.institute|2026-08
m365-copilot/trains|No with a work or school account|support.microsoft.com, enterprise data protection; productionai.institute|2026-08
meta-ai/matter|Since 16 December 2025 AI chats shape the ads people see, with no opt-out; at first not in the EU, the UK and South Korea|moneycontrol.com; varindia.com|2025-12-16
meta-ai/trains|Yes. No real way to opt out in the US; in the EU you can object|conductatlas.com; productionai.institute|2026-08
midjourney/controls|No SOC 2, no data processing agreement|modelcharter.com/tools/midjourney|2026-08
midjourney/matter|Disney, Universal and Warner Bros. Discovery have sued over copyright|ppc.land|2025-09
midjourney/trains|Yes on all plans, no opt-out. Images are public by default|modelcharter.com/tools/midjourney|2026-08
minimax/matter|Disney, Universal and Warner Bros. Discovery have sued over copyright; not decided|ppc.land; theoutpost.ai|2025-09-16
mistral-le-chat/business|No on Team, Enterprise and the API's Scale plan|help.mistral.ai/en/articles/323757|2026-08
mistral-le-chat/opt-out|Switch off "Allow your interactions to be used to train our models"|help.mistral.ai/en/articles/455207|2026-08
mistral-le-chat/trains|Yes by default on Free. For Pro and Student the vendor's own pages differ|help.mistral.ai/en/articles/323757; docs.mistral.ai|2026-08
moonshot-platform/data-location|China, for platform.moonshot.cn|infercheck.eu|2026-04-11
notebooklm/controls|There is an enterprise edition with its own address|support.google.com/gemininotebook|2026-08
notebooklm/trains|No by default, except when you send feedback|verifywise.ai/ai-trust-index|2026-06-20
notion-ai/controls|SOC 2, health-data agreement, single sign-on; on Enterprise the models behind it keep nothing|modelcharter.com/tools/notion-ai|2026-08
notion-ai/trains|No|modelcharter.com/tools/notion-ai; productionai.institute|2026-08
openrouter/controls|Can be told to use only vendors that keep nothing; EU routing for enterprises|openrouter.ai/docs|2026-08
openrouter/trains|It keeps no prompts unless logging is on. Each vendor behind it has rules of its own|openrouter.ai/docs/guides/privacy/logging|2026-08
otter/controls|SOC 2; health-data agreement on Enterprise|modelcharter.com/tools/otter-ai|2026-08
otter/matter|A class action over recording people who did not agree; not decided|NPR|2025-08-15
otter/trains|Yes, with names removed, on business plans too; opt-out on request|modelcharter.com/tools/otter-ai|2026-08
perplexity/business|Never on Enterprise|Perplexity help, article 11564572|2026-06-15
perplexity/controls|SOC 2 Type II; single sign-on on Enterprise|Perplexity help, article 11564572|2026-06-15
perplexity/matter|A class action says that trackers pass chats to Meta and Google; not decided|aileakage.com|2026-04-01
perplexity/opt-out|Account, Preferences, AI data retention. It counts for later data only|Perplexity help, article 11564572|2026-06-15
perplexity/trains|Yes by default on Free, Pro and Max|Perplexity help, article 11564572; productionai.institute|2026-06-15
poe/trains|The large vendors behind it do not train on chats. People who build bots on it may read, keep and train on messages|poe.com/privacy_center; conductatlas.com|2026-08
read-ai/matter|The privacy policy speaks of selling identifiers and of scoring behaviour|cyberunit.com|2026-08
replit/trains|On by default on the free plan, with a switch|alejo.ink|2026-06-07
slack-ai/trains|Not for generative models without your consent|productionai.institute|2026-08
suno/matter|Record labels sued in June 2024|themediabrain|2025-11-02
v0/trains|On by default on the free plan, with a switch|alejo.ink|2026-06-07
zoom-ai-companion/trains|No: sound, video and chat of customers are not used|productionai.institute|2026-08
`;
