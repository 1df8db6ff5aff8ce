import { detailAboutSomeone } from "../../about-someone.ts";
import type { Examples } from "../../detector.ts";

const SENSITIVE: readonly string[] =
  "hiv,hiv positive,hiv-positive,aids,ptsd,depression,anxiety,bipolar,schizophrenia,psychosis,psychotic,suicidal,suicide attempt,self-harm,self harm,overdose,relapse,relapsed,detox,methadone,suboxone,naloxone,buprenorphine,heroin,fentanyl,meth,cocaine,alcoholism,alcoholic,addiction,substance use,substance abuse,sober,diabetes,diabetic,insulin,epilepsy,seizures,cancer,chemotherapy,tuberculosis,hepatitis,pregnant,pregnancy,miscarriage,abortion,dementia,alzheimer,autism,autistic,adhd,down syndrome,disability,disabled,wheelchair,traumatic brain injury,tbi,metformin,lisinopril,sertraline,zoloft,prozac,fluoxetine,lithium,seroquel,quetiapine,risperidone,abilify,xanax,lorazepam,eating disorder,anorexia,depresion,ansiedad,embarazada,discapacidad,esquizofrenia,depressive,enceinte,seropositif,handicap,sida,schwanger,sucht,drogen,gravida,deficiencia".split(
    ",",
  );

/** Health detail, where a person is meant. */
export const healthDetail = detailAboutSomeone(
  {
    infoType: "health-detail",
    label: "Health detail",
    placeholder: "Health detail",
  },
  SENSITIVE,
);

export const examples: Examples = {
  source: "GDPR art. 9; HIPAA 45 CFR 164.514; VAWA 34 USC 12291(b)(2)",
  finds: [
    ["Case note: client Maria Lopez disclosed that she is HIV positive and was referred to the clinic.", "HIV positive"],
    ["Met with Ahmed Hassan; he relapsed in May and is on methadone.", "methadone"],
  ],
  ignores: [
    ["Our essay is on HIV policy and the cost of insulin.", "nobody is meant"],
    ["Maria Lopez spoke on depression at the gala.", "no record of care"],
  ],
};
