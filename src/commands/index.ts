import type { CommandEntry } from './command.js';

/** Every command by its name, in the order of `--help`. A new command is one file and one entry. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    usage: 'init [dir]',
    summary: 'Begin a project: a sample topic, a config file, a workflow for CI',
    load: async () => (await import('./init.js')).init,
  },
  new: {
    usage: 'new <what> <id>',
    summary: 'Begin a topic in a folder of its own',
    load: async () => (await import('./new.js')).newCommand,
  },
  import: {
    usage: 'import <files..>',
    summary: 'Turn question banks, key-term pages and packages into topics',
    load: async () => (await import('./import.js')).importCommand,
  },
  preview: {
    usage: 'preview [paths..]',
    summary: 'Show lessons in a browser as an LMS would, and renew them on every save',
    load: async () => (await import('./preview.js')).preview,
  },
  build: {
    usage: 'build [paths..]',
    summary: 'Turn topics into packages for an LMS',
    load: async () => (await import('./build.js')).build,
  },
  check: {
    usage: 'check [paths..]',
    summary: 'Find every problem in topics, and write nothing',
    load: async () => (await import('./check.js')).check,
  },
  cache: {
    usage: 'cache <action>',
    summary: 'Remove what builds keep for the next one: cache clean',
    load: async () => (await import('./cache.js')).cache,
  },
  'merge-reports': {
    usage: 'merge-reports <folders..>',
    summary: "Join the shards' build.json, SARIF and JUnit into one of each",
    load: async () => (await import('./merge-reports.js')).mergeReports,
  },
  fmt: {
    usage: 'fmt [paths..]',
    summary: 'Bring topics into their canonical form, and write missing ids in',
    load: async () => (await import('./fmt.js')).fmt,
  },
  targets: {
    usage: 'targets [paths..]',
    summary: 'List the package formats, or show what topics lose in each',
    load: async () => (await import('./targets.js')).targets,
  },
  inspect: {
    usage: 'inspect <files..>',
    summary: 'Show what packages hold, and what is wrong with them',
    load: async () => (await import('./inspect.js')).inspect,
  },
  diff: {
    usage: 'diff <old> <new>',
    summary: 'Show what changes for learners and gradebook from one package to the next',
    load: async () => (await import('./diff.js')).diff,
  },
  schema: {
    usage: 'schema [file]',
    summary: 'Print the JSON Schema of topic.yaml and topic.json, or of course.yaml',
    load: async () => (await import('./schema.js')).schema,
  },
  completion: {
    usage: 'completion <shell>',
    summary: 'Print the script by which bash, zsh or fish complete',
    load: async () => (await import('./completion/index.js')).completion,
  },
};
