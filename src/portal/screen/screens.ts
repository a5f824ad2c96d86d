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

/** Words that screens are named with, English and Spanish; a name without one may be a person's. */
export const wordsOfScreens: ReadonlySet<string> = new Set(
  (
    'account accounts activity add address agency agent agents alert alerts appeals application applications assets audit authorized availability benefit benefits book business ' +
    'calendar case caseload cases center change changes choose client clients compare completion confirmation consent contact correspondence coverage create dashboard delegate demographics ' +
    'dental detail details document documents edit eligibility enroll enrollment error errors expense expenses family find form health help hearings history home ' +
    'household households inbox income info information inquiry insurance intake letters list log login lookup manage member members message messages my new notes notices notifications ' +
    'of overview page payment payments person personal plan plans preferences prescreening profile program programs quote quotes referral referrals register ' +
    'relationships renewal renewals report reports representatives request requests resources results review schedule screen search section select selection service ' +
    'services settings shopping sign signature status step submission submit summary support survey tax task tasks terms timeline to tools transfer unsubmitted ' +
    'update upload user verification verify view welcome work your ' +
    'access appeal appointment appointments assigned assignment associate association attachments balance billing calls carrier cart checkout citizenship claim claims ' +
    'commission commissions consents deductible deductions deductibles determination determinations disability duplicates effectuation emails employer employment ' +
    'enrollments events exemption exemptions faq filing finder follow-up forms hearing immigration issue issues issuer item items jobs leads letter license licenses ' +
    'maintenance medicaid medical merge note notice notification open options outcome outreach password pending period plan-year premium premiums preview proof queue ' +
    'question questions reassign recent record records release reviews roster security sent shop signatures special spending started statement statements switch team ' +
    'template templates termination ticket tickets tracker training transactions transfers upcoming uploads utilities verifications waiver worksheet chat transcript trail ' +
    'receipt receipts catalog directory manager editor wizard glossary guide guides manual library newsletter announcements news feedback contacts downloads imports exports ' +
    'ebt card cards form forms sanction confirm removal digest daily weekly monthly yearly annual next steps approval denial packet checklist bulletin memo phone callback scheduler planner agenda outbox drafts folder folders file files image images scan scans photo video videos webinar tutorial tutorials course courses quiz exam certificate certificates credential credentials compliance policy policies procedure procedures rules legal passcode logout session sessions device devices role permission permissions group groups company location locations directions office offices county region code codes explorer viewer builder calculator estimator comparison score chart charts metrics analytics statistics trends budget invoice invoices bill bills refund refunds credit credits debit deposit deposits withdrawal ledger journal entry entries data table shipping delivery tracking progress stage priority urgent waiting hold backlog closed active inactive latest past current future intro introduction start finish done success failed problem problems trouble warning warnings reset recovery unlock blocked outage opinion rating vote live room conversation thread reply forward compose draft copy import unlink attach detach assign accept decline reject return cancel delete remove restore undo save continue proceed exit reminder reminders order orders sheet link links print script voicemail e-mail e-mails email handover forwarded final batch action comments attestation recordatorios recordatorio call pay tree transfer duplicate possible prep roles agreements disclosures privacy accessibility bookmarks archive ' +
    'beneficios cambio cambios casos clientes cobertura configuracion configuración cuenta datos detalles documentos elegibilidad enviar gastos hogar ' +
    'informacion información ingresos inicio inscripción mensajes mi miembros perfil panel planes reportar resumen solicitud solicitudes audiencias audiencia ayuda renovaciones renovación recursos relaciones avisos alertas tareas notas historial pagos firma verificación cita citas agentes centro preguntas'
  ).split(' '),
);

/** Names of the site and its parts that are no screen. */
export const siteNames =
  /^(?:kynect|kynect benefits|kynect health|agent portal|kentucky|kentucky\.gov|commonwealth of kentucky|home page|khbe|kynect agent portal|self[- ]service(?: portal)?|menu|navigation|loading.*|please wait.*|cargando.*|error|home|inicio)$/i;
