import type { Rule, RuleArgs } from '../rule.js';

/** What a file is to the topic, in words. Rules are called after images, for image syntax shows all of them. */
const FILES: Readonly<Record<string, string>> = {
  image: 'image',
  video: 'video',
  audio: 'audio file',
  poster: 'poster',
  captions: 'captions file',
  transcript: 'transcript',
};

const fileOf = ({ role = 'image' }: RuleArgs): string => FILES[role] ?? 'file';

/** Pictures, sound and video, and what belongs to them. */
export const mediaRules = {
  'image-missing': {
    severity: 'error',
    message: (args) => `the ${fileOf(args)} ${args.name} does not exist`,
    hint: () => 'put the file beside the topic, or correct its name',
  },
  'image-unreadable': {
    severity: 'error',
    message: (args) => `the ${fileOf(args)} ${args.name} cannot be read: ${args.reason}`,
    hint: () => 'see to it that you may read the file',
  },
  'image-outside': {
    severity: 'error',
    message: (args) => `the ${fileOf(args)} ${args.name} lies outside the topic's folder`,
    hint: () => "copy the file into the topic's folder",
  },
  'image-address': {
    severity: 'error',
    message: (args) => `the ${fileOf(args)} cannot come from "${args.address}"`,
    hint: () => 'put the file beside the topic, and write its path, with / between folders',
  },
  'image-type-unknown': {
    severity: 'error',
    message: (args) => `the ${fileOf(args)} ${args.name} is of an unknown type`,
    hint: ({ known }) => `the known endings are ${known}`,
  },
  'image-broken': {
    severity: 'error',
    message: ({ name, type }) => `${name} is not a whole ${type} file`,
    hint: () => 'save it again from the program that made it',
  },
  'image-without-alt': {
    severity: 'error',
    message: (args) => `the ${fileOf(args)} ${args.name} has no alternative text`,
    hint: ({ name, role }) =>
      role === 'image'
        ? `write what it shows: ![…](${name}), or {.decorative} after it if it shows nothing`
        : `write what it is: ![…](${name})`,
  },
  'svg-unsafe': {
    severity: 'error',
    message: ({ name, what }) => `${name} holds ${what}, which a lesson cannot carry safely`,
    hint: () => 'save it as a plain SVG without scripts and links, or as a PNG',
  },
  'captions-missing': {
    severity: 'warning',
    message: ({ name }) => `the video ${name} has no captions`,
    hint: () => 'add a WebVTT file: {captions=…en.vtt}, or {.silent} if there is nothing to hear',
  },
  'transcript-missing': {
    severity: 'warning',
    message: ({ name }) => `nothing says in words what ${name} tells`,
    hint: () => 'add a transcript: {transcript=….md}',
  },
  'media-out-of-place': {
    severity: 'error',
    message: ({ name }) => `${name} cannot be played here`,
    hint: () => 'give it a paragraph of its own in a page, a question, a model answer or feedback',
  },
  'media-large': {
    severity: 'warning',
    message: ({ name, megabytes }) => `${name} has ${megabytes} MB, more than many LMSs take`,
    hint: () => 'save it with a smaller picture or fewer bits, or link to a place that streams it',
  },
} satisfies Record<string, Rule>;
