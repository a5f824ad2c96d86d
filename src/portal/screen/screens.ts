/** Screens by name in lower case, and as they are written: the Agent Portal's from its page help, kynect benefits' as seen on screen some years ago. */
export const knownScreens: ReadonlyMap<string, string> = new Map(
  (
    'Agent Dashboard|Book of Business|Client Profile|Client Intake|My Quotes|My Availability|My Settings|Access Case Request|Dashboard|Benefits|' +
    'Message Center|Documents|Document Center|Hearings|Reps, kynectors, & Agents|Report a Change|Eligibility Results|Household Member Summary|' +
    'Contact Information|Relationships|Tax Filing|Health|Income Details|Income Summary|Expenses Summary|Resources|Healthcare Coverage Selection|' +
    'Enrollment in Healthcare Coverage Summary|MCO Selection|Check RIDP Status|Signature Page|Prescreening Results'
  )
    .split('|')
    .map((name) => [name.toLowerCase(), name]),
);

/** Words that screens are named with, English and Spanish; a name without one may be a person's. Plurals on -s are known by their singular. */
const screenWords =
  'now you before after how what when where why which with without or and accept access accessibility account action active activity add address agency agenda agent agentes ' +
  'agreements alert alertas analytics announcements annual appeal application appointment approval ' +
  'archive assets assign assigned assignment associate association attach attachments attestation ' +
  'audiencia audit authorized availability avisos ayuda backlog balance batch beneficios benefit ' +
  'billing bills blocked book bookmarks budget builder bulletin business calculator calendar call ' +
  'callback cambio cancel card carrier cart case caseload casos catalog center centro certificate ' +
  'change chart chat checklist checkout choose cita citizenship claim client clientes closed cobertura ' +
  'code comments commission company compare comparison completion compliance compose configuracion ' +
  'configuración confirm confirmation consent contact continue conversation copy correspondence county ' +
  'course coverage create credential credit cuenta current daily dashboard data datos debit decline ' +
  'deductible deductions delegate delete delivery demographics denial dental deposit detach detail ' +
  'detalles determination device digest directions directory disability disclosures document ' +
  'documentos done downloads draft duplicate e-mail ebt edit editor effectuation elegibilidad ' +
  'eligibility email employer employment enroll enrollment entries entry enviar error estimator events ' +
  'exam exemption exit expense explorer exports failed family faq feedback file filing final find ' +
  'finder finish firma folder follow-up form forward forwarded future gastos glossary group guide ' +
  'handover health hearing help historial history hogar hold home household image immigration import ' +
  'inactive inbox income info informacion información information ingresos inicio inquiry inscripción ' +
  'insurance intake intro introduction invoice issue issuer item jobs journal latest leads ledger ' +
  'legal letter library license link list live location log login logout lookup maintenance manage ' +
  'manager manual medicaid medical member memo mensajes merge message metrics mi miembros monthly my ' +
  'new newsletter next notas note notice notification of office open opinion options order outage ' +
  'outbox outcome outreach overview packet page pagos panel passcode password past pay payment pending ' +
  'perfil period permission person personal phone photo plan plan-year planes planner policies policy ' +
  'possible preferences preguntas premium prep prescreening preview print priority privacy problem ' +
  'procedure proceed profile program progress proof question queue quiz quote rating reassign receipt ' +
  'recent record recordatorio recovery recursos referral refund region register reject relaciones ' +
  'relationships release reminder removal remove renewal renovaciones renovación reply report reportar ' +
  'representatives request reset resources restore results resumen return review role room roster ' +
  'rules sanction save scan schedule scheduler score screen script search section security select ' +
  'selection sent service session settings sheet shipping shop shopping sign signature solicitud ' +
  'solicitudes special spending stage start started statement statistics status step submission submit ' +
  'success summary support survey switch table tablero tareas task tax team template termination terms thread ' +
  'ticket timeline to tools tracker tracking trail training transactions transcript transfer tree ' +
  'trends trouble tutorial undo unlink unlock unsubmitted upcoming update upload urgent user utilities ' +
  'verificación verification verify video view viewer voicemail vote waiting waiver warning webinar ' +
  'weekly welcome withdrawal wizard work worksheet yearly your';
let wordsOfScreens: ReadonlySet<string> | undefined;

/** True for a word in lower case that screens are named with. */
export function isWordOfScreens(word: string): boolean {
  // Put together when it is first asked for: every page carries this file, and begins to show itself without it.
  const words = (wordsOfScreens ??= new Set(screenWords.split(' ')));
  return words.has(word) || (word.endsWith('s') && words.has(word.slice(0, -1)));
}

/** Names of the site and its parts that are no screen. */
export const siteNames =
  /^(?:kynect|kynect benefits|kynect health|kentucky|kentucky\.gov|(?:the )?commonwealth of kentucky|home page|khbe|(?:[\p{L}.-]+ ){0,4}(?:portal|exchange)|cabinet for health (?:and|&) family services|menu|navigation|(?:(?:internal )?server|runtime|application|system) error.*|error (?:code|interno|\d).*|(?:(?:page|file|file or directory|resource) )?not found\.?|access (?:is |was )?denied|forbidden|(?:the )?(?:service|site|page|kynect)(?: is)?(?: temporarily| currently)? unavailable|.*(?:is|are) (?:currently )?down for (?:scheduled )?maintenance|you (?:have been|were|are) (?:signed|logged) (?:out|off).*|.*\btimed out|.*\btimeout(?: occurred)?|object reference not set.*|apache tomcat.*|nginx.*|signed out|not authori[sz]ed|error del (?:sistema|servidor)|request (?:was )?(?:rejected|blocked|unsuccessful)|.*\bwent wrong\b.*|(?:oops|sorry|uh-oh|whoops)[!.…]*|loading.*|please wait.*|cargando.*|error|home|inicio)$/iu;
