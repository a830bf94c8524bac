/** What one visit or one press costs the main thread, in milliseconds of the thread's own clock. */
export interface MainThread {
  /** Everything that it did. */
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly styleCount: number;
  readonly layoutCount: number;
}

/** What was seen of a page while it loaded. */
export interface Load extends MainThread {
  /** Bytes of the contender's files and of its own code in the page, brotli. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from the start of the navigation until the banner could be seen, or the last held script had run. */
  readonly time: number;
  readonly longTasks: number;
  readonly longestTask: number;
  readonly shift: number;
  /** Megabytes of JavaScript heap after a collection. */
  readonly heap: number;
}

/** What was seen of a press of a button. */
export interface Press extends MainThread {
  /** Milliseconds from the press until its effect: the last held script has run, the dialog can be seen, the refusal is stored. */
  readonly time: number;
  /** Interaction to next paint, milliseconds; those below 16 are not told by the browser and count as 16. */
  readonly inp: number;
  readonly longestTask: number;
}

/** One visitor: asked for the first time, accepts, comes back with an empty cache, opens the dialog and refuses everything. */
export interface Figures {
  readonly first: Load;
  readonly accept: Press;
  readonly back: Load;
  readonly open: Press;
  readonly withdraw: Press;
}
