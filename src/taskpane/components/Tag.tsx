import { Icon, type IconName } from './Icon';

interface TagProps {
  readonly icon: IconName;
  readonly tone?: 'fix' | 'review' | 'note' | 'good' | undefined;
  readonly class?: string;
  readonly text: string;
}

/** An icon and a word or two; the colour only repeats them. */
export function Tag({ icon, tone, class: more = '', text }: TagProps) {
  return (
    <span class={`tag ${tone ?? ''} ${more}`}>
      <Icon name={icon} />
      {text}
    </span>
  );
}
