/** In the file workbook.settings stand beside the document's settings; this begins their keys. */
export const SETTINGS_PREFIX = 'workbook.settings:';
