import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../../src/build/assets.js';
import { buildPackage } from '../../../src/build/build-package.js';
import { playerFor } from '../../../src/render/player.js';
import { cmi5 } from '../../../src/targets/cmi5/index.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';

const build = () => cmi5.build(everyShape(), { assets: loadAssets(), report: () => undefined });

describe('the cmi5 package', () => {
  test('is the lesson with the course structure at its root, and nothing of SCORM', () => {
    expect(build().map(({ path }) => path)).toEqual([
      'cmi5.xml',
      'index.html',
      'lesson.css',
      'player.js',
      'media/img/map.svg',
    ]);
  });

  test('may talk to an LRS on any host, and to nobody else', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(textOf(build(), 'index.html')) ?? [];
    expect(policy).toContain("default-src 'none'; connect-src https: http:; script-src 'self'");
  });

  test('has the player of its standard', () => {
    expect(textOf(build(), 'player.js')).toBe(playerFor(loadAssets().players.cmi5, everyShape()));
  });

  test('is a zip, the same bytes each time', async () => {
    const [one, two] = await Promise.all([buildPackage(everyShape(), 'cmi5'), buildPackage(everyShape(), 'cmi5')]);
    expect(one.fileName).toBe('sample.cmi5.zip');
    expect(one.sha256).toBe(two.sha256);
  });
});
