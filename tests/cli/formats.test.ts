import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const topics = () =>
  folderWith({
    'content/alpha/topic.md': topicText('alpha'),
    'content/beta/topic.md': topicText('beta', '- [ ] Yes\n- [ ] No\n'),
  });

it.each(['check', 'build'])(
  '%s --format sarif: one document on stdout, relative addresses, help of each rule',
  async (command) => {
    const { status, stdout } = await lessonpack(await topics(), [command, '-t', 'web', '--format', 'sarif']);
    expect(status).toBe(1);
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    expect(runs[0].results).toHaveLength(1);
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'content/beta/topic.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 12, startColumn: 1 },
    });
    expect(runs[0].tool.driver.rules[0].help.markdown).toMatch(/^\*error\*\. /);
  },
);

it('--format junit: a testcase a topic', async () => {
  const { status, stdout } = await lessonpack(await topics(), ['check', '-t', 'web', '--format', 'junit']);
  expect(status).toBe(1);
  expect(stdout.match(/<testcase [^>]*>/g)).toEqual([
    '<testcase classname="lessonpack" name="content/alpha/topic.md"/>',
    '<testcase classname="lessonpack" name="content/beta/topic.md">',
  ]);
  expect(stdout).toContain('<failure message="no-right-choice"');
});

it('in GitHub Actions: annotations on stdout by default, frames on stderr', async () => {
  const cwd = await topics();
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(cwd, 'content') };
  const { stdout, stderr } = await lessonpack(cwd, ['check', '-t', 'web'], env);
  expect(stdout).toMatch(/^::error file=beta\/topic\.md,line=12,col=1,title=no-right-choice::[^\n]*\n$/);
  expect(stderr).toContain('> 12 | ### Is it so?');
  const named = await lessonpack(cwd, ['check', '-t', 'web', '--format', 'json'], env);
  expect(JSON.parse(named.stdout).diagnostics).toHaveLength(1);
  const list = await lessonpack(cwd, ['targets', 'content/alpha', '-t', 'web'], env);
  expect(list.stdout).toContain('the lesson as a whole');
});

it('targets has two formats, and names the nearest', async () => {
  const { status, stderr } = await lessonpack(await topics(), ['targets', '--format', 'sarif']);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'lessonpack: there is no format "sarif"; there are pretty, json\n',
  });
});
