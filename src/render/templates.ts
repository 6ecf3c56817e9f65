import { Eta } from 'eta';

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

/** Templates by name → their writer; compiled once for each set of templates. Throws a TemplateError. */
export function templateWriter(templates: Readonly<Record<string, string>>): WriteTemplate {
  const known = compiled.get(templates);
  if (known) return known;
  const eta = new Eta();
  for (const [name, source] of Object.entries(templates)) loadTemplate(eta, name, source);
  const write: WriteTemplate = (name, data) => eta.render(`@${name}`, data);
  compiled.set(templates, write);
  return write;
}

/** One template includes another as `@name`; the innermost that fails is the one that an error names. */
function loadTemplate(eta: Eta, name: string, source: string): void {
  const guard = <T>(run: () => T): T => {
    try {
      return run();
    } catch (cause) {
      throw cause instanceof TemplateError ? cause : new TemplateError(name, cause);
    }
  };
  const template = guard(() => eta.compile(source));
  eta.loadTemplate(`@${name}`, (data, options) => guard(() => template.call(eta, data, options)));
}
