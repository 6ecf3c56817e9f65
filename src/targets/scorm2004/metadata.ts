import type { Topic } from '../../topic/topic.js';
import { lom } from '../lom.js';
import { formatsOf, LAUNCHED } from '../lom-content.js';
import { writeXml } from '../xml.js';

/**
 * The topic's metadata as a document of its own, with what the content aggregation model asks of a package. Within the
 * manifest LOM would have to be valid, and neither edition's control documents hold its schema.
 */
export const metadata = (topic: Topic): string =>
  writeXml({ lom: lom(topic, { formats: formatsOf(topic), location: LAUNCHED, schemas: ['LOMv1.0', 'ADLv1.0'] }) });
