import { type Pack, readPack } from '../inspect/pack.js';
import { type PackedFile, Refusal, unpack } from '../unpack/index.js';
import { decodeText } from './decode.js';
import { Unreadable } from './reader.js';

/** A file that is to be imported, opened. */
export interface Source {
  /** As the user named it. */
  readonly file: string;
  /** A text's lines, LF alone between them; empty of a zip or a document of XML. */
  readonly text: string;
  /** What the text's encoding was, where it was not Unicode. */
  readonly encoding: string | undefined;
  /** A zip, or a document of XML that stands alone; else it holds no documents. */
  readonly pack: Pack;
}

/**
 * Opens a file: a zip, a document of XML by its first character, or else a text. Throws an Unreadable for what is
 * hostile, damaged, or in no encoding that is known; Node's own error where the file cannot be read.
 */
export async function openSource(file: string): Promise<Source> {
  try {
    const unpacked = await unpack(file, () => true);
    const [single] = unpacked.files.values();
    if (unpacked.isZip || isXml(single)) {
      const pack = readPack(unpacked);
      const [fault] = pack.faults;
      if (fault) throw new Unreadable(placeIn(file, pack, fault), fault.message);
      return { file, text: '', encoding: undefined, pack };
    }
    const decoded = decodeText(single?.content ?? new Uint8Array(), file);
    return { file, ...decoded, pack: { ...unpacked, xml: [], html: [], faults: [] } };
  } catch (error) {
    if (error instanceof Refusal) throw new Unreadable({ file }, error.message);
    throw error;
  }
}

/** A place in a document of a package, which bears the package's name too. */
export const placeIn = (
  file: string,
  { isZip }: Pick<Pack, 'isZip'>,
  { file: path, line }: { readonly file: string; readonly line?: number | undefined },
): { file: string; line?: number | undefined } => ({ file: isZip ? `${file}/${path}` : file, line });

/** Does `<` come first, behind blanks, a byte order mark and the NULs of UTF-16? */
function isXml(single: PackedFile | undefined): boolean {
  const start = Buffer.from(single?.content?.subarray(0, 400) ?? []).toString('latin1');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: UTF-16 has NUL beside each letter of ASCII.
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\u0000]*<\u0000?[?!a-z]/i.test(start);
}
