import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page that is shown, by WCAG 2.2, A and AA, and 1.4.6; `where` is told with each. `more`: further sets of rules. */
export async function violationsOn(
  lesson: Page | Frame,
  where: string,
  more: readonly string[] = [],
): Promise<string[]> {
  if (!(await lesson.evaluate('"axe" in globalThis'))) await lesson.evaluate(axe.source);
  const { violations } = await lesson.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly,
        rules: { 'color-contrast-enhanced': { enabled: true } },
      }),
    [...RULES, ...more],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id}: ${target}: ${failureSummary}`),
  );
}
