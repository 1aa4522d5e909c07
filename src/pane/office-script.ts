/** What came of looking for Excel around the page. */
export type Surroundings = "excel" | "notExcel" | "noOffice";

/** How long Excel may take to answer before the page says what to do. */
const patience = 15_000;

/**
 * Finds out where the page runs. In: asks Office, once its script has loaded. Out: "noOffice" where the
 * script is blocked, or does not answer in time.
 */
export async function surroundings(inExcel: () => Promise<boolean>): Promise<Surroundings> {
  const answer = officeScript().then(async (loaded) => {
    if (!loaded) return "noOffice";
    return (await inExcel()) ? "excel" : "notExcel";
  });
  const silence = new Promise<Surroundings>((resolve) => {
    setTimeout(() => {
      resolve("noOffice");
    }, patience);
  });
  return Promise.race([answer, silence]);
}

/** Resolves when Microsoft's script has run; false where it could not be fetched. */
function officeScript(): Promise<boolean> {
  if ("Office" in globalThis) return Promise.resolve(true);
  const script = document.getElementById("office-script");
  if (!script) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener("load", () => {
      resolve(true);
    });
    script.addEventListener("error", () => {
      resolve(false);
    });
  });
}
