/** Milliseconds after which a contender has failed. */
const PATIENCE = 60_000;

/** Waits for what a page is to bring about, but not for ever. @throws when it does not come */
export async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('What was waited for did not come.'));
    }, PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
