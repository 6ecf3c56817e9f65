import type { Responses } from '../../../scoring/index.js';
import { rightPlaces } from '../../questions/choices.js';
import { choicesOf } from '../../questions/hotspot.js';
import { placesOf } from '../../questions/one-choice.js';
import { componentsOf, idsOf } from './components.js';
import type { Component, DelimitedType } from './delimited-type.js';

interface WithWords {
  readonly words: readonly string[];
}

const components = ({ words }: WithWords): { choices: Component[] } => ({ choices: componentsOf(words) });

/** The identifiers of the choices at these places. */
function joinPlaces(places: readonly number[], { words }: WithWords): string {
  const ids = idsOf(componentsOf(words));
  return places.map((place) => ids[place]).join('[,]');
}

const single = (response: Responses['single-choice'], question: WithWords): string =>
  joinPlaces(placesOf(response), question);

export const singleChoice: DelimitedType<'single-choice'> = {
  kind: 'choice',
  parts: () => 1,
  response: single,
  patterns: (question) => rightPlaces(question).map((place) => single(place, question)),
  components,
};

/** Its words are `true` and `false`, whatever the topic's language. */
export const trueFalse: DelimitedType<'true-false'> = {
  kind: 'true-false',
  parts: () => 1,
  response: single,
  patterns: (question) => rightPlaces(question).map((place) => single(place, question)),
  components: () => ({}),
};

export const multipleChoice: DelimitedType<'multiple-choice'> = {
  kind: 'choice',
  parts: ({ choices }) => choices.length,
  response: joinPlaces,
  patterns: (question) => [joinPlaces(rightPlaces(question), question)],
  components,
};

export const hotspot: DelimitedType<'hotspot'> = {
  kind: 'choice',
  parts: ({ areas }) => areas.length,
  response: joinPlaces,
  patterns: (question) => [joinPlaces(rightPlaces(choicesOf(question)), question)],
  components,
};

/** The items in the order that they were given. */
export const ordering: DelimitedType<'ordering'> = {
  kind: 'sequencing',
  parts: ({ items }) => items.length,
  response: joinPlaces,
  patterns: (question) => [joinPlaces([...question.items.keys()], question)],
  components,
};
