import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export type Tone = 'fix' | 'review' | 'note' | 'good';

const ICONS = { fix: 'stop', review: 'warn', note: 'info', good: 'check' } as const;

interface BannerProps {
  readonly tone: Tone;
  readonly role?: 'alert' | 'status';
  readonly children: ComponentChildren;
}

export function Banner({ tone, role, children }: BannerProps) {
  return (
    <div class={`banner ${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div>{children}</div>
    </div>
  );
}
