import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssets } from '../build/assets.js';
import type { SchemaFiles, SchemaSet } from '../unpack/schema.js';

/** A schema: which of the standards' folders has its files, and the file of each namespace. */
interface Schema {
  readonly folder: string;
  readonly namespaces: Readonly<Record<string, string>>;
}

/** SCORM's come with the tool, as packages hold them. */
type Edition = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

const SCORM_2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

/** Every schema that is validated against, with the folder below `--schemas` where its files stand. */
const SCHEMAS = {
  scorm12: {
    folder: '',
    namespaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
      'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
    },
  },
  'scorm2004-3': { folder: '', namespaces: SCORM_2004 },
  'scorm2004-4': { folder: '', namespaces: SCORM_2004 },
  cmi5: {
    folder: 'cmi5',
    namespaces: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': 'CourseStructure.xsd' },
  },
  imscp: {
    folder: 'imscp-1.1',
    namespaces: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.imsglobal.org/xsd/imsmd_v1p2': 'imsmd_v1p2p4.xsd',
      'http://ltsc.ieee.org/xsd/LOM': 'imsmd_loose_v1p3p2.xsd',
      'http://www.imsglobal.org/xsd/imsqti_metadata_v2p1': 'qtiv2p1/imsqti_metadata_v2p1.xsd',
    },
  },
  cc: {
    folder: 'cc-1.1',
    namespaces: {
      'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1': 'ccv1p1_imscp_v1p2_v1p0.xsd',
      'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest': 'ccv1p1_lommanifest_v1p0.xsd',
      'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/resource': 'ccv1p1_lomresource_v1p0.xsd',
      'http://www.imsglobal.org/xsd/imsccv1p1/imsccauth_v1p1': 'ccv1p1_imsccauth_v1p1.xsd',
    },
  },
  'cc-qti': {
    folder: 'cc-1.1',
    namespaces: { 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2': 'ccv1p1_qtiasiv1p2p1_v1p0.xsd' },
  },
  qti12: {
    folder: 'qti-1.2.1',
    namespaces: { 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2': 'ims_qtiasiv1p2p1.xsd' },
  },
  qti21: { folder: 'qti-2.1', namespaces: { 'http://www.imsglobal.org/xsd/imsqti_v2p1': 'qtiv2p1/imsqti_v2p1.xsd' } },
  qti22: {
    folder: 'qti-2.2',
    namespaces: { 'http://www.imsglobal.org/xsd/imsqti_v2p2': 'qtiv2p2p4/imsqti_v2p2p4.xsd' },
  },
  qti30: {
    folder: 'qti-3.0.1',
    namespaces: {
      'http://www.imsglobal.org/xsd/imsqtiasi_v3p0': 'imsqti_asiv3p0p1_v1p0.xsd',
      'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1': 'imsqtiv3p0_imscpv1p2_v1p0.xsd',
    },
  },
} as const satisfies Record<string, Schema>;

export type SchemaName = keyof typeof SCHEMAS;

/** The files of a schema; undefined where the user's folder, if there is one, has none of them. */
export function schemaSet(name: SchemaName, folder: string | undefined): SchemaSet | undefined {
  const schema: Schema = SCHEMAS[name];
  if (schema.folder === '')
    return { key: name, files: controlDocuments(name as Edition), namespaces: schema.namespaces };
  if (folder === undefined) return undefined;
  const root = join(folder, schema.folder);
  const files: SchemaFiles = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path)) : undefined);
  const isThere = Object.values(schema.namespaces).every((path) => files(path) !== undefined);
  return isThere ? { key: `${name} ${root}`, files, namespaces: schema.namespaces } : undefined;
}

/**
 * Two slips in ADL's own files for 1.2 that libxml2 does not forgive: a default namespace that may not be declared, and
 * a wildcard that competes with the elements beside it.
 */
const MENDED: Readonly<Record<string, readonly [string, string]>> = {
  'ims_xml.xsd': ['xmlns="http://www.w3.org/XML/1998/namespace"', ''],
  'imsmd_rootv1p2p1.xsd': ['namespace="##any"', 'namespace="##other"'],
};

function controlDocuments(edition: Edition): SchemaFiles {
  const documents = new Map(loadAssets().controlDocuments[edition].map(({ path, content }) => [path, content]));
  return (path) => {
    const content = documents.get(path);
    const [from, to] = (edition === 'scorm12' && MENDED[path]) || ['', ''];
    return content === undefined ? undefined : Buffer.from(Buffer.from(content).toString('utf8').replace(from, to));
  };
}
