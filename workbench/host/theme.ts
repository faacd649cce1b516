/** What Office.context.officeTheme says in a light and in a dark Office. */
export type Theme = 'light' | 'dark';

const themes = {
  light: { ink: '#000000', paper: '#FFFFFF', secondInk: '#262626', secondPaper: '#F3F2F1' },
  dark: { ink: '#FFFFFF', paper: '#262626', secondInk: '#FFFFFF', secondPaper: '#404040' },
} as const;

export function officeTheme(theme: Theme) {
  const colours = themes[theme];
  return {
    primaryFontColor: colours.ink,
    primaryBackgroundColor: colours.paper,
    secondaryFontColor: colours.secondInk,
    secondaryBackgroundColor: colours.secondPaper,
  };
}
