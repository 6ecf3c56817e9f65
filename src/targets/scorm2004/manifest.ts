import type { Topic } from '../../topic/topic.js';
import { LAUNCHED } from '../lom-content.js';
import { writeXml, type XmlElement } from '../xml.js';
import { sequencing } from './sequencing.js';

/** Where the topic's LOM stands. */
export const METADATA = 'metadata.xml';

const NAMESPACES = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

/**
 * `imsmanifest.xml` of a package whose lesson has the files `paths`; control documents are not among them. The editions
 * differ in `schemaversion`. Identifiers derive from the topic's id alone, so that learners keep their records over a
 * new upload.
 */
export function manifest(topic: Topic, schemaversion: string, paths: readonly string[]): string {
  const [imscp, adlcp, adlseq, imsss] = Object.keys(NAMESPACES) as [string, string, string, string];
  return writeXml({
    manifest: {
      '@identifier': topic.id,
      '@version': '1.0',
      '@xmlns': imscp,
      // Moodle matches these prefixes letter for letter.
      '@xmlns:adlcp': adlcp,
      '@xmlns:adlseq': adlseq,
      '@xmlns:imsss': imsss,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': Object.entries(NAMESPACES).flat().join(' '),
      metadata: { schema: 'ADL SCORM', schemaversion, 'adlcp:location': METADATA },
      organizations: organizations(topic),
      resources: {
        resource: {
          '@identifier': `${topic.id}-resource`,
          '@type': 'webcontent',
          '@adlcp:scormType': 'sco',
          '@href': LAUNCHED,
          file: [...paths].sort().map((href) => ({ '@href': href })),
        },
      },
    },
  });
}

/** One organization of one item. */
function organizations(topic: Topic): XmlElement {
  return {
    '@default': `${topic.id}-organization`,
    organization: {
      '@identifier': `${topic.id}-organization`,
      '@adlseq:objectivesGlobalToSystem': 'false',
      title: topic.title,
      item: {
        '@identifier': `${topic.id}-item`,
        '@identifierref': `${topic.id}-resource`,
        title: topic.title,
        'imsss:sequencing': sequencing(topic),
      },
      'imsss:sequencing': { 'imsss:controlMode': { '@choice': 'true', '@flow': 'true' } },
    },
  };
}
