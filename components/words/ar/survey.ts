import type { survey } from "../pages/en-survey.ts";

/** What the survey says, in Arabic. */
export const surveyAr: typeof survey = {
  title: "أي أدوات الذكاء الاصطناعي تستخدم في العمل؟",
  lead: (whom) => `خمس دقائق تساعد ${whom} على إيجاد الأدوات المناسبة للجميع. لا توجد إجابات خاطئة، ويمكنك تخطي أي سؤال.`,
  it: "مؤسستك",
  pick: {
    heading: "أدواتك",
    label: "أضف أداة",
    hint: "اكتب اسمًا ثم اختره أو اضغط ⁨Enter⁩.",
    add: (name) => `أضف «${name}»`,
    remove: (name) => `أزل ${name}`,
    seen: "استخدمت هذه مؤخرًا:",
  },
  often: { label: "كم مرة؟", daily: "كل يوم", weekly: "كل أسبوع", sometimes: "بين حين وآخر" },
  use: { label: "لأي غرض؟", hint: "مثلًا: رسائل، محاضر، ترجمة." },
  account: { label: "بأي حساب؟", work: "حساب عمل خاص بي", personal: "حسابي الشخصي", shared: "حساب نتشاركه" },
  data: { label: "ماذا يدخل فيها؟" },
  wish: { label: "أي أداة أو مساعدة تنقصك؟", hint: "بلا أسماء ولا تفاصيل حالات من فضلك." },
  later: "ليس الآن",
  laterText: "حسنًا. تجد الاستبيان في قائمة Handrail متى شئت.",
  skip: "(يمكن تخطيه)",
  letter: { subject: (org) => `استبيان الذكاء الاصطناعي: ${org}`, none: "لا تُستخدم أداة ذكاء اصطناعي في العمل.", wish: "ينقص" },
  send: { webhook: "أرسل إجاباتي", form: "تابع إلى الاستمارة", mail: "اكتب البريد" },
};
