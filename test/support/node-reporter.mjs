import {spec as Spec} from 'node:test/reporters';
import {summaryLine} from './summary-reporter.mjs';

/** Node's own report, and after it the counts on a line of their own. */
export default async function* nodeReporter(source) {
  const spec = new Spec();
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const event of source) {
    spec.write(event);
    if (event.data?.details?.type !== 'suite') {
      if (event.data?.skip !== undefined && event.type === 'test:pass') counts.skipped++;
      else if (event.type === 'test:pass') counts.passed++;
      else if (event.type === 'test:fail') counts.failed++;
    }
    yield spec.read() ?? '';
  }
  spec.end();
  for await (const rest of spec) yield rest;
  yield `\nnode: ${summaryLine(counts)}\n`;
}
