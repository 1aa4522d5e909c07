import { makeStaticStyles } from "@fluentui/react-components";

/** The page without the browser's own margin. */
export const usePageReset = makeStaticStyles({ body: { margin: "0" } });
