import type { View } from '../view.js';
import { words } from '../words.js';
import { createClassroom } from './classroom.js';
import { readChoices, setUpControls } from './controls.js';
import { part } from './dom.js';
import { showProblems } from './problems.js';
import { showTopics } from './topic-list.js';

const { topic } = document.body.dataset;

/** What the server tells at first, and with each change. */
function follow(show: (view: View) => void): void {
  const query = topic === undefined ? '' : `?topic=${encodeURIComponent(topic)}`;
  const events = new EventSource(`/events${query}`);
  events.addEventListener('message', ({ data }) => show(JSON.parse(data) as View));
  events.addEventListener('open', () => say('[data-lost]', ''));
  events.addEventListener('error', () => say('[data-lost]', words.lost));
}

function say(where: string, text: string): void {
  const element = part(where);
  if (element.textContent !== text) element.textContent = text;
}

/** The page of one topic: its problems, its lesson, its LMS. */
function showTopic(file: string): (view: View) => void {
  const classroom = createClassroom(file, readChoices);
  let version: string | undefined;
  setUpControls(classroom);
  return ({ topics, shown }) => {
    part('[data-all]').hidden = topics.length < 2;
    const nothing = shown ? words.nothingYet : words.gone;
    say('[data-nothing]', shown?.version === undefined ? nothing : '');
    if (!shown) return;
    document.title = `${shown.title} · ${words.brand}`;
    say('[data-title]', shown.title);
    showProblems(shown);
    classroom.show(shown.questions);
    if (shown.version !== undefined && shown.version !== version) classroom.renew();
    version = shown.version;
  };
}

follow(topic === undefined ? ({ topics }) => showTopics(topics) : showTopic(topic));
