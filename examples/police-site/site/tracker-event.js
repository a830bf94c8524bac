const LINK_CLICK = 'iglu:com.snowplowanalytics.snowplow/link_click/';
const LONGEST_PATH = 200;

/**
 * The path alone: a query or fragment can hold what somebody searched for or typed.
 * @param {unknown} address
 */
function pathOf(address) {
  if (typeof address !== 'string' || !URL.canParse(address)) return '';
  return new URL(address).pathname.slice(0, LONGEST_PATH);
}

/** @param {Record<string, unknown>} payload */
function linkClickOf(payload) {
  const encoded = payload.ue_px;
  const json =
    typeof encoded === 'string'
      ? Buffer.from(encoded, 'base64url').toString('utf8')
      : payload.ue_pr;
  const event = JSON.parse(String(json)).data;
  return String(event.schema).startsWith(LINK_CLICK) ? event.data : null;
}

/**
 * Turns a Snowplow payload into the little that this site wants to know. The payload holds much more (screen size,
 * time zone, identifiers); all of it is dropped here.
 * @param {unknown} payload
 * @returns {{ id: string, event: { type: string, page: string, target?: string } } | null} null when it is not understood
 */
export function readTrackerEvent(payload) {
  if (typeof payload !== 'object' || payload === null) return null;
  const { e, eid, url } = /** @type {Record<string, unknown>} */ (payload);
  const page = pathOf(url);
  if (typeof eid !== 'string' || eid.length > 64 || !page) return null;
  if (e === 'pv') return { id: eid, event: { type: 'page_view', page } };
  if (e !== 'ue') return null;
  try {
    const click = linkClickOf(/** @type {Record<string, unknown>} */ (payload));
    const target = pathOf(click?.targetUrl);
    return click && { id: eid, event: { type: 'link_click', page, target } };
  } catch {
    return null;
  }
}
