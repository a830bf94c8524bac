export {
  presetDecision,
  type PresetAnswers,
  type PresetCookie,
  type PresetOptions,
} from './preset-decision.ts';
