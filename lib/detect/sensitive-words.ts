/** What a person suffers from or takes, and whom they love. */
export const HEALTH_WORDS: readonly string[] =
  "hiv,hiv positive,aids,ptsd,depression,anxiety,bipolar,schizophrenia,psychosis,suicidal,suicide attempt,self-harm,self harm,overdose,relapse,relapsed,detox,methadone,suboxone,naloxone,buprenorphine,heroin,fentanyl,meth,cocaine,alcoholism,alcoholic,addiction,substance use,substance abuse,sober,diabetes,diabetic,insulin,epilepsy,seizures,cancer,chemotherapy,tuberculosis,hepatitis,pregnant,pregnancy,miscarriage,abortion,dementia,alzheimer,autism,autistic,adhd,disability,disabled,wheelchair,sertraline,fluoxetine,lithium,anorexia,depresion,ansiedad,embarazada,discapacidad,esquizofrenia,depressive,enceinte,seropositif,handicap,sida,schwanger,sucht,drogen,gravida,deficiencia,viral load,stroke,terminal,stage 4,panic attacks,cuts herself,krebs,insulina,hearing voices,depressed,suicide,cuts himself,pills,alcohol use disorder,drug use,addicted,hallucinations,gay,lesbian,rehab,demencia,demence,drogenabhangig,transgender,vih,suicidio,suicida,rechute,alcool,suizidgedanken,alkohol,depressionen".split(
    ",",
  );

/** What was done to a person, and where they are. */
export const SAFETY_WORDS: readonly string[] =
  "domestic violence,abuser,abusive,restraining order,protective order,order of protection,sexual assault,raped,rape,trafficked,trafficking,stalking,stalker,fled,safe house,shelter,confidential location,hiding,threatened,child abuse,neglect,child protective services,cps,removed from the home,custody of,lost custody,sole custody,joint custody,full custody,child custody,custody hearing,custody battle,incest,molested,gang,probation,parole,incarcerated,sex work,forced marriage,homeless,eviction,evicted,maltrato,abuso,agresor,refugio,violee,violences conjugales,hausliche gewalt,frauenhaus,misshandelt,sex offender,against her will,choked,hit her,hit him,sleeping in the,abschiebung,frappe,hits him,hits her,bruises,in her car,behind on rent,sans abri,obdachlos,jugendamt,servicios sociales,beat her,beats her,tortured,golpeo,amenazo,maltrata,violada,expulsion,violencia domestica,geflohen,geschlagen".split(
    ",",
  );

/** Whether a person may stay. */
export const IMMIGRATION_WORDS: readonly string[] =
  "undocumented,asylum,asylum seeker,asylee,refugee,refugee status,deportation,deported,removal proceedings,overstayed,visa expired,without papers,no papers,unaccompanied minor,daca,tps,u visa,t visa,vawa petition,parolee,detained by ice,ice detention,immigration court,i-589,indocumentado,indocumentada,sin papeles,no tiene papeles,deboute du droit d'asile,droit d'asile,asilo,solicitante de asilo,refugiada,refugiado,sans papiers,demandeur d'asile,demandeuse d'asile,asylbewerber,asylbewerberin,duldung".split(
    ",",
  );

/** All of these: in a few lines on one person several kinds come together. */
export const SENSITIVE_WORDS: readonly string[] = [...HEALTH_WORDS, ...SAFETY_WORDS, ...IMMIGRATION_WORDS];
