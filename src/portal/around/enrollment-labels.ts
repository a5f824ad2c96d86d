import type { EnrollmentLine } from '../../domain/page-reading';

export type Part = keyof EnrollmentLine | 'dates';

/** What the label of each part can say. The premium and the policy's number are not among them: PSL does not ask. */
const labels: readonly { part: Part; says: RegExp }[] = [
  {
    part: 'plan',
    says: /^(?:(?:current |selected |enrolled |health |medical |dental |vision |insurance )*plan(?: name| selected)?|plan (?:de salud|m[eé]dico|dental|actual))$/i,
  },
  {
    part: 'issuer',
    says: /^(?:(?:plan |insurance )?(?:issuer|carrier|insurer)(?: name)?|insurance company|mco|managed care organization|aseguradora|compa[ñn][ií]a(?: de seguros)?)$/i,
  },
  {
    part: 'from',
    says: /^(?:(?:coverage|plan|policy|enrollment)? ?(?:effective|starts?|begins?)(?: date| on)?|(?:coverage )?effective (?:from|date)|fecha de (?:inicio|vigencia)|inicio(?: de cobertura)?)$/i,
  },
  {
    part: 'to',
    says: /^(?:(?:coverage|plan|policy|enrollment)? ?(?:ends?|termination|term)(?: date| on)?|effective to|fecha de (?:fin(?:alizaci[oó]n)?|t[eé]rmino|terminaci[oó]n|vencimiento)|fin(?: de cobertura)?)$/i,
  },
  {
    part: 'dates',
    says: /^(?:(?:coverage|enrollment|effective|plan|policy) (?:dates|period)|coverage|cobertura|(?:per[ií]odo|fechas?) de (?:la )?cobertura)$/i,
  },
  { part: 'status', says: /^(?:(?:enrollment|plan|coverage|policy) )?(?:status|estado)$/i },
];

/** What an enrollment is, where no label says so: a badge, or the last line of a card. */
export const stateWords =
  /^(?:enrolled|active|effectuated|cancell?ed|terminated|expired|ended|pending(?: \p{L}+){0,3}|submitted(?: to \p{L}+)?|confirmed|inscrit[oa]|activ[oa]|cancelad[oa]|pendiente(?: de \p{L}+)?)$/iu;

/** Two days with something between them. */
export const datesShape = /\d.{1,20}\d.*(?:[-–—]|\bto\b|through|\ba\b|hasta).*\d/i;

/** The part of an enrollment that a label names. */
export function partNamed(label: string): Part | undefined {
  return labels.find(({ says }) => says.test(label.trim()))?.part;
}
