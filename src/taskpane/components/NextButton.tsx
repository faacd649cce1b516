import type { BuildTarget, Guide } from '../preview/guide';
import { useNext } from '../state/next';
import { Button } from './Button';

interface NextButtonProps {
  readonly guide: Guide;
  /** How this screen builds what the guide asks for next; without it the guide's own way is taken. */
  readonly builds?: Partial<Record<BuildTarget, () => void>>;
}

/** The one filled button of a screen: the next thing to do, as the measure stands now. */
export function NextButton({ guide: { next }, builds = {} }: NextButtonProps) {
  const actionFor = useNext();
  if (!next) return null;
  const { label, spoken, press } = actionFor(next);
  const own = next.do === 'build' ? builds[next.what] : undefined;
  return (
    <Button kind="filled" class="push" onPress={own ?? press}>
      {label}
      {spoken && <span class="spoken">{spoken}</span>}
    </Button>
  );
}
