import type { Steps } from '../letText';
import type { Options } from '../options';

/** The one description of a function from which both of its forms come. */
export interface Form {
  /** The name of its LAMBDA, after "Outturn.". */
  readonly lambda: string;
  readonly body: (options: Options) => Steps;
  /** Options that the form knows only with their default; the LAMBDA has no argument for them. */
  readonly onlyByDefault?: readonly string[];
  /** A form that needs no LET, for constant options and single cells; undefined where there is none. */
  readonly plain?: (args: readonly string[], options: Options) => string | undefined;
}
