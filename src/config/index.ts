export { checkConfig } from './check.ts';
export { ConfigIssuesError } from './config-issues-error.ts';
export { parseConfig } from './parse.ts';
export type { ConfigIssue, ConfigSeverity, TextPosition } from './issue.ts';
