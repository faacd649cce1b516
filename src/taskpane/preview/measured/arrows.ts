import { STRATEGIES, type Strategy } from '../../../core/productivity/strategy';

export type Movement = 'up' | 'same' | 'down';

/** The five patterns with the movement of output and of input that each stands for. */
export const FIVE_PATTERNS: readonly {
  readonly pattern: Strategy;
  readonly output: Movement;
  readonly input: Movement;
}[] = Object.entries(STRATEGIES).map(([key, pattern]) => {
  const [output = 'same', input = 'same'] = key.split('/') as Movement[];
  return { pattern, output, input };
});
