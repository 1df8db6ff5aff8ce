/** Words of those who look after people: they tell a case note from an essay. */
export const CARE_WORDS: readonly string[] =
  "client,clients,case manager,caseworker,case worker,case note,case notes,social worker,intake,intake form,referred,referral,disclosed,reports that,reported that,states that,stated that,home visit,follow up,follow-up,next appointment,session with,met with,safety plan,service plan,goals,case plan,emergency contact,next of kin,household members,lives with,her children,his children,her son,her daughter,his son,his daughter,her husband,his wife,her partner,her ex,years old,year old,yo female,yo male,y/o,patient,resident,survivor,participant,beneficiary,foster,guardian,admitted,discharged,prescribed,diagnosed,eligibility,case file,bed night,trabajadora social,paciente,clienta,cliente,beneficiaria,patiente,klientin,klient,patientin,bewohner,beneficiaire".split(
    ",",
  );
