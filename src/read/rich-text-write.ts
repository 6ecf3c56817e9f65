import type { Token } from 'markdown-it';
import type { MediaReference, RichText } from '../topic/rich-text.js';
import type { Draft } from './draft.js';
import { placeOf } from './markdown/places.js';
import { renderHtml } from './markdown/render.js';
import { isRecording, recordingsIn, withPlayers } from './players.js';
import { type Fragment, fragmentsIn, replaceFragments } from './rich-text.js';
import { resolveImage } from './rich-text-images.js';
import { type Anchors, resolveLink } from './rich-text-links.js';
import { loadMath, type WriteMath } from './rich-text-math.js';
import { filesOf, type Recording, readRecording, writePlayer } from './rich-text-players.js';
import type { Say } from './say.js';
import type { ReadTranscript, Transcript } from './transcript.js';

/**
 * A draft's data with RichText for each fragment. What is wrong with an address, a recording or a formula is said.
 * Transcripts are read by `readTranscript`.
 */
export async function writeRichTexts(
  data: Draft['data'],
  anchors: Anchors,
  say: Say,
  readTranscript: ReadTranscript = () => undefined,
): Promise<Draft['data']> {
  const fragments = fragmentsIn(data);
  const recordings = new Map<Token, Played>();
  for (const token of fragments.flatMap(recordingsIn)) recordings.set(token, play(token, say, readTranscript));
  const texts = [...fragments, ...[...recordings.values()].flatMap(({ transcript }) => fragmentOf(transcript))];
  const needsMath = texts.some(({ tokens }) => inlineTokens(tokens).some(isFormula));
  const writeMath = needsMath ? await loadMath() : undefined;
  const lang = typeof data.lang === 'string' ? data.lang : 'en';
  const means = { anchors, say, writeMath, recordings, lang };
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    replaceFragments(value, (fragment) => write(fragment, means)),
  ]);
  return Object.fromEntries(entries);
}

/** A recording that stands in a paragraph of its own; absent where its address is none. */
interface Played {
  readonly recording: Recording | undefined;
  readonly transcript: Transcript | undefined;
}

interface Means {
  readonly anchors: Anchors;
  readonly say: Say;
  readonly writeMath: WriteMath | undefined;
  readonly recordings: ReadonlyMap<Token, Played>;
  /** The topic's language. */
  readonly lang: string;
}

function play(token: Token, say: Say, readTranscript: ReadTranscript): Played {
  const recording = readRecording(token, say);
  const named = recording?.transcript;
  return { recording, transcript: named && readTranscript(named.name, named.at) };
}

const fragmentOf = (transcript: Transcript | undefined): Fragment[] =>
  transcript && 'fragment' in transcript ? [transcript.fragment] : [];

function write(fragment: Fragment, means: Means): RichText {
  const media: MediaReference[] = [];
  const tokens = withPlayers(fragment.tokens, (token) => {
    const { recording, transcript } = means.recordings.get(token) ?? {};
    if (!recording) return '';
    const words = transcript && writeTranscript(transcript, means);
    // What a transcript shows is reported where the topic names the transcript.
    const within = (words?.media ?? []).map((each) => ({ ...each, at: recording.transcript?.at ?? recording.at }));
    media.push(...filesOf(recording), ...within);
    return writePlayer(recording, means.lang, words?.html);
  });
  return writeTokens(fragment, tokens, media, means);
}

/** A transcript stands within a player and holds none: what it says of recordings is that they cannot stand there. */
const writeTranscript = (transcript: Transcript, means: Means): Pick<RichText, 'html' | 'media'> =>
  'html' in transcript
    ? { html: transcript.html, media: [] }
    : writeTokens(transcript.fragment, transcript.fragment.tokens, [], { ...means, say: transcript.say });

/** `tokens` are the fragment's own, with players in place of recordings, whose files `media` names. */
function writeTokens(
  { inline, text, at }: Fragment,
  tokens: readonly Token[],
  media: MediaReference[],
  means: Means,
): RichText {
  const formulas = resolve(tokens, media, means);
  return { kind: 'rich-text', html: renderHtml(tokens, formulas), text, inline, media, at };
}

/** Judges the addresses in `tokens` and adds their pictures to `media`; gives the formulas. */
function resolve(tokens: readonly Token[], media: MediaReference[], { anchors, say, writeMath }: Means) {
  const formulas = new Map<Token, string>();
  for (const token of inlineTokens(tokens)) {
    if (token.type === 'link_open') resolveLink(token, anchors, say);
    if (isRecording(token)) say('media-out-of-place', placeOf(token), { name: token.attrGet('src') ?? '' });
    else if (token.type === 'image') {
      const reference = resolveImage(token, say);
      if (reference) media.push(reference);
    }
    if (isFormula(token) && writeMath) {
      const display = token.markup !== '$';
      formulas.set(token, writeMath(token.content, display, placeOf(token), say));
    }
  }
  return formulas;
}

const isFormula = ({ type }: Token): boolean => type === 'math_inline' || type === 'math_block';

/** The tokens that stand in text, and the blocks; what stands in an image's alternative text is words alone. */
function inlineTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
}
