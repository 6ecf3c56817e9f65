import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import { resourceIdent } from '../identifiers.js';
import { type CartridgeResource, webContent } from './manifest.js';

/** The pictures and recordings of that name, in a folder of the cartridge. */
export const mediaResources = (topic: Topic, names: ReadonlySet<string>, folder: string): CartridgeResource[] =>
  topic.media
    .filter(({ name }) => names.has(name))
    .map(({ name, bytes }) =>
      webContent(resourceIdent(topic, filePath(name)), { path: folder + filePath(name), content: bytes }),
    );
