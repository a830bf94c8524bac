/** The gate as text. Set by the build. */
declare const GATE_SOURCE: string;
/** Integrity of the gate. Set by the build. */
declare const GATE_INTEGRITY: string;
/** The style sheet as text. Set by the build. */
declare const STYLES_SOURCE: string;
/** Integrity of the style sheet. Set by the build. */
declare const STYLES_INTEGRITY: string;

/** Integrity of the interface, with SHA-256. Set by the build. */
declare const UI_INTEGRITY: string;
/** Integrity of the Welsh texts, likewise. */
declare const WELSH_INTEGRITY: string;

/** What the server half knows of the files that it hands to pages. */
export interface BuiltFiles {
  /** The gate as text, for pages that hold it themselves. */
  readonly gate: string;
  /** Its integrity: `sha384-…`. */
  readonly gateIntegrity: string;
  /** The style sheet as text, likewise. */
  readonly styles: string;
  /** Its integrity. */
  readonly stylesIntegrity: string;
  /** Integrity of the interface with SHA-256, by which the gate knows it. */
  readonly uiIntegrity: string;
  /** Integrity of the Welsh texts, likewise. */
  readonly welshIntegrity: string;
}

/** Returns what the build has put here, so that a runtime without files has it as well. */
export function getBuiltFiles(): BuiltFiles {
  return {
    gate: GATE_SOURCE,
    gateIntegrity: GATE_INTEGRITY,
    styles: STYLES_SOURCE,
    stylesIntegrity: STYLES_INTEGRITY,
    uiIntegrity: UI_INTEGRITY,
    welshIntegrity: WELSH_INTEGRITY,
  };
}
