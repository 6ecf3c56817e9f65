import type TurndownService from 'turndown';
import { escapeLine } from '../../write/escape.js';
import { addTableRules } from './tables.js';
import type { HtmlMeans } from './to-markdown.js';

const noNote = (): void => undefined;

/** What the library does not know, or what our format has otherwise. */
export function addRules(service: TurndownService, means: HtmlMeans, style: 'rich' | 'plain'): void {
  service.remove(['script', 'style', 'title', 'head', 'noscript', 'template']);
  addTextRules(service, means, style);
  addMediaRules(service, means);
  addTableRules(service, means.note ?? noNote);
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement(content, { nodeName }) {
      const words = content.trim().replace(/\\?\n/g, ' ');
      if (words === '') return '';
      if (means.headings !== 'kept') return style === 'plain' ? `\n\n${words}\n\n` : `\n\n**${words}**\n\n`;
      return `\n\n${'#'.repeat(Math.max(3, Number(nodeName[1])))} ${words}\n\n`;
    },
  });
  service.addRule('pre', {
    filter: 'pre',
    replacement(_, node) {
      const text = (node.textContent ?? '').replace(/\n$/, '');
      const name = /\blang(?:uage)?-([\w+#-]+)/.exec(
        `${node.className} ${node.firstElementChild?.className ?? ''}`,
      )?.[1];
      const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
      const fence = '`'.repeat(longest + 1);
      return `\n\n${fence}${name ?? ''}\n${text}\n${fence}\n\n`;
    },
  });
}

/** Digits and signs that Unicode has above and below the line. */
const RAISED = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋ₙ' };
const PLAIN = '0123456789+-n';

function addTextRules(service: TurndownService, { note = noNote }: HtmlMeans, style: 'rich' | 'plain'): void {
  const marks = (name: string, filter: TurndownService.Filter, mark: string, words?: string): void => {
    service.addRule(name, {
      filter,
      replacement(content) {
        if (content.trim() === '' || style === 'plain') return content;
        if (words) note(words);
        return `${mark}${content}${mark}`;
      },
    });
  };
  marks('emphasis', ['em', 'i'], '*');
  marks('strong', ['strong', 'b'], '**');
  marks('strikethrough', ['del', 's', 'strike'], '~~');
  marks('underlined', ['u', 'ins', 'mark'], '*', 'underlined or marked words became emphasised ones');
  service.addRule('raised', {
    filter: ['sup', 'sub'],
    replacement(content, { nodeName }) {
      const name = nodeName.toLowerCase() === 'sup' ? 'sup' : 'sub';
      const raised = [...content.trim().replace('−', '-')].map((sign) => [...RAISED[name]][PLAIN.indexOf(sign)]);
      if (raised.every((sign) => sign !== undefined)) return raised.join('');
      note(`${name === 'sup' ? 'raised' : 'lowered'} words became words after ${name === 'sup' ? '^' : '_'}`);
      return `${name === 'sup' ? '^' : '\\_'}${content}`;
    },
  });
}

function addMediaRules(service: TurndownService, { media = () => undefined, note = noNote }: HtmlMeans): void {
  service.addRule('image', {
    filter: 'img',
    replacement(_, node) {
      const [source, alt] = [node.getAttribute('src') ?? '', escapeLine(node.getAttribute('alt') ?? '')];
      const path = media(source);
      if (path === undefined) {
        note(`the picture ${short(source)} is not in the source`);
        return alt;
      }
      const title = node.getAttribute('title') ?? captionOf(node);
      const words = title === '' ? '' : ` "${title.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
      return `![${alt}](${addressed(path)}${words})${alt === '' ? '{.decorative}' : ''}`;
    },
  });
  service.addRule('caption of a picture', {
    filter: (node) => node.nodeName === 'FIGCAPTION' && isPicture(node.parentNode),
    replacement: () => '',
  });
  service.addRule('recording', {
    filter: ['video', 'audio'],
    replacement(_, node) {
      const source = node.getAttribute('src') ?? node.querySelector('source')?.getAttribute('src') ?? '';
      const path = media(source);
      if (path === undefined) note(`the recording ${short(source)} is not in the source`);
      const name = escapeLine(node.getAttribute('title') ?? node.getAttribute('aria-label') ?? path ?? '');
      return path === undefined ? '' : `\n\n![${name}](${addressed(path)})\n\n`;
    },
  });
  service.addRule('link', {
    filter: 'a',
    replacement(content, node) {
      const address = (node.getAttribute('href') ?? '').trim();
      if (content.trim() === '' || address === '') return content;
      if (/^(?:https?:\/\/[^/\s]|mailto:[^\s@]+@[^\s@]+$)/i.test(address)) return `[${content}](${addressed(address)})`;
      note(`the link to ${short(address)} became its words`);
      return content;
    },
  });
  service.addRule('foreign', {
    filter: ['iframe', 'object', 'embed', 'form', 'input', 'button', 'select', 'textarea', 'canvas', 'svg'],
    replacement(content, node) {
      const address = node.getAttribute('src') ?? node.getAttribute('data') ?? '';
      note(`what <${node.nodeName.toLowerCase()}> showed was left out`);
      return /^https?:\/\//.test(address) ? `[${escapeLine(address)}](${addressed(address)})` : content;
    },
  });
}

interface Figure {
  readonly nodeName: string;
  querySelectorAll(selector: string): { readonly length: number };
  querySelector(selector: string): { readonly textContent: string | null } | null;
}

/** A figure of one picture, whose caption is the picture's title. */
const isPicture = (node: unknown): boolean => {
  const figure = node as Figure | null;
  return figure?.nodeName === 'FIGURE' && figure.querySelectorAll('img').length === 1;
};

const captionOf = ({ parentNode }: { readonly parentNode: unknown }): string =>
  isPicture(parentNode) ? ((parentNode as Figure).querySelector('figcaption')?.textContent?.trim() ?? '') : '';

/** Blanks, brackets and parentheses would end an address. */
const addressed = (address: string): string =>
  /[\s()<>\\]/.test(address) ? encodeURI(decoded(address)).replace(/[()]/g, '\\$&') : address;

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const short = (address: string): string => (address.length > 60 ? `${address.slice(0, 57)}…` : address);
