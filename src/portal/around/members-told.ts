import type { FoundValue } from '../../domain/page-reading';
import { textOf } from '../texts/run-places';
import { relatives } from '../naming/label-words';
import type { Layout } from './layout';
import { personIn } from './names';

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const name = `(${word}(?: (?:de |del |la |van |von )*(?:${word}|\\p{Lu}\\.)){1,4}(?: [JS]r\\.)?)`;

/** Sentences about the people of a case, with the name in them: "Does Jane Doe plan to file …", "Enrollments for Jane Doe". */
const tellings: readonly RegExp[] = [
  new RegExp(`^(?:Does|Did|Is|Was|Has|Will|Can|Do) ${name} (?:\\p{Ll}+)[^.]*\\?$`, 'u'),
  new RegExp(
    `^${name} is (?:the |a )?(?:${relatives}|primary applicant|head of household) (?:of|to) ${name}\\.?$`,
    'u',
  ),
  new RegExp(
    `(?:^|\\b)(?:[Cc]ase|[Hh]ousehold|[Ee]nrollments?|[Cc]overage|[Bb]enefits|[Ee]ligibility|[Ii]ncome|[Ee]xpenses|[Pp]rofile|[Ii]nscripciones|[Cc]aso|[Bb]eneficios)(?: [a-z]+)? (?:of|for|de|para) ${name}(?=$|[.,:(]| (?:[Cc]ase|[Aa]pplication)\\b)`,
    'u',
  ),
  new RegExp(`^I, ${name}, `, 'u'),
  new RegExp(`\\bhousehold members? ${name}\\b`, 'u'),
  new RegExp(`^Waiting for ${name} to \\p{Ll}`, 'u'),
];

/** The members that sentences speak of. */
export function* toldMembers(layout: Layout): Generator<FoundValue> {
  for (const run of layout.seen()) {
    const text = textOf(run);
    if (run.control || text.length < 10 || text.length > 300) continue;
    for (const telling of tellings) {
      const [said = '', ...names] = telling.exec(text) ?? [];
      for (const one of names) {
        const value = one ? personIn(one) : undefined;
        if (value) yield { value, label: said.slice(0, 80) };
      }
    }
  }
}
