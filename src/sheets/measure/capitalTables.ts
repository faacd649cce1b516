/**
 * Perpetual inventory on Inputs (docs/methods/capital.md, K1 to K8): investment at prices of the base, then what it loses in each period.
 * The window of a straight line is as wide as the life when the sheet is built.
 */
import { straightLineWeights } from '../../core/inputs/depreciation';
import type { CapitalInput } from '../../measures/definition';
import { at, SUMMARY } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { PlanCell } from '../plan/plan';
import { cell } from '../plan/reference';
import { formula } from '../plan/tableRows';
import { measureTable } from './context';
import { basePrices, relativeRow } from './inputsBuild';
import type { InputsBuild } from './inputsBuild';

type Asset = CapitalInput & { readonly given: Extract<CapitalInput['given'], { kind: 'investment' }> };

const isInvestment = (asset: CapitalInput): asset is Asset => asset.given.kind === 'investment';

export function capitalTables(build: InputsBuild): void {
  const assets = build.inputs.capital.filter(isInvestment);
  if (assets.length === 0) return;
  const investment = investmentTable(build, assets);
  const geometric = assets.filter(({ given }) => given.profile === 'geometric');
  const stocks = geometric.length > 0 ? stockTable(build, geometric, assets, investment) : undefined;
  const stockOf = (asset: Asset) => (stocks?.first ?? 0) + geometric.indexOf(asset);
  build.rows.stock = { consumption: consumptionTable(build, assets, investment, stockOf) };
}

function investmentTable(build: InputsBuild, assets: readonly Asset[]): Rows {
  const { context, page, inputs, rows } = build;
  const { words } = context;
  page.heading(words.inputs.investment, [words.inputs.investmentNote]);
  const table = measureTable(page, context, words.inputs.asset, words.summary);
  return table.addServices(assets.length, (i) => {
    const asset = assets[i];
    const read = (rows.capital?.first ?? 0) + (asset ? inputs.capital.indexOf(asset) : 0);
    const price = relativeRow(build, asset?.deflator?.name);
    return {
      label: formula(cell(1, read, 'column')),
      unit: basePrices(context),
      summary: words.notApplicable,
      value: (t): PlanCell =>
        price === undefined
          ? '[x]'
          : formula(`IF(OR(ISTEXT(${at(t, read)}),${at(t, price)}=0),"[x]",${at(t, read)}/${at(t, price)})`),
      format: '#,##0',
    };
  });
}

function stockTable(build: InputsBuild, geometric: readonly Asset[], assets: readonly Asset[], investment: Rows): Rows {
  const { context, page } = build;
  const { words } = context;
  page.heading(words.inputs.stock, [words.inputs.stockNote]);
  const table = measureTable(page, context, words.inputs.asset, words.inputs.life);
  return table.addServices(geometric.length, (i, line) => {
    const asset = geometric[i];
    const row = investment.first + (asset ? assets.indexOf(asset) : 0);
    const life = cell(SUMMARY, line, 'column');
    return {
      label: formula(cell(1, row, 'column')),
      unit: basePrices(context),
      summary: asset?.given.life ?? 0,
      value: (t) => {
        const [now, before] = [at(t, row), at(t - 1, line)];
        return formula(
          t === 0
            ? `IF(ISTEXT(${now}),"[x]",(1-1/${life})*${now})`
            : `IF(OR(ISTEXT(${now}),ISTEXT(${before})),"[x]",(1-2/${life})*${before}+(1-1/${life})*${now})`,
        );
      },
      format: '#,##0',
      summaryFormat: '0.##',
    };
  });
}

function consumptionTable(
  build: InputsBuild,
  assets: readonly Asset[],
  investment: Rows,
  stockOf: (asset: Asset) => number,
): ReadonlyMap<string, number> {
  const { context, page } = build;
  const { words, output } = context;
  const isGeometric = assets.some(({ given }) => given.profile === 'geometric');
  const note = [words.inputs.consumptionNote, ...(isGeometric ? [words.inputs.consumptionGeometric] : [])];
  page.heading(words.inputs.consumption, note);
  const table = measureTable(page, context, words.inputs.asset, words.inputs.life);
  const rows = new Map<string, number>();
  assets.forEach((asset, i) => {
    const row = investment.first + i;
    const line = page.next;
    const life = cell(SUMMARY, line, 'column');
    const text =
      asset.given.profile === 'geometric'
        ? (t: number) => declining(row, stockOf(asset), life, t)
        : straightLine(row, asset.given.life, life, output.data.periods);
    table.add({
      label: formula(cell(1, row, 'column')),
      unit: basePrices(context),
      summary: asset.given.life,
      value: (t) => formula(text(t)),
      format: '#,##0',
      summaryFormat: '0.##',
    });
    rows.set(asset.id, line);
  });
  return rows;
}

/** K4: the rate 2/life of the stock before, and half of it of what is new. */
function declining(row: number, stock: number, life: string, t: number): string {
  const [now, before] = [at(t, row), at(t - 1, stock)];
  if (t === 0) return `IF(ISTEXT(${now}),"[x]",${now}/${life})`;
  return `IF(OR(ISTEXT(${now}),ISTEXT(${before})),"[x]",2/${life}*${before}+${now}/${life})`;
}

/** A life of 2.3 loses 0.2 in its last period, not 0.20000000000000018. */
const DIGITS = 14;

/** K3: the sum of the window less half of the newest, and less what the oldest has already lost. */
function straightLine(row: number, years: number, life: string, periods: number): (t: number) => string {
  const weights = straightLineWeights('consumption', years, periods);
  const oldest = weights.length - 1;
  return (t) => {
    const isWhole = t >= oldest;
    const window = `${at(isWhole ? t - oldest : 0, row, isWhole ? '' : 'column')}:${at(t, row)}`;
    const lost = Number((1 - (weights[oldest] ?? 1)).toPrecision(DIGITS));
    const last = isWhole && lost !== 0 ? `-${at(t - oldest, row)}*${lost}` : '';
    const consumed = `(SUM(${window})-${at(t, row)}*0.5${last})/${life}`;
    return `IF(COUNT(${window})=COLUMNS(${window}),${consumed},IF(ISERR(SUM(${window})),SUM(${window}),"[x]"))`;
  };
}
