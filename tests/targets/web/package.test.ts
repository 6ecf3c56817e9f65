import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../../src/build/assets.js';
import { buildPackage } from '../../../src/build/build-package.js';
import { web } from '../../../src/targets/web/index.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';

const build = () => web.build(everyShape(), { assets: loadAssets(), report: () => undefined });

describe('the package for the web', () => {
  test('is the lesson, and nothing for an LMS', () => {
    expect(build().map(({ path }) => path)).toEqual(['index.html', 'lesson.css', 'player.js', 'media/img/map.svg']);
  });

  test('may talk to nobody', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(textOf(build(), 'index.html')) ?? [];
    expect(policy).toContain("default-src 'none'; connect-src 'none'; script-src 'self'");
  });

  test('is a zip, the same bytes each time', async () => {
    const [one, two] = await Promise.all([buildPackage(everyShape(), 'web'), buildPackage(everyShape(), 'web')]);
    expect(one.fileName).toBe('sample.web.zip');
    expect(one.sha256).toBe(two.sha256);
  });
});
