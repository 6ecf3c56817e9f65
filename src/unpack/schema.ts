import { posix } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { openDocument } from './xml.js';

/** XSDs by their path in a set; undefined where there is none. */
export type SchemaFiles = (path: string) => Uint8Array | undefined;

/** A schema made of several: each namespace with the file of the set that defines it. */
export interface SchemaSet {
  /** Names it in the cache. */
  readonly key: string;
  readonly files: SchemaFiles;
  readonly namespaces: Readonly<Record<string, string>>;
}

export interface SchemaError {
  readonly line: number;
  readonly message: string;
}

/** Where the set stands for libxml2, which loads what schemas import from here and from nowhere else. */
const ROOT = '/schemas/';

let current: SchemaFiles = () => undefined;
const opened = new Map<number, { readonly bytes: Uint8Array; at: number }>();
let handles = 0;
let isProvided = false;

/** Done once: what a document names itself is never loaded, for no validation loads anything. */
function provide(): void {
  if (isProvided) return;
  isProvided = true;
  xmlRegisterInputProvider({
    match: (name) => fileAt(name) !== undefined,
    open(name) {
      const bytes = fileAt(name);
      if (!bytes) return undefined;
      handles += 1;
      opened.set(handles, { bytes, at: 0 });
      return handles;
    },
    read(handle, buffer) {
      const file = opened.get(handle);
      if (!file) return -1;
      const chunk = file.bytes.subarray(file.at, file.at + buffer.byteLength);
      buffer.set(chunk);
      file.at += chunk.length;
      return chunk.length;
    },
    close: (handle) => opened.delete(handle),
  });
}

function fileAt(name: string): Uint8Array | undefined {
  const path = posix.normalize(name);
  return path.startsWith(ROOT) ? current(path.slice(ROOT.length)) : undefined;
}

const compiled = new Map<string, XsdValidator>();

/** Each schema is compiled once a process: some take seconds. */
function validatorOf({ key, files, namespaces }: SchemaSet): XsdValidator {
  const known = compiled.get(key);
  if (known) return known;
  provide();
  current = files;
  const imports = Object.entries(namespaces).map(
    ([namespace, path]) => `<xs:import ${namespace && `namespace="${namespace}" `}schemaLocation="${path}"/>`,
  );
  const wrapper = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const document = XmlDocument.fromString(wrapper, { url: `${ROOT}all.xsd` });
  try {
    const made = XsdValidator.fromDoc(document);
    compiled.set(key, made);
    return made;
  } finally {
    document.dispose();
  }
}

/** What makes a well-formed document invalid; empty where it is valid. */
export function schemaErrors(source: Uint8Array, set: SchemaSet): SchemaError[] {
  const validator = validatorOf(set);
  const document = openDocument(source);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => ({ line, message: message.trim() }));
  } finally {
    document.dispose();
  }
}
