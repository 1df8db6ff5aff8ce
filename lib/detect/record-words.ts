/** Words of those who look after people: they tell a case note from news and essays. */
export const CARE_WORDS: readonly string[] =
  "client,case manager,case worker,case note,nota del caso,progress note,social worker,intake,met with,referred to,was referred,referral,disclosed,home visit,next appointment,next session,session with,safety plan,service plan,care plan,treatment plan,case plan,case file,emergency contact,next of kin,eligibility,hmis,survivor,beneficiary,foster,mrn,patient,support worker,key worker,outreach worker,trabajadora social,trabajador social,expediente,paciente,clienta,cliente,beneficiaria,usuaria,travailleuse sociale,dossier,beneficiaire,klientin,patientin,bewohnerin,sozialarbeiterin,fallakte,assistente social,utente,prontuario,encaminhada,advocate,told staff,letter of support,foster parents,pflegefamilie,casa hogar,tenant,our program,group home,recovery house,guardianship,discharged from,wohngruppe,this note,my supervisor,referral letter,proxima cita,usuario,compte rendu,prochain rendez-vous,foyer,termin,casa de abrigo".split(
    ",",
  );

/** What such records tell of lives: less telling, as novels and news tell it too. */
export const LIFE_WORDS: readonly string[] =
  "assessment,follow up,resident,participant,reports that,reported that,states that,stated that,goals,lives with,her children,his children,her son,her daughter,his son,his daughter,his wife,her partner,his partner,her ex,years old,year old,guardian,admitted,discharged,prescribed,diagnosed,diagnosis,medication,dob,date of birth,su hijo,su esposo,su pareja,anos,ses enfants,son fils,son mari,ans,ihre kinder,ihr sohn,ihre tochter,ihr mann,seus filhos,seu filho,sua filha,told me,told us,two children,three children,left him,no money,medicaid,her parents,padrastro,su hija,sa fille,boyfriend,girlfriend,her father,his father,her sister,her family,su madre,her husband,grandmother,her mother,his mother,his brother,enfants,kinder".split(
    ",",
  );

/** What is written for everybody, or made up: news, reports, essays, stories, advertisements. */
export const PUBLIC_WORDS: readonly string[] =
  "press release,job posting,lived experience,sample,short story,annual report,grant report,job ad,essay,article,leaflet,newsletter,novel,film,movie,episode,case study,researchers,university,police said,according to,spokesman,president,senator,government,obituary,published,template".split(
    ",",
  );
