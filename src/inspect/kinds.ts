import type { XmlNode } from '../unpack/xml-node.js';
import { all } from '../unpack/xml-node.js';
import type { Document, Pack } from './pack.js';
import { schemaOf } from './read/manifest.js';
import type { SchemaName } from './schemas.js';

/** What a package shows of itself. */
export interface Evidence {
  /** Its `imsmanifest.xml`. */
  readonly manifest: Document | undefined;
  /** The manifest's own words for what it is, in lower case. */
  readonly schema: string;
  readonly version: string;
  /** Types of its resources. */
  readonly types: readonly string[];
  /** Names of root elements, and their namespaces. */
  readonly roots: readonly string[];
  readonly namespaces: readonly string[];
  readonly has: (path: string) => boolean;
}

/** A kind of package. */
export interface Kind {
  readonly name: string;
  readonly is: (evidence: Evidence) => boolean;
  /** What documents are validated against, by the names of their root elements. */
  readonly schemas: Readonly<Record<string, SchemaName>>;
  /** The names of its API, for what its scripts call. */
  readonly api?: 'scorm12' | 'scorm2004';
  /** What an LMS does when a new version is uploaded, each a sentence. */
  readonly upload: readonly string[];
}

const SCORM_UPLOAD = [
  'Moodle: upload into the same activity. What learners did is kept by the identifier of the item; with another identifier it is deleted.',
  'The lesson keeps answers by the ids of questions: an answer to a question that was removed, or whose choices changed, is dropped, and a new question is open.',
  'A grade that was reported stays until the learner reports a new one.',
];

const scorm2004 = (edition: string, version: RegExp, schema: 'scorm2004-3' | 'scorm2004-4'): Kind => ({
  name: `SCORM 2004${edition}`,
  is: (evidence) => evidence.schema === 'adl scorm' && version.test(evidence.version),
  schemas: { manifest: schema },
  api: 'scorm2004',
  upload: SCORM_UPLOAD,
});

const QTI_UPLOAD = [
  'Systems differ: most add a second test, and leave the old one with its results. Replace the old test yourself.',
];

const qti2 = (number: string, namespace: RegExp, schema: SchemaName, manifest: SchemaName): Kind => ({
  name: `QTI ${number}`,
  is: ({ namespaces }) => namespaces.some((each) => namespace.test(each)),
  schemas: Object.fromEntries([['manifest', manifest], ...QTI_ROOTS.map((root) => [root, schema])] as [
    string,
    SchemaName,
  ][]),
  upload: QTI_UPLOAD,
});

const QTI_ROOTS = ['assessmentItem', 'assessmentTest', 'qti-assessment-item', 'qti-assessment-test'];

const CANVAS_UPLOAD = [
  'Canvas: with "Overwrite assessment content with matching IDs" questions of the same ident are changed in place; without it all are added a second time.',
  'What learners handed in keeps the score that it had. A question whose ident changed is a new one.',
];

/** Every kind, the most particular first: the first that fits is what a package is. */
export const kinds = {
  scorm12: {
    name: 'SCORM 1.2',
    is: ({ schema, version, namespaces }) =>
      (schema === 'adl scorm' && version === '1.2') ||
      namespaces.includes('http://www.imsproject.org/xsd/imscp_rootv1p1p2'),
    schemas: { manifest: 'scorm12' },
    api: 'scorm12',
    upload: SCORM_UPLOAD,
  },
  'scorm2004-2': scorm2004(', 2nd edition', /^cam 1\.3$|2nd/, 'scorm2004-3'),
  'scorm2004-3': scorm2004(', 3rd edition', /3rd/, 'scorm2004-3'),
  'scorm2004-4': scorm2004(', 4th edition', /4th/, 'scorm2004-4'),
  scorm2004: scorm2004(', edition not named', /^/, 'scorm2004-4'),
  cmi5: {
    name: 'cmi5',
    is: ({ roots }) => roots.includes('courseStructure'),
    schemas: { courseStructure: 'cmi5' },
    upload: [
      'LMSs differ: most take a new upload for a new course. What was reported stands in the record store (LRS) under the ids of course and unit.',
      'The lesson keeps answers by the ids of questions: a new question is open, and an answer to a removed one is dropped.',
    ],
  },
  canvas: {
    name: 'Canvas course cartridge',
    is: ({ has }) => has('course_settings/canvas_export.txt'),
    schemas: { manifest: 'cc', questestinterop: 'qti12' },
    upload: CANVAS_UPLOAD,
  },
  imscc: {
    name: 'Common Cartridge',
    is: ({ schema }) => schema === 'ims common cartridge',
    schemas: { manifest: 'cc', questestinterop: 'cc-qti' },
    upload: [
      'Moodle: restoring again makes new pages and a new quiz beside the old ones, which keep their grades.',
      ...CANVAS_UPLOAD,
    ],
  },
  qti30: qti2('3.0', /imsqtiasi_v3p0|qtiv3p0/, 'qti30', 'qti30'),
  qti22: qti2('2.2', /imsqti_v2p2|qtiv2p2/, 'qti22', 'imscp'),
  qti21: qti2('2.1', /imsqti_v2p1|qtiv2p1/, 'qti21', 'imscp'),
  qti12: {
    name: 'QTI 1.2',
    is: ({ roots, types }) =>
      roots.includes('questestinterop') || types.some((type) => type.startsWith('imsqti_xmlv1p2')),
    schemas: { questestinterop: 'qti12' },
    upload: CANVAS_UPLOAD,
  },
  'moodle-xml': {
    name: 'Moodle XML',
    is: ({ roots, namespaces }) => roots.includes('quiz') && namespaces.includes(''),
    schemas: {},
    upload: [
      'Moodle: an import always makes new questions beside the old ones; an idnumber that is taken is dropped. Quizzes go on asking the old ones.',
      'Delete or replace the old questions yourself, or import into a new category.',
    ],
  },
  web: {
    name: 'web pages',
    is: ({ manifest, has }) => manifest === undefined && has('index.html'),
    schemas: {},
    upload: ['Replace the files. Learners keep their place and answers in their own browser, by the ids of questions.'],
  },
  unknown: { name: 'unknown', is: () => true, schemas: {}, upload: [] },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** A kind with its version, where only the manifest knows it. */
export function nameOf(kind: KindName, pack: Pack): string {
  const manifest = kind === 'imscc' ? manifestOf(pack) : undefined;
  return `${kinds[kind].name} ${manifest ? schemaOf(manifest.root).version : ''}`.trim();
}

/** What a package is. */
export function kindOf(pack: Pack): KindName {
  const evidence = evidenceOf(pack);
  const names = Object.keys(kinds) as KindName[];
  return names.find((name) => kinds[name].is(evidence)) ?? 'unknown';
}

/** The manifest, in a folder too where the zip was made of one. */
export const manifestOf = ({ xml }: Pack): Document | undefined => {
  const found = xml.filter(({ root }) => root.name === 'manifest');
  return found.sort((a, b) => a.path.split('/').length - b.path.split('/').length)[0];
};

function evidenceOf(pack: Pack): Evidence {
  const manifest = manifestOf(pack);
  const roots = pack.xml.map(({ root }) => root);
  return {
    manifest,
    ...(manifest ? schemaOf(manifest.root) : { schema: '', version: '' }),
    types: manifest ? all(manifest.root, 'resource').map(({ attributes }) => attributes.type ?? '') : [],
    roots: roots.map(({ name }) => name),
    namespaces: [...new Set(roots.map(({ namespace }: XmlNode) => namespace))],
    has: (path) => pack.files.has(path),
  };
}
