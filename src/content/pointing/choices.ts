import type { TaughtField } from '../../domain/page-reading';
import { Layout } from '../../portal/around/layout';
import { candidatesIn, type Candidate } from '../../portal/around/taught';
import { lessonOf, type Lesson } from '../../portal/around/teach';
import { screenName } from '../../portal/screen/screen-name';
import { sightOf, type Sight } from '../../portal/sight/sight';

/** A rectangle in the coordinates of the top window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** One text on the page that can be pointed at. */
export interface Choice {
  candidate: Candidate;
  lesson: Lesson;
}

/** Everything on the page that can be pointed at for one field, and where it is drawn. */
export class Choices {
  readonly #layout: Layout;
  readonly #screen: string;
  readonly #candidates: Candidate[];
  readonly #boxes = new Map<Candidate, Box>();
  /** A sight of its own, because the page moves under what has been read. */
  #sight: Sight | undefined;
  /** Documents of frames that can be reached: the mouse's events go to them. */
  readonly frames: Document[] = [];

  constructor(
    readonly field: TaughtField,
    page: Document,
  ) {
    const enter = (inner: ShadowRoot | Document) => {
      if (inner.nodeType === Node.DOCUMENT_NODE) this.frames.push(inner as Document);
    };
    this.#layout = new Layout(page, undefined, enter);
    this.#screen = screenName(page, this.#layout.sight)?.value ?? '';
    this.#candidates = this.#layout.seen().flatMap((run) => {
      const found = candidatesIn(run, field, this.#layout);
      // A text of another shape can be pointed at too, and is refused with a reason.
      return found.length > 0 ? found : [{ value: run.text, run, naming: undefined }];
    });
  }

  get screen(): string {
    return this.#screen;
  }

  /** Forgets where things are drawn: the page scrolled. */
  moved(): void {
    this.#boxes.clear();
    this.#sight = undefined;
  }

  /** The smallest text at a point of the top window. */
  at(x: number, y: number): Choice | undefined {
    const here = this.#candidates
      .map((candidate) => ({ candidate, box: this.boxOf(candidate) }))
      .filter(
        ({ box: { left, top, width, height } }) =>
          x >= left && x <= left + width && y >= top && y <= top + height,
      )
      .sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
    return here[0] && this.#judged(here[0].candidate);
  }

  /** The next one by keyboard; numbers are gone through alone, as nothing else can be taken. */
  beside(current: Choice | undefined, step: 1 | -1): Choice | undefined {
    const able = this.#candidates.filter((candidate) => this.#mayBeTaken(candidate));
    if (able.length === 0) return undefined;
    const at = current ? able.indexOf(current.candidate) : -1;
    const next = at < 0 ? (step > 0 ? 0 : able.length - 1) : (at + step + able.length) % able.length;
    const candidate = able[next];
    return candidate && this.#judged(candidate);
  }

  boxOf(candidate: Candidate): Box {
    let box = this.#boxes.get(candidate);
    if (!box)
      this.#boxes.set(
        candidate,
        (box = boxAround(candidate, (this.#sight ??= sightOf(this.#layout.document)))),
      );
    return box;
  }

  #mayBeTaken({ value, run }: Candidate): boolean {
    const isNumber = this.field === 'caseNumber' || this.field === 'applicationNumber';
    return isNumber ? /^\d{9}$/.test(value) : run.text.length > 2;
  }

  #judged(candidate: Candidate): Choice {
    return { candidate, lesson: lessonOf(candidate, this.field, this.#screen, this.#layout) };
  }
}

function boxAround({ run, value }: Candidate, sight: Sight): Box {
  const digits = run.items.filter((item) => /\d/.test(item.raw));
  // Of a label and its number in one line, the number alone.
  const items = /^\d{9}$/.test(value) ? digits : run.items;
  const boxes = items.map((item) => sight.box(item.node)).filter((box) => box !== undefined);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (!Number.isFinite(left + top + right + bottom)) return { left: 0, top: 0, width: 0, height: 0 };
  const shift = frameOffset(run.items[0]?.element.ownerDocument.defaultView ?? window);
  return { left: left + shift.x, top: top + shift.y, width: right - left, height: bottom - top };
}

/** Where a frame's own window begins in the top window. */
export function frameOffset(view: Window): { x: number; y: number } {
  const frame = view.frameElement;
  if (!frame?.ownerDocument.defaultView) return { x: 0, y: 0 };
  const outer = frameOffset(frame.ownerDocument.defaultView);
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft + outer.x, y: top + frame.clientTop + outer.y };
}
