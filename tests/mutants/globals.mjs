/*
 * Some functions are written into pages by their own text, where they have no module around them.
 * The calls that Stryker puts into them then look for these two names among the globals.
 */
function space() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

globalThis.stryMutAct_9fa48 = (id) => {
  const stryker = space();
  if (stryker.activeMutant !== id) return false;
  if (stryker.hitCount !== undefined) {
    stryker.hitCount += 1;
    if (stryker.hitCount > stryker.hitLimit) throw new Error('Stryker: Hit count limit reached');
  }
  return true;
};

globalThis.stryCov_9fa48 = (...ids) => {
  const stryker = space();
  stryker.mutantCoverage ??= { static: {}, perTest: {} };
  const { mutantCoverage: all, currentTestId: test } = stryker;
  if (test) all.perTest[test] ??= {};
  const counts = test ? all.perTest[test] : all.static;
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
};

// Pages that were made before this mutant was there would not show it.
delete globalThis.sitePages;
delete globalThis.siteFiles;
