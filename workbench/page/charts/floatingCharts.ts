import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { createElement, useSyncExternalStore, type ReactElement } from 'react';
import type { ChartRecord } from '../../grid/grid';
import type { ChartLayer } from '../../grid/univer/chartLayer';
import { toPixels } from '../../grid/univer/pixels';
import type { Session } from '../../grid/univer/session';
import { ChartDrawing } from './ChartDrawing';
import { headerSizes, positionOf } from './chartPlace';
import { readFigures, type CellSource } from './figures';

interface Placed {
  readonly chart: ChartRecord;
  readonly sheetId: string;
}

const COMPONENT = 'OutturnChart';

/** Charts float over the grid in Univer's layer for foreign elements: they scroll with it and keep to their sheet. */
export class FloatingCharts implements ChartLayer {
  private readonly charts = new Map<string, Placed>();
  private readonly drawn = new Map<string, { dispose(): void }>();
  private readonly listeners = new Set<() => void>();
  private version = 0;
  private serial = 0;

  constructor(
    private readonly session: Session,
    private readonly source: CellSource,
  ) {
    session.api.registerComponent(COMPONENT, (props: { data?: { chart?: string } }) =>
      this.component(props.data?.chart ?? ''),
    );
    session.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) requestAnimationFrame(() => this.drawWaiting());
    });
  }

  set(chart: ChartRecord, sheetId: string): void {
    this.delete(chart);
    this.charts.set(chart.id, { chart, sheetId });
    this.drawWaiting();
    this.redraw();
  }

  delete(chart: ChartRecord): void {
    this.drawn.get(chart.id)?.dispose();
    this.drawn.delete(chart.id);
    this.charts.delete(chart.id);
  }

  drawAgain(): void {
    const shown = this.session.book.getActiveSheet().getSheetId();
    for (const { chart, sheetId } of this.charts.values()) {
      if (sheetId !== shown) continue;
      this.drawn.get(chart.id)?.dispose();
      this.drawn.delete(chart.id);
    }
    this.drawWaiting();
  }

  /** Univer places a chart by the columns of the sheet that is shown: so a chart waits until its own sheet is. */
  private drawWaiting(): void {
    const sheet = this.session.book.getActiveSheet();
    const headers = headerSizes(sheet.getSkeleton() ?? null);
    for (const { chart, sheetId } of this.charts.values()) {
      if (this.drawn.has(chart.id) || sheetId !== sheet.getSheetId()) continue;
      const layer = sheet.addFloatDomToPosition(
        {
          componentKey: COMPONENT,
          initPosition: positionOf(chart, headers),
          allowTransform: false,
          data: { chart: chart.id },
        },
        `chart-${chart.id}-${(this.serial += 1)}`,
      );
      if (layer) this.drawn.set(chart.id, layer);
    }
  }

  /** Figures may have changed. */
  redraw(): void {
    this.version += 1;
    this.listeners.forEach((listener) => listener());
  }

  private readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private component(id: string): ReactElement | null {
    useSyncExternalStore(this.subscribe, () => this.version);
    const chart = this.charts.get(id)?.chart;
    if (!chart) return null;
    const figures = readFigures(chart, this.source);
    const size = { width: toPixels(chart.width), height: toPixels(chart.height) };
    return createElement('div', { className: 'chart-card' }, createElement(ChartDrawing, { chart, figures, ...size }));
  }
}
