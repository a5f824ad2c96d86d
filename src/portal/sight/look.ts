/** How one element looks by its own styles; what is asked often is asked of the browser once. */
export class Look {
  #display: string | undefined;
  #color: string | undefined;
  #position: string | undefined;

  constructor(readonly style: CSSStyleDeclaration & { webkitTextSecurity?: string }) {}

  get display(): string {
    return (this.#display ??= this.style.display);
  }

  get color(): string {
    return (this.#color ??= this.style.color);
  }

  get position(): string {
    return (this.#position ??= this.style.position);
  }

  /** Its content flows in the line around it. */
  get isInline(): boolean {
    return /^(?:inline$|contents|ruby)/.test(this.display);
  }

  /** Its characters are drawn as dots, blurred or in another order than written. */
  get isDisguising(): boolean {
    if (/blur\((?:[4-9]|\d\d)/.test(this.style.filter)) return true;
    const { webkitTextSecurity: dots = 'none', unicodeBidi } = this.style;
    if (dots !== 'none' && /disc|circle|square/.test(dots)) return true;
    return unicodeBidi !== 'normal' && /override/.test(unicodeBidi) && this.style.direction === 'rtl';
  }

  get isStruck(): boolean {
    return (this.style.textDecorationLine || this.style.textDecoration).includes('line-through');
  }

  /** A line through an element goes through all that flows in it; what stands by itself in there keeps clear of it. */
  get isInFlow(): boolean {
    const { float } = this.style;
    return !this.display.startsWith('inline-') && !this.isPutInPlace && (float || 'none') === 'none';
  }

  /** Seen, as far as the colour of its text and its visibility tell. */
  get isPainted(): boolean {
    return (
      this.style.visibility === 'visible' && !(this.color.startsWith('rgba') && this.color.endsWith(', 0)'))
    );
  }

  /** Its background lets nothing through. */
  get isOpaque(): boolean {
    return /^rgb\(/.test(this.style.backgroundColor) && this.style.opacity === '1';
  }

  /** Taken out of the flow. */
  get isPutInPlace(): boolean {
    return this.position === 'absolute' || this.position === 'fixed';
  }

  /** It and all that is in it is gone from the screen. */
  get isTakenAway(): boolean {
    const { contentVisibility, opacity, clipPath } = this.style;
    if (this.display === 'none' || contentVisibility === 'hidden' || Number(opacity || 1) < 0.05) return true;
    if (clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
    return (
      this.isPutInPlace &&
      /^rect\([01]px,? [01]px,? [01]px,? [01]px\)$/.test(this.style.getPropertyValue('clip'))
    );
  }
}
