import type { popup } from "../en-popup.ts";
import { lazy } from "../lazy.ts";
import { counter } from "../plural.ts";

const counted = counter("ar");
const days = lazy(() => new Intl.DateTimeFormat("ar", { dateStyle: "medium" }));

/** What the popup says, in Arabic. */
export const popupAr: typeof popup = {
  loading: "قراءة القواعد",
  page: "هذه الصفحة",
  ordinary: "ليست أداة ذكاء اصطناعي",
  ordinaryText: "لا يفعل Handrail شيئًا في هذه الصفحة.",
  tools: "أدوات يمكنك استخدامها",
  noTools: "لا توجد أدوات في القائمة بعد.",
  noToolsNext: (whom) => `اسأل ${whom} قبل أن تستخدم أداة ذكاء اصطناعي في العمل.`,
  someone: "مسؤول التقنية",
  rules: "ماذا يمكنني أن أُدخل؟",
  whom: "من تسأل",
  policy: "اقرأ سياسة الذكاء الاصطناعي",
  noContact: "لا توجد جهة اتصال. اسأل من يعتني بالحواسيب.",
  pendingTitle: "في انتظار القواعد",
  pending: "يجلب Handrail قواعد مؤسستك. إلى ذلك الحين ينتظر اللصق والإرسال في مواقع الذكاء الاصطناعي.",
  unreadableTitle: "تعذّرت قراءة القواعد",
  unreadable: "أعد تشغيل المتصفح. إن استمر ذلك فأرِه لمسؤول التقنية. إلى ذلك الحين ينتظر اللصق والإرسال في مواقع الذكاء الاصطناعي.",
  problems: (count) =>
    counted(count, {
      one: "بند من القواعد لم يمكن استخدامه",
      two: "بندان من القواعد لم يمكن استخدامهما",
      few: "بنود من القواعد لم يمكن استخدامها",
      other: "بندًا من القواعد لم يمكن استخدامها",
    }),
  problemsText: "لمن يعتني بالقواعد. كل البنود الأخرى تعمل.",
  wholePolicy: "السياسة كلها",
  used: (what) => `المستخدم بدلًا منه: ${what}`,
  approvedPage: "يمكنك استخدامها في العمل. القواعد أدناه تقول ما يجب تركه.",
  search: "هل يمكنني استخدام …؟",
  searchHint: "اسم أداة ذكاء اصطناعي",
  results: (count) => counted(count, { one: "أداة وُجدت", two: "أداتان وُجدتا", few: "أدوات وُجدت", other: "أداة وُجدت" }),
  notFound: "لا نعرف أداة بهذا الاسم. اسأل قبل أن تستخدمها في العمل.",
  open: "افتح",
  ask: "اطلبها",
  matrix: "ماذا يمكن أن يدخل في كل أداة",
  news: "جديد",
  decided: {
    approved: (tool, org) => `اعتمدت ${org} أداة ${tool}. يمكنك استخدامها الآن.`,
    limited: (tool, org) => `اعتمدت ${org} أداة ${tool} بحدود. افتحها لترى ما يجب تركه.`,
    prohibited: (tool, org) => `قررت ${org} ألا تستخدم ${tool}.`,
    "under-review": (tool, org) => `تنظر ${org} في ${tool}. انتظر قليلًا من فضلك.`,
  },
  ended: (day) => `انتهى اعتمادها في ${days().format(day)}.`,
  requests: "أدوات طلبتها",
  asked: (day) => `طُلبت في ${days().format(day)}`,
  requestStates: {
    "handed-over": "تنتظر الجواب",
    waiting: "قيد الإرسال",
    delivered: "تنتظر الجواب",
    refused: "لم يصل",
  },
  returned: {
    heading: "لم يصل",
    text: (whom) => `لم يقبله الطرف الآخر. انسخ النص وأعطه إلى ${whom}، أو أرسله بالبريد الإلكتروني.`,
    copy: "انسخ النص",
    copied: "نُسخ. الصقه في بريد إلكتروني أو محادثة.",
    notCopied: "لم يسمح لنا المتصفح بالنسخ. هذا هو النص:",
    forget: "لقد أرسلته",
  },
  askNew: "اطلب أداة",
  more: "المزيد",
  record: "ما يُسجَّل عني",
  surveyAsk: (org) => `تود ${org} أن تعرف أي أدوات الذكاء الاصطناعي تساعدك.`,
  survey: "استبيان من خمس دقائق",
};
