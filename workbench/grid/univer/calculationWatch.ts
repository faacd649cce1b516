import { ICommandService, type Injector } from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';

const LOOK_AGAIN_MS = 5;
/** A calculation that takes longer is reported as settled: waiting for ever would be worse. */
const PATIENCE_MS = 120_000;

/**
 * Knows whether anything is still to be calculated. Univer collects changes for 100 ms, calculates, then applies; the
 * first part shows only in a private queue.
 */
export class CalculationWatch {
  private forceSoon: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly injector: Injector) {}

  busy(): boolean {
    if (this.forceSoon !== null) return true;
    const trigger = this.injector.get(TriggerCalculationController);
    const queue = Reflect.get(trigger, '_waitingCommandQueue') as unknown[];
    if (queue.length > 0 || Reflect.get(trigger, '_restartCalculation') === true) return true;
    const { started, completed, resultApplied, stopped } = this.injector.get(FormulaCalculationSessionService).state;
    return started && !stopped && !(completed && resultApplied);
  }

  async settled(patience = PATIENCE_MS): Promise<void> {
    // What was done a moment ago is told to listeners first; they may write in turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const limit = Date.now() + patience;
    while (this.busy() && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }

  /** Several changes of names in a row need one recalculation. */
  recalculateSoon(before: () => void): void {
    if (this.forceSoon !== null) return;
    this.forceSoon = setTimeout(() => {
      this.forceSoon = null;
      before();
      this.recalculate();
    }, 0);
  }

  recalculate(): void {
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
    };
    const params = { commands: [], forceCalculation: true, dirtyRanges: [], ...nothing };
    void this.injector
      .get(ICommandService)
      .executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  stop(): void {
    if (this.forceSoon !== null) clearTimeout(this.forceSoon);
    this.forceSoon = null;
  }
}
