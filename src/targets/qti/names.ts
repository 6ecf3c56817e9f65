import type { XmlContent, XmlElement } from '../xml.js';

/** The elements of QTI 2.x that the packages use; all others are of XHTML and MathML, which 3.0 calls the same. */
const ELEMENTS = new Set(
  [
    'assessmentItem assessmentStimulus assessmentStimulusRef stimulusBody responseDeclaration correctResponse value',
    'mapping mapEntry outcomeDeclaration defaultValue itemBody prompt choiceInteraction simpleChoice',
    'textEntryInteraction extendedTextInteraction matchInteraction simpleMatchSet simpleAssociableChoice',
    'orderInteraction inlineChoiceInteraction inlineChoice hotspotInteraction hotspotChoice rubricBlock contentBody',
    'responseProcessing responseCondition responseIf responseElseIf responseElse setOutcomeValue variable correct',
    'baseValue mapResponse match member isNull and or not gt gte lt lte sum product index stringMatch patternMatch',
    'modalFeedback assessmentTest testPart itemSessionControl timeLimits assessmentSection selection ordering',
    'assessmentItemRef weight outcomeProcessing outcomeCondition outcomeIf outcomeElse testVariables testFeedback',
  ].flatMap((line) => line.split(' ')),
);

/** The same with the names of QTI 3.0: `choiceInteraction` → `qti-choice-interaction`, `maxChoices` → `max-choices`. */
export function hyphenated(content: XmlElement): XmlElement;
export function hyphenated(content: XmlContent): XmlContent;
export function hyphenated(content: XmlContent): XmlContent {
  if (typeof content === 'string') return content;
  if (isList(content)) return content.map((each) => hyphenated(each));
  const entries = Object.entries(content).map(([name, value]) => {
    if (!ELEMENTS.has(name)) return [name, hyphenated(value)];
    return [`qti-${hyphens(name)}`, withHyphens(hyphenated(value))];
  });
  return Object.fromEntries(entries);
}

const isList = (content: XmlContent): content is readonly XmlContent[] => Array.isArray(content);

/** An element's own attributes renamed; `xml:lang` and its like have no capitals. */
function withHyphens(content: XmlContent): XmlContent {
  if (typeof content === 'string') return content;
  if (isList(content)) return content.map(withHyphens);
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [/^@[a-z]+[A-Z]/.test(name) ? hyphens(name) : name, value]),
  );
}

const hyphens = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
