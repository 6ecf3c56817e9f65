import type { RuleArgs } from '../diagnostics/rule.js';
import type { Position } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';

/** Says where the rule is broken, and with what values. */
export type ReportPlace = (at: Position, args?: RuleArgs) => void;

/** One rule that the schema cannot say. It never throws for an author's mistake. */
export type Check = (topic: Topic, report: ReportPlace) => void;
