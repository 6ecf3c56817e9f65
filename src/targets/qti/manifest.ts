import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import { resourceIdent } from '../identifiers.js';
import { lom } from '../lom.js';
import type { XmlElement } from '../xml.js';
import { TEST_PATH } from './identifiers.js';
import type { Item } from './item.js';
import type { Stimulus } from './stimulus.js';
import type { Version } from './version.js';

/** What a package holds beside its manifest. */
export interface Contents {
  readonly items: readonly Item[];
  readonly stimuli: readonly Stimulus[];
  /** Names of the topic's files that the test itself shows. */
  readonly testFiles: ReadonlySet<string>;
  /** Names of all the topic's files that the package holds. */
  readonly files: readonly string[];
}

/** `imsmanifest.xml`: IMS Content Packaging 1.1, in 3.0 in a namespace of its own. */
export function manifest(topic: Topic, contents: Contents, version: Version): XmlElement {
  const { namespace, schema, schemaversion, metadata } = version.manifest;
  return {
    manifest: {
      '@identifier': resourceIdent(topic, version.target),
      '@xmlns': namespace,
      '@xmlns:qti': metadata,
      metadata: { schema, schemaversion, lom: lom(topic, { formats: ['application/xml'] }) },
      organizations: '',
      resources: { resource: resources(topic, contents, version) },
    },
  };
}

function resources(topic: Topic, { items, stimuli, testFiles, files }: Contents, version: Version): XmlElement[] {
  const type = (kind: string): string => `imsqti_${kind}_${version.resourceType}`;
  const shown = (names: ReadonlySet<string>): string[] => [...names].sort().map((name) => fileIdent(topic, name));
  return [
    resource(resourceIdent(topic, 'test'), type('test'), TEST_PATH, [
      ...items.map(({ identifier }) => identifier),
      ...shown(testFiles),
    ]),
    ...stimuli.map((each) => resource(each.identifier, type('stimulus'), each.path, shown(each.files))),
    ...items.map((item) => {
      const uses = [...(item.stimulus ? [item.stimulus] : []), ...shown(item.files)];
      return resource(item.identifier, type('item'), item.path, uses, qtiMetadata(item, version));
    }),
    ...files.map((name) => resource(fileIdent(topic, name), 'webcontent', filePath(name), [])),
  ];
}

const fileIdent = (topic: Topic, name: string): string => resourceIdent(topic, filePath(name));

const resource = (
  identifier: string,
  type: string,
  href: string,
  dependencies: readonly string[],
  metadata: XmlElement = {},
): XmlElement => ({
  '@identifier': identifier,
  '@type': type,
  '@href': href,
  ...metadata,
  file: { '@href': href },
  dependency: dependencies.map((identifierref) => ({ '@identifierref': identifierref })),
});

/** QTI's own metadata of an item; that of 3.0 says by whom it is marked too. */
const qtiMetadata = (item: Item, { hyphenated }: Version): XmlElement => ({
  metadata: {
    'qti:qtiMetadata': {
      'qti:timeDependent': 'false',
      'qti:interactionType': item.interactionType,
      'qti:feedbackType': item.hasFeedback ? 'nonadaptive' : 'none',
      'qti:solutionAvailable': String(item.hasSolution),
      ...(hyphenated && { 'qti:scoringMode': item.isGraded ? 'responseprocessing' : 'human' }),
      'qti:toolName': 'lessonpack',
    },
  },
});
