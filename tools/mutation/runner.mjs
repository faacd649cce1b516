/**
 * A test runner for Stryker that keeps the tests of the core loaded and runs only those that reach a mutant, in one process and
 * without Jest around it: milliseconds for a mutant instead of seconds (docs/methods/mutation.md).
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collect } from './collected.mjs';
import { fewerRuns } from './fewerRuns.mjs';
import { forgetSources } from './sources.mjs';
import { keepUnchanged, unchanged } from './unchanged.mjs';

const FOLDERS = ['test/core', 'test/reference'];

async function outcomeOf({ id, fileName, run }) {
  const started = performance.now();
  const result = (more) => ({ id, name: id, fileName, timeSpentMs: performance.now() - started, ...more });
  try {
    await run();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
}

class CoreTestRunner {
  #root = process.cwd(); // Stryker's copy of the repository
  #tests;
  #unchanged;
  #context = (globalThis.__stryker__ ??= {}); // where the changed sources look for the mutant to activate

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    fewerRuns(createRequire(join(this.#root, 'package.json'))('fast-check'));
    this.#load();
  }

  async dryRun() {
    const tests = [];
    for (const test of this.#tests) {
      this.#context.currentTestId = test.id;
      tests.push(await outcomeOf(test));
    }
    this.#context.currentTestId = undefined;
    const { mutantCoverage } = this.#context;
    keepUnchanged(tests, mutantCoverage);
    this.#load();
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, mutantActivation, reloadEnvironment }) {
    try {
      this.#context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      if (reloadEnvironment) this.#load();
      this.#context.activeMutant = activeMutant.id;
      return toMutantRunResult(await this.#run(activeMutant, testFilter, disableBail), disableBail);
    } catch (error) {
      return this.#refusedToLoad(error);
    } finally {
      Object.assign(this.#context, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  async #run(mutant, testFilter, disableBail) {
    const chosen = testFilter && new Set(testFilter);
    const tests = [];
    const reaching = this.#tests.filter(({ id }) => !chosen || chosen.has(id));
    for (const test of this.#unchanged.asked(reaching)) {
      Object.assign(this.#context, { hitCount: 0, hitLimit: this.#unchanged.hitLimit(test, mutant) });
      const outcome = await outcomeOf(test);
      const endless = determineHitLimitReached(this.#context.hitCount, this.#context.hitLimit);
      if (endless) return endless;
      tests.push(outcome);
      if (outcome.status === TestStatus.Failed && !disableBail) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** A constant that cannot be built with the mutant in it: no test passes then. */
  #refusedToLoad(error) {
    const failureMessage = `The sources do not load: ${error?.message ?? error}`;
    const test = { id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: [test] });
  }

  #load() {
    forgetSources(this.#root);
    this.#unchanged = unchanged();
    this.#tests = this.#unchanged.quickestFirst(collect(FOLDERS.map((folder) => join(this.#root, folder))));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)];
