/** What a file may be. Shown before a file is chosen and checked before, or while, it is read. */
export const fileLimits = {
  /** Bytes of a file as it is chosen. */
  bytes: 40 * 1024 * 1024,
  /** Bytes of a backup, which holds the history of every answer too. */
  backupBytes: 300 * 1024 * 1024,
  /** Rows of all tables of a file together, or entries of a library file. */
  rows: 60_000,
  columns: 200,
  cells: 2_000_000,
  /** UTF-16 code units in one cell or passage; an entry holds no longer text. */
  textLength: 20_000,
  /** Bytes of a workbook once unpacked, and how many times its packed size that may be. */
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 100,
  /** Elements inside each other in a web page, or lists and objects in a library file. */
  nesting: 500,
  /** Milliseconds of reading after which a file is given up. */
  deadline: 60_000,
} as const;
