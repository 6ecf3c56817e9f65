/** The language of a captions file and that language's own name for itself: that of `extract.de.vtt`, else the topic's. */
export function captionsOf(name: string, topicLang: string): { readonly lang: string; readonly label: string } {
  const lang = canonical(/\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\.vtt$/i.exec(name)?.[1]) ?? canonical(topicLang) ?? 'en';
  return { lang, label: new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang };
}

function canonical(lang: string | undefined): string | undefined {
  try {
    return lang === undefined ? undefined : Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}

/** What the captions say (WebVTT, 4.1 and 4.2), a cue each; speakers stand before their words. */
export function spokenIn(captions: string): string[] {
  return captions
    .split(/\n{2,}/)
    .slice(1)
    .flatMap((block) => {
      const lines = block.split('\n').filter((line) => line !== '');
      const timing = lines.findIndex((line) => line.includes('-->'));
      const isNote = /^NOTE(?:\s|$)/.test(lines[0] ?? '');
      return timing < 0 || isNote ? [] : [plainCue(lines.slice(timing + 1).join(' '))];
    })
    .filter((cue) => cue !== '');
}

function plainCue(cue: string): string {
  const words = cue.replace(/<v(?:\.[^\s>]*)?\s+([^>]*)>/g, '$1: ').replace(/<[^>]*>/g, '');
  const named = words.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (entity, name: string) => ESCAPES[name] ?? entity);
  return named.replace(/\s+/gu, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200E',
  rlm: '\u200F',
};
