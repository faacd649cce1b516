/**
 * Figures for publication (rules PB1 to PB8, docs/methods/publication.md).
 *
 *   const publication = publish(measure, blocks, { places: 1, mode: 'half-up', keepTotal: true });
 *   const words = publicationWords('th');                              // src/i18n/publicationText.ts
 *   tidyCsv(publication, words)                                        // text of a .csv file, UTF-8 with its mark
 *   sdmxCsv(publication, { yearStart: '--10-01' })                     // text, or { refused } with the reason
 *   tableForDocument(publication, words)                               // { html, text } for the clipboard
 *   buildPublicationPlan(publication, words, existingSheetNames)       // src/sheets/publication: a sheet with values only
 */
export { publish, USUAL_ROUNDING, type Publication, type PublicationRounding, type PublishedRow } from './publish';
export { plainNumber, safeText } from './safeText';
export { type SdmxRefusal } from './sdmxPeriods';
export {
  OWN_STRUCTURE,
  sdmxCsv,
  tableForDocument,
  tidyCsv,
  type PublicationWords,
  type SdmxChoices,
  type TableForDocument,
} from './texts';
