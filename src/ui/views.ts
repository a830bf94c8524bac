import type { bannerView } from '../views/banner.ts';
import type { dialogView } from '../views/dialog.ts';
import type { preferencesView } from '../views/preferences.ts';

/** What draws each surface. A site can replace any of them; what it returns has to keep the names of the fields and buttons. */
export interface Views {
  readonly banner: typeof bannerView;
  readonly dialog: typeof dialogView;
  readonly preferences: typeof preferencesView;
}
