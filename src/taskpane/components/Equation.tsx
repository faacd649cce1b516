interface EquationProps {
  /** Read as one sentence. */
  readonly says: string;
  readonly parts: readonly [EquationPart, EquationPart, EquationPart];
}

export interface EquationPart {
  readonly value: string;
  readonly name: string;
}

/** One figure divided by another gives the third. */
export function Equation({ says, parts: [over, under, result] }: EquationProps) {
  const box = ({ value, name }: EquationPart, look = '') => (
    <div class={`equation-part ${look}`}>
      <b>{value}</b>
      <span>{name}</span>
    </div>
  );
  return (
    <div class="equation" role="img" aria-label={says}>
      {box(over)}
      <i aria-hidden="true">÷</i>
      {box(under)}
      <i aria-hidden="true">=</i>
      {box(result, 'result')}
    </div>
  );
}
