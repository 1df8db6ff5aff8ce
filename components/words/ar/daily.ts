import type { Words } from "../en.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const LANGUAGE = "ar";
const counted = counter(LANGUAGE);
const numbers = lazy(() => new Intl.NumberFormat(LANGUAGE));
const regions = lazy(() => new Intl.DisplayNames(LANGUAGE, { type: "region" }));
/** Sets a foreign name apart, so that the brackets after it stay behind it (Unicode: first strong isolate). */
const apart = (name: string) => `\u2068${name}\u2069`;
const by = (vendor: string, country: string) => (country === "" ? apart(vendor) : `${apart(vendor)} (${regions().of(country) ?? country})`);

/** What staff meet beside the question itself, in Arabic. */
export const dailyAr = {
  product: "Handrail",
  begun: "بعض هذه النصوص ما زال بالإنجليزية.",
  found: (label, count) => (count === 1 ? label : `${label} (${numbers().format(count)})`),
  runBy: (channel, vendor, country) =>
    ({
      official: `تديرها ${by(vendor, country)}، الشركة التي تصنعها.`,
      aggregator: `تديرها ${by(vendor, country)}، وتمرّر نصك إلى شركات ذكاء اصطناعي أخرى.`,
      reseller: `تديرها ${by(vendor, country)}، وهي لا تصنع هذا الذكاء الاصطناعي.`,
      mirror: `تديرها ${by(vendor, country)}، لا الشركة التي تبدو أنها هي.`,
      "self-hosted": `برنامج حر من ${by(vendor, country)}، على خادم يعتني به شخص ما.`,
      embedded: `جزء من منتج تصنعه ${by(vendor, country)}.`,
      extension: `إضافة متصفح من ${by(vendor, country)}.`,
    })[channel],
  runByUnknown: "لا نعرف من يديرها.",
  seen: {
    panel: (program) => `مبنية ببرنامج ${apart(program)} الذي يستطيع أي أحد وضعه على خادم. لا نعرف من يدير هذه.`,
    mirror: (program) => `تشبه صفحة ${apart(program)}، لكن هذا ليس عنوانها. لا نعرف من يديرها.`,
    chat: () => "تعمل كمحادثة مع ذكاء اصطناعي، وليست في أي من قوائمنا. لا نعرف من يديرها.",
    local: () => "يبدو أن برنامج الذكاء الاصطناعي يعمل على هذا الحاسوب. قد يمرّر نصك مع ذلك إلى شركة.",
    reseller: () => "بحسب ما تقول، تبيع الوصول إلى ذكاء اصطناعي لشركات أخرى. لا نعرف من يديرها.",
    "possible-reseller": () => "تقول بعض ما يقوله بائعو الذكاء الاصطناعي لغيرهم. لا نعرف من يديرها.",
  },
  listedIn: {
    mirror: (year) => `ذكرت قائمة عامة للتقليدات هذا العنوان عام ${year}. مثل هذه العناوين تنتقل من يد إلى يد.`,
    reseller: (year) => `ذكرت قائمة عامة للموزّعين هذا العنوان عام ${year}. مثل هذه العناوين تنتقل من يد إلى يد.`,
  },
  sidebar: {
    isHere: (name) => `وضعت إضافة المتصفح ${apart(name)} مساعد ذكاء اصطناعي في هذه الصفحة. يستطيع قراءة ما فيها.`,
    status: {
      approved: (org) => `معتمد من ${org}.`,
      limited: (org) => `معتمد من ${org} بحدود.`,
      unlisted: (org) => `ليس على قائمة ${org} بعد. أوقفه في الصفحات التي فيها أسماء أو تفاصيل حالات أو بيانات متبرعين.`,
      prohibited: (org) => `لا يُستخدم في ${org}. أوقفه من «الإضافات» في قائمة المتصفح.`,
    },
  },
  hint: { asks: "سيُطرح عليك سؤال قبل أن يخرج." },
  restore: {
    show: "أظهر القيم الحقيقية في الرد",
    hide: "أظهر البدائل من جديد",
    note: "أنت وحدك تراها. لا تُرسل، وتختفي مع هذه العلامة.",
  },
  longText: { title: "مراجعة نص طويل" },
  failed: {
    title: "لم نستطع تغيير هذا النص لك",
    text: (tool) => `لم يقبل مربع ${apart(tool)} النسخة الآمنة. نصك كما كان، ولم يُرسل شيء.`,
    steps: "ماذا يمكنك أن تفعل",
    byCopy: "انسخ النسخة الآمنة والصقها فوق نصك.",
    byHand: "أو احذف الأجزاء الحساسة بيدك وحاول مرة أخرى.",
    byHandOnly: "احذف الأجزاء الحساسة بيدك وحاول مرة أخرى.",
    copy: "انسخ النسخة الآمنة",
    copied: "نُسخ",
    close: "العودة إلى نصي",
  },
  unsent: {
    title: "لم يضع نصك",
    text: (tool) => `لم يُرسل شيء، لكن ${apart(tool)} أفرغت مربعها. ما زال نصك لدى Handrail إلى أن تغلق هذا.`,
    byCopy: "انسخ نصك والصقه في المربع من جديد.",
    copy: "انسخ نصي",
    close: "إغلاق",
  },
  notice: {
    found: (items) => `في نصك: ${items}.`,
    went: {
      paste: "أُلصق كما هو.",
      drop: "أُفلت كما هو.",
      type: "أُرسل كما هو.",
      file: "رُفع كما هو.",
      url: "فُتح كما هو.",
      wire: "أُرسل كما هو.",
    },
    stopped: "كانت هذه الصفحة سترسله بطريقة لا نستطيع أن نسألك عنها. لم يُرسل. أرسله مرة أخرى. إن توقف من جديد فاحذف هذا أولًا.",
  },
  tables: {
    looks: (what, people, parts) => `يبدو هذا ${what}: ${people}${parts === "" ? "" : `، مع ${parts}`}.`,
    from: (system) => `تصديرًا من ${apart(system)}`,
    people: { one: "شخص", two: "شخصان", few: "أشخاص", other: "شخصًا" },
    kinds: { donor: "قائمة متبرعين", case: "قائمة بمن تخدمونهم", people: "قائمة أشخاص" },
    gifts: "مبالغ التبرعات",
    columns: {
      name: "أسماء",
      email: "عناوين بريد إلكتروني",
      phone: "أرقام هواتف",
      address: "عناوين",
      "birth-date": "تواريخ ميلاد",
      "government-id": "أرقام هوية",
      "record-id": "أرقام سجلات",
      amount: "مبالغ مالية",
      sensitive: "تفاصيل شخصية كالصحة أو الأصل",
      note: "ملاحظات",
    },
  },
  files: {
    reading: {
      title: (count) => (count === 1 ? "مراجعة ملفك" : "مراجعة ملفاتك"),
      text: "لم يُرفع شيء بعد. الملفات الكبيرة تستغرق بضع ثوانٍ.",
      progress: "ما تمت مراجعته",
      of: (done, all) => `الملف ${done} من ${all}`,
    },
    list: "ملفاتك",
    more: (count) => `و${counted(count, { one: "ملف آخر", two: "ملفان آخران", few: "ملفات أخرى", other: "ملفًا آخر" })}`,
    clean: "لم يوجد فيه شيء.",
    left: "تُصنع النسخة الآمنة من دونه.",
    unreadableTitle: {
      encrypted: "مقفل بكلمة مرور",
      damaged: "تالف أو غير كامل",
      unknown: "نوع ملف لا يعرفه Handrail",
      "old-format": "ملف Office قديم",
      picture: "صورة",
      media: "تسجيل",
      "too-large": "أكبر من أن يُراجع",
      "too-deep": "مضغوط بطريقة تخفي حجمه",
      "no-reader": "تعذّرت مراجعته الآن",
    },
    unreadableWhy: {
      encrypted: "لا يستطيع Handrail النظر داخله. احفظه بلا كلمة مرور وحاول مرة أخرى.",
      damaged: "لا يستطيع Handrail النظر داخله. هل يُفتح على حاسوبك؟",
      unknown: "لا يستطيع Handrail النظر داخله. تأكد مما فيه.",
      "old-format":
        "لا يستطيع Handrail النظر داخله. احفظه بصيغة \u2068.docx\u2069 أو \u2068.xlsx\u2069 أو \u2068.pptx\u2069 وحاول مرة أخرى.",
      picture: "لا يقرأ Handrail الصور. تأكد من أنه لا يظهر فيها شخص ولا رقم.",
      media: "لا يستطيع Handrail السماع ولا المشاهدة. تأكد ممن يظهر فيه.",
      "too-large": "لا يستطيع Handrail مراجعته كله. أرسل الجزء المطلوب.",
      "too-deep": "توقف Handrail عن النظر. فكّ ضغطه وأرسل الملف المطلوب.",
      "no-reader": "لم يبدأ قارئ Handrail في هذه الصفحة. أعد تحميلها وحاول مرة أخرى.",
    },
    preview: (name) => `النسخة الآمنة من ${apart(name)}`,
    asText: "الملفات التي لا يمكن تغييرها تُنسخ نصًا بسيطًا.",
    columns: {
      legend: "اترك أعمدة كاملة",
      hint: "كل ما وُجد غيرها يُستبدل.",
      unnamed: (number) => `العمود ${number}`,
    },
    notSafe: "ما زال يقول أكثر مما يجب. اترك أعمدة أخرى أو اختر ملفًا آخر.",
    noCopy: "تعذّر صنع نسخة آمنة. لم يُرفع شيء.",
  },
  uses: {
    chat: "كتابة وأسئلة وأفكار",
    writing: "كتابة وتحرير",
    search: "بحث",
    research: "أبحاث",
    meeting: "ملاحظات الاجتماعات",
    transcription: "من الكلام إلى النص",
    translation: "ترجمة",
    image: "صور",
    video: "فيديو",
    audio: "صوت",
    slides: "عروض",
    coding: "برمجة",
    agent: "إنجاز مهام وحدها",
    embedded: "داخل أدوات عمل أخرى",
    "api-console": "للمطورين",
  },
} satisfies Partial<Words>;
