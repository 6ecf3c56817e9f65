import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** The standards' schemas are no part of the repository: LESSONPACK_SCHEMAS, else a folder beside it. */
const root = resolve(fileURLToPath(import.meta.url), '../../..');
export const schemaFolder = resolve(root, process.env.LESSONPACK_SCHEMAS ?? '../shared/schemas');

const schemas = {
  scorm12: 'scorm-1.2/patched/_all.xsd',
  'scorm2004-3': 'scorm-2004-3rd/_all.xsd',
  // It holds LOM's schema too.
  'scorm2004-4': 'scorm-2004-4th/_all.xsd',
  cmi5: 'cmi5/CourseStructure.xsd',
  qti12: 'qti-1.2.1/ims_qtiasiv1p2p1.xsd',
  qti21: 'qti-2.1/qtiv2p1/imsqti_v2p1.xsd',
  qti22: 'qti-2.2/qtiv2p2p4/imsqti_v2p2p4.xsd',
  qti30: 'qti-3.0.1/_all.xsd',
  imscp11: 'imscp-1.1/_all.xsd',
  cc11: 'cc-1.1/_all.xsd',
  'cc11-qti': 'cc-1.1/ccv1p1_qtiasiv1p2p1_v1p0.xsd',
};
export type SchemaName = keyof typeof schemas;

/** Are the schemas there? Tests that need them say `describe.skipIf(!hasSchemas)`. */
export const hasSchemas = Object.values(schemas).every((path) => existsSync(join(schemaFolder, path)));

const compiled = new Map<SchemaName, XsdValidator>();

/** Each schema is compiled once a process: some take seconds. */
function validator(name: SchemaName): XsdValidator {
  const known = compiled.get(name);
  if (known) return known;
  xmlRegisterFsInputProviders();
  const path = join(schemaFolder, schemas[name]);
  const schema = XmlDocument.fromString(readFileSync(path, 'utf8'), { url: path });
  const made = XsdValidator.fromDoc(schema);
  schema.dispose();
  compiled.set(name, made);
  return made;
}

/** What makes `xml` invalid against the schema; empty where it is valid. Throws where it is not well-formed. */
export function schemaErrors(name: SchemaName, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator(name).validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ message, line }) => `line ${line}: ${message.trim()}`);
    throw error;
  } finally {
    document.dispose();
  }
}
