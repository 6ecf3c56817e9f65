import type * as z from 'zod';

/** What a report says of itself. */
export interface Report {
  /** `2/3`, or none where it is of a whole catalogue. */
  readonly shard: string | undefined;
  /** The topics that it has packages of. */
  readonly topics: readonly string[];
}

/** One kind of reports, which shards write in parts. */
export interface ReportKind {
  /** What its files begin with, whatever their names. */
  readonly begins: RegExp;
  /** Undefined where the text is no whole report of that kind. */
  readonly read: (text: string) => Report | undefined;
  /** The report that one run over the whole catalogue writes, of those of its shards in their order. */
  readonly merge: (texts: readonly string[]) => string | Promise<string>;
}

/** A report in a folder. `report` is undefined where it is broken. */
export interface Found {
  readonly file: string;
  readonly name: string;
  readonly kind: ReportKind;
  readonly text: string;
  readonly report: Report | undefined;
}

/** JSON that fits a schema, its keys in the order of the text; undefined for what does not. */
export function parseJson<To>(text: string, schema: z.ZodType<To>): To | undefined {
  try {
    const data: unknown = JSON.parse(text);
    // The schema's own output has its keys in another order.
    return schema.safeParse(data).success ? (data as To) : undefined;
  } catch {
    return undefined;
  }
}
