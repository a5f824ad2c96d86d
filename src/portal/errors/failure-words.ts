import { complaint, fault, trouble } from './error-words';

/** One of these stands in each text that tells of trouble: a quick look before any text is put together. */
export const mayTellTrouble = new RegExp(
  [
    trouble,
    fault,
    complaint,
    /signed|logged|internet|network|connection|permission|privilege|blocked| (?:not|has) |guard|envi/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'im',
);

const deeds =
  'load|save|submit|process|complete|display|connect|open|retrieve|send|upload|update|find|reach|fetch|add|delete|create|refresh|download|access|continue|sign you in|log you in|generate|finish|show|get|perform|reconnect';
const done =
  'loaded|saved|submitted|processed|completed|displayed|opened|retrieved|sent|uploaded|updated|added|deleted|created|refreshed|downloaded|generated|reached|recorded|received|established|synchroni[sz]ed|synced|finished';

/**
 * A failure of the system, said outright: an error whatever it looks like. Matched against a text in small letters without
 * accents, from its first letter on.
 */
const outright = new RegExp(
  [
    String.raw`^(?:(?:application|system|server|unexpected|fatal|internal|network|unknown|http|script) )?error(?: (?:code |no\.? |#)?\w*\d[\w.-]*)?(?::| [–—-]| \d{3}\b)`,
    String.raw`^(?:(?:we['’]?re|we are|i['’]m) )?(?:very |so )?(?:sorry|oops|uh-oh|whoops|lo sentimos|lamentamos)\b.{0,30}\b(?:went wrong|error|problem|unable|not|cannot|couldn['’]t|can['’]t|unavailable|fail\p{L}*|no (?:se|pudimos|podemos)|interrupt)`,
    String.raw`^(?:unexpected|unhandled|internal|fatal) (?:\p{L}+ )?(?:error|exception|fault)\b`,
    String.raw`^(?:an?|the|there (?:was|is|has been) an?|this page has an|un|se produjo un|ocurrio un|ha ocurrido un|hubo un) (?:\p{L}+ ){0,2}(?:error|problem|problema|issue|fault|exception)\b(?! (?:you|that you|your client))`,
    String.raw`^(?:\p{L}+,? ){0,3}something (?:went|has gone|is) wrong|^algo salio mal`,
    String.raw`^(?:[\p{L}'’]+ ){0,4}(?:unable|failed|not able) to (?:${deeds})\b`,
    String.raw`^(?:could ?not|couldn['’]t|can ?not|can['’]t) (?:${deeds})\b`,
    String.raw`^(?:we|the (?:system|server|page|site|portal|application)|kynect|this page) (?:could ?not|can ?not|can['’]t|couldn['’]t|was unable to|is unable to|are unable to|were unable to|did not|didn['’]t|has stopped) (?:${deeds}|respond|working)\b`,
    String.raw`^(?:(?:the|your|this|these|all|some|no) )?(?:[\p{L}'’-]+ ){0,5}(?:could not be|couldn['’]t be|cannot be|can['’]t be|can not be|was not|were not|wasn['’]t|weren['’]t|has not been|have not been|not) (?:${done})\b`,
    String.raw`^(?:(?:the|your) )?(?:[\p{L}'’-]+ ){0,3}(?:failed|timed out|was interrupted|was lost|was refused)(?:[.!:;,]|$| (?:because|with|after|due|at)\b)`,
    String.raw`^(?:your |the |this )?session (?:has |was )?(?:expired|ended|timed out|been (?:closed|ended))|^(?:su|la) sesion (?:ha )?(?:expir|caduc|termin)`,
    String.raw`^you(?:['’]ve| have)? (?:been|were) (?:signed|logged) ?(?:out|off)|^you will (?:soon )?be (?:signed|logged) (?:out|off) (?:in|soon)|^your session (?:is about to|will (?:soon )?)(?:expire|end|time out)|^you (?:appear to be|seem to be|are) (?:currently )?offline|^(?:no|lost|check your) (?:internet|network|connection)`,
    String.raw`^(?:sorry,? )?you (?:do not|don['’]t|no longer) have (?:the )?(?:permission|access|authori[sz]ation|rights|privileges|sufficient)|^you are not (?:authori[sz]ed|allowed|permitted)|^(?:insufficient privileges|access (?:is |was )?denied|permission denied|not authori[sz]ed|(?:(?:the|your) )?(?:request(?:ed url)?|page|call[\p{L} ]{0,40}) (?:was )?(?:blocked|rejected|unsuccessful|timed out)|[\p{L}.-]+ (?:is not responding|refused to connect|took too long to respond))`,
    String.raw`^(?:the|this|our|your) (?:requested )?(?:[\p{L}-]+ ){0,3}(?:service|system|site|page|server|feature|website|portal) (?:\p{L}+ ){0,4}?(?:is|are|was) (?:currently |temporarily |not |un)(?:\p{L}+ )?(?:unavailable|available|down|offline|responding|found)`,
    String.raw`^no (?:se pudo|se puede|se pudieron|pudimos|podemos|fue posible|se ha podido|se guard|se envi)`,
    String.raw`\bprovide this number chfs\b`,
  ].join('|'),
  'u',
);

/** True for a text that is an error by its words alone; one of its sentences is enough. */
export function saysFailure(folded: string): boolean {
  return folded.split(/(?<=[.!])\s|\s[–—|-]\s|[✗✘✖❌⚠]/u).some(beginsOutright);
}

function beginsOutright(sentence: string): boolean {
  return outright.test(sentence.replace(/^[^\p{L}]+(?:(?:message|detail|title)\W+)?/u, ''));
}
