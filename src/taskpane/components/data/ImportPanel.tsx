import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DataBlock } from '../../../measures/definition';
import type { DecimalSign } from '../../../measures/import/decimalSign';
import type { Mapping, Rows } from '../../../measures/import/mapping';
import { importedValues, preview, type ImportPreview } from '../../../measures/import/preview';
import { proposeMapping } from '../../../measures/import/proposeMapping';
import { ownTable } from '../../preview/blocks';
import { fillingOf, pairingOf, takesNewRows, type Figures } from '../../preview/fill';
import { useExtend } from '../../state/extend';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { FiguresPreview } from './FiguresPreview';
import { MappingFields } from './MappingFields';
import { NamePairs } from './NamePairs';

export type Imported =
  { readonly kind: 'rows'; readonly rows: Rows } | { readonly kind: 'figures'; readonly figures: Figures };

interface ImportPanelProps {
  readonly kind: DataBlock;
  readonly imported: Imported;
  readonly onBack: () => void;
  readonly onDone: (says: string) => void;
}

/** What would be put into the data sheet, before anything is: which column is what, the figures, the names. */
export function ImportPanel({ kind, imported, onBack, onDone }: ImportPanelProps) {
  const { words, formats, raw } = usePane();
  const measure = useMeasure();
  const { data } = words;
  const { fill } = useExtend();
  const [mapping, setMapping] = useState<Mapping | null>(() =>
    imported.kind === 'rows' ? proposeMapping(imported.rows) : null,
  );
  const [decimal, setDecimal] = useState<DecimalSign>();
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(
    () =>
      imported.kind === 'rows' && mapping
        ? preview(imported.rows, mapping, { ...(decimal && { decimal }) })
        : undefined,
    [imported, mapping, decimal],
  );
  const figures = imported.kind === 'figures' ? imported.figures : found && figuresOf(found);
  const title = useFocus();
  if (!figures || figures.services.length === 0 || figures.periods.length === 0) {
    return (
      <div class="well" role="alert">
        <p class="strong">{data.noFigures}</p>
        <p class="caption">{data.noFiguresSays}</p>
        <Button kind="quiet" slim onPress={onBack}>
          {data.chooseAgain}
        </Button>
      </div>
    );
  }
  const proposed = pairingOf(measure, kind, figures);
  const pairing = {
    ...proposed,
    services: proposed.services.map((pair) =>
      refused.has(pair.imported) ? { ...pair, own: null, by: 'none' as const } : pair,
    ),
  };
  const state = raw[kind];
  const own = ownTable(measure, kind) !== undefined;
  const filling = own && state.state === 'read' ? fillingOf(state.block, figures, pairing) : undefined;
  const put = async () => {
    await fill(kind, figures, pairing, own);
    onDone(data.putSays(data.blocks[kind].name));
  };
  return (
    <div class="picker" role="group" aria-labelledby={`${kind}-import`}>
      <h3 id={`${kind}-import`} tabIndex={-1} ref={title}>
        {data.importTitle(formats.count(figures.services.length), formats.count(figures.periods.length))}
      </h3>
      {imported.kind === 'rows' && mapping && (
        <MappingFields kind={kind} rows={imported.rows} mapping={mapping} onChange={setMapping} />
      )}
      {found && <FiguresPreview kind={kind} found={found} decimal={found.decimal.sign} onDecimal={setDecimal} />}
      <NamePairs
        pairing={pairing}
        takesNew={takesNewRows(kind)}
        onRefuse={(name) => setRefused((before) => new Set([...before, name]))}
      />
      {filling && filling.replaced > 0 && (
        <p class="caption strong">{data.replaces(formats.count(filling.replaced))}</p>
      )}
      {!own && <p class="caption quiet-ink">{data.addsSheet}</p>}
      <div class="row">
        <Button onPress={() => void put()}>{data.put(data.blocks[kind].name)}</Button>
        <Button kind="quiet" onPress={onBack}>
          {data.chooseAgain}
        </Button>
      </div>
    </div>
  );
}

const figuresOf = (found: ImportPreview): Figures => ({ ...found, values: importedValues(found) });

function useFocus() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return title;
}
