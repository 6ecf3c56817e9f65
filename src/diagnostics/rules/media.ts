import { MEDIA_TYPES } from '../../topic/media.js';
import type { Rule } from '../rule.js';

/** Pictures, sound and video. */
export const mediaRules = {
  'image-missing': {
    severity: 'error',
    message: ({ name }) => `the image ${name} does not exist`,
    hint: () => 'put the file beside the topic, or correct its name',
  },
  'image-unreadable': {
    severity: 'error',
    message: ({ name, reason }) => `the image ${name} cannot be read: ${reason}`,
    hint: () => 'see to it that you may read the file',
  },
  'image-outside': {
    severity: 'error',
    message: ({ name }) => `the image ${name} lies outside the topic's folder`,
    hint: () => 'copy the file into the topic’s folder',
  },
  'image-address': {
    severity: 'error',
    message: ({ address }) => `an image cannot come from "${address}"`,
    hint: () => 'put the file beside the topic, and write its path, with / between folders',
  },
  'image-type-unknown': {
    severity: 'error',
    message: ({ name }) => `the image ${name} is of an unknown type`,
    hint: () => `the known endings are ${Object.keys(MEDIA_TYPES).join(', ')}`,
  },
  'image-broken': {
    severity: 'error',
    message: ({ name, type }) => `${name} is not a whole ${type} file`,
    hint: () => 'save the picture again from the program that made it',
  },
  'image-without-alt': {
    severity: 'error',
    message: ({ name }) => `the image ${name} has no alternative text`,
    hint: ({ name }) => `write what it shows: ![…](${name}), or {.decorative} after it if it shows nothing`,
  },
  'svg-unsafe': {
    severity: 'error',
    message: ({ name, what }) => `${name} holds ${what}, which a lesson cannot carry safely`,
    hint: () => 'save it as a plain SVG without scripts and links, or as a PNG',
  },
} satisfies Record<string, Rule>;
