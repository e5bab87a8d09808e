import type { Reporter } from 'vitest/node'

/**
 * Says in one plain line how many tests passed and failed, as the very last line of a run: for people and for machines. A file
 * that could not be loaded, and an error outside of any test, count as a failed test each. Skipped tests are not counted.
 */
export const lastLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const passed = states.filter(state => state === 'passed').length
    const failed = states.filter(state => state === 'failed').length + errors.length
      + modules.reduce((sum, module) => sum + suitesThatFail(module) + module.errors().length, 0)
    // when the process ends, so that no other reporter speaks after it
    process.once('exit', () => { process.stdout.write(`${passed} passed, ${failed} failed\n`) })
  },
}

/** Suites whose own hooks failed: their tests are skipped, and must not vanish from the count. */
function suitesThatFail(module: Parameters<NonNullable<Reporter['onTestRunEnd']>>[0][number]): number {
  return [...module.children.allSuites()].filter(suite => suite.errors().length > 0).length
}
