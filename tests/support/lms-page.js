// The LMS's page in the tests: a runtime that launches a lesson, and notes every call. What it notes outlives the page.
/* global Scorm12API, Scorm2004API */

const METHODS = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'];

/** `{ calls: [[method, ...arguments]], errors: [], cmi }` of the last sitting. */
const readLog = () => JSON.parse(localStorage.getItem('lms') ?? '{"calls":[],"errors":[]}');

const apis = {
  /** An LMS runtime that nobody here wrote, with what an earlier sitting left. */
  'scorm-again': ({ cmi }) => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
    if (cmi) api.loadFromJSON(cmi, 'cmi');
    // The LMS adds up the time; what loads a sitting has nothing of it.
    api.cmi.core.lesson_mode = cmi?.core.lesson_mode ?? 'normal';
    return { api, cmi: () => JSON.parse(JSON.stringify(api.cmi)), error: () => Number(api.LMSGetLastError()) };
  },
  memory: (options) => memoryApi(options),
  /** The same, for lessons with hundreds of questions: what it notes is kept when it is committed. */
  sparing: (options) => memoryApi(options),
  booleans: (options) => {
    const { api, ...rest } = memoryApi(options);
    const asBoolean =
      (method) =>
      (...values) =>
        api[method](...values) === 'true';
    return {
      ...rest,
      api: {
        ...api,
        LMSInitialize: asBoolean('LMSInitialize'),
        LMSSetValue: asBoolean('LMSSetValue'),
        LMSCommit: asBoolean('LMSCommit'),
        LMSFinish: asBoolean('LMSFinish'),
      },
    };
  },
  false: (options) => answering(options, () => 'false'),
  throwing: (options) =>
    answering(options, () => {
      throw new Error('the API is broken');
    }),
  /** Breaks after the lesson was opened: it can be read, and takes nothing. */
  'throwing-later': (options) => {
    const { api, ...rest } = answering(options, () => {
      throw new Error('the API is broken');
    });
    return { ...rest, api: { ...api, LMSInitialize: () => 'true', LMSGetValue: memoryApi(options).api.LMSGetValue } };
  },
  /** Every other call throws. */
  'throwing-at-times': (options) => {
    const { api, ...rest } = memoryApi(options);
    let calls = 0;
    const wrapped =
      (method) =>
      (...values) => {
        calls += 1;
        if (method.match(/Value|Commit/) && calls % 2 === 0) throw new Error('the API is broken');
        return api[method](...values);
      };
    return { ...rest, api: Object.fromEntries(METHODS.map((method) => [method, wrapped(method)])) };
  },
  /** Refuses the score and the status until the page says otherwise. */
  'refusing-results': (options) =>
    memoryApi({ ...options, accepts: (element) => window.lms.ready || !/score|lesson_status/.test(element) }),
  'refusing-commit': (options) => {
    const { api, ...rest } = memoryApi(options);
    return { ...rest, api: { ...api, LMSCommit: () => 'false' } };
  },
  /** Enforces the specification's forms of a response. */
  strict: (options) => memoryApi({ ...options, accepts: acceptsForm }),
  /** Takes words, but no more than 255 characters. */
  'strict-length': (options) =>
    memoryApi({ ...options, accepts: (element, value) => !/pattern$|response$/.test(element) || value.length <= 255 }),
};

function memoryApi({ cmi = {}, accepts = () => true }) {
  const values = {
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    ...cmi,
  };
  const api = {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (element) => {
      if (element !== 'cmi.interactions._count') return values[element] ?? '';
      return String(new Set(Object.keys(values).flatMap((name) => /^cmi\.interactions\.\d+/.exec(name) ?? [])).size);
    },
    LMSSetValue: (element, value) => {
      if (!accepts(element, value, values)) return 'false';
      values[element] = value;
      return 'true';
    },
    LMSCommit: () => 'true',
  };
  return { api, cmi: () => values, error: () => 0 };
}

const answering = (options, answer) => {
  const { cmi, error } = memoryApi(options);
  return { api: Object.fromEntries(METHODS.map((method) => [method, answer])), cmi, error };
};

/** SCORM 1.2 RTE, CMIFeedback: by the interaction's type. */
function acceptsForm(element, value, values) {
  const [, record] =
    /^cmi\.interactions\.(\d+)\.(?:student_response|correct_responses\.\d+\.pattern)$/.exec(element) ?? [];
  if (record === undefined) return true;
  const forms = {
    choice: /^(?:[0-9a-z](?:,[0-9a-z])*|\{[0-9a-z](?:,[0-9a-z])*\})$/,
    'true-false': /^[01tf]$/,
    'fill-in': /^[\x20-\x7e]{0,255}$/,
    numeric: /^-?\d+(?:\.\d+)?$/,
    matching: /^\{?[0-9a-z]\.[0-9a-z](?:,[0-9a-z]\.[0-9a-z])*\}?$/,
    sequencing: /^[0-9a-z](?:,[0-9a-z])*$/,
  };
  return forms[values[`cmi.interactions.${record}.type`]].test(value);
}

const apis2004 = {
  'scorm-again': ({ cmi }) => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
    if (cmi) api.loadFromJSON(cmi, 'cmi');
    api.cmi.mode = cmi?.mode ?? 'normal';
    // 403: nothing was set yet, which reading it finds out.
    const error = () => Number(api.GetLastError().replace('403', '0'));
    return { api, cmi: () => JSON.parse(JSON.stringify(api.cmi)), error };
  },
};

/** What the API is called where a lesson looks for it, what it can do, and the kinds of it. */
const STANDARDS = {
  scorm12: { name: 'API', methods: METHODS, kinds: apis },
  scorm2004: {
    name: 'API_1484_11',
    methods: ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'],
    kinds: apis2004,
  },
};

/** Makes the API of the standard and the kind that is asked for, which notes its calls. */
function offerApi(options) {
  const { name, methods, kinds } = STANDARDS[options.standard];
  const { api, cmi, error } = kinds[options.api](options);
  const log = { calls: [], errors: [], cmi: cmi() };
  const note = () => localStorage.setItem('lms', JSON.stringify(log));
  note();
  const noted =
    (method) =>
    (...values) => {
      log.calls.push([method, ...values]);
      if (options.api === 'sparing' && method !== 'LMSCommit') return api[method](...values);
      note();
      const answer = api[method](...values);
      // A value that is not set yet has no place in an error log: reading it is how a player finds out.
      if (error() !== 0) log.errors.push([method, ...values, error()].join(' '));
      log.cmi = cmi();
      note();
      return answer;
    };
  window[name] = {
    ...Object.fromEntries(methods.map((method) => [method, noted(method)])),
    GetLastError: () => api.GetLastError?.(),
  };
}

/** Launches the lesson at `src` in a frame. */
function launchInFrame(src) {
  const frame = document.createElement('iframe');
  frame.name = 'lesson';
  frame.title = 'Lesson';
  frame.src = src;
  frame.width = '1000';
  frame.height = '700';
  document.body.append(frame);
}

const removeFrame = () => document.querySelector('iframe').remove();

window.lms = { readLog, offerApi, launchInFrame, removeFrame };
