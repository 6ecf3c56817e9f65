const MEGABYTE = 1024 * 1024;

/** What no honest package reaches. Sizes are in bytes. */
export const LIMITS = {
  /** Files and folders of a package. */
  entries: 5_000,
  /** All files of a package, unpacked. */
  total: 1024 * MEGABYTE,
  /** What is held in memory of it. */
  kept: 64 * MEGABYTE,
  /** Unpacked size to packed size; small files may exceed it, for they do no harm. */
  ratio: 200,
  ratioFrom: MEGABYTE,
  /** One document of XML or HTML. */
  document: 32 * MEGABYTE,
  /** Tags and attributes of all documents of a package. */
  parts: 1_000_000,
  /** Elements within each other. */
  depth: 255,
} as const;
