import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/build/write-file.js';
import { folderWith } from '../support/cli.js';

describe('writeWhole', () => {
  it('replaces what stood there and leaves no other file', async () => {
    const folder = await folderWith({ 'a.zip': 'old' });
    writeWhole(join(folder, 'a.zip'), 'new');
    expect(await readdir(folder)).toEqual(['a.zip']);
    expect(await readFile(join(folder, 'a.zip'), 'utf8')).toBe('new');
  });

  it('leaves no other file when it fails', async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, 'a.zip/in-the-way'), { recursive: true });
    expect(() => writeWhole(join(folder, 'a.zip'), 'new')).toThrow();
    expect(await readdir(folder)).toEqual(['a.zip']);
  });
});
