/** The parts of the format's worked example that belong to the types that are built, in our own words. */
export const WORKED = `---
id: printing-press            # permanent
title: The printing press
lang: en
summary: How movable type changed who could read.
keywords: [Gutenberg, books, literacy]
licence: CC-BY-4.0
objectives:
  o1: Say who printed what, where and when
  o2: Name two things that cheap books changed
quiz:
  pass: 70                   # per cent
  attempts: 3
  shuffle: answers
  feedback: answer
---

# Printing press (about 1450)

A **printing press** sets *movable letters*, inks them, and presses paper on
them, so that a page can be made any number of times.

![A wooden screw press with a sheet of paper](img/press.png "A press as it stood in Mainz.")

## Key facts

- The first large book was a Bible of 42 lines.
- Some 180 copies were made; about 50 are left.

## Review questions

### Why did books become cheaper?

One setting of the letters served hundreds of copies, where a scribe had to
write each one anew.

## Related terms

- **Movable type** — letters that are cast one by one and used again.
- **Incunable:** a book printed before 1501.

## Quiz

### Who ran the workshop in Mainz? {#who obj=o1}

- [x] Johannes Gutenberg
  > Yes. He had been a goldsmith.
- [ ] Aldus Manutius
  > He printed in Venice, a generation later.
- [ ] William Caxton
  > He printed in Westminster from 1476.

> [!hint] He was a goldsmith.

### Which of these followed? {#after points=2 obj=o2}

- [x] More people learned to read
- [x] Pamphlets spread quickly
- [ ] Parchment became the usual material
  > Paper did, for it was cheaper.

### The first large book was a Bible. {#bible}

- [x] True
- [ ] False

> It had 42 lines to a page.

### What are letters called that can be used again? {#type}

- = movable type
- = movable letters
- = /mov(e)?able (type|letters)/i
- ! moving type
  > Nearly: it is the letters that *can be* moved.

### Explain how cheap books changed schools. {#essay points=6 words=150..300}

> [!answer]
> A strong answer names textbooks that all pupils share, and reading aloud
> that gives way to reading alone.

> [!rubric]
> - 3 — names a change
> - 3 — gives a reason
`;
