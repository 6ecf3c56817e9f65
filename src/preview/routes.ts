import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../build/assets.js';
import { buildPackage } from '../build/build-package.js';
import type { TargetName } from '../targets/index.js';
import { targets } from '../targets/index.js';
import { isPlayed, lessonOf } from './lesson.js';
import { previewPage } from './page-html.js';
import { fileReply, type Reply, refusal } from './response.js';
import { words } from './words.js';
import type { Workshop } from './workshop.js';

/** The page may load its own files and frame its own lessons, and nobody may frame it. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const notFound = refusal(404, words.notFound);

/** Answers by the first part of the address; the other parts are handed over, decoded. Nothing of them is a path on the disk. */
const routes: Readonly<Record<string, (rest: readonly string[], workshop: Workshop) => Reply | Promise<Reply>>> = {
  'page.js': () => asset('page.js'),
  'look.css': () => asset('look.css'),
  lesson: ([file = '', target, ...path], { find }) => {
    const good = find(file)?.good;
    const content = good && isPlayed(target) ? lessonOf(good, target).files.get(path.join('/')) : undefined;
    if (content === undefined) return notFound;
    return fileReply(path.at(-1) ?? '', content, { 'content-security-policy': "frame-ancestors 'self'" });
  },
  package: async ([file = '', target = ''], { find }) => {
    const good = find(file)?.good;
    if (!good || !isTarget(target)) return notFound;
    const { bytes, fileName } = await buildPackage(good.topic, target, good.theme);
    if (!bytes) return refusal(404, words.emptyPackage);
    return fileReply(fileName, bytes, { 'content-disposition': `attachment; filename="${fileName}"` });
  },
};

const isTarget = (name: string): name is TargetName => Object.hasOwn(targets, name);

/** The page's script and styles, as they were compiled. */
const asset = (name: string): Reply => fileReply(name, readFileSync(join(packageRoot(), 'build/preview', name)));

export async function replyTo({ pathname, searchParams }: URL, workshop: Workshop): Promise<Reply> {
  if (pathname === '/') return page(searchParams.get('topic') ?? undefined, workshop);
  const parts = decodedParts(pathname);
  const [first = '', ...rest] = parts ?? [];
  return Object.hasOwn(routes, first) ? ((await routes[first]?.(rest, workshop)) ?? notFound) : notFound;
}

/** The list of topics, or a topic; the only one there is needs no list. */
function page(topic: string | undefined, { works, find }: Workshop): Reply {
  const [only, ...others] = works();
  const shown = topic ?? (others.length === 0 ? only?.file : undefined);
  const html = previewPage(shown === undefined ? undefined : (find(shown) ?? { file: shown, diagnostics: [] }));
  return fileReply('index.html', html, { 'content-security-policy': PAGE_POLICY });
}

function decodedParts(pathname: string): string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
