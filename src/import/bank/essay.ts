import type { AuthoredOf } from '../../write/authored.js';

type Essay = AuthoredOf<'essay'>;

/** An essay needs something to compare it with: where its source gives nothing, a line says so. */
export function essayOf(
  base: Omit<Essay, 'type' | 'answer' | 'rubric'>,
  { answer, rubric }: { readonly answer?: string | undefined; readonly rubric?: string | undefined },
  note: (words: string) => void,
): Essay {
  const given = { ...(answer && { answer }), ...(rubric && { rubric }) };
  if (answer || rubric) return { ...base, type: 'essay', ...given };
  note('it has no model answer, and says so: write one');
  return { ...base, type: 'essay', answer: 'No model answer was given.' };
}
