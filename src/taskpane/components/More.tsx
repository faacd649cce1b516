import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** What opens in place. */
export function More({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) {
  return (
    <details class="more" open={open ?? false}>
      <summary>
        <Icon name="down" class="chevron" />
        {title}
      </summary>
      {children}
    </details>
  );
}
