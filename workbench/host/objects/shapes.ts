/**
 * Excel.ShapeCollection, as far as charts are drawn objects: the object model that Excel 2021 offers has no alternative
 * text on a chart, only on a shape. Whether Excel lists a chart among the shapes is not established (H18).
 */
import type { BookChart, SheetRecord } from '../book/records';
import { number, text } from '../arguments';
import { HostObject } from '../hostObject';
import { listing } from './collection';
import { kept } from './kept';
import type { Model } from './model';

function shape(model: Model, chart: BookChart): HostObject {
  const { drawn, more } = chart;
  const changed = () => model.book.redraw(chart);
  const title = kept(more, 'Shape/', { AltTextTitle: '' }, changed);
  return new HostObject('Shape', {
    identity: { Id: drawn.id },
    get: {
      ...title.get,
      Id: () => drawn.id,
      Name: () => drawn.name,
      Type: () => 'Unsupported',
      AltTextDescription: () => drawn.alternativeText,
      Left: () => drawn.left,
      Top: () => drawn.top,
      Width: () => drawn.width,
      Height: () => drawn.height,
    },
    set: {
      ...title.set,
      AltTextDescription: (v) => {
        drawn.alternativeText = text(v);
        changed();
      },
      Left: (v) => {
        drawn.left = number(v);
        changed();
      },
      Top: (v) => {
        drawn.top = number(v);
        changed();
      },
    },
  });
}

export function shapes(model: Model, sheet: SheetRecord): HostObject {
  return new HostObject('ShapeCollection', {
    ...listing({
      all: () => model.book.chartsOn(sheet),
      is: ({ drawn }, key) => drawn.id === key || drawn.name === key,
      object: (chart) => shape(model, chart),
      what: 'shape',
    }),
    get: {},
  });
}
