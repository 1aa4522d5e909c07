/**
 * Whether Excel itself is dark. Null where Excel does not say: `officeTheme` is missing in some versions
 * (office-js 6134).
 */
export function officeIsDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const colour = theme?.bodyBackgroundColor;
  return colour === undefined ? null : isDarkColour(colour);
}

/** Whether a colour such as "#262626" is nearer to black than to white; null where it is no such colour. */
export function isDarkColour(colour: string): boolean | null {
  const digits = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour);
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
