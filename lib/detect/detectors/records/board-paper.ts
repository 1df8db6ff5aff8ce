import type { Detector, Examples, Surroundings } from "../../detector.ts";

const MOTION =
  "motion,moved,moved by,seconded,seconded by,motion carried,motion passed,resolved,resolved that,be it resolved,unanimously,quorum,abstained,abstention,adjourned,call to order,called to order,roll call,approved the minutes,minutes of the previous meeting,those present,in attendance,regrets,excused,absent,nays,ayes,voted to,mocion,secundado,quorum presente,beschluss,se aprueba,acuerda,acta anterior,einstimmig,adopte a l'unanimite,seance levee".split(
    ",",
  );
const SESSION =
  "board meeting,board monthly meeting,monthly board meeting,meeting of the board,board member,directors meeting,trustees meeting,meeting of trustees,meeting of directors,executive session,closed session,in camera,board of directors,board of trustees,board minutes,minutes of the board,finance committee,audit committee,governance committee,compensation committee,board chair,board packet,board book,board memo,memo to the board,memorandum to the board,draft for the board,trustees,junta directiva,conseil d'administration,vorstand,vorstandssitzung,conselho".split(
    ",",
  );
const MARKING =
  "confidential,strictly confidential,privileged,attorney-client privileged,privileged and confidential,do not distribute,not to be shared,not for distribution,do not forward,do not circulate,board confidential,board only,internal only,embargoed,draft,eyes only,confidencial,confidentiel,vertraulich".split(
    ",",
  );
const MATTER =
  "merging with,merge with,compensation,severance,separation agreement,terminate,termination,performance review,merger,acquisition,letter of intent,due diligence,litigation,lawsuit,settlement,legal counsel,general counsel,whistleblower,investigation,misconduct,harassment,personnel,layoffs,reduction in force,succession,draft 990,form 990,audit findings,auditors found,counsel advises,counsel recommends,complaint against,redundant,freigestellt,kundigung,despedir,malversacion,licenciement,bookkeeper,staff cuts,leave of absence,allegations,material weakness,insolvency,deficit,reserves,restructuring,embezzlement,fraud,closure".split(
    ",",
  );

// The shape of minutes: who was there, and what comes in which order.
const ATTENDANCE =
  "in attendance,those present,members present,directors present,trustees present,board members present,also present,present,absent,regrets,apologies,apologies for absence,excused,attendees,attending,quorum,roll call,presentes,asistentes,ausentes,asistencia,presents,absents,etaient presents,excuses,anwesend,entschuldigt,teilnehmer,presentes na reuniao,ausencias".split(
    ",",
  );
const ORDER =
  "call to order,called to order,meeting was led by,chaired by,approval of minutes,approval of the minutes,approved the minutes,minutes of the previous meeting,agenda,treasurer's report,treasurer,financial report,finance report,director's report,old business,new business,ongoing business,matters arising,action items,action item,any other business,aob,next meeting,adjournment,adjourned,meeting adjourned,recording secretary,orden del dia,ruegos y preguntas,proxima reunion,ordre du jour,proces-verbal,tagesordnung,protokoll,ordem do dia".split(
    ",",
  );

// Contracts know what is confidential, and boards, too.
const CONTRACT = ["either party", "indemnify"];

/** Minutes and papers of a board that are not published: told by cues of several kinds, never by one word. */
export const boardPaper: Detector = {
  infoType: "board-paper",
  category: "board",
  label: "Confidential board matter",
  placeholder: "Board matter",
  wholeText: true,
  near: [...SESSION, ...MARKING, ...MATTER, ...MOTION],
  cues: { motion: MOTION, session: SESSION, marking: MARKING, matter: MATTER, attendance: ATTENDANCE, order: ORDER, contract: CONTRACT },
  rules: [{ anchor: "word", pattern: /[\w\u00c0-\u024f-]+/y, confidence: 0.3 }],
  confirm: isBoardPaper,
};

function isBoardPaper({ cues, length, persons }: Surroundings): number {
  const motion = cues("motion");
  const session = cues("session");
  const matter = cues("matter");
  const marking = cues("marking");
  // A long text gathers words by chance.
  const more = length > 20_000 ? 2 : length > 6_000 ? 1 : 0;
  if (session === 0 || length < 60) return 0;
  if (motion >= 3 + more && matter + marking >= 1) return 0.85;
  if (marking >= 1 && matter >= 1 + more && session + motion >= 2 + more) return 0.8;
  if (marking >= 1 && matter >= 2 && length < 6_000 && cues("contract") === 0) return 0.75;
  if (cues("attendance") >= 1 && cues("order") + motion >= 2 + more && persons(1500) >= 2) return 0.75;
  if (cues("attendance") >= 2 && length < 1500 && (motion >= 2 || motion + matter >= 2)) return 0.7;
  return motion >= 4 + more && persons(1500) >= 2 ? 0.7 : 0;
}

export const examples: Examples = {
  source: "BoardSource on executive sessions; Robert's Rules of Order, section 48 (minutes)",
  finds: [
    [
      "CONFIDENTIAL. Minutes of the executive session of the board of directors: a motion to approve the severance was seconded and carried unanimously.",
      "severance",
    ],
    ["Memo to the board of trustees, privileged: legal counsel advises on the merger and the lawsuit.", "merger"],
  ],
  ignores: [
    ["How do I write good minutes for a board meeting?", "a question about minutes"],
    [
      "Confidential Information is what is marked confidential. Termination by either party on 30 days' notice. Litigation in the courts of England. The board of directors of each party has approved this.",
      "a contract",
    ],
    ["Our board of directors thanks all who helped this year.", "published"],
  ],
};
