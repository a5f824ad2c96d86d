import type { ComponentChildren } from 'preact';

interface BannerProps {
  tone: 'info' | 'warn' | 'bad' | 'good';
  /** A warning that must be heard at once is an alert; the rest wait for a pause. */
  loud?: boolean;
  actions?: ComponentChildren;
  children: ComponentChildren;
}

/** A notice across the surface: what is the matter, and what can be done about it. */
export function Banner({ tone, loud, actions, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`} role={loud ? 'alert' : 'status'}>
      <div>{children}</div>
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}
