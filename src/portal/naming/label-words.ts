import type { NumberKind } from '../texts/owner';
import { seam } from '../texts/number-shape';

export const kinds: readonly NumberKind[] = ['case', 'application'];

/** One blank, or none, or the seam of two inline elements. */
const gap = `[ ${seam}]{0,3}`;
const ordinal = '(?:n ?\\.? ?[º°o]s?\\.?|num(?:ero)?s?\\.?|nro\\.?|#|№)';

/** Words that may stand before the label without changing whose number it is. */
export const harmless =
  "your|ur|my|the|this|a|an|and|or|with|for|of|to|into|in|on|from|by|under|about|regarding|concerning|is|has|view|open|see|which|select|selected|enter|current|primary|main|head of household(?:'?s)?|applicant(?:'?s)?|(?<!\\d)20\\d\\d|search|find|look ?up|active|new|newest|latest|most recent|existing|correct|right|actual|(?:your|my|our) own|second|third|first|\\d(?:st|nd|rd|th)|segundo|segunda|primer|primera|(?:linked|associated|connected|tied|attached) (?:to|with)|submitted|paper|draft|incomplete|initial|pending|approved|denied|client(?:'?s)?|customer(?:'?s)?|member(?:'?s)?|household(?:'?s)?|family|individual's|kynect|khbe|dcbs|chfs|cabinet|ccap|liheap|food (?:benefits?|stamps?)|child ?care|cash|ky|kentucky|benefits?|medicaid|snap|ktap|k?chip|qhp|tanf|wic|health|healthcare|coverage|insurance|exchange|marketplace|programs?|eligibility|enrollment|renewal|integrated|assistance|su|mi|tu|el|la|los|las|del?|para|en|con|y|o|al|un|una|sobre|numero";

/**
 * What the label of each number can say (folded to lower case, no accents). English from both portals' own screens
 * and the state's sheet ("Application ID"), with the usual short forms; Spanish for translated pages.
 */
export const subjects: Record<NumberKind, { english: string; spanish: string; alone: string }> = {
  case: { english: '(?:case|cs(?=[ ]?#))', spanish: 'caso', alone: 'case|caso' },
  application: {
    english: '(?:application|app(?:ln?)?\\.?)',
    spanish: '(?:solicitud|aplicacion)',
    // "Get the app" speaks of another kind.
    alone: 'application|solicitud|appln?\\.?|(?<!\\p{L}[ \uE000]{1,3})app\\.?',
  },
};

function coreOf({ english, spanish }: { english: string; spanish: string }): string {
  const marks = `(?:number(?:s|${gap}\\(s\\))?|nos?\\.|no|nums?\\.?|nbrs?\\.?|ids?|identifier|#s?|№|n[º°]\\.?)`;
  const of = `(?:[ ${seam}](?:correct[oa]|actual|nuev[oa]|vigente))?${gap}(?:del?|de la)${gap}(?:(?:la|el|tu|su)${gap})?`;
  return [
    `${english}[ _${seam}-]{0,3}\\(?(?:id(?:entification)?${gap})?${marks}(?:${gap}(?:#|no\\.))?`,
    `(?:${ordinal}|ids?|identificacion|identificador)${of}${spanish}`,
    `${spanish}${gap}(?:${ordinal}|no\\.?|id)`,
    // "The number of your most recent application", "el número de su caso de SNAP".
    `(?:number|${ordinal}|id)[ ${seam}](?:of|for|del?|para)[ ${seam}](?:(?:${harmless})[ ${seam}]){0,4}${english}`,
    `(?:${ordinal}|id)[ ${seam}]del?[ ${seam}](?:(?:${harmless})[ ${seam}]){0,4}${spanish}`,
    // "Your case, number 123456789", "la solicitud con número 123456789", "the application (number 123456789".
    `(?:${english}|${spanish})(?:,|[ ${seam}]\\(|[ ${seam}](?:with|con|lleva|tiene|has|bear(?:s|ing)?|having|under|de))?(?:[ ${seam}](?:the|el|its|su|a|un))?(?:[ ${seam}](?:new|nuevo))?[ ${seam}]?(?:number(?:ed)?|no\\.|id|${ordinal})`,
  ].join('|');
}

/** The pattern of each label's own words. */
export const cores: Record<NumberKind, string> = {
  case: coreOf(subjects.case),
  application: coreOf(subjects.application),
};

/** What a link or a button before a label and its number does with them. */
export const deeds =
  'use|using|choose|select|pick|click|press|tap|visit|write|give|provide|mention|quote|show|copy|edit|change|print|download|(?:updat|manag|sav|remov|delet|clos|receiv|creat|renew|submit|submitt|load|get|add|open|reopen|process|access|review|view|check|escalat|unlock|resubmit|reactivat|reinstat|approv|reassign|withdraw|start|resum|continu|complet|finish|sign|print)(?:es?|ing|ed|s)?';

/** Words of no meaning of their own right before the name of a number: they say nothing about whose it is. */
export const little =
  '(?:\\p{L}{3,}ed|gave) it|(?:concern|cover|regard|include|cite|affect|list|involve|reference|confirm|mention|contain|display|share|follow|check|keep|handle|carry|need)s?|verif(?:y|ies)|yes|okay|sure|him|them|us|you|me|they|we|he|she|which|that|who|as|at|than|per|via|under|within|without|over|onto|upon|up|out|off|through|throughout|toward|towards|between|beside|besides|since|against|after|during|until|because|if|when|while|whether|but|also|now|then|here|there|only|still|already|again|just|please|both|are|was|were|be|been|being|have|had|do|does|did|say|mention|regarding|re|que|se|es|fue|lo|le|les|nos|hay|tiene|ha|han|bajo|segun|desde|hasta|pero|si|cuando|ya|tambien|como|dicho|dicha|ese|esa|este|esta|nuestro|nuestra|recibimos|abierto|lleva';

/** "Asked to reinstate case number 1", "we will finalize application number 2": whatever is done to it, it is this one. */
const willing =
  '(?:will|can|must|should|may|might|would|could|cannot|(?:consent(?:ed)?|able|unable|want(?:ed|s)?|need(?:ed|s)?|like|ready|ask(?:ed)?|try(?:ing)?|wish(?:es)?|going|agreed?|agrees|permission|how|allow(?:ed|s)?|used|here|click|press|tap|required|request(?:ed)?|continued?) to) (?:also |now |then |not )?\\p{L}{4,}';

/** What was done to a number: "withdrew application number 1". Before the bare "case" such a word says which case: "unrelated case". */
export const done =
  willing +
  '|(?!build|park|hous|nurs|bill|train|bank|lend|meet|pric|shipp|mail|hear)\\p{L}{3,}ing|withdrew|withdrawn|begun|shown|seen|written|chosen|taken|gave|given|said|says|states|got|sent|took|found|made|saw|wrote|kept|held|(?!un|mis|relat|expir|retir|reserv|reus|recycl|disput|forg|replac|supersed|duplicat|delet|void|cancel|transferr)\\p{L}{3,}[^e]ed';

/** "Your mother's case": a relative has a case of their own. */
export const relatives =
  '(?:grand|step|foster )?(?:mother|father|parents?|sons?|daughters?|child(?:ren)?|brothers?|sisters?)(?:-in-law)?|mom|dad|mama|papa|suegr[oa]|cunad[oa]|aunt|uncle|cousin|niece|nephew|spouse|husband|wife|girlfriend|boyfriend|fianc[eé]e?|partner|roommate|neighbou?r|friend|ex|madre|padre|esposo|esposa|conyuge|hij[oa]|herman[oa]|abuel[oa]|ti[oa]|prim[oa]|niet[oa]|sobrin[oa]|novi[oa]|vecin[oa]';

/** Firms with cases and applications of their own; said of a plan or a job they take no number away. */
export const firms =
  'insurers?|carriers?|issuers?|pharmac(?:y|ist)|nursing homes?|lenders?|colleges?|universit(?:y|ies)|ombudsman|collections?(?: agency)?|bbb|unions?|aetna|anthem|humana|wellcare|molina|passport health|caresource|ambetter|delta dental|walmart|kroger|amazon|plaintiffs?|mediators?|defenders?|guardian ad litem|aseguradoras?|farmacias?|universidad|cobranzas|sindicato';

/** Words that make it somebody else's number, or no real one. */
const foreignWords =
  /\b(?:waivers?|related(?! to)|previous|prior|old|earlier|former|others?(?! (?:members?|people|persons?|benefits?|household|programs?))|another(?! (?:county|worker|caseworker|office|language|state|day|time|month|year|program))|(?<!\b(?:we|you|have|has|was|were|been|is|are|and) )linked(?! (?:to|your|the|this|with)\b)|duplicate|merged(?! (?:in)?to)|court|legal|appeals?|hearings?|support|samples?|examples?|tests?|dummy|fraud|fake|scam(?:mers?|s)?|phishing|impost[eo]rs?|beware|estafa(?:dor(?:es)?)?|fals[oa]|claims?|ref(?:erence)?|tickets?|psl|service|crm|complaint|external|transferred|last|parent|companion|similar|not|isn't|ssn|social|individual id|maid|instead of|rather than|en (?:lugar|vez) del?|otr[oa]s?|anterior(?:es)?|relacionad[oa]s?(?! con)|vinculad[oa]s?|exencion|ejemplo|antiguo|no es|omb|case law)\b/;
/** "Closed case": not the one in front. "We closed case 1" may well be. */
const bygone =
  '(?<!\\b(?:we|i|was|were|is|are|be|been|being|has|have|had) )\\b(?:closed|inactive|withdrawn|voided|superseded|archived)(?=\\W*(?:$|case|app))';
export const foreign = new RegExp(
  `${foreignWords.source}|\\b(?:${relatives})['’]s(?=\\W*(?:$|case|app))|\\b(?:${relatives}) (?:has|have|had|tiene|tenia)\\b|\\b(?:before|antes)\\W*$|${bygone}`,
);

/** "Could not" speaks of what was done to it, not of whose number it is. */
const negated =
  /\b(?:(?:could|can|has|have|had|did|does|do|will|would|may) ?not(?! (?:find|found|match|exist))|(?:was|were|is|are) not(?= \p{L}+ed\b)|not(?= (?:yet )?(?:received|paid|verified|completed?|submitted|signed|uploaded|reviewed|processed|posted|due|started)\b)|(?:ca|could|did|does|do|has|have)n't)\b/gu;

/** "In reference to case 1" refers to it, and is no number of a reference. */
const concerning = /\b(?:in|with) reference to\b/gu;

/** Folded words without what sounds foreign and is not. */
export function withoutHarmless(plain: string): string {
  return plain.replace(negated, ' ').replace(concerning, ' ');
}

/** True for folded words that make it somebody else's number. */
export function isForeign(plain: string): boolean {
  return foreign.test(withoutHarmless(plain));
}

export const example =
  /\b(?:e\.? ?g\.?|(?<!\.)examples?|ejemplos?|p\. ?ej|samples?|such as|like this|looks? like|for instance|format(?:ted)?|formato|dummy|placeholder|por ejemplo)(?![\p{L}])/u;

/** Labels of the numbers a portal shows beside ours; enough to know that a number already has an owner. */
export const others =
  /\b(?:ssn|social security|individual|person|maid|medicaid id|member id|phone|tel|fax|zip|postal|date|dob|birth|npn|doi|license|confirmation|payment|reference|ref|chfs|quote|policy|ticket|invoice|account|user|client id|fein|ein|tin|tax|routing|subscriber|group|plan id|receipt|transaction|tracking|order|waiver|related|seguro social|telefono|fecha|confirmacion|pago|referencia|cuenta|poliza|licencia|identificacion individual)\b/;

/** A word that each of our labels has: most texts of a page have none of them, and need not be looked at closer. */
export const mayBeOurs = /cas[eo]|cs ?#|app|solicitud|aplicacion/;

/**
 * After "case number of": such a number belongs to an office or a relative, and an "application for a job" is none of ours.
 * To stand before the words that say whose it is.
 */
export const ofOurPeople = `(?!(?:the |your |my |this |an? |el |la |su |tu |un |una )?(?:case ?)?(?:workers?|offices?|agen(?:ts?|cy)|staff|supervisor|provider|employer|court|judge|jobs?|employment|loan|housing|mortgage|rental?|scholarship|passport|visa|asylum|licen[cs]e|trabajador|trabajo|oficina|corte|tribunal|juez|empleo|vivienda|prestamo|hipoteca|alquiler|beca|pasaporte|asilo|licencia|divorcio|insurer|carrier|issuer|pharmacy|lender|college|bankruptcy|custody|eviction|accident|aseguradora|farmacia|llamada|bancarrota|custodia|desalojo|accidente|apartment|${firms}|${relatives})(?![\\p{L}]))`;
