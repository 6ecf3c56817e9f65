const two = (number: number): string => String(number).padStart(2, '0');

/** Milliseconds → `HHHH:MM:SS.SS`, CMITimespan: always two digits after the point, for Moodle reads `.5` as `.05`. */
export function timespan(milliseconds: number): string {
  const centiseconds = Math.max(0, Math.floor(milliseconds / 10));
  const seconds = Math.floor(centiseconds / 100);
  const hours = String(Math.min(Math.floor(seconds / 3600), 9999)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(centiseconds % 100)}`;
}

/** `HH:MM:SS`, CMITime: the time of day, in the learner's time zone. */
export const timeOfDay = (time: Date): string =>
  [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':');

/** Milliseconds → `PT1H2M3.45S`, an ISO 8601 duration of whole centiseconds. */
export function duration(milliseconds: number): string {
  const centiseconds = Math.max(0, Math.floor(milliseconds / 10));
  const minutes = Math.floor(centiseconds / 6000);
  return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${(centiseconds % 6000) / 100}S`;
}

/** `YYYY-MM-DDTHH:MM:SS` in the learner's time zone: SCORM 2004 has a zone only after parts of a second. */
export const localTime = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}T${timeOfDay(time)}`;
