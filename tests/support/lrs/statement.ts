/** A statement as the LRS received it: the rules of xAPI and cmi5 say what is wrong with it. */
export interface Received {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: {
    readonly id: string;
    readonly definition?: {
      readonly interactionType?: string;
      readonly description?: Readonly<Record<string, string>>;
      readonly correctResponsesPattern?: readonly string[];
    } & Readonly<Partial<Record<'choices' | 'source' | 'target', readonly { readonly id: string }[]>>>;
  };
  readonly result?: {
    readonly response?: string;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly score?: Readonly<Record<'scaled' | 'raw' | 'min' | 'max', number>>;
    readonly duration?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: Readonly<Partial<Record<string, readonly { readonly id: string }[]>>>;
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
}

/** `passed` */
export const verbOf = ({ verb }: Received): string => verb.id.split('/').at(-1)!;

export const CMI5 = 'https://w3id.org/xapi/cmi5/context/';

/** Id of the launch. */
export const sessionOf = ({ context }: Received): unknown => context.extensions[`${CMI5}extensions/sessionid`];

export const hasCategory = ({ context }: Received, name: string): boolean =>
  (context.contextActivities.category ?? []).some(({ id }) => id === `${CMI5}categories/${name}`);

/** Whether cmi5 defines it, or only allows it. */
export const isDefined = (statement: Received): boolean => hasCategory(statement, 'cmi5');
