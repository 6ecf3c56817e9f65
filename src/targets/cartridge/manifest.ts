import type { OutputFile } from '../target.js';
import { writeXml, type XmlElement } from '../xml.js';

/** A heading of the table of contents, and what stands below it, in order. */
export interface CartridgeModule {
  readonly identifier: string;
  readonly title: string;
  readonly items: readonly CartridgeItem[];
}

export interface CartridgeItem {
  readonly identifier: string;
  readonly title: string;
  /** The identifier of what it shows. */
  readonly resource: string;
  readonly kind: 'page' | 'quiz';
}

export interface CartridgeResource {
  readonly identifier: string;
  readonly type: string;
  /** The file that is opened, where there is one. */
  readonly href?: string;
  readonly files?: readonly OutputFile[];
  /** Identifiers of the resources that it needs. */
  readonly dependencies?: readonly string[];
}

export interface Cartridge {
  readonly identifier: string;
  readonly metadata: XmlElement;
  readonly modules: readonly CartridgeModule[];
  readonly resources: readonly CartridgeResource[];
}

/** A page, a picture or a recording. */
export const webContent = (identifier: string, file: OutputFile): CartridgeResource => ({
  identifier,
  type: 'webcontent',
  href: file.path,
  files: [file],
});

/** All files of a cartridge, its manifest first. */
export const cartridgeFiles = (cartridge: Cartridge): OutputFile[] => [
  { path: 'imsmanifest.xml', content: manifest(cartridge) },
  ...cartridge.resources.flatMap(({ files = [] }) => files),
];

/**
 * `imsmanifest.xml`, Common Cartridge 1.1. Moodle knows the version by the default namespace, which has to stand within
 * the first 1,024 bytes, and reads no manifest without LOM. Each module becomes a section there.
 */
const manifest = ({ identifier, metadata, modules, resources }: Cartridge): string =>
  writeXml({
    manifest: {
      '@identifier': identifier,
      '@xmlns': 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
      '@xmlns:lom': 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest',
      metadata: { schema: 'IMS Common Cartridge', schemaversion: '1.1.0', 'lom:lom': metadata },
      organizations: {
        organization: {
          '@identifier': `${identifier}_organization`,
          '@structure': 'rooted-hierarchy',
          item: { '@identifier': 'LearningModules', item: modules.map(moduleXml) },
        },
      },
      resources: { resource: resources.map(resourceXml) },
    },
  });

const moduleXml = ({ identifier, title, items }: CartridgeModule): XmlElement => ({
  '@identifier': identifier,
  title,
  item: items.map((item) => ({
    '@identifier': item.identifier,
    '@identifierref': item.resource,
    title: item.title,
  })),
});

const resourceXml = ({ identifier, type, href, files = [], dependencies = [] }: CartridgeResource): XmlElement => ({
  '@identifier': identifier,
  '@type': type,
  ...(href && { '@href': href }),
  file: files.map(({ path }) => ({ '@href': path })),
  dependency: dependencies.map((needed) => ({ '@identifierref': needed })),
});
