/** Words of texts that tell of a failure, wherever they stand. */
export const trouble =
  /error|problem|sorry|wrong|unable|fail|invalid|cannot|can['’]t|could(?: not|n['’]t)|not (?:found|available|authorized|allowed|valid)|denied|unavailable|timed? ?out|chfs|offline|interrupted|rejected|refused|unsuccessful|not respond|unsupported|[a-z]exception\b|returned fault|fault has|lo sentimos|no se (?:pud|puede|ha pod)|fall[oó]|inv[aá]lid|no es v[aá]lid/i;

/** Words that tell of one where errors are shown, and stand in reminders and conditions elsewhere. */
export const fault =
  /(?:was|were|is|are|has|have|been|request|data|changes) ?(?:not|n['’]t)\b|not (?:sent|saved|updated|submitted)|required|must|expired?|locked|already|missing|needed|obligatori/i;

/** What a field says of what was put in: a command, or a limit that it breaks. */
export const complaint =
  /(?:^\W*|: )(?:please )?(?:enter|select|choose|provide|complete|answer|fill|correct|fix|review|add|check|specify|pick|type|attach|upload|confirm|accept|remove|use|ingrese|introduzca|seleccione|elija|complete|corrija|escriba|proporcione|revise|indique|responda)\b|\b(?:valid|(?:has|have|needs?) to|(?:later|earlier|greater|less|more|fewer) than|has no|exceeds?|exceeded|outside|too (?:long|short|large|big|small|many|few|high|low|old)|at least|at most|blank|empty|incomplete|(?:do(?:es)?|did)(?: not|n['’]t)|negative|in the future|in the past|out of range|v[aá]lid[oa]|debe)\b/i;

/** What sounds like trouble and is none. */
const untroubled =
  /\b(?:no|without|0|zero|any|sin|ning[uú]n) (?:\p{L}+ )?(?:errors?|problems?|issues?|errores|problemas?)\b|\berror[- ]free\b|\bno (?:action|information|documents?) (?:is |are )?required\b|\b(?:cannot|can['’]t) be (?:undone|reversed)\b|\bwill (?:also )?be (?:\p{L}+ )?(?:unavailable|down|offline)\b/giu;

/** True for a text that tells of a failure in plain words. */
export function saysTrouble(text: string): boolean {
  return trouble.test(text.replace(untroubled, ''));
}

/** True for a text that is an error where errors are shown: a failure, or what is wrong with what was put in. */
export function saysFault(text: string): boolean {
  const said = text.replace(untroubled, '');
  return trouble.test(said) || fault.test(said) || complaint.test(said);
}

/** A warning that the visit ends soon, wherever it stands. */
export const sessionWords =
  /session\b.*\b(?:expire|time|end)|(?:signed|logged) (?:out|off) (?:in|soon|automatically|due)|still (?:there|here|working)\?|sesi[oó]n\b.*\b(?:expira|termina|caduca|cerrar)/i;

/** A question whether to go on. */
export const asks = /\b(?:are you sure|do you (?:really )?want|would you like|desea|est[aá] segur)/i;

/** Days and amounts stand in texts that tell what is due; what a client gets or not is no failure. */
const due =
  /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\$ ?\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}\b|\b(?:past due|due (?:by|on|in|for)|(?:is|are) due|deadline|overdue|(?:in)?eligible|elegible|qualif\p{L}+|(?:application|solicitud)(?: for [\p{L} ]{2,30})? (?:was|is|has been|fue) (?:denied|negada|approved|aprobada)|vence|fecha l[ií]mite)\b/iu;

/** True for a text that reminds of something, or tells what a client gets. */
export function isReminder(text: string): boolean {
  return due.test(text);
}

/** Advice, questions, explanations of marks, and what happens only if something else does. */
const noReport =
  /^[^\p{L}]*(?:if|when|whenever|should|in case|once|unless|until|how|what|why|where|who|which|can|do|does|is|are|to|si|cuando|como|que|tip|note|example|ejemplo|nota|learn|see|read|about|frequently|common|most|some|questions?)\b(?! (?:problem|error)\b)|\?|\b(?:marked|indicat\p{L}+|asterisk|asterisco)\b|^\W*(?:\* ?)?(?:all |these |the )?(?:are )?(?:required|campos?)(?: \p{L}+)?\W*$|^\W*all fields\b/iu;

/** True for a text that reports what went wrong, and does not explain, ask or remind. */
export function isReport(text: string): boolean {
  return !noReport.test(text);
}
