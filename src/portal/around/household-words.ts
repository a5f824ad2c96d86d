/** Words over or before the members of a household. */
export const household =
  /household|members?\b|dependents?\b|who (?:else )?(?:will|lives|is in)\b|famil(?:y|ia)|people (?:in|on|who|covered)|who(?:['’]s| is| are| needs| wants) (?:applying|covered|coverage|enrolled|health)|whose (?:information|income) |applicants|(?:covered|enrolled|insured) (?:people|persons|individuals)|hogar|miembros|(?:personas|familiares) (?:cubiert|inscrit)|qui[eé]n(?:es)? (?:est[aá]|solicita|necesita)/i;

/** Labels of one person of a household. */
export const memberLabel =
  /^(?:client(?: name)?|case name|primary(?: applicant| contact| member)?|head of household|(?:household |family )?member(?: name)?(?: \d\d?)?|applicant(?: name)?|person(?: \d\d?)?|covered (?:person|individual)|spouse|husband|wife|domestic partner|dependents?(?: \d\d?)?|child(?:ren)?(?: \d\d?)?|sons?|daughters?|mother|father|parents?|siblings?|tax (?:filer|dependents?)|solicitante(?: principal)?|cliente|c[oó]nyuge|dependientes?|hij[oa]s?|madre|padre)$/i;

/** Labels of several persons in one line or one list. */
export const membersLabel =
  /^(?:(?:household|family|covered|enrolled|insured|other)? ?members?(?: \(?s\)?)?(?: (?:covered|enrolled|applying|affected))?|(?:covered|enrolled|insured|household) (?:people|persons|individuals)|people covered|covers?|covered|insured|applicants|who(?:['’]s| is| are) (?:applying|covered|enrolled)\??|miembros(?: del hogar| cubiertos)?|personas cubiertas|cubiertos|solicitantes)$/i;

/** Labels and headings of people who are not of the household. */
export const otherPeople =
  /\b(?:agents?|kynectors?|workers?|caseworkers?|delegates?|contact|representatives?|providers?|doctors?|physicians?|employers?|schools?|witness(?:es)?|staff|agency|supervisor|interviewer|hearing officer|landlord|messages?|from|sender|created by|updated by|assigned to|user|signed in|my settings|profile|agentes?|trabajador[a]?|contacto|emergenc(?:y|ia)|m[eé]dico)\b/i;

/** Screens that show one household: a card with a person's name there is one of its members. */
export const householdScreens =
  /eligib|elegib|household|hogar|coverage|cobertura|enrollment (?:summary|in|details)|income|ingresos|expenses|relationships|tax filing|benefits|beneficios|signature|prescreening|health(?:care)?\b/i;
