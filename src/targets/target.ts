import type { Report } from '../diagnostics/diagnostic.js';
import type { Templates } from '../render/templates.js';
import type { Topic } from '../topic/topic.js';

/** One file of a package. `path` is relative, `/` between its parts, ASCII. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Many packages hold the same file: what is made of it is worth keeping. */
  readonly shared?: boolean;
}

/** What a lesson can report by; `web` reports nothing. */
export type Standard = ScormStandard | 'cmi5' | 'web';

/** The standards whose packages hold the schemas of their manifests. */
export type ScormStandard = 'scorm12' | 'scorm2004-3' | 'scorm2004-4';

export interface Logo extends OutputFile {
  readonly content: Uint8Array;
  readonly alt: string;
}

/** What a project changes in the look of its lesson pages. */
export interface Theme {
  /** Rules that come after the program's own. */
  readonly css: string;
  /** These stand in for the program's own. */
  readonly templates: Templates;
  readonly logo?: Logo;
}

/** What the tool itself puts into packages; read once, the same for every topic. */
export interface Assets {
  /** The player for each standard, a classic script. */
  readonly players: Readonly<Record<Standard, string>>;
  /** The look of the lesson pages. */
  readonly css: string;
  readonly templates: Templates;
  /** A picture for the header of each page. */
  readonly logo?: Logo;
  /** SCORM's control documents by edition, in the order of their names. */
  readonly controlDocuments: Readonly<Record<ScormStandard, readonly OutputFile[]>>;
}

export interface TargetContext {
  readonly assets: Assets;
  /** Takes the losses: what this target cannot express of the topic. */
  readonly report: Report;
}

/** A package format. `build` is pure: no disk, clock, network or randomness. */
export interface Target {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Which LMSs take it, as a list in words. */
  readonly lms: string;
  /** Where the file goes in, in one short line: `Canvas: Settings > Import Course Content > QTI .zip file`. */
  readonly upload: string;
  /** Of the file that is written: `zip` and `imscc` pack all files, `xml` is the one file itself. */
  readonly extension: 'zip' | 'imscc' | 'xml';
  readonly build: (topic: Topic, context: TargetContext) => OutputFile[];
}
