/** Words of those who look after people: they tell a case note from news and essays. */
export const CARE_WORDS: readonly string[] =
  "client,clients,case manager,caseworker,case worker,case note,case notes,case management,progress note,social worker,intake,intake form,met with,referred to,was referred,referral,disclosed,home visit,next appointment,next session,session with,safety plan,service plan,care plan,treatment plan,case plan,case file,emergency contact,next of kin,household members,household size,eligibility,bed night,hmis,survivor,beneficiary,foster,mrn,patient,support worker,key worker,outreach worker,keyworker,trabajadora social,trabajador social,expediente,paciente,clienta,cliente,beneficiaria,usuaria,patiente,travailleuse sociale,dossier,suivi,beneficiaire,klientin,klient,patientin,bewohnerin,sozialarbeiterin,fallakte,assistente social,utente,prontuario,encaminhada".split(
    ",",
  );

/** What such records tell of lives: less telling, as novels and news tell it too. */
export const LIFE_WORDS: readonly string[] =
  "assessment,follow up,follow-up,resident,participant,reports that,reported that,states that,stated that,goals,lives with,her children,his children,her son,her daughter,his son,his daughter,her husband,his wife,her partner,his partner,her ex,years old,year old,yo female,yo male,y/o,guardian,admitted,discharged,prescribed,diagnosed,diagnosis,medication,dob,date of birth,sus hijos,su hijo,su hija,su esposo,su pareja,anos,ses enfants,son fils,sa fille,son mari,ans,ihre kinder,ihr sohn,ihre tochter,ihr mann,seus filhos,seu filho,sua filha".split(
    ",",
  );
