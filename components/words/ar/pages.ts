import type { PageWords } from "../pages/pages.ts";
import type { Part } from "../translated.ts";
import { requestAr } from "./request.ts";
import { surveyAr } from "./survey.ts";

/** What our own pages say, in Arabic: begun. The popup, the account, the blocked page, the request and the survey are here; the rest is said in English, and `begun` says so. */
export const pagesAr: Part<PageWords> = {
  account: {
    region: "Handrail عن حسابك",
    question: (tool) => `أي حساب تستخدم في ${tool}؟`,
    why: (org, domains) => `تطلب ${org} هنا حساب عملك: الذي فيه ${domains}.`,
    at: (domain) => `\u2068@${domain}\u2069`,
    work: "حساب عملي",
    personal: "حسابي الشخصي",
    shared: "حساب نتشاركه",
    kept: "يُحفظ هذا الجواب فقط، ولا يُحفظ الحساب أبدًا.",
    thanks: "شكرًا. هذا هو الصحيح.",
    personalTitle: "انتقل إلى حساب عملك من فضلك",
    personalText: (domains) => `ما تكتبه في حسابك الشخصي يبقى فيه، حتى بعد أن تغادر. سجّل الخروج هنا ثم ادخل بعنوانك ${domains}.`,
    sharedTitle: "استخدم حسابًا خاصًا بك من فضلك",
    sharedText: "من يعرف كلمة المرور المشتركة يستطيع قراءة ما تكتبه، ولا أحد يعرف من كتبه. اطلب حسابًا خاصًا بك.",
    isWork: "إنه حساب عملي",
  },
  blocked: {
    pageTitle: (tool) => `${tool} غير مفتوحة هنا`,
    loading: "لحظة من فضلك",
    pending: "يجلب Handrail قواعد مؤسستك. يستغرق ذلك بضع ثوانٍ بعد فتح المتصفح.",
    open: (tool) => `يمكن فتح ${tool} الآن`,
    openText: "تغيّرت القواعد منذ أُغلقت هذه الصفحة.",
    goThere: (tool) => `افتح ${tool}`,
    nothing: "لا شيء مغلق هنا",
    nothingText: "تقول هذه الصفحة لماذا لا يُفتح موقع ذكاء اصطناعي. لا يوجد الآن موقع كهذا.",
    unreadable: "تعذّرت قراءة القواعد",
    unreadableText: "أعد تشغيل المتصفح. إن استمر ذلك فأرِه لمسؤول التقنية.",
    close: "أغلق هذه العلامة",
    left: "ما كُتب بعد العنوان لم يُرسل.",
  },
  mine: {
    answers: "ما وافقت عليه",
    answersText: (time) => `لا يُسأل عنه مجددًا حتى ${time}`,
    askAgain: "اسألني مجددًا",
    askAgainFor: (tool) => `اسألني مجددًا عن ${tool}`,
    extensions: "إضافات الذكاء الاصطناعي في هذا المتصفح",
    extensionsText: "تستطيع إضافة ذكاء اصطناعي قراءة الصفحات التي تفتحها. يمكن لـ Handrail أن ينظر هل لديك واحدة.",
    look: "ابحث عن إضافات الذكاء الاصطناعي",
    lookHint: "يسألك المتصفح أولًا ويسمّي ذلك «إدارة». يقارن Handrail فقط القائمة بقائمته ولا يحفظ شيئًا.",
    none: "لا شيء مما نعرفه.",
    off: "متوقفة",
    status: {
      approved: "معتمدة",
      limited: "معتمدة بحدود",
      unlisted: "غير معتمدة بعد",
      prohibited: "غير مسموح بها: أزلها من فضلك",
    },
    remove: "لإزالة واحدة، افتح قائمة المتصفح ثم «الإضافات».",
  },
  request: requestAr,
  survey: surveyAr,
};
