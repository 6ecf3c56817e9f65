/** The names of the choices, areas or items at these places, in their order. */
export const joinPlaces = (places: readonly number[], names: readonly string[]): string =>
  places.map((place) => names[place]).join('[,]');

export const namePlace = (place: number | null, names: readonly string[]): string => names[place ?? -1] ?? '';

/** Both sides of each pair, without the parts that were left open. */
export const joinPairs = (
  places: readonly (number | null)[],
  source: (part: number) => string | number | undefined,
  target: (part: number, place: number) => string | undefined,
): string =>
  places.flatMap((place, part) => (place === null ? [] : [`${source(part)}[.]${target(part, place)}`])).join('[,]');
