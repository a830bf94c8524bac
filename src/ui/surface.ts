import type { ViewProps } from '../views/props.ts';
import type { Submitter } from './submit.ts';
import type { UiContext } from './ui.ts';

/** What every surface of the interface is built with. */
export interface SurfaceParts {
  readonly context: UiContext;
  readonly props: ViewProps;
  readonly submitter: Submitter;
}
