import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import { resourceIdent } from '../identifiers.js';
import { writeXml, type XmlElement } from '../xml.js';

/** Paths of the quiz. The folder bears the assessment's ident, or Classic Quizzes ignores the meta file. */
export const assessmentPath = ({ id }: Topic): string => `${id}/${id}.xml`;
export const metaPath = ({ id }: Topic): string => `${id}/assessment_meta.xml`;

/** `imsmanifest.xml`, IMS Content Packaging 1.1. New Quizzes needs the namespace to be the default one. */
export function manifest(topic: Topic, files: readonly string[]): string {
  const meta = resourceIdent(topic, 'meta');
  return writeXml({
    manifest: {
      '@identifier': resourceIdent(topic, 'qti12'),
      '@xmlns': 'http://www.imsglobal.org/xsd/imscp_v1p1',
      metadata: { schema: 'IMS Content', schemaversion: '1.1.3' },
      organizations: '',
      resources: {
        resource: [
          {
            '@identifier': topic.id,
            '@type': 'imsqti_xmlv1p2',
            file: { '@href': assessmentPath(topic) },
            dependency: { '@identifierref': meta },
          },
          resource(meta, 'associatedcontent/imscc_xmlv1p1/learning-application-resource', metaPath(topic)),
          ...files.map((name) => resource(resourceIdent(topic, filePath(name)), 'webcontent', filePath(name))),
        ],
      },
    },
  });
}

const resource = (identifier: string, type: string, href: string): XmlElement => ({
  '@identifier': identifier,
  '@type': type,
  '@href': href,
  file: { '@href': href },
});
