import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { resourceIdent } from '../identifiers.js';
import { shufflesQuestions } from '../shuffles.js';
import type { XmlContent, XmlElement } from '../xml.js';
import { decimal } from './expressions.js';
import type { Item, ItemGroup } from './item.js';
import { framed } from './item-context.js';
import { rootAttributes } from './item-xml.js';
import { outcomes } from './outcomes.js';
import type { TestSection } from './sections.js';
import { isSimultaneous } from './settings.js';
import type { Version } from './version.js';

export type Entry = Item | ItemGroup;

/** A section as it was written. */
export interface WrittenSection extends Pick<TestSection, 'identifier' | 'title' | 'visible'> {
  readonly entries: readonly Entry[];
  /** Blocks; none where the text above the section is a document of its own. */
  readonly intro: readonly XmlContent[];
}

/** The assessment test: one part of sections, in which each pool is a section of its own. */
export function testXml(topic: Topic, quiz: Quiz, sections: readonly WrittenSection[], version: Version): XmlElement {
  const entries = sections.flatMap((section) => section.entries);
  const { declarations, processing, feedback } = outcomes(topic, quiz, entries, version);
  const shuffled = shufflesQuestions(quiz);
  return {
    assessmentTest: {
      ...rootAttributes(version),
      '@identifier': topic.id,
      '@title': topic.title,
      ...(version.hyphenated && { '@xml:lang': topic.lang }),
      outcomeDeclaration: declarations,
      ...timeLimits(quiz),
      testPart: {
        '@identifier': resourceIdent(topic, 'quiz'),
        '@navigationMode': 'nonlinear',
        '@submissionMode': isSimultaneous(quiz) ? 'simultaneous' : 'individual',
        itemSessionControl: sessionControl(quiz),
        assessmentSection: sections.map((section) => sectionXml(section, shuffled, version)),
      },
      outcomeProcessing: { '#': processing },
      testFeedback: feedback,
    },
  };
}

/** In seconds. A limit that the learner could extend does not refuse what comes late. */
function timeLimits(quiz: Quiz): XmlElement {
  const limit = quiz['time-limit'];
  if (limit === undefined) return {};
  const late = !quiz['time-limit-strict'];
  return { timeLimits: { '@maxTime': decimal(limit * 60), ...(late && { '@allowLateSubmission': 'true' }) } };
}

const sectionXml = (section: WrittenSection, shuffled: boolean, version: Version): XmlElement => ({
  '@identifier': section.identifier,
  '@title': section.title,
  '@visible': String(section.visible),
  ...(shuffled && { ordering: { '@shuffle': 'true' } }),
  ...(section.intro.length > 0 && { rubricBlock: { '@view': 'candidate', ...framed(section.intro, version) } }),
  '#': section.entries.map((entry) =>
    'items' in entry ? { assessmentSection: poolSection(entry, shuffled) } : { assessmentItemRef: itemRef(entry) },
  ),
});

/** Answers that are submitted together can be submitted once (QTI 2.1, itemSessionControl). */
function sessionControl(quiz: Quiz): XmlElement {
  const feedback = quiz.feedback !== 'never';
  return {
    '@maxAttempts': isSimultaneous(quiz) ? '1' : String(quiz.attempts),
    '@showFeedback': String(feedback),
    '@showSolution': String(feedback && quiz['show-answers'] === 'always'),
  };
}

/** Its questions mix with the others where the whole quiz is shuffled. */
const poolSection = ({ identifier, title, pick, items }: ItemGroup, shuffled: boolean): XmlElement => ({
  '@identifier': identifier,
  '@title': title,
  '@visible': 'false',
  ...(shuffled && { '@keepTogether': 'false' }),
  selection: { '@select': String(pick) },
  ordering: { '@shuffle': 'true' },
  assessmentItemRef: items.map(itemRef),
});

const itemRef = ({ identifier, path, points, categories }: Item): XmlElement => ({
  '@identifier': identifier,
  '@href': path,
  ...(categories.length > 0 && { '@category': categories.join(' ') }),
  weight: { '@identifier': 'POINTS', '@value': decimal(points) },
});
