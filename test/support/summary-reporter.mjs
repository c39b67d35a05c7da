/** Every test below a suite, however deep. */
function* testsOf(suite) {
  yield* suite?.tests ?? [];
  for (const inner of suite?.suites ?? []) yield* testsOf(inner);
}

/** "3 passed, 0 failed", and how many were skipped where some were. */
export const summaryLine = ({passed, failed, skipped}) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** Counts over all browsers; a session that failed outside its tests is one failure. */
export function countTests(sessions) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    let failedHere = 0;
    for (const test of testsOf(session.testResults)) {
      if (test.skipped) counts.skipped++;
      else if (test.passed) counts.passed++;
      else failedHere++;
    }
    counts.failed += failedHere || (session.passed === false ? 1 : 0);
  }
  return counts;
}

/** Ends a run with one line that both people and scripts can read. */
export const summaryReporter = () => ({
  stop: ({sessions}) => console.log(`\n${summaryLine(countTests(sessions))}`),
});
