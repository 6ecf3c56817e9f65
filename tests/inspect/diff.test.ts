import { describe, expect, it, test } from 'vitest';
import { compare, type Difference } from '../../src/inspect/diff.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { inspectTarget, topicFrom } from '../support/inspected.js';

const CAPITAL = '### What is the capital of France? {#capital}\n\n- [x] Paris\n- [ ] Lyon\n- [ ] Nice\n';
const RIVER = '### Which river runs through it? {#river points=2}\n\n- [x] The Seine\n- [ ] The Rhône\n';
const YEAR = '### When did the war end? {#year}\n\n- = 1945\n';

const topic = (questions: string, frontMatter = ''): Promise<Topic> =>
  topicFrom(`---\nid: france\ntitle: France\n${frontMatter}---\n\n# France\n\nA country.\n\n## Quiz\n\n${questions}`);

async function difference(before: Topic, after: Topic, target: TargetName): Promise<Difference> {
  return compare(await inspectTarget(before, target), await inspectTarget(after, target));
}

const old = (): Promise<Topic> => topic(CAPITAL + RIVER);
const names = Object.keys(targets) as TargetName[];

/** The topic's question in the names of a package. */
const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id.replace(/^france-/, ''));

describe.each(names)('between two packages of %s', (target) => {
  it('finds nothing where nothing changed, but says what an upload does', async () => {
    const { upload, name, ...rest } = await difference(await old(), await old(), target);
    expect(rest).toEqual({
      changes: [],
      added: [],
      removed: [],
      changed: [],
      moved: [],
      items: { added: [], removed: [], moved: [] },
    });
    expect([upload.length > 0, name !== '']).toEqual([true, true]);
  });

  it('finds questions that came and went, and the sums', async () => {
    const found = await difference(await old(), await topic(CAPITAL + YEAR), target);
    expect([ids(found.added), ids(found.removed), found.changed, found.moved]).toEqual([['year'], ['river'], [], []]);
    expect(found.changes).toEqual([{ what: 'points', before: '3', after: '2' }]);
  });

  test.each([
    ['stem', CAPITAL.replace('France', 'the country')],
    ['choices', CAPITAL.replace('Lyon', 'Lille')],
    ['key', CAPITAL.replace('[x] Paris', '[ ] Paris').replace('[ ] Nice', '[x] Nice')],
    ['points', CAPITAL.replace('#capital', '#capital points=5')],
  ])('finds another %s', async (what, question) => {
    const { changed, moved } = await difference(await old(), await topic(question + RIVER), target);
    expect(ids(changed)).toEqual(['capital']);
    expect(changed[0]!.changes.map((each) => each.what)).toContain(what);
    expect(moved).toEqual([]);
  });

  it('knows a question under another identifier', async () => {
    const { moved, added, removed } = await difference(
      await old(),
      await topic(CAPITAL.replace('#capital', '#city') + RIVER),
      target,
    );
    expect(moved.map(({ before, after }) => [...ids([{ id: before }]), ...ids([{ id: after }])])).toEqual([
      ['capital', 'city'],
    ]);
    expect([...added, ...removed]).toEqual([]);
  });

  it('finds another title', async () => {
    const retitled = await topic(CAPITAL + RIVER).then((each) => ({ ...each, title: 'Francia' }));
    const { changes } = await difference(await old(), retitled, target);
    expect(changes).toEqual([{ what: 'title', before: 'France', after: 'Francia' }]);
  });
});

test.each(['scorm12', 'scorm2004-3', 'cmi5', 'web'] as const)(
  'in %s it finds another pass mark and number of attempts',
  async (target) => {
    const { changes } = await difference(
      await old(),
      await topic(CAPITAL + RIVER, 'quiz:\n  pass: 80\n  attempts: 2\n'),
      target,
    );
    expect(changes.map(({ what, after }) => `${what} ${after}`)).toEqual(['pass mark 80 %', 'attempts 2']);
  },
);

test('an item under another identifier is told, for a gradebook goes by it', async () => {
  const { items } = await difference(await old(), { ...(await old()), id: 'francia' } as Topic, 'scorm12');
  expect(items.moved).toEqual([{ before: 'france-item', after: 'francia-item', title: 'France' }]);
});
