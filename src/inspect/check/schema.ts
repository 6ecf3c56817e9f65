import { schemaErrors } from '../../unpack/schema.js';
import { fault } from '../faults.js';
import type { Fault } from '../inspection.js';
import { type Kind, type KindName, kinds } from '../kinds.js';
import type { Document, Pack } from '../pack.js';
import { schemaSet } from '../schemas.js';

/** Faults of one document that are told: the rest follows from the first ones, as a rule. */
const MOST = 10;

/** What the standards' own schemas say. `folder` holds those that do not come with the tool. */
export function checkSchemas(pack: Pack, kind: KindName, folder: string | undefined): Fault[] {
  const { schemas }: Kind = kinds[kind];
  return pack.xml.flatMap((document) => validate(document, pack, schemas, folder));
}

function validate(
  { path: file, root }: Document,
  pack: Pack,
  schemas: Kind['schemas'],
  folder: string | undefined,
): Fault[] {
  const name = schemas[root.name];
  const content = pack.files.get(file)?.content;
  if (name === undefined || !content) return [];
  const set = schemaSet(name, folder);
  // Without a folder nobody asked for it; a newer cartridge is of another namespace, whose schemas nobody has.
  if (!set || !(root.namespace in set.namespaces))
    return folder === undefined ? [] : [fault('schema-missing', { file }, root.namespace || root.name)];
  const errors = schemaErrors(content, set).filter(({ message }) => !NO_LOM.test(message));
  return errors.slice(0, MOST).map(({ line, message }) => fault('schema-invalid', { file, line }, inWords(message)));
}

/** The control documents of SCORM 2004 come without LOM's schema, and so do packages. */
const NO_LOM = /\{http:\/\/ltsc\.ieee\.org\/xsd\/LOM\}lom': No matching global element/;

/** Without the namespaces, which make each line three. */
const inWords = (message: string): string => message.replace(/\{[^}]*\}/g, '').replace(/\s+/g, ' ');
