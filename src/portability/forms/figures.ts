/** Reading a range as the core does (M1, M2, M4), in the words of a formula. Every block is turned so that services are rows. */
import type { Step } from '../letText';
import { argumentName, type Options } from '../options';

export type Sign = 'positive' | 'signed';

/** Whether a block runs down: as `periods` says, or for a series as it lies. */
export interface Lying {
  /** A formula that is TRUE where periods run down, or one of the words for it. */
  readonly down: (argument: string) => string;
}

export const asPeriodsSay = (options: Options): Lying => ({ down: () => options.is('periods', 'down') });

/** A single row or column is a series, whatever `periods` says. */
export function seriesAsItLies(options: Options | null): Lying {
  return {
    down(argument) {
      const isRow = `AND(ROWS(${argument})=1,COLUMNS(${argument})>1)`;
      const isColumn = `AND(ROWS(${argument})>1,COLUMNS(${argument})=1)`;
      const otherwise = options === null ? 'FALSE' : options.is('periods', 'down');
      return otherwise === 'FALSE' ? isColumn : `IF(${isColumn},TRUE,IF(${isRow},FALSE,${otherwise}))`;
    },
  };
}

/** `text` turned round where `down` is true. */
export function turned(down: string, text: string): string {
  if (down === 'FALSE') return text;
  return down === 'TRUE' ? `TRANSPOSE(${text})` : `IF(${down},TRANSPOSE(${text}),${text})`;
}

const WRONG_SIGN = {
  positive: (figures: string) => `(${figures}<0)+(${figures}>1E+100)+(${figures}>0)*(${figures}<1/1E+100)`,
  signed: (figures: string) => `(${figures}>1E+100)+(0-${figures}>1E+100)`,
};

/**
 * Steps for one argument: X_known (1 where there is a number), X (the figures, 0 where there is none) and X_check (0, or
 * the error that the whole call has). `needed`: a block without any number is an error.
 */
export function figureSteps(parameter: string, lying: Lying, sign: Sign = 'positive', needed = true): Step[] {
  const given = argumentName(parameter);
  const figures = `${parameter}_figures`;
  const direction = lying.down(given);
  const isTurned = direction !== 'TRUE' && direction !== 'FALSE';
  const down = isTurned ? `${parameter}_down` : direction;
  return [
    ...(isTurned ? [[down, direction] as const] : []),
    [`${parameter}_rows`, sizeOf(down, given, 'ROWS', 'COLUMNS')],
    [`${parameter}_columns`, sizeOf(down, given, 'COLUMNS', 'ROWS')],
    [`${parameter}_known`, turned(down, `IF(ISNUMBER(${given}),1,0)`)],
    [figures, turned(down, `IF(ISNUMBER(${given}),${given},0)`)],
    [
      `${parameter}_check`,
      `IF(SUM(IF(ISERR(${given}),1,0))>0,#VALUE!,IF(SUM(${WRONG_SIGN[sign](figures)})>0,#NUM!,` +
        (needed ? `IF(SUM(${parameter}_known)=0,NA(),0)))` : '0))'),
    ],
  ];
}

/** The result lies as the first argument does. */
export function resultAs(parameter: string, lying: Lying, text: string): string {
  const direction = lying.down(argumentName(parameter));
  if (direction === 'TRUE' || direction === 'FALSE') return turned(direction, text);
  return `IF(${parameter}_down,TRANSPOSE(${text}),${text})`;
}

/** The whole call fails where a check does; otherwise the result. */
export const unlessWrong = (checks: readonly string[], result: string): string => `IF(${checks.join('+')}=0,${result})`;

function sizeOf(down: string, given: string, across: string, otherwise: string): string {
  if (down === 'FALSE') return `${across}(${given})`;
  return down === 'TRUE' ? `${otherwise}(${given})` : `IF(${down},${otherwise}(${given}),${across}(${given}))`;
}

export const sameShape = (one: string, other: string): string =>
  `IF(AND(${one}_rows=${other}_rows,${one}_columns=${other}_columns),0,#VALUE!)`;

export const atLeastTwo = (parameter: string): string => `IF(${parameter}_columns<2,#VALUE!,0)`;

/** A position within the periods of a block. */
export const positionCheck = (position: string, parameter: string): string =>
  `IF(AND(${position}>=1,${position}<=${parameter}_columns,INT(${position})=${position}),0,#VALUE!)`;

/** Numbers of the periods: a row, and a column. */
export const periodSteps = (parameter: string): Step[] => [
  ['period', `SEQUENCE(1,${parameter}_columns)`],
  ['period_down', `SEQUENCE(${parameter}_columns)`],
];

/** A row of ones: times a block, the sums over its services. */
export const onesStep = (parameter: string): Step => ['ones', `SEQUENCE(1,${parameter}_rows,1,0)`];

/** 1 where a period is the one at a position; a column, so that a block times it is that period's figures. */
export const positionMark = (position: string): string => `IF(period_down=${position},1,0)`;

/** 1 where the row's period is not after the column's: a block times it adds up over time. */
export const UP_TO_NOW: Step = ['up_to_now', 'IF(period_down<=period,1,0)'];

/** The same position check for a span. */
export const inOrderCheck = (from: string, to: string): string => `IF(${from}<=${to},0,#VALUE!)`;

/** 1 where a cell holds an empty text, as the first period of growths does. */
export const emptyStep = (parameter: string, lying: Lying): Step => {
  const given = argumentName(parameter);
  const direction = lying.down(given);
  const down = direction === 'TRUE' || direction === 'FALSE' ? direction : `${parameter}_down`;
  return [`${parameter}_empty`, turned(down, `IF(IFERROR(${given}="",FALSE),1,0)`)];
};
