import type { CartridgeModule } from '../cartridge/manifest.js';
import { writeXml } from '../xml.js';

const NAMESPACE = 'http://canvas.instructure.com/xsd/cccv1p0';

const CONTENT_TYPES = { page: 'WikiPage', quiz: 'Quizzes::Quiz' };

/** `course_settings/module_meta.xml`: the modules as Canvas makes them, whatever the manifest's organization says. */
export const moduleMeta = (modules: readonly CartridgeModule[]): string =>
  writeXml({
    modules: {
      '@xmlns': NAMESPACE,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${NAMESPACE} https://canvas.instructure.com/xsd/cccv1p0.xsd`,
      module: modules.map(({ identifier, title, items }, place) => ({
        '@identifier': identifier,
        title,
        workflow_state: 'active',
        position: String(place + 1),
        require_sequential_progress: 'false',
        locked: 'false',
        items: {
          item: items.map((item, index) => ({
            '@identifier': item.identifier,
            content_type: CONTENT_TYPES[item.kind],
            workflow_state: 'active',
            title: item.title,
            identifierref: item.resource,
            position: String(index + 1),
            new_tab: 'false',
            indent: '0',
          })),
        },
      })),
    },
  });
