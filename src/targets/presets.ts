import { type TargetName, targets } from './index.js';

/** The targets that serve one LMS: what each brings there, and where it goes in, in one short line. */
export interface Preset {
  readonly lms: string;
  readonly uploads: Readonly<Partial<Record<TargetName, string>>>;
}

/** By the choices of `--for`, each target in the order of its use to a teacher. */
export const presets = {
  moodle: {
    lms: 'Moodle',
    uploads: {
      scorm12: 'lesson and quiz: Add an activity > SCORM package',
      'moodle-xml': 'the questions: Question bank > Import > Moodle XML format',
      imscc: 'pages and quiz: Course reuse > Restore; then change one mark of the quiz',
    },
  },
  canvas: {
    lms: 'Canvas',
    uploads: {
      scorm12: 'lesson and quiz: SCORM in the navigation of the course > Upload',
      qti12: 'the quiz: Settings > Import Course Content > QTI .zip file',
      canvas: 'pages and quiz: Settings > Import Course Content > Canvas Course Export Package',
    },
  },
  // By what their makers document; not tried.
  blackboard: {
    lms: 'Blackboard',
    uploads: {
      scorm12: 'lesson and quiz: Course Content > + > Create > SCORM package',
      imscc: 'pages and quiz: Import content > Common Cartridge package',
      qti21: 'questions, not all of them: Question banks > Import > QTI package',
    },
  },
  brightspace: {
    lms: 'Brightspace',
    uploads: {
      scorm12: 'lesson and quiz: Content > Upload / Create > SCORM',
      imscc: 'pages and quiz: Course Admin > Import/Export/Copy Components',
      qti21: 'the quiz: Course Admin > Import/Export/Copy Components',
    },
  },
  all: {
    lms: 'every LMS',
    uploads: Object.fromEntries(Object.entries(targets).map(([name, { upload }]) => [name, upload])),
  },
} satisfies Record<string, Preset>;

export type PresetName = keyof typeof presets;

/** The targets of a preset. */
export const targetsOf = (name: PresetName): TargetName[] => Object.keys(presets[name].uploads) as TargetName[];
