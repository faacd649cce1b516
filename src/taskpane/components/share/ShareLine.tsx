import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon';

interface ShareLineProps {
  readonly good: boolean;
  readonly title: string;
  readonly says?: string;
  readonly children?: ComponentChildren;
}

/** One answer: good, or what to look at. */
export function ShareLine({ good, title, says, children }: ShareLineProps) {
  return (
    <li class="share-line">
      <Icon name={good ? 'check' : 'warn'} class={good ? 'good-ink' : 'review-ink'} />
      <div>
        <p class={good ? '' : 'strong'}>{title}</p>
        {says && <p class="caption quiet-ink">{says}</p>}
        {children}
      </div>
    </li>
  );
}
