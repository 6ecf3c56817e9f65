import { matchingOptions } from '../../../scoring/matching.js';
import { rightMenuPlaces, wordOf } from '../../questions/dropdowns.js';
import { rightOptions } from '../../questions/matching.js';
import type { QuestionDataOf } from '../../questions/question-module.js';
import { componentsOf, idsOf } from './components.js';
import type { Component, DelimitedType } from './delimited-type.js';

type Places = readonly (number | null)[];

/** Without the parts that were left open. `target` finds the identifier of what was chosen for a part. */
const joinPairs = (places: Places, source: readonly string[], target: (part: number, place: number) => string) =>
  places.flatMap((place, part) => (place === null ? [] : [`${source[part]}[.]${target(part, place)}`])).join('[,]');

const matchingSides = (question: QuestionDataOf<'matching'>) => ({
  source: componentsOf(question.words),
  target: componentsOf(matchingOptions(question)),
});

const joinMatching: DelimitedType<'matching'>['response'] = (places, question) => {
  const { source, target } = matchingSides(question);
  return joinPairs(places, idsOf(source), (_, place) => target[place]?.id ?? '');
};

export const matching: DelimitedType<'matching'> = {
  kind: 'matching',
  parts: ({ pairs }) => pairs.length,
  response: joinMatching,
  patterns: (question) => [joinMatching(rightOptions(question), question)],
  components: matchingSides,
};

/** What all menus offer, each once: the same words in two menus are one target. */
const menuTargets = ({ words }: QuestionDataOf<'dropdowns'>): Component[] => componentsOf([...new Set(words)]);

/** Menus are called by their numbers. */
const menuSources = ({ gaps }: QuestionDataOf<'dropdowns'>): Component[] =>
  componentsOf(gaps.map((_, gap) => String(gap + 1)));

const joinMenus: DelimitedType<'dropdowns'>['response'] = (places, question) => {
  const targets = menuTargets(question);
  const all = [...new Set(question.words)];
  return joinPairs(
    places,
    idsOf(menuSources(question)),
    (gap, place) => targets[all.indexOf(wordOf(question, gap, place))]?.id ?? '',
  );
};

export const dropdowns: DelimitedType<'dropdowns'> = {
  kind: 'matching',
  parts: ({ gaps }) => gaps.length,
  response: joinMenus,
  patterns: (question) => [joinMenus(rightMenuPlaces(question), question)],
  components: (question) => ({ source: menuSources(question), target: menuTargets(question) }),
};
