import { Eta } from 'eta';

/** What a template compiles to, to be called as a method of its Eta, which the public types cannot name: it is bundled. */
type Compiled = (data?: object, options?: object) => string;

/** Templates by name (`page`, `questions/essay`): as Eta source, or compiled already. */
export type Templates = Readonly<Record<string, string | Compiled>>;

/** Fills the template of that name in; values are escaped but for those that a template marks as raw. */
export type WriteTemplate = (name: string, data: object) => string;

/** A template that does not compile or throws: a bug in the template, never the author's mistake. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  constructor(template: string, cause: unknown) {
    super(`templates/${template}.eta: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

const compiled = new WeakMap<object, WriteTemplate>();

/** The writer of these templates, one for each set of them. Throws a TemplateError. */
export function templateWriter(templates: Templates): WriteTemplate {
  const known = compiled.get(templates);
  if (known) return known;
  const eta = new Eta();
  for (const [name, source] of Object.entries(templates)) loadTemplate(eta, name, source);
  const write: WriteTemplate = (name, data) => eta.render(`@${name}`, data);
  compiled.set(templates, write);
  return write;
}

/** One template includes another as `@name`; the innermost that fails is the one that an error names. */
function loadTemplate(eta: Eta, name: string, source: Templates[string]): void {
  const guard = <T>(run: () => T): T => {
    try {
      return run();
    } catch (cause) {
      throw cause instanceof TemplateError ? cause : new TemplateError(name, cause);
    }
  };
  const template = typeof source === 'string' ? guard(() => eta.compile(source)) : source;
  eta.loadTemplate(`@${name}`, (data, options) => guard(() => template.call(eta, data, options)));
}
