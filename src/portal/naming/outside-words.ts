import { folded } from '../tree/clean-text';
import { firms, harmless, little, relatives } from './label-words';

/** Other offices and firms that give numbers of their own: what they opened, sent or have is theirs. */
const bodies =
  "legal aid|department of insurance|kog|workers['’]? comp|adjusters?|police|sheriff|prosecutor|courts?|judge|attorneys?|lawyers?|banks?|hospitals?|clinics?|doctors?|vendors?|technicians?|(?:help|service) ?desk|it department|microsoft|salesforce|schools?|employers?|providers?|landlords?|job center|immigration|uscis|irs|unemployment|cps|aps|psl|protective services|child support|social security(?: administration)?|housing authority|policia|cortes?|tribunal|juzgado|juez|fiscal|abogad[oa]s?|bancos?|clinicas?|medic[oa]s?|escuelas?|empleador|proveedor(?:es)?|tecnic[oa]s?|soporte|arrendador|inmigracion|desempleo|manutencion(?: de menores)?|seguro social|servicios de proteccion";
/** People who are not the client: their numbers are theirs, whatever they did. */
const people =
  'callers?|strangers?|someone|somebody|nobody|officers?|co-?workers?|colleagues?|tenants?|(?:next|previous|other) (?:clients?|callers?|persons?|agents?|households?)|(?:different|wrong) (?:clients?|callers?|persons?|agents?|households?)|(?:clients?|callers?|persons?|agents?|households?) before you|alguien|desconocid[oa]s?|inquilin[oa]|coleg[ao]|companer[oa] de trabajo';
/** The states around, where the same household may have had a number. */
const states =
  'ohio|indiana|illinois|missouri|tennessee|(?:west )?virginia|out[ -]of[ -]state|another state|otro estado';
/** What a help desk gives a number to, and what shows how to do things. */
const matters =
  'bugs?|defects?|password reset|outages?|incidents?|dispute|complaint|(?:this|that) call|call ?backs?|(?:this|that|the|your|reported) (?:problem|error|issue)|sender|custody|divorce|eviction|bankruptcy|lawsuit|lien|subpoena|summons|warrant|accident|grievance|custodia|divorcio|desalojo|bancarrota|testing|training|(?:this|the|our) (?:guide|video|picture|screenshot|tutorial|manual)|esta llamada|queja|remitente|(?:este|el) (?:problema|video|ejemplo)|(?:esta|la) (?:guia|imagen|falla)|capacitacion';
/** What else is asked for with an application of its own. */
const requests =
  'hearing|apartment|ssi|appointment|employment|jobs?|licen[sc]e|access|refund|reimbursement|loan|passport|housing|audiencia|empleo|trabajo|licencia|acceso|reembolso|pago|prestamo|pasaporte|vivienda|servicio|apelacion|informacion|soporte|cita|prueba';

/** Words in a name or in a clause about a number that give it to somebody else: "Case number for the outage". */
export const outside = new RegExp(
  `(?<!\\p{L})(?:${bodies}|${people}|${states}|${matters}|(?:for|de|para) (?:(?:an?|the|una?|el|la) )?(?:${requests}))(?!\\p{L})`,
  'u',
);

const preposition =
  '(?:for|about|re|on|to|of|in|regarding|with|from|under|by|at|per|para|por|sobre|de|del|en|con)';
/** "The police opened …", "la policia abrio el …": what they did is done to what follows, with no word for "about" between. */
const ofBody = new RegExp(
  `(?<!\\p{L})(?:${bodies}|${firms})(?: (?!${preposition}(?!\\p{L}))[\\p{L}'’]+){1,5}$`,
  'u',
);
const ofPeople = new RegExp(
  `(?<!\\p{L})(?:${people})(?: [\\p{L}'’]+){0,6}$|(?<!\\p{L})(?:${relatives})['’]s \\p{L}+,?$|\\bin (?:${states})(?!\\p{L})|(?<!\\p{L})(?:ohio|indiana|illinois|missouri|tennessee|west virginia)$`,
  'u',
);
const ofRelative = new RegExp(
  `(?<!\\p{L})(?:${relatives}) (?:(?:is|are|was|were|fue(?:ron)?) (?:on|under)|(?:was |were |fue )?(?:moved|movid[oa])(?: \\p{L}+)? (?:to|al?))(?: (?:${harmless}))*$|(?<!\\p{L})(?:herself|himself|themselves|of (?:her|his|their) own)(?: (?:${harmless}))*$`,
  'u',
);

/** "Payments issued on case 1" gave the case no number. */
const more = `(?: (?!(?:on|for|under|in|about|regarding|from|to)(?!\\p{L}))(?:${harmless}|${little})){0,4}$`;
/** Who gives a number decides whose it is: "the vendor created case number …" is the vendor's. */
const given = new RegExp(
  `(?<!\\p{L})(?:opened|created|assigned|gave|given|issued|logged|registered|filed)${more}`,
  'u',
);
const givenByUs = new RegExp(
  `(?:^\\W*|[,:(]\\W*|(?<!\\p{L})(?:and|to|be|been|being|was|were|is|are|we|i|you|he|she|they|dcbs|kynect|khbe|chfs|department|cabinet|state|system|portal|office|services|commonwealth|county|worker|caseworker|client|applicant|household|the|your|my|an?|this|newly))(?: (?:has|have|had))?(?: (?:also|just|now|then|already|newly|automatically))?(?:^| |(?<=[,:(]\\W*))(?:opened|created|assigned|gave|given|issued|logged|registered|filed)${more}`,
  'u',
);

/** "By mistake we sent you case number …". */
const misstated =
  /(?<!\p{L})(?:mistakenly|by mistake|in error|erroneously|wrongly|por error)(?!\p{L}).{0,20}(?<!\p{L})(?:wrote|written|sent|used|showed|shown|printed|gave|said|listed|entered|escrib|envia|mand|us[ao]|pus|mostr)\p{L}*(?: [\p{L}'’]+){0,4}$/u;

/** "The issue was assigned case number …", "we track this problem as case …": what a help desk counts. */
const ofMatter = new RegExp(
  `(?<!\\p{L})(?:issues?|problems?|calls?|bugs?|defects?|grievances?|errors?|outage|incident|e-?mail|chat|feedback|inquiry|question|refund|lawsuit|divorce|complaint|report|call ?back request|falla|queja|pregunta) (?:is|was|has|were|has been|es|fue|tiene)(?: (?!${preposition}(?!\\p{L}))\\p{L}+){0,2}(?: (?:as|under|with|como|bajo))?(?: (?:${harmless}))*$|(?<!\\p{L})track(?:ed|ing)? (?:this|the|your) \\p{L}+ (?:as|under)(?: (?:${harmless}))*$`,
  'u',
);
const thanks = new RegExp(
  `(?<!\\p{L})(?:thank you|thanks|gracias) (?:for|por) \\p{L}+ (?:\\p{L}+ ){0,2}(?:${bodies}|support)[^.!:]*[.!:]`,
  'u',
);

/** "Your complaint has been received.", "you applied for a job.": the next sentence gives the number of that. */
const ofThat =
  /(?<!\p{L})(?:(?:your|this|the) (?:\p{L}+ )?(?:inquiry|complaint|question|feedback|chat|fraud report|support (?:case|request|ticket)|request for [\p{L} ]*help|loan|passport|visa) (?:was|has|have|is)|(?:received|got) your (?:inquiry|complaint|question|feedback)|appl(?:ied|ying) for (?:the|a) (?:job|loan|apartment)|for contacting us|(?:somebody|someone) else['’]s)(?!\p{L})[^.!]*[.!][^]{0,80}$/u;
/** "Call 2 (11/06), case number …", "for today's call, the case number is …". */
const perCall =
  /(?<!\p{L})call(?: (?:on )?\d[\d/]*)?(?: \([^()]*\))?[:,] ?(?:(?:the|my|your|new) )?$|(?<!\p{L})(?:for|on) (?:this|the|my|your|(?:today|yesterday)['’]s) call,? (?:(?:the|my|your) )?$/u;

/** "Thank you for calling PSL. Your case number is …": the number of that call. */
export function isOfThisCall(before: string): boolean {
  return thanks.test(before) || ofThat.test(before) || perCall.test(before);
}

/** "The hospital's case number". */
const ownOfBody = new RegExp(
  `(?<!\\p{L})(?:${bodies}|${firms}|${people}|${states}|plan|today|call|issue|ticket|(?:\\p{L}+ )?health(?:care)?|blue cross|passport|medicare|(?:dr\\.?|doctor|agent|caseworker|worker|attorney|judge|officer) \\p{L}+)(?:['’]s|['’])(?: own)?$`,
  'u',
);

/** "The lawsuit involves …", "the hospital billed it under …": with such a subject only "for", "about" and the like lead back to the client's. */
const subjectOutside = new RegExp(
  `^\\W*(?!call ?back )(?:(?:the|an?|her|his|their|my|your|our|la|el|su|una?) )?(?:\\p{L}+ )?(?:${bodies}|${firms}|${matters})(?!\\p{L}).*(?<!(?<!\\p{L})(?:for|about|on|re|regarding|of|to|in|de|sobre|para)(?: (?:${harmless}))?)$`,
  'u',
);

/** "Talked to PSL. She opened …", "called PSL; new …": theirs, as far as anybody outside was spoken of. */
export function isGivenByOutsiders(words: string, before: string): boolean {
  return (given.test(words) || /(?<!\p{L})new$/u.test(words)) && ofAnybody.test(before.slice(-160));
}

/** "Filed a report with the police, case number …". */
const reported = new RegExp(
  `(?<!\\p{L})(?:report(?:ed)?|filed|complain(?:t|ed)|charges?|statement|claim)(?!\\p{L})[^.;:!?]{0,40} (?:with|to|by|at|con|ante|a) (?:(?:the|la|el) )?(?:[\\p{L}'’-]+ ){0,3}(?:${bodies})(?: (?:department|office|station|company))?,$`,
  'u',
);

/** True for words that end with an office to which something was reported: the number behind them is of that report. */
export function isReportedTo(words: string): boolean {
  return words.endsWith(',') && reported.test(words);
}

/** "Dr. Lee's office opened case …": the stop ends no sentence. */
const doctor =
  /(?<!\p{L})dr\. \p{L}+['’]s(?: (?:office|clinic|staff))?(?: (?:has )?(?:opened|created|started|filed|sent|gave))?(?: an?| the)?\s*$/u;

/** True for a text that ends with what a doctor has, or has opened. */
export function isOfDoctor(before: string): boolean {
  return doctor.test(before);
}

/** True for words before a name that make it the number of somebody outside. */
export function isOfOutsiders(said: string): boolean {
  const words = said.replace(/[\s:,(]+$/, '');
  return (
    misstated.test(words) ||
    ofMatter.test(words) ||
    ofBody.test(words) ||
    ownOfBody.test(words) ||
    ofPeople.test(words) ||
    ofRelative.test(words) ||
    (subjectOutside.test(words) && !/[–—|:-]\s*$/.test(said)) ||
    (given.test(words) && !givenByUs.test(words))
  );
}

/** Anybody who has numbers of their own, and relatives with theirs: where they are spoken of, "its", "his" and "the" may be said of them. */
export const ofAnybody = new RegExp(
  `(?<!\\p{L})(?:${bodies}|${firms}|${people}|${matters}|${relatives}|another|different|boss|loan|rental|jobs?|apartment|college)(?!\\p{L})`,
  'u',
);

/** "If you do not have a case number: …", "until we assign a case number, use …": some other number stands there for it. */
const lacking = new RegExp(
  `(?:n['’]t (?:have|know|remember)|(?<!\\p{L})(?:(?:not|never)(?: yet)? (?:have|know|remember|got|recall)|without|until (?:you|we|i) \\p{L}+|lost|forgot(?:ten)?|no (?:tiene|sabe|conoce|recuerda|tengo)|sin|hasta que \\p{L}+(?: \\p{L}+)?|perdio|olvido))(?: (?:${harmless}|yet|aun|todavia))*$`,
  'u',
);
/** "Fax your case number: …", "Start your application: …": where to, or how. */
const errand = new RegExp(
  `^\\W*(?:(?:please|to|or|and|por favor|para) )*(?:fax|e-?mail|mail|send|text|tell|find|get|download|start|begin|sign|update|upload|return|envi[ea]r?(?:nos)?|mand[ea]r?(?:nos)?|encuentre|busque|encontrar|descargue|descargar|firme|firmar|empiece|comience|actualice)(?: (?:us|me|in|it|nos|your|my|the|this|an?|new|su|tu|la|el|los?|una?))*$`,
  'u',
);

const det = '(?: (?:your|my|the|this|an?|su|la|el))*';
/** "Merge with case …", "copied from application …", "Wrong: case …": another one beside the client's. */
const beside = new RegExp(
  `^\\W*(?:merge|compare|transfer|link|move|unir|comparar|mover)(?: (?:it|this|case|this case))? (?:with|to|into|con|al?)${det}$|(?<!\\p{L})(?:copied|cop(?:y|iad[oa])|cloned?|split|splitting|moved|transferred)(?: over)? (?:from|del?)${det}$|(?<!\\p{L})(?:see also|vea tambien)${det}$|(?:^|[^\\p{L}])(?:wrong|incorrect|equivocad[oa]|incorrect[oa]|from) ?:$`,
  'u',
);

/** True for words before a name that speak of the name alone: the number behind it is another. */
export function asksForIt(words: string, introduces: boolean): boolean {
  return beside.test(words) || lacking.test(words) || (introduces && errand.test(words));
}

/** "In this case", "that is the case", "use case:": the word in another sense. */
const otherSense =
  /(?<!\p{L})(?:in (?:this|that|any|such an?|each|either|our|most)|(?:is|was|be|were|being) (?:not )?(?:also |often |usually )?the|en (?:este|ese|tal|todo|cualquier|cada|nuestro)|(?:es|era|sea|fuera) el)$/u;

/** "Trabajador del caso: …", "owner of the case: …": somebody or something about it. */
const aboutIt = new RegExp(
  `(?<!\\p{L})(?:(?:case)?workers?|managers?|owners?|supervisor|contact|trabajador[a]?|gerente|encargad[oa]|administrador[a]?|supervisor[a]?|duen[oa]|contacto|jef[ea]|total(?:es)?|cantidad|count)(?: (?:of|for|on|del?|para))(?: (?:the|your|this|all|su|la|el|los|las))*$`,
  'u',
);

/** True for words before the bare word "case" that take its meaning away. */
export function isOtherSense(words: string, introduces: boolean): boolean {
  return (
    otherSense.test(words) ||
    aboutIt.test(words) ||
    (introduces && /(?:^|\W)(?:use|best|worst|uso)$/.test(words))
  );
}

/** What was done to a number that is no more, and what is said of one to be left alone. */
const gone =
  '(?:was|were|is|are|been|we|has|got) (?:since )?(?:closed|replaced|merged|deleted|cancell?ed|voided|retired)|expired|ignore|avoid|before|typed|mistyped|fue (?:cerrad|reemplazad|cancelad|eliminad)[oa]|vencid[oa]|antes';
/** In a clause about a number: who else has it, or that another number is meant after all. */
export const elsewhere = new RegExp(
  `(?<!\\p{L})(?:${relatives}|workers?|office|agency|number|numero|id|identification|not|no|wrong|old|former|previous|example|ejemplo|phone|telephone|representative|claim|apartment|${firms}|${gone})(?!\\p{L})|${outside.source}`,
  'u',
);

/** In brackets behind a number: "(old)", "(court)", "(Ohio)". */
const mark = `not \\p{L}+|typo|mistyped|do not use|(?:an)?other|different|replaced|made up|fictitious|closed, see new|previous|prior|old|former|wrong|incorrect|invalid|tests?|duplicate|anterior|antiguo|equivocad[oa]|incorrect[oa]|prueba|duplicad[oa]|${bodies}|${states}`;
const whose = `(?:(?:an?|the|your|his|her|their|my|un|una|el|la|su) )?(?:[\\p{L}'’]+ )?`;
/** Behind a number: "(old)", "for this call", "at PSL", "in district court", "of her mother", "is a court case". */
export const ofOutsideAfter = new RegExp(
  [
    `^ ?\\((?:${mark})(?: (?:case|application|number|id|only|caso|client|one|person|household|billing))?(?:, [^()]{0,30}| one)?\\)`,
    `^ ?\\((?:the )?(?:${bodies}|${firms})['’]s\\)`,
    `^ (?:is|was|came|es)(?! (?:on|in|at)(?!\\p{L}))[^.;:!?\\d\\n|]{0,30}?(?<!\\p{L})(?:${bodies}|${firms})(?:['’]s)?(?!\\p{L})`,
    '^ on the (?:\\p{L}+ )?(?:court|eviction) papers',
    '^ [–—-] ?(?:wrong|not|another|other|different) (?:our |the |my |a )?(?:client|case|person|household|one)(?!\\p{L})',
    `^ (?:for|at|with|by|from|of|in|para|con|de|en|por) ${whose}(?:[\\p{L}'’]+ ){0,2}?(?:${bodies}|${states}|${matters})(?!\\p{L})`,
    `^ [–—-] ?(?:${bodies})(?!\\p{L})`,
    `^ (?:of|with|under|for|de|con) (?:their|his|her|your|the|my|su|la|el) (?:${relatives})(?!\\p{L})`,
    `^ (?:is|was|es|era)(?: (?:for|of|from|de))? ${whose}(?:${relatives}|${bodies}|${states}|old|different|separate)(?!\\p{L})`,
    `^[^.;:!?\\d\\n|]{0,40} (?:in|at|of|en|de) (?:\\p{L}+ ){0,2}(?:court|tribunal|corte)(?!\\p{L})`,
    `^, [^.;:\\d]{0,30}(?:courts?|commonwealth|tribunal|juzgado)(?!\\p{L})`,
    `^ (?:was|is|were) (?:opened|created|given|issued|assigned) (?:by|at|for|to) ${whose}(?:[\\p{L}'’]+ ){0,2}?(?:${bodies}|${firms}|call)(?!\\p{L})`,
    "^ from (?:today['’]s|yesterday['’]s|the|this|your|my|our)(?: \\p{L}+)? call(?!\\p{L})",
    `^ (?:at|with|from) (?:the )?(?:${firms})(?!\\p{L})`,
    '^ (?:open )?against |^ for (?:the )?(?:other|another) ',
    '^ (?:was |has been |is )?(?:changed|updated|renumbered|converted) to \\d|^ is now (?:case|application) ',
    '^ belongs to (?:agent|worker|officer) ',
    `^[^.;:!?\\d\\n|]{0,40} (?:by|for|to) (?:another|an?(?: (?:different|other|new|separate))) (?:client|household|person|family|customer|applicant)(?!\\p{L})`,
    '^ (?:no es (?:suy|tuy|mi)|es de otr|(?:es|esta|era|estaba) (?:incorrect|equivocad|invalid|fals|mal )|fue (?:unid|combinad|reemplazad|fusionad|cambiad|sustituid)|(?:se )?cambio a )',
  ].join('|'),
  'u',
);

/** "We wrote case number … by mistake", "if you see case number …, ignore it", "… of 300". */
export const withdrawnAfter =
  /^ (?:by mistake|in error|por error)(?!\p{L})|^[^.;!?\n|]{0,80} (?:for|as) history only|^[^.;:!?\d\n|]{0,60}?\b(?:ignore|destroy|discard|disregard|shred|destruya|deseche|ignorel[oa]|destruyal[oa]) (?:it|this|that|them|the|la|el|los)\b|^[^.;:!?\d\n|]{0,40}?, (?:ignorel[oa]|destruyal[oa]|desechel[oa])|^ (?:of|out of|de) (?!20\d\d(?!\d)|\d{1,2}[/.-])\d|^ (?:through|thru|hasta) \d/u;

/** Relatives who mostly are in the household: their columns are part of the client's case. */
const household =
  'spouse|husband|wife|partner|child(?:ren)?|sons?|daughters?|mother|father|parents?|conyuge|espos[oa]|hij[oa]|madre|padre';
const another = new RegExp(
  `^(?:(?:your|his|her|their|my|su|la|el) |(?!(?:${household})$))(?:${relatives})$|^(?:transferred|moved|merged|copied|split) from\\b|^replaces\\b|^(?:possible )?duplicate of\\b|^(?:duplicad[oa] de|copiad[oa] de|reemplaza a)\\b`,
  'u',
);

/** True for the name of a row or a column that is somebody else's, or of what was: "Your sister", "Duplicate of". */
export function isOfAnother(name: string): boolean {
  return another.test(
    folded(name)
      .replace(/[\s:*]+$/, '')
      .trim(),
  );
}
