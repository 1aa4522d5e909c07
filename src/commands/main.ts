/**
 * The page that Excel loads for ribbon buttons that act without the pane. There are none: what a button
 * did would stand nowhere, and could not be undone. Both buttons open the pane (manifest.xml).
 */
export const ready = Office.onReady();
