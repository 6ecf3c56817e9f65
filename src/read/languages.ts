import type { SectionKind } from '../topic/section.js';

/** The kinds of section that are recognised by their names. */
export type NamedKind = Exclude<SectionKind, 'text'>;

interface Language {
  /** The sections' names, in small letters. */
  readonly sections: Readonly<Record<NamedKind, readonly string[]>>;
  /** What stands for true and for false, in small letters; empty where the format names no pair. */
  readonly truth: readonly (readonly [string, string])[];
  /** Is 1,5 a number? */
  readonly decimalComma: boolean;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    sections: {
      facts: ['key facts'],
      review: ['review questions'],
      terms: ['related terms'],
      quiz: ['quiz'],
    },
    truth: [['true', 'false']],
    decimalComma: false,
  },
  es: {
    sections: {
      facts: ['datos clave', 'hechos clave', 'datos importantes'],
      review: ['preguntas de repaso', 'preguntas de revisión'],
      terms: ['términos relacionados', 'conceptos relacionados'],
      quiz: ['cuestionario', 'prueba'],
    },
    truth: [['verdadero', 'falso']],
    decimalComma: true,
  },
  fr: {
    sections: {
      facts: ['faits clés', 'faits essentiels', 'points clés'],
      review: ['questions de révision'],
      terms: ['termes associés', 'termes apparentés', 'notions associées'],
      quiz: ['questionnaire', 'test'],
    },
    truth: [['vrai', 'faux']],
    decimalComma: true,
  },
  de: {
    sections: {
      facts: ['wichtige fakten', 'das wichtigste', 'kernfakten'],
      review: ['wiederholungsfragen', 'fragen zur wiederholung'],
      terms: ['verwandte begriffe'],
      quiz: ['test', 'prüfungsfragen'],
    },
    truth: [
      ['wahr', 'falsch'],
      ['richtig', 'falsch'],
    ],
    decimalComma: true,
  },
  pt: {
    sections: {
      facts: ['factos principais', 'fatos principais', 'factos-chave', 'fatos-chave'],
      review: ['perguntas de revisão', 'questões de revisão'],
      terms: ['termos relacionados'],
      quiz: ['questionário', 'teste'],
    },
    truth: [['verdadeiro', 'falso']],
    decimalComma: true,
  },
  it: {
    sections: {
      facts: ['fatti principali', 'fatti chiave', 'punti chiave'],
      review: ['domande di ripasso', 'domande di revisione'],
      terms: ['termini correlati', 'termini collegati'],
      quiz: ['questionario', 'verifica'],
    },
    truth: [['vero', 'falso']],
    decimalComma: true,
  },
  nl: {
    sections: {
      facts: ['belangrijkste feiten', 'kernfeiten', 'belangrijke feiten'],
      review: ['herhalingsvragen', 'terugblikvragen'],
      terms: ['verwante begrippen', 'verwante termen'],
      quiz: ['toets'],
    },
    truth: [['waar', 'onwaar']],
    decimalComma: true,
  },
  pl: {
    sections: {
      facts: ['najważniejsze fakty', 'kluczowe fakty'],
      review: ['pytania powtórkowe', 'pytania kontrolne'],
      terms: ['pojęcia pokrewne', 'powiązane pojęcia', 'terminy pokrewne'],
      quiz: ['test', 'sprawdzian'],
    },
    truth: [['prawda', 'fałsz']],
    decimalComma: true,
  },
  uk: {
    sections: {
      facts: ['ключові факти', 'головні факти', 'основні факти'],
      review: ['запитання для повторення', 'питання для повторення', 'контрольні запитання'],
      terms: ["пов'язані терміни", "пов'язані поняття", 'споріднені терміни'],
      quiz: ['тест', 'вікторина'],
    },
    truth: [['правда', 'неправда']],
    decimalComma: true,
  },
  ru: {
    sections: {
      facts: ['ключевые факты', 'главные факты', 'основные факты'],
      review: ['вопросы для повторения', 'контрольные вопросы'],
      terms: ['связанные термины', 'связанные понятия', 'смежные понятия'],
      quiz: ['тест', 'викторина'],
    },
    truth: [['верно', 'неверно']],
    decimalComma: true,
  },
  'zh-Hans': {
    sections: {
      facts: ['关键事实', '要点', '重要事实'],
      review: ['复习题', '复习问题', '思考题'],
      terms: ['相关术语', '相关概念'],
      quiz: ['测验', '测试', '小测验'],
    },
    truth: [['正确', '错误']],
    decimalComma: false,
  },
  ja: {
    sections: {
      facts: ['重要な事実', '重要事項', '要点'],
      review: ['復習問題', '復習の質問'],
      terms: ['関連用語'],
      quiz: ['クイズ', '小テスト', '確認テスト'],
    },
    truth: [['正しい', '誤り']],
    decimalComma: false,
  },
  ar: {
    sections: {
      facts: ['حقائق أساسية', 'الحقائق الأساسية', 'حقائق رئيسية', 'الحقائق الرئيسية'],
      review: ['أسئلة المراجعة', 'أسئلة للمراجعة'],
      terms: ['مصطلحات ذات صلة', 'المصطلحات ذات الصلة'],
      quiz: ['اختبار', 'الاختبار', 'اختبار قصير'],
    },
    truth: [
      ['صواب', 'خطأ'],
      ['صح', 'خطأ'],
    ],
    decimalComma: false,
  },
  he: {
    sections: {
      facts: ['עובדות מפתח', 'עובדות עיקריות', 'עובדות מרכזיות'],
      review: ['שאלות חזרה', 'שאלות לחזרה'],
      terms: ['מונחים קשורים', 'מושגים קשורים'],
      quiz: ['חידון', 'בוחן', 'מבחן'],
    },
    truth: [['נכון', 'לא נכון']],
    decimalComma: false,
  },
};

const KINDS = ['facts', 'review', 'terms', 'quiz'] as const satisfies readonly NamedKind[];

/** The kind of section that a title names, in the language of `lang` (BCP 47) or in English. */
export function sectionNamed(title: string, lang: string): NamedKind | undefined {
  const name = fold(title).replace(/[:：]$/, '');
  const languages = languagesFor(lang);
  return KINDS.find((kind) => languages.some(({ sections }) => sections[kind].map(fold).includes(name)));
}

/** For two choices that are a language's words for true and false, or English's: which of them says true. */
export function truthOf(texts: readonly string[], lang: string): readonly boolean[] | undefined {
  const [first = '', second = ''] = texts.map(fold);
  if (texts.length !== 2) return undefined;
  for (const [yes, no] of languagesFor(lang).flatMap(({ truth }) => truth.map((pair) => pair.map(fold)))) {
    if (first === yes && second === no) return [true, false];
    if (first === no && second === yes) return [false, true];
  }
  return undefined;
}

/** A language's words for true and false as choices have them; English's where the format knows none. */
export function truthWords(lang: string): readonly [string, string] {
  const [yes, no] = languagesFor(lang).flatMap(({ truth }) => truth)[0] ?? ['true', 'false'];
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return [capital(yes), capital(no)];
}

export const writesDecimalComma = (lang: string): boolean => languagesFor(lang)[0]?.decimalComma ?? false;

/** The language of a tag and English; of Chinese, simplified characters are known. */
function languagesFor(lang: string): Language[] {
  const [primary = '', ...rest] = lang.toLowerCase().split('-');
  const traditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  const name = primary === 'zh' && !traditional ? 'zh-Hans' : primary;
  const own = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
  return [own, LANGUAGES.en].flatMap((language) => language ?? []);
}

/** Case, kinds of apostrophe and blanks do not matter. */
const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[’ʼ`]/g, "'").replace(/\s+/gu, ' ').trim();
