import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type {
  Category,
  ConsentConfig,
  CookieDeclaration,
  CookieOptions,
  LegacyCookie,
  Service,
  StorageDeclaration,
} from '../../src/core/config.ts';
import type { PartName } from '../../src/core/part-name.ts';
import type { IntegrationsConfig } from '../../src/core/integrations-config.ts';
import type {
  cookieOptionsSchema,
  legacyCookieSchema,
} from '../../src/config/answer-schema.ts';
import type {
  categorySchema,
  serviceSchema,
} from '../../src/config/category-schema.ts';
import type { classNamesSchema } from '../../src/config/class-names-schema.ts';
import type {
  cookieDeclarationSchema,
  storageDeclarationSchema,
} from '../../src/config/declaration-schema.ts';
import type { integrationsSchema } from '../../src/config/integrations-schema.ts';
import type { configSchema } from '../../src/config/schema.ts';

/** zod infers types that can be changed; the public ones cannot be. */
type Frozen<Type> = Type extends object
  ? { readonly [Key in keyof Type]: Frozen<Type[Key]> }
  : Type;

test('the schema and the written types agree, in both directions and for input and output', () => {
  type Output = Frozen<z.infer<typeof configSchema>>;
  expectTypeOf<Output>().toExtend<ConsentConfig>();
  expectTypeOf<ConsentConfig>().toExtend<Output>();
  expectTypeOf<Output>().toEqualTypeOf<Frozen<ConsentConfig>>();
  type Input = Frozen<z.input<typeof configSchema>>;
  expectTypeOf<Input>().toEqualTypeOf<Output>();
});

test('each part has the same keys, optional where the written type says so', () => {
  expectTypeOf<Frozen<z.infer<typeof categorySchema>>>().toEqualTypeOf<
    Frozen<Category>
  >();
  expectTypeOf<Frozen<z.infer<typeof serviceSchema>>>().toEqualTypeOf<
    Frozen<Service>
  >();
  expectTypeOf<Frozen<z.infer<typeof cookieDeclarationSchema>>>().toEqualTypeOf<
    Frozen<CookieDeclaration>
  >();
  expectTypeOf<
    Frozen<z.infer<typeof storageDeclarationSchema>>
  >().toEqualTypeOf<Frozen<StorageDeclaration>>();
  expectTypeOf<Frozen<z.infer<typeof cookieOptionsSchema>>>().toEqualTypeOf<
    Frozen<CookieOptions>
  >();
  expectTypeOf<Frozen<z.infer<typeof legacyCookieSchema>>>().toEqualTypeOf<
    Frozen<LegacyCookie>
  >();
  expectTypeOf<Frozen<z.infer<typeof classNamesSchema>>>().toEqualTypeOf<
    Frozen<Partial<Record<PartName, string>>>
  >();
});

test('the integrations have the same options', () => {
  expectTypeOf<Frozen<z.infer<typeof integrationsSchema>>>().toEqualTypeOf<
    Frozen<IntegrationsConfig>
  >();
});
