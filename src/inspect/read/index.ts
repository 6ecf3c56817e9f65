import { Content } from '../content.js';
import type { Document, Pack } from '../pack.js';
import { filesOf } from '../path.js';
import { readCourseStructure } from './course-structure.js';
import { readLesson } from './lesson.js';
import { readManifest } from './manifest.js';
import { readMoodle } from './moodle.js';
import { placesInTests, readQtiItem, readQtiTest } from './qti2.js';
import { readCanvasQuiz, readQti12 } from './qti12.js';
import { addressesIn } from './text.js';

type Reader = (document: Document, content: Content) => void;

/** Who reads a document, by the name of its root element; the order is the order of reading. */
const READERS = {
  manifest: readManifest,
  courseStructure: readCourseStructure,
  assessmentTest: readQtiTest,
  'qti-assessment-test': readQtiTest,
  quiz: (document, content) => (document.root.namespace === '' ? readMoodle : readCanvasQuiz)(document, content),
  questestinterop: readQti12,
} as const satisfies Record<string, Reader>;

const ITEMS = /^(?:assessmentItem|qti-assessment-item)$/;

/** What all documents of a package say. */
export function readContent(pack: Pack): Content {
  const content = new Content();
  for (const [name, read] of Object.entries<Reader>(READERS))
    for (const document of pack.xml) if (document.root.name === name) read(document, content);
  const places = placesInTests(pack.xml.filter(({ root }) => /assessment-?test$/i.test(root.name)));
  // In the order of the test; items that no test names come last.
  const order = new Map([...places.keys()].map((path, place) => [path, place]));
  const placeOf = ({ path }: Document): number => order.get(path) ?? order.size;
  const items = pack.xml.filter(({ root }) => ITEMS.test(root.name)).sort((a, b) => placeOf(a) - placeOf(b));
  for (const document of items) readQtiItem(document, content, places.get(document.path));
  for (const page of pack.html) {
    readLesson(page, content);
    for (const { address } of addressesIn(page.root)) content.refer(filesOf(address, page.path), { file: page.path });
  }
  return content;
}
