import * as z from 'zod/mini';
import type { PartName } from '../core/part-name.ts';
import * as expected from './expectations.ts';
import * as grammar from './grammar.ts';
import { objectOf, textLike } from './schema-parts.ts';

const classes = z.exactOptional(
  textLike(expected.CLASSES, grammar.CLASSES_PATTERN),
);

/** Written out, so that a part that is forgotten does not compile. */
const shape: Readonly<Record<PartName, typeof classes>> = {
  banner: classes,
  banner__part: classes,
  dialog: classes,
  dialog__head: classes,
  page: classes,
  form: classes,
  message: classes,
  failed: classes,
  success: classes,
  success__head: classes,
  success__title: classes,
  success__body: classes,
  heading: classes,
  text: classes,
  always: classes,
  link: classes,
  actions: classes,
  button: classes,
  'button--secondary': classes,
  category: classes,
  legend: classes,
  service: classes,
  'service-name': classes,
  radios: classes,
  radio: classes,
  input: classes,
  label: classes,
  details: classes,
  summary: classes,
  summary__text: classes,
  details__body: classes,
  table: classes,
  table__head: classes,
  table__body: classes,
  table__row: classes,
  table__header: classes,
  table__cell: classes,
  placeholder: classes,
};

/** Schema of the classes by part. */
export const classNamesSchema = objectOf('"button": "button"', shape);
