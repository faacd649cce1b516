/** Entry of dist/functions.js: associates every function under its id. Needs CustomFunctions and nothing else of Office. */
import { WORKSHEET_FUNCTIONS } from './registry';

for (const [id, worksheetFunction] of Object.entries(WORKSHEET_FUNCTIONS)) {
  CustomFunctions.associate(id, worksheetFunction);
}
