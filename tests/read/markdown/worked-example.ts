/** The format's worked example in our own words: every question type, and a pool. */
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

### Of 180 copies, 49 are left. What per cent is $\\frac{49}{180}$? {#left unit=%}

- = 27 ± 0.5
- = 25..30 {50%}
- ! 73
  > So many per cent are lost.

### Match each printer to his town. {#towns}

- Gutenberg -> Mainz
- Manutius -> Venice
- Caxton -> Westminster
- -> Leipzig

### Put these steps in order, first step first. {#steps}

1. Cast the letters
2. Set the page
3. Ink it
4. Press the paper on it

### Fill in the blanks. {#gaps points=3}

The Bible was printed in [[Mainz]] in about [[1455]]. Its letters were cast
from [[lead|an alloy of lead]].

### Choose the right words. {#menus}

Each page had [[ 24 | (42) | 60 ]] lines, in [[ (two columns) | one column ]].

### Which part is the screw? {#part .hotspot}

![A press with three marked parts](img/parts.png)

- [x] Screw {circle=120,60,18}
- [ ] Bed {rect=40,220,160,30}
- [ ] Lever {circle=220,90,18}

### Explain how cheap books changed schools. {#essay points=6 words=150..300}

> [!answer]
> A strong answer names textbooks that all pupils share, and reading aloud
> that gives way to reading alone.

> [!rubric]
> - 3 — names a change
> - 3 — gives a reason

### Dates {.pool pick=1}

#### In which year did Caxton set up his press? {#d1}

- = 1476

#### In which year was Gutenberg's workshop taken from him? {#d2}

- = 1455
`;
