import type { Translation } from "../languages.ts";
import { counter, lister } from "../plural.ts";
import { dailyAr } from "./daily.ts";
import { infoTypesAr } from "./info-types.ts";
import { keys } from "./keys.ts";
import { pagesAr } from "./pages.ts";
import { popupAr } from "./popup.ts";

const LANGUAGE = "ar";
const counted = counter(LANGUAGE);

/** Arabic: complete for what staff meet every day, on the page and in the popup; our own pages are begun, and say so. */
export const translation: Translation = {
  words: {
    language: LANGUAGE,
    direction: "rtl",
    newTab: "يُفتح في علامة تبويب جديدة",
    yourOrganization: "مؤسستك",
    ...dailyAr,
    infoTypes: infoTypesAr,
    counted,
    all: lister(LANGUAGE),
    sites: {
      unlisted: {
        label: "غير معتمدة بعد",
        title: (tool, org) => `${tool} ليست على قائمة ${org} بعد`,
        why: () => "لم يتحقق أحد مما تفعله بما تكتبه. لا تضع فيها أسماء أو تفاصيل حالات أو بيانات متبرعين.",
      },
      aggregator: {
        label: "تمرّر نصك إلى غيرها",
        title: (tool) => `${tool} تمرّر نصك إلى شركات ذكاء اصطناعي أخرى`,
        why: () => "شركة إضافية يمكنها قراءة ما تكتبه والاحتفاظ به، ويصعب معرفة أين ينتهي.",
      },
      reseller: {
        label: "موزّع غير رسمي",
        title: (tool) => `${tool} تبيع الوصول إلى ذكاء اصطناعي لشركات أخرى`,
        why: () => "من يديرها يستطيع قراءة كل ما يمر بها. الصانع الحقيقي لا علاقة له بها ولا يستطيع حمايتك.",
      },
      mirror: {
        label: "تقليد",
        title: (tool) => `${tool} تقليد وليست الأداة الحقيقية`,
        why: () => "تتظاهر بأنها أداة معروفة. ما تكتبه، وأي كلمة مرور، يصل إلى شخص آخر.",
      },
      selfHosted: {
        label: "خادم ذكاء اصطناعي خاص",
        title: (tool) => `${tool} تعمل على خادم شخص ما`,
        why: () => "من يعتني بهذا الخادم يستطيع قراءة ما تكتبه. استخدمها فقط إذا كنت تعرف من هو.",
      },
      embedded: {
        label: "بداخلها ذكاء اصطناعي",
        title: (tool) => `${tool} ذكاء اصطناعي داخل منتج آخر`,
        why: () => "قد يقرأ الذكاء الاصطناعي ما في هذه الصفحة أيضًا. اعتبره قارئًا إضافيًا.",
      },
      unknown: {
        label: "أداة ذكاء اصطناعي غير معروفة",
        title: () => `تبدو هذه الصفحة أداة ذكاء اصطناعي`,
        why: () => "لا نعرف من يديرها ولا ما يحدث للنص. ضع فقط ما يمكن لأي أحد قراءته.",
      },
      prohibited: {
        label: "غير مسموح بها",
        title: (tool, org) => `${tool} لا تُستخدم في ${org}`,
        why: (org) => `لا تفي بما تحتاجه ${org} لحماية الناس.`,
      },
      offCountry: {
        label: "غير متاحة هنا",
        title: (tool) => `${tool} غير متاحة في بلدك`,
        why: () => "شروطها لا تشملك هنا: قد يُغلق الحساب ولا أحد مسؤول عن نصك.",
      },
    },
    categories: {
      beneficiary: {
        label: "الناس الذين نخدمهم",
        example: "أرقام هوية، تفاصيل حالات، صحة",
        why: "قد يدل على شخص نخدمه ووثق بأننا سنحفظ سره.",
      },
      "donor-financial": { label: "أموال المتبرعين", example: "أرقام بطاقات وحسابات", why: "بهذا قد يصل أحد إلى أموال متبرع." },
      board: { label: "أوراق مجلس الإدارة", example: "محاضر، خطط غير معلنة", why: "لم يعلن المجلس هذا، وقد تحتفظ به أداة ذكاء اصطناعي." },
      credentials: {
        label: "كلمات مرور ومفاتيح",
        example: "كل ما يفتح حسابًا",
        why: "من يراه يستطيع دخول الحساب، وقد تحتفظ به أداة ذكاء اصطناعي.",
      },
      contact: { label: "بيانات اتصال", example: "بريد إلكتروني، هواتف", why: "يخص شخصًا حقيقيًا قد لا يتوقع وجوده هنا." },
      custom: { label: "عباراتنا الخاصة", example: "ما تحدده مؤسستك", why: "تطلب مؤسستك أن يبقى هذا داخليًا." },
    },
    approved: { label: "معتمدة", by: (org) => `معتمدة من ${org}` },
    limited: { label: "معتمدة بحدود", by: (org) => `معتمدة بحدود من ${org}` },
    answers: {
      paste: { redact: "احذف ثم الصق", proceed: "الصق على أي حال", justified: "الصق على أي حال", cancel: "إلغاء" },
      drop: { redact: "احذف ثم أفلت", proceed: "أفلت على أي حال", justified: "أفلت على أي حال", cancel: "إلغاء" },
      type: { redact: "احذف ثم أرسل", proceed: "أرسل على أي حال", justified: "أرسل على أي حال", cancel: "تابع الكتابة" },
      file: { redact: "ارفع نسخة آمنة", proceed: "ارفع على أي حال", justified: "ارفع على أي حال", cancel: "إلغاء" },
      url: { redact: "احذف ثم افتح", proceed: "افتح على أي حال", justified: "افتح على أي حال", cancel: "لا تفتح" },
      wire: { redact: "احذف ثم أرسل", proceed: "أرسل على أي حال", justified: "أرسل على أي حال", cancel: "لا ترسل" },
    },
    keys,
    hold: {
      title: (tool) => `قبل أن يذهب هذا إلى ${tool}`,
      blockedTitle: (tool) => `لا ينبغي أن يذهب هذا إلى ${tool}`,
      held: {
        paste: "لم يُلصق شيء بعد.",
        drop: "لم يُفلت شيء بعد.",
        type: "لم يُرسل شيء بعد.",
        file: "لم يُرفع شيء بعد.",
        url: "لم يُفتح شيء بعد.",
        wire: "لم يُرسل شيء بعد.",
      },
      look: "يرجى النظر في هذا أولًا:",
      reasons: "لماذا توقف Handrail هنا",
      preview: {
        paste: "هذا ما سيُلصق",
        drop: "هذا ما سيُفلت",
        type: "هذا ما سيُرسل",
        file: "هذا ما سيُرفع",
        url: "هذا ما سيُفتح",
        wire: "هذا ما سيُرسل",
      },
      names: "استبدل أيضًا الأسماء والمبالغ، مثل ⁨Person A⁩ و⁨$1k–5k⁩",
      morePlaces: (count) => `و${counted(count, { one: "موضع آخر", two: "موضعان آخران", few: "مواضع أخرى", other: "موضعًا آخر" })}`,
      why: "لماذا هذا ضروري؟",
      whyHint: (least) => `بضع كلمات، ${least} أحرف على الأقل. لحظة للتفكير: لا أحد يحفظها أو يراها.`,
      approvedInstead: (org) => `اعتمدت ${org} هذا بدلًا منها:`,
    },
    pending: {
      title: "لحظة من فضلك",
      text: {
        paste: "ما ألصقته محفوظ وينتظر هنا.",
        drop: "ما أفلتّه محفوظ وينتظر هنا.",
        type: "ما كتبته محفوظ وينتظر هنا.",
        file: "ملفك محفوظ وينتظر هنا.",
        url: "العنوان محفوظ وينتظر هنا.",
        wire: "ما تريد هذه الصفحة إرساله محفوظ وينتظر هنا.",
      },
      wait: "يجلب Handrail قواعد مؤسستك. يستغرق ذلك بضع ثوانٍ بعد فتح المتصفح.",
    },
    banner: {
      region: "Handrail في هذه الصفحة",
      acknowledge: "فهمت، تابع",
      collapse: "تصغير",
      dismiss: "إغلاق",
      insteadOf: "معتمد لك",
      prohibitedData: "لا تُدخل هنا شيئًا من العمل.",
    },
    block: {
      runBy: "من يديرها",
      why: "لماذا يهم",
      address: "العنوان",
      instead: "يمكنك استخدام هذا بدلًا منها",
      ask: "هل تحتاجها لعملك؟",
      back: "رجوع",
      proceed: "المتابعة بحذر",
    },
    ask: {
      question: "أسئلة؟",
      contact: (name) => `اسأل ${name}`,
      someone: "اسأل مسؤول التقنية",
      link: "اطلب المساعدة",
      tool: "اطلب هذه الأداة",
      who: "ما يُعرف عنها",
    },
    source: {
      managed: "قواعد الذكاء الاصطناعي لمؤسستك",
      local: "قواعد موضوعة على هذا الحاسوب",
      starter: "قواعد أولية إلى أن تضع مؤسستك قواعدها",
    },
    popup: popupAr,
    dataRules: { allow: "مسموح", notice: "ينبّه", warn: "يسأل أولًا", justify: "يحتاج سببًا", block: "لا تُدخله" },
    statuses: { approved: "معتمدة", limited: "معتمدة بحدود", prohibited: "غير مسموح بها", "under-review": "قيد النظر" },
  },
  pages: pagesAr,
};
