import { hintOf, messageOf } from '../diagnostic.js';
import type { Formatter } from './formatter.js';

/** `{ "diagnostics": [{ rule, severity, file, line, column, message, hint }] }`, for programs. */
export const formatJson: Formatter = (found) => {
  const diagnostics = found.map((each) => {
    const { rule, severity, file, line, column } = each;
    return { rule, severity, file, line, column, message: messageOf(each), hint: hintOf(each) };
  });
  return `${JSON.stringify({ diagnostics }, null, 2)}\n`;
};
