/** What Excel says about itself. */
export interface Environment {
  /** Such as "th-TH": the language of Excel's own menus. */
  readonly displayLanguage: string;
  /** "light" or "dark" when Excel says so; Excel on the web does not. */
  readonly theme?: 'light' | 'dark';
  /** A whole build is one step of undo. */
  readonly undoesAsOne: boolean;
}

export function readEnvironment(): Environment {
  const { displayLanguage, requirements } = Office.context;
  const theme = themeOf(officeTheme());
  const known = {
    displayLanguage: displayLanguage || 'en-US',
    undoesAsOne: requirements.isSetSupported('ExcelApi', '1.20'),
  };
  return theme === undefined ? known : { ...known, theme };
}

/** Excel on the web has no office theme (office-js issue 6134), and not every desktop version does. */
function officeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme as Office.OfficeTheme | undefined;
}

/** A body that is darker than middle grey is a dark theme, whatever it is called. */
export function themeOf(theme: { readonly bodyBackgroundColor?: string } | undefined): 'light' | 'dark' | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
